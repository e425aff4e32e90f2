"""The command `claimcheck`: reads options, calls the rooms, prints, and exits.

Only click is imported at the top, so that the command starts fast; each subcommand imports what it needs.
"""
# ruff: noqa: PLC0415 - see above

import sys
from typing import TYPE_CHECKING

import click

from claimcheck import __version__
from claimcheck.cli.check import check
from claimcheck.cli.inputs import date_option, documents_of, is_several, kinds_option, settings_here
from claimcheck.cli.program import NOTHING_CHECKABLE, PLUGIN_FAILED, UNUSABLE, Program, complain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimcheck.evaluate import Figures
    from claimcheck.model import Claim, Document, Failure

__all__ = ["main"]


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="claimcheck %(version)s")
def main() -> None:
    """Check the factual claims of a text against reference sources, offline.

    Every verdict comes with the words of the source that decide.

    claimcheck check draft.txt --against research/
    """


main.add_command(check)


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
    from claimcheck.split import split_with

    settings = settings_here()
    kinds = kinds or settings.kinds
    known = [entry.name for entry in find_plugins(EXTRACTORS)]
    for kind in kinds or ():
        if kind not in known:
            raise UsageError(f"no extractor finds claims of kind {kind!r}; kinds: {', '.join(known)}")
    extractors, unloaded = load_plugins(EXTRACTORS, names=kinds, options=settings.plugins.get(EXTRACTORS))
    documents, errors = documents_of(paths, day or settings.day)
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
@kinds_option
def evaluate(*, pairs: str, predictions: str | None, form: str, kinds: tuple[str, ...] | None) -> int:
    """Label claim/evidence pairs, and print what the labels are worth.

    Each claim is checked against its own evidence alone.
    """
    import json

    from claimcheck.cli.output import replacing, unbroken
    from claimcheck.evaluate import read_pairs, timed
    from claimcheck.verify import prepare

    settings = settings_here()
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
