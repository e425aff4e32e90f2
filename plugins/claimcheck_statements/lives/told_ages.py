"""Ages as sentences tell them, as the fewest and the most full years: "44", "over 90", "in his fifties", "a teenager"."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.values.time_words import ORDINALS
from claimcheck.values.time_years import DECADE_WORDS
from claimcheck_statements.views import whole_number

__all__ = ["OLDEST", "Years", "read_birthday", "read_years"]

OLDEST = 125
_BOUNDS = {
    ("more", "than"): 1,
    ("older", "than"): 1,
    ("over",): 1,
    ("past",): 1,
    ("less", "than"): -1,
    ("younger", "than"): -1,
    ("under",): -1,
}
_OWNERS = frozenset(["his", "her", "their"])
_PARTS = frozenset(["early", "mid", "late", "-"])
_OLD = (["years", "old"], ["years", "of", "age"], ["years"], ["year", "old"])
_TEENS = (13, 19)


@frozen
class Years:
    """An age between two numbers of full years, and the place behind its words."""

    least: int
    most: int
    end: int
    old: bool = False
    """Whether it goes on with "years old" or "years"."""


def _number(words: Sequence[str], at: int) -> tuple[int, int]:
    """A number of years at a place and the place behind it; 0 where there is none."""
    if list(words[at : at + 2]) in (["one", "hundred"], ["a", "hundred"]):
        return 100, at + 2
    number = whole_number(words[at]) or 0
    return (number, at + 1) if 0 < number < OLDEST else (0, at)


def _decade(words: Sequence[str], at: int) -> Years | None:
    """As in "in his fifties", "into her 90s"."""
    if words[at] not in {"in", "into"} or words[at + 1 : at + 2] == [] or words[at + 1] not in _OWNERS:
        return None
    place = at + 2
    while place < len(words) and words[place] in _PARTS:
        place += 1
    if place >= len(words):
        return None
    low, end = DECADE_WORDS.get(words[place], 0), place + 1
    if words[place] == "teens":
        return Years(*_TEENS, end)
    if not low and words[place].isdecimal() and words[place + 1 : place + 2] == ["s"]:
        low, end = int(words[place]), place + 2
    if not 20 <= low < OLDEST or low % 10:
        return None
    return Years(low, OLDEST if words[at] == "into" else low + 9, end)


def read_years(words: Sequence[str], at: int) -> Years | None:
    """The age that words in lower case tell from a place on; None where they tell none."""
    if at >= len(words):
        return None
    if list(words[at : at + 2]) == ["a", "teenager"]:
        return Years(*_TEENS, at + 2)
    decade = _decade(words, at)
    if decade is not None:
        return decade
    bound = next((row for row in _BOUNDS if tuple(words[at : at + len(row)]) == row), ())
    place = at + len(bound)
    years, end = _number(words, place) if place < len(words) else (0, place)
    if not years:
        return None
    old = next((row for row in _OLD if list(words[end : end + len(row)]) == row), [])
    end += len(old)
    if words[end : end + 1] == ["-"] or (
        not old and words[end : end + 1] in (["year"], ["month"], ["s"], ["%"])
    ):
        return None
    side = _BOUNDS.get(bound, 0)
    least, most = (years, OLDEST) if side > 0 else (0, years - 1) if side < 0 else (years, years)
    return Years(least, most, end, bool(old))


def read_birthday(words: Sequence[str], at: int) -> Years | None:
    """As in "his fifth birthday", "her 30th birthday": the years that somebody is then."""
    if at + 2 >= len(words) or words[at] not in _OWNERS:
        return None
    number, end = ORDINALS.get(words[at + 1], 0), at + 2
    if not number and words[at + 1].isdecimal() and words[end] in {"st", "nd", "rd", "th"}:
        number, end = int(words[at + 1]), end + 1
    if not 0 < number < OLDEST or words[end : end + 1] != ["birthday"]:
        return None
    return Years(number, number, end + 1)
