"""The table from findings to a label: what counts, what does not and why, and the verdict in one sentence."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from claimcheck.model import (
    Claim,
    Counterpart,
    Evidence,
    Failure,
    Finding,
    Label,
    Mention,
    Span,
    Stance,
    Verdict,
)
from claimcheck.sources.origins import group_origins
from claimcheck.text import sentence_at
from claimcheck.values.factuality import (
    OPEN,
    Factuality,
    factuality_of,
    find_unasserted,
    told_by_accusers,
)
from claimcheck.values.prospects import find_prospects, takes_for_real
from claimcheck.values.story_occasions import told_of_two_occasions

__all__ = [
    "IN_ITS_PLACE",
    "LEAST_LIKELY",
    "TABLE",
    "Row",
    "SetAside",
    "Weighing",
    "contradicts",
    "judge",
    "not_asserted",
    "of_another_occasion",
    "together",
    "weigh",
]

LEAST_LIKELY = 0.8
"""How sure the likely findings must be before they make a label by themselves."""


@frozen
class Row:
    """What the findings on a claim show, as the table asks: any support, refutation, later state, any of the text itself."""

    supports: bool
    refutes: bool
    predates: bool
    own: bool
    """Whether the text contradicts itself."""


# A refutation beside a support is a conflict of sources; a source that has moved on makes a once supported
# figure outdated; a text that contradicts itself is in conflict until a reference decides.
_TABLE: Mapping[tuple[bool, bool, bool, bool], Label] = {
    # supports, refutes, predates, own
    (False, False, False, False): Label.NOT_ENOUGH_EVIDENCE,
    (False, False, False, True): Label.CONFLICTING,
    (False, False, True, False): Label.OUTDATED,
    (False, False, True, True): Label.OUTDATED,
    (False, True, False, False): Label.REFUTED,
    (False, True, False, True): Label.REFUTED,
    (False, True, True, False): Label.REFUTED,
    (False, True, True, True): Label.REFUTED,
    (True, False, False, False): Label.SUPPORTED,
    (True, False, False, True): Label.SUPPORTED,
    (True, False, True, False): Label.OUTDATED,
    (True, False, True, True): Label.OUTDATED,
    (True, True, False, False): Label.CONFLICTING,
    (True, True, False, True): Label.CONFLICTING,
    (True, True, True, False): Label.CONFLICTING,
    (True, True, True, True): Label.CONFLICTING,
}
TABLE: Mapping[Row, Label] = {Row(*row): label for row, label in _TABLE.items()}

# The stance that a label rests on, for its reason and its confidence.
_RESTS_ON = {
    Label.SUPPORTED: Stance.SUPPORTS,
    Label.REFUTED: Stance.REFUTES,
    Label.CONFLICTING: Stance.REFUTES,
    Label.OUTDATED: Stance.PREDATES,
}


@frozen
class SetAside:
    """A finding that makes no label, and why in a few words."""

    finding: Finding
    why: str


@frozen
class Weighing:
    """What the findings on a claim come to, before it is put in words.

    `of_others` are the findings in references that are kept, `own` those of the text against itself, the surest
    first; the label rests on the `deciding` ones among them.
    """

    row: Row
    label: Label
    deciding: tuple[Finding, ...]
    of_others: tuple[Finding, ...]
    own: tuple[Finding, ...]
    aside: tuple[SetAside, ...]

    @property
    def kept(self) -> tuple[Finding, ...]:
        """The findings that stand beside the verdict, those of references first."""
        return self.of_others + self.own

    @property
    def supporting(self) -> tuple[Finding, ...]:
        """The supports that are kept, whether the label rests on them or not."""
        return tuple(finding for finding in self.of_others if finding.stance is Stance.SUPPORTS)


def _about_itself(finding: Finding) -> bool:
    """Whether a finding sets a text against itself."""
    return finding.evidence.document == finding.claim_span.document


def contradicts(findings: Iterable[Finding]) -> bool:
    """Whether a reference is shown to contradict a claim, or to have moved on."""
    return any(finding.stance is not Stance.SUPPORTS and not _about_itself(finding) for finding in findings)


def weigh(findings: Sequence[Finding], *, least: float = LEAST_LIKELY) -> Weighing:
    """What findings come to, by the table above: a pure function.

    A likely support makes a label where it is at least `least` sure, and gives way to a shown refutation or later
    state.
    Findings of the text against itself count only as refutations, and only where no reference decides; else
    they are kept beside the verdict.
    """
    against = contradicts(findings)
    kept: list[Finding] = []
    aside: list[SetAside] = []
    for finding in sorted(findings, key=lambda finding: -finding.confidence):
        why = _why_aside(finding, least, against=against)
        if why:
            aside.append(SetAside(finding, why))
        else:
            kept.append(finding)
    own = tuple(finding for finding in kept if _about_itself(finding))
    of_others = tuple(finding for finding in kept if not _about_itself(finding))
    shown = {stance: any(finding.stance is stance for finding in of_others) for stance in Stance}
    row = Row(shown[Stance.SUPPORTS], shown[Stance.REFUTES], shown[Stance.PREDATES], bool(own))
    label = TABLE[row]
    deciding = tuple(finding for finding in of_others if finding.stance is _RESTS_ON.get(label)) or own
    return Weighing(row, label, deciding, of_others, own, tuple(aside))


def _why_aside(finding: Finding, least: float, *, against: bool) -> str:
    """Why a finding makes no label; "" where it may."""
    if _about_itself(finding) and finding.stance is not Stance.REFUTES:
        return "a text is no witness for itself"
    if finding.likely and against:
        return "it is only likely, and what a reference shows stands against it"
    if finding.likely and finding.confidence < least:
        return f"it is only likely, and {finding.confidence:.0%} sure where {least:.0%} are asked for"
    return ""


def not_asserted(finding: Finding) -> str:
    """Why the words that a finding rests on are no evidence, as their source does not assert them; "" where it does.

    A source that says "claims that 12 died are false" is no witness for 12 dead, nor against 15.
    A claim that is told in the same way is borne out all the same, and one that is only supposed or asked is by a
    source that asserts it.
    """
    prospect = _only_a_prospect(finding)
    if prospect:
        return prospect
    theirs = factuality_of(finding.evidence_span, finding.claim_span)
    mine = factuality_of(finding.claim_span)
    told = {each.value for each in _unasserted(finding.claim_span)}
    if theirs is mine or theirs in told or (theirs in OPEN and told & OPEN):
        return ""
    if theirs is Factuality.ALLEGED and _is_accusers(finding.claim_span):
        return ""
    if theirs is Factuality.ASSERTED:
        denied = mine in {Factuality.FALSE, Factuality.DENIED} and finding.stance is Stance.SUPPORTS
        return f"the text {mine.value}, and the source asserts it" if denied else ""
    if finding.stance is Stance.SUPPORTS or _wholly_within(finding.evidence_span):
        return f"the source {theirs.value}"
    return ""


def _is_accusers(span: Span) -> bool:
    """Whether a text tells something as what accusers say."""
    sentence = sentence_at(span.document, span.start)
    return sentence is not None and told_by_accusers(sentence)


def of_another_occasion(finding: Finding) -> str:
    """Why a contradiction is none, as the two texts tell of two occasions; "" where they may tell of one."""
    if finding.stance is not Stance.REFUTES or _about_itself(finding):
        return ""
    return told_of_two_occasions(finding.claim_span.document, finding.evidence_span.document)


def _only_a_prospect(finding: Finding) -> str:
    """Why the source only tells what is to be or used to be where the text tells what is; "" where it does not."""
    claim = sentence_at(finding.claim_span.document, finding.claim_span.start)
    theirs = sentence_at(finding.evidence_span.document, finding.evidence_span.start)
    if claim is None or theirs is None:
        return ""
    for mention in find_prospects(theirs):
        if mention.span.contains(finding.evidence_span) and takes_for_real(claim, mention.value):
            verb = mention.value.verb
            return f"the source tells '{verb}' as " + (
                "what used to be" if mention.value.over else "what was to be, wanted or tried"
            )
    return ""


def _unasserted(span: Span) -> tuple[Mention[Factuality], ...]:
    """What its sentence does not assert of a span."""
    sentence = sentence_at(span.document, span.start)
    found = find_unasserted(sentence) if sentence is not None else ()
    return tuple(each for each in found if each.span.overlaps(span))


def _wholly_within(span: Span) -> bool:
    """Whether all of a span is not asserted: what calls a claim false has the words that do so in it."""
    return any(each.span.contains(span) for each in _unasserted(span))


def together(findings: Sequence[Finding]) -> tuple[float, tuple[tuple[Evidence, ...], ...]]:
    """The confidence of findings that agree, and the independent origins that they come from.

    Of each origin the best counts, and origins are taken as independent (noisy or); but likelihood does not add
    up, since what makes one such finding wrong makes the others so.
    """
    confidence = {id(finding.evidence): 0.0 for finding in findings}
    for finding in findings:
        confidence[id(finding.evidence)] = max(confidence[id(finding.evidence)], finding.confidence)
    origins = group_origins([finding.evidence for finding in findings])
    shown = {id(finding.evidence) for finding in findings if not finding.likely}
    doubt = 1.0
    for origin in origins:
        doubt *= 1.0 - max((confidence[id(one)] for one in origin if id(one) in shown), default=0.0)
    doubt = min(doubt, 1.0 - max(confidence.values()))
    return round(min(1.0 - doubt, 0.99), 4), origins


def _where(finding: Finding) -> str:
    """Source and page or line of the words that decide."""
    return finding.evidence_span.where


def _reason(weighing: Weighing) -> str:
    """One sentence on why the label is what it is, from the strongest finding's own message."""
    first = weighing.deciding[0]
    said = first.message.rstrip(".")
    reason = f"{said[:1].upper()}{said[1:]} ({_where(first)})"
    if weighing.label is Label.CONFLICTING and weighing.supporting:
        opposed = weighing.supporting[0]
        other = opposed.message.rstrip(".")
        reason += f", but elsewhere {other[:1].lower()}{other[1:]} ({_where(opposed)})"
    elif weighing.own and first not in weighing.own:
        own = weighing.own[0]
        reason += f"; but within the text itself {own.message.rstrip('.')} ({own.evidence_span.place})"
    return f"{reason}."


