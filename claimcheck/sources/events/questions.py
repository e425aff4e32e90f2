"""What a casualty claim asks of a table of events: of which place and days, of which kind of event, of whom."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Claim, Document, Mention, Span
from claimcheck.sources.events.kinds import kinds_in
from claimcheck.text import sentences, tokens
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.datings import find_datings
from claimcheck.values.events import is_of_saying
from claimcheck.values.scopes import unsure_words
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.words import lemma

__all__ = ["Period", "Question", "lead_spans", "question_of"]


@frozen
class Period:
    """The days that a claim counts, both ends included; `opened` where it says from when, and no day of its own.

    Without days `reason` says why there are none; else it says why they are not sure, or "".
    """

    first: date | None = None
    last: date | None = None
    opened: bool = False
    reason: str = ""


@frozen
class Question:
    """A casualty claim as a question to a table.

    `one`: whether it tells of one event; `whole`: whether it tells of all that there was, as "the fighting" and "the war"
    are. `kinds` are the kinds of event that its sentence tells of, or else the
    beginning of its text. `doubts` say why no other number shows that the claim's is wrong.
    """

    claim: Claim
    casualty: Casualty
    period: Period
    one: bool
    whole: bool
    kinds: frozenset[str]
    doubts: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    """The words for those harmed, and for times."""


_LEAD = 2
"""Sentences at the beginning of a text that say what the rest is about."""
_OPENING = frozenset("since from".split())
_CLOSING = frozenset("until till to by through".split())
_BOUNDING = frozenset("by until till before after".split())
_ANOTHER = frozenset(
    """another second third earlier previous previously separate separately elsewhere anniversary similar other
    every each average daily""".split()
)
_COMPARING = frozenset(
    """deadliest bloodiest worst heaviest highest largest biggest greatest deadly bloody heavy high large big great bad
    first lowest""".split()
)
_PERFECT = frozenset("have has had be toll total altogether overall far".split())
_DENYING = frozenset(
    "deny denial false falsely hoax rumour rumor debunk untrue baseless claim allege".split()
)
# Of these there are many at a time, whatever their number.
_MASSES = frozenset(
    "fighting violence unrest war warfare conflict shelling hostility bombardment combat flooding".split()
)
_WHOLES = frozenset(
    """fighting violence unrest war warfare conflict hostility combat earthquake quake flood flooding cyclone hurricane
    typhoon storm tornado landslide eruption epidemic outbreak drought famine""".split()
)
_ARTICLES = frozenset("a an the one this that single".split())
_NOUNS = frozenset(
    """attack assault battle fight clash bombing airstrike strike raid ambush shooting massacre offensive explosion blast
    bomb earthquake quake tremor flood storm cyclone hurricane typhoon tornado landslide avalanche fire blaze eruption
    crash collision derailment disaster incident riot protest siege bomber gunman""".split()
)
_RUNNING = "it is a running total, and does not say from when"


@lru_cache(maxsize=4096)
def question_of(claim: Claim) -> Question | None:
    """What a claim asks; None for a claim that counts no people harmed."""
    casualty = claim.value
    if not isinstance(casualty, Casualty):
        return None
    sentence = claim.sentence
    period = _period(sentence, casualty)
    said = frozenset(token.lower for token in tokens(sentence))
    words = said | {lemma(word) for word in said}
    return Question(
        claim,
        casualty,
        period,
        one=_tells_of_one(sentence, period),
        whole=_tells_of_all(sentence),
        kinds=kinds_in(sentence.text) or kinds_in(" ".join(span.text for span in lead_spans(claim))),
        doubts=tuple(_doubts(claim, casualty, period, words)),
        spans=tuple(_understood(sentence)),
    )


def _understood(sentence: Span) -> Iterator[Span]:
    """The words of a sentence for people harmed and for times."""
    for mention in find_casualties(sentence):
        yield from (
            span for span in (mention.span, mention.value.count_span, mention.value.harm_span) if span
        )
    yield from (mention.span for mention in find_times(sentence))


def lead_spans(claim: Claim) -> tuple[Span, ...]:
    """The title and the first sentences of the claim's text."""
    document = claim.document
    title = (Document(document.title).span,) if document.title else ()
    return (*title, *sentences(document)[:_LEAD])


def _doubts(claim: Claim, casualty: Casualty, period: Period, words: frozenset[str]) -> list[str]:
    count = casualty.count
    doubts = [period.reason] if period.first is not None and period.reason else []
    if casualty.cumulative and not period.opened:
        doubts.append(_RUNNING)
    if casualty.additional or casualty.part or count.partitive or _is_of_some(casualty):
        doubts.append("the claim's own count leaves room for others")
    if count.high == 0:
        doubts.append("that none are told of does not say that there were none")
    if period.opened and not words & _PERFECT:
        doubts.append("it does not say that it counts all since then")
    if words & _COMPARING:
        doubts.append("its sentence compares it with others")
    if words & _ANOTHER:
        doubts.append("its sentence tells of more than one event")
    if unsure_words(tokens(claim.sentence)) or words & _DENYING:
        doubts.append("its sentence does not say it as sure")
    return doubts


def _is_of_some(casualty: Casualty) -> bool:
    """Whether it tells of one person whom no number counts: "a guard was killed"."""
    if casualty.count.low != 1 or casualty.count.high != 1 or casualty.count_span is None:
        return False
    return casualty.count_span.text.split()[0].lower() not in {"one", "1", "only", "just"}


