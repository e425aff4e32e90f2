"""How long something went on: "ran for 80 years" beside "ran between 1942 and 2008", whose length can be worked out."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from datetime import datetime

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token, sentences
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.openings import is_past
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.clash import Clash, differing, written
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.facts.facts import read
from claimcheck_statements.moments import bound_before, moments
from claimcheck_statements.subjects import Subject, is_proper, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import View, Word
from claimcheck_statements.views import view as view_of

__all__ = ["find_other_length"]

_YEAR = 365.2425
_MONTH = _YEAR / 12
_UNITS = {
    "day": 1.0,
    "week": 7.0,
    "month": _MONTH,
    "year": _YEAR,
    "decade": 10 * _YEAR,
    "century": 100 * _YEAR,
}
"""Days of each unit in which such a length is told."""
# Of these a stretch of time is told, for whatever lasts.
_LASTING = frozenset("last exist run operate endure survive span active".split())
_BEGINNING = frozenset("begin start open launch premiere debut commence form found establish create".split())
_ENDING = frozenset("end finish close conclude stop cease disband dissolve abolish".split())
# "For over 20 years": whether more or less.
_BOUNDING = {"over": True, "under": False}
# With these it is counted from something else, or it is an age.
_COUNTED = frozenset(
    "ago after before later earlier old older younger prior longer more less of since from".split()
)
# What tells of another stretch beside.
_AGAIN = frozenset("again twice return returned returning second spells stints intermittently".split())
_AUXILIARIES = frozenset("has have had been was were is are also actively only first then".split())
_SITTING = frozenset(["located", "based", "situated", "in", "from", "of", "the", ",", "(", "between", "and"])
# Of these the years in a bracket are how long they lasted, whatever the sentence goes on to say.
_WITH_YEARS = frozenset(
    "war empire kingdom republic dynasty siege revolt rebellion uprising revolution crisis era period strike".split()
)
_ARTICLES = frozenset(["a", "an", "the"])
_CLAUSE_ENDS = frozenset(
    [",", ";", ":", ".", "(", ")", "and", "but", "when", "before", "after", "which", "who"]
)
_WEIGHTY = 0.3
_NEAR = 3
"""Tokens between a verb of beginning or ending and its day."""
_LATITUDE = 0.1
"""The share of a length by which a bare number may be rounded, beside one of its unit."""


@frozen
class _Told:
    """A length that a claim states: whose, of what deed, and how long in days."""

    subject: Subject
    deed: Word
    """The first word that says what went on: \"operated\", \"mayor\" of \"was the mayor\"."""
    start: int
    end: int
    least: float
    most: float


@frozen
class _Stretch:
    """A stretch of time that a sentence of the evidence tells, where it stands and how long it is in days."""

    start: int
    end: int
    least: float
    most: float
    stated: bool = False
    """Whether the sentence says itself how long it is, and no days have to be counted."""


def _bounds(amount: Amount, bound: str) -> tuple[float, float]:
    """The days that a length leaves room for: a bare number is rounded, a bound is none too many or too few."""
    unit = _UNITS[amount.unit]
    if bound in _BOUNDING:
        stated = (amount.stated or 0.0) * unit
        return (stated, float("inf")) if _BOUNDING[bound] else (0.0, stated)
    low = 0.0 if amount.low is None else amount.low * unit
    high = float("inf") if amount.high is None else amount.high * unit
    if amount.low is None or amount.high is None:
        return low, high
    return low * (1 - _LATITUDE) - unit, high * (1 + _LATITUDE) + unit


