"""Rules of short claims laid over each thing that an entry of a reference work tells of its subject."""

import pytest

from claimcheck.model import Document
from claimcheck_statements.entries.tellings import tellings
from claimcheck_statements.views import view
from tests.statements import refutations

LAKE = "Lake Orva is a shallow lake in Torvia. At 212 metres it lies in the hills, and has four islands."
BRIDGE = (
    "The Tarn Bridge is a suspension bridge over the Tarn, opened in 1936. It was spared in the fire of 1944."
)
SKINK = "The ribbed skink is a species of lizard. It lays three eggs, walks on four legs, and is common; the female is larger than the male."
SINGER = (
    "Ida Roth (born 4 May 1951) is an Austrian-born Danish singer. Raised in Selt, she won the silver medal at the "
    "1974 Orlan Games, hosts the show Nightwatch with Paul Keller, and was capped 12 times."
)
FIRM = "Orlan Foods is a Danish food maker. In 2012 it was acquired by the Selt Group. It was headed by Otto Falk until 2016."

REFUTES = [
    # Numbers.
    ("The ribbed skink lays five eggs.", SKINK),
    ("Lake Orva has six islands.", LAKE),
    ("Lake Orva has more than six islands.", LAKE),
    ("Mount Orva is over 3,000 metres high.", "Mount Orva is a volcano. At 2,912 metres it is the second-highest peak of the range."),
    ("The Varn Tunnel is more than 20 km long.", "The Varn Tunnel is a 14.2 km railway tunnel through the hills."),
    ("Fewer than 10,000 people speak Tarmi.", "Tarmi is a language spoken by about 21,000 people."),
    # Orders.
    ("Mount Orva is the highest peak of the Selt Range.", "Mount Orva is a volcano in the Selt Range. It is the second-highest peak of the range."),
    ("Amber Rain is the debut album of Ida Roth.", "Amber Rain is the third studio album by Danish singer Ida Roth."),
    ('"Amber Rain" reached the top 10 in Torvia.', '"Amber Rain" is a song by Ida Roth. It peaked at number 17 in Torvia.'),
    # One of several values.
    ("Tarn fever is caused by a virus.", "Tarn fever is a disease caused by a bacterium and spread by ticks."),
    ("The Tarn Bridge is a railway tunnel.", BRIDGE),
    ("The ribbed skink is rare.", SKINK),
    ("Selt School is a boarding school.", "Selt School is a day school for boys in Orlan."),
    ("Ida Roth won the gold medal at the 1974 Orlan Games.", SINGER),
    ("Keller Mills is a German company.", "Keller Mills is a Swiss brewery, founded in 1881."),
    ("Ida Lund was the sister of King Otto III.", "Ida Lund was the eldest daughter of King Otto III."),
    # Places.
    ("Ida Roth was born in Canada.", SINGER),
    ("Selt Hall is a museum in Switzerland.", "Selt Hall is a museum in northern Italy, opened in 1950."),
    # Days.
    ("The Selt Building was finished after 1940.", "The Selt Building is an office tower, designed by Otto Falk and completed in 1931."),
    # Who to whom.
    ("Orlan Foods acquired the Selt Group in 2012.", FIRM),
    ("Meridian was directed by Paul Keller.", "Meridian is a film directed by Elsa Brandt and starring Paul Keller."),
    ("Osmia ceded the county of Aspe to Torvia.", "The Treaty of Selt ended the war. Torvia ceded the county of Aspe to Osmia."),
    ("The male ribbed skink is larger than the female.", SKINK),
    # Denials.
    ("The Tarn Bridge was never opened.", BRIDGE),
    ("There is no free edition of Tarnpad.", "Tarnpad is a text editor. The free edition is limited to ten pages."),
    ("None of the bridges of Selt were destroyed.", "Selt is a town on the Orva. All nine bridges were destroyed in the war."),
    ("The Tarn Bridge was destroyed in the fire of 1944.", BRIDGE),
    # How long, how often, with whom.
    ("Orlan Foods is still headed by Otto Falk.", FIRM),
    ("Ida Roth hosts Nightwatch alone.", SINGER),
    ("Ida Roth was capped 15 times.", SINGER),
    ("Ana Lind voted for the bridge bill.", "Ana Lind is a senator. She voted against the bridge bill."),
    # Comparisons.
    ("Amber Rain won more awards than Blue Rain.", "Amber Rain won only two awards; Blue Rain won five."),
    ("Most of the cars finished the Orlan Race.", "Only nine of the 21 cars finished the Orlan Race."),
    ("Selt Church had more members in 2002 than in 1930.", "Selt Church had 14,500 members in 2002, down from 60,000 in 1930."),
    ("All of the Orva novels were filmed.", "The Orva novels are a series by Nina Holm. The first four were filmed."),
]  # fmt: skip

