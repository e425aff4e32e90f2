"""What a plugin promises, one sentence each: the sentence is the message when it is broken.

A plugin that keeps them can be trusted in a run beside others; that it is right about the world is for its
own tests to say.
"""

import io
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from attrs import evolve, field, frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from claimcheck.checkers import Checker, Extractor, Reporter, Source
from claimcheck.model import Claim, Document, Evidence, Finding, Report, Span, Stance
from claimcheck.testing.strategies import claims, documents, evidence, reports
from claimcheck.text import sentences as sentences_of

__all__ = [
    "ConformanceError",
    "check_conformance",
    "check_extractor_conformance",
    "check_reporter_conformance",
    "check_source_conformance",
]

EXAMPLES = 40
"""Examples by which each promise is tried."""


class ConformanceError(AssertionError):
    """A plugin broke a promise; the message is the promise, then what was seen."""


T = TypeVar("T")


def _try(strategy: st.SearchStrategy[T], test: Callable[[T], None], examples: int) -> None:
    """Call a test with examples, the same ones each time."""
    quiet = settings(
        max_examples=examples,
        derandomize=True,
        report_multiple_bugs=False,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    quiet(given(strategy)(test))()


def _broken(promise: str, seen: object) -> ConformanceError:
    return ConformanceError(f"{promise} Seen: {seen!r}")


def _listed(call: Callable[[], Iterable[T]], promise: str) -> list[T]:
    """All that a method gives; what it raises, or gives in place of an iterable, breaks the promise."""
    try:
        return list(call())
    except Exception as error:
        raise ConformanceError(f"{promise} It raised {type(error).__name__}: {error}") from error


# --- checkers --------------------------------------------------------------------------------------


@frozen
class _Strange:
    """A value that no checker knows."""

    words: str = "a strange thing"
    fields: dict[str, object] = field(factory=dict)

    def as_json(self) -> dict[str, object]:
        """Nothing."""
        return self.fields

    def __str__(self) -> str:
        return self.words


def _findings(checker: Any, claim: Claim, passage: Evidence) -> list[Finding]:
    whole = getattr(checker, "check_all", None)
    promise = "A checker yields findings, or nothing, for any claim and any passage, and raises nothing."
    if callable(whole):
        return _listed(lambda: whole(claim, [passage]), promise)
    return _listed(lambda: checker.check(claim, passage), promise)


def check_conformance(checker: Checker, *, examples: int = EXAMPLES) -> None:
    """Try a checker against the promises of every checker; raises ConformanceError with the broken one."""
    if not callable(getattr(checker, "check", None)) and not callable(getattr(checker, "check_all", None)):
        raise _broken("A checker has a method check(claim, evidence).", checker)

    def any_pair(pair: tuple[Claim, Evidence]) -> None:
        claim, passage = pair
        found = _findings(checker, claim, passage)
        for finding in found:
            _check_finding(finding, claim, passage)
        if _findings(checker, claim, passage) != found:
            raise _broken("A checker says the same each time that it is asked.", found)
        _check_moved(checker, claim, passage, found)

    def own_words(claim: Claim) -> None:
        copy = Document(claim.document.text, "a copy of the text", "", claim.document.published)
        start = claim.sentence.start
        passage = Evidence(Span(copy, start, claim.sentence.end))
        refuting = [each for each in _findings(checker, claim, passage) if each.stance is not Stance.SUPPORTS]
        if refuting:
            raise _broken("A claim is never refuted, and never overtaken, by its own words.", refuting[0])
        empty = Evidence(Document("", "an empty text").span)
        said = _findings(checker, claim, empty)
        if said:
            raise _broken("An empty passage says nothing.", said[0])
        strange = evolve(claim, kind="a kind of another plugin", value=_Strange())
        said = _findings(checker, strange, passage)
        if said and any(each.claim_span == strange.span and each.stance is Stance.REFUTES for each in said):
            raise _broken("A checker refutes no claim of a kind and value that it does not know.", said[0])

    _try(st.tuples(claims(hostile=True), evidence(hostile=True)), any_pair, examples)
    _try(claims(), own_words, examples)


def _check_finding(finding: object, claim: Claim, passage: Evidence) -> None:
    """The promises about one finding."""
    if not isinstance(finding, Finding):
        raise _broken("What a checker yields are findings.", finding)
    if not claim.sentence.contains(finding.claim_span):
        raise _broken("A finding's claim_span lies in the claim's sentence.", finding.claim_span)
    if finding.evidence != passage:
        raise _broken("A finding names the passage that it was given.", finding.evidence)
    if not passage.span.contains(finding.evidence_span):
        raise _broken("A finding's evidence_span lies in the passage.", finding.evidence_span)
    if finding.evidence_span.start == finding.evidence_span.end:
        raise _broken("A finding shows words of the passage.", finding)
    if finding.checker:
        raise _broken("A checker does not sign: whoever runs it does.", finding.checker)


def _check_moved(checker: Any, claim: Claim, passage: Evidence, found: Sequence[Finding]) -> None:
    """A passage that stands elsewhere in its document says the same."""
    document = passage.document
    if document.text != passage.span.text or document == claim.document:
        return
    before = "x\n\n"
    moved = evolve(document, text=before + document.text)
    there = Evidence(moved.span.to(len(before), len(moved.text)), passage.relevance)
    again = _findings(checker, claim, there)

    def told(findings: Sequence[Finding], shift: int) -> list[tuple[object, ...]]:
        return sorted(
            (each.stance.value, each.evidence_span.start - shift, each.evidence_span.end - shift)
            for each in findings
        )

    if told(again, len(before)) != told(found, 0):
        raise _broken("Where a passage stands in its document changes nothing.", again or found)


# --- extractors ------------------------------------------------------------------------------------


def check_extractor_conformance(extractor: Extractor, *, examples: int = EXAMPLES) -> None:
    """Try an extractor against the promises of every extractor; raises ConformanceError with the broken one."""
    if not callable(getattr(extractor, "extract", None)):
        raise _broken("An extractor has a method extract(sentence).", extractor)
    promise = "An extractor yields claims, or nothing, for any sentence, and raises nothing."

    def any_document(document: Document) -> None:
        for sentence in sentences_of(document):
            found = _listed(lambda sentence=sentence: extractor.extract(sentence), promise)  # type: ignore[misc]  # bound here
            for claim in found:
                _check_claim(claim, sentence)
            again = _listed(lambda sentence=sentence: extractor.extract(sentence), promise)  # type: ignore[misc]
            if again != found:
                raise _broken("An extractor finds the same each time that it is asked.", found)

    _try(documents(), any_document, examples)


def _check_claim(claim: object, sentence: Span) -> None:
    """The promises about one claim."""
    if not isinstance(claim, Claim):
        raise _broken("What an extractor yields are claims.", claim)
    if claim.sentence != sentence:
        raise _broken("A claim stands in the sentence that was given.", claim.sentence)
    if not claim.span.text.strip():
        raise _broken("A claim has words.", claim.span)
    value = claim.value
    fields = getattr(value, "as_json", None)
    if not callable(fields):
        raise _broken("A claim's value has a method as_json().", value)
    try:
        json.dumps(fields(), allow_nan=False, default=str)
    except (TypeError, ValueError) as error:
        raise ConformanceError(f"A claim's value can be written as JSON. {error}") from error
    if "\n" in str(value) or not str(value):
        raise _broken("A claim's value is a few words on one line for a person.", str(value))


# --- sources ---------------------------------------------------------------------------------------


def check_source_conformance(source: Source, *, examples: int = EXAMPLES) -> None:
    """Try a source against the promises of every source; raises ConformanceError with the broken one."""
    if not callable(getattr(source, "search", None)):
        raise _broken("A source has a method search(claim, limit).", source)
    promise = "A source yields evidence, or nothing, for any claim, and raises nothing."

    def any_claim(pair: tuple[Claim, int]) -> None:
        claim, limit = pair
        found = _listed(lambda: source.search(claim, limit), promise)
        for passage in found:
            if not isinstance(passage, Evidence):
                raise _broken("What a source yields is evidence.", passage)
            if not passage.span.text.strip():
                raise _broken("A passage has words.", passage.span)
        if len(found) > limit:
            raise _broken("A source yields no more passages than the limit.", len(found))
        if len({passage.span for passage in found}) < len(found):
            raise _broken("A source yields a passage once.", found)
        relevance = [passage.relevance for passage in found]
        if relevance != sorted(relevance, reverse=True):
            raise _broken("A source yields the nearest passage first.", relevance)
        if _listed(lambda: source.search(claim, limit), promise) != found:
            raise _broken("A source finds the same each time that it is asked.", found)

    _try(st.tuples(claims(hostile=True), st.integers(1, 8)), any_claim, examples)


# --- reporters -------------------------------------------------------------------------------------

_OBEYED = frozenset("\x00\x07\x08\x1b\x7f\x9b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that a terminal or an editor obeys, as no report may hold them."""


def check_reporter_conformance(reporter: Reporter, *, examples: int = EXAMPLES) -> None:
    """Try a reporter against the promises of every reporter; raises ConformanceError with the broken one."""
    if not callable(getattr(reporter, "write", None)):
        raise _broken("A reporter has a method write(reports, out).", reporter)

    def any_reports(told: list[Report]) -> None:
        text = _written(reporter, told)
        if text != _written(reporter, told):
            raise _broken("The same reports give the same bytes.", text[:200])
        obeyed = sorted(_OBEYED & set(text))
        if obeyed:
            raise _broken("No character of a text that a terminal obeys is written.", obeyed)
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise ConformanceError(f"What is written can be encoded. {error}") from error

    _try(st.lists(reports(), min_size=1, max_size=2), any_reports, max(5, examples // 2))


def _written(reporter: Reporter, told: Sequence[Report]) -> str:
    out = io.StringIO()
    try:
        reporter.write(told, out)
    except Exception as error:
        raise ConformanceError(
            f"A reporter writes any report and raises nothing. It raised {type(error).__name__}: {error}"
        ) from error
    if out.closed:
        raise _broken("A reporter leaves the output open.", reporter)
    return out.getvalue()
