"""What every reader promises: spans that point at their words, and paragraphs that are read as if they stood alone."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck.values
from claimcheck.model import Document

DAY = date(2021, 6, 17)
READERS = [name for name in claimcheck.values.__all__ if name.startswith("find_")]
# Paragraphs that lean on nothing said before: full names, full dates.
PARAGRAPHS = [
    "The blast on 3 May 2019 killed 12 miners and hurt at least 30, Anna Dorn said.",
    "Otto Klein, 61, paid $2.3bn for 40 to 50 ferries between 2014 and 2016.",
    "“We will rebuild all of the 300 homes by 1 June 2022,” Ida Holm told the Harbour Board.",
    "Two or three dozen lorries burned, and a third driver died on 14 March 2020.",
    "Elena Marsh denied that about a third of the mill’s 1,200 looms had stood still since 1998.",
    "The chapel was built circa 1850 and is 31.5 metres high.",
    "Nobody spoke.",
]
# What names nobody, no day and no number, and so tells nothing to what follows it.
NEUTRAL = ["It rained.", "The gates were shut.", "Nothing else is known.", "- open\n- shut"]


def read(name: str, text: str) -> list[tuple[int, str, object]]:
    """Where each mention of a text starts, its words, and its value as TIMEX3 or for a person."""
    found = getattr(claimcheck.values, name)(Document(text, published=DAY))
    return [
        (mention.span.start, mention.span.text, getattr(mention.value, "timex", None) or str(mention.value))
        for mention in found
    ]


@pytest.mark.parametrize("name", READERS)
@given(
    paragraph=st.sampled_from(PARAGRAPHS),
    before=st.lists(st.sampled_from(NEUTRAL), max_size=3),
    after=st.lists(st.sampled_from(NEUTRAL), max_size=2),
)
@settings(max_examples=40, deadline=None)
def test_a_paragraph_is_read_alike_whatever_stands_around_it(
    name: str, paragraph: str, before: list[str], after: list[str]
) -> None:
    """Neutral paragraphs before and after one move what is found in it, and change nothing else."""
    text = "\n\n".join([*before, paragraph, *after])
    start = text.index(paragraph)
    alone = [(start + at, words, value) for at, words, value in read(name, paragraph)]
    inside = [one for one in read(name, text) if start <= one[0] < start + len(paragraph)]
    assert inside == alone


@pytest.mark.parametrize("name", READERS)
@given(paragraphs=st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4))
@settings(max_examples=30, deadline=None)
def test_spans_point_at_the_words_that_they_quote(name: str, paragraphs: list[str]) -> None:
    """In reading order, within the text, and the same at every reading."""
    text = "\n\n".join(paragraphs)
    found = getattr(claimcheck.values, name)(text, date=DAY)
    assert all(mention.span.text == text[mention.span.start : mention.span.end] for mention in found)
    assert all(mention.span.text.strip() for mention in found)
    assert [mention.span.start for mention in found] == sorted(mention.span.start for mention in found)
    assert getattr(claimcheck.values, name)(text, date=DAY) == found


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize(
    "run",
    [
        *("three hundred and ", "of the 60 ", "12, 13 or 14, ", "Ann Lee ", "A. ", "the WHO (WHO) ", "Mr. "),
        *("“ ", "« ", "'", '"Yes" ', "said that ", "accused by Ann of ", "from Monday to ", "circa 1850 "),
        *(
            "10 p.m. to 2 a.m. ",
            "Man killed ",
            "along with two ",
            "in critical condition, ",
            "a second body was found ",
        ),
    ],
)
def test_a_hostile_run_is_read_to_its_end(name: str, run: str) -> None:
    """Six thousand words of one sort take linear time, and what is found lies within them."""
    text = run * (6_000 // len(run.split()))
    found = getattr(claimcheck.values, name)(text, date=DAY)
    assert all(0 <= mention.span.start < mention.span.end <= len(text) for mention in found)
