"""Passages, their ranking for a claim, and the origins that they go back to."""

from datetime import date
from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Claim, Document, Evidence, Span
from claimcheck.sources.files import FileSource
from claimcheck.sources.origins import are_copies, group_origins, independent_origins
from claimcheck.sources.passages import LONG, SHORT, passages
from claimcheck.sources.related_words import ROWS
from claimcheck.sources.terms import claim_terms, context, related, side_terms, word_terms
from claimcheck.text import paragraphs, sentences
from tests.test_model import Word, claim_of

FLOOD = Document(
    "Flood at Orrin: the toll\n\n"
    "The dam above Orrin broke on 3 May. By Tuesday 1,187 people had been reported dead in the valley.\n\n"
    "The governor, Ada Quill, said that the wall had been inspected in March.\n\n"
    "Schools in the next valley took in the families who had lost their homes.",
    source="flood.txt",
    title="Flood at Orrin: the toll",
    published=date(2021, 5, 5),
)
ELECTION = Document(
    "Voters in Tarn chose a new council on Sunday. Turnout was 61 percent, the highest since 1988.\n\n"
    "The mayor, Odo Finch, kept his seat by 214 votes.",
    source="election.txt",
)
FERRY = Document(
    "A ferry with 300 people on board ran aground off Tarn on Monday. Nobody was hurt.\n\n"
    "The captain, Ada Quill, had reported a fault in the steering.",
    source="ferry.txt",
)
SOURCE = FileSource(documents=(FLOOD, ELECTION, FERRY))


def spans(claim: Claim, source: FileSource = SOURCE, limit: int = 12) -> list[str]:
    """The passages found for a claim, best first."""
    return [evidence.span.text for evidence in source.search(claim, limit)]


# Passages


def test_a_heading_stays_with_what_it_heads() -> None:
    """A headline is part of the first passage, exactly as the text has it between them."""
    first = passages(FLOOD)[0]
    assert first.text.startswith("Flood at Orrin: the toll\n\nThe dam above Orrin broke")


def test_a_heading_over_nothing_is_a_passage() -> None:
    """The last line of a text is not lost for being short."""
    document = Document("The dam broke. The town was flooded.\n\nCorrections")
    assert [span.text for span in passages(document)] == [
        "The dam broke. The town was flooded.",
        "Corrections",
    ]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    """No passage of short sentences is much longer than the limit, and none is cut within a sentence."""
    document = Document(
        " ".join(f"The water rose by {number} metres in the valley of Orrin." for number in range(60))
    )
    parts = passages(document)
    assert len(parts) > 4
    assert all(part.end - part.start <= LONG + SHORT for part in parts)
    assert [part.start for part in parts] == sorted(part.start for part in parts)
    starts = {sentence.start for sentence in sentences(document)}
    assert all(part.start in starts for part in parts)


def test_a_sentence_that_would_be_too_much_begins_a_passage() -> None:
    """Sentences of unequal length are joined as far as the limit goes, and a scrap joins its neighbour."""
    lengths = (300, 550, 40, 700, 30)
    document = Document(" ".join("w" * (length - 1) + "." for length in lengths).replace("ww", "Ww"))
    assert [span.end - span.start for span in passages(document)] == [300, 550, 772]


def test_a_sentence_without_end_is_one_passage() -> None:
    """What has no sentence marks cannot be cut between sentences."""
    document = Document("water " * 2_000)
    assert len(passages(document)) == 1


def test_header_lines_are_no_passage() -> None:
    """What a note says of itself is not evidence."""
    document = Document("Title: Flood\nDate: 3 May 2021\n\nThe dam above the town broke.")
    assert [span.text for span in passages(document)] == ["The dam above the town broke."]


WORDS = st.sampled_from(
    ["The dam broke.", "Headline here", "Water rose by 4 m. " * 40, "“Go!” she said.", "1,187", ""]
)


