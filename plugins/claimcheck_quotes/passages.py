"""Where the words of a quote stand in a document, found by shared runs of words."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from claimcheck.model import Document

__all__ = ["Difference", "Match", "Word", "locate", "words_of"]

# Some archives write "time’ s", "we 're" and "did n't".
_WORD = re.compile(
    r"\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[^\W\d_]+(?: n['’]t\b| ?['’] ?(?:s|re|ve|ll|d|m)\b|['’][^\W\d_]+)*"
)
_RUN = 2  # words that a run shares; shorter runs are everywhere
_OCCURRENCES = 24  # places of one run that are looked at, so that a hostile text stays linear
_CANDIDATES = 4
_CUE = 9  # words of a cue that may break the quote in two


class Word(NamedTuple):
    """A word in lower case with straight apostrophes, and its place."""

    text: str
    start: int
    end: int


class Difference(NamedTuple):
    """Words of the quote and what the document has in their place; either may be empty."""

    quoted: tuple[Word, ...]
    found: tuple[Word, ...]


class Match(NamedTuple):
    """The place of a quote in a document, how much of it is there word for word, and what differs."""

    start: int
    end: int
    share: float
    """The share of the quote's words that are there in their order."""
    differences: tuple[Difference, ...]


def words_of(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of a stretch of text; marks, dashes and white space do not count."""
    return tuple(
        Word(match.group().lower().replace("’", "'").replace(" ", ""), match.start(), match.end())
        for match in _WORD.finditer(text, start, end)
    )


class _Index(NamedTuple):
    words: tuple[Word, ...]
    runs: Mapping[tuple[str, ...], tuple[int, ...]]


@lru_cache(maxsize=64)
def _index(document: Document) -> _Index:
    """The words of a document and where each pair of neighbours stands."""
    words = words_of(document.text, 0, len(document.text))
    runs: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - _RUN + 1):
        places = runs.setdefault(tuple(word.text for word in words[at : at + _RUN]), [])
        if len(places) < _OCCURRENCES:
            places.append(at)
    return _Index(words, {run: tuple(places) for run, places in runs.items()})


def _aligned(quoted: tuple[Word, ...], window: tuple[Word, ...]) -> Match | None:
    """The quote laid along a stretch of the document, words before and after it left out."""
    ours, theirs = [word.text for word in quoted], [word.text for word in window]
    blocks = [block for block in Levenshtein.editops(ours, theirs).as_matching_blocks() if block.size]
    # Lone words that the alignment picked up far from the rest are chance.
    while len(blocks) > 1 and _stray(blocks[0].size, blocks[1].b - blocks[0].b - blocks[0].size):
        blocks = blocks[1:]
    while len(blocks) > 1 and _stray(blocks[-1].size, blocks[-1].b - blocks[-2].b - blocks[-2].size):
        blocks = blocks[:-1]
    if not blocks:
        return None
    matched = sum(block.size for block in blocks)
    first, last = blocks[0], blocks[-1]
    begin = max(first.b - first.a, 0)
    finish = min(last.b + last.size + (len(ours) - last.a - last.size), len(theirs))
    differences: list[Difference] = []
    at, place = 0, begin
    for block in blocks:
        if ours[at : block.a] == theirs[place : block.b]:
            matched += block.a - at
        else:
            differences.append(Difference(quoted[at : block.a], window[place : block.b]))
        at, place = block.a + block.size, block.b + block.size
    if at < len(ours):
        if ours[at:] == theirs[place:finish]:
            # The alignment had laid these words along a later place, which is none of the quote.
            matched += len(ours) - at
        else:
            differences.append(Difference(quoted[at:], window[place:finish]))
        place = finish
    place = max(place, begin + 1)
    return Match(window[begin].start, window[place - 1].end, matched / len(ours), tuple(differences))


def _stray(size: int, gap: int) -> bool:
    """Whether so few matching words at the edge, so far from the rest, are chance."""
    return size <= 3 and gap > size + 1


@lru_cache(maxsize=4096)
def locate(words: tuple[Word, ...], document: Document) -> tuple[Match, ...]:
    """The places of a document that share most words with a quote, the best first."""
    index = _index(document)
    size = len(words)
    votes: Counter[int] = Counter()
    for at in range(size - _RUN + 1):
        for place in index.runs.get(tuple(word.text for word in words[at : at + _RUN]), ()):
            votes[(place - at) // 4] += 1
    # Neighbouring diagonals belong together: a word more or less shifts the rest.
    summed = {
        diagonal: votes[diagonal] + votes[diagonal + 1] + votes[diagonal - 1] for diagonal in sorted(votes)
    }
    best = sorted(summed, key=lambda diagonal: (-summed[diagonal], diagonal))
    slack = _CUE + size // 4
    found: list[Match] = []
    for diagonal in best[: _CANDIDATES * 3]:
        start = max(diagonal * 4 - slack, 0)
        match = _aligned(words, index.words[start : diagonal * 4 + size + slack + 4])
        if match is not None and not any(
            match.start < other.end and other.start < match.end for other in found
        ):
            found.append(match)
        if len(found) == _CANDIDATES:
            break
    return tuple(sorted(found, key=lambda match: (-match.share, match.start)))
