"""What negations and hedges do to the words that they reach, on both sides of an alignment."""

from itertools import pairwise

from claimcheck.values.function_words import LIGHT_VERBS
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.refusals import REFUSING
from claimcheck_statements.views import NUMBER_WORDS, View, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["CONDITIONS", "agrees_in_polarity", "denies", "hedged", "is_plain", "is_supposed", "targets"]

# The only negations whose scope is plain enough to refute; "barely", "without", "lack" say less than "not".
_PLAIN = frozenset("not n't n’t never no nobody none cannot".split())
# Verbs that deny by themselves: beside one of these a missing "not" is no contradiction.
_DENYING = frozenset(
    "reject refuse decline deny fail veto dismiss oppose stop halt cease end cancel prevent avoid abandon quit miss lose "
    "withdraw turn ban lack without drop suspend zero 0 nil false wrong unlikely impossible unable".split()
)
_REACH = 5
_BOUNDARIES = frozenset(
    [",", ";", ":", ".", "but", "that", "who", "which", "because", "although", "while", "when", "if"]
)
CONDITIONS = frozenset(["if", "unless", "whether", "until", "except", "before", "unlike", "instead"])
# After or within a negation these bind it to a time or a contrast.
_NOT_QUITE = frozenset(
    """
    longer yet before until only just because enough necessarily all always every long far mainly solely primarily
    entirely directly mostly exclusively wholly fully merely largely
    """.split()
)
# "Never again" says nothing of the first time.
_OTHER_TIMES = frozenset(["again", "since"])
# "Not in every patient": in some.
_WHOLLY = frozenset(["every", "always", "everyone", "everybody", "everywhere"])
# "Nothing but", "nobody other than": what is excepted is asserted.
_EXCEPTING = frozenset(["but", "except", "besides", "other", "apart", "unless", "alone"])
_TELLING = frozenset("say tell explain know reveal disclose specify mention ask write understand".split())
_ASKING = frozenset("why how where when whether what who which if".split())
_HEDGE_REACH = 3


def targets(view: View) -> dict[int, int]:
    """What each negation negates: place of the negating token to the index of the word in `view.words`."""
    found = {}
    for place in view.negating:
        for index, word in enumerate(view.words):
            if word.place <= place:
                continue
            if word.place > place + _REACH or any(
                view.tokens[at].lower in _BOUNDARIES for at in range(place + 1, word.place)
            ):
                break
            if word.weight >= 0.2 or word.base in {"say", "tell"}:
                found[place] = index
                break
            if word.base in LIGHT_VERBS and word.base not in {"be", "have", "do"}:
                # "is not getting into the business" denies no business.
                break
    return found


def agrees_in_polarity(alignment: Alignment) -> bool:
    """Whether no aligned word is negated on one side only."""
    mine = {alignment.claim.words[index].start for index in targets(alignment.claim).values()}
    theirs = {view.words[index].start for view in alignment.views for index in targets(view).values()}
    return all(
        (pair.claim.start in mine) == (pair.evidence.start in theirs)
        for pair in alignment.pairs
        if pair.evidence is not None
    )


def hedged(alignment: Alignment) -> bool:
    """Whether the evidence only supposes what the claim asserts: a hedge stands just before an aligned word."""
    if alignment.claim.hedges:
        return False
    return any(
        pair.view is not None and pair.evidence is not None and is_supposed(pair.view, pair.evidence)
        for pair in alignment.pairs
        if pair.claim.sort == "word" and pair.claim.weight >= 0.5
    )


def is_supposed(view: View, word: Word) -> bool:
    """Whether a hedge stands shortly before a word: "may sink"."""
    return any(0 < word.place - at <= _HEDGE_REACH for at in view.hedges)


def is_plain(view: View, place: int) -> bool:
    """Whether a negation says a plain "not", bound to no time, contrast or measure."""
    lower = view.tokens[place].lower
    if not (lower in _PLAIN or lower.endswith(("n't", "n’t")) or lemma(lower) in REFUSING):
        return False
    after = [token.lower for token in view.tokens[place + 1 : place + 4]]
    if any(token.lower in _EXCEPTING for token in view.tokens[place + 1 :]):
        return False
    if any(token.lower in _OTHER_TIMES or token.lower in _WHOLLY for token in view.tokens[place + 1 :]):
        return False
    if any(lemma(one) in _TELLING and two in _ASKING for one, two in pairwise(after)):
        # "Did not say why it sank" denies no sinking.
        return False
    if after and (after[0] == "one" or after[0] in NUMBER_WORDS or after[0][0].isdigit()):
        # "not one person, but several" denies the number, not the person.
        return False
    return not _NOT_QUITE.intersection(after) and not any(token.lower in CONDITIONS for token in view.tokens)


def denies(view: View, word: Word | None) -> bool:
    """Whether a sentence has a word that denies without a negation."""
    return any(one.base in _DENYING and one != word for one in view.words)
