"""Two times side by side, each with what it dates: whether the one bears the other out or excludes it.

Each comparison gives the reason why not in a few words, "" where it holds.
"""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: DTZ901 - times are local, without zone, as written

from datetime import datetime, timedelta
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Relation, find_amounts, relate
from claimcheck.values.circumstances import told_apart
from claimcheck.values.event_words import (
    ANNIVERSARY,
    FAMILIES,
    LIGHT,
    ONCE,
    PERSONAL,
    RECURRING,
    REPEATED,
    RESUMED,
    SPEAKING,
)
from claimcheck.values.events import Match, Sameness
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.occasions import other_occasion
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.times import Dating, find_datings
from claimcheck.values.words import content_lemmas, lemma, negations, opposed, synonymous
from claimcheck_dates.days import DAY, FINE, days, hour_of, named_days_apart, same_weekday_alone
from claimcheck_dates.named import is_named, names_in, other_roles, with_subject

__all__ = [
    "Pair",
    "apart_by",
    "of_another_thing",
    "why_not_refuting",
    "why_not_supporting",
    "written_day",
]

_KIN = frozenset({frozenset({"truce", "agreement"}), frozenset({"talk", "telephone"})})
_OPEN_ENDED = frozenset({"before", "after", "until", "till", "by"})
_ROWS = frozenset(FAMILIES.values())
_ONGOING = frozenset("fight protest strike truce flood fire storm".split())


def _reach(dating: Dating) -> tuple[datetime, datetime] | None:
    """The interval that a dating allows, "before", "after" and "by" taken as bounds."""
    time = dating.time
    if time.start is None or time.end is None:
        return None
    if dating.bound in {"before", "until", "till"}:
        return datetime.min, time.start
    if dating.bound == "by":
        return datetime.min, time.end
    if dating.bound == "after":
        return time.end, datetime.max
    return time.start, time.end


def written_day(mention: Mention[Dating]) -> tuple[int, int] | None:
    """Month and day, where both stand in the words themselves and not in the context."""
    words = {token.lower for token in tokens(mention.span)}
    time = mention.value.time
    if time.start is None or time.granularity not in FINE or time.bounds or words.isdisjoint(MONTHS):
        return None
    if not any(word.isdigit() and int(word) == time.start.day for word in words if len(word) <= 2):
        return None
    return time.start.month, time.start.day


def _phase(dating: Dating) -> str:
    """The phase, where "raged since May" begins as much as "began in May"."""
    if dating.bound in {"since", "from"} and dating.phase == "begin" and dating.family not in _ONGOING:
        return "since"
    return dating.phase


def _content(span: Span) -> frozenset[str]:
    """The content of a clause without words of the calendar."""
    return frozenset(
        word
        for word in content_lemmas(span)
        if word not in MONTHS and word not in WEEKDAYS and not word.isdigit()
    )


def _share(claim: frozenset[str], evidence: frozenset[str]) -> float:
    """How much of the claim's words the evidence has, synonyms included."""
    if not claim:
        return 0.0
    found = sum(word in evidence or any(synonymous(word, other) for other in evidence) for word in claim)
    return found / len(claim)


@frozen
class Pair:
    """A dating of the claim and one of the evidence, with all that is needed to judge them."""

    claim: Mention[Dating]
    evidence: Mention[Dating]
    mine: Span
    theirs: Span
    sameness: Sameness
    sentence: Span
    """The whole sentence of the evidence."""

    @property
    def overlap(self) -> float:
        """The share of the words of the claim's clause that stand in the evidence's."""
        return _share(_content(self.mine), _content(self.theirs))

    @property
    def told(self) -> float:
        """The share of the words of the claim's clause that stand in the evidence's whole sentence."""
        return _share(_content(self.mine), _content(self.sentence))

    @property
    def named_days_apart(self) -> int | None:
        """How far two days lie apart of which one has no date: see `days.named_days_apart`."""
        mine, theirs = self.claim, self.evidence
        return named_days_apart(mine.span, mine.value.time, theirs.span, theirs.value.time)

    def words(self) -> frozenset[str]:
        """The lower-case words of both clauses."""
        return frozenset(token.lower for span in (self.mine, self.theirs) for token in tokens(span))


