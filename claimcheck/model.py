"""The stations of a check as types: Document, Span, Claim, Evidence, Finding, Verdict, Report.

Each is frozen and refuses to exist when wrong.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from hashlib import blake2b
from typing import Protocol, runtime_checkable

from attrs import Factory, field, frozen

from claimcheck.documents import Comment, Document, FactCheck, Mention, Span

__all__ = [
    "Claim",
    "Comment",
    "Counterpart",
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
    `harm` and `victims` are what the rows count: "killed", "civilians"; "" for people at large.
    `beside` are those of the day before and after, as a night belongs to two days.
    `one`: whether the claim tells of one event, so that it may be of one of the rows; `whole`: whether it tells of
    all that there was, so that it is not of some of the rows.
    `since` and `until` are the days that the claim is about, and `last` the last that the table covers.
    `narrowed` says why the claim may count fewer than all of the rows; "" where it does not.
    `spared` is how much lower the sum is where the dead of one side, who are often not told of, are left out.
    `unclear` says why another number than the claim's does not refute it; "" where it does.
    """

    harm: str
    victims: str = ""
    rows: tuple[TallyRow, ...] = ()
    doubtful: tuple[TallyRow, ...] = ()
    beside: tuple[TallyRow, ...] = ()
    one: bool = False
    whole: bool = False
    since: date | None = None
    until: date | None = None
    last: date | None = None
    spared: float = 0.0
    narrowed: str = ""
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
class Counterpart:
    """What a passage has in the place of a claim's value, where it is not shown that the two are of one thing."""

    claim_span: Span
    evidence_span: Span
    likeness: float = field(validator=_share)
    """How much of what is told around the two is the same, 0 to 1."""
    why: str
    """Why the two need not be of one thing, in a few words."""


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
