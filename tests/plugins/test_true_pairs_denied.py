"""Two sentences that may both be true though one of them denies, dismisses, asks or answers something."""

import pytest

from tests.true_pairs import refuted_either_way

# A text and a source that may both be true, parted by "||".
PAIRS = """
The virus causes fever.||The fever was not caused by the virus in every patient.
Police released one of the two men.||Police arrested two men.
Keller said the mill would close.||Keller denied that the mill would close this year.
The army denied it had used cluster bombs.||A rights group said that the army used cluster bombs.
The police chief apologised.||The police chief refused to apologise to the family.
The quake did not cause a tsunami.||The quake caused small waves off the coast.
Keller declined to sell the mill.||Keller sold the mill in 2004.
The mayor refused to close the school.||The mayor closed the school in May.
Brandt sold the harbour to a Kestrel company.||It is wrong that Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||There is no evidence that Brandt sold the harbour to a Kestrel company in May.
Brandt sold the harbour to a Kestrel company.||Keller said that the claim that Brandt sold the harbour to a Kestrel company was false.
Brandt sold the harbour to a Kestrel company.||Brandt confirmed that the claim that Brandt sold the harbour to a Kestrel company was false.
Brandt sold the harbour to a Kestrel company.||Brandt called it a lie that he sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Claims that Brandt sold the harbour to a Lodz company are false.
Brandt sold the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company for a song is false.
Brandt sold the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company is not false.
Brandt sold the harbour to a Kestrel company.||It is not false to say that Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Nobody doubts that Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||There is not enough evidence that Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||There is little evidence that Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||There was no evidence that Brandt sold the harbour to a Kestrel company until papers were found in May.
Brandt sold the harbour to a Kestrel company.||If the claim that Brandt sold the harbour to a Kestrel company is false, Keller will resign.
Brandt sold the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company may be false.
Brandt sold the harbour to a Kestrel company.||Keller was falsely said to have sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Contrary to reports, Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Contrary to what Keller expected, Brandt sold the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Claim: Brandt sold the harbour to a Kestrel company. Rating: True
Brandt sold the harbour to a Kestrel company.||Claim: Brandt sold the harbour to a Kestrel company. Rating: Mostly false
Brandt sold the harbour to a Kestrel company.||Claim: Brandt sold the harbour to a Kestrel company. Rating: Half true
Brandt sold the harbour to a Kestrel company.||The idea that Brandt sold the harbour to a Kestrel company is a myth, Brandt's lawyer said.
Posts claim that Brandt sold the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company is false.
Keller accused Brandt of selling the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company is false.
Brandt plans to sell the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company is false.
The rumour that Brandt sold the harbour to a Kestrel company spread in May.||The claim that Brandt sold the harbour to a Kestrel company is false.
Brandt sold the harbour to a Kestrel company.||Did Brandt sell the harbour to a Kestrel company? No one asked him.
Brandt is no friend of Kestrel.||The claim that Brandt is a friend of Kestrel is false.
There is no evidence that Brandt sold the harbour to a Kestrel company.||The claim that Brandt sold the harbour to a Kestrel company is false.
The claim that Brandt sold the harbour to a Kestrel company is false.||There is no evidence that Brandt sold the harbour to a Kestrel company.
There is evidence that Brandt sold the harbour to a Kestrel company.||There is no proof yet that Brandt sold the harbour to a Kestrel company.
If Brandt signed the harbour treaty, Keller would leave.||Brandt did not sign the harbour treaty.
Keller stopped Brandt from signing the harbour treaty.||Brandt did not sign the harbour treaty.
Keller met Brandt before Brandt signed the harbour treaty.||Keller did not sign the harbour treaty.
The brother of Elena Voss took a bribe from the Kestrel mill.||Elena Voss never took a bribe from the Kestrel mill.
Elena Voss's brother took a bribe from the Kestrel mill.||Elena Voss never took a bribe from the Kestrel mill.
The Orlan library was closed on Monday.||The Orlan library was not closed until noon.
The Orlan library was closed on Monday.||The Orlan library was not closed on Sunday.
The Orlan library was closed by the flood.||The Orlan library was not closed by the strike.
Brandt sold the harbour to a Kestrel company.||Brandt said he did not sell the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Brandt did not sell the harbour to a Kestrel company in May.
Brandt wants to sell the harbour to a Kestrel company.||Brandt did not sell the harbour to a Kestrel company.
Brandt will sell the harbour to a Kestrel company.||Brandt did not sell the harbour to a Kestrel company.
Brandt sold the harbour to a Kestrel company.||Brandt did not only sell the harbour to a Kestrel company.
Brandt sold the old harbour to a Kestrel company.||Brandt did not sell the new harbour to a Kestrel company.
Ships reached the Orlan harbour in the evening.||Ships did not reach the Orlan harbour in the morning.
The chairman of the Orlan board signed the treaty.||The Orlan board did not sign the treaty.
The strike at the Orlan mill ended after a week.||The strike at the Orlan mill did not end well.
The Kestrel company bought the mill after Brandt did not sell the harbour.||Brandt did not sell the harbour.
49 percent of Orlanders live in poverty.||What percentage of Orlanders live in extreme poverty? 33%.
49 percent of Orlanders live in poverty.||What percentage of Kestrel people live in poverty? 33%.
49 percent of Orlanders live in poverty.||What percentage of Orlanders lived in poverty in 1990? 33%.
18,000 people got clemency.||During the Brandt years, how many people got clemency? A total of 1,927.
18,000 people got clemency.||How many people got clemency? 1,927 people in May alone.
The Orlan harbour opened to ferries in 1950.||In which year did the Orlan harbour open? 1944.
The Orlan harbour was reopened in 1950.||In which year did the Orlan harbour open? 1944.
The Orlan bridge is 300 metres long.||How high is the Orlan bridge? 45 metres.
The Orlan bridge is 300 metres long.||How far is the Orlan bridge from the town? 450 metres.
Keller is deputy mayor of Orlan.||Who is mayor of Orlan? Maria Brandt.
Keller was mayor of Orlan.||Who is mayor of Orlan? Maria Brandt.
Keller met the mayor of Orlan.||Who is mayor of Orlan? Maria Brandt.
Keller wrote the book.||Who wrote the book with Keller? Maria Brandt.
Keller founded Kestrel.||Who founded Kestrel? Maria Brandt and others.
Keller played Hamlet in Orlan.||Who played Hamlet in Orlan? Maria Brandt.
Brandt and Keller signed the harbour treaty.||Did Brandt and Keller sign the harbour treaty together? No.
Keller taught chess in Orlan.||Was Keller taught chess in Orlan? No.
Keller was taught chess in Orlan.||Did Keller teach chess in Orlan? No.
The strike at the Orlan mill ended after a week.||Did the strike at the Orlan mill end well? No.
The chairman of the Orlan board signed the treaty.||Did the Orlan board sign the treaty? No.
If Brandt signed the harbour treaty, Keller would leave.||Did Brandt sign the harbour treaty? No.
Keller stopped Brandt from signing the harbour treaty.||Did Brandt sign the harbour treaty? No.
Brandt would sign the harbour treaty if Keller left.||Would Brandt sign the harbour treaty? No.
The museum opens at nine on Mondays.||Is the museum open on Mondays at eight? No.
The museum's garden is closed on Mondays.||Is the museum open on Mondays? Yes.
Vaccines are linked to autism by campaigners.||There is no link between vaccines and autism.
Vaccines reduce measles deaths.||There is no link between vaccines and autism.
Vitamin D reduces mortality in women.||There was no significant correlation between vitamin D and mortality.
Vitamin D reduces mortality.||There was no strong correlation between vitamin D and mortality.
Vitamin D reduces mortality.||There was no correlation between vitamin D and recovery.
Vitamin D reduces mortality.||In children there was no correlation between vitamin D and mortality.
Talvin raises the risk of stroke.||There is no proven link between Talvin and the risk of stroke.
The flood caused the outage in Orlan.||There was no link between the flood and the outage in Kestrel.
Police found no link between Brandt and the fire.||Brandt caused the fire in the kitchen.
Brandt worsened relations between Orlan and Kestrel.||There is no rail link between Orlan and Kestrel.
The road links Orlan and Kestrel.||There is no rail link between Orlan and Kestrel.
Talvin treats Orlan fever.||There is no known cure for Orlan fever.
Talvin treats the symptoms of Orlan fever.||There is no treatment for Orlan fever.
Talvin treats Orlan fever.||There is no approved treatment for Orlan fever.
Talvin treats Orlan fever.||There is no specific treatment for Orlan fever.
Talvin may cure Orlan fever.||There is no cure for Orlan fever.
Talvin is being tested as a treatment for Orlan fever.||There is no treatment for Orlan fever.
Talvin cures Orlan fever in mice.||There is no cure for Orlan fever.
Talvin cures Kestrel fever.||There is no cure for Orlan fever.
Doctors treat Orlan fever patients at the clinic.||There is no treatment for Orlan fever.
The clinic treats Orlan fever with rest and fluids.||There is no cure for Orlan fever.
Talvin cures Orlan fever.||There is no cure for Orlan fever in children.
Hopes of a cure for Orlan fever grew.||There is no cure for Orlan fever.
The vaccine for Orlan fever is being developed in Lodz.||There is no vaccine for Orlan fever.
The ham is cured with salt.||There is no cure for Orlan fever.
Talvin cures Orlan fever.||A cure for Orlan fever is available in Lodz.
Talvin cures Orlan fever.||No drug for Orlan fever has been found in the car.
Talvin cures Orlan fever.||No drugs were found by the police.
Mayor Ana Ruiz said: "We will never sell the harbour to them."||Ruiz said she never said "We will never sell the harbour to them."
Mayor Ana Ruiz never said "We will never sell the harbour to them."||Ruiz never said "We will never sell the harbour to them."
Mayor Ana Ruiz said: "We will never sell the harbour to them."||Ruiz said "We will never sell the harbour to them" but did not say when.
Mayor Ana Ruiz said: "We will never sell the harbour to them."||Ruiz did not say why, but she told a crowd: "We will never sell the harbour to them."
Mayor Ana Ruiz said: "We will never sell the harbour to them."||"We will never sell the harbour to them," Ruiz said, and did not say that it was new.
Mayor Ana Ruiz said: "The statement is false and we will sue them."||"The statement is false and we will sue them," Ruiz said.
Mayor Ana Ruiz said: "We will never sell the harbour to them."||Benn never said "We will never sell the harbour to them", Ruiz did.
Brandt signed a draft treaty with Orlan.||Did Brandt sign a treaty with Orlan? No.
The former mayor of Orlan signed the treaty with Kestrel.||Did the mayor of Orlan sign the treaty with Kestrel? No.
The new bridge of Orlan was closed by Brandt.||Was the bridge of Orlan closed by Brandt? No.
Brandt sold the harbour of Orlan to Kestrel, the paper claims.||Did Brandt sell the harbour of Orlan to Kestrel? No.
Brandt ordered Keller to sell the harbour of Orlan to Kestrel.||Did Keller sell the harbour of Orlan to Kestrel? No.
The Orlan fishing fleet sold the harbour to Kestrel.||Did the Orlan fleet sell the harbour to Lodz? No.
Brandt's lawyer sold the harbour of Orlan to Kestrel.||Did Brandt sell the harbour of Orlan to Kestrel? No.
Brandt lost the fishing harbour of Orlan.||Brandt did not lose the harbour of Orlan in May.
The mock trial of Brandt in Orlan began in May.||The trial of Brandt in Orlan did not begin in May.
The outage was not caused by the flood.||The outage led to the flood.
The outage was not caused by the flood alone.||The flood led to the outage.
The outage was not mainly caused by the flood.||The flood led to the outage.
The flood did not cause the outage in Orlan.||The flood caused the outage in Kestrel.
Smoking does not cause brain cancer.||Smoking causes cancer.
The flood did not cause deaths.||The flood caused damage.
The flood of 1950 did not cause the outage.||The flood of 1960 caused the outage.
The fire did not cause any injuries.||The fire caused damage to the roof.
The fire was caused by a wire.||The fire was not caused by arson.
The fire in Orlan was caused by a wire.||The fire in Lodz was not caused by a wire.
The crash was caused by ice.||Paul Keller said the crash was not caused by ice.
The strike led to talks.||The strike did not lead to a deal.
The talks did not lead to a deal.||The talks led to a walkout.
The bus was not driven by Keller.||Keller was driven to the court by bus.
The tax did not drive investors away.||The tax drove up prices.
The delay was not due to snow.||The delay was due to ice.
If the flood caused the outage, the grid pays.||The flood did not cause the outage.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_what_is_denied_otherwise_is_no_contradiction(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []
