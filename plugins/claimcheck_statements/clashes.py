"""What in one sentence of the evidence excludes a claim, with the words of both.

Each search looks only at a sentence that has nearly all of the claim's words, and answers None when in doubt.
"""

from collections.abc import Callable

from claimcheck.model import Silence
from claimcheck.values.openings import is_past
from claimcheck.values.opposed_words import MUTUAL
from claimcheck.values.speech import find_speeches
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.clash import (
    Clash,
    written,
)
from claimcheck_statements.date_clashes import find_moments
from claimcheck_statements.denials.denial_clashes import find_denied
from claimcheck_statements.denials.dismissals import dismisses
from claimcheck_statements.doers import is_of_kin
from claimcheck_statements.negation_clashes import find_negation
from claimcheck_statements.number_clashes import find_numbers
from claimcheck_statements.opposites import find_opposites
from claimcheck_statements.polarity import agrees_in_polarity, hedged
from claimcheck_statements.slots import find_places, find_ranks
from claimcheck_statements.views import View, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["find_clash"]


# What two do to each other by turns.
_AGAIN_AND_AGAIN = frozenset(
    """
    beat defeat top edge rout thrash overcome play host visit attack invade raid bomb shell besiege challenge sue accuse blame
    criticise criticize insult threaten help save follow
    """.split()
)
_PREPOSITIONS = frozenset("to from by with for against at on in of over".split())
_JOINING = frozenset([",", "and", "or"])


def _verbal(word: Word) -> bool:
    """Whether a word has the form of a finite verb or a participle of the past."""
    return word.lower != word.base and not word.lower.endswith("ing")


def _passive(view: View, word: Word) -> bool:
    """Whether a verb stands in the passive with its doer after "by"."""
    before = [lemma(token.lower) for token in view.tokens[max(0, word.place - 3) : word.place]]
    return "be" in before and "by" in [token.lower for token in view.tokens[word.place + 1 : word.place + 4]]


def _between(view: View, verb: Word, name: Word) -> list[str]:
    """The prepositions between a verb and the name after it."""
    return [token.lower for token in view.tokens[verb.place + 1 : name.place] if token.lower in _PREPOSITIONS]


def _parted(view: View, first: Word, last: Word) -> bool:
    """Whether a sign stands between two words, so that one may be a heading or an aside to the other."""
    return any(
        token.text in {":", ";", ",", "(", "–", "—"} for token in view.tokens[first.place : last.place]
    )


def _goes_on(view: View, name: Word) -> str:
    """The noun, in base form, to which a name only leads up: "mill" of "bought the Orrin mill"; "" for a whole name."""
    behind = view.tokens[name.place + 1 : name.place + 2]
    return next(
        (
            lemma(token.lower)
            for token in behind
            if token.text.islower() and token.text.isalpha() and is_content(token) and not is_past(token)
        ),
        "",
    )


def _sides(claim: View, verb: Pair, names: list[Pair]) -> tuple[Word, Word, Word, Word] | None:
    """The names before and after the claim's verb, and their partners: doer, done to, and both again."""
    before = [one for one in names if one.claim.place < verb.claim.place]
    after = [one for one in names if verb.claim.place < one.claim.place <= verb.claim.place + 4]
    if not before or not after:
        return None
    doer, done = before[-1], after[0]
    if any(token.lower in _JOINING for token in claim.tokens[doer.claim.place + 1 : verb.claim.place]):
        return None
    if doer.evidence is None or done.evidence is None:
        return None
    return doer.claim, done.claim, doer.evidence, done.evidence


