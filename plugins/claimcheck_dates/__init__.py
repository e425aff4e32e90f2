"""Checks when something happened: a claim's date against the dates that sources give the same event."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: DTZ901 - times are local, without zone, as written
# ruff: noqa: PLR0917 - a reader hands on the place and what it has read

from collections.abc import Iterable
from datetime import datetime, timedelta

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import sentences_in, tokens
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
from claimcheck.values.events import Match, Sameness, same_event
from claimcheck.values.names import find_names, place_of
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.times import Dating, TimeSpan, find_datings, find_times, said
from claimcheck.values.words import content_lemmas, lemma, negations, opposed, synonymous

__all__ = ["DateChecker"]

_KIN = frozenset({frozenset({"truce", "agreement"}), frozenset({"talk", "telephone"})})
_OPEN_ENDED = frozenset({"before", "after", "until", "till", "by"})
_ROWS = frozenset(FAMILIES.values())
_ONGOING = frozenset("fight protest strike truce flood fire storm".split())
_FINE = frozenset({"minute", "hour", "day"})
_DAY = timedelta(days=1)


def _days(time: TimeSpan) -> tuple[datetime, datetime] | None:
    """The whole days that a time touches: clocks are left aside, they differ by zone."""
    if time.start is None or time.end is None:
        return None
    start = time.start.replace(hour=0, minute=0, second=0, microsecond=0)
    end = (time.end - timedelta(microseconds=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return start, end + _DAY if end < datetime.max - _DAY else end


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


def _written_day(mention: Mention[Dating]) -> tuple[int, int] | None:
    """Month and day, where both stand in the words themselves and not in the context."""
    words = {token.lower for token in tokens(mention.span)}
    time = mention.value.time
    if time.start is None or time.granularity not in _FINE or time.bounds or words.isdisjoint(MONTHS):
        return None
    if not any(word.isdigit() and int(word) == time.start.day for word in words if len(word) <= 2):
        return None
    return time.start.month, time.start.day


def _phase(dating: Dating) -> str:
    """The phase, where "raged since May" begins as much as "began in May"."""
    if dating.bound in {"since", "from"} and dating.phase == "begin" and dating.family not in _ONGOING:
        return "since"
    return dating.phase


def _clause(mention: Mention[Dating], sentence: Span) -> Span:
    return mention.value.clause or sentence


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
class _Pair:
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

    def words(self) -> frozenset[str]:
        """The lower-case words of both clauses."""
        return frozenset(token.lower for span in (self.mine, self.theirs) for token in tokens(span))


def _same_happening(pair: _Pair) -> bool | None:
    """Whether both clauses say the same happened: True, None for kin that may differ, False."""
    mine, theirs = pair.claim.value, pair.evidence.value
    if _phase(mine) != _phase(theirs):
        return False
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


def _silenced(pair: _Pair) -> bool:
    """Whether a clause denies, marks an anniversary, or either time is vague."""
    if pair.words() & ANNIVERSARY:
        return True
    return bool(negations(pair.mine)) != bool(negations(pair.theirs))


def _supports(pair: _Pair) -> bool:
    mine, theirs = _reach(pair.claim.value), _reach(pair.evidence.value)
    if mine is None or theirs is None or not (mine[0] <= theirs[0] and theirs[1] <= mine[1]):
        return False
    if pair.claim.value.time.bounds and not (pair.evidence.value.time.bounds and mine == theirs):
        return False
    if pair.claim.value.bound in _OPEN_ENDED and (pair.overlap < 0.6 or _bounded_too(pair)):
        return False
    if pair.sameness.match is Match.CLASH or pair.claim.value.planned != pair.evidence.value.planned:
        return pair.sameness.match is not Match.CLASH and pair.overlap >= 0.5
    happening = _same_happening(pair)
    if happening is False:
        return False
    if pair.sameness.match is Match.SAME and happening and (pair.claim.value.phase or pair.overlap >= 0.2):
        return True
    return pair.overlap >= (0.34 if happening else 0.5) or (happening is True and pair.told >= 0.6)


def _bounded_too(pair: _Pair) -> bool:
    """Whether the evidence's sentence has a bound of its own, so that no other time of it is the claim's."""
    bound = pair.claim.value.bound
    return pair.evidence.value.bound != bound and any(
        other.value.bound == bound for other in find_datings(pair.sentence)
    )


def _apart(pair: _Pair) -> timedelta | None:
    """How far two times lie apart, counted in whole days; None where they meet or cannot be told."""
    mine, theirs = _days(pair.claim.value.time), _days(pair.evidence.value.time)
    if mine is None or theirs is None or (mine[0] < theirs[1] and theirs[0] < mine[1]):
        return None
    return max(theirs[0] - mine[1], mine[0] - theirs[1]) + _DAY


def _certain(pair: _Pair, apart: timedelta) -> bool:
    """Whether neither time rests on a guess that could bring the two together."""
    mine, theirs = pair.claim.value.time, pair.evidence.value.time
    written = _written_day(pair.claim), _written_day(pair.evidence)
    if written[0] and written[1] and written[0] != written[1]:
        return True
    if not (mine.sure and theirs.sure):
        return False
    # Around midnight and across zones one day's difference is none, unless both days are written out.
    return apart > _DAY or mine.granularity not in _FINE


def _near_enough(pair: _Pair, apart: timedelta) -> bool:
    """Whether the two can be one event misdated, not two events of one sort."""
    family = pair.claim.value.family
    if family in {"die", "born", "found"}:
        return True
    if family in RECURRING and pair.claim.value.time.granularity not in _FINE:
        return False
    if pair.claim.value.time.granularity in _FINE:
        return apart <= timedelta(days=45)
    return family in ONCE or pair.overlap >= 0.5


def _near_copy(pair: _Pair) -> bool:
    """Whether the clauses say the same in nearly the same words, whatever their verb."""
    alike = pair.claim.value.family == pair.evidence.value.family and pair.overlap >= 0.8
    return alike and _share(_content(pair.theirs), _content(pair.mine)) >= 0.6


def _repeated(span: Span) -> bool:
    """Whether a clause tells of a further event of its sort: "another attack", "met again"."""
    words = [token.lower for token in tokens(span)]
    for at, word in enumerate(words):
        if word in RESUMED or (
            word in REPEATED and any(lemma(near) in FAMILIES for near in words[at + 1 : at + 4])
        ):
            return True
    return False


def _refutes(pair: _Pair, *, strict: bool) -> bool:
    mine, theirs = pair.claim.value, pair.evidence.value
    if not (_same_happening(pair) is True or _near_copy(pair)):
        return False
    # Whoever was born or died did so once, wherever the text places it.
    alone = pair.sameness.match is Match.UNCLEAR and mine.family in {"die", "born"} and pair.overlap >= 0.6
    if pair.sameness.match is not Match.SAME and not alone:
        return False
    if (
        mine.planned
        or theirs.planned
        or mine.time.mod
        or theirs.time.mod
        or mine.time.bounds
        or theirs.time.bounds
    ):
        return False
    if (
        mine.bound in _OPEN_ENDED
        or theirs.bound in _OPEN_ENDED
        or theirs.time.timex_type not in {"DATE", "TIME"}
    ):
        return False
    if mine.time.granularity in _FINE and theirs.time.granularity not in _FINE and strict:
        return False
    if _repeated(pair.mine) or _repeated(pair.theirs) or mine.family in SPEAKING:
        return False
    apart = _apart(pair)
    if apart is None or not _certain(pair, apart) or not _near_enough(pair, apart):
        return False
    shared = _names_shared(pair)
    if shared is False or (mine.family in PERSONAL and not shared):
        return False
    needed = 0.6 if strict or not (mine.phase or mine.family in ONCE) else 0.0
    return pair.overlap >= needed


def _names_shared(pair: _Pair) -> bool | None:
    """Whether the clauses share a name; None where one of them names nobody and no place."""
    mine = _names(pair.mine) | _names(pair.claim.value.subject)
    theirs = _names(pair.theirs) | _names(pair.evidence.value.subject)
    return bool(mine & theirs) if mine and theirs else None


def _names(span: Span | None) -> frozenset[str]:
    """The last word of each name in a span: a country for its demonym is left to `same_event`."""
    found = set()
    for mention in find_names(span) if span is not None else ():
        place = place_of(mention.value.text)
        found.add(
            place.name.lower() if place else (mention.value.full or mention.value.text).lower().split()[-1]
        )
    return frozenset(found)


def _before_it_happened(claim: Claim, evidence: Evidence, dating: Dating) -> bool:
    """Whether the evidence was published before the day that the claim names, and so tells of something else."""
    theirs, mine = evidence.document.published, claim.document.published
    start = dating.time.start
    if theirs is None or start is None:
        return False
    return start.date() - theirs > _DAY and (mine is None or start.date() <= mine)


@frozen
class DateChecker:
    """Compares a date with the dates that a passage gives to the same event.

    `refute=False` makes it speak only where a source agrees, and where a weekday does not fit its date.
    """

    refute: bool = field(default=True, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding a passage: agreement first, then contradiction."""
        if claim.kind != "date" or not isinstance(claim.value, Dating):
            return
        dating = claim.value
        itself = evidence.document == claim.document
        if itself and evidence.span.overlaps(claim.sentence):
            if dating.time.weekday_clash:
                yield _finding(claim, evidence, claim.span, Stance.REFUTES, dating.time.weekday_clash, 0.95)
            return
        mention = Mention(claim.span, dating)
        refuting: Finding | None = None
        for sentence in sentences_in(evidence.span):
            for theirs in find_datings(sentence):
                pair = _pair(mention, theirs, claim.sentence, sentence)
                if pair is None or _silenced(pair):
                    continue
                if not itself and _supports(pair):
                    yield _finding(
                        claim, evidence, theirs.span, Stance.SUPPORTS, _agreeing(pair), _confidence(pair)
                    )
                    return
                if refuting is None and self.refute and not _agrees_elsewhere(dating, sentence):
                    refuting = _contradiction(claim, evidence, pair, itself=itself)
        if refuting is not None and not _agrees_elsewhere(dating, evidence.span):
            yield refuting


