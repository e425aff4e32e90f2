"""Whom two texts on one story call by offices or roles that nobody has at one time: "goalkeeper Adam Pike", "defender Adam Pike".

An office of which a body has one is nobody's either to whom a source gives another, while it gives this one to somebody
else: "Alan Skene, the union's secretary" beside "union secretary Morag Petrie" and "managing director Alan Skene".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Silence, Span, Stance
from claimcheck.text import sentences, tokens
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.offices_apart import exclude_each_other
from claimcheck.values.story_occasions import agreement
from claimcheck_stories.holders import may_pass

__all__ = ["exchanged_offices", "other_offices"]

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


def exchanged_offices(claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
    """What it means that the source gives an office of the text's to another person, and another office to the text's."""
    every = _holders(evidence.document)
    for mine in _holders_in(claim.span):
        for theirs in _holders_in(evidence.span):
            if not _is_one_office(mine.value.role, theirs.value.role) or not _are_two(
                mine.value, theirs.value
            ):
                continue
            own = [each for each in every if same_bearer(mine.value, each.value) is True]
            if not own or any(_shares_its_noun(mine.value.role, each.value.role) for each in own):
                continue
            told = f"'{theirs.value.role}' for {theirs.value.text}, and '{own[0].value.role}' for {own[0].value.text}"
            noun = _noun(mine.value.role)
            if any(may_pass(document, noun) for document in (claim.document, evidence.document)):
                yield Silence(f"{told}: the office may have passed from the one to the other")
            elif why := _why_both(claim.document, evidence.document, mine, set()):
                yield Silence(f"{told}: {why}")
            else:
                yield Finding(
                    claim_span=_office(claim.sentence, mine),
                    evidence=evidence,
                    evidence_span=theirs.span,
                    stance=Stance.REFUTES,
                    message=f"the source has {told}, where the text has '{mine.value.role}' for {mine.value.text}",
                    confidence=0.6,
                )


_OFFICES = frozenset(
    """mayor governor premier chancellor chairman chairwoman chair director manager principal president rector bishop
    sheriff secretary minister treasurer leader chief executive commissioner coroner superintendent ambassador editor
    statistician economist""".split()
)
"""The nouns of offices of which a body has one of a kind."""
_LINKING = frozenset("of for at in behind from until since".split())


def _office_words(role: str) -> list[str]:
    """The words of an office up to what it is of: "interior minister", "union secretary" of "union's secretary"."""
    words = role.replace("’s", "").replace("'s", "").replace("-", " ").split()
    end = next((at for at, word in enumerate(words) if word in _LINKING), len(words))
    return words[:end]


def _noun(role: str) -> str:
    return (_office_words(role) or [""])[-1]


def _is_one_office(mine: str, theirs: str) -> bool:
    """Whether two offices are of one noun and one kind, however fully they are told: "secretary", "union secretary"."""
    one, other = _office_words(mine), _office_words(theirs)
    if not one or not other or one[-1] != other[-1] or one[-1] not in _OFFICES:
        return False
    kinds = set(one[:-1]), set(other[:-1])
    told = min(map(len, kinds)) > 0 or one[-1] not in _OF_KINDS
    return told and (kinds[0] <= kinds[1] or kinds[1] <= kinds[0])


_OF_KINDS = frozenset(
    ["minister", "director", "manager", "chief", "executive", "commissioner", "editor", "economist"]
)
"""Of these a body has several, each of a kind of its own."""


def _shares_its_noun(mine: str, theirs: str) -> bool:
    """Whether somebody has an office of the same noun in the source too, or one that may be the same in other words."""
    one, other = set(_office_words(mine)), set(_office_words(theirs))
    return bool(one & other) or _noun(theirs) not in _OFFICES


def _are_two(mine: Name, theirs: Name) -> bool:
    """Whether two names are surely of two people."""
    words = set((mine.full or mine.text).lower().split())
    return same_bearer(mine, theirs) is False and words.isdisjoint(
        (theirs.full or theirs.text).lower().split()
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
    role = mention.value.role.replace("-", " ").replace("'s", " 's").replace("’s", " ’s")
    return words.issuperset(role.split())


def _office(sentence: Span, mention: Mention[Name]) -> Span:
    """The words of an office where they stand, before the name or behind it; the name where they stand apart."""
    at = sentence.text.lower().find(mention.value.role)
    return sentence.sub(at, at + len(mention.value.role)) if at >= 0 else mention.span
