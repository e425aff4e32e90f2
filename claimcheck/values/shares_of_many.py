"""Whether a sentence tells of all of several that it opens with, or of some: "prices rose", "most of the new prices fell"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import UNITS
from claimcheck.values.openings import is_past
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["other_share"]

_SOME = frozenset("some most many several few half such certain".split())
_DETERMINERS = frozenset("the these those all both its his her their our".split())
# These tell nothing of which are meant.
_WHOLE = frozenset("whole entire very same overall average big huge large small recent powerful late".split())
_WHICH = frozenset("first last next other".split())
_CLAUSES = frozenset(["that", "which", "who", "whose"])
"""Right behind a noun, with no comma between, these say which are meant."""
_OWNING = frozenset(["'s", "’s", "'", "’"])
# Whoever is named elsewhere in the text: "the company's shares".
_BODIES = frozenset("company firm group bank team club government country state nation party city".split())
_LONGEST = 4


@frozen
class _Many:
    """The plural with which a sentence opens, what stands before it, and whether it is of some only, or so many."""

    noun: str
    before: frozenset[str]
    some: bool
    counted: bool


@lru_cache(maxsize=8192)
def _many(sentence: Span) -> _Many | None:
    """The plural with which a sentence opens; None where it opens with anything else."""
    words = tokens(sentence)
    first = words[0].lower if words else ""
    counted = first in UNITS or first[:1].isdigit()
    some = first in _SOME
    at = int(counted or some)
    of = [word.lower for word in words[at : at + 2]]
    if at and of[:1] == ["of"]:
        some, at = True, at + 1
    at += at < len(words) and words[at].lower in _DETERMINERS
    owner = words[at].lower if len(words) > at + 1 and words[at + 1].lower in _OWNING else ""
    at += 2 * bool(owner)
    run: list[Token] = []
    for place, word in enumerate(words[at : at + _LONGEST], at):
        told = (word.text.isalpha() and is_content(word)) or word.lower in _WHICH
        if not told or (run and _is_verb(word, words[place + 1 : place + 2])):
            break
        run.append(word)
    if not run or (run[-1].text[0].isupper() and len(run) > 1):
        return None
    noun = run[-1].lower
    if not noun.endswith("s") or lemma(noun) == noun:
        return None
    before = {lemma(word) for word in (owner, *(word.lower for word in run[:-1])) if word} - _BODIES
    behind = words[at + len(run)].lower if at + len(run) < len(words) else ""
    return _Many(lemma(noun), frozenset(before), some or behind in _CLAUSES, counted)


def _is_verb(word: Token, following: Sequence[Token]) -> bool:
    """Whether a word is the verb of what stands before it, and no noun before one: "peace [talks] failed"."""
    if word.lower in AUXILIARIES or is_past(word):
        return True
    noun = bool(following) and (following[0].lower in AUXILIARIES or is_past(following[0]))
    return lemma(word.lower) in COMMON_VERBS and not noun


@lru_cache(maxsize=8192)
def other_share(mine: Span, theirs: Span) -> str:
    """Why two sentences that open with one plural are of more and of fewer of them; "" for nothing.

    >>> from claimcheck.model import Document
    >>> other_share(Document("Fares rose in May.").span, Document("Some fares fell in May.").span)
    'only one of the two is of some of the fare'
    """
    here, there = _many(mine), _many(theirs)
    if here is None or there is None or here.noun != there.noun:
        return ""
    if here.some != there.some and not (here.counted and there.counted):
        told = there if here.some else here
        return "" if told.counted else f"only one of the two is of some of the {here.noun}"
    for one, other, sentence in ((here, there, theirs), (there, here, mine)):
        known = content_lemmas(sentence)
        new = [
            word
            for word in one.before - other.before - _WHOLE
            if word not in known and not any(synonymous(word, each) for each in known)
        ]
        if new:
            return f"only one of the two is of the {min(new)} {here.noun}"
    return ""
