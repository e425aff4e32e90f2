"""What causes what: "the outage was not caused by the flood" beside "the flood led to the outage" in other words.

Whatever does not cause a thing is the cause of no such thing: one side denies the tie, the other has all of what it
denies on the same sides of it, and may say more.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from attrs import frozen

from claimcheck.values.factuality import Factuality, factuality_of
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.polarity import is_plain
from claimcheck_statements.views import View, Word

__all__ = ["find_other_cause"]

_CAUSING = frozenset(["cause", "trigger", "drive", "fuel", "spark"])
# "Leads to", with the cause before it; "results from", with the cause behind it.
_ONWARD = frozenset([("lead", "to"), ("contribute", "to"), ("result", "in")])
_BACK = frozenset([("due", "to"), ("because", "of"), ("result", "from"), ("stem", "from"), ("result", "of")])
_EFFECTS = frozenset(["effect", "consequence", "result"])
_LISTING = frozenset(["include", "includes", "included"])
_BE = frozenset(["is", "are", "was", "were", "been", "be"])
_BOUNDS = frozenset(
    [",", ";", ":", "(", ")", "–", "—", "but", "that", "who", "which", "while", "although", "when"]
)
_ENDS = _BOUNDS | {".", "because", "after", "before", "than", "if", "unless"}
# Beside these not the cause is denied, but its share, its way or its certainty.
_SHARES = frozenset(
    """
    only solely mainly mostly primarily chiefly alone entirely wholly fully always directly necessarily all every
    exclusively largely just simply merely significantly partly either whether if unless yet longer
    """.split()
)
_WEIGHTY = 0.5
_NEAR = 4


@frozen
class _Tie:
    """A cause and its effect in a sentence, and whether the sentence denies that the one causes the other."""

    cause: tuple[Word, ...]
    effect: tuple[Word, ...]
    denied: bool
    start: int
    end: int
    """Where the words that tie the two begin and end, with the negation."""


def find_other_cause(claim: View, view: View) -> Clash | None:
    """One of the two denies the cause that the other tells of."""
    mine, theirs = _tie(claim), _tie(view)
    if mine is None or theirs is None or mine.denied == theirs.denied:
        return None
    if factuality_of(claim.span) is not Factuality.ASSERTED:
        return None
    teller = teller_of(view.span, theirs.start)
    if teller is not None and not finds_out(claim.span, teller):
        return None
    alignment = align(claim, [view])
    # A tsunami is a wave, but not every wave is one.
    found = {
        pair.claim.start: pair.evidence.start
        for pair in alignment.pairs
        if pair.evidence is not None and pair.claim.base == pair.evidence.base
    }
    if mine.denied:
        held = _within(mine, theirs, found) and _says_no_more(alignment, mine)
    else:
        held = _within(theirs, mine, {there: here for here, there in found.items()})
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.75) if held else None


def _within(denied: _Tie, told: _Tie, partners: dict[int, int]) -> bool:
    """Whether all that a denial names stands on the same side of the tie that is told."""
    for words, others in ((denied.cause, told.cause), (denied.effect, told.effect)):
        starts = {word.start for word in others}
        if not words or any(partners.get(word.start) not in starts for word in words):
            return False
    return True


def _says_no_more(alignment: Alignment, tie: _Tie) -> bool:
    """Whether a claim has no word that tells beside the two things and what ties them."""
    inside = {word.start for word in (*tie.cause, *tie.effect)}
    words = (word for word in alignment.missing if word.weight >= _WEIGHTY)
    return all(word.start in inside or tie.start <= word.start < tie.end for word in words)


@lru_cache(maxsize=4096)
def _tie(view: View) -> _Tie | None:
    """The one tie of a sentence; None where it has none, or one that is hedged, shared or in doubt."""
    lowers = [token.lower for token in view.tokens]
    if view.question or len(view.negating) > 1 or not _SHARES.isdisjoint(lowers):
        return None
    if any(lowers[place : place + 2] != ["due", "to"] for place in view.hedges):
        return None
    if view.negating and not is_plain(view, view.negating[0]):
        return None
    bases = [lemma(lower) for lower in lowers]
    for at in range(len(bases)):
        if bases[at] in _EFFECTS and lowers[at + 1 : at + 2] == ["of"]:
            return _listed(view, lowers, at)
        found = _cue(lowers, bases, at)
        if found is not None:
            return _read(view, lowers, found[0], found[1], behind=found[2])
    return None


def _cue(lowers: list[str], bases: list[str], at: int) -> tuple[int, int, bool] | None:
    """The first and the last token of what ties two things, and whether the cause stands behind it."""
    pair = (bases[at], lowers[at + 1]) if at + 1 < len(bases) else (bases[at], "")
    if pair in _ONWARD:
        return at, at + 1, False
    if pair in _BACK:
        return at, at + 1, True
    if bases[at] not in _CAUSING:
        return None
    if lowers[at + 1 : at + 2] == ["by"]:
        return at, at + 1, True
    passive = lowers[at].endswith(("ed", "en")) and not _BE.isdisjoint(lowers[max(0, at - _NEAR) : at])
    return None if passive else (at, at, False)


def _read(view: View, lowers: list[str], first: int, last: int, *, behind: bool) -> _Tie | None:
    """The tie whose words stand at some tokens."""
    start = next((at + 1 for at in range(first - 1, -1, -1) if lowers[at] in _BOUNDS), 0)
    end = next((at for at in range(last + 1, len(lowers)) if lowers[at] in _ENDS), len(lowers))
    before = _words(view, start, first)
    after = _words(view, last + 1, end)
    if not before or not after:
        return None
    places = [place for place in view.negating if first - _NEAR <= place < first and _is_not(lowers[place])]
    if view.negating and not places:
        # What is denied is something else.
        return None
    opens = view.tokens[places[0] if places else first].start
    cause, effect = (after, before) if behind else (before, after)
    return _Tie(cause, effect, bool(places), opens, view.tokens[last].end)


def _listed(view: View, lowers: list[str], at: int) -> _Tie | None:
    """The tie of "the effects of clearing forests include floods and landslides"."""
    verb = next((place for place in range(at + 2, len(lowers)) if lowers[place] in _LISTING), None)
    if verb is None or view.negating or not _BOUNDS.isdisjoint(lowers[at:verb]):
        return None
    end = next((place for place in range(verb, len(lowers)) if lowers[place] in _ENDS - {","}), len(lowers))
    cause, effect = _words(view, at + 2, verb), _words(view, verb + 1, end)
    if not cause or not effect:
        return None
    return _Tie(cause, effect, denied=False, start=view.tokens[at].start, end=view.tokens[verb].end)


def _is_not(lower: str) -> bool:
    return lower in {"not", "never"} or lower.endswith(("n't", "n’t"))


def _words(view: View, first: int, end: int) -> tuple[Word, ...]:
    return tuple(word for word in view.words if first <= word.place < end and word.weight >= _WEIGHTY)
