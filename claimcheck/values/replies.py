"""What an answer says to a question that asks yes or no: "No", "It did not", "The story is a hoax", "Yes, in May".

An answer counts only where it is plain: "No answer could be found", "Yes, but" and "Not exactly" are none.  The words of
question and answer come in as their tokens in lower case, but where a capital tells.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from enum import Enum
from itertools import takewhile

from claimcheck.text import Token
from claimcheck.values.dismissals import CLAIMS, verdict_at
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.tellers import FINDERS, FINDING
from claimcheck.values.words import lemma

__all__ = ["AUXILIARIES", "Answer", "is_negative", "said"]


class Answer(Enum):
    """What the first words of an answer say to a question."""

    YES = "yes"
    NO = "no"
    OPEN = "open"
    """Neither, or not plainly."""


AUXILIARIES = frozenset(
    "is are was were am do does did has have had can could will would shall should may might must".split()
)
"""The words with which a question opens that asks yes or no."""
_Openings = tuple[tuple[str, ...], ...]


def _openings(rows: str) -> _Openings:
    return tuple(tuple(row.split()) for row in rows.split("|"))


_NO = _openings(
    """no|nope|never|not at all|absolutely not|definitely not|certainly not|of course not|not yet|not true|false|untrue
    |incorrect|wrong|not so|no way"""
)
_YES = _openings(
    "yes|yeah|absolutely|definitely|certainly|of course|correct|that is correct|that 's correct|that is true|indeed|true"
)
# A new sentence after "No", where the sign between the two is left out: "No Many did".
_STARTING = frozenset("many most some several".split())
# After "No" these begin a clause of its own: "No it did not", as "No evidence" begins none.
_CLAUSE = frozenset("it he she they this that these those there the we you i".split())
_SIGNS = frozenset([",", ".", ":", ";", "!", "-", "–", "—", "…"])
# What takes an answer half back.
_BUT = frozenset("but although though however except unless partly partially sort mostly and".split())
_TAKEN_BACK = 5
_PRONOUNS = frozenset("it he she they this that we there".split())
# What is passed on, and asked about as such.
_PASSED_ON = frozenset(
    "post video photo photograph picture image quote quotation letter message news information footage clip".split()
)
_POINTING = frozenset("this that it these those such".split())
_DETERMINERS = frozenset("the this that these those such all any".split())
_HOLDING = frozenset("true correct accurate right confirmed verified".split())
_BEING = frozenset("is are was were 's ’s".split())
_FINITE = _BEING | {"has", "have"}
_TELLING = frozenset("say tell state write report".split())
_EVIDENCE = frozenset("evidence proof indication".split())
_THERE = _openings("there is|there was|there 's|there ’s|there has been|there are")
_PLAIN = frozenset("credible reliable scientific clinical medical any such".split())
_OF_IT = frozenset(
    "of for to support suggest show back this that it the such these claim claims either at all".split()
)
# What leaves a denial one of a time, a share or a condition.
_BOUND = frozenset(
    """
    if unless until before only just yet because when while alone all every always both exactly necessarily entirely
    fully far initially first still longer again since than may might could would should
    """.split()
)
# "She did not say so", "It never happened".
_DOING = frozenset(["do", "happen"])
_SAYING = frozenset("say make write post".split())
_PRO_VERBS = _DOING | _SAYING
_PRO_OBJECTS = frozenset("so this that it such comment statement remark claim thing anything post".split())
_BEFORE_VERBS = AUXILIARIES | {"never"}
_ADVERBS = frozenset("ever never actually really indeed in fact also once".split())
_NEAR = 25


def said(question: Sequence[Token], answer: Sequence[Token]) -> tuple[Answer, int]:
    """What an answer says to a question that asks yes or no, and the token that says so."""
    for says, openings in ((Answer.NO, _NO), (Answer.YES, _YES)):
        length = _opens(answer, openings)
        if length:
            return (says if _is_plain(answer[length:]) else Answer.OPEN), 0
    lowers = [token.lower for token in answer if token.text not in {'"', "“", "”"}]
    asked = [lemma(token.lower) for token in question]
    for reading in (_elliptical(lowers), _unproven(lowers), _told_again(lowers, asked)):
        if reading is not Answer.OPEN:
            return reading, 0
    return _judged(lowers, asked)


def is_negative(lower: str) -> bool:
    """Whether a word is "not" or ends in "n't"."""
    return lower in {"not", "cannot"} or lower.endswith(("n't", "n’t"))


def _opens(answer: Sequence[Token], openings: _Openings) -> int:
    """How many tokens an answer's opening has that is one of some given; 0 for none."""
    lowers = tuple(token.lower for token in answer[:3])
    return max((len(opening) for opening in openings if lowers[: len(opening)] == opening), default=0)


def _is_plain(rest: Sequence[Token]) -> bool:
    """Whether what follows "no" or "yes" leaves it standing: a sign, or a clause of its own."""
    after = rest[:_TAKEN_BACK]
    if any(token.lower in _BUT for token in after):
        return False
    return (
        not after
        or after[0].text in _SIGNS
        or after[0].lower in _CLAUSE
        or (after[0].text.istitle() and after[0].lower in _STARTING)
    )


