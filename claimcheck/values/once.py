"""What comes about once, so that two years for it exclude each other: a founding, but no won cup and no stay in a town."""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Sequence
from datetime import date, timedelta

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.event_words import ONCE, RECURRING, SPEAKING
from claimcheck.values.number_tables import ORDINALS
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.openings import is_past
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import is_content, lemma

__all__ = ["WITHIN_ONE_TIME", "may_be_another_day", "may_come_again"]

# Words that make one thing of what may come about often: "its third title".
_UNIQUE = frozenset("first only last final sole debut inaugural maiden latest".split()) | frozenset(ORDINALS)
_YEARS = frozenset(["year", "decade", "century"])
_MONTHS = frozenset(["month", "season", "quarter"])
_AGAIN_IN_MONTHS = (RECURRING | SPEAKING) - {"release", "birth", "inaugurate"}
# What is done once to a thing, or by somebody to it.
_DONE_ONCE = ONCE | frozenset(
    """
    repeal enact abolish discover describe invent patent demolish destroy rebuild acquire buy purchase sell retire erupt sink capsize
    launch collapse abdicate ordain consecrate crown canonise canonize found establish open close complete finish publish premiere
    dissolve disband create build construct charter incorporate introduce marry divorce become appoint join leave release debut
    graduate convict acquit execute assassinate kill murder bear merge privatise privatize nationalise nationalize annex secede
    cancel commission unveil pass move emigrate relocate flee form develop originate emerge evolve arise erect name succeed replace depose overthrow sign approve ratify adopt begin start end
    """.split()
)
# One of several of its sort is done to: "published a novel", "released two albums".
_SOME = frozenset("a an some several many few more other another new".split()) | NUMBER_WORDS.keys()
_AFTER_VERB = 2
_OBJECTLESS = frozenset(["die", "born", "bear", "become", "begin", "start", "end"])


def may_come_again(sentence: Span, time: Mention[TimeSpan]) -> bool:
    """Whether a sentence may be true of another such year, or month, as well, as far as its verb and its object show.

    "Won the cup in 2004" and "won the cup in 2006" are both true of one club; of a day nothing is said here.
    """
    grain = time.value.granularity
    if grain not in _YEARS | _MONTHS:
        return False
    found = tokens(sentence)
    if any(token.lower in _UNIQUE and not _is_a_match(found, at) for at, token in enumerate(found)):
        return False
    if _defines(found, time.span):
        return False
    clause = clause_at(sentence, time.span)
    if clause is None or not 0 <= clause.head < len(found):
        return grain in _YEARS
    verb = lemma(found[clause.head].lower)
    if grain in _MONTHS:
        return clause.family in _AGAIN_IN_MONTHS
    if clause.phase:
        return False
    if verb not in _DONE_ONCE and clause.family not in _DONE_ONCE:
        return True
    return verb not in _OBJECTLESS and _of_some(found, clause.head)


def _is_a_match(found: Sequence[Token], at: int) -> bool:
    """Whether "final" is a match, of which there is one each year, and picks none of several: "reached the final"."""
    behind = found[at + 1 : at + 2]
    return found[at].lower == "final" and not any(
        is_content(token) and token.text.islower() and not is_past(token) for token in behind
    )


def may_be_another_day(sentence: Span, time: Mention[TimeSpan], others: Sequence[Mention[TimeSpan]]) -> bool:
    """Whether what a sentence tells of a day is done so often that days weeks away from it are of other times: "visited the camp"."""
    clause = clause_at(sentence, time.span)
    mine = _day_of(time.value)
    if clause is None or clause.family not in _AGAIN_IN_MONTHS or mine is None:
        return False
    days = [day for day in (_day_of(each.value) for each in others) if day is not None]
    return bool(days) and all(abs(day - mine) > WITHIN_ONE_TIME for day in days)


def _day_of(time: TimeSpan) -> date | None:
    """The first day of a time, in some leap year where it names none; None where it names no day of a month."""
    if time.start is not None:
        return time.start.date()
    found = _MONTH_AND_DAY.fullmatch(time.timex)
    try:
        return date(_LEAP_YEAR, int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


_MONTH_AND_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)")
_LEAP_YEAR = 2000
WITHIN_ONE_TIME = timedelta(days=10)
"""How far apart two days for one meeting, match or visit are put by mistake."""


def _defines(found: Sequence[Token], time: Span) -> bool:
    """Whether a year says which thing something is: "is a 1994 film"."""
    before = [token.lower for token in found if token.end <= time.start][-2:]
    return len(before) > 1 and before[0] in _BE and before[1] in _ARTICLES


_BE = frozenset(["is", "was", "are", "were"])
_ARTICLES = frozenset(["a", "an", "the"])


def _of_some(found: Sequence[Token], verb: int) -> bool:
    """Whether the object right behind a verb is one of several of its sort."""
    behind = found[verb + 1 : verb + 1 + _AFTER_VERB]
    return any(token.lower in _SOME or token.text[0].isdigit() for token in behind[:1])
