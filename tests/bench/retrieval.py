"""Whether the right passage is found, and how fast: recall on labelled pairs and news, indexing, searching.

Recall is asked of one collection that holds the evidence of all sets and all news, so that every claim has the
passages of the others against it. What the right passages are:

- of a set of sentences: the claim's own evidence; where a set says which sentences speak of the claim, those;
- of wice: the passages of the page that a claim's sentence cites, for claims that it supports, since no sentence
  of it is marked;
- of news: the passages of other texts on the same event, for claims that `split` finds; the text itself is left
  out.
"""

import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import count, islice
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

from claimcheck.model import Claim, Document
from claimcheck.sources import updating
from claimcheck.sources.files import FileSource
from claimcheck.sources.index import Row, TermIndex, TermWriter, open_folder, rows_of
from claimcheck.sources.indexed import IndexSource
from claimcheck.sources.passages import passages
from claimcheck.sources.reference_index import writing
from claimcheck.sources.store import Store
from claimcheck.sources.terms import claim_terms, side_terms
from claimcheck.split import split
from claimcheck.values.statements import Statement
from tests.bench.scoring import half_of

Item = Mapping[str, object]

SENTENCES = ("fever_symmetric", "vitaminc_sample", "fm2", "healthver", "climate_fever")
"""The sets whose evidence is a sentence or a few."""
PAGES = "wice_claim_oracle"
SIZES = (10_000, 100_000, 1_000_000)
INDEXED = 100_000
FIRST = 10
# Of the claims of news, every one of so many is asked about.
_EVERY = 11
_TIMED = 400
# Of a copy, so many of the words become others of the news.
_VARIED = 0.2


class Question(NamedTuple):
    """A claim and the sources of the documents that hold what is looked for."""

    claim: Claim
    half: int
    right: frozenset[str]


def _evidence(item: Item) -> list[str]:
    evidence = item["evidence"]
    return [str(text) for text in evidence] if isinstance(evidence, list) else []


def _marked(item: Item) -> list[str]:
    """The evidence that speaks of the claim: of a set that labels each, the ones with a label."""
    meta = item.get("meta")
    labels = meta.get("evidence_labels") if isinstance(meta, Mapping) else None
    every = _evidence(item)
    if not isinstance(labels, list):
        return every
    return [text for text, label in zip(every, labels, strict=True) if label != "NOT_ENOUGH_INFO"]


def _asked(item: Item) -> Claim:
    """A pair's claim as one whole statement."""
    sentence = Document(str(item["claim"]), source=str(item["id"])).span
    return Claim(sentence, sentence, "statement", Statement((), text=sentence.text))


class Pool:
    """The texts of evidence, each once, as documents of their own."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}

    def source_of(self, text: str) -> str:
        """The source of the document with a text, which is put in if it is not there."""
        return self._sources.setdefault(text, f"evidence {len(self._sources)}")

    @property
    def documents(self) -> list[Document]:
        """All that were put in."""
        return [Document(text, source=source) for text, source in self._sources.items()]


def _of_sentences(items: Sequence[Item], pool: Pool) -> Iterator[Question]:
    for item in items:
        right = frozenset(map(pool.source_of, _marked(item)))
        for text in _evidence(item):
            pool.source_of(text)
        if right and item["label"] != "nei":
            yield Question(_asked(item), half_of(item), right)


def _of_pages(items: Sequence[Item], pool: Pool) -> Iterator[Question]:
    pages: dict[str, set[str]] = defaultdict(set)
    for item in items:
        pages[str(item["claim"])].add(pool.source_of(" ".join(_evidence(item))))
    for item in items:
        if item["label"] == "supported":
            yield Question(_asked(item), half_of(item), frozenset(pages[str(item["claim"])]))


def _of_news(news: Sequence[Item]) -> Iterator[Question]:
    events: dict[str, set[str]] = defaultdict(set)
    for item in news:
        events[str(item["cluster"])].add(str(item["id"]))
    for item in news:
        text = Document(str(item["text"]), source=str(item["id"]))
        right = frozenset(events[str(item["cluster"])] - {text.source})
        if right:
            yield from (Question(claim, half_of(item), right) for claim in split(text)[::_EVERY])


def questions(
    sets: Mapping[str, Sequence[Item]], news: Sequence[Item]
) -> tuple[list[Document], dict[str, list[Question]]]:
    """The collection, and what is asked of it by set."""
    pool = Pool()
    asked = {name: list(_of_sentences(sets[name], pool)) for name in SENTENCES if name in sets}
    if PAGES in sets:
        asked[PAGES] = list(_of_pages(sets[PAGES], pool))
    asked["news"] = list(_of_news(news))
    texts = [Document(str(item["text"]), source=str(item["id"])) for item in news]
    return [*pool.documents, *texts], asked


def recall(sets: Mapping[str, Sequence[Item]], news: Sequence[Item]) -> dict[str, object]:
    """By set: how often a right passage is the first, among the first ten, and the share of ten that are right."""
    documents, asked = questions(sets, news)
    source = FileSource(documents=documents)
    rows: dict[str, object] = {}
    for name, every in asked.items():
        found = [
            [each.document.source in question.right for each in source.search(question.claim, FIRST)]
            for question in every
        ]
        row: dict[str, object] = {"claims": len(every)}
        for half in (None, 0, 1):
            chosen = [
                hits for hits, question in zip(found, every, strict=True) if half in {None, question.half}
            ]
            row["all" if half is None else str(half)] = {
                "first": _percent(any(hits[:1]) for hits in chosen),
                "ten": _percent(any(hits) for hits in chosen),
                "of ten": _percent(sum(hits) / FIRST for hits in chosen),
            }
        rows[name] = row
    passages_held = sum(len(passages(document)) for document in documents)
    return {"documents": len(documents), "passages": passages_held, "sets": rows}


def _percent(shares: Iterable[float]) -> float | None:
    """The mean of shares in percent; None of none."""
    every = list(shares)
    return round(100 * mean(every), 1) if every else None


# --- speed -----------------------------------------------------------------------------------------


def varied(texts: Sequence[str]) -> Iterator[str]:
    """The texts, and then again and again with a part of their words become others of them."""
    chance = random.Random(7)  # noqa: S311 - the same each time
    words = [word for text in texts for word in text.split()]
    for turn in count():
        for text in texts:
            if not turn:
                yield text
                continue
            lines = []
            for line in text.split("\n"):
                mixed = [chance.choice(words) if chance.random() < _VARIED else word for word in line.split()]
                lines.append(" ".join(mixed))
            yield "\n".join(lines)


def _claims(news: Sequence[Item]) -> list[Claim]:
    """Claims of every sixth text, as many as are timed."""
    documents = (Document(str(item["text"]), source=f"draft {item['id']}") for item in news[::6])
    return list(islice((claim for document in documents for claim in split(document)), _TIMED))


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile, in milliseconds."""
    ordered = sorted(seconds)
    return {
        "median": round(1000 * median(ordered), 2),
        "p95": round(1000 * ordered[int(len(ordered) * 0.95)], 2),
    }


