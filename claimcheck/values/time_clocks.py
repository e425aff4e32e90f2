"""Clocks and parts of the day, alone or beside their day."""

# ruff: noqa: SIM905 - a table of words reads best as text

from datetime import timedelta
from enum import Enum

from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_parts import part_of_day
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer
from claimcheck.values.time_words import CARDINALS, TENS, ZONES

__all__ = ["day_and_time", "read_clock", "read_hour_word", "read_spoken_clock", "with_other_end"]


def read_clock(s: Sentence, at: int) -> Found | None:
    """10:30, 10.30am, 9 p.m., 0900 GMT, 1140 a.m., 7 o'clock, 8:30 in the evening."""
    written = _digits(s, at)
    if written is None:
        return None
    hour, minute, end, sign = written
    half = _half_of_day(s, end, hour)
    if half is not None:
        hour, end = half
    elif sign is _Sign.FOUR and _is_military(s, at, end):
        end += s.word(end) in _HOURS
    elif sign is _Sign.NONE or (sign is _Sign.POINT and s.word(end) not in {"o'clock", "o’clock"}):
        return None
    elif s.word(end) in ZONES and s.text(end).isupper():
        pass
    elif (sign is _Sign.FOUR) or (sign is _Sign.COLON and not _stands_as_clock(s, at, end)):
        # "21:14" alone may be a score, a verse or a ratio.
        return None
    if not 0 <= hour <= 24:
        return None
    if s.word(end) in ZONES and s.text(end).isupper():
        end += 1
    elif s.word(end) == "local" and s.word(end + 1) == "time":
        end += 2
    return _timed(s, at, end, hour, minute)


_HOURS = frozenset({"hours", "hrs"})
_BEFORE_MILITARY = frozenset("at by until till from between".split())


def _is_military(s: Sentence, at: int, end: int) -> bool:
    """Whether four digits are a time of day: "at 1830 hours", "between 0730 and 0930"."""
    before = s.word(at - 1)
    if s.word(end) in _HOURS:
        return (before in _BEFORE_MILITARY or s.word(at)[0] == "0") and s.word(end + 1) != "of"
    if s.word(at)[0] != "0":
        return False
    last = s.found[-1] if s.found else None
    second = last is not None and last.last == at - 1 and last.hour is not None and before in _LINKS
    return second or (before in {"between", "from"} and s.word(end) in _LINKS and len(s.word(end + 1)) == 4)


_LINKS = DASHES | {"to", "till", "until", "and"}


def with_other_end(s: Sentence, clock: Found) -> Found:
    """Takes in the other end of a range that is a bare hour: "from 6 to 8pm", "10:30 to 3"."""
    if clock.hour is None:
        return clock
    opening = _bare_hour(s, clock.first - 2) if s.word(clock.first - 1) in _LINKS else None
    if opening is not None and _opens_range(s, clock.first - 2):
        late = clock.hour[0] >= 12 and opening <= (clock.hour[0] - 12 or 12)
        hour = opening % 12 + 12 * late
        return _ranged(_timed(s, clock.first - 2, clock.first - 1, hour, None), clock)
    closing = _bare_hour(s, clock.last + 1) if s.word(clock.last) in _LINKS - {"and"} else None
    after = s.word(clock.last + 2)
    if closing is None or after in {":", "/"} or after.replace(".", "") in {"am", "pm"}:
        return clock  # "from 10 p.m. to 2 a.m.": the other end has its own half of the day
    if after.isalpha() and after not in _AFTER_HOUR:
        return clock
    hour = closing if closing > clock.hour[0] else closing % 12 + 12
    if hour <= clock.hour[0]:
        hour = closing % 12  # "from 10pm to 2"
    return _ranged(clock, _timed(s, clock.last + 1, clock.last + 2, hour, None))


_AFTER_HOUR = FUNCTION_WORDS | {"today", "tomorrow", "yesterday", "tonight"}


def _bare_hour(s: Sentence, at: int) -> int | None:
    hour = integer(s.word(at), 2)
    return hour if hour is not None and 1 <= hour <= 12 and at >= s.floor else None


def _opens_range(s: Sentence, at: int) -> bool:
    """Whether a bare number opens a range of hours: after "from" or "between", or joined by a dash."""
    return s.word(at - 1) in {"from", "between", "at"} or (s.word(at + 1) in DASHES and s.joined(at + 1))


def _ranged(opening: Found, closing: Found) -> Found:
    shape = Reading(
        f"{opening.reading.timex}/{closing.reading.timex}", "TIME", None, None, "hour", sure=False
    )
    return Found(opening.first, closing.last, shape, bounds=(opening, closing), needs_day=True)


class _Sign(Enum):
    """What shows that digits are a clock."""

    NONE = 0
    COLON = 1
    POINT = 2
    FOUR = 3


