"""Dates and times: what is read, how it is resolved, and what is left alone."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: DTZ001 - times are local, without zone, as written
# ruff: noqa: FBT001 - a column of a table

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.text import sentences
from claimcheck.values.datings import find_datings
from claimcheck.values.times import TimeSpan, find_times, said

# A Thursday.
PUBLISHED = date(2021, 6, 17)


def read(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    """The words and TIMEX3 values of a text's time expressions."""
    document = Document(text, published=published)
    return [(mention.span.text, mention.value.timex) for mention in find_times(document.span)]


def only(text: str, published: date | None = PUBLISHED) -> TimeSpan:
    """The one time expression of a text."""
    (mention,) = find_times(Document(text, published=published).span)
    return mention.value


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("March 3, 2019", "2019-03-03"),
        ("3 March 2019", "2019-03-03"),
        ("March 3,2019", "2019-03-03"),
        ("Nov. 28,2019", "2019-11-28"),
        ("the 3rd of March 2019", "2019-03-03"),
        ("3rd March, 2019", "2019-03-03"),
        ("Nov. 28, 2019", "2019-11-28"),
        ("Sunday, 3 March 2019", "2019-03-03"),
        ("Sun., March 3, 2019", "2019-03-03"),
        ("2019-03-28", "2019-03-28"),
        ("28/03/2019", "2019-03-28"),
        ("3/28/2019", "2019-03-28"),
        ("28.03.2019", "2019-03-28"),
        ("March 2019", "2019-03"),
        ("Sept. 2019", "2019-09"),
        ("August of last year", "2020-08"),
    ],
)
def test_full_dates_are_read_in_every_usual_order(words: str, timex: str) -> None:
    """A date means the same however its parts are ordered."""
    got = read(f"The dam was opened, they say, on {words}.")
    assert [value for _, value in got] == [timex]
    assert got[0][0] in words


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It closed in 1987.", "1987"),
        ("It won the 4 x 100 relay in 1987.", "1987"),
        ("It won with ten projects by 1987.", "1987"),
        ("It closed in the 1980s.", "198"),
        ("It closed in the '80s.", "198"),
        ("It closed in the early 1980s.", "198"),
        ("Its walls are of the 19th century.", "18"),
        ("It fell in the third quarter of 2019.", "2019-Q3"),
        ("It fell in the summer of 2019.", "2019-SU"),
        ("It closed in late 2019.", "2019"),
        ("It closed in mid-March 2019.", "2019-03"),
        ("It closed at the end of March 2019.", "2019-03"),
    ],
)
def test_coarser_dates_keep_their_precision(text: str, timex: str) -> None:
    """A year stays a year, a decade a decade: no day is made up."""
    assert only(text).timex == timex


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The mayor resigned on Monday.", date(2021, 6, 14)),
        ("The mayor resigned on Thursday.", date(2021, 6, 17)),
        ("The mayor resigned on Friday.", date(2021, 6, 11)),
        ("The mayor will resign on Monday.", date(2021, 6, 21)),
        ("The mayor is expected to resign on Friday.", date(2021, 6, 18)),
        ("On Tuesday, the mayor resigned.", date(2021, 6, 15)),
        ("The mayor resigned yesterday.", date(2021, 6, 16)),
        ("The mayor will resign tomorrow.", date(2021, 6, 18)),
        ("The mayor resigned last week.", date(2021, 6, 7)),
        ("The mayor resigned last month.", date(2021, 5, 1)),
        ("The mayor resigned last year.", date(2020, 1, 1)),
        ("The mayor will resign next month.", date(2021, 7, 1)),
        ("The mayor resigned three days ago.", date(2021, 6, 14)),
        ("The mayor resigned on 2 May.", date(2021, 5, 2)),
        ("The mayor resigned on 2 December.", date(2020, 12, 2)),
        ("The mayor will resign on 2 December.", date(2021, 12, 2)),
        ("The mayor has ruled since October.", date(2020, 10, 1)),
    ],
)
def test_what_leans_on_the_day_is_resolved_by_the_documents_date_and_the_tense(
    text: str, start: date
) -> None:
    """Reports speak of the latest such day, announcements of the next."""
    found = only(text).start
    assert found is not None
    assert found.date() == start


def test_an_expression_leans_on_the_day_last_spoken_of() -> None:
    """As in "Two days later" counts from the day named before it, not from the document's."""
    text = "The dam broke on 3 March 2019. Two days later the valley was empty. The next day it rained."
    assert [value for _, value in read(text)] == ["2019-03-03", "2019-03-05", "2019-03-06"]


