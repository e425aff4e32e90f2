"""Whether one of two sentences tells of an earlier or a later time than the other, though it names no day."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import tokens

__all__ = ["of_an_earlier_time"]

_EARLIER = frozenset(
    "once earlier previously previous formerly former ago again already originally initially".split()
)
"""Words that make what is told that of another time than the story's own."""
_ARTICLES = frozenset(["a", "an", "the"])
_BEFORE_THEN = frozenset(", was were".split())
"""Before "then the" these lead to what was so at that time, where "and" goes on with what came next."""


def of_an_earlier_time(mine: Span, theirs: Span) -> str:
    """Why one of two sentences tells of an earlier or a later time than the other, though it names none; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("It was once the largest port.", "It is the fifth-largest port.")
    >>> of_an_earlier_time(*(Document(text).span for text in texts))
    "only one of the two is told as 'once'"
    >>> texts = ("Orlan, a former teacher, leads the port.", "Orlan leads the port.")
    >>> of_an_earlier_time(*(Document(text).span for text in texts))
    ''
    """
    earlier = _words(mine) ^ _words(theirs)
    return f"only one of the two is told as '{min(earlier)}'" if earlier else ""


@lru_cache(maxsize=4096)
def _words(sentence: Span) -> frozenset[str]:
    words = [word.lower for word in tokens(sentence)]
    found = set(_EARLIER.intersection(words))
    # "Fenwick, a former principal, will" tells who somebody is, and nothing of when.
    beside = [one == "," and two in _ARTICLES for one, two in pairwise(words)]
    if "former" in found and all(
        at > 1 and beside[at - 2] for at, word in enumerate(words) if word == "former"
    ):
        found.discard("former")
    for one, two, three in zip(words, words[1:], words[2:], strict=False):
        if (one, two, three) == ("at", "one", "time"):
            found.add("at one time")
        if one in _BEFORE_THEN and (two, three) == ("then", "the"):
            found.add("then")
    return frozenset(found)
