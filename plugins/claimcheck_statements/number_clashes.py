"""Another number of the same thing where all else in two sentences agrees."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.model import Mention
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.circumstances import in_a_period, other_circumstance
from claimcheck.values.deed_figures import of_others
from claimcheck.values.inhabitants import may_both_be_right
from claimcheck.values.intervals import of_one_size
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.openings import is_past
from claimcheck.values.product_models import other_model
from claimcheck.values.scopes import other_scope
from claimcheck.values.two_people import two_people
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.words import content_lemmas, lemma, synonymous
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.clash import (
    NEARLY_ALL_OF_A_COUNT,
    OF_TIME,
    Clash,
    differing,
    figures_in,
    names_turned,
    partner_of,
)
from claimcheck_statements.moments import moments
from claimcheck_statements.views import View, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["comparable", "find_numbers"]

_PREPOSITIONS = frozenset("to from by with for against at on in of over".split())


def _cut_by_a_space(view: View, mention: Mention[Amount]) -> bool:
    """Whether a number is a part of one that a space cuts in two: "3, 500"."""
    text = view.span.document.text
    before = text[max(0, mention.span.start - 4) : mention.span.start].replace(" ", "")
    after = text[mention.span.end : mention.span.end + 3]
    cut_before = len(before) > 1 and before[-1] in ",./" and before[-2].isdigit()
    return cut_before or (len(after) > 2 and after[0] in ",." and after[1] == " " and after[2].isdigit())


_DIFFERENCE = frozenset(["more", "less", "higher", "lower", "fewer", "above", "below", "up", "down"])


def _is_difference(view: View, mention: Mention[Amount]) -> bool:
    """Whether an amount says how far two others lie apart: "2 dollars more than", "up 3 percent"."""
    before = view.lowers_before(mention.span.start)[-1:]
    after = view.lowers_behind(mention.span.end)[:1]
    return bool(_DIFFERENCE & {*before, *after})


_SMALL_MONEY = frozenset(["US cent", "euro cent", "penny"])
_COUNTED_FROM = frozenset(
    ["before", "after", "ago", "later", "earlier", "old", "since", "into", "from", "away"]
)


_WITHIN = frozenset("in on of from for after with against".split())


def _led_by(sentence: View, mention: Mention[Amount]) -> bool:
    """Whether an amount only says in, of or for how many of a thing something is told: "a goal in [112] games"."""
    before = sentence.lowers_before(mention.span.start)
    # "Over a length of 61 metres".
    over = before[-1:] == ["of"] and not {"over", "along"}.isdisjoint(before[-4:])
    return over or (bool(mention.value.counted) and not _WITHIN.isdisjoint(before[-1:]))


# The last two are no common verbs, but common of what is measured.
_NOW = frozenset(["is", "are", "has", "have", "covers", "spans"])


def _is_now(sentence: View) -> bool:
    """Whether a sentence tells how a thing is, by a verb of the present."""
    return any(
        token.lower in _NOW
        or (token.text.islower() and token.lower.endswith("s") and lemma(token.lower) in COMMON_VERBS)
        for token in sentence.tokens
    )


def _of_another(claim: View, mine: Mention[Amount], view: View, theirs: Mention[Amount]) -> bool:
    """Whether two amounts are of another scope, circumstance, person, model or size."""
    places = (claim.span, mine.span, view.span, theirs.span)
    apart = other_scope(*places) or other_circumstance(*places) or two_people(*places)
    apart = apart or other_model(claim.span, view.span)
    if apart or names_turned(claim, view) or may_both_be_right(claim.span, mine, view.span, theirs):
        return True
    sizes = (each.value.stated or 0.0 for each in (mine, theirs))
    return mine.value.unit == theirs.value.unit and not of_one_size(*sizes)


def comparable(claim: View, mine: Mention[Amount], view: View, theirs: Mention[Amount]) -> bool:
    """Whether two amounts are of one scope, and two stretches of time of one use.

    Neither of these counts from another event, and both stand after one preposition.
    """
    if _of_another(claim, mine, view, theirs) or _of_a_part(claim) != _of_a_part(view):
        return False
    if _of_another_year(claim, mine.value, view):
        return False
    if mine.value.unit in DIMENSIONS and any(
        _is_now(one) and moments(two) and not _is_now(two) for one, two in ((claim, view), (view, claim))
    ):
        return False  # "covers 12 square km", "covered 14 square km in 1950"
    if _led_by(claim, mine) != _led_by(view, theirs) or _paid_in(claim, mine) != _paid_in(view, theirs):
        return False
    if not OF_TIME & {mine.value.unit, mine.value.head, theirs.value.unit, theirs.value.head}:
        return True
    if _is_of_a_year(claim, mine) != _is_of_a_year(view, theirs):
        return False  # "the siege of 1704 lasted three weeks"
    uses = []
    for sentence, mention in ((claim, mine), (view, theirs)):
        before = sentence.lowers_before(mention.span.start)[-1:]
        after = sentence.lowers_behind(mention.span.end)[:1]
        if set(before + after) & _COUNTED_FROM:
            return False
        uses.append([word for word in before if word in _PREPOSITIONS])
    return uses[0] == uses[1]


def _of_a_part(view: View) -> bool:
    """Whether a sentence tells of one part and says so: "in Selt alone", "half of the firm"."""
    return any(
        (two.lower == "alone" and one.text[0].isupper()) or (two.lower == "of" and one.lower in _PORTIONS)
        for one, two in pairwise(view.tokens)
    )


_PORTIONS = frozenset(["half", "part", "parts", "most", "much"])
_MEANS = frozenset("cash stock shares debt".split())


def _paid_in(view: View, mention: Mention[Amount]) -> str:
    """In what a sum is paid, where its sentence says so: "cash" of "$2 billion in cash", which need not be all."""
    behind = view.lowers_behind(mention.span.end)[:2]
    return behind[1] if behind[:1] == ["in"] and behind[1:] and behind[1] in _MEANS else ""


def _of_another_year(claim: View, mine: Amount, view: View) -> bool:
    """Whether a sum, that may be paid again another year, or a count is dated in one of two sentences only."""
    if mine.unit.isupper() or mine.unit in _SMALL_MONEY:
        return bool(moments(claim)) != bool(moments(view))
    return not mine.unit and in_a_period(claim.span) != in_a_period(view.span)


def _is_of_a_year(view: View, mention: Mention[Amount]) -> bool:
    """Whether a sentence names, before an amount, the year of what it is of."""
    return any(
        each.value.granularity == "year" and each.span.end <= mention.span.start for each in moments(view)
    )


def _rivals(view: View, mine: Amount) -> list[Mention[Amount]]:
    """The amounts of a sentence that count the same thing in the same unit."""
    return [
        mention
        for mention in find_amounts(view.span)
        if (mention.value.unit == mine.unit or {mention.value.unit, mine.unit} <= OF_TIME)
        and not mention.value.additional
        and not mention.value.partitive
        and mention.value.rate == mine.rate
        and (bool(mine.unit) or kinship(mine.counted, mention.value.counted) is Kinship.SAME)
    ]


def _agree_loosely(mine: Amount, theirs: Amount) -> bool:
    """Whether a difference is one of rounding: another unit of time, or "200" where the source says "more than 200"."""
    if mine.unit != theirs.unit:
        return not _far_apart(mine, theirs)
    return mine.stated == theirs.stated and not mine.hedge


def _far_apart(mine: Amount, theirs: Amount) -> bool:
    """Whether two stretches of time in different units differ beyond rounding: "a month" is 30 days, or four weeks."""
    lengths = [
        (amount.stated or 0.0) * DIMENSIONS[amount.unit].factor
        for amount in (mine, theirs)
        if amount.unit in DIMENSIONS
    ]
    return len(lengths) == 2 and max(lengths) >= _ROUNDED * min(lengths) > 0.0


_ROUNDED = 1.3
_STRICTLY = frozenset(["gt", "lt"])
_PER = frozenset(["per", "a", "an", "each", "every", "apiece"])


def _is_rate(view: View, mention: Mention[Amount]) -> bool:
    """Whether an amount is one of each: "$22 million per season"."""
    after = next(iter(view.lowers_behind(mention.span.end)), "")
    return bool(mention.value.rate) or after in _PER


def _led_on(sentence: View, mention: Mention[Amount], other: View) -> bool:
    """Whether a verb behind "and" leads to an amount, of which the other sentence has nothing: "won and leads by 12 points"."""
    known = content_lemmas(other.span)
    verbs: list[str] = []
    before = [token for token in sentence.tokens if token.end <= mention.span.start]
    for at, token in enumerate(before):
        joined = any(each.lower in {"and", "but"} for each in before[max(0, at - 2) : at])
        is_verb = is_past(token) or lemma(token.lower) in COMMON_VERBS
        if joined and is_verb and token.lower not in AUXILIARIES:
            verbs.append(lemma(token.lower))
    return bool(verbs) and not any(verbs[-1] == word or synonymous(verbs[-1], word) for word in known)


def _said_of_another(
    alignment: Alignment, mine: Mention[Amount], view: View, theirs: Mention[Amount]
) -> bool:
    """Whether one of two amounts is a rate, or the nearest name before each is not the same."""
    if _is_rate(alignment.claim, mine) != _is_rate(view, theirs):
        return True
    if _led_on(alignment.claim, mine, view) or _led_on(view, theirs, alignment.claim):
        return True
    before = [
        pair
        for pair in alignment.pairs
        if pair.claim.sort == "name" and pair.claim.end <= mine.span.start and not pair.assumed
    ]
    if not before:
        return False
    nearest = [word for word in view.words if word.sort == "name" and word.end <= theirs.span.start]
    return not nearest or partner_of(alignment, nearest[-1], view) is None


def _goes_on_elsewhere(
    alignment: Alignment, mine: Mention[Amount], view: View, theirs: Mention[Amount]
) -> bool:
    """Whether one of two lengths of time is told of more than the other: "painting for", "painting landscapes for"."""
    if not OF_TIME & {mine.value.unit, theirs.value.unit, mine.value.head, theirs.value.head}:
        return False
    known = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    found = {pair.claim.start for pair in alignment.pairs if pair.evidence is not None}
    return any(
        word is not None and word.start not in partners
        for word, partners in (
            (_nearest_before(alignment.claim, mine), found),
            (_nearest_before(view, theirs), known),
        )
    )


def _nearest_before(view: View, mention: Mention[Amount]) -> Word | None:
    """The last weighty word before the "for" of a length of time; None where there is no such length."""
    if view.lowers_before(mention.span.start)[-1:] != ["for"]:
        return None
    before = [word for word in view.words if word.end <= mention.span.start and word.weight >= _WEIGHTY]
    return before[-1] if before else None


_WEIGHTY = 0.3


def _stated_too(claim: View, mine: Mention[Amount], theirs: Mention[Amount]) -> bool:
    """Whether the claim's sentence has the evidence's amount as well: "$US1 million ($1.52 million)"."""
    return any(
        relate(other.value, theirs.value) is Relation.WITHIN
        or other.value.stated == theirs.value.stated is not None
        for other in find_amounts(claim.span)
        if other.span != mine.span
    )


def _excluded_amounts(alignment: Alignment, view: View) -> Iterator[tuple[Mention[Amount], Mention[Amount]]]:
    """The claim's amounts that the only amount of the same thing in the sentence excludes."""
    missing = {word.start for word in alignment.missing if word.sort == "number"}
    if any(_cut_by_a_space(view, mention) for mention in find_amounts(view.span)):
        return
    for mine in find_amounts(alignment.claim.span) if missing else ():
        if not any(mine.span.start <= start < mine.span.end for start in missing):
            continue
        if not (mine.value.head or mine.value.unit) or mine.value.additional or mine.value.partitive:
            continue
        rival = _rival(alignment.claim, mine, view)
        if rival is None or not (
            _excludes(mine.value, rival.value)
            or (_leaves_out(mine.value, rival.value) and _adds_nothing(alignment, view, rival))
        ):
            continue
        # "One" names a thing more often than it counts.
        if rival.span.text.lower().startswith("one ") or _is_difference(view, rival) != _is_difference(
            alignment.claim, mine
        ):
            continue
        if (
            comparable(alignment.claim, mine, view, rival)
            and not _said_of_another(alignment, mine, view, rival)
            and not _goes_on_elsewhere(alignment, mine, view, rival)
            and not _stated_too(alignment.claim, mine, rival)
            and not _stated_too(view, rival, mine)
            and not of_others(alignment.claim.span, mine, view.span, rival)
        ):
            yield mine, rival