def _is_out(clause: Span) -> bool:
    """Whether a clause says that something was out of a place or an office."""
    return any(one.lower == "out" and two.lower == "of" for one, two in pairwise(tokens(clause)))


def _same_happening(pair: Pair) -> bool | None:
    """Whether both clauses say the same happened: True, None for kin that may differ, False."""
    mine, theirs = pair.claim.value, pair.evidence.value
    a, b = mine.family, theirs.family
    if opposed(a, b):
        return False
    if not a or not b or a in LIGHT or b in LIGHT:
        return None if pair.overlap >= 0.5 else False
    if a == b:
        return True
    if frozenset({a, b}) in _KIN:
        return None
    if a in _ROWS and b in _ROWS:
        return False
    return synonymous(a, b)


def of_another_thing(pair: Pair) -> str:
    """Why two times are never compared: other phases, an anniversary, a denial; "" where they may be."""
    mine, theirs = _phase(pair.claim.value), _phase(pair.evidence.value)
    if mine != theirs:
        return f"it dates {_PHASES[theirs]}, the claim {_PHASES[mine]}"
    if pair.words() & ANNIVERSARY:
        return "one of the two tells of an anniversary"
    if bool(negations(pair.mine)) != bool(negations(pair.theirs)):
        return "one of the two denies that it happened"
    if _is_out(pair.mine) != _is_out(pair.theirs):
        return "one of the two says that it was out of what the other says that it was in"
    return ""


_PHASES = {
    "": "what happened as a whole",
    "begin": "a beginning",
    "end": "an end",
    "since": "how long something has gone on",
}


def _outside(pair: Pair) -> str:
    """Why a time of the evidence does not lie within the claim's; "" where it does."""
    mine, theirs = _reach(pair.claim.value), _reach(pair.evidence.value)
    if mine is None or theirs is None:
        apart = pair.named_days_apart
        bound = pair.claim.value.bound or pair.evidence.value.bound
        if apart is None or bound:
            return "it cannot be told which days are meant"
        if apart:
            return "it is another day"
        return (
            ""
            if hour_of(pair.claim.value.time) in {"", hour_of(pair.evidence.value.time)}
            else "it is another hour"
        )
    if not (mine[0] <= theirs[0] and theirs[1] <= mine[1]):
        return "it does not lie within the claim's time"
    if pair.claim.value.time.bounds and not (pair.evidence.value.time.bounds and mine == theirs):
        return "the claim gives a beginning and an end, and these are not the same"
    return ""


def why_not_supporting(pair: Pair) -> str:
    """Why a time of the evidence does not bear the claim's out; "" where it does."""
    outside = _outside(pair)
    if outside:
        return outside
    if pair.claim.value.bound in _OPEN_ENDED and (pair.overlap < 0.6 or _bounded_too(pair)):
        return f"the claim only says '{pair.claim.value.bound}', and too few of its words are there"
    if pair.sameness.match is Match.CLASH:
        return f"it is of another event: {pair.sameness.reason}"
    if pair.claim.value.planned != pair.evidence.value.planned:
        return "" if pair.overlap >= 0.5 else "one of the two is only planned"
    happening = _same_happening(pair)
    if happening is False:
        return _other_happening(pair)
    if pair.sameness.match is Match.SAME and happening and (pair.claim.value.phase or pair.overlap >= 0.2):
        return ""
    if pair.overlap >= (0.34 if happening else 0.5) or (happening is True and pair.told >= 0.6):
        return ""
    return "the time fits, but too few of the words of the claim's clause are there"


def _other_happening(pair: Pair) -> str:
    told = [f"'{dating.event}'" for dating in (pair.evidence.value, pair.claim.value)]
    return f"it dates {told[0]}, the claim {told[1]}"


