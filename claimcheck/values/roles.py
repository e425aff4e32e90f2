"""Roles: which office, of what, and whether two are one."""

from functools import lru_cache

from attrs import frozen

from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_titles as titles
from claimcheck.values.gazetteer_words import GOVERNMENTS
from claimcheck.values.places import country_of, place_of

__all__ = ["Role", "parse_role", "same_role"]


@frozen
class Role:
    """An office taken apart."""

    office: str
    """The office under the word that offices are compared by: "foreign minister" for "top diplomat"."""
    country: str = ""
    """Its country or, where it has none of its own, the place it is of; empty when the words name none."""
    body: str = ""
    """The body that it is of, lower case: "world health organization"; empty when none is named."""
    former: bool = False
    """Whether the words say that it is no longer or not yet held."""


_FORMER = frozenset(
    {
        "former",
        "ex",
        "then",
        "late",
        "outgoing",
        "incoming",
        "deposed",
        "ousted",
        "retired",
        "elect",
        "onetime",
    }
)
_FILLERS = frozenset(
    {
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "current",
        "new",
        "newly",
        "elected",
        "veteran",
        "longtime",
        "acting",
    }
)
_JOINTS = frozenset({"of", "for", "at", "in", "to", "from", "with"})
# Offices whose holder another country would call its foreign minister only under this country's name.
_SECRETARIES = {"secretary of state": "United States"}
_NAMED_BODIES = {key: full.lower() for key, full in bodies.ORGANISATIONS.items()}


def _parts(text: str) -> list[str]:
    """The words of a role, possessives as their own sign."""
    plain = text.lower().replace("’", "'").replace("'s ", " 's ").replace("s' ", "s 's ").replace("-", " ")
    plain = plain.replace("secretary general", "secretary-general").replace(
        "director general", "director-general"
    )
    return [
        part.strip(",.;:") if part.strip(",.;:").count(".") == 0 else part.strip(",;:")
        for part in plain.split()
    ]


def _take_country(parts: list[str]) -> tuple[str, list[str]]:
    """A country at the head of some words, and what is left of them."""
    for size in (3, 2, 1):
        head = " ".join(parts[:size])
        country = country_of(head) if len(parts) >= size and (size > 1 or head not in {"us's", "who"}) else ""
        if country:
            rest = parts[size:]
            return country, rest[1:] if rest[:1] == ["'s"] else rest
    return "", parts


def _take_place(parts: list[str]) -> tuple[str, list[str]]:
    """A city or region at the head of an office, and what is left: "London mayor"."""
    for size in (2, 1):
        place = place_of(" ".join(parts[:size])) if len(parts) > size else None
        after = parts[size : size + 1]
        if (
            place is not None
            and after
            and (after[0] == "'s" or after[0] in titles.ROLES | titles.ROLE_MODIFIERS)
        ):
            return place.name, parts[size + (after[0] == "'s") :]
    return "", parts


def _of(parts: list[str]) -> tuple[str, str]:
    """What an office is of: a country or a body."""
    plain = [part for part in parts if part not in {"the", "'s"}]
    country, rest = _take_country(plain)
    if country and not rest:
        return country, ""
    text = " ".join(plain)
    if text in GOVERNMENTS:
        return GOVERNMENTS[text], ""
    place = place_of(text)
    if place is not None:
        return place.name, ""
    return country, _NAMED_BODIES.get(text, text)


@lru_cache(maxsize=8192)
def parse_role(text: str) -> Role:
    """The office and country of a role as the news writes it: "Russia's top diplomat", "head of the WHO"."""
    parts = _parts(text)
    former = any(part in _FORMER for part in parts)
    parts = [part for part in parts if part not in _FORMER and part not in _FILLERS]
    country, rest = _take_country(parts)
    if not country:
        country, rest = _take_place(parts)
    body = ""
    if rest and rest[0] == "'s":
        rest = rest[1:]
    if "'s" in rest:
        owner = rest.index("'s")
        body, rest = " ".join(rest[:owner]), rest[owner + 1 :]
    whole = " ".join(rest)
    for long, short in _LONG_OFFICES:
        if whole == long or whole.startswith(f"{long} "):
            rest = [*short.split(), *rest[len(long.split()) :]]
            break
    cut = next((at for at, part in enumerate(rest) if part in _JOINTS and at > 0), len(rest))
    office, behind = rest[:cut], rest[cut + 1 :]
    if behind:
        of_country, of_body = _of(behind)
        country = country or of_country
        body = body or of_body
    office, body = _body_before(office, body)
    name = " ".join(office)
    if not country and text.lower().strip().removeprefix("the ") in _SECRETARIES:
        country = _SECRETARIES[text.lower().strip().removeprefix("the ")]
    if not country and body:
        country, body = GOVERNMENTS.get(body, ""), "" if body in GOVERNMENTS else body
    return Role(titles.OFFICES.get(name, name), country, _NAMED_BODIES.get(body, body), former)


def _body_before(office: list[str], body: str) -> tuple[list[str], str]:
    """The body in front of its office: "WHO chief", "White House spokesman"."""
    for size in range(min(len(office) - 1, 5), 0, -1):
        head = " ".join(office[:size])
        if head in _NAMED_BODIES or head in GOVERNMENTS:
            return office[size:], body or head
    if len(office) > 1 and office[-1] in titles.TOP_WORDS | {
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "official",
    }:
        head = " ".join(office[:-1])
        if head not in {"opposition", "rebel", "party"} and f"{head} {office[-1]}" not in titles.OFFICES:
            return office[-1:], body or head
    return office, body


_LONG_OFFICES = tuple(
    sorted(
        ((long, short) for long, short in titles.OFFICES.items() if " of " in long or " for " in long),
        key=lambda row: -len(row[0]),
    )
)


@lru_cache(maxsize=8192)
def same_role(claim: str, evidence: str) -> bool | None:
    """Whether two roles are one office: "Russian foreign minister", "foreign minister of Russia".

    False for one office of two countries, and for two offices that exclude each other in one country.
    """
    one, other = parse_role(claim), parse_role(evidence)
    if not one.office or not other.office or one.former != other.former:
        return None
    if one.body and other.body and one.body != other.body:
        return None
    if one.country and other.country and one.country != other.country:
        return False if one.office == other.office and one.office in titles.SOLE_OFFICES else None
    if one.office == other.office:
        if one.country and one.country == other.country and one.body == other.body:
            return True
        if one.body and one.body == other.body and one.country == other.country:
            return True
        # "Orvela county sheriff": a proper name stands in the office itself.
        named = not titles.ROLE_WORDS.issuperset(one.office.split()) and one.country == other.country
        return True if one.office == "pope" or (named and one.body == other.body) else None
    if not (one.country or one.body) or (one.country, one.body) != (other.country, other.body):
        return None
    if {one.office, other.office} & titles.TOP_WORDS:
        return True if one.body and _both_top(one.office, other.office) else None
    if one.office in titles.SOLE_OFFICES and other.office in titles.SOLE_OFFICES:
        return False
    return None


def _both_top(first: str, second: str) -> bool:
    """Whether two words both mean whoever stands at the top of a body."""
    tops = titles.TOP_WORDS | titles.TOP_OFFICES
    return first in tops and second in tops
