"""Who said what: quotes, reported speech and announcements, with speaker, verb and content.

`quotemarks` says which words stand in quotation marks, `speech_frames` who says what within a sentence;
here the two become values of the document, with pronouns resolved and quotes without a cue given to
whoever spoke last.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from claimcheck.model import Document, Mention, Span
from claimcheck.text import paragraphs
from claimcheck.values.names import find_names
from claimcheck.values.quotemarks import is_title, quoted
from claimcheck.values.speech_frames import read
from claimcheck.values.speech_speakers import mention_of, speech_of, voice_of
from claimcheck.values.speech_turns import awaited, signature, signed, turns
from claimcheck.values.speech_units import Frame, Unit, units
from claimcheck.values.speech_values import Quote, Speech

__all__ = [
    "Quote", "Speech", "document_quotes", "document_speeches", "find_quotes", "find_speeches", "spoken_paragraphs",
]  # fmt: skip


def _uncued(document: Document, content: tuple[int, int], last: Speech | None) -> Speech:
    """Words with no cue of their own, given to whoever spoke just before."""
    return Speech(
        content=Span(document, *content),
        verb="",
        sort="say",
        speaker=last.speaker if last else None,
        speaker_span=last.speaker_span if last else None,
    )


def _goes_on(speech: Speech, last: Speech | None, start: int, *, right_before: bool) -> bool:
    """Whether a pronoun means who spoke last: "they" a group, "he" a man who did so right before.

    Not where its sentence, from `start`, names another.
    """
    voice = last.speaker if last else None
    if voice is None or speech.speaker_span is None:
        return False
    pronoun = speech.speaker_span.text.lower()
    if pronoun == "they":
        return voice.sort != "person"
    kind = _GENDERS.get(pronoun)
    if kind is None or not right_before or voice.sort != "person" or voice.gender not in {kind, ""}:
        return False
    before = find_names(Span(speech.content.document, start, speech.speaker_span.start))
    if any(not _within(name.span, speech.content) for name in before):
        return False
    spoken = last.speaker_span if last is not None else None
    # "Falk said: “We stay,” he said": where it names who spoke before, that is none of what is said.
    named = [name for name in find_names(speech.content) if spoken is None or not spoken.contains(name.span)]
    return all(name.value.full != voice.full for name in named)


_GENDERS = {"he": "male", "she": "female"}


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _carried_on(
    speeches: list[Speech], last: Speech | None, start: int, *, right_before: bool
) -> list[Speech]:
    """The speeches of a sentence, from `start`, with the pronouns that mean who spoke last given to him."""
    found: list[Speech] = []
    for speech in speeches:
        carried = last is not None and _goes_on(speech, last, start, right_before=right_before)
        found.append(evolve(speech, speaker=last.speaker) if carried and last is not None else speech)
        if speech.speaker_span is not None:
            last, right_before = found[-1], True
    return found


def _all_quote(unit: Unit) -> bool:
    """Whether a sentence is nothing but quotes."""
    return all(
        index in unit.quotes or unit.low[index] in {",", ".", "!", "?"} for index in range(len(unit.low))
    )


def _spoken(
    document: Document,
    unit: Unit,
    frames: list[Frame],
    speaking: Speech | None,
    before: Speech | None,
    *,
    opens: bool,
) -> tuple[list[Speech], Speech | None]:
    """The speeches of a sentence, and whose voice the next quote without a cue carries on.

    `speaking` is the voice of the sentence before, `before` that of the paragraph before; `opens`: it is the first
    of its paragraph.
    """
    speeches = [speech_of(document, frame) for frame in frames]
    start, right_before = unit.tokens[0].start, speaking is not None or opens
    speeches = _carried_on(speeches, speaking or before, start, right_before=right_before)
    voiced = [speech for speech in speeches if speech.speaker_span]
    covered = [(speech.content.start, speech.content.end) for speech in speeches]
    alone = bool(unit.quotes) and _all_quote(unit)
    # A sentence that is all quote goes on with the last voice; a quote in passing has the sentence's own.
    voice = (speaking or before) if alone else voiced[0] if voiced else None
    for index, quote in unit.quotes.items():
        if any(start < quote.end and quote.start < end for start, end in covered):
            continue
        beside = signed(unit, index)
        if beside is not None:
            voice = voice_of(document, unit.offsets(beside), (quote.start, quote.end))
            speeches.append(voice)
            voiced.append(voice)
        elif alone or len(document.text[quote.start : quote.end].split()) >= 3:
            speeches.append(_uncued(document, (quote.start, quote.end), voice))
    if alone:
        return speeches, voice
    if not voiced:
        return speeches, None
    return speeches, voiced[-1] if unit.quotes else voiced[0]


class SpokenParagraph(NamedTuple):
    """A paragraph with its sentences, each with the acts of saying in it; a span is one that tells of none."""

    span: Span
    sentences: tuple[tuple[Unit | Span, list[Frame]], ...]


@lru_cache(maxsize=16)
def spoken_paragraphs(document: Document) -> tuple[SpokenParagraph, ...]:
    """The paragraphs of a document with their sentences as the reader of speech sees them."""
    return tuple(
        [
            SpokenParagraph(
                span, tuple([(unit, read(unit) if isinstance(unit, Unit) else []) for unit in parts])
            )
            for span, parts in zip(paragraphs(document), units(document), strict=True)
        ]
    )


@lru_cache(maxsize=64)
def document_speeches(document: Document) -> tuple[Mention[Speech], ...]:
    """Every act of saying in a document, in reading order."""
    found: list[Mention[Speech]] = []
    speaking: Speech | None = None
    labelled = turns(document)
    for paragraph in spoken_paragraphs(document):
        before, speaking = speaking, None
        turn = labelled.get(paragraph.span.start)
        if turn is not None:
            speaking = voice_of(document, turn.speaker, turn.content)
            found.append(mention_of(document, speaking))
        for number, (unit, frames) in enumerate(paragraph.sentences):
            if isinstance(unit, Span):
                speaking = None
                continue
            under = signature(unit, 0) if found and not found[-1].value.verb else None
            if under is not None:
                words = found.pop().value.content
                speaking = voice_of(document, unit.offsets(under), (words.start, words.end))
                found.append(mention_of(document, speaking))
            elif unit.quotes or frames:
                speeches, speaking = _spoken(document, unit, frames, speaking, before, opens=not number)
                found.extend(mention_of(document, speech) for speech in speeches)
            else:
                speaking = None
            introduced = awaited(unit) if speaking is None else None
            if introduced is not None:
                speaking = voice_of(document, unit.offsets(introduced), unit.offsets(introduced))
    return tuple(sorted(found, key=lambda mention: (mention.span.start, mention.span.end)))


@lru_cache(maxsize=64)
def _anchors(document: Document) -> tuple[list[int], list[Mention[Speech]]]:
    """The speeches by the place of their cue, or of their content where there is no cue."""
    anchored = sorted(
        ((mention.value.cue_span or mention.value.content).start, index)
        for index, mention in enumerate(document_speeches(document))
    )
    every = document_speeches(document)
    return [start for start, _ in anchored], [every[index] for _, index in anchored]


def find_speeches(sentence: Span) -> tuple[Mention[Speech], ...]:
    """The acts of saying whose cue stands in a sentence (or whose quote starts there, without a cue)."""
    starts, mentions = _anchors(sentence.document)
    return tuple(mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)])


@lru_cache(maxsize=64)
def document_quotes(document: Document) -> tuple[Mention[Quote], ...]:
    """Every quote of three or more words in a document; scare quotes and titles of works left out."""
    speeches = document_speeches(document)
    found: list[Mention[Quote]] = []
    by_start = sorted(speeches, key=lambda mention: mention.value.content.start)
    starts = [mention.value.content.start for mention in by_start]
    for quote in quoted(document):
        words = Span(document, quote.start, quote.end)
        text = words.text.strip()
        if len(text.split()) < 3 or not any(sign.isalpha() for sign in text):
            continue
        speech = None
        at = bisect_right(starts, quote.start)
        for mention in reversed(by_start[max(at - 6, 0) : at]):
            if mention.value.content.end >= quote.end or mention.value.content.overlaps(words):
                speech = mention.value
                break
        if speech is not None and not speech.verb and speech.speaker_span is None:
            speech = None
        if is_title(text.rstrip(",")) and (speech is None or not speech.verb or speech.content != words):
            continue
        found.append(Mention(words, Quote(words, speech)))
    return tuple(_carried_back(document, found))


def _carried_back(document: Document, found: list[Mention[Quote]]) -> list[Mention[Quote]]:
    """The quotes, those without a speaker that run on into the next paragraph with that one's speech."""
    going_on = {quote.start for quote in quoted(document) if quote.continues}
    carried = list(found)
    for index in range(len(found) - 2, -1, -1):
        following = carried[index + 1]
        speech = carried[index].value.speech
        theirs = following.value.speech
        own = speech is not None and (bool(speech.verb) or theirs is None or not theirs.verb)
        if not own and following.span.start in going_on:
            words = carried[index].span
            carried[index] = Mention(words, Quote(words, theirs))
    return carried


@lru_cache(maxsize=64)
def _quote_starts(document: Document) -> list[int]:
    return [mention.span.start for mention in document_quotes(document)]


def find_quotes(sentence: Span) -> tuple[Mention[Quote], ...]:
    """The quotes that start in a sentence."""
    starts = _quote_starts(sentence.document)
    every = document_quotes(sentence.document)
    return every[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
