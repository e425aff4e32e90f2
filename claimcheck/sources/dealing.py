"""Which source gets which reference: entries of `--against` dealt out, sources chosen, the slow ones guarded.

A source is a plain object with `search(claim, limit)`. Its factory, most often its class, may also have

    accepts(reference: str) -> bool    whether an entry of `--against` is one for it

which is asked of the factory itself before there is a source, so that it is a static method or an attribute.
It looks at the entry and perhaps at the start of the file, and asks no network; the module that holds it
imports nothing heavy at its top, as it is imported in order to ask.
With `in_folders = True` on it, the files of a folder are offered to it too, each as an entry of its own.

Entries are offered to the sources in the order of their names, `files` last, which takes whatever is left; the
first that accepts one has it. All entries of a source go to one instance of it: its factory is called with
them as its first argument, a sorted tuple of words, and with the options of its table, and does no work yet.

A source is used when an entry is dealt to it, when it is named, when its table says `enabled = true`, and, where it
takes no entries, when it has a table at all. `enabled = false` leaves it out unless it is named.

A source that may have to wait has a `timeout`, the seconds that it has for a search: an attribute, or an option
of its table, which is also given to a factory that takes it.

A source that asks the network takes `web`, and is given the door by which all of a run go (`claimcheck.web.Web`),
so that one host is asked politely and `offline` holds for all.  Its options stand in the table of the source `web`.

What it may have besides, asked for at the start of a run and again when a document has been checked:

    documents    the documents that it has read so far, which the report lists
    errors       what it could not read, each an exception; an InputError is told as an input that cannot be read
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import inf

from claimcheck.checkers import (
    READING,
    SOURCES,
    Plugin,
    PluginEntry,
    guarded,
    known_plugins,
    load_plugin,
    plugin_factory,
    takes_option,
)
from claimcheck.errors import PluginLoadError, PluginOptionError
from claimcheck.model import Document, Failure
from claimcheck.read.folders import files_of
from claimcheck.sources.waiting import TimedSource
from claimcheck.web import WEB, Web, web_options

__all__ = ["LAST", "open_sources"]

LAST = "files"
"""The source that is offered an entry when no other accepts it, and that has the documents read already."""


def open_sources(
    references: Iterable[str],
    documents: Sequence[Document] = (),
    *,
    names: Sequence[str] = (),
    options: Mapping[str, Mapping[str, object]] | None = None,
) -> tuple[tuple[Plugin, ...], tuple[Failure, ...]]:
    """The sources of a run in the order of their names, each with the entries dealt to it, and what failed.

    `documents` go to the source of files, in the order of their names; `names` are used whether or not an
    entry is theirs. The order of `references` changes nothing.
    Raises UnknownPluginError for a name that is not installed, PluginOptionError for an option that cannot be.
    """
    tables = options or {}
    left = sorted(set(references))
    within: dict[str, None] | None = None
    elsewhere: list[str] = []
    held = tuple(sorted(documents, key=lambda document: (document.source, document.text)))
    sources: list[Plugin] = []
    failures: list[Failure] = []
    entries = known_plugins(SOURCES, [*names, *tables])
    door = Web(web_options({name: tables[WEB][name] for name in tables.get(WEB, ()) if name not in _OURS}))
    for entry in sorted(entries, key=lambda entry: (entry.name == LAST, entry.name)):
        table = dict(tables.get(entry.name, {}))
        if entry.name == WEB:
            table = {name: value for name, value in table.items() if name in _OURS}
        enabled = _enabled(entry, table)
        chosen = entry.name in names or bool(enabled) or (entry.name == LAST and bool(held))
        off = enabled is False and entry.name not in names
        if off or not (left or chosen or entry.name in tables):
            continue
        try:
            factory = plugin_factory(entry)
            accepts = getattr(factory, "accepts", None)
            taken, failed = _taken(entry, accepts, left) if accepts else ([], ())
            failures += failed
            left = [reference for reference in left if reference not in taken]
            if accepts and getattr(factory, "in_folders", False):
                within = within if within is not None else _files_within(left)
                others = {os.path.realpath(each) for each in (*taken, *elsewhere)}
                more, failed = _taken(
                    entry, accepts, [file for file in within if os.path.realpath(file) not in others]
                )
                failures += failed
                taken += more
                elsewhere += taken
            if taken or chosen or (accepts is None and entry.name in tables):
                given: dict[str, object] = {"documents": held} if entry.name == LAST and held else {}
                given |= {"besides": elsewhere} if entry.name == LAST and elsewhere else {}
                given |= {"web": door} if takes_option(factory, "web") else {}
                sources.append(_opened(entry, given | table, [tuple(taken)] if accepts else []))
        except PluginLoadError as error:
            failures.append(Failure(entry.name, str(error)))
    failures += (
        Failure(READING, f"{reference}: no source takes it; see the sources in `claimcheck plugins`")
        for reference in left
    )
    return tuple(sorted(sources, key=lambda source: source.name)), tuple(failures)


_OURS = ("enabled", "timeout")
"""The options that every source's table may have."""


def _enabled(entry: PluginEntry, table: dict[str, object]) -> bool | None:
    """What a source's table says of its use, taken out of the table; None where it says nothing."""
    enabled = table.pop("enabled", None)
    if enabled is not None and not isinstance(enabled, bool):
        raise PluginOptionError(
            f"the option 'enabled' of the source {entry.name!r} is true or false, not {enabled!r}"
        )
    return enabled


def _taken(
    entry: PluginEntry, accepts: Callable[[str], bool], references: Sequence[str]
) -> tuple[list[str], tuple[Failure, ...]]:
    """The entries that a source accepts; what it raises when asked is a failure of its own."""
    asking = Plugin(entry, None)
    taken, failures = guarded(asking, lambda: (each for each in references if accepts(each)), str)
    return list(taken), failures


def _files_within(references: Sequence[str]) -> dict[str, None]:
    """The files of the folders among some entries, in order."""
    return {
        file: None
        for reference in references
        for file in files_of(reference)
        if isinstance(file, str) and file != reference
    }


def _opened(entry: PluginEntry, table: dict[str, object], given: Sequence[object]) -> Plugin:
    """The source, within its time limit where it has one."""
    seconds = _seconds(entry, table.get("timeout"))
    source = load_plugin(entry, table, *given, ours=("timeout",))
    if seconds is None:
        seconds = _seconds(entry, getattr(source.instance, "timeout", None))
    return source if seconds is None else Plugin(entry, TimedSource(source.instance, seconds))


def _seconds(entry: PluginEntry, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < inf:
        raise PluginOptionError(
            f"the option 'timeout' of the source {entry.name!r} is a number of seconds above 0, not {value!r}"
        )
    return float(value)
