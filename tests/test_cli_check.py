"""`claimcheck check`: what is read, its statuses, and what it reports."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import claimcheck
from claimcheck.report.json import schema
from tests.commands import BROKEN, CHECK, FALSE, ROOT, Run, outside, shop

VALIDATOR = Draft202012Validator(schema())


def test_a_supported_text_ends_with_0(run: Run) -> None:
    """Nothing failed."""
    result = run("check", "true.txt", *CHECK)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "1 supported in " in result.stdout


def test_a_refuted_claim_ends_with_1(run: Run) -> None:
    """A claim failed, and the words of the source are shown."""
    result = run("check", "false.txt", *CHECK)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "REFUTED casualty false.txt:1:" in result.stdout
    assert "   1 | The blast at the Orrin mine killed 14 miners on Tuesday.\n" in result.stdout


def test_nothing_checkable_ends_with_5(run: Run) -> None:
    """A text without claims is not one that passed."""
    result = run("check", "idle.txt", *CHECK)
    assert result.exit_code == 5
    assert "nothing checkable found" in result.stdout


def test_nothing_checkable_can_be_allowed(run: Run) -> None:
    """For runs over whatever texts changed; a claim that fails and a file that cannot be read still count."""
    assert run("check", "idle.txt", *CHECK, "--allow-empty").exit_code == 0
    assert run("check", "idle.txt", "false.txt", *CHECK, "--allow-empty").exit_code == 1
    assert run("check", "idle.txt", "none.txt", *CHECK, "--allow-empty").exit_code == 2


@pytest.mark.parametrize(
    ("labels", "name", "status"),
    [
        ("supported", "true.txt", 1),
        ("outdated", "false.txt", 0),
        ("none", "false.txt", 0),
        ("outdated,refuted", "false.txt", 1),
        ("unconfirmed", "false.txt", 0),
    ],
)
def test_fail_on_says_which_labels_fail(run: Run, labels: str, name: str, status: int) -> None:
    """Any labels can make the status 1, or none."""
    assert run("check", name, *CHECK, "--fail-on", labels).exit_code == status


def test_an_unreadable_input_ends_with_2_and_the_others_are_checked(run: Run) -> None:
    """The file is named with the remedy, and the report on the rest is written."""
    result = run("check", "missing.txt", "false.txt", *CHECK, "-q")
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: missing.txt: ")
    assert result.stderr.count("\n") == 1
    assert "false.txt:1:" in result.stdout


def test_an_unreadable_reference_ends_with_2_and_is_reported(run: Run) -> None:
    """The text is checked against the others."""
    result = run("check", "true.txt", *CHECK, "--against", "nowhere")
    assert result.exit_code == 2
    assert re.search(r"^ +read: nowhere: ", result.stdout, re.MULTILINE)
    assert "1 supported, 1 failure" in result.stdout


def test_json_of_one_is_an_object_and_of_several_a_list(run: Run) -> None:
    """The shape goes by what was asked for, so one that cannot be read does not change it."""
    one = json.loads(run("check", "false.txt", "--against", "wire", "--format", "json").stdout)
    two = json.loads(run("check", "false.txt", "true.txt", "--against", "wire", "--format", "json").stdout)
    left = json.loads(run("check", "missing.txt", "true.txt", "--against", "wire", "--format", "json").stdout)
    for written in (one, two, left):
        VALIDATOR.validate(written)
    assert [item["document"]["source"] for item in [one, *two, *left]] == [
        "false.txt",
        "false.txt",
        "true.txt",
        "true.txt",
    ]


def test_the_same_run_gives_the_same_bytes(run: Run) -> None:
    """Nothing in the JSON depends on the moment or the process."""
    arguments = ("check", "false.txt", "true.txt", "--against", "wire", "--format", "json")
    assert run(*arguments).stdout_bytes == run(*arguments).stdout_bytes


def test_standard_input_is_a_document(run: Run) -> None:
    """`-` is read once, among files too."""
    result = run("check", "-", "true.txt", "-", *CHECK, "--format", "json", input=FALSE)
    assert [item["document"]["source"] for item in json.loads(result.stdout)] == ["<stdin>", "true.txt"]
    assert result.exit_code == 1


def test_a_folder_is_its_files(run: Run) -> None:
    """A folder of drafts is checked file by file, and its JSON is a list."""
    result = run("check", "wire", *CHECK, "--format", "json")
    assert [item["document"]["source"] for item in json.loads(result.stdout)] == ["wire/wire.txt"]


def test_the_date_is_for_texts_that_have_none(run: Run) -> None:
    """--date sets the day as of which the text speaks."""
    result = run("split", "true.txt", "--format", "json", "--date", "2020-10-11")
    assert json.loads(result.stdout)["document"]["published"] == "2020-10-11"


def test_color_is_given_on_demand(run: Run) -> None:
    """A pipe gets no colour unless it is asked for."""
    assert "\x1b" not in run("check", "false.txt", *CHECK).stdout
    assert "\x1b[1;31m" in run("check", "false.txt", *CHECK, "--color", color=True).stdout


def test_options_stand_in_a_file_and_the_command_line_beats_it(run: Run, folder: Path) -> None:
    """claimcheck.toml of the folder or one above it is used, what is given by hand comes first."""
    (folder / "claimcheck.toml").write_text(
        'against = ["wire"]\nkinds = ["casualty"]\nformat = "json"\nfail-on = ["supported"]\ndate = 2020-10-11\n',
        "utf-8",
    )
    result = run("check", "true.txt")
    assert result.exit_code == 1
    written = json.loads(result.stdout)
    assert written["document"]["published"] == "2020-10-11"
    assert written["summary"]["supported"] == 1
    assert run("check", "true.txt", "--fail-on", "refuted", "--format", "terminal").exit_code == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_section_holds_for_the_documents_that_it_matches(run: Run, folder: Path, jobs: str) -> None:
    """References, day, kinds and failing labels go by the document; the command line beats all sections."""
    (folder / "news").mkdir()
    (folder / "news" / "false.txt").write_text(FALSE, "utf-8")
    (folder / "claimcheck.toml").write_text(
        'kinds = "quote"\nagainst = ["wire"]\n[paths."news/"]\nkinds = "casualty"\nfail-on = "none"\ndate = 2020-10-11\n',
        "utf-8",
    )
    asked = ("check", "false.txt", "news", "--jobs", jobs, "--format", "json")
    result = run(*asked)
    assert result.exit_code == 0
    top, news = json.loads(result.stdout)
    assert (top["summary"]["claims"], news["summary"]["refuted"]) == (0, 1)
    assert (top["document"]["published"], news["document"]["published"]) == (None, "2020-10-11")
    assert run(*asked, "--kinds", "casualty", "--fail-on", "refuted").exit_code == 1
    assert run("split", "false.txt", "news").stdout.count(" casualty: ") == 1


def test_all_options_of_the_file_are_used(run: Run, folder: Path) -> None:
    """Output, verbosity and colour too; --format on the command line leaves the file's output alone."""
    (folder / "claimcheck.toml").write_text(
        'kinds = "casualty"\nagainst = ["wire"]\noutput = "told.txt"\ncolor = true\nquiet = true\n', "utf-8"
    )
    assert run("check", "false.txt").stdout == ""
    told = (folder / "told.txt").read_text("utf-8")
    assert "\x1b[1;31mrefuted" in told
    assert "SUMMARY" not in told
    assert run("check", "false.txt", "-v", "--format", "terminal", "--no-color").stdout.startswith("====")
    assert (folder / "told.txt").read_text("utf-8") == told


