"""How long something went on: "ran for 80 years" beside "ran between 1942 and 2008", whose length can be worked out."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from datetime import datetime

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, sentences
from claimcheck.values.amounts import find_amounts
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.clash import Clash, differing, written
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.facts.facts import read
from claimcheck_statements.lives.lasting import LASTING, REIGNING, Form, forms, served_as
from claimcheck_statements.lives.told_lengths import AUXILIARIES, MONTH, WEIGHTY, YEAR, Told, told_length
from claimcheck_statements.moments import bound_before, moments
from claimcheck_statements.subjects import Subject, is_proper, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import View, Word
from claimcheck_statements.views import view as view_of

__all__ = ["find_other_length"]

_BEGINNING = frozenset("begin start open launch premiere debut commence form found establish create".split())
_ENDING = frozenset("end finish close conclude stop cease disband dissolve abolish complete".split())
# What tells of another stretch beside.
_AGAIN = frozenset("again twice return returned returning second spells stints intermittently".split())
_SITTING = frozenset(["located", "based", "situated", "in", "from", "of", "the", ",", "(", "between", "and"])
# Of these the years in a bracket are how long they lasted, whatever the sentence goes on to say.
_WITH_YEARS = frozenset(
    "war empire kingdom republic dynasty siege revolt rebellion uprising revolution crisis era period strike".split()
)
_ARTICLES = frozenset(["a", "an", "the"])
_CLAUSE_ENDS = frozenset(
    [",", ";", ":", ".", "(", ")", "and", "but", "when", "before", "after", "which", "who"]
)
_DOING = frozenset(["operate", "run"])
_NARROWING = frozenset("to from in on at for with under as into through via of by a an the its one".split())
_RUNS = frozenset("season series episode issue".split())
_UNTIL = 7
"""Tokens from a first day to a last one between which "until" says what ended it."""
_NEAR = 3
"""Tokens between a verb of beginning or ending and its day."""


@frozen
class _Stretch:
    """A stretch of time that a sentence of the evidence tells, where it stands and how long it is in days."""

    start: int
    end: int
    least: float
    most: float
    stated: bool = False
    """Whether the sentence says itself how long it is, and no days have to be counted."""


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


def _same_deed(mine: str, other: str) -> bool:
    return (
        mine == other or synonymous(mine, other) or any({mine, other} <= row for row in (LASTING, REIGNING))
    )


def _deeds(view: View) -> list[Form]:
    """The words and turns of a sentence that may say what went on, in its order."""
    words = [Form(word.base, word.place, word.end) for word in view.words]
    return sorted((*words, *forms(view.tokens)), key=lambda form: form.end)


def _within(view: View, told: Told, topic: Subject | None, known: frozenset[str]) -> Iterator[_Stretch]:
    """The stretches of a sentence that stand behind the verb of a claim, with nothing of their own between."""
    for mention in moments(view):
        if len(mention.value.bounds) != 2 or bound_before(view, mention):
            continue
        length = _length(*(one.value for one in mention.value.bounds))
        if length is None:
            continue
        if _is_all(view, mention) and told.deed.deed in LASTING and _is_subject(told, read(view).subject):
            yield _Stretch(mention.span.start, mention.span.end, *length)
            continue
        verbs = [
            form
            for form in _deeds(view)
            if form.end <= mention.span.start and _same_deed(told.deed.deed, form.deed)
        ]
        if not verbs or not _does(view, verbs[-1].first, told, topic):
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
            if verbs[-1].end <= word.start < end and word.weight >= WEIGHTY
            if not any(each.start <= word.start < each.end for each in _runs(view))
            if not mention.span.start <= word.start < mention.span.end
        ]
        plain = told.deed.whole and _is_plain_object(view, verbs[-1], mention.span.start)
        if (plain or all(_known(word, known) for word in own)) and not _parted(
            view, verbs[-1].end, mention.span.start
        ):
            yield _Stretch(mention.span.start, mention.span.end, *length)


def _runs(view: View) -> list[Span]:
    """Where a sentence counts the runs in which something went on, which makes it no other: "ran for five seasons"."""
    return [each.span for each in find_amounts(view.span) if each.value.head in _RUNS]


def _is_plain_object(view: View, verb: Form, last: int) -> bool:
    """Whether no more stands between a verb and its only time than what the thing did, of nowhere in particular: "operated trams between"."""
    inside = [token for token in view.tokens if verb.end <= token.start < last]
    return (
        verb.deed in _DOING
        and len(moments(view)) == 1
        and all(token.text[0].islower() and token.text.isalpha() for token in inside)
        and all(token.lower not in _NARROWING for token in inside[:-1])
    )


def _told_twice(view: View, told: Told) -> bool:
    """Whether another sentence of the document tells the same deed of another stretch."""
    return any(
        any(_same_deed(told.deed.deed, word.base) for word in other.words)
        and any(len(mention.value.bounds) == 2 for mention in moments(other))
        for other in map(view_of, sentences(view.span.document))
        if other.span != view.span
    )


def _does(view: View, at: int, told: Told, topic: Subject | None) -> bool:
    """Whether the verb at a place of a sentence is told of the subject of a claim."""
    first = at
    while first > 1 and view.tokens[first - 1].lower in AUXILIARIES | _ARTICLES:
        first -= 1
    first = served_as(view.tokens, first)
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


def _is_subject(told: Told, theirs: Subject) -> bool:
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


def _in_bracket(view: View, told: Told) -> Iterator[_Stretch]:
    """The years that stand in a bracket behind a name, of what is no person: "The Torvian Empire (1824-1895)"."""
    if told.deed.deed not in LASTING:
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


def _from_first_to_last(view: View, told: Told, topic: Subject | None) -> Iterator[_Stretch]:
    """What begins on one day and ends on another: "began on 9 August 2009 and ran until 30 July 2010"."""
    days = moments(view)
    if told.deed.deed not in LASTING or len(days) != 2:
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


def _from_until(view: View, told: Told, topic: Subject | None) -> Iterator[_Stretch]:
    """What goes on from one day until something that is told of another: "reigned from 1711 until her abdication in 1729"."""
    days = moments(view)
    if len(days) != 2 or bound_before(view, days[0]) not in {"", "from"}:
        return
    first, last = days
    between = [token.lower for token in view.tokens if first.span.end <= token.start < last.span.start]
    verbs = [
        form
        for form in _deeds(view)
        if form.end <= first.span.start and _same_deed(told.deed.deed, form.deed)
    ]
    led = view.lowers_before(first.span.start)[-1:] == ["from"]
    until = between[:1] in (["until"], ["till"]) and between[-1] in {"in", "on"} and len(between) <= _UNTIL
    if not (led and until and verbs) or not _does(view, verbs[-1].first, told, topic):
        return
    if (
        verbs[-1].end < first.span.start
        and len(view.lowers_before(first.span.start)) - _place(view, verbs[-1].end) <= 1
    ):
        length = _length(first.value, last.value)
        if length is not None:
            yield _Stretch(first.span.start, last.span.end, *length)


def _place(view: View, offset: int) -> int:
    """How many tokens end at an offset or before."""
    return sum(token.end <= offset for token in view.tokens)


def _so_long(view: View, told: Told) -> Iterator[_Stretch]:
    """The length that a sentence states itself: "lasted more than four centuries"."""
    other = told_length(view) if told.deed.deed in LASTING and is_proper(told.subject) else None
    if other is not None and other.deed.deed in LASTING and _is_subject(told, other.subject):
        yield _Stretch(other.start, other.end, other.least, other.most, stated=True)


def _behind(view: View, day: Mention[TimeSpan], verbs: frozenset[str]) -> bool:
    """Whether a day stands right behind one of some verbs."""
    before = view.lowers_before(day.span.start)[-_NEAR:]
    return not verbs.isdisjoint(map(lemma, before))


def find_other_length(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of a length with the two ends that the evidence tells; `topic` is whom a pronoun of it may mean."""
    if view.negating or view.hedges or not claim.words:
        return None
    told = told_length(claim) if view.has_times or not LASTING.isdisjoint(view.places) else None
    if told is None or any(token.text in _AGAIN for token in (*claim.tokens, *view.tokens)):
        return None
    if not all(_found(word, view) for word in _rest(claim, told)):
        return None
    known = frozenset(word.base for word in claim.words)
    stretches = [
        *_within(view, told, topic, known),
        *_in_bracket(view, told),
        *_from_first_to_last(view, told, topic),
        *_from_until(view, told, topic),
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


def _rest(claim: View, told: Told) -> list[Word]:
    """The content words of a claim behind its verb, without those of the length."""
    return [
        word
        for word in claim.words
        if word.start >= told.deed.end and word.weight >= WEIGHTY
        if not told.start <= word.start < told.end
    ]


def _found(word: Word, view: View) -> bool:
    return word.base in view.places or any(synonymous(word.base, base) for base in view.places)


def _said(stretch: _Stretch) -> str:
    """A length for a person, in years, months or days."""
    unit, name = next(
        ((days, name) for days, name in ((YEAR, "year"), (MONTH, "month")) if stretch.most >= 2 * days),
        (1.0, "day"),
    )
    least, most = int(stretch.least / unit), round(stretch.most / unit)
    return f"{most} {name}s" if least == most else f"{least} to {most} {name}s"
