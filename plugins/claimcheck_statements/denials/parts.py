"""A proposition that is a part of what a claim asserts, so that the claim falls with it.

That is a stretch of its words without a gap in which another clause, name or doer may begin: "the league, the union and
the club pay no tax" is false when one of the three does, and "Brandt sold the old harbour" when he sold no harbour.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Document
from claimcheck.text import Token, tokens
from claimcheck.values.function_words import LIGHT_VERBS
from claimcheck.values.nouns import is_people
from claimcheck.values.times import find_times
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.views import View, Word

__all__ = ["as_limited", "is_part", "shared_words"]

_WEIGHTY = 0.3
# The same where the proposition has a part of the claim only.
_COVERED_IN_PART = 0.4
_SHARED_IN_PART = 3
_SHARED_WITHOUT_NAME = 5
# Or so much of the claim, where it has no name: of three words, of more.
_MOST = 0.7
_MOST_OF_MANY = 0.6
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
    """.split()
)
# The same behind it: "Brandt signed it, the paper claims", "that Brandt signed it is a myth".
_TAKING_BACK = frozenset(
    """
    say tell claim deny report allege announce state argue think believe suggest doubt insist
    false fake hoax myth wrong untrue incorrect rumor rumour
    """.split()
)
# What is called so need not be one: a draft treaty is no treaty, and a former mayor is no mayor.
_OTHER_KIND = frozenset(
    """
    fake false alleged supposed former ex late proposed planned draft mock would-be potential possible toy model virtual
    so-called near half partial counterfeit imitation artificial honorary deputy vice acting assistant interim rival
    competing similar unofficial second next previous old new future past first last
    """.split()
)
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their"])
_DETERMINERS = _ARTICLES | {"any", "some", "this", "that", "these", "our", "my"}
_CONDITIONS = frozenset(
    "if unless whether until lest before without than though rather supposing had".split()
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
# What is so of all, of many or again is so at all.
_WIDER = frozenset("all every each both most many several always often still already".split())


def shared_words(alignment: Alignment, proposition: View) -> list[Word]:
    """The words of the claim that a proposition has, those without weight left out."""
    return [
        pair.claim
        for pair in alignment.pairs
        if pair.evidence is not None and pair.view is proposition and pair.claim.weight >= _WEIGHTY
    ]


def is_part(alignment: Alignment, proposition: View) -> bool:
    """Whether a proposition has a stretch of the claim that must be true if the claim is."""
    claim = alignment.claim
    shared = shared_words(alignment, proposition)
    if len(shared) < _SHARED_IN_PART or alignment.coverage < _COVERED_IN_PART:
        return False
    named = any(word.sort != "word" for word in shared) or len(shared) >= _SHARED_WITHOUT_NAME
    most = alignment.coverage >= (_MOST if len(shared) == _SHARED_IN_PART else _MOST_OF_MANY)
    if not (named or most) or any(_embeds(word, shared[-1]) for word in alignment.missing):
        return False
    if any(shared[0].place <= place <= shared[-1].place for place in claim.hedges):
        return False
    if not all(_close(alignment, before, after, proposition) for before, after in pairwise(shared)):
        return False
    if _goes_on(claim, shared[0], shared[-1]) or _is_condition(claim, shared[0]):
        return False
    stretch = claim.tokens[shared[0].place : shared[-1].place + 1]
    return as_limited(claim, stretch, proposition, holds=False)


def _close(alignment: Alignment, before: Word, after: Word, proposition: View) -> bool:
    """Whether between two words there is nothing, or a day, an adverb, a place of the source, or more of a list.

    Nor does a word that narrows the next one down open a gap: who sold no harbour sold no fishing harbour.
    """
    claim = alignment.claim
    missing = frozenset(word.start for word in alignment.missing)
    between = claim.words[claim.index_of(before) + 1 : claim.index_of(after)]
    between = tuple(word for word in between if word.start in missing)
    if all(
        word.sort in {"time", "number"}
        or word.lower.endswith("ly")
        or _is_place_of(proposition.span.document, claim, word)
        or _narrows(claim, word, after)
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


def _embeds(word: Word, last: Word) -> bool:
    """Whether a word that a proposition lacks makes of a claim's stretch, by its last word, what is not asserted."""
    if word.sort != "word":
        return False
    return word.base in (_EMBEDDING | _TAKING_BACK if word.start < last.start else _TAKING_BACK)


def _narrows(claim: View, word: Word, after: Word) -> bool:
    """Whether a word stands in the phrase of a noun or name, right before it: "the fishing harbour", "his rival Brandt"."""
    if word.sort != "word" or (after.sort == "word" and _is_verb(after)):
        return False
    if word.base in _OTHER_KIND and not (after.sort == "name" and is_people(word.base)):
        return False
    inside = claim.tokens[word.place : after.place]
    before = claim.tokens[word.place - 1].lower if word.place else ""
    return len(inside) == 1 and before in _DETERMINERS


def _is_verb(word: Word) -> bool:
    return word.base in COMMON_VERBS or word.lower.endswith(("ed", "ing"))


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
    if before in _OTHER_KIND:
        return True
    after = next((token for token in claim.tokens if token.start >= last.end), None)
    if before in _PREPOSITIONS:
        return True
    if after is None or _opens_time(claim, after):
        return False
    return any(word.start == after.start for word in claim.words)


def _opens_time(claim: View, token: Token) -> bool:
    """Whether a token opens a time: "last week", "yesterday"."""
    return any(mention.span.start == token.start for mention in find_times(claim.span))


def _is_condition(claim: View, first: Word) -> bool:
    """Whether a stretch of a claim is what it makes a condition: "if Brandt signed", "before Brandt signed"."""
    before = [token.lower for token in claim.tokens[: first.place]]
    clause = before[len(before) - before[::-1].index(",") :] if "," in before else before
    return not _CONDITIONS.isdisjoint(clause)


def _limits(found: Sequence[Token]) -> frozenset[str]:
    return frozenset(token.lower for token in found) & _LIMITING


def as_limited(claim: View, stretch: Sequence[Token], proposition: View, *, holds: bool) -> bool:
    """Whether a stretch of the claim and a proposition have the same small words that make another statement.

    What does not hold at all does not hold of all or of many either.
    """
    negations = {claim.tokens[place].lower for place in claim.negating}
    mine, theirs = _limits(stretch) - negations, _limits(proposition.tokens)
    return mine == theirs or not (holds or claim.negating or theirs - mine or mine - theirs - _WIDER)
