"""Passages ranked by their words: a tantivy index, in memory or in a folder."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from hashlib import blake2b
from itertools import groupby
from math import log
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from claimcheck.model import Document, Span
from claimcheck.sources.terms import all_terms, context, day_term

if TYPE_CHECKING:
    import tantivy

    Clause = tuple[tantivy.Occur, tantivy.Query]

__all__ = [
    "FORMAT",
    "Filters",
    "PassageIndex",
    "Row",
    "TermIndex",
    "TermWriter",
    "open_folder",
    "rows_of",
    "text_key",
]

FORMAT = 2
"""Goes up with every change to the fields or to how words become terms: an older index is made anew."""

# What tantivy's writer takes, in memory and in a folder; and one thread, so that segments fall the same way.
_HEAP = 15_000_000
_FOLDER_HEAP = 100_000_000
# What a passage does not say itself, but its document is about, or the passage before or after it says: each counts
# for a part. Measured on the halves that may be read: more of it finds the event and loses the claim.
_ABOUT = 0.6
_NEAR = 0.2
# Looked at beyond the limit, so that equals at the limit are told apart by reading order.
_SPARE = 16
# In a large collection, words that may help are looked for while so many places of theirs are still to be read:
# the rarest of them first, since those of a common word are many and tell little.
_MOST_PLACES = 60_000
# And no more than so many of them, in a collection of so many passages: each is work for every passage looked at.
_FEW_HELP, _LARGE = 16, 200_000


class Row(NamedTuple):
    """A passage as it is indexed."""

    number: int
    document: int
    text_key: int
    body: str
    about: str
    near: str
    published: date | None
    publisher: str


# Passages come as terms with spaces between them.
_TERMS = "whitespace"
# A publisher's name is taken word by word as it stands: "The Sun" and "WHO" have no other words.
_NAMES = "default"
_NAME_WORD = re.compile(r"[^\W_]+")


def _words(value: str) -> tuple[str, ...]:
    return tuple(_NAME_WORD.findall(value.lower()))


@frozen
class Filters:
    """Which documents' passages are wanted: published from a day, to a day (included), by a publisher.

    A publisher is met when all words that are asked for stand in its name.
    A document without a day is not among those of any time.
    """

    since: date | None = None
    until: date | None = None
    publisher: tuple[str, ...] = field(default="", converter=_words)


def text_key(text: str) -> int:
    """A number of 63 bits that stands for a text, the same on every machine."""
    return int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "big") >> 1


def rows_of(document: Document, identity: int, passages: Iterable[tuple[int, Span]]) -> Iterator[Row]:
    """The rows of all passages of a document in reading order, each given with its number.

    `identity` is the document's own number.
    """
    about, key = [*context(document)], text_key(document.text)
    if document.published:
        about.append(day_term(document.published))
    numbered = list(passages)
    said = [all_terms(span.text) for _, span in numbered]
    for at, (number, _) in enumerate(numbered):
        own = frozenset(said[at])
        around = dict.fromkeys(term for words in said[max(0, at - 1) : at + 2] for term in words)
        yield Row(
            number,
            identity,
            key,
            " ".join(said[at]),
            " ".join(term for term in about if term not in own),
            " ".join(term for term in around if term not in own),
            document.published,
            document.publisher,
        )


@cache
def _schema() -> "tantivy.Schema":
    import tantivy  # noqa: PLC0415 - loads a shared library that only a search needs

    return (
        tantivy.SchemaBuilder()
        .add_text_field("body", tokenizer_name=_TERMS, index_option="freq")
        # With frequencies, though each term stands once: without, tantivy reads every place of every term.
        .add_text_field("about", tokenizer_name=_TERMS, index_option="freq")
        .add_text_field("near", tokenizer_name=_TERMS, index_option="freq")
        .add_text_field("publisher", tokenizer_name=_NAMES, index_option="basic")
        .add_integer_field("number", fast=True)
        .add_integer_field("document", indexed=True)
        .add_integer_field("text", indexed=True)
        .add_integer_field("published", fast=True, indexed=True)
        .build()
    )


def open_folder(path: str | None) -> "tantivy.Index":
    """The index in a folder, made where there is none, or one in memory."""
    import tantivy  # noqa: PLC0415 - loads a shared library that only a search needs

    return tantivy.Index(_schema(), path=path) if path else tantivy.Index(_schema())


class TermWriter:
    """Adds passages to an index and takes documents out; nothing is seen before `commit`."""

    def __init__(self, index: "tantivy.Index", *, folder: bool = False) -> None:
        import tantivy  # noqa: PLC0415 - loads a shared library that only a search needs

        self._document = tantivy.Document
        self._index = index
        self._writer = index.writer(_FOLDER_HEAP if folder else _HEAP, 1)

    def add(self, row: Row) -> None:
        """Index a passage."""
        fields: dict[str, object] = {
            "body": row.body,
            "about": row.about,
            "near": row.near,
            "number": row.number,
            "document": row.document,
            "text": row.text_key,
        }
        if row.published is not None:
            fields["published"] = row.published.toordinal()
        if row.publisher:
            fields["publisher"] = row.publisher
        self._writer.add_document(self._document(**fields))

    def remove(self, document: int) -> None:
        """Take out the passages of a document that were added before."""
        self._writer.delete_documents_by_term("document", document)

    def commit(self) -> None:
        """Make what was added and taken out seen, and end the writer."""
        self._writer.commit()
        self._writer.wait_merging_threads()
        self._index.reload()


class TermIndex:
    """Answers which passages hold a set of weighted terms, by their numbers."""

    def __init__(self, index: "tantivy.Index") -> None:
        import tantivy  # noqa: PLC0415 - loads a shared library that only a search needs

        self._tantivy = tantivy
        self._searcher = index.searcher()
        self.count: int = self._searcher.num_docs

    def held(self, document: int) -> int:
        """How many passages of a document there are."""
        query = self._tantivy.Query.term_query(_schema(), "document", document)
        return len(self._searcher.search(query, self.count or 1, count=False).hits)

    def search(
        self,
        terms: Mapping[str, float],
        side: Mapping[str, float],
        limit: int,
        *,
        other_than: int | None = None,
        filters: Filters | None = None,
    ) -> list[tuple[float, int]]:
        """The numbers of the passages that hold most of the terms, each with its share, best first.

        The share is the part of the terms' weight that the passage holds, weights being those given times
        the rarity of a term (BM25, in which a term counts its rarity once in a passage of usual length).
        Side terms raise a passage but are not missed, so that a share may be more than 1.
        Some more than `limit` are given, for whoever knows which of two equals comes first.
        Passages of texts whose key is `other_than` are left out.
        """
        if not terms or not self.count or limit < 1:
            return []
        counts = {term: self._count("body", term) for term in terms}
        ceiling = sum(weight * self._rarity(counts[term]) for term, weight in terms.items())
        query = self._query(terms, side, counts, other_than, filters or Filters())
        hits = self._searcher.search(query, min(limit + _SPARE, self.count), count=False).hits
        numbers = self._searcher.fast_field_values("number", [address for _, address in hits])
        # Rounded, since the last digits of a sum depend on the order in which it is taken.
        return [
            (round(score / ceiling, 4), int(number or 0))
            for (score, _), number in zip(hits, numbers, strict=True)
        ]

    def _query(
        self,
        terms: Mapping[str, float],
        side: Mapping[str, float],
        counts: Mapping[str, int],
        other_than: int | None,
        filters: Filters,
    ) -> "tantivy.Query":
        query, occur = self._tantivy.Query, self._tantivy.Occur
        clauses = [self._clause("body", term, weight) for term, weight in terms.items()]
        helping = [("body", term, weight) for term, weight in side.items()]
        for term, weight in (*terms.items(), *side.items()):
            helping += [("about", term, weight * _ABOUT), ("near", term, weight * _NEAR)]
        if self.count > _MOST_PLACES:
            helping = self._cheapest(helping, counts)[: _FEW_HELP if self.count > _LARGE else None]
        clauses += [self._clause(*each) for each in helping]
        if other_than is not None:
            clauses.append((occur.MustNot, query.term_query(_schema(), "text", other_than)))
        wanted = self._wanted(filters)
        if wanted:
            return query.boolean_query([(occur.Must, query.boolean_query(clauses)), *wanted])
        return query.boolean_query(clauses)

    def _wanted(self, filters: Filters) -> "list[Clause]":
        """The clauses that a passage must meet, which add nothing to its score."""
        query, must = self._tantivy.Query, self._tantivy.Occur.Must
        conditions = [query.term_query(_schema(), "publisher", term, "basic") for term in filters.publisher]
        if filters.since or filters.until:
            first = filters.since.toordinal() if filters.since else None
            last = filters.until.toordinal() if filters.until else None
            integer = self._tantivy.FieldType.Integer
            conditions.append(query.range_query(_schema(), "published", integer, first, last))
        return [(must, query.boost_query(query.const_score_query(each, 0.0), 0.0)) for each in conditions]

    def _cheapest(
        self, helping: Sequence[tuple[str, str, float]], counts: Mapping[str, int]
    ) -> list[tuple[str, str, float]]:
        """The words that may help whose places are fewest, while these are few enough together."""
        places = {
            (name, term): counts[term] if name == "body" and term in counts else self._count(name, term)
            for name, term, _ in helping
        }
        chosen: list[tuple[str, str, float]] = []
        left = _MOST_PLACES
        for each in sorted(helping, key=lambda each: (places[each[:2]], each)):
            left -= places[each[:2]]
            if left < 0:
                break
            chosen.append(each)
        return chosen

    def _count(self, name: str, term: str) -> int:
        found: int = self._searcher.doc_freq(name, term)
        return found

    def _rarity(self, count: int) -> float:
        return log(1 + max(0.0, self.count - count + 0.5) / (count + 0.5))

    def _clause(self, name: str, term: str, weight: float) -> "Clause":
        query = self._tantivy.Query
        words = query.term_query(_schema(), name, term, "freq")
        return (self._tantivy.Occur.Should, query.boost_query(words, weight))


class PassageIndex:
    """An index in memory of passages that are held, built once."""

    def __init__(self, passages: Iterable[Span]) -> None:
        self.passages = tuple(passages)
        index = open_folder(None)
        writer = TermWriter(index)
        for _, group in groupby(enumerate(self.passages), key=lambda each: id(each[1].document)):
            numbered = list(group)
            for row in rows_of(numbered[0][1].document, 0, numbered):
                writer.add(row)
        writer.commit()
        self._index = TermIndex(index)

    def search(
        self,
        terms: Mapping[str, float],
        side: Mapping[str, float],
        limit: int,
        *,
        other_than: str | None = None,
        filters: Filters | None = None,
    ) -> list[tuple[float, Span]]:
        """The passages that hold most of the terms, best first, equals in reading order, each with its share.

        Passages of documents whose text is `other_than` are left out.
        """
        key = None if other_than is None else text_key(other_than)
        found = self._index.search(terms, side, limit, other_than=key, filters=filters)
        found.sort(key=lambda each: (-each[0], each[1]))
        return [(share, self.passages[number]) for share, number in found[:limit]]
