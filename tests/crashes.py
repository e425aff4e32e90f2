"""Kill a process that writes to an index, again and again: `python -m tests.crashes FOLDER SEED TIMES`.

Each time a process of its own adds, changes and removes small files as fast as it can and tells what it has done;
after a random while it is killed (SIGKILL). Then the index is opened as the next user would open it, and held
against what was told. The first thing that does not hold ends the run with status 1.
"""

import os
import random
import select
import signal
import sqlite3  # noqa: F401 - loaded here once, so that each writer is at work at once
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import filelock  # noqa: F401 - as above

from claimcheck.errors import InputError
from claimcheck.sources import updating
from claimcheck.sources.ranking import passages_for
from claimcheck.sources.reference_index import ReferenceIndex, writing
from claimcheck.sources.search_part import SearchPart

FILES = 30
LONGEST = 0.25
"""Seconds until a writer is killed that has begun, at most: about two of its rounds."""


def text(name: int, version: int) -> str:
    """What a file says: paragraphs of its own, so that half of it would be noticed."""
    lines = [
        f"The ferry number {name} of line {line} left on day {version}. Nobody was hurt." for line in range(4)
    ]
    return "\n\n".join(lines) + "\n"


def write(folder: Path, seed: int, tell: Callable[[str], None]) -> None:
    """Add, change and remove files for ever; `tell` hears of each before it is changed and after it is kept."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    index = str(folder / "index")
    version = seed * 1000
    while True:
        version += 1
        names = chance.sample(range(FILES), 5)
        going = names.pop() if chance.random() < 0.5 else None
        for name in names:
            tell(f"changing {name} {version}")
            (folder / f"{name}.txt").write_text(text(name, version), encoding="utf-8")
        with writing(index, make=True) as store:
            paths = [str(folder / f"{name}.txt") for name in names]
            updating.add(store, paths, told=partial(_kept, tell, version), seconds=0)
            if going is not None and (known := store.file(str(folder / f"{going}.txt"))):
                tell(f"removing {going} 0")
                updating.remove(store, [known])
                tell(f"removed {going} 0")


def _kept(tell: Callable[[str], None], version: int, _: str, path: str) -> None:
    tell(f"kept {Path(path).stem} {version}")


class Ledger:
    """What the index must hold of each file, by what was told: the versions that it may be at; 0 is not at all."""

    def __init__(self) -> None:
        self.may: dict[int, set[int]] = {name: {0} for name in range(FILES)}

    def hear(self, line: str) -> None:
        """Take in one line that a writer told."""
        what, name, version = line.split()
        if what in {"changing", "removing"}:
            self.may[int(name)].add(int(version))
        else:
            self.may[int(name)] = {int(version)}

    def wrong(self, folder: Path) -> list[str]:
        """What does not hold of the index as it is opened now."""
        index = str(folder / "index")
        if not Path(index).is_dir():
            return []
        try:
            opened = ReferenceIndex(index)
        except InputError:
            # Killed before there was anything in it: the next one to add begins anew.
            with writing(index, make=True):
                pass
            opened = ReferenceIndex(index)
        wrong = list(opened.store.faults())
        for name, versions in self.may.items():
            known = opened.store.file(str(folder / f"{name}.txt"))
            if known is None:
                wrong += [] if 0 in versions else [f"{name} is lost, it was told as kept: {versions}"]
                continue
            [document] = [opened.store.document(number) for number in opened.store.numbers_of(known)]
            found = next((each for each in versions if document.text == text(name, each)), None)
            wrong += [] if found is not None else [f"{name} is at none of {versions}: {document.text!r}"]
            hits = [
                span.document.source for _, span in passages_for(f"ferry number {name}", 4 * FILES, opened)
            ]
            wrong += [] if hits.count(document.source) == 4 else [f"{name} is not found by its words"]
        wrong += SearchPart(index, opened.store).faults()
        return wrong


def killed_writer(folder: Path, seed: int, awaited: bytes, seconds: float) -> list[str]:
    """Run a writer until so many seconds after it first told what is awaited, kill it, and give what it told."""
    reading, writing_end = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        try:
            write(folder, seed, lambda line: void(os.write(writing_end, f"{line}\n".encode())))
        finally:
            os._exit(1)
    os.close(writing_end)
    told = b""
    until: float | None = None
    while until is None or (left := until - time.monotonic()) > 0:
        if until is None and awaited in told:
            until = time.monotonic() + seconds
        elif select.select([reading], [], [], None if until is None else left)[0]:
            piece = os.read(reading, 1 << 16)
            if not piece:
                break
            told += piece
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    while piece := os.read(reading, 1 << 16):
        told += piece
    os.close(reading)
    if not os.WIFSIGNALED(status):
        sys.exit(f"the writer of seed {seed} ended by itself, see above")
    return told.decode().splitlines()


def void(_: object) -> None:
    """Nothing, of anything."""


def checked(ledger: Ledger, folder: Path) -> bool:
    """Whether all holds, found out by a process of its own, so that this one stays as it is and may fork again."""
    process = os.fork()
    if process == 0:
        wrong = ["the check did not end"]
        try:
            wrong = ledger.wrong(folder)
            sys.stderr.writelines(f"{line}\n" for line in wrong)
        finally:
            os._exit(bool(wrong))
    _, status = os.waitpid(process, 0)
    return status == 0


def main(folder: Path, seed: int, times: int) -> int:
    """Kill so many writers, and hold the index against what they told after each."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    ledger = Ledger()
    told = 0
    for time_of in range(times):
        awaited = chance.choice([b"changing", b"kept", b"kept"])
        lines = killed_writer(folder, seed * times + time_of + 1, awaited, chance.uniform(0, LONGEST))
        told += sum(line.startswith("kept") for line in lines)
        for line in lines:
            ledger.hear(line)
        if not checked(ledger, folder):
            sys.stdout.write(
                f"seed {seed}: after {time_of + 1} writers were killed the index is not as they told\n"
            )
            return 1
    sys.stdout.write(
        f"{times} writers were killed; all of the {told} files that they told as kept were as they should be\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
