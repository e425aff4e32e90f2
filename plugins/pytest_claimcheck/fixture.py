"""The fixture `claims`: texts checked inside tests."""

from collections.abc import Iterable, Sequence
from datetime import date as Date  # noqa: N812 - the parameter is called date, as in `claimcheck.check`
from pathlib import Path

import pytest
from attrs import define, evolve, field

from claimcheck import Document, Recorded, Report, check, explain
from pytest_claimcheck.settings import Settings, replaying, settings, verifier

__all__ = ["Claims"]


@define
class Claims:
    """Checks texts with the settings of the run, and keeps the reports for the explanation of a failure."""

    config: pytest.Config = field(repr=False)
    reports: list[Report] = field(factory=list, init=False, repr=False)

    def check(
        self,
        text: str | Document,
        against: Iterable[str | Path | Document] | None = None,
        *,
        date: Date | None = None,
        kinds: Sequence[str] | None = None,
    ) -> Report:
        """The report on a text, as `claimcheck.check` gives it.

        `against` holds paths or Documents; without it the references of `claimcheck_against` are used,
        which are read once a run, or with `claimcheck_replay` the evidence that is recorded for this text.
        """
        chosen = settings(self.config)
        if against is None and kinds is None:
            document = text if isinstance(text, Document) else Document(text)
            day = date or document.published or chosen.day
            dated = evolve(document, published=day)
            recorded = _recorded(dated, chosen)
            asked = recorded.asked if recorded else None
            report = verifier(self.config, replaying(chosen, recorded)).check(dated, asked)
        else:
            given = chosen.against if against is None else against
            report = check(text, given, date=date or _own_day(text, chosen.day), kinds=kinds or chosen.kinds)
        self.reports.append(report)
        return report

    def explained(self) -> str:
        """The claims that fail and the failures of all reports that are not in order."""
        parts = []
        for report in self.reports:
            if not report.ok:
                parts += [explain(report, verdict) for verdict in report.failed]
                parts += [f"{failure.checker}: {failure.error}" for failure in report.all_failures]
        return "\n".join(parts)


def _recorded(document: Document, chosen: Settings) -> Recorded | None:
    """What is recorded for a text, where claims are checked by a record."""
    if chosen.record is None:
        return None
    found = chosen.record.of(document)
    if found is None:
        raise pytest.UsageError(
            "the record of claimcheck_replay does not hold this text; record it, or give its references by `against`"
        )
    return found


def _own_day(text: str | Document, day: Date | None) -> Date | None:
    """The day of the run, where the text has none of its own."""
    return None if isinstance(text, Document) and text.published else day
