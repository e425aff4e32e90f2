"""PDF files: their text in paragraphs with the page of each, by PDFium, and what their metadata say.

PDFium runs in a process of its own (`pdf_lines`), within limits of time and memory: no file can stop or
end the program.
"""

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import pdf_lines
from claimcheck.read.dating import dated
from claimcheck.read.header import language_code
from claimcheck.read.pdf_layout import Line, laid_out, title_of

CPU_SECONDS = 60
"""The most computing time for one file; a report of a thousand pages takes about seven."""
_SECONDS = 10 * CPU_SECONDS
_MEMORY = 3_000_000_000
_TAIL = 4096
_PACKET = 200_000
_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_ISO_DAY = re.compile(
    rb"(?:prism:publicationDate|prism:coverDate)\b[^>\d]{0,40}[>\"']\s*(\d{4})-(\d{2})-(\d{2})"
)
_PUBLISHER = re.compile(rb"<dc:publisher>\s*(?:<rdf:Bag>\s*<rdf:li[^>]{0,60}>)?\s*([^<]{1,200})")
# What programs write for a title where nobody gave one.
_NO_TITLE = re.compile(
    r"^(?:untitled|microsoft (?:word|powerpoint|excel) - .*|.*\.(?:docx?|odt|rtf|txt|indd|qxp|qxd|tex|dvi|pptx?|xlsx?|pdf|html?)|"
    r"[\d\W]*)$",
    re.IGNORECASE,
)
# A font without a table of what its glyphs mean gives signs from the private area, or none.
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08]")
_DAMAGED = (
    "is damaged or cut off",
    "get the file again, or print it to a new PDF from a program that opens it",
)


def read(data: bytes, source: str, published: date | None) -> Document:
    """The text of a PDF file, each page known; a file of pictures of pages is refused with the remedy."""
    if b"%%EOF" not in data[-_TAIL:] and b"startxref" not in data[-_TAIL:]:
        raise InputError(
            source, "has no end: it was cut off when it was copied or loaded", "get the file again"
        )
    about, pages = _lines(data, source)
    text, starts = laid_out(pages)
    _refuse_unreadable(text, source, len(pages))
    info: dict[str, str] = about["info"]
    packet = _packet(data)
    title = " ".join(info.get("Title", "").split())
    day, dated_by = dated(
        stated=_published(packet),
        text=text,
        given=published,
        created=_created(info.get("CreationDate", "")),
        front=text[: starts[1]] if len(starts) > 1 else text,
    )
    return Document(
        text,
        source=source,
        title=title_of(pages[0]) if _NO_TITLE.match(title) else title,
        published=day,
        publisher=_publisher(packet),
        language=language_code(about["language"]),
        author=" ".join(info.get("Author", "").split()),
        dated_by=dated_by,
        pages=starts,
    )


def _lines(data: bytes, source: str) -> tuple[dict[str, Any], list[list[Line]]]:
    """What the process that reads the file tells: an object about it, and the lines of each page."""
    command = [sys.executable, "-P", str(Path(pdf_lines.__file__)), str(CPU_SECONDS), str(_MEMORY)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 - our own program
    except subprocess.TimeoutExpired as error:
        raise _too_much(source) from error
    told = [
        json.loads(line) for line in done.stdout.splitlines() if line.endswith(b"\n") or line[-1:] in b"]}"
    ]
    about: dict[str, Any] = next((each for each in told if isinstance(each, dict) and "error" in each), {})
    match about.get("error"):
        case "password":
            raise InputError(source, "is protected by a password", "save a copy without one, and give that")
        case "damaged":
            raise InputError(source, *_DAMAGED)
        case "page":
            raise InputError(source, f"is damaged on page {about['page']}", _DAMAGED[1])
        case "pages":
            raise InputError(
                source,
                f"has {about['pages']:,} pages, more than the {pdf_lines.MOST_PAGES:,} that are read",
                "split it",
            )
        case "text":
            raise InputError(source, "holds more text than is read of one file", "split it into parts")
    if done.returncode or not told:
        raise (
            _too_much(source)
            if done.returncode < 0 or b"MemoryError" in done.stderr
            else _broken(source, done.stderr)
        )
    return told[0], [[Line(*line) for line in page] for page in told[1:]]


def _too_much(source: str) -> InputError:
    return InputError(
        source,
        f"cannot be read within {CPU_SECONDS} s of computing and {_MEMORY // 1_000_000_000} GB of memory, or ends PDFium",
        "print it to a new PDF, or split it",
    )


def _broken(source: str, said: bytes) -> InputError:
    reason = said.decode("utf-8", "replace").strip().rpartition("\n")[2]
    return InputError(
        source, f"cannot be read ({reason})", "check that pypdfium2 is installed, or save the text as .txt"
    )


def _refuse_unreadable(text: str, source: str, pages: int) -> None:
    if not text.strip():
        held = "1 page" if pages == 1 else f"{pages} pages"
        raise InputError(
            source, f"has no text: {held} of pictures, as a scanner makes them", "run OCR on it first"
        )
    if len(_UNREADABLE.findall(text)) > len(text) // 10:
        raise InputError(source, "has fonts that do not say which letters they show", "run OCR on it first")


def _created(value: str) -> date | None:
    """The day on which the file was made, as its own metadata write it."""
    match = _DAY.match(value)
    return _valid(*match.groups()) if match else None


def _valid(year: str | bytes, month: str | bytes, day: str | bytes) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _packet(data: bytes) -> bytes:
    """The metadata packet (XMP) of the document; of a picture in it there may be another, which says so."""
    start = data.rfind(b"<x:xmpmeta")
    packet = data[start : start + _PACKET] if start >= 0 else b""
    return packet if b"application/pdf" in packet else b""


def _published(packet: bytes) -> date | None:
    """The day of publication, where the packet has the terms for it that publishers use (PRISM)."""
    match = _ISO_DAY.search(packet)
    return _valid(*match.groups()) if match else None


def _publisher(packet: bytes) -> str:
    match = _PUBLISHER.search(packet)
    return " ".join(match[1].decode("utf-8", "replace").split()) if match else ""
