"""The report for people, laid out like a test run.

A session header, a line a document with one character a claim, a section for each claim that fails
with carets under the words that decide on both sides, and a summary line coloured by the worst.
"""

import platform
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import TextIO

from attrs import field, frozen, validators
from rich.cells import cell_len

from claimcheck.judgement import IN_ITS_PLACE
from claimcheck.model import Document, Finding, Label, Report, ReviewStatus, Stance, Verdict
from claimcheck.report.layout import shorten, visible
from claimcheck.report.page import FEWEST_COLUMNS, Page, Piece, columns_of, wants_color
from claimcheck.report.wording import (
    FAILED,
    FINDINGS_SHOWN,
    STANCES,
    WORDS,
    about_itself,
    bears,
    cited,
    day_of,
    deciding,
    failures_of,
    foremost,
    in_words,
    known_of,
    place_of,
    plural,
    review_of,
    says_more,
    sentence_around,
    summary,
    told_by,
    warnings_of,
    words_of,
)

__all__ = ["TerminalReporter", "explain", "write_series"]

MARKS: Mapping[Label, str] = {
    Label.SUPPORTED: ".",
    Label.REFUTED: "F",
    Label.OUTDATED: "O",
    Label.CONFLICTING: "C",
    Label.NOT_ENOUGH_EVIDENCE: "?",
}
"""The character of a claim on its document's line; E stands for a plugin that failed on it."""

REVIEW_MARKS: Mapping[ReviewStatus, str] = {ReviewStatus.WAIVED: "W", ReviewStatus.BASELINE: "B"}
"""The same for a claim that may stand though it fails."""

SECTIONS = (
    ("FAILED CLAIMS", FAILED, True),
    ("OUTDATED CLAIMS", (Label.OUTDATED,), True),
    ("UNCONFIRMED CLAIMS", (Label.NOT_ENOUGH_EVIDENCE,), False),
    ("SUPPORTED CLAIMS", (Label.SUPPORTED,), False),
)
"""Title, labels, and whether the section is shown unasked."""

DOCUMENTS_SHOWN = 5
UNCONFIRMED_SHOWN = 10


def _dated(document: Document) -> str:
    """The day as of which a checked document speaks, and how to give one where it has none."""
    return f"as of {day_of(document)}" if document.published else "undated (--date gives its day)"


def _character(verdict: Verdict) -> Piece:
    """The character of a claim on its document's line, and its style."""
    if verdict.failures and verdict.label not in FAILED:
        return "E", "failure"
    if verdict.review:
        return REVIEW_MARKS[verdict.review.status], "note"
    return MARKS[verdict.label], WORDS[verdict.label]


