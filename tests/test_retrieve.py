"""From a claim to evidence: several sources together, and the claim's own document."""

from collections.abc import Iterable
from typing import cast

import pytest
from attrs import field, frozen

from claimcheck.checkers import SOURCES, Plugin, PluginEntry
from claimcheck.model import Claim, Document, Evidence, Span
from claimcheck.retrieve import own_passages, retrieve
from claimcheck.sources.files import FileSource
from claimcheck.text import sentences
from tests.test_model import Word, claim_of

CLAIM = claim_of("The dam at Orrin killed twelve people.", "killed twelve people")


def _items(value: Iterable[object]) -> tuple[object, ...]:
    return tuple(value)


@frozen
class Listed:
    """A source that gives what it was given, and then raises if it is told to."""

    items: tuple[object, ...] = field(converter=_items)
    error: Exception | None = None

    def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:  # noqa: ARG002 - the protocol's
        """The list, however long."""
        yield from cast("tuple[Evidence, ...]", self.items)
        if self.error:
            raise self.error


def plugin(name: str, instance: object) -> Plugin:
    """A loaded source."""
    return Plugin(PluginEntry(SOURCES, name, "tests", "1", "tests:x"), instance)


def passage(text: str, relevance: float, source: str = "a.txt") -> Evidence:
    """A one-passage document as evidence."""
    return Evidence(Document(text, source=source).span, relevance)


def test_sources_are_merged_by_relevance() -> None:
    """Best first over all sources; of equals, the first source's, in its own order."""
    first = Listed((passage("a", 0.5), passage("b", 0.5)))
    second = Listed((passage("c", 0.9), passage("d", 0.5)))
    evidence, failures = retrieve(CLAIM, (plugin("one", first), plugin("two", second)))
    assert [item.span.text for item in evidence] == ["c", "a", "b", "d"]
    assert failures == ()


def test_a_passage_found_twice_is_evidence_once() -> None:
    """Two sources over one document do not double it; copies in two documents are kept."""
    item, copy = passage("a", 0.5), passage("a", 0.4, "b.txt")
    evidence, _ = retrieve(CLAIM, (plugin("one", Listed((item, copy))), plugin("two", Listed((item,)))))
    assert evidence == (item, copy)


def test_the_limit_holds_for_each_source_and_for_all() -> None:
    """A source that gives without end is cut off."""
    endless = Listed(passage(str(number), 0.5) for number in range(100))
    evidence, _ = retrieve(CLAIM, (plugin("one", endless), plugin("two", endless)), limit=5)
    assert len(evidence) == 5


@pytest.mark.parametrize(
    ("instance", "error"),
    [
        (Listed((), OSError("no disk")), "OSError: no disk"),
        (Listed(("not evidence",)), "TypeError: it gave str where a Evidence is expected"),
        (object(), "TypeError: a source has a method search(claim, limit)"),
    ],
)
def test_a_source_that_fails_is_named_and_the_others_go_on(instance: object, error: str) -> None:
    """A failure bears the source's name and the claim, and is no verdict on anything."""
    evidence, failures = retrieve(
        CLAIM, (plugin("bad", instance), plugin("good", Listed((passage("a", 0.5),))))
    )
    assert [item.span.text for item in evidence] == ["a"]
    assert [(failure.checker, failure.error, failure.claim) for failure in failures] == [
        ("bad", error, CLAIM)
    ]


def test_the_claim_s_own_text_is_never_evidence() -> None:
    """The file that makes the claim is left out, under whatever path; a copy elsewhere is a witness."""
    source = CLAIM.document.source
    own = Evidence(Document(CLAIM.document.text, source=f"./{source}").span)
    copy = Evidence(Document(CLAIM.document.text, source="copy.txt").span)
    assert retrieve(CLAIM, (plugin("one", Listed((own, copy))),)) == ((copy,), ())


def test_no_sources_no_evidence() -> None:
    """The article alone is checked against nothing from outside."""
    assert retrieve(CLAIM, ()) == ((), ())


ARTICLE = Document(
    "Twelve dead at Orrin\n\n"
    "The dam above the town broke on Monday. Its wall had been inspected in March by two engineers.\n\n"
    "Voters in Tarn chose a council.\n\n"
    "At least 14 people were killed in Orrin, the governor said. Their families were told on Tuesday.\n\n"
    "The inspection of the wall by four engineers was in February."
)


def own(words: str) -> list[str]:
    """The passages found within the article for the claim that its sentence with these words makes."""
    sentence = next(sentence for sentence in sentences(ARTICLE) if words in sentence.text)
    start = sentence.start + sentence.text.index(words)
    claim = Claim(Span(ARTICLE, start, start + len(words)), sentence, "statement", Word(words))
    return [evidence.span.text for evidence in own_passages(claim)]


def test_the_passage_on_the_same_thing_is_found_within_the_text() -> None:
    """By rarer words that the two share, or words that news uses for the same thing."""
    assert own("inspected in March")[0] == "The inspection of the wall by four engineers was in February."
    assert "Twelve dead at Orrin" in own("14 people were killed")[0]


def test_a_sentence_is_not_set_against_itself() -> None:
    """Of the claim's own paragraph, what stands before and after its sentence is left."""
    found = own("inspected in March")
    assert not [text for text in found if "inspected in March" in text]
    assert all(text == text.strip() for text in found)
    assert "Their families were told on Tuesday." not in own("Voters in Tarn")
    around = own("14 people were killed")
    assert not [text for text in around if "14 people" in text]


def test_own_passages_are_few_ranked_and_of_the_article() -> None:
    """No more than the limit, best first, none without a shared word."""
    document = Document("\n\n".join(f"The dam of Orrin held on day {number}." for number in range(50)))
    sentence = sentences(document)[7]
    found = own_passages(Claim(sentence.sub(0, 7), sentence, "statement", Word("x")), limit=8)
    assert len(found) == 8
    assert [item.relevance for item in found] == sorted((item.relevance for item in found), reverse=True)
    assert {item.document for item in found} == {document}
    assert own("Voters in Tarn") == []


def test_a_word_of_nearly_every_passage_ranks_nothing() -> None:
    """In a long text, what stands everywhere tells nothing, and what is rare does."""
    lines = [f"The dam of Orrin held on day {number}." for number in range(450)]
    document = Document("\n\n".join([*lines, "On day 7 the governor slept."]))
    sentence = sentences(document)[7]
    found = own_passages(Claim(sentence.sub(0, 7), sentence, "statement", Word("x")))
    assert [item.span.text for item in found] == ["On day 7 the governor slept."]


def test_a_text_of_one_sentence_has_no_other_passages() -> None:
    """There is nothing to set it against."""
    assert own_passages(CLAIM) == ()


def test_a_files_source_is_a_source() -> None:
    """The first-party source answers through the same door."""
    source = plugin("files", FileSource(documents=(ARTICLE,)))
    evidence, failures = retrieve(CLAIM, (source,))
    assert "14 people were killed" in evidence[0].span.text or "Twelve dead" in evidence[0].span.text
    assert failures == ()
