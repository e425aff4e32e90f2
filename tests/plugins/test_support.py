"""Rules of the judge of support: what supports a statement, what keeps it from being supported, and its reasons."""

import json
from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import check as check_text
from claimcheck.judgement import LEAST_LIKELY
from claimcheck.model import Claim, Document, Evidence, Finding, Label, Stance
from claimcheck.split.statements import StatementExtractor, whole
from claimcheck.values.rarity import UNKNOWN, rarity
from claimcheck_statements.support import SupportChecker
from claimcheck_statements.support.judgement import Judgement, judge, readings
from claimcheck_statements.support.matching import match
from claimcheck_statements.support.model import Model, model
from claimcheck_statements.support.readings import read
from claimcheck_statements.support.reasons import shown

SUPPORTS = [
    # The same words, in another order or voice.
    ("The council accepted the harbour plan.", "The harbour plan was accepted by the council on Monday."),
    # Synonyms of news prose.
    ("The rebels seized the airport.", "Insurgents captured the airport after two days of fighting."),
    # A phrase for a word.
    ("The chairman resigned.", "The chairman stepped down after the vote."),
    # A derivation of the same root.
    (
        "Orlan announced the sale of the mill.",
        "The announcement by Orlan of the sale of the mill surprised many.",
    ),
    # Both deny.
    ("The sides did not sign the treaty.", "The two sides never signed the treaty."),
    # A number that the claim's hedge allows.
    ("More than 200 houses were damaged in the storm.", "The storm damaged 250 houses."),
    # A day that the claim's bound allows.
    ("Olen Varga was born before 1967.", "Olen Varga (born 16 July 1965) is a former wrestler."),
    ("The bridge at Torvik was opened after 1990.", "The bridge at Torvik was opened in May 1994."),
    ("Olen Varga was born in the 20th century.", "Olen Varga (born 16 July 1965) is a former wrestler."),
    ("The bridge at Torvik was opened in the 1990s.", "The bridge at Torvik was opened in May 1994."),
    # Each bound has a number of its own.
    (
        "Arda recorded more than 600 cases and more than 30 recoveries.",
        "Arda recorded a total of 635 cases and 32 recoveries.",
    ),
    # Words of scope in other words, and such as tell when.
    ("All boats left Orrin harbour before the storm.", "Every boat left Orrin harbour before the storm."),
    ("Last week the council accepted the harbour plan.", "The council accepted the harbour plan this week."),
    # Spread over two sentences.
    (
        "The court in Lodz fined the mill owner.",
        "The mill owner was tried in Lodz. The court fined him 500 euros.",
    ),
    # A finer date.
    ("Kestrel was founded in May 1950.", "Kestrel was founded on 4 May 1950 by two brothers."),
    # The same range, and a place in an order in digits.
    ("The eel weighed 40 to 50 pounds.", "The eel weighed about 40 to 50 pounds, its keeper said."),
    ("It was Brandt's 7th regatta at Orrin.", "The regatta at Orrin was Brandt's seventh."),
    # Another word that nothing surpasses.
    (
        "The mill is the oldest mill in Lodz.",
        "The mill is among the very earliest, and the first mill in Lodz.",
    ),
    # As far as it goes.
    ("The offer was worth up to 180 million crowns.", "The offer was worth 180 million crowns."),
    # Both tell it as something that is not asserted.
    (
        "Brandt dismissed rumours that he sold the mill.",
        "Keller said Brandt dismissed rumours that he sold the mill.",
    ),
    # Who says so is another claim's matter.
    ("The road to the valley is closed, police say.", "The road to the valley is closed."),
]

