"""Compares counts and quantities: the same unit or noun, governed by the same words, of the same event.

A number alone says nothing of what it is a number of, so two are compared only when the words around them
agree; a contradiction also needs an event shown to be the same and no other number in the passage that agrees.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable
from datetime import timedelta

from attrs import frozen

from claimcheck.model import Claim, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import sentences_in
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.casualties import find_casualties
from claimcheck.values.events import Match, same_event
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.units import DIMENSIONS
from claimcheck_amounts.context import EACH, Setting, elsewhere, found_in, narrowed, opposes, setting
from claimcheck_amounts.measures import GROWING, Measured, count_measure, measured, of_one_subject

__all__ = ["AmountChecker"]

# Things counted that only ever grow with time, so that a later, larger count does not refute an earlier one.
_GROWING = frozenset(
    """case infection vote ballot test dose complaint arrest claim aftershock signature report body request download
    donation application sale visitor subscriber follower member view acre hectare home house""".split()
)
_SETTLED = timedelta(days=3)
"""Documents further apart than this may each be right about a number that changes."""


@frozen
class _Candidate:
    """An amount of the evidence that may be of the claim's thing."""

    sentence: Span
    mention: Mention[Amount]
    relation: Relation
    kin: Kinship
    setting: Setting


@frozen
class AmountChecker:
    """Finds amounts of the same thing in a passage, and says whether they fit the claim's.

    `support_share`: the share of the claim's governing words that a supporting sentence must have.
    `refute_share`: the share that a contradicting sentence must have, and the claim of the evidence's.
    """

    support_share: float = 0.5
    refute_share: float = 0.75

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding on a claim of kind `amount`: the strongest that the passage gives."""
        if claim.kind != "amount" or not isinstance(claim.value, Amount):
            return
        internal = evidence.document == claim.document
        mine = setting(claim.sentence, Mention(claim.span, claim.value))
        candidates = tuple(_candidates(claim, evidence))
        if not candidates:
            return
        if not internal:
            for candidate in candidates:
                if _outdone(mine, candidate, candidates):
                    continue
                finding = self._support(claim, mine, evidence, candidate)
                if finding is not None:
                    yield finding
                    return
        if any(each.relation in {Relation.WITHIN, Relation.OVERLAPPING} for each in candidates):
            return
        for candidate in candidates:
            finding = self._refute(claim, mine, evidence, candidate, candidates)
            if finding is not None:
                yield finding
                return

    def _support(self, claim: Claim, mine: Setting, evidence: Evidence, found: _Candidate) -> Finding | None:
        amount, other = claim.value, found.mention.value
        if not isinstance(amount, Amount) or found.relation is not Relation.WITHIN:
            return None
        if found.kin is not Kinship.SAME and not (found.kin is Kinship.PART and amount.high is None):
            return None  # a part of at least so many is a whole of at least so many
        match = same_event(claim.sentence, found.sentence).match
        if not _fitting(mine, found.setting, amount, other):
            return None
        if _is_distance(amount) and _other_quake(claim.sentence, found.sentence):
            return None
        if (
            not self._near_enough(mine, found.setting, amount, other)
            and not (match is Match.SAME and _telling(amount, other) and _linked(mine, found.setting))
            and not _one_measure(claim, mine, evidence, found)
        ):
            return None
        if match is Match.CLASH or (found.kin is Kinship.PART and match is not Match.SAME):
            return None
        return Finding(
            claim_span=claim.span,
            evidence=evidence,
            evidence_span=found.mention.span,
            stance=Stance.SUPPORTS,
            message=f"the source also says {other}"
            if str(amount) == str(other)
            else f"the source says {other}",
            confidence=0.75 if amount.counted else 0.7,
        )

    def _near_enough(self, mine: Setting, theirs: Setting, amount: Amount, other: Amount) -> bool:
        """Whether enough of the words that govern the claim's amount stand in the evidence's sentence."""
        share = self.refute_share if _by_chance(amount, other) else self.support_share
        if not mine.nearest or not _share(mine.nearest, theirs.all, share):
            return False
        return bool(amount.counted) or found_in(mine.nearest[:2], theirs.all) > 0

    def _refute(
        self,
        claim: Claim,
        mine: Setting,
        evidence: Evidence,
        found: _Candidate,
        candidates: tuple[_Candidate, ...],
    ) -> Finding | None:
        amount, other = claim.value, found.mention.value
        if not isinstance(amount, Amount) or not _contradicts(amount, found):
            return None
        internal = evidence.document == claim.document
        counted = bool(amount.counted) and found.kin is Kinship.SAME
        measured_alike = _one_measure(claim, mine, evidence, found)
        if not measured_alike and not (
            self._same_thing(mine, found.setting, counted=counted, internal=internal)
            and _paired(claim, found, candidates)
        ):
            return None
        if not _comparable_size(amount, other):
            return None
        if amount.partitive or other.partitive or (_is_distance(amount) and elsewhere(mine, found.setting)):
            return None
        match = same_event(claim.sentence, found.sentence).match
        if match is Match.CLASH or (match is Match.UNCLEAR and not measured_alike):
            return None
        stance = _stance(claim, amount, evidence, other)
        if stance is None:
            return None
        here = "the same text" if internal else "the source"
        return Finding(
            claim_span=claim.span,
            evidence=evidence,
            evidence_span=found.mention.span,
            stance=stance,
            message=f"{here} says {other}; the claim says {amount}",
            confidence=0.7,
        )

    def _same_thing(self, mine: Setting, theirs: Setting, *, counted: bool, internal: bool) -> bool:
        """Whether the words around two amounts agree so far that both must be of one thing."""
        share = 1.0 if internal else self.refute_share
        back = share if internal else 0.5 if counted else 0.66
        if len(mine.nearest) < 2 + internal or not theirs.nearest:
            return False
        if "," in {mine.role, theirs.role} or narrowed(mine, theirs):
            return False
        if mine.role != theirs.role or mine.negated != theirs.negated or mine.unsure != theirs.unsure:
            return False
        if mine.scopes != theirs.scopes or not _about_one(mine, theirs, internal=internal):
            return False
        if mine.moments and theirs.moments and not mine.moments & theirs.moments:
            return False
        if mine.dated != theirs.dated or mine.lasting != theirs.lasting or opposes(mine, theirs):
            return False
        if not found_in(mine.nearest[:1], theirs.nearest) or not (
            counted or found_in(theirs.nearest[:1], mine.all)
        ):
            return False
        return _share(mine.nearest, theirs.all, share) and _share(theirs.nearest[:3], mine.all, back)


def _one_measure(claim: Claim, mine: Setting, evidence: Evidence, found: _Candidate) -> bool:
    """Whether two amounts are the values of one measure of one subject, and nothing sets them apart."""
    theirs = found.setting
    if evidence.document == claim.document or not isinstance(claim.value, Amount):
        return False
    ours = measured(claim.sentence, Mention(claim.span, claim.value))
    other = measured(found.sentence, found.mention)
    if ours is None or other is None or not (ours.alone and other.alone):
        return False
    if ours.measure != other.measure or ours.narrowed != other.narrowed:
        return False
    if mine.negated or theirs.negated or mine.unsure or theirs.unsure or opposes(mine, theirs):
        return False
    if {mine.role, theirs.role} & _CHANGING or mine.lasting or theirs.lasting:
        return False
    if mine.scopes & ours.told - _IN_ALL != theirs.scopes & other.told - _IN_ALL:
        return False
    if ours.places != other.places or _overtaken(claim, ours, other):
        return False
    if mine.names - {*theirs.all} and theirs.names - {*mine.all}:
        return False  # each names what the other does not: two films on one site
    return _about_one(mine, theirs, internal=False) or of_one_subject(mine.names, found.sentence)


def _overtaken(claim: Claim, ours: Measured, theirs: Measured) -> bool:
    """Whether what grows is told as of another day than the claim's."""
    day = ours.as_of or claim.document.published
    if theirs.as_of is None or day is None or theirs.as_of == day:
        return False
    return ours.measure in GROWING or abs(day - theirs.as_of) > _SETTLED


