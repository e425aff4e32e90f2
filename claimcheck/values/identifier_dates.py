"""Dates, years and times of day among the numbers of a text: they count nothing."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.nouns import is_people
from claimcheck.values.number_forms import Number, Tokens, lower_at
from claimcheck.values.number_tables import MONTHS
from claimcheck.values.units import unit_at

__all__ = ["COUNTING", "LINKS", "date_at", "is_month", "touch", "year_at"]

LINKS = frozenset(["-", "–", "—", "to", "and", "or", ",", "&"])
_CLOCK = frozenset("a.m. p.m. am pm gmt utc bst cet est edt pst pdt o'clock o’clock noon midnight".split())
# Before a four-digit number these make it a count and no year.
COUNTING = frozenset(
    "than some about nearly almost over least approximately around roughly estimated many up".split()
)


def touch(words: Tokens, left: int) -> bool:
    """Whether two neighbouring tokens have nothing between them."""
    return 0 <= left < len(words) - 1 and words[left].end == words[left + 1].start


def is_month(words: Tokens, at: int) -> bool:
    """Whether a token names a month."""
    return 0 <= at < len(words) and words[at].lower in MONTHS and words[at].text[0].isupper()


def date_at(words: Tokens, at: int, number: Number) -> int:
    """Days of months and times of day: "27 September", "September 27-29", "5 pm"."""
    end = number.end
    if number.scale != 1 or number.low > 2359:
        return 0
    if lower_at(words, end) in _CLOCK:
        return end + 1
    if (
        lower_at(words, end) in {"a", "p"}
        and lower_at(words, end + 1) == "."
        and lower_at(words, end + 2) == "m"
    ):
        return end + 3
    if number.low > 31 or number.low != int(number.low):
        return 0
    return _day_before_month(words, number) or _day_after_month(words, at, number)


def _day_before_month(words: Tokens, number: Number) -> int:
    """The index after a day before its month: "27 September", "the 27 of September", and the first of "27 and 28 September"."""
    end = number.end
    if is_month(words, end) or (lower_at(words, end) == "of" and is_month(words, end + 1) and number.digits):
        return end + 1
    other = words[end + 1].text if end + 1 < len(words) else ""
    if lower_at(words, end) in LINKS and other.isdecimal() and len(other) <= 2:
        return end + 2 if is_month(words, end + 2) or lower_at(words, end + 2) in _CLOCK else 0
    return 0


def _day_after_month(words: Tokens, at: int, number: Number) -> int:
    """The index after days behind their month: "September 27" and "Sept. 27-29"."""
    dotted = lower_at(words, at - 1) == "." and is_month(words, at - 2) and number.digits
    if not (is_month(words, at - 1) or dotted):
        return 0
    dated = at > 1 and words[at - 2].text.isdecimal() and len(words[at - 2].text) <= 2
    if dated and noun_phrase(words, number.end, plural=True) > number.end:
        return 0  # "by 3 May 12 miners had been found"
    i = number.end
    while lower_at(words, i) in LINKS and i + 1 < len(words) and words[i + 1].text.isdecimal():
        if len(words[i + 1].text) > 2 or noun_phrase(words, i + 2, plural=True) > i + 2:
            break
        i += 2
    return i


_LAND = frozenset(["the", "in", "since", "'s", "’s"])
_EARLY = frozenset(["in", "since", "of", "from", "until", "by", "between", "after", "before", "("])


def year_at(words: Tokens, at: int, number: Number) -> int:
    """Years: four digits without a separator that count nothing."""
    if not number.year_like or number.scale != 1 or not 1000 <= number.low <= 2100:
        return 0
    end = number.end
    before = lower_at(words, at - 1)
    if unit_at(words, end, number) is not None or (number.low < 1900 and before not in _EARLY):
        return 0
    noun = noun_phrase(words, end, plural=True)
    if noun > end and (before in COUNTING or (before not in _LAND and is_people(words[noun - 1].lower))):
        return 0
    i = end
    while lower_at(words, i) in LINKS and i + 1 < len(words) and words[i + 1].text.isdecimal():
        short = len(words[i + 1].text) == 2 and touch(words, i)
        if not (short or len(words[i + 1].text) == 4) or noun_phrase(words, i + 2, plural=True) > i + 2:
            break
        i += 2
    return i
