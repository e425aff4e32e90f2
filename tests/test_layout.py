"""Which room may import which, and what the package shows."""

import ast
from pathlib import Path

import pytest

import claimcheck

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "claimcheck"

# From the top down; a module imports from its own row or from rows below it.
FLOORS = (
    ("__main__",),
    ("cli",),
    ("review",),
    ("evaluate", "report"),
    ("recording",),
    ("explanation",),
    ("verify",),
    ("gathering",),
    ("judgement", "retrieve", "series", "testing"),
    ("split", "checkers", "sources", "read", "config"),
    ("values",),
    ("text",),
    ("web",),
    ("abbreviations", "memory", "model", "redaction", "replacing"),
    ("documents",),
    ("errors",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

# What a plugin may use: the public types, sentences and tokens, and what words mean.
PUBLIC = ("claimcheck", "claimcheck.errors", "claimcheck.model", "claimcheck.text", "claimcheck.values")


def imports(path: Path) -> list[str]:
    """The dotted names of ours that a module imports."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
    return [name for name in found if name == "claimcheck" or name.startswith(("claimcheck.", "claimcheck_"))]


def room(name: str) -> str:
    """The room of a dotted name: "values" for "claimcheck.values.times"."""
    return name.split(".")[1] if "." in name else "__init__"


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down_only(path: Path) -> None:
    """A room imports only from itself and from the rooms below it."""
    own = path.relative_to(PACKAGE).with_suffix("").parts[0]
    above = [name for name in imports(path) if room(name) != "__init__" and FLOOR[room(name)] < FLOOR[own]]
    assert above == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_package_does_not_know_its_plugins(path: Path) -> None:
    """Checkers come in by their entry points, so nothing in the package imports one."""
    assert [name for name in imports(path) if name.startswith("claimcheck_")] == []


@pytest.mark.parametrize("path", sorted((ROOT / "plugins").rglob("*.py")), ids=lambda path: path.parent.name)
def test_a_plugin_uses_public_names_only(path: Path) -> None:
    """A first-party plugin stands where anyone's stands: on the types, the text and the values."""
    package = path.relative_to(ROOT / "plugins").parts[0]
    foreign = [
        name
        for name in imports(path)
        if not name.startswith(package) and name not in PUBLIC and not name.startswith("claimcheck.values.")
    ]
    assert foreign == []


@pytest.mark.parametrize("name", claimcheck.__all__)
def test_public_names_are_there_and_documented(name: str) -> None:
    """Every public name can be had from the package and says what it is."""
    thing = getattr(claimcheck, name)
    assert isinstance(thing, str) or thing.__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    """The lazy package still refuses names that it does not have."""
    with pytest.raises(AttributeError, match="no attribute 'guess'"):
        _ = claimcheck.guess
