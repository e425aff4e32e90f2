"""What was found for each claim of a text, and which claim each finding is told with before any is judged."""

from collections import defaultdict
from collections.abc import Sequence

from attrs import define, field

from claimcheck.judgement import SetAside, contradicts
from claimcheck.model import Claim, Counterpart, Evidence, Failure, Figure, Finding, Span, Stance
from claimcheck.retrieve import Answer
from claimcheck.text import sentence_at

__all__ = ["Gathered", "settle"]


@define
class Gathered:
    """What was retrieved and found for one claim, before judgement."""

    claim: Claim
    answers: tuple[Answer, ...]
    """What each source gave; `evidence` is the best of it."""
    evidence: tuple[Evidence, ...]
    own: tuple[Evidence, ...]
    """The claim's own sentence and other passages of its text, for the text against itself."""
    findings: list[Finding]
    failures: list[Failure]
    figures: list[Figure] = field(factory=list)
    unasserted: list[SetAside] = field(factory=list)
    """What rests on words that their source does not assert."""
    counterparts: list[Counterpart] = field(factory=list)
    """What stands in the place of the claim's value, and is not shown to be of the same thing."""
    aside: list[SetAside] = field(factory=list)
    """What is of another claim or another occasion, or gave way to other findings."""


def settle(gathered: Sequence[Gathered]) -> None:
    """Bring each finding to the claim that it is about, and set aside what gives way to another or says it again."""
    _bring_home(gathered)
    _show_once(gathered)
    _give_way(gathered)
    _tell_once(gathered)


def _bring_home(gathered: Sequence[Gathered]) -> None:
    """Move each finding to the smallest claim that holds its words, so that one error is told once.

    A checker of whole sentences may find that a number in one is wrong; where that number is a claim
    of its own, the finding is about that claim.  It gives way to what the claim's own checkers found
    in the same document.
    """
    by_sentence: dict[Span, list[Gathered]] = defaultdict(list)
    for each in gathered:
        by_sentence[each.claim.sentence].append(each)
    for neighbours in by_sentence.values():
        moves: list[tuple[Gathered, Finding]] = []
        for each in neighbours:
            stay = []
            for finding in each.findings:
                home = min(
                    (other for other in neighbours if other.claim.span.contains(finding.claim_span)),
                    key=lambda other: other.claim.span.end - other.claim.span.start,
                    default=each,
                )
                size = each.claim.span.end - each.claim.span.start
                if home.claim.span.end - home.claim.span.start < size:
                    moves.append((home, finding))
                    each.aside.append(SetAside(finding, f"it is about the {home.claim.kind} {home.claim.id}"))
                else:
                    stay.append(finding)
            each.findings = stay
        for home, finding in moves:
            own = [each for each in home.findings if each.evidence.document == finding.evidence.document]
            if all(_gives_room(each, finding) for each in own):
                home.findings.append(finding)
            else:
                why = "the claim's own checkers, or one before it, have found something in the same document"
                home.aside.append(SetAside(finding, why))


def _show_once(gathered: Sequence[Gathered]) -> None:
    """Leave what stands in the place of a value with the smallest claim that holds the value."""
    by_sentence: dict[Span, list[Gathered]] = defaultdict(list)
    for each in gathered:
        by_sentence[each.claim.sentence].append(each)
    for neighbours in by_sentence.values():
        for each in neighbours:
            size = each.claim.span.end - each.claim.span.start
            smaller = [
                other.claim.span
                for other in neighbours
                if other.claim.span.end - other.claim.span.start < size
            ]
            each.counterparts = [
                one for one in each.counterparts if not any(span.contains(one.claim_span) for span in smaller)
            ]


_NEAR_COPY = 0.65
"""How sure a checker of whole sentences is where two are nearly the same."""


def _gives_room(own: Finding, finding: Finding) -> bool:
    """Whether a claim's own checkers found a support in one sentence, and its near copy in another one contradicts it.

    The day of the near copy is the claim's; that the same document has the text's day of something else is no answer.
    """
    against = own.stance is Stance.SUPPORTS and finding.stance is Stance.REFUTES
    here, there = (
        sentence_at(each.evidence_span.document, each.evidence_span.start) for each in (own, finding)
    )
    return against and finding.confidence >= _NEAR_COPY and here != there


def _tell_once(gathered: Sequence[Gathered]) -> None:
    """Drop a support where a surer one, for the same claim, rests on the same words of the same document."""
    for each in gathered:
        kept: list[Finding] = []
        for finding in sorted(each.findings, key=lambda finding: -finding.confidence):
            if finding.stance is Stance.SUPPORTS and any(_is_told(finding, other) for other in kept):
                each.aside.append(SetAside(finding, "a surer finding rests on the same words"))
            else:
                kept.append(finding)
        told = {id(finding) for finding in kept}
        each.findings = [finding for finding in each.findings if id(finding) in told]


def _is_told(finding: Finding, other: Finding) -> bool:
    """Whether another finding, no less shown, has the stance and the words of a finding."""
    same = other.stance is finding.stance and other.evidence_span == finding.evidence_span
    return same and (finding.likely or not other.likely)


def _give_way(gathered: Sequence[Gathered]) -> None:
    """Drop what only likely supports a claim where a part of the claim is contradicted or overtaken."""
    by_sentence: dict[Span, list[Gathered]] = defaultdict(list)
    for each in gathered:
        if contradicts(each.findings):
            by_sentence[each.claim.sentence].append(each)
    for each in gathered:
        if any(
            each.claim.span.contains(part.claim.span) for part in by_sentence.get(each.claim.sentence, ())
        ):
            each.aside += [
                SetAside(finding, "it is only likely, and a part of the claim is contradicted or overtaken")
                for finding in each.findings
                if finding.likely
            ]
            each.findings = [finding for finding in each.findings if not finding.likely]
