"""Rows of tables as text: each cell with the name of its column, so that a figure keeps its noun."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.read.blocks import PAGE_END

__all__ = ["has_names", "header_of", "row_text", "rows_as_text", "table_text"]

_FIGURE = re.compile(r"[-+(]?[$€£]?\s?\d[\d.,\s]*\s?%?\)?")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_CLOSED = (".", "!", "?", "…", ":")
_LONGEST_NAME = 80
_LONG_CELL = 300
"""A cell with more than this is part of a layout, not a figure in a table."""


def rows_as_text(rows: Sequence[Sequence[str]], *, named: bool = False) -> Iterator[str]:
    """The rows of a table, "" for a blank one; `named` where the table says that its first row names the columns."""
    header = header_of(rows, named=named)
    for number, row in enumerate(rows):
        if not any(row):
            yield ""
        elif header and not number:
            yield _in_bars(row)
        else:
            yield row_text(header, row)


def table_text(rows: Sequence[Sequence[str]], *, named: bool) -> Iterator[str]:
    """A table in a text as a paragraph a row; one that only lays out a text, as the paragraphs of its cells."""
    laid_out = any(len(cell) > _LONG_CELL for row in rows for cell in row)
    if laid_out or max(map(len, rows), default=0) < 2:
        yield from (part for row in rows for cell in row for part in cell.split("\n"))
        return
    for row, text in zip(rows, rows_as_text(rows, named=named), strict=True):
        # The ends of pages, which are no part of a cell's words, are counted before them.
        yield PAGE_END * sum(cell.count(PAGE_END) for cell in row) + text


def header_of(rows: Sequence[Sequence[str]], *, named: bool = False) -> tuple[str, ...]:
    """The names of the columns, where the first row is sure to hold them; () where it may be a row like others.

    Sure: a name for each of three columns or more, short and unlike each other, over a column of figures.
    Of two columns the left one names the figures of the right one as often as the first row does.
    """
    if len(rows) < 2:
        return ()
    first = tuple(" ".join(cell.split()) for cell in rows[0])
    while first and not first[-1]:
        first = first[:-1]
    fits = all(name and len(name) <= _LONGEST_NAME for name in first) and len(set(first)) == len(first)
    if named or not fits or len(first) < 3:
        return first if named and any(first) else ()
    if any(_is_figure(name) and not _YEAR.fullmatch(name) for name in first):
        return ()
    columns = range(len(first))
    figures = [
        [_is_figure(row[column]) for row in rows[1:] if column < len(row) and row[column].strip()]
        for column in columns
    ]
    return first if any(found and sum(found) > len(found) / 2 for found in figures) else ()


def has_names(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row of a file that is a table names its columns, as it does unless a figure stands in it."""
    first = [" ".join(cell.split()) for cell in rows[0]] if rows else []
    while first and not first[-1]:
        first.pop()
    unlike = len(set(first)) == len(first) > 1
    return unlike and all(
        name and len(name) <= _LONGEST_NAME and (not _is_figure(name) or _YEAR.fullmatch(name))
        for name in first
    )


def _is_figure(cell: str) -> bool:
    return bool(_FIGURE.fullmatch(cell.strip()))


def row_text(header: Sequence[str], row: Sequence[str]) -> str:
    """A row as sentences of a cell each, "Killed: 12."; without names its cells, set apart by bars."""
    cells = [" ".join(cell.split()) for cell in row]
    if not header:
        if len(cells) == 2 and all(cells):
            return f"{cells[0].rstrip(':')}: {cells[1]}"
        return _in_bars(cells)
    named = []
    for number, cell in enumerate(cells):
        if cell:
            name = header[number] if number < len(header) else ""
            said = f"{name.rstrip(':')}: {cell}" if name else cell
            named.append(said if said.endswith(_CLOSED) else f"{said}.")
    return " ".join(named)


def _in_bars(row: Sequence[str]) -> str:
    return " | ".join(text for cell in row if (text := " ".join(cell.split())))
