"""The search part of a persistent index: a tantivy index in the folder, made from the store and never missed.

A small file beside it says which state of the store it was brought to, and what its files are; where that
does not fit, it is brought up to date or made anew.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from attrs import asdict, evolve, field, frozen

from claimcheck.sources.index import FORMAT, TermIndex, TermWriter, open_folder, rows_of
from claimcheck.sources.store import Store

if TYPE_CHECKING:
    import tantivy

__all__ = ["NAMES", "Progress", "SearchPart", "in_memory", "silent"]

_STATE, _FOLDER = "search.json", "search-"
NAMES = (_STATE, _FOLDER)
"""How the names of its files and folders begin."""

# Documents that went leave traces in the weights of words until their part is made anew: at once in a
# small index, else when they are one in so many.
_SMALL = 20_000
_TRACES = 20
_PIECE = 1 << 20


Progress = Callable[[int], AbstractContextManager[Callable[[], None]]]
"""Called with how many documents there are to take in, gives what is called after each."""


@contextmanager
def silent(total: int) -> Iterator[Callable[[], None]]:  # noqa: ARG001 - shown to nobody
    """A progress that is not shown."""
    yield lambda: None


@frozen
class _State:
    """What the search part holds: the store's identity and state, its folder, and each file's size and checksum."""

    format: int
    identity: str
    number: int
    folder: str
    gone: int = 0
    files: dict[str, list[int]] = field(factory=dict)


class SearchPart:
    """The search part in the folder of an index, against a store that is open."""

    def __init__(self, folder: str, store: Store) -> None:
        self.folder = Path(folder)
        self._store = store

    # --- reading ---------------------------------------------------------------------------------------

    def current(self) -> TermIndex | None:
        """The search part, if it is whole and of the store's state."""
        state = self._state()
        return self._terms(state) if state and state.number == self._store.state else None

    def earlier(self) -> TermIndex | None:
        """The search part as it stands while a writer is at it: whatever it holds is right, some may be missing."""
        state = self._state(changing=True)
        return self._terms(state) if state else None

    def faults(self) -> Iterator[str]:
        """What is wrong with it; nothing where all is well."""
        state = self._state()
        if state is None or state.number != self._store.state:
            yield "the search part is missing, old or damaged"
            return
        for name, (_, checksum) in sorted(state.files.items()):
            if _checksum(self.folder / state.folder / name) != checksum:
                yield f"the search part is damaged ({name})"
        terms = self._terms(state)
        passages = self._store.counts()[2]
        if terms is None or terms.count != passages:
            found = "none" if terms is None else terms.count
            yield f"the search part holds {found} of {passages} passages"

    def _state(self, *, changing: bool = False) -> _State | None:
        """What was written down, where it is of this store and this program and the files are there."""
        try:
            told = json.loads((self.folder / _STATE).read_text(encoding="utf-8"))
            state = _State(**told)
            if (state.format, state.identity) != (FORMAT, self._store.identity):
                return None
            here = self.folder / state.folder
            sound = changing or all(
                (here / name).stat().st_size == size for name, (size, _) in state.files.items()
            )
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return state if sound else None

    def _terms(self, state: _State) -> TermIndex | None:
        index = self._opened(state)
        return TermIndex(index) if index is not None else None

    def _opened(self, state: _State) -> "tantivy.Index | None":
        try:
            return open_folder(str(self.folder / state.folder))
        except BaseException as error:
            # What tantivy meets in damaged files may be a panic, which is no Exception.
            if isinstance(error, Exception) or type(error).__name__ == "PanicException":
                return None
            raise

    # --- writing, by the one writer --------------------------------------------------------------------

    def bring_up(self, progress: Progress = silent) -> None:
        """Take in what came and went since, or make it anew where that is not known."""
        state = self._state()
        changed = self._store.changes(state.number) if state else None
        index = self._opened(state) if state and changed is not None else None
        if state is None or changed is None or index is None:
            self.make_anew(progress)
            return
        number = self._store.state
        if number == state.number:
            return
        before = TermIndex(index)
        held = {document: before.held(document) for document in changed}
        gone, total = state.gone + sum(held.values()), self._store.counts()[2]
        if gone and (total < _SMALL or gone * _TRACES > total):
            self.make_anew(progress)
            return
        writer = TermWriter(index, folder=True)
        with progress(len(changed)) as done:
            for document in changed:
                if held[document]:
                    writer.remove(document)
                if self._store.has(document):
                    _add(writer, self._store, document)
                done()
            writer.commit()
        self._write(evolve(state, number=number, gone=gone))

    def make_anew(self, progress: Progress = silent) -> None:
        """Index every passage of the store in a new folder, which then takes the place of the old."""
        new = Path(tempfile.mkdtemp(prefix=_FOLDER, dir=self.folder))
        new.chmod(self.folder.stat().st_mode & 0o777)
        number = self._store.state
        writer = TermWriter(open_folder(str(new)), folder=True)
        _fill(writer, self._store, progress)
        self._write(_State(FORMAT, self._store.identity, number, new.name))

    def _write(self, state: _State) -> None:
        """Write down what there is now, and clear away what was there before."""
        here = self.folder / state.folder
        names = sorted(path.name for path in here.iterdir() if not path.name.startswith("."))
        files = {name: [(here / name).stat().st_size, _checksum(here / name)] for name in names}
        beside = self.folder / f"{_STATE}.new"
        with beside.open("w", encoding="utf-8") as out:
            json.dump(asdict(evolve(state, files=files)), out)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(self.folder / _STATE)
        with self._store.transaction():
            self._store.forget_changes(state.number)
        for path in self.folder.glob(f"{_FOLDER}*"):
            if path.name != state.folder:
                shutil.rmtree(path, ignore_errors=True)


def _add(writer: TermWriter, store: Store, document: int) -> None:
    for row in rows_of(store.document(document), document, store.passages_of(document)):
        writer.add(row)


def _fill(writer: TermWriter, store: Store, progress: Progress) -> None:
    numbers = store.numbers()
    with progress(len(numbers)) as done:
        for document in numbers:
            _add(writer, store, document)
            done()
        writer.commit()


def in_memory(store: Store) -> TermIndex:
    """A search part for whom the folder cannot be written to, made for this run."""
    index = open_folder(None)
    _fill(TermWriter(index), store, silent)
    return TermIndex(index)


def _pieces(path: Path) -> Iterable[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _checksum(path: Path) -> int:
    total = 0
    for piece in _pieces(path):
        total = crc32(piece, total)
    return total
