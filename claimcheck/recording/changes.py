"""What has changed at the sources between two records, and in the passages that the earlier run had from them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import zip_longest

from attrs import frozen
from rapidfuzz import fuzz, process

from claimcheck.model import Document, Failure, Span
from claimcheck.recording.records import Record
from claimcheck.sources.passages import passages

__all__ = ["PassageChange", "Reading", "Sort", "SourceChange", "failures_since", "source_changes"]

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

    References are told by their source, a page of a wiki at whichever revision; of several of one source those that
    are the same are set apart first.
    """
    before, after = _readings(old), _readings(new)
    used = _used(old)
    failed = [failure.error for failure in _failures(new)]
    found = []
    for key in sorted({*before, *after}):
        kept = {_about(each) for each in before.get(key, ())} & {_about(each) for each in after.get(key, ())}
        was, now = (
            [each for each in side.get(key, ()) if _about(each) not in kept] for side in (before, after)
        )
        found += [_change(*pair, used, failed) for pair in zip_longest(was, now)]
    return tuple(change for change in found if change.sort is not Sort.CHANGED or change.differs)


def _change(
    was: Reading | None,
    now: Reading | None,
    used: Mapping[Document, Mapping[Span, tuple[str, ...]]],
    failed: Sequence[str],
) -> SourceChange:
    """What has become of a reference."""
    source = now.document.source if now else was.document.source if was else ""
    given = used.get(was.document, {}) if was else {}
    if was and now:
        differs = tuple(_differing(was, now))
        changed = tuple(_changed(given, now.document)) if "text" in differs and now.document.text else ()
        return SourceChange(source, was, now, differs, changed)
    said = f"{source}: "
    why = next((error.removeprefix(said) for error in failed if was and error.startswith(said)), "")
    return SourceChange(source, was, now, passages=tuple(_changed(given, None)), why=why)


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


def _readings(record: Record) -> Mapping[str, list[Reading]]:
    """The references of a record by what they are told by; one of which a passage was given is known with its text."""
    documents = [
        *_used(record),
        *(document for each in record.checked for document in each.asked.sources),
    ]
    found: dict[str, dict[tuple[object, ...], Reading]] = {}
    for document in documents:
        reading = _reading(record, document)
        known = found.setdefault(_key(document), {})
        # An index lists its documents without their texts; the same one may be known with its text, too.
        if reading.digest or all(_about(each)[1:] != _about(reading)[1:] for each in known.values()):
            known.setdefault(_about(reading), reading)
    return {key: list(known.values()) for key, known in found.items()}


def _used(record: Record) -> Mapping[Document, Mapping[Span, tuple[str, ...]]]:
    """The passages that were given, by their documents, with the ids of the claims that they were given for."""
    used: dict[Document, dict[Span, tuple[str, ...]]] = {}
    for each in record.checked:
        for claim, answers in each.asked.answers.items():
            for item in (item for answer in answers for item in answer.evidence):
                claims = used.setdefault(item.document, {}).get(item.span, ())
                used[item.document][item.span] = claims if claim in claims else (*claims, claim)
    return used


def _about(reading: Reading) -> tuple[object, ...]:
    """What makes a reference another one: its text, and what is told of it."""
    return (reading.digest, *(getattr(reading.document, name) for name in _ABOUT))


def _reading(record: Record, document: Document) -> Reading:
    return Reading(document, record.hash_of(document), document.read_at or record.started)


def _key(document: Document) -> str:
    """What a reference is told by: its source, without the revision."""
    return _REVISION.sub("", document.source).rstrip("?&")


def _changed(given: Mapping[Span, tuple[str, ...]], now: Document | None) -> Iterator[PassageChange]:
    """The passages whose words do not stand in a text any more."""
    text = _on_one_line(now.text) if now else ""
    candidates = [_on_one_line(each.text) for each in passages(now)] if now and now.text else []
    for span in sorted(given, key=lambda span: (span.start, span.end)):
        words = _on_one_line(span.text)
        if words in text:
            continue
        nearest = process.extractOne(words, candidates, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        yield PassageChange(words, nearest[0] if nearest else None, given[span])


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
