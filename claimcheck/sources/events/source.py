"""Tables of events as a source: for a casualty claim, the rows that it is about."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - an option is called date
from functools import cached_property
from typing import ClassVar

from attrs import Factory, field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence, Span, Tally
from claimcheck.sources.events.cells import beginnings, sheets
from claimcheck.sources.events.options import TableOptions, table_options
from claimcheck.sources.events.questions import question_of
from claimcheck.sources.events.table import FIRST, EventTable, header_in, read_table
from claimcheck.sources.events.tallies import tally_of
from claimcheck.web import is_web

__all__ = ["PREFIX", "EventSource"]

PREFIX = "events:"
_NEAR, _PERHAPS, _FAR = 1.0, 0.6, 0.1


_OWN = ("path", "preset", "columns", "about", "date", "since", "until")


def _options_of(source: "EventSource") -> tuple[TableOptions, ...]:
    """The source's own options, and those of its tables."""
    tables: object = source.tables
    if not isinstance(tables, list | tuple) or not all(isinstance(each, Mapping) for each in tables):
        raise ValueError(f"'tables' is a list of tables, not {tables!r}")
    return (table_options({name: getattr(source, name) for name in _OWN}), *map(table_options, tables))


@frozen(eq=False)
class EventSource:
    """The rows of tables of events that a casualty claim is about, found by place and day.

    References are CSV and XLSX files in the layout of UCDP GED, ACLED or EM-DAT, told by their header, and any table
    behind `events:`, whose columns the options map; `path` names further files.
    The options are those of each table (see `TableOptions`); `tables` lists tables that have options of their own.
    """

    in_folders: ClassVar[bool] = True
    """That a table in a folder of references is taken for what it is."""

    references: tuple[str, ...] = ()
    path: str | Sequence[str] = field(default=(), kw_only=True)
    preset: str = field(default="", kw_only=True)
    columns: Mapping[str, object] = field(factory=dict, kw_only=True)
    about: str | Sequence[str] = field(default=(), kw_only=True)
    date: Date | str | None = field(default=None, kw_only=True)
    since: Date | str | None = field(default=None, kw_only=True)
    until: Date | str | None = field(default=None, kw_only=True)
    tables: Sequence[Mapping[str, object]] = field(default=(), kw_only=True)
    _options: tuple[TableOptions, ...] = field(default=Factory(_options_of, takes_self=True), init=False)

    @staticmethod
    def accepts(reference: str) -> bool:
        """What begins with `events:`, and a CSV or XLSX file with the header of a public layout."""
        if reference.startswith(PREFIX):
            return True
        if is_web(reference):
            return False
        return any(header_in(rows, None) is not None for rows in beginnings(reference, FIRST))

    @cached_property
    def _read(self) -> tuple[tuple[EventTable, ...], tuple[InputError, ...]]:
        tables: list[EventTable] = []
        errors: list[InputError] = []
        own = self._options[0]
        named = [(each.removeprefix(PREFIX), own) for each in self.references]
        named += [(path, options) for options in self._options for path in options.paths]
        # What a table of options names is read by them, however else it is named.
        for path, options in sorted(dict(named).items()):
            try:
                found = list(_tables(path, options, errors))
            except InputError as error:
                errors.append(error)
                continue
            if not found:
                remedy = "map its columns in the option 'columns' of the source 'events'"
                errors.append(InputError(path, "is no table of UCDP GED, ACLED or EM-DAT", remedy))
            tables += found
        return tuple(tables), tuple(errors)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The tables as texts, in the order of their names."""
        return tuple(table.document for table in self._read[0])

    @property
    def errors(self) -> tuple[InputError, ...]:
        """What cannot be read, and rows of which a part cannot."""
        return self._read[1]

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """For each table that counts such harm and knows the claim's place, the rows that the claim is about."""
        question = question_of(claim)
        if question is None:
            return []
        found = [
            _evidence(tally, table)
            for table in self._read[0]
            if (tally := tally_of(question, table)) is not None
        ]
        found.sort(key=lambda each: (-each.relevance, each.document.source))
        return found[:limit]


def _tables(path: str, options: TableOptions, errors: list[InputError]) -> Iterable[EventTable]:
    """The tables of events in a file; sheets that are none are passed over where one of them is."""
    missing: InputError | None = None
    read = 0
    for rows in sheets(path):
        try:
            table, mistakes = read_table(
                rows, options.layout, published=options.published, since=options.since, until=options.until
            )
        except InputError as error:
            missing = missing or error
            continue
        errors += mistakes
        if table is not None:
            read += 1
            yield table
    if missing is not None and not read:
        raise missing


def _evidence(tally: Tally, table: EventTable) -> Evidence:
    """The first of the rows, or the names of the columns where there is none."""
    rows = tally.rows or tally.doubtful
    document = table.document
    if not rows:
        end = document.text.find("\n")
        return Evidence(Span(document, 0, end if end >= 0 else len(document.text)), _FAR, tally=tally)
    whole = Span(document, document.pages[rows[0].number - 1], rows[0].span.end)
    return Evidence(whole, _NEAR if tally.rows else _PERHAPS, tally=tally)
