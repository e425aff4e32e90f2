"""Plain text and Markdown: the text is the file's own, with every mark in its place."""

from datetime import date

from claimcheck.model import Document
from claimcheck.read.encoding import decode
from claimcheck.read.header import read_metadata


def read(data: bytes, source: str, published: date | None) -> Document:
    """A text with the metadata of its header lines, front matter, headline or dateline."""
    text = decode(data, source)
    about = read_metadata(text, source, published)
    return Document(
        text,
        source=source,
        title=about.title,
        published=about.published,
        publisher=about.publisher,
        language=about.language,
        author=about.author,
        dated_by=about.dated_by,
    )
