"""Bytes as text, or a clear word on why they are none."""

import codecs
import re

from claimcheck.errors import InputError

# What other kinds of file begin with, and what makes text of them.
_MAGIC = (
    (b"\x89PNG", "a PNG image", "give its text as a .txt file"),
    (b"\xff\xd8\xff", "a JPEG image", "give its text as a .txt file"),
    (b"GIF8", "a GIF image", "give its text as a .txt file"),
    (b"BZh", "a bzip2 archive", "unpack it first"),
    (b"\xfd7zXZ", "an xz archive", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "unpack it first"),
    (b"\x7fELF", "a program", "give a text file"),
    (b"SQLite format 3\x00", "an SQLite database", "export its text first"),
)
# The four-byte mark of UTF-32 LE begins with the two-byte one of UTF-16 LE, so it comes first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_REMEDY = "save it as UTF-8"
# Control characters that no text holds, as bytes; a terminal escape may stand in a text and is kept.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b"))
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = bytes(range(128, 256))
# In French, the most accented language written in cp1252, about one letter in 25 is not ASCII;
# Cyrillic, Greek or Chinese bytes read as cp1252 give nearly all.
_ACCENTED = 0.3


def decode(data: bytes, source: str, *, declared: str = "") -> str:
    """The text of a file's bytes, the byte order mark dropped and every line end as a line feed.

    UTF-8, or UTF-16 and UTF-32 with a mark; else the charset that the page declares; else
    Windows-1252, if what comes out looks like a text written in it.
    """
    for magic, kind, remedy in _MAGIC:
        if data.startswith(magic):
            raise InputError(source, f"is {kind}", remedy)
    text = _marked(data, source)
    if text is None:
        _refuse_binary(data, source)
        text = _unmarked(data, source, declared)
    if not text.strip():
        raise InputError(source, "is empty", "give a file that holds a text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(data: bytes, source: str) -> str | None:
    """The text behind a byte order mark; None without one."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
                raise InputError(source, f"is marked as {name} but is not", _REMEDY) from error
            if "\0" in text:
                raise InputError(source, "is binary data, not text", "give a text file")
            return text
    return None


def _refuse_binary(data: bytes, source: str) -> None:
    if b"\0" in data:
        raise InputError(source, "holds NUL bytes: binary data, or UTF-16 without its mark", _REMEDY)
    if len(data) - len(data.translate(None, _CONTROLS)) > len(data) // 20:
        raise InputError(source, "is binary data, not text", "give a text file")


def _unmarked(data: bytes, source: str, declared: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        damage = error
    if declared:
        try:
            return data.decode(declared)
        except (LookupError, UnicodeError):
            pass  # a page may declare what it is not; the rules below decide
    multibyte = sum(len(match) for match in _MULTIBYTE.findall(data))
    high = len(data) - len(data.translate(None, _HIGH))
    if 2 * multibyte >= high:
        line = data.count(b"\n", 0, damage.start) + 1
        raise InputError(source, f"is UTF-8 with a broken character in line {line}", _REMEDY) from damage
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise InputError(source, "is in an unknown encoding", _REMEDY) from error
    letters = sum(map(str.isalpha, text))
    if sum(char.isalpha() for char in text if char > "\x7f") > _ACCENTED * letters:
        raise InputError(source, "is in an encoding other than UTF-8 or Windows-1252", _REMEDY)
    return text
