"""Quarters and halves of a year, and the language of business reports around them.

In a report on a quarter "the quarter", "the latest period" and "a year earlier" lean on the quarter that it reports.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.values import time_calendar as cal
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_sentence import DASHES, Found, Sentence, with_the, year_at
from claimcheck.values.time_words import ORDINALS

__all__ = [
    "a_year_before",
    "hyphened_quarter",
    "ordinal_quarter",
    "read_code",
    "read_period",
    "the_quarter",
    "year_ago",
]

_QUARTERS = 4


def ordinal_quarter(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the third quarter of 2020", "fiscal first quarter"; `at` is the quarter's token."""
    number = ORDINALS.get(s.word(at - 1), 0)
    if s.word(at) != "quarter" or not 1 <= number <= _QUARTERS:
        return ()
    found = _of_year(s, at - 1, at + 1, number)
    return (found,) if found.explicit or not _is_of_a_game(s) else ()


def hyphened_quarter(s: Sentence, at: int) -> Sequence[Found]:
    """As in "a third-quarter loss": no article belongs to it."""
    number = ORDINALS.get(s.word(at - 2), 0)
    if s.word(at) != "quarter" or not 1 <= number <= _QUARTERS:
        return ()
    found = _of_year(s, at - 2, at + 1, number)
    if not found.explicit and _is_of_a_game(s):
        return ()
    if s.word(found.first) == "the":
        found.first += 1
    return (found,)


# A sentence with one of these tells of a game, whose quarters are none of the year.
_GAMES = frozenset(
    """touchdown touchdowns td yard yards yd yds quarterback kickoff halftime fumble fumbled interception interceptions
    intercepted scrimmage punt punted buzzer layup jumper dunk linebacker cornerback tipoff basket baskets""".split()
)
_LEFT = frozenset(["left", "remaining", "play"])


def _is_of_a_game(s: Sentence) -> bool:
    """Whether a sentence tells of a game: by its words, or by a clock that runs down, "4:08 to play"."""
    if not _GAMES.isdisjoint(s.words):
        return True
    clock = any(
        one.isdigit() and sign == ":" and two.isdigit()
        for one, sign, two in zip(s.words, s.words[1:], s.words[2:], strict=False)
    )
    return clock and not _LEFT.isdisjoint(s.words)


def _of_year(s: Sentence, first: int, last: int, number: int) -> Found:
    """A quarter with the year after or before it, else that of the report."""
    written = year_at(s, last + 1 if s.word(last) in {"of", "in"} else last)
    start, back = first, first - 1
    if s.word(back) in DASHES and s.word(back - 1) == "fiscal":
        back -= 1
    if s.word(back) == "fiscal":
        start, back = back, back - 1
    earlier = _year_taken(s, back) if not written else None
    reference = s.context.reference
    if written:
        reading = cal.quarter(written[0], number, sure=False)
        return Found(with_the(s, start), written[1], reading, explicit=True)
    if earlier:
        return Found(with_the(s, back), last, cal.quarter(earlier[0], number, sure=False), explicit=True)
    if s.word(last) == "of" and s.word(last + 2) == "year" and s.word(last + 1) in _STEPS and reference:
        year = reference.year + _STEPS[s.word(last + 1)]
        return Found(with_the(s, start), last + 3, cal.quarter(year, number, sure=False))
    if reference is None:
        return Found(with_the(s, start), last, cal.nothing(f"XXXX-Q{number}", "quarter"))
    year = reference.year - (3 * number - 2 > reference.month + 1)
    how = f"the quarter nearest to {reference.isoformat()}"
    return Found(with_the(s, start), last, cal.quarter(year, number, how, sure=False))


def _year_taken(s: Sentence, at: int) -> tuple[int, int] | None:
    """The year at a token, taken back from the expression that it made alone: the 1988 of "the 1988 quarter"."""
    got = year_at(s, at)
    if got is None or at >= s.floor:
        return got
    last = s.found[-1] if s.found else None
    if last is None or last.last != got[1] or last.reading.granularity != "year" or last.reading.mod:
        return None
    s.found.pop()
    s.floor = s.found[-1].last if s.found else 0
    return got


_STEPS = {"last": -1, "this": 0, "next": 1}


