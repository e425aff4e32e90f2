"""A link between two things that one side sees and the other does not find: "no association between salt and gout"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.factuality import Factuality, factuality_of
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.denials.link_readings import (
    CAUSING,
    NOUNS,
    PARTICIPLES,
    STUDIES,
    Link,
    find_denied_link,
    find_link,
)
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.views import View, Word

__all__ = ["find_linked", "find_unlinked"]

_LINKING = NOUNS | PARTICIPLES | CAUSING
_AMONG = frozenset(["in", "among", "for", "within"])
_FOR_NOW = frozenset("yet initially first then far before until earlier once".split())
# Of the same thing: "moss tea intake", and "a higher risk of gout".
_OF_SAME = frozenset(
    """
    level use intake consumption exposure dose amount risk incidence prevalence high higher increased great greater
    elevated low lower reduced finding study
    """.split()
)
_WEIGHTY = 0.5
_COVERED = 0.85


def find_unlinked(claim: View, view: View) -> Clash | None:
    """The claim links two things that the sentence finds unlinked, or lets one work on the other that has no effect on it."""
    if claim.negating or claim.hedges or claim.question or view.hedges or view.question:
        return None
    verb = next((word for word in claim.words if word.base in _LINKING), None)
    if (
        verb is None
        or len(view.negating) != 1
        or not _FOR_NOW.isdisjoint(token.lower for token in view.tokens)
    ):
        return None
    denied = find_denied_link(view)
    if denied is None or is_spoken(view, denied.first) or _is_narrowed(view, denied.first):
        return None
    if denied.effect and verb.base not in CAUSING:
        return None
    alignment = align(claim, [view])
    if not _same_link(alignment, verb, denied):
        return None
    there = (view.tokens[denied.first].start, view.tokens[denied.last].end)
    return differing(claim, (verb.start, verb.end), view, there, 0.75)


def find_linked(claim: View, view: View) -> Clash | None:
    """The sentence finds a link between two things that the claim calls unlinked."""
    if len(claim.negating) != 1 or claim.hedges or claim.question or not view.asserts:
        return None
    if not _FOR_NOW.isdisjoint(token.lower for token in (*claim.tokens, *view.tokens)):
        return None
    denied, told = find_denied_link(claim), find_link(view)
    if denied is None or told is None or denied.effect:
        return None
    teller = teller_of(view.span, view.tokens[told.first].start)
    if teller is not None and not finds_out(claim.span, teller):
        return None
    here = (claim.tokens[denied.first].start, claim.tokens[denied.last].end)
    no = claim.span.to(here[0], claim.tokens[denied.first].end)
    if factuality_of(no) is not Factuality.ASSERTED or is_spoken(claim, denied.first):
        return None
    if not _is_between(align(claim, [view]), denied, told):
        return None
    return differing(claim, here, view, (view.tokens[told.first].start, view.tokens[told.last].end), 0.75)


def _is_between(alignment: Alignment, denied: Link, told: Link) -> bool:
    """Whether a link that is told is between the two things that a claim calls unlinked, and no narrower ones."""
    partners = {pair.claim.start: pair.evidence for pair in alignment.pairs if pair.evidence is not None}
    sides = []
    for words in (denied.one, denied.other):
        found = [partners.get(word.start) for word in words]
        side = next((side for side in (told.one, told.other) if all(word in side for word in found)), None)
        if side is None:
            return False
        extra = [word for word in side if word not in found and word.base not in _OF_SAME]
        if extra and not denied.on_topic:
            return False
        sides.append(side)
    return sides[0] is not sides[1]


def _is_narrowed(view: View, no: int) -> bool:
    """Whether a sentence says before its denial of whom it is: "In children there was no link"."""
    within = (at for at in range(no) if view.tokens[at].lower in _AMONG)
    for at in within:
        noun = next((word for word in view.words if word.place > at and word.weight >= _WEIGHTY), None)
        if noun is not None and noun.place < no and noun.base not in STUDIES and noun.sort != "number":
            return True
    return False


def _same_link(alignment: Alignment, verb: Word, denied: Link) -> bool:
    """Whether a claim links the two things, the one before its verb and the other after it, and says little more."""
    found = {pair.evidence.start: pair.claim for pair in alignment.pairs if pair.evidence is not None}
    sides = []
    for words in (denied.one, denied.other):
        partners = [found.get(word.start) for word in words]
        told = [word for word in partners if word is not None and word != verb]
        if len(told) < len(partners):
            return False
        sides.append({word.start < verb.start for word in told})
    if denied.effect and sides != [{True}, {False}]:
        return False
    if {frozenset(side) for side in sides} != {frozenset([True]), frozenset([False])}:
        return False
    missing = [word for word in alignment.missing if word != verb and word.weight >= _WEIGHTY]
    if any(word.sort != "word" for word in missing):
        return False
    left_out = {word.start for word in missing if _describes_name(alignment.claim, word)}
    return alignment.coverage_without(frozenset([verb.start, *left_out])) >= _COVERED


def _describes_name(claim: View, word: Word) -> bool:
    """Whether a word only says what a name is of: "the painkiller Talvin"."""
    following = claim.words[claim.index_of(word) + 1 : claim.index_of(word) + 2]
    return bool(following) and following[0].sort == "name" and following[0].place == word.place + 1