_CHANGING = frozenset(["by", "from", "than", ",", "to"])
_IN_ALL = frozenset(["total", "totals", "overall", "cumulative", "altogether", "combined", "compared"])
"""Words of scope that a whole may have or leave out."""


def _by_chance(claim: Amount, evidence: Amount) -> bool:
    """Whether a number may fit without being the same: a bound far from it, or a small one of a common unit."""
    if claim.sort and claim.stated != evidence.stated:
        return True
    return bool(claim.unit) and not claim.unit.isupper() and (claim.stated or 0.0) < _COMMON


def _linked(mine: Setting, theirs: Setting) -> bool:
    """Whether some word that governs one amount stands in the other's sentence."""
    return bool(found_in(mine.nearest, theirs.all) or found_in(theirs.nearest, mine.all))


def _fitting(mine: Setting, theirs: Setting, amount: Amount, other: Amount) -> bool:
    """Whether nothing around two amounts sets them apart: their part in a change, denial, doubt, scope, place."""
    if amount.partitive != other.partitive and not amount.counted:
        return False
    if mine.role != theirs.role and mine.role and theirs.role:
        return False
    if mine.negated != theirs.negated or opposes(mine, theirs) or (theirs.unsure - mine.unsure):
        return False
    if _is_distance(amount) and elsewhere(mine, theirs):
        return False
    return mine.scopes & EACH == theirs.scopes & EACH


