"""What can be measured of a statement beside its evidence by words alone, each measure with a plain meaning."""

from collections.abc import Sequence
from itertools import pairwise
from math import log

from attrs import frozen
from rapidfuzz.distance import LCSseq

from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.nouns import Kinship, kinship
from claimcheck_statements.support.matching import Match, match
from claimcheck_statements.support.readings import Reading, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["Comparison", "compare", "contested", "displaced", "lacking", "measure"]

_NEAR = 4
_WEIGHTY = 0.4
_FIGURES = frozenset(["number", "time"])


@frozen(eq=False)
class Comparison:
    """A claim beside its evidence: for each sentence the match of each word, and which sentences are best."""

    claim: Reading
    sentences: tuple[Reading, ...]
    matches: tuple[tuple[Match, ...], ...]
    """By sentence, then by word of the claim."""
    coverage: tuple[float, ...]
    """By sentence: the share of the claim's weight that it has."""
    best: int
    second: int
    """The sentence that has most of what the best one lacks; the best itself where none has anything."""

    @property
    def best_two(self) -> list[float]:
        """For each word of the claim, how surely the best two sentences say it."""
        rows = zip(self.matches[self.best], self.matches[self.second], strict=True)
        return [max(one.quality, other.quality) for one, other in rows]

    @property
    def anywhere(self) -> list[float]:
        """For each word of the claim, how surely any sentence says it."""
        return [max(one.quality for one in column) for column in zip(*self.matches, strict=True)]


def _matches(claim: Reading, sentence: Reading) -> tuple[Match, ...]:
    found = []
    expected = 0
    for word in claim.words:
        one = match(claim, word, sentence, expected)
        if one.quality:
            expected = one.at + 1
        found.append(one)
    return tuple(found)


def compare(claim: Reading, sentences: Sequence[Reading]) -> Comparison:
    """The comparison of a claim that has words with at least one sentence."""
    matches = tuple(_matches(claim, sentence) for sentence in sentences)
    weight = sum(word.weight for word in claim.words)
    coverage = tuple(
        sum(word.weight * one.quality for word, one in zip(claim.words, row, strict=True)) / weight
        for row in matches
    )
    best = max(range(len(matches)), key=lambda at: (round(coverage[at], 6), -at))
    first = matches[best]
    gains = [
        sum(
            word.weight * max(0.0, one.quality - had.quality)
            for word, one, had in zip(claim.words, row, first, strict=True)
        )
        for row in matches
    ]
    second = max(range(len(gains)), key=lambda at: (round(gains[at], 6), -abs(at - best), -at))
    return Comparison(claim, tuple(sentences), matches, coverage, best, second if gains[second] > 0 else best)


def _share(words: Sequence[Word], found: Sequence[float]) -> float:
    """The share of the weight of words that is found; 1 where there are none."""
    total = sum(word.weight for word in words)
    return sum(word.weight * one for word, one in zip(words, found, strict=True)) / total if total else 1.0


def _mean(found: Sequence[float]) -> float:
    return sum(found) / len(found) if found else 1.0


def _rarest(words: Sequence[Word], found: Sequence[float]) -> float:
    return max((word.weight for word, one in zip(words, found, strict=True) if not one), default=0.0)


def _of_names(words: Sequence[Word], found: Sequence[float]) -> list[float]:
    return [one for word, one in zip(words, found, strict=True) if word.sort == "name"]


def _of_figures(words: Sequence[Word], found: Sequence[float]) -> list[float]:
    return [one for word, one in zip(words, found, strict=True) if word.sort in _FIGURES]


def _order(comparison: Comparison) -> tuple[float, float]:
    """Of the words in the best sentence: how many neighbours stay neighbours, and how densely they stand."""
    row = comparison.matches[comparison.best]
    places = [
        one.at for word, one in zip(comparison.claim.words, row, strict=True) if word.weight >= _WEIGHTY
    ]
    found = {at for at in places if at >= 0}
    if not found:
        return 0.0, 0.0
    near = sum(
        first >= 0 and second >= 0 and 0 <= second - first <= _NEAR for first, second in pairwise(places)
    )
    return near / max(1, len(places) - 1), len(found) / (max(found) - min(found) + 1)


def _novelty(comparison: Comparison, size: int) -> float:
    """The share of the claim's runs of so many words that the evidence does not have."""
    lowers = comparison.claim.lowers
    mine = {lowers[at : at + size] for at in range(len(lowers) - size + 1)}
    if not mine:
        return 0.0
    left = set(mine)
    for sentence in comparison.sentences:
        theirs = sentence.lowers
        left.difference_update(theirs[at : at + size] for at in range(len(theirs) - size + 1))
    return len(left) / len(mine)


def _unmatched(comparison: Comparison, sorts: frozenset[str]) -> float:
    """How many words of some sorts the best sentence has beside those that the claim has too."""
    taken = {one.at for one in comparison.matches[comparison.best] if one.quality}
    words = comparison.sentences[comparison.best].words
    return float(sum(word.sort in sorts for at, word in enumerate(words) if at not in taken))


_DENYING = frozenset(
    """no not never nor without false fake hoax untrue misleading misleadingly debunk incorrect inaccurate wrong baseless
    unfounded unproven doctored satire deny myth fabricate manipulate contradict refute lie bogus conspiracy
    misinformation""".split()
)


