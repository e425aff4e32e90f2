"""Clocks, parts of the day, holidays, lists of days and lengths of time."""

from datetime import date, datetime

import pytest

from claimcheck.model import Document
from claimcheck.values.times import find_times

# ruff: noqa: DTZ001 - times are local, without zone, as written

# A Thursday.
PUBLISHED = date(2021, 6, 17)


def read(text: str) -> list[tuple[str, str]]:
    """The words and TIMEX3 values of a text's time expressions."""
    found = find_times(Document(text, published=PUBLISHED).span)
    return [(mention.span.text, mention.value.timex) for mention in found]


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("half past three", "2021-06-17T03:30"),
        ("a quarter to six in the evening", "2021-06-17T17:45"),
        ("quarter past nine", "2021-06-17T09:15"),
        ("20 minutes past eight", "2021-06-17T08:20"),
        ("ten past four in the afternoon", "2021-06-17T16:10"),
        ("seven o'clock", "2021-06-17T07:00"),
        ("8:30 in the evening", "2021-06-17T20:30"),
        ("9 at night", "2021-06-17T21:00"),
        ("1140 a.m.", "2021-06-17T11:40"),
        ("0735 GMT", "2021-06-17T07:35"),
        ("three in the morning", "2021-06-17T03:00"),
        ("8am this morning", "2021-06-17T08:00"),
        ("noon tomorrow", "2021-06-18T12:00"),
        ("half past three on 3 May", "2021-05-03T03:30"),
        ("1845 hours", "2021-06-17T18:45"),
        ("0735 hours on 3 May", "2021-05-03T07:35"),
    ],
)
def test_a_clock_is_read_as_it_is_written_or_spoken(words: str, timex: str) -> None:
    """Halves of the day are told by "pm", by words and by the day's part."""
    assert read(f"The train leaves at {words}.") == [(words, timex)]


