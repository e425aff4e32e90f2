"""What a source dismisses as a whole: "there is no evidence that ...", "the claim that ... is false", "... is a myth"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from claimcheck.values.speech import find_speeches
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.propositions import bears
from claimcheck_statements.views import View, view

__all__ = ["dismisses", "find_dismissal"]

_CLAIMS = frozenset(
    "claim rumor rumour report story allegation theory idea notion suggestion belief assertion accusation statement".split()
)
_FALSE = frozenset(
    """
    false untrue baseless unfounded groundless wrong incorrect debunked fake fabricated bogus nonsense myth hoax fallacy
    misconception lie fabrication
    """.split()
)
_EVIDENCE = frozenset(["evidence", "proof", "indication"])
# "No strong evidence" is said where there is some.
_PLAIN = frozenset("scientific credible medical any reliable".split())
_BE = frozenset(["is", "are", "was", "were", "been", "be", "'s", "’s"])
_ON_WAY = frozenset("a an the all completely entirely simply totally just utterly complete total".split())
# What was not known at first or is not known so far may be known now.
_FOR_NOW = frozenset("yet initially first then far before until so-far earlier".split())
_SUGGEST = frozenset(["suggest", "show", "indicate", "prove"])
_ENDS = frozenset([";", ":", "(", ")", "–", "—", "but", "although", "though", "while", "however"])
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
    found = next(_dismissed(sentence), None)
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
    return next(_dismissed(sentence), None) is not None


def _dismissed(sentence: View) -> Iterator[tuple[int, int, int, int]]:
    """What is dismissed, from and to a token, and the tokens that dismiss it, the last one included."""
    lowers = [token.lower for token in sentence.tokens]
    for at, lower in enumerate(lowers):
        if lower == "that":
            yield from _evidence(lowers, at)
            yield from _claimed(lowers, at)
            yield from _it_is(lowers, at)


def _end(lowers: Sequence[str], first: int) -> int:
    """Where the clause that begins at a token ends."""
    ends = (at for at in range(first, len(lowers)) if lowers[at] in _ENDS or lowers[at] == ".")
    return next(ends, len(lowers))


def _evidence(lowers: Sequence[str], at: int) -> Iterator[tuple[int, int, int, int]]:
    """Read "there is no evidence that ..." and "found no evidence to suggest that ..."."""
    before = at - 1
    if before > 1 and lemma(lowers[before]) in _SUGGEST and lowers[before - 1] == "to":
        before -= 2
    if before < 1 or lowers[before] not in _EVIDENCE:
        return
    no = before - 1
    while no > 0 and lowers[no] in _PLAIN:
        no -= 1
    end = _end(lowers, at + 1)
    if lowers[no] == "no" and end > at + 1:
        yield at + 1, end, no, at


def _verdict(lowers: Sequence[str], first: int) -> int | None:
    """The last token of "is false", "are completely untrue", "was a hoax" from a token on."""
    if first >= len(lowers) or lowers[first] not in _BE:
        return None
    at = first + 1
    denied = at < len(lowers) and lowers[at] == "not"
    at += denied
    while at < len(lowers) and (lowers[at] in _ON_WAY or lowers[at] in _BE):
        at += 1
    if at >= len(lowers):
        return None
    wanted = {"true", "correct", "accurate"} if denied else _FALSE
    ends = (
        at + 1 >= len(lowers)
        or not lowers[at + 1][0].isalpha()
        or lowers[at + 1] in {"and", "he", "she", "the", "they"}
    )
    return at if lowers[at] in wanted and ends else None


def _claimed(lowers: Sequence[str], at: int) -> Iterator[tuple[int, int, int, int]]:
    """Read "the claim that ... is false" and "That ... is a myth"."""
    named = at > 0 and lemma(lowers[at - 1]) in _CLAIMS
    if not named and at:
        return
    for place in range(at + 2, len(lowers)):
        if lowers[place] in _ENDS:
            return
        last = _verdict(lowers, place)
        if last is not None:
            yield at + 1, place, place, last
            return


def _it_is(lowers: Sequence[str], at: int) -> Iterator[tuple[int, int, int, int]]:
    """Read "it is false that ..." and "it's a myth that ..."."""
    it = next((place for place in range(at - 1, max(-1, at - 7), -1) if lowers[place] == "it"), None)
    if it is None or _verdict([*lowers[:at], "."], it + 1) != at - 1:
        return
    end = _end(lowers, at + 1)
    if end > at + 1:
        yield at + 1, end, it, at


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
