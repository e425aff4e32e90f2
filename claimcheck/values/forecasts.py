"""Who tells what is to come: two who speak of one plan may each give a number of their own."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.speech import Speech, find_speeches
from claimcheck.values.words import content_lemmas, lemma

__all__ = ["other_forecaster"]

_TO_COME = frozenset("will would shall may might could should".split())
_FORECASTING = frozenset("expect forecast predict estimate project plan hope want".split())


@lru_cache(maxsize=4096)
def other_forecaster(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why two numbers of what is to come are those of two who foretell it; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The union says it will cost 90 jobs.", "The firm says it will cost 40 jobs.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_forecaster(first, first.sub(28, 30), second, second.sub(27, 29))
    'the one is what the union foretells, the other what the firm does'
    """
    for one in _forecasts(mine, value):
        for two in _forecasts(theirs, other):
            if content_lemmas(one).isdisjoint(content_lemmas(two)):
                return f"the one is what {one.text.lower()} foretells, the other what {two.text.lower()} does"
    return ""


def _forecasts(sentence: Span, value: Span) -> Iterator[Span]:
    """The words for each of those who foretell what a value is of."""
    for mention in find_speeches(sentence):
        speech = mention.value
        if speech.speaker_span is None or not _holds(speech, value):
            continue
        if lemma(speech.verb) in _FORECASTING or any(
            word.lower in _TO_COME for word in tokens(speech.content)
        ):
            yield speech.speaker_span


def _holds(speech: Speech, value: Span) -> bool:
    return speech.content.start <= value.start and value.end <= speech.content.end
