"""Why two values that stand in one place of two sentences need not be of one thing."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values import circumstances, scopes
from claimcheck.values.ages import find_ages
from claimcheck.values.deeds import other_deed
from claimcheck.values.events import Match, same_event
from claimcheck.values.growing import counted_until
from claimcheck.values.lasting import holds_then, tells_beginning
from claimcheck.values.named_ages import aged_people, at_one_time, is_age_at_death
from claimcheck.values.nouns import is_people
from claimcheck.values.occasions import other_occasion
from claimcheck.values.once import may_come_again
from claimcheck.values.once_more import once_more
from claimcheck.values.openings import other_opening
from claimcheck.values.parts_told import shared_out, whole_of
from claimcheck.values.scores import find_scores
from claimcheck.values.time_words import WEEKDAYS
from claimcheck.values.times import find_times
from claimcheck.values.words import negations
from claimcheck_twins.alignment import Substitution, Twins, counted
from claimcheck_twins.clauses import clauses
from claimcheck_twins.counts import is_only_age, is_only_count, is_story
from claimcheck_twins.differences import (
    denied_apart,
    is_length,
    repeats,
)
from claimcheck_twins.items import Item, items
from claimcheck_twins.things import of_another
from claimcheck_twins.uses import HOURS, is_day, other_use
from claimcheck_twins.verbatim import shared_passage

__all__ = [
    "is_within",
    "other_taken",
    "told_apart",
    "why_not_in_clauses",
    "why_not_in_passage",
    "why_not_of_the_only",
]

_MOST_OF_A_SENTENCE = 9
"""With so many words in common two sentences are of one time."""
_NEARLY_ALL = 0.9
_LEAST_AROUND = 3
_SOME_AROUND = 0.35
_MOST_AROUND = 0.85
_LEAST_TOLD = 4
_HALF_TOLD = 0.5
_MUCH_TOLD = 5
_BESIDE = 5
_PASSAGE = 6
"""Words and other values around two values that both sentences have, one less where a name is among them, and where a number is."""


def why_not_in_clauses(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two values need not be of one thing by their clauses, whatever else their sentences tell; "" for nothing."""
    found = clauses(twins, swap, claim, sentence)
    if found is None or not found.tell_the_same(swap) or twins.renamed(swap) or not twins.anchored(swap):
        return "the clauses of the two do not tell the same"
    mine = twins.words(swap, claim, sentence)[0]
    here, there = found.spans
    if twins.said_too(swap) or found.dated_alone(swap) or found.differ_beside(swap):
        return "other values of the two differ as well"
    if not (found.equally_sure() and found.equally_bounded()) or of_another(twins, swap, found.starts):
        return "the clauses of the two tell of different things"
    if (is_day(twins, swap) and repeats(twins, swap)) or is_length(claim, mine):
        return "what may happen again is told, or measured elsewhere"
    if circumstances.other_part(claim, sentence):
        return "one of the two is of a part of what the other is of"
    match = same_event(claim, sentence, times=False).match
    if match is Match.CLASH or (match is Match.UNCLEAR and not found.name_one_person()):
        return "it is not shown that both are of one event"
    return (
        told_apart(twins, swap, claim, sentence)
        or other_use(twins, swap, (found.mine.places, found.theirs.places))
        or other_taken(twins, swap, here, there)
    )


