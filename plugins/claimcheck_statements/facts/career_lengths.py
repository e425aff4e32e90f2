"""How long somebody has been at it: "has been painting for 12 years" against "has been a painter for four decades"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from attrs import frozen

from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.places import NATIONALITIES
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import Clause, clause_of
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.subjects import Subject, is_proper, read_subject
from claimcheck_statements.views import View

__all__ = ["find_other_career"]

_UNITS = {"year": 1.0, "decade": 10.0}
_OVER = (["over"], ["more", "than"], ["at", "least"], ["nearly"], ["almost"])
# What goes on for all of a career, whatever its name.
_ALL_WORK = frozenset("working active performing".split())
_STEM = 4
"""So many first letters "painting" and "painter" share."""
_FIELDS = frozenset("in the his her their field business industry profession trade".split())
_CAREER = frozenset(["career", "work", "careers"])
_SPANS = frozenset("spans spanned spanning lasted lasting covers covered".split())
# What narrows a career to a part or a place of it.
_NARROW = frozenset(
    "at with under club team company first second early later professional international solo film stage".split()
)
_EDGE = 0.2
"""By so much of a length a round number may be off: "three decades" are 24 to 36 years."""
_LONGEST = 14
_SEVERAL = "several"
"""The calling of somebody who is more than one thing, as long as all that together lasts."""


@frozen
class _Career:
    """The years that a sentence gives to the career of its subject."""

    subject: Subject
    low: float
    high: float
    start: int
    end: int
    calling: str
    """The first letters of what somebody is or does, "" where it is only work or a career."""


def find_other_career(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two lengths of one career that goes on; `topic` is whom a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    told, known = claim.span.document.published, view.span.document.published
    if told != known:
        return None  # it grows with the years
    here, there = _career(claim), _career(view)
    if here is None or there is None or not is_proper(here.subject) or is_spoken(view, 0):
        return None
    if here.low <= there.high and there.low <= here.high:
        return None
    if (here.calling != there.calling or here.calling == _SEVERAL) and here.calling and there.calling:
        return None  # a nurse for 12 years, a mayor for two
    if not of_one_bearer(claim, here.subject, view, there.subject, topic):
        return None
    return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75, exclusive=True)


@lru_cache(maxsize=4096)
def _career(view: View) -> _Career | None:
    """The one length of a career that a sentence tells."""
    amounts = [one for one in find_amounts(view.span) if one.value.unit in _UNITS and not one.value.rate]
    clause = clause_of(view) if len(amounts) == 1 else None
    subject = _whose(clause) if clause is not None else Subject()
    if not subject.known:
        return None
    span = amounts[0].span
    before = [token for token in view.tokens if token.end <= span.start]
    bound = next((row for row in _OVER if [token.lower for token in before[-len(row) :]] == row), [])
    before = before[: len(before) - len(bound)]
    calling = _calling([token.lower for token in before])
    if calling is None or any(token.lower in _NARROW for token in before[-_LONGEST:]):
        return None
    after = [token for token in view.tokens if token.start >= span.end]
    if after and after[0].text[0].isalpha():
        return None  # "for 30 years in Selt"
    low, high = _bounds(amounts[0].value, over=bool(bound))
    return _Career(subject, low, high, span.start, span.end, calling)


def _whose(clause: Clause) -> Subject:
    """Whose career a clause is on: "Karl Stone's career has spanned two decades"."""
    own = [token.lower for token in clause.found[: clause.verb]]
    if own[-2:-1] in (["'s"], ["’s"]) and own[-1] in _CAREER:
        return read_subject(clause.found[: clause.verb - 2])
    return clause.subject


def _calling(words: list[str]) -> str | None:
    """What a length up to now is of: "pain" in "has been painting for", "" in "whose career spans"; None for no career."""
    if words[-1:] != ["for"]:
        return "" if words and words[-1] in _SPANS and _CAREER.intersection(words[-4:]) else None
    been = next((at for at in range(len(words) - 1, 0, -1) if words[at] == "been"), None)
    if been is None or words[been - 1] not in {"has", "have"} or "who" in words[:been]:
        return None
    rest = [word for word in words[been + 1 : -1] if word not in {"a", "an", *_FIELDS}]
    callings = [word for word in rest if word not in NATIONALITIES and word not in {",", "and"}]
    if len(callings) > 1 and all(is_person(word) for word in callings):
        return _SEVERAL
    if len(rest) != 1 or rest[0] == "member":
        return None
    return "" if rest[0] in _ALL_WORK else rest[0][:_STEM]


def _bounds(amount: Amount, *, over: bool) -> tuple[float, float]:
    """The fewest and the most years that a length leaves room for."""
    unit = _UNITS[amount.unit]
    if over or amount.high is None:
        stated = (amount.stated if amount.stated is not None else amount.low or 0.0) * unit
        return stated * (1 - _EDGE), float("inf")
    low = 0.0 if amount.low is None else amount.low * unit
    return low * (1 - _EDGE), amount.high * unit * (1 + _EDGE) + unit * _EDGE
