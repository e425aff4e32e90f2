"""Why two numbers that differ need not be those of one thing, though they stand in one place of two stories."""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise

from claimcheck.model import Document
from claimcheck.text import tokens
from claimcheck.values.added_phrases import other_addition
from claimcheck.values.amounts import Amount, Relation, find_amounts
from claimcheck.values.bodies_apart import other_body
from claimcheck.values.casualties import find_casualties
from claimcheck.values.counted_apart import is_margin
from claimcheck.values.former_states import is_former
from claimcheck.values.growing import counted_until, grows, moments_counted_until, same_day
from claimcheck.values.intervals import SHARES
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.ordinals import ORDINAL_WORDS
from claimcheck.values.parts_told import part_of_those, shared_out, sums_up, whole_of
from claimcheck.values.scopes import other_scope, unsure_words
from claimcheck.values.story_likeness import CLEAR, MUCH, NEARLY_ALL
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import count_others, is_slip, relation, sort_of
from claimcheck.values.story_slots import Slot
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.times import find_times
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["SCORED", "of_another_measure", "taken_otherwise"]

_TIMES = 4
"""By how many times two numbers of one thing may differ, and twice that where the words around them are clear."""
_CENTS = 0.01
"""The share by which a sum and the same sum in a headline differ: $99.99 and $99."""
_BESIDE = 3
_AROUND = 8
"""Words before a value that say whether it is sure."""
_QUAKES = frozenset("quake earthquake magnitude aftershock temblor tremor".split())
_OF_MODELS = frozenset(["data", "frequency", "bit", "megapixel"])
"""Dimensions in which the models of a product differ."""
_MODELS = frozenset(["model", "version", "edition", "inch", "processor", "megapixel"])
SCORED = frozenset(
    """point touchdown yard rebound assist goal run wicket save shot ace hit game win loss match set carry pass reception
    homer strikeout catch kick penalty inning lap season""".split()
)
"""What is counted again for each game, season, player and half, as a noun or a unit."""
_WANTED = frozenset("need needed needs require requires required short shy".split())
_ROOM = frozenset(["room", "capacity", "space", "seat", "seats"])
_SIDES = {
    word: words.split()[0]
    for words in ("long length", "wide width", "high height tall", "deep depth", "thick", "span", "diameter")
    for word in words.split()
}
"""Words for along which side a thing is measured."""
_QUALIFYING = frozenset(["for", "with", "without", "including", "excluding"])
_PRESENT = frozenset(["has", "have", "is", "are"])
_PAST = frozenset(["had", "was", "were"])
_FOR_EACH = frozenset(["each", "every", "per"])
_STRETCHES = frozenset(
    (one, other)
    for ones, others in (("year month week day quarter", "before earlier ago"), ("first second", "half"))
    for one in ones.split()
    for other in others.split()
)
_TIME_UNITS = frozenset("year quarter month week".split())
_GOES_ON = frozenset(["hour", "day", "week", "month"])
_UNTIL_THEN = frozenset(["after", "for"])
_POSITIONS = frozenset("baseman base lady lieutenant mate name degree aid class minister".split())
"""With a number before them these name an office, a place in a team or a sort: "first baseman", "first lady"."""
# What makes a number that of a part of the time or of others: "his first 17 passes", "in the last 2 games".
_ORDERS = frozenset(
    "first last next previous past another other additional extra further each every per remaining initial".split()
)


