"""What a sentence tells of an event of which it has one: between whom it was, when it began and ended, how often it is held."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.places import country_of, place_of
from claimcheck.values.times import TimeSpan
from claimcheck_statements.clauses import Clause, title_at
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject, outside_brackets
from claimcheck_statements.views import whole_number

__all__ = ["OF_EVENTS"]

_CONFLICTS = frozenset(
    "war conflict dispute battle confrontation treaty armistice alliance border standoff skirmish fought clash rivalry".split()
)
_EVENTS = frozenset(
    "war battle conflict siege revolution uprising rebellion campaign dynasty era reign crisis".split()
)
# What happened once, by the last word of its name.
_SINGLE = _EVENTS | frozenset(
    "affair massacre incident treaty mutiny raid coup disaster earthquake eruption duel".split()
)
_HAPPENING = (("took", "place"), ("was", "fought"), ("happened",), ("occurred",))
_LASTING = frozenset("fought lasted ran raged waged held existed aired".split())
_LEADING = frozenset(
    ["the", "then", "republican", "imperial", "revolutionary", "modern", "kingdom", "empire", "of"]
)
_FREQUENT = {
    ("annual",): 12,
    ("annually",): 12,
    ("yearly",): 12,
    ("biennial",): 24,
    ("biennially",): 24,
    ("quadrennial",): 48,
    ("monthly",): 1,
}
_MONTHS = {"year": 12, "month": 1}
_HELD = frozenset("held awarded given published takes occurs celebrated presented contested staged".split())
_PARTIES = 2
_REACH = 6
_LONGEST = 14
_NOW = frozenset(["currently", "still", "now", "today", "presently"])
_MEMBERS = frozenset("part member province colony territory possession county district capital".split())


def _parties(clause: Clause) -> Iterator[Fact]:
    """The countries of "a war between Spain and Portugal"."""
    found = clause.found
    for at in range(clause.verb, clause.end - 3):
        if found[at].lower != "between" or not clause.subject.names:
            continue
        if not _CONFLICTS & {token.lower for token in found[max(0, at - 6) : at]}:
            continue
        named: list[str] = []
        known, place = True, at + 1
        while place < clause.end:
            title = _name(found, place)
            if title:
                country = _country(title)
                known = known and bool(country)
                named += [country] if country else []
                place += len(title)
            elif found[place].lower in {"and", ",", "the"} or found[place].lower in _LEADING:
                place += 1
            else:
                break
        end = place - 1
        if known and len(named) >= _PARTIES:
            yield Fact(
                "parties", "value", clause.subject, found[at].start, found[end].end, names=tuple(named)
            )
        return


def _name(found: Sequence[Token], at: int) -> list[Token]:
    """The capitals from a token on."""
    end = at
    while end < len(found) and found[end].text[0].isupper():
        end += 1
    return list(found[at:end])


def _country(title: Sequence[Token]) -> str:
    """The country that a name means, "Republican France" included."""
    for first in range(len(title)):
        name = " ".join(token.text for token in title[first:])
        place = place_of(name)
        if country_of(name):
            return country_of(name)
        if place is not None and place.sort == "country":
            return place.name
    return ""


def _span(clause: Clause) -> Iterator[Fact]:
    """When "the Selt War (1864-1870)" or what "was fought from 1864 to 1870" began and ended."""
    if not clause.subject.known:
        return
    definition = read(clause.view).definition
    days: list[Mention[TimeSpan]] = []
    if definition is not None and _EVENTS & set(definition.heads):
        for bracket in outside_brackets(clause.view.tokens)[1]:
            if bracket and bracket[0].start < definition.start:
                days = _days(clause, bracket[0].start, bracket[-1].end) or days
    lasting, end = _lasting(clause)
    after = clause.found[lasting + 1 : min(lasting + _REACH, end)] if lasting is not None else ()
    word = next((token for token in after if token.lower in {"from", "between"}), None)
    if (
        word is not None
        and lasting is not None
        and not any(
            token.text in {",", ";"} or token.text[0].isupper() for token in after if token.start < word.start
        )
    ):
        days = _days(clause, word.start, clause.found[min(lasting + _LONGEST, end - 1)].end) or days
    if len(days) == _PARTIES and _is_single(clause.subject):
        yield from _whole(clause, days)
    for relation, day in zip(("began", "ended"), days, strict=False):
        yield Fact(relation, "day", clause.subject, day.span.start, day.span.end, day=day)


def _lasting(clause: Clause) -> tuple[int | None, int]:
    """The verb that says that something went on, also in "is a series that ran", and where its clause ends."""
    found, end = clause.found, clause.end
    for at in range(clause.verb, end):
        if found[at].lower in _LASTING:
            return at, end
    definition = read(clause.view).definition
    if definition is not None and end + 1 < len(found) and found[end].lower in {"that", "which"}:
        direct = [token.lower for token in found[: end - 1]][-1:] != ["of"] and found[
            end + 1
        ].lower in _LASTING
        if direct and found[end - 1].end == definition.end:
            return end + 1, len(found)
    return None, end


def _whole(clause: Clause, days: Sequence[Mention[TimeSpan]]) -> Iterator[Fact]:
    """When something happened that began and ended on two days, told as one time."""
    start, end = days[0].span.start, days[-1].span.end
    for mention in moments(clause.view):
        if mention.value.bounds and mention.span.start <= start and end <= mention.span.end:
            yield Fact("happened", "day", clause.subject, mention.span.start, mention.span.end, day=mention)


def _is_single(subject: Subject) -> bool:
    """Whether a subject is an event by its name, and none that comes round."""
    return bool(subject.names) and subject.names[0][-1] in _SINGLE and len(subject.names[0]) > 1


def _happened(clause: Clause) -> Iterator[Fact]:
    """The day or years of "the Selt War took place in 1815", "was fought on 18 June"."""
    found, at = clause.found, clause.verb
    words = [token.lower for token in found[at : at + 3]]
    length = next((len(row) for row in _HAPPENING if tuple(words[: len(row)]) == row), 0)
    first = at + length
    if not length or not _is_single(clause.subject) or first + 1 >= len(found):
        return
    if found[first].lower not in {"in", "on", "during"}:
        return
    starts = {found[first + 1].start, found[min(first + 2, len(found) - 1)].start}
    for day in moments(clause.view):
        if day.span.start in starts:
            yield Fact("happened", "day", clause.subject, day.span.start, day.span.end, day=day)


def _days(clause: Clause, start: int, end: int) -> list[Mention[TimeSpan]]:
    """The two days of a range between two offsets; none where there are more or fewer."""
    days = [
        day
        for mention in moments(clause.view)
        if start <= mention.span.start and mention.span.end <= end
        for day in (mention.value.bounds or (mention,))
    ]
    return days if len(days) == _PARTIES else []


def _begun(clause: Clause) -> Iterator[Fact]:
    """The day of "the war began in 1890", "ended on 4 May 1891"."""
    found, at = clause.found, clause.verb
    relation = {"began": "began", "started": "began", "ended": "ended"}.get(found[at].lower)
    if relation is None or not clause.subject.names or at + 2 >= len(found):
        return
    if found[at + 1].lower not in {"in", "on"}:
        return
    for day in moments(clause.view):
        if day.span.start == found[at + 2].start:
            yield Fact(relation, "day", clause.subject, day.span.start, day.span.end, day=day)


def _frequency(clause: Clause) -> Iterator[Fact]:
    """How often something is held: "is awarded every four years", "is an annual prize"."""
    found = clause.found
    if not clause.subject.known or found[clause.verb].lower not in {"is", "takes", "occurs"}:
        return
    lowers = [token.lower for token in found]
    for at in range(clause.verb, clause.end):
        months, end = _FREQUENT.get((lowers[at],)), at
        if lowers[at] == "every" and at + 1 < clause.end:
            number = whole_number(lowers[at + 1])
            end = at + 1 + (number is not None)
            unit = _MONTHS.get(lowers[end].removesuffix("s")) if end < clause.end else None
            months = unit * (1 if number is None else number) if unit else None
        if months and (
            _HELD & set(lowers[clause.verb : at]) or lowers[at] in {"annual", "biennial", "quadrennial"}
        ):
            value = (str(months),)
            yield Fact("frequency", "value", clause.subject, found[at].start, found[end].end, names=value)
            return


def _belonging(clause: Clause) -> Iterator[Fact]:
    """What a place or body is a part of, now or over a time that has ended: "was part of Torvia until 1814"."""
    found, verb = clause.found, clause.verb
    if not clause.subject.names:
        return
    at = next(
        (
            place
            for place in range(verb + 1, min(verb + _REACH, clause.end))
            if found[place].lower in _MEMBERS
        ),
        None,
    )
    if at is None or at + 1 >= clause.end or found[at + 1].lower != "of":
        return
    whole = [
        token.lower
        for token in title_at(found, at + 2 + (found[at + 2 : at + 3] != () and found[at + 2].lower == "the"))
    ]
    if not whole:
        return
    lowers = {token.lower for token in clause.view.tokens}
    present = found[verb].lower in {"is", "are"} and bool(_NOW & lowers)
    years = [token for token in clause.view.tokens if token.text.isdecimal() and len(token.text) > 2]
    ranged = len(years) == _PARTIES and ("between" in lowers or {"from", "to"} <= lowers)
    over = found[verb].lower in {"was", "were"} and ("until" in lowers or ranged)
    if present or over:
        told = ("now" if present else "over", found[at].lower, " ".join(whole))
        yield Fact("belonging", "value", clause.subject, found[verb].start, found[at].end, names=told)


OF_EVENTS = (_parties, _span, _begun, _happened, _frequency, _belonging)
"""The readers of what a clause tells of an event."""
