"""Two numbers of one size that are of two things by a word beside them: "400 metres long", "400 metres high"."""

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.nouns import is_people
from claimcheck.values.times import find_times
from claimcheck.values.words import lemma, synonymous
from claimcheck_amounts.candidates import Candidate

__all__ = ["unlike"]

_DIMENSIONS = {
    "long": "length",
    "high": "height",
    "tall": "height",
    "wide": "width",
    "broad": "width",
    "deep": "depth",
    "thick": "thickness",
}
_ABLE = frozenset(["can", "could", "able"])
_BEFORE = 4
"""Tokens before a number in which "can" makes it what is possible only."""


def _dimension(sentence: Span, value: Span) -> str:
    behind = next((token.lower for token in tokens(sentence) if token.start >= value.end), "")
    return _DIMENSIONS.get(behind, "")


def _other_dimension(sentence: Span, found: Candidate) -> str:
    """Why two sizes are of two dimensions: "400 metres long", "400 metres high"; "" where they need not be."""
    mine = _dimension(sentence, found.claimed.span)
    theirs = _dimension(found.sentence, found.mention.span)
    return f"the one is a {mine}, the other a {theirs}" if mine and theirs and mine != theirs else ""


def _only_able(sentence: Span, found: Candidate) -> str:
    """Why one of two numbers is only what something can do: "can carry 140 passengers"; "" where neither or both are."""
    able = [
        not _ABLE.isdisjoint(
            token.lower for token in [each for each in tokens(one) if each.end <= value.start][-_BEFORE:]
        )
        for one, value in ((sentence, found.claimed.span), (found.sentence, found.mention.span))
    ]
    return "one of the two is only what is possible" if able[0] != able[1] else ""


def _calling(sentence: Span, value: Span) -> str:
    """What somebody is to so many things, by the noun before "of": "author" of "the author of two novels"; "" for none."""
    before = [token for token in tokens(sentence) if token.end <= value.start][-2:]
    if [token.lower for token in before[1:]] != ["of"] or not before[0].text.islower():
        return ""
    return lemma(before[0].lower) if is_people(before[0].lower) else ""


def _other_calling(sentence: Span, found: Candidate) -> str:
    """Why one is the author, the other the editor of so many; "" where nothing says so."""
    mine, theirs = _calling(sentence, found.claimed.span), _calling(found.sentence, found.mention.span)
    if mine and theirs and not synonymous(mine, theirs):
        return f"the one says '{mine}' of so many, the other '{theirs}'"
    return ""


def _other_base(sentence: Span, found: Candidate) -> str:
    """Why one share is of a change since a year, the other of that in a year; "" where nothing says so."""
    if found.claimed.value.unit != "percent":
        return ""
    since = [any(token.lower == "since" for token in tokens(one)) for one in (sentence, found.sentence)]
    dated = all(
        any(each.value.granularity == "year" for each in find_times(one))
        for one in (sentence, found.sentence)
    )
    return "one of the two counts since a year, the other in it" if dated and since[0] != since[1] else ""


def unlike(sentence: Span, found: Candidate) -> str:
    """Why a word beside one of two numbers makes it another than the one of the evidence; "" where none does."""
    return (
        _other_dimension(sentence, found)
        or _only_able(sentence, found)
        or _other_calling(sentence, found)
        or _other_base(sentence, found)
    )
