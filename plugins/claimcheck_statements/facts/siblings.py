"""Which child of how many somebody was born as: "had three siblings" against "the youngest of six children"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.ordinals import ordinal_at
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import clause_of
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View, whole_number

__all__ = ["find_other_birth_order"]

# Each noun to the one who is so called beside parents, and to what such ones are to one another.
_NOUNS = {
    form: child
    for child, forms in (
        ("child", "child children kid kids siblings"),
        ("son", "son sons brothers"),
        ("daughter", "daughter daughters sisters"),
    )
    for form in forms.split()
}
_SIBLINGS = {"siblings": "child", "brothers": "son", "sisters": "daughter"}
_ONE_SIBLING = frozenset(["sibling", "brother", "sister"])
_RANKS = {"eldest": 1, "oldest": 1, "firstborn": 1, "youngest": -1, "last": -1}
_HAVING = frozenset(["had", "has"])
_COPULAS = frozenset(["is", "was"])
_BORN = frozenset(["born", "raised", "grew"])
# With these not all who are meant are children of both parents, or alive.
_NOT_ALL = frozenset(
    "half step half-siblings half-brothers half-sisters adopted adoptive foster surviving living remaining stepchildren".split()
)
_OLDER = frozenset(["younger", "older", "elder", "twin", "little", "big"])
_LONGEST = 5
"""Tokens between "of" and the number of children: "of his parents' six children"."""
_ENDS = frozenset([".", ",", ";", "and", "who", "("])


@frozen
class _Birth:
    """What a sentence tells of the children among whom its subject was born."""

    subject: Subject
    noun: str
    """child, son or daughter."""
    rank: int
    """Which of them: 1 for the eldest, -1 for the youngest; 0 where it is not told."""
    total: int
    """How many there were, the subject with them; 0 where it is not told."""
    start: int
    end: int
    full: bool = False
    """Whether it is told of the children of two parents together: of one of them there may be more."""


def find_other_birth_order(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two places among children; `topic` is whom a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    ours = _births(claim)
    theirs = _births(view) if ours else ()
    for here in ours:
        others = [there for there in theirs if _apart(here, there)]
        if len(others) != 1 or len(theirs) > 1 or is_spoken(view, 0):
            continue
        there = others[0]
        if of_one_bearer(claim, here.subject, view, there.subject, topic):
            return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75)
    return None


def _apart(here: _Birth, there: _Birth) -> bool:
    """Whether two tellings of one subject's birth cannot both be true."""
    if "child" in {here.noun, there.noun} and here.noun != there.noun:
        # Among all children the only one has no brother.
        alone, other = (here, there) if here.noun == "child" else (there, here)
        return alone.total == 1 and other.total > 1
    if here.noun != there.noun:
        return False
    if here.total and there.total and here.total != there.total:
        return _outdoes(here, there, here.total, there.total)
    first, second = _place(here, there.total), _place(there, here.total)
    if min(first, second) < 0:
        return {first, second} == {1, -1}
    return bool(first and second) and _outdoes(here, there, first, second)


def _outdoes(here: _Birth, there: _Birth, mine: int, theirs: int) -> bool:
    """Whether two numbers differ, or that of two parents' children is the larger, where only one text tells of both."""
    if here.full == there.full:
        return mine != theirs
    return mine > theirs if here.full else theirs > mine


def _place(birth: _Birth, total: int) -> int:
    """Which child from the eldest on; the youngest of a known number is the last of them."""
    known = birth.total or total
    return known if birth.rank == -1 and known else birth.rank


@lru_cache(maxsize=4096)
def _births(view: View) -> tuple[_Birth, ...]:
    """What a sentence tells of its subject's place among children."""
    words = {token.lower for token in view.tokens}
    if words.isdisjoint(_NOUNS.keys() | _ONE_SIBLING) or not words.isdisjoint(_NOT_ALL):
        return ()
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Birth]:
    clause = clause_of(view)
    if clause is None:
        return
    found = clause.found
    if clause.subject.known:
        yield from _had(clause.subject, found, clause.verb)
        for at in range(clause.verb, clause.end):
            if _is_of_subject(found, clause.verb, at):
                yield from _among(clause.subject, found, at)
    comma = next((at for at, token in enumerate(view.tokens) if token.text == ","), 0)
    told = list(_among(Subject(), view.tokens, 0)) if comma else []
    if told and told[0].end <= view.tokens[comma].start:
        # "The youngest of five children, Olen was born in Selt".
        verb = found[clause.verb].start
        subject = read_subject([token for token in view.tokens[comma + 1 :] if token.end <= verb])
        if subject.known:
            yield _of(told[0], subject)
        return
    for at in range(1, clause.verb):
        if found[at - 1].text == ",":
            # "Olen, the first child of Carl and Luise Ander, was born".
            subject = read_subject(found[: at - 1])
            if subject.known:
                yield from _among(subject, found, at)


