"""Deeds done to one thing again and again, each time in its own way: "sold in 1990", "sold to a bank in 1974"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.openings import is_past
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["other_time_of_it"]

# What is founded, built, released or born, or dies, is so once, however it is told.
_AGAIN = frozenset(
    """sell buy lease let mortgage stage perform show exhibit sing play screen print promote relegate see observe sight elect
    win lose beat defeat host visit tour raise lower cut amend revise change flood hit strike erupt rebuild restore renovate
    repair enlarge extend repaint clean search raid bomb besiege attack capture occupy loot arrest jail fine suspend
    evacuate inspect test measure survey count award nominate train""".split()
)


# What is done once, but for other places, purposes or parts: "released in Japan", "closed for repairs", "retired from singles".
_ELSEWHERE = frozenset(
    """release publish issue air broadcast premiere screen launch introduce retire close open join leave record register
    licence license graduate""".split()
)
_ONE_OF_SOME = frozenset(["a", "an", "another", "one"])
_NARROWING = frozenset("in to on from for as at".split())


@lru_cache(maxsize=4096)
def other_time_of_it(mine: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why two days of one deed may be those of two times that it was done, one of which is told with more; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("It was sold in 1990.", "It was sold to a bank in 1974."))
    >>> other_time_of_it(first, first.sub(15, 19), second, second.sub(25, 29))
    "one of the two times that something was sold is told with 'bank'"
    """
    (verb, here, one), (their_verb, there, another) = _told(mine, day), _told(theirs, other)
    if not verb or lemma(verb) != lemma(their_verb):
        return ""
    if one or another:
        return f"what was {verb} is one of what may be several"
    known, their_known = content_lemmas(mine), content_lemmas(theirs)
    for words, lacks in ((here, their_known), (there, known)):
        strange = [word for word in words if not any(word == one or synonymous(word, one) for one in lacks)]
        if strange:
            return f"one of the two times that something was {verb} is told with '{strange[0]}'"
    return ""


@lru_cache(maxsize=4096)
def _told(sentence: Span, day: Span) -> tuple[str, tuple[str, ...], bool]:
    """The last verb before a day, if what it tells may come again, the content words between them, and whether it is one of some; "" for none."""
    before = [word for word in tokens(sentence) if word.end <= day.start]
    at = next(
        (
            at
            for at in range(len(before) - 1, 0, -1)
            if is_past(before[at]) and before[at].lower not in AUXILIARIES
        ),
        None,
    )
    if at is None or before[at - 1].lower == "first":
        return "", (), False  # of first times there is one
    narrowed = before[at + 1 : at + 2] and before[at + 1].lower in _NARROWING
    if lemma(before[at].lower) not in _AGAIN and not (narrowed and lemma(before[at].lower) in _ELSEWHERE):
        return "", (), False
    words = [
        lemma(word.lower)
        for word in before[at + 1 :]
        if is_content(word)
        and word.text.isalpha()
        and word.lower not in MONTHS
        and word.lower not in WEEKDAYS
    ]
    several = lemma(before[at].lower) in _AGAIN and any(
        word.lower in _ONE_OF_SOME for word in before[at + 1 : at + 2]
    )
    return before[at].lower, tuple(words), several
