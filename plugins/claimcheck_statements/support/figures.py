"""The numbers and times of a claim beside those of its evidence: which it has, which stand in their place."""

from collections.abc import Iterator, Sequence

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.casualties import find_casualties
from claimcheck.values.counted_apart import changes_opposed
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.other_bounds import BOUNDS, other_bound
from claimcheck.values.time_clauses import clause_at
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.matching import Match
from claimcheck_statements.support.readings import Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "FIGURES",
    "amounts_of",
    "bounded",
    "by_other_words",
    "contested",
    "in_another_role",
    "lacking",
    "moves_otherwise",
    "of_another_bound",
    "of_another_harm",
    "of_another_unit",
]

FIGURES = frozenset(["number", "time"])
"""The sorts of words that are figures."""
_NEAR = 4
_WEIGHTY = 0.4
_STRICTLY = frozenset(["gt", "lt"])

# A figure taken from another sentence than the best must stand there by a word that it stands by in the claim.
_ASIDE = 2


def of_another_bound(comparison: Comparison) -> str:
    """Why a bound of the claim is not what the source says, all else being the same: "more than 280", "more than 400"; "" for nothing."""
    best = comparison.sentences[comparison.best].span
    theirs = find_amounts(best)
    for mention in find_amounts(comparison.claim.span):
        kin = [other for other in theirs if _counts_alike(mention.value, other.value)]
        if kin and all(other_bound(comparison.claim.span, mention.value, best, other.value) for other in kin):
            return f"the claim's bound is '{mention.span.text}', the source's '{kin[0].span.text}'"
    return ""


def moves_otherwise(comparison: Comparison) -> str:
    """Why a share of the claim is by how much something rose where it fell in the source, or the other way round; "" for nothing."""
    for mention in find_amounts(comparison.claim.span):
        clause = clause_at(comparison.claim.span, mention.span) if mention.value.unit == "percent" else None
        if clause is None:
            continue
        verbs = [
            there.family
            for sentence in comparison.sentences
            if sentence.numbers
            for other in find_amounts(sentence.span)
            if other.value.unit == "percent" and relate(mention.value, other.value) is Relation.WITHIN
            if (there := clause_at(sentence.span, other.span)) is not None
        ]
        if verbs and all(changes_opposed(clause.family, verb) for verb in verbs):
            return f"the claim says '{clause.family}' of '{mention.span.text}', the source '{verbs[0]}'"
    return ""


def by_other_words(comparison: Comparison) -> str:
    """Why a bound of the claim is not of the amount that fits it but of one that does not; "" for nothing.

    "A budget of over $20 million" is not borne out by "made on a budget of $18 million and grossed $44 million".
    """
    best = comparison.sentences[comparison.best]
    theirs = find_amounts(best.span)
    for mine in find_amounts(comparison.claim.span):
        if told := _led_to_another(comparison, mine, theirs):
            return told
        if mine.value.sort not in BOUNDS or any(mine.value.stated == other.value.stated for other in theirs):
            continue
        rivals = [other for other in theirs if _may_be_one(mine.value, other.value)]
        relations = [relate(mine.value, other.value) for other in rivals]
        alike = [
            relation
            for other, relation in zip(rivals, relations, strict=True)
            if other.value.counted == mine.value.counted and (mine.value.counted or mine.value.unit)
        ]
        if alike and all(relation is Relation.DISJOINT for relation in alike):
            return f"the source has '{rivals[0].span.text}', and no number within '{mine.span.text}'"
        if Relation.WITHIN not in relations or Relation.DISJOINT not in relations:
            continue
        shares = _shares(comparison, mine, rivals)
        fitting = max(
            one for one, relation in zip(shares, relations, strict=True) if relation is not Relation.DISJOINT
        )
        rest = [
            (one, other)
            for one, other, relation in zip(shares, rivals, relations, strict=True)
            if relation is Relation.DISJOINT
        ]
        most, other = max(rest, key=lambda each: each[0])
        if most >= fitting:
            return f"by the words beside '{mine.span.text}' the source has '{other.span.text}'"
    return ""


