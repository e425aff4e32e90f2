"""Paragraphs, sentences and tokens of a document, offsets kept.

Paragraphs come first, then one boundary pattern with a table of abbreviations.
The patterns here are `re`, not google-re2: each is linear by construction (no nested repetition, a
run is entered only at its start), and on short matches `re` is ten times as fast from Python.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import Final, NamedTuple

from claimcheck.abbreviations import BEFORE_NUMBER, MAY_END, NEVER_END, SAYING, STARTERS
from claimcheck.memory import remembered
from claimcheck.model import Document, Span

__all__ = [
    "KEPT",
    "Token",
    "header_end",
    "lowered",
    "paragraphs",
    "sentence_after",
    "sentence_at",
    "sentences",
    "sentences_before",
    "sentences_by_paragraph",
    "sentences_in",
    "tokens",
    "words_of",
]


class Token(NamedTuple):
    """A word, number or sign: as written, in lower case, and its place in the document."""

    text: str
    lower: str
    start: int
    end: int


# A word with inner apostrophes or an abbreviation in capitals, a number with separators, a possessive, any sign.
# One branch for all that begins with a letter: an abbreviation differs from a word in the second character only.
# An accent may stand behind its letter as a character of its own.
# The first branch tells nothing new: what most words are, plain letters before a blank or a sign, it reads faster.
_TOKEN: Final = re.compile(
    r"[A-Za-z]++(?![^ ,;:)\"”?!-])"
    r"|[^\W\d_][\u0300-\u036f]*+"
    r"(?:(?:\.[^\W\d_])+\.|(?:[^\W\d_]++[\u0300-\u036f]*+)*+(?:['’](?!s\b)[^\W\d_]+)*)"
    r"|\d+(?:[.,]\d+)*|['’]s\b|\S"
)
# What a named tuple's own constructor calls, without the call of a Python function for every word.
_new: Final = tuple.__new__
_LOWER: Final = itemgetter(1)


@remembered
def _forms(word: str) -> tuple[str, str]:
    """A word as written and in lower case, as one object for all its places: tables then find it at once."""
    return word, word.lower()


def _pieces(run: str) -> tuple[tuple[str, str, int, int], ...]:
    """The tokens of a run of characters, their places within it."""
    if run.isascii():
        # What most runs are, a word alone or before a comma or a full stop, is told without a pattern.
        if run.isalpha():
            return ((*_forms(run), 0, len(run)),)
        body, sign = run[:-1], run[-1:]
        if body.isalpha() and (sign in {",", "."}):
            return (*_forms(body), 0, len(body)), (sign, sign, len(body), len(run))
    return tuple([_forms(match[0]) + match.span() for match in _TOKEN.finditer(run)])


_known: Final = remembered(_pieces)
# A longer run is hardly met twice, and what is remembered stays bounded.
_LONGEST_RUN: Final = 40


KEPT = 8192
"""Sentences whose tokens are remembered; of a longer text each reader cuts them anew."""


@lru_cache(maxsize=KEPT)
def tokens(span: Span) -> tuple[Token, ...]:
    """The tokens of a span with offsets in the document: "1,187", "two", "-", "thirds", "Russia", "'s"."""
    found: list[Token] = []
    add = found.append
    at = span.start
    # No token holds a blank or looks beyond one, so that what stands between two blanks is cut once for all its places.
    for run in span.document.text[at : span.end].split(" "):
        length = len(run)
        for text, lower, start, end in _known(run) if length < _LONGEST_RUN else _pieces(run):
            add(_new(Token, (text, lower, at + start, at + end)))
        at += length + 1
    return tuple(found)


def words_of(span: Span) -> list[str]:
    """The texts of the tokens of a span, for less where those are not remembered."""
    return _TOKEN.findall(span.document.text, span.start, span.end)


@lru_cache(maxsize=KEPT)
def lowered(span: Span) -> tuple[str, ...]:
    """The tokens of a span in lower case, without their places."""
    return tuple(map(_LOWER, tokens(span)))


# The keys that open a reference note or a wire text ("Title: ...", "Date: 10 October 2020").
HEADER_KEYS = frozenset(
    (
        "title",
        "headline",
        "date",
        "published",
        "publisher",
        "author",
        "by",
        "source",
        "url",
        "language",
        "lang",
    )
)
# A rule at the top of a text opens front matter only where a key follows.
_FRONT_MATTER = re.compile(r"---[ \t]*\n[ \t]*[A-Za-z][\w-]*:")
_HEADER_LINE = re.compile(r"([A-Za-z]+):[ \t]*[^\n]*(?:\n|$)")


def header_end(text: str) -> int:
    """The offset after a block of `Key: value` lines or of front matter at the top of a text; 0 if none."""
    if _FRONT_MATTER.match(text):
        end = text.find("\n---", 3)
        if end >= 0:
            after = text.find("\n", end + 1)
            return len(text) if after < 0 else after + 1
        return 0
    at, keys = 0, set()
    while (line := _HEADER_LINE.match(text, at)) and line[1].lower() in HEADER_KEYS:
        keys.add(line[1].lower())
        at = line.end()
    # One such line may be a headline ("Date: the fruit that ..."); a date or two keys make a header.
    return at if len(keys) > 1 or keys & {"date", "published"} else 0


# What stands before the words of a line in Markdown and in plain lists.
_MARKER = re.compile(r"[ \t]*(?:#{1,6}[ \t]+|[-*•–—+][ \t]+|>[ \t]?|\d{1,3}[.)][ \t]+)?")
_OPENS_BLOCK = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-*•+][ \t]|\d{1,3}[.)][ \t])")
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’»)\]]?\s*$")
_WIDEST_WRAP = 110
_RAGGED = 0.85
"""The share of the width from which on a line that does not end a sentence runs on into the next."""


class _Line(NamedTuple):
    start: int
    end: int
    text: str


def _lines(document: Document) -> list[_Line]:
    at = header_end(document.text)
    found = []
    for line in document.text[at:].split("\n"):
        found.append(_Line(at, at + len(line), line))
        at += len(line) + 1
    return found


def _wrap_width(lines: list[_Line]) -> int:
    """The width at which a text is hard-wrapped, or 0 when its lines are paragraphs."""
    lengths = [length for line in lines if (length := len(line.text.rstrip()))]
    if len(lengths) < 4:
        return 0
    lengths.sort()
    width, middle = lengths[-1], lengths[len(lengths) // 2]
    return width if width <= _WIDEST_WRAP and middle >= 0.6 * width else 0


def _continues(line: _Line, following: _Line, width: int) -> bool:
    """Whether a line runs on into the next one: it was wrapped, or it stops in mid-sentence."""
    behind = following.text.lstrip()
    if not behind or not (width or behind[0].islower()):
        return False
    if _OPENS_BLOCK.match(following.text) or line.text.lstrip().startswith("#"):
        return False
    stops = bool(_ENDS_SENTENCE.search(line.text.rstrip()[-8:]))
    if not width:
        return not stops
    # A greedy wrapper breaks only where the next word would not have fitted; an edited text is ragged.
    length = len(line.text.rstrip()) + 1 + len(behind.split(None, 1)[0])
    if stops:
        return length > width - 2
    capitals = line.text.isupper() and following.text.isupper() and not following.text[0].isspace()
    return length > _RAGGED * width or behind[0].islower() or (capitals and length > width / 2)


@lru_cache(maxsize=256)
def paragraphs(document: Document) -> tuple[Span, ...]:
    """The paragraphs of a document: blocks of lines that belong together, list and heading marks left out."""
    lines = _lines(document)
    width = _wrap_width(lines)
    found: list[Span] = []
    start: int | None = None
    for index, line in enumerate(lines):
        written = line.text.rstrip()
        if not written:
            continue
        if start is None:
            marker = None if written[0].isalpha() else _MARKER.match(line.text)
            start = line.start + (marker.end() if marker else 0)
            if start >= line.start + len(written):
                # A mark with nothing behind it, which no word of the next line belongs to.
                start = None
                continue
        last = index + 1 == len(lines)
        if last or not _continues(line, lines[index + 1], width):
            found.append(Span(document, start, line.start + len(written)))
            start = None
    return tuple(found)


# A run of sentence marks with closing quotes, entered at its start only, before white space.
# The last branch takes in closing marks set off by a space, as tokenised corpora write them.
# Marks of notes stand behind the full stop: "in 2005.[4] Later".
_NOTES = r"(?:\[(?:\d{1,3}|[a-z]|(?:nb|note) ?\d{1,2}|citation needed)\])*+"
# The look back stands behind the first mark: `re` then runs from mark to mark instead of trying every character.
_BOUNDARY = re.compile(
    rf"([.!?…](?<![.!?…]{{2}})[.!?…]*+[\"'”’»)\]]*+)(?: (?P<apart>''|[\"'”’»])(?=\s|$)|{_NOTES}(?=\s))"
)
_NEXT = re.compile(r"\s*([\"'“‘«(\[`]*)\s*(\S\w*\.?)")
# The last word before a mark; initials and "p. m." with blanks between their letters are one word.
_LAST_WORD = re.compile(r"((?:\b[^\W\d_]\. ?)+[^\W\d_]|(?:[^\W_]-)?[^\W_]+)$")


def _abbreviates(last: str, opening: str, word: str) -> bool:
    """Whether the full stop after a word belongs to the word and not to the sentence, by what follows."""
    lower = last.lower()
    if lower in NEVER_END:
        return True
    if lower in BEFORE_NUMBER:
        return any(sign.isdigit() for sign in word)
    if len(last) == 1 and last.isalpha():
        # An initial, or a number that lost its blank: "E. 14th Street", "a. 22-calibre rifle".
        # "World War I. The peace": a letter that is no initial ends a sentence before a word that opens one.
        return word[0].isdigit() or (last.isupper() and word[0].isupper() and word.lower() not in STARTERS)
    if lower in MAY_END or "." in last:
        if opening and opening[0] not in "([":
            return False
        # "F. B. I. agents": an initial more.
        return word.lower() not in STARTERS
    return False


def _numbers(text: str, before: re.Match[str], start: int) -> bool:
    """Whether a word numbers what follows: it opens the sentence or stands after a colon, "the rules: 1. Stay"."""
    at = before.start()
    return (
        len(before[1]) <= 2
        and before[1].isdigit()
        and (at == start or text[at - 2 : at] in {": ", "; "} or text[at - 1] == "(")
    )


def _ends(text: str, sign: str, at: int, close: int, *, start: int, end: int) -> bool:
    """Whether the marks `sign` (from `at` on, in a paragraph's `start` to `end`) close a sentence at `close`."""
    following = _NEXT.match(text, close, end)
    if following is None:
        return False
    opening, word = following[1], following[2]
    # A name may begin small: "iPhone sales", "eBay said".
    if word[0].islower() and not word[1:2].isupper():
        return False
    closing = sign[-1] in "\"'”’»"
    if sign[0] == "." and sign[:2] != "..":
        before = None if closing else _LAST_WORD.search(text, max(start, at - 24), at)
        if before:
            if _abbreviates(before[1], opening, word) or _numbers(text, before, start):
                return False
        elif word[0].isdigit() and text[at - 1 : at] in {"(", "[", " "}:
            # A decimal without its nought, set apart: "(. 480)".
            return False
    elif closing and sign[0] in "?!":
        # “Who did it?” the minister asked: the cue belongs to the quote.
        ahead = text[close : min(end, close + 60)].split()[:5]
        return not any(part.strip(",.;").lower() in SAYING for part in ahead)
    return word[0].isalnum() or bool(opening) or word[0] in "$€£#@–—-"


# A straight quote that is written on to the word that it opens.
_ATTACHED = re.compile(r"(?<!\S)\"\w")


class _Apart:
    """Which way a straight quote turns that stands apart after a sentence mark: `over. " He left`."""

    def __init__(self, paragraph: Span) -> None:
        text = self.text = paragraph.document.text
        self.counted = paragraph.start
        self.before = 0
        self.total = text.count('"', paragraph.start, paragraph.end)
        self.attached = _ATTACHED.search(text, paragraph.start, paragraph.end) is not None

    def close(self, mark: re.Match[str]) -> int:
        """Where the sentence ends: before a quote that opens the next one, else after it."""
        place = mark.start("apart")
        self.before += self.text.count('"', self.counted, place)
        self.counted = place
        opens = not self.attached and self.before % 2 == 0 and self.before + 1 < self.total
        return place - 1 if opens else mark.end()


def _cut(paragraph: Span) -> tuple[Span, ...]:
    """The sentences of a paragraph."""
    document, text = paragraph.document, paragraph.document.text
    found: list[Span] = []
    start = paragraph.start
    apart = None
    for mark in _BOUNDARY.finditer(text, paragraph.start, paragraph.end):
        close = mark.end()
        if mark["apart"] == '"':
            apart = apart or _Apart(paragraph)
            close = apart.close(mark)
        sign = mark[1] if close < mark.end() else mark[1] + (mark["apart"] or "")
        if _ends(text, sign, mark.start(), close, start=start, end=paragraph.end):
            found.append(Span(document, start, close))
            start = close
            while text[start].isspace():
                start += 1
    if start == paragraph.start:
        return (paragraph,)
    if start < paragraph.end:
        found.append(Span(document, start, paragraph.end))
    return tuple(found)


@lru_cache(maxsize=256)
def sentences_by_paragraph(document: Document) -> tuple[tuple[Span, ...], ...]:
    """The sentences of each paragraph of a document, in reading order."""
    return tuple([_cut(paragraph) for paragraph in paragraphs(document)])


@lru_cache(maxsize=256)
def sentences(document: Document) -> tuple[Span, ...]:
    """The sentences of a document in reading order, without the white space around them."""
    return tuple(chain.from_iterable(sentences_by_paragraph(document)))


@lru_cache(maxsize=256)
def _sentence_starts(document: Document) -> list[int]:
    return [sentence.start for sentence in sentences(document)]


def sentences_in(span: Span) -> tuple[Span, ...]:
    """The sentences of its document that share a character with a span."""
    starts = _sentence_starts(span.document)
    every = sentences(span.document)
    first = max(bisect_right(starts, span.start) - 1, 0)
    last = bisect_left(starts, span.end)
    return tuple(sentence for sentence in every[first:last] if sentence.end > span.start)


def sentence_at(document: Document, offset: int) -> Span | None:
    """The sentence that holds a character of the document; None between sentences."""
    if not 0 <= offset < len(document.text):
        return None
    found = sentences_in(Span(document, offset, offset + 1))
    return found[0] if found else None


def sentences_before(span: Span) -> tuple[Span, ...]:
    """The sentences of its document that end before a span."""
    every = sentences(span.document)
    return every[: bisect_right(every, span.start, key=lambda sentence: sentence.end)]


# White space between two sentences beyond which the second is not looked for.
_APART_AT_MOST = 200


def sentence_after(sentence: Span) -> Span | None:
    """The sentence that follows another one in its document; None behind the last."""
    between = sentence.document.text[sentence.end : sentence.end + _APART_AT_MOST]
    return sentence_at(sentence.document, sentence.end + len(between) - len(between.lstrip()))
