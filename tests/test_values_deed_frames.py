"""Rules of the table of deeds and of the lines that it is laid over."""

import re

import pytest

from claimcheck.model import Document
from claimcheck.values.amounts import find_amounts
from claimcheck.values.datings import find_datings
from claimcheck.values.deed_frames import DATED, Frame, frames_for
from claimcheck.values.deed_lines import line_of, line_without
from claimcheck.values.deed_tellings import dated_tellings, tellings
from claimcheck.values.deed_wordings import DATED_WORDINGS, GROUPS, WORDINGS

FIGURES = (
    "12 percent",
    "$38 a share",
    "$2 million",
    "12 workers",
    "400 cars a day",
    "six weeks",
    "12 km",
    "90 mph",
    "40 kg",
    "magnitude 6.1",
)


def _frames() -> list[Frame]:
    amounts = (find_amounts(Document(text).span)[0].value for text in FIGURES)
    return [*dict.fromkeys(frame for amount in amounts for frame in frames_for(amount)), *DATED]


def test_every_frame_is_told_of_a_figure_that_the_reader_can_give() -> None:
    """A frame with a sort of figure that no amount has would never be asked."""
    names = {line.split(":")[0] for line in WORDINGS.strip().splitlines() if not line.startswith(" ")}
    assert names <= {frame.name for frame in _frames()}


@pytest.mark.parametrize("frame", _frames(), ids=lambda frame: frame.name)
def test_some_wording_of_a_frame_names_whoever_it_needs(frame: Frame) -> None:
    """A frame none of whose wordings can name them would never be read."""
    places = [{group.split("_")[1] for group in wording.pattern.groupindex} for wording in frame.wordings]
    assert any(frame.needed <= named for named in places)


def test_every_group_of_words_is_used_and_known() -> None:
    """A misspelt group would stand in a pattern as it is."""
    used = set(re.findall(r"\$([A-Z_]+)", WORDINGS + DATED_WORDINGS))
    assert used == GROUPS.keys()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The fund owns 12 percent of Orrin.", "the fund own # of orrin . "),
        ("Orrin cut 300 jobs and 12 posts.", "orrin cut # job and § post . "),
        ("Hale's 40 shops were sold.", "hale 's # shop be sell . "),
    ],
)
def test_a_line_has_base_forms_and_a_sign_for_each_number(text: str, line: str) -> None:
    """The number that is asked about has its own."""
    sentence = Document(text).span
    assert line_of(sentence, find_amounts(sentence)[0]).text == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("In 1937 Keller moved to Lund.", "keller move to lund . "),
        ("Keller has been in the league since 2001.", "keller have be in the league since . "),
        ("Keller was born on 3 May 1902 in Lund.", "keller be bear in lund . "),
    ],
)
def test_a_line_without_its_time_keeps_what_says_since_when(text: str, line: str) -> None:
    """The small word that leads to a day goes with it."""
    sentence = Document(text).span
    assert line_without(sentence, find_datings(sentence)[0].span).text == line


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        ("The fund's 12 percent stake in Orrin was sold.", "stake", {"a": "fund", "b": "orrin"}),
        ("Orrin will pay $2 billion for Selt Mills.", "price of a purchase", {"a": "orrin", "b": "mills"}),
        ("Selt Mills was sold to Orrin for $2 billion.", "price of a purchase", {"a": "orrin", "b": "mills"}),
        ("Ward, who owns 12 percent of Orrin, left.", "stake", {"a": "ward", "b": "orrin"}),
    ],
)
def test_those_who_take_part_are_read_where_they_stand(text: str, name: str, places: dict[str, str]) -> None:
    """Before and behind the verb, in the active and the passive, and before "who"."""
    sentence = Document(text).span
    (told,) = [each for each in tellings(sentence, find_amounts(sentence)[0]) if each.frame.name == name]
    assert {place: each.head for place, each in told.places.items()} == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Keller joined Orrin in 1937.", {"joining"}),
        ("Keller, who joined Orrin, died in 1937.", set()),
        ("In 1937 Keller joined Orrin and died.", {"joining"}),
        ("Keller married Ruth Hale, who taught botany, in 1937.", {"marriage"}),
    ],
)
def test_a_time_dates_the_deed_of_its_own_clause(text: str, names: set[str]) -> None:
    """No other verb stands between, asides left out."""
    sentence = Document(text).span
    (time,) = find_datings(sentence)
    assert {each.frame.name for each in dated_tellings(sentence, time.span)} == names
