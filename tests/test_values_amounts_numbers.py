"""Rules of `claimcheck.values.numerals` and `claimcheck.values.ages`: every number, and ages."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.values.ages import find_ages
from claimcheck.values.number_tables import ORDINALS, TENS, UNITS
from claimcheck.values.numerals import find_numbers
from tests.steps import steps

# text | words of the numbers with value and form, separated by semicolons
READ = """
In 2019 the 3rd of 40 lorries left.|2019=2019 cardinal;3rd=3 ordinal;40=40 cardinal
Call 555-0134, or room 12.|555=555 cardinal;12=12 cardinal
It was the one hundred twenty-fifth day.|one hundred twenty-fifth=125 ordinal
The first two won.|first=1 ordinal;two=2 cardinal
the five hundred thousandth visitor|five hundred thousandth=500000 ordinal
a twentieth of it|a twentieth=0.05 fraction
a twentieth visitor|twentieth=20 ordinal
two-thirds left|two-thirds=0.6666666666666666 fraction
three twenty-firsts|three twenty-firsts=0.14285714285714285 fraction
one hundred thirty-two fifths|one hundred thirty-two fifths=26.4 fraction
7 over 20|7 over 20=0.35 fraction
7 over 20 days|7=7 cardinal;20=20 cardinal
2/7 of it|2/7=0.2857142857142857 fraction
97 11/32|97 11/32=97.34375 cardinal
at 5/8/2012|5=5 cardinal;8=8 cardinal;2012=2012 cardinal
two thirds of a million|two thirds of a million=666666.6666666666 cardinal
half of them and a half|half=0.5 fraction;a half=0.5 fraction
a hundred and two thirds|a hundred and two thirds=100.66666666666667 cardinal
ten and 3/4|ten and 3/4=10.75 cardinal
seven and a fifth|seven and a fifth=7.2 cardinal
seven and a fifth man|seven=7 cardinal;fifth=5 ordinal
nought point two five|nought point two five=0.25 cardinal
40 000 or 1 200 500|40 000=40000 cardinal;1 200 500=1200500 cardinal
10K, 2.5M, 3bn and 4tn|10K=10000 cardinal;2.5M=2500000 cardinal;3bn=3000000000 cardinal;4tn=4000000000000 cardinal
hundred thousand, thousand, dozen|hundred thousand=100000 cardinal;thousand=1000 cardinal;dozen=12 cardinal
2^10 and 2.5e-3|2^10=1024 cardinal;2.5e-3=0.0025 cardinal
-4.5 and minus two and negative one|-4.5=-4.5 cardinal;minus two=-2 cardinal;negative one=-1 cardinal
pp. 22,24,26|22=22 cardinal;24=24 cardinal;26=26 cardinal
one of them|one=1 cardinal
That one and one more|one=1 cardinal
a value of 1,3|1,3=1.3 cardinal
a hundred fifths|a hundred fifths=20 fraction
one-hundred-twenty-first|one-hundred-twenty-first=121 ordinal
one hundred sixty-fourths|one hundred sixty-fourths=1.5625 fraction
one hundred and sixty fourths|one hundred and sixty fourths=40 fraction
six and twenty-two hundredths|six and twenty-two hundredths=6.22 cardinal
three-and-a-half|three-and-a-half=3.5 cardinal
2.5 k or 30 M|2.5 k=2500 cardinal;30 M=30000000 cardinal
three lakh five|three lakh five=300005 cardinal
a hundred thousandth of it|a hundred thousandth=0.00001 fraction
"""

# Words and digits that give no number of their own.
NONE = """
MH370|the 180ml bottle|a 1m rope|G20|no one came|dozens fell|several hundred|nobody|none of it|a man and a dog|x1y2
""".strip()

# text | low | high | unit
AGES = """
A 45-year-old baker came.|45|45|year
She is five years old.|5|5|year
The calf is three weeks old.|3|3|week
at eighteen months of age|18|18|month
a boy aged nine|9|9|year
people aged 20 to 30|20|30|year
a man of age 87|87|87|year
an 87 yo man|87|87|year
Anna Berg, 38, said so.|38|38|year
He dies in hospital at 77.|77|77|year
She was 95.|95|95|year
She was 95 and lived there.|95|95|year
I was nine.|9|9|year
Then 67, Holm called it great.|67|67|year
Holm, now 16, was armed.|16|16|year
Otto Holm, "the Fox", dead at 95|95|95|year
400 million-year-old rock|400000000|400000000|year
over 65 years old|65|-|year
a 2,000 to 3,000 year-old pot|2000|3000|year
"""

NO_AGES = """
45 years later|in 45 years|the price was 45.|It was 95.|a 45-year loan|he paid at 45 desks|on May 4, 12, 20|The death toll stands at 45.|with deaths at 45,|at 77 mph|45 old cars|it was then 67, not 70|He was 30 points ahead.|she was one of them|The votes, 17 and 22, were counted.|He was 12 metres away|four dead at 95.
""".strip()


def rows(table: str) -> list[list[str]]:
    """The cells of a table with bars."""
    return [line.split("|") for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(READ), ids=lambda row: row[0])
def test_every_number_is_read_with_its_form(row: list[str]) -> None:
    """Cardinals, ordinals, fractions, signs, powers and scales, whatever they are for."""
    text, expected = row
    found = [
        f"{number.span.text}={number.value.value:.17g} {number.value.form}"
        for number in find_numbers(Document(text).span)
    ]
    wanted = []
    for one in expected.split(";"):
        words, value, form = one.rpartition("=")[0], *one.rpartition("=")[2].split()
        wanted.append(f"{words}={float(value):.17g} {form}")
    assert wanted == found


@pytest.mark.parametrize("text", NONE.split("|"))
def test_digits_inside_a_word_and_vague_words_are_no_numbers(text: str) -> None:
    """A name with digits, a number with its unit in one word, "several" and "nobody" give no number."""
    assert find_numbers(Document(text).span) == ()


@pytest.mark.parametrize("row", rows(AGES), ids=lambda row: row[0])
def test_an_age_is_an_amount_of_time(row: list[str]) -> None:
    """Ages have bounds and a unit; one without a unit is in years."""
    text, low, high, unit = row
    (age,) = find_ages(Document(text).span)
    assert (float(low), None if high == "-" else float(high), unit) == (
        age.value.low,
        age.value.high,
        age.value.unit,
    )


@pytest.mark.parametrize("text", NO_AGES.split("|"))
def test_other_times_and_numbers_are_no_ages(text: str) -> None:
    """Durations, prices, dates and speeds are left alone."""
    assert find_ages(Document(text).span) == ()


_ONES = [word for word, value in UNITS.items() if 0 < value < 10]
_TENTHS = [(word, value) for word, value in ORDINALS.items() if value < 10]


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(sorted(TENS)), st.sampled_from(_ONES), st.sampled_from(["-", " "]))
def test_a_number_in_words_is_its_parts_together(ten: str, one: str, joint: str) -> None:
    """With a hyphen, with a space or in digits, "seventy-three" is one number."""
    value = TENS[ten] + UNITS[one]
    for text in (f"{ten}{joint}{one}", str(value)):
        (number,) = find_numbers(Document(f"so {text} it is").span)
        assert (number.span.text, number.value.value) == (text, value)


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(sorted(TENS)), st.sampled_from(_TENTHS))
def test_an_ordinal_in_words_is_its_number(ten: str, last: tuple[str, float]) -> None:
    """The rank "seventy-third" is 73."""
    (number,) = find_numbers(Document(f"the {ten}-{last[0]} day").span)
    assert number.value.value == TENS[ten] + last[1]


PIECES = st.sampled_from(
    [
        "12",
        "1/2",
        "2.5",
        "1998",
        "two",
        "dozens",
        "half",
        "a",
        "the",
        "of",
        "and",
        "or",
        "-",
        "over",
        "third",
        "fifths",
        "hundred",
        "million",
        "point",
        "^",
        "e",
        "x",
        "10",
        "/",
        "aged",
        "years",
        "old",
        ",",
        ".",
        "was",
        "at",
        "died",
        "She",
        "45",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_numbers_and_ages_lie_in_order_and_apart(words: list[str]) -> None:
    """Mentions stand in reading order and never overlap, and their words have no space around them."""
    span = Document(" ".join(words)).span
    for found in (find_numbers(span), find_ages(span)):
        end = 0
        for mention in found:
            assert mention.span.start >= end
            assert mention.span.text.strip() == mention.span.text
            end = mention.span.end


@pytest.mark.parametrize(
    "word", ["one ", "hundred ", "1/2 ", "12 ", "1^", "third ", "and a half ", "22,", "at 5 ", "minus "]
)
def test_a_hostile_run_takes_linear_time(word: str) -> None:
    """Four times as many pieces of numbers are at most about four times the work, and twenty thousand can be read."""
    few, many = (Document(word * count).span for count in (1000, 4000))
    assert steps(partial(find_numbers, many)) <= 5 * steps(partial(find_numbers, few))
    assert steps(partial(find_ages, many)) <= 5 * steps(partial(find_ages, few)) + 100
    find_numbers(Document(word * 20_000).span)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Her two sons, 17 and 22, were there.", [17.0, 22.0]),
        ("Her two goats, 17 and 22, were there.", []),
        ("Her two sons, 17 goats and a cart came.", []),
    ],
)
def test_ages_stand_behind_a_plural_of_people(text: str, ages: list[float]) -> None:
    """Numbers between commas behind people are their ages, behind things they are none."""
    assert ages == [age.value.stated for age in find_ages(Document(text).span)]
