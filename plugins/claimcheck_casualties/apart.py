"""What sets two counts of people apart: a month, year or place of one sentence only, a day, a number that both have."""

import re
from itertools import pairwise

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.events import is_of_saying
from claimcheck.values.names import find_names
from claimcheck.values.parts_told import told_beside
from claimcheck.values.times import find_times
from claimcheck.values.words import lemma
from claimcheck_casualties.shares import places_of

__all__ = ["claims_own", "in_several_places", "names_a_day", "set_apart", "told_too"]

_COARSE = frozenset(["month", "season", "quarter", "year", "decade"])


def set_apart(sentence: Span, other: Span, *, places: bool = True) -> bool:
    """Whether a sentence names a month, year or place of its own that the other's text knows nothing of.

    `places=False` leaves the places aside.
    """
    text = sentence.document.text
    coarse = [
        mention
        for mention in find_times(sentence)
        if mention.value.granularity in _COARSE
        and mention.value.timex_type == "DATE"
        and text[max(sentence.start, mention.span.start - 6) : mention.span.start].lower().split()[-1:]
        not in (["since"], ["by"])
    ]
    # "In March" is known to no text that says "in 1998".
    fine = any(mention.value.granularity in _PARTS_OF_A_YEAR for mention in coarse)
    if coarse and not any(
        each.value.granularity in (_PARTS_OF_A_YEAR if fine else _COARSE) | {"day"}
        and not _compared_with(other, each.span)
        and not each.value.timex.startswith("XXXX-W")  # a bare weekday of the news
        for each in find_times(other)
    ):
        return True
    if not places:
        return False
    named = [name.span.text for name in find_names(sentence) if name.value.sort in {"place", "organisation"}]
    elsewhere = other.document.text.lower()
    return bool(named) and not any(name.lower() in elsewhere for name in named)


_SEVERAL_PLACES = re.compile(
    r"\b(?:in|across|throughout)\s+(?:all\s+|both\s+|the\s+)*(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|\d{1,2})"
    r"\s+(?:of\s+the\s+)?(?:\w+\s+)?(?:countries|states|provinces|districts|regions|counties|islands|cities|towns|villages)\b"
)


def in_several_places(sentence: Span) -> bool:
    """Whether a sentence counts those of several places together: "in the two countries"."""
    return _SEVERAL_PLACES.search(sentence.text.lower()) is not None


_PARTS_OF_A_YEAR = frozenset(["month", "season", "quarter"])


def _compared_with(sentence: Span, time: Span) -> bool:
    """Whether a time is only that with which another is compared: "nine more than the year before"."""
    return "than" in sentence.document.text[max(sentence.start, time.start - 10) : time.start].lower().split()


def claims_own(sentence: Span) -> bool:
    """Whether a sentence tells what somebody says to have done to others: "the rebels said they had killed 40 soldiers"."""
    words = tokens(sentence)
    return any(
        say.lower in _SAID
        and any(
            one.lower in _THEY and lemma(two.lower) in _DEEDS
            for one, two in pairwise([word for word in words[at + 1 : at + 6] if word.lower not in _BETWEEN])
        )
        for at, say in enumerate(words)
    )


_SAID = frozenset(["said", "say", "says", "claimed", "claim", "claims"])
_THEY = frozenset(["they", "it", "we", "he", "his", "their", "its", "forces", "troops", "fighters"])
_BETWEEN = frozenset(["had", "has", "have", "that", ","])
_DEEDS = frozenset(["kill", "shoot", "wound", "injure", "capture", "take", "seize"])


def names_a_day(sentence: Span) -> bool:
    """Whether a sentence says on which day it happened, and not only since or by when."""
    text = sentence.document.text
    for mention in find_times(sentence):
        if (
            mention.value.granularity in {"day", "hour", "minute"}
            and mention.value.timex_type
            in {
                "DATE",
                "TIME",
            }
            and not is_of_saying(sentence, mention.span)
        ):
            before = text[max(sentence.start, mention.span.start - 8) : mention.span.start].lower().split()
            if before[-2:] != ["as", "of"] and before[-1:] not in (["since"], ["by"], ["until"], ["from"]):
                return True
    return False


def told_too(sentence: Span, claim: Casualty, stated: Span, other: Span, found: Mention[Casualty]) -> str:
    """Why a sentence with both numbers knows of both, where the other has but one: "31 died; he gave 28"."""
    evidence = found.value
    if places_of(sentence) or places_of(other):
        return ""  # each number is of a place of its own
    mine = told_beside(sentence, claim.count_span or stated, evidence.count)
    theirs = told_beside(other, evidence.count_span or found.span, claim.count)
    if mine == theirs or _harmed_otherwise(
        *((sentence, claim, evidence) if mine else (other, evidence, claim))
    ):
        return ""
    return "one of the two sentences has the other's number as well"


def _harmed_otherwise(sentence: Span, own: Casualty, other: Casualty) -> bool:
    """Whether a sentence has another's number for another harm: "12 killed and 31 hurt" against "31 killed"."""
    return any(
        each.value.harm != own.harm and each.value.count.stated == other.count.stated
        for each in find_casualties(sentence)
    )
