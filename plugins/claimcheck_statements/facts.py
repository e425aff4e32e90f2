"""What a sentence states of its subject in the forms that reference works use.

Read are definitions ("Elena Voss (born 4 May 1950) is a Kenyan runner"), what happened to the subject once and when
and where ("was born in Lisbon", "died in 1987"), and who made it ("a film written and directed by Paul Keller").
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import field, frozen

from claimcheck.text import Token
from claimcheck.values.places import NATIONALITIES
from claimcheck_statements.definitions import Definition, is_person, read_definition
from claimcheck_statements.fact_rows import DATED, MADE, MAKER_NOUNS, ON_WAY, PREPOSITIONS, RELATIVES
from claimcheck_statements.kinds import KINDS
from claimcheck_statements.relations import Fact, life, makers, said_of, stands_in, within
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.views import NUMBER_WORDS, View

__all__ = ["Reading", "read"]

_COPULAS = frozenset(["is", "was", "are", "were"])
_DENYING = frozenset(["not", "n't"])
_ONLY = frozenset(["only", "exclusively", "purely"])
_OPENING = frozenset(["on", "in", "at", "during", "after", "before", "since", "by"])
_HAPPENS = frozenset(["died", "premiered", "opened", "disbanded", "born"])
# Within the title of a work, as in "directed A Night in Lodz".
_IN_TITLES = frozenset(["of", "in", "on", "for", "to", "with"])
# What "a song by", "a novel by" says of the person after it.
_BY = {
    kind: relation
    for relation, kinds in (
        ("recorded", "song single album ep mixtape"),
        ("written", "novel book novella poem play memoir"),
        ("directed", "film movie"),
        ("painted", "painting"),
        ("composed", "opera symphony concerto"),
    )
    for kind in kinds.split()
}
_PLACE_KINDS = frozenset(["city", "county", "water", "mountain", "country", "state", "body", "building"])
_NO_KINDS: frozenset[str] = frozenset()
_OLDEST = 120


@frozen
class Reading:
    """All that was read from a sentence."""

    subject: Subject = field(factory=Subject)
    definition: Definition | None = None
    facts: tuple[Fact, ...] = ()
    age: tuple[int, int, int] | None = None
    """The age at death that the sentence states, and where its words stand."""


def _opening(found: Sequence[Token]) -> int:
    """How many tokens make an opening such as "On 4 May 1950 ,", or "In 1950"."""
    if not found or found[0].lower not in _OPENING:
        return 0
    for at, token in enumerate(found[:9]):
        if token.text == "," and not (at + 1 < len(found) and found[at + 1].text[0].isdigit()):
            return at + 1
    return 2 if len(found) > 2 and len(found[1].text) == 4 and found[1].text.isdigit() else 0


def _verb_at(found: Sequence[Token]) -> int | None:
    """Where the verb of the subject stands."""
    for at, token in enumerate(found):
        lower = token.lower
        if at and token.text == lower and (lower in _COPULAS or lower in MADE or lower in DATED):
            return at
    return None


def _active(view: View, subject: Subject, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """What a past form from a place on says: "died in Vienna in 1950", "directed the film Meridian"."""
    form = found[at].lower
    if form in _HAPPENS:
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
    made = False
    for place in range(at, len(found)):
        lower = found[place].lower
        if lower in RELATIVES:
            return
        if place > at and lower == "in" and _is_place(found[place - 1].lower):
            yield from stands_in(view, "located", subject, found[place:])
        if lower in MADE and not made and found[place - 1].lower not in _DENYING:
            yield from said_of(view, subject, found, place)
        made = (made or lower in MADE) and lower != "by"


def _age(found: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """The age at death that a sentence states: "was 79 when he died", "died at the age of 79"."""
    words = [token.lower for token in found]
    if "died" not in words and "death" not in words:
        return None
    for place in range(at, len(found)):
        number = NUMBER_WORDS.get(words[place], words[place])
        before, after = words[max(0, place - 2) : place], words[place + 1 : place + 3]
        if not number.isdigit() or not 0 < int(number) < _OLDEST or after[:1] == ["-"]:
            continue
        aged = before[-1:] == ["aged"] or before == ["age", "of"]
        years = after == ["years", "old"] and "when" in words[place : place + 5]
        if aged or years or (before[-1:] == ["was"] and after in (["when", "he"], ["when", "she"])):
            return int(number), found[place].start, found[place].end
    return None


@lru_cache(maxsize=16384)
def read(view: View) -> Reading:
    """What a sentence states of its subject; nothing where it is of another form."""
    outside, brackets = outside_brackets(view.tokens)
    opening = _opening(outside)
    found = outside[opening:]
    at = _verb_at(found)
    if at is None:
        return Reading()
    last = at
    while last > 1 and found[last - 1].lower in ON_WAY:
        last -= 1
    subject = read_subject(found[:last])
    if not subject.known:
        return Reading()
    if found[at].lower in _COPULAS:
        return _after_copula(view, subject, found, at, brackets)
    facts = tuple(_active(view, subject, found, at))
    if opening and found[at].lower in DATED and not any(fact.sort == "day" for fact in facts):
        start, end = outside[0].start, outside[opening - 1].end
        facts += tuple(within(view, DATED[found[at].lower], subject, start, end))
    return Reading(subject, None, facts, _age(found, at))


def _after_copula(
    view: View, subject: Subject, found: Sequence[Token], at: int, brackets: Sequence[Sequence[Token]]
) -> Reading:
    """What a sentence with "is" or "was" states."""
    place = at + 1
    denied = False
    while place < len(found) and found[place].lower in ON_WAY | _DENYING | _ONLY:
        denied = denied or found[place].lower in _DENYING
        place += 1
    if [token.lower for token in found[place : place + 3]] == ["something", "other", "than"]:
        place, denied = place + 3, True
    if place >= len(found):
        return Reading(subject)
    lower = found[place].lower
    nation = found[place].text[0].isupper() and lower in NATIONALITIES
    if lower in {"a", "an", "the"} or nation:
        definition, after = read_definition(found, place + (not nation), denied=denied)
        if definition is None:
            return Reading(subject)
        facts: list[Fact] = []
        born = any(token.lower == "born" for bracket in brackets for token in bracket)
        if born or any(map(is_person, definition.heads)):
            facts += life(view, subject, brackets, found[at].start)
        if not denied:
            facts += _tail(view, subject, definition, found, after)
        return Reading(subject, definition, tuple(facts))
    if denied:
        return Reading(subject)
    if lower == "in":
        return Reading(subject, None, tuple(stands_in(view, "located", subject, found[place:])))
    return Reading(subject, None, tuple(said_of(view, subject, found, place)), _age(found, at))
