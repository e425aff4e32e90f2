"""Paragraphs, sentences and tokens."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Document, Span
from claimcheck.text import (
    header_end,
    paragraphs,
    sentence_at,
    sentences,
    sentences_before,
    sentences_in,
    tokens,
)


def split(text: str) -> list[str]:
    """The sentences of a text, as text."""
    return [sentence.text for sentence in sentences(Document(text))]


@pytest.mark.parametrize(
    "one",
    [
        "Mr. Dorn met Gen. Hale at St. Anne's on Tuesday.",
        "J. R. Hale and A. Novak signed it.",
        "The U.S. envoy left at 10 a.m. on Monday.",
        "Prices rose by 3.5 percent to $1.20 a litre.",
        "It opened in Feb. 2019 on No. 5 Harbour Street.",
        "She waited ... and then she left.",
        "“Is it over?” the mayor asked.",
        "“Stop it!” Mr Dorn said on Friday.",
        "Acme Inc. of Delaware and Bolt Corp. agreed.",
        "He paid (it was late!) and went home.",
        "Acme Corp. (ACM) and Bolt Inc. [Delaware] agreed.",
        "The case is No. VA1290, filed under Art. 7 and Fig. 2.",
        "He hit . 270 with a. 22-calibre rifle (. 480).",
        "The house on E. 14th Street and P. S. 9 closed.",
        "They met at 7 p. m. Wednesday and at 9 a. m. PST.",
        "The U. S. envoy and the F. B. I. agents left.",
        "“Is it over?” Dist. Atty. Hale recalled.",
        "ORRIN, Calif. (AP) — The bridge fell.",
        "BROD - The bridge fell.",
        "WASHINGTON, D.C. – Two bridges fell.",
        "There are rules: 1. Stay calm; 2. Leave (3. Do not run).",
        "Msgr. Hale lives in Fort Orrin, Ark. Gov. Dorn does not.",
    ],
)
def test_one_sentence_stays_one(one: str) -> None:
    """Abbreviations, initials, decimals, ellipses and quoted questions do not end a sentence."""
    assert split(one) == [one]


@pytest.mark.parametrize(
    "two",
    [
        ["The bridge fell.", "Nobody was hurt."],
        ["He works for Acme Inc.", "The firm is in Delaware."],
        ["They arrived at 10 p.m.", "It was raining."],
        ["“It is over.”", "The mayor sat down."],
        ["Who knows?", "Not the mayor."],
        ["It fell in 2019.", "12 people were there."],
        ["It was the U.S.", "The envoy left."],
        ["She left…", "Then he left."],
        ["It fell in 2019.[4]", "Nobody was hurt.[nb 2][5]", "It was rebuilt."],
        ["He works in the U. K.", "The firm is in Delaware."],
        ["It closed at 11 p. m.", "Those who came late went home."],
        ["There are rules: 1. Stay calm.", "2. Leave by the door."],
        ["The game ended 4 to 2.", "Nobody was there."],
        ["He fell in World War I.", "The village has a stone for him."],
        ["The film is in 3-D.", "Nobody liked it."],
        ["She is on 85th St. and he is on Elm St.", "The cars are gone."],
        ["It is a work of art.", "She sold it."],
        ["The answer was no.", "Mr Dorn left."],
        ["She stood on 85th Ave.", "There was nobody else."],
        ["They live in Orrin, Calif.", "Officials did not say why."],
        ["He sells games.", "iPhone users pay more."],
        ['"I saw it. "', "Orrin police found the car."],
        ['We saw it. "', "Orrin police found the car."],
        ["We saw it, '' Dorn said.", "''Nobody was there."],
        ["`` We saw it. ''", "The police found the car."],
        ["We left.", '" It was late. "'],
        ["She said it was off. '", "He now leads."],
        ['"What a day! "', 'Dorn wrote: "It is over."'],
    ],
)
def test_two_sentences_are_parted(two: list[str]) -> None:
    """A full stop before a capital, a figure or an opening quote ends a sentence."""
    assert split(" ".join(two)) == two


def test_a_headline_without_a_full_stop_is_a_sentence() -> None:
    """A line of its own ends with its line, whatever sign it lacks."""
    assert split("Bridge falls at Orrin\nThe bridge fell on Monday.") == [
        "Bridge falls at Orrin",
        "The bridge fell on Monday.",
    ]


def test_wrapped_lines_belong_together() -> None:
    """In a hard-wrapped text a line break is a space, and an empty line parts paragraphs."""
    text = (
        "The bridge at Orrin fell on Monday morning when\n"
        "a barge struck the second of its four pillars.\n"
        "Nobody was on it at that hour, the mayor said,\n"
        "and the road stays closed.\n\n"
        "The next bridge is at Brod, some nine miles up\n"
        "the river, and is fit for lorries."
    )
    assert len(paragraphs(Document(text))) == 2
    assert (
        split(text)[0]
        == "The bridge at Orrin fell on Monday morning when\na barge struck the second of its four pillars."
    )


def test_the_ragged_lines_of_a_text_in_capitals_belong_together() -> None:
    """In a wrapped text without small letters a line that ends no sentence runs on, though a word had fitted."""
    text = (
        "THE BRIDGE AT ORRIN FELL ON MONDAY MORNING WHEN A\n"
        "BARGE STRUCK THE SECOND OF ITS\n"
        "FOUR PILLARS.  NOBODY WAS ON IT AT THAT HOUR,\n"
        "THE MAYOR SAID, AND THE ROAD STAYS CLOSED.\n"
    )
    assert [" ".join(sentence.split()) for sentence in split(text)] == [
        "THE BRIDGE AT ORRIN FELL ON MONDAY MORNING WHEN A BARGE STRUCK THE SECOND OF ITS FOUR PILLARS.",
        "NOBODY WAS ON IT AT THAT HOUR, THE MAYOR SAID, AND THE ROAD STAYS CLOSED.",
    ]


def test_marks_of_lists_and_headings_are_left_out() -> None:
    """Markdown's marks are no part of a sentence."""
    assert split("# Orrin falls\n\n- The bridge fell.\n- Nobody was hurt.\n\n> It is over.") == [
        "Orrin falls",
        "The bridge fell.",
        "Nobody was hurt.",
        "It is over.",
    ]


