"""The command as a whole: help, mistakes, plugins, start-up and completion."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck.cli import main
from tests.commands import BROKEN, ROOT, Run, outside, shop


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
        (
            ("check", "ftp://example.org/page"),
            ("ftp://example.org/page", "is an address that is not fetched"),
        ),
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


def test_two_plugins_of_one_name_end_with_3_and_both_packages(folder: Path) -> None:
    """A clash names both, and `plugins` still lists the other groups."""
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\ncasualties = shop:Broken\n")
    result = outside(folder, "plugins", plugins=plugins)
    assert result.returncode == 3
    assert "claimcheck-news" in result.stderr
    assert "shop" in result.stderr
    assert "claimcheck.reporters" in result.stdout


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
