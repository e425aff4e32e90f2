"""Whether a number is measured otherwise than another: core inflation, a land area, a distance by road, a depth, the turnout at noon."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.names import document_names
from claimcheck.values.nouns import is_people
from claimcheck.values.number_tables import UNITS
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.said_at_first import said_at_first
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["measured_otherwise"]

# Nouns that name what is measured; a word before one makes another measure of it: "core inflation", "land area".
_MEASURES = frozenset(
    """inflation unemployment growth turnout profit loss income earning revenue sale debt deficit surplus export import
    output production area population inhabitant coverage wage spending""".split()
)
# Beside a measure these narrow nothing.
_WIDE = frozenset(
    """total overall whole entire official reported recorded worldwide global new current present recent estimated same
    combined population inflation unemployment growth turnout rate voter voters general surface first second third fourth
    last previous next own other more less further rapid strong high low slow big large huge heavy record quarterly annual
    yearly monthly net approximate final and or but of the a an its his her their with for in on to by from at""".split()
)
_NEAR = 2
# Distances by these are no straight lines.
_WAYS = frozenset("road rail train car bus boat sea river ferry foot bicycle".split())
_BY = frozenset(["by", "on"])
_COUNTING = frozenset("including included excluding excluded counting inclusive exclusive".split())
_UNITS = frozenset(
    """square km kilometre kilometer mile metre meter foot feet acre hectare ton tonne dollar euro pound percent %""".split()
)
_NO_SIZES = frozenset(["dollar", "euro", "pound", "percent", "%"])
# What a length is the value of, by the words right before or behind it.
_SIZES = {
    "deep": "depth", "depth": "depth", "deepest": "depth", "long": "length", "length": "length", "wide": "width", "width": "width",
    "broad": "width", "high": "height", "height": "height", "tall": "height", "thick": "thickness", "thickness": "thickness",
    "across": "width", "diameter": "width",
}  # fmt: skip
# What a thing always does, it does under one condition and not under another: "lasts four hours when films are played".
_STATES = frozenset(
    "lasts takes runs holds carries seats costs weighs is are last take run hold carry".split()
)
_CONDITIONS = frozenset(["when", "if", "while", "unless"])
_NEAR_CONDITION = 3
_AWAY = frozenset(
    "north south east west northeast northwest southeast southwest away off from outside".split()
)
_BEHIND = 5
_DAY = frozenset(["noon", "midday", "midnight"])
_AFTER_CLOCK = frozenset(["a.m", "p.m", "am", "pm", "gmt", "o'clock"])
_ABOARD = frozenset(["aboard"])


@lru_cache(maxsize=4096)
def _narrowed(sentence: Span) -> dict[str, frozenset[str]]:
    """The words right before each noun of measure in a sentence that make it a measure of its own."""
    words = tokens(sentence)
    named = {name.span.start for name in document_names(sentence.document) if name.value.sort != "unknown"}
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        base = lemma(word.lower)
        if base not in _MEASURES or (at and word.text[0].isupper()):
            continue  # "the Brod Wildlife Area" measures nothing
        narrowing = found.setdefault(base, set())
        for place in range(at - 1, max(-1, at - 1 - _NEAR), -1):
            if not _narrows(words, place) or words[place].start in named:
                break
            narrowing.add(lemma(words[place].lower))
    return {noun: frozenset(narrowing) for noun, narrowing in found.items()}


def _narrows(words: Sequence[Token], at: int) -> bool:
    """Whether a word may say of a measure which one it is: a small one, or the first of its sentence."""
    word = words[at]
    if not word.text.isalpha() or not (word.text.islower() or at == 0) or word.lower in AUXILIARIES:
        return False
    return (
        is_content(word)
        and word.lower not in _WIDE
        and word.lower not in NATIONALITIES
        and not word.lower.endswith(("ed", "ly"))
        and not (at + 1 < len(words) and words[at + 1].lower in {"'s", "’s"})
    )


def _other_measure(mine: Span, theirs: Span) -> str:
    here, there = _narrowed(mine), _narrowed(theirs)
    for noun in here.keys() & there.keys():
        one, two = here[noun], there[noun]
        new = {word for word in one if not any(synonymous(word, each) for each in two)} - two
        their_new = {word for word in two if not any(synonymous(word, each) for each in one)} - one
        if new or their_new:
            return f"one of the two is the '{min(new or their_new)} {noun}'"
    return ""


@lru_cache(maxsize=4096)
def _told(sentence: Span, number: Span) -> tuple[str, frozenset[str], frozenset[str]]:
    """What a length is the value of, how it is reckoned, and of whom alone it is counted."""
    words = tokens(sentence)
    before = [word.lower for word in words if word.end <= number.start]
    inside = [word.lower for word in words if number.start <= word.start < number.end]
    behind = [word.lower for word in words if word.start >= number.end]
    measure = any(lemma(word) in _UNITS for word in (*inside, *behind[:1]))
    reckoned: set[str] = set()
    if measure:
        reckoned |= {f"{one} {two}" for one, two in pairwise(behind[:_BEHIND]) if one in _BY and two in _WAYS}
        reckoned |= {word for word in (*before[:_OPENING], *behind) if word in _COUNTING}
    if any(lemma(word) in _UNITS - _NO_SIZES for word in (*inside, *behind[:1])):
        reckoned |= _with_what(before, behind)
    if measure or (before[-1:] and before[-1] in _STATES):
        reckoned |= {word for word in behind[:_NEAR_CONDITION] if word in _CONDITIONS}
    aboard = {"those aboard"} if _is_aboard(behind) else set()
    if lowers := _for_whom(before):
        aboard.add(lowers)
    if _is_change(before):
        aboard.add("what it changed by")
    if _costs_somebody(before):
        aboard.add("what it cost one side")
    return _size(before, inside, behind), frozenset(reckoned), frozenset(aboard)


def _with_what(before: Sequence[str], behind: Sequence[str]) -> frozenset[str]:
    """Whether a size is told with, or without, what belongs to the thing: "with sidings", at the head or behind the noun."""
    near = behind[:_BEHIND]
    end = next((at for at, word in enumerate(near) if not word[0].isalnum()), len(near))
    return _WITH.intersection((*before[:1], *near[:end]))


_WITH = frozenset(["with", "without"])
_OPENING = 3
"""Words at the head of a sentence that say what is counted in: "Sidings included"."""


def _is_aboard(behind: Sequence[str]) -> bool:
    near = behind[: _BEHIND - 1]
    return "aboard" in near or ("on", "board") in pairwise(near)


def _for_whom(before: Sequence[str]) -> str:
    """For which people alone a number is told before it: "a ticket for children costs 6 euros"; "" for none."""
    return next(
        (f"those {one} {two}" for one, two in pairwise(before) if one == "for" and is_people(two)), ""
    )


def _is_change(before: Sequence[str]) -> bool:
    """Whether a number behind "by" says by how much a thing was made longer, wider or larger."""
    words = [word for word in before if word not in _HEDGES]
    return words[-1:] == ["by"] and words[-2:-1] != [] and words[-2] in _ENLARGED


_ENLARGED = frozenset(
    "lengthened shortened widened deepened heightened enlarged extended expanded narrowed".split()
)


def _costs_somebody(before: Sequence[str]) -> bool:
    """Whether the words before a number name to whom it was a cost: "cost Torvia 12,000 lives", and not "cost about 12,000"."""
    cost = next(
        (
            at
            for at in range(len(before) - 1, max(-1, len(before) - _BEHIND), -1)
            if lemma(before[at]) == "cost"
        ),
        None,
    )
    if cost is None:
        return False
    between = before[cost + 1 :]
    return any(word not in _HEDGES | _LIVES and word.isalpha() for word in between)


_LIVES = frozenset(["the", "lives", "life", "of"])
"""Words between "cost" and a number that name nobody: "cost the lives of 12,000"."""


_HEDGES = frozenset(
    "about around some nearly almost over more less than at least most up to only the an a just roughly".split()
)


def _size(before: Sequence[str], inside: Sequence[str], behind: Sequence[str]) -> str:
    """What a length is the value of: "depth" of "at a depth of 10 km", "distance" of "40 km north"; "" where none is told."""
    near = (*inside, *behind[:2])
    found = next((_SIZES[word] for word in near if word in _SIZES), "")
    if not found and before[-1:] == ["of"] and before[-2:-1] and before[-2] in _SIZES:
        found = _SIZES[before[-2]]
    return found or ("distance" if not _AWAY.isdisjoint(near) else "")


@lru_cache(maxsize=4096)
def _at_an_hour(sentence: Span) -> bool:
    """Whether a sentence says at what hour it is so: "at 5 p.m.", "by noon"."""
    return _names_an_hour(sentence, frozenset(["at", "by", "until", "around", "before"]))


@lru_cache(maxsize=4096)
def _by_an_hour(sentence: Span) -> bool:
    """Whether a sentence tells how far it had come by an hour: "as of noon", "by 5 p.m."."""
    return _names_an_hour(sentence, frozenset(["of", "by"]))


def _names_an_hour(sentence: Span, leading: frozenset[str]) -> bool:
    words = [word.lower for word in tokens(sentence)]
    return any(
        lead in leading and (hour in _DAY or (hour[0].isdigit() and clock.rstrip(".") in _AFTER_CLOCK))
        for lead, hour, clock in zip(words, words[1:], [*words[2:], ""], strict=False)
    )


def _led_by_noun(sentence: Span, number: Span) -> tuple[str, frozenset[str]]:
    """The noun of which a number is the value, and what narrows it: "range" and "effective" of "an effective range of 8 km"."""
    before = [word for word in tokens(sentence) if word.end <= number.start]
    while before and before[-1].lower in _HEDGES:
        before.pop()
    if len(before) < _NOUN_AND_OF or before[-1].lower != "of" or not is_content(before[-2]):
        return "", frozenset()
    at = len(before) - _NOUN_AND_OF
    narrowing = set()
    for place in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if not _narrows(before, place):
            break
        narrowing.add(lemma(before[place].lower))
    noun = lemma(before[at].lower)
    return noun, frozenset(narrowing - _AVERAGING if noun in _AVERAGED else narrowing)


_AVERAGED = frozenset(["score", "rating"])
_AVERAGING = frozenset(["average", "weight", "weighted", "aggregate", "overall", "mean"])
"""Before a score or rating these narrow nothing: every one of them is an average."""


_NOUN_AND_OF = 2


def _other_led(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why two numbers of one noun before "of" are of two sorts of it; "" for nothing."""
    (noun, here), (their_noun, there) = _led_by_noun(mine, number), _led_by_noun(theirs, other)
    if not noun or noun != their_noun or bool(here) == bool(there):
        return ""
    known = content_lemmas(theirs if here else mine)
    new = {word for word in here | there if not any(synonymous(word, each) for each in known)} - known
    return f"only one of the two is the '{min(new)} {noun}'" if new else ""


