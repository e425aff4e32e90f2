"""The hook for pre-commit: valid, and run by the real pre-commit on real commits, without a network."""

import shutil
import sysconfig
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.pages import ROOT
from tests.repository import committed, ran

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
PACKED = ("claimcheck", "plugins", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")

WIRE = "The blast at the Orrin mine killed 14 miners on Tuesday.\n"
TRUE = "# Orrin\n\nThe blast at the Orrin mine killed 14 miners.\n"
FALSE = "# Orrin\n\nThe blast at the Orrin mine killed 12 miners.\n"
TOLD = "draft.md:3:29: refuted: casualty: the source says 14 miners killed; the claim says 12 miners killed"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def newsroom(folder: Path, repository: dict[str, Any]) -> Path:
    """A repository of drafts with references beside them, whose pre-commit runs the hook of `repository`."""
    (folder / "research").mkdir(parents=True)
    (folder / "research" / "wire.txt").write_text(WIRE, "utf-8")
    (folder / "claimcheck.toml").write_text('against = ["research"]\n', "utf-8")
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [repository]}), "utf-8")
    (folder / "draft.md").write_text(TRUE, "utf-8")
    (folder / "ideas.md").write_text("# Why?\n", "utf-8")
    (folder / "code.py").write_text(FALSE, "utf-8")
    committed(folder)
    return folder


def check_hook(folder: Path, **more: str) -> None:
    """The hook passes on true drafts, and on a wrong one fails with its message."""
    passed = ran(folder, "pre-commit", "run", "--all-files", **more)
    assert (passed.returncode, passed.stderr) == (0, ""), passed.stdout + passed.stderr
    assert "Passed" in passed.stdout
    (folder / "draft.md").write_text(FALSE, "utf-8")
    ran(folder, "git", "add", "draft.md")
    failed = ran(folder, "pre-commit", "run", **more)
    assert failed.returncode == 1
    assert "- exit code: 1" in failed.stdout
    assert TOLD in failed.stdout
    assert "code.py" not in failed.stdout


def test_the_manifest_is_valid() -> None:
    """By pre-commit's own judgement."""
    done = ran(ROOT, "pre-commit", "validate-manifest", str(MANIFEST))
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_hook_in_an_environment_that_is_there(tmp_path: Path) -> None:
    """For projects that have claimcheck installed: the published entry, arguments and types as a local hook."""
    (hook,) = yaml.safe_load(MANIFEST.read_text("utf-8"))
    local = {name: hook[name] for name in ("id", "name", "entry", "args", "types_or", "require_serial")}
    hooks = [local | {"language": "system", "exclude": "^research/"}]
    check_hook(newsroom(tmp_path / "news", {"repo": "local", "hooks": hooks}))


def test_the_hook_as_pre_commit_installs_it(tmp_path: Path) -> None:
    """From a git repository into an environment of its own, where only what it depends on is lent, for want of a network."""
    source = tmp_path / "claimcheck"
    source.mkdir()
    for name in PACKED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    revision = committed(source)
    hooks = [{"id": "claimcheck", "exclude": "^research/"}]
    news = newsroom(tmp_path / "news", {"repo": str(source), "rev": revision, "hooks": hooks})
    alone = {
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # as pip reads it, the build is not isolated
        "PIP_IGNORE_INSTALLED": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
    installed = ran(news, "pre-commit", "install-hooks", **alone)
    assert installed.returncode == 0, installed.stdout
    assert list((tmp_path / "pre-commit").glob("repo*/py_env*/bin/claimcheck"))
    check_hook(news, **alone)
