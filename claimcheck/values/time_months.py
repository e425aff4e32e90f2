"""A month with the days, the weekday and the year around it, and months that are other words too."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_dates import MONTH_NAMES, SUFFIXES, date_at, dated, month_at
from claimcheck.values.time_days import days_after, days_before
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer
from claimcheck.values.time_words import AMBIGUOUS_MONTHS, MONTHS, ORDINALS, WEEKDAYS

__all__ = ["read_month"]

_STRONG_SUPPORT = frozenset(
    "in since until till during last next this early mid late through every each coming".split()
)


def read_month(s: Sentence, at: int) -> Sequence[Found]:
    """A month with the day, days, weekday and year around it."""
    word = s.word(at)
    start = _day_before(s, at)
    if start is not None:
        got = date_at(s, start)
        if got:
            return days_before(s, start, dated(s, start, got))
    text = s.text(at)
    got = date_at(s, at)
    if got is None:
        return ()
    alone = got[1] is None and got[3] is None
    if (
        text.islower()
        and word in AMBIGUOUS_MONTHS - {"april", "june"}
        and (alone or word in {"march", "may", "mar"})
    ):
        return ()
    if (
        len(word) == 3
        and word != "may"
        and alone
        and s.word(at + 1) != "."
        and s.word(at - 1) not in _STRONG_SUPPORT
        and not _beside_month(s, at)
        and not (s.word(at - 1) == "of" and s.word(at - 2) in _EDGES_OF_MONTHS)
    ):
        return ()
    if got[3] is None:
        got = _month_of_that_year(s, got)
    if word in AMBIGUOUS_MONTHS and alone and got[1] is None and not _supported(s, at):
        return ()
    found = dated(s, at, got)
    if (
        s.word(at - 1) in {"last", "next", "this"}
        and got[1] is None
        and got[3] is None
        and (s.context.reference or s.word(at - 1) != "this")
    ):
        found = _month_by_name(s, at, got[2])
    if s.word(at - 1) in {"every", "each"} and got[1] is None:
        shape = f"XXXX-{got[2]:02d}"
        return (Found(at - 1, got[0], cal.nothing(shape, "set", "SET")),)
    if got[3] is not None:
        return days_after(s, found, got)
    return (found,)


def _month_of_that_year(
    s: Sentence, got: tuple[int, int | None, int, int | None]
) -> tuple[int, int | None, int, int | None]:
    """Takes in "of last year", "of this year", "last year" after a month."""
    last, year, month, _ = got
    if year is not None:
        return got
    at = last + 1 if s.word(last) in {"of", ","} else last
    which, reference = s.word(at), s.context.reference
    if s.word(at + 1) == "year" and s.word(last) != ",":
        if which in {"last", "this", "next"} and reference:
            return at + 2, reference.year + {"last": -1, "this": 0, "next": 1}[which], month, None
        if which == "that" and s.context.last and s.context.last.start:
            return at + 2, s.context.last.start.year, month, None
    return got


def _month_by_name(s: Sentence, at: int, month: int) -> Found:
    """As in "last May", "next May", "this May", counted from the document's day."""
    reference = s.context.reference
    which = s.word(at - 1)
    if reference is None:
        return Found(at - 1, at + 1, cal.nothing(f"XXXX-{month:02d}", "month"))
    year = reference.year
    if which == "last":
        year -= month >= reference.month
    elif which == "next":
        year += month <= reference.month
    end = (month_at(s, at) or (0, at + 1))[1]
    return Found(
        at - 1, end, cal.month(year, month, f"{which} {MONTH_NAMES[month - 1]}", sure=which != "last")
    )


_EDGES_OF_MONTHS = frozenset(
    "end beginning start middle close half part month months week weekend days morning".split()
)


def _supported(s: Sentence, at: int) -> bool:
    """Whether the words beside a month that is also a name or a verb make it a month."""
    before = s.word(at - 1)
    if not s.text(at)[:1].isupper():
        # In small letters April and June are no names.
        return before in _STRONG_SUPPORT | {"the"}
    if before in _STRONG_SUPPORT or (before in DASHES and s.word(at - 2) in {"mid", "early", "late"}):
        return True
    if before == "of" and (s.word(at - 2) in _EDGES_OF_MONTHS or s.word(at - 2) in WEEKDAYS):
        return True
    if before in {"by", "from", "to", "before", "after", "of", "and", "between", "for", "or"}:
        nearby = {s.word(at + 1), s.word(at + 2), s.word(at - 2), s.word(at - 3)}
        return before in {"by", "before", "after"} or any(word in MONTHS and word != "may" for word in nearby)
    return False


def _beside_month(s: Sentence, at: int) -> bool:
    """Whether another month stands at the other end of a range: "from Sep to Nov", "Jan-Mar"."""
    for link, other in ((at - 1, at - 2), (at + 1, at + 2)):
        if s.word(link) in {"to", "and"} | DASHES and s.word(other) in MONTHS and s.text(at)[:1].isupper():
            return True
    return False


def _day_before(s: Sentence, at: int) -> int | None:
    """The token at which a day number before a month starts."""
    back = at - 1
    if s.word(back) == "of" or (s.word(back) in DASHES | {"/"} and s.joined(back) and s.joined(at)):
        back -= 1
    if s.word(back) in SUFFIXES and s.joined(back):
        back -= 1
    if back < s.floor:
        return None
    if s.word(back) in ORDINALS:
        # "the first of May", "fifth of May"; "the first May Day" is none.
        ten = back - 1 - (s.word(back - 1) in DASHES)
        back = ten if s.word(ten) in {"twenty", "thirty"} and ten >= s.floor else back
        single = s.word(back) == "second" or s.word(at - 1) != "of"
        return None if single or s.word(back - 1) not in {"the", "on", "and", "to", "between"} else back
    value = integer(s.word(back), 2)
    if value is None or not 1 <= value <= 31:
        return None
    if s.word(back - 1) in {"$", "£", "€", "#", ":"} and s.joined(back):
        return None
    return back