def _denials(sentence: Reading) -> int:
    """How many words of a sentence deny something."""
    found = sum(lower in _DENYING or lower.endswith("n't") for lower in sentence.lowers)
    return found + sum(word.base in _DENYING and word.text.lower() != word.base for word in sentence.words)


def _answers_no(sentence: Reading) -> bool:
    """Whether a sentence answers the question before it with "no"."""
    if "? No" in sentence.span.text:
        return True
    before = sentence.span.document.text[max(0, sentence.span.start - 3) : sentence.span.start]
    return sentence.lowers[0] == "no" and before.rstrip().endswith("?")


# A figure taken from another sentence than the best must stand there by a word that it stands by in the claim.
_ASIDE = 2


def lacking(comparison: Comparison) -> int:
    """How many numbers and times of the claim no sentence of the evidence allows."""
    return sum(
        word.sort in _FIGURES and not found
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
        if word.sort in _FIGURES and at not in taken
    }
    return sum(
        word.sort in _FIGURES
        and not first[at].quality
        and _form(word) in others
        and not any(_bound(words, row, at) for row in comparison.matches)
        for at, word in enumerate(words)
    )


def displaced(comparison: Comparison) -> bool:
    """Whether the best sentence has another name where the claim has one that it lacks, beside the same word."""
    words, row = comparison.claim.words, comparison.matches[comparison.best]
    theirs = comparison.sentences[comparison.best].words
    taken = {one.at for one in row if one.quality}

    def stranger(at: int) -> bool:
        return (
            0 <= at < len(theirs)
            and at not in taken
            and theirs[at].text[0].isupper()
            and theirs[at].sort != "time"
        )

    at = 0
    while at < len(words):
        end = at
        while end < len(words) and words[end].sort == "name" and words[end].at - words[at].at == end - at:
            end += 1
        if end > at and not any(row[name].quality for name in range(at, end)):
            before = row[at - 1].at if at and row[at - 1].quality else None
            after = row[end].at if end < len(words) and row[end].quality else None
            if (before is not None and stranger(before + 1)) or (after is not None and stranger(after - 1)):
                return True
        at = max(end, at + 1)
    return False


def _bound(words: Sequence[Word], row: Sequence[Match], at: int) -> bool:
    """Whether a sentence has a figure of the claim near a word that it is near in the claim, and that is no figure."""
    if not row[at].quality:
        return False
    return any(
        words[near].sort not in _FIGURES
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


def _amounts(comparison: Comparison) -> dict[str, float]:
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


_NAMES = frozenset(["name"])


def measure(comparison: Comparison) -> dict[str, float]:
    """The features of a comparison by name."""
    claim, words = comparison.claim, comparison.claim.words
    first = [one.quality for one in comparison.matches[comparison.best]]
    both, anywhere = comparison.best_two, comparison.anywhere
    best = comparison.sentences[comparison.best]
    ranked = sorted(comparison.coverage, reverse=True)
    near, density = _order(comparison)
    third = max(1, len(words) // 3)
    denials = [_denials(sentence) for sentence in comparison.sentences]
    return {
        "coverage": ranked[0],
        "coverage of two": _share(words, both),
        "coverage of all": _share(words, anywhere),
        "words": _mean(first),
        "words of two": _mean(both),
        "words of all": _mean(anywhere),
        "next sentence": ranked[1] if len(ranked) > 1 else 0.0,
        "exact": sum(one == 1.0 for one in both) / len(both),
        "rarest missing": _rarest(words, both),
        "rarest missing of all": _rarest(words, anywhere),
        "names": _mean(_of_names(words, first)),
        "names of all": _mean(_of_names(words, anywhere)),
        "names missing": float(sum(not one for one in _of_names(words, first))),
        "names missing of all": float(sum(not one for one in _of_names(words, anywhere))),
        "figures of all": _mean(_of_figures(words, anywhere)),
        "figures missing of all": float(lacking(comparison)),
        **_amounts(comparison),
        "middle": _share(words[third:-third], first[third:-third]),
        "ending": _share(words[-third:], first[-third:]),
        "neighbours": near,
        "density": density,
        "same run": LCSseq.similarity(claim.lowers, best.lowers) / max(1, len(claim.lowers)),
        "new pairs": _novelty(comparison, 2),
        "new triples": _novelty(comparison, 3),
        "negation differs": float(claim.negations % 2 != best.negations % 2),
        "denials": sum(denials) / len(denials),
        "denies at all": float(any(denials)),
        "answers no": float(sum(_answers_no(sentence) for sentence in comparison.sentences)),
        "other names": _unmatched(comparison, _NAMES),
        "other figures": _unmatched(comparison, _FIGURES),
        "full stop": float(claim.span.text.rstrip("\"'”’» ").endswith(".")),
        "claim words": float(len(words)),
        "claim names": float(len(claim.names)),
        "claim figures": float(sum(word.sort in _FIGURES for word in words)),
        "rarity": sum(word.weight for word in words) / len(words),
        "sentence words": float(len(best.lowers)),
        "length against claim": log((1 + len(best.lowers)) / (1 + len(claim.lowers))),
        "evidence words": log(1 + sum(len(sentence.lowers) for sentence in comparison.sentences)),
        "evidence sentences": log(1 + len(comparison.sentences)),
    }
