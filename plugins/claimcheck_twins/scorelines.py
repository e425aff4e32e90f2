"""Results of matches: a team wins a match by one score, in whatever words a paper tells it.

Two scores are of one match where one half of them is the same and the sentences have a good deal more in common.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Document, Span
from claimcheck.text import sentences
from claimcheck.values.events import Match, same_event
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.items import Item, items

__all__ = ["is_score", "scores_of", "told_apart_in_results", "why_not_of_one_match"]

# What a final score is of, and what only one on the way to it, or of several matches.
_RESULTS = frozenset(
    """win victory triumph defeat loss rout beat lose edge outlast trounce upset down top""".split()
)
_ON_THE_WAY = frozenset(
    """lead trail half halftime quarter period inning set run tie series record aggregate start mark overall first second third
    fourth preseason exhibition last previous earlier season year""".split()
)
_BEHIND = 3
_BEFORE = 5
_CLOSE = 2
_OPPONENT = 6
"""Items behind a score among which whom it was against stands."""
_RARE = 10
"""The half of a score from which few matches have it in common by chance."""
_LEAST = 3
"""Words with content, the results left aside, that two sentences of one match have in common."""


def is_score(sentence: Span, one: Item, other: Item) -> bool:
    """Whether two numbers stand together as a score does: "20-13"."""
    between = sentence.document.text[one.end : other.start]
    return (
        one.sort == other.sort == "number"
        and between in {"-", "–"}
        and one.key.isdigit()
        and other.key.isdigit()
    )


@lru_cache(maxsize=4096)
def _results(sentence: Span) -> tuple[range, ...]:
    """The places of the scores by which a sentence says that somebody won or lost."""
    found = items(sentence)
    return tuple(
        range(at, at + 2)
        for at, (one, other) in enumerate(pairwise(found))
        if is_score(sentence, one, other) and _is_final(found, at)
    )


def _is_final(found: Sequence[Item], at: int) -> bool:
    """Whether a score is of a whole match."""
    behind = [item.key for item in found[at + 2 : at + 2 + _BEHIND]]
    before = [item.key for item in found[max(0, at - _BEFORE) : at]]
    if not _ON_THE_WAY.isdisjoint([*behind[:_CLOSE], *before[-_CLOSE:]]):
        return False
    return not _RESULTS.isdisjoint([*behind, *before])


@lru_cache(maxsize=1024)
def scores_of(document: Document) -> frozenset[tuple[str, str]]:
    """All scores of a text, be they final or not."""
    return frozenset(
        (one.key, other.key)
        for sentence in sentences(document)
        for one, other in pairwise(items(sentence))
        if is_score(sentence, one, other)
    )


def told_apart_in_results(claim: Span, sentence: Span) -> Iterator[Substitution]:
    """The final scores of two sentences that have one half in common."""
    mine, theirs = items(claim), items(sentence)
    for here in _results(claim):
        for there in _results(sentence):
            pairs = [(mine[one].key, theirs[other].key) for one, other in zip(here, there, strict=True)]
            same = [one for one, other in pairs if one == other]
            if len(same) == 1 and int(same[0]) >= _RARE:
                yield Substitution(here, there)


def why_not_of_one_match(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two results need not be of one match; "" for nothing."""
    score = tuple(twins.mine[at].key for at in swap.mine)
    if score in scores_of(sentence.document) or score[::-1] in scores_of(sentence.document):
        return "the source has the text's score as well"
    if any(sum(is_score(span, *pair) for pair in pairwise(items(span))) > 1 for span in (claim, sentence)):
        return "one of the two sentences has several scores"
    shared = {
        twins.mine[at].key
        for at in twins.partners
        if twins.mine[at].counts and twins.mine[at].key not in _RESULTS
    }
    if len(shared) < _LEAST:
        return "too few words of the two are the same"
    if (twins.renamed() and not _against_one(twins, swap)) or same_event(
        claim, sentence
    ).match is Match.CLASH:
        return "the two may be of two matches"
    return ""


def _against_one(twins: Twins, swap: Substitution) -> bool:
    """Whether a name right behind the one score stands right behind the other too: "victory over Torvik"."""
    mine, theirs = (
        {item.key for item in found[run.stop : run.stop + _OPPONENT] if item.sort == "name"}
        for found, run in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    return not mine.isdisjoint(theirs)
