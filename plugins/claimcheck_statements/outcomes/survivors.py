"""Who came out of one disaster alive: "the only survivor" against "three people survived", "all survived" against "six died"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.circumstances import told_apart
from claimcheck.values.names import find_names
from claimcheck.values.nouns import is_people
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import moments
from claimcheck_statements.one_thing import other_days, same_context
from claimcheck_statements.views import View, whole_number

__all__ = ["events_in", "find_other_survivors", "names_beside"]

_EVENTS = frozenset(
    """crash accident collision sinking fire blaze blast explosion attack quake earthquake avalanche collapse flood storm
    shooting bombing shipwreck wreck derailment landslide massacre capsizing""".split()
)
_BY_VERB = {"sink": "sinking", "capsize": "capsizing", "collide": "collision", "derail": "derailment"}
_ALL = frozenset(["all", "everyone", "everybody"])
_NOBODY = frozenset(["no", "nobody", "none"])
_SOLE = frozenset(["only", "sole", "lone"])
_ABOARD = frozenset(
    "people persons passengers passenger crew members occupants occupant those aboard board on of the and were was other".split()
)
_KILLED = frozenset(["kill", "die", "perish", "drown"])
_BACK = 8
_MANY = 1000


@frozen
class _Fate:
    """How many survived and how many died, as the least and the most of each, and the words that tell it."""

    alive: tuple[int, int]
    dead: tuple[int, int]
    event: frozenset[str]
    start: int
    end: int


@lru_cache(maxsize=4096)
def _fate(view: View) -> _Fate | None:
    """What a sentence tells of the survivors or the dead of an event that it names, or that "it" stands for."""
    if view.question or view.hedges:
        return None
    found = view.tokens
    for at, token in enumerate(found):
        base = lemma(token.lower)
        told = None
        if base == "survivor":
            told = _of_survivors(found, at)
        elif base == "survive":
            told = _of_verb(found, at, alive=True)
        elif base in _KILLED and not token.text[0].isupper():
            told = _of_verb(found, at, alive=False)
        if told is not None:
            start, (alive, dead) = told
            return _Fate(alive, dead, events_in(view), found[start].start, token.end)
    return None


_Range = tuple[int, int]
_ANY: _Range = (0, _MANY)


def _of_survivors(found: Sequence[Token], at: int) -> tuple[int, tuple[_Range, _Range]] | None:
    """As in "the only survivor", "there were no survivors", "the three survivors"."""
    before = found[at - 1].lower if at else ""
    if before in _SOLE:
        lone = at + 1 >= len(found) or found[at].lower == "survivor"
        return (at - 1, ((1, 1), _ANY)) if lone and _is_of_people(found, at - 1) else None
    if before in _NOBODY:
        return at - 1, ((0, 0), (1, _MANY))
    number = _number(before)
    return (at - 1, ((number, number), _ANY)) if number else None


def _is_of_people(found: Sequence[Token], at: int) -> bool:
    """Whether the only survivor that begins at a place is a person: no dog, no house."""
    before = [token for token in found[:at] if token.lower not in {"the", "was", "is", "a", "their", "its"}]
    return bool(before) and (before[-1].text[0].isupper() or is_people(lemma(before[-1].lower)))


def _of_verb(found: Sequence[Token], at: int, *, alive: bool) -> tuple[int, tuple[_Range, _Range]] | None:
    """As in "all 40 passengers survived", "six people died", "nobody survived"."""
    place = at - 1
    while place >= 0 and at - place <= _BACK and found[place].lower in _ABOARD:
        place -= 1
    if place < 0 or at - place > _BACK:
        return None
    lower, number = found[place].lower, _number(found[place].lower)
    if lower == "one" and place and found[place - 1].lower == "no":
        place, lower, number = place - 1, "nobody", 0
    if lower in _ALL or (number and place and found[place - 1].lower in _ALL):
        start = place - 1 if number and place and found[place - 1].lower in _ALL else place
        least = max(number, 1)
        return start, (((least, _MANY), (0, 0)) if alive else ((0, 0), (least, _MANY)))
    if lower in _NOBODY:
        return place, (((0, 0), (1, _MANY)) if alive else (_ANY, (0, 0)))
    opens = place == 0 or found[place - 1].text == "," or found[place - 1].lower in {"that", "and"}
    if not number or not opens:
        return None
    return place, (((number, number), _ANY) if alive else (_ANY, (number, number)))


def _number(lower: str) -> int:
    """How many of those in an event a word counts, fewer than _MANY; 0 for none."""
    return whole_number(lower, digits=3) or 0


def find_other_survivors(claim: View, view: View) -> Clash | None:
    """The clash of two fates of those in one event: of the living, or of all and some."""
    mine = _fate(claim)
    theirs = _fate(view) if mine is not None else None
    if mine is None or theirs is None or other_days(claim, view):
        return None
    if told_apart(claim.span, view.span):
        return None
    if (_meet(mine.alive, theirs.alive) and _meet(mine.dead, theirs.dead)) or not _one_event(
        claim, mine, view, theirs
    ):
        return None
    # How many died grows with the days, and is another checker's.
    if mine.alive == theirs.alive == _ANY:
        return None
    return evolve(
        differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.7), of_one_fate=True
    )


def _meet(one: _Range, two: _Range) -> bool:
    return one[0] <= two[1] and two[0] <= one[1]


def _one_event(claim: View, mine: _Fate, view: View, theirs: _Fate) -> bool:
    """Whether both tell of one event, by its noun and what is named beside it, or by the sentence before."""
    if same_context(claim.span, view.span) and (
        mine.event == theirs.event or not (mine.event and theirs.event)
    ):
        return True
    if not mine.event or mine.event != theirs.event:
        return False
    names, others = names_beside(claim), names_beside(view)
    if names and others:
        return names == others or names < others or others < names
    return not names and not others and bool(moments(claim)) == bool(moments(view))


def events_in(view: View) -> frozenset[str]:
    """The nouns for an event that people survive or not, of which a sentence tells by them or by their verbs."""
    bases = frozenset(lemma(token.lower) for token in view.tokens)
    return (bases & _EVENTS) | {_BY_VERB[base] for base in bases & _BY_VERB.keys()}


def names_beside(view: View) -> frozenset[str]:
    """The names beside an event, whom it befell left out."""
    people = [each.span for each in find_names(view.span) if each.value.sort == "person"]
    return frozenset(
        word.base
        for word in view.words
        if word.sort == "name" and not any(span.start <= word.start < span.end for span in people)
    )
