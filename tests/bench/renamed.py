"""News with the doer of a sentence replaced by somebody whom no paper of the cluster names.

What a sentence tells of Keller bears out nothing of Whitcombe: whatever of its main clause was supported before should
no longer be.
Where a sentence is changed is chosen by words alone: it opens with a name, before no comma and no verb of saying.
A fixed seed makes the choice.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from attrs import evolve, frozen

from claimcheck.model import Document, Label, Verdict
from claimcheck.text import sentences
from claimcheck.values.names import find_names
from claimcheck.verify import Verifier, prepare
from tests.bench.news import Item, clusters
from tests.bench.swaps import CAUGHT

__all__ = ["Renaming", "figures", "outcomes", "renamings"]

SEED = 31
_A_DOCUMENT = 3
_NEW = {
    "person": ("Gerald Whitcombe", "Ines Halvorsen", "Marcus Odell", "Petra Lindqvist", "Tobias Renfrew"),
    "organisation": ("Halvorsen Group", "Odell Industries", "Brackley Holdings", "Renfrew Partners"),
}
# Who is changed where somebody is reported is the speaker, as `tests.bench.swaps` does.
_SAYING = re.compile(
    r"(?: (?:has|had|also|later|then))? (?:said|says|told|announced|added|reported|confirmed|warned|claimed|denied)\b"
)
# Behind these a sentence may tell of somebody else.
_LEAVES = re.compile(
    r"[,;:–—(\"“]| (?:that|when|which|who|whose|where|after|before|as|while|because|but|and|if) "
)


@frozen
class Renaming:
    """The name that opens a sentence replaced: the text as changed, and the end of the main clause in it."""

    document: Document
    changed: Document
    start: int
    old: str
    new: str
    end: int
    """Where the main clause ends in the document as it was."""


def _of_document(document: Document, random: Random) -> Iterator[Renaming]:
    for sentence in sentences(document):
        name = next(
            (
                each
                for each in find_names(sentence)
                if each.span.start == sentence.start and each.value.sort in _NEW
            ),
            None,
        )
        if name is None:
            continue
        after = sentence.text[name.span.end - sentence.start :]
        leaves = _LEAVES.search(after)
        if not re.match(r" [a-z]", after) or _SAYING.match(after) or (leaves and leaves.start() == 0):
            continue
        new = random.choice(_NEW[name.value.sort])
        end = name.span.end + (leaves.start() if leaves else len(after))
        text = document.text[: sentence.start] + new + document.text[name.span.end :]
        yield Renaming(document, evolve(document, text=text), sentence.start, name.span.text, new, end)


def renamings(items: Sequence[Item]) -> Iterator[Renaming]:
    """The changes to each text, at most three, in the order of the clusters."""
    random = Random(SEED)  # noqa: S311 - no secret
    for documents in clusters(items).values():
        for document in documents:
            every = list(_of_document(document, random))
            yield from sorted(random.sample(every, min(_A_DOCUMENT, len(every))), key=lambda one: one.start)


def _told(verifier: Verifier, document: Document, start: int, end: int) -> dict[tuple[str, int], Verdict]:
    """The verdicts on the claims whose words lie in a stretch of a text, by kind and end, counted from behind."""
    found, _ = verifier.split(document)
    inside = [claim for claim in found if start <= claim.span.start and claim.span.end <= end]
    length = len(document.text)
    return {
        (verdict.claim.kind, verdict.claim.span.end - length): verdict
        for verdict in verifier.verdicts(inside)
    }


def outcomes(items: Sequence[Item]) -> Iterator[dict[str, object]]:
    """Each claim of a changed main clause that was supported before, with what is said of it after."""
    rest = {
        document.source: [other for other in documents if other is not document]
        for documents in clusters(items).values()
        for document in documents
    }
    verifier, source = None, ""
    for change in renamings(items):
        if not rest[change.document.source]:
            continue
        if verifier is None or source != change.document.source:
            source = change.document.source
            verifier = prepare(rest[source])
        before = _told(verifier, change.document, change.start, change.end)
        supported = {key: told for key, told in before.items() if told.label is Label.SUPPORTED}
        if not supported:
            continue
        longer = len(change.new) - len(change.old)
        after = _told(verifier, change.changed, change.start, change.end + longer)
        for key, told in supported.items():
            yield {
                "id": f"{change.document.source}@{told.claim.span.start}",
                "kind": told.claim.kind,
                "old": change.old,
                "new": change.new,
                "claim": told.claim.span.text,
                "sentence": told.claim.sentence.text,
                "after": after[key].label.value if key in after else "no claim",
            }


def figures(rows: Sequence[Mapping[str, object]]) -> dict[str, dict[str, object]]:
    """How many claims of each kind there are, and the shares of them by what is said of them after, in percent."""
    slices: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for name in ("all", str(row["kind"])):
            slices[name][str(row["after"])] += 1
    return {
        name: {
            "claims": counts.total(),
            "caught": _percent(counts, *(label.value for label in CAUGHT)),
            "supported": _percent(counts, Label.SUPPORTED.value),
            "unconfirmed": _percent(counts, Label.NOT_ENOUGH_EVIDENCE.value),
            "no claim": _percent(counts, "no claim"),
        }
        for name, counts in sorted(slices.items())
    }


def _percent(counts: Counter[str], *labels: str) -> float:
    return round(100 * sum(counts[label] for label in labels) / counts.total(), 1)
