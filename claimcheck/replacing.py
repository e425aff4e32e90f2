"""Files that are replaced whole: what stands there stays until all of the new one is written."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from claimcheck.errors import InputError

__all__ = ["replacing", "replacing_bytes", "target"]

_PREFIX = ".claimcheck-"
"""How the name of a file begins that is not whole yet."""


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
    with replacing_bytes(name) as out:
        text = TextIOWrapper(out, encoding="utf-8", newline="\n", write_through=True)
        yield text
        text.detach()


@contextmanager
def replacing_bytes(name: str) -> Iterator[BinaryIO]:
    """The same for what is no text."""
    with _named(name), _replacing(target(name)) as out:
        yield out


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    if path.exists() and not path.is_file():
        # A device or a pipe, as /dev/stderr, is written to and never replaced.
        with path.open("wb") as out:
            yield out
        return
    handle, temporary = tempfile.mkstemp(prefix=_PREFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)
