"""Whether two sentences tell their words in one order, read alike from the active, the passive and a question.

Who does a thing stands before its verb, or behind the "by" of a passive; where and of what it is done may stand anywhere.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable, Sequence

from claimcheck.values.time_tense import is_past_form
from claimcheck.values.words import lemma
from claimcheck_statements.views import View, Word

__all__ = ["in_one_order"]

_WEIGHTY = 0.3
_BEING = frozenset("is are was were be been being".split())
# Between "was" and its participle stand a negation and an adverb at most.
_BEFORE = 3
_ASIDE = 5
# What these lead to says where, when or of what, and may stand in any place of a sentence.
_PLACING = frozenset("in at on near of for during".split())
# "The council of Orlan" sits in Orlan.
_OF_PLACE = frozenset("in at on near of".split())
_WITHIN = frozenset("the a an his her its their this that these those and".split())
_ANYWHERE = "anywhere"
_Pair = tuple[Word, Word]


def in_one_order(claim: View, proposition: View, pairs: Iterable[_Pair]) -> bool:
    """Whether the words that a claim shares with a proposition stand there in the same roles."""
    told = [
        (here, there) for here, there in pairs if here.sort in {"word", "name"} and here.weight >= _WEIGHTY
    ]
    placed = {pair: _placed_alike(claim, proposition, pair) for pair in told}
    core = [pair for pair in told if not placed[pair]]
    names = [pair for pair in told if placed[pair] and pair[0].sort == "name"]
    loose = any(placed[pair] == _ANYWHERE for pair in names)
    for leading in {placed[pair] for pair in names}:
        if not _rises([pair for pair in names if loose or placed[pair] == leading]):
            return False
    verb = _passive(proposition, told)
    if verb is not None and not _is_done_to(claim, verb[0]):
        return _turned(core, verb[0], proposition, verb[1])
    done = next((pair for pair in core if _is_done_to(claim, pair[0])), None)
    if verb is None and done is not None and not _is_done_to(proposition, done[1]):
        return _turned([(there, here) for here, there in core], done[1], claim, done[0])
    return _rises(core)


def _rises(pairs: Sequence[_Pair]) -> bool:
    """Whether the second words of some pairs stand in the order of the first."""
    places = [there.place for _, there in sorted(pairs, key=lambda pair: pair[0].place)]
    return places == sorted(places)


def _placed_alike(claim: View, proposition: View, pair: _Pair) -> str:
    """The preposition that leads to a word on both sides, or that another of place does; "" where its place tells."""
    here, there = _leading(claim, pair[0]), _leading(proposition, pair[1])
    if here == there:
        return here
    return _ANYWHERE if {here, there} <= _OF_PLACE else ""


def _leading(view: View, word: Word) -> str:
    """The preposition that leads to the phrase of a word: "in" for "Vienna" of "in old Vienna"; "" for none that places."""
    content = {one.place for one in view.words}
    at = word.place - 1
    while at >= 0 and view.tokens[at].lower not in _PLACING:
        if at not in content and view.tokens[at].lower not in _WITHIN:
            return ""
        at -= 1
    return view.tokens[at].lower if at >= 0 else ""


def _passive(sentence: View, told: Sequence[_Pair]) -> _Pair | None:
    """The participle that makes a sentence a passive, with its partner: "Was the treaty signed", "It was never sold"."""
    lowers = [token.lower for token in sentence.tokens]
    # "Is it true that Brandt signed it?" asks for what Brandt did.
    first = lowers.index("that") if "that" in lowers[:_ASIDE] else 0
    being = next((at for at in range(first, len(lowers)) if lowers[at] in _BEING), len(lowers))
    after = (pair for pair in told if pair[1].place > being and _is_participle(pair[1]))
    return min(after, key=lambda pair: pair[1].place, default=None)


def _is_done_to(sentence: View, word: Word) -> bool:
    """Whether a word is a participle behind "was" or "been"."""
    before = sentence.tokens[max(0, word.place - _BEFORE) : word.place]
    return _is_participle(word) and any(token.lower in _BEING for token in before)


def _is_participle(word: Word) -> bool:
    return word.sort == "word" and is_past_form(word.lower) and word.lower != lemma(word.lower)


def _turned(pairs: Sequence[_Pair], active: Word, passive: View, participle: Word) -> bool:
    """Whether pairs of an active and a passive sentence have one doer and one thing done to: "by", and before the verb."""
    lowers = [token.lower for token in passive.tokens]
    by = next((at for at in range(participle.place, len(lowers)) if lowers[at] == "by"), len(lowers))
    doer = [pair for pair in pairs if pair[1].place > by]
    done_to = [pair for pair in pairs if pair[1].place < participle.place]
    rest = [pair for pair in pairs if participle.place < pair[1].place < by]
    return (
        all(here.place < active.place for here, _ in doer)
        and all(here.place > active.place for here, _ in (*done_to, *rest))
        and all(map(_rises, (doer, done_to, rest)))
    )