IN_ITS_PLACE = "In the place of "
"""How the reason begins that shows what a source has where the claim has a value, though nothing is settled by it."""


def _silent_reason(
    evidence: Sequence[Evidence],
    unsure: Sequence[Finding],
    unasserted: Sequence[SetAside],
    counterparts: Sequence[Counterpart],
) -> str:
    """What there is instead of a verdict: a passage that tells it in another way, has another value there, may say so, or comes nearest."""
    repeated = [each for each in unasserted if each.finding.stance is Stance.SUPPORTS]
    if repeated:
        first = repeated[0]
        return f"{first.why[:1].upper()}{first.why[1:]} ({_where(first.finding)})."
    if counterparts:
        nearest_value = max(counterparts, key=lambda each: each.likeness)
        there = nearest_value.evidence_span
        mine, theirs = (" ".join(span.text.split()) for span in (nearest_value.claim_span, there))
        return f"{IN_ITS_PLACE}“{mine}” {there.where} has “{theirs}”; {nearest_value.why}."
    if unsure:
        best = max(unsure, key=lambda finding: finding.confidence)
        return f"Not sure enough to count, {best.message.rstrip('.')} ({_where(best)})."
    if not evidence:
        return "No reference speaks of it."
    nearest = evidence[0].span
    return f"Nothing in the references settles it; the nearest passage is {nearest.where}."


