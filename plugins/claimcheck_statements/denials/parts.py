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
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.times import find_times
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, name_at
from claimcheck_statements.denials.orders import LEADING_TO_PLACES, placed_words
from claimcheck_statements.views import View, Word

__all__ = ["as_limited", "describes_name", "is_part", "lacking", "limits", "shared_words"]

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
# Whoever begins to do a thing or manages to does it.
_PHASES = frozenset("begin start continue proceed manage".split())
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their"])
_TELLING_MORE = _ARTICLES | {"who", "which", "whose", "where"}
_DETERMINERS = _ARTICLES | {"any", "some", "this", "that", "these", "our", "my"}
_CONDITIONS = frozenset(
    "if unless whether until lest before without than though rather supposing had".split()
)
_FROM = frozenset(["of", "from", "at"])
# What is not so at any time will not be so.
_TO_COME = frozenset(["will"])
_AT_A_TIME = frozenset(
    "is are was were be been has have had did will would could might should may now".split()
)
_IF = frozenset(["if", "unless"])
_REASONS = frozenset(["due", "because", "despite", "amid", "thanks"])
_RELATIVES = frozenset("who which whom whose".split())
# Who was the first mayor elected by women need not be the first mayor.
_ONE_OF_ALL = frozenset("first last only sole most least best worst largest biggest".split())
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
    """The words of the claim that a proposition has, those without weight left out, and each once."""
    found: dict[int, Word] = {}
    for pair in alignment.pairs:
        if pair.evidence is not None and pair.view is proposition and pair.claim.weight >= _WEIGHTY:
            found.setdefault(pair.evidence.start, pair.claim)
    return list(found.values())


def lacking(alignment: Alignment) -> list[Word]:
    """The words of a claim that a proposition has not, nor as a word without content: "owns" for "does it own"."""
    said = {lemma(token.lower) for view in alignment.views for token in view.tokens}
    words = alignment.claim.tokens
    return [
        word
        for word in alignment.missing
        if word.base not in said and not (word.lower == "longer" and words[word.place - 1].lower == "no")
    ]


def is_part(alignment: Alignment, proposition: View) -> bool:
    """Whether a proposition has a stretch of the claim that must be true if the claim is."""
    claim = alignment.claim
    shared = shared_words(alignment, proposition)
    if len(shared) < _SHARED_IN_PART or alignment.coverage < _COVERED_IN_PART:
        return False
    named = any(word.sort != "word" for word in shared) or len(shared) >= _SHARED_WITHOUT_NAME
    most = alignment.coverage >= (_MOST if len(shared) == _SHARED_IN_PART else _MOST_OF_MANY)
    placed = [word for word in placed_words(alignment, proposition) if not _leads_on(claim, word, shared)]
    shared = [word for word in shared if word not in placed] or shared
    if not (named or most) or any(_embeds(claim, word, shared[-1]) for word in alignment.missing):
        return False
    hedged = {lemma(proposition.tokens[place].lower) for place in proposition.hedges}
    if hedged and any(token.lower in _IF for token in claim.tokens):
        # What somebody would do if ... he need not do.
        return False
    if any(
        shared[0].place <= place <= shared[-1].place and lemma(claim.tokens[place].lower) not in hedged
        for place in claim.hedges
    ):
        return False
    if not all(_close(alignment, before, after, proposition, placed) for before, after in pairwise(shared)):
        return False
    if _goes_on(claim, shared[0], shared[-1]) or _is_condition(claim, shared[0]):
        return False
    stretch = claim.tokens[shared[0].place : shared[-1].place + 1]
    if not _ONE_OF_ALL.isdisjoint(token.lower for token in stretch):
        return False
    return as_limited(claim, stretch, proposition, holds=False)


def _close(
    alignment: Alignment, before: Word, after: Word, proposition: View, placed: Sequence[Word]
) -> bool:
    """Whether between two words there is nothing, or a day, an adverb, a place of the source, or more of a list.

    Nor does a word that narrows the next one down open a gap: who sold no harbour sold no fishing harbour.
    """
    claim = alignment.claim
    missing = frozenset(word.start for word in lacking(alignment))
    between = claim.words[claim.index_of(before) + 1 : claim.index_of(after)]
    between = tuple(word for word in between if word.start in missing)
    if all(
        word.sort in {"time", "number"}
        or word.lower.endswith("ly")
        or _is_place_of(proposition.span.document, claim, word)
        or _narrows(claim, word, after)
        or (word.base in _PHASES and claim.tokens[word.place + 1].lower == "to")
        for word in between
    ):
        return True
    first = next(at for at, token in enumerate(claim.tokens) if token.start >= before.end)
    led = next((word.place for word in placed if first < word.place <= first + 2), 0)
    if led and claim.tokens[first].lower in LEADING_TO_PLACES:
        first = led + 1
    last = after.place - 1
    while last > first and lemma(claim.tokens[last].lower) in LIGHT_VERBS:
        last -= 1
    end = last
    while end > first and any(word.place == end for word in placed):
        end -= 1 + (claim.tokens[end - 1].lower in LEADING_TO_PLACES)
    if _is_aside(claim.tokens[first : end + 1], before, helped=last < after.place - 1):
        return True
    if claim.tokens[first].lower in _FROM and _is_of_person(claim, before):
        # "Brandt of Orlan University"
        return all(word.sort == "name" for word in between)
    joins = claim.tokens[first].lower in _JOINING or claim.tokens[last].lower in _JOINING
    names = all(word.sort == "name" for word in between)
    return joins and (names or claim.tokens[last].lower == "and")