@frozen(kw_only=True)
class TerminalReporter:
    """Writes reports for a person to read.

    `verbosity` is -1 (one line a failed claim), 0 or 1 (every claim with its evidence).
    `color` and `width` None: as the terminal and its environment say.
    `session` are lines for the header, as the checkers in use; `seconds` is what the check took.
    """

    verbosity: int = field(default=0, validator=validators.instance_of(int))
    color: bool | None = None
    width: int | None = None
    session: tuple[str, ...] = field(default=(), converter=tuple)
    seconds: float | None = None

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write the reports as one session."""
        page = Page(
            out,
            max(FEWEST_COLUMNS, self.width if self.width is not None else columns_of(out)),
            self.color if self.color is not None else wants_color(out),
            getattr(out, "encoding", None) or "utf-8",
        )
        if self.verbosity < 0:
            _write_briefly(page, reports)
        else:
            self._write_header(page, reports)
            _write_progress(page, reports)
            self._write_claims(page, reports)
            _write_warnings(page, reports)
        _write_failures(page, reports)
        self._write_summary(page, reports)

    def _write_header(self, page: Page, reports: Sequence[Report]) -> None:
        """What ran, with what, against what."""
        from claimcheck import __version__  # noqa: PLC0415 - the package imports the rooms, not they it

        page.ruler("claimcheck session starts", "=", "name")
        page.wrapped(f"claimcheck {__version__} -- Python {platform.python_version()} -- {sys.platform}")
        for text in self.session:
            page.wrapped(text)
        documents = [report.document for report in reports]
        if self.verbosity > 0 or len(documents) <= DOCUMENTS_SHOWN:
            for document in documents:
                page.wrapped(f"document: {document.source}, {_dated(document)}")
        else:
            page.line((f"documents: {len(documents)}", ""))
        references = list(dict.fromkeys(source for report in reports for source in report.sources))
        held = (
            plural(len(references), "document")
            if references
            else "none, so the text is checked against itself"
        )
        page.wrapped(f"references: {held}")
        if self.verbosity > 0:
            for source in references:
                known = known_of(source)
                page.wrapped(f"- {source.source}: {known}" if known else f"- {source.source}")
            legend = [f"{sign} {WORDS[label]}" for label, sign in MARKS.items()]
            if any(verdict.review for report in reports for verdict in report.verdicts):
                legend += ["W waived", "B in the baseline"]
            page.wrapped(f"signs: {', '.join(legend)}, E a plugin failed")
        page.line()

    def _write_claims(self, page: Page, reports: Sequence[Report]) -> None:
        """The sections: what failed, what is outdated, notes, and with -v everything else."""
        everything = self.verbosity > 0
        verdicts = [(report, verdict) for report in reports for verdict in report.verdicts]
        for title, labels, always in SECTIONS:
            chosen = [(report, verdict) for report, verdict in verdicts if bears(verdict, labels)]
            if not chosen or not (always or everything):
                continue
            page.ruler(title, "=")
            for report, verdict in chosen:
                _write_section(page, report, verdict, everything=everything)
        _write_reviewed(page, verdicts, everything=everything)
        if not everything:
            _write_notes(page, verdicts)
            _write_unconfirmed(page, verdicts)

    def _write_summary(self, page: Page, reports: Sequence[Report]) -> None:
        """The closing line, coloured by the worst."""
        left = {verdict.label for report in reports for verdict in report.verdicts if not verdict.review}
        text = summary(reports)
        if self.seconds is not None:
            text += f" in {self.seconds:.2f} s"
        if failures_of(reports) or left & set(FAILED):
            style = "refuted"
        elif Label.SUPPORTED in left and Label.OUTDATED not in left:
            style = "good"
        else:
            style = "outdated"
        if self.verbosity < 0:
            page.line((text, style))
            return
        page.ruler(text, "=", style)


def explain(report: Report, verdict: Verdict, *, width: int = 100, color: bool = False) -> str:
    """Why a verdict of a report is what it is, for a person: the reason, the claim with carets, what was found where.

    `width` is in terminal cells.  No character in it is one that a terminal obeys.
    """
    out = StringIO()
    page = Page(out, max(FEWEST_COLUMNS, width), color, "utf-8")
    word = WORDS[verdict.label]
    place = place_of(verdict.claim.span, report.document.source)
    page.line((f"{place}: ", ""), (word, word), (f": {verdict.reason}", ""))
    _write_verdict(page, verdict, everything=False)
    return out.getvalue().rstrip("\n")


def _write_briefly(page: Page, reports: Iterable[Report]) -> None:
    """One line for each claim that failed."""
    for report in reports:
        for verdict in report.verdicts:
            if bears(verdict, {*FAILED, Label.OUTDATED}):
                why = foremost(verdict)[0].message if verdict.findings else verdict.reason
                place = place_of(verdict.claim.span, report.document.source)
                word = WORDS[verdict.label]
                page.line((f"{place}: ", ""), (word, word), (f": {verdict.claim.kind}: {why}", ""))


def _write_progress(page: Page, reports: Sequence[Report]) -> None:
    """A line a document, one character a claim, with the share of all claims that is done."""
    total = sum(len(report.verdicts) for report in reports)
    done = 0
    for report in reports:
        name = visible(report.document.source, page.encoding)
        if not report.verdicts:
            page.line((name, ""), ("  nothing checkable found", "outdated"))
            continue
        column = cell_len(name) + 1
        pieces: list[Piece] = [(name + " ", "")]
        if column > page.width // 2:
            page.line((name, ""))
            pieces, column = [], 0
        rest = [_character(verdict) for verdict in report.verdicts]
        while rest:
            room = page.width - column - len(" [100%]")
            row, rest = rest[:room], rest[room:]
            done += len(row)
            share = f"[{100 * done // total:3d}%]"
            gap = page.width - column - len(row) - len(share)
            page.line(*pieces, *_runs(row), (" " * gap, ""), (share, "unconfirmed"))
            pieces, column = [], 0
    page.line()


def _runs(row: Sequence[Piece]) -> Iterator[Piece]:
    """Neighbours of one style joined, so that a line has few escape sequences."""
    text, style = "", ""
    for character, its_style in row:
        if its_style != style and text:
            yield text, style
            text = ""
        text, style = text + character, its_style
    yield text, style


def _write_section(page: Page, report: Report, verdict: Verdict, *, everything: bool) -> None:
    """One claim: the sentence, what was claimed, what was found where, and why that makes the label."""
    claim, word = verdict.claim, WORDS[verdict.label]
    page.ruler(f"{word.upper()} {claim.kind} {place_of(claim.span, report.document.source)}", "_", word)
    _write_verdict(page, verdict, everything=everything)


def _write_verdict(page: Page, verdict: Verdict, *, everything: bool) -> None:
    """The same without its title."""
    claim, word = verdict.claim, WORDS[verdict.label]
    page.line()
    page.quoted(claim.sentence, claim.span, word)
    claimed = str(claim.value)
    # A statement says no more than its sentence, which stands above.
    if claimed.split() != claim.span.text.split():
        page.line()
        page.hanging("claimed:", claimed, 15)
    findings = deciding(verdict) if everything else foremost(verdict) if verdict.findings else []
    for finding in findings:
        _write_finding(page, finding, everything=everything)
    if len(verdict.findings) > len(findings):
        page.hanging(
            "", f"({plural(len(verdict.findings) - len(findings), 'more finding')}, -v shows all)", 15
        )
    if verdict.series and (everything or verdict.label is Label.OUTDATED):
        page.line()
        write_series(page, verdict)
    closing = [("reason:", verdict.reason)] if not findings or says_more(verdict.reason, findings[0]) else []
    if everything:
        closing.append(("id:", claim.id))
    if verdict.origins > 1:
        closing.append(("origins:", f"{verdict.origins}, independent of each other"))
    reviewed, note = review_of(verdict)
    if reviewed:
        closing.append(("review:", f"{reviewed}: {note}"))
    closing += [("failure:", f"{failure.checker}: {failure.error}") for failure in verdict.failures]
    page.line()
    for head, text in closing:
        page.hanging(head, text, 15, "failure" if head == "failure:" else "")
    if closing:
        page.line()


def _write_finding(page: Page, finding: Finding, *, everything: bool) -> None:
    """What one checker found: its message, and the source's own words with carets under them."""
    page.line()
    head = STANCES[finding.stance] + ":"
    signed = f" [{finding.checker}, {finding.confidence:.0%} sure]" if everything and finding.checker else ""
    style = {Stance.REFUTES: "refuted", Stance.PREDATES: "outdated", Stance.SUPPORTS: "supported"}[
        finding.stance
    ]
    page.hanging(head, finding.message + signed, 15)
    page.hanging("in:", cited(finding), 15)
    page.quoted(sentence_around(finding.evidence_span, finding.evidence.span), finding.evidence_span, style)


