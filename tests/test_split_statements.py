"""Rules of the statement extractor: which sentences assert something that a source can bear out or contradict."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Claim, Document
from claimcheck.split.statements import StatementExtractor
from claimcheck.values.statements import Statement

ASSERTS = [
    "The council accepted the harbour plan.",
    "Mayor and unions hold talks on bus strike",
    "Two ferries collided off the coast on Monday.",
    "Orlan did not sign the treaty.",
    "Storm destroys historic mill",
    "The minister may visit the valley next week.",
    "Residents said the bridge had been closed for a year.",
    "Police nabs 15 members of a smuggling ring",
    "Kestrel is a river.",
    "Posted at the border in 1944, the guards left it in May.",
    "Published in 1974, the novel sold well.",
    "The report says that ministers should resign.",
    "I think that the council spent $40 million on roads in 2019.",
    "I would like to point out that unemployment in the valley rose to 7.2 percent last year.",
    "Don't Look Back is a film about the harbour.",
    "Never before had the harbour been closed.",
    "Thanks to the rescuers, nobody died in the mine.",
    "The harbour plan was accepted by 12 votes to 3!",
]

ASSERTS_NOTHING = [
    "Who closed the bridge?",
    "“Who closed the old bridge?”",
    "Read more about the harbour plan",
    "Click here to join our newsletter",
    "Please send us your photographs.",
    "I think the council made a mistake.",
    "In my opinion the harbour plan failed.",
    "May the old bridge stand for another century!",
    "The council should reject the harbour plan.",
    "By Jane Miller and Tom Reed",
    "Posted on March 9, 2013 at 7:35 am",
    "Last updated at 11:11 GMT",
    "10 June 2013 Last updated at 14:00 GMT",
    "Photo: the harbour after the storm closed it",
    "Advertisement - story continues below the picture",
    "HARBOUR PLAN ACCEPTED BY COUNCIL",
    "Tables and chairs",
    "“We accepted the harbour plan in May,” he said.",
    "Don't touch the wires near the harbour.",
    "Do not drink the water from the river.",
    "Never ask a harbour master for change.",
    "Stop the war in Orrin now!",
    "What a beautiful day it was.",
    "Hopefully the bridge opens next week.",
    "To be honest, the plan is a disaster.",
    "What a game we had there, they are so good to us all!",
    "Thursday.",
    "",
]


def extract(text: str) -> list[Claim]:
    """The statements of a text read as one sentence."""
    return list(StatementExtractor().extract(Document(text).span))


@pytest.mark.parametrize("text", ASSERTS)
def test_an_assertion_is_one_statement(text: str) -> None:
    """A sentence that asserts something is one claim of kind statement, the whole sentence."""
    (claim,) = extract(text)
    assert claim.kind == "statement"
    assert claim.span.text == text


@pytest.mark.parametrize("text", ASSERTS_NOTHING)
def test_what_asserts_nothing_is_no_statement(text: str) -> None:
    """Questions, commands, wishes, opinions, by-lines, captions, headings and bare quotes are no statements."""
    assert extract(text) == []


def test_blanks_around_a_sentence_are_left_out() -> None:
    """The claim's span has no blank at either end."""
    (claim,) = extract("  The council accepted the harbour plan. \n")
    assert claim.span.text == "The council accepted the harbour plan."


def test_the_value_holds_words_negation_and_hedge() -> None:
    """A statement's value says its content words in base form, whether it denies, and whether it hedges."""
    (plain,) = extract("The council accepted the plan.")
    assert plain.value == Statement(
        words=("council", "accept", "plan"), text="The council accepted the plan."
    )
    (denied,) = extract("The council did not accept the plan.")
    assert isinstance(denied.value, Statement)
    assert denied.value.negated
    assert str(denied.value) == "The council did not accept the plan."
    (hedged,) = extract("The council may accept the plan.")
    assert hedged.value.as_json() == {
        "text": "The council may accept the plan.",
        "words": ["council", "accept", "plan"],
        "negated": False,
        "hedged": True,
    }


def test_a_text_of_one_quoted_sentence_is_a_statement() -> None:
    """A claim passed on in quotation marks is a statement; the same words within a report are a quote."""
    quoted = "“The council accepted the harbour plan.”"
    assert len(extract(quoted)) == 1
    document = Document(f"{quoted}\n\nSo it says on the wall.")
    assert list(StatementExtractor().extract(document.span.to(0, len(quoted)))) == []


@settings(max_examples=50)
@given(
    st.lists(
        st.sampled_from(
            [
                "the",
                "council",
                "accepted",
                "“",
                "”",
                '"',
                ".",
                "?",
                "said",
                "plan",
                "Orlan",
                "not",
                "12",
                "By",
                ":",
                "-",
            ]
        ),
        max_size=20,
    )
)
def test_a_statement_quotes_its_sentence(words: list[str]) -> None:
    """Whatever the sentence, at most one statement, and its offsets point at the text that it quotes."""
    text = " ".join(words)
    claims = extract(text)
    assert len(claims) <= 1
    assert all(claim.span.text == text.strip() for claim in claims)
    assert claims == extract(text)
