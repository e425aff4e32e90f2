"""What every report says in the same words: labels, places, sources, and which findings come first."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from claimcheck.model import (
    Document,
    Failure,
    Figure,
    Finding,
    Label,
    Report,
    ReviewStatus,
    Span,
    Stance,
    Verdict,
)
from claimcheck.text import sentences_in

__all__ = [
    "FAILED",
    "FINDINGS_SHOWN",
    "REVIEWED",
    "STANCES",
    "WORDS",
    "about_itself",
    "bears",
    "cited",
    "day_of",
    "deciding",
    "failures_of",
    "foremost",
    "in_words",
    "known_of",
    "place_of",
    "plural",
    "review_of",
    "said_of",
    "says_more",
    "sentence_around",
    "summary",
    "told_by",
    "warnings_of",
    "words_of",
]

FAILED = (Label.REFUTED, Label.CONFLICTING)

WORDS: Mapping[Label, str] = {
    Label.REFUTED: "refuted",
    Label.CONFLICTING: "conflicting",
    Label.OUTDATED: "outdated",
    Label.SUPPORTED: "supported",
    Label.NOT_ENOUGH_EVIDENCE: "unconfirmed",
}
"""What a label is called, worst first, as the summary line counts them."""

REVIEWED: Mapping[ReviewStatus, str] = {ReviewStatus.WAIVED: "waived", ReviewStatus.BASELINE: "reviewed"}
"""What is said of a claim that may stand though it fails."""

STANCES: Mapping[Stance, str] = {
    Stance.REFUTES: "found",
    Stance.PREDATES: "since then",
    Stance.SUPPORTS: "supported by",
}
"""The word before a finding's message."""

FINDINGS_SHOWN = 3
"""Findings of one verdict that are shown unasked."""


def plural(count: int, noun: str) -> str:
    """The noun with its count: "1 claim", "2 claims"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def bears(verdict: Verdict, labels: Collection[Label]) -> bool:
    """Whether a verdict bears one of the labels, and nobody has said that its claim may stand."""
    return verdict.label in labels and verdict.review is None


def review_of(verdict: Verdict) -> tuple[str, str]:
    """How a claim was reviewed and why it may stand, ("", "") for one that was not."""
    review = verdict.review
    if review is None:
        return "", ""
    when = f" on {in_words(review.day)}" if review.day else ""
    return REVIEWED[review.status] + when, review.note or "no note"


def place_of(span: Span, name: str) -> str:
    """File, line and column, as editors and compilers write them; the page where a document has pages."""
    return f"{name}:{span.line}:{span.column}" if span.page is None else f"{name}, {span.place}"


def cited(finding: Finding) -> str:
    """Where the words that decide stand: in the text itself, or in a source, with what is known of that."""
    words = finding.evidence_span
    if about_itself(finding):
        return f"the text itself, {words.place}"
    said = said_of(words.document)
    return f"{words.where}, {said}" if said else words.where


def words_of(span: Span) -> str:
    """The words of a span on one line."""
    return " ".join(span.text.split())


def told_by(figure: Figure, verdict: Verdict) -> str:
    """Who gives a figure of a series, and where: "wire.txt:3", or the claim itself."""
    if figure.span == verdict.claim.span:
        return "the claim"
    return figure.span.where


def sentence_around(span: Span, passage: Span) -> Span:
    """The sentence or sentences of a passage that the words stand in."""
    around = [sentence for sentence in sentences_in(passage) if sentence.overlaps(span)]
    start = min([span.start, *(sentence.start for sentence in around)])
    end = max([span.end, *(sentence.end for sentence in around)])
    return passage.to(start, end)


def day_of(document: Document) -> str:
    """The day as of which a document speaks, as a person writes it; "" where it is not known."""
    return in_words(document.published) if document.published else ""


def in_words(day: date) -> str:
    """A day as a person writes it."""
    return f"{day.day} {day:%B %Y}"


def said_of(document: Document) -> str:
    """Title, publisher (or author) and day of a source, as far as they are known."""
    title = f'"{document.title}"' if document.title else ""
    return ", ".join(
        part for part in (title, document.publisher or document.author, day_of(document)) if part
    )


_DATINGS: Mapping[str, str] = {
    "metadata": "dated by its metadata",
    "dateline": "dated by its dateline",
    "given": "dated as given",
    "file": "dated by its file",
}


def known_of(document: Document) -> str:
    """All that is told of a source, and how its day is known."""
    return ", ".join(part for part in (said_of(document), _DATINGS.get(document.dated_by, "")) if part)


def about_itself(finding: Finding) -> bool:
    """Whether the claim's own text is what speaks here."""
    return finding.evidence.document == finding.claim_span.document


def deciding(verdict: Verdict) -> list[Finding]:
    """The findings that stand behind the label first, then the rest, the surest first in each."""
    order = {
        Label.SUPPORTED: (Stance.SUPPORTS, Stance.PREDATES, Stance.REFUTES),
        Label.OUTDATED: (Stance.PREDATES, Stance.REFUTES, Stance.SUPPORTS),
    }.get(verdict.label, (Stance.REFUTES, Stance.PREDATES, Stance.SUPPORTS))
    return sorted(verdict.findings, key=lambda found: (order.index(found.stance), -found.confidence))


def foremost(verdict: Verdict) -> list[Finding]:
    """The few findings that are shown unasked: both sides where they conflict."""
    # One message from several sources is said once; how many stand behind it is in the origins.
    ordered = list({(found.stance, found.message): found for found in reversed(deciding(verdict))}.values())[
        ::-1
    ]
    if verdict.label is not Label.CONFLICTING:
        return [found for found in ordered if found.stance is ordered[0].stance][:FINDINGS_SHOWN]
    sides: dict[Stance, list[Finding]] = {}
    for found in ordered:
        sides.setdefault(found.stance, []).append(found)
    return [found for side in sides.values() for found in side[: FINDINGS_SHOWN - 1]]


def says_more(reason: str, finding: Finding) -> bool:
    """Whether a reason has more to say than the finding that is printed above it, and its place."""
    rest = reason.lower().replace(finding.message.rstrip(".").lower(), "")
    return bool(rest.replace(f"({finding.evidence_span.where.lower()})", "").strip(" ."))


def failures_of(reports: Iterable[Report]) -> dict[tuple[str, str], list[Failure]]:
    """What failed, by plugin and error; one of loading or reading stands in each report and counts once."""
    found: dict[tuple[str, str], list[Failure]] = {}
    for report in reports:
        for failure in report.all_failures:
            same = found.setdefault((failure.checker, failure.error), [])
            if failure.claim is not None or not same:
                same.append(failure)
    return found


def warnings_of(reports: Iterable[Report]) -> tuple[str, ...]:
    """The warnings of all reports, each once."""
    return tuple(dict.fromkeys(warning for report in reports for warning in report.warnings))


def summary(reports: Sequence[Report]) -> str:
    """How many claims bear each label, worst first, those that may stand apart; and how many failures there are."""
    verdicts = [verdict for report in reports for verdict in report.verdicts]
    counts = Counter(
        REVIEWED[verdict.review.status] if verdict.review else WORDS[verdict.label] for verdict in verdicts
    )
    parts = [f"{counts[word]} {word}" for word in (*WORDS.values(), *REVIEWED.values()) if counts[word]]
    failed = sum(map(len, failures_of(reports).values()))
    if failed:
        parts.append(plural(failed, "failure"))
    return ", ".join(parts) or "nothing checkable found"