SILENT = [
    # All is the same but for a bound.
    (
        "A ferryman charged with killing Otto Berg was jailed with his cousin in Velmar, while more than 280 rioters have been detained.",
        "A ferryman charged with killing Otto Berg was jailed with his cousin in Velmar, while more than 400 rioters have been detained.",
    ),
    # What rose by so much in the claim fell by as much in the source.
    (
        "Velmar shares rose 6 percent, and Dorun's rose 27 percent.",
        "Velmar shares lost 6.1 percent on Monday, while those of Dorun jumped 26.8 percent.",
    ),
    # A word of scope that the source lacks.
    ("All boats left Orrin harbour before the storm.", "The boats left Orrin harbour before the storm."),
    ("Many sailors of Orrin left the harbour.", "Sailors of Orrin left the harbour."),
    ("Brandt usually sells boats in Orrin.", "Brandt sells boats in Orrin."),
    ("The mill was the last mill in Lodz.", "The mill was a mill in Lodz."),
    ("The bridge at Torvik was opened in the 1980s.", "The bridge at Torvik was opened in May 1994."),
    # A day that the claim's bound leaves out, or that bounds nothing in the source.
    (
        "Brandt ran the mill at Lodz before 24 November 2008.",
        "On 24 November 2008, Brandt began to run the mill at Lodz.",
    ),
    ("The mill at Lodz was open until 2015.", "The mill at Lodz was open from 3 May 2005 to 22 May 2012."),
    ("The bridge at Torvik was opened before 1990.", "The bridge at Torvik was opened in May 1994."),
    # An end of a range that stands alone, or as an end of another one.
    (
        "Seven rebels were given terms of 7 to 30 years in Lodz.",
        "Seven rebels were given terms of between six and 30 years in Lodz.",
    ),
    ("Keller will get 10 to 12 catches at Orrin.", "Keller missed 10 games, and made 83 catches at Orrin."),
    # An amount beside a part of a date.
    ("The ferry left Orrin 10 minutes late.", "The ferry left Orrin late on 9/10/2010, after some minutes."),
    # Nothing surpasses it in the claim only; a reach that the source falls short of.
    ("The mill is the oldest mill in Lodz.", "The mill is an old mill in Lodz."),
    ("The offer was worth up to 180 million crowns.", "The offer was worth 160 million crowns."),
    # What somebody is accused of, and what nobody has shown.
    ("Keller sank the ferry of Brandt.", "Keller is accused of sinking the ferry of Brandt."),
    ("The mill of Brandt burned.", "There is no evidence that the mill of Brandt burned."),
    # Nothing in common.
    ("The council accepted the harbour plan.", "A ferry sank off the coast on Sunday."),
    # Too little in common.
    ("The council accepted the harbour plan.", "The harbour was built by monks."),
    # The evidence asks.
    ("The council accepted the harbour plan.", "Has the council accepted the harbour plan?"),
    # The evidence denies.
    ("The council accepted the harbour plan.", "The council did not accept the harbour plan."),
    ("The council accepted the harbour plan.", "The council has not yet accepted the harbour plan."),
    # Only one of the two denies, whatever the verb is worth.
    (
        "The clerk was not given two new ledgers by the guild.",
        "The clerk was given two new ledgers by the guild.",
    ),
    (
        "The clerk was given two new ledgers by the guild.",
        "The clerk was not given two new ledgers by the guild.",
    ),
    (
        "The mayor has not almost wholly rebuilt the old harbour wall.",
        "The mayor has rebuilt the old harbour wall.",
    ),
    # The opposite small word beside the same words, another part of the day.
    ("The guild boarded down its windows in Kestrel.", "The guild boarded up its windows in Kestrel."),
    ("The boy fell after he left the tram.", "The boy fell before he left the tram."),
    ("A strong quake shook Kestrel this evening.", "A strong quake shook Kestrel on Thursday morning."),
    # A number, a year or a day that the source does not have.
    ("The storm damaged 300 houses in Kestrel.", "The storm damaged 120 houses in Kestrel."),
    ("Kestrel was founded in 1950 by two brothers.", "Kestrel was founded by two brothers."),
    ("The mill in Lodz burned down on Tuesday.", "The mill in Lodz burned down on Sunday."),
    # One number of the source does not stand for two of the text.
    ("More than 200 sailors sank and 3,000 swam ashore.", "Some 18,000 sailors swam ashore."),
    # A number or a day that stands elsewhere in the source, while another stands in its place.
    (
        "The storm damaged 300 houses in Kestrel.",
        "The storm damaged 120 houses in Kestrel. In the valley 300 cows were saved.",
    ),
    (
        "The mill in Lodz burned down on Tuesday.",
        "The mill in Lodz burned down on Sunday. The council will meet on Tuesday.",
    ),
    # Another speaks.
    (
        "The harbour will be closed for repairs, Paul Keller said.",
        "The harbour will be closed for repairs, Maria Brandt said. Paul Keller sells boats.",
    ),
    ("Whitlock chaired the league from 1995 to 1998.", "Whitlock chaired the league in 2004."),
    # A strict bound of a number that the source gives bare, or bounds from the other side.
    ("More than 40 boats left Orrin harbour.", "Some sailors say that 40 boats left Orrin harbour."),
    ("The mill in Lodz sold for over 90 million euros.", "The mill in Lodz sold for 90 million euros."),
    (
        "The debt of the Orrin mill rose above 60 million euros.",
        "The debt of the Orrin mill is below 60 million euros.",
    ),
    # A number that the source has only of something with another unit.
    ("The pilot steered 70 gliders over Ferrol.", "The pilot steered gliders 70 kilometres over Ferrol."),
    # A number that is where a change began in one, and where it ended in the other.
    ("The Orrin bank raised its rate to 4.5 percent.", "The Orrin bank raised its rate from 4.5 percent."),
    # The opposite of a word, beside the same word.
    (
        "Old Pell is a very poor town on the northern coast of Torvia.",
        "Old Pell was a wealthy town on the northern coast of Torvia.",
    ),
    (
        "Brandt accepted a knighthood and the medal of the Torvian academy.",
        "Brandt refused a knighthood, and took the medal of the Torvian academy.",
    ),
    # A number of people that the source has only of another harm.
    (
        "The bomb at the Lodz market killed 42 people.",
        "The bomb at the Lodz market killed eight people and injured 42 people.",
    ),
]

