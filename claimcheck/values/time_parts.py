"""Parts of the day: "this morning", "the night of 13 May", "the early hours of Thursday", "three in the afternoon"."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from claimcheck.values import time_calendar as cal
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_sentence import DASHES, Found, Sentence, with_the
from claimcheck.values.time_words import CARDINALS, PART_HOURS, PARTS

__all__ = ["part_of_day", "read_early_hours", "read_part"]


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


_STEPS = {
    "this": 0,
    "last": -1,
    "that": 0,
    "same": 0,
    "next": 1,
    "following": 1,
    "previous": -1,
    "preceding": -1,
}
_FROM_REPORT = frozenset({"this", "last"})
_MODS = frozenset({"early", "late", "mid"})
_MOMENTS = frozenset({"noon", "midday", "midnight"})
_STANDS_ALONE = frozenset({"night", "dawn", "dusk", "nightfall"})
_MEALS = frozenset({"lunchtime", "dinnertime"})
_DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night"})


def read_part(s: Sentence, at: int) -> Sequence[Found]:
    """A part of the day: after its day, with "this", "that", "the", an hour before it, or alone."""
    word = s.word(at)
    code = PARTS[word]
    last = at + 2 if s.word(at + 1) in {"hours", "time"} and word in _DAY_PARTS else at + 1
    previous = s.found[-1] if s.found and s.found[-1].last == at else None
    if previous and previous.reading.granularity == "day" and previous.reading.sort == "DATE":
        s.found.pop()
        return (evolve(previous, last=last, reading=part_of_day(previous.reading, code)),)
    first = at
    if s.word(first - 1) in DASHES and s.word(first - 2) in _MODS:
        first -= 1
    if s.word(first - 1) in _MODS and first - 1 >= s.floor:
        first -= 1
    which = s.word(first - 1)
    if which in _STEPS and first - 1 >= s.floor:
        return _of_day_spoken_of(s, first - 1, last, which, word)
    shape = cal.nothing(f"XXXX-XX-XX{code}", "hour", "TIME")
    if which in {"every", "each"}:
        return (Found(first - 1, last, shape._replace(sort="SET", granularity="set")),)
    if word in _MOMENTS:
        if s.text(at)[:1].isupper() and at:
            return ()
        base = s.context.anchor if s.context.narrative else s.context.reference
        timex = f"{base.isoformat() if base else 'XXXX-XX-XX'}{code}"
        return (Found(at, at + 1, shape._replace(timex=timex), needs_day=True),)
    if word == "overnight":
        return (Found(at, at + 1, shape, needs_day=True),) if s.text(at).islower() else ()
    if which == "the" and s.word(last) in {"before", "after"} and not s.word(last + 1).isalpha():
        step = "previous" if s.word(last) == "before" else "next"
        return _of_day_spoken_of(s, first - 1, last + 1, step, word)
    if which == "the":
        return _with_article(s, first, last, shape)
    meal = word in _MEALS and which in {"at", "after", "before", "by", "until", "around"}
    if meal or (which == "at" and word in _STANDS_ALONE) or first < at or _describes(s, at, last):
        return (Found(first, last, shape, needs_day=True),)
    return ()


def _of_day_spoken_of(s: Sentence, first: int, last: int, which: str, word: str) -> Sequence[Found]:
    """As in "this morning", seen from the report, and "that night", "the next morning", seen from the story."""
    base = s.context.reference if which in _FROM_REPORT else s.context.last_day
    code = PARTS[word]
    if (which == "last" and word != "night") or (which in _FROM_REPORT and base is None):
        return ()
    start = first if which in _FROM_REPORT | {"that"} else with_the(s, first)
    if s.word(start - 1) == "that" and which == "same" and start - 1 >= s.floor:
        start -= 1
    day = None if base is None or base in {date.min, date.max} else base + timedelta(days=_STEPS[which])
    if day is None:
        return (Found(start, last, cal.nothing(f"XXXX-XX-XX{code}", "hour", "TIME")),)
    how = (
        f"{which} {word}" if which in _FROM_REPORT else f"{which} {word}, counted from the day last spoken of"
    )
    return (Found(start, last, part_of_day(cal.day(day, how, sure=which in _FROM_REPORT), code)),)


def _with_article(s: Sentence, first: int, last: int, shape: Reading) -> Sequence[Found]:
    """As in "in the morning", "the evening of 29 January", "three in the afternoon"."""
    lead = s.word(first - 2)
    start = first - 1
    if lead in {"in", "during"}:
        hour = _hour_before(s, start - 1, shape.timex[-3:])
        if hour is not None:
            found, value = hour
            return (Found(found, last, _timed(s, value), needs_day=True, hour=(value, None)),)
        if s.word(start - 2) in _MODS and start - 2 >= s.floor:
            start -= 2
        return (Found(start, last, _placed(s, shape), needs_day=True),)
    if s.word(last) in {"of", "on"} or lead in {"by", "until", "before", "through", "throughout", "for"}:
        return (Found(start, last, _placed(s, shape), needs_day=True),)
    return ()


def _hour_before(s: Sentence, at: int, code: str) -> tuple[int, int] | None:
    """The token and value of an hour that stands before "in the morning"."""
    word = s.word(at - 1)
    hour = int(word) if word.isdigit() and len(word) <= 2 else CARDINALS.get(word, 0)
    if not 1 <= hour <= 12 or at - 1 < s.floor or s.word(at - 2) not in _BEFORE_HOUR:
        return None
    return at - 1, hour % 12 if code == "TMO" else hour % 12 + 12


_BEFORE_HOUR = frozenset("at by until till from to about around before after circa since".split()) | {""}


def _timed(s: Sentence, hour: int) -> Reading:
    base = s.context.anchor if s.context.narrative else s.context.published
    return cal.nothing(f"{base.isoformat() if base else 'XXXX-XX-XX'}T{hour:02d}:00", "hour", "TIME")


def _placed(s: Sentence, shape: Reading) -> Reading:
    """A part of the day last spoken of, where that was just now; its place stays open."""
    day = s.context.day_just_spoken_of
    return shape if day is None else shape._replace(timex=f"{day.isoformat()}{shape.timex[10:]}")


def _describes(s: Sentence, at: int, last: int) -> bool:
    """Whether a part of the day stands before the noun that it describes: "a night raid", "the morning session"."""
    after = s.word(last)
    return (
        s.word(at) in _DAY_PARTS
        and s.text(at).islower()
        and s.text(last).islower()
        and after.isalpha()
        and after not in FUNCTION_WORDS
        and s.word(at - 1) not in {"good", "all", "one"}
    )


def read_early_hours(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the early hours of Thursday", "the small hours"."""
    shape = _placed(s, cal.nothing("XXXX-XX-XXTMO", "hour", "TIME"))
    if s.word(at - 2) != "the" or at - 2 < s.floor:
        return ()
    last = at + 4 if s.words[at + 1 : at + 4] == ("of", "the", "morning") else at + 1
    return (Found(at - 2, last, shape._replace(mod="START"), needs_day=True),)
