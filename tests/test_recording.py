"""Records as values: what is written is read again, what is read is judged again, and two are compared."""

import gzip
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import (
    Claim,
    Comment,
    Document,
    Evidence,
    FactCheck,
    Failure,
    Label,
    Record,
    Recorded,
    Span,
    check,
    read_record,
    record_check,
    replay,
    source_changes,
    split,
    write_record,
)
from claimcheck.errors import InputError
from claimcheck.recording import reading
from claimcheck.retrieve import Answer
from claimcheck.testing import documents
from claimcheck.verify import Asked

STARTED = datetime(2025, 6, 15, 12, tzinfo=UTC)
WIRE = Document(
    "The blast at the Orrin mine killed 14 miners on Tuesday.\n\nThe mine is old.",
    source="wire.txt",
    published=date(2025, 6, 14),
)
DRAFT = Document(
    "The blast at the Orrin mine killed 12 miners.", source="draft.txt", published=date(2025, 6, 15)
)


def written_and_read(record: Record, file: Path) -> Record:
    """What is read of a record that is written."""
    write_record(record, str(file))
    return read_record(str(file))


def words(*, surrogates: bool = False) -> st.SearchStrategy[str]:
    """Texts of any characters; with half a character too, as in names of files that are no UTF-8."""
    return st.text(max_size=20) | (
        st.text(st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF)) if surrogates else st.nothing()
    )


@st.composite
def hostile_documents(draw: st.DrawFn) -> Document:
    """Documents with something in every field."""
    document = draw(documents())
    ends = sorted(draw(st.lists(st.integers(0, len(document.text)), max_size=3)))
    numbers = st.none() | st.integers(-5, 5) | st.floats(allow_nan=False)
    return evolve(
        document,
        source=draw(words(surrogates=True)),
        title=draw(words()),
        author=draw(words()),
        dated_by=draw(st.sampled_from(["", "metadata", "file"])),
        pages=tuple(ends),
        page_unit=draw(st.sampled_from(["page", "row"])),
        fact_check=draw(
            st.none()
            | st.builds(FactCheck, words(), words(), words(), value=numbers, worst=numbers, best=numbers)
        ),
        comments=tuple(
            draw(st.lists(st.builds(Comment, words(), st.integers(1, 9), st.just(0), st.just(1)), max_size=2))
        ),
        read_at=draw(st.none() | st.datetimes(timezones=st.just(UTC))),
    )


