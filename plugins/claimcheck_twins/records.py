"""Records of a season or a career: after a match whoever played it has one, in whatever words a paper tells it.

"Improved his record to 58-3" and "improved to 58-3" are of one match where one half of the record is the same.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Span
from claimcheck.values.events import Match, same_event
from claimcheck.values.stories import is_one_story
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.items import Item, items
from claimcheck_twins.scorelines import is_score, scores_of

__all__ = ["told_apart_in_records", "why_not_one_record"]

_WAYS = {
    **dict.fromkeys("improve rise move".split(), "up"),
    **dict.fromkeys("fall drop slip slump".split(), "down"),
}
"""What a won or a lost match does to a record."""
_BETWEEN = frozenset("his her their its record mark overall season to of a the".split())
_NEAR = 5
"""Matches within which another record may be that of another day, unless both texts tell one result."""
_REACH = 8
"""Items before what is done to a record among which its bearer stands."""


@frozen
class _Record:
    """A record after a match: whose, whether it went up or down, and where its two numbers stand."""

    bearer: str
    way: str
    places: range


@lru_cache(maxsize=4096)
def _records(sentence: Span) -> tuple[_Record, ...]:
    found = items(sentence)
    return tuple(
        _Record(bearer, way, range(at, at + 2))
        for at, (one, other) in enumerate(pairwise(found))
        if is_score(sentence, one, other)
        for doing in [_changed(found, at)]
        for way in [_WAYS[found[doing].key] if doing >= 0 else ""]
        for bearer in [_bearer(found, doing)]
        if way and bearer
    )


def _changed(found: Sequence[Item], at: int) -> int:
    """The place of the verb behind which "to" and a record stand; -1 where none does."""
    if not at or found[at - 1].key != "to":
        return -1
    place = at - 1
    while place >= 0 and found[place].key in _BETWEEN:
        place -= 1
    return place if place >= 0 and found[place].key in _WAYS else -1


def _bearer(found: Sequence[Item], doing: int) -> str:
    """The last name before a verb."""
    near = range(doing - 1, max(-1, doing - 1 - _REACH), -1)
    return next((found[at].key for at in near if found[at].sort == "name"), "")


def told_apart_in_records(claim: Span, sentence: Span) -> Iterator[Substitution]:
    """The records of one bearer that have one half in common."""
    mine, theirs = items(claim), items(sentence)
    for here in _records(claim):
        for there in _records(sentence):
            same = [
                mine[one].key == theirs[other].key
                for one, other in zip(here.places, there.places, strict=True)
            ]
            if (here.bearer, here.way) == (there.bearer, there.way) and sum(same) == 1:
                yield Substitution(here.places, there.places)


def why_not_one_record(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two records need not be those after one match; "" for nothing."""
    if not is_one_story(claim.document, sentence.document):
        return "the two texts are not shown to tell one story"
    record = tuple(twins.mine[at].key for at in swap.mine)
    if record in scores_of(sentence.document) or record[::-1] in scores_of(sentence.document):
        return "the source has the text's record as well"
    pairs = zip(
        (twins.mine[at].key for at in swap.mine), (twins.theirs[at].key for at in swap.theirs), strict=True
    )
    near = sum(abs(int(one) - int(other)) for one, other in pairs) <= _NEAR
    if near and not scores_of(claim.document) & scores_of(sentence.document):
        return "one of the two may be the record after the next match"
    return "the two may be of two matches" if same_event(claim, sentence).match is Match.CLASH else ""
