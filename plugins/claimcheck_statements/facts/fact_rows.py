"""Which relations of a thing have one value only, and by which words English states them.

A relation is here when a text that gives it another value contradicts the first: a person is born once, a film has
the directors that its article names. Who starred in a film, where it was shot, what it won are open lists and left out.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "CALLED",
    "CONTINENTS",
    "DATED",
    "DATED_BY_YEAR",
    "JOINED",
    "KNOWN_AS",
    "MADE",
    "MAKER_NOUNS",
    "NOT_BY_NATION",
    "OF_PEOPLE",
    "OF_WORKS",
    "ON_WAY",
    "OPEN_LIST",
    "OVERLAPPING",
    "PARTICIPLES",
    "PASSIVE",
    "PLACED",
    "PREPOSITIONS",
    "RELATIVES",
    "SEVERAL_CAPITALS",
    "SHARED_OUT",
    "SPORTS",
]


def _by_form(rows: str) -> dict[str, str]:
    """Every form of a row to the word that heads it."""
    return {form: row.split(":")[0] for row in rows.strip().split("|") for form in row.split(":")[1].split()}


MADE = _by_form(
    "directed:directed|written:written wrote penned authored|composed:composed|produced:produced|created:created|"
    "developed:developed|designed:designed|invented:invented|discovered:discovered|painted:painted|"
    "founded:founded co-founded cofounded|sculpted:sculpted|drafted:drafted|narrated:narrated|"
    "assassinated:assassinated murdered|choreographed:choreographed|recorded:recorded"
)
"""Participles before "by", and past forms before an object, to the relation of a work and its makers."""

MAKER_NOUNS = {
    "director": "directed",
    "writer": "written",
    "author": "written",
    "screenwriter": "written",
    "composer": "composed",
    "producer": "produced",
    "creator": "created",
    "founder": "founded",
    "inventor": "invented",
    "discoverer": "discovered",
    "designer": "designed",
    "developer": "developed",
    "painter": "painted",
}
"""Nouns before "of" that name a maker."""

JOINED = {
    ("passed", "away"): "died",
    ("came", "out"): "came-out",
    ("first", "aired"): "premiered",
    ("first", "shown"): "premiered",
    ("first", "broadcast"): "premiered",
}
"""Verbs of two words that say what one verb of the tables says."""

PASSIVE = _by_form("died:murdered killed assassinated executed hanged beheaded drowned|released:made")
"""Participles after "was" that tell how somebody died, or that a work was made, to the relation whose day they give."""

DATED = _by_form(
    "born:born|died:died|founded:founded established formed incorporated|released:released came-out|premiered:premiered|"
    "published:published|discovered:discovered|invented:invented|disbanded:disbanded dissolved|abolished:abolished|"
    "opened:opened|built:built constructed erected"
)
"""Verbs of what happens to a thing once, to the relation of the thing and the day."""

OF_WORKS = frozenset(["released", "premiered", "published", "recorded"])
"""Relations that only works of art have once: prisoners are released again and again."""

OF_PEOPLE = frozenset(["born", "died", "buried", "from", "cause", "parent", "spouse", "office"])
"""Relations that only people have, whom a text may call by the family name alone."""

SHARED_OUT = frozenset(["produced", "created", "developed", "designed", "discovered", "invented", "founded"])
"""Relations in which a text may name some of the makers only."""

DATED_BY_YEAR = {
    kind: relations
    for kinds, relations in (
        ("film movie series sitcom miniseries", ("released", "premiered")),
        ("album ep single", ("released",)),
        ("novel novella book memoir", ("published",)),
        ("play comedy tragedy farce melodrama opera operetta ballet", ("premiered",)),
    )
    for kind in kinds.split()
}
"""Works whose year stands before them in a definition ("a 1952 comedy film"), to what happened in that year."""

PLACED = _by_form(
    "born:born|from:raised|died:died|buried:buried|based:based headquartered|located:located situated|founded:founded formed established"
)
"""Participles before "in" and a place."""

KNOWN_AS = frozenset(
    "known aka nicknamed called titled stylized stylised formerly originally officially born credited".split()
)
"""Words that open an apposition with another name of the same thing."""

CALLED = {
    "born": ("date of birth", "place of birth"),
    "from": ("", "place of origin"),
    "died": ("date of death", "place of death"),
    "founded": ("date of foundation", "place of foundation"),
    "released": ("date of release", ""),
    "premiered": ("date of the premiere", ""),
    "published": ("date of publication", ""),
    "discovered": ("date of discovery", ""),
    "invented": ("date of invention", ""),
    "disbanded": ("date of the end", ""),
    "abolished": ("date of the end", ""),
    "opened": ("date of opening", ""),
    "built": ("date of building", ""),
    "began": ("beginning", ""),
    "ended": ("end", ""),
    "happened": ("time", ""),
    "buried": ("", "place of burial"),
    "capital": ("", "capital"),
    "based": ("", "seat"),
    "located": ("", "place"),
    "set": ("", "setting"),
}
"""What an editor would call the day and the place of a relation."""

ON_WAY = frozenset(
    "also currently still presently first originally officially initially finally later then again soon reportedly jointly solely entirely".split()
)
"""Adverbs that stand between a subject and its verb."""

SPORTS = _by_form(
    "football:football footballer soccer quarterback linebacker cornerback|baseball:baseball shortstop outfielder infielder|"
    "basketball:basketball|hockey:hockey goaltender|cricket:cricket cricketer|tennis:tennis|golf:golf golfer|"
    "boxing:boxing boxer|wrestling:wrestling wrestler|rugby:rugby|swimming:swimming swimmer|poker:poker|chess:chess|"
    "volleyball:volleyball|handball:handball|cycling:cycling cyclist|skiing:skiing skier|snooker:snooker|darts:darts|"
    "badminton:badminton|gymnastics:gymnastics gymnast|racing:racing"
)
"""Words that name a sport in a definition, to the sport."""

OVERLAPPING = tuple(
    frozenset(row.split(","))
    for row in (
        "Soviet Union,Russia,Ukraine,Belarus,Georgia,Armenia,Azerbaijan,Kazakhstan,Uzbekistan,Lithuania,Latvia,Estonia,Moldova",
        "Yugoslavia,Serbia,Croatia,Slovenia,Bosnia and Herzegovina,North Macedonia,Montenegro,Kosovo",
        "Czechoslovakia,Czech Republic,Czechia,Slovakia",
        "United Kingdom,England,Scotland,Wales,Northern Ireland,Ireland",
        "China,Taiwan,Hong Kong,Macau",
        "Israel,Palestine",
        "Germany,Austria,Prussia,East Germany,West Germany",
    )
)
"""States that followed or hold one another, so that one person may be said to be of each.
"""

SEVERAL_CAPITALS = frozenset(
    """
    bolivia southafrica netherlands eswatini swaziland srilanka malaysia benin ivorycoast tanzania myanmar burma nigeria
    kazakhstan indonesia chile israel palestine westernsahara montenegro yemen burundi brazil pakistan
    """.split()
)
"""Countries, written as one word, that have two capitals, moved theirs within memory, or are of two minds about it."""

RELATIVES = frozenset("who which that whose where when while but ; :".split())
"""What opens another clause, whose days and places are its own."""

PREPOSITIONS = frozenset(
    "of in by from for at on with to about as during between among under over since after before into against".split()
)

PARTICIPLES = (
    MADE.keys()
    | DATED.keys()
    | PLACED.keys()
    | frozenset(
        "starring featuring set owned known best edited hosted also consisting containing held played named called operated "
        "run used made first aired broadcast signed working currently".split()
    )
)
"""Words that end the nouns of a definition and begin what is told of the thing."""

OPEN_LIST = frozenset(
    "others other both various several his her their its himself herself themselves multiple numerous including among "
    "members among team".split()
)
"""Words that leave a list of names open."""

CONTINENTS = {"european": "Europe", "african": "Africa", "asian": "Asia"}
"""Adjectives before "continent" to its name."""

NOT_BY_NATION = frozenset("born descent citizen national resident subject immigrant expatriate".split())
"""Words beside which an adjective of nationality says where somebody was born or belongs by law."""
