"""Whether two sentences speak of the same event: place, participants, time and words compared.

A sentence of news seldom names its event in full: what it leaves out stands in the headline and the
first sentences.  So each sentence is read in its setting (its own words, then those of its document),
and two settings are compared.
Sameness has to be shown by shared names and rare words; a difference of place or time is a clash only
where both sentences name one.
"""

import re
from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import sentences, tokens
from claimcheck.values.epidemics import one_epidemic
from claimcheck.values.event_marks import other_ground, other_in_a_row, other_number, other_spot
from claimcheck.values.names import Name, contains_place, document_names, find_names, place_of
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.words import content_lemmas, lemma, synonymous

__all__ = ["Match", "Sameness", "is_of_saying", "same_event"]


class Match(StrEnum):
    """Whether two sentences speak of one event."""

    SAME = "same"
    UNCLEAR = "unclear"
    CLASH = "clash"


@frozen
class Sameness:
    """The answer, how sure (0 to 1), and what decided, in a few words for a person."""

    match: Match
    score: float
    reason: str


@frozen
class _Setting:
    """What a sentence says of its event: names, places where it happened, times, words."""

    names: frozenset[str]
    places: tuple[str, ...]
    times: tuple[TimeSpan, ...]
    weekdays: frozenset[str]
    """The weekdays of which it is not known which is meant, as TIMEX3 values."""
    dated: bool
    """Whether it names a day, a month or a year at all."""
    since: str
    """From when or over what it counts: "since", or the length of "this year"; empty where it says neither."""
    words: frozenset[str]


# Words of every report of harm and speech; sharing them shows nothing.
_COMMON = frozenset(
    """
    say tell report accord people person man woman official authority source statement news agency year month
    week day time hour today number toll total figure least more most last first new kill death dead die injure
    wound hurt injury casualty victim arrest detain miss displace include leave take make have get go come also fewer less about around nearly almost
    two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen
    hundred thousand million many several other since monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december
    """.split()  # noqa: SIM905 - a table reads best as words
)
_WHERE = frozenset("in at near outside around across inside off on from of".split())  # noqa: SIM905
_BOUND = frozenset("since until till before after by".split())  # noqa: SIM905
_SAYING = frozenset("said says told tells announced added wrote tweeted".split())  # noqa: SIM905
_BEFORE_A_DAY = frozenset("on late early".split())  # noqa: SIM905
_LEAD_SENTENCES = 4
_WITH_A_TOLL = 0.4
"""How much two texts share at least that agree in a part of a toll."""
_FAR_APART = timedelta(days=60)
_REACH = 40
"""Characters before a time in which the verb of saying stands that it belongs to."""


def _key(name: Name) -> str:
    """One form for all forms of a name: a country for its demonym, a surname for a person, else the words."""
    if name.sort == "nationality" and name.country:
        return name.country.lower()
    place = place_of(name.text) if name.sort in {"place", "unknown"} else None
    if place is not None:
        return place.name.lower()
    words = (name.full or name.text).lower().split()
    return words[-1] if name.sort == "person" and words else " ".join(words)


def is_of_saying(sentence: Span, time: Span) -> bool:
    """Whether a time is when somebody spoke, not when it happened: "said on Monday", "told reporters late Monday"."""
    text = sentence.document.text
    before = text[max(sentence.start, time.start - _REACH) : time.start].lower().split()
    while before and before[-1] in _BEFORE_A_DAY:
        before.pop()
    if not before:
        return False
    return before[-1] in _SAYING or (len(before) > 1 and before[-2] == "told" and before[-1].isalpha())


def _dates(span: Span) -> tuple[TimeSpan, ...]:
    """The days and months that a sentence names, those that only bound its event left out."""
    found = []
    for mention in find_times(span):
        if mention.value.timex_type not in {"DATE", "TIME"} or is_of_saying(span, mention.span):
            continue
        before = span.document.text[max(span.start, mention.span.start - 8) : mention.span.start].split()
        if not before or before[-1].lower() not in _BOUND:
            found.append(mention.value)
    return tuple(found)


_WEEKDAY = re.compile(r"XXXX-WXX-[1-7]")


_OVER = frozenset("this past recent".split())  # noqa: SIM905
_TIMES = frozenset("year years month months week weeks season decade decades".split())  # noqa: SIM905


