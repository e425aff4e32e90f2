"""Whom a sentence means that names nobody: "she" is none whom its text never names, where it has named another before."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, sentences_before, tokens
from claimcheck.values.carried import other_period
from claimcheck.values.name_matching import same_person
from claimcheck.values.names import Name, document_names, place_of
from claimcheck.values.namesakes import other_namesake, other_people
from claimcheck.values.nouns import is_people
from claimcheck.values.openings import is_past
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.words import is_content, lemma

__all__ = ["other_antecedent"]

_PERSONS = frozenset(["he", "she"])
_PRONOUNS = _PERSONS | {"it", "they"}
_OWNING = frozenset(["'s", "’s"])
_STANDING_IN = _PRONOUNS | {"his", "her", "its", "their"}
_POINTING = frozenset("the this that these those his her its their".split())
_NEAR = 8
"""Words at the head of a sentence among which the pronoun stands that is its subject."""
_LONG = 3
"""Letters from which a word of a name is looked for in a text."""


def _verb(words: Sequence[Token]) -> int:
    """Where the first verb of a sentence begins; its end where none is known."""
    for before, word in pairwise(words):
        if word.lower in _OWNING and before.lower not in _PRONOUNS:
            continue  # "the bank's chairman", and not "it's"
        if word.lower in AUXILIARIES or is_past(word) or lemma(word.lower) in COMMON_VERBS:
            return word.start
    return words[-1].end


def _named_before(span: Span, end: int) -> list[Mention[Name]]:
    """The names of a sentence before an offset."""
    return [name for name in document_names(span.document) if span.start <= name.span.start < end]


@lru_cache(maxsize=4096)
def _points(span: Span) -> str:
    """The word by which a sentence points back to its subject: "she", or "the" of "the bridge"; "" where it names it."""
    words = tokens(span)
    if not words or _opener(span) or _named_before(span, _verb(words)):
        return ""
    found = next((word.lower for word in words[:_NEAR] if word.lower in _PRONOUNS), "")
    verb = _verb(words)
    small = all(word.text.islower() or not word.text.isalpha() for word in words[1:] if word.start < verb)
    return found or (words[0].lower if small and words[0].lower in _POINTING else "")


@lru_cache(maxsize=1024)
def _words_of(document: Document) -> frozenset[str]:
    """All words of a text and its title, in lower case."""
    title = Document(document.title).span if document.title else None
    spans = (document.span, title) if title is not None else (document.span,)
    return frozenset(word.lower for span in spans for word in tokens(span))


def _is_known(name: str, document: Document) -> bool:
    """Whether a text has a word of a name, its initials, or another name of the same place."""
    words = [word.strip(".").lower() for word in name.split()]
    known = _words_of(document)
    if any(word in known for word in words if len(word) >= _LONG) or name.isupper():
        return True
    if "".join(word[:1] for word in words) in known and len(words) > 1:
        return True
    place = place_of(name)
    return place is not None and any(
        (other := place_of(each.value.text)) is not None and other.name == place.name
        for each in document_names(document)
    )


def _opener(span: Span) -> str:
    """The lone capital with which a sentence opens, right before its verb, so that it is likely a name; "" for none."""
    words = tokens(span)
    if len(words) < _SHORTEST or not words[0].text[0].isupper() or not is_content(words[0]):
        return ""
    lower = words[0].lower
    verb = words[1].lower in AUXILIARIES or is_past(words[1])
    common = is_people(lower) or lower.endswith("s") or is_past(words[0]) or not words[0].text.isalpha()
    return words[0].text if verb and not common else ""


_SHORTEST = 3


def other_antecedent(mine: Span, theirs: Span) -> str:
    """Why one of two sentences can be of none whom the other names, though it names nobody itself; "" for nothing.

    >>> from claimcheck.model import Document
    >>> text, claim = Document("Eva Korn paints. She was born in 1950."), Document("Lena Falk was born in 1961.")
    >>> other_antecedent(text.span.sub(17, 38), claim.span)
    'one of the two is of Lena Falk, of whom the text around the other has nothing'
    """
    if mine.document == theirs.document:
        return ""
    return (
        _unknown(mine, theirs)
        or _unknown(theirs, mine)
        or _elsewhere(mine, theirs)
        or _elsewhere(theirs, mine)
        or _two(mine, theirs)
        or other_period(mine, theirs)
        or _two_places(mine, theirs)
    )


def _two_places(mine: Span, theirs: Span) -> str:
    """Why two sentences that name nothing go on at two places, as "Deaths fell" after "The study in Brod"; "" for nothing."""
    here, there = _carried_places(mine), _carried_places(theirs)
    if not here or not there or any(_is_known(place, theirs.document) for place in here):
        return ""
    if any(_is_known(place, mine.document) for place in there):
        return ""
    return f"the sentence before the one is of {here[0]}, that before the other of {there[0]}"


@lru_cache(maxsize=4096)
def _carried_places(span: Span) -> tuple[str, ...]:
    """The places of the sentence right before one that names nothing itself."""
    if _named_before(span, span.end) or _opener(span):
        return ()
    before = sentences_before(span)
    return _places(before[-1]) if before else ()


def _two(mine: Span, theirs: Span) -> str:
    """Why two sentences that both point back do so to two subjects: "It" of the town and "It" of the county."""
    first, second = _pointed_at(mine), _pointed_at(theirs)
    if first is None or second is None:
        return ""
    apart = other_namesake(first, second) or other_people(first, second)
    if apart:
        return apart
    subjects = [_subject(each) for each in (first, second)]
    if (
        not all(subjects)
        or same_person(*subjects)
        or _lacks_none(*subjects)
        or _lacks_none(*reversed(subjects))
    ):
        return ""
    return f"one of the two is of {subjects[0]}, the other of {subjects[1]}"


@lru_cache(maxsize=4096)
def _pointed_at(span: Span) -> Span | None:
    """The nearest sentence before one that points back by a pronoun which names its subject.

    "The quake" need not be what the sentence before it has for its subject, as "it" and "its tower" are.
    """
    if _points(span) not in _STANDING_IN:
        return None
    return next((each for each in reversed(sentences_before(span)) if _subject(each)), None)


@lru_cache(maxsize=4096)
def _subject(span: Span) -> str:
    """The names before the verb of a sentence, as they are written."""
    words = tokens(span)
    names = _named_before(span, _verb(words)) if words else []
    return " ".join(name.value.text for name in names) or _opener(span)


def _lacks_none(subject: str, other: str) -> bool:
    """Whether a subject has no word that another lacks."""
    words, others = ({word.strip(".,").lower() for word in each.split()} for each in (subject, other))
    return words <= others


def _elsewhere(placed: Span, other: Span) -> str:
    """Why what happened at a place that a text never names is not what that text tells, which has named another place."""
    places = _places(placed)
    if not places or _places(other) or any(_is_known(place, other.document) for place in places):
        return ""
    if not any(map(_places, sentences_before(other))):
        return ""
    return f"one of the two is of {places[0]}, of which the text around the other has nothing"


@lru_cache(maxsize=4096)
def _places(span: Span) -> tuple[str, ...]:
    """Where a sentence says that something is or happened, by name, or the place of which it tells."""
    text = span.document.text
    found = []
    for name in document_names(span.document):
        if not span.start <= name.span.start < span.end or name.value.sort == "person":
            continue
        before = text[max(span.start, name.span.start - _REACH) : name.span.start].lower().split()
        if name.value.sort == "place" or (before and before[-1] in _WHERE):
            found.append(name.value.text)
    opener = _opener(span)
    return (*found, opener) if opener and opener not in found else tuple(found)


_WHERE = frozenset(["in", "at", "near", "outside", "around", "across"])
_REACH = 9
"""Characters before a name in which its preposition stands."""


def _unknown(pointing: Span, naming: Span) -> str:
    word = _points(pointing)
    if not word or (word in _PRONOUNS and any(each.lower == word for each in tokens(naming))):
        return ""  # the other says "he" as well, of whomever it means
    before = [name for name in document_names(pointing.document) if name.span.end <= pointing.start]
    named = any(name.value.sort == "person" or word not in _PERSONS for name in before)
    if not named and not any(map(_opener, sentences_before(pointing))):
        return ""
    words = tokens(naming)
    subjects = [name.value.full or name.value.text for name in _named_before(naming, _verb(words))]
    subjects = subjects or [name for name in [_opener(naming)] if name]
    subjects = subjects or [name.value.full or name.value.text for name in document_names(naming.document)]
    if not subjects or any(_is_known(name, pointing.document) for name in subjects):
        return ""
    return f"one of the two is of {subjects[0]}, of whom the text around the other has nothing"
