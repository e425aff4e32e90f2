"""What stands around an amount: the words that govern it, its part in a change, how sure it is said to be."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.times import find_times
from claimcheck.values.units import UNIT_WORDS
from claimcheck.values.words import is_content, lemma, negations, opposed, synonymous

__all__ = ["Setting", "found_in", "opposes", "setting"]

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
_UNIT_TOKENS = frozenset(word for words in UNIT_WORDS for word in words)
_ROLES = frozenset("to from by with of at for in on than into after before under over".split())
# What a number is taken over; a run, a half and a career are different things to count in.
_SCOPES = frozenset(
    """during half quarter period inning innings set round stage phase run stretch span season career game match
    lifetime overall combined each per apiece total totals average annual annually yearly monthly weekly daily
    cumulative initial initially original originally revised final preliminary previous previously earlier former
    formerly maximum minimum record net gross peak first second third fourth last next additional remaining another
    other alone initially later every so-far altogether worldwide nationwide global globally domestic nationally
    compared together respectively until since up start starts started starting base standard basic followed following
    aftershock aftershocks foreshock foreshocks subsequent""".split()
)
_PRONOUNS = frozenset(
    "he she it they him her them his hers its their theirs i we us our you your who which one this that".split()
)
# What is planned, feared or foreseen is not compared with what is.
_UNSURE = frozenset(
    """may might could would will shall should if plan expect forecast predict project target aim seek hope propose want
    intend promise pledge likely unlikely potential potentially possible possibly proposed planned expected projected""".split()
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

    nearest: tuple[str, ...]
    """The base forms of the governing words, nearest first."""
    all: tuple[str, ...]
    """The base forms of all content words of the sentence."""
    role: str
    """The preposition before it, which tells "rose to" from "rose by"; "," after another number; empty for none."""
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
    pronoun: bool
    """Whether the sentence leaves it to the text around who or what it is about."""


@lru_cache(maxsize=4096)
def setting(sentence: Span, mention: Mention[Amount]) -> Setting:
    """The surroundings of an amount in its sentence."""
    amounts = [each.span for each in find_amounts(sentence)]
    words = tokens(sentence)
    inside = [word.start >= mention.span.start and word.end <= mention.span.end for word in words]
    first = next((i for i, within in enumerate(inside) if within), 0)
    last = next((i for i in range(len(words) - 1, -1, -1) if inside[i]), first)
    distances: dict[str, int] = {}
    everything: dict[str, None] = {}
    unsure: set[str] = set()
    # Governing words are ranked by distance; ties go to the word before.
    for step, start, stop in ((-1, first - 1, -1), (1, last + 1, len(words))):
        penalty = 0
        for i in range(start, stop, step):
            word = words[i]
            if word.lower in _BORDERS:
                penalty += _BORDER
            if (
                word.lower in _UNSURE
                and word.text != "May"
                and abs(i - (first if step < 0 else last)) + penalty <= REACH
            ):
                unsure.add(word.lower)
            if not is_content(word) or any(span.start <= word.start < span.end for span in amounts):
                continue
            if not word.lower[0].isalpha() or word.lower in _UNIT_TOKENS:
                continue
            base = word.lower if i and word.text[0].isupper() else lemma(word.lower)
            everything[base] = None
            if word.lower in _CALENDAR:
                continue
            distance = abs(i - (first if step < 0 else last)) + penalty
            if (
                base not in _IDLE
                and word.lower not in _IDLE
                and distance <= REACH
                and distance < distances.get(base, REACH + 1)
            ):
                distances[base] = distance
    before = words[first - 1].lower if first else ""
    torn = before == "," and first > 1 and words[first - 2].lower[0].isdigit()  # "3, 800": one number or two
    mentions = find_times(sentence)
    times = [each.value for each in mentions]
    reach = (
        (words[max(0, first - REACH)].start, words[min(len(words) - 1, last + REACH)].end)
        if words
        else (0, 0)
    )
    near = [each.value for each in mentions if reach[0] <= each.span.start < reach[1]]
    return Setting(
        nearest=tuple(sorted(distances, key=lambda base: distances[base])[:NEAREST]),
        all=tuple(everything),
        role=before if before in _ROLES else "," if torn else "",
        unsure=frozenset(unsure),
        negated=bool(negations(sentence)),
        dated=any(
            time.granularity in {"month", "season", "quarter", "year", "decade", "century"}
            and time.timex_type == "DATE"
            for time in near
        ),
        lasting=any(time.timex_type in {"DURATION", "SET"} for time in near),
        moments=frozenset(
            time.timex
            for time in times
            if time.timex_type in {"DATE", "TIME"}
            and time.granularity in {"minute", "hour", "day"}
            and time.timex
        ),
        scopes=frozenset(word.lower for word in words) & _SCOPES,
        names=frozenset(
            word.lower
            for i, word in enumerate(words)
            if word.text[0].isupper()
            and is_content(word)
            and word.lower not in _COMMON_NAMES
            and (i or word.text[1:].lower() != word.text[1:] or _named(words))
        ),
        pronoun=any(word.lower in _PRONOUNS and word.lower not in _LINKING for word in words[:first]),
    )


def found_in(wanted: tuple[str, ...], offered: tuple[str, ...]) -> int:
    """How many of the wanted base forms stand among the offered ones, as themselves or as synonyms."""
    return sum(any(word == other or synonymous(word, other) for other in offered) for word in wanted)


def opposes(claim: Setting, evidence: Setting) -> bool:
    """Whether a governing word of one excludes one of the other: rose, fell."""
    return any(opposed(word, other) for word in claim.nearest for other in evidence.nearest)
