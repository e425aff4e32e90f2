"""Options that stand in a file."""

from datetime import date
from pathlib import Path

import pytest
from click import Option

from claimcheck.cli.check import check
from claimcheck.config import (
    OPTIONS,
    Configuration,
    find_file,
    options_in_force,
    read_configuration,
    read_day,
    read_label,
)
from claimcheck.errors import ConfigurationError
from claimcheck.model import Label


def written(folder: Path, text: str, name: str = "claimcheck.toml") -> Path:
    """A file of options in a folder."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_every_option_is_read(tmp_path: Path) -> None:
    """Each option of `check` can stand in the file, and a path is meant from the file's own folder."""
    file = written(
        tmp_path,
        """
        against = ["research", "https://example.org/page"]
        source = "shelf"
        date = 2020-10-11
        format = ["terminal", "json=out/report.json"]
        output = "report.txt"
        kinds = ["casualty", "quote"]
        fail-on = ["refuted", "outdated"]
        baseline = "reviewed.json"
        jobs = 3
        allow-empty = true
        quiet = false
        verbose = true
        color = false

        [checkers.casualties]
        strict = true

        [sources.shelf]
        path = "x"
        """,
    )
    assert read_configuration(file) == Configuration(
        file=file,
        against=(str(tmp_path / "research"), "https://example.org/page"),
        sources=("shelf",),
        day=date(2020, 10, 11),
        formats=("terminal", f"json={tmp_path / 'out/report.json'}"),
        output=str(tmp_path / "report.txt"),
        kinds=("casualty", "quote"),
        fail_on=(Label.REFUTED, Label.OUTDATED),
        baseline=str(tmp_path / "reviewed.json"),
        jobs=3,
        allow_empty=True,
        quiet=False,
        verbose=True,
        color=False,
        plugins={
            "claimcheck.checkers": {"casualties": {"strict": True}},
            "claimcheck.sources": {"shelf": {"path": "x"}},
        },
    )


def test_a_path_behind_the_word_of_a_source_is_meant_from_the_folder_of_the_file(tmp_path: Path) -> None:
    """What stands there is meant; an entry that names nothing there is left as it is, for its source to understand."""
    (tmp_path / "toll.csv").touch()
    (tmp_path / "notes:old.txt").touch()
    words = ["events:toll.csv", "shelf:a note", "notes:old.txt", "events:", "https://example.org/a:b"]
    found = read_configuration(written(tmp_path, f"against = {words}")).against
    assert found == (
        f"events:{tmp_path / 'toll.csv'}",
        "shelf:a note",
        str(tmp_path / "notes:old.txt"),
        "events:",
        "https://example.org/a:b",
    )


def test_a_plugins_path_with_a_dot_before_it_is_meant_from_the_folder_of_the_file(tmp_path: Path) -> None:
    """Wherever it stands in the table; other words are left as they are."""
    file = written(
        tmp_path,
        """
        [sources.web]
        cache = "./pages"
        [sources.events]
        path = "toll.csv"
        tables = [{ path = "../floods.csv", about = "flood" }]
        """,
    )
    assert read_configuration(file).plugins["claimcheck.sources"] == {
        "web": {"cache": str(tmp_path / "pages")},
        "events": {
            "path": "toll.csv",
            "tables": [{"path": str(tmp_path / "../floods.csv"), "about": "flood"}],
        },
    }


def test_pyproject_has_a_table_of_ours(tmp_path: Path) -> None:
    """In pyproject.toml only [tool.claimcheck] is read."""
    file = written(tmp_path, '[project]\nname = "x"\n[tool.claimcheck]\njobs = 2\n', "pyproject.toml")
    assert read_configuration(file) == Configuration(file=file, jobs=2)


def test_one_word_stands_for_a_list_of_one(tmp_path: Path) -> None:
    """A list of one may be written without brackets."""
    assert read_configuration(written(tmp_path, 'kinds = "date"')).kinds == ("date",)


