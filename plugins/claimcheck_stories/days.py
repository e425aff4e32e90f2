"""Why two days or years that differ need not be those of one event, though they stand in one place of two stories."""

from claimcheck.model import Span
from claimcheck.values.amounts import Relation
from claimcheck.values.event_words import RECURRING
from claimcheck.values.events import is_of_saying
from claimcheck.values.occasions import other_occasion
from claimcheck.values.story_likeness import CLEAR, MOST, MUCH
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation, sort_of
from claimcheck.values.story_slots import Slot
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.words import synonymous

__all__ = ["of_another_event", "other_verb"]

_AGAIN = RECURRING | {"fiscal", "quarter", "season", "annual"}


def of_another_event(pair: Pair) -> str:
    """Why two days or years are hardly those of one event; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    for slot, other in ((mine, theirs), (theirs, mine)):
        if is_of_saying(slot.sentence, slot.span):
            return "one of the two is when somebody spoke"
        if _names_day(other.sentence, slot):
            return "one of the two sentences has the other's day as well"
    year = isinstance(mine.value, TimeSpan) and mine.value.granularity == "year"
    if pair.likeness < MOST and not year and (_has_another_day(mine) or _has_another_day(theirs)):
        return "one of the two sentences has several days"
    if pair.likeness < MOST and not _AGAIN.isdisjoint({*mine.words, *theirs.words}):
        return "what may happen again is told"
    told = "" if pair.likeness >= (MUCH if year else MOST) else other_verb(mine, theirs)
    if told or pair.likeness >= CLEAR:
        return told
    return other_occasion(mine.sentence, mine.span, theirs.sentence, theirs.span)


def other_verb(mine: Slot, theirs: Slot) -> str:
    """Why the verbs with which two values are told are of two deeds; "" for nothing."""
    here, there = (clause_at(slot.sentence, slot.span) for slot in (mine, theirs))
    if here is None or there is None or not here.family or not there.family:
        return "it is not told what happened then" if isinstance(mine.value, TimeSpan) else ""
    if here.family == there.family or synonymous(here.family, there.family):
        return ""
    return f"the one tells of '{here.family}', the other of '{there.family}'"


def _has_another_day(slot: Slot) -> bool:
    """Whether a sentence names another time of the same grain, as "today"."""
    return any(
        not each.span.overlaps(slot.span) and sort_of(each.value) == sort_of(slot.value)
        for each in find_times(slot.sentence)
        if each.value.timex_type in {"DATE", "TIME"}
    )


def _names_day(sentence: Span, slot: Slot) -> bool:
    """Whether a sentence names a time that agrees with another's."""
    return any(relation(each.value, slot.value) is Relation.WITHIN for each in find_times(sentence))
