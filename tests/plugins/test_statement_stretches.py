"""Rules of lengths of time and of ages that the source's days leave no room for."""

import pytest

from tests.statements import refutations

OTHER_LENGTHS = [
    ("The Harrow Gazette operated for 80 years.", "The Harrow Gazette was a weekly newspaper that operated between 1942 and 2008."),
    ("The Torvian Empire lasted 95 years.", "The Torvian Empire (1824–1895) was an empire in the south of the island."),
    ("The Silver Lantern Tour ran for four years.", "The Silver Lantern Tour was a concert tour by a rock band. The tour began on August 9, 2009, and ran until July 30, 2010."),
    ("Elena Voss reigned for over 20 years.", "Elena Voss reigned from 8 January 1698 to 16 July 1716."),
    ("The Brod Opera Company performed at the Tarn Theatre for 40 years.", "The Brod Opera Company was an opera company that performed at the Tarn Theatre between 1925 and 1954."),
    ("Paul Keller served as mayor of Lodz for 12 years.", "Paul Keller served as mayor of Lodz from 1990 to 1994."),
    ("Karl Brandt taught at the academy for 30 years.", "Karl Brandt was a Danish painter. He taught at the academy from 1951 to 1959."),
    ("The strike lasted three weeks.", "The strike lasted from 3 May to 9 October 1926."),
    ("Karl Brandt was president of the club for 30 years.", "Karl Brandt was president of the club from 1951 to 1959."),
    ("Ana Ruiz was married to Paul Keller for 20 years.", "Ana Ruiz was married to Paul Keller from 1990 to 1995."),
    ("The Brod Dam was closed for six years.", "The Brod Dam was closed from March 1990 to July 1991."),
    ("The Harbour Board lasted more than 40 years.", "The Harbour Board was from 1965 to 2001 the governing body of all ports in Torvia."),
]  # fmt: skip

IN_OTHER_WORDS = [
    ("Ferro Airlines was in business for more than twenty years.", "Ferro Airlines operated scheduled flights between 1968 and 1982, when it filed for bankruptcy."),
    ("The siege of Halvern was over within three months.", "The siege of Halvern lasted from 2 March to 19 September 1703."),
    ("The Harrow Bridge was in use for less than 50 years.", "The Harrow Bridge was in use from 1874 to 1961."),
    ("The Second Norvian War took six years.", "The Second Norvian War lasted from 1846 to 1849."),
    ("Marn Castle was a prison for two centuries.", "Marn Castle served as a prison from 1848 to 1901."),
    ("Grey Coast stayed together for a decade.", "Grey Coast were a rock band active from 2001 to 2004."),
    ("Night Ferry was on the air for less than a year.", "Night Ferry ran for five seasons from September 2008 to May 2013."),
    ("Queen Ottilie was on the throne for over thirty years.", "Queen Ottilie reigned from 1711 until her abdication in 1729."),
    ("King Haldor ruled for 30 years.", "King Haldor reigned from 1321 to 1333."),
    ("Construction of the Tarn Dam took four years.", "Construction of the Tarn Dam began in 1961 and was completed in 1970."),
    ("The Tarn Dam took four years to build.", "The Tarn Dam was built between 1961 and 1970."),
]  # fmt: skip

OF_OTHER_DEEDS = [
    ("Ferro Airlines was in business for more than ten years.", "Ferro Airlines operated scheduled flights between 1968 and 1982."),
    ("Ferro Airlines was in business for more than twenty years.", "Ferro Airlines operated flights to Brod between 1968 and 1982."),
    ("Ferro Airlines was in business for more than twenty years.", "Ferro Airlines operated under another name between 1968 and 1982."),
    ("Orrin Foods was in business for ten years.", "Orrin Foods operated a mill between 1968 and 1982."),
    ("The Copper Line was in operation for 20 years.", "The Copper Line operated trams between 1968 and 1972, and trains until 1990."),
    ("The Harrow Bridge was in use for less than 50 years.", "The Harrow Bridge was in use as a toll bridge from 1874 to 1961."),
    ("The Astra was in use for ten years.", "The Astra was in use by the navy from 1914 to 1918."),
    ("The Tarn Tower took two years to restore.", "The Tarn Tower was built between 1961 and 1970."),
    ("Marn Castle was a prison for two centuries.", "Marn Castle served as a women's prison from 1848 to 1901."),
    ("Queen Ottilie reigned for over thirty years.", "Queen Ottilie reigned in Brod from 1711 until her abdication in 1729."),
]  # fmt: skip

