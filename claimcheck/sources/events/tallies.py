"""The rows of a table that a claim is about, with what each counts of those whom the claim counts."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from anyascii import anyascii
from attrs import frozen

from claimcheck.model import Document, Span, Tally, TallyRow
from claimcheck.sources.events.kinds import fitting
from claimcheck.sources.events.places import Where, where_of
from claimcheck.sources.events.questions import Period, Question, lead_spans
from claimcheck.sources.events.rows import NOTHING, Count, Event
from claimcheck.sources.events.scenes import other_words
from claimcheck.sources.events.table import EventTable, Match
from claimcheck.sources.events.values import actor_keys, key_of
from claimcheck.text import tokens
from claimcheck.values.casualties import Casualty
from claimcheck.values.names import Name, document_names, find_names
from claimcheck.values.nouns import Kinship, kinship, singular
from claimcheck.values.places import country_of, place_of

__all__ = ["tally_of"]

_COMBATANTS = frozenset(
    """soldier troop fighter militant rebel insurgent gunman combatant serviceman jihadist terrorist guerrilla
    policeman officer guard paramilitary militiaman""".split()
)
_SEVERAL = 2
_SHORT = 3
_PARTIES = _COMBATANTS | {"army", "military", "navy", "forces", "force", "group", "command", "brigade"}
_SAYING = frozenset("said says say told reported reports announced confirmed added claimed stated".split())


@frozen
class _Counting:
    """What the rows count: the harm, of whom (in the claim's words where these are they), and how many a row has."""

    harm: str
    victims: str
    count: Callable[[Event], Count]


def tally_of(question: Question, table: EventTable) -> Tally | None:
    """What a table has on a claim; None where it does not count such harm, or knows no place of the claim."""
    counting = _counting(question.casualty, table.fields)
    if counting is None:
        return None
    where = where_of(question.claim.sentence, lead_spans(question.claim), table)
    if not where.targets:
        return None
    period = question.period
    if period.first is None or period.last is None:
        return Tally(counting.harm, counting.victims, unclear=period.reason)
    match = _match(where, period.first, period.last, table)
    beside = _beside(where, period, table)
    sentence = question.claim.sentence
    actors, names, doubts = _participants(sentence, table)
    narrowing, shifting = other_words(sentence, (*question.spans, *where.spans, *names))
    sure: list[Event] = []
    doubtful = list(match.doubtful)
    kinds: list[str] = []
    for event in match.sure:
        told = all(actor <= event.participants for actor in actors)
        (sure if told else doubtful).append(event)
    sure, doubtful = _of_kind(sure, question, kinds), _of_kind(doubtful, question, [])
    doubtful.sort(key=lambda event: event.number)
    unclear = (
        *question.doubts,
        *where.doubts,
        match.unclear,
        _astray(question, where, sure, table),
        *doubts,
        *kinds,
        _uncovered(question, table),
        f"its sentence also says {shifting!r}" if shifting else "",
    )
    return Tally(
        harm=counting.harm,
        victims=counting.victims,
        rows=tuple(_row(event, counting, table) for event in sure),
        doubtful=tuple(_row(event, counting, table) for event in doubtful),
        beside=tuple(_row(event, counting, table) for event in _of_kind(beside, question, [])),
        one=question.one,
        whole=question.whole,
        since=period.first,
        until=period.last,
        last=table.document.published or table.last,
        spared=0.0 if counting.victims else sum(map(_one_side, sure)),
        narrowed=f"its sentence also says {narrowing!r}" if narrowing else "",
        unclear=next((each for each in unclear if each), ""),
    )


def _beside(where: Where, period: Period, table: EventTable) -> list[Event]:
    """The rows of the days before and after that of a claim."""
    if period.first is None or period.first != period.last or period.first in {date.min, date.max}:
        return []
    day = timedelta(days=1)
    around = (_match(where, each, each, table) for each in (period.first - day, period.first + day))
    return [event for match in around for event in match.sure]


def _match(where: Where, first: date, last: date, table: EventTable) -> Match:
    """The rows of all places of a claim."""
    found = [table.find(place, first, last, within=where.within, sort=sort) for place, sort in where.targets]
    if len(found) == 1:
        return found[0]
    sure = {event.number: event for each in found for event in each.sure}
    doubtful = {event.number: event for each in found for event in each.doubtful if event.number not in sure}
    return Match(
        tuple(sure[number] for number in sorted(sure)),
        tuple(doubtful[number] for number in sorted(doubtful)),
        next((each.unclear for each in found if each.unclear), ""),
    )


def _of_kind(events: Iterable[Event], question: Question, doubts: list[str]) -> list[Event]:
    """The events that are not of another kind than the claim's."""
    kept = []
    for event in events:
        fits = fitting(question.kinds, event.kinds)
        if fits is False:
            continue
        kept.append(event)
        if fits is None:
            doubts.append(
                "it is not told what kind of event the rows are of"
                if not event.kinds
                else "the claim does not tell of the kind of event that the rows are of"
            )
    return kept


def _astray(question: Question, where: Where, events: Sequence[Event], table: EventTable) -> str:
    """What leaves it open whether the claim's place is that of the rows, where the table is of several countries."""
    homes = {name for event in events for name in event.places[-1]}
    names = {name for event in events for each in event.places for name in each}
    if len(table.widest) < _SEVERAL or not homes:
        return ""
    document = question.claim.document
    said = _plain(document)
    for place, _ in where.targets:
        known = place_of(place)
        near = names - {place}
        if not (
            place in homes
            or (known is not None and known.country and key_of(known.country) in homes)
            or any(name in said for name in near if len(name) > _SHORT)
            or any(_country(each.value) in homes for each in document_names(document))
        ):
            return "its text does not say in which country the place is"
    return ""


@lru_cache(maxsize=8)
def _plain(document: Document) -> str:
    """The words of a text as the names of places are compared."""
    return anyascii(f"{document.title}\n{document.text}").lower()


def _country(name: Name) -> str:
    return key_of(name.country) if name.country else ""


def _uncovered(question: Question, table: EventTable) -> str:
    first, last = question.period.first, question.period.last
    if first is None or last is None or (table.first <= first and last <= table.last):
        return ""
    return f"the table covers {table.first} to {table.last}, and not all of the claim's time"


def _row(event: Event, counting: _Counting, table: EventTable) -> TallyRow:
    return TallyRow(event.number, table.span_of(event), *counting.count(event))


def _one_side(event: Event) -> float:
    """The dead of the side that has more of them."""
    return max((event.counts.get(f"killed_side_{side}", NOTHING)[1] or 0.0 for side in "ab"), default=0.0)


# --- whom the rows count -----------------------------------------------------------------------


def _counting(casualty: Casualty, fields: frozenset[str]) -> _Counting | None:
    """How the rows count those whom a claim counts, or the people of whom these are a part."""
    names = _fields_of(casualty)
    held = [name for name in names if any(name + bound in fields for bound in ("", "_low", "_high"))]
    if casualty.harm == "killed" and not held and "killed_or_missing" in fields:
        return _Counting(
            "killed or missing", "", lambda event: _at_most(event.counts.get("killed_or_missing", NOTHING))
        )
    if casualty.harm == "killed or missing" and "killed_or_missing" in fields:
        held = names = ["killed_or_missing"]
    if not held or held != names:
        return None
    if casualty.harm == "killed" and casualty.victims:
        if "killed_civilians" in fields and kinship(casualty.victims, "civilians") is Kinship.SAME:
            return _Counting(casualty.harm, casualty.victims, _civilians)
        if "killed_side_a" in fields and singular(casualty.victims.split()[-1]) in _COMBATANTS:
            who = _actors_in(casualty.victims)
            if who:
                return _Counting(casualty.harm, casualty.victims, lambda event: _side(event, who))
    return _Counting(
        casualty.harm, "", lambda event: _added([event.counts.get(name, NOTHING) for name in names])
    )


def _fields_of(casualty: Casualty) -> list[str]:
    if casualty.harm == "displaced" and casualty.harm_span and "homeless" in casualty.harm_span.text.lower():
        return ["homeless"]
    return casualty.harm.split(" or ")


def _added(counts: Sequence[Count]) -> Count:
    low, best, high = (_sum([count[bound] for count in counts]) for bound in range(3))
    return low, best, high


def _sum(numbers: Sequence[float | None]) -> float | None:
    return None if None in numbers else sum(number for number in numbers if number is not None)


def _at_most(count: Count) -> Count:
    """The dead among the dead and missing."""
    return (None, count[1], count[2])


def _civilians(event: Event) -> Count:
    return _part(event, "killed_civilians")


def _part(event: Event, name: str) -> Count:
    """A part of the dead: those of whom it is not known where they belong may be of it."""
    best = event.counts.get(name, NOTHING)[1]
    low, whole, high = event.counts.get("killed", NOTHING)
    if best is None:
        return NOTHING
    if low is None or whole is None or high is None:
        return None, best, None
    unknown = event.counts.get("killed_unknown", NOTHING)[1] or 0.0
    return max(0.0, best - (whole - low)), best, best + unknown + (high - whole)


def _side(event: Event, who: Sequence[frozenset[str]]) -> Count:
    """The dead of the side that is meant; where both or none may be, anything up to all of the dead."""
    meant = [any(keys <= side for keys in who) for side in event.sides]
    if meant == [True, False]:
        return _part(event, "killed_side_a")
    if meant == [False, True]:
        return _part(event, "killed_side_b")
    return 0.0, None, event.counts.get("killed", NOTHING)[2]


def _actors_in(words: str) -> list[frozenset[str]]:
    """Those who may be meant by the words for victims: {"afghanistan"} for "Afghan soldiers"."""
    found = []
    for word in words.split():
        country = country_of(word)
        if country:
            found.append(actor_keys(country))
        elif word[0].isupper():
            found.append(actor_keys(word))
    return [keys for keys in found if keys]


def _participants(sentence: Span, table: EventTable) -> tuple[list[frozenset[str]], list[Span], list[str]]:
    """Those whom a sentence names and the table knows, the names that are understood, and what they make unclear."""
    known: list[frozenset[str]] = []
    understood: list[Span] = []
    words = [token.lower for token in tokens(sentence)]
    doubts = [
        f"it is what those say who took part ({word})"
        for at, word in enumerate(words)
        if singular(word) in _PARTIES and not _SAYING.isdisjoint(words[at + 1 : at + 3])
    ]
    for mention in find_names(sentence):
        name = mention.value
        if name.sort in {"organisation", "nationality"} or _speaks(sentence, mention.span):
            understood.append(mention.span)
        if name.sort not in {"organisation", "nationality"}:
            continue
        keys = actor_keys(name.country or name.text if name.sort == "nationality" else name.text)
        if _speaks(sentence, mention.span):
            if keys and keys <= table.actors:
                doubts.append(f"it is what those say who took part ({name.text})")
        elif keys and keys <= table.actors:
            known.append(keys)
        elif name.sort == "organisation" and table.actors:
            doubts.append(f"its sentence names {name.text}, of whom the rows know nothing")
    return known, understood, doubts


def _speaks(sentence: Span, name: Span) -> bool:
    """Whether a name is that of who tells it."""
    words = tokens(sentence)
    after = [token.lower for token in words if token.start >= name.end][:2]
    before = [token.lower for token in words if token.end <= name.start][-3:]
    return bool(_SAYING.intersection(after)) or ("according" in before and "to" in before)
