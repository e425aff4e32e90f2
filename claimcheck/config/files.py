"""Finding and reading the file that holds options, and what of it holds for one document."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path, PurePath

from attrs import evolve, field, frozen

from claimcheck.config.options import OPTIONS, Option, nearest, with_paths
from claimcheck.errors import ConfigurationError
from claimcheck.model import Label

__all__ = [
    "FILES",
    "PLUGIN_TABLES",
    "Configuration",
    "Section",
    "find_configuration",
    "find_file",
    "read_configuration",
]

FILES = ("claimcheck.toml", "pyproject.toml")
"""Where options may stand; in one folder the first is used."""

PLUGIN_TABLES = ("extractors", "checkers", "sources", "reporters")
"""The tables that hold plugins' own options, by the last word of their entry-point group."""

PATHS = "paths"
"""The table of sections, each for the documents that its glob matches."""


@frozen
class Section:
    """Options, by their fields, for the documents that a glob matches, which is written as in .gitignore."""

    glob: str
    options: Mapping[str, object]

    def matches(self, path: PurePath) -> bool:
        """Whether the section holds for a path, which is given from the folder of the file."""
        from pathspec import GitIgnoreSpec  # noqa: PLC0415 - only a file with sections needs it

        return GitIgnoreSpec.from_lines([self.glob]).match_file(path)


@frozen(kw_only=True)
class Configuration:
    """The options of one file, None where it says nothing.

    `plugins` holds the plugins' own options, by entry-point group and plugin name.
    `origins` are the globs of the sections that options of one document come from, by field.
    """

    file: Path | None = None
    against: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    day: date | None = None
    formats: tuple[str, ...] | None = None
    output: str | None = None
    kinds: tuple[str, ...] | None = None
    fail_on: tuple[Label, ...] | None = None
    baseline: str | None = None
    record: str | None = None
    replay: str | None = None
    jobs: int | None = None
    allow_empty: bool | None = None
    offline: bool | None = None
    follow_citations: bool | None = None
    quiet: bool | None = None
    verbose: bool | None = None
    color: bool | None = None
    plugins: Mapping[str, Mapping[str, Mapping[str, object]]] = field(factory=dict)
    sections: tuple[Section, ...] = ()
    origins: Mapping[str, str] = field(factory=dict)

    def at(self, path: str | Path) -> "Configuration":
        """What holds for the document at a path: each option from the last section that matches and has it.

        A path outside the file's folder, a URL and standard input are matched by none.
        """
        inside = self._inside(path)
        chosen: dict[str, object] = {}
        origins: dict[str, str] = {}
        for section in self.sections if inside else ():
            if inside and section.matches(inside):
                chosen.update(section.options)
                origins.update(dict.fromkeys(section.options, section.glob))
        return evolve(self, sections=(), origins=origins, **chosen)  # type: ignore[arg-type]  # each by its own reader

    def beaten_by(self, **given: object) -> "Configuration":
        """The options with those given by hand, by their fields, in place of what the file and its sections say.

        None is not given.
        """
        told = {name: value for name, value in given.items() if value is not None}
        sections = tuple(
            Section(each.glob, {name: value for name, value in each.options.items() if name not in told})
            for each in self.sections
        )
        return evolve(self, sections=sections, **told)  # type: ignore[arg-type]  # each of its own type

    def _inside(self, path: str | Path) -> PurePath | None:
        """The path from the folder of the file, by its name alone: no link is followed."""
        if self.file is None or not self.sections or "://" in str(path):
            return None
        folder = os.path.abspath(self.file.parent)  # noqa: PTH100 - without following links
        full = PurePath(os.path.abspath(path))  # noqa: PTH100
        return full.relative_to(folder) if full.is_relative_to(folder) else None


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
    sections: tuple[Section, ...] = ()
    for key, value in table.items():
        if key in PLUGIN_TABLES:
            tables = _table(table, key, file, where)
            plugins[f"claimcheck.{key}"] = {
                name: {
                    option: with_paths(each, file)
                    for option, each in _table(tables, name, file, f"{where}{key}.").items()
                }
                for name in tables
            }
        elif key == PATHS:
            sections = tuple(_sections(_table(table, key, file, where), file, f"{where}{key}."))
        elif key in OPTIONS:
            options[OPTIONS[key].field] = _value(OPTIONS[key], value, file, f"{where}{key}")
        else:
            hint = nearest(key, (*OPTIONS, PATHS, *PLUGIN_TABLES))
            raise ConfigurationError(f"{file}: {where}{key} is no option of claimcheck; {hint}")
    if options.get("quiet") and options.get("verbose"):
        raise ConfigurationError(f"{file}: {where}quiet and {where}verbose cannot both hold; remove one")
    if options.get("record") and options.get("replay"):
        raise ConfigurationError(f"{file}: {where}record and {where}replay cannot both hold; remove one")
    return Configuration(file=file, plugins=plugins, sections=sections, **options)  # type: ignore[arg-type]  # each by its own reader


def _sections(tables: Mapping[str, object], file: Path, where: str) -> Iterator[Section]:
    """The sections in their order."""
    known = tuple(key for key, option in OPTIONS.items() if option.per_path)
    for glob, table in tables.items():
        _refuse_glob(glob, file, where)
        name = f'{where}"{glob}"'
        options: dict[str, object] = {}
        if not isinstance(table, dict):
            raise ConfigurationError(f"{file}: {name} is a table, as in [{name}], not {table!r}")
        for key, value in table.items():
            if key in known:
                options[OPTIONS[key].field] = _value(OPTIONS[key], value, file, f"{name}.{key}")
            elif key in (*OPTIONS, *PLUGIN_TABLES):
                raise ConfigurationError(
                    f"{file}: {name}.{key} holds for a whole run; write it outside the sections "
                    f"(one may have {', '.join(known)})"
                )
            else:
                raise ConfigurationError(
                    f"{file}: {name}.{key} is no option of a section; {nearest(key, known)}"
                )
        yield Section(glob, options)


def _refuse_glob(glob: str, file: Path, where: str) -> None:
    """ConfigurationError for a glob that matches nothing by its form."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - only a file with sections needs it

    try:
        usable = any(pattern.include for pattern in GitIgnoreSpec.from_lines([glob]).patterns)
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(
            f'{file}: {where}"{glob}" matches no path; write a glob as in .gitignore, as "news/*.md"'
        )


def _value(option: Option, value: object, file: Path, where: str) -> object:
    """What a value means, by its option's reader."""
    try:
        return option.read(value, file)
    except ValueError as error:
        raise ConfigurationError(f"{file}: {where}: {error}") from None


def _parsed(file: Path) -> dict[str, object]:
    """The file as TOML."""
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
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
