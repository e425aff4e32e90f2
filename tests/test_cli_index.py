"""`claimcheck index`: what each subcommand does to a folder, what it prints, and its statuses."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.sources.database import FILE, SCHEMA
from claimcheck.sources.locking import only_writer
from tests.commands import ROOT, Run

RUNNING_AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def held(*counts: int) -> str:
    """What is told of an index that holds so many files, documents and passages."""
    things = zip(counts, ("file", "document", "passage"), strict=True)
    return "the index holds " + ", ".join(
        f"{count} {thing}" if count == 1 else f"{count} {thing}s" for count, thing in things
    )


@pytest.fixture
def research(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of notes, in the working folder."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "research"
    folder.mkdir()
    (folder / "dam.txt").write_text(
        "Title: The dam at Orrin\nDate: 3 May 2021\nPublisher: Aldovan News\n\n"
        "The dam above Orrin broke. It killed 12 people.\n\nSchools took families in.\n",
        "utf-8",
    )
    (folder / "ferry.txt").write_text(
        "Title: Ferry aground\nDate: 7 June 2022\nPublisher: Tarn Gazette\n\nA ferry ran aground off Tarn.\n",
        "utf-8",
    )
    return folder


def test_add_reads_a_file_once(run: Run, research: Path) -> None:
    """Of what is in the index only what has changed is read again, by its size or time and then its content."""
    result = run("index", "add", "my.index", "research", "-v")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (f"added research/dam.txt\nadded research/ferry.txt\n2 added; {held(2, 2, 3)}\n")
    os.utime(research / "dam.txt", (1, 1))
    (research / "ferry.txt").write_text("The ferry was freed.\n\nNobody was hurt.\n\nIt sailed.\n", "utf-8")
    result = run("index", "add", "my.index", "research", "-v")
    assert result.stdout == (
        f"updated research/ferry.txt\n0 added, 1 updated, 1 unchanged; {held(2, 2, 5)}\n"
    )


@pytest.mark.usefixtures("research")
def test_a_file_that_is_gone_is_told_and_pruned(run: Run, research: Path) -> None:
    """`add` and `verify` tell of it; `--prune` takes it out, of the paths that are named."""
    run("index", "add", "my.index", "research")
    (research / "dam.txt").unlink()
    (research / "ferry.txt").write_text("Other words.", "utf-8")
    result = run("index", "verify", "my.index")
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.startswith("changed: research/ferry.txt\ngone: research/dam.txt\n")
    assert "gone: research/dam.txt\n" in run("index", "add", "my.index", "research").stdout
    assert run("index", "add", "my.index", "research/ferry.txt", "--prune").stdout.startswith(
        "0 added, 1 unch"
    )
    result = run("index", "add", "my.index", "research", "--prune")
    assert result.stdout == f"0 added, 1 unchanged, 1 taken out; {held(1, 1, 1)}\n"
    assert run("index", "verify", "my.index").exit_code == 0


@pytest.mark.usefixtures("research")
def test_a_file_that_cannot_be_read_is_told_and_the_rest_added(run: Run, research: Path) -> None:
    """The status is that of an input that cannot be read, and what was kept of the file stays."""
    run("index", "add", "my.index", "research")
    (research / "dam.txt").write_bytes(b"\x00\x01\x02")
    (research / "new.txt").write_text("The wall was old.", "utf-8")
    result = run("index", "add", "my.index", "research", "missing.txt")
    assert result.exit_code == 2
    assert "research/dam.txt: " in result.stderr
    assert "missing.txt: does not exist; check the path" in result.stderr
    assert result.stdout == f"1 added, 1 unchanged; {held(3, 3, 4)}\n"


@pytest.mark.usefixtures("research")
def test_list_names_files_with_dates_and_titles(run: Run) -> None:
    """For a person, and as JSON."""
    run("index", "add", "my.index", "research")
    result = run("index", "list", "my.index")
    assert result.stdout == (
        "research/dam.txt: 2021-05-03, The dam at Orrin\n"
        f"research/ferry.txt: 2022-06-07, Ferry aground\n{held(2, 2, 3)}\n"
    )
    [first, _] = json.loads(run("index", "list", "my.index", "--format", "json").stdout)
    assert first["file"] == "research/dam.txt"
    assert first["documents"][0]["publisher"] == "Aldovan News"


@pytest.mark.usefixtures("research")
@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), ["research/dam.txt", "research/ferry.txt"]),
        (("--limit", "1"), ["research/dam.txt"]),
        (("--since", "2022-01-01"), ["research/ferry.txt"]),
        (("--until", "2021-05-03"), ["research/dam.txt"]),
        (("--since", "2021-05-03", "--until", "2021-05-03"), ["research/dam.txt"]),
        (("--publisher", "gazette"), ["research/ferry.txt"]),
        (("--publisher", "Aldovan Gazette"), []),
    ],
)
def test_search_prints_passages_with_their_places(
    run: Run, options: tuple[str, ...], found: list[str]
) -> None:
    """The nearest first, and only of the documents that are asked for."""
    run("index", "add", "my.index", "research")
    result = run(
        "index", "search", "my.index", "dam broke at Orrin, ferry aground", *options, "--format", "json"
    )
    assert list(dict.fromkeys(passage["source"] for passage in json.loads(result.stdout))) == found
    assert result.exit_code == 0


@pytest.mark.usefixtures("research")
def test_search_for_a_person(run: Run) -> None:
    """Source and line, what is known of it, and the words."""
    run("index", "add", "my.index", "research")
    result = run("index", "search", "my.index", "schools and families")
    assert result.stdout.splitlines()[0].startswith("research/dam.txt:7 (2021-05-03, Aldovan News, ")
    assert result.stdout.splitlines()[1] == "    Schools took families in."
    assert run("index", "search", "my.index", "penguins").stdout == "No passage holds any of these words.\n"


@pytest.mark.usefixtures("research")
def test_remove_takes_files_and_folders_out(run: Run, research: Path) -> None:
    """The files themselves stay, and what is not in the index is an error."""
    run("index", "add", "my.index", "research")
    assert run("index", "remove", "my.index", "research/dam.txt").stdout == f"1 taken out; {held(1, 1, 1)}\n"
    assert json.loads(run("index", "search", "my.index", "dam", "--format", "json").stdout) == []
    assert run("index", "remove", "my.index", "research").stdout == f"1 taken out; {held(0, 0, 0)}\n"
    assert (research / "dam.txt").exists()
    result = run("index", "remove", "my.index", "research/dam.txt")
    assert result.exit_code == 2
    assert (
        "research/dam.txt: is not in the index my.index; see `claimcheck index list my.index`"
        in result.stderr
    )


@pytest.mark.usefixtures("research")
@pytest.mark.parametrize("harm", ["missing", "cut", "old"])
def test_a_search_part_that_is_not_sound_is_made_anew(run: Run, harm: str) -> None:
    """It is not missed: whoever searches next makes it again from the texts."""
    run("index", "add", "my.index", "research")
    [part] = Path("my.index").glob("search-*")
    for file in part.glob("*.*"):
        if harm == "missing":
            file.unlink()
        elif harm == "cut":
            file.write_bytes(file.read_bytes()[:-1])
    if harm == "old":
        state = Path("my.index", "search.json")
        state.write_text(state.read_text("utf-8").replace('"number": 2', '"number": 0'), "utf-8")
    result = run("index", "verify", "my.index")
    assert result.exit_code == 2
    assert "run `claimcheck index rebuild my.index`" in result.stderr
    assert "ferry.txt:5" in run("index", "search", "my.index", "ferry").stdout
    assert run("index", "verify", "my.index").exit_code == 0


@pytest.mark.usefixtures("research")
def test_verify_finds_a_changed_byte_and_rebuild_mends_it(run: Run) -> None:
    """A file of the search part that is as long as it was and says something else."""
    run("index", "add", "my.index", "research")
    file = next(Path("my.index").glob("search-*/*.store"))
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0xFF
    file.write_bytes(data)
    assert run("index", "verify", "my.index").exit_code == 2
    assert run("index", "rebuild", "my.index").stdout == f"made anew; {held(2, 2, 3)}\n"
    assert run("index", "verify", "my.index").exit_code == 0


def _spoil(folder: Path) -> None:
    path = folder / FILE
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 3] = b"\xff" * 4096 * 2
    path.write_bytes(data)


def _cut(folder: Path) -> None:
    (folder / FILE).write_bytes(b"no database at all, but words" * 100)


def _later(folder: Path) -> None:
    connection = sqlite3.connect(folder / FILE)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()


def _foreign(folder: Path) -> None:
    (folder / FILE).unlink()
    connection = sqlite3.connect(folder / FILE)
    connection.execute("CREATE TABLE birds (name TEXT)")
    connection.close()


def _empty(folder: Path) -> None:
    (folder / FILE).write_bytes(b"")


@pytest.mark.usefixtures("research")
@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_spoil, "my.index: the index is damaged ("),
        (_cut, "my.index: the index is damaged (file is not a database)"),
        (_later, f"my.index: was made by a later claimcheck (tables of version {SCHEMA + 1}"),
        (_foreign, "my.index: is no index, its references.sqlite is of another program"),
        (_empty, "my.index: is an index that nothing was added to; run `claimcheck index add` again"),
    ],
)
def test_an_index_that_cannot_be_used_is_told(run: Run, harm: object, said: str) -> None:
    """By every subcommand that reads it and by `check`, which goes on with the other references."""
    run("index", "add", "my.index", "research")
    for path in Path("my.index").glob(f"{FILE}-*"):
        path.unlink()
    assert callable(harm)
    harm(Path("my.index"))
    Path("draft.txt").write_text("The dam above Orrin killed 12 people.", "utf-8")
    for command in (["search", "my.index", "dam"], ["list", "my.index"]):
        result = run("index", *command)
        assert result.exit_code == 2
        assert said in result.stderr
    result = run(
        "check", "draft.txt", "--against", "my.index", "--against", "research", "--kinds", "casualty"
    )
    assert result.exit_code == 2
    assert said in " ".join(result.stdout.split())
    assert "1 supported" in result.stdout


@pytest.mark.usefixtures("research")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("add", "research", "draft.txt"),
            "research: is a folder with other files in it, and no index; name the",
        ),
        (("add", "research/dam.txt", "research"), "research/dam.txt: is a file, and an index is a folder"),
        (("search", "research", "dam"), "research: is no index, there is no references.sqlite in it"),
        (("remove", "nowhere", "dam"), "nowhere: is no index"),
        (("add", "my.index"), "Missing argument 'PATH...'"),
    ],
)
def test_what_is_no_index_is_told(run: Run, arguments: tuple[str, ...], said: str) -> None:
    """Each with the remedy; and nothing is made in a folder that holds other things."""
    result = run("index", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not Path("research", FILE).exists()


@pytest.mark.usefixtures("research")
def test_a_second_writer_is_told_who_the_first_is(run: Run) -> None:
    """It changes nothing, while readers go on."""
    run("index", "add", "my.index", "research/dam.txt")
    with only_writer("my.index"):
        result = run("index", "add", "my.index", "research")
        assert result.exit_code == 2
        assert f"my.index: is being written to by process {os.getpid()} on " in result.stderr
        assert "research/dam.txt" in run("index", "search", "my.index", "dam").stdout
    assert run("index", "add", "my.index", "research").stdout.startswith("1 added, 1 unchanged")


@pytest.mark.skipif(RUNNING_AS_ROOT, reason="root may write anywhere")
@pytest.mark.usefixtures("research")
def test_an_index_that_may_not_be_written_to_is_searched(run: Run) -> None:
    """Writing is refused with the reason, and reading works, with its search part or without."""
    run("index", "add", "my.index", "research")
    for path in Path("my.index").glob("search*"):
        path.unlink() if path.is_file() else None
    Path("my.index").chmod(0o555)
    try:
        assert run("index", "add", "my.index", "research").exit_code == 2
        assert "research/dam.txt" in run("index", "search", "my.index", "dam").stdout
    finally:
        Path("my.index").chmod(0o755)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.usefixtures("research")
def test_a_reader_that_goes_away_is_no_error(run: Run) -> None:
    """As before `| head`."""
    run("index", "add", "my.index", "research")
    command = f"{sys.executable} -m claimcheck index list my.index | head -c 1"
    done = subprocess.run(  # noqa: S602 - our own program
        command,
        shell=True,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (done.returncode, done.stderr) == (0, "")


# A run in the background is started deaf to an interrupt, and its children with it.
HEEDING = """
import signal
from claimcheck.cli import main

