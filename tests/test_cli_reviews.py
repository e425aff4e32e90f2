"""Reviewed claims on the command line: waivers, the baseline, and what becomes of the exit status."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck.report.json import schema
from tests.commands import CHECK, FALSE, TRUE, Run, outside

WAIVED = f"<!-- claimcheck: ignore: the wire came later -->\n{FALSE}"
BASELINE = ("--baseline", "reviewed.json")
UPDATE = (*BASELINE, "--update-baseline")


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """All entries are of 15 June 2025."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1749988800")


def test_a_waived_claim_is_shown_with_its_reason_and_does_not_fail(run: Run, folder: Path) -> None:
    """It has a section and a count of its own."""
    (folder / "draft.md").write_text(WAIVED, "utf-8")
    result = run("check", "draft.md", *CHECK)
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        "draft.md:2:29: refuted: casualty: killed 12 miners\n    waived: the wire came later\n"
        in result.stdout
    )
    assert " 1 waived in " in result.stdout
    assert "FAILED CLAIMS" not in result.stdout


def test_a_waiver_without_a_reason_ends_with_2_and_the_others_are_checked(run: Run, folder: Path) -> None:
    """The file and the line are named, and nothing is said of its claims."""
    (folder / "draft.md").write_text(WAIVED.replace(": the wire came later", ""), "utf-8")
    result = run("check", "draft.md", "false.txt", *CHECK, "-q")
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: draft.md:1: the waiver gives no reason; write why, ")
    assert "draft.md" not in result.stdout
    assert "1 refuted" in result.stdout


def test_a_superfluous_waiver_is_told(run: Run, folder: Path) -> None:
    """On standard error and in the report, and the status stays that of the claims."""
    (folder / "draft.md").write_text(
        WAIVED.replace("ignore", "ignore[casualty]").replace("12", "14"), "utf-8"
    )
    result = run("check", "draft.md", *CHECK)
    said = "draft.md:1: the waiver is for no claim that fails; remove it"
    assert (result.exit_code, result.stderr) == (0, f"claimcheck: warning: {said}\n")
    assert f" WARNINGS {'=' * 45}\n{said}\n" in result.stdout
    written = json.loads(run("check", "draft.md", *CHECK, "--format", "json").stdout)
    Draft202012Validator(schema()).validate(written)
    assert written["warnings"] == [said]


def test_a_waiver_stands_in_plain_text_and_pages_too(run: Run, folder: Path) -> None:
    """The same comment in each format."""
    (folder / "a.txt").write_text(WAIVED, "utf-8")
    (folder / "b.html").write_text(f"<html><body><p>Why?</p>{WAIVED[:-1]}</body></html>", "utf-8")
    (folder / "c.html").write_text(
        f"<html><body><p>Why?</p>{WAIVED.replace(FALSE, f'<p>{FALSE}</p>')}</body></html>", "utf-8"
    )
    result = run("check", "a.txt", "b.html", "c.html", *CHECK, "--format", "json")
    assert [item["claims"][0]["review"]["note"] for item in json.loads(result.stdout)] == [
        "the wire came later"
    ] * 3
    assert result.exit_code == 0


