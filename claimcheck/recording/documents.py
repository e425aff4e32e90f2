"""Documents as a record keeps them: in JSON, with the hash of their text."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from hashlib import sha256
from math import isfinite
from typing import Any

from attrs import asdict, evolve, fields

from claimcheck.model import Comment, Document, FactCheck

__all__ = ["document_from", "document_to", "hash_of", "listed_only"]

_LEFT_OUT = {"text", "read_at", "links"}
"""What is written in its own way, and what no check looks at."""


def hash_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8."""
    return sha256(text.encode("utf-8")).hexdigest()


def listed_only(document: Document) -> Document:
    """What a report says of a document from which no passage was given: all but its text."""
    return evolve(document, text="", pages=(), comments=(), links=())


def document_to(
    document: Document, *, read_at: datetime, digest: str, text: bool = True
) -> dict[str, object]:
    """A document as JSON types, fields that say nothing left out.

    Its text is kept where `text` says so, and `digest`, which is the hash of it, always; `read_at` is when it was
    read if it does not say so itself.
    """
    told: dict[str, object] = {}
    for each in fields(Document):
        value = getattr(document, each.name)
        if each.name not in _LEFT_OUT and (value != each.default or each.name == "source"):
            told[each.name] = _WRITERS[each.name](value) if each.name in _WRITERS else value
    told["read_at"] = (document.read_at or read_at).isoformat()
    if digest:
        told["sha256"] = digest
    return {**told, "text": document.text} if text else told


def _fact_check_to(value: FactCheck) -> dict[str, object]:
    # JSON has no number that is not finite.
    told = asdict(value)
    return {
        name: str(each) if isinstance(each, float) and not isfinite(each) else each
        for name, each in told.items()
    }


_WRITERS: Mapping[str, Callable[[Any], object]] = {
    "published": date.isoformat,
    "pages": list,
    "fact_check": _fact_check_to,
    "comments": lambda value: [asdict(each) for each in value],
}


def document_from(item: Mapping[str, Any]) -> Document:
    """The document; KeyError, TypeError or ValueError where it is none."""
    given = {name: value for name, value in item.items() if name != "sha256"}
    for name, value in given.items():
        given[name] = _READERS.get(name, _word)(value)
    text = given.pop("text", None)
    if text is None:
        return listed_only(Document("", **{**given, "pages": (), "comments": ()}))
    document = Document(text, **given)
    # Half a character, which is none, would have been replaced, and so the text would be another one.
    if document.text != text:
        raise ValueError("its text holds what is no character")
    return document


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.60} is no text")
    return value


def _number(value: object) -> float | None:
    """A number as it was written; those that JSON does not have are words."""
    if isinstance(value, str):
        return float(value)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise TypeError(f"{value!r:.60} is no number")
    return value


def _place(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r:.60} is no place in a text")
    return value


def _fact_check_from(value: Mapping[str, Any]) -> FactCheck:
    words = {name: _word(value[name]) for name in ("claimed", "reviewer", "rating")}
    numbers = {name: _number(value[name]) for name in ("value", "worst", "best")}
    return FactCheck(**words, **numbers)  # type: ignore[arg-type]  # words and numbers by their names


def _comment_from(value: Mapping[str, Any]) -> Comment:
    return Comment(_word(value["words"]), *(_place(value[name]) for name in ("line", "start", "end")))


_READERS: Mapping[str, Callable[[Any], object]] = {
    "published": date.fromisoformat,
    "pages": lambda value: tuple(_place(each) for each in value),
    "fact_check": _fact_check_from,
    "comments": lambda value: tuple(_comment_from(each) for each in value),
    "read_at": datetime.fromisoformat,
}
