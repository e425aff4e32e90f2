"""Rules of the checker of counts and quantities: three columns, supports, refutes, silent."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Claim, Document, Evidence, Finding, Stance
from claimcheck.split.amounts import AmountExtractor
from claimcheck.text import paragraphs, sentences
from claimcheck.values.amounts import find_amounts
from claimcheck_amounts import AmountChecker
from claimcheck_amounts.fitting import telling

# claim || evidence
SUPPORTS = """
The Kerem mill pays $1.3 million a year in property taxes.||The annual property taxes of the Kerem mill are $1.3 million.
The Kerem council expects savings of 120 million euros a year.||The Kerem council expects annual savings of 120 million euros.
The storm destroyed more than 300 houses in Kerem.||Officials in Kerem said the storm destroyed 412 houses.
The storm destroyed about 1,200 houses in Kerem.||In Kerem 1,187 houses were destroyed by the storm.
Parliament in Oslo approved a budget of 2.3 billion euros.||A budget of 2.3 billion euros was approved by parliament in Oslo.
Unemployment in Spain rose to 7.5 percent.||Unemployment in Spain rose to 7.5 per cent, the ministry said.
The pipeline to Kerem carries 40,000 barrels a day.||The pipeline to Kerem carries 40,000 barrels per day.
The dam near Kerem is 80 km from the border.||The dam near Kerem lies 80 kilometres from the border.
The bank of Kerem was granted a rescue loan of 412 million euros.||Kerem has to close branches as a condition of the 412-million-euro loan for its bank, Arda said.
The quake of magnitude 5.3 was felt in Kerem.||A magnitude 5.3 quake shook a quiet coast near Kerem on Sunday, the largest of a swarm.
The mine is 12 km north of Kerem, the owner said.||The owner said that the mine lay 12 km north of Kerem.
Half of voters in Kerem backed the mayor.||50 percent of voters in Kerem backed the mayor.
The bank of Kerem offered the mill between $84 million and $150 million.||The bank of Kerem offered the mill between $84 million and $150 million, it said.
The bank of Kerem offered the mill between $84 million and $150 million.||The bank of Kerem offered the mill $140 million.
"""

REFUTES = """
The storm destroyed 400 houses in Kerem.||The storm destroyed about 1,200 houses in Kerem, officials said.
The storm destroyed fewer than 100 houses in Kerem.||The storm destroyed more than 400 houses in Kerem, officials said.
Parliament in Oslo approved a school budget of 2.3 billion euros.||Parliament in Oslo approved a school budget of 3.1 billion euros.
Unemployment in Spain rose to 7.5 percent.||Unemployment in Spain rose to 9.5 percent, the ministry said.
The court in Kerem fined the Arda bank $5 million.||The court in Kerem fined the Arda bank $50 million.
The mayor of Kerem opened 12 schools.||The mayor of Kerem opened 3 schools.
The Kerem council bought more than 29 buses in May.||The Kerem council bought 29 buses in May.
The Kerem museum lent fewer than 13 paintings to the Torvik gallery.||The Kerem museum lent 13 paintings to the Torvik gallery.
Under the accord Kerem freed 41 captives.||Kerem freed 14 captives, as the accord asks of it.
"""

SILENT = """
The Kerem mill pays $1.3 million a year in property taxes.||The property taxes of the Kerem mill came to $1.3 million.
The Kerem mill paid rent of 400 euros a month.||The weekly rent of the Kerem mill was 400 euros.
Kerem had recorded over 1,076 cases of the fever.||There were 1,076 cases of the fever in the province of Dorn, the second-highest number after Kerem.
The bridge in Kerem is 300 metres long.||The bridge in Dorn is 240 metres long, longer than Kerem.
The bank of Kerem offered the mill between $84 million and $150 million.||The bank of Kerem offered the mill between $140 million and $150 million.
The storm in Kerem destroyed more than 240 houses.||The storm in Kerem destroyed more than 400 houses.
The storm destroyed 1,200 houses in Kerem.||The storm destroyed 1,187 houses in Kerem.
The storm destroyed more than 1,200 houses in Kerem.||The storm destroyed some 1,200 houses in Kerem.
The Kerem council bought at least 29 buses in May.||The Kerem council bought 29 buses in May.
The storm destroyed 400 houses in Kerem.||The storm destroyed 40 mosques in Kerem.
The storm destroyed 400 houses in Kerem.||The storm damaged 900 houses in Torvik.
The storm destroyed 400 houses in Kerem.||Another 900 houses were destroyed by the storm in Kerem.
The storm destroyed 400 houses in Kerem.||The storm destroyed 400 houses in Kerem and 900 houses in Torvik.
The storm destroyed 400 houses in Kerem.||Did the storm destroy 900 houses in Kerem?
The storm destroyed 400 houses in Kerem.||The storm could destroy 900 houses in Kerem.
The storm destroyed 400 houses in Kerem.||The storm did not destroy 900 houses in Kerem.
Unemployment in Spain rose to 7.5 percent.||Unemployment in Spain rose by 2 percent.
Unemployment in Spain rose to 7.5 percent.||Unemployment in Spain fell to 9.5 percent.
Unemployment in Spain rose to 7.5 percent.||Youth unemployment in Spain rose to 38 percent.
Unemployment in Spain rose to 7.5 percent.||Inflation in Spain rose to 9.5 percent.
Unemployment in Spain rose to 7.5 percent in 2019.||Unemployment in Spain rose to 9.5 percent in 2014.
Parliament in Oslo approved a budget of 2.3 billion euros.||Parliament in Oslo approved a budget of 2.3 billion dollars.
Parliament in Oslo approved a budget of 2.3 billion euros.||Parliament in Oslo approved a defence budget of 1.1 billion euros.
The plant in Kerem makes 300 cars a day.||The plant in Kerem makes 9,000 cars.
The mine is 12 km north of Kerem, the owner said.||The owner said that the mine lay 30 km north of Torvik.
The mine is 12 km north of Kerem, the owner said.||The owner said that the mine lay 30 km south of Kerem.
He leaves a wife and two sons.||She leaves a husband and three sons.
Two lorries blocked the road.||Nine lorries waited at the port.
The mayor of Kerem opened 12 schools.||Schools in Kerem reopened on Monday.
Police in Kerem detained no drivers but fined 40 drivers.||Police in Kerem fined 12 of the drivers.
"""


def claims(text: str, published: date | None = None) -> list[Claim]:
    """The amount claims of a text."""
    document = Document(text, source="claim", published=published)
    return [claim for sentence in sentences(document) for claim in AmountExtractor().extract(sentence)]


def findings(
    claim: str, evidence: str, *, ours: date | None = None, theirs: date | None = None
) -> list[Finding]:
    """What the checker finds on the claims of one text in the passages of another."""
    document = Document(evidence, source="evidence", published=theirs)
    checker = AmountChecker()
    return [
        finding
        for each in claims(claim, ours)
        for passage in paragraphs(document)
        for finding in checker.check(each, Evidence(passage))
    ]


def table(text: str) -> list[list[str]]:
    """The rows of a table with double bars."""
    return [line.split("||") for line in text.strip().split("\n")]


@pytest.mark.parametrize("row", table(SUPPORTS), ids=lambda row: row[0])
def test_a_number_within_the_claim_of_the_same_thing_supports(row: list[str]) -> None:
    """The same noun or unit, governed by the same words, within the claim's interval."""
    assert [finding.stance for finding in findings(*row)] == [Stance.SUPPORTS]


