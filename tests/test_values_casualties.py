"""Counts of people harmed are read from every form that news gives them, and from nothing else."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.values.casualties import find_casualties
from tests.casualties import PUBLISHED, brief, read

FOUND = {
    # active
    "The landslide killed 14.": ["killed 14 14"],
    "Masked men abducted four surveyors near the dam.": ["detained 4 4 surveyors"],
    "Police arrested 25 protesters and seized 12 rifles.": ["detained 25 25 protesters"],
    "A mine kills five, wounds nine in the hills": ["killed 5 5", "injured 9 9"],
    "A trench collapsed, killing three workers.": ["killed 3 3 workers"],
    "The shelling killed at least 14 people and injured 31 others.": ["killed 14 -", "injured 31 31"],
    "The raid killed two guards, wounded six and burned three trucks.": ["killed 2 2 guards", "injured 6 6"],
    "The gas has sickened 40 residents.": ["sick 40 40 residents"],
    "Two people have been killed and another wounded in the fire.": ["killed 2 2", "injured 1 1"],
    "Two men were shot dead, and another badly hurt.": ["killed 2 2 men", "injured 1 1"],
    "The raid killed a driver and two guards.": ["killed 1 1 driver", "killed 2 2 guards"],
    "The fire killed his wife and two children.": ["killed 2 2 children"],
    "The driver ran a light, fatally injuring a woman.": ["killed 1 1 woman"],
    # passive
    "Fourteen people were shot dead on Monday.": ["killed 14 14"],
    "Fourteen people have been killed in the delta.": ["killed 14 14"],
    "14 hikers were reportedly injured.": ["injured 14 14 hikers"],
    "Five miners who were working underground were killed.": ["killed 5 5 miners"],
    "Six people in the northern town of Vardo were hurt.": ["injured 6 6"],
    "At least 14 people, many of them pilgrims, were crushed to death.": ["killed 14 -"],
    "All 57 passengers and crew aboard the ferry were killed.": ["killed 57 57 passengers"],
    "Three guards and two cooks were killed.": ["killed 3 3 guards", "killed 2 2 cooks"],
    "Nine people are still missing and 200 were made homeless.": ["missing 9 9", "displaced 200 200"],
    "A group of 14 tourists was kidnapped.": ["detained 14 14 tourists"],
    "They buried six miners, five of them Poles, who were killed on Monday.": [
        "killed 6 6 miners",
        "killed 5 5 Poles part",
    ],
    "One of the six miners who were killed was a Pole.": ["killed 6 6 miners"],
    "Police arrested nine people, four women and five men.": [
        "detained 9 9",
        "detained 4 4 women part",
        "detained 5 5 men part",
    ],
    # intransitive
    "Fourteen passengers died.": ["killed 14 14 passengers"],
    "Two of the sailors died.": ["killed 2 2 sailors"],
    "Forty villagers lost their lives.": ["killed 40 40 villagers"],
    "More than 7,000 people fled their homes.": ["displaced 7000 -"],
    "More than 400 villagers were driven out of their houses.": ["displaced 400 - villagers"],
    "Thousands driven from their homes": ["displaced 2000 -"],
    "Ninety residents were forced to leave.": ["displaced 90 90 residents"],
    "The flood forced 90 residents from their homes.": ["displaced 90 90 residents"],
    "The flood drove 90 people out of their houses.": ["displaced 90 90"],
    "Ninety residents were forced to leave the valley.": ["displaced 90 90 residents"],
    "The office put the number of people driven from their homes at between 700 and 750.": [
        "displaced 700 750 cumulative"
    ],
    # reduced and headline
    "The crash left 14 people dead and 31 injured.": ["killed 14 14", "injured 31 31"],
    "A wall fell on the queue, leaving 31 wounded.": ["injured 31 31"],
    "The siege ended with 14 dead.": ["killed 14 14"],
    "Avalanche kills ski patrol leader": ["killed 1 1 ski patrol leader"],
    "Roadside mine wounds Norwegian colonel, kills two": ["injured 1 1 Norwegian colonel", "killed 2 2"],
    "Three dead, 19 injured in Lisbon tram crash": ["killed 3 3", "injured 19 19"],
    "THREE DEAD, 19 INJURED IN LISBON TRAM CRASH": ["killed 3 3", "injured 19 19"],
    # nouns
    "The death toll rose to 58.": ["killed 58 58 cumulative"],
    "The death toll stands at 58.": ["killed 58 58 cumulative"],
    "By noon the death toll in the valley stood at 58.": ["killed 58 58 cumulative"],
    "The storm caused 14 deaths and over $500 in damage.": ["killed 14 14"],
    "The death toll in the two valleys has risen from 52 to 58, officials said.": ["killed 58 58 cumulative"],
    "It left a death toll of 58.": ["killed 58 58 cumulative"],
    "The number of wounded stands at 58.": ["injured 58 58 cumulative"],
    "The outbreak has caused 14 deaths.": ["killed 14 14"],
    "It caused $500 in damage and one injury.": ["injured 1 1"],
    "Fourteen others sustained minor injuries.": ["injured 14 14"],
    "Two climbers fell to their deaths.": ["killed 2 2 climbers"],
    "A cook plunged to his death.": ["killed 1 1 cook"],
    "Fatalities totalled 58.": ["killed 58 58 cumulative"],
    "The frost led to 14 deaths in Latvia and another three in Estonia.": [
        "killed 14 14",
        "killed 3 3 additional",
    ],
    "The storm killed 14 people in Latvia and three in Estonia.": ["killed 14 14", "killed 3 3"],
    "There were 14 fatalities and nine arrests.": ["killed 14 14", "detained 9 9"],
    "She denounced the killing of 14 herders.": ["killed 14 14 herders"],
    "The avalanche claimed the lives of 14 climbers.": ["killed 14 14 climbers"],
    "The avalanche claimed 14 lives.": ["killed 14 14"],
    "The derailment cost 14 people their lives.": ["killed 14 14"],
    # joint
    "The skirmish led to the killing and injury of dozens.": ["killed or injured 24 -"],
    "Ministries put it at 2,310 killed or hurt.": ["killed or injured 2310 2310"],
    # nobody
    "No one was hurt.": ["injured 0 0"],
    "There were no casualties.": ["killed or injured 0 0"],
    # parts, and more
    "Fourteen people died, including three nurses.": ["killed 14 14", "killed 3 3 nurses part"],
    "Among the dead were three nurses.": ["killed 3 3 nurses part"],
    "Four of the dead were from Lisbon.": ["killed 4 4 part"],
    "Eleven of the wounded were nurses.": ["injured 11 11 nurses part"],
    "Crews recovered 14 bodies from the mud.": ["killed 14 14 part"],
    "Another 14 were wounded.": ["injured 14 14 additional"],
    "A third hiker died.": ["killed 3 - hiker cumulative"],
    "He shot at the queue, killing two and wounding a third guard.": ["killed 2 2", "injured 1 1 guard"],
    "Thirteen cadets suffered minor injuries.": ["injured 13 13 cadets"],
    "Two of the guards were among the dead.": ["killed 2 2 guards part"],
    # one person
    "A sniper killed a Norwegian colonel.": ["killed 1 1 Norwegian colonel"],
    "A woman was stabbed to death.": ["killed 1 1 woman"],
    # the right number
    "A bomb hidden in one of 14 vans killed three.": ["killed 3 3"],
    "Three men in two cars were injured.": ["injured 3 3 men"],
    "The mayor, 61, was killed along with two aides.": ["killed 2 2 aides"],
}


@pytest.mark.parametrize("text", FOUND)
def test_counts_of_people_harmed_are_found(text: str) -> None:
    """Harm, bounds, victims and kind of count are read from active, passive, nominal and headline forms."""
    assert brief(text) == FOUND[text]


NOT_FOUND = [
    "The committee killed the bill.",
    "The blaze could kill 300 people.",
    "He threatened to kill 14 hostages.",
    "Had the dam burst, it would have killed 300 people.",
    "The plot to kill 14 ministers failed.",
    "More than 100 people were feared dead.",
    "If 14 people are killed, the law changes.",
    "The shell did not kill 14 soldiers.",
    "Fourteen people were not hurt.",
    "They denied killing 14 people.",
    "Fourteen cattle died.",
    "The army destroyed five tanks.",
    "The army captured three towns.",
    "Fourteen pages are missing.",
    "The frost killed 2,000 trees.",
    "Three gunmen killed the mayor.",
    "Ivan Petrov, 42, was killed.",
    "A 42-year-old was at the wheel when the owner was killed.",
    "The father of two was killed.",
    "The father of two who was killed was a nurse.",
    "The mother of three, who was killed, was a nurse.",
    "Crash leaves mother of two dead",
    "A father to two boys died.",
    "The Model 8900 is missing.",
    "He was held for conspiracy to commit eight murders.",
    "They joined four other families in disarray after he was jailed.",
    '"They raised two bad sons," said Wilhelm, who was detained.',
    "Gray has four prior arrests.",
    "The man who tipped off reporters to the scandal that toppled a president has died.",
    "The median age of the infected was 63.",
    "Father-of-two dead after a fall",
    "A crash leaves a mother of 2 dead",
    "The father of three dies in a blast",
    "Drivers of 14 cars were injured.",
    "A van with 14 workers was hit and the driver was killed.",
    "There may be 14 people dead.",
    "14 men entered the shop and the owner was killed.",
    "The gunmen fled in 14 cars.",
    "The death toll could rise to 100.",
    "Officials expect the death toll to reach 1,000.",
    "Crews saved 14 lives.",
    "Fourteen hostages were freed.",
    "The toll on the bridge is $5.",
    "There were no serious injuries.",
    "There were no immediate reports of casualties.",
    "A shot fired some 30 metres from where he was killed woke the street.",
    "The guard escorting two women and a man was shot dead in his cab.",
    "About 90 guests were forced to leave the party.",
    "Avalanche kills hopes of a record",
    "Frost kills crops",
    "She called 112 and the man was killed.",
    "Who killed 14 people?",
    "The talks died after 14 days.",
    "The team killed a 14-match run.",
    "On 14 May were killed",
    "The storm dropped 14 inches of rain.",
    "Her dead phone rang 14 times.",
    "In 'Death of a Salesman' the hero fails.",
    "He is 14 and injured prone.",
    "",
]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_count_of_people_harmed_is_left_alone(text: str) -> None:
    """Metaphor, plans, denials, animals, ages, saved lives and others' numbers are no casualties."""
    assert brief(text) == []


