"""News clusters: each text against the others of its event; nothing true should be called refuted."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Document, Label, Report
from claimcheck.verify import prepare

Item = Mapping[str, str]


def clusters(items: Sequence[Item]) -> Mapping[str, list[Document]]:
    """The documents of each cluster, by its name."""
    grouped: dict[str, list[Document]] = defaultdict(list)
    for item in items:
        grouped[item["cluster"]].append(Document(item["text"], source=item["id"]))
    return grouped


def reports(items: Sequence[Item]) -> Iterator[Report]:
    """The report on each text against the rest of its cluster."""
    for documents in clusters(items).values():
        for document in documents:
            rest = [other for other in documents if other is not document]
            yield prepare(rest).check(document)


def figures(every: Sequence[Report]) -> dict[str, object]:
    """How many claims bear which label, by kind, and the share called refuted, in percent."""
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for report in every:
        for verdict in report.verdicts:
            by_kind[verdict.claim.kind][verdict.label.value] += 1
            by_kind["all"][verdict.label.value] += 1
    shares = {
        kind: {
            "claims": counts.total(),
            **{label.value: counts[label.value] for label in Label},
            "refuted_share": round(100 * counts[Label.REFUTED.value] / counts.total(), 2),
        }
        for kind, counts in sorted(by_kind.items())
    }
    failures = sum(len(report.all_failures) for report in every)
    return {"texts": len(every), "failures": failures, "kinds": shares}
