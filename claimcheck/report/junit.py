"""The report as JUnit XML: a suite a document, a case a claim, as CI servers show test results."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, TextIO

from attrs import field, frozen
from attrs.converters import optional

from claimcheck.model import Failure, Label, Report, Verdict
from claimcheck.report.layout import referenced, shorten, visible
from claimcheck.report.terminal import explain
from claimcheck.report.wording import review_of

if TYPE_CHECKING:
    from junitparser import TestCase, TestSuite

__all__ = ["JunitReporter"]

_NAME = 80


def _labels(words: Iterable[str]) -> tuple[Label, ...]:
    """Labels from labels or their words, as a configuration file gives them."""
    return tuple(map(Label, words))


# What XML 1.0 cannot hold beside control characters, which `visible` has shown.
_NOT_XML = str.maketrans({"\ufffe": "\\ufffe", "\uffff": "\\uffff"})


@frozen(kw_only=True)
class JunitReporter:
    """Writes claims as test cases.

    `fail_on` are the labels that are failures (None: those of each report); what is unconfirmed otherwise, or
    reviewed, is skipped, and a plugin or reference that failed is an error.
    """

    fail_on: Collection[Label] | None = field(default=None, converter=optional(_labels))

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write one file of all suites."""
        from junitparser import JUnitXml  # noqa: PLC0415 - only this format needs it

        xml = JUnitXml("claimcheck")
        for report in reports:
            xml.add_testsuite(self._suite(report))
        xml.update_statistics()  # type: ignore[no-untyped-call]  # shipped without
        text: str = xml.tostring().decode("utf-8")  # type: ignore[no-untyped-call]
        out.write(
            "<?xml version='1.0' encoding='utf-8'?>\n" + referenced(text.translate(_NOT_XML), out) + "\n"
        )

    def _suite(self, report: Report) -> "TestSuite":
        from junitparser import Error, TestCase, TestSuite  # noqa: PLC0415

        suite = TestSuite(visible(report.document.source))
        for warning in report.warnings:
            suite.add_property("warning", visible(warning))
        for failure in report.failures:
            case = TestCase(visible(f"failure {failure.checker}"), visible(report.document.source), 0.0)
            case.result = [Error(_said(failure), "failure")]
            suite.add_testcase(case)
        for verdict in report.verdicts:
            suite.add_testcase(self._case(report, verdict))
        return suite

    def _case(self, report: Report, verdict: Verdict) -> "TestCase":
        import junitparser  # noqa: PLC0415

        claim = verdict.claim
        name = shorten(visible(f"L{claim.span.line} {claim.kind} {claim.value}"), _NAME)
        case = junitparser.TestCase(f"{name} [{claim.id}]", visible(report.document.source), 0.0)
        reason, why = visible(verdict.reason), explain(report, verdict)
        if verdict.failures:
            case.result = [junitparser.Error(_said(failure), "failure") for failure in verdict.failures]
        elif verdict.review:
            case.result = [junitparser.Skipped(visible(": ".join(review_of(verdict))))]
            case.system_out = why
        elif verdict.label in (report.fail_on if self.fail_on is None else self.fail_on):
            failed = junitparser.Failure(reason, verdict.label.value)
            failed.text = why
            case.result = [failed]
        elif verdict.label is Label.NOT_ENOUGH_EVIDENCE:
            case.result = [junitparser.Skipped(reason)]
        if verdict.label in {Label.SUPPORTED, Label.OUTDATED} and not case.result:
            case.system_out = why
        return case


def _said(failure: Failure) -> str:
    return visible(f"{failure.checker}: {failure.error}")
