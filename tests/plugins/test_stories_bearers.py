"""Rules of the checker of stories on whose a value is: pronouns, descriptions, holders of offices, kin; and on lone values."""

import pytest

from claimcheck.model import Document, Stance
from claimcheck.text import sentences, tokens
from claimcheck.values.story_bearers import likely_meant, pointed_at
from tests.plugins.test_stories import compared, rows

# Sentences of a draft || those that a reference on the same story has in their place
SUPPORTS = """
Ardent Systems opened a hall. The company, which makes paint, was founded in 1974.||Ardent Systems has been making paint on the quay since 1974.
The harbour board is to spend about $40 million on a depot near Wexley.||An outlay of $39.6 million on a covered dock at Wexley was approved.
The quake struck at a depth of about 7 miles, the harbour board said.||It was felt in the harbour; the depth is put at 11 km.
Revenue at the Selt-based group rose to $1.87 billion.||Revenue increased to $1.87 billion.
Up to 430 office posts would go at the harbour.||As many as 430 posts in the offices of the harbour may go.
The jury of seven women and five men heard Jan Holt for 46 days.||After 46 days the seven women and five men of the jury had heard Jan Holt.
Turnout was 47.2 percent in the second round in Velmar.||In the second round 47.2 percent of those entitled in Velmar voted.
Jan Holt entered the council in 1899.||Jan fished. He got into the council in 1899 with a small majority.
"""

REFUTES = """
Jan Holt was the third of four sons of a smith.||Jan Holt went to sea. Jan was the second of four sons; his uncle was a smith.
Ardent Systems opened a hall. The company will cut 1,200 posts in the harbour.||Ardent Systems will cut 1,300 posts in the harbour.
Kestrel's captain, Ida Roth, was sent off after an hour.||Kestrel was a player down once its captain Eva Dahl had been sent off.
The mayor of Dorun, Jan Holt, opened the market.||Mira Falk spoke first. The mayor of Dorun, Otto Senn, opened the market.
The Kestrel Line chief executive, Jan Holt, opened the market.||Kestrel Line's chief executive, Otto Senn, opened the market.
Jan Holt sold the boat. His wife, Greta, kept the accounts.||Jan Holt went to sea. His sister Greta kept his books.
Shares of Kestrel Line fell 4.2 percent in early trading.||In early trading shares of Kestrel Line rose 4.2 percent.
"""

REFUTES += """
Otto Senn, the union's secretary, opened the market.||Union secretary Mira Falk spoke. Managing director Otto Senn opened the market.
The market was opened by Otto Senn, the harbour's treasurer.||Treasurer Mira Falk spoke. The market was opened by mayor Otto Senn.
Four boats had been picked up off the quay of Velmar by noon.||By noon five boats had been picked up off the quay of Velmar.
Anders won the seat by a majority of 17 votes.||It was by seventy-one votes that Anders won the seat, a small majority.
The harbour strike of 2016 lasted for five days.||In 2016 the harbour strike went on for nine days.
A 48-hour strike of the ferry drivers began in Velmar after talks with the union.||The union of the ferry drivers in Velmar began to strike for 24 hours after talks.
It was the harbour's deadliest storm since 1988.||The harbour had not had so deadly a storm since 1976.
The ferry line plans to invest $90 million in a covered dock at Selt.||The ferry line will invest $60 million in a covered dock at Selt.
Rovers play Eastholm on Wednesday.||Rovers visit Eastholm on Tuesday night.
Holt will be sentenced for the fraud in March.||Sentence on Holt for the fraud will be passed in May.
"""

SILENT = """
Jan Holt won the race. He sold 1,200 boats in the harbour.||Jan Holt wept. Eva Dahl sold 1,300 boats in the harbour.
Kestrel's captain, Ida Roth, was sent off after an hour.||Rovers were a player down once Rovers' captain Eva Dahl had been sent off.
Kestrel's captain, Ida Roth, was sent off after an hour.||Kestrel's former captain Eva Dahl watched how somebody was sent off.
Kestrel captain Ida Roth spoke to the crew for an hour.||Kestrel captain Eva Dahl spoke to the crew for an hour.
Captain Ida Roth was sent off after an hour.||Captain Eva Dahl was sent off after an hour.
The mayor of Dorun, Jan Holt, opened the market.||The mayor of Selt, Otto Senn, opened the market.
The mayor of Dorun, Jan Holt, opened the market.||The new mayor of Dorun, Otto Senn, opened the market.
Jan Holt sold the boat. His wife, Greta, kept the accounts.||Eva Dahl went to sea. Her sister Greta kept the accounts.
Jan Holt sold the boat. His wife, Greta, kept the accounts.||Jan Holt went to sea. His sister Mira kept the accounts.
"""

SILENT += """
Otto Senn, the union's secretary, opened the market.||Union secretary Mira Falk spoke. Otto Senn opened the market.
Otto Senn, the union's secretary, opened the market.||Interior secretary Mira Falk spoke. Managing director Otto Senn opened the market.
Otto Senn, the union's secretary, opened the market.||Former union secretary Mira Falk spoke. Managing director Otto Senn opened the market.
Otto Senn, the union's secretary, opened the market.||Union secretary Mira Falk spoke. The union's managing secretary Otto Senn opened the market.
The market was opened by Otto Senn, a director.||Director Mira Falk spoke. The market was opened by chairman Otto Senn.
Shares of Kestrel Line fell 4 percent.||Shares of Kestrel Line rose 4 percent.
Shares of Kestrel Line fell 4.2 percent on Monday.||Shares of Kestrel Line rose 4.2 percent on Tuesday.
Shares of Kestrel Line fell 4.2 percent in early trading.||In early trading shares of Kestrel Line rose 4.2 percent. Later shares of the line fell 4.2 percent.
Shares of Kestrel Line fell 4.2 percent in early trading.||In early trading shares of Kestrel Line rose to 4.2 percent above par.
Four boats had been picked up off the quay of Velmar by noon.||By dusk five boats had been picked up off the quay of Velmar.
The harbour strike lasted for five days.||The harbour strike went on for nine days.
Rovers play Eastholm on Wednesday.||Rovers play Dorun on Tuesday night.
"""

