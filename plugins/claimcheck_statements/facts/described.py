"""What a claim calls its subject in passing: "The Danish actor Karl Stone lives in ...", "Ida Roth, a Kenyan runner, won ..."."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import lemma
from claimcheck_statements.facts.definitions import Definition, is_person, read_definition
from claimcheck_statements.facts.facts import Reading
from claimcheck_statements.facts.kinds import KINDS
from claimcheck_statements.subjects import outside_brackets, read_subject
from claimcheck_statements.views import View

__all__ = ["described"]

_ARTICLES = frozenset(["a", "an", "the"])
# Of what somebody or something was, or is only to some, the words tell nothing of what it is.
_NOT_SO = frozenset(
    """
    former ex late future would-be self-proclaimed fellow born based speaking descended honorary aspiring fictional legendary
    acting vice deputy co rival
    """.split()
)
_LONGEST = 8
_WORKS = frozenset("film movie series show sitcom album novel book song play poem opera band".split())


@lru_cache(maxsize=4096)
def described(view: View) -> Reading:
    """The subject of a sentence and what it is called before or right behind its name; nothing for other sentences."""
    found = outside_brackets(view.tokens)[0]
    first = next((at for at, token in enumerate(found) if token.text[0].isalnum()), len(found))
    return _before_name(found[first:]) or _behind_name(found[first:]) or Reading()


def _before_name(found: Sequence[Token]) -> Reading | None:
    """The reading of "The Danish actor Karl Stone", of which the last word before the name tells a calling or a work."""
    at = int(bool(found) and found[0].lower in _ARTICLES)
    name = next(
        (place for place in range(at, min(len(found), _LONGEST)) if _begins_name(found, place, at)), None
    )
    if name is None or name == at or not _tells_kind(found[name - 1]):
        return None
    run = name
    while run < len(found) and (found[run].text[0].isupper() or found[run].text in {"-", ".", "&"}):
        run += 1
    if run < len(found) and found[run].lower in {"'s", "’s", "and", ","}:
        return None
    definition, after = read_definition(found[:name], at, denied=False)
    return _reading(found[name:run], definition) if after == name else None


def _begins_name(found: Sequence[Token], place: int, first: int) -> bool:
    """Whether the name begins at a token: a capital that is no nationality, nor the first word of a sentence."""
    token = found[place]
    return token.text[0].isupper() and token.lower not in NATIONALITIES and place > first


def _behind_name(found: Sequence[Token]) -> Reading | None:
    """The reading of "Ida Roth, a Kenyan runner, won"."""
    comma = next((at for at, token in enumerate(found[:_LONGEST]) if token.text == ","), None)
    if comma is None or comma + 2 >= len(found) or found[comma + 1].lower not in _ARTICLES:
        return None
    close = next(
        (at for at in range(comma + 2, len(found) - 1) if found[at].text == "," and _is_verb(found[at + 1])),
        None,
    )
    if close is None:
        return None
    definition, _ = read_definition(found[:close], comma + 2, denied=False)
    if definition is None or not any(_tells_kind_of(head) for head in definition.heads):
        return None
    return _reading(found[:comma], definition)


def _is_verb(token: Token) -> bool:
    return token.text.islower() and (is_past(token) or token.lower in {"is", "has", "was", "had"})


def _tells_kind(token: Token) -> bool:
    return token.text.islower() and _tells_kind_of(lemma(token.lower))


def _tells_kind_of(head: str) -> bool:
    return is_person(head) or head in _WORKS or head in KINDS


def _reading(name: Sequence[Token], definition: Definition | None) -> Reading | None:
    subject = read_subject(list(name))
    if definition is None or not subject.names or definition.words & _NOT_SO:
        return None
    return Reading(subject, evolve(definition, narrowed=frozenset()))
