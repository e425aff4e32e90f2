"""`claimcheck new-plugin`: a small working plugin package, to begin from."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["new_plugin"]

_FILES = {
    "pyproject.toml.txt": "pyproject.toml",
    "README.md.txt": "README.md",
    "checker.py.txt": "src/claimcheck_{name}/__init__.py",
    "test_checker.py.txt": "tests/test_{name}.py",
}
"""Each file of the template, and where it goes."""


@click.command(
    name="new-plugin",
    epilog="""
\b
Example:
  claimcheck new-plugin addresses
  cd claimcheck-addresses && pip install -e ".[test]" && pytest
""",
)
@click.argument("name")
@click.option("--folder", metavar="DIR", help="Where to make it (default: claimcheck-NAME here).")
def new_plugin(*, name: str, folder: str | None) -> int:
    """Write a package with a small checker called NAME and its tests, which pass as they are.

    NAME is the name under which it is installed: small letters, digits and underscores.
    """
    from importlib.resources import files
    from pathlib import Path
    from string import Template

    from claimcheck.checkers import CHECKERS, find_plugins
    from claimcheck.errors import UsageError

    if not (name.isascii() and name.isidentifier() and name == name.lower()):
        raise UsageError(
            f"{name!r} cannot name a plugin; use small letters, digits and underscores, as in my_checker"
        )
    taken = {entry.name: entry.package for entry in find_plugins(CHECKERS)}
    if name in taken:
        raise UsageError(f"a checker called {name!r} is installed from {taken[name]}; choose another name")
    target = Path(folder or f"claimcheck-{name}")
    if target.exists():
        raise UsageError(f"{target} exists; name another place with --folder")
    template = files("claimcheck.cli").joinpath("plugin_template")
    for source, place in _FILES.items():
        text = Template(template.joinpath(source).read_text("utf-8")).substitute(name=name)
        _write(target / place.format(name=name), text)
    sys.stdout.write(f'made {target}; next: cd {target} && pip install -e ".[test]" && pytest\n')
    return 0


def _write(path: "Path", text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
