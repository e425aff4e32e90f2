"""The walk over a sentence's tokens that finds time expressions: dates, clocks, parts of the day.

Each core word (a month, a weekday, a unit, digits) has a reader that looks a few tokens to the left and
to the right; afterwards neighbours are joined ("noon" + "on" + "10 October", "27 September" + "to" + "10 November").
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from attrs import define, evolve, field

from claimcheck.text import Token
from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_context import Context, Tense, tense_at, weekday_near, whole_days
from claimcheck.values.time_words import (
    AMBIGUOUS_MONTHS,
    CARDINALS,
    DEICTIC_DAYS,
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    PART_HOURS,
    PARTS,
    REFERENCES,
    SEASONS,
    SETS,
    TENS,
    UNITS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    ZONES,
)

__all__ = ["DASHES", "Found", "Sentence", "number_back", "year_at"]

DASHES = frozenset("-–—‐‑")  # noqa: RUF001 - dashes as news text writes them
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_APOSTROPHES = frozenset("'’‘`")
_DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTH_NAMES = "January February March April May June July August September October November December".split()


@define
class Found:
    """A time expression in a sentence: its tokens `first` to `last` (not included) and its reading."""

    first: int
    last: int
    reading: Reading
    month_day: tuple[int, int | None] | None = None
    """Month and day of a date whose year is not written."""
    explicit: bool = False
    """Whether the year is written."""
    bounds: tuple["Found", ...] = ()
    needs_day: bool = False
    """Whether it is a time of day that looks for its day beside it."""
    hour: tuple[int, int | None] | None = None


@define
class Sentence:
    """One sentence on its way through the grammar."""

    tokens: Sequence[Token]
    words: Sequence[str]
    context: Context
    floor: int = 0
    """The first token that no expression has taken yet."""
    found: list[Found] = field(factory=list)

    def word(self, at: int) -> str:
        """The lower-case word at a place, empty beyond both ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def text(self, at: int) -> str:
        """The word as written."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def joined(self, at: int) -> bool:
        """Whether the token stands directly after the one before it, no space between."""
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def tense(self, first: int, last: int) -> Tense:
        """The tense of the clause around some tokens."""
        return tense_at(self.tokens, self.words, first, last)


def integer(word: str, digits: int) -> int | None:
    """The value of up to so many plain digits."""
    if word.isdigit() and word.isascii() and len(word) <= digits:
        return int(word)
    return None


def year_at(s: Sentence, at: int) -> tuple[int, int] | None:
    """A year written at a place, with the token after it: "2020", "'98", "nineteen ninety-six"."""
    word = s.word(at)
    if len(word) == 4 and word.isdigit() and word.isascii() and 1000 <= int(word) <= 2199:
        return int(word), at + 1
    if word in _APOSTROPHES and len(s.word(at + 1)) == 2 and s.joined(at + 1):
        short = integer(s.word(at + 1), 2)
        if short is not None:
            return (1900 if short > 30 else 2000) + short, at + 2
    if word in {"nineteen", "eighteen", "twenty"}:
        return _spoken_year(s, at)
    if word == "two" and s.word(at + 1) == "thousand":
        more = s.word(at + 2)
        if more == "and":
            unit = CARDINALS.get(s.word(at + 3))
            return (2000 + unit, at + 4) if unit else (2000, at + 2)
        unit = CARDINALS.get(more)
        return (2000 + unit, at + 3) if unit else (2000, at + 2)
    return None


def _spoken_year(s: Sentence, at: int) -> tuple[int, int] | None:
    base = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000}[s.word(at)]
    after = at + 2 if s.word(at + 1) in DASHES else at + 1
    second = s.word(after)
    if second in TENS and (base < 2000 or TENS[second] == 20):
        end, value = after + 1, TENS[second]
        unit_at = end + 1 if s.word(end) in DASHES else end
        unit = CARDINALS.get(s.word(unit_at), 0)
        if 0 < unit < 10:
            return base + value + unit, unit_at + 1
        return (base + value, end) if base < 2000 else None
    teen = CARDINALS.get(second, 0)
    return (base + teen, after + 1) if 10 <= teen <= 19 else None


def _day_number(s: Sentence, at: int) -> tuple[int, int] | None:
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
    elif s.word(end) in {"%", ":"} or (
        s.word(end) in {"/", "."} and s.joined(end) and s.word(end + 1).isdigit()
    ):
        return None
    return value, end


def _month(s: Sentence, at: int) -> tuple[int, int] | None:
    """A month's name at a place with the token after it, an abbreviation's full stop included."""
    word = s.word(at)
    number = MONTHS.get(word)
    if number is None:
        return None
    end = at + 1
    if len(word) <= 4 and word not in {"may", "june", "july"} and s.word(end) == "." and s.joined(end):
        end += 1
    return number, end


def _valid(year: int | None, month: int, day: int) -> bool:
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
    return None if got and (_counts(s, got[1]) or s.word(got[1]) == ":") else got


_COUNT_FOLLOWERS = frozenset("people percent per % million soldiers troops others men women".split())


def _counts(s: Sentence, at: int) -> bool:
    """Whether a number before this place counts things ("2000 people") and is no year."""
    return s.word(at) in _COUNT_FOLLOWERS


def date_at(s: Sentence, at: int) -> tuple[int, int | None, int, int | None] | None:
    """A date at a place: the token after it, year, month, day, in either order of month and day."""
    first = _day_number(s, at)
    if first:
        day, end = first
        if s.word(end) == "of":
            end += 1
        month = _month(s, end)
        if month is None or (
            s.text(end).islower() and s.word(end) in AMBIGUOUS_MONTHS and not year_at(s, end + 1)
        ):
            return None
        number, end = month
        year = _year_after(s, end)
        if not _valid(year[0] if year else None, number, day):
            return None
        return (year[1], year[0], number, day) if year else (end, None, number, day)
    month = _month(s, at)
    if month is None:
        return None
    number, end = month
    start = end + 1 if s.word(end) == "the" else end
    second = _day_number(s, start) if s.word(start) not in ORDINALS or s.word(end) == "the" else None
    if second and _valid(None, number, second[0]) and not _counts_things(s, at, start, second[1]):
        year = _year_after(s, second[1])
        return (year[1], year[0], number, second[0]) if year else (second[1], None, number, second[0])
    year = _year_after(s, end)
    return (year[1], year[0], number, None) if year else (end, None, number, None)


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


def _clash(value: date, weekday: int) -> str:
    if value.weekday() == weekday:
        return ""
    written = f"{value.day} {_MONTH_NAMES[value.month - 1]} {value.year}"
    return f"{written} was a {_DAY_NAMES[value.weekday()]}, not a {_DAY_NAMES[weekday]}"


def _dated(s: Sentence, first: int, got: tuple[int, int | None, int, int | None]) -> Found:
    """The found date of what `date_at` gave, its year from the context when it is not written."""
    last, year, month, day = got
    before = _weekday_before(s, first) if day is not None else None
    explicit = year is not None
    how, sure = "", True
    if year is None:
        year, how, sure = s.context.year_of(month, day, s.tense(first, last))
    if before:
        first = before[0]
    if year is None or not _valid(year, month, day or 1):
        shape = f"XXXX-{month:02d}" + (f"-{day:02d}" if day else "")
        return Found(first, last, cal.nothing(shape, "day" if day else "month", how=how), (month, day))
    if day is None:
        return Found(
            first, last, cal.month(year, month, how, sure=sure), None if explicit else (month, None), explicit
        )
    reading = cal.day(date(year, month, day), how, sure=sure)
    if before and (explicit or sure):
        reading = reading._replace(clash=_clash(date(year, month, day), before[1]))
    if before and not explicit and reading.clash:
        # With no year written, the weekday may as well say which year is meant.
        reading = reading._replace(clash="", sure=False)
    return Found(first, last, reading, None if explicit else (month, day), explicit)


_MONTH_SUPPORT = frozenset(
    "in since until till during last next this early mid late through by before after every each from between "
    "of and to for - – , ( past coming".split()
)
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
            return _with_more_days(s, start, _dated(s, start, got))
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
    found = _dated(s, at, got)
    if (
        s.word(at - 1) in {"last", "next", "this"}
        and got[1] is None
        and got[3] is None
        and s.context.reference
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
    """ "last May", "next May", "this May", counted from the document's day."""
    reference = s.context.reference
    which = s.word(at - 1)
    if reference is None:
        return Found(at - 1, at + 1, cal.nothing(f"XXXX-{month:02d}", "month"))
    year = reference.year
    if which == "last":
        year -= month >= reference.month
    elif which == "next":
        year += month <= reference.month
    end = (_month(s, at) or (0, at + 1))[1]
    return Found(
        at - 1, end, cal.month(year, month, f"{which} {_MONTH_NAMES[month - 1]}", sure=which != "last")
    )