def _led_to_another(comparison: Comparison, mine: Mention[Amount], theirs: Sequence[Mention[Amount]]) -> str:
    """Why the noun that leads to an amount leads to another in the source: "the budget was $44 million", "a budget of $18 million"."""
    best = comparison.sentences[comparison.best]
    claim, found = tokens(comparison.claim.span), tokens(best.span)
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if (
            word.sort != "word"
            or word.weight < _WEIGHTY
            or one.quality < 1.0
            or not _leads(claim, word.at, mine.span)
        ):
            continue
        there = best.words[one.at].at
        rivals = [each for each in theirs if _may_be_one(mine.value, each.value) and each.value.unit]
        led = [each for each in rivals if _leads(found, there, each.span)]
        if led and all(relate(mine.value, each.value) is Relation.DISJOINT for each in led):
            return f"in the source '{word.text}' is '{led[0].span.text}'"
    return ""


def _leads(found: Sequence[Token], at: int, amount: Span) -> bool:
    """Whether a noun stands right before an amount, but for a few small words: "budget was about", "budget of"."""
    between = [token for token in found[at + 1 :] if token.start < amount.start]
    return found[at].end <= amount.start and all(token.lower in _LEADING for token in between)


_LEADING = frozenset(
    "was is were are of at about around some nearly almost over under more than less an a estimated reported to".split()
)


def _may_be_one(mine: Amount, other: Amount) -> bool:
    """Whether two amounts are of one unit, or both without one."""
    return mine.unit == other.unit and mine.rate == other.rate and not other.additional


def _shares(comparison: Comparison, mine: Mention[Amount], rivals: Sequence[Mention[Amount]]) -> list[float]:
    """For each of the source's amounts, the weight of the words beside the claim's to which it stands nearest."""
    best = comparison.sentences[comparison.best]
    words = comparison.claim.words
    inside = [at for at, word in enumerate(words) if mine.span.start <= word.start < mine.span.end]
    shares = [0.0] * len(rivals)
    if not inside:
        return shares
    elsewhere = [each.span for each in find_amounts(comparison.claim.span) if each.span != mine.span]
    subject = next((at for at, word in enumerate(words[: inside[0]]) if word.sort == "verb"), 0)
    for at, (word, found) in enumerate(zip(words, comparison.matches[comparison.best], strict=True)):
        beside = max(subject, inside[0] - _BESIDE) <= at <= inside[-1] + _BESIDE
        if word.sort in FIGURES or word.text.lower() in _BOUNDING or not found.quality or not beside:
            continue
        if any(span.start <= word.start < span.end for span in elsewhere):
            continue
        there = best.words[found.at]
        if (word.sort == "verb" and there.start < rivals[0].span.start) or (
            word.sort == "name" and there.start > rivals[-1].span.end
        ):
            continue  # what is said of all of them
        nearest = min(range(len(rivals)), key=lambda place: _distance(there, rivals[place].span))
        counted = not _distance(there, rivals[nearest].span)
        shares[nearest] += word.weight * found.quality * (1 + counted)
    return shares


def _distance(word: Word, amount: Span) -> int:
    """The letters between a word and an amount."""
    return max(0, amount.start - word.end, word.start - amount.end)


_BOUNDING = frozenset("more less fewer least most over under above below at".split())
_BESIDE = 4
"""Content words before and after an amount that say what it is of."""


def lacking(comparison: Comparison) -> int:
    """How many numbers and times of the claim no sentence of the evidence allows."""
    return sum(
        word.sort in FIGURES and not found
        for word, found in zip(comparison.claim.words, comparison.anywhere, strict=True)
    )


def _form(word: Word) -> str:
    """Which figures may stand in each other's place: numbers, years, months, weekdays."""
    if word.sort == "number" or word.base[0].isdigit():
        return "number" if word.sort == "number" else "year"
    return "weekday" if word.text.lower().endswith("day") else "month"


def contested(comparison: Comparison) -> int:
    """How many numbers and times of the claim are not in the best sentence, which has others in their place.

    One that another sentence has beside the same words is not contested.
    """
    words = comparison.claim.words
    first = comparison.matches[comparison.best]
    taken = {one.at for one in first if one.quality}
    others = {
        _form(word)
        for at, word in enumerate(comparison.sentences[comparison.best].words)
        if word.sort in FIGURES and at not in taken
    }
    return sum(
        word.sort in FIGURES
        and not first[at].quality
        and _form(word) in others
        and not any(_bound(words, row, at) for row in comparison.matches)
        for at, word in enumerate(words)
    )


