"""Sentences that give the same line of figures but for one: "404 yards and two touchdowns on 106 carries".

Whoever ran 106 times for two touchdowns did so in one game or season, however the sentences are worded: where all
figures agree but one of a noun, that one is the same figure told otherwise.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.values.names import find_names
from claimcheck.values.nouns import is_people
from claimcheck.values.scopes import UNSURE
from claimcheck.values.words import synonymous
from claimcheck_twins.alignment import Substitution, Twins, counted, runs
from claimcheck_twins.differences import SCOPES
from claimcheck_twins.items import Item, items
from claimcheck_twins.things import turned

__all__ = ["agreeing_figures", "told_apart_in_lines", "why_not_in_line"]

_LEAST = 2
"""The weight of the shared figures from which two lines are one; see `_weight`."""
_SURE = 3
_LONGEST = 2
_REACH = 8
"""Items before a value among which its bearer stands."""
_SIZE = 2.5
"""The factor from which two numbers are hardly the same figure."""
_TWO_FIGURES = 10
_THREE_FIGURES = 100
_NEAR = 4
"""Items beside a value that say what it is of."""
_WIDE = 5
# What makes of a figure one of another stretch or share.
_PARTS = SCOPES | frozenset(
    """half quarter period inning set round game match season career year month week day first second third fourth
    fifth final more all together only best worst""".split()
)
_STRETCHES = frozenset("match game season career year average per".split())
_TIMES_BACK = frozenset("night week month year season day".split())
# Beside these a figure is a part of one told before.
_SHARES = frozenset("including of which whom them".split())


@frozen
class Figure:
    """A number of a sentence with the noun that it counts, in base form; "$" for money."""

    places: range
    keys: tuple[str, ...]
    noun: str


def _noun(found: Sequence[Item], run: range) -> str:
    if found[run.start].money:
        return "$"
    noun = counted(found, run)
    return noun if any(item.key == noun and item.counts for item in found) else ""


@lru_cache(maxsize=4096)
def _figures(sentence: Span) -> tuple[Figure, ...]:
    """The numbers of a sentence in reading order, weekdays left out."""
    found = items(sentence)
    return tuple(
        Figure(run, tuple(found[at].key for at in run), _noun(found, run))
        for run in runs(found, range(len(found)))
        if all(found[at].sort != "weekday" for at in run)
    )


def _weight(figure: Figure, found: Sequence[Item]) -> int:
    """How little a figure is met twice by chance: 2 for a score, a full date and 440, 1 for 52 and 3 of a noun, 0 for a year."""
    if len(figure.keys) > 1:
        return 2 if len(figure.keys) > 2 or all(found[at].sort == "number" for at in figure.places) else 1
    if found[figure.places.start].is_year or found[figure.places.start].sort != "number":
        return 0
    key = figure.keys[0]
    return 2 if "." in key or float(key) >= _THREE_FIGURES else 1


def _is_same(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same number, and a small one of the same noun."""
    if one.keys != other.keys:
        return False
    if one.noun and other.noun and (one.noun == other.noun or synonymous(one.noun, other.noun)):
        return True
    return (
        len(one.keys) > 1 or "." in one.keys[0] or (one.keys[0].isdigit() and int(one.keys[0]) > _TWO_FIGURES)
    )


@lru_cache(maxsize=8192)
def _shared(claim: Span, sentence: Span) -> tuple[tuple[int, int], ...]:
    """The places in either line of the figures that both have, each once."""
    mine, theirs = _figures(claim), _figures(sentence)
    free = list(range(len(theirs)))
    found = []
    for at, figure in enumerate(mine):
        other = next((each for each in free if _is_same(figure, theirs[each])), None)
        if other is not None:
            free.remove(other)
            found.append((at, other))
    return tuple(found)


def agreeing_figures(claim: Span, sentence: Span) -> int:
    """The weight of the figures that both sentences have."""
    found = items(claim)
    return sum(_weight(_figures(claim)[at], found) for at, _ in _shared(claim, sentence))


