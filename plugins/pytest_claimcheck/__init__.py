"""Claims as test items: a pytest plugin.

    [tool.pytest.ini_options]
    claimcheck_files = ["drafts/**/*.md"]
    claimcheck_against = ["research/"]

Each claim of a document that `claimcheck_files` names is one test item, checked against the references;
the fixture `claims` checks texts inside tests.
pytest imports this module in every run, so nothing of claimcheck is imported before it is needed.
"""
# ruff: noqa: PLC0415 - see above

from collections.abc import Generator
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_claimcheck.documents import DocumentFile
    from pytest_claimcheck.fixture import Claims

__all__ = ["claims"]

ACTIONS = ("pass", "xfail", "skip", "fail")
"""What may become of the item of a claim that is outdated or unconfirmed."""

_FILES = pytest.StashKey[frozenset[Path]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini options, all of them empty until the user says otherwise."""
    one_of = f"{', '.join(ACTIONS[:-1])} or {ACTIONS[-1]}"
    parser.addini("claimcheck_files", "globs of the documents whose claims are test items", "args")
    parser.addini(
        "claimcheck_against",
        "files and folders that the claims are checked against (default: those of claimcheck's own configuration)",
        "args",
    )
    parser.addini(
        "claimcheck_fail_on", "labels that make an item fail (default: refuted conflicting)", "args"
    )
    parser.addini(
        "claimcheck_outdated", f"what an outdated claim does: {one_of} (default: xfail)", default="xfail"
    )
    parser.addini(
        "claimcheck_unconfirmed", f"what an unconfirmed claim does: {one_of} (default: skip)", default="skip"
    )
    parser.addini("claimcheck_kinds", "only claims of these kinds (default: all)", "args")
    parser.addini(
        "claimcheck_baseline",
        "file of reviewed claims, which are expected to fail (default: that of claimcheck's own configuration)",
    )
    parser.addini(
        "claimcheck_replay",
        "file of recorded evidence, from which claims are checked without references and network "
        "(default: that of claimcheck's own configuration)",
    )
    parser.addini("claimcheck_date", "the day as of which a text speaks that names none itself")


def _wanted(config: pytest.Config) -> frozenset[Path]:
    """The files that the globs name, looked for once a run."""
    if _FILES not in config.stash:
        root = config.rootpath
        found = (
            root / name
            for pattern in config.getini("claimcheck_files")
            for name in glob(pattern, root_dir=root, recursive=True)  # noqa: PTH207 - a pattern may be absolute
        )
        config.stash[_FILES] = frozenset(path.resolve() for path in found)
    return config.stash[_FILES]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "DocumentFile | None":
    """A document that the user has named, as a collector of its claims."""
    if not parent.config.getini("claimcheck_files") or file_path.resolve() not in _wanted(parent.config):
        return None
    from pytest_claimcheck.documents import DocumentFile

    return DocumentFile.from_parent(parent, path=file_path)


@pytest.fixture
def claims(request: pytest.FixtureRequest) -> "Claims":
    """Checks texts: `report = claims.check(text, against=[...])`, then `assert report.ok`.

    Without `against` the references of the ini option `claimcheck_against` are used.
    """
    from pytest_claimcheck.fixture import Claims

    return Claims(request.config)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add to a failed test what claimcheck found in the reports that the test was looking at."""
    report = yield
    if report.failed and call.excinfo is not None and "claims" in getattr(item, "fixturenames", ()):
        from pytest_claimcheck.fixture import Claims

        used = getattr(item, "funcargs", {}).get("claims")
        if isinstance(used, Claims) and (told := used.explained()):
            report.sections.append(("claimcheck", told))
    return report
