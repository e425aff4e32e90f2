"""Many documents checked, in this process or several, with the same reports in the same order.

A document whose process dies is tried once more in one of its own, and takes nothing with it.
"""

import pickle
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from functools import cache, lru_cache, partial
from signal import SIG_DFL, SIGINT, signal
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from claimcheck.model import Document, Failure, Label, Report
from claimcheck.verify import Verifier, prepare

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Task", "Verifiers", "check_all", "failing_on"]


class Task(NamedTuple):
    """What a process needs to check documents like any other; see `claimcheck.verify.prepare`."""

    against: tuple[str, ...]
    kinds: tuple[str, ...] | None
    plugins: Mapping[str, Mapping[str, Mapping[str, object]]]
    sources: tuple[str, ...] = ()


def check_all(tasks: Sequence[Task], documents: Sequence[Document], *, jobs: int) -> Iterator[Report]:
    """A report for each document by its task, in order, each as soon as it is there."""
    if jobs == 1 or len(documents) == 1:
        made = Verifiers()
        yield from (made.of(task).check(document) for task, document in zip(tasks, documents, strict=True))
        return
    pickled = [pickle.dumps(task) for task in tasks]
    with closing(_submitted(pickled, documents, jobs)) as waiting:
        for task, document, wait in zip(pickled, documents, waiting, strict=True):
            yield wait() or _check_alone(task, document)


def failing_on(reports: Sequence[Report], labels: Sequence[tuple[Label, ...] | None]) -> list[Report]:
    """The reports, each failing on its labels where there are any."""
    return [
        report if some is None else evolve(report, fail_on=some)
        for report, some in zip(reports, labels, strict=False)
    ]


class Verifiers:
    """The verifiers of one run, each task's made once while there are few of them: references are read for it."""

    def __init__(self) -> None:
        self._made = lru_cache(maxsize=8)(_prepared)

    def of(self, task: Task) -> Verifier:
        """The verifier of a task, the same one for the same task."""
        return self._made(pickle.dumps(task))


def _prepared(pickled: bytes) -> Verifier:
    task: Task = pickle.loads(pickled)  # noqa: S301 - written by ourselves a moment ago
    return prepare(task.against, kinds=task.kinds, options=task.plugins, sources=task.sources)


_of_process = cache(Verifiers)
"""Those of a process that does nothing but check documents of one run."""


def _check_one(pickled: bytes, document: Document) -> Report:
    """The report on one document, in a process that was made to check them."""
    task: Task = pickle.loads(pickled)  # noqa: S301 - written by ourselves a moment ago
    return _of_process().of(task).check(document)


def _submitted(
    pickled: Sequence[bytes], documents: Sequence[Document], jobs: int
) -> Generator[Callable[[], Report | None], None, None]:
    """For each document a function that waits for its report."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - one job needs no pool
    from multiprocessing import get_context  # noqa: PLC0415

    # Ctrl-C reaches every process of the terminal: these end at once and quietly, the first one says so.
    spawning = get_context("spawn")
    with ProcessPoolExecutor(
        min(jobs, len(documents)), spawning, initializer=signal, initargs=(SIGINT, SIG_DFL)
    ) as pool:
        futures = [
            pool.submit(_check_one, task, document) for task, document in zip(pickled, documents, strict=True)
        ]
        try:
            for future in futures:
                yield partial(_wait, future)
        finally:
            pool.shutdown(cancel_futures=True)


def _wait(future: "Future[Report]") -> Report | None:
    """The report, or None when the process that made it has died."""
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    try:
        return future.result()
    except BrokenProcessPool:
        return None


def _check_alone(pickled: bytes, document: Document) -> Report:
    """A second try in a process of its own."""
    report = next(_submitted([pickled], [document], 1))()
    error = (
        f"{document.source}: the process that checked it died twice; run it alone with --jobs 1 to see why"
    )
    return report or Report(document, failures=(Failure("jobs", error),))