def _is_distance(amount: Amount) -> bool:
    return amount.unit in DIMENSIONS and DIMENSIONS[amount.unit].name == "length"


def _other_quake(sentence: Span, other: Span) -> bool:
    """Whether two sentences name magnitudes, and none in common: two quakes."""
    mine, theirs = (
        [each.value for each in find_amounts(span) if each.value.unit == "magnitude"]
        for span in (sentence, other)
    )
    return bool(mine and theirs) and all(
        relate(one, two) is Relation.DISJOINT for one in mine for two in theirs
    )


def _telling(claim: Amount, evidence: Amount) -> bool:
    """Whether an equal number is too special to be met twice by chance: "EUR 110 billion", "83.4%"."""
    if (
        claim.stated is None
        or claim.stated != evidence.stated
        or claim.counted
        or claim.rate != evidence.rate
    ):
        return False
    if claim.sort in _BOUNDS and evidence.sort != claim.sort:
        return False  # "at least 160 million" may be another's offer than "160 million"
    digits = len(f"{abs(claim.stated):.10g}".replace(".", "").strip("0"))
    if claim.unit == "magnitude":
        return digits > 1
    return digits >= (2 if claim.unit.isupper() and claim.stated >= _LARGE else 3)


_BOUNDS = frozenset(["gt", "ge", "lt", "le"])
_LARGE = 1_000_000.0

_COMMON = 100.0
"""Below this a number of kilometres, points or percent soon stands in a text twice."""


def _outdone(mine: Setting, found: _Candidate, candidates: tuple[_Candidate, ...]) -> bool:
    """Whether an amount that contradicts the claim is nearer to the claim's words than the one that fits."""
    own = found_in(mine.nearest, found.setting.nearest)
    return any(
        each.relation is Relation.DISJOINT and found_in(mine.nearest, each.setting.nearest) > own
        for each in candidates
    )


def _about_one(mine: Setting, theirs: Setting, *, internal: bool) -> bool:
    """Whether names show that two sentences are about one subject; where none is named, no pronoun may stand."""
    same = min(len(mine.all), len(theirs.all))
    if (
        same >= _ALIKE
        and found_in(mine.all, theirs.all) >= 0.8 * same
        and found_in(theirs.all, mine.all) >= 0.8 * same
    ):
        return not internal  # almost the same sentence
    # At the head of a sentence a capital shows no name, but the other sentence may.
    if mine.names & theirs.names or mine.names & {*theirs.all} or theirs.names & {*mine.all}:
        return not (internal and (mine.pronoun or theirs.pronoun))
    return not (internal or mine.pronoun or theirs.pronoun or mine.names or theirs.names)


_ALIKE = 5
"""Content words that two sentences have at least before they can be almost the same."""

_FAR = 20.0
"""Numbers further apart than this are as a rule of different things, unless a scale word was mistaken."""


