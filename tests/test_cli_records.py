"""Pinned evidence on the command line: what a run had from its sources is kept, and the run is made again from it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run as run_process

import pytest

from tests.commands import CHECK, ROOT, SOURCE, Run
from tests.servers import Site, serving

FORMATS = ("terminal", "json", "html", "sarif", "junit", "csv", "markdown", "claimreview")
RECORD = ("--record", "evidence.jsonl")
REPLAY = ("check", "--replay", "evidence.jsonl")
PAGE = "<html><head><title>The wire</title></head><body><p>{}</p></body></html>"

# A process in which whoever asks for a socket, or opens a file of the references, is stopped.
ALONE = """
import sys

def refuse(event, arguments):
    if event.startswith("socket.") or (event == "open" and "wire" in str(arguments[0])):
        raise RuntimeError(f"{event} {arguments}")

sys.addaudithook(refuse)
from claimcheck.cli import main
main()
"""


def alone(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Status, output and errors of the command where no socket and no reference may be opened."""
    path = os.pathsep.join([str(ROOT), str(ROOT / "plugins")])
    done = run_process(  # noqa: S603 - our own command
        [sys.executable, "-c", ALONE, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


def outputs() -> list[str]:
    """The options that write every format, each into a file of its own."""
    return [word for form in FORMATS for word in ("--format", f"{form}=report.{form}")]


def written(folder: Path) -> dict[str, bytes]:
    """What has been written in every format."""
    return {form: (folder / f"report.{form}").read_bytes() for form in FORMATS}


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    """A server with one page on the blast, and a configuration that may ask it."""
    (folder / "claimcheck.toml").write_text(
        '[sources.web]\nallow_private = true\npause = 0\ncache = "cache"\n', "utf-8"
    )
    with serving({"/wire": PAGE.format(SOURCE)}) as served:
        yield served


def test_a_replay_gives_every_format_to_the_last_byte(run: Run, folder: Path) -> None:
    """Also where neither the text nor the references are there any more, and the status is that of the run."""
    made = run("check", "true.txt", "false.txt", *CHECK, *RECORD, *outputs())
    first = written(folder)
    for name in ("true.txt", "false.txt", "wire"):
        (folder / name).rename(folder / f"away-{name}")
    again = run(*REPLAY, *outputs())
    assert (again.exit_code, again.stderr) == (made.exit_code, "")
    assert written(folder) == first
    assert again.stdout == made.stdout
    assert " in " in made.stdout.splitlines()[-1]
