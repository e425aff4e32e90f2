"""Two sentences of one sort of thing on two weekdays, both true: whatever happens week by week is no contradiction."""

import pytest

from tests.true_pairs import refuted_either_way

# A text and a source that may both be true, parted by "||".
PAIRS = """
The mayor opened the bridge at Orrin on Monday.||The minister opened the bridge at Orrin on Friday.
Dana Whitlock was arrested in Brod on Monday.||Dana Whitlock was released in Brod on Friday.
The Kestrels beat the Owls in Brod on Saturday.||The Kestrels beat the Owls in Brod on Wednesday.
Police arrested two men in Brod on Monday.||Police arrested two more men in Brod on Thursday.
Police arrested a man in Brod on Monday over the fire.||Police arrested a woman in Brod on Thursday over the fire.
Whitlock met Keller in Lodz on Monday.||Keller met Whitlock in Brod on Thursday.
The strike at the Lodz mill began on Monday.||The strike at the Lodz mill ended on Friday.
Talks between Torvia and Sarenia resumed in Lodz on Monday.||Talks between Torvia and Sarenia were held in Lodz on Friday.
Shares of Orlan fell on Monday.||Shares of Orlan fell on Thursday.
Orlan reported its results on Monday.||Orlan will report its results on Thursday.
Rebels shelled Brod on Monday, killing two.||Rebels shelled Brod on Thursday, killing five.
The court in Lodz sentenced Paul Keller on Monday.||The court in Lodz convicted Paul Keller on Friday.
The film opens in Torvia on Friday.||The film opened in Sarenia on Wednesday.
Storm Edna hit Torvia on Monday.||Storm Edna hit Sarenia on Wednesday.
A suicide bomber struck Brod on Monday.||A suicide bomber struck Brod on Thursday.
The parliament in Brod voted on the budget on Monday.||The parliament in Brod voted on the treaty on Thursday.
Paul Keller flew to Lodz on Monday.||Paul Keller flew to Lodz on Thursday.
Paul Keller scored twice for Brod on Saturday.||Paul Keller scored twice for Brod on Wednesday.
Thousands marched through Lodz on Monday.||Thousands marched through Lodz on Thursday.
Rescuers found three bodies at Orrin on Monday.||Rescuers found two bodies at Orrin on Thursday.
The Lodz council met on Monday.||The Lodz council met on Thursday.
Paul Keller appeared in court in Lodz on Monday.||Paul Keller appeared in court in Lodz on Thursday.
The plant at Orrin was shut down on Monday.||The plant at Orrin was shut down on Thursday.
A magnitude 5 quake struck Orrin on Monday.||A magnitude 4 quake struck Orrin on Thursday.
Paul Keller visited the troops near Brod on Monday.||Paul Keller visited the wounded near Brod on Thursday.
Two soldiers were killed near Brod on Monday.||Two soldiers were killed near Brod on Thursday.
A soldier was killed near Brod on Monday.||A soldier was killed near Brod on Thursday.
A bomb exploded in a market in Brod on Monday.||A bomb exploded in a market in Brod on Thursday.
Orlan announced 300 job cuts on Monday.||Orlan announced 500 job cuts on Thursday.
Keller won his first match in Lodz on Monday.||Keller won his second match in Lodz on Wednesday.
"""

# And what cannot have happened on both days.
CLASHES = """
Mob boss Vito Ferrante, who feigned madness for decades, died Friday in prison.||Vito Ferrante, the mob boss who for decades feigned madness, died Monday in prison, officials said.
A fire destroyed the wooden church of Brod attended by Governor Dana Whitlock on Tuesday night.||Fire destroyed the wooden church of Brod attended by Governor Dana Whitlock on Friday night, police said.
Ilse Varga opened the new glass museum of Port Sable on Monday.||The new glass museum of Port Sable was opened by Ilse Varga on Friday.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_what_may_happen_week_by_week_is_no_contradiction(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_what_happens_once_happened_on_one_day(pair: str) -> None:
    """Whichever of the two is the text."""
    assert len(refuted_either_way(pair)) >= 2
