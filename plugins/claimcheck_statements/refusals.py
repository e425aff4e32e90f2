"""Who is told to have refused what he did on another day, or came round to in the end."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.text import Token
from claimcheck.values.words import lemma
from claimcheck_statements.moments import moments
from claimcheck_statements.views import View

__all__ = ["REFUSING", "comes_round", "is_refusal_of_another_day", "tells_what_led_to_it"]

REFUSING = frozenset("fail refuse decline".split())


def is_refusal_of_another_day(refusing: View, token: Token, telling: View) -> bool:
    """Whether somebody is told, without a day, to have refused what another sentence tells of a day or after something."""
    on_a_day = lemma(token.lower) in REFUSING and not moments(refusing) and bool(moments(telling))
    return on_a_day or comes_round(token, telling)


def comes_round(token: Token, telling: View) -> bool:
    """Whether a sentence tells what led somebody to do what another says he refused to: "resigned after weeks of protests"."""
    return lemma(token.lower) in REFUSING and tells_what_led_to_it(telling)


def tells_what_led_to_it(view: View) -> bool:
    """Whether a sentence tells when or through what something came about: "after weeks of protests"."""
    return not _LED_TO.isdisjoint(token.lower for token in view.tokens)


_LED_TO = frozenset(
    "after when once finally eventually later then under until till following because".split()
)
