"""Two accounts of which only one can hold: panned or acclaimed, a hit or a flop, a republic or a monarchy, a duo or a trio."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import clause_of
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.fact_rows import RELATIVES
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.told_of import is_told_of, of_one_bearer
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject, is_proper
from claimcheck_statements.views import View

__all__ = ["find_other_account"]

# A question, whether its answer is told in a definition ("is a ...") only, and the answers, each by the words that give
# it.  What a thing may be first and then no more ("closed", "retired") is no question here.
_TABLE = """
critics : : was acclaimed, was critically acclaimed, were acclaimed, critical acclaim, received acclaim, universal acclaim, critical success, positive reviews, favorable reviews, favourable reviews, rave reviews, good reviews, well received, positively received, positive reception | was panned, were panned, critically panned, negative reviews, bad reviews, poor reviews, unfavorable reviews, unfavourable reviews, poorly received, negatively received, negative reception, critical failure
sales : : commercial success, box office success, box office hit, commercial hit, commercially successful, box office smash | commercial failure, box office failure, box office bomb, box office flop, commercial flop, flopped, bombed at the box office, commercially unsuccessful, commercial disappointment, box office disappointment
government : is : monarchy, kingdom, sultanate, emirate | republic
coast : : landlocked | has a coastline, has a long coastline, has coastline, with a coastline
players : is : soloist, solo artist, solo singer, solo musician | duo | trio | quartet | quintet | sextet
company : is : private company, privately held company, privately owned company | public company, publicly traded company, publicly listed company
university : is : private university, private research university, private college, private institution | public university, public research university, public college, public institution, state university
licence : is : proprietary software, closed source | open source, free software
people : : uninhabited | is inhabited, are inhabited, permanently inhabited, permanent residents, permanent inhabitants, permanent population
battle : : inconclusive, indecisive | ended in a decisive, was a decisive, decisive victory, decisive defeat
reality : : fictional person, fictional character, mythical person, imaginary person | real person, historical person, historical figure, real life person
fiction : is : non fiction, nonfiction, nonfictional | fictional, novel, novella
screen : is : live action | animated, computer animated
colours : is : black and white film | colour film, color film, technicolor film
belief : is : atheist | devout catholic, devout christian, devout muslim, devout jew, devout hindu
hand : : left handed | right handed
wing : is : left wing, far left | right wing, far right
"""
# Of a thing that was told so in part or at times, both may hold.
_MIXED = frozenset(
    """
    mixed divided polarized polarised polarising both although though despite while but initially originally first later
    eventually then now before when after former formerly once become became previously half partly some part semi based about or until
    """.split()
)
_NARROWING = frozenset(["for", "from"])
_REVIEWERS = frozenset(["critics", "reviewers"])
_KIN = frozenset(
    "father mother grandfather grandmother son daughter uncle aunt brother sister namesake".split()
)
_ALIVE = (("is", "alive"), ("is", "still", "alive"), ("is", "still", "living"), ("is", "living"))


def _rows() -> dict[str, tuple[tuple[tuple[str, ...], str, int, bool], ...]]:
    """First word of an answer to its words, its question, its place among the answers, and whether it is a definition's."""
    found: dict[str, list[tuple[tuple[str, ...], str, int, bool]]] = {}
    for line in _TABLE.strip().splitlines():
        question, defining, answers = (cell.strip() for cell in line.split(" :", 2))
        for side, answer in enumerate(answers.lstrip(": ").split("|")):
            for phrase in answer.split(","):
                words = tuple(phrase.split())
                found.setdefault(words[0], []).append((words, question, side, "is" in defining))
    return {first: tuple(sorted(some, key=lambda one: -len(one[0]))) for first, some in found.items()}


_ANSWERS = _rows()


@frozen
class _Answer:
    """An answer that a sentence gives, and the token at which it begins."""

    question: str
    side: int
    start: int
    end: int
    defining: bool
    """Whether it is told in what the thing is said to be."""


