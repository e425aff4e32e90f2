"""What the columns of a table of events hold: the public layouts, and mappings of a user's own.

The columns are those of the public codebooks: UCDP GED from version 17 on (and `best_est`, `low_est`, `high_est` of
those before), ACLED as exported since 2019, EM-DAT as exported since September 2023 and from 2020 to then.
"""

# ruff: noqa: SIM905 - a table reads best as words

import difflib
from collections.abc import Mapping, Sequence

from attrs import evolve, field, frozen

from claimcheck.errors import InputError

__all__ = ["COUNTS", "FIELDS", "PRESETS", "Layout", "columns_of", "mapped", "plain", "recognised"]

COUNTS = "killed injured missing displaced homeless affected detained sick killed_or_missing".split()
"""The fields that count people; each may have others of the name with `_low` or `_high` behind it."""
_OF_VICTIMS = "killed_civilians killed_side_a killed_side_b killed_unknown".split()
FIELDS: tuple[str, ...] = (
    *"date end year month day end_year end_month end_day".split(),
    *"date_precision place place_precision participants side_a side_b kind".split(),
    *(name + bound for name in COUNTS for bound in ("", "_low", "_high")),
    *_OF_VICTIMS,
)
"""What a column may hold."""


def _map(text: str) -> dict[str, tuple[str, ...]]:
    """Fields with their columns, as written in the tables below."""
    found = {}
    for line in text.strip().splitlines():
        name, _, columns = line.strip().partition(": ")
        found[name] = tuple(columns.split(", "))
    return found


def _levels(text: str) -> dict[str, int]:
    return {code: int(level) for code, level in (pair.split("=") for pair in text.split())}


@frozen
class Layout:
    """Which columns hold what; columns are told apart without regard to case and white space.

    `place` names its columns from the narrowest to the widest, and so `participants` all of its own; of any other
    field the first that the table has is taken.
    `marks` are columns of which a table of the layout has all, `may_lack` those that it may do without.
    """

    name: str
    columns: Mapping[str, tuple[str, ...]]
    marks: frozenset[str] = frozenset()
    may_lack: bool = False
    about: frozenset[str] = frozenset()
    """Kinds of events that all rows are of, as `kinds` names them; the field `kind` says the rest."""
    days: Mapping[str, int] = field(factory=dict)
    """By code of `date_precision`, how many days the event may lie from the date told; -1: anywhere in its month."""
    levels: Mapping[str, int] = field(factory=dict)
    """By code of `place_precision`, the first of the columns of `place` that is sure."""
    rounded: frozenset[int] = frozenset()
    """Numbers that stand for words like "several", and so for no number."""
    listed: bool = False
    """Whether the narrowest place may be a list of several."""


_UCDP = Layout(
    name="UCDP GED",
    columns=_map("""
        date: date_start
        end: date_end
        place: where_coordinates, adm_2, adm_1, country
        place_precision: where_prec
        side_a: side_a
        side_b: side_b
        killed: best, best_est
        killed_low: low, low_est
        killed_high: high, high_est
        killed_civilians: deaths_civilians
        killed_side_a: deaths_a
        killed_side_b: deaths_b
        killed_unknown: deaths_unknown
    """),
    marks=frozenset("date_start date_end where_prec type_of_violence deaths_civilians country".split()),
    may_lack=True,
    about=frozenset(["conflict"]),
    levels=_levels("1=0 2=1 3=1 4=2 5=3 6=3 7=4"),
)
_ACLED = Layout(
    name="ACLED",
    columns=_map("""
        date: event_date
        date_precision: time_precision
        place: location, admin3, admin2, admin1, country
        place_precision: geo_precision
        participants: actor1, assoc_actor_1, actor2, assoc_actor_2
        kind: sub_event_type, event_type
        killed: fatalities
    """),
    marks=frozenset("event_id_cnty event_date event_type actor1 country fatalities".split()),
    may_lack=True,
    about=frozenset(["conflict"]),
    days={"1": 0, "2": 7, "3": -1},
    levels=_levels("1=0 2=2 3=3"),
    # "Several" and "few", "tens", "dozens", "hundreds", as its codebook has them.
    rounded=frozenset([3, 10, 12, 100]),
)
_EMDAT = Layout(
    name="EM-DAT",
    columns=_map("""
        year: Start Year
        month: Start Month
        day: Start Day
        end_year: End Year
        end_month: End Month
        end_day: End Day
        place: Location, Country
        kind: Disaster Type, Disaster Subtype
        killed_or_missing: Total Deaths
        injured: No. Injured, No Injured
        homeless: No. Homeless, No Homeless
        affected_low: No. Affected, No Affected
        affected: Total Affected
    """),
    marks=frozenset(["disaster type", "country", "start year", "end year", "total deaths"]),
    may_lack=True,
    listed=True,
)
PRESETS: Mapping[str, Layout] = {"ucdp": _UCDP, "acled": _ACLED, "emdat": _EMDAT}
"""The public layouts by the names that options call them."""

