"""The only one of a kind in the one text, one of several in the other: "the only planet that ..." beside "one of two planets"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from attrs import frozen

from claimcheck.values.nouns import is_plural
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.identity import same_doer, subject_pairs
from claimcheck_statements.moments import days_named
from claimcheck_statements.views import View, Word, whole_number

__all__ = ["find_sole"]

_COPULAS = frozenset(["is", "was", "are", "were", "remains", "remained"])
_OTHERWISE = frozenset("child remaining surviving known other thing way one living".split())
_COVERED = 0.75
_LONGEST = 3


@frozen
class _Member:
    """What a sentence says that its subject is: the only one, or one of several."""

    sole: bool
    verb: str
    noun: tuple[str, ...]
    """The noun with the words before it that say of which sort."""
    place: int
    start: int
    end: int
    number: tuple[int, int]
    """Offsets of the words that tell how many there are."""


def find_sole(claim: View, view: View) -> Clash | None:
    """The clash of "the only" with "one of two"."""
    if claim.negating or view.negating or claim.question or view.question or claim.hedges or view.hedges:
        return None
    here, there = _member(claim), _member(view)
    if here is None or there is None or here.sole == there.sole:
        return None
    if (here.verb, here.noun) != (there.verb, there.noun) or is_spoken(view, there.place):
        return None
    if days_named(claim) != days_named(view):
        return None
    alignment = align(claim, [view])
    subject = subject_pairs(alignment, here.place)
    if subject is None or not same_doer(view, subject, there.place):
        return None
    told = [pair for pair in alignment.pairs if not here.number[0] <= pair.claim.start < here.number[1]]
    missing = [pair.claim for pair in told if not pair.found]
    weight = sum(pair.claim.weight for pair in told)
    covered = weight - sum(word.weight for word in missing)
    # What ends the sentence tells which of a kind are meant: "with a harbour".
    last = not alignment.pairs[-1].found
    if last or any(word.sort != "word" for word in missing) or covered < _COVERED * weight:
        return None
    return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75)


def _member(view: View) -> _Member | None:
    lowers = [token.lower for token in view.tokens]
    for at in range(1, len(lowers) - 2):
        if lowers[at - 1] not in _COPULAS:
            continue
        if lowers[at : at + 2] == ["the", "only"]:
            noun = _noun(view, at + 2)
            if noun is not None:
                return _of(view, at, noun, at + 1, sole=True)
        if lowers[at : at + 2] == ["one", "of"]:
            number = at + 2 + (lowers[at + 2] in {"the", "only", "just"})
            several = number < len(lowers) and whole_number(lowers[number]) is not None
            noun = _noun(view, number + several)
            # "One of the bridges in Selt" tells of several too.
            if noun is not None and (several or (lowers[at + 2] == "the" and is_plural(noun[-1].lower))):
                return _of(view, at, noun, number - (not several), sole=False)
    return None


def _of(view: View, at: int, noun: Sequence[Word], last: int, *, sole: bool) -> _Member:
    verb = view.tokens[at - 1].lower
    start = view.tokens[at].start
    bases = tuple(word.base for word in noun)
    return _Member(sole, verb, bases, at, start, noun[-1].end, (start, view.tokens[last].end))


def _noun(view: View, first: int) -> Sequence[Word] | None:
    """The words from a token on that a noun ends."""
    run: list[Word] = []
    for word in view.words:
        if first <= word.place < first + _LONGEST and (not run or word.place == run[-1].place + 1):
            run.append(word)
    if not run or run[0].place != first or any(lemma(word.lower) in _OTHERWISE for word in run):
        return None
    return run if run[-1].sort == "word" else None
