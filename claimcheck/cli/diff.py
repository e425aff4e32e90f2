"""`claimcheck diff`: what changed between two JSON reports."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.model import Verdict
    from claimcheck.report.changes import Change

__all__ = ["diff"]


@click.command(
    epilog="""
\b
Examples:
  claimcheck diff yesterday.json today.json
  claimcheck diff main.json branch.json --format json
\b
Exit status:
  0  no claim fails that did not fail before
  1  a claim is refuted or conflicting now, and was not before
""",
)
@click.argument("old", metavar="OLD.json")
@click.argument("new", metavar="NEW.json")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def diff(*, old: str, new: str, form: str) -> int:
    """Say which claims came, went, or are judged otherwise, from report OLD to report NEW.

    Both are files that check --format json wrote.
    """
    from claimcheck.cli.output import unbroken
    from claimcheck.report.changes import changes, changes_as_json
    from claimcheck.report.json import dumps
    from claimcheck.report.reading import read_reports

    found = changes(read_reports(old), read_reports(new))
    with unbroken(sys.stdout) as out:
        out.write(dumps(changes_as_json(found), out) if form == "json" else _lines(found))
    return int(any(change.fails_now for change in found))


def _lines(found: "Sequence[Change]") -> str:
    """The changes for a person, a line each, and their count."""
    from claimcheck.report.layout import visible
    from claimcheck.report.wording import place_of, plural

    rows = []
    for change in found:
        verdict = change.new or change.old
        if verdict is None:
            continue
        words = [_word(each) for each in (change.old, change.new)]
        place = place_of(verdict.claim.span, change.document)
        rows.append(
            f"{place}: {verdict.claim.kind}: {words[0]} -> {words[1]}: {verdict.claim.span.text}"
            + (f" ({verdict.reason})" if change.new else "")
        )
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    worse = sum(change.fails_now for change in found)
    closing = f"{plural(len(found), 'change')}, {worse} for the worse" if found else "no change"
    return "".join(f"{visible(row, encoding)}\n" for row in [*rows, closing])


def _word(verdict: "Verdict | None") -> str:
    """What a verdict is called, and whether its claim may stand."""
    from claimcheck.report.wording import REVIEWED, WORDS

    if verdict is None:
        return "-"
    word = WORDS[verdict.label]
    return f"{word} ({REVIEWED[verdict.review.status]})" if verdict.review else word
