"""Records on the command line: the options that write and read one, its lines, and a process that may ask nobody."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.commands import CHECK, ROOT

__all__ = [
    "ASKED",
    "PAGE",
    "RECORD",
    "REPLAY",
    "WEB",
    "alone",
    "lines_of",
    "outputs",
    "write_lines",
    "written",
]

FORMATS = ("terminal", "json", "html", "sarif", "junit", "csv", "markdown", "claimreview")
RECORD = ("--record", "evidence.jsonl")
REPLAY = ("check", "--replay", "evidence.jsonl")
ASKED = (*CHECK, *RECORD)
PAGE = "<html><head><title>The wire</title></head><body><article><p>{}</p></article></body></html>"
WEB = '[sources.web]\nallow_private = true\npause = 0\ncache = "cache"\n'

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


def alone(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command where no socket and no reference may be opened."""
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", ALONE, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")])},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def outputs() -> list[str]:
    """The options that write every format, each into a file of its own."""
    return [word for form in FORMATS for word in ("--format", f"{form}=report.{form}")]


def written(folder: Path) -> dict[str, bytes]:
    """What has been written in every format."""
    return {form: (folder / f"report.{form}").read_bytes() for form in FORMATS}


def lines_of(folder: Path) -> list[dict[str, Any]]:
    """The lines of the record."""
    return [json.loads(line) for line in (folder / "evidence.jsonl").read_text("ascii").splitlines()]


def write_lines(folder: Path, lines: list[dict[str, Any]]) -> None:
    """The record of these lines, as if they had been written so."""
    body = "".join(json.dumps(line) + "\n" for line in lines[:-1])
    end = {"end": len(lines) - 1, "sha256": sha256(body.encode("ascii")).hexdigest()}
    (folder / "evidence.jsonl").write_text(f"{body}{json.dumps(end)}\n", "ascii")
