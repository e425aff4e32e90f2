"""The command `claimcheck`: reads options, calls the rooms, prints, and exits.

Only click is imported here at the top, so that the command starts fast; each subcommand imports what it needs.
Every error of ours or the system's ends in `Program.main` as one line on standard error.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

import click

from claimcheck import __version__

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.checkers import PluginEntry, Reporter
    from claimcheck.config import Configuration
    from claimcheck.errors import InputError
    from claimcheck.model import Claim, Document, Failure, Label, Report

__all__ = ["cli", "main"]

UNUSABLE, PLUGIN_FAILED, NOTHING_CHECKABLE, INTERRUPTED = 2, 3, 5, 130
"""Exit statuses that are known before `claimcheck.verify` is imported; see `ExitStatus` there."""

_ELSEWHERE: Mapping[str, str] = {"eval": "claimcheck.evaluate:command"}
"""Subcommands that live in a module of their own, imported when they are called."""


def complain(message: str) -> None:
    """One line on standard error, with nothing in it that a terminal obeys."""
    from claimcheck.report.layout import visible

    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    click.echo(f"claimcheck: error: {visible(message, encoding)}", err=True)


def _status_of(error: Exception) -> int:
    """The exit status that an error ends with: 3 for a broken plugin or a bug, 2 for what the user can mend."""
    from claimcheck.errors import ClaimcheckError, PluginError, PluginOptionError, UnknownPluginError

    if isinstance(error, PluginError) and not isinstance(error, PluginOptionError | UnknownPluginError):
        return PLUGIN_FAILED
    return UNUSABLE if isinstance(error, ClaimcheckError | OSError) else PLUGIN_FAILED


def _message_of(error: Exception) -> str:
    """What to say of an error, in one line."""
    from claimcheck.errors import ClaimcheckError

    if isinstance(error, ClaimcheckError):
        return str(error)
    if isinstance(error, OSError):
        named = f"{error.filename}: " if error.filename is not None else ""
        return f"{named}{error.strerror or error}; check the path, its permissions and the space on the disk"
    said = " ".join(str(error).split())
    return f"{type(error).__name__}: {said}; this is a bug of claimcheck, run with --traceback to see where"


class Program(click.Group):
    """A group whose errors are one line each, and whose rare subcommands are imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Our commands and those of modules that are there."""
        from importlib.util import find_spec

        there = (name for name, target in _ELSEWHERE.items() if find_spec(target.partition(":")[0]))
        return sorted({*super().list_commands(ctx), *there})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by name."""
        if cmd_name not in _ELSEWHERE or cmd_name not in self.list_commands(ctx):
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        module, _, name = _ELSEWHERE[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def main(self, args: Sequence[str] | None = None, *_: Any, **extra: Any) -> NoReturn:
        """Run, and exit with the status that the design names."""
        words = list(sys.argv[1:] if args is None else args)
        traced = "--traceback" in words
        extra |= {"prog_name": "claimcheck", "standalone_mode": False}
        try:
            status = super().main([word for word in words if word != "--traceback"], **extra)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            status = UNUSABLE
        except click.ClickException as error:
            context = getattr(error, "ctx", None)
            complain(
                f"{error.format_message()} ({context.command_path if context else 'claimcheck'} --help says more)"
            )
            status = UNUSABLE
        except click.Abort:
            click.echo("claimcheck: interrupted", err=True)
            status = INTERRUPTED
        except Exception as error:
            if traced:
                raise
            complain(_message_of(error))
            status = _status_of(error)
        sys.exit(status if isinstance(status, int) else 0)


class _Day(click.ParamType[Any]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from claimcheck.config import read_day

        try:
            return read_day(value) if isinstance(value, str) else value
        except ValueError as error:
            self.fail(str(error), param, ctx)


class _Words(click.ParamType[Any]):
    """Words with commas between them, each read by a function of `claimcheck.config` where one is named."""

    def __init__(self, name: str, reader: str = "") -> None:
        self.name = name
        self.reader = reader

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        from claimcheck import config

        read: Callable[[str], object] = getattr(config, self.reader) if self.reader else str
        words = dict.fromkeys(word.strip() for word in value.split(",") if word.strip())
        if not words:
            self.fail("names nothing; put words in it with commas between them", param, ctx)
        if self.reader and list(words) == ["none"]:
            return ()
        try:
            return tuple(dict.fromkeys(read(word) for word in words))
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="claimcheck %(version)s")
def cli() -> None:
    """Check the factual claims of a text against reference sources, offline.

    Every verdict comes with the words of the source that decide.

    claimcheck check draft.txt --against research/
    """


_date = click.option(
    "--date",
    "day",
    type=_Day(),
    help="The day as of which a text speaks that names none itself, as 2020-10-11.",
)
_kinds = click.option(
    "--kinds", type=_Words("K,..."), help="Only claims of these kinds, as casualty,quote (default: all)."
)


@cli.command(
    epilog="""
\b
Examples:
  claimcheck check draft.txt --against research/
  claimcheck check draft.txt --against wire.txt --date 2020-10-11 -v
  claimcheck check drafts/ --against research/ --format json --output report.json
  curl -s https://example.org/page | claimcheck check - --against research/
\b
Exit status:
  0  nothing failed            3  a checker, source or reporter failed
  1  a claim failed            5  nothing checkable was found
  2  wrong usage, or an input that cannot be read
""",
)
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--against", multiple=True, metavar="PATH", help="A reference, file or folder; may be given again."
)
@_date
@click.option("--format", "form", metavar="F", help="terminal (default), json, or a reporter of your own.")
@click.option("--output", metavar="FILE", help="Write the report there, whole or not at all.")
@_kinds
@click.option(
    "--fail-on",
    type=_Words("LABEL,...", "read_label"),
    help="Labels that make the exit status 1, or none (default: refuted,conflicting).",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Documents checked at a time (default: 1)."
)
@click.option("-q", "--quiet", is_flag=True, help="One line for each claim that fails, and the summary.")
@click.option("-v", "--verbose", is_flag=True, help="Every claim with its evidence.")
@click.option("--color/--no-color", default=None, help="Colour, or not (default: on a terminal only).")
def check(
    *,
    paths: tuple[str, ...],
    against: tuple[str, ...],
    day: "date | None",
    form: str | None,
    output: str | None,
    kinds: tuple[str, ...] | None,
    fail_on: "tuple[Label, ...] | None",
    jobs: int | None,
    quiet: bool,
    verbose: bool,
    color: bool | None,
) -> int:
    """Check the claims of each FILE, and print what the references say of them.

    FILE is a text, Markdown or HTML file, a folder of such files, or - for standard input.
    Without --against a text is still checked against itself.
    Options can stand in claimcheck.toml, or in pyproject.toml under [tool.claimcheck].
    """
    from time import perf_counter

    from claimcheck.jobs import Task, check_all
    from claimcheck.output import progress
    from claimcheck.verify import DEFAULT_FAIL_ON, exit_status

    started = perf_counter()
    if quiet and verbose:
        raise click.UsageError("-q and -v cannot be had together", click.get_current_context())
    settings = _settings()
    entry = _reporter_entry(form or settings.format or "terminal")
    facts: dict[str, object] = {
        "verbosity": 1 if verbose else -1 if quiet else 0,
        "color": color,
        "several": _several(paths),
        "session": _session(),
    }
    _reporter(entry, settings, facts)  # so that a wrong option is told before the work, not after it
    documents, errors = _documents(paths, day or settings.date)
    for error in errors:
        complain(str(error))
    if not documents:
        return UNUSABLE
    task = Task(against or settings.against, kinds or settings.kinds, settings.plugins)
    with progress(sys.stderr, len(documents)) as done:
        reports = check_all(task, documents, jobs=jobs or settings.jobs or 1, done=done)
    reporter = _reporter(entry, settings, facts | {"seconds": perf_counter() - started})
    _write(entry, reporter, reports, output)
    if fail_on is None:
        fail_on = settings.fail_on if settings.fail_on is not None else DEFAULT_FAIL_ON
    return int(exit_status(reports, fail_on, unreadable=bool(errors)))


