"""Days and months: the date forms of English, with the weekday before them and the year after or from the context."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer, ranged_over, year_at
from claimcheck.values.time_words import AMBIGUOUS_MONTHS, MONTHS, ORDINALS, WEEKDAYS, WEEKDAYS_SHORT

__all__ = [
    "MONTH_NAMES",
    "PLAIN_AFTER",
    "date_at",
    "dated",
    "day_at",
    "is_valid",
    "month_at",
    "read_month",
    "weekday_clash",
]

_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


_DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


MONTH_NAMES = "January February March April May June July August September October November December".split()


def day_at(s: Sentence, at: int) -> tuple[int, int] | None:
    """A day of the month at a place, with the token after it: "27", "27th", "fifth"."""
    value = integer(s.word(at), 2)
    if value is None:
        value = ORDINALS.get(s.word(at))
        return (value, at + 1) if value else None
    if not 1 <= value <= 31:
        return None
    end = at + 1
    if s.word(end) in _SUFFIXES and s.joined(end):
        end += 1
    elif (
        s.word(end) == "%"
        or _is_clock(s, end)
        or (s.word(end) in {"/", "."} and s.joined(end) and s.word(end + 1).isdigit())
    ):
        return None
    return value, end


def month_at(s: Sentence, at: int) -> tuple[int, int] | None:
    """A month's name at a place with the token after it, an abbreviation's full stop included."""
    word = s.word(at)
    number = MONTHS.get(word)
    if number is None:
        return None
    end = at + 1
    if len(word) <= 4 and word not in {"may", "june", "july"} and s.word(end) == "." and s.joined(end):
        end += 1
    return number, end


def is_valid(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has such a day; with no year, whether a leap year has."""
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def _year_after(s: Sentence, at: int) -> tuple[int, int] | None:
    """The year that follows a day or month, a comma or "of" between allowed."""
    if s.word(at) in {",", "of", "in"}:
        got = year_at(s, at + 1)
        if got and (s.word(at) != "," or not _counts(s, got[1])) and (s.word(at) != "in"):
            return got
        return None
    got = year_at(s, at)
    return None if got and (_counts(s, got[1]) or _is_clock(s, got[1])) else got


def _is_clock(s: Sentence, colon: int) -> bool:
    """Whether a number before this place is the hour of a clock: "May 20:15"."""
    return s.word(colon) == ":" and s.joined(colon) and s.joined(colon + 1) and s.word(colon + 1).isdigit()


_COUNT_FOLLOWERS = frozenset("people percent per % million soldiers troops others men women".split())


def _counts(s: Sentence, at: int) -> bool:
    """Whether a number before this place counts things ("2000 people") and is no year."""
    return s.word(at) in _COUNT_FOLLOWERS


def date_at(s: Sentence, at: int) -> tuple[int, int | None, int, int | None] | None:
    """A date at a place: the token after it, year, month, day, in either order of month and day."""
    first = day_at(s, at)
    if first:
        day, end = first
        if s.word(end) == "of":
            end += 1
        month = month_at(s, end)
        if month is None or (
            s.text(end).islower() and s.word(end) in AMBIGUOUS_MONTHS and not year_at(s, end + 1)
        ):
            return None
        number, end = month
        year = _year_after(s, end)
        if not is_valid(year[0] if year else None, number, day):
            return None
        return (year[1], year[0], number, day) if year else (end, None, number, day)
    month = month_at(s, at)
    if month is None:
        return None
    number, end = month
    packed = _day_and_year(s, end)
    if packed:
        return end + 1, packed[1], number, packed[0]
    start = end + 1 if s.word(end) == "the" else end
    second = day_at(s, start) if s.word(start) not in ORDINALS or s.word(end) == "the" else None
    if second and is_valid(None, number, second[0]) and not _counts_things(s, at, start, second[1]):
        year = _year_after(s, second[1])
        return (year[1], year[0], number, second[0]) if year else (second[1], None, number, second[0])
    year = _year_after(s, end)
    return (year[1], year[0], number, None) if year else (end, None, number, None)


