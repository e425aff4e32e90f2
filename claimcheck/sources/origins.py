"""Independence: texts that copy one another, as two papers a wire report, are one origin."""

import os
from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model import Document, Evidence, Span
from claimcheck.text import tokens

# Five words in a row hardly ever agree by chance in news (Broder 1997 on shingles; Clough 2003 on
# newspaper copy of agency text finds runs of that length to tell derived text from independent).
_RUN = 5
_COPIED = 0.5
# A passage of few words may be the same by chance: "The toll rose to 41 on Monday."
_FEWEST = 8
# What is looked at of one document: enough for any news text.
_MOST = 20_000


@lru_cache(maxsize=512)
def _runs(span: Span) -> frozenset[tuple[str, ...]]:
    """Every run of five words of a span, signs left out."""
    words = [word.lower for word in tokens(span) if word.text[0].isalnum()]
    return frozenset(zip(*(words[start:] for start in range(_RUN)), strict=False))


def _share(first: Span, second: Span) -> float:
    """How much of the shorter span stands in the longer one, by runs of words."""
    one, other = _runs(first), _runs(second)
    least = min(len(one), len(other))
    return len(one & other) / least if least >= _FEWEST else 0.0


def _top(document: Document) -> Span:
    return Span(document, 0, min(len(document.text), _MOST))


def is_same_file(first: Document, second: Document) -> bool:
    """Whether two documents are one file, read under whatever path; a copy elsewhere is another witness."""
    return first == second or (
        first.text == second.text and os.path.realpath(first.source) == os.path.realpath(second.source)
    )


def are_copies(first: Span, second: Span) -> bool:
    """Whether two passages, or the documents that they stand in, share half of the shorter one's words."""
    if first.document == second.document or first.document.text == second.document.text:
        return True
    return _share(first, second) >= _COPIED or _share(_top(first.document), _top(second.document)) >= _COPIED


def group_origins(evidence: Sequence[Evidence]) -> tuple[tuple[Evidence, ...], ...]:
    """The evidence grouped by origin, groups and members in the order given.

    Copying counts through: of three papers, the first two may each share words with the third only.
    """
    groups: list[list[Evidence]] = []
    for item in evidence:
        kin = [group for group in groups if any(are_copies(item.span, other.span) for other in group)]
        if not kin:
            groups.append([item])
            continue
        first, *rest = kin
        first.append(item)
        for group in rest:
            first.extend(group)
        groups = [group for group in groups if not any(group is merged for merged in rest)]
    order = {id(item): index for index, item in enumerate(evidence)}
    return tuple(tuple(sorted(group, key=lambda item: order[id(item)])) for group in groups)


def independent_origins(evidence: Sequence[Evidence]) -> int:
    """How many independent origins stand behind pieces of evidence."""
    return len(group_origins(evidence))
