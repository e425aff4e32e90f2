"""Two sentences that say the same word for word, but for one word and its opposite: "The reservoir is full", "is empty".

An alignment asks for much that is shared, since two sentences with the same few words may be of two things.  Where
nothing else differs, nothing is left that could tell two things apart, so that two words in common are enough.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token, sentences
from claimcheck.values.circumstances import told_apart
from claimcheck.values.nouns import is_people
from claimcheck.values.openings import is_past
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import same_context
from claimcheck_statements.opposites import opposites
from claimcheck_statements.outcomes.turns import turned
from claimcheck_statements.two_things import of_two_things
from claimcheck_statements.views import NUMBER_WORDS, View, Word, whole_number

__all__ = ["find_opposite_alike"]

_UNSAID = frozenset(
    "the a an its his her their this that these those has have had also now then already just".split()
)
_PRONOUNS = frozenset("he she it they".split())
_MEASURED = frozenset("by of to from at a an the about some nearly around more less than almost over".split())
_SIGNS = frozenset("$ € £ % # + - –".split())
_UNITS = frozenset(
    "percent per cent percentage point points million billion trillion dollars euros pounds yen".split()
)
# Of these each has a measure of its own: "rose 4 percent", "fell 3 percent".
_DIRECTIONS = frozenset(
    """rise fall increase decrease grow shrink climb drop gain lose decline jump plunge soar slump raise cut hike lower reduce
    expand contract profit loss surplus deficit""".split()
)
_SHORT = 2
"""Sentences of a text that says no more of a thing than its sentence does."""
_LEAST = 2
_MOST = 3
"""Words in the place where the two differ."""


@frozen
class _Line:
    """A sentence as a row of words in base form, with what measures a change left out."""

    keys: tuple[str, ...]
    tokens: tuple[Token, ...]
    measures: tuple[str, ...]


def _is_number(token: Token) -> bool:
    return (
        token.text[0].isdigit()
        or token.lower in NUMBER_WORDS
        or token.lower in {"quarter", "half", "a"}
        or token.text in _SIGNS
    )


@lru_cache(maxsize=8192)
def _line(view: View) -> _Line:
    """The words of a sentence, articles, signs and the numbers of common measures left out."""
    kept: list[Token] = []
    measures: list[str] = []
    found = view.tokens
    at = 0
    while at < len(found):
        token = found[at]
        measured = _measure_end(found, at)
        if measured > at:
            measures.append(" ".join(each.lower for each in found[at:measured]))
            at = measured
            continue
        if token.text[0].isalnum() and token.lower not in _UNSAID:
            kept.append(token)
        at += 1
    return _Line(tuple(lemma(token.lower) for token in kept), tuple(kept), tuple(measures))


def _measure_end(found: Sequence[Token], at: int) -> int:
    """Where a measure ends that begins at a token, its preposition included: "by 4 percent", "of $30 million"; `at` for none."""
    place = at
    while place < len(found) and found[place].lower in _MEASURED:
        place += 1
    start = place
    while place < len(found) and (_is_number(found[place]) or found[place].lower in _UNITS):
        place += 1
    measured = any(token.lower in _UNITS or token.text in _SIGNS - {"-", "–"} for token in found[start:place])
    return (
        place
        if measured and any(_is_number(token) and token.lower != "a" for token in found[start:place])
        else at
    )


def find_opposite_alike(claim: View, other: View) -> Clash | None:
    """The opposed words of two sentences that are alike in all else."""
    if claim.question or other.question or claim.hedges or other.hedges:
        return None
    mine, theirs = _line(claim), _line(other)
    if abs(len(mine.keys) - len(theirs.keys)) >= _MOST or min(len(mine.keys), len(theirs.keys)) < _LEAST:
        return None
    first = _common(mine.keys, theirs.keys)
    last = _common(mine.keys[first:][::-1], theirs.keys[first:][::-1])
    here, there = (
        mine.tokens[first : len(mine.tokens) - last],
        theirs.tokens[first : len(theirs.tokens) - last],
    )
    if not here or not there:
        return None
    shares = _other_shares(here, there)
    none = shares or _none_and_some(here, there)
    opposed = not _may_be_two(claim, here, other, there) and (
        _words_opposed(claim, here, other, there) or turned(mine.keys[first:], theirs.keys[first:], last)
    )
    if not (none or opposed):
        return None
    # "A third of" ranks nothing.
    if _denials(claim, here) != _denials(other, there) or (not shares and told_apart(claim.span, other.span)):
        return None
    if not _measures_agree(mine, theirs) and not _of_directions(here, there):
        return None
    shared = [*mine.tokens[:first], *mine.tokens[len(mine.tokens) - last :]]
    verbs = any(map(_is_verb, [*mine.tokens[:first], *here, *there, *(shared if _counts(here) else ())]))
    if not none and not verbs:
        return None  # "exports rose", "imports rose"
    if not _of_one_thing(claim, other, shared):
        return None
    return evolve(
        differing(claim, (here[0].start, here[-1].end), other, (there[0].start, there[-1].end), 0.75),
        of_one_fate=not none,
    )


def _counts(stretch: Sequence[Token]) -> bool:
    """Whether a stretch only says of how many something is told: "fewer"."""
    return all(token.lower in {"more", "fewer", "less", "most", "few", "many"} for token in stretch)


def _measures_agree(mine: _Line, theirs: _Line) -> bool:
    return mine.measures == theirs.measures or not (mine.measures and theirs.measures)


def _of_directions(here: Sequence[Token], there: Sequence[Token]) -> bool:
    """Whether two stretches tell which way something went, so that each has a measure of its own."""
    return all(any(lemma(token.lower) in _DIRECTIONS for token in each) for each in (here, there))


def _none_and_some(here: Sequence[Token], there: Sequence[Token]) -> bool:
    """Whether the one of two stretches is "no", and the other a number."""
    words = [" ".join(token.lower for token in each) for each in (here, there)]
    return any(
        one == "no" and bool(whole_number(other.replace(",", ""))) for one, other in (words, words[::-1])
    )


_SHARES = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_ROUND = 0.08
"""How far two shares lie apart beyond rounding."""


def _other_shares(here: Sequence[Token], there: Sequence[Token]) -> bool:
    """Whether two stretches are other shares of the whole that follows: "two thirds", "a quarter"."""
    mine, theirs = _share(here), _share(there)
    return mine is not None and theirs is not None and abs(mine - theirs) > _ROUND


def _share(stretch: Sequence[Token]) -> float | None:
    """The share that a stretch is; None where it is none."""
    if not stretch or len(stretch) > 2:
        return None
    parts = _SHARES.get(stretch[-1].lower.removesuffix("s"), 0)
    number = NUMBER_WORDS.get(stretch[0].lower, "") if len(stretch) > 1 else "1"
    return int(number) / parts if parts and number.isdecimal() else None


def _is_verb(token: Token) -> bool:
    """Whether a token has the form of a finite verb or a participle of the past."""
    lower = token.lower
    third = lemma(lower) in COMMON_VERBS and lemma(lower) != lower
    return token.text.islower() and (lower in AUXILIARIES or is_past(token) or third)


def _denials(of: View, stretch: Sequence[Token]) -> int:
    """How many words of a sentence negate, outside a stretch of it."""
    places = (of.tokens[at].start for at in of.negating)
    return sum(not stretch[0].start <= start < stretch[-1].end for start in places)


def _words_opposed(claim: View, here: Sequence[Token], other: View, there: Sequence[Token]) -> bool:
    """Whether the one word of each of two stretches excludes that of the other."""
    word, against = _only_word(claim, here), _only_word(other, there)
    return word is not None and against is not None and opposites(word, against)


def _may_be_two(claim: View, here: Sequence[Token], other: View, there: Sequence[Token]) -> bool:
    """Whether the one word of each of two stretches may tell of another of a sort: "has won the final", "has lost the final"."""
    word, against = _only_word(claim, here), _only_word(other, there)
    return word is not None and against is not None and of_two_things(claim, word, other, against)


def _common(mine: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words two rows begin with in common."""
    return next(
        (at for at, (one, two) in enumerate(zip(mine, theirs, strict=False)) if one != two),
        min(len(mine), len(theirs)),
    )


