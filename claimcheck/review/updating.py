"""A baseline brought up to what a run has found: new claims come in, those that have gone leave with a word."""

import os
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from attrs import evolve, frozen

from claimcheck.model import Report, ReviewStatus, Verdict
from claimcheck.read import file_of
from claimcheck.report.wording import WORDS
from claimcheck.review.baseline import Baseline, Entry, Key

__all__ = ["Checked", "Update", "updated"]


@frozen
class Checked:
    """A report, and the kinds of claims that it was asked for, None: all."""

    report: Report
    kinds: Collection[str] | None = None


@frozen
class Update:
    """The new baseline, how many claims came in, and a word on each that changed or left."""

    baseline: Baseline
    added: int
    words: tuple[str, ...]


def updated(baseline: Baseline, checked: Sequence[Checked], *, day: date, note: str | None = None) -> Update:
    """The baseline with an entry for each failing claim of the reports that no waiver is for.

    An entry that still holds stays as it is, day and note included.
    An entry leaves when its claim has gone from its document, fails no more, or is waived there, and when its
    document has gone; one of a document or kind that was not checked stays, and so does one of a document on
    which something failed, since that may be why its claim does not.
    """
    entries = dict(baseline.entries)
    added, words = 0, []
    for each in checked:
        report, document = each.report, baseline.document_of(each.report.document.source)
        verdicts = {verdict.claim.id: verdict for verdict in report.verdicts}
        failing = dict(_failing(baseline, report))
        for key, verdict in failing.items():
            old = baseline.entries.get(key)
            if old is not None and old.verdict is verdict.label:
                continue
            entries[key] = _entry(
                document, verdict, day, note if note is not None else old.note if old else ""
            )
            if old is None:
                added += 1
            else:
                words.append(f"{_said(old)} was {WORDS[old.verdict]} and is {WORDS[verdict.label]} now")
        if report.all_failures:
            continue
        for key, entry in baseline.entries.items():
            unasked = each.kinds is not None and entry.kind not in each.kinds
            if entry.document == document and key not in failing and not unasked:
                del entries[key]
                words.append(f"{_said(entry)} leaves the baseline: {_why(verdicts.get(entry.id))}")
    for key, entry in baseline.entries.items():
        if key in entries and _gone(baseline, entry.document):
            del entries[key]
            words.append(f"{_said(entry)} leaves the baseline: there is no such document any more")
    return Update(evolve(baseline, entries=entries), added, tuple(words))


def _failing(baseline: Baseline, report: Report) -> Iterator[tuple[Key, Verdict]]:
    """The claims that fail and are not waived, by the keys of their entries; InputError for a damaged entry."""
    document = baseline.document_of(report.document.source)
    for verdict in report.verdicts:
        baseline.entry_of(report, verdict)
        waived = verdict.review is not None and verdict.review.status is ReviewStatus.WAIVED
        if verdict.label in report.fail_on and not waived:
            yield (document, verdict.claim.id), verdict


def _entry(document: str, verdict: Verdict, day: date, note: str) -> Entry:
    claim = verdict.claim
    return Entry(
        id=claim.id,
        document=document,
        kind=claim.kind,
        text=" ".join(claim.span.text.split()),
        verdict=verdict.label,
        reason=verdict.reason,
        note=note,
        day=day,
    )


def _said(entry: Entry) -> str:
    """A claim of the baseline, for a person."""
    text = entry.text if len(entry.text) <= 60 else f"{entry.text[:57]}..."
    noted = f" ({entry.note})" if entry.note else ""
    return f"{entry.document}: {entry.kind} {text!r}{noted}"


def _why(verdict: Verdict | None) -> str:
    if verdict is None:
        return "the text no longer makes this claim"
    return "it is waived in the text" if verdict.review else f"it is {WORDS[verdict.label]} now"


def _gone(baseline: Baseline, document: str) -> bool:
    """Whether a document was a file that is no more."""
    if "://" in document or document.startswith("<"):
        return False
    try:
        name = os.fsdecode(document.encode("utf-8", "surrogateescape"))
    except UnicodeError:
        return True
    # False also for what can be no path, where Path raises.
    return not os.path.exists(file_of(str(Path(baseline.path).parent / name)))  # noqa: PTH110
