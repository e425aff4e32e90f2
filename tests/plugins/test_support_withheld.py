"""Rules of the judge of support: what a source says was lacked, declined, left open, or is of some or another; three columns."""

import pytest

from claimcheck.evaluate import Pair, evaluate
from claimcheck.verify import Verifier, prepare

# claim || evidence
LACKED = """
The two sides agreed on a budget.||The delay in reaching agreement on a budget hangs over the talks of the two sides.
The parties reached agreement on pensions.||The parties' failure to reach agreement on pensions led to a strike.
The town council backed the plan for a road.||The lack of a plan for a road angered the town council.
Doctors approved the drug.||The approval of the drug by doctors is still open.
The bank lent money to Orrin.||The bank would lend money to Orrin if the state backed it.
"""
DECLINED = """
Keller got the Lark Award.||Keller declined the Lark Award.
Keller won the Lark Award.||Keller turned down the Lark Award.
Keller received the medal.||Keller refused the medal.
Orrin took the loan.||Orrin rejected the loan.
"""
OF_OTHERS = """
Mr. Hale opened the new school in Brod.||Mrs. Hale opened the new school in Brod.
The ship left Brod on 10 August.||The ship left for Brod on 10 August.
Elections will be held on 14 July.||The president signed the election law on 14 July; elections will be held on 30 October.
The museum bought a painting by Holm.||The museum bought a fake painting by Holm.
The company paid its workers.||The company paid some of its workers.
The trains to Brod run twice a day.||The trains to Brod run four times a day.
The court ruled in favour of Hale.||The court ruled against Hale.
"""
BORNE_OUT = """
The two sides agreed on a budget.||On Friday the two sides agreed on a budget.
The failure to reach agreement led to a strike.||A strike followed, led to by the failure to reach agreement.
Keller declined the Lark Award.||Keller has declined the Lark Award.
Mr. Hale opened the new school in Brod.||The new school in Brod was opened by Mr. Hale.
The ship left Brod on 10 August.||On 10 August the ship left Brod for Lund.
Elections will be held on 14 July.||The president said that elections will be held on 14 July.
The company paid its workers.||The company has paid its workers in full.
The trains to Brod run twice a day.||Trains to Brod run twice a day.
The court ruled in favour of Hale.||The court ruled for Hale on Monday.
"""


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    """All checkers, with no reference of their own."""
    return prepare()


def _label(verifier: Verifier, row: str) -> str:
    claim, evidence = row.split("||")
    (prediction,) = evaluate([Pair("1", claim, (evidence,))], verifier)
    return prediction.label


@pytest.mark.parametrize("row", LACKED.strip().splitlines())
def test_what_did_not_come_about_bears_out_no_deed(verifier: Verifier, row: str) -> None:
    """The source names the deed as missing, open, or done under a condition."""
    assert _label(verifier, row) != "supported"


@pytest.mark.parametrize("row", DECLINED.strip().splitlines())
def test_what_was_declined_was_not_got(verifier: Verifier, row: str) -> None:
    """Nor is it shown false: an award that was declined may have been won."""
    assert _label(verifier, row) == "nei"


@pytest.mark.parametrize("row", OF_OTHERS.strip().splitlines())
def test_a_small_word_makes_another_or_only_some(verifier: Verifier, row: str) -> None:
    """A title, a way, a day of another deed, what is not real, a part."""
    assert _label(verifier, row) != "supported"


@pytest.mark.parametrize("row", BORNE_OUT.strip().splitlines())
def test_the_same_words_without_them_bear_the_statement_out(verifier: Verifier, row: str) -> None:
    """No such word stands in the source, or it stands in the statement too."""
    assert _label(verifier, row) == "supported"