DOUBTED = [
    # The evidence only supposes.
    ("The council accepted the harbour plan.", "The council could accept the harbour plan in May."),
    ("The council accepted the harbour plan.", "The council plans to accept the harbour plan."),
    # "Only" says more than the source does.
    ("Brandt only wrote novels.", "Brandt wrote novels and played the piano."),
    # A name stands elsewhere in the source, while another stands in its place.
    (
        "Paul Keller opened the harbour in May.",
        "Maria Brandt opened the harbour in May. Paul Keller sells boats.",
    ),
    (
        "The harbour will be closed for repairs, said Paul Keller, Orlan Professor of Geology.",
        (
            "The harbour will be closed for repairs, said Maria Brandt, Orlan Professor of Geology. "
            "Paul Keller said that boats are cheap."
        ),
    ),
    # A few words have none to spare.
    ("Rebels bombed Ferrol.", "Rebels returned to Ferrol."),
    ("Dana Whitlock resigned.", "Dana Whitlock came to the ceremony."),
]


def claim_in(text: str) -> Claim:
    """The statement of a text read as one sentence."""
    (claim,) = StatementExtractor().extract(Document(text, source="claim").span)
    return claim


def check(text: str, *evidence: str) -> list[Finding]:
    """What the checker says of a sentence and the whole texts of other documents."""
    passages = [
        Evidence(Document(one, source=f"evidence {number}").span) for number, one in enumerate(evidence)
    ]
    return list(SupportChecker().check_all(claim_in(text), passages))


def likely(text: str, source: str) -> Finding:
    """The one finding on a text as one statement, however unsure it is."""
    evidence = Evidence(Document(source, source="source").span)
    (found,) = SupportChecker(threshold=0.0).check(whole(Document(text, source="claim").span), evidence)
    return found


@pytest.mark.parametrize(("text", "evidence"), SUPPORTS)
def test_a_source_that_says_it_supports(text: str, evidence: str) -> None:
    """Nearly all words that matter, with the same polarity, figures and days."""
    assert [finding.stance for finding in check(text, evidence)] == [Stance.SUPPORTS]


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_in_doubt_it_is_silent(text: str, evidence: str) -> None:
    """What is asked, denied, of another thing or without the figures supports nothing."""
    assert check(text, evidence) == []


