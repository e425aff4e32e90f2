"""Rules of `claimcheck.values.amounts`: numbers as intervals, with hedge, unit and what is counted."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.units import DIMENSIONS, UNIT_WORDS, plural_unit
from tests.steps import steps

OPEN = None

# words | low | high | unit | counted
READ = """
300 miners|300|300||miners
1,187 houses|1187|1187||houses
twenty-five villages|25|25||villages
three hundred and twelve voters|312|312||voters
twelve hundred sheep|1200|1200||sheep
1.2 million voters|1200000|1200000||voters
two and a half million voters|2500000|2500000||voters
half a million voters|500000|500000||voters
2 million three-wheelers|2000000|2000000||three-wheelers
100 thousand tents|100000|100000||tents
a dozen villages|12|12||villages
three dozen lorries|36|36||lorries
a hundred lorries|100|100||lorries
more than 300 miners|300|-||miners
at least 12 buses|12|-||buses
no fewer than 12 buses|12|-||buses
fewer than 40 buses|-|40||buses
up to 40 buses|-|40||buses
as many as 40 buses|-|40||buses
about 40 buses|36|44||buses
nearly 1,200 pupils|1140|1200||pupils
some 300 pupils|270|330||pupils
300 or more pupils|300|-||pupils
300+ pupils|300|-||pupils
50-odd pupils|45|55||pupils
12 pupils or more|12|-||pupils
between 20 and 30 pupils|20|30||pupils
20-30 pupils|20|30||pupils
20 to 30 pupils|20|30||pupils
from 20 to 30 pupils|20|30||pupils
two or three pupils|2|3||pupils
5 to 6 million voters|5000000|6000000||voters
dozens of pupils|24|-||pupils
scores of pupils|40|-||pupils
hundreds of pupils|200|-||pupils
several hundred pupils|200|1000||pupils
a few thousand pupils|2000|10000||pupils
tens of thousands of pupils|20000|-||pupils
hundreds of thousands of pupils|200000|-||pupils
several pupils|3|-||pupils
no casualties|0|0||casualties
nobody|0|0||
none of the pupils|0|0||pupils
12 of the pupils|12|12||pupils
12 of the town's pupils|12|12||pupils
12 other pupils|12|12||other pupils
three Iranian border guards|3|3||Iranian border guards
12 heavily armed men|12|12||heavily armed men
12 wounded soldiers|12|12||wounded soldiers
12 asylum-seekers|12|12||asylum-seekers
15 women and children|15|15||women and children
40 Dutch and Belgian lorries|40|40||Dutch and Belgian lorries
one police officer|1|1||police officer
$2.3bn|2300000000|2300000000|USD|
US$ 27.5 billion|27500000000|27500000000|USD|
€900,000|900000|900000|EUR|
EUR 900,000|900000|900000|EUR|
5 million euros|5000000|5000000|EUR|
£5m|5000000|5000000|GBP|
5 million pounds|5000000|5000000|GBP|
300 million won|300000000|300000000|KRW|
$2-3 million|2000000|3000000|USD|
between $5 and $10 million|5000000|10000000|USD|
3.4 percent|3.4|3.4|percent|
3.4 per cent of voters|3.4|3.4|percent|voters
two percentage points|2|2|percentage point|
5-10%|5|10|percent|
20 km|20|20|kilometre|
20 square kilometres|20|20|square kilometre|
a 20-foot wall|20|20|foot|
500 tons of rice|500|500|ton|rice
7.2-magnitude|7.2|7.2|magnitude|
magnitude 6.1|6.1|6.1|magnitude|
minus 5 degrees Celsius|-5|-5|degree Celsius|
two-thirds of voters|0.66667|0.66667|fraction|voters
a third of the town|0.33333|0.33333|fraction|town
half the town|0.5|0.5|fraction|town
one in five pupils|0.2|0.2|fraction|pupils
half an hour|0.5|0.5|hour|
hundred thousand tents|100000|100000||tents
half a dozen wells|6|6||wells
half-a-dozen wells|6|6||wells
half million voters|500000|500000||voters
a million and a half voters|1500000|1500000||voters
3 million and a half voters|3500000|3500000||voters
a quarter million voters|250000|250000||voters
two million and three hundred voters|2000300|2000300||voters
3 hundred and 21 voters|321|321||voters
three lakh crore rupees|3000000000000|3000000000000|rupee|
12 000 tents|12000|12000||tents
1 200 500 tents|1200500|1200500||tents
two and three quarters miles|2.75|2.75|mile|
4 1 / 2 hours|4.5|4.5|hour|
two hundred point five metres|200.5|200.5|metre|
.5 percent|0.5|0.5|percent|
1.5×10^6 tonnes|1500000|1500000|tonne|
2.4 x 10−3 grams|0.0024|0.0024|gram|
4e6 tonnes|4000000|4000000|tonne|
two out of 400 voters|0.005|0.005|fraction|voters
millions of euros|2000000|-|EUR|
1,500€|1500|1500|EUR|
500 CHF|500|500|CHF|
PS4.5m|4500000|4500000|GBP|
Y=12,400|12400|12400|JPY|
NZD$15|15|15|NZD|
$76 CAD|76|76|CAD|
$76 US|76|76|USD|
$-4.5bn|-4500000000|-4500000000|USD|
-£3m|-3000000|-3000000|GBP|
7 million Danish crowns|7000000|7000000|DKK|
40 million Finnish markkaa|40000000|40000000|FIM|
300 Lebanese pounds|300|300|LBP|
minus-40 degrees|-40|-40|degree|
21 C|21|21|degree Celsius|
300 kelvin|300|300|kelvin|
a 5 W charger|5|5|watt|
9.5″|9.5|9.5|inch|
40 square km|40|40|square kilometre|
rs 300|300|300|rupee|
Rs. 5,000 crore|50000000000|50000000000|rupee|
800,000 F-Series pickups|800000|800000||F-Series pickups
1.5m new customers|1500000|1500000||new customers
a 6.5in screen|6.5|6.5|inch|
a 12 MP camera|12|12|megapixel|
300 bn euros|300000000000|300000000000|EUR|
Rs 500 cr|5000000000|5000000000|rupee|
500 kr|500|500|crown|
5.2s|5.2|5.2|second|
0-60 mph|0|60|mile per hour|
12 km^2|12|12|square kilometre|
6 square-mile|6|6|square mile|
5 feet 6 inches|5.5|5.5|foot|
5 ft 6 in|5.5|5.5|foot|
a 6-foot-3 guard|6.25|6.25|foot|
3 dollars and 50 cents|3.5|3.5|USD|
more than 2 pounds 8 ounces|2.5|-|pound|
three hours and 30 minutes|3.5|3.5|hour|
7.5 times earnings|7.5|7.5||times
two new 747 Max jets|2|2||new 747 Max jets
four F-16 fighters|4|4||F-16 fighters
12 9-mm casings|12|12||9-mm casings
two earlier rulings|2|2||earlier rulings
12 written replies|12|12||written replies
five per cent to 20 per cent|5|20|percent|
112 km|112|112|kilometre|
three-hundred-and-fifty goats|350|350||goats
two-thousand-five-hundred goats|2500|2500||goats
two lakh forty thousand goats|240000|240000||goats
1 billion 200 million goats|1200000000|1200000000||goats
2 crore 30 lakh goats|23000000|23000000||goats
one in every four pupils|0.25|0.25|fraction|pupils
one in 3,000 pupils|0.00033333|0.00033333|fraction|pupils
one in a million|0.000001|0.000001|fraction|
one in four young Danish adults|0.25|0.25|fraction|young Danish adults
six in 10 say so|0.6|0.6|fraction|
100, 000 goats|100000|100000||goats
three-and-a-half hours|3.5|3.5|hour|
3 out of every 8 pupils|0.375|0.375|fraction|pupils
a half percent|0.5|0.5|percent|
a quarter percentage point|0.25|0.25|percentage point|
a half-percentage-point rise|0.5|0.5|percentage point|
a two-percentage-point rise|2|2|percentage point|
at ≥ 40 km|40|-|kilometre|
it was <= 40 km|-|40|kilometre|
more than or equal to 40 km|40|-|kilometre|
higher than 40 percent|40|-|percent|
40 percent or greater|40|-|percent|
-5% or lower|-|-5|percent|
40 goats more or less|36|44||goats
40 goats, give or take|40|40||goats
15 below zero|-15|-15|degree|
15 degrees Celsius below zero|-15|-15|degree Celsius|
more than 15 degrees below zero|-|-15|degree|
between 5 percent and 10|5|10|percent|
20 %-30 %|20|30|percent|
15 dollars and 40.|15.4|15.4|USD|
MX$900|900|900|MXN|
U.S $900|900|900|USD|
R4.5bn|4500000000|4500000000|ZAR|
N60,000|60000|60000|NGN|
20 MEUR|20000000|20000000|EUR|
SEKm 35|35000000|35000000|SEK|
35 m SEK|35000000|35000000|SEK|
5M$|5000000|5000000|USD|
70,000 won per goat|70000|70000|KRW|
60 Bermudian dollars|60|60|BMD|
60 paise|60|60|paisa|
Dh60|60|60|AED|
two or three dozen tents|24|36||tents
two or three hundred tents|200|300||tents
two to three hundred tents|200|300||tents
between two and three hundred tents|200|300||tents
five or six thousand tents|5000|6000||tents
2 or 3 million tents|2000000|3000000||tents
five, six or seven tents|5|7||tents
5, 10 or 20 euros|5|20|EUR|
as few as nine tents|9|-||tents
as little as $5|5|-|USD|
temperatures as low as -20 C|-20|-|degree Celsius|
prices as high as $90|-|90|USD|
rents fell by a third|0.333333|0.333333|fraction|
rents fell by a quarter in May|0.25|0.25|fraction|
an earthquake measuring 4.6 rattled the coast|4.6|4.6|magnitude|
"""

# Numbers that count nothing.
NOT_READ = """
Flight 370 was late|section 427 of the act|Resolution 2334 passed|a Boeing 737 landed|No. 5 in the list|an F-16 took off
at 10:30 on Friday|on 27 September|on September 27, 2019|in September 2019|since 1998|in the 1990s|the 2014-16 drought
from 5 pm|at 5 p.m. sharp|Anna Berg, 38, said|a 45-year-old baker|she is 45 years old|aged 45|aged between 20 and 30
won 3-1 at home|by 6-4, 6-2|the 90th minute|the third man|call 555-0134-22|Articles 3, 4 and 5|Covid-19|the G20|open 24/7
the one that stayed|no one's fault is it|a two-state plan|the 53-man squad|575 Hill Road|200 W. Harbour Blvd.|he was at one point held|version 1.2.3|a .32-calibre gun
the new iPhone 11 Pro is out|its own 787 Dreamliner|on Internet Explorer 6.|the Bora 8900 features a lens|the new Bora 8900 supports roaming|a Bora 8900 helps you|the Curve 8900 is here|in week 12.|in the bottom three
dies in prison at 77|she was 95.|both 51, died|born in '82|on 11 / 30 / 09|call 0845 125|http://x.org/?q=305&r=29%20and%28|the sp 500 fell
in his 30s|a girl in her mid-20s|aged 45 to 50|an 87 yo man|three weeks old|3 years of age|one of the ministers|one day it will end|Chapter Two|agent 007|[12]|he sells size 12 shoes|for Windows 10 users|Bank One said so|the formula 1 title|a Twenty20 side|the nineteen seventies|early nineteen-eighties|0845 125 3333|call 555 123 4567 now|a pick-six with style|they tied Game 7 at home|founded one in 1995|the N95 mask|along the R500 to town|few doubt it|no longer there|no doubt about it
sold by a third party|a zero-day flaw|zero tolerance for fraud|the Bora 8900 telephone is out|on Orbit Browser 8 and 9 with care|I was nine.|she was two when war came|he was 95 and lived at home|Then 67, Holm left|Holm, now 16, was armed|Otto Holm, "the Fox", dead at 95
""".replace("\n", "|")


def only(text: str) -> Amount:
    """The single amount of a text."""
    (mention,) = find_amounts(Document(text).span)
    return mention.value


def rows(table: str) -> list[list[str]]:
    """The cells of a table with bars."""
    return [line.split("|") for line in table.strip().split("\n")]


def bound(cell: str) -> object:
    """A bound as a number of five digits, or None."""
    return None if cell == "-" else pytest.approx(float(cell), rel=1e-4)


@pytest.mark.parametrize("row", rows(READ), ids=lambda row: row[0])
def test_a_number_is_read_with_hedge_unit_and_noun(row: list[str]) -> None:
    """Every construction gives its interval, its canonical unit and the noun phrase that it counts."""
    text, low, high, unit, counted = row
    amount = only(text)
    expected = (bound(low), bound(high), unit, counted)
    assert expected == (amount.low, amount.high, amount.unit, amount.counted)


@pytest.mark.parametrize("text", [text for text in NOT_READ.split("|") if text])
def test_numbers_that_name_date_or_rank_are_no_amounts(text: str) -> None:
    """Dates, times, ages, scores, ordinals, identifiers and pronouns count nothing."""
    assert find_amounts(Document(text).span) == ()


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("12 people were killed", ["people"]),
        ("12 were killed", [""]),
        ("the quake killed 12 and wounded 30", ["", ""]),
        ("12 villagers fled and 3 stayed", ["villagers", ""]),
        ("12 people dead", ["people"]),
        ("12 police died", ["police"]),
        ("12 trapped miners came out", ["trapped miners"]),
        ("12 miners trapped below", ["miners"]),
        ("one soldier says he saw 2 lorries", ["soldier", "lorries"]),
        ("12, 15 and 20 lorries", ["lorries", "lorries", "lorries"]),
        ("about 30 Latinos support Democrats", ["Latinos"]),
        ("three US envoys", ["US envoys"]),
        ("he gave 12 of us US visas", [""]),
        ("ranked higher than 12 rivals", ["rivals"]),
        ("12 goats and over the hill", ["goats"]),
        ("Bank One reported earnings of 12 cents", [""]),
        ("one holding publishing assets", []),
        ("one police station", ["police station"]),
        ("two-thirds of Republicans support Democrats", ["Republicans"]),
        ("none of that swayed voters", [""]),
        ("12 of this group's goats", ["goats"]),
        ("17 of the farm's first 24 goats", ["", "goats"]),
        ("six of its record-high 24 goats", ["", "goats"]),
        ("six of its record-high barns 24 miles off", ["record-high barns", ""]),
        ("12 of 900 display and starts here", ["", ""]),
        ("12 sick and lame goats", ["sick and lame goats"]),
        ("five most recent polls", ["most recent polls"]),
        ("two 50m pools", ["", ""]),
        ("12 Hamas fighters", ["Hamas fighters"]),
        ("12 arms dealers", ["arms dealers"]),
        ("12 soldiers and wounds the others", ["soldiers"]),
        ("it holds 12 tonnes of grain and serves as a store", ["grain"]),
        ("112 homes burned and 999 people fled", ["homes", "people"]),
        ("500 of them left", [""]),
    ],
)
def test_the_counted_noun_ends_where_the_noun_phrase_ends(text: str, phrases: list[str]) -> None:
    """Verbs, participles and predicates after the noun are not part of what is counted."""
    assert phrases == [mention.value.counted for mention in find_amounts(Document(text).span)]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("another 12 homes", (True, False, "")),
        ("12 more homes", (True, False, "")),
        ("12 of the homes", (False, True, "")),
        ("12 homes a day", (False, False, "day")),
        ("12 homes per year", (False, False, "year")),
        ("12 mm / yr", (False, False, "year")),
        ("12 homes a year ago", (False, False, "")),
        ("12 other homes", (False, False, "")),
    ],
)
def test_additions_parts_and_rates_are_marked(text: str, flags: tuple[bool, bool, str]) -> None:
    """What is on top of a total, part of a whole or taken over a time says so."""
    amount = only(text)
    assert flags == (amount.additional, amount.partitive, amount.rate)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("$80 per sq m", "square metre"),
        ("$3 per MMBtu", "million British thermal unit"),
        ("9 mg / dl", "decilitre"),
        ("a 52,000 barrel-a-day refinery", "day"),
        ("90,000 bpd", "day"),
        ("$80 more or less", ""),
        ("30 percent a share", "share"),
        ("$80 a year earlier", ""),
        ("50% daily", "day"),
        ("400 cars monthly", "month"),
        ("three daily papers", ""),
    ],
)
def test_a_rate_is_taken_over_a_unit_or_a_noun(text: str, rate: str) -> None:
    """What a rate is taken over has its canonical name; "a year earlier" is no rate."""
    assert rate == only(text).rate


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("8 of the 14 lorries", ["8 of the lorries", "14 lorries"]),
        ("10 of their last 12 matches", ["10 of the matches", "12 matches"]),
        ("12 of 10 lorries", ["12", "10 lorries"]),
        ("their number rose by 12 to 300", ["12", "300"]),
        ("rents rose by 10 to 20 percent", ["10 to 20%"]),
        ("rents rose by 2 to 30 percent", ["2", "30%"]),
        ("300, or 20 percent, of voters", ["300", "20%"]),
        ("10, 20, or 30 percent", ["10%", "20%", "30%"]),
        ("it killed three in four separate raids", ["3", "4 separate raids"]),
        ("3 m $5", ["3 metres", "USD 5"]),
        ("15 dollars and 40 goats", ["USD 15", "40 goats"]),
        ("15 dollars and 7.", ["USD 15", "7"]),
        ("4 million 300 goats", ["4 million", "300 goats"]),
        ("70,000 won the prize", ["70,000"]),
        ("12 points below zero growth", ["12 points", "0"]),
        ("480 by 360 pixels", ["480 pixels", "360 pixels"]),
        ("from 4.8 to 4.7 percent", ["4.8%", "4.7%"]),
        ("20 people and 30 lorries", ["20 people", "30 lorries"]),
        ("6 % to 300 yen", ["6%", "JPY 300"]),
        ("he paid 20 to 30 men", ["20 to 30 men"]),
        ("5 feet and 20 inches", ["5 feet", "20 inches"]),
        ("5 feet, 2 pounds", ["5 feet", "2 pounds"]),
        ("2 hours and 3 dollars", ["2 hours", "USD 3"]),
        ("200, 350 and 500 euros", ["EUR 200", "EUR 350", "EUR 500"]),
        ("12, 40 and $50", ["12", "40", "USD 50"]),
        ("more than 40 but fewer than 60 goats", ["more than 40 goats", "fewer than 60 goats"]),
        ("40 but 60 goats", ["40", "60 goats"]),
        ("fuel rose 14p to 155p a litre", ["14 pence", "155 pence per litre"]),
        ("shares rose $2 to $45", ["USD 2", "USD 45"]),
        ("shares rose $2 to $3", ["USD 2 to 3"]),
        ("rents rose 5 to 30 percent", ["5 to 30%"]),
        ("a field measuring 4.6 metres", ["4.6 metres"]),
        ("two or three one hundred metre lanes", ["2 to 3", "100 metres"]),
        ("two or 300 goats", ["2", "300 goats"]),
        ("in 2010, 10 or 20 goats", ["10 to 20 goats"]),
        ("near Lake Orra 12 and 14 huts", ["12 huts", "14 huts"]),
        ("in Orra 1200 fled", ["1,200"]),
    ],
)
def test_amounts_that_stand_together_share_what_they_say_once(text: str, said: list[str]) -> None:
    """Some out of a number, sides and changes take the noun or unit of the other; unlike things stay apart."""
    assert said == [str(mention.value) for mention in find_amounts(Document(text).span)]


def test_a_change_from_one_number_to_another_is_no_range() -> None:
    """After a verb of change, "from 3 to 5" is two numbers."""
    mentions = find_amounts(Document("Rents rose from 3 percent to 5 percent.").span)
    assert [mention.value.stated for mention in mentions] == [3.0, 5.0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("More than 300 people died", "more than 300 people"),
        ("$2.3bn was spent", "USD 2.3 billion"),
        ("3.4 percent of voters", "3.4% of voters"),
        ("hundreds of homes", "hundreds of homes"),
        ("20-30 homes", "20 to 30 homes"),
        ("300 or more homes", "300 or more homes"),
        ("12 of the homes", "12 of the homes"),
        ("20 feet of snow", "20 feet of snow"),
        ("12 more homes", "12 more homes"),
        ("magnitude 6.1", "magnitude 6.1"),
        ("half of homes", "50% of homes"),
        ("three-tenths of a mile", "0.3 miles"),
        ("three quarters of a percent", "0.75%"),
    ],
)
def test_an_amount_prints_as_a_person_would_say_it(text: str, said: str) -> None:
    """`str` gives a few words that can stand in a sentence."""
    assert said == str(only(text))


def test_json_has_the_fields_of_the_design() -> None:
    """An amount's JSON is low, high, unit and counted; an absent bound is None."""
    expected = {"low": 300.0, "high": None, "unit": "", "counted": "people"}
    assert expected == only("more than 300 people").as_json()


