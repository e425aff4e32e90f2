"""One thing only in the text, and among others in the source: "only works in film" beside "in film and television"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.places import place_of, places_apart
from claimcheck.values.words import synonymous
from claimcheck_statements.alignment import Alignment, align, name_at
from claimcheck_statements.clash import Clash, differing, pair_of, strangers
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.polarity import denies
from claimcheck_statements.views import View, Word

__all__ = ["find_others_beside"]

_ONLY = frozenset(["only", "solely", "exclusively"])
# Before "only" these make of it another word, and after it a bound or a number.
_BEFORE = frozenset(["the", "an", "his", "her", "its", "their", "not", "if"])
_AFTER = frozenset(
    "after when if because since until child children few one two three four five once".split()
)
_JOINS = frozenset([",", "and", "&"])
_GOES_ON = frozenset([",", ".", ";", "and", "&", ")", ":"])
# Who does a thing of several sorts: "a film and radio producer".
_DOERS = frozenset(
    "producer director actor actress star writer editor presenter singer player coach teacher".split()
)
# Plain words that are written in capitals.
_IN_CAPITALS = frozenset(["tv"])
_COVERED = 0.6
_LONGEST = 9
_WEIGHTY = 0.3


def find_others_beside(claim: View, view: View) -> Clash | None:
    """The source lists more than the one thing that the text leaves."""
    if claim.negating or claim.hedges or claim.question or view.negating or view.hedges or view.question:
        return None
    only = [at for at, token in enumerate(claim.tokens) if token.lower in _ONLY]
    if len(only) != 1 or len(claim.words) > _LONGEST or denies(view, None):
        return None
    focus = _focus(claim, only[0])
    if focus is None:
        return None
    alignment = align(claim, [view])
    there = pair_of(alignment, focus).evidence
    if there is None or there.base != focus.base or not _of_one_thing(alignment, focus):
        return None
    other = _beside(view, focus, there)
    if other is None or is_spoken(view, there.place):
        return None
    here = (min(claim.tokens[only[0]].start, focus.start), max(claim.tokens[only[0]].end, focus.end))
    both = (min(there.start, other.start), max(there.end, other.end))
    return differing(claim, here, view, both, 0.75)


def _focus(claim: View, only: int) -> Word | None:
    """The one thing that "only" leaves: the last word of the sentence."""
    tokens = claim.tokens
    before = tokens[only - 1].lower if only else ""
    after = tokens[only + 1].lower if only + 1 < len(tokens) else ""
    if before in _BEFORE or after in _AFTER or after[:1].isdigit() or not claim.words:
        return None
    focus = claim.words[-1]
    rest = [token.lower for token in tokens if token.start >= focus.end and token.text[0].isalnum()]
    return focus if focus.sort in {"word", "name"} and not set(rest) - _ONLY else None


def _of_one_thing(alignment: Alignment, focus: Word) -> bool:
    """Whether the sentence has every name of the claim, and most of its other words."""
    pairs = [pair for pair in alignment.pairs if pair.claim != focus and pair.claim.lower not in _ONLY]
    if not pairs or not all(pair.found for pair in pairs if pair.claim.sort == "name" or pair == pairs[0]):
        return False
    total = sum(pair.claim.weight for pair in pairs)
    return sum(pair.claim.weight for pair in pairs if pair.found) >= _COVERED * total


def _beside(view: View, focus: Word, there: Word) -> Word | None:
    """Another thing in the list that a word of the evidence stands in."""
    at = view.index_of(there)
    for other in (
        view.words[at - 1] if at else None,
        view.words[at + 1] if at + 1 < len(view.words) else None,
    ):
        if other is None or other.weight < _WEIGHTY or not _listed(view, there, other):
            continue
        if focus.sort == "name" and other.sort == "name" and _names_apart(view, there, other):
            return other
        plain = other.sort == "word" or other.lower in _IN_CAPITALS
        if focus.sort == "word" and plain and _alike(there, other):
            return other
    return None


def _listed(view: View, there: Word, other: Word) -> bool:
    """Whether only a comma or an "and" stands between two words, and the list ends or goes on after them.

    It ends before whom it describes, too: "a film and radio producer".
    """
    first, second = sorted((there, other), key=lambda word: word.start)
    between = [token.lower for token in view.tokens if first.end <= token.start < second.start]
    after = next(iter(view.lowers_behind(second.end)), ".")
    ends = after in _GOES_ON or after in _DOERS
    return bool(between) and set(between) <= _JOINS and ends


def _alike(there: Word, other: Word) -> bool:
    """Whether two words have the form of two nouns in a list."""
    plural = there.lower.endswith("s") == other.lower.endswith("s")
    return plural and not synonymous(there.base, other.base) and not other.lower.endswith(("ed", "ly", "ing"))


def _names_apart(view: View, there: Word, other: Word) -> bool:
    """Whether two names are of things of one sort that lie apart: no town and its country, no name in two parts."""
    mine, theirs = name_at(view, there), name_at(view, other)
    if mine is None or theirs is None or mine.span == theirs.span:
        return False
    first, second = mine.value.text, theirs.value.text
    if place_of(first) is None and place_of(second) is None:
        return strangers(first, second)
    return places_apart(first, second) is True
