"""A persistent index of references: a folder with the store, the search part, and the writer's lock."""

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from claimcheck.errors import InputError
from claimcheck.model import Span
from claimcheck.sources import locking, search_part
from claimcheck.sources.database import FILE
from claimcheck.sources.index import Filters, TermIndex, text_key
from claimcheck.sources.locking import BusyError, only_writer
from claimcheck.sources.search_part import Progress, SearchPart, in_memory, silent
from claimcheck.sources.store import Store

__all__ = ["ReferenceIndex", "is_index", "writing"]


def is_index(path: str) -> bool:
    """Whether a path is the folder of an index, by the file that holds its texts."""
    try:
        return Path(path, FILE).is_file()
    except (OSError, ValueError):
        return False


class ReferenceIndex:
    """An index open for searching; others may write to it meanwhile, and are not seen."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.store = Store(folder)
        self._terms = self._searchable()

    def _searchable(self) -> TermIndex:
        """The search part, brought up to date if it has to be and can be."""
        part = SearchPart(self.folder, self.store)
        terms = part.current()
        if terms is not None:
            return terms
        try:
            with writing(self.folder):
                pass
        except BusyError:
            return part.earlier() or in_memory(self.store)
        except InputError:
            return in_memory(self.store)
        return part.current() or in_memory(self.store)

    def search(
        self,
        terms: Mapping[str, float],
        side: Mapping[str, float],
        limit: int,
        *,
        other_than: str | None = None,
        filters: Filters | None = None,
    ) -> list[tuple[float, Span]]:
        """The passages that hold most of the terms, best first, each with its share (see `TermIndex.search`).

        Equals come in the order of their sources, and within one in reading order.
        """
        key = None if other_than is None else text_key(other_than)
        hits = self._hits(terms, side, limit, key, filters)
        with self.store.transaction(writing=False):
            found = {each.number: each for each in self.store.find([number for _, number in hits])}
            ranked = sorted(
                (-share, found[number].order, number) for share, number in hits if number in found
            )[:limit]
            return [(-share, self.store.span(found[number])) for share, _, number in ranked]

    def _hits(
        self,
        terms: Mapping[str, float],
        side: Mapping[str, float],
        limit: int,
        key: int | None,
        filters: Filters | None,
    ) -> list[tuple[float, int]]:
        try:
            return self._terms.search(terms, side, limit, other_than=key, filters=filters)
        except BaseException as error:
            # What tantivy meets in damaged files may be a panic, which is no Exception.
            if isinstance(error, ValueError | OSError) or type(error).__name__ == "PanicException":
                raise InputError(
                    self.folder, "the search part of the index is damaged", "run `claimcheck index rebuild`"
                ) from None
            raise

    def close(self) -> None:
        """Give the files back."""
        self.store.close()


@contextmanager
def writing(folder: str, *, make: bool = False, progress: Progress = silent) -> Iterator[Store]:
    """The store of an index for its one writer; after it the search part is brought up to date.

    What ends with an exception leaves that to whoever opens the index next.
    `make` makes the folder where there is none.
    Raises InputError for a folder that is no index or that another process writes to.
    """
    if make:
        _make(folder)
    elif not is_index(folder):
        Store(folder)  # says what is wrong
    with only_writer(folder):
        store = Store(folder, writing=True)
        try:
            yield store
            try:
                SearchPart(folder, store).bring_up(progress)
            except (OSError, ValueError) as error:
                raise _unwritable(folder, error) from error
        finally:
            store.close()


def _make(folder: str) -> None:
    """The folder of an index, made where there is none; InputError where it holds other things."""
    ours = (FILE, *locking.NAMES, *search_part.NAMES)
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
        others = [name for name in os.listdir(folder) if not name.startswith(ours)]  # noqa: PTH208 - names only
    except FileExistsError as error:
        raise InputError(
            folder, "is a file, and an index is a folder", "name the index first, then what goes into it"
        ) from error
    except OSError as error:
        raise _unwritable(folder, error) from error
    if others and not is_index(folder):
        raise InputError(
            folder,
            "is a folder with other files in it, and no index",
            "name the index first, a new folder or an empty one, then what goes into it",
        )


def _unwritable(folder: str, error: Exception) -> InputError:
    full = isinstance(error, OSError) and error.errno == errno.ENOSPC
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(
        folder,
        f"cannot be written to ({reason})",
        "make room on the disk" if full else "check its permissions and the space on the disk",
    )
