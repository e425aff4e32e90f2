"""How many people live in a place: told in many ways, and another number from year to year.

Who lives there is the population, the inhabitants, the residents, "a town of 5,300 people", "home to 5,300 people".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount
from claimcheck.values.intervals import telling_digits
from claimcheck.values.names_words import PLACE_WORDS
from claimcheck.values.neighbours import place_words
from claimcheck.values.times import find_times

__all__ = ["are_inhabitants", "both_live", "counted_alike", "may_both_be_right"]

_INHABITANTS = frozenset(["inhabitants", "residents"])
_PEOPLE = frozenset(["people"])
_LIVING = frozenset("live lives lived living reside resides resided residing".split())
_BETWEEN = frozenset("who that now still currently today".split())
_IN = frozenset(["in", "on"])
_ENDS = frozenset([".", ",", ";", "and", "("])
_SOMEWHERE = frozenset(["there", "here"])
_THE = frozenset(["the", "this", "that", "its"])


def are_inhabitants(sentence: Span, mention: Mention[Amount]) -> bool:
    """Whether a count of people is of those who live in a place, all of them as far as it tells.

    "A town of 5,300 people", "home to 5,300 people", "5,300 people live in Brod", but not "live in poverty in Brod".
    """
    amount = mention.value
    counted = amount.counted.lower()
    if amount.unit or amount.partitive or amount.additional or counted not in _PEOPLE | _INHABITANTS:
        return False
    if counted in _INHABITANTS:
        return True
    words = tokens(sentence)
    before = [word.lower for word in words if word.end <= mention.span.start][-2:]
    if before in (["home", "to"], ["population", "of"]):
        return True
    if before[-1:] == ["of"] and before[0] in PLACE_WORDS:
        return True
    after = [word for word in words if word.start >= mention.span.end]
    if before[-1:] in (["has"], ["had"]):
        return not after or after[0].lower in _ENDS
    return _live_somewhere(after)


def _live_somewhere(after: list[Token]) -> bool:
    """Whether the words behind people say that they live in a place that is named: "who live in the town of Brod"."""
    at = 0
    while at < len(after) and after[at].lower in _BETWEEN:
        at += 1
    if at + 1 >= len(after) or after[at].lower not in _LIVING:
        return False
    if after[at + 1].lower in _SOMEWHERE:
        return True
    if after[at + 1].lower not in _IN:
        return False
    at += 2
    at += at < len(after) and after[at].lower in _THE
    if at >= len(after):
        return False
    place = after[at]
    alone = [word.text for word in after[at + 1 : at + 2]] not in (["'s"], ["’s"], ["-"])
    return alone and (place.text[0].isupper() or place.lower in PLACE_WORDS)


_DATED = 1.5
"""By so much the number of one year and that of no year may differ and both be right."""
_UNDATED = 1.15


def both_live(claim: Span, mine: Mention[Amount], sentence: Span, theirs: Mention[Amount]) -> bool:
    """Whether two counts are of those who live in a place, which need not be the same one."""
    return are_inhabitants(claim, mine) and are_inhabitants(sentence, theirs)


def counted_alike(claim: Span, mine: Mention[Amount], sentence: Span, theirs: Mention[Amount]) -> bool:
    """Whether one number of one year is given of those who live in a place that both texts have named so far.

    "The population was 5,123 in 2010", in a text on Selt, and "Selt (pop. 5,123 in 2010)".
    """
    one, two = mine.value, theirs.value
    same = one.stated is not None and one.stated == two.stated and one.sort == two.sort
    if (
        not same
        or telling_digits(one.stated or 0.0) < _TELLING_DIGITS
        or not both_live(claim, mine, sentence, theirs)
    ):
        return False
    return not (_places(claim).isdisjoint(_places(sentence)) or _years(claim).isdisjoint(_years(sentence)))


_TELLING_DIGITS = 3


def may_both_be_right(claim: Span, mine: Mention[Amount], sentence: Span, theirs: Mention[Amount]) -> bool:
    """Whether two numbers of who lives in a place exclude each other less than they seem to; False for other counts.

    Towns grow and shrink and are counted in other years and bounds, which sentences often leave out: so two numbers
    of two times are both right, and two that are near each other or are said of no place named may be.
    """
    if not both_live(claim, mine, sentence, theirs):
        return False
    if _places(claim).isdisjoint(_places(sentence)) or _at_times(claim) != _at_times(sentence):
        return True
    here, there = _years(claim), _years(sentence)
    if here and there:
        return here.isdisjoint(there)
    sizes = sorted(each.stated or each.low or each.high or 0.0 for each in (mine.value, theirs.value))
    return sizes[1] <= sizes[0] * (_DATED if here or there else _UNDATED)


# What says of which time of a place's life, or of its year, a sentence speaks.
_TIMES_OF_LIFE = frozenset(
    """before after during when while once ago formerly then originally peak summer winter season seasonal summers
    winters war earlier later former""".split()
)


def _at_times(sentence: Span) -> frozenset[str]:
    return frozenset(word.lower for word in tokens(sentence)) & _TIMES_OF_LIFE


def _places(sentence: Span) -> frozenset[str]:
    """The words of the names of a sentence and of all before it, which may be of "the population"."""
    return place_words(sentence.document.span.to(0, sentence.end)) - {"population"}


def _years(sentence: Span) -> frozenset[int]:
    """The years that a sentence names."""
    return frozenset(
        each.value.start.year
        for each in find_times(sentence)
        if each.value.start is not None and each.value.timex_type == "DATE"
    )
