"""Per what time a sum or a count is, where an adjective tells it: "annual savings of $120 million" are so much a year."""

from attrs import evolve

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount

__all__ = ["at_one_rate"]

_TIMES = {
    "annual": "year",
    "annually": "year",
    "yearly": "year",
    "annum": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
_REACH = 10
"""Words on either side of an amount among which such an adjective is of it."""
_BORDERS = frozenset([",", ";", ":", "(", ")", "–", "—", "and", "but"])


def _told_rate(sentence: Span, amount: Span) -> str:
    """The time that an adjective near an amount, in its clause, tells; "" for none."""
    words = tokens(sentence)
    before = [word.lower for word in words if word.end <= amount.start][-_REACH:]
    behind = [word.lower for word in words if word.start >= amount.end][:_REACH]
    border = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _BORDERS), -1)
    end = next((at for at, word in enumerate(behind) if word in _BORDERS), len(behind))
    found = {_TIMES[word] for word in (*before[border + 1 :], *behind[:end]) if word in _TIMES}
    return found.pop() if len(found) == 1 else ""


def at_one_rate(
    mine: Span, one: Mention[Amount], theirs: Span, other: Mention[Amount]
) -> tuple[Amount, Amount]:
    """Two amounts, the one without a rate at that of the other where an adjective of its sentence tells the same.

    >>> from claimcheck.model import Document
    >>> from claimcheck.values.amounts import find_amounts
    >>> first, second = (Document(text).span for text in ("It saves $12 a year.", "Annual savings are $12."))
    >>> [each.rate for each in at_one_rate(first, *find_amounts(first), second, *find_amounts(second))]
    ['year', 'year']
    """
    first, second = one.value, other.value
    if bool(first.rate) == bool(second.rate):
        return first, second
    if first.rate and _told_rate(theirs, other.span) == first.rate:
        return first, evolve(second, rate=first.rate)
    if second.rate and _told_rate(mine, one.span) == second.rate:
        return evolve(first, rate=second.rate), second
    return first, second
