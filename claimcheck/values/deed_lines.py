"""A sentence as one line of words in base form, with one of its values as a sign or left out, so that a pattern can be laid over it."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.times import find_times
from claimcheck.values.words import lemma

__all__ = ["AMOUNT", "OTHER_AMOUNT", "Line", "line_of", "line_without"]

AMOUNT = "#"
"""What stands for the amount that is asked about."""
OTHER_AMOUNT = "§"
"""What stands for each other amount."""


@frozen
class Line:
    """The words of a sentence, each followed by a blank, and from which token each comes."""

    text: str
    starts: tuple[int, ...]
    words: tuple[Token, ...]
    """The first token of each word of the line."""
    present: frozenset[str]
    """The words of the line, each once."""

    def has(self, keys: Iterable[frozenset[str]]) -> bool:
        """Whether the line has one word of each set."""
        return not any(self.present.isdisjoint(one) for one in keys)

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens of the words between two offsets of the line."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def _numeral(sentence: Span, mention: Mention[Amount]) -> tuple[int, int]:
    """Where an amount without the noun that it counts stands: "12 percent" of "12 percent of Orrin"."""
    start, end, noun = mention.span.start, mention.span.end, mention.value.counted
    text = sentence.document.text[start:end]
    if noun and text.endswith(noun) and len(noun) < len(text):
        rest = text[: -len(noun)].rstrip()
        rest = rest.removesuffix(" of the").removesuffix(" of")
        end = start + len(rest.rstrip("- "))
    return start, end


def line_of(sentence: Span, mention: Mention[Amount]) -> Line:
    """The line of a sentence that is asked about one of its amounts."""
    own = _numeral(sentence, mention)
    signs = {own: AMOUNT}
    for other in find_amounts(sentence):
        if not other.span.overlaps(mention.span):
            signs[_numeral(sentence, other)] = OTHER_AMOUNT
    return _line(sentence, signs)


def line_without(sentence: Span, time: Span) -> Line:
    """The line of a sentence without one of its times and the word that leads to it, "since" and "from" left there.

    Each other time is a sign.
    """
    words = tokens(sentence)
    before = [token for token in words if token.end <= time.start][-2:]
    if before and before[-1].lower == "the":
        before = before[:-1]
    start = before[-1].start if before and before[-1].lower in _LEADING_TO_TIMES else time.start
    signs = {(start, time.end): ""}
    for other in find_times(sentence):
        if not other.span.overlaps(time) and other.value.timex_type == "DATE":
            signs[other.span.start, other.span.end] = OTHER_AMOUNT
    return _line(sentence, signs)


def _base(lower: str) -> str:
    """A word in base form; a possessive sign is no verb."""
    return lower if lower in _OWNING else lemma(lower)


_OWNING = frozenset(["'s", "’s"])
_LEADING_TO_TIMES = frozenset(["in", "on", "at", "during"])


def _line(sentence: Span, signs: Mapping[tuple[int, int], str]) -> Line:
    """The line of a sentence with signs for some of its stretches; an empty one leaves its stretch out."""
    parts: list[str] = []
    starts: list[int] = []
    words: list[Token] = []
    at, length = -1, 0
    for token in tokens(sentence):
        if token.start < at:
            continue
        span = next(((start, end) for start, end in signs if start <= token.start < end), None)
        part = signs[span] if span else _base(token.lower)
        at = span[1] if span else token.end
        if not part:
            continue
        parts.append(part + " ")
        starts.append(length)
        words.append(token)
        length += len(part) + 1
    text = "".join(parts)
    return Line(text, tuple(starts), tuple(words), frozenset(text.split()))
