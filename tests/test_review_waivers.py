"""Waivers: claims that may stand for a reason that the text itself gives."""

import pytest
from attrs import evolve

from claimcheck.errors import InputError
from claimcheck.model import Claim, Comment, Document, Failure, Label, Report, Review, ReviewStatus, Verdict
from claimcheck.review import read_waivers, reviewed
from tests.reports import Words, words_of

TEXT = "Rain fell on 12 days. Snow fell on 3.\nIt froze for a week.\n\nThen spring came.\n"


def verdict(words: str, label: Label = Label.REFUTED, *, kind: str = "amount") -> Verdict:
    """A verdict on words of the text."""
    document = Document(TEXT, "draft.md")
    span = words_of(document, words)
    return Verdict(Claim(span, span, kind, Words()), label, 0.5, "Because.")


def report(*comments: tuple[str, str], verdicts: tuple[Verdict, ...]) -> Report:
    """A report on the text with comments, each about some words of it."""
    found = tuple(
        Comment(words, number, TEXT.index(about), TEXT.index(about) + len(about))
        for number, (words, about) in enumerate(comments, start=1)
    )
    return Report(Document(TEXT, "draft.md", comments=found), verdicts)


LINE = TEXT.split("\n", 1)[0]
DAYS, FROZE = verdict("12 days"), verdict("a week", kind="date")


def reviews(told: Report) -> list[str | None]:
    """The reason of each verdict's review."""
    return [verdict.review.note if verdict.review else None for verdict in told.verdicts]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (" ignore: the gauge was broken ", "the gauge was broken"),
        ("ignore:\n  the gauge\n  was broken", "the gauge was broken"),
        (" ignore[amount]: why", "why"),
        (" ignore [date, amount] : why", "why"),
        (f" ignore[{DAYS.claim.id}]: why", "why"),
        (" ignore[date]: why", None),
        (" ignore[0123456789ab]: why", None),
    ],
)
def test_a_waiver_is_for_all_claims_of_its_part_or_those_it_names(words: str, expected: str | None) -> None:
    """Brackets hold kinds and ids; the reason is one line in the report."""
    told = reviewed(report((words, LINE), verdicts=(DAYS, FROZE)))
    assert reviews(told) == [expected, None]


@pytest.mark.parametrize(
    ("label", "waived"),
    [
        (Label.REFUTED, True),
        (Label.CONFLICTING, True),
        (Label.OUTDATED, True),
        (Label.SUPPORTED, False),
        (Label.NOT_ENOUGH_EVIDENCE, False),
    ],
)
def test_only_what_needs_a_look_is_waived(*, label: Label, waived: bool) -> None:
    """A waiver over a claim that holds is superfluous, whatever makes the run fail."""
    told = reviewed(report((" ignore: why", LINE), verdicts=(evolve(DAYS, label=label),)))
    assert (reviews(told) == ["why"], bool(told.warnings)) == (waived, not waived)


def test_a_label_that_the_user_lets_fail_can_be_waived() -> None:
    """With unconfirmed claims failing, a waiver is for them too, and then they do not fail."""
    unconfirmed = evolve(DAYS, label=Label.NOT_ENOUGH_EVIDENCE)
    asked = evolve(
        report((" ignore: why", LINE), verdicts=(unconfirmed,)), fail_on=(Label.NOT_ENOUGH_EVIDENCE,)
    )
    assert (asked.ok, reviewed(asked).ok) == (False, True)


def test_the_waiver_that_names_a_claim_comes_first() -> None:
    """By its id, then by its kind, then by its place alone."""
    comments = [
        (" ignore: by place", LINE),
        (" ignore[amount]: by kind", LINE),
        (f" ignore[{DAYS.claim.id}]: by id", "Rain fell on 12 days."),
    ]
    assert reviews(reviewed(report(*comments, verdicts=(DAYS,)))) == ["by id"]
    assert reviews(reviewed(report(*comments[:2], verdicts=(DAYS,)))) == ["by kind"]


def test_a_waiver_of_nothing_is_a_warning() -> None:
    """It names file and line; a name that no claim has is set right."""
    told = reviewed(
        report((" ignore: why", "Then spring came."), (" ignore[amuont]: why", LINE), verdicts=(DAYS,))
    )
    assert told.warnings == (
        "draft.md:1: the waiver is for no claim that fails; remove it",
        (
            "draft.md:2: the waiver is for no claim that fails; remove it "
            "(no claim of the text is called 'amuont'; did you mean 'amount'?)"
        ),
    )


def test_a_waiver_whose_claim_was_not_asked_for_is_no_warning() -> None:
    """With some kinds only, or where something failed, nobody knows whether it is superfluous."""
    some = report((" ignore: why", LINE), (" ignore[date, amount]: why", LINE), verdicts=())
    assert reviewed(some, kinds=["date"]).warnings == ()
    assert len(reviewed(some, kinds=["date", "amount"]).warnings) == 1
    assert reviewed(evolve(some, failures=(Failure("x", "broke"),))).warnings == ()


def test_a_report_without_comments_stays_the_same() -> None:
    """Nothing is reviewed where nobody has said anything."""
    plain = report(verdicts=(DAYS, FROZE))
    assert reviewed(plain) == plain


def test_a_waived_claim_does_not_fail() -> None:
    """The label stays what it is, and the report is in order."""
    told = reviewed(report((" ignore: why", LINE), verdicts=(DAYS,)))
    assert told.verdicts[0].label is Label.REFUTED
    assert told.verdicts[0].review == Review(ReviewStatus.WAIVED, "why")
    assert (told.failed, told.ok) == ((), True)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (" ignore ", "the waiver gives no reason"),
        (" ignore: ", "the waiver gives no reason"),
        (" ignore: -- ", "the waiver gives no reason"),
        (" ignore[amount]", "the waiver gives no reason"),
        (" ignore[]: why", "nothing in its brackets"),
        (" ignore[ , ]: why", "nothing in its brackets"),
        (" ignroe: why", "does not know what 'ignroe: why' means"),
        ("", "does not know what '' means"),
        (" ignore amount: why", "does not know"),
        (" ignore[a][b]: why", "does not know"),
    ],
)
def test_a_waiver_that_cannot_be_used_names_file_line_and_remedy(words: str, problem: str) -> None:
    """A reason is required, and what is misspelt is told rather than passed over."""
    document = Document(TEXT, "draft.md", comments=(Comment(words, 7),))
    with pytest.raises(InputError) as caught:
        read_waivers(document)
    assert str(caught.value).startswith("draft.md:7: ")
    assert problem in str(caught.value)
    assert "ignore" in caught.value.remedy
