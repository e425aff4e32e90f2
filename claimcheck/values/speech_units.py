"""Sentences as the walk from verbs of saying reads them: each quote is one token.

No sentence ends within a quote here, so "“We stay. We fight,” she said" is one.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.model import Span
from claimcheck.text import Token, sentences_in, tokens
from claimcheck.values.quotemarks import Quoted, quoted

__all__ = ["QUOTE", "SCARE", "Part", "Unit", "is_scare", "units"]

QUOTE = "<quote>"
"""Stands in `Unit.low` for quoted words."""
SCARE = "<scare>"
"""Stands in `Unit.low` for one or two quoted words that are no sentence."""

_ENDS = frozenset((".", "!", "?", "…"))


class Part(NamedTuple):
    """Tokens `first` to `last` of a sentence, both included."""

    first: int
    last: int


class Unit(NamedTuple):
    """A sentence with each quote as one token, and the quotes by token index."""

    tokens: list[Token]
    low: list[str]
    quotes: dict[int, Quoted]
    end: int
    """The number of tokens without the sentence mark at the end."""

    def offsets(self, part: Part) -> tuple[int, int]:
        """The part's offsets in the document, without the marks that enclose all of it."""
        first, last = part
        while last > first and (
            self.low[last] in {",", ";", ":"} or (self.low[last] == ")" and "(" not in self.low[first:last])
        ):
            last -= 1
        if first == last and first in self.quotes:
            quote = self.quotes[first]
            return quote.start, quote.end
        return self.tokens[first].start, self.tokens[last].end

    def first_of(self, words: frozenset[str], start: int, reach: int) -> int | None:
        """The first token from `start` on, within a reach, that is one of the words."""
        for at in range(start, min(self.end, start + reach)):
            if self.low[at] in words:
                return at
        return None


def is_scare(text: str, quote: Quoted) -> bool:
    """Whether quoted words are one or two and no sentence: a term held at arm's length, a nickname."""
    words = text[quote.start : quote.end]
    return len(words.split()) < 3 and not words.rstrip().endswith((",", ".", "!", "?", "…", "—"))


def _words(found: tuple[Token, ...], text: str, end: int) -> Iterator[Token]:
    """The tokens of a sentence, "co-host" as one word and "Mr." without its full stop."""
    pending: Token | None = None
    hyphen = False
    for token in found:
        if token.lower == "." and token.end != end:
            continue
        if pending is not None and hyphen and token.start == pending.end + 1:
            word = text[pending.start : token.end]
            pending, hyphen = Token(word, word.lower(), pending.start, token.end), False
        elif token.lower == "-" and pending is not None and _is_hyphen(token, text):
            hyphen = True
        else:
            if pending is not None:
                yield pending
            pending, hyphen = token, False
    if pending is not None:
        yield pending


def _is_hyphen(token: Token, text: str) -> bool:
    return text[token.start - 1].isalpha() and text[token.end : token.end + 1].isalpha()


def _folded(
    found: tuple[Token, ...], quotes: tuple[Quoted, ...], at: int, text: str, end: int
) -> Iterator[tuple[Token, Quoted | None]]:
    """The tokens of a sentence that stand in no quote, and one token for each quote that opens in it."""
    for token in _words(found, text, end):
        while at < len(quotes) and token.start >= quotes[at].closing:
            at += 1
        if at == len(quotes) or token.start < quotes[at].opening:
            yield token, None
        elif token.start == quotes[at].opening:
            quote = quotes[at]
            sign = SCARE if is_scare(text, quote) else QUOTE
            yield Token(text[quote.start : quote.end] or '"', sign, quote.opening, quote.closing), quote


def units(paragraph: Span) -> Iterator[Unit]:
    """The sentences of a paragraph, in reading order."""
    text = paragraph.document.text
    quotes = quoted(paragraph.document)
    at = bisect_left(quotes, paragraph.start, key=lambda quote: quote.opening)
    collected: list[Token] = []
    inside: dict[int, Quoted] = {}
    for sentence in sentences_in(paragraph):
        while at < len(quotes) and quotes[at].closing <= sentence.start:
            at += 1
        for token, quote in _folded(tokens(sentence), quotes, at, text, sentence.end):
            if quote is not None and token.lower == QUOTE:
                inside[len(collected)] = quote
            collected.append(token)
        following = at
        while following < len(quotes) and quotes[following].closing <= sentence.end:
            following += 1
        if following < len(quotes) and quotes[following].opening < sentence.end < quotes[following].closing:
            continue
        if collected:
            yield _unit(collected, inside)
        collected, inside = [], {}
    if collected:
        yield _unit(collected, inside)


def _unit(collected: list[Token], inside: dict[int, Quoted]) -> Unit:
    end = len(collected)
    while end and collected[end - 1].lower in _ENDS:
        end -= 1
    return Unit(collected, [token.lower for token in collected], inside, end)
