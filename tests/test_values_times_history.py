"""Dates in a history: told forward, without a day of its own to count from."""

from datetime import date

import pytest

from claimcheck.model import Document
from claimcheck.values.times import find_times

# A page of an encyclopedia, saved long after what it tells.
SAVED = date(2019, 8, 4)
# Years enough that the page is seen to be a history; no word of it leans on the day of saving.
OPENING = (
    "The League was founded in 1821 and refounded in 1834. Its first charter dates from 1835, its second from 1841. "
    "The port was dredged in 1843, the canal dug in 1846, the mole built in 1849 and lit in 1850.\n\n"
)


def told(text: str, opening: str = OPENING) -> list[tuple[str, str]]:
    """The words and TIMEX3 values of a text told after an opening full of years."""
    document = Document(opening + text, published=SAVED)
    return [
        (mention.span.text, mention.value.timex)
        for mention in find_times(document.span)
        if mention.span.start >= len(opening)
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The mole fell in the year after 1866, and the mill closed the year before 1871.",
            ["1867", "1870"],
        ),
        (
            "The mill burned in the second decade of the 19th century, and again in eighteen hundred and sixty-one.",
            ["181", "1861"],
        ),
        (
            "The mill burned in the 2nd decade of the 19th century.",
            ["18"],
        ),
        (
            "In May 1862 the fleet sailed. In July it was back.",
            ["1862-05", "1862-07"],
        ),
        (
            "In December 1862 the fleet sailed. In February it was back.",
            ["1862-12", "1863-02"],
        ),
        (
            "In May 1862 the fleet sailed, as it had last done in 1809. In July it was back.",
            ["1862-05", "1809", "1862-07"],
        ),
        (
            "In May 1862 the fleet sailed under orders that were planned to last until 1864. In July it was back.",
            ["1862-05", "1864", "1862-07"],
        ),
        (
            "In May 1862 the fleet sailed. In 1871 it was sold. In July the last ship left.",
            ["1862-05", "1871", "1871-07"],
        ),
        (
            "In May 1862 the fleet sailed. The following year it was sold, and in July the last ship left.",
            ["1862-05", "1863", "1863-07"],
        ),
        (
            "The harbour froze in January 1862. That year the fleet stayed; in the summer it sailed.",
            ["1862-01", "1862", "1862-SU"],
        ),
        (
            "On 3 May 1862 the fleet sailed. On Sunday it turned back.",
            ["1862-05-03", "1862-05-04"],
        ),
        (
            "In May 1862 the fleet sailed. To this day it is sung of, and today there is a statue.",
            ["1862-05", "PRESENT_REF", "PRESENT_REF"],
        ),
        ("1866\n\nIn March the ice broke.", ["1866", "1866-03"]),
        ("1866: The ice\n\nIn March the ice broke.", ["1866", "1866-03"]),
        ("The ice, 1866-1868\n\nIn March the ice broke.", ["1866", "1866-03"]),
    ],
)
def test_a_history_goes_on_from_where_it_stands(text: str, values: list[str]) -> None:
    """A year named in passing dates its own sentence; headings and leading dates move the story."""
    assert [value.split("/")[0] for _, value in told(text)] == values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("480 BC", "BC0480"),
        ("480 B.C.", "BC0480"),
        ("480 BCE", "BC0480"),
        ("August 480 BC", "BC0480-08"),
        ("the spring of 480 BC", "BC0480-SP"),
        ("early 480 BC", "BC0480"),
        ("the 470s BC", "BC047"),
        ("the 4th century BC", "BC03"),
        ("499-493 BC", "BC0499/BC0493"),
        ("499 to 493 BC", "BC0499/BC0493"),
        ("AD 70", "0070"),
    ],
)
def test_years_before_christ_have_a_value_and_no_place(words: str, value: str) -> None:
    """The calendar here starts with the year one."""
    (found,) = find_times(Document(f"The temple burnt in {words}.").span)
    assert (found.span.text, found.value.timex) == (words, value)
    assert (found.value.start is None) == value.startswith("BC")


