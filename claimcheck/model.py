"""The stations of a check as types: Document, Span, Claim, Evidence, Finding, Verdict, Report.

Each is frozen and refuses to exist when wrong.
Text is never changed: a span is a half-open range of its document's own text, in characters
(Unicode code points), and `Span.sub` is the one place that makes relative offsets absolute.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import Generic, Protocol, TypeVar, runtime_checkable

from attrs import Factory, field, frozen

__all__ = [
    "Claim",
    "Comment",
    "Document",
    "Evidence",
    "FactCheck",
    "Failure",
    "Figure",
    "Finding",
    "Label",
    "Mention",
    "Report",
    "Review",
    "ReviewStatus",
    "Silence",
    "Span",
    "Stance",
    "Tally",
    "TallyRow",
    "Value",
    "Verdict",
]


class Stance(StrEnum):
    """What a piece of evidence does to a claim; silence is no finding at all."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    PREDATES = "predates"
    """The claim was right as of its day, and a later source has moved on."""


class Label(StrEnum):
    """The verdict on a claim: the four labels of AVeriTeC, and `outdated`."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    OUTDATED = "outdated"
    CONFLICTING = "conflicting"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"


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


@runtime_checkable
class Value(Protocol):
    """What a claim says, typed; `str(value)` is a few words for a person."""

    def as_json(self) -> Mapping[str, object]:
        """The value's fields as JSON types, as the design lists them for its kind."""


def _identity(claim: "Claim") -> str:
    """Twelve hex digits from the claim's kind, words and sentence, free of its place in the text."""
    # Only the sentence's own words count, so an edit elsewhere leaves the id alone.
    sentence, words = claim.sentence, claim.span.text
    occurrence = sentence.document.text.count(words, sentence.start, claim.span.start)
    whole = _on_one_line(sentence.text)
    said = whole if claim.span is sentence else _on_one_line(words)
    parts = f"{claim.kind}\x1f{whole}\x1f{said}\x1f{occurrence}"
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _on_one_line(text: str) -> str:
    """A text with every run of white space as one blank, and none at its ends."""
    # White space other than a blank is not printable; most texts need no change, and this look is cheaper.
    plain = text.isprintable() and "  " not in text and text == text.strip()
    return text if plain else " ".join(text.split())


@frozen
class Claim:
    """A checkable statement: the words, the sentence that they stand in, and what they mean.

    `id` depends on kind, words and sentence only.
    Where one sentence stands twice in a text, `split` tells the two apart with a suffix.
    """

    span: Span
    sentence: Span
    kind: str
    value: Value
    id: str = field(default=Factory(_identity, takes_self=True))

    def __attrs_post_init__(self) -> None:
        if not self.sentence.contains(self.span):
            raise ValueError(f"a claim lies within its sentence: {self.span!r} is not in {self.sentence!r}")
        if not self.kind:
            raise ValueError("a claim has a kind, as 'casualty' or a plugin's own word")

    @property
    def document(self) -> Document:
        """The document that makes the claim."""
        return self.span.document


def _share(instance: object, attribute: object, value: float) -> None:
    """Refuse what is not a share between 0 and 1."""
    if not 0.0 <= value <= 1.0:
        name = getattr(attribute, "name", "a share")
        raise ValueError(f"{type(instance).__name__}.{name} lies between 0 and 1, not {value!r}")


@frozen
class TallyRow:
    """A row of a table of events: its number, how many it counts (None where it does not say), and its words."""

    number: int
    span: Span
    low: float | None
    best: float | None
    high: float | None


@frozen
class Tally:
    """The rows of a table of events that a claim is about, and how clear that is.

    `rows` are surely of the claim's place and time; `doubtful` are those that may be, as the table does not say it
    more exactly.
    `harm` and `victims` are what the rows count ("killed", "civilians"; "" for people at large), in the claim's words.
    `one`: whether the claim tells of one event, so that it may be of one of the rows.
    `since` and `until` are the days that the claim is about, and `last` the last that the table covers.
    `spared` is how much lower the sum is where the dead of one side, who are often not told of, are left out.
    `unclear` says why another number than the claim's does not refute it; "" where it does.
    """

    harm: str
    victims: str = ""
    rows: tuple[TallyRow, ...] = ()
    doubtful: tuple[TallyRow, ...] = ()
    one: bool = False
    since: date | None = None
    until: date | None = None
    last: date | None = None
    spared: float = 0.0
    unclear: str = ""


