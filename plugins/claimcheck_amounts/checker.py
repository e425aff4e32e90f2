"""Compares counts and quantities: the same unit or noun, governed by the same words, of the same event.

A number alone says nothing of what it is a number of, so two are compared only when the words around them
agree; a contradiction also needs an event shown to be the same and no other number in the passage that agrees.
"""

from collections.abc import Iterable, Iterator

from attrs import frozen

from claimcheck.model import Claim, Evidence, Finding, Silence, Stance
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.circumstances import other_circumstance
from claimcheck.values.deed_figures import of_others
from claimcheck.values.events import Match, same_event
from claimcheck.values.growing import grows
from claimcheck.values.inhabitants import are_inhabitants, counted_alike
from claimcheck.values.intervals import alike_first
from claimcheck.values.namesakes import other_people
from claimcheck.values.nouns import Kinship
from claimcheck.values.parts_told import told_beside
from claimcheck.values.product_models import other_model
from claimcheck.values.scopes import other_scope
from claimcheck.values.strangers import never_named
from claimcheck.values.two_people import two_people
from claimcheck_amounts.apart import (
    SETTLED,
    apart_though_of_one_deed,
    measured_elsewhere,
    of_another_time,
    one_deed,
    one_measure,
    other_circumstances,
    other_size,
)
from claimcheck_amounts.candidates import Candidate, candidates_in, claimed, others_differ, paired
from claimcheck_amounts.changes import told_of_a_change
from claimcheck_amounts.context import Setting, found_in, setting, shortened
from claimcheck_amounts.exceeding import outdoes_all, outdone_in_part
from claimcheck_amounts.fitting import (
    OF_OTHERS,
    apart_though_equal,
    by_chance,
    linked,
    outdone,
    shares_a_named_deed,
    telling,
)
from claimcheck_amounts.statements import lengths_in, of_one_amount, says_no_more

__all__ = ["AmountChecker"]


