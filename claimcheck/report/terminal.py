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

from claimcheck.model import Document, Failure, Finding, Label, Report, Span, Stance, Verdict
from claimcheck.report.layout import shorten, visible
from claimcheck.report.page import FEWEST_COLUMNS, Page, Piece, columns_of, wants_color
from claimcheck.text import sentences_in

__all__ = ["TerminalReporter", "explain"]

FAILED = (Label.REFUTED, Label.CONFLICTING)

MARKS: Mapping[Label, str] = {
    Label.SUPPORTED: ".",
    Label.REFUTED: "F",
    Label.OUTDATED: "O",
    Label.CONFLICTING: "C",
    Label.NOT_ENOUGH_EVIDENCE: "?",
}
"""The character of a claim on its document's line; E stands for a plugin that failed on it."""

WORDS: Mapping[Label, str] = {
    Label.REFUTED: "refuted",
    Label.CONFLICTING: "conflicting",
    Label.OUTDATED: "outdated",
    Label.SUPPORTED: "supported",
    Label.NOT_ENOUGH_EVIDENCE: "unconfirmed",
}
"""What a label is called, worst first, as the summary line counts them."""

STANCES: Mapping[Stance, str] = {
    Stance.REFUTES: "found",
    Stance.PREDATES: "since then",
    Stance.SUPPORTS: "supported by",
}
"""The word before a finding's message."""

SECTIONS = (
    ("FAILED CLAIMS", FAILED, True),
    ("OUTDATED CLAIMS", (Label.OUTDATED,), True),
    ("UNCONFIRMED CLAIMS", (Label.NOT_ENOUGH_EVIDENCE,), False),
    ("SUPPORTED CLAIMS", (Label.SUPPORTED,), False),
)
"""Title, labels, and whether the section is shown unasked."""

DOCUMENTS_SHOWN = 5
FINDINGS_SHOWN = 3
UNCONFIRMED_SHOWN = 10


def _plural(count: int, noun: str) -> str:
    """The noun with its count: "1 claim", "2 claims"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _place(span: Span, name: str) -> str:
    """File, line and column, as editors and compilers write them."""
    return f"{name}:{span.line}:{span.column}"


def _sentence_around(span: Span, passage: Span) -> Span:
    """The sentence or sentences of a passage that the words stand in."""
    around = [sentence for sentence in sentences_in(passage) if sentence.overlaps(span)]
    start = min([span.start, *(sentence.start for sentence in around)])
    end = max([span.end, *(sentence.end for sentence in around)])
    return passage.to(start, end)


def _day(document: Document) -> str:
    return f"{document.published.day} {document.published:%B %Y}" if document.published else ""


def _dated(document: Document) -> str:
    """The day as of which a checked document speaks, and how to give one where it has none."""
    return f"as of {_day(document)}" if document.published else "undated (--date gives its day)"


def _said_of(document: Document) -> str:
    """Title, publisher and day of a source, as far as they are known."""
    title = f'"{document.title}"' if document.title else ""
    return ", ".join(part for part in (title, document.publisher, _day(document)) if part)


def _inside(finding: Finding) -> bool:
    """Whether the claim's own text is what speaks here."""
    return finding.evidence.document == finding.claim_span.document


def _character(verdict: Verdict) -> Piece:
    """The character of a claim on its document's line, and its style."""
    if verdict.failures and verdict.label not in FAILED:
        return "E", "failure"
    return MARKS[verdict.label], WORDS[verdict.label]


def _deciding(verdict: Verdict) -> list[Finding]:
    """The findings that stand behind the label first, then the rest, the surest first in each."""
    order = {
        Label.SUPPORTED: (Stance.SUPPORTS, Stance.PREDATES, Stance.REFUTES),
        Label.OUTDATED: (Stance.PREDATES, Stance.REFUTES, Stance.SUPPORTS),
    }.get(verdict.label, (Stance.REFUTES, Stance.PREDATES, Stance.SUPPORTS))
    return sorted(verdict.findings, key=lambda found: (order.index(found.stance), -found.confidence))


