"""What a source dismisses as a whole: "there is no evidence that ...", "the claim that ... is false", "... is a myth".

Who is only heard to dismiss it counts where he finds out for everyone (researchers, courts, police), or finds it out
("confirmed that the claim was fake"), and only as long as the claim is not about him: then it is his denial.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.factuality import (
    Dismissed,
    Factuality,
    called_false_next,
    dismissed,
    factuality_of,
    find_unasserted,
)
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.denials.propositions import bears
from claimcheck_statements.views import View, view

__all__ = ["dismisses", "find_dismissal"]

# What was not known at first or is not known so far may be known now.
_FOR_NOW = frozenset("yet initially first then far before until so-far earlier".split())
# "Mostly false" leaves a part standing.
_PARTLY = frozenset(["mostly", "partly", "partially", "half"])
_HEADING = frozenset("fact check fact-check - factcheck".split())
_LONGEST_HEADING = 4
_VERSIONS = frozenset("version article story report".split())


class _Told(NamedTuple):
    """What is dismissed, and where the words that dismiss it begin and end."""

    content: Span
    start: int
    end: int


def find_dismissal(claim: View, sentence: View) -> Clash | None:
    """The claim as what a sentence, or the one after it, dismisses."""
    if sentence.question or claim.question or claim.negating or claim.hedges:
        return None
    if factuality_of(claim.span) is not Factuality.ASSERTED:
        # The text does not stand for it either.
        return None
    for told in (*_within(sentence), *_by_the_next(sentence)):
        proposition = view(told.content)
        if proposition.negating or bears(claim, proposition, holds=False) is not False:
            continue
        teller = teller_of(sentence.span, told.start)
        if teller is not None and not finds_out(claim.span, teller):
            continue
        here = (claim.words[0].start, claim.words[-1].end)
        there = (min(told.start, told.content.start), max(told.end, told.content.end))
        by = "the source" if teller is None else f"{teller.who}, says the source,"
        return Clash(here, there, f"{by} dismisses it: '{written(sentence, *there)}'", 0.75)
    return None


def dismisses(sentence: View) -> bool:
    """Whether a sentence repeats something in order to dismiss it, so that its words assert nothing."""
    return next(_runs(sentence), None) is not None


def _runs(sentence: View) -> Iterator[Dismissed]:
    return dismissed([token.lower for token in sentence.tokens])


def _within(sentence: View) -> Iterator[_Told]:
    """What a sentence dismisses itself, but for what is only supposed or not known so far."""
    for first, end, start, stop in _runs(sentence):
        outside = [at for at in range(len(sentence.tokens)) if not first <= at < end]
        if any(_is_for_now(sentence, at) for at in outside):
            continue
        if any(place in outside and not _is_mild(sentence, place) for place in sentence.hedges):
            continue
        places = sentence.tokens
        content = sentence.span.to(places[first].start, places[end - 1].end)
        yield _Told(content, places[start].start, places[stop].end)


def _is_for_now(sentence: View, at: int) -> bool:
    """Whether a token binds what is said to a time; "an earlier version" does not."""
    after = sentence.tokens[at + 1].lower if at + 1 < len(sentence.tokens) else ""
    return sentence.tokens[at].lower in _FOR_NOW and after not in _VERSIONS


def _is_mild(sentence: View, at: int) -> bool:
    """Whether a token is the "would" of "it would be wrong to say", or the "could" of "could not find"."""
    after = sentence.tokens[at + 1].lower if at + 1 < len(sentence.tokens) else ""
    return (sentence.tokens[at].lower, after) in {("would", "be"), ("could", "not")}


def _by_the_next(sentence: View) -> Iterator[_Told]:
    """A sentence that the next one calls false, and the claim that it passes on: "Claim: ...  Rating: false"."""
    verdict = called_false_next(sentence.span)
    if verdict is None or not _PARTLY.isdisjoint(token.lower for token in tokens(verdict)):
        return
    # Of "Claim: ..." and "A post says ..." what is passed on; the post did say so.
    passed_on = [one.span for one in find_unasserted(sentence.span) if one.span != sentence.span]
    for content in passed_on or [_without_heading(sentence)]:
        yield _Told(content, verdict.start, verdict.end)


def _without_heading(sentence: View) -> Span:
    """A sentence without the "Fact check:" before it."""
    lowers = [token.lower for token in sentence.tokens[:_LONGEST_HEADING]]
    colon = lowers.index(":") if ":" in lowers else 0
    headed = 0 < colon < len(sentence.tokens) - 1 and set(lowers[:colon]) <= _HEADING
    return sentence.span.to(sentence.tokens[colon + 1].start, sentence.span.end) if headed else sentence.span
