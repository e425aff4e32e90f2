"""The command: its statuses, its messages, and what it writes where."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

import claimcheck
from claimcheck.cli import main
from claimcheck.cli import output as output_module
from claimcheck.cli.output import progress, replacing
from claimcheck.report.json import schema

ROOT = Path(__file__).parent.parent
VALIDATOR = Draft202012Validator(schema())

TRUE = "The blast at the Orrin mine killed 14 miners.\n"
FALSE = "The blast at the Orrin mine killed 12 miners.\n"
SOURCE = "The blast at the Orrin mine killed 14 miners on Tuesday.\n"

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a true, a false and an empty-handed text, and a reference."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "true.txt").write_text(TRUE, "utf-8")
    (tmp_path / "false.txt").write_text(FALSE, "utf-8")
    (tmp_path / "idle.txt").write_text("Why?\n", "utf-8")
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "wire.txt").write_text(SOURCE, "utf-8")
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """The command, called in this process in the working folder."""

    def call(*arguments: str, **options: Any) -> Result:
        assert Path.cwd() == folder
        return CliRunner().invoke(main, arguments, **options)

    return call


CHECK = ("--against", "wire", "--kinds", "casualty")


def outside(
    folder: Path, *arguments: str, plugins: str = "", **options: Any
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, with another package's plugins on its path."""
    path = os.pathsep.join(filter(None, [plugins, str(ROOT), str(ROOT / "plugins")]))
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        **{"capture_output": True, **options},
    )


def shop(folder: Path, code: str, points: str) -> str:
    """A folder with an installed package of plugins, as another author would ship it."""
    package = folder / "shop"
    (package / "shop-1.0.dist-info").mkdir(parents=True)
    (package / "shop.py").write_text(code, "utf-8")
    (package / "shop-1.0.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: shop\nVersion: 1.0\n", "utf-8"
    )
    (package / "shop-1.0.dist-info" / "entry_points.txt").write_text(points, "utf-8")
    return str(package)


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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check",), ("FILE", "claimcheck check --help")),
        (("frob",), ("frob",)),
        (("check", "true.txt", "--bogus"), ("--bogus",)),
        (("check", "true.txt", "--date", "11.10.2020"), ("--date", "'11.10.2020'", "2020-10-11")),
        (("check", "true.txt", "--date", "2020-02-30"), ("--date", "'2020-02-30'")),
        (("check", "true.txt", "--jobs", "0"), ("--jobs",)),
        (("check", "true.txt", "--format", "jsn"), ("'jsn'", "did you mean 'json'?")),
        (("check", "true.txt", "--kinds", "casualtys"), ("'casualtys'", "casualty")),
        (("check", "true.txt", "--kinds", " , "), ("--kinds",)),
        (("check", "true.txt", "--fail-on", "refutd"), ("--fail-on", "did you mean 'refuted'?")),
        (("check", "true.txt", "-q", "-v"), ("-q and -v",)),
        (("check", "true.txt", "--output", "no/such.json"), ("no/such.json", "there is no folder")),
        (("check", "true.txt", "--format", "json", "--format", "csv"), ("json and csv", "csv=FILE")),
        (("check", "true.txt", "--format", "json="), ("json=FILE",)),
        (
            ("check", "true.txt", "--format", "json=a", "--format", "csv=a"),
            ("two formats", "file of its own"),
        ),
        (("check", "true.txt", "--format", "json=a", "--output", "b"), ("--output",)),
        (("check", "true.txt", "--format", "json=no/such.json"), ("no/such.json", "there is no folder")),
        (("check", "true.txt", "--output", "wire"), ("wire", "is a folder")),
        (("check", "https://example.org/page"), ("https://example.org/page", "URL")),
        (("split", "missing.txt"), ("missing.txt",)),
        (("split", "true.txt", "--kinds", "weather"), ("'weather'", "casualty")),
        (("eval", "missing.jsonl"), ("missing.jsonl",)),
    ],
)
def test_a_mistake_ends_with_2_and_one_line(
    run: Run, arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """The line names what is wrong and what to do; there is no traceback and no report."""
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, ""), result.stderr
    assert result.stderr.startswith("claimcheck: error: ")
    assert result.stderr.count("\n") == 1
    assert [word for word in words if word not in result.stderr] == []