@frozen
class AmountChecker:
    """Finds amounts of the same thing in a passage, and says whether they fit the claim's.

    `support_share`: the share of the claim's governing words that a supporting sentence must have.
    `refute_share`: the share that a contradicting sentence must have, and the claim of the evidence's.
    """

    support_share: float = 0.5
    refute_share: float = 0.75

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding on a claim of kind `amount`, or a statement of one: the strongest that the passage gives."""
        return (each for each in self._told(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why each amount of a passage that shows nothing does not."""
        return (each.reason for each in self._told(claim, evidence) if isinstance(each, Silence))

    def _told(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What a passage shows of an amount, or of a statement that tells nothing else."""
        if claim.kind == "statement":
            whole = of_one_amount(claim)
            if whole is not None:
                yield from _borne_out(claim, whole, evidence)
            for length in lengths_in(claim):
                yield from self._of_other_length(length, evidence)
        elif (told := told_of_a_change(claim, evidence)) is not None:
            yield told
        else:
            yield from self._compared(claim, evidence)

    def _of_other_length(self, length: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """The finding on a stretch of time that a statement tells, where the source gives the same deed another one."""
        own = claimed(length)
        if own is None or evidence.document == length.document:
            return
        mine = setting(length.sentence, own)
        candidates = tuple(each for each in candidates_in(length, evidence) if isinstance(each, Candidate))
        if any(each.relation is not Relation.DISJOINT for each in candidates):
            return
        for found in candidates:
            if one_deed(length, mine, found) or one_measure(length, mine, found):
                told = self._refute(length, mine, evidence, found, candidates)
                yield told
                if isinstance(told, Finding):
                    return

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What was passed over, and at most one finding, the last thing told."""
        own = claimed(claim)
        if claim.kind != "amount" or own is None:
            yield Silence("it compares counts and quantities, and the claim is none")
            return
        internal = evidence.document == claim.document
        mine = setting(claim.sentence, own)
        looked_at = tuple(candidates_in(claim, evidence))
        yield from (each for each in looked_at if isinstance(each, Silence))
        candidates = tuple(each for each in looked_at if isinstance(each, Candidate))
        if not candidates:
            if not looked_at:
                yield Silence("no amount in this passage")
            return
        if not internal:
            bearing = (each for each in candidates if each.relation is Relation.WITHIN)
            alike = alike_first(own.value, [each.mention for each in candidates])
            for candidate in sorted(bearing, key=lambda each: alike.index(each.mention)):
                told = self._support(claim, mine, evidence, candidate, candidates)
                yield _with_words(candidate, told)
                if isinstance(told, Finding):
                    return
        fitting = [each for each in candidates if each.relation in {Relation.WITHIN, Relation.OVERLAPPING}]
        if fitting:
            yield Silence(f"'{fitting[0].words}' may be the claim's number, so that no other one refutes it")
            return
        for candidate in candidates:
            told = self._refute(claim, mine, evidence, candidate, candidates)
            yield _with_words(candidate, told)
            if isinstance(told, Finding):
                return

    def _support(
        self,
        claim: Claim,
        mine: Setting,
        evidence: Evidence,
        found: Candidate,
        candidates: tuple[Candidate, ...],
    ) -> Finding | Silence:
        amount, other = claim.value, found.mention.value
        if not isinstance(amount, Amount) or outdone(mine, found, candidates):
            return Silence("another number of the passage stands nearer to the claim's words")
        if found.kin is not Kinship.SAME and not (found.kin is Kinship.PART and amount.high is None):
            return _of_kin(found)  # a part of at least so many is a whole of at least so many
        sameness = same_event(claim.sentence, found.sentence)
        match = sameness.match
        places = (claim.sentence, claim.span, found.sentence, found.mention.span)
        if match is Match.CLASH or not one_deed(claim, mine, found):
            if apart := apart_though_equal(claim, mine, found):
                return Silence(apart)
            if stranger := never_named(*places):
                return Silence(f"the number fits, but its source never names {stranger}")
            special = match is Match.SAME and telling(amount, other) and linked(mine, found.setting)
            if not special and not self._shown(claim, mine, found):
                return Silence("the number fits, but too few of the words around it are the claim's")
        if match is Match.CLASH or (found.kin is Kinship.PART and match is not Match.SAME):
            return Silence(f"the number fits, but the event need not be the same: {sameness.reason}")
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

    def _shown(self, claim: Claim, mine: Setting, found: Candidate) -> bool:
        """Whether the words around two numbers that fit show that both are of one thing."""
        return (
            self._near_enough(mine, found.setting, found.claimed.value, found.mention.value)
            or shares_a_named_deed(mine, found.setting)
            or one_measure(claim, mine, found)
            or counted_alike(claim.sentence, found.claimed, found.sentence, found.mention)
        )

    def _near_enough(self, mine: Setting, theirs: Setting, amount: Amount, other: Amount) -> bool:
        """Whether enough of the words that govern the claim's amount stand in the evidence's sentence."""
        share = self.refute_share if by_chance(amount, other) else self.support_share
        if not mine.nearest or not _share(mine.nearest, theirs.all, share):
            return False
        return bool(amount.counted) or found_in(mine.nearest[:2], theirs.all) > 0

    def _refute(
        self,
        claim: Claim,
        mine: Setting,
        evidence: Evidence,
        found: Candidate,
        candidates: tuple[Candidate, ...],
    ) -> Finding | Silence:
        amount, other = claim.value, found.mention.value
        if not isinstance(amount, Amount) or not _contradicts(amount, found):
            return _of_kin(found)
        internal = evidence.document == claim.document
        if of_others(claim.sentence, found.claimed, found.sentence, found.mention):
            return Silence(OF_OTHERS)
        deed = one_deed(claim, mine, found)
        alike = deed or (not _tells_of_people(found) and one_measure(claim, mine, found))
        apart = (
            apart_though_of_one_deed(claim, found)
            if deed
            else self._apart(claim, mine, found, candidates, alike=alike, internal=internal)
        )
        if apart:
            return Silence(apart)
        sameness = same_event(claim.sentence, found.sentence)
        if sameness.match is Match.CLASH or (sameness.match is Match.UNCLEAR and not alike):
            return Silence(f"it is not shown that both are of one event: {sameness.reason}")
        stance = _stance(claim, amount, evidence, other)
        if isinstance(stance, Silence):
            return stance
        here = "the same text" if internal else "the source"
        return Finding(
            claim_span=claim.span,
            evidence=evidence,
            evidence_span=found.mention.span,
            stance=stance,
            message=f"{here} says {other}; the claim says {amount}",
            confidence=0.7,
        )

    def _apart(
        self,
        claim: Claim,
        mine: Setting,
        found: Candidate,
        candidates: tuple[Candidate, ...],
        *,
        alike: bool,
        internal: bool,
    ) -> str:
        """Why two numbers that cannot both be right need not be of one thing; "" where they are.

        `alike`: whether they are the values of one measure of one subject.
        """
        amount, other = found.claimed.value, found.mention.value
        places = (claim.sentence, claim.span, found.sentence, found.mention.span)
        beyond = outdone_in_part(amount, mine, found)
        if not alike:
            counted = bool(amount.counted) and found.kin is Kinship.SAME
            apart = self._other_thing(mine, found.setting, counted=counted, internal=internal, outdone=beyond)
            if apart:
                return apart
        if others_differ(claim, found):
            return "the other numbers of the two sentences differ as well"
        if not alike and not paired(claim, found, candidates):
            return "its sentence or the claim's has other numbers of the sort, which do not agree in pairs"
        if apart := other_size(amount, other):
            return apart
        if told_beside(*places[:2], other) != told_beside(*places[2:], amount):
            return "one of the two sentences has the other's number as well"
        scoped = "" if beyond or (alike and outdoes_all(amount, found)) else other_scope(*places)
        return (
            scoped
            or ("" if alike or beyond else other_circumstance(*places))
            or other_model(claim.sentence, found.sentence)
            or two_people(*places)
            or other_people(claim.sentence, found.sentence)
            or measured_elsewhere(amount, mine, found.setting)
            or of_another_time(claim.sentence, found)
        )

    def _other_thing(
        self, mine: Setting, theirs: Setting, *, counted: bool, internal: bool, outdone: bool
    ) -> str:
        """Why the words around two amounts do not show that both are of one thing; "" where they do.

        `outdone`: whether it is enough that the evidence's is of a part of the claim's.
        """
        share = 1.0 if internal else self.refute_share
        back = share if internal else 0.5 if counted else 0.66
        here, there = _telling_words(mine, theirs), _telling_words(theirs, mine)
        if len(here) < 2 + internal or not there:
            return "too few words stand around one of the numbers to tell what it is of"
        if apart := other_circumstances(mine, theirs, internal=internal, part=outdone):
            return apart
        if not found_in(here[:1], there) or not (counted or found_in(there[:1], mine.all)):
            return f"the nearest word to the claim's number is '{here[0]}', to this one '{there[0]}'"
        if not (_share(here, theirs.all, share) and _share(there[:3], mine.all, back)):
            return "too few of the words around it are the claim's"
        return ""


def _telling_words(mine: Setting, theirs: Setting) -> tuple[str, ...]:
    """The words nearest to an amount, without the first words of names that the other sentence shortens."""
    left_out = shortened(mine, theirs)
    return tuple(word for word in mine.nearest if word not in left_out)


def _tells_of_people(found: Candidate) -> bool:
    """Whether one of two counts is of people by its noun, so that only an equal one shows that both are inhabitants."""
    counted = {found.claimed.value.counted.lower(), found.mention.value.counted.lower()}
    return "people" in counted and are_inhabitants(found.sentence, found.mention)


def _borne_out(statement: Claim, whole: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
    """The finding on a statement, `whole` as a claim of its amount, that says nothing but the value of a measure, where the source's value lies within it."""
    own = claimed(whole)
    if own is None or evidence.document == whole.document:
        return
    mine = setting(whole.sentence, own)
    looked_at = [each for each in candidates_in(whole, evidence) if isinstance(each, Candidate)]
    for found in looked_at:
        fits = found.relation is Relation.WITHIN and found.kin is Kinship.SAME
        if not fits or _tells_of_people(found) or not one_measure(whole, mine, found):
            continue
        if says_no_more(mine, found):
            yield Finding(
                claim_span=statement.span,
                evidence=evidence,
                evidence_span=found.mention.span,
                stance=Stance.SUPPORTS,
                message=f"the source says {found.mention.value}",
                confidence=0.7,
            )
            return
    yield Silence("the statement tells more than the value of one measure, or the source has another")


def _with_words(found: Candidate, told: Finding | Silence) -> Finding | Silence:
    """A silence with the words of the amount that it is about."""
    return Silence(f"'{found.words}': {told.reason}") if isinstance(told, Silence) else told


def _of_kin(found: Candidate) -> Silence:
    """Why an amount of a part or a whole says nothing, or one that leaves room."""
    if found.kin is Kinship.PART:
        return Silence(f"it counts {found.mention.value.counted}, a part of what the claim counts")
    if found.kin is Kinship.WHOLE:
        return Silence(f"it counts {found.mention.value.counted}, of which the claim counts a part")
    return Silence("the two numbers leave room for each other")


def _share(wanted: tuple[str, ...], offered: tuple[str, ...], share: float) -> bool:
    return found_in(wanted, offered) >= share * len(wanted)


def _contradicts(claim: Amount, found: Candidate) -> bool:
    """Whether no number fits both, or a part is larger than its whole."""
    if found.relation is not Relation.DISJOINT or claim.additional:
        return False
    other = found.mention.value
    if found.kin is not Kinship.SAME and claim.unit:
        return False  # the share of a part may be larger than that of the whole
    if found.kin is Kinship.PART:
        return claim.high is not None and other.low is not None and other.low > claim.high
    if found.kin is Kinship.WHOLE:
        return claim.low is not None and other.high is not None and claim.low > other.high
    return True


def _stance(claim: Claim, amount: Amount, evidence: Evidence, other: Amount) -> Stance | Silence:
    """What a contradiction is worth, given the days as of which the two documents speak."""
    ours, theirs = claim.document.published, evidence.document.published
    if ours is None or theirs is None or ours == theirs or evidence.document == claim.document:
        return Stance.REFUTES
    larger = (other.low or 0.0) >= (amount.high if amount.high is not None else float("inf"))
    if grows(amount) and theirs > ours and larger:
        return Stance.PREDATES
    if grows(amount) and theirs < ours and not larger:
        return Silence("it is of an earlier day, and the number may have grown since")
    if abs(ours - theirs) > SETTLED:
        return Silence("the two texts are so many days apart that both may be right")
    return Stance.REFUTES