def write_series(page: Page, verdict: Verdict) -> None:
    """How the claim's figure grew: a line a figure, in the order of days."""
    head = "over time:"
    for figure in verdict.series:
        told = f"{in_words(figure.day)}: {words_of(figure.span)} ({told_by(figure, verdict)})"
        page.hanging(head, told, 15)
        head = ""


def _write_notes(page: Page, verdicts: Sequence[tuple[Report, Verdict]]) -> None:
    """Where a text contradicts itself though the claim has not failed."""
    titled = False
    for report, verdict in verdicts:
        tensions = [f for f in verdict.findings if about_itself(f) and f.stance is not Stance.SUPPORTS]
        if not tensions or verdict.label in {*FAILED, Label.OUTDATED}:
            continue
        if not titled:
            page.ruler("NOTES", "=")
            titled = True
        claim = verdict.claim
        page.ruler(f"NOTE {claim.kind} {place_of(claim.span, report.document.source)}", "_", "note")
        page.line()
        page.quoted(claim.sentence, claim.span, "note")
        for finding in tensions[:FINDINGS_SHOWN]:
            _write_finding(page, finding, everything=False)
        page.line()


def _write_unconfirmed(page: Page, verdicts: Sequence[tuple[Report, Verdict]]) -> None:
    """A short list of the claims that nothing settles, first those in whose place a source has another value."""
    open_claims = [pair for pair in verdicts if bears(pair[1], {Label.NOT_ENOUGH_EVIDENCE})]
    open_claims.sort(key=lambda pair: not pair[1].reason.startswith(IN_ITS_PLACE))
    if not open_claims:
        return
    page.ruler("UNCONFIRMED CLAIMS", "=")
    for report, verdict in open_claims[:UNCONFIRMED_SHOWN]:
        claim = verdict.claim
        head = visible(f"{place_of(claim.span, report.document.source)}: {claim.kind}: ", page.encoding)
        words = visible(claim.span.text[: page.width], page.encoding)
        page.line((shorten(head + words, page.width), ""))
        if verdict.reason.startswith(IN_ITS_PLACE):
            page.hanging("", verdict.reason, 4, "note")
    if len(open_claims) > UNCONFIRMED_SHOWN:
        page.line((f"... and {len(open_claims) - UNCONFIRMED_SHOWN} more, -v shows them", ""))
    page.line()


