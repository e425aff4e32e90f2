"""Trains the model of support and cross-validates it: `python -m tests.bench.train_support DATA [--write]`.

Needs the dependency group `bench`.  DATA is laid out as for `python -m tests.bench`; of each set half of the
claims or texts trains the model that is tried on the other half, and each set in turn is left out altogether.
With --write the weights go into the package, trained on all sets.
"""

import argparse
import json
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm
import numpy as np

from claimcheck.checkers import EXTRACTORS, Plugin, load_plugins
from claimcheck.evaluate import Pair, read_pairs
from claimcheck.model import Document, Evidence, Span
from claimcheck.split import split_with
from claimcheck_statements.support.comparison import compare
from claimcheck_statements.support.judgement import measures, passes, readings
from claimcheck_statements.support.readings import read
from claimcheck_statements.support.rules import DOUBTS, bearing, doubts

# Sets whose pairs look like what people check: news sentences, encyclopaedias, summaries, questions with answers.
# Those made to defeat models, or labelled by rules, teach nothing about other texts.
SETS = [
    "newsnli",
    "rte1",
    "rte2",
    "rte3",
    "vitaminc_sample",
    "wice_claim_oracle",
    "averitec",
    "frank_cnndm",
    "frank_xsum",
    "qags_cnndm",
    "summedits_news",
    "summedits_ectsum",
    "climate_fever",
    "fm2",
    "fever_symmetric",
    "healthver",
    "politihop",
]
WEIGHTS = Path(__file__).parents[2] / "plugins/claimcheck_statements/support/weights.json"

# More of these never speaks against a statement ...
RISING = frozenset(
    (
        "coverage",
        "coverage of two",
        "coverage of all",
        "words",
        "words of two",
        "words of all",
        "exact",
        "names",
        "names of all",
        "figures of all",
        "amounts",
        "amounts alike",
        "middle",
        "ending",
        "neighbours",
        "same run",
        "aligned",
        "aligned alone",
        "cohesion",
    )
)
# ... and more of these never for it.
FALLING = frozenset(
    (
        "rarest missing",
        "rarest missing of all",
        "names missing",
        "names missing of all",
        "figures missing of all",
        "rival figures",
        "new pairs",
        "new triples",
        "negation differs",
        "denials",
        "denies at all",
        "answers no",
        "deciding missing",
        "replaced",
        "modifiers missing",
        "heads missing",
        "first verb missing",
        "measuring words missing",
        *DOUBTS,
    )
)
ROUNDS = 160
_FULL_WEIGHT = 300
THRESHOLD = 0.5


class Item(NamedTuple):
    """A statement of a pair: its features, whether the pair is supported, and where it comes from."""

    features: dict[str, float]
    supported: bool
    pair: int
    half: int
    open: bool
    """Whether the model decides, since nothing forbids to call it supported."""


def _spans(pair: Pair, extractors: Sequence[Plugin]) -> Iterator[Span]:
    document = Document(pair.claim, source="claim")
    claims, _ = split_with(document, extractors)
    yield from ([claim.span for claim in claims if claim.kind == "statement"] or [document.span])


def items(path: Path) -> list[Item]:
    """The statements of a set; of pairs that share a claim or a text all are in one half."""
    extractors, _ = load_plugins(EXTRACTORS, names=["statement"])
    pairs = list(read_pairs(path))
    by_claim = len({pair.claim for pair in pairs}) < len({pair.evidence for pair in pairs})
    found = []
    for number, pair in enumerate(pairs):
        key = pair.claim if by_claim else "\n".join(pair.evidence)
        half = zlib.crc32(key.encode()) % 2
        reference = Document("\n\n".join(pair.evidence), source="evidence")
        sentences = readings([Evidence(reference.span)]) if reference.text.strip() else []
        for span in _spans(pair, extractors):
            claim = read(span)
            if sentences and claim.words:
                comparison = compare(claim, sentences)
                aligned = bearing(comparison)
                held = doubts(comparison, aligned)
                found.append(
                    Item(
                        measures(comparison, aligned, held),
                        pair.label == "supported",
                        number,
                        half,
                        passes(comparison, held),
                    )
                )
    return found


