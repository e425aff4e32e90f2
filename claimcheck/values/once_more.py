"""Whether what a sentence dates may have come about once more, as its own words let on: "moved back", "abolished and restored"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import UNITS
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import lemma

__all__ = ["once_more"]

# Behind a verb these lead to where somebody has been before, or to what another sentence names.
_BACK = frozenset(["back", "there", "again"])
# Before "time" these count one more: "a second time".
_AGAIN = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
# What ended and came back may end a second time.
_RESTORED = frozenset(
    """restore reinstate reintroduce revive reopen rejoin resume reestablish re-establish reinstitute re-introduce
    regain retake recapture recover reconquer reclaim""".split()
)
_BROUGHT_BACK = frozenset(["bring", "come", "win", "go"])
_UNIONS = frozenset(["marry", "divorce", "wed", "separate"])
_AWAY = 3
# In these a work comes out once more: "in a new translation".
_EDITIONS = frozenset(
    "translation edition version printing format form size volume paperback instalment adaptation recording cut reprint".split()
)


@lru_cache(maxsize=4096)
def _marks(sentence: Span) -> frozenset[str]:
    """What in a sentence lets on that its deed may have come about at another time as well."""
    words = tokens(sentence)
    return frozenset(
        (*_returns(words), *_editions(words), *_ends_and_unions(words), *_parts(words), *_ways(words))
    )


def _returns(words: Sequence[Token]) -> Iterator[str]:
    """Whether somebody went back, to a place named elsewhere, or then on to another."""
    for one, two in pairwise(words):
        if two.lower in _BACK and is_past(one):
            yield "back" if two.lower == "there" else two.lower
        if one.lower == "and" and two.lower == "then":
            yield "then"
        if (one.lower, two.lower) == ("once", "more") or (two.lower == "time" and one.lower in _AGAIN):
            yield "again"
        if one.lower == "re" and two.text == "-":
            yield "again"


def _editions(words: Sequence[Token]) -> Iterator[str]:
    """In which language or form a sentence says that a work came out: "in German", "in a new translation"."""
    for at, word in enumerate(words[:-1]):
        if word.lower != "in":
            continue
        name, following = words[at + 1], words[at + 2] if at + 2 < len(words) else None
        # A language, and not "in British Columbia".
        if name.lower in NATIONALITIES and name.text[0].isupper() and not _is_capital(following):
            yield f"in {name.text}"
        if name.lower in {"a", "an"} or name.lower in UNITS:
            phrase = (lemma(each.lower) for each in words[at + 2 : at + 2 + _AWAY])
            yield from (f"a {noun}" for noun in phrase if noun in _EDITIONS)


def _is_capital(word: Token | None) -> bool:
    return word is not None and word.text[0].isupper()


_PARTS = frozenset(["part", "half", "some", "most", "share", "stake", "section"])
# For a while, out of sight, or elsewhere: as a thing may be done before it is done for good.
_IN_A_WAY = frozenset(
    """temporarily briefly secretly privately illegally unofficially abroad overseas elsewhere anew
    experimentally tentatively""".split()
)
_PARTLY = frozenset(["partly", "partially", "largely", "mostly"])
_WHOLLY = frozenset(["fully", "completely", "entirely", "wholly"])
_FORMAL = frozenset(["officially", "formally", "unofficially", "provisionally"])
# One of several bodies passes a law, and a thing is shut to some before it is to all.
_HOUSES = frozenset("house chamber senate commons lords cabinet committee council assembly board".split())
_TO_SOME = frozenset(["close", "open", "shut", "reopen"])


def _parts(words: Sequence[Token]) -> Iterator[str]:
    """Whether a deed is told of another, of a part, as done in form only, by one of two houses, or for some only."""
    for at, word in enumerate(words):
        lower, behind = word.lower, [each.lower for each in words[at + 1 : at + 4]]
        if lower == "another":
            yield "another"
        if lower in _PARTS and behind[:1] == ["of"]:
            yield "a part"
        if lower in _FORMAL:
            yield "officially"
        if lower == "as" and behind[:1] in (["a"], ["an"]):
            yield "as a"
        if lower == "by" and not _HOUSES.isdisjoint(behind):
            yield "by one body"
        if behind[:1] == ["to"] and lemma(lower) in _TO_SOME and is_past(word):
            yield "to some"


def _ways(words: Sequence[Token]) -> Iterator[str]:
    """Whether a deed is told as done for a while, out of sight, elsewhere, in part or in full."""
    for word, following in pairwise(words):
        if word.lower in _IN_A_WAY:
            yield word.lower
        if (word.lower, following.lower) == ("in", "part") or (word.lower in _PARTLY and is_past(following)):
            yield "a part"
        if word.lower in _WHOLLY and is_past(following):
            yield "in full"


def _ends_and_unions(words: Sequence[Token]) -> Iterator[str]:
    """Whether a thing came back after it had ended, and whether two are told to have married or parted."""
    for at, word in enumerate(words):
        base = lemma(word.lower)
        behind = [each.lower for each in words[at + 1 : at + _AWAY]]
        returned = word.lower == "to" and behind[:1] == ["return"]
        if returned or (base in _RESTORED and at) or (base in _BROUGHT_BACK and "back" in behind):
            yield "restored"
        if base in _UNIONS and at > 1 and "and" in [each.lower for each in words[:at]]:
            yield "of two"


def once_more(mine: Span, theirs: Span) -> str:
    """Why what two sentences date may have come about twice, as the words of one of them let on; "" for nothing.

    >>> from claimcheck.model import Document
    >>> once_more(Document("Keller moved to Brod.").span, Document("Keller moved back to Brod.").span)
    "only one of the two is told as 'back'"
    """
    apart = _marks(mine) ^ _marks(theirs)
    return f"only one of the two is told as '{min(apart)}'" if apart else ""
