"""A link that the claim sees between two things and the source does not find: "no association between salt and gout"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from attrs import frozen

from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.views import View, Word

__all__ = ["find_unlinked"]

_NOUNS = frozenset("link association correlation connection relationship relation".split())
_PARTICIPLES = frozenset("associate link correlate connect relate tie".split())
# Whatever does one of these to a thing is linked to it.
_CAUSING = frozenset(
    """
    cause increase raise heighten double reduce lower decrease lead trigger worsen improve affect influence contribute
    drive prevent spread spur fuel boost
    """.split()
)
_LINKING = _NOUNS | _PARTICIPLES | _CAUSING
# What leaves "no link" a denial of every link; "no proven link" does not.
_PLAIN = frozenset("significant apparent evident statistical statistically discernible such direct".split())
_TYING = frozenset(["linking", "connecting", "tying"])
_AMONG = frozenset(["in", "among", "for", "within"])
_STUDIES = frozenset(
    "trial study analysis review cohort sample model survey research experiment fact total".split()
)
_WITH = frozenset(["with", "to"])
_ENDS = frozenset([",", ";", ":", ".", "(", ")", "but", "after", "when", "while", "although"])
_FOR_NOW = frozenset("yet initially first then far before until earlier".split())
_WEIGHTY = 0.5
_COVERED = 0.85


@frozen
class _Denied:
    """Two things between which a sentence finds no link, and the tokens that say so."""

    one: tuple[Word, ...]
    other: tuple[Word, ...]
    first: int
    last: int


def find_unlinked(claim: View, view: View) -> Clash | None:
    """The claim links two things that the sentence finds unlinked."""
    if claim.negating or claim.hedges or claim.question or view.hedges or view.question:
        return None
    verb = next((word for word in claim.words if word.base in _LINKING), None)
    if verb is None or len(view.negating) != 1 or _FOR_NOW & {token.lower for token in view.tokens}:
        return None
    denied = _between(view) or _with(view)
    if denied is None or is_spoken(view, denied.first) or _is_narrowed(view, denied.first):
        return None
    alignment = align(claim, [view])
    if not _same_link(alignment, verb, denied):
        return None
    there = (view.tokens[denied.first].start, view.tokens[denied.last].end)
    return differing(claim, (verb.start, verb.end), view, there, 0.75)


def _is_narrowed(view: View, no: int) -> bool:
    """Whether a sentence says before its denial of whom it is: "In children there was no link"."""
    within = (at for at in range(no) if view.tokens[at].lower in _AMONG)
    for at in within:
        noun = next((word for word in view.words if word.place > at and word.weight >= _WEIGHTY), None)
        if noun is not None and noun.place < no and noun.base not in _STUDIES and noun.sort != "number":
            return True
    return False


def _words(view: View, first: int, end: int) -> tuple[Word, ...]:
    return tuple(word for word in view.words if first <= word.place < end and word.weight >= _WEIGHTY)


def _end(view: View, first: int) -> int:
    places = range(first, len(view.tokens))
    return next((at for at in places if view.tokens[at].lower in _ENDS), len(view.tokens))


def _between(view: View) -> _Denied | None:
    """Read "no link between salt and gout" and "no evidence of a link between salt and gout"."""
    lowers = [token.lower for token in view.tokens]
    for at, lower in enumerate(lowers[:-3]):
        if lower != "no":
            continue
        noun = at + 1
        if lowers[noun] == "evidence" and lowers[noun + 1] == "of":
            noun += 2 + (lowers[noun + 2] in {"a", "an", "any"})
        while noun < len(lowers) and lowers[noun] in _PLAIN:
            noun += 1
        if lemma(lowers[noun]) in _NOUNS and lowers[noun + 1 : noun + 2] == ["between"]:
            return _joined(view, lowers, at, noun + 2, "and")
        if lowers[noun] == "evidence" and lowers[noun + 1] in _TYING:
            return _joined(view, lowers, at, noun + 2, "to") or _joined(view, lowers, at, noun + 2, "with")
    return None


def _joined(view: View, lowers: list[str], no: int, first: int, join: str) -> _Denied | None:
    """The two things that a word joins from a token on, between which there is no link."""
    end = _end(view, first)
    joins = [place for place in range(first, end) if lowers[place] == join]
    if len(joins) != 1:
        return None
    return _denied(_words(view, first, joins[0]), _words(view, joins[0], end), no, first - 1)


def _with(view: View) -> _Denied | None:
    """Read "salt was not associated with gout"."""
    lowers = [token.lower for token in view.tokens]
    place = view.negating[0]
    if place + 2 >= len(lowers) or lemma(lowers[place + 1]) not in _PARTICIPLES:
        return None
    if lowers[place + 2] not in _WITH or lowers[place] != "not" or lemma(lowers[place - 1]) != "be":
        return None
    first = next((at + 1 for at in range(place - 1, -1, -1) if lowers[at] in {",", ":", ";", "that"}), 0)
    subject, rest = _words(view, first, place - 1), _words(view, place + 3, _end(view, place + 3))
    return _denied(subject, rest, place, place + 1)


def _denied(one: tuple[Word, ...], other: tuple[Word, ...], first: int, last: int) -> _Denied | None:
    return _Denied(one, other, first, last) if one and other else None


def _same_link(alignment: Alignment, verb: Word, denied: _Denied) -> bool:
    """Whether a claim links the two things, the one before its verb and the other after it, and says little more."""
    found = {pair.evidence.start: pair.claim for pair in alignment.pairs if pair.evidence is not None}
    sides = []
    for words in (denied.one, denied.other):
        partners = [found.get(word.start) for word in words]
        told = [word for word in partners if word is not None and word != verb]
        if len(told) < len(partners):
            return False
        sides.append({word.start < verb.start for word in told})
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