def test_without_a_day_to_count_from_there_is_no_interval() -> None:
    """Today's clock is never read: what cannot be placed has no start."""
    for text in (
        "The mayor resigned on Friday.",
        "The mayor resigned yesterday.",
        "The mayor resigned on 27 May.",
    ):
        found = only(text, None)
        assert (found.start, found.end) == (None, None)
    assert only("The mayor resigned on 27 May.", None).timex == "XXXX-05-27"


def test_a_day_and_month_takes_its_year_from_the_text_before() -> None:
    """With no date of publication the nearest year before it counts."""
    text = "The war began on 2 April 1911. By 27 May it was over."
    assert [value for _, value in read(text, None)] == ["1911-04-02", "1911-05-27"]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("from 27 March to 4 April 2019", date(2019, 3, 27), date(2019, 4, 5)),
        ("27-29 March 2019", date(2019, 3, 27), date(2019, 3, 30)),
        ("March 27-29, 2019", date(2019, 3, 27), date(2019, 3, 30)),
        ("between 3 and 5 May 2019", date(2019, 5, 3), date(2019, 5, 6)),
        ("in 2014-16", date(2014, 1, 1), date(2017, 1, 1)),
        ("from 2014 to 2016", date(2014, 1, 1), date(2017, 1, 1)),
        ("from Monday to Wednesday", date(2021, 6, 14), date(2021, 6, 17)),
        ("from Monday to Saturday", date(2021, 6, 7), date(2021, 6, 13)),
        ("from Dec. 28, 2019, to Jan. 4, 2020", date(2019, 12, 28), date(2020, 1, 5)),
        ("in the 2019/20 season", date(2019, 1, 1), date(2021, 1, 1)),
        ("in the 1999/2000 season", date(1999, 1, 1), date(2001, 1, 1)),
    ],
)
def test_a_range_is_one_interval_with_its_two_ends(words: str, start: date, end: date) -> None:
    """The interval runs from the first day of the opening to the last of the closing."""
    found = only(f"The bridge was shut {words}.")
    assert found.start is not None
    assert found.end is not None
    assert (found.start.date(), found.end.date()) == (start, end)
    assert len(found.bounds) == 2


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("at 10:30 a.m. on 3 March 2019", datetime(2019, 3, 3, 10, 30)),
        ("at 9 p.m. on 3 March 2019", datetime(2019, 3, 3, 21)),
        ("on 3 March 2019 at 09:00 GMT", datetime(2019, 3, 3, 9)),
        ("at noon on 3 March 2019", datetime(2019, 3, 3, 12)),
        ("on Monday night", datetime(2021, 6, 14, 17)),
        ("last night", datetime(2021, 6, 16, 17)),
        ("on Monday morning", datetime(2021, 6, 14)),
        ("on Monday at 7pm", datetime(2021, 6, 14, 19)),
    ],
)
def test_a_time_of_day_joins_its_day(words: str, start: datetime) -> None:
    """A clock and a day that stand together are one expression."""
    found = only(f"The bridge was shut {words}.")
    assert found.timex_type == "TIME"
    assert found.start == start


@pytest.mark.parametrize(
    ("text", "timex", "sort"),
    [
        ("It lasted ten hours.", "PT10H", "DURATION"),
        ("It lasted for three days.", "P3D", "DURATION"),
        ("It was a ten-year lease.", "P10Y", "DURATION"),
        ("It lasted more than four months.", "P4M", "DURATION"),
        ("It lasted a couple of weeks.", "P2W", "DURATION"),
        ("The market opens every Monday.", "XXXX-WXX-1", "SET"),
        ("The ferry runs twice a week.", "P1W", "SET"),
        ("The ferry runs daily.", "XXXX-XX-XX", "SET"),
    ],
)
def test_durations_and_sets_have_a_value_and_no_place(text: str, timex: str, sort: str) -> None:
    """A length of time and a habit lie nowhere on the calendar."""
    found = only(text)
    assert (found.timex, found.timex_type, found.start) == (timex, sort, None)


@pytest.mark.parametrize(
    "text",
    [
        "The 45-year-old driver and a boy of 12 years old may march in the second row.",
        "May I go? The sun sat low; he can spring over it in the fall of a leaf.",
        "Theresa May and June Ross met April Jones and Jan Kowal.",
        "Flight 1907 carried 2,000 people and 1800 crates on Route 1950.",
        "They won 3-2 and lost 10-12; the score was 21:14 in sets.",
        "Resolution 2001 names $1999 and 2000 people and 1,950 homes.",
        "Call 555-0134 or write to room 12, section 2.1.3, on page 7.",
        "A second man took a quarter of the cake.",
        "The bomb could go off any minute, but day by day he seconded the motion.",
        "It has a display of 1680 x 1050 pixels, and a photo in 1050 x 1680.",
        "Films are shown in 1920 × 1080, games in 1920x1080.",
    ],
)
def test_ages_identifiers_scores_and_ordinary_words_are_left_alone(text: str) -> None:
    """A number or a name that looks like a time is none."""
    assert [got for got in read(text) if not got[1].startswith("P")] == []


