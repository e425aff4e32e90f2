"""Records in JSON with a line for each (JSONL): a document a line, the number of the line behind the file's name."""

from collections.abc import Iterator
from datetime import date

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.encoding import decode
from claimcheck.read.fields import Fields
from claimcheck.read.records import documents

__all__ = ["read_each"]

_OURS = '{"schema":"claimcheck-record/'


def read_each(
    data: bytes, source: str, published: date | None, fields: Fields
) -> Iterator[Document | InputError]:
    """The documents of the lines that are not blank."""
    text = decode(data, source)
    if text.startswith(_OURS):
        raise InputError(source, "is a record of claimcheck, not a document", "leave it out, or use --replay")
    named = (
        (f"{source}#{number}", line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()
    )
    yield from documents(named, source, published, fields)
