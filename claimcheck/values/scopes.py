"""What a number is taken over: each or all, the whole world, a part of a place, those of whom a phrase behind it tells.

Two numbers of one noun in one event may still be of different things: "500 euros each" and "2 million euros in all",
"300 jobs in Torland" and "4,000 jobs worldwide", "300,000 visitors" and "180,000 visitors from abroad".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.bearers import other_bearer
from claimcheck.values.event_marks import other_number
from claimcheck.values.names import find_names, place_of
from claimcheck.values.number_tables import UNITS
from claimcheck.values.places import contains_place
from claimcheck.values.time_words import MONTHS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = [
    "UNSURE",
    "narrower_place",
    "other_circumstance",
    "other_scope",
    "other_side",
    "told_apart",
    "unsure_words",
]

UNSURE = frozenset(
    """may might could would will shall should if plan expect forecast predict project target aim seek hope propose want
    intend promise pledge vow accuse allege deny threaten refuse demand urge recommend offer likely unlikely
    potential potentially possible possibly proposed planned expected projected""".split()
)
"""Words that make of a number one that is planned, feared, asked for or only alleged."""

# For each of several; "per cent" is a unit.
_EACH = frozenset("each apiece per".split())
_UNITS_BEHIND_PER = frozenset("cent centum".split())
# The widest of places, in a word or behind "around the".
_WORLD = frozenset("worldwide globally nationwide nationally internationally".split())
_WIDE = frozenset("around across throughout over".split())
_WHOLE = frozenset("world globe country nation continent".split())
# Prepositions and pronouns that tell, right behind a noun, which of its kind are meant.
_RESTRICTING = frozenset("from with without who whose aged under living born".split())
_LONGEST_NOUN = 3
_RESTRICTION = 4
"""Tokens of a phrase behind a noun that are looked at."""
_WHERE = frozenset("in at near outside inside around across".split())


# Who employs or runs so many in one place has more of them elsewhere.
_KEEPING = frozenset("employ have own operate run maintain lease hold contain".split())
_BEING = frozenset("is are was were".split())
_HEDGING = frozenset(
    "about some around over nearly almost only at least most more than under up to just".split()
)


_LENGTHS = frozenset("day week month quarter year decade century".split())


def _within_a(words: Sequence[Token]) -> frozenset[str]:
    """The lengths of time within which a sentence says that something came about: "month" of "in a month"."""
    lowers = [word.lower for word in words]
    return frozenset(
        length
        for before, article, length in zip(lowers, lowers[1:], lowers[2:], strict=False)
        if length in _LENGTHS and article in {"a", "one"} and before in {"in", "within", "over"}
    )


def _can(words: Sequence[Token]) -> bool:
    """Whether a sentence tells what is possible."""
    return any(word.lower in {"can", "could"} for word in words)


_MONEY = re.compile(r"[$€£¥]|(?i:dollar|euro|pound|yen|franc|rupee)|\b[A-Z]{3} \d")
_FOR = frozenset(["for", "on", "against"])
_CURRENCY = 8
"""Characters of a currency's word behind a number."""
_END = 4
"""Tokens of a phrase of purpose that are looked at."""


def _ends(words: Sequence[Token], number: Span) -> frozenset[str]:
    """What a sum of money is for: "roads" of "$4 million for roads"; empty where nothing is said."""
    # The sign of money may stand before the number, its word behind it.
    text = number.document.text[max(0, number.start - 2) : number.end + _CURRENCY]
    if not _MONEY.search(text):
        return frozenset()
    behind = [word for word in words if word.start >= number.end]
    for at, word in enumerate(behind[:_LONGEST_NOUN]):
        if word.lower in _FOR:
            phrase = behind[at + 1 : at + 1 + _END]
            return frozenset(lemma(each.lower) for each in phrase if is_content(each))
    return frozenset()


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(synonymous(here, there) for here in mine for there in theirs)


def _keeps(words: Sequence[Token], number: Span) -> bool:
    """Whether a number is how many somebody has or keeps, or there are: the verb stands right before it."""
    before = [word.lower for word in words if word.end <= number.start and word.lower not in _HEDGING]
    return bool(before) and (before[-1] in _BEING or lemma(before[-1]) in _KEEPING)


