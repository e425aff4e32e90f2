"""The day of a text: what a date line near its top or the dateline of its first sentence says, and what else may.

Never a date inside running text: that one dates an event, not the text.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"([A-Za-z]{3,9})\.?"
_ORDINAL = r"(\d{1,2})(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"\b(?:(\d{{4}})[-/](\d{{1,2}})[-/](\d{{1,2}})(?!\d)(?:T\S*)?"
    rf"|{_ORDINAL}(?: of)?[ -]{_MONTH},?[ -](\d{{4}})(?!\d)"
    rf"|{_MONTH} {_ORDINAL}(?:,? |,)(\d{{4}})(?!\d)"
    r"|(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d))"
)
_TIME = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap](?:\.? ?m)?\b\.?)?|\b\d{1,2} ?[ap]\.? ?m\b\.?", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
# The words that may stand beside the date in a line that says nothing else.
_LABELS = frozenset(
    word
    for row in (
        "published posted updated modified filed created issued released release first last date dated on at as of by",
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        "am pm noon midnight local time hrs hours gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt",
        "pst pdt pt ist jst hkt aest aedt uk min read minute minutes story for immediate reuters ap afp",
    )
    for word in row.split()
)
_LATER = frozenset(("updated", "modified"))
_SEPARATOR = re.compile(r"\s[|•·–—-]\s|[|•·]")
# What may open a sentence that only looks like a dateline ("On October 10, 2020 - the day ...").
_NO_PLACE = frozenset(
    (
        "on",
        "in",
        "by",
        "since",
        "from",
        "after",
        "before",
        "until",
        "as",
        "at",
        "the",
        "a",
        "an",
        "for",
        "of",
        "to",
    )
)
_PLACE = re.compile(r"[^\W\d_][^\W\d_.'’-]*[.'’-]?")
_AGENCY = re.compile(
    r"\s*[,.]?\s*(\([^()]{1,40}\)|/[^/]{1,30}/|[A-Z]{3,20}[.:])?[.]?\s*([–—]|--?|:)?(?=\s|$)"
)
_MONTH_YEAR = re.compile(rf"\b{_MONTH},? (\d{{4}})(?!\d)")
_FRONT = 5_000
_LINES = 8
_DATE_LINES = 6
_HEAD = 160
_SHORT = 80


class _Match(NamedTuple):
    day: date
    start: int
    end: int


def find_day(text: str) -> _Match | None:
    """The first calendar date in a short text; None when there is none or day and month may be swapped."""
    for match in _DATE.finditer(text):
        day = _day(match)
        if day:
            return _Match(day, match.start(), match.end())
    return None


def _day(match: re.Match[str]) -> date | None:
    parts = match.groups()
    try:
        if parts[0]:
            return date(int(parts[0]), int(parts[1]), int(parts[2]))
        if parts[5]:
            return date(int(parts[5]), _MONTHS.get(parts[4].lower(), 0), int(parts[3]))
        if parts[8]:
            return date(int(parts[8]), _MONTHS.get(parts[6].lower(), 0), int(parts[7]))
        return _numeric(int(parts[9]), int(parts[10]), int(parts[11]))
    except ValueError:  # no such month or day
        return None


def _numeric(first: int, second: int, year: int) -> date | None:
    """Day and month in figures, if only one order of the two can be meant."""
    if first > 12 or first == second:
        return date(year, second, first)
    return date(year, first, second) if second > 12 else None


def stated_day(value: str) -> date | None:
    """The day that the value of a header line says, as in "Saturday, 10 October 2020, 15:30"."""
    found = find_day(value[:_HEAD])
    return found.day if found and len(value) <= _HEAD and _only_labels(value) else None


def text_day(text: str, start: int = 0) -> date | None:
    """The day as of which a text speaks by its own date line or dateline, read from `start` on."""
    later = None
    for index, line in enumerate(_top_lines(text, start)):
        first = find_day(line[:_HEAD])
        if first is None:
            continue
        if index < _DATE_LINES and is_date_line(line):
            found = _published(line, first)
            if found:
                return found
            later = later or first.day
        elif _is_dateline(line, first):
            return first.day
    return later


def dated(
    *,
    text: str,
    start: int = 0,
    stated: date | None = None,
    given: date | None = None,
    created: date | None = None,
    front: str = "",
) -> tuple[date | None, str]:
    """The day of a text and how it is known, the surest word first (see `Document.dated_by`).

    A day of publication that metadata state; the dateline of the text, read from `start` on; the day that the
    reader gives; and last the day on which the file was `created`.
    That last one may be the day of a copy or of a template, so it counts only where `front`, the text's first
    page, names its month and year.
    """
    if stated:
        return stated, "metadata"
    line = text_day(text, start)
    if line:
        return line, "dateline"
    if given:
        return given, "given"
    if created and _names_month(front[:_FRONT], created):
        return created, "file"
    return None, ""


def _names_month(text: str, day: date) -> bool:
    """Whether a text names the month of a day, with its year."""
    months = ((_MONTHS.get(match[1].lower()), int(match[2])) for match in _MONTH_YEAR.finditer(text))
    days = (found for match in _DATE.finditer(text) if (found := _day(match)))
    named = {*months, *((found.month, found.year) for found in days)}
    return (day.month, day.year) in named


def _published(line: str, first: _Match) -> date | None:
    """The first day of a date line that is not the one of a change."""
    found, label = first, line[: first.start]
    while not _LATER.isdisjoint(word.lower() for word in _WORD.findall(label)):
        following = find_day(line[found.end :])
        if following is None:
            return None
        label = line[found.end : found.end + following.start]
        found = _Match(following.day, found.end + following.start, found.end + following.end)
    return found.day


def _top_lines(text: str, start: int) -> Iterator[str]:
    """The first lines that are not blank, each cut to what is looked at."""
    count = 0
    while start < len(text) and count < _LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + 2 * _HEAD)].strip().strip("*_# \t")
        if line:
            count += 1
            yield line
        start = end + 1


def _only_labels(line: str) -> bool:
    """Whether a line says nothing beside dates and times."""
    rest = _TIME.sub(" ", _DATE.sub(" ", line))
    return all(word.lower() in _LABELS for word in _WORD.findall(rest))


def is_date_line(line: str) -> bool:
    """Whether a line holds a date and its label, weekday or time, perhaps behind a byline."""
    if len(line) > _SHORT:
        return False
    found = find_day(line)
    if found is None:
        return False
    if _only_labels(line):
        return True
    cut = 0
    for separator in _SEPARATOR.finditer(line, 0, found.start):
        cut = separator.end()
    byline = line[:cut]
    named = byline.lower().startswith("by ") or "|" in byline or "•" in byline or "·" in byline
    return named and _only_labels(line[cut:])


def _is_dateline(line: str, found: _Match) -> bool:
    """Whether a line opens as "TEHRAN, Oct. 10, 2020 (IRNA) -" does: place, date, agency or dash."""
    before = line[: found.start].rstrip()
    words = _PLACE.findall(before)
    if not 1 <= len(words) <= 7 or before[-1] not in ",–—-)" or words[0].lower() in _NO_PLACE:
        return False
    if not all(word[0].isupper() for word in words):
        return False
    after = _AGENCY.match(line, found.end)
    if after is None:
        return False
    shouted = words[0].isupper() and len(words[0]) > 2
    running = len(line) - after.end() > 30
    return running and bool(after[2] or (after[1] and shouted))
