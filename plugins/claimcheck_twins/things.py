"""Whether the words beside two values tell of different things, whatever else two sentences share."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import opposed, synonymous
from claimcheck_twins.alignment import REACH, Substitution, Twins, next_word
from claimcheck_twins.items import Item

__all__ = ["of_another", "turned"]

# The noun behind a value, and what is said of it.
_BESIDE = 2
_SAYING = frozenset(verb for verb, _ in ACTS)
_HIS = frozenset(["his", "her", "their", "its"])


def _is_of_his(mine: Sequence[Item], theirs: Sequence[Item]) -> bool:
    """Whether somebody is named where the other sentence has one who belongs to somebody: "his accomplice"."""
    return any(each.sort == "name" for each in mine) and any(each.key in _HIS for each in theirs)


def _is_noun(item: Item, no_verb: bool) -> bool:  # noqa: FBT001 - told in a word where it is called
    """Whether an item may name a thing, as far as a table of verbs tells."""
    return item.sort == "word" and item.counts and (no_verb or item.key not in COMMON_VERBS)


def of_another(twins: Twins, swap: Substitution, start: tuple[int, int] = (-1, -1)) -> bool:
    """Whether beside the values each sentence has a noun where the other has another: "profit rose 12", "sales rose 4".

    Verbs may be others, but for the one that leads to the values ("opened 12", "closed 4"), and so may whoever says it.
    `start` gives the places in both behind which the clauses of the values begin.
    """
    backward = twins.backward
    if (
        _headed_closer(twins, swap)
        or _of_a_narrower_deed(twins, swap)
        or _shares_of_one(twins, swap)
        or turned(twins)
        or _led_otherwise(twins, swap)
        or _goes_otherwise(twins, swap)
        or _do_otherwise(twins, swap)
        or _one_and_many(twins)
    ):
        return True
    # What is told of a name may stand before or behind it: "shares of Acme", "Acme's sales".
    pairs = [start]
    pairs += sorted(
        (at, other)
        for at, other in twins.partners.items()
        if start[0] < at < swap.mine.start
        and start[1] < other < swap.theirs.start
        and "name" not in {twins.mine[at].sort, twins.theirs[other].sort}
    )
    for (at, beside), (following, there) in pairwise(pairs):
        if swap.mine.start - following > REACH or twins.mine[following].key in _SAYING:
            continue
        mine = [twins.mine[k] for k in range(at + 1, following) if k not in twins.partners]
        theirs = [twins.theirs[k] for k in range(beside + 1, there) if k not in backward]
        if _is_of_his(mine, theirs) or _is_of_his(theirs, mine):
            return True
        # What opens a sentence or stands right before a verb is none, whatever else it may be: "exports rose".
        no_verb = at < 0 or twins.mine[following].key in COMMON_VERBS
        if all(any(_is_noun(each, no_verb) for each in words) for words in (mine, theirs)):
            return True
    return False


def _headed_closer(twins: Twins, swap: Substitution) -> bool:
    """Whether a word narrows the noun behind one value only: "31 fatal accidents", "two Olympic gold medals".

    Words before that noun that both have are passed over.
    """
    backward = {other: at for at, other in twins.partners.items()}
    mine, theirs = swap.mine.stop, swap.theirs.stop
    for step in range(_BESIDE + 1):
        if (twins.partners.get(mine) == theirs + 1 and _narrows(twins.theirs, theirs, backward)) or (
            backward.get(theirs) == mine + 1 and _narrows(twins.mine, mine, twins.partners)
        ):
            # A word before a verb narrows nothing: "12 people [later] died".
            return not step or twins.mine[max(mine, backward.get(theirs, 0))].key not in COMMON_VERBS
        if twins.partners.get(mine) != theirs or not twins.mine[mine].counts:
            return False
        mine, theirs = mine + 1, theirs + 1
    return False


def _of_a_narrower_deed(twins: Twins, swap: Substitution) -> bool:
    """Whether the noun of a deed at which somebody was of some age is narrowed in one of the two: "her international debut at 20"."""
    mine, theirs = (
        _deed_at(found, places) for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    if mine is None or theirs is None or not mine or not theirs or twins.partners.get(mine) != theirs:
        return False
    own, other = twins.mine[mine - 1], twins.theirs[theirs - 1]
    return (own.counts and mine - 1 not in twins.partners) or (
        other.counts and theirs - 1 not in twins.backward
    )


def _deed_at(found: Sequence[Item], places: range) -> int | None:
    """The place of the last word before the "at" or "aged" that leads to values; None where none does."""
    end = places.start
    while end and found[end - 1].key in _AT_AN_AGE:
        end -= 1
    if _AT_ONCE.isdisjoint(item.key for item in found[end : places.start]):
        return None
    return next((at for at in range(end - 1, -1, -1) if found[at].counts), None)


_AT_ONCE = frozenset(["at", "aged"])
_AT_AN_AGE = _AT_ONCE | {"the", "age", "of"}


def _narrows(found: Sequence[Item], at: int, partners: Mapping[int, int]) -> bool:
    return at not in partners and found[at].sort == "word" and found[at].counts


def _shares_of_one(twins: Twins, swap: Substitution) -> bool:
    """Whether two shares of one whole are told other things of: "eleven of the 40 were hit", "twenty of the 40 were insured"."""
    backward = twins.backward
    if not all(
        _is_of(found, values) for found, values in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    ):
        return False
    mine = [twins.mine[at] for at in range(swap.mine.stop, len(twins.mine)) if at not in twins.partners]
    theirs = [twins.theirs[at] for at in range(swap.theirs.stop, len(twins.theirs)) if at not in backward]
    return all(any(each.sort == "word" and each.counts for each in found) for found in (mine, theirs))


def _is_of(found: Sequence[Item], values: range) -> bool:
    """Whether "of" stands right behind values, a percent sign's word passed over."""
    behind = [each.key for each in found[values.stop : values.stop + 2]]
    return behind[:1] == ["of"] or (behind[:1] == ["percent"] and behind[1:] == ["of"])


