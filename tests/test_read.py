"""Files, folders and standard input as documents, and what is said of those that cannot be read."""

import gzip
import io
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.read import SIZE_LIMIT, SUFFIXES, expand, formats, read_all, read_document, read_stdin

TEXT = "The dam at Orrin broke.\nNobody was hurt.\n"


def written(folder: Path, name: str, content: str | bytes = TEXT) -> Path:
    """A file with some content, its folders made."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("name", ["a.txt", "a.text", "a.md", "a.markdown", "A.TXT", "a.draft", "a"])
def test_the_text_is_the_file_s_own(tmp_path: Path, name: str) -> None:
    """Plain text and Markdown are not changed, and a suffix that nobody knows is plain text."""
    text = "# Dam breaks\n\n* The *dam* at [Orrin](x.html) broke.\n"
    document = read_document(written(tmp_path, name, text))
    assert document.text == text
    assert document.source == str(tmp_path / name)


def test_line_ends_of_every_kind_count_as_lines(tmp_path: Path) -> None:
    """Whatever a file ends its lines with, line numbers are the file's own."""
    document = read_document(written(tmp_path, "a.txt", b"one\r\ntwo\rthree\nfour"))
    assert document.text == "one\ntwo\nthree\nfour"
    assert document.span.sub(document.text.index("four"), len(document.text)).line == 4


def test_a_page_without_a_suffix_is_read_as_a_page(tmp_path: Path) -> None:
    """Where no suffix tells, a file that begins as a page is one."""
    page = "<!DOCTYPE html>\n<html><body><p>The dam at Orrin broke.</p></body></html>"
    assert read_document(written(tmp_path, "saved", page)).text == "The dam at Orrin broke."


def test_published_is_for_texts_that_tell_no_day(tmp_path: Path) -> None:
    """The day that a text gives itself is stronger than the one given for it."""
    dated = written(tmp_path, "dated.txt", "Date: 3 May 2021\n\nThe dam broke.")
    bare = written(tmp_path, "bare.txt")
    assert read_document(dated, published=date(2022, 1, 1)).published == date(2021, 5, 3)
    assert read_document(bare, published=date(2022, 1, 1)).published == date(2022, 1, 1)
    assert read_document(bare).published is None


@pytest.mark.parametrize(
    ("content", "problem", "remedy"),
    [
        (b"", "is empty", "holds a text"),
        (b" \r\n\t\n", "is empty", "holds a text"),
        (b"\xef\xbb\xbf", "is empty", "holds a text"),
        (b"dam\x00broke", "NUL bytes", "save it as UTF-8"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "has no end", "get the file again"),
        (b"PK\x03\x04\x14\x00", "is a damaged or cut off archive", "get the file again"),
        (b"\x1f\x8b\x08\x00", "is a damaged gzip file", "get the file again"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG image", "its text"),
        (b"\x01\x02\x03\x04\x05\x06dam", "is binary data", "give a text file"),
        ("Плотина в Оррине прорвана".encode("cp1251"), "other than UTF-8", "save it as UTF-8"),
        ("堤防が決壊した".encode("shift-jis"), "other than UTF-8", "save it as UTF-8"),
        (b"the dam\x81 broke", "unknown encoding", "save it as UTF-8"),
        ("It’s broken,\nthe dam’".encode()[:-1], "broken character in line 2", "save it as UTF-8"),
        (b"\xff\xfed\x00a\x00m", "marked as UTF-16", "save it as UTF-8"),
        (b"\xff\xfed\x00\x00\x00m\x00", "is binary data", "give a text file"),
        (b"Title: x\nDate: 31 April 2021\n\nThe dam broke.", '"31 April 2021" in line 2', "2020-10-10"),
    ],
)
def test_what_is_no_text_is_refused_by_name(
    tmp_path: Path, content: bytes, problem: str, remedy: str
) -> None:
    """The message names the file, what is wrong with it and what to do."""
    path = written(tmp_path, "note.txt", content)
    with pytest.raises(InputError) as refusal:
        read_document(path)
    assert refusal.value.source == str(path)
    assert problem in refusal.value.problem
    assert remedy in refusal.value.remedy


@pytest.mark.parametrize("name", ["missing.txt", "no/such/folder.txt", "n" * 300 + ".txt", "nul\0.txt"])
def test_a_path_that_leads_nowhere_is_named(tmp_path: Path, name: str) -> None:
    """A missing file, folder or impossible name is an input error."""
    with pytest.raises(InputError, match="check the path"):
        read_document(str(tmp_path / name))
    assert len(read_all([str(tmp_path / name)])[1]) == 1


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    """A folder given as the document is refused with the remedy."""
    with pytest.raises(InputError, match="is a folder"):
        read_document(tmp_path)


@pytest.mark.parametrize("path", ["http://news.example/dam", "HTTPS://news.example/dam", "file:///etc/hosts"])
def test_urls_are_not_read(path: str) -> None:
    """A URL is refused by name before any file is looked for."""
    with pytest.raises(InputError, match="is an address that is not fetched here"):
        read_document(path)
    assert read_all([path])[1][0].source == path


def test_a_pipe_is_refused_without_being_opened(tmp_path: Path) -> None:
    """A named pipe would block for ever."""
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="not a file"):
        read_document(pipe)
    assert "not a file" in str(read_all([tmp_path])[1][0])


