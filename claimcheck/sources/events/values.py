"""What the cells of a table of events say: days, numbers, names of places and of those who took part."""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from anyascii import anyascii

from claimcheck.values.places import place_of

__all__ = [
    "DayReader",
    "actor_keys",
    "around",
    "count_in",
    "is_missing",
    "key_of",
    "listed_keys",
    "month_of",
    "place_keys",
]

_MISSING = frozenset(
    ["", "na", "n/a", "nan", "none", "null", "-", "--", "–", "—", ".", "..", "?", "unknown", "nd"]
)
_NUMBER = re.compile(r"-?\d{1,3}(?:[,. ’'\u00a0\u202f]\d{3})+|-?\d+(?:\.0*)?")
_SEPARATORS = re.compile(r"[,. ’'\u00a0\u202f](?=\d{3}(?:\D|$))")
_NUMBERS_ALONE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T].*)?")
_FORMS = (
    "%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%d-%B-%Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%b %d %Y",
    "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d-%b-%y",
)  # fmt: skip
_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")
_YEAR = re.compile(r"\d{4}")


def is_missing(cell: str) -> bool:
    """Whether a cell says that nothing is known; zero is something."""
    return cell.lower() in _MISSING


@lru_cache(maxsize=65536)
def count_in(cell: str) -> float | None:
    """The number of people that a cell says; None for what is missing, as the negative codes of data sets are.

    Raises ValueError for words.
    """
    if is_missing(cell):
        return None
    if not _NUMBER.fullmatch(cell):
        raise ValueError(f"{cell!r} is no number of people")
    number = float(_SEPARATORS.sub("", cell) if not re.fullmatch(r"-?\d+\.0*", cell) else cell)
    return number if number >= 0 else None


def month_of(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


class DayReader:
    """Reads the dates of one column, in the order of day and month that the whole of it shows."""

    def __init__(self, cells: Iterable[str]) -> None:
        day_first = month_first = False
        for cell in cells:
            found = _NUMBERS_ALONE.fullmatch(cell)
            if found:
                day_first |= int(found[1]) > 12
                month_first |= int(found[2]) > 12
        self.day_first: bool | None = None if day_first == month_first else day_first

    def days(self, cell: str) -> tuple[date, date]:
        """The first and the last day that a cell allows; ValueError where it is no date."""
        found = _NUMBERS_ALONE.fullmatch(cell)
        if found:
            one, other, year = (int(part) for part in found.groups())
            if self.day_first is None and one != other:
                raise ValueError(f"{cell!r} does not tell the day from the month")
            day = date(year, other, one) if self.day_first else date(year, one, other)
            return day, day
        return _days(cell)


@lru_cache(maxsize=65536)
def _days(cell: str) -> tuple[date, date]:
    if _YEAR.fullmatch(cell):
        return date(int(cell), 1, 1), date(int(cell), 12, 31)
    found = _MONTH.fullmatch(cell)
    if found:
        return month_of(int(found[1]), int(found[2]))
    if len(cell) >= 10 and cell[4] == cell[7] == "-" and not cell[10:11].isdigit():
        day = date.fromisoformat(cell[:10])
        return day, day
    for form in _FORMS:
        try:
            day = datetime.strptime(cell, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        return day, day
    raise ValueError(f"{cell!r} is no date")


def around(first: date, last: date, days: int) -> tuple[date, date]:
    """Days widened by so many; by -1 to the whole of their months."""
    if days < 0:
        return month_of(first.year, first.month)[0], month_of(last.year, last.month)[1]
    return first - timedelta(days=days), last + timedelta(days=days)


# What stands before or behind the proper name of a place, in the words of data sets and of news.
_KINDS = frozenset(
    """province city town village region state district oblast governorate county prefecture municipality department
    division area locality settlement commune republic camp neighbourhood neighborhood subdistrict raion rayon""".split()
)
_OF = frozenset("the of".split())
_PARENTHESES = re.compile(r"[(\[]([^()\[\]]{0,200})[)\]]")
_LIST = re.compile(r"\s*(?:[,;/&]|\band\b)\s*")
# Countries by names that data sets give them and news does not.
_LONG_NAMES = {
    "united republic of tanzania": "tanzania",
    "lao people's democratic republic": "laos",
    "united kingdom of great britain and northern ireland": "united kingdom",
    "kampuchea": "cambodia",
    "democratic people's republic of korea": "north korea",
    "republic of moldova": "moldova",
    "bolivarian republic of venezuela": "venezuela",
    "plurinational state of bolivia": "bolivia",
    "people's republic of china": "china",
}


@lru_cache(maxsize=65536)
def key_of(name: str) -> str:
    """A name of a place as it is compared: ASCII, small letters, no "province", one form of its spellings."""
    text = " ".join(anyascii(name).lower().split()).strip(" .,;:'\"")
    text = text.removesuffix("'s")
    text = _LONG_NAMES.get(text, text)
    known = place_of(text)
    if known is not None and known.sort == "country":
        return anyascii(known.name).lower()
    words = text.split()
    while len(words) > 1 and words[0] in _KINDS | _OF and (words[0] == "the" or "of" in words[:3]):
        del words[0]
    while len(words) > 1 and words[-1] in _KINDS:
        words.pop()
    bare = " ".join(words)
    known = place_of(bare)
    return anyascii(known.name).lower() if known is not None and known.sort in {"city", "region"} else bare


@lru_cache(maxsize=65536)
def place_keys(cell: str) -> frozenset[str]:
    """The names that a cell gives one place: {"myanmar"} for "Myanmar (Burma)"."""
    if is_missing(cell):
        return frozenset()
    inner = [part for part in _PARENTHESES.findall(cell) if part.strip()]
    outer = _PARENTHESES.sub(" ", cell)
    return frozenset(key for key in map(key_of, (outer, *inner)) if key)


@lru_cache(maxsize=65536)
def listed_keys(cell: str) -> frozenset[str]:
    """The names of the places that a cell lists, and of those that it names in parentheses."""
    if is_missing(cell):
        return frozenset()
    parts = _LIST.split(_PARENTHESES.sub(lambda found: f", {found[1]}, ", cell))
    return frozenset(key for key in map(key_of, parts) if key and not key.isdigit())


_NO_ACTORS = frozenset(
    "government of the and military forces force police army state group unidentified armed".split()
)


@lru_cache(maxsize=65536)
def actor_keys(cell: str) -> frozenset[str]:
    """The words by which someone who took part is known: {"azerbaijan"} for "Government of Azerbaijan"."""
    if is_missing(cell):
        return frozenset()
    words = re.findall(r"[a-z0-9']+", anyascii(cell).lower())
    keys = {word for word in words if word not in _NO_ACTORS and len(word) > 1}
    return frozenset(keys)