def _write_reviewed(page: Page, verdicts: Sequence[tuple[Report, Verdict]], *, everything: bool) -> None:
    """The claims that may stand though they fail, each with who says so and why."""
    chosen = [(report, verdict) for report, verdict in verdicts if verdict.review]
    if not chosen:
        return
    page.ruler("REVIEWED CLAIMS", "=")
    for report, verdict in chosen:
        if everything:
            _write_section(page, report, verdict, everything=True)
            continue
        claim, word = verdict.claim, WORDS[verdict.label]
        place = visible(place_of(claim.span, report.document.source), page.encoding)
        head = visible(f"{claim.kind}: {claim.span.text[: page.width]}", page.encoding)
        room = page.width - cell_len(f"{place}: {word}: ")
        page.line((f"{place}: ", ""), (word, word), (f": {shorten(head, max(20, room))}", ""))
        reviewed, note = review_of(verdict)
        page.hanging("", f"{reviewed}: {note}", 4, "note")
    page.line()


def _write_warnings(page: Page, reports: Iterable[Report]) -> None:
    """What a person should look at though nothing failed."""
    found = warnings_of(reports)
    if not found:
        return
    page.ruler("WARNINGS", "=", "outdated")
    for warning in found:
        page.wrapped(warning)
    page.line()


def _write_failures(page: Page, reports: Iterable[Report]) -> None:
    """Each failure once, with the number of claims that it touched."""
    found = failures_of(reports)
    if not found:
        return
    page.ruler("FAILURES", "=", "failure")
    for (checker, error), failures in found.items():
        touched = sum(failure.claim is not None for failure in failures)
        where = f" (on {plural(touched, 'claim')})" if touched else ""
        page.hanging(f"{checker}:", f"{error}{where}", max(15, cell_len(visible(checker)) + 2), "failure")
    page.line()
