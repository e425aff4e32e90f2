"""The days of a life in brackets behind a name: "(born 14 May 1931 in Selt)", "(21 June 1902 – 8 November 1979)".

So encyclopedias open the article on a person (Wikipedia, Manual of Style/Biography, "Birth date and place").
Two years alone may as well be those of an office or a war: they are of a life where the sentence opens with the name,
says of it that it is or was somebody, and the years lie apart as those of a life do.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values.nouns import is_people
from claimcheck.values.words import lemma

__all__ = ["Aside", "Life", "aside_of", "lives"]

_BORN = frozenset(["born", "b", "née", "nee"])
_DIED = frozenset(["died", "d", "†"])
_IS = frozenset(["is", "was"])
_PARTICLES = frozenset("von van de der den da di la le bin ibn al el du dos y".split())
_WITHIN_NAME = frozenset(["-", ".", "'", "’", '"', "“", "”", "``", "''", ","])
_LONGEST_NAME = 12
_LONGEST_BRACKET = 40
_TO_NOUN = 12
"""Tokens behind the brackets among which it stands who somebody was: "was a Belgian chemist"."""


class Life(NamedTuple):
    """Brackets with the days of a life, by tokens: the name before them, and what stands within."""

    name: tuple[int, int]
    """The first token of the name, and the one after its last."""
    within: tuple[int, int]
    """The first token within the brackets, and the one that closes them."""
    born: bool
    """Whether a word says that a lone time is that of the birth."""
    died: bool
    """Whether a word says that a lone time is that of the death."""
    is_told: bool
    """Whether two times within are surely those of a life."""


def lives(words: Sequence[Token]) -> Iterator[Life]:
    """The brackets in a sentence that may hold the days of a life."""
    for opening, token in enumerate(words):
        if token.text != "(" or not opening:
            continue
        closing = next(
            (
                at
                for at in range(opening + 1, min(len(words), opening + _LONGEST_BRACKET))
                if words[at].text == ")"
            ),
            None,
        )
        first = _name_before(words, opening)
        if closing is None or first is None:
            continue
        lowers = [each.lower for each in words[opening + 1 : closing]]
        born, died = not _BORN.isdisjoint(lowers[:2]), not _DIED.isdisjoint(lowers[:2])
        opens = first == 0 and words[0].lower not in {"the", "a", "an"}
        told = born or (opens and _is_somebody(words, closing + 1))
        yield Life((first, opening), (opening + 1, closing), born, died, told)


def _name_before(words: Sequence[Token], end: int) -> int | None:
    """Where the name begins that ends before a token; None where no name of two words does."""
    at = end
    capitals = 0
    while at > 0 and end - at < _LONGEST_NAME:
        before = words[at - 1]
        if before.text[0].isupper():
            capitals += 1
        elif before.lower not in _PARTICLES and before.text not in _WITHIN_NAME:
            break
        at -= 1
    while at < end and not words[at].text[0].isupper():
        at += 1
    return at if capitals > 1 else None


def _is_somebody(words: Sequence[Token], after: int) -> bool:
    """Whether what follows a name says that it is that of a person: "was a Belgian chemist"."""
    at = after + (after < len(words) and words[after].text == ",")
    if at >= len(words) or words[at].lower not in _IS:
        return False
    for place in range(at + 1, min(len(words), at + _TO_NOUN)):
        following = words[place + 1].lower if place + 1 < len(words) else ""
        if words[place].lower in _ENDS:
            return False
        if is_people(lemma(words[place].lower)) and following not in {"'s", "’s"}:
            return True
    return False


_ENDS = frozenset("of in for by who which that from to with".split())


class Aside(NamedTuple):
    """That somebody was born or died, told beside what a sentence tells of him: "Keller, born in Selt on 3 May 1901, was"."""

    born: bool
    first: int
    """The token with which it begins."""
    name: tuple[int, int]
    """The first token of the name before it, and the one after its last; the same twice where none stands there."""


def aside_of(words: Sequence[Token], day: int) -> Aside | None:
    """The birth or death that the time at a token is of, told by a participle alone; None where it is of something else.

    >>> from claimcheck.model import Document
    >>> from claimcheck.text import tokens
    >>> aside_of(tokens(Document("Ana Ruiz, born in Selt on 3 May 1901, studied.").span), 7)
    Aside(born=True, first=3, name=(0, 2))
    """
    at = day - 1
    while (
        at >= 0 and day - at <= _FROM_BIRTH and words[at].lower not in _BY_PARTICIPLE and _goes_on(words[at])
    ):
        at -= 1
    if at < 0 or words[at].lower not in _BY_PARTICIPLE:
        return None
    before = words[at - 1].text if at else ""
    born = words[at].lower == "born"
    if before not in ({"", ",", ";"} if born else {"", ";"}):
        return None
    end = at - 1 if before == "," else at
    first = end
    while first and (words[first - 1].text[0].isupper() or words[first - 1].lower in _PARTICLES):
        first -= 1
    if before != ",":
        first = end = at
    return Aside(born, at, (first, end))


_BY_PARTICIPLE = frozenset(["born", "died"])
_FROM_BIRTH = 10
"""Tokens from "born" to its day."""
_ALONG = frozenset("in at near on of the around about and".split()) | {",", "."}


def _goes_on(word: Token) -> bool:
    """Whether a word may stand between "born" and its day: a place, or what leads to it."""
    return word.lower in _ALONG or word.text[0].isupper() or word.lower in _PARTICLES
