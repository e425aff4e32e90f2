"""Announcements: who said, announced, denied or promised something."""

from bisect import bisect_right
from collections.abc import Iterable

from attrs import frozen

from claimcheck.model import Claim, Mention, Span
from claimcheck.text import tokens
from claimcheck.values.speech import Speech, find_quotes, find_speeches

__all__ = ["AnnouncementExtractor"]

# A question or an opinion asserts nothing that somebody else could confirm.
_NO_CLAIM = frozenset(("ask", "think", "talk"))
# Contents of so few words that begin so say nothing by themselves.
_POINTERS = frozenset(("this", "that", "these", "those", "it", "them", "so", "such", "otherwise"))
_POINTING = 2
_ANSWERS = frozenset(("yes", "no", "ok", "okay", "amen", "hello"))
# Acts of saying beyond which a "sentence" is a list or a hostile text.
_MOST = 40
_POINTING_CHARACTERS = 40
# Speakers that no source can be asked about.
_NOBODY = frozenset(("some", "many", "others", "one", "most", "you", "all", "both", "none", "who"))


def _clause(mention: Mention[Speech], sentence: Span, cues: list[Span]) -> Span | None:
    """The words that say who said what, as far as the sentence has them."""
    speech = mention.value
    cue, speaker = speech.cue_span, speech.speaker_span
    if cue is None or speaker is None or not sentence.contains(cue):
        return None
    content = speech.content
    start, end = min(cue.start, speaker.start), max(cue.end, speaker.end)
    first = bisect_right(cues, start, key=lambda one: one.start)
    if any(other.start < end and other != cue for other in cues[first : first + 2]):
        # "..., adding that ...": the speaker belongs to an earlier clause.
        start, end = cue.start, cue.end
    start, end = min(start, content.start), max(end, content.end)
    return sentence.to(max(start, sentence.start), min(end, sentence.end))


@frozen
class AnnouncementExtractor:
    """Finds acts of saying that have a verb and a speaker; plain quotations are left to the quotes."""

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """One claim for each act of saying whose verb stands in the sentence."""
        mentions = find_speeches(sentence)
        if not mentions or len(mentions) > _MOST:
            return
        cues = sorted(
            (mention.value.cue_span for mention in mentions if mention.value.cue_span is not None),
            key=lambda cue: cue.start,
        )
        for mention in mentions:
            speech = mention.value
            if (
                speech.speaker is None
                or speech.speaker_span is None
                or not speech.verb
                or speech.sort in _NO_CLAIM
            ):
                continue
            if speech.speaker.text.lower() in _NOBODY or not speech.content.text.strip():
                continue
            if (speech.sort == "say" and _is_quotation(speech)) or _is_empty(speech):
                continue
            if any(_says_it_again(speech, other.value) for other in mentions):
                continue
            span = _clause(mention, sentence, cues)
            if span is not None:
                yield Claim(span=span, sentence=sentence, kind="announcement", value=speech)


def _is_empty(speech: Speech) -> bool:
    """Whether what was said only points elsewhere: "endorsed this view", "said so", "told them that originally"."""
    content = speech.content
    if content.end - content.start > _POINTING_CHARACTERS:
        return False
    words = [token.lower for token in tokens(content) if token.text[0].isalnum()]
    if len(words) < _POINTING and (not words or words[0] in _ANSWERS):
        return True
    return len(words) <= _POINTING and (words[0] in _POINTERS or words[-1].endswith("ly"))


def _says_it_again(speech: Speech, other: Speech) -> bool:
    """Whether what was said opens with the same speaker's saying it: "[Ana Roth said he was ill], she told the Herald"."""
    cue, spoken, content = other.cue_span, other.speaker_span, speech.content
    if cue is None or spoken is None or other.speaker is None or speech.speaker is None:
        return False
    if other.sort in _NO_CLAIM or speech.cue_span is None or content.end > speech.cue_span.start:
        return False  # "she said she believed": what she believed is what she said
    if other.speaker.text != speech.speaker.text or not content.contains(cue) or not content.contains(spoken):
        return False
    return len(content.document.text[content.start : spoken.start].split()) <= _POINTING


def _is_quotation(speech: Speech) -> bool:
    """Whether what was said is given in quotation marks and nothing but."""
    content = speech.content
    return any(mention.span == content for mention in find_quotes(content))
