"""Who said what: quotes, reported speech and announcements, with speaker, verb and content.

`quotemarks` says which words stand in quotation marks, `speech_frames` who says what within a sentence;
here the two become values of the document, with pronouns resolved and quotes without a cue given to
whoever spoke last.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from bisect import bisect_left, bisect_right
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.model import Document, Mention, Span
from claimcheck.text import paragraphs, tokens
from claimcheck.values.names import Name, antecedent, find_names
from claimcheck.values.quotemarks import Quoted, quoted
from claimcheck.values.speech_frames import Frame, read, worth_reading
from claimcheck.values.speech_units import Unit, units
from claimcheck.values.speech_verbs import past
from claimcheck.values.speech_words import GROUPS, PREPOSITIONS

__all__ = ["Quote", "Speech", "document_quotes", "document_speeches", "find_quotes", "find_speeches"]

_LOOK_BACK = 4000  # characters within which "the minister" means a minister named before
_AFTER_NAME = frozenset((",", "(", "-", "–", "—", "and", "&", "who"))
_LONGEST = 80  # characters of a content that `str` shows
_PRONOUNS = frozenset("he she they it him her them who his their its".split())
_RELATIVES = frozenset(("who", "which", "that"))
_FIRST_PERSON = frozenset("i we me us my our you your".split())


def _shown(span: Span) -> str:
    """The words of a span on one short line."""
    words = " ".join(span.text.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 4].rsplit(" ", 1)[0] + " ..."


@frozen(cache_hash=True)
class Speech:
    """One act of saying: the mention's span is the sentence part that says it."""

    content: Span
    """What was said, without the quotation marks around all of it."""
    verb: str
    """The lemma of the cue, as "announce"; "according to" for that; empty for a quote with no cue."""
    sort: str
    """The verb's sort: say, announce, accuse, deny, promise, confirm, report, demand, warn, ask, think."""
    speaker: Name | None = None
    """Who said it, pronouns and roles resolved where the document makes it plain."""
    speaker_span: Span | None = None
    """The words that name the speaker, a pronoun included; for a quote without a cue those of the cue before it."""
    cue_span: Span | None = None
    outlet: str = ""
    """The medium that carried it: "IRNA" in "IRNA quoted the minister as saying"."""
    addressee: str = ""
    negated: bool = False
    """Whether the words deny the saying itself: "did not announce"."""

    @property
    def who(self) -> str:
        """The speaker as a report names them: a person's full name, else the text's own words."""
        name = self.speaker
        if name is None:
            return "someone"
        words = " ".join(self.speaker_span.text.split()) if self.speaker_span else ""
        own = words and words.lower() not in _PRONOUNS | _RELATIVES and len(words) <= _LONGEST
        return words if own and (name.sort != "person" or "and" in words.split()) else name.full or name.text

    @property
    def told(self) -> str:
        """The act in the past tense, as a report tells it: "said", "called for", "did not announce"."""
        if self.negated:
            return f"did not {'say' if self.verb in {'', 'according to', 'quote'} else self.verb}"
        return past(self.verb)

    def __str__(self) -> str:
        return f"{self.who} {self.told}: {_shown(self.content)}"

    def as_json(self) -> dict[str, object]:
        """The speaker, role, verb and content, as the design lists them for an announcement."""
        name = self.speaker
        return {
            "speaker": (name.full or name.text) if name else None,
            "role": name.role if name else "",
            "verb": self.verb,
            "content": " ".join(self.content.text.split()),
        }


@frozen(cache_hash=True)
class Quote:
    """Words in quotation marks that somebody is said to have spoken."""

    words: Span
    """The words between the marks."""
    speech: Speech | None = None
    """The act of saying that they belong to, where it is known."""

    def __str__(self) -> str:
        who = self.speech.who if self.speech else "someone"
        return f"{who}: “{_shown(self.words)}”"

    def as_json(self) -> dict[str, object]:
        """The speaker and the words, as the design lists them for a quote."""
        name = self.speech.speaker if self.speech else None
        return {
            "speaker": (name.full or name.text) if name else None,
            "words": " ".join(self.words.text.split()),
        }


def _speaker(document: Document, span: Span) -> Name | None:
    """Whom the words that name a speaker mean."""
    low = span.text.lower()
    if low in _PRONOUNS:
        return antecedent(span)
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
    group = not GROUPS.isdisjoint(words[: max(head, 1)])
    name = _named(span, found, words, head)
    if name is not None and (name.sort == "person" or name.role or not group):
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
            if last.sort != "person" and before >= 0 and tokens(span)[before].text[0].isupper():
                last = None
    return person or last


