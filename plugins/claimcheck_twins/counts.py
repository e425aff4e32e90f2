"""What a text counts only once: where it gives one number of something, it means no other."""

from functools import lru_cache

from claimcheck.model import Document
from claimcheck.text import sentences
from claimcheck_twins.alignment import Substitution, Twins, counted, runs
from claimcheck_twins.items import items

__all__ = ["is_only_count", "is_story"]

_SENTENCES = 5


def is_story(document: Document) -> bool:
    """Whether a text is long enough for it to tell something that it counts only once."""
    return len(sentences(document)) >= _SENTENCES


def is_only_count(twins: Twins, swap: Substitution, claim: Document, evidence: Document) -> bool:
    """Whether neither text counts with other numbers than these what both count."""
    noun = counted(twins.theirs, swap.theirs)
    if not noun or counted(twins.mine, swap.mine) != noun:
        return False
    mine, theirs = (
        tuple(found[at].key for at in places)
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    return _counts(evidence, noun) == {theirs} and _counts(claim, noun) <= {mine, theirs}


@lru_cache(maxsize=8192)
def _counts(document: Document, noun: str) -> frozenset[tuple[str, ...]]:
    """The numbers of which a text says that they are so many of something."""
    return frozenset(
        tuple(found[at].key for at in run)
        for sentence in sentences(document)
        for found in (items(sentence),)
        if any(item.key == noun for item in found)
        for run in runs(found, range(len(found)))
        if counted(found, run) == noun
    )
