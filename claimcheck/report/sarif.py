"""The report as SARIF 2.1.0 (OASIS, 2020), for code-scanning views: a result a claim that needs a look."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TextIO
from urllib.parse import quote

from attrs import frozen

from claimcheck.model import Document, Label, Report, ReviewStatus, Span, Verdict
from claimcheck.report.json import dumps
from claimcheck.report.layout import visible
from claimcheck.report.wording import foremost, warnings_of

__all__ = ["SarifReporter"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_RULES: Mapping[Label, tuple[str, str, str]] = {
    Label.REFUTED: ("error", "A reference contradicts the claim.", "Correct it, or say whose figure it is."),
    Label.CONFLICTING: (
        "warning",
        "References, or parts of the text, contradict each other about the claim.",
        "Decide which source to follow, and attribute it.",
    ),
    Label.OUTDATED: (
        "warning",
        "The claim was right as of its day, and a later source has moved on.",
        "Update it, or say as of when it holds.",
    ),
    Label.NOT_ENOUGH_EVIDENCE: (
        "note",
        "No reference settles the claim.",
        "Add a reference, or check by hand.",
    ),
}
"""Level, meaning and remedy of each label that is a result."""


@frozen(kw_only=True)
class SarifReporter:
    """Writes refuted, conflicting and outdated claims as results; `unconfirmed` adds those without evidence."""

    unconfirmed: bool = False

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write one log with one run for all documents."""
        out.write(dumps(self._log(reports), out))

    def _log(self, reports: Sequence[Report]) -> dict[str, object]:
        from claimcheck import __version__  # noqa: PLC0415 - the package imports the rooms, not they it

        shown = [label for label in _RULES if self.unconfirmed or label is not Label.NOT_ENOUGH_EVIDENCE]
        failures = [failure for report in reports for failure in report.all_failures]
        notes = [("error", f"{failure.checker}: {failure.error}") for failure in failures]
        notes += [("warning", warning) for warning in warnings_of(reports)]
        results = [
            (_result(verdict, shown.index(verdict.label)), verdict)
            for report in reports
            for verdict in report.verdicts
            if verdict.label in shown
        ]
        # The standard wants the property on every result of a run or on none.
        if any(verdict.review for _, verdict in results):
            for result, verdict in results:
                result["suppressions"] = _suppressions(verdict)
        run = {
            "tool": {
                "driver": {
                    "name": "claimcheck",
                    "semanticVersion": __version__,
                    "rules": [_rule(label) for label in shown],
                }
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [
                {
                    "executionSuccessful": not failures,
                    "toolExecutionNotifications": [
                        {"level": level, "message": {"text": visible(text)}} for level, text in notes
                    ],
                }
            ],
            "artifacts": [{"location": _location(report.document)} for report in reports],
            "results": [result for result, _ in results],
        }
        return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(label: Label) -> dict[str, object]:
    level, meaning, remedy = _RULES[label]
    return {
        "id": f"claim-{label.value.replace('_', '-')}",
        "shortDescription": {"text": meaning},
        "help": {"text": remedy},
        "defaultConfiguration": {"level": level},
    }


def _location(document: Document) -> dict[str, object]:
    """Where a document is, as a URI reference."""
    source = document.source
    if "://" in source:
        return {"uri": quote(source, safe="/:?#[]@!$&'()*+,;=%~-._", errors="replace")}
    path = PurePath(source)
    name = quote(path.as_posix(), errors="replace")
    return {"uri": f"file://{name}" if path.is_absolute() else name}


def _place(span: Span) -> dict[str, object]:
    """Where a span stands; a page or row too where its document has them, for no region can say it."""
    place: dict[str, object] = {"physicalLocation": _physical(span)}
    if span.page is not None:
        place["logicalLocations"] = [{"name": span.place, "fullyQualifiedName": visible(span.where)}]
    return place


def _physical(span: Span) -> dict[str, object]:
    """Place and words of a span; lines and columns count from 1, the end column not included."""
    last = span.to(span.end, span.end)
    return {
        "artifactLocation": _location(span.document),
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": last.line,
            "endColumn": last.column,
            "charOffset": span.start,
            "charLength": span.end - span.start,
            "snippet": {"text": span.text.encode("utf-8", "replace").decode("utf-8")},
        },
    }


_KINDS: Mapping[ReviewStatus, str] = {ReviewStatus.WAIVED: "inSource", ReviewStatus.BASELINE: "external"}


def _suppressions(verdict: Verdict) -> list[dict[str, object]]:
    """Why a result may stand, none where it may not."""
    review = verdict.review
    if review is None:
        return []
    suppression: dict[str, object] = {"kind": _KINDS[review.status], "status": "accepted"}
    return [suppression | ({"justification": visible(review.note)} if review.note else {})]


def _result(verdict: Verdict, rule: int) -> dict[str, object]:
    claim = verdict.claim
    related = [
        {
            "id": number,
            **_place(finding.evidence_span),
            "message": {"text": visible(finding.message)},
        }
        for number, finding in enumerate(foremost(verdict) if verdict.findings else (), start=1)
    ]
    told = f"{verdict.label.value.replace('_', ' ')} {claim.kind}: {verdict.reason}"
    return {
        "ruleId": f"claim-{verdict.label.value.replace('_', '-')}",
        "ruleIndex": rule,
        "level": _RULES[verdict.label][0],
        "message": {"text": visible(told)},
        "locations": [_place(claim.span)],
        "relatedLocations": related,
        # The id depends on the words alone, so a result stays the same when the text around it moves.
        "partialFingerprints": {"claimcheckClaim/v1": claim.id},
        "rank": round(100 * verdict.confidence, 2),
    }
