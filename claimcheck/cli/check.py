"""`claimcheck check`: documents in, reports out, and the exit status."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from typing import TYPE_CHECKING

import click

from claimcheck.cli.inputs import (
    date_option,
    documents_of,
    is_several,
    kinds_option,
    offline_option,
    settings_here,
    web_of,
    with_offline,
)
from claimcheck.cli.program import INTERRUPTED, NOTHING_CHECKABLE, UNUSABLE, Words, complain
from claimcheck.cli.reviews import baseline_options, open_baseline, review_all, usable, write_baseline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from claimcheck.errors import InputError
    from claimcheck.model import Label, Report

__all__ = ["check"]


@click.command(
    epilog="""
\b
Examples:
  claimcheck check draft.txt --against research/
  claimcheck check draft.txt --against wire.txt --date 2020-10-11 -v
  claimcheck check drafts/ --against research/ --format json --output report.json
  claimcheck check drafts/ --against research/ --format html=report.html --format junit=claims.xml
  claimcheck check https://example.org/page --follow-citations
  claimcheck check drafts/ --against research/ --baseline reviewed.json
\b
Exit status:
  0  nothing failed            3  a checker, source or reporter failed
  1  a claim failed            5  nothing checkable was found
  2  wrong usage, or an input that cannot be read
""",
)
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    help="A reference: a file, a folder, or the address of a page; may be given again.",
)
@click.option(
    "--source",
    "sources",
    multiple=True,
    metavar="NAME",
    help="A source to ask besides those of the references; may be given again.",
)
@click.option(
    "--follow-citations",
    "follow",
    is_flag=True,
    help="The pages that a text links to are its references, too.",
)
@offline_option
@date_option
@click.option(
    "--format",
    "forms",
    multiple=True,
    metavar="F[=FILE]",
    help="terminal (default), html, json, markdown, junit, sarif, csv, claimreview, or a reporter of your own; "
    "with a file it is written there, and may be given again.",
)
@click.option("--output", metavar="FILE", help="Write the format without a file there, whole or not at all.")
@kinds_option
@click.option(
    "--fail-on",
    type=Words("LABEL,...", "read_label"),
    help="Labels that make the exit status 1, or none (default: refuted,conflicting).",
)
@baseline_options
@click.option(
    "--explain",
    "claim_id",
    metavar="CLAIM_ID",
    help="All that was considered for the claim with this id, or a beginning of it, or at this LINE:COLUMN.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Documents checked at a time (default: 1)."
)
@click.option(
    "--allow-empty", is_flag=True, help="A text with nothing checkable in it is no error: status 0, not 5."
)
@click.option("-q", "--quiet", is_flag=True, help="One line for each claim that fails, and the summary.")
@click.option("-v", "--verbose", is_flag=True, help="Every claim with its evidence.")
@click.option("--color/--no-color", default=None, help="Colour, or not (default: on a terminal only).")
def check(
    *,
    paths: tuple[str, ...],
    against: tuple[str, ...],
    sources: tuple[str, ...],
    follow: bool,
    offline: bool,
    day: "date | None",
    forms: tuple[str, ...],
    output: str | None,
    kinds: tuple[str, ...] | None,
    fail_on: "tuple[Label, ...] | None",
    claim_id: str | None,
    baseline: str | None,
    update: bool,
    note: str | None,
    jobs: int | None,
    allow_empty: bool,
    quiet: bool,
    verbose: bool,
    color: bool | None,
) -> int:
    """Check the claims of each FILE, and print what the references say of them.

    FILE is a text, Markdown, HTML, PDF or Word file, a folder of such files, the address of a page, or - for
    standard input.
    Without --against a text is still checked against itself.
    Options can stand in claimcheck.toml, or in pyproject.toml under [tool.claimcheck].
    """
    from time import perf_counter

    from attrs import evolve

    from claimcheck.cli.explain import asked_for, explain
    from claimcheck.cli.jobs import Task, check_all, failing_on
    from claimcheck.cli.output import progress
    from claimcheck.cli.reporters import outputs_of, reporter_of, session_lines, write_reports
    from claimcheck.read import citations, file_of
    from claimcheck.verify import exit_status

    started = perf_counter()
    if quiet and verbose:
        raise click.UsageError("-q and -v cannot be had together", click.get_current_context())
    settings = with_offline(settings_here(), offline=offline)
    settings = (evolve(settings, output=None) if forms else settings).beaten_by(
        against=against or None,
        sources=sources or None,
        day=day,
        formats=forms or None,
        output=output,
        follow_citations=follow or None,
        kinds=kinds,
        fail_on=fail_on,
        baseline=baseline,
        jobs=jobs,
        allow_empty=allow_empty or None,
        quiet=quiet if quiet or verbose else None,
        verbose=verbose if quiet or verbose else None,
        color=color,
    )
    facts: dict[str, object] = {
        "verbosity": 1 if settings.verbose else -1 if settings.quiet else None,
        "color": settings.color,
        "several": is_several(paths),
        "session": session_lines(),
    }
    # What is wrong with an option is told before the work, not after it.
    explained = asked_for(claim_id, forms, output, update=update)
    outputs = () if explained else outputs_of(settings.formats or ("terminal",), settings.output)
    for each in outputs:
        reporter_of(each.entry, settings, facts)
    held = open_baseline(settings.baseline, update=update, note=note)
    readable, unread = documents_of(paths, lambda path: settings.at(path).day, settings)
    documents, unusable = usable(readable)
    errors = (*unread, *unusable)
    _complain_of(errors)
    if not documents:
        return UNUSABLE
    chosen = [settings.at(file_of(document.source)) for document in documents]
    most = web_of(settings).options.citations
    tasks = [
        Task(
            (*(each.against or ()), *(citations(document, most) if each.follow_citations else ())),
            each.kinds,
            each.plugins,
            each.sources or (),
        )
        for document, each in zip(documents, chosen, strict=True)
    ]
    labels = [each.fail_on for each in chosen]
    if explained:
        return explain(
            explained, tasks, documents, labels, held, color=settings.color, unreadable=bool(errors)
        )
    with progress(sys.stderr, len(documents)) as done:
        reports, interrupted = _until_interrupted(check_all(tasks, documents, jobs=settings.jobs or 1), done)
    reports = failing_on(reports, labels)
    asked = [each.kinds for each in chosen[: len(reports)]]
    reports, change = review_all(reports, asked, held, update=update and not interrupted, note=note)
    facts["seconds"] = perf_counter() - started
    if interrupted:
        click.echo(
            f"claimcheck: interrupted; the report is on {len(reports)} of {len(documents)} documents",
            err=True,
        )
    if reports or not interrupted:
        for each in outputs:
            write_reports(each, reporter_of(each.entry, settings, facts), reports)
    if change is not None:
        write_baseline(change)
    if interrupted:
        return INTERRUPTED
    status = int(exit_status(reports, unreadable=bool(errors)))
    return 0 if settings.allow_empty and status == NOTHING_CHECKABLE else status


def _complain_of(errors: "Iterable[InputError]") -> None:
    """A line for each document that cannot be read."""
    for error in errors:
        complain(str(error))


def _until_interrupted(
    waiting: "Iterable[Report]", done: "Callable[[], None]"
) -> "tuple[list[Report], bool]":
    """The reports that come until Ctrl-C, and whether it came."""
    reports: list[Report] = []
    try:
        for report in waiting:
            reports.append(report)
            done()
    except KeyboardInterrupt:
        return reports, True
    return reports, False
