"""What it means that two values stand in one place: refuted, overtaken, or both may be right."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from claimcheck.model import Document, Mention, Span, Stance
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.event_words import ONCE, RECURRING, SPEAKING
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.time_words import WEEKDAYS
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import negations, synonymous
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.items import Item, items

__all__ = [
    "SCOPES",
    "denied_apart",
    "happens_once",
    "is_length",
    "other_scope",
    "repeats",
    "same_head",
    "stance_of",
]

SCOPES = frozenset(
    """last next previous earlier later former then now
    another other additional half quarter each every per average annual annually monthly weekly daily total overall
    combined alone initially originally record maximum minimum remaining ago before since until
    expected forecast projected planned likely might may could would will""".split()
)
"""Words that make one number another's part, share or successor."""
# All of these tell what is to come: "will resume", "is scheduled to resume".
_PLANS = frozenset("expected planned scheduled due will would set expect plan schedule".split())
_RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_CLOSE = 4
"""Words before and after a value among which a word of scope is about it."""
_REPEATED = 8
"""Words before a day among which its verb stands."""
_CHANGES = frozenset(["to", "by", "from"])
_HEDGING = frozenset(
    """about around roughly approximately nearly almost some over under above below least most than up many
    estimated""".split()
)
_WEEK = 7
_DENIED = 60
"""Characters from a value within which a negation is about it."""
_SETTLED = timedelta(days=3)
"""Papers further apart than this may each be right about a number that changes."""
_LONGEST = 3
"""Values in a row beyond which they are a date line or a score."""
_APART = 1.1
"""The factor by which two bounds differ beyond rounding."""

V = TypeVar("V")


def other_scope(
    twins: Twins, swap: Substitution, within: tuple[frozenset[int], frozenset[int]] | None = None
) -> bool:
    """Whether a word near one value makes it the part, share or change of something that the other is not.

    `within` are the places of the clauses to look at, where those of the whole sentences are none of the values'.
    """
    mine, theirs = _close(twins.mine, swap.mine), _close(twins.theirs, swap.theirs)
    if mine & SCOPES - _PLANS != theirs & SCOPES - _PLANS or mine.isdisjoint(_PLANS) != theirs.isdisjoint(
        _PLANS
    ):
        return True
    told = within or (range(len(twins.mine)), range(len(twins.theirs)))
    own, other = {twins.mine[at].key for at in told[0]}, {twins.theirs[at].key for at in told[1]}
    if (own - other) & (SCOPES | _RANKS) and (other - own) & (SCOPES | _RANKS):
        return True
    before = {
        found[places.start - 1].key if places.start else ""
        for found, places in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    }
    return len(before) > 1 and bool(_CHANGES & before)


def _close(found: Sequence[Item], places: range) -> set[str]:
    return {item.key for item in found[max(0, places.start - _CLOSE) : places.stop + _CLOSE]}


def repeats(twins: Twins, swap: Substitution) -> bool:
    """Whether what a day is given for is done again and again: meetings, matches, acts of saying."""
    near = twins.mine[max(0, swap.mine.start - _REPEATED) : swap.mine.stop + _CLOSE]
    return not (RECURRING | SPEAKING).isdisjoint(item.key for item in near)


def happens_once(twins: Twins) -> bool:
    """Whether both sentences tell of what befalls somebody or something only once, as a death or a founding."""
    return any(not ONCE.isdisjoint(item.key for item in found) for found in (twins.mine, twins.theirs))


