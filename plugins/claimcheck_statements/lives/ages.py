"""How old somebody was at death: what a sentence says, and what the days of birth and death leave room for."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from attrs import frozen

from claimcheck.text import Token
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.views import View, whole_number

__all__ = ["Age", "by_days", "other_age", "read_age"]

_OLDEST = 120
_ENDS = frozenset([";", "but", "who", "which", "while"])
_YEAR = 365.2425
_OWNERS = frozenset(["his", "her", "their"])


@frozen
class Age:
    """An age at death that a sentence states, and where its number stands."""

    years: int
    start: int
    end: int


def read_age(found: Sequence[Token], at: int) -> Age | None:
    """The age at death told after a verb: "was 79 when he died", "died at the age of 79", "died when he was 79"."""
    words = [token.lower for token in found]
    if ("died" not in words and "death" not in words) or _of_kin(words):
        return None
    last = next((place for place in range(at, len(found)) if words[place] in _ENDS), len(found))
    for place in range(at, last):
        number = whole_number(words[place]) or 0
        before, after = words[max(0, place - 3) : place], words[place + 1 : place + 3]
        if not 0 < number < _OLDEST:
            continue
        if after[:1] == ["-"] or (after[:1] in (["years"], ["year"]) and after[1:] != ["old"]):
            continue
        aged = before[-1:] == ["aged"] or before[-2:] == ["age", "of"] or before[-2:] == ["at", "age"]
        years = after == ["years", "old"] and "when" in words[place : place + 5]
        then = before in (["when", "he", "was"], ["when", "she", "was"])
        if aged or years or then or (before[-1:] == ["was"] and after in (["when", "he"], ["when", "she"])):
            return Age(number, found[place].start, found[place].end)
    return None


def _of_kin(words: Sequence[str]) -> bool:
    """Whether it is somebody else who died: "was 12 when his father died at the age of 81"."""
    return any(
        words[at - 2] in _OWNERS and words[at - 3] in {"when", "after", "before", "until"}
        for at in range(3, len(words))
        if words[at] == "died"
    )


def other_age(claim: View, mine: Age, view: View, theirs: Age | None, facts: Iterable[Fact]) -> Clash | None:
    """Another age at death in a sentence of the same person, or days that leave no room for the claim's."""
    if theirs is not None:
        return _told(claim, mine, view, theirs) if mine.years != theirs.years else None
    days = {fact.relation: fact for fact in facts if fact.sort == "day"}
    return by_days(claim, (mine.years, mine.years), (mine.start, mine.end), view, days)


def by_days(
    claim: View, years: tuple[int, int], told: tuple[int, int], view: View, days: Mapping[str, Fact]
) -> Clash | None:
    """The clash of an age at death, at least and at most so many years, with the days of a birth and a death.

    `told` is where the claim has it, `days` are the days that the sentence gives by relation, "born" and "died".
    """
    born, died = days.get("born"), days.get("died")
    if born is None or died is None or born.day is None or died.day is None:
        return None
    birth, death = born.day.value, died.day.value
    if birth.start is None or birth.end is None or death.start is None or death.end is None:
        return None
    least = int((death.start - birth.end + timedelta(days=1)).days / _YEAR)
    most = int((death.end - birth.start).days / _YEAR)
    if years[0] <= most and least <= years[1]:
        return None
    joint = " or " if most == least + 1 else " to "
    age = str(most) if least == most else f"{least}{joint}{most}"
    message = (
        f"by the source's days ('{written(view, born.start, died.end)}') the age was {age}, "
        f"not '{written(claim, *told)}'"
    )
    return Clash(told, (born.start, died.end), message, 0.8)


def _told(claim: View, mine: Age, view: View, theirs: Age) -> Clash:
    message = (
        f"the source gives '{written(view, theirs.start, theirs.end)}' as the age at death, "
        f"the text '{written(claim, mine.start, mine.end)}'"
    )
    return Clash((mine.start, mine.end), (theirs.start, theirs.end), message, 0.8, exclusive=True)
