"""Measures of which a thing has one value at a time: what a film took, the share of voters who came.

Two amounts of one measure are of the same thing as soon as they are of one subject: the other words of the two
sentences may differ as they like ("it took $43 million" against "the film's box office was under $40 million").
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.counted_as import NEUTRAL, counted_as
from claimcheck.values.inhabitants import are_inhabitants
from claimcheck.values.intervals import SHARES
from claimcheck.values.names import document_names
from claimcheck.values.nouns import singular
from claimcheck.values.place_scopes import places_named
from claimcheck.values.times import find_times
from claimcheck.values.words import is_content
from claimcheck_amounts.grounds import ground, is_continued

__all__ = [
    "GROWING",
    "HOSTS",
    "SITES",
    "Measured",
    "count_measure",
    "measured",
    "of_one_subject",
    "on_other_ground",
    "on_other_measure",
]

_MONEY = {
    "takings": "gross grossed grosses grossing earned earns earning takings box-office",
    "budget": "budget budgeted",
    "price": "price priced",
    "revenue": "revenue revenues turnover sales",
    "profit": "profit profits",
    "loss": "loss losses",
}
_SHARES = {
    "rating": "rating ratings score scored scores",
    "turnout": "turnout",
    "unemployment": "unemployment jobless",
    "inflation": "inflation",
}
# Sums told for each share, and lengths in minutes.
_PER_SHARE = {"earnings a share": "earnings earned earns earn profit income eps"}
_LENGTHS = {"running time": "runs running runtime long"}
_COUNTS = {
    "cases": "case infection",
    "recoveries": "recovery",
    "views": "view stream",
    "copies": "copy",
    "reviews": "review critic",
    "inhabitants": "inhabitant resident",
    "followers": "follower",
    "subscribers": "subscriber",
    "employees": "employee",
    "episodes": "episode",
    "spectators": "spectator attendee",
    "downloads": "download",
}


def _by_word(table: dict[str, str]) -> dict[str, str]:
    """The measure that each word of a table names."""
    return {word: measure for measure, words in table.items() for word in words.split()}


_MONEY_WORDS, _SHARE_WORDS, _COUNT_WORDS = map(_by_word, (_MONEY, _SHARES, _COUNTS))
_PER_SHARE_WORDS, _LENGTH_WORDS = _by_word(_PER_SHARE), _by_word(_LENGTHS)
GROWING = frozenset("takings cases recoveries views downloads copies reviews episodes".split())
"""Measures that only grow."""
# Before the word that names a measure these narrow nothing.
_WIDE = NEUTRAL | frozenset(
    "approval average weighted production overall final entire voter voters worldwide global has".split()
)
# Before these the word that names a measure only says of what sort they are: "price fixing".
_OTHERS_OF = frozenset("fixing war cut cuts control controls warning target gap deficit rigging tag".split())
SITES = frozenset(["rotten", "tomatoes", "metacritic", "imdb"])
"""The words of the names of those that collect reviews of whatever comes out, in lower case."""
HOSTS = frozenset("youtube twitter facebook instagram tiktok twitch spotify vimeo soundcloud".split())
"""The names of those that show what others make, and count who looks on, in lower case."""
_REACH = 6
"""How many words a measure may stand from its amount."""
# Behind these stands what is only a part: "the budget includes $14 million for roads".
_HOLDING = frozenset("include includes included including contain contains contained".split())
_STOPS = frozenset([",", ";", ":", "(", ")", "and", "but", "while", "whereas"])


@frozen
class Measured:
    """An amount that is the value of a measure."""

    measure: str
    narrowed: str
    """The word before the one that names the measure where it narrows it: "defence" of "defence budget"."""
    alone: bool
    """Whether its sentence gives no other value of the measure in the same unit."""
    as_of: date | None
    """The day as of which the sentence says that it speaks, its end where it names a longer time."""
    told: frozenset[str]
    """The words of the sentence up to the end of the amount's clause, in lower case: what it may be taken over."""
    places: frozenset[str]
    """Where it was measured, in lower case: "canada" of "in Canada"; of a sum "others", "home" as well."""


