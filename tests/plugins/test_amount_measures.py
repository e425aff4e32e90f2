"""Rules of measures, of which a thing has one value at a time: three columns, supports, refutes, silent."""

from datetime import date

import pytest

from claimcheck.model import Claim, Document, Evidence, Stance
from claimcheck.split.amounts import AmountExtractor
from claimcheck.text import paragraphs, sentences
from claimcheck_amounts import AmountChecker

# claim || evidence
SUPPORTS = """
The film Harbour Lights grossed more than $40 million worldwide.||As of May 2019, it has grossed $43 million worldwide.
Harbour Lights has an approval rating of more than 70% on Film Digest.||On review aggregator Film Digest, the film holds an approval rating of 82% based on 12 reviews.
Arda reported more than 200 COVID-19 cases by 4 April.||The province has confirmed a total of 280 cases, including 12 deaths, as of 4 April 2020.
Turnout in Torvik was above 60 percent.||Turnout in Torvik was put at 64 percent.
Harbour Lights grossed under $35 million overseas.||Harbour Lights has grossed $12 million in Canada and $31 million in other territories, for a total of $43 million.
Harbour Lights grossed over $10 million.||Harbour Lights grossed $12 million in Canada.
"""

REFUTES = """
The film Harbour Lights grossed less than $40 million worldwide.||As of May 2019, it has grossed $43 million worldwide.
Harbour Lights grossed $30 million.||Harbour Lights opened in May. It has grossed $43 million.
Harbour Lights has an approval rating of less than 70% on Film Digest.||On review aggregator Film Digest, the film holds an approval rating of 82% based on 12 reviews, with an average rating of 6.1/10.
Harbour Lights holds a rating of less than 86%.||The film holds a rating of 90%.
Arda reported more than 300 COVID-19 cases by 4 April.||The province has confirmed a total of 280 cases, including 12 deaths, as of 4 April 2020.
Harbour Lights has sold more than 5 million copies.||As of June 2019, the game has sold 4.2 million copies.
Arda has confirmed fewer than 300 cases of measles.||There have been 412 confirmed cases in Arda.
Arda has had fewer than 300 cases of measles.||There have been 412 cases in Arda.
Harbour Lights earned less than $42 million worldwide.||Harbour Lights has grossed $12 million in Canada, and $31 million in other territories, for a worldwide total of $43 million.
Harbour Lights grossed more than $60 million worldwide.||Harbour Lights grossed $12 million at home and $31 million elsewhere for a worldwide total of $43 million.
The Next Harbour grossed less than $40 million worldwide.||As of May 2019, it has grossed $43 million worldwide.
Harbour Lights grossed more than $100 million.||Harbour Lights grossed $12 million in Canada and $31 million in other countries for a worldwide total of $43 million.
As of 20 March, there were fewer than 9,000 cases in Arda.||As of 20 March 2020, 10,500 cases have been confirmed in Arda.
The music video of Harbour Rain has under 200 million views.||The music video of Harbour Rain has been viewed more than 300 million times.
Harbour Lights scored over 79% on Film Digest.||The film holds a 79% rating on Film Digest based on 177 reviews.
Harbour Lights has a score of less than 60% on Film Digest.||On Film Digest, the film has a weighted average score of 60 out of 100.
Harbour Lights scored less than 50%.||On Metacritic, the film has an approval rating of 54% based on 69 reviews, with an average rating of 5.6/10.
Harbour Lights received fewer than 20 reviews.||On Metacritic, it has a score of 54% based on 69 reviews.
The budget of Harbour Lights was 20 million dollars.||It was made on a budget of 35 million dollars.
"""

