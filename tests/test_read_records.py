"""Records in JSON: which fields are read, and what is said of records that are no documents."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

import claimcheck
from claimcheck.cli import main
from claimcheck.errors import InputError, UsageError
from claimcheck.model import Document
from claimcheck.read import fields_of, read_all, read_content, read_document
from claimcheck.sources.files import FileSource

STORY = "The dam above the town of Orrin broke."


def read(value: object, name: str = "wire.json", **fields: list[str]) -> Document:
    """The one record of a file as read."""
    (document,) = read_content(json.dumps(value).encode(), name, fields=fields_of(fields))
    assert isinstance(document, Document)
    return document


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Dam", "text": STORY, "date": "2021-05-03", "publisher": "Gazette", "author": "Ada", "lang": "fr"},
        {"headline": "Dam", "articleBody": STORY, "datePublished": "2021-05-03T23:10:00+02:00", "publisher": {"name": "Gazette"}, "author": [{"name": "Ada"}], "language": "fr-FR"},
        {"Title": "Dam", "full-text": STORY, "pub_date": "Mon, 03 May 2021 10:00:00 GMT", "source": "Gazette", "byline": "Ada", "language": "French"},
        {"webTitle": "Dam", "body": f"<p>{STORY}</p>", "published": 1620043200, "site": "Gazette", "authors": ["Ada"], "lang": "fr"},
        {"title": "Dam", "content": [STORY], "published_at": 1620043200000, "outlet": "Gazette", "creator": "Ada", "lang": "fr"},
        {"response": {"results": [{"title": "Dam", "text": STORY, "date": "3 May 2021", "publisher": "Gazette", "author": "Ada", "lang": "fr"}]}},
    ],
)  # fmt: skip
def test_the_usual_fields(record: object) -> None:
    """Under the names that archives, feeds and scrapers give them, in a record or a list within one."""
    document = read(record)
    assert (document.text, document.title, document.published) == (STORY, "Dam", date(2021, 5, 3))
    assert (document.publisher, document.author, document.language) == ("Gazette", "Ada", "fr")
    assert document.dated_by == "metadata"


def test_fields_of_one_s_own() -> None:
    """Names that the user gives come in place of the usual ones, points leading into records within."""
    record = {"text": "No.", "story": {"long": STORY}, "meta": {"when": "2021-05-03"}, "a.b": "Dam"}
    document = read(record, text=["gone", "story.long"], date=["meta.when"], title=["a.b"])
    assert (document.text, document.title, document.published) == (STORY, "Dam", date(2021, 5, 3))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"txt": "story"}, "did you mean 'text'"),
        ({"story": "x"}, "known: text, title, date"),
        ({"text": 3}, "fields.text takes a name"),
        ({"text": [""]}, "fields.text takes a name"),
        ("story", "fields is a table"),
    ],
)
def test_fields_that_cannot_be(fields: object, said: str) -> None:
    """The message says what is wrong and what would be right."""
    with pytest.raises(UsageError, match=said):
        fields_of(fields)


def test_a_record_a_line(tmp_path: Path) -> None:
    """Each is a document of its own with the number of its line, and one that is none takes nothing with it."""
    path = tmp_path / "wires.jsonl"
    path.write_text(
        f'{{"text": "{STORY}"}}\n\nno record\n{{"text": "It rained.", "date": "soon"}}\n{{"text": "It rained."}}\n'
    )
    documents, errors = read_all([path])
    assert [(document.source, document.text) for document in documents] == [
        (f"{path}#1", STORY),
        (f"{path}#5", "It rained."),
    ]
    assert [error.source for error in errors] == [f"{path}#3", f"{path}#4"]
    assert "is not JSON" in errors[0].problem
    assert 'a date that cannot be read, "soon"' in errors[1].problem
    assert read_document(f"{path}#5").text == "It rained."
    with pytest.raises(InputError, match="#4: has a date that cannot be read"):
        read_document(f"{path}#4")
    with pytest.raises(InputError, match="#9: is not in that file"):
        read_document(f"{path}#9")
    with pytest.raises(InputError, match=r"wires\.jsonl#3: is not JSON"):
        read_document(f"{path}#3")


def test_a_file_of_several_is_not_one_document(tmp_path: Path) -> None:
    """Who wants one is told how to name it."""
    path = tmp_path / "wires.json"
    path.write_text(json.dumps([{"text": STORY}, {"text": "It rained."}]))
    with pytest.raises(InputError, match=r"holds 2 documents; name one of them, as .*wires\.json#1"):
        read_document(path)


def test_many_faults_are_told_in_few_words() -> None:
    """The first five, and how many more."""
    found = read_content(b'{"x": 1}\n' * 1000, "wires.jsonl")
    assert [str(error.source) for error in found] == [f"wires.jsonl#{number}" for number in range(1, 6)] + [
        "wires.jsonl"
    ]
    assert "has 995 more records that are no documents" in str(found[-1])


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'{"text": "x"', "is not JSON"),
        (b'{"x": 1}', "has no text in a field text, body, content"),
        (b"[" * 100_000 + b"]" * 100_000, "nests its values too deep"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nests its values too deep"),
        (b'{"schema": "claimcheck-report/1", "claims": []}', "is a report of claimcheck"),
        (b'{"text": "x", "n": ' + b"9" * 10_000 + b"}", "is not JSON"),
    ],
)
def test_what_is_no_document(data: bytes, problem: str) -> None:
    """The message names the file and what is wrong with it."""
    with pytest.raises(InputError, match=r"^wire\.json: ") as refusal:
        read_content(data, "wire.json")
    assert problem in refusal.value.problem


def test_a_report_among_drafts_is_no_draft(tmp_path: Path) -> None:
    """What a run writes beside its drafts is not read by the next; a record is."""
    (tmp_path / "draft.txt").write_text(STORY)
    (tmp_path / "wire.json").write_text(json.dumps({"text": "It rained."}))
    command = ["check", str(tmp_path), "--format", f"json={tmp_path / 'report.json'}", "--fail-on", "none"]
    for _ in range(2):
        result = CliRunner().invoke(main, command)
        assert result.exit_code in {0, 5}, result.output
    assert [Path(document.source).name for document in read_all([tmp_path])[0]] == ["draft.txt", "wire.json"]


def test_the_fields_stand_in_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They hold for documents and references alike."""
    monkeypatch.chdir(tmp_path)
    Path("claimcheck.toml").write_text('[sources.files.fields]\ntext = "story"\n')
    Path("draft.json").write_text(json.dumps({"story": "Twelve miners were killed at Orrin."}))
    Path("wire.jsonl").write_text(json.dumps({"story": "The blast at the Orrin mine killed 14 miners."}))
    result = CliRunner().invoke(main, ["check", "draft.json", "--against", "wire.jsonl"])
    assert result.exit_code == 1, result.output
    assert "wire.jsonl#1:1" in result.output
    Path("claimcheck.toml").write_text('[sources.files.fields]\ntxt = "story"\n')
    result = CliRunner().invoke(main, ["check", "draft.json", "--against", "wire.jsonl"])
    assert result.exit_code == 2
    assert "did you mean 'text'" in result.output


def test_the_source_of_files_takes_fields(tmp_path: Path) -> None:
    """As an option of Python's too."""
    path = tmp_path / "wire.json"
    path.write_text(json.dumps({"story": STORY}))
    assert [document.text for document in FileSource(path, fields={"text": "story"}).documents] == [STORY]
    assert claimcheck.read_document(path, fields={"text": ["story"]}).text == STORY
