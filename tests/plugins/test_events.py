"""Rules of the checker of tables of events: three columns, supports, refutes, silent."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.model import Evidence, Finding, Stance
from claimcheck.sources.events.source import EventSource
from claimcheck.split import split
from claimcheck.testing import check_conformance
from claimcheck_events import EventChecker
from tests.event_tables import ACLED, EMDAT, UCDP, Row, acled, emdat, source, table, text, ucdp, written

KEREM = "Kerem town, Kerem district, Orrin province, Torland"
SELT = "Selt town, Selt district, Orrin province, Torland"
TORVIK = "Torvik city, Torvik district, Maren province, Torland"
WAR = [
    ucdp("2020-09-27", TORVIK, 1, 1, 1),
    ucdp("2020-09-28", KEREM, 11, 12, 14),
    ucdp("2020-10-02", KEREM, 3, 3, 3),
    ucdp("2020-10-02", KEREM, 5, 5, 6),
    ucdp("2020-10-02", SELT, 12, 12, 15, deaths_a=10, deaths_civilians=2),
    ucdp("2020-10-06", SELT, 4, 4, 4, deaths_civilians=1, deaths_unknown=3),
    # Of the province only, and of a week only.
    ucdp("2020-10-05", "Orrin province, , Orrin province, Torland", 5, 7, 20, where_prec=4),
    ucdp("2020-10-20", SELT, 6, 6, 6, date_end="2020-10-26 00:00:00.000", date_prec=3),
    ucdp("2020-10-28", TORVIK, 30, 31, 33),
    ucdp("2020-12-31", TORVIK, 1, 1, 1),
]
LATER = date(2021, 6, 1)
"""When a table of that year and its texts have no more to learn."""

SUPPORTS = """
An attack in Kerem on 28 September 2020 killed 12 people.
An attack in Kerem on 28 September 2020 killed at least 11 people.
An attack in Kerem on 28 September 2020 killed more than 10 people.
An attack in Kerem on 28 September 2020 killed about 12 people.
Attacks in Kerem on 2 October 2020 killed eight people.
An attack in Kerem on 2 October 2020 killed five people.
Attacks in Orrin province on 2 October 2020 killed 20 people.
Attacks in Kerem on 2 October 2020 killed eight civilians.
Clashes in Selt on 2 October 2020 killed 10 Torland soldiers.
Fighting in Kerem killed 20 people between 28 September and 2 October 2020.
Fighting in Torland killed dozens of people in October 2020.
Attacks in Kerem, in Orrin province, on 2 October 2020 killed eight people.
Shelling in Torvik on 28 October 2020 killed 31 people.
On 28 September 2020 an attack in Kerem killed 12 people, and the mayor fled on 5 October 2020.
"""
REFUTES = """
An attack in Kerem on 28 September 2020 killed 30 people.
An attack in Kerem on 28 September 2020 killed four people.
An attack in Kerem on 28 September 2020 killed more than 20 people.
Attacks in Kerem on 2 October 2020 killed 30 people.
Attacks in Kerem on 2 October 2020 killed four people.
Attacks in Orrin province on 2 October 2020 killed 60 people.
Attacks in Kerem on 2 October 2020 killed 30 civilians.
Clashes in Selt on 2 October 2020 killed 40 Torland soldiers.
Attacks in Kerem on 2 October 2020 killed 30 children.
Shelling in Torvik on 28 October 2020 killed 16 people.
Fighting in Orrin province killed 11 people between 28 September and 4 October 2020.
"""
SILENT = """
An attack in Kerem on 2 October 2020 killed four people.
An attack in Kerem on 2 October 2020 killed 30 people.
An attack in Kerem on 28 September 2020 killed 13 people.
An attack in Kerem on 29 September 2020 killed 30 people.
An attack in Kerem on 28 September 2019 killed 30 people.
An attack in Kerem on 28 September 2021 killed 30 people.
An attack in Dorval on 28 September 2020 killed 30 people.
An attack near Kerem on 28 September 2020 killed 30 people.
An attack in northern Kerem on 28 September 2020 killed 30 people.
An attack in Kerem killed 30 people.
A bus crash in Kerem on 28 September 2020 killed 30 people.
An explosion in Kerem on 28 September 2020 killed 30 people.
An attack in Kerem on 28 September 2020 injured 30 people.
Rebels denied that an attack in Kerem on 28 September 2020 killed 30 people.
Another attack in Kerem on 28 September 2020 killed 30 people.
An attack in Kerem on 28 September 2020 killed a man.
An attack in Kerem on 28 September 2020 killed three children.
Officials in Torvik said that an attack on 28 September 2020 killed 30 people.
The Maro Brigade killed 30 people in an attack in Kerem on 28 September 2020.
Clashes in Selt on 2 October 2020 killed two people.
An attack in Selt on 6 October 2020 killed three civilians.
An attack in Kerem on 5 October 2020 killed 30 people.
Attacks in Orrin province on 5 October 2020 killed 15 people.
Attacks in Selt on 22 October 2020 killed four people.
Attacks in Selt on 22 October 2020 killed 30 people.
Attacks in Kerem and Torvik on 2 October 2020 killed 30 people.
Fighting in Torland killed 30 people by October 2020.
Attacks in Kerem on 2 October 2020 killed another 30 people.
No one was killed in an attack in Kerem on 28 September 2020.
An attack in Kerem on 27 September 2020 killed 12 people.
An attack in Selt on 3 October 2020 killed 12 people.
Air strikes in Orrin province on 2 October 2020 killed 15 people.
Attacks in Kerem's Baraq district on 28 September 2020 killed four people.
An attack in Kerem on 28 September 2020 killed 30 people, the Orrin Front said.
Rebels claim that an attack in Kerem on 28 September 2020 killed 30 people.
Four people were killed in Kerem on 28 September 2020 when their car ran off the road.
Four people were killed by a sniper in Kerem on 28 September 2020.
The army said it had killed 40 fighters in Kerem on 28 September 2020.
Fighting that began in Kerem on 28 September 2020 has killed 60 people across Torland.
Refugees from Kerem said that 40 people were killed in an attack on their convoy on 28 September 2020.
Forty people died in hospital in Kerem on 28 September 2020 of wounds from the fighting.
A funeral for 30 people killed in fighting was held in Kerem on 28 September 2020.
Thirty people killed in attacks were buried in Kerem on 28 September 2020.
In Kerem, mourners remembered on 28 September 2020 the 300 people killed in the war.
On the anniversary on 28 September 2020 of the attack in Kerem that killed 300 people, bells rang.
Shelling of Kerem and nearby villages on 28 September 2020 killed 25 people.
Shelling of Kerem and its suburbs killed 25 people on 28 September 2020.
Attacks in Kerem district on 28 September 2020 killed 20 people, counting those found later.
An attack in Kerem on 28 September 2020, like one in Alba, killed 30 people.
Attacks in Kerem and elsewhere on 28 September 2020 killed 30 people.
Thirty people were killed in attacks in and around Kerem on 28 September 2020.
Attacks across Orrin province, from Kerem to Selt, killed 60 people on 28 September 2020.
An attack in the Kerem valley on 28 September 2020 killed 30 people.
An attack on the Kerem road on 28 September 2020 killed 30 people.
An attack at Kerem airport on 28 September 2020 killed four people.
"""


def lines(words: str) -> list[str]:
    """The lines of a column."""
    return words.strip().splitlines()


def evidence(found: EventSource, words: str, day: date | None) -> list[tuple[str, Evidence]]:
    """What a source has for the casualties of a text, each with their words."""
    return [
        (claim.span.text, each)
        for claim in split(text(words, day), kinds=["casualty"])
        for each in found.search(claim, 12)
    ]


def findings(found: EventSource, words: str, day: date | None = LATER) -> list[Finding]:
    """What the checker says of the casualties of a text and a table."""
    return [
        finding
        for claim in split(text(words, day), kinds=["casualty"])
        for each in found.search(claim, 12)
        for finding in EventChecker().check(claim, each)
    ]


def stances(found: EventSource, words: str, day: date | None = LATER) -> list[Stance]:
    """The stances alone."""
    return [finding.stance for finding in findings(found, words, day)]


@pytest.fixture(scope="module")
def war(tmp_path_factory: pytest.TempPathFactory) -> EventSource:
    """A table of a war."""
    return source(written(tmp_path_factory.mktemp("war"), table(UCDP, *WAR)))


@pytest.mark.parametrize(
    ("stance", "words"),
    [
        *((Stance.SUPPORTS, words) for words in lines(SUPPORTS)),
        *((Stance.REFUTES, words) for words in lines(REFUTES)),
        *((None, words) for words in lines(SILENT)),
    ],
)
def test_a_count_is_held_against_the_rows_of_its_place_and_time(
    war: EventSource, stance: Stance | None, words: str
) -> None:
    """The sum of them where they are surely its own; a doubt of place, time, kind or people is no refutation."""
    assert split(text(words, LATER), kinds=["casualty"]), "a casualty is claimed"
    assert stances(war, words) == ([stance] if stance else [])


def test_the_finding_says_which_rows(war: EventSource) -> None:
    """Their numbers, the sum, and its bounds; its words are the counts of the first of them, in its passage."""
    [found] = findings(war, "Attacks in Orrin province on 2 October 2020 killed 20 people.")
    assert found.message == (
        "rows 4 to 6 of events.csv: 3 + 5 + 12 = 20 killed, 20 to 24; the claim says 20 people killed"
    )
    assert found.evidence_span.text.startswith("best: 3. low: 3. high: 3.")
    assert found.evidence.span.text.startswith("date_start: 2020-10-02 00:00:00.000. date_end: 2020-10-02")
    assert found.evidence.span.contains(found.evidence_span)
    assert found.evidence_span.where.endswith("events.csv, row 4")


def test_many_rows_are_told_in_short_and_explained_in_full(tmp_path: Path) -> None:
    """The message has a line, the explanation every number."""
    rows = [ucdp(f"2020-10-{day:02}", KEREM, 1, 1, 1) for day in range(1, 29, 2)]
    others = [ucdp(f"2020-10-{day:02}", TORVIK, 1, 1, 1) for day in range(2, 30, 2)]
    mixed = [row for pair in zip(rows, others, strict=True) for row in pair]
    found = source(written(tmp_path, table(UCDP, *mixed)))
    words = "Fighting in Kerem killed 14 people between 1 and 27 October 2020."
    [one] = findings(found, words)
    assert one.message.startswith("14 rows of events.csv (rows 2 to 28): 14 killed; ")
    [claim] = split(text(words, LATER), kinds=["casualty"])
    [each] = found.search(claim)
    [told] = EventChecker().explain(claim, each)
    assert "rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26 and 28 of events.csv: 14 killed" in told


@pytest.mark.parametrize(
    ("words", "day", "stance"),
    [
        # What is counted since a day runs to the day of the text.
        ("Fighting in Kerem has killed 20 people since 28 September.", date(2020, 10, 11), Stance.SUPPORTS),
        ("Fighting in Kerem has killed 12 people since 28 September.", date(2020, 10, 1), Stance.SUPPORTS),
        ("Fighting in Kerem has killed 90 people since 28 September.", date(2020, 10, 11), Stance.REFUTES),
        ("Fighting in Kerem has killed 90 people since 28 September.", None, None),
        ("Fighting in Kerem has killed 90 people since 28 September.", date(2021, 1, 5), None),
        (
            "Fighting in Kerem killed 90 people, the heaviest toll since 28 September.",
            date(2020, 10, 11),
            None,
        ),
        (
            "In Kerem, under siege since 28 September, fighting has killed 90 people.",
            date(2020, 10, 11),
            None,
        ),
        ("Fighting in Kerem has killed 90 people, the most since 28 September.", date(2020, 10, 11), None),
        ("Attacks in Kerem killed 90 people in early October.", date(2020, 10, 11), None),
        ("Violence in Kerem killed 90 people last week.", date(2020, 10, 11), None),
        (
            "Fighting in Torland and Sarenia has killed 900 people since 28 September.",
            date(2020, 10, 11),
            None,
        ),
        # What is told within a month is told of the month so far.
        ("Fighting in Selt has killed 12 people in October.", date(2020, 10, 4), Stance.SUPPORTS),
        ("Fighting in Selt has killed five people in October.", date(2020, 10, 30), Stance.PREDATES),
        # A text of the days after could not know more; what is less later than that was never so.
        ("An attack in Kerem on 28 September killed four people.", date(2020, 9, 29), Stance.PREDATES),
        ("An attack in Kerem on 28 September killed 30 people.", date(2020, 9, 29), Stance.REFUTES),
        ("An attack in Torvik on 31 December killed 30 people.", date(2021, 1, 3), None),
        ("An attack in Kerem on 28 September killed four people.", date(2021, 1, 3), Stance.REFUTES),
    ],
)
def test_a_claim_is_judged_as_of_its_day(
    war: EventSource, words: str, day: date | None, stance: Stance | None
) -> None:
    """An overtaken number is not a false one, and a table that ends before the claim says nothing."""
    assert stances(war, words, day) == ([stance] if stance else [])


def test_a_part_is_not_more_than_its_whole(war: EventSource) -> None:
    """Of children the table counts nothing, and more of them than people is too many."""
    [found] = findings(war, "Attacks in Kerem on 2 October 2020 killed 30 children.")
    assert found.message == (
        "rows 4 and 5 of events.csv: 3 + 5 = 8 killed, 8 to 9 in all; the claim says 30 children killed"
    )


ACLED_ROWS = [
    acled("2020-09-28", KEREM, 7),
    acled("28 September 2020", SELT, 10),
    acled("2020-09-28", TORVIK, 0),
    acled("2020-10-03", KEREM, 9, time_precision=2),
    acled("2020-10-15", KEREM, 5, time_precision=3),
    acled("2020-10-03", TORVIK, 21, geo_precision=3),
    acled("2020-12-31", TORVIK, 2, actor2="Maro Brigade"),
]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("A clash in Kerem on 28 September 2020 killed seven people.", Stance.SUPPORTS),
        ("A clash in Kerem on 28 September 2020 killed two people.", Stance.REFUTES),
        # It stands for "tens".
        ("A clash in Selt on 28 September 2020 killed 10 people.", Stance.SUPPORTS),
        ("A clash in Selt on 28 September 2020 killed 40 people.", None),
        # None told of are not none killed.
        ("A clash in Torvik on 28 September 2020 killed four people.", None),
        # A day that is a week or a month in truth.
        ("A clash in Kerem on 3 October 2020 killed 19 people.", None),
        ("A clash in Kerem on 3 October 2020 killed nine people.", Stance.SUPPORTS),
        # Of the province, whose capital stands for it.
        ("A clash in Torvik on 3 October 2020 killed 30 people.", None),
        ("A clash in Maren province on 3 October 2020 killed 30 people.", Stance.REFUTES),
        # Those who took part.
        ("The Maro Brigade killed two people in an attack in Torvik on 31 December 2020.", Stance.SUPPORTS),
        ("The Orrin Front killed 20 people in an attack in Torvik on 31 December 2020.", None),
        # What the layout does not count.
        ("A clash in Kerem on 28 September 2020 injured two people.", None),
    ],
)
def test_rows_of_acled(tmp_path: Path, words: str, stance: Stance | None) -> None:
    """By its codes of precision, and its numbers that stand for words."""
    found = source(written(tmp_path, table(ACLED, *ACLED_ROWS)))
    assert stances(found, words) == ([stance] if stance else [])


EMDAT_ROWS = [
    emdat("2020-04-25", "2020-04-25", "Kerem, Selt (Orrin province); Torland", "Earthquake", 120,
          **{"No. Injured": 300, "No. Homeless": 5000, "No. Affected": 20000, "Total Affected": 25300}),
    emdat("2020-07", "2020-08-03", "Maren province; Torland", "Flood", 44),
    emdat("2020-11-02", "2020-11-04", "Torvik; Sarenia", "Storm", "", **{"No. Injured": -99}),
    emdat("2020-12-31", "2020-12-31", "Torvik; Sarenia", "Road", 30),
    emdat("2020", "2020", "; Sarenia", "Drought", 9),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The earthquake in Torland on 25 April 2020 killed 120 people.", Stance.SUPPORTS),
        # The dead and the missing are one number there.
        ("The earthquake in Torland on 25 April 2020 killed 90 people.", None),
        ("The earthquake in Torland on 25 April 2020 killed 400 people.", Stance.REFUTES),
        ("The earthquake in Torland on 25 April 2020 left 120 people dead or missing.", Stance.SUPPORTS),
        ("The earthquake in Torland on 25 April 2020 injured 300 people.", Stance.SUPPORTS),
        ("The earthquake in Torland on 25 April 2020 injured 900 people.", Stance.REFUTES),
        ("The earthquake in Torland on 25 April 2020 left 5,000 people homeless.", Stance.SUPPORTS),
        ("The earthquake in Torland on 25 April 2020 displaced 9,000 people.", None),
        # Several places have one number.
        ("The earthquake in Kerem on 25 April 2020 killed 120 people.", Stance.SUPPORTS),
        ("The earthquake in Kerem on 25 April 2020 killed 400 people.", None),
        # Not of that kind, of that month, of those who are counted.
        ("The attack in Torland on 25 April 2020 killed 400 people.", None),
        ("Floods in Torland in July 2020 killed 44 people.", Stance.SUPPORTS),
        ("Floods in Torland in July 2020 killed 90 people.", None),
        ("Floods in Torland in 2020 killed 90 people.", None),
        ("The storm in Sarenia on 2 November 2020 killed 30 people.", None),
        ("The storm in Sarenia on 2 November 2020 injured 30 people.", None),
        ("A bus crash in Sarenia on 31 December 2020 killed 30 people.", Stance.SUPPORTS),
    ],
)
def test_rows_of_em_dat(tmp_path: Path, words: str, stance: Stance | None) -> None:
    """With dates of which a part is missing, places in lists, and what is not told, which is not none."""
    found = source(written(tmp_path, table(EMDAT, *EMDAT_ROWS)))
    assert stances(found, words) == ([stance] if stance else [])


# --- promises ----------------------------------------------------------------------------------

TOWNS = {
    "Kerem": KEREM,
    "Selt": SELT,
    "Torvik": TORVIK,
    "Ansa": "Ansa town, Ansa district, Maren province, Torland",
}
FIRST = date(2020, 3, 1)
NUMBERED = st.tuples(
    st.sampled_from(sorted(TOWNS)),
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(0, 9),
    st.integers(0, 9),
    st.sampled_from([1, 1, 1, 2, 3, 4, 6]),
)
LISTS = st.lists(NUMBERED, min_size=1, max_size=30)
ONCE = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
Numbered = tuple[str, int, int, int, int, int]


def rows_of(numbered: Sequence[Numbered]) -> list[Row]:
    """Rows of towns, days and numbers."""
    return [
        ucdp(
            (FIRST + timedelta(days=day)).isoformat(),
            TOWNS[town],
            max(0, best - less),
            best,
            best + more,
            where_prec=level,
        )
        for town, day, best, less, more, level in numbered
    ]


@ONCE
@given(LISTS, st.data(), st.sampled_from(["Kerem", "Orrin province", "Torland"]))
def test_the_order_of_rows_changes_no_sum(
    tmp_path: Path, numbered: list[Numbered], data: st.DataObject, place: str
) -> None:
    """A table sorted by something else gives the same totals, whatever is in it."""
    words = f"Fighting in {place} killed 40 people in March 2020."
    sums = []
    for order in (numbered, data.draw(st.permutations(numbered))):
        found = source(written(tmp_path, table(UCDP, *rows_of(order))))
        for _, each in evidence(found, words, LATER):
            assert each.tally is not None
            sums.append(
                [
                    sorted((row.low, row.best, row.high) for row in rows)
                    for rows in (each.tally.rows, each.tally.doubtful)
                ]
            )
    assert all(first == second for first, second in pairwise(sums))


@ONCE
@given(LISTS, st.data())
def test_what_the_table_says_is_never_refuted(
    tmp_path: Path, numbered: list[Numbered], data: st.DataObject
) -> None:
    """A claim made of its rows, of a place and a day or of a place and a time, in any of several wordings."""
    cells = rows_of(numbered)
    found = source(written(tmp_path, table(UCDP, *cells)))
    town, day, _, _, _, _ = data.draw(st.sampled_from(numbered))
    sort, name = data.draw(st.sampled_from([(0, town), (1, TOWNS[town].split(", ")[2]), (2, "Torland")]))
    length = data.draw(st.sampled_from([1, 1, 7, 30]))
    total = sum(
        best
        for place, on, best, _, _, level in numbered
        if day <= on < day + length and _is_in(TOWNS[place], name, sort, level)
    )
    assert Stance.REFUTES not in stances(found, _claim(data, name, day, length, total))


@ONCE
@given(
    st.lists(
        st.tuples(NUMBERED, st.integers(0, 3), st.integers(0, 3), st.floats(0, 1)), min_size=1, max_size=20
    ),
    st.data(),
)
def test_the_truth_behind_a_table_is_never_refuted(
    tmp_path: Path, happened: list[tuple[Numbered, int, int, float]], data: st.DataObject
) -> None:
    """Of rows that know a place, a day and a number less exactly than they were."""
    rows, truth = [], []
    for (town, day, best, less, more, level), before, after, share in happened:
        [row] = rows_of([(town, day, best, less, more, level)])
        start, end = FIRST + timedelta(days=day - before), FIRST + timedelta(days=day + after)
        rows.append({**row, "date_start": start.isoformat(), "date_end": end.isoformat()})
        low = max(0, best - less)
        truth.append((town, day, low + round(share * (best + more - low))))
    found = source(written(tmp_path, table(UCDP, *rows)))
    town, day, _ = data.draw(st.sampled_from(truth))
    sort, name = data.draw(st.sampled_from([(0, town), (1, TOWNS[town].split(", ")[2]), (2, "Torland")]))
    length = data.draw(st.sampled_from([1, 7, 30]))
    total = sum(
        number
        for place, on, number in truth
        if day <= on < day + length and _is_in(TOWNS[place], name, sort, 1)
    )
    assert Stance.REFUTES not in stances(found, _claim(data, name, day, length, total))


def _claim(data: st.DataObject, name: str, day: int, length: int, total: int) -> str:
    """A claim of a number in one of several wordings."""
    first, last = FIRST + timedelta(days=day), FIRST + timedelta(days=day + length - 1)
    when = f"on {first:%-d %B %Y}" if length == 1 else f"between {first:%-d %B %Y} and {last:%-d %B %Y}"
    form = data.draw(
        st.sampled_from(
            ["Attacks in {} {} killed {} people.", "An attack in {} {} killed {} people.",
             "Fighting in {} {} left {} people dead.", "Shelling in {} {} killed at least {} people."]
        )
    )  # fmt: skip
    return form.format(name, when, total)


def _is_in(place: str, name: str, sort: int, level: int) -> bool:
    """Whether a row is surely of a place."""
    town, _, province, country = place.split(", ")
    known = {1: 0, 2: 1, 3: 1, 4: 1, 6: 2}[level]
    return known <= sort and (town.split()[0], province, country)[sort] == name


def test_the_checker_keeps_the_promises_of_checkers() -> None:
    """As the kit for authors of plugins states them."""
    check_conformance(EventChecker())
