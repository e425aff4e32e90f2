"""Another number, day or place in an order in a telling of the same subject by the same verb."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from datetime import timedelta

from claimcheck.model import Mention
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.deeds import other_verb
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.occasions import other_occasion
from claimcheck.values.once import may_come_again
from claimcheck.values.times import TimeSpan
from claimcheck.values.units import DIMENSIONS
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.entries.cautions import adds_something
from claimcheck_statements.entries.laid_over import Laid, is_first
from claimcheck_statements.entries.verb_groups import JOINING
from claimcheck_statements.moments import Order, bound_before, compare, moments
from claimcheck_statements.number_clashes import comparable
from claimcheck_statements.views import View, Word

__all__ = ["find_other_date", "find_other_measure", "find_other_number", "lacks_only"]

_HEDGING = frozenset(
    "more less fewer than over under about some around nearly almost most least total altogether only just at up to".split()
)
_WHOLE = frozenset("worldwide globally overall altogether total all".split())
# What somebody or something does once, so that another day is another's.
_ONCE = frozenset(
    """
    repeal enact sign abolish discover describe invent patent demolish destroy rebuild acquire retire erupt sink capsize launch crash
    collapse abdicate ordain consecrate crown canonise canonize found establish open close complete finish publish premiere dissolve
    disband form create build charter incorporate introduce marry die resign
    """.split()
)


# What comes out in one country after another, a year later at most.
_IN_SEVERAL_PLACES = frozenset(["release"])
_LATER_ELSEWHERE = timedelta(days=366)


def _far_apart(mine: TimeSpan, theirs: TimeSpan) -> bool:
    """Whether two times are further apart than the days on which one work comes out in two countries."""
    if mine.start is None or mine.end is None or theirs.start is None or theirs.end is None:
        return False
    return max(theirs.start - mine.end, mine.start - theirs.end) > _LATER_ELSEWHERE


def _is_of_a_work(laid: Laid) -> bool:
    """Whether the claim or the text tells of a work, which is released otherwise than a person is."""
    views = (laid.alignment.claim.span, laid.theirs.view.span.document.span)
    return any(token.lower in _WORKS for span in views for token in tokens(span))


_WORKS = frozenset(
    """
    album albums single song songs track ep lp soundtrack film films movie documentary series season episode video book novel memoir
    game record mixtape compilation trailer sequel
    """.split()
)


def lacks_only(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether all of some missing words lie in a stretch or only hedge a number."""
    return all(start <= word.start < end or word.lower in _HEDGING for word in words)


def find_other_number(laid: Laid) -> Clash | None:
    """The clash of the only number of its noun or unit with the claim's, all other words of the claim being there."""
    claim, missing = laid.alignment.claim, laid.missing
    if not any(word.sort == "number" for word in missing) and not claim.negating:
        return None
    for mine in find_amounts(claim.span):
        if mine.value.additional or not lacks_only(_unmeasured(missing), mine.span.start, mine.span.end):
            continue
        if not any(mine.span.start <= word.start < mine.span.end for word in (*missing, *_no(claim))):
            continue
        rivals = _rivals(laid.stretch, mine.value)
        if not rivals or not all(_excludes(laid, mine, other) for other in rivals):
            continue
        here, there = (mine.span.start, mine.span.end), (rivals[0].span.start, rivals[0].span.end)
        return differing(
            claim, here, laid.stretch, there, 0.75, exclusive=not mine.value.hedge and mine.value.high != 0
        )
    return None


def find_other_measure(laid: Laid) -> Clash | None:
    """The clash of a measure with the one that opens the clause: "At 2,912 metres it is", "With a depth of 9 metres, it is"."""
    claim, missing = laid.alignment.claim, laid.missing
    if laid.mine.base != "be" or claim.negating:
        return None
    for front in laid.alignment.views[1:]:
        if front.tokens[0].lower not in {"at", "with"}:
            continue
        for mine in find_amounts(claim.span):
            if mine.value.unit not in DIMENSIONS or not _lacks_number(missing, mine):
                continue
            rivals = _rivals(front, mine.value)
            if len(rivals) == 1 and relate(mine.value, rivals[0].value) is Relation.DISJOINT:
                here, there = (mine.span.start, mine.span.end), (rivals[0].span.start, rivals[0].span.end)
                return differing(claim, here, front, there, 0.75)
    return None


# What was undone and done again has two days.
_UNDONE = frozenset(
    "restored reinstated reintroduced revived reopened refounded rebuilt reissued remade reestablished resumed".split()
)


def _lacks_number(missing: Sequence[Word], amount: Mention[Amount]) -> bool:
    """Whether a number is missing, and nothing besides it and along what it measures."""
    start, end = amount.span.start, amount.span.end
    return any(start <= word.start < end for word in missing) and lacks_only(_unmeasured(missing), start, end)


_DIMENSIONS = frozenset("long high tall deep wide length height depth width".split())


def _unmeasured(missing: Sequence[Word]) -> list[Word]:
    """The missing words without those that only say along what is measured: "14 km long" of "a 14 km tunnel"."""
    return [word for word in missing if word.lower not in _DIMENSIONS]


def _no(claim: View) -> list[Word]:
    """The words of a claim that "no" counts as none."""
    return [word for word in claim.words for at in claim.negating if word.place == at + 1]


def _rivals(view: View, mine: Amount) -> list[Mention[Amount]]:
    return [other for other in find_amounts(view.span) if _of_one_noun(mine, other.value)]


