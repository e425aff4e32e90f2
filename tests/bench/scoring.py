"""Figures by the data's own scorer, on all items and on two halves that a fixed rule tells apart."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.resources import files
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from zlib import crc32

from claimcheck.values.worth import WEIGHTS

Row = Mapping[str, object]
Score = dict[str, object]
Scorer = Callable[[Sequence[Row], Sequence[Row]], Score]

# What the tables show of a task's score: a name, and the way to the number in the scorer's answer.
HEADLINES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "timex": {
        "strict": ("strict", "f1"),
        "relaxed": ("relaxed", "f1"),
        "value": ("value", "f1"),
    },
    "quantity": {"value": ("value", "f1"), "value and unit": ("value_unit", "f1")},
    "quotes": {
        "overlap": ("overlap", "f1"),
        "recall": ("overlap", "r"),
        "speaker right": ("speaker_accuracy_on_hits",),
    },
    "casualties": {"precision": ("p",), "recall": ("r",), "F1": ("f1",)},
    "checkworthy": {"average precision": ("average_precision",), "F1": ("at_0.5", "f1")},
}


def scorer_of(data: Path, task: str) -> Scorer | None:
    """The function of DATA/score.py for a task; None where there is none."""
    path = data / "score.py"
    if not path.exists():
        return None
    spec = spec_from_file_location("bench_score", path)
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    scorer: Scorer | None = module.TASKS.get(task)
    return scorer


def half_of(row: Row) -> int:
    """The half that an item belongs to: 0 is read while rules are written, 1 is only scored."""
    return crc32(str(row["id"]).encode()) % 2


def scored(data: Path, task: str, gold: Sequence[Row], predicted: Iterable[Row]) -> Score:
    """The score on all items under "all", on the halves under "0" and "1"; empty without a scorer."""
    scorer = scorer_of(data, task)
    if scorer is None:
        return {}
    told = list(predicted)
    halves = {str(half): [row for row in gold if half_of(row) == half] for half in (0, 1)}
    return {
        "all": scorer(gold, told),
        **{half: scorer(rows, told) for half, rows in halves.items() if rows},
    }


def digest(ids: Iterable[str]) -> str:
    """A mark by which a set of items is known again."""
    return f"{crc32(chr(10).join(sorted(ids)).encode()):08x}"


def learned_from(items: Sequence[Row]) -> Score | None:
    """What the head of the weights of checkworthiness says, when they were learned from just these items."""
    with files("claimcheck.values").joinpath(WEIGHTS).open(encoding="utf-8") as lines:
        head: Score = json.loads(next(iter(lines)).removeprefix("#"))
    return head if head["digest"] == digest(str(item["id"]) for item in items) else None


def headline(task: str, score: Row) -> dict[str, float]:
    """The numbers of a score that the tables show, by name."""
    shown = {}
    for name, way in HEADLINES.get(task, {}).items():
        at: object = score
        for step in way:
            at = at.get(step) if isinstance(at, Mapping) else None
        if isinstance(at, int | float):
            shown[name] = float(at)
    return shown
