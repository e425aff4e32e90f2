"""The links of a document to pages elsewhere: what it cites."""

import re
from urllib.parse import urldefrag, urlsplit

from claimcheck.model import Document
from claimcheck.web import is_web

__all__ = ["citations"]

# Up to what cannot stand in an address, or ends the mark around one: [name](address), <address>, [1]: address.
_ADDRESS = re.compile(r"https?://[^\s<>\"\[\]{}|\\^`]{1,2000}", re.IGNORECASE)
_TRAILING = ".,;:!?'’”*_"


def citations(document: Document, limit: int) -> tuple[str, ...]:
    """The addresses that a document links to in its text, each once, in their order, `limit` at most.

    Links to the document's own host lead around in its site, and are left out.
    """
    own = _host(document.source) if is_web(document.source) else None
    found: dict[str, None] = {}
    written = (_whole(match[0]) for match in _ADDRESS.finditer(document.text))
    for address in (*document.links, *written):
        host = _host(address)
        if host and host != own:
            found.setdefault(urldefrag(address).url)
    return tuple(found)[:limit]


def _whole(address: str) -> str:
    """An address up to a bracket that it does not open, as in [name](address), without the signs of its sentence."""
    depth = 0
    for at, character in enumerate(address):
        depth += (character == "(") - (character == ")")
        if depth < 0:
            address = address[:at]
            break
    return address.rstrip(_TRAILING)


def _host(address: str) -> str:
    """The host of an address without `www.`; empty where it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
