"""The checker of twin sentences: which of their values stand in one place, and what it means that they differ."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Silence, Span, Stance
from claimcheck.text import sentences_in, tokens
from claimcheck.values import circumstances, scopes
from claimcheck.values.ages import find_ages
from claimcheck.values.events import Match, same_event
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.named_ages import aged_people, at_one_time, is_age_at_death
from claimcheck.values.occasions import other_occasion
from claimcheck.values.parts_told import shared_out, whole_of
from claimcheck.values.times import find_times
from claimcheck_twins.alignment import Substitution, Twins, gather, lay
from claimcheck_twins.clauses import clauses
from claimcheck_twins.differences import (
    denied_apart,
    happens_once,
    is_length,
    other_scope,
    repeats,
    same_head,
    stance_of,
)
from claimcheck_twins.items import Item, items
from claimcheck_twins.things import of_another

__all__ = ["TwinChecker"]

_KINDS = frozenset(["statement", "announcement", "quote"])
"""Of a quote only near copies tell, since one utterance is put in several ways.

Findings on the values in them come home to the counts, dates and amounts, where their own checkers are silent."""
_MANY = 6
_MOST_OF_A_SENTENCE = 9
"""With so many words in common two sentences are of one time."""
_MANY_OF_A_DAY = 6
"""With so many words and other numbers in common what two sentences tell of can hardly have happened on two days."""
"""Words that near copies share before one of them may name a month or year that the other leaves out."""
_NEARLY_ALL = 0.9
_LEAST = 3
"""Words that two sentences share before a value in one tells of the other."""
_MOST = 0.6
_HALF = 0.5


@frozen
class TwinChecker:
    """Finds the value by which a sentence differs from its like in a source.

    `alike` is the share of the words of the claim's sentence that make another its near copy, `around` the share
    of the nearest words that must agree where the rest is said otherwise.
    """

    alike: float = field(default=0.85, kw_only=True)
    around: float = field(default=0.75, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """The first value of the claim that stands against another in a sentence of the passage."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why the sentences of a passage, or the values that differ in them, show nothing."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What was passed over, and at most one finding, the last thing told."""
        if claim.kind not in _KINDS or evidence.document == claim.document:
            yield Silence("it compares the values in whole statements and announcements with another text's")
            return
        mine = items(claim.sentence)
        if not any(item.is_value and claim.span.start <= item.start < claim.span.end for item in mine):
            yield Silence("the claim has no number, day or other value that could differ")
            return
        words = {item.key for item in mine if item.counts}
        alike = False
        for sentence in sentences_in(evidence.span):
            theirs = {item.key for item in items(sentence)}
            if 2 * len(words & theirs) < len(words):
                continue
            if sentence.text.rstrip("\"”'’ ").endswith("?"):
                continue
            for told in chain(
                self._laid(claim, evidence, sentence), self._gathered(claim, evidence, sentence)
            ):
                alike = True
                yield told
                if isinstance(told, Finding):
                    return
        if not alike:
            yield Silence(
                "no sentence has half of the claim's words and another value where the claim has one"
            )

    def _laid(self, claim: Claim, evidence: Evidence, sentence: Span) -> Iterator[Finding | Silence]:
        """What differs between sentences that say the same in the same order."""
        twins = lay(claim.sentence, sentence)
        if twins is None:
            return
        copies = self._copies(twins)
        for swap in twins.substitutions:
            mine, theirs = twins.words(swap, claim.sentence, sentence)
            if not claim.span.contains(mine):
                continue
            why = self._why_apart(twins, swap, claim.sentence, sentence, copies=copies)
            if claim.kind == "quote" and not copies:
                why = "one utterance may be put in several ways"
            stance = None if why else stance_of(claim.sentence, mine, sentence, theirs, copies=copies)
            if stance is Stance.REFUTES:
                why = _other_scope(twins, swap, claim.sentence, sentence)
                stance = None if why else stance
            if stance is None:
                yield _passed(mine, theirs, why or "both may be right")
            else:
                yield _finding(mine, evidence, theirs, stance, 0.5 + 0.2 * min(twins.share()[:2]))

    def _why_apart(
        self, twins: Twins, swap: Substitution, claim: Span, sentence: Span, *, copies: bool
    ) -> str:
        """Why two values that stand in one place need not be of one thing; "" for nothing."""
        mine, theirs = twins.words(swap, claim, sentence)
        told = _told_apart(twins, claim, mine, sentence, theirs)
        if told:
            return told
        if (not copies or twins.tells_more() or twins.said_of_some(swap)) and twins.said_too(swap):
            return "one of the two sentences has the other's value as well"
        if not copies and not self._near(twins, swap, claim, sentence):
            return "the words around the two do not agree so far that both are of one thing"
        if of_another(twins, swap):
            return "the words beside the two name different things"
        # Where all of the claim stands in a longer sentence, the other's date is of the rest.
        alike = (copies and twins.share()[2] >= _MANY) or _is_within(twins)
        if twins.dated_alone(swap) and not alike:
            return "one of the two sentences names a month or year that the other does not"
        return _other_use(twins, swap)

    def _copies(self, twins: Twins) -> bool:
        """Whether the sentences are near copies, with one value that differs."""
        if len(twins.substitutions) != 1 or twins.unpaired or twins.renamed():
            return False
        mine, theirs, found = twins.share()
        return (mine >= self.alike and theirs >= _MOST and found >= 4) or (
            found >= 3 and mine == 1.0 and theirs == 1.0
        )

    def _near(self, twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> bool:
        """Whether the words around the values agree, and the sentences tell of one event."""
        if (
            twins.renamed(swap)
            or twins.changed_beside(swap)
            or (_is_day(twins, swap) and repeats(twins, swap))
        ):
            return False
        mine, theirs, found = twins.around(swap)
        share = min(mine, theirs)
        if twins.share()[2] < _LEAST:
            return False
        if not ((share >= self.around and found >= 3) or (share >= _MOST and found >= 4)):
            return False
        match = same_event(claim, sentence, times=False).match
        whole = (share == 1.0 and found >= 4) or min(twins.share()[:2]) >= self.around
        return match is Match.SAME or (whole and match is not Match.CLASH)

    def _gathered(self, claim: Claim, evidence: Evidence, sentence: Span) -> Iterator[Finding | Silence]:
        """What differs between sentences that say the same in another order."""
        twins = gather(claim.sentence, sentence) if claim.kind != "quote" else None
        if twins is None:
            return
        for swap in twins.substitutions:
            mine, theirs = twins.words(swap, claim.sentence, sentence)
            if not claim.span.contains(mine):
                continue
            why = self._why_not_together(twins, swap, claim.sentence, sentence)
            if why:
                other = _why_not_in_clauses(twins, swap, claim.sentence, sentence)
                why = other and why
            stance = None if why else stance_of(claim.sentence, mine, sentence, theirs, copies=False)
            if stance is Stance.REFUTES:
                yield _finding(mine, evidence, theirs, stance, 0.55)
            else:
                yield _passed(mine, theirs, why or "both may be right")

    def _why_not_together(self, twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
        """Why two values in sentences that say the same in another order need not be of one thing; "" for nothing."""
        mine, theirs = twins.words(swap, claim, sentence)
        if twins.said_too(swap):
            return "one of the two sentences has the other's value as well"
        if twins.dated_alone(swap):
            return "one of the two sentences names a month or year that the other does not"
        told = _told_apart(twins, claim, mine, sentence, theirs)
        if told:
            return told
        if of_another(twins, swap):
            return "the words beside the two name different things"
        if twins.differs_beside(swap):
            return "other values beside the two differ as well"
        apart = _other_use(twins, swap) or _other_scope(twins, swap, claim, sentence)
        if apart or self._hang_together(twins, swap, claim, sentence):
            return apart
        return "the words around the two do not agree so far that both are of one thing"

    def _hang_together(self, twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> bool:
        """Whether values hang on the same words and names, in sentences that share most words."""
        mine, theirs, found = twins.around(swap)
        # A day has fewer rivals in a sentence than a number.
        is_day = _is_day(twins, swap)
        least = _HALF if is_day else _MOST
        if min(mine, theirs) < least or found < 3 or twins.renamed(swap):
            return False
        if not twins.anchored(swap) and not (is_day and min(mine, theirs) >= self.around):
            return False
        share = twins.share()
        if is_day and repeats(twins, swap):
            return False
        if min(share[:2]) < least - 0.15 or share[2] < 4 or not twins.named():
            return False
        return same_event(claim, sentence, times=False).match is Match.SAME


def _why_not_in_clauses(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two values need not be of one thing by their clauses, whatever else their sentences tell; "" for nothing."""
    found = clauses(twins, swap, claim, sentence)
    if found is None or not found.tell_the_same(swap) or twins.renamed(swap) or not twins.anchored(swap):
        return "the clauses of the two do not tell the same"
    mine, theirs = twins.words(swap, claim, sentence)
    here, there = found.spans
    if twins.said_too(swap) or found.dated_alone(swap) or found.differ_beside(swap):
        return "other values of the two differ as well"
    if not (found.equally_sure() and found.equally_bounded()) or of_another(twins, swap, found.starts):
        return "the clauses of the two tell of different things"
    if (_is_day(twins, swap) and repeats(twins, swap)) or is_length(claim, mine):
        return "what may happen again is told, or measured elsewhere"
    match = same_event(claim, sentence, times=False).match
    if match is Match.CLASH or (match is Match.UNCLEAR and not found.name_one_person()):
        return "it is not shown that both are of one event"
    return (
        _told_apart(twins, claim, mine, sentence, theirs)
        or _other_use(twins, swap, (found.mine.places, found.theirs.places))
        or _other_scope(twins, swap, here, there)
    )