def test_the_nearest_file_upward_counts(tmp_path: Path) -> None:
    """A file in a folder hides those above it; a pyproject.toml without our table hides nothing."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    outer = written(tmp_path, "jobs = 1")
    written(inner, "[tool.other]\nx = 1\n", "pyproject.toml")
    assert find_file(inner) == outer
    nearer = written(tmp_path / "a", "[tool.claimcheck]\n", "pyproject.toml")
    assert find_file(inner) == nearer


def test_claimcheck_toml_comes_before_pyproject(tmp_path: Path) -> None:
    """Where both stand in one folder, the file that is ours alone counts."""
    written(tmp_path, "[tool.claimcheck]\njobs = 1\n", "pyproject.toml")
    ours = written(tmp_path, "jobs = 2")
    assert find_file(tmp_path) == ours


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("agianst = ['x']", ("agianst", "did you mean 'against'?")),
        ("fail_on = ['refuted']", ("fail_on", "did you mean 'fail-on'?")),
        ("colour = 1", ("colour", "did you mean 'color'?")),
        ("[checker.casualties]\nx = 1", ("checker", "did you mean 'checkers'?")),
        ("jobs = 0", ("jobs", "whole number from 1", "0")),
        ("jobs = true", ("jobs", "whole number", "True")),
        ("jobs = '4'", ("jobs", "whole number", "'4'")),
        ("format = 3", ("format", "list of words in quotes", "3")),
        ("against = [1]", ("against", "list of words", "[1]")),
        ("kinds = ['']", ("kinds", "list of words")),
        ("date = '11.10.2020'", ("date", "'11.10.2020'", "2020-10-11")),
        ("date = 2020-10-11T10:00:00", ("date", "moment")),
        ("date = 5", ("date", "5")),
        ("fail-on = ['refutd']", ("fail-on", "'refutd'", "did you mean 'refuted'?")),
        ("checkers = 3", ("checkers", "table")),
        ("[checkers]\ncasualties = 3", ("checkers.casualties", "table")),
        ("jobs = ", ("is not TOML", "mend it")),
        ("jobs = " + 20_000 * "[", ("is not TOML", "mend it")),
        ("quiet = 1", ("quiet", "true or false", "1")),
        ("quiet = true\nverbose = true", ("quiet and verbose",)),
        ("output = ['a', 'b']", ("output", "a word in quotes")),
        ("paths = 'news'", ("paths", "table")),
        ("[paths]\n'*.md' = 3", ('paths."*.md" is a table', "not 3")),
        ("[paths.'*.md']\nagianst = 3", ('paths."*.md".agianst', "did you mean 'against'?")),
        (
            "[paths.'*.md']\njobs = 3",
            ('paths."*.md".jobs', "whole run", "against, source, date, kinds, fail-on"),
        ),
        ("[paths.'*.md']\ndate = 3", ('paths."*.md".date', "3")),
        ("[paths.'!*.md']\nkinds = 'date'", ('paths."!*.md" matches no path', ".gitignore")),
        ("[paths.'']\nkinds = 'date'", ('paths."" matches no path', ".gitignore")),
    ],
)
def test_a_mistake_is_named_with_file_key_and_remedy(
    tmp_path: Path, text: str, words: tuple[str, ...]
) -> None:
    """What cannot be used says in which file, under which key, and what it should be."""
    file = written(tmp_path, text)
    with pytest.raises(ConfigurationError) as caught:
        read_configuration(file)
    message = str(caught.value)
    assert message.startswith(f"{file}: ")
    assert [word for word in words if word not in message] == []
    assert "\n" not in message


def test_a_mistake_in_pyproject_names_the_whole_key(tmp_path: Path) -> None:
    """The key is named as it stands in the file."""
    file = written(tmp_path, "[tool.claimcheck]\njob = 1\n", "pyproject.toml")
    with pytest.raises(ConfigurationError, match=r"tool\.claimcheck\.job "):
        read_configuration(file)


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 are an error of ours, not a traceback."""
    file = tmp_path / "claimcheck.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigurationError, match="is not TOML"):
        read_configuration(file)


@pytest.mark.parametrize("text", ["2020-10-11", "0999-01-31", "2024-02-29"])
def test_a_day_is_year_month_day(text: str) -> None:
    """A day is written in one way only."""
    assert read_day(text).isoformat() == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2020",
        "11.10.2020",
        "10/11/2020",
        "2020-13-01",
        "2023-02-29",
        "20201011",
        "2020-W41-7",
        "yesterday",
    ],
)
def test_what_is_no_day_says_how_to_write_one(text: str) -> None:
    """Everything else is refused with an example."""
    with pytest.raises(ValueError, match="write it as year-month-day, as in 2020-10-11"):
        read_day(text)


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("refuted", Label.REFUTED),
        ("not_enough_evidence", Label.NOT_ENOUGH_EVIDENCE),
        ("not-enough-evidence", Label.NOT_ENOUGH_EVIDENCE),
        ("unconfirmed", Label.NOT_ENOUGH_EVIDENCE),
    ],
)
def test_a_label_may_be_written_as_the_report_shows_it(word: str, label: Label) -> None:
    """The report's own word for a label is taken too."""
    assert read_label(word) is label


