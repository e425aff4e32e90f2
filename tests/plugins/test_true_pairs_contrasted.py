"""Pairs of sentences that may both be true although nearly all of the one stands in the other.

A word says which of several it is: the evening march, the warehouse, the first leg, the valley of a river.
"""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
PAIRS = """
The mayor of Orrin said 31 people had died, while the governor gave a toll of 28.||The governor of the province said 28 people had died in Orrin.
Orrin United won 3-2 on aggregate after a 1-1 draw in the second leg.||Orrin United had won the first leg 2-1.
Hame lies on the west bank of the Orla.||Hame's station lies on the east bank of the Orla.
Lake Ovo covers 320 square kilometres.||Lake Ovo covered 410 square kilometres before the dam was built.
Nearly 60 percent of the houses on Pela were damaged.||About 15 percent of the houses on Pela were destroyed.
The president's approval rating stands at 38 percent in the Gazette poll.||The president's approval rating was 43 percent in a survey by the broadcaster.
Cholera has infected 3,400 people in the camps since March.||Cholera has infected 610 people in the camps this month.
The Liberals won 61 seats in the 127-seat parliament.||The Liberals had 55 seats in the old parliament.
Police in Selm arrested 14 people during the afternoon march against the pipeline.||Police in Selm arrested 23 people during the evening march against the pipeline.
Officials in the north of Torvia counted 14 deaths from the heat wave.||Officials in the south of Torvia counted 23 deaths from the heat wave.
Velo said on Tuesday it would close its plant in Selm with the loss of 400 jobs.||Velo said on Tuesday it would close its warehouse in Selm with the loss of 120 jobs.
Ines Duarte wrote eleven books, three of them for children.||Ines Duarte wrote three books for children.
The Orla valley is 90 km long.||The Orla is 310 km long.
The municipality of Selm has 31,000 inhabitants.||The town of Selm has 12,000 inhabitants.
The battleship was armed with eight 12-inch guns.||The battleship was armed with fourteen 6-inch guns.
The class of ships had four members.||The class of ships was to have six members.
Lena Falk was named chairwoman in May.||Lena Falk took over as chairwoman in September.
Lena Falk announced her retirement on 3 March.||Lena Falk will retire on 30 June.
Hurricane Lena weakened to a tropical storm over land on Thursday.||Hurricane Lena had strengthened to a Category 4 storm at sea on Tuesday.
Labour won 14 of the 22 seats on the Orrin council.||Labour gained five seats on the Orrin council.
With 80 percent of ballots counted, Maria Stolz led with 52 percent.||Maria Stolz won with 50.8 percent of the vote.
Velo raised its full-year forecast to 4.3 billion euros.||Velo had forecast 4.1 billion euros for the full year in February.
Shares in Velo were down 3 percent at midday.||Shares in Velo closed 1 percent higher.
Ada Lindqvist, the top seed, beat the 12th seed Rosa Kim.||Ada Lindqvist is ranked third in the world.
Researchers at the University of Orrin tested the drug on 412 patients.||The drug was given to 206 of the patients at the University of Orrin.
The council approved a budget of $46 million for next year.||The council's current budget is $44 million.
The chain has 212 restaurants, 40 of them in Canada.||The chain runs 172 restaurants in the United States.
The Lodova metro has 3 lines and 41 stations.||The Lodova metro's first line has 14 stations.
No group claimed responsibility for the bombing in Lodova.||The Lodova bombing was claimed by a rebel group two days later.
The trial of Goran Petek was adjourned until 4 June.||The trial of Goran Petek opened on 12 May.
The state won the case in the district court.||The state lost the case in the supreme court.
Growth was 2.1 percent in the first quarter on an annual basis.||Growth was 0.5 percent from the quarter before.
The Selm plant will employ 1,500 people.||Building the Selm plant will create 3,000 jobs.
Selm City are third in the table with 41 points.||Selm City had 38 points before the match.
Mice given the compound lived 12 percent longer.||Female mice given the compound lived 19 percent longer.
A bus fare in Selm costs 2 crowns.||A monthly bus pass in Selm costs 60 crowns.
The party won 40 percent of the votes among women.||The party won 46 percent of the votes among men.
Velo shares rose 4 percent after the results.||Velo shares rose 6 percent before the results.
The population of Selm is estimated at 12,300.||The population of Selm was 12,100 at the last census.
The regiment lost 310 men at Hame, including 90 dead.||The regiment had 90 dead at Hame.
The deal values the company at $26 a share.||The deal is worth a premium of 31 percent to Friday's close of $20.
The tornado destroyed 40 mobile homes.||The tornado destroyed 61 homes, 40 of them mobile homes.
The bombing killed 14 soldiers and wounded 31.||The bombing wounded 31 soldiers, nine of whom lost limbs.
The outbreak killed 14 people in the nursing home.||The outbreak killed 31 people in the county.
The treaty of Selm was signed on 3 March in Vienna.||The treaty of Selm was ratified on 11 June.
Jan Rys won the league as a player with Selm.||Jan Rys never won the league as a coach.
The senate approved the nomination of Falk.||The senate rejected the nomination of Falk's deputy.
Two tests of the missile failed before it succeeded in May.||The missile failed in its first two tests.
"""

# What the rules for such pairs leave alone: whichever of the two is the text, it is refuted.
CLASHES = """
Police in Selm arrested 14 people during the evening march.||Police in Selm arrested 23 people during the evening march.
The mayor of Orrin said 31 people had died in the flood.||The mayor of Orrin said 28 people had died in the flood.
Ines Duarte wrote eleven books for children.||Ines Duarte wrote three books for children.
The Orla valley is 90 km long.||The Orla valley is 60 km long.
The municipality of Selm has 31,000 inhabitants.||The municipality of Selm has 12,000 inhabitants.
Hame lies on the west bank of the Orla.||Hame lies on the east bank of the Orla.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_one_other_word_may_tell_two_things_apart(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_the_same_word_in_both_tells_nothing_apart(pair: str) -> None:
    """Whichever of the two is the text."""
    assert len(refuted_either_way(pair)) >= 2
