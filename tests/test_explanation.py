"""An explanation tells everything that was considered for one claim, and why what is silent is silent."""

import io
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import claimcheck
from claimcheck.checkers import CHECKERS, Plugin, PluginEntry, find_plugins
from claimcheck.errors import UsageError
from claimcheck.explanation import Explanation, Weight, claim_of, explain_with
from claimcheck.model import Claim, Document, Evidence, Finding, Label, Stance
from claimcheck.report import explanation_json
from claimcheck.report.explanation import ExplanationWriter
from claimcheck.report.json import schema as report_schema
from claimcheck.testing.strategies import documents
from claimcheck.verify import Verifier, prepare

REGISTRY: Registry[dict[str, object]] = Registry().with_resource(
    "urn:claimcheck:report:1", Resource.from_contents(report_schema())
)
VALIDATOR = Draft202012Validator(explanation_json.schema(), registry=REGISTRY)

DRAFT = Document(
    "The landslide in Tarna killed 14 people. Rain had fallen for a week.",
    "draft.txt",
    published=date(2021, 5, 3),
)
WIRE = Document("The landslide in Tarna killed nine people. It injured 31 people.", "wire.txt")
COPY = Document(WIRE.text, "copy.txt")
POST = Document("Fourteen people died in the Tarna landslide, the mayor said.", "post.txt")


def explained(*against: Document, draft: Document = DRAFT) -> Explanation:
    """The explanation of the first casualty of a draft."""
    claim = next(claim for claim in claimcheck.split(draft) if claim.kind == "casualty")
    return claimcheck.explain_claim(draft, claim.id, against, kinds=["casualty"])


def printed(explanation: Explanation, width: int = 100) -> str:
    """What a person reads, without colour."""
    out = io.StringIO()
    ExplanationWriter(width=width, color=False).write(explanation, out)
    return out.getvalue()


def test_the_verdict_is_the_one_that_a_check_gives() -> None:
    """An explanation looks again and comes to the same."""
    for sources in ([], [WIRE], [POST], [WIRE, POST], [WIRE, COPY, POST]):
        for verdict in claimcheck.check(DRAFT, sources).verdicts:
            assert claimcheck.explain_claim(DRAFT, verdict.claim.id, sources).verdict == verdict


def test_a_silence_has_its_reason() -> None:
    """What a checker passed over is told in words, with those of the source."""
    (passage,) = [looked for looked in explained(WIRE).passages if not looked.itself]
    (answer,) = [answer for answer in passage.answers if answer.checker == "casualties"]
    assert [finding.stance for finding in answer.findings] == [Stance.REFUTES]
    assert answer.silences == ("'injured 31 people': it counts the injured, the claim the killed",)


def test_what_a_checker_says_of_every_passage_is_told_once() -> None:
    """Checkers of other kinds of claim do not fill the page."""
    told = explained(WIRE, POST)
    assert {answer.checker for answer in told.throughout} >= {"amounts", "dates", "quotes"}
    assert {answer.checker for looked in told.passages for answer in looked.answers} == {"casualties"}


def test_copies_are_one_origin() -> None:
    """The passages that the label rests on are grouped as the judgement groups them."""
    told = explained(WIRE, COPY)
    assert [[each.document.source for each in origin] for origin in told.origins] == [
        ["copy.txt", "wire.txt"]
    ]
    assert told.verdict.origins == 1


def test_each_finding_has_its_weight() -> None:
    """Of a conflict, the refutation decides and the support is kept beside it."""
    told = explained(WIRE, POST)
    weights = {
        finding.stance: told.weight_of(finding)[0]
        for looked in told.passages
        for answer in looked.answers
        for finding in answer.findings
    }
    assert weights == {Stance.REFUTES: Weight.DECIDES, Stance.SUPPORTS: Weight.KEPT}
    assert told.weighing.label is Label.CONFLICTING