def _told_apart(twins: Twins, claim: Span, mine: Span, sentence: Span, theirs: Span) -> str:
    """Why one of two values is told otherwise than the other; "" where it is not."""
    if denied_apart(twins, claim, mine, sentence, theirs):
        return "one of the two is denied"
    if shared_out(claim, mine) != shared_out(sentence, theirs):
        return "one of the two goes on with the number of another place"
    if whole_of(claim, mine) != whole_of(sentence, theirs):
        return "one of the two is the whole of which a part is told"
    return ""


def _other_use(
    twins: Twins, swap: Substitution, within: tuple[frozenset[int], frozenset[int]] | None = None
) -> str:
    """Why two values are not used alike, whatever stands around them; "" where they are."""
    if other_scope(twins, swap, within):
        return "one of the two is a part, share or change of something that the other is not"
    if not same_head(twins, swap):
        return "they are values of different things"
    if _is_day(twins, swap) and _marks_a_day(twins.mine) != _marks_a_day(twins.theirs):
        return "one of the two tells of an anniversary"
    told = twins.share()[2] + twins.values_shared()
    if _is_day(twins, swap) and told < _MANY_OF_A_DAY and not happens_once(twins):
        return "what may happen again is told in few words"
    return "only spaces and signs between the digits differ" if twins.other_spacing(swap) else ""


