"""Deeds of which the best sentence says that they did not come about, without a negation: lacked, declined, still open.

"The failure to reach agreement" bears out no "agreement was reached", "declined the award" no "got the award", and
"would lend money if" no "lent money".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from claimcheck.text import Token, tokens
from claimcheck.values.openings import has_verb_form
from claimcheck.values.words import lemma
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.readings import Word

__all__ = ["withheld"]

# Nouns of what does not come about, and the words that lead from them to it.
_LACKING = frozenset(
    "delay failure lack absence refusal inability reluctance hesitation unwillingness shortage".split()
)
_LEADING = frozenset(["in", "to", "of", "at", "over", "on"])
_INSIDE = 4
"""Tokens from such a noun to what it is of."""
_LONGEST = 9
"""Tokens from the noun of a deed to the verb that says how it stands."""
_GETTING = frozenset("get receive win take collect gain obtain earn".split())
_DECLINING = frozenset("decline refuse reject spurn".split())
_BE = frozenset("is are was were remains remained be been".split())
_STILL = frozenset("still yet also now far from very highly".split())
_OPEN = frozenset("open pending uncertain unlikely doubtful awaited impossible unclear".split())
_WEIGHTY = 0.3


def withheld(comparison: Comparison) -> str:
    """Why the best sentence says that a deed of the statement did not come about, or is open; "" where it does not."""
    found = tokens(comparison.sentences[comparison.best].span)
    lowers = [token.lower for token in found]
    said = {word.base for word in comparison.claim.words}
    for word, at in _matched(comparison):
        if noun := _lacked(lowers, at, said):
            return f"the source tells of the {noun} of what the claim says: '{word.text}'"
        if word.sort == "verb" and not has_verb_form(found[at]) and _is_open(lowers, at, said):
            return f"the source leaves open what the claim says: '{word.text}'"
        if word.sort == "verb" and _is_conditional(comparison, lowers, at):
            return f"the source tells only under a condition what the claim says: '{word.text}'"
    return _declined(comparison, found)


def _matched(comparison: Comparison) -> Iterator[tuple[Word, int]]:
    """The common words of a statement that weigh something, each with the token of the best sentence that says the same."""
    theirs = comparison.sentences[comparison.best].words
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if word.sort in {"verb", "word"} and one.at >= 0 and one.quality and word.weight >= _WEIGHTY:
            yield word, theirs[one.at].at


def _lacked(lowers: Sequence[str], at: int, said: set[str]) -> str:
    """The noun that says that what stands at a place is missing, where the statement has no such noun; "" for none."""
    for before in range(at - 2, max(-1, at - 2 - _INSIDE), -1):
        noun = lemma(lowers[before])
        if noun in _LACKING and lowers[before + 1] in _LEADING:
            return noun if _LACKING.isdisjoint(said) else ""
        if lowers[before] in {",", ";", "and", "but"}:
            break
    return ""


def _is_open(lowers: Sequence[str], at: int, said: set[str]) -> bool:
    """Whether a clause goes on from a place to say that it is still open: "the approval of the drug is pending"."""
    for place in range(at + 1, min(len(lowers) - 1, at + _LONGEST)):
        if lowers[place] in {",", ";", "and", "but"}:
            return False
        if lowers[place] in _BE:
            behind = [word for word in lowers[place + 1 : place + 4] if word not in _STILL]
            return bool(behind) and behind[0] in _OPEN and behind[0] not in said
    return False


def _is_conditional(comparison: Comparison, lowers: Sequence[str], at: int) -> bool:
    """Whether a verb stands behind "would" in a sentence with "if" or "unless", and the statement has neither."""
    mine = frozenset(comparison.claim.lowers)
    if mine & {"would", "if", "unless", "could", "might"}:
        return False
    return lowers[max(0, at - 1) : at] == ["would"] and not frozenset(lowers).isdisjoint(["if", "unless"])


def _declined(comparison: Comparison, found: Sequence[Token]) -> str:
    """Why what the statement says somebody got was declined; "" where nothing says so."""
    claim = tokens(comparison.claim.span)
    getting = next((token for token in claim if lemma(token.lower) in _GETTING), None)
    if getting is None or any(_declines(claim, at) for at in range(len(claim))):
        return ""
    bases = [lemma(token.lower) for token in found]
    if not _GETTING.isdisjoint(bases):
        return ""
    at = next((at for at in range(len(found)) if _declines(found, at)), None)
    if at is None:
        return ""
    # What is declined is what the statement says was got.
    behind = {token.start for token in found[at + 1 :]}
    theirs = comparison.sentences[comparison.best].words
    held = [
        theirs[one.at]
        for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True)
        if one.at >= 0 and one.quality and word.start > getting.start
    ]
    if held and all(word.start in behind for word in held):
        return f"the source says '{found[at].text}' where the claim says '{getting.text}'"
    return ""


def _declines(found: Sequence[Token], at: int) -> bool:
    """Whether a word says that somebody would not have what was offered: "declined", "turned down"."""
    base = lemma(found[at].lower)
    following = [each.lower for each in found[at + 1 : at + 2]]
    return base in _DECLINING or (base == "turn" and following == ["down"])
