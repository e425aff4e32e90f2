"""Everything that was considered for one claim: the passages, what each checker found in them, and why it was silent.

A report tells what decides; an explanation tells the rest, for whoever doubts a verdict.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - the parameter of `explain_claim` is called date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from attrs import evolve, frozen
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from claimcheck.checkers import Plugin, reasons_of_silence
from claimcheck.errors import UsageError
from claimcheck.gathering import Gathered
from claimcheck.judgement import SetAside, Weighing, together, weigh
from claimcheck.model import Claim, Document, Evidence, Failure, Finding, Label, Span, Verdict
from claimcheck.verify import Asked, Verifier, consulted, prepare, verdict_on

__all__ = ["Answer", "Explanation", "Looked", "Weight", "claim_of", "explain_claim", "explain_with"]

_NEAREST = 3
"""Ids that are told where none fits."""


class Weight(StrEnum):
    """What became of a finding."""

    DECIDES = "decides"
    """The label rests on it."""
    KEPT = "kept"
    """It stands beside the verdict, and the label rests on others."""
    ASIDE = "aside"
    """The judgement set it aside."""
    ELSEWHERE = "elsewhere"
    """It is about another claim, or gave way before the judgement."""


@frozen
class Answer:
    """What one checker had to say of a passage: findings, and in its own words what it passed over."""

    checker: str
    findings: tuple[Finding, ...] = ()
    silences: tuple[str, ...] = ()


@frozen
class Looked:
    """A passage that was looked at for a claim, with the answers of those checkers that have one."""

    evidence: Evidence
    answers: tuple[Answer, ...]
    itself: bool
    """Whether it is of the claim's own text."""


@frozen
class Explanation:
    """All that made a verdict: see the fields, in the order in which it came about.

    `passages` are those of references, the most relevant first, then those of the text itself.
    `throughout` is what a checker said of every passage of a reference alike, `together` of all passages at once.
    `weighing` is what the judgement made of the findings; `elsewhere` are findings that are about another claim,
    or gave way to others before it.
    `origins` are the independent origins of the passages that the label rests on.
    `failures` are those beside the verdict's own.
    """

    verdict: Verdict
    passages: tuple[Looked, ...]
    throughout: tuple[Answer, ...]
    together: tuple[Answer, ...]
    weighing: Weighing
    elsewhere: tuple[SetAside, ...]
    origins: tuple[tuple[Evidence, ...], ...]
    sources: tuple[Document, ...]
    failures: tuple[Failure, ...]

    @property
    def claim(self) -> Claim:
        """The claim that is explained."""
        return self.verdict.claim

    def weight_of(self, finding: Finding) -> tuple[Weight, str]:
        """What became of a finding in the judgement, and why where it makes no label."""
        for each in self.elsewhere:
            if each.finding is finding:
                return Weight.ELSEWHERE, each.why
        for each in self.weighing.aside:
            if each.finding is finding:
                return Weight.ASIDE, each.why
        decides = any(each is finding for each in self.weighing.deciding)
        return Weight.DECIDES if decides else Weight.KEPT, ""


def claim_of(claims: Iterable[Claim], wanted: str) -> Claim:
    """The claim with an id, or the only one whose id begins so or that starts at a LINE:COLUMN.

    Raises UsageError where there is none, or more than one.
    """
    known = {claim.id: claim for claim in claims}
    if wanted in known:
        return known[wanted]
    matching = [
        claim
        for name, claim in known.items()
        if wanted and (name.startswith(wanted) or wanted == f"{claim.span.line}:{claim.span.column}")
    ]
    if len(matching) == 1:
        return matching[0]
    if matching:
        told = "; ".join(map(_in_words, matching[:_NEAREST]))
        more = f"; and {len(matching) - _NEAREST} more" if len(matching) > _NEAREST else ""
        raise UsageError(
            f"{len(matching)} claims have the id or place {wanted!r}: {told}{more}; write more of one id"
        )
    if not known:
        raise UsageError(f"no claim has the id {wanted!r}: nothing checkable was found")
    near = process.extract(wanted, list(known), scorer=Levenshtein.distance, limit=_NEAREST)
    told = "; ".join(_in_words(known[name]) for name, _, _ in near)
    raise UsageError(
        f"no claim has the id {wanted!r}; the nearest of {len(known)}: {told}; --format json and -v show every id"
    )


def _in_words(claim: Claim) -> str:
    """A claim's id with its kind and line, for a person to know it by."""
    return f"{claim.id} ({claim.kind}, {claim.span.place})"


