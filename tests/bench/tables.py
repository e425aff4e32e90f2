"""The figures of a run as Markdown tables: `python -m tests.bench.tables RESULTS.json [--page PAGE.md]`.

With a page, each table replaces what stands between `<!-- NAME -->` and `<!-- end -->` there.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.bench.scoring import headline

Row = Mapping[str, object]


_FIGURE = re.compile(r"[\d,./ %-]*")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table with columns of one width each, those of numbers to the right."""
    lines: list[list[str]] = [[] for _ in range(len(rows) + 2)]
    for title, *cells in zip(head, *rows, strict=True):
        width = max(map(len, (title, *cells)))
        right = bool(cells) and all(_FIGURE.fullmatch(cell) for cell in cells)
        rule = "-" * (width - 1) + ":" if right else "-" * width
        for line, cell in zip(lines, (title, rule, *cells), strict=True):
            line.append(cell.rjust(width) if right else cell.ljust(width))
    return [f"| {' | '.join(line)} |" for line in lines]


def _part(row: object, *way: str) -> object:
    """What lies at the end of a way through nested tables; None where it breaks off."""
    for step in way:
        row = row.get(step) if isinstance(row, Mapping) else None
    return row


def _number(value: object) -> str:
    return f"{value:.1f}" if isinstance(value, int | float) else "-"


def _share(value: object) -> str:
    return _number(100 * value) if isinstance(value, int | float) else "-"


