"""What sets the numbers of two sentences apart, whatever words these share: which of several, when, a part or the whole.

More is asked here than in `scopes`: for numbers that may be told of a thing again and again.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.added_phrases import other_addition
from claimcheck.values.bodies_apart import other_body
from claimcheck.values.deeds import other_deed, other_verb
from claimcheck.values.growing import counted_until
from claimcheck.values.nouns import is_people
from claimcheck.values.number_tables import UNITS
from claimcheck.values.openings import NO_NOUNS_OF, is_past, other_opening
from claimcheck.values.scopes import unsure_words
from claimcheck.values.tails import other_tail
from claimcheck.values.time_words import MONTHS
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["in_a_period", "other_circumstance", "other_part", "other_side", "told_apart"]

_DETERMINERS = frozenset("the a an his her its their our this these those".split())
_RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
# Before these a rank is part of a name for somebody or something: "first baseman", "first lady".
_RANKED = frozenset(
    "base baseman lady minister aid degree name mate sergeant lieutenant secretary class".split()
)
_PARTLY = frozenset(["half", "step", "great", "semi", "quarter"])
# These too make another of what stands behind them: "the former mayor".
_OTHERWISE = frozenset(
    "former ex previous deputy vice junior senior elder younger draft foster adoptive".split()
)


# These too, between an article and what there may be another of: "the old parliament".
_REPLACED = frozenset("old outgoing incoming".split())


def told_apart(mine: Span, theirs: Span) -> bool:
    """Whether one of two sentences is of the first, the second or the former of something, and the other is not.

    >>> from claimcheck.model import Document
    >>> told_apart(Document("The mayor died in May.").span, Document("The former mayor died in June.").span)
    True
    """
    return _told(tokens(mine)) != _told(tokens(theirs))


def _told(words: Sequence[Token]) -> frozenset[str]:
    """The words that say which of several is meant; "first published" says none."""
    found = {word.lower for word in words if word.lower in _OTHERWISE}
    found |= {word.lower for word, sign in pairwise(words) if word.lower in _PARTLY and sign.text == "-"}
    for word, following in zip_longest(words, words[1:]):
        # "For the first time" numbers no thing.
        adverb = following is not None and (
            is_past(following) or following.lower == "time" or following.lower in _RANKED
        )
        if word.lower in _RANKS and not adverb:
            found.add(word.lower)
    found |= {
        word.lower
        for owner, word, noun in zip(words, words[1:], words[2:], strict=False)
        if word.lower in _REPLACED
        and owner.lower in _DETERMINERS
        and is_content(noun)
        and not is_people(noun.lower)
    }
    found |= {word.lower for word in words if word.lower in _STAGES}
    found |= {
        " ".join(run)
        for run in zip(*([word.lower for word in words[at:]] for at in range(3)), strict=False)
        if run in _STAGES_IN_WORDS
    }
    found |= {"on appeal" for one, two in pairwise(words) if (one.lower, two.lower) == ("on", "appeal")}
    return frozenset(found)


# When of something that goes on, or may happen again, it is told.
_STAGES = frozenset("spring summer autumn winter".split())
_STAGES_IN_WORDS = frozenset([("in", "the", "end"), ("at", "first", ","), ("at", "first", "the")])


# Of a match, a year or a race: what is counted in one of them is not all.
_PARTS = frozenset(
    "half quarter period inning set round lap leg stage phase game day night week month year".split()
)


def _parts(words: Sequence[Token]) -> frozenset[str]:
    """The parts of a whole that a sentence names by their rank: "second half"."""
    return frozenset(
        f"{one.lower} {two.lower}"
        for one, two in pairwise(words)
        if one.lower in _RANKS and two.lower in _PARTS
    )


def other_part(mine: Span, theirs: Span) -> bool:
    """Whether one of two sentences names a part of a whole by its rank, "the first half", and the other does not."""
    return _parts(tokens(mine)) != _parts(tokens(theirs))


_FRACTIONS = frozenset(
    "half third quarter fifth tenth thirds quarters fifths most all some none many few each".split()
)
_OWNERS = frozenset("his her its their our".split())
_REACH = 3


@lru_cache(maxsize=8192)
def other_circumstance(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why two sentences give their numbers to other things or times, whatever words they share; "" for nothing.

    More is asked here than by `other_scope`: for numbers that may be told of a thing again and again.
    """
    words, others = tokens(mine), tokens(theirs)
    for told_by, why in _TELLING:
        if told_by(words) != told_by(others):
            return why
    if _told(_telling(words, number)) != _told(_telling(others, other)) or _parts(words) != _parts(others):
        return "one of the two is of the first, or another, of several"
    months, their_months = _calendar(words, number), _calendar(others, other)
    if months and their_months and months.isdisjoint(their_months):
        return "the two are of other months or years"
    if (_so_far(words) and not _so_far(others) and their_months) or (
        _so_far(others) and not _so_far(words) and months
    ):
        return "one of the two is of all that was ever so, the other of a month or year"
    if _is_whole(words, number) != _is_whole(others, other):
        return "one of the two is the whole of which a part is told"
    return (
        _side_apart(words, _telling(words, number), others, _telling(others, other))
        or other_body(mine, theirs)
        or other_deed(mine, theirs)
        or other_verb(mine, theirs)
        or other_opening(mine, theirs)
        or other_addition(mine, number, theirs, other)
        or other_tail(mine, number, theirs, other)
    )


