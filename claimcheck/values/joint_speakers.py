"""Two acts of saying that give one utterance to several people, one of whom is another person in each."""

from claimcheck.model import Mention, Span
from claimcheck.values.name_matching import same_person
from claimcheck.values.names import Name, find_names
from claimcheck.values.speech_values import Speech

__all__ = ["lone_companion", "other_companion"]


def _people(speech: Speech) -> list[Mention[Name]]:
    """The people by whom something is said, where all are named in full: "Ada Brandt and Paul Holt"."""
    span = speech.speaker_span
    if span is None or " and " not in span.text:
        return []
    named = [name for name in find_names(span) if name.value.sort in {"person", "unknown"}]
    people = [name for name in named if name.value.sort == "person"]
    # "Kestrel Prize winners Ada Brandt and Paul Holt": what they are called by is none of them.
    found = people if len(people) > 1 else named
    return found if all(" " in name.span.text for name in found) else []


def other_companion(mine: Speech, theirs: Speech) -> tuple[Span, Span] | None:
    """The one person of each of two lists of speakers whom the other list has not, where all others agree.

    >>> from claimcheck.model import Document
    >>> from claimcheck.values.speech import find_speeches
    >>> texts = ("Ada Brandt and Paul Holt said it would rain.", "Ada Brandt and Carl Fenn said it would rain.")
    >>> first, second = (find_speeches(Document(text).span)[0].value for text in texts)
    >>> [span.text for span in other_companion(first, second)]
    ['Paul Holt', 'Carl Fenn']
    """
    ours, others = _people(mine), _people(theirs)
    if len(ours) != len(others) or len(ours) < 2:
        return None
    odd = [name for name in ours if not any(_one(name, other) for other in others)]
    their_odd = [name for name in others if not any(_one(name, other) for other in ours)]
    if len(odd) != 1 or len(their_odd) != 1:
        return None
    if same_person(_called(odd[0]), _called(their_odd[0])) is not False:
        return None
    return odd[0].span, their_odd[0].span


def lone_companion(mine: Speech, theirs: Speech) -> Span | None:
    """The one of several speakers whom the speakers of another act, where they are named, lack; None for none.

    >>> from claimcheck.model import Document
    >>> from claimcheck.values.speech import find_speeches
    >>> texts = ("Ada Brandt and Paul Holt said it would rain.", "Ada Brandt said it would rain.")
    >>> first, second = (find_speeches(Document(text).span)[0].value for text in texts)
    >>> lone_companion(first, second).text, lone_companion(second, first)
    ('Paul Holt', None)
    """
    ours, span = _people(mine), theirs.speaker_span
    if len(ours) < 2 or span is None:
        return None
    others = [name for name in find_names(span) if name.value.sort in {"person", "unknown"}]
    if not others:
        return None
    for name in ours:
        known = next((other for other in others if _one(name, other)), None)
        if known is None:
            return name.span
        others.remove(known)
    return None


def _called(name: Mention[Name]) -> str:
    return name.value.full or name.span.text


def _one(name: Mention[Name], other: Mention[Name]) -> bool:
    return same_person(_called(name), _called(other)) is not False
