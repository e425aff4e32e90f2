"""The figures of `claimcheck eval` as tables for a person."""

from collections.abc import Iterator, Mapping

from claimcheck.evaluate import LABELS, Figures

__all__ = ["one_set", "several_sets"]

_HEADINGS = ("pairs", "accuracy", "macro F1", "balanced", "ref. though sup.", "pairs/s")


def _share(part: float | None) -> str:
    """A share in percent; "-" where it is not defined."""
    return "-" if part is None else f"{part:.1%}"


def _row(name: str, width: int, figures: Figures) -> str:
    speed = figures.pairs_a_second
    cells = (
        str(figures.pairs),
        _share(figures.accuracy),
        _share(figures.macro_f1),
        _share(figures.balanced_accuracy),
        _share(figures.refuted_though_supported),
        "-" if speed is None else f"{speed:.0f}",
    )
    return f"{name:<{width}}" + "".join(
        f"  {cell:>{len(heading)}}" for cell, heading in zip(cells, _HEADINGS, strict=True)
    )


def _table(title: str, rows: Mapping[str, Figures]) -> Iterator[str]:
    width = max(map(len, (title, *rows)))
    yield f"{title:<{width}}  " + "  ".join(_HEADINGS)
    for name, figures in rows.items():
        yield _row(name, width, figures)


def several_sets(rows: Mapping[str, Figures]) -> str:
    """A table with a line for each file."""
    return "\n".join(_table("file", rows)) + "\n"


def one_set(figures: Figures) -> str:
    """The figures of one file, a line each, with its confusion table, kinds and calibration."""
    labels = [gold for gold in LABELS if any(figures.confusion.get((gold, told)) for told in LABELS)]
    speed = figures.pairs_a_second
    lines = [
        f"pairs                      {figures.pairs}",
        f"accuracy                   {_share(figures.accuracy)}",
        f"macro F1                   {_share(figures.macro_f1)}",
        f"balanced accuracy          {_share(figures.balanced_accuracy)}",
        f"refuted though supported   {_share(figures.refuted_though_supported)}",
        f"seconds                    {figures.seconds:.2f}",
        f"pairs a second             {'-' if speed is None else f'{speed:.0f}'}",
        "",
        "label, and what was told" + "".join(f"{told:>11}" for told in LABELS),
        *(
            f"{gold:<24}" + "".join(f"{figures.confusion.get((gold, told), 0):>11}" for told in LABELS)
            for gold in labels
        ),
    ]
    if figures.calibration:
        lines += ["", "confidence   told    right"]
        lines += [
            f"{one.confidence:10.2f} {one.predictions:6}   {_share(one.right):>6}"
            for one in figures.calibration
        ]
    if figures.kinds:
        lines += ["", *(line.removesuffix("        -") for line in _table("kind", figures.kinds))]
    return "\n".join(lines) + "\n"
