"""The name that somebody bears by birth: "Kestrel's real name is ..." beside "Dana Whitlock, known as Kestrel, ..."."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token
from claimcheck.values.places import place_of
from claimcheck_statements.clash import Clash, differing, strangers
from claimcheck_statements.facts.facts import read
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import View

__all__ = ["find_other_real_name"]

_KINDS_OF_NAME = frozenset("real birth full given legal".split())
_COPULAS = frozenset(["is", "was"])
_STAGE = frozenset("known stage pseudonym alias nicknamed".split())
_LEAST = 2


def find_other_real_name(claim: View, view: View) -> Clash | None:
    """Another real name of one person."""
    if claim.negating or claim.hedges or claim.question or view.negating or view.hedges or view.question:
        return None
    claimed = _claimed(claim)
    if claimed is None:
        return None
    bearer, name = claimed
    told = _told(view, bearer)
    if told is None or not strangers(_text(name), _text(told)):
        return None
    here, there = (name[0].start, name[-1].end), (told[0].start, told[-1].end)
    return differing(claim, here, view, there, 0.75, exclusive=True)


def _text(found: Sequence[Token]) -> str:
    return " ".join(token.text for token in found)


def _capitals(found: Sequence[Token], at: int) -> list[Token]:
    """The run of capitals from a place on."""
    run: list[Token] = []
    for token in found[at:]:
        if not token.text[0].isupper():
            break
        run.append(token)
    return run


def _claimed(claim: View) -> tuple[Subject, list[Token]] | None:
    """Whose real name a claim gives, and that name: "Kestrel's real name is Dana Whitlock"."""
    found, _ = outside_brackets(claim.tokens)
    for at in range(2, len(found) - 2):
        if found[at].lower in _KINDS_OF_NAME and found[at + 1].lower == "name":
            owner = found[at - 1].lower in {"'s", "’s"} and found[at + 2].lower in _COPULAS
            name = _capitals(found, at + 3) if owner else []
            bearer = read_subject(found[: at - 1])
            return (bearer, name) if bearer.names and len(name) >= _LEAST else None
    return None


def _told(view: View, bearer: Subject) -> list[Token] | None:
    """The real name of a bearer: what stands before "known as Kestrel", or in brackets after "born"."""
    reading = read(view)
    found, brackets = outside_brackets(view.tokens)
    if reading.definition is None or not same_subject(bearer, reading.subject, people=True):
        return None
    for bracket in brackets:
        for at, token in enumerate(bracket[:-1]):
            name = _capitals(bracket, at + 1) if token.lower == "born" else []
            # "(born New York City)" names a place.
            if len(name) >= _LEAST and place_of(_text(name)) is None:
                return name
    first = Subject(reading.subject.names[:1])
    stage = any(token.lower in _STAGE for token in found)
    name = _capitals(found, 0)
    told = stage and len(name) >= _LEAST and not same_subject(bearer, first, people=True)
    return name if told else None