AS_OF = {
    "By 10 April more than 400 people had been killed.": date(2021, 4, 10),
    "As of Monday, 14 people were missing.": date(2021, 5, 3),
    "In 1999 a quake killed 17,000 people.": date(1999, 12, 31),
    "The blast killed 14 people on Monday.": PUBLISHED,
    "More than 400 people have died since 2014.": PUBLISHED,
}


@pytest.mark.parametrize("text", AS_OF)
def test_a_count_speaks_as_of_the_day_named_or_of_the_document(text: str) -> None:
    """The words "by" and "as of" name the day of a count, a long past year another event; all else is the document's day."""
    assert [mention.value.as_of for mention in read(text)] == [AS_OF[text]]


WORDS = {
    "More than 300 people have died.": "killed: more than 300 people",
    "Fourteen hikers were hurt.": "injured: 14 hikers",
    "No one was hurt.": "injured: no one",
    "Dozens were killed.": "killed: dozens of people",
    "One person died.": "killed: 1 person",
    "Capt. Ana Ruiz was killed.": "killed: Capt. Ana Ruiz",
    "In all, 112 people were killed.": "killed: 112 people",
    "The strike caused 14 civilian deaths.": "killed: 14 civilian people",
}


@pytest.mark.parametrize("text", WORDS)
def test_a_casualty_says_itself_in_a_few_words(text: str) -> None:
    """`str` gives harm and count as an editor would say them."""
    assert [str(mention.value) for mention in read(text)] == [WORDS[text]]


