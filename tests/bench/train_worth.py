"""Learn the weights of `claimcheck.values.worth`: `python -m tests.bench.train_worth DATA`.

DATA holds `extract/checkworthy_claimbuster.jsonl` ({"id", "sentence", "label"}).
The weights of a logistic regression over the features are written beside the module, below a line that says what they
were learned from and how well the same recipe does on sentences that it has not seen.
Needs scikit-learn, which is in the dependency group `bench`.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean, stdev
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, f1_score
from sklearn.model_selection import StratifiedKFold

from claimcheck.model import Document
from claimcheck.text import tokens
from claimcheck.values import worth as room
from tests.bench.scoring import digest

Numbers = NDArray[Any]
TARGET = Path(room.__file__).with_name(room.WEIGHTS)
SEEN_IN = 3
"""A feature counts from so many sentences on."""
STRENGTH = 10.0
"""How freely weights may grow (scikit-learn's C)."""
SMOOTHING, TEMPER = 1.0, 0.5
"""Sentences of either sort added to each feature's, and the power of the ratio that lets telling features grow."""
REPEATS, FOLDS = 3, 10


class Model:
    """A logistic regression over features, each sentence of length one."""

    def __init__(self, told: Sequence[list[str]], labels: Numbers) -> None:
        seen = Counter(name for names in told for name in set(names))
        kept = sorted(name for name, count in seen.items() if count >= SEEN_IN)
        self.columns = {name: at for at, name in enumerate(kept)}
        self.fitted = LogisticRegression(C=STRENGTH, max_iter=5000, tol=1e-5, class_weight="balanced")
        matrix = self.matrix(told)
        self.room = _leeway(matrix, labels)
        self.fitted.fit(matrix @ diags(self.room), labels)

    def matrix(self, told: Sequence[list[str]]) -> csr_matrix:
        """One row a sentence; features that were not learned count in its length only."""
        at = [
            (row, self.columns[name])
            for row, names in enumerate(told)
            for name in sorted(names)
            if name in self.columns
        ]
        values = [1 / math.sqrt(len(told[row])) for row, _ in at]
        rows, columns = zip(*at, strict=True)
        return csr_matrix((values, (rows, columns)), shape=(len(told), len(self.columns)))

    def scores(self, told: Sequence[list[str]]) -> Numbers:
        """The probability that each sentence is worth checking."""
        found: Numbers = self.fitted.predict_proba(self.matrix(told) @ diags(self.room))[:, 1]
        return found

    def weights(self) -> Mapping[str, int]:
        """The weights in whole hundredths, without those that round to nothing."""
        named = zip(self.columns, self.fitted.coef_[0] * self.room, strict=True)
        rounded = {name: round(weight * room.SCALE) for name, weight in named}
        bias = round(float(self.fitted.intercept_[0]) * room.SCALE)
        return {room.BIAS: bias, **{name: weight for name, weight in rounded.items() if weight}}


def _leeway(matrix: csr_matrix, labels: Numbers) -> Numbers:
    """How much further the weight of each feature may grow: the more, the more unlike its shares of the two sorts.

    After Wang and Manning, Baselines and Bigrams (ACL 2012), with the ratio's root.
    """
    has = (matrix > 0).astype(float)
    shares = []
    for sort in (0, 1):
        counts = np.asarray(has[labels == sort].sum(axis=0)).ravel() + SMOOTHING
        shares.append(counts / counts.sum())
    found: Numbers = np.abs(np.log(shares[1] / shares[0])) ** TEMPER
    return found


def cross_validated(told: Sequence[list[str]], labels: Numbers, halves: Numbers) -> dict[str, object]:
    """Average precision and F1 at 0.5 in percent: each sentence scored by a model that did not see it."""
    rounds, folds, even = [], [], []
    # Weights under which there are as many sentences worth checking as others.
    shares = np.where(labels == 1, 1.0, labels.sum() / (len(labels) - labels.sum()))
    by_half: dict[int, list[float]] = {0: [], 1: []}
    for repeat in range(REPEATS):
        scores = np.zeros(len(labels))
        for learn, rest in StratifiedKFold(FOLDS, shuffle=True, random_state=repeat).split(labels, labels):
            scores[rest] = Model([told[at] for at in learn], labels[learn]).scores([told[at] for at in rest])
            folds.append(100 * average_precision_score(labels[rest], scores[rest]))
        rounds.append((100 * average_precision_score(labels, scores), 100 * f1_score(labels, scores >= 0.5)))
        even.append(
            (
                100 * average_precision_score(labels, scores, sample_weight=shares),
                100 * f1_score(labels, scores >= 0.5, sample_weight=shares),
            )
        )
        for half, found in by_half.items():
            found.append(100 * average_precision_score(labels[halves == half], scores[halves == half]))
    return {
        "average_precision": round(mean(one for one, _ in rounds), 1),
        "average_precision_spread_over_folds": round(stdev(folds), 1),
        "average_precision_halves": [round(mean(by_half[half]), 1) for half in (0, 1)],
        "f1": round(mean(other for _, other in rounds), 1),
        "f1_spread_over_repeats": round(stdev(other for _, other in rounds), 1),
        "at_even_shares": {
            "average_precision": round(mean(one for one, _ in even), 1),
            "f1": round(mean(other for _, other in even), 1),
        },
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Cross-validate, then learn from everything and write the weights."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.train_worth", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--dry", action="store_true", help="print the cross-validated figures, write nothing")
    chosen = parser.parse_args(arguments)
    with (chosen.data / "extract" / "checkworthy_claimbuster.jsonl").open(encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines if line.strip()]
    told = [room.features(tokens(Document(item["sentence"]).span)) for item in items]
    labels = np.array([item["label"] for item in items])
    halves = np.array([crc32(item["id"].encode()) % 2 for item in items])
    head = {
        "learned_from": "ClaimBuster: sentences of debates before elections in the United States, 1960 to 2016",
        "sentences": len(items),
        "worth_checking": int(labels.sum()),
        "digest": digest(item["id"] for item in items),
        "cross_validated": cross_validated(told, labels, halves),
    }
    sys.stdout.write(f"{json.dumps(head, indent=1)}\n")
    if chosen.dry:
        return 0
    weights = Model(told, labels).weights()
    with TARGET.open("w", encoding="utf-8") as out:
        out.write(f"#{json.dumps(head)}\n")
        out.writelines(f"{weight}\t{name}\n" for name, weight in sorted(weights.items()))
    sys.stdout.write(f"{len(weights)} weights, {TARGET.stat().st_size:,} bytes: {TARGET.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
