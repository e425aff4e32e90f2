"""Rules of ranks: two ranks of one thing among the same others exclude each other."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck_statements import StatementChecker

THIRD = "Orlan is the third largest city in Torvia."
NOVEL = "Meridian is the third novel by Elsa Brandt."

REFUTES = [
    ("Paul Keller was the 18th president of Torvia.", "Paul Keller (1822 – 1893) was the 19th president of Torvia from 1877 to 1881, after serving in the senate."),
    (THIRD, "Orlan is the fifth largest city in Torvia."),
    (THIRD, "Orlan is the fifth-biggest city in Torvia, and lies on a river."),
    ("Torvia has the third largest GDP in Europe.", "Torvia has the fourth largest gross domestic product in Europe."),
    (NOVEL, "Meridian, the second novel by Elsa Brandt, came out in May."),
    (NOVEL, "Meridian is a novel. It is the second novel by Elsa Brandt."),
    ("Meridian is Brandt's 6th novel.", "Brandt's fifth novel, it is often called her best."),
    ("Elsa Brandt, who ran for Orlan and for Lodz, ranks first in the history of the club.", "She ranks second in the history of the club."),
    ("Elsa Brandt is the third Danish First Citizen.", "She is married to the 14th mayor of Orlan, Paul Keller, and is the first Danish First Citizen."),
    ("Meridian was number 91 on the list of the best novels.", "Meridian was praised in Lodz in 1950 and placed 92nd on the list of the best novels."),
    ("Elsa Brandt finished third in the race.", "Elsa Brandt finished second in the race."),
    ("Elsa Brandt is the first woman to win the race.", "Elsa Brandt is the second woman to win the race."),
    ("Selt is the second largest city in Denmark.", "Selt is the largest city in Denmark."),
    # Among fewer a thing ranks no lower; a debut is the first.
    ("Northern Rain was the first album by Elsa Brandt.", "Northern Rain is the second studio album by Danish singer Elsa Brandt."),
    ("Northern Rain is the debut album of Elsa Brandt.", "Northern Rain is the third studio album by Danish singer Elsa Brandt, released in 2004."),
    ("Northern Rain is Elsa Brandt's debut album.", "Northern Rain is the third studio album by Danish singer Elsa Brandt."),
    ("Northern Rain is the fifth studio album by Elsa Brandt.", "Northern Rain is the third album by Danish singer Elsa Brandt."),
    ("The Selt dynasty was the first imperial dynasty of Torvia spanning four centuries.", "The Selt dynasty was the second imperial dynasty of Torvia (202 BC - 220 AD), preceded by the Orlan dynasty."),
    ("Northern Rain is Elsa Brandt's second novel.", "Northern Rain is the debut novel by Elsa Brandt."),
    ("Northern Rain is the second novel of Elsa Brandt.", "Northern Rain is Elsa Brandt's fourth novel."),
]  # fmt: skip

SILENT = [
    ("Paul Keller was the 18th president of Torvia.", "Paul Keller was the 18th and 20th president of Torvia from 1877 to 1881."),
    ("Orlan was the second club in the table.", "Orlan was the third club in the table from 1990 to 1992."),
    ("Paul Keller was the 18th president of Torvia.", "Karl Brandt was the 19th president of Torvia from 1877 to 1881."),
    # Among fewer, at another time, by another measure.
    (THIRD, "Orlan is the fifth largest city in the north of Torvia."),
    (THIRD, "In 1950 Orlan was the fifth largest city in Torvia."),
    (THIRD, "Orlan has the fifth largest airport in Torvia."),
    (THIRD, "Orlan is the fifth oldest city in Torvia."),
    (NOVEL, "Meridian is the second novel by Elsa Brandt to be filmed."),
    ("Elsa Brandt finished third in the race.", "Elsa Brandt came second in the first race."),
    # Among more it may rank lower.
    ("Northern Rain is the third album by Elsa Brandt.", "Northern Rain is the second studio album by Elsa Brandt."),
    ("Northern Rain is Brandt's debut album.", "Northern Rain is the third album by Ida Roth and Elsa Brandt."),
    ("Northern Rain is Brandt's debut film.", "Northern Rain is the third film by Keller with Brandt."),
    ("Northern Rain is Keller's debut as a director.", "Northern Rain is Keller's third film."),
    ("Northern Rain is her debut single.", "Northern Rain is the third single from her first album."),
    ("Orlan is the third largest city in Torvia.", "Orlan is the second largest port city in Torvia."),
    ("Elsa Brandt was the first female mayor of Orlan.", "Elsa Brandt was the third mayor of Orlan."),
    ("Elsa Brandt was the third mayor of Orlan.", "Elsa Brandt was the first woman mayor of Orlan."),
    ("Selt was the first major city of Torvia.", "Selt was the second city of Torvia."),
    ("It is the second international airport of Orlan.", "It is the third airport of Orlan."),
    ("Elsa Brandt made her debut film in 2004.", "Elsa Brandt's second film came out in 2006."),
    ("Northern Rain is the debut album by Kestrel.", "Northern Rain is the second album by Kestrel's singer Ida Roth."),
    ("Northern Rain is the first novel by Ida Roth in Danish.", "Northern Rain is the third novel by Ida Roth."),
    # Of something else.
    (THIRD, "Lodz is the fifth largest city in Torvia."),
    (THIRD, "Orlan lies near Lodz, the fifth largest city in Torvia."),
    (NOVEL, "Harbour is a novel. It is the second novel by Elsa Brandt."),
    ("Elsa Brandt is the first woman to win the race.", "Elsa Brandt, after Dana Whitlock the second woman to win the race, lives in Orlan."),
    # Both ranks, or the same one.
    ("Meridian is the sixth planet from the sun.", "Meridian is the sixth planet from the sun and the second largest in its system."),
    (NOVEL, "Meridian is the third novel by Elsa Brandt and the second that was filmed."),
    # Said, supposed or denied.
    (THIRD, "Orlan may be the fifth largest city in Torvia."),
    (THIRD, "Orlan is not the fifth largest city in Torvia."),
    # The document says the claim's rank elsewhere.
    (THIRD, "Orlan is the fifth largest city in Torvia. By other counts Orlan is the third largest city in Torvia."),
]  # fmt: skip


def check(text: str, evidence: str) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document."""
    claim = whole(Document(text, source="claim").span)
    return list(StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span)))


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_another_rank_of_one_thing_refutes(text: str, evidence: str) -> None:
    """One subject, the same others, another rank: it refutes and shows both."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES
    assert finding.claim_span.text in finding.message


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_a_rank_among_others_refutes_nothing(text: str, evidence: str) -> None:
    """Among fewer, at another time, of another thing, or not asserted: silence."""
    assert check(text, evidence) == []