signal.signal(signal.SIGINT, signal.default_int_handler)
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_leaves_a_sound_index(run: Run, research: Path) -> None:
    """The status is 130, what was told as added is there, and the same command goes on."""
    for number in range(3000):
        (research / f"note{number}.txt").write_text(f"Note {number} on the dam.\n\nIt broke.\n" * 20, "utf-8")
    command = [sys.executable, "-c", HEEDING, "index", "add", "my.index", "research", "-v"]
    process = subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    told = [process.stdout.readline()]
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate()
    told += rest.splitlines()
    assert process.returncode == 130
    assert "the same command goes on from there" in errors
    assert "Traceback" not in errors
    listed = {
        each["file"] for each in json.loads(run("index", "list", "my.index", "--format", "json").stdout)
    }
    assert {line.split(" ", 1)[1].strip() for line in told if line.startswith("added ")} <= listed
    assert run("index", "search", "my.index", "dam").exit_code == 0
    assert run("index", "verify", "my.index").exit_code == 0


def test_the_same_texts_give_the_same_report(run: Run, research: Path) -> None:
    """By folder, by an index of it, and by an index with a history, byte for byte."""
    Path("draft.txt").write_text(
        "The dam above Orrin killed 14 people, Aldovan News reported.\n\nA ferry ran aground off Tarn in June 2022.\n",
        "utf-8",
    )
    (research / "later.txt").write_text("The dam at Orrin: 15 people were killed, and a ferry.", "utf-8")
    run("index", "add", "old.index", "research")
    (research / "later.txt").unlink()
    run("index", "add", "old.index", "research", "--prune")
    run("index", "add", "new.index", "research")
    told = [
        run("check", "draft.txt", "--against", path, "--format", "json").stdout
        for path in ("research", "new.index", "old.index")
    ]
    assert '"refuted"' in told[0]
    assert told[0] == told[1] == told[2]


