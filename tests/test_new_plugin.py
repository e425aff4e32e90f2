"""A new plugin package works as it is made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck.cli import main

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test works in a folder of its own."""
    monkeypatch.chdir(tmp_path)


def test_its_tests_pass_at_once(tmp_path: Path) -> None:
    """A real pytest run in the new package is green."""
    made = CliRunner().invoke(main, ["new-plugin", "addresses"])
    assert (made.exit_code, made.stderr) == (0, "")
    assert "cd claimcheck-addresses" in made.stdout
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path / "claimcheck-addresses",
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "4 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["My-Checker", "1st", "a b", "../x", "ключ", ""])
def test_a_name_that_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    """Nothing is written."""
    result = CliRunner().invoke(main, ["new-plugin", "--", name])
    assert result.exit_code == 2
    assert "cannot name a plugin" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_installed_name_and_an_existing_folder_are_refused(tmp_path: Path) -> None:
    """No clash is made, and nothing is overwritten."""
    assert "installed from claimcheck-news" in CliRunner().invoke(main, ["new-plugin", "quotes"]).stderr
    (tmp_path / "claimcheck-mine").mkdir()
    assert "exists" in CliRunner().invoke(main, ["new-plugin", "mine"]).stderr
