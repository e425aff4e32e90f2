"""Documents cut into passages: what a source ranks, and what a checker gets to see at a time."""

from functools import lru_cache

from claimcheck.model import Document, Span
from claimcheck.text import paragraphs, sentences_in

# Some four sentences of news: room for a count and its place, and short enough to be about one thing.
LONG = 600
SHORT = 90
_CLOSED = tuple(".!?…\"'”’»)")


@lru_cache(maxsize=256)
def passages(document: Document) -> tuple[Span, ...]:
    """The passages of a document in reading order: a paragraph, part of a long one, a heading with what it heads."""
    found: list[Span] = []
    heading: Span | None = None
    for paragraph in paragraphs(document):
        if heading is None and _is_heading(paragraph):
            heading = paragraph
            continue
        parts = _parts(paragraph)
        if heading is not None:
            # Headline and first paragraph tell of one thing; two headings in a row stay together.
            parts[0] = heading.to(heading.start, parts[0].end)
            heading = None
        found.extend(parts)
    if heading is not None:
        found.append(heading)
    return tuple(found)


def _is_heading(paragraph: Span) -> bool:
    return paragraph.end - paragraph.start <= SHORT and not paragraph.text.endswith(_CLOSED)


def _parts(paragraph: Span) -> list[Span]:
    """A paragraph, or the runs of its sentences that are about equally long, none much too long or too short."""
    length = paragraph.end - paragraph.start
    if length <= LONG:
        return [paragraph]
    aim = length / -(-length // LONG)
    runs: list[tuple[int, int]] = []
    start = end = paragraph.start
    for sentence in sentences_in(paragraph):
        if end - start >= aim or (end - start > SHORT and sentence.end - start > LONG):
            runs.append((start, end))
            start = sentence.start
        end = min(sentence.end, paragraph.end)
    if runs and end - start <= SHORT:
        start = runs.pop()[0]
    runs.append((start, end))
    return [paragraph.to(*run) for run in runs]