def measured(sentence: Span, mention: Mention[Amount]) -> Measured | None:
    """What measure an amount in a sentence is a value of; None where none of the table is named beside it."""
    measure, narrowed = _measure(sentence, mention)
    if not measure:
        return None
    over = _over(sentence, mention)
    alone = not any(
        other.value.unit == mention.value.unit
        and _measure(sentence, other)[0] == measure
        and _over(sentence, other) == over
        for other in find_amounts(sentence)
        if other.span != mention.span
    )
    return Measured(measure, narrowed, alone, _as_of(sentence), _told(sentence, mention.span), over)


def _over(sentence: Span, mention: Mention[Amount]) -> frozenset[str]:
    """Where an amount was measured: of a sum by its own words, of anything else by all places of its sentence."""
    return ground(sentence, mention.span) if mention.value.unit.isupper() else places_named(sentence)


def on_other_ground(sentence: Span, mine: Mention[Amount], other: Span, theirs: Mention[Amount]) -> bool:
    """Whether two sums of one measure are taken over different ground, so that the one says nothing of the other.

    What is taken somewhere is a part of what is taken in all, and may show that this is at least so much.
    """
    if not (mine.value.unit.isupper() and theirs.value.unit.isupper()):
        return False
    measure = _measure(sentence, mine)[0]
    if not measure or _measure(other, theirs)[0] != measure:
        return False
    here, there = ground(sentence, mine.span), ground(other, theirs.span)
    return here != there and not (not here and mine.value.high is None)


def on_other_measure(sentence: Span, mine: Mention[Amount], other: Span, theirs: Mention[Amount]) -> bool:
    """Whether two sums are of two measures, as what a film took and what it cost are."""
    if not (mine.value.unit.isupper() and theirs.value.unit.isupper()):
        return False
    here, there = _measure(sentence, mine)[0], _measure(other, theirs)[0]
    return bool(here and there) and here != there


def _told(sentence: Span, span: Span) -> frozenset[str]:
    told = []
    for word in tokens(sentence):
        if word.start >= span.end and word.text in _STOPS:
            break
        told.append(word.lower)
    return frozenset(told)


def _measure(sentence: Span, mention: Mention[Amount]) -> tuple[str, str]:
    """The measure of an amount and the word that narrows it; both empty for none of the table."""
    amount = mention.value
    if amount.rate == "share" and amount.unit.isupper():
        return _nearest(tokens(sentence), mention.span, _PER_SHARE_WORDS)
    if amount.unit == "minute" and not amount.rate:
        return _nearest(tokens(sentence), mention.span, _LENGTH_WORDS)[0], ""
    if _is_turnout(sentence, mention):
        return "turnout", ""
    if not (amount.additional or amount.partitive or amount.rate):
        if not amount.unit:
            living = "inhabitants" if are_inhabitants(sentence, mention) else ""
            return count_measure(amount) or _deed_measure(sentence, mention) or living, ""
        if amount.unit.isupper():
            return _sum_measure(sentence, mention)
        if amount.unit in SHARES and not amount.counted:
            return _nearest(tokens(sentence), mention.span, _SHARE_WORDS)
    return "", ""


def _is_turnout(sentence: Span, mention: Mention[Amount]) -> bool:
    """Whether a share is told of the voters who came: "61 percent of voters cast ballots"."""
    amount = mention.value
    if amount.unit not in SHARES or amount.head not in _VOTERS:
        return False
    behind = [token.lower for token in tokens(sentence) if token.start >= mention.span.end][:_TURNING_OUT]
    return any(behind[: len(words)] == words for words in _CAME)


