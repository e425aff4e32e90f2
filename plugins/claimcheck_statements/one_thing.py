"""Whether two sentences are of one thing, the words set aside that tell how it ended."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from claimcheck.model import Span
from claimcheck.text import sentences_before
from claimcheck.values.circumstances import told_apart
from claimcheck.values.scopes import unsure_words
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.moments import days_named
from claimcheck_statements.views import View, Word, view

__all__ = ["can_be_held", "other_days", "same_context", "same_rest", "shares_around", "words_around"]

_OTHERS = frozenset(
    """earlier later previous previously another other second again revised amended alternative rival similar separate different
    initial initially preliminary new next last old current currently recent""".split()
)
_THINGS = frozenset("plan project offer demand proposal target".split())
_LEADING = frozenset("the a an its his her their this that".split())
_NEARLY_ALL = 0.8
_WEIGHTY = 0.5
_SAME_LEAD = 0.8


def can_be_held(claim: View, other: View) -> bool:
    """Whether both sentences assert what they tell, of the same one of several."""
    if not (claim.asserts and other.asserts):
        return False
    if _others(claim) != _others(other):
        return False
    return not (told_apart(claim.span, other.span) or _is_unsure(claim) or _is_unsure(other))


def _is_unsure(view: View) -> bool:
    """Whether a sentence only supposes, plans or asks for what it tells; "the road plan" is a thing."""
    found = view.tokens
    things = {
        at
        for at, token in enumerate(found)
        if at
        and lemma(token.lower) in _THINGS
        and (found[at - 1].lower in _LEADING or is_content(found[at - 1]))
    }
    return bool(unsure_words([token for at, token in enumerate(found) if at not in things]))


def _others(view: View) -> frozenset[str]:
    """The words that say that it is another one of several: "an earlier law"."""
    found = view.tokens
    # "27-year-old", "27 years old".
    return frozenset(
        token.lower
        for at, token in enumerate(found)
        if (token.lower in _OTHERS or token.lower.startswith("re-") or token.lower == "re")
        and not (at and found[at - 1].lower in {"-", "years", "year"})
    )


def other_days(claim: View, other: View) -> bool:
    """Whether the days that two sentences name differ, so that what they tell may have come about twice."""
    mine, theirs = set(days_named(claim)), set(days_named(other))
    return bool(mine) and bool(theirs) and mine != theirs


def same_rest(claim: View, other: View, mine: frozenset[int], theirs: frozenset[int]) -> bool:
    """Whether two sentences share all names and nearly all words but those that start at the given offsets."""
    here, there = align(claim, [other]), align(other, [claim])
    if not (_has(here, mine) and _has(there, theirs)):
        return False
    # Where each has a word that the other lacks, these may name two things: "the race", "the weather".
    return not (_lacks(here, mine) and _lacks(there, theirs))


def _lacks(alignment: Alignment, left_out: frozenset[int]) -> bool:
    return any(word.weight >= _WEIGHTY and word.start not in left_out for word in alignment.missing)


def _has(alignment: Alignment, left_out: frozenset[int]) -> bool:
    named = all(
        pair.found
        for pair in alignment.pairs
        if pair.claim.sort == "name" and pair.claim.start not in left_out
    )
    return named and alignment.coverage_without(left_out) >= _NEARLY_ALL


def words_around(view: View, start: int, end: int) -> Iterator[Word]:
    """The weighty words of a sentence outside a stretch, those of time left out: "coach of the club"."""
    return (
        word
        for word in view.words
        if word.sort != "time" and word.weight >= _WEIGHTY and not start <= word.start < end
    )


def shares_around(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the words around what two sentences tell have one in common, or there are none."""
    return not (mine or theirs) or not mine.isdisjoint(theirs)


def same_context(mine: Span, theirs: Span) -> bool:
    """Whether the sentences before two sentences say the same, so that "it" is one thing in both."""
    earlier, others = sentences_before(mine), sentences_before(theirs)
    if not earlier or not others:
        return False
    one, two = view(earlier[-1]), view(others[-1])
    return align(one, [two]).coverage >= _SAME_LEAD and align(two, [one]).coverage >= _SAME_LEAD
