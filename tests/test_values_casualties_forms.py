"""Counts of people harmed in lists, parts, records and turns of phrase, each with what looks like it and is none."""

import pytest

from tests.casualties import brief

WHOLES = {
    "Nine of the 14 sailors drowned.": ["killed 9 9 sailors"],
    "One of the 14 sailors drowned.": ["killed 1 1 sailors"],
    "None of the 14 sailors was hurt.": ["injured 0 0 sailors"],
    "Nine of them drowned.": ["killed 9 9"],
    "Three of the 14 people killed were nuns.": ["killed 3 3 part", "killed 14 14"],
    "Three of those killed were nuns.": ["killed 3 3 nuns part"],
    "Three of the wounded died.": ["killed 3 3"],
    "Of the 14 people killed, three were nuns.": ["killed 14 14", "killed 3 3 nuns part"],
    "Nine of the 14 boats sank.": [],
    "Nine of the 14 sailors survived.": [],
    "Of the 14 lorries burned, three were new.": [],
}


@pytest.mark.parametrize("text", WHOLES)
def test_a_part_is_told_from_the_whole_it_is_of(text: str) -> None:
    """The number before "of the 14" is harmed, not the 14, unless the word of harm describes these."""
    assert brief(text) == WHOLES[text]


PARTS = {
    "The fire killed nine people: five in Lodz and four in Radom.": [
        "killed 9 9",
        "killed 5 5 part",
        "killed 4 4 part",
    ],
    "Nine people died, including five in Lodz, three in Radom and one in Opole.": [
        "killed 9 9",
        "killed 5 5 part",
        "killed 3 3 part",
        "killed 1 1 part",
    ],
    "Nine people were hurt, four of them children.": ["injured 9 9", "injured 4 4 children part"],
    "The toll of nine includes two monks.": ["killed 9 9 cumulative", "killed 2 2 monks part"],
    "Nine people died in Lodz, five in Radom.": ["killed 9 9", "killed 5 5"],
    "Nine people died in Lodz, five cars burned in Radom.": ["killed 9 9"],
    "Nine people died in Lodz, five were saved in Radom.": ["killed 9 9"],
    "Nine people died in Lodz, 30 in all lived there.": ["killed 9 9"],
    "Nine people died in 2010, 12 in 2011 were saved.": ["killed 9 9"],
    "The fire killed nine people, and two of them lived in Lodz.": ["killed 9 9"],
    "Nine people died in the fire, which began in one of five huts.": ["killed 9 9"],
}


@pytest.mark.parametrize("text", PARTS)
def test_lists_of_parts_and_places_are_counts_of_the_same_harm(text: str) -> None:
    """A bare number with a place of its own counts what its list counts; a clause of its own does not."""
    assert brief(text) == PARTS[text]


RECORDS = {
    "Deaths: 14": ["killed 14 14 cumulative"],
    "Deaths 14": ["killed 14 14 cumulative"],
    "Fatalities: 14 direct, 2 indirect": ["killed 14 14 cumulative"],
    "Killed: 14; Injured: 31; Missing: 2": [
        "killed 14 14 cumulative",
        "injured 31 31 cumulative",
        "missing 2 2 cumulative",
    ],
    "Fatalities 14, injuries 31": ["killed 14 14 cumulative", "injured 31 31 cumulative"],
    "Injured | 31": ["injured 31 31 cumulative"],
    "Evacuated: 1,200 people": ["displaced 1200 1200 cumulative"],
    "Affected: 2.3 million": ["affected 2300000 2300000 cumulative"],
    "Non-fatal injuries: 2 firefighters": ["injured 2 2 firefighters cumulative"],
    "14 dead, 31 injured": ["killed 14 14", "injured 31 31"],
    "Deaths: unknown": [],
    "Areas affected: 14 counties": [],
    "Missing: 14 pages": [],
    "Killed: 14 sheep": [],
    "Wounded Knee, 12 miles away": [],
    "Dead reckoning: 14 miles": [],
}


@pytest.mark.parametrize("text", RECORDS)
def test_a_line_of_facts_is_read_by_its_label(text: str) -> None:
    """A label of harm and a number make a count without a verb; other labels and counted things do not."""
    assert brief(text) == RECORDS[text]


TURNS = {
    "The flood forced 300 people to flee.": ["displaced 300 300"],
    "The flood is forcing 300 families to leave their homes.": ["displaced 300 300 families"],
    "More than 300 families were displaced.": ["displaced 300 - families"],
    "Some 9,000 residents were affected by the drought.": ["affected 8500 9500 residents"],
    "About 300 herders sought refuge in the school.": ["displaced 270 330 herders"],
    "Three hundred herders lost their homes.": ["displaced 300 300 herders"],
    "Two porters were treated for burns.": ["injured 2 2 porters"],
    "Two porters escaped with minor cuts.": ["injured 2 2 porters"],
    "Forty porters contracted typhoid.": ["sick 40 40 porters"],
    "Forty porters starved to death.": ["killed 40 40 porters"],
    "The blaze claimed 14 victims.": ["killed 14 14"],
    "After the crash 14 people were taken to hospital.": ["injured 14 14 part"],
    "A couple and their three sons were killed.": ["killed 2 2 couple", "killed 3 3 sons"],
    "Both climbers died.": ["killed 2 2 climbers"],
    "Three boys, aged 12, 14 and 15, died.": ["killed 3 3 boys"],
    "A clerk was killed and five more were wounded.": ["killed 1 1 clerk", "injured 5 5"],
    "The raid killed 14 men,[3] most of them guards.[4]": ["killed 14 14 men"],
    "The flood could force 300 people to flee.": [],
    "The rule forced 300 people to leave the party.": [],
    "The vote forced 300 members to resign.": [],
    "More than 300 families were killed off by blight.": [],
    "The strike affected 14 trains.": [],
    "Three firms contracted 14 builders.": [],
    "Two porters escaped with the money.": [],
    "Two porters were treated for free.": [],
    "The court treated both claims with care.": [],
    "Fourteen people with measles were taken to hospital after a crash.": [],
    "Fourteen people were taken to a meeting.": [],
    "Both bridges were killed off by cost.": [],
}


@pytest.mark.parametrize("text", TURNS)
def test_turns_of_phrase_say_harm_without_its_plain_verb(text: str) -> None:
    """Flight, refuge, treatment, illness and small groups are read; the same verbs of other things are not."""
    assert brief(text) == TURNS[text]


RATES = [
    "The disease kills 9,000 people a year.",
    "Every year 9,000 people are killed on these roads.",
    "An average of nine people are killed each day.",
    "A quarter of the villagers died.",
    "Some 30 percent of the patients died.",
]


@pytest.mark.parametrize("text", RATES)
def test_rates_and_shares_are_no_counts(text: str) -> None:
    """How many are harmed in each of many periods, or what share, is no count of people harmed."""
    assert brief(text) == []
