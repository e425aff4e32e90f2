"""Rich text (RTF): the text with deletions and hidden words left out, tables by row, notes below their paragraph.

A reader of our own, since striprtf, the light library for it, keeps deleted text, leaves notes out and takes the
square of the length of a long line.
"""

import codecs
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import Factory, define, evolve, frozen

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.blocks import Blocks
from claimcheck.read.dating import dated
from claimcheck.read.header import headline
from claimcheck.read.raised import raised
from claimcheck.read.rows import table_text

# A control word with its number, a byte in hexadecimal, a control sign, a brace, or text.
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_DEEPEST = 500
_LEFT_OUT = frozenset(
    word
    for row in (
        "colortbl stylesheet pict object header headerl headerr headerf footer footerl footerr footerf fldinst",
        "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict listtable listoverridetable revtbl rsidtbl filetbl",
        "generator themedata colorschememapping datastore latentstyles xe tc bkmkstart bkmkend datafield annotation",
        "atnid atnauthor xmlnstbl pnseclvl ud private",
    )
    for word in row.split()
)
_SIGNS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ", "zwnj": "\u200c", "zwj": "\u200d",
}  # fmt: skip
_MARKS = {"~": "\xa0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n"}
"""Control signs that stand for a character; `\\-`, a place to divide a word, stands for none."""
_CODECS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""The code pages of fonts, by the number of their character set."""
_LANGUAGES = {7: "de", 9: "en", 10: "es", 12: "fr", 25: "ru"}
"""By the last ten bits of a language's number."""


def read(data: bytes, source: str, published: date | None) -> Document:
    """The text of an RTF file with title and author from its information group."""
    reader = _Reader(source)
    reader.run(data)
    text = reader.blocks.text
    if not text:
        raise InputError(source, "holds no text", "if its pages are pictures, run OCR on them first")
    about = reader.about
    day, dated_by = dated(text=text, given=published, created=_created(about), front=text)
    return Document(
        text,
        source=source,
        title=about.get("title", "") or headline(text),
        published=day,
        language=_LANGUAGES.get(reader.language & 1023, "en"),
        author=about.get("author", ""),
        dated_by=dated_by,
    )


def _created(about: dict[str, str]) -> date | None:
    try:
        return date(int(about["yr"]), int(about["mo"]), int(about["dy"]))
    except (KeyError, ValueError):
        return None


@frozen
class _Group:
    """What holds within a pair of braces: where text goes ("" is the document), and how its bytes are read."""

    place: str = ""
    hidden: bool = False
    raised: bool = False
    codec: str = "cp1252"
    fallback: int = 1
    """How many characters after one in Unicode say the same to readers that know no Unicode."""


