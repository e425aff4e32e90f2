"""Reading a record: every line looked at, every text compared with its hash, and whatever is wrong told with its remedy."""

import gzip
import json
import stat
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any, BinaryIO

from attrs import define, evolve, field

from claimcheck.errors import InputError
from claimcheck.model import Document, Evidence, Failure, Label, Span
from claimcheck.recording.documents import document_from, hash_of
from claimcheck.recording.records import Record, Recorded
from claimcheck.recording.tallies import tally_from
from claimcheck.recording.writing import SCHEMA_NAME
from claimcheck.retrieve import Answer
from claimcheck.verify import Asked

__all__ = ["is_record", "read_record"]

_GZIP = b"\x1f\x8b"
_LONGEST = 400_000_000
"""The longest line in bytes, the text of a reference with its escapes: more than a file that is read may hold."""
_LARGEST = 4_000_000_000
"""The most bytes of a record, unpacked."""
_HEAD = 200
_REMEDY = "restore it, or record again"
_BROKEN = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError)
"""What reading raises of a line that has other fields than it should."""


def is_record(path: str) -> bool:
    """Whether a file begins as a record does."""
    try:
        with _opened(path) as file:
            return file.read(_HEAD).lstrip().startswith(b'{"schema":"claimcheck-record/')
    except (InputError, OSError, EOFError, zlib.error):
        return False


def read_record(path: str) -> Record:
    """The record in a file.

    Raises InputError for a file that cannot be read, is no record or one of another version, is cut off, or was
    changed after it was written; a text that is not the one that was kept is told with its source.
    """
    try:
        with _opened(path) as file:
            return _read(path, _lines(path, file))
    except FileNotFoundError as error:
        raise InputError(path, "there is no such record", "--record makes it") from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(path, f"is a gzip file that is damaged or cut off ({error})", _REMEDY) from error
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "check the path") from error


@contextmanager
def _opened(path: str) -> "Iterator[BinaryIO | gzip.GzipFile]":
    """The file's bytes, unpacked; OSError where there is none."""
    if "\0" in path:
        raise InputError(path, "is no path", "check it")
    if not stat.S_ISREG(Path(path).stat().st_mode):
        raise InputError(path, "is no file", "name the file that --record has written")
    with Path(path).open("rb") as file:
        packed = file.read(len(_GZIP)) == _GZIP
        file.seek(0)
        if not packed:
            yield file
            return
        with gzip.GzipFile(fileobj=file) as unpacked:
            yield unpacked


def _lines(path: str, file: "BinaryIO | gzip.GzipFile") -> Iterator[bytes]:
    """The lines of a file, one at a time."""
    size = 0
    while line := file.readline(_LONGEST + 1):
        if len(line) > _LONGEST:
            raise InputError(path, f"has a line of more than {_LONGEST // 1_000_000} MB", _REMEDY)
        size += len(line)
        if size > _LARGEST:
            raise InputError(
                path, f"holds more than {_LARGEST // 1_000_000} MB", "record fewer documents in one run"
            )
        yield line


def _read(path: str, lines: Iterator[bytes]) -> Record:
    """The record in lines, once the last of them has said that all is there and unchanged."""
    reading = _Reading(path)
    hashed = sha256()
    for number, line in enumerate(lines, start=1):
        item = _parsed(path, number, line)
        if number == 1:
            _refuse_others(path, item)
        elif item is None:
            raise InputError(path, f"line {number} is no JSON object", _REMEDY)
        if item is not None and "end" in item:
            if item["end"] != number - 1 or item.get("sha256") != hashed.hexdigest():
                raise InputError(path, "was changed after it was written", _REMEDY)
            if next(lines, None) is not None:
                raise InputError(path, "goes on after its last line", _REMEDY)
            return reading.record()
        hashed.update(line)
        try:
            reading.take(item or {})
        except InputError:
            raise
        except _BROKEN as error:
            told = " ".join(str(error).split())[:200]
            raise InputError(
                path, f"line {number} cannot be ({type(error).__name__}: {told})", _REMEDY
            ) from error
    raise InputError(path, "is cut off before its last line" if reading.begun else "is empty", _REMEDY)


def _parsed(path: str, number: int, line: bytes) -> dict[str, Any] | None:
    """A line as a JSON object; None for what is none."""
    try:
        item = json.loads(line)
    except (ValueError, RecursionError) as error:
        if number > 1 and not line.endswith(b"\n"):
            raise InputError(path, f"is cut off in line {number}", _REMEDY) from error
        return None
    return item if isinstance(item, dict) else None


