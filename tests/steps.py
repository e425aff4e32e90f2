"""How much work a call is, counted and not timed: the same on every machine."""

import sys
from collections.abc import Callable
from types import FrameType

__all__ = ["steps"]


def steps(call: Callable[[], object]) -> int:
    """The functions that are called, Python's and C's, while `call` runs."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:  # noqa: ARG001 - the hook's signature
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        call()
    finally:
        sys.setprofile(before)
    return count