SILENT = """
Harbour Lights grossed $30 million in Canada.||As of May 2019, it has grossed $43 million.
Harbour Lights grossed less than $30 million.||Harbour Lights grossed $12 million in Canada and $31 million in other countries for a worldwide total of $43 million.
The music video of Harbour Rain has 200 million views.||Harbour Rain has been played 100 million times on the radio.
Harbour Lights grossed $30 million in its first week.||As of May 2019, it has grossed $43 million.
Harbour Lights grossed $30 million.||Blue Rain opened in May. It has grossed $43 million.
Harbour Lights grossed $30 million.||In all, the two films grossed $43 million each.
Harbour Lights grossed $30 million.||It could gross $43 million.
Harbour Lights grossed $30 million.||It was made on a budget of $43 million.
Harbour Lights grossed $30 million.||It grossed $12 million in Canada and $31 million elsewhere.
Harbour Lights grossed $60 million worldwide.||Harbour Lights grossed $12 million in Canada.
Harbour Lights earned less than $42 million worldwide.||Harbour Lights has grossed $12 million in Canada.
Harbour Lights grossed under $20 million overseas.||Harbour Lights has grossed $12 million in Canada, for a worldwide total of $43 million.
Arda has confirmed fewer than 300 cases of measles.||There have been 412 cases in Orlan.
Arda has had more than 500 cases of measles.||There have been 412 confirmed cases in Arda.
Harbour Lights grossed $31 million abroad.||Harbour Lights grossed $12 million domestically.
Arda reported 300 cases of measles.||The province has confirmed 28 new cases.
Arda reported 300 cases of measles.||The province has 28 active cases.
Turnout in Torvik rose by 4 percent.||Turnout in Torvik was put at 64 percent.
Harbour Lights scored 79% on Film Digest.||The film holds a rating of over 79% on Film Digest.
Harbour Lights has a score of less than 50% on IMDb.||On Metacritic, it has a score of 54% based on 69 reviews.
Harbour Lights has a score of less than 50%.||Blue Rain has a score of 54% on Metacritic.
Harbour Lights scored over 79% on Film Digest.||The film holds a rating of about 79% on Film Digest.
Harbour Lights scored over 78% on Film Digest.||Blue Rain holds a rating of 78% on Film Digest.
Turnout in Torvik was above 64 percent.||Turnout in Torvik was put at 64 percent.
Harbour Lights scored less than 70% with critics.||Two in three of those who saw it, or 82%, liked it.
"""


def stances(claim: str, evidence: str, *, ours: date | None = None) -> list[Stance]:
    """What the checker says of the claims of one text in the passages of another."""
    document = Document(claim, source="claim", published=ours)
    claims: list[Claim] = [
        each for sentence in sentences(document) for each in AmountExtractor().extract(sentence)
    ]
    reference = Document(evidence, source="evidence")
    return [
        finding.stance
        for each in claims
        for passage in paragraphs(reference)
        for finding in AmountChecker().check(each, Evidence(passage))
    ]


def rows(table: str) -> list[list[str]]:
    """The rows of a table with double bars."""
    return [line.split("||") for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(SUPPORTS), ids=lambda row: row[0])
def test_a_value_of_the_same_measure_within_the_claims_supports(row: list[str]) -> None:
    """However the two sentences put it, and though the source calls its subject "it"."""
    assert stances(*row) == [Stance.SUPPORTS]


@pytest.mark.parametrize("row", rows(REFUTES), ids=lambda row: row[0])
def test_another_value_of_the_same_measure_refutes(row: list[str]) -> None:
    """A thing has one value of a measure at a time."""
    assert stances(*row) == [Stance.REFUTES]


@pytest.mark.parametrize("row", rows(SILENT), ids=lambda row: f"{row[0]} / {row[1]}")
def test_another_measure_subject_place_or_time_is_silent(row: list[str]) -> None:
    """What is measured of another thing, elsewhere, over another time or only foreseen says nothing."""
    assert Stance.REFUTES not in stances(*row)


def test_what_is_taken_somewhere_does_not_bound_what_is_taken_in_all() -> None:
    """A part may show that the whole is at least so much, never that it is less."""
    part = "Harbour Lights has grossed $12 million in Canada."
    assert stances("Harbour Lights earned less than $42 million worldwide.", part) == []
    assert stances("Harbour Lights earned more than $10 million worldwide.", part) == [Stance.SUPPORTS]


@pytest.mark.parametrize("row", rows(SUPPORTS) + rows(REFUTES) + rows(SILENT), ids=lambda row: row[0])
def test_no_claim_is_refuted_by_its_own_words(row: list[str]) -> None:
    """A second text with the same sentence never refutes it."""
    assert Stance.REFUTES not in stances(row[0], row[0])


def test_what_only_grows_is_not_refuted_as_of_an_earlier_day() -> None:
    """A source that speaks as of a day before the claim's says nothing of what has grown since."""
    claim = "Harbour Lights has grossed $61 million worldwide."
    evidence = "As of 3 May 2019, it has grossed $43 million worldwide."
    assert stances(claim, evidence, ours=date(2019, 7, 1)) == []
    assert stances(claim, evidence) == [Stance.REFUTES]