def _placed(words: Sequence[Token], number: Span) -> bool:
    """Whether a preposition right behind a number's noun says where or of what sort they are: "12 ferries in Torvia"."""
    behind = [word for word in words if word.start >= number.end]
    after = next((word.lower for word in behind[:_LONGEST_NOUN] if not is_content(word)), "")
    return after in _SORTING


_SORTING = frozenset(
    "in at on of for about by near from with across outside after among against during when if".split()
)


def _widths(words: Sequence[Token]) -> frozenset[str]:
    """Whether a sentence speaks of each, and of the whole world or country."""
    found = set()
    for at, word in enumerate(words):
        after = [token.lower for token in words[at + 1 : at + 4]]
        if word.lower in _EACH and not (word.lower == "per" and set(after[:1]) & _UNITS_BEHIND_PER):
            found.add("each")
        wide = word.lower in _WIDE and after[:1] == ["the"] and bool(set(after[1:]) & _WHOLE)
        if word.lower in _WORLD or wide:
            found.add("everywhere")
    return frozenset(found)


def _restriction(words: Sequence[Token], number: Span) -> frozenset[str]:
    """The content of the phrase right behind a number's noun that says which ones are meant; empty for none."""
    behind = [word for word in words if word.start >= number.start and not word.text[0].isdigit()]
    for at, word in enumerate(behind):
        if word.lower in _RESTRICTING and at:
            phrase = behind[at + 1 : at + 1 + _RESTRICTION]
            return frozenset(lemma(token.lower) for token in phrase if is_content(token))
        if not word.text[0].isalpha() or not is_content(word) or at == _LONGEST_NOUN:
            return frozenset()
    return frozenset()


