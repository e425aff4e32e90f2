"""Two times side by side, each with what it dates: whether the one bears the other out or excludes it.

Each comparison gives the reason why not in a few words, "" where it holds.
"""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: DTZ901 - times are local, without zone, as written

from datetime import datetime, timedelta
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Mention, Span
from claimcheck.text import tokens
from claimcheck.values.bearers import other_bearer
from claimcheck.values.counterparts import counterpart
from claimcheck.values.datings import Dating, find_datings
from claimcheck.values.deed_days import one_dated_deed
from claimcheck.values.deed_frames import Frame
from claimcheck.values.deeds import rival_deeds
from claimcheck.values.doers import other_doer
from claimcheck.values.event_words import (
    ANNIVERSARY,
    FAMILIES,
    LIGHT,
)
from claimcheck.values.events import Match, Sameness
from claimcheck.values.like_names import of_a_like_name
from claimcheck.values.names import find_names
from claimcheck.values.openings import is_past
from claimcheck.values.replaced import replaced
from claimcheck.values.strangers import never_named
from claimcheck.values.swapped import swapped
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.ways import goes_otherwise
from claimcheck.values.words import content_lemmas, lemma, negations, opposed, synonymous
from claimcheck_dates.days import DAY, FINE, days, hour_of, named_days_apart
from claimcheck_dates.named import is_of_one_life, is_of_one_person

__all__ = [
    "OPEN_ENDED",
    "Pair",
    "apart_by",
    "content",
    "of_another_thing",
    "other_happening",
    "same_happening",
    "share",
    "why_not_supporting",
    "written_day",
]

_SHORT = frozenset(["minute", "hour", "day"])
"""Grains of time at which hardly two things of one text come about."""
_KIN = frozenset({frozenset({"truce", "agreement"}), frozenset({"talk", "telephone"})})
OPEN_ENDED = frozenset({"before", "after", "until", "till", "by"})
_ENDING = frozenset({"until", "till"})
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


def content(span: Span) -> frozenset[str]:
    """The content of a clause without words of the calendar."""
    return frozenset(
        word
        for word in content_lemmas(span)
        if word not in MONTHS and word not in WEEKDAYS and not word.isdigit()
    )


def _named(sentence: Span) -> frozenset[str]:
    """The words of the names in a sentence, in base form."""
    return frozenset(lemma(word.lower) for name in find_names(sentence) for word in tokens(name.span))


def share(claim: frozenset[str], evidence: frozenset[str]) -> float:
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
    claim_sentence: Span
    sentence: Span
    """The whole sentence of the evidence."""

    @property
    def deed(self) -> Frame | None:
        """The frame of the one deed that both times date, told in other words; None where none is shown."""
        return one_dated_deed(self.claim_sentence, self.claim.span, self.sentence, self.evidence.span)

    @property
    def overlap(self) -> float:
        """The share of the words of the claim's clause that stand in the evidence's, those of a long time left out."""
        return share(self._told_then, content(self.theirs))

    @property
    def shares_its_matter(self) -> bool:
        """Whether a word of the claim's clause that is part of no name stands in the evidence's, if there is one.

        "Orrin made a loss in 2011" and "in 2011 Orrin was the second-largest supplier" tell of one firm only.
        """
        matter = self._told_then - _named(self.claim_sentence)
        event = content_lemmas(
            Document(self.evidence.value.event).span
        )  # "was born", where a bracket has the day
        return not matter or share(matter, content(self.theirs) | event) > 0

    @property
    def told(self) -> float:
        """The share of the words of the claim's clause that stand in the evidence's whole sentence, those of a long time left out."""
        return share(self._told_then, content(self.sentence))

    @property
    def _told_then(self) -> frozenset[str]:
        """What the claim tells of its time: much comes about "last week", but little at noon of one day."""
        long = self.claim.value.time.granularity not in _SHORT
        return content(self.mine) - (content_lemmas(self.claim.span) if long else frozenset())

    @property
    def named_days_apart(self) -> int | None:
        """How far two days lie apart of which one has no date: see `days.named_days_apart`."""
        mine, theirs = self.claim, self.evidence
        return named_days_apart(mine.span, mine.value.time, theirs.span, theirs.value.time)

    def words(self) -> frozenset[str]:
        """The lower-case words of both clauses."""
        return frozenset(token.lower for span in (self.mine, self.theirs) for token in tokens(span))


def _only_nearly(clause: Span) -> bool:
    """Whether a clause says that something all but came about: "nearly sank"."""
    return any(
        one.lower in _NEARLY and is_past(two) and two.text.islower() for one, two in pairwise(tokens(clause))
    )


_NEARLY = frozenset(["nearly", "almost", "narrowly"])
_OFF = frozenset([("put", "off"), ("called", "off")])
_POSTPONED = frozenset("postponed postpones cancelled canceled scrapped".split())