@pytest.mark.parametrize(
    ("text", "clash"),
    [
        ("It opened on Sunday, 10 July 2021.", "10 July 2021 was a Saturday, not a Sunday"),
        ("It opened on Monday 3 March 2019.", "3 March 2019 was a Sunday, not a Monday"),
        ("It opened on Sunday, 3 March 2019.", ""),
        ("It opened on Saturday, 10 July 2021.", ""),
        ("It opened on Monday, and on 3 March 2019 it closed.", ""),
    ],
)
def test_a_weekday_that_does_not_fit_its_date_is_noted(text: str, clash: str) -> None:
    """Only where weekday and full date stand together."""
    assert "".join(mention.value.weekday_clash for mention in find_times(Document(text).span)) == clash


@pytest.mark.parametrize(
    "words", ["Christmas", "New Year", "the day", "September", "the end of", "10 a.m", "two thousand and"]
)
def test_a_sentence_may_end_in_the_middle_of_an_expression(words: str) -> None:
    """What follows is never taken for granted."""
    document = Document(f"They met in {words}", published=PUBLISHED)
    assert all(mention.span.end <= len(document.text) for mention in find_times(document.span))


def test_a_numeric_date_that_may_be_read_two_ways_has_no_interval() -> None:
    """Day and month are not guessed."""
    found = only("It opened on 03/04/2019.")
    assert found.start is None
    assert not found.sure


def test_a_month_of_no_known_year_is_not_given_one() -> None:
    """Without a day to count from, "last May" has no place; a month takes a year from the text as a guess only."""
    assert only("It ended last May.", None).start is None
    _, found = find_times(Document("It closed in 1987. The owner left in May.").span)
    assert (found.value.sure, said(found.value)) == (False, "May 1987?")


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("The mayor resigned on Monday.", True),
        ("A truce starting on Monday was agreed.", False),
        ("The mayor resigned next Monday.", False),
        ("The mayor resigned on 3 March 2019.", True),
        ("The mayor resigned around 3 March 2019.", False),
        ("The strike lasted from Monday to Saturday.", False),
    ],
)
def test_a_guess_is_marked(text: str, sure: bool) -> None:
    """Whoever compares may refuse what is only likely."""
    assert only(text).sure is sure


@pytest.mark.parametrize(
    ("text", "start", "end", "said_as"),
    [
        ("It was built circa 1850.", date(1840, 1, 1), date(1861, 1, 1), "about 1850"),
        ("It opened in about 1910.", date(1904, 12, 31), date(1916, 1, 2), "about 1910"),
        ("It fell around 3 May 2019.", date(2019, 4, 30), date(2019, 5, 7), "about 3 May 2019"),
        ("It fell around May 2019.", date(2019, 3, 31), date(2019, 7, 2), "about May 2019"),
        ("It lost money in fiscal 2019.", date(2018, 4, 1), date(2020, 4, 1), "2019"),
        ("It lost money in FY2019.", date(2018, 4, 1), date(2020, 4, 1), "2019"),
        ("It lost money in the 2019 financial year.", date(2018, 4, 1), date(2020, 4, 1), "2019"),
        ("It was a film of 1917.", date(1917, 1, 1), date(1918, 1, 1), "1917"),
        ("It was built in 1850.", date(1850, 1, 1), date(1851, 1, 1), "1850"),
    ],
)
def test_a_date_told_roughly_reaches_around_itself(text: str, start: date, end: date, said_as: str) -> None:
    """After "circa" or "about" a date excludes none near it, and a year of somebody's books none that they may hold."""
    found = only(text)
    assert found.start is not None
    assert found.end is not None
    assert (found.start.date(), found.end.date(), said(found)) == (start, end, said_as)


@pytest.mark.parametrize(
    ("text", "event", "phase", "family"),
    [
        (
            "Fighting broke out in the hills on 3 March 2019.",
            "Fighting broke out in the hills",
            "begin",
            "fight",
        ),
        ("The strike ended on Monday.", "The strike ended", "end", "strike"),
        ("On Monday, the two leaders spoke by phone.", "the two leaders spoke by phone", "", "telephone"),
        ("The ceasefire came into force on Monday.", "The ceasefire came into force", "begin", "truce"),
        ("The king was fatally shot in 1987.", "The king was fatally shot", "", "kill"),
        ("The king was shot and killed in 1987.", "The king was shot and killed", "", "kill"),
        ("Prior to 1987 the dam burst.", "the dam burst", "", "burst"),
        ("The dam, which burst in 1987, is closed.", "The dam burst", "", "burst"),
        ("The two teams drew 1:1 on Monday.", "The two teams drew 1:1", "", "draw"),
    ],
)
def test_a_time_dates_the_words_of_its_clause(text: str, event: str, phase: str, family: str) -> None:
    """The event is the clause without its time; begin and end are told apart."""
    document = Document(text, published=PUBLISHED)
    (mention,) = (found for one in sentences(document) for found in find_datings(one))
    assert (mention.value.event, mention.value.phase, mention.value.family) == (event, phase, family)


