"""What two sentences say that their one subject is: kinds, nations, sports and languages that exclude each other."""

from collections.abc import Sequence
from itertools import permutations, product

from claimcheck.values.places import NATIONALITIES, places_apart
from claimcheck.values.words import opposed
from claimcheck_statements.clash import Clash, differing_in, written
from claimcheck_statements.facts.definitions import Definition, is_person
from claimcheck_statements.facts.fact_rows import (
    OVERLAPPING,
    SPORTS,
)
from claimcheck_statements.facts.facts import Reading
from claimcheck_statements.facts.identity import one_subject
from claimcheck_statements.facts.kinds import (
    KINDS,
    PLACES,
    classes_apart,
    kinds_alike,
    kinds_apart,
    sexes_apart,
)
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import View

__all__ = ["apart_nations", "by_definition"]

_OF_PERSONS = frozenset(["he", "she"])
_NOW = frozenset(["currently", "still", "presently"])
_OVER = frozenset(["former", "retired"])
# What may stand beside a calling without narrowing it.
_CALLINGS = frozenset(["professional"])
# Kinds of which two nouns say the same.
_ONE_KIND = frozenset(["film", "series", "band"])
# Words of a definition that must agree before "film" and "book" exclude each other.
_TOLD_ALIKE = 2


def by_definition(
    claim: View, mine: Reading, view: View, theirs: Reading, topic: Subject | None
) -> Clash | None:
    """The same thing said to be of another kind, nation or sport, or denied to be what it is."""
    first, second = mine.definition, theirs.definition
    if first is None or second is None or not _one_defined(claim, mine, view, theirs, topic):
        return None
    if first.denied != second.denied:
        return _by_denied_definition(claim, first, view, second)
    here, there = (first.start, first.end), (second.start, second.end)
    if first.denied or claim.negating or view.negating:
        return None
    if _is_over(claim, first, view, second):
        message = f"the source says '{written(view, *there)}' where the text says that it is so now: '{written(claim, *here)}'"
        return Clash(here, there, message, 0.75)
    if _kinds_exclude(first, second) and not _may_be_namesakes(mine.subject, first, second):
        return differing_in(claim, here, view, there, "kind of thing that it is", exclusive=False)
    if _qualities_exclude(first, second) and not (_says_until(claim) or _says_until(view)):
        return differing_in(claim, here, view, there, "sort of thing that it is", exclusive=False)
    people = any(map(is_person, second.heads)) and (not first.heads or any(map(is_person, first.heads)))
    if (
        _of_one_kind(first, second)
        and first.languages
        and second.languages
        and first.languages.isdisjoint(second.languages)
    ):
        return differing_in(claim, here, view, there, "language", exclusive=False)
    if (people or _of_one_kind(first, second)) and _nations_exclude(first, second):
        return differing_in(claim, here, view, there, "nationality", exclusive=True)
    if first.sports and second.sports and not first.sports & second.sports:
        # The word that names the sport decides, whatever else the source says elsewhere.
        sport = next(
            (token for token in claim.tokens if token.lower in SPORTS and token.start >= here[0]), None
        )
        where = (sport.start, here[1]) if sport is not None else here
        return differing_in(claim, where, view, there, "sport", exclusive=True)
    return None


def _says_until(view: View) -> bool:
    """Whether a sentence tells what a thing was up to some day: "was a public company before it was bought"."""
    words = {token.lower for token in view.tokens}
    return bool(words & {"was", "were"}) and bool(words & {"until", "till", "before"})


def _one_defined(claim: View, mine: Reading, view: View, theirs: Reading, topic: Subject | None) -> bool:
    """Whether two definitions are of one subject, of a person by the family name or a pronoun too."""
    definitions = (mine.definition, theirs.definition)
    person = all(one is not None and _may_be_person(one) for one in definitions)
    pronoun = theirs.subject.pronoun in _OF_PERSONS and person and len(mine.subject.names[:1]) == 1
    return one_subject(claim, mine.subject, view, theirs.subject, topic if pronoun else None, person=person)


def _may_be_person(definition: Definition) -> bool:
    """Whether a definition is of a person: "a Kenyan runner", "a Spaniard"."""
    return any(map(is_person, definition.heads)) or (not definition.heads and bool(definition.nations))


def _by_denied_definition(claim: View, first: Definition, view: View, second: Definition) -> Clash | None:
    """One side says what the thing is, the other that it is not."""
    here, there = (first.start, first.end), (second.start, second.end)
    if first.denied and (_says_of(second, first) or _of_denied_nation(second, first)):
        message = f"the source says that it is '{written(view, *there)}', the text that it is not '{written(claim, *here)}'"
        return Clash(here, there, message, 0.8)
    if second.denied and (_says_of(first, second) or _of_denied_nation(first, second)):
        message = f"the source says that it is not '{written(view, *there)}', the text that it is '{written(claim, *here)}'"
        return Clash(here, there, message, 0.8)
    return None


