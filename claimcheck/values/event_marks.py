"""What tells two happenings apart by a word: their number, their site, which of several, of how wide a ground."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.nouns import is_people
from claimcheck.values.words import lemma, synonymous

__all__ = ["NUMBERED", "other_ground", "other_in_a_row", "other_number", "other_spot"]

# What is told apart by a number behind it: "Flight 12", "Game 3".
NUMBERED = frozenset(
    """flight train bus tram route line highway interstate road room gate platform pier berth unit block case resolution
    section article chapter part season episode series volume round game match race stage day week heat group
    division district ward lot phase level apollo soyuz boeing airbus typhoon class type model""".split()
)


@lru_cache(maxsize=8192)
def _numbers(span: Span) -> dict[str, frozenset[str]]:
    """The numbers by which a sentence tells things apart, by what they are of."""
    found: dict[str, set[str]] = {}
    for word, following in pairwise(tokens(span)):
        told = following.text.isdigit() or (following.text.isupper() and len(following.text) == 1)
        if word.lower in NUMBERED and word.text[0].isupper() and told:
            found.setdefault(word.lower, set()).add(following.text)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def other_number(claim: Span, evidence: Span) -> str:
    """What tells two sentences apart by a number: "flight 12 is not flight 15"."""
    mine, theirs = _numbers(claim), _numbers(evidence)
    for word in mine.keys() & theirs.keys():
        if mine[word].isdisjoint(theirs[word]):
            return f"{word} {min(mine[word])} is not {word} {min(theirs[word])}"
    return ""


# Where something happens, as a noun that is not met under many other names.
_SITES = frozenset(
    """airport bank bar base bridge bus cafe camp cathedral checkpoint church cinema clinic club college consulate court
    embassy factory farm garage hospital hotel library market mine mosque museum nightclub office park parliament port
    prison pub refinery restaurant school shop shrine stadium station store supermarket synagogue temple theatre theater
    train tram tunnel university warehouse wedding""".split()
)
_AT = frozenset("at in inside outside near on".split())
_SOME_SITE = 4
"""Tokens from the preposition to the noun: "at a crowded fish market"."""


@lru_cache(maxsize=8192)
def _spots(span: Span) -> frozenset[str]:
    """The sites at which a sentence says, with an article of the unknown, that something happened: "at a market"."""
    words = tokens(span)
    found = set()
    for at, (word, following) in enumerate(pairwise(words)):
        if word.lower in _AT and following.lower in {"a", "an"}:
            near = [lemma(each.lower) for each in words[at + 2 : at + 2 + _SOME_SITE]]
            found.update([each for each in near if each in _SITES][:1])
    return frozenset(found)


def other_spot(claim: Span, evidence: Span) -> str:
    """What tells the sites of two sentences apart; "" for nothing."""
    mine, theirs = _spots(claim), _spots(evidence)
    if not mine or not theirs or any(synonymous(here, there) for here in mine for there in theirs):
        return ""
    return f"one speaks of a {min(mine)}, the other of a {min(theirs)}"


# What may happen several times in a row, and the words that count it.
_IN_A_ROW = frozenset(
    """attack blast bombing explosion quake earthquake tremor strike raid crash wave clash shooting incident storm flood
    landslide avalanche assault ambush round""".split()
)
_ROW = {
    "first": "first", "second": "second", "third": "third", "fourth": "fourth", "both": "both", "latest": "latest",
    "another": "another", "earlier": "earlier", "previous": "earlier", "later": "later", "separate": "another",
}  # fmt: skip


@lru_cache(maxsize=8192)
def _row(span: Span) -> frozenset[str]:
    """Which of several happenings a sentence tells of: "first" of "the first attack"."""
    return frozenset(
        _ROW[word.lower]
        for word, following in pairwise(tokens(span))
        if word.lower in _ROW and (lemma(following.lower) in _IN_A_ROW or is_people(following.lower))
    )


def other_in_a_row(claim: Span, evidence: Span) -> str:
    """What tells two sentences apart that speak of several happenings; "" for nothing."""
    mine, theirs = _row(claim), _row(evidence)
    return f"one of the two is of the {min(mine ^ theirs)} of several" if mine != theirs else ""


# Grounds of other sizes, of which the one may hold the other.
_GROUNDS = frozenset(
    "city town village district county region province state country nation continent".split()
)


@lru_cache(maxsize=8192)
def _grounds(span: Span) -> frozenset[str]:
    """The grounds, without a name, of which a sentence speaks."""
    return frozenset(lemma(word.lower) for word in tokens(span)) & _GROUNDS


def other_ground(claim: Span, evidence: Span) -> str:
    """What tells apart two sentences of which one is of a city and the other of a state; "" for nothing."""
    mine, theirs = _grounds(claim), _grounds(evidence)
    if mine and theirs and mine.isdisjoint(theirs):
        return f"one is of a {min(mine)}, the other of a {min(theirs)}"
    return ""
