"""The place that a record reached in a chart: "peaked at number three in Denmark" against "reached number nine in Denmark"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.time_words import MONTHS
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import clause_of
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import NUMBER_WORDS, View

__all__ = ["find_other_chart_place"]

_PEAKING = frozenset("peaked peaking reached reaching charted charting".split())
_DEBUTING = frozenset("debuted debuting entered".split())
_LEADING = frozenset("at the in number no . # top spot position place a peak of within".split())
_NUMBERED = frozenset(["number", "no", "#", "position", "spot"])
_REACH, _LONGEST = 6, 8
_OTHERWISE = frozenset("again first then later week weeks year airplay digital".split())


@frozen
class _Place:
    """A place in a chart: the first and the last that it may be, and where it is told."""

    subject: Subject
    deed: str
    first: int
    last: int
    chart: frozenset[str]
    """The words of the chart or country behind it."""
    start: int
    end: int


def find_other_chart_place(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two places in one chart; `topic` is what a pronoun of the evidence may mean."""
    if claim.negating or view.negating or claim.hedges or view.hedges or claim.question or view.question:
        return None
    ours = _places(claim)
    theirs = _places(view) if len(ours) == 1 else ()
    for here in ours:
        others = [there for there in theirs if there.deed == here.deed and _one_chart(here, there)]
        if len(others) != 1 or (here.first <= others[0].last and others[0].first <= here.last):
            continue
        there = others[0]
        if is_spoken(view, 0) or not of_one_bearer(claim, here.subject, view, there.subject, topic):
            continue
        if [day.value.timex for day in moments(claim)] not in (
            [],
            [day.value.timex for day in moments(view)],
        ):
            continue
        return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75, exclusive=True)
    return None


def _one_chart(here: _Place, there: _Place) -> bool:
    return bool(here.chart) and (here.chart <= there.chart or there.chart <= here.chart) and bool(there.chart)


@lru_cache(maxsize=4096)
def _places(view: View) -> tuple[_Place, ...]:
    """The places in charts that a sentence gives to its subject."""
    if not any(token.lower in _PEAKING | _DEBUTING for token in view.tokens):
        return ()
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Place]:
    clause = clause_of(view)
    if clause is None or not clause.subject.known:
        return
    found, deed = clause.found, ""
    for at in range(clause.verb, len(found)):
        lower = found[at].lower
        if lower in _PEAKING | _DEBUTING:
            deed = "peak" if lower in _PEAKING else "debut"
        number = NUMBER_WORDS.get(lower, lower)
        if not deed or not number.isdecimal() or not number.isascii():
            continue
        before = [token.lower for token in found[max(clause.verb, at - _REACH) : at]]
        if not ({*before[-2:]} & _NUMBERED or before[-1:] == ["top"]):
            continue
        chart = _chart(found, at + 1)
        if chart & _OTHERWISE:
            continue
        first = 1 if before[-1:] == ["top"] else int(number)
        yield _Place(clause.subject, deed, first, int(number), chart, found[at - 1].start, found[at].end)


def _chart(found: Sequence[Token], at: int) -> frozenset[str]:
    """The words with a capital behind "on the" or "in": the chart, or the country of it."""
    if at < len(found) and found[at].lower in {"position", "spot", "place"}:
        at += 1
    if at >= len(found) or found[at].lower not in {"on", "in", "of"}:
        return frozenset()
    words: set[str] = set()
    for token in found[at + 1 : at + 1 + _LONGEST]:
        if token.text in {",", ".", ";"} or token.lower in {"and", "for", "with"}:
            break
        if token.text[0].isupper() and token.lower not in MONTHS:
            words.add(token.lower)
    return frozenset(words)
