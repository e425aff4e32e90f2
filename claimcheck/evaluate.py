"""Claim/evidence/label pairs in, predictions and figures out: `claimcheck eval`.

The labels are those of the pairs: supported, refuted, nei (not enough information, as in FEVER).
"""

import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from attrs import evolve, field, frozen

from claimcheck.checkers import SOURCES, Plugin, PluginEntry
from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence, Label, Span, Verdict
from claimcheck.sources.passages import passages
from claimcheck.split.statements import whole
from claimcheck.verify import Verifier

__all__ = [
    "LABELS",
    "Bin",
    "Figures",
    "Pair",
    "Prediction",
    "calibration",
    "evaluate",
    "figures",
    "fold",
    "read_pairs",
    "timed",
]

LABELS = ("supported", "refuted", "nei")


@frozen
class Pair:
    """One item: a claim, its only evidence, and the label that people gave it (None when not known)."""

    id: str
    claim: str
    evidence: tuple[str, ...]
    label: str | None = None
    published: date | None = None
    meta: Mapping[str, object] = field(factory=dict, eq=False)


@frozen
class Prediction:
    """The label that the program gives a pair, how sure, and the verdicts that it was folded from."""

    id: str
    label: str
    confidence: float
    verdicts: tuple[Verdict, ...] = ()


def _day(text: str) -> date:
    """A day as ISO 8601 writes it, with or without a time, or day first as in AVeriTeC ("31-10-2020")."""
    day_first = re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", text)
    if day_first:
        return date(int(day_first[3]), int(day_first[2]), int(day_first[1]))
    return date.fromisoformat(text[:10])


def _pair(path: Path, number: int, line: str) -> Pair:
    where = f"{path}, line {number}"
    try:
        item = json.loads(line)
    except ValueError as error:
        raise InputError(where, f"is not JSON ({error})", "write one JSON object a line") from error
    evidence = item.get("evidence") if isinstance(item, dict) else None
    if not isinstance(evidence, list) or not all(isinstance(text, str) for text in evidence):
        raise InputError(
            where,
            'has no "evidence"',
            'give a list of texts, as {"id": ..., "claim": ..., "evidence": [...]}',
        )
    if not isinstance(item.get("claim"), str):
        raise InputError(where, 'has no "claim"', "give the claim's text")
    label = item.get("label")
    if label is not None and label not in LABELS:
        raise InputError(where, f"has the label {label!r}", f"labels are {', '.join(LABELS)}")
    try:
        day = _day(str(item["date"])) if item.get("date") else None
    except ValueError as error:
        raise InputError(where, f"has the date {item['date']!r}", "write dates as 2020-10-11") from error
    meta = item.get("meta")
    return Pair(
        str(item.get("id", number)),
        item["claim"],
        tuple(evidence),
        label,
        day,
        meta if isinstance(meta, dict) else {},
    )


def read_pairs(path: str | Path) -> Iterator[Pair]:
    """The pairs of a JSON Lines file; raises InputError with file and line for one that cannot be used."""
    path = Path(path)
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _pair(path, number, line)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"cannot be read ({error})", "give a JSON Lines file in UTF-8") from error


@frozen
class _Everything:
    """A source that holds the passages of one text and gives them all, so that nothing is missed."""

    spans: tuple[Span, ...]

    def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:  # noqa: ARG002 - the protocol's
        """Every passage, in reading order."""
        return (Evidence(span) for span in self.spans)


def _inside(claim: Claim, others: Sequence[Verdict]) -> bool:
    """Whether a claim's sentence is supported as a whole, so that its parts are too."""
    return any(other.claim.kind == "statement" and other.claim.span.contains(claim.span) for other in others)


def fold(verdicts: Sequence[Verdict]) -> tuple[str, float]:
    """One label for a whole text: refuted when any part is, supported when every checkable part is, else nei.

    A part that no checker settles by itself counts as supported when the sentence around it is.
    """
    refuted = [verdict.confidence for verdict in verdicts if verdict.label is Label.REFUTED]
    if refuted:
        return "refuted", max(refuted)
    supported = [verdict for verdict in verdicts if verdict.label is Label.SUPPORTED]
    open_parts = [verdict for verdict in verdicts if verdict.label is not Label.SUPPORTED]
    settled = all(
        verdict.label is Label.NOT_ENOUGH_EVIDENCE and _inside(verdict.claim, supported)
        for verdict in open_parts
    )
    if supported and settled:
        return "supported", min(verdict.confidence for verdict in supported)
    return "nei", 0.5


_FORCED = 0.5
_ENTRY = PluginEntry(SOURCES, "pair", "claimcheck-news", "", "claimcheck.evaluate")


def _claims(verifier: Verifier, document: Document) -> tuple[Claim, ...]:
    """The claims of a pair's text, which is a statement as a whole where no sentence of it looks like one."""
    claims, _ = verifier.split(document)
    wanted = verifier.kinds is None or "statement" in verifier.kinds
    if wanted and document.text.strip() and all(claim.kind != "statement" for claim in claims):
        return (*claims, whole(document.span))
    return claims