def _supported(s: Sentence, at: int) -> bool:
    """Whether the words beside a month that is also a name or a verb make it a month."""
    before = s.word(at - 1)
    if not s.text(at)[:1].isupper():
        return False
    if before in _STRONG_SUPPORT or (before in DASHES and s.word(at - 2) in {"mid", "early", "late"}):
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
    if s.word(start - 2) in _SUFFIXES and s.joined(start - 2):
        earlier = start - 3
    else:
        earlier = start - 2
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
    second = _day_number(s, found.last + 1)
    if got[1] is not None or day is None or second is None or second[0] <= day:
        return (found,)
    if link not in DASHES | {"to", "and", "through", "or"} or s.word(found.last + 1) in ORDINALS:
        return (found,)
    if link not in DASHES and (
        _month(s, second[1]) or s.word(second[1]).isalpha() and s.word(second[1]) not in _PLAIN_AFTER
    ):
        return (found,)
    year = _year_after(s, second[1])
    end = year[1] if year else second[1]
    opening = _dated(s, found.first, (last, year[0] if year else None, month, day)) if year else found
    opening = evolve(opening, first=found.first, last=found.last)
    closing = _dated(s, found.last + 1, (end, year[0] if year else None, month, second[0]))
    if link in {"and", "or"}:
        return (opening, closing)
    ranged = ranged_over(opening, closing)
    return (ranged,) if ranged else (opening, closing)


