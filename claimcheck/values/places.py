"""Places: what lies in what, and which adjective belongs to which country."""

from functools import lru_cache

from attrs import frozen

from claimcheck.values import gazetteer
from claimcheck.values.gazetteer_words import PEOPLES

__all__ = ["NATIONALITIES", "PLACES", "Place", "contains_place", "country_of", "place_of", "places_apart"]


@frozen
class Place:
    """A place that the gazetteer knows, with what it lies in."""

    name: str
    """The form under which the gazetteer keeps it: "Kyiv" for "Kiev"."""
    sort: str
    """city, region, country or wide (a continent, a sea, a part of the world)."""
    country: str = ""
    """Its country; a country is its own; empty where two countries share the name, and for what is wide."""
    region: str = ""
    """The state or province that it lies in, where the gazetteer tells."""
    continent: str = ""


_Record = tuple[str, str, str, str]  # name, sort, country, region


def _read_countries(
    places: dict[str, tuple[_Record, ...]], nationalities: dict[str, str], continents: dict[str, str]
) -> None:
    """Fill the tables from the rows of countries."""
    for row in gazetteer.COUNTRIES.strip().split("\n"):
        names, people, capital, *rest = row.split("|")
        aliases = names.split("=")
        country = aliases[0]
        continents[country] = rest[-1]
        for alias in aliases:
            places[alias.lower()] = ((country, "country", country, ""),)
        for alias in capital.split("=") if capital else ():
            places.setdefault(alias.lower(), ((capital.split("=")[0], "city", country, ""),))
        for word in people.lower().split(",") if people else ():
            nationalities[word] = country
            if (
                word == "czech"
                or not word.endswith(("s", "sh", "ese", "ch", "men", "man"))
                or word.endswith("rman")
            ):
                nationalities[f"{word}s"] = country


def _read_parts(places: dict[str, tuple[_Record, ...]], rows: str, sort: str) -> None:
    """Add regions or cities; a name met under two countries keeps both."""
    for row in rows.strip().split("\n"):
        holder, _, parts = row.partition(":")
        of = places[holder.lower()][0]
        region = of[0] if of[1] == "region" else ""
        for part in parts.split(","):
            aliases = part.split("=")
            record = (aliases[0], sort, of[2], region)
            for alias in aliases:
                key = alias.lower()
                there = places.get(key, ())
                places[key] = there if record in there else (*there, record)


def _build() -> tuple[dict[str, tuple[_Record, ...]], dict[str, str], dict[str, str]]:
    """The tables by name in lower case."""
    places: dict[str, tuple[_Record, ...]] = {}
    nationalities: dict[str, str] = {}
    continents: dict[str, str] = {}
    _read_countries(places, nationalities, continents)
    _read_parts(places, gazetteer.REGIONS, "region")
    _read_parts(places, gazetteer.CITIES, "city")
    for name in gazetteer.WIDE.replace("\n", "").split(","):
        places.setdefault(name.lower(), ((name, "wide", "", ""),))
    for word, belongs in PEOPLES.items():
        nationalities.setdefault(word, belongs)
        if not word.endswith(("s", "sh")):
            nationalities.setdefault(f"{word}s", belongs)
    return places, nationalities, continents


PLACES, NATIONALITIES, _CONTINENTS = _build()
"""Places by name in lower case (two records where two countries share a name); countries by adjective."""


def _key(text: str) -> str:
    """A name as the tables spell it."""
    key = " ".join(text.lower().replace("’", "'").split()).removeprefix("the ").removesuffix("'s").strip(" ,")
    key = key.replace(". ", ".") if len(key) == 5 and key[1:3] == ". " else key  # "U. S."
    return key if key in PLACES or not key.endswith(".") else key[:-1]


