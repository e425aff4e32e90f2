"""Small words by which a statement says the opposite of the sentence that has all its others.

"Was not given two sentences" of "was given two sentences", "prices went down" of "prices went up", "this evening" of
"this morning": a share of words in common does not tell these apart.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from claimcheck.text import Token, tokens
from claimcheck.values.replaced import turned_words
from claimcheck.values.words import negations
from claimcheck_statements.polarity import denies
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.matching import SAID
from claimcheck_statements.support.readings import Reading, Word
from claimcheck_statements.views import view

__all__ = ["turned"]

_BEFORE_VERB = 3
"""Tokens from a negation to the word that it denies."""
_DETERMINERS = frozenset("the a an his her its their our".split())
# Words that say that something is not so, or is missing, without a negation.
_LACKING = frozenset(
    """without little few hardly barely scarcely rarely seldom free escape spare neither nor unless except instead rather
    only less least yet until far still remain away unaware immune exempt""".split()
)
_DENYING_ENDS = ("less",)
_DENYING_STARTS = ("un", "in", "im", "ir", "dis", "non", "mis")
_LONG = 6
# Parts of a day that exclude each other; an evening runs into the night.
_DAY_PARTS = {
    "morning": 1,
    "dawn": 1,
    "noon": 2,
    "midday": 2,
    "afternoon": 3,
    "evening": 4,
    "night": 4,
    "midnight": 4,
}


def turned(comparison: Comparison) -> str:
    """By which small words the best sentence says the opposite of a statement; "" for none."""
    found = comparison.sentences[comparison.best]
    return (
        _denied(comparison, found)
        or _turned_beside(comparison, found)
        or _other_part_of_day(comparison, found)
    )


def _denies_somehow(reading: Reading) -> bool:
    """Whether a sentence has any word that may deny, or tell of what is not there."""
    if negations(reading.span) or denies(view(reading.span), None):
        return True
    return any(
        word.lower in _LACKING
        or (len(word.text) > _LONG and word.lower.startswith(_DENYING_STARTS))
        or (len(word.text) > _LONG and word.lower.endswith(_DENYING_ENDS))
        for word in tokens(reading.span)
    )


def _denied(comparison: Comparison, found: Reading) -> str:
    """Why only one of a statement and what bears it out denies what both tell; "" where it need not be so.

    What is denied in the statement has to be denied somewhere; what the source denies, only where the statement tells it.
    """
    claim = comparison.claim
    denial = next(iter(negations(claim.span)), None)
    at = comparison.best
    near = [*comparison.sentences[max(0, at - 1) : at + 2], comparison.sentences[comparison.second]]
    if denial is not None and not any(map(_denies_somehow, near)):
        return f"only the claim says '{denial.text}'"
    if _denies_somehow(claim):
        return ""
    words = tokens(found.span)
    told = {at for _, at in _pairs(comparison, found)}
    for token in negations(found.span):
        at = next(place for place, word in enumerate(words) if word.start == token.start)
        if not told.isdisjoint(range(at + 1, at + 1 + _BEFORE_VERB)):
            return f"only the source says '{token.text}'"
    return ""


def _pairs(comparison: Comparison, found: Reading) -> Iterator[tuple[Word, int]]:
    """The words of a statement that the best sentence says, each with the place of the token there."""
    row = comparison.matches[comparison.best]
    for word, one in zip(comparison.claim.words, row, strict=True):
        if one.at >= 0 and one.quality >= SAID:
            yield word, found.words[one.at].at


def _turned_beside(comparison: Comparison, found: Reading) -> str:
    """Which word right before or behind one of both has its opposite there in the best sentence; "" for none."""
    mine, theirs = tokens(comparison.claim.span), tokens(found.span)
    for word, at in _pairs(comparison, found):
        for step in (-1, 1):
            here, there = _beside(mine, word.at, step), _beside(theirs, at, step)
            if here and there and turned_words(here, there):
                return f"the one says '{here}', the other '{there}'"
    return ""


def _beside(words: Sequence[Token], at: int, step: int) -> str:
    """The next word before or behind a token, in lower case, articles passed over; "" where there is none."""
    at += step
    while 0 <= at < len(words) and words[at].lower in _DETERMINERS:
        at += step
    return words[at].lower if 0 <= at < len(words) else ""


def _other_part_of_day(comparison: Comparison, found: Reading) -> str:
    """Why the statement and its best sentence are of other parts of a day; "" where they need not be."""
    mine, theirs = (
        {word.lower: _DAY_PARTS[word.lower] for word in tokens(reading.span) if word.lower in _DAY_PARTS}
        for reading in (comparison.claim, found)
    )
    if mine and theirs and set(mine.values()).isdisjoint(theirs.values()):
        return f"the one is of the {min(mine)}, the other of the {min(theirs)}"
    return ""
