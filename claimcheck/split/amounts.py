"""Counts and quantities as claims, those of people harmed and of time left to their own kinds."""

# ruff: noqa: SIM905 - a table of words reads best as text

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from attrs import frozen

from claimcheck.model import Claim, Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.casualties import find_casualties
from claimcheck.values.counted import GATHERED, telling_word
from claimcheck.values.counted_as import counted_as
from claimcheck.values.nouns import is_people
from claimcheck.values.quotemarks import titles
from claimcheck.values.times import find_times
from claimcheck.values.units import DIMENSIONS

__all__ = ["AmountExtractor"]

# Heads that are counted in phrases rather than in the world: "two sides", "six times".
_IDLE = frozenset(
    """time thing way side hand kind sort type part step word other minute moment mind eye ear foot finger front
    term fold corner end reason point choice option thought one decade year month week day hour""".split()
)
# Before a small number these point back to things already named: "the two leaders".
_POINTING = frozenset(
    "the these those both all his her its their our my your 's ’s between latter other first last next".split()
)
_SMALL = 10
_MARKS = frozenset("\"“„«`'‘")


@frozen
class AmountExtractor:
    """Finds claims of kind `amount`: numbers with a unit or with a noun that they count."""

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """The amount claims of a sentence, in reading order; each claim's words are number and noun."""
        mentions = [
            mention
            for mention in find_amounts(sentence)
            if _says_something(mention.value)
            or (mention.value.head == "time" and _counts_deeds(sentence, mention))
        ]
        if not mentions:
            return
        casualties = [mention.span for mention in find_casualties(sentence)]
        times = [mention.span for mention in find_times(sentence)]
        named = () if _MARKS.isdisjoint(sentence.text) else titles(sentence.document)
        for mention in mentions:
            if any(mention.span.overlaps(span) for span in (*casualties, *named)) or _is_time(mention, times):
                continue
            if not mention.value.unit and (
                _points_back(mention, sentence) or _is_at_the_top(mention, sentence)
            ):
                continue
            yield Claim(
                span=_with_noun(mention, sentence), sentence=sentence, kind="amount", value=mention.value
            )


def _with_noun(mention: Mention[Amount], sentence: Span) -> Span:
    """An amount with the noun before it that says what it counts: "mother of 2", "a [population of 31,000]"."""
    if mention.value.unit or mention.value.counted not in {"children", *GATHERED}:
        return mention.span
    if mention.value.counted in mention.span.text:
        return mention.span
    words = tokens(sentence)
    at = telling_word(words, bisect_left(words, mention.span.start, key=attrgetter("start")))
    return sentence.to(min(words[at].start, mention.span.start), mention.span.end)


def _says_something(amount: Amount) -> bool:
    """Whether an amount can be wrong: it has a unit or a noun, and counts more than "one" or "several"."""
    if amount.unit:
        return True
    if not amount.counted or amount.head in _IDLE:
        return False
    if amount.stated is None:
        return (amount.low or 0.0) > 3 or amount.high is not None
    if amount.stated == 1:
        return bool(amount.hedge) and is_people(amount.counted)
    return amount.stated > 1


def _counts_deeds(sentence: Span, mention: Mention[Amount]) -> bool:
    """Whether "times" count what was done so often, all told: "viewed 300 million times"."""
    return (mention.value.stated or 0.0) > 1 and bool(counted_as(sentence, mention))


def _is_time(mention: Mention[Amount], times: list[Span]) -> bool:
    """Whether an amount belongs to a time expression: "three days", "2,000 years ago"."""
    dimension = DIMENSIONS.get(mention.value.unit)
    lasting = dimension is not None and dimension.name in {"time", "months"}
    return any(span.contains(mention.span) or (lasting and span.overlaps(mention.span)) for span in times)


def _is_at_the_top(mention: Mention[Amount], sentence: Span) -> bool:
    """Whether a number only says how far down the places at the top reach: "the top five of the chart"."""
    before = [word.lower for word in tokens(sentence) if word.end <= mention.span.start][-1:]
    return before == ["top"]


def _points_back(mention: Mention[Amount], sentence: Span) -> bool:
    """Whether a small count only points back to things already named."""
    amount = mention.value
    if amount.hedge or (amount.stated or 0.0) >= _SMALL:
        return False
    words = tokens(sentence)
    at = bisect_left(words, mention.span.start, key=attrgetter("start"))
    return at > 0 and words[at - 1].lower in _POINTING
