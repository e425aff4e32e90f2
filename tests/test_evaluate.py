"""Pairs in, predictions and figures out."""

import json
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.evaluate import LABELS, Pair, calibration, evaluate, figures, fold, read_pairs, timed
from claimcheck.model import Label, Verdict
from claimcheck.verify import prepare
from tests.test_model import claim_of


def verdict(label: Label, kind: str, words: str = "Twelve", confidence: float = 0.8) -> Verdict:
    """A verdict on words of one sentence."""
    return Verdict(claim_of("Twelve died at Orrin.", words, kind=kind), label, confidence, "So it is.")


WHOLE = "Twelve died at Orrin."
SUPPORTED, REFUTED, NOTHING, CONFLICTING = (
    Label.SUPPORTED,
    Label.REFUTED,
    Label.NOT_ENOUGH_EVIDENCE,
    Label.CONFLICTING,
)


@pytest.mark.parametrize(
    ("verdicts", "label"),
    [
        ([], "nei"),
        ([verdict(NOTHING, "statement", WHOLE)], "nei"),
        ([verdict(SUPPORTED, "statement", WHOLE)], "supported"),
        ([verdict(SUPPORTED, "statement", WHOLE), verdict(REFUTED, "casualty")], "refuted"),
        ([verdict(SUPPORTED, "casualty"), verdict(NOTHING, "statement", WHOLE)], "nei"),
        # The sentence is supported as a whole, so what stands in it is too.
        ([verdict(SUPPORTED, "statement", WHOLE), verdict(NOTHING, "amount")], "supported"),
        ([verdict(SUPPORTED, "statement", WHOLE), verdict(CONFLICTING, "amount")], "nei"),
        ([verdict(SUPPORTED, "casualty"), verdict(NOTHING, "date", "Orrin")], "nei"),
    ],
)
def test_verdicts_fold_into_one_label(verdicts: list[Verdict], label: str) -> None:
    """Refuted when any part is, supported when every part is, else nei."""
    assert fold(verdicts)[0] == label


def test_figures_by_hand() -> None:
    """Accuracy, macro F1, balanced accuracy and the share of false alarms, worked out by hand."""
    told = (
        [("supported", "supported")] * 3
        + [("supported", "refuted")]
        + [("refuted", "refuted")] * 2
        + [("nei", "supported")] * 2
    )
    found = figures(told)
    assert found.pairs == 8
    assert found.accuracy == pytest.approx(5 / 8)
    # F1: supported 2*3/(4+5), refuted 2*2/(2+3), nei 0.
    assert found.macro_f1 == pytest.approx((6 / 9 + 4 / 5 + 0) / 3)
    assert found.balanced_accuracy == pytest.approx((3 / 4 + 2 / 4) / 2)
    assert found.refuted_though_supported == pytest.approx(1 / 4)


def test_figures_of_nothing_are_undefined() -> None:
    """No pairs, no figures, and no division by zero."""
    found = figures([])
    assert (found.accuracy, found.macro_f1, found.balanced_accuracy, found.refuted_though_supported) == (
        None,
    ) * 4


def test_a_text_that_is_no_sentence_is_a_statement_as_a_whole() -> None:
    """Whoever asks whether evidence bears out a heading gets an answer."""
    heading = "Five bus drivers from Orrin on trial"
    source = "Five bus drivers from Orrin are on trial in Brod."
    pairs = [Pair("heading", heading, (source,)), Pair("empty", " ", (source,))]
    assert [told.label for told in evaluate(pairs, prepare())] == ["supported", "nei"]


def test_calibration_by_hand() -> None:
    """Predictions are put together by tenths of their confidence, each with the share that is right."""
    found = calibration([(0.62, True), (0.68, False), (0.95, True), (1.0, True), (0.3, False)])
    assert [(one.predictions, round(one.confidence, 3), one.right) for one in found] == [
        (1, 0.3, 0.0),
        (2, 0.65, 0.5),
        (2, 0.975, 1.0),
    ]


def test_kinds_are_sliced() -> None:
    """A pair of two kinds counts in both, and nothing else does."""
    source = "A blast at the Orrin mine killed 14 miners on Tuesday."
    pairs = [
        Pair("a", source, (source,), "supported", meta={"kind": ["number", "casualty"]}),
        Pair("b", "Wheat rose.", (source,), "nei", meta={"kind": "money"}),
        Pair("c", "Wheat rose.", (source,), "nei", meta={"kind": 7}),
    ]
    _, found = timed(pairs, prepare())
    assert {kind: each.pairs for kind, each in found.kinds.items()} == {
        "casualty": 1,
        "money": 1,
        "number": 1,
    }
    assert found.as_json()["kinds"]


def test_two_labels_leave_no_third() -> None:
    """Where pairs are never nei, what is not refuted is told as supported, hardly sure."""
    source = "A blast at the Orrin mine killed 14 miners on Tuesday."
    pairs = [
        Pair("other number", "A blast at the Orrin mine killed 12 miners on Tuesday.", (source,)),
        Pair("elsewhere", source, ("The price of wheat rose in Brod.",)),
    ]
    told = list(evaluate(pairs, prepare(), LABELS[:2]))
    assert [one.label for one in told] == ["refuted", "supported"]
    assert told[1].confidence == 0.5


def test_evidence_is_the_only_source() -> None:
    """Each pair is judged by its own evidence, whatever the other pairs hold."""
    source = "A blast at the Orrin mine killed 14 miners on Tuesday."
    pairs = [
        Pair("same", source, (source,)),
        Pair("other number", "A blast at the Orrin mine killed 12 miners on Tuesday.", (source,)),
        Pair("nothing", source, ()),
        Pair("elsewhere", source, ("The price of wheat rose in Brod.",)),
    ]
    assert [told.label for told in evaluate(pairs, prepare())] == ["supported", "refuted", "nei", "nei"]


@pytest.mark.parametrize("day", ["2020-10-11", "2020-10-11T08:30:00Z", "11-10-2020"])
def test_pairs_are_read_with_their_dates(tmp_path: Path, day: str) -> None:
    """A pair's date is the day as of which claim and evidence speak, year first or day first."""
    path = tmp_path / "pairs.jsonl"
    path.write_text(
        json.dumps({"id": 7, "claim": "c", "evidence": ["e"], "label": "nei", "date": day}) + "\n\n", "utf-8"
    )
    [pair] = read_pairs(path)
    assert (pair.id, pair.label, str(pair.published)) == ("7", "nei", "2020-10-11")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "is not JSON"),
        ("[]", 'no "evidence"'),
        ('{"claim": "c"}', 'no "evidence"'),
        ('{"claim": "c", "evidence": "e"}', 'no "evidence"'),
        ('{"evidence": []}', 'no "claim"'),
        ('{"claim": "c", "evidence": [], "label": "true"}', "'true'"),
        ('{"claim": "c", "evidence": [], "date": "yesterday"}', "yesterday"),
    ],
)
def test_a_pair_that_cannot_be_used_is_told_by_line(tmp_path: Path, line: str, problem: str) -> None:
    """The error names the file and the line, and says what is expected."""
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"claim": "c", "evidence": []}\n' + line + "\n", "utf-8")
    with pytest.raises(InputError, match=r"pairs\.jsonl, line 2") as error:
        list(read_pairs(path))
    assert problem in str(error.value)


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    """A file that is not there is told by name."""
    with pytest.raises(InputError, match=r"none\.jsonl"):
        list(read_pairs(tmp_path / "none.jsonl"))