_PLAIN_AFTER = frozenset("in at on after before when and as with by of for from which that this".split())


def _parts(reading: Reading) -> tuple[int | None, int, int] | None:
    """Year, month, day of a reading of one day."""
    if reading.start is not None and reading.granularity == "day":
        return reading.start.year, reading.start.month, reading.start.day
    if reading.timex.startswith("XXXX-") and len(reading.timex) == 10:
        return None, int(reading.timex[5:7]), int(reading.timex[8:10])
    return None


def ranged_over(opening: Found, closing: Found) -> Found | None:
    """The interval from one expression to another, None when they are not in order."""
    a, b = opening.reading, closing.reading
    if a.start is None or b.end is None or b.start is None:
        if a.start is None and b.start is None and a.timex[:4] == b.timex[:4] == "XXXX":
            reading = Reading(f"{a.timex}/{b.timex}", "DATE", None, None, a.granularity, a.how, sure=False)
            return Found(opening.first, closing.last, reading, bounds=(opening, closing))
        return None
    if a.start >= b.start:
        return None
    reading = Reading(
        f"{a.timex}/{b.timex}",
        b.sort,
        a.start,
        b.end,
        a.granularity,
        a.how or b.how,
        a.mod or b.mod,
        a.sure and b.sure,
    )
    return Found(opening.first, closing.last, reading, bounds=(opening, closing), explicit=closing.explicit)


def read_weekday(s: Sentence, at: int) -> Sequence[Found]:
    """A weekday alone: "on Saturday", "last Friday", "every Monday"; one before a date belongs to it."""
    word = s.word(at)
    weekday = WEEKDAYS[word]
    after = at + 1
    while s.word(after) in {",", ".", "the"} and after < at + 3:
        after += 1
    got = date_at(s, after)
    if got and got[3] is not None and (s.word(after - 1) != "." or s.joined(at + 1)):
        return _with_more_days_after(s, after, got)
    iso = _numeric_date(s, after) if s.word(after)[:1].isdigit() else None
    if iso and iso.reading.start is not None:
        clash = _clash(iso.reading.start.date(), weekday) if iso.explicit else ""
        return (evolve(iso, first=at, reading=iso.reading._replace(clash=clash)),)
    before = s.word(at - 1)
    if before in {"every", "each"}:
        return (Found(at - 1, at + 1, cal.nothing(f"XXXX-WXX-{weekday + 1}", "set", "SET")),)
    reference = s.context.reference
    if reference is None:
        return (
            Found(at, at + 1, cal.nothing(f"XXXX-WXX-{weekday + 1}", "day", how="no date to count from")),
        )
    name = word.capitalize()
    today = reference.isoformat()
    if before == "last" and s.word(at - 2) not in {"the"}:
        day = weekday_near(reference - timedelta(days=1), weekday, Tense.PAST)
        return (
            Found(
                at - 1, at + 1, cal.day(day, f"the {name} before {today}", sure=(reference - day).days > 2)
            ),
        )
    if before == "next":
        day = weekday_near(reference + timedelta(days=1), weekday, Tense.FUTURE)
        return (Found(at - 1, at + 1, cal.day(day, f"the {name} after {today}", sure=False)),)
    tense = s.tense(at, at + 1)
    day = weekday_near(reference, weekday, tense)
    which = "the next" if tense is Tense.FUTURE else "the latest"
    sure = tense is Tense.PAST and not _participle_before(s, at)
    first = at - 1 if before in {"this", "that"} else at
    return (Found(first, at + 1, cal.day(day, f"{which} {name} seen from {today}", sure=sure)),)


def _with_more_days_after(
    s: Sentence, after: int, got: tuple[int, int | None, int, int | None]
) -> Sequence[Found]:
    return (_dated(s, after, got),)


def _participle_before(s: Sentence, at: int) -> bool:
    """Whether the verb before a time shows no tense: "a truce starting on Saturday"."""
    return any(s.word(back).endswith("ing") and len(s.word(back)) > 5 for back in (at - 1, at - 2))


def read_short_weekday(s: Sentence, at: int) -> Sequence[Found]:
    """An abbreviated weekday, only before a date: "Sat., Oct. 10", "Sun 4 May"."""
    after = at + 1
    while s.word(after) in {",", "."} and after < at + 3:
        after += 1
    got = date_at(s, after) if s.text(at)[:1].isupper() else None
    return (_dated(s, after, got),) if got and got[3] is not None else ()


def read_digits(s: Sentence, at: int) -> Sequence[Found]:
    """Digits: a numeric date, a clock, a year, a decade, an ordinal century."""
    if s.joined(at) and s.word(at - 1) in {"$", "£", "€", "#", "№"}:
        return ()
    numeric = _numeric_date(s, at)
    if numeric:
        return (numeric,)
    clock = _clock(s, at)
    if clock:
        return (clock,)
    if len(s.word(at)) == 4:
        return _year(s, at)
    if len(s.word(at)) == 2 and s.word(at).endswith("0"):
        return _short_decade(s, at)
    return ()