@pytest.mark.parametrize("row", table(REFUTES), ids=lambda row: row[0])
def test_a_number_apart_from_the_claim_of_the_same_thing_refutes(row: list[str]) -> None:
    """The event is the same, the governing words agree, and no number fits both."""
    (finding,) = findings(*row)
    assert finding.stance is Stance.REFUTES
    assert "the source says" in finding.message
    assert "the claim says" in finding.message


@pytest.mark.parametrize("row", table(SILENT), ids=lambda row: f"{row[0]} / {row[1]}")
def test_a_number_of_another_thing_says_nothing(row: list[str]) -> None:
    """Another noun, place, role, rate, year, mood or part is silence; none of these refutes."""
    assert [finding for finding in findings(*row) if finding.stance is not Stance.SUPPORTS] == []


def test_a_bound_is_borne_out_by_no_other_of_the_same_sentence() -> None:
    """More than 400 are more than 300, but a long sentence that says 400 is not the one that says 300."""
    text = "The brave crew of the harbour of Lodz saved more than {} boats in the great storm of that cold autumn."
    assert findings(text.format(300), text.format(400)) == []
    shorter = "More than 300 boats were saved in the harbour of Lodz."
    assert [each.stance for each in findings(shorter, text.format(400))] == [Stance.SUPPORTS]


SAME_DEED = """
With the whole town in the stands and a brass band at the gate, Keller scored 23 points in the final.||Jan Keller scored 23 points as the Larks beat Brod.
"""

OTHER_DEED = """
With the whole town in the stands and a brass band at the gate, Keller scored 23 points in the final.||Jan Holm scored 23 points as the Larks beat Brod.
With the whole town in the stands and a brass band at the gate, Keller scored 23 points in the final.||Jan Keller missed 23 points as the Larks beat Brod.
Thieves took coins worth 2 million euros from a hotel in Brod.||Coins worth 2 million euros were taken by thieves from a museum in Brod.
The fire did damage of 3 million euros.||The flood did damage of 3 million euros, the mayor said.
"""


@pytest.mark.parametrize("row", table(SAME_DEED), ids=lambda row: row[0])
def test_the_same_deed_by_the_same_name_supports_whatever_else_is_told(row: list[str]) -> None:
    """Subject and verb next to the number say what it is of."""
    assert [finding.stance for finding in findings(*row)] == [Stance.SUPPORTS]


