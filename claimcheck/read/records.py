"""Records in JSON, one or many a file: which fields hold the text, title, day and so on.

A document of a file with several has the number of its place in the list behind the file's name.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.dating import dated, stated_day
from claimcheck.read.encoding import decode
from claimcheck.read.fields import DEFAULT_FIELDS, Fields
from claimcheck.read.header import headline, language_code
from claimcheck.read.html import fragment_text

__all__ = ["documents", "read_each"]

_TAGS = ("</p>", "</div>", "<br", "</li>", "</a>", "</span>", "</h1>", "</h2>")
_DEEPEST_LIST = 3
_FAULTS_TOLD = 5
_MILLISECONDS = 100_000_000_000


class _NoDocumentError(ValueError):
    """A record that is no document; the message says why, and `remedy` what to do."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.remedy = remedy


def read_each(
    data: bytes, source: str, published: date | None, fields: Fields
) -> Iterator[Document | InputError]:
    """The documents of a JSON file: a record, a list of them, or the list that a record holds."""
    value = _parsed(decode(data, source), source)
    if isinstance(value, dict) and str(value.get("schema", "")).startswith("claimcheck-"):
        raise InputError(
            source, "is a report of claimcheck, not a document", "leave it out, or use claimcheck report"
        )
    records = _records(value, fields)
    if isinstance(value, dict) and records == [value]:
        try:
            yield _document(value, source, published, fields)
        except _NoDocumentError as error:
            raise InputError(source, str(error), error.remedy) from None
        return
    named = ((f"{source}#{number}", record) for number, record in enumerate(records, start=1))
    yield from documents(named, source, published, fields)


def documents(
    named: Iterator[tuple[str, Any]], source: str, published: date | None, fields: Fields
) -> Iterator[Document | InputError]:
    """A document for each record, parsed or not, and an error for each that is none: the first few, and how many more."""
    faults = 0
    for name, given in named:
        try:
            record = _parsed(given, name) if isinstance(given, str) else given
            yield _document(record, name, published, fields)
        except (_NoDocumentError, InputError) as error:
            faults += 1
            if faults <= _FAULTS_TOLD:
                problem = error.problem if isinstance(error, InputError) else str(error)
                yield InputError(name, problem, error.remedy)
    if faults > _FAULTS_TOLD:
        yield InputError(
            source,
            f"has {faults - _FAULTS_TOLD:,} more records that are no documents",
            "see those told before",
        )


def _parsed(text: str, source: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise InputError(source, "nests its values too deep", "take the texts out of it") from error
    except ValueError as error:
        raise InputError(
            source, f"is not JSON ({error})", "mend it; if it is a text, call it .txt"
        ) from error


def _records(value: Any, fields: Fields) -> list[Any]:
    """The records in a value: its own items, itself if it has a text, or the first list in it whose items have one."""
    if isinstance(value, list):
        return value
    level = [value]
    if _is_document(value, fields):
        return level
    for _ in range(_DEEPEST_LIST):
        inside = [item for each in level if isinstance(each, dict) for item in each.values()]
        for item in inside:
            if isinstance(item, list) and any(_is_document(each, fields) for each in item[:10]):
                return item
        level = inside
    return [value]


def _is_document(value: Any, fields: Fields) -> bool:
    return isinstance(value, dict) and bool(_text_of(value, "text", fields))


def _document(record: Any, source: str, published: date | None, fields: Fields) -> Document:
    """The document that a record holds."""
    if not isinstance(record, dict):
        raise _NoDocumentError("is no record with fields", "give an object with a field for the text")
    text = _text_of(record, "text", fields)
    if not text:
        names = ", ".join(_names("text", fields)[:3])
        raise _NoDocumentError(
            f"has no text in a field {names} or the like",
            "name the field that has it, as fields.text of the source files",
        )
    title = " ".join(_text_of(record, "title", fields).split())
    day, dated_by = dated(stated=_day(record, published, fields), text=text, given=published)
    return Document(
        text,
        source=source,
        title=title or headline(text),
        published=day,
        publisher=_line_of(record, "publisher", fields),
        language=language_code(_line_of(record, "language", fields)),
        author=_line_of(record, "author", fields),
        dated_by=dated_by,
    )


def _names(what: str, fields: Fields) -> Sequence[str]:
    return fields.get(what) or DEFAULT_FIELDS[what]


def _found(record: dict[str, Any], what: str, fields: Fields) -> Any:
    """The value of the first of the fields that may hold something; None where none does.

    A name with points in it leads into a record within: "fields.body".
    """
    plain = {_plain(key): value for key, value in reversed(record.items())}
    for name in _names(what, fields):
        value: Any = record
        for step in [name] if name in record else name.split("."):
            inner = value if isinstance(value, dict) else {}
            value = inner[step] if step in inner else plain.get(_plain(step)) if value is record else None
        if value not in (None, "", [], {}):
            return value
    return None


def _plain(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")


def _text_of(record: dict[str, Any], what: str, fields: Fields) -> str:
    """A field as a text: of a list its paragraphs, of a record within its text or name, of a page its words."""
    value = _found(record, what, fields)
    items = value if isinstance(value, list) else [value]
    texts = []
    for item in items:
        inner = (
            next((item[key] for key in ("text", "name", "value") if key in item), "")
            if isinstance(item, dict)
            else item
        )
        if isinstance(inner, str) and inner.strip():
            texts.append(
                fragment_text(inner) if any(tag in inner.lower() for tag in _TAGS) else inner.strip()
            )
    return "\n\n".join(texts).replace("\r\n", "\n").replace("\r", "\n")


def _line_of(record: dict[str, Any], what: str, fields: Fields) -> str:
    return ", ".join(" ".join(part.split()) for part in _text_of(record, what, fields).split("\n\n") if part)


def _day(record: dict[str, Any], published: date | None, fields: Fields) -> date | None:
    """The day that a record states; one that cannot be read is an error where no other is given."""
    value = _found(record, "date", fields)
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        seconds = value / 1000 if abs(value) > _MILLISECONDS else value
        try:
            return datetime.fromtimestamp(seconds, UTC).date()
        except (OverflowError, ValueError, OSError):
            value = str(value)
    day = stated_day(value) if isinstance(value, str) else None
    if day is None and published is None:
        raise _NoDocumentError(
            f'has a date that cannot be read, "{str(value)[:60]}"',
            "write it as 2020-10-10 or 10 October 2020",
        )
    return day
