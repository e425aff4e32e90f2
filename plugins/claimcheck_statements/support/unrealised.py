"""A deed that the best sentence tells only as wanted, tried, planned or possible, and the statement as done.

"The minister offered to resign" bears out no "the minister resigned", nor "may close the plant" that it closed it.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from claimcheck.text import tokens
from claimcheck.values.prospects import find_prospects, takes_for_real
from claimcheck.values.words import lemma
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.readings import Word

__all__ = ["only_prospective"]

_MODALS = frozenset("may might could should can".split())
# What a statement that is itself no more than possible has.
_POSSIBLE = _MODALS | frozenset("would possibly perhaps able unable likely unlikely cannot couldn't".split())
# Before the form in "-ing" these leave open whether it is done.
_OVER_A_DEED = frozenset(
    "consider propose discuss contemplate mull weigh avoid risk suggest recommend oppose favour favor".split()
)
# Before "of" or "about" and that form.
_OVER_TALK = frozenset(
    "danger risk threat prospect possibility talk think idea hope fear verge brink point way chance".split()
)
_LINKS = frozenset(["of", "about"])
_BETWEEN = frozenset(["be", "been", "being", "have", "also", "now", "still", "even", "not"])


def only_prospective(comparison: Comparison) -> str:
    """Why the source does not tell that a deed of the statement was done; "" where it does."""
    best = comparison.sentences[comparison.best]
    found = tokens(best.span)
    lowers = [token.lower for token in found]
    prospects = find_prospects(best.span)
    # "Can be defeated" bears out no more than that it can.
    hedged = not _POSSIBLE.isdisjoint(comparison.claim.lowers)
    for word, at in _verbs(comparison):
        verb = lemma(lowers[at])
        if _is_to_come(comparison, word):
            continue
        inside = (each for each in prospects if each.span.start <= found[at].start < each.span.end)
        if any(
            each.value.verb == verb and takes_for_real(comparison.claim.span, each.value) for each in inside
        ):
            return f"the source tells only as wanted, tried or to come what the claim says: '{word.text}'"
        if not hedged and _is_possible_only(lowers, at):
            return f"the source tells only as possible what the claim says: '{word.text}'"
    return ""


def _is_to_come(comparison: Comparison, verb: Word) -> bool:
    """Whether the statement too tells of what is to be, or of what somebody said: "to be deployed", "is being deployed"."""
    before = [token.lower for token in tokens(comparison.claim.span)[max(0, verb.at - 2) : verb.at]]
    if before == ["to", "be"] or before[-1:] in (["being"], ["to"]):
        return True
    return not _SAYING.isdisjoint(word.base for word in comparison.claim.words)


_SAYING = frozenset(["say", "tell", "announce", "report", "warn", "promise", "predict", "expect"])


def _verbs(comparison: Comparison) -> Iterator[tuple[Word, int]]:
    """The verbs of a statement, each with the token of the best sentence that says the same."""
    theirs = comparison.sentences[comparison.best].words
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if word.sort == "verb" and one.at >= 0 and one.quality:
            yield word, theirs[one.at].at


def _is_possible_only(lowers: Sequence[str], at: int) -> bool:
    """Whether a verb stands behind a modal, or in a form that another verb leaves open: "considers raising"."""
    before = at - 1
    while before >= 0 and (lowers[before] in _BETWEEN or lowers[before].endswith("ly")):
        before -= 1
    if before < 0:
        return False
    if lowers[before] in _MODALS:
        return True
    if not lowers[at].endswith("ing"):
        return False
    if lowers[before] in _LINKS and before:
        return lemma(lowers[before - 1]) in _OVER_TALK
    return lemma(lowers[before]) in _OVER_A_DEED
