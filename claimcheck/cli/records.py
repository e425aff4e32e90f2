"""What the command does about records: the options, what is there before a run, and what is written after it."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from claimcheck.cli.program import tell, warn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from claimcheck.cli.jobs import Outcome
    from claimcheck.cli.plans import Plan
    from claimcheck.cli.reporters import Output
    from claimcheck.config import Configuration
    from claimcheck.recording import Record
    from claimcheck.review.baseline import Baseline

__all__ = [
    "baseline_of",
    "earlier_record",
    "keep",
    "only_one",
    "record_of",
    "record_options",
    "refuse_no_paths",
]

F = TypeVar("F", bound="Callable[..., object]")

_OPTIONS = (
    click.option(
        "--record",
        metavar="FILE",
        help="Keep all that the sources give there, gzipped if it ends in .gz; says what has changed since an earlier record.",
    ),
    click.option(
        "--replay",
        metavar="FILE",
        help="Check by a record alone: the same report, with no network and no reference read.",
    ),
)


def record_options(command: F) -> F:
    """The options about records, added to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


class Run(NamedTuple):
    """When a run began, how long it took, and whether it was to give a list of reports."""

    started: "datetime"
    seconds: float
    several: bool


def only_one(
    settings: "Configuration",
    *,
    record: str | None,
    replay: str | None,
    asking: "Mapping[str, object]",
    dated: bool,
) -> "Configuration":
    """The options with either a record or a replay, where the command line asks for one of them.

    `asking` are the options given by hand that make a source be asked; `dated` says that a day is given by hand for
    texts of which none is named. UsageError for what cannot be had together.
    """
    from attrs import evolve

    from claimcheck.errors import UsageError

    if record and replay:
        raise UsageError("--record asks the sources and --replay asks none; give one of the two")
    given = [option for option, value in asking.items() if value]
    if (replay or (settings.replay and not record)) and given:
        where = "" if replay else f" (replay is set in {settings.file})"
        raise UsageError(
            f"--replay takes all evidence from its file and asks no source; leave out {given[0]}{where}"
        )
    if replay and dated:
        raise UsageError(
            "--date is for a text that is read, and --replay without FILE reads none; leave it out"
        )
    if replay:
        return evolve(settings, record=None, replay=replay)
    return evolve(settings, record=record, replay=None) if record else settings


def refuse_no_paths() -> None:
    """Say that a document is missing, as click says it."""
    context = click.get_current_context()
    [paths] = [parameter for parameter in context.command.params if parameter.name == "paths"]
    raise click.MissingParameter(ctx=context, param=paths)


def baseline_of(record: "Record") -> "Baseline | None":
    """The reviewed claims of a recorded run."""
    from claimcheck.review.baseline import baseline_from

    return None if record.baseline is None else baseline_from(*record.baseline)


def earlier_record(name: str | None, outputs: "Sequence[Output]", baseline: str | None) -> "Record | None":
    """The record that stands where one is to be written; InputError or UsageError where it cannot be written there."""
    from claimcheck.errors import InputError, UsageError
    from claimcheck.recording import is_record, read_record
    from claimcheck.replacing import target

    if name is None:
        return None
    path = target(name)
    others = [each.file for each in outputs if each.file is not None]
    if any(target(other) == path for other in [*others, *([baseline] if baseline else [])]):
        raise UsageError(f"--record and another output would both write {name}; give each a file of its own")
    if not path.is_file():
        return None
    if path.stat().st_size and not is_record(name):
        raise InputError(
            name, "is no record of claimcheck, and would be overwritten", "name another file, or remove it"
        )
    try:
        return read_record(name)
    except InputError as error:
        warn(f"{error.source}: {error.problem}; so it cannot be told what has changed since")
        return None


def record_of(
    settings: "Configuration",
    plan: "Plan",
    outcomes: "Sequence[Outcome]",
    baseline: "Baseline | None",
    run: Run,
) -> "Record | None":
    """The record of a run; None where a document was not checked to its end."""
    from datetime import UTC

    from claimcheck.recording import Record, Recorded, options_to_keep, program_here
    from claimcheck.redaction import without_secrets

    checked = [
        Recorded(
            document=document,
            asked=outcome.asked,
            kinds=task.kinds,
            fail_on=labels,
            day=day,
            against=tuple(map(without_secrets, task.against)),
            sources=task.sources,
        )
        for document, task, labels, day, outcome in zip(
            plan.documents, plan.tasks, plan.labels, plan.days, outcomes, strict=True
        )
        if outcome.asked is not None
    ]
    if len(checked) < len(plan.documents):
        return None
    return Record(
        checked=tuple(checked),
        started=run.started.astimezone(UTC).replace(microsecond=0),
        seconds=run.seconds,
        program=program_here(),
        plugins=options_to_keep(settings.plugins),
        unread=plan.errors,
        several=run.several,
        allow_empty=bool(settings.allow_empty),
        baseline=_reviewed_claims(baseline, plan) if baseline is not None else None,
    )


def _reviewed_claims(baseline: "Baseline", plan: "Plan") -> tuple[str, dict[str, object]]:
    """The path of a baseline from here, and what it says of the documents of the run."""
    from attrs import evolve

    documents = {baseline.document_of(document.source) for document in plan.documents}
    entries = {key: entry for key, entry in baseline.entries.items() if entry.document in documents}
    return os.path.relpath(baseline.path), evolve(baseline, entries=entries).as_json()


def keep(record: "Record | None", name: str, earlier: "Record | None") -> None:
    """Write the record, and say what has changed since the earlier one."""
    from claimcheck.cli.program import complain
    from claimcheck.recording import failures_since, source_changes, write_record
    from claimcheck.report.source_changes import change_lines, since_line

    if record is None:
        complain(f"{name}: no record is written, as a document was not checked to its end")
        return
    write_record(record, name)
    if earlier is None:
        return
    changes, failures = source_changes(earlier, record), failures_since(earlier, record)
    tell(f"{name}: {since_line(earlier, changes, failures)}")
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    for line in change_lines(changes, failures, encoding):
        click.echo(line, err=True)
