"""What stands around an amount: the words that govern it, its part in a change, how sure it is said to be."""

from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
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

_BORDERS = frozenset([",", ";", ":", "—", "–", "(", ")", "and", "but", "while", "whereas", "or", "as", "after"])
# Words that carry or report a number without saying what it is of.
_IDLE = frozenset(
    """say tell report announce add be have do make get take go come include number figure total amount new other more
    people person man woman official government accord according estimate record year month week day time today last
    first next expect least most also nearly about around almost only just mr mrs currently recently already now still""".split()  # noqa: SIM905 - a table reads best as words
)
_UNIT_TOKENS = frozenset(word for words in UNIT_WORDS for word in words)
_ROLES = frozenset(["to", "from", "by"])
# What is planned, feared or foreseen is not compared with what is.
_UNSURE = frozenset(
    """may might could would will shall should if plan expect forecast predict project target aim seek hope propose want
    intend promise pledge likely unlikely potential potentially possible possibly proposed planned expected projected""".split()  # noqa: SIM905
)


@frozen
class Setting:
    """An amount's surroundings in its sentence."""

    nearest: tuple[str, ...]
    """The base forms of the governing words, nearest first."""
    all: tuple[str, ...]
    """The base forms of all content words of the sentence."""
    role: str
    """Its part in a change: "to", "from" or "by"; empty for none."""
    unsure: frozenset[str]
    negated: bool
    dated: bool
    """Whether the sentence names a month, a season or a year."""
    lasting: bool
    """Whether the sentence names a duration or a repetition."""


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
            if word.lower in _UNSURE and word.text != "May" and abs(i - (first if step < 0 else last)) + penalty <= REACH:
                unsure.add(word.lower)
            if not is_content(word) or any(span.start <= word.start < span.end for span in amounts):
                continue
            if not word.lower[0].isalpha() or word.lower in _UNIT_TOKENS:
                continue
            base = lemma(word.lower)
            everything[base] = None
            distance = abs(i - (first if step < 0 else last)) + penalty
            if base not in _IDLE and distance <= REACH and distance < distances.get(base, REACH + 1):
                distances[base] = distance
    before = words[first - 1].lower if first else ""
    times = [each.value for each in find_times(sentence)]
    return Setting(
        nearest=tuple(sorted(distances, key=lambda base: distances[base])[:NEAREST]),
        all=tuple(everything),
        role=before if before in _ROLES else "",
        unsure=frozenset(unsure),
        negated=bool(negations(sentence)),
        dated=any(
            time.granularity in {"month", "season", "quarter", "year", "decade", "century"}
            and time.timex_type == "DATE"
            for time in times
        ),
        lasting=any(time.timex_type in {"DURATION", "SET"} for time in times),
    )


def found_in(wanted: tuple[str, ...], offered: tuple[str, ...]) -> int:
    """How many of the wanted base forms stand among the offered ones, as themselves or as synonyms."""
    return sum(any(word == other or synonymous(word, other) for other in offered) for word in wanted)


def opposes(claim: Setting, evidence: Setting) -> bool:
    """Whether a governing word of one excludes one of the other: rose, fell."""
    return any(opposed(word, other) for word in claim.nearest for other in evidence.nearest)