def find_roles(alignment: Alignment, view: View) -> Clash | None:
    """Who did what to whom, the other way round."""
    claim = alignment.claim
    here = [pair for pair in alignment.pairs if pair.evidence is not None and pair.view is view]
    # The first word of a sentence bears its capital anyway; beside the same word elsewhere it is known for a name.
    names = [
        pair
        for pair in here
        if pair.claim.text[:1].isupper()
        and "name" in {pair.claim.sort, pair.evidence.sort if pair.evidence else ""}
    ]
    if len(names) < 2 or alignment.coverage < 0.9:
        return None
    for pair in here:
        verb, there = pair.claim, pair.evidence
        if (
            there is None
            or verb.sort != "word"
            or verb.weight < 0.5
            or verb.base in MUTUAL
            or verb.base != there.base
            or not (_verbal(verb) and _verbal(there))
        ):
            continue
        sides = _sides(claim, pair, names)
        if sides is None:
            continue
        doer, done, first, second = sides
        again = verb.base in _AGAIN_AND_AGAIN or _is_comparative(verb) or _compares(claim)
        if (again and not _of_one_time(alignment, view)) or _only_seems(claim) != _only_seems(view):
            continue
        turned = there.place - 6 <= second.place < there.place < first.place <= there.place + 4
        if not turned or _between(claim, verb, done) != _between(view, there, first):
            continue
        if _parted(claim, doer, done) or _parted(view, second, first):
            continue
        if _goes_on(claim, done) != _goes_on(view, first):
            continue
        if _passive(claim, verb) == _passive(view, there):
            said = written(view, second.start, first.end)
            return Clash(
                (doer.start, done.end),
                (second.start, first.end),
                f"in the source it is the other way round: '{said}'",
                0.75,
            )
    return None


def _is_comparative(word: Word) -> bool:
    """Whether a word measures one thing by another, as may change with the years: "larger"."""
    return word.lower.endswith("er") and word.base != word.lower


def _compares(view: View) -> bool:
    """Whether a sentence sets one thing beside another: "has more people than Selt"."""
    return any(token.lower == "than" for token in view.tokens)


_SEEMING = frozenset(["look", "seem", "appear", "sound", "feel"])


def _only_seems(view: View) -> bool:
    """Whether a sentence tells how somebody looks."""
    return any(lemma(token.lower) in _SEEMING for token in view.tokens)


def _of_one_time(alignment: Alignment, view: View) -> bool:
    """Whether neither side has a time or number that the other lacks."""
    partners = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    theirs = all(word.start in partners for word in view.words if word.sort in {"time", "number"})
    return theirs and not any(word.sort in {"time", "number"} for word in alignment.missing)


# Weighty words that claim and sentence must share before a difference of one more means anything.
_SHARED = 3


def _too_little(alignment: Alignment, view: View) -> bool:
    """Whether claim and sentence share too few different words to speak of one thing."""
    shared = {
        pair.evidence.start
        for pair in alignment.pairs
        if pair.evidence is not None and pair.view is view and pair.claim.weight >= 0.5
    }
    assumed = any(pair.assumed for pair in alignment.pairs)
    return len(shared) + assumed < _SHARED


def _of_belongings(alignment: Alignment) -> bool:
    """Whether a word stands for itself in one sentence and as an owner in the other: "Brandt" and "Brandt's driver"."""
    return any(
        pair.evidence is not None
        and pair.view is not None
        and pair.claim.weight >= 0.5
        and _owns(alignment.claim, pair.claim) != _owns(pair.view, pair.evidence)
        and not _own_the_same(alignment.claim, pair.claim, pair.view, pair.evidence)
        for pair in alignment.pairs
    )


def _owns(view: View, word: Word) -> bool:
    return view.span.document.text[word.end : word.end + 2] in {"'s", "’s"}


def _own_the_same(mine: View, word: Word, theirs: View, other: Word) -> bool:
    """Whether two words own one thing, told as "the firm's shares" and "shares of the firm"."""
    owned = {_thing_of(mine, word), _thing_of(theirs, other)}
    return len(owned) == 1 and "" not in owned


