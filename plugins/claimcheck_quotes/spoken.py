"""Sentences, figures and days within a quotation, borne out by a source that has the sentence word for word in its own."""

from collections.abc import Iterator

from claimcheck.model import Claim, Evidence, Finding, Silence, Span, Stance
from claimcheck.text import tokens
from claimcheck.values.names import Name
from claimcheck.values.speech import Quote, document_quotes
from claimcheck.values.time_pointing import points
from claimcheck.values.words import content_lemmas, lemma
from claimcheck_quotes.passages import Word, locate, words_of
from claimcheck_quotes.places import Place, called, other_word, place_in, preferred, same_speaker, shows

__all__ = ["KINDS", "borne_out"]

KINDS = frozenset(["statement", "amount", "casualty", "date"])
"""The kinds of claims that a quotation may hold."""
_LEAST = 3
"""Words of a sentence that one speaker hardly says twice."""
_LEAST_UNNAMED = 6
"""The same where it is not shown that the speaker is one."""


def borne_out(claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
    """One finding, or why the source's quotations do not show what the claim's quotation says."""
    quote = _quotation(claim)
    if quote is None or evidence.document == claim.document:
        yield Silence("the claim stands in no quotation, or the text is its own source")
        return
    said = _within(claim.sentence, quote)
    words = words_of(said.document.text, said.start, said.end)
    if len(words) < _LEAST:
        yield Silence("the quotation's sentence has too few words to be told from chance")
        return
    places = _places(words, evidence)
    if not places:
        yield Silence("the source has the sentence in no quotation, or not in this passage")
        return
    speaker = quote.speech.speaker if quote.speech else None
    place = preferred(places, speaker)
    same = same_speaker(speaker, place.speaker)
    if same is False or other_word(speaker, place.speaker):
        yield Silence(f"the source has the sentence in a quotation of {called(place.speaker)}")
    elif not same and (len(words) < _LEAST_UNNAMED or _introduction(claim, quote)):
        yield Silence(
            "the source has the sentence in a quotation of somebody who is not shown to be the same"
        )
    elif not _introduction(claim, quote) <= _told_of_speaker(speaker, place):
        yield Silence("the claim says more of who speaks than the source does beside the quotation")
    elif points(said) and claim.document.published != evidence.document.published:
        yield Silence("the source has the sentence in a quotation, with a time told by another day")
    else:
        by = f" by {called(place.speaker)}" if same else ""
        message = f"the source has the sentence word for word in a quotation{by}"
        yield Finding(claim.span, evidence, place.span, Stance.SUPPORTS, message, 0.9 if same else 0.8)


def _quotation(claim: Claim) -> Quote | None:
    """The one quotation that a claim stands in; of a statement all but what says whose words they are."""
    overlapping = [
        mention for mention in document_quotes(claim.document) if mention.span.overlaps(claim.sentence)
    ]
    if len(overlapping) != 1:
        return None
    quote = overlapping[0].value
    if claim.kind != "statement":
        return quote if overlapping[0].span.contains(claim.span) else None
    return quote if all(_tells_speaker(span, quote) for span in _outside(claim.sentence, quote)) else None


def _within(sentence: Span, quote: Quote) -> Span:
    """What a sentence has of a quotation."""
    return sentence.to(max(sentence.start, quote.words.start), min(sentence.end, quote.words.end))


def _outside(sentence: Span, quote: Quote) -> Iterator[Span]:
    """The words of a sentence outside a quotation, signs left out."""
    said = _within(sentence, quote)
    for token in tokens(sentence):
        if not (said.start <= token.start < said.end) and token.text[0].isalnum():
            yield sentence.to(token.start, token.end)


def _tells_speaker(word: Span, quote: Quote) -> bool:
    """Whether a word outside a quotation is of its speaker's name or the verb of saying."""
    speech = quote.speech
    spans = (speech.speaker_span, speech.cue_span) if speech is not None else ()
    return any(span is not None and span.contains(word) for span in spans)


def _introduction(claim: Claim, quote: Quote) -> frozenset[str]:
    """The words of a statement that tell who speaks, in base form: "Mayor", "Dorn"."""
    speech = quote.speech
    if claim.kind != "statement" or speech is None:
        return frozenset()
    words = [word for word in _outside(claim.sentence, quote) if word != speech.cue_span]
    return frozenset().union(*map(content_lemmas, words))


def _told_of_speaker(speaker: Name | None, place: Place) -> frozenset[str]:
    """The words by which a source tells who speaks in a quotation, in base form.

    An office counts only where both texts give one and the same: a deputy head is no head.
    """
    name = place.speaker
    if name is None:
        return frozenset()
    role = name.role if speaker is not None and speaker.role == name.role else ""
    return frozenset(lemma(word.lower()) for word in f"{name.full} {role}".replace("-", " ").split())


def _places(words: tuple[Word, ...], evidence: Evidence) -> list[Place]:
    """Where a passage has these words in a quotation."""
    found = (
        place_in(evidence.span, match)
        for match in locate(words, evidence.document)
        if match.share == 1.0 and not match.differences
    )
    return [
        place
        for place in found
        if place.quote is not None and place.quote.words.contains(place.span) and shows(evidence, place)
    ]
