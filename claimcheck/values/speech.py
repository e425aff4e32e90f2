"""Who said what: quotes, reported speech and announcements, with speaker, verb and content."""

from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document, Mention, Span
from claimcheck.values.names import Name


@frozen
class Speech:
    """One act of saying: the mention's span is the sentence part that says it."""

    content: Span
    """What was said, without the quotation marks around all of it."""
    verb: str
    """The lemma of the cue, as "announce"; "according to" for that; empty for a quote with no cue."""
    sort: str
    """The verb's sort: say, announce, accuse, deny, promise, confirm, report, demand, warn."""
    speaker: Name | None = None
    """Who said it, pronouns and roles resolved where the document makes it plain."""
    speaker_span: Span | None = None
    """The words that name the speaker here, a pronoun included; None when there are none."""
    cue_span: Span | None = None
    outlet: str = ""
    """The medium that carried it: "IRNA" in "IRNA quoted the minister as saying"."""
    addressee: str = ""
    negated: bool = False
    """Whether the words deny the saying itself: "did not announce"."""

    def as_json(self) -> dict[str, object]:
        name = self.speaker
        return {
            "speaker": (name.full or name.text) if name else None,
            "role": name.role if name else "",
            "verb": self.verb,
            "content": " ".join(self.content.text.split()),
        }


@frozen
class Quote:
    """Words in quotation marks that somebody is said to have spoken."""

    words: Span
    """The words between the marks."""
    speech: Speech | None = None
    """The act of saying that they belong to, where it is known."""

    def as_json(self) -> dict[str, object]:
        name = self.speech.speaker if self.speech else None
        return {
            "speaker": (name.full or name.text) if name else None,
            "words": " ".join(self.words.text.split()),
        }


@lru_cache(maxsize=64)
def document_speeches(document: Document) -> tuple[Mention[Speech], ...]:
    """Every act of saying in a document, in reading order."""
    raise NotImplementedError


def find_speeches(sentence: Span) -> tuple[Mention[Speech], ...]:
    """The acts of saying whose cue stands in a sentence (or whose quote starts there, without a cue)."""
    raise NotImplementedError


@lru_cache(maxsize=64)
def document_quotes(document: Document) -> tuple[Mention[Quote], ...]:
    """Every quote of three or more words in a document; scare quotes and titles of works left out."""
    raise NotImplementedError


def find_quotes(sentence: Span) -> tuple[Mention[Quote], ...]:
    """The quotes that start in a sentence."""
    raise NotImplementedError