def _of_one_kind(first: Definition, second: Definition) -> bool:
    """Whether two definitions share a noun, or nouns for one kind of work: "film" and "movie"."""
    if set(first.heads) & set(second.heads):
        return True
    return any(
        KINDS.get(one, frozenset()) & KINDS.get(other, frozenset()) & _ONE_KIND
        for one, other in product(first.heads, second.heads)
    )


def _is_over(claim: View, first: Definition, view: View, second: Definition) -> bool:
    """Whether the text says that somebody still is what the source says that he is no more."""
    if not _NOW & {token.lower for token in claim.tokens} or _OVER & first.words or not _OVER & second.words:
        return False
    told, published = view.span.document.published, claim.span.document.published
    if told is not None and published is not None and told > published:
        return False
    more = second.words - first.words - _OVER
    if not more <= NATIONALITIES.keys() | _CALLINGS or not first.narrowed <= second.narrowed:
        return False
    return first.heads == second.heads and len(first.heads) == 1 and first.words <= second.words


def _says_of(asserting: Definition, denying: Definition) -> bool:
    """Whether an assertion has all that a denial denies."""
    return (
        bool(denying.heads)
        # "A comedy drama" need be no comedy, nor "a city district" a city.
        and all(head in asserting.heads or _is_wider(head, asserting) for head in denying.heads)
        and all(word in asserting.words or _is_wider(word, asserting) for word in denying.words)
        and denying.narrowed <= asserting.narrowed | asserting.words
    )


def _is_wider(word: str, asserting: Definition) -> bool:
    """Whether a word of a denial says what every thing of the asserted kind is: a runner is a person, a sitcom a series."""
    if word in {"person", "human", "individual"}:
        return any(map(is_person, asserting.heads))
    if word == "player":
        return bool(asserting.sports)
    if word in SPORTS:
        return SPORTS[word] in asserting.sports
    kinds = {KINDS.get(head, frozenset()) for head in asserting.heads}
    if word in {"place", "location"}:
        return any(bool(kind) and kind <= PLACES for kind in kinds)
    return bool(KINDS.get(word, frozenset()) & _ONE_KIND) and KINDS[word] in kinds


def _of_denied_nation(asserting: Definition, denying: Definition) -> bool:
    """Whether the one says "is not Danish" and the other that it is."""
    plain = not denying.heads and len(denying.words) == 1 and not denying.narrowed
    return plain and bool(denying.nations) and denying.nations <= asserting.nations


def _nations_exclude(first: Definition, second: Definition) -> bool:
    return apart_nations(first.nations, second.nations)


def apart_nations(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether all nations of the one lie apart from all of the other."""
    if not mine or not theirs:
        return False
    return all(
        places_apart(one, other) and not any({one, other} <= group for group in OVERLAPPING)
        for one, other in product(mine, theirs)
    )


def _qualities_exclude(first: Definition, second: Definition) -> bool:
    """Whether two definitions by one noun give it opposed qualities: "a private college", "a public college".

    People change theirs: an amateur turns professional.
    """
    shared = set(first.heads) & set(second.heads)
    if not shared or any(map(is_person, shared)):
        return False
    mine, theirs = first.words - second.words, second.words - first.words
    return any(
        opposed(one, other) and not any(opposed(one, word) for word in first.words)
        for one, other in product(sorted(mine), sorted(theirs))
    )


def _kinds_exclude(first: Definition, second: Definition) -> bool:
    """Whether no noun of the one definition can be said of what the other defines."""
    if first.words & set(second.heads) or second.words & set(first.heads):
        return False
    pairs = [(one, other) for one, other in product(first.heads, second.heads)]
    if pairs and all(kinds_apart(one, other) for one, other in pairs):
        return True
    if sexes_apart(first.heads, second.heads) or classes_apart(first.heads, second.heads):
        return True
    if _no_person(first.heads, second.heads) or _no_person(second.heads, first.heads):
        return True
    # A film of a book may share its name, but not its year and adjectives as well.
    rest = first.words - set(first.heads)
    alike = len(rest) >= _TOLD_ALIKE and rest <= second.words and any(word.isdigit() for word in rest)
    return alike and all(not kinds_alike(one, other) for one, other in pairs)


def _may_be_namesakes(subject: Subject, first: Definition, second: Definition) -> bool:
    """Whether a name of one word may be somebody's family name here and that of a place there."""
    kinds = [frozenset().union(*(KINDS.get(head, ()) for head in one.heads)) for one in (first, second)]
    person_and_place = any("person" in mine and theirs & PLACES for mine, theirs in permutations(kinds))
    return person_and_place and bool(subject.names) and len(subject.names[0]) == 1


def _no_person(heads: Sequence[str], others: Sequence[str]) -> bool:
    """Whether some nouns mean things that no person is, and one of the others means a person and nothing else."""
    return any(
        KINDS.get(other) == frozenset(["person"]) and all(kinds_apart(head, other) for head in heads)
        for other in others
    ) and bool(heads)
