"""Word files and OpenDocument texts: the text with all changes accepted, and files that are none."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import docx as python_docx
import pytest

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import archive, docx, odt, read_all, read_document
from tests import files
from tests.files import paragraph


def word(body: str, **more: object) -> Document:
    """A Word file as read."""
    return docx.read(files.docx(body, **more), "memo.docx", None)  # type: ignore[arg-type]  # the maker's own


def opened(body: str, **more: str) -> Document:
    """An OpenDocument text as read."""
    return odt.read(files.odt(body, **more), "memo.odt", None)


def run(text: str) -> str:
    """A run of a Word file."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


class TestWord:
    """What a Word file says to who reads it with all changes accepted."""

    def test_paragraphs(self) -> None:
        """Each is a line, a blank one between."""
        assert (
            word(paragraph("The dam broke.") + paragraph("") + paragraph("It rained.")).text
            == "The dam broke.\n\nIt rained."
        )

    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            (f"<w:p>{run('Some ')}<w:ins>{run('twelve ')}</w:ins><w:del><w:r><w:delText>ten </w:delText></w:r></w:del>{run('died.')}</w:p>", "Some twelve died."),
            (f"<w:p><w:moveFrom>{run('Twelve died. ')}</w:moveFrom>{run('It rained. ')}<w:moveTo>{run('Twelve died.')}</w:moveTo></w:p>", "It rained. Twelve died."),
            (f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Some twelve ')}</w:p><w:p>{run('died.')}</w:p>", "Some twelve died."),
            (f"<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>{run('Twelve died.')}</w:p><w:p>{run('It rained.')}</w:p>", "Twelve died.\n\nIt rained."),
            (f"<w:p>{run('Some ')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r>{run('twelve died.')}</w:p>", "Some twelve died."),
            (f"<w:p>{run('twenty')}<w:r><w:noBreakHyphen/></w:r>{run('one')}<w:r><w:tab/></w:r>{run('died.')}</w:p>", "twenty-one died."),
            (f"<w:p>{run('Dear Bo,')}<w:r><w:br/></w:r>{run('twelve died.')}</w:p>", "Dear Bo,\ntwelve died."),
            (f"<w:p><w:r><w:instrText>PAGE 12</w:instrText></w:r>{run('Twelve died.')}</w:p>", "Twelve died."),
            ("<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:t>Twelve died.</w:t></mc:Choice><mc:Fallback><w:t>Twelve died.</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "Twelve died."),
            (f"<w:sdt><w:sdtContent>{paragraph('Twelve died.')}</w:sdtContent></w:sdt>", "Twelve died."),
        ],
        ids=["changed", "moved", "joined", "split", "hidden", "signs", "line", "field", "drawing", "control"],
    )  # fmt: skip
    def test_what_is_left_of_changes_and_signs(self, body: str, expected: str) -> None:
        """Insertions stay and deletions go, hidden text and the codes of fields are not read."""
        assert word(body).text == expected

    def test_rows_of_a_table(self) -> None:
        """Figures keep the names of their columns, and a deleted row is none."""
        rows = (("Region", "Killed", "Hurt"), ("Orrin", "12", "30"), ("Tellen", "7", "2"))
        cells = ["".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows]
        cells[2] = f"<w:trPr><w:del/></w:trPr>{cells[2]}"
        table = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
        assert word(f"<w:tbl>{table}</w:tbl>{paragraph('It rained.')}").text.split("\n\n") == [
            "Region | Killed | Hurt",
            "Region: Orrin. Killed: 12. Hurt: 30.",
            "It rained.",
        ]

    def test_a_table_that_only_lays_out_a_text(self) -> None:
        """A cell of long text is paragraphs like others."""
        long = "The dam above the town of Orrin broke in the night. " * 8
        table = f"<w:tbl><w:tr><w:tc>{paragraph('Memo')}</w:tc><w:tc>{paragraph(long)}{paragraph('It rained.')}</w:tc></w:tr></w:tbl>"
        assert word(table).text.split("\n\n") == ["Memo", long.strip(), "It rained."]

    def test_notes_stand_below_the_paragraph_that_cites_them(self) -> None:
        """A footnote's own number is not read."""
        notes = f'<w:footnotes xmlns:w="{files.WORD}"><w:footnote w:id="2"><w:p>{run("By the army.")}</w:p></w:footnote></w:footnotes>'
        body = f'<w:p>{run("Twelve died.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>{paragraph("It rained.")}'
        assert (
            word(body, parts={"word/footnotes.xml": notes}).text
            == "Twelve died.\n\nBy the army.\n\nIt rained."
        )

    @pytest.mark.parametrize(("said", "expected"), [(2, (0, 14)), (None, (0, 14)), (3, ())])
    def test_pages(self, said: int | None, expected: tuple[int, ...]) -> None:
        """The pages that Word found are told, unless it counted others than it marked."""
        body = (
            paragraph("Twelve died.") + f"<w:p><w:r><w:lastRenderedPageBreak/></w:r>{run('It rained.')}</w:p>"
        )
        document = word(body, pages=said)
        assert document.pages == expected
        if expected:
            assert document.span.sub(14, 24).where == "memo.docx, page 2"

    def test_metadata(self) -> None:
        """Title, author and language are told; the day of creation counts where the text names its month."""
        core = (
            "<dc:title>On Orrin</dc:title><dc:creator>Ada Quill</dc:creator><dc:language>fr-FR</dc:language>"
            "<dcterms:created>2021-05-03T10:00:00Z</dcterms:created>"
        )
        bare = word(paragraph("Twelve died."), core=core)
        dated = word(paragraph("May 2021") + paragraph("Twelve died."), core=core)
        assert (bare.title, bare.author, bare.language) == ("On Orrin", "Ada Quill", "fr")
        assert (bare.published, bare.dated_by) == (None, "")
        assert (dated.published, dated.dated_by) == (date(2021, 5, 3), "file")
        assert word(paragraph("The dam", "Title") + paragraph("It broke."), core=core).title == "The dam"

    def test_what_another_program_writes(self, tmp_path: Path) -> None:
        """A file of the library that most programs use is read, its main part found by its relations."""
        made = python_docx.Document()
        made.add_heading("Dam breaks", 0)
        made.add_paragraph("Twelve died.")
        table = made.add_table(rows=2, cols=3)
        for cell, text in zip(
            [*table.rows[0].cells, *table.rows[1].cells],
            ["Region", "Killed", "Hurt", "Orrin", "12", "3"],
            strict=True,
        ):
            cell.text = text
        made.save(str(tmp_path / "memo.docx"))
        document = read_document(tmp_path / "memo.docx")
        assert document.title == "Dam breaks"
        assert document.text.split("\n\n")[1:] == [
            "Twelve died.",
            "Region | Killed | Hurt",
            "Region: Orrin. Killed: 12. Hurt: 3.",
        ]


