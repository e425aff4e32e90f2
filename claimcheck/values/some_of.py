"""Whether one of two numbers is only of some of those of whom the other is: by age, sort, place, state or name.

"2 percent of untreated patients" are none of "2 percent of patients", nor "300 workers with a contract" of "300 workers".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.deeds import one_and_several
from claimcheck.values.number_tables import UNITS
from claimcheck.values.parts_told import in_two_states, part_of_those, sums_up
from claimcheck.values.place_scopes import narrower_place
from claimcheck.values.sums import SUM_NOUNS
from claimcheck.values.tails import known_words
from claimcheck.values.words import is_content, lemma

__all__ = ["of_a_few"]

# Prepositions and pronouns that tell, right behind a noun, which of its kind are meant.
_RESTRICTING = frozenset("from with without who whose aged under living born out".split())
_RESTRICTION = 4
"""Tokens of a phrase behind a noun that are looked at."""
# Who employs or runs so many in one place has more of them elsewhere.
_KEEPING = frozenset("employ have own operate run maintain lease hold contain".split())
_HEDGING = frozenset(
    "about some around over nearly almost only at least most more than under up to just".split()
)
_BEING = frozenset("is are was were".split())
_LONGEST_NOUN = 3
_LONGEST_SHARE = 4
_DETERMINERS = frozenset("the a an his her its their our this these those".split())


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


def _restriction(words: Sequence[Token], number: Span) -> frozenset[str]:
    """The content of the phrase right behind a number's noun that says which ones are meant; empty for none."""
    behind = [word for word in words if word.start >= number.start and not word.text[0].isdigit()]
    of = next((at for at, word in enumerate(behind[:_LONGEST_NOUN]) if word.lower == "of"), None)
    if of is not None and _RESTRICTING.isdisjoint(word.lower for word in behind[:of]):
        behind = behind[of + 1 :]  # "million tonnes of [goods from abroad]"
    for at, word in enumerate(behind):
        if word.lower in _RESTRICTING and at:
            phrase = behind[at + 1 : at + 1 + _RESTRICTION]
            return frozenset(lemma(token.lower) for token in phrase if is_content(token))
        if not word.text[0].isalpha() or not is_content(word) or at == _LONGEST_NOUN:
            return frozenset()
    return frozenset()


def _one_and_more(words: Sequence[Token], number: Span, others: Sequence[Token], other: Span) -> bool:
    """Whether a sentence is of some one thing of which the other tells in the plural: "from a camp", "from camps"."""
    counted = [word.start for word in others if word.start >= other.start][:_LONGEST_NOUN]
    plural = {
        lemma(word.lower)
        for word in others
        if word.text.islower() and word.lower.endswith("s") and word.start not in counted
    }
    known = {word.lower for word in others}
    return any(
        word.lower in plural and word.lower not in known and word.lower not in SUM_NOUNS and is_content(word)
        for at, article in enumerate(words)
        if article.lower in {"a", "an"} and not number.start <= article.start < number.end
        for word in words[at + 1 : at + 4]
    )


def _of_several(words: Sequence[Token], number: Span, others: Sequence[Token]) -> bool:
    """Whether a sentence tells of a number of things, other than the value, of which the other tells of one: "61 cows", "a cow"."""
    singles = {word.lower for word in others if word.text.islower() and is_content(word)}
    return any(
        (UNITS.get(count.lower, 0) > 1 or count.text.isdigit())
        and not number.start <= count.start < number.end
        and noun.lower.endswith("s")
        and noun.lower not in singles
        and lemma(noun.lower) in singles
        and lemma(noun.lower) not in _OF_TIME
        for count, noun in pairwise(words)
    )


def _by_how_much(words: Sequence[Token], number: Span) -> bool:
    """Whether a share is of those who do something so and so much: "[14 percent] smoke more than a packet a day"."""
    behind = [word.lower for word in words if word.start >= number.start]
    if _PERCENT.isdisjoint(behind[:_LONGEST_SHARE]):
        return False
    clause = behind[: next((at for at, word in enumerate(behind) if word in _ENDS), len(behind))]
    return any(
        one in {"more", "less", "fewer"}
        and two == "than"
        and (amount in UNITS or amount in {"a", "an"} or amount[0].isdigit())
        for one, two, amount in zip(clause[1:], clause[2:], clause[3:], strict=False)
    )


_ENDS = frozenset([",", ";", ":", "and", "but", "while"])
_OF_TIME = frozenset("second minute hour day week month year decade century time percent point".split())
_OF_AGE = frozenset(["under", "over", "aged"])
_PERSONS = frozenset(
    "those people anyone everyone all adults workers children men women voters players - for".split()
)


