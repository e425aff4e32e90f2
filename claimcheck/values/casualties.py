"""Who was killed, hurt, missing, displaced or held: how many, and of whom."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from attrs import evolve, frozen

from claimcheck.model import Mention, Span
from claimcheck.text import lowered
from claimcheck.values.amounts import Amount
from claimcheck.values.casualty_clauses import harms
from claimcheck.values.casualty_counts import Counts, counted_people
from claimcheck.values.casualty_grammar import Harm
from claimcheck.values.casualty_phrases import SOME
from claimcheck.values.casualty_tables import ACTS, TRIGGERS
from claimcheck.values.casualty_words import DETERMINERS, MONTHS, TITLES, word_set
from claimcheck.values.counted import words_text
from claimcheck.values.nouns import is_plural
from claimcheck.values.times import find_times

__all__ = ["HARMS", "Casualty", "find_casualties"]

HARMS = (
    "killed",
    "injured",
    "missing",
    "displaced",
    "detained",
    "sick",
    "affected",
    "killed or injured",
    "killed or missing",
)


@frozen
class Casualty:
    """A count of people harmed in one way."""

    harm: str
    """killed, injured, missing, displaced, detained, sick or affected; "killed or injured" for a joint count."""
    count: Amount
    victims: str = ""
    """Who they were, as written: "Iranian border guards"; empty when only "people" are counted."""
    as_of: date | None = None
    """The day as of which the count speaks: one that the sentence names, else the document's."""
    cumulative: bool = False
    """Whether the words make it a running total: "death toll", "have died since", "so far"."""
    additional: bool = False
    """Whether it is on top of an earlier count: "another 12", "12 more"."""
    joint: bool = False
    """Whether two harms are counted together: "4,589 killed or hurt"."""
    harm_span: Span | None = None
    """The word that says the harm."""
    part: bool = False
    """Whether the words make it a part of a larger count: "including three children"."""
    count_span: Span | None = None
    """The number and the noun that it counts, without the word of harm."""
    dated: bool = False
    """Whether `as_of` is a day that the sentence names, and not the document's."""

    def as_json(self) -> dict[str, object]:
        """The fields that the report shows."""
        return {
            "harm": self.harm,
            "low": self.count.low,
            "high": self.count.high,
            "victims": self.victims,
            "as_of": self.as_of.isoformat() if self.as_of else None,
        }

    def __str__(self) -> str:
        return f"{self.harm}: {describe(self)}"


def describe(casualty: Casualty) -> str:
    """The count in words for a person: "more than 300 people"."""
    count = casualty.count
    if count.stated == 1 and _is_titled(casualty):
        return casualty.victims
    who = casualty.victims or ("person" if count.stated == 1 else "people")
    if casualty.victims and count.stated != 1 and not is_plural(who.split()[-1]):
        # "A third miner died" counts miners and others; "12 civilian deaths".
        who = "people" if count.sort == "ge" and casualty.cumulative else f"{who} people"
    if count.high == 0:
        return "no one" if not casualty.victims else f"no {who}"
    number = str(evolve(count, counted="", additional=casualty.additional, partitive=False))
    number = "one" if number == "1" and who[0].isdigit() else number
    of = " of" if count.stated is None and count.hedge.endswith("s") and count.high is None else ""
    return f"{number}{of} {who}"


def _is_titled(casualty: Casualty) -> bool:
    """Whether the one counted is named with a title: "Sgt. Ana Ruiz"."""
    words = casualty.victims.split()
    return len(words) > 1 and words[0][0].isupper() and words[0].lower().rstrip(".") in TITLES


_AT_LARGE = frozenset(["people", "person", "persons", "others", "victims", "victim", "lives", "more"])
_RUNNING = frozenset(["since", "total", "overall", "altogether", "cumulative"])
_FARTHEST_TOGETHER = 7
"""Tokens that may stand between a count and its word of harm for one span to hold both."""


