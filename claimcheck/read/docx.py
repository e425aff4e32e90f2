"""Word files (DOCX): the text as it stands with all changes accepted, tables by row, notes below their paragraph.

Insertions under track changes are kept and deletions left out, as the author means the text to be read.
Pages are those that Word found when it last laid the text out, and only if it found as many as it says.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from posixpath import normpath

from attrs import Factory, define

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.archive import Archive
from claimcheck.read.blocks import PAGE_END
from claimcheck.read.dating import dated
from claimcheck.read.flow import Flow
from claimcheck.read.header import headline, language_code
from claimcheck.read.markup import fields_of, walk_part

_MAIN = "word/document.xml"
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
# Deleted text, the first place of what was moved, the old drawing beside a new one, phonetic guides.
_LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "rt", "delText", "delInstrText", "instrText"))
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LINE_BREAKS = frozenset(("", "textWrapping"))
_OFF = frozenset(("0", "false", "off"))


def read(data: bytes, source: str, published: date | None) -> Document:
    """The text of a Word file with title, author and language from its properties."""
    archive = Archive.of(data, source)
    main = _main_part(archive)
    folder = main.rpartition("/")[0]
    notes: dict[str, str] = {}
    for kind in ("footnote", "endnote"):
        part = f"{folder}/{kind}s.xml"
        if part in archive:
            walk_part(archive, part, _Body(notes))
    body = _Body(notes)
    walk_part(archive, main, body)
    text = body.flow.blocks.text
    if not text:
        raise InputError(source, "holds no text", "if its pages are pictures, run OCR on them first")
    core = fields_of(archive, "docProps/core.xml")
    told = fields_of(archive, "docProps/app.xml").get("Pages", "")
    pages = body.flow.blocks.pages
    known = len(pages) > 1 or told == "1"
    day, dated_by = dated(text=text, given=published, created=iso_day(core.get("created", "")), front=text)
    return Document(
        text,
        source=source,
        title=body.flow.title or core.get("title", "") or headline(text),
        published=day,
        language=language_code(core.get("language", "")),
        author=core.get("creator", ""),
        dated_by=dated_by,
        pages=pages if known and told in {"", str(len(pages))} else (),
    )


def iso_day(value: str) -> date | None:
    """The day of a moment in ISO 8601."""
    match = _ISO_DAY.match(value)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


class _Relations:
    """Finds the part that is the document, among what the package relates to."""

    def __init__(self) -> None:
        self.main = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A relation."""
        if tag == "Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
            self.main = self.main or attributes.get("Target", "")

    def end(self, tag: str) -> None:
        """Nothing follows from its end."""

    def data(self, text: str) -> None:
        """A relation holds no text."""


def _main_part(archive: Archive) -> str:
    relations = _Relations()
    if "_rels/.rels" in archive:
        walk_part(archive, "_rels/.rels", relations)
    return normpath(relations.main.lstrip("/")) if relations.main else _MAIN


