"""Makes the table of how rare words are: `python -m tests.bench.train_rarity DATA [--write]`.

DATA is laid out as for `python -m tests.bench`.  The evidence of the verification pairs and the news texts are
cut into passages of like length, and a word's rarity is the logarithm of the share of passages without it, on a
scale on which a word of every third passage has none, and one of three passages in all has 1 (the inverse
document frequency of Spärck Jones, 1972).  Only counts of single words are kept.
With --write the table goes into the package; without it the number of words that would change is printed.
"""

import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from claimcheck.model import Document
from claimcheck.text import tokens
from claimcheck.values.words import lemma

TABLE = Path(__file__).parents[2] / "claimcheck/values/rarity.json"
PASSAGE = 120
"""Words of a passage."""
FEWEST = 4
"""Passages in which a word stands at least; what is rarer is as good as unknown."""
STEP = 20
"""Grades between 0 and 1."""


def texts(data: Path) -> Iterator[str]:
    """Each text of evidence and news once, in the order of their names; sets made by rules are left out."""
    seen: set[str] = set()
    for path in sorted((data / "verify").glob("*.jsonl")):
        if path.stem.startswith("equate"):
            continue
        with path.open(encoding="utf-8") as lines:
            seen.update(text for line in lines for text in json.loads(line)["evidence"])
    news = data / "news" / "clusters.jsonl"
    if news.exists():
        with news.open(encoding="utf-8") as lines:
            seen.update(json.loads(line)["text"] for line in lines)
    yield from sorted(seen)


def counts(found: Iterator[str]) -> tuple[int, Counter[str]]:
    """The number of passages, and in how many of them each base form stands."""
    passages, frequencies = 0, Counter[str]()
    for text in found:
        words = text.split()
        for at in range(0, len(words), PASSAGE):
            passages += 1
            span = Document(" ".join(words[at : at + PASSAGE])).span
            frequencies.update({lemma(token.lower) for token in tokens(span) if token.text[0].isalpha()})
    return passages, frequencies


def grades(passages: int, frequencies: Mapping[str, int]) -> dict[str, str]:
    """The words of each grade below 1 in one line, by the grade."""
    top = math.log(passages / 3)
    graded: dict[str, list[str]] = defaultdict(list)
    for word, count in frequencies.items():
        plain = word.isascii() and word.replace("'", "").replace("-", "").isalpha()
        share = min(1.0, max(0.1, math.log(passages / count) / top))
        grade = round(share * STEP) / STEP
        if count >= FEWEST and plain and grade < 1:
            graded[f"{grade:.2f}"].append(word)
    return {grade: " ".join(sorted(graded[grade])) for grade in sorted(graded)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the table, and write it or say how it differs from the one in the package."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.train_rarity", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args(arguments)
    made = grades(*counts(texts(chosen.data)))
    if chosen.write:
        TABLE.write_text(json.dumps(made, indent=0) + "\n", encoding="utf-8")
        return 0
    old = json.loads(TABLE.read_text(encoding="utf-8"))
    was = {word: grade for grade, words in old.items() for word in words.split()}
    now = {word: grade for grade, words in made.items() for word in words.split()}
    changed = sum(was.get(word) != now.get(word) for word in was.keys() | now.keys())
    sys.stdout.write(f"{len(now)} words, {changed} with another grade than in the package\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
