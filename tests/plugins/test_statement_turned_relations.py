"""Rules of ties between two named things that hold one way only."""

import pytest

from tests.statements import refutations

REFUTES = [
    ("Selt is 89 km south of Brod.", "Selt is a village in the north of Torvia. It lies about 4 km north of Tarn, 12 km north of Brod, and 89 km south of Lodz."),
    ("Selt lies north of Brod.", "Brod is a town north of Selt."),
    ("Keller Jewellers is part of Orlan Brothers.", "Orlan Brothers is a watchmaker. Orlan Brothers is part of Keller Jewellers."),
    ("The Brod Tower is taller than the Selt Tower.", "The Selt Tower is taller than the Brod Tower."),
    ("The Brod Tower is taller than the Selt Tower.", "The Brod Tower is a little shorter than the Selt Tower."),
    ("Keller Steel group is part of Ida Roth Foods.", "Ida Roth Foods is part of the Keller Steel group."),
    ("Keller Motors is a subsidiary of Orlan Steel.", "Orlan Steel is a subsidiary of Keller Motors."),
    ("Keller Motors is the parent company of Orlan Steel.", "Keller Motors is a subsidiary of Orlan Steel."),
    ("The Selt is a tributary of the Orla.", "The Orla is a tributary of the Selt."),
    ("Harbour Lights is the sequel to Night Tide.", "Night Tide is the sequel to Harbour Lights."),
    ("Lake Selt is northeast of Brod.", "Lake Selt is southwest of Brod."),
]  # fmt: skip

SILENT = [
    ("Selt is 89 km south of Lodz.", "Selt lies about 4 km north of Tarn, 12 km north of Brod, and 89 km south of Lodz."),
    ("Selt is north of Brod.", "Selt is northeast of Brod."),
    ("Selt is in the north of Torvia.", "Selt is south of Torvia Bay."),
    ("Selt is part of Brod.", "Brod is part of Torvia."),
    ("Karl Brandt was the son of Paul Brandt.", "Karl Brandt was the father of Paul Brandt junior."),
    ("The Brod Tower is taller than the Selt Tower.", "The Selt Tower is taller than the Orlan Tower."),
    ("Keller Steel group is part of Ida Roth Foods.", "Ida Roth Foods is part of the Brandt Steel group."),
    ("Selt was part of Brod.", "Brod was formerly part of Selt."),
    ("Keller Motors is a subsidiary of Orlan Steel.", "Keller Motors is the parent company of Brod Tyres."),
    ("Selt is east of the river.", "The river is east of Brod."),
    ("Selt is larger than Brod.", "Selt is older than Brod."),
    ("Brod Park is north of Selt Street and south of Orla Street.", "Brod Park is south of Selt Avenue."),
    ("In 1990 Torvia was richer than Marland.", "In 2010 Marland was richer than Torvia."),
    ("Orlan is a town in the district of Brod.", "Brod is a village in the district of Orlan."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_a_tie_told_the_other_way_round_refutes(text: str, evidence: str) -> None:
    """Points of the compass, parts and wholes, sequels, and comparisons of two."""
    (finding,) = refutations(text, evidence)
    assert "where the text says" in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_ties_that_may_both_hold_refute_nothing(text: str, evidence: str) -> None:
    """Ties to others, of another sort or time, within a land, or to half a point of the compass."""
    assert refutations(text, evidence) == []
