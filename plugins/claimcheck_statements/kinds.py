"""Kinds of things of which nothing is two at once: a person is no city, a city is no film.

Used only where both texts define the same thing: "X is a singer" against "X is a city".
Nouns that are used of things of several kinds ("star", "band", "model" of a car) are left out or stand in both rows.
"""

__all__ = ["KINDS", "kinds_apart"]

_ROWS = {
    "person": """
        person man woman boy girl actor actress singer songwriter rapper musician composer pianist guitarist drummer politician senator
        president governor mayor lawyer judge journalist author writer novelist poet playwright painter sculptor photographer
        director filmmaker screenwriter comedian dancer choreographer athlete footballer cricketer boxer wrestler golfer
        swimmer cyclist sprinter quarterback pitcher coach physicist chemist biologist mathematician economist historian
        philosopher scientist engineer inventor businessman businesswoman entrepreneur soldier admiral astronaut
        cosmonaut bishop priest monk nun saint king queen prince princess emperor empress duke duchess diplomat activist
        teacher professor doctor physician surgeon nurse farmer murderer criminal terrorist banker chef
    """,
    "animal": "animal dog cat horse bird fish insect reptile mammal snake spider whale dolphin elephant lion tiger dinosaur",
    "film": "film movie",
    "series": "series sitcom show miniseries telenovela",
    "album": "album mixtape ep",
    "song": "song single ballad anthem",
    "book": "novel book novella poem memoir autobiography magazine newspaper journal",
    "game": "videogame",
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


# Kinds that one name often covers at once, so that neither excludes the other.
_TOGETHER = (
    frozenset(["city", "county"]),
    frozenset(["city", "country"]),
    frozenset(["city", "body"]),
    frozenset(["country", "county"]),
    frozenset(["album", "song"]),
    frozenset(["film", "series"]),
    frozenset(["film", "book"]),
    frozenset(["series", "book"]),
    frozenset(["book", "body"]),
    frozenset(["animal", "person"]),
    frozenset(["water", "mountain"]),
    frozenset(["body", "series"]),
)
_TOGETHER_BUT = frozenset(["dog", "cat", "horse", "bird", "fish", "snake"])


def kinds_apart(first: str, second: str) -> bool:
    """Whether two nouns (base forms) name kinds that exclude each other."""
    mine, theirs = KINDS.get(first), KINDS.get(second)
    if not mine or not theirs or mine & theirs:
        return False
    pair = mine | theirs
    if len(pair) == 2 and pair in _TOGETHER:
        return bool({first, second} & _TOGETHER_BUT) and pair == frozenset(["animal", "person"])
    return True
