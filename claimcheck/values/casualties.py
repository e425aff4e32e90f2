"""Who was killed, hurt, missing, displaced or held: how many, and of whom."""

from datetime import date
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.values.amounts import Amount


@frozen
class Casualty:
    """A count of people harmed in one way."""

    harm: str
    """killed, injured, missing, displaced, detained or sick; "killed or injured" for a joint count."""
    count: Amount
    victims: str = ""
    """Who they were, as written: "Iranian border guards"; empty when only "people" are counted."""
    as_of: date | None = None
    """The day as of which the count speaks: one that the sentence names, else the document's."""
    cumulative: bool = False
    """Whether the words make it a running total: "death toll", "have died since", "so far"."""
    additional: bool = False
    """Whether it is on top of an earlier count: "another 12", "12 more"."""
    joint: bool = False
    """Whether two harms are counted together: "4,589 killed or hurt"."""
    harm_span: Span | None = None
    """The word that says the harm."""

    def as_json(self) -> dict[str, object]:
        return {
            "harm": self.harm,
            "low": self.count.low,
            "high": self.count.high,
            "victims": self.victims,
            "as_of": self.as_of.isoformat() if self.as_of else None,
        }


@lru_cache(maxsize=8192)
def find_casualties(sentence: Span) -> tuple[Mention[Casualty], ...]:
    """The counts of people harmed that a sentence states, in reading order.

    A mention's span covers the count, its noun and the word of harm where they stand together.
    """
    raise NotImplementedError