@given(st.lists(WORDS, max_size=8), st.sampled_from(["\n\n", "\n"]))
@settings(max_examples=50)
def test_every_sentence_stands_in_a_passage(parts: list[str], between: str) -> None:
    """Passages lie in order without overlap, and between them hold every sentence whole."""
    document = Document(between.join(parts))
    cut = passages(document)
    assert all(before.end <= after.start for before, after in pairwise(cut))
    assert all(any(passage.contains(sentence) for passage in cut) for sentence in sentences(document))
    assert all(span.text == span.text.strip() for span in cut)
    assert len(cut) >= 1 or not paragraphs(document)


# Terms


def test_function_words_and_signs_are_no_terms() -> None:
    """Stems in lower case without accents are terms; separators in a number are none."""
    assert word_terms("the") == word_terms("—") == ()
    assert word_terms("1,187") == ("1187",)
    assert word_terms("Displaced") == word_terms("displaces")
    assert word_terms("Özil") == word_terms("Ozil")


def test_the_words_of_the_claim_weigh_more_than_those_around_it() -> None:
    """In the claim, names and numbers weigh most; a word of the sentence least."""
    terms = claim_terms(claim_of("On Monday the dam at Orrin killed 12 sheep.", "killed 12 sheep"))
    assert terms["12"] > terms["sheep"] > terms["dam"]
    assert terms["orrin"] > terms["dam"]


def test_a_claim_s_value_need_not_be_hashable() -> None:
    """A plugin's value may be of any type; only words are looked for."""

    class Row(dict[str, object]):
        def as_json(self) -> dict[str, object]:
            return self

    claim = claim_of("The dam broke.", "The dam")
    assert claim_terms(Claim(claim.span, claim.sentence, "row", Row())) == claim_terms(claim)


def test_related_words_are_side_terms() -> None:
    """Each word of a row finds the others and never itself."""
    assert set(word_terms("dead")) <= set(related(word_terms("killed")[0]))
    assert not [
        row for row in ROWS for word in row.split() for term in word_terms(word) if term in related(term)
    ]
    claim = claim_of("The flood killed twelve.", "killed twelve")
    assert set(claim_terms(claim)).isdisjoint(side_terms(claim))


def test_the_context_of_a_document_is_its_title_and_names() -> None:
    """What a text is about stands in its title and in the names that it repeats."""
    assert {"flood", "orrin"} <= set(context(FLOOD))
    assert context(Document("nothing is named here")) == ()


def test_terms_of_an_endless_sentence_are_bounded() -> None:
    """Only what stands near the claim is looked for."""
    text = " ".join(str(number) for number in range(20_000))
    claim = claim_of(text, "10000 10001")
    assert "10000" in claim_terms(claim)
    assert len(claim_terms(claim)) < 50


# Ranking


@pytest.mark.parametrize(
    ("sentence", "words", "first"),
    [
        ("More than a thousand people were killed at Orrin.", "More than a thousand people", "1,187 people"),
        ("Ada Quill, the governor, said the wall was sound.", "Ada Quill", "The governor, Ada Quill"),
        ("Turnout in Tarn was the highest for decades.", "the highest for decades", "Turnout was 61 percent"),
        ("All 300 people on the ferry are safe.", "All 300 people", "A ferry with 300 people"),
        ("Hundreds were displaced in the valley.", "Hundreds were displaced", "lost their homes"),
    ],
)
def test_the_passage_on_the_matter_comes_first(sentence: str, words: str, first: str) -> None:
    """Names, numbers and words for the same thing lead to the passage."""
    assert first in spans(claim_of(sentence, words))[0]


def test_the_neighbours_of_a_passage_tell_where_it_belongs() -> None:
    """Of two passages with the same words, that one is nearer whose neighbour names the place."""
    line = "Twelve houses were swept away in the night."
    documents = [
        Document(
            f"Heavy rain fell on {place} on Sunday.\n\n{line}\n\nThe mayor asked for help.", source=place
        )
        for place in ("Brod", "Orrin")
    ]
    claim = claim_of("The water swept twelve houses of Orrin away.", "twelve houses")
    found = [
        each.document.source
        for each in FileSource(documents=documents).search(claim)
        if each.span.text == line
    ]
    assert found == ["Orrin", "Brod"]


