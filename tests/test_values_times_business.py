"""Quarters, halves and the year-ago figures of business reports."""

from datetime import date

import pytest

from claimcheck.model import Document
from claimcheck.values.times import find_times

PUBLISHED = date(2021, 6, 17)


def read(text: str) -> list[tuple[str, str]]:
    """The words and TIMEX3 values of a report's time expressions."""
    found = find_times(Document(text, published=PUBLISHED).span)
    return [(mention.span.text, mention.value.timex) for mention in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in the first quarter.", [("the first quarter", "2021-Q1")]),
        ("It posted a first-quarter loss.", [("first-quarter", "2021-Q1")]),
        ("It posted the first-quarter loss.", [("first-quarter", "2021-Q1")]),
        ("It fell in its fourth quarter.", [("fourth quarter", "2020-Q4")]),
        ("It fell in the 2018 second quarter.", [("the 2018 second quarter", "2018-Q2")]),
        ("It fell in the second quarter of 2018.", [("the second quarter of 2018", "2018-Q2")]),
        ("It fell in the third quarter of last year.", [("the third quarter of last year", "2020-Q3")]),
        ("It fell in last year's third quarter.", [("last year's third quarter", "2020-Q3")]),
        ("It fell in Q3 2018.", [("Q3 2018", "2018-Q3")]),
        ("It fell in Q1.", [("Q1", "2021-Q1")]),
        ("It fell in 2018-Q3.", [("2018-Q3", "2018-Q3")]),
        ("It fell in H1 2018.", [("H1 2018", "2018-H1")]),
        ("It fell in the second half of 2018.", [("the second half of 2018", "2018-H2")]),
        ("It fell in FY2018.", [("FY2018", "2018")]),
        ("It fell over the past two quarters.", [("the past two quarters", "P2Q")]),
        (
            "Its first-quarter profit rose. A year earlier it had lost money.",
            [("first-quarter", "2021-Q1"), ("A year earlier", "2020-Q1")],
        ),
        (
            "Its first-quarter profit rose from the year-ago quarter. A gain helped in the latest period.",
            [
                ("first-quarter", "2021-Q1"),
                ("the year-ago quarter", "2020-Q1"),
                ("the latest period", "2021-Q1"),
            ],
        ),
        (
            "Its first-quarter profit rose. The 2019 quarter had a gain. The year-ago loss was small.",
            [("first-quarter", "2021-Q1"), ("The 2019 quarter", "2019-Q1"), ("year-ago", "2020-Q1")],
        ),
        (
            "Its first-quarter profit rose. For the quarter a year ago it was small.",
            [("first-quarter", "2021-Q1"), ("the quarter a year ago", "2020-Q1")],
        ),
        ("For the year ended March 31 it rose.", [("the year", "P1Y"), ("March 31", "2021-03-31")]),
    ],
)
def test_quarters_are_read_as_a_business_report_means_them(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """The quarter reported stays the one spoken of, whatever it is compared with."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He ate a quarter of the cake.",
        "Three quarters of the town live in the old quarter.",
        "The soldiers were confined to quarters.",
        "Plan H2 and vitamin B1 in room Q1x; a Q and A.",
        "The latest period of the clock is two beats.",
        "It was a period piece.",
    ],
)
def test_fractions_lodgings_and_codes_are_no_quarters(text: str) -> None:
    """A quarter is a share and a place too."""
    assert read(text) == []
