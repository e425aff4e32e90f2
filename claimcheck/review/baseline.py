"""The baseline: a file of failing claims that a person has looked at, with a note and a day each.

    {"schema": "claimcheck-baseline/1",
     "claims": [{"id", "document", "kind", "text", "verdict", "reason", "note", "day"}]}

`document` is the path from the folder of the file, with forward slashes, or a URL or name as it is.
An entry covers its claim as long as the verdict is the one that was reviewed.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path, PurePath

from attrs import evolve, fields_dict, frozen

from claimcheck.errors import InputError
from claimcheck.model import Label, Report, Review, ReviewStatus, Verdict
from claimcheck.report.wording import WORDS

__all__ = ["SCHEMA_NAME", "Baseline", "Entry", "Key", "baseline_from", "read_baseline"]

SCHEMA_NAME = "claimcheck-baseline/1"

_ANEW = "or remove it and make it anew with --update-baseline"
_REMEDY = f"restore it, {_ANEW}"

Key = tuple[str, str]
"""What tells an entry from all others: its document and the id of its claim."""


@frozen(kw_only=True)
class Entry:
    """A claim as it was reviewed."""

    id: str
    document: str
    kind: str
    text: str
    verdict: Label
    reason: str
    note: str
    day: date

    @property
    def key(self) -> Key:
        """The document and the id."""
        return self.document, self.id

    def as_json(self) -> dict[str, object]:
        """The fields as JSON types."""
        return {name: _plain(getattr(self, name)) for name in fields_dict(Entry)}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else str(value)


@frozen
class Baseline:
    """Entries by document and claim; `path` is the file, as it was named."""

    path: str
    entries: Mapping[Key, Entry]

    def document_of(self, source: str) -> str:
        """What a document is called in the file: the same on every machine that has both at the same places.

        Names are UTF-8 there, also where the system calls them by bytes that it cannot read.
        """
        if "://" in source or (source.startswith("<") and source.endswith(">")):
            return source
        folder = os.path.dirname(os.path.abspath(self.path))  # noqa: PTH100, PTH120 - without following links
        try:
            path = os.path.relpath(os.path.abspath(source), folder)  # noqa: PTH100
        except ValueError:  # on another drive of Windows
            path = os.path.abspath(source)  # noqa: PTH100
        with suppress(UnicodeError):
            path = os.fsencode(path).decode("utf-8", "surrogateescape")
        return PurePath(path).as_posix()

    def entry_of(self, report: Report, verdict: Verdict) -> Entry | None:
        """The entry of a claim; InputError where it is damaged."""
        entry = self.entries.get((self.document_of(report.document.source), verdict.claim.id))
        if entry is None:
            return None
        claim = verdict.claim
        if entry.kind != claim.kind or entry.text.split() != claim.span.text.split():
            raise InputError(
                self.path,
                f"the entry {entry.id} of {entry.document} says {entry.kind} {entry.text[:60]!r}, and the claim of "
                f"that id is {claim.kind} {claim.span.text[:60]!r}",
                "restore the entry, or remove it and use --update-baseline",
            )
        return entry

    def review(self, report: Report) -> tuple[tuple[Verdict, ...], tuple[str, ...]]:
        """The verdicts with a review where an entry covers them, and a warning where it does no longer."""
        verdicts, warnings = [], []
        for verdict in report.verdicts:
            entry = self.entry_of(report, verdict)
            if entry is not None and verdict.label in report.fail_on and verdict.review is None:
                if entry.verdict is verdict.label:
                    review = Review(ReviewStatus.BASELINE, entry.note, entry.day)
                    verdict = evolve(verdict, review=review)  # noqa: PLW2901
                else:
                    warnings.append(
                        f"{report.document.source}:{verdict.claim.span.line}: the claim was reviewed as "
                        f"{WORDS[entry.verdict]} on {entry.day.isoformat()} and is {WORDS[verdict.label]} now; review it again"
                    )
            verdicts.append(verdict)
        return tuple(verdicts), tuple(warnings)

    def as_json(self) -> dict[str, object]:
        """The file's content, in an order that only what an entry says decides."""
        ordered = sorted(
            self.entries.values(), key=lambda entry: (entry.document, entry.kind, entry.text, entry.id)
        )
        return {"schema": SCHEMA_NAME, "claims": [entry.as_json() for entry in ordered]}


def read_baseline(path: str) -> Baseline:
    """The baseline in a file.

    Raises InputError for a file that cannot be read, is no baseline or one of another version, or has an entry
    that cannot be.
    """
    try:
        loaded = json.loads(Path(path).read_text("utf-8"))
    except FileNotFoundError as error:
        raise InputError(path, "there is no such baseline", "--update-baseline makes it") from error
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "check the path") from error
    except (ValueError, RecursionError) as error:
        raise InputError(path, f"is not JSON ({error})", _REMEDY) from error
    return baseline_from(path, loaded)


def baseline_from(path: str, loaded: object) -> Baseline:
    """The baseline that a file holds, from its JSON; InputError as for `read_baseline`."""
    if not isinstance(loaded, dict):
        loaded = {}
    version = loaded.get("schema")
    if version != SCHEMA_NAME:
        said = f"is a baseline of version {version!r}" if version else "is no baseline of claimcheck"
        raise InputError(path, said, f"this version reads {SCHEMA_NAME}; name another file, {_ANEW}")
    if set(loaded) != {"schema", "claims"} or not isinstance(loaded["claims"], list):
        raise InputError(path, "has other fields than schema and a list of claims", _REMEDY)
    entries: dict[Key, Entry] = {}
    for number, item in enumerate(loaded["claims"], start=1):
        try:
            entry = _entry(item)
        except ValueError as error:
            raise InputError(path, f"entry {number} {error}", _REMEDY) from error
        if entry.key in entries:
            raise InputError(
                path, f"entry {number} is the second of claim {entry.id} of {entry.document}", _REMEDY
            )
        entries[entry.key] = entry
    return Baseline(path, entries)


def _entry(item: object) -> Entry:
    """An entry from JSON; ValueError says what is wrong with it."""
    names = tuple(fields_dict(Entry))
    if not isinstance(item, dict) or set(item) != set(names):
        raise ValueError(f"does not have the fields {', '.join(names)}")
    for name in names:
        if not isinstance(item[name], str):
            raise ValueError(f"has {item[name]!r} as its {name}, which is a text")  # noqa: TRY004 - one error for all
    try:
        day = date.fromisoformat(item["day"])
    except ValueError:
        raise ValueError(f"has {item['day']!r} as its day; write it as in 2020-10-11") from None
    try:
        verdict = Label(item["verdict"])
    except ValueError:
        raise ValueError(
            f"has {item['verdict']!r} as its verdict, which is one of {', '.join(Label)}"
        ) from None
    return Entry(**{**item, "day": day, "verdict": verdict})
