"""`claimcheck config`: which options hold here, and where each comes from."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys

import click

__all__ = ["config"]


@click.command(
    name="config",
    epilog="""
\b
Examples:
  claimcheck config
  claimcheck config news/draft.md
""",
)
@click.argument("path", metavar="[FILE]", required=False)
def config(*, path: str | None) -> int:
    """Print the options that hold in this folder, and the file that each comes from.

    With FILE: those that hold for that document, and the section that each comes from.
    What is printed can stand in claimcheck.toml as it is.
    """
    from pathlib import Path

    from claimcheck.cli.output import unbroken
    from claimcheck.config import find_configuration, options_in_force
    from claimcheck.report.layout import visible

    found = find_configuration(Path.cwd())
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    with unbroken(sys.stdout) as out:
        for line in options_in_force(found, path):
            plain = line.isascii() and line.isprintable()
            out.write((line if plain else visible(line, encoding)) + "\n")
    return 0
