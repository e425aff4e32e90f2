"""Surroundings that are the same for every run of the tests: no wish of a shell, a terminal or a build server is in them."""

import os

WISHES = (
    "BUILD_NUMBER",
    "CI",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    "FORCE_COLOR",
    "GITHUB_ACTIONS",
    "LINES",
    "NO_COLOR",
    "PYTEST_ADDOPTS",
    "PYTHONUNBUFFERED",
    "PY_COLORS",
    "TTY_COMPATIBLE",
    "TTY_INTERACTIVE",
)
"""Variables by which click, pytest, Python and rich are told what to print, and how: pytest cuts no line on a build server."""


def plain() -> dict[str, str]:
    """The variables of this process without those wishes."""
    return {name: value for name, value in os.environ.items() if name not in WISHES}


def forget_wishes() -> None:
    """Take the wishes out of this process, and so out of every process that it starts."""
    for name in WISHES:
        os.environ.pop(name, None)
