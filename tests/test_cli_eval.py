"""`claimcheck eval`: figures on pairs."""

import json
from pathlib import Path

from tests.commands import FALSE, SOURCE, TRUE, Run


def test_eval_prints_figures_and_writes_predictions(run: Run, folder: Path) -> None:
    """Each pair is checked against its own evidence alone."""
    pairs = [
        {"id": "a", "claim": TRUE, "evidence": [SOURCE], "label": "supported"},
        {"id": "b", "claim": FALSE, "evidence": [SOURCE], "label": "refuted"},
        {"id": "c", "claim": TRUE, "evidence": ["A harbour was opened."], "label": "nei"},
    ]
    (folder / "pairs.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs), "utf-8")
    result = run("eval", "pairs.jsonl", "--predictions", "told.jsonl", "--kinds", "casualty")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "accuracy                   100.0%\n" in result.stdout
    told = [json.loads(line) for line in (folder / "told.jsonl").read_text("utf-8").splitlines()]
    assert [(line["id"], line["label"]) for line in told] == [
        ("a", "supported"),
        ("b", "refuted"),
        ("c", "nei"),
    ]
    figures = json.loads(run("eval", "pairs.jsonl", "--format", "json", "--kinds", "casualty").stdout)
    assert (figures["pairs"], figures["accuracy"]) == (3, 1.0)


def test_eval_of_several_files_is_a_table(run: Run, folder: Path) -> None:
    """A line a file; the predictions name the file that they are of."""
    for name, claim in (("first.jsonl", TRUE), ("second.jsonl", FALSE)):
        pair = {
            "id": "a",
            "claim": claim,
            "evidence": [SOURCE],
            "label": "supported",
            "meta": {"kind": ["number"]},
        }
        (folder / name).write_text(json.dumps(pair) + "\n", "utf-8")
    result = run("eval", "first.jsonl", "second.jsonl", "--predictions", "told.jsonl", "--kinds", "casualty")
    assert [line.split()[:3] for line in result.stdout.splitlines()] == [
        ["file", "pairs", "accuracy"],
        ["first.jsonl", "1", "100.0%"],
        ["second.jsonl", "1", "0.0%"],
    ]
    told = [json.loads(line) for line in (folder / "told.jsonl").read_text("utf-8").splitlines()]
    assert [(line["file"], line["label"]) for line in told] == [
        ("first.jsonl", "supported"),
        ("second.jsonl", "refuted"),
    ]
    both = run("eval", "first.jsonl", "second.jsonl", "--format", "json", "--kinds", "casualty").stdout
    assert {name: row["accuracy"] for name, row in json.loads(both).items()} == {
        "first.jsonl": 1.0,
        "second.jsonl": 0.0,
    }
    one = run("eval", "first.jsonl", "--kinds", "casualty").stdout
    assert "\nkind  " in one
    assert "\nnumber  " in one
    assert "\nconfidence" in one
