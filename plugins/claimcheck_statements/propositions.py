"""A claim beside a proposition that a source calls true or false as a whole.

A source may ask and answer ("Did Brandt sign the treaty? No."), or dismiss ("that Brandt signed the treaty is a myth").
What is said of the proposition is said of the claim where the two have the same words; and where the proposition is a
part of what the claim asserts, the claim falls with it.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Document
from claimcheck.text import Token, tokens
from claimcheck.values.function_words import LIGHT_VERBS
from claimcheck.values.speech import Speech, find_speeches
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.opposites import opposites
from claimcheck_statements.views import View, Word

__all__ = ["bears"]

_WEIGHTY = 0.3
# Weighty words that claim and proposition share at least.
_SHARED = 2
# The same where the proposition has a part of the claim only.
_COVERED_IN_PART = 0.4
_SHARED_IN_PART = 3
_SHARED_WITHOUT_NAME = 5
# Or so much of the claim, where it has no name: of three words, of more.
_MOST = 0.7
_MOST_OF_MANY = 0.6
_CARRYING = 0.5
_JOINING = frozenset([",", "and"])
_PREPOSITIONS = frozenset("of by with for to from in at on against about between like than".split())
# What makes of a part something else than a part of what is asserted.
_EMBEDDING = frozenset(
    """
    say tell claim deny accuse report allege announce state argue think believe suggest doubt question ask demand want
    plan propose refuse reject fail consider expect try attempt call insist warn fear hope predict promise
    stop prevent keep urge order allow forbid ban block bar deter discourage dissuade advise beg let permit encourage
    authorize authorise threaten vow pledge agree intend need prepare plot aim seek invite dream imagine pretend wish
    persuade tempt train teach
    false fake hoax myth wrong untrue incorrect rumor rumour
    """.split()
)
# Words that a question may add: "Is it true that", "Has anyone ever".
_ASIDES = frozenset(
    """
    true fact case correct really actually ever claim say certainly definitely absolutely simply currently person one
    """.split()
)
# What these have for an object is a thing or a person, not what is said of it.
_OF_THINGS = frozenset(
    "endorse back support praise condemn criticise criticize hail denounce welcome thank attack slam".split()
)
# Words without content of their own that make another statement all the same; both sides have them, or neither.
_LIMITING = frozenset(
    """
    all every each both most many much some few several only just solely always often sometimes still already again yet
    another other more less fewer least than because due if unless when while after before since until without against
    except instead no none enough too first last
    will would should may might could must shall going likely
    """.split()
)
_PASSING_ON = frozenset("say claim tell write report allege tweet post suggest".split())
_ENDS = 3
_BEING = frozenset("is are was were be been being".split())
# Between "was" and its participle stand a negation and an adverb at most.
_BEFORE = 3
_ASIDE = 5
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their"])
_MANNER = frozenset("well fast hard soon far long much quite very alone together enough early late".split())
_CONDITIONS = frozenset(
    "if unless whether until lest before without than though rather supposing had".split()
)
# That a thing can be is asked or denied with that it is.
_ABLE = frozenset(["can", "could"])


def bears(claim: View, proposition: View, *, holds: bool, beside: View | None = None) -> bool | None:
    """Whether a claim holds if a proposition holds, or if it does not; None where that is not plain.

    Where the claim is a clause, what stands beside it may say what a proposition is about.
    """
    if claim.question or len(claim.negating) > 1 or proposition.negating or not proposition.words:
        return None
    alignment = align(claim, [proposition])
    if _only_told(alignment):
        return None
    turned = _turned(alignment, proposition)
    if turned is not None and not holds:
        # That a thing is not safe does not make it dangerous.
        return None
    if holds and _is_able(proposition) and not _is_able(claim):
        return None
    if not holds and _is_qualified(claim, proposition):
        return None
    whole = (
        _hedged_alike(claim, proposition)
        and _has_all(alignment, turned)
        and _as_limited(claim, claim.tokens, proposition)
    )
    part = not holds and not claim.negating and _is_part(alignment, proposition)
    if not (whole or part) or not _has_no_more(alignment, proposition, turned, beside):
        return None
    asserts = not claim.negating and turned is None
    return holds == asserts


def _hedged_alike(claim: View, proposition: View) -> bool:
    """Whether a claim hedges nothing, or has only the "would" of the proposition: "foresaw that it would fall"."""
    mine, theirs = ([view.tokens[place].lower for place in view.hedges] for view in (claim, proposition))
    return not mine or (set(mine) == {"would"} and mine == theirs)


def _only_told(alignment: Alignment) -> bool:
    """Whether the claim says who says so, and the proposition does not: then the claim is of what was said.

    What the claim only goes on to have said is another matter: "The test was false, so that he could say he was well".
    """
    if _is_passed_on(alignment):
        return True
    missing = [word.start for word in alignment.missing]
    shared = [pair.claim for pair in alignment.pairs if pair.found and pair.claim.weight >= _WEIGHTY]
    for mention in find_speeches(alignment.claim.span):
        speech, cue = mention.value, mention.value.cue_span
        if cue is None or not any(cue.start <= start < cue.end for start in missing):
            continue
        within = [word for word in shared if speech.content.start <= word.start < speech.content.end]
        if within and not (speech.verb in _OF_THINGS and _is_of_speaker(speech, shared)):
            return True
    return False


def _is_passed_on(alignment: Alignment) -> bool:
    """Whether a claim ends or begins with a verb of saying that the proposition lacks: "..., a post says"."""
    words, missing = alignment.claim.words, {word.start for word in alignment.missing}
    return any(word.base in _PASSING_ON and word.start in missing for word in (*words[:_ENDS], *words[-1:]))


def _is_of_speaker(speech: Speech, shared: Sequence[Word]) -> bool:
    """Whether the words of a proposition begin with who speaks: "endorsed Brandt and gave money" tells of two deeds."""
    span = speech.speaker_span
    return span is not None and bool(shared) and span.start <= shared[0].start < span.end


def _turned(alignment: Alignment, proposition: View) -> Word | None:
    """The one word of the claim for which the proposition has the opposite."""
    missing = [word for word in alignment.missing if word.weight >= _WEIGHTY]
    if len(missing) != 1:
        return None
    found = (word for word in proposition.words if opposites(missing[0], word))
    return missing[0] if next(found, None) is not None else None


def _has_no_more(alignment: Alignment, proposition: View, turned: Word | None, beside: View | None) -> bool:
    """Whether a proposition has no word of weight that the claim leaves open, nor its words in another order."""
    claim = alignment.claim
    pairs = [(pair.claim, pair.evidence) for pair in alignment.pairs if pair.evidence is not None]
    partners = {there.start for _, there in pairs}
    if beside is not None:
        around = align(beside, [proposition]).pairs
        partners |= {pair.evidence.start for pair in around if pair.evidence is not None}
    extra = [
        word
        for word in proposition.words
        if word.start not in partners and word.weight >= _WEIGHTY and word.base not in _ASIDES
    ]
    if (turned is None and extra) or (
        turned is not None and not all(opposites(turned, word) for word in extra)
    ):
        return False
    told = [there for here, there in pairs if here.sort in {"word", "name"} and here.weight >= _WEIGHTY]
    verb = _passive(proposition)
    claimed = [here for here, there in pairs if there.place == verb]
    if verb is None:
        # "Brandt was beaten" is not denied by "Did Brandt beat anybody? No".
        orders = [] if any(_is_done_to(claim, here) for here, _ in pairs) else [_as_told(proposition)]
    elif not claimed or _is_done_to(claim, claimed[0]):
        orders = [_as_told(proposition)]
    else:
        orders = list(_turned_active(proposition, verb))
    return any(_rises(told, order) for order in orders)


def _rises(told: Sequence[Word], order: Sequence[int]) -> bool:
    """Whether words stand in an order of the places of their sentence."""
    ranks = [order.index(word.place) for word in told]
    return ranks == sorted(ranks)


def _as_told(sentence: View) -> list[int]:
    return list(range(len(sentence.tokens)))


def _passive(sentence: View) -> int | None:
    """The place of the participle of a sentence in the passive: "Was the treaty signed", "It was never sold"."""
    lowers = [token.lower for token in sentence.tokens]
    # "Is it true that Brandt signed it?" asks for what Brandt did.
    first = lowers.index("that") if "that" in lowers[:_ASIDE] else 0
    being = next((at for at in range(first, len(lowers)) if lowers[at] in _BEING), len(lowers))
    return next((at for at in range(being + 1, len(lowers)) if _is_participle(lowers[at])), None)


def _is_done_to(sentence: View, word: Word) -> bool:
    """Whether a word is a participle behind "was" or "been"."""
    if word.sort != "word" or not _is_participle(word.lower):
        return False
    return any(token.lower in _BEING for token in sentence.tokens[max(0, word.place - _BEFORE) : word.place])


def _turned_active(sentence: View, verb: int) -> Iterator[list[int]]:
    """The orders in which the words of a passive may stand in the active, with or without who does it."""
    places = _as_told(sentence)
    by = next((at for at in places[verb + 1 :] if sentence.tokens[at].lower == "by"), len(places))
    doer, done, rest, more = places[by:], [verb], places[:verb], places[verb + 1 : by]
    yield [*doer, *done, *rest, *more]
    if doer:
        yield [*doer, *rest, *done, *more]
        yield [*doer, *rest, *more, *done]


def _is_participle(word: str) -> bool:
    return word.isalpha() and (word.endswith("ed") or word != lemma(word)) and not word.endswith(("s", "ing"))


def _shared(alignment: Alignment, proposition: View) -> list[Word]:
    """The words of the claim that a proposition has, those without weight left out."""
    return [
        pair.claim
        for pair in alignment.pairs
        if pair.evidence is not None and pair.view is proposition and pair.claim.weight >= _WEIGHTY
    ]


def _has_all(alignment: Alignment, turned: Word | None) -> bool:
    """Whether a proposition has all words of the claim that carry weight, but for an adverb."""
    missing = [word for word in alignment.missing if word.weight >= _CARRYING and word != turned]
    if any(word.sort != "word" or not word.lower.endswith("ly") for word in missing):
        return False
    return len(_shared(alignment, alignment.views[0])) >= _SHARED


def _is_part(alignment: Alignment, proposition: View) -> bool:
    """Whether a proposition has a stretch of the claim that must be true if the claim is.

    That is a run of its words without a gap in which another clause or name may begin: "the league, the union and the
    club pay no tax" is false when one of the three does.
    """
    claim = alignment.claim
    shared = _shared(alignment, proposition)
    if len(shared) < _SHARED_IN_PART or alignment.coverage < _COVERED_IN_PART:
        return False
    named = any(word.sort != "word" for word in shared) or len(shared) >= _SHARED_WITHOUT_NAME
    most = alignment.coverage >= (_MOST if len(shared) == _SHARED_IN_PART else _MOST_OF_MANY)
    if not (named or most) or _EMBEDDING & {word.base for word in alignment.missing if word.sort == "word"}:
        return False
    if any(shared[0].place <= place <= shared[-1].place for place in claim.hedges):
        return False
    if not all(_close(alignment, before, after, proposition) for before, after in pairwise(shared)):
        return False
    if _goes_on(claim, shared[0], shared[-1]) or _is_condition(claim, shared[0]):
        return False
    stretch = claim.tokens[shared[0].place : shared[-1].place + 1]
    return _as_limited(claim, stretch, proposition)


def _close(alignment: Alignment, before: Word, after: Word, proposition: View) -> bool:
    """Whether between two words there is nothing, or a day, an adverb, a place of the source, or more of a list."""
    claim = alignment.claim
    missing = frozenset(word.start for word in alignment.missing)
    between = claim.words[claim.index_of(before) + 1 : claim.index_of(after)]
    between = tuple(word for word in between if word.start in missing)
    if all(
        word.sort in {"time", "number"}
        or word.lower.endswith("ly")
        or _is_place_of(proposition.span.document, claim, word)
        for word in between
    ):
        return True
    first = next(at for at, token in enumerate(claim.tokens) if token.start >= before.end)
    last = after.place - 1
    while last > first and lemma(claim.tokens[last].lower) in LIGHT_VERBS:
        last -= 1
    joins = claim.tokens[first].lower in _JOINING or claim.tokens[last].lower in _JOINING
    names = all(word.sort == "name" for word in between)
    return joins and (names or claim.tokens[last].lower == "and")


def _is_place_of(document: Document, claim: View, word: Word) -> bool:
    """Whether a word is the name in "the council of Orlan" where the source is about Orlan: then "the council" is the same."""
    before = claim.tokens[word.place - 1].lower if word.place else ""
    return word.sort == "name" and before in {"of", "in", "at"} and word.text in _words_of(document)


@lru_cache(maxsize=64)
def _words_of(document: Document) -> frozenset[str]:
    return frozenset(token.text for token in tokens(document.span))


def _goes_on(claim: View, first: Word, last: Word) -> bool:
    """Whether a stretch is a part of a longer phrase: "Keller" of "the wife of Keller", "treaty" of "treaty draft"."""
    at = first.place - 1
    while at > 0 and claim.tokens[at].lower in _ARTICLES:
        at -= 1
    before = claim.tokens[at].lower if at >= 0 else ""
    after = next((token for token in claim.tokens if token.start >= last.end), None)
    if before in _PREPOSITIONS:
        return True
    return after is not None and any(word.start == after.start for word in claim.words)


def _is_condition(claim: View, first: Word) -> bool:
    """Whether a stretch of a claim is what it makes a condition: "if Brandt signed", "before Brandt signed"."""
    before = [token.lower for token in claim.tokens[: first.place]]
    clause = before[len(before) - before[::-1].index(",") :] if "," in before else before
    return not _CONDITIONS.isdisjoint(clause)


def _is_qualified(claim: View, proposition: View) -> bool:
    """Whether only the manner is denied: what did not end well did end."""
    mine = {token.lower for token in claim.tokens}
    lowers = (token.lower for token in proposition.tokens)
    return any(
        lower not in mine
        and lower not in _ASIDES
        and (lower in _MANNER or (lower.endswith("ly") and len(lower) > 4))
        for lower in lowers
    )


def _limits(found: Sequence[Token]) -> frozenset[str]:
    return frozenset(token.lower for token in found) & _LIMITING


def _as_limited(claim: View, stretch: Sequence[Token], proposition: View) -> bool:
    """Whether a stretch of the claim and a proposition have the same small words that make another statement."""
    negations = {claim.tokens[place].lower for place in claim.negating}
    return _limits(stretch) - negations == _limits(proposition.tokens)


def _is_able(sentence: View) -> bool:
    return bool(_ABLE & {token.lower for token in sentence.tokens})