def test_before_christ_the_following_year_has_the_smaller_number() -> None:
    """Time runs towards the year one."""
    text = (
        "The first temple burnt in 484 BC, the second in 482 BC, the wall fell in 481 BC. "
        "Ships came in 479 BC, 478 BC and 477 BC. In 490 BC the town was founded, in 489 BC walled. "
        "In 486 BC the well dried up. The following year it rained."
    )
    found = find_times(Document(text, published=SAVED).span)
    assert [mention.value.timex for mention in found][-2:] == ["BC0486", "BC0485"]


@pytest.mark.parametrize(
    "text",
    [
        "Sales of 480 BC Rail wagons rose.",
        "They lost 499-493 to the home side.",
        "The ad 70 people saw was short.",
        "A crowd of 1866 soldiers: the front line.",
    ],
)
def test_numbers_beside_other_words_are_no_ancient_years(text: str) -> None:
    """BC is a place and a firm too only where the sentence goes on so; a score has no era."""
    assert [
        found.value.timex for found in find_times(Document(text).span) if "BC" not in found.value.timex
    ] == []


def test_a_report_full_of_years_is_no_history() -> None:
    """Words that count from the report's own day show that it has one."""
    text = (
        OPENING
        + "On Friday the mayor resigned. Last week he had denied it, and on Monday he denied it again."
    )
    found = find_times(Document(text, published=SAVED).span)
    assert [mention.value.timex for mention in found if mention.span.start >= len(OPENING)] == [
        "2019-08-02",
        "2019-W30",
        "2019-07-29",
    ]


def test_in_a_history_nothing_is_sure_that_counts_from_the_story() -> None:
    """What a page calls this year or Sunday is worked out from the page, not from a day printed on it."""
    text = OPENING + "On 3 May 1862 the fleet sailed. On Sunday it turned back. Two years later it was sold."
    found = [m for m in find_times(Document(text, published=SAVED).span) if m.span.start >= len(OPENING)]
    assert [mention.value.sure for mention in found] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Born near Velmar, 9 January 1868; called to the bar 1893.", ["1868-01-09", "1893"]),
        ("Born 1871, married 1894, and died 1903.", ["1871", "1894", "1903"]),
        ("He was born in 1371 and sold 1880.", ["1371"]),
        ("The mole took 1860.", []),
    ],
)
def test_a_bare_number_in_an_entry_of_a_life_is_a_year(text: str, values: list[str]) -> None:
    """Behind a day of the same life, or what happens once in it, four digits are a year; elsewhere they count."""
    assert [value for _, value in told(text, opening="")] == values


def test_a_weekday_in_a_life_counts_from_the_day_of_the_paper() -> None:
    """Many years are named, but "died Saturday" under the day of the paper is no later day."""
    text = f"Published: August 4, 2019\n\nKarl Brandt, an engineer, died Saturday.\n\n{OPENING}"
    spans = find_times(Document(text, published=SAVED).span)
    assert ("Saturday", "2019-08-03") in [(mention.span.text, mention.value.timex) for mention in spans]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Born March 29, 1928, in Selt; died December 19 in Orlan.", ["1928-03-29", "XXXX-12-19"]),
        (
            "Brandt was born in the town of Selt on 2 May 1928. On 4 June he sailed.",
            ["1928-05-02", "XXXX-06-04"],
        ),
        ("Brandt sailed on 2 May 1928. On 4 June he was back.", ["1928-05-02", "1928-06-04"]),
    ],
)
def test_the_year_of_a_birth_is_no_other_days(text: str, values: list[str]) -> None:
    """A day without a year takes that of the deed before it, and not of the birth."""
    assert [mention.value.timex for mention in find_times(Document(text).span)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The castle was built between 1066 and 1087.", ["1066/1087"]),
        ("From 1321 to 1333 he was king.", ["1321/1333"]),
        ("The war lasted from 1337 until 1453.", ["1337/1453"]),
        ("Between 1200 and 1300 people came.", []),
        ("Sales rose from 1321 to 1333.", []),
        ("The hall seats between 1200 and 1300.", []),
        ("The road climbs from 1150 to 1240 metres.", []),
    ],
)
def test_two_numbers_of_a_stretch_are_years_of_the_middle_ages(text: str, values: list[str]) -> None:
    """A lone number before 1400 is mostly a count, but the two ends of a stretch are years where nothing is counted."""
    assert [value for _, value in told(text, opening="")] == values