def _of(told: _Birth, subject: Subject) -> _Birth:
    return _Birth(subject, told.noun, told.rank, told.total, told.start, told.end, told.full)


def _is_of_subject(found: tuple[Token, ...], verb: int, at: int) -> bool:
    """Whether a phrase at a token says what the subject is, or is set behind what tells of the birth."""
    before = found[at - 1].lower
    if at - 1 == verb:
        return before in _COPULAS
    told = {token.lower for token in found[verb:at]}
    if before in {",", "born", "and", "as"} and not told.isdisjoint(_BORN):
        return True
    return before in _COPULAS and found[at - 2].lower == "and"


def _had(subject: Subject, found: tuple[Token, ...], verb: int) -> Iterator[_Birth]:
    """The siblings that somebody is said to have had: "had two brothers"."""
    if found[verb].lower not in _HAVING or verb + 2 >= len(found):
        return
    number = whole_number(found[verb + 1].lower)
    noun = found[verb + 2]
    after = found[verb + 3].lower if verb + 3 < len(found) else "."
    if number is None or noun.lower not in _SIBLINGS or after not in {".", ","}:
        return
    yield _Birth(subject, _SIBLINGS[noun.lower], 0, number + 1, found[verb + 1].start, noun.end)


def _among(subject: Subject, found: tuple[Token, ...], at: int) -> Iterator[_Birth]:
    """The place among children that a phrase beginning at a token tells."""
    lowers = [token.lower for token in found[at : at + 12]]
    if lowers[:2] in (["an", "only"], ["the", "only"]) and lowers[2:3] == ["child"]:
        yield _Birth(subject, "child", 1, 1, found[at].start, found[at + 2].end)
        return
    if lowers[:2] == ["one", "of"]:
        yield from _counted(subject, found, at, 0, at + 1)
        return
    if lowers[:1] != ["the"] or len(lowers) < 3:
        return
    ordinal = ordinal_at(found, at + 1)
    rank, end = (
        (int(ordinal.value), ordinal.end) if ordinal is not None else (_RANKS.get(lowers[1], 0), at + 2)
    )
    if not rank or end >= len(found):
        return
    if found[end].lower == "of":
        yield from _counted(subject, found, at, rank, end)
    elif found[end].lower in {"child", "kid", "son", "daughter"}:
        after = found[end + 1].lower if end + 1 < len(found) else "."
        if after in {"of", "to", "born"} or after in _ENDS:
            noun = _NOUNS[found[end].lower]
            yield _Birth(subject, noun, rank, 0, found[at].start, found[end].end, _of_both(found, end + 1))


def _counted(subject: Subject, found: tuple[Token, ...], first: int, rank: int, of: int) -> Iterator[_Birth]:
    """The number of children behind "of": "the youngest of six children", "of his parents' four sons"."""
    for at in range(of + 1, min(of + 1 + _LONGEST, len(found) - 1)):
        total = whole_number(found[at].lower)
        if total is None:
            if found[at].lower in _ENDS:
                return
            continue
        noun = _NOUNS.get(found[at + 1].lower)
        after = found[at + 2].lower if at + 2 < len(found) else "."
        if noun is not None and total > 1 and (after in _ENDS - {"who"} or after in _PARENTS):
            full = _of_both(found, at + 2) or "parents" in {token.lower for token in found[of:at]}
            yield _Birth(subject, noun, rank, total, found[first].start, found[at + 1].end, full)
        return


def _of_both(found: tuple[Token, ...], at: int) -> bool:
    """Whether the words from a token on name parents: "of Carl and Luise Ander", "born to", "of his parents"."""
    return at < len(found) and found[at].lower in _PARENTS


_PARENTS = frozenset(["of", "to", "by", "born"])