def test_the_options_in_force_say_where_they_come_from(tmp_path: Path) -> None:
    """What is printed is TOML that means the same, and names file or default beside each option."""
    file = written(
        tmp_path,
        """
        kinds = ["date", "quote"]
        date = 2020-10-11
        [checkers.casualties]
        itself = false
        """,
    )
    lines = list(options_in_force(read_configuration(file)))
    assert f"date = 2020-10-11  # {file}" in lines
    assert "jobs = 1  # default" in lines
    again = tmp_path / "again"
    again.mkdir()
    copied = written(again, "\n".join(lines))
    one, two = read_configuration(file), read_configuration(copied)
    assert (two.kinds, two.day, two.plugins) == (one.kinds, one.day, one.plugins)
    assert (two.jobs, two.formats, two.fail_on) == (1, ("terminal",), (Label.REFUTED, Label.CONFLICTING))


def test_an_empty_list_is_told_as_one(tmp_path: Path) -> None:
    """Nothing is something else than not set, and `none` alone says it too."""
    for text in ("fail-on = []", 'fail-on = "none"'):
        file = written(tmp_path, text)
        assert f"fail-on = []  # {file}" in list(options_in_force(read_configuration(file)))


SECTIONS = """
kinds = ["quote"]

[paths."*.md"]
kinds = ["date"]
date = 2020-10-11

[paths."news/"]
against = ["wires"]
kinds = ["casualty"]

[paths."/news/special/**/*.md"]
fail-on = []
"""


@pytest.mark.parametrize(
    ("path", "kinds", "globs"),
    [
        ("draft.txt", ("quote",), {}),
        ("draft.md", ("date",), {"kinds": "*.md", "day": "*.md"}),
        ("deep/down/draft.md", ("date",), {"kinds": "*.md", "day": "*.md"}),
        ("news/draft.txt", ("casualty",), {"kinds": "news/", "against": "news/"}),
        ("news/draft.md", ("casualty",), {"kinds": "news/", "against": "news/", "day": "*.md"}),
        (
            "news/special/a/b.md",
            ("casualty",),
            {
                "kinds": "news/",
                "against": "news/",
                "day": "*.md",
                "fail_on": "/news/special/**/*.md",
            },
        ),
        ("../draft.md", ("quote",), {}),
        ("https://example.org/news/draft.md", ("quote",), {}),
        ("-", ("quote",), {}),
    ],
)
def test_the_last_section_that_matches_and_has_an_option_gives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, kinds: tuple[str, ...], globs: dict[str, str]
) -> None:
    """Globs are those of .gitignore, from the file's folder; options of the file hold where no section says more."""
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    chosen = read_configuration(written(tmp_path / "project", SECTIONS)).at(path)
    assert (chosen.kinds, chosen.origins) == (kinds, globs)


def test_a_path_is_meant_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document is named as on the command line, the glob from the folder of the file."""
    (tmp_path / "news").mkdir()
    monkeypatch.chdir(tmp_path / "news")
    found = read_configuration(written(tmp_path, SECTIONS))
    assert found.at("draft.txt").kinds == ("casualty",)
    assert found.at(tmp_path / "news" / "draft.txt").against == (str(tmp_path / "wires"),)


def test_the_options_of_a_document_say_which_section_they_come_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a path the sections stand at the end; what is printed means the same in both ways."""
    monkeypatch.chdir(tmp_path)
    file = written(tmp_path, SECTIONS)
    found = read_configuration(file)
    lines = list(options_in_force(found, "news/draft.md"))
    assert f'kinds = ["casualty"]  # {file}, paths."news/"' in lines
    assert not any(line.startswith("[paths") for line in lines)
    again = written(tmp_path, "\n".join(options_in_force(found)), "pyproject.toml")
    again.rename(tmp_path / "claimcheck.toml")
    assert read_configuration(file).sections == found.sections


# Asked for by hand once, so that no file may ask for them in every run.
BY_HAND = {"update-baseline", "note", "explain"}


def test_every_option_of_the_command_can_stand_in_a_file() -> None:
    """The keys are the long options of `claimcheck check`, so that none is forgotten; what is done once is left out."""
    options = [parameter for parameter in check.params if isinstance(parameter, Option)]
    names = {name.removeprefix("--") for option in options for name in option.opts if name.startswith("--")}
    assert names - BY_HAND == set(OPTIONS)


def test_without_a_file_the_defaults_hold() -> None:
    """What is not set is told as a comment."""
    lines = list(options_in_force(None))
    assert "# kinds is not set  # default" in lines
    assert 'fail-on = ["refuted", "conflicting"]  # default' in lines