def test_a_file_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's refusal is put in words; root may read all, so the refusal is played."""

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(tmp_path, "a.txt")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="may not be read by you; change its permissions"):
        read_document(path)


def test_a_folder_that_may_not_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A closed folder is reported, and the files beside it are read."""
    written(tmp_path, "closed/a.txt")
    written(tmp_path, "open/b.txt", "The bridge held.")
    listed = Path.iterdir

    def refuse(folder: Path) -> object:
        if folder.name == "closed":
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
    documents, errors = read_all([tmp_path])
    assert [document.text for document in documents] == ["The bridge held."]
    assert [error.source for error in errors] == [str(tmp_path / "closed")]


def test_more_than_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file over the limit is not read, whether its size says so or its content."""
    monkeypatch.setattr(formats, "SIZE_LIMIT", 10)
    with pytest.raises(InputError, match="split it into parts"):
        read_document(written(tmp_path, "a.txt"))
    with pytest.raises(InputError, match="<stdin>: is larger"):
        read_stdin(io.BytesIO(b"x" * 11))


def test_a_file_of_5_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    """Its size is enough to tell; what else is in the folder is read."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    written(tmp_path, "a.txt")
    documents, errors = read_all([tmp_path])
    assert [document.text for document in documents] == [TEXT]
    assert str(errors[0]) == f"{path}: is larger than 50 MB, the most that is read; split it into parts"


@pytest.mark.parametrize("name", ["note.txt.gz", "note.gz", "note.txt"])
def test_a_packed_file_is_what_it_holds(tmp_path: Path, name: str) -> None:
    """Whatever its name, it is unpacked, and the format of what is in it is told as ever."""
    assert read_document(written(tmp_path, name, gzip.compress(TEXT.encode()))).text == TEXT
    page = gzip.compress(b"<html><p>The dam broke.</p></html>")
    assert read_document(written(tmp_path, name, page)).text == "The dam broke."


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (gzip.compress(bytes(1000) * 60_000), "is larger than 50 MB"),
        (gzip.compress(b"%PDF-" + bytes(1000) * 210_000), "unpacks to more than 200 MB"),
        (gzip.compress(gzip.compress(b"The dam broke.")), "is packed twice"),
        (gzip.compress(TEXT.encode())[:-9], "is a damaged gzip file"),
    ],
    ids=["large", "bomb", "twice", "cut"],
)
def test_a_packed_file_is_unpacked_within_limits(tmp_path: Path, data: bytes, problem: str) -> None:
    """No more is unpacked than would be read of a file that is not packed."""
    with pytest.raises(InputError, match=problem):
        read_document(written(tmp_path, "note.txt.gz", data))


def test_a_device_is_refused_without_being_opened() -> None:
    """A device may never end."""
    with pytest.raises(InputError, match="/dev/zero: is a device, pipe or socket, not a file"):
        read_document("/dev/zero")


def test_a_text_of_20_megabytes_is_read(tmp_path: Path) -> None:
    """A long text is a text; its end is there."""
    text = "The dam at Orrin broke on Monday, and nobody was hurt.\n" * 380_000
    assert len(text) < SIZE_LIMIT
    assert read_document(written(tmp_path, "long.txt", text)).text == text


@pytest.mark.parametrize(
    "stream", [io.BytesIO(TEXT.encode()), io.StringIO(TEXT), io.BytesIO(b"\xef\xbb\xbf" + TEXT.encode())]
)
def test_standard_input(stream: io.BytesIO | io.StringIO) -> None:
    """Bytes and characters are read alike, under one name."""
    document = read_stdin(stream, published=date(2021, 5, 3))
    assert (document.text, document.source, document.published) == (TEXT, "<stdin>", date(2021, 5, 3))


def test_standard_input_may_be_a_page_or_nothing() -> None:
    """A page is known by how it begins; nothing at all is an input error."""
    assert read_stdin(io.StringIO("<html><p>The dam broke.</p></html>")).text == "The dam broke."
    with pytest.raises(InputError, match="<stdin>: is empty"):
        read_stdin(io.BytesIO(b""))


def test_a_folder_is_its_readable_files_in_order(tmp_path: Path) -> None:
    """Sorted, a folder's files before its folders', hidden ones and plain texts of unknown names left out."""
    for name in (
        "b.txt",
        "a.md",
        "sub/c.html",
        ".hidden.txt",
        ".git/d.txt",
        "e.pdf",
        "README",
        "another/z.TXT",
        "another/packed.txt.gz",
    ):
        written(tmp_path, name)
    written(tmp_path, "saved page", "<!DOCTYPE html><p>The dam broke.")
    written(tmp_path, "unnamed.gz", gzip.compress(b"<html><p>The dam broke."))
    written(tmp_path, "image", b"\x89PNG")
    os.mkfifo(tmp_path / "pipe")
    names = [str(path.relative_to(tmp_path)) for path in expand([tmp_path])]
    assert names == [
        "a.md", "b.txt", "e.pdf", "saved page", "unnamed.gz", "another/packed.txt.gz", "another/z.TXT", "sub/c.html"
    ]  # fmt: skip


def test_links_that_lead_round_are_walked_once(tmp_path: Path) -> None:
    """A link to a folder above ends nowhere, and a link to itself is no folder."""
    written(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "same").symlink_to(tmp_path / "sub")
    documents, errors = read_all([tmp_path])
    assert len(documents) == 1
    assert [error.source for error in errors] == [str(tmp_path / "loop.txt")]


def test_a_folder_with_nothing_readable(tmp_path: Path) -> None:
    """An empty folder is an error that says which files would be read."""
    written(tmp_path, "image.png", b"\x89PNG")
    with pytest.raises(InputError, match="holds no file that can be read") as refusal:
        list(expand([tmp_path]))
    assert all(suffix in refusal.value.remedy for suffix in SUFFIXES)


def test_one_bad_input_stops_nothing(tmp_path: Path) -> None:
    """Each input that cannot be read is reported, in order, and the others are read."""
    good = [written(tmp_path, "1.txt"), written(tmp_path, "3.txt", "The bridge held.")]
    empty = written(tmp_path, "2.txt", b"")
    documents, errors = read_all([good[0], empty, tmp_path / "none", good[1], tmp_path / "no folder/"])
    assert [document.source for document in documents] == [str(path) for path in good]
    assert [error.source for error in errors] == [
        str(empty), str(tmp_path / "none"), str(tmp_path / "no folder")
    ]  # fmt: skip


def test_a_file_named_twice_is_one_document(tmp_path: Path) -> None:
    """A file that is given and also lies in a given folder is no second witness."""
    path = written(tmp_path, "a.txt")
    assert len(read_all([path, tmp_path, str(path)])[0]) == 1


@given(st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs", "Cc"]), min_size=1))
def test_reading_gives_back_what_was_written(text: str) -> None:
    """Any text that is not blank comes back from UTF-8 as it was."""
    text = f"Report. {text}"
    assert read_stdin(io.BytesIO(text.encode())).text == text
    assert read_stdin(io.BytesIO(text.encode("utf-16"))).text == text
