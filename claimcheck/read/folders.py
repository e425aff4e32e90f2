"""Paths as the files that they stand for: folders walked in order, links followed once."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path

from claimcheck.errors import InputError
from claimcheck.read.formats import SUFFIXES, is_document, suffix_of, unpacked_head

__all__ = ["files_of", "is_url", "unreadable"]

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_HEAD = 4096
_OURS = re.compile(rb"\s*\[?\s*\{\s*\"schema\":\s*\"claimcheck-")
_JSON = (".json", ".jsonl", ".ndjson")


def is_url(source: str) -> bool:
    """Whether a path is an address."""
    return bool(_URL.match(source))


def unreadable(source: str, error: Exception) -> InputError:
    """What the system's refusal means for a person."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError(source, "does not exist", "check the path")
    if isinstance(error, PermissionError):
        return InputError(source, "may not be read by you", "change its permissions or give a copy")
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(source, f"cannot be opened ({reason})", "check the path")


def files_of(source: str) -> Iterator[str | InputError]:
    """The files that one path stands for, and the errors met on the way."""
    if is_url(source) or not _is_folder(source):
        yield source
        return
    empty = True
    for item in _walk(source):
        empty = False
        yield item
    if empty:
        yield InputError(
            source, "holds no file that can be read", f"put files in it that end in {', '.join(SUFFIXES)}"
        )


def _is_folder(source: str) -> bool:
    try:
        return Path(source).is_dir()
    except OSError:  # a name too long for the system, which opening it will report
        return False


def _walk(folder: str) -> Iterator[str | InputError]:
    """The documents below a folder, sorted, a folder's own files before its folders'."""
    entered: set[Path] = set()
    pending = [Path(folder)]
    while pending:
        here = pending.pop()
        try:
            real = here.resolve()
            # A link to a folder above or beside would be walked for ever or twice.
            if real in entered:
                continue
            entered.add(real)
            inside = sorted(entry for entry in here.iterdir() if not entry.name.startswith("."))
        except (OSError, RuntimeError) as error:  # pathlib calls a loop of links a RuntimeError
            yield unreadable(str(here), error)
            continue
        folders = [entry for entry in inside if _is_folder(str(entry))]
        yield from (str(entry) for entry in inside if entry not in folders and _is_wanted(entry))
        # Depth first, in order: the last pushed is the next taken.
        pending.extend(reversed(folders))


def _is_wanted(path: Path) -> bool:
    """Whether a file of a folder is to be read: by its suffix, or else because it begins as a document does.

    A report or record of ours, as a run writes one beside its drafts, is no document of the next run.
    """
    suffix = suffix_of(path.name)
    if suffix in SUFFIXES and suffix not in _JSON:
        return True
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return suffix in SUFFIXES
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:  # opening it will tell, if it is asked for by its name
        return suffix in SUFFIXES
    return not _OURS.match(unpacked_head(head)) if suffix in SUFFIXES else is_document(head)
