"""Pairs of sentences that may both be true: a value is that of a noun within a phrase, of another of several, or of a year."""

import pytest

from tests.true_pairs import refuted_either_way

# One sentence || another.
WITHIN = """
The Orrin Tower has 40 floors.||The Orrin Tower stands beside a hotel that has 52 floors.
The Maren hall was built in 1650.||The Maren hall burned down in 1720, after which it was built anew.
Acme is a public company.||Acme is a subsidiary of Tarn, a private company.
The Orrin Tower has 40 floors.||The Orrin Tower stands next to a bank whose headquarters has 52 floors.
The Orrin Tower has 40 floors.||The Orrin Tower stands near the Selt Tower, which has 52 floors.
The Brod school has 400 pupils.||The Brod school shares its yard with a college that has 900 pupils.
The Maren bridge is 300 metres long.||The Maren bridge leads to a tunnel that is 900 metres long.
The Maren bridge is 300 metres long.||The Maren bridge, beside a viaduct 900 metres long, is made of stone.
Lake Orva is 12 metres deep.||Lake Orva drains into a gorge that is 80 metres deep.
Selt is a village of 400 inhabitants.||Selt lies near Brod, a town of 9,000 inhabitants.
Selt has 400 inhabitants.||Selt lies near a town that has 9,000 inhabitants.
The Kestrel Hotel has 120 rooms.||The Kestrel Hotel belongs to a chain which has 4,000 rooms.
The Kestrel Hotel has 120 rooms.||The Kestrel Hotel was replaced by one that has 400 rooms.
Acme employs 300 people.||Acme is owned by Tarn, which employs 12,000 people.
Acme has 300 employees.||Acme belongs to a group that has 12,000 employees.
The Orla carries 90 passengers.||The Orla sails beside a ferry that carries 800 passengers.
Keller's novel sold 20,000 copies.||Keller's novel follows a book that sold 400,000 copies.
Keller has three children.||Keller lives with a sister who has five children.
Keller is 40 years old.||Keller is married to a teacher who is 52 years old.
Keller won two medals.||Keller trained with a runner who won five medals.
Mount Orva is 2,400 metres high.||Mount Orva overlooks a peak that is 1,900 metres high.
The hall was built in 1650.||The hall stands beside a chapel that was built in 1720.
The Selt mill was built in 1850.||The Selt mill stands next to a house built in 1720.
The Selt mill was built in 1850.||The Selt mill, near a house that was built in 1720, is a museum.
The Brod church was built in 1650.||The Brod church has a tower that was built in 1720.
Acme was founded in 1920.||Acme is owned by Tarn, which was founded in 1955.
Acme was founded in 1920.||Acme was bought in 1988 by a firm that was founded in 1955.
Keller was born in 1950.||Keller married a painter who was born in 1958.
Keller died in 1950.||Keller was the son of a judge who died in 1912.
Acme is a public company.||Acme is owned by Tarn, a private company.
Acme is a public company.||Acme is the parent of Tarn, a private company.
Acme is a private company.||Acme is a subsidiary of Tarn, a public company.
Acme is a large firm.||Acme works for Tarn, a small firm.
Selt is a northern village.||Selt lies near Brod, a southern village.
Selt is a small town.||Selt lies near Brod, a large town.
The Varn lighthouse has 210 steps.||The Varn lighthouse overlooks a cliff path that has 640 steps.
The Varn Library holds 60,000 books.||The Varn Library shares its catalogue with an archive that holds 900,000 books.
The Varn Library holds 60,000 books.||The Varn Library, opposite a shop that holds 4,000 books, is closed on Sundays.
The Osk ferry carries 200 passengers.||The Osk ferry replaced a boat which carried 60 passengers.
The Osk ferry carries 200 passengers.||The Osk ferry was built by a yard that also built one carrying 900 passengers.
The Osk airport handles 2 million passengers a year.||The Osk airport competes with an airport that handles 9 million passengers a year.
Rell University has 4,000 students.||Rell University is part of a network which has 60,000 students.
Rell University has 4,000 students.||Rell University merged with Osk College, which had 900 students.
Rell University was founded in 1890.||Rell University merged with Osk College, which was founded in 1921.
Rell University was founded in 1890.||Rell University absorbed a school founded in 1921.
The Rell theatre seats 400 people.||The Rell theatre stands behind a cinema that seats 900 people.
The Rell theatre opened in 1890.||The Rell theatre stands behind a cinema that opened in 1921.
The Rell theatre opened in 1890.||The Rell theatre, whose café opened in 2003, is in Osk.
The Rell theatre opened in 1890.||The Rell theatre faces the Osk Theatre, which opened in 1921.
The Rell theatre was built in 1890.||The Rell theatre, built by a firm that was founded in 1850, is closed.
The palace was built in 1702.||The palace burned in 1790, and a new palace was built in 1801.
Dahl was elected in 1990.||Dahl succeeded a mayor who was elected in 1978.
Dahl won four gold medals.||Dahl is coached by a swimmer who won seven gold medals.
Dahl scored 12 goals.||Dahl plays beside a striker who scored 30 goals.
Dahl married in 1950.||Dahl had a brother who married in 1962.
Osk Foods is a public company.||Osk Foods is a subsidiary of Tarn Group, a private company.
Osk Foods was a public company.||Osk Foods was a unit of Tarn Group, a private company based in Rell.
Osk Foods, a public company, makes jam.||Osk Foods is owned by Tarn Group, a private company that makes jam.
Osk Foods is a public company based in Rell.||Osk Foods is a subsidiary of Tarn, a private company based in Rell.
Rell College is a private school.||Rell College lies beside Osk School, a public school.
The Osk hall was built in 1702.||The Osk hall burned down in 1790 and the present hall was built in 1801.
Osk Foods is a private company based in Rell.||Tarn, a public company, owns Osk Foods, which is based in Rell.
The Hask mill has 12 wheels.||The Hask mill feeds a canal that turns 30 wheels.
The Hask hospital has 300 beds.||The Hask hospital lies close to a clinic whose ward has 40 beds.
The Hask hospital has 300 beds.||The Hask hospital sends its patients to a hospital that has 900 beds.
The Hask hospital employs 900 nurses.||The Hask hospital is run by a firm employing 4,000 nurses.
The Hask market was founded in 1788.||The Hask market surrounds a well that was dug in 1640.
The Hask bell was cast in 1788.||The Hask bell hangs in a tower that was built in 1640.
The Hask bell was cast in 1788.||The Hask bell replaced one that was cast in 1640.
Mount Hask was first climbed in 1902.||Mount Hask stands beside a peak that was first climbed in 1911.
Torin joined the navy in 1990.||Torin served with a captain who joined the navy in 1975.
Torin published three novels.||Torin translated a poet who published nine novels.
Torin ran the race in 40 minutes.||Torin trailed a runner who ran the race in 38 minutes.
The Hask school was founded in 1788.||The Hask school moved in 1850, and the present school was opened in 1901.
The Hask church was built in 1788.||The Hask church, built on the site of a chapel that was built in 1540, is of brick.
The Hask church was built in 1788.||The Hask church has an organ that was built in 1822.
The Hask church was consecrated in 1790.||The Hask church was built in 1788 by a mason who was born in 1740.
The Hask line is 40 km long.||The Hask line crosses a tunnel 3 km long.
The Hask line is 40 km long.||The Hask line meets a railway that is 120 km long.
The Hask tower is 90 metres tall.||The Hask tower is overlooked by a mast that is 140 metres tall.
The Hask tower weighs 900 tonnes.||The Hask tower holds a bell weighing 4 tonnes.
The Hask tower cost 9 million euros.||The Hask tower stands beside a bridge that cost 30 million euros.
Hask is 40 km from Osk.||Hask lies on a road that is 90 km from Osk.
The Hask plant makes 400 cars a day.||The Hask plant supplies a factory that makes 900 cars a day.
"""

