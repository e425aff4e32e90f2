"""How many of a thing's parts, copies or views there are: "has over 40 floors" against "consists of 31 floors".

A number is compared under the frame of its verb and noun, of which a thing has one value at a time; how often somebody won
or scored depends on the club and the year, and has no frame.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import clause_of
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.views import View

__all__ = ["find_other_count"]

# A frame, the verbs that govern its number, and the nouns that are counted in it.  Of what is sold or looked at there are
# ever more, of the parts of a work or a building there are not.
_TABLE = """
parts : have contain consist comprise be : verse line stanza chapter canto act page track episode floor storey room bedroom lane platform runway pier arch stage seat
run : run last air have be span broadcast cancel axe end conclude finish : season series episode
province : have contain consist comprise divide : province county district municipality parish canton ward
copies : sell : copy record unit album single
views : view watch play see have receive get gather reach garner amass pass exceed attract : view
crowd : attract draw bring : visitor spectator
members : have count number : member
students : have enrol enroll : student pupil
works : write publish author pen : novel play poem book
films : direct : film
"""
_ROWS = [[cell.split() for cell in row.split(":")] for row in _TABLE.strip().splitlines()]
_FRAMES = {
    (verb, noun): frame[0] for frame, verbs, nouns in reversed(_ROWS) for verb in verbs for noun in nouns
}
# Of these there may be more a day later, and fewer are told of any day before.
_GROWING = frozenset("copies views members works films crowd".split())
# "Was played two million times" tells of as many views.
_TIMES = frozenset(["view", "watch", "play", "stream"])
_BETWEEN = frozenset(
    "a an the total of altogether some about just only exactly for by with into in up to over to".split()
)
# "Was cancelled after one season" tells how long it ran.
_STOPPING = frozenset("cancel axe end conclude finish".split())
_AUXILIARIES = frozenset("has have had been was were is are being also now only just".split())
# Behind the number these leave it the number of the whole.
_WHOLE = frozenset("worldwide globally overall altogether total all online youtube".split())
# What opens a sentence without narrowing its number: "During his career".
_OVER_ALL = frozenset("during in over his her its their career lifetime life total all altogether".split())
# Behind a number of what somebody made these make it that of a time, a firm or a sort.
_PARTING = frozenset("for in with between under by from at on during about of to until before after".split())
_ENDING = frozenset([".", ",", ";", "and", "or", "(", "!"])
_INTO_ALL = frozenset(["in", "on", "across"])
# What makes of a number that of a part or a case.
_NARROWING = frozenset(
    """
    first second third week weekend day month season-one original another each every average per least digital physical paid
    unique early initially planned proposed remaining surviving extant other further additional more new
    """.split()
) - {"more", "least"}
_RELATIVE = frozenset("who which that whose where when while whom if because although : ;".split())
_REACH = 5


@frozen
class _Count:
    """A number that a sentence gives to its subject in a frame."""

    frame: str
    noun: str
    subject: Subject
    amount: Mention[Amount]


def find_other_count(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two numbers of one frame; `topic` is whom or what a pronoun of the evidence may mean."""
    if not (claim.has_numbers and view.has_numbers) or claim.question or view.question:
        return None
    if claim.hedges or view.hedges or view.negating or len(claim.negating) > 1:
        return None
    ours = _counts(claim)
    theirs = _counts(view) if ours else ()
    if not theirs or is_spoken(view, 0):
        return None
    for here in ours:
        values = [there for there in theirs if (there.frame, there.noun) == (here.frame, here.noun)]
        if not values or not all(_differ(claim, here, view, there, topic) for there in values):
            continue
        mine, other = here.amount.span, values[0].amount.span
        return differing(
            claim,
            (mine.start, mine.end),
            view,
            (other.start, other.end),
            0.75,
            exclusive=_is_written(claim, mine),
        )
    return None


def _is_written(claim: View, number: Span) -> bool:
    """Whether a number is one of a claim's words, by which the source could say it elsewhere: "one season" is none."""
    return any(word.sort == "number" and number.start <= word.start < number.end for word in claim.words)


def _differ(claim: View, here: _Count, view: View, there: _Count, topic: Subject | None) -> bool:
    """Whether two numbers of one frame are of one thing at one time, and exclude each other."""
    if not _apart(here.amount.value, there.amount.value):
        return False
    if here.frame in _GROWING and not (
        _of_one_day(claim, view) and _outdoes(claim, here.amount, there.amount)
    ):
        return False
    return of_one_bearer(claim, here.subject, view, there.subject, topic)


