"""The options that hold, printed as TOML that a file could hold, each with where it comes from."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path

from claimcheck.config.files import Configuration
from claimcheck.config.options import OPTIONS

__all__ = ["options_in_force"]


def options_in_force(found: Configuration | None, path: str | Path | None = None) -> Iterator[str]:
    """Each option with its value and where it comes from, as lines of TOML.

    With the path of a document: what holds for that document; else also the sections for some documents.
    """
    chosen = found or Configuration()
    if path is not None:
        chosen = chosen.at(path)
    for key, option in OPTIONS.items():
        value = getattr(chosen, option.field)
        where = _where(chosen, option.field) if value is not None else "default"
        text = _toml(option.default if value is None else value)
        yield f"{key} = {text}  # {where}" if text is not None else f"# {key} is not set  # {where}"
    for section in chosen.sections:
        yield ""
        yield f"[paths.{_bare(section.glob)}]"
        yield from _lines(section.options, chosen.file)
    for group, tables in chosen.plugins.items():
        for name, options in tables.items():
            yield ""
            yield f"[{group.removeprefix('claimcheck.')}.{_bare(name)}]"
            yield from (f"{_bare(key)} = {_toml(value)}  # {chosen.file}" for key, value in options.items())


def _where(chosen: Configuration, field: str) -> str:
    """The file that an option comes from, and the section in it."""
    glob = chosen.origins.get(field)
    return f"{chosen.file}, paths.{_bare(glob)}" if glob is not None else str(chosen.file)


def _lines(options: Mapping[str, object], file: Path | None) -> Iterator[str]:
    keys = {option.field: key for key, option in OPTIONS.items()}
    return (f"{keys[field]} = {_toml(value)}  # {file}" for field, value in options.items())


def _bare(key: str) -> str:
    """A key of TOML, quoted where it must be."""
    plain = key and all(sign.isascii() and (sign.isalnum() or sign in "-_") for sign in key)
    return key if plain else json.dumps(key)


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
