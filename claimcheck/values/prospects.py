"""Deeds that a sentence tells as planned, wanted, tried or given up, and another sentence as done.

"The bridge is due to open on Friday" is no witness that it opened on Friday.  Of verbs with an infinitive only those are
read that leave open whether it is done (Karttunen, "Implicative verbs", Language 47, 1971, calls the others implicative:
who managed to open it opened it).
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.dismissals import clause_end
from claimcheck.values.function_words import LIGHT_VERBS
from claimcheck.values.verb_words import UNCHANGED_PAST
from claimcheck.values.words import lemma

__all__ = ["Prospect", "find_prospects", "takes_for_real"]


class Prospect(NamedTuple):
    """A deed or state that is not, or no longer: the base form of its verb."""

    verb: str
    over: bool = False
    """Whether it is told as what used to be."""


_WILL = frozenset("will shall wo 'll ’ll".split())
# "He would die in exile" tells of what came; "she said it would open" does not.
_FORETELLING = frozenset(
    "say tell announce promise vow pledge expect hope predict forecast insist think believe".split()
)
# Before "to" and a verb, by base form.
_WANTING = frozenset(
    """
    plan hope want wish offer promise vow pledge threaten urge ask order demand command try attempt seek aim intend propose
    expect due set schedule slate poise prepare likely unlikely bid call vote mean design refuse fail decline aspire
    consider pressure press invite instruct tell permit allow bar forbid need ready about going
    """.split()
)
_NOUNS = frozenset(
    "plan proposal offer bid attempt effort talk call threat promise pledge intention deal agreement demand".split()
)
_BE = frozenset("is are was were be been".split())
_LATELY = frozenset(["just", "soon", "now", "also", "still", "then", "eventually", "ultimately", "finally"])
_REACH = 60
# From a wanting verb over whom it is wanted of to the "to": "urged Benn and his deputy to resign".
_OVER = 6


def _end(lowers: Sequence[str], first: int) -> int:
    """Where a deed ends: with its clause, or before one about somebody in it."""
    end = clause_end(lowers, first)
    return next((at for at in range(first, end) if lowers[at] in {"which", "who"}), end)


def _verb_after(lowers: Sequence[str], at: int) -> str:
    """The base form of the verb that an infinitive has from a token on, light verbs passed over."""
    while at < len(lowers) and (
        lowers[at] in _LATELY or lowers[at].endswith("ly") or lowers[at] in {"be", "have"}
    ):
        at += 1
    return lemma(lowers[at]) if at < len(lowers) and lowers[at].isalpha() else ""


def _opens(lowers: Sequence[str], at: int) -> bool:
    """Whether a "to" opens an infinitive of something not done by that."""
    before = lowers[at - 1]
    if lemma(before) in _WANTING or lemma(before) in _NOUNS or before in _BE:
        return True
    # "urged Karl Benn to resign"
    return any(lemma(lowers[place]) in _WANTING for place in range(max(0, at - _OVER), at - 1))


def _prospects(lowers: Sequence[str]) -> Iterator[tuple[int, int, Prospect]]:
    for at, lower in enumerate(lowers):
        over = (
            lower == "to"
            and at > 0
            and lowers[at - 1] == "used"
            and not _BE.intersection(lowers[at - 2 : at - 1])
        )
        told = lower == "would" and not _FORETELLING.isdisjoint(map(lemma, lowers[max(0, at - _REACH) : at]))
        if over or told or lower in _WILL or (lower == "to" and at > 0 and _opens(lowers, at)):
            verb = _verb_after(lowers, at + 1)
            if verb and verb not in LIGHT_VERBS:
                yield at + 1, _end(lowers, at + 1), Prospect(verb, over)


@lru_cache(maxsize=4096)
def find_prospects(sentence: Span) -> tuple[Mention[Prospect], ...]:
    """The parts of a sentence that tell of a deed not yet done, or of what used to be."""
    found = tokens(sentence)
    lowers = [token.lower for token in found]
    return tuple(
        Mention(sentence.to(found[first].start, found[end - 1].end), prospect)
        for first, end, prospect in _prospects(lowers)
        if end > first
    )


def _forms(sentence: Span, verb: str) -> Iterator[str]:
    """The forms of a verb in a sentence, in lower case; "would be held" is none of "hold", be it told by somebody or not."""
    lowers = [token.lower for token in tokens(sentence)]
    for at, lower in enumerate(lowers):
        if lemma(lower) == verb and not (at > 1 and lowers[at - 2] == "would" and lowers[at - 1] == "be"):
            yield lower


def takes_for_real(sentence: Span, prospect: Prospect) -> bool:
    """Whether a sentence tells as done what is only a prospect ("opened"), or as lasting what is over ("employs")."""
    if any(mention.value.verb == prospect.verb for mention in find_prospects(sentence)):
        return False
    verb = prospect.verb
    forms = set(_forms(sentence, verb))
    plain = {verb, f"{verb}s", f"{verb}es"}
    if prospect.over:
        return bool(forms & plain)
    if verb in UNCHANGED_PAST and verb in forms:
        return True
    return any(form not in plain and not form.endswith("ing") for form in forms)
