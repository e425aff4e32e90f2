"""Persistent indexes as a source, in Python: the same evidence as from the files, also where they cannot be written to."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document
from claimcheck.sources import reference_index, updating
from claimcheck.sources.files import FileSource
from claimcheck.sources.index import Filters
from claimcheck.sources.indexed import IndexSource
from claimcheck.sources.ranking import passages_for
from claimcheck.sources.reference_index import ReferenceIndex, writing
from claimcheck.sources.search_part import SearchPart
from claimcheck.sources.store import Store
from claimcheck.testing import check_source_conformance
from claimcheck.verify import check, prepare
from tests.test_model import Word, claim_of

TEXTS = {
    "dam": "The dam above Orrin broke on 3 May. It killed 1,187 people.\n\nThe wall was inspected in March.\n",
    "vote": "Voters in Tarn chose a council. Turnout was 61 percent.\n\nThe mayor kept his seat by 214 votes.\n",
    "ferry": "A ferry with 300 people on board ran aground off Tarn. Nobody was hurt.\n",
}
CLAIMS = [
    claim_of("The dam at Orrin killed 1,200 people.", "1,200 people"),
    claim_of("The mayor of Tarn kept his seat by 214 votes.", "214 votes"),
    claim_of("Nobody on board was hurt.", "Nobody"),
]


def lay_out(folder: Path, texts: dict[str, str]) -> list[str]:
    """The texts as files."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return [str(folder / f"{name}.txt") for name in texts]


def make(index: Path, paths: list[str]) -> None:
    """An index of files."""
    with writing(str(index), make=True) as store:
        assert updating.add(store, paths).errors == []


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files, in the working folder."""
    monkeypatch.chdir(tmp_path)
    return lay_out(Path("texts"), TEXTS)


def test_an_index_keeps_the_promises_of_sources(texts: list[str]) -> None:
    """As the kit for authors of plugins states them."""
    make(Path("i"), texts)
    check_source_conformance(IndexSource(("i",)), examples=15)


def test_evidence_is_that_of_the_files(texts: list[str]) -> None:
    """The same passages of equal documents, in the same order, equally near."""
    make(Path("i"), texts)
    files, index = FileSource("texts"), IndexSource(("i",))
    for claim in CLAIMS:
        assert list(index.search(claim, 3)) == list(files.search(claim, 3)) != []


@given(st.lists(st.sampled_from(sorted(TEXTS)), min_size=1, max_size=8))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_an_index_went_through_changes_nothing(tmp_path: Path, names: list[str]) -> None:
    """Files that were added, changed and removed in any order leave what a new index of the same files has."""
    folder = tmp_path / "texts"
    lay_out(folder, TEXTS)
    old, new = tmp_path / "old", tmp_path / f"new{len(list(tmp_path.iterdir()))}"
    for at, name in enumerate(names):
        path = folder / f"{name}.txt"
        path.write_text(TEXTS[name] if at % 2 else f"{TEXTS[name]}\nIt was Monday, {at}.\n", "utf-8")
        make(old, [str(path)])
    paths = sorted({str(folder / f"{name}.txt") for name in names})
    with writing(str(old)) as store:
        updating.remove(store, [file for file in store.files() if str(store.place(file)) not in paths])
    make(new, paths)
    one, other = IndexSource((str(old),)), IndexSource((str(new),))
    for claim in CLAIMS:
        assert list(one.search(claim, 5)) == list(other.search(claim, 5))


def test_a_document_comes_back_as_it_was_read(tmp_path: Path) -> None:
    """Text, title, day, publisher, language, and fields that have no column of their own."""
    path = str(tmp_path / "several.txt")
    given_ = [
        Document("A dam broke.", f"{path}#1", "One", date(2021, 5, 3), "Aldovan News", "en"),
        Document("Ein Damm brach.", f"{path}#2", language="de"),
    ]
    with writing(str(tmp_path / "i"), make=True) as store, store.transaction():
        store.put(path, 1, 1, "x", given_)
    store = Store(str(tmp_path / "i"))
    [file] = store.files()
    assert [store.document(number) for number in store.numbers_of(file)] == given_


def test_the_own_file_is_no_witness(texts: list[str]) -> None:
    """A draft that lies among the references is left out, and a copy elsewhere is a witness."""
    make(Path("i"), texts)
    for source, is_witness in (("texts/ferry.txt", False), ("copy.txt", True)):
        sentence = Document(TEXTS["ferry"], source=source).span
        claim = Claim(sentence.sub(0, 7), sentence, "amount", Word("x"))
        found = {each.document.source for each in IndexSource(("i",)).search(claim, 9)}
        assert ("texts/ferry.txt" in found) is is_witness


def test_several_indexes_are_one_source(texts: list[str]) -> None:
    """All indexes that are named are asked, the nearest passages first, each passage once."""
    make(Path("i"), texts[:1])
    make(Path("j"), texts)
    found = list(IndexSource(("i", "j")).search(CLAIMS[0], 9))
    assert len({each.span for each in found}) == len(found)
    assert [each.relevance for each in found] == sorted((each.relevance for each in found), reverse=True)


@pytest.mark.parametrize(
    ("options", "sources"),
    [
        ({"since": "2022-01-01"}, ["b"]),
        ({"until": date(2021, 12, 31)}, ["a"]),
        ({"publisher": "news aldovan"}, ["a"]),
    ],
)
def test_a_source_may_be_narrowed(tmp_path: Path, options: dict[str, object], sources: list[str]) -> None:
    """By day and publisher, as its options say; what has no day is of no time."""
    paths = lay_out(
        tmp_path / "t",
        {
            "a": "Title: A\nDate: 3 May 2021\nPublisher: Aldovan News\n\nThe dam broke.\n",
            "b": "Title: B\nDate: 3 May 2022\nPublisher: Gazette\n\nThe dam broke.\n",
            "c": "The dam broke.\n",
        },
    )
    make(tmp_path / "i", paths)
    source = IndexSource((str(tmp_path / "i"),), **options)  # type: ignore[arg-type]
    found = source.search(claim_of("The dam broke.", "The dam"), 9)
    assert [Path(each.document.source).stem for each in found] == sources


def test_a_filter_changes_no_share(texts: list[str]) -> None:
    """What is left out only leaves: the others are as near as they were."""
    make(Path("i"), texts)
    index = ReferenceIndex("i")
    every = passages_for("dam ferry Tarn", 9, index)
    assert passages_for("dam ferry Tarn", 9, index, Filters(publisher="The")) == []
    assert passages_for("dam ferry Tarn", 9, index, Filters()) == every


@contextmanager
def _refused(folder: str) -> Iterator[Store]:
    raise InputError(folder, "cannot be written to", "change its permissions")
    yield


def test_a_folder_that_may_not_be_written_to_is_searched(
    texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the search part is not sound and cannot be made anew, it is made in memory."""
    make(Path("i"), texts)
    before = list(IndexSource(("i",)).search(CLAIMS[0], 3))
    Path("i", "search.json").unlink()
    monkeypatch.setattr(reference_index, "writing", _refused)
    assert list(IndexSource(("i",)).search(CLAIMS[0], 3)) == before


