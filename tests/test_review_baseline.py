"""The baseline: reviewed claims in a file, and how it keeps up with the texts."""

import json
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Failure, Label, Report, Review, ReviewStatus, Verdict
from claimcheck.review import Baseline, read_baseline, reviewed
from claimcheck.review.updating import Checked, Update, updated
from tests.reports import Words, words_of

DAY = date(2025, 6, 15)
TEXT = "Rain fell on 12 days. Snow fell on 3."


def verdict(
    words: str, label: Label = Label.REFUTED, *, source: str = "draft.txt", kind: str = "amount"
) -> Verdict:
    """A verdict on words of the text."""
    span = words_of(Document(TEXT, source), words)
    return Verdict(Claim(span, span, kind, Words()), label, 0.5, "Because.")


def report(*verdicts: Verdict, source: str = "draft.txt") -> Report:
    """A report on the text."""
    return Report(Document(TEXT, source), verdicts)


RAIN, SNOW = verdict("12 days"), verdict("3")


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Baseline:
    """A baseline without entries in the working folder, where the text is too."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.txt").write_text(TEXT, "utf-8")
    return Baseline("reviewed.json", {})


def after(baseline: Baseline, *reports: Report, note: str | None = None, day: date = DAY) -> Update:
    """The baseline brought up to reports on all kinds."""
    return updated(baseline, [Checked(each) for each in reports], day=day, note=note)


def test_a_failing_claim_comes_in_and_is_covered_from_then_on(empty: Baseline) -> None:
    """With its day and note; one that does not fail stays out."""
    told = report(RAIN, evolve(SNOW, label=Label.SUPPORTED))
    update = after(empty, told, note="the gauge was broken")
    assert (update.added, update.words) == (1, ())
    [entry] = update.baseline.entries.values()
    assert entry.as_json() == {
        "id": RAIN.claim.id,
        "document": "draft.txt",
        "kind": "amount",
        "text": "12 days",
        "verdict": "refuted",
        "reason": "Because.",
        "note": "the gauge was broken",
        "day": "2025-06-15",
    }
    covered = reviewed(told, update.baseline)
    review = Review(ReviewStatus.BASELINE, "the gauge was broken", DAY)
    assert [each.review for each in covered.verdicts] == [review, None]
    assert covered.ok


@pytest.mark.parametrize("now", [Label.REFUTED, Label.CONFLICTING])
def test_another_verdict_than_the_reviewed_one_is_not_covered(empty: Baseline, now: Label) -> None:
    """What was outdated and is refuted now fails, and the report says that it was reviewed as something else."""
    both = (Label.OUTDATED, Label.REFUTED, Label.CONFLICTING)
    was = evolve(report(evolve(RAIN, label=Label.OUTDATED)), fail_on=both)
    told = reviewed(evolve(report(evolve(RAIN, label=now)), fail_on=both), after(empty, was).baseline)
    assert told.verdicts[0].review is None
    [warning] = told.warnings
    assert warning.startswith("draft.txt:1: the claim was reviewed as outdated on 2025-06-15 and is ")
    assert not told.ok


def test_what_still_holds_keeps_its_day_and_note(empty: Baseline) -> None:
    """A later update with another note leaves it alone."""
    first = after(empty, report(RAIN), note="old").baseline
    second = after(first, report(RAIN, SNOW), note="new", day=date(2026, 1, 1))
    assert {(entry.text, entry.note, entry.day.year) for entry in second.baseline.entries.values()} == {
        ("12 days", "old", 2025),
        ("3", "new", 2026),
    }
    assert second.added == 1


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (report(SNOW), "the text no longer makes this claim"),
        (report(evolve(RAIN, label=Label.SUPPORTED)), "it is supported now"),
        (report(evolve(RAIN, review=Review(ReviewStatus.WAIVED, "why"))), "it is waived in the text"),
    ],
)
def test_what_fails_no_more_leaves_with_a_word(empty: Baseline, told: Report, why: str) -> None:
    """The word names document, claim, its note and the reason."""
    update = after(after(empty, report(RAIN), note="old").baseline, told)
    assert f"draft.txt: amount '12 days' (old) leaves the baseline: {why}" in update.words
    assert RAIN.claim.id not in {entry.id for entry in update.baseline.entries.values()}


def test_a_verdict_that_changed_is_reviewed_anew(empty: Baseline) -> None:
    """With the new day; the note stays where no other is given."""
    first = after(empty, report(RAIN), note="old").baseline
    second = after(first, report(evolve(RAIN, label=Label.CONFLICTING)), day=date(2026, 1, 1))
    [entry] = second.baseline.entries.values()
    assert (entry.verdict, entry.note, entry.day.year) == (Label.CONFLICTING, "old", 2026)
    assert second.words == ("draft.txt: amount '12 days' (old) was refuted and is conflicting now",)


def test_what_was_not_checked_stays(empty: Baseline) -> None:
    """Of other documents and other kinds, and of a document on which something failed."""
    full = after(empty, report(RAIN)).baseline
    assert after(full, Report(Document("Fog.", "other.txt"))).baseline == full
    assert updated(full, [Checked(report(), ["date"])], day=DAY).baseline == full
    assert (
        after(full, Report(Document(TEXT, "draft.txt"), failures=(Failure("x", "broke"),))).baseline == full
    )


def test_claims_of_a_file_that_has_gone_leave(empty: Baseline) -> None:
    """A URL and standard input cannot be looked for."""
    stdin = verdict("12 days", source="<stdin>")
    page = verdict("12 days", source="https://example.org/rain")
    full = after(
        empty, report(RAIN), report(stdin, source="<stdin>"), report(page, source="https://example.org/rain")
    ).baseline
    Path("draft.txt").unlink()
    update = after(full)
    assert {entry.document for entry in update.baseline.entries.values()} == {
        "<stdin>",
        "https://example.org/rain",
    }
    assert update.words == (
        "draft.txt: amount '12 days' leaves the baseline: there is no such document any more",
    )


def test_paths_are_the_same_on_every_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the folder of the baseline, with forward slashes, wherever the run started."""
    (tmp_path / "reviews").mkdir()
    monkeypatch.chdir(tmp_path / "reviews")
    baseline = Baseline("../reviewed.json", {})
    assert baseline.document_of("draft.txt") == "reviews/draft.txt"
    assert baseline.document_of(str(tmp_path / "news" / "a.md")) == "news/a.md"
    assert Baseline("sub/reviewed.json", {}).document_of("draft.txt") == "../draft.txt"


