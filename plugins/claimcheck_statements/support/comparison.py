"""A claim beside its evidence: which word of which sentence says each of its words, and which sentences say most."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck_statements.support.matching import Match, match
from claimcheck_statements.support.readings import Reading

__all__ = ["Comparison", "compare"]


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