def told_apart_in_lines(claim: Span, sentence: Span) -> Iterator[Substitution]:
    """The one figure of the claim that the other sentence, whose line of figures is the same, gives otherwise."""
    if agreeing_figures(claim, sentence) < _LEAST:
        return
    shared = _shared(claim, sentence)
    mine = [at for at in range(len(_figures(claim))) if at not in {one for one, _ in shared}]
    theirs = [at for at in range(len(_figures(sentence))) if at not in {other for _, other in shared}]
    pairs = [
        (one, other)
        for one in mine
        for other in theirs
        if _are_of_one_sort(claim, one, sentence, other)
        and (_count_one_noun(claim, one, sentence, other) or (one + 1, other + 1) in shared)
    ]
    if len({one for one, _ in pairs}) > 1:
        return  # two figures that differ make another line
    if len(pairs) > 1:
        pairs = [pair for pair in pairs if _stand_alike(*pair, shared)]
    if len(pairs) == 1 and _in_order(*pairs[0], shared):
        one, other = pairs[0]
        yield Substitution(_figures(claim)[one].places, _figures(sentence)[other].places)


def _are_of_one_sort(claim: Span, one: int, sentence: Span, other: int) -> bool:
    """Whether two figures are numbers of one size, with one noun or the same small word behind them, and none of people."""
    mine, theirs = _figures(claim)[one], _figures(sentence)[other]
    here, there = items(claim), items(sentence)
    sorts = [here[at].sort for at in mine.places], [there[at].sort for at in theirs.places]
    if sorts[0] != sorts[1] or set(sorts[0]) - {"number", "scale"} or len(sorts[0]) > _LONGEST:
        return False
    if here[mine.places.start].is_year or there[theirs.places.start].is_year:
        return False
    if mine.noun != theirs.noun or is_people(mine.noun):
        return False
    small, large = sorted((float(mine.keys[0]), float(theirs.keys[0])))
    return mine.keys[1:] == theirs.keys[1:] and small < large <= _SIZE * small


def _count_one_noun(claim: Span, one: int, sentence: Span, other: int) -> bool:
    return bool(_figures(claim)[one].noun and _figures(sentence)[other].noun)


def _stand_alike(one: int, other: int, shared: Sequence[tuple[int, int]]) -> bool:
    """Whether two figures stand right before, or right behind, one that both lines have."""
    return (one - 1, other - 1) in shared or (one + 1, other + 1) in shared


def _in_order(one: int, other: int, shared: Sequence[tuple[int, int]]) -> bool:
    """Whether all that both lines have stands on one side of the two."""
    return all((mine < one) == (theirs < other) for mine, theirs in shared)