def _length_told(claim: View) -> tuple[int, int, float, float] | None:
    """Where the one length of a claim stands, and the days that it leaves room for."""
    amounts = [mention for mention in find_amounts(claim.span) if mention.value.unit in _UNITS]
    if amounts:
        before = claim.lowers_before(amounts[0].span.start)
        bound = before[-1] if before else ""
        span = amounts[0].span
        one = len(amounts) == 1 and not amounts[0].value.rate
        return (span.start, span.end, *_bounds(amounts[0].value, bound)) if one else None
    found = claim.tokens
    for at in range(1, len(found) - 1):
        if found[at].lower != "a" or found[at + 1].lower not in _UNITS:
            continue
        unit = _UNITS[found[at + 1].lower]
        words = [token.lower for token in found[max(0, at - 2) : at]]
        more = words[-1:] == ["over"] or words == ["more", "than"]
        less = words[-1:] == ["under"] or words == ["less", "than"]
        first = at - (2 if words in (["more", "than"], ["less", "than"]) else int(more or less))
        room = (unit, float("inf")) if more else (0.0, unit) if less else (0.5 * unit, 2 * unit)
        return found[first].start, found[at + 1].end, *room
    return None


def _told(claim: View) -> _Told | None:
    """The one length of a claim, told of its subject by a verb: "operated for 80 years", "lasted two decades"."""
    length = None if claim.negating or claim.question or claim.hedges else _length_told(claim)
    if length is None:
        return None
    start, end, least, most = length
    before = [token for token in claim.tokens if token.end <= start]
    after = next(iter(claim.lowers_behind(end)), ".")
    while before and before[-1].lower in _BOUNDING.keys() | {"only", "just"}:
        before = before[:-1]
    if not before or after in _COUNTED:
        return None
    at = next((place for place, token in enumerate(before) if place and _tells(token)), None)
    if at is None or not (before[-1].lower == "for" or _lasts(before[-1])):
        return None
    while at > 1 and before[at - 1].lower in _AUXILIARIES:
        at -= 1
    subject = read_subject(before[:at])
    deed = next((word for word in claim.words if word.start >= before[at].start and _says_what(word)), None)
    if not subject.names or deed is None or deed.end > start:
        return None
    return _Told(subject, deed, start, end, least, most)


def _tells(token: Token) -> bool:
    """Whether a token may open the verb of a sentence."""
    return token.text.islower() and (
        is_past(token) or token.lower in _AUXILIARIES or lemma(token.lower) in _LASTING
    )


def _says_what(word: Word) -> bool:
    return word.weight >= _WEIGHTY or word.base in _LASTING


def _lasts(token: Token) -> bool:
    return lemma(token.lower) in {"last", "span"}


def _length(start: TimeSpan, end: TimeSpan) -> tuple[float, float] | None:
    """The fewest and the most days from one time to another."""
    ends = (start.start, start.end, end.start, end.end)
    if any(one is None for one in ends) or start.mod or end.mod or not (start.sure and end.sure):
        return None
    first, after_first, last, after_last = (one for one in ends if one is not None)
    most = _days(first, after_last)
    return (max(0.0, _days(after_first, last)), most) if most > 0 and first <= last else None


def _days(first: datetime, last: datetime) -> float:
    return (last - first).total_seconds() / 86400


def _same_deed(mine: Word, other: str) -> bool:
    return mine.base == other or synonymous(mine.base, other) or {mine.base, other} <= _LASTING


def _within(view: View, told: _Told, topic: Subject | None, known: frozenset[str]) -> Iterator[_Stretch]:
    """The stretches of a sentence that stand behind the verb of a claim, with nothing of their own between."""
    for mention in moments(view):
        if len(mention.value.bounds) != 2 or bound_before(view, mention):
            continue
        length = _length(*(one.value for one in mention.value.bounds))
        if length is None:
            continue
        if _is_all(view, mention) and told.deed.base in _LASTING and _is_subject(told, read(view).subject):
            yield _Stretch(mention.span.start, mention.span.end, *length)
            continue
        verbs = [
            word for word in view.words if word.end <= mention.span.start and _same_deed(told.deed, word.base)
        ]
        if not verbs or not _does(view, verbs[-1].place, told, topic):
            continue
        end = next(
            (
                token.start
                for token in view.tokens
                if token.start >= mention.span.end and token.lower in _CLAUSE_ENDS
            ),
            view.span.end,
        )
        own = [
            word
            for word in view.words
            if verbs[-1].end <= word.start < end and word.weight >= _WEIGHTY
            if not mention.span.start <= word.start < mention.span.end
        ]
        if all(_known(word, known) for word in own) and not _parted(view, verbs[-1].end, mention.span.start):
            yield _Stretch(mention.span.start, mention.span.end, *length)


