"""Where the command writes: pipes that close, files replaced whole, progress on a terminal."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TextIO

from claimcheck.errors import InputError

__all__ = ["progress", "replacing", "target", "unbroken"]

_PREFIX = ".claimcheck-"
"""How the name of a file begins that is not whole yet."""

LONG = 1.0
"""Seconds of work after which a terminal is shown how far it has come."""


@contextmanager
def unbroken(out: TextIO) -> Iterator[TextIO]:
    """An output that ends quietly when nobody reads on, as before `| head`."""
    try:
        yield out
        out.flush()
    except BrokenPipeError:
        # What is still in the buffer must go somewhere when Python closes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def target(name: str) -> Path:
    """The path that is written when `name` is; InputError says why there can be none."""
    path = Path(os.path.realpath(name))
    if path.is_dir():
        raise InputError(name, "is a folder", "name a file in it as the output")
    if not path.parent.is_dir():
        raise InputError(
            name, f"there is no folder {path.parent}", "make it first, or name another file as the output"
        )
    return path


@contextmanager
def _named(name: str) -> Iterator[None]:
    """Errors of a file that is written under another name, or that name none, as errors of `name`."""
    try:
        yield
    except OSError as error:
        if error.filename is not None and not Path(os.fsdecode(error.filename)).name.startswith(_PREFIX):
            raise
        raise OSError(error.errno, error.strerror, name) from error


@contextmanager
def replacing(name: str) -> Iterator[TextIO]:
    """A file that takes the place of `name` once all of it is written; until then that stays as it was.

    OSError names the file as it was asked for.
    """
    with _named(name), _replacing(target(name)) as out:
        yield out


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():
        # A device or a pipe, as /dev/stderr, is written to and never replaced.
        with path.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        return
    handle, temporary = tempfile.mkstemp(prefix=_PREFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            yield out
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)


@contextmanager
def progress(out: TextIO, total: int, things: str = "documents") -> Iterator[Callable[[], None]]:
    """A function to call after each document; a terminal is shown a bar and the time left once it takes long."""
    started, done, told = perf_counter(), 0, False

    def count() -> None:
        nonlocal done, told
        done += 1
        spent = perf_counter() - started
        if out.isatty() and spent > LONG:
            told = True
            out.write(f"\r\x1b[K{_bar(done, total)} {done} of {total} {things}{_left(spent, done, total)}")
            out.flush()

    try:
        yield count
    finally:
        if told:
            out.write("\r\x1b[K")
            out.flush()


def _bar(done: int, total: int, width: int = 30) -> str:
    """How far the work has come, drawn."""
    full = width * done // total
    return f"[{'#' * full}{'.' * (width - full)}]"


def _left(spent: float, done: int, total: int) -> str:
    """About how long the rest takes, at the pace so far."""
    seconds = round(spent / done * (total - done))
    if not seconds:
        return ""
    minutes, seconds = divmod(seconds, 60)
    return f", about {f'{minutes} min ' if minutes else ''}{seconds} s left"
