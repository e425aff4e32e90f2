"""Quotations that their text does not vouch for: "Dorn denied saying: ...", "..., she is alleged to have said"."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Document, Span
from claimcheck.text import sentence_at, tokens
from claimcheck.values.factuality_marks import Factuality, runs
from claimcheck.values.quotemarks import Quoted, quoted
from claimcheck.values.speech_verbs import WORDS_OF_SAYING

__all__ = ["Disowned", "disowned_quotes"]

_LONGEST_TAIL = 12
"""Tokens behind a quotation among which its verb of saying stands."""


class Disowned(NamedTuple):
    """The words of a quotation, as offsets in the document, and how the text tells that they were said."""

    start: int
    end: int
    way: Factuality


@lru_cache(maxsize=64)
def disowned_quotes(document: Document) -> tuple[Disowned, ...]:
    """The quotations of a document whose act of saying it does not assert, however many sentences they run over."""
    found = ((quote, _way(document, quote)) for quote in quoted(document))
    return tuple(Disowned(quote.start, quote.end, way) for quote, way in found if way is not None)


def _way(document: Document, quote: Quoted) -> Factuality | None:
    """How the words before a quotation tell that it was said, or else those behind it; None where they assert it."""
    first, last = sentence_at(document, quote.opening), sentence_at(document, max(quote.start, quote.end - 1))
    if first is not None and first.start < quote.opening:
        before = _words(first.to(first.start, quote.opening))
        # Right before the quote stands the verb that it is the object of.
        if before and before[-1] in WORDS_OF_SAYING:
            return _told(before, len(before) - 1)
    if last is not None and quote.closing < last.end:
        behind = _clause(_words(last.to(quote.closing, last.end)))
        verbs = (at for at, word in enumerate(behind) if word in WORDS_OF_SAYING)
        return next(filter(None, (_told(behind, verb) for verb in verbs)), None)
    return None


def _clause(lowers: Sequence[str]) -> Sequence[str]:
    """The words up to the first sign: of "Dorn said, who never said why" the first two."""
    end = next((at for at, word in enumerate(lowers) if not word[0].isalnum() and at), len(lowers))
    return lowers[: min(end, _LONGEST_TAIL)]


def _words(span: Span) -> list[str]:
    """The words of a span in lower case, the signs at its end left out."""
    lowers = [token.lower for token in tokens(span)]
    while lowers and not lowers[-1][0].isalnum():
        lowers.pop()
    return lowers


def _told(lowers: Sequence[str], verb: int) -> Factuality | None:
    """How a verb of saying is told: within what is not asserted, or with that right behind it, as in "never said"."""
    return next((way for first, end, way in runs(lowers) if first <= verb < end or first == verb + 1), None)
