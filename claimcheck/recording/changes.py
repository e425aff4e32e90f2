"""What has changed at the sources between two records, and in the passages that the earlier run had from them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from attrs import field, frozen
from rapidfuzz import fuzz, process

from claimcheck.model import Document, Failure, Span
from claimcheck.recording.records import Record
from claimcheck.sources.passages import passages

__all__ = ["PassageChange", "Sort", "SourceChange", "failures_since", "source_changes"]

_ABOUT = ("title", "published", "publisher", "author")
"""What is told of a reference beside its text."""
_REVISION = re.compile(r"(?<=[?&])(?:oldid|revision)=\d+&?")
"""What in an address names a revision of a page, which is another page's no more than its text is."""
_ALIKE = 50.0
"""How alike two passages are, of 100, of which one is what the other has become."""


class Sort(StrEnum):
    """What became of a reference."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@frozen
class PassageChange:
    """A passage that the earlier run had and whose words stand there no longer, and what has become of it.

    `new` is None where nothing is like it, or the later text is not known; `claims` are the ids of the claims for
    which a source gave it.
    """

    old: str
    new: str | None
    claims: tuple[str, ...]


@frozen
class Reading:
    """A reference as a run had it: `digest` is the SHA-256 of its text, empty where it is not known."""

    document: Document
    digest: str
    read_at: datetime


@frozen
class SourceChange:
    """A reference that came, went, or is another one now: `differs` names what, of text and what is told of it.

    `passages` are those that the earlier run used and that have changed; `why` is how the later run failed to read it.
    """

    source: str
    old: Reading | None
    new: Reading | None
    differs: tuple[str, ...] = ()
    passages: tuple[PassageChange, ...] = ()
    why: str = ""

    @property
    def sort(self) -> Sort:
        """Whether the reference came, went or changed."""
        if self.old is None:
            return Sort.NEW
        return Sort.GONE if self.new is None else Sort.CHANGED


def source_changes(old: Record, new: Record) -> tuple[SourceChange, ...]:
    """What has changed at the sources from an earlier record to a later one, in the order of their names.

    References are told by their source, a page of a wiki at whichever revision.
    """
    before, after = _References.of(old), _References.of(new)
    failed = [failure.error for failure in _failures(new)]
    found = []
    for key in sorted({*before.readings, *after.readings}):
        was, now = before.readings.get(key), after.readings.get(key)
        if was and now:
            differs = tuple(_differing(was, now))
            if differs:
                changed = tuple(_changed(before.used[key], now.document)) if "text" in differs else ()
                found.append(SourceChange(now.document.source, was, now, differs, changed))
        elif was:
            source = was.document.source
            why = next((error for error in failed if error.startswith(f"{source}: ")), "")
            lost = tuple(_changed(before.used[key], None))
            found.append(SourceChange(source, was, None, passages=lost, why=why.removeprefix(f"{source}: ")))
        elif now:
            found.append(SourceChange(now.document.source, None, now))
    return tuple(found)


def failures_since(old: Record, new: Record) -> tuple[Failure, ...]:
    """The failures of sources in a later record that an earlier one does not have."""
    known = {(failure.checker, failure.error) for failure in _failures(old)}
    found = {(failure.checker, failure.error): failure for failure in _failures(new)}
    return tuple(failure for key, failure in found.items() if key not in known)


def _failures(record: Record) -> Iterator[Failure]:
    for each in record.checked:
        yield from each.asked.unopened
        yield from each.asked.unread
        for answers in each.asked.answers.values():
            for answer in answers:
                yield from answer.failures


def _differing(was: Reading, now: Reading) -> Iterator[str]:
    """What of a reference is another one now."""
    if was.digest and now.digest and was.digest != now.digest:
        yield "text"
    for name in _ABOUT:
        if getattr(was.document, name) != getattr(now.document, name):
            yield name


@frozen
class _References:
    """The references of a record by what they are told by, and the passages that were had from each, with their claims."""

    readings: Mapping[str, Reading]
    used: Mapping[str, Mapping[Span, tuple[str, ...]]] = field(repr=False)

    @classmethod
    def of(cls, record: Record) -> "_References":
        """Those of a record; of several readings of one reference the one whose text is known."""
        readings: dict[str, Reading] = {}
        used: dict[str, dict[Span, tuple[str, ...]]] = defaultdict(dict)
        for each in record.checked:
            for claim, answers in each.asked.answers.items():
                for item in (item for answer in answers for item in answer.evidence):
                    claims = used[_key(item.document)].get(item.span, ())
                    used[_key(item.document)][item.span] = claims if claim in claims else (*claims, claim)
                    readings.setdefault(_key(item.document), _reading(record, item.document))
        for document in (document for each in record.checked for document in each.asked.sources):
            known = readings.get(_key(document))
            if known is None or not known.digest:
                readings[_key(document)] = _reading(record, document)
        return cls(readings, used)


def _reading(record: Record, document: Document) -> Reading:
    return Reading(document, record.hash_of(document), document.read_at or record.started)


def _key(document: Document) -> str:
    """What a reference is told by: its source, without the revision."""
    return _REVISION.sub("", document.source).rstrip("?&")


def _changed(used: Mapping[Span, tuple[str, ...]], now: Document | None) -> Iterator[PassageChange]:
    """The passages whose words do not stand in a text any more."""
    text = _on_one_line(now.text) if now else ""
    candidates = [_on_one_line(each.text) for each in passages(now)] if now and now.text else []
    for span in sorted(used, key=lambda span: (span.start, span.end)):
        words = _on_one_line(span.text)
        if words in text:
            continue
        nearest = process.extractOne(words, candidates, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        yield PassageChange(words, nearest[0] if nearest else None, used[span])


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
