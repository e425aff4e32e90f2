"""Rules of what one speaker said in two texts: nothing that says the opposite, of others or of another thing bears it out."""

import pytest

import claimcheck
from claimcheck.model import Document, Label

TURNED = """
Hale told reporters that she had no plans to resign.||Hale told reporters that she planned to resign.
The company said there was no agreement.||The company said that an agreement had been reached.
Brandt said there was no deal.||Brandt said there was a deal.
Brandt announced the decision.||Brandt said no decision had been made.
The bank said it had made no offer.||The bank said it had made an offer.
Keller said he knew nothing of the plan.||Keller said he knew of the plan.
Keller said nobody was hurt.||Keller said somebody was hurt.
The minister said the report was false.||The minister said the report was true.
The minister said the attack failed.||The minister said the attack succeeded.
Keller said he had not read the report.||Keller said he had read the report.
Keller said the team lacked money.||Keller said the team had money.
Keller said few people came.||Keller said many people came.
Keller said he would leave before June.||Keller said he would leave after June.
Keller said he was against the plan.||Keller said he was for the plan.
Keller said all the members agreed.||Keller said none of the members agreed.
Keller said he had always liked Brod.||Keller said he had never liked Brod.
Keller said it was too early to decide.||Keller said it was not too early to decide.
Orrin said it was unable to pay.||Orrin said it was able to pay.
Orrin said the leak was under control.||Orrin said the leak was out of control.
Orrin ruled out a sale.||Orrin did not rule out a sale.
Orrin said the sale was on.||Orrin said the sale was off.
Hale said she had won.||Hale said she had lost.
Hale said that the vote was fair.||Hale said that the vote was unfair.
Hale said the money was hers.||Hale said the money was not hers.
Police said the man acted alone.||Police said the man did not act alone.
Police said there were two gunmen.||Police said there was one gunman.
Keller said prices would rise by a third.||Keller said prices would rise by a half.
Keller told the court that he had met Hale.||Keller told the court that he had met Brandt.
Keller said the mill would open in Brod.||Keller said the mill would open in Selt.
Keller said wages were too low.||Keller said wages were too high.
Keller said the old bridge was safe.||Keller said the new bridge was safe.
Keller said the army was weak.||Keller said the army was strong.
Keller said that Hale had lied.||Keller said that Hale had told the truth.
Hale said Keller had lied.||Keller said Hale had lied.
Orrin said it would buy Selt Mills.||Orrin said it would sell Selt Mills.
Orrin said the talks had begun.||Orrin said the talks had ended.
Orrin said the fire was an accident.||Orrin said the fire was arson.
Orrin said the mill would reopen soon.||Orrin said the mill would close soon.
Hale called the ruling unjust.||Hale called the ruling just.
Hale called for a ban on guns.||Hale called for an end to the ban on guns.
Hale demanded that the ban be lifted.||Hale demanded that the ban be kept.
Hale urged people to stay at home.||Hale urged people to leave their homes.
Hale warned of higher taxes.||Hale warned of lower taxes.
Hale welcomed the strike.||Hale condemned the strike.
Hale said half of the votes were valid.||Hale said half of the votes were invalid.
Hale said that he trusted the court.||Hale said that he distrusted the court.
Hale said the dam had held.||Hale said the dam had burst.
Hale said the hostages were alive.||Hale said the hostages were dead.
Hale said she was leaving the party.||Hale said she was joining the party.
Hale said the bill would pass.||Hale said the bill would fail.
Hale said most voters were women.||Hale said most voters were men.
Hale said exports had risen and imports had fallen.||Hale said imports had risen and exports had fallen.
"""
SAME = """
Orrin said the sale was on.||Orrin has said that the sale is on.
Keller said he would leave before June.||Keller said that he would leave before June.
Brandt announced the decision to close the mill.||Brandt said the mill would close.
The minister said the report was true.||The minister said on Monday that the report was true.
"""


def _supported(text: str, source: str) -> list[str]:
    """The kinds of the claims of a text that a source bears out."""
    report = claimcheck.check(Document(text, source="text"), against=[Document(source, source="source")])
    return [verdict.claim.kind for verdict in report.verdicts if verdict.label is Label.SUPPORTED]


@pytest.mark.parametrize("pair", TURNED.strip().splitlines())
def test_what_one_word_turns_bears_nothing_out(pair: str) -> None:
    """Whichever of the two is the text."""
    one, other = pair.split("||")
    assert _supported(one, other) == []
    assert _supported(other, one) == []


@pytest.mark.parametrize("pair", SAME.strip().splitlines())
def test_the_same_in_other_words_still_does(pair: str) -> None:
    """Small words that say no opposite take nothing from it."""
    assert "announcement" in _supported(*pair.split("||"))
