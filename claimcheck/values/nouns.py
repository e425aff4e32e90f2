"""Counted nouns: which are people, and which noun is a kind of which other."""

# ruff: noqa: SIM905 - a table of words reads best as text

from enum import StrEnum
from functools import lru_cache

from claimcheck.values.noun_tables import (
    ACTIVE,
    DEMONYMS,
    HYPERNYMS,
    INTERCHANGEABLE,
    PHRASES,
    PLURALS,
    SYNONYMS,
    UNMARKED_PLURALS,
    VACUOUS,
)

__all__ = ["Kinship", "interchangeable", "is_people", "is_plural", "kinship", "singular"]


class Kinship(StrEnum):
    """How the things that the evidence counts stand to the things that the claim counts."""

    SAME = "same"
    """The same noun, a synonym, or both mean people at large."""
    PART = "part"
    """The evidence counts a part: soldiers, where the claim counts people."""
    WHOLE = "whole"
    """The evidence counts the whole: people, where the claim counts soldiers."""
    OTHER = "other"
    """Things that exclude each other, or not clear."""


# Words that count people at large, whatever else they say of them.
_AT_LARGE = frozenset(
    "person individual human soul life victim fatality casualty dead death other body people wounded injured "
    "injury missing killed".split()
)
# Endings that look like a plural and are none.
_NOT_PLURAL_ENDINGS = ("ss", "us", "is", "'s", "’s", "plainclothes")


@lru_cache(maxsize=16384)
def singular(noun: str) -> str:
    """The singular of an English noun, lower case: "militiamen" gives "militiaman"."""
    word = noun.lower()
    known = PLURALS.get(word)
    if known:
        return known
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an" if not word.endswith(("specimen", "regimen", "abdomen")) else word
    if word.endswith("people") and len(word) > 6:
        return word[:-6] + "person"
    if not word.endswith("s") or len(word) < 4 or word.endswith(_NOT_PLURAL_ENDINGS):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=16384)
def is_plural(noun: str) -> bool:
    """Whether a word has the form of a plural noun, or is one that counts many unchanged: "aircraft"."""
    word = noun.lower()
    if word in PLURALS or word in UNMARKED_PLURALS:
        return True
    return singular(word) != word or (word.endswith("people") and len(word) > 6)


@lru_cache(maxsize=16384)
def _lines(noun: str) -> frozenset[str]:
    """Every hypernym of a singular noun, itself and its synonyms' common name included."""
    found: dict[str, None] = {}
    queue = [noun]
    while queue:
        word = SYNONYMS.get(queue[-1], queue[-1])
        words = {queue.pop(): None, word: None}
        for each in words:
            if each not in found:
                found[each] = None
                queue.extend(HYPERNYMS.get(each, ()))
    return frozenset(found)


@lru_cache(maxsize=16384)
def is_people(noun: str) -> bool:
    """Whether a noun (any number) counts human beings: "guards", "children", "dead", "residents"."""
    words = noun.split()
    if not words:
        return False
    last = words[-1].lower()
    head = singular(last.rpartition("-")[2])
    if (
        last in DEMONYMS
        or head in _AT_LARGE
        or last in {"staff", "crew", "personnel", "troops", "police", "taliban"}
    ):
        return True
    if head.endswith(ACTIVE) and len(head) > 3:
        return True
    lines = _lines(head)
    return "person" in lines or "people" in lines


def _head_and_modifiers(phrase: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """A phrase's head, its narrowing modifiers, and the nationalities among its words."""
    words = [
        word for word in phrase.lower().replace("’", "'").split() if word not in VACUOUS or word == "others"
    ]
    if not words:
        return "", frozenset(), frozenset()
    head = singular(words[-1].rpartition("-")[2] or words[-1])
    phrase_of = PHRASES.get((singular(words[-2]), head)) if len(words) > 1 else None
    if phrase_of is not None:
        head, words = phrase_of, [*words[:-2], phrase_of]
    nations = frozenset(DEMONYMS[word] for word in words if word in DEMONYMS)
    narrowing = frozenset(singular(word) for word in words[:-1] if word not in DEMONYMS)
    if words[-1] in DEMONYMS:  # "12 Iranians" are people with a nationality
        head = "person"
    if head in _AT_LARGE:
        head = ""
    return head, narrowing, nations


def _heads(claim: str, evidence: str) -> Kinship:
    """How two head nouns stand to each other; "" is people at large."""
    if SYNONYMS.get(claim, claim) == SYNONYMS.get(evidence, evidence):
        return Kinship.SAME
    if not claim:
        return Kinship.PART if is_people(evidence) else Kinship.OTHER
    if not evidence:
        return Kinship.WHOLE if is_people(claim) else Kinship.OTHER
    if _shared(claim) & _lines(evidence):
        return Kinship.PART
    if _shared(evidence) & _lines(claim):
        return Kinship.WHOLE
    return Kinship.OTHER


@lru_cache(maxsize=16384)
def interchangeable(claim: str, evidence: str) -> bool:
    """Whether two counted noun phrases are used of the same group, so that an equal number is hardly of others.

    >>> interchangeable("bank employees", "bank workers")
    True
    """
    head, modifiers, nations = _head_and_modifiers(claim)
    other_head, other_modifiers, other_nations = _head_and_modifiers(evidence)
    if modifiers != other_modifiers or nations != other_nations:
        return False
    mine, theirs = SYNONYMS.get(head, head), SYNONYMS.get(other_head, other_head)
    return any(mine in row and theirs in row for row in INTERCHANGEABLE)


def _shared(noun: str) -> frozenset[str]:
    """A noun and the common name of its synonyms."""
    return frozenset((noun, SYNONYMS.get(noun, noun)))


@lru_cache(maxsize=16384)
def kinship(claim: str, evidence: str) -> Kinship:
    """How two counted noun phrases, as written, stand to each other, modifiers included.

    "Iranian border guards" against "border guards" is WHOLE, "people" against "soldiers" is PART,
    "soldiers" against "civilians" is OTHER, "" (nothing said) against people words is SAME.
    """
    head, modifiers, nations = _head_and_modifiers(claim)
    other_head, other_modifiers, other_nations = _head_and_modifiers(evidence)
    heads = _heads(head, other_head)
    if nations and other_nations and nations != other_nations:
        return Kinship.OTHER
    claimed, found = modifiers | nations, other_modifiers | other_nations
    if heads is Kinship.SAME and claimed == found:
        return Kinship.SAME
    if heads in {Kinship.SAME, Kinship.PART} and claimed <= found:
        return Kinship.PART
    if heads in {Kinship.SAME, Kinship.WHOLE} and found <= claimed:
        return Kinship.WHOLE
    return Kinship.OTHER
