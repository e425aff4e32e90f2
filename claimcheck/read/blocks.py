"""The text of a document built from its paragraphs, with the offset at which each page begins."""

import re

from attrs import Factory, define

PAGE_END = "\f"
"""What stands in a paragraph's text where a page ends."""
_SPACES = re.compile(r"[^\S\n\f]+")
_LINES = re.compile(r" ?\n[ \n]*")


@define
class Blocks:
    """Paragraphs in order, a blank line between two, and the page breaks in and among them."""

    size: int = 0
    _parts: list[str] = Factory(list)
    _pages: list[int] = Factory(lambda: [0])
    _turned: int = 0

    def add(self, text: str) -> None:
        """A paragraph; one without words is none, but the ends of pages in it count."""
        pages = _LINES.sub("\n", _SPACES.sub(" ", text)).strip(" \n").split(PAGE_END)
        begun = False
        for number, words in enumerate(pages):
            self._turned += number > 0
            piece = words if begun else words.lstrip()
            if not piece.strip():
                continue
            if self._parts and not begun:
                self._append("\n\n")
            self._pages += [self.size + len(piece) - len(piece.lstrip())] * self._turned
            self._turned = 0
            self._append(piece)
            begun = True

    def turn(self) -> None:
        """A page ends: the next paragraph is on the next one."""
        self._turned += 1

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self.size += len(text)

    @property
    def text(self) -> str:
        """All paragraphs."""
        return "".join(self._parts)

    @property
    def pages(self) -> tuple[int, ...]:
        """The offset at which each page begins; blank pages at the end stand at the end."""
        return (*self._pages, *[self.size] * self._turned)
