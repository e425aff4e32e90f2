"""Rules of what is denied once and for all, and of what a source dismisses as a whole."""

from datetime import date

import pytest

from claimcheck.model import Stance
from claimcheck.values.word_families import of_deed
from tests.statements import compared

NOVEL = "Elena Voss wrote the novel Meridian."
RACE = "Elena Voss won the race in Orlan."
MASKS = "Face masks cause headaches."

REFUTES = [
    # Denied by the source.
    (NOVEL, "Elena Voss has yet to write a novel."),
    (RACE, "Elena Voss failed to win the race in Orlan."),
    ("Elena Voss writes for a Danish television show.", "Elena Voss (born 4 May 1950) is yet to write for Danish television."),
    ("Paul Keller works under Orlan Mills.", "Paul Keller is a Danish chemist who repeatedly turned down offers to work under Orlan Mills."),
    ("Elena Voss is a singer in Orlan.", "Elena Voss has never sung."),
    ("Paul Keller took part in the Lodz robbery.", "Paul Keller was tried but had no part in the Lodz robbery."),
    (NOVEL, "Elena Voss died before writing the novel Meridian."),
    # Denied by the text.
    ("Elena Voss died before writing Meridian.", "Elena Voss wrote Meridian in 2004."),
    ("Elena Voss is incapable of acting.", "Elena Voss is a Danish actress."),
    ("Elena Voss has never been in a film.", "Voss appeared in the film Meridian."),
    ("Elena Voss has yet to be in a television show.", "Voss starred in the television series Meridian."),
    ("Meridian avoided being nominated for a prize.", "Meridian was nominated for three prizes."),
    ("Elena Voss has never won an Oscar.", "Voss won the Academy Award for her role."),
    ("Elena Voss has never written a novel.", "Elena Voss wrote the novel Meridian in 2004."),
    ("Elena Voss was incapable of writing.", "Elena Voss (born 4 May 1950) was a Danish actress, singer and author."),
    ("Elena Voss never married.", "In 1986, Voss married Paul Keller."),
    ("Harbour Lights is unrelated to Elsa Brandt.", "Harbour Lights is a song by Danish singer Elsa Brandt from her second album."),
    ("Paul Keller has no connection with Orlan Mills.", "Paul Keller is the founder of Orlan Mills."),
    # By whom the sentence goes on to speak of, by a calling, for the family name alone.
    ("Elsa Brandt has yet to write for a television show.", "Elsa Brandt (1956 - 1996) was a television writer and producer."),
    ("Elsa Brandt has yet to appear on television.", "Brandt has won many prizes and she makes regular radio and television appearances."),
    ("Elsa Brandt refused to ever work for Orlan Mills.", "Elsa Brandt (born 1978) is a Danish engineer with Orlan Mills."),
    ("Elsa Brandt had no relation to the arms industry.", "Elsa Brandt is a Danish former arms dealer and author."),
    ("Elsa Brandt died before helping to found Kestrel.", "Brandt started as a drummer for Meridian in 1990, and helped found Kestrel with Ida Roth in 1991."),
    ("Elsa Brandt modelled for Orlan.", "Brandt has modelled for Selt and Maren, but declined to model for Orlan."),
    ("Elsa Brandt was unable to act.", "Elsa Brandt is a Danish actress."),
    ("Elsa Brandt was not involved in the robbery.", "Elsa Brandt took part in the Lodz robbery of 1990."),
    ("Elsa Brandt has not yet released an album.", "Elsa Brandt released her first album in 2004."),
    ("Elsa Brandt has yet to marry.", "Brandt married Paul Keller in 1986."),
    # Dismissed by the source.
    (MASKS, "There is no evidence that face masks cause headaches."),
    (MASKS, "The claim that face masks cause headaches is completely untrue, experts say."),
    (MASKS, "That face masks cause headaches is a myth."),
    (MASKS, "It is not true that face masks cause headaches."),
    (MASKS, "Researchers said that there was no evidence that face masks cause headaches."),
    (MASKS, "There is no evidence to support the claim that face masks cause headaches."),
    (MASKS, "We could not find any evidence that face masks cause headaches."),
    (MASKS, "No evidence has emerged that face masks cause headaches."),
    (MASKS, "There is not a shred of evidence that face masks cause headaches."),
    (MASKS, "It is not accurate to say that face masks cause headaches."),
    (MASKS, "It would be wrong to say that face masks cause headaches."),
    (MASKS, "Contrary to claims on social media that face masks cause headaches, they are harmless."),
    (MASKS, "Posts falsely claim that face masks cause headaches."),
    (MASKS, "The false rumour that face masks cause headaches has spread since May."),
    (MASKS, "The claim that face masks cause headaches has been debunked."),
    (MASKS, "Posts saying that face masks cause headaches are untrue."),
    (MASKS, "Claims about face masks causing headaches are false."),
    (MASKS, "An earlier version of this article incorrectly said that face masks cause headaches."),
    (MASKS, "Myth: Face masks cause headaches."),
    (MASKS, "Claim: Face masks cause headaches.\n\nRating: False"),
    (MASKS, "Claim: Face masks cause headaches.\n\nOur verdict\n\nFalse"),
    (MASKS, "Face masks cause headaches. False."),
    (MASKS, "The police confirmed that the claim that face masks cause headaches was fake."),
    ("Says face masks cause headaches.", "There is no evidence that face masks cause headaches."),
    # No link found.
    ("Salt causes gout.", "There is no evidence linking salt to gout."),
    ("Salt raises the risk of stroke.", "The study found no link between salt and the risk of stroke."),
    ("Vitamin D reduces mortality.", "There was no significant correlation between vitamin D and mortality."),
    ("Salt leads to gout.", "Doctors found no evidence of a link between salt and gout."),
    ("Use of the painkiller Talvin is associated with higher mortality.", "Talvin use was not associated with higher mortality."),
    ("Salt is linked to gout.", "The study found no link between salt and gout."),
    ("Gout is caused by salt.", "Researchers found no association between salt and gout."),
    ("Use of the Kestrel drug is linked to worse outcomes.", "In a trial with 400 patients, use of the Kestrel drug was not associated with worse outcomes, compared with rest."),
    ("The mill in Orlan was sold to Brandt.", "The report that the mill in Orlan was sold to Brandt is a lie."),
    # In other words.
    (MASKS, "There is no truth to the claim that face masks cause headaches."),
    (MASKS, "There is no basis for reports that face masks cause headaches."),
    (MASKS, "Reports that face masks cause headaches have no basis in fact."),
    (MASKS, "We rate the claim that face masks cause headaches False."),
    (MASKS, "Fact check: Face masks cause headaches.\n\nVerdict: False"),
    (NOVEL, "There is no record of Elena Voss writing the novel Meridian."),
    # What will be so is not where it never is.
    ("Face masks will cause headaches.", "There is no evidence that face masks cause headaches."),
    # No effect, and no link found in other words.
    ("Moss tea lowers blood pressure.", "Moss tea had no effect on blood pressure."),
    ("Moss tea improves sleep in old people.", "In a trial moss tea did not have any effect on sleep in old people."),
    ("Moss tea affects the growth of hair.", "No effect of moss tea on the growth of hair was found."),
    ("Salt is linked to gout.", "Salt was not found to be linked to gout."),
    ("Salt raises the risk of gout.", "No association was found between salt and the risk of gout."),
    ("The Brandts are connected to the Orlan scandal.", "The Brandts have no connection to the Orlan scandal."),
    # A link found where the text has none.
    ("There is no link between salt and gout.", "Salt is associated with gout."),
    ("Salt is not associated with gout.", "A significant correlation between salt and gout was observed."),
    ("There is no evidence that salt is linked to gout.", "A study found that salt was associated with gout."),
    ("There is no clinical evidence on salt in gout.", "Salt intake was strongly associated with gout."),
]  # fmt: skip