def evaluate(
    pairs: Iterable[Pair], verifier: Verifier, labels: Collection[str] = LABELS
) -> Iterator[Prediction]:
    """The predictions for pairs, one by one; each pair's evidence is its only source.

    Where "nei" is none of the labels that pairs may bear, what is not refuted is told as supported, with little
    confidence: a choice that the pairs force, since nothing is told refuted that cannot be shown.
    """
    for pair in pairs:
        reference = Document("\n\n".join(pair.evidence), source="evidence", published=pair.published)
        source = Plugin(_ENTRY, _Everything(passages(reference)))
        # A pair asks which is likelier, so that every likelihood counts.
        alone = evolve(verifier, sources=(source,), references=(reference,), limit=10_000, least=0.0)
        verdicts = alone.verdicts(
            _claims(alone, Document(pair.claim, source="claim", published=pair.published))
        )
        label, confidence = fold(verdicts)
        if label == "nei" and "nei" not in labels:
            label, confidence = "supported", _FORCED
        yield Prediction(pair.id, label, confidence, verdicts)


@frozen
class Bin:
    """Predictions of like confidence: how many, how sure they are on average, and the share that is right."""

    predictions: int
    confidence: float
    right: float

    def as_json(self) -> dict[str, object]:
        """The bin as JSON types."""
        return {"predictions": self.predictions, "confidence": self.confidence, "right": self.right}


@frozen
class Figures:
    """What a set of predictions is worth against its labels; shares between 0 and 1, None where undefined.

    Balanced accuracy is over supported or not: the mean of the shares of each that are told right.
    """

    pairs: int
    accuracy: float | None
    macro_f1: float | None
    balanced_accuracy: float | None
    refuted_though_supported: float | None
    confusion: Mapping[tuple[str, str], int]
    """How often each (label given by people, label predicted) occurs."""
    seconds: float = 0.0
    calibration: tuple[Bin, ...] = ()
    """Predictions other than nei, by tenths of confidence, the least sure first."""
    kinds: Mapping[str, "Figures"] = field(factory=dict)
    """The figures of the pairs of each kind that `meta.kind` names."""

    @property
    def pairs_a_second(self) -> float | None:
        """How many pairs were labelled in a second; None where no time was taken."""
        return self.pairs / self.seconds if self.seconds else None

    def as_json(self) -> dict[str, object]:
        """The figures as JSON types; the confusion table by row (people's label), then prediction."""
        return {
            "pairs": self.pairs,
            "accuracy": self.accuracy,
            "macro_f1": self.macro_f1,
            "balanced_accuracy": self.balanced_accuracy,
            "refuted_though_supported": self.refuted_though_supported,
            "confusion": {
                gold: {told: self.confusion.get((gold, told), 0) for told in LABELS} for gold in LABELS
            },
            "seconds": self.seconds,
            "pairs_a_second": self.pairs_a_second,
            "calibration": [one.as_json() for one in self.calibration],
            "kinds": {kind: figures.as_json() for kind, figures in self.kinds.items()},
        }


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def figures(labelled: Iterable[tuple[str, str]], seconds: float = 0.0) -> Figures:
    """The figures over (label given by people, label predicted)."""
    confusion = Counter(labelled)
    total = confusion.total()
    gold = Counter({label: sum(confusion[label, told] for told in LABELS) for label in LABELS})
    told = Counter({label: sum(confusion[true, label] for true in LABELS) for label in LABELS})
    scores = [2 * confusion[label, label] / (gold[label] + told[label]) for label in LABELS if gold[label]]
    positive = _ratio(confusion["supported", "supported"], gold["supported"])
    others = gold["refuted"] + gold["nei"]
    negative = _ratio(others - confusion["refuted", "supported"] - confusion["nei", "supported"], others)
    return Figures(
        pairs=total,
        accuracy=_ratio(sum(confusion[label, label] for label in LABELS), total),
        macro_f1=sum(scores) / len(scores) if scores else None,
        balanced_accuracy=None if positive is None or negative is None else (positive + negative) / 2,
        refuted_though_supported=_ratio(confusion["supported", "refuted"], gold["supported"]),
        confusion=dict(confusion),
        seconds=seconds,
    )


def calibration(told: Iterable[tuple[float, bool]]) -> tuple[Bin, ...]:
    """Bins of a tenth each over (confidence, whether it is right), the empty ones left out."""
    tenths: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in told:
        tenths[min(9, int(confidence * 10 + 1e-9))].append((confidence, right))
    return tuple(
        Bin(
            len(each),
            sum(confidence for confidence, _ in each) / len(each),
            sum(right for _, right in each) / len(each),
        )
        for _, each in sorted(tenths.items())
    )


def _kinds(pair: Pair) -> Iterator[str]:
    """The kinds that a pair's `meta.kind` names: a list of words, or one word."""
    kinds = pair.meta.get("kind")
    named = [kinds] if isinstance(kinds, str) else kinds
    if isinstance(named, list):
        yield from dict.fromkeys(kind for kind in named if isinstance(kind, str))


def timed(
    pairs: Sequence[Pair], verifier: Verifier, labels: Collection[str] = LABELS
) -> tuple[tuple[Prediction, ...], Figures]:
    """All predictions for pairs, and their figures with the seconds that they took."""
    began = time.perf_counter()
    predictions = tuple(evaluate(pairs, verifier, labels))
    seconds = time.perf_counter() - began
    by_kind: dict[str, list[tuple[str, str]]] = defaultdict(list)
    labelled, sure = [], []
    for pair, told in zip(pairs, predictions, strict=True):
        if pair.label is None:
            continue
        labelled.append((pair.label, told.label))
        if told.label != "nei":
            sure.append((told.confidence, told.label == pair.label))
        for kind in _kinds(pair):
            by_kind[kind].append((pair.label, told.label))
    return predictions, evolve(
        figures(labelled, seconds),
        calibration=calibration(sure),
        kinds={kind: figures(by_kind[kind]) for kind in sorted(by_kind)},
    )
