"""Rules of questions that a source asks and answers itself: which answers count, and for which claims."""

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck.values.questions import Answer, Asked, find_exchanges
from claimcheck_statements import StatementChecker

SIGNED = "Brandt signed the harbour treaty."

REFUTES = [
    (SIGNED, "Did Brandt sign the harbour treaty? No. She only read it."),
    (SIGNED, "Did Brandt sign the harbour treaty? It does not matter. Did Brandt sign the harbour treaty? No, she never did."),
    (SIGNED, "Is it true that Brandt signed the harbour treaty?\n\nNo, it is not."),
    ("Brandt did not sign the harbour treaty.", "Did Brandt sign the harbour treaty? Yes."),
    # The claim cannot be true if the part that is asked for is not.
    ("Brandt signed the harbour treaty in Vienna on 4 May.", "Did Brandt sign the harbour treaty? No."),
    ("Orlan, Kestrel and Lodz have a town brewery.", "Does Kestrel have a town brewery? No, it closed."),
    ("Kestrel backed Brandt and gave money to the harbour fund.", "Did Kestrel give money to the harbour fund? No."),
    # The same deed in the passive.
    (SIGNED, "Was the harbour treaty signed by Brandt? No."),
    # What cannot be is not.
    ("The Kestrel mushroom causes fever.", "Can the Kestrel mushroom cause fever? No."),
    # The opposite is true.
    ("The mushroom is safe to eat.", "Is the mushroom dangerous to eat? Yes."),
    # A word that narrows the noun down, and one that only comes after.
    ("Brandt sold the fishing harbour to a Kestrel company.", "Did Brandt sell the harbour to a Kestrel company? No."),
    ("Brandt signed the harbour treaty to allow Keller to leave.", "Did Brandt sign the harbour treaty? No."),
    # Another value.
    ("The mill in Orlan was founded in 1950.", "When was the mill in Orlan founded? In 1944."),
    ("The council fined 40 ships in May.", "How many ships did the council fine in May? A total of 55."),
    ("The bridge repair cost $30 million.", "How much did the bridge repair cost? $20 million."),
    ("Maria Brandt dissolved the police unit.", "Who dissolved the police unit? The interior minister, Paul Keller."),
    ("49 percent of Orlanders live in poverty.", "According to the census, what percentage of Orlanders live in poverty? 33%."),
    ("During the Brandt years, 18,000 people got clemency.", "During the Brandt years, how many people got clemency? A total of 1,927 acts."),
    ("The Orlan harbour opened in 1950.", "In which year did the Orlan harbour open? 1944."),
    ("Kestrel was founded by Maria Brandt.", "By whom was Kestrel founded? By Paul Keller."),
    ("The Orlan bridge is 300 metres long.", "How long is the Orlan bridge? It is 450 metres long."),
    ("Keller is mayor of Orlan.", "Who is mayor of Orlan? Maria Brandt."),
    ("The talks were held in Vienna.", "Where were the talks held? In Geneva."),
    # In a list of questions set in Markdown.
    ("A single ticket costs 5 euros.", "**How much does a single ticket cost?**\n3.50 euros."),
    ("The ferry is open to cars and bicycles.", "**Is the ferry open to cars?**\nNo. Only bicycles are."),
    ("Dogs are not allowed on the ferry.", "**Are dogs allowed on the ferry?**\nYes, on a lead."),
    # Who only does two things, or is only foreseen to do one.
    ("Kestrel endorsed Brandt and gave money to the harbour fund.", "Did Kestrel give money to the harbour fund? No."),
    ("Brandt was the only one to foresee that Keller would win.", "Was Brandt the only person to foresee that Keller would win? No Many did."),
    # The passive without a doer, and the reason that a claim gives.
    ("Brandt sold the harbour to a Kestrel company.", "Was the harbour sold to a Kestrel company? No."),
    ("We do not know the toll because the figures are not published.", "Are the figures on the toll published? Yes, every month."),
    # The town that the source is about.
    ("The council of Orlan sold the old harbour to Kestrel.", "News of Orlan. Did the council sell the old harbour to Kestrel? No."),
]  # fmt: skip