@lru_cache(maxsize=8192)
def find_casualties(sentence: Span, *, uncounted: bool = False) -> tuple[Mention[Casualty], ...]:
    """The counts of people harmed that a sentence states, in reading order.

    A mention's span covers the count, its noun and the word of harm where they stand together.
    `uncounted`: also those of whom only a plural tells that they were two or more, in one event: "nuns were killed".
    """
    if TRIGGERS.isdisjoint(lowered(sentence)) or sentence.text.rstrip("\"'”’»)] ").endswith("?"):
        return ()
    found = counted_people(sentence, uncounted=uncounted)
    if not found.found and "no" not in found.words:
        return ()
    bound: dict[tuple[int, int], Harm] = {}
    for harm in () if _is_rate(found) or _is_fiction(found.words) else harms(found):
        if harm.counted.amount.rate or (harm.counted.amount is SOME and not _tells_of_event(found, harm)):
            continue
        # A count is harmed once: a total before a part, else the word that came first.
        key = (found.tokens[harm.counted.start].start, harm.counted.number_end)
        held = bound.get(key)
        if held is None or (held.part and not harm.part):
            bound[key] = harm
    if not bound:
        return ()
    ordered = sorted(bound.values(), key=lambda harm: (harm.counted.start, harm.first))
    running = _running(found)
    mentions: list[Mention[Casualty]] = []
    earlier: list[str] = []
    dates = _Dates(sentence, found)
    for harm in ordered:
        mentions.append(_mention(sentence, found, harm, earlier, dates, running=running))
        if harm.harm not in earlier:
            earlier.append(harm.harm)
    return tuple(mentions)


_OVER = frozenset(["in", "over", "during", "within"])
_SPANS = frozenset(["weeks", "months", "years", "decade", "decades"])
_WERE = frozenset(["was", "were"])
_PERFECT = frozenset(["have", "has", "had", "been", "being"])
_DEFINITE = frozenset(["the", "these", "those", "his", "her", "their", "its", "our"])


def _tells_of_event(found: Counts, harm: Harm) -> bool:
    """Whether a plural without a number is of one event: "nuns were killed", "the murder of the nuns"."""
    words, count = found.words, harm.counted
    before = words[max(0, harm.first - 3) : harm.first]
    if count.start > harm.last:
        return words[harm.last] in ACTS and words[count.start] in _DEFINITE
    return not _WERE.isdisjoint(before) and _PERFECT.isdisjoint(before)


_PERIODS = frozenset(["day", "week", "month", "year", "hour", "minute", "season", "winter", "summer"])


_RATES = frozenset(["annually", "each", "every", "average"])


def _is_rate(found: Counts) -> bool:
    """Whether a sentence says how many are harmed in each of many periods: "every year", "an average of"."""
    words = found.words
    if _RATES.isdisjoint(words):
        return False
    return "annually" in words or any(
        (word in {"each", "every"} and after in _PERIODS) or (word == "average" and after == "of")
        for word, after in pairwise(words)
    )


_STORIES = word_set(
    "film movie novel book story play episode drama opera game drill exercise simulation scenario"
)


def _is_fiction(words: tuple[str, ...]) -> bool:
    """Whether a sentence tells what comes about in a story or a drill: "in the film, 14 people are killed"."""
    if "simulated" in words or "fictional" in words:
        return True
    return not _STORIES.isdisjoint(words) and any(
        at >= 2 and word in _STORIES and words[at - 2] == "in" and words[at - 1] in DETERMINERS
        for at, word in enumerate(words)
    )


# Without one of these no words make a running total.
_LEADS_TO_TOTAL = _RUNNING | _OVER | {"so", "to"}


def _running(found: Counts) -> bool:
    """Whether the sentence makes its counts running totals: "so far", "since", "in total", "in the past ten years"."""
    words = found.words
    if _LEADS_TO_TOTAL.isdisjoint(words):
        return False
    pairs = set(pairwise(words))
    if any(
        first in _OVER and last in {"past", "last"} and not _SPANS.isdisjoint(words[at + 3 : at + 6])
        for at, (first, last) in enumerate(zip(words, words[2:], strict=False))
    ):
        return True
    return not _RUNNING.isdisjoint(words) or ("so", "far") in pairs or ("to", "date") in pairs


