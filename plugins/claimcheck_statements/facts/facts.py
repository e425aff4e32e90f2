"""What a sentence states of its subject in the forms that reference works use.

Read are definitions ("Elena Voss (born 4 May 1950) is a Kenyan runner"), what happened to the subject once and when
and where ("was born in Lisbon", "died in 1987"), and who made it ("a film written and directed by Paul Keller").
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, field, frozen

from claimcheck.text import Token
from claimcheck.values.places import NATIONALITIES
from claimcheck_statements.facts.definitions import Definition, is_person, read_definition
from claimcheck_statements.facts.fact_rows import (
    DATED,
    DATED_BY_YEAR,
    JOINED,
    MADE,
    MAKER_NOUNS,
    ON_WAY,
    PLACED,
    PREPOSITIONS,
    RELATIVES,
)
from claimcheck_statements.facts.kinds import KINDS
from claimcheck_statements.facts.openings import aside, opening_length, subject_behind, told_beside
from claimcheck_statements.facts.place_facts import capital_of, of_a_place, seat, setting
from claimcheck_statements.facts.relations import Fact, life, makers, place_run, said_of, stands_in, within
from claimcheck_statements.lives.ages import Age, read_age
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.views import View

__all__ = ["Reading", "joined", "read"]

_COPULAS = frozenset(["is", "was", "are", "were"])
_DENYING = frozenset(["not", "n't"])
_ONLY = frozenset(["only", "exclusively", "purely"])
_ALONE = _ONLY | frozenset(
    [
        "alone",
        "himself",
        "herself",
        "itself",
        "themselves",
        "just",
        "solely",
        "entirely",
        "either",
        "until",
        "but",
    ]
)
_HAPPENS = frozenset(["died", "premiered", "came-out", "opened", "disbanded", "born"])
# Within the title of a work, as in "directed A Night in Lodz".
_IN_TITLES = frozenset(["of", "in", "on", "for", "to", "with"])
# What "a song by", "a novel by" says of the person after it.
_BY = {
    kind: relation
    for relation, kinds in (
        ("recorded", "song single album ep mixtape"),
        ("written", "novel book novella poem play memoir autobiography biography essay sonnet trilogy"),
        ("directed", "film movie"),
        ("painted", "painting"),
        ("composed", "opera symphony concerto"),
    )
    for kind in kinds.split()
}
_PLACE_KINDS = frozenset(["city", "county", "water", "mountain", "country", "state", "body", "building"])
_TOWNS = frozenset(["city", "county"])
_SIZES = frozenset(["small", "large", "port", "coastal", "market", "industrial"])
_GROUPS = frozenset(["band", "body"])
_NO_KINDS: frozenset[str] = frozenset()
_YEAR_DIGITS = 4
_FIRSTS = frozenset(first for first, _ in JOINED)
_BOTH = 2
_LEAST = 5


@frozen
class Reading:
    """All that was read from a sentence."""

    subject: Subject = field(factory=Subject)
    definition: Definition | None = None
    facts: tuple[Fact, ...] = ()
    age: Age | None = None
    denied: tuple[Fact, ...] = ()
    """What the sentence denies of its subject: "was not written by Elsa Brandt"."""


def _verb_at(found: Sequence[Token]) -> int | None:
    """Where the verb of the subject stands."""
    beside = aside(found)
    for at, token in enumerate(found):
        lower = token.lower
        if at in beside:
            continue
        if at and token.text == lower and (lower in _COPULAS or lower in MADE or lower in DATED):
            return at
    return None


# "The mayor opened the library" dates no opening of the mayor.
_OPENING_AN_OBJECT = frozenset(["the", "a", "an", "his", "her", "their", "its"])


def _active(view: View, subject: Subject, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """What a past form from a place on says: "died in Vienna in 1950", "directed the film Meridian"."""
    form = found[at].lower
    done_to = at + 1 < len(found) and found[at + 1].lower in _OPENING_AN_OBJECT
    if form in _HAPPENS and not done_to:
        yield from said_of(view, subject, found, at)
    elif form in MADE and subject.names:
        work = read_subject(_title(found[at + 1 :]))
        if work.names:
            yield Fact(MADE[form], "makers", work, found[0].start, found[at].end, names=(subject.text,))


def _title(found: Sequence[Token]) -> list[Token]:
    """The tokens up to what ends the title of a work."""
    kept: list[Token] = []
    for token in found:
        ends = token.lower in PREPOSITIONS or token.lower in RELATIVES or token.text in {",", "."}
        if ends and token.lower not in _IN_TITLES:
            break
        kept.append(token)
    return kept


def _is_place(noun: str) -> bool:
    return bool(KINDS.get(noun, _NO_KINDS) & _PLACE_KINDS)


def _tail(
    view: View, subject: Subject, definition: Definition, found: Sequence[Token], at: int
) -> Iterator[Fact]:
    """What follows the nouns of a definition: makers, and the place of a place."""
    last = definition.heads[-1] if definition.heads else ""
    yield from _right_behind(view, subject, last, found, at)
    made = False
    for place in range(at, len(found)):
        lower = found[place].lower
        if lower in RELATIVES:
            return
        if place > at and lower == "in" and _is_place(found[place - 1].lower):
            yield from stands_in(view, "located", subject, found[place:])
        yield from setting(view, subject, found, place)
        yield from seat(view, subject, found, place)
        if lower in MADE and not made and found[place - 1].lower not in _DENYING:
            yield from said_of(view, subject, found, place)
        made = (made or lower in MADE) and lower != "by"


def _right_behind(view: View, subject: Subject, last: str, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """What stands right behind the last noun of a definition: its maker, its place, its days."""
    first = found[at].lower if at < len(found) else ""
    if first == "by" and last in _BY:
        yield from makers(view, _BY[last], subject, found, at + 1)
    if first == "of" and last in MAKER_NOUNS:
        work = read_subject(_title(found[at + 1 :]))
        if work.names and subject.names:
            there = (found[0].start, found[at].start)
            yield Fact(MAKER_NOUNS[last], "makers", work, *there, names=(subject.text,))
    if first in {"in", "located", "situated"} and _is_place(last):
        yield from stands_in(view, "located", subject, found[at:])
    # "Is a film released in 1985", "is a series that premiered on 3 May".
    opens = at + (first in {"that", "which"})
    form = found[opens].lower if opens < len(found) else ""
    if (form in DATED or form in PLACED) and form not in MADE:
        told = said_of(view, subject, found, opens)
        yield from (fact for fact in told if fact.day is None or fact.day.value.sure)
    if KINDS.get(last, _NO_KINDS) & _GROUPS:
        yield from _of_group(view, subject, found, at)


def _of_group(view: View, subject: Subject, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """Where a band or firm comes from, and when it was formed: "is a band from Lodz, formed in 1995"."""
    if found[at : at + 1] and found[at].lower == "from":
        yield from stands_in(view, "from", subject, found[at:])
        run = place_run(found, at + 1)
        formed = at + 2 + len(run)
        if run and formed < len(found) and found[formed - 1].text == "," and found[formed].lower in DATED:
            yield from said_of(view, subject, found, formed)


def _existing(found: Sequence[Token]) -> Reading | None:
    """The reading of "There is a British actor named Paul Keller"; None for other sentences."""
    if len(found) <= _LEAST or found[0].lower != "there" or found[1].lower not in {"is", "was"}:
        return None
    if found[2].lower not in {"a", "an"}:
        return None
    definition, after = read_definition(found, 3, denied=False)
    subject = read_subject([token for token in found[after + 1 :] if token.text != "."])
    named = after < len(found) and found[after].lower in {"named", "called"}
    return Reading(subject, definition) if named and subject.names else None


def joined(found: Sequence[Token]) -> list[Token]:
    """The tokens with verbs of two words made one: "passed away" reads as "died"."""
    if not any(token.lower in _FIRSTS for token in found):
        return list(found)
    joined: list[Token] = []
    at = 0
    while at < len(found):
        verb = JOINED.get((found[at].lower, found[at + 1].lower)) if at + 1 < len(found) else None
        if verb is None:
            joined.append(found[at])
        else:
            joined.append(Token(verb, verb, found[at].start, found[at + 1].end))
        at += 1 if verb is None else 2
    return joined


def _year(
    view: View, subject: Subject, definition: Definition, found: Sequence[Token], after: int
) -> Iterator[Fact]:
    """What happened in the year that a definition of a work gives: "is a 1952 comedy film", "a film from 1952"."""
    from_year = after + 1 < len(found) and found[after].lower == "from"
    first = next((token for token in view.tokens if token.start == definition.start), None)
    year = next(
        (one for one in (first, found[after + 1] if from_year else None) if one and _is_year(one)), None
    )
    if year is None:
        return
    relations = dict.fromkeys(
        relation for head in definition.heads for relation in DATED_BY_YEAR.get(head, ())
    )
    for relation in relations:
        yield from (
            evolve(fact, closed=False, bound="")
            for fact in within(view, relation, subject, year.start, year.end)
        )


def _is_year(token: Token) -> bool:
    return len(token.text) == _YEAR_DIGITS and token.text.isdecimal()


def _of_nation(subject: Subject, definition: Definition) -> Iterator[Fact]:
    """The country of "is a Danish town"."""
    # A Spanish colonial town may lie in Mexico.
    plain = len(definition.words) - len(definition.heads) - len(definition.words & _SIZES) == 1
    if (
        plain
        and len(definition.nations) == 1
        and any(KINDS.get(head, _NO_KINDS) & _TOWNS for head in definition.heads)
    ):
        yield Fact(
            "located", "place", subject, definition.start, definition.end, names=tuple(definition.nations)
        )


@lru_cache(maxsize=16384)
def read(view: View) -> Reading:
    """What a sentence states of its subject; nothing where it is of another form."""
    outside, brackets = outside_brackets(view.tokens)
    outside = joined(outside)
    opening = opening_length(outside)
    found = outside[opening:]
    existing = _existing(found)
    if existing is not None:
        return existing
    at = _verb_at(found)
    if at is None:
        between = aside(found)
        run = found[: between.start - 1] if between else ()
        subject = read_subject(run) if between else subject_behind(found) if opening else Subject()
        beside = tuple(told_beside(view, subject, outside[:opening], found[: between.stop]))
        return Reading(subject, facts=beside) if beside else Reading()
    named = of_a_place(view, found, at)
    if named is not None:
        return Reading(named.subject, facts=(named,))
    last = at
    while last > 1 and found[last - 1].lower in ON_WAY:
        last -= 1
    subject = read_subject(found[:last])
    if not subject.known:
        return Reading()
    beside = tuple(told_beside(view, subject, outside[:opening], found[:last]))
    if found[at].lower in _COPULAS:
        told = _after_copula(view, subject, found, at, brackets)
        return evolve(told, facts=(*told.facts, *beside)) if beside else told
    facts = (*_active(view, subject, found, at), *beside)
    if opening and found[at].lower in DATED and not any(fact.sort == "day" for fact in facts):
        start, end = outside[0].start, outside[opening - 1].end
        facts += tuple(within(view, DATED[found[at].lower], subject, start, end))
    return Reading(subject, None, facts, read_age(found, at))


def _has_life(view: View, definition: Definition, brackets: Sequence[Sequence[Token]]) -> bool:
    """Whether a bracket holds the days of a life: it says "born", or has two days of what may be a person."""
    if any(token.lower == "born" for bracket in brackets for token in bracket):
        return True
    if any(map(is_person, definition.heads)):
        return True
    if any(head in KINDS for head in definition.heads):
        return False
    days = [day for mention in moments(view) for day in (mention.value.bounds or (mention,))]
    fine = [day for day in days if day.value.granularity == "day"]
    return any(
        len([day for day in fine if bracket[0].start <= day.span.start < bracket[-1].end]) == _BOTH
        for bracket in brackets
        if bracket
    )


def _past_denial(found: Sequence[Token], place: int) -> tuple[int, bool]:
    """Where what follows a copula begins behind "not" and adverbs, and whether it is denied."""
    denied = False  # "Is not only a singer" denies nothing.
    while place < len(found) and found[place].lower in ON_WAY | _DENYING | _ONLY:
        only = found[place].lower in _ONLY and found[place - 1].lower in _DENYING
        denied = (denied or found[place].lower in _DENYING) and not only
        place += 1
    for row in _OTHER_THAN:
        if tuple(token.lower for token in found[place : place + len(row)]) == row:
            return place + len(row), True
    return place, denied


def _after_copula(
    view: View, subject: Subject, found: Sequence[Token], at: int, brackets: Sequence[Sequence[Token]]
) -> Reading:
    """What a sentence with "is" or "was" states."""
    place, denied = _past_denial(found, at + 1)
    if place >= len(found):
        return Reading(subject)
    first = _first_noun(found, place)
    if first is not None:
        definition, after = read_definition(found, first, denied=denied)
        if definition is None:
            return Reading(subject)
        facts: list[Fact] = []
        if _has_life(view, definition, brackets):
            facts += life(view, subject, brackets, found[at].start)
        if not denied:
            facts += _year(view, subject, definition, found, after)
            if found[at].lower == "is":
                facts += _of_nation(subject, definition)
            facts += _tail(view, subject, definition, found, after)
            facts += capital_of(subject, found, place)
        return Reading(subject, definition, tuple(facts))
    said = _after_adjective(view, subject, found, at, place)
    if denied:
        # "Not first written by", "not by her alone": what is denied is more than the fact.
        plain = place == at + 2 and not _ALONE.intersection(token.lower for token in found[place:])
        return Reading(subject, denied=said if plain else ())
    return Reading(subject, None, said, read_age(found, at))


_OTHER_THAN = (("something", "other", "than"), ("anything", "but"))


def _first_noun(found: Sequence[Token], place: int) -> int | None:
    """Where the nouns of "a film", "Danish" or "Brandt's last novel" begin; None where no such phrase stands there."""
    lower = found[place].lower
    if lower in {"a", "an", "the"}:
        return place + 1
    if found[place].text[0].isupper() and lower in NATIONALITIES:
        return place
    at = place
    while at < len(found) and found[at].text[0].isupper():
        at += 1
    owns = at > place and at + 1 < len(found) and found[at].lower in {"'s", "’s"}
    return at + 1 if owns else None


def _after_adjective(
    view: View, subject: Subject, found: Sequence[Token], at: int, place: int
) -> tuple[Fact, ...]:
    """What participles and places after a copula say: "was born in Vienna", "is from Lodz"."""
    lower = found[place].lower
    if lower == "in":
        return tuple(stands_in(view, "located", subject, found[place:]))
    if lower == "from":
        # Where somebody comes from originally is where he was born.
        originally = any(token.lower == "originally" for token in found[at:])
        return tuple(stands_in(view, "born" if originally else "from", subject, found[place:]))
    if lower == "set" and found[at].lower == "is":
        return tuple(setting(view, subject, found, place))
    return (*said_of(view, subject, found, place), *_also_made(view, subject, found, place + 1))


def _also_made(view: View, subject: Subject, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """What further participles say behind the first makers: "was directed by Ann Roth and written by Paul Keller"."""
    for place in range(at, len(found)):
        if found[place].lower in RELATIVES:
            return
        if found[place].lower in MADE and found[place - 1].lower in {"and", ","} and _is_by(found, place - 2):
            yield from (fact for fact in said_of(view, subject, found, place) if fact.sort == "makers")


def _is_by(found: Sequence[Token], at: int) -> bool:
    """Whether a name stands at a token, so that the participle behind it begins anew."""
    return found[at].text[0].isupper()
