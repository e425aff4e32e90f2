"""A number or a person of a statement whom its best sentences have too, but as the number or holder of something else.

"Won two of the prizes" beside "his two sisters", "said mission chief Kerr" beside "said flight director Kerr": so many
words in common make the statement likely, and this makes it another claim.
"""

from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.names import find_names, same_bearer
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.support.comparison import Comparison

__all__ = ["told_otherwise"]


def told_otherwise(comparison: Comparison) -> tuple[str, str] | None:
    """A number or office of the statement, and what the best sentences have it of, or instead; None for none."""
    return _number(comparison) or _office(comparison)


def _number(comparison: Comparison) -> tuple[str, str] | None:
    """A number that only counts something else in the best two sentences, which the statement does not name."""
    claim = comparison.claim
    said = {word.base for word in claim.words}
    theirs = [
        mention.value
        for at in {comparison.best, comparison.second}
        for mention in find_amounts(comparison.sentences[at].span)
    ]
    for mention in find_amounts(claim.span):
        mine = mention.value
        if mine.unit or mine.stated is None:
            continue
        alike = [one for one in theirs if one.stated == mine.stated and not one.unit]
        if alike and all(_counts_another(mine, one, said) for one in alike):
            return mention.span.text, f"{mine.stated:g} {alike[0].counted}"
    return None


def _counts_another(mine: Amount, other: Amount, said: set[str]) -> bool:
    """Whether a number counts what neither the statement's number does nor any word of the statement names."""
    if not other.head:
        return False
    head = lemma(other.head)
    if any(synonymous(head, word) for word in said):
        return False
    return not mine.head or kinship(mine.counted, other.counted) is Kinship.OTHER


def _office(comparison: Comparison) -> tuple[str, str] | None:
    """An office of the statement that the best sentence gives to the same person otherwise.

    What another sentence of the text calls somebody is not told by this one.
    """
    said = set(comparison.claim.lowers)
    theirs = [
        mention.value
        for mention in find_names(comparison.sentences[comparison.best].span)
        if mention.value.sort == "person" and mention.value.role
    ]
    for mention in find_names(comparison.claim.span):
        mine = mention.value
        if mine.sort != "person" or not mine.role or not said.issuperset(mine.role.replace("-", " ").split()):
            continue
        held = [one.role for one in theirs if same_bearer(mine, one)]
        if held and all(_is_another(mine.role, role) for role in held):
            return mine.role, held[0]
    return None


def _is_another(role: str, other: str) -> bool:
    """Whether two offices have no word in common, nor words for one thing."""
    return not any(synonymous(lemma(one), lemma(two)) for one in role.split() for two in other.split())
