"""PDF files: paragraphs put together again, the page of every word, metadata, and files that are none."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import pdf, read_all, read_document
from claimcheck.read.pdf_layout import Line, laid_out, title_of
from tests import files

STORY = (
    "The dam above the town of Orrin broke in the night to Monday, and the water rose by four metres within an hour, "
    "the regional governor said.\n\nSome 1,200 people were brought to safety in the schools of the next valley, "
    "and nobody was hurt."
)
SECOND = "The dam was built in 1964, and 17 sheep drowned in the meadows below it."


def read(data: bytes, published: date | None = None) -> Document:
    """A PDF file as read."""
    return pdf.read(data, "report.pdf", published)


class TestText:
    """Lines become paragraphs again."""

    def test_lines_of_a_paragraph_are_one_line(self) -> None:
        """A break that came of the page's width is a space, and a paragraph ends where it ended."""
        assert read(files.pdf(STORY)).text == STORY

    def test_a_heading_is_a_paragraph(self) -> None:
        """Letters of another size set a line apart."""
        assert read(files.pdf(f"# Dam breaks\n\n{STORY}")).text == f"Dam breaks\n\n{STORY}"

    def test_a_sentence_goes_on_over_the_end_of_a_page(self) -> None:
        """What stops in mid-sentence at the foot of a page goes on at the top of the next."""
        document = read(files.pdf("The dam above the town of Orrin", "broke on Monday."))
        assert document.text == "The dam above the town of Orrin broke on Monday."
        assert document.pages == (0, document.text.index("broke"))

    def test_rows_of_a_table_stay_apart(self) -> None:
        """Cells of two rows are never one sentence, wherever the columns end."""

        def table(sheet: files.Sheet) -> None:
            for row in (("Region", "Killed", "Hurt"), ("Orrin", "12", "30"), ("Tellen", "7", "2")):
                for cell in row:
                    sheet.cell(60, 6, cell)
                sheet.ln(6)

        assert read(files.pdf(table)).text.split("\n\n") == [
            "Region | Killed | Hurt",
            "Orrin | 12 | 30",
            "Tellen | 7 | 2",
        ]

    def test_running_lines_and_page_numbers_are_left_out(self) -> None:
        """What stands on every page is read once, and a line that counts the pages not at all."""
        text = read(
            files.pdf(
                *[f"{SECOND} Part {name}." for name in "ABCD"],
                top="Orrin Valley Commission",
                foot="Page {page} of 4",
            )
        ).text
        assert text.count("Commission") == 1
        assert "Page" not in text
        assert text.count("17 sheep") == 4

    def test_a_figure_at_the_foot_of_a_page_is_kept(self) -> None:
        """A number that does not count the pages is what somebody wrote."""
        text = read(
            files.pdf(f"{SECOND}\n\nDrowned: 17", f"{STORY}\n\nDrowned: 40", f"{SECOND}\n\nDrowned: 3")
        ).text
        assert [text.count(f"Drowned: {count}") for count in (17, 40, 3)] == [1, 1, 1]


def lines(*texts: str, width: float = 400.0) -> list[Line]:
    """Lines of a page that are as wide as their column, the last one excepted."""
    last = len(texts) - 1
    return [
        Line(
            text.removesuffix("\ufffe"),
            50.0,
            50.0 + (width if number < last else width * len(text) / max(map(len, texts))),
            700.0 - 12 * number,
            10.0,
            bold=False,
            divided=text.endswith("\ufffe"),
        )
        for number, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("The regional gover\ufffe", "nor left the town."), "The regional governor left the town."),
        (("The regional gover-", "nor left the town."), "The regional governor left the town."),
        (("A well-known dam, and a well\ufffe", "known town."), "A well-known dam, and a well-known town."),
        (
            ("The dam is long, its term is long\ufffe", "term is here."),
            "The dam is long, its term is long-term is here.",
        ),
        (
            ("The count rose to twenty\ufffe", "one in the morning."),
            "The count rose to twenty-one in the morning.",
        ),
        (("In the years 2019\ufffe", "2021 it held."), "In the years 2019-2021 it held."),
        (("The Anglo\ufffe", "Norman tower fell."), "The Anglo-Norman tower fell."),
        (("It rose by 20 -", "30 metres over all."), "It rose by 20 - 30 metres over all."),
    ],
)
def test_a_divided_word(texts: tuple[str, ...], expected: str) -> None:
    """The hyphen goes only where the rest of the text, or the words themselves, do not want it."""
    assert laid_out([lines(*texts)])[0] == expected