def _timed(claims: Sequence[Claim], search: Callable[[Claim], object]) -> dict[str, float]:
    """How long a search takes, the tables of words loaded before: of each claim the shortest of three times.

    What else the machine does lengthens some; what a search itself takes is in each.
    """
    search(claims[0])
    taken: list[float] = []
    for claim in claims:
        times = []
        for _ in range(3):
            began = time.perf_counter()
            search(claim)
            times.append(time.perf_counter() - began)
        taken.append(min(times))
    return _spread(taken)


def searching(news: Sequence[Item], sizes: Sequence[int] = SIZES) -> dict[str, object]:
    """A claim's search in memory at each size: its terms taken, the first twelve passages and their copies found."""
    claims = _claims(news)
    rows: dict[str, object] = {}
    for size in sizes:
        index = open_folder(None)
        writer = TermWriter(index, folder=True)
        for row in islice(_varied_rows(news), size):
            writer.add(row)
        writer.commit()
        terms = TermIndex(index)
        rows[f"{size:,}"] = _timed(claims, partial(_found_in, terms))
    return rows


def _found_in(index: TermIndex, claim: Claim) -> object:
    """What `FileSource` asks for twelve passages: some more, to see past copies."""
    return index.search(claim_terms(claim), side_terms(claim), 36)


def _varied_rows(news: Sequence[Item]) -> Iterator[Row]:
    numbers = count()
    for text in varied([str(item["text"]) for item in news]):
        document = Document(text)
        yield from rows_of(document, 0, zip(numbers, passages(document), strict=False))


def indexing(news: Sequence[Item], size: int = INDEXED) -> dict[str, object]:
    """A folder of news made into an index on the disk: seconds, bytes a passage, and a claim's search in it."""
    with tempfile.TemporaryDirectory() as folder:
        paths: list[str] = []
        held = 0
        for number, text in enumerate(varied([str(item["text"]) for item in news])):
            path = Path(folder, f"{number}.txt")
            path.write_text(text, encoding="utf-8")
            paths.append(str(path))
            held += len(passages(Document(text)))
            if held >= size:
                break
        index = str(Path(folder, "index"))
        began, worked = time.perf_counter(), time.process_time()
        with writing(index, make=True) as store:
            updating.add(store, paths)
        seconds, processor = time.perf_counter() - began, time.process_time() - worked
        began = time.perf_counter()
        with writing(index) as store:
            updating.add(store, paths)
        again = time.perf_counter() - began
        size_on_disk = sum(path.stat().st_size for path in Path(index).rglob("*") if path.is_file())
        kept = Store(index).counts()[2]
        source = IndexSource((index,))
        search = _timed(_claims(news), lambda claim: source.search(claim, 12))
    return {
        "files": len(paths),
        "passages": kept,
        "seconds": round(seconds, 1),
        "processor": round(processor, 1),
        "again": round(again, 2),
        "bytes_a_passage": round(size_on_disk / kept),
        "search": search,
    }


def figures(sets: Mapping[str, Sequence[Item]], news: Sequence[Item]) -> dict[str, object]:
    """Recall, indexing and searching."""
    return {
        "recall": recall(sets, news),
        "indexing": indexing(news),
        "searching": searching(news),
    }
