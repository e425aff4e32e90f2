"""A source that may have to wait, held to a time: a slow one never blocks the others or the run."""

import time
import weakref
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from itertools import islice
from queue import SimpleQueue
from threading import Thread

from claimcheck.checkers import Source
from claimcheck.model import Claim, Document, Evidence

__all__ = ["STRIKES", "TimedSource"]

STRIKES = 3
"""How often a source may be late before it is not asked again."""

_Answer = Future[tuple[Evidence, ...]]
_Task = tuple[Callable[[], tuple[Evidence, ...]], _Answer]


class TimedSource:
    """A source whose searches run in one thread of their own, the same for all, and are waited for so long.

    A search that is late is a TimeoutError for its claim.  While it goes on, the source is not asked again and
    fails at once; when it has ended, it is, until it has been late three times.
    """

    def __init__(self, source: object, seconds: float) -> None:
        self.source = source
        self.seconds = seconds
        self._strikes = 0
        self._running: _Answer | None = None
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._thread: Thread | None = None

    @property
    def documents(self) -> tuple[Document, ...]:
        """Those of the source."""
        return tuple(getattr(self.source, "documents", ()))

    @property
    def errors(self) -> tuple[Exception, ...]:
        """Those of the source."""
        return tuple(getattr(self.source, "errors", ()))

    def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:
        """What the source answers in time; TimeoutError when it does not."""
        return self.begin(claim, limit)()

    def begin(self, claim: Claim, limit: int) -> Callable[[], Iterable[Evidence]]:
        """Start a search, and give what waits for its answer, the time counted from now."""
        if self._strikes >= STRIKES:
            return self._refuse(
                f"gave no answer within {self.seconds:g} s {STRIKES} times and is not asked again"
            )
        if self._running is not None and not self._running.done():
            return self._refuse(f"gave no answer within {self.seconds:g} s and is still at an earlier search")
        source = self.source
        if self._thread is None:
            # A daemon, so that one that never answers does not keep the program from ending.
            self._thread = Thread(target=_work, args=(self._tasks,), daemon=True)
            self._thread.start()
            weakref.finalize(self, self._tasks.put, None)
        answer: _Answer = Future()
        self._running = answer
        self._tasks.put((lambda: _searched(source, claim, limit), answer))
        return partial(self._wait, answer, time.monotonic() + self.seconds)

    def _wait(self, answer: _Answer, deadline: float) -> tuple[Evidence, ...]:
        try:
            return answer.result(max(0.0, deadline - time.monotonic()))
        except TimeoutError:
            if answer.done():
                return answer.result()
            self._strikes += 1
            raise TimeoutError(
                f"gave no answer within {self.seconds:g} s; give it more time with the option 'timeout'"
            ) from None

    @staticmethod
    def _refuse(why: str) -> Callable[[], Iterable[Evidence]]:
        def late() -> Iterable[Evidence]:
            raise TimeoutError(why)

        return late


def _searched(source: object, claim: Claim, limit: int) -> tuple[Evidence, ...]:
    if not isinstance(source, Source):
        raise TypeError("a source has a method search(claim, limit)")
    return tuple(islice(source.search(claim, limit), limit))


def _work(tasks: "SimpleQueue[_Task | None]") -> None:
    """Answer one task after another until there is None; it holds no source between them."""
    while (task := tasks.get()) is not None:
        call, answer = task
        try:
            answer.set_result(call())
        except BaseException as error:  # noqa: BLE001 - raised again where the answer is waited for
            answer.set_exception(error)
        del task, call, answer
