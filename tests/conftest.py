"""What all tests share: pytest's own tool for testing plugins, the command in a folder, no time limit for an example."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from tests.commands import FALSE, SOURCE, TRUE, Run
from tests.records import PAGE, WEB
from tests.servers import Site, serving
from tests.surroundings import forget_wishes

pytest_plugins = ["pytester"]

# How long an example takes says more of the machine than of the code.
# The same examples every time, so that a change fails by what it does and not by luck; `make search` looks for others.
settings.register_profile("claimcheck", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("claimcheck")

forget_wishes()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a true, a false and an empty-handed text, and a reference."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "true.txt").write_text(TRUE, "utf-8")
    (tmp_path / "false.txt").write_text(FALSE, "utf-8")
    (tmp_path / "idle.txt").write_text("Why?\n", "utf-8")
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "wire.txt").write_text(SOURCE, "utf-8")
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """The command, called in this process in the working folder."""
    # Not above: pytester's runs in this process take what is imported when they start for their own.
    from claimcheck.cli import main  # noqa: PLC0415

    def call(*arguments: str, **options: Any) -> Result:
        assert Path.cwd() == folder
        return CliRunner().invoke(main, arguments, **options)

    return call


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    """A server with two pages on the blast, and a configuration that may ask it."""
    (folder / "claimcheck.toml").write_text(WEB, "utf-8")
    with serving({"/wire": PAGE.format(SOURCE), "/other": PAGE.format("The mine at Orrin is old.")}) as site:
        yield site
