"""Rules of hours: at which hour something came about, and at which another thing, another day or in another zone did."""

import pytest

from claimcheck.evaluate import Pair, evaluate
from claimcheck.verify import prepare
from tests.true_pairs import refuted_either_way

APART = """
A blast happened at 5:40 a.m. on Tuesday.||The explosion happened at 4:50 a.m. on Tuesday.
The match began at 3 p.m. on Sunday.||The match kicked off at 7 p.m. on Sunday.
Polls in Velmar close at 8 p.m.||Polls in Velmar close at 10 p.m.
The blast in Brod happened at 17:40.||The blast in Brod happened at 4:50 p.m.
"""
TOGETHER = """
The quake struck at 3:22 a.m. local time.||The quake struck at 0722 GMT.
The quake struck Brod at 3:22 a.m.||The quake struck Brod at 4:22 a.m.
The first train left at 8:15.||The second train left at 9:40.
The train left Brod at 8:15.||The train left Selt at 9:40.
The match began at 3 p.m.||The match ended at 4:50 p.m.
Polls opened at 8 a.m.||Polls closed at 8 p.m.
The blast happened at 5:40 a.m.||A second blast happened at 6:10 a.m.
The meeting began at 9 a.m. on Monday.||The meeting began at 10:30 a.m. on Tuesday.
The museum opens at 9 a.m.||The museum opens at 10:30 a.m. on Sundays.
The fire broke out at about 5 a.m.||The fire broke out at 5:40 a.m.
The train left Brod at 8:15.||The train left Brod at 8:15 p.m.
The train left Brod before 8 a.m.||The train left Brod at 7:15 a.m.
Friday, Sept. 10, 2010 | Updated 8:52 PM EDT||Friday, Sept. 10, 2010 | Updated 9:28 AM EDT
A fire broke out in Selt. It began at 3 p.m.||A flood hit Brod. It began at 7 p.m.
"""


@pytest.mark.parametrize("pair", APART.strip().splitlines())
def test_another_hour_of_one_thing_refutes(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) != []


@pytest.mark.parametrize("pair", TOGETHER.strip().splitlines())
def test_an_hour_of_another_thing_day_or_zone_refutes_nothing(pair: str) -> None:
    """Nor does one that is only about, or before; hours that are whole hours apart may be of two zones."""
    assert refuted_either_way(pair) == []


def test_another_hour_bears_nothing_out() -> None:
    """Whatever other words the two have in common."""
    pair = Pair(
        "1",
        "The gunman entered the bank shortly after noon.",
        ("The gunman entered the bank shortly after 9 a.m.",),
    )
    (prediction,) = evaluate([pair], prepare())
    assert prediction.label == "nei"