SEVERAL = """
The hall was built in 1650.||The hall burned down in 1720.
The hall was built in 1650.||The hall burned down in 1720 and was rebuilt by the town.
The hall was built in 1650.||The hall burned down in 1720 and was built again.
Keller scored an early goal.||Keller scored a late goal.
Keller scored an early goal against Brod.||Keller scored a late goal against Brod.
Brod has lost the final.||Brod has won the final.
Brod has lost the final of the Maren Cup.||Brod has won the final of the Maren Cup.
Lind's brother Karl died on 3 May 1950.||Lind's brother Otto died on 9 June 1961.
The Orrin Tower has 40 floors.||The Orrin Tower faces a hotel with 52 floors.
The hall was built in 1650.||The hall was damaged in 1720 by a storm.
Keller was born in 1950.||Keller is the father of a singer born in 1981.
Keller scored a first-half goal against Brod.||Keller scored a second-half goal against Brod.
Keller scored the first goal for Brod.||Keller scored the last goal for Brod.
Keller scored an easy goal against Brod.||Keller scored a difficult goal against Brod.
Keller took an early lead over Holm.||Keller took a late lead over Holm.
Keller made an early error against Brod.||Keller made a late error against Brod.
Keller bought a large house in Brod.||Keller bought a small house in Brod.
Keller wrote a short book about Brod.||Keller wrote a long book about Brod.
Keller has lost the cup final.||Keller has won the cup final.
Keller has lost to Holm.||Keller has won against Holm.
Keller has won a match against Brod.||Keller has lost a match against Brod.
Keller won a match against Brod.||Keller lost a match against Brod.
Keller had a happy marriage.||Keller had an unhappy marriage.
Keller received a positive review.||Keller received a negative review.
Keller is a rich man.||Keller is the brother of Holm, a poor man.
Keller is a male nurse.||Keller is the sister of Holm, a female nurse.
Lind's son Karl was born on 3 May 1950.||Lind's son Otto was born on 9 June 1961.
Lind's wife Anna died in 1950.||Lind's wife Ilse died in 1961.
Lind's daughter Anna married in May 1950.||Lind's daughter Ilse married in June 1961.
Lind's ship Orla sank on 3 May 1950.||Lind's ship Maren sank on 9 June 1961.
Karl, Lind's brother, died on 3 May 1950.||Otto, Lind's brother, died on 9 June 1961.
Lind's brother died on 3 May 1950.||Lind's younger brother died on 9 June 1961.
Lind's first wife died on 3 May 1950.||Lind's second wife died on 9 June 1961.
One of Lind's brothers died on 3 May 1950.||Another of Lind's brothers died on 9 June 1961.
Her brother Karl died on 3 May 1950.||Her brother Otto died on 9 June 1961.
The brother of Lind, Karl, died on 3 May 1950.||The brother of Lind, Otto, died on 9 June 1961.
Lind's brother Karl was killed on 3 May 1950.||Lind's cousin Otto was killed on 9 June 1961.
Lind's brother Karl won three medals.||Lind's brother Otto won five medals.
Lind's brother Karl lives in Brod.||Lind's brother Otto lives in Selt.
Lind's brother Karl was born in Brod.||Lind's brother Otto was born in Selt.
Lind's brother Karl won the race.||Lind's brother Otto lost the race.
Lind's film Orla was released in 1950.||Lind's film Maren was released in 1961.
Lind's first film was released in 1950.||Lind's film Maren was released in 1961.
The Varn lighthouse is 40 metres tall.||The Varn lighthouse stands on a rock 90 metres high.
The Rell theatre was built in 1890.||The Rell theatre was closed in 1940 and sold in 1952.
The palace was built in 1702.||The palace lost its roof in 1790, and its stables were built in 1801.
The Osk palace was built in 1702.||The Osk palace burned down in 1790 and was rebuilt in 1801.
Dahl's sister Mona won the race in 1950.||Dahl's sister Vera won the race in 1954.
Dahl's son Per has two children.||Dahl's son Nils has five children.
Dahl's husband Per died in 1950.||Dahl's husband Nils died in 1972.
Dahl's second husband died in 1972.||Dahl's husband Per died in 1950.
Her son Per was born in 1950.||Her son Nils was born in 1953.
One of the towers was built in 1650.||One of the towers was built in 1720.
One of the towers has 40 floors.||One of the towers has 52 floors.
One of Dahl's sons is a doctor.||One of Dahl's sons is a dentist.
Dahl scored a rare goal.||Dahl scored a common goal.
Osk won an early match against Rell.||Osk won a late match against Rell.
Osk have lost the derby.||Osk have won the derby.
Osk has won the cup.||Osk has lost the cup.
Osk won a game in Rell.||Osk lost a game in Rell.
Osk has won two matches.||Osk has lost two matches.
Dahl wrote a good play.||Dahl wrote a bad play.
Dahl gave a public concert.||Dahl gave a private concert.
Dahl signed a new contract.||Dahl signed an old contract.
Dahl sold a new house.||Dahl sold an old house.
The palace was built in 1702.||The palace burned down in 1790, 88 years after it was built.
Torin's wife Edda wrote six books.||Torin's wife Sunna wrote two books.
Torin's son Ulf was born in Hask.||Torin's son Leif was born in Osk.
Torin's brother Ulf was elected in 1990.||Torin's brother Leif was elected in 1994.
Torin's daughter Edda is 40.||Torin's daughter Sunna is 35.
Torin's horse Blix won the race in 1990.||Torin's horse Krux won the race in 1994.
Hask scored a late equaliser.||Hask scored an early equaliser.
Hask won a narrow game.||Hask lost a narrow game.
Hask have won the title.||Hask have lost the title.
Hask has had a good season.||Hask has had a bad season.
Torin bought an expensive painting.||Torin bought a cheap painting.
Torin published a long essay on Hask.||Torin published a short essay on Hask.
Torin sent a friendly letter to Hask.||Torin sent a hostile letter to Hask.
Torin made a correct guess.||Torin made an incorrect guess.
"""

