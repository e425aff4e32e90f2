"""Persistent indexes as a source: texts that were read once, searched where they lie."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from attrs import field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence, Span
from claimcheck.sources.index import Filters
from claimcheck.sources.origins import is_same_file
from claimcheck.sources.ranking import evidence_for
from claimcheck.sources.reference_index import ReferenceIndex, is_index

__all__ = ["LISTED", "IndexSource"]

LISTED = 1000
"""A report lists all documents of an index that holds no more, else those that findings are from."""


def _day(value: object) -> date | None:
    """A day as TOML writes one, or in quotes."""
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))


@frozen(eq=False)
class IndexSource:
    """The passages of indexes that `claimcheck index add` made, read from them as they are found.

    `since`, `until` and `publisher` leave out other documents (see `Filters`).
    What is found, and its `relevance`, is what `FileSource` finds in the same files.
    """

    references: tuple[str, ...] = ()
    since: date | None = field(default=None, kw_only=True, converter=_day)
    until: date | None = field(default=None, kw_only=True, converter=_day)
    publisher: str = field(default="", kw_only=True)

    @staticmethod
    def accepts(reference: str) -> bool:
        """A folder that holds the texts of an index."""
        return is_index(reference)

    @cached_property
    def _opened(self) -> tuple[tuple[ReferenceIndex, ...], tuple[InputError, ...]]:
        indexes: list[ReferenceIndex] = []
        errors: list[InputError] = []
        for folder in self.references:
            try:
                indexes.append(ReferenceIndex(folder))
            except InputError as error:
                errors.append(error)
        return tuple(indexes), tuple(errors)

    @property
    def errors(self) -> tuple[InputError, ...]:
        """The indexes that cannot be used, and why."""
        return self._opened[1]

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents of the indexes without their texts, where they are not too many to list."""
        return tuple(document for index in self._opened[0] for document in index.store.without_texts(LISTED))

    @cached_property
    def _filters(self) -> Filters:
        return Filters(self.since, self.until, self.publisher)

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The passages nearest to a claim, best first; copies of a passage only where there is room."""
        found: list[Evidence] = []
        for index in self._opened[0]:
            text = claim.document.text
            own = any(
                is_same_file(Document(text, source=source), claim.document)
                for source in index.store.sources_of(text)
            )
            found += evidence_for(claim, limit, index, own=text if own else None, filters=self._filters)
        if len(self._opened[0]) > 1:
            found.sort(key=lambda each: (-each.relevance, each.document.source, each.span.start))
        nearest: dict[Span, Evidence] = {}
        for each in found:
            nearest.setdefault(each.span, each)
        return list(nearest.values())[:limit]