def why_not_in_line(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why a figure that differs in two like lines need not be the same one; "" for nothing."""
    sure = agreeing_figures(claim, sentence) >= _SURE
    if twins.said_too(swap):
        return "one of the two sentences has the other's value as well"
    if not (sure or _is_of_a_person(twins, swap, claim)) or not _of_one_bearer(twins, swap, sure=sure):
        return "it is not shown that both lines of figures are of one bearer"
    if _scopes(twins.mine, swap.mine, sure=sure) != _scopes(twins.theirs, swap.theirs, sure=sure):
        return "one of the two is a part, share or change of something that the other is not"
    if turned(twins) or _told_otherwise(twins, swap):
        return "the words beside the two tell of different things"
    if not _words_shared(twins, swap) and not (sure and _is_beside_shared(twins, swap)):
        return "too few words around the two are the same"
    return ""


def _told_otherwise(twins: Twins, swap: Substitution) -> bool:
    """Whether each sentence has beside its value a word that the other lacks, or a name behind it."""
    mine, theirs = (
        [
            at
            for step in (-1, 1)
            for at in _beside(found, places, step)
            if step > 0 or found[at].sort != "name"
        ]
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    backward = twins.backward
    return any(at not in twins.partners for at in mine) and any(at not in backward for at in theirs)


def _of_one_bearer(twins: Twins, swap: Substitution, *, sure: bool) -> bool:
    """Whether the last name before both values is one, and no other name near them is new to the other sentence."""
    if not _known_bearer(twins.mine, swap.mine) & _known_bearer(twins.theirs, swap.theirs):
        return False
    own, other = ({item.key for item in found if item.sort == "name"} for found in (twins.mine, twins.theirs))
    mine, theirs = _strangers(twins.mine, swap.mine, other), _strangers(twins.theirs, swap.theirs, own)
    return not (mine and theirs) if sure else not (mine or theirs)


def _strangers(found: Sequence[Item], values: range, known: set[str]) -> bool:
    """Whether a run of names near before values has none that is known."""
    near = range(max(0, values.start - _REACH), values.start)
    names = [at for at in near if found[at].sort == "name"]
    return any(
        found[at].key not in known
        and not any(found[other].key in known for other in (at - 1, at + 1) if other in names)
        for at in names
    )


def _known_bearer(found: Sequence[Item], values: range) -> frozenset[str]:
    """The last run of names before values."""
    last = next((at for at in range(values.start - 1, -1, -1) if found[at].sort == "name"), None)
    names = []
    while last is not None and last >= 0 and found[last].sort == "name":
        names.append(found[last].key)
        last -= 1
    return frozenset(names)


def _scopes(found: Sequence[Item], values: range, *, sure: bool) -> frozenset[str]:
    """The words near values that make them a part, share or change of something; "last night" makes nothing of a number.

    Where so many other figures agree it is `sure` that both are taken over one season.
    """
    parts = _PARTS - _STRETCHES - UNSURE if sure else _PARTS
    near = range(max(0, values.start - _WIDE), min(len(found), values.stop + _WIDE))
    return frozenset(
        found[at].key
        for at in near
        if found[at].key in parts
        and found[at].key not in _TIMES_BACK
        and not (
            found[at].key in {"last", "next"} and at + 1 < len(found) and found[at + 1].key in _TIMES_BACK
        )
    ) | frozenset(
        found[at].key for at in range(max(0, values.start - 1), values.start) if found[at].key in _SHARES
    )


def _beside(found: Sequence[Item], values: range, step: int) -> list[int]:
    """The places of the words that tell something right before or behind values, up to the next value."""
    start = values.start - 1 if step < 0 else values.stop
    places = []
    for at in range(start, start + _NEAR * step, step):
        if not 0 <= at < len(found) or found[at].is_value:
            break
        if found[at].counts:
            places.append(at)
    return places


def _words_shared(twins: Twins, swap: Substitution) -> bool:
    """Whether a word that is no name stands beside both values, their nouns left aside."""
    noun = counted(twins.mine, swap.mine)
    mine, theirs = (
        {at for step in (-1, 1) for at in _beside(found, places, step) if found[at].sort != "name"}
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    return any(twins.partners.get(at) in theirs for at in mine if twins.mine[at].key != noun)


def _is_beside_shared(twins: Twins, swap: Substitution) -> bool:
    """Whether the next value before both, or behind both, is one that both sentences have."""
    return any(
        _next_value(twins.mine, swap.mine, step) == _next_value(twins.theirs, swap.theirs, step) != ""
        for step in (-1, 1)
    )


def _next_value(found: Sequence[Item], values: range, step: int) -> str:
    places = range(values.start - 1, -1, -1) if step < 0 else range(values.stop, len(found))
    return next((found[at].key for at in places if found[at].is_value), "")


def _is_of_a_person(twins: Twins, swap: Substitution, claim: Span) -> bool:
    """Whether the last name before the claim's value is a person's; a thing comes in several models."""
    last = next((item for item in reversed(twins.mine[: swap.mine.start]) if item.sort == "name"), None)
    return last is not None and (
        last.meant
        or any(
            name.value.sort == "person" and name.span.start <= last.start < name.span.end
            for name in find_names(claim)
        )
    )
