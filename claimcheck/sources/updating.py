"""What goes into a persistent index and out of it: files read once, told apart from those that have changed."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import monotonic

from attrs import define, field

from claimcheck.errors import InputError
from claimcheck.read import FILE_LIMIT, NO_FIELDS, Fields, read_all
from claimcheck.read.folders import files_of as found_at
from claimcheck.sources.store import KeptFile, Store

__all__ = ["Outcome", "add", "changed_on_disk", "files_of", "gone", "remove"]

# Files are read in groups of about so many seconds, each kept whole in one go: what is told as added is on the disk.
_SECONDS = 0.5


@define
class Outcome:
    """What became of the files that were to be added: their paths, a count where nothing was done, what failed."""

    added: list[str] = field(factory=list)
    updated: list[str] = field(factory=list)
    unchanged: int = 0
    errors: list[InputError] = field(factory=list)


def files_of(paths: Iterable[str], store: Store) -> tuple[list[str], list[InputError]]:
    """The files that paths stand for, each once, and what cannot be listed.

    A path that is known and no longer there is neither: `gone` tells of it.
    """
    files: dict[str, str] = {}
    errors: list[InputError] = []
    for path in paths:
        if not os.path.lexists(path) and store.below(path):
            continue
        for found in found_at(path):
            if isinstance(found, InputError):
                errors.append(found)
            else:
                files.setdefault(_real(found), found)
    return list(files.values()), errors


def _real(path: str) -> str:
    """A path without links, by which a file named twice is known; an impossible one as it is."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return path


def add(
    store: Store,
    files: Sequence[str],
    *,
    told: Callable[[str, str], None] = lambda what, path: None,  # noqa: ARG005 - tells nobody
    done: Callable[[], None] = lambda: None,
    fields: Fields = NO_FIELDS,
    seconds: float = _SECONDS,
) -> Outcome:
    """Keep files, those that have changed in place of what was kept of them.

    `told` hears of each file that was added or updated, once it is on the disk; `done` is called after each file.
    `fields` is as for `read_documents`.
    A file that cannot be read leaves what was kept of it as it was.
    """
    outcome = Outcome()
    at = 0
    while at < len(files):
        added: list[str] = []
        updated: list[str] = []
        until = monotonic() + seconds
        with store.transaction():
            while at < len(files) and (monotonic() < until or not (added or updated)):
                kept = _keep(store, files[at], outcome, fields)
                if kept is not None:
                    (updated if kept else added).append(files[at])
                at += 1
                done()
        for what, paths in (("added", added), ("updated", updated)):
            for path in paths:
                told(what, path)
        outcome.added += added
        outcome.updated += updated
    return outcome


def _keep(store: Store, path: str, outcome: Outcome, fields: Fields) -> bool | None:
    """Keep a file, and say whether it was known; None where nothing was kept."""
    known = store.file(path)
    size, modified = _size_and_time(path)
    if known and (known.size, known.modified) == (size, modified):
        outcome.unchanged += 1
        return None
    digest = _digest(path, size)
    if known and known.hash == digest and not _dated_by_its_file(store, known):
        store.touch(known, size, modified)
        outcome.unchanged += 1
        return None
    documents, errors = read_all([path], fields=fields)
    outcome.errors += errors
    if not documents:
        return None
    store.put(path, size, modified, digest, documents)
    return known is not None


def _size_and_time(path: str) -> tuple[int, int]:
    """By which a file is known to be unchanged; nothing where there is no regular file, as reading it will say."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return -1, -1
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else (-1, -1)


def _digest(path: str, size: int) -> str:
    """The hash of a file that can be read; nothing else is opened, since a pipe would be waited for."""
    if not 0 <= size <= FILE_LIMIT:
        return ""
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _dated_by_its_file(store: Store, known: KeptFile) -> bool:
    """Whether a document speaks as of the day of its file, which is another now."""
    return any(document.dated_by == "file" for document in store.documents_of(known))


def gone(store: Store, paths: Iterable[str] | None = None) -> list[KeptFile]:
    """The files, of these paths or all, that are no longer there."""
    kept = store.files() if paths is None else [file for path in paths for file in store.below(path)]
    return [file for file in dict.fromkeys(kept) if not os.path.lexists(store.place(file))]


def changed_on_disk(store: Store) -> list[KeptFile]:
    """The files that are there and hold something else by now."""
    found = []
    for file in store.files():
        place = str(store.place(file))
        size, modified = _size_and_time(place)
        if size >= 0 and (size, modified) != (file.size, file.modified):
            found += [file] if _digest(place, size) != file.hash else []
    return found


def remove(store: Store, files: Iterable[KeptFile]) -> None:
    """Forget files, all of them or none."""
    with store.transaction():
        for file in files:
            store.drop(file)
