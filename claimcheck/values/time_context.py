"""What a time expression is resolved against: the document's date, what was last spoken of, the tense."""

import re
from datetime import date

import re2
from attrs import define, field

from claimcheck.model import Document
from claimcheck.values.time_calendar import Reading, place
from claimcheck.values.time_story import Story
from claimcheck.values.time_tense import Tense

__all__ = ["Context", "narrates"]


# The look back stands behind the digits: `re` then runs from digit to digit instead of trying every character.
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?<![\d.,:/-]\d{4})(?!,?\d|[/%]|:\d)")
_BEFORE_CHRIST = re.compile(r"\d (?:BC|BCE|B\.C\.)(?![A-Z])")

# Words of a report, which count from its own day; a history hardly has them.
_FROM_TODAY = re2.compile(
    r"(?i)\b(?:yesterday|tomorrow|last (?:week|month|night)|this week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_YEARS_PER_DEICTIC = 8


def narrates(document: Document) -> bool:
    """Whether a text tells history: many years are named, and most are not that of its publication."""
    if document.published is None:
        return True
    text = document.text[:200_000]
    seen = [int(year) for year in _YEAR.findall(text)]
    ancient = len(_BEFORE_CHRIST.findall(text)) if "BC" in text or "B.C." in text else 0
    named = len(seen) + ancient
    if named < 8 or named * 1500 < len(text):
        return False
    if len(_FROM_TODAY.findall(text)) * _YEARS_PER_DEICTIC > named:
        return False
    away = ancient + sum(abs(year - document.published.year) > 1 for year in seen)
    return away * 10 >= named * 6


# A quarter that began longer ago than so many days is last year's, for comparison.
_REPORTED = 300
# One that began less than so many days ago is still to be reported.
_ENDED = 60


@define
class Context:
    """The state of reading a document from its start: the last day, month and year spoken of."""

    published: date | None
    narrative: bool
    last: Reading | None = None
    """The latest reading that has a place on the calendar."""
    last_day: date | None = None
    day_sentence: int = -9
    year: int | None = None
    """The latest year written out."""
    year_sentence: int = -9
    sentence: int = 0
    quarter: Reading | None = None
    """The latest quarter spoken of, which "the quarter" and "a year earlier" mean in a report on business."""
    quarter_sentence: int = -99
    story: Story = field(factory=Story)

    @property
    def reference(self) -> date | None:
        """The day that "last week" is counted from."""
        return self.published

    @property
    def here(self) -> date | None:
        """The day that "two years ago" is counted from: the report's, in a history the one last spoken of."""
        return self.anchor if self.tells_history else self.published

    @property
    def tells_history(self) -> bool:
        """Whether a dated text is a history; a text without a date may as well be a report."""
        return self.narrative and self.published is not None

    @property
    def anchor(self) -> date | None:
        """The day that "two days later" is counted from."""
        return self.last_day if self.last_day is not None else self.published

    @property
    def day_just_spoken_of(self) -> date | None:
        """The day of this sentence or the one before it."""
        return self.last_day if self.sentence - self.day_sentence <= 1 else None

    @property
    def day_of_sentence(self) -> date | None:
        """The day last spoken of in this sentence."""
        return self.last_day if self.sentence == self.day_sentence else None

    @property
    def told_year(self) -> int | None:
        """The year that "the following year" and "the summer" are counted from; below zero before Christ."""
        if self.narrative:
            return self.story.now(self.sentence)
        return self.last.start.year if self.last is not None and self.last.start is not None else None

    def note(
        self,
        reading: Reading,
        *,
        explicit_year: bool,
        leads: bool = False,
        aside: bool = False,
        birth: bool = False,
    ) -> None:
        """Remember a reading for the expressions that lean on it; where it stands says what a history makes of it.

        The year in which somebody was born is no other date's.
        """
        leaning = self.narrative or explicit_year
        calendar = reading.sort in {"DATE", "TIME"} and not birth
        where = place(reading.timex) if leaning and calendar else None
        if where is not None and self.narrative:
            if aside and explicit_year:
                self.story.look_aside(where[0], self.sentence)
            else:
                self.story.tell(where, self.sentence, written=explicit_year, leads=leads)
        if where is not None and explicit_year:
            self.year, self.year_sentence = where[0], self.sentence
        if reading.start is None or reading.granularity in {"decade", "century"}:
            return
        if reading.granularity == "quarter" and self._reports(reading.start.date()):
            self.quarter, self.quarter_sentence = reading, self.sentence
        self.last = reading
        if reading.granularity in {"day", "hour", "minute"}:
            self.last_day, self.day_sentence = reading.start.date(), self.sentence

    def _reports(self, start: date) -> bool:
        """Whether a quarter may be the one that a report is on, not one that it is compared with."""
        return self.published is None or _ENDED <= (self.published - start).days < _REPORTED

    def year_of(self, month: int, day: int | None, tense: Tense) -> tuple[int | None, str, bool]:
        """The year that a month (and day) without one lies in, how that is known, and whether it is sure."""
        near = self.sentence - self.year_sentence
        if self.narrative or self.published is None:
            return self._year_of_story(month, near)
        if self.year is not None and near == 0 and self.year != self.published.year:
            return self.year, "the year named in the sentence", False
        found = _nearest(self.published, month, day, tense)
        clear = self.year is None or near > 2 or self.year == found
        if (
            tense is Tense.PAST
            and found == self.published.year
            and (month, day or 1)
            > (
                self.published.month,
                self.published.day + 3,
            )
        ):
            clear = False
        return found, f"the year nearest to {self.published.isoformat()}", clear

    def _year_of_story(self, month: int, near: int) -> tuple[int | None, str, bool]:
        if near == 0 and self.year is not None and self.year != self.story.aside:
            return self.year, "the year named in the sentence", self.published is not None
        told = self.story.year_of(month, self.sentence)
        if told is not None:
            near_enough = near <= 0 if self.published is None else told[1]
            return told[0], "the year last spoken of", near_enough
        if self.published is not None:
            return _nearest(self.published, month, None, Tense.PAST), "the year of publication", False
        return None, "no year is named", False


def _nearest(published: date, month: int, day: int | None, tense: Tense) -> int:
    """The year in which a day or month lies nearest to a date, on the side that the tense says."""
    found = published.year
    where = (month, day or (published.day if month == published.month else 15))
    here = (published.month, published.day)
    distance = (where[0] - here[0]) * 30.4 + where[1] - here[1]
    if tense is Tense.PAST:
        return found - 1 if distance > 45 else found
    if tense is Tense.FUTURE:
        return found + 1 if distance < -75 else found
    if distance > 183:
        return found - 1
    return found + 1 if distance < -250 else found
