"""What stands around an amount: the words that govern it, its part in a change, how sure it is said to be."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.contexts import known_otherwise
from claimcheck.values.currencies import SCALED_ONLY
from claimcheck.values.denied_values import is_denied
from claimcheck.values.names import find_names
from claimcheck.values.openings import is_past
from claimcheck.values.places import place_of
from claimcheck.values.scopes import unsure_words
from claimcheck.values.standards import held_against
from claimcheck.values.time_words import MONTHS
from claimcheck.values.times import find_times
from claimcheck.values.units import UNIT_WORDS
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import is_content, lemma, opposed, synonymous

__all__ = ["EACH", "Setting", "elsewhere", "found_in", "narrowed", "opposes", "setting", "shortened"]

NEAREST = 4
"""Governing words that are compared: the nearest say what the number is of."""
REACH = 16
"""How far a governing word may stand from its amount, in tokens, a clause's border counting for five."""
_BORDER = 5

_BORDERS = frozenset(
    [",", ";", ":", "—", "–", "(", ")", "and", "but", "while", "whereas", "or", "as", "after"]
)
# Words that carry or report a number without saying what it is of.
_IDLE = frozenset(
    """say tell report announce add be have do make get take go come include number figure total amount new other more
    people person man woman official government accord according estimate record year month week day time today last
    first next expect least most also nearly about around almost only just mr mrs currently recently already now still""".split()
)
# "Won three prizes" has no Korean money in it.
_UNIT_TOKENS = frozenset(word for words in UNIT_WORDS for word in words) - SCALED_ONLY
_ROLES = frozenset("to from by with of at for in on than into after before under over".split())
# What a number is taken over; a run, a half and a career are different things to count in.
_SCOPES = frozenset(
    """during half quarter period inning innings set round stage phase run stretch span season career game match
    lifetime overall combined each per total totals average annual annually yearly monthly weekly daily
    cumulative initial initially original originally revised final preliminary previous previously earlier former
    formerly maximum minimum record net gross peak first second third fourth last next additional remaining another
    other alone initially later every so-far altogether worldwide nationwide global globally domestic nationally
    compared together respectively until since up start starts started starting base standard basic followed following
    aftershock aftershocks foreshock foreshocks subsequent""".split()
)
EACH = frozenset("each per annual annually yearly monthly weekly daily average every half quarter".split())
"""Words of scope without which even equal numbers say different things."""
_SAME_SCOPE = {"apiece": "each", "annually": "annual", "yearly": "annual"}
"""Words of scope under other words."""
_PRONOUNS = frozenset(
    "he she it they him her them his hers its their theirs i we us our you your who which one this that".split()
)


_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december morning afternoon evening night""".split()
)
# Capitals that name nothing by themselves.
_COMMON_NAMES = frozenset(
    """county city state states province district north south east west northern southern eastern western new united
    street road university school college company international national president minister prime mr mrs ms dr
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december department ministry council committee court police""".split()
)
# Pronouns that join clauses and leave nothing open.
_LINKING = frozenset(["it", "who", "which", "that", "this", "one"])


def _named(words: tuple[Token, ...]) -> bool:
    """Whether a sentence's first word stands before another capital, as a name's first word does."""
    return len(words) > 1 and words[1].text[0].isupper()


@frozen
class Setting:
    """An amount's surroundings in its sentence."""

    sentence: Span
    nearest: tuple[str, ...]
    """The base forms of the governing words, nearest first."""
    all: tuple[str, ...]
    """The base forms of all content words of the sentence."""
    role: str
    """The preposition before it, which tells "rose to" from "rose by"; "," after another number; empty for none."""
    before: tuple[tuple[str, str], ...]
    """Each governing noun with the content word right before it: "youth" of "unemployment"; "" for none."""
    subjects: tuple[str, ...]
    """The words right before its governing verbs: "keller" of "Keller scored 12 points"."""
    unsure: frozenset[str]
    negated: bool
    dated: bool
    """Whether a month, a season or a year is named near it."""
    lasting: bool
    """Whether a duration or a repetition is named near it."""
    moments: frozenset[str]
    """The days and times of day that the sentence names, as TIMEX3 values."""
    scopes: frozenset[str]
    """What the number is said to be taken over: a half, a season, each, in all."""
    names: frozenset[str]
    """The words with capitals inside the sentence, in base form."""
    against: frozenset[str]
    """Those of them with which something is only compared, in lower case."""
    anchor: frozenset[str]
    """The words of the name from which a distance is measured: "Brod" of "12 miles north of Brod"."""
    bearing: frozenset[str]
    """The quarters in which it is measured: "north" and "east" of "northeast"."""
    pronoun: bool
    """Whether the sentence leaves it to the text around who or what it is about."""


