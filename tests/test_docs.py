"""The documentation is true: its code runs, its commands print what it shows, its links lead somewhere."""

import doctest
import json
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml

import claimcheck
import claimcheck.errors
import claimcheck.testing
import claimcheck.text
import claimcheck.values
from claimcheck.checkers import GROUPS, find_plugins
from claimcheck.cli import main
from tests.pages import BLOCK, PAGES, ROOT, examples_in, files_of, install, name_of, printed_by, unlike
from tests.test_testing import BROKEN_CHECKERS, BROKEN_EXTRACTORS, BROKEN_REPORTERS, BROKEN_SOURCES

KNOWN = {"python", "pycon", "console", "json", "toml", "yaml", "text", "html", "ini"}


def blocks(language: str | None = None) -> Iterator[object]:
    """The code blocks of all pages, as test parameters: language or page, and code."""
    for page in PAGES:
        for number, match in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8")), start=1):
            if language in {None, match[1]}:
                yield pytest.param(page if language else match[1], match[2], id=f"{name_of(page)}-{number}")


@pytest.mark.parametrize(("language", "code"), list(blocks()))
def test_a_block_names_a_language_that_is_tested(language: str, code: str) -> None:
    """No block escapes the tests by an unknown name, and none is empty."""
    assert language in KNOWN
    assert code.strip()


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """A copy of the examples' folder."""
    return examples_in(tmp_path)


@pytest.mark.parametrize(("page", "code"), [*blocks("python"), *blocks("pycon")])
def test_python_runs(page: Path, code: str, examples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python block runs in the examples' folder; one with prompts also prints what it says."""
    monkeypatch.chdir(examples)
    monkeypatch.syspath_prepend(str(install(page, examples.parent / "path")))
    for name in files_of(page):
        monkeypatch.delitem(sys.modules, name.removesuffix(".py"), raising=False)
    if ">>>" in code:
        test = doctest.DocTestParser().get_doctest(code, {}, page.name, None, 0)
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
        messages: list[str] = []
        runner.run(test, out=messages.append)
        assert not messages, "".join(messages)
    else:
        exec(compile(code, "<docs>", "exec"), {"__name__": "docs"})  # noqa: S102 - our own documentation


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(name.startswith("test_") for name in files_of(page))], ids=name_of
)
def test_the_tests_of_a_page_pass(page: Path, examples: Path) -> None:
    """A page that shows a plugin shows its tests, and a real pytest runs them."""
    folder = install(page, examples.parent / "path")
    printed = printed_by("python -m pytest -q", folder, folder)
    assert re.search(r"^\d+ passed in ", printed, re.MULTILINE), printed


@pytest.mark.parametrize(("page", "code"), list(blocks("console")))
def test_commands_print_what_the_page_shows(page: Path, code: str, examples: Path) -> None:
    """Each `$ command` prints the lines below it; where one does not, `make docs` writes down what it prints."""
    assert unlike(code, examples, install(page, examples.parent / "path")) == ""


@pytest.mark.parametrize(("page", "code"), list(blocks("json")))
def test_json_parses(page: Path, code: str) -> None:  # noqa: ARG001 - the id's column
    """A JSON block is JSON."""
    json.loads(code)


@pytest.mark.parametrize(("page", "code"), list(blocks("toml")))
def test_toml_parses(page: Path, code: str) -> None:  # noqa: ARG001 - the id's column
    """A TOML block is TOML."""
    tomllib.loads(code)


