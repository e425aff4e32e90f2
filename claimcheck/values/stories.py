"""Whether two texts tell one story, so that what the one has in a place can be held against what the other has there."""

from collections import Counter
from functools import lru_cache

from claimcheck.model import Document
from claimcheck.text import sentences, tokens
from claimcheck.values.amounts import Amount
from claimcheck.values.names import document_names
from claimcheck.values.rarity import rarity
from claimcheck.values.story_relations import is_telling
from claimcheck.values.story_slots import slots
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import is_content, lemma

__all__ = ["is_one_story", "shared_names"]

_SENTENCES = 3
_RARE = 0.5
"""The rarity from which a word of a name tells of whom or of where."""
_MANY = 3
"""Names, by their words, that two texts on one story have in common if neither is mostly about one of them."""
_SOME = 2


@lru_cache(maxsize=1024)
def _named(document: Document) -> Counter[str]:
    """The rarer words of the names of a document, with in how many mentions each stands."""
    found: Counter[str] = Counter()
    for mention in document_names(document):
        words = {word.lower for word in tokens(mention.span) if word.text[0].isupper()}
        found.update(word for word in words if rarity(word) >= _RARE)
    return found


@lru_cache(maxsize=1024)
def _told(document: Document) -> frozenset[tuple[str, object]]:
    """The numbers and days of a document that are hardly met twice by chance."""
    return frozenset(
        (value.unit, value.stated) if isinstance(value, Amount) else ("", value.start)
        for value in (slot.value for slot in slots(document))
        if isinstance(value, Amount | TimeSpan) and is_telling(value)
    )


@lru_cache(maxsize=1024)
def is_one_story(mine: Document, theirs: Document) -> bool:
    """Whether two texts of several sentences have enough in common: words of names, and numbers and days.

    Three words of names are enough, or two if the most named is one of them or two telling values agree, or one with
    three such values.  Where a good part of the rarer words of the shorter text stand in the other, one of either is.
    """
    if min(len(sentences(mine)), len(sentences(theirs))) < _SENTENCES:
        return False
    here, there = _named(mine), _named(theirs)
    both = here.keys() & there.keys()
    if len(both) >= _MANY or (
        len(both) == _SOME and (_most_named(here) in both or _most_named(there) in both)
    ):
        return True
    values = len(_told(mine) & _told(theirs))
    if both and len(both) + values > _MANY:
        return True
    return len(both) + values > 0 and _share_words(mine, theirs)


def shared_names(mine: Document, theirs: Document) -> int:
    """How many of the rarer words of names two texts have in common."""
    return len(_named(mine).keys() & _named(theirs).keys())


_PART = 0.4
"""The share of a text's rarer words that another text on its story has; of two quakes it is less."""
_FEW = 7
_RARER = 0.6


@lru_cache(maxsize=1024)
def _rarer_words(document: Document) -> frozenset[str]:
    """The rarer words of a document that are in no name, in base form."""
    found = {
        lemma(word.lower)
        for sentence in sentences(document)
        for word in tokens(sentence)
        if word.text.islower() and is_content(word)
    }
    return frozenset(word for word in found if rarity(word) >= _RARER)


def _share_words(mine: Document, theirs: Document) -> bool:
    """Whether a good part of the rarer words of the shorter of two texts stand in the other."""
    here, there = _rarer_words(mine), _rarer_words(theirs)
    both = len(here & there)
    return both >= _FEW and both >= _PART * min(len(here), len(there))


def _most_named(found: Counter[str]) -> str:
    return max(sorted(found), key=lambda name: found[name])
