"""A document cut where its claims begin and end, so that overlapping claims can be marked without nesting."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Verdict

__all__ = ["Segment", "segments"]


@frozen
class Segment:
    """Characters `start` to `end` of a document that the same claims cover, the smallest claim first.

    `opens` are those of its claims that begin here.
    """

    start: int
    end: int
    verdicts: tuple[Verdict, ...] = ()
    opens: tuple[Verdict, ...] = ()


def segments(document: Document, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    """The whole text in segments, in order; they join to the text, and none is empty."""
    spans = [(verdict.claim.span.start, verdict.claim.span.end, verdict) for verdict in verdicts]
    spans = [(start, end, verdict) for start, end, verdict in spans if start < end]
    cuts = sorted({0, len(document.text), *(at for start, end, _ in spans for at in (start, end))})
    waiting = sorted(spans, key=lambda each: each[0], reverse=True)
    open_now: list[tuple[int, int, Verdict]] = []
    for start, end in pairwise(cuts):
        while waiting and waiting[-1][0] <= start:
            open_now.append(waiting.pop())
        open_now = [each for each in open_now if each[1] > start]
        ranked = sorted(open_now, key=lambda each: each[1] - each[0])
        yield Segment(
            start,
            end,
            tuple(verdict for _, _, verdict in ranked),
            tuple(verdict for first, _, verdict in ranked if first == start),
        )
