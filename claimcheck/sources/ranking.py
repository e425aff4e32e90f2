"""From a claim to the passages of a source: what is asked of an index, and which of its answers are given."""

from collections.abc import Mapping
from typing import Protocol

from claimcheck.model import Claim, Evidence, Span
from claimcheck.sources.index import Filters
from claimcheck.sources.terms import claim_terms, query_terms, side_terms

__all__ = ["Searching", "evidence_for", "passages_for"]

# So many more passages than asked for are looked at, to see past copies of one.
_COPIES = 24


class Searching(Protocol):
    """An index, in memory or in a folder."""

    def search(
        self,
        terms: Mapping[str, float],
        side: Mapping[str, float],
        limit: int,
        *,
        other_than: str | None = None,
        filters: Filters | None = None,
    ) -> list[tuple[float, Span]]:
        """The passages that hold most of the terms, best first, each with its share."""


def evidence_for(
    claim: Claim, limit: int, index: Searching, *, own: str | None, filters: Filters | None = None
) -> list[Evidence]:
    """The passages nearest to a claim, best first; copies of a passage only where there is room.

    `own` is the text of the claim's document where that is among the references, whose passages are left out.
    """
    found = index.search(
        claim_terms(claim), side_terms(claim), limit and limit + _COPIES, other_than=own, filters=filters
    )
    return [Evidence(span, relevance=min(share, 1.0)) for share, span in _without_crowding(found, limit)]


def passages_for(
    query: str, limit: int, index: Searching, filters: Filters | None = None
) -> list[tuple[float, Span]]:
    """The passages nearest to the words of a query, best first, each with its share."""
    weights, side = query_terms(query)
    found = index.search(weights, side, limit and limit + _COPIES, filters=filters)
    return [(min(share, 1.0), span) for share, span in _without_crowding(found, limit)]


def _without_crowding(found: list[tuple[float, Span]], limit: int) -> list[tuple[float, Span]]:
    """The first `limit` passages in their order, those whose words stand in none before them preferred."""
    seen: set[tuple[str, ...]] = set()
    repeats: list[int] = []
    first: list[int] = []
    for rank, (_, span) in enumerate(found):
        words = tuple(span.text.split())
        (repeats if words in seen else first).append(rank)
        seen.add(words)
    return [found[rank] for rank in sorted([*first, *repeats][:limit])]