def _elliptical(answer: Sequence[str]) -> Answer:
    """What "It does not." and "They have." say."""
    lowers = [lower for lower in answer if lower not in _SIGNS]
    if not 2 <= len(lowers) <= 3 or lowers[0] not in _PRONOUNS:
        return Answer.OPEN
    auxiliary, rest = lowers[1], lowers[2:]
    if rest == ["not"] and auxiliary in AUXILIARIES:
        return Answer.NO
    if not rest and auxiliary.endswith(("n't", "n’t")):
        return Answer.NO
    return Answer.YES if not rest and auxiliary in AUXILIARIES else Answer.OPEN


def _unproven(lowers: Sequence[str]) -> Answer:
    """What "There is no evidence of this." says."""
    opening = next((len(row) for row in _THERE if tuple(lowers[: len(row)]) == row), 0)
    if not opening or lowers[opening : opening + 1] != ["no"]:
        return Answer.OPEN
    rest = [lower for lower in lowers[opening + 1 :] if lower not in _PLAIN]
    if not rest or rest[0] not in _EVIDENCE:
        return Answer.OPEN
    tail = list(takewhile(lambda lower: lower not in _SIGNS, rest[1:]))
    return Answer.NO if set(tail) <= _OF_IT else Answer.OPEN


def _told_again(lowers: Sequence[str], asked: Sequence[str]) -> Answer:
    """What an answer says that has the verb of the question: "She never signed it", "It did sink at noon"."""
    start = next((at for at, lower in enumerate(lowers) if lower in _BEFORE_VERBS or is_negative(lower)), 0)
    if not start or not _BOUND.isdisjoint(lowers):
        return Answer.OPEN
    if not all(lower in _PRONOUNS or lemma(lower) in asked for lower in lowers[:start]):
        return Answer.OPEN
    rest = [lower for lower in lowers[start:] if lower not in _SIGNS]
    helping = lemma(next((lower for lower in rest if lower in AUXILIARIES), rest[0].removesuffix("n't")))
    denied = sum(is_negative(lower) or lower == "never" for lower in rest)
    told = [
        base
        for lower in rest
        if not is_negative(lower)
        and lower not in _ADVERBS
        and ((base := lemma(lower)) not in FUNCTION_WORDS or base in _PRO_VERBS)
    ]
    if told[0:1] == ["do"] and len(told) > 1:
        del told[0]
    if not told or denied > 1:
        return Answer.OPEN
    if denied:
        return (
            Answer.NO
            if _is_all_of(told, rest) or (helping == asked[0] and set(told) <= set(asked))
            else Answer.OPEN
        )
    return Answer.YES if helping == "do" == asked[0] and told[0] in asked else Answer.OPEN


def _is_all_of(told: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether what is denied is all that is asked: "did so", "said that", "made the comment"."""
    objects = any(lower in _PRO_OBJECTS for lower in rest)
    return (told[0] in _DOING or (told[0] in _SAYING and objects)) and set(told[1:]) <= _PRO_OBJECTS


def _judged(lowers: Sequence[str], asked: Sequence[str]) -> tuple[Answer, int]:
    """What "The story is a hoax", "That is not true" and "The police confirmed that the claim was fake" say."""
    for verb in range(1, min(len(lowers), _NEAR)):
        if not (lowers[verb] in _FINITE or is_negative(lowers[verb])):
            continue
        first = _subject(lowers, verb, asked)
        if first is None or not _is_told(lowers[:first]):
            continue
        if _holds(lowers, verb):
            return Answer.YES, first
        if verdict_at([*lowers, "."], verb) is not None:
            return Answer.NO, first
    return Answer.OPEN, 0


def _holds(lowers: Sequence[str], verb: int) -> bool:
    """Whether "is true" or "was confirmed by" stands at a verb."""
    judged, after = [*lowers[verb + 1 : verb + 3], ".", "."][:2]
    return lowers[verb] in _BEING and judged in _HOLDING and (after in _SIGNS or after == "by")


def _subject(lowers: Sequence[str], verb: int, asked: Sequence[str]) -> int | None:
    """Where "this", "the claim" or "all these reports" begins that stands before a verb; None for another subject.

    A photo is meant only where a photo is asked about.
    """
    first = verb - 1
    noun = lemma(lowers[first])
    if noun in CLAIMS or (noun in _PASSED_ON and noun in asked):
        while first > 0 and lowers[first - 1] in _DETERMINERS:
            first -= 1
        return first if first < verb - 1 else None
    return first if lowers[first] in _POINTING else None


def _is_told(before: Sequence[str]) -> bool:
    """Whether what stands before a verdict only says who found it out: "The police confirmed that"."""
    if not before:
        return True
    rest = before[:-1] if before[-1] == "that" else before
    bases = [lemma(lower) for lower in rest]
    if not bases or any(map(is_negative, rest)) or not _BOUND.isdisjoint(rest):
        return False
    return bases[-1] in FINDING or (bases[-1] in _TELLING and not FINDERS.isdisjoint(bases))
