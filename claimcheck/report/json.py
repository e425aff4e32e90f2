"""The report for machines: one JSON object a document, as the published schema says.

The same report gives the same bytes; every offset is in characters (Unicode code points) of the text
that was read, and `text` beside it is that text's own.
"""

import json
import math
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from importlib.resources import files
from typing import TextIO

from attrs import frozen

from claimcheck.model import (
    Claim,
    Document,
    Failure,
    Figure,
    Finding,
    Report,
    Review,
    Span,
    Tally,
    TallyRow,
    Verdict,
)

__all__ = [
    "SCHEMA_NAME",
    "JsonReporter",
    "claims_as_json",
    "document_as_json",
    "dumps",
    "failure_as_json",
    "finding_as_json",
    "report_as_json",
    "schema",
    "verdict_as_json",
    "words_as_json",
]

SCHEMA_NAME = "claimcheck-report/1"

_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories that are written as escapes: no reader loses anything, and a terminal obeys none of them."""


def schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) that every report follows, as published in the package."""
    text = files("claimcheck.report").joinpath("claimcheck-report-1.schema.json").read_text("utf-8")
    loaded: dict[str, object] = json.loads(text)
    return loaded


@frozen(kw_only=True)
class JsonReporter:
    """Writes one object for one report, and a list for several.

    `several` says that a list is wanted however many reports there are; None: when they are not one.
    `indent` is the number of spaces of each level, None: all on one line.
    """

    several: bool | None = None
    indent: int | None = 2

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write the reports in their order."""
        several = self.several if self.several is not None else len(reports) != 1
        objects = [report_as_json(report) for report in reports]
        out.write(dumps(objects if several else objects[0], out, indent=self.indent))


def dumps(value: object, out: TextIO, *, indent: int | None = 2) -> str:
    """JSON that `out` can hold, with no character in it that a terminal obeys, and a line end."""
    encoding = (getattr(out, "encoding", None) or "utf-8").lower().replace("_", "-")
    narrow = encoding not in {"utf-8", "utf8"}
    text = json.dumps(value, ensure_ascii=narrow, allow_nan=False, indent=indent)
    lines = (line if line.isprintable() else "".join(map(_escaped, line)) for line in text.split("\n"))
    return "\n".join(lines) + "\n"


def _escaped(character: str) -> str:
    """The character, or its JSON escape (two of them beyond the basic plane)."""
    if unicodedata.category(character) not in _ESCAPED:
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def report_as_json(report: Report) -> dict[str, object]:
    """The report as JSON types."""
    counts = report.counts
    reviewed = Counter(verdict.review.status.value for verdict in report.verdicts if verdict.review)
    told: dict[str, object] = {
        "schema": SCHEMA_NAME,
        "document": document_as_json(report.document),
        "summary": {
            "claims": len(report.verdicts),
            **{label.value: count for label, count in counts.items()},
            "failures": len(report.all_failures),
            **({"reviewed": dict(sorted(reviewed.items()))} if reviewed else {}),
        },
        "sources": [document_as_json(source) for source in report.sources],
        "claims": [verdict_as_json(verdict) for verdict in report.verdicts],
        "failures": [failure_as_json(failure) for failure in report.failures],
    }
    return told | ({"warnings": list(report.warnings)} if report.warnings else {})


def claims_as_json(
    document: Document, claims: Sequence[Claim], failures: Sequence[Failure] = ()
) -> dict[str, object]:
    """A document's claims as JSON types, unchecked: a report without verdicts."""
    return {
        "schema": SCHEMA_NAME,
        "document": document_as_json(document),
        "summary": {"claims": len(claims), "failures": len(failures)},
        "claims": [_claim(claim) for claim in claims],
        "failures": [failure_as_json(failure) for failure in failures],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def document_as_json(document: Document) -> dict[str, object]:
    """Where a document comes from, as JSON types."""
    told: dict[str, object] = {
        "source": document.source,
        "title": document.title,
        "published": _day(document.published),
        "publisher": document.publisher,
    }
    optional = {"author": document.author, "dated_by": document.dated_by}
    return told | {name: value for name, value in optional.items() if value}


def words_as_json(span: Span) -> dict[str, object]:
    """A span's characters and place; `page` or `row` only where its document has them."""
    place = {"line": span.line, "column": span.column}
    if span.page is not None:
        place[span.document.page_unit] = span.page
    return {"text": span.text, "start": span.start, "end": span.end, **place}


def _claim(claim: Claim) -> dict[str, object]:
    sentence = claim.sentence
    return {
        "id": claim.id,
        "kind": claim.kind,
        **words_as_json(claim.span),
        "sentence": {"text": sentence.text, "start": sentence.start, "end": sentence.end},
        "value": _plain(claim.value.as_json()),
    }


def _review(review: Review) -> dict[str, object]:
    return {"status": review.status.value, "note": review.note, "day": _day(review.day)}


def verdict_as_json(verdict: Verdict) -> dict[str, object]:
    """A claim with its verdict, as JSON types; `series` only where the figure is known of several days."""
    series = {"series": [_figure(figure) for figure in verdict.series]} if verdict.series else {}
    told = {
        **_claim(verdict.claim),
        "verdict": verdict.label.value,
        "confidence": round(verdict.confidence, 4),
        "reason": verdict.reason,
        "origins": verdict.origins,
        **series,
        "findings": [finding_as_json(finding) for finding in verdict.findings],
        "failures": [failure_as_json(failure) for failure in verdict.failures],
    }
    return told | ({"review": _review(verdict.review)} if verdict.review else {})


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "date": figure.day.isoformat(),
        "low": _plain(figure.low),
        "high": _plain(figure.high),
        **document_as_json(figure.span.document),
        **words_as_json(figure.span),
    }