def _put_off(sentence: Span) -> bool:
    """Whether a sentence tells that something did not come about on its day: "was put off", "was cancelled"."""
    found = [token.lower for token in tokens(sentence)]
    return not _POSTPONED.isdisjoint(found) or not _OFF.isdisjoint(pairwise(found))


def _is_out(clause: Span) -> bool:
    """Whether a clause says that something was out of a place or an office."""
    return any(one.lower == "out" and two.lower == "of" for one, two in pairwise(tokens(clause)))


def same_happening(pair: Pair) -> bool | None:
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
    if mine != theirs and pair.deed is None:
        return f"it dates {_PHASES[theirs]}, the claim {_PHASES[mine]}"
    if pair.words() & ANNIVERSARY:
        return "one of the two tells of an anniversary"
    if _denies(pair.mine) != _denies(pair.theirs):
        return "one of the two denies that it happened"
    if goes_otherwise(tokens(pair.mine), tokens(pair.theirs)):
        return "a journey goes to the place in the one, and from it in the other"
    if _only_nearly(pair.mine) != _only_nearly(pair.theirs):
        return "one of the two says that it nearly happened"
    if _put_off(pair.claim_sentence) != _put_off(pair.sentence):
        return "one of the two says that it was put off"
    if _is_out(pair.mine) != _is_out(pair.theirs):
        return "one of the two says that it was out of what the other says that it was in"
    return ""


def _denies(clause: Span) -> bool:
    """Whether a clause denies more than what comes with its deed: "sentenced to life without parole" denies none."""
    return any(token.lower != "without" for token in negations(clause))


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
    if pair.claim.value.bound in _ENDING and apart_by(pair) is not None:
        return f"the claim says '{pair.claim.value.bound}' another time"
    if pair.claim.value.bound in OPEN_ENDED and (pair.overlap < 0.6 or _bounded_too(pair)):
        return f"the claim only says '{pair.claim.value.bound}', and too few of its words are there"
    if pair.sameness.match is Match.CLASH:
        return f"it is of another event: {pair.sameness.reason}"
    if pair.deed is not None or _of_one_life(pair):
        return _of_a_stranger(pair)
    another = _another_deed(pair)
    if another:
        return another
    if pair.claim.value.planned != pair.evidence.value.planned:
        return "" if pair.overlap >= 0.5 else "one of the two is only planned"
    happening = same_happening(pair)
    if happening is False:
        return other_happening(pair)
    return (
        "" if _has_enough(pair) else "the time fits, but too few of the words of the claim's clause are there"
    )


def _of_one_life(pair: Pair) -> bool:
    """Whether two times, one at least in brackets or commas behind a name, are of one birth or death."""
    mine, theirs = pair.claim.value, pair.evidence.value
    if not (mine.in_brackets or theirs.in_brackets) or mine.time.bounds or theirs.time.bounds:
        return False
    return is_of_one_life(mine, pair.mine, theirs, pair.theirs)


def _has_enough(pair: Pair) -> bool:
    """Whether a clause has so many words of the claim's, or of its happening, that it may tell of the same."""
    claim, happening = pair.claim.value, same_happening(pair)
    if pair.sameness.match is Match.SAME and happening and (claim.phase or pair.overlap >= 0.2):
        return True
    if happening is None and not pair.shares_its_matter:
        return False
    if pair.overlap >= (0.34 if happening else 0.5):
        return True
    return happening is True and (pair.told >= 0.6 or is_of_one_person(claim, pair.mine, pair.theirs))


def _another_deed(pair: Pair) -> str:
    """Why the two times are of two deeds, or of one deed done by two; "" where they need not be."""
    mine, theirs = content(pair.mine), content(pair.theirs)
    if exchanged := swapped(pair.claim_sentence, pair.sentence):
        return exchanged
    if any(opposed(one, two) for one in mine - theirs for two in theirs - mine):
        return "one of the two has the opposite of a word of the other"
    if rival_deeds(mine, theirs, all_mine=mine, all_theirs=theirs):
        return "it dates another deed than the claim"
    return (
        other_bearer(pair.mine, pair.claim.span, pair.theirs, pair.evidence.span)
        or other_doer(pair.claim_sentence, pair.claim.span, pair.sentence, pair.evidence.span)
        or of_a_like_name(pair.claim_sentence, pair.claim.span, pair.sentence, pair.evidence.span)
        or replaced(pair.mine, pair.theirs)
        or counterpart(pair.claim_sentence, pair.claim.span, pair.sentence, pair.evidence.span)
        or _of_a_stranger(pair)
    )


def _of_a_stranger(pair: Pair) -> str:
    """Why the claim's day is told of somebody or some place that the source never names; "" where it knows them."""
    name = never_named(pair.claim_sentence, pair.claim.span, pair.sentence, pair.evidence.span)
    return f"the time fits, but its source never names {name}" if name else ""


def other_happening(pair: Pair) -> str:
    """Why two times of other happenings are not compared."""
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