def other_side(mine: Span, theirs: Span) -> str:
    """Why one of two sentences is of a part or a side of what the other is of: "the president of the senate"."""
    words, others = tokens(mine), tokens(theirs)
    return _side_apart(words, words, others, others)


def _side_apart(
    words: Sequence[Token], telling: Sequence[Token], others: Sequence[Token], their_telling: Sequence[Token]
) -> str:
    """The same for those words of two sentences that tell what their numbers are of."""
    if _narrowed_by_of(telling, others) or _narrowed_by_of(their_telling, words):
        return "one of the two is of a part, or of another side, of what the other is of"
    return ""


_OPENING = 8
_PARTING = frozenset([",", ";", ":", "(", ")", "–", "—", '"', "“", "”"])


def _telling(words: Sequence[Token], number: Span) -> Sequence[Token]:
    """The words that may tell what a number is of: those that open its sentence, and those that no sign parts from it."""
    first = next((at for at, word in enumerate(words) if word.end > number.start), len(words))
    last = next((at for at, word in enumerate(words) if word.start >= number.end), len(words))
    start = next((at + 1 for at in range(first - 1, -1, -1) if words[at].text in _PARTING), 0)
    stop = next((at for at in range(last, len(words)) if words[at].text in _PARTING), len(words))
    return (*words[: min(start, _OPENING)], *words[start:stop])


def _calendar(words: Sequence[Token], number: Span) -> frozenset[str]:
    """The months and years that a sentence names beside the number in question."""
    return frozenset(
        word.lower for word in words if not number.start <= word.start < number.end and _is_of_calendar(word)
    )


def _is_of_calendar(word: Token) -> bool:
    """Whether a word is a month, with its capital, or a year of our time."""
    if word.text.isdigit():
        return len(word.text) == 4 and word.text[:2] in {"17", "18", "19", "20", "21"}
    return word.text[0].isupper() and word.lower in MONTHS


def in_a_period(sentence: Span) -> bool:
    """Whether a sentence says in which year or month it was so: "drew 9,000 visitors in 1999", of which another has others."""
    return any(before.lower == "in" and _is_of_calendar(word) for before, word in pairwise(tokens(sentence)))


# Before a measure these make another of it: "the youth unemployment rate", "net profit".
_SOME = frozenset(
    """serious severe minor mild acute chronic fatal insured uninsured basic limit recommended permitted usual youth child infant adult elderly female male women men girl boy net gross core underlying operating average median
    minimum maximum domestic foreign private public nominal adjusted rural urban wholesale retail hourly daily weekly
    monthly quarterly annual yearly preliminary provisional final""".split()
)


def _of_some(words: Sequence[Token]) -> frozenset[str]:
    """The words of a sentence that say of whom a measure is, or how it is reckoned."""
    found = {word.lower for word in words} & _SOME
    found |= {
        one.lower
        for one, sign, two in zip(words, words[1:], words[2:], strict=False)
        if sign.text == "-" and (one.lower, two.lower) in _RECKONED
    }
    return frozenset(found)


