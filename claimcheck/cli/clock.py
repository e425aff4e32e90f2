"""The moment that goes into what the command writes."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["now"]


def now() -> "datetime":
    """The present where the user is, or that of SOURCE_DATE_EPOCH where it is set, so that a run can be repeated.

    UsageError for one that is no time.
    """
    from datetime import UTC, datetime

    from claimcheck.errors import UsageError

    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        return datetime.now().astimezone()
    try:
        return datetime.fromtimestamp(int(told), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {told!r}; it takes the seconds since 1970, as a whole number"
        ) from error
