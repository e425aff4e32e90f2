"""Messages and saved pages: the part that a person reads, and what the headers say."""

from datetime import date
from email.message import EmailMessage

import pytest

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import read_content

STORY = "The dam above the town of Orrin broke in the night to Monday, and 17 sheep drowned."


def read(data: bytes, source: str = "wire.eml", published: date | None = None) -> Document:
    """A message as read."""
    (document,) = read_content(data, source, published=published)
    assert isinstance(document, Document)
    return document


def message(**headers: str) -> EmailMessage:
    """A message with the usual headers."""
    made = EmailMessage()
    for name, value in {
        "From": "Orrin Gazette <desk@gazette.example>",
        "To": "you@example.org",
        "Subject": "Dämme brechen",
        "Date": "Mon, 03 May 2021 23:30:00 -0700",
        "Message-ID": "<1@gazette.example>",
        **headers,
    }.items():
        if value:
            made[name] = value
    return made


def test_headers_are_metadata() -> None:
    """Subject, sender and the sender's own day."""
    sent = message()
    sent.set_content(STORY)
    document = read(sent.as_bytes())
    assert document.text.strip() == STORY
    assert (document.title, document.publisher, document.author) == (
        "Dämme brechen",
        "Orrin Gazette",
        "Orrin Gazette",
    )
    assert (document.published, document.dated_by) == (date(2021, 5, 3), "metadata")


@pytest.mark.parametrize("written", ["", "yesterday", "Mon, 99 May 2021 10:00:00 +0000"])
def test_a_date_that_is_none(written: str) -> None:
    """Then the day given counts, as for any text."""
    data = f"MIME-Version: 1.0\nSubject: Dam\nDate: {written}\n\n{STORY}\n".encode()
    assert read(data, published=date(2021, 5, 4)).published == date(2021, 5, 4)


@pytest.mark.parametrize("name", ["wire.eml", "wire.txt", "wire"])
def test_a_message_is_known_by_its_headers(name: str) -> None:
    """Whatever it is called."""
    sent = message()
    sent.set_content(STORY)
    assert read(sent.as_bytes(), name).title == "Dämme brechen"


def test_a_note_with_header_lines_is_no_message() -> None:
    """Subject and date alone are what people write over a text."""
    text = f"Subject: Dam\nDate: 3 May 2021\n\n{STORY}\n"
    assert read(text.encode(), "note.txt").text == text


def test_the_plain_text_is_taken_where_it_is_the_message() -> None:
    """And the page where the plain text only says that there is one."""
    both, notice = message(), message()
    both.set_content(STORY)
    both.add_alternative(f"<html><body><p>{STORY}</p></body></html>", subtype="html")
    notice.set_content("See the page.")
    notice.add_alternative(f"<html><body><p>{STORY}</p></body></html>", subtype="html")
    assert read(both.as_bytes()).text.strip() == read(notice.as_bytes()).text == STORY


def test_attachments_and_messages_within_are_not_read() -> None:
    """They are of another day, or of another author."""
    sent, old = message(), message()
    old.set_content("Nine sheep drowned.")
    sent.set_content(STORY)
    sent.add_attachment("Ten sheep drowned.", filename="old.txt")
    sent.add_attachment(old)
    assert read(sent.as_bytes()).text.strip() == STORY


def saved(page: str, charset: str = "utf-8", **headers: str) -> bytes:
    """A page as a browser saves it."""
    made = EmailMessage()
    for name, value in {
        "From": "<Saved by Blink>",
        "Snapshot-Content-Location": "https://gazette.example/dam",
        "Subject": "Dam",
        "Date": "Fri, 1 Mar 2024 10:00:00 -0000",
        **headers,
    }.items():
        made[name] = value
    made.set_content(page, subtype="html", charset=charset)
    made.add_related(b"\x89PNG", "image", "png", cid="<a>")
    return made.as_bytes()


@pytest.mark.parametrize("name", ["dam.mhtml", "dam.mht", "dam"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2"])
def test_a_saved_page_is_its_page(name: str, charset: str) -> None:
    """The day on which it was saved says nothing of the page."""
    document = read(
        saved(
            "<html><head><title>Łódź</title></head><body><p>The dam of Łódź broke.</p></body></html>", charset
        ),
        name,
    )
    assert (document.text, document.title, document.published) == ("The dam of Łódź broke.", "Łódź", None)


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("wire.eml", message().as_bytes(), "holds no text"),
        ("dam.mhtml", b"MIME-Version: 1.0\nContent-Type: text/plain\n\nx\n", "holds no page"),
        ("wire.eml", b"", "holds no text"),
        ("inbox", b"From a Mon\nMessage-ID: <1>\nSubject: x\n\nOne.\n\nFrom b Mon\nMessage-ID: <2>\n\nTwo.\n", "is a mailbox of several"),
        (
            "wire.eml",
            b"MIME-Version: 1.0\n" + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(20_000)),
            "nests its parts too deep",
        ),
    ],
    ids=["attachments", "page", "empty", "mailbox", "deep"],
)  # fmt: skip
def test_what_is_no_message(name: str, data: bytes, problem: str) -> None:
    """The message names the file and what is wrong with it."""
    with pytest.raises(InputError, match=problem) as refusal:
        read_content(data, name)
    assert refusal.value.source == name