_ALL = frozenset(["place", "participants", "kind"])
"""The fields that are in all of their columns, and not in the first that is there."""


def plain(name: str) -> str:
    """The name of a column as it is told apart from others."""
    return " ".join(name.split()).lower()


def recognised(header: Sequence[str]) -> Layout | None:
    """The public layout that a header is of."""
    names = {plain(name) for name in header}
    return next((layout for layout in PRESETS.values() if layout.marks <= names), None)


def columns_of(layout: Layout, header: Sequence[str], source: str) -> dict[str, tuple[int, ...]]:
    """The numbers of the columns of each field that the table has.

    Raises InputError for a column that is not there or stands twice, and for a table without date, place or count.
    """
    places: dict[str, list[int]] = {}
    for number, name in enumerate(header):
        places.setdefault(plain(name), []).append(number)
    found: dict[str, tuple[int, ...]] = {}
    for name, columns in layout.columns.items():
        there = [column for column in columns if plain(column) in places]
        if len(there) < len(columns) and not layout.may_lack:
            missing = next(column for column in columns if plain(column) not in places)
            raise InputError(source, f"has no column {missing!r} for {name!r}", _hint(missing, header))
        for column in there:
            twice = places[plain(column)]
            if len(twice) > 1:
                told = " and ".join(str(number + 1) for number in twice)
                raise InputError(
                    source, f"has the column {column!r} twice, as columns {told}", "rename one of the two"
                )
        kept = there if name in _ALL else there[:1]
        if kept:
            found[name] = tuple(places[plain(column)][0] for column in kept)
    _refuse_incomplete(found, source)
    return found


def _hint(missing: str, header: Sequence[str]) -> str:
    close = difflib.get_close_matches(plain(missing), [plain(name) for name in header], n=1)
    if close:
        near = next(name for name in header if plain(name) == close[0])
        return f"did you mean {' '.join(near.split())!r}?"
    named = [" ".join(name.split()) for name in header if name.strip()]
    more = f" and {len(named) - 12} more" if len(named) > 12 else ""
    return f"its columns are: {', '.join(named[:12])}{more}"


def _refuse_incomplete(found: Mapping[str, object], source: str) -> None:
    counted = any(name.removesuffix("_low").removesuffix("_high") in COUNTS for name in found)
    for there, what, example in (
        ("date" in found or "year" in found, "a date", 'date = "day"'),
        ("place" in found, "a place", 'place = "town, province"'),
        (counted, "a count of people", 'killed = "dead"'),
    ):
        if not there:
            raise InputError(
                source, f"has no column mapped to {what}", f"map one in the option 'columns', as {example}"
            )


def mapped(columns: Mapping[str, tuple[str, ...]], about: frozenset[str], base: Layout | None) -> Layout:
    """The layout of a user's mapping, on top of a preset where one is named."""
    if base is None:
        return Layout("a mapping", dict(columns), about=about)
    return evolve(
        base, columns={**base.columns, **columns}, about=about or base.about, marks=frozenset(), may_lack=True
    )
