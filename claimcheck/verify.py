"""The path from document to report, and the table from findings to a label."""

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - the parameter of `check` is called date
from enum import IntEnum
from functools import partial
from pathlib import Path

from attrs import define, evolve, field, frozen

from claimcheck.checkers import (
    CHECKERS,
    EXTRACTORS,
    READING,
    SOURCES,
    Plugin,
    find_plugins,
    guarded,
    load_plugins,
    run_checker,
)
from claimcheck.errors import InputError, UsageError
from claimcheck.model import Claim, Document, Evidence, Failure, Finding, Label, Report, Span, Stance, Verdict
from claimcheck.retrieve import group_origins, own_passages, retrieve
from claimcheck.sources.dealing import open_sources
from claimcheck.split import split_with

__all__ = ["ExitStatus", "Verifier", "check", "exit_status", "judge", "prepare"]

# What the findings from references say (support, refutation, a later state of things) and whether the
# text contradicts itself, against the label.  A refutation beside a support is a conflict of sources;
# a source that has moved on makes a once supported figure outdated; a text that contradicts itself is
# in conflict until a reference decides.
_TABLE: Mapping[tuple[bool, bool, bool, bool], Label] = {
    # supports, refutes, predates, own
    (False, False, False, False): Label.NOT_ENOUGH_EVIDENCE,
    (False, False, False, True): Label.CONFLICTING,
    (False, False, True, False): Label.OUTDATED,
    (False, False, True, True): Label.OUTDATED,
    (False, True, False, False): Label.REFUTED,
    (False, True, False, True): Label.REFUTED,
    (False, True, True, False): Label.REFUTED,
    (False, True, True, True): Label.REFUTED,
    (True, False, False, False): Label.SUPPORTED,
    (True, False, False, True): Label.SUPPORTED,
    (True, False, True, False): Label.OUTDATED,
    (True, False, True, True): Label.OUTDATED,
    (True, True, False, False): Label.CONFLICTING,
    (True, True, False, True): Label.CONFLICTING,
    (True, True, True, False): Label.CONFLICTING,
    (True, True, True, True): Label.CONFLICTING,
}

# The stance that a label rests on, for its reason and its confidence.
_RESTS_ON = {
    Label.SUPPORTED: Stance.SUPPORTS,
    Label.REFUTED: Stance.REFUTES,
    Label.CONFLICTING: Stance.REFUTES,
    Label.OUTDATED: Stance.PREDATES,
}


def _about_itself(finding: Finding) -> bool:
    """Whether a finding sets a text against itself."""
    return finding.evidence.document == finding.claim_span.document


def _together(findings: Sequence[Finding]) -> tuple[float, int]:
    """The confidence of findings that agree, and how many independent origins they come from.

    Of each origin the best counts, and origins are taken as independent (noisy or); but likelihood does not add
    up, since what makes one such finding wrong makes the others so.
    """
    confidence = {id(finding.evidence): 0.0 for finding in findings}
    for finding in findings:
        confidence[id(finding.evidence)] = max(confidence[id(finding.evidence)], finding.confidence)
    origins = group_origins([finding.evidence for finding in findings])
    shown = {id(finding.evidence) for finding in findings if not finding.likely}
    doubt = 1.0
    for origin in origins:
        doubt *= 1.0 - max((confidence[id(one)] for one in origin if id(one) in shown), default=0.0)
    doubt = min(doubt, 1.0 - max(confidence.values()))
    return round(min(1.0 - doubt, 0.99), 4), len(origins)


def _where(finding: Finding) -> str:
    """Source and line of the words that decide."""
    return f"{finding.evidence_span.document.source}:{finding.evidence_span.line}"


def _reason(
    label: Label, deciding: Sequence[Finding], opposed: Sequence[Finding], own: Sequence[Finding]
) -> str:
    """One sentence on why the label is what it is, from the strongest finding's own message."""
    first = deciding[0]
    said = first.message.rstrip(".")
    reason = f"{said[:1].upper()}{said[1:]} ({_where(first)})"
    if label is Label.CONFLICTING and opposed:
        other = opposed[0].message.rstrip(".")
        reason += f", but elsewhere {other[:1].lower()}{other[1:]} ({_where(opposed[0])})"
    elif own and first not in own:
        reason += (
            f"; but within the text itself {own[0].message.rstrip('.')} (line {own[0].evidence_span.line})"
        )
    return f"{reason}."