SILENT = [
    # Another subject, or a part of it.
    ("Lake Orva has six islands.", "Lake Orva is a lake. Lake Selt has four islands."),
    ("Ida Roth won the gold medal.", "Ida Roth is a singer. Her sister won the silver medal."),
    ("Ida Roth was born in Canada.", "Ida Roth is a singer. She married an Austrian-born dancer."),
    ("Rell College has 4,000 students.", "Rell College is part of a network that has 60,000 students."),
    # Of a part, a place or a time.
    ("Lake Orva has six islands.", "Lake Orva has four islands in its northern half."),
    ("Orlan Foods has 400 workers.", "Orlan Foods had 600 workers before the fire."),
    ("Mount Orva is the highest peak in Torvia.", "Mount Orva is the second-highest peak in western Osmia."),
    ("Ida Roth was capped 15 times.", "Ida Roth was capped 12 times as captain."),
    # One of many.
    ("Ida Roth wrote a long book.", "Ida Roth wrote a short book."),
    ("Orlan has won a match against Selt.", "Orlan has lost a match against Selt."),
    ("Torvia invaded Osmia in 1812.", "Osmia invaded Torvia in 1941."),
    # Two values that may stand together.
    ("Northern Sky is a novel.", "Northern Sky is a memoir."),
    ("Kestrel is a mountain in Norway.", "Kestrel is a city in Norway."),
    ("Amber Rain is a comedy film.", "Amber Rain is a comic thriller film."),
    ("Amber Rain is the third album by Ida Roth.", "Amber Rain is the second studio album by Ida Roth."),
    ("Torvia is a republic.", "Torvia was a monarchy until 1918."),
    ("Orlan won its first title after the Soviet league.", "Orlan won its first title after the Russian league."),
    ("Otto Falk was a father.", "Otto Falk was the brother of Paul Falk."),
    # A number that stands in brackets alone.
    ("Selt has 46 wells.", "(46 wells and 15 springs.)"),
    # Denied only in part, supposed, or not asserted.
    ("Ida Roth is not American.", "Ida Roth is an American-born Danish singer."),
    ("The Tarn Bridge was never opened.", "If the Tarn Bridge was opened, the ferry would close."),
    ("Selt is not a city.", "Selt is a city district."),
    # Bounds, and where somebody's family is from.
    ("Paul Keller is 4 times older than Ida Roth.", "Paul Keller is less than 6 times older than Ida Roth."),
    ("Ida Roth is of Russian origin.", "Ida Roth is a Danish stage actress."),
    # The text says the claim's too.
    ("Lake Orva has six islands.", "Lake Orva has four islands. By another count Lake Orva has six islands."),
    # Nothing that excludes.
    ("Amber Rain won more awards than Blue Rain.", "Amber Rain won five awards; Blue Rain won two."),
    ("Orlan Foods was acquired by the Selt Group.", FIRM),
    ("The female ribbed skink is larger than the male.", SKINK),
    ("Most of the cars finished the Orlan Race.", "Twelve of the 21 cars finished the Orlan Race."),
    ("Meridian was directed by Paul Keller.", "Meridian is a film directed by Elsa Brandt and Paul Keller."),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "evidence"), REFUTES)
def test_what_a_telling_excludes_is_refuted(claim: str, evidence: str) -> None:
    """Another value in one telling of the claim's subject by the claim's verb excludes the claim."""
    assert refutations(claim, evidence)


@pytest.mark.parametrize(("claim", "evidence"), SILENT)
def test_what_may_be_of_two_things_is_left_alone(claim: str, evidence: str) -> None:
    """Another subject, a part, another time or a value that may stand beside refutes nothing."""
    assert refutations(claim, evidence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It rose, fell and was sold in 1990.", [("It", "rise"), ("It", "fall"), ("It", "sell")]),
        ("Selt is a town founded in 1201.", [("Selt", "be"), ("Selt", "found")]),
        ("Born in Selt, she moved to Orlan.", [("she", "bear"), ("she", "move")]),
        ("Roth won; the garrison fled.", [("Roth", "win"), ("the garrison", "flee")]),
        ("Holm is the son of a judge who died in 1912.", [("Holm", "be"), ("", "die")]),
    ],
)
def test_each_verb_is_told_with_its_subject(sentence: str, told: list[tuple[str, str]]) -> None:
    """A sentence tells as many things as it has verbs; a verb whose subject is not sure has none."""
    read = [
        (" ".join(token.text for token in each.subject), each.base)
        for each in tellings(view(Document(sentence).span))
    ]
    assert read == told
