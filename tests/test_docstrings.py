"""The examples in docstrings."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = [(ROOT, ROOT / "claimcheck"), (ROOT / "plugins", ROOT / "plugins")]


def _modules() -> list[str]:
    """The dotted names of all modules of ours that show an example."""
    return sorted(
        ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")
        for base, room in ROOMS
        for path in room.rglob("*.py")
        if ">>> " in path.read_text(encoding="utf-8")
    )


@pytest.mark.parametrize("module", _modules())
def test_the_examples_of_docstrings_are_true(module: str) -> None:
    """What a docstring shows is what is printed."""
    failed, tried = doctest.testmod(import_module(module))
    assert (failed, tried > 0) == (0, True)