def _silent_reason(evidence: Sequence[Evidence], unsure: Sequence[Finding]) -> str:
    """What there is instead of a verdict: a passage that may say so, or the one that comes nearest."""
    if unsure:
        best = max(unsure, key=lambda finding: finding.confidence)
        return f"Not sure enough to count, {best.message.rstrip('.')} ({_where(best)})."
    if not evidence:
        return "No reference speaks of it."
    nearest = evidence[0].span
    return f"Nothing in the references settles it; the nearest passage is {nearest.document.source}:{nearest.line}."


def _against(findings: Iterable[Finding]) -> bool:
    """Whether a reference is shown to contradict a claim, or to have moved on."""
    return any(finding.stance is not Stance.SUPPORTS and not _about_itself(finding) for finding in findings)


LEAST_LIKELY = 0.8
"""How sure the likely findings must be before they make a label by themselves."""


def _shown(findings: Sequence[Finding], least: float) -> list[Finding]:
    """The findings without the likely ones that are too unsure, or that another stands against."""
    against = _against(findings)
    return [
        finding for finding in findings if not finding.likely or (not against and finding.confidence >= least)
    ]


def judge(
    claim: Claim,
    findings: Sequence[Finding],
    failures: Sequence[Failure] = (),
    evidence: Sequence[Evidence] = (),
    *,
    least: float = LEAST_LIKELY,
) -> Verdict:
    """The verdict that findings make: a pure function, by the table above.

    A failure never makes a label.
    A likely support makes one where it is at least `least` sure, and gives way to a shown refutation or later
    state.
    Findings of the text against itself count only as refutations, and only where no reference decides; else
    they are kept beside the verdict and named in its reason.
    """
    ranked = sorted(_shown(findings, least), key=lambda finding: -finding.confidence)
    own = [finding for finding in ranked if _about_itself(finding) and finding.stance is Stance.REFUTES]
    by_stance = {
        stance: [finding for finding in ranked if finding.stance is stance and not _about_itself(finding)]
        for stance in Stance
    }
    label = _TABLE[
        bool(by_stance[Stance.SUPPORTS]),
        bool(by_stance[Stance.REFUTES]),
        bool(by_stance[Stance.PREDATES]),
        bool(own),
    ]
    kept = tuple(finding for finding in ranked if not _about_itself(finding)) + tuple(own)
    if label is Label.NOT_ENOUGH_EVIDENCE:
        unsure = [finding for finding in findings if finding.likely and finding not in ranked]
        return Verdict(claim, label, 0.0, _silent_reason(evidence, unsure), kept, tuple(failures))
    deciding = by_stance[_RESTS_ON[label]] or own
    confidence, origins = _together(deciding)
    if label is Label.CONFLICTING and by_stance[Stance.SUPPORTS]:
        # How far the two sides balance: a lone weak finding against many is hardly a conflict.
        confidence = min(confidence, _together(by_stance[Stance.SUPPORTS])[0])
    return Verdict(
        claim,
        label,
        confidence,
        _reason(label, deciding, by_stance[Stance.SUPPORTS], own),
        kept,
        tuple(failures),
        origins,
    )


class ExitStatus(IntEnum):
    """What the command ends with."""

    OK = 0
    CLAIM_FAILED = 1
    UNUSABLE = 2
    """Wrong usage, or an input that cannot be read."""
    PLUGIN_FAILED = 3
    NOTHING_CHECKABLE = 5


def exit_status(reports: Sequence[Report], *, unreadable: bool = False) -> ExitStatus:
    """The exit status of a run: the gravest of what happened.

    A document or reference that cannot be read comes before a plugin that failed, and that before a
    claim that failed.
    """
    failures = [failure for report in reports for failure in report.all_failures]
    unread = unreadable or any(failure.checker == READING for failure in failures)
    table = (
        (unread, ExitStatus.UNUSABLE),
        (bool(failures), ExitStatus.PLUGIN_FAILED),
        (any(report.failed for report in reports), ExitStatus.CLAIM_FAILED),
        (not any(report.verdicts for report in reports), ExitStatus.NOTHING_CHECKABLE),
    )
    return next((status for holds, status in table if holds), ExitStatus.OK)


