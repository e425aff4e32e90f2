"""Files, folders and standard input as documents.

Each format is a module with one function `read(data, source, published)` from bytes to Document;
`files.READERS` says which suffix is whose, and a new format is one more row.
Plain text and Markdown keep their text as it stands: only the byte order mark is dropped and every
line end becomes a line feed, so that line numbers are those of the file.
The text of an HTML page is the article that trafilatura finds in it, one block of the page to a
paragraph; lines are counted in that text, not in the page's source.
"""

from claimcheck.read.files import SIZE_LIMIT, SUFFIXES, expand, read_all, read_document, read_stdin

__all__ = ["SIZE_LIMIT", "SUFFIXES", "expand", "read_all", "read_document", "read_stdin"]