def _of_one_noun(mine: Amount, theirs: Amount) -> bool:
    """Whether two amounts count one noun in one unit."""
    if theirs.additional or theirs.partitive != mine.partitive or mine.rate != theirs.rate:
        return False
    if mine.unit or theirs.unit:
        return mine.unit == theirs.unit or (
            mine.unit in DIMENSIONS
            and theirs.unit in DIMENSIONS
            and DIMENSIONS[mine.unit].name == DIMENSIONS[theirs.unit].name
        )
    return bool(mine.counted) and kinship(mine.counted, theirs.counted) is Kinship.SAME


_PREPOSITIONS = frozenset("in on at by for from with of to under over after before among per".split())


def _led_by(view: View, amount: Mention[Amount]) -> str:
    """The preposition right before an amount; "" for none."""
    before = [token.lower for token in view.tokens if token.end <= amount.span.start][-1:]
    return before[0] if before and before[0] in _PREPOSITIONS else ""


def _excludes(laid: Laid, mine: Mention[Amount], other: Mention[Amount]) -> bool:
    """Whether two numbers exclude each other; a part may be more than the whole, but never the whole less than a part."""
    if relate(mine.value, other.value) is not Relation.DISJOINT:
        return False
    claim, evidence = laid.alignment.claim, laid.stretch
    if not comparable(claim, mine, evidence, other) or _led_by(claim, mine) != _led_by(evidence, other):
        return False
    if mine.value.stated is not None and mine.value.stated == other.value.stated and not mine.value.hedge:
        return False
    return not _narrowed(laid, other)


def _narrowed(laid: Laid, amount: Mention[Amount]) -> bool:
    """Whether words that the claim lacks make of a number that of a part, a place or a time, or of another thing."""
    stretch = laid.stretch
    behind = amount.span.end
    unit = amount.value.unit
    measured = (
        laid.theirs.base == "be" and unit in DIMENSIONS and DIMENSIONS[unit].name not in {"time", "months"}
    )
    after = [word for word in stretch.words if word.start >= behind]
    if measured and after and after[0].lower not in _DIMENSIONS and not _leads(stretch, behind):
        # "A 14.2 km railway tunnel" tells how long it is.
        behind = stretch.span.end
    while after and after[0].lower in _DIMENSIONS | _WHOLE:
        behind = after.pop(0).end
    verb = laid.theirs.view.tokens[laid.theirs.verb].end
    inside = next(
        (word.start for word in stretch.words if amount.span.start <= word.start and word.sort == "number"),
        amount.span.start,
    )
    before = adds_something(laid, verb, end=inside) if inside > verb and not measured else False
    modified = adds_something(laid, _number_end(stretch, amount), end=amount.span.end)
    following = laid.theirs.view.tokens[laid.theirs.end : laid.theirs.end + 1]
    if following and following[0].text.isalpha() and following[0].lower not in JOINING:
        return True  # "had 40 episodes planned"
    claimed = moments(laid.alignment.claim)
    opened = (
        any(
            word.weight >= _WEIGHTY and word.base not in known
            for front in laid.alignment.views[1:]
            for known in [{each.base for each in laid.alignment.claim.words}]
            for word in front.words
        )
        and not laid.theirs.pronoun
    )
    return (
        opened
        or before
        or modified
        or adds_something(laid, behind, end=stretch.span.end)
        or (bool(moments(laid.theirs.view)) != bool(claimed) and bool(moments(stretch)))
    )


_WEIGHTY = 0.3


def _leads(stretch: View, start: int) -> bool:
    behind = next((token.lower for token in stretch.tokens if token.start >= start), "")
    return behind in _PREPOSITIONS or not behind.isalpha()


def _number_end(stretch: View, amount: Mention[Amount]) -> int:
    """Where the number of an amount ends and what it counts begins."""
    numbers = [
        word.end
        for word in stretch.words
        if amount.span.start <= word.start < amount.span.end and word.sort == "number"
    ]
    return max(numbers, default=amount.span.start)


def find_other_date(laid: Laid) -> Clash | None:
    """The clash of the day of what happens once with the claim's, all other words of the claim being there."""
    claim, missing = laid.alignment.claim, laid.missing
    if (
        not (laid.theirs.base in _ONCE | _IN_SEVERAL_PLACES or is_first(laid))
        or not missing
        or claim.negating
        or laid.theirs.negated
    ):
        return None
    mine = [each for each in moments(claim) if lacks_only(missing, each.span.start, each.span.end)]
    views: list[View] = list(laid.alignment.views)
    theirs = [(view, each) for view in views for each in moments(view)]
    if len(mine) != 1 or not theirs:
        return None
    if may_come_again(claim.span, mine[0]):
        return None
    bound = bound_before(claim, mine[0])
    if any(
        compare(mine[0].value, bound, each.value, bound_before(view, each)) is not Order.APART
        for view, each in theirs
    ):
        return None
    view, there = theirs[0]
    if (
        laid.theirs.base in _IN_SEVERAL_PLACES
        and not is_first(laid)
        and (not _is_of_a_work(laid) or not (bound == "after" or _far_apart(mine[0].value, there.value)))
    ):
        return None
    verb = laid.theirs.view.tokens[laid.theirs.verb].end
    if view is laid.stretch and adds_something(laid, verb, end=there.span.start):
        return None  # "was released in Sweden on", "opened as a school in"
    if other_verb(claim.span, laid.stretch.span) or other_occasion(
        claim.span, mine[0].span, view.span, there.span
    ):
        return None
    if any(token.lower == "as" for token in laid.theirs.tokens):
        return None
    if any(token.lower in _UNDONE for token in laid.theirs.view.tokens):
        return None
    return differing(
        claim,
        (mine[0].span.start, mine[0].span.end),
        view,
        (there.span.start, there.span.end),
        0.75,
        exclusive=not bound,
    )
