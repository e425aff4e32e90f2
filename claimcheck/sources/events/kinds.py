"""Kinds of events, by the words that tell of them: a bus crash is none of a table of battles."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.model import Document
from claimcheck.text import tokens
from claimcheck.values.words import lemma

__all__ = ["KINDS", "fitting", "kinds_in"]

_ROWS: Mapping[str, str] = {
    "conflict": """attack assault battle fight fighting clash shelling shell bomb bombing bombardment airstrike strike raid
        ambush war conflict violence gunman gunmen gunfire shoot shooting shot massacre militant rebel insurgent offensive
        rocket missile artillery drone hostility combat execute execution bomber mortar fighter troop jihadist terrorist
        warfare airstrikes skirmish insurgency militia sniper landmine siege abduction""",
    "protest": "protest protester riot rioter demonstration demonstrator mob unrest crackdown",
    "earthquake": "earthquake quake tremor temblor aftershock",
    "tsunami": "tsunami",
    "flood": "flood flooding deluge floodwater",
    "storm": "storm cyclone hurricane typhoon tornado windstorm blizzard hailstorm thunderstorm",
    "landslide": "landslide mudslide avalanche rockslide landslip movement",
    "wildfire": "wildfire bushfire",
    "fire": "fire blaze inferno",
    "drought": "drought famine",
    "volcano": "volcano volcanic eruption erupt",
    "epidemic": "epidemic outbreak cholera ebola measles pandemic dengue virus",
    "temperature": "heatwave temperature heat cold frost",
    "transport": """crash collision collide derail derailment capsize sink shipwreck wreck bus train ferry plane airliner
        lorry road rail air water motorway highway""",
    "explosion": "explosion blast explode",
    "collapse": "collapse",
}
KINDS: Mapping[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in _ROWS.items()}
"""The kinds, each with the base forms of its words."""

# Beside a word of one kind these tell nothing of another: an air strike is no accident of transport.
_WEAK = frozenset(
    "air water road rail fire train bus plane highway motorway cold heat shot lorry movement".split()
)
# What may be an attack or an accident.
_EITHER = frozenset(["explosion", "fire", "collapse"])
# Kinds of which one may be told as the other.
_ALIKE = {"tsunami": "earthquake", "landslide": "flood", "protest": "conflict", "wildfire": "fire"}


def _kinds(words: frozenset[str]) -> frozenset[str]:
    sure = frozenset(name for name, known in KINDS.items() if known & (words - _WEAK))
    return sure or frozenset(name for name, known in KINDS.items() if known & words)


@lru_cache(maxsize=4096)
def kinds_in(text: str) -> frozenset[str]:
    """The kinds of events that words tell of: {"storm"} for "Tropical cyclone"."""
    return _kinds(frozenset(lemma(token.lower) for token in tokens(Document(text).span)))


def fitting(claimed: frozenset[str], rows: frozenset[str]) -> bool | None:
    """Whether an event told so is of the kinds of a row: True, False where it is of others, None where it may be."""
    if not claimed or not rows:
        return None
    wide = rows | {_ALIKE[kind] for kind in rows if kind in _ALIKE}
    wide |= {kind for kind, other in _ALIKE.items() if other in rows}
    if claimed <= wide:
        return True
    if claimed & wide or claimed <= _EITHER:
        return None
    return False