def test_an_escape_in_a_file_name_is_shown(run: Run) -> None:
    """What stands on the command line cannot act on the terminal through an error either."""
    result = run("check", "a\x1b[2Jb.txt")
    assert "a\\x1b[2Jb.txt" in result.stderr
    assert "\x1b" not in result.stderr


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


def test_output_is_written_whole(run: Run, folder: Path) -> None:
    """The file holds the report and nothing is left beside it."""
    before = sorted(folder.iterdir())
    result = run("check", "false.txt", *CHECK, "--format", "json", "--output", "report.json")
    assert (result.exit_code, result.stdout) == (1, "")
    VALIDATOR.validate(json.loads((folder / "report.json").read_text("utf-8")))
    assert sorted(folder.iterdir()) == sorted([*before, folder / "report.json"])


def test_a_writer_that_fails_leaves_the_old_file(folder: Path) -> None:
    """What stood there before stays, with its permissions, until the new one is whole."""
    file = folder / "report.txt"
    file.write_text("old", "utf-8")
    file.chmod(0o640)
    with pytest.raises(TypeError), replacing(str(file)) as out:
        out.writelines(["half", 3])  # type: ignore[list-item]  # fails after the first
    assert file.read_text("utf-8") == "old"
    with replacing(str(file)) as out:
        out.write("new")
    assert (file.read_text("utf-8"), file.stat().st_mode & 0o777) == ("new", 0o640)
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_a_link_stays_a_link_and_a_device_a_device(folder: Path) -> None:
    """What the name stands for is written, not replaced."""
    (folder / "real.txt").write_text("old", "utf-8")
    (folder / "link.txt").symlink_to(folder / "real.txt")
    with replacing(str(folder / "link.txt")) as out:
        out.write("new")
    assert (folder / "link.txt").is_symlink()
    assert (folder / "real.txt").read_text("utf-8") == "new"
    with replacing(os.devnull) as out:
        out.write("gone")
    assert not Path(os.devnull).is_file()


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


def test_split_lists_claims_as_text(run: Run) -> None:
    """A line a claim, with its place, kind, meaning and words."""
    result = run("split", "false.txt", "--kinds", "casualty")
    assert result.exit_code == 0
    assert re.fullmatch(r"false\.txt:1:\d+: casualty: .+ -- .*killed 12 miners\n", result.stdout)


def test_split_writes_json_without_verdicts(run: Run) -> None:
    """The same schema holds."""
    written = json.loads(run("split", "false.txt", "--format", "json").stdout)
    VALIDATOR.validate(written)
    assert [item["kind"] for item in written["claims"] if "verdict" not in item] != []


def test_split_of_nothing_ends_with_5(run: Run) -> None:
    """As `check` does."""
    assert run("split", "idle.txt", "--kinds", "casualty").exit_code == 5


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


def test_plugins_are_listed(run: Run) -> None:
    """Name, group, package, version and target of each."""
    result = run("plugins")
    assert result.exit_code == 0
    rows = [line.split() for line in result.stdout.splitlines()]
    assert rows[0] == ["NAME", "GROUP", "PACKAGE", "VERSION", "TARGET"]
    terminal = ["terminal", "claimcheck.reporters", "claimcheck-news", claimcheck.__version__]
    assert [*terminal, "claimcheck.report.terminal:TerminalReporter"] in rows


def test_every_command_has_help_with_an_example(run: Run) -> None:
    """Help is one call away, and the commands that take files show how."""
    assert "claimcheck check draft.txt" in run("--help").stdout
    for name in main.commands:
        result = run(name, "--help")
        assert result.exit_code == 0
        assert f"Usage: claimcheck {name}" in result.stdout
        assert name == "plugins" or "Example" in result.stdout


def test_no_command_shows_the_help_and_ends_with_2(run: Run) -> None:
    """Nothing to do is wrong usage."""
    result = run()
    assert result.exit_code == 2
    assert "Usage: claimcheck" in result.stderr


