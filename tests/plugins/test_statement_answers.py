"""Rules of questions that a source asks and answers itself: which answers count, and for which claims."""

from datetime import date

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck.values.questions import Answer, Asked, find_exchanges
from claimcheck_statements import StatementChecker
from tests.statements import compared

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
    # In another order: the voice, a town and a day in other places, whose it is, an adverb, a participle before its noun.
    ("The town council of Orlan marked 14 terraces for sale in 2018.", "Have 14 terraces in Orlan been marked for sale by the town council in 2018? No."),
    ("The bread tax was abolished by Mayor Keller.", "Did Mayor Keller abolish the bread tax? No."),
    ("Swimming is forbidden in Lake Selt.", "Is swimming in Lake Selt forbidden? No."),
    ("The film Red Harbour was shot in Orlan.", "Was the film Red Harbour shot in Orlan? No."),
    ("The harbour office of Orlan ordered 23 boats to be scrapped.", "Were 23 boats ordered to be scrapped by the Orlan harbour office? No."),
    ("The lottery was won by the mayor's wife.", "Did the wife of the mayor win the lottery? No."),
    ("The zoo of Orlan has been closed for good permanently.", "Has the zoo of Orlan permanently been closed for good? No."),
    ("A picture of a flooded cellar was taken in Orlan.", "Was the picture of the flooded cellar taken in Orlan? No."),
    ("Hooligans of the Red club burned the chapel in Orlan.", "Was the chapel in Orlan burned by hooligans of the Red club? No."),
    # With asides, at a day, of all, with a title, begun, and of no kind.
    ("The Orlan Harbour Board (OHB), a body of the ministry, closed 14 wells.", "Were 14 wells closed by the Orlan Harbour Board? No."),
    ("Keller, who lives in Lodz, sold the Orlan mill.", "Was the Orlan mill sold by Keller? No."),
    ("Pupils who live in Lodz are given free books by the ministry.", "Does the ministry give pupils free books? No."),
    ("The Orlan ferry sank last week.", "Did the Orlan ferry sink? No."),
    ("The ministry gives free books to all pupils in Orlan.", "Does the ministry give free books to pupils in Orlan? No."),
    ("Keller called his rival Elsa Brandt a clown.", "Did Keller call Elsa Brandt a clown? No."),
    ("The ministry has begun to give pupils free books.", "Does the ministry give pupils free books? No."),
    ("Dr. Elsa Brandt of Orlan University invented the fever patch.", "Did Elsa Brandt invent the fever patch? No."),
    ("Shops in Orlan are rationing flour due to the drought.", "Are shops rationing flour in Orlan? No."),
    ("Keller stole 2 million crowns from the school fund.", "Did Keller steal 2 million crowns from the school fund? No."),
    ("Elsa Brandt caught the Selt-19 fever in Orlan.", "Did Elsa Brandt catch the Selt fever in Orlan? No."),
    ("Keller was forced to work in Orlan without pay.", "Was Keller forced to work in Orlan without pay? No."),
    ("Keller plans to tax bread in Orlan.", "Is Keller planning to tax bread in Orlan? No."),
    # What is denied holds.
    ("The museum in Orlan cannot be visited by children.", "Can the museum in Orlan be visited by children? Yes, on Sundays."),
    ("The singer Elsa Brandt has never performed in Orlan.", "Has Elsa Brandt ever performed in Orlan? Yes."),
    ("Pupils in Orlan no longer learn Latin.", "Do pupils in Orlan still learn Latin? Yes."),
    ("Brandt has never sold shares in the mill.", "Did Brandt sell shares in the mill in 2015? Yes."),
    # Evidence is asked for.
    (SIGNED, "Is there any evidence that Brandt signed the harbour treaty? No."),
    (SIGNED, "Is there any truth to the claim that Brandt signed the harbour treaty? No."),
    # An answer in other words than "no".
    (SIGNED, "Did Brandt sign the harbour treaty? She never did so."),
    (SIGNED, "Did Brandt sign the harbour treaty? She did not sign the treaty."),
    (SIGNED, "Did Brandt sign the harbour treaty? This is not true."),
    (SIGNED, "Did Brandt sign the harbour treaty? The story is a hoax."),
    (SIGNED, "Did Brandt sign the harbour treaty? There is no evidence of this."),
    (SIGNED, "Did Brandt sign the harbour treaty? A court ruled that the claim was false."),
    # The sign of the question left out.
    ("The ministry gave pupils free books in May.", "Did the ministry give pupils free books in May No. It lent them."),
    # Another value, in either voice, and of what may be asked with "what".
    ("The police unit was dissolved by King Otto.", "Who dissolved the police unit? The interior minister, Paul Keller."),
    ("The novel Meridian was written by Elsa Brandt.", "Who wrote the novel Meridian? Paul Keller"),
    ("Maria Brandt is married to Otto Lind.", "Who is Maria Brandt married to? Paul Keller"),
    ("The council of Orlan has 40 members.", "How many members does the council of Orlan have? 55"),
    ("The average rent in Orlan is 900 euros.", "What is the average rent in Orlan? 1,400 euros"),
    ("The fever patch was invented by Elsa Brandt.", "Who is the inventor of the fever patch? Paul Keller"),
    ("49 percent of Orlanders live in poverty.", "According to the census what percentage of Orlanders live in poverty? 33%"),
    ("We do not know the toll of the fever because the figures are not published.", "Are figures published regarding the fever toll? Yes, monthly."),
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
    # A day that the claim leaves open, and what is denied.
    (SIGNED, "Did Brandt sign the harbour treaty in 2015? Yes."),
    ("The bridge was not inspected before it fell.", "Was the bridge inspected before it fell? No."),
    ("The ship Halcyon was sunk by pirates in May.", "Did pirates sink the Halcyon in May? Yes."),
    (SIGNED, "Did Brandt sign the harbour treaty? She did sign it."),
    (SIGNED, "Did Brandt sign the harbour treaty? This is true."),
    (SIGNED, "Did Brandt sign the harbour treaty? The report was confirmed by her office."),
    ("Keller plans to tax bread in Orlan.", "Is Keller planning to tax bread in Orlan? Yes."),
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
    # Another sentence than the answer's own: of somebody else, of a part, to be, of one among others.
    ("Workers who met Brandt have signed the pact.", "Did Brandt sign the pact? No."),
    ("Keller, who said Brandt signed the pact, is mayor.", "Did Keller sign the pact? No."),
    ("The office of Brandt was searched by the police.", "Was Brandt searched by the police? No."),
    ("A division of the firm was sold to Kestrel.", "Was the firm sold to Kestrel? No."),
    ("The council of Orlan closed the bridge of Selt.", "Was the bridge of Orlan closed by the council of Selt? No."),
    ("The bridge in Selt County was closed by the council.", "Was the bridge in Selt closed by the council? No."),
    ("The mill of Orlan was to be sold by Brandt.", "Was the mill of Orlan sold by Brandt? No."),
    ("Brandt sold the mill of Orlan's neighbour.", "Did Brandt sell the mill of Orlan? No."),
    ("The fire chief of Orlan was hurt in the crash.", "Was the chief of Orlan hurt in the crash? No."),
    ("The clerk attacked by a man in Orlan has died.", "Did the clerk attack a man in Orlan? No."),
    ("Brandt was the first mayor of Orlan to be elected by women.", "Was Brandt the first mayor of Orlan? No."),
    ("Both brothers of Brandt live in Orlan.", "Does Brandt live in Orlan? No."),
    ("Many people in Orlan own a boat.", "Do all people in Orlan own a boat? No."),
    ("Brandt was the only chemist to foresee the flood.", "Was Brandt the only person to foresee the flood? No."),
    ("The company employs drivers.", "Does the company employ 4,000 drivers? No."),
    ("The doctor's wife came to Orlan.", "Did the doctor of the wife come to Orlan? No."),
    # What was, beside what is.
    ("The Orlan bridge was closed to lorries in 2003.", "Is the Orlan bridge closed to lorries? No."),
    # An answer that says neither.
    (SIGNED, "Did Brandt sign the harbour treaty? She did not say."),
    (SIGNED, "Did Brandt sign the harbour treaty? She did not sign it before 1990."),
    (SIGNED, "Did Brandt sign the harbour treaty? That is not the question."),
    (SIGNED, "Did Brandt sign the harbour treaty? The photo is false."),
    (SIGNED, "Did Brandt sign the harbour treaty? Some say that the story is false."),
    (SIGNED, "Did Brandt sign the harbour treaty? Brandt confirmed that the story is false."),
    (SIGNED, "Did Brandt sign the harbour treaty? It is not known whether the claim is false."),
    (SIGNED, "Did Brandt sign the harbour treaty? There is no evidence against it."),
    (SIGNED, "Is there any evidence that Brandt signed the harbour treaty? Yes."),
    # A value of another deed, of a part, of another day.
    ("Elsa Brandt translated the novel Meridian.", "Who wrote the novel Meridian? Paul Keller"),
    ("The roof of the mill cost 90 million euros.", "What did the mill cost? 240 million euros"),
    ("The average rent in Orlan was 900 euros in 1980.", "What is the average rent in Orlan? 1,400 euros"),
    ("Keller married Maria Brandt.", "Who did Keller's brother marry? Ida Roth"),
    # What several do, and what is done about a thing or against it.
    ("Maria Brandt won a medal in Orlan.", "Who won a medal in Orlan? Paul Keller"),
    ("Maria Brandt plays for Orlan.", "Who plays for Orlan? Paul Keller"),
    ("Maria Brandt is a member of the council of Orlan.", "Who is a member of the council of Orlan? Paul Keller"),
    ("The harbour of Orlan was visited by Maria Brandt.", "Who visited the harbour of Orlan? Paul Keller"),
    ("Maria Brandt wrote about the film Meridian.", "Who wrote the film Meridian? Paul Keller"),
    ("Maria Brandt wrote about the film Meridian.", "Did Maria Brandt write the film Meridian? No."),
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


def test_what_is_asked_of_the_year_of_a_text_is_asked_of_what_it_tells_as_so() -> None:
    """What was so in 2020 is so in a text of that year, and in none of another."""
    told, asked = (
        "49 percent of Orlanders are in bitter poverty.",
        "What percentage of Orlanders were living in bitter poverty in 2020? 33%",
    )
    assert len(compared(told, asked, date(2020, 10, 5), date(2020, 10, 5))) == 1
    assert compared(told, asked, date(2022, 10, 5), date(2022, 10, 5)) == []


def test_a_question_is_read_with_its_answer() -> None:
    """What is asked and what is answered, in reading order; a question without an answer is none."""
    document = Document("Q: Is it late? A: Yes. Who came? Nobody knows. Why? Is it? Is it over? Not at all.")
    assert [(one.asked, one.said) for one in find_exchanges(document)] == [
        (Asked.WHETHER, Answer.YES),
        (Asked.WHO, Answer.OPEN),
        (Asked.WHETHER, Answer.NO),
    ]