def _bounded_too(pair: Pair) -> bool:
    """Whether the evidence's sentence has a bound of its own, so that no other time of it is the claim's."""
    bound = pair.claim.value.bound
    return pair.evidence.value.bound != bound and any(
        other.value.bound == bound for other in find_datings(pair.sentence)
    )


def apart_by(pair: Pair) -> timedelta | None:
    """How far two times lie apart at least, counted in whole days; None where they meet or cannot be told."""
    named = pair.named_days_apart
    if named is not None:
        return timedelta(days=named) if named else None
    mine, theirs = days(pair.claim.value.time), days(pair.evidence.value.time)
    if mine is None or theirs is None or (mine[0] < theirs[1] and theirs[0] < mine[1]):
        return None
    return max(theirs[0] - mine[1], mine[0] - theirs[1]) + DAY


def _certain(pair: Pair, apart: timedelta) -> bool:
    """Whether neither time rests on a guess that could bring the two together."""
    mine, theirs = pair.claim.value.time, pair.evidence.value.time
    if "APPROX" in {mine.mod, theirs.mod}:
        return False  # "around 3 May" excludes no day near it
    written = written_day(pair.claim), written_day(pair.evidence)
    if written[0] and written[1] and written[0] != written[1]:
        return True
    if pair.named_days_apart is not None:
        return apart > DAY
    if not (mine.sure and theirs.sure) or same_weekday_alone(pair.claim.span, pair.evidence.span):
        return False
    # Around midnight and across zones one day's difference is none, unless both days are written out.
    return apart > DAY or mine.granularity not in FINE


def _near_enough(pair: Pair, apart: timedelta) -> bool:
    """Whether the two can be one event misdated, not two events of one sort."""
    family = pair.claim.value.family
    if family in {"die", "born", "found"}:
        return True
    if family in RECURRING and pair.claim.value.time.granularity not in FINE:
        return False
    if pair.claim.value.time.granularity in FINE:
        return apart <= timedelta(days=45)
    return family in ONCE or pair.overlap >= 0.5


def _near_copy(pair: Pair) -> bool:
    """Whether the clauses say the same in nearly the same words, whatever their verb."""
    alike = pair.claim.value.family == pair.evidence.value.family and pair.overlap >= 0.8
    return alike and _share(_content(pair.theirs), _content(pair.mine)) >= 0.6


def _repeated(span: Span) -> bool:
    """Whether a clause tells of a further event of its sort: "another attack", "met again"."""
    words = [token.lower for token in tokens(span)]
    for at, word in enumerate(words):
        # "Two more men": beside those of another day.
        if word == "more" and at and (words[at - 1].isdigit() or words[at - 1] in NUMBER_WORDS):
            return True
        if word in RESUMED or (
            word in REPEATED and any(lemma(near) in FAMILIES for near in words[at + 1 : at + 4])
        ):
            return True
    return False


def why_not_refuting(pair: Pair, *, strict: bool) -> str:
    """Why a time of the evidence that differs does not exclude the claim's; "" where it does."""
    # Cheap before dear: this is asked of every time of every passage.
    apart = apart_by(pair)
    if apart is None:
        return "the two times meet, or it cannot be told which days are meant"
    if not (_same_happening(pair) is True or _near_copy(pair)):
        return _other_happening(pair)
    return (
        _other_event(pair)
        or _loose(pair, strict=strict)
        or _may_recur(pair, apart)
        or _too_little(pair, strict=strict)
    )


def _other_event(pair: Pair) -> str:
    """Why two happenings of one sort need not be one event."""
    family = pair.claim.value.family
    # Whoever was born or died did so once, wherever the text places it.
    alone = pair.sameness.match is Match.UNCLEAR and family in {"die", "born"} and pair.overlap >= 0.6
    if pair.sameness.match is not Match.SAME and not alone:
        return f"it is not shown that both are of one event: {pair.sameness.reason}"
    if family in {"die", "born"} and not (
        is_named(pair.claim.value.subject or pair.mine)
        and is_named(pair.evidence.value.subject or pair.theirs)
    ):
        return "one of the two does not say by name whose day it is"
    mine, theirs = with_subject(pair.claim.value, pair.mine), with_subject(pair.evidence.value, pair.theirs)
    if told_apart(mine, theirs):
        return "one of the two is of the first, the former or another of several"
    if other_roles(_content(pair.mine), _content(pair.theirs)):
        return "each of the two tells of people of whom the other does not"
    if _other_amounts(pair):
        return "the two tell of other numbers as well, so that each may be of its time"
    return other_occasion(mine, pair.claim.span, theirs, pair.evidence.span)


