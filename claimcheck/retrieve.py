"""From a claim to ranked evidence: from sources, and from the claim's own document."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import islice
from math import log

from attrs import evolve, frozen

from claimcheck.checkers import Plugin, Source, guarded
from claimcheck.model import Claim, Document, Evidence, Failure, Span
from claimcheck.sources.origins import group_origins, is_same_file
from claimcheck.sources.passages import passages
from claimcheck.sources.terms import RELATED, claim_terms, related, terms
from claimcheck.sources.waiting import TimedSource

__all__ = ["Answer", "ask", "best", "group_origins", "own_passages", "retrieve"]

# In a long text, a word of so many passages ranks nothing and costs time.
_COMMON = 400
# The claim's own passage may fall apart or fall away.
_SPARE = 2


@frozen
class Answer:
    """What one source gave for a claim, in its own order, and how it failed."""

    source: str
    evidence: tuple[Evidence, ...] = ()
    failures: tuple[Failure, ...] = ()

    def about(self, claim: Claim) -> "Answer":
        """The same answer, its failures on this claim."""
        return evolve(self, failures=tuple(evolve(failure, claim=claim) for failure in self.failures))


def retrieve(
    claim: Claim, sources: Sequence[Plugin], *, limit: int = 12
) -> tuple[tuple[Evidence, ...], tuple[Failure, ...]]:
    """The evidence for a claim from every source, as `ask` gets it and `best` chooses from it."""
    return best(ask(claim, sources, limit=limit), limit=limit)


def ask(claim: Claim, sources: Sequence[Plugin], *, limit: int) -> tuple[Answer, ...]:
    """What every source answers.

    A source that raises is a failure under its name, and the others go on; those with a time limit search
    while the others do.
    Passages of the file that makes the claim are left out: a text is no witness for itself.
    """
    calls = [_begun(source, claim, limit) for source in sources]
    answers = []
    for source, call in zip(sources, calls, strict=True):
        given, failed = guarded(source, call, Evidence, claim)
        others = tuple(item for item in given if not is_same_file(item.document, claim.document))
        answers.append(Answer(source.name, others, failed))
    return tuple(answers)


def best(answers: Iterable[Answer], *, limit: int) -> tuple[tuple[Evidence, ...], tuple[Failure, ...]]:
    """The most relevant of all answers first, each passage once, and what failed."""
    ranked: list[tuple[float, int, int, Evidence]] = []
    failures: list[Failure] = []
    for number, answer in enumerate(answers):
        ranked.extend((-item.relevance, number, rank, item) for rank, item in enumerate(answer.evidence))
        failures += answer.failures
    evidence: dict[Span, Evidence] = {}
    for _, _, _, item in sorted(ranked, key=lambda entry: entry[:3]):
        evidence.setdefault(item.span, item)
    return tuple(islice(evidence.values(), limit)), tuple(failures)


def _begun(source: Plugin, claim: Claim, limit: int) -> Callable[[], Iterable[Evidence]]:
    """What gives a source's answer; a source with a time limit begins its search now."""
    if not isinstance(source.instance, TimedSource):
        return partial(_asked, source, claim, limit)
    return source.instance.begin(claim, limit)


def _asked(source: Plugin, claim: Claim, limit: int) -> Iterable[Evidence]:
    """What a source answers, no more of it than was asked for."""
    if not isinstance(source.instance, Source):
        raise TypeError("a source has a method search(claim, limit)")
    return islice(source.instance.search(claim, limit), limit)


@lru_cache(maxsize=64)
def _postings(document: Document) -> dict[str, tuple[int, ...]]:
    """Which passages of a document hold a term."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for number, passage in enumerate(passages(document)):
        for term in terms(passage.text):
            holding[term].append(number)
    return {term: tuple(numbers) for term, numbers in holding.items()}


def own_passages(claim: Claim, *, limit: int = 8) -> tuple[Evidence, ...]:
    """The passages of the claim's own document that share its rarer words, for the article against itself.

    The claim's own sentence is never among them; what stands around it in its paragraph may be.
    """
    every = passages(claim.document)
    postings = _postings(claim.document)
    scores: defaultdict[int, float] = defaultdict(float)
    weights = {
        term: weight * _rarity(len(every), len(postings.get(term, ())))
        for term, weight in claim_terms(claim).items()
    }
    for term, weight in weights.items():
        for number, share in _holding(postings, term).items():
            scores[number] += share * weight
    ranked = sorted(scores, key=lambda number: (-round(scores[number], 6), number))[: limit + _SPARE]
    most = sum(weights.values())
    found = [
        Evidence(part, relevance=round(min(score / most, 1.0), 4))
        for number in ranked
        for score, part in _parts(every[number], scores[number], claim.sentence, weights)
    ]
    return tuple(sorted(found, key=lambda item: (-item.relevance, item.span.start))[:limit])


def _holding(postings: Mapping[str, tuple[int, ...]], term: str) -> dict[int, float]:
    """The passages that hold a term (1) or one related to it (less)."""
    held: dict[int, float] = {}
    for other, share in ((term, 1.0), *((word, RELATED) for word in related(term))):
        numbers = postings.get(other, ())
        if len(numbers) <= _COMMON:
            for number in numbers:
                held.setdefault(number, share)
    return held


def _parts(
    passage: Span, score: float, sentence: Span, weights: Mapping[str, float]
) -> list[tuple[float, Span]]:
    """A passage with its score; of the one that the sentence stands in, what is before and after it."""
    if not passage.overlaps(sentence):
        return [(score, passage)]
    before = _trimmed(passage.to(passage.start, max(passage.start, sentence.start)))
    after = _trimmed(passage.to(min(passage.end, sentence.end), passage.end))
    return [
        (sum(weights.get(term, 0.0) for term in terms(part.text)), part)
        for part in (before, after)
        if part.text
    ]


def _rarity(total: int, count: int) -> float:
    """How much a word tells that so many of all passages hold: idf as in BM25, never negative."""
    return log(1 + (total - count + 0.5) / (count + 0.5))


def _trimmed(span: Span) -> Span:
    """A span without the white space at its ends."""
    text = span.text
    start = span.start + len(text) - len(text.lstrip())
    return span.to(start, start + len(text.strip()))
