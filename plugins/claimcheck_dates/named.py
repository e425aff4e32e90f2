"""Whose a day is: the names and the people in a clause and in its subject."""

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.datings import Dating
from claimcheck.values.name_matching import same_person
from claimcheck.values.names import antecedent, find_names, place_of
from claimcheck.values.nouns import is_people
from claimcheck.values.story_bearers import first_named
from claimcheck.values.words import is_content, synonymous

__all__ = ["is_named", "is_of_one_life", "is_of_one_person", "names_in", "other_roles", "with_subject"]

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


def is_of_one_life(mine: Dating, clause: Span, theirs: Dating, other: Span) -> bool:
    """Whether two times are those of one person's birth, or of one person's death, by whatever words each is told."""
    deeds = {_life_deed(mine, clause), _life_deed(theirs, other)}
    return len(deeds) == 1 and deeds <= {"born", "die"} and bool(_whose(mine, clause) & _whose(theirs, other))


def _whose(dating: Dating, clause: Span) -> frozenset[str]:
    """The words of the names of whom a birth or death may be, in lower case.

    Where its clause has but a pronoun, or nothing as the entries of a dictionary have, a day of one year is also of whom
    the text names first: no text on somebody tells another's birth or death of just that day.
    """
    told = _name_words(dating.subject) or _name_words(_head_of(clause))
    if told:
        return told
    named_first = first_named(clause.document) if dating.time.granularity == "day" else frozenset[str]()
    pronoun = next((word for word in tokens(clause)[:_HEAD] if word.lower in {"he", "she"}), None)
    if pronoun is not None:
        meant = antecedent(clause.to(pronoun.start, pronoun.end))
        return named_first.union(meant.full.lower().split() if meant is not None else ())
    return named_first if dating.subject is None and _is_telegraphic(clause) else frozenset()


def _life_deed(dating: Dating, clause: Span) -> str:
    """Whether a time is of a birth or a death: "born", "die" or another deed."""
    if dating.family in {"born", "die"}:
        return dating.family
    plain = not dating.family and any(word.lower == "born" for word in tokens(clause))
    return "born" if plain else dating.family


def _name_words(span: Span | None) -> frozenset[str]:
    """The words of the people's names in a span, in lower case."""
    names = find_names(span) if span is not None else ()
    return frozenset(
        word.lower
        for name in names
        if name.value.sort in _PERSONS
        for word in tokens(name.span)
        if len(word.text) > 1
    )


def _head_of(clause: Span) -> Span:
    """A clause up to the verb of birth or death: who was born or died stands there."""
    verb = next((word for word in tokens(clause) if word.lower in _OF_LIVES), None)
    return clause.to(clause.start, verb.start) if verb is not None else clause


def _is_telegraphic(clause: Span) -> bool:
    """Whether a clause begins with its verb, as the entries of a dictionary of lives do: "Died 30 May 1941"."""
    first = next(iter(tokens(clause)), None)
    return first is not None and first.lower in _OF_LIVES


_OF_LIVES = frozenset(["born", "died", "dies", "dead", "death", "killed"])


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
