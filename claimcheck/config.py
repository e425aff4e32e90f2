"""Options that stand in a file: `[tool.claimcheck]` of pyproject.toml, or claimcheck.toml.

The nearest such file from the working folder upward is used, and the command line beats it.

    [tool.claimcheck]
    against = ["research/"]
    fail-on = ["refuted", "conflicting", "outdated"]

    [tool.claimcheck.checkers.casualties]
    option = "of that plugin"

In claimcheck.toml the same keys stand without `tool.claimcheck`.
"""

import difflib
import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from attrs import field, frozen

from claimcheck.errors import ConfigurationError
from claimcheck.model import Label

__all__ = [
    "FILES",
    "PLUGIN_TABLES",
    "Configuration",
    "find_configuration",
    "find_file",
    "nearest",
    "options_in_force",
    "read_configuration",
    "read_day",
    "read_label",
]

FILES = ("claimcheck.toml", "pyproject.toml")
"""Where options may stand; in one folder the first is used."""

PLUGIN_TABLES = ("extractors", "checkers", "sources", "reporters")
"""The tables that hold plugins' own options, by the last word of their entry-point group."""


@frozen(kw_only=True)
class Configuration:
    """The options of one file, None or empty where it says nothing.

    `plugins` holds the plugins' own options, by entry-point group and plugin name.
    """

    file: Path | None = None
    against: tuple[str, ...] = ()
    day: date | None = None
    formats: tuple[str, ...] = ()
    kinds: tuple[str, ...] | None = None
    fail_on: tuple[Label, ...] | None = None
    jobs: int | None = None
    plugins: Mapping[str, Mapping[str, Mapping[str, object]]] = field(factory=dict)


def read_day(text: str) -> date:
    """The day that `text` writes as YYYY-MM-DD; ValueError says how to write it."""
    try:
        # date.fromisoformat alone takes 20201011 and 2020-W41-7 as well.
        day = date.fromisoformat(text) if text[4::3] == "--" else None
    except ValueError:
        day = None
    if day is None:
        raise ValueError(f"{text!r} is not a day; write it as year-month-day, as in 2020-10-11")
    return day


def read_label(word: str) -> Label:
    """The label that a word names, `unconfirmed` as the report calls it included; ValueError names all."""
    name = word.replace("-", "_")
    if name == "unconfirmed":
        return Label.NOT_ENOUGH_EVIDENCE
    known = tuple(label.value for label in Label)
    if name not in known:
        raise ValueError(f"{word!r} is no label; {nearest(name, known)}")
    return Label(name)


