"""The SQLite file of a persistent index: its tables, how it is opened, and what is said when it cannot be."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from claimcheck.errors import InputError

__all__ = ["FILE", "SCHEMA", "Database"]

FILE = "references.sqlite"
"""The file in the folder of an index, by which that is known."""

SCHEMA = 1
"""The version of the tables; one that is higher is of a later claimcheck, and is refused."""

_APPLICATION = 0x434C434B
"""What SQLite keeps in the file's head to tell whose it is: the letters CLCK."""

_TABLES = f"""
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {SCHEMA};
CREATE TABLE store (identity TEXT NOT NULL);
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    suffix TEXT NOT NULL,
    text TEXT NOT NULL,
    text_key INTEGER NOT NULL,
    title TEXT NOT NULL,
    published TEXT,
    publisher TEXT NOT NULL,
    language TEXT NOT NULL,
    more TEXT NOT NULL
);
CREATE INDEX documents_file ON documents (file);
CREATE INDEX documents_text ON documents (text_key);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL
);
CREATE INDEX passages_document ON passages (document);
CREATE TABLE changes (number INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL);
"""

# How long a reader or writer waits for another one's transaction.
_PATIENCE = 20.0


class Database:
    """The file, open for reading or writing; what SQLite refuses is an InputError with the index's name."""

    def __init__(self, folder: str, *, writing: bool = False) -> None:
        self.folder = folder
        self._path = Path(folder, FILE)
        if not writing and not self._path.is_file():
            raise InputError(
                folder,
                f"is no index, there is no {FILE} in it",
                "name the folder that `claimcheck index add` made",
            )
        with self._told():
            self._connection = self._writing() if writing else self._reading()

    def _writing(self) -> sqlite3.Connection:
        connection = self._opened("rwc")
        self._check(connection, writing=True)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if not _number(connection, "PRAGMA application_id"):
            connection.execute("PRAGMA journal_mode = WAL")
            identity = f"INSERT INTO store VALUES ('{uuid4().hex}');"  # noqa: S608 - our own words
            connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} {identity} COMMIT;")
        return connection

    def _reading(self) -> sqlite3.Connection:
        try:
            connection = self._opened("ro")
            self._check(connection)
        except sqlite3.OperationalError:
            # In a folder that may not be written to, SQLite cannot make the files that readers share.
            if os.access(self.folder, os.W_OK):
                raise
            connection = self._opened("ro", "&immutable=1")
            self._check(connection)
        return connection

    def _opened(self, mode: str, more: str = "") -> sqlite3.Connection:
        """A connection whose transactions are begun and ended by whoever writes."""
        address = f"file:{quote(os.path.realpath(self._path))}?mode={mode}{more}"
        # A source with a time limit is searched in a thread of its own, one search at a time.
        return sqlite3.connect(
            address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )

    def _check(self, connection: sqlite3.Connection, *, writing: bool = False) -> None:
        """Refuse what is not ours, or of a later version than this."""
        application = _number(connection, "PRAGMA application_id")
        version = _number(connection, "PRAGMA user_version")
        tables = _number(connection, "SELECT count(*) FROM sqlite_master")
        if application != _APPLICATION and (application or tables):
            raise InputError(
                self.folder, f"is no index, its {FILE} is of another program", "name another folder"
            )
        if not application and not writing:
            raise InputError(
                self.folder, "is an index that nothing was added to", "run `claimcheck index add` again"
            )
        if version > SCHEMA:
            raise InputError(
                self.folder,
                f"was made by a later claimcheck (tables of version {version}, this one knows {SCHEMA})",
                "use that one, or make a new index",
            )

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            remedy = "check its permissions and the space on the disk"
            raise InputError(self.folder, f"the index cannot be used ({error})", remedy) from error
        except sqlite3.DatabaseError as error:
            remedy = "put a copy of the index in its place, or remove the folder and add the files again"
            raise InputError(self.folder, f"the index is damaged ({error})", remedy) from error

    def rows(self, query: str, *values: object) -> list[Any]:
        """What a query gives, each row a tuple."""
        with self._told():
            return self._connection.execute(query, values).fetchall()

    def one(self, query: str, *values: object) -> Any:
        """The first column of the first row; None where there is none."""
        rows = self.rows(query, *values)
        return rows[0][0] if rows else None

    def run(self, statement: str, *values: object) -> int:
        """Write, and give the number of the row that came."""
        with self._told():
            return self._connection.execute(statement, values).lastrowid or 0

    def run_all(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        """Write a row after another."""
        with self._told():
            self._connection.executemany(statement, rows)

    @contextmanager
    def transaction(self, *, writing: bool = True) -> Iterator[None]:
        """All that is written within or nothing; all that is read is of one moment."""
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
        try:
            yield
        except BaseException:
            self._connection.rollback()
            raise
        with self._told():
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Give the file back; what writers left beside it is folded into it by the last that goes."""
        with self._told():
            self._connection.close()

    def faults(self) -> Iterator[str]:
        """What SQLite finds wrong with the file, and rows that belong to nothing."""
        try:
            for (said,) in self._connection.execute("PRAGMA integrity_check"):
                if said != "ok":
                    yield str(said)
            for table, row, *_ in self._connection.execute("PRAGMA foreign_key_check"):
                yield f"a row of {table} ({row}) belongs to nothing"
        except sqlite3.DatabaseError as error:
            yield str(error)


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