@pytest.mark.parametrize(
    ("sentence", "published", "first"),
    [
        ("On 3 May 2021 the dam broke.", None, date(2021, 5, 3)),
        ("On 2 May 2021 the dam broke.", None, date(2021, 5, 3)),
        ("On Monday the dam broke.", date(2021, 5, 5), date(2021, 5, 3)),
        ("The dam broke.", date(2021, 7, 2), date(2021, 7, 1)),
    ],
)
def test_of_equals_what_was_printed_about_the_day_is_nearer(
    sentence: str, published: date | None, first: date
) -> None:
    """By the day that the claim's sentence names, else by its text's own; the day after is near as well."""
    days = (date(2020, 1, 1), date(2021, 5, 3), date(2021, 7, 1), date(2022, 3, 1))
    source = FileSource(
        documents=[Document("The dam broke.", source=str(day), published=day) for day in days]
    )
    whole = Document(sentence, published=published).span
    found = list(source.search(Claim(whole, whole, "statement", Word("x"))))
    assert found[0].document.published == first


def test_relevance_is_a_share_and_falls() -> None:
    """From 0 to 1, best first; what holds nothing of the claim is not found."""
    found = [
        evidence.relevance for evidence in SOURCE.search(claim_of("Odo Finch kept his seat.", "Odo Finch"))
    ]
    assert found == sorted(found, reverse=True)
    assert 0 < found[-1] <= found[0] <= 1
    assert spans(claim_of("Penguins moult.", "Penguins moult")) == []


def test_a_passage_that_says_all_is_wholly_relevant() -> None:
    """The claim's own words in a passage of usual length give a share near 1."""
    best = next(
        iter(SOURCE.search(claim_of("The mayor, Odo Finch, kept his seat by 214 votes.", "214 votes")))
    )
    assert best.relevance > 0.9


def test_no_more_than_asked_for() -> None:
    """The limit holds, down to none."""
    claim = claim_of("People in Orrin and Tarn were hurt on Monday.", "People in Orrin")
    assert [len(spans(claim, limit=limit)) for limit in (0, 1, 3)] == [0, 1, 3]


def test_a_text_is_no_witness_for_itself() -> None:
    """Passages of the claim's own file are left out, and make no room scarce; those of a copy are not."""
    text = FLOOD.text
    sentence = sentences(FLOOD)[1]
    claim = Claim(sentence.sub(0, 9), sentence, "statement", claim_of("x y", "x").value)
    draft = Document(text, source=f"./{FLOOD.source}")
    found = list(FileSource(documents=(draft, ELECTION, FERRY)).search(claim, 2))
    assert found
    assert all(evidence.document.text != text for evidence in found)
    copy = Document(text, source="copy.txt")
    assert any(
        evidence.document == copy for evidence in FileSource(documents=(copy, ELECTION)).search(claim, 2)
    )


def test_equals_come_in_reading_order() -> None:
    """Of passages that say the same, that of the first document by name comes first, and then the first in it."""
    line = "The dam above the town of Orrin broke in the night to Monday."
    documents = [Document(f"{line}\n\n{line}", source=name) for name in "cab"]
    found = list(FileSource(documents=documents).search(claim_of("The dam broke.", "The dam broke")))
    assert [evidence.document.source for evidence in found] == ["a", "a", "b", "b", "c", "c"]
    assert [evidence.span.start for evidence in found] == [0, len(line) + 2] * 3


def test_copies_do_not_crowd_out_other_words() -> None:
    """A line that ten papers print leaves room for the one that says something else."""
    line = "The dam above the town of Orrin broke in the night to Monday."
    documents = [Document(line, source=str(number)) for number in range(10)]
    other = Document("In spring the dam was inspected, and it had many visitors then.", source="other")
    found = spans(
        claim_of("The dam broke.", "The dam broke"), FileSource(documents=[*documents, other]), limit=4
    )
    assert found == [line, line, line, other.text]


def test_the_same_search_gives_the_same_answer() -> None:
    """A new index over the same documents ranks them the same way."""
    claim = claim_of("By Monday 300 people were reported dead in Tarn.", "300 people")
    documents = [
        Document(f"{other.text} {number}", source=str(number))
        for number in range(40)
        for other in SOURCE.documents
    ]
    answers = [tuple(FileSource(documents=documents).search(claim, 20)) for _ in range(3)]
    assert len(set(answers)) == 1


