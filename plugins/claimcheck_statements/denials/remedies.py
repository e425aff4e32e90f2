"""A remedy that the claim tells of where the source knows none: "there is no cure for the fever", "no vaccine exists".

"No treatment" excludes whatever is said to treat or to cure; "no cure" excludes only what is said to cure.  What is
only not approved, not specific or not known to all is another matter, and so is what a later text tells.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.views import View, Word

__all__ = ["find_no_remedy"]

# What does a remedy's work, from the widest to the narrowest: what is none of the first is none of the others.
_SORTS = {
    "treatment": frozenset("treatment treat therapy therapeutic remedy medicine medication drug".split()),
    "cure": frozenset(["cure"]),
    "vaccine": frozenset(["vaccine"]),
}
_OF_SORT = {base: sort for sort, bases in _SORTS.items() for base in bases}
_EXCLUDED = {"treatment": ("treatment", "cure"), "cure": ("cure",), "vaccine": ("vaccine",)}
# Drugs are no treatment of anything by themselves; "no drug" excludes none.
_WIDE = frozenset("treatment therapy therapeutic remedy cure vaccine".split())
_ACTING = frozenset(["treat", "cure"])
# What leaves "no treatment" a denial of all treatments that work.
_PLAIN = frozenset(
    """
    known effective proven efficient efficacious definite definitive real sure currently available existing medical
    clinical any current such working
    """.split()
)
# What the claim's own treatment may be called.
_PRAISE = frozenset(
    "effective effectively good great proven successful successfully powerful safe known can".split()
)
_FOR = frozenset("for against of".split())
_JOINS = frozenset(["or", "and", ",", "/"])
_EXISTING = frozenset("exist available find know".split())
_ANY = frozenset("drug medicine medication substance compound therapy treatment one".split())
_SHOWN = frozenset(
    "has have been is was confirmed proven proved shown found established demonstrated approved to be as a an".split()
)
_UNAVAILABLE = frozenset(["unavailable", "available", "exist", "found"])
_REMAINING = frozenset("remains remain is are does do has have".split())
_ENDS = frozenset(
    [",", ";", ":", ".", "(", ")", "but", "and", "although", "which", "that", "so", "as", "–", "—"]
)
_AROUND = frozenset("a an the also really truly".split())
_BE = frozenset(["is", "are"])
_WEIGHTY = 0.5
_NEAR = 2


@frozen
class _Missing:
    """Which sorts of remedy there are none of, for what, and the tokens that say so."""

    sorts: frozenset[str]
    ill: tuple[Word, ...]
    first: int
    last: int


def find_no_remedy(claim: View, view: View) -> Clash | None:
    """The claim tells of a remedy for what the sentence knows none."""
    if claim.negating or claim.hedges or claim.question or view.question or view.hedges:
        return None
    if _later(claim, view):
        return None
    verb = next((word for word in claim.words if word.base in _OF_SORT), None)
    if verb is None:
        return None
    missing = next(_none(view), None)
    if missing is None or is_spoken(view, missing.first) or not _is_remedy(claim, verb):
        return None
    if _OF_SORT[verb.base] not in {each for sort in missing.sorts for each in _EXCLUDED[sort]}:
        return None
    if not _is_for(claim, verb, view, missing.ill):
        return None
    there = (view.tokens[missing.first].start, missing.ill[-1].end)
    last = max(there[1], view.tokens[missing.last].end)
    return differing(claim, (verb.start, claim.words[-1].end), view, (there[0], last), 0.75)


def _later(telling: View, denying: View) -> bool:
    """Whether a claim is known to be later than the sentence that knows no remedy yet."""
    told, denied = telling.span.document.published, denying.span.document.published
    return told is not None and denied is not None and told > denied


def _none(view: View) -> Iterator[_Missing]:
    """What a sentence knows no remedy for."""
    lowers = [token.lower for token in view.tokens]
    for at, lower in enumerate(lowers):
        if lower == "no":
            yield from _there_is_no(view, lowers, at)
        elif lower in _UNAVAILABLE:
            yield from _unavailable(view, lowers, at)


def _there_is_no(view: View, lowers: list[str], at: int) -> Iterator[_Missing]:
    """Read "there is no known cure or treatment for the fever" and "no drug has been shown to be a cure for the fever"."""
    sorts, end = _remedies(view.tokens, at + 1)
    if lowers[end : end + 1] == ["available"]:
        end += 1
    if end < len(lowers) and lowers[end] not in _FOR and lemma(lowers[end - (end > at + 1)]) in _ANY:
        sorts, end = _shown(view.tokens, end)
    if sorts and end < len(lowers) and lowers[end] in _FOR:
        stop = _stop(lowers, end + 1)
        ill = _ill(view, end + 1, stop)
        if ill:
            yield _Missing(frozenset(sorts), ill, at, stop - 1)


def _shown(found: tuple[Token, ...], first: int) -> tuple[set[str], int]:
    """The sorts of remedy after "drugs have been confirmed as a definitive"."""
    at = first
    while at < len(found) and (found[at].lower in _SHOWN or lemma(found[at].lower) in _ANY):
        at += 1
    return (
        _remedies(found, at) if at > first and found[at - 1].lower in {"a", "an", "as", "be"} else (set(), at)
    )


def _unavailable(view: View, lowers: list[str], at: int) -> Iterator[_Missing]:
    """Read "efficient treatment of the fever remains unavailable" and "a cure for the fever does not exist"."""
    first = next((place for place in range(at) if lowers[place] in _FOR), None)
    if first is None:
        return
    start = first
    while start and (
        lemma(lowers[start - 1]) in _WIDE or lowers[start - 1] in _PLAIN or lowers[start - 1] in _JOINS
    ):
        start -= 1
    start = next((place for place in range(start, first) if lowers[place] not in _JOINS), first)
    sorts, end = _remedies(view.tokens, start)
    verb = next((place for place in range(first + 1, at) if lowers[place] in _REMAINING), None)
    plain = lowers[at] == "unavailable" or (verb is not None and "not" in lowers[verb:at])
    if sorts and end == first and verb is not None and plain:
        ill = _ill(view, first + 1, verb)
        if ill:
            yield _Missing(frozenset(sorts), ill, start, at)


def _stop(lowers: list[str], first: int) -> int:
    return next((at for at in range(first, len(lowers)) if lowers[at] in _ENDS), len(lowers))


def _ill(view: View, first: int, stop: int) -> tuple[Word, ...]:
    """What a remedy is for, in words; the number of "COVID-19" is a part of its name."""
    inside = (word for word in _weighty(view) if first <= word.place < stop)
    return tuple(word for word in inside if word.base not in _EXISTING)


def _weighty(view: View) -> Iterator[Word]:
    """The words that tell; the number of "COVID-19" is a part of its name."""
    text = view.span.document.text
    for word in view.words:
        if word.weight >= _WEIGHTY and not (word.sort == "number" and text[word.start - 1] == "-"):
            yield word


def _remedies(found: tuple[Token, ...], first: int) -> tuple[set[str], int]:
    """The sorts of remedy that a run of words names, and where the run ends; none where it narrows them down."""
    sorts: set[str] = set()
    at = first
    while at < len(found):
        lower = found[at].lower
        base = lemma(lower)
        if base in _WIDE:
            sorts.add(_OF_SORT[base])
        elif lower not in _PLAIN and not (sorts and lower in _JOINS):
            break
        at += 1
    return sorts, at


def _is_remedy(claim: View, verb: Word) -> bool:
    """Whether a claim says that something treats or cures, or is a treatment or cure."""
    tokens = claim.tokens
    before = [token.lower for token in tokens[: verb.place]]
    if verb.base in _ACTING and tokens[verb.place].lower not in {"treatment", "cured", "treated"}:
        return not before or before[-1] not in {"to", "not", "a", "the", "no"}
    while before and (before[-1] in _AROUND or before[-1] in _PRAISE):
        before.pop()
    return bool(before) and before[-1] in _BE


def _is_for(claim: View, verb: Word, view: View, ill: tuple[Word, ...]) -> bool:
    """Whether what a claim's remedy is for is what there is none for, named right behind it and last."""
    pairs = align(claim, [view]).pairs
    found = {pair.evidence.start: pair.claim for pair in pairs if pair.evidence is not None}
    named = [found.get(word.start) for word in ill]
    told = sorted(word.place for word in named if word is not None and word.place > verb.place)
    if len(told) < len(ill):
        return False
    between = [word for word in _weighty(claim) if verb.place < word.place < told[0]]
    if between or any(second - first > _NEAR for first, second in pairwise(told)):
        return False
    # "Treats the fever cough", "cures the fever in mice".
    return not any(word.place > told[-1] and word not in named for word in _weighty(claim))
