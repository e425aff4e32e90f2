"""The command `claimcheck`: reads options, calls the rooms, prints, and exits.

Only click is imported at the top, so that the command starts fast; each subcommand imports what it needs.
"""
# ruff: noqa: PLC0415 - see above

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

import click

from claimcheck import __version__
from claimcheck.cli.program import NOTHING_CHECKABLE, PLUGIN_FAILED, UNUSABLE, Day, Program, Words, complain

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import date

    from claimcheck.checkers import PluginEntry, Reporter
    from claimcheck.config import Configuration
    from claimcheck.errors import InputError
    from claimcheck.evaluate import Figures
    from claimcheck.model import Claim, Document, Failure, Label, Report

__all__ = ["main"]


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="claimcheck %(version)s")
def main() -> None:
    """Check the factual claims of a text against reference sources, offline.

    Every verdict comes with the words of the source that decide.

    claimcheck check draft.txt --against research/
    """


_date = click.option(
    "--date",
    "day",
    type=Day(),
    help="The day as of which a text speaks that names none itself, as 2020-10-11.",
)
_kinds = click.option(
    "--kinds", type=Words("K,..."), help="Only claims of these kinds, as casualty,quote (default: all)."
)


@main.command(
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
    type=Words("LABEL,...", "read_label"),
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

    from claimcheck.cli.jobs import Task, check_all
    from claimcheck.cli.output import progress, target
    from claimcheck.verify import DEFAULT_FAIL_ON, exit_status

    started = perf_counter()
    if quiet and verbose:
        raise click.UsageError("-q and -v cannot be had together", click.get_current_context())
    settings = _settings()
    entry = _reporter_entry(form or settings.format or "terminal")
    facts: dict[str, object] = {
        "verbosity": 1 if verbose else -1 if quiet else None,
        "color": color,
        "several": _several(paths),
        "session": _session(),
    }
    # What is wrong with an option is told before the work, not after it.
    _reporter(entry, settings, facts)
    if output not in {None, "-"}:
        target(str(output))
    documents, errors = _documents(paths, day or settings.day)
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


@main.command(
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
    from claimcheck.cli.output import unbroken
    from claimcheck.errors import UsageError
    from claimcheck.split import split_with

    settings = _settings()
    kinds = kinds or settings.kinds
    known = [entry.name for entry in find_plugins(EXTRACTORS)]
    for kind in kinds or ():
        if kind not in known:
            raise UsageError(f"no extractor finds claims of kind {kind!r}; kinds: {', '.join(known)}")
    extractors, unloaded = load_plugins(EXTRACTORS, names=kinds, options=settings.plugins.get(EXTRACTORS))
    documents, errors = _documents(paths, day or settings.day)
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


@main.command(
    name="eval",
    epilog="""
\b
Each line of PAIRS.jsonl is one JSON object:
  {"id": "1", "claim": "...", "evidence": ["..."], "label": "supported|refuted|nei", "date": "2020-10-11"}
\b
Example:
  claimcheck eval pairs.jsonl --predictions told.jsonl
""",
)
@click.argument("pairs", metavar="PAIRS.jsonl")
@click.option(
    "--predictions", metavar="FILE", help="Write there what was told of each pair, a JSON object a line."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_kinds
def evaluate(*, pairs: str, predictions: str | None, form: str, kinds: tuple[str, ...] | None) -> int:
    """Label claim/evidence pairs, and print what the labels are worth.

    Each claim is checked against its own evidence alone.
    """
    import json

    from claimcheck.cli.output import replacing, unbroken
    from claimcheck.evaluate import read_pairs, timed
    from claimcheck.verify import prepare

    settings = _settings()
    verifier = prepare(kinds=kinds or settings.kinds, options=settings.plugins)
    items = tuple(read_pairs(pairs))
    told, figures = timed(items, verifier)
    if predictions is not None:
        with replacing(predictions) as out:
            for one in told:
                out.write(json.dumps({"id": one.id, "label": one.label, "confidence": one.confidence}) + "\n")
    with unbroken(sys.stdout) as out:
        out.write(json.dumps(figures.as_json(), indent=2) + "\n" if form == "json" else _table(figures))
    failures = dict.fromkeys(f"{failure.checker}: {failure.error}" for failure in verifier.failures)
    failures |= dict.fromkeys(
        f"{f.checker}: {f.error}" for one in told for v in one.verdicts for f in v.failures
    )
    for failure in failures:
        complain(failure)
    return PLUGIN_FAILED if failures else 0


def _table(figures: "Figures") -> str:
    """The figures for a person; "-" where one is not defined."""
    from claimcheck.evaluate import LABELS

    def share(part: float | None) -> str:
        return "-" if part is None else f"{part:.1%}"

    labels = [gold for gold in LABELS if any(figures.confusion.get((gold, told)) for told in LABELS)]
    rows = [
        f"pairs                      {figures.pairs}",
        f"accuracy                   {share(figures.accuracy)}",
        f"macro F1                   {share(figures.macro_f1)}",
        f"balanced accuracy          {share(figures.balanced_accuracy)}",
        f"refuted though supported   {share(figures.refuted_though_supported)}",
        f"seconds                    {figures.seconds:.2f}",
        "",
        "label, and what was told" + "".join(f"{told:>11}" for told in LABELS),
        *(
            f"{gold:<24}" + "".join(f"{figures.confusion.get((gold, told), 0):>11}" for told in LABELS)
            for gold in labels
        ),
    ]
    return "\n".join(rows) + "\n"


@main.command()
def plugins() -> int:
    """List the plugins that are installed, and from which package; none is imported."""
    from claimcheck.checkers import GROUPS, find_plugins
    from claimcheck.cli.output import unbroken
    from claimcheck.errors import PluginError

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

    from claimcheck.config import Configuration, find_configuration

    return find_configuration(Path.cwd()) or Configuration()


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
    return len(paths) > 1 or any(os.path.isdir(path) for path in paths)  # noqa: PTH112 - false for a name that no path can be


LONGEST = 5_000_000
"""The longest text, in characters, that is split into claims: some ten novels, and minutes of work."""


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
            documents.append(read_stdin(sys.stdin.buffer, published=day))
        except InputError as error:
            errors.append(error)
    errors += [
        InputError(
            document.source,
            f"holds {len(document.text):,} characters, more than the {LONGEST:,} that are checked at once",
            "cut it into parts, or give it as a reference",
        )
        for document in documents
        if len(document.text) > LONGEST
    ]
    return tuple(document for document in documents if len(document.text) <= LONGEST), tuple(errors)


def _write(
    entry: "PluginEntry", reporter: "Reporter", reports: "Sequence[Report]", output: str | None
) -> None:
    """Write the report; PluginError says whose reporter could not."""
    from claimcheck.cli.output import replacing, unbroken
    from claimcheck.errors import ClaimcheckError, PluginError

    target: AbstractContextManager[TextIO] = unbroken(sys.stdout)
    if output is not None and output != "-":
        target = replacing(output)
    try:
        with target as out:
            reporter.write(reports, out)
    except (OSError, ClaimcheckError):
        raise
    except Exception as error:
        whose = f"reporter {entry.name!r} of {entry.package} ({entry.target})"
        raise PluginError(f"{whose} failed: {type(error).__name__}: {error}") from error
