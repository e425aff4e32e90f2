"""What has changed at the sources, for a person and for machines."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice

from claimcheck.model import Document, Failure
from claimcheck.recording import PassageChange, Reading, Record, Sort, SourceChange
from claimcheck.report.layout import visible
from claimcheck.report.wording import plural

__all__ = ["SCHEMA_NAME", "change_lines", "changed_words", "since_line", "source_changes_as_json"]

SCHEMA_NAME = "claimcheck-source-changes/1"

_AROUND = 8
"""Words that are shown before and after those that differ."""


def since_line(earlier: Record, changes: Sequence[SourceChange], failures: Sequence[Failure]) -> str:
    """How many references are others since an earlier record, in one line."""
    day = earlier.started.date().isoformat()
    counts = [
        f"{sum(change.sort is sort for change in changes)} {sort.value}"
        for sort in Sort
        if any(change.sort is sort for change in changes)
    ]
    if failures:
        counts.append(plural(len(failures), "new failure"))
    return f"since the record of {day}: {', '.join(counts) or 'nothing has changed at the sources'}"


def change_lines(
    changes: Iterable[SourceChange], failures: Iterable[Failure], encoding: str = "utf-8"
) -> Iterator[str]:
    """Each reference that has changed, with the words of its passages, and each new failure.

    There is nothing in them that a terminal obeys.
    """
    for depth, line in _lines(changes, failures):
        yield f"{'  ' * depth}{visible(line, encoding)}"


def _lines(changes: Iterable[SourceChange], failures: Iterable[Failure]) -> Iterator[tuple[int, str]]:
    """The lines, each with how far it stands in."""
    for change in changes:
        yield 1, f"{change.source}: {_said(change)}"
        for passage in change.passages if change.new else ():
            before, after = changed_words(passage)
            yield 2, f"- {before}"
            if after is not None:
                yield 2, f"+ {after}"
    for failure in failures:
        yield 1, f"{failure.checker}: failed, and did not before: {failure.error}"


def _said(change: SourceChange) -> str:
    """What became of a reference, in a few words."""
    match change.old, change.new:
        case None, Reading() as new:
            return f"new{_dated(new.document)}"
        case Reading() as old, None:
            used = (
                f"; {plural(len(change.passages), 'passage')} of it had been used" if change.passages else ""
            )
            return f"gone{_dated(old.document)}{used}{f': {change.why}' if change.why else ''}"
        case Reading() as old, Reading() as new:
            told = [_differs(name, old.document, new.document, change) for name in change.differs]
            return f"changed: {', '.join(told)}"
    return ""


def _dated(document: Document) -> str:
    return f" (of {document.published.isoformat()})" if document.published else ""


def _differs(name: str, old: Document, new: Document, change: SourceChange) -> str:
    """What of a reference is another one, from what to what."""
    if name == "text":
        if not new.text:
            return "the text"
        held = plural(len(change.passages), "passage") if change.passages else ""
        return (
            f"the text, and {held} that had been used"
            if held
            else "the text, in no passage that had been used"
        )
    was, now = (getattr(document, name) or "none" for document in (old, new))
    return f"{name} from {was} to {now}"


def changed_words(passage: PassageChange) -> tuple[str, str | None]:
    """The words of a passage that differ, before and now, with a few around them."""
    if passage.new is None:
        return passage.old, None
    old, new = passage.old.split(), passage.new.split()
    codes = [
        code for code in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if code[0] != "equal"
    ]
    if not codes:
        return passage.old, passage.new
    return (
        _window(old, codes[0][1], codes[-1][2]),
        _window(new, codes[0][3], codes[-1][4]),
    )


def _window(words: Sequence[str], start: int, end: int) -> str:
    """Words from one place to another, with a few around them."""
    first, last = max(0, start - _AROUND), end + _AROUND
    shown = " ".join(islice(words, first, last))
    return f"{'... ' if first else ''}{shown}{' ...' if last < len(words) else ''}"


def source_changes_as_json(changes: Iterable[SourceChange], failures: Iterable[Failure]) -> dict[str, object]:
    """The same as JSON types."""
    return {
        "sources": [_change(change) for change in changes],
        "failures": [{"checker": failure.checker, "error": failure.error} for failure in failures],
    }


def _change(change: SourceChange) -> dict[str, object]:
    return {
        "source": change.source,
        "change": change.sort.value,
        "differs": list(change.differs),
        "old": _reading(change.old),
        "new": _reading(change.new),
        "why": change.why,
        "passages": [
            {"old": each.old, "new": each.new, "claims": list(each.claims)} for each in change.passages
        ],
    }


def _reading(reading: Reading | None) -> dict[str, object] | None:
    if reading is None:
        return None
    document = reading.document
    return {
        "source": document.source,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "publisher": document.publisher,
        "sha256": reading.digest or None,
        "read_at": reading.read_at.isoformat(),
    }
