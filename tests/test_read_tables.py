"""Tables: a paragraph a row under the names of its columns, cited by row."""

import io
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

import claimcheck
from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import read_all, read_content, workbooks
from claimcheck.read.rows import has_names, header_of
from tests import files
from tests.test_read_office import bomb


def read(data: bytes, source: str = "toll.csv") -> tuple[Document, ...]:
    """The tables of a file as read."""
    found = read_content(data, source)
    return tuple(each for each in found if isinstance(each, Document))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Region,Killed,Hurt\nOrrin,12,30\n", ["Region | Killed | Hurt", "Region: Orrin. Killed: 12. Hurt: 30."]),
        ("Region;Killed\r\nOrrin;1,5\r\n", ["Region | Killed", "Region: Orrin. Killed: 1,5."]),
        ("Region\tKilled\nOrrin\t\n", ["Region | Killed", "Region: Orrin."]),
        ('Region,Note\n"Orrin, North","It ""broke"".\nAll of it."\n', ["Region | Note", 'Region: Orrin, North. Note: It "broke". All of it.']),
        ("Orrin,12,30\nTellen,7,2\n", ["Orrin | 12 | 30", "Tellen | 7 | 2"]),
        ("Region,2019,2020\nOrrin,12,30\n", ["Region | 2019 | 2020", "Region: Orrin. 2019: 12. 2020: 30."]),
        ("The dam broke.\nIt rained.\n", ["The dam broke.", "It rained."]),
    ],
)  # fmt: skip
def test_rows(text: str, expected: list[str]) -> None:
    """Each cell has the name of its column, where the first row has names; whatever sets cells apart."""
    (document,) = read(text.encode())
    assert document.text.split("\n\n") == expected


def test_a_row_is_cited_by_its_number(tmp_path: Path) -> None:
    """As a spreadsheet counts it: blank rows count, and a row of several lines is one."""
    path = tmp_path / "toll.csv"
    path.write_text(
        'Region,Report\n"Tel\nlen",Nothing.\n\nOrrin,The blast at the Orrin mine killed 12 miners.\n'
    )
    report = claimcheck.check("Ten miners were killed at Orrin.", against=[path], kinds=["casualty"])
    (finding,) = report.verdicts[0].findings
    assert finding.evidence_span.where == f"{path}, row 4"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Region", "Killed", "Hurt"], ["Orrin", "12", "30"]], ("Region", "Killed", "Hurt")),
        ([["Place", "Orrin"], ["Killed", "12"]], ()),
        ([["Orrin", "12", "30"], ["Tellen", "7", "2"]], ()),
        ([["Region", "Note", "Name"], ["Orrin", "dry", "Ada"]], ()),
        ([["Region", "Killed", "Killed"], ["Orrin", "12", "30"]], ()),
        ([["Region", "Killed", "Hurt"]], ()),
        ([], ()),
    ],
)
def test_names_of_columns_in_a_text(rows: list[list[str]], expected: tuple[str, ...]) -> None:
    """Where a text has a table, the first row names the columns only if nothing else can be meant."""
    assert header_of(rows) == expected


def test_names_of_columns_in_a_file() -> None:
    """A file that is a table has names in its first row, unless there is a figure in it."""
    assert has_names([["Region", "Killed", ""], ["Orrin", "12"]])
    assert not has_names([["Orrin", "12"], ["Tellen", "7"]])
    assert not has_names([["The dam broke."], ["It rained."]])


