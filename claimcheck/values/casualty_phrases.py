"""The noun phrases of counted people: where one ends, who its head is, a word of harm inside it."""

from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values.amounts import Amount
from claimcheck.values.casualty_tables import CASUALTY_NOUNS, HARMED_PEOPLE
from claimcheck.values.casualty_verbs import ADJECTIVES, PHRASES, VERBS, Form
from claimcheck.values.casualty_words import (
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MODALS,
    MONTHS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    word_set,
)
from claimcheck.values.noun_tables import DEMONYMS
from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.number_tables import TENS, UNITS

__all__ = [
    "ADJECTIVAL",
    "LONGEST_PHRASE",
    "NONE",
    "NP_STOPS",
    "ONE",
    "SOME",
    "Count",
    "Noun",
    "noun_at",
    "opens_noun",
]

ONE = Amount(1.0, 1.0, stated=1.0)
NONE = Amount(0.0, 0.0, stated=0.0)
SOME = Amount(2.0, None)
"""What a plural alone says: two or more."""
_STATES = word_set("wounded injured dead missing homeless displaced")
ADJECTIVAL = _STATES | word_set(
    "kidnapped captured murdered slain killed assassinated massacred executed abducted detained arrested imprisoned "
    "jailed evacuated"
)
# Words that end a noun phrase besides signs: what follows is no longer who was counted.
NP_STOPS = (
    PREPOSITIONS
    | RELATIVES
    | CONJUNCTIONS
    | DETERMINERS
    | BE
    | HAVE
    | MODALS
    | NEGATIONS
    | SAYING
    | frozenset(VERBS)
    | frozenset(PHRASES)
    | frozenset(ADJECTIVES)
    | (frozenset(CASUALTY_NOUNS) - HARMED_PEOPLE)
    | frozenset(
        [
            "also",
            "then",
            "later",
            "already",
            "now",
            "still",
            "reportedly",
            "including",
            "include",
            "includes",
            "included",
            "today",
            "yesterday",
            "tonight",
            "overnight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "did",
            "do",
            "does",
            "lives",
            "lost",
            "left",
            "remain",
            "remained",
            "went",
            "believed",
            "feared",
            "alone",
            "alive",
            "confirmed",
            "found",
            "presumed",
            "so",
            "dozens",
            "hundreds",
            "thousands",
            "several",
            "more",
            "earlier",
            "ago",
            "occurred",
            "happened",
            "came",
            "resulted",
            "survived",
            "escaped",
            "fled",
            "suffered",
            "sustained",
            "received",
        ]
    )
    | MONTHS
    | frozenset(UNITS)
    | frozenset(TENS)
)
LONGEST_PHRASE = 8


class Count(NamedTuple):
    """A counted noun phrase: token indexes of the whole, and of the end of its number."""

    start: int
    number_end: int
    end: int
    amount: Amount
    victims: tuple[int, int] | None
    """Token indexes of the words that say who; None when only a number stands there."""
    people: bool | None
    """Whether the noun counts people: True, False, or None for a word that is not known (or none)."""
    more: bool = False
    """On top of an earlier count: "another 12", "12 more", "12 others"."""
    harmed: int = -1
    """The index of a word of harm inside the phrase: "12 wounded soldiers"."""
    ordinal: bool = False
    single: bool = False
    """One person that no number counts: "a soldier", "Major General Ivan Petrov"."""
    named: bool = False
    """A list of names: "Ana Ruiz and Otto Klein" are two."""
    whole: int = -1
    """Where the whole starts that this is a part of: "ten of the [12 sailors]"."""


_ENDINGS = frozenset([(), *((word,) for word in NP_STOPS)])


def is_state(word: tuple[str, ...]) -> bool:
    """Whether a word, in a tuple as long as itself, says the state of those harmed: "wounded", "dead"."""
    verb = VERBS.get(word[0]) if word else None
    return bool(word) and (
        word[0] in ADJECTIVES or (verb is not None and verb.form in {Form.BOTH, Form.PART})
    )


class Noun(NamedTuple):
    """Where a counted noun stands: its first word, its head of people (-1 when none), the last word walked."""

    first: int
    head: int
    last: int
    harmed: int


def noun_at(parts: tuple[Token, ...], words: tuple[str, ...], at: int) -> Noun:
    """The noun phrase that starts at an index, walked until a word that cannot stand in one."""
    first, head, harmed, last = at, -1, -1, -1
    for index in range(at, min(len(words), at + LONGEST_PHRASE)):
        word = words[index]
        if head < 0 and opens_noun(words, index, first):
            harmed = index
            first = index + 1 if first == index else first
        elif (word == "-" and index > first and parts[index].start == parts[index - 1].end) or (
            word in {"'s", "’s"} and index > first and words[index + 1 : index + 2] not in _ENDINGS
        ):
            continue
        elif word == "and" and _joins_nations(words, index, first):
            head = -1
        elif word in NP_STOPS or not word[0].isalpha() or _is_adverb(word):
            break
        elif is_people(word) and words[index + 1 : index + 2] not in {("'s",), ("’s",)}:
            head = index
            if is_plural(word) and parts[index].text.islower() and not _continues(words, index + 1):
                break
        elif head < 0 or parts[head].text[0].isupper():
            last = index
        elif word.endswith(("ed", "ing")):
            break
    return Noun(first, head, last, harmed)


def _joins_nations(words: tuple[str, ...], at: int, first: int) -> bool:
    """Whether "and" joins two nationalities of one noun: "Ugandan [and] Burundian soldiers"."""
    after = words[at + 1 : at + 3]
    if at == first or words[at - 1] not in DEMONYMS or len(after) < 2 or after[0] not in DEMONYMS:
        return False
    return is_people(after[1]) and is_plural(after[1])


def _is_adverb(word: str) -> bool:
    """Whether a word is an adverb in -ly, and no noun or adjective of people: "family", "elderly"."""
    return word.endswith("ly") and word not in {"family", "elderly", "ally", "bully"}


def opens_noun(words: tuple[str, ...], at: int, first: int) -> bool:
    """Whether a word of harm describes the noun of people behind it: "wounded [Turkish] soldiers".

    Those that are verbs as well do so only where the phrase starts, at `first`: "12 murdered nuns".
    """
    if words[at] not in (ADJECTIVAL if at == first else _STATES):
        return False
    for index in range(at + 1, min(at + 3, len(words))):
        if words[index] in NP_STOPS or not words[index][0].isalpha():
            return False
        if is_people(words[index]):
            return True
    return False


def _continues(words: tuple[str, ...], at: int) -> bool:
    """Whether the next word is another noun of people: "police [officers]"."""
    return at < len(words) and words[at] not in NP_STOPS and words[at][0].isalpha() and is_people(words[at])
