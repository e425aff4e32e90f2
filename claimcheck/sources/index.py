"""Passages ranked by their words: a tantivy index in memory."""

from collections.abc import Iterable, Mapping
from math import log
from typing import TYPE_CHECKING

from claimcheck.model import Span
from claimcheck.sources.terms import ANALYZER, analyzer, context, plain

if TYPE_CHECKING:
    import tantivy

    Clause = tuple[tantivy.Occur, tantivy.Query]

# The least that tantivy's writer takes, and one thread, so that segments fall the same way each time.
_HEAP = 15_000_000
# What its document is about counts for a passage, but less than what it says itself.
_ABOUT = 0.5
# Looked at beyond the limit, so that equals at the limit are told apart by reading order.
_SPARE = 16


class PassageIndex:
    """An index of passages, built once, that answers which passages hold a set of weighted terms."""

    def __init__(self, passages: Iterable[Span]) -> None:
        import tantivy  # noqa: PLC0415 - loads a shared library that only a search needs

        self.passages = tuple(passages)
        self._tantivy = tantivy
        self._schema = (
            tantivy.SchemaBuilder()
            .add_text_field("body", tokenizer_name=ANALYZER, index_option="freq")
            .add_text_field("about", tokenizer_name=ANALYZER, index_option="basic")
            .add_integer_field("number", stored=True)
            .add_integer_field("text", indexed=True)
            .build()
        )
        index = tantivy.Index(self._schema)
        index.register_tokenizer(ANALYZER, analyzer())
        writer = index.writer(_HEAP, 1)
        self._texts: dict[str, int] = {}
        about: dict[int, str] = {}
        for number, passage in enumerate(self.passages):
            document = passage.document
            topic = about.get(id(document))
            if topic is None:
                topic = about[id(document)] = " ".join(context(document))
            text = self._texts.setdefault(document.text, len(self._texts))
            writer.add_document(
                tantivy.Document(body=plain(passage.text), about=topic, number=number, text=text)
            )
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def search(
        self, terms: Mapping[str, float], side: Mapping[str, float], limit: int, *, other_than: str = ""
    ) -> list[tuple[float, Span]]:
        """The passages that hold most of the terms, best first, equals in reading order, each with its share.

        The share is the part of the terms' weight that the passage holds, weights being those given times
        the rarity of a term (BM25, in which a term counts its rarity once in a passage of usual length).
        Side terms raise a passage but are not missed; 1 is the most.
        Passages of documents whose text is `other_than` are left out.
        """
        if not terms or not self.passages or limit < 1:
            return []
        ceiling = sum(weight * self._rarity(term) for term, weight in terms.items())
        query = self._query((*terms.items(), *side.items()), self._texts.get(other_than))
        hits = self._searcher.search(query, min(limit + _SPARE, len(self.passages)), count=False).hits
        found = []
        for score, address in hits:
            number = int(self._searcher.doc(address)["number"][0])
            # Rounded, since the last digits of a sum depend on the order in which it is taken.
            found.append((-round(min(score / ceiling, 1.0), 4), number))
        found.sort()
        return [(-share, self.passages[number]) for share, number in found[:limit]]

    def _query(self, weighted: Iterable[tuple[str, float]], text: int | None) -> "tantivy.Query":
        query = self._tantivy.Query
        clauses = [clause for term, weight in weighted for clause in self._clauses(term, weight)]
        if text is not None:
            clauses.append((self._tantivy.Occur.MustNot, query.term_query(self._schema, "text", text)))
        return query.boolean_query(clauses)

    def _rarity(self, term: str) -> float:
        count = self._searcher.doc_freq("body", term)
        return log(1 + (len(self.passages) - count + 0.5) / (count + 0.5))

    def _clauses(self, term: str, weight: float) -> "list[Clause]":
        """The clauses that look for a term in a passage and in what its document is about."""
        query, should = self._tantivy.Query, self._tantivy.Occur.Should
        body = query.term_query(self._schema, "body", term, "freq")
        about = query.term_query(self._schema, "about", term, "basic")
        return [
            (should, query.boost_query(body, weight)),
            (should, query.boost_query(about, weight * _ABOUT)),
        ]