def _foremost(verdict: Verdict) -> list[Finding]:
    """The few findings that are shown unasked: both sides where they conflict."""
    # One message from several sources is said once; how many stand behind it is in the origins.
    ordered = list({(found.stance, found.message): found for found in reversed(_deciding(verdict))}.values())[
        ::-1
    ]
    if verdict.label is not Label.CONFLICTING:
        return [found for found in ordered if found.stance is ordered[0].stance][:FINDINGS_SHOWN]
    sides: dict[Stance, list[Finding]] = {}
    for found in ordered:
        sides.setdefault(found.stance, []).append(found)
    return [found for side in sides.values() for found in side[: FINDINGS_SHOWN - 1]]


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
            _plural(len(references), "document")
            if references
            else "none, so the text is checked against itself"
        )
        page.wrapped(f"references: {held}")
        if self.verbosity > 0:
            for source in references:
                page.wrapped(
                    f"- {source.source}: {said}" if (said := _said_of(source)) else f"- {source.source}"
                )
            legend = [f"{sign} {WORDS[label]}" for label, sign in MARKS.items()]
            page.wrapped(f"signs: {', '.join(legend)}, E a plugin failed")
        page.line()

    def _write_claims(self, page: Page, reports: Sequence[Report]) -> None:
        """The sections: what failed, what is outdated, notes, and with -v everything else."""
        everything = self.verbosity > 0
        verdicts = [(report, verdict) for report in reports for verdict in report.verdicts]
        for title, labels, always in SECTIONS:
            chosen = [(report, verdict) for report, verdict in verdicts if verdict.label in labels]
            if not chosen or not (always or everything):
                continue
            page.ruler(title, "=")
            for report, verdict in chosen:
                _write_section(page, report, verdict, everything=everything)
        if not everything:
            _write_notes(page, verdicts)
            _write_unconfirmed(page, verdicts)

    def _write_summary(self, page: Page, reports: Sequence[Report]) -> None:
        """The closing line, coloured by the worst."""
        counts = {label: sum(report.counts[label] for report in reports) for label in WORDS}
        failures = sum(map(len, _failures(reports).values()))
        parts = [f"{counts[label]} {word}" for label, word in WORDS.items() if counts[label]]
        if failures:
            parts.append(_plural(failures, "failure"))
        text = ", ".join(parts) or "nothing checkable found"
        if self.seconds is not None:
            text += f" in {self.seconds:.2f} s"
        if failures or any(counts[label] for label in FAILED):
            style = "refuted"
        elif counts[Label.SUPPORTED] and not counts[Label.OUTDATED]:
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
    place = _place(verdict.claim.span, report.document.source)
    page.line((f"{place}: ", ""), (word, word), (f": {verdict.reason}", ""))
    _write_verdict(page, verdict, everything=False)
    return out.getvalue().rstrip("\n")


def _write_briefly(page: Page, reports: Iterable[Report]) -> None:
    """One line for each claim that failed."""
    for report in reports:
        for verdict in report.verdicts:
            if verdict.label in {*FAILED, Label.OUTDATED}:
                why = _foremost(verdict)[0].message if verdict.findings else verdict.reason
                place = _place(verdict.claim.span, report.document.source)
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
    page.ruler(f"{word.upper()} {claim.kind} {_place(claim.span, report.document.source)}", "_", word)
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
    findings = _deciding(verdict) if everything else _foremost(verdict) if verdict.findings else []
    for finding in findings:
        _write_finding(page, finding, everything=everything)
    if len(verdict.findings) > len(findings):
        page.hanging(
            "", f"({_plural(len(verdict.findings) - len(findings), 'more finding')}, -v shows all)", 15
        )
    closing = [("reason:", verdict.reason)] if not findings or _says_more(verdict.reason, findings[0]) else []
    if verdict.origins > 1:
        closing.append(("origins:", f"{verdict.origins}, independent of each other"))
    closing += [("failure:", f"{failure.checker}: {failure.error}") for failure in verdict.failures]
    page.line()
    for head, text in closing:
        page.hanging(head, text, 15, "failure" if head == "failure:" else "")
    if closing:
        page.line()