def test_the_same_entries_give_the_same_file(empty: Baseline) -> None:
    """The order of the run does not show."""
    one = after(empty, report(RAIN, SNOW)).baseline
    two = after(after(empty, report(SNOW)).baseline, report(SNOW, RAIN)).baseline
    assert json.dumps(one.as_json()) == json.dumps(two.as_json())
    assert list(one.as_json()) == ["schema", "claims"]


def test_a_file_is_read_back_the_same(empty: Baseline) -> None:
    """What was written means the same."""
    full = after(empty, report(RAIN, SNOW), note="why").baseline
    Path("reviewed.json").write_text(json.dumps(full.as_json()), "utf-8")
    assert read_baseline("reviewed.json") == full


GOOD = {
    "id": RAIN.claim.id,
    "document": "draft.txt",
    "kind": "amount",
    "text": "12 days",
    "verdict": "refuted",
    "reason": "Because.",
    "note": "",
    "day": "2025-06-15",
}


def file_of(*entries: object, schema: object = "claimcheck-baseline/1", **more: object) -> str:
    """A baseline as text."""
    return json.dumps({"schema": schema, "claims": entries, **more})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "is not JSON"),
        (file_of(GOOD)[:-9], "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "is no baseline of claimcheck"),
        ("{}", "is no baseline of claimcheck"),
        (file_of(schema="claimcheck-baseline/2"), "is a baseline of version 'claimcheck-baseline/2'"),
        (file_of(schema="claimcheck-report/1"), "is a baseline of version 'claimcheck-report/1'"),
        (file_of(extra=1), "has other fields"),
        ('{"schema": "claimcheck-baseline/1", "claims": {}}', "has other fields"),
        (file_of(GOOD, "x"), "entry 2 does not have the fields id, document"),
        (file_of({**GOOD, "nte": ""}), "entry 1 does not have the fields"),
        (file_of({**GOOD, "note": None}), "entry 1 has None as its note"),
        (file_of({**GOOD, "text": 12}), "entry 1 has 12 as its text"),
        (file_of({**GOOD, "day": "yesterday"}), "entry 1 has 'yesterday' as its day"),
        (file_of({**GOOD, "verdict": "wrong"}), "entry 1 has 'wrong' as its verdict"),
        (file_of(GOOD, GOOD), f"entry 2 is the second of claim {RAIN.claim.id} of draft.txt"),
    ],
)
def test_a_damaged_file_names_the_entry_and_the_remedy(tmp_path: Path, text: str, problem: str) -> None:
    """Nothing is guessed: the file is restored or made anew."""
    file = tmp_path / "reviewed.json"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        read_baseline(str(file))
    assert problem in str(caught.value)
    assert "--update-baseline" in caught.value.remedy
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("field", ["text", "kind"])
def test_an_entry_that_does_not_fit_its_id_is_an_error(empty: Baseline, field: str) -> None:
    """Of a claim with other words or of another kind it is no review, and no update passes over it."""
    file = Path("reviewed.json")
    file.write_text(file_of({**GOOD, field: "something else"}), "utf-8")
    damaged = read_baseline("reviewed.json")
    for use in (lambda: reviewed(report(RAIN), damaged), lambda: after(damaged, report(RAIN))):
        with pytest.raises(InputError, match="something else") as caught:
            use()
        assert caught.value.source == empty.path


def test_the_remedy_for_a_file_that_is_no_baseline_reads_as_one_sentence(tmp_path: Path) -> None:
    """It says what this version reads and what to do."""
    file = tmp_path / "reviewed.json"
    file.write_text("{}", "utf-8")
    with pytest.raises(InputError) as raised:
        read_baseline(str(file))
    assert raised.value.remedy == (
        "this version reads claimcheck-baseline/1; name another file, "
        "or remove it and make it anew with --update-baseline"
    )