def _speed(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else "-"


def verification(results: Row) -> list[str]:
    """A line a set: accuracy, macro F1, balanced accuracy, true claims called refuted; accuracy on the halves."""
    rows = []
    for name, row in results.items():
        table = _part(row, "figures", "confusion")
        told = true = hit = 0
        if isinstance(table, Mapping):
            told = sum(table[gold]["refuted"] for gold in table)
            true = sum(table["refuted"].values())
            hit = table["refuted"]["refuted"]
        halves = [_part(row, "score", half) for half in ("0", "1")]
        schemes: list[object] = [
            next(iter(half.values()), {}) if isinstance(half, Mapping) else {} for half in halves
        ]
        rows.append(
            [
                name,
                str(_part(row, "figures", "pairs")),
                *(
                    _share(_part(row, "figures", field))
                    for field in ("accuracy", "macro_f1", "balanced_accuracy", "refuted_though_supported")
                ),
                _share(hit / told if told else None),
                _share(hit / true if true else None),
                " / ".join(
                    _number(_part(scheme, "balanced_accuracy") or _part(scheme, "macro_f1"))
                    for scheme in schemes
                ),
                _number(_part(row, "figures", "seconds")),
            ]
        )
    head = (
        "set",
        "pairs",
        "accuracy",
        "macro F1",
        "balanced",
        "true refuted",
        "refuted: precision",
        "recall",
        "halves",
        "seconds",
    )
    return [*_table(head, rows), "", "Halves: balanced accuracy where the labels are two, else macro F1."]


def _figures(found: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value:.1f}" for name, value in found.items())


def _halves(task: str, score: object) -> str:
    """The figures on the two halves, each figure's two numbers side by side."""
    sides = [
        headline(task, side) if isinstance(side := _part(score, half), Mapping) else {} for half in ("0", "1")
    ]
    return ", ".join(
        f"{name} {sides[0][name]:.1f} / {sides[1][name]:.1f}" for name in sides[0] if name in sides[1]
    )


def extraction(results: Row) -> list[str]:
    """A line a set for us, on all items and on the halves, and one a peer, on a sample with our figures on the same."""
    rows: list[list[str]] = []
    notes: list[str] = []
    for name, row in results.items():
        task = name.split("_")[0]
        score = _part(row, "score", "all")
        if not isinstance(score, Mapping):
            rows.append(
                [
                    name,
                    "claimcheck",
                    "-",
                    str(_part(row, "skipped") or "no scorer"),
                    "",
                    _speed(_part(row, "characters_a_second")),
                ]
            )
            continue
        learned = _part(row, "learned_from", "cross_validated")
        if isinstance(learned, Mapping):
            notes.append(
                f"{name}: the weights were learned from these sentences, so the figures are cross-validated: average precision "
                f"{learned['average_precision']} (± {learned['average_precision_spread_over_folds']} over folds), "
                f"F1 {learned['f1']} (± {learned['f1_spread_over_repeats']} over repeats); "
                f"with as many sentences of either sort {learned['at_even_shares']['average_precision']} and "
                f"{learned['at_even_shares']['f1']}."
            )
            shown = {"average precision": learned["average_precision"], "F1": learned["f1"]}
            halves = "average precision " + " / ".join(map(str, learned["average_precision_halves"]))
        else:
            shown, halves = headline(task, score), _halves(task, _part(row, "score"))
        rows.append(
            [
                name,
                "claimcheck",
                str(_part(row, "items")),
                _figures(shown),
                halves,
                _speed(_part(row, "characters_a_second")),
            ]
        )
        peers = _part(row, "peers")
        for peer, told in peers.items() if isinstance(peers, Mapping) else ():
            if isinstance(told, str):
                notes.append(f"{peer} {told}.")
                continue
            failed = _part(told, "failed")
            label = f"{peer} (failed on {failed})" if failed else peer
            rows.append(
                [
                    "",
                    label,
                    str(_part(told, "items")),
                    _figures(headline(task, told["score"])),
                    "",
                    _speed(_part(told, "characters_a_second")),
                ]
            )
    head = ("set", "reader", "items", "figures", "halves", "characters a second")
    return [*_table(head, rows), *(line for note in dict.fromkeys(notes) for line in ("", note))]


def speed(results: Row) -> list[str]:
    """Characters a second of each reader over the news, all in one pass, and the peers on a sample of the same texts."""
    readers, peers = _part(results, "readers"), _part(results, "peers")
    rows = [
        [name, _speed(value)] for name, value in (readers.items() if isinstance(readers, Mapping) else ())
    ]
    rows.append(["all in one pass", _speed(_part(results, "all in one pass"))])
    rows += [
        [name, _speed(value) if isinstance(value, int) else str(value)]
        for name, value in (peers.items() if isinstance(peers, Mapping) else ())
    ]
    return _table(("reader", "characters a second"), rows)


def boundaries(results: Row) -> list[str]:
    """How many boundaries others find and share with us, and the disagreements by sort."""
    counts, sorts = _part(results, "boundaries"), _part(results, "sorts")
    if not isinstance(counts, Mapping) or not isinstance(sorts, Mapping):
        return []
    names = [name for name in counts if name != "ours" and " " not in name]
    first = _table(
        ("splitter", "boundaries", "shared with us"),
        [["claimcheck", str(counts["ours"]), str(counts["ours"])]]
        + [[name, str(counts[name]), str(counts.get(f"{name} and ours", 0))] for name in names],
    )
    columns = [*names, "only we split, alone", "we do not split, alone"]
    second = _table(
        ("disagreement", *columns),
        [[sort, *(str(_part(row, column) or 0) for column in columns)] for sort, row in sorts.items()],
    )
    missing = _part(results, "missing")
    notes = [
        f"{name} {reason}." for name, reason in (missing.items() if isinstance(missing, Mapping) else ())
    ]
    return [*first, "", *second, *(line for note in notes for line in ("", note))]


def untouched(results: Row) -> list[str]:
    """The labels of the claims of real news, each text against the rest of its cluster."""
    kinds = _part(results, "untouched", "kinds")
    if not isinstance(kinds, Mapping):
        return []
    labels = ("claims", "supported", "refuted", "outdated", "conflicting", "not_enough_evidence")
    rows = [
        [kind, *(str(row[label]) for label in labels), f"{row['refuted_share']} %"]
        for kind, row in kinds.items()
    ]
    return _table(("kind", *(label.replace("_", " ") for label in labels), "refuted"), rows)


def changed(results: Row) -> list[str]:
    """What becomes of news with one figure, day or speaker changed."""
    slices = _part(results, "changed")
    if not isinstance(slices, Mapping):
        return []
    shares = ("changes", "caught", "supported", "unconfirmed", "no claim")
    return _table(
        ("slice", *shares), [[name, *(str(row[share]) for share in shares)] for name, row in slices.items()]
    )


def renamed(results: Row) -> list[str]:
    """What becomes of the claims on somebody or some place that is given another name."""
    slices = _part(results, "renamed")
    if not isinstance(slices, Mapping):
        return []
    shares = ("claims", "caught", "supported", "unconfirmed", "no claim")
    return _table(
        ("slice", *shares), [[name, *(str(row[share]) for share in shares)] for name, row in slices.items()]
    )


def drafts(results: Row) -> list[str]:
    """What a check makes of the values of invented drafts, by what their key says."""
    rows = [[name, *(str(_part(row, column) or 0) for column in _OF_DRAFTS)] for name, row in results.items()]
    return _table(("the key says", *_OF_DRAFTS), rows)


_OF_DRAFTS = ("values", "caught", "supported", "silent", "shown", "rightly")


def recall(results: Row) -> list[str]:
    """How often a right passage is found, by set, on all claims and on the halves."""
    sets = _part(results, "recall", "sets")
    if not isinstance(sets, Mapping):
        return []
    rows = [
        [
            name,
            str(_part(row, "claims")),
            *(_number(_part(row, "all", field)) for field in ("first", "ten", "of ten")),
            " / ".join(_number(_part(row, half, "ten")) for half in ("0", "1")),
        ]
        for name, row in sets.items()
    ]
    head = ("set", "claims", "the first is right", "right in the first ten", "of ten right", "halves")
    held = [_speed(_part(results, "recall", what)) for what in ("documents", "passages")]
    return [
        *_table(head, rows),
        "",
        f"Among {held[1]} passages of {held[0]} documents; halves: right in the first ten.",
    ]


def searching(results: Row) -> list[str]:
    """A claim's search at each size, and what it takes to make an index on the disk."""
    sizes, made = _part(results, "searching"), _part(results, "indexing")
    if not isinstance(sizes, Mapping):
        return []
    rows = [
        [size, "memory", *(str(_part(row, field)) for field in ("median", "p95"))]
        for size, row in sizes.items()
    ]
    rows.append(
        [
            _speed(_part(made, "passages")),
            "disk, with the texts",
            *(str(_part(made, "search", field)) for field in ("median", "p95")),
        ]
    )
    told = {
        field: _part(made, field)
        for field in ("files", "passages", "seconds", "processor", "again", "bytes_a_passage")
    }
    made_in = (
        f"An index of {_speed(told['passages'])} passages in {_speed(told['files'])} files: made in {told['seconds']} s "
        f"({told['processor']} s of processor time), {told['bytes_a_passage']} bytes on the disk a passage; "
        f"adding the same folder again, {told['again']} s."
    )
    head = ("passages", "where", "median, ms", "95th percentile, ms")
    return [*_table(head, rows), "", made_in]


# The tables of a page by name: the part of the results that each is made from, and what makes it.
TABLES: Mapping[str, tuple[str, Callable[[Row], list[str]]]] = {
    "verification": ("verify", verification),
    "extraction": ("extract", extraction),
    "speed": ("speed", speed),
    "boundaries": ("boundaries", boundaries),
    "news": ("news", untouched),
    "changed news": ("news", changed),
    "renamed news": ("news", renamed),
    "drafts": ("drafts", drafts),
    "recall": ("retrieval", recall),
    "searching": ("retrieval", searching),
}


def made(name: str, results: Mapping[str, Row]) -> str:
    """A table by its name; empty where the results lack its part."""
    part, maker = TABLES[name]
    return "\n".join(maker(results[part])) if part in results else ""


def written(page: str, results: Mapping[str, Row]) -> str:
    """A page with its tables made anew; those whose part is not in the results stay as they are."""

    def fresh(match: re.Match[str]) -> str:
        table = made(match[1], results) if match[1] in TABLES else ""
        return f"<!-- {match[1]} -->\n\n{table}\n\n<!-- end -->" if table else match[0]

    return re.sub(r"<!-- ([a-z ]+) -->\n.*?<!-- end -->", fresh, page, flags=re.DOTALL)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables, or write them into a page."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.tables", description=__doc__)
    parser.add_argument("results", type=Path)
    parser.add_argument("--page", type=Path, help="the page whose tables are made anew")
    chosen = parser.parse_args(arguments)
    results = json.loads(chosen.results.read_text(encoding="utf-8"))
    if chosen.page:
        page = chosen.page.read_text(encoding="utf-8")
        chosen.page.write_text(written(page, results), encoding="utf-8")
        return 0
    for name in TABLES:
        if table := made(name, results):
            sys.stdout.write(f"\n{name}\n\n{table}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
