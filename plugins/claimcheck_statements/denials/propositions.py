"""A claim beside a proposition that a source calls true or false as a whole.

A source may ask and answer ("Did Brandt sign the treaty? No."), or dismiss ("that Brandt signed the treaty is a myth").
What is said of the proposition is said of the claim where the two have the same words; and where the proposition is a
part of what the claim asserts, the claim falls with it.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Collection, Sequence
from itertools import pairwise

from attrs import evolve

from claimcheck.values.amounts import find_amounts
from claimcheck.values.names import same_bearer
from claimcheck.values.speech import Speech, find_speeches
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, align, name_at
from claimcheck_statements.denials.orders import in_one_order, leads_elsewhere
from claimcheck_statements.denials.parts import as_limited, describes_name, is_part, lacking, shared_words
from claimcheck_statements.moments import moment_at, moments
from claimcheck_statements.opposites import opposites
from claimcheck_statements.views import View, Word

__all__ = ["bears"]

_WEIGHTY = 0.3
# Weighty words that claim and proposition share at least.
_SHARED = 2
_CARRYING = 0.5
# Words that a question may add: "Is it true that", "Has anyone ever".
_ASIDES = frozenset(
    """
    true fact case correct really actually ever claim say certainly definitely absolutely simply currently person one
    related relate concern concerning regarding
    """.split()
)
# What these have for an object is a thing or a person, not what is said of it.
_OF_THINGS = frozenset(
    "endorse back support praise condemn criticise criticize hail denounce welcome thank attack slam".split()
)
_PASSING_ON = frozenset("say claim tell write report allege tweet post suggest".split())
_ENDS = 3
_MANNER = frozenset("well fast hard soon far long much quite very alone together enough early late".split())
_NEVER = frozenset(["never", "no", "nobody", "none"])
_BEING = frozenset(["is", "are", "was", "were"])
# That a thing can be is asked or denied with that it is.
_ABLE = frozenset("can could cannot can't can’t couldn't couldn’t".split())


def bears(claim: View, proposition: View, *, holds: bool, beside: View | None = None) -> bool | None:
    """Whether a claim holds if a proposition holds, or if it does not; None where that is not plain.

    Where the claim is a clause, what stands beside it may say what a proposition is about.
    """
    if _without(claim) == _without(proposition):
        claim, proposition = _affirmed(claim), _affirmed(proposition)
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
    if not holds and (_is_qualified(claim, proposition) or _is_to_be(claim) != _is_to_be(proposition)):
        return None
    if _is_of_belongings(alignment) or leads_elsewhere(alignment):
        return None
    whole = (
        _hedged_alike(claim, proposition)
        and _has_all(alignment, turned)
        and as_limited(claim, claim.tokens, proposition, holds=holds)
    )
    part = not holds and is_part(alignment, proposition)
    if not (whole or part) or not _has_no_more(alignment, proposition, turned, beside, holds=holds):
        return None
    asserts = not claim.negating and turned is None
    return holds == asserts


def _without(sentence: View) -> bool:
    return any(sentence.tokens[place].lower == "without" for place in sentence.negating)


def _affirmed(sentence: View) -> View:
    """A sentence whose "without" denies nothing of it."""
    kept = tuple(place for place in sentence.negating if sentence.tokens[place].lower != "without")
    return evolve(sentence, negating=kept)


def _is_to_be(sentence: View) -> bool:
    """Whether a sentence tells what was to be: "was to be sold"."""
    lowers = [token.lower for token in sentence.tokens]
    return any(one in _BEING and two == "to" for one, two in pairwise(lowers))


def _is_of_belongings(alignment: Alignment) -> bool:
    """Whether a claim tells of what belongs to somebody whom the proposition names alone: "Brandt's driver"."""
    claim, proposition = alignment.claim, alignment.views[0]
    missing = {word.place for word in lacking(alignment)}
    owners = [pair for pair in alignment.pairs if pair.evidence is not None and _owns(claim, pair.claim)]
    first = {word.start for word in shared_words(alignment, proposition)}
    return any(
        pair.claim.place + 2 in missing or not _owns(proposition, pair.evidence, of=True)
        for pair in owners
        if pair.evidence is not None and pair.claim.start in first
    )


def _owns(view: View, word: Word, *, of: bool = False) -> bool:
    """Whether "'s" stands behind a word, or "of" leads to it, if that is asked too."""
    if any(token.lower in {"'s", "’s"} for token in view.tokens[word.place + 1 : word.place + 2]):
        return True
    before = [token.lower for token in view.tokens[max(0, word.place - 3) : word.place]]
    return of and "of" in before


def _hedged_alike(claim: View, proposition: View) -> bool:
    """Whether a claim hedges nothing, or what the proposition hedges too: "plans to tax it", "are they planning to"."""
    mine, theirs = (
        [lemma(view.tokens[place].lower) for place in view.hedges] for view in (claim, proposition)
    )
    return not mine or mine == theirs


def _only_told(alignment: Alignment) -> bool:
    """Whether the claim says who says so, and the proposition does not: then the claim is of what was said.

    What the claim only goes on to have said is another matter: "The test was false, so that he could say he was well".
    """
    if _is_passed_on(alignment):
        return True
    missing = [word.start for word in alignment.missing]
    shared = shared_words(alignment, alignment.views[0])
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


def _has_no_more(
    alignment: Alignment, proposition: View, turned: Word | None, beside: View | None, *, holds: bool
) -> bool:
    """Whether a proposition has no word of weight that the claim leaves open, nor its words in another order.

    What was done in May was done, so that a claim may leave a day open of what holds.
    """
    claim = alignment.claim
    pairs = [(pair.claim, pair.evidence) for pair in alignment.pairs if pair.evidence is not None]
    partners = {there.start for _, there in pairs}
    if beside is not None:
        around = align(beside, [proposition]).pairs
        partners |= {pair.evidence.start for pair in around if pair.evidence is not None}
    extra = [
        word
        for word in proposition.words
        if word.start not in partners
        and word.weight >= _WEIGHTY
        and word.base not in _ASIDES
        and not _is_of_name(alignment, word)
        and not _is_second_half(proposition, word, claim)
        and not _is_of_value(proposition, word, partners)
        and not (holds and _may_be_left_open(claim) and moment_at(proposition, word) is not None)
    ]
    if (turned is None and extra) or (
        turned is not None and not all(opposites(turned, word) for word in extra)
    ):
        return False
    return in_one_order(claim, proposition, pairs)


def _has_all(alignment: Alignment, turned: Word | None) -> bool:
    """Whether a proposition has all words of the claim that carry weight, but for an adverb."""
    claim, proposition = alignment.claim, alignment.views[0]
    missing = [
        word
        for word in lacking(alignment)
        if word.weight >= _CARRYING
        and word != turned
        and not _is_second_half(claim, word, proposition)
        and not describes_name(claim, word)
    ]
    if any(word.sort != "word" or not word.lower.endswith("ly") for word in missing):
        return False
    return len(shared_words(alignment, proposition)) >= _SHARED


def _may_be_left_open(claim: View) -> bool:
    """Whether a claim affirms, or denies for every day: "has never"."""
    return not claim.negating or claim.tokens[claim.negating[0]].lower in _NEVER


def _is_of_value(proposition: View, word: Word, partners: Collection[int]) -> bool:
    """Whether a word is a part of an amount or a day of which the claim has another part: the "million" of "2 million"."""
    if word.sort not in {"number", "time"}:
        return False
    spans = [one.span for one in find_amounts(proposition.span)] + [one.span for one in moments(proposition)]
    found = [one for one in proposition.words if one.start in partners and one.sort in {"number", "time"}]
    return any(
        span.start <= word.start < span.end and any(span.start <= one.start < span.end for one in found)
        for span in spans
    )


def _is_of_name(alignment: Alignment, word: Word) -> bool:
    """Whether a word of a proposition is a part of the name of somebody whom the claim names in short: "Elsa" Brandt."""
    name = name_at(alignment.views[0], word)
    if name is None or word.sort != "name":
        return False
    for pair in alignment.pairs:
        if pair.evidence is not None and name.span.start <= pair.evidence.start < name.span.end:
            mine = name_at(alignment.claim, pair.claim)
            if mine is not None and same_bearer(mine.value, name.value) is True:
                return True
    return False


def _is_second_half(view: View, word: Word, other: View) -> bool:
    """Whether a word is the number of "Covid-19" where the other sentence has no number behind a hyphen."""
    return _is_behind_hyphen(view, word) and not any(_is_behind_hyphen(other, one) for one in other.words)


def _is_behind_hyphen(view: View, word: Word) -> bool:
    return word.sort == "number" and view.span.document.text[max(0, word.start - 1)] == "-"


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


def _is_able(sentence: View) -> bool:
    return bool(_ABLE & {token.lower for token in sentence.tokens})
