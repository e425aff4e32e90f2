"""`claimcheck index`: references that are read once and kept, and searched where they lie."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from functools import partial
from typing import TYPE_CHECKING

import click

from claimcheck.cli.program import INTERRUPTED, UNUSABLE, Day, complain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from claimcheck.model import Document, Span
    from claimcheck.sources.search_part import Progress

__all__ = ["index"]

NOT_AS_KEPT = 1
"""The exit status of `verify` where files have changed or gone since they were added."""

_format = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
_folder = click.argument("folder", metavar="INDEX")


@click.group(
    epilog="""
\b
Examples:
  claimcheck index add wire.index research/
  claimcheck index search wire.index "dam collapse in Orrin"
  claimcheck check draft.txt --against wire.index
"""
)
def index() -> None:
    """Keep references in a folder, INDEX, that `check --against` takes like any other.

    Texts are read once, and a million passages are searched in milliseconds.
    """


@index.command(
    epilog="""
\b
Examples:
  claimcheck index add wire.index research/ archive/2024/
  claimcheck index add wire.index research/ --prune
""",
)
@_folder
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--prune", is_flag=True, help="Take out files below each PATH that are no longer there.")
@click.option("-v", "--verbose", is_flag=True, help="Name each file once it is in the index.")
def add(*, folder: str, paths: tuple[str, ...], prune: bool, verbose: bool) -> int:
    """Add files, and the files of folders, to INDEX, which is made where there is none.

    A file that is in it is read again when its size or time, and then its content, has changed.
    """
    from claimcheck.checkers import SOURCES
    from claimcheck.cli.inputs import settings_here
    from claimcheck.cli.output import progress
    from claimcheck.read import NO_FIELDS, fields_of
    from claimcheck.sources import updating
    from claimcheck.sources.reference_index import writing

    as_files = settings_here().plugins.get(SOURCES, {}).get("files", {})
    fields = fields_of(as_files.get("fields", NO_FIELDS))

    def told(what: str, path: str) -> None:
        if verbose:
            _say(f"{what} {path}")

    pruned = 0
    try:
        with writing(folder, make=True, progress=_shown()) as store:
            files, errors = updating.files_of(paths, store)
            with progress(sys.stderr, len(files), "files") as done:
                outcome = updating.add(store, files, told=told, done=done, fields=fields)
            gone = updating.gone(store, paths)
            if prune:
                updating.remove(store, gone)
                pruned, gone = len(gone), []
            missing = [store.shown(file) for file in gone]
            counts = store.counts()
    except KeyboardInterrupt:
        click.echo(
            "claimcheck: interrupted; what was added is in the index, and the same command goes on from there",
            err=True,
        )
        return INTERRUPTED
    for error in (*errors, *outcome.errors):
        complain(str(error))
    for path in missing:
        _say(f"gone: {path}")
    if missing:
        _say("Files that are gone are still in the index; --prune takes them out.")
    done_with = {
        "added": len(outcome.added),
        "updated": len(outcome.updated),
        "unchanged": outcome.unchanged,
        "taken out": pruned,
    }
    told_of = ", ".join(f"{count:,} {what}" for what, count in done_with.items() if count or what == "added")
    _say(f"{told_of}; {_counted(counts)}")
    return UNUSABLE if errors or outcome.errors else 0


@index.command(name="list")
@_folder
@_format
def list_(*, folder: str, form: str) -> int:
    """List the files of INDEX, with the date and title of their documents."""
    from claimcheck.sources.store import Store

    store = Store(folder)
    with store.transaction(writing=False):
        listed = [(store.shown(file), store.documents_of(file)) for file in store.files()]
        counts = store.counts()
    if form == "json":
        _write_json([{"file": path, "documents": [_about(each) for each in held]} for path, held in listed])
        return 0
    for path, held in listed:
        first = held[0]
        said = [str(first.published or "no date"), first.title or "no title"]
        _say(f"{path}: {', '.join(said)}{f' and {len(held) - 1} more' if len(held) > 1 else ''}")
    _say(_counted(counts))
    return 0


@index.command(
    epilog="""
\b
Examples:
  claimcheck index search wire.index "dam collapse in Orrin"
  claimcheck index search wire.index ferry --since 2024-01-01 --publisher "Aldovan News" --limit 3
