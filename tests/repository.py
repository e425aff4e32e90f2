"""Git repositories that tests make, and programs run in them as on a machine of somebody else."""

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["committed", "ran"]


def ran(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A program in a folder, with git and pre-commit told nothing by whoever runs the tests."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "PRE_COMMIT", "PYTHONPATH"))
    }
    own = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder.parent / "home"),
        "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "NO_COLOR": "1",
        **{f"GIT_{who}_{what}": "nobody@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }  # fmt: skip
    return subprocess.run(  # noqa: S603 - programs of the development environment
        arguments, cwd=folder, env=kept | own | more, capture_output=True, text=True, check=False
    )


def committed(folder: Path) -> str:
    """The folder as a git repository with one commit, and the name of the commit."""
    for arguments in (
        ["init", "--quiet"],
        ["add", "--all"],
        ["commit", "--quiet", "--no-verify", "--message", "All"],
    ):
        done = ran(folder, "git", *arguments)
        assert done.returncode == 0, done.stderr
    return ran(folder, "git", "rev-parse", "HEAD").stdout.strip()
