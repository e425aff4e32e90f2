"""Where a history stands as it is told: the year and month that a date without its year belongs to.

A history goes forward, month by month, and now and then looks aside ("first fought in 1912", "planned for 1976").
A look aside dates its own sentence; the sentences after it go on from where the history stood.
"""

from attrs import define

__all__ = ["Story"]

# A year before the one reached, or so many after it, is an aside when it stands in the middle of a sentence.
_AHEAD = 2
_STEP = 1
# An aside that the next sentences keep to is where the history has gone.
_KEPT = 3
# From October on to March has entered the next year; from October back to August has not.
_TURN = 6
_NEVER = -99


@define
class Story:
    """The place that a history has reached, moved on by each date as it is read."""

    year: int | None = None
    month: int | None = None
    sentence: int = _NEVER
    """The sentence in which the year was last written out or gone on from."""
    aside: int | None = None
    aside_sentence: int = _NEVER

    def tell(self, place: tuple[int, int | None], sentence: int, *, written: bool, leads: bool) -> None:
        """Takes in a date: whether its year is written, and whether it leads its sentence."""
        year, month = place
        if self.year is None:
            self.year, self.month, self.sentence = year, month, sentence
        elif not written:
            if leads or (month is not None and abs(year - self.year) <= _STEP):
                self.year, self.month, self.sentence = year, month or self.month, sentence
        elif leads or self.year <= year <= self.year + _AHEAD or self._keeps(year, sentence):
            kept = self.month if year == self.year else None
            self.year, self.month, self.sentence = year, month or kept, sentence
        else:
            self.look_aside(year, sentence)

    def look_aside(self, year: int, sentence: int) -> None:
        """Takes in a year that dates its own sentence only."""
        self.aside, self.aside_sentence = year, sentence

    def _keeps(self, year: int, sentence: int) -> bool:
        """Whether a year carries on an aside of the sentences just before, or goes on from one that looked ahead."""
        if self.aside is None or self.year is None or not 0 < sentence - self.aside_sentence <= _KEPT:
            return False
        return abs(self.aside - year) <= _STEP or self.year < self.aside <= year

    def now(self, sentence: int) -> int | None:
        """The year that a sentence speaks of: that of its aside, else the one reached."""
        return self.aside if self.aside_sentence == sentence else self.year

    def year_of(self, month: int, sentence: int) -> tuple[int, bool] | None:
        """The year of a month without one, and whether the history has stood there since a moment ago."""
        if self.year is None:
            return None
        turned = self.month is not None and self.month - month > _TURN
        return self.year + turned, sentence - self.sentence <= _KEPT and not turned
