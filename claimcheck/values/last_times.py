"""When something last came about, told either way round: "last raised in 2019", "not raised since 2019", "the first rise since 2019"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.counted_apart import change_alike
from claimcheck.values.ranks import find_ranks
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import content_lemmas, is_content, lemma, negations, synonymous

__all__ = ["is_last_time", "other_last_time", "other_place_since"]

_WITHIN = 14
"""Words before a time in which it is told that it is the last one of something."""
_NARROWING = frozenset(
    "for of by at in among with without under over against to into from on as during".split()
)
"""Words that lead to for whom, of whom, how or where something came about last."""
_OFTEN = frozenset("daily weekly monthly yearly annually twice".split())
_SURE = frozenset("reportedly apparently officially only actually really presumably probably".split())
"""Adverbs of who tells it; any other says how it came about: "last erupted violently"."""
_STRETCHES = frozenset(
    "year month week night day season weekend summer winter spring autumn fall quarter".split()
)
_DEGREES = frozenset(["so", "as", "this", "that"])
"""Before an adverb these ask for as much of what came about: "last flooded so badly"."""
_COMPARING = frozenset(["so", "as"])
"""Before an adjective too; "this" points at a noun there."""
_FOREMOST = frozenset("first worst best most least".split())


def is_last_time(sentence: Span, time: Span) -> bool:
    """Whether a time of a sentence is the one at which something came about last.

    >>> from claimcheck.model import Document
    >>> text = Document("The fee was last raised in 2009.").span
    >>> is_last_time(text, text.sub(27, 31))
    True
    """
    before = _before(sentence, time)[-_WITHIN:]
    near = [word.lower for word in before]
    if near[-1:] == ["since"]:
        return any(_is_foremost(word) for word in near) or any(word in before for word in negations(sentence))
    if "for the last time" in sentence.text.lower():
        return True
    return any(one == "last" and other not in _STRETCHES for one, other in pairwise(near))


def other_last_time(mine: Span, time: Span, theirs: Span, other: Span) -> str:
    """Why two last times are of other deeds, or one of the two of a narrower one; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("It was the first win since 2019.", "It was the first win in Hask since 2011.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_last_time(first, first.sub(27, 31), second, second.sub(35, 39))
    'only one of the two tells of whom, where or what among several it is'
    """
    here, there = _before(mine, time), _before(theirs, other)
    known, others = content_lemmas(mine), content_lemmas(theirs)
    for verb, words in ((_verb(mine, here), others), (_verb(theirs, there), known)):
        if verb and not _tells(verb, words):
            return f"only one of the two is of when something came about last that is told by '{verb}'"
    if other_place := other_place_since(mine, theirs):
        return other_place
    if _narrowed(here, others, _verb(theirs, there)) or _narrowed(there, known, _verb(mine, here)):
        return "only one of the two tells of whom, where or what among several it is"
    if ("there" in _lowers(here)) != ("there" in _lowers(there)):
        return "only one of the two is of one place"
    if _of_a_degree(here) != _of_a_degree(there) and not (_so_much(here, there) or _so_much(there, here)):
        return "only one of the two is of when something came about so much"
    if _is_strange(_object(here), others) and _is_strange(_object(there), known):
        return "the two are of other things"
    return ""


def other_place_since(mine: Span, theirs: Span) -> str:
    """Why two times since which something is in a place of an order are of two places: "the third-warmest since 1900"."""
    if _places(mine) != _places(theirs):
        return "the two are of other places in an order"
    return ""


def _is_strange(word: str, known: frozenset[str]) -> bool:
    return bool(word) and not any(synonymous(word, other) for other in known)


def _before(sentence: Span, time: Span) -> list[Token]:
    return [word for word in tokens(sentence) if word.end <= time.start]


def _lowers(before: Sequence[Token]) -> list[str]:
    return [word.lower for word in before[1:]]


def _object(before: Sequence[Token]) -> str:
    """The last content word before a time, in base form: "cup" of "won the harbour cup in 1999"."""
    return next((lemma(word.lower) for word in reversed(before) if is_content(word)), "")


def _narrowed(before: Sequence[Token], known: frozenset[str], verb: str) -> bool:
    """Whether words before a time say for whom, of what sort, how or where, and are strange to the other sentence.

    Behind a preposition the other's verb knows none of them: "sold" is not "sold at auction".
    """
    told = before[-_WITHIN:]
    marked = [at for at, word in enumerate(told) if word.lower == "last" or _is_foremost(word.lower)]
    # Right behind "the first" or "the coldest" whatever else leaves fewer: "the coldest May night".
    led = any(_is_foremost(told[at].lower) for at in marked)
    words = known
    for word in told[min(marked, default=0) + led :]:
        strange = word.lower != "time" and is_content(word) and not _tells(lemma(word.lower), words)
        if word.lower in _NARROWING:
            led, words = True, known - {verb}
        elif strange and (led or _says_how(word.lower)):
            return True
        elif not word.text[0].isalpha() and word.lower not in _OWNING:
            led = False
    return False


def _says_how(word: str) -> bool:
    """Whether an adverb says how, or how often, something came about: "violently", "daily"."""
    return word in _OFTEN or (word.endswith("ly") and word not in _SURE)


_OWNING = frozenset(["'s", "’s"])


def _is_foremost(word: str) -> bool:
    return word in _FOREMOST or (word.endswith("est") and lemma(word) != word)


def _of_a_degree(before: Sequence[Token]) -> bool:
    """Whether it is told when something last came about so much: "so badly", "as high"."""
    return any(
        one.lower in _DEGREES and (two.lower.endswith("ly") or (is_content(two) and one.lower in _COMPARING))
        for one, two in pairwise(before[-_WITHIN:])
    )


def _so_much(before: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether one last time is when something was "so deadly", and another that of "the deadliest"."""
    most = {lemma(word.lower) for word in other[-_WITHIN:] if _is_foremost(word.lower)}
    return any(one.lower in _DEGREES and lemma(two.lower) in most for one, two in pairwise(before[-_WITHIN:]))


def _tells(verb: str, words: frozenset[str]) -> bool:
    return any(synonymous(verb, word) or change_alike(verb, word) for word in words)


def _places(sentence: Span) -> frozenset[float]:
    return frozenset(each.value.value for each in find_ranks(sentence) if each.value.value > 1)


def _verb(sentence: Span, before: Sequence[Token]) -> str:
    """The verb, in base form, of what came about last or has not since: right behind "last", or behind "not"; "" for none."""
    near = before[-_WITHIN:]
    denied = {word.start for word in negations(sentence)}
    for one, two in pairwise(near):
        if one.lower == "last" and is_past_form(two.lower):
            return lemma(two.lower)
    at = next((at for at, word in enumerate(near) if word.start in denied), len(near))
    verbs = [word.lower for word in near[at:] if is_past_form(word.lower) and word.lower not in AUXILIARIES]
    return lemma(verbs[0]) if verbs else ""