@pytest.mark.parametrize("mark", ["- ", "* ", "# ", ">", "1. "])
def test_a_mark_on_a_line_of_its_own_is_left_out(mark: str) -> None:
    """A mark of a list with nothing behind it opens no sentence, though the next line begins small."""
    assert split(f"{mark}\nthe bridge fell.") == ["the bridge fell."]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Title: The toll\nDate: 3 May 2021\n\nTwo died.", "\nTwo died."),
        ("---\ntitle: The toll\n---\nTwo died.", "Two died."),
        ("Date: 3 May 2021\nTwo died.", "Two died."),
        ("Source: who told whom\nTwo died.", "Source: who told whom\nTwo died."),
        ("Two died.\nDate: 3 May 2021", "Two died.\nDate: 3 May 2021"),
        ("Police: two died\nDate: 3 May 2021", "Police: two died\nDate: 3 May 2021"),
        ("---\nTwo died.", "---\nTwo died."),
        ("---\nTwo died.\n---\nMore died.", "---\nTwo died.\n---\nMore died."),
        ("", ""),
    ],
)
def test_a_header_is_a_block_of_known_keys_at_the_top(text: str, body: str) -> None:
    """Header lines and front matter are no part of what is checked; a lone "Source: ..." is text."""
    assert text[header_end(text) :] == body


