"""Another place in one order: "is the highest peak", "is the second-highest peak"; "the debut album", "the third studio album"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from attrs import frozen

from claimcheck.text import sentences
from claimcheck.values.ordinals import Rank, ordinal_at
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.entries.cautions import adds_something
from claimcheck_statements.entries.figures import lacks_only
from claimcheck_statements.entries.laid_over import Laid
from claimcheck_statements.moments import moments
from claimcheck_statements.views import View, Word, view, whole_number

__all__ = ["find_other_order"]

_NO_SUPERLATIVES = frozenset(
    "west east northwest northeast southwest southeast forest interest contest request harvest guest priest".split()
)
_NUMBERED = frozenset(["number", "no"])
# Before a noun these narrow what is ordered by no more than its kind.
_KINDS = frozenset("studio full-length feature overall".split())
_REACH = 4


@frozen
class _Order:
    """A place in an order: by what, of what, and where it stands."""

    value: float
    measure: str
    """"" for an order of time or rank, else the base form of the superlative, "number" for a numbered place."""
    start: int
    end: int
    head: Word | None


def find_other_order(laid: Laid) -> Clash | None:
    """The clash of two places in one order, all other words of the claim being there."""
    claim = laid.alignment.claim
    if claim.negating or laid.theirs.negated:
        return None
    if (clash := _outside_the_top(laid)) is not None:
        return clash
    if laid.mine.base != laid.theirs.base:
        return None
    ours = list(_orders(claim))
    if len(ours) != 1:
        return None
    mine = ours[0]
    rivals = [
        each for each in _orders(laid.stretch) if each.measure == mine.measure and _of_one(laid, mine, each)
    ]
    if len(rivals) != 1 or rivals[0].value == mine.value:
        return None
    other = rivals[0]
    if not lacks_only(laid.missing, mine.start, mine.end) or _among_fewer(laid, mine, other):
        return None
    dated = any(moments(each) for each in laid.alignment.views)
    if mine.measure and bool(moments(claim)) != dated:
        return None
    if _lead(claim, mine) != _lead(laid.stretch, other) or _is_told_elsewhere(laid, mine):
        return None
    return differing(claim, (mine.start, mine.end), laid.stretch, (other.start, other.end), 0.75)


_BEFORE = frozenset("the a an its his her their 's ’s".split())


def _lead(view: View, order: _Order) -> str:
    """The word before a place in an order, articles passed over: "in" of "in the second leg"; "" for a word of content."""
    before = [token.lower for token in view.tokens if token.end <= order.start]
    while before and before[-1] in _BEFORE:
        before.pop()
    return before[-1] if before and before[-1] in _PREPOSITIONS else ""


_PREPOSITIONS = frozenset(
    "in on at by for from with of to under over during after before since until as".split()
)


def _is_told_elsewhere(laid: Laid, mine: _Order) -> bool:
    """Whether another sentence of the text gives the claim's place in the order."""
    evidence = laid.theirs.view.span
    return any(
        each.value == mine.value and each.measure == mine.measure
        for sentence in sentences(evidence.document)
        if sentence != evidence
        for each in _orders(view(sentence))
    )


def _outside_the_top(laid: Laid) -> Clash | None:
    """The clash of "reached the top 10" with "peaked at number 17"."""
    claim = laid.alignment.claim
    top = next(
        (
            (at, value)
            for at, token in enumerate(claim.tokens[:-1])
            if token.lower == "top" and (value := whole_number(claim.tokens[at + 1].lower)) is not None
        ),
        None,
    )
    if top is None or laid.theirs.base not in {"peak", "reach"}:
        return None
    start, end = claim.tokens[top[0]].start, claim.tokens[top[0] + 1].end
    places = [each for each in _orders(laid.stretch) if each.measure == "number"]
    if len(places) != 1 or places[0].value <= top[1] or not lacks_only(laid.missing, start, end):
        return None
    return differing(claim, (start, end), laid.stretch, (places[0].start, places[0].end), 0.75)


def _orders(of: View) -> Iterator[_Order]:
    found = of.tokens
    at = 0
    while at < len(found):
        order = _order_at(of, at)
        if order is None:
            at += 1
            continue
        yield order
        at = next((place for place in range(at, len(found)) if found[place].start >= order.end), len(found))


def _order_at(view: View, at: int) -> _Order | None:
    found = view.tokens
    token = found[at]
    following = found[at + 1] if at + 1 < len(found) else None
    before = found[at - 1].lower if at else ""
    ordinal = ordinal_at(found, at)
    if ordinal is not None and not (token.text[0].isupper() and at) and before not in {"a", "an", "at"}:
        end = ordinal.end
        graded = end + 1 < len(found) and found[end].text == "-" and _superlative(found[end + 1].lower)
        if not graded and end < len(found) and _superlative(found[end].lower):
            return _made(view, float(ordinal.value), lemma(found[end].lower), at, end + 1)
        if graded:
            return _made(view, float(ordinal.value), lemma(found[end + 1].lower), at, end + 2)
        return _made(view, float(ordinal.value), "", at, end)
    if _superlative(token.lower) and before in {"the", "its", "their", "'s", "’s"}:
        return _made(view, 1.0, lemma(token.lower), at, at + 1)
    if token.lower == "debut" and following is not None and following.text.isalpha() and before != "made":
        return _made(view, 1.0, "", at, at + 1)
    if token.lower in _NUMBERED and following is not None:
        value = whole_number(following.lower)
        if value is not None:
            return _Order(float(value), "number", token.start, following.end, None)
    return None


def _superlative(word: str) -> bool:
    return word.endswith("est") and word not in _NO_SUPERLATIVES and lemma(word) != word


def _made(view: View, value: float, measure: str, at: int, end: int) -> _Order:
    head = next((word for word in view.words if word.place >= end and word.lower not in _KINDS), None)
    if head is not None and head.place > end + _REACH:
        head = None
    return _Order(value, measure, view.tokens[at].start, view.tokens[end - 1].end, head)


def _of_one(laid: Laid, mine: _Order, other: _Order) -> bool:
    """Whether two places are in the order of one noun."""
    if mine.measure == "number":
        return True
    if mine.head is None or other.head is None:
        return False
    partner = laid.partner(mine.head)
    return partner is not None and partner.start == other.head.start


def _among_fewer(laid: Laid, mine: _Order, order: _Order) -> bool:
    """Whether a telling orders within something of which the claim says nothing: "the third in the region"."""
    told = {token.lower for view in (laid.alignment.claim, laid.stretch) for token in view.tokens}
    if "one" in told:
        return True
    if any(ordinal.value == mine.value for ordinal in _ordinals(laid.stretch)) and not mine.measure:
        return True  # "the 18th and 20th president"
    between = [
        word
        for word in laid.free
        if order.end <= word.start < (order.head.start if order.head is not None else order.end)
    ]
    # The fourth of a kind is at least the fourth of all.
    if any(not (word.lower in _KINDS and mine.value < order.value) for word in between):
        return True
    behind = order.head.end if order.head is not None else order.end
    return adds_something(laid, behind)


def _ordinals(view: View) -> list[Rank]:
    found = (ordinal_at(view.tokens, at) for at in range(len(view.tokens)))
    return [rank for rank in found if rank is not None]
