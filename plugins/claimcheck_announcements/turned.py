"""What turns the content of one speech against that of another, though most of their words are the same."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token, tokens
from claimcheck.values.openings import is_past
from claimcheck.values.speech import Speech
from claimcheck.values.speech_words import AUXILIARIES
from claimcheck.values.words import is_content, lemma, opposed

__all__ = ["turned"]

# Small words, and those that go with any noun, of which one turns what the other says.
_TURNS = (
    ("on", "off"),
    ("in", "out"),
    ("under", "out"),
    ("up", "down"),
    ("before", "after"),
    ("for", "against"),
    ("with", "without"),
    ("above", "below"),
    ("over", "under"),
    ("more", "less"),
    ("few", "many"),
)
_LACKING = frozenset("lack lacks lacked lacking".split())
# What is called for where the thing itself is to go.
_ENDING = frozenset("end halt stop lifting repeal abolition reversal removal".split())


def turned(claim: Speech, evidence: Speech) -> bool:
    """Whether two contents say opposite things: "the sale is on", "the sale is off"; "a ban", "an end to the ban"."""
    mine, theirs = tokens(claim.content), tokens(evidence.content)
    here, there = (frozenset(token.lower for token in found) for found in (mine, theirs))
    if bool(here & _LACKING) != bool(there & _LACKING) or _ends(mine) != _ends(theirs):
        return True
    ours, others = here - there, there - here
    if any((one in ours and two in others) or (two in ours and one in others) for one, two in _TURNS):
        return True
    return _opposed(mine, theirs) or _exchanged(mine, theirs)


def _ends(found: Sequence[Token]) -> bool:
    """Whether a content is of the end of a thing: "an end to the ban"."""
    return any(
        token.lower in _ENDING and [each.lower for each in found[at + 1 : at + 2]] in (["to"], ["of"])
        for at, token in enumerate(found)
    )


def _opposed(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether each content has a word that the other lacks, and the two are opposites."""
    here, there = (frozenset(lemma(token.lower) for token in found) for found in (mine, theirs))
    return any(opposed(one, two) for one in here - there for two in there - here)


def _exchanged(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether two nouns of both contents have exchanged their verbs: "exports rose and imports fell"."""
    here, there = _deeds(mine), _deeds(theirs)
    shared = here.keys() & there.keys()
    if len(shared) < _TWO or {here[noun] for noun in shared} != {there[noun] for noun in shared}:
        return False
    return all(here[noun] != there[noun] for noun in shared)


_TWO = 2


def _deeds(found: Sequence[Token]) -> dict[str, str]:
    """The verb right behind each noun of a content, helping verbs passed over, in base form."""
    told: dict[str, str] = {}
    for at, token in enumerate(found):
        if not is_content(token) or is_past(token):
            continue
        behind = next((each for each in found[at + 1 :] if each.lower not in AUXILIARIES), None)
        if behind is not None and is_past(behind):
            told.setdefault(lemma(token.lower), lemma(behind.lower))
    return told
