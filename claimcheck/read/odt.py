"""OpenDocument texts (ODT): the text with all changes accepted, tables by row, notes below their paragraph."""

from collections.abc import Mapping
from datetime import date

from attrs import Factory, define

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.archive import Archive
from claimcheck.read.blocks import PAGE_END
from claimcheck.read.dating import dated
from claimcheck.read.docx import iso_day
from claimcheck.read.flow import Flow
from claimcheck.read.header import headline, language_code
from claimcheck.read.markup import fields_of, walk_part

# Deleted text, comments, and what a field or a picture says in place of text.
_LEFT_OUT = frozenset(
    (
        "tracked-changes",
        "annotation",
        "note-citation",
        "title",
        "desc",
        "sequence-decls",
        "variable-decls",
        "ruby-text",
        "index-title-template",
        "forms",
    )
)
_SIGNS = {"tab": "\t", "line-break": "\n", "soft-page-break": PAGE_END}
_MOST_SPACES = 100


def read(data: bytes, source: str, published: date | None) -> Document:
    """The text of an OpenDocument text with title, author and language from its metadata."""
    archive = Archive.of(data, source)
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise InputError(source, "is protected by a password", "save a copy without one, and give that")
    body = _Body()
    walk_part(archive, "content.xml", body)
    text = body.flow.blocks.text
    if not text:
        raise InputError(source, "holds no text", "if its pages are pictures, run OCR on them first")
    about = fields_of(archive, "meta.xml")
    pages = body.flow.blocks.pages
    day, dated_by = dated(
        text=text, given=published, created=iso_day(about.get("creation-date", "")), front=text
    )
    return Document(
        text,
        source=source,
        title=body.flow.title or about.get("title", "") or headline(text),
        published=day,
        language=language_code(about.get("language", "")),
        author=about.get("initial-creator", "") or about.get("creator", ""),
        dated_by=dated_by,
        pages=pages if len(pages) > 1 else (),
    )


@define
class _Body:
    """Takes the tags of a document to its flow, and those of a note to a flow of its own."""

    flow: Flow = Factory(Flow)
    _styles: list[str] = Factory(list)
    _outer: list[Flow] = Factory(list)
    _raised: set[str] = Factory(set)
    _spans: list[bool] = Factory(list)
    _style: str = ""
    _in_body: int = 0
    _skipping: int = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        self._skipping += tag in _LEFT_OUT
        self._in_body += tag == "body"
        if self._in_body and not self._skipping:
            self._open(tag, attributes)
        elif tag == "style":
            self._style = attributes.get("name", "")
        elif tag == "text-properties" and attributes.get("text-position", "").startswith("super"):
            self._raised.add(self._style)

    def _open(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag:
            case "p" | "h":
                self._styles.append(attributes.get("style-name", ""))
                self.flow.open_paragraph()
            case "span":
                self._spans.append(attributes.get("style-name", "") in self._raised)
            case "table":
                self.flow.open_table()
            case "table-header-rows":
                self.flow.name_columns()
            case "note":
                self._outer.append(self.flow)
                self.flow = Flow()
            case "s":
                count = attributes.get("c", "1")
                self.flow.write(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
            case "soft-page-break" if not self.flow.in_paragraph:
                self.flow.blocks.turn()
            case _:
                self.flow.write(_SIGNS.get(tag, ""))

    def data(self, text: str) -> None:
        """Text, in which the ends of lines are spaces: those of the document are tags."""
        if self._in_body and not self._skipping:
            write = self.flow.write_raised if any(self._spans[-1:]) else self.flow.write
            write(text.replace("\n", " "))

    def end(self, tag: str) -> None:
        """A tag closes."""
        if self._in_body and not self._skipping:
            self._close(tag)
        self._skipping -= tag in _LEFT_OUT
        self._in_body -= tag == "body"

    def _close(self, tag: str) -> None:
        match tag:
            case "p" | "h":
                self.flow.close_paragraph(is_title=self._styles.pop() == "Title")
            case "span":
                self._spans.pop()
            case "table-cell":
                self.flow.close_cell()
            case "table-row":
                self.flow.close_row()
            case "table":
                self.flow.close_table()
            case "note":
                note, self.flow = self.flow, self._outer.pop()
                self.flow.cite(note.blocks.text)