@frozen
class Verifier:
    """Loaded plugins and their references: checks any number of documents the same way.

    `references` are documents that each report lists beside those that the sources have read, and `failures`
    those of loading, which stand in each report.
    `limit` is how many passages are looked at for a claim, `least` as for `judge`.
    """

    extractors: tuple[Plugin, ...]
    checkers: tuple[Plugin, ...]
    sources: tuple[Plugin, ...] = ()
    references: tuple[Document, ...] = ()
    failures: tuple[Failure, ...] = ()
    kinds: tuple[str, ...] | None = None
    limit: int = field(default=12)
    least: float = field(default=LEAST_LIKELY)

    def _gather(self, claim: Claim) -> "_Gathered":
        """Retrieve the evidence for one claim and ask every checker."""
        evidence, failures = retrieve(claim, self.sources, limit=self.limit)
        everything = (*evidence, Evidence(claim.sentence), *own_passages(claim))
        findings: list[Finding] = []
        failed = list(failures)
        for checker in self.checkers:
            given, went_wrong = run_checker(checker, claim, everything)
            findings += given
            failed += went_wrong
        return _Gathered(claim, evidence, findings, failed)

    def split(self, document: Document) -> tuple[tuple[Claim, ...], tuple[Failure, ...]]:
        """The claims of a document that `check` would judge, in reading order, and what failed."""
        return split_with(document, self.extractors, kinds=self.kinds)

    def verdicts(self, claims: Iterable[Claim]) -> tuple[Verdict, ...]:
        """The verdicts on claims of one document, which may be parts of each other."""
        gathered = [self._gather(claim) for claim in claims]
        _bring_home(gathered)
        _give_way(gathered)
        return tuple(
            judge(each.claim, each.findings, each.failures, each.evidence, least=self.least)
            for each in gathered
        )

    def check(self, document: Document) -> Report:
        """The report on one document."""
        claims, failures = self.split(document)
        verdicts = self.verdicts(claims)
        consulted, unread = _consulted(self.sources)
        return Report(
            document=document,
            verdicts=verdicts,
            sources=tuple(dict.fromkeys(self.references + consulted)),
            failures=tuple(dict.fromkeys(self.failures + failures + unread)),
        )


def _consulted(sources: Iterable[Plugin]) -> tuple[tuple[Document, ...], tuple[Failure, ...]]:
    """The documents that sources have read by now, and what they could not read."""
    documents: dict[Document, None] = {}
    failures: list[Failure] = []
    for source in sources:
        read, failed = guarded(source, partial(getattr, source.instance, "documents", ()), Document)
        errors, broken = guarded(source, partial(getattr, source.instance, "errors", ()), Exception)
        documents |= dict.fromkeys(read)
        failures += (
            Failure(READING if isinstance(error, InputError) else source.name, str(error)) for error in errors
        )
        failures += failed + broken
    return tuple(documents), tuple(failures)


@define
class _Gathered:
    """What was retrieved and found for one claim, before judgement."""

    claim: Claim
    evidence: tuple[Evidence, ...]
    findings: list[Finding]
    failures: list[Failure]


def _bring_home(gathered: Sequence[_Gathered]) -> None:
    """Move each finding to the smallest claim that holds its words, so that one error is told once.

    A checker of whole sentences may find that a number in one is wrong; where that number is a claim
    of its own, the finding is about that claim.  It gives way to what the claim's own checkers found
    in the same document.
    """
    by_sentence: dict[Span, list[_Gathered]] = defaultdict(list)
    for each in gathered:
        by_sentence[each.claim.sentence].append(each)
    for neighbours in by_sentence.values():
        moves: list[tuple[_Gathered, Finding]] = []
        for each in neighbours:
            stay = []
            for finding in each.findings:
                home = min(
                    (other for other in neighbours if other.claim.span.contains(finding.claim_span)),
                    key=lambda other: other.claim.span.end - other.claim.span.start,
                    default=each,
                )
                size = each.claim.span.end - each.claim.span.start
                if home.claim.span.end - home.claim.span.start < size:
                    moves.append((home, finding))
                else:
                    stay.append(finding)
            each.findings = stay
        for home, finding in moves:
            if all(own.evidence.document != finding.evidence.document for own in home.findings):
                home.findings.append(finding)


