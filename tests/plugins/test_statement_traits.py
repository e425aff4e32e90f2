"""Rules of opposed qualities of what a thing has one of, and of accounts of which only one can hold."""

import pytest

from tests.statements import refutations

REFUTES = [
    # Opposed words beside one noun.
    ("Selt Dairy saw slow growth at first.", "The Selt Dairy saw brisk growth at first."),
    ("Elsa Brandt had an unhappy childhood.", "She had a happy childhood."),
    ("The Tarn has a rough surface.", "The Tarn has a smooth surface."),
    ("Northern Sky has a cheerful mood.", "Like his other films, Northern Sky has a bleak and gloomy mood."),
    ("Torvia has a weak economy.", "Torvia has a strong and open economy."),
    ("Orlan has a mild climate.", "Orlan has a harsh climate with long winters."),
    ("Selt has a dry climate.", "Selt has a humid climate and two rainy seasons."),
    # A question with one answer.
    ("Meridian flopped at the box office.", "Meridian was a box office hit, earning 200 million on a budget of 20 million."),
    ("Meridian was panned by critics.", "The film was acclaimed by critics."),
    ("Meridian received bad reviews.", "The film received positive reviews from critics."),
    ("Paul Keller is alive.", "Paul Keller (3 June 1911 – 9 July 1987) was a Danish painter."),
    ("Torvia is landlocked.", "Torvia has a coastline of 400 kilometres on the North Sea."),
    ("Torvia is a monarchy.", "Torvia is a parliamentary republic."),
    ("Kestrel was a fictional person.", "Kestrel was a real person who lived in the 12th century."),
    ("Orlan Mills is a private company.", "Orlan Mills is a public company listed in Selt."),
    ("Kestrel is a duo.", "Kestrel is a Danish rock trio."),
    ("Kestrel is a solo artist.", "Kestrel is a Danish vocal duo formed in Selt in 1984."),
    ("Meridian was a commercial failure.", "The album was a critical and commercial success, selling two million copies."),
    ("Ida Roth is left-handed.", "Roth is a right-handed player."),
    ("Meridian is an animated film.", "Meridian is a 2004 Swedish live-action film."),
    ("Meridian is a non-fiction book.", "Meridian is a 1931 novel by Elsa Brandt."),
]  # fmt: skip