def _mention(
    sentence: Span,
    found: Counts,
    harm: Harm,
    earlier: list[str],
    dates: "_Dates",
    *,
    running: bool,
) -> Mention[Casualty]:
    """One count with its harm as a value; `earlier` are the harms that the sentence has counted before it."""
    count, parts = harm.counted, found.tokens
    victims = ""
    if count.victims is not None:
        first, last = count.victims
        victims = words_text(parts, first, last)
        if victims.lower() in _AT_LARGE:
            victims = ""
    count_span = sentence.to(parts[count.start].start, parts[max(count.end, count.number_end) - 1].end)
    harm_span = sentence.to(parts[harm.first].start, parts[harm.last].end)
    first, last = min(count.end, harm.last + 1), max(count.start, harm.first)
    # Another count between the two belongs to neither: "[three soldiers] and two civilians were killed".
    together = last - first <= _FARTHEST_TOGETHER and not any(
        at in found.starting for at in range(first, last)
    )
    span = count_span
    if together:
        span = sentence.to(min(count_span.start, harm_span.start), max(count_span.end, harm_span.end))
    amount, running = count.amount, running and not count.ordinal
    ordinal = count.ordinal and harm.harm == "killed" and not earlier
    if count.ordinal and not ordinal:
        # "Killing two and injuring a third colleague" counts one.
        amount = Amount(1.0, 1.0, stated=1.0)
    # "killed 12 and injured another 30": the 30 are all that were injured. And "four others were hurt", with
    # no one hurt before, are other than the dead.
    others = parts[count.number_end - 1].lower.startswith("other") or parts[count.end - 1].lower == "others"
    additional = count.more and (harm.harm in earlier or not (earlier or (others and harm.harm != "killed")))
    additional = additional or (
        harm.harm in earlier and not _AFTERWARDS.isdisjoint(found.words[harm.last + 1 : harm.last + 3])
    )
    as_of = dates.near(span)
    return Mention(
        span,
        Casualty(
            harm=harm.harm,
            count=evolve(amount, counted=victims) if victims != amount.counted else amount,
            victims=victims,
            as_of=as_of or sentence.document.published,
            cumulative=harm.toll or ordinal or (running and as_of is None),
            additional=additional,
            joint=" or " in harm.harm,
            harm_span=harm_span,
            part=harm.part,
            count_span=count_span,
            dated=as_of is not None,
        ),
    )


# Right behind a second word of one harm these count on top: "killed 12, and four died later".
_AFTERWARDS = frozenset(["later", "afterwards", "afterward", "subsequently", "since"])
_DATING = MONTHS | word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday ago last previous year years month week "
    "weeks decade century day date earlier later next same spring summer autumn fall winter easter christmas quarter "
    "morning evening night afternoon noon midnight now"
)
_COARSE = frozenset({"year", "decade", "century", "month", "season", "quarter"})
_LONG_AGO = timedelta(days=45)


class _Dates:
    """The days that a sentence names for its counts, looked up only when a count asks."""

    def __init__(self, sentence: Span, found: Counts) -> None:
        self.sentence = sentence
        # The words that a day is named with; without one the whole reading of times is spared.
        named = any(word in _DATING or (len(word) == 4 and word.isdigit()) for word in found.words)
        self.found: list[tuple[int, int, date]] | None = None if named else []

    def near(self, span: Span) -> date | None:
        """The day named for a count: "by 10 October", "as of Monday", or the long past year of another event."""
        if self.found is None:
            self.found = list(self._read())
        after = bisect_left(self.found, (span.start,))
        beside = self.found[max(0, after - 1) : after + 1]
        best = min(beside, key=lambda each: max(each[0] - span.end, span.start - each[1], 0), default=None)
        return best[2] if best else None

    def _read(self) -> Iterator[tuple[int, int, date]]:
        text, published = self.sentence.document.text, self.sentence.document.published
        for mention in find_times(self.sentence):
            time, span = mention.value, mention.span
            if time.end is None or time.timex_type in {"DURATION", "SET"}:
                continue
            before = text[max(self.sentence.start, span.start - 9) : span.start].lower().split()[-2:]
            # "Since 2008, when gunmen killed 166" counts those of 2008.
            when = text[span.end : span.end + 6].startswith((", when", " when"))
            if before[-1:] in (["since"], ["from"]) and not when:
                continue
            last = (time.end - timedelta(microseconds=1)).date()
            counted_then = before[-1:] == ["by"] or before in (["as", "of"], ["as", "at"])
            long_ago = published is None or published - last > _LONG_AGO
            if counted_then or (long_ago and time.granularity in _COARSE | {"day"}):
                yield span.start, span.end, last
