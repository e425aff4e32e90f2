"""What the command reads: options that several subcommands share, the nearest configuration, the documents."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from claimcheck.cli.program import Day, Words

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.config import Configuration
    from claimcheck.errors import InputError
    from claimcheck.model import Document
    from claimcheck.web import Web

__all__ = [
    "LONGEST",
    "date_option",
    "documents_of",
    "is_several",
    "kinds_option",
    "offline_option",
    "settings_here",
    "web_of",
    "with_offline",
]

date_option = click.option(
    "--date",
    "day",
    type=Day(),
    help="The day as of which a text speaks that names none itself, as 2020-10-11.",
)
kinds_option = click.option(
    "--kinds", type=Words("K,..."), help="Only claims of these kinds, as casualty,quote (default: all)."
)


offline_option = click.option(
    "--offline", is_flag=True, help="Ask the cache for pages, and never the network."
)


def settings_here() -> "Configuration":
    """What the nearest file with options says."""
    from pathlib import Path

    from claimcheck.config import Configuration, find_configuration

    return find_configuration(Path.cwd()) or Configuration()


def is_several(paths: Sequence[str]) -> bool:
    """Whether more than one document is asked for, whatever becomes of them."""
    return len(paths) > 1 or any(os.path.isdir(path) for path in paths)  # noqa: PTH112 - false for a name that no path can be


def with_offline(settings: "Configuration", *, offline: bool) -> "Configuration":
    """The options with the network switched off, for the sources too, where that is asked for."""
    from attrs import evolve

    if not (offline or settings.offline):
        return settings
    sources = settings.plugins.get("claimcheck.sources", {})
    tables = {**sources, "web": {**sources.get("web", {}), "offline": True}}
    return evolve(settings, offline=True, plugins={**settings.plugins, "claimcheck.sources": tables})


def web_of(settings: "Configuration") -> "Web":
    """The door to the network by the options of the source `web`."""
    from claimcheck.web import Web, web_options

    table = with_offline(settings, offline=False).plugins.get("claimcheck.sources", {}).get("web", {})
    return Web(web_options({name: table[name] for name in table if name not in {"enabled", "timeout"}}))


LONGEST = 5_000_000
"""The longest text, in characters, that is split into claims: some ten novels, and minutes of work."""


def documents_of(
    paths: Sequence[str], day: "Callable[[str], date | None]", settings: "Configuration"
) -> "tuple[tuple[Document, ...], tuple[InputError, ...]]":
    """The documents of files, folders, pages and standard input in order, and what cannot be read.

    `day` gives the day as of which the text at a path speaks that names none itself; which fields of a record
    hold what is an option of the source of files.
    """
    from itertools import groupby

    from claimcheck.errors import InputError
    from claimcheck.read import fields_of, read_all, read_stdin

    fields = fields_of(settings.plugins.get("claimcheck.sources", {}).get("files", {}).get("fields", {}))
    documents: list[Document] = []
    errors: list[InputError] = []
    for piped, group in groupby(dict.fromkeys(paths), key=lambda path: path == "-"):
        if not piped:
            read, failed = read_all(group, published=day, fields=fields, web=web_of(settings))
            documents += read
            errors += failed
            continue
        if sys.stdin is None:
            errors.append(InputError("<stdin>", "is closed", "pipe a text in, or name a file"))
            continue
        if sys.stdin.isatty():
            click.echo(
                "claimcheck: reading the text from the keyboard; end it with Ctrl-D on a line of its own",
                err=True,
            )
        try:
            documents.append(read_stdin(sys.stdin.buffer, published=day("-"), fields=fields))
        except InputError as error:
            errors.append(error)
    errors += [
        InputError(
            document.source,
            f"holds {len(document.text):,} characters, more than the {LONGEST:,} that are checked at once",
            "cut it into parts, or give it as a reference",
        )
        for document in documents
        if len(document.text) > LONGEST
    ]
    return tuple(document for document in documents if len(document.text) <= LONGEST), tuple(errors)