def test_a_reader_goes_on_while_another_writes(texts: list[str]) -> None:
    """It has what was there when the writer began; what goes meanwhile is not given."""
    make(Path("i"), texts[:2])
    reader = IndexSource(("i",))
    assert reader.errors == ()
    with writing("i") as store:
        updating.add(store, texts)
        updating.remove(store, [file for file in store.files() if file.path.endswith("dam.txt")])
        assert reader.documents
        for source in (reader, IndexSource(("i",))):
            found = {each.document.source for claim in CLAIMS for each in source.search(claim, 9)}
            assert found == {"texts/vote.txt"}
    found = {each.document.source for claim in CLAIMS for each in IndexSource(("i",)).search(claim, 9)}
    assert found == {"texts/vote.txt", "texts/ferry.txt"}


def test_what_a_writer_left_undone_is_done_by_the_next(texts: list[str]) -> None:
    """A writer that ends by an exception has kept its texts, and the next reader makes them searchable."""
    make(Path("i"), texts[:1])

    def end_early() -> None:
        with writing("i") as store:
            updating.add(store, texts)
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        end_early()
    assert SearchPart("i", Store("i")).current() is None
    assert {each.document.source for each in IndexSource(("i",)).search(CLAIMS[2], 9)} >= {"texts/ferry.txt"}
    store = Store("i")
    assert list(SearchPart("i", store).faults()) == list(store.faults()) == []


def test_a_large_index_is_made_up_to_date_in_place(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where few of many passages went, the rest is not indexed again, and what went is not found."""
    monkeypatch.setattr("claimcheck.sources.search_part._SMALL", 0)
    monkeypatch.setattr("claimcheck.sources.search_part._TRACES", 0)
    make(Path("i"), texts)
    [part] = Path("i").glob("search-*")
    Path(texts[0]).write_text("The wall was repaired.", "utf-8")
    make(Path("i"), texts)
    assert list(Path("i").glob("search-*")) == [part]
    found = {each.span.text for each in IndexSource(("i",)).search(CLAIMS[0], 9)}
    assert not [text for text in found if "dam" in text]
    assert list(SearchPart("i", Store("i")).faults()) == []


def test_a_report_lists_an_index_s_documents(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """All of a small index; of a large one those that findings are from."""
    make(Path("i"), texts)
    text = "The dam above Orrin killed 1,187 people on 3 May."
    assert [each.source for each in check(text, ["i"]).sources] == [
        "texts/dam.txt",
        "texts/ferry.txt",
        "texts/vote.txt",
    ]
    monkeypatch.setattr("claimcheck.sources.indexed.LISTED", 2)
    report = check(text, ["i"])
    assert [each.source for each in report.sources] == ["texts/dam.txt"]


def test_checking_loads_only_what_is_found(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The texts of other documents stay on the disk."""
    make(Path("i"), texts)
    read: list[int] = []
    made = Store._read_document

    def noted(store: Store, number: int) -> Document:
        read.append(number)
        return made(store, number)

    monkeypatch.setattr(Store, "_read_document", noted)
    verifier = prepare(["i"], kinds=["amount"])
    assert read == []
    verifier.check(Document("The mayor kept his seat by 214 votes."))
    assert len(read) < len(texts)
