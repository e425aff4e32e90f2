"""Checks statements: what is left of a sentence beside its counts, dates, quotes and announcements.

The words of the claim are aligned with those of a sentence of the source.  This checker only refutes, and only
when it can show the words that exclude the claim in a sentence which has nearly all the rest; whether a statement
is supported is judged in `claimcheck_statements.support`.
"""

from collections.abc import Iterable, Sequence

from attrs import frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Stance
from claimcheck.text import sentences, sentences_in
from claimcheck.values.casualties import find_casualties
from claimcheck_statements.alignment import align, reachable, share
from claimcheck_statements.clash import Clash
from claimcheck_statements.clashes import find_clash
from claimcheck_statements.copies import find_other_name
from claimcheck_statements.fact_clashes import find_fact_clash, topics_of
from claimcheck_statements.views import View, view

__all__ = ["StatementChecker"]

_WORTH_A_LOOK = 0.5


@frozen
class StatementChecker:
    """Compares a statement with the sentences of a passage, one at a time."""

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding: the first clash."""
        # A text often says a thing twice in other words; what contradicts itself there are its figures
        # and days, which other checkers compare.
        if claim.kind != "statement" or claim.document == evidence.document:
            return
        mine = view(claim.span)
        views = [view(span) for span in sentences_in(evidence.span)]
        if not mine.words or not views:
            return
        clash = self._clash(claim, mine, evidence, views)
        if clash is not None:
            yield clash

    def _clash(
        self,
        claim: Claim,
        mine: View,
        evidence: Evidence,
        views: Sequence[View],
    ) -> Finding | None:
        """A refutation by one sentence, unless another sentence of the passage bears the claim out."""
        for theirs, topic in zip(views, topics_of(views), strict=True):
            clash = find_fact_clash(mine, theirs, topic) or find_other_name(mine, theirs)
            if clash is None and (theirs.pronoun or share(mine, reachable(mine, theirs)) >= _WORTH_A_LOOK):
                clash = find_clash(align(mine, [theirs]), theirs)
            if clash is None or _of_a_casualty(claim, clash):
                continue
            if not (clash.exclusive and _said_elsewhere(mine, clash, evidence.document)):
                return Finding(
                    claim_span=claim.span.to(*clash.claim),
                    evidence=evidence,
                    evidence_span=evidence.span.to(*clash.evidence),
                    stance=Stance.REFUTES,
                    message=clash.message,
                    confidence=clash.confidence,
                )
        return None


def _of_a_casualty(claim: Claim, clash: Clash) -> bool:
    """Whether a clash is about a count of the dead or hurt, which grows: whoever knows the days compares it."""
    return any(
        mention.span.start < clash.claim[1] and clash.claim[0] < mention.span.end
        for mention in find_casualties(claim.sentence)
    )


def _said_elsewhere(mine: View, clash: Clash, document: Document) -> bool:
    """Whether a document says the claim's number, date or name anywhere: then the clash may be of two things."""
    words = [word for word in mine.words if clash.claim[0] <= word.start < clash.claim[1]]
    deciding = [word for word in words if word.sort != "word"] or words[:1]
    for sentence in sentences(document):
        pairs = align(mine, [view(sentence)]).pairs
        if all(pair.evidence is not None for pair in pairs if pair.claim in deciding):
            return True
    return False
