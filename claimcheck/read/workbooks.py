"""Workbooks (XLSX) as tables: a document a sheet, with the sheet's name behind that of the file if there are several."""

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.archive import Archive
from claimcheck.read.fields import Fields
from claimcheck.read.tables import MOST_TEXT, table_document

__all__ = ["MOST_CELLS", "cell_text", "read_each"]

MOST_CELLS = 20_000_000
"""The most cells of a sheet, those counted that are empty before the last of a row."""


def read_each(
    data: bytes,
    source: str,
    published: date | None,
    fields: Fields,  # noqa: ARG001 - the names of columns are in the table
) -> Iterator[Document | InputError]:
    """The sheets of a workbook that are shown and hold anything."""
    # Before openpyxl opens it: that reads the strings of all sheets at once.
    Archive.of(data, source).refuse_bombs(beginning="xl/")
    import openpyxl  # noqa: PLC0415 - only a workbook shall cost it

    try:
        book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
        sheets = [
            (sheet.title, list(_rows(sheet))) for sheet in book.worksheets if sheet.sheet_state == "visible"
        ]
    except Exception as error:  # whatever in the file the library stumbles over
        said = str(error) or type(error).__name__
        raise InputError(
            source, f"is no workbook that can be read ({said})", "save it again, or as .csv"
        ) from error
    title = str(book.properties.title or "")
    filled = [(name, rows) for name, rows in sheets if any(any(row) for row in rows)]
    if not filled:
        raise InputError(source, "holds no cell with anything in it", "give a table that has rows")
    for name, rows in filled:
        yield table_document(
            rows, source if len(filled) == 1 else f"{source}#{name}", published, title or name
        )


def _rows(sheet: Any) -> Iterator[list[str]]:
    """The rows of a sheet as texts, empty ones included; what the sheet says of its own size is not believed."""
    sheet.reset_dimensions()
    cells = size = 0
    for row in sheet.iter_rows():
        cells += len(row)
        texts = [cell_text(cell) for cell in row]
        size += sum(map(len, texts))
        if cells > MOST_CELLS or size > MOST_TEXT:
            raise ValueError(
                f"a sheet has more than {MOST_CELLS:,} cells, or {MOST_TEXT // 1_000_000} MB of text"
            )
        while texts and not texts[-1]:
            texts.pop()
        yield texts


def cell_text(cell: Any) -> str:
    """What a cell shows."""
    return "" if cell.value is None else _shown(cell.value, getattr(cell, "number_format", "") or "")


def _shown(value: object, form: str) -> str:
    """A value nearly as the sheet shows it: a share as per cent, a day without a time of midnight."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        share = "%" in form
        number = f"{value * 100 if share else value:.10f}".rstrip("0").rstrip(".")
        return f"{number}%" if share else number
    return str(value)
