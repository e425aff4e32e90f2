"""Who made or starred in a work, and who did not: "did not direct Meridian" beside "Meridian is a film directed by".

The same credit is told of the work ("a film starring Ida Roth") and of the person ("Roth starred in Meridian").
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.places import place_of
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, strangers, written
from claimcheck_statements.clauses import Clause, clause_of, ends_at, title_at
from claimcheck_statements.facts.fact_rows import MADE
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.identity import one_subject
from claimcheck_statements.facts.relations import makers
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View

__all__ = ["find_other_credit"]

_ROLES = {lemma(form): role for form, role in MADE.items()} | MADE
_STARRING = frozenset(["stars", "starring", "starred"])
_ACTING = frozenset("star starred appear appeared act acted debuted".split())
# The credit that one of these tells; each other one tells that somebody acted.
_TOLD_BY = {"starred": "starring", "debut": "debut"}
_AUXILIARY = frozenset(["did", "does", "was", "is", "has"])
_NEVER = frozenset(["never", "not", "n't", "n’t"])
_REFUSING = frozenset(["refused", "failed", "declined", "neglected"])
_ONLY = frozenset(["only", "solely", "exclusively"])
_BOUND = frozenset(
    "only alone again until before because but also originally first just solely entirely either".split()
)
_NOUNS = frozenset("film movie series show play sitcom comedy drama musical game".split())
_BEFORE_TITLE = frozenset(["the", "a", "an"])
# Who starred or acted in a work was in it.
_IMPLIED = frozenset([("acting", "starring"), ("in", "starring"), ("in", "debut")])
_REACH = 6


@frozen
class _Credit:
    """One credit of a work."""

    work: Subject
    role: str
    people: tuple[Subject, ...]
    start: int
    end: int
    denied: bool = False
    alone: bool = False


def find_other_credit(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of a credit that the one denies, or leaves to one only, with that of the other."""
    if claim.question or view.question or claim.hedges or view.hedges:
        return None
    for here, there in product(_credits(claim), _credits(view)):
        if not _of_one_work(claim, here, view, there, topic):
            continue
        if here.denied != there.denied and _share(claim, here, view, there, topic):
            said = written(view, there.start, there.end)
            message = (
                f"the source says '{said}', which the text denies"
                if here.denied
                else f"the source denies it: '{said}'"
            )
            return Clash((here.start, here.end), (there.start, there.end), message, 0.75)
        if here.alone and not here.denied and not there.denied and _others(here, there):
            message = f"the source names '{written(view, there.start, there.end)}', the text nobody but '{here.people[0].text}'"
            return Clash((here.start, here.end), (there.start, there.end), message, 0.75)
    return None


def _of_one_work(claim: View, here: _Credit, view: View, there: _Credit, topic: Subject | None) -> bool:
    """Whether two credits are of one sort and one work; who did not star may still have appeared."""
    denied, told = (here, there) if here.denied else (there, here)
    if told.role != denied.role and (denied.role, told.role) not in _IMPLIED:
        return False
    if here.work.names and there.work.names and here.work.text.split()[-1:] != there.work.text.split()[-1:]:
        return False  # a work and its second part
    return one_subject(claim, here.work, view, there.work, topic, person=False)


def _share(claim: View, here: _Credit, view: View, there: _Credit, topic: Subject | None) -> bool:
    """Whether somebody has a credit in both."""
    return any(
        one_subject(claim, mine, view, theirs, topic, person=True)
        for mine, theirs in product(here.people, there.people)
    )


def _others(here: _Credit, there: _Credit) -> bool:
    """Whether the source credits another beside the one whom the text leaves."""
    mine = here.people[0].text
    return any(one.text == mine for one in there.people) and any(
        strangers(mine, one.text) for one in there.people if one.text != mine
    )


def _person(name: str) -> Subject:
    return Subject((tuple(name.lower().split()),), text=name)


@lru_cache(maxsize=4096)
def _credits(view: View) -> tuple[_Credit, ...]:
    """The credits that a sentence gives or denies."""
    clause = clause_of(view)
    if clause is None or not clause.subject.known:
        return ()
    denied = tuple(_denied(clause))
    if denied or view.negating:
        return denied
    return (*_made(view), *_starring(clause), *_acting(clause))


