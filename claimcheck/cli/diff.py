"""`claimcheck diff`: what changed between two JSON reports."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys

import click

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
    from claimcheck.report.changes import change_lines, changes, changes_as_json
    from claimcheck.report.json import dumps
    from claimcheck.report.reading import read_reports

    found = changes(read_reports(old), read_reports(new))
    with unbroken(sys.stdout) as out:
        encoding = getattr(out, "encoding", None) or "utf-8"
        text = "".join(f"{line}\n" for line in change_lines(found, encoding))
        out.write(dumps(changes_as_json(found), out) if form == "json" else text)
    return int(any(change.fails_now for change in found))