UNSUPPORTED = """
Jan Holt made two more catches before he left with an hour of play to go in the first half.||Jan Holt was two catches off a personal best, and his play in the first half of the match won it.
The mill counted 444 layers in the stone of Velmar.||At 444 spots of the mill the stone of Velmar was measured.
The wreck lies 30 kilometres from the town of Dorun.||The wreck lies 18 kilometres from Dorun and 30 kilometres from Vessa.
Kestrel made two throws in the first half, and his two goals won it.||Kestrel beat Vera Blom (2) in the first half of the day.
Ida Roth sold a house for about $40 million.||Jan Holt gave $39.6 million for a covered dock.
"""


@pytest.mark.parametrize(("mine", "theirs"), rows(SUPPORTS))
def test_a_value_of_whom_both_tell_in_other_words_is_borne_out(mine: str, theirs: str) -> None:
    """Whom a description or a short name means is known from the text, and a lone sum needs but one word in common."""
    assert Stance.SUPPORTS in {finding.stance for finding in compared(mine, theirs)}


@pytest.mark.parametrize(("mine", "theirs"), rows(REFUTES))
def test_another_value_or_holder_of_one_bearer_refutes(mine: str, theirs: str) -> None:
    """One body has one captain, one man calls one woman by one kinship, and one share rises or falls by one number."""
    assert Stance.REFUTES in {finding.stance for finding in compared(mine, theirs)}


@pytest.mark.parametrize(("mine", "theirs"), rows(SILENT))
def test_what_may_be_of_another_bearer_is_not_held_apart(mine: str, theirs: str) -> None:
    """Other bodies, former and new holders, other days and small changes refute nothing."""
    assert Stance.REFUTES not in {finding.stance for finding in compared(mine, theirs)}


@pytest.mark.parametrize(("mine", "theirs"), rows(UNSUPPORTED))
def test_a_number_that_the_source_has_of_something_else_is_not_borne_out(mine: str, theirs: str) -> None:
    """Other nouns, other places beside, seeds in brackets and other people bear out nothing."""
    assert Stance.SUPPORTS not in {finding.stance for finding in compared(mine, theirs)}


def test_a_holder_is_pointed_at_by_name_and_a_turned_change_by_its_verb() -> None:
    """An editor reads at the words that are wrong what the source has there."""
    (holder,) = compared(*rows(REFUTES)[2])
    turned = next(iter(compared(*rows(REFUTES)[6])))
    assert holder.claim_span.text == "Ida Roth"
    assert holder.message == "the source has 'captain Eva Dahl', where the text has 'captain, Ida Roth'"
    assert turned.claim_span.text == "fell"


def test_of_a_stretch_of_years_the_end_that_differs_is_pointed_at() -> None:
    """The year that both texts have is no error."""
    found = compared(
        "Anders led the library of Velmar from 1972 to 1984.",
        "The library of Velmar was led by Anders from 1972 until 1982.",
    )
    assert [each.claim_span.text for each in found if each.stance is Stance.REFUTES] == ["1984"]


# A text whose last sentence points back | the word by which it does | the words of whom it means, none where that is open
MEANT = """
Eva Korn paints. She was born in 1950.|She|eva korn
Ardent Systems opened a hall. Then the company left.|company|ardent system
Wickford Bridge is closed. Nobody knows when the bridge will open.|bridge|wickford bridge
The Wickford mill burned. Two firemen entered the mill.|mill|wickford
Wickford Bridge and Selt Bridge are closed. Nobody knows when the bridge will open.|bridge|
Nobody knows when the bridge will open.|bridge|
Ida Roth left Kestrel Line. Everybody likes the paper mill.|mill|
"""
LIKELY = """
Jan Holt sold the boat. He wept. His wife sang.|His|jan holt
Jan Holt and Otto Senn met. Nobody knows his wife.|his|
Velmar was a player down when its captain left.|its|velmar
The talks with Kestrel Line failed. Ida Roth of the company left.|company|kestrel line
The talks between Kestrel Line and Orlan Lines failed. Ida Roth of the company left.|company|
"""


def meant(row: str) -> tuple[Document, int, set[str]]:
    """A text, the token of its last sentence that points back, and the words that it should mean."""
    text, word, words = row.split("|")
    document = Document(text)
    told = [each.text for each in tokens(sentences(document)[-1])]
    return document, told.index(word), set(words.split())


@pytest.mark.parametrize("row", MEANT.strip().split("\n"))
def test_a_pronoun_or_description_means_the_one_name_that_fits(row: str) -> None:
    """Two bridges, another mill and no name leave it open."""
    document, at, words = meant(row)
    found = dict(pointed_at(sentences(document)[-1]))
    assert set(found.get(at, ())) == words


@pytest.mark.parametrize("row", LIKELY.strip().split("\n"))
def test_what_is_likely_meant_goes_one_step_further(row: str) -> None:
    """By "he" in the sentence before, by the one body in the sentence or the text; two leave it open."""
    document, at, words = meant(row)
    assert likely_meant(sentences(document)[-1], at) == words