@pytest.mark.parametrize(
    "text", ['"AND OR NOT', "title:dam^9 (", "*?~ [a TO b]", "/dam/ \\ +-", "\x1b[31m dam \x00"]
)
def test_no_word_of_a_claim_is_a_query_language(text: str) -> None:
    """Whatever stands in a claim is looked for as words."""
    found = spans(claim_of(text, text), FileSource(documents=(FLOOD,)))
    assert all("dam" in passage for passage in found[:1])


def test_a_source_of_nothing_finds_nothing() -> None:
    """No documents, or documents without a passage, are a source all the same."""
    claim = claim_of("The dam broke.", "The dam")
    assert spans(claim, FileSource()) == []
    assert spans(claim, FileSource(documents=(Document("\n"),))) == []


def test_a_source_reads_paths_and_keeps_what_failed(tmp_path: Path) -> None:
    """Paths may be one or several; a file that cannot be read is an error beside those that can."""
    (tmp_path / "a.txt").write_text("The dam above Orrin broke.", "utf-8")
    source = FileSource([tmp_path, tmp_path / "none.txt"], documents=[FERRY])
    assert [document.source for document in source.documents] == [str(tmp_path / "a.txt"), "ferry.txt"]
    assert [error.source for error in source.errors] == [str(tmp_path / "none.txt")]
    assert spans(claim_of("The dam broke.", "The dam"), FileSource(str(tmp_path))) == [
        "The dam above Orrin broke."
    ]


# Origins

WIRE = (
    "The dam above the town of Orrin broke in the night to Monday, and the water rose by four metres within an hour, "
    "the regional governor said, while families were brought to safety in the schools of the next valley."
)
OTHER = (
    "Four metres of water stood in the streets of Orrin on Monday morning. The wall above the town had given way after "
    "midnight. Teachers opened their classrooms to those who had to leave, according to the office of Ada Quill."
)


def evidence_of(text: str, source: str, whole: str = "") -> Evidence:
    """A passage of a document, which may go on."""
    document = Document(text + whole, source=source)
    return Evidence(Span(document, 0, len(text)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (WIRE, WIRE),
        (WIRE, f"ORRIN (WNA) - {WIRE}"),
        (WIRE, WIRE.upper()),
        (WIRE, WIRE.replace("regional governor", "governor of the region")),
        (WIRE, WIRE[: len(WIRE) * 2 // 3]),
    ],
)
def test_copies_are_one_origin(first: str, second: str) -> None:
    """A text that was copied, cut, or touched up by a desk is no second witness."""
    assert independent_origins([evidence_of(first, "a.txt"), evidence_of(second, "b.txt")]) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (WIRE, OTHER),
        ("The toll rose to 41 on Monday.", "The toll rose to 41 on Monday."[:-1] + ", too."),
        (WIRE, "Dam."),
    ],
)
def test_texts_of_their_own_are_origins_of_their_own(first: str, second: str) -> None:
    """Two reports of one event, and short lines that anybody would write so, count as two."""
    assert independent_origins([evidence_of(first, "a.txt"), evidence_of(second, "b.txt")]) == 2


def test_passages_of_one_document_are_one_origin() -> None:
    """However much of a document speaks for a claim, it is one witness."""
    assert independent_origins([Evidence(passage) for passage in passages(FLOOD)]) == 1
    assert independent_origins([]) == 0


def test_different_passages_of_copied_documents_are_one_origin() -> None:
    """Two papers that carry one report are one witness, whichever paragraph of it is quoted."""
    text = f"{WIRE}\n\n{OTHER}"
    first, second = Document(text, source="a.txt"), Document(f"Gazette. {text}", source="b.txt")
    assert are_copies(passages(first)[0], passages(second)[1])


def test_copying_counts_through() -> None:
    """The groups do not depend on the order, though two of three share words with the third only."""
    middle = f"{WIRE} {OTHER}"
    items = [evidence_of(WIRE, "a"), evidence_of(OTHER, "b"), evidence_of(middle, "c")]
    assert {independent_origins(order) for order in permutations(items)} == {1}
    assert [item for group in group_origins(items) for item in group] == items