def _running(span: Span) -> str:
    """Whether a sentence counts "since" a day, or over which time that still goes on; empty where neither."""
    words = [word.lower for word in tokens(span)]
    if "since" in words:
        return "since"
    return next((lemma(two) for one, two in pairwise(words) if one in _OVER and two in _TIMES), "")


@lru_cache(maxsize=8192)
def _setting(span: Span) -> _Setting:
    text = span.document.text
    names: set[str] = set()
    places: list[str] = []
    parts: set[str] = set()
    for mention in find_names(span):
        names.add(_key(mention.value))
        parts.update(lemma(token.lower) for token in tokens(mention.span))
        before = text[max(span.start, mention.span.start - 9) : mention.span.start].split()
        if mention.value.sort == "place" and before and before[-1].lower() in _WHERE:
            places.append(mention.value.text)
    words = frozenset(word for word in content_lemmas(span) - _COMMON - parts if not word[0].isdigit())
    dates = _dates(span)
    return _Setting(
        frozenset(names),
        tuple(places),
        tuple(time for time in dates if time.start is not None and time.end is not None),
        frozenset(time.timex for time in dates if _WEEKDAY.fullmatch(time.timex)),
        bool(dates),
        _running(span),
        words,
    )


@frozen
class _Background:
    """What a document is about: the names of headline, lead and repetition, and the words of the lead."""

    names: frozenset[str]
    words: frozenset[str]


@lru_cache(maxsize=1024)
def _background(document: Document) -> _Background:
    counts = Counter(_key(mention.value) for mention in document_names(document))
    names = {name for name, count in counts.items() if count > 1}
    words: set[str] = set()
    for sentence in sentences(document)[:_LEAD_SENTENCES]:
        setting = _setting(sentence)
        names |= setting.names
        words |= setting.words
    if document.title:
        headline = Document(document.title)
        words |= content_lemmas(headline.span) - _COMMON
        names |= {_key(mention.value) for mention in document_names(headline)}
    return _Background(frozenset(names), frozenset(words))


def _shared(first: frozenset[str], second: frozenset[str]) -> int:
    """How many words of the first stand in the second, synonyms included."""
    exact = first & second
    rest = [word for word in first - exact if any(synonymous(word, other) for other in second)]
    return len(exact) + len(rest)


def _place_clash(claim: _Setting, evidence: _Setting) -> str:
    """What excludes the places of two sentences: both name one, and none fits any of the other."""
    for here in claim.places:
        for there in evidence.places:
            if here.lower() == there.lower():
                return ""
            inside, around = contains_place(here, there), contains_place(there, here)
            if inside is not False or around is not False:
                return ""
    if claim.places and evidence.places:
        return f"{claim.places[0]} is not {evidence.places[0]}"
    return ""


_BEGINNING = frozenset("erupt begin start break flare outbreak ignite".split())  # noqa: SIM905


def _counted_since(claim: _Setting, evidence: _Setting) -> str:
    """What sets a count since a day, or over a time, apart from that of another time; "" for nothing."""
    if claim.since and evidence.since and claim.since != evidence.since:
        return "one of the two counts over a longer time than the other"
    for one, other in ((claim, evidence), (evidence, claim)):
        # "Clashes erupted on 27 September, which led to ...": the day is that of the beginning, the count of all.
        begins = not other.words.isdisjoint(_BEGINNING)
        if one.since and not other.since and other.dated and not one.times and not begins:
            return "one of the two counts since a day, the other what happened at one time"
    return ""


def _day(time: TimeSpan) -> str:
    return time.start.date().isoformat() if time.start else ""


def _time_clash(claim: _Setting, evidence: _Setting) -> str:
    """What excludes the times of two sentences: both name days, and none meets any of the other."""
    for here in claim.times:
        for there in evidence.times:
            if (
                here.start
                and here.end
                and there.start
                and there.end
                and here.start < there.end
                and there.start < here.end
            ):
                return ""
    if claim.times and evidence.times:
        return f"{_day(claim.times[0])} is not {_day(evidence.times[0])}"
    if claim.weekdays and evidence.weekdays and claim.weekdays.isdisjoint(evidence.weekdays):
        return "the two name other days of the week"
    return ""


