"""Rules of numbers that a thing has one of: parts, seasons, copies, wins, years of a career."""

import pytest

from tests.statements import refutations

REFUTES = [
    # Parts, seasons, copies and works.
    ("Kestrel House has over 40 floors.", "It was built in 1990 and contains 31 floors."),
    ("Harbour Nights ran for eight seasons.", "It was first shown on Channel Nine in 2003, and ran for six seasons."),
    ("Harbour Nights was cancelled after one season.", "Harbour Nights ran for eight seasons."),
    ("Paul Keller has only directed one film.", "Keller has directed six films, including Tarn and Meridian."),
    ("Southern Sun sold more than 500,000 copies.", "The album sold 310,000 copies worldwide."),
    ("Marta Lind wrote at least ten novels.", "She wrote six novels and a play."),
    ("Southern Sun has 12 tracks.", "The album contains nine tracks."),
    ("Torvia consists of 16 provinces.", "Torvia consists of 12 provinces."),
    ("Selt University has fewer than 9,000 students.", "The university has 14,000 students."),
    # Wins of one prize.
    ("Paul Keller has won the Tarn Cup three times.", "Keller is a five-time winner of the Tarn Cup."),
    ("Paul Keller has won the Tarn Cup twice.", "He won the Tarn Cup four times, in 1990, 1992, 1995 and 1996."),
    # Years of a career.
    ("Nina Holm has been painting for 12 years.", "Nina Holm has been a painter for four decades."),
    ("Karl Stone's career has spanned two decades.", "Karl Stone is a Danish actor whose career has spanned more than four decades."),
    ("Ida Roth has been acting for ten years.", "Ida Roth has been acting for over thirty years."),
]  # fmt: skip

SILENT = [
    # Parts, seasons, copies and works.
    ("The Lay of Tarn has more than 200 verses.", "It is written in an old dialect and contains 1,340 verses."),
    ("Harbour Nights ran for eight seasons.", "Harbour Nights ran for six seasons on Channel Nine and two on Channel Four."),
    ("Meridian sold 310,000 copies.", "Meridian sold 20,000 copies in its first week."),
    ("Meridian sold 310,000 copies.", "Meridian sold 200,000 copies in Denmark."),
    ("The Orlan Tower has 40 floors.", "The Orlan Tower has 12 floors of offices."),
    ("Ida Roth wrote 30 books.", "Roth wrote 14 books for children."),
    ("Ida Roth wrote 30 books.", "Roth wrote two books with her husband."),
    ("Ida Roth directed 12 films.", "Roth directed three films in Sweden."),
    ("The Tarn Society has over 5,000 members.", "In 1920 the society had 300 members."),
    ("The committee has 12 members.", "The committee has three members from Selt."),
    ("Dorn has a hotel with 30 rooms.", "Dorn's house has 12 rooms."),
    ("The hotel has 30 rooms.", "The hotel has 12 rooms."),
    ("Harbour Nights has 120 episodes.", "Harbour Nights has 22 episodes a season."),
    ("Harbour Nights ran for two seasons.", "Harbour Nights had run for one season when Dorn left."),
    ("The church has two towers and 12 arches.", "The church has 14 arches."),
    ("The album has sold two million copies.", "The single has sold 300,000 copies."),
    ("The novel has 30 chapters.", "The first part of the novel has 12 chapters."),
    ("Kestrel House has 20 rooms.", "The east wing of Kestrel House has eight rooms."),
    ("Harbour Days had 60 episodes.", "Harbour Days had 13 episodes in its first season."),
    ("The Lind Stadium seats 30,000.", "The old Lind Stadium had 12 stands."),
    ("Nina Holm wrote 20 novels.", "Holm wrote four novels in the 1950s."),
    ("Nina Holm published 20 books.", "With her husband, Holm published three books."),
    ("The Falk Museum has more than 100,000 visitors a year.", "The museum attracted 22,000 visitors in its first month."),
    ("Kestrel consists of five members.", "Kestrel consists of four islands."),
    ("The symphony has four movements.", "The symphony has 12 parts for strings."),
    ("Torvia consists of 16 provinces.", "The north of Torvia consists of three provinces."),
    ("The Orlan Tower has over 50 floors.", "The Orlan Tower has 48 floors above ground."),
    ("Otto Falk directed more than ten films.", "Falk directed two films, Rain and Snow, for Orlan Pictures."),
    ("Otto Falk directed more than ten films.", "As a young man, Falk directed two films."),
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
    ("Arne Lund plays for Tarn.", "Arne Lund, a former player of Orlan, plays for Tarn."),
    ("Grey Harbour has ten tracks.", "Grey Harbour is an album. Its deluxe edition has 14 tracks."),
    ("The Lund Tower has 30 floors.", "The Lund Tower is in Selt. It has four floors below ground."),
    ("Voll Hall has 12 rooms.", "The Voll Hall hotel has 80 rooms."),
    ("The Tarn Club has 300 members.", "The Tarn Club has over 200 members in Selt."),
    ("Tarn Bank has fewer than 300 members.", "The bank has 900 members of staff."),
    ("Maren Voll wrote only three plays.", "Voll wrote three plays and six novels."),
    ("Maren Voll wrote fewer than ten novels.", "Voll wrote 40 novels and stories."),
    ("Grey Harbour had fewer than 20 episodes.", "Grey Harbour had 40 episodes planned."),
    ("The second series of Grey Harbour had eight episodes.", "Grey Harbour had 24 episodes."),
    ("Grey Harbour was cancelled after two seasons.", "Grey Harbour was cancelled after two seasons on Channel Nine and ran for three more on Channel Four."),
    # Wins of one prize.
    ("Paul Keller has won the Tarn Cup three times.", "Keller is a five-time winner of the Orlan Cup."),
    ("Paul Keller has won the Tarn Cup three times.", "Keller won the Tarn Cup twice with Orlan."),
    ("Paul Keller has won the Tarn Cup three times.", "Keller won the Tarn Cup for the first time in 1990."),
    ("Paul Keller has won the Tarn Cup twice.", "Ida Roth is a five-time winner of the Tarn Cup."),
    ("Otto Falk won the Lind Cup twice.", "Falk won the Lind Cup twice as a player and three times as a coach."),
    ("Otto Falk has won the Lind Cup three times.", "By 1990 Falk had won the Lind Cup once."),
    ("Otto Falk held the Lind Trophy twice.", "Falk held the Lind Trophy in 1990."),
    ("Arne Lund won the Tarn Race twice.", "Lund is a three-time champion of Torvia."),
    # Years of a career.
    ("Alice Dorn has been singing for over 50 years.", "Alice Dorn has been with the choir for three decades."),
    ("Alice Dorn has been singing for 30 years.", "Alice Dorn has been singing for nearly three decades."),
    ("Alice Dorn has been singing for over 20 years.", "Alice Dorn has been a singer for over three decades."),
    ("Ida Roth's film career spans 20 years.", "Ida Roth is a singer whose career spans over four decades."),
    ("Ida Roth has been a nurse for 12 years.", "Ida Roth has been a mayor for two years."),
    ("Ida Roth has been married for 12 years.", "Ida Roth has been a mayor for two years."),
    ("Nina Holm's career has spanned four decades.", "Her career in film has spanned two decades."),
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
