"""When something last came about, told either way round: "last raised in 2019", "not raised since 2019", "the first rise since 2019"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise

from claimcheck.text import Token, tokens
from claimcheck.values.counted_apart import change_alike
from claimcheck.values.ranks import find_ranks
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_slots import Slot
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.times import TimeSpan
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import is_content, lemma, negations, synonymous

__all__ = ["both_tell_last_time", "of_another_last_time", "of_another_place_since"]

_WITHIN = 14
"""Words before a time in which it is told that it is the last one of something."""
_NARROWING = frozenset("for of by at among with under over against".split())
"""Words that lead to for whom, of whom or where something came about last."""
_STRETCHES = frozenset(
    "year month week night day season weekend summer winter spring autumn fall quarter".split()
)


def both_tell_last_time(pair: Pair) -> bool:
    """Whether both of two times are those when something came about last, so that a denial and its lack say the same."""
    return _is_last_time(pair.mine) and _is_last_time(pair.theirs)


def _is_last_time(slot: Slot) -> bool:
    if not isinstance(slot.value, TimeSpan):
        return False
    before = [word for word in tokens(slot.sentence) if word.end <= slot.span.start][-_WITHIN:]
    near = [word.lower for word in before]
    if near[-1:] == ["since"]:
        return "first" in near or any(word in before for word in negations(slot.sentence))
    if "for the last time" in slot.sentence.text.lower():
        return True
    return any(one == "last" and other not in _STRETCHES for one, other in pairwise(near))


def of_another_last_time(pair: Pair) -> str:
    """Why two last times are of other deeds, or one of the two of a narrower one; "" for nothing."""
    mine, theirs = pair.mine, pair.theirs
    for slot, other in ((mine, theirs), (theirs, mine)):
        verb = _verb(slot)
        if verb and not _tells(verb, other):
            return f"only one of the two is of when something came about last that is told by '{verb}'"
    if other_place := of_another_place_since(pair):
        return other_place
    if _narrowed(mine, theirs) or _narrowed(theirs, mine):
        return "only one of the two tells of whom or of what among several it is"
    if _is_strange(_object(mine), theirs) and _is_strange(_object(theirs), mine):
        return "the two are of other things"
    return ""


def of_another_place_since(pair: Pair) -> str:
    """Why two times since which something is in a place of an order are of two places: "the third-warmest since 1900"."""
    if _places(pair.mine) != _places(pair.theirs):
        return "the two are of other places in an order"
    return ""


def _is_strange(word: str, slot: Slot) -> bool:
    return bool(word) and not any(synonymous(word, other) for other in slot.words)


def _before(slot: Slot) -> list[Token]:
    return [word for word in tokens(slot.sentence) if word.end <= slot.span.start]


def _object(slot: Slot) -> str:
    """The last content word before a time, in base form: "cup" of "won the harbour cup in 1999"."""
    return next((lemma(word.lower) for word in reversed(_before(slot)) if is_content(word)), "")


def _narrowed(slot: Slot, other: Slot) -> bool:
    """Whether a phrase before a time says for whom, of whom or where, in words that are strange to the other sentence."""
    led = False
    told = _before(slot)[-_WITHIN:]
    marked = [at for at, word in enumerate(told) if word.lower in {"last", "first"}]
    for word in told[min(marked, default=0) :]:
        if word.lower in _NARROWING:
            led = True
        elif led and word.lower != "time" and is_content(word) and _is_strange(lemma(word.lower), other):
            return True
        elif not word.text[0].isalpha():
            led = False
    return False


def _tells(verb: str, slot: Slot) -> bool:
    return any(synonymous(verb, word) or change_alike(verb, word) for word in slot.words)


def _places(slot: Slot) -> frozenset[float]:
    return frozenset(each.value.value for each in find_ranks(slot.sentence) if each.value.value > 1)


def _verb(slot: Slot) -> str:
    """The verb, in base form, of what came about last or has not since: right behind "last", or behind "not"; "" for none."""
    before = _before(slot)[-_WITHIN:]
    denied = {word.start for word in negations(slot.sentence)}
    for one, two in pairwise(before):
        if one.lower == "last" and is_past_form(two.lower):
            return lemma(two.lower)
    at = next((at for at, word in enumerate(before) if word.start in denied), len(before))
    verbs = [word.lower for word in before[at:] if is_past_form(word.lower) and word.lower not in AUXILIARIES]
    return lemma(verbs[0]) if verbs else ""
