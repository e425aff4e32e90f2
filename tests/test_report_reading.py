"""A JSON report read back and written again."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from click.testing import CliRunner
from hypothesis import given, settings

from claimcheck.cli import main
from claimcheck.errors import InputError
from claimcheck.model import Failure, Report
from claimcheck.report.json import JsonReporter, report_as_json
from claimcheck.report.reading import read_reports
from tests.reports import DRAFT, KILLED, hostile_reports, refuted, report


def saved(folder: Path, *reports: Report) -> str:
    """A file with the JSON of reports."""
    out = io.StringIO()
    JsonReporter().write(reports, out)
    file = folder / "report.json"
    file.write_text(out.getvalue(), "utf-8")
    return str(file)


def test_a_report_read_back_says_the_same(tmp_path: Path) -> None:
    """Its JSON is what it was, though the texts are no longer there."""
    told = refuted()
    given_report = report(
        evolve(told, failures=(Failure("dates", "KeyError: 'x'", told.claim),)),
        failures=(Failure("read", "x.pdf: no"),),
    )
    (back,) = read_reports(saved(tmp_path, given_report))
    assert report_as_json(back) == report_as_json(given_report)


def test_a_document_that_still_says_the_same_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the page has its whole text; one that has changed is laid out from the report's own words."""
    monkeypatch.chdir(tmp_path)
    file = saved(tmp_path, report(refuted()))
    (tmp_path / "draft.txt").write_text(DRAFT.text, "utf-8")
    assert read_reports(file)[0].document.text == DRAFT.text
    (tmp_path / "draft.txt").write_text("Another text.\n", "utf-8")
    assert read_reports(file)[0].document.text.split() == refuted().claim.sentence.text.split()


@settings(max_examples=40)
@given(hostile_reports())
def test_anything_keeps_its_words(anything: Report) -> None:
    """Claims, passages, stances and messages come back as they were; places stay places of the same words."""
    out = io.StringIO()
    JsonReporter().write([anything], out)
    folder = Path(anything_file(out.getvalue()))
    (back,) = read_reports(str(folder))
    # JSON joins two halves of a surrogate pair that stand side by side.
    one, two = json.loads(json.dumps(report_as_json(anything))), report_as_json(back)
    assert stripped(one) == stripped(two)


def anything_file(text: str) -> str:
    """A file of its own for each example."""
    import tempfile  # noqa: PLC0415 - only here

    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False, encoding="utf-8") as file:
        file.write(text)
    return file.name


def stripped(value: Any) -> Any:
    """A report without what overlapping pieces of one text decide: lines, columns and values."""
    if isinstance(value, dict):
        return {key: stripped(item) for key, item in value.items() if key not in {"line", "column"}}
    return [stripped(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not JSON"),
        ("[1]", "is no report of claimcheck"),
        ('{"schema": "claimcheck-report/9"}', "is a report of version 'claimcheck-report/9'"),
        ('{"schema": "claimcheck-report/1", "claims": []}', "holds claims without verdicts"),
        ('{"schema": "claimcheck-report/1", "sources": []}', "does not follow the schema"),
    ],
)
def test_what_is_no_report_is_told(tmp_path: Path, text: str, words: str) -> None:
    """The message names the file, what is wrong and what to do."""
    file = tmp_path / "report.json"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=words):
        read_reports(str(file))


def test_the_command_writes_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For people by default, and in any format into files."""
    monkeypatch.chdir(tmp_path)
    saved(tmp_path, report(refuted()))
    result = CliRunner().invoke(main, ["report", "report.json", "--no-color"])
    assert result.exit_code == 0
    assert "REFUTED casualty draft.txt:2:1" in result.stdout
    result = CliRunner().invoke(
        main, ["report", "report.json", "--format", "html=page.html", "--format", "json"]
    )
    assert json.loads(result.stdout)["summary"]["refuted"] == 1
    assert KILLED in (tmp_path / "page.html").read_text("utf-8")


def test_a_missing_report_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line names it."""
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["report", "none.json"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "none.json: cannot be read (No such file or directory); check the path" in result.stderr
