"""Whom two texts on one story call by offices or roles that nobody has at one time: "goalkeeper Adam Pike", "defender Adam Pike"."""

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Silence, Span, Stance
from claimcheck.text import sentences, tokens
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.offices_apart import exclude_each_other
from claimcheck.values.story_occasions import agreement

__all__ = ["other_offices"]

_YEAR = 365
"""Days between two texts after which somebody may have come into another office."""


def other_offices(claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
    """What it means that the passage gives another office than the text to somebody whom both name."""
    known = {mention.value.role for mention in _holders(evidence.document)}
    for mine in _holders_in(claim.span):
        for theirs in _holders_in(evidence.span):
            if not _are_apart(mine.value, theirs.value):
                continue
            told = f"'{theirs.value.role}' for {theirs.value.text}, where the text has '{mine.value.role}'"
            if why := _why_both(claim.document, evidence.document, mine, known):
                yield Silence(f"{told}: {why}")
            else:
                yield Finding(
                    claim_span=_office(claim.sentence, mine),
                    evidence=evidence,
                    evidence_span=theirs.span,
                    stance=Stance.REFUTES,
                    message=f"the source has {told}",
                    confidence=0.6,
                )


def _are_apart(mine: Name, theirs: Name) -> bool:
    return exclude_each_other(mine.role, theirs.role) and same_bearer(mine, theirs) is True


def _why_both(mine: Document, theirs: Document, holder: Mention[Name], known: set[str]) -> str:
    """Why somebody may have both offices; "" for nothing."""
    if holder.value.role in known:
        return "the source has the text's office as well"
    if mine.published and theirs.published and abs((mine.published - theirs.published).days) > _YEAR:
        return "the two texts are of other years"
    return "" if agreement(mine, theirs)[0] else "no number or day that both texts tell is the same"


@lru_cache(maxsize=512)
def _holders(document: Document) -> tuple[Mention[Name], ...]:
    """The people of a document beside whose names an office stands."""
    return tuple(
        mention
        for sentence in sentences(document)
        for mention in find_names(sentence)
        if mention.value.sort == "person" and mention.value.role and _is_told(sentence, mention)
    )


def _holders_in(span: Span) -> tuple[Mention[Name], ...]:
    return tuple(mention for mention in _holders(span.document) if span.contains(mention.span))


def _is_told(sentence: Span, mention: Mention[Name]) -> bool:
    """Whether the sentence itself has the office, and not another one of the document."""
    words = {word.lower for word in tokens(sentence)}
    return words.issuperset(mention.value.role.replace("-", " ").split())


def _office(sentence: Span, mention: Mention[Name]) -> Span:
    """The words of an office where they stand, before the name or behind it; the name where they stand apart."""
    at = sentence.text.lower().find(mention.value.role)
    return sentence.sub(at, at + len(mention.value.role)) if at >= 0 else mention.span
