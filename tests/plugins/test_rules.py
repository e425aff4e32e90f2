"""The rules of comparison as a whole check keeps them: for each, what supports, what refutes, and what says nothing."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.model import Document, Label, Verdict

SUPPORTED, REFUTED, SILENT = "supported", "refuted", "silent"


def verdicts(claim: str, *sources: str, kind: str = "") -> list[Verdict]:
    """The verdicts on the claims of a text, of one kind or of all."""
    references = [Document(text, f"{number}.txt") for number, text in enumerate(sources)]
    report = claimcheck.check(Document(claim, "draft.txt"), references)
    return [verdict for verdict in report.verdicts if kind in {"", verdict.claim.kind}]


def judged(claim: str, *sources: str, kind: str = "") -> str:
    """The gravest of the verdicts in one word."""
    labels = {verdict.label for verdict in verdicts(claim, *sources, kind=kind)}
    if labels & {Label.REFUTED, Label.CONFLICTING, Label.OUTDATED}:
        return REFUTED
    return SUPPORTED if Label.SUPPORTED in labels else SILENT


# rule, kind, claim, source, what it comes to
NUMBERS = [
    # A part is not its whole: people and soldiers, a province and a town in it, a week and a day of it.
    ("casualty", "The raid on Kallo killed 20 people.", "The raid on Kallo killed eight soldiers.", SILENT),
    ("casualty", "The raid on Kallo killed 20 people.", "The raid on Kallo killed 32 soldiers.", REFUTED),
    ("casualty", "The raid on Kallo killed eight soldiers.", "The raid on Kallo killed 20 people.", SILENT),
    ("casualty", "Floods in the Maro province killed 60 people.", "Floods in Selt, a town in the Maro province, killed 12 people.", SILENT),
    ("casualty", "Floods in the Maro province killed 60 people.", "Floods in the Maro province killed 12 people.", REFUTED),
    ("casualty", "The fighting in Maro killed 200 people last week.", "The fighting in Maro killed 41 people on Tuesday.", SILENT),
    ("casualty", "The storm left 30 people dead in Selt, including 12 children.", "The storm killed 12 children in Selt.", SUPPORTED),
    # What comes on top of others is another number.
    ("casualty", "The storm killed 12 people in Selt.", "The storm killed another 12 people in Selt.", SILENT),
    ("casualty", "The storm killed 12 people in Selt.", "Another 12 people were killed in Selt by the storm, raising the death toll to 40.", REFUTED),
    ("amount", "The fire destroyed 120 homes in Orvik.", "Another 30 homes burned down in Orvik.", SILENT),
    # A total follows from its parts, of whatever harm, people and places.
    ("casualty", "The blast in Selt killed or injured 47 people.", "The blast in Selt killed 12 people and injured 35.", SUPPORTED),
    ("casualty", "The blast in Selt killed or injured 70 people.", "The blast in Selt killed 12 people and injured 35.", REFUTED),
    ("casualty", "The storm killed 17 people in Orvik and Selt.", "The storm killed 12 people in Orvik and five people in Selt.", SUPPORTED),
    ("casualty", "The storm killed 12 people in Orvik.", "The storm killed 12 people in Orvik and five people in Selt.", SUPPORTED),
    ("casualty", "The storm killed 30 people in Orvik and Selt.", "The storm killed 12 people in Orvik and five people in Selt.", REFUTED),
    # A rate is no count, and what each gets is not what all get.
    ("amount", "The city of Orvik has 40 murders per 100,000 inhabitants.", "The city of Orvik had 40 murders last year.", SILENT),
    ("amount", "The government gave each family 500 euros.", "The government gave the families 2 million euros in all.", SILENT),
    ("amount", "The government gave families 2 million euros in all.", "The government gave each family 500 euros.", SILENT),
    ("amount", "The government gave each family 500 euros.", "The government gave each family 700 euros.", REFUTED),
    ("amount", "The government gave each family 500 euros.", "The government gave each family 500 euros, it said.", SUPPORTED),
    # Here is not everywhere, and some are not all.
    ("amount", "The bank cut 300 jobs in Torland.", "The bank cut 4,000 jobs around the world.", SILENT),
    ("amount", "The plant in Orvik employs 1,200 people.", "The company employs 9,000 people worldwide.", SILENT),
    ("amount", "The museum in Orvik drew 300,000 visitors in 2019.", "In 2019 the museum in Orvik drew 180,000 visitors from abroad.", SILENT),
    ("amount", "The museum in Orvik drew 300,000 visitors in 2019.", "In 2019 the museum in Orvik drew 180,000 visitors.", REFUTED),
    ("amount", "Torland exported 5 million tonnes of grain in May.", "Torland exported 60 million tonnes of grain last year.", SILENT),
    ("amount", "Torland exported 5 million tonnes of grain in May.", "Torland exported 7 million tonnes of grain in May.", REFUTED),
    ("amount", "Prices in Torland rose by 5 percent in March.", "Prices in Torland rose by 3 percent in April.", SILENT),
    ("amount", "Prices in Torland rose by 5 percent in March.", "Prices of food in Torland rose by 9 percent in March.", SILENT),
    ("amount", "Prices in Torland rose by 5 percent in March.", "Prices in Torland rose by 9 percent in March.", REFUTED),
    # One of several, a stage of it, a side of it, and what is counted since a day.
    ("amount", "The army lost 40 tanks in the battle of Selt.", "The army lost 12 tanks on the first day of the battle of Selt.", SILENT),
    ("amount", "The vaccine was given to 2 million people in Torland.", "The first dose of the vaccine was given to 3 million people in Torland.", SILENT),
    ("amount", "The bridge at Orvik cost 40 million euros.", "The repair of the bridge at Orvik cost 4 million euros.", SILENT),
    ("amount", "The bank lent Torland 2 billion euros.", "The bank has lent Torland a total of 9 billion euros since 2010.", SILENT),
    ("amount", "Half of the 60 passengers survived the crash near Selt.", "Thirty passengers survived the crash near Selt.", SILENT),
    # What is planned or asked for is not what is.
    ("amount", "Torland sent 300 soldiers to Kallo.", "Torland will send 500 soldiers to Kallo.", SILENT),
    ("amount", "Torland sent 300 soldiers to Kallo.", "Torland sent 500 soldiers to Kallo.", REFUTED),
    ("amount", "The court fined Karl Dahl 5,000 euros.", "The prosecutor had asked the court to fine Karl Dahl 20,000 euros.", SILENT),
]  # fmt: skip
SAYINGS = [
    # Speaker, verb and content are compared apart.
    ("announcement", "Mayor Lena Holt announced the closure of the Orvik bridge.", "Lena Holt, the mayor of Orvik, announced that the bridge would be closed.", SUPPORTED),
    ("announcement", "Mayor Lena Holt announced the closure of the Orvik bridge.", "Transport minister Karl Dahl announced the closure of the Orvik bridge.", REFUTED),
    ("announcement", "Mayor Lena Holt said the Orvik bridge was unsafe.", "Transport minister Karl Dahl said the Orvik bridge was unsafe.", SILENT),
    # A denial takes back what the same speaker asserts, not what another does.
    ("announcement", "Karl Dahl confirmed that the company had paid bribes to officials in Orvik.", "Karl Dahl denied that the company had paid bribes to officials in Orvik.", REFUTED),
    ("announcement", "Torland said it had shot down two planes over Kallo.", "Kallo said Torland had not shot down two planes.", SILENT),
    ("", "Torland shot down two planes over Kallo.", "Torland denied that it had shot down two planes over Kallo.", SILENT),
    ("", "Torland shot down two planes over Kallo.", "Kallo accused Torland of shooting down two planes.", SILENT),
    # A promise is not a deed.
    ("", "The government has built 400 homes in Orvik.", "The government promised to build 400 homes in Orvik.", SILENT),
    ("", "The government promised to build a new hospital in Orvik.", "The government built a new hospital in Orvik.", SILENT),
    ("announcement", "Torland's president Ivo Brandt pledged to withdraw troops from Kallo.", "President Ivo Brandt promised on Monday to withdraw Torland's troops from Kallo.", SUPPORTED),
    # Who reported it is part of the claim.
    ("announcement", "The Daily Lark reported that the bank would close.", "The bank will close, according to the Evening Post.", SILENT),
    ("", "Lena Holt accused Karl Dahl of lying about the bridge.", "Karl Dahl accused Lena Holt of lying about the bridge.", REFUTED),
]  # fmt: skip
SPOKEN = (
    "“We will rebuild every house on this street before the winter comes,” said Lena Holt, the mayor of Orvik. "
    "“The money is there, and nobody will have to sleep in a tent.”\n\n"
    "“I have seen too many promises of this kind to believe in another one,” said Karl Dahl, the minister."
)
STATEMENTS = [
    ("", "Ivo Brandt was not hurt in the crash.", "Ivo Brandt was hurt in the crash.", REFUTED),
    ("", "Ivo Brandt was not hurt in the crash.", "Ivo Brandt's driver was hurt in the crash.", SILENT),
    ("", "Shares in the bank rose on Monday.", "Shares in the bank fell on Monday.", REFUTED),
    ("", "Shares in the bank rose on Monday.", "Shares in the bank fell in early trading on Monday before closing higher.", SILENT),
]  # fmt: skip
QUOTES = [
    ("“We will rebuild every house on this street before the winter comes,” said Lena Holt.", SUPPORTED),
    ("“We will rebuild every house ... before the winter comes,” said Lena Holt.", SUPPORTED),
    ("“We will rebuild every house on this street before the winter comes. The money is there, and nobody will have to sleep in a tent,” said Lena Holt.", SUPPORTED),
    # altered
    ("“We will rebuild every school on this street before the winter comes,” said Lena Holt.", REFUTED),
    ("“We will not rebuild every house on this street before the winter comes,” said Lena Holt.", REFUTED),
    # moved to another speaker
    ("“I have seen too many promises of this kind to believe in another one,” said Lena Holt.", REFUTED),
    # spliced: half a sentence to half of another, and the words of two people
    ("“We will rebuild every house on this street, and nobody will have to sleep in a tent,” said Lena Holt.", REFUTED),
    ("“We will rebuild every house on this street before the winter comes, I have seen too many promises of this kind to believe in another one,” said Lena Holt.", REFUTED),
    # another sentence, and one with a word that tells in the place of one that does not
    ("“The roads of this town are a disgrace to all of us,” said Lena Holt.", SILENT),
    ("“The money is gone, and nobody will have to sleep in a tent,” Lena Holt said.", SILENT),
]  # fmt: skip
TIMES = [
    ("date", "The Orvik bridge collapsed on 3 June 2021.", "The bridge at Orvik collapsed on June 3, 2021.", SUPPORTED),
    ("date", "The Orvik bridge collapsed on 3 June 2021.", "The bridge at Orvik collapsed on June 8, 2021.", REFUTED),
    ("date", "The Orvik bridge collapsed on 3 June 2021.", "The bridge at Orvik reopened on 8 August 2021.", SILENT),
    # coarser and finer
    ("date", "The Orvik bridge collapsed in June 2021.", "The bridge at Orvik collapsed on June 8, 2021.", SUPPORTED),
    ("date", "The Orvik bridge collapsed on 3 June 2021.", "The bridge at Orvik collapsed in June 2021.", SILENT),
    ("date", "The Orvik bridge collapsed on 3 June 2021.", "The bridge at Orvik collapsed in August 2021.", REFUTED),
    # before and after
    ("date", "The Orvik bridge collapsed before July 2021.", "The bridge at Orvik collapsed on 8 June 2021.", SUPPORTED),
    ("date", "The Orvik bridge collapsed before July 2021.", "The bridge at Orvik collapsed on 8 August 2021.", REFUTED),
    # durations, in whatever unit
    ("", "The strike at the Selt mine lasted three weeks.", "The strike at the Selt mine lasted ten days.", REFUTED),
    ("", "The miners of Selt were on strike for three weeks.", "The miners of Selt were on strike for ten days.", REFUTED),
    ("", "The strike at the Selt mine lasted a month.", "The strike at the Selt mine lasted 30 days.", SILENT),
    ("", "The strike at the Selt mine lasted three weeks.", "After ten days the strike at the Selt mine spread.", SILENT),
    ("", "The strike at the Selt mine lasted three weeks.", "The strike at the Orvik mine lasted ten days.", SILENT),
    # an anniversary, and a day counted from another event
    ("date", "The Orvik bridge collapsed on 3 June 2021.", "Orvik marked the tenth anniversary of the collapse of its bridge on 3 June 2031.", SILENT),
    ("", "Pavel Dorn died ten years after the war of 1991.", "Pavel Dorn died in 2001.", SILENT),
    ("", "Pavel Dorn died in 1991.", "Pavel Dorn died in 2001.", REFUTED),
    # once more
    ("", "Lena Holt was re-elected mayor of Orvik in 2014.", "Lena Holt was elected mayor of Orvik in 2010.", SILENT),
    ("", "The siege of Kallo lasted two years.", "The first siege of Kallo lasted three months.", SILENT),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "claim", "source", "expected"), [*NUMBERS, *SAYINGS, *STATEMENTS, *TIMES])
def test_a_rule_holds_from_end_to_end(kind: str, claim: str, source: str, expected: str) -> None:
    """Whatever checkers have a say, the verdict is that of the rule."""
    assert judged(claim, source, kind=kind) == expected


@pytest.mark.parametrize(("claim", "expected"), QUOTES)
def test_a_quote_is_held_against_the_whole_source(claim: str, expected: str) -> None:
    """Verbatim, cut, altered, moved, spliced, or not there."""
    assert judged(claim, SPOKEN, kind="quote") == expected


def test_two_passages_bear_a_claim_out_together() -> None:
    """Counts of one sentence may stand in two documents."""
    found = verdicts(
        "The storm killed 12 people in Orvik and injured five people in Selt.",
        "The storm killed 12 people in Orvik.",
        "The storm injured five people in Selt.",
        kind="casualty",
    )
    assert [verdict.label for verdict in found] == [Label.SUPPORTED, Label.SUPPORTED]


# --- promises ---------------------------------------------------------------------------------------

FORMS = (
    "The landslide in Tarna killed {} people.",
    "The storm destroyed {} houses in Kerem.",
    "Parliament in Oslo approved a school budget of {} million euros.",
    "“We have counted {} broken windows in the old harbour,” Ana Reyes said.",
    "Minister Ana Reyes announced that {} schools in Kerem would close.",
    "The Selt bridge, which has {} arches, was opened on 3 June 2014 by Pavel Dorn.",
)
UNRELATED = (
    "Tides on the northern coast were low all week.",
    "A museum in Lisbon has lent 300 paintings to a school in Porto.",
    "The ferry to Lisbon carried 41 people on 9 May 2012, and three of them were injured.",
    "“We have never had such a harvest,” said a farmer near Porto.",
)
NUMBER = st.integers(2, 900).filter(lambda number: number not in {112, 911})


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(FORMS), NUMBER, st.sampled_from(["", *UNRELATED]), st.sampled_from(["", *UNRELATED]))
def test_a_claim_is_never_refuted_by_a_text_that_contains_it(
    form: str, number: int, before: str, after: str
) -> None:
    """Its own words never speak against it, whatever stands around them."""
    claim = form.format(number)
    assert judged(claim, f"{before} {claim} {after}".strip()) != REFUTED


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(FORMS), NUMBER, NUMBER)
def test_the_order_of_references_changes_nothing(form: str, mine: int, theirs: int) -> None:
    """Labels, confidences and origins are the same in every order."""
    sources = [form.format(theirs), UNRELATED[1], form.format(mine)]
    seen = {
        tuple(
            (verdict.claim.id, verdict.label, verdict.confidence, verdict.origins)
            for verdict in verdicts(form.format(mine), *order)
        )
        for order in permutations(sources)
    }
    assert len(seen) == 1


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(FORMS), NUMBER, st.booleans(), st.sampled_from(UNRELATED))
def test_an_unrelated_reference_never_refutes(form: str, number: int, alone: bool, unrelated: str) -> None:  # noqa: FBT001 - drawn by hypothesis
    """What speaks of something else adds nothing against a claim."""
    claim = form.format(number)
    assert judged(claim, *([] if alone else [claim]), unrelated) != REFUTED


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(FORMS), NUMBER, NUMBER)
def test_a_refutation_of_exact_numbers_turned_round_is_no_support(form: str, mine: int, theirs: int) -> None:
    """Where one number refutes another, the other does not support the one."""
    claim, source = form.format(mine), form.format(theirs)
    refuted = [verdict for verdict in verdicts(claim, source) if verdict.label is Label.REFUTED]
    back = {verdict.claim.kind for verdict in verdicts(source, claim) if verdict.label is Label.SUPPORTED}
    assert not any(verdict.claim.kind in back for verdict in refuted)
