"""Whom and what a sentence of a story is of: whom it names, in the fullest form that the text has, and whom it points back to.

"Tobias Grant" behind "Grant" and "he", "Ardent Systems" behind "the company", "Wickford Bridge" behind "the bridge".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from claimcheck.model import Document, Span
from claimcheck.text import sentences, sentences_before, tokens
from claimcheck.values.described_bodies import described_body, only_body
from claimcheck.values.names import Name, antecedent, document_names, find_names
from claimcheck.values.words import lemma

__all__ = ["all_named", "first_named", "likely_meant", "opened_with", "pointed_at"]

_SUBJECTS = frozenset(["he", "she", "it", "they"])
_PRONOUNS = frozenset("he she it they his her its their".split())
_POINTING = frozenset(["the", "this"])
_THINGS = frozenset(
    """factory plant mill works brewery refinery mine quarry warehouse depot shop store market mall
    bridge tunnel tower building block hall theatre theater cinema stadium arena ground station port harbour harbor
    road street square park garden zoo reservoir dam canal river lake bay valley forest island mountain moor hill glacier
    ship ferry vessel boat yacht trawler tanker submarine plane aircraft jet helicopter airliner train tram bus
    novel film movie book play opera ballet song album symphony painting exhibition series show programme program
    festival tournament championship championships cup open marathon prize medal award
    storm hurricane typhoon cyclone volcano comet satellite telescope probe rover rocket
    hotel restaurant prison jail camp cemetery castle palace cathedral mosque temple monastery abbey
    species bank foundation charity orchestra choir band quartet""".split()
)
"""Nouns that a thing is called by once its name is known: "the bridge" behind "Wickford Bridge"."""
_REACH = 3
"""Words between an article and the noun of a description."""


@lru_cache(maxsize=64)
def _introduced(document: Document) -> dict[str, tuple[str, ...]]:
    """By the noun of a thing the words of the one name with which a text has that noun; nouns of several names are left out."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for mention in document_names(document):
        if mention.value.sort == "person":
            continue
        parts = _parts(mention.value.full or mention.value.text)
        behind = document.text[mention.span.end : mention.span.end + _BEHIND].split()
        following = behind[0].strip(".,;:").lower() if behind else ""
        for noun in {following, *mention.value.text.lower().split()} & _THINGS:
            found[noun].add(parts)
    return {noun: max(names, key=_length) for noun, names in found.items() if _are_one(names)}


_BEHIND = 16
"""Characters behind a name in which its noun stands."""


def _length(parts: tuple[str, ...]) -> int:
    return len(parts)


def _are_one(names: set[tuple[str, ...]]) -> bool:
    """Whether the words of each of some names are among those of the longest."""
    return set().union(*names) in [set(parts) for parts in names]


@lru_cache(maxsize=8192)
def pointed_at(sentence: Span) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The places of a sentence's pronouns and descriptions among its tokens, with the words, in base form, of whom they mean.

    Those whose meaning is open are left out, and so are those whom the sentence names.
    """
    named = {lemma(word.lower) for mention in find_names(sentence) for word in tokens(mention.span)}
    return tuple((at, parts) for at, parts in _pointed(sentence) if named.isdisjoint(parts))


def opened_with(sentence: Span) -> tuple[str, ...]:
    """The words, in base form, of the name that the pronoun at a sentence's head means; empty where that is open."""
    word = next(iter(tokens(sentence)), None)
    if word is None or word.lower not in _SUBJECTS:
        return ()
    return next((parts for at, parts in pointed_at(sentence) if not at), ())


def _pointed(sentence: Span) -> Iterator[tuple[int, tuple[str, ...]]]:
    words = tokens(sentence)
    for at, word in enumerate(words):
        if word.lower in _PRONOUNS:
            name = antecedent(sentence.to(word.start, word.end))
            if name is not None:
                yield at, _parts(name.full or name.text)
        elif word.lower in _POINTING:
            for reach in range(1, _REACH + 1):
                if at + reach >= len(words) or not words[at + reach].text.islower():
                    break
                noun = words[at + reach]
                found = described_body(sentence.to(word.start, noun.end))
                if found is not None:
                    yield at + reach, _parts(found.full or found.text)
                    break
                if noun.lower in _THINGS:
                    # "The paper mill" may be another than "the mill" whose name is told.
                    parts = _introduced(sentence.document).get(noun.lower) if reach == 1 else None
                    if parts:
                        yield at + reach, parts
                    break


def likely_meant(sentence: Span, at: int) -> frozenset[str]:
    """The words, in base form, of whom the pronoun or noun at a token likely means; empty where that is open.

    Where it is not plain by the grammar, it is whom "he" means in the sentence before, the one body named before that the
    noun fits, or before "its" and "their" the one that the sentence, or else the one before it, names.
    """
    plain = next((parts for place, parts in _pointed(sentence) if place == at), ())
    if plain:
        return frozenset(plain)
    word = tokens(sentence)[at]
    if word.lower in _SUBJECTS | _OF_PERSONS:
        return frozenset(_handed_on(sentence, word.lower))
    if word.lower in _OF_BODIES:
        spans = [sentence.to(sentence.start, word.start), *reversed(sentences_before(sentence)[-1:])]
        for span in spans:
            named = {
                name.value.full or name.value.text for name in find_names(span) if _may_be_body(name.value)
            }
            if named:
                return frozenset(_parts(named.pop())) if len(named) == 1 else frozenset()
        return frozenset()
    body = only_body(sentence.to(word.start, word.end))
    return frozenset(_parts(body)) if body else frozenset()


def _handed_on(sentence: Span, pronoun: str) -> tuple[str, ...]:
    """Whom "he" or "she" means in the sentence before, where that names nobody else who might be meant."""
    kin = next((each for each in _ALIKE if pronoun in each), frozenset())
    before = sentences_before(sentence)[-1:]
    if not before:
        return ()
    people = {name.value.gender for name in find_names(before[0]) if name.value.sort == "person"}
    if people - {"male" if "she" in kin else "female"}:
        return ()
    words = tokens(before[0])
    places = [at for at, word in enumerate(words) if word.lower in kin]
    found = {parts for at, parts in _pointed(before[0]) if at in places}
    if not found and places:
        return _handed_on(before[0], pronoun)
    return found.pop() if len(found) == 1 else ()


_ALIKE = (frozenset(["he", "his"]), frozenset(["she", "her"]))
_OF_BODIES = frozenset(["its", "their"])
_OF_PERSONS = frozenset(["his", "her"])


def _may_be_body(name: Name) -> bool:
    return name.sort in {"organisation", "unknown"} or (name.sort == "place" and name.subject)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(lemma(part.strip("'’")) for part in text.lower().split())


@lru_cache(maxsize=8192)
def all_named(sentence: Span) -> frozenset[str]:
    """The words, in base form, of the fullest names of all people and bodies whom a sentence names or points back to."""
    named = {
        part
        for mention in find_names(sentence)
        if mention.value.sort not in _WHERE
        for part in _parts(f"{mention.value.full} {mention.value.text}")
    }
    return frozenset(named.union(*(parts for _, parts in pointed_at(sentence))))


_WHERE = frozenset(["place", "nationality"])


@lru_cache(maxsize=256)
def first_named(document: Document) -> frozenset[str]:
    """The words of the names of the first two sentences of a text that have any: whom, what and where it is about."""
    telling = islice(filter(None, map(find_names, sentences(document))), 2)
    return frozenset(part for names in telling for mention in names for part in _parts(mention.value.text))
