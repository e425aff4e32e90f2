"""Whether of two values in one place of two stories the one is told as the opposite of the other: a rise and a fall, since and until."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.counted_apart import changes_opposed, step, way
from claimcheck.values.intervals import SHARES
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import sort_of
from claimcheck.values.story_slots import Slot, slots
from claimcheck.values.time_clauses import Clause, clause_at
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import is_content, lemma, opposed, synonymous

__all__ = ["changed", "why_opposed"]

_NEAR = 4
"""The most telling words around two values among which opposites make them values of two things."""
_OF_ONE_MEASURE = frozenset(frozenset(pair.split()) for pair in ("thin thick", "light heavy", "slim thick"))
"""Opposites with either of which a text tells how thick or heavy something is."""
_MORE = frozenset(["more", "extra", "additional"])
_LESS = frozenset(["less", "fewer"])
_BEFORE = 6
_LEAVING = frozenset(
    "leave quit resign retire depart die close end stop lose finish dissolve disband dismiss sack".split()
)


def why_opposed(pair: Pair, *, either_way: bool, last: bool) -> str:
    """Why two values are told of opposite things; "" for nothing.

    `either_way`: whether the one may tell of a rise and the other of a fall; `last`: whether both are when something was
    so last, which is told by a denial or without.
    """
    mine, theirs = pair.mine, pair.theirs
    if not (last or either_way) and _say_opposites(mine, theirs):
        return "the words around the two say opposite things"
    here, there = (clause_at(slot.sentence, slot.span) for slot in (mine, theirs))
    if not either_way and _change_otherwise(mine, here, theirs, there):
        return "the one tells of a rise, the other of a fall"
    if _of_another_end(mine, theirs) or _of_another_end(theirs, mine):
        return "one of the two is since when something is so"
    among = [_among_several(slot) for slot in (mine, theirs)]
    several = any(among) if isinstance(mine.value, Amount) else all(among)
    if pair.relation is Relation.WITHIN and several and _exchanged(mine, here, theirs, there):
        return "each of the two sentences tells it of what the other tells something else of"
    return ""


def changed(slot: Slot) -> str:
    """Whether a number is what something changed "by" or "to"; "" for neither."""
    return step([word.lower for word in tokens(slot.sentence) if word.end <= slot.span.start])


def _change_otherwise(mine: Slot, here: Clause | None, theirs: Slot, there: Clause | None) -> bool:
    """Whether the one value is of a rise and the other of a fall; "fell to $58.20" and "rose to $58.20" are one price."""
    if {_direction(mine), _direction(theirs)} == {"up", "down"}:
        return True
    if here is None or there is None or changed(mine) == changed(theirs) == "to":
        return False
    return changes_opposed(here.family, there.family)


def _say_opposites(mine: Slot, theirs: Slot) -> bool:
    """Whether of two opposites near two values each sentence has one: "women" in the one, "men" in the other."""
    return any(
        _opposed(one, other) and not (other in mine.words and one in theirs.words)
        for one in mine.near[:_NEAR]
        for other in theirs.near[:_NEAR]
    )


def _opposed(one: str, other: str) -> bool:
    """Whether two words say opposite things, and not only how much of one measure there is: "0.98 inches thin", "thick"."""
    return opposed(one, other) and frozenset([one, other]) not in _OF_ONE_MEASURE


def _direction(slot: Slot) -> str:
    """Whether a number is how much more or less there is: "£600m more", "cut by £600m"; "" for neither."""
    if not isinstance(slot.value, Amount):
        return ""
    beside = {word.lower for word in tokens(slot.span)} | {
        word.lower
        for word in tokens(slot.sentence)
        if word.start >= slot.span.end and word.start <= slot.span.end + 1
    }
    told = {way for words, way in ((_MORE, "up"), (_LESS, "down")) if not words.isdisjoint(beside)}
    if len(told) == 1:
        return told.pop()
    return way(slot.before(_BEFORE)) if slot.before(1) == ["by"] else ""


def _of_another_end(slot: Slot, other: Slot) -> bool:
    """Whether a time is since when something is so, and the other's sentence tells of no beginning: "left in 2018"."""
    if not isinstance(slot.value, TimeSpan) or slot.before(1) != ["since"] or other.before(1) == ["since"]:
        return False
    clause = clause_at(other.sentence, other.span)
    return clause is not None and clause.family in _LEAVING


def _among_several(slot: Slot) -> bool:
    """Whether a sentence has another value of the sort, with which this one might change places."""
    return any(
        each.sentence == slot.sentence and each is not slot and _sort(each) == _sort(slot)
        for each in slots(slot.sentence.document)
    )


def _sort(slot: Slot) -> str:
    """The sort of a value, where shares are of one sort in whatever unit: "a fifth", "3 percent"."""
    unit = slot.value.unit if isinstance(slot.value, Amount) else ""
    return "share" if unit in SHARES else sort_of(slot.value)


def _exchanged(mine: Slot, here: Clause | None, theirs: Slot, there: Clause | None) -> bool:
    """Whether the subject of each value's clause stands in the other's sentence in another clause: "Brod grew by 3 percent, Selt shrank"."""
    if here is None or there is None:
        return False
    one, beside_one = _told_of(mine, here)
    other, beside_other = _told_of(theirs, there)
    if not one or not other or _share(one, other):
        return False
    return _share(one, beside_other) and _share(other, beside_one)


def _told_of(slot: Slot, clause: Clause) -> tuple[frozenset[str], frozenset[str]]:
    """The content of a clause's subject, in base form, and that of the rest of its sentence without the clause."""
    every = tokens(slot.sentence)
    subject = [*every[slice(*clause.subject)], *every[clause.first : clause.head]]
    rest = [*every[: clause.first], *every[clause.last :]]
    return _content(subject, slot), _content(rest, slot)


def _content(words: Sequence[Token], slot: Slot) -> frozenset[str]:
    return frozenset(
        lemma(word.lower)
        for word in words
        if is_content(word) and word.text[0].isalpha() and not slot.span.start <= word.start < slot.span.end
    )


def _share(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(synonymous(word, each) for word in one for each in other)
