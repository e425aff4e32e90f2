"""The types of the path: frozen, validated, text never changed."""

import pickle
from collections.abc import Mapping
from datetime import date, datetime

import attrs
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Claim, Document, Evidence, Failure, Finding, Label, Report, Span, Stance, Verdict


@frozen
class Word:
    """A value of the tests' own."""

    word: str

    def as_json(self) -> Mapping[str, object]:
        """The one field."""
        return {"word": self.word}


def claim_of(text: str, words: str, sentence: str | None = None, kind: str = "amount") -> Claim:
    """A claim on the first `words` of a sentence of a text."""
    document = Document(text)
    sentence = sentence or text
    start = text.index(sentence)
    whole = Span(document, start, start + len(sentence))
    at = sentence.index(words)
    return Claim(span=whole.sub(at, at + len(words)), sentence=whole, kind=kind, value=Word(words))


def finding_of(stance: Stance = Stance.SUPPORTS, message: str = "the source says so") -> Finding:
    """A finding of a claim by a reference of one line."""
    claim = claim_of("Twelve died.", "Twelve")
    reference = Document("Twelve died there.", source="wire.txt")
    return Finding(claim.span, Evidence(reference.span), reference.span.sub(0, 6), stance, message)


@given(st.text(), st.data())
def test_a_span_quotes_its_document(text: str, data: st.DataObject) -> None:
    """A span's text is the document's own characters, and a part of it is the same part of the document."""
    document = Document(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(document, start, end)
    inner_start = data.draw(st.integers(0, len(span.text)))
    inner_end = data.draw(st.integers(inner_start, len(span.text)))
    assert span.text == text[start:end]
    assert span.sub(inner_start, inner_end).text == span.text[inner_start:inner_end]


@given(st.lists(st.text(alphabet="ab ", max_size=4), min_size=1, max_size=6), st.data())
def test_line_and_column_find_the_character_again(lines: list[str], data: st.DataObject) -> None:
    """Line and column, counted from 1, lead back to the offset."""
    text = "\n".join(lines)
    at = data.draw(st.integers(0, len(text)))
    span = Span(Document(text), at, at)
    before = sum(len(line) + 1 for line in lines[: span.line - 1])
    assert before + span.column - 1 == at


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 1), (0, 6)])
def test_a_span_outside_its_text_does_not_exist(start: int, end: int) -> None:
    """Offsets that are not in the text are refused where the span is made."""
    with pytest.raises(ValueError, match="within its text"):
        Span(Document("12345"), start, end)


@pytest.mark.parametrize(("start", "end"), [(-1, 1), (1, 0), (0, 3)])
def test_a_part_outside_its_span_does_not_exist(start: int, end: int) -> None:
    """A part is never larger than the whole, also where the document goes on."""
    with pytest.raises(ValueError, match="within its span"):
        Span(Document("12345"), 1, 3).sub(start, end)


def test_types_are_frozen() -> None:
    """No station of the path can be changed after it was made."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Document("a").text = "b"  # type: ignore[misc]


def test_published_is_a_day() -> None:
    """A datetime becomes its day, so that two `published` always compare; anything else is refused."""
    assert Document("a", published=datetime(2020, 10, 11, 8)).published == date(2020, 10, 11)  # noqa: DTZ001 - a wall clock is meant
    with pytest.raises(TypeError, match=r"datetime\.date or None"):
        Document("a", published="2020-10-11")


def test_a_text_is_a_str() -> None:
    """Bytes are not text: whoever reads decides on the encoding."""
    with pytest.raises(TypeError, match="is str, not bytes"):
        Document(b"a")  # type: ignore[arg-type]


def test_a_claim_lies_within_its_sentence() -> None:
    """A claim whose words are not in its sentence does not exist."""
    document = Document("One two. Three.")
    with pytest.raises(ValueError, match="within its sentence"):
        Claim(span=Span(document, 9, 14), sentence=Span(document, 0, 8), kind="amount", value=Word("Three"))


def test_a_claim_has_a_kind() -> None:
    """A claim of no kind does not exist."""
    with pytest.raises(ValueError, match="has a kind"):
        claim_of("Twelve died.", "Twelve", kind="")


@given(st.text(alphabet="xyz \n", max_size=20), st.text(alphabet="xyz \n", max_size=20))
def test_an_id_does_not_depend_on_the_text_around(before: str, after: str) -> None:
    """What stands before and after the sentence leaves the claim's id alone."""
    sentence = "The blast killed twelve."
    alone = claim_of(sentence, "twelve")
    within = claim_of(f"{before}\n{sentence}\n{after}", "twelve", sentence)
    assert within.id == alone.id