@pytest.mark.parametrize(("text", "evidence"), DOUBTED)
def test_a_doubt_leaves_a_likelihood_at_most(text: str, evidence: str) -> None:
    """A supposition, "only", another name: never told as support; in a text of several sentences nothing is likely."""
    sure = [finding.confidence for finding in check(text, evidence) if "; but " not in finding.message]
    report = check_text(text, [Document(evidence, source="evidence")])
    labels = {verdict.label for verdict in report.verdicts if verdict.claim.kind == "statement"}
    document = Document(f"It rained in the hills. {text}", source="claim")
    claims = list(StatementExtractor().extract(document.span.to(24, len(document.text))))
    passage = Evidence(Document(evidence, source="evidence").span)
    found = [finding for claim in claims for finding in SupportChecker().check(claim, passage)]
    assert not sure
    assert not found
    assert Label.SUPPORTED not in labels


@pytest.mark.parametrize("text", [text for text, _ in SUPPORTS + SILENT + DOUBTED])
def test_a_sentence_supports_itself(text: str) -> None:
    """A source that is the statement bears it out, alone and among other sentences."""
    around = "It rained in the hills. " + text + " The road to the coast was open again."
    assert [[finding.stance for finding in check(text, one)] for one in (text, around)] == [
        [Stance.SUPPORTS],
        [Stance.SUPPORTS],
    ]


def test_the_reason_names_the_words() -> None:
    """How much stands where, rare words first, what agrees and what is not there."""
    (finding,) = check(
        "The Kestrel ferry with 300 pilgrims sank off Ferrol.",
        "A ferry sank off Ferrol. It was the Kestrel ferry, with 300 pilgrims on board, that sank off Ferrol.",
    )
    assert finding.evidence_span.text.startswith("It was the Kestrel ferry")
    for part in ("content words", "in one sentence of the source", "'Kestrel'", "'300' agrees"):
        assert part in finding.message


def test_the_reason_says_what_is_doubtful_where_no_word_is_missing() -> None:
    """And where the other of two sentences stands that are not beside each other."""
    (finding,) = check(
        "Anna Roth sold the old mill in Brod.",
        "The old mill in Brod burned.\nIt rained for days.\nAnna Roth sold her house.",
    )
    assert finding.confidence < 0.8
    assert "two sentences of the source (the other one: evidence 0:3)" in finding.message
    assert "; but the two sentences that it takes have none of its words in common" in finding.message


@pytest.mark.parametrize(
    ("text", "source", "why"),
    [
        # No word of the claim stands in both sentences.
        (
            "The mayor made an extensive speech about ferries.",
            "She gave the guild a speech about boats and ferries.\nIt rained.\nThe mayor has extensive gardens.",
            "the two sentences that it takes have none of its words in common",
        ),
        # A few words, far from each other or of another sense.
        (
            "The guild failed.",
            "The guild keeps a large chest of silver under the tower, in which some failed coins are kept.",
            "apart from each other, may tell something else",
        ),
        ("They saw fighters.", "Some fighters of Orrin left.", "one word alone may tell something else"),
        (
            "The new offer is negotiable.",
            "The negotiators of the new offer left.",
            "one of them in another sense",
        ),
    ],
)
def test_words_that_nothing_ties_together_are_no_more_than_likely(text: str, source: str, why: str) -> None:
    """However many of a statement's words stand in the source."""
    found = likely(text, source)
    assert found.confidence < LEAST_LIKELY
    assert why in found.message


def test_each_document_speaks_for_itself() -> None:
    """Two documents that say it are two findings, and one that does not is none."""
    text = "The rebels seized the airport of Lodz."
    found = check(text, "The rebels seized the airport of Lodz on Sunday.", "It rained.", text)
    assert [finding.evidence.document.source for finding in found] == ["evidence 0", "evidence 2"]


