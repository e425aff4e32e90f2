"""Whether a number tells how things stood before they changed: "fell from 5.4 percent", "once had 600 workers"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token
from claimcheck.values.number_tables import CHANGE_VERBS
from claimcheck.values.words import lemma

__all__ = ["is_former"]

_HEDGES = frozenset(
    "about some around over nearly almost only at least most more than under up to just the a an".split()
)
_CHANGED = 10
"""Words before "from" among which a verb of change stands."""
_ONCE = frozenset("once formerly originally initially".split())
_NEAR = 4
"""Words before a number among which "once" or "used to" is about it."""
# Verbs that tell how many there are, beside which "before" and "until" tell the end of it.
_STATES = frozenset(
    "be have employ own run operate hold number total stand remain measure count home cover span contain occupy cost".split()
)
_ENDS = frozenset(["before", "until", "till"])
_BEHIND = 8
"""Words behind a number among which "before" or "until" ends its state."""


def is_former(words: Sequence[Token], number: Span) -> bool:
    """Whether the words around a number make it one of a state that has passed.

    >>> from claimcheck.model import Document
    >>> from claimcheck.text import tokens
    >>> text = Document("The rate fell from 5.4 percent.").span
    >>> is_former(tokens(text), text.sub(19, 30))
    True
    """
    before = [word.lower for word in words if word.end <= number.start]
    while before and before[-1] in _HEDGES:
        before.pop()
    opened = next((word.lower for word in words if word.start >= number.start), "")
    if opened != "from" and before[-1:] == ["from"] and not CHANGE_VERBS.isdisjoint(before[-_CHANGED:-1]):
        return True
    if _is_ago(words, number) or (_is_compared(before) and _is_of_time_before(words, number)):
        return True
    near = before[-_NEAR:]
    if not _ONCE.isdisjoint(near) or ("used", "to") in pairwise(near) or before[-2:] == ["had", "been"]:
        return True
    behind = [word.lower for word in words if word.start >= number.end][:_BEHIND]
    if any(one in _ENDS and two in _WHOSE for one, two in pairwise(behind)):
        # "Injuring seven before he was shot" tells what was done until then, and not how it was.
        return not (before and before[-1].endswith("ing") and lemma(before[-1]) not in _STATES)
    if not before or lemma(before[-1]) not in _STATES:
        return False
    if before[-2:-1] == ["had"]:
        return True  # "had employed 600"
    return not _ENDS.isdisjoint(behind)


_COMPARED = frozenset([("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from")])
_AGAINST = frozenset(["against", "versus", "from"])
_BEFORE_NOW = frozenset(["previous", "prior", "preceding", "last", "before", "year-earlier", "year-ago"])


def _is_compared(before: Sequence[str]) -> bool:
    """Whether a number is what another one is held against: "revenue of $3 million, compared with [$2 million]"."""
    return tuple(before[-2:]) in _COMPARED or not _AGAINST.isdisjoint(before[-1:])


def _is_of_time_before(words: Sequence[Token], number: Span) -> bool:
    """Whether behind a number stands that it is of the time before: "in the third quarter of the previous year"."""
    behind = [word.lower for word in words if word.start >= number.end]
    end = next((at for at, word in enumerate(behind) if word in _CLAUSE_ENDS), len(behind))
    return not _BEFORE_NOW.isdisjoint(behind[: min(end, _BEHIND)])


_AGO = frozenset(["ago", "earlier", "previously"])
_CLAUSE_ENDS = frozenset([",", ";", ":", "—", "–", "(", ")", "and", "but", "while", "than", "from"])


def _is_ago(words: Sequence[Token], number: Span) -> bool:
    """Whether the clause of a number goes on to say that this was so years ago: "[65 percent] in the vote four years ago"."""
    for word in words:
        if word.start < number.end:
            continue
        if word.lower in _CLAUSE_ENDS:
            break
        if word.lower in _AGO:
            return True
    lowers = [word.lower for word in words if word.start >= number.end]
    return any(
        when == "when" and whose in _WHOSE and began in _BEGAN
        for when, whose, began in zip(lowers, lowers[1:], lowers[2:], strict=False)
    )


_WHOSE = frozenset(["it", "he", "she", "they"])
_BEGAN = frozenset(["opened", "began", "started", "was", "were", "joined", "arrived", "took", "came"])
