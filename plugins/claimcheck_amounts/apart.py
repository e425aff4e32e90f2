"""What around two amounts sets them apart: other parts of a change, denial, doubt, scope, place, subject, time."""

# ruff: noqa: SIM905 - a table of words reads best as text

from datetime import timedelta

from claimcheck.model import Claim, Span
from claimcheck.values import deed_figures
from claimcheck.values.added_phrases import other_addition
from claimcheck.values.amounts import Amount
from claimcheck.values.bodies_apart import other_body
from claimcheck.values.circumstances import in_a_period, told_apart
from claimcheck.values.contexts import in_one_context, in_one_period
from claimcheck.values.deeds import rival_deeds
from claimcheck.values.forecasts import other_forecaster
from claimcheck.values.inhabitants import may_both_be_right
from claimcheck.values.intervals import SHARES, of_one_size
from claimcheck.values.parts_told import told_beside
from claimcheck.values.product_models import other_model
from claimcheck.values.sums import SUMS
from claimcheck.values.tails import other_tail
from claimcheck.values.times import find_times
from claimcheck.values.units import DIMENSIONS
from claimcheck_amounts.candidates import Candidate
from claimcheck_amounts.context import EACH, Setting, elsewhere, found_in, narrowed, opposes, shortened
from claimcheck_amounts.measures import GROWING, HOSTS, SITES, Measured, measured, of_one_subject

__all__ = [
    "SETTLED",
    "apart_though_of_one_deed",
    "is_distance",
    "measured_elsewhere",
    "of_another_time",
    "one_deed",
    "one_measure",
    "other_circumstances",
    "other_size",
    "set_apart",
]

SETTLED = timedelta(days=3)
"""Documents further apart than this may each be right about a number that changes."""

_ALIKE = 5
"""Content words that two sentences have at least before they can be almost the same."""


def set_apart(mine: Setting, theirs: Setting, amount: Amount, other: Amount) -> str:
    """What sets two equal amounts apart: their part in a change, denial, doubt, scope, place; "" for nothing."""
    if amount.partitive != other.partitive and not amount.counted:
        return "one of the two is a share of something"
    if mine.role != theirs.role and mine.role and theirs.role:
        return f"the claim says '{mine.role}' so much, the source '{theirs.role}'"
    if mine.negated != theirs.negated:
        return "one of the two sentences denies, the other does not"
    if opposes(mine, theirs):
        return "the words around the two say opposite things"
    if rival_deeds(mine.nearest, theirs.nearest, all_mine=mine.all, all_theirs=theirs.all):
        return "the one is done to so many, the source tells of another deed"
    if _rival_sums(mine, theirs):
        return "the two are sums of another sort, as revenue and profit are"
    if theirs.unsure - mine.unsure:
        return f"the source only plans or supposes it: '{min(theirs.unsure - mine.unsure)}'"
    if is_distance(amount) and elsewhere(mine, theirs):
        return "the distances are measured from other places"
    if mine.scopes & EACH != theirs.scopes & EACH:
        words = ", ".join(f"'{word}'" for word in sorted((mine.scopes ^ theirs.scopes) & EACH))
        return f"one of the two is taken for each or for a part of the time: {words}"
    return ""


def _rival_sums(mine: Setting, theirs: Setting) -> bool:
    """Whether the words that govern two amounts name sums of two sorts, and neither sentence the other's."""
    here, there = ([row for row in SUMS if not row.isdisjoint(one.nearest)] for one in (mine, theirs))
    if not here or not there:
        return False
    return all(row.isdisjoint(theirs.all) for row in here) and all(row.isdisjoint(mine.all) for row in there)


def other_circumstances(mine: Setting, theirs: Setting, *, internal: bool, part: bool = False) -> str:
    """What keeps two amounts from being of one thing, whatever words they share; "" for nothing.

    `part`: whether the second may be of a part of what the first is of.
    """
    apart = "" if part else _other_measure(mine, theirs)
    return apart or _other_telling(mine, theirs, internal=internal)


def _other_measure(mine: Setting, theirs: Setting) -> str:
    """What makes one amount another's part, change or a measure over another time."""
    if "," in {mine.role, theirs.role}:
        return "it stands after another number, and may be a part of it"
    if narrowed(mine, theirs):
        return "one of the two is of something narrower than the other"
    if mine.role != theirs.role:
        roles = " and ".join(f"'{role}'" if role else "nothing" for role in (mine.role, theirs.role))
        return f"the two have different words before them: {roles}"
    if mine.scopes != theirs.scopes:
        words = ", ".join(f"'{word}'" for word in sorted(mine.scopes ^ theirs.scopes))
        return f"one of the two is taken over something that the other is not: {words}"
    if mine.dated != theirs.dated or mine.lasting != theirs.lasting:
        return "one of the two is of a month, year or stretch of time, the other is not"
    return ""


