"""Hypothesis strategies: news-like texts with claims of every kind, and texts that try to break a reader."""

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from claimcheck.model import (
    Claim,
    Document,
    Evidence,
    Failure,
    Finding,
    Label,
    Report,
    Review,
    ReviewStatus,
    Span,
    Stance,
    Verdict,
)
from claimcheck.split import split

__all__ = ["claims", "documents", "evidence", "reports", "sentences", "spans"]

_PLACES = ("Orrin", "Brod", "Port Ask", "the Maren valley", "Lindholm")
_PEOPLE = ("Petra Lund", "Minister Anton Berg", "Dr. Ruth Osei", "Sergei Malkov")
_BODIES = ("the interior ministry", "the Valley Relief Society", "the mine's owner", "Aldovan News Agency")
_DAYS = ("on Monday", "on 3 May 2021", "last week", "in April 2021", "two days later", "on 31 December 2020")
_COUNTS = (
    "12",
    "at least 30",
    "more than 1,200",
    "dozens of",
    "no",
    "between 20 and 30",
    "two",
    "nearly 400",
)
_QUOTED = ("We will rebuild the bridge", "the talks have failed", "a first step towards peace")

_HOSTILE = st.one_of(
    st.sampled_from(
        [
            "\x1b[2J",
            "\u202egnp.exe",
            "“never closed",
            "<script>x()</script>",
            "\x00",
            "'" * 9,
            "=1+1",
            "3" * 30,
        ]
    ),
    st.text(
        st.sampled_from("ab c.,“”\"'’‘()[]<>&0123456789-–—\n\t\x00\x1b\u200b\u202e\u2028é東한👩\u0301\ud800"),
        max_size=40,
    ),
)
"""What readers stumble over: quotes that never close, digits, escapes, bidi overrides, lone surrogates."""


def sentences() -> st.SearchStrategy[str]:
    """Sentences of news, each with a claim of at least one kind: casualty, amount, date, announcement, quote, statement."""
    place, person, body, day, count, quoted = map(
        st.sampled_from, (_PLACES, _PEOPLE, _BODIES, _DAYS, _COUNTS, _QUOTED)
    )
    return st.one_of(
        st.builds("The blast at {} killed {} people {}.".format, place, count, day),
        st.builds("{} people were injured near {} {}.".format, count.map(str.capitalize), place, day),
        st.builds(
            "The repair of {} will cost {} million euros.".format,
            place,
            st.sampled_from(("3", "about 40", "2.5")),
        ),
        st.builds("{} announced {} that the border was open again.".format, person, day),
        st.builds("“{},” said {}.".format, quoted, person),
        st.builds("{} called it “{}”.".format, person, quoted),
        st.builds("{} reported that the harbour of {} had closed.".format, body.map(_capitalized), place),
        st.builds("{} is the head of {}.".format, person, body),
    )


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def documents(*, hostile: bool = True) -> st.SearchStrategy[Document]:
    """Documents of a few paragraphs, dated or not; with `hostile`, odd characters stand among the words."""
    piece = st.one_of(sentences(), _HOSTILE) if hostile else sentences()
    paragraph = st.lists(piece, min_size=1, max_size=3).map(" ".join)
    text = st.lists(paragraph, min_size=1, max_size=4).map("\n\n".join)
    return st.builds(
        Document,
        text,
        source=st.sampled_from(["draft.txt", "wire.txt", "research/toll.md", "https://example.org/page"]),
        title=st.sampled_from(["", "Blast at the Orrin mine"]),
        published=st.none() | st.dates(date(2019, 1, 1), date(2022, 12, 31)),
        publisher=st.sampled_from(["", "Orrin Post"]),
    )


@st.composite
def spans(draw: st.DrawFn, whole: Span) -> Span:
    """Any part of a span, the empty ones included."""
    start = draw(st.integers(whole.start, whole.end))
    return whole.to(start, draw(st.integers(start, whole.end)))


@st.composite
def claims(draw: st.DrawFn, kinds: Sequence[str] | None = None, *, hostile: bool = False) -> Claim:
    """Claims as the installed extractors find them in documents, of the given kinds or of any."""
    found = split(draw(documents(hostile=hostile)), kinds=kinds)
    while not found:
        found = split(draw(documents(hostile=False)), kinds=kinds)
    return draw(st.sampled_from(found))


@st.composite
def evidence(draw: st.DrawFn, *, hostile: bool = False) -> Evidence:
    """Passages of documents: a paragraph or several, with a relevance."""
    document = draw(documents(hostile=hostile))
    relevance = draw(st.sampled_from([0.0, 0.25, 0.5, 1.0]))
    return Evidence(document.span, relevance)


@st.composite
def reports(draw: st.DrawFn, *, hostile: bool = True) -> Report:
    """Reports with verdicts of every label, findings on both sides, reviews, warnings and failures."""
    document, source = draw(documents(hostile=hostile)), draw(documents(hostile=hostile))
    line = sentences() if not hostile else st.one_of(sentences(), _HOSTILE.map(_one_line))
    verdicts = []
    for claim in split(document)[:4]:
        findings = tuple(
            Finding(
                claim.span, Evidence(source.span), draw(spans(source.span)), stance, draw(line), 0.5, "kit"
            )
            for stance in draw(st.lists(st.sampled_from(Stance), max_size=2))
        )
        failures = (Failure("kit", draw(line), claim),) if draw(st.booleans()) else ()
        verdicts.append(
            Verdict(
                claim,
                draw(st.sampled_from(Label)),
                0.5,
                draw(line),
                findings,
                failures,
                len(findings),
                review=draw(
                    st.none() | st.builds(Review, st.sampled_from(ReviewStatus), line, st.none() | st.dates())
                ),
            )
        )
    failed = (Failure("read", draw(line)),) if draw(st.booleans()) else ()
    warnings = (draw(line),) if draw(st.booleans()) else ()
    return Report(document, tuple(verdicts), (source,), failed, warnings=warnings)


def _one_line(text: str) -> str:
    return text.replace("\n", " ") or "x"