def _give_way(gathered: Sequence[_Gathered]) -> None:
    """Drop what only likely supports a claim where a part of the claim is contradicted or overtaken."""
    by_sentence: dict[Span, list[_Gathered]] = defaultdict(list)
    for each in gathered:
        if _against(each.findings):
            by_sentence[each.claim.sentence].append(each)
    for each in gathered:
        if any(
            each.claim.span.contains(part.claim.span) for part in by_sentence.get(each.claim.sentence, ())
        ):
            each.findings = [finding for finding in each.findings if not finding.likely]


def prepare(
    against: Iterable[str | Path | Document] = (),
    *,
    kinds: Sequence[str] | None = None,
    options: Mapping[str, Mapping[str, Mapping[str, object]]] | None = None,
    sources: Sequence[str] = (),
    limit: int = 12,
) -> Verifier:
    """Load the plugins and deal out the references, to check any number of documents with.

    `against` holds paths of files and folders, whatever else an installed source takes, or Documents; a
    reference that cannot be read becomes a failure in the reports and the rest goes on.
    `options` are the plugins' own, by entry-point group and plugin name.
    `sources` names sources that are asked besides those that a reference is for, or that have a table in
    `options`; see `claimcheck.sources.dealing`.
    Raises PluginError when two plugins clash or an option is unknown, UsageError for an unknown kind.
    """
    given = options or {}
    references = list(against)
    documents = [reference for reference in references if isinstance(reference, Document)]
    words = [os.fspath(reference) for reference in references if not isinstance(reference, Document)]
    known_kinds = [entry.name for entry in find_plugins(EXTRACTORS)]
    for kind in kinds or ():
        if kind not in known_kinds:
            raise UsageError(f"no extractor finds claims of kind {kind!r}; kinds: {', '.join(known_kinds)}")
    extractors, failures = load_plugins(EXTRACTORS, names=kinds, options=given.get(EXTRACTORS))
    checkers, unloaded = load_plugins(CHECKERS, options=given.get(CHECKERS))
    failures += unloaded
    opened, unloaded = open_sources(words, documents, names=sources, options=given.get(SOURCES))
    _, unread = _consulted(opened)
    return Verifier(
        extractors=extractors,
        checkers=checkers,
        sources=opened,
        failures=failures + unloaded + unread,
        kinds=tuple(kinds) if kinds is not None else None,
        limit=limit,
    )


def check(
    text: str | Document,
    against: Iterable[str | Path | Document] = (),
    *,
    date: Date | None = None,
    kinds: Sequence[str] | None = None,
) -> Report:
    """Check a text against references, and against itself; the result explains every verdict.

    `text` is the text itself, or a Document (`read_document(path)` makes one from a file).
    `against` holds the references: paths of files or folders, or Documents (see `prepare`).
    `date` is the day as of which the text speaks: "on Saturday" and growing figures are read by it.
    `kinds` limits what is checked, as `["casualty", "quote"]`.

    >>> from claimcheck import Document, check
    >>> source = Document("The blast at the Orrin mine killed 14 miners.", source="wire.txt")
    >>> report = check("The blast at the Orrin mine killed 12 miners.", against=[source], kinds=["casualty"])
    >>> report.verdicts[0].label.value
    'refuted'

    A reference that cannot be read and a plugin that fails are in `report.failures` and
    `report.all_failures`, never a label.
    Raises PluginError when two installed plugins clash, UsageError for an unknown kind.
    """
    document = text if isinstance(text, Document) else Document(text)
    if date is not None:
        document = evolve(document, published=date)
    return prepare(against, kinds=kinds).check(document)