def why_not_of_the_only(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two numbers of what both texts count only once need not be of one thing; "" for nothing."""
    if not (is_story(claim.document) and is_story(sentence.document)) or is_day(twins, swap):
        return "the texts are too short to tell what they count only once"
    if not is_only_count(twins, swap, claim.document, sentence.document):
        return "one of the texts has another number of it"
    mine, theirs, found = twins.around(swap)
    if (
        found < _LEAST_AROUND
        or min(mine, theirs) < _least_around(twins, swap)
        or twins.share()[2] < _LEAST_TOLD
    ):
        return "too few words around the two are the same"
    if twins.share()[0] < _HALF_TOLD or not twins.named() or twins.renamed(swap):
        return "it is not shown that both are of one thing"
    if twins.said_too(swap) or twins.differs_beside(swap, days=False):
        return "other values beside the two differ as well"
    if same_event(claim, sentence, times=False).match is not Match.SAME:
        return "it is not shown that both are of one event"
    if apart := _other_of_a_kind(twins, swap, claim, sentence):
        return apart
    here, there = _window(claim, twins.mine, swap.mine), _window(sentence, twins.theirs, swap.theirs)
    if _denials(claim, here) != _denials(sentence, there):
        return "one of the two is denied"
    places = tuple(
        frozenset(at for at, item in enumerate(found_items) if part.start <= item.start < part.end)
        for part, found_items in ((here, twins.mine), (there, twins.theirs))
    )
    return other_use(twins, swap, (places[0], places[1])) or other_taken(twins, swap, here, there)


def _window(sentence: Span, found: Sequence[Item], values: range) -> Span:
    """The few words around values that say what they are of."""
    start, stop = max(0, values.start - _BESIDE), min(len(found), values.stop + _BESIDE)
    return sentence.to(found[start].start, found[stop - 1].end)


def why_not_in_passage(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two values need not be of one thing by the words around them that both sentences have; "" for nothing."""
    passage = shared_passage(twins, swap)
    told = passage.is_long
    if _is_year(claim, twins.words(swap, claim, sentence)[0]) and (again := once_more(claim, sentence)):
        return again
    if passage.words < _PASSAGE - passage.named - min(passage.numbers, 1):
        if not (passage.frames and _tell_much(twins, swap) and _are_bound(twins, claim, sentence)):
            return "too few words around the two are the same"
        if apart := _other_of_a_kind(twins, swap, claim, sentence):
            return apart
    beside = twins.renamed(swap) or twins.said_too(swap) or twins.differs_beside(swap)
    if not told and (beside or _counted_apart(twins, swap, claim, sentence)):
        return "other names or values differ as well, or until when the two are counted"
    start = passage.starts if told or passage.leads else (-1, -1)
    if of_another(twins, swap, start):
        return "the words before the two tell of different things"
    if not told and (
        (is_day(twins, swap) and repeats(twins, swap))
        or is_length(claim, twins.words(swap, claim, sentence)[0])
    ):
        return "what may happen again is told, or measured elsewhere"
    match = same_event(claim, sentence, times=False).match
    if match is Match.CLASH or (match is Match.UNCLEAR and not told):
        return "it is not shown that both are of one event"
    here, there = passage.spans(claim, sentence)
    if _denials(claim, here) != _denials(sentence, there):
        return "one of the two is denied"
    return other_use(
        twins, swap, (frozenset(passage.places[0]), frozenset(passage.places[1]))
    ) or other_taken(twins, swap, here, there)


# Of one year or day each has one.
_SEASONS = frozenset("spring summer autumn fall winter".split())


def _other_of_a_kind(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two sentences tell of two deeds, times or things of a kind; "" for nothing."""
    mine, theirs = ({word.lower for word in tokens(span)} for span in (claim, sentence))
    rows = (_SEASONS, HOURS) if is_day(twins, swap) else (_SEASONS, HOURS, WEEKDAYS.keys())
    if any(mine & row and theirs & row and mine.isdisjoint(theirs & row) for row in rows):
        return "the two are of other times"
    value, other = twins.words(swap, claim, sentence)
    if circumstances.other_part(claim, sentence):
        return "one of the two is of a part of what the other is of"
    if not is_day(twins, swap) and _of_other_days(claim, value, sentence, other):
        return "the two are of different days"
    return other_deed(claim, sentence) or other_opening(claim, sentence)


def _least_around(twins: Twins, swap: Substitution) -> float:
    """The share of the words around two values that must be the same: of people there is more than one sort."""
    return _MOST_AROUND if is_people(counted(twins.mine, swap.mine)) else _SOME_AROUND


def _tell_much(twins: Twins, swap: Substitution) -> bool:
    """Whether two sentences, and what stands near two values in them, have most of their words in common."""
    mine, _, found = twins.share()
    around = twins.around(swap)
    enough = mine >= _HALF_TOLD and found >= _MUCH_TOLD and min(around[:2]) >= _least_around(twins, swap)
    return enough and not twins.other_numbers(swap)


def _are_bound(twins: Twins, claim: Span, sentence: Span) -> bool:
    """Whether a name binds two sentences, in them or in the stories around them."""
    return twins.named() or (is_story(claim.document) and is_story(sentence.document))


def _denials(sentence: Span, part: Span) -> int:
    """How many negations of a sentence stand in a part of it."""
    return sum(part.start <= word.start < part.end for word in negations(sentence))


def _counted_apart(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> bool:
    """Whether one of two numbers may have grown until the moment that its sentence names: "by noon", "after a week"."""
    return not is_day(twins, swap) and counted_until(tokens(claim)) != counted_until(tokens(sentence))


def told_apart(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why one of two values is told otherwise than the other; "" where it is not."""
    mine, theirs = twins.words(swap, claim, sentence)
    if denied_apart(twins, claim, mine, sentence, theirs):
        return "one of the two is denied"
    if shared_out(claim, mine) != shared_out(sentence, theirs):
        return "one of the two goes on with the number of another place"
    if _counted_apart(twins, swap, claim, sentence):
        return "only one of the two is counted up to a moment"
    if "top" in {_word_before(claim, mine), _word_before(sentence, theirs)}:
        return "one of the two is how far down the places at the top reach"
    if whole_of(claim, mine) != whole_of(sentence, theirs):
        return "one of the two is the whole of which a part is told"
    return ""


def _word_before(sentence: Span, value: Span) -> str:
    return next((word.lower for word in reversed(tokens(sentence)) if word.end <= value.start), "")


def other_taken(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two numbers are taken over different things, or two days are of different people; "" where they are not."""
    mine, theirs = twins.words(swap, claim, sentence)
    places = (claim, mine, sentence, theirs)
    if _other_age(twins, *places) and not _of_the_only_one(twins, swap, claim, sentence):
        return "they are ages, and it is not shown that both are of one person at one time"
    if _comes_again(twins, swap, claim, mine):
        return "in so few words it may be told of each of the two years"
    if _holds_on_both(*places):
        return "the claim tells what lasts, the source when it began"
    if is_day(twins, swap):
        some = _is_indefinite(claim) and _is_indefinite(sentence)
        if some and twins.share()[2] < _MOST_OF_A_SENTENCE:
            return "each tells of some, who need not be the same"
        if is_within(twins):
            return ""
        return other_occasion(*places) or circumstances.other_side(claim, sentence)
    if _of_other_days(claim, mine, sentence, theirs):
        return "the two are of different days"
    if _is_year(claim, mine) and (apart := other_occasion(*places)):
        return apart
    if _of_other_results(*places):
        return "one of the two is no final score, or that of another match"
    # What a longer sentence adds to all of a long claim is told of the same.
    return scopes.other_scope(*places) or (
        "" if is_within(twins) else circumstances.other_circumstance(*places)
    )


def _comes_again(twins: Twins, swap: Substitution, claim: Span, mine: Span) -> bool:
    """Whether a short sentence may tell of each of two years: "won the cup in 2004", but not "first won" or "won in 1990 and 1994"."""
    if twins.share()[2] >= _LONG_ENOUGH or any(
        twins.mine[at].is_year and at not in swap.mine for at in twins.partners
    ):
        return False
    times = [each for each in find_times(claim) if each.span.overlaps(mine)]
    return len(times) == 1 and may_come_again(claim, times[0])


_LONG_ENOUGH = 7
"""Content words from which on two sentences that share them all hardly tell of two years."""


def _holds_on_both(claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether a time of what lasts stands in the place of that of its beginning: "was mayor in 2014", "became mayor in 2012"."""
    if tells_beginning(claim) or not tells_beginning(sentence):
        return False
    here, there = (
        [each for each in find_times(span) if each.span.overlaps(value)]
        for span, value in ((claim, mine), (sentence, theirs))
    )
    return len(here) == 1 and len(there) == 1 and bool(holds_then(claim, here[0], sentence, there))


def _is_year(sentence: Span, value: Span) -> bool:
    """Whether a value is a year, of whichever century."""
    return any(each.value.granularity == "year" for each in find_times(sentence) if each.span.overlaps(value))


def _of_other_results(claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether two values are parts of two scores that are not those of one match or vote, or not of the same part of it."""
    here, there = (
        [each.value for each in find_scores(span) if each.span.overlaps(value)]
        for span, value in ((claim, mine), (sentence, theirs))
    )
    return any(not one.comparable(other) for one in here for other in there)


def _of_other_days(claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether two numbers that are no times stand in sentences of other days."""
    times = (each.span for span in (claim, sentence) for each in find_times(span))
    if any(
        time.overlaps(value) for time in times for value in (mine, theirs) if time.document == value.document
    ):
        return False
    return same_event(claim, sentence).match is Match.CLASH


def is_within(twins: Twins) -> bool:
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


def _of_the_only_one(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> bool:
    """Whether two stories on one event give one age each to somebody told by one noun."""
    documents = claim.document, sentence.document
    return (
        all(map(is_story, documents))
        and is_only_age(twins, swap, *documents)
        and same_event(claim, sentence, times=False).match is Match.SAME
    )


_SOME = frozenset(["a", "an", "some", "several"])


def _is_indefinite(sentence: Span) -> bool:
    """Whether a sentence opens with somebody or something that was not told of before: "a man", "two men"."""
    first = next(iter(items(sentence)), None)
    opening = next(iter(tokens(sentence)), None)
    return bool(opening and opening.lower in _SOME) or bool(first and first.sort == "number")
