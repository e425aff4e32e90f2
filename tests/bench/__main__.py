"""Predictions and figures for labelled data: `python -m tests.bench DATA [--out OUT] [--only PART]`.

The parts: verify and extract score labelled sets, news checks real texts against one another, speed times the readers,
boundaries compares where sentences end, retrieval asks whether the right passages are found, and how fast, and drafts
checks invented drafts with planted errors, which need no DATA.
Other extractors read along where they are installed (`--group bench`).

DATA holds `verify/NAME.jsonl`, `extract/TASK_NAME.jsonl`, `news/clusters.jsonl` and `score.py`.
Predictions go to OUT/verify and OUT/extract, figures to OUT/results.json; a table is printed.
Where the data is not there it says so and ends with status 0.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from claimcheck.evaluate import LABELS, read_pairs, timed
from claimcheck.verify import prepare
from tests.bench import boundaries, drafted, extraction, news, peers, renamed, retrieval, speed, swaps, tables
from tests.bench.scoring import learned_from, scored, scorer_of

PARTS = ("verify", "extract", "news", "speed", "boundaries", "retrieval", "drafts")


def _lines(path: Path) -> list[dict[str, object]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def _write(path: Path, rows: Iterable[Mapping[str, object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def verify(data: Path, out: Path, path: Path) -> dict[str, object]:
    """Predict and score one set of claim/evidence pairs."""
    pairs = tuple(read_pairs(path))
    # Pairs of which the data says that they are supported or refuted force a choice between the two.
    two = bool(pairs) and all(pair.meta.get("scheme") == "2way_sr" for pair in pairs)
    predictions, own = timed(pairs, prepare(), LABELS[:2] if two else LABELS)
    target = out / "verify" / path.name
    _write(
        target, ({"id": told.id, "label": told.label, "confidence": told.confidence} for told in predictions)
    )
    failures = sum(len(verdict.failures) for told in predictions for verdict in told.verdicts)
    return {
        "set": path.stem,
        "figures": own.as_json(),
        "failures": failures,
        "score": scored(data, "verify", _lines(path), _lines(target)),
    }


def _characters(items: Sequence[extraction.Item]) -> int:
    return sum(len(str(item.get("text") or item.get("sentence") or "")) for item in items)


def _read_by(
    data: Path, task: str, reader: extraction.Adapter, items: Sequence[extraction.Item]
) -> dict[str, object]:
    """What a peer gets right, and how fast."""
    rows, seconds, failed = peers.timed(reader, items)
    scorer = scorer_of(data, task)
    return {
        "items": len(items),
        "failed": failed,
        "characters_a_second": round(_characters(items) / seconds) if seconds else None,
        "score": scorer(items, rows) if scorer else {},
    }


def extract(data: Path, out: Path, path: Path, characters: int) -> dict[str, object]:
    """Predict and score one set of an extraction task, and let the peers read a sample of it."""
    task = path.stem.split("_")[0]
    adapter = extraction.TASKS.get(task)
    if adapter is None:
        return {"set": path.stem, "skipped": f"no reader for the task {task}"}
    items = _lines(path)
    adapter(items[0])  # tables are loaded before the clock runs
    began = time.process_time()
    rows = [{"id": item["id"], **adapter(item)} for item in items]
    seconds = time.process_time() - began
    _write(out / "extract" / path.name, rows)
    result: dict[str, object] = {
        "set": path.stem,
        "items": len(items),
        "seconds": seconds,
        "characters_a_second": round(_characters(items) / seconds) if seconds else None,
        "score": scored(data, task, items, rows),
    }
    if task == "checkworthy" and (head := learned_from(items)):
        result["learned_from"] = head
    if characters and task in peers.PEERS:
        some = peers.sample(items, characters)
        others: dict[str, object] = {}
        scorer = scorer_of(data, task)
        if len(some) < len(items) and scorer:
            others["claimcheck"] = {"items": len(some), "score": scorer(some, rows)}
        for name, peer in peers.available(task):
            others[name] = peer if isinstance(peer, str) else _read_by(data, task, peer, some)
        result["peers"] = others
    return result


def _sets(data: Path, part: str, names: Sequence[str]) -> list[Path]:
    found = sorted((data / part).glob("*.jsonl"))
    return [path for path in found if not names or path.stem in names]


def _news(out: Path, items: Sequence[news.Item], count: int) -> dict[str, object]:
    """The labels of news as it stands, and what becomes of changed figures, dates and speakers, and of changed doers."""
    untouched = news.figures(list(news.reports(items)))
    rows = list(swaps.outcomes(items, count))
    _write(out / "news" / "swaps.jsonl", rows)
    told = list(renamed.outcomes(items))
    _write(out / "news" / "renamed.jsonl", told)
    return {"untouched": untouched, "changed": swaps.figures(rows), "renamed": renamed.figures(told)}


def _show(results: Mapping[str, Mapping[str, object]], *names: str) -> None:
    for name in names:
        print(f"\n{name}\n\n{tables.made(name, results)}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts that are asked for and whose data is there."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("bench-out"))
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--set", action="append", default=[], dest="names", help="only this set (repeatable)")
    parser.add_argument("--swaps", type=int, default=300, help="changes to the news that should be noticed")
    parser.add_argument(
        "--peers",
        type=int,
        default=40_000,
        help="characters of each set that the peers read; 0 leaves them out",
    )
    parser.add_argument("--jobs", type=int, default=1, help="processes; the figures do not depend on it")
    chosen = parser.parse_args(arguments)
    if not chosen.data.is_dir() and chosen.only != "drafts":
        print(f"no benchmark data at {chosen.data}: nothing to do")
        return 0
    parts = [chosen.only] if chosen.only else list(PARTS)
    results: dict[str, Mapping[str, object]] = {}
    with ProcessPoolExecutor(max_workers=chosen.jobs) as pool:
        if "verify" in parts:
            paths = _sets(chosen.data, "verify", chosen.names)
            jobs = [pool.submit(verify, chosen.data, chosen.out, path) for path in paths]
            rows = [job.result() for job in jobs]
            results["verify"] = {str(row.pop("set")): row for row in rows}
            _show(results, "verification")
        if "extract" in parts:
            paths = _sets(chosen.data, "extract", chosen.names)
            jobs = [pool.submit(extract, chosen.data, chosen.out, path, chosen.peers) for path in paths]
            rows = [job.result() for job in jobs]
            results["extract"] = {str(row.pop("set")): row for row in rows}
            _show(results, "extraction")
    path = chosen.data / "news" / "clusters.jsonl"
    items = _lines(path) if path.exists() else []
    texts = [str(item["text"]) for item in items]
    if "news" in parts and items:
        results["news"] = _news(chosen.out, items, chosen.swaps)  # type: ignore[arg-type]
        _show(results, "news", "changed news", "renamed news")
    if "speed" in parts and items:
        results["speed"] = speed.figures(texts, chosen.peers)
        _show(results, "speed")
    if "boundaries" in parts and items:
        results["boundaries"] = boundaries.figures(texts)
        _show(results, "boundaries")
    if "retrieval" in parts and items:
        names = (*retrieval.SENTENCES, retrieval.PAGES)
        sets = {path.stem: _lines(path) for path in _sets(chosen.data, "verify", names)}
        results["retrieval"] = retrieval.figures(sets, items)
        _show(results, "recall", "searching")
    if "drafts" in parts:
        results["drafts"] = drafted.figures(list(drafted.outcomes()))
        _show(results, "drafts")
    chosen.out.mkdir(parents=True, exist_ok=True)
    (chosen.out / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