def _other_amounts(pair: Pair) -> bool:
    """Whether both clauses tell of amounts, and none of the one fits any of the other: two moments of what changes."""
    mine, theirs = (
        [each.value for each in find_amounts(clause) if not each.span.overlaps(dated)]
        for clause, dated in ((pair.mine, pair.claim.span), (pair.theirs, pair.evidence.span))
    )
    return bool(mine and theirs) and all(
        relate(one, two) is Relation.DISJOINT for one in mine for two in theirs
    )


def _loose(pair: Pair, *, strict: bool) -> str:
    """Why one of two times is too loose to exclude the other."""
    mine, theirs = pair.claim.value, pair.evidence.value
    if mine.planned or theirs.planned:
        return "one of the two is only planned"
    if mine.time.mod or theirs.time.mod or mine.time.bounds or theirs.time.bounds:
        return "one of the two is only about a time, or a stretch of it"
    if mine.bound in _OPEN_ENDED or theirs.bound in _OPEN_ENDED:
        return f"one of the two only says '{mine.bound or theirs.bound}'"
    if theirs.time.timex_type not in {"DATE", "TIME"}:
        return "it is no day, but a length or a repetition"
    if mine.time.granularity in FINE and theirs.time.granularity not in FINE and strict:
        return "it is no day"
    return ""


def _may_recur(pair: Pair, apart: timedelta) -> str:
    """Why two times that lie apart may be of two happenings of one sort, or be misread."""
    if _repeated(pair.mine) or _repeated(pair.theirs):
        return "one of the two tells of a further event of its sort"
    if pair.claim.value.family in SPEAKING:
        return "what people say, they say more than once"
    if not _certain(pair, apart):
        return "the days are too near each other, or one is worked out by a guess"
    if not _near_enough(pair, apart):
        return "the two lie so far apart that they may be two events of one sort"
    return ""


def _too_little(pair: Pair, *, strict: bool) -> str:
    """Why two clauses share too little to tell of one thing."""
    mine = pair.claim.value
    shared = _names_shared(pair)
    alone = mine.family in PERSONAL or pair.named_days_apart is not None
    if shared is False or (alone and not shared):
        return "the two clauses name nobody and no place in common"
    if pair.named_days_apart is not None and not _is_told_apart_from_others(pair):
        return "what may happen week by week is told in too few words, and the two days have no date"
    needed = 0.6 if strict or not (mine.phase or mine.family in ONCE) else 0.0
    return "" if pair.overlap >= needed else "too few of the words of the claim's clause are there"


def _is_told_apart_from_others(pair: Pair) -> bool:
    """Whether what two clauses share can hardly have happened twice: a death, or a deed in many words."""
    family = pair.claim.value.family
    if family in {"die", "born"}:
        return True
    mine, theirs = names_in(pair.mine), names_in(pair.theirs)
    if family in RECURRING | _AGAIN or (mine - theirs and theirs - mine):
        return False
    return family in ONCE or len(_content(pair.mine) & _content(pair.theirs)) >= _MANY_WORDS


_MANY_WORDS = 5
# What one body does on many days of a month.
_AGAIN = frozenset(
    """appear argue close climb drop fall fly gain gather lead march practise protest rally rise sell sing speak
    testify trade train travel walk""".split()
)


def _names_shared(pair: Pair) -> bool | None:
    """Whether the clauses share a name; None where one of them names nobody and no place."""
    mine = names_in(pair.mine) | names_in(pair.claim.value.subject)
    theirs = names_in(pair.theirs) | names_in(pair.evidence.value.subject)
    return bool(mine & theirs) if mine and theirs else None
