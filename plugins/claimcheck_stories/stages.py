"""Of which stage of a thing a value is told: a verdict or its appeal, a first count or the last."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.text import sentences, tokens
from claimcheck.values.story_slots import Slot
from claimcheck.values.words import lemma
from claimcheck_stories.sameness import changed

__all__ = ["of_another_stage"]

# A verdict and its appeal, a first round and the run-off, a first count and the last: of each there is a number.
_STAGES = frozenset(
    """appeal appellate retrial resentence runoff recount rematch replay revise revision preliminary provisional
    final initial amend round leg heat semifinal primary qualify qualifying""".split()
)
_PHRASES = ("run-off", "second round", "first round")
_POINTING = frozenset(["it", "he", "she", "they"])


def of_another_stage(mine: Slot, theirs: Slot) -> str:
    """Why two values may be of two stages of one thing, or one of them of what it was changed to."""
    words = _stages(mine) ^ _stages(theirs)
    if words:
        return f"only one of the two is told of a stage: '{min(words)}'"
    if changed(mine) != changed(theirs):
        return "only one of the two is what something was changed to or by"
    return ""


def _stages(slot: Slot) -> frozenset[str]:
    """The words for a stage in a sentence, and in the one before where it begins with a pronoun."""
    every = sentences(slot.sentence.document)
    at = every.index(slot.sentence)
    pointing = next(iter(tokens(slot.sentence)), None)
    back = at > 0 and pointing is not None and pointing.lower in _POINTING
    told = {lemma(word.lower) for sentence in every[at - back : at + 1] for word in tokens(sentence)}
    text = " ".join(sentence.text.lower() for sentence in every[at - back : at + 1])
    return (_STAGES & told) | {phrase for phrase in _PHRASES if phrase in text}