@given(
    st.lists(st.lists(st.text("ab.-1\ufffe \n", min_size=1, max_size=8), max_size=6), min_size=1, max_size=5)
)
def test_every_page_has_its_offset(pages: list[list[str]]) -> None:
    """However a document is cut, there is one offset a page, in order, within the text."""
    text, starts = laid_out([lines(*page) if page else [] for page in pages])
    assert len(starts) == len(pages)
    assert list(starts) == sorted(starts)
    assert all(start <= len(text) for start in starts)


def test_the_title_is_in_the_largest_letters() -> None:
    """Where the first page has letters that stand out, they are the title; where all are alike there is none."""
    page = lines("The dam above the town", "broke in the night.")
    large = Line("Dam breaks", 50.0, 200.0, 750.0, 18.0, bold=True)
    assert title_of([large, *page]) == "Dam breaks"
    assert title_of(page) == title_of([]) == ""


class TestMetadata:
    """Title, author, language and day."""

    def test_what_the_file_says(self) -> None:
        """Title, author and language are the file's own."""
        document = read(files.pdf(STORY, title="The dam", author="Ada Quill", lang="en-GB"))
        assert (document.title, document.author, document.language) == ("The dam", "Ada Quill", "en")

    @pytest.mark.parametrize(
        "title", ["", "Microsoft Word - draft3", "report_final.indd", "untitled", "2021-05"]
    )
    def test_a_title_that_nobody_gave(self, title: str) -> None:
        """What a program writes for a title is none, and the largest letters are."""
        assert read(files.pdf(f"# Dam breaks\n\n{STORY}", title=title)).title == "Dam breaks"

    @pytest.mark.parametrize(
        ("front", "given", "expected"),
        [
            ("ORRIN, May 3, 2021 (WNA) - ", date(2022, 1, 1), (date(2021, 5, 3), "dateline")),
            ("", date(2022, 1, 1), (date(2022, 1, 1), "given")),
            ("February 2024\n\n", None, (date(2024, 2, 29), "file")),
            ("", None, (None, "")),
            ("March 2019\n\n", None, (None, "")),
        ],
    )
    def test_the_day(self, front: str, given: date | None, expected: tuple[date | None, str]) -> None:
        """The dateline, else the day given; the file's own day only where the first page names its month."""
        document = read(files.pdf(front + STORY), given)
        assert (document.published, document.dated_by) == expected

    def test_the_day_of_publication_in_the_packet_of_metadata(self) -> None:
        """What publishers write for the day of publication is the surest word."""
        packet = (
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:format>application/pdf</dc:format>'
            "<dc:publisher><rdf:Bag><rdf:li>Orrin Gazette</rdf:li></rdf:Bag></dc:publisher>"
            "<prism:publicationDate>2021-05-03</prism:publicationDate></x:xmpmeta>"
        )
        document = read(files.pdf(STORY).replace(b"%%EOF", packet.encode() + b"\n%%EOF"))
        assert (document.published, document.dated_by) == (date(2021, 5, 3), "metadata")
        assert document.publisher == "Orrin Gazette"


