"""What nobody does before he is born or after he has died: "graduated in 1980" beside "(born June 26, 1980)"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.facts.facts import Reading
from claimcheck_statements.moments import bound_before, moments
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.views import View

__all__ = ["Deed", "out_of_life", "read_deeds"]

# What nobody does in the first years of life.
_GROWN = frozenset(
    """
    graduate marry divorce retire resign enlist direct write found testify campaign govern coach compose sign publish
    serve teach study invent discover command
    """.split()
)
# What a child of two may be said to do, and none of less than one.
_CHILDISH = frozenset("debut act play star begin start join win".split())
# What nobody does after death, though what he has made may still come out and be honoured.
_LIVING = frozenset(
    "graduate marry divorce retire resign enlist testify campaign play begin start join teach study".split()
)
_GROWN_UP = timedelta(days=3 * 365)
_INFANT = timedelta(days=365)
# Tokens between the verb and its day.
_REACH = 6
_AUXILIARIES = frozenset(["has", "had", "was", "is", "also", "first", "then"])
# Between verb and day, another deed or a day that something else is counted from.
_APART = frozenset("and but who which that when while after before since until as of born died for".split())


@frozen
class Deed:
    """What a sentence has its subject do at a time."""

    subject: Subject
    base: str
    start: int
    end: int
    """Where the words from the verb to the time end."""
    time: TimeSpan


@lru_cache(maxsize=4096)
def read_deeds(view: View) -> tuple[Deed, ...]:
    """The deed of a sentence's subject with the first time after its verb; none where there is no such thing."""
    return tuple(_deeds(view)) if view.has_times else ()


def _deeds(view: View) -> Iterator[Deed]:
    found, _ = outside_brackets(view.tokens)
    at = next((place for place, token in enumerate(found) if place and _is_deed(token.text)), None)
    if at is None:
        return
    first = at
    while first > 1 and found[first - 1].lower in _AUXILIARIES:
        first -= 1
    subject = read_subject(found[:first])
    day = _day_after(view, found[at].end)
    if not subject.names or day is None or bound_before(view, day):
        return
    between = [token.text for token in found[at + 1 :] if token.start < day.span.start]
    told = any(word in _APART or _is_past(word) for word in between)
    if len(between) <= _REACH and not told:
        yield Deed(subject, lemma(found[at].lower), found[at].start, day.span.end, day.value)


def _is_deed(word: str) -> bool:
    """Whether a word has the form of the past of a deed."""
    return _is_past(word) and lemma(word) in _GROWN | _CHILDISH


def _is_past(word: str) -> bool:
    return word.islower() and word != lemma(word) and not word.endswith(("s", "ing"))


def _day_after(view: View, end: int) -> Mention[TimeSpan] | None:
    return next((day for day in moments(view) if day.span.start >= end), None)


def _of_person(reading: Reading) -> bool:
    """Whether a sentence may be about a person: a racehorse wins at the age of two."""
    return reading.definition is None or any(map(is_person, reading.definition.heads))


def out_of_life(claim: View, deed: Deed, view: View, theirs: Reading) -> Clash | None:
    """The clash of a deed with the days of birth and death of whom it is told."""
    start, end = deed.time.start, deed.time.end
    if start is None or end is None or not _of_person(theirs):
        return None
    youngest = _INFANT if deed.base in _CHILDISH else _GROWN_UP
    for fact in theirs.facts:
        if fact.day is None or fact.bound or fact.day.value.start is None or fact.day.value.end is None:
            continue
        early = fact.relation == "born" and end <= fact.day.value.start + youngest
        late = fact.relation == "died" and deed.base in _LIVING and start >= fact.day.value.end
        if early or late:
            what = "birth, too late" if early else "death, too early"
            message = (
                f"the source gives '{written(view, fact.start, fact.end)}' as the date of {what} "
                f"for '{written(claim, deed.start, deed.end)}'"
            )
            return Clash((deed.start, deed.end), (fact.start, fact.end), message, 0.8)
    return None
