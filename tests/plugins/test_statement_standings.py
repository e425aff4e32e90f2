"""Rules of peaks on a chart and scores of a site."""

import pytest

from tests.statements import refutations

REFUTES = [
    # A turn of phrase for a place, and one for none.
    ("Harbour Rain topped the Torvian chart.", "Harbour Rain peaked at number 6 on the Torvian chart."),
    ("Harbour Rain was a number-one single in Torvia.", "Harbour Rain peaked at number 6 in Torvia."),
    ("Harbour Rain was a top-ten hit in Torvia.", "Harbour Rain is a song by Ana Ruiz. It peaked at number 17 in Torvia."),
    ("Harbour Rain failed to reach the top ten of the Torvian chart.", "Harbour Rain debuted at number 6 on the Torvian chart."),
    ("Harbour Rain peaked at number 5 on the Torvian Singles Chart.", "The song peaked at number 12 on the Torvian Singles Chart and was certified gold."),
    ("Harbour Rain peaked higher than number 10 on the Torvian Singles Chart.", "It peaked at number 12 on the Torvian Singles Chart."),
    ("On Critic Count, Night Tide has a score above 60.", "On Critic Count, the film holds a score of 57 out of 100, based on 31 critics."),
    ("Night Tide holds a score of under 50 on Critic Count.", "Night Tide received a score of 57 out of 100 on Critic Count."),
    ("Harbour Rain peaked at No. 3 on the Torvian Singles Chart.", "Harbour Rain is a song by Ana Ruiz. It peaked at number seven on the Torvian Singles Chart."),
    # In other words, or among so many.
    ("Southern Sun peaked in the top five of the Danish chart.", "The album peaked at number 12 on the Danish chart."),
]  # fmt: skip

SILENT = [
    ("Harbour Rain topped the Torvian chart.", "Harbour Rain peaked at number 6 on the Danish chart."),
    ("Harbour Rain reached number one on the Torvian chart.", "Harbour Rain debuted at number 6 on the Torvian chart."),
    ("Harbour Rain reached the top twenty in Torvia.", "Harbour Rain peaked at number 17 in Torvia."),
    ("Harbour Rain did not top the Torvian chart.", "Harbour Rain peaked at number 6 on the Torvian chart."),
    ("Ana Ruiz topped the poll in Torvia.", "Ana Ruiz came sixth in Torvia."),
    ("Harbour Rain peaked at number 5 on the Torvian Singles Chart.", "The song peaked at number 12 on the Sarenian Singles Chart and was certified gold."),
    ("Harbour Rain peaked at number 5 on the Torvian Singles Chart.", "Blue Night peaked at number 12 on the Torvian Singles Chart."),
    ("Harbour Rain peaked at number 5 in Torvia.", "The song debuted at number 12 in Torvia, and peaked at number 5."),
    ("On Critic Count, Night Tide has a score above 50.", "On Critic Count, the film holds a score of 57 out of 100, based on 31 critics."),
    ("On Critic Count, Night Tide has a score of 7.9.", "On Critic Count, the film holds a score of 57 out of 100, based on 31 critics."),
    ("On Critic Count, Night Tide has a score of 79.", "On Film Digest, the film holds a score of 57 out of 100."),
    ("On Critic Count, Night Tide has a user score of 79.", "On Critic Count, the film holds a score of 57 out of 100."),
    ("Harbour Rain peaked lower than number 10 in Torvia.", "It peaked at number 12 in Torvia."),
    # At its debut, in another country or week.
    ("Southern Sun peaked at number three in Denmark.", "The album debuted at number nine in Denmark."),
    ("Southern Sun reached number three in Denmark.", "The single reached number nine in Norway."),
    ("Southern Sun reached number three.", "The album reached number nine in the second week."),
    ("Southern Sun reached number nine on the Danish chart.", "The album reached number nine on the Danish Airplay chart and number three on the Danish Albums chart."),
    ("Southern Sun reached the top ten in Denmark.", "The album peaked at number four in Denmark."),
    ("Northern Sky peaked at number two in Norway.", "Northern Sky peaked at number five on the Norwegian singles chart."),
    ("Northern Sky reached number two in Norway.", "In its third week the album reached number four in Norway."),
    ("Grey Harbour peaked at number six in Torvia.", "Its second single peaked at number two in Torvia."),
    ("Grey Harbour reached number six in Torvia.", "Grey Harbour reached number six in Torvia in 1990 and number three when it was reissued."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_work_has_one_peak_and_one_score(text: str, evidence: str) -> None:
    """On one chart, by one site: another number, or one that a bound leaves out."""
    (finding,) = refutations(text, evidence)
    assert "as the peak" in finding.message or "as the score" in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_another_chart_site_or_work_refutes_nothing(text: str, evidence: str) -> None:
    """Nor a first place, a score of readers or one out of ten, nor a number within the bound."""
    assert refutations(text, evidence) == []
