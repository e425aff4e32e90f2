"""Rules of days of birth, death, release and foundation beside what a text tells of them in other words."""

import pytest

from tests.statements import refutations
from tests.true_pairs import refuted_either_way

REFUTES = [
    ("Karl Brandt was 20 years old in 2007.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt turned 30 in 1997.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt celebrated his 30th birthday in 1997.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was a teenager in 1999.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was in his twenties in 1999.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born before 1950.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born after 1960.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born in the 1940s.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born in the 19th century.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born in the summer of 1957.", "Karl Brandt (born 12 January 1957) is a Danish politician."),
    ("Karl Brandt was born in June.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Brandt was born in 1961.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was already dead in 1950.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was alive in 1990.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt died before 1950.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt died in his fifties.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt died at a young age of 25.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was under 50 when he died.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was over 80 when he passed away.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt lived over 90 years.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt lived less than 50 years.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt lived into his nineties.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt never reached the age of 60.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Night Tide was released in the 1980s.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("Night Tide was released before 1990.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("Night Tide came out in 1998.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("Night Tide came out after 2000.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("Night Tide was made in 1985.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("Night Tide is a movie released in 1985.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("Night Tide premiered in 1985.", "Night Tide is a 1992 Danish drama film directed by Elena Voss."),
    ("The Selt Mill was built before 1800.", "The Selt Mill is a historic mill in Brod. It was built in 1862."),
    ("The Selt Mill was built in the 20th century.", "The Selt Mill is a historic mill in Brod. It was built in 1862."),
    ("The Brod Club was formed in 1999.", "The Brod Club is a football club founded in 1901."),
    ("The Brod Club was established after 1950.", "The Brod Club is a football club founded in 1901."),
    ("The band Selt was formed in the 90s.", "Selt are a Danish rock band formed in Brod in 2004."),
    ("Selt Lane aired in the 90s.", "Selt Lane is a Danish television series that aired from 2004 to 2009."),
    ("Selt Lane was still on the air in 2012.", "Selt Lane is a Danish television series that aired from 2004 to 2009."),
]  # fmt: skip

MAY_BE = [
    ("The Selt Mill in Brod was built by monks after 1963.", "The Selt Mill in Brod was built by monks in 1970."),
    ("The Selt Mill in Brod was built by monks after 1863.", "The Selt Mill in Brod was built by monks in 1870."),
    ("The Selt Mill in Brod was built by monks before 1890.", "The Selt Mill in Brod was built by monks in 1870."),
    ("The Selt Mill in Brod was built by monks in the year after 1869.", "The Selt Mill in Brod was built by monks in 1870."),
    ("The Selt Mill in Brod was built by monks in the year before 1971.", "The Selt Mill in Brod was built by monks in 1970."),
    ("The Selt Mill in Brod was built by monks in the eighth decade of the 19th century.", "The Selt Mill in Brod was built by monks in 1870."),
    ("The Selt Mill in Brod was built by monks in eighteen hundred and seventy.", "The Selt Mill in Brod was built by monks in 1870."),
    ("Karl Brandt, born before 1870, was a monk in Brod.", "Karl Brandt, born in 1865, was a monk in Brod."),
    ("The Selt Mill in Brod was built by monks in the last decade of the 19th century.", "The Selt Mill in Brod was built by monks in 1895."),
    ("Karl Brandt was born in the first half of the 19th century.", "Karl Brandt (born 4 May 1812) was a monk."),
    ("Karl Brandt was born in the 19th century.", "Karl Brandt (born 4 May 1900) was a monk."),
    ("The Selt Mill was built in the year before 1870 and sold after 1890.", "The Selt Mill was built in 1869 and sold in 1895."),
    ("Karl Brandt was dead in 1970.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was alive in 1970.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was alive in spirit.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was in his thirties in 1997.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was 40 years old in 1997.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt turned 40 in 1997.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt's son turned 10 in 1997.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born in the 20th century.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt was born in the 1950s.", "Karl Brandt (born 12 May 1957) is a Danish politician."),
    ("Karl Brandt died in his sixties.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was over 40 when he died.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt was 40 when he left Lodz.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt lived in Lodz for 40 years.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt never reached the age of 90.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt died before his wife turned 30.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("Karl Brandt died in his 30th year as mayor.", "Karl Brandt (1901 – 3 May 1970) was a Danish politician."),
    ("The Selt Mill was built before 1900.", "The Selt Mill is a historic mill in Brod. It was built in 1862."),
    ("Night Tide is a film based on a novel published in 1950.", "Night Tide is a film released in 1985."),
    ("Night Tide was released in the 1980s.", "Night Tide is a film about a novel published in 1950."),
    ("Selt Lane is a series that premiered in 2004.", "Selt Lane is a Danish television series that ended in 2009."),
    ("Orlan is a town founded in 1850.", "Orlan is the home of the club founded in 1901."),
    ("Selt Lane first aired on Channel Two in 2006.", "Selt Lane is a Danish series that premiered on 12 October 2005."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_day_excludes_what_it_leaves_no_room_for(text: str, evidence: str) -> None:
    """An age at a time or at death, a state, a decade, a century or a bound, in whatever words."""
    assert refutations(text, evidence)


@pytest.mark.parametrize(("text", "evidence"), MAY_BE)
def test_what_a_day_leaves_room_for_is_not_refuted(text: str, evidence: str) -> None:
    """Whichever of the two is the text: nor is the day of a novel that of its film, or of a club that of its town."""
    assert refuted_either_way(f"{text}||{evidence}") == []
