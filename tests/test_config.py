"""Options that stand in a file."""

from datetime import date
from pathlib import Path

import pytest

from claimcheck.config import (
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
        date = 2020-10-11
        format = "json"
        kinds = ["casualty", "quote"]
        fail-on = ["refuted", "outdated"]
        jobs = 3

        [checkers.casualties]
        strict = true

        [sources.shelf]
        path = "x"
        """,
    )
    assert read_configuration(file) == Configuration(
        file=file,
        against=(str(tmp_path / "research"), "https://example.org/page"),
        day=date(2020, 10, 11),
        formats=("json",),
        kinds=("casualty", "quote"),
        fail_on=(Label.REFUTED, Label.OUTDATED),
        jobs=3,
        plugins={
            "claimcheck.checkers": {"casualties": {"strict": True}},
            "claimcheck.sources": {"shelf": {"path": "x"}},
        },
    )


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
        ("colour = 1", ("colour", "known: against, date, format, kinds, fail-on, jobs")),
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


def test_without_a_file_the_defaults_hold() -> None:
    """What is not set is told as a comment."""
    lines = list(options_in_force(None))
    assert "# kinds is not set  # default" in lines
    assert 'fail-on = ["refuted", "conflicting"]  # default' in lines
