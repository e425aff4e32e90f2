"""What the first lines of a file say of it, where they are the headers of a message that was sent or saved."""

import re

__all__ = ["is_message", "is_saved_page"]

# What programs that send and save messages write, and people do not.
_SENT = frozenset(("mime-version", "received", "message-id", "return-path", "delivered-to", "dkim-signature"))
_COMMON = frozenset(("from", "to", "subject", "date", "content-type"))
_HEADER = re.compile(rb"(?:From [^\n]{1,200}\n)?((?:[!-9;-~]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)")
_NAME = re.compile(rb"^([!-9;-~]{1,60}):", re.MULTILINE)
_SAVED = re.compile(rb"^(?:snapshot-content-location:|from: *\"?<?saved by)", re.IGNORECASE | re.MULTILINE)


def is_message(head: bytes) -> bool:
    """Whether a file begins with the headers of a message that was sent or saved."""
    names = _names(head)
    return bool(names & _SENT) and bool(names & _COMMON)


def is_saved_page(head: bytes) -> bool:
    """Whether a file begins with the headers that a browser writes over a page."""
    return is_message(head) and bool(_SAVED.search(head))


def _names(head: bytes) -> set[str]:
    block = _HEADER.match(head.replace(b"\r\n", b"\n"))
    return {name.decode().lower() for name in _NAME.findall(block[1])} if block else set()