def nearest(word: str, known: tuple[str, ...]) -> str:
    """A hint at the known word that was probably meant, or the list of all."""
    close = difflib.get_close_matches(word, known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"known: {', '.join(known)}"


def find_file(folder: Path) -> Path | None:
    """The nearest file with options, from `folder` upward; a pyproject.toml without ours is passed by."""
    for here in (folder, *folder.parents):
        for name in FILES:
            file = here / name
            if file.is_file() and (name == FILES[0] or "claimcheck" in _table(_parsed(file), "tool", file)):
                return file
    return None


def find_configuration(folder: Path) -> Configuration | None:
    """The options in the nearest file from `folder` upward; None where there is no such file.

    Raises ConfigurationError as `read_configuration` does.
    """
    file = find_file(folder)
    return read_configuration(file) if file else None


def read_configuration(file: Path) -> Configuration:
    """The options in a file.

    Raises ConfigurationError naming the file, the key and what it should be.
    """
    table = _parsed(file)
    where = ""
    if file.name == "pyproject.toml":
        table, where = _table(_table(table, "tool", file), "claimcheck", file), "tool.claimcheck."
    options: dict[str, object] = {}
    plugins: dict[str, Mapping[str, Mapping[str, object]]] = {}
    for key, value in table.items():
        if key in PLUGIN_TABLES:
            tables = _table(table, key, file)
            plugins[f"claimcheck.{key}"] = {
                name: _table(tables, name, file, f"{where}{key}.") for name in tables
            }
        elif key in _READERS:
            try:
                name = _FIELDS.get(key, key.replace("-", "_"))
                options[name] = _READERS[key](value, file)
            except ValueError as error:
                raise ConfigurationError(f"{file}: {where}{key}: {error}") from None
        else:
            hint = nearest(key, (*_READERS, *PLUGIN_TABLES))
            raise ConfigurationError(f"{file}: {where}{key} is no option of claimcheck; {hint}")
    return Configuration(file=file, plugins=plugins, **options)  # type: ignore[arg-type]  # each by its own reader


DEFAULTS: Mapping[str, object] = MappingProxyType(
    {
        "against": [],
        "date": None,
        "format": ["terminal"],
        "kinds": None,
        "fail-on": ["refuted", "conflicting"],
        "jobs": 1,
    }
)
"""What holds where no file says anything; None: not set, for what a text itself says or for all of a sort."""


def options_in_force(found: Configuration | None) -> Iterator[str]:
    """Each option with its value and where it comes from, as lines of TOML."""
    file = found.file if found else None
    for key, default in DEFAULTS.items():
        value = getattr(found, _FIELDS.get(key, key.replace("-", "_"))) if found else None
        told = value is not None and value != ()
        text = _toml(value if told else default)
        where = str(file) if told else "default"
        yield f"{key} = {text}  # {where}" if text is not None else f"# {key} is not set  # {where}"
    for group, tables in (found.plugins if found else {}).items():
        for name, options in tables.items():
            yield ""
            yield f"[{group.removeprefix('claimcheck.')}.{_bare(name)}]"
            for key, value in options.items():
                yield f"{_bare(key)} = {_toml(value)}  # {file}"


def _bare(key: str) -> str:
    """A key of TOML, quoted where it must be."""
    return (
        key
        if key and all(sign.isascii() and (sign.isalnum() or sign in "-_") for sign in key)
        else json.dumps(key)
    )


def _toml(value: object) -> str | None:
    """A value as TOML writes it; None for none."""
    match value:
        case None:
            return None
        case bool():
            return str(value).lower()
        case StrEnum():
            return json.dumps(value.value)
        case str():
            return json.dumps(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(_toml(item) or '' for item in value)}]"
        case dict():
            return (
                "{ " + ", ".join(f"{_bare(str(key))} = {_toml(item)}" for key, item in value.items()) + " }"
            )
        case _:
            return str(value)


def _parsed(file: Path) -> dict[str, object]:
    """The file as TOML."""
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: is not TOML: {error}; mend it, or remove the file") from error
    except OSError as error:
        raise ConfigurationError(
            f"{file}: cannot be read: {error.strerror}; check its permissions"
        ) from error


def _table(tables: Mapping[str, object], key: str, file: Path, where: str = "") -> dict[str, object]:
    """A table within a table, empty where there is none."""
    value = tables.get(key, {})
    if not isinstance(value, dict):
        raise ConfigurationError(f"{file}: {where}{key} is a table, as in [{where}{key}], not {value!r}")
    return value


def _word(value: object, file: Path) -> str:  # noqa: ARG001 - all readers are called alike
    if not isinstance(value, str) or not value:
        raise ValueError(f"takes a word in quotes, not {value!r}")
    return value


def _words(value: object, file: Path) -> tuple[str, ...]:
    """A list of words, or one alone."""
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) and item for item in items):
        raise ValueError(f"takes a list of words in quotes, not {value!r}")
    return tuple(_word(item, file) for item in items)


def _paths(value: object, file: Path) -> tuple[str, ...]:
    """Paths, read from the folder of the file that names them."""
    return tuple(word if "://" in word else str(file.parent / word) for word in _words(value, file))


def _labels(value: object, file: Path) -> tuple[Label, ...]:
    return tuple(read_label(word) for word in _words(value, file))


def _date(value: object, file: Path) -> date:
    """A day, as TOML writes one or in quotes."""
    if isinstance(value, datetime):
        raise ValueError(f"takes a day, as in 2020-10-11, not the moment {value}")  # noqa: TRY004 - one error for all
    return value if isinstance(value, date) else read_day(_word(value, file))


def _number(value: object, file: Path) -> int:  # noqa: ARG001 - all readers are called alike
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"takes a whole number from 1, not {value!r}")
    return value


_READERS: Mapping[str, Callable[[object, Path], object]] = MappingProxyType(
    {
        "against": _paths,
        "date": _date,
        "format": _words,
        "kinds": _words,
        "fail-on": _labels,
        "jobs": _number,
    }
)

_FIELDS: Mapping[str, str] = MappingProxyType({"date": "day", "format": "formats"})
"""The fields that are not called as their key is."""