class TestOpenDocument:
    """What an OpenDocument text says."""

    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            ("<text:h>Dam</text:h><text:p>It broke.</text:p>", "Dam\n\nIt broke."),
            ("<text:p>It<text:s text:c='3'/>broke<text:tab/>then.<text:line-break/>Rain.</text:p>", "It broke then.\nRain."),
            ("<text:tracked-changes><text:changed-region><text:deletion><text:p>Ten died.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Twelve<text:change/> died.</text:p>", "Twelve died."),
            ("<text:p>Twelve died.<office:annotation><text:p>Sure?</text:p></office:annotation></text:p>", "Twelve died."),
            ("<text:p>Twelve died.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By the army.</text:p></text:note-body></text:note></text:p>", "Twelve died.\n\nBy the army."),
            ("<text:p>Twelve\n   died.</text:p>", "Twelve died."),
        ],
        ids=["paragraphs", "signs", "deleted", "comment", "note", "line end"],
    )  # fmt: skip
    def test_the_text(self, body: str, expected: str) -> None:
        """Deleted text and comments are not read, notes stand below."""
        assert opened(body).text == expected

    def test_rows_of_a_table(self) -> None:
        """Figures keep the names of their columns, as a header names them."""
        rows = (("Region", "Killed"), ("Orrin", "12"))
        cells = [
            "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
            for row in rows
        ]
        table = f"<table:table><table:table-header-rows><table:table-row>{cells[0]}</table:table-row></table:table-header-rows><table:table-row>{cells[1]}</table:table-row></table:table>"
        assert opened(table).text == "Region | Killed\n\nRegion: Orrin. Killed: 12."

    def test_pages_and_metadata(self) -> None:
        """Soft page breaks are the ends of pages; title and author are the file's."""
        document = opened(
            "<text:p>Twelve died.</text:p><text:soft-page-break/><text:p>It <text:soft-page-break/>rained.</text:p>",
            meta="<dc:title>On Orrin</dc:title><meta:initial-creator>Ada Quill</meta:initial-creator>",
        )
        assert document.pages == (0, 14, 17)
        assert (document.title, document.author) == ("On Orrin", "Ada Quill")