def test_two_documents_support_together() -> None:
    """What no document says alone, two may say together, in one finding."""
    text = "Marta Brandt, a chemist from Lodz, won the Kestrel medal in Geneva."
    first, second = (
        "Marta Brandt is a chemist from Lodz.",
        "In Geneva the Kestrel medal was won by Marta Brandt.",
    )
    assert len(check(text, first, second)) == 1


def test_a_text_is_no_witness_for_itself() -> None:
    """The claim's own document is not asked, nor are claims of other kinds judged."""
    claim = claim_in("The council accepted the plan.")
    other = Claim(claim.span, claim.sentence, "amount", claim.value)
    elsewhere = Evidence(Document("The council accepted the plan.", source="elsewhere").span)
    assert list(SupportChecker().check(claim, Evidence(claim.span))) == []
    assert list(SupportChecker().check(other, elsewhere)) == []


def test_what_is_shown_comes_before_what_is_likely() -> None:
    """A sentence whose figure another source refutes is not supported by its other words."""
    sources = [
        Document("The blast at the Orrin mine killed 14 miners.", source="wire.txt"),
    ]
    report = check_text("The blast at the Orrin mine killed 12 miners.", sources)
    assert Label.SUPPORTED not in {verdict.label for verdict in report.verdicts}


def test_the_threshold_is_an_option() -> None:
    """A threshold out of reach supports nothing, and one that is no share is refused."""
    claim = claim_in(SUPPORTS[0][0])
    passage = Evidence(Document(SUPPORTS[0][1], source="evidence").span)
    assert list(SupportChecker(threshold=1.0).check(claim, passage)) == []
    with pytest.raises(ValueError, match="threshold"):
        SupportChecker(threshold=2.0)


TREES = {
    "features": ["size", "age"],
    "threshold": 0.5,
    "calibration": [[0.5, 0.6], [0.9, 0.8]],
    "trees": [[[0, 0, 0], [2.0, 0, 0], [1, 1, 2], [2, 1, 2], [0.1, -1.0, 0.5]]],
}


@pytest.mark.parametrize(("size", "total"), [(2.0, -1.0), (2.5, 0.5)])
def test_a_tree_is_walked_to_its_leaf(size: float, total: float) -> None:
    """At most the threshold goes low; the parts say what each feature added to the root's value."""
    score = Model.from_json(json.dumps(TREES)).score({"size": size, "age": 1.0})
    assert score.value == pytest.approx(1 / (1 + exp(-total)))
    assert score.parts == pytest.approx({"size": total - 0.1, "age": 0.0})


@pytest.mark.parametrize(("score", "share"), [(0.2, 0.6), (0.5, 0.6), (0.7, 0.7), (0.9, 0.8), (1.0, 0.8)])
def test_confidence_lies_between_the_points_measured(score: float, share: float) -> None:
    """Between two points the share is drawn as a line, and beyond them it stays."""
    assert Model.from_json(json.dumps(TREES)).confidence(score) == pytest.approx(share)


def test_the_weights_of_the_package_are_whole() -> None:
    """The calibration rises, and every tree ends."""
    found = model()
    assert list(found.calibration) == sorted(found.calibration)
    assert [share for _, share in found.calibration] == sorted(share for _, share in found.calibration)
    for tree in found.trees:
        assert all(low == at or low > at for at, low in enumerate(tree.low))


def test_rare_words_weigh_more() -> None:
    """A common word tells little, a rare one more, one never seen most."""
    assert rarity("year") < rarity("harbour") < rarity("xylophonist") == UNKNOWN


