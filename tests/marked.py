"""Sentences with a value marked in square brackets."""

from claimcheck.model import Document, Span
from claimcheck.text import sentences

__all__ = ["marked"]


def marked(text: str) -> tuple[Span, Span]:
    """The sentence that holds the value in square brackets, and the value; the document has neither bracket."""
    before, value, after = text.replace("[", "|").replace("]", "|").split("|")
    document = Document(before + value + after)
    sentence = next(one for one in sentences(document) if one.start <= len(before) < one.end)
    return sentence, sentence.to(len(before), len(before) + len(value))
