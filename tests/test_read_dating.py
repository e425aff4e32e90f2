"""The day that a text gives itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.read.dating import find_day, is_date_line, stated_day, text_day

DAY = date(2021, 5, 3)


@pytest.mark.parametrize(
    "line",
    [
        "3 May 2021",
        "3rd of May 2021",
        "May 3, 2021",
        "MAY 3,2021",
        "Monday, May 3rd, 2021, 7:35 am",
        "Mon 3 May 2021 08.23 BST",
        "2021-05-03",
        "2021-05-03T10:00:00+02:00",
        "2021/5/3",
        "Published: 3 May 2021 at 15:30 GMT",
        "Posted on May 3, 2021, 3:39 p. m. EDT",
        "PUBLISHED: 16:05 GMT, 3 May 2021 | UPDATED: 06:55 GMT, 4 May 2021",
        "Updated 4 May 2021\nPublished 3 May 2021",
        "Updated 3 May 2021",
        "Updated 4 May 2021, published 3 May 2021",
        "By Ada Quill | May 3, 2021",
        "Orrin Gazette | 3 May 2021 | 12:30",
        "*3 May 2021*",
        "## 3 May 2021",
        "Dam breaks at Orrin\n\nBy Ada Quill\n3 May 2021\n\nThe dam broke.",
        "ORRIN, May 3, 2021 (WNA) - The dam above the town broke in the night, officials said.",
        "ORRIN, MAY 3, 2021, WNAPRESS. The dam above the town broke in the night, officials said.",
        "ORRIN, May 3, 2021. /WNA/. The dam above the town broke in the night, officials said.",
        "Port Orrin, 3 May 2021 – The dam above the town broke in the night, officials said.",
        "ORRIN, Vale (WN) — May 3, 2021 — The dam above the town broke in the night.",
    ],
)
def test_a_date_line_or_dateline_dates_the_text(line: str) -> None:
    """A line of nothing but the date and its labels, or the place and date that open a report."""
    assert text_day(line) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "The dam broke on 3 May 2021.",
        "On May 3, 2021 - the day of the flood - the whole town was asleep in its beds.",
        "In Orrin, 3 May 2021 was a day like any other for the people of the town.",
        "Remembering the flood of Orrin, May 3, 2021",
        "Orrin, May 3, 2021 was the day on which the dam above the town broke in the night.",
        "The Flood: May 3, 2021",
        "ORRIN, May 3, 2021/22 - The budget of the town was passed by the council, officials said.",
        "ORRIN - The dam that was finished on May 3, 2021 broke in the night, officials said.",
        "31 April 2021",
        "30 February 2021",
        "3 Maytember 2021",
        "13/13/2021",
        "4/5/2021",
        "May 2021",
        "Monday",
        "Copyright 2021",
        "ORRIN, May 3 (WNA) - The dam above the town broke in the night, officials said.",
        "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n3 May 2021",
        "",
    ],
)
def test_a_date_in_running_text_dates_no_text(line: str) -> None:
    """A date that an event has, one that cannot be, one without a year, or one far down: none."""
    assert text_day(line) is None


@pytest.mark.parametrize(
    ("text", "day"), [("13/5/2021", date(2021, 5, 13)), ("5/13/2021", date(2021, 5, 13))]
)
def test_figures_are_read_where_only_one_order_can_be(text: str, day: date) -> None:
    """A day over twelve shows which figure is the month."""
    assert text_day(text) == day


def test_a_header_s_day_stands_alone() -> None:
    """The value of a date line in a header is a day and its labels, or it is none."""
    assert stated_day("Monday, 3 May 2021, 15:30") == DAY
    assert stated_day("some time after 3 May 2021") is None
    assert stated_day("soon") is None
    assert stated_day("3 May 2021" + " " * 200) is None


def test_a_headline_with_a_date_is_no_date_line() -> None:
    """A line that says more than the date is not skipped as one."""
    assert is_date_line("Published 3 May 2021")
    assert not is_date_line("Dam breaks on 3 May 2021")
    assert not is_date_line("Dam breaks")
    assert not is_date_line("3 May 2021 " * 20)


FORMS = ("%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b. %d, %Y", "%Y-%m-%d", "%A, %d %B %Y", "%Y/%m/%d")


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.sampled_from(FORMS))
def test_a_day_written_out_is_read_back(day: date, form: str) -> None:
    """Whatever form a day is written in, the same day is found, at the place where it stands."""
    written = day.strftime(form)
    found = find_day(f"x {written}")
    assert found is not None
    assert found.day == day
    assert text_day(written) == day


@given(st.dates(date(1900, 1, 1), date(2199, 1, 1)), st.integers(1, 400))
def test_the_day_does_not_depend_on_what_follows(day: date, later: int) -> None:
    """A date further down in the story changes nothing."""
    story = f"{day:%d %B %Y}\n\nThe dam had held until {day + timedelta(later):%d %B %Y}, when it broke.\n"
    assert text_day(story) == day


def test_a_long_run_of_dates_takes_no_time() -> None:
    """Only the top of a text is looked at."""
    assert text_day("3 May " * 200_000 + "2021") is None
