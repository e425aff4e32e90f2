"""Lines of printed pages as paragraphs again: pure functions, linear in the number of lines.

A line break is kept where a writer made it, and undone where it came of the page's width: so where the next
word would not have fitted.
In doubt two lines stay apart, for rows of a table that run together say what nobody said.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from claimcheck.read.pdf_lines import RAISED
from claimcheck.read.raised import raised

__all__ = ["Line", "laid_out", "title_of"]


class Line(NamedTuple):
    """A line of text and its place in points; `divided` where its last word goes on in the next line."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    divided: bool = False
    row: bool = False
    """Whether it is a row of a table: what stands beside it is no part of a sentence."""


_GLYPHS = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        "\xad": None,
        "\ufeff": None,
    }
)
"""Letters that fonts draw as one, and what marks a place where a word may be divided."""
_RAISED = re.compile("{}([0-9]+){}".format(*RAISED))
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_LEADER = re.compile(r"(?:[.·…_] ?){5}")
_BULLET = re.compile(r"(?:[•▪●◦‣·–—*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_ENDED = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_HYPHEN = re.compile(r"(?<=\w)[-‐]$")
_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER = re.compile(r"\d{1,4}")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.)?\s*[-–—|]?\s*#\s*(?:(?:of|/|\|)\s*\d{1,4}\s*)?[-–—|]?", re.IGNORECASE
)
_KEEPS_HYPHEN = frozenset(
    ("well", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
)  # fmt: skip
_CELL = " | "
_FAR = 99.0
_LEVEL, _RAISED_BY = 0.12, 0.7
_TOUCHING, _SPACE, _CELL_GAP = 0.3, 0.1, 0.8
"""In heights of the letters: how level pieces of a line are, how much higher a raised one, and their gaps."""
_EDGE_LINES = 2
_OFTEN = 3
_COLUMN = 12.0
"""Lines that begin within so many points of each other, or in the next such strip, are of one column."""
_LONGEST_TITLE = 200


def laid_out(pages: Sequence[Sequence[Line]]) -> tuple[str, tuple[int, ...]]:
    """The text, a paragraph to a line with blank lines between, and the offset at which each page begins."""
    kept = _without_running_lines([list(_prepared(page)) for page in pages])
    words = _words(kept)
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    before: Line | None = None
    for page in kept:
        measures = _Measures(page)
        first = True
        for line in page:
            if before:
                breaks = not _runs_on(before, line) if first else measures.breaks(before, line)
                glue = "\n\n" if breaks else _glue(before, line, words) if before.divided else " "
                parts.append(glue)
                at += len(glue)
            if first:
                starts.append(at)
                first = False
            parts.append(line.text)
            at += len(line.text)
            before = line
        if first:
            starts.append(at)
    return "".join(parts), tuple(starts)


def title_of(page: Sequence[Line]) -> str:
    """The words in the largest letters of a first page, if they stand out; "" if none do."""
    lines = list(_prepared(page))
    if not lines:
        return ""
    largest = max(line.size for line in lines)
    title = " ".join(line.text for line in lines if line.size > 0.9 * largest)
    stands_out = largest > 1.15 * median(line.size for line in lines)
    return title if stands_out and len(title) <= _LONGEST_TITLE and _WORDS.search(title) else ""


def _prepared(page: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page, pieces that stand side by side put together, hyphens at the end taken off."""
    held: Line | None = None
    for line in filter(None, map(_clean, page)):
        joined = _beside(held, line) if held else None
        if held and not joined:
            yield held
        held = joined or line
    if held:
        yield held


def _beside(held: Line, line: Line) -> Line | None:
    """Two pieces as one line where the second stands right of the first: a part of it, or a cell; else None."""
    gap = (line.left - held.right) / held.size if held.size else _FAR
    rise = (line.base - held.base) / held.size if held.size else _FAR
    if gap < -_TOUCHING or not -_LEVEL < rise < _RAISED_BY:
        return None
    right = max(held.right, line.right)
    if gap > _CELL_GAP:
        return held._replace(text=f"{held.text}{_CELL}{line.text}", right=right, row=True, divided=False)
    if rise > _LEVEL:
        # A raised piece that is a line of its own is the mark of a note, or an exponent.
        small = line.size < 0.9 * held.size and line.text.isdecimal()
        return (
            held._replace(text=held.text + raised(held.text[-12:], line.text), right=right) if small else None
        )
    glue = " " if gap > _SPACE else ""
    return held._replace(
        text=f"{held.text}{glue}{line.text}", right=right, divided=line.divided, row=held.row or line.row
    )


def _clean(raw: Line) -> Line | None:
    """A line with the letters that its signs stand for; None without any."""
    raw = raw._replace(text=_RAISED.sub(_lowered, raw.text))
    # The dots that lead to a page number have gaps of their own.
    leader = bool(_LEADER.search(raw.text.replace("\t", " ")))
    given = [raw.text] if leader else raw.text.split("\t")
    cells = [" ".join(_CONTROL.sub(" ", cell.translate(_GLYPHS)).split()) for cell in given]
    cells = [cell for cell in cells if cell]
    # A number or dot before an item of a list is no cell.
    if len(cells) > 1 and _BULLET.fullmatch(f"{cells[0]} "):
        cells[:2] = [" ".join(cells[:2])]
    text = _CELL.join(cells)
    divided = raw.divided
    if _HYPHEN.search(text):
        text, divided = text[:-1], True
    row = leader or len(cells) > 1
    return raw._replace(text=text, divided=divided and not row, row=row) if text else None


def _lowered(match: re.Match[str]) -> str:
    """Raised digits as they are to be read; before a bar they are a fraction's, as in two and a half."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    fraction = match.string[match.end() : match.end() + 1] in {"/", "⁄"}
    return f" {match[1]}" if fraction else raised(before, match[1])


def _without_running_lines(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without page numbers and without what stands at the top or foot of one page after another.

    Of a line that is the same on several pages the first is kept: a report's name may stand nowhere else.
    A line is gone from all where a number in it counts the pages.
    """
    at_edge = [_edge_lines(page) for page in pages]
    same: Counter[tuple[object, ...]] = Counter()
    for number, edge in enumerate(at_edge):
        same.update({key for index in edge for key in _keys(pages[number][index], number)})
    seen: set[tuple[object, ...]] = set()
    kept = []
    sizes = [line.size for page in pages for line in page]
    usual = median(sizes) if sizes else 0.0
    for number, page in enumerate(pages):
        rest = []
        for index, line in enumerate(page):
            # Larger letters are those of a heading: "Chapter 2" on the second page is none of ours.
            small = index in at_edge[number] and line.size < 1.2 * usual
            keys = _keys(line, number) if small else []
            often = [
                key for key in keys if same[key] >= (2 if _PAGE_NUMBER.fullmatch(str(key[1])) else _OFTEN)
            ]
            if any(key[2] is not None or key in seen for key in often):
                continue
            seen.update(often)
            rest.append(line)
        kept.append(rest)
    return kept


def _edge_lines(page: Sequence[Line]) -> set[int]:
    """The lines that stand highest and lowest on a page, by their places in reading order."""
    order = sorted(range(len(page)), key=lambda index: page[index].base)
    return set(order[:_EDGE_LINES] + order[-_EDGE_LINES:])


def _keys(line: Line, page: int) -> list[tuple[object, ...]]:
    """What a line has in common with its likes on other pages: height and words, a page number set apart."""
    height = round(line.base / 4)
    keys: list[tuple[object, ...]] = [(height, line.text, None)]
    for match in _NUMBER.finditer(line.text):
        words = f"{line.text[: match.start()]}#{line.text[match.end() :]}"
        keys.append((height, words, int(match[0]) - page))
    return keys


def _words(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The words and compounds that the text has within its lines."""
    found: set[str] = set()
    for page in pages:
        divided = False
        for line in page:
            words = [word.lower() for word in _WORDS.findall(line.text)]
            found.update(words[divided : len(words) - line.divided])
            divided = line.divided
    return frozenset(found)


def _glue(before: Line, line: Line, words: frozenset[str]) -> str:
    """What joins the parts of a divided word: nothing, or its hyphen, as the rest of the text has it."""
    first, second = _WORD_BEFORE.search(before.text), _WORD_AFTER.match(line.text)
    if not first or not second or second[0][0].isupper():
        return "-"
    left, right = first[0].lower(), second[0].lower()
    if left + right in words:
        return ""
    compound = left in _KEEPS_HYPHEN or f"{left}-{right}" in words or (left in words and right in words)
    return "-" if compound else ""


def _runs_on(before: Line, line: Line) -> bool:
    """Whether a line at the top of a page or column goes on with the sentence of the one before it."""
    if before.row or line.row:
        return False
    return before.divided or (not _ENDED.search(before.text) and line.text[0].islower())


class _Measures:
    """What is usual on a page: how far its columns reach, and how far lines stand apart."""

    def __init__(self, page: Sequence[Line]) -> None:
        strips: defaultdict[int, list[float]] = defaultdict(list)
        for line in page:
            for strip in range(int(line.left // _COLUMN) - 1, int(line.left // _COLUMN) + 2):
                strips[strip].append(line.right)
        # Nine in ten, so that a headline over two columns is not taken for the width of one.
        self._edges = {strip: sorted(rights)[-1 - len(rights) // 10] for strip, rights in strips.items()}
        drops = [
            (first.base - second.base) / first.size
            for first, second in pairwise(page)
            if first.size and 0 < first.base - second.base < 3 * first.size
        ]
        self._pitch = median(drops) if drops else 1.2

    def breaks(self, before: Line, line: Line) -> bool:
        """Whether a paragraph ends between two lines of a page."""
        if before.divided:
            return False
        if before.row or line.row or _BULLET.match(line.text):
            return True
        if abs(before.size - line.size) > 0.12 * max(before.size, line.size) or before.bold != line.bold:
            return not _runs_on(before, line)
        drop = before.base - line.base
        if not 0 < drop <= 1.3 * self._pitch * before.size:
            return not (drop < 0 and _runs_on(before, line))
        ended = bool(_ENDED.search(before.text))
        if not ended and line.text[0].islower():
            return False
        indented = line.left - before.left > 0.8 * line.size
        if indented and ended and not _BULLET.match(before.text):
            return True
        room = self._edges[int(before.left // _COLUMN)] - before.right
        first_word = (line.right - line.left) * (len(line.text.split(" ", 1)[0]) + 1) / len(line.text)
        return room > first_word + 0.2 * line.size