YEARS = """
The museum had 22,000 visitors in 1999.||The museum had 30,000 visitors.
The Selt museum had 22,000 visitors in 1999.||The Selt museum had 30,000 visitors.
The Selt museum had 22,000 visitors in 1999.||The Selt museum has 30,000 visitors a year.
The museum had 22,000 visitors in 1999.||The museum had 30,000 visitors from abroad.
The Brod fair drew 22,000 visitors in 1999.||The Brod fair drew 30,000 visitors.
The Brod fair drew 22,000 visitors in 1999.||The Brod fair draws 30,000 visitors.
Brod had 22,000 inhabitants in 1999.||Brod had 30,000 inhabitants.
Acme had 300 employees in 1999.||Acme had 500 employees.
Acme had a staff of 300 in 1999.||Acme had a staff of 500.
The club had 300 members in 1930.||The club had 700 members at its peak.
The Selt line carried 300 trains in 1930.||The Selt line carried 700 trains.
The Rell fair drew 9,000 guests in 2004.||The Rell fair drew 14,000 guests.
The Rell line carries 300 trains.||The Rell line carried 120 trains in 1931.
The Rell paper sold 30,000 copies.||The Rell paper sold 90,000 copies in 1931.
The Rell theatre gave 200 shows in 1931.||The Rell theatre gave 320 shows.
Rell had 4,000 inhabitants in 1931.||Rell had 9,000 inhabitants.
The Hask zoo had 40,000 visitors.||The Hask zoo had 61,000 visitors in 1988.
The Hask zoo received 40,000 visitors in 1988.||The Hask zoo received 61,000 visitors.
Hask counted 300 births in 1988.||Hask counted 410 births.
The Hask school had 200 pupils in 1988.||The Hask school had 260 pupils.
"""