def test_a_header_holds_no_sentence() -> None:
    """What the header says is not a claim of the text."""
    assert split("Title: Two killed\nDate: 3 May 2021\n\nA bridge fell.") == ["A bridge fell."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,187 killed", ["1,187", "killed"]),
        ("two-thirds", ["two", "-", "thirds"]),
        ("Russia's U.S. envoy", ["Russia", "'s", "U.S.", "envoy"]),
        ("didn’t O'Brien", ["didn’t", "O'Brien"]),
        ("$2.3bn, 5%", ["$", "2.3", "bn", ",", "5", "%"]),
        ("Łódź école", ["Łódź", "école"]),
        # Accents that are characters of their own.
        ("Zoe\u0308's E\u0301cole", ["Zoe\u0308", "'s", "E\u0301cole"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """Words, numbers with separators, possessives and signs stand alone."""
    assert [token.text for token in tokens(Document(text).span)] == expected


@given(st.text(alphabet="abAB .!?…\n\"'”“’0189,-$", max_size=200))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    """Sentences do not overlap, hold no white space at their ends, and lose no word of the text."""
    document = Document(text)
    found = sentences(document)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(sentence.text == sentence.text.strip() != "" for sentence in found)
    words = "".join(character for sentence in found for character in sentence.text if character.isalnum())
    body = text[header_end(text) :]
    # Numbers before "." at the start of a line are list marks.
    if not any(character.isdigit() for character in body):
        assert words == "".join(character for character in body if character.isalnum())


@given(st.text(max_size=80))
def test_tokens_point_at_their_words(text: str) -> None:
    """A token's offsets lead to its text, and nothing but white space is left out."""
    document = Document(text)
    found = tokens(document.span)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert "".join(token.text for token in found) == "".join(text.split())


@given(
    st.lists(st.text(alphabet="aB.'’s9,1-é\u0301$()", max_size=50), max_size=6),
    st.sampled_from([" ", "  ", "\n", "\xa0", " \t"]),
    st.integers(0, 20),
)
def test_tokens_know_nothing_of_what_stands_before_or_behind_a_blank(
    runs: list[str], blank: str, first: int
) -> None:
    """Each run of characters gives the same tokens alone and in its text, whatever the blanks and wherever a span begins."""
    text = blank.join(runs)
    first = min(first, len(text))
    found = [token.text for token in tokens(Span(Document(text), first, len(text)))]
    assert found == [token.text for run in text[first:].split() for token in tokens(Document(run).span)]


def test_a_paragraph_reads_the_same_wherever_it_stands() -> None:
    """What stands around a paragraph does not change its sentences."""
    paragraph = "Gen. Hale left at 5 p.m. on Monday. Nobody saw him go."
    alone = split(paragraph)
    assert split(f"A headline\n\n{paragraph}\n\nAnother one.")[1:3] == alone


def test_sentences_in_a_span_are_those_that_it_touches() -> None:
    """A span that cuts a sentence still finds it, and one in the gap between finds none."""
    document = Document("One is here. Two is here. Three is here.")
    assert [s.text for s in sentences_in(Span(document, 15, 27))] == ["Two is here.", "Three is here."]
    assert sentences_in(Span(document, 12, 13)) == ()
    assert sentence_at(document, 14) == sentences(document)[1]
    assert sentence_at(document, 12) is None
    assert sentence_at(document, 999) is None


def test_sentences_before_a_span_end_before_it() -> None:
    """The one that the span stands in is none of them."""
    document = Document("One is here. Two is here. Three is here.")
    assert [s.text for s in sentences_before(Span(document, 26, 31))] == ["One is here.", "Two is here."]
    assert [s.text for s in sentences_before(Span(document, 17, 31))] == ["One is here."]
    assert sentences_before(document.span) == ()


@pytest.mark.parametrize(
    "hostile",
    [
        "." * 200_000,
        "a." * 100_000,
        "?'" * 100_000,
        "“" * 100_000,
        "A. " * 60_000,
        "\n" * 200_000,
        'a. " ' * 40_000,
    ],
)
def test_a_hostile_run_is_read_once(hostile: str) -> None:
    """Long runs of marks are cut in one pass; a quadratic reader would not come back."""
    document = Document(hostile)
    assert len(sentences(document)) <= len(hostile)
    assert tokens(document.span) is not None