def _says_more(reason: str, finding: Finding) -> bool:
    """Whether a reason has more to say than the finding that is printed above it, and its place."""
    rest = reason.lower().replace(finding.message.rstrip(".").lower(), "")
    document = finding.evidence_span.document
    return bool(rest.replace(f"({document.source.lower()}:{finding.evidence_span.line})", "").strip(" ."))


def _write_finding(page: Page, finding: Finding, *, everything: bool) -> None:
    """What one checker found: its message, and the source's own words with carets under them."""
    page.line()
    head = STANCES[finding.stance] + ":"
    signed = f" [{finding.checker}, {finding.confidence:.0%} sure]" if everything and finding.checker else ""
    style = {Stance.REFUTES: "refuted", Stance.PREDATES: "outdated", Stance.SUPPORTS: "supported"}[
        finding.stance
    ]
    page.hanging(head, finding.message + signed, 15)
    document = finding.evidence.document
    if _inside(finding):
        page.hanging("in:", f"the text itself, line {finding.evidence_span.line}", 15)
    else:
        place = f"{document.source}:{finding.evidence_span.line}"
        said = _said_of(document)
        page.hanging("in:", f"{place}, {said}" if said else place, 15)
    page.quoted(_sentence_around(finding.evidence_span, finding.evidence.span), finding.evidence_span, style)


def _write_notes(page: Page, verdicts: Sequence[tuple[Report, Verdict]]) -> None:
    """Where a text contradicts itself though the claim has not failed."""
    titled = False
    for report, verdict in verdicts:
        tensions = [f for f in verdict.findings if _inside(f) and f.stance is not Stance.SUPPORTS]
        if not tensions or verdict.label in {*FAILED, Label.OUTDATED}:
            continue
        if not titled:
            page.ruler("NOTES", "=")
            titled = True
        claim = verdict.claim
        page.ruler(f"NOTE {claim.kind} {_place(claim.span, report.document.source)}", "_", "note")
        page.line()
        page.quoted(claim.sentence, claim.span, "note")
        for finding in tensions[:FINDINGS_SHOWN]:
            _write_finding(page, finding, everything=False)
        page.line()


def _write_unconfirmed(page: Page, verdicts: Sequence[tuple[Report, Verdict]]) -> None:
    """A short list of the claims that no source speaks of."""
    open_claims = [pair for pair in verdicts if pair[1].label is Label.NOT_ENOUGH_EVIDENCE]
    if not open_claims:
        return
    page.ruler("UNCONFIRMED CLAIMS", "=")
    for report, verdict in open_claims[:UNCONFIRMED_SHOWN]:
        claim = verdict.claim
        head = visible(f"{_place(claim.span, report.document.source)}: {claim.kind}: ", page.encoding)
        words = visible(claim.span.text[: page.width], page.encoding)
        page.line((shorten(head + words, page.width), ""))
    if len(open_claims) > UNCONFIRMED_SHOWN:
        page.line((f"... and {len(open_claims) - UNCONFIRMED_SHOWN} more, -v shows them", ""))
    page.line()


def _failures(reports: Iterable[Report]) -> dict[tuple[str, str], list[Failure]]:
    """What failed, by plugin and error; one of loading or reading stands in each report and counts once."""
    found: dict[tuple[str, str], list[Failure]] = {}
    for report in reports:
        for failure in report.all_failures:
            same = found.setdefault((failure.checker, failure.error), [])
            if failure.claim is not None or not same:
                same.append(failure)
    return found


def _write_failures(page: Page, reports: Iterable[Report]) -> None:
    """Each failure once, with the number of claims that it touched."""
    found = _failures(reports)
    if not found:
        return
    page.ruler("FAILURES", "=", "failure")
    for (checker, error), failures in found.items():
        touched = sum(failure.claim is not None for failure in failures)
        where = f" (on {_plural(touched, 'claim')})" if touched else ""
        page.hanging(f"{checker}:", f"{error}{where}", max(15, cell_len(visible(checker)) + 2), "failure")
    page.line()
