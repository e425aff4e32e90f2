"""Whether two names mean one bearer."""

from claimcheck.values import names_titles as titles
from claimcheck.values.gazetteer_words import GOVERNMENTS
from claimcheck.values.name_matching import same_body, same_person
from claimcheck.values.name_values import Name
from claimcheck.values.places import country_of, place_of, places_apart
from claimcheck.values.roles import parse_role, same_role

__all__ = ["same_bearer"]


def _seat(name: Name) -> str:
    """A name as the table of seats of power spells it."""
    return name.text.lower().replace("’", "'").removeprefix("the ")


def _subject_country(name: Name) -> str:
    """The country for which a name speaks: of a country, its people, its government's seat."""
    key = _seat(name)
    if key in GOVERNMENTS:
        return GOVERNMENTS[key]
    if key in {"washington", "washington, d.c."}:
        return "United States"
    country = country_of(name.text)
    return country or ("" if name.sort != "nationality" else name.country)


def same_bearer(claim: Name, evidence: Name) -> bool | None:
    """Whether two names mean one bearer: True, False, or None when it is not clear.

    Through titles, initials, short forms, transliteration (Sergey / Sergei), acronyms, aliases of places and demonyms.
    """
    sorts = {claim.sort, evidence.sort}
    if _is_office(claim) or _is_office(evidence):
        return _same_holder(claim, evidence)
    if sorts == {"person"}:
        return _same_person(claim, evidence)
    one, other = _subject_country(claim), _subject_country(evidence)
    if one and other and "person" not in sorts:
        bodies = _seat(claim) in GOVERNMENTS and _seat(evidence) in GOVERNMENTS
        return None if bodies and one == other and _seat(claim) != _seat(evidence) else one == other
    if sorts == {"place"}:
        return _same_place(claim, evidence)
    if sorts == {"organisation"}:
        return _same_body(claim, evidence)
    full, other_full = claim.full or claim.text, evidence.full or evidence.text
    if full.lower() == other_full.lower() and "unknown" in sorts:
        return True
    if sorts == {"person", "unknown"}:
        return True if same_person(full, other_full) else None
    if sorts == {"organisation", "unknown"}:
        return True if same_body(full, other_full) else None
    return None


def _is_office(name: Name) -> bool:
    """Whether a name is no name but the office of its bearer: "the Russian foreign minister"."""
    return bool(name.role) and name.text.lower().removeprefix("the ") == name.role.removeprefix("the ")


def _same_holder(claim: Name, evidence: Name) -> bool | None:
    """Two bearers by their offices alone, where one person at a time holds the office."""
    if not claim.role or not evidence.role or "place" in {claim.sort, evidence.sort}:
        return None
    one, other = parse_role(claim.role), parse_role(evidence.role)
    answer = same_role(claim.role, evidence.role)
    if answer is False:
        return False if one.country != other.country else None  # one may hold two offices of a country
    alone = one.office in titles.SOLE_OFFICES or bool(
        one.body and one.office in titles.TOP_WORDS | titles.TOP_OFFICES
    )
    return True if answer and alone else None


def _same_person(claim: Name, evidence: Name) -> bool | None:
    """Two people, by their names and then by what else is known of them."""
    one, other = claim.full or claim.text, evidence.full or evidence.text
    answer = same_person(one, other)
    if answer is True and {claim.gender, evidence.gender} == {"male", "female"}:
        return None
    role = same_role(claim.role, evidence.role) if claim.role and evidence.role else None
    if answer is True and role is False and min(len(one.split()), len(other.split())) == 1:
        return None
    if answer is False and role is True:
        return None
    return answer


def _same_place(claim: Name, evidence: Name) -> bool | None:
    """Two places: one when the gazetteer says so, two when they share no ground."""
    one, other = place_of(claim.full or claim.text), place_of(evidence.full or evidence.text)
    if one is None or other is None:
        return True if claim.text.lower() == evidence.text.lower() else None
    if one == other:
        return True
    return False if places_apart(claim.full or claim.text, evidence.full or evidence.text) else None


def _same_body(claim: Name, evidence: Name) -> bool | None:
    """Two bodies: by name, then by the country that each is of."""
    answer = same_body(claim.full or claim.text, evidence.full or evidence.text)
    spelled = claim.full != claim.text and evidence.full != evidence.text
    if answer is None and not spelled and same_body(claim.text, evidence.text):
        answer = True
    if claim.country and evidence.country and claim.country != evidence.country:
        return False if _bare_body(claim) == _bare_body(evidence) else None
    return answer


def _bare_body(name: Name) -> str:
    """The name of a body without its country: "defence ministry"."""
    parts = name.text.lower().split()
    for size in (2, 1):
        if len(parts) > size and country_of(" ".join(parts[:size])):
            return " ".join(parts[size:])
    return name.text.lower()