class _Near(NamedTuple):
    """A content word with its base form, its place and how far from the amount it stands."""

    base: str
    place: int
    distance: int


def _content(words: tuple[Token, ...], first: int, last: int, amounts: list[Span]) -> tuple[_Near, ...]:
    """The content words before and after an amount, by distance; a clause's border counts for five tokens."""
    found = []
    for step, start, stop in ((-1, first - 1, -1), (1, last + 1, len(words))):
        penalty = 0
        for i in range(start, stop, step):
            word = words[i]
            penalty += _BORDER * (word.lower in _BORDERS)
            if not is_content(word) or not word.lower[0].isalpha() or word.lower in _UNIT_TOKENS:
                continue
            if not _within(word, amounts):
                distance = abs(i - (first if step < 0 else last)) + penalty
                found.append(_Near(_base(words, i), i, distance))
    return tuple(sorted(found, key=lambda near: near.distance))  # stable: ties go to the word before


def _base(words: tuple[Token, ...], i: int) -> str:
    """A word's base form; a name keeps its own."""
    return words[i].lower if i and words[i].text[0].isupper() else lemma(words[i].lower)


def _governs(word: Token, near: _Near) -> bool:
    """Whether a content word may say what a number is of."""
    idle = near.base in _IDLE or word.lower in _IDLE or word.lower in _CALENDAR
    return near.distance <= REACH and not idle


@lru_cache(maxsize=4096)
def setting(sentence: Span, mention: Mention[Amount]) -> Setting:
    """The surroundings of an amount in its sentence."""
    amounts = [each.span for each in find_amounts(sentence)]
    words = tokens(sentence)
    inside = [i for i, word in enumerate(words) if mention.span.start <= word.start < mention.span.end]
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    content = _content(words, first, last, amounts)
    governing = dict.fromkeys(near.base for near in content if _governs(words[near.place], near))
    nearest = tuple(governing)[:NEAREST]
    outside = frozenset(
        word.lower
        for i, word in enumerate(words)
        if not (_within(word, amounts) or _in_title(words, i) or _names_a_rating(words, i))
    )
    reached = words[max(0, first - REACH) : last + REACH + 1]
    times = find_times(sentence)
    anchor, bearing = _anchor(words, last + 1)
    near_times = [
        each.value
        for each in times
        if reached
        and reached[0].start <= each.span.start < reached[-1].end
        and not each.span.overlaps(mention.span)
    ]
    return Setting(
        sentence=sentence,
        nearest=nearest,
        all=tuple(dict.fromkeys(near.base for near in content)),
        role=_role(words, first),
        before=_modifiers(words, content, nearest, amounts),
        subjects=_subjects(words, content, nearest),
        unsure=unsure_words(reached),
        negated=is_denied(sentence, mention.span),
        dated=any(time.granularity in _LONG and time.timex_type == "DATE" for time in near_times),
        lasting=any(time.timex_type in {"DURATION", "SET"} for time in near_times),
        moments=frozenset(
            each.value.timex
            for each in times
            if each.value.timex_type in {"DATE", "TIME"}
            and each.value.granularity in _SHORT
            and each.value.timex
        ),
        scopes=frozenset(_SAME_SCOPE.get(word, word) for word in (*outside, *_per(mention.value))) & _SCOPES,
        names=frozenset(word.lower for i, word in enumerate(words) if _is_name(words, i))
        | _opening_name(sentence),
        against=held_against(words),
        anchor=anchor,
        bearing=bearing,
        pronoun=any(word.lower in _PRONOUNS and word.lower not in _LINKING for word in words[:first]),
    )


