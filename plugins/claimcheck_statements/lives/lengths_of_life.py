"""How long somebody lived, as a text tells it, beside the days of birth and death: "lived to be 90", "lived for 57 years"."""

from collections.abc import Sequence

from attrs import evolve, frozen

from claimcheck.values.times import TimeSpan
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.family_names import is_family_name_of
from claimcheck_statements.lives.ages import by_days
from claimcheck_statements.lives.told_ages import Years, read_birthday, read_years
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject, read_subject, same_subject
from claimcheck_statements.views import View

__all__ = ["find_other_length_of_life"]

# What leads from a verb to an age at death: "lived to be", "died when she was".
_LEADS = (
    ("lived", "to", "be"),
    ("lived", "to", "the", "age", "of"),
    ("lived", "to", "age"),
    ("lived", "for"),
    ("lived",),
    ("died", "when", "he", "was"),
    ("died", "when", "she", "was"),
    ("died", "at", "the", "age", "of"),
    ("died", "at", "age"),
    ("died", "aged"),
    ("died", "as"),
    ("died",),
)
# The same for an age that was not reached.
_NEVER = (
    ("died", "before", "turning"),
    ("died", "before", "reaching", "the", "age", "of"),
    ("died", "before", "reaching"),
    ("died", "before", "the", "age", "of"),
    ("never", "reached", "the", "age", "of"),
    ("never", "lived", "to", "be"),
    ("never", "turned"),
)
# What follows an age that stands behind "was": "was over 80 when she died".
_AT_DEATH = (
    ("when", "he", "died"),
    ("when", "she", "died"),
    ("when", "he", "passed", "away"),
    ("when", "she", "passed", "away"),
    ("at", "the", "time", "of", "his", "death"),
    ("at", "the", "time", "of", "her", "death"),
    ("at", "his", "death"),
    ("at", "her", "death"),
)
_VERBS = frozenset(["lived", "died", "was", "never"])
_SIGNS = frozenset([",", ".", ";"])


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
    at = next((place for place, word in enumerate(words) if place and word in _VERBS), None)
    if at is None or claim.question or claim.hedges or (claim.negating and words[at] != "never"):
        return None
    subject = read_subject(claim.tokens[:at])
    found = _at_death(words, at) if subject.names else None
    if found is None:
        return None
    return _Told(subject, found.least, found.most, claim.tokens[at].start, claim.tokens[found.end - 1].end)


def _led(words: Sequence[str], at: int, leads: Sequence[tuple[str, ...]]) -> int:
    """The place behind the words of a table that stand at a place; 0 for none."""
    return next((at + len(lead) for lead in leads if tuple(words[at : at + len(lead)]) == lead), 0)


def _at_death(words: Sequence[str], at: int) -> Years | None:
    """The age at death that a verb leads to."""
    behind = _led(words, at, _NEVER)
    never = read_years(words, behind) if behind else None
    if words[at : at + 2] == ["died", "before"]:
        never = never or read_birthday(words, at + 2)
    if never is not None:
        return Years(0, never.least - 1, never.end) if never.least == never.most else None
    if words[at] == "was":
        age = read_years(words, at + 1)
        end = _led(words, age.end, _AT_DEATH) if age is not None else 0
        return evolve(age, end=end) if age is not None and end else None
    behind = _led(words, at, _LEADS)
    age = read_years(words, behind) if behind else None
    if age is None:
        return None
    lead = words[behind - 1]
    if lead == "died" and words[behind] != "in":
        return None
    if lead in {"for", "lived"} and words[behind] not in {"in", "into"}:
        # "Lived for 20 years in Lodz" is no whole life.
        whole = words[age.end - 1] == "years" and (words[age.end : age.end + 1] or ["."])[0] in _SIGNS
        return age if whole else None
    return age


def find_other_length_of_life(claim: View, view: View) -> Clash | None:
    """The clash of what a claim tells of a life with the days of birth and death of the same person."""
    if not view.has_times or claim.question or claim.hedges:
        return None
    told, state = _told(claim), _state(claim)
    subject = told.subject if told is not None else state.subject if state is not None else None
    days = _days(claim, subject, view) if subject is not None else {}
    if state is not None:
        return _out_of(claim, state, view, days)
    return (
        by_days(claim, (told.least, told.most), (told.start, told.end), view, days)
        if told is not None
        else None
    )


def _days(claim: View, subject: Subject, view: View) -> dict[str, Fact]:
    """The days of birth and death that a sentence gives to a person of whom a claim tells."""
    reading = read(view)
    if reading.definition is not None and not any(map(is_person, reading.definition.heads)):
        return {}
    if not same_subject(subject, reading.subject, people=True) and not is_family_name_of(
        claim.span.document, subject, view.span.document, reading.subject
    ):
        return {}
    return {fact.relation: fact for fact in reading.facts if fact.sort == "day" and not fact.bound}


@frozen
class _State:
    """That somebody was alive or dead at a time."""

    subject: Subject
    alive: bool
    day: TimeSpan
    start: int
    end: int


def _state(claim: View) -> _State | None:
    """As in "was still alive in 1990", "was dead by 1950"; None where a claim tells neither."""
    words = [token.lower for token in claim.tokens]
    at = next((place for place, word in enumerate(words) if place and word in {"alive", "dead"}), None)
    if at is None or claim.negating:
        return None
    first = at - (words[at - 1] in {"still", "already"}) - 1
    days = moments(claim)
    if (
        first < 1
        or words[first] != "was"
        or words[at + 1 : at + 2] not in (["in"], ["by"], ["on"])
        or len(days) != 1
    ):
        return None
    subject, day = read_subject(claim.tokens[:first]), days[0]
    behind = claim.lowers_behind(claim.tokens[at + 1].end)
    if not subject.names or day.span.start > claim.tokens[at + 1].end + 1 or not behind:
        return None
    return _State(subject, words[at] == "alive", day.value, claim.tokens[first].start, day.span.end)


def _out_of(claim: View, state: _State, view: View, days: dict[str, Fact]) -> Clash | None:
    """The clash of a state with the days of a life: alive after death or before birth, dead before it."""
    start, end = state.day.start, state.day.end
    for relation, fact in days.items():
        if (
            fact.day is None
            or fact.day.value.start is None
            or fact.day.value.end is None
            or not (start and end)
        ):
            continue
        first, last = fact.day.value.start, fact.day.value.end
        late = state.alive and relation == "died" and start >= last
        early = state.alive and relation == "born" and end <= first
        if late or early or (not state.alive and relation == "died" and end <= first):
            message = (
                f"the source gives '{written(view, fact.start, fact.end)}' as the day on which that person "
                f"{'was born' if relation == 'born' else 'died'}; the text says '{written(claim, state.start, state.end)}'"
            )
            return Clash((state.start, state.end), (fact.start, fact.end), message, 0.8)
    return None