SILENT = [
    # Of somebody else.
    (RACE, "Paul Keller, whose sister is Elena Voss, never won the race in Orlan."),
    (RACE, "Elena Voss's brother never won the race in Orlan."),
    (RACE, "The husband of Elena Voss never won the race in Orlan."),
    # In something else, or an office.
    ("Elena Voss has never been in a war film.", "Voss appeared in the film Meridian."),
    ("Elena Voss has never been in prison.", "Voss appeared in the film Prison Nights."),
    ("Elena Voss has never been in a film.", "Her brother appeared in the film Meridian."),
    ("Elena Voss was never acting minister.", "Elena Voss was the minister."),
    ("Meridian avoided being nominated for a prize in 1990.", "Meridian was nominated for a prize in 1991."),
    # Bound to a time, a measure or one occasion.
    (RACE, "Elena Voss never won the race in Orlan again."),
    ("Elena Voss won the race in Orlan in 2004.", "Elena Voss failed to win the race in Orlan."),
    ("Elena Voss has never been happier.", "Elena Voss was happy in Orlan."),
    # More is denied than is claimed, or less is done than is denied.
    (NOVEL, "Elena Voss never wrote a good novel."),
    ("Elena Voss has never written a Danish novel.", "Elena Voss wrote the novel Meridian in 2004."),
    ("Elena Voss is a singer.", "Elena Voss has never sung in public."),
    ("Elena Voss never wrote to Keller.", "Elena Voss was a Danish author."),
    ("Paul Keller took part in the Lodz robbery.", "Paul Keller had no part in the Lodz trial."),
    # Another deed, another of the two, another occasion.
    ("Elsa Brandt has refused to work with Keller since 2004.", "Elsa Brandt worked with Keller in 1999."),
    ("Elsa Brandt declined to play for Torvia in 2004.", "Elsa Brandt played for Torvia in 2008."),
    ("Elsa Brandt was unable to sing at the gala.", "Elsa Brandt is a Danish singer."),
    ("Elsa Brandt was unable to finish the race.", "Elsa Brandt finished the race in 2004."),
    ("Elsa Brandt has never written for a television show.", "Elsa Brandt wrote a book about television."),
    ("Elsa Brandt has never appeared in a Danish film.", "Elsa Brandt appeared in a film in 2004."),
    ("Elsa Brandt has not yet played for Orlan.", "Elsa Brandt is a footballer under contract with Orlan."),
    ("Elsa Brandt took no part in the trial.", "Keller took part in the trial of Elsa Brandt."),
    ("Elsa Brandt had no relation to the film industry.", "Elsa Brandt was a Danish lawyer and film collector."),
    ("Elsa Brandt refused to work for Orlan Mills.", "Elsa Brandt is a Danish engineer and former employee of Orlan Mills."),
    ("Elsa Brandt has never worked for Orlan Mills.", "Elsa Brandt is a lawyer who sued Orlan Mills."),
    ("Elsa Brandt has never worked for Orlan Mills.", "Elsa Brandt is a critic of Orlan Mills."),
    ("Elsa Brandt has never worked in Spain.", "Elsa Brandt is a nurse from Spain."),
    ("Elsa Brandt has never won the cup.", "Elsa Brandt trained in Lodz, and Keller won the cup."),
    ("Elsa Brandt has never won the cup.", "Elsa Brandt met Keller, who won the cup."),
    ("Elsa Brandt has never won the cup.", "Elsa Brandt said Keller came and won the cup."),
    ("Elsa Brandt has never appeared on stage.", "Ida Roth starred on stage beside Elsa Brandt."),
    ("Elsa Brandt has yet to win a title.", "Elsa Brandt was born in the year in which Keller won a title."),
    ("Elsa Brandt did not ever marry.", "Elsa Brandt's sister married in 1990."),
    ("Elsa Brandt had no part in the robbery.", "Elsa Brandt was involved in a dispute about the robbery."),
    ("Elsa Brandt has still not paid the fine.", "Elsa Brandt paid the rent."),
    # Only planned, only said.
    ("Elena Voss has never appeared in a film.", "Elena Voss hoped to appear in a film."),
    (RACE, "Paul Keller said that Elena Voss never won the race in Orlan."),
    (MASKS, "Elena Voss said that there was no evidence that face masks cause headaches."),
    (MASKS, "Elena Voss denied that face masks cause headaches."),
    # Not yet known, or known in part.
    (MASKS, "There is no evidence yet that face masks cause headaches."),
    (MASKS, "There is no strong evidence that face masks cause headaches."),
    (MASKS, "The claim that face masks cause headaches is false in part."),
    (MASKS, "The claim that face masks cause headaches is mostly false."),
    (MASKS, "Claim: Face masks cause headaches.\n\nRating: Mostly false"),
    (MASKS, "Claim: Face masks cause headaches.\n\nRating: True"),
    (MASKS, "There is not enough evidence that face masks cause headaches."),
    (MASKS, "The claim that face masks cause headaches may be false."),
    (MASKS, "The claim that face masks cause headaches is not false."),
    (MASKS, "It is wrong that face masks cause headaches."),
    (MASKS, "Contrary to reports, face masks cause headaches."),
    (MASKS, "Elena Voss said that the claim that face masks cause headaches was false."),
    # A party to it, one who is only said falsely to have done it, a claim that is only passed on.
    (RACE, "Elena Voss confirmed that the claim that Elena Voss won the race in Orlan was false."),
    (RACE, "Paul Keller was falsely said to have won the race in Orlan."),
    ("Face masks cause headaches, a post says.", "The claim that face masks cause headaches is false."),
    ("Face masks cause headaches, a post says.", "Claim: Face masks cause headaches. Rating: False"),
    ("Posts claim that face masks cause headaches.", "The claim that face masks cause headaches is false."),
    # No link of other things, among fewer people, or in somebody's word.
    ("Vitamin D reduces mortality.", "There was no strong correlation between vitamin D and mortality."),
    ("Vitamin D reduces mortality.", "In children there was no correlation between vitamin D and mortality."),
    ("Talvin raises the risk of stroke.", "There is no proven link between Talvin and the risk of stroke."),
    ("The road links Orlan and Kestrel.", "There is no rail link between Orlan and Kestrel."),
    ("Salt is linked to gout.", "The study found no link between salt and fever."),
    ("Salt is linked to gout.", "The study found no link between salt and gout in women."),
    ("Salt is linked to gout in women.", "The study found no link between salt and gout."),
    ("Salt is linked to gout.", "At first the study found no link between salt and gout."),
    ("The Kestrel drug is linked to higher mortality.", "Paul Keller said that the Kestrel drug was not associated with higher mortality."),
    ("The Kestrel drug is linked to higher mortality.", "The Kestrel drug was not associated with lower mortality."),
    # Another proposition, or the opposite one.
    (MASKS, "There is no evidence that face masks cause headaches in children."),
    (MASKS, "There is no truth to the claim that face masks cause headaches in children."),
    (MASKS, "We rate the claim that face masks cause headaches Mostly False."),
    (MASKS, "Nobody rates the claim that face masks cause headaches false."),
    (MASKS, "The story that face masks cause headaches has no author."),
    ("Elena Voss will write the novel Meridian.", "There is no evidence that Elena Voss wrote the novel Meridian."),
    ("Moss tea lowers blood pressure.", "Moss tea had no effect on body weight."),
    ("Moss tea lowers blood pressure.", "Moss tea had no lasting effect on blood pressure."),
    ("Moss tea lowers blood pressure.", "Moss tea may have no effect on blood pressure."),
    ("Moss tea lowers blood pressure.", "Elena Voss claimed that moss tea had no effect on blood pressure."),
    ("Moss tea lowers blood pressure.", "Moss tea had no effect on blood pressure in mice."),
    ("Moss tea is linked to gout.", "Moss tea had no effect on gout."),
    ("There is no link between salt and gout.", "Salt is associated with asthma."),
    ("There is no link between salt and gout.", "Salt may be associated with gout."),
    ("There is no link between salt and gout.", "It was once thought that salt is associated with gout."),
    ("There is no link between salt and gout.", "Elena Voss claims that salt is associated with gout."),
    ("There is no link between salt and gout in children.", "Salt is associated with gout in adults."),
    ("There is no strong link between salt and gout.", "Salt is associated with gout."),
    (MASKS, "The claim that face masks do not cause headaches is false."),
    ("Face masks cause headaches, the paper wrote.", "There is no evidence that face masks cause headaches."),
    ("Elena Voss says that face masks cause headaches.", "There is no evidence that face masks cause headaches."),
    ("Brandt opened the mill to win votes in Orlan.", "The story that Keller opened the mill in Orlan is a hoax."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_is_denied_for_good_excludes_what_is_told(text: str, evidence: str) -> None:
    """One side leaves no occasion out or dismisses the whole, and the other tells that it is so: it refutes."""
    (finding,) = compared(text, evidence)
    assert finding.stance is Stance.REFUTES


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_is_left_alone(text: str, evidence: str) -> None:
    """Of somebody else, at another time, in part, or only somebody's word: silence."""
    assert compared(text, evidence) == []


def test_what_has_not_been_may_come_to_be() -> None:
    """A denial of an earlier day says nothing of what a later text tells."""
    denied = "Elena Voss has yet to write a novel."
    assert compared(NOVEL, denied, date(2004, 5, 1), date(1999, 5, 1)) == []
    assert compared(denied, NOVEL, date(1999, 5, 1), date(2004, 5, 1)) == []
    assert len(compared(NOVEL, denied, date(1999, 5, 1), date(2004, 5, 1))) == 1


@pytest.mark.parametrize("text", [text for pair in REFUTES for text in pair])
def test_no_denial_refutes_its_own_words(text: str) -> None:
    """A sentence is not refuted by itself."""
    assert compared(text, text) == []


def test_a_deed_is_known_by_its_doer() -> None:
    """Whoever is a writer has written; whoever is a reader has not."""
    assert of_deed("write", "writer")
    assert of_deed("appear", "appearance")
    assert not of_deed("write", "reader")