def _digits(s: Sentence, at: int) -> tuple[int, int | None, int, _Sign] | None:
    """The hour and minute in digits at a place, the token after them, and how they are written."""
    word, end = s.word(at), at + 1
    hour, minute, sign = integer(word, 2), None, _Sign.NONE
    if hour is not None and s.word(end) == ":" and s.joined(end) and s.joined(end + 1):
        if len(s.word(end + 1)) != 2:
            return None
        minute, end, sign = integer(s.word(end + 1), 2), end + 2, _Sign.COLON
        if minute is None:
            return None
        if s.word(end) == ":" and s.joined(end) and integer(s.word(end + 1), 2) is not None:
            end += 2
    elif word.count(".") == 1 and len(word) in {4, 5}:
        left, right = word.split(".")
        hour, minute, sign = integer(left, 2), integer(right, 2) if len(right) == 2 else None, _Sign.POINT
        if minute is None:
            return None
    elif hour is None and len(word) == 4:
        hour, minute, sign = integer(word[:2], 2), integer(word[2:], 2), _Sign.FOUR
        if minute is None or (s.word(end) in {"et", "pt", "ct"}):
            return None
    if hour is None or (minute is not None and minute > 59):
        return None
    return hour, minute, end, sign


def _half_of_day(s: Sentence, end: int, hour: int) -> tuple[int, int] | None:
    """The hour of the whole day, and the token after what says which half: "pm", "o'clock", "in the evening"."""
    half = s.word(end).replace(".", "")
    clock = s.word(end) in {"o'clock", "o’clock"}
    if clock:
        end += 1
    if not 1 <= hour <= 12:
        return (hour, end) if clock and hour <= 24 else None
    if half == "pm" or (half == "am" and _is_am(s, end)):
        after = end + 1
        dotted = "." in s.word(end) and not s.word(end).endswith(".")
        if s.word(after) == "." and s.joined(after) and dotted:
            after += 1
        return hour % 12 + (12 if half == "pm" else 0), after
    part = _part_after(s, end)
    if part is not None:
        late, after = part
        return hour % 12 + (12 if late else 0), after
    return (hour, end) if clock else None


def _part_after(s: Sentence, end: int) -> tuple[bool, int] | None:
    """Whether "in the evening" or the like follows, with the token after it."""
    if s.word(end) == "in" and s.word(end + 1) == "the" and s.word(end + 2) in _HALVES:
        return _HALVES[s.word(end + 2)], end + 3
    return (True, end + 2) if s.word(end) == "at" and s.word(end + 1) == "night" else None


_HALVES = {"morning": False, "afternoon": True, "evening": True}


def _stands_as_clock(s: Sentence, at: int, end: int) -> bool:
    last = s.found[-1] if s.found else None
    if last is not None and last.last == at and last.reading.granularity == "day":
        return True
    return s.word(at - 1) in _BEFORE_CLOCK or (s.word(end) == "local" and s.word(end + 1) == "time")


_BEFORE_CLOCK = frozenset(
    "at by until till from to between around about since before after and - – , ( | t".split()
) | {""}


def _is_am(s: Sentence, at: int) -> bool:
    """Whether "am" after a number is the hour's: "10 am" is, "I am" is not."""
    return s.word(at) == "a.m." or s.joined(at) or s.word(at + 1) != "i"


def read_spoken_clock(s: Sentence, at: int) -> Found | None:
    """As in "half past seven", "a quarter to six", "20 minutes past eight"; `at` is the word "past" or "to"."""
    hour_word = s.word(at + 1)
    hour = integer(hour_word, 2)
    hour = CARDINALS.get(hour_word, 0) if hour is None else hour
    minutes = _minutes_before(s, at)
    if not 1 <= hour <= 12 or minutes is None:
        return None
    minute, first = minutes
    half = _half_of_day(s, at + 2, hour)
    hour, end = half or (hour, at + 2)
    if half is None and s.word(end).isalpha() and s.word(end) not in FUNCTION_WORDS:
        # "a quarter to three companies" shares out, it does not tell the time.
        return None
    if s.word(at) == "to":
        hour, minute = (hour - 1) % 24, 60 - minute
    return _timed(s, first, end, hour, minute)


def _minutes_before(s: Sentence, at: int) -> tuple[int, int] | None:
    """The minutes before "past" or "to" with their first token."""
    word = s.word(at - 1)
    if word == "half":
        return (30, at - 1) if s.word(at) == "past" else None
    if word == "quarter":
        return 15, at - 2 if s.word(at - 2) == "a" else at - 1
    named = word in {"minutes", "minute", "min", "mins"}
    place = at - 2 if named else at - 1
    number = s.word(place)
    value = integer(number, 2)
    value = CARDINALS.get(number, TENS.get(number, 0)) if value is None else value
    if not 0 < value < 60 or not (named or value % 5 == 0) or (s.word(at) == "to" and not named):
        return None
    return value, place


def read_hour_word(s: Sentence, at: int) -> Found | None:
    """As in "seven o'clock"; `at` is the token of "o'clock"."""
    hour = CARDINALS.get(s.word(at - 1), 0)
    half = _half_of_day(s, at, hour)
    return _timed(s, at - 1, half[1], half[0], None) if 1 <= hour <= 12 and half else None


def _timed(s: Sentence, first: int, last: int, hour: int, minute: int | None) -> Found:
    shape = f"T{hour:02d}:{minute or 0:02d}"
    anchor = s.context.anchor if s.context.narrative else s.context.day_of_sentence or s.context.published
    timex = f"{anchor.isoformat() if anchor else 'XXXX-XX-XX'}{shape}"
    reading = Reading(timex, "TIME", None, None, "minute" if minute is not None else "hour", sure=False)
    return Found(first, last, reading, needs_day=True, hour=(hour, minute))


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
