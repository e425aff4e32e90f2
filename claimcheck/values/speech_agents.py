"""Speakers named elsewhere than as a verb's subject: after "by" or "according to", or before an office without its comma."""

from claimcheck.values.speech_subjects import REACH
from claimcheck.values.speech_units import QUOTE, Part, Unit
from claimcheck.values.speech_words import (
    AUXILIARIES,
    DASHES,
    DETERMINERS,
    GROUPS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
)

__all__ = ["accuser", "agent", "bearer"]

_AGENT_ENDS = RELATIVES | AUXILIARIES | SUBORDINATORS | DASHES | frozenset((",", ";", ":", QUOTE, "(", "as"))
_LONGEST_NAME = 4
_OFFICE_LINKS = frozenset(("of", "at", "for", "with", "from"))


def agent(unit: Unit, at: int) -> Part | None:
    """The noun phrase that begins at a token: the words after "by" or "according to"."""
    last = at
    while last < min(unit.end, at + REACH):
        word = unit.low[last]
        if last > at and _is_lapse(unit, last):
            break  # "by photographs twelve years later"
        if word in _AGENT_ENDS or (last > at and word in TIME_WORDS and not _titles(unit, at, last)):
            break
        last += 1
    while last > at + 1 and unit.low[last - 1] in _LEADING_ON:
        last -= 1  # "according to a study published on Monday"
    return None if last == at else Part(at, last - 1)


_LEADING_ON = frozenset(["on", "in", "at", "published", "released", "issued", "posted"])


def _is_lapse(unit: Unit, at: int) -> bool:
    """Whether a number of years, weeks or days begins at a token, with "later" or "ago" behind it."""
    words = unit.low[at + 1 : at + 3]
    return len(words) > 1 and words[1] in {"later", "earlier", "ago"} and words[0].rstrip("s") in _UNITS


_UNITS = frozenset(["year", "month", "week", "day", "hour", "minute", "decade"])


def accuser(unit: Unit, named: Part) -> Part:
    """Who accuses, without what of: "by [the mayor of Brod] of lying", "by [the mayor] of theft"."""
    low = unit.low
    ofs = [at for at in range(named.first + 1, named.last) if low[at] == "of"]
    doing = [at for at in ofs if low[at + 1].endswith("ing")]
    return Part(named.first, (doing or ofs)[0] - 1) if ofs else named


def bearer(unit: Unit, office: Part) -> Part | None:
    """The name with which the sentence opens, or that follows a quote, where its office lacks the comma behind: "Ann Lee, head of sport said"."""
    low, tokens = unit.low, unit.tokens
    comma = office.first - 1
    first = next(
        (at + 1 for at in range(comma - 1, max(comma - _LONGEST_NAME - 2, -1), -1) if low[at] == QUOTE), 0
    )
    name = tokens[first:comma] if comma > 0 else []
    named = 1 < len(name) <= _LONGEST_NAME and all(token.text[0].isupper() for token in name)
    small = tokens[office.first].text[0].islower() and (
        low[office.first] in {"a", "an"} or office.last > office.first
    )
    if not named or low[first] in PREPOSITIONS or not TIME_WORDS.isdisjoint(low[first:comma]):
        return None
    if low[comma] != "," or not small or low[office.first] in DETERMINERS - {"a", "an"}:
        return None
    linked = not _OFFICE_LINKS.isdisjoint(low[office.first : office.last])
    one = (
        low[office.first] in {"a", "an"} and low[office.last] in GROUPS
    )  # "Karl Falk, an attorney general said"
    return Part(first, comma - 1) if linked or one else None


def _titles(unit: Unit, first: int, at: int) -> bool:
    """Whether a word of time stands in a name that began with its article: "the Evening Post", "the Lund Sunday Times"."""
    following = unit.tokens[at + 1].text if at + 1 < unit.end else ""
    capitals = all(token.text[0].isupper() for token in unit.tokens[first + 1 : at + 1])
    return unit.low[first] in DETERMINERS and capitals and following[:1].isupper()