def test_the_baseline_is_made_and_then_covers(run: Run, folder: Path) -> None:
    """The update says what came in; a run with the file ends with 0 and shows the note and the day."""
    made = run("check", "false.txt", *CHECK, *UPDATE, "--note", "as agreed", "-q")
    assert (made.exit_code, made.stderr) == (0, "claimcheck: reviewed.json: 1 claim added, 1 in all\n")
    written = json.loads((folder / "reviewed.json").read_text("utf-8"))
    assert written["schema"] == "claimcheck-baseline/1"
    assert [(entry["day"], entry["note"]) for entry in written["claims"]] == [("2025-06-15", "as agreed")]
    result = run("check", "false.txt", *CHECK, *BASELINE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "    reviewed on 15 June 2025: as agreed\n" in result.stdout
    assert " 1 reviewed in " in result.stdout
    assert run("check", "false.txt", *CHECK).exit_code == 1


def test_the_baseline_may_stand_in_the_configuration(run: Run, folder: Path) -> None:
    """From the folder of the file, as all paths."""
    (folder / "claimcheck.toml").write_text('baseline = "reviewed.json"\n', "utf-8")
    assert run("check", "false.txt", *CHECK, "--update-baseline").exit_code == 0
    assert run("check", "false.txt", *CHECK).exit_code == 0
    assert json.loads((folder / "reviewed.json").read_text("utf-8"))["claims"][0]["document"] == "false.txt"


def test_the_same_run_writes_the_same_bytes(run: Run, folder: Path) -> None:
    """With SOURCE_DATE_EPOCH not even the day differs, and an update of nothing changes nothing."""
    run("check", "false.txt", *CHECK, *UPDATE)
    first = (folder / "reviewed.json").read_bytes()
    run("check", "false.txt", "true.txt", *CHECK, *UPDATE)
    assert (folder / "reviewed.json").read_bytes() == first


def test_what_has_gone_leaves_with_a_word_on_standard_error(run: Run, folder: Path) -> None:
    """The text was mended, so the claim is no more."""
    run("check", "false.txt", *CHECK, *UPDATE)
    (folder / "false.txt").write_text(TRUE, "utf-8")
    result = run("check", "false.txt", *CHECK, *UPDATE, "-q")
    assert result.stderr == (
        "claimcheck: reviewed.json: false.txt: casualty 'killed 12 miners' leaves the baseline: "
        "the text no longer makes this claim\n"
        "claimcheck: reviewed.json: 0 claims added, 0 in all\n"
    )
    assert json.loads((folder / "reviewed.json").read_text("utf-8"))["claims"] == []


def test_a_waived_claim_does_not_enter_the_baseline(run: Run, folder: Path) -> None:
    """One word of a person is enough."""
    (folder / "draft.md").write_text(WAIVED, "utf-8")
    run("check", "draft.md", *CHECK, *UPDATE)
    assert json.loads((folder / "reviewed.json").read_text("utf-8"))["claims"] == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (BASELINE, ("reviewed.json", "there is no such baseline", "--update-baseline makes it")),
        (("--update-baseline",), ("--update-baseline", "--baseline")),
        (("--note", "why"), ("--note", "--update-baseline")),
        (("--baseline", "wire", "--update-baseline"), ("wire", "is a folder")),
        (("--baseline", "no/such.json", "--update-baseline"), ("no/such.json", "there is no folder")),
        (("--baseline", "false.txt"), ("false.txt", "is not JSON")),
        (("--baseline", "false.txt", "--update-baseline"), ("false.txt", "is not JSON", "restore it")),
    ],
)
def test_a_baseline_that_cannot_be_used_ends_with_2_and_changes_nothing(
    run: Run, folder: Path, arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """One line says what and how to mend it, before any claim is checked."""
    result = run("check", "false.txt", *CHECK, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert [word for word in words if word not in result.stderr] == []
    assert not (folder / "reviewed.json").exists()
    assert (folder / "false.txt").read_text("utf-8") == FALSE


def test_an_entry_that_does_not_fit_its_claim_ends_with_2_and_is_not_overwritten(
    run: Run, folder: Path
) -> None:
    """Neither a run nor an update passes over a damaged entry, and no report is written."""
    run("check", "false.txt", *CHECK, *UPDATE)
    file = folder / "reviewed.json"
    damaged = file.read_text("utf-8").replace('killed 12 miners"', 'killed 13 miners"')
    file.write_text(damaged, "utf-8")
    for arguments in (BASELINE, UPDATE):
        result = run("check", "false.txt", *CHECK, *arguments, "--format", "json=out.json")
        assert result.exit_code == 2
        assert "reviewed.json: the entry " in result.stderr
        assert not (folder / "out.json").exists()
        assert file.read_text("utf-8") == damaged


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30, ""])
def test_a_day_that_cannot_be_is_a_usage_error(run: Run, monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    """SOURCE_DATE_EPOCH counts seconds."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    result = run("check", "false.txt", *CHECK, *UPDATE, "-q")
    assert result.exit_code == 2
    assert result.stderr.startswith(
        f"claimcheck: error: SOURCE_DATE_EPOCH is {epoch!r}; it takes the seconds"
    )


def test_a_report_that_cannot_be_written_leaves_the_baseline(run: Run, folder: Path) -> None:
    """The baseline comes last, when everything else went well."""
    (folder / "out").symlink_to("/dev/full")
    result = run("check", "false.txt", *CHECK, *UPDATE, "--format", "json=out")
    assert result.exit_code == 2
    assert "No space left on device" in result.stderr
    assert not (folder / "reviewed.json").exists()


def test_several_processes_review_alike(folder: Path) -> None:
    """The comments of a document go with it, wherever it is checked."""
    (folder / "draft.md").write_text(WAIVED, "utf-8")
    arguments = ("check", "draft.md", "true.txt", *CHECK, "--format", "json")
    one, two = outside(folder, *arguments), outside(folder, *arguments, "--jobs", "2")
    assert (one.returncode, two.stdout) == (0, one.stdout)


def test_diff_and_report_read_a_review_back(run: Run) -> None:
    """What was refuted and may stand now is a change for the better, told in both formats."""
    run("check", "false.txt", *CHECK, "--format", "json=old.json")
    run("check", "false.txt", *CHECK, *UPDATE, "--note", "as agreed", "--format", "json=new.json")
    better = run("diff", "old.json", "new.json")
    assert better.exit_code == 0
    assert "refuted -> refuted (reviewed): killed 12 miners" in better.stdout
    assert (
        json.loads(run("diff", "old.json", "new.json", "--format", "json").stdout)[0]["review"] == "baseline"
    )
    worse = run("diff", "new.json", "old.json")
    assert (worse.exit_code, "1 for the worse" in worse.stdout) == (1, True)
    assert "reviewed on 15 June 2025: as agreed" in run("report", "new.json").stdout