class Table(NamedTuple):
    """The statements of some sets as columns."""

    rows: np.ndarray
    supported: np.ndarray
    set: np.ndarray
    pair: np.ndarray
    half: np.ndarray
    open: np.ndarray


def table(names: Sequence[str], data: dict[str, list[Item]]) -> Table:
    """All statements of the sets, features in the order of the first one's."""
    every = [(name, item) for name in names for item in data[name]]
    return Table(
        np.array([list(item.features.values()) for _, item in every]),
        np.array([item.supported for _, item in every], dtype=int),
        np.array([name for name, _ in every]),
        np.array([item.pair for _, item in every]),
        np.array([item.half for _, item in every]),
        np.array([item.open for _, item in every]),
    )


def _weights(given: Table) -> np.ndarray:
    """The same weight for each set, less for a small one, and for supported and not within it."""
    weights = np.zeros(len(given.supported))
    for name in sorted(set(given.set)):
        for label in (0, 1):
            chosen = (given.set == name) & (given.supported == label)
            if chosen.any():
                size = (given.set == name).sum()
                weights[chosen] = min(1.0, size / _FULL_WEIGHT) / chosen.sum()
    return weights * len(weights) / weights.sum()


def _boosted(given: Table, weights: np.ndarray, names: Sequence[str]) -> lightgbm.Booster:
    parameters = {
        "objective": "binary",
        "learning_rate": 0.05,
        "num_leaves": 8,
        "min_data_in_leaf": 60,
        "lambda_l2": 20,
        "feature_fraction": 0.4,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "monotone_constraints": [(name in RISING) - (name in FALLING) for name in names],
        "verbose": -1,
        "seed": 1,
        "deterministic": True,
        "num_threads": 1,
    }
    data = lightgbm.Dataset(given.rows, given.supported, weight=weights)
    return lightgbm.train(parameters, data, ROUNDS)


def train(given: Table, names: Sequence[str]) -> lightgbm.Booster:
    """The model of a table.

    Of a text of several statements that is not supported one statement is enough to make it so: after a first
    round only the one with the lowest score counts against it.
    """
    weights = _weights(given)
    booster = _boosted(given, weights, names)
    keys = list(zip(given.set, given.pair, strict=True))
    for _ in range(2):
        scores = booster.predict(given.rows)
        worst: dict[tuple[str, int], int] = {}
        for at, key in enumerate(keys):
            if key not in worst or scores[at] < scores[worst[key]]:
                worst[key] = at
        at_fault = np.isin(np.arange(len(keys)), list(worst.values()))
        booster = _boosted(given, weights * ((given.supported == 1) | at_fault), names)
    return booster