def entry(name: str) -> PluginEntry:
    """A plugin that is not installed."""
    return PluginEntry(CHECKERS, name, "tests", "1", "tests:x")


class Guess:
    """A checker that finds what it finds likely, and does not explain itself."""

    def check(self, claim: Claim, evidence: Evidence) -> list[Finding]:
        """A support that is hardly sure."""
        return [Finding(claim.span, evidence, evidence.span, Stance.SUPPORTS, "perhaps so", 0.3, likely=True)]


class Twice:
    """A checker that finds one thing twice."""

    def check(self, claim: Claim, evidence: Evidence) -> list[Finding]:
        """Two findings that are equal."""
        return [
            Finding(claim.span, evidence, evidence.span, Stance.SUPPORTS, "so it is", 0.9) for _ in range(2)
        ]


class Broken:
    """A checker that cannot say why."""

    def check(self, claim: Claim, evidence: Evidence) -> list[Finding]:  # noqa: ARG002 - the protocol's arguments
        """Nothing."""
        return []

    def explain(self, claim: Claim, evidence: Evidence) -> list[str]:  # noqa: ARG002 - the protocol's arguments
        """A mistake of its author."""
        raise ValueError("no words")


def with_checker(checker: object) -> Verifier:
    """A verifier of casualties with one checker."""
    whole = prepare([WIRE], kinds=["casualty"])
    return Verifier(whole.extractors, (Plugin(entry("mine"), checker),), whole.sources)


def test_what_is_set_aside_is_told_with_the_reason() -> None:
    """A likelihood below the mark makes no label, and stands in the explanation with its share."""
    verifier = with_checker(Guess())
    ((claim, *_), _) = verifier.split(DRAFT)
    told = explain_with(verifier, DRAFT, claim.id)
    (aside, *_) = told.weighing.aside
    assert aside.why == "it is only likely, and 30% sure where 80% are asked for"
    assert told.weight_of(aside.finding) == (Weight.ASIDE, aside.why)


def test_of_two_equal_findings_one_is_told() -> None:
    """They are two for all that they say the same: the one decides, the other is set aside as told already."""
    verifier = with_checker(Twice())
    ((claim, *_), _) = verifier.split(DRAFT)
    told = explain_with(verifier, DRAFT, claim.id)
    of_others = [each.finding for each in told.elsewhere if each.finding.evidence.document == WIRE]
    assert len(told.weighing.of_others) == len(of_others) == 1
    assert of_others[0] == told.weighing.of_others[0]
    assert of_others[0] is not told.weighing.of_others[0]


def test_an_explanation_that_fails_hides_nothing() -> None:
    """A checker that raises while it explains is a failure under its name."""
    verifier = with_checker(Broken())
    ((claim, *_), _) = verifier.split(DRAFT)
    told = explain_with(verifier, DRAFT, claim.id)
    assert [(failure.checker, failure.error) for failure in told.failures] == [
        ("mine", "ValueError: no words")
    ]
    assert "mine: ValueError: no words" in printed(told)


def test_a_finding_of_another_claim_is_told_where_it_went() -> None:
    """What the comparison of whole sentences finds in a number is told of the number's own claim."""
    draft = Document("The museum in Tarna has 40 rooms and was opened by Ilse Varga in spring.", "draft.txt")
    wire = Document("The museum in Tarna has 90 rooms and was opened by Ilse Varga in spring.", "wire.txt")
    statement = next(claim for claim in claimcheck.split(draft) if claim.kind == "statement")
    told = claimcheck.explain_claim(draft, statement.id, [wire])
    amount = next(claim for claim in claimcheck.split(draft) if claim.kind == "amount")
    assert {each.why for each in told.elsewhere} == {f"it is about the amount {amount.id}"}


KNOWN = claimcheck.split(DRAFT)


