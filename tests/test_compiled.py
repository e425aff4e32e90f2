"""The wheel with compiled modules: built by the real pip and mypyc where the variable asks for it, else plain."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.pages import ROOT
from tests.surroundings import plain

MODULES = ("claimcheck/memory.py", "claimcheck/text.py")
"""A few of the modules that `CLAIMCHECK_COMPILE=1` compiles; all of them take minutes."""
ARTICLE = ROOT / "docs" / "examples" / "article.txt"

COMPILER = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]
needs_compiler = pytest.mark.skipif(
    importlib.util.find_spec("mypyc") is None
    or shutil.which(COMPILER) is None
    or not Path(sysconfig.get_path("include"), "Python.h").exists(),
    reason="needs mypyc, a C compiler and the headers of Python",
)


def pip(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """What pip says, called from the root of the project without a network."""
    command = [
        sys.executable,
        "-m",
        "pip",
        *arguments,
        "--no-deps",
        "--no-index",
        "--disable-pip-version-check",
    ]
    return subprocess.run(  # noqa: S603 - our own command
        command, cwd=ROOT, env={**plain(), **more}, capture_output=True, text=True, check=False
    )


def build(folder: Path, wish: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Build the wheel of this very tree with a wish in the variable."""
    options = ("--no-build-isolation", "--wheel-dir", str(folder))
    return pip("wheel", ".", *options, CLAIMCHECK_COMPILE=wish, **more)


def built(folder: Path, wish: str) -> Path:
    """The wheel that comes of a wish."""
    done = build(folder, wish)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel


def ran(site: Path, *arguments: str) -> str:
    """What Python prints with the packages of a folder before its own."""
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *arguments],
        cwd=site.parent,
        env={**plain(), "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@needs_compiler
def test_compiled_modules_find_the_same_claims(tmp_path: Path) -> None:
    """What the variable names is compiled, and the claims of an article are those of the plain package, to the byte."""
    wheel = built(tmp_path / "wheel", " ".join(MODULES))
    assert "none-any" not in wheel.name
    site = tmp_path / "site"
    done = pip("install", "--target", str(site), str(wheel))
    assert done.returncode == 0, done.stdout + done.stderr
    where = "import json, claimcheck.memory as m, claimcheck.text as t; print(json.dumps([m.__file__, t.__file__]))"
    ending = sysconfig.get_config_var("EXT_SUFFIX")
    assert json.loads(ran(site, "-c", where)) == [
        str(site / name.removesuffix(".py")) + ending for name in MODULES
    ]
    split = ("-m", "claimcheck", "split", str(ARTICLE), "--format", "json")
    assert ran(site, *split) == ran(ROOT, *split)


def test_a_wheel_is_plain_unless_asked(tmp_path: Path) -> None:
    """Without the variable the wheel is of any machine and holds no compiled module."""
    wheel = built(tmp_path, "")
    assert wheel.name.endswith("-py3-none-any.whl")
    names = ZipFile(wheel).namelist()
    assert "claimcheck/text.py" in names
    assert [name for name in names if name.endswith((".so", ".pyd"))] == []


def test_an_unknown_wish_is_told(tmp_path: Path) -> None:
    """A value that is no list of modules builds nothing, and the message says which values there are."""
    done = build(tmp_path, "yes")
    assert done.returncode != 0
    assert "CLAIMCHECK_COMPILE is 1, or paths of modules" in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


@needs_compiler
@pytest.mark.skipif(os.name == "nt", reason="there CC names no compiler")
def test_a_missing_compiler_is_told(tmp_path: Path) -> None:
    """Where nothing compiles, the message says what to install, and how to do without."""
    done = build(tmp_path, MODULES[0], CC=str(tmp_path / "no-compiler"))
    assert done.returncode != 0
    told = done.stdout + done.stderr
    assert "Install a C compiler and the headers of Python" in told
    assert "or leave CLAIMCHECK_COMPILE out" in told


def test_the_modules_to_compile_are_there() -> None:
    """The list names modules that exist, in order, each once."""
    targets = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    modules = targets["wheel"]["hooks"]["custom"]["modules"]
    assert modules == sorted(set(modules))
    assert [name for name in modules if not (ROOT / name).is_file()] == []
