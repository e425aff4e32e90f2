"""Who refused one day and did it another, and words of one base of which one is a deed and one a person or thing."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.text import Token
from claimcheck.values.words import lemma
from claimcheck_statements.moments import moments
from claimcheck_statements.views import View, Word

__all__ = ["REFUSING", "is_refusal_of_another_day", "only_of_a_noun", "only_told_so", "tells_what_led_to_it"]

REFUSING = frozenset("fail refuse decline".split())
_HEDGE_REACH = 3
_DETERMINERS = frozenset("the a an his her its their any some".split())


def is_refusal_of_another_day(refusing: View, token: Token, telling: View) -> bool:
    """Whether somebody is told, without a day, to have refused what another sentence tells of a day or after something."""
    on_a_day = lemma(token.lower) in REFUSING and not moments(refusing) and bool(moments(telling))
    return on_a_day or _comes_round(token, telling)


def _comes_round(token: Token, telling: View) -> bool:
    """Whether a sentence tells what led somebody to do what another says he refused to: "resigned after weeks of protests"."""
    return lemma(token.lower) in REFUSING and tells_what_led_to_it(telling)


def tells_what_led_to_it(view: View) -> bool:
    """Whether a sentence tells when or through what something came about: "after weeks of protests"."""
    return not _LED_TO.isdisjoint(token.lower for token in view.tokens)


_LED_TO = frozenset(
    "after when once finally eventually later then under until till following because".split()
)


def only_told_so(claim: View, claimed: Word, view: View, word: Word) -> bool:
    """Whether a claim only supposes what a source denies, names a person or thing by it, or tells what led to it."""
    token = view.tokens[view.negating[0]]
    supposed = any(0 < claimed.place - at <= _HEDGE_REACH for at in claim.hedges)
    return supposed or only_of_a_noun(claim, claimed, view, word) or _comes_round(token, claim)


def only_of_a_noun(mine: View, word: Word, theirs: View, other: Word) -> bool:
    """Whether one of two words of one base is a verb and the other stands for a person or thing: "starred", "the star"."""
    return (_is_verb(mine, word) and _is_noun(theirs, other)) or (
        _is_noun(mine, word) and _is_verb(theirs, other)
    )


def _is_verb(view: View, word: Word) -> bool:
    return word.lower.endswith(("ed", "ing")) and word.lower != word.base and not _is_noun(view, word)


def _is_noun(view: View, word: Word) -> bool:
    """Whether a word in its base form, or its plural, stands behind an article or before a name or a noun."""
    before = view.tokens[word.place - 1].lower if word.place else ""
    return not word.lower.endswith(("ed", "ing")) and (before in _DETERMINERS or not word.place)