SUPPORTS = [
    (SIGNED, "Did Brandt sign the harbour treaty? Yes, in May."),
    (SIGNED, "Did Brandt sign the harbour treaty? She did."),
    ("Brandt did not sign the harbour treaty.", "Did Brandt sign the harbour treaty? No, she did not."),
    (SIGNED, "Gazette: Did Brandt sign the harbour treaty? Ruiz: Yes."),
    # The same value.
    ("The mill in Orlan was founded in 1944.", "When was the mill in Orlan founded? In 1944."),
    ("The talks were held in Vienna.", "Where were the talks held? In Vienna."),
    ("A single ticket costs 3.50 euros.", "How much does a single ticket cost? 3.50 euros."),
    ("Maria Brandt dissolved the police unit.", "Who dissolved the police unit? Maria Brandt."),
]

SILENT = [
    # What somebody denies in an interview is his word.
    (SIGNED, "Gazette: Did Brandt sign the harbour treaty? Ruiz: No."),
    ("The council fined 40 ships in May.", "Gazette: How many ships did the council fine in May? Ruiz: A total of 55."),
    # The manner, the doer's place in a longer phrase, a condition, what was kept from happening.
    ("The strike at the Orlan mill ended after a week.", "Did the strike at the Orlan mill end well? No."),
    ("Brandt and Keller signed the harbour treaty.", "Did Brandt and Keller sign the harbour treaty together? No."),
    ("The chairman of the Orlan board signed the treaty.", "Did the Orlan board sign the treaty? No."),
    ("If Brandt signed the harbour treaty, Keller would leave.", "Did Brandt sign the harbour treaty? No."),
    ("Keller stopped Brandt from signing the harbour treaty.", "Did Brandt sign the harbour treaty? No."),
    ("Brandt signed a draft treaty with Orlan.", "Did Brandt sign a treaty with Orlan? No."),
    ("The former mayor of Orlan signed the treaty with Kestrel.", "Did the mayor of Orlan sign the treaty with Kestrel? No."),
    ("Brandt sold the harbour of Orlan to Kestrel, the paper claims.", "Did Brandt sell the harbour of Orlan to Kestrel? No."),
    # Active and passive.
    ("Keller taught chess in Orlan.", "Was Keller taught chess in Orlan? No."),
    ("Keller was taught chess in Orlan.", "Did Keller teach chess in Orlan? No."),
    # A place within the other, or two of a kind that nobody knows.
    ("The talks were held in Vienna.", "Where were the talks held? In Austria."),
    ("The talks were held in Orlan.", "Where were the talks held? In Kestrel."),
    # Other shares, measures, offices and days.
    ("49 percent of Orlanders live in poverty.", "What percentage of Orlanders live in extreme poverty? 33%."),
    ("49 percent of Orlanders live in poverty.", "What percentage of Orlanders lived in poverty in 1990? 33%."),
    ("The Orlan bridge is 300 metres long.", "How high is the Orlan bridge? 45 metres."),
    ("Keller is deputy mayor of Orlan.", "Who is mayor of Orlan? Maria Brandt."),
    ("Keller was mayor of Orlan.", "Who is mayor of Orlan? Maria Brandt."),
    (SIGNED, "Did Brandt sign the harbour treaty? No answer could be found."),
    (SIGNED, "Did Brandt sign the harbour treaty? No one knows."),
    (SIGNED, "Did Brandt sign the harbour treaty? No news has come from Orlan."),
    (SIGNED, "Did Brandt sign the harbour treaty? Yes, but only in part."),
    (SIGNED, "Did Brandt sign the harbour treaty? Yes and no."),
    (SIGNED, "Did Brandt sign the harbour treaty? Not exactly."),
    (SIGNED, "Did Brandt sign the harbour treaty? Partly."),
    (SIGNED, "Did Brandt sign the harbour treaty?"),
    # Two answers.
    (SIGNED, "Did Brandt sign the harbour treaty? Yes. Did Brandt sign the harbour treaty? No."),
    # The question asks for more, or for another thing.
    (SIGNED, "Did Brandt sign the harbour treaty with Orlan? No."),
    (SIGNED, "Did Keller say that Brandt signed the harbour treaty? No."),
    (SIGNED, "Is there any proof that Brandt signed the harbour treaty? No."),
    (SIGNED, "Did all members of the party of Brandt sign the harbour treaty? No."),
    (SIGNED, "Will Brandt sign the harbour treaty? No."),
    (SIGNED, "Did Brandt sign the harbour treaty because of Keller? No."),
    (SIGNED, "Did Brandt or Keller sign the harbour treaty? No."),
    (SIGNED, "Didn't Brandt sign the harbour treaty? No."),
    # A part of the claim that is not what it asserts.
    ("Keller met Brandt before Brandt signed the harbour treaty.", "Did Keller sign the harbour treaty? No."),
    ("Keller said that Brandt signed the harbour treaty.", "Did Brandt sign the harbour treaty? No."),
    ("Brandt may have signed the harbour treaty.", "Did Brandt sign the harbour treaty? No."),
    ("Keller's wife signed the harbour treaty.", "Did Keller sign the harbour treaty? No."),
    ("The wife of Keller signed the harbour treaty.", "Did Keller sign the harbour treaty? No."),
    ("Brandt signed the harbour treaty draft.", "Did Brandt sign the harbour treaty? No."),
    # Who did it to whom, in the passive too.
    ("Keller taught Brandt chess.", "Was Keller taught chess by Brandt? No."),
    ("The harbour treaty was sent by Brandt.", "Was Brandt sent the harbour treaty? No."),
    ("Keller taught Brandt chess.", "Did Brandt teach Keller chess? No."),
    # Not safe is not yet dangerous, and what can be need not be.
    ("The mushroom is safe to eat.", "Is the mushroom dangerous to eat? No."),
    ("The Kestrel mushroom causes fever.", "Can the Kestrel mushroom cause fever? Yes."),
    # A value of another thing.
    ("The mill in Orlan was founded in 1944.", "When was the mill in Orlan rebuilt? In 1950."),
    ("The council fined 40 ships in May.", "How many boats did the council fine in May? A total of 55."),
    ("The council fined 40 ships in May.", "How many ships did the council fine in June? A total of 55."),
    ("Maria Brandt dissolved the police unit.", "Who dissolved the police unit? Maria Brandt and Paul Keller did."),
    ("The council fined 40 ships in May.", "How many ships did the council fine in May? The list of all the ships that it fined in those weeks has 55 lines."),
]  # fmt: skip


