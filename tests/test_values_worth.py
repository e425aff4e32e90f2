"""The score of a sentence's worth to a checker."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.split.statements import StatementExtractor
from claimcheck.text import sentences, tokens
from claimcheck.values.worth import checkworthiness, features

WORTH = [
    "Unemployment in the valley rose to 7.2 percent in March.",
    "Twelve people were killed when a bus fell into the Orrin gorge, police said.",
    "The parliament voted 211 to 84 for the harbour bill in 1998.",
    "Her government spent $40 million on roads that were never built.",
    "Two ferries collided off the coast on Monday.",
    "The ministry closed 31 of the country's 90 mines last year.",
    "Exports to Brod doubled between 2004 and 2010.",
]
NOT_WORTH = [
    "Who closed the bridge?",
    "I think the council made a mistake.",
    "Let us hope that the truce holds.",
    "The council should reject the plan.",
    "God bless the rescuers!",
    "What a beautiful day it was.",
    "Please send us your photographs.",
    "We must do better than that.",
    "Thank you all very much.",
    "Read more about the harbour plan",
    "12 October 2020",
    "Thursday.",
    "",
]


@pytest.mark.parametrize("sentence", WORTH)
def test_figures_votes_and_deeds_are_worth_a_check(sentence: str) -> None:
    """What a source can bear out scores above a half."""
    assert checkworthiness(sentence) > 0.5


@pytest.mark.parametrize("sentence", NOT_WORTH)
def test_opinions_questions_wishes_and_commands_are_not(sentence: str) -> None:
    """What no source can bear out scores below a third."""
    assert checkworthiness(sentence) < 1 / 3


def test_names_and_numbers_count_by_their_sort() -> None:
    """Another name or another number of the same sort leaves the score alone."""
    one = "In the spring Mr Dorn sold 412 houses."
    other = "In the spring Mr Hale sold 977 houses."
    assert checkworthiness(one) == checkworthiness(other)


def test_a_sentence_scores_the_same_wherever_it_stands() -> None:
    """A span of a text and its words by themselves have one score."""
    document = Document("Nobody knew. Exports to Brod doubled between 2004 and 2010. Why?")
    for sentence in sentences(document):
        assert checkworthiness(sentence) == checkworthiness(sentence.text)


@given(st.text(max_size=200))
def test_a_score_is_a_share(text: str) -> None:
    """Any text has a score between 0 and 1."""
    assert 0.0 <= checkworthiness(text) <= 1.0


def test_the_score_does_not_depend_on_the_order_of_sets() -> None:
    """Two runs that hash words differently give the same bits."""
    code = f"from claimcheck.values.worth import checkworthiness as c; print([c(s).hex() for s in {WORTH!r}])"
    told = {
        subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_features_say_words_pairs_and_shape() -> None:
    """Numbers, years and names stand by their sort; words with base form, beginning and ending."""
    told = set(features(tokens(Document("It closed 31 mines near Brod in 1998.").span)))
    assert {"closed", "=close", "clos-", "-ed", "closed <number>", "<name>", "<year>", "#numbers=2"} <= told
    assert not told & {"31", "brod", "1998"}


def test_a_long_text_is_scored_in_linear_time() -> None:
    """A hostile run of words or signs comes back."""
    for hostile in ("spent $3 million and " * 20_000, "'" * 200_000, "A" * 300_000):
        assert 0.0 <= checkworthiness(hostile) <= 1.0


def test_statements_below_the_least_worth_are_left_out() -> None:
    """The extractor's option drops opinions that its rules let pass, and keeps what is worth a check."""
    opinion, fact = (Document(text).span for text in ("He just made a good play.", WORTH[0]))
    assert [len(list(StatementExtractor().extract(span))) for span in (opinion, fact)] == [1, 1]
    choosy = StatementExtractor(least_worth=0.5)
    assert [len(list(choosy.extract(span))) for span in (opinion, fact)] == [0, 1]
    with pytest.raises(ValueError, match="least_worth"):
        StatementExtractor(least_worth=2)
