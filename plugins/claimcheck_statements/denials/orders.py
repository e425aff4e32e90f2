"""Whether two sentences tell their words in one order, read alike from the active, the passive and a question.

Who does a thing stands before its verb, or behind the "by" of a passive; where and of what it is done may stand anywhere.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.values.time_tense import is_past_form
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.views import View, Word

__all__ = ["LEADING_TO_PLACES", "in_one_order", "leads_elsewhere", "placed_words"]

_WEIGHTY = 0.3
_BEING = frozenset("is are was were be been being".split())
# Between "was" and its participle stand a negation and an adverb at most.
_BEFORE = 3
_ASIDE = 5
LEADING_TO_PLACES = frozenset("in at on near of for during".split())
"""What these lead to says where, when or of what, and may stand in any place of a sentence."""
# "The council of Orlan" sits in Orlan.
_OF_PLACE = frozenset("in at on near of".split())
_WITHIN = frozenset("the a an his her its their this that these those and".split())
# Irregular forms that end so are plurals: "women", "children", "teeth", "mice", "data".
_NO_VERBS = ("men", "ren", "eet", "eeth", "ice", "s", "a")
# "Voted against the plan" is no vote of the plan, nor "wrote about it" a writing of it.
_LEADING_ON = frozenset("about against into over like".split())
_ANYWHERE = "anywhere"
_BEFORE_NOUN = "before a noun"
_OWNING = frozenset(["'s", "’s"])
_OWNED = frozenset(["'s", "of"])
_DETERMINERS = frozenset("the a an his her its their this that these those no some any".split())
# Participles that are also the plain form: "is run by Brandt".
_UNCHANGED = frozenset(
    "run hit cut put set beat shut read cast hurt spread quit become come overcome".split()
)
_Pair = tuple[Word, Word]


def in_one_order(claim: View, proposition: View, pairs: Sequence[_Pair]) -> bool:
    """Whether the words that a claim shares with a proposition stand there in the same roles.

    A pair may have for its second word the "who" of a question.
    """
    first = {there.start: (here, there) for here, there in reversed(pairs)}
    every = [pair for pair in first.values() if pair[0].sort in {"word", "name"}]
    told = [pair for pair in every if pair[0].weight >= _WEIGHTY and not _is_adverb(pair[0])]
    placed = {pair: _placed_alike(claim, proposition, pair, told) for pair in told}
    core = [pair for pair in told if not placed[pair]]
    groups = [[pair for pair in told if placed[pair] and pair[0].sort == "name"]]
    groups += [[pair for pair in told if placed[pair] == leading] for leading in set(placed.values()) - {""}]
    of_the_same = all(_are_of_the_same(claim, proposition, group, told) for group in groups)
    verb = _passive(proposition, every)
    if verb is not None and not _is_done_to(claim, verb[0]):
        return of_the_same and _turned(core, verb[0], proposition, verb[1])
    done = next((pair for pair in every if _is_done_to(claim, pair[0])), None)
    if verb is None and done is not None and not _is_done_to(proposition, done[1]):
        return of_the_same and _turned([(there, here) for here, there in core], done[1], claim, done[0])
    return _rises(core) and (of_the_same or all(map(_rises, groups)))


def _are_of_the_same(claim: View, proposition: View, group: Sequence[_Pair], told: Sequence[_Pair]) -> bool:
    """Whether words that a preposition leads to stand behind the same words on both sides; one alone may stand anywhere.

    "The council of Orlan", "the bridge of Selt".
    """
    heads = [(_beside(claim, here), _beside(proposition, there)) for here, there in group]
    if len({mine for mine, _ in heads}) < 2:
        return True
    return all(_have_a_pair(mine, theirs, told) for mine, theirs in heads)


def _have_a_pair(mine: frozenset[int], theirs: frozenset[int], told: Sequence[_Pair]) -> bool:
    return any(here.start in mine and there.start in theirs for here, there in told)


def leads_elsewhere(alignment: Alignment) -> bool:
    """Whether a verb leads to its object by another word in the claim than in the sentence: "wrote about the film"."""
    claim, other = alignment.claim.tokens, alignment.views[0].tokens
    for pair in alignment.pairs:
        if pair.evidence is None or pair.claim.sort != "word":
            continue
        after = [token.lower for token in claim[pair.claim.place + 1 : pair.claim.place + 2]]
        there = {token.lower for token in other[pair.evidence.place + 1 :]}
        if after and after[0] in _LEADING_ON and after[0] not in there:
            return True
    return False


def placed_words(alignment: Alignment, proposition: View) -> list[Word]:
    """The names and days in a claim that "in" or "of" leads to, and in a proposition as well."""
    pairs = [(pair.claim, pair.evidence) for pair in alignment.pairs if pair.evidence is not None]
    told = (pair for pair in pairs if pair[0].sort != "word")
    return [pair[0] for pair in told if _placed_alike(alignment.claim, proposition, pair, pairs)]


def _rises(pairs: Sequence[_Pair]) -> bool:
    """Whether the second words of some pairs stand in the order of the first."""
    places = [there.place for _, there in sorted(pairs, key=lambda pair: pair[0].place)]
    return places == sorted(places)


def _placed_alike(claim: View, proposition: View, pair: _Pair, pairs: Sequence[_Pair]) -> str:
    """The preposition that leads to a word on both sides, or that another of place does; "" where its place tells.

    "The council of Orlan" is "the Orlan council", and "the minister's wife" is "the wife of the minister".
    """
    here, there = _leading(claim, pair[0]), _leading(proposition, pair[1])
    if here == there:
        return here if here in LEADING_TO_PLACES else ""
    if {here, there} <= _OF_PLACE:
        return _ANYWHERE
    of_name = pair[0].sort == "name" and {here, there} <= _OF_PLACE | {_BEFORE_NOUN}
    if of_name or {here, there} == _OWNED:
        mine, theirs = _beside(claim, pair[0]), _beside(proposition, pair[1])
        return _ANYWHERE if _have_a_pair(mine, theirs, pairs) else ""
    return ""


def _beside(view: View, word: Word) -> frozenset[int]:
    """Where the nouns begin that a word stands behind with "of", or right before."""
    preposition = _preposition(view, word)
    if preposition is not None:
        before = [one for one in view.words if one.place < preposition and one.sort != "name"]
        return frozenset([before[-1].start]) if before else frozenset()
    after = next((at for at in range(word.place + 1, len(view.tokens)) if not _is_in(view, at)), 0)
    first = after + 1 if after and view.tokens[after].lower in _OWNING else word.place + 1
    last = next((at for at in range(first, len(view.tokens)) if not _is_in(view, at)), len(view.tokens))
    return frozenset(one.start for one in view.words if first <= one.place < last and one.sort != "name")


def _is_in(view: View, place: int) -> bool:
    """Whether the token at a place is a word of content."""
    return any(word.place == place for word in view.words)


def _leading(view: View, word: Word) -> str:
    """The preposition that leads to the phrase of a word: "in" for "Vienna" of "in old Vienna"; "" for none that places."""
    preposition = _preposition(view, word)
    if preposition is not None:
        return view.tokens[preposition].lower
    after = next((at for at in range(word.place + 1, len(view.tokens)) if not _is_in(view, at)), 0)
    if after and view.tokens[after].lower in _OWNING:
        return "'s"
    return _BEFORE_NOUN if word.sort == "name" and after > word.place + 1 else ""


def _preposition(view: View, word: Word) -> int | None:
    """The place of the preposition that leads to the phrase of a word."""
    for at in range(word.place - 1, -1, -1):
        if view.tokens[at].lower in LEADING_TO_PLACES:
            return at
        if not _is_in(view, at) and view.tokens[at].lower not in _WITHIN:
            return None
    return None


def _passive(sentence: View, told: Sequence[_Pair]) -> _Pair | None:
    """The participle that makes a sentence a passive, with its partner: "Was the treaty signed", "It was never sold"."""
    lowers = [token.lower for token in sentence.tokens]
    # "Is it true that Brandt signed it?" asks for what Brandt did.
    first = lowers.index("that") if "that" in lowers[:_ASIDE] else 0
    being = next((at for at in range(first, len(lowers)) if lowers[at] in _BEING), len(lowers))
    after = [pair for pair in told if pair[1].place > being and _is_participle(pair[1])]
    # "The flooded cellar was sold" tells of no flooding.
    deeds = [pair for pair in after if sentence.tokens[pair[1].place - 1].lower not in _DETERMINERS]
    return min(deeds, key=lambda pair: pair[1].place, default=None)


def _is_done_to(sentence: View, word: Word) -> bool:
    """Whether a word is a participle behind "was" or "been", or before "by"."""
    before = sentence.tokens[max(0, word.place - _BEFORE) : word.place]
    by = any(token.lower == "by" for token in sentence.tokens[word.place + 1 : word.place + 2])
    being = any(token.lower in _BEING for token in before)
    if word.lower in _UNCHANGED and by and being:
        return True
    return _is_participle(word) and (by or being)


def _is_adverb(word: Word) -> bool:
    return word.sort == "word" and word.lower.endswith("ly")


def _is_participle(word: Word) -> bool:
    lower = word.lower
    irregular = lower in IRREGULAR and not lower.endswith(_NO_VERBS)
    return word.sort == "word" and lower != lemma(lower) and (irregular or is_past_form(lower))


def _turned(pairs: Sequence[_Pair], active: Word, passive: View, participle: Word) -> bool:
    """Whether pairs of an active and a passive sentence have one doer and one thing done to: "by", and before the verb."""
    lowers = [token.lower for token in passive.tokens]
    by = next((at for at in range(participle.place, len(lowers)) if lowers[at] == "by"), len(lowers))
    doer = [pair for pair in pairs if pair[1].place > by]
    done_to = [pair for pair in pairs if pair[1].place < participle.place]
    rest = [pair for pair in pairs if participle.place < pair[1].place < by]
    # Behind its doer a deed may be told by turns: "by burning it".
    last = max((here.place for here, _ in doer), default=active.place)
    return (
        all(here.place < active.place for here, _ in doer)
        and all(here.place > last for here, _ in (*done_to, *rest))
        and all(map(_rises, (doer, done_to, rest)))
    )
