"""Places that are named only to say where another one lies: "a village near Brod", "12 miles north of Brod"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.words import is_content

__all__ = ["named_aside", "place_words"]

# Behind these stands a place that only says where another one lies: "near Brod", "miles north of Brod".
_BESIDE = frozenset(["near", "outside", "beyond"])
_AWAY = frozenset(
    "north south east west northeast northwest southeast southwest miles kilometres kilometers km".split()
)
_FROM = frozenset(["of", "from"])
_LINKS = frozenset(["the", "and", "or"])
_TOWNS = frozenset(["city", "town", "village"])


def place_words(span: Span) -> frozenset[str]:
    """The words in a span that names may be of, in lower case."""
    return frozenset(word.lower for word in tokens(span) if word.text[0].isupper() and is_content(word))


def named_aside(one: Span, other: Span) -> str:
    """Why the second sentence tells nothing of what the first names: it only says where its own place lies; "" where it may.

    >>> from claimcheck.model import Document
    >>> named_aside(Document("Selt has a castle.").span, Document("Brod, near Selt, has a castle.").span)
    "'selt' is named only to say where another place lies"
    """
    mine, (theirs, beside) = _own_and_beside(one)[0], _own_and_beside(other)
    aside = mine & beside
    if not aside or not theirs or not mine.isdisjoint(theirs):
        return ""
    return f"'{min(aside)}' is named only to say where another place lies"


def _own_and_beside(sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The words of names in a sentence of which it tells, and those that only say how another place lies."""
    beside: set[str] = set()
    own: set[str] = set()
    words = tokens(sentence)
    for at, word in enumerate(words):
        if not word.text[0].isupper() or not is_content(word):
            continue
        before = at - 1
        while before >= 0 and _leads_on(words, before):
            before -= 1
        away = before > 0 and words[before].lower in _FROM and words[before - 1].lower in _AWAY
        near = before >= 0 and words[before].lower in _BESIDE
        (beside if away or near else own).add(word.lower)
    return frozenset(own), frozenset(beside - own)


def _leads_on(words: Sequence[Token], at: int) -> bool:
    """Whether a word before a name leads on to what stands before it: "near [the town of] Brod", "near [Brod and] Selt"."""
    lower = words[at].lower
    if lower == "of":
        return at > 0 and words[at - 1].lower in _TOWNS
    return lower in _LINKS | _TOWNS or words[at].text[0].isupper()