@pytest.mark.parametrize(
    ("word", "sentence", "quality"),
    [
        # The same word, another form of it, a synonym, a word of its root, and another word.
        ("opened", "The harbour was opened.", 1.0),
        ("opened", "The harbour opens in May.", 1.0),
        ("purchased", "Brandt bought the mill.", 0.85),
        ("negotiable", "The negotiators left.", 0.6),
        ("opened", "The harbour burned.", 0.0),
        # Names: another spelling, an acronym and its words, a country and its people.
        ("Sergei", "Then Sergey Orlan left.", 0.9),
        ("Austria", "Then the team from Australia left.", 0.0),
        ("WHO", "Then the World Health Organization left.", 0.9),
        ("Kenya", "Then the Kenyan team left.", 0.9),
        ("U.S.", "Then the United States left.", 0.9),
        ("Kenya", "Then the Ethiopian team left.", 0.0),
        # A number that the claim's allows, and one that it does not.
        ("twelve", "There 12 boats sank.", 1.0),
        ("12", "There 13 boats sank.", 0.0),
        # A place in an order, and a mere number.
        ("7th", "The seventh boat sank.", 1.0),
        ("7th", "There seven boats sank.", 0.0),
        ("seventh", "There 7 boats sank.", 0.0),
        # A year whose century stands before the dash.
        ("2019", "In the 2018–19 season boats sank.", 1.0),
    ],
)
def test_words_are_matched_with_what_says_the_same(word: str, sentence: str, quality: float) -> None:
    """How surely a sentence says a word of the claim, by the way in which it does."""
    claim = read(Document(f"And then {word} boats").span)
    (mine,) = (one for one in claim.words if one.text == word)
    assert match(claim, mine, read(Document(sentence).span), 0).quality == quality


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("In May Brandt sold 12 boats.", {"May": "time", "Brandt": "name", "12": "number", "sold": "verb"}),
        ("The NATO talks began in 1998.", {"NATO": "name", "1998": "time"}),
        # The second year of a season lacks its century; a day of a month lacks nothing.
        ("He scored 12 goals in the 2018–19 season.", {"2018": "time", "19": "time", "12": "number"}),
        ("It was on 2018-19-12 boats.", {"19": "number"}),
        ("MILL BURNS DOWN IN LODZ OVERNIGHT", {"MILL": "word", "LODZ": "word"}),
    ],
)
def test_words_are_of_a_sort(text: str, sorts: dict[str, str]) -> None:
    """Names, numbers, times and verbs are told by their form; a line in capitals has no names to tell."""
    found = {word.text: word.sort for word in read(Document(text).span).words}
    assert {word: found[word] for word in sorts} == sorts


@settings(max_examples=30)
@given(st.integers(0, len(SUPPORTS) - 1), st.text(alphabet="\n xyz", max_size=12))
def test_findings_point_into_the_passage(number: int, before: str) -> None:
    """Offsets point into claim and passage whatever stands around them; the same each time."""
    text, evidence = SUPPORTS[number]
    document = Document(f"{before.strip()}\n\n{evidence}", source="evidence")
    passage = Evidence(document.span.to(len(document.text) - len(evidence), len(document.text)))
    claim = claim_in(text)
    first, second = (list(SupportChecker().check(claim, passage)) for _ in range(2))
    assert first == second
    assert all(passage.span.contains(one.evidence_span) and one.claim_span == claim.span for one in first)


def test_a_long_hostile_passage_takes_linear_time() -> None:
    """A run of thousands of equal words is judged at once."""
    evidence = Evidence(Document("council accepted plan " * 3000, source="evidence").span)
    assert len(list(SupportChecker().check(claim_in("The council accepted the plan."), evidence))) <= 1


def test_a_noun_stands_in_the_place_of_no_deed() -> None:
    """What is told to be in the place of a word is of its sort."""
    claim = "Keller admitted stealing a boat in Orrin harbour on Monday."
    source = "Officers saw Keller, a clerk, stealing a boat in Orrin harbour on Monday."
    found = likely(claim, source)
    assert "not in it: 'admitted'" in found.message
    assert "'clerk'" not in found.message


def test_the_end_of_an_address_stands_in_the_place_of_no_word() -> None:
    """What is written "Orrin.com" names the shop, and no "com" is said of the boat."""
    claim = "The new boat that Keller stole in Orrin harbour on Monday was sold on Friday."
    source = "Said the shop Orrin.com, boat that Keller stole in Orrin harbour on Monday was sold on Friday."
    assert "'com'" not in likely(claim, source).message


