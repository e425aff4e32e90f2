"""Why two days or years that differ need not be those of one event, though they stand in one place of two stories."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Relation
from claimcheck.values.bodies_apart import other_body
from claimcheck.values.counted_apart import change_alike
from claimcheck.values.earlier_times import of_an_earlier_time
from claimcheck.values.event_words import LIGHT, RECURRING
from claimcheck.values.events import is_of_saying
from claimcheck.values.last_times import is_last_time, other_last_time, other_place_since
from claimcheck.values.occasions import other_happening, other_occasion
from claimcheck.values.once_more import once_more
from claimcheck.values.openings import other_opening
from claimcheck.values.story_candidates import AGREES
from claimcheck.values.story_likeness import CLEAR, MOST, MUCH
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import relation, sort_of
from claimcheck.values.story_slots import Slot
from claimcheck.values.time_clauses import Clause, clause_at
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["both_tell_last_time", "lacks_year", "of_another_event", "of_other_times", "other_verb"]

_AGAIN = RECURRING | {"fiscal", "quarter", "season", "annual"}


def of_another_event(pair: Pair) -> str:
    """Why two days or years are hardly those of one event; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    if apart := _of_other_speech(pair):
        return apart
    for slot, other in ((mine, theirs), (theirs, mine)):
        if _names_day(other, slot) or _writes_year(other, slot):
            return "one of the two sentences has the other's day as well"
    if both_tell_last_time(pair):
        last = other_last_time(mine.sentence, mine.span, theirs.sentence, theirs.span)
        since = "since" in mine.before(1) and "since" in theirs.before(1)
        return last or (other_opening(mine.sentence, theirs.sentence) if since else "")
    if ("since" in mine.before(1)) != ("since" in theirs.before(1)):
        return "one of the two is since when something is so"
    if "since" in mine.before(1) and (other_place := other_place_since(mine.sentence, theirs.sentence)):
        return other_place
    year = isinstance(mine.value, TimeSpan) and mine.value.granularity in _LONG
    least = CLEAR if _differs_in_year(mine, theirs) else MOST
    if pair.likeness < least and not year and (_has_another_day(mine) or _has_another_day(theirs)):
        return "one of the two sentences has several days"
    if pair.likeness < MOST and not _AGAIN.isdisjoint({*mine.words, *theirs.words}):
        return "what may happen again is told"
    waived = year and pair.likeness >= MUCH and not _tell_two_deeds(mine, theirs)
    told = (
        ("" if waived else other_verb(mine, theirs, pair.likeness))
        or of_an_earlier_time(mine.sentence, theirs.sentence)
        or other_body(mine.sentence, theirs.sentence)
        or _only_planned(mine, theirs)
    )
    places = (mine.sentence, mine.span, theirs.sentence, theirs.span)
    if told or not year or pair.likeness < CLEAR:
        return told or other_occasion(*places)
    return other_happening(*places) or once_more(mine.sentence, theirs.sentence)


def _differs_in_year(mine: Slot, theirs: Slot) -> bool:
    """Whether two days or months differ in nothing but the year: "April 2000" and "April 2003"."""
    one, other = mine.value, theirs.value
    if (
        not (isinstance(one, TimeSpan) and isinstance(other, TimeSpan))
        or one.granularity != other.granularity
    ):
        return False
    if one.start is None or other.start is None or not (one.sure and other.sure):
        return False
    return (one.month_and_day or one.month) == (other.month_and_day or other.month) is not None


def _of_other_speech(pair: Pair) -> str:
    """Why one of two times is when somebody spoke, and not the time of the other; "" where both tell of one announcement."""
    spoken = [is_of_saying(slot.sentence, slot.span) for slot in (pair.mine, pair.theirs)]
    if not any(spoken) or (all(spoken) and pair.likeness >= CLEAR and _announced_alike(pair)):
        return ""
    return "one of the two is when somebody spoke"


def _announced_alike(pair: Pair) -> bool:
    """Whether the verbs right before two times say that a thing is made known, as one body does only once."""
    verbs = [_said_right_before(slot) for slot in (pair.mine, pair.theirs)]
    return all(verb in _ONCE_SAID for verb in verbs) and synonymous(*verbs)


def _said_right_before(slot: Slot) -> str:
    """The verb in base form right before a time, "on" and "late" left out; "" for none."""
    words = (lemma(word) for word in reversed(slot.before(_LEADS)) if word not in _LEADING)
    return next(words, "")


_LEADING = frozenset("on late early".split())
_LEADS = 3
_ONCE_SAID = frozenset(["announce", "unveil"])


def _only_planned(mine: Slot, theirs: Slot) -> str:
    """Why what one sentence tells as to come and the other as past need not be of one day: "was to open", "opened"; "" for nothing."""
    for slot, other in ((mine, theirs), (theirs, mine)):
        here, there = (clause_at(each.sentence, each.span) for each in (slot, other))
        if here is None or there is None or not here.planned or there.planned:
            continue
        if any(is_past_form(word.lower) for word in tokens(other.sentence)[there.first : there.last]):
            return "one of the two is only planned, the other came about"
    return ""