# What stands before or after the proper name of a place: "Herat province", "the city of Herat".
_KINDS = (
    " province",
    " city",
    " region",
    " state",
    " district",
    " oblast",
    " prefecture",
    " governorate",
    " county",
)
_CARDINAL = frozenset(
    """
    north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
    north-eastern north-western south-eastern south-western northeast northwest southeast southwest downtown upper lower
    """.split()  # noqa: SIM905 - a table reads best as words
)


def _records(key: str) -> tuple[_Record, ...]:
    """The records of a name, through "city of", "northern" and "province"."""
    found = PLACES.get(key)
    if found:
        return found
    for kind in _KINDS:
        if key.endswith(kind):
            bare = PLACES.get(key.removesuffix(kind), ())
            if kind != " city":
                # A province that bears its capital's name reaches further than the town.
                bare = tuple(
                    (f"{name}{kind}", "region", country, "")
                    if sort == "city"
                    else (name, sort, country, region)
                    for name, sort, country, region in bare
                )
            return bare
    first, _, rest = key.partition(" ")
    if first in _CARDINAL and rest:
        # A part of a place: a region without a name of its own.
        return tuple(
            (key, "region", country, region or (name if name != country else ""))
            for name, _, country, region in PLACES.get(rest, ())
        )
    return PLACES.get(key.removeprefix("city of ").removeprefix("town of ").removeprefix("province of "), ())


@lru_cache(maxsize=4096)
def place_of(name_text: str) -> Place | None:
    """The place that a name means, "Birmingham, Alabama" and "Herat province" included; None when unknown."""
    head, comma, tail = name_text.partition(",")
    key = _key(head)
    records = _records(_key(name_text)) or _records(key)
    if not records:
        return None
    if comma and len(records) > 1:
        holder = place_of(tail.strip())
        if holder is not None:
            fitting = tuple(r for r in records if holder.name in (r[2], r[3]))
            records = fitting or records
    name, sort, country, region = records[0]
    if len(records) > 1:
        sorts = {record[1] for record in records}
        return Place(name.removesuffix(" (US)"), sort if len(sorts) == 1 else "")
    return Place(name, sort, country, region, _CONTINENTS.get(country, ""))


def country_of(word: str) -> str:
    """The country that an adjective, a people or a country's own name means; empty when none."""
    key = _key(word)
    country = NATIONALITIES.get(key, "")
    if country:
        return country
    place = place_of(word)
    return place.name if place is not None and place.sort == "country" else ""


def _known(name: str) -> Place | None:
    """A place by name or by the adjective of its people."""
    return place_of(name) or place_of(NATIONALITIES.get(_key(name), "") or "?")


@lru_cache(maxsize=4096)
def contains_place(outer: str, inner: str) -> bool | None:
    """Whether the first place holds the second or is the same; None when the gazetteer cannot tell."""
    first, second = _known(outer), _known(inner)
    if first is None or second is None:
        return True if _key(outer) == _key(inner) else None
    if first == second:
        return True
    if "" in (first.sort, second.sort) or (first.sort != "wide" and not first.country):
        return None
    if first.sort == "wide":
        return True if first.name and first.name == second.continent else None
    if not second.country:
        return None if second.sort != "wide" else False
    if first.country != second.country:
        return False
    if first.sort == "country":
        return True
    if first.sort == "region":
        return _region_holds(first, second)
    return False  # a city holds no other place that has a name here


def _region_holds(outer: Place, inner: Place) -> bool | None:
    """Whether a region holds a place of its own country."""
    if inner.sort == "country":
        return False
    if inner.region == outer.name or outer.name.startswith(f"{inner.name} "):
        return True
    if outer.country == "United States" and not outer.region and (inner.region or inner.sort == "region"):
        return False  # the states are known for every city and share no ground
    return None


@lru_cache(maxsize=4096)
def places_apart(first: str, second: str) -> bool | None:
    """Whether two places share no ground: True for Kabul and Herat, False for Kabul and Afghanistan, else None."""
    one, other = contains_place(first, second), contains_place(second, first)
    if one or other:
        return False
    return True if one is False and other is False else None