def test_an_id_may_be_cut_short_or_be_a_place() -> None:
    """As much of an id as tells it from the others is enough, and so is the place that a report prints."""
    wanted = next(claim for claim in KNOWN if claim.kind == "casualty")
    assert claim_of(KNOWN, wanted.id) == claim_of(KNOWN, wanted.id[:8]) == wanted
    assert claim_of(KNOWN, f"{wanted.span.line}:{wanted.span.column}") == wanted


@pytest.mark.parametrize(
    ("wanted", "words"),
    [("zzzz", "the nearest of 3: "), ("", "no claim has the id ''"), ("9:9", "no claim has the id '9:9'")],
)
def test_an_unknown_id_tells_the_nearest(wanted: str, words: str) -> None:
    """The error names claims that there are, with kind and line."""
    with pytest.raises(UsageError, match="no claim has the id") as raised:
        claim_of(KNOWN, wanted)
    assert words in str(raised.value)
    assert "line 1)" in str(raised.value)


def test_an_id_that_fits_several_tells_them() -> None:
    """A beginning that is not enough is an error that names those that begin so."""
    twice = [KNOWN[0], *(claim for claim in KNOWN[1:] if claim.id[0] != KNOWN[0].id[0])]
    alike = claimcheck.split(Document(DRAFT.text + " " + DRAFT.text))
    with pytest.raises(UsageError, match="claims have the id or place"):
        claim_of([each for each in alike if each.id.startswith(twice[0].id)], twice[0].id[:6])


def test_a_text_without_claims_says_so() -> None:
    """There is nothing near."""
    with pytest.raises(UsageError, match="nothing checkable was found"):
        claimcheck.explain_claim("Hello.", "abc")


def test_the_json_follows_its_schema() -> None:
    """The object is whole, and valid by the published files."""
    Draft202012Validator.check_schema(explanation_json.schema())
    paged = Document(WIRE.text, "paged.pdf", pages=(0, WIRE.text.index("It")), author="Ilse Varga")
    for sources in ([], [WIRE], [WIRE, COPY, POST], [paged]):
        told = explanation_json.explanation_as_json(explained(*sources))
        VALIDATOR.validate(json.loads(json.dumps(told)))
        assert told["schema"] == "claimcheck-explanation/1"


@pytest.mark.parametrize("width", [40, 72, 120])
def test_the_page_keeps_its_width(width: int) -> None:
    """No line of prose is wider than the page."""
    assert max(map(len, printed(explained(WIRE, COPY, POST), width).splitlines())) <= width


def test_the_page_shows_what_was_considered() -> None:
    """Value as read, passage, finding, silence, row and origins, each in its place."""
    page = printed(explained(WIRE, COPY, POST))
    for words in (
        "read as: harm killed; low 14; high 14; as_of 2021-05-03; not said: victims",
        "3. post.txt:1, relevance",
        "supports: the source also says 14 people killed",
        "-> the verdict rests on it",
        "passed over: 'injured 31 people': it counts the injured",
        "yes: a reference refutes it",
        "origin 1: copy.txt:1, wire.txt:1 (near copies)",
    ):
        assert words in page


@settings(max_examples=15, deadline=None)
@given(documents(hostile=True), st.integers(40, 90))
def test_no_character_of_a_text_acts(source: Document, width: int) -> None:
    """Whatever stands in a reference, the page has no character that a terminal obeys."""
    page = printed(explained(source), width)
    assert all(character.isprintable() or character == "\n" for character in page)


def test_every_checker_of_ours_explains_itself() -> None:
    """No checker that comes with the package leaves a silence unexplained."""
    told = {plugin.name for plugin in prepare().checkers}
    assert told == {each.name for each in find_plugins(CHECKERS)}
    silent = [
        plugin.name
        for plugin in prepare().checkers
        if plugin.entry.package == "claimcheck-news"
        and not (hasattr(plugin.instance, "explain") or hasattr(plugin.instance, "explain_all"))
    ]
    assert silent == []
