"""Messages (EML) and saved pages (MHTML): the part that a person reads, and what the headers say."""

import re
from contextlib import suppress
from datetime import date
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import html
from claimcheck.read.dating import dated
from claimcheck.read.encoding import decode

_NEXT = re.compile(rb"\n\r?\nFrom [^\n]{1,200}\n[!-9;-~]{1,60}:")
_SHARE = 0.3
"""The share of a message in HTML that its plain text has at the least, if it is the message and no notice."""


def read(data: bytes, source: str, published: date | None) -> Document:
    """The text of a message, sent on the day of its Date header by whom its From header names."""
    message = _message(data, source)
    text = _body(message, source)
    sent: date | None = None
    # A date may be missing, or be none.
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        sent = parsedate_to_datetime(str(message["Date"])).date()
    day, dated_by = dated(stated=sent, text=text, given=published)
    name, address = parseaddr(_header(message, "From"))
    return Document(
        text,
        source=source,
        title=_header(message, "Subject"),
        published=day,
        publisher=name or address,
        author=name or address,
        dated_by=dated_by,
    )


def read_page(data: bytes, source: str, published: date | None) -> Document:
    """The page that a browser saved; the day on which it did says nothing of the page's own."""
    message = _message(data, source)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return html.read(_payload(part), source, published, charset=_charset(part))
    raise InputError(source, "holds no page", "open it in a browser, and save it as .html")


def _message(data: bytes, source: str) -> Message:
    if data.startswith(b"From ") and _NEXT.search(data):
        raise InputError(source, "is a mailbox of several messages", "save each of them as an .eml file")
    try:
        return message_from_bytes(data)
    except RecursionError as error:
        raise InputError(source, "nests its parts too deep", "save its text as a .txt file") from error


def _header(message: Message, name: str) -> str:
    """A header on one line, its encoded words decoded where they can be."""
    value = str(message.get(name, ""))
    with suppress(HeaderParseError, LookupError, ValueError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _charset(part: Message) -> str:
    return str(part.get_content_charset() or "")


def _body(message: Message, source: str) -> str:
    """The plain text of a message, or the text of its page where that says more."""
    plain: list[str] = []
    pages: list[str] = []
    for part in _own_parts(message):
        kind, data = part.get_content_type(), _payload(part)
        if kind == "text/plain" and data.strip():
            plain.append(decode(data, source, declared=_charset(part)).strip("\n"))
        elif kind == "text/html" and data.strip():
            with suppress(InputError):
                pages.append(html.read(data, source, None, charset=_charset(part)).text)
    text, page = "\n\n".join(plain), "\n\n".join(pages)
    told = text if len(text) >= _SHARE * len(page) else page
    if not told.strip():
        raise InputError(source, "holds no text", "save what is attached to it, and give that")
    return told


def _own_parts(message: Message) -> list[Message]:
    """The parts of a message that are no attachment and no message in it, which is of another day."""
    parts, pending = [], [message]
    while pending:
        part = pending.pop()
        if part.get_content_type() == "message/rfc822" or part.get_content_disposition() == "attachment":
            continue
        inside = part.get_payload()
        if part.is_multipart() and isinstance(inside, list):
            pending += [each for each in reversed(inside) if isinstance(each, Message)]
        else:
            parts.append(part)
    return parts