_COMPARED = frozenset(
    "smaller larger bigger older newer longer shorter taller upper lower inner outer other younger elder".split()
)


@lru_cache(maxsize=4096)
def _which(sentence: Span) -> frozenset[str]:
    """The words with which a sentence opens that say which of several of a kind is meant: "the larger hall"."""
    words = [word.lower for word in tokens(sentence)][:_BEHIND]
    return frozenset(two for one, two in pairwise(words) if one == "the" and two in _COMPARED)


# What is done in several goes, of each of which there is a number as well as of all: "over three trips".
_GOES = frozenset(
    "trip voyage visit flight batch load session instalment installment delivery dive sortie raid haul outing dose sitting".split()
)
_OVER_GOES = frozenset(["in", "over", "on", "across", "during"])


@lru_cache(maxsize=4096)
def _over_goes(sentence: Span) -> bool:
    """Whether a sentence says in how many goes something was done: "over three trips", "in two batches"."""
    words = tokens(sentence)
    return any(
        lead.lower in _OVER_GOES
        and (number.text[0].isdigit() or number.lower in UNITS)
        and lemma(go.lower) in _GOES
        and go.lower.endswith("s")
        for lead, number, go in zip(words, words[1:], words[2:], strict=False)
    )


@lru_cache(maxsize=4096)
def _is_recount(sentence: Span) -> bool:
    """Whether a sentence tells of votes that were counted again."""
    return any(lemma(word.lower) == "recount" for word in tokens(sentence))