def test_ids_tell_claims_of_a_sentence_apart() -> None:
    """Kind, words and which of two equal words is meant each make another id."""
    text = "Two men and two boats left."
    document = Document(text)
    first = Claim(span=Span(document, 0, 7), sentence=document.span, kind="amount", value=Word("Two men"))
    other_kind = Claim(
        span=Span(document, 0, 7), sentence=document.span, kind="casualty", value=Word("Two men")
    )
    twice = Document("2 in, 2 out.")
    one = Claim(span=Span(twice, 0, 1), sentence=twice.span, kind="amount", value=Word("2"))
    two = Claim(span=Span(twice, 6, 7), sentence=twice.span, kind="amount", value=Word("2"))
    assert len({first.id, other_kind.id, one.id, two.id}) == 4


def test_a_finding_has_one_line_and_its_own_document() -> None:
    """A message is one line, and the words that decide stand in the evidence's document."""
    with pytest.raises(ValueError, match="message of one line"):
        finding_of(message="one\ntwo")
    good = finding_of()
    with pytest.raises(ValueError, match="document of the evidence"):
        attrs.evolve(good, evidence_span=Document("elsewhere").span)


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_shares_lie_between_0_and_1(share: float) -> None:
    """Relevance and confidence that are no shares are refused."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        Evidence(Document("a").span, relevance=share)


def test_a_report_counts_every_label() -> None:
    """Counts name every label, also those that no verdict bears."""
    claim = claim_of("Twelve died.", "Twelve")
    verdict = Verdict(claim, Label.REFUTED, 0.9, "It is refuted.")
    report = Report(claim.document, (verdict,))
    assert dict(report.counts) == {label: int(label is Label.REFUTED) for label in Label}


def test_a_report_with_a_failure_is_not_ok() -> None:
    """Neither a refuted claim nor a failure is fine; an outdated claim is."""
    claim = claim_of("Twelve died.", "Twelve")
    failure = Failure("amounts", "ValueError: x", claim)
    outdated = Verdict(claim, Label.OUTDATED, 0.9, "A later source has moved on.")
    assert Report(claim.document, (outdated,)).ok
    assert not Report(claim.document, (attrs.evolve(outdated, label=Label.REFUTED),)).ok
    assert not Report(claim.document, (attrs.evolve(outdated, failures=(failure,)),)).ok
    assert not Report(claim.document, (), (), (failure,)).ok


def test_values_cross_process_borders() -> None:
    """What is pickled comes back equal, so that documents can be checked in a pool."""
    finding = finding_of()
    assert pickle.loads(pickle.dumps(finding)) == finding  # noqa: S301 - our own bytes


def test_half_a_surrogate_pair_is_no_character() -> None:
    """It is replaced at its place, so that every reader can read the text and offsets hold."""
    assert Document("a\ud800b\udfff\U0001f469").text == "a\ufffdb\ufffd\U0001f469"


@pytest.mark.parametrize(
    ("offset", "page", "where"),
    [
        (0, 1, "report.pdf, page 1"),
        (9, 1, "report.pdf, page 1"),
        (10, 3, "report.pdf, page 3"),
        (20, 3, "report.pdf, page 3"),
    ],
)
def test_a_span_knows_its_page(offset: int, page: int, where: str) -> None:
    """The last page that begins at or before it; a blank one begins where the next does."""
    document = Document("x" * 30, "report.pdf", pages=(0, 10, 10))
    span = document.span.sub(offset, offset + 5)
    assert (span.page, span.where, span.place) == (page, where, f"page {page}")


def test_a_span_of_a_text_knows_its_line() -> None:
    """Without pages the line is the place, and rows are called rows."""
    assert Document("a\nb", "wire.txt").span.sub(2, 3).where == "wire.txt:2"
    assert Document("a\nb", "t.csv", pages=(0, 2), page_unit="row").span.sub(2, 3).where == "t.csv, row 2"


@pytest.mark.parametrize(
    "wrong",
    [{"pages": (3, 2)}, {"pages": (0, 9)}, {"pages": (-1,)}, {"page_unit": "leaf"}, {"dated_by": "guess"}],
)
def test_pages_and_dating_that_cannot_be(wrong: dict[str, object]) -> None:
    """Pages begin in order within the text, and their unit and the origin of a day are words that reports know."""
    with pytest.raises(ValueError, match=r"pages|dated"):
        Document("abc", **wrong)  # type: ignore[arg-type]  # wrong on purpose
