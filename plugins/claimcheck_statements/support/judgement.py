"""Whether a statement is supported by the sentences of some passages, and what speaks for it."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from claimcheck.model import Evidence, Silence, Span
from claimcheck.text import sentences, sentences_in
from claimcheck_statements.support.features import Comparison, compare, contested, displaced, lacking, measure
from claimcheck_statements.support.model import Model
from claimcheck_statements.support.readings import Reading, read
from claimcheck_statements.support.rules import (
    Bearing,
    another_speaks,
    bearing,
    deciding,
    forbidden_by,
    replaced,
)

__all__ = ["Judgement", "judge", "measures", "passes", "readings"]

# A text of so many sentences is no longer a claim or a summary.
_MANY = 3
# With less of a statement in the best two sentences it is not supported, however the rest looks.
_LEAST = 0.5
_NAMED = 3  # features that are named where the score does not suffice


@frozen(eq=False)
class Judgement:
    """A statement that counts as supported: how surely, by which sentences, and which features decided."""

    comparison: Comparison
    bearing: Bearing
    score: float
    confidence: float
    parts: Mapping[str, float]
    """What each feature added to the score, as log odds."""


def readings(evidence: Iterable[Evidence]) -> list[Reading]:
    """The sentences of some passages, each once, those without content left out."""
    spans = dict.fromkeys(sentence for passage in evidence for sentence in sentences_in(passage.span))
    return [reading for reading in map(read, spans) if reading.words]


def measures(comparison: Comparison, found: Bearing) -> dict[str, float]:
    """All features of a statement beside its evidence, by name."""
    together = found.together
    return {
        **measure(comparison),
        "aligned alone": found.alone.coverage,
        "aligned": together.coverage,
        "cohesion": together.cohesion,
        "aligned sentences": float(len(together.views)),
        "deciding missing": float(deciding(together)),
        "replaced": float(replaced(together)),
        "denied": float(bool(forbidden_by(found))),
        "statements": float(min(_MANY, len(sentences(comparison.claim.span.document)))),
    }


def judge(statement: Span, evidence: Sequence[Reading], model: Model) -> Judgement | Silence:
    """The judgement on a statement that the sentences support, or why they do not."""
    claim = read(statement)
    if not claim.words or not evidence:
        return Silence("there are no content words to compare")
    comparison = compare(claim, evidence)
    told = _share_told(comparison)
    if told < _LEAST:
        return Silence(
            f"the best two sentences have {told:.0%} of the claim's words by weight, less than {_LEAST:.0%}"
        )
    found = bearing(comparison)
    hindrance = _hindrance(comparison, found)
    if hindrance:
        return Silence(hindrance)
    score = model.score(measures(comparison, found))
    if score.value < model.threshold:
        against = sorted((part, name) for name, part in score.parts.items() if part < 0)[:_NAMED]
        named = ", ".join(name for _, name in against)
        return Silence(
            f"its words bear the claim out with a score of {score.value:.2f}, less than {model.threshold:.2f}; "
            f"most against it: {named or 'nothing by itself'}"
        )
    return Judgement(comparison, found, score.value, model.confidence(score.value), score.parts)


def passes(comparison: Comparison, found: Bearing) -> bool:
    """Whether nothing that can be shown keeps a statement from being supported, so that the model decides."""
    return _share_told(comparison) >= _LEAST and not _hindrance(comparison, found)


def _hindrance(comparison: Comparison, found: Bearing) -> str:
    """What can be shown to keep the sentences from bearing a statement out, whatever words they share; "" for nothing."""
    if lacking(comparison):
        return "a number or time of the claim is in no sentence"
    if contested(comparison):
        return "the best sentence has another number or time in the place of the claim's"
    if displaced(comparison):
        return "the best sentence has another name in the place of the claim's"
    if another_speaks(comparison):
        return "somebody else speaks in the best sentence"
    return forbidden_by(found)


def _share_told(comparison: Comparison) -> float:
    """The share of the statement's weight that the best two sentences have."""
    words = comparison.claim.words
    told = sum(word.weight * one for word, one in zip(words, comparison.best_two, strict=True))
    return told / sum(word.weight for word in words)
