"""Counts of the harmed in two tellings of one story: held against each other, or shown where nothing is clear."""

import pytest

import claimcheck
from claimcheck.model import Document, Label, Span, Verdict
from claimcheck.values.casualties import find_casualties

REFERENCE = (
    "Three people were killed and 24 injured when a tram carrying football supporters left the rails near Orrin Cross "
    "on Sunday evening. The tram, run by the city firm Castor Lines, had been on its way from Selt to the stadium in "
    "Velden. The driver, Paul Imhof, 44, was freed by firefighters. Inspector Rosa Keller said the rails had been wet."
)
DRAFT = (
    "Football supporters on their way to Velden were caught up in a fatal accident on Sunday, when their tram jumped "
    "the rails. {killed} of those on board lost their lives and {hurt} others were hurt. Paul Imhof, the 44-year-old at "
    "the controls, owes his rescue to firefighters. According to Inspector Rosa Keller, there was water on the rails."
)


def verdict_on(words: str, draft: str, reference: str) -> Verdict:
    """The verdict on the claim of harm whose words hold some others."""
    report = claimcheck.check(
        Document(draft, source="draft.txt"), against=[Document(reference, source="wire.txt")]
    )
    return next(
        each for each in report.verdicts if each.claim.kind == "casualty" and words in each.claim.span.text
    )


def test_a_part_of_a_toll_that_agrees_makes_it_one_toll() -> None:
    """The place that only one of two texts on one story names sets nothing apart."""
    draft = DRAFT.format(killed="Three", hurt="42")
    verdict = verdict_on("42", draft, REFERENCE)
    assert verdict.label is Label.REFUTED
    assert verdict.reason.startswith("The source says 24 people injured; the claim says 42 people injured")
    assert verdict_on("24", DRAFT.format(killed="Three", hurt="24"), REFERENCE).label is Label.SUPPORTED


@pytest.mark.parametrize(
    ("draft", "reference"),
    [
        # No part agrees; the texts tell two stories; the two sentences name other places.
        (DRAFT.format(killed="Seven", hurt="42"), REFERENCE),
        (
            "Three passengers of a bus lost their lives and 42 others were hurt. It fell into a ravine. All slept.",
            REFERENCE,
        ),
        (DRAFT.format(killed="At Brodmin three", hurt="42"), REFERENCE),
    ],
)
def test_without_it_nothing_is_refuted(draft: str, reference: str) -> None:
    """Two accidents may have as many dead."""
    assert verdict_on("42", draft, reference).label is Label.NOT_ENOUGH_EVIDENCE


def test_an_unconfirmed_count_is_shown_with_that_of_the_reference() -> None:
    """Where two texts on one story count the same harm, and nothing shows that the event is the same."""
    verdict = verdict_on("42", DRAFT.format(killed="Seven", hurt="42"), REFERENCE)
    assert verdict.reason.startswith("In the place of “42 others were hurt” wire.txt:1 has “24 injured”; ")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        # Ten times as many and more; a number that both give; another harm.
        ("Seven of those on board lost their lives and 2,400 others were hurt", "Three people were killed and 24 injured"),
        (
            "Seven of those on board lost their lives and 42 others were hurt",
            "Three people were killed and 24 injured, 42 of them hurt in the crowd,",
        ),
        ("Seven of those on board lost their lives and 42 others were hurt", "Some 24 were missing after the accident"),
    ],
)  # fmt: skip
def test_what_is_of_others_is_not_shown(mine: str, theirs: str) -> None:
    """Only a count that may be meant to be the same."""
    draft = DRAFT.replace("{killed} of those on board lost their lives and {hurt} others were hurt", mine)
    reference = REFERENCE.replace("Three people were killed and 24 injured", theirs)
    report = claimcheck.check(
        Document(draft, source="draft.txt"), against=[Document(reference, source="wire.txt")]
    )
    hurt = [
        each for each in report.verdicts if each.claim.kind == "casualty" and "hurt" in each.claim.span.text
    ]
    assert hurt
    assert not any("In the place of" in each.reason and "hurt" in each.reason for each in hurt)


def sentence(text: str) -> Span:
    """A text of one sentence."""
    return Document(text).span


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Fourteen of them did not survive.", 14),
        ("Two passengers didn't survive the crash.", 2),
        ("Eleven climbers failed to survive, police said.", 11),
    ],
)
def test_who_did_not_survive_was_killed(text: str, count: int) -> None:
    """Told of people, of an accident or of nothing."""
    assert [(each.value.harm, each.value.count.stated) for each in find_casualties(sentence(text))] == [
        ("killed", count)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Three ministers did not survive the vote.",
        "Three restaurants did not survive.",
        "Eleven climbers did survive.",
        "Would two of them not survive?",
    ],
)
def test_what_else_does_not_survive_harms_nobody(text: str) -> None:
    """Posts and firms end too."""
    assert find_casualties(sentence(text)) == ()