def find_other_account(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two answers to one question about one thing; `topic` is what a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    mine = _answers(claim)
    clause = clause_of(claim) if mine else None
    if clause is None or not is_proper(clause.subject):
        return _living(claim, view, topic)
    theirs = _answers(view)
    for here in mine:
        others = [there for there in theirs if there.question == here.question]
        if not others or any(there.side == here.side for there in others):
            continue
        there = others[0]
        place = next(at for at, token in enumerate(view.tokens) if token.start >= there.start)
        if is_spoken(view, place) or not _of_one_thing(
            claim, clause.subject, view, place, topic, defining=there.defining
        ):
            continue
        if _days(claim) and _days(view) and _days(claim) != _days(view):
            continue
        return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75)
    return None


def _days(view: View) -> list[str]:
    return [day.value.timex for day in moments(view)]


def _of_one_thing(
    claim: View, subject: Subject, view: View, place: int, topic: Subject | None, *, defining: bool
) -> bool:
    """Whether an answer at a token is of the claim's subject, told in its own clause."""
    clause = clause_of(view)
    if clause is None or not clause.subject.known:
        return False
    first = clause.found[clause.verb].start
    between = [token for token in view.tokens[:place] if token.start > first]
    if any(token.lower in RELATIVES or (token.text[0].isupper() and not defining) for token in between):
        return False  # "and its lead Ida Roth received"
    known = of_one_bearer(claim, subject, view, clause.subject, topic)
    return known or is_told_of(claim, subject, view, clause.verb, topic)


def _living(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of somebody who "is alive" with the day of the death."""
    words = [token.lower for token in claim.tokens if token.text[0].isalnum()]
    phrase = next((each for each in _ALIVE if tuple(words[-len(each) :]) == each), None)
    if phrase is None:
        return None
    clause, theirs = clause_of(claim), read(view)
    if not _KIN.isdisjoint(token.lower for token in view.tokens):
        return None  # the grandfather of the same name
    if clause is None or not of_one_bearer(claim, clause.subject, view, theirs.subject, topic):
        return None
    died = next((fact for fact in theirs.facts if fact.relation == "died" and fact.day is not None), None)
    told = claim.span.document.published
    if (
        died is None
        or died.day is None
        or (told is not None and died.day.value.end is not None and told <= died.day.value.end.date())
    ):
        return None
    first = claim.tokens[len(claim.tokens) - 1]
    start = next(token.start for token in claim.tokens if token.lower == "is")
    end = first.start if not first.text[0].isalnum() else first.end
    return differing(claim, (start, end), view, (died.start, died.end), 0.8)


@lru_cache(maxsize=4096)
def _answers(view: View) -> tuple[_Answer, ...]:
    """The answers that a sentence gives, none where it tells of a mixture or a change."""
    found = [token for token in view.tokens if token.text != "-"]
    if not any(token.lower in _ANSWERS for token in found):
        return ()
    if any(token.lower in _MIXED for token in found):
        return ()
    return tuple(_read(view, found))


def _read(view: View, found: list[Token]) -> Iterator[_Answer]:
    at = 0
    while at < len(found):
        length = 1
        for words, question, side, defining in _ANSWERS.get(found[at].lower, ()):
            if tuple(token.lower for token in found[at : at + len(words)]) == words:
                length = len(words)
                if not _narrowed(found[at + length : at + length + 3]) and (
                    not defining or _defines(view, found[at].start)
                ):
                    yield _Answer(question, side, found[at].start, found[at + length - 1].end, defining)
                break
        at += length


def _narrowed(after: Sequence[Token]) -> bool:
    """Whether the words behind an answer make it one of a part: "positive reviews for its music", but not "from critics"."""
    words = [token.lower for token in after]
    return bool(words) and words[0] in _NARROWING and _REVIEWERS.isdisjoint(words)


def _defines(view: View, start: int) -> bool:
    """Whether a word is one of those that say what the subject is: "is a 1987 Danish comedy film"."""
    definition = read(view).definition
    return definition is not None and not definition.denied and definition.start <= start < definition.end
