"""Rules of `claimcheck.values.once` and `claimcheck.values.lasting`: what two times for one thing leave room for."""

import pytest

import claimcheck
from claimcheck.model import Document, Label, Span
from claimcheck.values.lasting import holds_then
from claimcheck.values.once import may_come_again
from claimcheck.values.time_bounds import bound_before, reach_of
from claimcheck.values.times import find_times


def _span(text: str) -> Span:
    return Document(text).span


AGAIN = [
    "Selt won the cup in 2004.",
    "Brandt toured the coast in 2004.",
    "Keller lived in Brod in 2004.",
    "The school had 300 pupils in 2004.",
    "Brandt published a novel in 2004.",
    "The band released two albums in 2004.",
    "Norvia played Corvia in May 2004.",
]
ONCE = [
    "Selt won its first cup in 2004.",
    "Orrin was founded in 2004.",
    "The bridge opened in 2004.",
    "The ferry sank in 2004.",
    "Harbour Lights is a 2004 film.",
    "Dana Prill became mayor in 2004.",
    "The strike began in May 2004.",
    "Selt won the cup on 4 May 2004.",
]


@pytest.mark.parametrize("text", AGAIN)
def test_what_is_done_year_by_year_may_come_again(text: str) -> None:
    """A cup, a stay, one novel of several: another year for them is no contradiction."""
    span = _span(text)
    assert may_come_again(span, find_times(span)[-1])


@pytest.mark.parametrize("text", ONCE)
def test_what_comes_about_once_does_not(text: str) -> None:
    """A founding, a first cup, and whatever is told of a day, on which little is done twice."""
    span = _span(text)
    assert not may_come_again(span, find_times(span)[-1])


# What the claim tells, what the source does; None: the claim tells of a deed.
HOLDS = [
    ("Dunn was mayor of Selt in 2014.", "Dunn became mayor of Selt in 2012.", True),
    ("Dunn was mayor of Selt after 2012.", "Dunn became mayor of Selt in 2012.", True),
    ("Dunn was mayor of Selt before 2012.", "Dunn became mayor of Selt in 2012.", False),
    ("Dunn was mayor of Selt in 2009.", "Dunn was mayor of Selt from 2012 to 2014.", False),
    ("Dunn was mayor of Selt in 2016.", "Dunn was mayor of Selt from 2012 to 2014.", False),
    ("Dunn played for Selt after 2012.", "Dunn joined Selt in 2012.", True),
    ("Dunn was married to Ruth Hale in 2014.", "Dunn married Ruth Hale in 2012.", True),
    ("Dunn was elected mayor in 2014.", "Dunn was elected mayor in 2012.", None),
    ("The bridge was opened in 2014.", "The bridge was opened in 2012.", None),
    ("Dunn played Selt in 2014.", "Dunn played Selt in 2012.", None),
    ("Dunn was the first to cross it in 2014.", "Dunn was the first to cross it in 2012.", None),
]


@pytest.mark.parametrize(("claim", "source", "holds"), HOLDS)
def test_a_state_holds_from_its_beginning_on(claim: str, source: str, holds: bool | None) -> None:  # noqa: FBT001
    """Who became mayor in 2012 was mayor in 2014, and was not before; a deed holds on no other day."""
    mine, theirs = _span(claim), _span(source)
    assert holds_then(mine, find_times(mine)[-1], theirs, find_times(theirs)) is holds


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It opened before May 2014.", "before"),
        ("It has been open since 2014.", "since"),
        ("It opened in 2014.", ""),
        ("It ran from 2012 to 2014.", ""),
    ],
)
def test_the_word_before_a_time_bounds_it(text: str, bound: str) -> None:
    """A stretch with both its ends leaves none open."""
    span = _span(text)
    assert bound_before(span, find_times(span)[0]) == bound


def test_a_bound_reaches_to_the_time_that_it_names() -> None:
    """What is "before 2014" ends where 2014 begins, "after 2014" begins where it ends."""
    time = find_times(_span("It opened in 2014."))[0].value
    before, after, inside = (reach_of(time, bound) for bound in ("before", "after", ""))
    assert before is not None
    assert after is not None
    assert inside is not None
    assert (before[1], after[0]) == inside


SILENT = [
    ("Dana Prill was mayor of Selt in 2014.", "Prill became mayor of Selt in 2012."),
    ("After 24 May 2010, Lena Ost was the coach of Sandvik.", "On 24 May 2010, Ost became coach of Sandvik."),
    ("Selt won the cup in 2004.", "Selt won the cup in 2006."),
    ("Keller lived in Brod in 2004.", "Keller lived in Brod in 2006."),
    ("The school had 300 pupils in 2004.", "The school had 350 pupils in 2006."),
    ("Norvia signed an agreement with Corvia in 2004.", "Norvia signed an agreement with Corvia in 2006."),
    ("Keller won 12 medals.", "Keller won 3 medals at the 1996 Games."),
    ("The minister visited the camp on 3 May.", "The minister visited the camp on 9 June."),
    ("Three miners died at the Orrin mine in March.", "Eleven miners died at the Orrin mine in 1998."),
]
REFUTED = [
    (
        "Before May 2012, Karel Dunn was the chairman of the board.",
        "In May 2012, Dunn was appointed chairman of the board.",
    ),
    ("The minister visited the camp on 3 May.", "The minister visited the camp on 5 May."),
    ("Orrin was founded in 1987.", "Orrin was founded in 1978 by Lars Holm."),
    ("Selt won its third title in 2004.", "Selt won its third title in 2006."),
    (
        "Hollow Ground was released after 2012.",
        "Hollow Ground, their fourth album, was released on 3 May 2011.",
    ),
    (
        "Hollow Ground is the third album by The Larks.",
        "Hollow Ground is the fourth studio album by English band The Larks.",
    ),
]


def _labels(claim: str, source: str) -> set[Label]:
    report = claimcheck.check(Document(claim, source="text"), against=[Document(source, source="source")])
    return {verdict.label for verdict in report.verdicts}


@pytest.mark.parametrize(("claim", "source"), SILENT)
def test_two_years_that_may_both_be_right_refute_nothing(claim: str, source: str) -> None:
    """No checker holds the one against the other."""
    assert Label.REFUTED not in _labels(claim, source)


@pytest.mark.parametrize(("claim", "source"), REFUTED)
def test_two_times_of_what_comes_about_once_do(claim: str, source: str) -> None:
    """A founding has one year, an album one place in its order."""
    assert Label.REFUTED in _labels(claim, source)
