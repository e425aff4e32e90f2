"""What changed between two reports: claims that came, went, or are judged otherwise."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from attrs import frozen

from claimcheck.model import Label, Report, ReviewStatus, Verdict
from claimcheck.report.layout import visible
from claimcheck.report.wording import FAILED, REVIEWED, WORDS, bears, place_of, plural

__all__ = ["Change", "Sort", "change_lines", "changes", "changes_as_json"]


class Sort(StrEnum):
    """What became of a claim."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@frozen
class Change:
    """A claim of a document with its verdict before and after; None where it was not, or is no more."""

    document: str
    old: Verdict | None
    new: Verdict | None

    @property
    def sort(self) -> Sort:
        """Whether the claim came, went or is judged otherwise."""
        if self.old is None:
            return Sort.NEW
        return Sort.GONE if self.new is None else Sort.CHANGED

    @property
    def fails_now(self) -> bool:
        """Whether the claim is refuted or conflicting now and may not stand, and was not before."""
        failed_before = self.old is not None and bears(self.old, FAILED)
        return self.new is not None and bears(self.new, FAILED) and not failed_before


def changes(old: Sequence[Report], new: Sequence[Report]) -> tuple[Change, ...]:
    """The changes from old reports to new ones, document by document in the order of the new.

    Documents are told by their source, claims by their id, which depends on their words alone: a claim
    that only moved is no change, and one that was reworded is gone and new.
    """
    return tuple(_changes(old, new))


def _changes(old: Sequence[Report], new: Sequence[Report]) -> Iterator[Change]:
    before = {report.document.source: _by_id(report) for report in old}
    after = {report.document.source: _by_id(report) for report in new}
    for source in [*after, *(source for source in before if source not in after)]:
        was, now = before.get(source, {}), after.get(source, {})
        for name, verdict in now.items():
            earlier = was.get(name)
            if earlier is None or _told(earlier) != _told(verdict):
                yield Change(source, earlier, verdict)
        for name, verdict in was.items():
            if name not in now:
                yield Change(source, verdict, None)


def _told(verdict: Verdict) -> tuple[Label, ReviewStatus | None]:
    """What a reader goes by: the label, and whether the claim may stand."""
    return verdict.label, verdict.review.status if verdict.review else None


def _by_id(report: Report) -> Mapping[str, Verdict]:
    return {verdict.claim.id: verdict for verdict in report.verdicts}


def change_lines(found: Sequence[Change], encoding: str = "utf-8") -> Iterator[str]:
    """The changes for a person, a line each, and their count; in none of them anything that a terminal obeys."""
    for change in found:
        verdict = change.new or change.old
        if verdict is None:
            continue
        words = [_word(each) for each in (change.old, change.new)]
        place = place_of(verdict.claim.span, change.document)
        reason = f" ({verdict.reason})" if change.new else ""
        line = f"{place}: {verdict.claim.kind}: {words[0]} -> {words[1]}: {verdict.claim.span.text}{reason}"
        yield visible(line, encoding)
    worse = sum(change.fails_now for change in found)
    yield f"{plural(len(found), 'change')}, {worse} for the worse" if found else "no change"


def _word(verdict: Verdict | None) -> str:
    """What a verdict is called, and whether its claim may stand."""
    if verdict is None:
        return "-"
    word = WORDS[verdict.label]
    return f"{word} ({REVIEWED[verdict.review.status]})" if verdict.review else word


def changes_as_json(found: Sequence[Change]) -> list[dict[str, object]]:
    """The changes as JSON types."""

    def label(verdict: Verdict | None) -> Label | None:
        return verdict.label if verdict else None

    told: list[dict[str, object]] = []
    for change in found:
        verdict = change.new or change.old
        if verdict is None:
            continue
        told.append(
            {
                "document": change.document,
                "change": change.sort.value,
                "id": verdict.claim.id,
                "kind": verdict.claim.kind,
                "text": verdict.claim.span.text,
                "old": label(change.old),
                "new": label(change.new),
                "reason": verdict.reason,
                **({"review": verdict.review.status.value} if verdict.review else {}),
            }
        )
    return told
