"""Noun phrases beside a verb of saying: its subject, the agent after "by", the addressee.

Every scan has a bound, so a sentence of any length takes linear time.
"""

from claimcheck.values.speech_units import QUOTE, SCARE, Part, Unit
from claimcheck.values.speech_verbs import FORMS
from claimcheck.values.speech_words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_SUBJECTS,
    DASHES,
    DETERMINERS,
    GROUPS,
    HAVE,
    JOINERS,
    NEGATIVE,
    NOT_ADVERBS,
    NOT_SUBJECTS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    RELATIVES,
    STOPS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_LEADS,
    TIME_WORDS,
)

__all__ = [
    "FAR", "REACH", "addressee_end", "agent", "before_apposition", "first_subject", "is_adverb", "joins", "skip_left", "subject",
]  # fmt: skip

REACH = 14
"""Tokens within which a phrase still belongs to the verb."""
FAR = 40
"""Tokens that an apposition or a clause may take."""

_ADDRESSEE_ENDS = (
    CLAUSE_SUBJECTS
    | AUXILIARIES
    | TIME_WORDS
    | STOPS
    | frozenset((QUOTE, "to", "how", "what", "why", "whether"))
)
_AGENT_ENDS = RELATIVES | AUXILIARIES | SUBORDINATORS | DASHES | frozenset((",", ";", ":", QUOTE, "(", "as"))
_NO_SUBJECT = NOT_SUBJECTS | STOPS | PREPOSITIONS | OBJECT_PRONOUNS | (DETERMINERS - SUBJECT_PRONOUNS)
_ENDS_LEFTWARD = STOPS | CLAUSE_SUBJECTS | (AUXILIARIES - {"may", "will"}) | {"to"}


def is_adverb(word: str) -> bool:
    """Whether a word stands between subject and verb as an adverb does."""
    return word in ADVERBS or (word.endswith("ly") and word not in NOT_ADVERBS)


def skip_left(unit: Unit, at: int) -> tuple[int, frozenset[str], bool]:
    """The token before a verb with its adverbs, times and auxiliaries; the auxiliaries; whether negated."""
    low = unit.low
    auxiliaries: set[str] = set()
    negated = False
    floor = max(at - 10, -1)
    while at > floor:
        word = low[at].replace("’", "'")
        if word in AUXILIARIES:
            auxiliaries.add(word.removesuffix("n't"))
            negated = negated or word.endswith("n't") or word == "cannot"
        elif word in NEGATIVE:
            negated = True
        elif word in TIME_WORDS and at > 0:
            at -= low[at - 1] in TIME_LEADS
        elif not is_adverb(word) and not (word == "since" and at and low[at - 1] in HAVE):
            break
        at -= 1
    return at, frozenset(auxiliaries), negated


def joins(unit: Unit, at: int) -> bool:
    """Whether a preposition hangs the words after it on a noun before it: "spokesman for"."""
    if at < 1 or unit.low[at] not in PREPOSITIONS:
        return False
    before = unit.tokens[at - 1]
    if unit.low[at] == "of":
        return before.lower not in STOPS
    return before.lower in GROUPS or (before.text[0].isupper() and unit.low[at] in {"for", "de", "from"})


def _is_plain_noun(word: str) -> bool:
    return word.isalpha() and word not in DETERMINERS and word not in PREPOSITIONS and word not in STOPS


def _through_determiner(unit: Unit, at: int) -> tuple[int, bool]:
    """The start of a phrase whose article is at a token, and whether more of it stands before."""
    low = unit.low
    if at and low[at - 1] in DETERMINERS:
        at -= 1
    # "the head of the ministry", "Iran and the others": the phrase goes on before the article.
    if at and (low[at - 1] in {"of", "and", "&"} or joins(unit, at - 1)):
        return at, True
    if at and low[at - 1] in {"all", "both", "half"}:
        at -= 1
    return at, False


def _phrase_start(unit: Unit, last: int) -> int:
    """The first token of the noun phrase that ends with a token."""
    low, tokens = unit.low, unit.tokens
    if low[last] in SUBJECT_PRONOUNS:
        return last
    at = last
    floor = max(last - REACH, 0)
    while at > floor:
        word = low[at - 1]
        if word in DETERMINERS:
            at, more = _through_determiner(unit, at - 1)
            if not more:
                break
        elif word in JOINERS:
            before = tokens[at - 2] if at > 1 else None
            if before is None or not (before.text[0].isupper() or before.lower in GROUPS):
                break
            at -= 2
        elif (
            word in _ENDS_LEFTWARD
            or (word in PREPOSITIONS and not joins(unit, at - 1))
            or (word.endswith("ed") and at > 1 and _is_plain_noun(low[at - 2]))
        ):
            break
        else:
            at -= 1
    return at