def test_config_tells_what_holds_for_a_document(run: Run, folder: Path) -> None:
    """With a file named, the section of each option is told."""
    (folder / "claimcheck.toml").write_text('[paths."*.md"]\nkinds = "quote"\n', "utf-8")
    assert "# kinds is not set  # default\n" in run("config").stdout
    assert '[paths."*.md"]\nkinds = ["quote"]' in run("config").stdout
    assert re.search(
        r'kinds = \["quote"\]  # .*claimcheck.toml, paths."\*.md"\n', run("config", "a.md").stdout
    )


def test_a_mistake_in_the_file_ends_with_2(run: Run, folder: Path) -> None:
    """The file and the key are named."""
    (folder / "claimcheck.toml").write_text("agianst = []\n", "utf-8")
    result = run("check", "true.txt")
    assert result.exit_code == 2
    assert "claimcheck.toml: agianst is no option" in result.stderr
    (folder / "claimcheck.toml").write_text("[checkers.casualties]\nnonsense = 1\n", "utf-8")
    result = run("check", "true.txt")
    assert result.exit_code == 2
    assert "'casualties'" in result.stderr
    assert "'nonsense'" in result.stderr


def test_an_interruption_ends_with_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a shell expects of Ctrl-C; before any document is checked there is no report."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claimcheck.cli.jobs.prepare", interrupted)
    result = run("check", "idle.txt", "--kinds", "quote")
    assert (result.exit_code, result.stdout) == (130, "")
    assert result.stderr.strip() == "claimcheck: interrupted; the report is on 0 of 1 documents"


@pytest.mark.parametrize(
    ("given", "told"),
    [((), "1 of 2 documents"), (("--record", "a.jsonl"), "1 of 2 documents, and no record is written")],
)
def test_an_interruption_keeps_the_report_so_far(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...], told: str
) -> None:
    """What was checked before Ctrl-C is told, and that it is not all; half a record would be none."""
    real = claimcheck.Verifier.checked

    def second_interrupted(
        verifier: claimcheck.Verifier, document: claimcheck.Document, *asked: claimcheck.Asked | None
    ) -> tuple[claimcheck.Report, claimcheck.Asked]:
        if document.source == "true.txt":
            raise KeyboardInterrupt
        return real(verifier, document, *asked)

    monkeypatch.setattr(claimcheck.Verifier, "checked", second_interrupted)
    result = run("check", "false.txt", "true.txt", *CHECK, "-q", *given)
    assert result.exit_code == 130
    assert result.stderr == f"claimcheck: interrupted; the report is on {told}\n"
    assert not (folder / "a.jsonl").exists()
    assert result.stdout.startswith("false.txt:1:29: refuted: ")