def the_quarter(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the quarter", "the latest period", "the 1988 quarter", "the quarter a year ago"."""
    first, last = at - 1, at + 1
    if s.word(at - 1) == "latest":
        first = with_the(s, at - 1)
    current = _current(s)
    written = _year_taken(s, at - 1)
    if written is not None and written[1] == at:
        if current is None or current.start is None:
            return (Found(with_the(s, at - 1), last, cal.year(written[0], sure=False), explicit=True),)
        number = (current.start.month + 2) // 3
        reading = cal.quarter(written[0], number, "the quarter spoken of, of another year", sure=False)
        return (Found(with_the(s, at - 1), last, reading, explicit=True),)
    if current is None:
        return ()
    if s.word(last) in {"a", "one"} and s.word(last + 1) == "year" and s.word(last + 2) in {"ago", "earlier"}:
        before = _year_before(current)
        return (Found(first, last + 3, before),) if before else ()
    return (Found(first, last, current),)


def read_period(s: Sentence, at: int) -> Sequence[Found]:
    """A period of a business report: "the latest period", "the 1988 period", where a quarter is spoken of."""
    before = s.word(at - 1)
    if before == "latest" and s.context.quarter is not None:
        return the_quarter(s, at)
    if before.isdigit() and s.word(at - 2) == "the" and year_at(s, at - 1):
        return the_quarter(s, at)
    return ()


def _current(s: Sentence) -> Reading | None:
    """The quarter that a report speaks of, else the last that had ended by its day."""
    spoken, reference = s.context.quarter, s.context.reference
    if spoken is not None and s.context.sentence - s.context.quarter_sentence <= _QUARTER_REACH:
        return spoken._replace(how="the quarter last spoken of", sure=False, mod="")
    ended = cal.shifted(reference, "Q", -1) if reference is not None else None
    if ended is None:
        return None
    return cal.quarter(ended.year, (ended.month + 2) // 3, "the quarter before the report", sure=False)


_QUARTER_REACH = 12


def a_year_before(s: Sentence) -> Reading | None:
    """In a report on a quarter, "a year earlier" means the same quarter of the year before."""
    spoken = s.context.quarter
    if spoken is None or s.context.sentence - s.context.quarter_sentence > _QUARTER_REACH:
        return None
    return _year_before(spoken)


def _year_before(quarter: Reading) -> Reading | None:
    if quarter.start is None:
        return None
    number = (quarter.start.month + 2) // 3
    return cal.quarter(quarter.start.year - 1, number, "the same quarter a year earlier", sure=False)


def year_ago(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the year-ago quarter", "a year-earlier loss"; `at` is the year's token."""
    reference = s.context.reference
    if reference is None:
        return ()
    reading = a_year_before(s) or cal.year(reference.year - 1, "a year earlier", sure=False)
    if s.word(at + 3) in {"quarter", "period"}:
        return (Found(with_the(s, at), at + 4, reading),)
    return (Found(at, at + 3, reading),)


def read_code(s: Sentence, at: int) -> Sequence[Found]:
    """As in "Q3 2020", "2020 Q3", "H1", "FY2019": the letter is one token, its digits the next."""
    letter, digits = s.word(at), s.word(at + 1)
    if s.text(at) == "h" and s.joined(at) and not s.joined(at + 1):
        return _hours(s, at)
    if not s.text(at).isupper() or not digits.isdigit():
        return ()
    if letter in {"fy", "cy"}:
        return _coded_year(s, at, digits)
    number = int(digits) if s.joined(at + 1) and len(digits) == 1 else 0
    if not 1 <= number <= (_QUARTERS if letter == "q" else 2):
        return ()
    first, last = at, at + 2
    written = year_at(s, last + 1 if s.word(last) in {"of", "fy", ","} else last)
    back = at - 2 if s.word(at - 1) in DASHES else at - 1
    earlier = _year_taken(s, back) if not written else None
    if written:
        year, last = written
    elif earlier and earlier[1] == back + 1:
        year, first = earlier[0], back
    else:
        reference = s.context.reference
        if reference is None or s.word(at - 1) not in _BEFORE_CODE:
            return ()
        year = reference.year - (letter == "q" and 3 * number - 2 > reference.month + 1)
        return (Found(first, last, _coded(letter, year, number)),)
    return (Found(first, last, _coded(letter, year, number), explicit=True),)


def _hours(s: Sentence, at: int) -> Sequence[Found]:
    """Hours by the letter that is joined to their number: "3h"."""
    count = s.word(at - 1)
    if not count.isdigit() or at - 1 < s.floor or s.joined(at - 1):
        return ()
    return (Found(at - 1, at + 1, cal.duration(f"PT{int(count)}H")),)


_BEFORE_CODE = frozenset({"in", "for", "during", "of", "since", "by", "and", "to", "the", "until", "from"})


def _coded(letter: str, year: int, number: int) -> Reading:
    return cal.quarter(year, number, sure=False) if letter == "q" else cal.half(year, number, sure=False)


def _coded_year(s: Sentence, at: int, digits: str) -> Sequence[Found]:
    if len(digits) == 4 and 1900 <= int(digits) <= 2199:
        year = int(digits)
    elif len(digits) == 2 and s.joined(at + 1):
        year = 2000 + int(digits)
    else:
        return ()
    how = "a year as a company counts it"
    reading = cal.fiscal_year(year, how) if s.word(at) == "fy" else cal.year(year, how, sure=False)
    return (Found(at, at + 2, reading, explicit=True),)
