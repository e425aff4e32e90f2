"""Boosted trees over named features, read from a file and summed in plain Python."""

import json
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from math import exp
from typing import NamedTuple, Self

from attrs import frozen

__all__ = ["Model", "Score", "Tree", "model"]


class Tree(NamedTuple):
    """A tree as parallel columns, one row a node; the root is the first, and a leaf is its own child.

    At a node whose feature is at most the threshold the way goes to `low`, else to `high`.
    """

    feature: tuple[int, ...]
    threshold: tuple[float, ...]
    low: tuple[int, ...]
    high: tuple[int, ...]
    value: tuple[float, ...]
    """What the tree says at a leaf, and would say if it ended at a node."""


class Score(NamedTuple):
    """The sum of all trees as a number between 0 and 1, and what each feature added to it, as log odds."""

    value: float
    parts: Mapping[str, float]


@frozen(eq=False)
class Model:
    """The trees with the names of their features, and how often a score is right on the data it was measured on."""

    features: tuple[str, ...]
    trees: tuple[Tree, ...]
    threshold: float
    """The score from which on a statement counts as supported."""
    calibration: tuple[tuple[float, float], ...]
    """Scores in rising order, each with the share of supported statements among those that score so."""

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The model that a file of weights describes."""
        data = json.loads(text)
        return cls(
            tuple(data["features"]),
            tuple(Tree(*(tuple(column) for column in tree)) for tree in data["trees"]),
            data["threshold"],
            tuple((score, share) for score, share in data["calibration"]),
        )

    def score(self, measures: Mapping[str, float]) -> Score:
        """The score of a statement from its features by name."""
        given = [measures[name] for name in self.features]
        total = 0.0
        parts = [0.0] * len(given)
        for tree in self.trees:
            at = 0
            while tree.low[at] != at:
                feature = tree.feature[at]
                after = tree.low[at] if given[feature] <= tree.threshold[at] else tree.high[at]
                parts[feature] += tree.value[after] - tree.value[at]
                at = after
            total += tree.value[at]
        return Score(1.0 / (1.0 + exp(-total)), dict(zip(self.features, parts, strict=True)))

    def confidence(self, score: float) -> float:
        """The share of statements with such a score that are supported, between the points of the calibration."""
        at = bisect_right(self.calibration, (score, 1.0))
        if at == 0:
            return self.calibration[0][1]
        if at == len(self.calibration):
            return self.calibration[-1][1]
        (low, below), (high, above) = self.calibration[at - 1], self.calibration[at]
        return below + (above - below) * (score - low) / (high - low)


@cache
def model() -> Model:
    """The model of the weights that come with the package."""
    return Model.from_json(files(__package__).joinpath("weights.json").read_text("utf-8"))
