"""What the command writes: which formats go where, their reporters, and the facts of a run that these take."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TextIO

from claimcheck.cli.output import unbroken
from claimcheck.replacing import replacing, target

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from claimcheck.checkers import PluginEntry, Reporter
    from claimcheck.config import Configuration
    from claimcheck.model import Report

__all__ = ["Output", "outputs_of", "reporter_of", "session_lines", "write_reports"]


class Output(NamedTuple):
    """A format's reporter and the file that it writes, None for standard output."""

    entry: "PluginEntry"
    file: str | None


def outputs_of(formats: Sequence[str], output: str | None) -> tuple[Output, ...]:
    """The outputs that `F` and `F=FILE` ask for; a terminal report is among them where none else is on standard output.

    UsageError for a format that nobody writes, and where two would write to one place.
    """
    from claimcheck.errors import UsageError

    asked = [form.partition("=") for form in formats]
    for name, sign, file in asked:
        if sign and not file:
            raise UsageError(f"--format {name}= names no file; write {name}=FILE, or {name} alone")
    bare = [name for name, _, file in asked if not file]
    if len(bare) > 1:
        raise UsageError(
            f"the formats {' and '.join(bare)} would write to one place; give all but one a file, as {bare[-1]}=FILE"
        )
    if not bare and output is not None:
        raise UsageError("--output is where a format without a file of its own goes, and each has one")
    outputs = [] if bare else [Output(_entry("terminal"), None)]
    outputs += [Output(_entry(name), file or (None if output == "-" else output)) for name, _, file in asked]
    paths = [target(out.file) for out in outputs if out.file is not None]
    for path in paths:
        if paths.count(path) > 1:
            raise UsageError(f"two formats would write {path}; give each a file of its own")
    return tuple(outputs)


def _entry(name: str) -> "PluginEntry":
    """The reporter of a format."""
    from claimcheck.checkers import REPORTERS, find_plugins
    from claimcheck.config import nearest
    from claimcheck.errors import UsageError

    entries = {entry.name: entry for entry in find_plugins(REPORTERS)}
    if name not in entries:
        raise UsageError(f"no reporter writes the format {name!r}; {nearest(name, tuple(entries))}")
    return entries[name]


def reporter_of(entry: "PluginEntry", settings: "Configuration", facts: Mapping[str, object]) -> "Reporter":
    """The reporter with the user's options and, of the facts of this run, those that it takes."""
    import inspect
    from importlib.metadata import EntryPoint

    from claimcheck.checkers import REPORTERS, Reporter, load_plugin
    from claimcheck.errors import PluginLoadError

    options = dict(settings.plugins.get(REPORTERS, {}).get(entry.name, {}))
    try:
        factory: Callable[..., object] = EntryPoint(
            name=entry.name, value=entry.target, group=entry.group
        ).load()
        taken = frozenset(inspect.signature(factory).parameters)
    except Exception:  # noqa: BLE001 - load_plugin meets it again, and says whose it was
        taken = frozenset()
    given = {name: fact for name, fact in facts.items() if name in taken and fact is not None}
    reporter = load_plugin(entry, options | given).instance
    if not isinstance(reporter, Reporter):
        raise PluginLoadError(
            f"plugin {entry.name!r} of {entry.package} ({entry.target}) has no method write"
        )
    return reporter


def session_lines() -> tuple[str, ...]:
    """Which checkers are in use, a line a package."""
    from claimcheck.checkers import CHECKERS, find_plugins

    packages: dict[str, list[str]] = {}
    for entry in find_plugins(CHECKERS):
        packages.setdefault(f"{entry.package} {entry.version}", []).append(entry.name)
    return tuple(f"checkers: {', '.join(names)} ({package})" for package, names in packages.items())


def write_reports(output: Output, reporter: "Reporter", reports: "Sequence[Report]") -> None:
    """Write the reports where an output says; PluginError says whose reporter could not."""
    from claimcheck.errors import ClaimcheckError, PluginError

    where: AbstractContextManager[TextIO] = unbroken(sys.stdout)
    if output.file is not None:
        where = replacing(output.file)
    try:
        with where as out:
            reporter.write(reports, out)
    except (OSError, ClaimcheckError):
        raise
    except Exception as error:
        entry = output.entry
        whose = f"reporter {entry.name!r} of {entry.package} ({entry.target})"
        raise PluginError(f"{whose} failed: {type(error).__name__}: {error}") from error
