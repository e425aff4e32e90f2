"""Years, decades and centuries: which four digits are a year, and which only count something."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901, PLR0912 - a reader is a decision list over the tokens around its word

from collections.abc import Mapping, Sequence

from claimcheck.values import time_calendar as cal
from claimcheck.values.number_tables import CHANGE_VERBS
from claimcheck.values.time_sentence import (
    APOSTROPHES,
    DASHES,
    Found,
    Sentence,
    era_at,
    integer,
    ranged_over,
    year_at,
)
from claimcheck.values.time_words import TENS
from claimcheck.values.words import lemma

__all__ = [
    "DECADE_WORDS",
    "ERAS_BEFORE",
    "read_ancient_year",
    "read_decade_word",
    "read_short_decade",
    "read_spoken_year",
    "read_year",
]

_YEAR_BEFORE = frozenset(
    "in since of by until till from during before after to through between and early late mid around circa about "
    "the a this its their his summer spring winter autumn fall fiscal year late-year - – ( , [ or".split()
)


_STRONG_YEAR_BEFORE = frozenset(
    "in since by until till during early late mid circa fiscal summer spring autumn year".split()
)


_NO_YEAR_BEFORE = frozenset(
    "flight resolution route highway no number room act section page order article windows boeing $ £ € #".split()
)


_NO_YEAR_AFTER = frozenset(
    "people persons men women soldiers troops civilians miles mile kilometres kilometers km metres meters feet dollars "
    "euros pounds percent per % tons tonnes times homes houses words police officers deaths cases others million "
    "billion jobs workers members residents employees cars vehicles troopers seats votes points shares".split()
)


def read_year(s: Sentence, at: int) -> Sequence[Found]:
    """A year in digits, its decade with "s" after it, a range of years."""
    value = int(s.word(at)) if s.word(at).isdigit() else 0
    if not 1000 <= value <= 2199:
        return ()
    before, after = s.word(at - 1), s.word(at + 1)
    if after == "s" and s.joined(at + 1):
        return _decade(at, value)
    if (
        after in {"'s", "’s"}
        and value % 10 == 0
        and s.word(at - 1) in {"the", "early", "late", "mid"} | DASHES
    ):
        return _decade(at, value)
    if before in _NO_YEAR_BEFORE or after in _NO_YEAR_AFTER or _is_side(s, at):
        return ()
    if after == ":" and s.joined(at + 1) and s.joined(at + 2):
        return ()
    if s.joined(at) and before not in {"(", "[", "-", "–", "—", '"', "“", "/", "'", "‘", "’"}:
        return ()
    if after in {".", ","} and s.joined(at + 1) and s.joined(at + 2) and s.word(at + 2).isdigit():
        return ()
    recent = 1900 <= value <= 2049
    if (after in DASHES or (after == "/" and _follows(s, at, value))) and s.joined(at + 1):
        ranged = _year_range(s, at, value)
        if ranged:
            return (ranged,)
        if s.word(at + 2).isdigit():
            return ()
    if after in _BOOKS and s.word(at + 2) == "year":
        return (Found(at, at + 1, cal.fiscal_year(value), explicit=True),)
    if before in {"fiscal", "year"}:
        first = at - 1
        if before == "year" and s.word(at - 2) in {"the", *_BOOKS}:
            first = at - 2 - (s.word(at - 2) in _BOOKS and s.word(at - 3) == "the")
        fiscal = before == "fiscal" or s.word(at - 2) in _BOOKS
        reading = cal.fiscal_year(value) if fiscal else cal.year(value)
        return (Found(max(first, s.floor), at + 1, reading, explicit=True),)
    if before in _STRONG_YEAR_BEFORE or (before in _YEAR_BEFORE and recent):
        return (Found(at, at + 1, cal.year(value), explicit=True),)
    if before == "" and s.context.narrative and _heads(s, at):
        return (Found(at, at + 1, cal.year(value), explicit=True),)
    if not recent:
        alone = before in {"before", "after"} and after in _SENTENCE_SIGNS
        entry = after in _SENTENCE_SIGNS and (
            before in _OF_A_LIFE or (before.isalpha() and _is_of_a_life(s, value))
        )
        bounded = (before in {"from", "to", "of", "("} or alone or entry) and value >= 1400
        bounded = bounded or _is_end_of_a_stretch(s, at, value)
        return (Found(at, at + 1, cal.year(value), explicit=True),) if bounded else ()
    if before == "" and _heads(s, at):
        return (Found(at, at + 1, cal.year(value), explicit=True),)
    if (
        s.text(at - 1)[:1].isupper()
        or s.text(at + 1)[:1].isupper()
        or before in {")", "is", "was", "than", "for", "on", "last", "due"}
    ):
        return (Found(at, at + 1, cal.year(value), explicit=True),)
    if after in {"", ".", ",", ")", ";"} or _describes(s, at, value):
        return (Found(at, at + 1, cal.year(value, sure=False), explicit=True),)
    return ()


_LEADS = {"from": frozenset(["to", "until", "till"]), "between": frozenset(["and"])}
_LONGEST_STRETCH = 120
_CHANGED_BEFORE = 5
"""Words before "from" among which a verb of change makes numbers of two years: "rose from 1150 to 1240"."""


def _is_end_of_a_stretch(s: Sentence, at: int, value: int) -> bool:
    """Whether a number is the first or the last year of a stretch: "from 1321 to 1333", "between 1066 and 1087"."""
    for first in (at, at - 2):
        joins = _LEADS.get(s.word(first - 1))
        other = integer(s.word(first + 2), 4) if first == at else value
        opening = value if first == at else integer(s.word(first), 4)
        if joins is None or s.word(first + 1) not in joins or not (opening and other):
            continue
        behind = s.word(first + 3)
        counted = behind.isalpha() and s.text(first + 3).islower() and behind not in _GOING_ON
        before = [lemma(s.word(first - 1 - way)) for way in range(1, _CHANGED_BEFORE + 1)]
        changed = not CHANGE_VERBS.isdisjoint(before) or before[0] in _COUNTING
        return opening < other <= opening + _LONGEST_STRETCH and not counted and not changed
    return False


_COUNTING = frozenset(
    "seat hold weigh cost measure number count total average house carry contain have sell".split()
)
"""Verbs right before "between" that make numbers of two years: "seats between 1200 and 1300"."""
_GOING_ON = frozenset(
    """in on at by of for with when while and but as he she it they who which that his her its their was were is had
    under during after before until to the""".split()
)


# "By" is left out: "10 projects by 2030" has its year.
_TIMES = frozenset("x×")


def _is_side(s: Sentence, at: int) -> bool:
    """Whether a number is one side of a screen or a sheet: "1680 x 1050", "1920×1080"."""
    return any(s.word(at + way) in _TIMES and s.word(at + 2 * way).isdigit() for way in (-1, 1))


_BOOKS = frozenset(["fiscal", "financial"])
_SENTENCE_SIGNS = frozenset(["", ".", ",", ";", ")"])


_OF_A_LIFE = frozenset("born died married baptised baptized ordained knighted founded established".split())
_LIFE = 100
"""Years of a life, in an entry of which a bare number is a year: "Born 9 January 1868; called to the bar 1893."."""


def _is_of_a_life(s: Sentence, value: int) -> bool:
    """Whether a date before in the sentence is so near that a bare number goes on with it."""
    starts = (found.reading.start for found in s.found if found.explicit)
    return any(start is not None and 0 <= value - start.year <= _LIFE for start in starts)


def _follows(s: Sentence, at: int, value: int) -> bool:
    """Whether the next year stands behind a stroke: "the 2019/20 season"."""
    return s.word(at + 2) in {str(value + 1), f"{(value + 1) % 100:02d}"} and s.word(at + 3) != "/"


def _heads(s: Sentence, at: int) -> bool:
    """Whether a year opens its sentence: "2007 also saw ...", "1918: The front", "1918" over a part of a history."""
    after = s.word(at + 1)
    if after == "":
        return s.context.narrative
    return after in {",", ":", "."} or (s.text(at + 1).islower() and not after.endswith("s"))


ERAS_BEFORE = frozenset(["AD", "A.D.", "CE"])
"""Eras that stand before their year, as written."""


def read_ancient_year(s: Sentence, at: int) -> Sequence[Found]:
    """A year, decade or range of years with its era: "480 BC", "the 470s BC", "499-493 BC", "AD 70"."""
    number = integer(s.word(at), 4)
    if not number:
        return ()
    era = era_at(s, at + 1)
    if era:
        return (Found(at, at + 2, cal.year(era * number), explicit=True),)
    if s.text(at - 1) in ERAS_BEFORE and at - 1 >= s.floor:
        return (Found(at - 1, at + 1, cal.year(number), explicit=True),)
    if s.word(at + 1) == "s" and s.joined(at + 1) and number % 10 == 0 and era_at(s, at + 2) < 0:
        first = at - 1 if s.word(at - 1) == "the" and at - 1 >= s.floor else at
        return (Found(first, at + 3, cal.decade(-number), explicit=True),)
    other = integer(s.word(at + 2), 4)
    linked = s.word(at + 1) in DASHES | {"to", "and", "or"}
    if not (linked and other and other <= number and era_at(s, at + 3) < 0):
        return ()
    opening = Found(at, at + 1, cal.year(-number), explicit=True)
    closing = Found(at + 2, at + 4, cal.year(-other), explicit=True)
    ranged = ranged_over(opening, closing) if s.word(at + 1) in DASHES | {"to"} else None
    return (ranged,) if ranged else (opening, closing)


_COUNT_BEFORE = frozenset("about some nearly almost over than least most only another total".split())


def _describes(s: Sentence, at: int, value: int) -> bool:
    """Whether a bare number before a singular noun is a year: "his failed 1996 campaign"."""
    after, before = s.word(at + 1), s.word(at - 1)
    singular = after.isalpha() and s.text(at + 1).islower() and not after.endswith("s")
    return singular and 1950 <= value <= 2035 and before.isalpha() and before not in _COUNT_BEFORE


def _year_range(s: Sentence, at: int, value: int) -> Found | None:
    """2014-16, 2014-2016, 1998-9."""
    end = s.word(at + 2)
    if not (end.isdigit() and s.joined(at + 2) and len(end) in {2, 4}) or (
        s.joined(at + 3) and s.word(at + 3) in DASHES
    ):
        return None
    other = int(end) if len(end) == 4 else value // 100 * 100 + int(end)
    if not value < other <= value + 120:
        return None
    return ranged_over(
        Found(at, at + 1, cal.year(value), explicit=True),
        Found(at + 2, at + 3, cal.year(other), explicit=True),
    )


def _decade(at: int, value: int) -> Sequence[Found]:
    if value % 100 == 0 and value < 2000:
        return (Found(at, at + 2, cal.century(value // 100 + 1)),)
    return (Found(at, at + 2, cal.decade(value)),) if value % 10 == 0 else ()


def read_short_decade(s: Sentence, at: int) -> Sequence[Found]:
    """'90s, the 90s; a temperature ("in the 90s") cannot be told apart, so "the" and an apostrophe or a decade's word."""
    if not (s.word(at + 1) in {"s", "'s", "’s"} and s.joined(at + 1)):
        return ()
    value = int(s.word(at))
    if value < 20:
        return ()
    if s.word(at - 1) in APOSTROPHES and s.joined(at):
        return (Found(at - 1, at + 2, cal.decade(1900 + value)),)
    return (Found(at, at + 2, cal.decade(1900 + value)),) if _names_decade(s, at - 1) else ()


def _names_decade(s: Sentence, at: int) -> bool:
    """Whether the word before "90s" or "nineties" makes a decade of them, not an age: "in his early 20s"."""
    word, before = s.word(at), s.word(at - 1)
    if word in DASHES:
        word, before = s.word(at - 1), s.word(at - 2)
    return word == "the" or (word in {"mid", "early", "late"} and before not in _OWNERS)


_OWNERS = frozenset("his her my their our your its".split())


DECADE_WORDS: Mapping[str, int] = {f"{word[:-1]}ies": value for word, value in TENS.items()}


def read_decade_word(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the nineties", "the seventies": not "in his seventies"."""
    if s.word(at - 1) == "nineteen" or _names_decade(s, at - 1):
        value = DECADE_WORDS[s.word(at)]
        first = at - 1 if s.word(at - 1) == "nineteen" else at
        return (Found(first, at + 1, cal.decade(1900 + value)),)
    return ()


def read_spoken_year(s: Sentence, at: int) -> Sequence[Found]:
    """As in "nineteen ninety-six", "two thousand" after "the year" or "in"."""
    if s.word(at) == "two" and s.word(at - 1) not in {"in", "year", "since", "by"}:
        return ()
    got = year_at(s, at)
    if not got or (
        s.word(at) == "two" and s.word(got[1]).isalpha() and s.word(at - 1) != "year" and got[0] == 2000
    ):
        return ()
    first = at - 2 if s.word(at - 1) == "year" and s.word(at - 2) == "the" else at
    return (Found(first, got[1], cal.year(got[0]), explicit=True),)
