"""Writing a record: JSON lines, packed where the name ends in .gz, whole or not at all.

    {"schema": "claimcheck-record/1", "started", "seconds", "program", "plugins", "several", ...}
    {"reference": 1, "source", "title", "published", ..., "read_at", "sha256", "text"}
    {"document": 1, "source", ..., "sha256", "text", "options", "sources", "unopened", "unread"}
    {"claim": "0f3a5c7e9b12", "answers": [{"source", "passages", "failures"}]}
    {"end": 4, "sha256"}

A reference comes before the first line that names it by its number; claims follow their document.
The text of a reference is there when a passage of it was given, since checkers look beyond the passage.
Everything is ASCII, so that no character of a source acts on whoever looks at the file.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import BinaryIO

from attrs import define, field

from claimcheck.model import Document, Evidence, Failure
from claimcheck.recording.documents import document_to, listed_only
from claimcheck.recording.records import Record, Recorded
from claimcheck.recording.tallies import tally_to
from claimcheck.replacing import replacing_bytes
from claimcheck.retrieve import Answer

__all__ = ["SCHEMA_NAME", "record_lines", "write_record"]

SCHEMA_NAME = "claimcheck-record/1"

_PACKED = ".gz"


def write_record(record: Record, path: str) -> None:
    """Write a record to a file, in place of what stands there once all of it is written."""
    with replacing_bytes(path) as out:
        if not path.endswith(_PACKED):
            _write(record, out)
            return
        # Without name and time, so that the same record gives the same bytes.
        with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as packed:
            _write(record, packed)


def _write(record: Record, out: "BinaryIO | gzip.GzipFile") -> None:
    for line in record_lines(record):
        out.write(line)


def record_lines(record: Record) -> Iterator[bytes]:
    """The lines of a record, the last of which bears the number and the hash of those before it."""
    hashed, count = sha256(), 0
    for item in _items(record):
        line = _line(item)
        hashed.update(line)
        count += 1
        yield line
    yield _line({"end": count, "sha256": hashed.hexdigest()})


def _line(item: Mapping[str, object]) -> bytes:
    return json.dumps(item, allow_nan=False, separators=(",", ":")).encode("ascii") + b"\n"


def _items(record: Record) -> Iterator[dict[str, object]]:
    """What stands in each line but the last."""
    yield _run(record)
    references = _References(record)
    for number, each in enumerate(record.checked, start=1):
        yield from references.new_in(each)
        yield _document(number, each, record, references)
        for claim_id, answers in each.asked.answers.items():
            yield {"claim": claim_id, "answers": [_answer(answer, references) for answer in answers]}


def _run(record: Record) -> dict[str, object]:
    told: dict[str, object] = {
        "schema": SCHEMA_NAME,
        "started": record.started.isoformat(),
        "seconds": record.seconds,
        "program": dict(record.program),
        "plugins": _plain(record.plugins),
        "several": record.several,
        "allow_empty": record.allow_empty,
        "unread": list(record.unread),
    }
    if record.baseline is not None:
        path, content = record.baseline
        told["baseline"] = {"path": path, **content}
    return told


def _document(number: int, each: Recorded, record: Record, references: "_References") -> dict[str, object]:
    options = {
        "kinds": None if each.kinds is None else list(each.kinds),
        "fail_on": None if each.fail_on is None else [label.value for label in each.fail_on],
        "date": each.day.isoformat() if each.day else None,
        "against": list(each.against) or None,
        "sources": list(each.sources) or None,
    }
    return {
        "document": number,
        **document_to(each.document, read_at=record.started, digest=record.hash_of(each.document)),
        "options": {name: value for name, value in options.items() if value is not None},
        "sources": [references.number_of(source) for source in each.asked.sources],
        "unopened": _failures(each.asked.unopened),
        "unread": _failures(each.asked.unread),
    }


def _failures(failures: Sequence[Failure]) -> list[list[str]]:
    return [[failure.checker, failure.error] for failure in failures]


def _answer(answer: Answer, references: "_References") -> dict[str, object]:
    return {
        "source": answer.source,
        "passages": [_passage(item, references) for item in answer.evidence],
        "failures": [failure.error for failure in answer.failures],
    }


def _passage(item: Evidence, references: "_References") -> dict[str, object]:
    told: dict[str, object] = {
        "reference": references.number_of(item.document),
        "start": item.span.start,
        "end": item.span.end,
        "relevance": item.relevance,
    }
    return told if item.tally is None else {**told, "tally": tally_to(item.tally)}


def _plain(value: object) -> object:
    """Options as JSON types; what TOML has beside them, as days, becomes words."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Mapping():
            return {str(name): _plain(each) for name, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
    return str(value)


@define
class _References:
    """The references of a record with their numbers, in the order in which they are named."""

    record: Record
    _numbers: dict[Document, int] = field(factory=dict)
    _with_text: set[Document] = field(factory=set)

    def __attrs_post_init__(self) -> None:
        """Find out whose texts are kept: those of which a passage was given, and those told apart by nothing else."""
        listed: Counter[Document] = Counter()
        every: dict[Document, None] = {}
        for each in self.record.checked:
            every |= dict.fromkeys(each.asked.sources)
            self._with_text |= {
                item.document
                for answers in each.asked.answers.values()
                for answer in answers
                for item in answer.evidence
            }
        listed.update(listed_only(document) for document in every if document not in self._with_text)
        self._with_text |= {document for document in every if listed[listed_only(document)] > 1}

    def number_of(self, document: Document) -> int:
        """The number of a reference that was named before."""
        return self._numbers[document]

    def new_in(self, each: Recorded) -> Iterator[dict[str, object]]:
        """The references that are named for the first time."""
        given = (
            item.document
            for answers in each.asked.answers.values()
            for answer in answers
            for item in answer.evidence
        )
        for document in (*each.asked.sources, *given):
            if document in self._numbers:
                continue
            self._numbers[document] = len(self._numbers) + 1
            kept = document in self._with_text
            told = document_to(
                document if kept else listed_only(document),
                read_at=self.record.started,
                digest=self.record.hash_of(document),
                text=kept,
            )
            yield {"reference": self._numbers[document], **told}