def _by_pair(given: Table, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The lowest score of each pair's statements, and its label."""
    lowest: dict[tuple[str, int], float] = {}
    label: dict[tuple[str, int], int] = {}
    for at, key in enumerate(zip(given.set, given.pair, strict=True)):
        lowest[key] = min(lowest.get(key, 1.0), scores[at])
        label[key] = given.supported[at]
    return np.array(list(lowest.values())), np.array(list(label.values()))


def _area(scores: np.ndarray, labels: np.ndarray) -> float:
    """How often a supported pair scores above one that is not."""
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    for value in np.unique(scores):
        ranks[scores == value] = ranks[scores == value].mean()
    positive = labels.sum()
    return float(
        (ranks[labels == 1].sum() - positive * (positive + 1) / 2) / (positive * (len(labels) - positive))
    )


def _balanced(scores: np.ndarray, labels: np.ndarray) -> float:
    told = scores >= THRESHOLD
    return float((told[labels == 1].mean() + (~told)[labels == 0].mean()) / 2)


def _calibration(scores: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> list[list[float]]:
    """The share of supported in tenths of the scores from the threshold on, made to rise."""
    chosen = scores >= THRESHOLD
    scores, labels, weights = scores[chosen], labels[chosen], weights[chosen]
    order = np.argsort(scores, kind="stable")
    blocks = [
        [
            float(scores[part].mean()),
            float(np.average(labels[part], weights=weights[part])),
            float(weights[part].sum()),
        ]
        for part in np.array_split(order, 10)
    ]
    risen: list[list[float]] = []
    for block in blocks:
        risen.append(block)
        while len(risen) > 1 and risen[-2][1] > risen[-1][1]:
            (low, below, lighter), (high, above, heavier) = risen[-2:]
            total = lighter + heavier
            risen[-2:] = [
                [(low * lighter + high * heavier) / total, (below * lighter + above * heavier) / total, total]
            ]
    return [[round(score, 4), round(min(share, 0.97), 3)] for score, share, _ in risen]


def _tree(node: Mapping[str, Any]) -> list[list[float]]:
    """A tree of the library as parallel columns, a leaf its own child."""
    rows: list[list[float]] = []

    def add(one: Mapping[str, Any]) -> int:
        at = len(rows)
        if "leaf_value" in one:
            rows.append([0, 0, at, at, round(one["leaf_value"], 5)])
            return at
        rows.append(
            [one["split_feature"], round(one["threshold"], 5), at, at, round(one["internal_value"], 5)]
        )
        rows[at][2] = add(one["left_child"])
        rows[at][3] = add(one["right_child"])
        return at

    add(node)
    return [list(column) for column in zip(*rows, strict=True)]


def write(booster: lightgbm.Booster, names: Sequence[str], calibration: list[list[float]]) -> None:
    """Put the weights into the package."""
    trees = [_tree(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
    head = {"features": list(names), "threshold": THRESHOLD, "calibration": calibration}
    lines = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in trees)
    WEIGHTS.write_text(json.dumps(head)[:-1] + ', "trees": [\n' + lines + "\n]}\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure by halves and by sets left out, print both, and write the weights when asked to."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.train_support", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--write", action="store_true", help="train on all sets and put the weights into the package"
    )
    chosen = parser.parse_args(arguments)
    sets = [name for name in SETS if (chosen.data / "verify" / f"{name}.jsonl").exists()]
    if not sets:
        print(f"no benchmark data at {chosen.data}: nothing to do")
        return 0
    data = {name: items(chosen.data / "verify" / f"{name}.jsonl") for name in sets}
    names = list(data[sets[0]][0].features)
    every = table(sets, data)

    def part(keep: np.ndarray) -> Table:
        return Table(*(column[keep] for column in every))

    halves = np.zeros(len(every.supported))
    for half in (0, 1):
        halves[every.half == half] = train(part(every.half != half), names).predict(
            every.rows[every.half == half]
        )
    left_out = np.zeros(len(every.supported))
    for name in sets:
        left_out[every.set == name] = train(part(every.set != name), names).predict(
            every.rows[every.set == name]
        )
    print(f"{'set':20} {'other half':>22} {'set left out':>22}   (area, balanced accuracy)")
    figures = []
    for name in sets:
        row = []
        for scores in (halves, left_out):
            # What the model does not decide is not supported, whatever it scores.
            told = np.where(every.open, scores, 0.0)[every.set == name]
            found, labels = _by_pair(part(every.set == name), told)
            row += [_area(found, labels), _balanced(found, labels)]
        figures.append(row)
        print(f"{name:20} " + " ".join(f"{100 * value:10.1f}" for value in row))
    print(f"{'mean':20} " + " ".join(f"{100 * value:10.1f}" for value in np.mean(figures, axis=0)))
    print(f"{'spread':20} " + " ".join(f"{100 * value:10.1f}" for value in np.std(figures, axis=0)))
    if chosen.write:
        weights = np.array([1.0 / (every.set == name).sum() for name in every.set])
        points = _calibration(halves[every.open], every.supported[every.open], weights[every.open])
        write(train(every, names), names, points)
    return 0


if __name__ == "__main__":
    sys.exit(main())