def test_several_formats_are_written_in_one_run(run: Run, folder: Path) -> None:
    """Formats with a file go there, and the terminal still gets its report."""
    result = run("check", "false.txt", *CHECK, "--format", "json=out.json", "--format", "junit=out.xml")
    assert result.exit_code == 1
    assert "FAILED CLAIMS" in result.stdout
    VALIDATOR.validate(json.loads((folder / "out.json").read_text("utf-8")))
    assert (folder / "out.xml").read_text("utf-8").startswith("<?xml")


def test_a_format_without_a_file_takes_standard_output(run: Run) -> None:
    """Then no terminal report is mixed in."""
    result = run("check", "false.txt", *CHECK, "--format", "json=out.json", "--format", "csv")
    assert result.stdout.startswith("document,line,column,")
    assert "FAILED" not in result.stdout


def test_several_processes_give_the_same_bytes(folder: Path) -> None:
    """--jobs changes how long it takes and nothing else."""
    arguments = ("check", "false.txt", "true.txt", "idle.txt", *CHECK, "--format", "json")
    one, two = outside(folder, *arguments), outside(folder, *arguments, "--jobs", "2")
    assert (two.returncode, two.stdout, two.stderr) == (one.returncode, one.stdout, one.stderr)
    assert len(json.loads(two.stdout)) == 3


def test_a_checker_that_raises_ends_with_3(folder: Path) -> None:
    """The failure is shown under the plugin's name, and no claim changes its label for it."""
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\nsky = shop:Broken\n")
    result = outside(folder, "check", "true.txt", *CHECK, plugins=plugins)
    assert result.returncode == 3
    assert "sky: KeyError: 'sky'" in result.stdout
    assert "1 supported, 1 failure" in result.stdout
    assert "checkers: sky (shop 1.0)" in result.stdout
    assert result.stderr == ""


def test_a_document_too_long_to_check_is_refused_with_a_remedy(run: Run) -> None:
    """A book in one file is told at once, before the work, and the others are checked."""
    Path("book.txt").write_text("Two men left. " * 400_000, "utf-8")
    result = run("check", "book.txt", "true.txt", *CHECK)
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: book.txt: holds 5,600,000 characters")
    assert "1 supported" in result.stdout


def test_a_document_that_kills_its_process_is_a_failure(folder: Path) -> None:
    """With several processes the run survives, says which document it was, and ends with 3."""
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\ndeadly = shop:Deadly\n")
    result = outside(folder, "check", "true.txt", "idle.txt", *CHECK, "--jobs", "2", plugins=plugins)
    assert result.returncode == 3
    assert "true.txt: the process that checked it died twice" in result.stdout.replace(
        "\n               ", " "
    )
    assert "idle.txt  nothing checkable found" in result.stdout


# A run in the background is started deaf to an interrupt, and its children with it.
WAITING = """
import signal
import time
import claimcheck.read
from claimcheck.cli import main

signal.signal(signal.SIGINT, signal.default_int_handler)

def read_stdin(*arguments, **options):
    print("ready", flush=True)
    time.sleep(30)

claimcheck.read.read_stdin = read_stdin
main(["check", "-"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_a_real_run_with_130(folder: Path) -> None:
    """The process itself, interrupted while it waits for its input."""
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-c", WAITING],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors.strip()) == (130, "claimcheck: interrupted")


EXPLAIN = ("check", "false.txt", *CHECK, "--explain")


def test_one_claim_is_explained_by_its_place_and_its_id(run: Run) -> None:
    """Place and id lead to the same page, and the exit status is that of this claim."""
    by_place = run(*EXPLAIN, "1:29")
    name = next(line.split()[1] for line in by_place.stdout.splitlines() if line.lstrip().startswith("id:"))
    by_id = run(*EXPLAIN, name[:6])
    assert (by_place.exit_code, by_place.stderr) == (1, "")
    assert by_place.stdout == by_id.stdout
    assert "the source says 14 miners killed; the claim says 12 miners killed" in by_place.stdout


def test_an_explanation_has_its_own_json(run: Run, folder: Path) -> None:
    """It is written whole into a file too."""
    told = json.loads(run(*EXPLAIN, "1:29", "--format", "json").stdout)
    assert (told["schema"], told["claim"]["verdict"]) == ("claimcheck-explanation/1", "refuted")
    run(*EXPLAIN, "1:29", "--format", "json=told.json")
    assert json.loads((folder / "told.json").read_text("utf-8")) == told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--explain", "zz"), "no claim has the id 'zz'; the nearest of 1: "),
        (("--explain", "1:29", "--format", "html"), "formats terminal and json, not html"),
        (("true.txt", "true.txt", "--explain", "1:29"), "claims have the id or place '1:29'"),
    ],
)
def test_what_cannot_be_explained_ends_with_2(run: Run, arguments: tuple[str, ...], words: str) -> None:
    """The line says what can be asked for."""
    result = run("check", "false.txt", *CHECK, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