KINDS = """
The series is not a comedy.||The series is Voll's second comedy drama series.
The series is not a drama.||The series is Voll's second comedy drama series.
Orva is not a comedy.||Orva is a black comedy drama.
Selt is not a city.||Selt is a city district of Brod.
Keller is not a singer.||Keller is a singer songwriter.
Varn is not an opera.||Varn is an opera house in Osk.
Varn is not a drama.||Varn is Dahl's third crime drama series.
"""

# These cannot both be true.
CLASHES = """
The Orrin Tower has 40 floors.||The Orrin Tower is a hotel that has 52 floors.
The Orrin Tower has 40 floors.||The Orrin Tower, a hotel that has 52 floors, stands in Brod.
The Kestrel Hotel has 120 rooms.||The Kestrel Hotel, which has 400 rooms, stands in Brod.
Mount Orva is 2,400 metres high.||Mount Orva is a peak 1,900 metres high.
The Selt mill was built in 1850.||The Selt mill, which was built in 1720, is a museum.
Lind's brother Karl died on 3 May 1950.||Lind's brother Karl died on 9 June 1961.
Brod won the final.||Brod lost the final.
The senate has passed the law.||The senate has rejected the law.
Keller had a happy childhood.||Keller had an unhappy childhood.
Keller played a small part in the war.||Keller played a large part in the war.
Acme is a public company.||Acme is a private company.
The Brod fair drew 22,000 visitors in 1999.||The Brod fair drew 30,000 visitors in 1999.
The Brod fair drew 22,000 visitors.||The Brod fair drew 30,000 visitors.
Orva is not a comedy.||Orva is a romantic comedy.
"""


@pytest.mark.parametrize("pair", WITHIN.strip().splitlines())
def test_a_value_of_a_noun_within_a_phrase_refutes_nothing_of_the_subject(pair: str) -> None:
    """Whatever of the sentence the other has as well."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", SEVERAL.strip().splitlines())
def test_one_of_several_refutes_nothing_of_another(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", YEARS.strip().splitlines())
def test_a_count_of_one_year_refutes_no_count_without_a_year(pair: str) -> None:
    """What is counted again each year is told of one."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", KINDS.strip().splitlines())
def test_a_noun_before_another_is_not_what_is_denied(pair: str) -> None:
    """What only narrows a noun is not what the thing is."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_what_is_told_of_the_subject_refutes(pair: str) -> None:
    """One way at least."""
    assert refuted_either_way(pair)
