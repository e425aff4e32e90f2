"""Text laid out for a terminal: control characters made visible, lines wrapped, carets under words.

Nothing that a document contains may act on the reader's terminal, and a caret stands under the very
words it is about, whatever they are written in.
Width is counted in terminal cells (a CJK character or an emoji takes two, a combining mark none).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TextIO

from rich.cells import cell_len

__all__ = ["clip", "referenced", "shorten", "shown", "underlined", "visible", "wrap"]

# Control, format (bidi overrides, joiners, tags), lone surrogates, line and paragraph separators:
# a terminal may obey each of these instead of printing it.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

_WIDENS = "\ufe0f"
"""The variation selector that makes a sign an emoji, two cells wide."""

Range = tuple[int, int]


@lru_cache(maxsize=4096)
def _glyph(character: str, encoding: str) -> str:
    """What is printed for one character: itself, or an escape as Python writes it."""
    hidden = unicodedata.category(character) in _HIDDEN
    if not hidden:
        try:
            character.encode(encoding)
        except UnicodeEncodeError:
            hidden = True
        except LookupError:
            hidden = not character.isascii()
    return character.encode("unicode_escape").decode("ascii") if hidden else character


def _glyphs(text: str, encoding: str) -> Iterator[str]:
    """What is printed for each character in turn; a run of spaces, tabs and line ends is one space."""
    blank = False
    for at, character in enumerate(text):
        space = character in " \t\n" or (character == "\r" and text[at + 1 : at + 2] == "\n")
        if space:
            yield "" if blank else " "
        else:
            yield _glyph(character, encoding)
        blank = space


def _plain(text: str, encoding: str) -> bool:
    """Whether every character prints as itself, told fast."""
    wide = encoding.lower().replace("_", "-") in {"utf-8", "utf8", "utf-16", "utf-32"}
    return (text.isascii() or wide) and text.isprintable() and "  " not in text


def visible(text: str, encoding: str = "utf-8") -> str:
    r"""The text on one line, with nothing in it that a terminal obeys or the encoding lacks.

    >>> print(visible("a\x1b[2Jb\nc"))
    a\x1b[2Jb c
    """
    return text if _plain(text, encoding) else "".join(_glyphs(text, encoding))


def referenced(text: str, out: TextIO) -> str:
    """A text of HTML, XML or Markdown that `out` can hold: in ASCII with character references, unless that is UTF-8.

    Such a text says itself that it is UTF-8, or is taken for it.
    """
    encoding = (getattr(out, "encoding", None) or "utf-8").lower().replace("_", "-")
    return (
        text if encoding in {"utf-8", "utf8"} else text.encode("ascii", "xmlcharrefreplace").decode("ascii")
    )


def shown(text: str, marks: Sequence[Range], encoding: str = "utf-8") -> tuple[str, tuple[Range, ...]]:
    """The visible text, and where in it the marked ranges of the text have come to stand."""
    if _plain(text, encoding):
        return text, tuple(marks)
    glyphs = list(_glyphs(text, encoding))
    offsets = [0, *accumulate(map(len, glyphs))]
    return "".join(glyphs), tuple((offsets[start], offsets[end]) for start, end in marks)


def _pieces(line: str, start: int, end: int, width: int) -> Iterator[Range]:
    """A word too wide for any line, cut where the next character would not fit."""
    cells = 0
    for at in range(start, end):
        # A mark that combines, and the selector that widens an emoji, stay with their character.
        wide = cell_len(line[at : at + 2] if line[at + 1 : at + 2] == _WIDENS else line[at])
        if at > start and wide and cells + wide > width:
            yield start, at
            start, cells = at, 0
        cells += wide
    yield start, end


def wrap(line: str, width: int) -> list[Range]:
    """The ranges of a line that fit into `width` cells each, broken at spaces where there are any.

    A character wider than `width` stands alone on a line that is too long.
    """
    lines: list[Range] = []
    first, last, cells = -1, -1, 0
    at = 0
    for word in line.split(" "):
        start, end = at, at + len(word)
        at = end + 1
        if not word:
            continue
        wide = cell_len(word)
        if first >= 0 and cells + (start - last) + wide <= width:
            last, cells = end, cells + (start - last) + wide
            continue
        if first >= 0:
            lines.append((first, last))
        if wide > width:
            *whole, (start, end) = _pieces(line, start, end, width)
            lines += whole
            wide = cell_len(line[start:end])
        first, last, cells = start, end, wide
    if first >= 0:
        lines.append((first, last))
    return lines or [(0, 0)]


def underlined(line: str, marks: Sequence[Range], width: int) -> Iterator[tuple[str, str]]:
    """Each wrapped line, and the carets that stand under its marked words ("" where it has none)."""
    rows = wrap(line, width)
    first, last = rows[0][0], rows[-1][1]
    # A mark on the spaces that wrapping drops, or on nothing, stands where the words next to it do.
    waiting = {(min(max(start, first), last), min(max(end, first), last)) for start, end in marks}
    bare = {(start, end) for start, end in waiting if not cell_len(line[start:end].strip())}
    for start, end in rows:
        carets = [" "] * (cell_len(line[start:end]) + 1)
        for mark in sorted(waiting):
            left, right = max(start, mark[0]), min(end, mark[1])
            if left > right or (left == right and mark not in bare):
                continue
            column = cell_len(line[start:left])
            columns = cell_len(line[start:right]) - column
            if mark in bare:
                # One caret, once.
                columns = max(columns, 1)
                waiting.discard(mark)
            carets[column : column + columns] = "^" * columns
        yield line[start:end], "".join(carets).rstrip()


def clip(text: str, start: int, end: int, room: int) -> Range:
    """The part of a long text that is worth printing: the marked words with some of what is around.

    Never more than `room` characters, cut at spaces where one is near.
    """
    if len(text) <= room:
        return 0, len(text)
    around = max(room - (end - start), room // 2) // 2
    left = max(0, min(start - around, len(text) - room))
    right = min(len(text), left + room)
    if left:
        space = text.find(" ", left, left + 40)
        left = space + 1 if 0 <= space < start else left
    if right < len(text):
        space = text.rfind(" ", right - 40, right)
        right = space if space > max(left, start) else right
    return left, right


def shorten(line: str, width: int) -> str:
    """A visible line cut to `width` cells, with "..." where something is missing."""
    if cell_len(line) <= width:
        return line
    start, end = next(iter(_pieces(line, 0, len(line), max(1, width - 3))))
    return line[start:end].rstrip() + "..."