def _only_word(of: View, found: Sequence[Token]) -> Word | None:
    """The one word of content that some tokens are, a phrase that stands for one included; None for more."""
    if not found or len(found) > _MOST:
        return None
    start, end = found[0].start, found[-1].end
    words = [word for word in of.words if word.start < end and start < word.end]
    if len(words) != 1 or words[0].sort != "word" or is_people(words[0].base):
        return None
    rest = [token for token in found if not words[0].start <= token.start < words[0].end]
    return words[0] if all(token.lower in AUXILIARIES for token in rest) else None


def _of_one_thing(claim: View, other: View, shared: Sequence[Token]) -> bool:
    """Whether what two sentences share names one thing: by name or day, or as the one thing of texts of few words."""
    content = [token for token in shared if any(word.start <= token.start < word.end for word in claim.words)]
    if shared and shared[0].lower in _PRONOUNS and shared[0].text != "I":
        return same_context(claim.span, other.span)
    if len(content) < _LEAST and not (content and _both_short(claim, other)):
        return False
    told = {word.start for word in claim.words if word.sort in {"name", "time"}}
    return any(token.start in told for token in content) or _both_short(claim, other)


def _both_short(claim: View, other: View) -> bool:
    return all(len(sentences(each.span.document)) <= _SHORT for each in (claim, other))