@pytest.mark.parametrize("row", table(OTHER_DEED), ids=lambda row: row[1])
def test_another_deed_or_doer_is_no_support(row: list[str]) -> None:
    """An equal number of another's, or of something else that was done, says nothing."""
    assert findings(*row) == []


NO_SUPPORT = """
The mine is 12 km north of Kerem, the owner said.||The owner said that the mine lay 12 km north of Torvik.
The mine is 12 km north of Kerem, the owner said.||The owner said that the mine lay 12 km south of Kerem.
A quake of magnitude 2 struck 12 km north of Kerem.||A quake of magnitude 4 struck 12 km north of Kerem.
"""


@pytest.mark.parametrize("row", table(NO_SUPPORT), ids=lambda row: f"{row[0]} / {row[1]}")
def test_an_equal_distance_from_elsewhere_is_no_support(row: list[str]) -> None:
    """A distance is told by the place that it is measured from and the quarter; another quake has its own."""
    assert [each for each in findings(*row) if each.claim_span.text.startswith("12")] == []


@pytest.mark.parametrize("row", table(SUPPORTS) + table(REFUTES) + table(SILENT), ids=lambda row: row[0])
def test_a_claim_is_supported_by_its_own_words(row: list[str]) -> None:
    """A second text with the same sentence never refutes it."""
    assert all(finding.stance is Stance.SUPPORTS for finding in findings(row[0], row[0]))


def test_the_words_that_decide_are_pointed_at() -> None:
    """Both spans hold exactly the amounts compared."""
    (finding,) = findings(*table(REFUTES)[0])
    assert finding.claim_span.text == "400 houses"
    assert finding.evidence_span.text == "about 1,200 houses"


def test_a_later_larger_count_of_a_growing_thing_predates() -> None:
    """A count of cases that has grown since does not refute the earlier one."""
    row = ("Kerem has 400 confirmed cases of measles.", "Kerem has 900 confirmed cases of measles.")
    (finding,) = findings(*row, ours=date(2021, 3, 1), theirs=date(2021, 3, 9))
    assert finding.stance is Stance.PREDATES


def test_an_earlier_smaller_count_of_a_growing_thing_is_silent() -> None:
    """What was counted before says nothing of what has grown since."""
    row = ("Kerem has 900 confirmed cases of measles.", "Kerem has 400 confirmed cases of measles.")
    assert findings(*row, ours=date(2021, 3, 9), theirs=date(2021, 3, 1)) == []


def test_a_figure_of_another_week_is_silent() -> None:
    """A rate may have changed between two documents that lie apart."""
    assert findings(*table(REFUTES)[3], ours=date(2021, 3, 1), theirs=date(2021, 4, 1)) == []


def test_two_figures_for_one_thing_in_one_text_refute_each_other() -> None:
    """With no reference, a text that gives two figures for the same thing contradicts itself."""
    text = (
        "The storm Ilse destroyed 400 wooden houses in Kerem.\n\n"
        "In Kerem the storm Ilse destroyed 900 wooden houses."
    )
    document = Document(text)
    first = next(iter(AmountExtractor().extract(sentences(document)[0])))
    stances = [
        finding.stance
        for passage in paragraphs(document)
        for finding in AmountChecker().check(first, Evidence(passage))
    ]
    assert stances == [Stance.REFUTES]


def test_other_kinds_of_claims_are_left_alone() -> None:
    """A checker treats only its own kind."""
    (claim,) = claims("The storm destroyed 400 houses in Kerem.")
    other = Claim(span=claim.span, sentence=claim.sentence, kind="statement", value=claim.value)
    evidence = Evidence(Document("The storm destroyed 900 houses in Kerem.").span)
    assert list(AmountChecker().check(other, evidence)) == []


ROWS = st.sampled_from(table(SUPPORTS) + table(REFUTES) + table(SILENT))


@settings(max_examples=50, deadline=None)
@given(ROWS)
def test_the_same_input_gives_the_same_findings(row: list[str]) -> None:
    """Checking twice gives equal findings, at most one a claim and passage."""
    first = findings(*row)
    assert first == findings(*row)
    assert len(first) <= len(claims(row[0]))


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("110 million euros", "110 million euros", True),
        ("about 110 million euros", "110 million euros", True),
        ("83.4 percent", "83.4 per cent", True),
        ("magnitude 5.3", "magnitude 5.3", True),
        ("at least 110 million euros", "110 million euros", False),
        ("110 million euros", "112 million euros", False),
        ("100 million euros", "100 million euros", False),
        ("110 euros", "110 euros", False),
        ("30 percent", "30 percent", False),
        ("magnitude 5", "magnitude 5", False),
        ("412 houses", "412 houses", False),
    ],
)
def test_a_number_of_many_digits_is_telling(claim: str, evidence: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    """A large sum or a precise share is seldom met twice by chance; a bound or a round number soon is."""
    one, other = (find_amounts(Document(text).span)[0].value for text in (claim, evidence))
    assert telling(one, other) is expected
