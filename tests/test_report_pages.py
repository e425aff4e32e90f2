"""Every report cites the page of a source that has pages."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve

from claimcheck.model import Document, Report, Span, Verdict
from claimcheck.report.csv import CsvReporter
from claimcheck.report.html import HtmlReporter
from claimcheck.report.json import JsonReporter, report_as_json, schema
from claimcheck.report.markdown import MarkdownReporter
from claimcheck.report.reading import read_reports
from claimcheck.report.sarif import SarifReporter
from claimcheck.report.terminal import TerminalReporter
from tests.reports import DRAFT, WIRE, refuted, report


def paged(document: Document, source: str, unit: str = "page") -> Document:
    """The document with a page for each of its lines."""
    lines = [0, *(at + 1 for at, sign in enumerate(document.text) if sign == "\n")]
    return evolve(
        document, source=source, pages=lines, page_unit=unit, dated_by="metadata", author="Ada Quill"
    )


def moved(span: Span, document: Document) -> Span:
    """The same place in another document."""
    return Span(document, span.start, span.end)


def with_pages(unit: str = "page") -> Report:
    """The refuted claim of a PDF file, against a PDF file."""
    draft, wire = paged(DRAFT, "draft.pdf"), paged(WIRE, "wire.pdf", unit)
    told = refuted()
    (found,) = told.findings
    claim = evolve(
        told.claim,
        kind="thing",
        span=moved(told.claim.span, draft),
        sentence=moved(told.claim.sentence, draft),
    )
    finding = evolve(
        found,
        claim_span=claim.span,
        evidence=evolve(found.evidence, span=moved(found.evidence.span, wire)),
        evidence_span=moved(found.evidence_span, wire),
    )
    reason = told.reason.replace("wire.txt:3", f"wire.pdf, {unit} 3")
    return evolve(
        report(Verdict(claim, told.label, 0.9, reason, (finding,), (), 1), document=draft), sources=(wire,)
    )


def written(reporter: object, given: Report) -> str:
    """What a reporter writes."""
    out = io.StringIO()
    reporter.write([given], out)  # type: ignore[attr-defined]  # any reporter
    return out.getvalue()


@pytest.mark.parametrize(
    "reporter", [TerminalReporter(), MarkdownReporter(), HtmlReporter(), SarifReporter(), JsonReporter()]
)
@pytest.mark.parametrize("unit", ["page", "row"])
def test_every_report_cites_the_page(reporter: object, unit: str) -> None:
    """The page or row of the source, as one function words it."""
    assert f"wire.pdf, {unit} 3" in " ".join(written(reporter, with_pages(unit)).replace("\\", "").split())


def test_the_claim_s_own_page_is_told() -> None:
    """The terminal names the page of a claim in place of line and column."""
    assert "draft.pdf, page 2" in written(TerminalReporter(), with_pages())


def test_the_terminal_tells_how_a_day_is_known() -> None:
    """With -v, in the list of references."""
    listed = written(TerminalReporter(verbosity=1), with_pages())
    assert "Orrin Post, 3 May 2021, dated by its metadata" in " ".join(listed.split())
    assert "dated by" not in written(TerminalReporter(), with_pages())


def test_the_table_has_both_pages() -> None:
    """One column for the claim's page, one for the source's."""
    (row,) = csv.DictReader(io.StringIO(written(CsvReporter(), with_pages())))
    assert (row["page"], row["source_page"]) == ("2", "3")


def test_json_has_page_and_origin_of_the_day() -> None:
    """They stand where a document has them, and the schema knows them."""
    told: Any = report_as_json(with_pages("row"))
    jsonschema.validate(told, schema())
    (claim,) = told["claims"]
    evidence = claim["findings"][0]["evidence"]
    assert (claim["page"], evidence["row"], evidence["words"]["row"]) == (2, 1, 3)
    assert (evidence["dated_by"], evidence["author"]) == ("metadata", "Ada Quill")
    plain = json.dumps(report_as_json(report(refuted())))
    assert '"page"' not in plain
    assert '"dated_by"' not in plain


def test_a_report_read_back_has_its_pages(tmp_path: Path) -> None:
    """Though the documents are no longer there."""
    given = with_pages()
    path = tmp_path / "report.json"
    path.write_text(written(JsonReporter(), given), "utf-8")
    (back,) = read_reports(str(path))
    assert report_as_json(back) == report_as_json(given)
    assert back.verdicts[0].findings[0].evidence_span.where == "wire.pdf, page 3"