def test_an_amount_refuses_bounds_that_cross() -> None:
    """Low above high cannot exist."""
    with pytest.raises(ValueError, match="not above"):
        Amount(5.0, 3.0)


@pytest.mark.parametrize("unit", sorted(set(UNIT_WORDS.values())))
def test_every_unit_has_a_dimension_and_a_plural(unit: str) -> None:
    """A unit that can be read can be converted and printed."""
    assert DIMENSIONS[unit].factor > 0
    assert plural_unit(unit)


WORDS = st.sampled_from(
    """12 300 1,187 2.5 1998 two dozens several no one half a the of and or to - between from more than about people
    soldiers killed $ % km million hundred thousand Flight September 27 , . ; : / ( ) was in another New York's""".split()
)


@settings(max_examples=50, deadline=None)
@given(st.lists(WORDS, max_size=30))
def test_spans_lie_in_order_and_apart(words: list[str]) -> None:
    """Mentions stand in reading order, never overlap, and their words hold the counted noun."""
    span = Document(" ".join(words)).span
    end = 0
    for mention in find_amounts(span):
        assert mention.span.start >= end
        end = mention.span.end
        assert mention.span.text.strip() == mention.span.text


@settings(max_examples=50, deadline=None)
@given(st.integers(min_value=2, max_value=999_999), st.sampled_from(["homes", "lorries", "Dutch pupils"]))
def test_a_number_in_many_forms_is_one_number(value: int, noun: str) -> None:
    """Digits and separated digits agree, and an amount always lies within itself."""
    plain, separated = only(f"roughly {value} {noun}"), only(f"roughly {value:,} {noun}")
    assert (plain.low, plain.high, plain.counted) == (separated.low, separated.high, noun)
    assert relate(plain, separated) is Relation.WITHIN


@pytest.mark.parametrize(
    "word", ["one ", "twenty ", "12, ", "a hundred ", "more than ", "5-", "hundred and ", "no ", "$ "]
)
def test_a_hostile_run_of_number_words_takes_linear_time(word: str) -> None:
    """Four times as many number words are at most about four times the work, and twenty thousand can be read."""
    few, many = (Document(word * count).span for count in (1000, 4000))
    assert steps(partial(find_amounts, many)) <= 5 * steps(partial(find_amounts, few))
    find_amounts(Document(word * 20_000).span)
