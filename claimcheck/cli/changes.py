"""`claimcheck changes`: what has changed at the sources since evidence was recorded, and what that does to verdicts."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from typing import TYPE_CHECKING

import click

from claimcheck.cli.clock import now
from claimcheck.cli.inputs import settings_here, with_offline
from claimcheck.cli.program import PLUGIN_FAILED, UNUSABLE
from claimcheck.cli.records import baseline_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.config import Configuration
    from claimcheck.model import Report
    from claimcheck.recording import Record

__all__ = ["changes"]


@click.command(
    epilog="""
\b
Examples:
  claimcheck changes evidence.jsonl.gz
  claimcheck changes evidence.jsonl.gz --format json
  claimcheck changes monday.jsonl.gz friday.jsonl.gz
\b
Exit status:
  0  no claim fails that did not fail before, whatever has changed
  1  a claim is refuted or conflicting now, and was not before
  2  a record or reference cannot be read, which could be before
  3  a source failed, which did not before
""",
)
@click.argument("old", metavar="RECORD")
@click.argument("new", metavar="[LATER]", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    metavar="N",
    help="Documents checked at a time (default: 1).",
)
def changes(*, old: str, new: str | None, form: str, jobs: int) -> int:
    """Say what has changed at the sources since RECORD was written, and which verdicts are others by it.

    RECORD is a file that check --record wrote.
    Its documents are checked once more against the references and sources that it names; nothing is written.
    With LATER, another record, nobody is asked, and the two are compared.
    """
    from claimcheck.checkers import READING
    from claimcheck.cli.output import unbroken
    from claimcheck.recording import failures_since, read_record, source_changes
    from claimcheck.report.changes import change_lines as verdict_lines
    from claimcheck.report.changes import changes as verdict_changes
    from claimcheck.report.changes import changes_as_json
    from claimcheck.report.json import dumps
    from claimcheck.report.source_changes import SCHEMA_NAME, change_lines, since_line, source_changes_as_json

    earlier = read_record(old)
    later = read_record(new) if new is not None else _asked_again(earlier, settings_here(), jobs)
    found, failures = source_changes(earlier, later), failures_since(earlier, later)
    verdicts = verdict_changes(_reports(earlier), _reports(later))
    with unbroken(sys.stdout) as out:
        if form == "json":
            dates = {
                "schema": SCHEMA_NAME,
                "since": earlier.started.isoformat(),
                "now": later.started.isoformat(),
            }
            told = {**dates, **source_changes_as_json(found, failures), "claims": changes_as_json(verdicts)}
            out.write(dumps(told, out))
        else:
            encoding = getattr(out, "encoding", None) or "utf-8"
            out.write(f"{since_line(earlier, found, failures)}\n")
            out.writelines(f"{line}\n" for line in change_lines(found, failures, encoding))
            *lines, closing = verdict_lines(verdicts, encoding)
            out.write(f"verdicts: {closing}\n")
            out.writelines(f"  {line}\n" for line in lines)
    if failures:
        return UNUSABLE if any(failure.checker == READING for failure in failures) else PLUGIN_FAILED
    return int(any(change.fails_now for change in verdicts))


def _reports(record: "Record") -> "list[Report]":
    """The reports of a record, with what a person had said of claims that fail."""
    from claimcheck.recording import replay
    from claimcheck.review import reviewed

    baseline = baseline_of(record)
    return [reviewed(report, baseline) for report in replay(record)]


def _asked_again(record: "Record", settings: "Configuration", jobs: int) -> "Record":
    """The record of a run like an earlier one, made now; an option that is set here comes before the recorded one."""
    from datetime import UTC
    from time import perf_counter

    from attrs import evolve

    from claimcheck.checkers import GROUPS, SOURCES
    from claimcheck.cli.jobs import Task, check_all
    from claimcheck.cli.output import progress
    from claimcheck.recording import program_here
    from claimcheck.verify import Asked
    from claimcheck.web import WEB

    started, before = now().astimezone(UTC), perf_counter()
    here = with_offline(settings, offline=False).plugins
    plugins = {group: _together(record.plugins.get(group, {}), here.get(group, {})) for group in GROUPS}
    # What the cache holds says nothing of the source.
    plugins[SOURCES].setdefault(WEB, {}).setdefault("fresh", True)
    tasks = [Task(each.against, each.kinds, plugins, each.sources) for each in record.checked]
    documents = [each.document for each in record.checked]
    with progress(sys.stderr, len(documents)) as done:
        checked = []
        for each, outcome in zip(
            record.checked, check_all(tasks, documents, jobs=jobs, keep=True), strict=True
        ):
            checked.append(evolve(each, asked=outcome.asked or Asked(unread=outcome.report.failures)))
            done()
    return evolve(
        record,
        checked=tuple(checked),
        started=started.replace(microsecond=0),
        seconds=perf_counter() - before,
        program=program_here(),
        hashes={},
    )


def _together(
    recorded: "Mapping[str, Mapping[str, object]]", here: "Mapping[str, Mapping[str, object]]"
) -> "dict[str, dict[str, object]]":
    """The options of a group's plugins; secrets, which no record holds, are among those that are set here."""
    return {name: {**recorded.get(name, {}), **here.get(name, {})} for name in {**recorded, **here}}
