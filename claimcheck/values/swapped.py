"""Two whose parts are exchanged in two sentences: "ordered Hale to pay the firm", "ordered the firm to pay Hale".

All words are the same then, and what the one sentence tells of the first the other tells of the second.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.contrasts import is_number
from claimcheck.values.function_words import LIGHT_ADVERBS
from claimcheck.values.opposed_words import MUTUAL
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["swapped"]

_LONGEST_SENTENCE = 80
_REACH = 9
"""Tokens from the one to the other."""
_BE = frozenset("am is are was were be been being 's ’s 're ’re".split())
_DETERMINERS = frozenset("a an the his her its their our this these those".split())
_PLAIN = _DETERMINERS | AUXILIARIES | frozenset(["to", "that"])
# Between two who each have a part these begin another clause, or make one of the two.
_PARTING = frozenset(
    """, ; : ( ) — – “ ” " and or but nor while as when where who which whose whom because since although though if
    whether with between together along alongside""".split()
)
_LEADING = frozenset("from to by on of against in for at into over".split())
# What is told of two in this is as true of them the other way round; of verbs that only name somebody it is not.
_ONE_WAY = frozenset("be have become call name say tell add report".split())
_BOTH_WAYS = (MUTUAL - _ONE_WAY) | frozenset(
    """distance road route railway line bridge border way journey trip kilometre kilometer mile hour minute similar equal
    next relation neighbour neighbor adjacent near close partner ally rival friend cousin sibling twin talk link connect
    share same different exchange swap trade mix match""".split()
)
_PASSIVE = "#passive"
_BESIDE = 4


@lru_cache(maxsize=8192)
def _parts(sentence: Span) -> Mapping[str, int]:
    """The place of each word with content, in base form, that a sentence has once."""
    words = tokens(sentence)
    if len(words) > _LONGEST_SENTENCE:
        return {}
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        if is_content(word) and word.text[0].isalpha() and not is_number(word):
            base = lemma(word.lower)
            if base not in MONTHS and base not in WEEKDAYS:
                places.setdefault(base, []).append(at)
    return {base: at[0] for base, at in places.items() if len(at) == 1}


def _between(words: Sequence[Token], first: int, last: int) -> list[str]:
    """What is told between two words: content in base form, prepositions, and a passive; nothing where a clause ends."""
    found: list[str] = []
    inner = words[first + 1 : last]
    passive = any(word.lower == "by" for word in inner)
    for word in inner:
        if word.lower in _PARTING:
            return []
        if word.lower in _BE and passive:
            found.append(_PASSIVE)
        elif not (word.lower in _PLAIN or word.lower in LIGHT_ADVERBS or word.lower.endswith("ly")):
            found.append(lemma(word.lower))
    return found


def _without(told: list[str], words: Sequence[Token], at: int) -> list[str]:
    """What is told up to a noun, without the words that stand right before that noun in another sentence."""
    described: set[str] = set()
    while at and is_content(words[at - 1]):
        at -= 1
        described.add(lemma(words[at].lower))
    end = len(told)
    while end and told[end - 1] in described:
        end -= 1
    return told[:end]


def _tells(told: Sequence[str]) -> bool:
    """Whether some words tell of one what they do not tell of the other."""
    content = [word for word in told if word not in _LEADING and word != _PASSIVE]
    return bool(content) and _BOTH_WAYS.isdisjoint(told)


def _lead(words: Sequence[Token], at: int) -> str:
    """The preposition before a noun, its article passed over; "" for none."""
    at -= 1
    while at > 0 and words[at].lower in _DETERMINERS:
        at -= 1
    return words[at].lower if at >= 0 and words[at].lower in _LEADING else ""


def _led(words: Sequence[Token], first: int, last: int) -> tuple[str, str]:
    """The prepositions of two nouns of which the second follows right behind the first: "from" and "to"; else none."""
    inner = [word.lower for word in words[first + 1 : last] if word.lower not in _DETERMINERS]
    beside = {lemma(word.lower) for word in words[max(0, first - _BESIDE) : last + _BESIDE]}
    if len(inner) != 1 or not _BOTH_WAYS.isdisjoint(beside):
        return "", ""
    return _lead(words, first), _lead(words, last)


@lru_cache(maxsize=8192)
def swapped(mine: Span, theirs: Span) -> str:
    """Why two sentences tell of two the same with their parts exchanged; "" where they do not.

    >>> from claimcheck.model import Document
    >>> texts = ("Keller told Brandt to pay Holt.", "Keller told Holt to pay Brandt.")
    >>> swapped(*(Document(text).span for text in texts))
    "in the one 'Brandt' stands where in the other 'Holt' does"
    """
    words, others = tokens(mine), tokens(theirs)
    here, there = _parts(mine), _parts(theirs)
    shared = sorted((at, there[base]) for base, at in here.items() if base in there)
    for (first, their_first), (last, their_last) in combinations(shared, 2):
        if their_first <= their_last or last - first > _REACH or their_first - their_last > _REACH:
            continue
        told = _without(_between(words, first, last), others, their_last)
        other = _without(_between(others, their_last, their_first), words, first)
        same = len(told) == len(other) and all(
            one == two or synonymous(one, two) for one, two in zip(told, other, strict=True)
        )
        leads = _led(words, first, last)
        ways = leads[0] != leads[1] and all(leads) and leads == _led(others, their_last, their_first)
        if (same and _tells(told)) or ways:
            return f"in the one '{words[first].text}' stands where in the other '{words[last].text}' does"
    return ""
