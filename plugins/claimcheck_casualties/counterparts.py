"""What a reference on the same story counts in the place of a claim's count, where nothing shows which is wrong."""

import re
from collections.abc import Iterator

from claimcheck.model import Claim, Counterpart, Document, Evidence, Mention, Silence, Span
from claimcheck.text import sentences, sentences_in
from claimcheck.values.amounts import Amount
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.events import Match, same_event
from claimcheck.values.further_events import tells_of_another
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.stories import is_one_story
from claimcheck_casualties.compare import compare
from claimcheck_casualties.families import degree, one_of_many, same_harm

__all__ = ["counts_in_place"]


def counts_in_place(claim: Claim, value: Casualty, evidence: Evidence) -> Iterator[Counterpart]:
    """Each count of a passage that is of the claim's people and harm, has another number, and shows nothing by itself.

    Only what neither text has a second time is told: a number that both give is no slip.
    """
    mine, theirs = claim.document, evidence.document
    if one_of_many(value) or not is_one_story(mine, theirs) or _gives(theirs, value):
        return
    for sentence in sentences_in(evidence.span):
        if tells_of_another(sentence) or same_event(claim.sentence, sentence).match is Match.CLASH:
            continue
        for found in find_casualties(sentence):
            if _is_in_place(claim.span, value, found) and not _gives(mine, found.value):
                yield from _shown(claim, value, found, sentence)


def _shown(claim: Claim, value: Casualty, found: Mention[Casualty], sentence: Span) -> Iterator[Counterpart]:
    """A count in the claim's place, with why the two need not be of one thing; nothing where it shows something."""
    outcome = compare(value, claim.span, claim.sentence, found, sentence)
    if isinstance(outcome, Silence):
        why = outcome.reason.removeprefix(f"'{' '.join(found.span.text.split())}': ")
    else:
        why = outcome.message
    if isinstance(outcome, Silence) or outcome.stance is None:
        yield Counterpart(claim.span, found.span, same_event(claim.sentence, sentence).score, why)


def _is_in_place(stated: Span, value: Casualty, found: Mention[Casualty]) -> bool:
    """Whether a count is of the same people, harmed the same, and another."""
    other = found.value
    return (
        same_harm(value, other)
        and (kinship(value.victims, other.victims) is Kinship.SAME or _are_told_before(value))
        and degree(stated) == degree(found.span)
        and value.additional == other.additional
        and not one_of_many(other)
        and None not in (value.count.stated, other.count.stated)
        and value.count.stated != other.count.stated
        and not _of_another_size(value.count, other.count)
    )


_TEN = 10


def _of_another_size(one: Amount, other: Amount) -> bool:
    """Whether one of two counts is more than ten times the other: two of a crew and 70 in all."""
    small, large = sorted((one.stated or 0, other.stated or 0))
    return large > _TEN * small


_THEM = re.compile(r"\sof\s+(?:them|whom)$")


def _are_told_before(value: Casualty) -> bool:
    """Whether the harmed are some of those of whom was told before: "fourteen of them did not survive"."""
    span = value.count_span
    return not value.victims and span is not None and _THEM.search(span.text) is not None


def _gives(document: Document, value: Casualty) -> bool:
    """Whether a text gives a number for a harm."""
    return any(
        found.value.harm == value.harm and found.value.count.stated == value.count.stated
        for sentence in sentences(document)
        for found in find_casualties(sentence)
    )