@st.composite
def asked_of(draw: st.DrawFn) -> Asked:
    """What sources gave, and how they failed."""
    references = draw(st.lists(hostile_documents(), max_size=3, unique=True))
    failures = st.lists(st.builds(Failure, words(), words()), max_size=2).map(tuple)
    answers = {}
    for number in range(draw(st.integers(0, 2))):
        given_for = []
        for source in draw(st.lists(words(), max_size=2, unique=True)):
            evidence = [
                Evidence(Span(each, 0, len(each.text)), relevance=draw(st.floats(0, 1)))
                for each in draw(st.lists(st.sampled_from(references), max_size=2))
            ] if references else []  # fmt: skip
            failed = draw(st.lists(words(), max_size=1))
            given_for.append(
                Answer(source, tuple(evidence), tuple(Failure(source, error) for error in failed))
            )
        answers[f"{number}\x1b"] = tuple(given_for)
    return Asked(answers, tuple(references), draw(failures), draw(failures))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records of hostile texts."""
    recorded = st.builds(
        Recorded,
        document=hostile_documents(),
        asked=asked_of(),
        kinds=st.none() | st.just(("casualty", "date")) | st.just(()),
        fail_on=st.none() | st.lists(st.sampled_from(Label), max_size=2).map(tuple),
        day=st.none() | st.dates(),
        against=st.lists(words(surrogates=True), max_size=2).map(tuple),
        sources=st.lists(words(), max_size=2).map(tuple),
    )
    return Record(
        checked=tuple(draw(st.lists(recorded, max_size=2))),
        started=draw(st.datetimes(timezones=st.just(UTC))),
        seconds=draw(st.floats(0, 1e9)),
        program=draw(st.dictionaries(words(), words(), max_size=2)),
        plugins={
            "claimcheck.checkers": {"tides": {"least": draw(st.floats(0, 1)), "words": [draw(words())]}}
        },
        unread=tuple(draw(st.lists(words(), max_size=2))),
        several=draw(st.booleans()),
        allow_empty=draw(st.booleans()),
        baseline=draw(
            st.none() | st.just(("reviewed.json", {"schema": "claimcheck-baseline/1", "claims": []}))
        ),
    )


@given(record=records())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=40)
def test_a_record_survives_writing_and_reading(
    record: Record, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """For texts with whatever characters: every text that was used, every failure, every option, and nothing else."""
    folder = tmp_path_factory.mktemp("record")
    read = written_and_read(record, folder / "a.jsonl")
    assert (folder / "a.jsonl").read_bytes().isascii()
    assert [each.document for each in read.checked] == [each.document for each in record.checked]
    for old, new in zip(record.checked, read.checked, strict=True):
        assert new.asked.answers == old.asked.answers
        assert (new.asked.unopened, new.asked.unread) == (old.asked.unopened, old.asked.unread)
        assert [told_of(each) for each in new.asked.sources] == [told_of(each) for each in old.asked.sources]
        assert evolve(new, document=old.document, asked=old.asked) == old
    assert evolve(read, checked=record.checked, hashes={}) == record
    assert written_and_read(read, folder / "b.jsonl.gz") == read
    assert gzip.decompress((folder / "b.jsonl.gz").read_bytes()) == (folder / "a.jsonl").read_bytes()


def told_of(document: Document) -> tuple[object, ...]:
    """What a report says of a reference."""
    return (
        document.source,
        document.title,
        document.published,
        document.publisher,
        document.author,
        document.dated_by,
    )


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    """Packed, too: no time and no name of a file is in it."""
    record = record_check(DRAFT, [WIRE])
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        write_record(record, str(tmp_path / name))
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


def test_a_replay_is_the_report_of_the_check(tmp_path: Path) -> None:
    """Also of one that was written and read; the claim is judged, not the verdict kept."""
    record = written_and_read(record_check(DRAFT, [WIRE]), tmp_path / "record.jsonl")
    live = check(DRAFT, [WIRE])
    assert [report.verdicts for report in replay(record)] == [live.verdicts]
    assert "verdict" not in (tmp_path / "record.jsonl").read_text("ascii")


def test_several_documents_are_recorded_together() -> None:
    """Each with its own day and claims."""
    other = Document("In the blast at the Orrin mine 14 miners were killed.", source="other.txt")
    record = record_check([DRAFT, other], [WIRE], kinds=["casualty"], date=date(2025, 6, 16))
    assert [report.document.published for report in replay(record)] == [date(2025, 6, 16)] * 2
    assert [report.verdicts[0].label for report in replay(record)] == [Label.REFUTED, Label.SUPPORTED]


def test_texts_that_nothing_else_tells_apart_are_kept(tmp_path: Path) -> None:
    """Two rows of a file that only were read stay two references in the report."""
    rows = [Document(f"Row {number} is on rye.", source="rows.csv") for number in (1, 2)]
    record = record_check(DRAFT, [WIRE, *rows], kinds=["casualty"])
    read = written_and_read(record, tmp_path / "record.jsonl")
    assert [each.text for each in read.checked[0].asked.sources] == [rows[0].text, rows[1].text, WIRE.text]


def test_a_claim_that_was_not_asked_about_is_a_failure() -> None:
    """Whatever the reason that it is not in the record: it is never taken for one that no source confirms."""
    record = record_check(DRAFT, [WIRE], kinds=["casualty"])
    other = evolve(record.checked[0], document=evolve(DRAFT, text=DRAFT.text.replace("12", "11")))
    [report] = replay(evolve(record, checked=(other,)))
    [verdict] = report.verdicts
    assert (verdict.label, [failure.checker for failure in verdict.failures]) == (
        Label.NOT_ENOUGH_EVIDENCE,
        ["record"],
    )


def test_sources_that_fail_are_recorded_with_their_claims(tmp_path: Path) -> None:
    """The failure of an answer is one of its claim again."""
    [claim] = split(DRAFT, kinds=["casualty"])
    asked = Asked({claim.id: (Answer("shelf", failures=(Failure("shelf", "it fell", claim),)),)})
    record = Record(
        checked=(Recorded(document=DRAFT, asked=asked, kinds=("casualty",)),), started=STARTED, seconds=0.5
    )
    [report] = replay(written_and_read(record, tmp_path / "record.jsonl"))
    [failure] = report.verdicts[0].failures
    assert failure == Failure("shelf", "it fell", claim)
    assert isinstance(failure.claim, Claim)


def test_options_are_written_as_words_where_json_has_none(tmp_path: Path) -> None:
    """A day of TOML is read again as the text that says it."""
    record = evolve(
        record_check(DRAFT), plugins={"claimcheck.sources": {"wikipedia": {"as_of": date(2023, 6, 30)}}}
    )
    read = written_and_read(record, tmp_path / "record.jsonl")
    assert read.plugins == {"claimcheck.sources": {"wikipedia": {"as_of": "2023-06-30"}}}


@pytest.mark.parametrize(
    ("limit", "said"), [("_LONGEST", "has a line of more than "), ("_LARGEST", "holds more than ")]
)
def test_a_record_without_end_is_not_read_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, said: str
) -> None:
    """Nor a line of it: what is packed may be far larger than the file."""
    write_record(record_check(DRAFT, [WIRE]), str(tmp_path / "record.jsonl.gz"))
    monkeypatch.setattr(reading, limit, 900)
    with pytest.raises(InputError, match=said):
        read_record(str(tmp_path / "record.jsonl.gz"))


# --- changes --------------------------------------------------------------------------------------------------


def changes_between(
    old: Document, new: Document
) -> list[tuple[str, str, tuple[str, ...], list[tuple[str, str | None]]]]:
    """What is told of one reference that becomes another."""
    before, after = (record_check(DRAFT, [each], kinds=["casualty"]) for each in (old, new))
    return [
        (each.source, each.sort.value, each.differs, [(part.old, part.new) for part in each.passages])
        for each in source_changes(before, after)
    ]


BLAST = "The blast at the Orrin mine killed 14 miners on Tuesday."


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (WIRE, []),
        (evolve(WIRE, read_at=STARTED), []),
        (evolve(WIRE, text=WIRE.text + "\n\nRye grows."), [("wire.txt", "changed", ("text",), [])]),
        (
            evolve(WIRE, text=WIRE.text.replace("14", "15")),
            [("wire.txt", "changed", ("text",), [(BLAST, BLAST.replace("14", "15"))])],
        ),
        # The words are there still, on other lines.
        (evolve(WIRE, text="A mine.\n\n" + WIRE.text.replace(" at ", "\nat ")), [("wire.txt", "changed", ("text",), [])]),
        (evolve(WIRE, text="Rye grows."), [("wire.txt", "changed", ("text",), [(BLAST, None), ("The mine is old.", None)])]),
        (evolve(WIRE, published=date(2025, 6, 16)), [("wire.txt", "changed", ("published",), [])]),
        (
            evolve(WIRE, title="Blast", publisher="Post", author="Lund"),
            [("wire.txt", "changed", ("title", "publisher", "author"), [])],
        ),
        (
            evolve(WIRE, source="other.txt"),
            [
                ("other.txt", "new", (), []),
                ("wire.txt", "gone", (), [(BLAST, None), ("The mine is old.", None)]),
            ],
        ),
    ],
)  # fmt: skip
def test_what_becomes_of_a_reference_is_told(
    new: Document, told: list[tuple[str, str, tuple[str, ...], list[tuple[str, str | None]]]]
) -> None:
    """Its text by the passages that had been used, and what is told of it by name."""
    assert changes_between(WIRE, new) == told


def test_several_references_of_one_source_are_told_apart() -> None:
    """A row that is another one now is not taken for the row before it, and one that comes first changes none."""
    rows = [Document(f"Row {number}: rye.", source="rows.csv") for number in (1, 2, 3)]
    before = record_check(DRAFT, rows[:2])
    assert source_changes(before, record_check(DRAFT, rows[1::-1])) == ()
    [new] = source_changes(before, record_check(DRAFT, rows))
    assert new.sort == "new"
    changed = evolve(rows[1], text="Row 2: oats.")
    [change] = source_changes(before, record_check(DRAFT, [rows[0], changed]))
    assert change.old is not None
    assert change.new is not None
    assert (change.old.document, change.new.document) == (rows[1], changed)


def test_a_revision_of_a_page_is_the_same_page() -> None:
    """The later one is named, and the earlier one is in what it was."""
    page = "https://wiki.example/w/index.php?title=Orrin&oldid={}"
    old, new = (evolve(WIRE, source=page.format(number)) for number in (7, 8))
    [change] = source_changes(
        *(record_check(DRAFT, [each]) for each in (old, evolve(new, text="Orrin is a mine.")))
    )
    assert (change.source, change.sort, change.differs) == (page.format(8), "changed", ("text",))
    assert change.old is not None
    assert change.old.document.source == page.format(7)
    assert source_changes(*(record_check(DRAFT, [each]) for each in (old, new))) == ()


def test_what_only_was_read_is_compared_by_its_hash(tmp_path: Path) -> None:
    """Its text is in neither record, and that it is another one is told."""
    rye = Document("Rye grows at Brod.", source="rye.txt")
    before = record_check(DRAFT, [WIRE, rye], kinds=["casualty"])
    after = record_check(DRAFT, [WIRE, evolve(rye, text="Rye does not.")], kinds=["casualty"])
    old, new = (written_and_read(each, tmp_path / "record.jsonl") for each in (before, after))
    [change] = source_changes(old, new)
    assert (change.source, change.differs, change.passages) == ("rye.txt", ("text",), ())
