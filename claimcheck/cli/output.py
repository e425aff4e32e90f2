"""Where the command writes: pipes that close, progress on a terminal."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TextIO

__all__ = ["progress", "unbroken"]

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
