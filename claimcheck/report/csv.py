"""The report as a table: a row a claim, as spreadsheets read it (RFC 4180).

A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
"""

import csv
from collections.abc import Sequence
from typing import TextIO

from attrs import frozen

from claimcheck.model import Report, Verdict
from claimcheck.report.layout import visible
from claimcheck.report.wording import foremost, review_of

__all__ = ["COLUMNS", "CsvReporter"]

COLUMNS = (
    "document", "line", "column", "id", "kind", "claim", "means", "verdict", "confidence", "reason", "origins",
    "source", "source_line", "source_title", "source_publisher", "source_published", "source_words", "failures",
    "page", "source_page", "review",
)  # fmt: skip
"""The columns in their order; the source's are those of the first finding that decides."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@frozen(kw_only=True)
class CsvReporter:
    """Writes all claims of all reports into one table with a header."""

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write the table, lines ended by CR LF."""
        writer = csv.writer(out)
        encoding = getattr(out, "encoding", None) or "utf-8"
        writer.writerow(COLUMNS)
        for report in reports:
            for verdict in report.verdicts:
                writer.writerow(_cell(value, encoding) for value in _row(report, verdict))


def _cell(value: object, encoding: str) -> str:
    """A value on one line that no spreadsheet computes and no terminal obeys, escaped where the encoding lacks it."""
    text = visible(str(value), encoding)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _row(report: Report, verdict: Verdict) -> tuple[object, ...]:
    """The cells of a verdict, in the order of the columns."""
    claim = verdict.claim
    failures = "; ".join(f"{failure.checker}: {failure.error}" for failure in verdict.failures)
    told: tuple[object, ...] = ("",) * 6
    source_page: int | None = None
    if verdict.findings:
        words = foremost(verdict)[0].evidence_span
        source, source_page = words.document, words.page
        told = (
            source.source,
            words.line,
            source.title,
            source.publisher,
            source.published.isoformat() if source.published else "",
            words.text,
        )
    return (
        report.document.source,
        claim.span.line,
        claim.span.column,
        claim.id,
        claim.kind,
        claim.span.text,
        claim.value,
        verdict.label.value,
        f"{verdict.confidence:.4f}",
        verdict.reason,
        verdict.origins,
        *told,
        failures,
        "" if claim.span.page is None else claim.span.page,
        "" if source_page is None else source_page,
        ": ".join(review_of(verdict)) if verdict.review else "",
    )
