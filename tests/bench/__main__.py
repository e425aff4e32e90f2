"""Predictions and figures for labelled data: `python -m tests.bench DATA [--out OUT] [--only PART]`.

DATA holds `verify/NAME.jsonl`, `extract/TASK_NAME.jsonl`, `news/clusters.jsonl` and `score.py`.
Predictions go to OUT/verify and OUT/extract, figures to OUT/results.json; a table is printed.
Where the data is not there it says so and ends with status 0.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from claimcheck.evaluate import read_pairs, timed
from claimcheck.verify import prepare
from tests.bench import extraction, news, swaps

PARTS = ("verify", "extract", "news")


def _lines(path: Path) -> list[dict[str, object]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def _write(path: Path, rows: Iterable[Mapping[str, object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _score(data: Path, task: str, gold: Path, predicted: Path) -> dict[str, object]:
    """The figures of the data's own scorer; empty when it has none."""
    scorer = data / "score.py"
    if not scorer.exists():
        return {}
    command = [sys.executable, str(scorer), task, str(gold), str(predicted)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - the data's own scorer
    found: dict[str, object] = json.loads(done.stdout)
    return found


def verify(data: Path, out: Path, path: Path) -> dict[str, object]:
    """Predict and score one set of claim/evidence pairs."""
    pairs = tuple(read_pairs(path))
    predictions, own = timed(pairs, prepare())
    target = out / "verify" / path.name
    _write(
        target, ({"id": told.id, "label": told.label, "confidence": told.confidence} for told in predictions)
    )
    failures = sum(len(verdict.failures) for told in predictions for verdict in told.verdicts)
    return {
        "set": path.stem,
        "figures": own.as_json(),
        "failures": failures,
        "score": _score(data, "verify", path, target),
    }


def extract(data: Path, out: Path, path: Path) -> dict[str, object]:
    """Predict and score one set of an extraction task."""
    task = path.stem.split("_")[0]
    adapter = extraction.TASKS.get(task)
    if adapter is None:
        return {"set": path.stem, "skipped": f"no reader for the task {task}"}
    items = _lines(path)
    began = time.perf_counter()
    rows = [{"id": item["id"], **adapter(item)} for item in items]
    seconds = time.perf_counter() - began
    target = out / "extract" / path.name
    _write(target, rows)
    characters = sum(len(str(item.get("text") or item.get("sentence") or "")) for item in items)
    return {
        "set": path.stem,
        "seconds": seconds,
        "characters_a_second": round(characters / seconds) if seconds else None,
        "score": _score(data, task, path, target),
    }


def _percent(share: object) -> str:
    return f"{100 * share:6.1f}" if isinstance(share, float) else "     -"


def _print_verify(rows: Sequence[Mapping[str, object]]) -> None:
    print(
        f"\n{'verification':22} {'pairs':>6} {'acc':>6} {'mF1':>6} {'bal':>6} {'R|S':>6} {'R prec':>6} {'R rec':>6} {'sec':>6}"
    )
    for row in rows:
        own = row["figures"]
        assert isinstance(own, dict)
        table = own["confusion"]
        told = sum(table[gold]["refuted"] for gold in table)
        true = sum(table["refuted"].values())
        hit = table["refuted"]["refuted"]
        print(
            f"{row['set']:22} {own['pairs']:6d} {_percent(own['accuracy'])} {_percent(own['macro_f1'])} "
            f"{_percent(own['balanced_accuracy'])} {_percent(own['refuted_though_supported'])} "
            f"{_percent(hit / told if told else None)} {_percent(hit / true if true else None)} {own['seconds']:6.1f}"
        )


def _print_extract(rows: Sequence[Mapping[str, object]]) -> None:
    print(f"\n{'extraction':32} {'MB/s':>6}  figures (percent)")
    for row in rows:
        score = row.get("score")
        shown = {
            name: value
            for name, value in (score.items() if isinstance(score, dict) else ())
            if name
            in {
                "relaxed",
                "strict",
                "value",
                "value_unit",
                "overlap",
                "speaker_accuracy_on_hits",
                "p",
                "r",
                "f1",
            }
        }
        text = "  ".join(
            f"{name} {value.get('f1') if isinstance(value, dict) else value}" for name, value in shown.items()
        )
        speed = row.get("characters_a_second")
        print(
            f"{row['set']:32} {speed / 1e6 if isinstance(speed, int) else 0:6.2f}  {text or row.get('skipped', '')}"
        )


def _sets(data: Path, part: str, names: Sequence[str]) -> list[Path]:
    found = sorted((data / part).glob("*.jsonl"))
    return [path for path in found if not names or path.stem in names]


def _news(out: Path, items: Sequence[news.Item], count: int) -> dict[str, object]:
    """The labels of news as it stands, and what becomes of changed figures, dates and speakers."""
    untouched = news.figures(list(news.reports(items)))
    print(f"\nnews clusters: {json.dumps(untouched, indent=1)}")
    rows = list(swaps.outcomes(items, count))
    _write(out / "news" / "swaps.jsonl", rows)
    found = swaps.figures(rows)
    print(
        f"\n{'changed news':22} {'changes':>8} {'caught':>8} {'supported':>10} {'unconfirmed':>12} {'no claim':>9}"
    )
    for name, shares in found.items():
        print(
            f"{name:22} {shares['changes']:8} {shares['caught']:8} {shares['supported']:10} "
            f"{shares['unconfirmed']:12} {shares['no claim']:9}"
        )
    return {"untouched": untouched, "changed": found}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts that are asked for and whose data is there."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("bench-out"))
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--set", action="append", default=[], dest="names", help="only this set (repeatable)")
    parser.add_argument("--swaps", type=int, default=300, help="changes to the news that should be noticed")
    parser.add_argument("--jobs", type=int, default=1, help="processes; the figures do not depend on it")
    chosen = parser.parse_args(arguments)
    if not chosen.data.is_dir():
        print(f"no benchmark data at {chosen.data}: nothing to do")
        return 0
    parts = [chosen.only] if chosen.only else list(PARTS)
    results: dict[str, object] = {}
    with ProcessPoolExecutor(max_workers=chosen.jobs) as pool:
        if "verify" in parts:
            paths = _sets(chosen.data, "verify", chosen.names)
            jobs = [pool.submit(verify, chosen.data, chosen.out, path) for path in paths]
            rows = [job.result() for job in jobs]
            _print_verify(rows)
            results["verify"] = {row.pop("set"): row for row in rows}
        if "extract" in parts:
            paths = _sets(chosen.data, "extract", chosen.names)
            jobs = [pool.submit(extract, chosen.data, chosen.out, path) for path in paths]
            rows = [job.result() for job in jobs]
            _print_extract(rows)
            results["extract"] = {row.pop("set"): row for row in rows}
    path = chosen.data / "news" / "clusters.jsonl"
    if "news" in parts and path.exists():
        results["news"] = _news(chosen.out, _lines(path), chosen.swaps)  # type: ignore[arg-type]
    chosen.out.mkdir(parents=True, exist_ok=True)
    (chosen.out / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