def finding_as_json(finding: Finding) -> dict[str, object]:
    """A finding with its evidence, as JSON types."""
    evidence = finding.evidence
    return {
        "checker": finding.checker,
        "stance": finding.stance.value,
        "message": finding.message,
        "confidence": round(finding.confidence, 4),
        "start": finding.claim_span.start,
        "end": finding.claim_span.end,
        "evidence": {
            **document_as_json(evidence.document),
            **words_as_json(evidence.span),
            "relevance": round(evidence.relevance, 4),
            "words": words_as_json(finding.evidence_span),
            **({"tally": _tally(evidence.tally)} if evidence.tally else {}),
        },
    }


def _tally(tally: Tally) -> dict[str, object]:
    """The rows of a table that were added up, all of them."""
    return {
        "harm": tally.harm,
        "victims": tally.victims,
        "since": _day(tally.since),
        "until": _day(tally.until),
        "rows": [_tally_row(row) for row in tally.rows],
        "doubtful": [_tally_row(row) for row in tally.doubtful],
    }


def _tally_row(row: TallyRow) -> dict[str, object]:
    return {"row": row.number, "low": _plain(row.low), "best": _plain(row.best), "high": _plain(row.high)}


def failure_as_json(failure: Failure) -> dict[str, object]:
    """A failure, as JSON types."""
    return {
        "checker": failure.checker,
        "error": failure.error,
        "claim": failure.claim.id if failure.claim else None,
    }


def _plain(value: object) -> object:
    """A plugin's value as JSON types: whole numbers without a point, null for what is no number."""
    match value:
        case Enum():
            return _plain(value.value)
        case None | bool() | str():
            return value
        case int():
            return int(value)
        case float():
            if not math.isfinite(value):
                return None
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case date():
            return value.isoformat()
        case Mapping():
            return {str(name): _plain(item) for name, item in value.items()}
        case Sequence() if not isinstance(value, bytes | bytearray | memoryview):
            return [_plain(item) for item in value]
        case _:
            return str(value)