def _outdoes(claim: View, mine: Mention[Amount], other: Mention[Amount]) -> bool:
    """Whether a claim tells of more than there are, or that there are no more than fewer: who made six films made three."""
    low, high = mine.value.low, other.value.high
    if low is not None and high is not None and low >= high:
        return True
    before = [token.lower for token in claim.tokens if token.end <= mine.span.start]
    return mine.value.high is not None and (mine.value.sort in {"lt", "le"} or "only" in before)


def _apart(mine: Amount, other: Amount) -> bool:
    """Whether no number fits both: a strict bound leaves out the very number that it names, where that is exact."""
    if relate(mine, other) is Relation.DISJOINT:
        return True
    same = mine.stated is not None and mine.stated == other.stated and not mine.precision
    return same and {mine.sort, other.sort} in ({"", "gt"}, {"", "lt"}, {"gt", "lt"})


def _of_one_day(claim: View, view: View) -> bool:
    """Whether what grows is told of one day: both texts of the same one, and no other days in them."""
    told, known = claim.span.document.published, view.span.document.published
    if told != known and told is not None and known is not None:
        return False
    return [day.value.timex for day in moments(claim)] == [day.value.timex for day in moments(view)]


@lru_cache(maxsize=4096)
def _counts(view: View) -> tuple[_Count, ...]:
    """The numbers that a sentence gives to its subject, each under the frame of its verb and noun."""
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Count]:
    for amount in find_amounts(view.span):
        found, main, subject = _clause(view, amount) if _is_plain(amount.value) else ((), 0, Subject())
        inside = [at for at, token in enumerate(found) if amount.span.start <= token.start < amount.span.end]
        if not inside or inside[0] <= main or not subject.known:
            continue
        verb = _verb(found, inside[0])
        if verb is None or verb < main:
            continue
        base, noun = lemma(found[verb].lower), amount.value.head
        if noun == "time" and base in _TIMES:
            noun = "view"
        frame = _FRAMES.get((base, noun))
        if frame is None or any(token.lower in _RELATIVE for token in found[main:verb]):
            continue
        if verb > main and not _goes_on(found, main, verb):
            continue
        parted = frame in _GROWING and any(
            token.lower in _PARTING and found[at + 1].lower not in _WHOLE
            for at, token in enumerate(found[inside[-1] + 1 : -1], inside[-1] + 1)
        )
        if not parted and not _narrowed(found, verb, inside[-1] + 1):
            yield _Count(frame, noun, subject, amount)


def _clause(view: View, amount: Mention[Amount]) -> tuple[Sequence[Token], int, Subject]:
    """The tokens of a sentence with its main verb and subject; where no table has the verb, the one before the number."""
    clause = clause_of(view)
    if clause is not None:
        opening = [token for token in view.tokens if token.end <= clause.found[0].start]
        if any(token.text[0].isalnum() and token.lower not in _OVER_ALL for token in opening):
            return (), 0, Subject()  # "By 1990, Roth had written 14 books"
        return clause.found, clause.verb, clause.subject
    found = outside_brackets(view.tokens)[0]
    first = next((at for at, token in enumerate(found) if token.start >= amount.span.start), 0)
    verb = _verb(found, first)
    return (found, verb, read_subject(found[:verb])) if verb else ((), 0, Subject())


def _is_plain(amount: Amount) -> bool:
    return not (amount.unit or amount.rate or amount.additional or amount.partitive or amount.vague)


def _verb(found: Sequence[Token], first: int) -> int | None:
    """The verb that governs a number, with nothing but small words between."""
    if not found:
        return None
    at = first - 1 - (found[first - 1].lower == "after" and lemma(found[first - 2].lower) in _STOPPING)
    while at > 0 and first - at <= _REACH and found[at].lower in _BETWEEN:
        at -= 1
    return at if at > 0 and found[at].text.islower() and found[at].text.isalpha() else None


def _goes_on(found: Sequence[Token], main: int, verb: int) -> bool:
    """Whether a verb is of the main clause, or goes on with it: "has sold", ", lasting", "and contains"."""
    if all(token.lower in _AUXILIARIES for token in found[main:verb]):
        return True
    before = found[verb - 1]
    return before.lower == "and" or (found[verb].lower.endswith("ing") and before.text == ",")


def _narrowed(found: Sequence[Token], verb: int, end: int) -> bool:
    """Whether words around a number may make it that of a part, a place or a time."""
    if any(token.lower in _NARROWING for token in found[verb:end]):
        return True
    after = end
    while after < len(found) and (
        found[after].lower in _WHOLE
        or (found[after].lower in _INTO_ALL and after + 1 < len(found) and found[after + 1].lower in _WHOLE)
    ):
        after += 1
    return after < len(found) and found[after].lower not in _ENDING
