"""`claimcheck check`: documents in, reports out, and the exit status."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from typing import TYPE_CHECKING

import click

from claimcheck.cli.clock import now
from claimcheck.cli.inputs import date_option, kinds_option, offline_option, settings_here, with_offline
from claimcheck.cli.plans import plan, replan, several_of
from claimcheck.cli.program import INTERRUPTED, NOTHING_CHECKABLE, UNUSABLE, Words, complain
from claimcheck.cli.records import (
    Run,
    baseline_of,
    earlier_record,
    keep,
    only_one,
    record_of,
    record_options,
    refuse_no_paths,
)
from claimcheck.cli.reviews import baseline_options, open_baseline, review_all, write_baseline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from claimcheck.cli.jobs import Outcome
    from claimcheck.cli.plans import Plan
    from claimcheck.cli.reporters import Output
    from claimcheck.config import Configuration
    from claimcheck.model import Label
    from claimcheck.recording import Record
    from claimcheck.review.baseline import Baseline

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
  claimcheck check draft.txt --against research/ --record evidence.jsonl.gz
  claimcheck check --replay evidence.jsonl.gz
\b
Exit status:
  0  nothing failed            3  a checker, source or reporter failed
  1  a claim failed            5  nothing checkable was found
  2  wrong usage, or an input that cannot be read
""",
)
@click.argument("paths", metavar="FILE...", nargs=-1)
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
@record_options
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
    record: str | None,
    replay: str | None,
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
    With --replay the texts are those of the record, where no FILE is given.
    Options can stand in claimcheck.toml, or in pyproject.toml under [tool.claimcheck].
    """
    from attrs import evolve

    from claimcheck.cli.explain import explain, wanted
    from claimcheck.cli.reporters import outputs_of, reporter_of, session_lines
    from claimcheck.recording import read_record

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
    asking = {"--against": against, "--source": sources, "--follow-citations": follow}
    dated = day is not None and not paths
    settings = only_one(settings, record=record, replay=replay, asking=asking, dated=dated)
    replayed = read_record(settings.replay) if settings.replay else None
    if not paths and replayed is None:
        refuse_no_paths()
    facts: dict[str, object] = {
        "verbosity": 1 if settings.verbose else -1 if settings.quiet else None,
        "color": settings.color,
        "several": several_of(paths, replayed),
        "session": session_lines(),
    }
    # What is wrong with an option is told before the work, not after it.
    explained = wanted(claim_id, forms, output, update=update, record=record is not None)
    outputs = () if explained else outputs_of(settings.formats or ("terminal",), settings.output)
    for each in outputs:
        reporter_of(each.entry, settings, facts)
    held = open_baseline(settings.baseline, update=update, note=note)
    if held is None and replayed is not None:
        held = baseline_of(replayed)
    if not explained:
        return _report(
            paths, settings, replayed, held=held, outputs=outputs, facts=facts, update=update, note=note
        )
    todo = _todo(paths, settings, replayed)
    if not todo.documents:
        return UNUSABLE
    unreadable = bool(todo.errors)
    return explain(explained, todo, held, color=settings.color, unreadable=unreadable)


def _todo(paths: tuple[str, ...], settings: "Configuration", replayed: "Record | None") -> "Plan":
    """What is to be done; what cannot be read is told."""
    if replayed is None:
        todo = plan(paths, settings)
    else:
        todo = replan(paths, settings, replayed, str(settings.replay))
    for error in todo.errors:
        complain(error)
    return todo


def _report(
    paths: tuple[str, ...],
    settings: "Configuration",
    replayed: "Record | None",
    *,
    held: "Baseline | None",
    outputs: "Sequence[Output]",
    facts: dict[str, object],
    update: bool,
    note: str | None,
) -> int:
    """Check, and write what was asked for."""
    from time import perf_counter

    from claimcheck.cli.jobs import check_all, failing_on
    from claimcheck.cli.output import progress
    from claimcheck.cli.reporters import reporter_of, write_reports
    from claimcheck.verify import exit_status

    started, before = now(), perf_counter()
    earlier = earlier_record(settings.record, outputs, settings.baseline)
    todo = _todo(paths, settings, replayed)
    if not todo.documents:
        return UNUSABLE
    with progress(sys.stderr, len(todo.documents)) as done:
        keeping, jobs = settings.record is not None, settings.jobs or 1
        waiting = check_all(todo.tasks, todo.documents, jobs=jobs, asked=todo.asked, keep=keeping)
        outcomes, interrupted = _until_interrupted(waiting, done)
    reports = failing_on([outcome.report for outcome in outcomes], todo.labels)
    kinds = [task.kinds for task in todo.tasks[: len(reports)]]
    reports, change = review_all(reports, kinds, held, update=update and not interrupted, note=note)
    facts["seconds"] = seconds = perf_counter() - before if replayed is None else replayed.seconds
    if interrupted:
        unkept = ", and no record is written" if keeping else ""
        click.echo(
            f"claimcheck: interrupted; the report is on {len(reports)} of {len(todo.documents)} documents{unkept}",
            err=True,
        )
    elif settings.record:
        run = Run(started, seconds, several=bool(facts["several"]))
        keep(
            record_of(settings, todo, outcomes, change.baseline if change else held, run),
            settings.record,
            earlier,
        )
    if reports or not interrupted:
        for each in outputs:
            write_reports(each, reporter_of(each.entry, settings, facts), reports)
    if change is not None:
        write_baseline(change)
    if interrupted:
        return INTERRUPTED
    status = int(exit_status(reports, unreadable=bool(todo.errors)))
    return 0 if _may_be_empty(settings, replayed) and status == NOTHING_CHECKABLE else status


def _may_be_empty(settings: "Configuration", replayed: "Record | None") -> bool:
    """Whether a text with nothing checkable in it is no error, by this run or else by the recorded one."""
    if settings.allow_empty is None and replayed is not None:
        return replayed.allow_empty
    return bool(settings.allow_empty)


def _until_interrupted(
    waiting: "Iterable[Outcome]", done: "Callable[[], None]"
) -> "tuple[list[Outcome], bool]":
    """The outcomes that come until Ctrl-C, and whether it came."""
    outcomes: list[Outcome] = []
    try:
        for outcome in waiting:
            outcomes.append(outcome)
            done()
    except KeyboardInterrupt:
        return outcomes, True
    return outcomes, False