def _aged(words: Sequence[Token]) -> frozenset[str]:
    """The ages of those of whom a sentence tells: "under 18" of "for those under 18"."""
    return frozenset(
        f"{side.lower} {age.lower}"
        for person, side, age in zip(words, words[1:], words[2:], strict=False)
        if side.lower in _OF_AGE
        and (age.lower in UNITS or (age.text.isdigit() and len(age.text) == _AGE))
        and (person.lower in _PERSONS or (is_content(person) and person.lower.endswith("s")))
    )


_AGE = 2


def _or_so(words: Sequence[Token], number: Span) -> bool:
    """Whether a number counts those of whom either of two things is true: "stayed with relatives or in schools"."""
    behind = [word.lower for word in words if word.start >= number.end]
    return any(one == "or" and two in _SORTING for one, two in pairwise(behind))


_PERCENT = frozenset(["percent", "per", "cent", "%"])


def _shared(words: Sequence[Token], number: Span) -> list[str]:
    """The noun phrase of which a number is a share, in base form: "untreated patients" of "2 percent of [...]"."""
    behind = [word.lower for word in words if word.start >= number.start]
    start = next((at for at, word in enumerate(behind) if word == "of"), len(behind))
    if not _PERCENT.intersection(behind[:start]) or start > _LONGEST_SHARE:
        return []
    found: list[str] = []
    after = words[len(words) - len(behind) + start + 1 :]
    if after and after[0].lower == "those":
        return [lemma(word.lower) for word in after[:_LONGEST_SHARE] if is_content(word)] + ["those"]
    for word in after:
        if word.lower not in _DETERMINERS and not (is_content(word) and word.text.isalpha()):
            break
        if word.lower not in _DETERMINERS:
            found.append(lemma(word.lower))
    return found


def _share_of_some(words: Sequence[Token], number: Span, theirs: Span) -> bool:
    """Whether a number is a share of "large firms" where the other sentence has only firms."""
    whole, known = _shared(words, number), known_words(theirs)
    return len(whole) > 1 and whole[-1] in known and any(word not in known for word in whole[:-1])


def _share_of_others(words: Sequence[Token], number: Span, others: Sequence[Token], other: Span) -> bool:
    """Whether of two shares one is of "patients", the other of "untreated patients"."""
    mine, theirs = _shared(words, number), _shared(others, other)
    return bool(mine and theirs) and mine[-1] == theirs[-1] and set(mine) != set(theirs)


def of_a_few(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why one of two numbers is of some of those of whom the other is; "" for nothing."""
    words, others = tokens(mine), tokens(theirs)
    narrows, they_narrow = _restriction(words, number), _restriction(others, other)
    if narrows - known_words(theirs) or they_narrow - known_words(mine):
        return "one of the two is only of some of those whom the other counts"
    if _share_of_some(words, number, theirs) or _share_of_some(others, other, mine):
        return "one of the two is a share of only some of those of whom the other is"
    if _share_of_others(words, number, others, other):
        return "one of the two is a share of only some of those of whom the other is"
    if _one_and_more(words, number, others, other) or _one_and_more(others, other, words, number):
        return "one of the two is of one, the other of several"
    if _of_several(words, number, others) or _of_several(others, other, words):
        return "one of the two is of one, the other of several"
    return _of_a_name_or_place(mine, theirs) or _of_a_sort(mine, number, theirs, other)


def _of_a_name_or_place(mine: Span, theirs: Span) -> str:
    """Why one of two sentences is of one of a name or in one part of a place; "" for nothing."""
    if one_and_several(mine, theirs) or one_and_several(theirs, mine):
        return "one of the two is of several, the other of one of a name"
    return "one of the two is of a part of the other's place" if narrower_place(mine, theirs) else ""


def _of_a_sort(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why one of two numbers is only of those of an age, in a state, at a site, or of whom either of two things is true."""
    words, others = tokens(mine), tokens(theirs)
    if _aged(words) != _aged(others):
        return "one of the two is only of those of an age"
    if _or_so(words, number) != _or_so(others, other):
        return "one of the two counts also those of whom another thing is true"
    if in_two_states(mine, number) != in_two_states(theirs, other):
        return "one of the two is of those in one state only"
    if _by_how_much(words, number) != _by_how_much(others, other):
        return "one of the two is a share only of those of so much"
    if sums_up(mine, theirs, other) or sums_up(theirs, mine, number):
        return "the numbers of the one add up to that of the other"
    if part_of_those(mine, number, theirs, other):
        return "one of the two may be of those of whom the other's sentence tells that they are some"
    if _keeps(words, number) and _keeps(others, other) and _placed(words, number) != _placed(others, other):
        return "one of the two is only of what there is in one place or of one sort"
    return ""
