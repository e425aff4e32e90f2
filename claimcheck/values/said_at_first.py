"""Whether somebody is told to have said a thing at first, before he said another: "initially denied that", "at first put it at nine"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.event_words import SPEAKING
from claimcheck.values.words import lemma

__all__ = ["said_at_first"]

_AT_FIRST = frozenset("initially originally first long once earlier previously".split())
_NEAR = 4
"""Words from one that says "at first" to the verb of saying."""


@lru_cache(maxsize=4096)
def said_at_first(sentence: Span) -> bool:
    """Whether a sentence tells what somebody said at first or at the time.

    >>> from claimcheck.model import Document
    >>> said_at_first(Document("The firm first denied that its pumps had failed.").span)
    True
    """
    words = [word.lower for word in tokens(sentence)]
    saying = [at for at, word in enumerate(words) if lemma(word) in SPEAKING]
    if not saying:
        return False
    early = [at for at, word in enumerate(words) if word in _AT_FIRST]
    early += [at + 1 for at, pair in enumerate(pairwise(words)) if pair in {("at", "first"), ("the", "time")}]
    return any(0 < verb - at <= _NEAR for at in early if words[at] != "time" for verb in saying) or any(
        abs(verb - at) <= _NEAR and words[at - 2] == "at"
        for at in early
        if words[at] == "time"
        for verb in saying
    )
