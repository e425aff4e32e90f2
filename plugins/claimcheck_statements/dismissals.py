"""What a source dismisses as a whole: "there is no evidence that ...", "the claim that ... is false", "... is a myth"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.factuality import Dismissed, dismissed
from claimcheck.values.speech import find_speeches
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.propositions import bears
from claimcheck_statements.views import View, view

__all__ = ["dismisses", "find_dismissal"]

# What was not known at first or is not known so far may be known now.
_FOR_NOW = frozenset("yet initially first then far before until so-far earlier".split())
# Who finds out for everyone, unlike a speaker who denies what he is told.
_FINDERS = frozenset(
    """
    scientist researcher expert study doctor physician review report investigation investigator analysis epidemiologist
    fact-checker inquiry audit auditor astronomer historian
    """.split()
)


def find_dismissal(claim: View, sentence: View) -> Clash | None:
    """The claim as what a sentence dismisses."""
    if sentence.question or claim.question or claim.negating or claim.hedges:
        return None
    found = _dismissed(sentence)
    if found is None:
        return None
    first, end, start, stop = found
    if _only_told(sentence, start) or _FOR_NOW & {token.lower for token in sentence.tokens}:
        return None
    if any(not first <= place < end for place in sentence.hedges):
        return None
    proposition = view(sentence.span.to(sentence.tokens[first].start, sentence.tokens[end - 1].end))
    if proposition.negating or bears(claim, proposition, holds=False) is not False:
        return None
    here = (claim.words[0].start, claim.words[-1].end)
    there = (
        sentence.tokens[min(start, max(0, first - 2))].start,
        max(sentence.tokens[stop].end, sentence.tokens[end - 1].end),
    )
    return Clash(here, there, f"the source dismisses it: '{written(sentence, *there)}'", 0.75)


def dismisses(sentence: View) -> bool:
    """Whether a sentence repeats something in order to dismiss it, so that its words assert nothing."""
    return _dismissed(sentence) is not None


def _dismissed(sentence: View) -> Dismissed | None:
    return next(dismissed([token.lower for token in sentence.tokens]), None)


def _only_told(sentence: View, place: int) -> bool:
    """Whether it is somebody named, or of no known craft, who dismisses it."""
    at = sentence.tokens[place].start
    for mention in find_speeches(sentence.span):
        speech = mention.value
        if speech.speaker is None or not speech.content.start <= at < speech.content.end:
            continue
        if _FINDERS.isdisjoint(lemma(word) for word in speech.speaker.text.lower().split()):
            return True
    return False