def _comparable_size(claim: Amount, evidence: Amount) -> bool:
    """Whether two numbers are of one order, or differ by a power of a thousand only: millions for billions."""
    first = claim.stated or claim.low or claim.high or 0.0
    second = evidence.stated or evidence.low or evidence.high or 0.0
    small, large = sorted((abs(first), abs(second)))
    if small == 0.0 or claim.unit != evidence.unit:
        return True
    return large / small <= _FAR or abs(large / small - 1000.0) < 1e-6 or abs(large / small - 1e6) < 1e-3


def _share(wanted: tuple[str, ...], offered: tuple[str, ...], share: float) -> bool:
    return found_in(wanted, offered) >= share * len(wanted)


def _candidates(claim: Claim, evidence: Evidence) -> Iterable[_Candidate]:
    """The amounts of a passage that can be compared with the claim's, in reading order."""
    amount = claim.value
    if not isinstance(amount, Amount):
        return
    own = claim.sentence if evidence.document == claim.document else None
    for sentence in sentences_in(evidence.span):
        if own is not None and sentence.overlaps(own):
            continue
        mentions = find_amounts(sentence)
        if not mentions or sentence.text.rstrip("\"”'’ ").endswith("?"):
            continue
        harmed = [each.span for each in find_casualties(sentence)]
        for mention in mentions:
            other = mention.value
            if other.additional != amount.additional or any(mention.span.overlaps(span) for span in harmed):
                continue
            kin = _kin(amount, other)
            relation = relate(amount, other)
            if kin is Kinship.OTHER or relation is Relation.INCOMPARABLE:
                continue
            yield _Candidate(sentence, mention, relation, kin, setting(sentence, mention))


def _kin(claim: Amount, evidence: Amount) -> Kinship:
    """How the things counted stand to each other; for a unit without a noun, the words around decide."""
    if claim.unit:
        if not evidence.unit:
            return Kinship.OTHER
        if claim.counted and evidence.counted:
            return kinship(claim.counted, evidence.counted)
        return Kinship.SAME
    if evidence.unit or not claim.counted or not evidence.counted:
        return Kinship.OTHER
    if count_measure(claim) and count_measure(claim) == count_measure(evidence):
        return Kinship.SAME
    return kinship(claim.counted, evidence.counted)


def _contradicts(claim: Amount, found: _Candidate) -> bool:
    """Whether no number fits both, or a part is larger than its whole."""
    if found.relation is not Relation.DISJOINT or claim.additional:
        return False
    other = found.mention.value
    if found.kin is Kinship.PART:
        return claim.high is not None and other.low is not None and other.low > claim.high
    if found.kin is Kinship.WHOLE:
        return claim.low is not None and other.high is not None and claim.low > other.high
    return True


def _paired(claim: Claim, found: _Candidate, candidates: tuple[_Candidate, ...]) -> bool:
    """Whether the two amounts stand alone in their sentences, or all others of their sort there agree in pairs."""
    theirs = [
        each.mention.value for each in candidates if each.sentence == found.sentence and each is not found
    ]
    mine = [
        mention.value
        for mention in find_amounts(claim.sentence)
        if mention.span != claim.span and _comparable(mention.value, found.mention.value)
    ]
    return len(mine) == len(theirs) and all(
        relate(own, other) is Relation.WITHIN for own, other in zip(mine, theirs, strict=True)
    )


def _comparable(claim: Amount, evidence: Amount) -> bool:
    """Whether two amounts are of one sort: units that convert, or kindred nouns."""
    return relate(claim, evidence) is not Relation.INCOMPARABLE and _kin(claim, evidence) is not Kinship.OTHER


def _stance(claim: Claim, amount: Amount, evidence: Evidence, other: Amount) -> Stance | None:
    """What a contradiction is worth, given the days as of which the two documents speak."""
    ours, theirs = claim.document.published, evidence.document.published
    if ours is None or theirs is None or ours == theirs or evidence.document == claim.document:
        return Stance.REFUTES
    larger = (other.low or 0.0) >= (amount.high if amount.high is not None else float("inf"))
    grows = amount.head in _GROWING or amount.unit in {"acre", "hectare", "square kilometre", "square mile"}
    if grows and theirs > ours and larger:
        return Stance.PREDATES
    if grows and theirs < ours and not larger:
        return None
    return Stance.REFUTES if abs(ours - theirs) <= _SETTLED else None
