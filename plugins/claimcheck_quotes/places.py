"""The places of a source where a quote stands, and who is speaking there."""

from bisect import bisect_right

from attrs import frozen

from claimcheck.model import Evidence, Span
from claimcheck.values.name_matching import same_person, skeleton
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.quotemarks import quoted
from claimcheck.values.speech import Quote, Speech, document_quotes, document_speeches
from claimcheck.values.voices import other_voice
from claimcheck_quotes.passages import Match

__all__ = [
    "Place",
    "called",
    "in_marks",
    "other_word",
    "place_in",
    "preferred",
    "same_speaker",
    "shows",
    "words_and_speaker",
]


def same_speaker(speaker: Name | None, other: Name | None) -> bool | None:
    """Whether two speakers are one; two people of different names are two, whatever office both are given.

    So are two that are called by nouns for sides of which no voice speaks for both.
    """
    if speaker is None or other is None:
        return None
    if speaker.sort == other.sort == "person" and same_person(called(speaker), called(other)) is False:
        return False
    if _of_the_other(speaker, other) or _of_the_other(other, speaker):
        return None
    same = same_bearer(speaker, other)
    return False if same is None and other_voice(speaker, other) else same


def other_word(speaker: Name | None, other: Name | None) -> bool:
    """Whether two speakers by name, persons or of no known sort, have no word in common, spelled as they may be."""
    if speaker is None or other is None:
        return False
    if _of_the_other(speaker, other) or _of_the_other(other, speaker):
        return True
    if not (speaker.full and other.full):
        return False
    if not {speaker.sort, other.sort} <= {"person", "unknown"}:
        return False
    mine, theirs = ({skeleton(word.lower()) for word in called(name).split()} for name in (speaker, other))
    return mine.isdisjoint(theirs)


def _of_the_other(speaker: Name, other: Name) -> bool:
    """Whether a speaker is told only as somebody of the other's: "a rival of Keller"."""
    words = called(speaker).split()
    if not words or words[0][:1].isupper() or other.sort not in {"person", "unknown"}:
        return False
    of = next((at for at, word in enumerate(words) if word in {"of", "to"} and at), 0)
    behind = {word.lower() for word in words[of + 1 :] if word[:1].isupper()} if of else set()
    return bool(behind) and behind <= {word.lower() for word in called(other).split()}


def called(name: Name | None) -> str:
    """A speaker's name as a message tells it."""
    return (name.full or name.text) if name else "somebody"


@frozen
class Place:
    """A place of the source where the quote stands, and who is speaking there."""

    span: Span
    match: Match
    quote: Quote | None
    """The source's own quote around the place; None when the words are in no quotation marks."""
    speech: Speech | None

    @property
    def speaker(self) -> Name | None:
        """Whom the place gives the words to."""
        return self.speech.speaker if self.speech else None


def place_in(source: Span, match: Match) -> Place:
    """Who is speaking at a place of the source."""
    document = source.document
    span = Span(document, match.start, match.end)
    middle = (match.start + match.end) // 2
    # A cue may stand in the middle: the longest of the quotes that the place runs over.
    quotes = [mention for mention in document_quotes(document) if mention.span.overlaps(span)]
    if quotes:
        chosen = max(quotes, key=lambda one: min(one.span.end, match.end) - max(one.span.start, match.start))
        return Place(span, match, chosen.value, chosen.value.speech)
    best: Speech | None = None
    for spoken in document_speeches(document):
        content = spoken.value.content
        inside = content.start <= middle < content.end
        if inside and (best is None or content.end - content.start < best.content.end - best.content.start):
            best = spoken.value
    return Place(span, match, None, best)


def in_marks(source: Span, match: Match) -> bool:
    """Whether a place lies within quotation marks, whatever their speaker."""
    regions = quoted(source.document)
    at = bisect_right([region.start for region in regions], (match.start + match.end) // 2) - 1
    return at >= 0 and regions[at].start <= match.start + 2 and match.end <= regions[at].end + 2


def shows(evidence: Evidence, place: Place) -> bool:
    """Whether the passage is the one in which the words begin, so that one passage of a document speaks."""
    return evidence.span.start <= place.span.start < evidence.span.end


def preferred(places: list[Place], speaker: Name | None) -> Place:
    """The place where the claim's own speaker says it, else one within a quote, else the first."""

    def rank(place: Place) -> tuple[float, bool, bool, bool, int]:
        same = same_speaker(speaker, place.speaker)
        return (-place.match.share, same is not True, same is False, place.quote is None, place.span.start)

    return min(places, key=rank)


def words_and_speaker(place: Place) -> Span:
    """The words and the name of their speaker, when they stand near each other."""
    speaker = place.speech.speaker_span if place.speech else None
    if speaker is None or abs(speaker.start - place.span.start) > 600:
        return place.span
    return place.span.to(min(place.span.start, speaker.start), max(place.span.end, speaker.end))