def _numeric_date(s: Sentence, at: int) -> Found | None:
    """2020-09-27, 27/09/2020, 9/27/20, 27.09.2020."""
    word = s.word(at)
    if word.count(".") == 2:
        pieces, last = word.split("."), at + 1
    elif (
        s.word(at + 1) in {"-", "/", "."}
        and s.word(at + 3) == s.word(at + 1)
        and s.joined(at + 1)
        and s.joined(at + 4)
    ):
        if not (s.joined(at + 2) and s.joined(at + 3)):
            return None
        pieces, last = [word, s.word(at + 2), s.word(at + 4)], at + 5
    else:
        return None
    if not all(piece.isdigit() and piece.isascii() for piece in pieces):
        return None
    sizes = [len(piece) for piece in pieces]
    if s.joined(last) and s.word(last) in {"-", "/", "."} and s.joined(last + 1):
        return None
    a, b, c = (int(piece) for piece in pieces) if max(sizes) <= 4 else (0, 0, 0)
    if sizes[0] == 4 and sizes[1] <= 2 and sizes[2] <= 2:
        orders = [(a, b, c)]
    elif sizes[2] in {2, 4} and sizes[0] <= 2 and sizes[1] <= 2:
        year = c if sizes[2] == 4 else c + (1900 if c > 40 else 2000)
        if sizes[2] == 2 and word.count("."):
            return None
        orders = [(year, a, b), (year, b, a)] if "." not in word else [(year, b, a)]
    else:
        return None
    fits = [order for order in orders if 1000 <= order[0] <= 2199 and 1 <= order[1] <= 12 and _valid(*order)]
    if not fits:
        return None
    if s.word(last) == "t" and s.joined(last) and integer(s.word(last + 1), 2) is not None:
        last += 1
    if len(set(fits)) > 1:
        shape = "{:04d}-{:02d}-{:02d}".format(*fits[0])
        return Found(at, last, cal.nothing(shape, "day", how="day and month may stand in either order"))
    return Found(at, last, cal.day(date(*fits[0])), explicit=True)


def _clock(s: Sentence, at: int) -> Found | None:
    """10:30, 10.30am, 9 p.m., 0900 GMT, 7 o'clock."""
    word, end = s.word(at), at + 1
    hour, minute = integer(word, 2), None
    plain = colon = False
    if (
        hour is not None
        and s.word(end) == ":"
        and s.joined(end)
        and s.joined(end + 1)
        and len(s.word(end + 1)) == 2
    ):
        minute, end, plain, colon = integer(s.word(end + 1), 2), end + 2, True, True
        if s.word(end) == ":" and s.joined(end) and integer(s.word(end + 1), 2) is not None:
            end += 2
    elif word.count(".") == 1 and len(word) in {4, 5}:
        left, right = word.split(".")
        hour, minute = integer(left, 2), integer(right, 2) if len(right) == 2 else None
        if minute is None:
            return None
    elif hour is None and len(word) == 4 and s.word(end) in ZONES - {"et", "pt", "ct"}:
        hour, minute, plain = integer(word[:2], 2), integer(word[2:], 2), True
    if hour is None or (minute is not None and minute > 59):
        return None
    half = s.word(end).replace(".", "")
    if half == "pm" or (half == "am" and _is_am(s, end)):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
        end += 1
        if (
            s.word(end) == "."
            and s.joined(end)
            and "." in s.word(end - 1)
            and not s.word(end - 1).endswith(".")
        ):
            end += 1
        plain, colon = True, False
    elif s.word(end) == "o'clock" or s.word(end) == "o’clock":
        end, plain = end + 1, True
    if not plain or not 0 <= hour <= 24:
        return None
    if s.word(end) in ZONES and s.text(end).isupper():
        end += 1
    elif s.word(end) == "local" and s.word(end + 1) == "time":
        end += 2
    elif colon and s.word(at - 1) not in _BEFORE_CLOCK:
        # "21:14" alone may be a score, a verse or a ratio.
        return None
    return _timed(s, at, end, hour, minute)


_BEFORE_CLOCK = frozenset(
    "at by until till from to between around about since before after and - – , ( | t".split()
) | {""}


def _is_am(s: Sentence, at: int) -> bool:
    """Whether "am" after a number is the hour's: "10 am" is, "I am" is not."""
    return s.word(at) == "a.m." or s.joined(at) or s.word(at + 1) != "i"


def _timed(s: Sentence, first: int, last: int, hour: int, minute: int | None) -> Found:
    shape = f"T{hour:02d}:{minute or 0:02d}"
    anchor = s.context.anchor if s.context.narrative else s.context.published
    timex = f"{anchor.isoformat() if anchor else 'XXXX-XX-XX'}{shape}"
    reading = Reading(timex, "TIME", None, None, "minute" if minute is not None else "hour", sure=False)
    return Found(first, last, reading, needs_day=True, hour=(hour, minute))