def _told_twice(view: View, told: _Told) -> bool:
    """Whether another sentence of the document tells the same deed of another stretch."""
    return any(
        any(_same_deed(told.deed, word.base) for word in other.words)
        and any(len(mention.value.bounds) == 2 for mention in moments(other))
        for other in map(view_of, sentences(view.span.document))
        if other.span != view.span
    )


def _does(view: View, at: int, told: _Told, topic: Subject | None) -> bool:
    """Whether the verb at a place of a sentence is told of the subject of a claim."""
    first = at
    while first > 1 and view.tokens[first - 1].lower in _AUXILIARIES | _ARTICLES:
        first -= 1
    if first and view.tokens[first - 1].lower in {"that", "which", "who"}:
        return _is_defined(view, first - 1) and _is_subject(told, read(view).subject)
    if _is_defined(view, at):
        return _is_subject(told, read(view).subject)  # "was a band formed in 1991"
    outside, _ = outside_brackets(view.tokens[:first])
    theirs = read_subject(outside)
    theirs = topic if theirs.pronoun and topic is not None else theirs
    # "The tour" for "the Silver Lantern Tour".
    short = topic is not None and theirs.names == ((told.subject.names[0][-1],),)
    return same_subject(told.subject, topic if short and topic is not None else theirs, people=True)


def _is_defined(view: View, relative: int) -> bool:
    """Whether a clause is of what its sentence says that its subject is: "is a paper from Brod that ran".

    "Is a part of the war that lasted" says nothing of the part.
    """
    definition = read(view).definition
    if definition is None or definition.denied:
        return False
    at = relative - 1
    while at and (view.tokens[at].text[0].isupper() or view.tokens[at].lower in _SITTING):
        at -= 1
    return lemma(view.tokens[at].lower) in definition.heads


def _is_all(view: View, mention: Mention[TimeSpan]) -> bool:
    """Whether a sentence says of its subject no more than when it was: "The board was from 1965 to 2001 the"."""
    before = view.lowers_before(mention.span.start)[-2:]
    return before in (["was", "from"], ["were", "from"], ["was", "between"], ["existed", "from"])


def _is_subject(told: _Told, theirs: Subject) -> bool:
    return same_subject(told.subject, theirs, people=True)


def _parted(view: View, first: int, last: int) -> bool:
    """Whether a new clause begins between two places of a sentence."""
    return any(first <= token.start < last and token.lower in _CLAUSE_ENDS for token in view.tokens)


def _known(word: Word, known: frozenset[str]) -> bool:
    return word.base in known or any(synonymous(word.base, other) for other in known)


def _before_bracket(
    view: View, outside: Sequence[Token], brackets: Sequence[Sequence[Token]]
) -> tuple[Subject, int]:
    """Of what the years in a bracket may be, and up to where such a bracket stands; of a person they are its life."""
    definition = read(view).definition
    if definition is not None:
        person = any(map(is_person, definition.heads))
        return (Subject() if person else read(view).subject), definition.start
    before = [token for token in outside if brackets and brackets[0] and token.start < brackets[0][0].start]
    named = bool(before) and before[-1].lower in _WITH_YEARS
    return (read_subject(before) if named else Subject()), view.span.end


def _in_bracket(view: View, told: _Told) -> Iterator[_Stretch]:
    """The years that stand in a bracket behind a name, of what is no person: "The Torvian Empire (1824-1895)"."""
    if told.deed.base not in _LASTING:
        return
    outside, brackets = outside_brackets(view.tokens)
    subject, until = _before_bracket(view, outside, brackets)
    if not same_subject(told.subject, subject, people=False):
        return
    for bracket in brackets:
        if not bracket or bracket[0].start > until:
            continue
        for mention in moments(view):
            alone = mention.span.start == bracket[0].start and mention.span.end == bracket[-1].end
            if alone and len(mention.value.bounds) == 2:
                length = _length(*(one.value for one in mention.value.bounds))
                if length is not None:
                    yield _Stretch(mention.span.start, mention.span.end, *length)


