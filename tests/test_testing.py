"""The kit for plugin authors: our own plugins keep its promises, and broken ones are caught."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import count
from typing import Any, TextIO

import pytest
from attrs import define, evolve, frozen
from hypothesis import given, settings

from claimcheck.checkers import CHECKERS, EXTRACTORS, REPORTERS, find_plugins, load_plugin
from claimcheck.model import Claim, Document, Evidence, Finding, Report, Span, Stance
from claimcheck.sources.files import FileSource
from claimcheck.testing import (
    ConformanceError,
    check_conformance,
    check_extractor_conformance,
    check_reporter_conformance,
    check_source_conformance,
    claims,
    documents,
    evidence,
    reports,
)

EXAMPLES = 12


def ours(group: str) -> list[Any]:
    """Our own plugins of a group, as test parameters."""
    return [
        pytest.param(entry, id=entry.name)
        for entry in find_plugins(group)
        if entry.package == "claimcheck-news"
    ]


@pytest.mark.parametrize("entry", ours(CHECKERS))
def test_our_checkers_conform(entry: Any) -> None:
    """Each first-party checker keeps the promises of every checker."""
    check_conformance(load_plugin(entry).instance, examples=EXAMPLES)  # type: ignore[arg-type]


@pytest.mark.parametrize("entry", ours(EXTRACTORS))
def test_our_extractors_conform(entry: Any) -> None:
    """Each first-party extractor keeps the promises of every extractor."""
    check_extractor_conformance(load_plugin(entry).instance, examples=EXAMPLES)  # type: ignore[arg-type]


@pytest.mark.parametrize("entry", ours(REPORTERS))
def test_our_reporters_conform(entry: Any) -> None:
    """Each first-party reporter keeps the promises of every reporter."""
    check_reporter_conformance(load_plugin(entry).instance, examples=EXAMPLES)  # type: ignore[arg-type]


def test_our_source_conforms() -> None:
    """The source of files keeps the promises of every source."""
    wire = Document(
        "The blast at Orrin killed 14 people on Monday.\n\nThe bridge at Brod is open again.", "wire.txt"
    )
    check_source_conformance(FileSource(documents=(wire,)), examples=EXAMPLES)


@settings(max_examples=10)
@given(claims(), evidence(), documents(), reports())
def test_strategies_give_what_they_say(
    claim: Claim, passage: Evidence, document: Document, told: Report
) -> None:
    """Each strategy gives objects of its type with words in them."""
    assert claim.span.text
    assert isinstance(passage, Evidence)
    assert document.published is None or isinstance(document.published, date)
    assert all(verdict.claim.document == told.document for verdict in told.verdicts)


def finding(claim: Claim, passage: Evidence, **changed: Any) -> Finding:
    """A finding on the first word of a passage."""
    words = passage.span.sub(0, min(1, len(passage.span.text)))
    given_fields: dict[str, Any] = {
        "claim_span": claim.span,
        "evidence": passage,
        "evidence_span": words,
        "stance": Stance.SUPPORTS,
        "message": "the source says so",
    }
    return Finding(**given_fields | changed)


@frozen
class Checks:
    """A checker made of a function."""

    call: Callable[[Claim, Evidence], Any]

    def check(self, claim: Claim, passage: Evidence) -> Iterable[Finding]:
        """What the function gives."""
        given_things: Iterable[Finding] = self.call(claim, passage)
        return given_things


def full(call: Callable[[Claim, Evidence], Any]) -> Checks:
    """A checker that speaks only of passages that have words."""
    return Checks(lambda claim, passage: call(claim, passage) if passage.span.text else [])


_NUMBERS = count()

BROKEN_CHECKERS: dict[str, tuple[Any, str]] = {
    "no method": (object(), "has a method check"),
    "raises": (Checks(lambda _, passage: [passage.span.text[1000]]), "raises nothing"),
    "gives None": (Checks(lambda *_: None), "yields findings, or nothing"),
    "gives words": (full(lambda *_: ["refuted"]), "are findings"),
    "points outside the sentence": (
        full(lambda claim, passage: [finding(claim, passage, claim_span=claim.document.span)]),
        "claim_span lies in",
    ),
    "points outside the passage": (
        full(lambda claim, passage: [finding(claim, evolve(passage, span=passage.span.sub(0, 0)))]),
        "names the passage",
    ),
    "shows nothing": (
        full(lambda claim, passage: [finding(claim, passage, evidence_span=passage.span.sub(0, 0))]),
        "shows words",
    ),
    "signs": (full(lambda claim, passage: [finding(claim, passage, checker="me")]), "does not sign"),
    "changes its mind": (
        full(lambda claim, passage: [finding(claim, passage, message=str(next(_NUMBERS)))]),
        "the same each time",
    ),
    "refutes own words": (
        full(lambda claim, passage: [finding(claim, passage, stance=Stance.REFUTES)]),
        "by its own words",
    ),
    "reads the whole document": (
        full(lambda claim, passage: [finding(claim, passage)] if passage.span.start == 0 else []),
        "changes nothing",
    ),
    "refutes strangers": (
        full(
            lambda claim, passage: (
                [finding(claim, passage, stance=Stance.REFUTES)] if claim.kind.startswith("a kind") else []
            )
        ),
        "does not know",
    ),
}


@pytest.mark.parametrize(("checker", "words"), BROKEN_CHECKERS.values(), ids=BROKEN_CHECKERS)
def test_a_broken_checker_is_caught(checker: Any, words: str) -> None:
    """The message is the promise that it broke."""
    with pytest.raises(ConformanceError, match=words):
        check_conformance(checker, examples=EXAMPLES)


@frozen
class Value:
    """A value with fields and words."""

    fields: Any = ()
    words: str = "words"

    def as_json(self) -> Any:
        """The fields."""
        return dict(self.fields) if self.fields == () else self.fields

    def __str__(self) -> str:
        return self.words


@frozen
class Extracts:
    """An extractor made of a function."""

    call: Callable[[Span], Any]

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """What the function gives."""
        given_things: Iterable[Claim] = self.call(sentence)
        return given_things


def whole(sentence: Span, value: Any = None) -> Claim:
    """The whole sentence as a claim."""
    return Claim(sentence, sentence, "thing", value or Value())


BROKEN_EXTRACTORS: dict[str, tuple[Any, str]] = {
    "no method": (object(), "has a method extract"),
    "raises": (Extracts(lambda sentence: [sentence.text[1000]]), "raises nothing"),
    "gives spans": (Extracts(lambda sentence: [sentence]), "are claims"),
    "another sentence": (
        Extracts(lambda sentence: [whole(sentence.document.span)] if sentence.start else []),
        "in the sentence that was given",
    ),
    "no words": (
        Extracts(lambda sentence: [Claim(sentence.sub(0, 0), sentence, "thing", Value())]),
        "has words",
    ),
    "no fields": (Extracts(lambda sentence: [whole(sentence, "text")]), "as_json"),
    "fields that are no JSON": (
        Extracts(lambda sentence: [whole(sentence, Value({"x": float("nan")}))]),
        "written as JSON",
    ),
    "two lines": (Extracts(lambda sentence: [whole(sentence, Value(words="a\nb"))]), "on one line"),
    "changes its mind": (
        Extracts(lambda sentence: [whole(sentence, Value(words=str(next(_NUMBERS))))]),
        "the same each time",
    ),
}


@pytest.mark.parametrize(("extractor", "words"), BROKEN_EXTRACTORS.values(), ids=BROKEN_EXTRACTORS)
def test_a_broken_extractor_is_caught(extractor: Any, words: str) -> None:
    """The message is the promise that it broke."""
    with pytest.raises(ConformanceError, match=words):
        check_extractor_conformance(extractor, examples=EXAMPLES)


WIRE = Document("One. Two. Three. Four. Five. Six. Seven. Eight. Nine. Ten.", "wire.txt")


def passage(start: int, relevance: float = 0.5) -> Evidence:
    """A passage of the wire."""
    return Evidence(WIRE.span.to(start, start + 4), relevance)


@frozen
class Searches:
    """A source made of a function."""

    call: Callable[[Claim, int], Any]

    def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:
        """What the function gives."""
        given_things: Iterable[Evidence] = self.call(claim, limit)
        return given_things


def drifting(_: Claim, limit: int) -> Iterator[Evidence]:
    """Another passage each time."""
    del limit
    yield passage(next(_NUMBERS) % 40)


BROKEN_SOURCES: dict[str, tuple[Any, str]] = {
    "no method": (object(), "has a method search"),
    "raises": (Searches(lambda claim, _: [claim.span.text[10_000]]), "raises nothing"),
    "gives texts": (Searches(lambda *_: ["One."]), "is evidence"),
    "more than the limit": (Searches(lambda *_: [passage(at) for at in range(30)]), "the limit"),
    "twice the same": (
        Searches(lambda _, limit: [passage(0)] * min(2, limit)),
        "a passage once",
    ),
    "farthest first": (
        Searches(lambda _, limit: [passage(0, 0.1), passage(5, 0.9)][:limit]),
        "nearest passage first",
    ),
    "no words": (Searches(lambda *_: [Evidence(WIRE.span.to(0, 0))]), "has words"),
    "changes its mind": (Searches(drifting), "the same each time"),
}


@pytest.mark.parametrize(("source", "words"), BROKEN_SOURCES.values(), ids=BROKEN_SOURCES)
def test_a_broken_source_is_caught(source: Any, words: str) -> None:
    """The message is the promise that it broke."""
    with pytest.raises(ConformanceError, match=words):
        check_source_conformance(source, examples=EXAMPLES)


@define
class Writes:
    """A reporter made of a function."""

    call: Callable[[Sequence[Report], TextIO], object]

    def write(self, told: Sequence[Report], out: TextIO) -> None:
        """What the function writes."""
        self.call(told, out)


BROKEN_REPORTERS: dict[str, tuple[Any, str]] = {
    "no method": (object(), "has a method write"),
    "raises": (Writes(lambda told, _: told[5]), "raises nothing"),
    "writes the moment": (Writes(lambda _, out: out.write(str(next(_NUMBERS)))), "same bytes"),
    "writes texts as they are": (
        Writes(lambda told, out: out.write("".join(each.document.text for each in told))),
        "obeys|can be encoded",
    ),
    "closes the output": (Writes(lambda _, out: out.close()), "open"),
}


@pytest.mark.parametrize(("reporter", "words"), BROKEN_REPORTERS.values(), ids=BROKEN_REPORTERS)
def test_a_broken_reporter_is_caught(reporter: Any, words: str) -> None:
    """The message is the promise that it broke."""
    with pytest.raises(ConformanceError, match=words):
        check_reporter_conformance(reporter, examples=40)
