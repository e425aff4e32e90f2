"""Whether the clause that a value stands in is denied: "did not kill 12", but not "nobody was hurt, but 12 houses burned"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.words import negations

__all__ = ["is_denied"]

_PARTING = frozenset("but ; : — – although though while whereas".split())
"""Words and signs behind which another clause begins, of which a negation tells nothing."""
_LEADING_ON = frozenset("and but with in who which when while after as where".split())
"""With a comma before them these begin another clause."""
_GOING_ON = frozenset("who which that when because after before as whether if where until".split())
"""Behind a value these begin a clause that tells more, and may deny it without denying the value."""
_NOT_LACKED = frozenset("trouble difficulty difficulties problem problems doubt wonder mistake".split())
"""Behind "no" these deny nothing of what is told: "had no trouble winning 6-2"."""
_CONCEDING = frozenset("although though while whereas despite".split())


@lru_cache(maxsize=8192)
def is_denied(sentence: Span, value: Span) -> bool:
    """Whether a negation stands in the clause of a value; "without power" denies nothing of it.

    >>> from claimcheck.model import Document
    >>> text = Document("Nobody was hurt, but 12 houses burned.").span
    >>> is_denied(text, text.sub(21, 30)), is_denied(text, text.sub(0, 6))
    (False, True)
    """
    found = tokens(sentence)
    idle = {one.start for one, two in pairwise(found) if one.lower == "no" and two.lower in _NOT_LACKED}
    denying = {word.start for word in negations(sentence) if word.lower != "without"} - idle
    if not denying:
        return False
    before = [at for at, word in enumerate(found) if word.end <= value.start]
    behind = [at for at, word in enumerate(found) if word.start >= value.end]
    start = next((at + 1 for at in reversed(before) if _parts(found, at)), 0)
    end = next((at for at in behind if _parts(found, at) or found[at].lower in _GOING_ON), len(found))
    return any(word.start in denying for word in found[start:end])


def _parts(found: Sequence[Token], at: int) -> bool:
    """Whether another clause, or what is denied beside what is told, begins at a token or behind it."""
    if found[at].lower == "and" and at + 1 < len(found) and found[at + 1].lower == "not":
        return True
    if found[at].text != ",":
        clock = found[at].text == ":" and found[at - 1].text.isdigit()
        return at > 0 and found[at].lower in _PARTING and not clock
    after = found[at + 1].lower if at + 1 < len(found) else ""
    return after in _LEADING_ON or (
        found[0].lower in _CONCEDING and all(word.text != "," for word in found[:at])
    )
