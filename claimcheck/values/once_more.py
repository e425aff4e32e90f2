"""Whether what a sentence dates may have come about once more, as its own words let on: "moved back", "abolished and restored"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import lemma

__all__ = ["once_more"]

# Behind a verb these lead to where somebody has been before, or to what another sentence names.
_BACK = frozenset(["back", "there", "again"])
# What ended and came back may end a second time.
_RESTORED = frozenset(
    "restore reinstate reintroduce revive reopen rejoin resume reestablish re-establish reinstitute re-introduce".split()
)
_BROUGHT_BACK = frozenset(["bring", "come", "win", "go"])
_UNIONS = frozenset(["marry", "divorce", "wed", "separate"])
_AWAY = 3


@lru_cache(maxsize=4096)
def _marks(sentence: Span) -> frozenset[str]:
    """What in a sentence lets on that its deed may have come about at another time as well."""
    words = tokens(sentence)
    found: set[str] = set()
    for at, (one, two) in enumerate(pairwise(words)):
        if two.lower in _BACK and is_past(one):
            found.add("back" if two.lower == "there" else two.lower)
        if one.lower == "in" and two.lower in NATIONALITIES and two.text[0].isupper():
            following = words[at + 2] if at + 2 < len(words) else None
            if following is None or not following.text[0].isupper():
                found.add(f"in {two.text}")  # a language, and not "in British Columbia"
    for at, word in enumerate(words):
        base = lemma(word.lower)
        behind = [each.lower for each in words[at + 1 : at + _AWAY]]
        if (base in _RESTORED and at) or (base in _BROUGHT_BACK and "back" in behind):
            found.add("restored")
        if (word.lower, behind[:1]) == ("to", ["return"]):
            found.add("restored")
        if word.lower == "and" and behind[:1] == ["then"]:
            found.add("then")
        if base in _UNIONS and at > _AWAY - 1 and "and" in [each.lower for each in words[:at]]:
            found.add("of two")
    return frozenset(found)


def once_more(mine: Span, theirs: Span) -> str:
    """Why what two sentences date may have come about twice, as the words of one of them let on; "" for nothing.

    >>> from claimcheck.model import Document
    >>> once_more(Document("Keller moved to Brod.").span, Document("Keller moved back to Brod.").span)
    "only one of the two is told as 'back'"
    """
    apart = _marks(mine) ^ _marks(theirs)
    return f"only one of the two is told as '{min(apart)}'" if apart else ""