@pytest.mark.parametrize(
    "text",
    [
        "He drove past 3 houses and past three more.",
        "A quarter to three companies, the rest to one.",
        "Half past members left; 20 past winners came.",
        "Two in the group and three in the morning room.",
        "It was 9:5 after five sets.",
        "Psalm 23:14 and a ratio of 10:30.",
        "He worked for 1845 hours, at 2000 hours of practice; the code is 0735 or 0845.",
    ],
)
def test_past_and_to_between_other_words_tell_no_time(text: str) -> None:
    """Only a number of minutes, the word, an hour, and nothing counted after it."""
    assert [got for got in read(text) if "T" in got[1] and ":" in got[1]] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained on the night of 13 May.", [("the night of 13 May", "2021-05-13TNI")]),
        ("It rained in the early hours of 13 May.", [("the early hours of 13 May", "2021-05-13TMO")]),
        (
            "It rained in the early hours of Thursday morning.",
            [("the early hours of Thursday morning", "2021-06-17TMO")],
        ),
        (
            "It rained in the early morning hours of 13 May.",
            [("the early morning hours of 13 May", "2021-05-13TMO")],
        ),
        (
            "He left on 13 May. That evening it rained. The next morning it was dry.",
            [
                ("13 May", "2021-05-13"),
                ("That evening", "2021-05-13TEV"),
                ("The next morning", "2021-05-14TMO"),
            ],
        ),
        ("It was a night raid.", [("night", "XXXX-XX-XXTNI")]),
        ("It is open every evening.", [("every evening", "XXXX-XX-XXTEV")]),
        (
            "It was open from 2pm to 4pm on 13 May.",
            [("2pm to 4pm on 13 May", "2021-05-13T14:00/2021-05-13T16:00")],
        ),
        (
            "It was open from 6 to 8pm on 13 May.",
            [("6 to 8pm on 13 May", "2021-05-13T18:00/2021-05-13T20:00")],
        ),
        ("It was open from 10:30 to 3.", [("10:30 to 3", "2021-06-17T10:30/2021-06-17T15:00")]),
        ("At 8pm - 3 people late - they won 5-7.", [("8pm", "2021-06-17T20:00")]),
        ("It rained last night.", [("last night", "2021-06-16TNI")]),
        ("It meets each Monday at 4pm.", [("each Monday at 4pm", "XXXX-WXX-1T16:00")]),
    ],
)
def test_a_part_of_the_day_finds_its_day(text: str, expected: list[tuple[str, str]]) -> None:
    """After it, before it, or the one last spoken of; a habit has none."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It opened on Christmas Eve 2018.", date(2018, 12, 24)),
        ("It opened on Thanksgiving Day 2018.", date(2018, 11, 22)),
        ("It opened last Thanksgiving.", date(2020, 11, 26)),
        ("It opened on Good Friday, 2018.", date(2018, 3, 30)),
        ("It opened on Labor Day 2018.", date(2018, 9, 3)),
        ("It opened on Memorial Day 2018.", date(2018, 5, 28)),
        ("It will open next Christmas.", date(2021, 12, 25)),
        ("It opened on Easter Monday 2018.", date(2018, 4, 2)),
        ("It opened on Black Friday 2018.", date(2018, 11, 23)),
        ("It opened on Cyber Monday 2018.", date(2018, 11, 26)),
        ("It opened on St. Patrick’s Day 2018.", date(2018, 3, 17)),
        ("It opened on International Workers' Day, 2018.", date(2018, 5, 1)),
        ("It opened on the first Monday of May 2018.", date(2018, 5, 7)),
        ("It opened on the last Friday in June 2018.", date(2018, 6, 29)),
        ("It opened on the 2nd Sunday of last month.", date(2021, 5, 9)),
        ("It opened on the third day of this month.", date(2021, 6, 3)),
        ("It opened on the last day of February 2018.", date(2018, 2, 28)),
        ("It opened in the last week of 2018.", date(2018, 12, 24)),
        ("It opened on March twenty-first, 2018.", date(2018, 3, 21)),
        ("It opened on the twenty-second of June 2018.", date(2018, 6, 22)),
    ],
)
def test_a_holiday_is_worked_out_for_its_year(text: str, day: date) -> None:
    """By date, by weekday of a month, or from Easter."""
    (found,) = find_times(Document(text, published=PUBLISHED).span)
    assert found.value.start is not None
    assert found.value.start.date() == day


@pytest.mark.parametrize(
    "text",
    [
        "She sang White Christmas on Easter Island.",
        "Good friday prayers? No: a good Friday Night dinner with Labor leaders.",
        "Memorial Drive and Thanksgiving Square.",
        "New Yorkers love the Boxing club.",
    ],
)
def test_names_that_hold_a_holiday_are_none(text: str) -> None:
    """A song, an island, a street."""
    assert [value for words, value in read(text) if "iday" not in words] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It shut on 4, 5 and 6 May.", ["2021-05-04", "2021-05-05", "2021-05-06"]),
        ("It shut on May 4, 5 and 6, 2019.", ["2019-05-04", "2019-05-05", "2019-05-06"]),
        ("It shut on 4 and 6 May 2019.", ["2019-05-04", "2019-05-06"]),
        ("It shut on May 4, 5 people left.", ["2021-05-04"]),
        ("It shut on May 4 and 5 people left.", ["2021-05-04"]),
        ("It shut in May, 5 and 6 people left.", ["2021-05"]),
        ("It shut on 2 May. On the 5th it opened.", ["2021-05-02", "2021-05-05"]),
        ("It shut on the 5th floor and the 18th century.", ["17"]),
        ("It shut from 10/1 to 11/7.", ["XXXX-10-01/XXXX-11-07"]),
        ("It shut on Friday 7/6.", ["XXXX-07-06"]),
        ("It shut 3/4 of the way, 24/7, after 1/2 hour.", ["PT30M"]),
        ("It shut on 23/Sep/2018 and in Dec-2018.", ["2018-09-23", "2018-12"]),
        ("It shut from Sep to Nov.", ["2020-09/2020-11"]),
        ("It shut on Friday the 7th and on Tue.", ["2021-05-07", "2021-06-15"]),
        ("It shut on Tuesday, 12 May.", ["2020-05-12"]),
        ("It shone on Sun Valley, sat on Sat Nam and wed on the Thu.", []),
        ("It shut in the 3rd week of Jan.", ["2021-W03"]),
        ("It is shut on Mondays and every other Friday.", ["XXXX-WXX-1", "XXXX-WXX-5"]),
        ("It is shut between now and 15 November.", ["PRESENT_REF/2021-11-15"]),
        ("it shut in april and on christmas eve", ["2021-04", "2020-12-24"]),
        ("It shut in the summer and autumn of 2018.", ["2018-SU", "2018-FA"]),
        ("It may march in august company; the sec filed.", []),
        ("The Fridays Group and the Easter Egg.", []),
        ("In March first signs were seen, in June second-placed sides.", ["2021-03", "2021-06"]),
        ("On the first Monday after it, as on Bloody Sunday.", ["XXXX-WXX-1", "XXXX-XX-XX"]),
        ("It is shut on the second Tuesday of every month.", ["XXXX-WXX-2"]),
        ("It shut between the ninth and seventeenth of April 2019.", ["2019-04-09/2019-04-17"]),
        ("It shut in the last week of the talks.", ["P1W"]),
        ("It shut for 3h last fortnight at 60 km/h, 3h30 and 4hz.", ["PT3H", "P2W"]),
        ("It shut between 0730 and 0930, not 0745.", ["2021-06-17T07:30/2021-06-17T09:30"]),
        ("It shut at lunchtime.", ["XXXX-XX-XXTMI"]),
        ("Updated Thu 6 May 2010,9:03am", ["2010-05-06"]),
        ("SATURDAY, SEPTEMBER 14,2013,9:29 PM", ["2013-09-14"]),
        ("4 October 2013,18:07 (GMT)", ["2013-10-04"]),
        ("The Sunday Times and Monday Night Football came.", []),
        ("It shut by end of month, not at the start of week 11.", ["2021-06"]),
        ("It shut from 5/1-5/7, 2019.", ["2019-05-01/2019-05-07"]),
        ("It shut 2/20-3/1.", ["XXXX-02-20/XXXX-03-01"]),
        ("It shut 1/2-3/4 inch, 3/4-5/8 of the way.", []),
        ("It shut from 2pm till 4:30pm tomorrow.", ["2021-06-18T14:00/2021-06-18T16:30"]),
        ("It shut from 2pm till tomorrow 4:30pm.", ["2021-06-17T14:00/2021-06-18T16:30"]),
        ("It shut between now and eight o'clock.", ["PRESENT_REF/2021-06-17T08:00"]),
        ("It is shut in bi-monthly and biweekly turns.", ["P2M", "P2W"]),
        ("It shut the whole summer of 2019, the whole winter.", ["2019-SU", "2021-WI"]),
        ("It shut after dinnertime.", ["XXXX-XX-XXTEV"]),
        ("it shut between ninth and seventeenth of april", ["2021-04-09/2021-04-17"]),
        ("Future losses, a future king and cotton futures.", []),
        ("It has no place in the near future.", ["FUTURE_REF"]),
    ],
)
def test_days_stand_in_lists_and_short_forms(text: str, values: list[str]) -> None:
    """Each day of a list is one; numbers that count something are none."""
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("two and a half hours", "PT2H30M"),
        ("2 1/2 years", "P2Y6M"),
        ("2½ hours", "PT2H30M"),
        ("a year and a half", "P1Y6M"),
        ("half an hour", "PT30M"),
        ("two years and three months", "P2Y3M"),
        ("5 hours 30 minutes", "PT5H30M"),
        ("2.5 months", "P2.5M"),
        ("the next 20 months", "P20M"),
        ("the past few weeks", "PXW"),
        ("a three-year period", "P3Y"),
        ("two weary weeks", "P2W"),
        ("the four previous weeks", "P4W"),
        ("3 hrs", "PT3H"),
    ],
)
def test_a_length_has_its_fraction_and_its_smaller_parts(words: str, timex: str) -> None:
    """Half of a unit is said in the next smaller one."""
    assert read(f"They walked for {words}.") == [(words, timex)]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("He left two days before yesterday.", datetime(2021, 6, 14)),
        ("He will leave a week from tomorrow.", datetime(2021, 6, 25)),
        ("He left on Tuesday of last week.", datetime(2021, 6, 8)),
        ("He left the week before last.", datetime(2021, 5, 31)),
        ("He left on 3 May. The night before, he was ill.", datetime(2021, 5, 2, 17)),
        ("He was ill on the weekend of 6 March 2021.", datetime(2021, 3, 6)),
        ("He left on 2021-03-06 14:20:00.", datetime(2021, 3, 6, 14, 20)),
        ("He was ill from 9 a.m. on 3 May to 5 p.m. on 4 May.", datetime(2021, 5, 3, 9)),
        ("He leaves Monday next week.", datetime(2021, 6, 21)),
        ("He left on 3 May. The previous Friday he was ill.", datetime(2021, 4, 30)),
        ("He left on 3 May. The following Tuesday he was ill.", datetime(2021, 5, 4)),
        ("He left this past Sunday.", datetime(2021, 6, 13)),
        ("He left two years and one month ago.", datetime(2019, 5, 1)),
        ("He left in the second week of March 2019.", datetime(2019, 3, 11)),
        ("He left in the week of 10 March 2019.", datetime(2019, 3, 4)),
    ],
)
def test_a_day_is_counted_from_another(text: str, start: datetime) -> None:
    """From the report's day, or from the day last spoken of."""
    assert find_times(Document(text, published=PUBLISHED).span)[-1].value.start == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The fee is payable on 2 January.", date(2022, 1, 2)),
        ("The fee was paid on 2 January.", date(2021, 1, 2)),
        ("It announced an agreement to buy the mill in August.", date(2021, 8, 1)),
        ("It bought the mill in August.", date(2020, 8, 1)),
        ("The court meets Monday.", date(2021, 6, 21)),
        ("The court met Monday.", date(2021, 6, 14)),
        ("The reduced fare starts on Monday.", date(2021, 6, 21)),
        ("It had been due to expire on Monday.", date(2021, 6, 14)),
        ("It is due to expire on Monday.", date(2021, 6, 21)),
    ],
)
def test_what_is_on_the_calendar_lies_ahead(text: str, start: date) -> None:
    """A plan, a payment due and a meeting in the present tense are still to come."""
    (found,) = find_times(Document(text, published=PUBLISHED).span)
    assert found.value.start is not None
    assert found.value.start.date() == start


