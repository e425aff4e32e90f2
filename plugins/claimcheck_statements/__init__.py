"""Checks statements: what is left of a sentence beside its counts, dates, quotes and announcements.

The words of the claim are aligned with those of a few adjacent sentences of the source.
It supports when nearly all that matters has a partner, and refutes only when it can show the words that exclude
the claim in a sentence which has nearly all the rest.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import field, frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import sentences, sentences_in
from claimcheck.values.casualties import find_casualties
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import opposed
from claimcheck_statements.alignment import Alignment, Pair, align, amount_at, name_at, reachable, share
from claimcheck_statements.clash import Clash, free, same_slot
from claimcheck_statements.clashes import find_clash
from claimcheck_statements.fact_clashes import find_fact_clash, topics_of
from claimcheck_statements.moments import moment_at
from claimcheck_statements.polarity import agrees_in_polarity, hedged
from claimcheck_statements.views import ORDINALS, View, Word, view

__all__ = ["StatementChecker"]

_WINDOW = 3
# Two or three sentences share words by chance more easily than one.
_WIDER = 0.03
_WEIGHTY_NAME = 1.0
_WEIGHTY_WORD = 0.5
_REPLACEABLE = 1.1
_A_NAME_MISSING = 0.08
_SCATTERED = 0.2
_WORTH_A_LOOK = 0.5
# Weighty words up to which a claim has none to spare.
_SHORT = 3
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())  # noqa: SIM905 - a table reads best as text
# After a number come the noun that it counts and what that did.
_COUNTED_AND_DEED = 2


@frozen
class StatementChecker:
    """Compares a statement with the sentences of a passage, one to three adjacent ones at a time.

    `threshold` is the share of the claim's weighted words that the source must have to support it.
    """

    threshold: float = field(default=0.63)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding: the clash if there is one, else the best support."""
        # A text often says a thing twice in other words; what contradicts itself there are its figures
        # and days, which other checkers compare.
        if claim.kind != "statement" or claim.document == evidence.document:
            return
        mine = view(claim.span)
        views = [view(span) for span in sentences_in(evidence.span)]
        if not mine.words or not views:
            return
        reached = [reachable(mine, theirs) for theirs in views]
        clash = self._clash(claim, mine, evidence, views, reached)
        if clash is not None:
            yield clash
        else:
            support = self._support(claim, mine, evidence, views, reached)
            if support is not None:
                yield support

    def _clash(
        self,
        claim: Claim,
        mine: View,
        evidence: Evidence,
        views: Sequence[View],
        reached: Sequence[tuple[bool, ...]],
    ) -> Finding | None:
        """A refutation by one sentence, unless another sentence of the passage bears the claim out."""
        topics = topics_of(views)
        for theirs, has, topic in zip(views, reached, topics, strict=True):
            clash = find_fact_clash(mine, theirs, topic)
            if clash is None and (theirs.pronoun or share(mine, has) >= _WORTH_A_LOOK):
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

    def _support(
        self,
        claim: Claim,
        mine: View,
        evidence: Evidence,
        views: Sequence[View],
        reached: Sequence[tuple[bool, ...]],
    ) -> Finding | None:
        """The support of the adjacent sentences that have most of the claim's words."""
        best: tuple[float, Alignment] | None = None
        for first in range(len(views)):
            for width in range(1, min(_WINDOW, len(views) - first) + 1):
                if not views[first].pronoun:
                    together = [any(column) for column in zip(*reached[first : first + width], strict=True)]
                    if share(mine, together) < self.threshold:
                        continue
                alignment = align(mine, views[first : first + width])
                rank = alignment.coverage - _WIDER * (width - 1)
                if best is None or rank > best[0]:
                    best = (rank, alignment)
        if best is None or not _bears_out(best[1]):
            return None
        alignment = best[1]
        score = _score(alignment)
        if score < self.threshold:
            return None
        return Finding(
            claim_span=claim.span,
            evidence=evidence,
            evidence_span=_words_of(evidence.span, alignment),
            stance=Stance.SUPPORTS,
            message=_message(alignment),
            confidence=round(min(0.95, 0.35 + 0.6 * score), 2),
        )


def _score(alignment: Alignment) -> float:
    """How well the sentences bear the claim out: coverage, less what is missing or scattered."""
    missing = alignment.missing
    names = sum(word.sort == "name" and word.weight >= _WEIGHTY_NAME for word in missing)
    score = alignment.coverage - _A_NAME_MISSING * names - _WIDER * (len(alignment.views) - 1)
    return min(1.0, score - _SCATTERED * (1.0 - alignment.cohesion))


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


_LIMITS = frozenset(["only", "solely", "exclusively", "merely"])


def _decides(word: Word, alignment: Alignment) -> bool:
    """Whether a claim without this word would be another claim: a number, a rank, a nationality, an opposite."""
    if word.weight < _WEIGHTY_WORD:
        return False
    if word.sort in {"number", "time"} or word.lower in ORDINALS or word.lower in NATIONALITIES:
        return True
    return any(opposed(word.base, other.base) for theirs in alignment.views for other in theirs.words)


def _limited(alignment: Alignment) -> bool:
    """Whether the claim says "only" or "all" where the evidence does not."""
    limits = {token.lower for token in alignment.claim.tokens} & _LIMITS
    return bool(limits) and not any(
        token.lower in limits for theirs in alignment.views for token in theirs.tokens
    )


