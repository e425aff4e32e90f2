"""How old somebody was when he did something: "was 44 when he was elected in 2007" beside a birth in 1967."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import is_content, synonymous
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.facts.fact_clashes import topics_of
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.family_names import is_family_name_of
from claimcheck_statements.lives.told_ages import Years, read_birthday, read_years
from claimcheck_statements.moments import bound_before, moments
from claimcheck_statements.subjects import Subject, read_subject, same_subject
from claimcheck_statements.views import View, Word

__all__ = ["find_other_age_then"]

_YEAR = 365.2425
_WEIGHTY = 0.3
_VERBS = frozenset(["was", "at", "aged", "when"])
_RELATIVE = frozenset(["who", "which", "that", "whose"])
# Behind these another deed is told, whose day it may be.
_OTHER_DEEDS = frozenset("who which that whose and but since after before until as while because".split())
# An age beside these is of another day than that of the deed.
_LATER = frozenset("now later ago today currently still".split())
_DYING = frozenset("died dies death dead born birth".split())
_REACH = 8
"""Tokens from a deed to its day."""


@frozen
class _Age:
    """An age that a claim gives its subject at a deed."""

    subject: Subject
    least: int
    most: int
    start: int
    end: int


@lru_cache(maxsize=4096)
def _age(claim: View) -> _Age | None:
    """The age that a claim tells of its subject at what it does; None where it has none, or several."""
    words = [token.lower for token in claim.tokens]
    if _DYING.intersection(words) or _LATER.intersection(words) or claim.negating or claim.hedges:
        return None
    dated = {day.span.start for day in moments(claim)}
    told = [
        (at, years)
        for at in range(2, len(words))
        if (years := _told_at(words, at, [token.start in dated for token in claim.tokens])) is not None
    ]
    if len(told) != 1:
        return None
    at, years = told[0]
    opens = words[:3] == ["at", "the", "age"] or words[:2] == ["at", "age"] or words[0] == "aged"
    opening = words.index(",") + 1 if opens and "," in words else 0
    verbs = (place for place in range(opening + 1, len(words)) if _opens_verb(claim.tokens[place]))
    first = next(verbs, at)
    subject = read_subject(claim.tokens[opening:first])
    if not subject.names or opening <= at < first or not _RELATIVE.isdisjoint(words[:at]):
        return None
    return _Age(subject, years.least, years.most, claim.tokens[at].start, claim.tokens[years.end - 1].end)


def _opens_verb(token: Token) -> bool:
    """Whether the verb of a claim, or the age that it is told with, begins with a token."""
    return token.text.isalpha() and token.text.islower() and (token.lower in _VERBS or is_past(token))


def _told_at(words: Sequence[str], at: int, dated: Sequence[bool]) -> Years | None:
    """The age that a claim tells from a place on, where it is that of a deed or a day: "was 44 when", "turned 30 in"."""
    before = list(words[max(0, at - 3) : at])
    birthday = read_birthday(words, at)
    if birthday is not None:
        return birthday if before[-1] in {"celebrated", "marked", "had"} else None
    years = read_years(words, at)
    if years is None:
        return None
    after = [*words[years.end : years.end + 1], "."][0]
    if before[-1] == "aged" or before[-2:] in (["age", "of"], ["at", "age"]):
        return years
    if before in (["when", "he", "was"], ["when", "she", "was"]):
        return years if years.old or after in {".", ",", "in"} else None
    if words[at] == "in" and before[-1] != "was":
        return years if after in {".", ","} else None  # "became mayor in his thirties"
    if before[-1] == "as":
        return years if words[at] == "a" and after in {".", ","} else None
    then = after == "when" or (after in {"in", "on"} and any(dated[years.end : years.end + 3]))
    return years if before[-1] in {"was", "turned"} and then else None


def find_other_age_then(claim: View, views: Sequence[View]) -> Clash | None:
    """The clash of an age with a day of birth, where the claim or a sentence of the same person tells when it was."""
    age = _age(claim)
    if age is None:
        return None
    born = next(_births(claim, age.subject, views), None)
    if born is None or born[1].day is None:
        return None
    view, fact, birth = born[0], born[1], born[1].day.value
    for day in _days(claim, age, views):
        if not (birth.start and birth.end and day.start and day.end) or day.start <= birth.end:
            continue
        least = int((day.start - birth.end + timedelta(days=1)).days / _YEAR)
        most = int((day.end - birth.start).days / _YEAR)
        if least <= age.most and age.least <= most:
            continue
        told = str(most) if least == most else f"{least} to {most}"
        message = (
            f"by the source's day of birth ('{written(view, fact.start, fact.end)}') the age was then {told}, "
            f"not '{written(claim, age.start, age.end)}'"
        )
        return Clash((age.start, age.end), (fact.start, fact.end), message, 0.8)
    return None


def _births(claim: View, subject: Subject, views: Sequence[View]) -> Iterator[tuple[View, Fact]]:
    """The days on which the evidence says that somebody was born, with their sentences."""
    for view in views:
        reading = read(view)
        named = same_subject(subject, reading.subject, people=True) or is_family_name_of(
            claim.span.document, subject, view.span.document, reading.subject
        )
        for fact in reading.facts if named else ():
            if fact.relation == "born" and fact.day is not None and not fact.bound:
                yield view, fact


def _days(claim: View, age: _Age, views: Sequence[View]) -> Iterator[TimeSpan]:
    """When the deed was done at which a claim tells an age: by the claim's own day, or else by the one of the evidence."""
    own = moments(claim)
    if own:
        if len(own) == 1 and _is_plain(claim, own[0]) and not _parted(claim, age, own[0]):
            yield own[0].value
        return
    for view, topic in zip(views, topics_of(views), strict=True):
        day = _day_of(claim, age, view, topic)
        if day is not None:
            yield day.value