def judge(
    claim: Claim,
    findings: Sequence[Finding],
    failures: Sequence[Failure] = (),
    evidence: Sequence[Evidence] = (),
    *,
    least: float = LEAST_LIKELY,
    unasserted: Sequence[SetAside] = (),
    counterparts: Sequence[Counterpart] = (),
) -> Verdict:
    """The verdict that findings make, as `weigh` says what they come to; a failure never makes a label.

    `unasserted` are findings that are none, as `not_asserted` says; they, and the `counterparts` that checkers saw, only
    give a reason where there is no verdict.
    """
    weighing = weigh(findings, least=least)
    if weighing.label is Label.NOT_ENOUGH_EVIDENCE:
        unsure = [each.finding for each in weighing.aside if each.finding.likely]
        reason = _silent_reason(evidence, unsure, unasserted, counterparts)
        return Verdict(claim, weighing.label, 0.0, reason, weighing.kept, tuple(failures))
    confidence, origins = together(weighing.deciding)
    if weighing.label is Label.CONFLICTING and weighing.supporting:
        # How far the two sides balance: a lone weak finding against many is hardly a conflict.
        confidence = min(confidence, together(weighing.supporting)[0])
    return Verdict(
        claim,
        weighing.label,
        confidence,
        _reason(weighing),
        weighing.kept,
        tuple(failures),
        len(origins),
    )
