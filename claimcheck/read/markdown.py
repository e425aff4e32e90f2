"""Markdown: read as plain text, for its header, headings and datelines are found the same way.

Marks stay in the text, so that offsets and lines are the file's own; `text.paragraphs` steps over them.
Comments are blanks of the same length: a reader of the page does not see them.
"""

from datetime import date

from claimcheck.model import Document
from claimcheck.read import plain
from claimcheck.read.comments import in_markdown

__all__ = ["read"]


def read(data: bytes, source: str, published: date | None) -> Document:
    """A text with the metadata of its front matter, header lines, headline or dateline."""
    return plain.read(data, source, published, comments=in_markdown)