def before_apposition(unit: Unit, comma: int) -> int:
    """The last token of the noun phrase that an apposition closing with this comma explains; -1 if none."""
    low = unit.low
    for at in range(comma - 1, max(comma - FAR, 0), -1):
        word = low[at]
        if word in {QUOTE, ":", ";"}:
            return -1
        if word == "," or word in DASHES:
            # "the head of A, B and C, said": a comma within a list opens no apposition.
            return -1 if low[at + 1] in {"and", "but"} else at - 1
    return -1


def _subject_end(unit: Unit, left: int) -> int:
    """The last token of the subject before a verb, brackets, appositions and relative pronouns stepped over."""
    low = unit.low
    last = left
    for _ in range(4):
        word = low[last] if last >= 0 else ""
        if word == ")":
            floor = max(last - REACH, 0)
            while last > floor and low[last] != "(":
                last -= 1
            last -= 1
        elif word == "," or word in DASHES:
            last = before_apposition(unit, last)
        elif word in {"who", "which", "that"}:
            last -= 1
            last -= last >= 0 and low[last] == ","
        else:
            break
    return last


def subject(unit: Unit, left: int) -> Part | None:
    """The subject that ends at or before a token; None when there is none."""
    low, tokens = unit.low, unit.tokens
    last = _subject_end(unit, left)
    if last < 0:
        return None
    word = low[last]
    if word in _NO_SUBJECT or not (word[0].isalnum() or word == SCARE):
        return None
    verbal = word.endswith(("ed", "ing")) and tokens[last].text[0].islower()
    if verbal and (last == 0 or low[last - 1] not in DETERMINERS):
        # "receiving repeated demands": no subject, but "the injured said" has one.
        return None
    first = _phrase_start(unit, last)
    # "Lavrov, the foreign minister of Russia, who hosted the talks, said": one more apposition.
    if last < left and first > 1 and low[first - 1] == "," and low[first] in DETERMINERS:
        start = _phrase_start(unit, first - 2)
        if tokens[first - 2].text[0].isupper() and (not start or low[start - 1] not in PREPOSITIONS):
            return Part(start, first - 2)
    return Part(first, last)


def _opening(unit: Unit, before: int) -> int:
    """The token with which a sentence begins after an introductory phrase."""
    low = unit.low
    at = 0
    if low and (low[0] in PREPOSITIONS or low[0] in SUBORDINATORS or is_adverb(low[0])):
        comma = unit.first_of(frozenset((",",)), 0, min(before, FAR))
        at = 0 if comma is None else comma + 1
    while at < before and (low[at] in {"but", "and", "however", ","} or is_adverb(low[at])):
        at += 1
    return at


def first_subject(unit: Unit, before: int) -> Part | None:
    """The subject with which a sentence opens, after an introductory phrase."""
    low = unit.low
    at = _opening(unit, before)
    if at >= before:
        return None
    if low[at] in SUBJECT_PRONOUNS:
        return Part(at, at)
    last = at
    for last in range(at, min(before, at + REACH) + 1):
        if last == before:
            break
        word = low[last]
        if word in AUXILIARIES or word in STOPS or is_adverb(word):
            break
        small = last > at and unit.tokens[last].text[0].islower()
        if small and (
            word in FORMS or word in TIME_WORDS or word.endswith("ed") or word in PREPOSITIONS - {"of"}
        ):
            break
    return None if last == at or low[last - 1] in DETERMINERS else Part(at, last - 1)


def addressee_end(unit: Unit, at: int) -> int:
    """The token after the addressee that begins at a token; the token itself when none does."""
    low, tokens = unit.low, unit.tokens
    if at >= unit.end or low[at] in {"that", QUOTE, ":", ","}:
        return at
    if low[at] in OBJECT_PRONOUNS or low[at] == "her":
        return at + 1
    capital = tokens[at].text[0].isupper() or low[at] in DETERMINERS
    cursor = at + 1
    while cursor < min(unit.end, at + REACH):
        word, before = low[cursor], low[cursor - 1]
        if word in _ADDRESSEE_ENDS and word not in JOINERS:
            break
        if word in DETERMINERS and before not in {"of", "and", "for"}:
            break
        if word in PREPOSITIONS and word not in {"of", "for"}:
            break
        if not capital and word != "and" and before != "and":
            break
        cursor += 1
    return cursor


def agent(unit: Unit, at: int) -> Part | None:
    """The noun phrase that begins at a token: the words after "by" or "according to"."""
    last = at
    while last < min(unit.end, at + REACH):
        word = unit.low[last]
        if word in _AGENT_ENDS or (last > at and word in TIME_WORDS):
            break
        last += 1
    return None if last == at else Part(at, last - 1)