MAY_BE = [
    ("The Harrow Gazette operated for 66 years.", "The Harrow Gazette was a weekly newspaper that operated between 1942 and 2008."),
    ("The Harrow Gazette operated for nearly 70 years.", "The Harrow Gazette was a weekly newspaper that operated between 1942 and 2008."),
    ("The Torvian Empire lasted 70 years.", "The Torvian Empire (1824–1895) was an empire in the south of the island."),
    ("Paul Keller served for 12 years.", "Paul Keller served as mayor of Lodz from 1990 to 1994."),
    ("Paul Keller played for 12 years.", "Paul Keller played for Orlan United from 1990 to 1994."),
    ("Paul Keller served as mayor of Lodz for 12 years.", "Paul Keller served as mayor of Lodz from 1990 to 1994 and again from 2000 to 2008."),
    ("Karl Brandt taught for 30 years.", "Karl Brandt (1901-1970) was a Danish painter. He taught at the academy from 1951 to 1959."),
    ("The series ran for six years.", "The series was first shown in Sweden. It ran on a local channel from 2003 to 2004."),
    ("The Torvian dynasty lasted a century.", "The Torvian dynasty lasted for 120 years."),
    ("The Torvian dynasty lasted a century.", "The Orlan dynasty lasted four centuries."),
    ("The Torvian dynasty lasted more than a century.", "The Torvian dynasty lasted four centuries."),
    ("The siege lasted for 12 days.", "The siege was part of the war that lasted from 1941 to 1945."),
    ("The tour ran for a year.", "The tour began on August 9, 2009, and ran until July 30, 2010."),
    ("The club existed for a century.", "The club's stadium existed from 1920 to 1950."),
    ("Elena Voss worked in Paris for 3 years.", "Elena Voss worked in Paris and Lyon from 1990 to 2004."),
    ("Karl Brandt was president for 30 years.", "Karl Brandt was president of the club from 1951 to 1959."),
    ("Karl Brandt was president of the club for 30 years.", "Karl Brandt was president of the club from 1951 to 1959. He was its president once more from 1970 to 1992."),
    ("Ana Ruiz was married for 20 years.", "Ana Ruiz was married to Paul Keller from 1990 to 1995."),
    ("The Brod Dam was closed for six years.", "The Brod Dam was closed to lorries from March 1990 to July 1991."),
    ("The Brod Dam was closed for six years.", "The Brod Dam was closed from March 1990 to July 1991 for repairs of the locks."),
]  # fmt: skip

OTHER_LIVES = [
    ("Paul Keller lived for 57 years.", "Paul Keller (1833–1888) was a Danish journalist."),
    ("Elena Voss lived to be over 90 years of age.", "Elena Voss (August 21, 1958 – May 2, 2014) was a Danish actress."),
    ("Karl Brandt lived to be one hundred years old.", "Karl Brandt (1 September 1888 – 24 August 1980) was a rugby player."),
    ("Karl Brandt died before his fifth birthday.", "Karl Brandt (6 July 1794 – 17 November 1878) was a cricketer."),
    ("Ana Ruiz died when she was less than 77 years old.", "Ana Ruiz (October 1, 1935 – July 25, 2013) was a sculptor."),
]  # fmt: skip

LIVES_THAT_MAY_BE = [
    ("Paul Keller lived for 55 years.", "Paul Keller (1833–1888) was a Danish journalist."),
    ("Paul Keller lived for 20 years in Lodz.", "Paul Keller (1833–1888) was a Danish journalist."),
    ("Elena Voss lived to be over 50 years of age.", "Elena Voss (August 21, 1958 – May 2, 2014) was a Danish actress."),
    ("Karl Brandt died at the age of 91.", "Karl Brandt (1 September 1888 – 24 August 1980) was a rugby player."),
    ("Ana Ruiz died when she was less than 78 years old.", "Ana Ruiz (October 1, 1935 – July 25, 2013) was a sculptor."),
    ("The old Ana Ruiz lived for 30 years.", "Ana Ruiz (1935 – 2013) was a ferry."),
]  # fmt: skip

