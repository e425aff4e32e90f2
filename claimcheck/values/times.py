"""Dates, times, durations and sets, read as intervals and as TIMEX3 values."""

from datetime import date, datetime
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span


@frozen
class TimeSpan:
    """An interval of time: from `start` to `end`, the end not included, local time without zone.

    For a duration or a set ("three days", "every Monday") both are None and only `timex` speaks.
    """

    start: datetime | None
    end: datetime | None
    granularity: str
    """One of hour, day, week, month, season, quarter, year, decade, century, minute, duration, set."""
    how: str = ""
    """How it was worked out, for a person: "Saturday before 2020-10-11"."""
    timex: str = ""
    """The TIMEX3 value: "2020-10-10", "2020-W41", "P3D", "PAST_REF"."""
    timex_type: str = "DATE"
    """DATE, TIME, DURATION or SET, as in TimeML."""
    weekday_clash: str = ""
    """What is wrong when a weekday does not fit its date: "10 October 2020 was a Saturday, not a Sunday"."""


@frozen
class Dating:
    """When something happened: a time and the words of the event that it dates."""

    time: TimeSpan
    event: str

    def as_json(self) -> dict[str, object]:
        """ISO 8601 start and end, the end not included, and the event's words."""
        start, end = self.time.start, self.time.end
        return {
            "start": start.isoformat() if start else None,
            "end": end.isoformat() if end else None,
            "event": self.event,
        }


@lru_cache(maxsize=8192)
def find_times(span: Span) -> tuple[Mention[TimeSpan], ...]:
    """The time expressions of a span, in reading order, resolved against its document.

    The reference day is `span.document.published`; without it, an expression that needs one
    ("on Saturday", a day and month with no year in the text around) has start and end None.
    """
    raise NotImplementedError


def find_datings(sentence: Span) -> tuple[Mention[Dating], ...]:
    """The times of a sentence that date an event, with the words of the clause that they date."""
    raise NotImplementedError
