"""The truth of a persistent index: the texts with their dates and provenance, and where their passages lie.

Everything about a file is written in one transaction, so that there is all of it or nothing.
Each document that comes or goes is also a numbered change, by which the search part beside it is brought up to
date; the number of the last change is the state of the store.
A number of a document or passage is never used twice.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from attrs import fields

from claimcheck.model import Document, Span
from claimcheck.sources.database import Database
from claimcheck.sources.index import text_key
from claimcheck.sources.passages import passages

__all__ = ["Found", "KeptFile", "Store"]

# How many documents are kept as they were read: those of a text's claims come again and again.
_KEPT = 256
_COLUMNS = ("title", "publisher", "language")
"""The fields of a document that are words with columns of their own; `more` holds those that have none."""
_ABOUT = f"path, suffix, published, more, {', '.join(_COLUMNS)}"
_JOINED = "documents JOIN files ON files.id = file"
_PLACED = "INSERT INTO passages (document, start, stop) VALUES (?, ?, ?)"
_CHANGED = "INSERT INTO changes (document) VALUES (?)"


class KeptFile(NamedTuple):
    """A file of the store: its number, where it lies, and by what it is known to be unchanged."""

    id: int
    path: str
    size: int
    modified: int
    hash: str


class Found(NamedTuple):
    """A passage of the store: its number, its place among all (source, position, start), its document, its end."""

    number: int
    order: tuple[str, int, int]
    document: int
    stop: int


class Store:
    """The texts of an index, open for reading or writing.

    Paths are kept as they lie from the folder that the index is in, where they lie below it, so that both
    may be moved together; others are kept whole.
    """

    def __init__(self, folder: str, *, writing: bool = False) -> None:
        self.database = Database(folder, writing=writing)
        self._parent = Path(os.path.realpath(folder)).parent
        self._here = Path.cwd()
        self.document = lru_cache(maxsize=_KEPT)(self._read_document)
        self.identity = str(self.database.one("SELECT identity FROM store"))

    def close(self) -> None:
        """Give the file back."""
        self.database.close()

    def transaction(self, *, writing: bool = True) -> AbstractContextManager[None]:
        """All that is written within or nothing; all that is read is of one moment."""
        return self.database.transaction(writing=writing)

    # --- paths -----------------------------------------------------------------------------------------

    def _kept(self, path: str) -> str:
        real = Path(os.path.realpath(path))
        return real.relative_to(self._parent).as_posix() if real.is_relative_to(self._parent) else str(real)

    def _shown(self, kept: str) -> str:
        """A path as a person in the working folder would write it."""
        real = self._parent / kept
        return str(real.relative_to(self._here)) if real.is_relative_to(self._here) else str(real)

    def place(self, file: KeptFile) -> Path:
        """Where a file lies."""
        return self._parent / file.path

    def shown(self, file: KeptFile) -> str:
        """A file's path as a person in the working folder would write it."""
        return self._shown(file.path)

    # --- what there is ---------------------------------------------------------------------------------

    @property
    def state(self) -> int:
        """The number of the last change."""
        return int(self.database.one("SELECT seq FROM sqlite_sequence WHERE name = 'changes'") or 0)

    def changes(self, since: int) -> list[int] | None:
        """The documents that came or went after a state, each once; None where that is no longer known."""
        first = self.database.one("SELECT min(number) FROM changes")
        if since > self.state or (since != self.state and (first is None or first > since + 1)):
            return None
        rows = self.database.rows("SELECT DISTINCT document FROM changes WHERE number > ? ORDER BY 1", since)
        return [number for (number,) in rows]

    def counts(self) -> tuple[int, int, int]:
        """How many files, documents and passages there are."""
        query = "SELECT (SELECT count(*) FROM files), (SELECT count(*) FROM documents), "
        files, documents, kept = self.database.rows(query + "(SELECT count(*) FROM passages)")[0]
        return files, documents, kept

    def files(self) -> list[KeptFile]:
        """The files in the order of their paths."""
        rows = self.database.rows("SELECT id, path, size, modified, hash FROM files ORDER BY path")
        return [KeptFile(*row) for row in rows]

    def file(self, path: str) -> KeptFile | None:
        """What is known of the file at a path."""
        query = "SELECT id, path, size, modified, hash FROM files WHERE path = ?"
        rows = self.database.rows(query, self._kept(path))
        return KeptFile(*rows[0]) if rows else None

    def below(self, path: str) -> list[KeptFile]:
        """The file at a path, and those of the folder that it is or was."""
        folder = Path(os.path.realpath(path))
        return [file for file in self.files() if self.place(file).is_relative_to(folder)]

    def numbers(self) -> list[int]:
        """The numbers of all documents, in order."""
        return [number for (number,) in self.database.rows("SELECT id FROM documents ORDER BY id")]

    def numbers_of(self, file: KeptFile) -> list[int]:
        """The numbers of a file's documents in their order."""
        rows = self.database.rows("SELECT id FROM documents WHERE file = ? ORDER BY position", file.id)
        return [number for (number,) in rows]

    def has(self, number: int) -> bool:
        """Whether a document is there still."""
        return bool(self.database.rows("SELECT 1 FROM documents WHERE id = ?", number))

    def documents_of(self, file: KeptFile) -> list[Document]:
        """The documents of a file in their order, without their texts."""
        query = f"SELECT {_ABOUT} FROM {_JOINED} WHERE files.id = ? ORDER BY position"
        return [self._made("", *row) for row in self.database.rows(query, file.id)]

    def _read_document(self, number: int) -> Document:
        """A document by its number, which must be there."""
        query = f"SELECT text, {_ABOUT} FROM {_JOINED} WHERE documents.id = ?"
        return self._made(*self.database.rows(query, number)[0])

    def _made(
        self, text: str, path: str, suffix: str, published: str | None, more: str, *columns: str
    ) -> Document:
        given = dict(zip(_COLUMNS, columns, strict=True)) | json.loads(more)
        day = date.fromisoformat(published) if published else None
        # Its pages lie within its text, so without the one it has not the others.
        given = given if text else {key: value for key, value in given.items() if key != "pages"}
        return Document(text, source=self._shown(path) + suffix, published=day, **given)

    def without_texts(self, most: int) -> tuple[Document, ...]:
        """The documents with all but their texts, in the order of their sources; none where there are more."""
        if self.database.one("SELECT count(*) FROM documents") > most:
            return ()
        listed = [self._made("", *row) for row in self.database.rows(f"SELECT {_ABOUT} FROM {_JOINED}")]
        return tuple(sorted(listed, key=lambda document: document.source))

    def passages_of(self, number: int) -> list[tuple[int, Span]]:
        """The passages of a document with their numbers, in reading order."""
        whole = self.document(number).span
        rows = self.database.rows(
            "SELECT id, start, stop FROM passages WHERE document = ? ORDER BY id", number
        )
        return [(each, whole.to(start, stop)) for each, start, stop in rows]

    def find(self, numbers: Sequence[int]) -> list[Found]:
        """The passages of these numbers that are there still."""
        query = (
            f"SELECT passages.id, path, suffix, position, start, document, stop FROM {_JOINED} "
            f"JOIN passages ON document = documents.id WHERE passages.id IN ({','.join('?' * len(numbers))})"
        )
        return [
            Found(each, (self._shown(path) + suffix, position, start), document, stop)
            for each, path, suffix, position, start, document, stop in self.database.rows(query, *numbers)
        ]

    def span(self, found: Found) -> Span:
        """The passage itself."""
        return self.document(found.document).span.to(found.order[2], found.stop)

    def sources_of(self, text: str) -> list[str]:
        """Where the documents lie that have a text."""
        query = f"SELECT path, suffix FROM {_JOINED} WHERE text_key = ? AND text = ?"
        rows = self.database.rows(query, text_key(text), text)
        return [self._shown(path) + suffix for path, suffix in rows]

    # --- what is written, within a transaction ---------------------------------------------------------

    def put(self, path: str, size: int, modified: int, digest: str, documents: Iterable[Document]) -> None:
        """Keep a file with its documents in place of whatever was kept of it."""
        old = self.file(path)
        if old:
            self.drop(old)
        file = self.database.run(
            "INSERT INTO files (path, size, modified, hash) VALUES (?, ?, ?, ?)",
            *(self._kept(path), size, modified, digest),
        )
        columns = ("file", "position", "suffix", "text", "text_key", "published", "more", *_COLUMNS)
        insert = f"INSERT INTO documents ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        for position, document in enumerate(documents):
            number = self.database.run(
                insert,
                file,
                position,
                document.source.removeprefix(path) if document.source.startswith(path) else "",
                document.text,
                text_key(document.text),
                document.published.isoformat() if document.published else None,
                json.dumps(_more(document)),
                *(getattr(document, column) for column in _COLUMNS),
            )
            self._cut(number, document)

    def _cut(self, number: int, document: Document) -> None:
        self.database.run_all(_PLACED, ((number, span.start, span.end) for span in passages(document)))
        self.database.run(_CHANGED, number)

    def drop(self, file: KeptFile) -> None:
        """Forget a file."""
        self.database.run("INSERT INTO changes (document) SELECT id FROM documents WHERE file = ?", file.id)
        self.database.run("DELETE FROM files WHERE id = ?", file.id)

    def touch(self, file: KeptFile, size: int, modified: int) -> None:
        """Note that a file has a new time and the same content."""
        self.database.run("UPDATE files SET size = ?, modified = ? WHERE id = ?", size, modified, file.id)

    def cut_again(self) -> None:
        """Cut every document into passages anew, as a later claimcheck may cut them otherwise."""
        self.database.run("DELETE FROM passages")
        for number in self.numbers():
            self._cut(number, self.document(number))

    def forget_changes(self, state: int) -> None:
        """Drop the changes that the search part has taken in."""
        self.database.run("DELETE FROM changes WHERE number <= ?", state)

    # --- whether it is sound ---------------------------------------------------------------------------

    def faults(self) -> Iterator[str]:
        """What is wrong with the file or between its tables; nothing where all is well."""
        broken = list(self.database.faults())
        yield from broken
        if broken:
            return
        beyond = (
            "SELECT count(*) FROM passages WHERE document = ? AND (start < 0 OR stop > ? OR start >= stop)"
        )
        for number in self.numbers():
            text, key = self.database.rows("SELECT text, text_key FROM documents WHERE id = ?", number)[0]
            if text_key(text) != key:
                yield f"the text of document {number} is not the one that was kept"
            if self.database.one(beyond, number, len(text)):
                yield f"document {number} has a passage outside its text"
        empty = "SELECT count(*) FROM files WHERE id NOT IN (SELECT file FROM documents)"
        if count := self.database.one(empty):
            yield f"{count} files have no document"


def _more(document: Document) -> dict[str, object]:
    """The fields of a document that have no column, where they say something."""
    placed = {"text", "source", "published", *_COLUMNS}
    found: dict[str, object] = {}
    for each in fields(Document):
        value = getattr(document, each.name)
        if each.init and each.name not in placed and value != each.default:
            found[each.name] = value
    return found
