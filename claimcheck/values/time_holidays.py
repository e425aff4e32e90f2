"""Days of the calendar that go by a name, fixed or worked out for a year."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_sentence import Found, Sentence, with_the, year_at

__all__ = ["HOLIDAY_STARTS", "read_holiday"]

# Month and day.
_FIXED: Mapping[str, tuple[int, int]] = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year 's day": (1, 1),
    "new years day": (1, 1),
    "new year 's eve": (12, 31),
    "new years eve": (12, 31),
    "epiphany": (1, 6),
    "valentine 's day": (2, 14),
    "armistice day": (11, 11),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints ' day": (11, 1),
    "st patrick 's day": (3, 17),
    "st . patrick 's day": (3, 17),
    "international women 's day": (3, 8),
    "international workers ' day": (5, 1),
    "earth day": (4, 22),
    "world aids day": (12, 1),
    "human rights day": (12, 10),
    "anzac day": (4, 25),
    "canada day": (7, 1),
    "australia day": (1, 26),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "bonfire night": (11, 5),
}
# Month, weekday (Monday is 0), which one of the month, -1 the last, and the days from it, in the United States.
_WEEKDAYS: Mapping[str, tuple[int, int, int, int]] = {
    "thanksgiving day": (11, 3, 4, 0),
    "thanksgiving": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4),
    "labor day": (9, 0, 1, 0),
    "memorial day": (5, 0, -1, 0),
    "presidents ' day": (2, 0, 3, 0),
    "columbus day": (10, 0, 2, 0),
    "martin luther king day": (1, 0, 3, 0),
}
# Days from Easter Sunday of the Western churches.
_FROM_EASTER: Mapping[str, int] = {
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "good friday": -2,
    "maundy thursday": -3,
    "palm sunday": -7,
    "ash wednesday": -46,
    "shrove tuesday": -47,
    "whit sunday": 49,
    "whit monday": 50,
}
_NAMES = frozenset({*_FIXED, *_WEEKDAYS, *_FROM_EASTER})
HOLIDAY_STARTS = frozenset(name.split()[0] for name in _NAMES)
_SECONDS = frozenset(name.split()[1] for name in _NAMES if " " in name)
_LONGEST = max(len(name.split()) for name in _NAMES)
_CLEAR = (
    "christmas ",
    "new year",
    "boxing day",
    "easter sunday",
    "easter monday",
    "ash wednesday",
    "black friday",
    "cyber monday",
)
# A capital after the name makes it part of another: "Easter Island", "Halloween Ends".
_MAY_STAND_BEFORE_CAPITAL = frozenset({"christmas day", "christmas eve", "thanksgiving day"})


def day_of(name: str, year: int) -> date:
    """The day on which a holiday fell or falls in a year."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return cal.easter(year) + timedelta(days=_FROM_EASTER[name])
    month, weekday, which, away = _WEEKDAYS[name]
    return (cal.numbered(year, month, weekday, which) or date(year, month, 1)) + timedelta(days=away)


_PLAIN = {"’s": "'s", "’": "'"}


def _name_at(s: Sentence, at: int) -> tuple[str, int] | None:
    """The longest name of a holiday at a place, with the token after it."""
    if s.word(at + 1) not in _SECONDS and s.word(at) not in _NAMES:
        return None
    for length in range(_LONGEST, 0, -1):
        if at + length > len(s.words):
            continue
        name = " ".join(_PLAIN.get(word, word) for word in s.words[at : at + length])
        if name in _NAMES:
            return name, at + length
    return None


def read_holiday(s: Sentence, at: int) -> Sequence[Found]:
    """As in "Christmas Eve", "New Year's Day", "Thanksgiving", "last Easter", "Easter Sunday 1916"."""
    named = _name_at(s, at)
    if named is None:
        return ()
    name, end = named
    if s.text(at).islower() and not name.startswith(_CLEAR) and s.word(at - 1) not in _WHICH:
        # In small letters "good friday" and "easter" may be other things: "an easter egg".
        return ()
    if s.text(end)[:1].isupper() and name not in _MAY_STAND_BEFORE_CAPITAL:
        return ()
    if " " not in name and at and s.text(at - 1)[:1].isupper() and s.word(at - 1) not in _WHICH:
        return ()
    first = with_the(s, at - 1) if s.word(at - 1) in _WHICH and at - 1 >= s.floor else at
    written = year_at(s, end + (s.word(end) in {",", "of"}))
    if written and written[0] > 0:
        reading = cal.day(day_of(name, written[0]))
        return (Found(first, written[1], reading, explicit=True),)
    year, how = _year(s, name, first, end)
    if year is None or not date.min.year < year < date.max.year:
        month, day = _FIXED.get(name, (0, 0))
        shape = f"XXXX-{month:02d}-{day:02d}" if month else "XXXX-XX-XX"
        return (Found(first, end, cal.nothing(shape, "day", how=how)),)
    return (Found(first, end, cal.day(day_of(name, year), how, sure=False)),)


_WHICH = frozenset({"last", "next", "this", "past"})


def _year(s: Sentence, name: str, first: int, end: int) -> tuple[int | None, str]:
    """The year of a holiday without one, and how it is known."""
    which, reference = s.word(first), s.context.reference
    if which == "the":
        which = s.word(first + 1)
    if which in _WHICH and reference is not None and not s.context.narrative:
        year = reference.year
        here = day_of(name, year)
        if which in {"last", "past"}:
            year -= here >= reference
        elif which == "next":
            year += here <= reference
        return year, f"the {which} one seen from {reference.isoformat()}"
    usual = day_of(name, 2001)
    return s.context.year_of(usual.month, usual.day, s.tense(first, end))[:2]