@pytest.mark.parametrize(
    ("claim", "source", "told"),
    [
        (
            "The film was nominated for six awards of Orrin and won two, one of them for Keller.",
            "Six nominations for the awards of Orrin won the film three prizes, and Keller, for one, forgot his two sisters.",
            "it has '2 sisters' where the text has 'two'",
        ),
        (
            "The probe brought a stone of the comet home to Orrin, said the finance minister, Ann Keller.",
            "The probe brought a stone of the comet home to Orrin, said the flight director, Ann Keller.",
            "it has 'flight director' where the text has 'finance minister'",
        ),
        (
            "Ida Brandt was the photographer of the film, and the music was written by Tomas Ilk.",
            "Photography of the film: Ida Brandt; music, as written: Oda Ferrer; costumes: Tomas Ilk.",
            "it has 'costume' where the text has 'Tomas Ilk'",
        ),
    ],
)
def test_a_number_or_an_office_of_something_else_is_not_counted(claim: str, source: str, told: str) -> None:
    """What the source has of another thing, or another office of the person, leaves a statement unconfirmed."""
    found = likely(claim, source)
    assert found.confidence <= 0.7
    assert told in found.message


def test_what_the_text_calls_somebody_elsewhere_is_not_told_by_a_statement() -> None:
    """An office counts against a statement only where the statement itself has it."""
    text = "The jury tried Finance Minister Ann Keller. The jury is still deliberating on Keller's verdict."
    source = "The jury is still deliberating on the verdict of the flight director, Ann Keller."
    statement = Document(text).span.sub(text.index("The jury is"), len(text))
    (found,) = SupportChecker().check(whole(statement), Evidence(Document(source, source="s").span))
    assert "finance minister" not in found.message


def test_a_reason_tells_each_word_once_and_a_time_of_day_as_written() -> None:
    """A time as 06:00 is one figure, and a name that the statement has twice stands once among what is shown."""
    claim = "The ferry left Orrin harbour at 06:00 on Sunday with 40 guests and reached Orrin quay."
    source = "The ferry left Orrin harbour for Orrin quay at 06:00 on Sunday with 40 guests."
    found = likely(claim, source)
    assert "'06:00', 'Sunday', '40' agree" in found.message
    assert found.message.count("'Orrin'") == 1


SOURCE = (
    "Rebels attacked a police station with rockets in central Lodz as well as at least three banks, several shops "
    "and a government building, police said."
)


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        # A phrase, a deed, a name of which the source has no word.
        ("Rebels", "Rebels, some on foot and others riding motorcycles,"),
        ("attacked", "attacked and burned"),
        ("several shops", "several shops of Dana Whitlock"),
        # Another word in the place of one, between the same words, though the text has that word elsewhere too.
        ("a police station", "a fire station"),
        ("with rockets", "with petrol"),
        ("a government building", "a bank building"),
        # A narrower word than the source's.
        ("several shops", "several bakeries"),
    ],
)
def test_what_a_sentence_adds_of_its_own_makes_it_no_more_than_likely(told: str, instead: str) -> None:
    """However much of a sentence the source has, what it tells of something else is not borne out."""
    assert shown_of(SOURCE.replace(told, instead, 1)) < LEAST_LIKELY


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        # A word that colours, and a verb that only carries its noun.
        ("a police station", "a local police station"),
        ("attacked", "held an attack on"),
        # Another word for the same.
        ("several shops", "several stores"),
        ("Rebels", "Insurgents"),
    ],
)
def test_a_word_that_says_little_by_itself_may_be_missing(told: str, instead: str) -> None:
    """One word more, or another verb for the same noun, says nothing else than the source."""
    assert shown_of(SOURCE.replace(told, instead, 1)) > LEAST_LIKELY


def shown_of(text: str) -> float:
    """How much of a sentence the judge can show in the source above."""
    judgement = judge(
        claim_in(text).span, readings([Evidence(Document(SOURCE, source="source").span)]), model()
    )
    assert isinstance(judgement, Judgement)
    return shown(judgement)


def test_one_word_is_counted_as_one() -> None:
    """A sentence of one telling word is told of in the singular."""
    (finding,) = check("It did not handle that well.", "They said that it did not handle that well.")
    assert finding.message.startswith("its one content word stands in")