@pytest.mark.parametrize(
    "text",
    [
        "He hit 203 HR in his early 20s and retired in his late thirties.",
        "They live in Spring Street, near stars that fall into it.",
    ],
)
def test_ages_scores_and_streets_are_no_times(text: str) -> None:
    """A decade of a life, a home run and a street look like times."""
    assert read(text) == []


def test_what_came_later_than_an_unnamed_day_has_no_place() -> None:
    """A past told as later than the report would lie after it; where a year is named, it counts from there."""
    (found,) = find_times(
        Document("The dam broke; three weeks later it was rebuilt.", published=PUBLISHED).span
    )
    assert found.value.start is None
    assert read("The dam was built in 1953. It broke four years later.")[-1] == ("four years later", "1957")


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("The gate is shut from 10 p.m. to 2 a.m. each day.", "10 p.m. to 2 a.m.", "T22:00/2021-06-17T02:00"),
        ("From 9 a.m. to 5 p.m. the gate is shut.", "9 a.m. to 5 p.m.", "T09:00/2021-06-17T17:00"),
        ("The gate was shut from 10pm to 2.", "10pm to 2", "T22:00/2021-06-17T02:00"),
        ("The gate was shut from 10:30 to 3.", "10:30 to 3", "T10:30/2021-06-17T15:00"),
    ],
)
def test_both_ends_of_a_stretch_of_hours_keep_their_half_of_the_day(
    text: str, words: str, timex: str
) -> None:
    """Each end's own "a.m." or "p.m." belongs to it; a bare end is the next hour of that name."""
    found, *_ = find_times(Document(text, published=PUBLISHED).span)
    assert (found.span.text, found.value.timex) == (words, f"2021-06-17{timex}")
