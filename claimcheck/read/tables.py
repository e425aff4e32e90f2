"""Tables in text (CSV): a paragraph a row, each cell under the name of its column, cited by row."""

import csv
from collections.abc import Sequence
from datetime import date
from io import StringIO

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.encoding import decode
from claimcheck.read.rows import has_names, rows_as_text

__all__ = ["MOST_TEXT", "delimiter_of", "read", "table_document"]

MOST_TEXT = 50_000_000
_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 50
_NARROWEST = 2


def read(data: bytes, source: str, published: date | None) -> Document:
    """A CSV file, its columns set apart by whichever sign does so in its first rows."""
    text = decode(data, source)
    delimiter = delimiter_of(text)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise InputError(
            source, f"is no table ({error})", "mend it; if it is a text, call it .txt"
        ) from error
    return table_document(rows, source, published)


def delimiter_of(text: str) -> str:
    """The sign that cuts the first rows into equally many cells, the most of them; a comma where none does."""
    sample = "\n".join(text[:100_000].split("\n")[:_SAMPLE])

    def fitness(delimiter: str) -> tuple[float, int]:
        try:
            widths = [
                len(row) for row in csv.reader(StringIO(sample, newline=""), delimiter=delimiter) if row
            ]
        except csv.Error:
            return 0.0, 0
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        return (widths.count(usual) / len(widths), usual) if usual >= _NARROWEST else (0.0, 0)

    return max(_DELIMITERS, key=fitness)


def table_document(
    rows: Sequence[Sequence[str]], source: str, published: date | None, title: str = ""
) -> Document:
    """The rows of a table as a text in which each knows its number."""
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for text in rows_as_text(rows, named=has_names(rows)):
        if text and parts:
            parts.append("\n\n")
            at += 2
        starts.append(at)
        if text:
            parts.append(text)
            at += len(text)
    whole = "".join(parts)
    if not whole:
        raise InputError(source, "holds no cell with anything in it", "give a table that has rows")
    if len(whole) > MOST_TEXT:
        raise InputError(
            source, f"is larger than {MOST_TEXT // 1_000_000} MB as a text", "split it into parts"
        )
    return Document(
        whole,
        source=source,
        title=title,
        published=published,
        dated_by="given" if published else "",
        pages=starts,
        page_unit="row",
    )