def _other_scope(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two numbers are taken over different things, or two days are of different people; "" where they are not."""
    mine, theirs = twins.words(swap, claim, sentence)
    places = (claim, mine, sentence, theirs)
    if _other_age(twins, *places):
        return "they are ages, and it is not shown that both are of one person at one time"
    if _is_day(twins, swap):
        some = _is_indefinite(claim) and _is_indefinite(sentence)
        if some and twins.share()[2] < _MOST_OF_A_SENTENCE:
            return "each tells of some, who need not be the same"
        if _is_within(twins):
            return ""
        return other_occasion(*places) or circumstances.other_side(claim, sentence)
    if _of_other_days(claim, mine, sentence, theirs):
        return "the two are of different days"
    if twins.mine[swap.mine.start].is_year and (apart := other_occasion(*places)):
        return apart
    # What a longer sentence adds to all of a long claim is told of the same.
    return scopes.other_scope(*places) or (
        "" if _is_within(twins) else circumstances.other_circumstance(*places)
    )


def _of_other_days(claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether two numbers that are no times stand in sentences of other days."""
    times = (each.span for span in (claim, sentence) for each in find_times(span))
    if any(
        time.overlaps(value) for time in times for value in (mine, theirs) if time.document == value.document
    ):
        return False
    return same_event(claim, sentence).match is Match.CLASH


def _is_within(twins: Twins) -> bool:
    """Whether nearly all words of a long claim but the value stand in the sentence, in the same order."""
    whole, _, found = twins.share()
    return whole >= _NEARLY_ALL and found >= _MOST_OF_A_SENTENCE


def _other_age(twins: Twins, claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether two values are ages of people of whom it is not shown that they are one person at one time.

    Two long sentences that are alike in all else are of one time.
    """
    here, there = (
        [age.span for age in find_ages(span) if age.span.overlaps(value)]
        for span, value in ((claim, mine), (sentence, theirs))
    )
    if not (here and there) or twins.share()[2] >= _MOST_OF_A_SENTENCE:
        return False
    if is_age_at_death(claim, here[0]) and is_age_at_death(sentence, there[0]):
        return False
    ours, others = (
        [one for one in aged_people(span) if one.age.overlaps(value)]
        for span, value in ((claim, mine), (sentence, theirs))
    )
    return not any(at_one_time(one, other) for one in ours for other in others)


def _marks_a_day(found: Sequence[Item]) -> bool:
    """Whether a sentence tells of an anniversary of what happened."""
    return any(item.key in {"anniversary", "commemorate", "commemoration"} for item in found)


_SOME = frozenset(["a", "an", "some", "several"])


def _is_indefinite(sentence: Span) -> bool:
    """Whether a sentence opens with somebody or something that was not told of before: "a man", "two men"."""
    first = next(iter(items(sentence)), None)
    opening = next(iter(tokens(sentence)), None)
    return bool(opening and opening.lower in _SOME) or bool(first and first.sort == "number")


def _passed(mine: Span, theirs: Span, why: str) -> Silence:
    """Why two values in one place show nothing."""
    return Silence(f"'{_phrase(theirs)}' beside the claim's '{_phrase(mine)}': {why}")


def _is_day(twins: Twins, swap: Substitution) -> bool:
    return twins.mine[swap.mine.start].sort in {"weekday", "month"}


def _finding(mine: Span, evidence: Evidence, theirs: Span, stance: Stance, confidence: float) -> Finding:
    return Finding(
        claim_span=mine,
        evidence=evidence,
        evidence_span=theirs,
        stance=stance,
        message=f"the source says '{_phrase(theirs)}' in the same place where the text says '{_phrase(mine)}'",
        confidence=round(confidence, 3),
    )


_AFTER = 24


def _phrase(value: Span) -> str:
    """A value with the word that follows it, where that has content: "12 people", "Friday"."""
    text = value.document.text
    rest = text[value.end : value.end + _AFTER]
    word = rest.split()[0] if rest[:1] in {" ", "-", "%"} and rest.split() else ""
    word = "" if word.lower().rstrip(".,;:") in FUNCTION_WORDS else word
    end = value.end + rest.find(word) + len(word.rstrip(".,;:!?\"”'’)")) if word else value.end
    return " ".join(text[value.start : end].split())
