"""Whether two texts tell the toll of one event: they agree in another part of it, and count the same people."""

from claimcheck.model import Mention, Span
from claimcheck.text import sentence_at
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.names import find_names
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.stories import is_one_story
from claimcheck_casualties.families import same_harm

__all__ = ["of_other_company", "tell_one_toll"]

_SEVERAL = 2
"""The least count that tells anything where it agrees: one person is hurt in many events."""


def tell_one_toll(claim: Casualty, sentence: Span, found: Mention[Casualty]) -> bool:
    """Whether two texts on one story agree in the count beside: two dead and 17 hurt, two dead and 27 hurt.

    `sentence` is the claim's; `found` is the other text's count of the claim's harm.
    """
    if not is_one_story(sentence.document, found.span.document):
        return False
    whole = sentence_at(found.span.document, found.span.start)
    if whole is None or (_names_its_own(sentence, whole) and _names_its_own(whole, sentence)):
        return False
    theirs = find_casualties(whole)
    return any(
        one.value.harm != claim.harm and _agree(one.value, other.value)
        for one in find_casualties(sentence)
        for other in theirs
    )


def of_other_company(claim: Casualty, sentence: Span, found: Mention[Casualty]) -> str:
    """Why two counts without a noun are of other people, by who is counted before them; "" for nothing.

    "Two soldiers were killed and nine wounded", "killed two gunmen and wounded seven".
    """
    whole = sentence_at(found.span.document, found.span.start)
    if whole is None or claim.victims or claim.count.head or found.value.victims or found.value.count.head:
        return ""
    mine, theirs = _counted_before(claim, sentence), _counted_before(found.value, whole)
    apart = mine and theirs and kinship(mine, theirs) is Kinship.OTHER
    return f"it is told of {theirs}, the claim of {mine}" if apart else ""


def _counted_before(value: Casualty, sentence: Span) -> str:
    """Whom the nearest count before another is of; empty for nobody named."""
    start = value.count_span.start if value.count_span is not None else sentence.start
    before = [
        each.value
        for each in find_casualties(sentence)
        if each.value.count_span and each.value.count_span.start < start
    ]
    return before[-1].victims if before else ""


def _names_its_own(sentence: Span, other: Span) -> bool:
    """Whether a sentence names somebody or something of which the other's text tells nothing."""
    elsewhere = other.document.text.lower()
    return any(mention.span.text.lower() not in elsewhere for mention in find_names(sentence))


def _agree(one: Casualty, other: Casualty) -> bool:
    """Whether two counts give one number of several for one harm."""
    return (
        (one.count.stated or 0) >= _SEVERAL
        and (one.count.low, one.count.high) == (other.count.low, other.count.high)
        and same_harm(one, other)
        and kinship(one.victims, other.victims) is not Kinship.OTHER
    )
