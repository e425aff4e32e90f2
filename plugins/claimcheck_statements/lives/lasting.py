"""Turns of phrase for going on: "was in business for 14 years", "was over within three months", "took four years to build"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma

__all__ = ["LASTING", "REIGNING", "Form", "forms", "leads_up", "served_as"]

LASTING = frozenset("last exist run operate endure survive span active".split())
"""Of these a stretch of time is told, for whatever lasts."""
REIGNING = frozenset(["reign", "rule"])

_BEING = "was|were|is|are|been|remained|remains|stayed|stays|kept"
_TURNS = {
    "last": (
        "went|goes|go|gone|going on",
        "dragged|drags|dragging on",
        "carried|carries on",
        "continued|continues",
        "raged|rages",
    ),
    "operate": (
        f"{_BEING} in business",
        f"{_BEING} in operation",
        f"{_BEING} in use",
        f"{_BEING} in service",
        f"{_BEING} in existence",
        f"{_BEING} on the air",
        f"{_BEING} together",
        f"{_BEING} open",
        f"{_BEING} active",
    ),
    "reign": (f"{_BEING} on the throne", "sat on the throne", "occupied|held the throne"),
}
"""By what they say the turns that stand before "for" and a length; of each word the forms."""
_OVER = (f"{_BEING} over", "ended", "finished", "concluded", "came to an end")
"""Those that stand before "within" and a length."""
_TAKING = frozenset("took takes take taken lasted lasts last spanned spans".split())
_MAKING = frozenset(
    "build construct complete finish make write shoot film restore rebuild dig print record".split()
)
_SERVING = (("served", "as"), ("serving", "as"), ("used", "as"), ("acted", "as"), ("functioned", "as"))


@frozen
class Form:
    """A verb or a turn of phrase of a sentence: what it says, by which tokens and up to which offset."""

    deed: str
    first: int
    """The place of its first token."""
    end: int
    whole: bool = False
    """Whether it says of a thing that it was there at all, so that whatever it then did tells the same: "was in business"."""
    at_most: bool = False
    """Whether it ends within the length: "was over within three months"."""


def _matches(words: Sequence[Token], at: int, turn: str) -> int:
    """How many tokens from a place on are a turn; 0 where it does not stand there."""
    parts = turn.split()
    here = [token.lower for token in words[at : at + len(parts)]]
    alike = len(here) == len(parts) and all(
        one in part.split("|") for one, part in zip(here, parts, strict=True)
    )
    return len(parts) if alike else 0


def forms(words: Sequence[Token]) -> Iterator[Form]:
    """The turns of phrase in a sentence that say that something went on, was there, or reigned."""
    for at in range(1, len(words)):
        for deed, turns in _TURNS.items():
            size = max(_matches(words, at, turn) for turn in turns)
            if size:
                yield Form(
                    "reign" if deed == "reign" else "last",
                    at,
                    words[at + size - 1].end,
                    whole=deed == "operate",
                )


def leads_up(before: Sequence[Token], behind: Sequence[str]) -> Form | None:
    """The turn of phrase that ends right before a length, the "for", "in" or "within" between them passed over.

    `behind` are the words behind the length, in lower case.
    """
    if not before:
        return None
    lead = before[-1].lower
    if lead in _TAKING:
        making = lead.startswith("t") and behind[:1] == ["to"] and behind[1:2] and lemma(behind[1]) in _MAKING
        return Form(lemma(behind[1]) if making else "last", len(before) - 1, before[-1].end)
    if lead == "for":
        return next((form for form in forms(before[:-1]) if form.end == before[-2].end), None)
    if lead in {"within", "inside", "in"}:
        told = before[:-1]
        for turn in _OVER:
            at = len(told) - len(turn.split())
            if at > 0 and _matches(told, at, turn):
                return Form("last", at, told[-1].end, at_most=True)
    return None


def served_as(words: Sequence[Token], at: int) -> int:
    """Where "served as" or the like begins that ends before a place; the place itself where none stands there."""
    before = tuple(token.lower for token in words[max(0, at - 2) : at])
    return at - 2 if before in _SERVING else at