def _bound(words: Sequence[Word], row: Sequence[Match], at: int) -> bool:
    """Whether a sentence has a figure of the claim near a word that it is near in the claim, and that is no figure."""
    if not row[at].quality:
        return False
    return any(
        words[near].sort not in FIGURES
        and words[near].weight >= _WEIGHTY
        and row[near].quality
        and abs(row[near].at - row[at].at) <= _NEAR
        for near in range(max(0, at - _ASIDE), min(len(words), at + _ASIDE + 1))
    )


def _counts_alike(mine: Amount, other: Amount) -> bool:
    """Whether two amounts are of one unit, or of one noun where they have none."""
    return mine.unit == other.unit and (
        bool(mine.unit) or kinship(mine.counted, other.counted) is Kinship.SAME
    )


def amounts_of(comparison: Comparison) -> dict[str, float]:
    """Of the claim's amounts: the shares that the best two sentences allow, and of the same thing; how many clash."""
    mine = [mention.value for mention in find_amounts(comparison.claim.span)]
    if not mine:
        return {"amounts": 1.0, "amounts alike": 1.0, "rival figures": 0.0}
    theirs = [
        [mention.value for mention in find_amounts(sentence.span)] if sentence.numbers else []
        for sentence in (comparison.sentences[comparison.best], comparison.sentences[comparison.second])
    ]
    allowed = alike = rivals = 0
    for amount in mine:
        within = [one for one in (*theirs[0], *theirs[1]) if relate(amount, one) is Relation.WITHIN]
        same = [one for one in theirs[0] if _counts_alike(amount, one)]
        allowed += bool(within)
        alike += any(_counts_alike(amount, one) for one in within)
        rivals += bool(same) and all(relate(amount, one) is Relation.DISJOINT for one in same)
    return {
        "amounts": allowed / len(mine),
        "amounts alike": alike / len(mine),
        "rival figures": float(rivals),
    }


def _stated_alike(comparison: Comparison) -> Iterator[tuple[Amount, list[Amount]]]:
    """The amounts of a claim, each with those of the evidence whose number is the same.

    One that some amount of the evidence bears out is left out.
    """
    mine = [mention.value for mention in find_amounts(comparison.claim.span)]
    if all(amount.stated is None for amount in mine):
        return
    theirs = [
        mention.value
        for sentence in comparison.sentences
        if sentence.numbers
        for mention in find_amounts(sentence.span)
    ]
    for amount in mine:
        alike = [one for one in theirs if one.stated == amount.stated is not None]
        borne_out = any(one.unit == amount.unit and relate(amount, one) is Relation.WITHIN for one in theirs)
        if alike and not borne_out:
            yield amount, alike


def bounded(comparison: Comparison) -> bool:
    """Whether the claim makes a strict bound of a number that the evidence gives otherwise: "more than 40" of "40"."""
    return any(
        amount.sort in _STRICTLY and any(one.unit == amount.unit for one in alike)
        for amount, alike in _stated_alike(comparison)
    )


def of_another_unit(comparison: Comparison) -> bool:
    """Whether a number of the claim is in the evidence only with another unit: "100 boats" where it has "100 metres"."""
    return any(
        bool(amount.unit or amount.head) and all(one.unit and one.unit != amount.unit for one in alike)
        for amount, alike in _stated_alike(comparison)
    )


_CHANGES = frozenset(["from", "to", "by"])


def in_another_role(comparison: Comparison) -> bool:
    """Whether a number of the claim has another part in a change in the best sentence: "to 4.5" where it has "from 4.5"."""
    found = comparison.sentences[comparison.best]
    mine, theirs = tokens(comparison.claim.span), tokens(found.span)
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if word.sort != "number" or one.at < 0 or not word.at or not found.words[one.at].at:
            continue
        here, there = mine[word.at - 1].lower, theirs[found.words[one.at].at - 1].lower
        if here != there and {here, there} <= _CHANGES:
            return True
    return False


def of_another_harm(comparison: Comparison) -> bool:
    """Whether the evidence counts so many people in another harm only: "42 killed" where it has "42 injured"."""
    # One person may be held and then killed.
    several = (mention.value for mention in find_casualties(comparison.claim.span))
    mine = [count for count in several if (count.count.stated or 0.0) > 1.0]
    if not mine:
        return False
    theirs = [
        mention.value
        for sentence in comparison.sentences
        if sentence.numbers
        for mention in find_casualties(sentence.span)
    ]
    return any(
        any(one.count.stated == count.count.stated is not None for one in theirs)
        and not any(
            one.harm == count.harm and relate(count.count, one.count) is not Relation.DISJOINT
            for one in theirs
        )
        for count in mine
    )