TWO_TOLLS = [
    # Another event, of which the text tells too.
    (
        ("A bomber struck a market in Tarsif on Wednesday, police said. Three people were killed and 24 injured. "
        "Police chief Imran Dar blamed the Red Dawn group. Last month, three people were killed and 40 injured when a "
        "bus was attacked in Tarsif."),
        ("Police chief Imran Dar has blamed Red Dawn for the attack on a bus in Tarsif. Three people were killed and 40 "
        "wounded. The bus had come from the city of Kandor. Nobody has been arrested."),
    ),
    # A part of a land, and two lands.
    (
        ("The storm killed 12 people and injured 30 in Torland, the disaster agency said. In neighbouring Selmark it left "
        "a trail of ruin too. Agency head Lucy Mwale said 400 houses had lost their roofs. President Karo sent the army."),
        ("President Karo of Torland flew over the coast after the storm. At least 12 people were killed and 75 injured in "
        "the two countries. Lucy Mwale, the head of the disaster agency, said that 400 houses were damaged."),
    ),
    # Gunmen, and soldiers.
    (
        ("Soldiers killed two gunmen and wounded seven near the village of Oru on Sunday. Colonel Ben Adar said that arms "
        "had been found. The village council spoke of a massacre. Oru lies north of Kessel."),
        ("Two soldiers were killed and nine wounded in an ambush near Oru, Colonel Ben Adar said. The attackers fled north "
        "to Kessel. The village council said that it knew nothing. Arms had been found in the village on Sunday."),
    ),
    # A day, and the next.
    (
        ("Police in Bandaro shot dead three protesters and wounded 16 on Friday. Opposition leader Kofi Mensa called for "
        "calm. By Saturday night the toll had risen to three dead and 31 wounded, the doctors' union said."),
        ("Three protesters were shot dead and 31 wounded in Bandaro, according to the doctors' union. Kofi Mensa called "
        "for calm. Police had opened fire on Friday. The government was silent."),
    ),
    # What the police say, and what those say who marched.
    (
        ("Four officers were injured when protesters threw stones in Velden on Saturday, police said. Twenty-two "
        "demonstrators were also hurt, organisers said. Police arrested 31 people. Mayor Ida Roth condemned the violence."),
        ("Ida Roth, mayor of Velden, has condemned what happened on Saturday. Police put the number of injured at 9, four "
        "of them officers. There were arrests by evening. Shops were closed."),
    ),
    # A valley, and a village in it.
    (
        ("The cyclone has killed 71 people in the Nemba valley, the disaster agency said. In Oru alone 18 people died when "
        "a school fell in. Lucy Mwale, its head, spoke of 140 ruined houses. The army flew in food."),
        ("Eighteen people lost their lives in Oru, where a school collapsed. The cyclone tore off roofs in the whole of the "
        "Nemba valley. Lucy Mwale said that 60 houses had been ruined in Oru. The army flew in food."),
    ),
    # With those who did it, and without.
    (
        ("A man shot dead five people at a bakery in Halvard before killing himself, police said. Sheriff Dana Cole said "
        "three of the victims were women. The gunman, Carl Brose, was 44. The bakery in Pine Ridge was closed."),
        ("Six people died in the shooting at a bakery in Halvard, Sheriff Dana Cole said, among them the gunman. Carl Brose "
        "had worked there. The sheriff said three women and two men had been killed. Pine Ridge mourns."),
    ),
    (
        ("Police said on Friday that 12 people had been killed in the attack on a hotel in Bandaro, among them three "
        "foreigners. The gunmen were shot dead. Minister Amara Sow said 30 guests were freed. The hotel is the Palm."),
        ("The death toll of the attack on the Palm hotel in Bandaro is 16, including the four gunmen, minister Amara Sow "
        "said. Three foreigners are among the dead. The owner was in Hadra. Thirty guests were freed."),
    ),
    # The passengers of a bus, and all who died.
    (
        (
            "A bus and a lorry collided near Selt on Monday, killing nine passengers of the bus. The lorry driver died too. "
            "Inspector Rosa Keller said that 20 others were hurt, four of them badly. The bus had come from Lund."
        ),
        (
            "Ten people died in a collision near Selt on Monday, Inspector Rosa Keller said. Nine of them were on a bus from "
            "Lund. Twenty people were injured. Four are in intensive care."
        ),
    ),
    # Aboard and on the ground; at the scene and later.
    (
        (
            "The crash of the Norair plane at Tessin killed all 57 passengers and five crew. On the ground two people died. "
            "Norair chief Hans Lund said the plane was 19 years old. One recorder was found."
        ),
        (
            "Sixty-four people died when a Norair plane crashed at Tessin, two of them on the ground. Hans Lund, chief of the "
            "airline, said that all 62 people on board had been killed. One recorder has been found."
        ),
    ),
    (
        (
            "Fire broke out in a hostel in Wexcombe on Monday. Four people died at the scene and one in hospital later, "
            "station officer Tom Rudd said. Eleven were hurt. The hostel had 90 beds."
        ),
        (
            "The fire in a Wexcombe hostel on Monday killed five people, Tom Rudd, the station officer, said. Four of them "
            "died in the building. Eleven others were hurt."
        ),
    ),
    # By a minister, and by those who help.
    (
        (
            "Health minister Ana Pires said 640 people had caught cholera in the camps of Hadra and 22 had died. The week "
            "before it had been 410. Aid workers of Medair believe the true number is nearer 60. Tents have been sent."
        ),
        (
            "At least 60 people have died of cholera in the camps of Hadra, according to Medair. Its doctor Jan Roos said "
            "that many are buried at night. Health minister Ana Pires rejects it. She has sent tents."
        ),
    ),
    # A year, and the time before.
    (
        (
            "Five climbers were killed by falling ice on Mount Karsk, the rescue service said. Two Poles, two Danes and their "
            "guide Lars Holm were roped together. A sixth climber survived. Nineteen people have died there this year."
        ),
        (
            "Four tourists and their guide Lars Holm have died on Mount Karsk. They were roped together when ice fell. One "
            "climber was saved. Before that 14 people had died there this year."
        ),
    ),
    # A land, and its south, and three days later.
    (
        (
            "The hurricane killed 44 people in Palma, 28 of them in the south. President Luis Vega said 90,000 had lost their "
            "homes. Three days later the number of dead was given as 61. Half of the homes have power again."
        ),
        (
            "President Luis Vega has put the number killed by the hurricane in Palma at 61. In the south 39 died. Some 70,000 "
            "people are still without a home. Power has come back for half of the country."
        ),
    ),
    # A summer and the one before; a weekend of it.
    (
        (
            "The heatwave has cost 41 lives in Velden, twice as many as last summer. Doctor Kai Strand said 30 of the dead "
            "were over 80. At the weekend six people died. More than 500 called an ambulance."
        ),
        (
            "Six people died of the heat in Velden at the weekend. Kai Strand, a doctor, expects more. Last summer about 20 "
            "died in all. On Saturday 260 people called an ambulance."
        ),
    ),
    # One of two buses.
    (
        (
            "Bombs on two buses killed 26 people in Lamu on Monday, police chief Abe Otieno said. Fourteen died on the first "
            "and 12 on the second. Ninety were taken to hospital. No group said that it was behind it."
        ),
        (
            "Twelve people were killed when a bomb went off on a bus in Lamu, a witness said. The bus was on its way to the "
            "port. Police chief Abe Otieno said that another bus was hit half an hour later. Fourteen people died there."
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize("texts", TWO_TOLLS, ids=[str(at) for at in range(len(TWO_TOLLS))])
@pytest.mark.parametrize("turned", [False, True])
def test_two_tolls_that_may_both_be_told_rightly_refute_nothing(
    texts: tuple[str, str], *, turned: bool
) -> None:
    """Whichever of two texts is held against the other."""
    mine, theirs = reversed(texts) if turned else texts
    report = claimcheck.check(
        Document(mine, source="draft.txt"), against=[Document(theirs, source="wire.txt")]
    )
    wrong = {Label.REFUTED, Label.CONFLICTING, Label.OUTDATED}
    assert [each.reason for each in report.verdicts if each.label in wrong] == []


def test_two_tolls_of_one_text_still_contradict_each_other() -> None:
    """Where nothing tells of another event, place or moment, the text's own words are shown."""
    draft = (
        DRAFT.format(killed="Three", hurt="42")
        + " In all 24 people were hurt when the tram jumped the rails."
    )
    verdict = verdict_on("42", draft, REFERENCE)
    assert verdict.label is Label.CONFLICTING
    assert verdict.reason.startswith("Elsewhere the same text says 24 people injured")
