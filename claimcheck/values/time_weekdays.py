"""Weekdays alone or before a date, and dates in digits."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901, PLR0912 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_dates import SUFFIXES, date_at, dated, is_valid, weekday_clash
from claimcheck.values.time_sentence import DASHES, Found, Sentence, integer, ranged_over, with_the
from claimcheck.values.time_tense import Tense, weekday_near
from claimcheck.values.time_words import MONTHS, ORDINALS, PLURAL_WEEKDAYS, WEEKDAYS, WEEKDAYS_SHORT

__all__ = ["numeric_date", "read_short_weekday", "read_weekday", "read_weekdays", "short_date"]


def read_weekday(s: Sentence, at: int) -> Sequence[Found]:
    """A weekday alone: "on Saturday", "last Friday", "every Monday"; one before a date belongs to it."""
    word = s.word(at)
    if _is_title(s, at):
        return ()
    weekday = WEEKDAYS[word] if word in WEEKDAYS else WEEKDAYS_SHORT[word]
    after = at + 1
    while s.word(after) in {",", ".", "the"} and after < at + 3:
        after += 1
    got = date_at(s, after)
    if got and got[3] is not None and (s.word(after - 1) != "." or s.joined(at + 1)):
        return (dated(s, after, got),)
    iso = numeric_date(s, after) or _day_and_month(s, after) if s.word(after)[:1].isdigit() else None
    if iso and iso.reading.start is None and iso.month_day:
        return (evolve(iso, first=at),)
    if iso and iso.reading.start is not None:
        clash = weekday_clash(iso.reading.start.date(), weekday) if iso.explicit else ""
        return (evolve(iso, first=at, reading=iso.reading._replace(clash=clash)),)
    numbered = _with_day_number(s, at, after, weekday)
    if numbered:
        return (numbered,)
    before = s.word(at - 1)
    if before in _NAMING and s.text(at - 1)[:1].isupper():
        return (Found(at - 1, at + 1, cal.nothing("XXXX-XX-XX", "day", how="a day by its name")),)
    if _is_numbered(s, at):
        return _numbered(s, at, weekday)
    if before in {"every", "each"}:
        return (Found(at - 1, at + 1, cal.nothing(f"XXXX-WXX-{weekday + 1}", "set", "SET")),)
    if before == "other" and s.word(at - 2) in {"every", "each"}:
        return (Found(at - 2, at + 1, cal.nothing(f"XXXX-WXX-{weekday + 1}", "set", "SET")),)
    reference = s.context.reference
    if reference is None:
        return (
            Found(at, at + 1, cal.nothing(f"XXXX-WXX-{weekday + 1}", "day", how="no date to count from")),
        )
    which = _which_weekday(s, at, weekday)
    if which:
        return which
    name, today = word.capitalize(), reference.isoformat()
    tense = s.tense(at, at + 1)
    if s.context.narrative and not _is_of_paper(s, tense):
        return _weekday_of_story(s, at, weekday)
    day = weekday_near(reference, weekday, tense)
    side = "the next" if tense is Tense.FUTURE else "the latest"
    sure = tense is Tense.PAST and not _participle_before(s, at)
    first = at - 1 if before in {"this", "that"} else at
    return (Found(first, at + 1, cal.day(day, f"{side} {name} seen from {today}", sure=sure)),)


def _is_of_paper(s: Sentence, tense: Tense) -> bool:
    """Whether a weekday in a history counts from its publication: at the head of a life, before any other day is told."""
    told = s.context.last_day
    return told == s.context.reference or (
        told is None and tense is Tense.PAST and s.context.sentence <= _HEAD
    )


_HEAD = 2
# Papers, clubs and broadcasts that are named after their day.
_TITLES = frozenset(
    "times telegraph mirror mail express herald independent tribune business club school".split()
)
_SHOWS = frozenset(["live", "football", "lights", "fever"])


def _is_title(s: Sentence, at: int) -> bool:
    """Whether a weekday is part of a name: "the Sunday Times", "Monday Night Football"."""
    after = s.text(at + 1)
    if not (after[:1].isupper() and after[1:].islower()):
        return False
    return s.word(at + 1) in _TITLES or (s.word(at + 1) == "night" and s.word(at + 2) in _SHOWS)


# With one of these before it, capitalised, a weekday is a name: "Bloody Sunday", "Super Tuesday".
_NAMING = frozenset("bloody super black giving fat holy cyber patch".split())


def _is_numbered(s: Sentence, at: int) -> bool:
    """Whether a weekday is one of several: "the first Monday of May", "the last Friday in June", "the 2nd Sunday after"."""
    if s.word(at + 1) not in {"of", "in", "after", "before"}:
        return False
    which = s.word(at - 1)
    return which in ORDINALS or (which == "last" and s.word(at - 2) == "the") or which in SUFFIXES


def _numbered(s: Sentence, at: int, weekday: int) -> Sequence[Found]:
    """A numbered weekday: a habit ("of every month"), left to its month ("of May"), or of no known place."""
    first = with_the(s, at - 1 - (s.word(at - 1) in SUFFIXES))
    shape = f"XXXX-WXX-{weekday + 1}"
    if s.word(at + 2) in {"each", "every"} and s.word(at + 3) == "month":
        return (Found(first, at + 4, cal.nothing(shape, "set", "SET")),)
    if s.word(at + 2) in MONTHS or s.word(at + 3) == "month":
        return ()
    return (Found(first, at + 1, cal.nothing(shape, "day")),)


_BEFORE_STORY = frozenset({"previous", "preceding", "prior"})
_COMING = frozenset({"next", "coming", "upcoming"})


def _which_weekday(s: Sentence, at: int, weekday: int) -> Sequence[Found]:
    """As in "last Friday", "next Monday", "this past Sunday", "the previous Friday", "the following Tuesday"."""
    before, reference = s.word(at - 1), s.context.reference
    if reference is None or at - 1 < s.floor or not date.min < reference < date.max:
        return ()
    name, today = s.word(at).capitalize(), reference.isoformat()
    one = timedelta(days=1)
    if before == "last" and s.word(at - 2) != "the":
        day = weekday_near(reference - one, weekday, Tense.PAST)
        sure = (reference - day).days > 2 and not s.context.narrative
        return (Found(at - 1, at + 1, cal.day(day, f"the {name} before {today}", sure=sure)),)
    if before in _COMING:
        day = weekday_near(reference + one, weekday, Tense.FUTURE)
        first = at - 2 if s.word(at - 2) in {"this", "the"} and at - 2 >= s.floor else at - 1
        return (Found(first, at + 1, cal.day(day, f"the {name} after {today}", sure=False)),)
    if before == "past":
        day = weekday_near(reference - one, weekday, Tense.PAST)
        first = at - 2 if s.word(at - 2) in {"this", "the"} and at - 2 >= s.floor else at - 1
        return (Found(first, at + 1, cal.day(day, f"the {name} before {today}", sure=False)),)
    if before in _BEFORE_STORY | {"following"}:
        anchor = s.context.anchor or reference
        if not date.min < anchor < date.max:
            return ()
        earlier = before in _BEFORE_STORY
        day = weekday_near(
            anchor - one if earlier else anchor + one, weekday, Tense.PAST if earlier else Tense.FUTURE
        )
        how = f"the {name} {'before' if earlier else 'after'} {anchor.isoformat()}, last spoken of"
        return (Found(with_the(s, at - 1), at + 1, cal.day(day, how, sure=False)),)
    return ()


def _weekday_of_story(s: Sentence, at: int, weekday: int) -> Sequence[Found]:
    """A weekday in a history: the one on or after the day last spoken of."""
    anchor = s.context.last_day
    if anchor is None:
        return (Found(at, at + 1, cal.nothing(f"XXXX-WXX-{weekday + 1}", "day")),)
    day = weekday_near(anchor, weekday, Tense.FUTURE)
    return (
        Found(at, at + 1, cal.day(day, f"counted from {anchor.isoformat()}, last spoken of", sure=False)),
    )


def _participle_before(s: Sentence, at: int) -> bool:
    """Whether the verb before a time shows no tense: "a truce starting on Saturday"."""
    return any(s.word(back).endswith("ing") and len(s.word(back)) > 5 for back in (at - 1, at - 2))


def _with_day_number(s: Sentence, at: int, number: int, weekday: int) -> Found | None:
    """As in "Friday the 13th", "Thursday 5th": the nearest month in which the weekday has that number."""
    day = integer(s.word(number), 2)
    if day is None or s.word(number + 1) not in SUFFIXES or not s.joined(number + 1) or not 1 <= day <= 31:
        return None
    reference = s.context.reference
    if reference is None:
        return Found(at, number + 2, cal.nothing(f"XXXX-XX-{day:02d}", "day"))
    tense = s.tense(at, number + 2)
    for away in _NEAR[tense]:
        month = reference.year * 12 + reference.month - 1 + away
        where = month // 12, month % 12 + 1
        if is_valid(*where, day) and date(*where, day).weekday() == weekday:
            how = f"the nearest such day to {reference.isoformat()}"
            return Found(at, number + 2, cal.day(date(*where, day), how, sure=False))
    return None


# How many months away a numbered weekday is looked for, the likeliest first.
_NEAR = {
    Tense.PAST: (0, -1, -2, -3, -4, -5, -6),
    Tense.FUTURE: (0, 1, 2, 3, 4, 5, 6),
    Tense.OPEN: (0, 1, -1, 2, -2, 3, -3),
}
_BEFORE_SHORT = frozenset("on next last this every each until till by from to or and between".split())


def _stands_alone(s: Sentence, at: int) -> bool:
    """Whether an abbreviated weekday is one by the words around it: "on Tue", not "on Sun Valley"."""
    capital = s.text(at)[:1].isupper() and not s.text(at + 1)[:1].isupper()
    word = s.word(at) not in {"sun", "sat"} or not s.word(at + 1).isalpha()
    joined = s.word(at - 1) in {"and", "or"} and not any(
        s.word(at - back) in WEEKDAYS_SHORT for back in (2, 3, 4)
    )
    return capital and word and not joined and s.word(at - 1) in _BEFORE_SHORT and s.word(at - 2) != "the"


def read_short_weekday(s: Sentence, at: int) -> Sequence[Found]:
    """An abbreviated weekday before a date, or where the words around make it one: "Sun 4 May", "on Tue"."""
    after = at + 1
    while s.word(after) in {",", "."} and after < at + 3:
        after += 1
    got = date_at(s, after) if s.text(at)[:1].isupper() else None
    if got and got[3] is not None:
        return (dated(s, after, got),)
    numbered = (
        _with_day_number(s, at, after, WEEKDAYS_SHORT[s.word(at)]) if s.text(at)[:1].isupper() else None
    )
    if numbered:
        return (numbered,)
    return read_weekday(s, at) if _stands_alone(s, at) else ()


def read_weekdays(s: Sentence, at: int) -> Sequence[Found]:
    """As in "on Mondays": a habit; "Fridays" may be a name too."""
    if s.text(at)[:1].isupper() and s.text(at + 1)[:1].isupper():
        return ()
    shape = f"XXXX-WXX-{PLURAL_WEEKDAYS[s.word(at)] + 1}"
    return (Found(at, at + 1, cal.nothing(shape, "set", "SET")),)


def numeric_date(s: Sentence, at: int) -> Found | None:
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
    fits = [
        order for order in orders if 1000 <= order[0] <= 2199 and 1 <= order[1] <= 12 and is_valid(*order)
    ]
    if not fits:
        return None
    if s.word(last) == "t" and s.joined(last) and integer(s.word(last + 1), 2) is not None:
        last += 1
    if len(set(fits)) > 1:
        shape = "{:04d}-{:02d}-{:02d}".format(*fits[0])
        return Found(at, last, cal.nothing(shape, "day", how="day and month may stand in either order"))
    return Found(at, last, cal.day(date(*fits[0])), explicit=True)


_BEFORE_PARTS = frozenset("on from until till by since before after between to".split())


def short_date(s: Sentence, at: int) -> Found | None:
    """As in "on 22/04", "from 10/1 to 11/7": two numbers after a preposition of time, which may be a fraction too."""
    found = _day_and_month(s, at) if s.word(at + 1) == "/" else None
    if found is None:
        return None
    ranged = _range_of_days(s, found)
    if ranged is not None:
        return ranged
    if s.word(at - 1) not in _BEFORE_PARTS or at - 1 < 0:
        return None
    after = s.word(found.last)
    ends = (
        after in {"", ".", ",", ";", "?", "!", ")", "to", "and", "until", "till", "at"} or not after.isalnum()
    )
    return found if ends else None


def _range_of_days(s: Sentence, opening: Found) -> Found | None:
    """As in "5/1-5/17", "2/29-3/1, 2020": two days in digits, of which one can be no fraction of an inch."""
    if s.word(opening.last) not in DASHES or not s.joined(opening.last) or not s.joined(opening.last + 1):
        return None
    closing = _day_and_month(s, opening.last + 1)
    if closing is None or closing.month_day is None or opening.month_day is None:
        return None
    led = s.word(opening.first - 1) in {"from", "between", "on"} and opening.first > 0
    days = opening.month_day, closing.month_day
    if days[0] >= days[1] or not (led or any((day or 0) > 16 for _, day in days)):
        return None
    after = closing.last + (s.word(closing.last) == ",")
    year = integer(s.word(after), 4) if len(s.word(after)) == 4 else None
    if year is None or not 1900 <= year <= 2199 or not all(is_valid(year, m, d or 1) for m, d in days):
        return ranged_over(opening, closing)
    first, last = (cal.day(date(year, month, day or 1)) for month, day in days)
    ends = evolve(opening, reading=first), evolve(closing, reading=last, last=after + 1, explicit=True)
    return ranged_over(*ends)


def _day_and_month(s: Sentence, at: int) -> Found | None:
    """A month and a day in digits, in the order that fits, the month first where both do."""
    if (
        s.word(at + 1) != "/"
        or not (s.joined(at + 1) and s.joined(at + 2))
        or (s.joined(at + 3) and s.word(at + 3) in {"/", "%"})
    ):
        return None
    a, b = integer(s.word(at), 2), integer(s.word(at + 2), 2)
    if not a or not b:
        return None
    order = (a, b) if a <= 12 else (b, a)
    if order[0] > 12 or not is_valid(None, *order):
        return None
    shape = f"XXXX-{order[0]:02d}-{order[1]:02d}"
    return Found(at, at + 3, cal.nothing(shape, "day", how="no year is written"), order)
