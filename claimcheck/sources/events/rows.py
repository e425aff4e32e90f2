"""Rows of a table as events: when and where, who took part, and how many were harmed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from claimcheck.errors import InputError
from claimcheck.sources.events.cells import mended
from claimcheck.sources.events.kinds import kinds_in
from claimcheck.sources.events.layouts import COUNTS, FIELDS, Layout, plain
from claimcheck.sources.events.values import (
    DayReader,
    actor_keys,
    around,
    count_in,
    is_missing,
    listed_keys,
    month_of,
    place_keys,
)

__all__ = ["NOTHING", "Count", "Event", "KeptRow", "RowReader"]

Count = tuple[float | None, float | None, float | None]
"""Low, best and high; None where the table does not say."""
NOTHING: Count = (None, None, None)
_ANY = (date.min, date.max)
_CLOSED = (".", "!", "?", "…", ":")
_MANY = 65_536


@frozen
class Event:
    """A row: its number, where its counts stand in the text of the table, and what it says.

    `first` and `last` are the days between which it lies; `dated` is False where its date could not be read.
    `places` are the names of each column of places, the narrowest first; empty where they are not sure.
    `several`: whether the narrowest are places of a list.
    """

    number: int
    start: int
    end: int
    first: date
    last: date
    dated: bool
    places: tuple[frozenset[str], ...]
    several: bool
    participants: frozenset[str]
    sides: tuple[frozenset[str], frozenset[str]]
    kinds: frozenset[str]
    counts: Mapping[str, Count]


class KeptRow(NamedTuple):
    """A row before it is read: its number, where its counts stand in the text of the table, its cells that matter."""

    number: int
    start: int
    end: int
    cells: tuple[str, ...]


class RowReader:
    """Reads the rows of one table, and keeps what of them could not be read, each sort of mistake once."""

    def __init__(self, layout: Layout, columns: Mapping[str, tuple[int, ...]], header: Sequence[str]) -> None:
        self.layout = layout
        self.columns = columns
        self.header = [" ".join(mended(name).split()) for name in header]
        # When, where and who before how many, whatever the order of the columns.
        ordered = [number for name in FIELDS for number in columns.get(name, ())]
        self.wanted = list(dict.fromkeys(ordered))
        counted = {number for name in columns if _is_count(name) for number in columns[name]}
        self._counted = next((at for at, number in enumerate(self.wanted) if number in counted), 0)
        self._names = [self.header[number] for number in self.wanted]
        # A level is counted among the columns of the layout, of which the table may lack some.
        places = [plain(name) in {plain(each) for each in header} for name in layout.columns["place"]]
        self._levels = {code: sum(places[:level]) for code, level in layout.levels.items()}
        at = {number: at for at, number in enumerate(self.wanted)}
        self._at = {name: tuple(at[number] for number in numbers) for name, numbers in columns.items()}
        self._counts_of = [name for name in columns if _is_count(name)]
        self._known: dict[tuple[str, ...], Mapping[str, Count]] = {}
        self._mistakes: dict[str, tuple[str, int]] = {}

    def kept(self, row: Sequence[str]) -> tuple[str, ...]:
        """The cells of a row that matter, in the order of the columns."""
        last = len(row)
        return tuple([mended(row[number]) if number < last else "" for number in self.wanted])

    def text(self, kept: Sequence[str]) -> tuple[str, int]:
        """The words of a row that are cited, and where in them the counts begin."""
        before = _sentences(self._names, kept, 0, self._counted)
        counts = _sentences(self._names, kept, self._counted, len(kept))
        whole = f"{before} {counts}".strip()
        return whole, len(whole) - len(counts) if counts else 0

    def mistakes(self, source: str) -> Iterator[InputError]:
        """What could not be read, each with the first row that it was met in."""
        for told, more in self._mistakes.values():
            others = f", and {more} more such row{'s' if more > 1 else ''}" if more else ""
            yield InputError(source, told + others, "mend it; the other rows are used")

    def events(self, rows: Sequence[KeptRow]) -> Iterator[Event]:
        """The events of rows, in their order."""
        readers: dict[str, DayReader] = {
            name: DayReader(row.cells[self._at[name][0]] for row in rows)
            for name in ("date", "end")
            if name in self._at
        }
        # Much is said again and again in a table: the same places, sides, numbers.
        where = lru_cache(_MANY)(self._places)
        who = lru_cache(_MANY)(_of_all)
        for row in rows:
            first, last, dated = self._days(row, readers)
            places, several = where(self._in(row, "place"), self._in(row, "place_precision"))
            side_a, side_b = self._in(row, "side_a"), self._in(row, "side_b")
            yield Event(
                number=row.number,
                start=row.start,
                end=row.end,
                first=first,
                last=last,
                dated=dated,
                places=places,
                several=several,
                participants=who((*self._in(row, "participants"), *side_a, *side_b)),
                sides=(who(side_a), who(side_b)),
                kinds=self.layout.about | kinds_in("; ".join(self._in(row, "kind"))),
                counts=self._counts(row),
            )

    def _in(self, row: KeptRow, name: str) -> tuple[str, ...]:
        """The cells of a field."""
        return tuple([row.cells[at] for at in self._at.get(name, ())])

    def _first(self, row: KeptRow, name: str) -> str:
        """The first cell of a field, as a code is written; "" where the table has none."""
        at = self._at.get(name)
        return row.cells[at[0]].removesuffix(".0") if at else ""

    def _mistake(self, sort: str, told: str) -> None:
        known = self._mistakes.get(sort)
        self._mistakes[sort] = (told, 0) if known is None else (known[0], known[1] + 1)

    def _days(self, row: KeptRow, readers: Mapping[str, DayReader]) -> tuple[date, date, bool]:
        """The days between which the event lies; any, where its date cannot be read."""
        try:
            if "date" in readers:
                first, last = readers["date"].days(row.cells[self._at["date"][0]])
                if "end" in readers and not is_missing(row.cells[self._at["end"][0]]):
                    last = max(last, readers["end"].days(row.cells[self._at["end"][0]])[1])
            else:
                first, last = self._of_parts(row, "")
                if not is_missing(self._first(row, "end_year")):
                    last = max(last, self._of_parts(row, "end_")[1])
            spread = self.layout.days.get(self._first(row, "date_precision"), 0)
            if spread:
                first, last = around(first, last, spread)
        except (ValueError, OverflowError) as error:
            self._mistake("date", f"row {row.number}: {error}")
            return *_ANY, False
        return first, last, True

    def _of_parts(self, row: KeptRow, prefix: str) -> tuple[date, date]:
        """The days that cells for year, month and day allow."""
        parts = [self._first(row, prefix + name) for name in ("year", "month", "day")]
        year, month, day = (None if is_missing(part) else int(part) for part in parts)
        if year is None:
            raise ValueError("it has no year")
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        return month_of(year, month) if day is None else (date(year, month, day),) * 2

    def _places(
        self, cells: tuple[str, ...], precision: tuple[str, ...]
    ) -> tuple[tuple[frozenset[str], ...], bool]:
        """The names in each column of places, and whether the narrowest are of several places."""
        names = [place_keys(cell) for cell in cells]
        several = False
        if self.layout.listed and len(names) > 1:
            names[0] = listed_keys(cells[0])
            several = len(names[0]) > 1
        level = self._levels.get(precision[0].removesuffix(".0"), 0) if precision else 0
        # What is narrower than the row is sure of only stands for it.
        return tuple(frozenset() if at < level else name for at, name in enumerate(names)), several

    def _counts(self, row: KeptRow) -> Mapping[str, Count]:
        """What the row counts, by field."""
        cells = row.cells[self._counted :]
        known = self._known.get(cells)
        if known is not None:
            return known
        numbers: dict[str, float | None] = {}
        clean = True
        for name in self._counts_of:
            try:
                numbers[name] = count_in(row.cells[self._at[name][0]])
            except ValueError as error:
                column = self.header[self.columns[name][0]]
                self._mistake(f"count {name}", f"row {row.number}: {error}, in the column {column!r}")
                numbers[name] = None
                clean = False
        counts = dict(_bounds(numbers, self.layout.rounded))
        if clean:
            self._known[cells] = counts
        return counts


def _sentences(names: Sequence[str], cells: Sequence[str], first: int, last: int) -> str:
    """Cells as sentences under the names of their columns."""
    said = [f"{names[at]}: {cells[at]}" for at in range(first, last) if cells[at]]
    return " ".join([each if each.endswith(_CLOSED) else f"{each}." for each in said])


def _is_count(name: str) -> bool:
    return name.startswith(tuple(COUNTS))


def _of_all(cells: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key for cell in cells for key in actor_keys(cell))


def _bounds(numbers: Mapping[str, float | None], rounded: frozenset[int]) -> Iterator[tuple[str, Count]]:
    """Low, best and high of each field; a number without others is all three."""
    fields = {name.removesuffix("_low").removesuffix("_high") for name in numbers}
    for name in sorted(fields):
        best = numbers.get(name)
        low, high = numbers.get(f"{name}_low"), numbers.get(f"{name}_high")
        if best is not None and best in rounded:
            yield name, (None, best, None)
            continue
        known = [number for number in (low, best, high) if number is not None]
        if not known:
            yield name, NOTHING
            continue
        told = (f"{name}_low" in numbers and low is None, f"{name}_high" in numbers and high is None)
        least = None if best is None and low is None else min(known)
        most = None if best is None and high is None else max(known)
        # A bound that the table has a column for and does not tell is not known to be the best number.
        yield name, (None if told[0] else least, best, None if told[1] else most)
