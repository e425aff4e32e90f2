"""Rules of "only" beside a list: what the text leaves as the one thing, and the source has among others."""

import pytest

from tests.statements import refutations

REFUTES = [
    (
        "Harbour Lights was shot only in Vienna.",
        "Harbour Lights was shot in Vienna, Lisbon and Lodz.",
        "Vienna, Lisbon",
    ),
    (
        "Harbour Lights was shot in Lisbon only.",
        "Harbour Lights was shot in Vienna and Lisbon.",
        "Vienna and Lisbon",
    ),
    ("Elena Voss works solely in film.", "Elena Voss works in film and theatre.", "film and theatre"),
    ("Elena Voss only works in film.", "Elena Voss is a TV and film director from Lodz.", "TV and film"),
    ("The mill exclusively sells flour.", "The mill sells oil, flour and wool.", "oil, flour"),
]

SILENT = [
    # No list, or one of other things.
    ("Harbour Lights was shot only in Vienna.", "Harbour Lights was shot in Vienna."),
    ("Harbour Lights was shot only in Vienna.", "Harbour Lights was shot in Vienna and praised in Lisbon."),
    ("Elena Voss works solely in film.", "Elena Voss works in film and lives in Lisbon."),
    ("Elena Voss works solely in film.", "Elena Voss works in film, mostly."),
    ("Elena Voss only works in film.", "Elena Voss is a radio and film enthusiast."),
    ("Elena Voss only works in film.", "Elena Voss is a film producer and farmer."),
    # A town and its country are one place.
    ("Harbour Lights was shot only in Vienna.", "Harbour Lights was shot in Vienna, Austria."),
    # Another thing or another deed.
    ("Harbour Lights was shot only in Vienna.", "Kestrel was shot in Vienna and Lisbon."),
    ("Harbour Lights was shot only in Vienna.", "Elsa Brandt lived in Vienna and Lisbon."),
    # "Only" as another word, or denied.
    ("Elena Voss is the only one who works in film.", "Elena Voss works in film and theatre."),
    ("Elena Voss not only works in film.", "Elena Voss works in film and theatre."),
    ("The mill sold only two tons of flour.", "The mill sold oil, flour and wool."),
    # Denied or supposed by the source.
    ("Elena Voss works solely in film.", "Elena Voss does not work in film and theatre."),
    ("Elena Voss works solely in film.", "Elena Voss may work in film and theatre."),
]


@pytest.mark.parametrize(("text", "evidence", "shown"), REFUTES)
def test_a_list_refutes_what_leaves_one_of_it_only(text: str, evidence: str, shown: str) -> None:
    """The source has the one thing beside another of its sort, and the message shows both."""
    (finding,) = refutations(text, evidence)
    assert f"'{shown}'" in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_names_no_second_thing_refutes_nothing(text: str, evidence: str) -> None:
    """No list, a list of something else, one place in another, "only" in another sense."""
    assert refutations(text, evidence) == []