def _tells_of_one(sentence: Span, period: Period) -> bool:
    """Whether a sentence counts those of one event, and not all of a time."""
    words = [token.lower for token in tokens(sentence)]
    bases = [lemma(word) for word in words]
    single = False
    for at, (word, base) in enumerate(zip(words, bases, strict=True)):
        if word in _MASSES or base in _MASSES or (base in _NOUNS and word in {f"{base}s", f"{base}es"}):
            return False
        single |= base in _NOUNS and bool(_ARTICLES.intersection(words[max(0, at - 4) : at]))
    return single or (not period.opened and period.first is not None and period.first == period.last)


def _tells_of_all(sentence: Span) -> bool:
    """Whether a sentence tells of all that there was of a kind, and of none in particular."""
    words = {token.lower: lemma(token.lower) for token in tokens(sentence)}
    wide = {word for word, base in words.items() if word in _WHOLES or base in _WHOLES}
    return bool(wide) and not any(base in _NOUNS for word, base in words.items() if word not in wide)


def _period(sentence: Span, casualty: Casualty) -> Period:
    """The days that a sentence counts."""
    elsewhere = _of_other_clauses(sentence)
    times = [
        mention
        for mention in find_times(sentence)
        if mention.value.start is not None
        and mention.value.end is not None
        and mention.value.timex_type in {"DATE", "TIME"}
        and mention.span.start not in elsewhere
        and not is_of_saying(sentence, mention.span)
    ]
    if not times:
        return Period(reason="its sentence names no day of it")
    # "Early October" ends on no day, and "last week" begins on one or another.
    loose = any(
        not time.sure or time.mod or time.granularity == "week" for time in (each.value for each in times)
    )
    unsure = "its time is only about so" if loose else ""
    opening = [mention for mention in times if _before(sentence, mention) in _OPENING]
    if opening:
        return _opened(sentence, casualty, opening, times, unsure)
    bounding = [mention for mention in times if _before(sentence, mention) in _BOUNDING]
    if bounding:
        return Period(reason="its sentence only bounds the time")
    days = [_days(mention.value) for mention in times]
    first, last = max(day[0] for day in days), min(day[1] for day in days)
    # "On Saturday at 10 am", "in March, on the 3rd": one lies in the other.
    if (first, last) not in days:
        return Period(reason="its sentence names several times")
    told = sentence.document.published
    if told is not None and told < first:
        return Period(reason="it is of a day after that of its text")
    # What is told within a month is told of the month so far.
    return Period(first, last if told is None else min(last, told), reason=unsure)


def _of_other_clauses(sentence: Span) -> frozenset[int]:
    """Where the times begin that date something else than harm: "the mayor, who took office on 3 March"."""
    harms = [each.value.harm_span for each in find_casualties(sentence) if each.value.harm_span is not None]
    own: set[int] = set()
    others: set[int] = set()
    for mention in find_datings(sentence):
        clause = mention.value.clause
        # A clause without an event is an apposition that the date stands behind: "..., the capital, on Saturday".
        if clause is not None and mention.value.family:
            (own if any(map(clause.overlaps, harms)) else others).add(mention.span.start)
    return frozenset(others - own)


def _counts_from(sentence: Span, casualty: Casualty, mention: Mention[TimeSpan]) -> bool:
    """Whether "since" and a time belong to the harm, and not to a phrase set apart: ", under siege since May,"."""
    text = sentence.document.text
    at = max(text.rfind(sign, sentence.start, mention.span.start) for sign in ",;(–—")
    phrase = sentence.to(max(at + 1, sentence.start), mention.span.start)
    words = [word for word in phrase.text.lower().split() if word not in _OPENING]
    return not words or (casualty.harm_span is not None and phrase.overlaps(casualty.harm_span))


def _opened(
    sentence: Span,
    casualty: Casualty,
    opening: Sequence[Mention[TimeSpan]],
    times: Sequence[Mention[TimeSpan]],
    unsure: str,
) -> Period:
    """The days since one that a sentence names, up to another or to that of its text."""
    others = [mention for mention in times if mention not in opening]
    closing = [mention for mention in others if _before(sentence, mention) in _CLOSING]
    if not _counts_from(sentence, casualty, opening[0]):
        return Period(reason="what it dates from then is something else")
    if len(opening) > 1 or len(others) > len(closing) or len(closing) > 1:
        return Period(reason="its sentence names several times")
    first = _days(opening[0].value)[0]
    if closing:
        last: date | None = _days(closing[0].value)[1]
    else:
        last = casualty.as_of
    if last is None:
        return Period(reason="the day of its text is not known")
    if last < first:
        return Period(reason="it counts from a day after that of its text")
    return Period(first, last, opened=True, reason=unsure)


def _before(sentence: Span, mention: Mention[TimeSpan]) -> str:
    text = sentence.document.text
    words = text[max(sentence.start, mention.span.start - 16) : mention.span.start].lower().split()
    while words and words[-1] in {"the", "late", "early", "mid"}:
        words.pop()
    return words[-1] if words else ""


def _days(time: TimeSpan) -> tuple[date, date]:
    """The first and the last day of a time."""
    if time.start is None or time.end is None:
        raise ValueError("only times with a place on the calendar have days")
    return time.start.date(), (time.end - timedelta(microseconds=1)).date()