@pytest.mark.parametrize(
    "text",
    [
        "Talks lasted three days.",
        "The 2014 budget was passed.",
        "It is now closed.",
        "The ferry ran every Monday.",
        "A gallery of 1987 paintings, a red 2013 Skoda.",
        "Last updated 3 March 2019 at 10:30.",
    ],
)
def test_durations_sets_and_attributes_date_nothing(text: str) -> None:
    """What lies nowhere on the calendar, or only describes a noun, dates no event."""
    document = Document(text, published=PUBLISHED)
    assert [found for one in sentences(document) for found in find_datings(one)] == []


def test_times_are_said_in_plain_words() -> None:
    """A report shows a time as an editor would write it."""
    said_so = {
        "3 March 2019": "It opened on 2019-03-03.",
        "March 2019": "It opened in March 2019.",
        "early 2019": "It opened in early 2019.",
        "the week of 7 June 2021": "It opened last week.",
        "3 March 2019 at 10:30": "It opened at 10:30 a.m. on 3 March 2019.",
        "27 March 2019 to 4 April 2019": "It was open from 27 March to 4 April 2019.",
        "the 1980s": "It opened in the 1980s.",
    }
    assert {said(only(text)): text for text in said_so.values()} == said_so


@settings(max_examples=50, deadline=None)
@given(
    st.dates(date(1950, 1, 1), date(2039, 12, 31)),
    st.sampled_from(
        [
            "{0:%B} {0.day}, {0.year}",
            "{0.day} {0:%B} {0.year}",
            "{0:%Y-%m-%d}",
            "{0:%A}, {0.day} {0:%B} {0.year}",
        ]
    ),
)
def test_a_date_written_in_any_form_comes_back(day: date, form: str) -> None:
    """Every day of the calendar is read back from each way to write it, and fits its own weekday."""
    found = only(f"It opened on {form.format(day)} in heavy rain.")
    assert found.start is not None
    assert found.end is not None
    assert found.start.date() == day
    assert found.end - found.start == timedelta(days=1)
    assert not found.weekday_clash


_WORDS = st.sampled_from(
    "May christmas new march 27 27th September , . to - on at Monday last next the of 2020 1990s ' s early end days ago later "
    "two quarter year noon 10 : 30 a.m. between and \n every this fall summer / 12 hundred fiscal who which fell was".split(
        " "
    )
)


@settings(max_examples=50, deadline=None)
@given(st.lists(_WORDS, max_size=40), st.sampled_from([None, PUBLISHED]))
def test_any_mix_of_words_gives_ordered_spans_within_the_text(
    words: list[str], published: date | None
) -> None:
    """Mentions are in order, do not overlap, lie in the text, and the same text reads the same again."""
    document = Document(" ".join(words), published=published)
    found = find_times(document.span)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(mention.span.text.strip() == mention.span.text != "" for mention in found)
    assert all((m.value.start is None) == (m.value.end is None) for m in found)
    assert all(m.value.start < m.value.end for m in found if m.value.start and m.value.end)
    again = Document(" ".join(words), published=published, source="again")
    assert all(
        document.span.contains(m.value.clause or m.span)
        for one in sentences(document)
        for m in find_datings(one)
    )
    assert [m.value.timex for m in find_times(again.span)] == [m.value.timex for m in found]


@pytest.mark.parametrize(
    "run",
    [
        "Monday ",
        "two ",
        "1990 to ",
        "27 ",
        "of the year ",
        "September 27 and ",
        "- 5 ",
        "2 years and ",
        "May 4, 5, ",
        "half past ",
        "480 BC to ",
        "the 1988 quarter ",
        "first half of ",
        "1 1/2 ",
        "2pm to ",
        "two bloody ",
        "Christmas ",
        "2/3-",
    ],
)
def test_a_long_run_of_time_words_takes_linear_time(run: str) -> None:
    """A hostile text of one word is read, whatever it gives."""
    document = Document(run * 4000, published=PUBLISHED)
    assert len(find_times(document.span)) <= 8000
    assert all(
        found.span.end <= len(document.text) for one in sentences(document) for found in find_datings(one)
    )