def _per(amount: Amount) -> tuple[str, ...]:
    """The adjective that says the same as the rate of an amount: "annual" for "a year"."""
    return (_ADJECTIVES[amount.rate],) if amount.rate in _ADJECTIVES else ()


_ADJECTIVES = {"year": "annual", "month": "monthly", "week": "weekly", "day": "daily"}


def _names_a_rating(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word is the "average" of an "average score", which is the average of all in any case."""
    return words[i].lower == "average" and any(word.lower in _RATINGS for word in words[i + 1 : i + 2])


_RATINGS = frozenset(["score", "rating", "grade"])
_SHORT_OF_HEADLINE = 3
"""A sentence of few words may have as many capitals as small letters, and so many more, without being a headline."""
_LONG = frozenset(["month", "season", "quarter", "year", "decade", "century"])
_SHORT = frozenset(["minute", "hour", "day"])


def _role(words: tuple[Token, ...], first: int) -> str:
    """The preposition before an amount; "," after another number but a day: "3, 800" is one number or two."""
    before = words[first - 1].lower if first else ""
    if before == "to" and first > 1 and words[first - 2].lower == "home":
        return ""  # "home to 5,300 people" is no change to so many
    if before == "," and first > 1 and words[first - 2].lower[0].isdigit():
        dated = {word.lower for word in words[max(0, first - 4) : first - 2]} & MONTHS.keys()
        return "" if dated else ","  # "as of 20 March 2020, 10,500 cases"
    led = words[first - 2].lower if first > 1 else ""
    if (before == "by" and led in _DONE_BY) or (before == "of" and led in _GATHERED):
        return ""
    return before if before in _ROLES else ""


# "Attended by 3,000 people" is no change by so many, and "a crowd of 3,000" no part.
_DONE_BY = frozenset(
    "attended signed watched seen visited read viewed used followed backed supported".split()
)
_GATHERED = frozenset("crowd audience attendance staff workforce".split())


def _modifiers(
    words: tuple[Token, ...], content: tuple[_Near, ...], nearest: tuple[str, ...], amounts: list[Span]
) -> tuple[tuple[str, str], ...]:
    """Each governing word with the content word right before it, where the word is nearest to the amount."""
    places: dict[str, int] = {}
    for near in content:
        places.setdefault(near.base, near.place)
    found = []
    for base in nearest:
        i = places[base]
        left = words[i - 1] if i else None
        modifier = ""
        # What stands before a verb is its subject, and a verb before a noun narrows nothing.
        verb = left is not None and (_is_verb(words[i]) or _is_verb(left) or left.lower.endswith("ly"))
        if (
            left is not None
            and not verb
            and is_content(left)
            and left.lower[0].isalpha()
            and not _within(left, amounts)
        ):
            modifier = _base(words, i - 1)
            if modifier in _IDLE or left.lower in _IDLE or left.lower in _CALENDAR:
                modifier = ""
        found.append((base, modifier))
    return tuple(found)


def _subjects(
    words: tuple[Token, ...], content: tuple[_Near, ...], nearest: tuple[str, ...]
) -> tuple[str, ...]:
    """The content words right before governing verbs."""
    places = [near.place for near in content if near.base in nearest and near.place]
    return tuple(
        _base(words, i - 1)
        for i in places
        if _is_verb(words[i]) and is_content(words[i - 1]) and not _is_verb(words[i - 1])
    )


def _is_verb(word: Token) -> bool:
    return is_past(word) or lemma(word.lower) in COMMON_VERBS


_QUARTERS = ("north", "south", "east", "west")
_FROM = frozenset(["of", "from", "off"])


def _anchor(words: tuple[Token, ...], at: int) -> tuple[frozenset[str], frozenset[str]]:
    """The name from which a distance before `at` is measured, and in which direction; empty where none is."""
    bearing: set[str] = set()
    while at < len(words) and (
        words[at].lower in {"away", "due", "-"} or words[at].lower.startswith(_QUARTERS)
    ):
        bearing.update(quarter for quarter in _QUARTERS if quarter in words[at].lower)
        at += 1
    if at >= len(words) or words[at].lower not in _FROM:
        return frozenset(), frozenset(bearing)
    at += 1
    at += at < len(words) and words[at].lower == "the"
    name = []
    while at < len(words) and words[at].text[0].isupper():
        name.append(words[at].lower)
        at += 1
    return frozenset(name), frozenset(bearing)


def _opening_name(sentence: Span) -> frozenset[str]:
    """The words of a name with which a sentence opens, where its capital alone would show nothing."""
    first = next(iter(find_names(sentence)), None)
    if first is None or first.span.start != sentence.start:
        return frozenset()
    return frozenset(word.lower for word in tokens(first.span) if is_content(word)) - _COMMON_NAMES


def _is_name(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word has a capital that its place in the sentence does not explain."""
    word = words[i]
    if not word.text[0].isupper() or not is_content(word) or word.lower in _COMMON_NAMES:
        return False
    return i > 0 or word.text[1:].lower() != word.text[1:] or _named(words)


def _in_title(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word stands between capitals, as in "The Next Level", in a sentence that is no headline."""
    if not 0 < i < len(words) - 1 or not all(word.text[0].isupper() for word in words[i - 1 : i + 2]):
        return False
    letters = [word for word in words if word.text[0].isalpha()]
    return 2 * sum(word.text[0].isupper() for word in letters) < len(letters) + _SHORT_OF_HEADLINE


def _within(word: Token, spans: list[Span]) -> bool:
    return any(span.start <= word.start < span.end for span in spans)


def found_in(wanted: tuple[str, ...], offered: tuple[str, ...]) -> int:
    """How many of the wanted base forms stand among the offered ones, as themselves or as synonyms."""
    return sum(any(word == other or synonymous(word, other) for other in offered) for word in wanted)


def narrowed(claim: Setting, evidence: Setting) -> bool:
    """Whether a governing word of both is narrowed in one only: "unemployment" and "youth unemployment".

    So it is too where each has a subject before its verb that the other has not.
    """
    if all(
        any(not found_in((word,), other.all) for word in one.subjects)
        for one, other in ((claim, evidence), (evidence, claim))
    ):
        return True
    return any(
        modifier and modifier not in shortened(one, other) and not found_in((modifier,), other.all)
        for one, other in ((claim, evidence), (evidence, claim))
        for word, modifier in one.before
        if found_in((word,), other.nearest)
    )


def shortened(one: Setting, other: Setting) -> frozenset[str]:
    """The first words of names of which the other sentence has the last word alone: the "ilsa" of "Ilsa Brandt" for "Brandt"."""
    return frozenset(
        first
        for last, first in one.before
        if first in one.names
        and last in one.names
        and (last, "") in other.before
        and place_of(last) is None
        and not known_otherwise(first, last, other.sentence)
    )


_AGAINST = {"north": "south", "south": "north", "east": "west", "west": "east"}


def elsewhere(claim: Setting, evidence: Setting) -> bool:
    """Whether two distances are measured from other places or into other quarters."""
    if (claim.anchor or evidence.anchor) and claim.anchor.isdisjoint(evidence.anchor):
        return True
    return any(_AGAINST[quarter] in evidence.bearing for quarter in claim.bearing)


def opposes(claim: Setting, evidence: Setting) -> bool:
    """Whether a governing word of one excludes one of the other: rose, fell."""
    return any(opposed(word, other) for word in claim.nearest for other in evidence.nearest)