def denied_apart(twins: Twins, claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether a negation stands near one value and none near the other.

    Where a sentence has all of the claim and goes on with "and", what it denies from there on is something else.
    """
    return _denied(claim, mine, claim.end) != _denied(sentence, theirs, _end_of_the_same(twins, sentence))


def _end_of_the_same(twins: Twins, sentence: Span) -> int:
    """Where the part of a sentence ends that has all of the claim: its own end where it has more than "and" behind it."""
    last = max(twins.partners.values(), default=0)
    goes_on = last + 1 < len(twins.theirs) and twins.theirs[last + 1].key == "and"
    return twins.theirs[last].end if goes_on and twins.share()[0] == 1.0 else sentence.end


def _denied(sentence: Span, value: Span, end: int) -> bool:
    return any(
        value.start - _DENIED <= word.start < min(value.end + _DENIED, end) for word in negations(sentence)
    )


def same_head(twins: Twins, swap: Substitution) -> bool:
    """Whether the word after each value, where it says what is counted, is the same.

    Whose they are may be left out, or be said by other names where the sentences share a great deal: "two Kelmar guards".
    """
    if twins.mine[swap.mine.start].sort in {"weekday", "month"}:
        return True
    pairs = ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    heads = [
        found[places.stop]
        for found, places in pairs
        if places.stop < len(found) and found[places.stop].counts
    ]
    if len(heads) < 2 or swap.mine.stop in twins.partners or synonymous(heads[0].key, heads[1].key):
        return True
    named = [item.sort == "name" for item in heads]
    if not any(named) or (all(named) and twins.share()[2] < _MUCH_SHARED):
        return False
    mine, theirs = (_behind_names(found, places.stop) for found, places in pairs)
    return mine == theirs != ""


_MUCH_SHARED = 12
"""Words in common with which two names of one body are more likely than two bodies."""


def _behind_names(found: Sequence[Item], at: int) -> str:
    """The word that tells something behind the names at a place; "" where none stands there."""
    while at < len(found) and found[at].sort == "name":
        at += 1
    return found[at].key if at < len(found) and found[at].counts else ""


def is_length(sentence: Span, value: Span) -> bool:
    """Whether a value is a length, which may be measured from many places."""
    amount = _reading(find_amounts(sentence), value)
    return amount is not None and amount.unit in DIMENSIONS and DIMENSIONS[amount.unit].name == "length"


def stance_of(claim: Span, mine: Span, sentence: Span, theirs: Span, *, copies: bool) -> Stance | None:
    """What it means that `mine` in the claim's sentence is `theirs` in another; None when both may be right.

    `copies`: the sentences are near copies, so that even a day's difference or a lower bound tells.
    """
    run, other = _run(claim, mine), _run(sentence, theirs)
    if _by_colon(mine) or _by_colon(theirs) or [item.sort for item in run] != [item.sort for item in other]:
        return None  # hours and minutes; "2 1/2" against "2"
    if len(run) > 1 and all(
        one.sort == "number" and one.key != two.key for one, two in zip(run, other, strict=True)
    ):
        return None  # "eight 12-inch guns", "fourteen 6-inch guns"
    if len(run) > _LONGEST or [item.is_year for item in run] != [item.is_year for item in other]:
        return None  # the date of a text; a year against a number
    times = _time_at(claim, mine), _time_at(sentence, theirs)
    if run[0].sort in {"weekday", "month"} or _are_days(times):
        if _leave_room((claim, mine), (sentence, theirs), times):
            return None
        return _of_days(run[0], other[0], times, copies=copies)
    alike = _hedge(claim, mine) == _hedge(sentence, theirs)
    compound = len(run) > 1 and run[0].key == other[0].key
    if copies and alike and (compound or _is_end_of_one_range(claim, mine, sentence, theirs)):
        return Stance.REFUTES
    amounts = _reading(find_amounts(claim), mine), _reading(find_amounts(sentence), theirs)
    if copies and alike and _is_inside(run, amounts[0]) and _is_inside(other, amounts[1]):
        return Stance.REFUTES
    if amounts[0] is not None and amounts[1] is not None:
        return _of_amounts(amounts[0], amounts[1], claim.document, sentence.document, copies=copies)
    of_a_sort = (amounts[0] is None) == (amounts[1] is None) and (times[0] is None) == (times[1] is None)
    return Stance.REFUTES if (of_a_sort or copies) and alike else None


def _is_end_of_one_range(claim: Span, mine: Span, sentence: Span, theirs: Span) -> bool:
    """Whether two numbers begin ranges with one end: "six to eight months"."""
    here, there = (
        [item for item in items(span) if item.start >= value.start][:_RANGE]
        for span, value in ((claim, mine), (sentence, theirs))
    )
    keys = [item.key for item in here[1:]]
    return (
        len(keys) == _RANGE - 1
        and here[1].key == "to"
        and here[2].sort == "number"
        and keys == [item.key for item in there[1:]]
    )


_RANGE = 4
"""Items of a range: its ends, what stands between them, and the noun."""


def _is_inside(run: Sequence[Item], amount: Amount | None) -> bool:
    """Whether a number only tells what kind of thing an amount counts: "100" of "four 100-page books"."""
    if amount is None or len(run) != 1 or run[0].sort != "number" or not amount.counted:
        return False
    return amount.counted.startswith(run[0].key) and f"{amount.stated:g}" != run[0].key


def _run(sentence: Span, words: Span) -> list[Item]:
    return [item for item in items(sentence) if words.start <= item.start < words.end]


def _by_colon(words: Span) -> bool:
    """Whether a colon stands in a number, or right before or after it."""
    text = words.document.text
    return ":" in text[max(0, words.start - 1) : words.end + 1]


def _reading(mentions: Iterable[Mention[V]], words: Span) -> V | None:
    """The value that is read where these words stand."""
    return next((mention.value for mention in mentions if mention.span.overlaps(words)), None)


def _time_at(sentence: Span, words: Span) -> TimeSpan | None:
    """The time that is read where these words stand; of an interval the end that they are part of."""
    time = _reading(find_times(sentence), words)
    return _reading(time.bounds, words) or time if time is not None else None


def _are_days(times: tuple[TimeSpan | None, TimeSpan | None]) -> bool:
    return all(time is not None and time.timex_type != "DURATION" for time in times)


def _hedge(sentence: Span, words: Span) -> set[str]:
    """The words that bound or blur a number."""
    before = [item.key for item in items(sentence) if item.end <= words.start]
    return set(before[-3:]) & _HEDGING


def _count_others(mine: Amount, theirs: Amount, *, copies: bool) -> bool:
    """Whether two numbers count things that exclude each other; in copies those of one noun do not: "sites", "websites"."""
    if not (mine.counted and theirs.counted) or kinship(mine.counted, theirs.counted) is not Kinship.OTHER:
        return False
    return not copies or not (mine.head.endswith(theirs.head) or theirs.head.endswith(mine.head))


def _of_amounts(
    mine: Amount, theirs: Amount, claim: Document, evidence: Document, *, copies: bool
) -> Stance | None:
    """What two amounts in one place mean, given the days of their documents: counts grow, all else may change."""
    if _count_others(mine, theirs, copies=copies):
        return None
    if bool(mine.rate) != bool(theirs.rate):
        return None
    if mine.additional != theirs.additional or (mine.partitive != theirs.partitive and not copies):
        return None
    relation = relate(mine, theirs)
    stance = Stance.REFUTES if relation is Relation.DISJOINT else None
    if relation in {Relation.WITHIN, Relation.OVERLAPPING}:
        stance = _of_ranges(mine, theirs) if copies and mine.is_range and theirs.is_range else None
        stance = stance or _of_bounds(mine, theirs, copies=copies)
    ours, other = claim.published, evidence.published
    if stance is not Stance.REFUTES or ours is None or other is None or ours == other:
        return stance
    if not mine.unit:
        grown = (theirs.stated or theirs.low or 0.0) > (mine.stated or mine.low or 0.0)
        if grown == (other > ours):
            return Stance.PREDATES if grown else None
    return stance if abs(ours - other) <= _SETTLED else None


def _of_ranges(mine: Amount, theirs: Amount) -> Stance | None:
    """What two ranges in near copies mean: the one or the other end is wrong."""
    pairs = ((mine.low, theirs.low), (mine.high, theirs.high))
    apart = any(
        one is not None and other is not None and max(one, other) >= _APART * min(one, other)
        for one, other in pairs
    )
    return Stance.REFUTES if apart and mine.unit == theirs.unit else None


def _of_bounds(mine: Amount, theirs: Amount, *, copies: bool) -> Stance | None:
    """What two bounds of one sort mean: a source that knows more has moved on; a near copy that knows less is another text."""
    if not mine.sort or mine.sort != theirs.sort or mine.unit != theirs.unit:
        return None
    if mine.stated is None or theirs.stated is None:
        return None
    small, large = sorted((abs(mine.stated), abs(theirs.stated)))
    if large < _APART * small:
        return None
    weaker = mine.stated < theirs.stated if mine.sort in {"gt", "ge"} else mine.stated > theirs.stated
    if weaker:
        return Stance.PREDATES
    return Stance.REFUTES if copies else None


def _of_days(
    here: Item, there: Item, times: tuple[TimeSpan | None, TimeSpan | None], *, copies: bool
) -> Stance | None:
    """What two days in one place mean: around midnight a day's difference is none, unless all else is the same."""
    known = [time for time in times if time is not None]
    if len(known) == 2 and _meet(*known):
        return None
    if here.sort == there.sort == "weekday":
        apart = abs(WEEKDAYS[here.key] - WEEKDAYS[there.key])
        return Stance.REFUTES if copies or min(apart, _WEEK - apart) > 1 else None
    clocks = any(time.timex_type == "TIME" and time.granularity in {"hour", "minute"} for time in known)
    return None if clocks and not copies else Stance.REFUTES


_EVER = (datetime(1, 1, 1), datetime(9999, 12, 31))  # noqa: DTZ001 - times of texts are local, without a zone


def _leave_room(
    claim: tuple[Span, Span], sentence: tuple[Span, Span], times: tuple[TimeSpan | None, TimeSpan | None]
) -> bool:
    """Whether only one of two days is a bound, and the other lies within it: "after 1963", "in 1970"."""
    bounds = _bound(*claim), _bound(*sentence)
    reaches = [_reach(time, bound) for time, bound in zip(times, bounds, strict=True)]
    if bounds[0] == bounds[1] or reaches[0] is None or reaches[1] is None:
        return False
    (first, last), (start, end) = reaches[0], reaches[1]
    return first < end and start < last


def _bound(sentence: Span, words: Span) -> str:
    """The word right before a day that makes a bound of it; "" for none."""
    before = [item.key for item in items(sentence) if item.end <= words.start][-1:]
    return before[0] if before and before[0] in _OPEN else ""


_OPEN = frozenset(["after", "before", "since", "until", "till", "by"])


def _reach(time: TimeSpan | None, bound: str) -> tuple[datetime, datetime] | None:
    """The interval that a day allows, its bound seen."""
    if time is None or time.start is None or time.end is None:
        return None
    if bound in {"after", "since"}:
        return (time.end if bound == "after" else time.start), _EVER[1]
    if bound:
        return _EVER[0], time.start if bound == "before" else time.end
    return time.start, time.end


def _meet(mine: TimeSpan, theirs: TimeSpan) -> bool:
    """Whether two times, both known, have a moment in common."""
    if mine.start is None or mine.end is None or theirs.start is None or theirs.end is None:
        return False
    return mine.start < theirs.end and theirs.start < mine.end