def both_tell_last_time(pair: Pair) -> bool:
    """Whether both of two times are those when something came about last, so that a denial and its lack say the same."""
    return all(
        isinstance(slot.value, TimeSpan) and is_last_time(slot.sentence, slot.span)
        for slot in (pair.mine, pair.theirs)
    )


def other_verb(mine: Slot, theirs: Slot, likeness: float) -> str:
    """Why the verbs with which two values are told are of two deeds; "" for nothing."""
    here, there = (clause_at(slot.sentence, slot.span) for slot in (mine, theirs))
    if here is None or there is None or not here.family or not there.family:
        untold = isinstance(mine.value, TimeSpan) and likeness < MOST
        return "it is not told what happened then" if untold else ""
    if synonymous(here.family, there.family) or change_alike(here.family, there.family):
        return ""
    if _tells_of(there, theirs, here.family) or _tells_of(here, mine, there.family):
        return ""
    return f"the one tells of '{here.family}', the other of '{there.family}'"


_LONG = frozenset(["season", "quarter", "half", "year"])
"""Grains of time in which hardly two of the deeds of one story come about."""
_GETTING = frozenset("receive take earn get gain obtain complete win accept collect hold bear".split())
"""Verbs of which what is got says what happened: "took her doctorate", "received a doctorate"."""


def _tell_two_deeds(mine: Slot, theirs: Slot) -> bool:
    """Whether two years are those of two verbs of what happened: "burned in 1931", "was painted in 1932".

    A year behind a noun is of that noun, whatever the verb: "is based on a novel of 1931".
    """
    if mine.before(1) == theirs.before(1) == ["of"]:
        return False
    here, there = (clause_at(slot.sentence, slot.span) for slot in (mine, theirs))
    if here is None or there is None or not here.family or not there.family:
        return False
    return not {here.family, there.family} <= _GETTING


def _tells_of(clause: Clause, slot: Slot, family: str) -> bool:
    """Whether a clause has another's verb as a noun: "the shooting took 53 days", where the other was "shot"."""
    words = tokens(slot.sentence)[clause.first : clause.last]
    if any(word.lower.endswith("ing") and lemma(word.lower) == family for word in words):
        return True
    # "The sale of the mill was completed", where the other "sold" it.
    return clause.family in _CARRYING and any(
        is_content(word) and not is_past_form(word.lower) and synonymous(lemma(word.lower), family)
        for word in words
    )


_CARRYING = LIGHT | {"complete", "bring", "pass", "impose", "deliver"}
"""Verbs that only say that what their noun tells came about: "sentence was passed"."""


def _has_another_day(slot: Slot) -> bool:
    """Whether a sentence names another time of the same grain, as "today"."""
    return any(
        not each.span.overlaps(slot.span) and sort_of(each.value) == sort_of(slot.value)
        for each in find_times(slot.sentence)
        if each.value.timex_type in {"DATE", "TIME"}
    )


def _names_day(slot: Slot, other: Slot) -> bool:
    """Whether the sentence of a time names another that agrees with another text's, or that it lies in."""
    return any(
        relation(each.value, other.value) is Relation.WITHIN
        or (_lies_in(other, each.value) and not _lies_in(slot, each.value))
        for each in find_times(slot.sentence)
    )


def _writes_year(slot: Slot, other: Slot) -> bool:
    """Whether the sentence of a time writes another text's year, though nothing there shows that it is one: "first show 1901"."""
    year = isinstance(other.value, TimeSpan) and other.value.granularity == "year"
    digits = {word.text for word in tokens(other.span) if word.text.isdecimal()}
    return year and any(
        word.text in digits and not slot.span.start <= word.start < slot.span.end
        for word in tokens(slot.sentence)
    )


def _lies_in(slot: Slot, month: TimeSpan) -> bool:
    """Whether a day is one of a month, in whichever year."""
    value = slot.value
    if not isinstance(value, TimeSpan) or month.granularity != "month" or value.granularity != "day":
        return False
    return value.timex[4:].startswith(month.timex[4:])


def of_other_times(mine: Span, theirs: Span) -> str:
    """Why what two sentences tell need not be of one time, by the times that they name; "" for nothing."""
    here, there = ([each.value for each in find_times(span)] for span in (mine, theirs))
    apart = all(relation(one, other) not in AGREES for one in here for other in there)
    if here and there and apart:
        return "the two sentences name other times"
    return of_an_earlier_time(mine, theirs)


def lacks_year(pair: Pair) -> bool:
    """Whether a text tells the year of a day or month, of which the source, though its day is the same, tells none."""
    mine, theirs = pair.mine.value, pair.theirs.value
    if not (isinstance(mine, TimeSpan) and isinstance(theirs, TimeSpan)):
        return False
    if theirs.start is not None and theirs.sure:
        return False
    return any(len(word.text) == _YEAR and word.text.isdecimal() for word in tokens(pair.mine.span))


_YEAR = 4
"""Digits of a year."""
