"""What a sentence says that a thing is not, beside what it is: "signed by Brandt, not Keller", "in Orlan rather than Selt".

Put in the place of what it is, that makes of the sentence what it denies; a claim that says so is contradicted.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.values.factuality import Factuality, factuality_of
from claimcheck.values.nouns import is_people
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.words import content_lemmas
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.denials.orders import in_one_order
from claimcheck_statements.denials.parts import limits
from claimcheck_statements.views import View, Word

__all__ = ["find_contrasted"]

_ENDS = frozenset(
    [",", ";", ":", ".", "(", ")", "–", "—", "but", "who", "which", "that", "and", "as", "when", "because"]
)
_SIGNS = frozenset([",", "–", "—", "-", "(", "and"])
# "Not only", "not far from": what follows is not set against what stands before.
_NO_CONTRAST = frozenset(
    """
    only just all every always far long least least to until even yet because as so that when where if much many one
    necessarily quite merely simply exactly unlike including counting surprisingly any more less fewer than
    """.split()
)
# What a photo shows it shows in some posture.
_ASIDES = frozenset("original actual really actually sit stand pose picture instead but".split())
_SHOWING = frozenset("photo photograph picture image video footage film clip map record document".split())
_WEIGHTY = 0.5
_SHARED = 2
_LONGEST = 6


@frozen
class _Contrast:
    """What is, by its last word, what is not, and the tokens of the latter with what sets it off."""

    told: Word
    denied: tuple[Word, ...]
    first: int
    last: int


def find_contrasted(claim: View, view: View) -> Clash | None:
    """What a claim tells where the sentence has it as what is not so."""
    if not claim.asserts or view.question or view.hedges or len(view.negating) > 1:
        return None
    contrast = next(_contrasts(view), None)
    if contrast is None or factuality_of(claim.span) is not Factuality.ASSERTED:
        return None
    alignment = align(claim, [view])
    mine = _denied_in(alignment, view, contrast)
    if mine is None:
        return None
    there = (view.tokens[contrast.first].start, view.tokens[contrast.last].end)
    if _is_hearsay(claim, view, there[0]):
        return None
    return differing(claim, (mine[0].start, mine[-1].end), view, there, 0.75)


def _is_hearsay(claim: View, view: View, offset: int) -> bool:
    """Whether somebody is only heard to say so of whom the claim has nothing; it may have that "the photo shows" it."""
    told = teller_of(view.span, offset)
    if told is None or finds_out(claim.span, told):
        return False
    shown = content_lemmas(told.speaker_span) if told.speaker_span is not None else _SHOWING
    return shown.isdisjoint(_SHOWING) or not shown <= content_lemmas(claim.span)


def _contrasts(view: View) -> Iterator[_Contrast]:
    """Read "Brandt, not Keller," and "Brandt rather than Keller"."""
    lowers = [token.lower for token in view.tokens]
    for at in range(1, len(lowers) - 1):
        pair = (lowers[at], lowers[at + 1])
        if pair in {("rather", "than"), ("instead", "of")}:
            first = at + 2
        elif lowers[at] == "not" and lowers[at - 1] in _SIGNS:
            first = at + 1
        else:
            continue
        if first >= len(lowers) or lowers[first] in _NO_CONTRAST:
            continue
        end = next((place for place in range(first, len(lowers)) if lowers[place] in _ENDS), len(lowers))
        denied = tuple(word for word in view.words if first <= word.place < end and word.weight >= _WEIGHTY)
        before = [word for word in view.words if word.place < at and word.weight >= _WEIGHTY]
        if denied and before and end - first <= _LONGEST and denied[-1].sort != "number":
            yield _Contrast(before[-1], denied, at, end - 1)


def _denied_in(alignment: Alignment, view: View, contrast: _Contrast) -> Sequence[Word] | None:
    """The words of a claim that stand in it for what a sentence denies; None where it says anything else."""
    denied = {word.start for word in contrast.denied}
    told = contrast.told
    pairs = [(pair.claim, pair.evidence) for pair in alignment.pairs if pair.evidence is not None]
    mine = [here for here, there in pairs if there.start in denied and here.base == there.base]
    rest = [(here, there) for here, there in pairs if there.start not in denied]
    if {there.start for here, there in pairs if here in mine} != denied or any(
        there == told for _, there in rest
    ):
        return None
    if len(rest) < _SHARED or any(word.weight >= _WEIGHTY for word in alignment.missing):
        return None
    if not _of_a_sort(told, contrast.denied[-1]) or _is_over(alignment.claim, view):
        return None
    outside = [token for at, token in enumerate(view.tokens) if not contrast.first <= at <= contrast.last]
    if limits(alignment.claim.tokens) != limits(outside):
        return None
    if not _tells_no_more(view, contrast, [there for _, there in rest]):
        return None
    return mine if in_one_order(alignment.claim, view, [*rest, (mine[-1], told)]) else None


def _of_a_sort(told: Word, denied: Word) -> bool:
    """Whether two words may stand for each other: two names, of which the first of a sentence is known by its capital."""
    if told.sort == denied.sort or (told.text[0].isupper() and denied.sort == "name"):
        return True
    return denied.sort == "name" and is_people(told.base)


def _is_over(claim: View, view: View) -> bool:
    """Whether one of the two tells what is and the other what was."""
    past, now = (any(is_past_form(token.lower) for token in each.tokens) for each in (claim, view))
    return past != now


def _tells_no_more(view: View, contrast: _Contrast, found: Sequence[Word]) -> bool:
    """Whether a sentence has no word of weight beside those found and the phrase of what it tells instead."""
    last = max((word.place for word in found if word.place < contrast.first), default=-1)
    known = {word.start for word in (*found, *contrast.denied)}
    extra = [
        word
        for word in view.words
        if word.start not in known and word.weight >= _WEIGHTY and word.base not in _ASIDES
    ]
    return all(
        word == contrast.told or (last < word.place < contrast.first and word.sort not in {"time", "number"})
        for word in extra
    )
