"""Words of how long, how often and with whom that a telling of the same subject excludes: "still", "only once", "alone"."""

from itertools import pairwise, product

from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.entries.cautions import adds_something
from claimcheck_statements.entries.laid_over import Laid
from claimcheck_statements.views import View, whole_number

__all__ = ["find_other_state"]

_STILL = frozenset(["still", "current", "currently", "now", "presently"])
_ENDED = frozenset(["until", "till"])
_ALONE = frozenset(["alone", "solo", "unaccompanied"])
_TIMES = {"once": 1, "twice": 2, "thrice": 3}


def find_other_state(laid: Laid) -> Clash | None:
    """The clash of a word of how long, how often or with whom, all other words of the claim being there."""
    claim = laid.alignment.claim
    if claim.negating or laid.theirs.negated:
        return None
    return _ended(laid) or _with_others(laid) or _how_often(laid) or _other_side(laid)


def _ended(laid: Laid) -> Clash | None:
    """The claim says that it is so still, the telling until when it was so."""
    claim, stretch = laid.alignment.claim, laid.stretch
    still = next((token for token in claim.tokens if token.lower in _STILL), None)
    if still is None or any(word.start != still.start for word in laid.missing):
        return None
    now = any(token.lower in {"is", "are"} for token in claim.tokens)
    past = laid.theirs.view.tokens[laid.theirs.start].lower in {"was", "were"}
    end = next((token for token in stretch.tokens if token.lower in _ENDED), None) or next(
        (
            one
            for one, two, three in zip(stretch.tokens, stretch.tokens[1:], stretch.tokens[2:], strict=False)
            if one.text.isdigit() and two.lower in {"to", "–", "-"} and three.text.isdigit()
        ),
        None,
    )
    if not (now and past and end is not None):
        return None
    return differing(claim, (still.start, still.end), stretch, (end.start, stretch.span.end), 0.75)


_SIDES = tuple(
    frozenset(pair.split())
    for pair in (
        "for against",
        "before after",
        "above below",
        "inside outside",
        "with without",
        "uphill downhill",
    )
)


def _other_side(laid: Laid) -> Clash | None:
    """The clash of two opposed small words behind one verb and before one word: "voted for the bill", "voted against the bill"."""
    claim, stretch = laid.alignment.claim, laid.stretch
    if laid.missing or laid.mine.base != laid.theirs.base:
        return None
    for token, other in product(claim.tokens[laid.mine.verb + 1 :], stretch.tokens):
        if not any({token.lower, other.lower} == pair for pair in _SIDES):
            continue
        first = next((word for word in claim.words if word.start > token.start), None)
        there = next((word for word in stretch.words if word.start > other.start), None)
        if first is not None and there is not None and laid.partner(first) == there:
            return differing(claim, (token.start, first.end), stretch, (other.start, there.end), 0.75)
    return None


def _with_others(laid: Laid) -> Clash | None:
    """The claim says that somebody does it alone, the telling with whom."""
    claim, stretch = laid.alignment.claim, laid.stretch
    alone = [word for word in laid.missing if word.lower in _ALONE]
    if len(alone) != 1 or len(laid.missing) > 1:
        return None
    for token, after in pairwise(stretch.tokens):
        if token.lower == "with" and after.text[0].isupper():
            return differing(
                claim, (alone[0].start, alone[0].end), stretch, (token.start, stretch.span.end), 0.75
            )
    return None


def _how_often(laid: Laid) -> Clash | None:
    """The claim says how often it came about, the telling another number of times."""
    claim, stretch = laid.alignment.claim, laid.stretch
    mine, theirs = _times(claim), _times(stretch)
    if mine is None or theirs is None or mine[0] == theirs[0]:
        return None
    if any(not mine[1] <= word.start < mine[2] for word in laid.missing):
        return None
    if len(laid.alignment.views) > 1 or adds_something(laid, theirs[2]):
        return None
    if mine[0] < theirs[0] and "only" not in {token.lower for token in claim.tokens} and mine[0] == 1:
        return None  # who flew twice flew once
    if mine[0] > theirs[0] and any(
        word.sort in {"time", "number"} for word in laid.free if not theirs[1] <= word.start < theirs[2]
    ):
        return None
    return differing(claim, mine[1:], stretch, theirs[1:], 0.75)


_ROUGHLY = frozenset(
    [
        "than",
        "least",
        "most",
        "about",
        "over",
        "under",
        "nearly",
        "almost",
        "around",
        "approximately",
        "roughly",
        "up",
        "some",
    ]
)


def _times(view: View) -> tuple[int, int, int] | None:
    """The only number of times that a sentence tells, with its offsets: "twice", "14 times"; None for a bound or a rough one."""
    if not _ROUGHLY.isdisjoint(token.lower for token in view.tokens):
        return None
    found = [
        (_TIMES[token.lower], token.start, token.end) for token in view.tokens if token.lower in _TIMES
    ] + [
        (number, token.start, after.end)
        for token, after in pairwise(view.tokens)
        if after.lower == "times" and (number := whole_number(token.lower)) is not None
    ]
    return found[0] if len(found) == 1 else None