def test_a_bug_is_one_line_and_its_traceback_can_be_had(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw ends with 3 and says how to see more."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("nobody\nforesaw this")

    monkeypatch.setattr("claimcheck.cli.jobs.prepare", broken)
    result = run("check", "idle.txt")
    assert result.exit_code == 3
    assert result.stderr == (
        "claimcheck: error: ZeroDivisionError: nobody foresaw this; "
        "this is a bug of claimcheck, run with --traceback to see where\n"
    )
    assert isinstance(run("--traceback", "check", "idle.txt").exception, ZeroDivisionError)
    assert isinstance(run("check", "idle.txt", "--traceback").exception, ZeroDivisionError)


def test_a_full_disk_is_an_error_of_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses is said in its words, with the file."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "report.json")

    monkeypatch.setattr("claimcheck.report.json.JsonReporter.write", full)
    result = run("check", "true.txt", *CHECK, "--format", "json", "--output", "report.json")
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: report.json: No space left on device; ")


def test_an_interruption_ends_with_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a shell expects of Ctrl-C; before any document is checked there is no report."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claimcheck.cli.jobs.prepare", interrupted)
    result = run("check", "idle.txt", "--kinds", "quote")
    assert (result.exit_code, result.stdout) == (130, "")
    assert result.stderr.strip() == "claimcheck: interrupted; the report is on 0 of 1 documents"


