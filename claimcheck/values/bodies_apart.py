"""Whether two bodies of one sort are meant, of which only one is told with a word before it: "the council", "the county council"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Document, Span
from claimcheck.text import Token, sentences, tokens
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["other_body"]

_DETERMINERS = frozenset("the a an his her its their".split())
_OWNING = frozenset(["'", "’", "'s", "’s"])
_BODIES = frozenset(
    """council committee court board house league cup parliament assembly senate school university library team party
    championship union""".split()
)
"""Of these there are several at one place, on two levels or for two sorts of people."""


@lru_cache(maxsize=4096)
def other_body(mine: Span, theirs: Span) -> str:
    """Why two sentences are of two bodies of one sort; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("She was elected to the council.", "She was elected to the county council.")
    >>> other_body(*(Document(text).span for text in texts))
    'only one of the two is of the county council'
    """
    for sentence, other in ((mine, theirs), (theirs, mine)):
        alone = {two.lower for one, two in pairwise(tokens(other)) if one.lower in _DETERMINERS}
        if _BODIES.isdisjoint(alone):
            continue
        known, named = content_lemmas(other), _named(other.document)
        for one, two in _with_word_before(sentence):
            if two.lower not in _BODIES & alone or not is_content(one) or not one.text.isalpha():
                continue
            if (one.lower, two.lower) in named:
                continue  # "the council" may be the county council, which is told in full elsewhere
            if not any(synonymous(lemma(one.lower), word) for word in known):
                return f"only one of the two is of the {one.lower} {two.lower}"
    return ""


def _with_word_before(sentence: Span) -> Iterator[tuple[Token, Token]]:
    """The words of a sentence, each with the one before it, the sign of an owner passed over: "farmers' party"."""
    return pairwise(word for word in tokens(sentence) if word.text not in _OWNING)


@lru_cache(maxsize=256)
def _named(document: Document) -> frozenset[tuple[str, str]]:
    """The bodies of a text with the word before each, in lower case."""
    return frozenset(
        (one.lower, two.lower)
        for sentence in sentences(document)
        for one, two in _with_word_before(sentence)
        if two.lower in _BODIES
    )
