"""A sentence on its way through the grammar of time, and the numbers in it: years and counts, as written or spoken."""

from collections.abc import Sequence

from attrs import define

from claimcheck.text import Token
from claimcheck.values.time_calendar import Reading
from claimcheck.values.time_context import Context
from claimcheck.values.time_tense import Tense, tense_at
from claimcheck.values.time_words import CARDINALS, TENS

__all__ = [
    "APOSTROPHES",
    "DASHES",
    "Found",
    "Sentence",
    "era_at",
    "integer",
    "ranged_over",
    "with_the",
    "year_at",
]

DASHES = frozenset("-–—‐‑")


APOSTROPHES = frozenset("'’‘`")


@define
class Found:
    """A time expression in a sentence: its tokens `first` to `last` (not included) and its reading."""

    first: int
    last: int
    reading: Reading
    month_day: tuple[int, int | None] | None = None
    """Month and day of a date whose year is not written."""
    explicit: bool = False
    """Whether the year is written."""
    bounds: tuple["Found", ...] = ()
    needs_day: bool = False
    """Whether it is a time of day that looks for its day beside it."""
    hour: tuple[int, int | None] | None = None


@define
class Sentence:
    """One sentence on its way through the grammar."""

    tokens: Sequence[Token]
    words: tuple[str, ...]
    context: Context
    found: list[Found]
    floor: int = 0
    """The first token that no expression has taken yet."""

    def word(self, at: int) -> str:
        """The lower-case word at a place, empty beyond both ends."""
        if at < 0:
            return ""
        try:
            return self.words[at]
        except IndexError:
            return ""

    def text(self, at: int) -> str:
        """The word as written."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def joined(self, at: int) -> bool:
        """Whether the token stands directly after the one before it, no space between."""
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def tense(self, first: int, last: int) -> Tense:
        """The tense of the clause around some tokens."""
        return tense_at(self.words, first, last)


def integer(word: str, digits: int) -> int | None:
    """The value of up to so many plain digits."""
    if word.isdigit() and word.isascii() and len(word) <= digits:
        return int(word)
    return None


_BEFORE_CHRIST = frozenset({"bc", "bce"})
_AFTER_CHRIST = frozenset({"ad", "ce"})


def era_at(s: Sentence, at: int) -> int:
    """-1 where the token says "BC", 1 where it says "AD" or "CE", else 0."""
    word = s.word(at).replace(".", "")
    if word in _BEFORE_CHRIST:
        return -1
    return 1 if word in _AFTER_CHRIST and s.text(at)[:1].isupper() else 0


def year_at(s: Sentence, at: int) -> tuple[int, int] | None:
    """A year written at a place, with the token after it: "2020", "'98", "480 BC", "nineteen ninety-six"."""
    word = s.word(at)
    if word[:1].isdigit():
        era, number = era_at(s, at + 1), integer(word, 4)
        if era and number:
            return era * number, at + 2
    if len(word) == 4 and word.isdigit() and word.isascii() and 1000 <= int(word) <= 2199:
        return int(word), at + 1
    if word[4:5] == "," and s.word(at + 1) == ":" and len(word) <= 7:
        year = integer(word[:4], 4)
        return (year, at + 1) if year and 1000 <= year <= 2199 else None  # "4 May 2013,9:30"
    if word in APOSTROPHES and len(s.word(at + 1)) == 2 and s.joined(at + 1):
        short = integer(s.word(at + 1), 2)
        if short is not None:
            return (1900 if short > 30 else 2000) + short, at + 2
    if word in {"nineteen", "eighteen", "twenty"}:
        return _spoken_year(s, at)
    if word == "two" and s.word(at + 1) == "thousand":
        more = s.word(at + 2)
        if more == "and":
            unit = CARDINALS.get(s.word(at + 3))
            return (2000 + unit, at + 4) if unit else (2000, at + 2)
        unit = CARDINALS.get(more)
        return (2000 + unit, at + 3) if unit else (2000, at + 2)
    return None


def _spoken_year(s: Sentence, at: int) -> tuple[int, int] | None:
    base = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000}[s.word(at)]
    after = at + 2 if s.word(at + 1) in DASHES else at + 1
    if s.word(after) == "hundred" and s.word(at - 1) in {"in", "since", "by", "until", "year", "of"}:
        after += 1 + (s.word(after + 1) == "and")  # "in nineteen hundred and fifty-one"
    second = s.word(after)
    if second in TENS and (base < 2000 or TENS[second] == 20):
        end, value = after + 1, TENS[second]
        unit_at = end + 1 if s.word(end) in DASHES else end
        unit = CARDINALS.get(s.word(unit_at), 0)
        if 0 < unit < 10:
            return base + value + unit, unit_at + 1
        return (base + value, end) if base < 2000 else None
    teen = CARDINALS.get(second, 0)
    return (base + teen, after + 1) if 10 <= teen <= 19 else None


def ranged_over(opening: Found, closing: Found) -> Found | None:
    """The interval from one expression to another, None when they are not in order."""
    a, b = opening.reading, closing.reading
    if a.start is None or b.end is None or b.start is None:
        if a.start is None and b.start is None and a.timex[:4] == b.timex[:4] == "XXXX":
            reading = Reading(f"{a.timex}/{b.timex}", "DATE", None, None, a.granularity, a.how, sure=False)
            return Found(opening.first, closing.last, reading, bounds=(opening, closing))
        if a.timex[:2] == b.timex[:2] == "BC" and a.timex >= b.timex:
            reading = Reading(f"{a.timex}/{b.timex}", "DATE", None, None, a.granularity, sure=False)
            return Found(opening.first, closing.last, reading, bounds=(opening, closing))
        return None
    if a.start >= b.start:
        return None
    reading = Reading(
        f"{a.timex}/{b.timex}",
        b.sort,
        a.start,
        b.end,
        a.granularity,
        a.how or b.how,
        a.mod or b.mod,
        a.sure and b.sure,
    )
    return Found(opening.first, closing.last, reading, bounds=(opening, closing), explicit=closing.explicit)


def with_the(s: Sentence, first: int) -> int:
    """The first token with "the" before it taken in."""
    return first - 1 if s.word(first - 1) == "the" and first - 1 >= s.floor else first
