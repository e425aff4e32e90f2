"""Everything that a document attributes to somebody: acts of saying, and what people think, want, judge or rule.

A superset of `speech`, looser and without its promise that a source could confirm each of them;
what stands within quotes is read too.

>>> found = document_attributions(Document("The guild opposes the tunnel. Marsh said it was safe."))
>>> [(mention.value.who, mention.value.verb, mention.value.content.text) for mention in found]
[('The guild', 'oppose', 'the tunnel'), ('Marsh', 'say', 'it was safe')]
"""

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Document, Mention, Span
from claimcheck.values.speech import document_speeches, spoken_paragraphs
from claimcheck.values.speech_attitudes import attitudes
from claimcheck.values.speech_clauses import clause_subject
from claimcheck.values.speech_frames import read
from claimcheck.values.speech_speakers import mention_of, speech_of, voice_of
from claimcheck.values.speech_units import Frame, Unit, units_in
from claimcheck.values.speech_values import Speech

__all__ = ["document_attributions"]


def _is_voiceless(speech: Speech) -> bool:
    """Whether words have neither a cue nor a speaker."""
    return not speech.verb and speech.speaker_span is None


def _teller(unit: Unit, told: list[Frame], words: Span) -> tuple[int, int] | None:
    """Who says the quoted words in passing: whose attitude holds them, else the subject of their clause."""
    for frame in reversed(told):
        if frame.speaker is not None and frame.content[0] <= words.start and words.end <= frame.content[1]:
            return frame.speaker
    at = next((at for at, quote in unit.quotes.items() if quote.start == words.start), 0)
    found = clause_subject(unit, at) if at else None
    return unit.offsets(found) if found else None


def _inner(document: Document, unit: Unit) -> Iterator[Unit]:
    """The sentences inside the quotes of a sentence."""
    for quote in unit.quotes.values():
        yield from units_in(Span(document, quote.start, quote.end))


@lru_cache(maxsize=64)
def document_attributions(document: Document) -> tuple[Mention[Speech], ...]:
    """Every act of saying in a document, and what people think, want, judge or rule, within quotes too."""
    found = [mention for mention in document_speeches(document) if not _is_voiceless(mention.value)]
    voiceless = [mention for mention in document_speeches(document) if _is_voiceless(mention.value)]
    for paragraph in spoken_paragraphs(document):
        for unit, frames in paragraph.sentences:
            told = attitudes(unit, frames)
            found.extend(mention_of(document, speech_of(document, frame)) for frame in told)
            for inner in _inner(document, unit):
                spoken = read(inner)
                spoken += attitudes(inner, spoken)
                found.extend(mention_of(document, speech_of(document, frame)) for frame in spoken)
            while voiceless and voiceless[0].span.start < unit.tokens[-1].end:
                mention = voiceless.pop(0)
                words = mention.value.content
                speaker = _teller(unit, told, words)
                voice = voice_of(document, speaker, (words.start, words.end)) if speaker else None
                found.append(mention_of(document, voice) if voice else mention)
    return tuple(sorted(found, key=lambda mention: (mention.span.start, mention.span.end)))
