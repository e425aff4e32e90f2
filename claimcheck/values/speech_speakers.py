"""From an act of saying by offsets to its value: the speaker's words resolved to whom they mean."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.model import Document, Mention, Span
from claimcheck.text import tokens
from claimcheck.values.names import Name, antecedent, find_names
from claimcheck.values.speech_units import Frame
from claimcheck.values.speech_values import PRONOUNS, Speech
from claimcheck.values.speech_words import BODIES, DETERMINERS, GROUPS, PREPOSITIONS

__all__ = ["mention_of", "speech_of", "voice_of"]

_LOOK_BACK = 4000  # characters within which "the minister" means a minister named before
_AFTER_NAME = frozenset((",", "(", "-", "–", "—", "and", "&", "who"))
_FIRST_PERSON = frozenset(("i", "we", "me", "us", "my", "our", "you", "your"))


_OF = frozenset(["of", "to"])
# Whoever is this of somebody is another person, without an office of his own.
_RELATED = frozenset(
    """
    rival rivals friend friends wife husband widow widower critic critics ally allies supporter supporters opponent opponents mother
    father brother brothers sister sisters son sons daughter daughters cousin uncle aunt nephew niece neighbour neighbours neighbor
    neighbors colleague colleagues relative relatives parents parent biographer fan fans follower followers admirer associate
    associates classmate roommate partner girlfriend boyfriend fiance fiancee heir victim victims
    """.split()
)


def _speaker(document: Document, span: Span, said: Span | None = None) -> Name | None:
    """Whom the words that name a speaker mean, who says what is said."""
    low = span.text if span.text in BODIES else span.text.lower()
    if low in PRONOUNS:
        return antecedent(span, said)
    if low in _FIRST_PERSON:
        return None
    words = [token.lower for token in tokens(span)]
    whole = " ".join(span.text.split())
    found = find_names(span)
    if "and" in words and len({mention.value.full for mention in found}) > 1:
        return Name(text=whole, sort="unknown")
    head = next(
        (i for i, word in enumerate(words) if word in PREPOSITIONS or word in {"'s", "’s"}), len(words)
    )
    if 0 < head < len(words) and words[head] in _OF and words[head - 1] in _RELATED:
        return Name(text=whole, sort="unknown")  # "a rival of Keller" is not Keller
    group = not GROUPS.isdisjoint(words[: max(head, 1)])
    name = _named(span, found, words, head)
    if name is not None and (name.sort == "person" or name.role or not group or _is_all(name, whole)):
        return name
    role = " ".join(words[1:] if words[:1] == ["the"] else words)
    known = _holder(document, span.start, role) if words[:1] == ["the"] else None
    return known or Name(text=whole, sort="unknown", role=role if group else "")


def _named(span: Span, found: tuple[Mention[Name], ...], words: list[str], head: int) -> Name | None:
    """The name that a speaker's noun phrase is about: a person before the first preposition, else the last name."""
    ends = {token.end: index for index, token in enumerate(tokens(span))}
    last = person = None
    for mention in found:
        index = ends.get(mention.span.end, len(words))
        if index + 1 < len(words) and words[index + 1] in {"'s", "’s"}:
            continue
        # "Acme researcher Ann Lee of the Alps office": the last name before the preposition.
        ends_here = index + 1 >= len(words) or index + 1 == head or words[index + 1] in _AFTER_NAME
        if mention.value.sort == "person" and ends_here and (person is None or index < head):
            person = mention.value
        if mention.span.end == span.end:
            last = mention.value
            # "NBC New York": the name goes on before what was read.
            before = max(index - len(tokens(mention.span)), -1)
            opening = tokens(span)[before] if before >= 0 else None
            article = opening is None or opening.lower in DETERMINERS
            if last.sort != "person" and not article and opening is not None and opening.text[0].isupper():
                last = None
    return person or last


def _is_all(name: Name, words: str) -> bool:
    """Whether a body's name is all that a phrase says: "the World Health Organization", not "the minister of Iran"."""
    return name.sort == "organisation" and name.text.lower() == words.lower().removeprefix("the ")


def _holder(document: Document, before: int, role: str) -> Name | None:
    """The one person named before an offset whose role is "minister" or "Iranian minister"; None if several."""
    wanted = frozenset(role.split())
    bearers: dict[str, Name] = {}
    for mention in find_names(Span(document, max(before - _LOOK_BACK, 0), before)):
        name = mention.value
        if name.sort == "person" and name.role and wanted <= frozenset(name.role.split()):
            bearers[name.full] = name
    return next(iter(bearers.values())) if len(bearers) == 1 else None


def speech_of(document: Document, frame: Frame) -> Speech:
    """The value of an act of saying read in a sentence."""
    speaker_span = Span(document, *frame.speaker) if frame.speaker else None
    text = document.text
    named = Span(document, *frame.named) if frame.named else speaker_span
    content = Span(document, *frame.content)
    speaker = _speaker(document, named, content) if named else None
    outlet = " ".join(text[slice(*frame.outlet)].split()) if frame.outlet else ""
    if not outlet and frame.sort == "report" and speaker and speaker.sort == "organisation":
        outlet = speaker.text
    return Speech(
        content=content,
        verb=frame.verb,
        sort=frame.sort,
        speaker=speaker,
        speaker_span=speaker_span,
        cue_span=Span(document, *frame.cue),
        outlet=outlet,
        addressee=" ".join(text[slice(*frame.addressee)].split()) if frame.addressee else "",
        negated=frame.negated,
    )


def mention_of(document: Document, speech: Speech) -> Mention[Speech]:
    """A speech with the part of the sentence that tells it."""
    parts = [speech.content]
    if speech.cue_span is not None:
        parts += [part for part in (speech.speaker_span, speech.cue_span) if part is not None]
    return Mention(Span(document, min(p.start for p in parts), max(p.end for p in parts)), speech)


def voice_of(document: Document, speaker: tuple[int, int], content: tuple[int, int]) -> Speech:
    """Words whose speaker is told by layout alone."""
    span = Span(document, *speaker)
    return Speech(Span(document, *content), "", "say", _speaker(document, span), span)
