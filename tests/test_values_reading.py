"""The readers as everyone calls them: a text, a document or a span in, values with spans out."""

from datetime import date

import pytest

import claimcheck.values
from claimcheck.model import Document
from claimcheck.text import sentences

TEXT = (
    "Mayor Anna Dorn said on Saturday that the blast killed 12 miners. "
    '"We close the mine for 3 weeks," Ms Dorn said. Nobody else was hurt, a woman aged 61 said.'
)
READERS = [name for name in claimcheck.values.__all__ if name.startswith("find_")]


@pytest.mark.parametrize("name", READERS)
def test_a_string_a_document_and_its_span_read_the_same(name: str) -> None:
    """However a text is given, the same words are found with the same values, and spans point at them."""
    reader = getattr(claimcheck.values, name)
    day = date(2020, 10, 14)
    document = Document(TEXT, published=day)
    found = reader(TEXT, date=day)
    assert found
    assert reader(document) == found
    assert reader(document.span) == found
    assert all(mention.span.text == TEXT[mention.span.start : mention.span.end] for mention in found)


@pytest.mark.parametrize("name", READERS)
def test_sentence_by_sentence_gives_the_whole(name: str) -> None:
    """What a text holds is what its sentences hold, in their order."""
    reader = getattr(claimcheck.values, name)
    document = Document(TEXT, published=date(2020, 10, 14))
    assert tuple(m for sentence in sentences(document) for m in reader(sentence)) == reader(document)


@pytest.mark.parametrize("name", READERS)
def test_nothing_is_found_in_nothing(name: str) -> None:
    """An empty text and one of blanks hold no value."""
    reader = getattr(claimcheck.values, name)
    assert (reader(""), reader(" \n ")) == ((), ())


def test_a_part_of_a_sentence_is_read_by_itself() -> None:
    """A span within a sentence is not read beyond its ends."""
    document = Document("It sold 12 boats and 30 cars.")
    [found] = claimcheck.values.find_amounts(document.span.to(0, 16))
    assert found.span.text == "12 boats"


def test_a_text_is_worth_as_much_as_its_best_sentence() -> None:
    """One figure among opinions is worth a look."""
    opinion, fact = "I hope so.", "Exports fell by 12 percent in 2019."
    both = claimcheck.values.checkworthiness(f"{opinion} {fact}")
    assert both == claimcheck.values.checkworthiness(fact) > claimcheck.values.checkworthiness(opinion)
    assert claimcheck.values.checkworthiness("") == 0.0


def test_every_public_name_is_there_and_others_are_not() -> None:
    """The names that the room promises can be had, with a docstring each."""
    for name in claimcheck.values.__all__:
        assert getattr(claimcheck.values, name).__doc__
    with pytest.raises(AttributeError, match="find_nothing"):
        _ = claimcheck.values.find_nothing