SPANS = {
    "On Monday the landslide killed at least 14 hikers, police said.": ["killed at least 14 hikers"],
    "Police said 14 hikers were badly hurt.": ["14 hikers were badly hurt"],
    "Three guards and two cooks were killed.": ["Three guards", "two cooks were killed"],
}


@pytest.mark.parametrize("text", SPANS)
def test_the_span_holds_count_noun_and_harm(text: str) -> None:
    """A mention covers number, noun and word of harm, and no other count."""
    assert [mention.span.text for mention in read(text)] == SPANS[text]


def test_a_casualty_as_json_has_the_fields_of_the_report() -> None:
    """`as_json` has harm, bounds (None where open), victims and the day."""
    (mention,) = read("More than 300 hikers have died.")
    expected = {"harm": "killed", "low": 300.0, "high": None, "victims": "hikers", "as_of": "2021-05-04"}
    assert mention.value.as_json() == expected


# 911 and the like name telephone numbers to the reader of amounts.
NUMBERS = st.integers(2, 900_000).filter(lambda number: number not in {112, 911, 999})
WHO = st.sampled_from(["people", "soldiers", "civilians", "children", "miners", "border guards"])
FRAMES = st.sampled_from(
    [
        "The blast killed {n} {who}.",
        "{n} {who} were killed.",
        "{n} {who} died.",
        "The storm left {n} {who} dead.",
        "The killing of {n} {who} shocked the town.",
        "It claimed the lives of {n} {who}.",
    ]
)


