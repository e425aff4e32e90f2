"""Two whose parts are exchanged in two sentences."""

import pytest

from claimcheck.model import Document
from claimcheck.values.swapped import swapped


def told(pair: str) -> bool:
    """Whether two sentences, given as "one || other", exchange the parts of two."""
    one, other = (Document(text).span for text in pair.split(" || "))
    found = {bool(swapped(one, other)), bool(swapped(other, one))}
    assert len(found) == 1, "it does not depend on which of them is the text"
    return found.pop()


SWAPPED = """
The judge ordered Keller to repay the club. || The judge ordered the club to repay Keller.
Selland had shelled Torvia. || Torvia had shelled Selland.
The guard was hit by the inmate. || The inmate was hit by the guard.
The insurance company sued the bank. || The bank sued the insurance company.
Goods went from Brod to Selt. || Goods went from Selt to Brod.
The raid by Selland on Torvia failed. || The raid by Torvia on Selland failed.
The oak is taller than the ash. || The ash is taller than the oak.
Keller said the duke lent the abbot 40 coins. || Keller said the abbot lent the duke 40 coins.
She accused Keller of robbing Brandt. || She accused Brandt of robbing Keller.
"""
NOT_SWAPPED = """
Selland had shelled Torvia. || Torvia had been shelled by Selland.
The guard was hit by the inmate. || The inmate hit the guard.
Keller met Brandt. || Brandt met Keller.
Keller and Brandt left. || Brandt and Keller left.
The road from Brod to Selt is closed. || The road from Selt to Brod is closed.
Exports to Brod and imports from Selt rose. || Imports from Selt and exports to Brod rose.
Goods were sent from Brod to Selt. || Goods from Brod were sent to Selt.
She gave the club a boat. || She gave a boat to the club.
The mill closed in May. || In May the mill closed.
The firm will close the mill and sell the yard. || The firm will sell the yard and close the mill.
Selland fought with Torvia. || Torvia fought with Selland.
"""


@pytest.mark.parametrize("pair", SWAPPED.strip().splitlines())
def test_the_same_words_with_two_exchanged_tell_another_thing(pair: str) -> None:
    """Who does it to whom, by a verb, in the passive, or by where from and where to."""
    assert told(pair)


@pytest.mark.parametrize("pair", NOT_SWAPPED.strip().splitlines())
def test_another_order_alone_exchanges_nothing(pair: str) -> None:
    """The passive, a deed that two do to each other, a list and a clause moved to the front keep the parts."""
    assert not told(pair)