""",
)
@_folder
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=1), default=10, show_default=True, help="Passages at most.")
@click.option("--since", type=Day(), help="Only documents of this day or later, as 2020-10-11.")
@click.option("--until", type=Day(), help="Only documents of this day or earlier.")
@click.option(
    "--publisher", default="", metavar="WORDS", help="Only documents whose publisher has these words."
)
@_format
def search(
    *,
    folder: str,
    query: str,
    limit: int,
    since: "date | None",
    until: "date | None",
    publisher: str,
    form: str,
) -> int:
    """Print the passages of INDEX nearest to QUERY, with where they stand."""
    from claimcheck.sources.index import Filters
    from claimcheck.sources.ranking import passages_for
    from claimcheck.sources.reference_index import ReferenceIndex

    found = passages_for(query, limit, ReferenceIndex(folder), Filters(since, until, publisher))
    if form == "json":
        _write_json([_passage(share, span) for share, span in found])
        return 0
    for share, span in found:
        document = span.document
        about = [str(document.published)] if document.published else []
        about += [document.publisher] if document.publisher else []
        _say(f"{span.where} ({', '.join([*about, f'{share:.2f}'])})")
        _say(f"    {span.text}")
    if not found:
        _say("No passage holds any of these words.")
    return 0


@index.command()
@_folder
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
def remove(*, folder: str, paths: tuple[str, ...]) -> int:
    """Take files, and the files below folders, out of INDEX; the files themselves stay."""
    from claimcheck.errors import InputError
    from claimcheck.sources import updating
    from claimcheck.sources.reference_index import writing

    with writing(folder, progress=_shown()) as store:
        files = []
        for path in paths:
            below = store.below(path)
            if not below:
                raise InputError(
                    path, f"is not in the index {folder}", f"see `claimcheck index list {folder}`"
                )
            files += below
        files = list(dict.fromkeys(files))
        updating.remove(store, files)
        counts = store.counts()
    _say(f"{len(files):,} taken out; {_counted(counts)}")
    return 0


@index.command()
@_folder
def verify(*, folder: str) -> int:
    """Say whether INDEX is sound, and which of its files have changed or gone since they were added.

    Exit status 0: sound and as the files are; 1: files have changed or gone; 2: damaged.
    """
    from claimcheck.sources import updating
    from claimcheck.sources.search_part import SearchPart
    from claimcheck.sources.store import Store

    store = Store(folder)
    faults = list(store.faults())
    for fault in faults:
        complain(f"{folder}: {fault}; put a copy of the index in its place, or make it anew from the files")
    if faults:
        return UNUSABLE
    faults = list(SearchPart(folder, store).faults())
    for fault in faults:
        complain(f"{folder}: {fault}; run `claimcheck index rebuild {folder}`")
    changed, gone = updating.changed_on_disk(store), updating.gone(store)
    for what, files in (("changed", changed), ("gone", gone)):
        for file in files:
            _say(f"{what}: {store.shown(file)}")
    if changed or gone:
        _say(
            "`claimcheck index add` reads changed files again, and with --prune takes out those that are gone."
        )
    _say(f"{'not sound' if faults else 'sound'}; {_counted(store.counts())}")
    if faults:
        return UNUSABLE
    return NOT_AS_KEPT if changed or gone else 0


@index.command()
@_folder
def rebuild(*, folder: str) -> int:
    """Cut the texts of INDEX into passages and make its search part anew; no file is read again."""
    from claimcheck.sources.reference_index import writing
    from claimcheck.sources.search_part import SearchPart

    with writing(folder, progress=_shown()) as store:
        with store.transaction():
            store.cut_again()
        SearchPart(folder, store).make_anew(_shown())
        counts = store.counts()
    _say(f"made anew; {_counted(counts)}")
    return 0


def _shown() -> "Progress":
    """The progress of documents that are taken in, on a terminal."""
    from claimcheck.cli.output import progress

    return partial(progress, sys.stderr, things="documents made searchable")


def _say(line: str) -> None:
    """One line on standard output, at once, with nothing in it that a terminal obeys."""
    from claimcheck.cli.output import unbroken
    from claimcheck.report.layout import visible

    indent = line[: len(line) - len(line.lstrip(" "))]
    with unbroken(sys.stdout) as out:
        out.write(f"{indent}{visible(line.strip(' '), getattr(out, 'encoding', None) or 'utf-8')}\n")


def _counted(counts: tuple[int, int, int]) -> str:
    things = ("file", "document", "passage")
    held = (
        f"{count:,} {thing}{'' if count == 1 else 's'}" for count, thing in zip(counts, things, strict=True)
    )
    return f"the index holds {', '.join(held)}"


def _about(document: "Document") -> dict[str, object]:
    """What is told of a document."""
    return {
        "source": document.source,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "publisher": document.publisher,
        "language": document.language,
    }


def _passage(share: float, span: "Span") -> dict[str, object]:
    """What is told of a passage."""
    place = {
        "line": span.line,
        "page": span.page,
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "relevance": share,
    }
    return _about(span.document) | place


def _write_json(rows: "Iterable[dict[str, object]] | Sequence[object]") -> None:
    from claimcheck.cli.output import unbroken
    from claimcheck.report.json import dumps

    with unbroken(sys.stdout) as out:
        out.write(dumps(list(rows), out))
