"""Paragraphs, sentences and tokens of a document, offsets kept.

Paragraphs come first, then one boundary pattern with a table of abbreviations.
The patterns here are `re`, not google-re2: each is linear by construction (no nested repetition, a
run is entered only at its start), and on short matches `re` is ten times as fast from Python.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from statistics import median
from typing import NamedTuple

from claimcheck.abbreviations import MAY_END, NEVER_END, SAYING, STARTERS
from claimcheck.model import Document, Span

__all__ = [
    "Token",
    "header_end",
    "paragraphs",
    "sentence_at",
    "sentences",
    "sentences_in",
    "tokens",
]


class Token(NamedTuple):
    """A word, number or sign: as written, in lower case, and its place in the document."""

    text: str
    lower: str
    start: int
    end: int


# An abbreviation in capitals, a number with separators, a word with inner apostrophes, a possessive, any sign.
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*|['’]s\b|\S")


@lru_cache(maxsize=8192)
def tokens(span: Span) -> tuple[Token, ...]:
    """The tokens of a span with offsets in the document: "1,187", "two", "-", "thirds", "Russia", "'s"."""
    text = span.document.text
    places = [match.span() for match in _TOKEN.finditer(text, span.start, span.end)]
    return tuple([Token(word := text[start:end], word.lower(), start, end) for start, end in places])


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
    lengths = [len(line.text.rstrip()) for line in lines if line.text.strip()]
    if len(lengths) < 4:
        return 0
    width = max(lengths)
    return width if width <= _WIDEST_WRAP and median(lengths) >= 0.6 * width else 0


def _continues(line: _Line, following: _Line, width: int) -> bool:
    """Whether a line runs on into the next one: it was wrapped, or it stops in mid-sentence."""
    words = following.text.split(None, 1)
    if not words or _OPENS_BLOCK.match(following.text) or line.text.lstrip().startswith("#"):
        return False
    stops = bool(_ENDS_SENTENCE.search(line.text[-8:]))
    if not width:
        return words[0][0].islower() and not stops
    # A greedy wrapper breaks only where the next word would not have fitted; an edited text is ragged.
    length = len(line.text.rstrip()) + 1 + len(words[0])
    if stops:
        return length > width - 2
    capitals = line.text.isupper() and following.text.isupper() and not following.text[0].isspace()
    return length > _RAGGED * width or words[0][0].islower() or (capitals and length > width / 2)


@lru_cache(maxsize=256)
def paragraphs(document: Document) -> tuple[Span, ...]:
    """The paragraphs of a document: blocks of lines that belong together, list and heading marks left out."""
    lines = _lines(document)
    width = _wrap_width(lines)
    found: list[Span] = []
    start: int | None = None
    for index, line in enumerate(lines):
        if not line.text.strip():
            continue
        if start is None:
            marker = _MARKER.match(line.text)
            start = line.start + (marker.end() if marker else 0)
        last = index + 1 == len(lines)
        if last or not _continues(line, lines[index + 1], width):
            end = line.start + len(line.text.rstrip())
            if start < end:
                found.append(Span(document, start, end))
            start = None
    return tuple(found)


# A run of sentence marks with closing quotes, entered at its start only, before white space.
# The last branch takes in closing marks set off by a space, as tokenised corpora write them.
# Marks of notes stand behind the full stop: "in 2005.[4] Later".
_NOTES = r"(?:\[(?:\d{1,3}|[a-z]|(?:nb|note) ?\d{1,2}|citation needed)\])*+"
_BOUNDARY = re.compile(rf"(?<![.!?…])([.!?…]++[\"'”’»)\]]*+(?: '')?+)(?:(?<= '')|{_NOTES}(?=\s))")
_NEXT = re.compile(r"\s*([\"'“‘«(\[`]*)(\S\w*)")
_LAST_WORD = re.compile(r"((?:[^\W\d_]\.)+[^\W\d_]|[^\W_]+)$")


def _ends(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    """Whether a sentence mark in a paragraph (characters `start` to `end`) closes a sentence."""
    following = _NEXT.match(text, mark.end(), end)
    if following is None:
        return False
    opening, word = following[1], following[2]
    if word[0].islower():
        return False
    sign = mark[1]
    closing = sign[-1] in "\"'”’»"
    if sign[0] == "." and sign[:2] != "..":
        before = _LAST_WORD.search(text, max(start, mark.start() - 24), mark.start())
        if before and not closing:
            last = before[1]
            lower = last.lower()
            if lower in NEVER_END or (len(last) == 1 and last.isupper() and word[0].isupper()):
                return False
            if (lower in MAY_END or "." in last) and not opening:
                return word.lower() in STARTERS
            if lower == "no" and word[0].isdigit():
                return False
    elif closing and sign[0] in "?!":
        # “Who did it?” the minister asked: the cue belongs to the quote.
        ahead = text[mark.end() : min(end, mark.end() + 60)].split()[:5]
        return not any(part.strip(",.;:").lower() in SAYING for part in ahead)
    return word[0].isalnum() or bool(opening) or word[0] in "$€£#@–—-"


@lru_cache(maxsize=256)
def sentences(document: Document) -> tuple[Span, ...]:
    """The sentences of a document in reading order, without the white space around them."""
    text = document.text
    found: list[Span] = []
    for paragraph in paragraphs(document):
        start = paragraph.start
        for mark in _BOUNDARY.finditer(text, paragraph.start, paragraph.end):
            if _ends(text, mark, start, paragraph.end):
                found.append(Span(document, start, mark.end()))
                start = mark.end()
                while text[start].isspace():
                    start += 1
        if start < paragraph.end:
            found.append(Span(document, start, paragraph.end))
    return tuple(found)


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