def _day_and_year(s: Sentence, at: int) -> tuple[int, int] | None:
    """Day and year written without a space after their comma: "May 4,1998"."""
    day, comma, year = s.word(at).partition(",")
    value, of_year = integer(day, 2), integer(year, 4)
    if not comma or value is None or of_year is None or len(year) != 4 or not 1000 <= of_year <= 2199:
        return None
    return (value, of_year) if 1 <= value <= 31 else None


def _counts_things(s: Sentence, month: int, number: int, after: int) -> bool:
    """Whether the number after a month counts what follows: "in May 20 people", "July 12 percent"."""
    if _counts(s, after):
        return True
    if (
        s.word(after) in DASHES
        and s.joined(after)
        and s.word(after + 1).isalpha()
        and s.word(after + 1) not in MONTHS
    ):
        return True
    return (
        s.word(month - 1) == "in"
        and s.text(number).isdigit()
        and s.text(after).islower()
        and s.word(after).endswith("s")
    )


def _weekday_before(s: Sentence, at: int) -> tuple[int, int] | None:
    """The weekday that stands before a date, as token and number, a comma, "the" or full stop between."""
    back = at - 1
    if s.word(back) == "the":
        back -= 1
    while s.word(back) in {",", "."}:
        back -= 1
        if at - back > 4:
            return None
    word = s.word(back)
    if back >= s.floor and word in WEEKDAYS:
        return back, WEEKDAYS[word]
    if back >= s.floor and word in WEEKDAYS_SHORT and s.text(back)[:1].isupper():
        return back, WEEKDAYS_SHORT[word]
    return None


def weekday_clash(value: date, weekday: int) -> str:
    """What is wrong with a weekday written beside a date; empty when it fits."""
    if value.weekday() == weekday:
        return ""
    written = f"{value.day} {MONTH_NAMES[value.month - 1]} {value.year}"
    return f"{written} was a {_DAY_NAMES[value.weekday()]}, not a {_DAY_NAMES[weekday]}"


