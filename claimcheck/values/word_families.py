"""Who does a deed and what the deed is called: "write" with "writer" and "author", "appear" with "appearance".

A person who is a writer has written, so that "has never written" and "is a writer" exclude each other.  The rows hold
only nouns that say the deed is done; a "candidate" need not have won, nor a "student" have learnt.
"""

__all__ = ["DEEDS", "of_deed"]

_ROWS = """
write: writer author novelist screenwriter playwright poet essayist songwriter
act: actor actress
sing: singer vocalist
dance: dancer
direct: director filmmaker
produce: producer
paint: painter
compose: composer
appear: appearance star
perform: performer performance
teach: teacher professor
marry: wife husband marriage widow widower wedding
kill: killer murderer
murder: murderer
rob: robber robbery
steal: thief theft
assassinate: assassin assassination
own: owner
found: founder foundation
rule: ruler
invent: inventor invention
discover: discoverer discovery
design: designer
photograph: photographer
play: player
box: boxer
translate: translator translation
edit: editor
present: presenter
lead: leader
win: winner
drive: driver
publish: publisher publication
farm: farmer
retire: retirement
resign: resignation
die: death
graduate: graduate graduation alumnus alumna
participate: participant participation
compete: competitor
run: runner
swim: swimmer
explore: explorer exploration
sculpt: sculptor
govern: governor
reign: monarch king queen
arrive: arrival
depart: departure
erupt: eruption
explode: explosion
collapse: collapse
destroy: destruction
invade: invasion invader
defend: defender
convict: conviction
arrest: arrest
"""

DEEDS = {
    verb: frozenset(nouns.split()) for verb, nouns in (row.split(": ") for row in _ROWS.strip().splitlines())
}
"""Base form of a verb to the nouns, in base form, that say that it is done."""


def of_deed(verb: str, other: str) -> bool:
    """Whether a base form says that what a verb means is done: the verb itself, its doer or its deed."""
    return verb == other or other in DEEDS.get(verb, ())
