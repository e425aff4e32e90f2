"""What a phrase of place or purpose behind a number has besides what another sentence has there: "in the league and the cup"."""

from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.tails import INSIDE, WHERE, WHOM, known_words
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import is_content, lemma

__all__ = ["other_addition"]

_LONGEST = 6
"""Words of such a phrase in which "and" is looked for."""


@lru_cache(maxsize=8192)
def other_addition(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why one of two numbers is that of two places or ends together, the other that of one of them; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("It cut 300 posts in Orsk.", "It cut 420 posts in Orsk and Dorn.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_addition(first, first.sub(7, 16), second, second.sub(7, 16))
    "only one of the two is of 'dorn' as well"
    """
    added = _added(mine, value) - known_words(theirs) | _added(theirs, other) - known_words(mine)
    return f"only one of the two is of '{min(added)}' as well" if added else ""


def _added(sentence: Span, value: Span) -> frozenset[str]:
    """The noun or name, in base form, that "and" adds to each phrase behind a value."""
    words = [word for word in tokens(sentence) if word.start >= value.end]
    found = set()
    for at, word in enumerate(words):
        if word.lower not in WHERE | WHOM:
            continue
        behind = words[at + 1 : at + 1 + _LONGEST]
        joint = next((place for place, each in enumerate(behind) if each.lower == "and"), 0)
        first, following = behind[:joint], words[at + 2 + joint : at + 2 + joint + _LONGEST]
        plain = bool(first) and all(each.lower in INSIDE or is_content(each) for each in first)
        # A verb behind "and" begins another clause.
        named = bool(following) and (following[0].lower in INSIDE or following[0].text[0].isupper())
        noun = next((each for each in following if each.lower not in INSIDE), None)
        if not (plain and named) or noun is None or not is_content(noun) or noun.text[0].isdigit():
            continue
        if noun.lower not in MONTHS and noun.lower not in WEEKDAYS:
            found.add(lemma(noun.lower))
    return frozenset(found)
