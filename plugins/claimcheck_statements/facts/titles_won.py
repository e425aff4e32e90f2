"""How often somebody won one prize: "has won the Tarn Cup three times" against "is a five-time winner of the Tarn Cup"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import clause_of, title_at
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import NUMBER_WORDS, View

__all__ = ["find_other_number_of_wins"]

_WINNING = frozenset("won win winning held hold holding".split())
_WINNERS = frozenset(["winner", "champion", "champions", "winners"])
_ONCE = {"once": 1, "twice": 2, "thrice": 3}
# With these it is a number of some of the wins.
_SOME = frozenset(
    "first last consecutive straight row singles doubles as with for at least more over".split()
)
_SMALL = frozenset(["the", "of", "championship", "title"])


@frozen
class _Wins:
    """How often a sentence says that its subject won what."""

    subject: Subject
    prize: frozenset[str]
    times: int
    start: int
    end: int


def find_other_number_of_wins(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two numbers of wins of one prize; `topic` is whom a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    told, known = claim.span.document.published, view.span.document.published
    ours = _wins(claim) if told == known else ()
    theirs = _wins(view) if ours and not moments(claim) else ()
    for here in ours:
        others = [there for there in theirs if there.prize == here.prize]
        if len(others) == 1 and others[0].times != here.times and not is_spoken(view, 0):
            there = others[0]
            if of_one_bearer(claim, here.subject, view, there.subject, topic):
                return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75)
    return None


@lru_cache(maxsize=4096)
def _wins(view: View) -> tuple[_Wins, ...]:
    """The numbers of wins that a sentence gives to its subject."""
    words = {token.lower for token in view.tokens}
    if not (words & _WINNING or words & _WINNERS):
        return ()
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Wins]:
    clause = clause_of(view)
    if clause is None or not clause.subject.known:
        return
    found = clause.found
    if any(token.lower in _SOME for token in found[clause.verb :]) or found[clause.verb].lower == "had":
        return  # "by 1990 he had won it once"
    held = False
    for at in range(clause.verb, clause.end):
        lower = found[at].lower
        held = held or lower in _WINNING
        if held and found[at].lower == "the" and found[at + 1 : at + 2]:
            title = title_at(found, at + 1)
            told = _times(found, at + 1 + len(title))
            if title and told and _is_all(found, told[1]):
                yield _wins_of(clause.subject, title, told[0], found[at + 1], found[told[1] - 1])
        if lower in _WINNERS and found[at + 1 : at + 2] and found[at + 1].lower == "of":
            number = _before(found, at)
            title = title_at(found, at + 2 + (found[at + 2 : at + 3] != () and found[at + 2].lower == "the"))
            if number and title and _is_all(found, found.index(title[-1]) + 1):
                yield _wins_of(clause.subject, title, number, found[at], title[-1])
            end = at + 2 + (found[at + 2 : at + 3] != () and found[at + 2].lower == "the") + len(title)
            told = _times(found, end) if title and not number else None
            if told:
                yield _wins_of(clause.subject, title, told[0], found[at], found[told[1] - 1])


def _is_all(found: Sequence[Token], at: int) -> bool:
    """Whether nothing behind a number of wins says how, with whom or since when: "three times [as captain]"."""
    return at >= len(found) or found[at].lower in _ENDS


_ENDS = frozenset([",", ".", ";", ":", "(", ")", "–", "—", "and", "but"])


def _wins_of(subject: Subject, title: Sequence[Token], times: int, first: Token, last: Token) -> _Wins:
    prize = frozenset(token.lower for token in title) - _SMALL
    return _Wins(subject, prize, times, first.start, last.end)


def _times(found: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The number of "three times", "twice" at a token, and the token behind it."""
    if at >= len(found):
        return None
    if found[at].lower in _ONCE:
        return _ONCE[found[at].lower], at + 1
    number = NUMBER_WORDS.get(found[at].lower, found[at].lower)
    if number.isdecimal() and number.isascii() and found[at + 1 : at + 2] and found[at + 1].lower == "times":
        return int(number), at + 2
    return None


def _before(found: Sequence[Token], at: int) -> int:
    """The number of "five-time" before a noun; 0 for none."""
    lowers = [token.lower for token in found[max(0, at - 3) : at]]
    if lowers[-1:] in (["time"], ["times"]) and len(lowers) == 3 and lowers[1] == "-":
        number = NUMBER_WORDS.get(lowers[0], lowers[0])
        return int(number) if number.isdecimal() and number.isascii() else 0
    return 0
