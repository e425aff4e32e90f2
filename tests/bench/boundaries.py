"""Where our sentences end and where other splitters' do, on the news texts: `python -m tests.bench.boundaries DATA`.

The texts have a sentence a line; here, a line that ends in a sentence mark runs on into the next one.
All splitters see one paragraph at a time, so that only boundaries within paragraphs are compared.
A boundary is the offset of the first character of a sentence that is not the paragraph's first.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from attrs import frozen

from claimcheck.model import Document
from claimcheck.text import paragraphs, sentences

Splitter = Callable[[str], set[int]]
_OPENING = "\"'“‘«([`"
_ALONE = re.compile(r"[\"'”’»)\]]+(?:\s+|$)")
_LINE_END = re.compile(r"(?<=[.!?…\"'”’)])[ \t]*\n(?=[ \t]*[^\s])")


def _starts(text: str, parts: Sequence[str]) -> set[int]:
    """Where parts begin that follow one another in a text, the first left out."""
    at, found = 0, set()
    for part in parts:
        words = part.strip()
        place = text.find(words, at) if words else -1
        if place < 0:
            continue
        found.add(place)
        at = place + len(words)
    return {place for place in found if text[:place].strip()}


def _sentencex() -> Splitter:
    from sentencex import segment  # noqa: PLC0415 - only where it is installed

    return lambda text: _starts(text, list(segment("en", text)))


def _syntok() -> Splitter:
    from syntok import segmenter  # noqa: PLC0415

    return lambda text: {
        sentence[0].offset
        for paragraph in segmenter.analyze(text)
        for sentence in paragraph
        if text[: sentence[0].offset].strip()
    }


def _blingfire() -> Splitter:
    from blingfire import text_to_sentences  # noqa: PLC0415

    return lambda text: _starts(text, text_to_sentences(text).split("\n"))


OTHERS: Mapping[str, Callable[[], Splitter]] = {
    "sentencex": _sentencex,
    "syntok": _syntok,
    "blingfire": _blingfire,
}


@frozen
class Disagreement:
    """A place where some split and others do not."""

    before: str
    after: str
    sort: str
    ours: bool
    splitters: tuple[str, ...]
    """Those others that split here."""


# What can stand before a place, the first that fits; closing marks are taken off where none is named.
_SORTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ellipsis", re.compile(r"(?:\.\s?\.\s?\.|…)[\"'”’»)\]`]*$")),
    ("closing quote after ? or !", re.compile(r"[?!]\)?[\"'”’»`]+$")),
    ("closing quote after a full stop", re.compile(r"\.[\"'”’»`]+$")),
    ("closing bracket", re.compile(r"[.!?][)\]]$")),
    ("after ? or !", re.compile(r"[!?]$")),
    ("no sentence mark", re.compile(r"[^.]$")),
    ("initial", re.compile(r"\b[A-Z]\.$")),
    ("abbreviation with points", re.compile(r"\b(?:[A-Za-z]\.\s?){2,}$")),
    ("number", re.compile(r"\d\.$")),
    ("short word in capital", re.compile(r"\b[A-Z][a-z]{1,4}\.$")),
)


def sort_of(before: str, after: str) -> str:
    """What stands at a place, for the count of disagreements."""
    left, right = before.rstrip(), after.lstrip()
    for name, pattern in _SORTS:
        if pattern.search(left):
            return name
    if right[:1].islower():
        return "lower case follows"
    return "opening mark follows" if right[:1] in _OPENING else "plain"


def _settled(text: str, places: set[int]) -> set[int]:
    """Places moved behind closing marks that stand alone, as tokenised texts have them; none at the end."""
    moved = set()
    for place in places:
        marks = _ALONE.match(text, place)
        at = marks.end() if marks else place
        if at < len(text):
            moved.add(at)
    return moved


def running(text: str) -> str:
    """A text whose lines are sentences as running text: a line that ends one runs on into the next."""
    return _LINE_END.sub(" ", text)


def disagreements(
    texts: Sequence[str], others: Mapping[str, Splitter]
) -> tuple[Counter[str], list[Disagreement]]:
    """How many boundaries each splitter finds and shares with us, and where they differ."""
    counts: Counter[str] = Counter()
    found = []
    for document in (Document(running(text)) for text in texts):
        ours_at = {sentence.start for sentence in sentences(document)}
        for paragraph in paragraphs(document):
            text = paragraph.text
            ours = _settled(
                text, {at - paragraph.start for at in ours_at if paragraph.start < at < paragraph.end}
            )
            theirs = {name: _settled(text, splitter(text)) for name, splitter in others.items()}
            counts["ours"] += len(ours)
            for name, places in theirs.items():
                counts[name] += len(places)
                counts[f"{name} and ours"] += len(places & ours)
            for at in sorted(ours.union(*theirs.values())):
                told = tuple(name for name, places in theirs.items() if at in places)
                if len(told) + (at in ours) in {0, len(theirs) + 1}:
                    continue
                before, after = text[max(0, at - 90) : at], text[at : at + 70]
                found.append(Disagreement(before, after, sort_of(before, after), at in ours, told))
    return counts, found


def available() -> Iterator[tuple[str, Splitter | str]]:
    """Each other splitter, or why it cannot run here."""
    for name, factory in OTHERS.items():
        try:
            yield name, factory()
        except Exception as error:  # noqa: BLE001 - an import may fail in any way on a new Python
            yield name, f"cannot be imported here ({type(error).__name__}: {error})"


def figures(texts: Sequence[str]) -> dict[str, object]:
    """Boundaries found and shared, and disagreements by sort: against each other splitter, and against all of them."""
    told = dict(available())
    ready = {name: splitter for name, splitter in told.items() if not isinstance(splitter, str)}
    counts, found = disagreements(texts, ready)
    sorts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        side = "only we split" if one.ours else "we do not split"
        for name in ready:
            if (name in one.splitters) != one.ours:
                sorts[one.sort][name] += 1
        if len(one.splitters) == (0 if one.ours else len(ready)):
            sorts[one.sort][f"{side}, alone"] += 1
    return {
        "missing": {name: splitter for name, splitter in told.items() if isinstance(splitter, str)},
        "boundaries": dict(counts),
        "sorts": {sort: dict(counter) for sort, counter in sorted(sorts.items())},
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print disagreements to read: so many of each sort, or in all, in an order that a seed decides."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.boundaries", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--show", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sort", help="only this sort")
    parser.add_argument("--alone", action="store_true", help="only where all the others are of one mind")
    chosen = parser.parse_args(arguments)
    with (chosen.data / "news" / "clusters.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines if line.strip()]
    ready = {name: splitter for name, splitter in available() if not isinstance(splitter, str)}
    counts, found = disagreements(texts, ready)
    sys.stdout.write(f"{dict(counts)}\n{len(found)} disagreements: {Counter(one.sort for one in found)}\n")
    alone = {0, len(ready)}
    kept = [
        one
        for one in found
        if chosen.sort in {None, one.sort} and (not chosen.alone or len(one.splitters) in alone)
    ]
    Random(chosen.seed).shuffle(kept)  # noqa: S311 - a sample to read
    for one in kept[: chosen.show]:
        sides = f"{'we' if one.ours else '--'} {' '.join(one.splitters) or '--'}"
        place = f"{one.before[-60:]}⏐{one.after[:40]}".replace("\n", " ")
        sys.stdout.write(f"[{one.sort}] {sides}\n    {place}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
