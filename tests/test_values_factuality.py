"""What a sentence tells without asserting it."""

import pytest

from claimcheck.model import Document, Span
from claimcheck.text import sentences
from claimcheck.values.factuality import Factuality, factuality_of, find_unasserted


def told(text: str, words: str) -> Factuality:
    """How a text tells some of its words."""
    start = text.index(words)
    return factuality_of(Span(Document(text), start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "words", "factuality"),
    [
        ("The claim that the dam broke in May is false.", "the dam broke in May", Factuality.FALSE),
        ("There is no evidence that the dam broke in May.", "in May", Factuality.FALSE),
        ("It is a myth that the dam broke in May.", "in May", Factuality.FALSE),
        ("A blog spread the hoax that the dam broke in May.", "in May", Factuality.FALSE),
        ("He made false claims that the dam broke in May.", "in May", Factuality.FALSE),
        ("The paper wrongly reported that the dam broke in May.", "in May", Factuality.FALSE),
        ("An earlier version of this article said 15 people died.", "15 people died", Factuality.FALSE),
        ("Did the dam break in May? No.", "in May", Factuality.FALSE),
        ("The dam broke in May. False.", "in May", Factuality.FALSE),
        ("They say the dam broke in May. The claim is untrue.", "in May", Factuality.FALSE),
        ("Ruiz is to sell the port. She never said that.", "sell the port", Factuality.FALSE),
        ("The ministry denied that 12 people died.", "12 people died", Factuality.DENIED),
        ("The ministry dismissed reports that 12 people died.", "12 people died", Factuality.DENIED),
        ("Ruiz denied killing 12 people.", "killing 12 people", Factuality.DENIED),
        ("Did the dam break in May?", "in May", Factuality.ASKED),
        ("Police are looking into whether 12 people died.", "12 people died", Factuality.ASKED),
        ("He was asked if 12 people had died.", "12 people had died", Factuality.ASKED),
        ("If 12 people died, the town would know.", "12 people died", Factuality.SUPPOSED),
        ("The storm may have killed 12 people.", "killed 12 people", Factuality.SUPPOSED),
        ("The mayor did not say that the bridge would close.", "the bridge would close", Factuality.SUPPOSED),
        ("Claim: the dam broke in May.", "the dam broke in May", Factuality.CLAIMED),
        ("A hoax message told parents that schools close on Friday.", "on Friday", Factuality.CLAIMED),
        ('Ruiz denied saying: "The dam broke. It was in May."', "in May", Factuality.DENIED),
        ('"The dam broke. It was in May," Ruiz never said.', "dam broke", Factuality.SUPPOSED),
        ('"The dam broke. It was in May," Ruiz said, and never said why.', "dam broke", Factuality.ASSERTED),
        ("There was speculation that he left on Friday.", "on Friday", Factuality.SUPPOSED),
        ("The river nearly burst its banks in May.", "in May", Factuality.SUPPOSED),
        ("Rebels claimed to have seized the airport in May.", "in May", Factuality.ALLEGED),
        ("A video seen by thousands says that 12 people died.", "12 people died", Factuality.CLAIMED),
        ("Facebook posts claim the dam broke in May.", "the dam broke in May", Factuality.CLAIMED),
        ("Early reports that the dam broke in May proved wrong.", "in May", Factuality.FALSE),
        ("Reports that the dam broke in May turned out to be false.", "in May", Factuality.FALSE),
        ("Officials first said that 12 died, but later put it at nine.", "12 died", Factuality.FALSE),
        ("The ministry denied reports of 12 deaths.", "12 deaths", Factuality.DENIED),
        ("The ministry has not confirmed reports of 12 deaths.", "12 deaths", Factuality.SUPPOSED),
        ("The ministry could not confirm 12 deaths.", "12 deaths", Factuality.SUPPOSED),
        ("It was feared that 12 people had died.", "12 people had died", Factuality.SUPPOSED),
        ("Ruiz never said the port was for sale.", "the port was for sale", Factuality.SUPPOSED),
        ("Benn allegedly stole 3 million euros.", "3 million euros", Factuality.ALLEGED),
        ("Benn was accused of stealing 3 million euros.", "3 million euros", Factuality.ALLEGED),
        ("Benn was charged with killing 12 people.", "killing 12 people", Factuality.ALLEGED),
        (
            "Police accused the head of the Kestrel bank of stealing 3 million euros.",
            "stealing 3 million",
            Factuality.ALLEGED,
        ),
        ("Prosecutors allege that Benn stole 3 million euros.", "3 million euros", Factuality.ALLEGED),
        ("His wife claimed on Thursday that the dam broke in May.", "in May", Factuality.ALLEGED),
        ("The storm claimed 12 lives.", "12 lives", Factuality.ASSERTED),
        ("Benn accused the head of the bank in May.", "in May", Factuality.ASSERTED),
        ("Benn was acquitted of killing 12 people.", "killing 12 people", Factuality.DENIED),
    ],
)
def test_what_is_not_asserted_is_told_by_how_the_sentence_tells_it(
    text: str, words: str, factuality: Factuality
) -> None:
    """What is called false, denied, asked, supposed or to be checked is not asserted."""
    assert told(text, words) is factuality


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam broke in May.", "in May"),
        ("Did the dam break in May? Yes.", "in May"),
        ("Why did the dam break in May?", "in May"),
        ("The dam broke in May, but the claim that it was blown up is false.", "in May"),
        ("Police ask whether the dam, which broke in May, was blown up.", "in May"),
        ("Did the mayor resign after the dam broke in May?", "in May"),
        ("Dozens, if not hundreds, of people died in May.", "in May"),
        ("If you want to know, the dam broke in May.", "the dam broke in May"),
        ("If it rains, the town floods, and 12 people died in May.", "12 people died in May"),
        ("The ministry said that 12 people died.", "12 people died"),
        ("The ministry did not hesitate: it said that 12 people died.", "12 people died"),
        ("He was denied entry in May.", "in May"),
        ("It killed nearly 300 people in May.", "in May"),
        ("The bill narrowly passed in May.", "in May"),
        ("He was the first to have left in May.", "in May"),
        ("In a post on Tuesday, Ruiz said that 12 people died.", "12 people died"),
        ("A post by the ministry said that 12 people died.", "12 people died"),
        ("The video shows that 12 people died.", "12 people died"),
        ("Officials first said in May that 12 died.", "12 died"),
        ("The first report of 12 deaths came in May.", "12 deaths"),
        ("The ministry confirmed reports of 12 deaths.", "12 deaths"),
        ("Two people accused of stealing it were freed in May.", "in May"),
        ("Benn, who allegedly stole 3 euros, left in May.", "in May"),
        ("An earlier version of the engine had 12 cylinders.", "12 cylinders"),
        ("The dam broke in May. The false roof held.", "in May"),
        ('"Did the dam break in May?" was the question.', "in May"),
        ('"Did the dam break in May?"', "in May"),
    ],
)
def test_all_else_is_asserted(text: str, words: str) -> None:
    """What stands beside it, is taken for granted in it, or is answered with yes is asserted."""
    assert told(text, words) is Factuality.ASSERTED


def test_a_sentence_of_marks_alone_has_nothing_that_is_not_asserted() -> None:
    """A sentence without a word is read too."""
    [sentence] = sentences(Document("..."))
    assert find_unasserted(sentence) == ()