def _is_share(sentence: Span, number: Span) -> bool:
    """Whether a number is one of percent."""
    near = [word.lower for word in tokens(sentence) if word.start >= number.start][:_BEHIND]
    return "%" in near or "percent" in near or ("per", "cent") in pairwise(near)


@lru_cache(maxsize=8192)
def measured_otherwise(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why a number of one sentence is the value of another measure than that of another; "" where it need not be.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("Prices: inflation was 2 percent.", "Food inflation was 4 percent."))
    >>> measured_otherwise(first, first.sub(22, 23), second, second.sub(19, 20))
    "one of the two is the 'food inflation'"
    """
    (size, reckoned, aboard), (their_size, they_reckon, theirs_aboard) = (
        _told(mine, number),
        _told(theirs, other),
    )
    if size and their_size and size != their_size:
        return f"one of the two is a {size}, the other a {their_size}"
    if ways := reckoned ^ they_reckon:
        return f"only one of the two is reckoned '{min(ways)}'"
    if counted := aboard ^ theirs_aboard:
        return f"only one of the two is of {min(counted)}"
    if kinds := _which(mine) ^ _which(theirs):
        return f"only one of the two is of the {min(kinds)} of several"
    if said_at_first(mine) != said_at_first(theirs):
        return "only one of the two is what was said at first"
    if _over_goes(mine) != _over_goes(theirs):
        return "only one of the two is of what was done in several goes"
    if _is_recount(mine) != _is_recount(theirs):
        return "only one of the two is of a recount"
    by_then = _by_an_hour(mine) != _by_an_hour(theirs)
    if by_then or (_at_an_hour(mine) != _at_an_hour(theirs) and _is_share(mine, number)):
        return "one of the two is of an hour of the day"
    return _other_measure(mine, theirs) or _other_led(mine, number, theirs, other)
