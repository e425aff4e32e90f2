"""One writer at a time: a lock that the system gives back when its holder ends, however it ends."""

import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from claimcheck.errors import InputError

__all__ = ["NAMES", "BusyError", "only_writer"]

_LOCK, _HOLDER = "writer.lock", "writer.json"
NAMES = (_LOCK, _HOLDER)
"""The files that the lock leaves in a folder."""


class BusyError(InputError):
    """Another process writes to the index."""


@contextmanager
def only_writer(folder: str) -> Iterator[None]:
    """Hold the folder of an index for writing.

    Raises BusyError with who holds it, InputError where the folder cannot be written to.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - a search of a sound index needs none

    lock = FileLock(Path(folder, _LOCK), timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise BusyError(
            folder, f"is being written to by {_holder(folder)}", "wait until it is done, or end it"
        ) from None
    except OSError as error:
        raise InputError(
            folder, f"cannot be written to ({error.strerror or error})", "change its permissions"
        ) from error
    try:
        _sign(folder)
        yield
    finally:
        lock.release()


def _sign(folder: str) -> None:
    """Write down who holds the lock; whoever cannot write that will hear why from the store."""
    me = {
        "process": os.getpid(),
        "machine": platform.node(),
        "command": " ".join(Path(word).name for word in sys.argv[:3]),
        "since": datetime.now().astimezone().isoformat(timespec="seconds"),
    }
    try:
        Path(folder, _HOLDER).write_text(json.dumps(me) + "\n", encoding="utf-8")
    except OSError:
        return


def _holder(folder: str) -> str:
    """Who holds the lock, as far as it was written down."""
    try:
        told = json.loads(Path(folder, _HOLDER).read_text(encoding="utf-8"))
        return f"process {told['process']} on {told['machine']} ({told['command']}, since {told['since']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
