"""The hook for pre-commit: valid, and run by the real pre-commit on real commits, without a network."""

import shutil
import sysconfig
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.pages import BLOCK, ROOT
from tests.repository import committed, ran

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
PACKED = (
    "claimcheck",
    "plugins",
    "pyproject.toml",
    "hatch_build.py",
    "README.md",
    "LICENSE",
    ".pre-commit-hooks.yaml",
)

WIRE = "The blast at the Orrin mine killed 14 miners on Tuesday.\n"
TRUE = "# Orrin\n\nThe blast at the Orrin mine killed 14 miners.\n"
FALSE = "# Orrin\n\nThe blast at the Orrin mine killed 12 miners.\n"
TOLD = "articles/draft.md:3:29: refuted: casualty: the source says 14 miners killed; the claim says 12 miners killed"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def configurations() -> tuple[dict[str, Any], dict[str, Any]]:
    """What the documentation tells to write into .pre-commit-config.yaml: the published hook, and a local one."""
    page = (ROOT / "docs" / "how-to" / "generated-text.md").read_text("utf-8")
    published, local = (yaml.safe_load(code) for language, code in BLOCK.findall(page) if language == "yaml")
    return published, local


def newsroom(folder: Path, configuration: dict[str, Any]) -> Path:
    """A repository of articles with references beside them, and a configuration of pre-commit."""
    for name, text in {
        "research/wire.txt": WIRE,
        "claimcheck.toml": 'against = ["research"]\n',
        ".pre-commit-config.yaml": yaml.safe_dump(configuration),
        "articles/draft.md": TRUE,
        "articles/ideas.md": "# Why?\n",
        "articles/code.py": FALSE,
        "notes.md": FALSE,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    committed(folder)
    return folder


def check_hook(folder: Path, **more: str) -> None:
    """The hook passes on true drafts, and on a wrong one fails with its message."""
    passed = ran(folder, "pre-commit", "run", "--all-files", **more)
    assert (passed.returncode, passed.stderr) == (0, ""), passed.stdout + passed.stderr
    assert "Passed" in passed.stdout
    (folder / "articles" / "draft.md").write_text(FALSE, "utf-8")
    ran(folder, "git", "add", "articles/draft.md")
    failed = ran(folder, "pre-commit", "run", **more)
    assert failed.returncode == 1
    assert "- exit code: 1" in failed.stdout
    assert TOLD in failed.stdout
    assert "code.py" not in failed.stdout


def test_the_manifest_is_valid() -> None:
    """By pre-commit's own judgement."""
    done = ran(ROOT, "pre-commit", "validate-manifest", str(MANIFEST))
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_local_hook_is_the_published_one() -> None:
    """What the page tells to write runs the same command on the same files."""
    (hook,) = yaml.safe_load(MANIFEST.read_text("utf-8"))
    (local,) = configurations()[1]["repos"][0]["hooks"]
    assert local["entry"] == " ".join([hook["entry"], *hook["args"]])
    assert (local["types_or"], local["require_serial"]) == (hook["types_or"], hook["require_serial"])


def test_the_hook_in_an_environment_that_is_there(tmp_path: Path) -> None:
    """For projects that have claimcheck installed: the local hook of the page."""
    check_hook(newsroom(tmp_path / "news", configurations()[1]))


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
    configuration = configurations()[0]
    configuration["repos"][0] |= {"repo": str(source), "rev": revision}
    news = newsroom(tmp_path / "news", configuration)
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