def _pair(mine: Mention[Dating], theirs: Mention[Dating], claim: Span, evidence: Span) -> _Pair | None:
    """The two datings side by side, None where their phases already differ."""
    if _phase(mine.value) != _phase(theirs.value):
        return None
    sameness = same_event(claim, evidence, times=False)
    return _Pair(mine, theirs, _clause(mine, claim), _clause(theirs, evidence), sameness, evidence)


def _agrees_elsewhere(dating: Dating, span: Span) -> bool:
    """Whether some time of a passage meets the claim's, whatever it dates there."""
    mine = _days(dating.time)
    for mention in find_times(span):
        theirs = _days(mention.value)
        if (
            mine
            and theirs
            and mine[0] < theirs[1]
            and theirs[0] < mine[1]
            and mention.value.granularity in _FINE
        ):
            return True
    return False


def _contradiction(claim: Claim, evidence: Evidence, pair: _Pair, *, itself: bool) -> Finding | None:
    if _before_it_happened(claim, evidence, pair.claim.value) or not _refutes(pair, strict=itself):
        return None
    where = "elsewhere the text says" if itself else "the source says"
    message = f"{where} {said(pair.evidence.value.time)} ({pair.evidence.value.event}); the claim says {said(pair.claim.value.time)}"
    explicit = _written_day(pair.claim) is not None and _written_day(pair.evidence) is not None
    return _finding(claim, evidence, pair.evidence.span, Stance.REFUTES, message, 0.85 if explicit else 0.7)


def _agreeing(pair: _Pair) -> str:
    return f"the source dates it the same: {pair.evidence.value}"


def _confidence(pair: _Pair) -> float:
    sure = pair.claim.value.time.sure and pair.evidence.value.time.sure
    return (0.85 if pair.sameness.match is Match.SAME else 0.7) - (0.0 if sure else 0.1)


def _finding(
    claim: Claim, evidence: Evidence, words: Span, stance: Stance, message: str, confidence: float
) -> Finding:
    return Finding(claim.span, evidence, words, stance, " ".join(message.split()), confidence)
