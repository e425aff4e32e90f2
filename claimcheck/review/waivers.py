"""Waivers: comments of a text that say which claims in it may stand although they fail, and why.

    <!-- claimcheck: ignore: reason -->
    <!-- claimcheck: ignore[casualty, 0f3a5c7e9b12]: reason -->

What part of the text a comment is about is the reader's to say; see `claimcheck.read.comments`.
In brackets stand kinds and ids of claims; without them all claims of that part are meant.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.config import nearest
from claimcheck.errors import InputError
from claimcheck.model import Comment, Document, Label, Report, Review, ReviewStatus, Verdict

__all__ = ["Waiver", "read_waivers", "waive"]

_SYNTAX = re.compile(r"\s*ignore\s*(?:\[(?P<names>[^\[\]]*)\]\s*)?(?::(?P<reason>.*))?", re.DOTALL)
_FORM = "<!-- claimcheck: ignore: the reason -->"
_OF_NOTE = frozenset({Label.REFUTED, Label.CONFLICTING, Label.OUTDATED})
"""Labels that a waiver is for whether they fail the run or not."""


@frozen
class Waiver:
    """A comment read: the kinds and ids that it is for (none: all), and its reason."""

    comment: Comment
    names: tuple[str, ...]
    reason: str


def read_waivers(document: Document) -> tuple[Waiver, ...]:
    """The waivers of a document in order; InputError names file, line and remedy of one that cannot be used."""
    return tuple(_waiver(comment, document.source) for comment in document.comments)


def _waiver(comment: Comment, source: str) -> Waiver:
    place = f"{source}:{comment.line}"
    read = _SYNTAX.fullmatch(comment.words)
    if read is None:
        said = " ".join(comment.words.split())[:60]
        raise InputError(
            place, f"claimcheck does not know what {said!r} means in a comment", f"write {_FORM}"
        )
    reason = " ".join((read["reason"] or "").split())
    if not any(character.isalnum() for character in reason):
        raise InputError(place, "the waiver gives no reason", f"write why, as in {_FORM}")
    names = tuple(name.strip() for name in (read["names"] or "").split(",") if name.strip())
    if read["names"] is not None and not names:
        raise InputError(
            place,
            "the waiver has nothing in its brackets",
            "name kinds or ids of claims there, as in ignore[casualty], or leave the brackets out",
        )
    return Waiver(comment, tuple(dict.fromkeys(names)), reason)


def waive(
    report: Report, kinds: Collection[str] | None = None
) -> tuple[tuple[Verdict, ...], tuple[str, ...]]:
    """The verdicts with a review where a waiver is for them, and a warning for each waiver that is for none.

    No such warning where the claim may only not have been found: with other kinds than `kinds`, which were asked
    for (None: all), or where something failed.
    """
    waivers = read_waivers(report.document)
    if not waivers:
        return report.verdicts, ()
    places = _Places(waivers)
    used: set[Waiver] = set()
    verdicts = []
    for verdict in report.verdicts:
        found = None
        if verdict.label in _OF_NOTE or verdict.label in report.fail_on:
            found = next(iter(places.waivers_of(verdict)), None)
        if found is not None:
            used.add(found)
            verdict = evolve(verdict, review=Review(ReviewStatus.WAIVED, found.reason))  # noqa: PLW2901
        verdicts.append(verdict)
    unused = [
        waiver
        for waiver in waivers
        if waiver not in used
        and not report.all_failures
        and (kinds is None or (waiver.names and set(waiver.names) <= set(kinds)))
    ]
    return tuple(verdicts), tuple(_superfluous(waiver, report) for waiver in unused)


class _Places:
    """The waivers by the parts of the text that they are about.

    Parts are lines, paragraphs or blocks, so that only two of them can hold one place.
    """

    def __init__(self, waivers: Sequence[Waiver]) -> None:
        self.parts: dict[tuple[int, int], dict[str, Waiver]] = {}
        for waiver in waivers:
            part = self.parts.setdefault((waiver.comment.start, waiver.comment.end), {})
            for name in waiver.names or ("",):
                part.setdefault(name, waiver)
        self.waiting = sorted(self.parts, reverse=True)
        self.open: list[tuple[int, int]] = []

    def waivers_of(self, verdict: Verdict) -> Iterator[Waiver]:
        """The waivers for a claim, asked for in the order of the text: the ones that name it first."""
        place = verdict.claim.span.start
        while self.waiting and self.waiting[-1][0] <= place:
            self.open.append(self.waiting.pop())
        self.open = [part for part in self.open if part[1] > place]
        for name in (verdict.claim.id, verdict.claim.kind, ""):
            yield from (
                self.parts[part][name] for part in self.open if part[0] <= place and name in self.parts[part]
            )


def _superfluous(waiver: Waiver, report: Report) -> str:
    """That a waiver is for no claim, and what may be the matter."""
    place = f"{report.document.source}:{waiver.comment.line}"
    kinds = tuple(sorted({verdict.claim.kind for verdict in report.verdicts}))
    ids = {verdict.claim.id for verdict in report.verdicts}
    unknown = [name for name in waiver.names if name not in kinds and name not in ids]
    hint = (
        f" (no claim of the text is called {unknown[0]!r}; {nearest(unknown[0], kinds)})"
        if unknown and kinds
        else ""
    )
    return f"{place}: the waiver is for no claim that fails; remove it{hint}"