def _holder(document: Document, before: int, role: str) -> Name | None:
    """The one person named before an offset whose role is "minister" or "Iranian minister"; None if several."""
    wanted = frozenset(role.split())
    bearers: dict[str, Name] = {}
    for mention in find_names(Span(document, max(before - _LOOK_BACK, 0), before)):
        name = mention.value
        if name.sort == "person" and name.role and wanted <= frozenset(name.role.split()):
            bearers[name.full] = name
    return next(iter(bearers.values())) if len(bearers) == 1 else None


def _speech(document: Document, frame: Frame) -> Speech:
    speaker_span = Span(document, *frame.speaker) if frame.speaker else None
    text = document.text
    named = Span(document, *frame.named) if frame.named else speaker_span
    speaker = _speaker(document, named) if named else None
    outlet = " ".join(text[slice(*frame.outlet)].split()) if frame.outlet else ""
    if not outlet and frame.sort == "report" and speaker and speaker.sort == "organisation":
        outlet = speaker.text
    return Speech(
        content=Span(document, *frame.content),
        verb=frame.verb,
        sort=frame.sort,
        speaker=speaker,
        speaker_span=speaker_span,
        cue_span=Span(document, *frame.cue),
        outlet=outlet,
        addressee=" ".join(text[slice(*frame.addressee)].split()) if frame.addressee else "",
        negated=frame.negated,
    )


def _mention(document: Document, speech: Speech) -> Mention[Speech]:
    parts = [speech.content]
    if speech.cue_span is not None:
        parts += [part for part in (speech.speaker_span, speech.cue_span) if part is not None]
    return Mention(Span(document, min(p.start for p in parts), max(p.end for p in parts)), speech)


def _uncued(document: Document, quote: Quoted, last: Speech | None) -> Speech:
    """A quote with no cue of its own, given to whoever spoke just before."""
    return Speech(
        content=Span(document, quote.start, quote.end),
        verb="",
        sort="say",
        speaker=last.speaker if last else None,
        speaker_span=last.speaker_span if last else None,
    )


def _they(speeches: list[Speech], last: Speech | None) -> list[Speech]:
    """The speeches with "they" read as the group that spoke last, where a group did."""
    found: list[Speech] = []
    for speech in speeches:
        group = last.speaker if last else None
        if (
            group is not None
            and group.sort != "person"
            and speech.speaker_span is not None
            and speech.speaker_span.text.lower() == "they"
        ):
            found.append(evolve(speech, speaker=group))
        else:
            found.append(speech)
        if speech.speaker_span is not None:
            last = found[-1]
    return found


def _all_quote(unit: Unit) -> bool:
    """Whether a sentence is nothing but quotes."""
    return all(
        index in unit.quotes or unit.low[index] in {",", ".", "!", "?"} for index in range(len(unit.low))
    )


def _spoken(
    document: Document, unit: Unit, speaking: Speech | None, before: Speech | None
) -> tuple[list[Speech], Speech | None]:
    """The speeches of a sentence, and whose voice the next quote without a cue carries on.

    `speaking` is the voice of the sentence before, `before` that of the paragraph before.
    """
    speeches = _they([_speech(document, frame) for frame in read(unit)], speaking or before)
    voiced = [speech for speech in speeches if speech.speaker_span]
    covered = [(speech.content.start, speech.content.end) for speech in speeches]
    alone = bool(unit.quotes) and _all_quote(unit)
    # A sentence that is all quote goes on with the last voice; a quote in passing has the sentence's own.
    voice = (speaking or before) if alone else voiced[0] if voiced else None
    for quote in unit.quotes.values():
        if any(start < quote.end and quote.start < end for start, end in covered):
            continue
        if alone or len(document.text[quote.start : quote.end].split()) >= 3:
            speeches.append(_uncued(document, quote, voice))
    if alone:
        return speeches, voice
    if not voiced:
        return speeches, None
    return speeches, voiced[-1] if unit.quotes else voiced[0]


@lru_cache(maxsize=64)
def document_speeches(document: Document) -> tuple[Mention[Speech], ...]:
    """Every act of saying in a document, in reading order."""
    found: list[Mention[Speech]] = []
    speaking: Speech | None = None
    for paragraph in paragraphs(document):
        before, speaking = speaking, None
        for unit in units(paragraph):
            if unit.quotes or worth_reading(unit):
                speeches, speaking = _spoken(document, unit, speaking, before)
                found.extend(_mention(document, speech) for speech in speeches)
            else:
                speaking = None
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


def _is_title(text: str) -> bool:
    """Whether quoted words look like the title of a work: "The Old Man and the Sea"."""
    words = [word for word in text.split() if word[0].isalpha()]
    if not 1 < len(words) <= 8 or text[-1] in ".!?":
        return False
    capitals = sum(word[0].isupper() for word in words)
    return words[0][0].isupper() and words[-1][0].isupper() and capitals >= 0.6 * len(words)


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
        if _is_title(text.rstrip(",")) and (speech is None or not speech.verb or speech.content != words):
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
