"""A part of what the claim tells, which a sentence of the source denies: "The bridge was never sold" of its sale to Benn.

A denial of the whole is `polarity`'s.  Here the claim says more than the sentence denies, as who did it, where, or what
else happened, and must be false all the same: the sentence has no word of weight that the claim has not.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from attrs import evolve

from claimcheck.values.factuality import Factuality, factuality_of
from claimcheck.values.openings import is_past
from claimcheck.values.speech import Speech
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck.values.times import find_times
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.denials.propositions import bears
from claimcheck_statements.polarity import is_plain
from claimcheck_statements.views import View, view

__all__ = ["find_denied_part"]

_BOUNDS = frozenset([";", ":", "(", ")", "–", "—", "but", "that", "who", "which"])
_ENDS = _BOUNDS | {",", "and", "nor", "because", "as", "until", "unless", "before", "when", "while"}
# After these a denial is of a reason, a time or a contrast.
_BOUNDED = frozenset("because as until unless before when while but".split())
# What opens so binds what is denied to nothing.
_AGAINST = frozenset("contrary despite however nevertheless actually indeed".split())
_DENYING = frozenset(["not", "never", "none"])


def find_denied_part(claim: View, sentence: View) -> Clash | None:
    """What a sentence denies without exception, and the claim tells with more."""
    if claim.negating or claim.hedges or claim.question or sentence.question or sentence.hedges:
        return None
    if factuality_of(claim.span) is not Factuality.ASSERTED:
        return None
    if len(sentence.negating) != 1 or sentence.pronoun or _later(claim, sentence):
        return None
    place = sentence.negating[0]
    lowers = [token.lower for token in sentence.tokens]
    if not (lowers[place] in _DENYING or lowers[place].endswith(("n't", "n’t"))) or not is_plain(
        sentence, place
    ):
        return None
    told = teller_of(sentence.span, sentence.tokens[place].start)
    first = _first(sentence, lowers, place, told)
    end = next((at for at in range(place + 1, len(lowers)) if lowers[at] in _ENDS), len(lowers))
    if end < len(lowers) and lowers[end] in _BOUNDED:
        return None
    clause = view(sentence.span.to(sentence.tokens[first].start, sentence.tokens[end - 1].end))
    denied = evolve(clause, negating=())
    if bears(claim, denied, holds=False) is not False:
        return None
    if any(_is_half(claim, word.lower) for word in clause.words):
        return None  # who is "American-born" need not be American
    if _denies_one_act(sentence, place) and find_times(claim.span) and not find_times(sentence.span):
        return None  # who "pleaded not guilty" may have pleaded guilty two years ago
    if told is not None and not finds_out(claim.span, told):
        return None
    here = (claim.words[0].start, claim.words[-1].end)
    return differing(claim, here, sentence, (clause.tokens[0].start, clause.tokens[-1].end), 0.75)


def _denies_one_act(sentence: View, place: int) -> bool:
    """Whether a "not" stands behind a verb of what was done once, and denies how: "pleaded not guilty"."""
    before = sentence.tokens[place - 1] if place else None
    return before is not None and before.lower not in AUXILIARIES and is_past(before)


def _first(sentence: View, lowers: Sequence[str], place: int, told: Speech | None) -> int:
    """Where what is denied at a token begins: behind "none of", a bound before it, and who tells it."""
    if lowers[place : place + 2] == ["none", "of"]:
        return place + 2
    first = next((at + 1 for at in range(place - 1, -1, -1) if lowers[at] in _BOUNDS), _opened(lowers, place))
    if told is None:
        return first
    inside = (at for at, token in enumerate(sentence.tokens) if token.start >= told.content.start)
    return max(first, next(inside, first))


def _opened(lowers: Sequence[str], place: int) -> int:
    """Where a sentence begins behind "Contrary to posts that went round," and the like; 0 for another one."""
    return lowers.index(",", 0, place) + 1 if lowers[0] in _AGAINST and "," in lowers[:place] else 0


def _is_half(claim: View, lower: str) -> bool:
    """Whether the claim has a word only before a hyphen."""
    places = [at for at, token in enumerate(claim.tokens) if token.lower == lower]
    return bool(places) and all(
        claim.tokens[at + 1 : at + 2] and claim.tokens[at + 1].text == "-" for at in places
    )


def _later(telling: View, denying: View) -> bool:
    """Whether the claim is known to be later than what denies it: what was not done may be done since."""
    told, denied = telling.span.document.published, denying.span.document.published
    return told is not None and denied is not None and told > denied
