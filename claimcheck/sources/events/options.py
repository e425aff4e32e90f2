"""The options of a table of events: where it lies, what its columns hold, which days it covers."""

from collections.abc import Mapping
from datetime import date, datetime

from attrs import frozen

from claimcheck.sources.events.kinds import KINDS
from claimcheck.sources.events.layouts import FIELDS, PRESETS, Layout, mapped

__all__ = ["TableOptions", "table_options"]

_NAMES = ("path", "preset", "columns", "about", "date", "since", "until")


@frozen
class TableOptions:
    """How tables are read; `layout` is None where each is of whichever public layout its header shows.

    `published` is the day as of which they speak, `since` and `until` the days that they cover.
    """

    paths: tuple[str, ...] = ()
    layout: Layout | None = None
    published: date | None = None
    since: date | None = None
    until: date | None = None


def table_options(given: Mapping[str, object]) -> TableOptions:
    """The options of a table; ValueError says which is wrong, and what it may be."""
    for name in given:
        if name not in _NAMES:
            raise ValueError(f"a table has no option {name!r}; its options are: {', '.join(_NAMES)}")
    return TableOptions(
        _words(given.get("path", ()), "path"),
        _layout(given),
        *(_day(given.get(name), name) for name in ("date", "since", "until")),
    )


def _layout(given: Mapping[str, object]) -> Layout | None:
    """The layout that the options describe."""
    preset, columns = given.get("preset") or None, given.get("columns") or None
    about = frozenset(_words(given.get("about", ()), "about"))
    if preset is not None and preset not in PRESETS:
        raise ValueError(f"'preset' is one of {', '.join(PRESETS)}, not {preset!r}")
    if not about <= KINDS.keys():
        raise ValueError(f"'about' is of {', '.join(KINDS)}, not {min(about - KINDS.keys())!r}")
    base = PRESETS[str(preset)] if preset is not None else None
    if columns is None and about and base is None:
        raise ValueError(
            "'about' says what the rows of 'columns' or of a 'preset' are about; give one of them"
        )
    return mapped(_columns(columns), about, base) if columns is not None or about else base


def _columns(value: object) -> dict[str, tuple[str, ...]]:
    """The columns of each field: several are a list, or set apart by commas."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise ValueError(f"'columns' is a table, as {{ date = \"day\" }}, not {value!r}")  # noqa: TRY004 - one error for all
    found = {}
    for name, columns in value.items():
        if name not in FIELDS:
            known = ", ".join(each for each in FIELDS if not each.endswith(("_low", "_high")))
            raise ValueError(
                f"'columns' has no field {name!r}; its fields are: {known}; counts also with _low and _high"
            )
        words = _words(columns, f"columns.{name}")
        parts = words if not isinstance(columns, str) else tuple(part.strip() for part in columns.split(","))
        found[name] = tuple(part for part in parts if part)
    return found


def _words(value: object, name: str) -> tuple[str, ...]:
    """A word, or several."""
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not all(
        isinstance(item, str) and item.strip() for item in items
    ):
        raise ValueError(f"{name!r} takes a word in quotes or a list of them, not {value!r}")
    return tuple(items)


def _day(value: object, name: str) -> date | None:
    """A day as TOML writes one, or in quotes."""
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"{name!r} is a day, as in 2020-10-11, not {value!r}") from None