def _other_telling(mine: Setting, theirs: Setting, *, internal: bool) -> str:
    """What shows that two sentences tell of other subjects or days, or the one asserts what the other does not."""
    if mine.negated != theirs.negated:
        return "one of the two sentences denies, the other does not"
    if mine.unsure != theirs.unsure:
        return "one of the two is only planned or supposed"
    if not _about_one(mine, theirs, internal=internal):
        return "it is not shown by a name that both are about one subject"
    if mine.moments and theirs.moments and not mine.moments & theirs.moments:
        return "the two are of different days"
    return "the words around the two say opposite things" if opposes(mine, theirs) else ""


def is_distance(amount: Amount) -> bool:
    """Whether an amount is a length, which is measured from somewhere."""
    return amount.unit in DIMENSIONS and DIMENSIONS[amount.unit].name == "length"


def _about_one(mine: Setting, theirs: Setting, *, internal: bool) -> bool:
    """Whether names show that two sentences are about one subject; where none is named, no pronoun may stand."""
    same = min(len(mine.all), len(theirs.all))
    if (
        same >= _ALIKE
        and found_in(mine.all, theirs.all) >= 0.8 * same
        and found_in(theirs.all, mine.all) >= 0.8 * same
    ):
        return not internal and in_one_context(mine.sentence, theirs.sentence)  # almost the same sentence
    # At the head of a sentence a capital shows no name, but the other sentence may.
    shared = (mine.names & {*theirs.names, *theirs.all}) | (theirs.names & {*mine.all})
    if shared and shared <= mine.against ^ theirs.against:
        return False  # the one only compares with it what it tells
    if shared:
        return not (internal and (mine.pronoun or theirs.pronoun))
    if internal or mine.pronoun or theirs.pronoun or mine.names or theirs.names:
        return False
    # Where nobody is named, a word has to show it: a village is no valley.
    told = mine.nearest and theirs.nearest
    if not in_one_context(mine.sentence, theirs.sentence):
        return False
    return not told or bool(found_in(mine.nearest, theirs.all) or found_in(theirs.nearest, mine.all))


def _of_one_year(mine: Span, theirs: Span, amount: Amount) -> bool:
    """Whether only one of two sentences says in which year it counts."""
    return not amount.unit and in_a_period(mine) != in_a_period(theirs)


def one_deed(claim: Claim, mine: Setting, found: Candidate) -> bool:
    """Whether two amounts are the figure of one deed, and nothing sets them apart."""
    theirs = found.setting
    if found.sentence.document == claim.document or mine.negated or theirs.negated or opposes(mine, theirs):
        return False
    if mine.moments and theirs.moments and mine.moments.isdisjoint(theirs.moments):
        return False
    if mine.lasting != theirs.lasting:
        return False
    if told_apart(claim.sentence, found.sentence) or (mine.scopes ^ theirs.scopes) - _NO_SCOPES:
        return False
    return deed_figures.one_deed(claim.sentence, found.claimed, found.sentence, found.mention)


_NO_SCOPES = frozenset(["set", "up", "followed"])
"""What is also a verb, or goes with one: "bail was set at", "is made up of"."""


def one_measure(claim: Claim, mine: Setting, found: Candidate) -> bool:
    """Whether two amounts are the values of one measure of one subject, and nothing sets them apart."""
    own, sentence, theirs = found.claimed.value, found.sentence, found.setting
    if sentence.document == claim.document:
        return False
    ours = measured(claim.sentence, found.claimed)
    other = measured(sentence, found.mention)
    if ours is None or other is None or not (ours.alone and other.alone):
        return False
    if (
        ours.measure != other.measure
        or ours.narrowed != other.narrowed
        or _of_one_year(claim.sentence, sentence, own)
    ):
        return False
    if not _counted_alike(own, mine, found.mention.value, theirs):
        return False
    reached = ours.measure in _RATES and _of_one_month(claim.sentence, sentence)
    if _asserted_otherwise(mine, theirs, reached=reached):
        return False
    # Of a sum the ground itself is compared.
    in_all = _IN_ALL | _WORLD if own.unit.isupper() else _IN_ALL
    if mine.scopes & ours.told - in_all != theirs.scopes & other.told - in_all:
        return False
    if not _placed_alike(ours.places, mine, other.places, theirs) or _overtaken(claim, ours, other):
        return False
    if ours.measure in _BY_PERIOD and not in_one_period(claim.sentence, sentence):
        return False
    if ours.measure in _TOLD_OF_ALL and not (mine.names or theirs.names or mine.pronoun or theirs.pronoun):
        rest = [frozenset(one.nearest) - _OF_MEASURES for one in (mine, theirs)]
        return (not all(rest) or not rest[0].isdisjoint(rest[1])) and in_one_context(claim.sentence, sentence)
    return _of_one_subject(mine, sentence, theirs, SITES if ours.measure in _REVIEWED else frozenset())


def _asserted_otherwise(mine: Setting, theirs: Setting, *, reached: bool) -> bool:
    """Whether one of two amounts is denied, supposed, a change or of a stretch of time.

    `reached`: whether what something rose to is what it was.
    """
    if mine.negated or theirs.negated or mine.unsure or theirs.unsure or opposes(mine, theirs):
        return True
    roles = {mine.role, theirs.role} - (_REACHED if reached else frozenset())
    return bool(roles & _CHANGING) or mine.lasting or theirs.lasting