def _is_of_person(claim: View, word: Word) -> bool:
    name = name_at(claim, word)
    return name is not None and name.value.sort == "person"


def _is_aside(between: Sequence[Token], before: Word, *, helped: bool) -> bool:
    """Whether what stands between two words only tells more of the first: "(AMC)", ", a firm in Orlan,", "who live there".

    A clause without commas ends where the auxiliary of the next verb begins.
    """
    outside: list[Token] = []
    depth = 0
    for token in between:
        depth += (token.text == "(") - (token.text == ")")
        if not depth and token.text != ")":
            outside.append(token)
    if not outside:
        return True
    lowers = [token.lower for token in outside]
    if len(lowers) > 2 and lowers[0] == lowers[-1] == ",":
        return lowers[1] in _TELLING_MORE and lowers.count(",") == 2
    return helped and before.sort == "word" and lowers[0] == "who" and "," not in lowers


def _leads_on(claim: View, word: Word, shared: Sequence[Word]) -> bool:
    """Whether a word of a claim opens a longer name than the proposition has: "Orlan" of "Orlan County"."""
    after = next((token for token in claim.tokens if token.start >= word.end), None)
    return (
        after is not None
        and after.text[0].isupper()
        and all(one.start != after.start for one in shared)
        and any(one.start == after.start for one in claim.words)
    )


def _embeds(claim: View, word: Word, last: Word) -> bool:
    """Whether a word that a proposition lacks makes of a claim's stretch, by its last word, what is not asserted."""
    if word.sort != "word":
        return False
    if word.start < last.start:
        return word.base in _EMBEDDING | _TAKING_BACK
    after = claim.tokens[word.place + 1 : word.place + 2]
    return word.base in _TAKING_BACK and not (after and after[0].lower == "that")


def _narrows(claim: View, word: Word, after: Word) -> bool:
    """Whether a word stands in the phrase of a noun or name, right before it: "the fishing harbour", "his rival Brandt"."""
    if word.sort != "word" or (after.sort == "word" and (_is_verb(after) or is_people(after.base))):
        return False
    if word.base in _OTHER_KIND and not (after.sort == "name" and is_people(word.base)):
        return False
    inside = claim.tokens[word.place : after.place]
    before = claim.tokens[word.place - 1].lower if word.place else ""
    return len(inside) == 1 and before in _DETERMINERS


def describes_name(claim: View, word: Word) -> bool:
    """Whether a word only says what the name right behind it is of: "the singer Brandt", "the ship Halcyon"."""
    following = claim.words[claim.index_of(word) + 1 : claim.index_of(word) + 2]
    if not following or following[0].sort != "name" or following[0].place != word.place + 1:
        return False
    plain = word.sort == "word" and word.base not in _OTHER_KIND
    return plain and (not word.place or claim.tokens[word.place - 1].lower in _DETERMINERS)


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
    if is_people(first.base) and any(word.place == first.place - 1 for word in claim.words):
        # The fire chief is another than the chief.
        return True
    after = next((token for token in claim.tokens if token.start >= last.end), None)
    if before in _PREPOSITIONS:
        return True
    if after is None or after.lower in _REASONS or _opens_time(claim, after):
        return False
    return any(word.start == after.start for word in claim.words)


def _opens_time(claim: View, token: Token) -> bool:
    """Whether a token opens a time: "last week", "yesterday"."""
    return any(mention.span.start == token.start for mention in find_times(claim.span))


def _is_condition(claim: View, first: Word) -> bool:
    """Whether a stretch of a claim is what it makes a condition: "if Brandt signed", "before Brandt signed"."""
    before = [token.lower for token in claim.tokens[: first.place]]
    clause = before[len(before) - before[::-1].index(",") :] if "," in before else before
    # In "those who met Brandt signed it" who signed is none of the stretch.
    return not _CONDITIONS.isdisjoint(clause) or not _RELATIVES.isdisjoint(clause[:-1])


def limits(found: Sequence[Token]) -> frozenset[str]:
    """The small words that make another statement; what is no longer so is not so still."""
    lowers = [token.lower for token in found]
    over = frozenset(["still"]) if ("no", "longer") in pairwise(lowers) else frozenset()
    return over | frozenset(lowers) & _LIMITING


def _is_general(proposition: View) -> bool:
    """Whether a proposition tells what is so at any time: "moss tea heals wounds"."""
    lowers = {token.lower for token in proposition.tokens}
    return _AT_A_TIME.isdisjoint(lowers) and not any(is_past_form(lower) for lower in lowers)


def as_limited(claim: View, stretch: Sequence[Token], proposition: View, *, holds: bool) -> bool:
    """Whether a stretch of the claim and a proposition have the same small words that make another statement.

    What does not hold at all does not hold of all or of many either.
    """
    negations = {claim.tokens[place].lower for place in claim.negating}
    mine, theirs = limits(stretch) - negations, limits(proposition.tokens)
    if _is_general(proposition):
        mine -= _TO_COME
    return mine == theirs or not (holds or claim.negating or theirs - mine or mine - theirs - _WIDER)