_VOTERS = frozenset(["voter", "electorate"])
_CAME = [
    words.split()
    for words in (
        "cast ballots",
        "cast their ballots",
        "cast a ballot",
        "turned out",
        "went to the polls",
        "took part",
        "voted .",
    )
]
_TURNING_OUT = 4


def _deed_measure(sentence: Span, mention: Mention[Amount]) -> str:
    """The measure that a count is a value of by the deed beside it, where a thing has one such count at a time."""
    measure = counted_as(sentence, mention)
    return measure if measure in _COUNTS else ""


def _sum_measure(sentence: Span, mention: Mention[Amount]) -> tuple[str, str]:
    """The measure of a sum, its own or that of the sums before it with which it goes on."""
    words = tokens(sentence)
    found = _nearest(words, mention.span, _MONEY_WORDS)
    if found[0] or not is_continued(sentence, mention):
        return found
    earlier = (
        _nearest(words, other.span, _MONEY_WORDS)
        for other in find_amounts(sentence)
        if other.value.unit == mention.value.unit and other.span.end <= mention.span.start
    )
    return next((one for one in earlier if one[0]), ("", ""))


def count_measure(amount: Amount) -> str:
    """The measure that a count is a value of, by its noun, which nothing may narrow ("12 active cases")."""
    if amount.unit:
        return ""
    nouns = [word for word in amount.counted.lower().split() if word not in NEUTRAL]
    return _COUNT_WORDS.get(singular(nouns[0]), "") if len(nouns) == 1 else ""


def _nearest(words: tuple[Token, ...], span: Span, table: Mapping[str, str]) -> tuple[str, str]:
    """The measure named nearest to an amount in its own clause, before it rather than after, and its modifier."""
    first = next((i for i, word in enumerate(words) if word.end > span.start), len(words))
    # "Running time: 114 minutes".
    first -= first > 1 and words[first - 1].text == ":"
    last = next((i for i, word in enumerate(words) if word.start >= span.end), len(words))
    for way in (
        range(first - 1, max(-1, first - 1 - _REACH), -1),
        range(last, min(len(words), last + _REACH)),
    ):
        for i in way:
            if words[i].text in _STOPS or words[i].lower in _HOLDING:
                break
            following = words[i + 1].lower if i + 1 < len(words) else ""
            if words[i].lower in table and following not in _OTHERS_OF:
                return table[words[i].lower], _modifier(words, i, last)
    return "", ""


def _modifier(words: tuple[Token, ...], i: int, last: int) -> str:
    """The common word right before the word that names a measure, where it narrows it."""
    before = words[i - 1] if i and i != last else None
    if before is None or not before.text.isalpha() or not before.text.islower() or not is_content(before):
        return ""
    return "" if before.lower in _WIDE else before.lower


def _as_of(sentence: Span) -> date | None:
    """The day named after "as of" or "by" in a sentence; the last of a longer time, None where none is named."""
    text = sentence.document.text
    for mention in find_times(sentence):
        before = text[max(sentence.start, mention.span.start - 6) : mention.span.start].lower().split()
        if mention.value.end is not None and (before[-2:] == ["as", "of"] or before[-1:] == ["by"]):
            return (mention.value.end - timedelta(microseconds=1)).date()
    return None


@lru_cache(maxsize=4096)
def _named_before(sentence: Span) -> frozenset[str]:
    """The words, in lower case, of all names in a sentence's document up to the sentence's end."""
    return frozenset(
        word.lower
        for mention in document_names(sentence.document)
        if mention.span.start < sentence.end
        for word in tokens(mention.span)
    )


def of_one_subject(names: frozenset[str], sentence: Span) -> bool:
    """Whether a sentence can be about none but what bears the given words of names, though it may not name it.

    So it is where its document has named nothing else up to its end: "it" and "the film" are then the one
    thing named; a passage that names nothing was cut from its page, and given as evidence on the claim.
    """
    return bool(names) and _named_before(sentence) <= names
