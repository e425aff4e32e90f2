"""Where a journey of one day went: "left Brod on 10 August" against "left for Brod on 10 August"."""

from claimcheck.values.ways import way_to
from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import days_named
from claimcheck_statements.one_thing import can_be_held
from claimcheck_statements.views import View, Word

__all__ = ["find_other_way"]


def find_other_way(claim: View, view: View) -> Clash | None:
    """The clash of a way to a place with the way from it, on one named day and by the same."""
    days = days_named(claim)
    if not days or not set(days) & set(days_named(view)) or not can_be_held(claim, view):
        return None
    alignment = align(claim, [view])
    names = [pair for pair in alignment.pairs if pair.claim.sort == "name"]
    told = [(pair.claim, pair.evidence) for pair in names if pair.evidence is not None]
    if len(told) < len(names):
        return None
    for mine, theirs in told:
        here, there = _place(claim, mine), _place(view, theirs)
        ours, others = way_to(claim.tokens, here), way_to(view.tokens, there)
        if ours and others and ours != others:
            return differing(
                claim,
                (claim.tokens[max(0, here - 1)].start, claim.tokens[here].end),
                view,
                (view.tokens[max(0, there - 1)].start, view.tokens[there].end),
                0.7,
            )
    return None


def _place(view: View, word: Word) -> int:
    """Which token of a sentence is one of its words."""
    return next(at for at, token in enumerate(view.tokens) if token.start == word.start)