@pytest.mark.parametrize(("page", "code"), list(blocks("yaml")))
def test_yaml_parses(page: Path, code: str) -> None:  # noqa: ARG001 - the id's column
    """A YAML block is YAML."""
    assert yaml.safe_load(code)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link of a page is a file of the project."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text) + re.findall(r' src(?:set)?="([^":]+)"', text)
    assert [target for target in targets if not (page.parent / target).exists()] == []


def commands(group: click.Group, path: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that is no group, and every group, with the words that call it."""
    for name, command in sorted(group.commands.items()):
        called = f"{path} {name}".strip()
        yield called, command
        if isinstance(command, click.Group):
            yield from commands(command, called)


def section(page: str, called: str) -> str:
    """The part of the reference page under a command's own heading, or under its group's."""
    while called:
        found = re.search(rf"^(##+) claimcheck {called}$", page, re.MULTILINE)
        if found:
            rest = page[found.end() :]
            end = re.search(rf"^#{{2,{len(found[1])}}} ", rest, re.MULTILINE)
            return rest[: end.start()] if end else rest
        called = called.rpartition(" ")[0]
    return ""


@pytest.mark.parametrize(("called", "command"), [pytest.param(*each, id=each[0]) for each in commands(main)])
def test_every_command_is_in_the_reference(called: str, command: click.Command) -> None:
    """The reference page has a section for each command, which shows its call and names each of its options."""
    text = section((ROOT / "docs" / "reference" / "command.md").read_text(encoding="utf-8"), called)
    assert f"claimcheck {called}" in text
    options = [
        option
        for parameter in command.params
        if isinstance(parameter, click.Option) and not parameter.hidden
        for option in (*parameter.opts, *parameter.secondary_opts)
    ]
    assert [option for option in options if not re.search(rf"(?<![\w-]){option}(?![\w-])", text)] == []


def public_names() -> Iterator[str]:
    """The dotted name of each thing that users import."""
    for module in (claimcheck, claimcheck.values, claimcheck.testing, claimcheck.text):
        yield from (f"{module.__name__}.{name}" for name in module.__all__ if name != "__version__")
    for name, thing in vars(claimcheck.errors).items():
        if isinstance(thing, type) and issubclass(thing, claimcheck.ClaimcheckError):
            yield f"claimcheck.errors.{name}"
    yield from (f"claimcheck.checkers.{name}" for name in ("Checker", "Extractor", "Reporter", "Source"))


def test_every_public_name_is_in_the_reference() -> None:
    """Each has its docstring on a page of the reference."""
    pages = "".join(
        page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs/reference").glob("*.md"))
    )
    told = set(re.findall(r"^::: ([\w.]+)$", pages, re.MULTILINE))
    told |= {"claimcheck.split"} if "claimcheck.split.split" in told else set()
    told |= {"claimcheck.ClaimcheckError"} if "claimcheck.errors.ClaimcheckError" in told else set()
    assert sorted(set(public_names()) - told) == []


def test_every_page_is_in_the_navigation() -> None:
    """The site's navigation names each page of the documentation once."""
    rooms = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    named: list[str] = []
    for _, inside in (item for room in rooms for item in room.items()):
        named += [inside] if isinstance(inside, str) else [page for each in inside for page in each.values()]
    docs = ROOT / "docs"
    assert sorted(named) == sorted(
        page.relative_to(docs).as_posix() for page in PAGES if docs in page.parents
    )


def test_every_plugin_of_ours_is_in_the_documentation() -> None:
    """The page on verdicts names each checker."""
    text = (ROOT / "docs" / "explanation" / "verdicts.md").read_text(encoding="utf-8")
    entries = [
        entry for group in GROUPS for entry in find_plugins(group) if entry.package == "claimcheck-news"
    ]
    assert [
        entry.name for entry in entries if entry.group.endswith("checkers") and f"`{entry.name}`" not in text
    ] == []


def test_the_count_of_broken_plugins_is_right() -> None:
    """The page that praises the kit says on how many it was tried."""
    text = (ROOT / "docs" / "how-to" / "write-a-checker.md").read_text(encoding="utf-8")
    counts = [
        len(broken) for broken in (BROKEN_CHECKERS, BROKEN_EXTRACTORS, BROKEN_SOURCES, BROKEN_REPORTERS)
    ]
    assert re.findall(r"tried on (\d+) plugins", text) == [str(sum(counts))]
    assert "({} checkers, {} extractors, {} sources, {} reporters)".format(*counts) in text


def test_no_page_names_a_place_of_this_machine() -> None:
    """Nothing in the pages depends on where they were written."""
    here = str(ROOT)
    assert [page for page in PAGES if here in page.read_text(encoding="utf-8")] == []
    assert shutil.which("claimcheck", path=str(Path(sys.executable).parent))