SILENT = [
    # Opposed words beside one noun.
    ("Orlan Mills had slow growth at the beginning.", "The company experienced rapid growth in its later years."),
    ("Selt College has a small library.", "The college has a large film library."),
    ("Torvia has cold winters.", "Torvia has hot summers."),
    ("Karl Stone had a short career as a singer.", "Stone had a long career in politics."),
    ("Ida Roth has a young son.", "Roth has an elder son and a daughter."),
    ("Kestrel Air has a poor record of punctuality.", "The airline has an excellent safety record."),
    ("Orlan has a small harbour.", "Orlan has a small and a large harbour."),
    ("Orlan has a small airport.", "Selt has a large airport."),
    ("Selt College has a small campus in Orlan.", "The college has a large campus in the north."),
    ("Meridian received a positive review in the Courier.", "Meridian received negative reviews."),
    ("Torvia has a high mountain.", "Torvia has low mountains in the west."),
    ("Torvia has a strong army.", "Torvia has a weak navy."),
    ("The firm had strong sales in 2003.", "The firm had weak sales in 2009."),
    ("Orlan has a new bridge.", "Orlan has an old bridge across the Tarn."),
    ("Torvia has a large Danish population.", "Torvia has a small population."),
    ("Ida Roth has a large dog.", "Roth has a small dog."),
    ("Orlan has a big church.", "The town has a small wooden church by the river."),
    ("The Tarn has a steep bank.", "The Tarn has a gentle bank on the east."),
    ("Meridian had a short run in Selt.", "Meridian had a long run on Broadway."),
    ("The school has a public entrance.", "The school has a private entrance for staff."),
    ("Torvia has a strong economy.", "In the 1990s Torvia had a weak economy."),
    ("Torvia has rapid growth.", "Analysts expect that Torvia will have slow growth."),
    ("Nina Holm had a happy childhood.", "The heroine has an unhappy childhood."),
    ("Northern Sky has a dark tone.", "The video has a light tone."),
    ("Otto Falk had a long career.", "He had a short career in politics."),
    ("The north of Torvia has a cold climate.", "Torvia has a warm climate."),
    ("Kestrel Air has a good record.", "Kestrel Rail has a poor record."),
    ("The company had slow growth in Europe.", "The company had rapid growth in Asia."),
    ("Otto Falk had a high salary.", "Falk had low expenses."),
    ("Selt has a dry climate.", "Selt, like most of Torvia, has a wet season and a dry season."),
    ("The river has a fast current.", "The lake has a slow current."),
    # A question with one answer.
    ("Meridian received positive reviews.", "The film received mixed to negative reviews."),
    ("Meridian was panned by critics.", "Meridian was directed by the critically acclaimed Elsa Brandt."),
    ("Meridian was a commercial success.", "Meridian opened after two films that were commercial failures."),
    ("Torvia is a republic.", "Torvia was a monarchy until 1918."),
    ("Torvia is a republic.", "Torvia was a kingdom from 1720 to 1918."),
    ("Orlan Mills is a private company.", "Orlan Mills was a public company before it was bought by Dorn in 2003."),
    ("Kestrel are a quartet.", "Kestrel began as a duo in Selt."),
    ("Meridian received bad reviews in Denmark.", "In Sweden the film received positive reviews."),
    ("The sequel received positive reviews.", "Meridian received negative reviews."),
    ("Meridian received positive reviews for its music.", "Meridian received negative reviews."),
    ("Paul Keller is alive.", "Paul Keller's father (1911–1987) was a Danish painter."),
    ("Torvia is landlocked.", "Torvia lost its coastline in the war."),
    ("Ida Roth throws right-handed.", "Roth bats left-handed."),
    ("Meridian is a novel.", "Meridian is a fictional city."),
    ("Meridian was well received at the festival.", "Upon release the film received negative reviews."),
    ("Kestrel is a solo artist.", "Kestrel is a Danish singer and was a member of a duo."),
    ("Dorn is a non-fiction writer.", "Dorn is a novelist."),
    ("Northern Sky was a commercial success.", "The tour was a commercial failure."),
    ("Northern Sky was panned by critics.", "Later the album was acclaimed by critics."),
    ("Otto Falk is left-handed.", "Falk's brother is right-handed."),
    ("Torvia is a republic.", "Torvia borders a kingdom in the south."),
    ("Orlan Steel is a private company.", "Orlan Steel was founded as a public company."),
    ("Kestrel is a trio.", "Kestrel was a duo when it was formed."),
    ("Northern Sky received positive reviews.", "Northern Sky was nominated for the prize for the worst film after negative reviews in the press."),
    ("Northern Sky is a novel.", "Northern Sky is a memoir."),
    ("Otto Falk is an atheist.", "Falk's mother was a devout Catholic."),
    ("Otto Falk is alive.", "Otto Falk (1911–1987), the grandfather of the actor, was a painter."),
    ("The Falk Prize was well received.", "The Falk Museum was poorly received."),
    ("Torvia has a republican party.", "Torvia is a monarchy."),
    ("The Tarn Republic was a state.", "Torvia was a monarchy."),
    ("Torvia is a constitutional monarchy.", "Torvia is a republic in all but name."),
    ("Maren Voll is a soloist.", "Maren Voll is a member of the Lund Quartet."),
    ("Grey Harbour is a live-action film.", "Grey Harbour is a film based on an animated series."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_excludes_a_claim_refutes_it(text: str, evidence: str) -> None:
    """The words of both stand in the message."""
    (finding,) = refutations(text, evidence)
    assert finding.evidence_span.text in evidence
    assert finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_only_looks_alike_refutes_nothing(text: str, evidence: str) -> None:
    """Of another deed, part, time or bearer: silence."""
    assert refutations(text, evidence) == []
