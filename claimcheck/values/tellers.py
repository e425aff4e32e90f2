"""Who is only heard to deny something, and whether he finds it out for everyone or is a party to it."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Span
from claimcheck.values.names import find_names, same_bearer
from claimcheck.values.speech import Speech, find_speeches
from claimcheck.values.words import content_lemmas, lemma

__all__ = ["FINDERS", "FINDING", "finds_out", "teller_of"]

FINDERS = frozenset(
    """
    scientist researcher expert study doctor physician review report investigation investigator analysis epidemiologist
    fact-checker inquiry audit auditor astronomer historian police court judge coroner tribunal observatory archive
    archivist librarian university institute
    """.split()
)
"""Who finds out for everyone, unlike a speaker who denies what he is told."""
FINDING = frozenset("confirm find establish determine conclude prove show verify discover rule".split())
"""What is found out, unlike what is said."""


def teller_of(sentence: Span, place: int) -> Speech | None:
    """Who is only heard to dismiss it; None where the source does so itself."""
    for mention in find_speeches(sentence):
        speech = mention.value
        if speech.speaker is not None and speech.content.start <= place < speech.content.end:
            return speech
    return None


def finds_out(claim: Span, speech: Speech) -> bool:
    """Whether who dismisses a claim finds out for everyone, or found it out, and the claim is not about him."""
    if speech.speaker is None or _is_party(claim, speech):
        return False
    words = {lemma(word) for word in speech.speaker.text.lower().split()}
    return not words.isdisjoint(FINDERS) or speech.verb in FINDING


def _is_party(claim: Span, speech: Speech) -> bool:
    """Whether a claim names who speaks, or somebody of the same body."""
    if speech.speaker is None:
        return False
    if any(same_bearer(mention.value, speech.speaker) for mention in find_names(claim)):
        return True
    spoken = speech.speaker_span or speech.content
    return not content_lemmas(spoken).isdisjoint(content_lemmas(claim))
