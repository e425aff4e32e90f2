"""Rules of measures of which a thing has one value: refutes, and silent."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Orlan Tower is more than 300 metres tall.", "Orlan Tower is a 260-metre skyscraper in Torvia.", "260-metre", "height"),
    ("Orlan Tower is 330 metres tall.", "The tower has a height of 260 metres.", "260 metres", "height"),
    ("The height of Orlan Tower is 330 metres.", "Orlan Tower stands 260 metres high.", "260 metres", "height"),
    ("Mount Orlan's elevation is 2,900 m.", "Mount Orlan has an elevation of 2,310 m (7,580 ft).", "2,310 m", "height"),
    ("Orlan has more than 30,000 inhabitants.", "Orlan has a population of 24,310.", "24,310", "population"),
    ("The population of Orlan was 30,000 in 2011.", "Orlan is a town. It had a population of 24,310 in 2011.", "24,310", "population"),
    ("Harbour Lights is 120 minutes long.", "The film has a running time of 98 minutes.", "98 minutes", "running time"),
    ("Lake Orlan covers an area of 50 square kilometres.", "Lake Orlan has an area of 12 square kilometres.", "12 square", "area"),
    ("The River Orlan is 300 km long.", "The River Orlan has a length of 120 km.", "120 km", "length"),
    ("Orlan Mills employs 900 people.", "Orlan Mills has 320 employees.", "320 employees", "number of employees"),
    ("Orlan Stadium has a capacity of 60,000.", "Orlan Stadium seats 42,500 people.", "42,500 people", "capacity"),
    ("The city of Orlan had less than 40,000 inhabitants in 2011.", "At the 2011 census, Orlan had a population of 51,310.", "51,310", "population"),
    ("Harbour Lights is 120 minutes long.", "The film runs for 98 minutes.", "98 minutes", "running time"),
    ("Orlan had a population greater than 2,995 in 2010.", "Orlan is a village in Torvia. The population was 2,914 at the 2010 census.", "2,914", "population"),
    ("Orlan had a population of 3,995 in 2010.", "Orlan is a village in Torvia. According to the 2010 census, the population was 2,914.", "2,914", "population"),
    ("Orlan has 3,435 citizens as of the 2011 census.", "Orlan is a village in Torvia. The population at the 2011 census was 1,225.", "1,225", "population"),
    ("Orlan has a population of 12,000 people.", "Orlan is a town in Torvia. Its population is 4,310.", "4,310", "population"),
    ("The elevation of Orlan is not more than 3,000 feet.", "Orlan is a village in Torvia. It lies on a road. Its elevation is 3,400 feet.", "3,400 feet", "height"),
    ("The island covers 120 square kilometres.", "The island has an area of 210 square kilometres.", "210 square", "area"),
    ("Lake Orlan covers 50 square kilometres.", "Lake Orlan lies in Torvia. It has an area of 12 square kilometres.", "12 square", "area"),
    ("Orlan has 42,000 inhabitants.", "Orlan lies on the Ama. The town has a population of 24,310.", "24,310", "population"),
    ("Orlan Tower has 50 floors.", "Orlan Tower has 61 storeys.", "61 storeys", "number of floors"),
]  # fmt: skip

SILENT = [
    ("Lake Orlan lies in the north. It has an island that covers 2 square kilometres.", "Lake Orlan has an area of 81 square kilometres."),
    # Of a thing without a name, at another time or tide, or a part of it.
    ("The glacier covers 12 square kilometres.", "The glacier covered 14 square kilometres in 1950."),
    ("The water is 4 metres deep.", "The water is 9 metres deep at high tide."),
    ("The island covers 120 square kilometres.", "The park covers 210 square kilometres."),
    ("Orlan has 42,000 inhabitants.", "Selt lies on the Ama. It has 24,310 inhabitants."),
    # Room for both, in other units too.
    ("Orlan Tower is more than 200 metres tall.", "Orlan Tower is a 260-metre skyscraper in Torvia."),
    ("Orlan Tower is 853 feet tall.", "Orlan Tower is a 260-metre skyscraper in Torvia."),
    ("Orlan has about 24,000 inhabitants.", "Orlan has a population of 24,310."),
    # Another thing.
    ("Orlan Tower is 330 metres tall.", "Kestrel Tower is a 260-metre skyscraper in Torvia."),
    ("Orlan Tower is 330 metres tall.", "It stands near the harbour. The tower has a height of 260 metres."),
    ("Orlan Bridge is 300 metres long.", "The tower has a length of 260 metres."),
    ("Orlan has 30,000 inhabitants.", "The county of Orlan has a population of 240,310."),
    ("Orlan has 30,000 inhabitants.", "Orlan County has a population of 240,310."),
    ("The mill in Orlan employs 900 people.", "The company employs 9,000 people worldwide."),
    # Another measure of the same thing.
    ("Orlan Tower is 330 metres tall.", "Orlan Tower has a length of 260 metres."),
    ("Harbour Lights is 120 minutes long.", "Harbour Lights is a film shot in 98 days."),
    ("Orlan has 30,000 inhabitants.", "Orlan has 24,310 houses."),
    # A part, an average, a plan, another year.
    ("Orlan has 300,000 inhabitants.", "Orlan has an urban population of 240,310."),
    ("Orlan has 30,000 inhabitants.", "Orlan had a population of 24,310 in 2011."),
    ("The population of Orlan was 30,000 in 2020.", "The population of Orlan was 24,310 in 2011."),
    ("Orlan Tower is 330 metres tall.", "Orlan Tower has a planned height of 260 metres."),
    ("Orlan Mills has 900 employees.", "Orlan Mills has an average of 320 employees per site."),
    ("Orlan Stadium seats 40,000.", "Orlan Stadium has a capacity of 55,000 for concerts."),
    ("Orlan Stadium seats 40,000.", "Orlan Stadium had a capacity of 20,000 when it opened."),
    ("Orlan Mills has 900 employees.", "Orlan Mills employs 320 people in Torvia."),
    ("Orlan Tower is 330 metres tall.", "Orlan Tower is 260 metres tall without its mast."),
    ("Orlan had a population of 3,995 in 2020.", "Orlan is a village in Torvia. The population was 2,914 at the 2010 census."),
    ("Orlan has a population of 12,000 people.", "Orlan is a town in Torvia. The population of the parish is 4,310."),
    ("Orlan has a population of 12,000 people.", "Orlan is a town in Torvia. The old fort lies on a hill. The population was 400."),
    ("The elevation of Orlan is not less than 3,000 feet.", "Orlan is a village in Torvia. Its elevation is 3,400 feet."),
    ("The population of Orlan is 12,000.", "The bear population of Orlan is 12."),
    # One of several values fits.
    ("Lake Orlan is 300 feet deep.", "Lake Orlan has a depth of 260 feet in the north and a depth of 300 feet in the south."),
    # Denied, supposed or said by somebody.
    ("Orlan Tower is 330 metres tall.", "Orlan Tower may be 260 metres tall."),
    # The source says both.
    ("Orlan Tower is 330 metres tall.", "Orlan Tower is a 260-metre tower. With its mast Orlan Tower is 330 metres tall."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence", "value", "measure"), REFUTES)
def test_another_value_of_a_measure_refutes(text: str, evidence: str, value: str, measure: str) -> None:
    """However the two sentences give it, in their own words; the message names both values and the measure."""
    (finding,) = refutations(text, evidence)
    assert finding.message.startswith(f"the source gives '{value}")
    assert f"as the {measure}, the text" in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_values_that_may_both_be_right_refute_nothing(text: str, evidence: str) -> None:
    """Of another thing, another measure, a part, a plan or another year, or with room for each other."""
    assert refutations(text, evidence) == []


@pytest.mark.parametrize("text", [evidence for _, evidence, *_ in REFUTES])
def test_no_measure_is_refuted_by_its_own_words(text: str) -> None:
    """A sentence of a reference is not refuted by the reference."""
    assert refutations(text, text) == []
