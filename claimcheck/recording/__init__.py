"""Pinned evidence: everything that a run had from its sources, kept in a file, and the run made again from it.

    record = record_check(document, against=["research/"])    ask the sources, and keep what they gave
    write_record(record, "evidence.jsonl.gz")
    record = read_record("evidence.jsonl.gz")
    reports = replay(record)                                  the same reports, with nobody asked
    source_changes(earlier, later)                            what has changed at the sources in between

What is judged again is the evidence: a record holds no verdict, so that a later program may give another one.
"""

from claimcheck.recording.changes import (
    PassageChange,
    Reading,
    Sort,
    SourceChange,
    failures_since,
    source_changes,
)
from claimcheck.recording.reading import is_record, read_record
from claimcheck.recording.records import (
    JUDGING,
    Record,
    Recorded,
    options_to_keep,
    program_here,
    record_check,
    replay,
)
from claimcheck.recording.writing import SCHEMA_NAME, write_record

__all__ = [
    "JUDGING",
    "SCHEMA_NAME",
    "PassageChange",
    "Reading",
    "Record",
    "Recorded",
    "Sort",
    "SourceChange",
    "failures_since",
    "is_record",
    "options_to_keep",
    "program_here",
    "read_record",
    "record_check",
    "replay",
    "source_changes",
    "write_record",
]
