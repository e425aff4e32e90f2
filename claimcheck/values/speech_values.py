"""Acts of saying and quotes as values: who, by which verb, what, and how a report tells it."""

from attrs import frozen

from claimcheck.model import Span
from claimcheck.values.names import Name
from claimcheck.values.speech_verbs import past

__all__ = ["PRONOUNS", "RELATIVES", "Quote", "Speech"]

PRONOUNS = frozenset(("he", "she", "they", "it", "him", "her", "them", "who", "his", "their", "its"))
"""Words for a speaker that mean somebody named before."""
RELATIVES = frozenset(("who", "which", "that"))
_LONGEST = 80  # characters of a content that `str` shows


def _shown(words: str) -> str:
    """Words, as far as a short line holds them."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 4].rsplit(" ", 1)[0] + " ..."


@frozen(cache_hash=True)
class Speech:
    """One act of saying: the mention's span is the sentence part that says it."""

    content: Span
    """What was said, without the quotation marks around all of it."""
    verb: str
    """The lemma of the cue, as "announce"; "according to" for that; empty for a quote with no cue."""
    sort: str
    """The verb's sort: say, announce, accuse, deny, promise, confirm, report, demand, warn, ask, talk, think.

    Of an attitude: think, feel, intend, judge, tell, rule or seem.
    """
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
        own = words and words.lower() not in PRONOUNS | RELATIVES and len(words) <= _LONGEST
        return words if own and (name.sort != "person" or "and" in words.split()) else name.full or name.text

    @property
    def told(self) -> str:
        """The act in the past tense, as a report tells it: "said", "called for", "did not announce"."""
        if self.negated:
            return f"did not {'say' if self.verb in {'', 'according to', 'quote'} else self.verb}"
        return past(self.verb)

    @property
    def words(self) -> str:
        """What was said, on one line: of "In 2010, Keller said, it closed" the words around "Keller said"."""
        content, cue, spoken = self.content, self.cue_span, self.speaker_span
        parts = [content.text]
        if cue is not None and spoken is not None and content.contains(cue) and content.contains(spoken):
            first, last = min(cue.start, spoken.start), max(cue.end, spoken.end)
            text = content.document.text
            parts = [text[content.start : first].rstrip(" ,"), text[last : content.end].lstrip(" ,")]
        return " ".join(" ".join(parts).split())

    def __str__(self) -> str:
        return f"{self.who} {self.told}: {_shown(self.words)}"

    def as_json(self) -> dict[str, object]:
        """The speaker, role, verb and content, as the design lists them for an announcement."""
        name = self.speaker
        return {
            "speaker": (name.full or name.text) if name else None,
            "role": name.role if name else "",
            "verb": self.verb,
            "content": self.words,
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
        return f"{who}: “{_shown(' '.join(self.words.text.split()))}”"

    def as_json(self) -> dict[str, object]:
        """The speaker and the words, as the design lists them for a quote."""
        name = self.speech.speaker if self.speech else None
        return {
            "speaker": (name.full or name.text) if name else None,
            "words": " ".join(self.words.text.split()),
        }
