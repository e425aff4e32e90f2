"""Whether two texts tell one story, so that what the one has in a place can be held against what the other has there."""

from collections import Counter
from functools import lru_cache

from claimcheck.model import Document
from claimcheck.text import sentences
from claimcheck.values.names import document_names

__all__ = ["is_one_story"]

_SENTENCES = 3
_NAMES = 2


@lru_cache(maxsize=1024)
def _names(document: Document) -> Counter[str]:
    """The names of a document, people by their family names, with how often each stands."""
    found: Counter[str] = Counter()
    for mention in document_names(document):
        words = (mention.value.full or mention.value.text).lower().split()
        if words:
            found[words[-1] if mention.value.sort == "person" else " ".join(words)] += 1
    return found


@lru_cache(maxsize=1024)
def is_one_story(mine: Document, theirs: Document) -> bool:
    """Whether two texts of several sentences have two names in common, the most named of either among them."""
    if min(len(sentences(mine)), len(sentences(theirs))) < _SENTENCES:
        return False
    here, there = _names(mine), _names(theirs)
    both = here.keys() & there.keys()
    return len(both) >= _NAMES and (_most_named(here) in both or _most_named(there) in both)


def _most_named(found: Counter[str]) -> str:
    return max(sorted(found), key=lambda name: found[name])
