"""News with the doer or the place of a sentence replaced by a name that no paper of the cluster has.

What a sentence tells of Keller bears out nothing of Whitcombe, and what happened in Brod nothing of Selt: whatever of
its main clause was supported before should no longer be.
Where a sentence is changed is chosen by words alone: it opens with a name, before no comma and no verb of saying, or its
main clause has "in", "at" or "near" a place.
A fixed seed makes the choice.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from attrs import evolve, frozen

from claimcheck.model import Document, Label, Mention, Span, Verdict
from claimcheck.text import sentences
from claimcheck.values.names import Name, find_names
from claimcheck.verify import Verifier, prepare
from tests.bench.news import Item, clusters
from tests.bench.swaps import CAUGHT

__all__ = ["Renaming", "figures", "outcomes", "renamings"]

SEED = 31
_A_DOCUMENT = 3
_NEW = {
    "person": ("Gerald Whitcombe", "Ines Halvorsen", "Marcus Odell", "Petra Lindqvist", "Tobias Renfrew"),
    "organisation": ("Halvorsen Group", "Odell Industries", "Brackley Holdings", "Renfrew Partners"),
    "place": ("Brodwick", "Selmark", "Orrinton", "Toronto", "Leeds", "Lyon"),
}
_DOERS = frozenset(["person", "organisation"])
# Who is changed where somebody is reported is the speaker, as `tests.bench.swaps` does.
_SAYING = re.compile(
    r",?(?: (?:has|had|also|later|then))? (?:said|says|told|announced|added|reported|confirmed|warned|claimed|denied)\b"
)
# Behind these a sentence may tell of somebody or some place else.
_LEAVES = re.compile(
    r"[,;:–—(\"“]| (?:that|when|which|who|whose|where|after|before|as|while|because|but|and|if) "
)
_WHERE = re.compile(r"\b(?:in|at|near) $")
_WHERE_REACH = 6


@frozen
class Renaming:
    """A name replaced: the text as changed, and the main clause that it stands in."""

    sort: str
    """doer or place."""
    document: Document
    changed: Document
    clause: Span
    """The main clause in the document as it was."""
    name: Span
    new: str


def _renamed(sort: str, name: Mention[Name], clause: Span, random: Random) -> Renaming:
    document, new = clause.document, random.choice(_NEW[name.value.sort])
    text = document.text[: name.span.start] + new + document.text[name.span.end :]
    return Renaming(sort, document, evolve(document, text=text), clause, name.span, new)


def _of_sentence(sentence: Span, random: Random) -> Iterator[Renaming]:
    found = find_names(sentence)
    document = sentence.document
    if found and found[0].span.start == sentence.start and found[0].value.sort in _DOERS:
        after = sentence.to(found[0].span.end, sentence.end)
        leaves = _LEAVES.search(after.text)
        if (
            re.match(r" [a-z]", after.text)
            and not _SAYING.match(after.text)
            and not (leaves and not leaves.start())
        ):
            end = after.start + leaves.start() if leaves else sentence.end
            yield _renamed("doer", found[0], sentence.to(sentence.start, end), random)
    leaves = _LEAVES.search(sentence.text)
    clause = sentence.to(sentence.start, sentence.start + leaves.start()) if leaves else sentence
    for name in found:
        before = document.text[max(clause.start, name.span.start - _WHERE_REACH) : name.span.start]
        said = _SAYING.match(document.text, name.span.end)
        if name.value.sort == "place" and clause.contains(name.span) and _WHERE.search(before) and not said:
            yield _renamed("place", name, clause, random)
            return


def renamings(items: Sequence[Item]) -> Iterator[Renaming]:
    """The changes to each text, at most three of a sort, in the order of the clusters."""
    random = Random(SEED)  # noqa: S311 - no secret
    for documents in clusters(items).values():
        for document in documents:
            every = [change for sentence in sentences(document) for change in _of_sentence(sentence, random)]
            chosen = []
            for sort in ("doer", "place"):
                of_sort = [change for change in every if change.sort == sort]
                chosen += random.sample(of_sort, min(_A_DOCUMENT, len(of_sort)))
            yield from sorted(chosen, key=lambda one: one.name.start)


def _told(verifier: Verifier, document: Document, clause: Span, at: int) -> dict[tuple[str, int], Verdict]:
    """The verdicts on the claims within a clause, by kind and place; what begins behind `at` is counted from the end."""
    found, _ = verifier.split(document)
    inside = [claim for claim in found if clause.contains(claim.span)]
    length = len(document.text)
    return {
        (verdict.claim.kind, start if start <= at else start - length): verdict
        for verdict in verifier.verdicts(inside)
        for start in [verdict.claim.span.start]
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
        before = _told(verifier, change.document, change.clause, change.name.start)
        supported = {key: told for key, told in before.items() if told.label is Label.SUPPORTED}
        if not supported:
            continue
        longer = len(change.new) - len(change.name.text)
        clause = Span(change.changed, change.clause.start, change.clause.end + longer)
        after = _told(verifier, change.changed, clause, change.name.start)
        for key, told in supported.items():
            yield {
                "id": f"{change.document.source}@{told.claim.span.start}",
                "sort": change.sort,
                "kind": told.claim.kind,
                "old": change.name.text,
                "new": change.new,
                "claim": told.claim.span.text,
                "sentence": told.claim.sentence.text,
                "after": after[key].label.value if key in after else "no claim",
            }


def figures(rows: Sequence[Mapping[str, object]]) -> dict[str, dict[str, object]]:
    """How many claims of each sort and kind there are, and the shares of them by what is said of them after, in percent."""
    slices: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for name in ("all", f"sort {row['sort']}", f"{row['sort']}, {row['kind']}"):
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
