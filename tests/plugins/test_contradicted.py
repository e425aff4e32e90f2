"""Contradictions between a report and notes on its event that no caution may hide."""

from datetime import date

import pytest

import claimcheck
from claimcheck.model import Document, Label

REPORT = (
    "Clashes erupted between Torvia and Sarenia on June {day}, which led to the killing of soldiers on both sides.\n\n"
    "{toll} people have died and thousands been displaced since the latest violence broke out in the Maren valley.\n"
)
NOTES = (
    "Two weeks of fighting between Torvia and Sarenia in the Maren valley: the toll\n\n"
    "14 June 2025\n\n"
    "The fighting broke out on 2 June 2025 along the river.\n\n"
    "By 14 June more than 400 people had been reported killed, soldiers and civilians together.\n"
)


def labels(*, day: str = "2", toll: str = "More than 300") -> dict[str, Label]:
    """The verdicts on the first date and the count of the dead."""
    report = Document(REPORT.format(day=day, toll=toll), source="report", published=date(2025, 6, 15))
    notes = Document(NOTES, source="notes", published=date(2025, 6, 14))
    found: dict[str, Label] = {}
    for verdict in claimcheck.check(report, against=[notes], kinds=["date", "casualty"]).verdicts:
        if "people have died" in verdict.claim.span.text or verdict.claim.kind == "date":
            found.setdefault(verdict.claim.kind, verdict.label)
    return found


def test_what_the_notes_say_too_is_supported() -> None:
    """The day that both name, and a bound below the notes' own."""
    assert labels() == {"date": Label.SUPPORTED, "casualty": Label.SUPPORTED}


def test_another_day_of_the_outbreak_is_refuted() -> None:
    """Clashes between two sides, and fighting along a river, are one outbreak."""
    assert labels(day="12")["date"] is Label.REFUTED


@pytest.mark.parametrize("toll", ["Fewer than 100", "Fewer than 50"])
def test_fewer_dead_than_soldiers_and_civilians_together_is_refuted(toll: str) -> None:
    """Two sorts of people together are all who died, and no part of them."""
    assert labels(toll=toll)["casualty"] is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # Nobody is named in either, and the day is all that differs.
        ("The strike ended on 3 March.", "The strike ended on 5 March."),
        # In the passive and in the active.
        ("The drug was approved in December 2020.", "Regulators approved the drug in January 2021."),
        ("The treaty was signed by 23 countries.", "Twenty-seven countries signed the treaty."),
        # One doer, opposite deeds, in another order.
        ("Shares of the firm rose 4 percent on Friday.", "On Friday the firm's shares fell by 4 percent."),
        ("The bank cut its rate in May.", "In May the bank raised its rate."),
        # A sum of which there is one, in the singular and the plural.
        (
            "The mill reported a profit of $3.2 million for 2019.",
            "For 2019 the mill reported profits of $2.3 million.",
        ),
    ],
)
def test_the_same_told_in_another_form_is_held_against_the_claim(claim: str, source: str) -> None:
    """A contradiction is shown in another voice, order or number of the noun too."""
    report = claimcheck.check(Document(claim, source="text"), against=[Document(source, source="source")])
    assert Label.REFUTED in {verdict.label for verdict in report.verdicts}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The march ended on 3 March.", "The march in Brod ended on 5 March."),
        ("The team won on 3 March.", "The team won on 5 March."),
        ("A strike ended on 3 March.", "A strike ended on 5 March."),
        ("The firm took a loan of $3.2 million in 2019.", "In 2019 the firm took loans of $2.3 million."),
        ("The shares of the firm rose on Friday.", "The firm's rival fell on Friday."),
        ("The mayor opened the new library on 3 May 2019.", "The mayor opened the new school on 9 May 2019."),
        (
            "Twelve people were killed, police said at noon.",
            "Fourteen people were killed, police said in the evening.",
        ),
        ("The petition was signed by 300 people.", "In the end 900 people signed the petition."),
        ("The village was flooded in 1931.", "The village was flooded in 1954 too."),
        ("The mill was bought by Keller in 1990.", "Brandt bought the mill in 2001."),
        ("The army seized the town in March.", "The town was seized by rebels in June."),
        ("The company hired 300 workers in spring.", "In autumn the company dismissed 300 workers."),
    ],
)
def test_what_may_be_of_two_things_is_not(claim: str, source: str) -> None:
    """A place, what recurs, some of several and what belongs to another leave room for both."""
    report = claimcheck.check(Document(claim, source="text"), against=[Document(source, source="source")])
    assert Label.REFUTED not in {verdict.label for verdict in report.verdicts}