def _made(view: View) -> Iterator[_Credit]:
    for fact in read(view).facts:
        if fact.sort == "makers" and fact.names:
            yield _Credit(fact.subject, fact.relation, tuple(map(_person, fact.names)), fact.start, fact.end)


def _starring(clause: Clause) -> Iterator[_Credit]:
    """The cast of "a film starring Ida Roth and Paul Keller"."""
    found = clause.found
    at = next((place for place in range(clause.verb, clause.end) if found[place].lower in _STARRING), None)
    if at is None:
        return
    only = at + 1 < len(found) and found[at + 1].lower in _ONLY
    alone = only or found[at - 1].lower in _ONLY
    for fact in makers(clause.view, "starring", clause.subject, found, at + 1 + only):
        if fact.names:
            people = tuple(map(_person, fact.names))
            alone = alone and not any(token.text[0].isalnum() for token in found if token.start >= fact.end)
            yield _Credit(
                clause.subject, "starring", people, fact.start, fact.end, alone=alone and len(people) == 1
            )


def _acting(clause: Clause) -> Iterator[_Credit]:
    """The work in "starred in Meridian", "made her film debut in Meridian"."""
    found = clause.found
    for at in range(clause.verb, clause.end - 1):
        acts = found[at].lower in _ACTING or (
            found[at].lower == "debut" and found[clause.verb].lower == "made"
        )
        if not acts or found[at + 1].lower != "in":
            continue
        work, end = _work(found, at + 2)
        role = _TOLD_BY.get(found[at].lower, "acting")
        if work is not None:
            yield _Credit(work, role, (clause.subject,), found[clause.verb].start, found[end - 1].end)


def _work(found: Sequence[Token], at: int) -> tuple[Subject | None, int]:
    """The work whose title stands at a token, "the 1992 film" before it left out."""
    place = at
    while place < min(at + _REACH, len(found)) and (
        found[place].text.islower() or found[place].text.isdecimal()
    ):
        place += 1
    led = [token.lower for token in found[at:place]]
    if led and not (led[0] in _BEFORE_TITLE and led[-1] in _NOUNS):
        return None, at
    title = title_at(found, place)
    work = read_subject(title) if title else Subject()
    return (work, place + len(title)) if work.names else (None, at)


def _denied(clause: Clause) -> Iterator[_Credit]:
    """What "did not direct Meridian", "was not in Meridian" and "does not star Ida Roth" deny."""
    found = clause.found
    lowers = [token.lower for token in found]
    if _BOUND & set(lowers) or "who" in lowers:
        return
    at = clause.verb
    if lowers[at] in _AUXILIARY or lowers[at] in _REFUSING:
        refusing = lowers[at] in _REFUSING and lowers[at + 1 : at + 2] == ["to"]
        if not refusing and not (at + 1 < len(lowers) and lowers[at + 1] in _NEVER):
            return
        verb = at + 2
    elif at > 1 and lowers[at - 1] == "never":
        verb = at
    else:
        return
    if verb >= len(found):
        return
    credit = _denied_deed(clause, verb)
    if credit is not None:
        yield credit


def _denied_deed(clause: Clause, verb: int) -> _Credit | None:
    found = clause.found
    lower = found[verb].lower
    if lower in {"star", "feature"} and verb + 1 < len(found) and found[verb + 1].text[0].isupper():
        name = title_at(found, verb + 1)
        if ends_at(found, verb + 1 + len(name)):
            person = _person(" ".join(token.text for token in name))
            return _Credit(
                clause.subject, "starring", (person,), found[clause.verb].start, name[-1].end, denied=True
            )
        return None
    acting = lower in _ACTING and verb + 1 < len(found) and found[verb + 1].lower == "in"
    if acting or (lower == "in" and found[clause.verb].lower in {"was", "is"}):
        role = "in" if not acting else "starring" if lower.startswith("star") else "acting"
        first = verb + 1 + acting
    elif lower in _ROLES:
        role, first = _ROLES[lower], verb + 1
    else:
        return None
    work, end = _work(found, first)
    if work is None or not ends_at(found, end) or (role == "in" and place_of(work.text) is not None):
        return None
    return _Credit(work, role, (clause.subject,), found[clause.verb].start, found[end - 1].end, denied=True)
