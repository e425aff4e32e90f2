"""Sentences as the walk from verbs of saying reads them: each quote is one token.

No sentence ends within a quote here, so "“We stay. We fight,” she said" is one.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.abbreviations import NEVER_END
from claimcheck.model import Span
from claimcheck.text import Token, sentences_in, tokens
from claimcheck.values.quotemarks import Quoted, quoted
from claimcheck.values.speech_verbs import FORMS

__all__ = ["QUOTE", "SCARE", "Frame", "Part", "Unit", "is_scare", "units", "units_in"]

QUOTE = "<quote>"
"""Stands in `Unit.low` for quoted words."""
SCARE = "<scare>"
"""Stands in `Unit.low` for one or two quoted words that are no sentence."""

_MODALS = frozenset(("will", "may"))
_SPECIAL = _MODALS | {f"{who}{have}" for who in ("i", "you", "we", "they", "who") for have in ("'ve", "’ve")}
_JOINTS = frozenset(("-", "."))
_NAMES_TOO = frozenset(("Will", "May"))
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


class Frame(NamedTuple):
    """An act of saying by offsets in the document; `clause` is the token where its clause begins."""

    verb: str
    sort: str
    cue: tuple[int, int]
    content: tuple[int, int]
    speaker: tuple[int, int] | None
    clause: int
    addressee: tuple[int, int] | None = None
    outlet: tuple[int, int] | None = None
    negated: bool = False
    inherited: bool = False
    """Whether the speaker is that of an earlier clause: "..., adding that"."""
    named: tuple[int, int] | None = None
    """The noun phrase that the speaker's relative pronoun stands for: "Lavrov" in "Lavrov, who said"."""
    before: bool = False
    """Whether the content stands before the cue."""


def is_scare(text: str, quote: Quoted) -> bool:
    """Whether quoted words are one or two and no sentence: a term held at arm's length, a nickname."""
    words = text[quote.start : quote.end]
    return len(words.split()) < 3 and not words.rstrip().endswith((",", ".", "!", "?", "…", "—"))


def _words(found: tuple[Token, ...], text: str, end: int) -> Sequence[Token]:
    """The tokens of a sentence, "co-host" as one word and "Mr." without its full stop."""
    if not any(token.text in _JOINTS for token in found[:-1]):
        return found if found and found[-1].end == end else [token for token in found if token.text != "."]
    words: list[Token] = []
    hyphen = False
    for token in found:
        if token.text == "." and token.end != end:
            continue
        if hyphen and token.start == words[-1].end + 1:
            word = text[words[-1].start : token.end]
            words[-1] = Token(word, word.lower(), words[-1].start, token.end)
            hyphen = False
        elif token.text == "-" and words and _is_hyphen(token, text):
            hyphen = True
        else:
            words.append(token)
            hyphen = False
    return words


def _is_hyphen(token: Token, text: str) -> bool:
    return text[token.start - 1].isalnum() and text[token.end : token.end + 1].isalpha()


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


def _ended(text: str, last: Token, quote: Quoted) -> bool:
    """Whether a sentence ends between a word and a quote, where the marks hide it from the sentence reader."""
    between = text[last.end : quote.opening].strip()
    if last.text in _ENDS:
        between = last.text + between
    return (
        between[:1] in _ENDS
        and text[quote.start : quote.start + 1].isupper()
        and last.lower not in NEVER_END
        and (len(last.text) > 1 or last.text in _ENDS)
    )


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
        if at == len(quotes) or quotes[at].opening >= sentence.end:
            collected.extend(_words(tokens(sentence), text, sentence.end))
            yield from _units_of(collected, inside)
            collected, inside = [], {}
            continue
        for token, quote in _folded(tokens(sentence), quotes, at, text, sentence.end):
            if quote is not None and token.lower == QUOTE:
                if collected and _ended(text, collected[-1], quote):
                    yield from _units_of(collected, inside)
                    collected, inside = [], {}
                inside[len(collected)] = quote
            collected.append(token)
        following = at
        while following < len(quotes) and quotes[following].closing <= sentence.end:
            following += 1
        if following < len(quotes) and quotes[following].opening < sentence.end < quotes[following].closing:
            continue
        yield from _units_of(collected, inside)
        collected, inside = [], {}
    yield from _units_of(collected, inside)


def _start(token: Token) -> int:
    return token.start


def units_in(span: Span) -> Iterator[Unit]:
    """The sentences of a stretch of quoted words, the quotes within it not told apart."""
    text = span.document.text
    for sentence in sentences_in(span):
        start, end = max(sentence.start, span.start), min(sentence.end, span.end)
        if start < end:
            every = tokens(sentence)
            first = bisect_left(every, start, key=_start)
            found = every[first : bisect_left(every, end, first, key=_start)]
            yield from _units_of(list(_words(found, text, end)), {})


def _read_as(collected: list[Token], at: int) -> str:
    """A special token: "Will" and "May" as written where they are names, "they've" without its auxiliary."""
    token = collected[at]
    if token.text not in _NAMES_TOO:
        # "they've said": the verb's subject is the pronoun.
        return token.lower[:-3] if token.lower not in _MODALS else token.lower
    following = collected[at + 1] if at + 1 < len(collected) else None
    form = FORMS.get(following.lower) if following is not None else None
    # "May said so", against "Will it last?" and "May 4".
    told = form is not None and form.form in {"past", "s"}
    small = following is None or not (following.text[0].isupper() or following.text[0].isdigit())
    within = at > 0 and collected[at - 1].lower != QUOTE and small
    return token.text if told or within else token.lower


def _units_of(collected: list[Token], inside: dict[int, Quoted]) -> Iterator[Unit]:
    """The sentence of the tokens; none where there are none."""
    end = len(collected)
    if not end:
        return
    while end and collected[end - 1].lower in _ENDS:
        end -= 1
    low = [token.lower for token in collected]
    for at in [at for at, word in enumerate(low) if word in _SPECIAL]:
        low[at] = _read_as(collected, at)
    yield Unit(collected, low, inside, end)