def _replaced(alignment: Alignment) -> bool:
    """Whether a word that the evidence lacks has another in its place, between the same neighbours."""
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.weight < _REPLACEABLE:
            continue
        for theirs in alignment.views:
            for other, word in enumerate(theirs.words):
                if (
                    word.weight >= _REPLACEABLE
                    and free(alignment, word, theirs)
                    and same_slot(alignment, index, theirs, other)
                ):
                    return True
    return False


def _counts_borne_out(alignment: Alignment) -> bool:
    """Whether each number of a claim with several has one of its own, and what it counts did the same.

    Else "200 were killed and 3,000 driven out" would follow from "18,000 were driven out".
    """
    counts: dict[int, Word] = {}
    for pair in alignment.pairs:
        amount = amount_at(alignment.claim, pair.claim) if pair.claim.sort == "number" else None
        if amount is not None and pair.evidence is not None:
            counts.setdefault(amount.span.start, pair.evidence)
    if len(counts) < 2:
        return True
    if len({word.start for word in counts.values()}) < len(counts):
        return False
    return not any(
        pair.claim.sort == "number" and not near.found and near.claim.weight >= _WEIGHTY_WORD
        for at, pair in enumerate(alignment.pairs)
        for near in alignment.pairs[at + 1 : at + 1 + _COUNTED_AND_DEED]
    )


def _told_in_part(alignment: Alignment) -> bool:
    """Whether a claim of a few words lacks one of them: then it is another claim."""
    weighty = [pair for pair in alignment.pairs if pair.claim.weight >= _WEIGHTY_WORD]
    return len(weighty) <= _SHORT and not all(pair.found for pair in weighty)


def _bears_out(alignment: Alignment) -> bool:
    """Whether an alignment that has the words also says the same."""
    if _told_in_part(alignment):
        return False
    if any(_decides(word, alignment) for word in alignment.missing) or any(
        theirs.question for theirs in alignment.views
    ):
        return False
    if not _counts_borne_out(alignment):
        return False
    return (
        agrees_in_polarity(alignment)
        and not hedged(alignment)
        and not _limited(alignment)
        and not _replaced(alignment)
    )


def _words_of(passage: Span, alignment: Alignment) -> Span:
    """The sentences that the partners stand in."""
    start = min(theirs.span.start for theirs in alignment.views)
    end = max(theirs.span.end for theirs in alignment.views)
    return passage.to(start, end)


_READERS: Mapping[str, tuple[Callable[[View, Word], Mention[object] | None], ...]] = {
    "number": (moment_at, amount_at),
    "time": (moment_at,),
    "name": (name_at,),
}


def _said_otherwise(alignment: Alignment) -> list[tuple[str, str]]:
    """Where the source has other words: its own and the claim's, an amount as a whole and once."""
    changed: dict[tuple[str, str], None] = {}
    for pair in alignment.pairs:
        if pair.evidence is None or pair.evidence.base == pair.claim.base:
            continue
        theirs, mine = _wholes(alignment, pair)
        # "Dec. 8" and "8 December 2008", "Voss" and "Elena Voss": the one is in the other.
        if not _letters(mine) <= _letters(theirs) and not (
            pair.claim.sort == "name" and _letters(theirs) <= _letters(mine)
        ):
            changed[theirs, mine] = None
    return list(changed)


def _letters(text: str) -> frozenset[str]:
    """The words of a stretch in small letters, months by their first three."""
    words = text.casefold().replace(".", " ").replace(",", " ").split()
    return frozenset(word[:3] if word[:3] in _MONTHS else word for word in words)


def _wholes(alignment: Alignment, pair: Pair) -> tuple[str, str]:
    """The two words of a pair, each with the whole amount, date or name that it stands in when both stand in one."""
    assert pair.evidence is not None  # noqa: S101 - only pairs with a partner are told
    if pair.view is not None:
        for reader in _READERS.get(pair.claim.sort, ()):
            theirs, mine = reader(pair.view, pair.evidence), reader(alignment.claim, pair.claim)
            if theirs is not None and mine is not None:
                return " ".join(theirs.span.text.split()), " ".join(mine.span.text.split())
    return pair.evidence.text, pair.claim.text


def _named_by_another_part(alignment: Alignment, word: Word) -> bool:
    """Whether another word of the same name has a partner: "Elena" where the source says "Voss"."""
    name = name_at(alignment.claim, word) if word.sort == "name" else None
    return name is not None and any(
        pair.evidence is not None and name.span.start <= pair.claim.start < name.span.end
        for pair in alignment.pairs
    )


def _message(alignment: Alignment) -> str:
    """How the source says it: in the same words, or with which others."""
    changed = _said_otherwise(alignment)
    missing = [
        word.text
        for word in alignment.missing
        if word.weight >= _WEIGHTY_WORD and not _named_by_another_part(alignment, word)
    ]
    parts = ["the source says so"]
    if changed:
        parts.append("with " + ", ".join(f"'{theirs}' for '{mine}'" for theirs, mine in changed[:3]))
    if missing:
        parts.append("though not '" + "', '".join(missing[:3]) + "'")
    return " ".join(", ".join(parts).split())
