"""A time of a statement that its best sentence tells of another deed than the statement does.

"The treaty was signed on 3 May and will enter into force on 9 June" has all words of "it will enter into force on 3 May".
"""

from claimcheck.model import Mention, Span
from claimcheck.values.datings import Dating, find_datings
from claimcheck.values.words import content_lemmas, synonymous
from claimcheck_statements.support.comparison import Comparison

__all__ = ["dated_otherwise"]

_FINE = frozenset(["day", "month", "year", "hour", "minute"])


def dated_otherwise(comparison: Comparison) -> str:
    """Why the best sentence gives the statement's time to another deed, and the statement's deed another time; "" where it does not."""
    mine = _dated(comparison.claim.span)
    if len(mine) != 1:
        return ""
    told = content_lemmas(comparison.claim.span) - content_lemmas(mine[0].span)
    theirs = _dated(comparison.sentences[comparison.best].span)
    same = [each for each in theirs if each.value.time.timex == mine[0].value.time.timex]
    others = [
        each
        for each in theirs
        if each.value.time.timex != mine[0].value.time.timex
        and each.value.time.granularity == mine[0].value.time.granularity
    ]
    if not same or not others:
        return ""
    nearest = max(_share(told, each) for each in same)
    rival = max(others, key=lambda each: _share(told, each))
    if _share(told, rival) > nearest:
        when = " ".join(rival.span.text.split())
        return f"the source gives another time to what the claim tells: '{when}'"
    return ""


def _dated(sentence: Span) -> list[Mention[Dating]]:
    """The days, months and years of a sentence, each with its clause."""
    return [
        each
        for each in find_datings(sentence)
        if each.value.time.timex_type in {"DATE", "TIME"}
        and each.value.time.timex
        and each.value.time.granularity in _FINE
    ]


def _share(told: frozenset[str], dating: Mention[Dating]) -> float:
    """How much of a statement's content the clause of a time has."""
    if dating.value.clause is None or not told:
        return 0.0
    theirs = content_lemmas(dating.value.clause)
    return sum(word in theirs or any(synonymous(word, other) for other in theirs) for word in told) / len(
        told
    )
