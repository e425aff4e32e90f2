"""The documentation is true: its code runs, its commands print what it shows, its links lead somewhere."""

import doctest
import json
import os
import re
import shutil
import subprocess
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

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
EXAMPLES = ROOT / "docs" / "examples"
PAGES = [page for page in PAGES if EXAMPLES not in page.parents]
BLOCK = re.compile(r"^```([\w-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KNOWN = {"python", "console", "json", "toml", "yaml", "text", "html", "ini"}


def blocks(language: str | None = None) -> Iterator[object]:
    """The code blocks of all pages, as test parameters."""
    for page in PAGES:
        for number, match in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8")), start=1):
            if language in {None, match[1]}:
                yield pytest.param(match[1], match[2], id=f"{page.relative_to(ROOT)}-{number}")


@pytest.mark.parametrize(("language", "code"), list(blocks()))
def test_a_block_names_a_language_that_is_tested(language: str, code: str) -> None:
    """No block escapes the tests by an unknown name, and none is empty."""
    assert language in KNOWN
    assert code.strip()


@pytest.mark.parametrize(("language", "code"), list(blocks("python")))
def test_python_runs(language: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python block runs in the examples' folder; one with prompts also prints what it says."""
    monkeypatch.chdir(EXAMPLES)
    if ">>>" in code:
        test = doctest.DocTestParser().get_doctest(code, {}, language, None, 0)
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
        messages: list[str] = []
        runner.run(test, out=messages.append)
        assert not messages, "".join(messages)
    else:
        exec(compile(code, "<docs>", "exec"), {"__name__": "docs"})  # noqa: S102 - our own documentation


def environment(**changed: str) -> dict[str, str]:
    """Surroundings in which our command is found, and prints 100 columns without colour."""
    return {
        **os.environ,
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "PYTEST_ADDOPTS": "-p no:randomly -p no:cacheprovider",
        "PYTHONIOENCODING": "utf-8",
        "LC_ALL": "C.UTF-8",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        **changed,
    }


def printed_by(command: str) -> str:
    """What a command prints in the examples' folder."""
    done = subprocess.run(  # noqa: S602 - our own documentation
        command,
        shell=True,
        cwd=EXAMPLES,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout + done.stderr


def masked(printed: str) -> str:
    """Times and the Python version out, trailing space off."""
    printed = re.sub(r"in \d+\.\d+( ?)s\b", r"in 0.00\1s", printed)
    printed = re.sub(r"[Pp]ython 3\.\d+\.\d+", "Python 3.x", printed)
    # The ruler's length depends on the digits of the time.
    printed = re.sub(r"[=─━-]{4,}", "----", printed)
    return "\n".join(line.rstrip() for line in printed.strip().splitlines())


def unlike(code: str) -> str:
    """The first `$ command` of a block that prints something else than the lines below it; "" for none.

    A line `...` stands for lines left out.
    """
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        pattern = ".*".join(
            re.escape(piece.strip("\n"))
            for piece in re.split(r"^\.\.\.$", masked(expected), flags=re.MULTILINE)
        )
        printed = masked(printed_by(command))
        if not re.fullmatch(pattern, printed, flags=re.DOTALL):
            return f"$ {command}\n{printed}"
    return ""


@pytest.mark.parametrize(("language", "code"), list(blocks("console")))
def test_commands_print_what_the_page_shows(language: str, code: str) -> None:  # noqa: ARG001 - the id's column
    """Each `$ command` prints the lines below it."""
    assert unlike(code) == ""


@pytest.mark.parametrize(("language", "code"), list(blocks("json")))
def test_json_parses(language: str, code: str) -> None:  # noqa: ARG001 - the id's column
    """A JSON block is JSON."""
    json.loads(code)


@pytest.mark.parametrize(("language", "code"), list(blocks("toml")))
def test_toml_parses(language: str, code: str) -> None:  # noqa: ARG001 - the id's column
    """A TOML block is TOML."""
    tomllib.loads(code)


@pytest.mark.parametrize(("language", "code"), list(blocks("yaml")))
def test_yaml_parses(language: str, code: str) -> None:  # noqa: ARG001 - the id's column
    """A YAML block is YAML."""
    assert yaml.safe_load(code)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link of a page is a file of the project."""
    text = page.read_text(encoding="utf-8")
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


def test_no_page_names_a_place_of_this_machine() -> None:
    """Nothing in the pages depends on where they were written."""
    here = str(ROOT)
    assert [page for page in PAGES if here in page.read_text(encoding="utf-8")] == []
    assert shutil.which("claimcheck", path=str(Path(sys.executable).parent))