def _refuse_others(path: str, item: Mapping[str, Any] | None) -> None:
    """InputError for a file that does not begin as a record of this version does."""
    version = item.get("schema") if item else None
    if version == SCHEMA_NAME:
        return
    if isinstance(version, str) and version.startswith("claimcheck-record/"):
        said, remedy = (
            f"is a record of version {version[:40]!r}",
            f"this version reads {SCHEMA_NAME}; record again",
        )
    else:
        said, remedy = "is no record of claimcheck", "name a file that --record has written"
    raise InputError(path, said, remedy)


@define
class _Reading:
    """A record as far as it has been read."""

    path: str
    run: Mapping[str, Any] = field(factory=dict)
    references: dict[int, Document] = field(factory=dict)
    checked: list[Recorded] = field(factory=list)
    answers: dict[str, tuple[Answer, ...]] = field(factory=dict)
    hashes: dict[Document, str] = field(factory=dict)

    @property
    def begun(self) -> bool:
        """Whether there was a line at all."""
        return bool(self.run)

    def take(self, item: Mapping[str, Any]) -> None:
        """Read the next line."""
        if not self.run:
            self.run = item
        elif "reference" in item:
            document = self._document(item, "reference")
            self.references[_whole(item["reference"])] = document
            if not document.text and "sha256" in item:
                self.hashes[document] = _word(item["sha256"])
        elif "document" in item:
            self._finish()
            self.checked.append(self._recorded(item))
        elif "claim" in item and self.checked:
            self.answers[_word(item["claim"])] = tuple(self._answer(each) for each in item["answers"])
        else:
            raise ValueError("it is neither a reference nor a document nor a claim of one")

    def _finish(self) -> None:
        """Give the last document the answers that followed it."""
        if self.checked:
            last = self.checked[-1]
            self.checked[-1] = evolve(last, asked=evolve(last.asked, answers=self.answers))
            self.answers = {}

    def _document(self, item: Mapping[str, Any], *besides: str) -> Document:
        document = document_from({name: value for name, value in item.items() if name not in besides})
        if document.text and hash_of(document.text) != item.get("sha256"):
            raise InputError(
                self.path, f"the text of {document.source} is not the one that was recorded", _REMEDY
            )
        return document

    def _recorded(self, item: Mapping[str, Any]) -> Recorded:
        options = item["options"]
        day, kinds, labels = (options.get(name) for name in ("date", "kinds", "fail_on"))
        asked = Asked(
            sources=tuple(self.references[_whole(number)] for number in item["sources"]),
            unopened=_failures(item["unopened"]),
            unread=_failures(item["unread"]),
        )
        return Recorded(
            document=self._document(item, "document", "options", "sources", "unopened", "unread"),
            asked=asked,
            kinds=None if kinds is None else _words(kinds),
            fail_on=None if labels is None else tuple(Label(label) for label in labels),
            day=None if day is None else date.fromisoformat(day),
            against=_words(options.get("against", [])),
            sources=_words(options.get("sources", [])),
        )

    def _answer(self, item: Mapping[str, Any]) -> Answer:
        source = _word(item["source"])
        passages = tuple(self._passage(each) for each in item["passages"])
        return Answer(source, passages, tuple(Failure(source, error) for error in _words(item["failures"])))

    def _passage(self, item: Mapping[str, Any]) -> Evidence:
        document = self.references[_whole(item["reference"])]
        span = Span(document, _whole(item["start"]), _whole(item["end"]))
        tally = tally_from(item["tally"], document) if "tally" in item else None
        return Evidence(span, _amount(item["relevance"]), tally=tally)

    def record(self) -> Record:
        """The whole record."""
        self._finish()
        run = self.run
        baseline = run.get("baseline")
        try:
            return Record(
                checked=tuple(self.checked),
                started=datetime.fromisoformat(run["started"]),
                seconds=_amount(run["seconds"]),
                program={_word(name): _word(value) for name, value in run["program"].items()},
                plugins={
                    group: {name: dict(table) for name, table in tables.items()}
                    for group, tables in run["plugins"].items()
                },
                unread=_words(run["unread"]),
                several=bool(run["several"]),
                allow_empty=bool(run["allow_empty"]),
                baseline=None
                if baseline is None
                else (_word(baseline["path"]), {name: baseline[name] for name in baseline if name != "path"}),
                hashes=self.hashes,
            )
        except _BROKEN as error:
            raise InputError(
                self.path, f"line 1 cannot be ({type(error).__name__}: {error})", _REMEDY
            ) from error


def _failures(items: list[list[str]]) -> tuple[Failure, ...]:
    return tuple(Failure(_word(checker), _word(error)) for checker, error in items)


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r:.60} is no list")
    return tuple(_word(each) for each in value)


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.60} is no text")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r:.60} is no whole number")
    return value


def _amount(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise TypeError(f"{value!r:.60} is no number")
    return value
