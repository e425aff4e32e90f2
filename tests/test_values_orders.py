"""Rules of the readers of places in an order, points of the compass and scores."""

import pytest

from claimcheck.model import Document, Span
from claimcheck.values.directions import Direction, find_directions
from claimcheck.values.ranks import find_ranks, orders_alike
from claimcheck.values.scores import find_scores


def span(text: str) -> Span:
    """The whole of a text of one sentence."""
    return Document(text).span


@pytest.mark.parametrize(
    ("text", "value", "head"),
    [
        ("It was the Rovers' fifth win in a row.", 5, "win"),
        ("On Friday she meets third seed Oda Krall.", 3, "seed"),
        ("He was the third of four sons.", 3, "son"),
        ("She is the second woman to lead the province.", 2, "woman"),
        ("It is the second-largest port of the coast.", 2, "port"),
        ("He finished third in the slalom.", 3, "place"),
        ("The sale put it in fifth place.", 5, "place"),
        ("She won her 21st title.", 21, "title"),
        ("Sworn in as twenty-first premier of Torvia, he wept.", 21, "premier"),
    ],
)
def test_a_place_in_an_order_is_read_with_what_is_ordered(text: str, value: float, head: str) -> None:
    """The ordinal's number, and the noun behind it or "place" where it stands alone."""
    (mention,) = find_ranks(span(text))
    assert (mention.value.value, mention.value.head) == (value, head)


def test_a_place_among_so_many_tells_how_many() -> None:
    """Somebody "the third of four sons" is one of four; "the third son" may be one of any number."""
    told = [
        find_ranks(span(text))[0].value.among for text in ("He was the third of four sons.", "her third son")
    ]
    assert told == ["four", ""]


@pytest.mark.parametrize(
    "text",
    [
        "A third of the crew left.",
        "Two thirds of the crew left.",
        "The film was first shown in Torvia.",
        "For the first time the mill stood still.",
        "The First Lady spoke at Fifth Avenue.",
        "A second later the lamp went out.",
        "Its first 17 passes failed.",
        "Every second house was empty.",
        "It is a first-class ticket.",
        "He had nothing in the first place.",
    ],
)
def test_what_ranks_nothing_is_no_place_in_an_order(text: str) -> None:
    """Fractions, names, idioms, lengths of time and ordinals before numbers are left out."""
    assert find_ranks(span(text)) == ()


def test_places_by_different_measures_are_of_two_orders() -> None:
    """The second-largest city may be the third-oldest, and the third win in a row the fifth of all."""
    (largest,), (oldest,) = (
        find_ranks(span(f"It is the {word} city.")) for word in ("second-largest", "third-oldest")
    )
    assert not orders_alike(largest.value, oldest.value)
    (running,), (every,) = (
        find_ranks(span(text)) for text in ("It was their third win in a row.", "It was their fifth win.")
    )
    assert not orders_alike(running.value, every.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lies in the north-east of Torvia.", Direction(45, of=frozenset(["torvia"]))),
        ("Storms hit northern Torvia.", Direction(0, of=frozenset(["torvia"]))),
        ("The river flows west.", Direction(270, moving=True)),
        ("The storm turned to the southeast.", Direction(135, moving=True)),
        ("It lies 18 km south of Dorun.", Direction(180, of=frozenset(["dorun"]), apart=True)),
    ],
)
def test_a_point_of_the_compass_is_read_with_what_it_is_of(text: str, expected: Direction) -> None:
    """Its degrees, whether something goes there, and the place that it is a part of or lies apart from."""
    (mention,) = find_directions(span(text))
    assert mention.value == expected


@pytest.mark.parametrize(
    "text", ["He sailed to North Hask.", "It runs from east to west.", "The Southern Press wrote of it."]
)
def test_names_and_several_points_are_no_direction(text: str) -> None:
    """A name keeps its words, and what runs between two points lies at neither."""
    assert find_directions(span(text)) == ()


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [(0, 180, True), (0, 135, True), (45, 315, True), (0, 90, False), (0, 45, False), (315, 0, False)],
)
def test_only_points_far_apart_exclude_each_other(one: int, other: int, excluded: bool) -> None:  # noqa: FBT001 - a column
    """North excludes south and south-east, north-east excludes north-west; east may be the north-east."""
    assert Direction(one).excludes(Direction(other)) is excluded
    assert Direction(other).excludes(Direction(one)) is excluded


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rovers beat City 3-1.", ((3, 1),)),
        ("Rovers lost 0–2 to City.", ((2, 0),)),
        ("Dovrin won 6-4, 3-6, 7-5.", ((6, 4), (6, 3), (7, 5))),
        ("The bill passed by 120 votes to 80.", ((120, 80),)),
        ("The council adopted it by a vote of eight to five.", ((8, 5),)),
    ],
)
def test_a_score_is_read_part_by_part_with_the_larger_number_first(
    text: str, parts: tuple[tuple[int, int], ...]
) -> None:
    """Either side may tell it, and a match in sets is one score."""
    (mention,) = find_scores(span(text))
    assert mention.value.parts == parts


@pytest.mark.parametrize(
    "text",
    [
        "They play in a 4-4-2 formation.",
        "The Grays (12-3) lost again.",
        "It improved to 12-3.",
        "The 2019-20 season was cut short.",
        "A 3-year-old was hurt.",
        "The clinic moved 8 to 5 beds.",
    ],
)
def test_other_numbers_with_a_dash_are_no_score(text: str) -> None:
    """Formations, records of a season, years and ages are not."""
    assert find_scores(span(text)) == ()
