"""What the command writes where: files whole, pipes that close, other reporters, progress."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck.cli import output as output_module
from claimcheck.cli.output import progress
from claimcheck.replacing import replacing
from claimcheck.report.json import schema
from tests.commands import BROKEN, CHECK, FALSE, ROOT, Run, outside, shop

VALIDATOR = Draft202012Validator(schema())


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


def test_a_full_disk_is_an_error_of_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses is said in its words, with the file."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "report.json")

    monkeypatch.setattr("claimcheck.report.json.JsonReporter.write", full)
    result = run("check", "true.txt", *CHECK, "--format", "json", "--output", "report.json")
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: error: report.json: No space left on device; ")


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