_YEAR_BEFORE = frozenset(
    "in since of by until till from during before after to through between and early late mid around circa about "
    "the a this its their his summer spring winter autumn fall fiscal year late-year - – ( , [ or".split()
)
_STRONG_YEAR_BEFORE = frozenset(
    "in since by until till during early late mid circa fiscal summer spring autumn year".split()
)
_NO_YEAR_BEFORE = frozenset(
    "flight resolution route highway no number room act section page order article windows boeing $ £ € #".split()
)
_NO_YEAR_AFTER = frozenset(
    "people persons men women soldiers troops civilians miles mile kilometres kilometers km metres meters feet dollars "
    "euros pounds percent per % tons tonnes times homes houses words police officers deaths cases others million "
    "billion jobs workers members residents employees cars vehicles troopers seats votes points shares".split()
)


def _year(s: Sentence, at: int) -> Sequence[Found]:
    """A year in digits, its decade with "s" after it, a range of years."""
    value = int(s.word(at)) if s.word(at).isdigit() else 0
    if not 1000 <= value <= 2199:
        return ()
    before, after = s.word(at - 1), s.word(at + 1)
    if after == "s" and s.joined(at + 1):
        return _decade(s, at, value)
    if after in {"'s", "’s"} and value % 10 == 0 and s.word(at - 1) == "the":
        return _decade(s, at, value)
    if before in _NO_YEAR_BEFORE or after in _NO_YEAR_AFTER or after == ":" and s.joined(at + 1):
        return ()
    if s.joined(at) and before not in {"(", "[", "-", "–", "—", '"', "“", "/", "'", "‘", "’"}:
        return ()
    if after in {".", ","} and s.joined(at + 1) and s.joined(at + 2) and s.word(at + 2).isdigit():
        return ()
    recent = 1900 <= value <= 2049
    if after in DASHES and s.joined(at + 1):
        ranged = _year_range(s, at, value)
        if ranged:
            return (ranged,)
        if s.word(at + 2).isdigit():
            return ()
    if before in {"fiscal", "year"}:
        first = at - 1
        if before == "year" and s.word(at - 2) in {"the", "fiscal"}:
            first = at - 2 - (s.word(at - 2) == "fiscal" and s.word(at - 3) == "the")
        return (Found(max(first, s.floor), at + 1, cal.year(value, sure=before == "year"), explicit=True),)
    if before in _STRONG_YEAR_BEFORE or (before in _YEAR_BEFORE and recent):
        return (Found(at, at + 1, cal.year(value), explicit=True),)
    if not recent:
        bounded = before in {"from", "to", "of", "("} and 1400 <= value
        return (Found(at, at + 1, cal.year(value), explicit=True),) if bounded else ()
    if before == "" and (after == "" or after in {",", ":", "."}):
        return (Found(at, at + 1, cal.year(value), explicit=True),) if after != "" else ()
    if (
        s.text(at - 1)[:1].isupper()
        or s.text(at + 1)[:1].isupper()
        or before in {")", "is", "was", "than", "for", "on", "last", "due"}
    ):
        return (Found(at, at + 1, cal.year(value), explicit=True),)
    if after in {"", ".", ",", ")", ";"} or _describes(s, at, value):
        return (Found(at, at + 1, cal.year(value, sure=False), explicit=True),)
    return ()


_COUNT_BEFORE = frozenset("about some nearly almost over than least most only another total".split())


def _describes(s: Sentence, at: int, value: int) -> bool:
    """Whether a bare number before a singular noun is a year: "his failed 1996 campaign"."""
    after, before = s.word(at + 1), s.word(at - 1)
    singular = after.isalpha() and s.text(at + 1).islower() and not after.endswith("s")
    return singular and 1950 <= value <= 2035 and before.isalpha() and before not in _COUNT_BEFORE


def _year_range(s: Sentence, at: int, value: int) -> Found | None:
    """2014-16, 2014-2016, 1998-9."""
    end = s.word(at + 2)
    if (
        not (end.isdigit() and s.joined(at + 2) and len(end) in {2, 4})
        or s.joined(at + 3)
        and s.word(at + 3) in DASHES
    ):
        return None
    other = int(end) if len(end) == 4 else value // 100 * 100 + int(end)
    if not value < other <= value + 120:
        return None
    return ranged_over(
        Found(at, at + 1, cal.year(value), explicit=True),
        Found(at + 2, at + 3, cal.year(other), explicit=True),
    )