def _from_first_to_last(view: View, told: _Told, topic: Subject | None) -> Iterator[_Stretch]:
    """What begins on one day and ends on another: "began on 9 August 2009 and ran until 30 July 2010"."""
    days = moments(view)
    if told.deed.base not in _LASTING or len(days) != 2:
        return
    first, last = days
    ends = bound_before(view, last) in {"until", "till"} or _behind(view, last, _ENDING)
    begun = next((at for at, token in enumerate(view.tokens) if lemma(token.lower) in _BEGINNING), None)
    if begun is None or not _does(view, begun, told, topic):
        return
    if _behind(view, first, _BEGINNING) and ends and not bound_before(view, first):
        length = _length(first.value, last.value)
        if length is not None:
            yield _Stretch(first.span.start, last.span.end, *length)


def _so_long(view: View, told: _Told) -> Iterator[_Stretch]:
    """The length that a sentence states itself: "lasted more than four centuries"."""
    other = _told(view) if told.deed.base in _LASTING and is_proper(told.subject) else None
    if other is not None and other.deed.base in _LASTING and _is_subject(told, other.subject):
        yield _Stretch(other.start, other.end, other.least, other.most, stated=True)


def _behind(view: View, day: Mention[TimeSpan], verbs: frozenset[str]) -> bool:
    """Whether a day stands right behind one of some verbs."""
    before = view.lowers_before(day.span.start)[-_NEAR:]
    return not verbs.isdisjoint(map(lemma, before))


def find_other_length(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of a length with the two ends that the evidence tells; `topic` is whom a pronoun of it may mean."""
    if view.negating or view.hedges or not claim.words:
        return None
    told = _told(claim) if view.has_times or not _LASTING.isdisjoint(view.places) else None
    if told is None or any(token.lower in _AGAIN for token in (*claim.tokens, *view.tokens)):
        return None
    if not all(_found(word, view) for word in _rest(claim, told)):
        return None
    known = frozenset(word.base for word in claim.words)
    stretches = [
        *_within(view, told, topic, known),
        *_in_bracket(view, told),
        *_from_first_to_last(view, told, topic),
        *_so_long(view, told),
    ]
    if len(stretches) != 1 or _told_twice(view, told):
        return None
    stretch = stretches[0]
    if told.least <= stretch.most and stretch.least <= told.most:
        return None
    here, there = (told.start, told.end), (stretch.start, stretch.end)
    if stretch.stated:
        counted = any(word.sort == "number" and told.start <= word.start < told.end for word in claim.words)
        return differing(claim, here, view, there, 0.8, exclusive=counted)
    message = (
        f"by the source's days ('{written(view, stretch.start, stretch.end)}') it was {_said(stretch)}, "
        f"not '{written(claim, told.start, told.end)}'"
    )
    return Clash(here, there, message, 0.8, exclusive=True)


def _rest(claim: View, told: _Told) -> list[Word]:
    """The content words of a claim behind its verb, without those of the length."""
    return [
        word
        for word in claim.words
        if word.start >= told.deed.end and word.weight >= _WEIGHTY
        if not told.start <= word.start < told.end
    ]


def _found(word: Word, view: View) -> bool:
    return word.base in view.places or any(synonymous(word.base, base) for base in view.places)


def _said(stretch: _Stretch) -> str:
    """A length for a person, in years, months or days."""
    unit, name = next(
        ((days, name) for days, name in ((_YEAR, "year"), (_MONTH, "month")) if stretch.most >= 2 * days),
        (1.0, "day"),
    )
    least, most = int(stretch.least / unit), round(stretch.most / unit)
    return f"{most} {name}s" if least == most else f"{least} to {most} {name}s"
