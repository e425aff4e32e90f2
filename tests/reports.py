"""Reports made by hand, for the tests of what is printed of them."""

from collections.abc import Sequence
from datetime import date

from attrs import field, frozen
from hypothesis import strategies as st

from claimcheck.model import (
    Claim,
    Document,
    Evidence,
    Failure,
    Figure,
    Finding,
    Label,
    Report,
    Review,
    ReviewStatus,
    Span,
    Stance,
    Verdict,
)


@frozen
class Words:
    """A value that is shown as its words."""

    words: str = "fewer than 10 killed"
    fields: dict[str, object] = field(factory=dict)

    def as_json(self) -> dict[str, object]:
        """The fields as they were given."""
        return self.fields

    def __str__(self) -> str:
        return self.words


DRAFT = Document(
    "The Orrin mine collapsed.\n"
    "Fewer than 10 miners were killed in the blast, which the chief engineer of the company described as\n"
    "the worst of its kind. Work stopped on Tuesday.\n"
    "The mine opened in 1950.",
    "draft.txt",
    published=date(2021, 5, 2),
)
WIRE = Document(
    "Toll at Orrin\n\nThe inspectorate said 14 miners had been killed and 3 hurt. Work has stopped.",
    "wire.txt",
    "Toll at Orrin",
    date(2021, 5, 3),
    "Orrin Post",
)


def words_of(document: Document, words: str) -> Span:
    """Where the words first stand in a document."""
    start = document.text.index(words)
    return document.span.to(start, start + len(words))


def claim(words: str, sentence: str = "", *, kind: str = "thing", document: Document = DRAFT) -> Claim:
    """A claim of a document, its sentence being the words themselves unless it is given."""
    return Claim(words_of(document, words), words_of(document, sentence or words), kind, Words())


def finding(
    about: Claim,
    words: str,
    stance: Stance,
    message: str,
    *,
    document: Document = WIRE,
    passage: str = "",
    confidence: float = 0.9,
) -> Finding:
    """What a checker has found in a document."""
    evidence = Evidence(words_of(document, passage) if passage else document.span, 0.75)
    return Finding(about.span, evidence, words_of(document, words), stance, message, confidence, "things")


KILLED = "Fewer than 10 miners were killed"
SENTENCE = DRAFT.text[DRAFT.text.index(KILLED) : DRAFT.text.index(" Work stopped")]


def refuted() -> Verdict:
    """A refuted claim with one finding."""
    about = claim(KILLED, SENTENCE, kind="casualty")
    found = finding(
        about,
        "14 miners had been killed",
        Stance.REFUTES,
        "the source says 14 killed; the claim says fewer than 10",
    )
    reason = "The source says 14 killed; the claim says fewer than 10 (wire.txt:3)."
    return Verdict(about, Label.REFUTED, 0.9, reason, (found,), (), 1)


def verdict(
    words: str, label: Label, *findings: Finding, failures: Sequence[Failure] = (), origins: int = 0
) -> Verdict:
    """A verdict on words of the draft."""
    return Verdict(claim(words), label, 0.5, "Because.", findings, tuple(failures), origins)


def report(*verdicts: Verdict, document: Document = DRAFT, failures: Sequence[Failure] = ()) -> Report:
    """A report on the draft against the wire."""
    return Report(document, verdicts, (WIRE,), tuple(failures))


# What texts are made of that a terminal could obey or that takes more or less than one cell:
# escapes, bidi overrides, joiners, tags, lone surrogates, line ends of all sorts, combining marks,
# CJK, emoji with and without selector, no-break space.
CHARACTERS = st.sampled_from(
    "ab c d,.'\"1\t\n\x00\x07\x08\x0b\x0c\x1b\x7f\x85\x9b\xad\xa0éß“”–\u0301\u0308\u0e33\u200b\u200d\u200e\u202e\u2028\u2029"
    "\u2066\u2069\ufeff\ufe0f東京鉱山ガ한👩🚒❤🇫🇷א\U000e0041\ud800\udfff"
)
TEXTS = st.lists(CHARACTERS, max_size=120).map("".join)
LINES = TEXTS.map(lambda text: "".join(text.split("\n")) or "x")


@st.composite
def hostile_reports(draw: st.DrawFn) -> Report:
    """A report with anything at all in each place that text can stand in."""
    name, title, kind, message, reason, error = (draw(LINES) for _ in range(6))
    document = Document(draw(TEXTS), name, title, None, title)
    source = Document(draw(TEXTS), title, name, date(2020, 1, 2), name)
    verdicts = []
    for label in draw(st.lists(st.sampled_from(Label), max_size=3)):
        sentence = draw(spans(document.span))
        about = Claim(
            draw(spans(sentence)), sentence, kind, Words(message, {kind: reason, "low": float("inf")})
        )
        findings = []
        for stance in draw(st.lists(st.sampled_from(Stance), max_size=2)):
            passage = draw(spans(draw(st.sampled_from([source, document])).span))
            findings.append(
                Finding(about.span, Evidence(passage), draw(spans(passage)), stance, message, 0.5, name)
            )
        failures = (Failure(kind, error, about),) if draw(st.booleans()) else ()
        series = tuple(
            Figure(draw(spans(each.span)), date(2020, 1, day), 1.0, None)
            for day, each in enumerate(draw(st.sampled_from([(), (source, document)])), start=1)
        )
        review = draw(
            st.none() | st.builds(Review, st.sampled_from(ReviewStatus), LINES, st.none() | st.dates())
        )
        verdicts.append(Verdict(about, label, 0.5, reason, tuple(findings), failures, 2, series, review))
    warnings = tuple(draw(st.lists(LINES, max_size=1)))
    return Report(document, tuple(verdicts), (source,), (Failure(name, error),), warnings=warnings)


@st.composite
def spans(draw: st.DrawFn, whole: Span) -> Span:
    """Any part of a span, the empty ones included."""
    start = draw(st.integers(whole.start, whole.end))
    return whole.to(start, draw(st.integers(start, whole.end)))
