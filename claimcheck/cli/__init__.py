"""The command `claimcheck`: reads options, calls the rooms, prints, and exits.

Only click is imported at the top, so that the command starts fast; each subcommand imports what it needs.
"""
# ruff: noqa: PLC0415 - see above

import sys
from typing import TYPE_CHECKING

import click

from claimcheck import __version__
from claimcheck.cli.changes import changes
from claimcheck.cli.check import check
from claimcheck.cli.config import config
from claimcheck.cli.diff import diff
from claimcheck.cli.index import index
from claimcheck.cli.inputs import date_option, documents_of, is_several, kinds_option, settings_here
from claimcheck.cli.new_plugin import new_plugin
from claimcheck.cli.program import NOTHING_CHECKABLE, PLUGIN_FAILED, UNUSABLE, Program, complain
from claimcheck.cli.report import report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimcheck.model import Claim, Document, Failure

__all__ = ["main"]


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="claimcheck %(version)s")
def main() -> None:
    """Check the factual claims of a text against reference sources, offline.

    Every verdict comes with the words of the source that decide.

    claimcheck check draft.txt --against research/
    """


for _command in (check, index, report, diff, changes, config, new_plugin):
    main.add_command(_command)


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
@date_option
@kinds_option
def split(*, paths: tuple[str, ...], form: str, day: "date | None", kinds: tuple[str, ...] | None) -> int:
    """List the claims of each FILE, unchecked.

    As text: file, line and column, kind, what the words mean, and the words themselves.
    """
    from claimcheck.checkers import EXTRACTORS, find_plugins, load_plugins
    from claimcheck.cli.output import unbroken
    from claimcheck.errors import UsageError
    from claimcheck.read import file_of
    from claimcheck.split import split_with

    settings = settings_here().beaten_by(day=day, kinds=kinds)
    documents, errors = documents_of(paths, lambda path: settings.at(path).day, settings)
    wanted = [settings.at(file_of(document.source)).kinds for document in documents]
    known = [entry.name for entry in find_plugins(EXTRACTORS)]
    for kind in (kind for some in (kinds, *wanted) for kind in some or ()):
        if kind not in known:
            raise UsageError(f"no extractor finds claims of kind {kind!r}; kinds: {', '.join(known)}")
    extractors, unloaded = load_plugins(EXTRACTORS, names=kinds, options=settings.plugins.get(EXTRACTORS))
    for error in errors:
        complain(str(error))
    for failure in unloaded:
        complain(f"extractor {failure.checker}: {failure.error}")
    found = []
    for document, some in zip(documents, wanted, strict=True):
        claims, failures = split_with(document, extractors, kinds=some)
        found.append((document, claims, unloaded + failures))
        for failure in failures:
            complain(f"extractor {failure.checker}: {failure.error}")
    with unbroken(sys.stdout):
        _write_split(found, form, several=is_several(paths))
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
    from claimcheck.report.wording import place_of

    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    for document, claims, _ in found:
        for claim in claims:
            place = place_of(claim.span, document.source)
            line = visible(f"{place}: {claim.kind}: {claim.value} -- {claim.span.text}", encoding)
            sys.stdout.write(line + "\n")


@main.command(
    name="eval",
    epilog="""
\b
Each line of PAIRS.jsonl is one JSON object:
  {"id": "1", "claim": "...", "evidence": ["..."], "label": "supported|refuted|nei", "date": "2020-10-11"}
\b
Examples:
  claimcheck eval pairs.jsonl --predictions told.jsonl
  claimcheck eval news.jsonl wiki.jsonl
""",
)
@click.argument("paths", metavar="PAIRS.jsonl...", nargs=-1, required=True)
@click.option(
    "--predictions", metavar="FILE", help="Write there what was told of each pair, a JSON object a line."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@kinds_option
@click.option(
    "--two-labels",
    is_flag=True,
    help="The pairs are supported or refuted, never nei: what is not refuted is told as supported.",
)
def evaluate(
    *,
    paths: tuple[str, ...],
    predictions: str | None,
    form: str,
    kinds: tuple[str, ...] | None,
    two_labels: bool,
) -> int:
    """Label claim/evidence pairs, and print what the labels are worth.

    Each claim is checked against its own evidence alone.  Several files give a table, a line each.
    """
    import json

    from claimcheck.cli.figures import one_set, several_sets
    from claimcheck.cli.output import unbroken
    from claimcheck.evaluate import LABELS, read_pairs, timed
    from claimcheck.replacing import replacing
    from claimcheck.verify import prepare

    settings = settings_here()
    verifier = prepare(kinds=kinds or settings.kinds, options=settings.plugins)
    sets = {path: tuple(read_pairs(path)) for path in paths}
    results = {
        path: timed(items, verifier, LABELS[:2] if two_labels else LABELS) for path, items in sets.items()
    }
    every = [(path, one) for path, (told, _) in results.items() for one in told]
    if predictions is not None:
        with replacing(predictions) as out:
            for path, one in every:
                row = {"id": one.id, "label": one.label, "confidence": one.confidence}
                out.write(json.dumps(row if len(sets) == 1 else {"file": path, **row}) + "\n")
    measured = {path: figures for path, (_, figures) in results.items()}
    with unbroken(sys.stdout) as out:
        if form == "json":
            shown = {path: figures.as_json() for path, figures in measured.items()}
            out.write(json.dumps(shown if len(sets) > 1 else shown[paths[0]], indent=2) + "\n")
        else:
            out.write(several_sets(measured) if len(sets) > 1 else one_set(measured[paths[0]]))
    failures = dict.fromkeys(f"{failure.checker}: {failure.error}" for failure in verifier.failures)
    failures |= dict.fromkeys(
        f"{f.checker}: {f.error}" for _, one in every for v in one.verdicts for f in v.failures
    )
    for failure in failures:
        complain(failure)
    return PLUGIN_FAILED if failures else 0


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
