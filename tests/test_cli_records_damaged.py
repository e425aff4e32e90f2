"""Records that cannot be used: cut off, edited, of another version, or no records at all."""

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import SOURCE, Run
from tests.records import ASKED, REPLAY, lines_of, write_lines

HARMS: dict[str, Callable[[list[bytes]], bytes]] = {
    "empty": lambda lines: b"",  # noqa: ARG005 - all are called alike
    "cut between lines": lambda lines: b"".join(lines[:3]),
    "cut in a line": lambda lines: b"".join(lines)[:-90],
    "another version": lambda lines: b"".join(lines).replace(b"record/1", b"record/9"),
    "no record": lambda lines: b'{"claims": []}\n',  # noqa: ARG005
    "a text": lambda lines: b"The blast killed 14 miners.\n",  # noqa: ARG005
    "nested": lambda lines: b"[" * 200_000,  # noqa: ARG005
    "a text edited": lambda lines: b"".join(lines).replace(b"killed 14 miners on", b"killed 15 miners on"),
    "a day edited": lambda lines: b"".join(lines).replace(
        b'"title":', b'"published":"2021-05-03","title":', 1
    ),
    "a line lost": lambda lines: b"".join([*lines[:3], *lines[4:]]),
    "a line too many": lambda lines: b"".join([*lines, lines[-1]]),
    "control characters": lambda lines: b"".join([lines[0], b"\x00\x1b[2J\n", *lines[1:]]),
    "packed and cut": lambda lines: gzip.compress(b"".join(lines))[:-20],
}


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("empty", "is empty; "),
        ("cut between lines", "is cut off before its last line; "),
        ("cut in a line", "is cut off in line 4; "),
        (
            "another version",
            "is a record of version 'claimcheck-record/9'; this version reads claimcheck-record/1; ",
        ),
        ("no record", "is no record of claimcheck; name a file that --record has written"),
        ("a text", "is no record of claimcheck; name a file that --record has written"),
        ("nested", "is no record of claimcheck; name a file that --record has written"),
        (
            "a text edited",
            "the text of wire/wire.txt is not the one that was recorded; restore it, or record again",
        ),
        ("a day edited", "was changed after it was written; restore it, or record again"),
        ("a line lost", "was changed after it was written; "),
        ("a line too many", "goes on after its last line; "),
        ("control characters", "line 2 is no JSON object; "),
        ("packed and cut", "is a gzip file that is damaged or cut off ("),
    ],
)
@pytest.mark.parametrize("command", [("check", "--replay"), ("changes",)], ids=["check", "changes"])
def test_a_record_that_cannot_be_used_is_told(
    run: Run, folder: Path, command: tuple[str, ...], harm: str, said: str
) -> None:
    """With the file's name and the remedy, status 2, and nothing else."""
    (folder / "wire" / "wire.txt").write_text(f"Title: The wire\n\n{SOURCE}", "utf-8")
    run("check", "true.txt", *ASKED)
    file = folder / "evidence.jsonl"
    file.write_bytes(HARMS[harm](file.read_bytes().splitlines(keepends=True)))
    again = run(*command, "evidence.jsonl")
    assert (again.exit_code, again.stdout) == (2, "")
    assert again.stderr.startswith(f"claimcheck: error: evidence.jsonl: {said}")
    assert again.stderr.count("\n") == 1
    assert again.stderr[:-1].isprintable()


@pytest.mark.parametrize("name", ["nowhere.jsonl", "wire", "a\x00b", "pipe"])
def test_a_record_that_is_not_there_is_told(run: Run, folder: Path, name: str) -> None:
    """A folder, a name that none can be, and a pipe, for which nobody waits."""
    os.mkfifo(folder / "pipe")
    again = run("check", "--replay", name)
    assert (again.exit_code, again.stdout, again.stderr.count("\n")) == (2, "", 1)
    assert again.stderr.startswith("claimcheck: error: ")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        (0, "program", ["0.1.0"]),
        (0, "seconds", "long"),
        (0, "started", "yesterday"),
        (0, "baseline", {"path": 5}),
        (0, "plugins", {"claimcheck.checkers": 3}),
        (1, "title", 5),
        (1, "pages", [9, 3]),
        (1, "published", "soon"),
        (1, "colour", "red"),
        (1, "reference", "one"),
        (2, "sources", [7]),
        (2, "options", None),
        (2, "options", {"fail_on": ["blue"]}),
        (2, "unread", [["a"]]),
        (3, "answers", [{"source": "files", "passages": [{"reference": 1, "start": 5, "end": 9999, "relevance": 1}],
                         "failures": []}]),
        (3, "answers", [{"source": "files", "passages": [{"reference": 1, "start": 5, "end": 9, "relevance": 7}],
                         "failures": []}]),
        (3, "answers", "none"),
        (3, "claim", None),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_is_told(run: Run, folder: Path, line: int, field: str, value: object) -> None:
    """Also where whoever made it has made its hash, too."""
    run("check", "true.txt", *ASKED)
    lines = lines_of(folder)
    lines[line] = {**lines[line], field: value}
    write_lines(folder, lines)
    again = run(*REPLAY)
    assert (again.exit_code, again.stdout, again.stderr.count("\n")) == (2, "", 1)
    assert again.stderr.startswith("claimcheck: error: evidence.jsonl: ")


def test_an_earlier_record_that_is_damaged_is_replaced(run: Run, folder: Path) -> None:
    """Recording again is the remedy, so it says what it cannot say and goes on."""
    run("check", "true.txt", *ASKED)
    file = folder / "evidence.jsonl"
    file.write_bytes(file.read_bytes()[:-90])
    made = run("check", "true.txt", *ASKED, "-q")
    assert (made.exit_code, made.stderr) == (
        0,
        "claimcheck: warning: evidence.jsonl: is cut off in line 4; so it cannot be told what has changed since\n",
    )
    assert run(*REPLAY).exit_code == 0
