"""Whether what two sentences of two texts leave unnamed can be one thing: "the company", "the match", "it"."""

from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.names import document_names
from claimcheck.values.stories import is_one_story

__all__ = ["in_one_context", "known_otherwise"]


def in_one_context(mine: Span, theirs: Span) -> bool:
    """Whether the texts of two sentences have so far named something in common, places aside, or one has named nothing.

    A sentence alone, as a pair of claim and evidence has it, leaves open what "the company" is; a text that has named
    Orrin and one that has named Selt Mills do not.
    """
    (here, places), (there, others) = _named_so_far(mine), _named_so_far(theirs)
    if not (here | places) or not (there | others):
        return True
    shared = here & there if here and there else (here | places) & (there | others)
    return bool(shared) or is_one_story(mine.document, theirs.document)


@lru_cache(maxsize=4096)
def _named_so_far(sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The words, in lower case, of the names of a text up to a sentence's end: of all but places, and of places."""
    others: set[str] = set()
    places: set[str] = set()
    for mention in document_names(sentence.document):
        if mention.span.start < sentence.end:
            found = places if mention.value.sort in {"place", "nationality"} else others
            found.update(word.lower for word in tokens(mention.span) if word.text[0].isupper())
    return frozenset(others), frozenset(places)


def known_otherwise(first: str, last: str, sentence: Span) -> bool:
    """Whether a sentence's text knows a bearer of a last name, in lower case, by another first name only."""
    firsts = {
        words[0]
        for mention in document_names(sentence.document)
        for words in [(mention.value.full or mention.value.text).lower().split()]
        if len(words) > 1 and words[-1] == last
    }
    return bool(firsts) and first not in firsts
