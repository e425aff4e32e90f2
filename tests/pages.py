"""The pages of the documentation, the blocks of code in them, and what their commands print.

A Python block that begins with a comment of one file name is a file of its page: its other blocks can import it, and
where the page shows a `[project]` too, the file is installed under the plugins' names while the page's commands run.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.surroundings import plain

__all__ = [
    "BLOCK",
    "EXAMPLES",
    "PAGES",
    "ROOT",
    "environment",
    "examples_in",
    "files_of",
    "install",
    "masked",
    "name_of",
    "printed_by",
    "unlike",
]

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "docs" / "examples"
PAGES = [
    page
    for page in (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
    if EXAMPLES not in page.parents
]
BLOCK = re.compile(r"^```([\w-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (\w+\.py)\n")


def name_of(page: Path) -> str:
    """The page's path from the top of the project."""
    return page.relative_to(ROOT).as_posix()


def files_of(page: Path) -> Mapping[str, str]:
    """The files that a page shows, by name."""
    codes = [code for language, code in BLOCK.findall(page.read_text("utf-8")) if language == "python"]
    return {found[1]: code for code in codes if (found := _FILE.match(code))}


def install(page: Path, folder: Path) -> Path:
    """A folder for the import path with the files of a page, and the package that it shows as installed."""
    folder.mkdir(parents=True)
    files = files_of(page)
    for name, code in files.items():
        (folder / name).write_text(code, "utf-8")
    for project, groups in _packages(page) if files else ():
        data = folder / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
        data.mkdir()
        (data / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", "utf-8"
        )
        lines = [
            line
            for group, points in groups.items()
            for line in (f"[{group}]", *(f"{name} = {target}" for name, target in points.items()))
        ]
        (data / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


def _packages(page: Path) -> Iterator[tuple[Mapping[str, str], Mapping[str, Mapping[str, str]]]]:
    """The projects of a page and their entry points."""
    for language, code in BLOCK.findall(page.read_text("utf-8")):
        project = tomllib.loads(code).get("project") if language == "toml" else None
        if project:
            yield project, project["entry-points"]


def examples_in(folder: Path) -> Path:
    """A copy of the examples' folder, in which commands may leave files."""
    return Path(shutil.copytree(EXAMPLES, folder / "examples"))


def environment(**changed: str) -> dict[str, str]:
    """Surroundings in which our command is found, and prints 100 columns without colour."""
    return {
        **plain(),
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "PYTEST_ADDOPTS": "-p no:randomly -p no:cacheprovider",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
        "LC_ALL": "C.UTF-8",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        **changed,
    }


def printed_by(command: str, folder: Path, path: Path) -> str:
    """What a command prints in a folder, with another one on the import path."""
    done = subprocess.run(  # noqa: S602 - our own documentation
        command,
        shell=True,
        cwd=folder,
        env=environment(PYTHONPATH=str(path)),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout + done.stderr


def masked(printed: str) -> str:
    """Times, the day of a record and the Python version out, trailing space off."""
    printed = re.sub(r"in \d+\.\d+( ?)s\b", r"in 0.00\1s", printed)
    printed = re.sub(r"[Pp]ython 3\.\d+\.\d+", "Python 3.x", printed)
    printed = re.sub(r"record of \d{4}-\d\d-\d\d", "record of 2025-06-17", printed)
    # The ruler's length depends on the digits of the time.
    printed = re.sub(r"[=─━-]{4,}", "----", printed)
    return "\n".join(line.rstrip() for line in printed.strip().splitlines())


def unlike(code: str, folder: Path, path: Path) -> str:
    """The first `$ command` of a block that prints something else than the lines below it; "" for none.

    A line `...` stands for lines left out.
    """
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        pattern = ".*".join(
            re.escape(piece.strip("\n"))
            for piece in re.split(r"^\.\.\.$", masked(expected), flags=re.MULTILINE)
        )
        printed = masked(printed_by(command, folder, path))
        if not re.fullmatch(pattern, printed, flags=re.DOTALL):
            return f"$ {command}\n{printed}"
    return ""