@define
class _Reader:
    """Takes the tokens of a file to its paragraphs."""

    source: str
    blocks: Blocks = Factory(Blocks)
    about: dict[str, str] = Factory(dict)
    language: int = 0
    _group: _Group = Factory(_Group)
    _outer: list[_Group] = Factory(list)
    _codec: str = "cp1252"
    _fonts: dict[int, str] = Factory(dict)
    _font: int = 0
    _bytes: bytearray = Factory(bytearray)
    _units: list[int] = Factory(list)
    _passed: int = 0
    _words: list[str] = Factory(list)
    _note: list[str] = Factory(list)
    _notes: list[str] = Factory(list)
    _field: list[str] = Factory(list)
    _rows: list[list[str]] = Factory(list)
    _row: list[str] = Factory(list)
    _in_table: bool = False
    _named: bool = False

    def run(self, data: bytes) -> None:
        """Read a whole file."""
        for token in _tokens(data):
            word, number, byte, sign, brace, text = token.groups()
            if byte is not None:
                self._take(bytes.fromhex(byte.decode()))
            elif text is not None:
                self._take(text)
            elif brace == b"{":
                self._open()
            elif brace == b"}":
                self._close()
            elif word is not None:
                self._control(word.decode(), None if number is None else int(number))
            elif sign == b"*":
                self._flush()
                # A group that older readers may pass over holds nothing to read, but for what is looked up here.
                self._group = evolve(self._group, place="left out")
            elif sign is not None:
                self._flush()
                self._write(_MARKS.get(sign.decode("latin-1"), ""))
        self.end_paragraph()
        self._end_table()

    def _take(self, data: bytes) -> None:
        """Bytes of text, but for those that repeat a character in Unicode."""
        kept = data[self._passed :]
        self._passed -= len(data) - len(kept)
        if kept:
            self._flush_units()
            self._bytes += kept

    def _open(self) -> None:
        if len(self._outer) >= _DEEPEST:
            raise InputError(
                self.source, f"nests groups more than {_DEEPEST} deep", "save it again, or as a PDF"
            )
        self._flush()
        self._outer.append(self._group)

    def _close(self) -> None:
        self._flush()
        closed = self._group
        self._group = self._outer.pop() if self._outer else _Group(place="left out")
        if closed.place == self._group.place:
            return
        if closed.place == "footnote":
            self._notes.append("".join(self._note))
            self._note = []
        elif closed.place in {"title", "author"}:
            self.about.setdefault(closed.place, " ".join("".join(self._field).split()))
            self._field = []

    def _control(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._flush_bytes()
            self._units.append(number % 65536)
            self._passed = self._group.fallback
            return
        self._flush()
        if self._group.place == "creatim":
            self.about.setdefault(word, str(number))
        elif self._group.place != "left out":
            self._command(word, number)
        elif word == "shppict":
            self._group = evolve(self._group, place="left out")

    def _command(self, word: str, number: int | None) -> None:
        if word in _STRUCTURE:
            _STRUCTURE[word](self)
        elif word in _FORMS:
            self._group = evolve(self._group, **_FORMS[word](self, number))
        elif word in _INFORMATION if self._group.place == "info" else word in _PLACES:
            self._group = evolve(self._group, place=word)
        elif word in _LEFT_OUT or self._group.place == "info":
            self._group = evolve(self._group, place="left out")
        elif word == "deflang":
            self.language = number or 0
        elif word == "fcharset" and self._group.place == "fonttbl":
            self._fonts[self._font] = _CODECS.get(number or 0, self._codec)
        else:
            self._write(_SIGNS.get(word, ""))

    def page_of(self, number: int | None) -> dict[str, Any]:
        """The code page of the file is told."""
        self._codec = _known(f"cp{number}")
        return {"codec": self._codec}

    def font_of(self, number: int | None) -> dict[str, Any]:
        """The text has a font, and with it a code page; in the table of fonts one is described."""
        self._font = number or 0
        return {"codec": self._fonts.get(self._font, self._codec)}

    def plain(self, _number: int | None) -> dict[str, Any]:
        """The text is as if nothing had been said of it."""
        return {"hidden": False, "raised": False, "codec": self._codec}

    def _flush(self) -> None:
        self._flush_units()
        self._flush_bytes()
        self._passed = 0

    def _flush_units(self) -> None:
        """The characters of UTF-16 units, of which two may make one."""
        if self._units:
            data = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            self._units.clear()
            self._write(data.decode("utf-16-le", "replace"))

    def _flush_bytes(self) -> None:
        if self._bytes:
            text = self._bytes.decode(self._group.codec, "replace")
            self._bytes.clear()
            self._write(text)

    def _write(self, text: str) -> None:
        """Text where the group's text goes."""
        if self._group.hidden or not text:
            return
        match self._group.place:
            case "":
                self._words.append(self._read(text, self._words))
            case "footnote":
                self._note.append(self._read(text, self._note))
            case "title" | "author":
                self._field.append(text)

    def _read(self, text: str, before: list[str]) -> str:
        return raised("".join(before[-4:])[-12:], text) if self._group.raised else text

    def end_paragraph(self) -> None:
        """A paragraph ends: of a note, of a cell, or of the document."""
        if self._group.place == "footnote":
            self._note.append("\n")
        elif self._in_table:
            self._words.append("\n")
        elif not self._group.place:
            self._end_table()
            self._place()

    def _place(self) -> None:
        self.blocks.add("".join(self._words))
        self._words = []
        for note in self._notes:
            self.blocks.add(note)
        self._notes = []

    def end_cell(self) -> None:
        """A cell ends."""
        self._row.append("".join(self._words))
        self._words = []

    def end_row(self) -> None:
        """A row ends."""
        self._rows.append(self._row)
        self._row = []

    def name_columns(self) -> None:
        """The row is a heading."""
        self._named = self._named or not self._rows

    def enter_table(self) -> None:
        """The paragraph stands in a table."""
        self._in_table = True

    def leave_table(self) -> None:
        """What is said of a paragraph begins anew, that it stands in a table included."""
        self._in_table = False

    def _end_table(self) -> None:
        if self._row:
            self._rows.append(self._row)
        for text in table_text(self._rows, named=self._named):
            self.blocks.add(text)
        self._rows, self._row, self._named = [], [], False


_STRUCTURE: Mapping[str, Callable[[_Reader], None]] = {
    "par": _Reader.end_paragraph,
    "sect": _Reader.end_paragraph,
    "page": _Reader.end_paragraph,
    "cell": _Reader.end_cell,
    "nestcell": _Reader.end_cell,
    "row": _Reader.end_row,
    "nestrow": _Reader.end_row,
    "trhdr": _Reader.name_columns,
    "intbl": _Reader.enter_table,
    "pard": _Reader.leave_table,
}
"""What ends and begins the parts of a text."""
_FORMS: Mapping[str, Callable[[_Reader, int | None], dict[str, Any]]] = {
    "deleted": lambda _, number: {"hidden": number != 0},
    "v": lambda _, number: {"hidden": number != 0},
    "super": lambda _, number: {"raised": number != 0},
    "nosupersub": lambda _, __: {"raised": False},
    "uc": lambda _, number: {"fallback": min(max(0, number or 0), 10)},
    "ansicpg": _Reader.page_of,
    "f": _Reader.font_of,
    "plain": _Reader.plain,
}
"""What changes how the text of a group is read."""
_PLACES = frozenset(("footnote", "info", "fonttbl"))
_INFORMATION = frozenset(("title", "author", "creatim"))


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    """The tokens of a file; the binary data of a picture, whose length a control word tells, are passed over."""
    at = 0
    while token := _TOKEN.match(data, at) or _TOKEN.search(data, at + 1):
        at = token.end()
        if token[1] == b"bin":
            at += max(0, int(token[2] or 0))
        yield token


def _known(codec: str) -> str:
    """A codec that Python has; Windows-1252 in place of one that it has not."""
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return "cp1252"