@settings(max_examples=50, deadline=None)
@given(
    number=NUMBERS,
    who=WHO,
    frame=FRAMES,
    before=st.sampled_from(["", "It rained. ", "Tram 28 ran.\n\n"]),
)
def test_the_same_count_is_read_from_every_form(number: int, who: str, frame: str, before: str) -> None:
    """A number written out in any form comes back equal, with the words that say it."""
    text = before + frame.format(n=f"{number:,}", who=who)
    document = Document(text)
    (mention,) = find_casualties(document.span.sub(len(before), len(text)))
    assert (mention.value.harm, mention.value.count.stated) == ("killed", number)
    assert mention.value.victims == ("" if who == "people" else who)
    assert f"{number:,}" in mention.span.text


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "killed",
                "12",
                "people",
                "and",
                "injured",
                "30",
                ",",
                "were",
                "the",
                "dead",
                "toll",
                "rose",
                "to",
                "41",
                "including",
                "three",
                "children",
                "no",
                "one",
                "lives",
                "of",
                "lost",
                "their",
                "among",
                "another",
                "more",
                "than",
                "could",
                "a",
                "man",
                "missing",
                "-",
                "(",
                ")",
                "hostages",
                "murder",
                "arrests",
                "7",
                "of",
                "those",
            ]
        ),
        max_size=30,
    )
)
def test_offsets_point_into_the_sentence(words: list[str]) -> None:
    """Whatever is read, its spans lie in the sentence, in reading order, and reading twice gives the same."""
    span = Document(" ".join(words)).span
    found = find_casualties(span)
    assert all(span.contains(mention.span) for mention in found)
    assert all(mention.value.harm_span and span.contains(mention.value.harm_span) for mention in found)
    assert found == find_casualties.__wrapped__(span)


@pytest.mark.parametrize(
    "run",
    [
        "killed 12 people and ",
        "12 ",
        "dead, ",
        "including three men, ",
        "toll rose to ",
        "A B ",
        "Man killed ",
        "12 in critical condition, ",
    ],
)
def test_a_hostile_run_is_read_in_linear_time(run: str) -> None:
    """Every look ahead and behind is bounded, so that twice the text is not four times the steps."""
    text = run * (4_000 // len(run.split()))
    assert isinstance(find_casualties(Document(text).span), tuple)
