"""The one length of time that a statement tells of what went on: "operated for 80 years", "was over within three months"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.openings import is_past
from claimcheck.values.words import lemma
from claimcheck_statements.lives.lasting import LASTING, REIGNING, Form, leads_up
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View, Word

__all__ = ["AUXILIARIES", "MONTH", "WEIGHTY", "YEAR", "Told", "told_length"]

YEAR = 365.2425
"""Days of a year of the Gregorian calendar, on average."""
MONTH = YEAR / 12
_UNITS = {
    "day": 1.0,
    "week": 7.0,
    "month": MONTH,
    "year": YEAR,
    "decade": 10 * YEAR,
    "century": 100 * YEAR,
}
"""Days of each unit in which such a length is told."""
# "For over 20 years": whether more or less.
_BOUNDING = {"over": True, "under": False}
# With these it is counted from something else, or it is an age.
_COUNTED = frozenset(
    "ago after before later earlier old older younger prior longer more less of since from".split()
)
AUXILIARIES = frozenset("has have had been was were is are also actively only first then".split())
"""Words before the one that says what went on."""
WEIGHTY = 0.3
"""The weight from which a word says what went on."""
_LATITUDE = 0.1
"""The share of a length by which a bare number may be rounded, beside one of its unit."""


@frozen
class Told:
    """A length that a claim states: whose, of what deed, and how long in days."""

    subject: Subject
    deed: Form
    """What went on, by its first word, "operated" or the "mayor" of "was the mayor", or by a turn of phrase."""
    start: int
    end: int
    least: float
    most: float


def _bounds(amount: Amount, bound: str) -> tuple[float, float]:
    """The days that a length leaves room for: a bare number is rounded, a bound is none too many or too few."""
    unit = _UNITS[amount.unit]
    if bound in _BOUNDING:
        stated = (amount.stated or 0.0) * unit
        return (stated, float("inf")) if _BOUNDING[bound] else (0.0, stated)
    low = 0.0 if amount.low is None else amount.low * unit
    high = float("inf") if amount.high is None else amount.high * unit
    if amount.low is None or amount.high is None:
        return low, high
    return low * (1 - _LATITUDE) - unit, high * (1 + _LATITUDE) + unit


def _length_told(claim: View) -> tuple[int, int, float, float] | None:
    """Where the one length of a claim stands, and the days that it leaves room for."""
    amounts = [mention for mention in find_amounts(claim.span) if mention.value.unit in _UNITS]
    if amounts:
        before = claim.lowers_before(amounts[0].span.start)
        bound = before[-1] if before else ""
        span = amounts[0].span
        one = len(amounts) == 1 and not amounts[0].value.rate
        return (span.start, span.end, *_bounds(amounts[0].value, bound)) if one else None
    found = claim.tokens
    for at in range(1, len(found) - 1):
        if found[at].lower != "a" or found[at + 1].lower not in _UNITS:
            continue
        unit = _UNITS[found[at + 1].lower]
        words = [token.lower for token in found[max(0, at - 2) : at]]
        more = words[-1:] == ["over"] or words == ["more", "than"]
        less = words[-1:] == ["under"] or words == ["less", "than"]
        first = at - (2 if words in (["more", "than"], ["less", "than"]) else int(more or less))
        room = (unit, float("inf")) if more else (0.0, unit) if less else (0.5 * unit, 2 * unit)
        return found[first].start, found[at + 1].end, *room
    return None


def told_length(claim: View) -> Told | None:
    """The one length of a claim, told of its subject by a verb: "operated for 80 years", "lasted two decades"."""
    length = None if claim.negating or claim.question or claim.hedges else _length_told(claim)
    if length is None:
        return None
    start, end, least, most = length
    before = [token for token in claim.tokens if token.end <= start]
    behind = claim.lowers_behind(end) or ["."]
    while before and before[-1].lower in _BOUNDING.keys() | {"only", "just"}:
        before = before[:-1]
    if not before or behind[0] in _COUNTED:
        return None
    form = leads_up(before, behind)
    if form is not None:
        subject = read_subject(before[: form.first])
        least = 0.0 if form.at_most else least
        return Told(subject, form, start, end, least, most) if subject.names else None
    at = next((place for place, token in enumerate(before) if place and _tells(token)), None)
    if at is None or not (before[-1].lower == "for" or _lasts(before[-1])):
        return None
    while at > 1 and before[at - 1].lower in AUXILIARIES:
        at -= 1
    subject = read_subject(before[:at])
    deed = next((word for word in claim.words if word.start >= before[at].start and _says_what(word)), None)
    if not subject.names or deed is None or deed.end > start:
        return None
    return Told(subject, Form(deed.base, deed.place, deed.end), start, end, least, most)


def _tells(token: Token) -> bool:
    """Whether a token may open the verb of a sentence."""
    return token.text.islower() and (
        is_past(token) or token.lower in AUXILIARIES or lemma(token.lower) in LASTING
    )


def _says_what(word: Word) -> bool:
    return word.weight >= WEIGHTY or word.base in LASTING | REIGNING


def _lasts(token: Token) -> bool:
    return lemma(token.lower) in {"last", "span"}
