"""How long somebody lived, as a text tells it, beside the days of birth and death: "lived to be 90", "lived for 57 years"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from datetime import timedelta

from attrs import frozen

from claimcheck.values.time_words import ORDINALS
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.definitions import is_person
from claimcheck_statements.facts import read
from claimcheck_statements.family_names import is_family_name_of
from claimcheck_statements.subjects import Subject, read_subject, same_subject
from claimcheck_statements.views import NUMBER_WORDS, View

__all__ = ["find_other_length_of_life"]

_YEAR = 365.2425
_OLDEST = 130
_BOUNDS = {
    ("more", "than"): 1,
    ("older", "than"): 1,
    ("over",): 1,
    ("past",): 1,
    ("less", "than"): -1,
    ("younger", "than"): -1,
    ("under",): -1,
}
# What leads from a verb to the age: "lived to be", "lived for", "died when she was".
_LEADS = (
    ("lived", "to", "be"),
    ("lived", "to", "the", "age", "of"),
    ("lived", "to", "age"),
    ("lived", "for"),
    ("died", "when", "he", "was"),
    ("died", "when", "she", "was"),
    ("died", "at", "the", "age", "of"),
    ("died", "aged"),
)
_AFTER = frozenset("years year , . ;".split())
_SIGNS = frozenset([",", ".", ";"])
_LOOSE = frozenset("about around nearly almost some roughly approximately at".split())
_OWNERS = frozenset(["his", "her"])


@frozen
class _Told:
    """How many years, at least and at most, a claim has its subject live, and where it says so."""

    subject: Subject
    least: int
    most: int
    start: int
    end: int


def _told(claim: View) -> _Told | None:
    """The length of life that a claim tells; None where it tells none, or denies or supposes it."""
    words = [token.lower for token in claim.tokens]
    at = next((place for place, word in enumerate(words) if place and word in {"lived", "died"}), None)
    if at is None or claim.negating or claim.question or claim.hedges:
        return None
    subject = read_subject(claim.tokens[:at])
    if not subject.names:
        return None
    found = _birthday(words, at) or _age(words, at)
    if found is None:
        return None
    least, most, last = found
    return _Told(subject, least, most, claim.tokens[at].start, claim.tokens[last].end)


def _birthday(words: Sequence[str], at: int) -> tuple[int, int, int] | None:
    """As in "died before his fifth birthday": not yet so many years, and where it ends."""
    rest = words[at + 1 : at + 5]
    if len(rest) < 4 or rest[0] != "before" or rest[1] not in _OWNERS or rest[3] != "birthday":
        return None
    number = ORDINALS.get(rest[2], 0)
    return (0, number - 1, at + 4) if number else None


def _age(words: Sequence[str], at: int) -> tuple[int, int, int] | None:
    """As in "lived to be over 90": the fewest and the most years, and where it ends."""
    lead = next((lead for lead in _LEADS if tuple(words[at : at + len(lead)]) == lead), None)
    if lead is None:
        return None
    place = at + len(lead)
    bound = next((row for row in _BOUNDS if tuple(words[place : place + len(row)]) == row), ())
    place += len(bound)
    if place >= len(words) or words[place] in _LOOSE:
        return None
    years, end = _number(words, place)
    behind = [*words[end : end + 2], ".", "."]
    if not 0 < years < _OLDEST or behind[0] not in _AFTER:
        return None
    if lead[-1] == "for":
        # "Lived for 20 years in Lodz" is no whole life.
        if behind[0] != "years" or behind[1] not in _SIGNS:
            return None
        end += 1
    side = _BOUNDS.get(bound, 0)
    least, most = (years, _OLDEST) if side > 0 else (0, years - 1) if side < 0 else (years, years)
    return least, most, end - 1


def _number(words: Sequence[str], place: int) -> tuple[int, int]:
    """A number of years at a place, and the place behind it; 0 for none."""
    if words[place] in {"one", "a"} and words[place + 1 : place + 2] == ["hundred"]:
        return 100, place + 2
    number = NUMBER_WORDS.get(words[place], words[place])
    return (int(number), place + 1) if number.isdecimal() and number.isascii() else (0, place)


def find_other_length_of_life(claim: View, view: View) -> Clash | None:
    """The clash of a length of life with the days of birth and death of the same person."""
    if not view.has_times:
        return None
    told = _told(claim)
    reading = read(view) if told is not None else None
    if told is None or reading is None:
        return None
    if reading.definition is not None and not any(map(is_person, reading.definition.heads)):
        return None
    if not same_subject(told.subject, reading.subject, people=True) and not is_family_name_of(
        claim.span.document, told.subject, view.span.document, reading.subject
    ):
        return None
    days = {fact.relation: fact for fact in reading.facts if fact.sort == "day" and not fact.bound}
    born, died = days.get("born"), days.get("died")
    if born is None or died is None or born.day is None or died.day is None:
        return None
    birth, death = born.day.value, died.day.value
    if birth.start is None or birth.end is None or death.start is None or death.end is None:
        return None
    least = int((death.start - birth.end + timedelta(days=1)).days / _YEAR)
    most = int((death.end - birth.start).days / _YEAR)
    if told.least <= most and least <= told.most:
        return None
    age = str(most) if least == most else f"{least} to {most}"
    message = (
        f"by the source's days ('{written(view, born.start, died.end)}') the age was {age}, "
        f"not '{written(claim, told.start, told.end)}'"
    )
    return Clash((told.start, told.end), (born.start, died.end), message, 0.8)
