"""How two named things stand to each other, told the other way round: "lies north of Brod" against "Brod lies north of".

Only relations are read that cannot hold both ways at one time: what lies north of another has it to the south, a part is
not the whole of its whole, and of two towers only one is the taller.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma, opposed
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.relations import place_run
from claimcheck_statements.moments import days_named
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import View

__all__ = ["find_turned_relation"]

_COMPASS = {"north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0)}
_COMPASS |= {
    first + second: (_COMPASS[second][0], _COMPASS[first][1])
    for first in ("north", "south")
    for second in ("east", "west")
}
# "The parent company of", "a part of": what is above the other, and what is below it.  Kin is left out: a man may be the
# son of one Paul Brandt and the father of another.
_ABOVE = {"whole": "parent owner", "story": "sequel"}
_BELOW = {
    "whole": "part subsidiary division suburb district neighbourhood neighborhood tributary branch unit",
    "story": "prequel",
}
_NOUNS = {
    noun: (kind, sign)
    for table, sign in ((_ABOVE, 1), (_BELOW, -1))
    for kind, nouns in table.items()
    for noun in nouns.split()
}
_VERBS = frozenset("is was are were lies lay stands stood sits".split())
_TO = frozenset(["of", "to"])
# Words of a noun between its article and its "of".
_COMPANY = frozenset(["company", "firm", "group"])
_PARTLY = frozenset("partly mostly largely formerly once originally not n't no longer never".split())
# Behind these a noun is no more what the subject is: "is a village in the district of".
_INNER = frozenset(["in", "of", "at", "on", "from", "near", "with", "for", "by"])
_RELATIVE = frozenset(["who", "which", "that", "whose", "where"])


@frozen
class _Tie:
    """How the subject of a sentence stands to another named thing."""

    kind: str
    sign: tuple[int, int]
    """Which way it stands on each axis: of the compass two, of all else the first."""
    subject: Subject
    other: Subject
    start: int
    end: int


@lru_cache(maxsize=4096)
def _ties(view: View) -> tuple[_Tie, ...]:
    """The ties of a sentence's subject to others that its predicate names."""
    found, _ = outside_brackets(view.tokens)
    verb = next((at for at, token in enumerate(found) if at and token.text in _VERBS), None)
    if verb is None or view.negating or view.question or view.hedges:
        return ()
    if not _PARTLY.isdisjoint(token.lower for token in found[verb:]):
        return ()
    reading = read(view)
    subject = reading.subject if reading.subject.known else read_subject(found[:verb])
    if not subject.known:
        return ()
    return tuple(_told(subject, found, verb))


def _told(subject: Subject, found: Sequence[Token], verb: int) -> Iterator[_Tie]:
    at = verb + 1
    while at < len(found) and found[at].lower not in _RELATIVE:
        sign, end = _direction(found, at)
        kind = "compass"
        if sign is None:
            named = found[at].lower in _NOUNS and not any(token.lower in _INNER for token in found[verb:at])
            kind, sign, end = _noun(found, at) if named else _compared(found, at, verb)
        if sign is None:
            at += 1
            continue
        run = place_run(found, end)
        other = read_subject([token for token in run if token.text != ","][:_LONGEST]) if run else Subject()
        if other.names and not _owns(found, run[-1]):
            yield _Tie(kind, sign, subject, read_subject(_first(run)), found[at].start, run[-1].end)
        at = max(at + 1, end)


_LONGEST = 6


def _owns(found: Sequence[Token], last: Token) -> bool:
    """Whether a name that ends with a token only says whose it is: "taller than Brandt's brother"."""
    return any(token.start == last.end and token.text in {"'s", "’s"} for token in found)


def _first(run: Sequence[Token]) -> list[Token]:
    """A name up to its comma: "Brod" of "Brod, Torvia"."""
    comma = next((at for at, token in enumerate(run) if token.text == ","), len(run))
    return list(run[:comma])


def _direction(found: Sequence[Token], at: int) -> tuple[tuple[int, int] | None, int]:
    """The point of the compass that leads to "of" from a token on, and where its name begins; None for none.

    "In the north of" a land is within it.
    """
    x = y = 0
    end = at
    if found[at - 1].lower in {"the", "-"} or found[at].lower not in _COMPASS:
        return None, at
    while end < len(found) and (found[end].lower in _COMPASS or found[end].text == "-"):
        across, up = _COMPASS.get(found[end].lower, (0, 0))
        x, y = x or across, y or up
        end += 1
    if end >= len(found) or found[end].lower != "of":
        return None, at
    return (x, y), end + 1


def _noun(found: Sequence[Token], at: int) -> tuple[str, tuple[int, int] | None, int]:
    """The tie that a noun and its "of" name: "a part of", "the parent company of"."""
    end = at + 1
    while end < len(found) and found[end].lower in _COMPANY:
        end += 1
    if end >= len(found) or found[end].lower not in _TO or (end == at + 1 and found[at].lower == "parent"):
        return "", None, at
    kind, sign = _NOUNS[found[at].lower]
    return kind, (sign, 0), end + 1


def _compared(found: Sequence[Token], at: int, verb: int) -> tuple[str, tuple[int, int] | None, int]:
    """The quality that a comparative right behind the verb measures the subject by: "is taller than"."""
    word = found[at].lower
    than = at + 1 < len(found) and found[at + 1].lower == "than"
    if not than or not word.endswith("er") or lemma(word) == word or at > verb + 2:
        return "", None, at
    return f"more {lemma(word)}", (1, 0), at + 2


def find_turned_relation(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two ties of the same two things; `topic` is whom a pronoun of the evidence may mean."""
    theirs = _ties(view) if _ties(claim) else ()
    if not theirs or days_named(claim) != days_named(view):
        return None
    for mine in _ties(claim):
        for other in theirs:
            sign = _sign(mine, other, topic)
            if sign is not None and any(one * two < 0 for one, two in zip(mine.sign, sign, strict=True)):
                here, there = (mine.start, mine.end), (other.start, other.end)
                return differing(claim, here, view, there, 0.8)
    return None


def _sign(mine: _Tie, other: _Tie, topic: Subject | None) -> tuple[int, int] | None:
    """How the claim's two stand to each other by the evidence; None where it tells of others, or of another tie."""
    subject = topic if other.subject.pronoun else other.subject
    if subject is None or not subject.names or not mine.subject.names:
        return None
    against = mine.kind != other.kind
    if against and not (
        mine.kind.startswith("more ")
        and other.kind.startswith("more ")
        and opposed(mine.kind.removeprefix("more "), other.kind.removeprefix("more "))
    ):
        return None
    if _are_one(mine.subject, subject) and _are_one(mine.other, other.other):
        turn = 1
    elif _are_one(mine.subject, other.other) and _are_one(mine.other, subject):
        turn = -1
    else:
        return None
    turn = -turn if against else turn
    return (turn * other.sign[0], turn * other.sign[1])


def _are_one(first: Subject, second: Subject) -> bool:
    return same_subject(_bare(first), _bare(second), people=False)


def _bare(subject: Subject) -> Subject:
    """A firm without the "group" in small letters behind its name."""
    last = subject.text.rpartition(" ")[2]
    if last not in _COMPANY or not subject.names or len(subject.names[0]) < 2:
        return subject
    return evolve(subject, names=(subject.names[0][:-1], *subject.names))