# The same in compounds: "like-for-like sales", "part-time workers".
_RECKONED = frozenset(
    tuple(row.split("-"))
    for row in "like-for same-store full-time part-time long-term short-term first-time".split()
)


_LONG = frozenset("season career lifetime overall altogether".split())


def _over_long(words: Sequence[Token]) -> bool:
    """Whether a sentence speaks of a season, a career or all of it."""
    return any(word.lower in _LONG for word in words)


_SPANS = frozenset("year month week season decade century quarter".split())


def _before_now(words: Sequence[Token]) -> bool:
    """Whether a sentence speaks of a time before the present one: "last year"."""
    return any(
        one.lower in {"last", "previous", "earlier"} and two.lower in _SPANS for one, two in pairwise(words)
    )


def _again(words: Sequence[Token]) -> bool:
    """Whether a sentence tells of something that happened once more: "re-elected", "again"."""
    return any(
        word.lower in {"again", "anew"} or word.lower.startswith("re-") or word.lower == "re"
        for word in words
    )


def _so_far(words: Sequence[Token]) -> bool:
    """Whether a sentence tells of what has been so until now: "has been climbed by 4,000 people"."""
    return any(one.lower in {"has", "have", "'ve", "’ve"} and is_past(two) for one, two in pairwise(words))


def _is_whole(words: Sequence[Token], number: Span) -> bool:
    """Whether a number is that of which a part is told: "half of the [60 passengers]", and no "one of the 60"."""
    before = [word.lower for word in words if word.end <= number.start and word.lower not in _DETERMINERS][
        -2:
    ]
    return (
        len(before) == 2
        and before[1] == "of"
        and (before[0] in _FRACTIONS or before[0][0].isdigit() or before[0] in UNITS.keys() - {"one"})
    )


def _narrowed_by_of(words: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether of "the repair of the bridge" the other sentence has only the bridge, or of "prices of food" only prices."""
    known = {lemma(word.lower) for word in others if is_content(word)}
    # "Its nine arches" are those of the bridge.
    owned = {
        lemma(word.lower)
        for at, word in enumerate(others)
        if _OWNERS & {each.lower for each in others[max(0, at - _REACH) : at]}
    }
    for at, word in enumerate(words):
        if (
            word.lower != "of"
            or not at
            or not is_content(words[at - 1])
            or not (at == 1 or words[at - 1].text.islower())
        ):
            continue
        behind = _noun_phrase([each for each in words[at + 1 : at + 5] if each.lower not in _DETERMINERS])
        if not behind or not all(each.text.islower() for each in behind):
            continue
        head, inner = lemma(words[at - 1].lower), lemma(behind[-1].lower)
        if head in NO_NOUNS_OF or head in UNITS or inner in UNITS or head in owned:
            continue
        if (head in known) != (inner in known) and not any(
            synonymous(head if head not in known else inner, one) for one in known
        ):
            return True
    return False


def _noun_phrase(words: Sequence[Token]) -> Sequence[Token]:
    """The words that come first, up to a verb or a word without content: "intense scrutiny"."""
    end = next(
        (
            at
            for at, word in enumerate(words)
            if not is_content(word) or (at and (is_past(word) or lemma(word.lower) in COMMON_VERBS))
        ),
        len(words),
    )
    return words[:end]


def _since(words: Sequence[Token]) -> bool:
    """Whether a sentence counts from a day on."""
    return any(word.lower == "since" for word in words)


# What both of two sentences have to have, or neither, for their numbers to be of one thing at one time.
_TELLING: tuple[tuple[Callable[[Sequence[Token]], object], str], ...] = (
    (unsure_words, "one of the two is only planned, asked for or supposed"),
    (_of_some, "one of the two is only of some, or reckoned otherwise"),
    (_over_long, "one of the two is taken over a season, a career or all of it"),
    (_before_now, "one of the two is of an earlier year or week"),
    (_since, "one of the two is counted since a day"),
    (counted_until, "one of the two is counted up to a moment"),
    (_again, "one of the two tells of what happened once more"),
)
