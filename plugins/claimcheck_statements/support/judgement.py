"""Whether a statement is supported by the sentences of some passages, and what speaks for it."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from claimcheck.model import Evidence, Span
from claimcheck.text import sentences, sentences_in
from claimcheck_statements.support.features import Comparison, compare, contested, displaced, lacking, measure
from claimcheck_statements.support.model import Model
from claimcheck_statements.support.readings import Reading, read
from claimcheck_statements.support.rules import Bearing, another_speaks, bearing, deciding, forbids, replaced

__all__ = ["Judgement", "judge", "measures", "passes", "readings"]

# A text of so many sentences is no longer a claim or a summary.
_MANY = 3
# With less of a statement in the best two sentences it is not supported, however the rest looks.
_LEAST = 0.5


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
        "denied": float(forbids(found)),
        "statements": float(min(_MANY, len(sentences(comparison.claim.span.document)))),
    }


def judge(statement: Span, evidence: Sequence[Reading], model: Model) -> Judgement | None:
    """The judgement on a statement that the sentences support; None where they do not."""
    claim = read(statement)
    if not claim.words or not evidence:
        return None
    comparison = compare(claim, evidence)
    if _share_told(comparison) < _LEAST:
        return None
    found = bearing(comparison)
    if not passes(comparison, found):
        return None
    score = model.score(measures(comparison, found))
    if score.value < model.threshold:
        return None
    return Judgement(comparison, found, score.value, model.confidence(score.value), score.parts)


def passes(comparison: Comparison, found: Bearing) -> bool:
    """Whether nothing that can be shown keeps a statement from being supported, so that the model decides."""
    return _share_told(comparison) >= _LEAST and not _of_another(comparison) and not forbids(found)


def _of_another(comparison: Comparison) -> bool:
    """Whether a figure, a name or the speaker of the statement is not that of the sentences which say the rest."""
    return bool(
        lacking(comparison) or contested(comparison) or displaced(comparison) or another_speaks(comparison)
    )


def _share_told(comparison: Comparison) -> float:
    """The share of the statement's weight that the best two sentences have."""
    words = comparison.claim.words
    told = sum(word.weight * one for word, one in zip(words, comparison.best_two, strict=True))
    return told / sum(word.weight for word in words)