def bomb(megabytes: int, member: str = "word/document.xml") -> bytes:
    """An archive that unpacks to far more than it takes."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file,
        file.open(member, "w", force_zip64=True) as part,
    ):
        for _ in range(megabytes):
            part.write(b" " * 1_000_000)
    return out.getvalue()


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def declared(doctype: str) -> bytes:
    """A Word file whose main part declares entities."""
    return files.archive(
        {
            "word/document.xml": f'{doctype}<w:document xmlns:w="{files.WORD}"><w:body>{paragraph("&b;")}</w:body></w:document>'
        }
    )


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("memo.docx", b"The dam broke.", "is not a Word file, though its name says so"),
        ("memo.docx", b"", "is empty"),
        ("memo.docx", files.docx(paragraph("The dam broke."))[:300], "is a damaged or cut off archive"),
        ("memo.docx", files.docx(""), "holds no text"),
        ("memo.docx", files.archive({"a.txt": "x"}), "is a ZIP archive, not a document"),
        ("memo.docx", files.archive({"word/styles.xml": "<x/>"}), "has no part word/document.xml"),
        ("memo.docx", files.archive({"word/document.xml": "<w:document"}), "word/document.xml is no XML"),
        ("memo.docx", files.archive({"ppt/presentation.xml": "<x/>"}), "is a PowerPoint file"),
        ("memo.pages", files.archive({"Index/Document.iwa": "x"}), "is an Apple Pages"),
        ("toll.ods", files.archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}), "is an OpenDocument file that is no text"),
        ("memo.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "is protected by a password"),
        ("memo.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 100, "is an old Microsoft Office file"),
        ("memo.odt", files.odt("<text:p>x</text:p>", manifest="<encryption-data/>"), "is protected by a password"),
        ("memo.docx", declared(LAUGHS), "declares entities"),
        ("memo.docx", declared(OUTSIDE), "declares entities"),
        ("memo.docx", partial(bomb, 60), "times its size"),
        ("memo.docx", partial(bomb, 250), "unpacks to 250 MB"),
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused_by_name(
    tmp_path: Path, name: str, data: bytes | Callable[[], bytes], problem: str
) -> None:
    """The message names the file and what is wrong with it, and what stands beside it is read."""
    (tmp_path / name).write_bytes(data() if callable(data) else data)
    (tmp_path / "z.txt").write_text("The dam broke.")
    documents, errors = read_all([tmp_path / name, tmp_path / "z.txt"])
    assert [document.text for document in documents] == ["The dam broke."]
    assert [Path(error.source).name for error in errors] == [name]
    assert problem in errors[0].problem
    assert errors[0].remedy


def test_an_archive_of_too_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of parts that no program writes is not read."""
    monkeypatch.setattr(archive, "MOST_PARTS", 2)
    with pytest.raises(InputError, match="more than 2 parts"):
        docx.read(files.docx(paragraph("The dam broke.")), "memo.docx", None)


@pytest.mark.parametrize("tag", ["w:p", "w:tbl", "w:sdt", "w:ins"])
def test_a_file_nested_100_000_deep(tag: str) -> None:
    """Depth beyond all that is written is refused before anything grows with it."""
    body = f"<{tag}>" * 100_000 + paragraph("Twelve died.") + f"</{tag}>" * 100_000
    with pytest.raises(InputError, match=r"nests tags more than 256 deep in word/document\.xml"):
        word(body)
