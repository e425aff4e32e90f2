"""What a number is taken over: each or all, the whole world, a part of a place, those of whom a phrase behind it tells.

Two numbers of one noun in one event may still be of different things: "500 euros each" and "2 million euros in all",
"300 jobs in Torland" and "4,000 jobs worldwide", "300,000 visitors" and "180,000 visitors from abroad".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.antecedents import other_antecedent
from claimcheck.values.bearers import other_bearer
from claimcheck.values.contrasts import is_number, other_poll, other_word
from claimcheck.values.counted_apart import is_margin, is_other_side, step
from claimcheck.values.event_marks import other_number
from claimcheck.values.forecasts import other_forecaster
from claimcheck.values.former_states import is_former
from claimcheck.values.measured_otherwise import measured_otherwise
from claimcheck.values.namesakes import other_namesake
from claimcheck.values.nouns import is_people
from claimcheck.values.nouns_within import of_another_noun
from claimcheck.values.number_tables import UNITS
from claimcheck.values.openings import NO_NOUNS_OF, other_sort
from claimcheck.values.shares_of_many import other_share
from claimcheck.values.some_of import of_a_few
from claimcheck.values.stretches_of_time import other_stretch
from claimcheck.values.tails import other_reckoning
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["UNSURE", "other_scope", "unsure_words"]

UNSURE = frozenset(
    """must may might could would will shall should if plan expect forecast predict project target aim seek hope propose want
    intend promise pledge vow accuse allege deny threaten refuse demand urge recommend offer likely unlikely
    need require potential potentially possible possibly proposed planned expected projected""".split()
)
"""Words that make of a number one that is planned, feared, asked for or only alleged."""

# For each of several; "per cent" is a unit.
_EACH = frozenset("each apiece per".split())
# "Nine crowns a km".
_MEASURES = frozenset(
    "km kilometre kilometer mile metre meter foot litre liter gallon tonne ton kilo kg barrel ounce hectare acre bottle head".split()
)
_TOGETHER = frozenset(["together", "combined", "jointly"])
_UNITS_BEHIND_PER = frozenset("cent centum share".split())
# The widest of places, in a word or behind "around the".
_WORLD = frozenset("worldwide globally nationwide nationally internationally".split())
_WIDE = frozenset("around across throughout over".split())
_WHOLE = frozenset("world globe country nation continent".split())
_LONGEST_NOUN = 3
_LONGEST_SHARE = 4
_FIGURES = 2
_DETERMINERS = frozenset("the a an his her its their our this these those".split())
_BEING = frozenset("is are was were".split())


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


def _is_everybody(words: Sequence[Token], at: int) -> bool:
    """Whether "together" closes two sorts of people who are all that are counted: "soldiers and civilians together"."""
    if at < _TWO_SORTS or words[at - 2].lower != "and":
        return False
    return is_people(words[at - 1].lower) and is_people(words[at - 3].lower)


_TWO_SORTS = 3


def _widths(words: Sequence[Token]) -> frozenset[str]:
    """Whether a sentence speaks of each, and of the whole world or country."""
    found = set()
    for at, word in enumerate(words):
        after = [token.lower for token in words[at + 1 : at + 4]]
        if (
            word.lower in {"a", "an"}
            and lemma("".join(after[:1])) in _MEASURES
            and at
            and is_content(words[at - 1])
        ):
            found.add("each")
        if word.lower in _TOGETHER and not _is_everybody(words, at):
            found.add("together")
        if word.lower in _EACH and not (word.lower == "per" and set(after[:1]) & _UNITS_BEHIND_PER):
            found.add("each")
        wide = word.lower in _WIDE and after[:1] == ["the"] and bool(set(after[1:]) & _WHOLE)
        if word.lower in _WORLD or wide:
            found.add("everywhere")
    return frozenset(found)


_WIDER = frozenset(["metropolitan", "metro", "agglomeration", "conurbation", "suburbs"])
_WIDER_IN_WORDS = frozenset([("urban", "area"), ("city", "proper"), ("city", "limits")])
_NEAR_A_NUMBER = 8
"""Tokens before and behind a number among which a word says of what place it is."""


def _wider(words: Sequence[Token], number: Span) -> bool:
    """Whether a number is of a place with all around it: "8 million in metropolitan Brod"."""
    before = [word for word in words if word.end <= number.start][-_NEAR_A_NUMBER:]
    behind = [word for word in words if word.start >= number.end][:_NEAR_A_NUMBER]
    if any(word.text in _WIDER for word in (*before, *behind)):
        return True
    pairs = {(one.lower, two.lower) for found in (before, behind) for one, two in pairwise(found)}
    return not pairs.isdisjoint(_WIDER_IN_WORDS)


def _of_another_case(words: Sequence[Token], number: Span, others: Sequence[Token], other: Span) -> str:
    """Why one of two numbers is of another deed, of another step of a change, or of what was before it; "" for nothing."""
    steps = {
        step([word.lower for word in found if word.end <= place.start])
        for found, place in ((words, number), (others, other))
    }
    if steps == {"by", "to"}:
        return "one of the two is what it changed by, the other what it changed to"
    if is_former(words, number) != is_former(others, other):
        return "one of the two tells how it was before it changed"
    if is_margin(words, number) != is_margin(others, other):
        return "one of the two says how far something lies from another thing"
    return "the two sentences tell of different deeds" if is_other_side(words, number, others, other) else ""


def _complements(words: Sequence[Token]) -> dict[str, list[frozenset[str]]]:
    """What stands behind "of", by the noun before it: "cargo" and "plane" of "the crash of a cargo plane"."""
    found: dict[str, list[frozenset[str]]] = {}
    for at, word in enumerate(words):
        head = words[at - 1] if at else word
        if word.lower != "of" or not is_content(head) or not head.text.isalpha() or head.lower in NO_NOUNS_OF:
            continue
        inside = []
        for each in words[at + 1 : at + 1 + _LONGEST_SHARE]:
            if each.lower not in _DETERMINERS and not is_content(each):
                break
            inside.append(each)
        if any(each.text[0].isdigit() or each.lower in UNITS for each in inside[:_FIGURES]) or not inside:
            continue  # "a rate of 7 percent" is of no thing
        found.setdefault(lemma(head.lower), []).append(
            frozenset(lemma(each.lower) for each in inside if is_content(each))
        )
    return found


def _of_another_one(mine: Span, theirs: Span) -> str:
    """Why one of two sentences is of one more of several: "on another site"; "" where it is not, or "another 12" are."""
    first, second = (
        any(one.lower == "another" and not is_number(two) for one, two in pairwise(tokens(span)))
        for span in (mine, theirs)
    )
    return "one of the two is of another of several" if first != second else ""


def _of_another(mine: Span, theirs: Span) -> str:
    """Why one noun of both sentences is of another thing in each: "the crash of Flight 9", "of a cargo plane"."""
    here, there = _complements(tokens(mine)), _complements(tokens(theirs))
    for head in here.keys() & there.keys():
        pairs = [(one, two) for one in here[head] for two in there[head] if one and two]
        if pairs and not any(_alike(one, two) for one, two in pairs):
            one, two = pairs[0]
            return f"one of the two is of the {head} of {min(one)}, the other of that of {min(two)}"
    return ""


_MAKER_BEHIND = 4
"""Words behind a number among which "by" names who made what is counted: "three folk songs by Roth"."""


def _of_a_maker(words: Sequence[Token], number: Span, others: Sequence[Token]) -> str:
    """Why a number is only of what somebody made whom the other sentence does not name; "" where it is not."""
    behind = [word for word in words if word.start >= number.end][: _MAKER_BEHIND + 1]
    for by, maker in pairwise(behind):
        if by.lower == "by" and maker.text[0].isupper():
            named = any(word.lower == maker.lower for word in others)
            return "" if named else f"one of the two is only of those by {maker.text}"
        if not by.text[0].isalnum():
            break
    return ""


@lru_cache(maxsize=8192)
def other_scope(mine: Span, number: Span, theirs: Span, other: Span) -> str:
    """Why a number of one sentence is taken over something else than a number of another; "" where it is not."""
    words, others = tokens(mine), tokens(theirs)
    widths, their_widths = _widths(words), _widths(others)
    if "each" in widths ^ their_widths:
        return "one of the two is for each, the other in all"
    if "together" in widths ^ their_widths:
        return "one of the two is of several together"
    if "everywhere" in widths ^ their_widths:
        return "one of the two is of everywhere, the other need not be"
    ends, their_ends = _ends(words, number), _ends(others, other)
    if _wider(words, number) != _wider(others, other):
        return "one of the two is of a place with all around it"
    if ends and their_ends and (not _alike(ends, their_ends) or ends < their_ends or their_ends < ends):
        return "the two are for different ends"
    return (
        of_a_few(mine, number, theirs, other)
        or other_stretch(mine, number, theirs, other)
        or _of_another_case(words, number, others, other)
        or _of_a_maker(words, number, others)
        or _of_a_maker(others, other, words)
        or other_number(mine, theirs)
        or measured_otherwise(mine, number, theirs, other)
        or other_share(mine, theirs)
        or other_forecaster(mine, number, theirs, other)
        or other_namesake(mine, theirs)
        or _of_another(mine, theirs)
        or _of_another_one(mine, theirs)
        or other_reckoning(mine, number, theirs, other)
        or other_bearer(mine, number, theirs, other)
        or other_word(mine, theirs)
        or other_sort(mine, theirs)
        or other_poll(mine, theirs)
        or other_antecedent(mine, theirs)
        or of_another_noun(mine, number, theirs, other)
    )


_ASKING = frozenset(["ask", "call", "request", "want"])
_ASKED = 6
"""Words behind one of asking in which "to" says that somebody is to do something."""


def _is_infinitive(word: Token) -> bool:
    """Whether a word behind "was to" may be a verb: "was to cost", "was to have"."""
    return (is_content(word) and word.text.isalpha()) or word.lower in {"be", "have"}


def _is_wished(words: Sequence[Token]) -> bool:
    """Whether a clause has a bare "be", as what is asked for has: "that he be jailed"."""
    return any(two.lower == "be" and one.lower not in _HELPERS for one, two in pairwise(words))


_HELPERS = frozenset("to will would can could may might must shall should not".split())


def unsure_words(words: Sequence[Token]) -> frozenset[str]:
    """The words among some that make what is told unsure, in base form: "promised" is "promise"."""
    found = set()
    for at, word in enumerate(words):
        base = lemma(word.lower)
        asked = {each.lower for each in words[at + 1 : at + _ASKED]}
        # "Asked the court to jail him", "asked that he be jailed".
        if base in _ASKING and ("to" in asked or ("that" in asked and _is_wished(words[at:]))):
            found.add(base)
        if word.lower in _BEING and [each.lower for each in words[at + 1 : at + 2]] == ["to"]:
            # "Was to cost", and not "was to the north".
            found.update("to" for each in words[at + 2 : at + 3] if _is_infinitive(each))
        if base in UNSURE or word.lower in UNSURE:
            found.add(base if base in UNSURE else word.lower)
    return frozenset(found) - ({"may"} if not any(word.text == "may" for word in words) else set())