def test_an_interruption_keeps_the_report_so_far(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was checked before Ctrl-C is told, and that it is not all."""
    from claimcheck.cli import jobs  # noqa: PLC0415 - the module is patched

    real = jobs._check_one

    def second_interrupted(pickled: bytes, document: claimcheck.Document) -> claimcheck.Report:
        if document.source == "true.txt":
            raise KeyboardInterrupt
        return real(pickled, document)

    monkeypatch.setattr("claimcheck.cli.jobs._check_one", second_interrupted)
    result = run("check", "false.txt", "true.txt", *CHECK, "-q")
    assert result.exit_code == 130
    assert "interrupted; the report is on 1 of 2 documents" in result.stderr
    assert result.stdout.startswith("false.txt:1:29: refuted: ")


PROGRESS = f"\r\x1b[K[{'#' * 15}{'.' * 15}] 1 of 2 documents\r\x1b[K[{'#' * 30}] 2 of 2 documents\r\x1b[K"


@pytest.mark.parametrize(
    ("terminal", "long", "shown"), [(True, 0.0, PROGRESS), (False, 0.0, ""), (True, 60.0, "")]
)
def test_progress_is_for_terminals_and_long_work(
    *, terminal: bool, long: float, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pipe or a short run sees nothing of it, and at the end the line is wiped."""
    import io  # noqa: PLC0415 - only here

    class Output(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    monkeypatch.setattr(output_module, "LONG", long)
    out = Output()
    with progress(out, 2) as done:
        done()
        done()
    assert out.getvalue() == shown


@pytest.mark.parametrize(
    ("spent", "done", "total", "said"),
    [
        (10.0, 1, 3, ", about 20 s left"),
        (60.0, 2, 5, ", about 1 min 30 s left"),
        (4.0, 4, 4, ""),
    ],
)
def test_the_time_left_goes_by_the_pace_so_far(spent: float, done: int, total: int, said: str) -> None:
    """Seconds, and minutes where there are any."""
    assert output_module._left(spent, done, total) == said


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


def test_eval_prints_figures_and_writes_predictions(run: Run, folder: Path) -> None:
    """Each pair is checked against its own evidence alone."""
    pairs = [
        {"id": "a", "claim": TRUE, "evidence": [SOURCE], "label": "supported"},
        {"id": "b", "claim": FALSE, "evidence": [SOURCE], "label": "refuted"},
        {"id": "c", "claim": TRUE, "evidence": ["A harbour was opened."], "label": "nei"},
    ]
    (folder / "pairs.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs), "utf-8")
    result = run("eval", "pairs.jsonl", "--predictions", "told.jsonl", "--kinds", "casualty")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "accuracy                   100.0%\n" in result.stdout
    told = [json.loads(line) for line in (folder / "told.jsonl").read_text("utf-8").splitlines()]
    assert [(line["id"], line["label"]) for line in told] == [
        ("a", "supported"),
        ("b", "refuted"),
        ("c", "nei"),
    ]
    figures = json.loads(run("eval", "pairs.jsonl", "--format", "json", "--kinds", "casualty").stdout)
    assert (figures["pairs"], figures["accuracy"]) == (3, 1.0)


def test_eval_of_several_files_is_a_table(run: Run, folder: Path) -> None:
    """A line a file; the predictions name the file that they are of."""
    for name, claim in (("first.jsonl", TRUE), ("second.jsonl", FALSE)):
        pair = {
            "id": "a",
            "claim": claim,
            "evidence": [SOURCE],
            "label": "supported",
            "meta": {"kind": ["number"]},
        }
        (folder / name).write_text(json.dumps(pair) + "\n", "utf-8")
    result = run("eval", "first.jsonl", "second.jsonl", "--predictions", "told.jsonl", "--kinds", "casualty")
    assert [line.split()[:3] for line in result.stdout.splitlines()] == [
        ["file", "pairs", "accuracy"],
        ["first.jsonl", "1", "100.0%"],
        ["second.jsonl", "1", "0.0%"],
    ]
    told = [json.loads(line) for line in (folder / "told.jsonl").read_text("utf-8").splitlines()]
    assert [(line["file"], line["label"]) for line in told] == [
        ("first.jsonl", "supported"),
        ("second.jsonl", "refuted"),
    ]
    both = run("eval", "first.jsonl", "second.jsonl", "--format", "json", "--kinds", "casualty").stdout
    assert {name: row["accuracy"] for name, row in json.loads(both).items()} == {
        "first.jsonl": 1.0,
        "second.jsonl": 0.0,
    }
    one = run("eval", "first.jsonl", "--kinds", "casualty").stdout
    assert "\nkind  " in one
    assert "\nnumber  " in one
    assert "\nconfidence" in one


def test_the_version_is_printed_and_little_is_imported(folder: Path) -> None:
    """`--version` needs none of the rooms that do the work."""
    code = (
        "import sys; from claimcheck.cli import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    )
    path = os.pathsep.join([str(ROOT), str(ROOT / "plugins")])
    result = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    version, modules = result.stdout.splitlines()
    assert version == f"claimcheck {claimcheck.__version__}"
    heavy = {
        "rich",
        "requests",
        "trafilatura",
        "numpy",
        "tantivy",
        "rapidfuzz",
        "claimcheck.verify",
        "importlib.metadata",
    }
    assert heavy & set(modules.split()) == set()
    assert outside(folder, "--version").stdout == f"{version}\n"


def test_several_processes_give_the_same_bytes(folder: Path) -> None:
    """--jobs changes how long it takes and nothing else."""
    arguments = ("check", "false.txt", "true.txt", "idle.txt", *CHECK, "--format", "json")
    one, two = outside(folder, *arguments), outside(folder, *arguments, "--jobs", "2")
    assert (two.returncode, two.stdout, two.stderr) == (one.returncode, one.stdout, one.stderr)
    assert len(json.loads(two.stdout)) == 3


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    """`claimcheck check ... | head -1` ends quietly, with the status of the check."""
    (folder / "long.txt").write_text(FALSE * 150, "utf-8")
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "claimcheck", "check", "long.txt", *CHECK, "-v"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 1


def test_an_output_of_few_letters_gets_them_all(folder: Path) -> None:
    """A terminal that is not UTF-8 neither crashes nor loses a claim."""
    (folder / "accents.txt").write_text("The blast at the Órrin “mine” killed 12 miners.\n", "utf-8")
    result = outside(folder, "check", "accents.txt", *CHECK, "-v")
    path = os.pathsep.join([str(ROOT), str(ROOT / "plugins")])
    narrow = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "claimcheck", "check", "accents.txt", *CHECK, "-v"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert (narrow.returncode, narrow.stderr) == (result.returncode, b"")
    assert b"The blast at the \\xd3rrin \\u201cmine\\u201d" in narrow.stdout


BROKEN = """
class Broken:
    def check(self, claim, evidence):
        raise KeyError("sky")

class Mute:
    def write(self, reports, out):
        out.write("half a rep")
        raise ValueError("no ink")

class Nothing:
    pass

class Count:
    def __init__(self, *, seconds=None, unit="claims"):
        self.unit = unit
        self.timed = seconds is not None

    def write(self, reports, out):
        out.write(f"{sum(len(report.verdicts) for report in reports)} {self.unit} {self.timed}\\n")

class Deadly:
    def check(self, claim, evidence):
        import os
        os._exit(9)
"""


def test_a_checker_that_raises_ends_with_3(folder: Path) -> None:
    """The failure is shown under the plugin's name, and no claim changes its label for it."""
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\nsky = shop:Broken\n")
    result = outside(folder, "check", "true.txt", *CHECK, plugins=plugins)
    assert result.returncode == 3
    assert "sky: KeyError: 'sky'" in result.stdout
    assert "1 supported, 1 failure" in result.stdout
    assert "checkers: sky (shop 1.0)" in result.stdout
    assert result.stderr == ""


def test_a_reporter_of_another_package_is_used_with_its_options(folder: Path) -> None:
    """Options come from the file; of the facts of the run a reporter gets those that it takes."""
    plugins = shop(folder, BROKEN, "[claimcheck.reporters]\ncount = shop:Count\n")
    (folder / "claimcheck.toml").write_text('[reporters.count]\nunit = "things"\n', "utf-8")
    result = outside(folder, "check", "true.txt", *CHECK, "--format", "count", plugins=plugins)
    assert (result.returncode, result.stdout, result.stderr) == (0, "1 things True\n", "")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("mute", ("reporter 'mute' of shop (shop:Mute) failed: ValueError: no ink",)),
        ("nothing", ("'nothing' of shop", "has no method write")),
        ("gone", ("'gone' of shop", "cannot be imported")),
    ],
)
def test_a_reporter_that_fails_ends_with_3(folder: Path, name: str, words: tuple[str, ...]) -> None:
    """The error names the plugin and its package, and an output file stays as it was."""
    points = "[claimcheck.reporters]\nmute = shop:Mute\nnothing = shop:Nothing\ngone = shop:Gone\n"
    plugins = shop(folder, BROKEN, points)
    (folder / "report.txt").write_text("old", "utf-8")
    result = outside(
        folder, "check", "true.txt", *CHECK, "--format", name, "--output", "report.txt", plugins=plugins
    )
    assert result.returncode == 3
    assert result.stderr.count("\n") == 1
    assert [word for word in words if word not in result.stderr] == []
    assert (folder / "report.txt").read_text("utf-8") == "old"


def test_a_document_too_long_to_check_is_refused_with_a_remedy(run: Run) -> None:
    """A book in one file is told at once, before the work, and the others are checked."""
    Path("book.txt").write_text("Two men left. " * 400_000, "utf-8")
    result = run("check", "book.txt", "true.txt", *CHECK)
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: book.txt: holds 5,600,000 characters")
    assert "1 supported" in result.stdout


def test_two_plugins_of_one_name_end_with_3_and_both_packages(folder: Path) -> None:
    """A clash names both, and `plugins` still lists the other groups."""
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\ncasualties = shop:Broken\n")
    result = outside(folder, "plugins", plugins=plugins)
    assert result.returncode == 3
    assert "claimcheck-news" in result.stderr
    assert "shop" in result.stderr
    assert "claimcheck.reporters" in result.stdout


def test_a_document_that_kills_its_process_is_a_failure(folder: Path) -> None:
    """With several processes the run survives, says which document it was, and ends with 3."""
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\ndeadly = shop:Deadly\n")
    result = outside(folder, "check", "true.txt", "idle.txt", *CHECK, "--jobs", "2", plugins=plugins)
    assert result.returncode == 3
    assert "true.txt: the process that checked it died twice" in result.stdout.replace(
        "\n               ", " "
    )
    assert "idle.txt  nothing checkable found" in result.stdout


WAITING = """
import time
import claimcheck.read
from claimcheck.cli import main

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


def test_a_shell_completes_the_commands(folder: Path) -> None:
    """The words that a shell asks for are the subcommands."""
    asked = {"_CLAIMCHECK_COMPLETE": "bash_complete", "COMP_WORDS": "claimcheck re", "COMP_CWORD": "1"}
    path = os.pathsep.join([str(ROOT), str(ROOT / "plugins")])
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck"],
        cwd=folder,
        env={**os.environ, **asked, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["plain,report"]