def dated(s: Sentence, first: int, got: tuple[int, int | None, int, int | None]) -> Found:
    """The found date of what `date_at` gave, its year from the context when it is not written."""
    last, year, month, day = got
    before = _weekday_before(s, first) if day is not None else None
    explicit = year is not None
    how, sure = "", True
    if year is None:
        year, how, sure = s.context.year_of(month, day, s.tense(first, last))
    if before:
        first = before[0]
    if year is None or not is_valid(year, month, day or 1):
        known = cal.stamp(year) if year is not None and year < 1 else "XXXX"
        shape = f"{known}-{month:02d}" + (f"-{day:02d}" if day else "")
        return Found(
            first, last, cal.nothing(shape, "day" if day else "month", how=how), (month, day), explicit
        )
    if day is None:
        return Found(
            first, last, cal.month(year, month, how, sure=sure), None if explicit else (month, None), explicit
        )
    reading = cal.day(date(year, month, day), how, sure=sure)
    if before and (explicit or sure):
        reading = reading._replace(clash=weekday_clash(date(year, month, day), before[1]))
    if before and not explicit and reading.clash:
        # With no year written, the weekday may as well say which year is meant.
        reading = reading._replace(clash="", sure=False)
    return Found(first, last, reading, None if explicit else (month, day), explicit)


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
            return _with_more_days(s, start, dated(s, start, got))
    text = s.text(at)
    got = date_at(s, at)
    if got is None:
        return ()
    alone = got[1] is None and got[3] is None
    if text.islower() and word in AMBIGUOUS_MONTHS and (alone or word in {"march", "may", "mar"}):
        return ()
    if (
        len(word) == 3
        and word != "may"
        and alone
        and s.word(at + 1) != "."
        and s.word(at - 1) not in _STRONG_SUPPORT
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
        return _days_after(s, found, got)
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
        return False
    if before in _STRONG_SUPPORT or (before in DASHES and s.word(at - 2) in {"mid", "early", "late"}):
        return True
    if before == "of" and s.word(at - 2) in _EDGES_OF_MONTHS:
        return True
    if before in {"by", "from", "to", "before", "after", "of", "and", "between", "for", "or"}:
        nearby = {s.word(at + 1), s.word(at + 2), s.word(at - 2), s.word(at - 3)}
        return before in {"by", "before", "after"} or any(word in MONTHS and word != "may" for word in nearby)
    return False


def _day_before(s: Sentence, at: int) -> int | None:
    """The token at which a day number before a month starts."""
    back = at - 1
    if s.word(back) == "of":
        back -= 1
    if s.word(back) in _SUFFIXES and s.joined(back):
        back -= 1
    if back < s.floor:
        return None
    if s.word(back) in ORDINALS and s.word(back) not in {"second"} | set():
        # "the first of May", "fifth of May"; "the first May Day" is none.
        return back if s.word(back + 1) == "of" and s.word(back - 1) in {"the", "on"} else None
    value = integer(s.word(back), 2)
    if value is None or not 1 <= value <= 31:
        return None
    if s.word(back - 1) in {"$", "£", "€", "#", ":"} and s.joined(back):
        return None
    return back


def _with_more_days(s: Sentence, start: int, found: Found) -> Sequence[Found]:
    """Takes in the days before "29 September" in "27-29 September", "27 and 28 September"."""
    link = s.word(start - 1)
    reading = found.reading
    if link not in DASHES | {"to", "and", "or", "until", "through"} or start - 2 < s.floor:
        return (found,)
    earlier = start - 3 if s.word(start - 2) in _SUFFIXES and s.joined(start - 2) else start - 2
    value = integer(s.word(earlier), 2)
    if value is None or earlier < s.floor or not 1 <= value <= 31:
        return (found,)
    month_day = _parts(reading)
    if month_day is None or value >= month_day[2]:
        return (found,)
    year, month, _ = month_day
    if year is None:
        opening = Found(
            earlier, start - 1, cal.nothing(f"XXXX-{month:02d}-{value:02d}", "day"), (month, value)
        )
    else:
        opening = Found(
            earlier,
            start - 1,
            cal.day(date(year, month, value), reading.how, sure=reading.sure),
            (month, value) if found.month_day else None,
        )
    if link in {"and", "or"} and s.word(earlier - 1) != "between":
        return (opening, found)
    ranged = ranged_over(opening, found)
    return (ranged,) if ranged else (opening, found)


def _days_after(s: Sentence, found: Found, got: tuple[int, int | None, int, int | None]) -> Sequence[Found]:
    """Takes in the second day of "September 27-30", "May 3 to 5" and a year after it."""
    last, _, month, day = got
    link = s.word(found.last)
    second = day_at(s, found.last + 1)
    if got[1] is not None or day is None or second is None or second[0] <= day:
        return (found,)
    if link not in DASHES | {"to", "and", "through", "or"} or s.word(found.last + 1) in ORDINALS:
        return (found,)
    if link not in DASHES and (
        month_at(s, second[1]) or (s.word(second[1]).isalpha() and s.word(second[1]) not in PLAIN_AFTER)
    ):
        return (found,)
    year = _year_after(s, second[1])
    end = year[1] if year else second[1]
    opening = dated(s, found.first, (last, year[0], month, day)) if year else found
    opening = evolve(opening, first=found.first, last=found.last)
    closing = dated(s, found.last + 1, (end, year[0] if year else None, month, second[0]))
    if link in {"and", "or"}:
        return (opening, closing)
    ranged = ranged_over(opening, closing)
    return (ranged,) if ranged else (opening, closing)


PLAIN_AFTER = frozenset("in at on after before when and as with by of for from which that this".split())


def _parts(reading: Reading) -> tuple[int | None, int, int] | None:
    """Year, month, day of a reading of one day."""
    if reading.start is not None and reading.granularity == "day":
        return reading.start.year, reading.start.month, reading.start.day
    if reading.timex.startswith("XXXX-") and len(reading.timex) == 10:
        return None, int(reading.timex[5:7]), int(reading.timex[8:10])
    return None
