"""Of which stage of a thing a value is told: a verdict or its appeal, a first count or the last."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from claimcheck.model import Span
from claimcheck.text import sentences, tokens
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.story_slots import Slot
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.words import lemma
from claimcheck_stories.opposed import changed

__all__ = ["of_another_stage"]

# A verdict and its appeal, a first round and the run-off, a first count and the last: of each there is a number.
_STAGES = frozenset(
    """appeal appellate retrial resentence runoff recount rematch replay revise revision preliminary provisional
    final initial amend round leg heat primary qualify qualifying""".split()
)
_PHRASES = ("run-off", "second round", "first round")
_ROUNDS = frozenset(["semifinal", "quarterfinal"])
"""Rounds that one text may leave out; two that differ are of two matches."""
_OF_SEVERAL = frozenset(["final", "initial"])
"""Before a number these tell the last or first of several: "the final two games"."""
_POINTING = frozenset(["it", "he", "she", "they"])


def of_another_stage(mine: Slot, theirs: Slot) -> str:
    """Why two values may be of two stages of one thing, or one of them of what it was changed to."""
    here, there = (frozenset(_told(slot)) for slot in (mine, theirs))
    words = (_STAGES & (here ^ there)) | (_phrases(mine) ^ _phrases(theirs))
    if words:
        return f"only one of the two is told of a stage: '{min(words)}'"
    if here & _ROUNDS and there & _ROUNDS and not here & there & _ROUNDS:
        return f"the one tells of a {min(here & _ROUNDS)}, the other of a {min(there & _ROUNDS)}"
    if changed(mine) != changed(theirs):
        return "only one of the two is what something was changed to or by"
    return ""


def _spans(slot: Slot) -> tuple[Span, ...]:
    """The sentence of a value, and the one before where it begins with a pronoun."""
    every = sentences(slot.sentence.document)
    at = every.index(slot.sentence)
    pointing = next(iter(tokens(slot.sentence)), None)
    back = at > 0 and pointing is not None and pointing.lower in _POINTING
    return every[at - back : at + 1]


def _told(slot: Slot) -> Iterator[str]:
    """The words in which a value is told, in base form, "semi-final" as one."""
    spans = _spans(slot)
    clause = clause_at(slot.sentence, slot.span) if len(spans) == 1 else None
    for sentence in spans:
        found = tokens(sentence)
        for at, word in enumerate(found):
            if clause is not None and at >= clause.last and word.lower == "final":
                continue  # of a later clause: "hurt on Friday, he misses the final"
            following = found[at + 1].lower if at + 1 < len(found) else ""
            if word.lower in _OF_SEVERAL and (following.isdigit() or following in NUMBER_WORDS):
                continue
            parted = at > 1 and found[at - 1].text == "-"
            joined = found[at - 2].lower + lemma(word.lower) if parted else ""
            yield joined if joined in _ROUNDS else lemma(word.lower)


def _phrases(slot: Slot) -> frozenset[str]:
    text = " ".join(sentence.text.lower() for sentence in _spans(slot))
    return frozenset(phrase for phrase in _PHRASES if phrase in text)
