"""Words that name events, as tables: phases (begin, end), families of kin words, light verbs, plans.

Two sentences date the same event only when phase and family agree; the rows hold words that news prose
uses for one and the same happening ("the clashes", "the fighting", "the violence"), and nothing wider.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Mapping

__all__ = [
    "ANNIVERSARY",
    "FAMILIES",
    "LIGHT",
    "ONCE",
    "PERSONAL",
    "PHASES",
    "PHRASES",
    "PLANNED",
    "RECURRING",
    "REPEATED",
    "RESUMED",
    "SPEAKING",
]

PHASES: Mapping[str, str] = {
    **dict.fromkeys("begin start erupt commence launch resume restart".split(), "begin"),
    **dict.fromkeys("end stop conclude finish halt cease expire".split(), "end"),
}
# Verbs of several words, as base forms; a phase, a family or "" for a verb that only carries its noun.
PHRASES: Mapping[tuple[str, ...], str] = {
    ("break", "out"): "begin",
    ("flare", "up"): "begin",
    ("kick", "off"): "begin",
    ("get", "under", "way"): "begin",
    ("get", "underway"): "begin",
    ("take", "effect"): "begin",
    ("come", "into", "force"): "begin",
    ("come", "into", "effect"): "begin",
    ("go", "into", "force"): "begin",
    ("go", "into", "effect"): "begin",
    ("enter", "into", "force"): "begin",
    ("enter", "force"): "begin",
    ("come", "to", "an", "end"): "end",
    ("draw", "to", "a", "close"): "end",
    ("take", "place"): "",
    ("step", "down"): "resign",
    ("stand", "down"): "resign",
    ("shoot", "dead"): "kill",
    ("shoot", "and", "killed"): "kill",
    ("gun", "down"): "kill",
    ("stab", "to", "death"): "kill",
    ("beat", "to", "death"): "kill",
    ("pass", "away"): "die",
    ("take", "office"): "inaugurate",
    ("swear", "in"): "inaugurate",
    ("touch", "down"): "land",
    ("take", "off"): "depart",
    ("blow", "up"): "attack",
    ("go", "off"): "attack",
    ("set", "up"): "found",
}

_ROWS: Mapping[str, str] = {
    "fight": "clash fight fighting violence war conflict hostility hostilities battle combat",
    "truce": "ceasefire cease-fire truce armistice",
    "agreement": "agreement accord deal pact treaty",
    "talk": "talk talks meet meeting conversation negotiation summit discussion negotiate confer speak",
    "telephone": "phone telephone",
    "quake": "earthquake quake tremor temblor",
    "attack": "attack bombing bomb blast explosion explode raid assault shooting detonate",
    "elect": "elect election vote poll ballot referendum",
    "die": "die death",
    "kill": "kill killing assassinate assassination murder",
    "arrest": "arrest detain detention",
    "sign": "sign signing signature",
    "crash": "crash collide collision derail derailment",
    "resign": "resign resignation quit",
    "inaugurate": "inaugurate inauguration",
    "found": "found establish create",
    "arrive": "arrive arrival",
    "depart": "depart departure",
    "land": "land landing",
    "born": "born",
    "birth": "birth",
    "protest": "protest demonstrate demonstration rally",
    "invade": "invade invasion",
    "release": "release free",
    "approve": "approve approval adopt adoption ratify ratification",
    "open": "open opening inaugurate",
    "storm": "hurricane typhoon cyclone storm",
    "fire": "fire blaze wildfire",
    "flood": "flood flooding floods",
    "trial": "trial",
    "strike": "strike walkout",
}
FAMILIES: Mapping[str, str] = {word: family for family, row in _ROWS.items() for word in row.split()}

# Verbs that say only that their noun happened.
LIGHT = frozenset(
    "be have do hold occur happen come make give conduct stage hit strike carry see follow get go take lead rock jolt shake become remain serve work live stand lie rage continue persist last".split()
)
# Families of events that one subject has once, so that two days for one of them exclude each other.
ONCE = frozenset("die quake resign born found crash invade".split())
# Events that the same people have year by year: two times are two events.
RECURRING = frozenset(
    "win beat play host compete score lose defeat finish award elect inaugurate birth release visit tour celebrate attend "
    "meet vote run perform flood rename rebuild renovate repair repaint amend revise nominate appear sing draw".split()
)
# Families of what befalls one person or body: the same only when both clauses name it.
PERSONAL = frozenset("die born kill elect resign inaugurate arrest release found arrive depart".split())
# Acts of saying are repeated from day to day.
SPEAKING = frozenset(
    "say tell announce report state add note claim warn confirm deny declare describe explain insist comment write "
    "accuse call urge ask reply respond reiterate stress express welcome condemn".split()
)
# Before the noun of an event these make it one of several; the second row does so anywhere.
REPEATED = frozenset("another second third fourth further latest previous earlier new also other".split())
RESUMED = frozenset("again too renewed resume resumed restart restarted".split())
ANNIVERSARY = frozenset(
    "anniversary commemorate commemorated commemorates marks marked marking memorial annual annually every".split()
)
PLANNED = frozenset(
    "will would shall may might could should expected scheduled due planned plans plan slated 'll ’ll upcoming set intends intended hopes hoped supposed".split()
)
