"""From where, to where and on whose side: what the small words before a name say."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token
from claimcheck.values.words import lemma

__all__ = ["goes_otherwise", "side_taken", "way_to"]

_DETERMINERS = frozenset("the a an his her its their our this that these those some all most many".split())
_LEAVING = frozenset("leave depart sail set head".split())
# These too go from a place or to one, though for none.
_MOVING = frozenset("move travel fly drive sail emigrate return come go march walk".split())
_TOWARDS = frozenset(["for", "to", "towards", "toward", "into"])
_SIDING = frozenset("rule decide vote argue testify speak demonstrate protest side".split())
_IN_FAVOUR = (["in", "favour", "of"], ["in", "favor", "of"])
_NEAR = 4


def way_to(found: Sequence[Token], at: int) -> str:
    """Whether a journey goes "from" or "to" the name at a place, by the words before it; "" where none tells."""
    before = [token.lower for token in found[max(0, at - _NEAR) : at]]
    if before[-1:] and before[-1] in _DETERMINERS:
        before.pop()
    if not before:
        return ""
    if lemma(before[-1]) == "leave":
        return "from"
    bases = {lemma(word) for word in before[:-1]}
    led = not bases.isdisjoint(_LEAVING)
    if before[-1] in _TOWARDS and (led or (before[-1] != "for" and not bases.isdisjoint(_MOVING))):
        return "to"
    return "from" if before[-1] == "from" and not bases.isdisjoint(_LEAVING | _MOVING) else ""


def side_taken(found: Sequence[Token], at: int) -> str:
    """Whether somebody is "for" or "against" what stands at a place, behind a verb of taking sides; "" where none tells."""
    before = [token.lower for token in found[max(0, at - _NEAR) : at]]
    if not any(lemma(word) in _SIDING for word in before):
        return ""
    if before[-1:] == ["against"]:
        return "against"
    return "for" if before[-3:] in _IN_FAVOUR or before[-1:] == ["for"] else ""


def goes_otherwise(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a journey of one sentence goes to a named place from which one of the other comes."""
    there = {token.lower: at for at, token in enumerate(theirs) if token.text[0].isupper()}
    for at, token in enumerate(mine):
        if token.text[0].isupper() and token.lower in there:
            ways = {way_to(mine, at), way_to(theirs, there[token.lower])}
            if ways == {"from", "to"}:
                return True
    return False
