"""Plain text: the text is the file's own, with every mark in its place; only comments to claimcheck are blanks."""

from collections.abc import Callable, Iterator
from datetime import date

from claimcheck.model import Document
from claimcheck.read.comments import Found, blanked, in_plain_text, of_text
from claimcheck.read.encoding import decode
from claimcheck.read.header import read_metadata


def read(
    data: bytes,
    source: str,
    published: date | None,
    *,
    comments: Callable[[str], Iterator[Found]] = in_plain_text,
) -> Document:
    """A text with the metadata of its header lines, front matter, headline or dateline.

    `comments` finds those that are no part of the text.
    """
    written = decode(data, source)
    found = tuple(comments(written))
    text = blanked(written, found) if found else written
    about = read_metadata(text, source, published)
    document = Document(
        text,
        source=source,
        title=about.title,
        published=about.published,
        publisher=about.publisher,
        language=about.language,
        author=about.author,
        dated_by=about.dated_by,
    )
    return of_text(document, written, found)
