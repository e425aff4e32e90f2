"""Which format a file has, by what it holds; its suffix decides where that leaves a choice.

A new format is one more row of `FORMATS`.
"""

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import PurePath
from types import MappingProxyType
from typing import Any

from attrs import frozen

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.archive import Archive, gunzip
from claimcheck.read.fields import Fields
from claimcheck.read.message_head import is_message, is_saved_page

__all__ = [
    "FILE_LIMIT",
    "FORMATS",
    "SIZE_LIMIT",
    "SUFFIXES",
    "format_of",
    "is_document",
    "limit_of",
    "read",
    "suffix_of",
]

SIZE_LIMIT = 50_000_000
"""The most bytes of one text that are read; a newspaper's year is about as much."""
FILE_LIMIT = 200_000_000
"""The most bytes of a file that holds more than its text, as pictures."""


@frozen
class Format:
    """What a format is called, the suffixes of its files and the module that reads it.

    The module has `read(data, source, published)` for the document in a file's bytes; or, where a file holds
    `several`, `read_each(data, source, published, fields)` for the documents and for what in it is none.
    A format that is no text is known by its content alone.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    is_text: bool = True
    several: bool = False


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": Format("a text", (".txt", ".text"), "plain"),
        "markdown": Format("a Markdown file", (".md", ".markdown"), "markdown"),
        "html": Format("a page", (".html", ".htm", ".xhtml"), "html"),
        "pdf": Format("a PDF file", (".pdf",), "pdf", is_text=False),
        "docx": Format("a Word file", (".docx", ".docm"), "docx", is_text=False),
        "odt": Format("an OpenDocument text", (".odt",), "odt", is_text=False),
        "rtf": Format("an RTF file", (".rtf",), "rtf", is_text=False),
        "message": Format("a message", (".eml",), "mail"),
        "saved page": Format("a saved page", (".mhtml", ".mht"), "saved_page"),
        "records": Format("a JSON file", (".json",), "records", several=True),
        "record lines": Format("a JSONL file", (".jsonl", ".ndjson"), "record_lines", several=True),
        "table": Format("a table", (".csv", ".tsv"), "tables"),
        "workbook": Format("an Excel workbook", (".xlsx", ".xlsm"), "workbooks", is_text=False, several=True),
    }
)
PACKED = ".gz"
SUFFIXES = tuple(suffix for each in FORMATS.values() for suffix in each.suffixes)
"""What the names of files end in that are looked for in folders; each may have .gz behind it."""

_BY_SUFFIX = {suffix: name for name, each in FORMATS.items() for suffix in each.suffixes}
# Of the rest the suffix knows more: servers call many a file text/plain.
_BY_MEDIA_TYPE = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "application/json": "records",
    "application/x-ndjson": "record lines",
    "text/csv": "table",
}
# Those whose own bytes say nothing of their charset.
_RECODED = frozenset(("text", "markdown", "table", "records", "record lines"))
_HEAD = 4096
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0"
_GZIP = b"\x1f\x8b"
_RTF = b"{\\rtf"
_RECORD = re.compile(rb"\s*(?:\[\s*)?\{\s*\"")
_LARGE = (b"%PDF", *_ZIP, _GZIP)
_BY_PART = (("word/", "docx"), ("xl/", "workbook"), ("content.xml", "odt"))
# The first parts of archives as the usual programs write them.
_BY_HEAD = (b"[Content_Types].xml", b"word/", b"xl/", b"mimetypeapplication/vnd.oasis.opendocument.text")
# What other archives with a known part are, and what makes a document of them.
_OTHERS = (
    ("ppt/presentation.xml", "a PowerPoint file", "print it to a PDF"),
    ("META-INF/container.xml", "an EPUB book", "convert it to a text or PDF"),
    ("Index/Document.iwa", "an Apple Pages, Numbers or Keynote file", "export it as .docx, .xlsx or PDF"),
    ("content.xml", "an OpenDocument file that is no text", "save it as .xlsx, or print it to a PDF"),
)


def suffix_of(source: str) -> str:
    """The suffix of a name in lower case; of a packed file that of what is packed, of an address that of its path."""
    path = PurePath(source.partition("?")[0] if "://" in source else source)
    if path.suffix.lower() == PACKED:
        path = path.with_suffix("")
    return path.suffix.lower()


def limit_of(head: bytes) -> int:
    """The most bytes that are read of a file that begins so."""
    return FILE_LIMIT if head.startswith(_LARGE) else SIZE_LIMIT


def unpacked_head(head: bytes) -> bytes:
    """How a file begins once it is unpacked, where it is a gzip file; empty where that is damaged."""
    if not head.startswith(_GZIP):
        return head
    try:
        return zlib.decompressobj(31).decompress(head, _HEAD)
    except zlib.error:
        return b""


def is_document(head: bytes) -> bool:
    """Whether a file is a document by how it begins, whatever its name; a plain text begins in any way."""
    head = unpacked_head(head)
    if head.startswith(_ZIP):
        return any(part in head for part in _BY_HEAD)
    return head.startswith((b"%PDF-", _RTF)) or bool(_PAGE.match(head, 0, _HEAD)) or is_message(head)


def read(
    data: bytes,
    source: str,
    published: date | None,
    fields: Fields,
    *,
    media_type: str = "",
    charset: str = "",
) -> Iterator[Document | InputError]:
    """The documents in a file's bytes, in whichever format they are, and what in it is none.

    `media_type` and `charset` are what whoever sent the bytes says of them.
    Raises InputError where nothing can be read.
    """
    if data.startswith(_GZIP):
        data = gunzip(data, source, FILE_LIMIT)
        if len(data) > limit_of(data):
            raise too_large(source, limit_of(data))
    name = format_of(data, source, media_type)
    found = FORMATS[name]
    module: Any = import_module(f"claimcheck.read.{found.module}")
    if charset and name in _RECODED:
        with suppress(LookupError, UnicodeError):
            data = data.decode(charset).encode("utf-8")
    if found.several:
        yield from module.read_each(data, source, published, fields)
    elif name == "html":
        yield module.read(data, source, published, charset=charset)
    else:
        yield module.read(data, source, published)


def too_large(source: str, limit: int) -> InputError:
    """What is said of a file over its limit."""
    return InputError(
        source, f"is larger than {limit // 1_000_000} MB, the most that is read", "split it into parts"
    )


def format_of(data: bytes, source: str, media_type: str = "") -> str:
    """The name of the format of a file, by its content; by media type and suffix where that leaves a choice."""
    suffix = suffix_of(source)
    if data.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in data[:1024]):
        return "pdf"
    if data.startswith(_ZIP):
        return _format_of_archive(data, source)
    if data.startswith(_OLE):
        raise _office(data, source)
    if data.startswith(_GZIP):
        raise InputError(source, "is packed twice", "unpack it first")
    if data.startswith(_RTF):
        return "rtf"
    if _PAGE.match(data, 0, _HEAD):
        return "html"
    name = _BY_MEDIA_TYPE.get(media_type) or _BY_SUFFIX.get(suffix, "")
    if name not in {"message", "saved page"} and is_message(data[:_HEAD]):
        return "saved page" if is_saved_page(data[:_HEAD]) else "message"
    if not name:
        return "records" if _RECORD.match(data, 0, _HEAD) and _is_json(data) else "text"
    if not FORMATS[name].is_text:
        raise InputError(
            source,
            f"is not {FORMATS[name].name}, though its name says so" if data.strip() else "is empty",
            "save it again in the program that made it; if it is a text, call it .txt",
        )
    return name


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _format_of_archive(data: bytes, source: str) -> str:
    """The format of a ZIP archive, by the parts in it."""
    archive = Archive.of(data, source)
    mimetype = archive.read("mimetype") if "mimetype" in archive else b""
    for part, name in _BY_PART:
        if any(each.startswith(part) for each in archive.names) and (
            name != "odt" or mimetype.startswith(b"application/vnd.oasis.opendocument.text")
        ):
            return name
    for part, kind, remedy in _OTHERS:
        if part in archive:
            raise InputError(source, f"is {kind}", remedy)
    raise InputError(source, "is a ZIP archive, not a document", "unpack it, and give the files in it")


def _office(data: bytes, source: str) -> InputError:
    """What is said of the container that Office once wrote, and now writes around what a password protects."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return InputError(source, "is protected by a password", "save a copy without one, and give that")
    return InputError(source, "is an old Microsoft Office file", "save it as .docx, .xlsx or PDF")
