"""What a run of `check` has to do: the documents with their tasks, read for it or taken from a record."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.cli.inputs import documents_of, is_several, web_of
from claimcheck.cli.program import warn
from claimcheck.cli.reviews import usable

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.cli.jobs import Task
    from claimcheck.config import Configuration
    from claimcheck.errors import InputError
    from claimcheck.model import Document, Label
    from claimcheck.recording import Record, Recorded
    from claimcheck.verify import Asked

__all__ = ["Plan", "plan", "replan", "several_of"]


class Plan(NamedTuple):
    """The documents of a run, each with its task, the labels that make it fail and its day as given.

    `errors` are what is told of documents that cannot be read.
    `asked` is what sources gave for each document in an earlier run, None: they are asked now.
    """

    documents: "tuple[Document, ...]"
    tasks: "tuple[Task, ...]"
    labels: "tuple[tuple[Label, ...] | None, ...]"
    days: "tuple[date | None, ...]"
    errors: tuple[str, ...]
    asked: "tuple[Asked, ...] | None" = None


def plan(paths: Sequence[str], settings: "Configuration") -> Plan:
    """What is to be done for the documents at some paths."""
    from claimcheck.cli.jobs import Task
    from claimcheck.read import citations, file_of

    readable, unread = documents_of(paths, lambda path: settings.at(path).day, settings)
    documents, unusable = usable(readable)
    chosen = [settings.at(file_of(document.source)) for document in documents]
    most = web_of(settings).options.citations
    tasks = tuple(
        Task(
            (*(each.against or ()), *(citations(document, most) if each.follow_citations else ())),
            each.kinds,
            each.plugins,
            each.sources or (),
        )
        for document, each in zip(documents, chosen, strict=True)
    )
    return Plan(
        documents,
        tasks,
        tuple(each.fail_on for each in chosen),
        tuple(each.day for each in chosen),
        tuple(map(str, (*unread, *unusable))),
    )


def replan(paths: Sequence[str], settings: "Configuration", record: "Record", name: str) -> Plan:
    """What is to be done for the documents of a record, or for those at some paths that it knows.

    An option of this run comes before the recorded one.
    What differs from the recorded run is told.
    """
    from claimcheck.cli.jobs import Task
    from claimcheck.read import file_of

    for said in record.other_versions:
        warn(f"{name}: {said}")
    if paths:
        readable, unread = _given_again(paths, settings, record)
    else:
        readable, unread = tuple(each.document for each in record.checked), ()
    documents, unusable = usable(readable)
    known = [(document, record.of(document)) for document in documents]
    errors = [str(error) for error in (*unread, *unusable)]
    errors += [
        f"{document.source}: is not in the record {name}, by its name or its text; record it, or name another"
        for document, each in known
        if each is None
    ]
    found = [(document, each) for document, each in known if each is not None]
    for document, each in found:
        _tell_differences(document, each, name)
    chosen = [settings.at(file_of(document.source)) for document, _ in found]
    _tell_options(settings, record, name)
    plugins = record.options_with(settings.plugins)
    tasks = tuple(
        Task((), each.kinds if here.kinds is None else here.kinds, plugins)
        for (_, each), here in zip(found, chosen, strict=True)
    )
    labels = tuple(
        each.fail_on if here.fail_on is None else here.fail_on
        for (_, each), here in zip(found, chosen, strict=True)
    )
    others = {
        option
        for (_, each), task, some in zip(found, tasks, labels, strict=True)
        for option, differs in (("kinds", each.kinds != task.kinds), ("fail-on", each.fail_on != some))
        if differs
    }
    if others:
        warn(f"{name}: recorded with other options: {', '.join(sorted(others))}")
    return Plan(
        tuple(document for document, _ in found),
        tasks,
        labels,
        tuple(each.day for _, each in found),
        (*(() if paths else record.unread), *errors),
        tuple(each.asked for _, each in found),
    )


def _given_again(
    paths: Sequence[str], settings: "Configuration", record: "Record"
) -> "tuple[tuple[Document, ...], tuple[InputError, ...]]":
    """The documents at some paths; pages are those of the record, since nothing is fetched."""
    from claimcheck.errors import InputError
    from claimcheck.redaction import without_secrets
    from claimcheck.web import is_web

    def address(path: str) -> str:
        """An address as the source of its page."""
        return without_secrets(path.partition("#")[0])

    days = {each.document.source: each.day for each in record.checked}
    # Whatever a text is called now, a day that was given for all of them holds for it, too.
    usual = next(iter(days.values())) if len(set(days.values())) == 1 else None
    pages = {each.document.source: each.document for each in record.checked}
    documents: list[Document] = []
    errors: list[InputError] = []
    for path in dict.fromkeys(paths):
        if not is_web(path):
            read, failed = documents_of(
                [path], lambda path: settings.at(path).day or days.get(path, usual), settings
            )
            documents += read
            errors += failed
        elif address(path) in pages:
            documents.append(pages[address(path)])
        else:
            errors.append(
                InputError(address(path), "is a page that the record does not hold", "record it again")
            )
    return tuple(documents), tuple(errors)


def _tell_options(settings: "Configuration", record: "Record", name: str) -> None:
    """Say of which plugins the options are others than the recorded ones."""
    from claimcheck.recording import JUDGING, options_to_keep

    here = options_to_keep(settings.plugins)
    others = sorted(
        plugin
        for group in JUDGING
        for plugin, table in here.get(group, {}).items()
        if table != record.plugins.get(group, {}).get(plugin, {})
    )
    if others:
        warn(f"{name}: recorded with other options of {', '.join(others)}")


def _tell_differences(document: "Document", each: "Recorded", name: str) -> None:
    """Say what of a document is not as it was recorded."""
    if document.text != each.document.text:
        warn(
            f"{document.source}: is not the text that {name} was recorded with; a claim that the record does not "
            "know is a failure"
        )
        return
    others = [
        field
        for field in ("title", "published", "publisher", "author", "language")
        if getattr(document, field) != getattr(each.document, field)
    ]
    if others:
        told = ", ".join(
            f"{field} was {getattr(each.document, field) or 'none'}, is {getattr(document, field) or 'none'}"
            for field in others
        )
        warn(f"{document.source}: is not as {name} was recorded: {told}")


def several_of(paths: Sequence[str], record: "Record | None") -> bool:
    """Whether a list of reports is asked for."""
    return record.several if record is not None and not paths else is_several(paths)
