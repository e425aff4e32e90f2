"""From findings to a label, and from a document to its report."""

from collections.abc import Sequence
from datetime import date
from itertools import permutations, product

import pytest
from attrs import evolve

from claimcheck.errors import UsageError
from claimcheck.model import Claim, Document, Evidence, Failure, Finding, Label, Report, Stance, Verdict
from claimcheck.verify import ExitStatus, check, exit_status, judge, prepare
from tests.test_model import claim_of

CLAIM = claim_of("Twelve died at Orrin.", "Twelve died")


def finding(
    stance: Stance, source: str = "wire.txt", *, confidence: float = 0.8, own: bool = False
) -> Finding:
    """A finding of one stance, by a reference or by the text itself."""
    document = CLAIM.document if own else Document(f"A passage of {source}.", source=source)
    evidence = Evidence(document.span)
    return Finding(
        CLAIM.span, evidence, document.span, stance, f"{source} {stance.value} it", confidence, "tests"
    )


SUPPORTS, REFUTES, PREDATES = Stance.SUPPORTS, Stance.REFUTES, Stance.PREDATES


@pytest.mark.parametrize(
    ("findings", "label"),
    [
        ([], Label.NOT_ENOUGH_EVIDENCE),
        ([finding(SUPPORTS)], Label.SUPPORTED),
        ([finding(REFUTES)], Label.REFUTED),
        ([finding(PREDATES)], Label.OUTDATED),
        ([finding(SUPPORTS), finding(REFUTES, "b.txt")], Label.CONFLICTING),
        ([finding(SUPPORTS), finding(PREDATES, "b.txt")], Label.OUTDATED),
        ([finding(REFUTES), finding(PREDATES, "b.txt")], Label.REFUTED),
        ([finding(REFUTES, own=True)], Label.CONFLICTING),
        ([finding(REFUTES, own=True), finding(SUPPORTS)], Label.SUPPORTED),
        ([finding(REFUTES, own=True), finding(REFUTES)], Label.REFUTED),
        ([finding(SUPPORTS, own=True)], Label.NOT_ENOUGH_EVIDENCE),
        ([finding(PREDATES, own=True)], Label.NOT_ENOUGH_EVIDENCE),
    ],
)
def test_the_table(findings: list[Finding], label: Label) -> None:
    """Each combination of findings has its label; a text is no witness for itself."""
    assert judge(CLAIM, findings).label is label


def test_the_order_of_findings_does_not_matter() -> None:
    """Label, confidence and origins are the same in whatever order findings come."""
    findings = [
        finding(SUPPORTS, "a.txt"),
        finding(SUPPORTS, "b.txt", confidence=0.6),
        finding(REFUTES, "c.txt"),
    ]
    outcomes = {
        (verdict.label, verdict.confidence, verdict.origins)
        for order in permutations(findings)
        for verdict in [judge(CLAIM, order)]
    }
    assert len(outcomes) == 1


def test_a_failure_is_no_label() -> None:
    """Where a checker failed the label is what the others found, and the failure stands beside it."""
    failure = Failure("amounts", "ValueError: x", CLAIM)
    verdict = judge(CLAIM, [], [failure])
    assert verdict.label is Label.NOT_ENOUGH_EVIDENCE
    assert verdict.failures == (failure,)


def test_a_reason_names_source_and_line() -> None:
    """The reason is one sentence with the words of the strongest finding and where they stand."""
    verdict = judge(CLAIM, [finding(REFUTES, "weak.txt", confidence=0.5), finding(REFUTES, "strong.txt")])
    assert verdict.reason == "Strong.txt refutes it (strong.txt:1)."


def test_a_tension_in_the_text_is_named_beside_a_support() -> None:
    """A text that disagrees with itself keeps the references' verdict, and the reason says so."""
    verdict = judge(CLAIM, [finding(SUPPORTS), finding(REFUTES, "the text", own=True)])
    assert verdict.label is Label.SUPPORTED
    assert "within the text itself" in verdict.reason


def test_two_sources_are_surer_than_one() -> None:
    """Agreement of independent origins raises the confidence, never to certainty."""
    one = judge(CLAIM, [finding(SUPPORTS)])
    two = judge(CLAIM, [finding(SUPPORTS), finding(SUPPORTS, "b.txt")])
    assert one.confidence < two.confidence < 1.0


def report_with(*labels: Label, failures: Sequence[Failure] = ()) -> Report:
    """A report with one verdict a label."""
    verdicts = tuple(Verdict(CLAIM, label, 0.5, "So it is.") for label in labels)
    return Report(CLAIM.document, verdicts, (), tuple(failures))