def explain_claim(
    text: str | Document,
    claim_id: str,
    against: Iterable[str | Path | Document] = (),
    *,
    date: Date | None = None,
    kinds: Sequence[str] | None = None,
) -> Explanation:
    """Everything that was considered for the claim of a text with this id, or a beginning of it.

    The other arguments are those of `check`; where `explain` words the verdict of a report, this looks again
    and keeps what a report leaves out.

    >>> import claimcheck
    >>> wire = claimcheck.Document("The blast at the Orrin mine hurt 14 miners.", source="wire.txt")
    >>> [claim] = claimcheck.split("The blast at the Orrin mine killed 12 miners.", kinds=["casualty"])
    >>> told = claimcheck.explain_claim(claim.document, claim.id, against=[wire], kinds=["casualty"])
    >>> told.passages[0].answers[0].silences
    ("'hurt 14 miners': it counts the injured, the claim the killed",)

    Raises UsageError where no claim has the id, or more than one begin so.
    """
    document = text if isinstance(text, Document) else Document(text)
    if date is not None:
        document = evolve(document, published=date)
    return explain_with(prepare(against, kinds=kinds), document, claim_id)


def explain_with(
    verifier: Verifier, document: Document, claim_id: str, asked: Asked | None = None
) -> Explanation:
    """The same with plugins that are loaded and references that are read, or with what sources gave in an earlier check."""
    claims, failures = verifier.split(document)
    claim = claim_of(claims, claim_id)
    # Findings move between the claims of one sentence and never beyond it.
    gathered = verifier.gather((each for each in claims if each.sentence == claim.sentence), asked)
    mine = next(each for each in gathered if each.claim == claim)
    verdict = verdict_on(mine, least=verifier.least)
    weighing = weigh(mine.findings, least=verifier.least)
    notes = _notes(verifier.checkers, mine)
    read, unread = (asked.sources, asked.unread) if asked else consulted(verifier.sources)
    unopened = asked.unopened if asked else ()
    return Explanation(
        verdict=verdict,
        passages=_passages(mine, verifier.checkers, notes),
        throughout=tuple(Answer(name, silences=said) for name, said in notes.throughout.items()),
        together=tuple(Answer(name, silences=said) for name, said in notes.together.items()),
        weighing=weighing,
        elsewhere=(*mine.unasserted, *mine.aside),
        origins=together(weighing.deciding)[1] if weighing.label is not Label.NOT_ENOUGH_EVIDENCE else (),
        sources=tuple(dict.fromkeys(verifier.references + read)),
        failures=tuple(dict.fromkeys((*verifier.failures, *unopened, *failures, *unread, *notes.failures))),
    )


class _Notes(NamedTuple):
    """What checkers passed over: by checker for each passage, for every passage alike, for all together."""

    by_passage: Mapping[str, tuple[tuple[str, ...], ...]]
    throughout: Mapping[str, tuple[str, ...]]
    together: Mapping[str, tuple[str, ...]]
    failures: tuple[Failure, ...]


def _notes(checkers: Sequence[Plugin], gathered: Gathered) -> _Notes:
    """What each checker passed over; what one says of every reference's passage alike is told once."""
    by_passage: dict[str, tuple[tuple[str, ...], ...]] = {}
    throughout: dict[str, tuple[str, ...]] = {}
    at_once: dict[str, tuple[str, ...]] = {}
    failures: list[Failure] = []
    theirs = len(gathered.evidence)
    for checker in checkers:
        said, of_all, failed = reasons_of_silence(
            checker, gathered.claim, (*gathered.evidence, *gathered.own)
        )
        failures += failed
        if of_all:
            at_once[checker.name] = of_all
        alike = set(said[:theirs])
        if len(alike) == 1 and said[0] and (theirs > 1 or alike == set(said)):
            throughout[checker.name] = said[0]
            said = tuple(() if each in alike else each for each in said)
        by_passage[checker.name] = said
    return _Notes(by_passage, throughout, at_once, tuple(failures))


def _passages(gathered: Gathered, checkers: Sequence[Plugin], notes: _Notes) -> tuple[Looked, ...]:
    """Each passage with what was found and passed over in it; one that another claim's finding brought is the last."""
    looked_at = {evidence.span: evidence for evidence in (*gathered.evidence, *gathered.own)}
    found: dict[Span, list[Finding]] = defaultdict(list)
    aside = (*gathered.unasserted, *gathered.aside)
    for finding in (*gathered.findings, *(each.finding for each in aside)):
        found[finding.evidence.span].append(finding)
        looked_at.setdefault(finding.evidence.span, finding.evidence)
    passages = []
    for number, evidence in enumerate(looked_at.values()):
        answers = []
        for checker in checkers:
            findings = tuple(each for each in found[evidence.span] if each.checker == checker.name)
            said = notes.by_passage.get(checker.name, ())
            silences = said[number] if number < len(said) else ()
            if findings or silences:
                answers.append(Answer(checker.name, findings, silences))
        passages.append(Looked(evidence, tuple(answers), evidence.document == gathered.claim.document))
    return tuple(passages)