@cli.command(
    epilog="""
\b
Examples:
  claimcheck split draft.txt
  claimcheck split draft.txt --kinds casualty,date --date 2020-10-11
  claimcheck split - --format json < draft.txt
""",
)
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_date
@_kinds
def split(*, paths: tuple[str, ...], form: str, day: "date | None", kinds: tuple[str, ...] | None) -> int:
    """List the claims of each FILE, unchecked.

    As text: file, line and column, kind, what the words mean, and the words themselves.
    """
    from claimcheck.checkers import EXTRACTORS, find_plugins, load_plugins
    from claimcheck.errors import UsageError
    from claimcheck.output import unbroken
    from claimcheck.split import split_with

    settings = _settings()
    kinds = kinds or settings.kinds
    known = [entry.name for entry in find_plugins(EXTRACTORS)]
    for kind in kinds or ():
        if kind not in known:
            raise UsageError(f"no extractor finds claims of kind {kind!r}; kinds: {', '.join(known)}")
    extractors, unloaded = load_plugins(EXTRACTORS, names=kinds, options=settings.plugins.get(EXTRACTORS))
    documents, errors = _documents(paths, day or settings.date)
    for error in errors:
        complain(str(error))
    for failure in unloaded:
        complain(f"extractor {failure.checker}: {failure.error}")
    found = []
    for document in documents:
        claims, failures = split_with(document, extractors, kinds=kinds)
        found.append((document, claims, unloaded + failures))
        for failure in failures:
            complain(f"extractor {failure.checker}: {failure.error}")
    with unbroken(sys.stdout):
        _write_split(found, form, several=_several(paths))
    if errors:
        return UNUSABLE
    if any(failures for _, _, failures in found):
        return PLUGIN_FAILED
    return 0 if any(claims for _, claims, _ in found) else NOTHING_CHECKABLE