@frozen
class Evidence:
    """A passage of a reference document, and how near it is to the claim (0 to 1).

    `tally` are the rows of a table of events that a claim is about, of which the passage is the first.
    """

    span: Span
    relevance: float = field(default=1.0, validator=_share)
    tally: Tally | None = field(default=None, kw_only=True, repr=False, eq=False)

    @property
    def document(self) -> Document:
        """The document that the passage stands in."""
        return self.span.document


@frozen
class Finding:
    """What one checker has to say of one claim and one piece of evidence, with the words of both.

    `message` is one line for a person; `confidence` is the checker's own, between 0 and 1.
    `checker` is filled in by whoever runs the checker, never by the checker itself.
    A finding that rests on likelihood says so by `likely`: it gives way to whatever others show.
    """

    claim_span: Span
    evidence: Evidence
    evidence_span: Span
    stance: Stance
    message: str
    confidence: float = field(default=0.8, validator=_share)
    checker: str = ""
    likely: bool = False

    def __attrs_post_init__(self) -> None:
        if self.evidence_span.document != self.evidence.span.document:
            raise ValueError("the words that decide stand in the document of the evidence")
        if not self.message or "\n" in self.message:
            raise ValueError(f"a finding has a message of one line, not {self.message!r}")


@frozen
class Silence:
    """Why a comparison has nothing to say: a few words for a person, as "it counts soldiers, the claim people".

    Inside a checker it stands where there is no finding; `check` leaves it out, and `explain` gives its reason.
    """

    reason: str


@frozen
class Figure:
    """What words say of a thing that grows, as of a day: a number between two bounds, of which None is open."""

    span: Span
    day: date
    low: float | None
    high: float | None


@frozen
class Failure:
    """A plugin or reference that failed: whose it was, on which claim (None: on none), and how."""

    checker: str
    error: str
    claim: Claim | None = None


class ReviewStatus(StrEnum):
    """How a person has said that a failing claim may stand."""

    WAIVED = "waived"
    """In a comment of the text itself."""
    BASELINE = "baseline"
    """In a file of reviewed claims."""


@frozen
class Review:
    """A person's word on a claim that would fail: it may stand, for the reason in `note`."""

    status: ReviewStatus
    note: str = ""
    day: date | None = None


@frozen
class Verdict:
    """The label of a claim, with the reason in one sentence and everything that it rests on.

    `origins` counts the independent origins behind the label: near copies of one text are one.
    `series` is how the claim's figure grew, the claim's own among those of references, in the order of days;
    empty where fewer than two days are known, or nothing changed.
    `review` is there where a person has said that the claim may stand as it is.
    """

    claim: Claim
    label: Label
    confidence: float = field(validator=_share)
    reason: str
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    origins: int = 0
    series: tuple[Figure, ...] = ()
    review: Review | None = None


@frozen(repr=False)
class Report:
    """All verdicts on one document in reading order, the sources consulted, and what failed.

    `failures` are those that belong to no single claim, as a reference that could not be read.
    `fail_on` are the labels with which a claim fails that no person has reviewed.
    `warnings` are what a person should look at though nothing failed, as a waiver of nothing.
    """

    document: Document
    verdicts: tuple[Verdict, ...] = ()
    sources: tuple[Document, ...] = ()
    failures: tuple[Failure, ...] = ()
    fail_on: tuple[Label, ...] = (Label.REFUTED, Label.CONFLICTING)
    warnings: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[Label, int]:
        """How many verdicts bear each label, every label named."""
        seen = Counter(verdict.label for verdict in self.verdicts)
        return {label: seen[label] for label in Label}

    @property
    def all_failures(self) -> tuple[Failure, ...]:
        """The report's own failures and those of its verdicts."""
        return self.failures + tuple(failure for verdict in self.verdicts for failure in verdict.failures)

    @property
    def failed(self) -> tuple[Verdict, ...]:
        """The verdicts that say that something is wrong: with a label of `fail_on` and without a review."""
        return tuple(
            verdict for verdict in self.verdicts if verdict.label in self.fail_on and not verdict.review
        )

    @property
    def ok(self) -> bool:
        """Whether no claim and no plugin failed."""
        return not self.all_failures and not self.failed

    def __repr__(self) -> str:
        """The counts, and what is wrong first: pytest shows this of a report that it asserts on."""
        counts = [f"{count} {label.value}" for label, count in self.counts.items() if count]
        said = [f"line {verdict.claim.span.line}: {verdict.reason}" for verdict in self.failed[:1]]
        said += [f"{failure.checker}: {failure.error}" for failure in self.all_failures[:1]]
        return f"<Report on {self.document.source}: {'; '.join([', '.join(counts) or 'no claims', *said])}>"