@define
class _Body:
    """Takes the tags of a document to its flow; of a part that holds notes, to `notes`, by kind and number."""

    notes: dict[str, str] = Factory(dict)
    flow: Flow = Factory(Flow)
    _path: list[str] = Factory(list)
    _skipping: int = 0
    _hidden: bool = False
    _raised: bool = False
    _in_text: bool = False
    _joins: bool = False
    _style: str = ""
    _note: str = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        self._path.append(tag)
        self._skipping += self._is_left_out(tag)
        if self._skipping:
            return
        if tag in _OPENERS:
            _OPENERS[tag](self, attributes)
        elif not self._hidden:
            self._sign(tag, attributes)

    def data(self, text: str) -> None:
        """Text, which counts in the text of a run only."""
        if self._in_text and not self._skipping and not self._hidden:
            (self.flow.write_raised if self._raised else self.flow.write)(text)

    def end(self, tag: str) -> None:
        """A tag closes."""
        if not self._skipping and tag in _CLOSERS:
            _CLOSERS[tag](self)
        self._skipping -= self._is_left_out(tag)
        self._path.pop()

    def _is_left_out(self, tag: str) -> bool:
        """Whether a tag holds what is not to be read; among properties, "del" marks a paragraph or row."""
        return tag in _LEFT_OUT and self._path[-2:-1] not in (["rPr"], ["trPr"])

    def _sign(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag that stands for a character, or for the end of a page."""
        if tag == "lastRenderedPageBreak":
            self.flow.write(PAGE_END)
        elif tag in _SIGNS and self._path[-2:-1] == ["r"] and attributes.get("type", "") in _LINE_BREAKS:
            self.flow.write(_SIGNS[tag])

    def open_paragraph(self, _attributes: Mapping[str, str]) -> None:
        """A paragraph begins, unless the end of the one before it is deleted."""
        if not self._joins:
            self.flow.open_paragraph()
        self._joins = False
        self._style = ""

    def close_paragraph(self) -> None:
        """A paragraph ends."""
        if not self._joins:
            self.flow.close_paragraph(is_title=self._style == "Title")

    def end_joining(self) -> None:
        """A paragraph whose end is deleted, with none after it to go on in, ends here."""
        if self._joins:
            self._joins = False
            self.flow.close_paragraph()

    def take_style(self, attributes: Mapping[str, str]) -> None:
        """The paragraph has a style; one that it had before a change does not count."""
        if self._path[-3:-1] == ["p", "pPr"]:
            self._style = attributes.get("val", "")

    def open_run(self, _attributes: Mapping[str, str]) -> None:
        """A run of characters of one form begins."""
        self._hidden = self._raised = False

    def close_run(self) -> None:
        """A run ends."""
        self._hidden = self._raised = False

    def align(self, attributes: Mapping[str, str]) -> None:
        """The run is raised, or it is not."""
        if self._path[-3:-1] == ["r", "rPr"]:
            self._raised = attributes.get("val", "") == "superscript"

    def hide(self, attributes: Mapping[str, str]) -> None:
        """The run is hidden text."""
        if self._path[-3:-1] == ["r", "rPr"]:
            self._hidden = attributes.get("val", "1") not in _OFF

    def delete(self, _attributes: Mapping[str, str]) -> None:
        """The end of a paragraph, or a row, is deleted."""
        if self._path[-3:-1] == ["pPr", "rPr"]:
            self._joins = True
        elif self._path[-2:-1] == ["trPr"]:
            self.flow.drop_row()

    def open_table(self, _attributes: Mapping[str, str]) -> None:
        """A table begins."""
        self.flow.open_table()

    def name_columns(self, attributes: Mapping[str, str]) -> None:
        """The row is a heading."""
        if attributes.get("val", "1") not in _OFF:
            self.flow.name_columns()

    def close_cell(self) -> None:
        """A cell ends."""
        self.end_joining()
        self.flow.close_cell()

    def close_row(self) -> None:
        """A row ends."""
        self.flow.close_row()

    def close_table(self) -> None:
        """A table ends."""
        self.flow.close_table()

    def cite(self, attributes: Mapping[str, str]) -> None:
        """A note is cited."""
        kind = self._path[-1].removesuffix("Reference")
        self.flow.cite(self.notes.get(f"{kind} {attributes.get('id', '')}", ""))

    def open_note(self, attributes: Mapping[str, str]) -> None:
        """A note begins."""
        self.flow = Flow()
        self._note = f"{self._path[-1]} {attributes.get('id', '')}"

    def close_note(self) -> None:
        """A note ends."""
        self.end_joining()
        self.notes[self._note] = self.flow.blocks.text

    def open_text(self, _attributes: Mapping[str, str]) -> None:
        """Text begins, which alone is to be read."""
        self._in_text = True

    def close_text(self) -> None:
        """Text ends."""
        self._in_text = False


_OPENERS: Mapping[str, Callable[[_Body, Mapping[str, str]], None]] = {
    "p": _Body.open_paragraph,
    "pStyle": _Body.take_style,
    "r": _Body.open_run,
    "vanish": _Body.hide,
    "vertAlign": _Body.align,
    "del": _Body.delete,
    "tbl": _Body.open_table,
    "tblHeader": _Body.name_columns,
    "footnoteReference": _Body.cite,
    "endnoteReference": _Body.cite,
    "footnote": _Body.open_note,
    "endnote": _Body.open_note,
    "t": _Body.open_text,
}
_CLOSERS: Mapping[str, Callable[[_Body], None]] = {
    "p": _Body.close_paragraph,
    "r": _Body.close_run,
    "tc": _Body.close_cell,
    "tr": _Body.close_row,
    "tbl": _Body.close_table,
    "footnote": _Body.close_note,
    "endnote": _Body.close_note,
    "t": _Body.close_text,
    "body": _Body.end_joining,
}
