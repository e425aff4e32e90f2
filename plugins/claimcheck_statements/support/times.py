"""A time of a statement that its best sentence tells of another deed than the statement does.

"The treaty was signed on 3 May and will enter into force on 9 June" has all words of "it will enter into force on 3 May".
"""

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import find_amounts
from claimcheck.values.datings import Dating, find_datings
from claimcheck.values.words import synonymous
from claimcheck_statements.outcomes.clocks import clocks_in, minutes_apart
from claimcheck_statements.support.comparison import Comparison

__all__ = ["dated_otherwise"]

_FINE = frozenset(["day", "month", "year", "hour", "minute"])


def dated_otherwise(comparison: Comparison) -> str:
    """Why the best sentence gives the statement's time to another deed, and the statement's deed another time; "" where it does not."""
    if other := _other_clock(comparison) or _other_frequency(comparison):
        return other
    mine = _dated(comparison.claim.span)
    if len(mine) != 1:
        return ""
    deed = mine[0].value.family
    theirs = _dated(comparison.sentences[comparison.best].span)
    same = [each for each in theirs if each.value.time.timex == mine[0].value.time.timex]
    others = [
        each
        for each in theirs
        if each.value.time.timex != mine[0].value.time.timex
        and each.value.time.granularity == mine[0].value.time.granularity
    ]
    if not deed or not same or any(_is_of(deed, each) for each in same):
        return ""
    rival = next((each for each in others if _is_of(deed, each)), None)
    if rival is None:
        return ""
    when = " ".join(rival.span.text.split())
    return f"the source gives another time to what the claim tells: '{when}'"


def _other_clock(comparison: Comparison) -> str:
    """Why the best sentence has another hour than the statement's; "" where it has that hour, or none."""
    mine = clocks_in(comparison.claim.span)
    theirs = clocks_in(comparison.sentences[comparison.best].span)
    if len(mine) != 1 or not theirs or any(mine[0].zone != one.zone for one in theirs):
        return ""
    if all(minutes_apart(mine[0], one) >= _FAR_APART for one in theirs):
        return f"the source has another hour: '{' '.join(theirs[0].span.text.split())}'"
    return ""


_ONCE = {"once": 1.0, "twice": 2.0, "thrice": 3.0}


def _frequencies(sentence: Span) -> frozenset[float]:
    """How many times a sentence says that something is done in a stretch of time: "twice a day", "four times a day"."""
    found = set()
    words = [token.lower for token in tokens(sentence)]
    for at in range(len(words) - 1):
        if words[at] in _ONCE and words[at + 1] in {"a", "an", "every", "each", "per"}:
            found.add(_ONCE[words[at]])
    found |= {
        mention.value.stated
        for mention in find_amounts(sentence)
        if mention.value.head == "time" and mention.value.rate and mention.value.stated is not None
    }
    return frozenset(found)


def _other_frequency(comparison: Comparison) -> str:
    """Why the best sentence says another number of times; "" where it has the statement's, or none."""
    mine, theirs = (
        _frequencies(span) for span in (comparison.claim.span, comparison.sentences[comparison.best].span)
    )
    return "the source says another number of times" if mine and theirs and mine.isdisjoint(theirs) else ""


_FAR_APART = 60
"""Minutes by which "shortly after noon" is another hour."""


def _is_of(deed: str, dating: Mention[Dating]) -> bool:
    """Whether a time is of a deed, by the verb of its clause."""
    family = dating.value.family
    return family == deed or (bool(family) and synonymous(family, deed))


def _dated(sentence: Span) -> list[Mention[Dating]]:
    """The days, months and years of a sentence, each with its clause."""
    return [
        each
        for each in find_datings(sentence)
        if each.value.time.timex_type in {"DATE", "TIME"}
        and each.value.time.timex
        and each.value.time.granularity in _FINE
    ]
