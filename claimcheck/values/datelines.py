"""The dateline with which a report opens: "TARNA, May 5 (WNA) – Rescuers ...": where and when, and no part of what is said."""

from claimcheck.model import Span
from claimcheck.text import tokens

__all__ = ["dateline_end"]

_DASHES = frozenset(["-", "--", "–", "—"])
_LONGEST = 16
"""Tokens up to the dash."""
_FAR = 100
"""Characters up to the dash."""
_SHOUTED = 3
"""Letters of a place in capitals; fewer are an abbreviation."""


def dateline_end(sentence: Span) -> int:
    """How many characters the dateline at a sentence's head takes, its dash and the space after included; 0 for none.

    A dateline is a place in capitals, or one with an agency in brackets, and names nothing else but a day.

    >>> from claimcheck.model import Document
    >>> dateline_end(Document("TARNA, May 5 (WNA) – Rescuers found nobody.").span)
    21
    """
    text = sentence.document.text
    head = text[sentence.start : sentence.start + _FAR]
    if not ("-" in head or "–" in head or "—" in head):
        return 0
    words = tokens(sentence)
    dash = next((at for at, word in enumerate(words[:_LONGEST]) if word.text in _DASHES), 0)
    after = next((at for at in range(dash, len(words)) if words[at].text not in _DASHES), 0)
    if not 0 < dash < after:
        return 0
    inside = False
    for word in words[:dash]:
        inside = (inside or word.text == "(") and word.text != ")"
        if not inside and word.text[0].isalpha() and not word.text[0].isupper():
            return 0
    first = words[0].text
    shouted = first.isupper() and first.isalpha() and len(first) >= _SHOUTED
    agency = words[dash - 1].text == ")" and (first[0].isalpha() or first == "(")
    # "Mayer-Lund" has no space beside its dash, and "NATO - the alliance - met" goes on in its own sentence.
    spaced = text[words[after - 1].end].isspace() and text[words[dash].start - 1].isspace()
    if not spaced or words[after].text[0].islower() or not (shouted or agency):
        return 0
    return words[after].start - sentence.start
