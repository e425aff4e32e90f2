"""What a sentence asserts as a whole, beside the counts, dates, quotes and announcements in it."""

from attrs import frozen

from claimcheck.model import Span

__all__ = ["Statement", "is_heading"]


@frozen
class Statement:
    """An assertion: its content words in base form, in reading order, and whether it denies or hedges."""

    words: tuple[str, ...]
    negated: bool = False
    hedged: bool = False
    """Whether the sentence itself keeps back from stating a fact: "may", "reportedly", "plans to"."""
    text: str = ""
    """The sentence as written, white space folded."""

    def as_json(self) -> dict[str, object]:
        """The sentence, its words, and whether it denies or hedges."""
        return {"text": self.text, "words": list(self.words), "negated": self.negated, "hedged": self.hedged}

    def __str__(self) -> str:
        """The sentence itself, as a person would repeat it."""
        return self.text


def is_heading(sentence: Span) -> bool:
    """Whether a line has no sign at its end, as a heading has none, which tells its figures without making a statement.

    >>> from claimcheck.model import Document
    >>> is_heading(Document("Ardent to buy Norvik for $3 million").span), is_heading(Document("It rained.").span)
    (True, False)
    """
    return not sentence.text.rstrip("\"'”’) ").endswith((".", "!", "?", ":", ";", ","))