def turned(twins: Twins) -> bool:
    """Whether each sentence has a word that excludes one of the other, whatever its values: "rose", "fell"."""
    backward = twins.backward
    mine = [item for at, item in enumerate(twins.mine) if item.counts and at not in twins.partners]
    theirs = [item for at, item in enumerate(twins.theirs) if item.counts and at not in backward]
    return any(opposed(here.key, there.key) for here in mine for there in theirs)


def _one_and_many(twins: Twins) -> bool:
    """Whether the noun with which both sentences open is one in one of them and many in the other: "airlines"."""
    mine, theirs = (
        next((item for item in found if item.counts), None) for found in (twins.mine, twins.theirs)
    )
    if mine is None or theirs is None or mine.key != theirs.key or not mine.sort == theirs.sort == "word":
        return False
    return (
        abs((mine.end - mine.start) - (theirs.end - theirs.start)) in {1, 2} and mine.key not in COMMON_VERBS
    )


def _led_otherwise(twins: Twins, swap: Substitution) -> bool:
    """Whether other words lead to the values: "opened 12", "closed 4", "holds 40 tonnes", "lost 2 tonnes"."""
    mine, theirs = next_word(twins.mine, swap.mine, -1), next_word(twins.theirs, swap.theirs, -1)
    if mine is None or theirs is None or "name" in {mine.sort, theirs.sort}:
        return False
    backward = twins.backward
    alone = twins.mine.index(mine) not in twins.partners and twins.theirs.index(theirs) not in backward
    return alone or opposed(mine.key, theirs.key)


def _do_otherwise(twins: Twins, swap: Substitution) -> bool:
    """Whether those whom the values count do one thing here and another there: "two men were hurt", "50 men fought"."""
    verbs = []
    for found, value in ((twins.mine, swap.mine), (twins.theirs, swap.theirs)):
        if any(item.key in COMMON_VERBS for item in found[: value.start]):
            return False
        near = range(value.stop, min(len(found), value.stop + _FIRST_VERB))
        verbs.append(next((found[at].key for at in near if found[at].key in COMMON_VERBS), ""))
    mine, theirs = verbs
    if not mine or not theirs or synonymous(mine, theirs):
        return False
    known, their_known = {item.key for item in twins.mine}, {item.key for item in twins.theirs}
    return mine not in their_known and theirs not in known


_FIRST_VERB = 6
"""Words behind a value within which its first verb stands."""


def _goes_otherwise(twins: Twins, swap: Substitution) -> bool:
    """Whether the noun behind the values is followed by other words in each: "12 people dead", "300 people homeless"."""
    backward = twins.backward
    mine = range(swap.mine.stop, min(len(twins.mine), swap.mine.stop + _BESIDE))
    theirs = range(swap.theirs.stop, min(len(twins.theirs), swap.theirs.stop + _BESIDE))
    own = [twins.mine[at] for at in mine if twins.mine[at].sort == "word" and at not in twins.partners]
    other = [twins.theirs[at] for at in theirs if twins.theirs[at].sort == "word" and at not in backward]
    return any(each.counts for each in own) and any(each.counts for each in other)
