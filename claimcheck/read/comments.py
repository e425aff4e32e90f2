"""Comments that speak to claimcheck, `<!-- claimcheck: words -->`, and which part of the text each is about.

A comment is no part of a text: its characters are read as blanks, so that every word keeps its place and line.
On a line with other words it is about that line, on lines of its own about the next paragraph.
In a page it is about the block that it stands in, or between blocks about the next one.
Time is linear in the length of the text, however many comments there are.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.model import Comment, Document
from claimcheck.text import paragraphs

__all__ = ["Found", "Sought", "blanked", "in_markdown", "in_plain_text", "of_page", "of_text", "words_to_us"]

_TO_US = re.compile(r"\s*claimcheck:")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_SHOWN = re.compile(r"[^\r\n]")
_BREAK = re.compile(r"\n\n+")
_MOST_SOUGHT = 200
"""Comments of a page whose block is sought inside longer ones, where each costs a search of the whole text."""


@frozen
class Found:
    """A comment with its place in the file's text."""

    start: int
    end: int


@frozen
class Sought:
    """A comment of a page: its words after `claimcheck:`, as written, and its block, None for none."""

    words: str
    block: int | None


def words_to_us(comment: str) -> str | None:
    """What a comment says to claimcheck, None where it speaks to someone else."""
    addressed = _TO_US.match(comment)
    return comment[addressed.end() :] if addressed else None


def in_plain_text(text: str) -> Iterator[Found]:
    """The comments to claimcheck; a plain text has no others."""
    start = text.find("<!--")
    while start >= 0:
        if _TO_US.match(text, start + 4):
            end = text.find("-->", start + 4)
            if end < 0:
                return
            yield Found(start, end + 3)
            start = text.find("<!--", end + 3)
        else:
            start = text.find("<!--", start + 4)


def in_markdown(text: str) -> Iterator[Found]:
    """All comments, those in fenced code and in code spans left out, for there they are words of the text."""
    at, fence = 0, ""
    while at < len(text):
        newline = text.find("\n", at)
        stop = len(text) if newline < 0 else newline
        mark = _FENCE.match(text, at, stop) if not at or text[at - 1] == "\n" else None
        if fence:
            if mark and mark[1].startswith(fence) and not text[mark.end() : stop].strip():
                fence = ""
        elif mark:
            fence = mark[1]
        else:
            start = _outside_code(text, at, stop)
            if start >= 0:
                end = text.find("-->", start + 2)
                if end < 0:
                    return
                yield Found(start, end + 3)
                at = end + 3
                continue
        at = stop + 1


def _outside_code(text: str, at: int, stop: int) -> int:
    """Where the first comment between two places begins that is not in a code span; -1 for none."""
    last = text.rfind("`", at, stop)
    counted, ticks = at, 0
    start = text.find("<!--", at, stop)
    while start >= 0:
        ticks += text.count("`", counted, start)
        counted = start
        if start > last or ticks % 2 == 0:
            return start
        start = text.find("<!--", start + 4, stop)
    return -1


def blanked(text: str, found: Sequence[Found]) -> str:
    """The text with blanks in place of the comments, line ends kept."""
    parts, at = [], 0
    for each in found:
        parts += [text[at : each.start], _SHOWN.sub(" ", text[each.start : each.end])]
        at = each.end
    return "".join([*parts, text[at:]])


def of_text(document: Document, text: str, found: Sequence[Found]) -> Document:
    """The document with its comments to us, each with what it is about; `text` is as it was with them."""
    told = [(each, words_to_us(text[each.start + 4 : each.end - 3])) for each in found]
    if not any(words is not None for _, words in told):
        return document
    breaks = [match.start() for match in re.finditer("\n", text)]
    lines = _Lines(document.text, breaks)
    blocks = paragraphs(document)
    starts = [block.start for block in blocks]
    comments = []
    for each, words in told:
        if words is None:
            continue
        first, last = bisect_left(breaks, each.start), bisect_left(breaks, each.end)
        own = next((line for line in (first, last) if lines.has_words(line)), None)
        following = bisect_left(starts, each.end)
        if own is not None:
            start, end = lines.bounds(own)
        elif following < len(blocks):
            start, end = blocks[following].start, blocks[following].end
        else:
            start = end = len(document.text)
        comments.append(Comment(words, first + 1, start, end))
    return evolve(document, comments=tuple(comments))


class _Lines:
    """The lines of a text, each looked at once at most."""

    def __init__(self, text: str, breaks: Sequence[int]) -> None:
        self.text = text
        self.breaks = breaks
        self.seen: dict[int, bool] = {}

    def bounds(self, line: int) -> tuple[int, int]:
        """Where a line, counted from 0, begins and ends."""
        start = self.breaks[line - 1] + 1 if line else 0
        return start, self.breaks[line] if line < len(self.breaks) else len(self.text)

    def has_words(self, line: int) -> bool:
        """Whether anything stands on a line beside comments."""
        if line not in self.seen:
            start, end = self.bounds(line)
            self.seen[line] = bool(self.text[start:end].strip())
        return self.seen[line]


def of_page(document: Document, html: str, sought: Sequence[Sought], blocks: Sequence[str]) -> Document:
    """The document of a page with its comments; `blocks` are those of the page that the comments count by.

    The text of a page is made of its blocks, but not all are in it, and two may be one there; a comment whose
    block is not found is about nothing.
    """
    places = _Places(document.text)
    before: defaultdict[str, int] = defaultdict(int)
    keys = [_letters(block) for block in blocks]
    nth = []
    for key in keys:
        nth.append(before[key])
        before[key] += 1
    breaks = [match.start() for match in re.finditer("\n", html)]
    comments, at = [], 0
    for number, each in enumerate(sought):
        # The parser tells no line, so the comment is found again, each after the one before it.
        place = html.find(f"claimcheck:{each.words}", at)
        at = at if place < 0 else place + 1
        start = end = len(document.text)
        if each.block is not None and each.block < len(keys):
            start, end = places.of(keys[each.block], nth[each.block], inside=number < _MOST_SOUGHT) or (
                start,
                end,
            )
        comments.append(Comment(each.words, bisect_right(breaks, at - 1) + 1, start, end))
    return evolve(document, comments=tuple(comments))


class _Places:
    """The blocks of a text by their letters and digits, for marks and blanks differ from one reader to another."""

    def __init__(self, text: str) -> None:
        self.bounds: list[tuple[int, int]] = []
        self.by_letters: defaultdict[str, list[int]] = defaultdict(list)
        at = 0
        for end, following in [*(match.span() for match in _BREAK.finditer(text)), (len(text), len(text))]:
            self.by_letters[_letters(text[at:end])].append(len(self.bounds))
            self.bounds.append((at, end))
            at = following

    def of(self, letters: str, nth: int, *, inside: bool) -> tuple[int, int] | None:
        """Where the block with these letters stands, the nth of several; else the first that holds them."""
        if not letters:
            return None
        same = self.by_letters.get(letters)
        if same:
            return self.bounds[same[min(nth, len(same) - 1)]]
        if inside:
            return next((self.bounds[at[0]] for key, at in self.by_letters.items() if letters in key), None)
        return None


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())
