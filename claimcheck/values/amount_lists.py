"""Amounts that stand together: lists that share a noun or unit, measures in two units, some out of a number."""

from typing import NamedTuple

from attrs import evolve

from claimcheck.values.intervals import Amount
from claimcheck.values.number_forms import Tokens, lower_at
from claimcheck.values.units import DIMENSIONS

__all__ = ["Found", "compounds", "shared"]

_LIST_ENDS = frozenset([("and",), ("or",), (",", "and"), (",", "or")])
# Between the sides of one thing: "480 by 360 pixels".
_SIDES = frozenset([("by",), ("x",), ("×",)])
# Between some and the number that they are of: "8 of the 14 shots", "18 of their next 23 games".
_OF_WORDS = frozenset(
    [
        "of",
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "those",
        "these",
        "all",
        "out",
        "last",
        "first",
        "next",
        "past",
        "other",
        "final",
    ]
)
_CENT = 0.01
_OPENERS = frozenset(["between", "from"])
_WIDEST = 4
"""Tokens between some and their number, at most."""


class Found(NamedTuple):
    """An amount and the tokens that say it, from `start` to `end`."""

    amount: Amount
    start: int
    end: int
    number_end: int
    """The index after the number itself."""


def compounds(words: Tokens, found: list[Found]) -> list[Found]:
    """Measures in two units as one: "5 feet 2 inches", "three dollars and 50 cents", "1 hour 20 minutes"."""
    joined: list[Found] = []
    for each in found:
        whole = joined[-1] if joined else None
        if whole is not None and _is_remainder(words, whole, each):
            joined[-1] = Found(_added(whole.amount, each.amount), whole.start, each.end, whole.number_end)
        else:
            joined.append(each)
    return joined


def _is_remainder(words: Tokens, whole: Found, part: Found) -> bool:
    """Whether an amount tells the odd inches of the feet before it."""
    if whole.end != part.start and not (whole.end + 1 == part.start and words[whole.end].lower == "and"):
        return False
    one, other = whole.amount, part.amount
    if one.unit.isupper() and not other.unit:
        return _are_hundredths(words, whole, part)
    if not (one.unit and other.unit) or one.counted or one.rate or other.hedge:
        return False
    large, small = DIMENSIONS[one.unit], DIMENSIONS[other.unit]
    if large.name != small.name or large.offset or one.stated is None or other.stated is None:
        return False
    return 0 <= other.stated * small.factor < large.factor and one.stated == int(one.stated)


def _are_hundredths(words: Tokens, whole: Found, part: Found) -> bool:
    """Whether a bare number of two figures tells the cents: "15 dollars and 50.", but not "between $15 and 50"."""
    one, other = whole.amount, part.amount
    closed = part.end == len(words) or words[part.end].text in ".,;:)!?"
    linked = whole.end + 1 == part.start and whole.number_end < whole.end
    plain = not (one.hedge or one.rate or one.counted or other.hedge or other.counted)
    bare = part.start + 1 == part.end and lower_at(words, whole.start - 1) not in _OPENERS
    figures = (one.stated or 0.5) == int(one.stated or 0) and 10 <= (other.stated or 0) <= 99
    return closed and linked and plain and bare and figures and other.stated == int(other.stated or 0)


def _added(whole: Amount, part: Amount) -> Amount:
    """The sum of a whole and its part, in the whole's unit, with the whole's bounds."""
    ratio = DIMENSIONS[part.unit].factor / DIMENSIONS[whole.unit].factor if part.unit else _CENT
    more = (part.stated or 0.0) * ratio
    return evolve(
        whole,
        low=None if whole.low is None else whole.low + more,
        high=None if whole.high is None else whole.high + more,
        stated=(whole.stated or 0.0) + more,
        precision=part.precision * ratio,
        rate=part.rate,
        counted=part.counted,
        head=part.head,
    )


def shared(words: Tokens, found: list[Found]) -> list[Found]:
    """Lists with the last one's noun or unit: in "12, 15 and 20 people" all three count people."""
    together = list(found)
    closed = False  # an "and" has closed the list that is being read backwards
    for i in range(len(together) - 2, -1, -1):
        one, following = together[i], together[i + 1]
        if _opens_choice(words, one, following):
            wider = evolve(following.amount, low=one.amount.stated)
            together[i : i + 2] = [following._replace(amount=wider, start=one.start)]
            continue
        if following.start - one.end > _WIDEST:
            closed = False
            continue
        between = tuple(word.lower for word in words[one.end : following.start])
        closed = _links(words, one, between, closed=closed) and _may_share(words, one, following)
        if (
            closed
            and between == (",", "or")
            and following.amount.unit in _SHARES
            and not _goes_on(words, together, i)
        ):
            closed = False  # "300, or 20 percent, of the voters"
        if closed:
            last = following.amount
            amount = evolve(one.amount, counted=last.counted, head=last.head, unit=last.unit, rate=last.rate)
            together[i] = one._replace(amount=amount)
        elif between[:1] == ("of",) and _OF_WORDS.issuperset(between) and _is_some(one, following):
            last = following.amount
            amount = evolve(one.amount, counted=last.counted, head=last.head, partitive=True)
            together[i] = one._replace(amount=amount)
    return together


def _opens_choice(words: Tokens, one: Found, following: Found) -> bool:
    """Whether a bare number is the least of a choice: "[five], six or seven ships"."""
    own, last = one.amount, following.amount
    if own.counted or own.unit or own.hedge or own.stated is None or one.end + 1 != following.start:
        return False
    if (
        last.stated is not None
        or last.low is None
        or last.high is None
        or last.hedge
        or own.stated >= last.low
    ):
        return False
    chosen = "or" in [word.lower for word in words[following.start : following.number_end]]
    return chosen and words[one.end].text == ","


def _goes_on(words: Tokens, found: list[Found], at: int) -> bool:
    """Whether a comma joins another number before this one: "10, 20, or 30 percent"."""
    return at > 0 and found[at - 1].end + 1 == found[at].start and words[found[at].start - 1].text == ","


_SHARES = frozenset(["percent", "fraction", "percentage point", "per mille"])


def _links(words: Tokens, one: Found, between: tuple[str, ...], *, closed: bool) -> bool:
    """Whether the words between two amounts make them a list, a change or the sides of one thing."""
    if between in _LIST_ENDS or between in _SIDES:
        return True
    if between == ("but",):
        return bool(one.amount.hedge)  # "more than 40 but fewer than 60 cattle"
    if between == ("to",):
        return one.start > 0 and words[one.start - 1].lower == "from"
    return closed and between == (",",)


def _is_some(one: Found, following: Found) -> bool:
    """Whether a bare number is some of the things that the next one counts."""
    own, last = one.amount, following.amount
    if own.counted or own.unit or own.stated is None or last.stated is None or not last.counted:
        return False
    return own.stated <= last.stated


def _may_share(words: Tokens, one: Found, following: Found) -> bool:
    """Whether a bare number takes the noun or unit of the next in its list."""
    own, last = one.amount, following.amount
    if own.counted or own.unit or own.stated is None or one.end != one.number_end:
        return False
    if words[one.start].text[0].isdigit() != words[following.start].text[0].isdigit():
        return False
    figures = words[following.start].text[0].isdigit() or following.end > following.number_end
    signed = last.unit.isupper() and not figures  # "12 and $50"
    if not (last.counted or last.unit) or signed or last.unit == "fraction":
        return False
    return not (last.additional or last.partitive or last.head == "other")
