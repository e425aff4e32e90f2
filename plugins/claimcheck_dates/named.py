"""Whose a day is: the names and the people in a clause and in its subject."""

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.datings import Dating
from claimcheck.values.name_matching import same_person
from claimcheck.values.names import antecedent, find_names, place_of
from claimcheck.values.nouns import is_people
from claimcheck.values.words import is_content, synonymous

__all__ = ["is_named", "is_of_one_person", "names_in", "other_roles", "with_subject"]

_REACH = 60
_QUOTES = frozenset('"“”')


def with_subject(dating: Dating, clause: Span) -> Span:
    """A clause with the whole of its subject and what stands between the two."""
    subject = dating.subject
    if subject is None or subject.document != clause.document:
        return clause.to(_phrase_start(clause), clause.end)
    return clause.to(min(_phrase_start(subject), _phrase_start(clause)), max(subject.end, clause.end))


def _phrase_start(span: Span) -> int:
    """Where the noun phrase begins with whose end a span opens: 'The first "Kestrel"' before "film"."""
    start = span.start
    for word in reversed(tokens(span.document.span.to(max(0, start - _REACH), start))):
        if not (word.text[0].isalnum() or word.text in _QUOTES) or (
            word.text.islower() and not is_content(word)
        ):
            break
        start = word.start
    return start


_OF = frozenset(["of", "in", "at", "from", "for"])


def is_named(subject: Span) -> bool:
    """Whether who a day is of stands there by name, and not as "the mayor of Brod"."""
    words = tokens(subject)
    starts = {name.span.start for name in find_names(subject)}
    return any(
        word.start in starts and not (at and (words[at - 1].lower in _OF or words[at - 1].lower == "the"))
        for at, word in enumerate(words)
    )


def is_of_one_person(dating: Dating, clause: Span, other: Span) -> bool:
    """Whether a clause tells of the birth or death of him whom another means by "he" or "she"."""
    words = tokens(other)
    pronoun = next((word for word in words[:_HEAD] if word.lower in {"he", "she"}), None)
    if pronoun is None or dating.family not in {"born", "die"}:
        return False
    meant = antecedent(other.to(pronoun.start, pronoun.end))
    people = [name.value for name in find_names(dating.subject or clause) if name.value.sort in _PERSONS]
    return meant is not None and len(people) == 1 and same_person(people[0].full, meant.full) is True


# Who was born or died is a person, be the name known as one or not.
_PERSONS = frozenset(["person", "unknown"])
_HEAD = 4
"""Words at the head of a clause among which its subject stands."""


def _is_no_numeral(word: str) -> bool:
    """Whether a word of a name is not the numeral behind it: "ii" of "Elizabeth II"."""
    return not set(word) <= set("ivx")


def names_in(span: Span | None) -> frozenset[str]:
    """The last word of each name in a span: a country for its demonym is left to `same_event`."""
    found = set()
    for mention in find_names(span) if span is not None else ():
        place = place_of(mention.value.text)
        words = (mention.value.full or mention.value.text).lower().split()
        found.add(place.name.lower() if place else next(filter(_is_no_numeral, reversed(words)), words[-1]))
    return frozenset(found)


def other_roles(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether each of two sets of words has people that the other has not: a president's visit is no minister's."""
    here, there = (frozenset(filter(is_people, words)) for words in (mine - theirs, theirs - mine))
    return bool(here and there) and not any(synonymous(one, other) for one in here for other in there)
