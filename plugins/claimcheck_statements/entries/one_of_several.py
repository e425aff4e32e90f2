"""Kinds and states of which a thing has one at a time, in rows: a planet is solid, liquid or gaseous, a plant annual or perennial.

Beside the pairs of opposites these name the usual values of one property; two of a row exclude each other only in one place of
one telling.  A property that a thing may have several values of, at once or by turns (genre, trade, use, rank, what is
hurt), has no row.
"""

from claimcheck.values.opposed_qualities import GROUPS
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import opposed
from claimcheck_statements.facts.definition_clashes import apart_nations
from claimcheck_statements.views import Word

__all__ = ["exclude", "one_value"]

# A row is a property, its values parted by "|"; words of one value say the same.
_ROWS = """
solid | liquid | gas gaseous
virus viral | bacterium bacteria bacterial | fungus fungal | parasite parasitic | prion
bacterial | viral | fungal | genetic hereditary inherited
infectious contagious | hereditary genetic inherited
herbivore herbivorous plant-eating | carnivore carnivorous meat-eating | omnivore omnivorous
annual | perennial | biennial
nocturnal | diurnal
evergreen | deciduous
tree | shrub | herb | vine climber | grass | fern | moss
river stream | lake | mountain hill peak | valley | island | bay | desert | forest | glacier | canal | peninsula | cape
bridge | tunnel | tower | dam | castle | palace | stadium | lighthouse | church cathedral mosque synagogue temple
newspaper | magazine | journal
studio | live | compilation | soundtrack
daily | weekly | monthly | quarterly | annual annually yearly | biennial
gold | silver | bronze
gold golden | silver | copper | iron | tin | zinc | lead | nickel | aluminium aluminum
atlantic | pacific | indian | arctic
triassic | jurassic | cretaceous | permian | devonian | cambrian | silurian | ordovician | carboniferous
eocene | miocene | pliocene | pleistocene | oligocene | holocene
boarding | day
primary elementary | secondary
suspension | arch | cantilever | cable-stayed | truss
animated | live-action
silent | sound talking
latin | cyrillic | arabic | hebrew | greek | devanagari
austronesian | indo-european | uralic | turkic | semitic | bantu | dravidian | romance | germanic | slavic
buddhist | christian | muslim islamic | jewish | hindu | sikh
catholic | protestant | orthodox | anglican | lutheran | baptist | methodist
goalkeeper | defender midfielder forward striker winger
pitcher | catcher outfielder shortstop
scottish | welsh | english
uninhabited | inhabited
proprietary | open-source
volcanic | coral
sister brother sibling | cousin | mother father parent daughter son child | aunt uncle | niece nephew | wife husband
duology | trilogy | tetralogy | pentalogy
north | south | east | west
unicameral | bicameral
common widespread | rare endangered | extinct
sandstone | granite | marble | limestone | brick | wood timber wooden | concrete | steel
monarchy | republic
sedan | coupe | hatchback | pickup
prose | verse
active | extinct dormant
two-door | four-door
indoor | outdoor
spring-fed | glacial
blind | deaf
deep | shallow
warship | liner ferry
sprinter | long-distance
acid | base
planet | star | moon | asteroid | comet | galaxy
red | blue | green | yellow | white | black | purple | pink | orange | brown | grey gray
documentary | sitcom thriller horror western
sitcom | soap
soprano | tenor | baritone | bass | alto
string | wind | brass | percussion
metal | nonmetal metalloid
nonprofit non-profit | commercial for-profit
mammal | bird | reptile | amphibian | fish | insect
frog toad | lizard | snake | turtle | salamander
bee | ant | wasp | beetle | butterfly moth | fly
renewed | cancelled canceled axed
freshwater | saltwater marine
underground | elevated
steam | electric | diesel
eastern | western | northern | southern
"""


# What a thing is called by: only two that say what the same thing is exclude each other, and no deeds with them.
_KINDS = """
rugby | cricket | basketball | baseball | hockey | volleyball | handball | tennis | golf | swimming | cycling | football soccer
airline | bank | brewery | carmaker automaker | shipyard | railway | watchmaker
car | truck lorry | motorcycle | bus | bicycle | tractor | van | tram | locomotive
airliner | helicopter | fighter | bomber | glider | airship
submarine | destroyer | cruiser | frigate | battleship | tanker | ferry | yacht | liner | corvette | minesweeper | carrier
school | hospital | prison | factory | restaurant | observatory | cemetery
cheese | bread | soup | cake | sausage | salad | sauce | pasta
wine | beer | whisky whiskey | vodka | rum | gin | tea | coffee | juice
dog | cat | horse | cattle | pig | sheep | goat | chicken | duck | rabbit | pigeon
owl | eagle | parrot | penguin | gull | crow | woodpecker | hummingbird | swan | stork | heron | falcon | pheasant | finch
orchid | cactus | palm | pine | oak | rose | lily | grass | mushroom
whale dolphin | seal | shark | ray | eel | salmon | crab | lobster | octopus
antibiotic | antiviral | vaccine | painkiller analgesic | sedative | antidepressant | steroid | vitamin
element | compound | mixture | alloy
guitar | piano | violin | drum | flute | trumpet | organ | harp | accordion
comet | asteroid | planet | star | nebula | galaxy
duet | solo
sonnet | epic | ballad | ode
strait | gulf | lagoon | waterfall | plateau | plain
earthquake | flood | hurricane cyclone typhoon | tornado | avalanche | landslide | tsunami | eruption | wildfire
"""


def _read(table: str, groups: str = "") -> dict[str, tuple[tuple[int, int], ...]]:
    rows = [[value.split() for value in row.split("|")] for row in table.strip().splitlines()]
    rows += [[[word] for word in row.split()] for row in groups.strip().splitlines()]
    read: dict[str, list[tuple[int, int]]] = {}
    for number, row in enumerate(rows):
        for value, words in enumerate(row):
            for word in words:
                read.setdefault(word, []).append((number, value))
    return {word: tuple(values) for word, values in read.items()}


_VALUES = _read(_ROWS, GROUPS)
_CALLED = _read(_KINDS)
_Values = dict[str, tuple[tuple[int, int], ...]]


def exclude(mine: Word, theirs: Word, *, called: bool = False) -> bool:
    """Whether two words in one place exclude each other: opposites, two values of one property, two nations.

    `called` tells that both say what one thing is, so that two kinds of things and two nations exclude each other too.
    """
    forms = [(one, other) for one in {mine.base, mine.lower} for other in {theirs.base, theirs.lower}]
    if any(opposed(one, other) for one, other in forms):
        return True
    if _apart(forms, _VALUES) or (called and _apart(forms, _CALLED)):
        return True
    first, second = NATIONALITIES.get(mine.lower), NATIONALITIES.get(theirs.lower)
    if not called or first is None or second is None:
        return False
    return apart_nations(frozenset([first]), frozenset([second]))


def _apart(forms: list[tuple[str, str]], table: _Values) -> bool:
    """Whether two words are different values in some row of a table, and the same value in none."""
    apart = False
    for one, other in forms:
        values = dict(table.get(other, ()))
        for row, value in table.get(one, ()):
            if row in values and values[row] == value:
                return False
            apart = apart or row in values
    return apart


def one_value(mine: Word, theirs: Word) -> bool:
    """Whether two words are one value of some property: "comedy" and "sitcom"."""
    forms = [(one, other) for one in {mine.base, mine.lower} for other in {theirs.base, theirs.lower}]
    return any(set(_VALUES.get(one, ())) & set(_VALUES.get(other, ())) for one, other in forms)
