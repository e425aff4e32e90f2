"""Everything that a document attributes to somebody: acts of saying, and what people think, want, judge or rule.

A superset of `speech`, looser and without its promise that a source could confirm each of them;
what stands within quotes is read too.

>>> found = document_attributions(Document("The guild opposes the tunnel. Marsh said it was safe."))
>>> [(mention.value.who, mention.value.verb, mention.value.content.text) for mention in found]
[('The guild', 'oppose', 'the tunnel'), ('Marsh', 'say', 'it was safe')]
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Document, Mention, Span
from claimcheck.values.speech import document_speeches, spoken_paragraphs
from claimcheck.values.speech_attitudes import attitudes
from claimcheck.values.speech_clauses import clause_subject
from claimcheck.values.speech_frames import read
from claimcheck.values.speech_speakers import mention_of, speech_of, voice_of
from claimcheck.values.speech_units import Frame, Unit, unit_of, units_in
from claimcheck.values.speech_values import Speech

__all__ = ["document_attributions"]

_NEAR = 12  # attitudes before a quote among which one may hold it


def _is_voiceless(speech: Speech) -> bool:
    """Whether words have neither a cue nor a speaker."""
    return not speech.verb and speech.speaker_span is None


def _teller(unit: Unit, told: list[Frame], at: int) -> tuple[int, int] | None:
    """Who says the words quoted in passing at a token: whose attitude holds them, else the subject of their clause."""
    words = unit.quotes[at]
    before = bisect_left(told, words.start, key=lambda frame: frame.cue[0])
    for frame in reversed(told[max(before - _NEAR, 0) : before]):
        if frame.speaker is not None and frame.content[0] <= words.start and words.end <= frame.content[1]:
            return frame.speaker
    found = clause_subject(unit, at) if at else None
    return unit.offsets(found) if found else None


def _inner(document: Document, unit: Unit) -> Iterator[Unit]:
    """The sentences inside the quotes of a sentence."""
    for quote in unit.quotes.values():
        yield from units_in(Span(document, quote.start, quote.end))


@lru_cache(maxsize=64)
def document_attributions(document: Document) -> tuple[Mention[Speech], ...]:
    """Every act of saying in a document, and what people think, want, judge or rule, within quotes too."""
    spoken = document_speeches(document)
    voiceless = {mention.value.content: mention for mention in spoken if _is_voiceless(mention.value)}
    found = [mention for mention in spoken if not _is_voiceless(mention.value)]
    for paragraph in spoken_paragraphs(document):
        for sentence, frames in paragraph.sentences:
            unit = unit_of(sentence) if isinstance(sentence, Span) else sentence
            told = attitudes(unit, frames)
            found.extend(mention_of(document, speech_of(document, frame)) for frame in told)
            for inner in _inner(document, unit):
                acts = read(inner)
                acts += attitudes(inner, acts)
                found.extend(mention_of(document, speech_of(document, frame)) for frame in acts)
            for at, quote in unit.quotes.items():
                words = Span(document, quote.start, quote.end)
                speaker = _teller(unit, told, at) if words in voiceless else None
                if speaker is not None:
                    voice = voice_of(document, speaker, (quote.start, quote.end))
                    voiceless[words] = mention_of(document, voice)
    found.extend(voiceless.values())
    return tuple(sorted(found, key=lambda mention: (mention.span.start, mention.span.end)))
