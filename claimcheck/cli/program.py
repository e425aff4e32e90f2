"""The frame of the command: errors as one line and an exit status, and the types of its options."""
# ruff: noqa: PLC0415 - the command starts fast, so each branch imports what it needs

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import click

from claimcheck.memory import collecting_seldom

__all__ = [
    "INTERRUPTED",
    "NOTHING_CHECKABLE",
    "PLUGIN_FAILED",
    "UNUSABLE",
    "Day",
    "Program",
    "Words",
    "complain",
    "tell",
    "warn",
]

UNUSABLE, PLUGIN_FAILED, NOTHING_CHECKABLE, INTERRUPTED = 2, 3, 5, 130
"""Exit statuses that are known before `claimcheck.verify` is imported; see `ExitStatus` there."""


def tell(message: str) -> None:
    """One line on standard error, with nothing in it that a terminal obeys."""
    from claimcheck.report.layout import visible

    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    click.echo(f"claimcheck: {visible(message, encoding)}", err=True)


def warn(message: str) -> None:
    """A line on what a person should look at."""
    tell(f"warning: {message}")


def complain(message: str) -> None:
    """A line on what went wrong."""
    tell(f"error: {message}")


def _status_of(error: Exception) -> int:
    """The exit status that an error ends with: 3 for a broken plugin or a bug, 2 for what the user can mend."""
    from claimcheck.errors import ClaimcheckError, PluginError, PluginOptionError, UnknownPluginError

    if isinstance(error, PluginError) and not isinstance(error, PluginOptionError | UnknownPluginError):
        return PLUGIN_FAILED
    return UNUSABLE if isinstance(error, ClaimcheckError | OSError) else PLUGIN_FAILED


def _message_of(error: Exception) -> str:
    """What to say of an error, in one line."""
    from claimcheck.errors import ClaimcheckError

    if isinstance(error, ClaimcheckError):
        return str(error)
    if isinstance(error, OSError):
        named = f"{error.filename}: " if error.filename is not None else ""
        return f"{named}{error.strerror or error}; check the path, its permissions and the space on the disk"
    said = " ".join(str(error).split())
    return f"{type(error).__name__}: {said}; this is a bug of claimcheck, run with --traceback to see where"


def _open_what_is_closed() -> None:
    """Give the output that a shell has closed (`>&-`) somewhere to go, where nobody reads it."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - for the rest of the process
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123


def _drop_unwritten() -> None:
    """Leave nothing for Python to write at its end to an output that takes no more, which would be told twice."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Program(click.Group):
    """A group of commands whose errors are one line each on standard error, and an exit status."""

    def main(self, args: Sequence[str] | None = None, *_: Any, **extra: Any) -> NoReturn:
        """Run, and exit with the status that the design names."""
        _open_what_is_closed()
        words = list(sys.argv[1:] if args is None else args)
        traced = "--traceback" in words
        extra |= {"prog_name": "claimcheck", "standalone_mode": False}
        try:
            with collecting_seldom():
                status = super().main([word for word in words if word != "--traceback"], **extra)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            status = UNUSABLE
        except click.ClickException as error:
            context = getattr(error, "ctx", None)
            complain(
                f"{error.format_message()} ({context.command_path if context else 'claimcheck'} --help says more)"
            )
            status = UNUSABLE
        except (click.Abort, KeyboardInterrupt):
            click.echo("claimcheck: interrupted", err=True)
            status = INTERRUPTED
        except SystemExit:
            # What click does where nobody reads its help any more.
            status = 0
        except Exception as error:
            if traced:
                raise
            complain(_message_of(error))
            status = _status_of(error)
            _drop_unwritten()
        sys.exit(status if isinstance(status, int) else 0)


class Day(click.ParamType[Any]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The day, or a usage error with an example."""
        from claimcheck.config import read_day

        try:
            return read_day(value) if isinstance(value, str) else value
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Words(click.ParamType[Any]):
    """Words with commas between them, each read by a function of `claimcheck.config` where one is named."""

    def __init__(self, name: str, reader: str = "") -> None:
        self.name = name
        self.reader = reader

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The words as a tuple, each once and in order; `none` alone is none where words are labels."""
        if not isinstance(value, str):
            return value
        from claimcheck import config

        read: Callable[[str], object] = getattr(config, self.reader) if self.reader else str
        words = dict.fromkeys(word.strip() for word in value.split(",") if word.strip())
        if not words:
            self.fail("names nothing; put words in it with commas between them", param, ctx)
        if self.reader and list(words) == ["none"]:
            return ()
        try:
            return tuple(dict.fromkeys(read(word) for word in words))
        except ValueError as error:
            self.fail(str(error), param, ctx)
