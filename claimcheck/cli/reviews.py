"""What the command does about reviewed claims: waivers told before the work, the baseline read and written."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

from typing import TYPE_CHECKING, TypeVar

import click

from claimcheck.cli.clock import now
from claimcheck.cli.program import tell, warn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claimcheck.errors import InputError
    from claimcheck.model import Document, Report
    from claimcheck.review.baseline import Baseline
    from claimcheck.review.updating import Update

__all__ = ["baseline_options", "open_baseline", "review_all", "usable", "write_baseline"]

_OPTIONS = (
    click.option(
        "--baseline", metavar="FILE", help="Reviewed claims: one that it holds is shown and does not fail."
    ),
    click.option(
        "--update-baseline",
        "update",
        is_flag=True,
        help="Write the baseline: claims that fail now come in, those that do no longer leave.",
    ),
    click.option("--note", metavar="TEXT", help="Why the new claims of --update-baseline may stand."),
)


F = TypeVar("F", bound="Callable[..., object]")


def baseline_options(command: F) -> F:
    """The options about a baseline, added to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def usable(
    documents: "Sequence[Document]",
) -> "tuple[tuple[Document, ...], tuple[InputError, ...]]":
    """The documents whose waivers can be used, and what is wrong with the others."""
    from claimcheck.errors import InputError
    from claimcheck.review import read_waivers

    good, errors = [], []
    for document in documents:
        try:
            read_waivers(document)
        except InputError as error:
            errors.append(error)
        else:
            good.append(document)
    return tuple(good), tuple(errors)


def open_baseline(name: str | None, *, update: bool, note: str | None) -> "Baseline | None":
    """The baseline, read before the work; an empty one where it is to be made.

    UsageError and InputError say what is wrong.
    """
    from claimcheck.errors import UsageError
    from claimcheck.replacing import target
    from claimcheck.review.baseline import Baseline, read_baseline

    if note is not None and not update:
        raise UsageError("--note says why new claims may stand, and only --update-baseline adds any")
    if name is None:
        if update:
            raise UsageError("--update-baseline writes the file of --baseline; name one")
        return None
    return Baseline(name, {}) if update and not target(name).exists() else read_baseline(name)


def review_all(
    reports: "Sequence[Report]",
    kinds: "Sequence[Sequence[str] | None]",
    baseline: "Baseline | None",
    *,
    update: bool,
    note: str | None,
) -> "tuple[list[Report], Update | None]":
    """The reports with their reviews, and what the baseline becomes; `kinds` are those that each was asked for."""
    from claimcheck.review import reviewed
    from claimcheck.review.updating import Checked, updated

    change = None
    if update and baseline is not None:
        checked = [
            Checked(reviewed(report, kinds=some), some) for report, some in zip(reports, kinds, strict=True)
        ]
        change = updated(baseline, checked, day=now().date(), note=note)
        baseline = change.baseline
    told = [reviewed(report, baseline, kinds=some) for report, some in zip(reports, kinds, strict=True)]
    for warning in dict.fromkeys(warning for report in told for warning in report.warnings):
        warn(warning)
    return told, change


def write_baseline(change: "Update") -> None:
    """Write the baseline, whole or not at all, and say what came and went."""
    from claimcheck.replacing import replacing
    from claimcheck.report.json import dumps
    from claimcheck.report.wording import plural

    path = change.baseline.path
    with replacing(path) as out:
        out.write(dumps(change.baseline.as_json(), out))
    for word in change.words:
        tell(f"{path}: {word}")
    tell(f"{path}: {plural(change.added, 'claim')} added, {len(change.baseline.entries)} in all")