# What says which measure it is, and of nothing what it is of.
_OF_MEASURES = frozenset(
    "run running runtime time long rise fall unemployment jobless rate inflation turnout voter cast ballot turn come reach stand".split()
)
# Where nothing is named, these are of the one country, vote or film that a text is about.
_TOLD_OF_ALL = frozenset(["unemployment", "inflation", "turnout", "running time"])
# Each quarter and each year has its own.
_BY_PERIOD = frozenset(["revenue", "profit", "loss", "earnings a share", "turnout"])
_REACHED = frozenset(["to"])
_RATES = frozenset(["unemployment", "inflation"])


def _of_one_month(mine: Span, theirs: Span) -> bool:
    """Whether two sentences name the same month and no other, so that what a rate rose to in it is what it was in it."""
    here, there = _months(mine), _months(theirs)
    return len(here) == 1 and here == there


def _months(sentence: Span) -> frozenset[str]:
    return frozenset(each.value.timex for each in find_times(sentence) if each.value.granularity == "month")


_REVIEWED = frozenset(["rating", "reviews"])


def _of_one_subject(mine: Setting, sentence: Span, theirs: Setting, sites: frozenset[str]) -> bool:
    """Whether two amounts are of one subject, which a site that collects reviews is not."""
    if mine.names & sites and theirs.names & sites and mine.names & sites != theirs.names & sites:
        return False
    subject = mine.names - sites - shortened(mine, theirs)
    if subject - {*theirs.all} - theirs.names and theirs.names - {*mine.all} - mine.names - sites - HOSTS:
        return False  # each names what the other does not: two films on one site
    if _about_one(mine, theirs, internal=False):
        return True
    return bool(subject) and of_one_subject(subject | sites | HOSTS, sentence)


def _counted_alike(amount: Amount, mine: Setting, other: Amount, theirs: Setting) -> bool:
    """Whether "confirmed cases" stand beside cases that somebody confirmed or reported: of all, they may be a part."""
    here, there = ("confirmed" in one.counted.lower().split() for one in (amount, other))
    return here == there or bool(_FOUND_OUT.intersection((theirs if here else mine).all))


def _placed_alike(ours: frozenset[str], mine: Setting, others: frozenset[str], theirs: Setting) -> bool:
    """Whether two amounts are measured at one place, which the other sentence may have for its subject: "Arda has"."""
    here, there = ours - others, others - ours
    return all(place in theirs.names for place in here) and all(place in mine.names for place in there)


def _overtaken(claim: Claim, ours: Measured, theirs: Measured) -> bool:
    """Whether what grows is told as of another day than the claim's."""
    day = ours.as_of or claim.document.published
    if theirs.as_of is None or day is None or theirs.as_of == day:
        return False
    return ours.measure in GROWING or abs(day - theirs.as_of) > SETTLED


_FOUND_OUT = frozenset(["confirm", "report", "record", "register"])
_CHANGING = frozenset(["by", "from", "than", ",", "to"])
_WORLD = frozenset(["worldwide", "global", "globally"])
_IN_ALL = frozenset(
    "total totals overall cumulative altogether combined compared other another average game".split()
)
"""Words of scope that a whole may have or leave out, or that its subject, its places and the measure itself say."""


def apart_though_of_one_deed(claim: Claim, found: Candidate) -> str:
    """Why two figures of one deed may both be right; "" where they may not."""
    amount, other = found.claimed.value, found.mention.value
    if not of_one_size(*(each.stated or each.low or each.high or 0.0 for each in (amount, other))):
        return "the numbers are of such different size that they are hardly of one thing"
    sentences = (claim.sentence, claim.span, found.sentence, found.mention.span)
    if told_beside(*sentences[:2], other) != told_beside(*sentences[2:], amount):
        return "one of the two sentences has the other's number as well"
    return (
        other_forecaster(*sentences)
        or other_body(claim.sentence, found.sentence)
        or other_addition(*sentences)
        or other_tail(*sentences)
        or other_model(claim.sentence, found.sentence)
    )


def measured_elsewhere(amount: Amount, mine: Setting, theirs: Setting) -> str:
    """Why two distances need not be one; "" where they are measured from one place, and for other amounts."""
    if is_distance(amount) and elsewhere(mine, theirs):
        return "the distances are measured from other places"
    return ""


def of_another_time(sentence: Span, found: Candidate) -> str:
    """Why two numbers of those who live in a place may both be right; "" where they may not, and for other counts."""
    if may_both_be_right(sentence, found.claimed, found.sentence, found.mention):
        return "how many live in a place changes from year to year"
    return ""


def other_size(amount: Amount, other: Amount) -> str:
    """Why the numbers themselves show that two amounts are of different things; "" where they do not."""
    sizes = (each.stated or each.low or each.high or 0.0 for each in (amount, other))
    if amount.unit == other.unit and not of_one_size(*sizes):
        return "the numbers are of such different size that they are hardly of one thing"
    if amount.counted and amount.counted == other.counted and {amount.unit, other.unit} <= SHARES:
        return ""  # "less than half of the voters", "58% of voters"
    return "one of the two is a share of something" if amount.partitive or other.partitive else ""