def of_another_measure(pair: Pair) -> str:
    """Why two numbers are hardly those of one thing by what they are themselves; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    one, other = mine.value, theirs.value
    if not (isinstance(one, Amount) and isinstance(other, Amount)):
        return ""
    return (
        other_body(mine.sentence, theirs.sentence)
        or other_addition(mine.sentence, mine.span, theirs.sentence, theirs.span)
        or _told_in_parts(pair, one, other)
        or _of_many(pair, one, other)
        or _of_another_size(pair, one, other)
        or _of_another_state(mine, theirs)
    )


def _told_in_parts(pair: Pair, one: Amount, other: Amount) -> str:
    """Why one of two numbers may be a part or the whole of the other, or what the other sentence has as well."""
    mine, theirs = pair.mine, pair.theirs
    if _has_number(mine, theirs) or _has_number(theirs, mine):
        return "one of the two sentences has the other's number as well"
    places = (mine.sentence, mine.span), (theirs.sentence, theirs.span)
    if shared_out(*places[0]) != shared_out(*places[1]):
        return "one of the two goes on with the number of another place"
    if sums_up(mine.sentence, *places[1]) or sums_up(theirs.sentence, *places[0]):
        return "one of the two is the sum of what the other sentence tells"
    # A share is always of something, whether the sentence says "of" or not: "one in five boats".
    partly = one.partitive != other.partitive and one.unit not in SHARES
    wholly = whole_of(mine.sentence, mine.span) != whole_of(theirs.sentence, theirs.span)
    if partly or (wholly and not is_slip(one, other)):
        return "one of the two is a part or the whole of what is told"
    if (
        not one.unit
        and bool(one.head) != bool(other.head)
        and not _is_beside(one.head, theirs, other.head, mine)
    ):
        return "only one of the two says what it counts"
    return ""


def _counts_a_kind(one: Amount, other: Amount) -> bool:
    """Whether one of two numbers is of a kind within the other, and no more than that: nine passengers of ten people."""
    if one.unit or None in (one.stated, other.stated):
        return False
    kin = kinship(one.counted, other.counted)
    part, whole = (other, one) if kin is Kinship.PART else (one, other)
    return kin in {Kinship.PART, Kinship.WHOLE} and (part.stated or 0) <= (whole.stated or 0)


def _of_many(pair: Pair, one: Amount, other: Amount) -> str:
    """Why one story may have several numbers of the sort: of the hurt, of models, of scores, of what grows or goes on."""
    mine, theirs = pair.mine, pair.theirs
    quakes = one.head in _QUAKES and pair.likeness >= MUCH  # how many aftershocks there were
    if not quakes and not _QUAKES.isdisjoint(mine.words):
        return "one story tells of several quakes"
    harms = _harms(mine)
    if harms != _harms(theirs):
        return "only one of the two counts people so harmed"
    if harms and _counts_a_kind(one, other):
        return "one of the two counts only a kind of those whom the other counts"
    if pair.likeness < MUCH and harms:
        return "of the hurt one story has many numbers"
    models = sort_of(one) in _OF_MODELS or not _MODELS.isdisjoint({*mine.words, *theirs.words})
    if models and pair.likeness < (CLEAR if _is_of_one_model(mine, theirs) else NEARLY_ALL):
        return "things of one kind come in several models"
    # "20 percent of the yard" is of no ground gained.
    heads = {one.unit} if one.unit in SHARES else {one.head, other.head, one.unit}
    scored = not SCORED.isdisjoint(heads)
    if scored and (pair.likeness < NEARLY_ALL or _ranks(mine) != _ranks(theirs)):
        return "of what is scored and played one story has many numbers"
    if one.head and grows(one) and not (_is_final(mine, theirs) or same_day(*_documents(pair))):
        return "it grows, and the two need not be of one day"
    if counted_until(tokens(mine.sentence)) != counted_until(tokens(theirs.sentence)):
        return "only one of the two is counted up to some time"
    # What went on in a year that both tell is over, and "a 48-hour strike" is no longer than that.
    over = pair.anchor.isdecimal() or "-" in mine.span.text + theirs.span.text
    if one.unit in _GOES_ON and not (over or _UNTIL_THEN.isdisjoint((*mine.before(1), *theirs.before(1)))):
        return "what goes on lasts longer from day to day"
    return ""


_ENDS = frozenset(["majority", "margin"])
"""Words beside votes that are all counted."""


def _is_final(mine: Slot, theirs: Slot) -> bool:
    """Whether two counts of what grows are of one moment, as "by noon", or of votes that are all counted."""
    if not _ENDS.isdisjoint(mine.words) and not _ENDS.isdisjoint(theirs.words):
        return True
    here, there = (moments_counted_until(tokens(slot.sentence)) for slot in (mine, theirs))
    return bool(here) and here == there


def _documents(pair: Pair) -> tuple[Document, Document]:
    return pair.mine.sentence.document, pair.theirs.sentence.document


def _is_of_one_model(mine: Slot, theirs: Slot) -> bool:
    """Whether two sentences have another measure in common, to two digits and a fraction: both "0.98 inches thick"."""
    here, there = (
        {
            (each.value.unit, each.value.stated)
            for each in find_amounts(slot.sentence)
            if each.value.unit and each.value.stated is not None and each.value.stated % 1
        }
        for slot in (mine, theirs)
    )
    return bool(here & there)


def _of_another_size(pair: Pair, one: Amount, other: Amount) -> str:
    """Why two numbers are too near or too far from each other, or one is only what was wanting."""
    mine, theirs = pair.mine, pair.theirs
    if _WANTED.isdisjoint(mine.before(_BESIDE)) != _WANTED.isdisjoint(theirs.before(_BESIDE)):
        return "one of the two is what was still wanting"
    small, large = sorted(abs(value.stated or value.low or 0.0) * _factor(value) for value in (one, other))
    if _sides_of(mine) and _sides_of(theirs) != _sides_of(mine):
        return "the two are not measured along one side"
    if (_ROOM.isdisjoint(mine.before(_BESIDE))) != _ROOM.isdisjoint(theirs.before(_BESIDE)):
        return "one of the two is for how many there is room"
    if one.unit.isupper() and large - small <= _CENTS * large:
        return "one of the two may be rounded"
    most = _TIMES if pair.likeness < CLEAR else 2 * _TIMES
    if large > most * small:
        return "the numbers are of such different size that they are hardly of one thing"
    return ""


def _of_another_state(mine: Slot, theirs: Slot) -> str:
    """Why one of two numbers is of what was planned, of a part of the time, or of how things stood in some year."""
    if bool(_unsure(mine)) != bool(_unsure(theirs)):
        return "one of the two is only planned or supposed"
    words, others = tokens(mine.sentence), tokens(theirs.sentence)
    if is_margin(words, mine.span) != is_margin(others, theirs.span):
        return "one of the two is how far something lies from something else"
    formerly = is_former(words, mine.span), is_former(others, theirs.span)
    if formerly[0] != formerly[1]:
        return "one of the two is of how it once was"
    long_ago = _long_ago if all(formerly) else _stretches
    otherwise = long_ago(mine) != long_ago(theirs)
    apart = (_order(mine) ^ _order(theirs)) - _FOR_EACH - _orders_in_both(mine, theirs)
    if apart or otherwise:
        return "one of the two is of the first, last or next of several, or of a time of its own"
    if _qualified(mine, theirs) or _qualified(theirs, mine):
        return "one of the two is of a part or the whole of what is told"
    if _is_past_state(mine) != _is_past_state(theirs) and _is_now(mine) != _is_now(theirs):
        return "one of the two is of how it is now, the other of how it once was"
    return ""


def _qualified(slot: Slot, other: Slot) -> bool:
    """Whether right behind a number it is told for whom, or with what else, so many are: "48 beds for children"."""
    behind = [word for word in tokens(slot.sentence) if word.start >= slot.span.end][: 2 * _BESIDE]
    at = next((at for at, word in enumerate(behind) if not word.text[0].isalpha()), len(behind))
    leads = [place for place, word in enumerate(behind[:at]) if word.lower in _QUALIFYING]
    if not leads or leads[0] > 1:
        return False
    whom = [lemma(word.lower) for word in behind[leads[0] + 1 : at] if is_content(word)]
    return bool(whom) and not any(synonymous(one, word) for one in whom for word in other.words)


def _stretches(slot: Slot) -> frozenset[tuple[str, str]]:
    """The phrases of a value's clause for the time before, or for a part of a time."""
    words = tokens(slot.sentence)
    clause = clause_at(slot.sentence, slot.span)
    told = words if clause is None else words[clause.first : clause.last]
    return _STRETCHES.intersection(pairwise(word.lower for word in told))


