"""A table of events in memory: its rows by place and day, so that no claim has all of them looked at."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from itertools import chain, islice

from attrs import define, field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Document, Span
from claimcheck.sources.events.cells import Rows
from claimcheck.sources.events.layouts import Layout, columns_of, plain, recognised
from claimcheck.sources.events.rows import Event, KeptRow, RowReader

__all__ = ["EventTable", "Match", "read_table"]

FIRST = 20
"""Rows among which the header is looked for: some exports have a preface."""
_MOST_KEPT = 200_000_000
"""The most characters that are kept of all rows."""
_GAP = "\n\n"


@frozen
class Match:
    """The rows of a place and time: those that are surely of it, and those that may be.

    `unclear` says why even the first may be of another place; "" where they are not.
    """

    sure: tuple[Event, ...] = ()
    doubtful: tuple[Event, ...] = ()
    unclear: str = ""


@define
class _Timeline:
    """Events by their first day."""

    dated: list[Event] = field(factory=list)
    undated: list[Event] = field(factory=list)
    firsts: list[int] = field(factory=list)
    longest: int = 0
    chains: set[tuple[frozenset[str], ...]] = field(factory=set)
    """What holds the place, column by column, as its rows have it."""

    def add(self, event: Event, level: int) -> None:
        (self.dated if event.dated else self.undated).append(event)
        self.chains.add(event.places[level + 1 :])

    def close(self) -> None:
        """Put the events in order, once all are there."""
        self.dated.sort(key=lambda event: (event.first, event.number))
        self.firsts = [event.first.toordinal() for event in self.dated]
        self.longest = max(((event.last - event.first).days for event in self.dated), default=0)

    def between(self, first: date, last: date) -> Iterator[Event]:
        """The events that may have been between two days."""
        # By their numbers, as a day so long before may be none.
        earliest = first.toordinal() - self.longest
        for event in self.dated[bisect_left(self.firsts, earliest) :]:
            if event.first > last:
                break
            if event.last >= first:
                yield event
        yield from self.undated


@define(eq=False)
class EventTable:
    """The events of a table and its text, in which a row is a page.

    `nodes` are the events of each place by its name and the column that it stands in; `coarse` those of which no
    narrower place is known, `widest` the names in the widest column of places, where there are several. `first` and `last` are the days that the table covers.
    """

    document: Document
    fields: frozenset[str]
    first: date
    last: date
    nodes: Mapping[str, Mapping[int, _Timeline]]
    coarse: Mapping[tuple[int, str], _Timeline]
    actors: frozenset[str]
    widest: frozenset[frozenset[str]]

    def span_of(self, event: Event) -> Span:
        """The words of a row that count."""
        return Span(self.document, event.start, event.end)

    def knows(self, place: str) -> bool:
        """Whether rows are of a place of this name."""
        return place in self.nodes

    def holds(self, outer: str, inner: str) -> bool:
        """Whether a place lies in another by the rows of it."""
        return any(
            outer in names
            for timeline in self.nodes.get(inner, {}).values()
            for chain in timeline.chains
            for names in chain
        )

    def find(
        self, place: str, first: date, last: date, *, within: Iterable[str] = (), sort: str = ""
    ) -> Match:
        """The rows of a place between two days, the last included.

        `within` are names of places that hold it; `sort` is "region" or "town" where the words say which it is.
        """
        levels = _levels(self.nodes.get(place, {}), sort)
        if not levels:
            return Match()
        narrowest = levels[0]
        chains = [
            chain
            for chain in self.nodes[place][narrowest].chains
            if all(any(outer in names for names in chain) for outer in within)
        ]
        sure: dict[int, Event] = {}
        doubtful: dict[int, Event] = {}
        for level in levels:
            for event in self.nodes[place][level].between(first, last):
                if all(any(outer in names for names in event.places[level:]) for outer in within):
                    inside = event.dated and first <= event.first and event.last <= last
                    certain = level == narrowest and inside and not (event.several and level == 0)
                    (sure if certain else doubtful).setdefault(event.number, event)
        for holder in sorted(_holders(chains, narrowest)):
            if holder in self.coarse:
                doubtful |= {event.number: event for event in self.coarse[holder].between(first, last)}
        homes = {home for chain in chains if (home := next((names for names in chain if names), None))}
        return Match(
            tuple(sure[number] for number in sorted(sure)),
            tuple(doubtful[number] for number in sorted(doubtful) if number not in sure),
            "there are several places of that name" if len(homes) > 1 else "",
        )


def _holders(chains: Iterable[tuple[frozenset[str], ...]], level: int) -> set[tuple[int, str]]:
    """The places of chains, each with its column."""
    return {
        (number, name) for chain in chains for number, names in enumerate(chain, level + 1) for name in names
    }


def _levels(nodes: Mapping[int, _Timeline], sort: str) -> list[int]:
    """The columns that a name stands in, the narrowest first; of those that the words allow, if any."""
    levels = sorted(nodes)
    fitting = [level for level in levels if (level == 0) == (sort == "town")] if sort else levels
    return fitting or levels


def header_in(rows: list[list[str]], layout: Layout | None) -> tuple[int, Layout] | None:
    """The number of the first row that is a header of the layout, or, without one, of a public layout."""
    for number, row in enumerate(rows[:FIRST]):
        if layout is None:
            found = recognised(row)
            if found is not None:
                return number, found
        elif any(row):
            names = {plain(name) for name in row}
            wanted = {plain(name) for columns in layout.columns.values() for name in columns}
            if len(names & wanted) * 2 >= min(len(wanted), 4):
                return number, layout
    return None


@define
class _Text:
    """The text of a table, a paragraph a row, as it grows."""

    reader: RowReader
    source: str
    parts: list[str] = field(factory=list)
    starts: list[int] = field(factory=list)
    rows: list[KeptRow] = field(factory=list)
    length: int = 0

    def add(self, row: list[str], *, is_header: bool, is_preface: bool) -> None:
        """Add a row; a blank one and those before the header only count."""
        kept = self.reader.kept(row)
        text, counts = ("", 0) if is_preface else self.reader.text(kept)
        if is_header:
            text = " | ".join(kept)
        if text and self.parts:
            self.parts.append(_GAP)
            self.length += len(_GAP)
        self.starts.append(self.length)
        if not text:
            return
        self.parts.append(text)
        start, self.length = self.length, self.length + len(text)
        if not is_header:
            self.rows.append(KeptRow(len(self.starts), start + counts, self.length, kept))
        if self.length > _MOST_KEPT:
            raise InputError(self.source, "has too many rows", "split it into parts, as by year")


def read_table(
    rows: Rows, layout: Layout | None, *, published: date | None, since: date | None, until: date | None
) -> tuple[EventTable | None, list[InputError]]:
    """The table in rows, and what of them could not be read; None where they are no table of events.

    Raises InputError where a mapping does not fit, or the rows cannot be read.
    """
    with closing(rows.cells) as cells:  # type: ignore[type-var]  # they are a generator
        beginning = list(islice(cells, FIRST))
        found = header_in(beginning, layout)
        if found is None:
            if layout is None:
                return None, []
            columns_of(layout, beginning[0] if beginning else [], rows.source)
            raise InputError(rows.source, "has no header", "name its columns in its first row")
        at, layout = found
        reader = RowReader(layout, columns_of(layout, beginning[at], rows.source), beginning[at])
        text = _Text(reader, rows.source)
        for number, row in enumerate(chain(beginning, cells)):
            text.add(row, is_header=number == at, is_preface=number < at)
    document = Document(
        "".join(text.parts),
        source=rows.source,
        title=layout.name if layout.marks else "",
        published=published,
        dated_by="given" if published else "",
        pages=text.starts,
        page_unit="row",
    )
    table = _table(document, frozenset(reader.columns), reader.events(text.rows), since, until)
    return table, list(reader.mistakes(rows.source))


def _table(
    document: Document,
    fields: frozenset[str],
    events: Iterable[Event],
    since: date | None,
    until: date | None,
) -> EventTable:
    """The events put in their places."""
    nodes: defaultdict[str, defaultdict[int, _Timeline]] = defaultdict(lambda: defaultdict(_Timeline))
    coarse: defaultdict[tuple[int, str], _Timeline] = defaultdict(_Timeline)
    actors: set[str] = set()
    widest: set[frozenset[str]] = set()
    first, last = date.max, date.min
    for event in events:
        if event.dated:
            first, last = min(first, event.first), max(last, event.last)
        actors |= event.participants
        if len(event.places) > 1 and event.places[-1]:
            widest.add(event.places[-1])
        finest = next((level for level, names in enumerate(event.places) if names), len(event.places))
        for level, names in enumerate(event.places):
            for name in names:
                nodes[name][level].add(event, level)
                if level == finest and level:
                    coarse[level, name].add(event, level)
    for timeline in (*(each for levels in nodes.values() for each in levels.values()), *coarse.values()):
        timeline.close()
    return EventTable(
        document,
        fields,
        since or first,
        until or last,
        {name: dict(levels) for name, levels in nodes.items()},
        dict(coarse),
        frozenset(actors),
        frozenset(widest),
    )
