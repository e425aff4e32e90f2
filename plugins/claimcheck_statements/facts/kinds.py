"""Kinds of things of which nothing is two at once: a person is no city, a city is no film.

Used only where both texts define the same thing: "X is a singer" against "X is a city".
Nouns that are used of things of several kinds ("star", "band", "model" of a car) are left out or stand in both rows.
"""

from collections.abc import Collection

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["KINDS", "PLACES", "classes_apart", "kinds_alike", "kinds_apart", "sexes_apart"]

_ROWS = {
    "person": """
        person man woman boy girl actor actress singer songwriter rapper musician composer pianist guitarist drummer politician senator
        president governor mayor lawyer judge journalist author writer novelist poet playwright painter sculptor photographer
        director filmmaker screenwriter comedian dancer choreographer athlete footballer cricketer boxer wrestler golfer
        swimmer cyclist sprinter quarterback pitcher coach physicist chemist biologist mathematician economist historian
        philosopher scientist engineer inventor businessman businesswoman entrepreneur soldier admiral astronaut
        cosmonaut bishop priest monk nun saint king queen prince princess emperor empress duke duchess diplomat activist
        teacher professor doctor physician surgeon nurse farmer murderer criminal terrorist banker chef
        colonel captain sergeant lieutenant officer commander marshal soldier sailor aviator nobleman noblewoman count baron
        scholar theologian linguist psychologist sociologist anthropologist archaeologist astronomer botanist zoologist
        architect illustrator cartoonist animator broadcaster presenter announcer columnist essayist critic
        rower skier skater gymnast jockey goalkeeper goaltender midfielder defender striker shortstop outfielder linebacker
        wrestler skateboarder surfer snowboarder bassist violinist cellist vocalist singer-songwriter conductor soprano tenor
        baritone entertainer magician ballerina fashion-model socialite heiress philanthropist statesman stateswoman congressman
        fielder baseman catcher lineman winger fullback halfback shot-putter pope cardinal archbishop imam rabbi
        biochemist pharmacologist crystallographer geologist geneticist neurologist virologist epidemiologist pathologist
        physiologist ecologist zoologist astrophysicist programmer
        congresswoman ambassador judge jurist attorney barrister solicitor executive financier industrialist merchant
    """,
    "animal": "animal dog cat horse bird fish insect reptile mammal snake spider whale dolphin elephant lion tiger dinosaur",
    "film": "film movie",
    "series": "series sitcom show miniseries telenovela",
    "album": "album mixtape ep",
    "song": "song single ballad anthem",
    "book": "novel book novella poem memoir autobiography magazine newspaper journal",
    "game": "videogame",
    "painting": "painting fresco",
    "play": "play musical opera operetta",
    "website": "website",
    "software": "software browser",
    "vehicle": "truck car lorry motorcycle automobile suv sedan",
    "ship": "ship frigate destroyer submarine battleship steamship yacht",
    "aircraft": "aircraft airliner helicopter glider",
    "party": "party",
    "band": "band duo trio quartet orchestra choir",
    "language": "language dialect",
    "sport": "sport",
    "food": "dish soup dessert cheese sauce bread cake sandwich",
    "drink": "wine beer whisky whiskey spirit cocktail beverage",
    "building": "skyscraper church cathedral mosque castle palace bridge stadium tower lighthouse",
    "state": "state",
    "city": "city town village suburb hamlet borough municipality",
    "country": "country nation republic kingdom archipelago",
    "county": "county province prefecture",
    "water": "river lake ocean sea waterfall glacier canal",
    "mountain": "mountain volcano peak",
    "body": "company corporation bank airline university college school hospital museum newspaper agency ministry parliament",
    "sky": "planet asteroid comet galaxy",
    "plant": "plant tree flower fruit vegetable",
    "illness": "disease virus infection cancer disorder syndrome",
}

KINDS = {
    noun: frozenset(kind for kind, nouns in _ROWS.items() if noun in nouns.split())
    for row in _ROWS.values()
    for noun in row.split()
}
"""Noun to the kinds that it may be of."""


