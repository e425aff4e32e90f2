"""Times with the word before them that makes a bound of them: "before 2008", "since May"."""

from datetime import datetime

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.times import TimeSpan

__all__ = ["EVER", "bound_before", "reach_of"]

EVER = (datetime(1, 1, 1), datetime(9999, 12, 31))  # noqa: DTZ001 - times of texts are local, without a zone
"""The first and the last moment that a date can name."""
_BOUNDS = frozenset(["before", "after", "since", "until", "till", "by", "from"])
_UP_TO = frozenset(["to", "through", "till", "until", "-", "–"])


def bound_before(sentence: Span, mention: Mention[TimeSpan]) -> str:
    """The word before a date that makes a bound of it: "before 2008", "since May"; else empty."""
    words = tokens(sentence)
    before = [word.lower for word in words if word.end <= mention.span.start][-2:]
    bound = next((word for word in reversed(before) if word in _BOUNDS), "")
    after = next((word.lower for word in words if word.start >= mention.span.end), "")
    # "from 1995 to 1998" leaves no end open.
    closed = after in _UP_TO or not _UP_TO.isdisjoint(mention.span.text.split())
    return "" if bound == "from" and closed else bound


def reach_of(time: TimeSpan, bound: str) -> tuple[datetime, datetime] | None:
    """The first moment that a date allows, its bound seen, and the moment behind the last; None where its year is open."""
    if time.start is None or time.end is None:
        return None
    if bound in {"before", "until", "till"}:
        return EVER[0], time.start
    if bound == "by":
        return EVER[0], time.end
    if bound == "after":
        return time.end, EVER[1]
    if bound in {"since", "from"}:
        return time.start, EVER[1]
    return time.start, time.end
