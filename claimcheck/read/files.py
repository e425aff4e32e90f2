"""Paths as documents: what is a file of ours, how it is opened, and what is said when it cannot be."""

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import IO

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import html, markdown, plain

Reader = Callable[[bytes, str, date | None], Document]

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": plain.read,
        ".text": plain.read,
        ".md": markdown.read,
        ".markdown": markdown.read,
        ".html": html.read,
        ".htm": html.read,
        ".xhtml": html.read,
    }
)
SUFFIXES = tuple(READERS)
SIZE_LIMIT = 50_000_000
"""The most bytes of one file that are read; a newspaper's year is about as much."""

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html)\b", re.IGNORECASE
)


def read_document(path: str | os.PathLike[str], *, published: date | None = None) -> Document:
    """The document in a file; `published` is its day where the file itself gives none.

    The format goes by the suffix; a file without a known one is a page if it begins as one, else plain text.
    Raises InputError with the remedy for anything that cannot be read as text.
    """
    source = os.fspath(path)
    return _reader(source)(_content(source), source, published)


def read_stdin(stream: IO[bytes] | IO[str], *, published: date | None = None) -> Document:
    """The document on standard input, plain text or a page, from a stream of bytes or characters."""
    source = "<stdin>"
    data = stream.read(SIZE_LIMIT + 1)
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogateescape")
    _refuse_size(source, len(data))
    return _sniffing(data, source, published)


def read_all(
    paths: Iterable[str | os.PathLike[str]], *, published: date | Callable[[str], date | None] | None = None
) -> tuple[tuple[Document, ...], tuple[InputError, ...]]:
    """The documents of files and folders in order, each once, and an error for each that cannot be read.

    `published` is as for `read_document`, or gives that day for the path of a file.
    """
    documents: list[Document] = []
    errors: list[InputError] = []
    seen: set[str] = set()
    for path in paths:
        for item in _files(os.fspath(path)):
            if isinstance(item, InputError):
                errors.append(item)
                continue
            real = _real(item)
            if real in seen:
                continue
            seen.add(real)
            try:
                day = published(item) if callable(published) else published
                documents.append(read_document(item, published=day))
            except InputError as error:
                errors.append(error)
    return tuple(documents), tuple(errors)


def expand(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """The files that paths stand for: a file is itself, a folder is the files of known suffixes below it.

    Folders are walked in sorted order, hidden names skipped, links followed once.
    Raises InputError for a folder that cannot be listed or holds nothing readable; a file is not looked at.
    """
    for path in paths:
        for item in _files(os.fspath(path)):
            if isinstance(item, InputError):
                raise item
            yield Path(item)


def _reader(source: str) -> Reader:
    return READERS.get(Path(source).suffix.lower(), _sniffing)


def _sniffing(data: bytes, source: str, published: date | None) -> Document:
    """Reads what no suffix tells apart."""
    reader = html.read if _PAGE.match(data, 0, 1024) else plain.read
    return reader(data, source, published)


def _content(source: str) -> bytes:
    """The bytes of a regular file, no more of them than the limit."""
    if _URL.match(source):
        raise InputError(
            source, "is a URL, and URLs are not read yet", "save the page as an .html file and give that"
        )
    try:
        status = Path(source).stat()
    except (OSError, ValueError) as error:
        raise _unreadable(source, error) from error
    if stat.S_ISDIR(status.st_mode):
        raise InputError(source, "is a folder, not a document", "name the files in it")
    if not stat.S_ISREG(status.st_mode):
        raise InputError(
            source, "is a device, pipe or socket, not a file", "pipe the text in with - as the file"
        )
    _refuse_size(source, status.st_size)
    try:
        with Path(source).open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise _unreadable(source, error) from error
    _refuse_size(source, len(data))
    return data


def _refuse_size(source: str, size: int) -> None:
    if size > SIZE_LIMIT:
        limit = SIZE_LIMIT // 1_000_000
        raise InputError(source, f"is larger than {limit} MB, the most that is read", "split it into parts")


def _unreadable(source: str, error: Exception) -> InputError:
    """What the system's refusal means for a person."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError(source, "does not exist", "check the path")
    if isinstance(error, PermissionError):
        return InputError(source, "may not be read by you", "change its permissions or give a copy")
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(source, f"cannot be opened ({reason})", "check the path")


def _files(source: str) -> Iterator[str | InputError]:
    """The files that one path stands for, and the errors met on the way."""
    if _URL.match(source) or not _is_folder(source):
        yield source
        return
    empty = True
    for item in _walk(source):
        empty = False
        yield item
    if empty:
        yield InputError(
            source, "holds no file that can be read", f"put files in it that end in {', '.join(SUFFIXES)}"
        )


def _real(source: str) -> str:
    """A path without links, by which a file named twice is known; an impossible one as it is."""
    try:
        return os.path.realpath(source)
    except (OSError, ValueError):
        return source


def _is_folder(source: str) -> bool:
    try:
        return Path(source).is_dir()
    except OSError:  # a name too long for the system, which opening it will report
        return False


def _walk(folder: str) -> Iterator[str | InputError]:
    """The files of known suffixes below a folder, sorted, a folder's own files before its folders'."""
    entered: set[Path] = set()
    pending = [Path(folder)]
    while pending:
        here = pending.pop()
        try:
            real = here.resolve()
            # A link to a folder above or beside would be walked for ever or twice.
            if real in entered:
                continue
            entered.add(real)
            inside = sorted(entry for entry in here.iterdir() if not entry.name.startswith("."))
        except (OSError, RuntimeError) as error:  # pathlib calls a loop of links a RuntimeError
            yield _unreadable(str(here), error)
            continue
        folders = [entry for entry in inside if _is_folder(str(entry))]
        yield from (
            str(entry) for entry in inside if entry.suffix.lower() in READERS and entry not in folders
        )
        # Depth first, in order: the last pushed is the next taken.
        pending.extend(reversed(folders))