def _long_ago(slot: Slot) -> frozenset[tuple[str, str]]:
    """How many years or months before something was so, where more than one: "two years earlier"."""
    behind = [word for word in tokens(slot.sentence) if word.start >= slot.span.end][: 2 * _BESIDE]
    return frozenset(
        (one.lower, lemma(two.lower))
        for one, two in pairwise(behind)
        if lemma(two.lower) in _TIME_UNITS and two.lower != lemma(two.lower)
    )


def _is_now(slot: Slot) -> bool:
    return not _PRESENT.isdisjoint(slot.before(_BESIDE))


def _is_past_state(slot: Slot) -> bool:
    """Whether a number tells what there was in a year that its sentence names: "had 600 pupils in 2005"."""
    dated = any(each.value.granularity == "year" for each in find_times(slot.sentence))
    return dated and not _PAST.isdisjoint(slot.before(_BESIDE))


def _sides_of(slot: Slot) -> frozenset[str]:
    """Along which side a length is measured, as the words beside it tell."""
    if sort_of(slot.value) != "length":
        return frozenset()
    behind = [word.lower for word in tokens(slot.sentence) if word.start >= slot.span.end][:_BESIDE]
    return frozenset(_SIDES[word] for word in (*slot.before(_BESIDE), *behind) if word in _SIDES)


