"""Whether what a value is told of happened at a place that its source never names, and tells of another.

"A bomb killed two people at a bank in Brod" is not borne out by "a bomb killed two people at a bank in Selt", whatever
else the two have in common.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, tokens, words_of
from claimcheck.values.event_words import SPEAKING
from claimcheck.values.names import Name, document_names, find_names
from claimcheck.values.places import contains_place, country_of, place_of
from claimcheck.values.thing_tables import PLACE, THINGS
from claimcheck.values.words import lemma

__all__ = ["countries_named", "other_place"]

_WHERE = frozenset("in at near outside around inside".split())
# What stands behind one of these, seen from the place, may have happened elsewhere.
_ANOTHER_CLAUSE = frozenset(
    "who which whose where when that after before while because since as but and until though although if".split()
)
# A clause that one of these opens tells how what is told came about: "three died when a bank in Brod went up".
_OF_THE_EVENT = frozenset(["when", "after", "as"])
_GENERIC = frozenset(
    """the of and new old north south east west northern southern eastern western central upper lower great san santa st
    saint city county state province district region village town township street road avenue island islands lake river
    bay beach port fort mount park valley hill hills airport station""".split()
)


def _places(sentence: Span, value: Span) -> list[Mention[Name]]:
    """The places at which what a value is told of happened, as far as its clause tells."""
    words = tokens(sentence)
    found = []
    for mention in find_names(sentence):
        if mention.value.sort != "place" or mention.span.overlaps(value):
            continue
        first = next(at for at, word in enumerate(words) if word.end > mention.span.start)
        if not first or words[first - 1].lower not in _WHERE:
            continue
        if not _of_speaker(words, first, mention.span) and not _parted(words, mention.span, value):
            found.append(mention)
    return found


def _places_told(sentence: Span, value: Span) -> list[str]:
    """The places at which a value is told, those included that only say whose a place is: "Greece" of "a Greek bank"."""
    told = [each.value.text for each in _places(sentence, value)]
    words = tokens(sentence)
    for mention in find_names(sentence):
        if mention.value.sort not in {"place", "nationality"}:
            continue
        if _parted(words, mention.span, value, _ANOTHER_CLAUSE - _OF_THE_EVENT):
            continue
        behind = next((word for word in words if word.start >= mention.span.end), None)
        if behind is not None and behind.text.islower() and _is_place(behind.lower):
            told.append(country_of(mention.value.text) or mention.value.text)
    return told


def _is_place(noun: str) -> bool:
    return any(thing.sort == PLACE for thing in THINGS.get(noun, ()))


def _of_speaker(words: Sequence[Token], first: int, place: Span) -> bool:
    """Whether a place is only where those are who tell: "police in Brod said", "the mayor in Brod, Selland, said"."""
    at = next((at for at in range(first, len(words)) if words[at].start >= place.end), len(words))
    while at < len(words) and (words[at].text == "," or words[at].text[0].isupper()):
        at += 1
    return at < len(words) and lemma(words[at].lower) in SPEAKING


def _parted(
    words: Sequence[Token], place: Span, value: Span, parting: frozenset[str] = _ANOTHER_CLAUSE
) -> bool:
    """Whether another clause begins between a place and a value."""
    start, end = min(place.end, value.end), max(place.start, value.start)
    return any(start <= word.start < end and word.lower in parting for word in words)


@lru_cache(maxsize=256)
def _words(document: Document) -> frozenset[str]:
    return frozenset(word.lower() for word in words_of(document.span))


@lru_cache(maxsize=256)
def countries_named(document: Document) -> frozenset[str]:
    """The countries that a document names, by themselves or by their people."""
    return frozenset(filter(None, (country_of(name.span.text) for name in document_names(document))))


def _telling(place: str) -> set[str]:
    words = {word.strip(".,'’").lower() for word in place.replace("-", " ").split()}
    return words - _GENERIC or words


def _names(document: Document, place: str) -> bool:
    """Whether a document names a place, by any word of it that tells, or by its people where it is a country."""
    if not _words(document).isdisjoint(_telling(place)):
        return True
    country = country_of(place)
    return bool(country) and country in countries_named(document)


def _together(document: Document, first: str, second: str) -> bool:
    """Whether a document writes two places in a row, the wider behind the narrower: "Brod, Selland"."""
    text = document.text
    return any(
        f"{one}{sign}{other}" in text
        for one, other in ((first, second), (second, first))
        for sign in (", ", " in ", "'s ", "’s ", ", in ", " (")
    )


def _may_be_one(mine: str, theirs: str, documents: tuple[Document, Document]) -> bool:
    """Whether one of two places may be the other or lie in it, as far as the gazetteer and two texts tell."""
    if contains_place(mine, theirs) or contains_place(theirs, mine):
        return True
    if any(_together(document, mine, theirs) for document in documents):
        return True
    one, other = place_of(mine), place_of(theirs)
    if one is not None and other is not None:
        return contains_place(mine, theirs) is None and contains_place(theirs, mine) is None
    wide = [place for place in (one, other) if place is not None and place.sort != "city"]
    return bool(wide)


def _names_only_others(place: str, documents: tuple[Document, Document]) -> bool:
    """Whether the second of two documents names places, and none that a place of the first lies in or holds."""
    sorts = {"place", "nationality"} if place_of(place) is not None else {"place"}
    named = {each.value.text for each in document_names(documents[1]) if each.value.sort in sorts}
    # A continent holds too much to tell where it was.
    narrow = [each for each in named if (known := place_of(each)) is None or known.sort != "wide"]
    return bool(named) and not any(
        contains_place(place, each)
        or contains_place(each, place)
        or any(_together(document, place, each) for document in documents)
        for each in narrow or named
    )


@lru_cache(maxsize=8192)
def other_place(sentence: Span, value: Span, other: Span, told: Span) -> str:
    """At which place a value is told that the document of another sentence never names; "" where it may be there.

    That sentence must tell of its own value at another place, or its document name none that lies in it or around it.

    >>> text, source = Document("Two people died in Brod on 4 May.").span, Document("Two people died in Selt.").span
    >>> other_place(text, text.sub(0, 10), source, source.sub(0, 10))
    'Brod'
    """
    theirs = _places_told(other, told)
    documents = sentence.document, other.document
    for place in _places(sentence, value):
        name = place.value.text
        if _names(other.document, name):
            continue
        strange = any(not _names_in(sentence, each) for each in theirs)
        apart = strange and not any(_may_be_one(name, each, documents) for each in theirs)
        if apart or _names_only_others(name, documents):
            return name
    return ""


def _names_in(sentence: Span, place: str) -> bool:
    """Whether a sentence has a telling word of a place."""
    return not _telling(place).isdisjoint(word.lower() for word in words_of(sentence))
