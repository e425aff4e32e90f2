"""What cannot be read, written or shown: a clear line and the right status, whatever the format."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from claimcheck.replacing import replacing
from tests.commands import CHECK, ROOT, Run
from tests.surroundings import plain

FORMATS = ("terminal", "html", "json", "markdown", "junit", "sarif", "csv", "claimreview")
ASKED = ("--against", "wïre.txt", "--kinds", "casualty")


@pytest.fixture
def accents(folder: Path) -> Path:
    """A folder where every name, title and text has letters beyond ASCII."""
    (folder / "wïre.txt").write_text(
        "Title: Zählung “Órrin”\nPublisher: Bote für Ägypten\n\nThe blast at the Órrin mine killed 14 Ägyptian miners.\n",
        "utf-8",
    )
    (folder / "drüft.md").write_text(
        "The blast at the “Órrin” mine killed 12 Ägyptian miners.\n\n"
        "The blast at the Órrin mine killed 13 Ägyptian miners. <!-- claimcheck: ignore: für später -->\n",
        "utf-8",
    )
    return folder


def outside(folder: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own, in bytes."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")])}
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        env=environment | options.pop("env", {}),
        check=False,
        timeout=60,
        **{"capture_output": True, **options},
    )


def _claims_of_page(text: str) -> int:
    return text.count('<details class="claim ')


def _cases(text: str) -> int:
    return sum(1 for _ in ET.fromstring(text).iter("testcase"))  # noqa: S314 - our own


READERS: dict[str, Callable[[str], int]] = {
    "html": _claims_of_page,
    "json": lambda text: len(json.loads(text)["claims"]),
    "junit": _cases,
    "sarif": lambda text: len(json.loads(text)["runs"][0]["results"]),
    "csv": lambda text: len(list(csv.DictReader(io.StringIO(text, newline="")))),
    "claimreview": lambda text: len(json.loads(text)),
}


@pytest.mark.parametrize("form", FORMATS)
def test_an_output_of_few_letters_gets_every_format(accents: Path, form: str) -> None:
    """What the encoding lacks is escaped as the format does it, and nothing is lost."""
    asked = ("check", "drüft.md", *ASKED, "--format", form)
    done = outside(accents, *asked, env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"})
    assert (done.returncode, done.stderr) == (1, b"")
    text = done.stdout.decode("ascii")
    assert form not in READERS or READERS[form](text) == 2
    wide = outside(accents, *asked, env={"PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"})
    if form in {"json", "sarif", "claimreview"}:
        assert json.loads(text) == json.loads(wide.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="names of files as bytes")
def test_a_machine_without_utf8_names_a_document_alike(accents: Path) -> None:
    """A baseline that was made in the C locale means the same file elsewhere."""
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "SOURCE_DATE_EPOCH": "1749988800"}
    asked = ("check", "drüft.md", *ASKED, "-q", "--baseline")
    outside(accents, *asked, "bare.json", "--update-baseline", env=bare)
    utf8 = {"PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": "1749988800"}
    assert outside(accents, *asked, "bare.json", env=utf8).returncode == 0
    outside(accents, *asked, "bare.json", "--update-baseline", env=bare)
    [entry] = json.loads((accents / "bare.json").read_text("utf-8"))["claims"]
    assert entry["document"] == "drüft.md"


@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_names_the_file(run: Run, folder: Path, form: str) -> None:
    """Whichever format is written there."""
    (folder / "out").symlink_to("/dev/full")
    result = run("check", "false.txt", *CHECK, "--format", f"{form}=out", "--format", "terminal=seen.txt")
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: out: No space left on device; check ")
    assert result.stderr.count("\n") == 1


def test_a_folder_that_may_not_be_written_names_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the one with the passing name that is written first; an error about another file keeps its own."""

    def refused(*_: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied", f"{options['dir']}/.claimcheck-abc")

    monkeypatch.setattr("tempfile.mkstemp", refused)
    with pytest.raises(PermissionError) as caught, replacing("report.json"):
        pass
    assert caught.value.filename == "report.json"
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    with pytest.raises(FileNotFoundError) as caught_inside, replacing("report.json"):
        Path("else.txt").read_text("utf-8")
    assert caught_inside.value.filename == "else.txt"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("check false.txt --against wire --kinds casualty >&-", 1, ""),
        ("check false.txt --against wire --kinds casualty --format json >&-", 1, ""),
        ("check nowhere.txt 2>&-", 2, ""),
        ("check - <&-", 2, "<stdin>: is closed; pipe a text in, or name a file"),
        ("config > /dev/full", 2, "No space left on device"),
        ("split false.txt > /dev/full", 2, "No space left on device"),
        ("--help > /dev/full", 2, "No space left on device"),
    ],
)
def test_a_stream_that_is_closed_or_full_is_no_bug(
    folder: Path, command: str, status: int, said: str
) -> None:
    """A closed output is one that nobody reads; a closed input or a full disk is the user's to mend."""
    shell = f'"$PYTHON" -m claimcheck {command}'
    # Buffered as a user has it, so that what a full disk refuses is still there at the end.
    usual = plain()
    path = os.pathsep.join([str(ROOT), str(ROOT / "plugins")])
    done = subprocess.run(  # noqa: S602 - our own command
        shell,
        shell=True,
        cwd=folder,
        env={**usual, "PYTHONPATH": path, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "bug" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize("command", ["config", "plugins", "split false.txt", "--help", "check --help"])
def test_every_command_may_lose_its_reader(folder: Path, command: str) -> None:
    """`| head` is no error of any of them."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = outside(folder, *command.split(), stdout=pipe, stderr=subprocess.PIPE, capture_output=False)
    assert (done.returncode, done.stderr) == (0, b"")


def damaged(name: str, value: object) -> Callable[[dict[str, Any]], None]:
    """A report whose first claim has another value in one field."""

    def change(told: dict[str, Any]) -> None:
        told["claims"][0][name] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        damaged("start", 10**15),
        damaged("origins", float("inf")),
        damaged("review", {}),
        damaged("review", {"status": "forgotten", "note": "", "day": None}),
        damaged("review", {"status": "waived", "note": "", "day": "soon"}),
        damaged("sentence", {"text": "x", "start": 10**15, "end": 10**15 + 1}),
        lambda told: told.update(warnings=7),
    ],
)
def test_a_damaged_report_ends_with_2(
    run: Run, folder: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    """One line says that it does not follow the schema, and no memory is spent on what it promises."""
    run("check", "false.txt", *CHECK, "--format", "json=told.json")
    told = json.loads((folder / "told.json").read_text("utf-8"))
    change(told)
    (folder / "told.json").write_text(json.dumps(told), "utf-8")
    result = run("report", "told.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("claimcheck: error: told.json: does not follow the schema of reports (")
    assert result.stderr.count("\n") == 1


def test_a_report_on_what_can_be_no_path_is_read(run: Run, folder: Path) -> None:
    """The document is looked for at its source, and laid out where that is no name of a file."""
    run("check", "false.txt", *CHECK, "--format", "json=told.json")
    text = (folder / "told.json").read_text("utf-8")
    (folder / "told.json").write_text(text.replace('"false.txt"', json.dumps("x" * 5000)), "utf-8")
    assert run("report", "told.json", "-q").exit_code == 0