def _factor(value: Amount) -> float:
    """By what a number of its unit is to be multiplied to be compared with one of another unit."""
    return DIMENSIONS[value.unit].factor if value.unit in DIMENSIONS else 1.0


def _is_beside(noun: str, slot: Slot, other_noun: str, other: Slot) -> bool:
    """Whether what the one number counts stands in the sentence of the other: "opening hours ... to 52", "54 hours"."""
    return any(
        synonymous(head, word)
        for head, words in ((noun, slot.words), (other_noun, other.words))
        if head
        for word in words
    )


def _has_number(slot: Slot, other: Slot) -> bool:
    """Whether a sentence has, beside a number of its own, another's as well: of its sort, or of nothing named."""
    value = other.value
    return isinstance(value, Amount) and any(
        relation(each.value, value) is Relation.WITHIN and not _is_of_others(each.value, other)
        if sort_of(each.value) == sort_of(value)
        else not (each.value.unit or each.value.counted or each.value.partitive)
        and each.value.stated == value.stated
        for each in find_amounts(slot.sentence)
        if not each.span.overlaps(slot.span)
    )


def _is_of_others(amount: Amount, slot: Slot) -> bool:
    """Whether a number counts what excludes what another one counts, and what no word near that is for."""
    if not isinstance(slot.value, Amount) or not count_others(amount, slot.value):
        return False
    return not any(synonymous(amount.head, word) for word in slot.near[:_BESIDE])


def _harms(slot: Slot) -> frozenset[str]:
    """What befell those whom a number counts; empty where it counts nobody harmed."""
    return frozenset(
        each.value.harm for each in find_casualties(slot.sentence) if each.span.overlaps(slot.span)
    )


def _ranks(slot: Slot) -> frozenset[str]:
    """The ranks that a sentence names: "on her second run"."""
    return ORDINAL_WORDS.intersection(word.lower for word in tokens(slot.sentence))


def taken_otherwise(pair: Pair) -> str:
    """Why one of two numbers may be of a part, a share or a time of what the other is of, by what their sentences tell."""
    mine, theirs = pair.mine, pair.theirs
    places = (mine.sentence, mine.span, theirs.sentence, theirs.span)
    if part_of_those(*places):
        return "one of the two may be of a part of what the other is of"
    if (_order(mine) ^ _order(theirs)) - _orders_in_both(mine, theirs):
        return "one of the two is of the first, last or next of several, or of a time of its own"
    unsure = _unsure(mine), _unsure(theirs)
    if unsure[0] != unsure[1] and not all(words and words <= _MEANT for words in unsure):
        return "one of the two is only planned or supposed"
    return other_scope(*places)


_MEANT = frozenset(["plan", "will", "shall", "to", "intend", "aim", "expect"])
"""Words with any of which a plan is told: "plans to spend", "will spend", "is to spend"."""


def _order(slot: Slot) -> frozenset[str]:
    """The words beside a number that make it that of a part of the time or of others."""
    behind = [word.lower for word in tokens(slot.sentence) if word.start >= slot.span.end][: _BESIDE + 1]
    beside = [*slot.before(_BESIDE), *slot.span.text.lower().split()]
    ordered = [one for one, other in pairwise([*behind, ""]) if other not in _POSITIONS]
    told = _ORDERS.intersection((*beside, *ordered[:_BESIDE]))
    return frozenset("last" if word == "past" else word for word in told)  # "the past year" is last year


def _orders_in_both(mine: Slot, theirs: Slot) -> frozenset[str]:
    """The words for an order that both sentences have before one word, wherever their numbers stand: "last" of "last year"."""
    here, there = (
        {pair for pair in pairwise(word.lower for word in tokens(slot.sentence)) if pair[0] in _ORDERS}
        for slot in (mine, theirs)
    )
    return frozenset(order for order, _ in here & there)


def _unsure(slot: Slot) -> frozenset[str]:
    words = [word for word in tokens(slot.sentence) if word.end <= slot.span.start]
    return unsure_words(words[-_AROUND:])
