"""Whether one deed is told of two people by name, so that each may have done as much of it: "Varga scored 37", "Dorn scored 23"."""

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.doers import named_doer, two_doers
from claimcheck.values.names import find_names
from claimcheck.values.rarity import rarity
from claimcheck.values.words import lemma

__all__ = ["two_people"]

_RARE = 0.9
_PEOPLE = frozenset(["person", "unknown"])


def two_people(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why two values of one deed are of two people; "" where those who do it may be one, or are no people.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("Ana Varga scored 37 points.", "Ida Dorn scored 23 points."))
    >>> two_people(first, first.sub(17, 26), second, second.sub(16, 25))
    "in the one 'Varga' does it, in the other 'Dorn'"
    """
    told = two_doers(mine, value, theirs, other)
    return told if told and _is_person(mine, value) and _is_person(theirs, other) else ""


def _is_person(sentence: Span, value: Span) -> bool:
    """Whether who does the deed of a value bears the name of a person, as far as it shows.

    At the head of a sentence a capital shows no name, but a word hardly met in the news does.
    """
    doer = named_doer(sentence, value)
    if not doer[:1].isupper():
        return False
    sorts = [
        mention.value.sort
        for mention in find_names(sentence)
        if any(doer == word.text for word in tokens(mention.span))
    ]
    return not _PEOPLE.isdisjoint(sorts) if sorts else rarity(lemma(doer.lower())) >= _RARE
