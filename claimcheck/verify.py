"""The path from document to report."""

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - the parameter of `check` is called date
from enum import IntEnum
from functools import partial
from pathlib import Path

from attrs import evolve, field, frozen

from claimcheck.checkers import (
    CHECKERS,
    EXTRACTORS,
    READING,
    SOURCES,
    Plugin,
    counterparts_of,
    figures_of,
    find_plugins,
    guarded,
    load_plugins,
    run_checker,
)
from claimcheck.errors import InputError, UsageError
from claimcheck.gathering import Gathered, settle
from claimcheck.judgement import LEAST_LIKELY, SetAside, judge, not_asserted, of_another_occasion
from claimcheck.model import (
    Claim,
    Counterpart,
    Document,
    Evidence,
    Failure,
    Figure,
    Finding,
    Report,
    Verdict,
)
from claimcheck.redaction import without_secrets
from claimcheck.retrieve import Answer, ask, best, own_passages
from claimcheck.series import series_of
from claimcheck.sources.dealing import open_sources
from claimcheck.split import split_with

__all__ = [
    "Asked",
    "ExitStatus",
    "Verifier",
    "check",
    "consulted",
    "exit_status",
    "judge",
    "prepare",
    "verdict_on",
]


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
class Asked:
    """All that a check has from its sources: with it the check can be made again without them.

    `answers` are those for each claim, by its id; `sources` are the documents that had been read by the end of
    the check.
    `unopened` is what failed before the text was looked at, and `unread` what failed beside the claims later.
    """

    answers: Mapping[str, tuple[Answer, ...]] = field(factory=dict)
    sources: tuple[Document, ...] = ()
    unopened: tuple[Failure, ...] = ()
    unread: tuple[Failure, ...] = ()

    def answers_for(self, claim: Claim) -> tuple[Answer, ...]:
        """Those for a claim; for one that nobody was asked about, a failure that says so."""
        if claim.id in self.answers:
            return tuple(answer.about(claim) for answer in self.answers[claim.id])
        return (Answer(RECORD, failures=(Failure(RECORD, _UNKNOWN, claim),)),)


RECORD = "record"
"""Whose failure it is when a record of what sources gave says nothing of a claim."""
_UNKNOWN = (
    "no source was asked about this claim when the record was made, as the text or claimcheck was another; "
    "record it again"
)


