"""What a person has said of claims that fail: waivers in the text itself, and a baseline file beside it."""

from collections.abc import Collection

from attrs import evolve

from claimcheck.model import Report
from claimcheck.review.baseline import Baseline, read_baseline
from claimcheck.review.waivers import read_waivers, waive

__all__ = ["Baseline", "read_baseline", "read_waivers", "reviewed"]


def reviewed(
    report: Report, baseline: Baseline | None = None, *, kinds: Collection[str] | None = None
) -> Report:
    """The report with what the waivers in its document and a baseline say of its failing claims.

    `kinds` are those that the report was asked for, None: all; a waiver of others is not called superfluous.
    A waiver comes before the baseline; what is wrong or superfluous about either is in the report's warnings.
    Raises InputError for a waiver that gives no reason, and for an entry of the baseline that is damaged.

    >>> from claimcheck import Document, check, reviewed
    >>> wire = Document("The blast at the Orrin mine killed 14 miners.", source="wire.txt")
    >>> report = check("The blast at the Orrin mine killed 12 miners.", against=[wire], kinds=["casualty"])
    >>> reviewed(report) == report
    True
    """
    verdicts, warnings = waive(report, kinds)
    if baseline is not None:
        verdicts, more = baseline.review(evolve(report, verdicts=verdicts))
        warnings += more
    return evolve(report, verdicts=verdicts, warnings=report.warnings + warnings)
