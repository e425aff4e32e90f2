"""Days and months: the date forms of English, with the weekday before them and the year after or from the context."""

# ruff: noqa: SIM905 - a table of words reads best as text

from datetime import date

from claimcheck.values import time_calendar as cal
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer, year_at
from claimcheck.values.time_words import AMBIGUOUS_MONTHS, MONTHS, ORDINALS, TENS, WEEKDAYS, WEEKDAYS_SHORT

__all__ = [
    "MONTH_NAMES",
    "SUFFIXES",
    "date_at",
    "dated",
    "day_at",
    "is_valid",
    "month_at",
    "weekday_clash",
    "year_after",
]

SUFFIXES = frozenset({"st", "nd", "rd", "th"})


_DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


MONTH_NAMES = "January February March April May June July August September October November December".split()


def day_at(s: Sentence, at: int) -> tuple[int, int] | None:
    """A day of the month at a place, with the token after it: "27", "27th", "fifth", "twenty-first"."""
    value = integer(s.word(at), 2)
    if value is None:
        value = ORDINALS.get(s.word(at))
        return (value, at + 1) if value else _ordinal_after_ten(s, at)
    if not 1 <= value <= 31:
        return None
    end = at + 1
    if s.word(end) in SUFFIXES and s.joined(end):
        end += 1
    elif (
        s.word(end) == "%"
        or _is_clock(s, end)
        or (s.word(end) in {"/", "."} and s.joined(end) and s.word(end + 1).isdigit())
    ):
        return None
    return value, end


def _ordinal_after_ten(s: Sentence, at: int) -> tuple[int, int] | None:
    """A day in two words, "twenty-first" or "thirty first", with the token after it."""
    ten = TENS.get(s.word(at), 0)
    end = at + 1 + (s.word(at + 1) in DASHES)
    day = ten + ORDINALS.get(s.word(end), 99)
    return (day, end + 1) if ten in {20, 30} and day <= 31 and day % 10 else None


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


def year_after(s: Sentence, at: int) -> tuple[int, int] | None:
    """The year that follows a day or month, a comma or "of" between allowed."""
    if s.word(at) in {",", "of", "in"}:
        got = year_at(s, at + 1)
        if got and (s.word(at) != "," or not _counts(s, got[1])) and (s.word(at) != "in"):
            return got
        return None
    if s.word(at) in DASHES | {"/"} and s.joined(at) and s.joined(at + 1) and len(s.word(at + 1)) == 4:
        at += 1
    got = year_at(s, at)
    clock = got is not None and "," not in s.word(at) and _is_clock(s, got[1])
    return None if got and (_counts(s, got[1]) or clock) else got


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
        if s.word(end) == "of" or (s.word(end) in DASHES | {"/"} and s.joined(end) and s.joined(end + 1)):
            end += 1
        month = month_at(s, end)
        named = s.word(end - 1) == "of" and s.word(end) in {"april", "june", "august"}
        low = s.text(end).islower() and s.word(end) in AMBIGUOUS_MONTHS
        if month is None or (low and not named and not year_at(s, end + 1)):
            return None
        number, end = month
        year = year_after(s, end)
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
    second = day_at(s, start)
    if second and start == end and not s.word(start)[0].isdigit() and not _closes(s, second[1]):
        second = None  # "In March first signs of it were seen"
    if second and is_valid(None, number, second[0]) and not _counts_things(s, at, start, second[1]):
        year = year_after(s, second[1])
        return (year[1], year[0], number, second[0]) if year else (second[1], None, number, second[0])
    year = year_after(s, end)
    return (year[1], year[0], number, None) if year else (end, None, number, None)


def _closes(s: Sentence, at: int) -> bool:
    """Whether what follows an ordinal in words is nothing that it numbers."""
    after = s.word(at)
    return after not in DASHES and (not after.isalpha() or after in FUNCTION_WORDS)


def _day_and_year(s: Sentence, at: int) -> tuple[int, int] | None:
    """Day and year written without a space after their comma: "May 4,1998"."""
    day, comma, year = s.word(at).partition(",")
    if s.word(at + 1) == ":":
        year = year.partition(",")[0]  # "MAY 14,2013,9:29 PM"
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
    if before:
        clash = weekday_clash(date(year, month, day), before[1])
        if not explicit and clash:
            reading = _in_year_of_weekday(reading, year, month, day, before[1])
        elif explicit:
            reading = reading._replace(clash=clash)
    return Found(first, last, reading, None if explicit else (month, day), explicit)


def _in_year_of_weekday(reading: Reading, year: int, month: int, day: int, weekday: int) -> Reading:
    """A day without a year moved to the year beside it in which its weekday fits; unsure where none or either does."""
    fits = [
        other
        for other in (year - 1, year + 1)
        if is_valid(other, month, day) and date(other, month, day).weekday() == weekday
    ]
    if len(fits) != 1:
        return reading._replace(sure=False)
    return cal.day(date(fits[0], month, day), "the year in which the weekday fits", sure=False)