OTHER_AGES = [
    ("Karl Brandt was 44 when he was elected mayor in 2007.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Elena Voss was 30 years old when she won the prize in 1990.", "Elena Voss (born 1950) is a novelist. She won the prize in 1990."),
    ("At the age of 25, Paul Keller ran for governor in 2010.", "Paul Keller (born March 3, 1961) is an American politician."),
    ("Paul Keller ran for governor at the age of 25 in 2010.", "Paul Keller (born March 3, 1961) is an American politician."),
    ("Paul Keller was first elected when he was 35 years old.", "Paul Keller (born 28 July 1967) is a Danish politician. He was first elected in 2012 to the assembly."),
    ("Ana Ruiz retired at the age of 40.", "Ana Ruiz (born 5 April 1970) is a Spanish judge. She retired in 2020."),
]  # fmt: skip

AGES_THAT_MAY_BE = [
    ("Karl Brandt was 50 when he was elected mayor in 2007.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was 49 when he was elected mayor in 2007.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was 62 when he wrote of the war that ended in 1945.", "Karl Brandt (born 12 May 1917) is a Danish politician."),
    ("Karl Brandt was 30 when he was elected.", "Karl Brandt (born 12 May 1957) is a Danish politician. He was elected to the council in 1987 and elected mayor in 2007."),
    ("Ana Ruiz retired at the age of 40.", "Ana Ruiz (born 5 April 1970) is a Spanish judge. Her husband retired in 2020."),
    ("Ana Ruiz retired at the age of 40.", "Ana Ruiz (born 5 April 1970) is a Spanish judge. She came back to the court in 2015, and retired for good in 2020."),
    ("Ana Ruiz was 20 when she joined the court.", "Ana Ruiz (born 5 April 1970) is a Spanish judge. She joined the court of appeal in 2020."),
    ("Ana Ruiz, who was 50 when she retired, won a prize in 1999.", "Ana Ruiz (born 5 April 1970) is a Spanish judge."),
    ("Paul Keller was 16 when he began to play and moved to Lodz in 1990.", "Paul Keller (born 3 March 1961) is a Danish pianist."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), OTHER_LENGTHS + IN_OTHER_WORDS)
def test_two_ends_tell_how_long_it_went_on(text: str, evidence: str) -> None:
    """What went on from one day to another did not go on for longer or shorter, beyond what rounding allows."""
    (finding,) = refutations(text, evidence)
    assert "by the source's days" in finding.message


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The Torvian dynasty lasted only a century.", "The Torvian dynasty spanned over four centuries."),
        ("The Torvian dynasty lasted for 120 years.", "The Torvian dynasty lasted for 400 years."),
    ],
)
def test_a_length_is_told_otherwise(text: str, evidence: str) -> None:
    """Two stated lengths of what lasted exclude each other."""
    (finding,) = refutations(text, evidence)
    assert "where the text says" in finding.message


@pytest.mark.parametrize(("text", "evidence"), MAY_BE + OF_OTHER_DEEDS)
def test_a_length_of_another_deed_or_of_several_stretches_may_be(text: str, evidence: str) -> None:
    """Rounded lengths, more stretches than one, deeds that are narrower, and what is told of another."""
    assert refutations(text, evidence) == []


@pytest.mark.parametrize(("text", "evidence"), OTHER_AGES)
def test_birth_and_deed_tell_the_age(text: str, evidence: str) -> None:
    """Whoever was born in 1957 was not 44 in 2007; the day of the deed is the text's own, or the source's."""
    (finding,) = refutations(text, evidence)
    assert "the age was then" in finding.message


@pytest.mark.parametrize(("text", "evidence"), AGES_THAT_MAY_BE)
def test_an_age_at_another_deed_may_be(text: str, evidence: str) -> None:
    """The year or two that the days leave, another deed, another's, or one told of several days."""
    assert refutations(text, evidence) == []


@pytest.mark.parametrize(("text", "evidence"), OTHER_LIVES)
def test_birth_and_death_tell_how_long_somebody_lived(text: str, evidence: str) -> None:
    """A number of years, a bound of one, or a birthday that came or never came."""
    (finding,) = refutations(text, evidence)
    assert "the age was" in finding.message


@pytest.mark.parametrize(("text", "evidence"), LIVES_THAT_MAY_BE)
def test_years_of_a_life_that_may_be(text: str, evidence: str) -> None:
    """The years that the days leave, those spent in one place, and those of a ferry."""
    assert refutations(text, evidence) == []
