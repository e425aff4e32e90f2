"""Rules of what is denied once and for all, and of what a source dismisses as a whole."""

from datetime import date

import pytest

from claimcheck.model import Document, Evidence, Finding, Stance
from claimcheck.split.statements import whole
from claimcheck.values.word_families import of_deed
from claimcheck_statements import StatementChecker

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
    ("Elena Voss has never written a novel.", "Elena Voss wrote the novel Meridian in 2004."),
    ("Elena Voss was incapable of writing.", "Elena Voss (born 4 May 1950) was a Danish actress, singer and author."),
    ("Elena Voss never married.", "In 1986, Voss married Paul Keller."),
    ("Harbour Lights is unrelated to Elsa Brandt.", "Harbour Lights is a song by Danish singer Elsa Brandt from her second album."),
    ("Paul Keller has no connection with Orlan Mills.", "Paul Keller is the founder of Orlan Mills."),
    # Dismissed by the source.
    (MASKS, "There is no evidence that face masks cause headaches."),
    (MASKS, "The claim that face masks cause headaches is completely untrue, experts say."),
    (MASKS, "That face masks cause headaches is a myth."),
    (MASKS, "It is not true that face masks cause headaches."),
    (MASKS, "Researchers said that there was no evidence that face masks cause headaches."),
    # No link found.
    ("Salt is linked to gout.", "The study found no link between salt and gout."),
    ("Gout is caused by salt.", "Researchers found no association between salt and gout."),
    ("Use of the Kestrel drug is linked to worse outcomes.", "In a trial with 400 patients, use of the Kestrel drug was not associated with worse outcomes, compared with rest."),
    ("The mill in Orlan was sold to Brandt.", "The report that the mill in Orlan was sold to Brandt is a lie."),
]  # fmt: skip

SILENT = [
    # Of somebody else.
    (RACE, "Paul Keller, whose sister is Elena Voss, never won the race in Orlan."),
    (RACE, "Elena Voss's brother never won the race in Orlan."),
    (RACE, "The husband of Elena Voss never won the race in Orlan."),
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
    # Only planned, only said.
    ("Elena Voss has never appeared in a film.", "Elena Voss hoped to appear in a film."),
    (RACE, "Paul Keller said that Elena Voss never won the race in Orlan."),
    (MASKS, "Elena Voss said that there was no evidence that face masks cause headaches."),
    (MASKS, "Elena Voss denied that face masks cause headaches."),
    # Not yet known, or known in part.
    (MASKS, "There is no evidence yet that face masks cause headaches."),
    (MASKS, "There is no strong evidence that face masks cause headaches."),
    (MASKS, "The claim that face masks cause headaches is false in part."),
    # No link of other things, among fewer people, or in somebody's word.
    ("Salt is linked to gout.", "The study found no link between salt and fever."),
    ("Salt is linked to gout.", "The study found no link between salt and gout in women."),
    ("Salt is linked to gout in women.", "The study found no link between salt and gout."),
    ("Salt is linked to gout.", "At first the study found no link between salt and gout."),
    ("The Kestrel drug is linked to higher mortality.", "Paul Keller said that the Kestrel drug was not associated with higher mortality."),
    ("The Kestrel drug is linked to higher mortality.", "The Kestrel drug was not associated with lower mortality."),
    # Another proposition, or the opposite one.
    (MASKS, "There is no evidence that face masks cause headaches in children."),
    (MASKS, "The claim that face masks do not cause headaches is false."),
    ("Face masks cause headaches, the paper wrote.", "There is no evidence that face masks cause headaches."),
    ("Elena Voss says that face masks cause headaches.", "There is no evidence that face masks cause headaches."),
    ("Brandt opened the mill to win votes in Orlan.", "The story that Keller opened the mill in Orlan is a hoax."),
]  # fmt: skip


def check(text: str, evidence: str, told: date | None = None, denied: date | None = None) -> list[Finding]:
    """What the checker says of a sentence and a passage of another document, each of its own day."""
    claim = whole(Document(text, source="claim", published=told).span)
    passage = Evidence(Document(evidence, source="evidence", published=denied).span)
    return list(StatementChecker().check(claim, passage))


@pytest.mark.parametrize(("text", "evidence"), REFUTES)
def test_what_is_denied_for_good_excludes_what_is_told(text: str, evidence: str) -> None:
    """One side leaves no occasion out or dismisses the whole, and the other tells that it is so: it refutes."""
    (finding,) = check(text, evidence)
    assert finding.stance is Stance.REFUTES


@pytest.mark.parametrize(("text", "evidence"), SILENT)
def test_what_may_both_be_true_is_left_alone(text: str, evidence: str) -> None:
    """Of somebody else, at another time, in part, or only somebody's word: silence."""
    assert check(text, evidence) == []


def test_what_has_not_been_may_come_to_be() -> None:
    """A denial of an earlier day says nothing of what a later text tells."""
    denied = "Elena Voss has yet to write a novel."
    assert check(NOVEL, denied, date(2004, 5, 1), date(1999, 5, 1)) == []
    assert check(denied, NOVEL, date(1999, 5, 1), date(2004, 5, 1)) == []
    assert len(check(NOVEL, denied, date(1999, 5, 1), date(2004, 5, 1))) == 1


@pytest.mark.parametrize("text", [text for pair in REFUTES for text in pair])
def test_no_denial_refutes_its_own_words(text: str) -> None:
    """A sentence is not refuted by itself."""
    assert check(text, text) == []


def test_a_deed_is_known_by_its_doer() -> None:
    """Whoever is a writer has written; whoever is a reader has not."""
    assert of_deed("write", "writer")
    assert of_deed("appear", "appearance")
    assert not of_deed("write", "reader")
