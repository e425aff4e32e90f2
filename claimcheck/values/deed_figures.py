"""Whether two figures are of one deed, in whatever words it is told: who holds how much of what, who pays whom for what.

"The fund owns 12 percent of Orrin" and "the fund's 21 percent stake in Orrin" share neither verb nor noun.  A frame
(after C. J. Fillmore's frame semantics, 1982) says for each wording where those who take part stand, and two figures
are of one deed where the same frame gives both and each place is held by the same.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Mention, Span
from claimcheck.text import sentences_in, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.contexts import in_other_years
from claimcheck.values.deed_lines import line_of
from claimcheck.values.deed_tellings import Telling, tellings
from claimcheck.values.participants import are_named_apart, same_participant
from claimcheck.values.speech import find_speeches
from claimcheck.values.stories import is_one_story
from claimcheck.values.tails import known_words
from claimcheck.values.times import find_times

__all__ = ["belongings_agree", "circumstances_agree", "of_others", "one_deed"]

# With these the figure is another than the one first told, or not the whole of it.
_CHANGED = frozenset(
    """raise raised raises raising lift lifted lower lowered reduce reduced sweeten sweetened revised original originally
    initial initially earlier previous previously compared including excluding plus half part
    partly appeal appealed can could capacity licensed able enough limit maximum minimum instead rejected refused another
    further extra more additional alone only each apiece total altogether together combined once""".split()
)
# A figure from which, up to which or against which another is counted.
_STEPS = re.compile(r"(?:from|than|against|up to|down to|rise to|fall to|grow to) (?:a |an |the )?[#§]")
# What is said to be done later, and is as sure as what is done where it is agreed or ordered.
_LATER = frozenset(
    "will to would must need set due plan offer bid propose agree decide vow promise choose".split()
)


def one_deed(mine: Span, amount: Mention[Amount], theirs: Span, other: Mention[Amount]) -> bool:
    """Whether the amounts of two sentences are the figure of one deed, told in other words, and neither gives it another one.

    Told in the same words, they are for those to compare who compare words.
    """
    if _beside(mine, amount) != _beside(theirs, other) or in_other_years(mine, theirs):
        return False
    if amount.value.unit != other.value.unit and not amount.value.unit.isupper():
        return False  # talks of six hours may be a part of those of two days
    return any(
        one.words != two.words
        and _of_the_same(one, mine, two, theirs)
        and _alone(mine, amount, one)
        and _alone(theirs, other, two)
        for one, two in _pairs(mine, amount, theirs, other)
    )


def _beside(sentence: Span, mention: Mention[Amount]) -> int:
    """How many other amounts of the unit a sentence has: "3 parrots alive and 37 dead" are parts."""
    return sum(
        each.value.unit == mention.value.unit and each.span != mention.span for each in find_amounts(sentence)
    )


def of_others(mine: Span, amount: Mention[Amount], theirs: Span, other: Mention[Amount]) -> bool:
    """Whether two amounts are the figure of one sort of deed, by or to those who are named otherwise in one of the two."""
    pairs = list(_pairs(mine, amount, theirs, other))
    return bool(pairs) and all(
        any(
            are_named_apart(one.places[name], two.places[name])
            for name in one.places.keys() & two.places.keys()
        )
        for one, two in pairs
    )


def _pairs(
    mine: Span, amount: Mention[Amount], theirs: Span, other: Mention[Amount]
) -> Iterator[tuple[Telling, Telling]]:
    """The readings of two amounts by one frame."""
    for one in tellings(mine, amount):
        for two in tellings(theirs, other):
            if one.frame is two.frame:
                yield one, two


def _of_the_same(mine: Telling, sentence: Span, theirs: Telling, other: Span) -> bool:
    """Whether two deeds are one as far as their sentences show: as sure, of one time, under one condition, by and to the same."""
    later = (bool(mine.unsure & _LATER), bool(theirs.unsure & _LATER))
    if (mine.unsure ^ theirs.unsure) - _LATER or (later[0] != later[1] and not mine.frame.announced):
        return False
    if mine.condition != theirs.condition or (
        (mine.times or theirs.times) and mine.times.isdisjoint(theirs.times)
    ):
        return False
    if not circumstances_agree(mine, sentence, theirs, other):
        return False
    if not belongings_agree(mine, sentence, theirs, other):
        return False
    if mine.frame.again and not _of_one_day(sentence, other):
        return False
    if mine.frame.estimated and _speakers(sentence) != _speakers(other):
        return False
    return all(
        same_participant(mine.places[name], sentence, theirs.places[name], other)
        for name in sorted(mine.places.keys() & theirs.places.keys())
    )


def circumstances_agree(mine: Telling, sentence: Span, theirs: Telling, other: Span) -> bool:
    """Whether what stands around each of two deeds is known to the text of the other."""
    return mine.around <= _known_so_far(other) and theirs.around <= _known_so_far(sentence)


def belongings_agree(mine: Telling, sentence: Span, theirs: Telling, other: Span) -> bool:
    """Whether where those are that take part in each of two deeds is known to the text of the other."""
    return mine.belonging <= _known_so_far(other) and theirs.belonging <= _known_so_far(sentence)


@lru_cache(maxsize=4096)
def _known_so_far(sentence: Span) -> frozenset[str]:
    """The content of a text up to the end of a sentence, in base form."""
    before = sentences_in(Span(sentence.document, 0, sentence.end))
    return frozenset().union(*(known_words(each) for each in before))


def _of_one_day(mine: Span, theirs: Span) -> bool:
    """Whether two sentences name the same days or none, or one names a day of the story that both texts tell."""
    here, there = _days(mine), _days(theirs)
    return here == there or (not (here and there) and is_one_story(mine.document, theirs.document))


def _days(sentence: Span) -> frozenset[str]:
    return frozenset(
        each.value.timex or each.span.text.lower()
        for each in find_times(sentence)
        if each.value.timex_type == "DATE" and each.value.granularity == "day"
    )


def _speakers(sentence: Span) -> frozenset[str]:
    """Those whom a sentence has its words from, in lower case."""
    spans = (mention.value.speaker_span for mention in find_speeches(sentence))
    return frozenset(span.text.lower() for span in spans if span is not None)


def _alone(sentence: Span, mention: Mention[Amount], told: Telling) -> bool:
    """Whether a sentence gives no other figure of the deed, and nothing that changes the one."""
    if not (_CHANGED - told.words).isdisjoint(token.lower for token in tokens(sentence)):
        return False
    if _STEPS.search(line_of(sentence, mention).text):
        return False
    return not any(
        other.frame is told.frame
        for each in find_amounts(sentence)
        if each.span != mention.span and each.value.unit == mention.value.unit
        for other in tellings(sentence, each)
    )
