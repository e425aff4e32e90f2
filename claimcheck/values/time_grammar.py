"""Which reader takes which word: the grammar of time as a table.

Each core word (a month, a weekday, a unit, digits) has a reader that looks a few tokens to the left and to the
right; neighbours are joined afterwards ("noon" + "on" + "10 October", "27 September" + "to" + "10 November").
"""

from collections.abc import Callable, Mapping, Sequence

from claimcheck.values.time_clocks import read_clock, read_hour_word, with_other_end
from claimcheck.values.time_dates import SUFFIXES
from claimcheck.values.time_days import read_day_alone
from claimcheck.values.time_holidays import HOLIDAY_STARTS, read_holiday
from claimcheck.values.time_months import read_month
from claimcheck.values.time_named import read_deictic, read_reference, read_season, read_set
from claimcheck.values.time_parts import read_part
from claimcheck.values.time_quarters import read_code, read_period
from claimcheck.values.time_sentence import DASHES, Found, Sentence
from claimcheck.values.time_weekdays import (
    numeric_date,
    read_short_weekday,
    read_weekday,
    read_weekdays,
    short_date,
)
from claimcheck.values.time_words import (
    DEICTIC_DAYS,
    MONTHS,
    PARTS,
    PLURAL_WEEKDAYS,
    REFERENCES,
    SEASONS,
    SETS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
)
from claimcheck.values.time_years import (
    DECADE_WORDS,
    ERAS_BEFORE,
    read_ancient_year,
    read_decade_word,
    read_short_decade,
    read_spoken_year,
    read_year,
)

__all__ = ["READERS", "read_digits"]


def read_digits(s: Sentence, at: int) -> Sequence[Found]:
    """Digits: a numeric date, a clock, a year, a decade, an ordinal century."""
    if not _may_tell_time(s, at):
        return ()
    if s.joined(at) and s.word(at - 1) in {"$", "£", "€", "#", "№"}:
        return ()
    if s.joined(at) and s.word(at - 1) == ":" and s.word(at - 2)[-1:].isdigit():
        return ()  # the minutes of "2010,9:03am"
    numeric = numeric_date(s, at) or short_date(s, at)
    if numeric:
        return (numeric,)
    ancient = read_ancient_year(s, at)
    if ancient:
        return ancient
    clock = read_clock(s, at)
    if clock:
        return (with_other_end(s, clock),)
    if len(s.word(at)) == 4:
        return read_year(s, at)
    if len(s.word(at)) == 2 and s.word(at).endswith("0"):
        decade = read_short_decade(s, at)
        if decade:
            return decade
    return read_day_alone(s, at)


# What makes a time of digits that are no year, when it stands behind them: "27-29", "9:30", "5 pm", "480 BC", "18th".
_TELLING_DOTTED = frozenset(["am", "pm", "bc", "bce", "ad", "ce", "o'clock", "o’clock"])
_TELLING = (
    DASHES | SUFFIXES | _TELLING_DOTTED | {"/", ".", ":", "to", "and", "or", "in", "at", "s", "'s", "’s"}
)


def _may_tell_time(s: Sentence, at: int) -> bool:
    """Whether digits may be a time by their form and neighbours: a cheap look, as most are none."""
    word, after = s.words[at], s.word(at + 1)
    if "," in word:
        return False
    if len(word) == 4 or "." in word or after in _TELLING:
        return True
    if "." in after and after.replace(".", "") in _TELLING_DOTTED:
        return True
    return s.text(at - 1) in ERAS_BEFORE


def read_o_clock(s: Sentence, at: int) -> Sequence[Found]:
    """An hour in words before "o'clock"."""
    found = read_hour_word(s, at)
    return (found,) if found else ()


Reader = Callable[[Sentence, int], Sequence[Found]]

_READERS: dict[str, Reader] = {}
for _words, _reader in (
    (MONTHS, read_month),
    (WEEKDAYS, read_weekday),
    (PLURAL_WEEKDAYS, read_weekdays),
    (WEEKDAYS_SHORT, read_short_weekday),
    (DEICTIC_DAYS, read_deictic),
    (PARTS, read_part),
    (REFERENCES, read_reference),
    (SETS, read_set),
    (SEASONS, read_season),
    (DECADE_WORDS, read_decade_word),
    (("o'clock", "o’clock"), read_o_clock),
    (("period",), read_period),
    (("q", "h", "fy", "cy"), read_code),
    (("nineteen", "two", "eighteen"), read_spoken_year),
    (HOLIDAY_STARTS.difference(MONTHS), read_holiday),
):
    for _word in _words:
        _READERS[_word] = _reader
READERS: Mapping[str, Reader] = _READERS