def check(text: str, evidence: str) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document."""
    claim = whole(Document(text, source="claim").span)
    return list(StatementChecker().check(claim, Evidence(Document(evidence, source="evidence").span)))


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_an_answer_refutes_what_the_question_asks(text: str, evidence: str) -> None:
    """A plain answer to a question that has the claim's words contradicts the claim, and both are shown."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES
    assert "asks" in finding.message or "asked" in finding.message


@pytest.mark.parametrize(("text", "evidence"), SUPPORTS)
def test_an_answer_supports_what_the_question_asks(text: str, evidence: str) -> None:
    """A plain answer bears out a claim that the whole question has."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.SUPPORTS
    assert not finding.likely


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_an_answer_that_is_not_plain_says_nothing(text: str, evidence: str) -> None:
    """No answer, half an answer, two answers, or a question for more than the claim: silence."""
    assert check(text, evidence) == []


def test_a_question_is_read_with_its_answer() -> None:
    """What is asked and what is answered, in reading order; a question without an answer is none."""
    document = Document("Q: Is it late? A: Yes. Who came? Nobody knows. Why? Is it? Is it over? Not at all.")
    assert [(one.asked, one.said) for one in find_exchanges(document)] == [
        (Asked.WHETHER, Answer.YES),
        (Asked.WHO, Answer.OPEN),
        (Asked.WHETHER, Answer.NO),
    ]