@lru_cache(maxsize=8192)
def other_scope(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why a number of one sentence is taken over something else than a number of another; "" where it is not."""
    words, others = tokens(mine), tokens(theirs)
    widths, their_widths = _widths(words), _widths(others)
    if "each" in widths ^ their_widths:
        return "one of the two is for each, the other in all"
    if "everywhere" in widths ^ their_widths:
        return "one of the two is of everywhere, the other need not be"
    narrows, they_narrow = _restriction(words, number), _restriction(others, other)
    if narrows - content_lemmas(theirs) or they_narrow - content_lemmas(mine):
        return "one of the two is only of some of those whom the other counts"
    if narrower_place(mine, theirs):
        return "one of the two is of a part of the other's place"
    if _within_a(words) != _within_a(others):
        return "one of the two is over another length of time"
    if _can(words) != _can(others):
        return "one of the two is what can be, the other what is"
    if numbered := other_number(mine, theirs):
        return numbered
    if (
        _ends(words, number)
        and _ends(others, other)
        and not _alike(_ends(words, number), _ends(others, other))
    ):
        return "the two are for different ends"
    if _keeps(words, number) and _keeps(others, other) and _placed(words, number) != _placed(others, other):
        return "one of the two is only of what there is in one place or of one sort"
    return other_bearer(mine, number, theirs, other)


_ASKING = frozenset(["ask", "call", "request", "want"])
_ASKED = 6
"""Words behind one of asking in which "to" says that somebody is to do something."""


def unsure_words(words: Sequence[Token]) -> frozenset[str]:
    """The words among some that make what is told unsure, in base form: "promised" is "promise"."""
    found = set()
    for at, word in enumerate(words):
        base = lemma(word.lower)
        if base in _ASKING and "to" in {each.lower for each in words[at + 1 : at + _ASKED]}:
            found.add(base)
        if base in UNSURE or word.lower in UNSURE:
            found.add(base if base in UNSURE else word.lower)
    return frozenset(found) - ({"may"} if not any(word.text == "may" for word in words) else set())


_RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
# These too make another of what stands behind them: "the former mayor".
_OTHERWISE = frozenset("former ex previous deputy vice junior senior elder younger".split())


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
    for word, following in zip_longest(words, words[1:]):
        adverb = following is not None and (following.lower.endswith("ed") or following.lower in IRREGULAR)
        if word.lower in _RANKS and not adverb:
            found.add(word.lower)
    return frozenset(found)


_NO_NOUNS_OF = frozenset(
    """number total amount sum group lot majority rest kind type series couple dozen hundred thousand million billion
    percent cent half third quarter fifth part end start beginning member city town village province state republic
    kingdom university ministry""".split()
)
_FRACTIONS = frozenset(
    "half third quarter fifth tenth thirds quarters fifths most all some none many few each".split()
)
_OWNERS = frozenset("his her its their our".split())
_REACH = 3
_DETERMINERS = frozenset("the a an his her its their our this these those".split())


@lru_cache(maxsize=8192)
def other_circumstance(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why two sentences give their numbers to other things or times, whatever words they share; "" for nothing.

    More is asked here than by `other_scope`: for numbers that may be told of a thing again and again.
    """
    words, others = tokens(mine), tokens(theirs)
    for told_by, why in _TELLING:
        if told_by(words) != told_by(others):
            return why
    if told_apart(mine, theirs):
        return "one of the two is of the first, or another, of several"
    months, their_months = _calendar(words, number), _calendar(others, other)
    if months and their_months and months.isdisjoint(their_months):
        return "the two are of other months or years"
    if _is_whole(words, number) != _is_whole(others, other):
        return "one of the two is the whole of which a part is told"
    return other_side(mine, theirs)


def other_side(mine: Span, theirs: Span) -> str:
    """Why one of two sentences is of a part or a side of what the other is of: "the president of the senate"."""
    words, others = tokens(mine), tokens(theirs)
    if _narrowed_by_of(words, others) or _narrowed_by_of(others, words):
        return "one of the two is of a part, or of another side, of what the other is of"
    return ""


def _calendar(words: Sequence[Token], number: Span) -> frozenset[str]:
    """The months and years that a sentence names beside the number in question."""
    return frozenset(
        word.lower for word in words if not number.start <= word.start < number.end and _is_of_calendar(word)
    )


def _is_of_calendar(word: Token) -> bool:
    """Whether a word is a month, with its capital, or a year of our time."""
    if word.text.isdigit():
        return len(word.text) == 4 and word.text[:2] in {"18", "19", "20"}
    return word.text[0].isupper() and word.lower in MONTHS


# Before a measure these make another of it: "the youth unemployment rate", "net profit".
_SOME = frozenset(
    """youth child infant adult elderly female male women men girl boy net gross core underlying operating average median
    minimum maximum domestic foreign private public nominal adjusted rural urban wholesale retail hourly daily weekly
    monthly quarterly annual yearly preliminary provisional final""".split()
)


def _of_some(words: Sequence[Token]) -> frozenset[str]:
    """The words of a sentence that say of whom a measure is, or how it is reckoned."""
    return frozenset(word.lower for word in words) & _SOME


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
        behind = [each for each in words[at + 1 : at + 4] if each.lower not in _DETERMINERS]
        if not behind or not behind[0].text.islower() or not is_content(behind[0]):
            continue
        head, inner = lemma(words[at - 1].lower), lemma(behind[0].lower)
        if head in _NO_NOUNS_OF or head in UNITS or inner in UNITS or head in owned:
            continue
        if (head in known) != (inner in known) and not any(
            synonymous(head if head not in known else inner, one) for one in known
        ):
            return True
    return False


def _places(sentence: Span) -> dict[str, str]:
    """The places where a sentence says that something happened, by one name each, in reading order."""
    text = sentence.document.text
    found: dict[str, str] = {}
    for mention in find_names(sentence):
        before = text[max(sentence.start, mention.span.start - 12) : mention.span.start].lower().split()
        stands = bool(before) and (
            before[-1] in _WHERE or (before[-1] == "the" and set(before[-2:-1]) & _WHERE)
        )
        if mention.value.sort in {"place", "unknown"} and stands:
            place = place_of(mention.value.text)
            found.setdefault(place.name.lower() if place else mention.value.text.lower(), mention.value.text)
    return found


def narrower_place(mine: Span, theirs: Span) -> bool:
    """Whether one of two sentences names a place within the one that both name: "in Selt, a town in Maro"."""
    first, second = _places(mine), _places(theirs)
    shared = [name for name in first if name in second]
    if not shared:
        return False
    for places in (first, second):
        names = list(places)
        for name in names[: names.index(shared[0])]:
            # What stands before the shared place lies in it, unless it is known to be the wider one.
            if name not in shared and not contains_place(places[name], places[shared[0]]):
                return True
    return False


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
    (_again, "one of the two tells of what happened once more"),
)