@pytest.mark.parametrize(
    ("report", "status"),
    [
        (report_with(Label.SUPPORTED, Label.OUTDATED, Label.NOT_ENOUGH_EVIDENCE), ExitStatus.OK),
        (report_with(Label.SUPPORTED, Label.REFUTED), ExitStatus.CLAIM_FAILED),
        (report_with(Label.CONFLICTING), ExitStatus.CLAIM_FAILED),
        (report_with(Label.REFUTED, failures=[Failure("x", "broke")]), ExitStatus.PLUGIN_FAILED),
        (report_with(), ExitStatus.NOTHING_CHECKABLE),
    ],
)
def test_exit_status(report: Report, status: ExitStatus) -> None:
    """0 nothing failed, 1 a claim failed, 3 a plugin failed, 5 nothing was checkable."""
    assert exit_status([report]) is status


def test_fail_on_takes_any_labels() -> None:
    """What counts as failed is the user's choice."""
    outdated = report_with(Label.OUTDATED)
    assert exit_status([evolve(outdated, fail_on=(Label.OUTDATED,))]) is ExitStatus.CLAIM_FAILED
    assert exit_status([evolve(report_with(Label.REFUTED), fail_on=(Label.OUTDATED,))]) is ExitStatus.OK


def test_an_unreadable_input_comes_first() -> None:
    """An input that could not be read is told before anything else."""
    assert exit_status([report_with(Label.REFUTED)], unreadable=True) is ExitStatus.UNUSABLE


WIRE = Document("A blast at the Orrin mine killed 14 miners on Tuesday.", source="wire.txt")
ARTICLE = "A blast at the Orrin mine killed 14 miners on Tuesday.\nThe mine is the oldest of the valley."


def test_a_check_ends_in_reading_order_with_sources() -> None:
    """Verdicts follow the text, and the report names what was consulted."""
    report = check(ARTICLE, against=[WIRE])
    starts = [verdict.claim.sentence.start for verdict in report.verdicts]
    assert starts == sorted(starts)
    assert report.sources == (WIRE,)


def test_a_claim_is_supported_by_its_own_words() -> None:
    """A reference that says the same supports, and nothing in it refutes."""
    labels = {verdict.label for verdict in check(WIRE.text, against=[WIRE]).verdicts}
    assert Label.SUPPORTED in labels
    assert Label.REFUTED not in labels


@pytest.mark.parametrize(
    ("figure", "label"), [("14", Label.SUPPORTED), ("12", Label.REFUTED), ("at least 10", Label.SUPPORTED)]
)
def test_a_count_is_checked(figure: str, label: Label) -> None:
    """A count of the same dead is supported, or refuted, by the source's own number."""
    [verdict] = check(
        f"A blast at the Orrin mine killed {figure} miners.", against=[WIRE], kinds=["casualty"]
    ).verdicts
    assert verdict.label is label


def test_an_unrelated_reference_changes_no_label() -> None:
    """A reference on something else turns nothing into a refutation."""
    other = Document("A flood in Brod swept 3 cars away and hurt 20 people.", source="flood.txt")
    alone = [verdict.label for verdict in check(ARTICLE, against=[WIRE]).verdicts]
    assert [verdict.label for verdict in check(ARTICLE, against=[WIRE, other]).verdicts] == alone


def test_the_order_of_references_changes_nothing() -> None:
    """Labels do not depend on the order in which references are given."""
    other = Document("At the Orrin mine 14 miners were killed, the owner said.", source="owner.txt")
    outcomes = [
        [(verdict.claim.id, verdict.label) for verdict in check(ARTICLE, against=order).verdicts]
        for order in permutations([WIRE, other])
    ]
    assert outcomes[0] == outcomes[1]


def test_a_text_is_checked_against_itself() -> None:
    """With no reference at all, two figures for one thing are in conflict."""
    text = "A blast at the Orrin mine killed 14 miners on Tuesday.\n\nThe blast at the Orrin mine killed 18 miners."
    report = check(text, kinds=["casualty"])
    assert {verdict.label for verdict in report.verdicts} == {Label.CONFLICTING}


def test_a_consistent_text_is_not_in_conflict() -> None:
    """With no reference, what does not contradict itself has not enough evidence."""
    labels = {verdict.label for verdict in check(ARTICLE).verdicts}
    assert labels == {Label.NOT_ENOUGH_EVIDENCE}


