"""Whether a statement is supported by the sentences of some passages, and what speaks for it."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from claimcheck.model import Evidence, Silence, Span
from claimcheck.text import sentences, sentences_in
from claimcheck.values.neighbours import named_aside
from claimcheck.values.replaced import turned_word
from claimcheck_statements.support.comparison import Comparison, compare
from claimcheck_statements.support.exchanged import exchanged
from claimcheck_statements.support.features import measure
from claimcheck_statements.support.figures import by_other_words, lacking, moves_otherwise, of_another_bound
from claimcheck_statements.support.model import Model
from claimcheck_statements.support.readings import Reading, read
from claimcheck_statements.support.repeated import repeated
from claimcheck_statements.support.roles import done_by_another, told_otherwise
from claimcheck_statements.support.rules import (
    DOUBTS,
    Bearing,
    Doubt,
    bearing,
    deciding,
    doubts,
    replaced,
)
from claimcheck_statements.support.scopes import (
    narrowed,
    no_longer,
    out_of_time,
    ranked_highest,
    ranked_otherwise,
    widened,
)
from claimcheck_statements.support.times import dated_otherwise
from claimcheck_statements.support.turned import turned
from claimcheck_statements.support.unasserted import only_supposed
from claimcheck_statements.support.unrealised import only_prospective
from claimcheck_statements.support.withheld import withheld

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
    doubts: tuple[Doubt, ...] = ()
    """What speaks against it, so that it is likely at most."""


def readings(evidence: Iterable[Evidence]) -> list[Reading]:
    """The sentences of some passages, each once, those without content left out."""
    spans = dict.fromkeys(sentence for passage in evidence for sentence in sentences_in(passage.span))
    return [reading for reading in map(read, spans) if reading.words]


def measures(comparison: Comparison, found: Bearing, held: Sequence[Doubt]) -> dict[str, float]:
    """All features of a statement beside its evidence, by name."""
    together = found.together
    names = {doubt.name for doubt in held}
    return {
        **measure(comparison),
        "aligned alone": found.alone.coverage,
        "aligned": together.coverage,
        "cohesion": together.cohesion,
        "aligned sentences": float(len(together.views)),
        "deciding missing": float(deciding(together)),
        "replaced": float(replaced(together)),
        **{name: float(name in names) for name in DOUBTS},
        "statements": float(_statements(comparison)),
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
    held = doubts(comparison, found)
    hindrance = _hindrance(comparison, held)
    if hindrance:
        return Silence(hindrance)
    score = model.score(measures(comparison, found, held))
    if score.value < model.threshold and not repeated(comparison):
        against = sorted((part, name) for name, part in score.parts.items() if part < 0)[:_NAMED]
        named = ", ".join(name for _, name in against)
        return Silence(
            f"its words bear the claim out with a score of {score.value:.2f}, less than {model.threshold:.2f}; "
            f"most against it: {named or 'nothing by itself'}"
        )
    return Judgement(comparison, found, score.value, model.confidence(score.value), score.parts, held)


def passes(comparison: Comparison, held: Sequence[Doubt]) -> bool:
    """Whether nothing that can be shown keeps a statement from being supported, so that the model decides."""
    return _share_told(comparison) >= _LEAST and not _hindrance(comparison, held)


def _statements(comparison: Comparison) -> int:
    """How many sentences the text has that the statement stands in, many counted as a few."""
    return min(_MANY, len(sentences(comparison.claim.span.document)))


def _hindrance(comparison: Comparison, held: Sequence[Doubt]) -> str:
    """What can be shown to keep the sentences from bearing a statement out, whatever words they share; "" for nothing.

    In a text of several sentences every doubt does; a sentence alone may be likely in spite of some.
    """
    if lacking(comparison):
        return "a number or time of the claim is in no sentence"
    best = comparison.sentences[comparison.best].span
    another = (
        done_by_another(comparison)
        or told_otherwise(comparison)
        or turned_word(comparison.claim.span, best)
        or turned(comparison)
        or widened(comparison)
        or narrowed(comparison)
        or no_longer(comparison)
        or ranked_highest(comparison)
        or ranked_otherwise(comparison)
        or only_supposed(comparison)
        or only_prospective(comparison)
        or withheld(comparison)
        or dated_otherwise(comparison)
        or exchanged(comparison)
        or out_of_time(comparison)
        or moves_otherwise(comparison)
        or of_another_bound(comparison)
        or by_other_words(comparison)
        or named_aside(comparison.claim.span, best)
    )
    if another:
        return another
    lone = _statements(comparison) == 1
    return next((doubt.reason for doubt in held if not (doubt.weighed and lone)), "")


def _share_told(comparison: Comparison) -> float:
    """The share of the statement's weight that the best two sentences have."""
    words = comparison.claim.words
    told = sum(word.weight * one for word, one in zip(words, comparison.best_two, strict=True))
    return told / sum(word.weight for word in words)
