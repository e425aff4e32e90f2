"""A text with where it came from, and the parts of it: Document, Span, Mention.

Text is never changed: a span is a half-open range of its document's own text, in characters
(Unicode code points), and `Span.sub` is the one place that makes relative offsets absolute.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

from attrs import field, frozen

__all__ = ["DATINGS", "PAGE_UNITS", "Comment", "Document", "FactCheck", "Mention", "Span"]


def _day(value: object) -> date | None:
    """A date from a date or datetime, so that every `published` is of one type."""
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    raise TypeError(f"published is a datetime.date or None, not {value!r}")


def _characters(text: str) -> str:
    """A text of characters: half of a surrogate pair, which is none, becomes U+FFFD at the same place."""
    given: object = text
    if not isinstance(given, str) or given.isascii():
        return text
    try:
        given.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in given)
    return text


def _offsets(value: Iterable[int]) -> tuple[int, ...]:
    """Offsets as a tuple."""
    return tuple(value)


def _words(value: Iterable[str]) -> tuple[str, ...]:
    """Words as a tuple."""
    return tuple(value)


DATINGS = ("", "metadata", "dateline", "given", "file")
"""What a document's day may rest on, for `Document.dated_by`."""
PAGE_UNITS = ("page", "row")
"""What a document may be divided into, for `Document.page_unit`."""


@frozen
class Comment:
    """What the source of a document tells claimcheck in a comment, as `<!-- claimcheck: words -->`.

    `line` is the line of the file that it stands on; `start` and `end` bound the part of the document's text
    that it is about, which is empty where there is none.
    """

    words: str
    line: int
    start: int = 0
    end: int = 0


@frozen
class FactCheck:
    """What a fact-checker has published on a claim: the words of it, who reviewed it, and the rating.

    `rating` are the words of the rating, `value` its number on the scale from `worst` to `best`.
    """

    claimed: str
    reviewer: str
    rating: str = ""
    value: float | None = field(default=None, kw_only=True)
    worst: float | None = field(default=None, kw_only=True)
    best: float | None = field(default=None, kw_only=True)


@frozen(cache_hash=True)
class Document:
    """A text with where it came from; `published` is the day as of which it speaks.

    `dated_by` says how that day is known: from the document's metadata, from a dateline in its text, given by
    who reads it, or from the file that holds it; empty where there is no day or nobody said.
    `pages` are the offsets at which the pages of the document begin, in order; a table has its rows there,
    as `page_unit` says.
    `links` are the addresses to which a page leads from its text, where its text does not show them, and `read_at`
    is when its text was fetched, where that may be before the run; documents that differ in nothing else are equal.
    `fact_check` is what is published there, where the document is the review of a claim.
    """

    text: str = field(repr=False, converter=_characters)
    source: str = "<text>"
    title: str = ""
    published: date | None = field(default=None, converter=_day)
    publisher: str = ""
    language: str = "en"
    author: str = field(default="", kw_only=True)
    dated_by: str = field(default="", kw_only=True)
    pages: tuple[int, ...] = field(default=(), kw_only=True, repr=False, converter=_offsets)
    page_unit: str = field(default="page", kw_only=True, repr=False)
    fact_check: FactCheck | None = field(default=None, kw_only=True, repr=False)
    links: tuple[str, ...] = field(default=(), kw_only=True, repr=False, eq=False, converter=_words)
    comments: tuple[Comment, ...] = field(default=(), kw_only=True, repr=False)
    read_at: datetime | None = field(default=None, kw_only=True, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise TypeError(f"the text of a document is str, not {type(self.text).__name__}")
        if self.dated_by not in DATINGS:
            raise ValueError(f"a document is dated by one of {', '.join(DATINGS[1:])}, not {self.dated_by!r}")
        if self.page_unit not in PAGE_UNITS:
            raise ValueError(f"a document has pages or rows, as {PAGE_UNITS}, not {self.page_unit!r}")
        if any(first > second for first, second in pairwise((0, *self.pages, len(self.text)))):
            raise ValueError("the pages of a document begin in order and within its text")

    @property
    def span(self) -> "Span":
        """The whole text as a span."""
        return Span(self, 0, len(self.text))


@lru_cache(maxsize=256)
def _line_starts(document: Document) -> list[int]:
    """Offsets at which the lines of a document begin."""
    starts = [0]
    at = document.text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = document.text.find("\n", at + 1)
    return starts


@frozen(cache_hash=True)
class Span:
    """Characters `start` to `end` (not included) of a document's own text."""

    document: Document = field(repr=lambda document: repr(document.source))
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end <= len(self.document.text):
            raise ValueError(
                f"a span lies within its text: 0 <= {self.start} <= {self.end} <= {len(self.document.text)}"
            )

    @property
    def text(self) -> str:
        """The characters themselves."""
        return self.document.text[self.start : self.end]

    @property
    def line(self) -> int:
        """The line on which the span starts, counted from 1."""
        return bisect_right(_line_starts(self.document), self.start)

    @property
    def column(self) -> int:
        """The character of its line at which the span starts, counted from 1."""
        starts = _line_starts(self.document)
        return self.start - starts[bisect_right(starts, self.start) - 1] + 1

    @property
    def page(self) -> int | None:
        """The page (or row) on which the span starts, counted from 1; None where its document has none."""
        return max(1, bisect_right(self.document.pages, self.start)) if self.document.pages else None

    @property
    def place(self) -> str:
        """Where in its document the span starts, in words: "page 3", "row 14", else "line 7"."""
        page = self.page
        return f"line {self.line}" if page is None else f"{self.document.page_unit} {page}"

    @property
    def where(self) -> str:
        """Document and place, as every report cites them: "report.pdf, page 3", "wire.txt:7"."""
        source = self.document.source
        return f"{source}:{self.line}" if self.page is None else f"{source}, {self.place}"

    def sub(self, start: int, end: int) -> "Span":
        """Characters `start` to `end` of this span's own text, as a span of the document."""
        if not 0 <= start <= end <= self.end - self.start:
            raise ValueError(f"a part lies within its span: 0 <= {start} <= {end} <= {self.end - self.start}")
        return Span(self.document, self.start + start, self.start + end)

    def to(self, start: int, end: int) -> "Span":
        """Another span of the same document, by offsets in the document."""
        return Span(self.document, start, end)

    def contains(self, other: "Span") -> bool:
        """Whether the other span lies within this one, in an equal document."""
        return self.start <= other.start and other.end <= self.end and self._is_beside(other)

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character, in an equal document."""
        return self.start < other.end and other.start < self.end and self._is_beside(other)

    def _is_beside(self, other: "Span") -> bool:
        """Whether the other span is of the same document or an equal one."""
        return self.document is other.document or self.document == other.document


V = TypeVar("V", covariant=True)  # noqa: PLC0105 - a value type, used throughout as V


@frozen
class Mention(Generic[V]):
    """A value and the words that say it."""

    span: Span
    value: V
