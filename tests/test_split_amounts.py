"""Rules of `claimcheck.split.amounts`: which numbers are claims of kind `amount`."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.split.amounts import AmountExtractor

# sentence | words of the claims, separated by commas
CLAIMS = """
The storm destroyed 400 houses in the valley.|400 houses
Parliament approved a budget of $2.3bn.|$2.3bn
Unemployment rose to 7.5 percent in spring.|7.5 percent
A magnitude 6.1 earthquake shook the coast.|6.1
More than 20,000 protesters filled the square.|More than 20,000 protesters
The firm sold 40 lorries and 12 buses.|40 lorries,12 buses
Hundreds of houses were flooded.|Hundreds of houses
The road is 20 km long.|20 km
Engineers repaired the two bridges and 14 wells.|14 wells
The town has 19 Supreme Court judges.|19 Supreme Court judges
Up to 1 in 500 users of the site were hit.|Up to 1 in 500 users
"""

SILENT = """
At least 12 people were killed on Sunday.
The blast wounded 30 soldiers.
The talks lasted three days.
She returned two years later.
He was born in 1998.
The two sides met on 4 May.
One minister resigned.
Several ministers resigned.
It happened six times.
Flight 370 left at 10:30.
Anna Berg, 38, won 3-1.
Nobody said a word.
The band wrote "A Thousand Suns" for him.
She lives at 12 High Court Road.
"""


def words(text: str) -> list[str]:
    """The words of the claims of one sentence."""
    span = Document(text, published=date(2021, 3, 4)).span
    return [claim.span.text for claim in AmountExtractor().extract(span)]


@pytest.mark.parametrize("row", CLAIMS.strip().split("\n"))
def test_a_number_with_a_unit_or_a_noun_is_a_claim(row: str) -> None:
    """The claim's words are the number with its hedge, its unit and what it counts."""
    sentence, _, expected = row.partition("|")
    assert expected.split(",") == words(sentence) or expected == ",".join(words(sentence))


@pytest.mark.parametrize("sentence", SILENT.strip().split("\n"))
def test_what_other_kinds_treat_or_nothing_counts_is_no_claim(sentence: str) -> None:
    """Counts of people harmed, times, names with numbers and vague counts are left alone."""
    assert words(sentence) == []


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(CLAIMS.strip().split("\n")), st.sampled_from(["", "It rained.\n\n", "\n"]))
def test_the_text_before_a_sentence_changes_nothing(row: str, before: str) -> None:
    """A sentence yields the same claims wherever it stands, and each is of kind amount with its own words."""
    sentence = row.partition("|")[0]
    document = Document(before + sentence)
    span = document.span.sub(len(before), len(before) + len(sentence))
    claims = list(AmountExtractor().extract(span))
    assert words(sentence) == [claim.span.text for claim in claims]
    assert all(claim.kind == "amount" and claim.sentence == span for claim in claims)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A crash left a mother of 2 dead.", "2 children"),
        ("The father-of-three resigned.", "3 children"),
        ("Oduya, a mother of 12, lives in Selt.", "12 children"),
        ("Oduya is the mother of two young sons.", "2 young sons"),
        ("One in 500 users was hit.", "0.2% of users"),
        ("Selt has a population of about 31,000.", "about 31,000 inhabitants"),
        ("The mill employs 230.", "230 employees"),
        ("Attendance: 8,214.", "8,214 spectators"),
        ("The union has a membership of 12,000 people.", "12,000 people"),
        ("It will have 124 ships and sales.", "124 ships and sales"),
        ("A $103 million sum went to the pitcher.", "USD 103 million"),
        ("A$103 million went to the pitcher.", "AUD 103 million"),
        ("A 4.6 earthquake shook the coast.", "magnitude 4.6"),
        ("He led it for nearly a quarter-century.", "nearly a quarter of a century"),
        ("The screen is half an inch thick.", "half an inch"),
        ("It weighs 0.25 grams.", "0.25 grams"),
        ("Quakes of magnitude 1.0 to 1.9 were felt.", "magnitude 1 to 1.9"),
    ],
)
def test_a_number_counts_what_it_is_of(text: str, shown: str) -> None:
    """Behind a parent it counts children, whatever follows; behind "one in" it is a share."""
    assert [str(claim.value) for claim in AmountExtractor().extract(Document(text).span)] == [shown]


def test_what_has_an_amount_of_its_own_is_not_counted_with_the_noun_before() -> None:
    """Sales of so many dollars are none of the 124; nor is the "or" before "about" a bound."""
    text = "It has 124 ships and sales of $4 billion, or about 6 percent."
    found = [str(claim.value) for claim in AmountExtractor().extract(Document(text).span)]
    assert found == ["124 ships", "USD 4 billion", "about 6%"]