def _is_plain(view: View, day: Mention[TimeSpan]) -> bool:
    return not bound_before(view, day) and not day.value.bounds and not day.value.mod and day.value.sure


def _parted(claim: View, age: _Age, day: Mention[TimeSpan]) -> bool:
    """Whether another deed may stand between an age and the day of the claim."""
    first, last = sorted((age.start, day.span.start))
    return any(token.lower in _OTHER_DEEDS for token in claim.tokens if first <= token.start < last)


def _day_of(claim: View, age: _Age, view: View, topic: Subject | None) -> Mention[TimeSpan] | None:
    """The one day of a sentence that tells the deed of a claim of the same person."""
    reading = read(view)
    subject, first = reading.subject, view.span.start
    if view.negating or view.hedges:
        return None
    if reading.facts:
        # "Karl Brandt (born 12 May 1957) is a politician who became mayor in 2007."
        who = [token.end for token in view.tokens if token.lower == "who"]
        if len(who) != 1 or reading.definition is None:
            return None
        first = who[0]
    days = [day for day in moments(view) if day.span.start >= first]
    if len(days) != 1 or not _is_plain(view, days[0]):
        return None
    if view.pronoun and not subject.names:
        subject = topic or subject
    if not same_subject(age.subject, subject, people=True):
        return None
    deed = [word for word in claim.words if word.weight >= _WEIGHTY and _of_deed(word, age)]
    if not _is_done_once(claim, view):
        return None
    partners = [_partner(word, view, first) for word in deed]
    told = [one for one in partners if one is not None]
    if not deed or len(told) < len(partners):
        return None
    day = days[0].span
    opens = not any(first <= token.start < day.start and is_content(token) for token in view.tokens)
    start, end = (
        (day.end, max(one.end for one in told)) if opens else (min(one.start for one in told), day.start)
    )
    between = [token for token in view.tokens if start <= token.start < end]
    own = [word for word in view.words if start <= word.start < end and word.weight >= _WEIGHTY]
    if len(between) > _REACH + len(told) or any(token.lower in _OTHER_DEEDS for token in between):
        return None
    known = {word.base for word in claim.words}
    return days[0] if start < end and all(word in told or word.base in known for word in own) else None


# What somebody does once, as far as a text tells no more; a cup is won again and again.
_ONCE = frozenset(
    """
    become debut retire graduate marry join found start begin enter emigrate immigrate move leave inherit succeed enlist
    convert murder kill adopt
    """.split()
)
_AGAIN = frozenset(["again", "twice", "second", "third", "also", "another", "re-elected"])


def _is_done_once(claim: View, view: View) -> bool:
    """Whether a deed is one that is done once, or told as the first of its sort by both."""
    words = [{token.lower for token in one.tokens} for one in (claim, view)]
    if any(_AGAIN & each for each in words):
        return False
    first = all("first" in each for each in words)
    return first or any(word.base in _ONCE for word in claim.words)


def _of_deed(word: Word, age: _Age) -> bool:
    """Whether a word of a claim tells the deed: neither the age nor the name of whose age it is."""
    names = {part for name in age.subject.names for part in name}
    if age.start <= word.start < age.end:
        return False
    return (
        word.sort == "word"
        and word.lower not in {"year", "years", "old", "age", "aged"}
        and word.lower not in names
    )


def _partner(word: Word, view: View, first: int) -> Word | None:
    told = (one for one in view.words if one.start >= first)
    return next((one for one in told if one.base == word.base or synonymous(one.base, word.base)), None)
