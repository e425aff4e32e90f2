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
from claimcheck.verify import Asked, Verifier, prepare

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Outcome", "Task", "Verifiers", "check_all", "failing_on"]


class Task(NamedTuple):
    """What a process needs to check documents like any other; see `claimcheck.verify.prepare`."""

    against: tuple[str, ...]
    kinds: tuple[str, ...] | None
    plugins: Mapping[str, Mapping[str, Mapping[str, object]]]
    sources: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """A report, and what the sources gave for it, where that was to be kept and the check came to its end."""

    report: Report
    asked: Asked | None = None


class _Work(NamedTuple):
    """A document with its task, pickled; `asked` is what sources gave before, `keep` whether that is given back."""

    task: bytes
    document: Document
    asked: Asked | None
    keep: bool


def check_all(
    tasks: Sequence[Task],
    documents: Sequence[Document],
    *,
    jobs: int,
    asked: Sequence[Asked] | None = None,
    keep: bool = False,
) -> Iterator[Outcome]:
    """The outcome for each document by its task, in order, each as soon as it is there.

    With `asked`, what sources gave for each document in an earlier run, no source is asked.
    """
    given = asked if asked is not None else [None] * len(documents)
    pickled = [pickle.dumps(task) for task in tasks]
    every = [_Work(*each, keep) for each in zip(pickled, documents, given, strict=True)]
    if jobs == 1 or len(documents) == 1:
        made = Verifiers()
        yield from (_checked(made, work) for work in every)
        return
    with closing(_submitted(every, jobs)) as waiting:
        for work, wait in zip(every, waiting, strict=True):
            yield wait() or _check_alone(work)


def _checked(made: "Verifiers", work: _Work) -> Outcome:
    report, asked = made.of_pickled(work.task).checked(work.document, work.asked)
    return Outcome(report, asked if work.keep else None)


def failing_on(reports: Sequence[Report], labels: Sequence[tuple[Label, ...] | None]) -> list[Report]:
    """The reports, each failing on its labels where there are any."""
    return [
        report if some is None else evolve(report, fail_on=some)
        for report, some in zip(reports, labels, strict=False)
    ]


class Verifiers:
    """The verifiers of one run, each task's made once while there are few of them: references are read for it."""

    def __init__(self) -> None:
        self.of_pickled = lru_cache(maxsize=8)(_prepared)

    def of(self, task: Task) -> Verifier:
        """The verifier of a task, the same one for the same task."""
        return self.of_pickled(pickle.dumps(task))


def _prepared(pickled: bytes) -> Verifier:
    task: Task = pickle.loads(pickled)  # noqa: S301 - written by ourselves a moment ago
    return prepare(task.against, kinds=task.kinds, options=task.plugins, sources=task.sources)


_of_process = cache(Verifiers)
"""Those of a process that does nothing but check documents of one run."""


def _check_one(work: _Work) -> Outcome:
    """The outcome for one document, in a process that was made to check them."""
    return _checked(_of_process(), work)


def _submitted(every: Sequence[_Work], jobs: int) -> Generator[Callable[[], Outcome | None], None, None]:
    """For each document a function that waits for its outcome."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - one job needs no pool
    from multiprocessing import get_context  # noqa: PLC0415

    # Ctrl-C reaches every process of the terminal: these end at once and quietly, the first one says so.
    spawning = get_context("spawn")
    with ProcessPoolExecutor(
        min(jobs, len(every)), spawning, initializer=signal, initargs=(SIGINT, SIG_DFL)
    ) as pool:
        futures = [pool.submit(_check_one, work) for work in every]
        try:
            for future in futures:
                yield partial(_wait, future)
        finally:
            pool.shutdown(cancel_futures=True)


def _wait(future: "Future[Outcome]") -> Outcome | None:
    """The outcome, or None when the process that made it has died."""
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    try:
        return future.result()
    except BrokenProcessPool:
        return None


def _check_alone(work: _Work) -> Outcome:
    """A second try in a process of its own."""
    outcome = next(_submitted([work], 1))()
    document = work.document
    error = (
        f"{document.source}: the process that checked it died twice; run it alone with --jobs 1 to see why"
    )
    return outcome or Outcome(Report(document, failures=(Failure("jobs", error),)))
