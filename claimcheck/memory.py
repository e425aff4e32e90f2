"""What is kept in memory: the values of words, for the next time that one is met, and how often the rest is cleared."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

__all__ = ["collecting_seldom", "remembered"]

T = TypeVar("T")

_FULL: Final = 65_536
_NEW_OBJECTS = 2_000_000


class _Memory(dict[str, T]):
    """The values of a function of one word: a plain look-up, which is twice as fast as `lru_cache`.

    Texts bring new words without end, so a memory that is full is emptied and begins anew.
    """

    def __init__(self, work_out: Callable[[str], T]) -> None:
        self.work_out = work_out

    def __missing__(self, word: str) -> T:
        """The value of a word that is met for the first time."""
        if len(self) >= _FULL:
            self.clear()
        value = self[word] = self.work_out(word)
        return value


def remembered(work_out: Callable[[str], T]) -> Callable[[str], T]:
    """The same function of one word, each value worked out once; for what is asked for every word of a text."""
    return _Memory(work_out).__getitem__


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for cycles of dead objects seldom within the block, and as before after it.

    What is read of a text lives until the end of a run and holds hardly a cycle, so that looking through all of
    it after every few hundred new objects, as is Python's custom, is a quarter of the time of a long run.
    """
    usual = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
