"""Counts of people harmed in lists, parts, records and turns of phrase, each with what looks like it and is none."""

import pytest

from claimcheck.model import Document
from claimcheck.values.casualties import find_casualties
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
    "Three of the four hikers who went missing were found dead.": ["killed 3 3 hikers", "missing 4 4 hikers"],
    "The 14 May attack killed nine people.": ["killed 9 9"],
    "Nine people may have been killed on 14 May.": [],
    "All but nine of the 14 sailors drowned.": [],
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
    "A total of nine people died: five soldiers and four nurses.": [
        "killed 9 9 cumulative",
        "killed 5 5 soldiers cumulative part",
        "killed 4 4 nurses cumulative part",
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
    "The crash hurt 30, and 14 were still in hospital.": ["injured 30 30", "injured 14 14 part"],
    "No wounds were deep but 14 people were taken to hospital.": ["injured 14 14 part"],
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


# Who came to harm stands behind the verb, beside another, or in a title without an article.
PLACES = {
    "The consul was shot to death along with two other envoys.": ["killed 2 2 envoys additional"],
    "The consul died together with his wife and two daughters.": ["killed 2 2 daughters"],
    "The consul was arrested alongside two clerks.": ["detained 2 2 clerks"],
    "The murder of the consul, his driver and three guards was condemned.": ["killed 3 3 guards"],
    "Killed were two cooks and a waiter.": ["killed 2 2 cooks", "killed 1 1 waiter"],
    "Also killed in the raid were three herders.": ["killed 3 3 herders"],
    "Missing are five hikers.": ["missing 5 5 hikers"],
    "The crash left four dead and two in critical condition.": ["killed 4 4", "injured 2 2 part"],
    "Three pupils are in serious but stable condition after the crash.": ["injured 3 3 pupils part"],
    "Boy, 9, killed by lorry": ["killed 1 1 Boy"],
    "Prison guard shot dead outside club": ["killed 1 1 Prison guard"],
    "Climber dies after fall": ["killed 1 1 Climber"],
    "The consul died together with 14 sheep.": [],
    "The consul was joined along with two clerks.": [],
    "After the murder of the consul, three guards were arrested.": ["detained 3 3 guards"],
    "Killed off were two plans.": [],
    "Injured pride was the reason two players left.": [],
    "Wounded in pride, the singers were two of the best.": [],
    "Two bridges are in critical condition after the crash.": [],
    "Three patients with fever were moved after the crash in critical condition.": [],
    "Three firms are in good condition after the crash.": [],
    "Pupil hurt by cuts": [],
    "Plan killed by senate": [],
    "Man charged over fire": [],
}


@pytest.mark.parametrize("text", PLACES)
def test_those_harmed_are_found_behind_the_verb_and_beside_others(text: str) -> None:
    """Companions, subjects behind their verb, the state of the hurt and titles without articles are read."""
    assert brief(text) == PLACES[text]


RANKS = {
    "A third miner has died.": ["killed 3 - miner cumulative"],
    "A 12th miner died on Friday.": ["killed 12 - miner cumulative"],
    "A second body was pulled from the mud.": ["killed 2 - cumulative part"],
    "A 14th body was recovered on Friday.": ["killed 14 - cumulative part"],
    "Two people died and a third was hurt.": ["killed 2 2"],
    "The third miner died on Friday.": [],
    "A second body was set up by the council.": [],
    "A second body of work was found.": [],
    "A 12th century chapel was found.": [],
    "A 3rd party died out in 1920.": [],
}


@pytest.mark.parametrize("text", RANKS)
def test_one_more_of_the_harmed_tells_how_many_there_are(text: str) -> None:
    """A rank by "a" counts those before it too, in words or figures; one by "the" tells which is meant."""
    assert brief(text) == RANKS[text]


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


NAMES = {
    "Anna Berg, Otto Klein and Ida Holm were killed.": ["killed 3 3"],
    "Pilots Anna Berg, 41, and Otto Klein, 39, died.": ["killed 2 2"],
    "The blast killed Anna Berg and Otto Klein.": ["killed 2 2"],
    "Two miners, Anna Berg and Otto Klein, were killed.": ["killed 2 2 miners"],
    "The blast killed two miners, Anna Berg and Otto Klein.": ["killed 2 2 miners"],
    "Anna Berg and Otto Klein saw the gunman die.": [],
    "Anna Berg and Otto Klein were not hurt.": [],
    "Los Angeles and San Diego were hurt.": [],
    "Anna Berg, who met Otto Klein, was killed.": [],
}


@pytest.mark.parametrize("text", NAMES)
def test_a_list_of_full_names_is_a_count(text: str) -> None:
    """Names joined by "and" are as many people; those of a count that stands before them are no more."""
    assert brief(text) == NAMES[text]


LISTS = {
    "Fourteen stewards and two zookeepers were hurt.": ["injured 14 14 stewards", "injured 2 2 zookeepers"],
    "The mine killed a herder, his wife and three sons.": ["killed 1 1 herder", "killed 3 3 sons"],
    "The raid killed 14 Polish and Danish soldiers.": ["killed 14 14 Polish and Danish soldiers"],
    "Six people, including two guards, were hurt.": ["injured 6 6", "injured 2 2 guards part"],
    "The mine hurt six, two seriously.": ["injured 6 6", "injured 2 2 part"],
    "The mine hurt six, three of whom are in intensive care.": ["injured 6 6", "injured 3 3 part"],
    "Two people were killed, and another died in hospital.": ["killed 2 2", "killed 1 1 additional"],
    "Two guards whose names are secret were arrested.": ["detained 2 2 guards"],
    "The killers of six nuns were freed.": ["killed 6 6 nuns"],
    "The blast caused injuries to 20 pupils.": ["injured 20 20 pupils"],
    "Six pupils received wounds.": ["injured 6 6 pupils"],
    "The six murdered nuns were teachers.": ["killed 6 6 nuns part"],
    "Twenty homes were lost and nine were affected.": [],
    "More than $20 million from dozens of clients is missing.": [],
    "The flood displaced 14 families' belongings.": [],
    "Fourteen dead batteries lay there.": [],
    "There are 14 missing pages.": [],
    "Three men were captured on camera.": [],
    "The drug affects both men and women.": [],
    "Petrov, 38, who was treated for burns, left.": [],
    "Two men were nearly killed.": [],
    "He saved 12 pupils from drowning.": [],
    "Guards kept 12 men from being hurt.": [],
    "Officials fear that 300 people have died.": [],
    "In the novel, 14 nuns are killed.": [],
    "The drill simulated a blast that killed 14 people.": [],
    "Two guards and the driver were hurt.": ["injured 2 2 guards"],
    "The dead include six guards and a cook.": ["killed 6 6 guards part", "killed 1 1 cook part"],
    "Nine more died, bringing the total to 58.": [
        "killed 9 9 cumulative additional",
        "killed 58 58 cumulative",
    ],
    "Some 90 prisoners were taken.": ["detained 85 95 prisoners"],
    "Quake toll 41": ["killed 41 41 cumulative"],
    "They took 20 people hostage and killed two.": ["detained 20 20", "killed 2 2"],
    "They shot at two guards and the driver was hurt.": [],
    "He saw two guards and the others were hurt.": [],
    "The dead were buried by nine nuns.": [],
    "They sold nine cars, bringing the total to 58.": [],
    "Some 90 prisoners were freed.": [],
    "They killed six nuns and the two cooks.": ["killed 6 6 nuns", "killed 2 2 cooks"],
    "They killed six nuns and two cooks who slept.": ["killed 6 6 nuns", "killed 2 2 cooks"],
    "They killed six nuns and the two cooks fled.": ["killed 6 6 nuns"],
    "They killed six nuns and two cooks said so.": ["killed 6 6 nuns"],
    "He met six nuns and two cooks died.": ["killed 2 2 cooks"],
    "He visited six nuns and two cooks died.": ["killed 2 2 cooks"],
    "On Monday six nuns and two cooks died.": ["killed 6 6 nuns", "killed 2 2 cooks"],
    "The crash left six nuns and two cooks dead.": ["killed 6 6 nuns", "killed 2 2 cooks"],
    "A bomber killed five people, police said.": ["killed 5 5"],
    "The raid is expected to end in the arrest of 18 people.": [],
    "The murderer of a time had six nuns as friends.": [],
}


@pytest.mark.parametrize("text", LISTS)
def test_a_number_is_bound_to_the_harm_that_it_is_said_of(text: str) -> None:
    """Lists, asides and kin are read to their end; things, the saved, the feared and the imagined are left out."""
    assert brief(text) == LISTS[text]


PLURALS = {
    "Nuns were killed.": ["killed 2 - Nuns"],
    "The murder of the nuns shocked them.": ["killed 2 - nuns"],
    "Nine nuns were killed.": ["killed 9 9 Nuns"],
    "Nuns have been killed there for years.": [],
    "They are killing nuns.": [],
    "The nuns saw the gunman die.": [],
    "Huts were destroyed.": [],
}


@pytest.mark.parametrize("text", PLURALS)
def test_a_plural_without_a_number_is_two_or_more_when_asked_for(text: str) -> None:
    """`uncounted` reads plurals of one event as at least two; without it they are no counts."""
    sentence = Document(text).span
    found = [mention.value for mention in find_casualties(sentence, uncounted=True)]
    assert [(value.harm, value.count.low) for value in found] == [
        (line.split()[0], float(line.split()[1])) for line in PLURALS[text]
    ]
    assert len(find_casualties(sentence)) == text.startswith("Nine")