@frozen
class Verifier:
    """Loaded plugins and their references: checks any number of documents the same way.

    `references` are documents that each report lists beside those that the sources have read, and `failures`
    those of loading, which stand in each report; `unopened` are those among them that are of the sources.
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
    unopened: tuple[Failure, ...] = ()

    def _ask(self, claim: Claim, asked: Asked | None) -> Gathered:
        """Retrieve the evidence for one claim and ask every checker."""
        answers = ask(claim, self.sources, limit=self.limit) if asked is None else asked.answers_for(claim)
        evidence, failures = best(answers, limit=self.limit)
        own = (Evidence(claim.sentence), *own_passages(claim))
        findings: list[Finding] = []
        unasserted: list[SetAside] = []
        aside: list[SetAside] = []
        known: list[Figure] = []
        counterparts: list[Counterpart] = []
        failed = list(failures)
        for checker in self.checkers:
            given, went_wrong = run_checker(checker, claim, (*evidence, *own))
            for finding in given:
                if why := not_asserted(finding):
                    unasserted.append(SetAside(finding, why))
                elif why := of_another_occasion(finding):
                    aside.append(SetAside(finding, why))
                else:
                    findings.append(finding)
            failed += went_wrong
            figures, went_wrong = figures_of(checker, claim, evidence)
            known += figures
            failed += went_wrong
        for checker in self.checkers if not findings else ():
            beside, went_wrong = counterparts_of(checker, claim, evidence)
            counterparts += beside
            failed += went_wrong
        return Gathered(
            claim, answers, evidence, own, findings, failed, known, unasserted, counterparts, aside
        )

    def split(self, document: Document) -> tuple[tuple[Claim, ...], tuple[Failure, ...]]:
        """The claims of a document that `check` would judge, in reading order, and what failed."""
        return split_with(document, self.extractors, kinds=self.kinds)

    def verdicts(self, claims: Iterable[Claim]) -> tuple[Verdict, ...]:
        """The verdicts on claims of one document, which may be parts of each other."""
        return tuple(verdict_on(each, least=self.least) for each in self.gather(claims))

    def gather(self, claims: Iterable[Claim], asked: Asked | None = None) -> tuple[Gathered, ...]:
        """What is there to judge claims of one document by: each finding with the claim that it is about.

        What sources gave is taken from `asked` where that is given, and no source is asked then.
        """
        gathered = tuple(self._ask(claim, asked) for claim in claims)
        settle(gathered)
        return gathered

    def check(self, document: Document, asked: Asked | None = None) -> Report:
        """The report on one document; by what sources gave in an earlier check where that is given."""
        return self.checked(document, asked)[0]

    def checked(self, document: Document, asked: Asked | None = None) -> tuple[Report, Asked]:
        """The report on one document, and all that it has from the sources."""
        claims, failures = self.split(document)
        gathered = self.gather(claims, asked)
        verdicts = tuple(verdict_on(each, least=self.least) for each in gathered)
        if asked is None:
            read, unread = consulted(self.sources)
            listed = tuple(dict.fromkeys((*self.references, *read)))
            answers = {each.claim.id: each.answers for each in gathered}
            asked = Asked(answers, listed, self.unopened, unread)
        report = Report(
            document=document,
            verdicts=verdicts,
            sources=_listed(asked.sources, verdicts),
            failures=tuple(dict.fromkeys((*self.failures, *asked.unopened, *failures, *asked.unread))),
        )
        return report, asked


def consulted(sources: Iterable[Plugin]) -> tuple[tuple[Document, ...], tuple[Failure, ...]]:
    """The documents that sources have read by now, and what they could not read."""
    documents: dict[Document, None] = {}
    failures: list[Failure] = []
    for source in sources:
        read, failed = guarded(source, partial(getattr, source.instance, "documents", ()), Document)
        errors, broken = guarded(source, partial(getattr, source.instance, "errors", ()), Exception)
        documents |= dict.fromkeys(read)
        failures += (
            Failure(READING if isinstance(error, InputError) else source.name, without_secrets(str(error)))
            for error in errors
        )
        failures += failed + broken
    return tuple(documents), tuple(failures)


def _listed(listed: tuple[Document, ...], verdicts: Iterable[Verdict]) -> tuple[Document, ...]:
    """The documents that were consulted, and those that findings are from and that no source lists."""

    def about(document: Document) -> tuple[object, ...]:
        return document.source, document.title, document.published

    known = {about(document) for document in listed}
    findings = (finding for verdict in verdicts for finding in verdict.findings)
    found = dict.fromkeys(
        each.evidence.document for each in findings if each.evidence.document != each.claim_span.document
    )
    return (*listed, *(document for document in found if about(document) not in known))


def verdict_on(gathered: Gathered, *, least: float = LEAST_LIKELY) -> Verdict:
    """The verdict on a claim, with the series of its figure."""
    verdict = judge(
        gathered.claim,
        gathered.findings,
        gathered.failures,
        gathered.evidence,
        least=least,
        unasserted=gathered.unasserted,
        counterparts=gathered.counterparts,
    )
    return evolve(verdict, series=series_of(gathered.claim, gathered.figures))


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
    _, unread = consulted(opened)
    return Verifier(
        extractors=extractors,
        checkers=checkers,
        sources=opened,
        failures=failures + unloaded + unread,
        kinds=tuple(kinds) if kinds is not None else None,
        limit=limit,
        unopened=unloaded + unread,
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