def _decade(s: Sentence, at: int, value: int) -> Sequence[Found]:
    if value % 100 == 0 and value < 2000:
        return (Found(at, at + 2, cal.century(value // 100 + 1)),)
    return (Found(at, at + 2, cal.decade(value)),) if value % 10 == 0 else ()


def _short_decade(s: Sentence, at: int) -> Sequence[Found]:
    """'90s, the 90s; a temperature ("in the 90s") cannot be told apart, so "the" and an apostrophe or a decade's word."""
    if not (s.word(at + 1) in {"s", "'s", "’s"} and s.joined(at + 1)):
        return ()
    value = int(s.word(at))
    if value < 20:
        return ()
    if s.word(at - 1) in _APOSTROPHES and s.joined(at):
        return (Found(at - 1, at + 2, cal.decade(1900 + value)),)
    return (
        (Found(at, at + 2, cal.decade(1900 + value)),)
        if s.word(at - 1) in {"the", "mid", "early", "late"}
        else ()
    )


_DECADE_WORDS: Mapping[str, int] = {f"{word[:-1]}ies": value for word, value in TENS.items()}


def read_decade_word(s: Sentence, at: int) -> Sequence[Found]:
    """ "the nineties", "the seventies": not "in his seventies"."""
    if s.word(at - 1) in {"the", "early", "late", "mid", "nineteen"} or s.word(at - 1) in DASHES:
        value = _DECADE_WORDS[s.word(at)]
        first = at - 1 if s.word(at - 1) == "nineteen" else at
        return (Found(first, at + 1, cal.decade(1900 + value)),)
    return ()


def read_spoken_year(s: Sentence, at: int) -> Sequence[Found]:
    """ "nineteen ninety-six", "two thousand" after "the year" or "in"."""
    if s.word(at) == "two" and s.word(at - 1) not in {"in", "year", "since", "by"}:
        return ()
    got = year_at(s, at)
    if (
        not got
        or s.word(at) == "two"
        and s.word(got[1]).isalpha()
        and s.word(at - 1) != "year"
        and got[0] == 2000
    ):
        return ()
    first = at - 2 if s.word(at - 1) == "year" and s.word(at - 2) == "the" else at
    return (Found(first, got[1], cal.year(got[0]), explicit=True),)


def read_deictic(s: Sentence, at: int) -> Sequence[Found]:
    """Today, yesterday, tomorrow, tonight, with the days before and after them."""
    word = s.word(at)
    reference = s.context.reference
    if reference is None:
        return (Found(at, at + 1, cal.nothing("XXXX-XX-XX", "day")),)
    if s.text(at)[:1].isupper() and s.text(at - 1)[:1].isupper():
        return ()
    steps, first = DEICTIC_DAYS[word], at
    if s.word(at - 1) in {"before", "after"} and s.word(at - 2) == "day" and word != "today":
        steps, first = (
            steps + (-1 if s.word(at - 1) == "before" else 1),
            at - 3 if s.word(at - 3) == "the" else at - 2,
        )
    day = cal.shifted(reference, "D", steps)
    if day is None:
        return ()
    how = f"{word}, seen from {reference.isoformat()}"
    # "Today" is also "these days": only with a verb in the past does it pin a day.
    sure = word != "today" or s.tense(at, at + 1) is Tense.PAST
    if word == "tonight":
        return (Found(first, at + 1, part_of_day(cal.day(day, how), "TNI")),)
    return (Found(first, at + 1, cal.day(day, how, sure=sure)),)


def part_of_day(day: Reading, code: str) -> Reading:
    """A part of a day, as "TMO" for its morning or "T12:00" for noon."""
    if day.start is None:
        return day._replace(timex=f"{day.timex}{code}", sort="TIME")
    if code in PART_HOURS:
        low, high = PART_HOURS[code]
        start, end, grain = day.start + timedelta(hours=low), day.start + timedelta(hours=high), "hour"
    elif code == "T24:00":
        # The midnight of a day may be its first or its last moment.
        return day._replace(timex=f"{day.timex}{code}", sort="TIME", sure=False)
    else:
        start = day.start + timedelta(hours=int(code[1:3]), minutes=int(code[4:6]))
        end, grain = start + timedelta(minutes=1), "minute"
    return day._replace(timex=f"{day.timex}{code}", sort="TIME", start=start, end=end, granularity=grain)


def read_part(s: Sentence, at: int) -> Sequence[Found]:
    """A part of the day: after its day, with "this", "last", "the", or alone for noon and midnight."""
    word = s.word(at)
    code = PARTS[word]
    previous = s.found[-1] if s.found and s.found[-1].last == at else None
    if previous and previous.reading.granularity == "day" and previous.reading.sort == "DATE":
        s.found.pop()
        return (evolve(previous, last=at + 1, reading=part_of_day(previous.reading, code)),)
    reference = s.context.reference
    before = s.word(at - 1)
    if before in {"this", "last"} and (before == "this" or word == "night") and reference:
        day = reference - timedelta(days=before == "last") if reference > date.min else reference
        return (Found(at - 1, at + 1, part_of_day(cal.day(day, f"{before} {word}"), code)),)
    if before == "that" and s.context.last_day:
        return (
            Found(
                at - 1,
                at + 1,
                part_of_day(cal.day(s.context.last_day, "the day last spoken of", sure=False), code),
            ),
        )
    shape = cal.nothing(f"XXXX-XX-XX{code}", "hour", "TIME")
    if before in {"every", "each"}:
        return (Found(at - 1, at + 1, shape._replace(sort="SET", granularity="set")),)
    if word in {"noon", "midday", "midnight"}:
        if s.text(at)[:1].isupper() and at:
            return ()
        base = s.context.anchor if s.context.narrative else reference
        timex = f"{base.isoformat() if base else 'XXXX-XX-XX'}{code}"
        return (Found(at, at + 1, shape._replace(timex=timex), needs_day=True),)
    if word == "overnight":
        return (Found(at, at + 1, shape, needs_day=True),) if s.text(at).islower() else ()
    if (
        before == "the"
        and s.word(at - 2) in {"in", "during"}
        or (before == "at" and word in {"night", "dawn", "dusk"})
    ):
        return (Found(at - (before == "the"), at + 1, shape, needs_day=True),)
    if before in {"early", "late", "mid", "-"} and word in {"morning", "afternoon", "evening"}:
        return (Found(at, at + 1, shape, needs_day=True),)
    return ()


def read_reference(s: Sentence, at: int) -> Sequence[Found]:
    """Words for the present, the past and the future at large."""
    word, before = s.word(at), s.word(at - 1)
    if word in {"past", "future"}:
        if before == "near" and s.word(at - 2) == "the":
            return (Found(at - 2, at + 1, cal.nothing(REFERENCES[word], "day")),)
        if (
            before != "the"
            or s.word(at - 2) not in {"in", "of", "from", "for", "about"}
            or s.word(at + 1) in UNITS
        ):
            return ()
        if (
            s.word(at + 1).isalpha()
            and s.text(at + 1).islower()
            and s.word(at + 1) not in _PLAIN_AFTER | {"to", "is", "was", "he", "but"}
        ):
            return ()
        return (Found(at - 1, at + 1, cal.nothing(REFERENCES[word], "day")),)
    if word in {"recent", "current"} and (s.word(at + 1) in UNITS or s.text(at)[:1].isupper()):
        return ()
    if before == "as" and word == "soon":
        return ()
    if word == "now" and before == "right":
        return (Found(at - 1, at + 1, cal.nothing(REFERENCES[word], "day")),)
    return (Found(at, at + 1, cal.nothing(REFERENCES[s.word(at)], "day")),)


def read_set(s: Sentence, at: int) -> Sequence[Found]:
    """ "daily", "annually": a name as the Daily Mail is none."""
    if s.text(at)[:1].isupper() and at:
        return ()
    return (Found(at, at + 1, cal.nothing(SETS[s.word(at)], "set", "SET")),)


def read_season(s: Sentence, at: int) -> Sequence[Found]:
    """A season with "this", "last", "the", a year or a preposition beside it."""
    word, before, reference = s.word(at), s.word(at - 1), s.context.reference
    code = SEASONS[word]
    if word.endswith("ers"):
        return ()
    after = at + 2 if s.word(at + 1) == "of" else at + 1
    written = year_at(s, after)
    if written:
        return (Found(at, written[1], cal.season(written[0], code), explicit=True),)
    if s.word(after) in {"last", "this", "next"} and s.word(after + 1) == "year" and reference:
        year = reference.year + {"last": -1, "this": 0, "next": 1}[s.word(after)]
        return (Found(at, after + 2, cal.season(year, code)),)
    if s.text(at)[:1].isupper() and s.text(at - 1)[:1].isupper() and at > 1:
        return ()
    if s.word(at + 1) == "of" and word in {"fall", "spring"}:
        return ()
    if before in {"this", "last", "next"} and reference:
        first_month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
        year = reference.year
        if before == "last" and (reference.month, 1) < (first_month + 2, 1):
            year -= 1
        if before == "next" and reference.month >= first_month:
            year += 1
        return (Found(at - 1, at + 1, cal.season(year, code, f"{before} {word}", sure=False)),)
    if before in {"every", "each"}:
        return (Found(at - 1, at + 1, cal.nothing(f"XXXX-{code}", "set", "SET")),)
    lead = s.word(at - 2)
    if (
        before == "the"
        and (
            word in {"summer", "winter", "autumn"}
            or lead in {"in", "during", "by", "over", "through", "until", "since", "for"}
        )
    ) or (
        before in {"in", "by", "since", "early", "late", "mid"}
        and not (word == "fall" and s.word(at + 1).isalpha() and before == "in")
    ):
        last = s.context.last
        if s.context.narrative:
            base = last.start.year if last is not None and last.start is not None else None
        else:
            base = reference.year if reference else None
        if base is None:
            return (Found(at, at + 1, cal.nothing(f"XXXX-{code}", "season")),)
        return (Found(at, at + 1, cal.season(base, code, "the year of the context", sure=False)),)
    return ()


def read_holiday(s: Sentence, at: int) -> Sequence[Found]:
    """A day of the calendar that goes by a name: "Christmas Eve", "New Year's Day", "Easter Sunday"."""
    if not s.text(at)[:1].isupper():
        return ()
    word = s.word(at)
    month_day: tuple[int, int] | None = None
    end = at + 1
    if word == "easter":
        end = at + 2 if s.word(at + 1) in {"sunday", "monday"} else 0
    else:
        for length in (4, 2, 1):
            month_day = HOLIDAYS.get(tuple(s.words[at : at + length]))
            if month_day:
                end = at + length
                break
        if not month_day or (end == at + 1 and s.text(end)[:1].isupper()):
            return ()
    if not end:
        return ()
    written = year_at(s, end + (s.word(end) == ","))
    year, how, sure = (
        (written[0], "", True) if written else s.context.year_of(*(month_day or (4, 10)), s.tense(at, end))
    )
    end = written[1] if written else end
    if year is None:
        shape = f"XXXX-{month_day[0]:02d}-{month_day[1]:02d}" if month_day else "XXXX-XX-XX"
        return (Found(at, end, cal.nothing(shape, "day", how=how)),)
    day = (
        date(year, *month_day) if month_day else cal.easter(year) + timedelta(days=s.word(at + 1) == "monday")
    )
    return (Found(at, end, cal.day(day, how, sure=sure and bool(written)), explicit=bool(written)),)


_BETWEEN_NUMBER_AND_UNIT = frozenset(
    "more additional consecutive straight full whole long trading business working calendar further".split()
)


def number_back(s: Sentence, at: int) -> tuple[float | None, int] | None:
    """The number whose last token stands before `at`, with its first token; None as number means "some"."""
    back = at - 1
    if back < s.floor:
        return None
    if s.word(back) in _BETWEEN_NUMBER_AND_UNIT and back - 1 >= s.floor:
        back -= 1
        at -= 1
    word = s.word(back)
    if word[:1].isdigit() and word.replace(",", "").replace(".", "", 1).isdigit():
        value = float(word.replace(",", ""))
        if s.word(back - 1) in {"$", "£", "€"}:
            return None
        return value, back
    if word in {"few", "several", "couple", "many", "of"}:
        return _vague_back(s, back)
    if word in {"half"}:
        return 0.5, back
    total, scale, first = 0.0, 1.0, at
    while back >= max(s.floor, at - 8):
        word = s.word(back)
        if word in CARDINALS or word in TENS:
            total += scale * (CARDINALS[word] if word in CARDINALS else TENS[word])
        elif word in {"hundred", "thousand", "million"}:
            scale = (
                100.0
                if word == "hundred" and scale == 1
                else scale * {"hundred": 100, "thousand": 1000, "million": 1e6}[word]
            )
            if s.word(back - 1) in {"a", "one"}:
                total, first, back = total + scale, back - 1, back - 1
                break
        elif (
            word in DASHES
            and first < at
            and s.word(back - 1) in TENS
            or word == "and"
            and first < at
            and s.word(back - 1) in {"hundred", "thousand"}
        ):
            back -= 1
            continue
        elif word in {"a", "an"} and first == at:
            return 1.0, back
        elif word == "dozen" and first == at:
            return 12.0, back - 1 if s.word(back - 1) in {"a", "one"} else back
        else:
            break
        first = back
        back -= 1
    return (total, first) if first < at and total else None


def _vague_back(s: Sentence, back: int) -> tuple[float | None, int] | None:
    """ "a few", "several", "a couple of" before `back + 1`."""
    word = s.word(back)
    value: float | None = None
    if word == "of":
        if s.word(back - 1) not in {"couple", "dozens", "hundreds", "number", "thousands"}:
            return None
        value = 2.0 if s.word(back - 1) == "couple" else None
        back -= 1
    elif word == "couple":
        value = 2.0
    if s.word(back - 1) in {"a", "the"} and s.word(back) in {"few", "couple", "number"}:
        return value, back - (s.word(back - 1) == "a")
    return value, back


Reader = Callable[[Sentence, int], Sequence[Found]]

_READERS: dict[str, Reader] = {}
for _words, _reader in (
    (MONTHS, read_month),
    (WEEKDAYS, read_weekday),
    (WEEKDAYS_SHORT, read_short_weekday),
    (DEICTIC_DAYS, read_deictic),
    (PARTS, read_part),
    (REFERENCES, read_reference),
    (SETS, read_set),
    (SEASONS, read_season),
    (_DECADE_WORDS, read_decade_word),
    (("nineteen", "two", "eighteen"), read_spoken_year),
    (("christmas", "boxing", "new", "halloween", "easter"), read_holiday),
):
    for _word in _words:
        _READERS[_word] = _reader
READERS: Mapping[str, Reader] = _READERS


def day_and_time(day: Found, time: Found) -> Found | None:
    """A day and a time of day that stand together, as one."""
    first, last = min(day.first, time.first), max(day.last, time.last)
    if time.hour is not None:
        hour, minute = time.hour
        shape = f"T{hour:02d}:{minute or 0:02d}"
        start = day.reading.start
        if start is None:
            reading = day.reading._replace(timex=day.reading.timex + shape, sort="TIME")
        else:
            begin = start + timedelta(hours=hour, minutes=minute or 0)
            length = timedelta(minutes=1) if minute is not None else timedelta(hours=1)
            reading = Reading(
                day.reading.timex + shape,
                "TIME",
                begin,
                begin + length,
                "minute" if minute is not None else "hour",
                day.reading.how,
                sure=day.reading.sure,
                clash=day.reading.clash,
            )
    else:
        code = time.reading.timex[time.reading.timex.index("T", 4) :]
        reading = part_of_day(day.reading, code)._replace(mod=time.reading.mod)
    return Found(first, last, reading, explicit=day.explicit)


def is_day(found: Found) -> bool:
    """Whether an expression is a plain day that a time of day may join."""
    return found.reading.granularity == "day" and found.reading.sort == "DATE" and not found.bounds


def moment(value: date) -> datetime:
    """The first moment of a day."""
    return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - local time without zone, as written


__all__ += ["READERS", "day_and_time", "is_day", "ranged_over", "read_digits", "whole_days"]