def test_a_missing_reference_is_a_failure_and_the_rest_goes_on() -> None:
    """One reference that is not there is told with its name, and the other still decides."""
    report = check(ARTICLE, against=["no/such/file.txt", WIRE], kinds=["casualty"])
    assert report.verdicts[0].label is Label.SUPPORTED
    assert "no/such/file.txt" in report.failures[0].error


def test_an_unknown_kind_is_refused() -> None:
    """A misspelt kind is an error with the known ones, not an empty report."""
    with pytest.raises(UsageError, match=r"'casualties'.*casualty"):
        prepare(kinds=["casualties"])


def test_ids_differ_where_a_sentence_stands_twice() -> None:
    """Two equal sentences are two claims."""
    sentence = "The Orrin mine employs 400 people."
    ids = [verdict.claim.id for verdict in check(f"{sentence}\n\n{sentence}").verdicts]
    assert len(ids) == len(set(ids)) > 1


def test_the_same_input_gives_the_same_report() -> None:
    """Two runs differ in nothing."""
    assert check(ARTICLE, against=[WIRE]) == check(ARTICLE, against=[WIRE])


@pytest.mark.parametrize(("stance", "own"), list(product(Stance, [False, True])))
def test_a_verdict_keeps_what_it_rests_on(stance: Stance, own: bool) -> None:  # noqa: FBT001 - a table's column
    """Every finding that can count is kept in the verdict, signed as it came."""
    given = finding(stance, own=own)
    kept = judge(CLAIM, [given]).findings
    assert kept == ((given,) if not own or stance is REFUTES else ())


def _claims(report: Report) -> list[Claim]:
    return [verdict.claim for verdict in report.verdicts]


def test_a_document_keeps_its_own_date() -> None:
    """`date` is for texts without one and overrules nothing when it is not given."""
    document = evolve(WIRE, published=None)
    dated = check(document, date=date(2020, 10, 11), kinds=["date"])
    assert [claim.value.as_json()["start"] for claim in _claims(dated)] == ["2020-10-06T00:00:00"]


def test_one_error_is_told_once() -> None:
    """A wrong number that is a claim of its own is refuted there, and not again as part of its sentence."""
    source = Document("The Orrin mine sold 46 lorries to Brod in May.", source="deal.txt")
    report = check("The Orrin mine sold 64 lorries to Brod in May.", against=[source])
    refuted = [verdict.claim for verdict in report.verdicts if verdict.label is Label.REFUTED]
    assert [(claim.kind, claim.span.text) for claim in refuted] == [("amount", "64 lorries")]


def test_what_two_checkers_find_in_the_same_words_is_told_once() -> None:
    """Of two supports of a claim that rest on the same words the surer one is shown, and --explain tells of the other."""
    story = "Ann Keller leads the town of Velmar. The ferry of Velmar opened in 1979. Keller cut the ribbon."
    report = check(story, against=[Document(story + " It rained.", source="b.txt")], kinds=["date"])
    assert [[finding.checker for finding in verdict.findings] for verdict in report.verdicts] == [["dates"]]


def test_a_likely_support_needs_to_be_sure_enough() -> None:
    """By itself it makes a label from `least` on; below that the reason tells of it, and nothing is supported."""
    likely = evolve(finding(SUPPORTS, confidence=0.7), likely=True)
    verdict = judge(CLAIM, [likely])
    assert verdict.label is Label.NOT_ENOUGH_EVIDENCE
    assert verdict.reason.startswith("Not sure enough to count, ")
    assert judge(CLAIM, [likely], least=0.6).label is Label.SUPPORTED
    assert judge(CLAIM, [evolve(likely, confidence=0.85)]).label is Label.SUPPORTED
    assert judge(CLAIM, [likely, finding(SUPPORTS, "b.txt", confidence=0.6)]).label is Label.SUPPORTED


def test_a_near_copy_is_heard_though_its_document_has_the_day_of_something_else() -> None:
    """The text's day stands elsewhere in the source, and another one in the sentence that is the text's own."""
    text = "Mayor Ruth Anders opened the new ferry terminal by the harbour of Velmar on Saturday before a crowd of guests."
    source = (
        f"{text.replace('Saturday', 'Friday')} "
        "On Saturday the terminal by the harbour opened to the public, and Anders took the first ferry."
    )
    (verdict,) = (
        one for one in check(text, [Document(source, source="wire.txt")]).verdicts if one.claim.kind == "date"
    )
    assert verdict.label is Label.CONFLICTING
    assert {finding.checker for finding in verdict.findings} == {"dates", "twins"}
