"""Who does the deed of a value, and when two sentences name others for it."""

import pytest

from claimcheck.model import Document, Span
from claimcheck.values.doers import other_doer


def value_of(text: str) -> tuple[Span, Span]:
    """A sentence and the words of it that stand in square brackets."""
    before, value, after = text.replace("[", "|").replace("]", "|").split("|")
    sentence = Document(before + value + after).span
    return sentence, sentence.sub(len(before), len(before) + len(value))


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (
            "Rebels seized the airport on [4 May].",
            "Government troops seized the airport from rebels on [4 May].",
        ),
        ("Delby Foods cut [1,200 jobs].", "A rival of Delby Foods cut [1,200 jobs]."),
        ("The duke built the palace in [1640].", "The duke's brother built the palace in [1640]."),
        ("The bank lent the city [$50 million].", "The city lent the bank [$50 million]."),
        ("The ferry rescued [40 people] from the yacht.", "The yacht rescued [40 people] from the ferry."),
        (
            "The line was sued by the insurer for [$12 million].",
            "The line sued the insurer for [$12 million].",
        ),
        ("[Two hunters] were attacked by a bear.", "[Two hunters] attacked a bear."),
        (
            "The cook accused the waiter of stealing [$900].",
            "The waiter accused the cook of stealing [$900].",
        ),
        (
            "The court ordered the firm to pay Hale [$9 million].",
            "The court ordered Hale to pay the firm [$9 million].",
        ),
        (
            "The rebels handed over [60 prisoners] to the army.",
            "The army handed over [60 prisoners] to the rebels.",
        ),
    ],
)
def test_a_deed_of_another_is_told_apart(claim: str, evidence: str) -> None:
    """Who does it in the claim is in the source whom it is done to or whose friend does it, and the other way round."""
    mine, theirs = value_of(claim), value_of(evidence)
    assert other_doer(*mine, *theirs)
    assert other_doer(*theirs, *mine)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        # The same doer: in the passive, by another name, with what acts for him.
        ("Hackers stole [900 files].", "[900 files] were stolen by hackers."),
        ("Delby Foods cut [1,200 jobs].", "The grocer, Delby Foods, cut [1,200 jobs]."),
        ("Delby Foods cut [1,200 jobs].", "It cut [1,200 jobs], Delby Foods said."),
        ("Torvia invaded Sarenia in [1939].", "Troops of Torvia invaded Sarenia in [1939]."),
        ("The company opened a plant in [2009].", "The company's chief opened a plant in [2009]."),
        # What is as true the other way round.
        ("The king met the duke on [3 June].", "The duke met the king on [3 June]."),
        ("The company closed [three plants].", "[Three plants] of the company closed."),
        # Where it is not plain who does it.
        (
            "The rules announced on [Thursday] would help the firm.",
            "The firm announced new rules on [Thursday].",
        ),
        ("Drake beat Selt [51-50].", "The round against Drake, which beat Selt [51-50], is over."),
        ("A quake of [4.6] was felt in Brod.", "[4.6] quake felt in Brod"),
        ("Voss won [two medals] with her sister.", "The sister trained hard and Voss won [two medals]."),
    ],
)
def test_the_same_deed_is_not_told_apart(claim: str, evidence: str) -> None:
    """Nothing sets two values apart where the doer is the same, does it mutually, or is not plain."""
    mine, theirs = value_of(claim), value_of(evidence)
    assert not other_doer(*mine, *theirs)
    assert not other_doer(*theirs, *mine)
