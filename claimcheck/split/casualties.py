"""Counts of people harmed as claims."""

from collections.abc import Iterable

from attrs import frozen

from claimcheck.model import Claim, Span
from claimcheck.values.casualties import find_casualties

__all__ = ["CasualtyExtractor"]


@frozen
class CasualtyExtractor:
    """Finds claims of kind `casualty`: one for each count of people harmed."""

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """The casualty claims of a sentence, in reading order."""
        for mention in find_casualties(sentence):
            yield Claim(span=mention.span, sentence=sentence, kind="casualty", value=mention.value)
