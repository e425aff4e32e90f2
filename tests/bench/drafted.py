"""Invented drafts with planted errors, beside references that tell the same in other words: what a check makes of each value.

`drafts/NAME` holds draft.txt, references/ and key.json: every number, day, name, office, quote and deed of the draft,
with the sentence that it stands in, whether a reference bears it out ("right"), contradicts it ("wrong"), tells nothing
of it ("absent"), tells a later state ("outdated") or has two that disagree ("disputed"), and the words of the reference
that decide.  The drafts were written by somebody who had not seen the program, in the wording of papers, agencies,
minutes, encyclopedias and press releases.  A third of the values is wrong: far more than in any real draft.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from attrs import frozen

import claimcheck
from claimcheck.judgement import IN_ITS_PLACE
from claimcheck.model import Document, Label, Report, Stance
from claimcheck.values.amounts import find_amounts
from claimcheck.values.times import find_times

__all__ = ["DRAFTS", "UNREAD", "Outcome", "figures", "outcomes"]

DRAFTS = Path(__file__).parent / "drafts"
UNREAD = frozenset(["battle", "parliament", "school", "space", "strike", "theft"])
"""Drafts that are only scored: their misses are not read while the program is worked on."""

_CAUGHT = frozenset([Label.REFUTED, Label.CONFLICTING, Label.OUTDATED])
_ABOUT_VALUES = frozenset(["amount", "casualty", "date"])
_BEYOND = 25
"""Characters by which a claim of a value may be longer than the value in the key."""


class Value(TypedDict):
    """A value of a draft, as key.json has it."""

    sentence: str
    words: str
    gold: str
    source: str
    why: str


@frozen
class Outcome:
    """What a check made of a value."""

    draft: str
    gold: str
    told: str
    """caught (refuted, conflicting or outdated, at these words), supported or silent."""
    value: str
    """number, day, or words for any other."""
    words: str
    shown: str = ""
    """What the report shows of a reference in the place of a silent value; "" for nothing."""
    rightly: bool = False
    """Whether that stands in the words of the reference by which the key decides."""


def _place(text: str, value: Value) -> tuple[int, int]:
    """Where the words of a value stand in its draft."""
    start = text.index(value["sentence"]) + value["sentence"].index(value["words"])
    return start, start + len(value["words"])


def _is_caught(report: Report, start: int, end: int) -> bool:
    """Whether a finding against the draft is about words that stand there."""
    return any(
        finding.claim_span.start < end and start < finding.claim_span.end
        for verdict in report.verdicts
        if verdict.label in _CAUGHT
        for finding in verdict.findings
        if finding.stance is not Stance.SUPPORTS
    )


def _is_supported(report: Report, start: int, end: int) -> bool:
    """Whether a claim about no more than the words, their quote, or a statement with them is supported."""
    for verdict in report.verdicts:
        claim = verdict.claim
        if verdict.label is not Label.SUPPORTED or claim.span.end <= start or end <= claim.span.start:
            continue
        if claim.kind == "quote" or (
            claim.kind == "statement" and claim.span.start <= start < end <= claim.span.end
        ):
            return True
        if claim.kind in _ABOUT_VALUES and claim.span.end - claim.span.start <= end - start + _BEYOND:
            return True
    return False


_SHOWN = re.compile(rf"{IN_ITS_PLACE}“([^”]*)” .*? has “([^”]*)”")


def _shown(report: Report, start: int, end: int) -> str:
    """What the report shows of a reference in the place of the words that stand there; "" for nothing."""
    for verdict in report.verdicts:
        found = _SHOWN.match(verdict.reason)
        if found is None:
            continue
        words = r"\s+".join(map(re.escape, found[1].split()))
        place = re.compile(words).search(report.document.text, verdict.claim.span.start)
        if place is not None and place.start() < end and start < place.end():
            return found[2]
    return ""


def _sort(value: Value) -> str:
    words = Document(value["words"]).span
    if find_times(words):
        return "day"
    return "number" if find_amounts(words) or any(char.isdigit() for char in value["words"]) else "words"


def outcomes(folder: Path = DRAFTS) -> Iterator[Outcome]:
    """What a check makes of each value of each draft."""
    for case in sorted(path for path in folder.iterdir() if path.is_dir()):
        draft = Document((case / "draft.txt").read_text("utf-8"), source=f"{case.name}.txt")
        report = claimcheck.check(draft, against=[case / "references"])
        values: list[Value] = json.loads((case / "key.json").read_text("utf-8"))
        for value in values:
            start, end = _place(draft.text, value)
            told = "silent"
            if _is_caught(report, start, end):
                told = "caught"
            elif _is_supported(report, start, end):
                told = "supported"
            shown = _shown(report, start, end) if told == "silent" else ""
            rightly = bool(shown) and shown.lower() in " ".join(value["source"].lower().split())
            yield Outcome(case.name, value["gold"], told, _sort(value), value["words"], shown, rightly)


def figures(rows: Sequence[Outcome]) -> Mapping[str, Mapping[str, int]]:
    """How many values of a slice are caught, supported and silent: by what the key says, the sort of value, and who read them.

    "shown" are the silent ones beside which the report shows another value of a reference, "rightly" those of them by
    whose words the key decides.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        read = "unread" if row.draft in UNREAD else "read"
        for slice_ in (row.gold, f"{row.gold}, {row.value}", f"{row.gold}, {read}"):
            counts[slice_][row.told] += 1
            counts[slice_]["values"] += 1
            counts[slice_]["shown"] += bool(row.shown)
            counts[slice_]["rightly"] += row.rightly
    return {name: dict(counts[name]) for name in sorted(counts)}