# Kinds whose names are lent: a county is named after its river, a song after a film, a film after a town or somebody, a
# ship or a firm after either.
PLACES = frozenset("city county country state water mountain building".split())
_WORKS = frozenset("film series album song book game painting play website software".split())
_FIRMS = frozenset("ship body food drink".split())
# What else one name often covers at once, so that neither excludes the other.
_TOGETHER = (
    frozenset(["animal", "person"]),
    frozenset(["illness", "animal"]),
    frozenset(["language", "person"]),
    frozenset(["sport", "game"]),
    frozenset(["party", "body"]),
    frozenset(["party", "person"]),
    frozenset(["band", "person"]),
    frozenset(["band", "body"]),
    frozenset(["body", "series"]),
    frozenset(["body", "website"]),
    frozenset(["body", "book"]),
    frozenset(["software", "body"]),
    frozenset(["vehicle", "body"]),
    frozenset(["ship", "vehicle"]),
    frozenset(["aircraft", "vehicle"]),
    frozenset(["food", "plant"]),
    frozenset(["drink", "plant"]),
    frozenset(["food", "animal"]),
)
_TOGETHER_BUT = frozenset(["dog", "cat", "horse", "bird", "fish", "snake"])


_MALE = frozenset("man boy prince duke nobleman businessman congressman statesman monk".split())
_FEMALE = frozenset(
    "woman girl princess duchess noblewoman businesswoman congresswoman stateswoman nun actress ballerina heiress".split()
)


def sexes_apart(mine: Collection[str], theirs: Collection[str]) -> bool:
    """Whether the nouns of the one mean a man and those of the other a woman."""
    for one, other in ((mine, theirs), (theirs, mine)):
        if _MALE.intersection(one) and _FEMALE.intersection(other):
            return not (_FEMALE.intersection(one) or _MALE.intersection(other))
    return False


_CLASSES = {
    name: kind
    for kind, names in (
        (
            "mammal",
            "mammal dog cat horse whale dolphin elephant lion tiger bear rodent primate ape monkey bat marsupial",
        ),
        ("bird", "bird parrot owl eagle penguin"),
        ("fish", "fish shark"),
        ("insect", "insect beetle butterfly moth fly ant bee wasp"),
        ("reptile", "reptile snake lizard turtle crocodile"),
        ("amphibian", "amphibian frog toad salamander"),
        ("spider", "spider arachnid scorpion"),
        ("mollusc", "mollusc mollusk snail squid octopus"),
        ("crustacean", "crustacean crab lobster shrimp"),
        ("plant", "plant tree flower shrub grass"),
        ("fungus", "fungus mushroom"),
    )
    for name in names.split()
}


def classes_apart(mine: Collection[str], theirs: Collection[str]) -> bool:
    """Whether two definitions put a living thing into classes of which nothing is two: mammals and birds."""
    first = {_CLASSES[noun] for noun in mine if noun in _CLASSES}
    second = {_CLASSES[noun] for noun in theirs if noun in _CLASSES}
    return bool(first and second) and first.isdisjoint(second)


def kinds_apart(first: str, second: str) -> bool:
    """Whether two nouns (base forms) name kinds that exclude each other, and of which one name is hardly of both."""
    mine, theirs = KINDS.get(first), KINDS.get(second)
    if not mine or not theirs or mine & theirs:
        return False
    pair = mine | theirs
    if (
        any(pair <= group for group in (PLACES, _WORKS, _FIRMS))
        or _lends(mine, theirs)
        or _lends(theirs, mine)
    ):
        return False
    if len(pair) == 2 and pair in _TOGETHER:
        return bool({first, second} & _TOGETHER_BUT) and pair == frozenset(["animal", "person"])
    return True


def _lends(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a work, a ship or a firm may bear the name of a person or place."""
    return bool(mine & (_WORKS | _FIRMS)) and bool(theirs & (PLACES | {"person"}))


def kinds_alike(first: str, second: str) -> bool:
    """Whether two nouns may name one kind of thing, as far as the table knows them."""
    mine, theirs = KINDS.get(first), KINDS.get(second)
    return not mine or not theirs or bool(mine & theirs)
