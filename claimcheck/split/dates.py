"""Statements of when something happened, as claims."""

from collections.abc import Iterable

from attrs import frozen

from claimcheck.model import Claim, Span
from claimcheck.values.datings import find_datings

__all__ = ["DateExtractor"]


@frozen
class DateExtractor:
    """Finds claims of kind `date`: one for each time that dates an event."""

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """The date claims of a sentence, in reading order; each claim's words are the time itself."""
        for mention in find_datings(sentence):
            yield Claim(span=mention.span, sentence=sentence, kind="date", value=mention.value)
