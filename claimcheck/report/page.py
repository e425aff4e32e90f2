"""A page that lines are written to: colour, width, escapes, rulers, hanging words, sentences with carets."""

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import TextIO

from attrs import frozen
from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style

from claimcheck.model import Span
from claimcheck.report.layout import clip, shown, underlined, visible, wrap

__all__ = ["FEWEST_COLUMNS", "ROOM", "Page", "Piece", "columns_of", "wants_color"]

STYLES: Mapping[str, str] = {
    "refuted": "bold red",
    "conflicting": "bold magenta",
    "outdated": "bold yellow",
    "supported": "green",
    "unconfirmed": "cyan",
    "failure": "bold red",
    "note": "bold blue",
    "good": "bold green",
    "name": "bold",
}

FALLBACK_COLUMNS = 100
"""The width when nobody says one: into a file or a pipe."""
FEWEST_COLUMNS = 40
"""Below this a sentence with its carets is no longer readable, and the terminal wraps for itself."""
ROOM = 1200
"""Characters of a sentence or passage that are printed at most: longer ones are tables and lists."""

Piece = tuple[str, str]
"""Words and the name of their style, "" for none."""


@lru_cache(maxsize=64)
def _painted(style: str, text: str) -> str:
    """The text between the escape sequences of a style, in the sixteen colours that any terminal has."""
    return Style.parse(STYLES[style]).render(text, color_system=ColorSystem.STANDARD)


def wants_color(out: TextIO) -> bool:
    """Whether to colour: NO_COLOR and FORCE_COLOR decide, else whether `out` is a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return out.isatty() and os.environ.get("TERM") != "dumb"


def columns_of(out: TextIO) -> int:
    """The width of what is written to: COLUMNS, the terminal's own, else a fixed one."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and int(asked) > 0:
        return int(asked)
    if out.isatty():
        try:
            return os.get_terminal_size(out.fileno()).columns or FALLBACK_COLUMNS
        except (OSError, ValueError):
            pass
    return FALLBACK_COLUMNS


@frozen
class Page:
    """Where lines are written: the only door to the output, which nothing passes unescaped."""

    out: TextIO
    width: int
    color: bool
    encoding: str

    def line(self, *pieces: Piece) -> None:
        """One line, each piece in its style."""
        written = []
        for text, style in pieces:
            clean = self.clean(text)
            written.append(_painted(style, clean) if self.color and style and clean else clean)
        self.out.write("".join(written).rstrip(" ") + "\n")

    def clean(self, text: str) -> str:
        """The text as it may be printed; runs of spaces stay where layout has put them."""
        if "  " not in text:
            return visible(text, self.encoding)
        return " ".join(visible(part, self.encoding) for part in text.split(" "))

    def ruler(self, title: str, sign: str, style: str = "") -> None:
        """A title in the middle of a line of signs."""
        title = visible(title, self.encoding)
        space = max(0, self.width - cell_len(title) - 2)
        self.line((f"{sign * max(1, space // 2)} {title} {sign * max(1, space - space // 2)}", style))

    def wrapped(self, text: str) -> None:
        """A text over as many lines as it takes, all but the first indented."""
        body = visible(text, self.encoding)
        for first, (start, end) in enumerate(wrap(body, self.width - 2)):
            self.line(("  " if first else "", ""), (body[start:end], ""))

    def hanging(self, head: str, text: str, indent: int, style: str = "") -> None:
        """A word, and a text that is wrapped to the right of it."""
        body = visible(text, self.encoding)
        for first, (start, end) in enumerate(wrap(body, max(20, self.width - indent))):
            lead = head if not first else ""
            self.line((f"{lead:>{indent - 1}} ", "name"), (body[start:end], style))

    def quoted(self, span: Span, marked: Span, style: str) -> None:
        """A sentence with the number of its line (or page), wrapped, and carets under exactly the marked words."""
        text, offset = span.text, span.start
        left, right = clip(text, marked.start - offset, marked.end - offset, ROOM)
        start = min(max(marked.start - offset, left), right)
        end = max(min(marked.end - offset, right), start)
        before, after = ("... " if left else ""), (" ..." if right < len(text) else "")
        shift = len(before) - left
        line, marks = shown(before + text[left:right] + after, [(start + shift, end + shift)], self.encoding)
        beginning = span.to(offset + left, offset + right)
        number = str(beginning.line if beginning.page is None else beginning.page)
        gutter = max(4, len(number) + 1)
        for first, (row, carets) in enumerate(underlined(line, marks, max(20, self.width - gutter - 3))):
            self.line((f"{number if not first else '':>{gutter}} | {row}", ""))
            if carets:
                self.line((f"{'':>{gutter}} | ", ""), (carets, style))
