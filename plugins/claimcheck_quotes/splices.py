"""Quotes made of two: half a sentence joined to half of another, or the words of two people told as one's."""

import re

from claimcheck.model import Document, Evidence
from claimcheck.values.names import Name
from claimcheck.values.quotemarks import quoted
from claimcheck_quotes.passages import Difference, Match, Word, locate
from claimcheck_quotes.places import Place, called, place_in, same_speaker, shows

__all__ = ["joins_halves", "two_speakers"]

_FEWEST_LEFT_OUT = 4
_SENTENCE_MARK = re.compile(r"[.!?;:…]|--|[”»\"\n]|''")


def joins_halves(difference: Difference, source: Document) -> bool:
    """Whether a quote runs on over words of the source's quotes that it leaves out, and both its parts are cut off.

    A sentence left out between two whole ones is a cut; half a sentence joined to half of another is a sentence
    that nobody said.
    """
    words = difference.found
    if difference.quoted or len(words) < _FEWEST_LEFT_OUT:
        return False
    before = source.text[max(0, words[0].start - 3) : words[0].start]
    after = source.text[words[-1].end : words[-1].end + 4]
    whole = _SENTENCE_MARK.search(before) or _SENTENCE_MARK.search(after)
    marks = [
        region for region in quoted(source) if words[0].start < region.end and region.start < words[-1].end
    ]
    return not whole and len(marks) > 1


def _verbatim(words: tuple[Word, ...], document: Document) -> Match | None:
    """Where words stand in a document without a difference."""
    best = next(iter(locate(words, document)), None)
    return best if best is not None and best.share == 1.0 and not best.differences else None


def two_speakers(
    words: tuple[Word, ...], evidence: Evidence, speaker: Name | None, fewest: int
) -> tuple[Place, str] | None:
    """Where a quote begins that is one speaker's to its middle and another's from there, and who they are.

    Each part, of at least so many words, is there word for word within quotation marks.
    """
    ends = (words[:fewest], words[-fewest:])
    if len(words) < 2 * fewest or not all(_verbatim(part, evidence.document) for part in ends):
        return None
    for at in range(fewest, len(words) - fewest + 1):
        halves = [_verbatim(part, evidence.document) for part in (words[:at], words[at:])]
        first, second = (place_in(evidence.span, half) if half else None for half in halves)
        if first is None or second is None:
            continue
        if first.quote is None or second.quote is None or not shows(evidence, first):
            continue
        own = same_speaker(speaker, first.speaker) or same_speaker(speaker, second.speaker)
        if own and same_speaker(first.speaker, second.speaker) is False:
            return first, f"its beginning is {called(first.speaker)}’s, its end {called(second.speaker)}’s"
    return None