def _write_split(
    found: "Sequence[tuple[Document, Sequence[Claim], Sequence[Failure]]]", form: str, *, several: bool
) -> None:
    """The claims on standard output, as text or as a report without verdicts."""
    if not found:
        return
    if form == "json":
        from claimcheck.report.json import claims_as_json, dumps

        objects = [claims_as_json(*each) for each in found]
        sys.stdout.write(dumps(objects if several else objects[0], sys.stdout))
        return
    from claimcheck.report.layout import visible

    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    for document, claims, _ in found:
        for claim in claims:
            place = f"{document.source}:{claim.span.line}:{claim.span.column}"
            line = visible(f"{place}: {claim.kind}: {claim.value} -- {claim.span.text}", encoding)
            sys.stdout.write(line + "\n")


@cli.command()
def plugins() -> int:
    """List the plugins that are installed, and from which package; none is imported."""
    from claimcheck.checkers import GROUPS, find_plugins
    from claimcheck.errors import PluginError
    from claimcheck.output import unbroken

    status = 0
    rows = [("NAME", "GROUP", "PACKAGE", "VERSION", "TARGET")]
    for group in GROUPS:
        try:
            entries = find_plugins(group)
        except PluginError as error:
            complain(str(error))
            status = PLUGIN_FAILED
            continue
        rows += [(entry.name, entry.group, entry.package, entry.version, entry.target) for entry in entries]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    with unbroken(sys.stdout):
        for row in rows:
            sys.stdout.write("  ".join(map(str.ljust, row, widths)).rstrip() + "\n")
    return status


def _settings() -> "Configuration":
    """What the nearest file with options says."""
    from pathlib import Path

    from claimcheck.config import Configuration, find_file, read_configuration

    file = find_file(Path.cwd())
    return read_configuration(file) if file else Configuration()


def _session() -> tuple[str, ...]:
    """Which checkers are in use, a line a package."""
    from claimcheck.checkers import CHECKERS, find_plugins

    packages: dict[str, list[str]] = {}
    for entry in find_plugins(CHECKERS):
        packages.setdefault(f"{entry.package} {entry.version}", []).append(entry.name)
    return tuple(f"checkers: {', '.join(names)} ({package})" for package, names in packages.items())


def _reporter_entry(name: str) -> "PluginEntry":
    """The reporter of a format."""
    from claimcheck.checkers import REPORTERS, find_plugins
    from claimcheck.config import nearest
    from claimcheck.errors import UsageError

    entries = {entry.name: entry for entry in find_plugins(REPORTERS)}
    if name not in entries:
        raise UsageError(f"no reporter writes the format {name!r}; {nearest(name, tuple(entries))}")
    return entries[name]


def _reporter(entry: "PluginEntry", settings: "Configuration", facts: Mapping[str, object]) -> "Reporter":
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


def _several(paths: Sequence[str]) -> bool:
    """Whether more than one document is asked for, whatever becomes of them."""
    return len(paths) > 1 or any(os.path.isdir(path) for path in paths)  # noqa: PTH112 - pathlib is slow to import


def _documents(
    paths: Sequence[str], day: "date | None"
) -> "tuple[tuple[Document, ...], tuple[InputError, ...]]":
    """The documents of files, folders and standard input in order, and what cannot be read."""
    from itertools import groupby

    from claimcheck.errors import InputError
    from claimcheck.read import read_all, read_stdin

    documents: list[Document] = []
    errors: list[InputError] = []
    for piped, group in groupby(dict.fromkeys(paths), key=lambda path: path == "-"):
        if not piped:
            read, failed = read_all(group, published=day)
            documents += read
            errors += failed
            continue
        if sys.stdin.isatty():
            click.echo(
                "claimcheck: reading the text from the keyboard; end it with Ctrl-D on a line of its own",
                err=True,
            )
        try:
            documents.append(read_stdin(click.get_binary_stream("stdin"), published=day))
        except InputError as error:
            errors.append(error)
    return tuple(documents), tuple(errors)


def _write(
    entry: "PluginEntry", reporter: "Reporter", reports: "Sequence[Report]", output: str | None
) -> None:
    """Write the report; PluginError says whose reporter could not."""
    from claimcheck.errors import ClaimcheckError, PluginError
    from claimcheck.output import replacing, unbroken

    try:
        with unbroken(sys.stdout) if output in {None, "-"} else replacing(str(output)) as out:
            reporter.write(reports, out)
    except (OSError, ClaimcheckError):
        raise
    except Exception as error:
        whose = f"reporter {entry.name!r} of {entry.package} ({entry.target})"
        raise PluginError(f"{whose} failed: {type(error).__name__}: {error}") from error


def main() -> None:
    """The entry point of the command."""
    cli.main()
