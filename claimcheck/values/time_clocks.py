"""Clocks and parts of the day, alone or beside their day."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901, PLR0912 - a reader is a decision list over the tokens around its word

from datetime import timedelta

from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_parts import part_of_day
from claimcheck.values.time_sentence import Found, Sentence, integer
from claimcheck.values.time_words import ZONES

__all__ = ["day_and_time", "read_clock"]


def read_clock(s: Sentence, at: int) -> Found | None:
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
