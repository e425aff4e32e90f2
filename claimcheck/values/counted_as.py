"""What a count is of by the deed beside it: "viewed 300 million times" counts views, "employs 2,400 people" employees."""

# ruff: noqa: SIM905 - a table of words reads best as text

from typing import NamedTuple

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount
from claimcheck.values.nouns import singular

__all__ = ["NEUTRAL", "counted_as"]

NEUTRAL = frozenset("covid-19 covid coronavirus total positive known recorded reported confirmed".split())
"""Words before a noun that say which epidemic or how sure, and leave the count the same one."""
_NOUNS = {
    "view": "views",
    "stream": "views",
    "download": "downloads",
    "recovery": "recoveries",
    "employee": "employees",
    "spectator": "spectators",
    "attendee": "spectators",
    "signature": "signatures",
    "signatory": "signatures",
    "nomination": "nominations",
    "goal": "goals",
    "appearance": "appearances",
    "charge": "charges",
    "count": "charges",
}


class _Deed(NamedTuple):
    """What is counted where one of some nouns stands behind or before one of some verbs."""

    counted: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    measure: str


def _deed(counted: str, before: str, after: str, measure: str) -> _Deed:
    return _Deed(frozenset(counted.split()), frozenset(before.split()), frozenset(after.split()), measure)


_DEEDS = (
    _deed("times", "viewed watched streamed", "", "views"),
    _deed("times", "downloaded", "", "downloads"),
    _deed("times", "scored scores score", "", "goals"),
    _deed("times", "nominated", "", "nominations"),
    _deed("times", "played appeared", "", "appearances"),
    _deed("games matches", "played plays play appeared", "", "appearances"),
    _deed("people", "employ employs employed employing workforce staff", "", "employees"),
    _deed(
        "people fans", "attended attracted drew attendance crowd audience", "attended watched", "spectators"
    ),
    _deed("people", "signed", "signed", "signatures"),
    _deed("people patients", "", "recovered", "recoveries"),
    _deed(
        "jobs positions posts",
        "cut cuts cutting shed sheds shedding eliminate axe axes slash",
        "go cut lost",
        "jobs lost",
    ),
    _deed("workers employees people staff", "lay lays laid laying", "", "jobs lost"),
)
_REACH = 5
_AFTER = 2
_BORDERS = frozenset([",", ";", ":", "(", ")", "and", "but", "while"])


def counted_as(sentence: Span, mention: Mention[Amount]) -> str:
    """What a count is of, by its noun or by the deed beside it; "" where neither says so.

    The words are those of one measure: "views" of views and of streams, and of what is "watched so many times".
    """
    amount = mention.value
    if amount.unit:
        return ""
    nouns = [word for word in amount.counted.lower().split() if word not in NEUTRAL]
    if len(nouns) != 1:
        return ""
    if found := _NOUNS.get(singular(nouns[0])):
        return found
    words = tokens(sentence)
    before = [word.lower for word in words if word.end <= mention.span.start][-_REACH:]
    border = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _BORDERS), -1)
    near = frozenset(before[border + 1 :])
    after = frozenset([word.lower for word in words if word.start >= mention.span.end][:_AFTER])
    return next(
        (
            deed.measure
            for deed in _DEEDS
            if nouns[0] in deed.counted
            and not (deed.before.isdisjoint(near) and deed.after.isdisjoint(after))
        ),
        "",
    )
