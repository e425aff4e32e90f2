"""Files, folders and standard input as documents.

Each format is a module with a function from bytes to Document; `formats.FORMATS` says which suffixes are whose,
and a new format is one more row.
Plain text and Markdown keep their text as it stands: only the byte order mark is dropped and every
line end becomes a line feed, so that line numbers are those of the file.
The text of every other format is taken out of it, one block to a paragraph; a PDF or Word file tells its
pages, a table its rows, and of the rest the lines are counted in that text.
"""

from claimcheck.read.fields import NO_FIELDS, Fields, fields_of
from claimcheck.read.files import (
    expand,
    file_of,
    read_all,
    read_content,
    read_document,
    read_documents,
    read_page,
    read_stdin,
)
from claimcheck.read.formats import FILE_LIMIT, SIZE_LIMIT, SUFFIXES
from claimcheck.read.links import citations

__all__ = [
    "FILE_LIMIT",
    "NO_FIELDS",
    "SIZE_LIMIT",
    "SUFFIXES",
    "Fields",
    "citations",
    "expand",
    "fields_of",
    "file_of",
    "read_all",
    "read_content",
    "read_document",
    "read_documents",
    "read_page",
    "read_stdin",
]
