"""One word of a statement in whose place its best sentence has another: "died in hospital" beside "died in prison".

So many words in common make the statement likely; this word makes it another claim, unless both say the same.
"""

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.fuzz import ratio

from claimcheck.values.event_words import SPEAKING
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.replaced import VAGUE
from claimcheck.values.words import synonymous
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.matching import SAID, Match
from claimcheck_statements.support.readings import Word

__all__ = ["instead"]

_SPELLED = 70
_NEAR = 3
"""Tokens from a word to what stands right beside it, an article and a preposition between."""
# These stand in the place of no noun and no verb.
_ADVERBS = frozenset(
    [
        "instead",
        "however",
        "meanwhile",
        "also",
        "still",
        "then",
        "now",
        "later",
        "soon",
        "too",
        "indeed",
        "perhaps",
        "again",
        "already",
    ]
)
# The ends of addresses, which are no words: "the shop Falk.com".
_ADDRESSES = frozenset(["com", "org", "net", "www"])
_SORTS = frozenset(["word", "verb"])


def instead(comparison: Comparison) -> tuple[str, str] | None:
    """A word of the statement and what the best sentence has in its place; None for none.

    The words on both sides of it stand there on both sides too, or the one where it has only one.
    """
    words, row = comparison.claim.words, comparison.matches[comparison.best]
    theirs = comparison.sentences[comparison.best].words
    taken = Counter(one.at for one in row if one.quality)
    for at, word in enumerate(words):
        # One word of the source says one word of the statement: "an Oklahoma man" is no other man there.
        said = row[at].quality >= SAID and taken[row[at].at] == 1
        if said or not _tells(word):
            continue
        for place in _places(words, row, at, theirs):
            other = theirs[place]
            if place not in taken and _tells(other) and _excludes(word, other):
                return word.text, other.text
    return None


def _tells(word: Word) -> bool:
    """Whether a word says something that another in its place changes."""
    plain = word.sort in _SORTS and word.text.islower() and word.text.isalpha()
    return (
        plain
        and not word.text.endswith("ly")
        and word.base not in SPEAKING
        and word.base not in _ADVERBS | _ADDRESSES
    )


def _places(
    words: tuple[Word, ...], row: tuple[Match, ...], at: int, theirs: tuple[Word, ...]
) -> Iterator[int]:
    """Where in the best sentence the word would stand that is in a word's place."""
    before = row[at - 1].at if at and row[at - 1].quality >= SAID else None
    after = row[at + 1].at if at + 1 < len(words) and row[at + 1].quality >= SAID else None
    if before is not None and after is not None:
        if after - before == 2:
            yield before + 1
        return
    if before is not None and before + 1 < len(theirs):
        near = words[at].at - words[at - 1].at <= _NEAR and theirs[before + 1].at - theirs[before].at <= _NEAR
        if near and at + 1 == len(words):
            yield before + 1
    if after is not None and after and at == 0:
        near = words[1].at - words[0].at <= _NEAR and theirs[after].at - theirs[after - 1].at <= _NEAR
        if near:
            yield after - 1


def _excludes(word: Word, other: Word) -> bool:
    """Whether two words are no two ways to say the same, the claim's the wider one included."""
    if word.sort != other.sort:
        return False  # a deed is in the place of no noun: "he admitted", "he told police"
    if word.base in VAGUE or word.base == other.base or synonymous(word.base, other.base):
        return False
    if ratio(word.text, other.text) >= _SPELLED:
        return False
    return kinship(word.text, other.text) not in {Kinship.SAME, Kinship.PART}
