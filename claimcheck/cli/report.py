"""`claimcheck report`: a JSON report written again in other formats."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import click

from claimcheck.cli.inputs import settings_here

__all__ = ["report"]


@click.command(
    epilog="""
\b
Examples:
  claimcheck report report.json
  claimcheck report report.json --format html --output report.html
  claimcheck report report.json --format html=report.html --format junit=claims.xml -q
""",
)
@click.argument("path", metavar="REPORT.json")
@click.option(
    "--format",
    "forms",
    multiple=True,
    metavar="F[=FILE]",
    help="As for check; with a file it is written there, and may be given again.",
)
@click.option("--output", metavar="FILE", help="Write the format without a file there, whole or not at all.")
@click.option("-q", "--quiet", is_flag=True, help="One line for each claim that fails, and the summary.")
@click.option("-v", "--verbose", is_flag=True, help="Every claim with its evidence.")
@click.option("--color/--no-color", default=None, help="Colour, or not (default: on a terminal only).")
def report(
    *,
    path: str,
    forms: tuple[str, ...],
    output: str | None,
    quiet: bool,
    verbose: bool,
    color: bool | None,
) -> int:
    """Write the report in REPORT.json again: for people, or in another format.

    The document and its references are read again where they still say the same, for the text around the claims.
    """
    from claimcheck.cli.reporters import outputs_of, reporter_of, write_reports
    from claimcheck.report.reading import read_reports

    if quiet and verbose:
        raise click.UsageError("-q and -v cannot be had together", click.get_current_context())
    settings = settings_here()
    facts: dict[str, object] = {"verbosity": 1 if verbose else -1 if quiet else None, "color": color}
    outputs = outputs_of(forms or ("terminal",), output)
    reporters = [reporter_of(each.entry, settings, facts) for each in outputs]
    reports = read_reports(path)
    for each, reporter in zip(outputs, reporters, strict=True):
        write_reports(each, reporter, reports)
    return 0