def _rival(claim: View, mine: Mention[Amount], view: View) -> Mention[Amount] | None:
    """The amount of a sentence that stands where the claim's does: the only one, or all others agree in pairs."""
    rivals = _rivals(view, mine.value)
    if len(rivals) == 1:
        return rivals[0]
    ours = _rivals(claim, mine.value)
    if len(ours) != len(rivals) or mine not in ours:
        return None
    at = ours.index(mine)
    others = zip(ours[:at] + ours[at + 1 :], rivals[:at] + rivals[at + 1 :], strict=True)
    return rivals[at] if all(str(one.value) == str(other.value) for one, other in others) else None


def _excludes(mine: Amount, theirs: Amount) -> bool:
    """Whether two amounts of one thing cannot both be right."""
    return relate(mine, theirs) is Relation.DISJOINT and not _agree_loosely(mine, theirs)


def _leaves_out(mine: Amount, theirs: Amount) -> bool:
    """Whether a strict bound is the very number of the other, counted and not rounded: "more than 14" and "14"."""
    exact = not theirs.sort and theirs.precision == mine.precision == 0.0
    return mine.sort in _STRICTLY and exact and mine.unit == theirs.unit and mine.stated == theirs.stated


def _adds_nothing(alignment: Alignment, view: View, amount: Mention[Amount]) -> bool:
    """Whether the sentence names nobody, no time and no number that the claim leaves open."""
    partners = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    return all(
        word.start in partners or amount.span.start <= word.start < amount.span.end
        for word in view.words
        if word.sort != "word"
    )


def _same_names(alignment: Alignment, view: View) -> bool:
    """Whether the sentence has every name of the claim, in the same letters or assumed for a pronoun."""
    return all(
        pair.assumed
        or (pair.evidence is not None and pair.view is view and pair.evidence.base == pair.claim.base)
        for pair in alignment.pairs
        if pair.claim.sort == "name"
    )


def find_numbers(alignment: Alignment, view: View) -> Clash | None:
    """Another number of the same noun where all else agrees."""
    claim = alignment.claim
    found = list(_excluded_amounts(alignment, view))
    if not found or not _same_names(alignment, view):
        return None
    if len({mine.value.unit for mine, _ in found if mine.value.unit}) > 1:
        # "100 metres in 9.6 seconds", "200 metres in 19.2 seconds": two runs, each with its numbers.
        return None
    if (
        alignment.coverage_without(figures_in(claim, [mine.span for mine, _ in found]))
        < NEARLY_ALL_OF_A_COUNT
    ):
        return None
    mine, theirs = found[0]
    return differing(
        claim,
        (mine.span.start, mine.span.end),
        view,
        (theirs.span.start, theirs.span.end),
        0.75,
        exclusive=True,
    )