class TestCitation:
    """A finding cites the page."""

    def test_a_finding_cites_the_page(self, tmp_path: Path) -> None:
        """Verdict and finding say "report.pdf, page 2"."""
        path = tmp_path / "report.pdf"
        path.write_bytes(files.pdf(STORY, "The blast at the Orrin mine killed 12 miners."))
        report = claimcheck.check("Twelve miners were killed at Orrin.", against=[path], kinds=["casualty"])
        where = {finding.evidence_span.where for verdict in report.verdicts for finding in verdict.findings}
        assert where == {f"{path}, page 2"}


def damaged(data: bytes) -> bytes:
    """A PDF file whose objects are overwritten while its end is there."""
    return data[:20] + b"\0" * (len(data) - 400) + data[-380:]


def picture(sheet: files.Sheet) -> None:
    """A page with nothing but a drawing."""
    sheet.rect(20, 20, 100, 100)


class TestBadFiles:
    """What cannot be read says so, with the name and the remedy."""

    @pytest.mark.parametrize(
        ("data", "problem", "remedy"),
        [
            (files.pdf(STORY)[:700], "has no end", "get the file again"),
            (damaged(files.pdf(STORY)), "is damaged", "get the file again"),
            (files.pdf(STORY, password="secret"), "protected by a password", "save a copy without one"),  # noqa: S106
            (files.pdf(picture, picture), "has no text: 2 pages of pictures", "run OCR on it first"),
            (b"%PDF-1.7\n%%EOF", "is damaged", "get the file again"),
        ],
        ids=["cut", "damaged", "locked", "scanned", "empty"],
    )
    def test_the_message(self, data: bytes, problem: str, remedy: str) -> None:
        """The file, what is wrong with it, and what to do."""
        with pytest.raises(InputError, match=r"^report\.pdf: ") as refusal:
            read(data)
        assert problem in refusal.value.problem
        assert remedy in refusal.value.remedy

    def test_a_page_that_never_ends_is_given_up(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A page that draws itself ten times ten deep ends the process that reads it, and nothing else."""
        monkeypatch.setattr(pdf, "CPU_SECONDS", 1)
        with pytest.raises(InputError, match="cannot be read within"):
            read(endless())

    def test_a_process_that_hangs_is_ended(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where the system does not end it, the clock does."""

        def hang(command: list[str], **_options: object) -> None:
            raise subprocess.TimeoutExpired(command, 1)

        monkeypatch.setattr(subprocess, "run", hang)
        with pytest.raises(InputError, match="cannot be read within"):
            read(files.pdf(STORY))

    def test_everything_beside_it_is_read(self, tmp_path: Path) -> None:
        """A folder with one good and three bad files gives one document and three errors, in order."""
        for name, data in (
            ("a", b"%PDF-1.7"),
            ("b", files.pdf(picture)),
            ("c", files.pdf(STORY)),
            ("d", files.pdf(STORY)[:500]),
        ):
            (tmp_path / f"{name}.pdf").write_bytes(data)
        documents, errors = read_all([tmp_path])
        assert [Path(document.source).name for document in documents] == ["c.pdf"]
        assert [Path(error.source).name for error in errors] == ["a.pdf", "b.pdf", "d.pdf"]

    def test_a_pdf_file_is_known_whatever_its_name(self, tmp_path: Path) -> None:
        """The content says what it is."""
        path = tmp_path / "download.txt"
        path.write_bytes(files.pdf(STORY))
        assert read_document(path).text == STORY


def endless(depth: int = 12, times: int = 12) -> bytes:
    """A PDF file whose one page draws a form that draws a form, a dozen times each, a dozen deep."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>",
        "<</Length 5>>stream\n/F Do\nendstream",
    ]
    for level in range(depth):
        content = "/F Do " * times if level + 1 < depth else "0 0 1 1 re f "
        inner = f"/Resources<</XObject<</F {len(objects) + 2} 0 R>>>>" if level + 1 < depth else ""
        objects.append(
            f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]{inner}/Length {len(content)}>>stream\n{content}\nendstream"
        )
    out, offsets = "%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj{each}endobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    return (
        f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    ).encode()