def _far(times: tuple[TimeSpan, ...], published: date | None) -> bool:
    """Whether all times named lie long before a document's day."""
    return (
        bool(times)
        and published is not None
        and all(time.end is not None and time.end.date() < published - _FAR_APART for time in times)
    )


def _elsewhere(own: _Setting, other: _Setting, background: _Background) -> bool:
    """Whether a sentence names a place that neither the other sentence nor its document knows: a part."""
    known = other.names | background.names
    for name in own.places:
        place = place_of(name)
        key = place.name.lower() if place is not None else name.lower()
        if key not in known and not any(contains_place(name, theirs) for theirs in other.places):
            return True
    return False


@lru_cache(maxsize=32768)
def same_event(claim: Span, evidence: Span, *, times: bool = True, toll: bool = False) -> Sameness:
    """Whether the claim's sentence and a sentence of the evidence speak of the same event.

    SAME: names or rare words are shared and nothing clashes, read in the context of both documents.
    CLASH: both name places or days, and these exclude each other.
    UNCLEAR: all else; a number may then support when all else agrees, but never refutes.
    `times=False` leaves the times aside, for whoever compares them.  With `toll`, for whoever knows that both
    tell of one story and agree in a part of its toll, that is shown, and a place which only one names is no part's.
    """
    mine, theirs = _setting(claim), _setting(evidence)
    place = _place_clash(mine, theirs)
    if place:
        return Sameness(Match.CLASH, 0.0, place)
    time = _time_clash(mine, theirs) if times else ""
    if time:
        return Sameness(Match.CLASH, 0.0, time)
    number = other_number(claim, evidence) or other_spot(claim, evidence)
    if number:
        return Sameness(Match.CLASH, 0.0, number)
    my_background, their_background = _background(claim.document), _background(evidence.document)
    names = mine.names & theirs.names
    context_names = (mine.names | my_background.names) & (theirs.names | their_background.names)
    direct = _shared(mine.words, theirs.words) / len(mine.words) if mine.words else 0.0
    wider = (
        _shared(mine.words, theirs.words | their_background.words) / len(mine.words) if mine.words else 0.0
    )
    topics = _shared(my_background.words, their_background.words)
    topic = topics / max(1, min(len(my_background.words), len(their_background.words)))
    score = min(
        1.0,
        0.5 * direct
        + 0.15 * wider
        + 0.2 * min(len(names), 2)
        + 0.1 * min(len(context_names), 3) / 3
        + 0.2 * topic,
    )
    apart = times and (
        _far(theirs.times, claim.document.published)
        or _far(mine.times, evidence.document.published)
        or (
            claim.document.published is not None
            and evidence.document.published is not None
            and abs(claim.document.published - evidence.document.published) > _FAR_APART
            and not (mine.times and theirs.times)
        )
    )
    if apart:
        return Sameness(Match.UNCLEAR, score, "the two speak of times far apart")
    if not toll and (_elsewhere(theirs, mine, my_background) or _elsewhere(mine, theirs, their_background)):
        return Sameness(Match.UNCLEAR, score, "one of the two names a narrower place")
    other = other_ground(claim, evidence) or other_in_a_row(claim, evidence) or _counted_since(mine, theirs)
    if other:
        return Sameness(Match.UNCLEAR, score, other)
    if not context_names and mine.names and theirs.names:
        # "the attack on Brod", "the attack on Selt": alike in every word but the one that tells them apart.
        told = f"{min(mine.names)} and {min(theirs.names)}"
        return Sameness(Match.UNCLEAR, score, f"each names what the other does not: {told}")
    shown = (
        toll
        or (bool(names) and direct >= 0.25)
        or direct >= 0.55
        or (len(context_names) >= 2 and (wider >= 0.3 or topic >= 0.3))
        or (len(context_names) >= 1 and (direct >= 0.35 or topic >= 0.4))
        or one_epidemic(claim, evidence)
    )
    if toll:
        score = max(score, _WITH_A_TOLL)
    if shown:
        common = ", ".join(sorted(names or context_names)[:3])
        return Sameness(Match.SAME, score, f"both speak of {common}" if common else "their words agree")
    return Sameness(Match.UNCLEAR, score, "too little is shared to tell")