def _thing_of(view: View, word: Word) -> str:
    """The noun, in base form, that stands right behind a word's "'s" or before the "of" that leads to it; "" for none."""
    if _owns(view, word):
        behind = [token for token in view.tokens[word.place + 1 :] if token.text[0].isalpha()][:1]
        return lemma(behind[0].lower) if behind else ""
    before = [token.lower for token in view.tokens[: word.place]]
    while before and before[-1] in {"the", "its", "his", "her", "their"}:
        before.pop()
    return lemma(before[-2]) if len(before) > 1 and before[-1] == "of" else ""


_Search = Callable[[Alignment, View], Clash | None]
# A word changed means something only where much else is shared; the others have anchors of their own.
_OF_VALUES: tuple[_Search, ...] = (find_numbers, find_moments)
_BY_WORDS: tuple[_Search, ...] = (find_opposites, find_roles, *_OF_VALUES)
_BY_SLOT: tuple[_Search, ...] = (
    find_ranks,
    find_places,
)


def _of_kin(alignment: Alignment, view: View) -> bool:
    """Whether the sentence speaks of somebody whom it knows by the claim's subject."""
    first = alignment.pairs[0] if alignment.pairs else None
    if first is None or first.evidence is None or first.view is not view:
        return False
    return is_of_kin(view, first.evidence) and not is_of_kin(alignment.claim, first.claim)


# With these it is another thing of its sort that is meant: "supports a smaller plan".
_SORTS = frozenset(
    "smaller larger bigger other another different similar revised amended earlier later alternative rival separate".split()
)


def _sorts(view: View) -> frozenset[str]:
    return frozenset(token.lower for token in view.tokens) & _SORTS


def _takes_sides(view: View) -> bool:
    """Whether a sentence is of somebody against something; who votes against a thing rejects it."""
    return any(
        token.lower == "against" and not any(word.start < token.start < word.end for word in view.words)
        for token in view.tokens
    )


def _of_who_speaks(view: View, words: tuple[int, int]) -> bool:
    """Whether some words are of who says what the sentence tells: "the first witness" of "the first witness said"."""
    return any(
        speech.value.speaker_span is not None
        and speech.value.speaker_span.start <= words[0]
        and words[1] <= speech.value.speaker_span.end
        for speech in find_speeches(view.span)
    )


def find_clash(alignment: Alignment, view: View) -> Clash | Silence:
    """The first clash of a claim with one sentence of the evidence, or why none is looked for or found."""
    if view.question or alignment.claim.question:
        return Silence("one of the two is a question")
    if hedged(alignment):
        return Silence("the sentence only supposes what the claim asserts")
    if _of_kin(alignment, view):
        return Silence("the sentence speaks of somebody whom it knows by the claim's subject")
    if dismisses(view) or dismisses(alignment.claim):
        return Silence("one of the two repeats what it dismisses")
    if (clash := find_denied(alignment, view)) is not None:
        return clash
    little = _too_little(alignment, view)
    owned = _of_belongings(alignment)
    another = _sorts(alignment.claim) != _sorts(view)
    if not (little or owned or another) and (clash := find_negation(alignment, view)) is not None:
        return clash
    if alignment.claim.negating or not agrees_in_polarity(alignment):
        # "Not the first" agrees with "the second": beside a negation only the negation itself tells.
        return Silence(
            "one of the two denies something, and it is not shown that this is what the other asserts"
        )
    # What somebody does and what befalls what is theirs are two things; a value in one place is still one.
    by_words = _OF_VALUES if owned else _BY_WORDS
    searches = _BY_SLOT if little else by_words + _BY_SLOT
    clash = next((clash for search in searches if (clash := search(alignment, view)) is not None), None)
    if clash is not None and _takes_sides(alignment.claim) != _takes_sides(view):
        return Silence("one of the two is against what the other is for, so that both may be right")
    if (
        clash is not None
        and _of_who_speaks(alignment.claim, clash.claim)
        and _of_who_speaks(view, clash.evidence)
    ):
        return Silence("only those differ who say it, and both may have said it")
    return clash or Silence(f"nothing in it excludes the claim, of which it has {alignment.coverage:.0%}")
