"""Paths as documents: how a file is opened, and what is said when it cannot be."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import IO

from attrs import evolve

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.fields import NO_FIELDS, Fields
from claimcheck.read.folders import files_of, is_url, unreadable
from claimcheck.read.formats import FILE_LIMIT, limit_of, read, too_large
from claimcheck.web import Page, Web, is_web

Dating = date | Callable[[str], date | None] | None
"""The day of texts that give none, or what gives it for the path of each."""
_STDIN = "<stdin>"
_HEAD = 4096


def read_document(
    path: str | os.PathLike[str],
    *,
    published: date | None = None,
    fields: Fields = NO_FIELDS,
    web: Web | None = None,
) -> Document:
    """The document in a file; `published` is its day where the file itself gives none.

    The format goes by what the file holds, and by its suffix where that leaves a choice.
    `fields` says which fields of a JSON record hold what.
    The address of a page is read through `web`, a `claimcheck.web.Web`, and without it nothing is fetched.
    Of a file that holds several, the path with `#` and the name of one behind it names that one.
    Raises InputError with the remedy for anything that cannot be read as text.
    """
    source = os.fspath(path)
    whole = file_of(source)
    if whole != source:
        return _only(
            (
                each
                for each in read_documents(whole, published=published, fields=fields)
                if _source(each) == source
            ),
            source,
        )
    return _only(read_documents(source, published=published, fields=fields, web=web), source)


def file_of(source: str) -> str:
    """The file in which a document stands: of several in one each has a mark # and its own name behind the file's."""
    whole, mark, _ = source.rpartition("#")
    return whole if mark and not os.path.lexists(source) and os.path.lexists(whole) else source


def _source(each: Document | InputError) -> str:
    return each.source


def _only(found: Iterable[Document | InputError], source: str) -> Document:
    """The one document of a file."""
    first, *rest = chain(found, [None])
    match first:
        case None:
            raise InputError(
                source, "is not in that file", "look up the names of its parts with check or split"
            )
        case InputError():
            raise first
        case Document() if len(rest) > 1:
            raise InputError(
                source,
                f"holds {len(rest)} documents",
                f"name one of them, as {first.source}, or give the file to check",
            )
    return first


def read_documents(
    path: str | os.PathLike[str],
    *,
    published: date | None = None,
    fields: Fields = NO_FIELDS,
    web: Web | None = None,
) -> tuple[Document | InputError, ...]:
    """All documents of a file, or of a page, in order, and an error for each part of it that is none.

    Raises InputError where the file cannot be read at all.
    """
    source = os.fspath(path)
    if web is not None and is_web(source):
        return read_page(web.get(source), published=published, fields=fields)
    return read_content(_content(source), source, published=published, fields=fields)


def read_page(
    page: Page, *, published: date | None = None, fields: Fields = NO_FIELDS
) -> tuple[Document | InputError, ...]:
    """The documents in a page that was fetched, as `read_documents` gives them; their source is its address."""
    found = read_content(
        page.content,
        page.url,
        published=published,
        fields=fields,
        media_type=page.media_type,
        charset=page.charset,
    )
    return tuple(evolve(each, read_at=page.fetched) if isinstance(each, Document) else each for each in found)


def read_content(
    data: bytes,
    source: str,
    *,
    published: date | None = None,
    fields: Fields = NO_FIELDS,
    media_type: str = "",
    charset: str = "",
) -> tuple[Document | InputError, ...]:
    """The documents in bytes that came from anywhere, as `read_documents` gives them.

    `media_type` and `charset` are what whoever sent the bytes says of them.
    """
    try:
        return tuple(read(data, source, published, fields, media_type=media_type, charset=charset))
    except InputError:
        raise
    except (
        Exception
    ) as error:  # a library's bug met by a hostile file is that file's fault, and no one else's
        said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        raise InputError(source, f"cannot be read ({said})", "save its text as a .txt file") from error


def read_stdin(
    stream: IO[bytes] | IO[str], *, published: date | None = None, fields: Fields = NO_FIELDS
) -> Document:
    """The document on standard input, in any format, from a stream of bytes or characters."""
    data = stream.read(FILE_LIMIT + 1)
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogateescape")
    _refuse_size(_STDIN, len(data), data[:_HEAD])
    return _only(read_content(data, _STDIN, published=published, fields=fields), _STDIN)


def read_all(
    paths: Iterable[str | os.PathLike[str]],
    *,
    published: Dating = None,
    fields: Fields = NO_FIELDS,
    web: Web | None = None,
    besides: Iterable[str] = (),
) -> tuple[tuple[Document, ...], tuple[InputError, ...]]:
    """The documents of files, folders and pages in order, each once, and an error for each that cannot be read.

    `published` is as for `read_document`, or gives that day for the path of a file; so is `web`.
    `besides` are files that are left out, wherever they are met.
    """
    documents: list[Document] = []
    errors: list[InputError] = []
    for each in _each(paths, published, fields, web, set(map(_real, besides))):
        if isinstance(each, Document):
            documents.append(each)
        else:
            errors.append(each)
    return tuple(documents), tuple(errors)


def _each(
    paths: Iterable[str | os.PathLike[str]],
    published: Dating,
    fields: Fields,
    web: Web | None,
    seen: set[str],
) -> Iterator[Document | InputError]:
    """The documents and errors of paths, without the files that were seen before."""
    for path in paths:
        for item in files_of(os.fspath(path)):
            if isinstance(item, InputError):
                yield item
                continue
            real = _real(item)
            if real in seen:
                continue
            seen.add(real)
            try:
                day = published(item) if callable(published) else published
                yield from read_documents(item, published=day, fields=fields, web=web)
            except InputError as error:
                yield error


def expand(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """The files that paths stand for: a file is itself, a folder is the documents below it.

    Folders are walked in sorted order, hidden names skipped, links followed once.
    Of a folder's files those are taken that have a known suffix, or that begin as a document does.
    Raises InputError for a folder that cannot be listed or holds nothing readable.
    """
    for path in paths:
        for item in files_of(os.fspath(path)):
            if isinstance(item, InputError):
                raise item
            yield Path(item)


def _content(source: str) -> bytes:
    """The bytes of a regular file, no more of them than the limit."""
    if is_url(source):
        raise InputError(
            source,
            "is an address that is not fetched here",
            "give one that begins with http:// or https://, or save the page and give the file",
        )
    try:
        status = Path(source).stat()
    except (OSError, ValueError, RuntimeError) as error:
        raise unreadable(source, error) from error
    if stat.S_ISDIR(status.st_mode):
        raise InputError(source, "is a folder, not a document", "name the files in it")
    if not stat.S_ISREG(status.st_mode):
        raise InputError(
            source, "is a device, pipe or socket, not a file", "pipe the text in with - as the file"
        )
    try:
        with Path(source).open("rb") as file:
            head = file.read(_HEAD)
            _refuse_size(source, status.st_size, head)
            data = head + file.read(limit_of(head) + 1 - len(head))
    except OSError as error:
        raise unreadable(source, error) from error
    _refuse_size(source, len(data), head)
    return data


def _refuse_size(source: str, size: int, head: bytes) -> None:
    if size > limit_of(head):
        raise too_large(source, limit_of(head))


def _real(source: str) -> str:
    """A path without links, by which a file named twice is known; an impossible one as it is."""
    try:
        return os.path.realpath(source)
    except (OSError, ValueError):
        return source