def workbook(fill: Callable[[openpyxl.Workbook, Worksheet], object]) -> bytes:
    """A workbook that a function fills."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Totals"
    fill(book, sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def totals(_book: openpyxl.Workbook, sheet: Worksheet) -> None:
    """A table with a blank row."""
    sheet.append(["Region", "Day", "Killed", "Share", "Sure"])
    sheet.append(["Orrin", datetime(2021, 5, 3), 12, 0.125, True])  # noqa: DTZ001 - as sheets have it
    sheet["D2"].number_format = "0.0%"
    sheet.append([])
    sheet.append(["Tellen", date(2021, 5, 4), 7.0, None, False])


def test_a_workbook() -> None:
    """Days, shares and whole numbers are as the sheet shows them; rows have its numbers."""
    (document,) = read(workbook(totals), "toll.xlsx")
    assert document.text.split("\n\n") == [
        "Region | Day | Killed | Share | Sure",
        "Region: Orrin. Day: 2021-05-03. Killed: 12. Share: 12.5%. Sure: yes.",
        "Region: Tellen. Day: 2021-05-04. Killed: 7. Sure: no.",
    ]
    at = document.text.index("Tellen")
    assert document.span.sub(at, at + 6).where == "toll.xlsx, row 4"


def test_each_sheet_is_a_document() -> None:
    """Hidden and empty ones are none."""

    def fill(book: openpyxl.Workbook, sheet: Worksheet) -> None:
        totals(book, sheet)
        book.create_sheet("Notes")["B3"] = "It rained."
        book.create_sheet("Empty")
        hidden = book.create_sheet("Old")
        hidden["A1"] = "Nine died."
        hidden.sheet_state = "hidden"

    found = read(workbook(fill), "toll.xlsx")
    assert [(document.source, document.title) for document in found] == [
        ("toll.xlsx#Totals", "Totals"),
        ("toll.xlsx#Notes", "Notes"),
    ]
    assert found[1].span.where == "toll.xlsx#Notes, row 3"


def test_a_sheet_with_cells_far_apart_is_read_within_bounds() -> None:
    """Empty rows cost little, and empty cells are counted."""

    def far(_book: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet["A1"] = "It rained."
        sheet["XFD100000"] = "Far away."

    (document,) = read(workbook(far), "toll.xlsx")
    assert document.text == "It rained.\n\nFar away."
    assert document.span.sub(12, 20).where == "toll.xlsx, row 100000"


def test_a_sheet_of_too_many_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are empty count as well."""
    monkeypatch.setattr(workbooks, "MOST_CELLS", 10)
    with pytest.raises(InputError, match="a sheet has more than 10 cells"):
        read(workbook(totals), "toll.xlsx")


def hostile(sheet: str) -> bytes:
    """A workbook with another first sheet."""
    import zipfile  # noqa: PLC0415 - only here

    with zipfile.ZipFile(io.BytesIO(workbook(totals))) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    return files.archive({**parts, "xl/worksheets/sheet1.xml": sheet})


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("toll.xlsx", b"Region,Killed\nOrrin,12\n", "is not an Excel workbook, though its name says so"),
        ("toll.xlsx", workbook(lambda *_: None), "holds no cell"),
        ("toll.xlsx", partial(bomb, 250, "xl/worksheets/sheet1.xml"), "unpacks to 250 MB"),
        ("toll.xlsx", partial(bomb, 60, "xl/sharedStrings.xml"), "times its size"),
        ("toll.xlsx", files.archive({"xl/workbook.xml": "<x/>"}), "is no workbook that can be read"),
        ("toll.xlsx", hostile('<!DOCTYPE x [<!ENTITY a "ha">]><worksheet>&a;</worksheet>'), "is no workbook that can be read"),
        ("toll.csv", b"a,b\n" + b'"' + b"x" * 200_000 + b'",1\n', "is no table"),
        ("toll.csv", b",,\n,,\n", "holds no cell"),
    ],
    ids=["csv", "empty", "bomb", "ratio", "damaged", "entities", "cell", "blank"],
)  # fmt: skip
def test_what_is_no_table(tmp_path: Path, name: str, data: bytes | Callable[[], bytes], problem: str) -> None:
    """The message names the file and what is wrong with it, and what stands beside it is read."""
    (tmp_path / name).write_bytes(data() if callable(data) else data)
    (tmp_path / "z.txt").write_text("The dam broke.")
    documents, errors = read_all([tmp_path])
    assert [document.text for document in documents] == ["The dam broke."]
    assert [Path(error.source).name for error in errors] == [name]
    assert isinstance(errors[0], InputError)
    assert problem in errors[0].problem
