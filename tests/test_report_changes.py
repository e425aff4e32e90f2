"""What changed between two reports."""

import io
import json
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner

from claimcheck.cli import main
from claimcheck.model import Document, Label, Report
from claimcheck.report.changes import Sort, changes
from claimcheck.report.json import JsonReporter
from tests.reports import DRAFT, claim, refuted, report, verdict

STOPPED = "Work stopped on Tuesday."
OPENED = "The mine opened in 1950."
BEFORE = report(verdict(STOPPED, Label.SUPPORTED), verdict(OPENED, Label.SUPPORTED))
AFTER = report(refuted(), verdict(STOPPED, Label.REFUTED))


def test_claims_come_go_and_change() -> None:
    """New ones in reading order, then those that are gone; what stays the same is not told."""
    found = changes([BEFORE], [AFTER])
    assert [(each.sort, each.fails_now) for each in found] == [
        (Sort.NEW, True),
        (Sort.CHANGED, True),
        (Sort.GONE, False),
    ]


def test_a_claim_that_only_moved_is_no_change() -> None:
    """The id depends on the words, and not on the place."""
    moved = Document("A new first line.\n" + DRAFT.text, DRAFT.source)
    about = evolve(verdict(STOPPED, Label.SUPPORTED), claim=claim(STOPPED, document=moved))
    assert changes([report(verdict(STOPPED, Label.SUPPORTED))], [report(about, document=moved)]) == ()


def test_documents_are_told_by_their_source() -> None:
    """A document that is gone takes its claims with it."""
    assert [each.sort for each in changes([BEFORE], [])] == [Sort.GONE, Sort.GONE]


def saved(folder: Path, name: str, told: Report) -> None:
    """Write a report's JSON."""
    out = io.StringIO()
    JsonReporter().write([told], out)
    (folder / name).write_text(out.getvalue(), "utf-8")


def test_the_command_tells_changes_and_ends_with_1_where_a_claim_fails_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line a change; 0 where nothing got worse."""
    monkeypatch.chdir(tmp_path)
    saved(tmp_path, "old.json", BEFORE)
    saved(tmp_path, "new.json", AFTER)
    result = CliRunner().invoke(main, ["diff", "old.json", "new.json"])
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0].startswith("draft.txt:2:1: casualty: - -> refuted: Fewer than 10 miners were killed (")
    assert lines[1] == f"draft.txt:3:24: thing: supported -> refuted: {STOPPED} (Because.)"
    assert lines[2] == f"draft.txt:4:1: thing: supported -> -: {OPENED}"
    assert lines[3] == "3 changes, 2 for the worse"
    again = CliRunner().invoke(main, ["diff", "old.json", "old.json"])
    assert (again.exit_code, again.stdout) == (0, "no change\n")


def test_the_changes_can_be_had_as_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One object a change, labels as in reports."""
    monkeypatch.chdir(tmp_path)
    saved(tmp_path, "old.json", BEFORE)
    saved(tmp_path, "new.json", AFTER)
    told = json.loads(CliRunner().invoke(main, ["diff", "old.json", "new.json", "--format", "json"]).stdout)
    assert [(each["change"], each["old"], each["new"]) for each in told] == [
        ("new", None, "refuted"),
        ("changed", "supported", "refuted"),
        ("gone", "supported", None),
    ]


def test_a_file_that_is_no_report_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names it."""
    monkeypatch.chdir(tmp_path)
    saved(tmp_path, "old.json", BEFORE)
    (tmp_path / "new.json").write_text("{}", "utf-8")
    result = CliRunner().invoke(main, ["diff", "old.json", "new.json"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "new.json: is no report of claimcheck" in result.stderr
