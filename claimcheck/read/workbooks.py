"""Workbooks (XLSX) as tables: a document a sheet, with the sheet's name behind that of the file if there are several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.archive import Archive
from claimcheck.read.tables import MOST_TEXT, table_document

__all__ = ["MOST_COLUMNS", "read_each"]

MOST_COLUMNS = 500
"""The columns of a sheet that are read; the widest public tables of events have some sixty."""


def read_each(
    data: bytes,
    source: str,
    published: date | None,
    fields: Mapping[str, Sequence[str]],  # noqa: ARG001 - the names of columns are in the table
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
    size = 0
    for row in sheet.iter_rows(max_col=MOST_COLUMNS):
        cells = list(_cells(row))
        size += sum(map(len, cells))
        if size > MOST_TEXT:
            raise ValueError(f"it is larger than {MOST_TEXT // 1_000_000} MB as a text")
        yield cells


def _cells(row: Iterable[Any]) -> Iterator[str]:
    """The cells of a row up to the last with anything in it."""
    texts = [
        _shown(cell.value, getattr(cell, "number_format", "") or "") if cell.value is not None else ""
        for cell in row
    ]
    while texts and not texts[-1]:
        texts.pop()
    yield from texts


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
