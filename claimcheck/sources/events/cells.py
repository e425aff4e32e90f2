"""The rows of a file with a table, one after the other: CSV and XLSX, packed or not, whatever is in them."""

import codecs
import csv
import gzip
import stat
import zlib
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO, TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import IO

from attrs import frozen

from claimcheck.errors import InputError
from claimcheck.read.archive import Archive, gunzip
from claimcheck.read.formats import FILE_LIMIT, suffix_of
from claimcheck.read.tables import delimiter_of
from claimcheck.read.workbooks import MOST_CELLS, cell_text

__all__ = ["MOST_CHARACTERS", "Rows", "beginnings", "mended", "sheets"]

MOST_CHARACTERS = 1_000_000_000
"""The most characters of a CSV file that are read; of each row only the cells that matter are kept."""
_LONGEST = 1_000_000
_HEAD = 65_536
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CUT = 1000


@frozen
class Rows:
    """A table: the name that it is cited by, and its rows in their order, each as its cells."""

    source: str
    cells: Iterator[list[str]]


def sheets(path: str) -> Iterator[Rows]:
    """The table in a CSV file, or those in the sheets of a workbook that are shown.

    Raises InputError, also while the rows are read, for what is no table that can be read.
    """
    head = _head(path)
    if not head:
        raise InputError(path, "cannot be read, or is empty", "check the path")
    if head.startswith(_ZIP):
        yield from _workbook(path)
    else:
        yield Rows(path, _csv_rows(path, head))


def beginnings(path: str, count: int) -> Iterator[list[list[str]]]:
    """So many first rows of each table in a file; nothing for a file that is none, or cannot be read."""
    try:
        head = _head(path)
        if head.startswith(_ZIP) and b"xl/" not in head and b"[Content_Types].xml" not in head:
            return
        if not head.startswith(_ZIP) and suffix_of(path) not in {".csv", ".tsv"}:
            return
        for rows in sheets(path):
            with closing(rows.cells):  # type: ignore[type-var]  # all are generators
                yield list(islice(rows.cells, count))
    except (InputError, OSError):
        return


def _head(path: str) -> bytes:
    """The beginning of what a file holds, unpacked; nothing of what is no file."""
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            return b""
        with Path(path).open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        return b""
    if head.startswith(_GZIP):
        try:
            return zlib.decompressobj(31).decompress(head, _HEAD)
        except zlib.error:
            return b""
    return head


def _opened(path: str) -> IO[bytes]:
    with Path(path).open("rb") as file:
        packed = file.read(2) == _GZIP
    return gzip.open(path) if packed else Path(path).open("rb")  # type: ignore[return-value]  # both are files of bytes


def _csv_rows(path: str, head: bytes) -> Iterator[list[str]]:
    """The rows of a CSV file, read as a stream: UTF-8, or UTF-16 with a mark; a byte that is neither, as Windows-1252."""
    encoding = "utf-16" if head.startswith(_UTF16) else "utf-8-sig"
    if encoding != "utf-16" and b"\0" in head:
        raise InputError(path, "is binary data, not a table", "save it as CSV or XLSX")
    delimiter = delimiter_of(head.decode(encoding, "replace"))
    try:
        with _opened(path) as file, TextIOWrapper(file, encoding, "surrogateescape", newline="") as text:
            yield from csv.reader(_lines(text, path), delimiter=delimiter)
    except (csv.Error, UnicodeError, EOFError, zlib.error, OSError) as error:
        raise InputError(
            path, f"is no table that can be read ({error})", "save it again, as UTF-8"
        ) from error


def _lines(text: TextIOWrapper, path: str) -> Iterator[str]:
    """The lines of a text, no more of them and none longer than the limits."""
    size = 0
    while line := text.readline(_LONGEST):
        size += len(line)
        if size > MOST_CHARACTERS:
            raise InputError(path, f"is larger than {MOST_CHARACTERS // 1_000_000} MB", "split it into parts")
        if len(line) == _LONGEST:
            raise InputError(path, f"has a line of more than {_LONGEST:,} characters", "save it again as CSV")
        yield line


def mended(cell: str) -> str:
    """A cell on one line, without signs that act; what is no UTF-8 in it is read as Windows-1252."""
    if cell.isprintable():
        return cell.strip()[:_CUT]
    shown = (letter if letter.isprintable() else " " for letter in _decoded(cell[: 2 * _CUT]))
    return " ".join("".join(shown).split())[:_CUT]


def _decoded(cell: str) -> str:
    try:
        cell.encode("utf-8")
    except UnicodeEncodeError:
        return cell.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return cell


def _workbook(path: str) -> Iterator[Rows]:
    """The sheets of a workbook, each read as a stream."""
    try:
        data = Path(path).read_bytes() if Path(path).stat().st_size <= FILE_LIMIT else b""
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "check the path") from error
    if not data:
        raise InputError(path, f"is larger than {FILE_LIMIT // 1_000_000} MB", "save it as CSV")
    if data.startswith(_GZIP):
        data = gunzip(data, path, FILE_LIMIT)
    Archive.of(data, path).refuse_bombs(beginning="xl/")
    import openpyxl  # noqa: PLC0415 - only a workbook shall cost it

    try:
        book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    except Exception as error:  # whatever in the file the library stumbles over
        raise _no_workbook(path, error) from error
    for sheet in shown:
        yield Rows(path if len(shown) == 1 else f"{path}#{sheet.title}", _sheet_rows(sheet, path))


def _sheet_rows(sheet: object, path: str) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # type: ignore[attr-defined]  # openpyxl has no types
    cells = 0
    rows = sheet.iter_rows()  # type: ignore[attr-defined]
    while cells <= MOST_CELLS:
        try:
            row = next(rows, None)
        except Exception as error:  # the same
            raise _no_workbook(path, error) from error
        if row is None:
            return
        cells += len(row)
        yield [cell_text(cell) for cell in row]
    raise InputError(path, f"has a sheet of more than {MOST_CELLS:,} cells", "save it as CSV")


def _no_workbook(path: str, error: Exception) -> InputError:
    said = str(error) or type(error).__name__
    return InputError(path, f"is no workbook that can be read ({said})", "save it again, or as .csv")