@pytest.mark.usefixtures("research")
def test_an_index_and_a_folder_together(run: Run) -> None:
    """Each reference goes to its own source, and a claim is held against both."""
    run("index", "add", "my.index", "research/dam.txt")
    Path("draft.txt").write_text(
        "The dam above Orrin killed 12 people.\n\nA ferry ran aground off Tarn.\n", "utf-8"
    )
    result = run(
        "check", "draft.txt", "--against", "research/ferry.txt", "--against", "my.index", "--format", "json"
    )
    sources = {
        finding["evidence"]["source"]
        for claim in json.loads(result.stdout)["claims"]
        for finding in claim["findings"]
    }
    assert sources == {"research/ferry.txt", "research/dam.txt"}


def test_the_index_and_its_texts_may_move_together(run: Run, research: Path, tmp_path: Path) -> None:
    """Paths are kept from the folder that the index is in."""
    run("index", "add", "my.index", "research")
    moved = tmp_path / "moved"
    moved.mkdir()
    Path("my.index").rename(moved / "my.index")
    research.rename(moved / "research")
    assert run("index", "verify", "moved/my.index").exit_code == 0
    assert "moved/research/dam.txt: " in run("index", "list", "moved/my.index").stdout


def test_records_are_documents_of_their_own(run: Run, research: Path) -> None:
    """As in `check`, with the fields that the configuration names; each is found by its own name."""
    Path("claimcheck.toml").write_text('[sources.files.fields]\ntext = "story"\n', "utf-8")
    rows = [{"story": f"The ferry number {number} sank."} for number in (7, 8)]
    (research / "wire.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", "utf-8")
    assert run("index", "add", "my.index", "research/wire.jsonl").stdout == f"1 added; {held(1, 2, 2)}\n"
    Path("draft.txt").write_text("The ferry number 8 sank.\n", "utf-8")
    told = [
        run("check", "draft.txt", "--against", path, "--format", "json").stdout
        for path in ("research/wire.jsonl", "my.index")
    ]
    assert "wire.jsonl" in told[0]
    assert told[0] == told[1]
