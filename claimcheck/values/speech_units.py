"""Sentences as the walk from verbs of saying reads them: each quote is one token.

No sentence ends within a quote here, so "“We stay. We fight,” she said" is one.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from attrs import define

from claimcheck.abbreviations import NEVER_END
from claimcheck.model import Document, Span
from claimcheck.text import Token, lowered, sentences_by_paragraph, sentences_in, tokens
from claimcheck.values.quotemarks import Quoted, quoted
from claimcheck.values.speech_verbs import FORMS, WORDS_OF_SAYING
from claimcheck.values.speech_words import BODIES, DASHES

__all__ = ["QUOTE", "SCARE", "Frame", "Part", "Unit", "is_scare", "unit_of", "units", "units_in"]

QUOTE = "<quote>"
"""Stands in `Unit.low` for quoted words."""
SCARE = "<scare>"
"""Stands in `Unit.low` for one or two quoted words that are no sentence."""

_MODALS = frozenset(("will", "may"))
_SPECIAL = _MODALS | {f"{who}{have}" for who in ("i", "you", "we", "they", "who") for have in ("'ve", "’ve")}
_JOINTS = frozenset(("-", "."))
_NAMES_TOO = frozenset(("Will", "May"))
_ENDS = frozenset((".", "!", "?", "…"))
# What a sentence must have for a look at who speaks in it: a word of saying, or a colon that announces words.
_TELLING = WORDS_OF_SAYING | {":"}
# What stands first where a sentence signs the quote before it.
_SIGNING = DASHES | {"."}


class Part(NamedTuple):
    """Tokens `first` to `last` of a sentence, both included."""

    first: int
    last: int


@define(eq=False)
class Unit:
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
    if not found:
        return found
    begin, stop = found[0].start, found[-1].start
    plain = text.find("-", begin, stop) < 0 and text.find(".", begin, stop) < 0
    if plain or _JOINTS.isdisjoint(map(_TEXT, found[:-1])):
        return found if found[-1].end == end or found[-1].text != "." else found[:-1]
    words: list[Token] = []
    taken = 0
    for at in compress(range(len(found)), map(_JOINTS.__contains__, map(_TEXT, found))):
        joint = found[at]
        words += found[taken:at]
        taken = at
        if joint.text == ".":
            taken += joint.end != end
        elif words and _is_hyphen(joint, text):
            taken += 1
            if words[-1].end == joint.start:
                first, last = words[-1], found[taken]
                word = text[first.start : last.end]
                words[-1] = Token(word, word.lower(), first.start, last.end)
                taken += 1
    words += found[taken:]
    return words


def _is_hyphen(token: Token, text: str) -> bool:
    return text[token.start - 1].isalnum() and text[token.end : token.end + 1].isalpha()


def _folded(text: str, quote: Quoted) -> Token:
    """The one token that stands for a quote."""
    sign = SCARE if is_scare(text, quote) else QUOTE
    return Token(text[quote.start : quote.end] or '"', sign, quote.opening, quote.closing)


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


def _is_silent(words: tuple[str, ...]) -> bool:
    """Whether a sentence without a quote has no word of saying, and neither signs a quote nor announces one."""
    return _TELLING.isdisjoint(words) and words[0] not in _SIGNING


def unit_of(sentence: Span) -> Unit:
    """A sentence in which no quote stands."""
    return _unit(list(_words(tokens(sentence), sentence.document.text, sentence.end)), {})


def units(document: Document) -> Iterator[list[Unit | Span]]:
    """The sentences of each paragraph of a document, in reading order; one that tells of no speech as a bare span."""
    quotes = quoted(document)
    at = 0
    for sentences in sentences_by_paragraph(document):
        first, end = at, sentences[-1].end
        while at < len(quotes) and quotes[at].opening < end:
            at += 1
        if first < at:
            yield list(_folded_units(document.text, sentences, quotes[first:at]))
        else:
            yield [one if _is_silent(lowered(one)) else unit_of(one) for one in sentences]


def _folded_units(
    text: str, sentences: tuple[Span, ...], quotes: tuple[Quoted, ...]
) -> Iterator[Unit | Span]:
    """The sentences of a paragraph in which quotes stand."""
    at = 0
    collected: list[Token] = []
    inside: dict[int, Quoted] = {}
    for number, sentence in enumerate(sentences):
        apart = at == len(quotes) or quotes[at].opening >= sentence.end
        if apart and not collected and _is_silent(lowered(sentence)):
            yield sentence
            continue
        words = _words(tokens(sentence), text, sentence.end)
        taken = 0
        going_on = False
        while at < len(quotes) and quotes[at].opening < sentence.end:
            quote = quotes[at]
            first = bisect_left(words, quote.opening, taken, key=_start)
            collected += words[taken:first]
            taken = bisect_left(words, quote.closing, first, key=_start)
            if first < taken and words[first].start == quote.opening:
                token = _folded(text, quote)
                if token.lower == QUOTE:
                    if collected and _ended(text, collected[-1], quote):
                        yield _unit(collected, inside)
                        collected, inside = [], {}
                    inside[len(collected)] = quote
                collected.append(token)
            going_on = quote.closing > sentence.end
            if going_on:
                break
            at += 1
        collected += words[taken:]
        if collected and not going_on and not _asks_on(text, collected, sentences[number + 1 : number + 2]):
            yield _unit(collected, inside)
            collected, inside = [], {}
    if collected:
        yield _unit(collected, inside)


def _asks_on(text: str, collected: list[Token], following: tuple[Span, ...]) -> bool:
    """Whether a question or a shout in quotes goes on with who said so: "“Why?” coach Karl Falk [asked]"."""
    last = collected[-1]
    if not following or last.lower != QUOTE or text[: last.end].rstrip("\"'”’» ")[-1:] not in {"?", "!"}:
        return False
    words = tokens(following[0])[:_LONGEST_CUE]
    at = next((at for at, word in enumerate(words) if word.lower in FORMS), 0)
    after = words[at + 1].lower if at + 1 < len(words) else "."
    named = any(word.text[0].isupper() for word in words[:at])
    return named and after in _BEHIND_CUE and FORMS[words[at].lower].form in {"past", "s"}


_LONGEST_CUE = 9
_BEHIND_CUE = frozenset([".", ",", "in", "on", "at", "during", "as", "after", "before", "when"])
_TEXT = itemgetter(0)  # of a token
_LOWER = itemgetter(1)
_start = itemgetter(2)


def units_in(span: Span) -> Iterator[Unit]:
    """The sentences of a stretch of quoted words, the quotes within it not told apart."""
    text = span.document.text
    for sentence in sentences_in(span):
        start, end = max(sentence.start, span.start), min(sentence.end, span.end)
        if start < end:
            every = tokens(sentence)
            first = bisect_left(every, start, key=_start)
            found = every[first : bisect_left(every, end, first, key=_start)]
            words = list(_words(found, text, end))
            if words:
                yield _unit(words, {})


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


def _is_shouted(collected: list[Token], at: int) -> bool:
    """Whether the words beside a token are in capitals too, as in a headline: "WHO WON"."""
    beside = [*collected[max(0, at - 1) : at], *collected[at + 1 : at + 2]]
    return any(token.text.isupper() and len(token.text) > 1 for token in beside)


def _unit(collected: list[Token], inside: dict[int, Quoted]) -> Unit:
    """The sentence of some tokens, of which there is one at least."""
    low = list(map(_LOWER, collected))
    end = len(low)
    while end and low[end - 1] in _ENDS:
        end -= 1
    if not _SPECIAL.isdisjoint(low):
        for at in [at for at, word in enumerate(low) if word in _SPECIAL]:
            low[at] = _read_as(collected, at)
    if not BODIES.isdisjoint(map(_TEXT, collected)):
        for at, token in enumerate(collected):
            if token.text in BODIES and not _is_shouted(collected, at):
                low[at] = token.text
    return Unit(collected, low, inside, end)
