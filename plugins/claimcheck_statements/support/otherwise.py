"""A number or a person of a statement whom its best sentences have too, but as the number or holder of something else.

"Won two of the prizes" beside "his two sisters", "said mission chief Kerr" beside "said flight director Kerr": so many
words in common make the statement likely, and this makes it another claim.
"""

from collections.abc import Iterator, Sequence

from claimcheck.model import Span
from claimcheck.text import tokens, words_of
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.names import find_names, same_bearer
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.support.comparison import Comparison

__all__ = ["told_otherwise"]


def told_otherwise(comparison: Comparison) -> tuple[str, str] | None:
    """A number, office or name of the statement, and what the best sentences have it of, or instead; None for none."""
    return _number(comparison) or _office(comparison) or _labelled(comparison)


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


def _labelled(comparison: Comparison) -> tuple[str, str] | None:
    """A name that a list of labels has beside another label than that of its clause: "music: Dahl; costumes: Roth".

    "The music is by Roth" has the word of the one label and the name of the other.
    """
    rows = _rows(comparison.sentences[comparison.best].span)
    if len(rows) < _LIST:
        return None
    for clause in _clauses(comparison.claim.span):
        words = [lemma(word) for word in words_of(clause)]
        for mention in find_names(clause):
            last = mention.value.text.lower().split()[-1]
            own = [label for label, told in rows if last in told]
            if len(own) != 1 or _has_label(words, own[0]):
                continue
            if any(label != own[0] and _has_label(words, label) for label, _ in rows):
                return mention.value.text, " ".join(sorted(own[0]))
    return None


_LIST = 2
"""Labels from which a sentence is a list of them."""


def _rows(sentence: Span) -> list[tuple[frozenset[str], frozenset[str]]]:
    """The labels of a list, by their words in base form, each with the words in lower case that stand behind it."""
    found = []
    for row in sentence.text.lower().split(";"):
        label, colon, told = row.partition(":")
        if colon:
            found.append((frozenset(map(lemma, label.split())), frozenset(told.replace(".", " ").split())))
    return found


def _clauses(span: Span) -> Iterator[Span]:
    """The parts of a statement between its commas."""
    start = span.start
    for word in tokens(span):
        if word.text in {",", ";"}:
            yield span.to(start, word.start)
            start = word.end
    yield span.to(start, span.end)


def _has_label(words: Sequence[str], label: frozenset[str]) -> bool:
    return any(synonymous(one, word) for one in label for word in words)


def _is_another(role: str, other: str) -> bool:
    """Whether two offices have no word in common, nor words for one thing."""
    return not any(synonymous(lemma(one), lemma(two)) for one in role.split() for two in other.split())
