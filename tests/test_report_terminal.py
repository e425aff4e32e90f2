"""The report for people: its layout, its carets, and that nothing in a text acts on the terminal."""

import io
import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.model import Claim, Document, Evidence, Failure, Finding, Label, Report, Stance, Verdict
from claimcheck.report.layout import clip, shorten, shown, underlined, visible, wrap
from claimcheck.report.terminal import TerminalReporter
from tests.reports import (
    DRAFT,
    KILLED,
    LINES,
    TEXTS,
    Words,
    claim,
    finding,
    hostile_reports,
    refuted,
    report,
    verdict,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

SUPPORTED = verdict("The mine opened in 1950.", Label.SUPPORTED)
OPEN = verdict("Work stopped on Tuesday.", Label.NOT_ENOUGH_EVIDENCE)


class Terminal(io.StringIO):
    """An output that says that it is a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True


def printed(*reports: Report, out: io.StringIO | None = None, **options: object) -> str:
    """What a reporter with these options writes."""
    out = out or io.StringIO()
    given_options: Mapping[str, object] = {"width": 80, **options}
    TerminalReporter(**given_options).write(reports, out)  # type: ignore[arg-type]  # as a configuration file gives them
    return out.getvalue()


def encoded(encoding: str, *reports: Report, **options: object) -> str:
    """What is written to an output of an encoding."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    TerminalReporter(width=80, **options).write(reports, out)  # type: ignore[arg-type]  # as above
    out.flush()
    return raw.getvalue().decode(encoding)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No wish of the environment that the tests run in."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


def test_a_failed_claim_has_a_section_with_the_words_of_both_sides() -> None:
    """The sentence with carets, what was claimed, what was found, and where, in that order."""
    text = printed(report(refuted()))
    section = text[text.index("____") :]
    assert section == (
        "________________________ REFUTED casualty draft.txt:2:1 ________________________\n"
        "\n"
        "   2 | Fewer than 10 miners were killed in the blast, which the chief engineer\n"
        "     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "     | of the company described as the worst of its kind.\n"
        "\n"
        "      claimed: fewer than 10 killed\n"
        "\n"
        "        found: the source says 14 killed; the claim says fewer than 10\n"
        '           in: wire.txt:3, "Toll at Orrin", Orrin Post, 3 May 2021\n'
        "   3 | The inspectorate said 14 miners had been killed and 3 hurt.\n"
        "     |                       ^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "\n"
        "================================== 1 refuted ===================================\n"
    )


def test_a_reason_that_the_finding_has_told_is_not_told_again() -> None:
    """The reason is printed only where it says more than the finding above it."""
    told = refuted()
    assert "reason:" not in printed(report(told))
    assert "reason: Something else" in printed(report(evolve(told, reason="Something else.")))


def test_independent_origins_are_counted_when_there_are_several() -> None:
    """One origin goes without saying."""
    assert "origins:" not in printed(report(refuted()))
    assert "origins: 3, independent" in printed(report(evolve(refuted(), origins=3)))


def test_the_session_has_header_progress_and_summary() -> None:
    """The header says what ran against what, the progress line has a character a claim."""
    text = printed(
        report(refuted(), SUPPORTED, OPEN), session=("checkers: things (shop 1.0)",), seconds=0.431
    )
    lines = text.splitlines()
    assert re.fullmatch(r"=+ claimcheck session starts =+", lines[0])
    assert re.fullmatch(r"claimcheck \S+ -- Python \S+ -- \S+", lines[1])
    assert lines[2:5] == [
        "checkers: things (shop 1.0)",
        "document: draft.txt, as of 2 May 2021",
        "references: 1 document",
    ]
    assert "draft.txt F.?" + " " * 61 + "[100%]" in lines
    assert lines[-1].strip("= ") == "1 refuted, 1 supported, 1 unconfirmed in 0.43 s"
    assert {len(line) for line in lines if line.startswith("===")} == {80}


def test_an_undated_text_says_how_to_date_it() -> None:
    """Without a date, relative days cannot be read, so the header says what to do."""
    text = printed(report(SUPPORTED, document=evolve(DRAFT, published=None)))
    assert "document: draft.txt, undated (--date gives its day)" in text


@pytest.mark.parametrize(
    ("label", "failed", "sign"),
    [
        (Label.SUPPORTED, False, "."),
        (Label.REFUTED, False, "F"),
        (Label.OUTDATED, False, "O"),
        (Label.CONFLICTING, False, "C"),
        (Label.NOT_ENOUGH_EVIDENCE, False, "?"),
        (Label.SUPPORTED, True, "E"),
        (Label.NOT_ENOUGH_EVIDENCE, True, "E"),
        (Label.REFUTED, True, "F"),
    ],
)
def test_each_label_has_its_sign(*, label: Label, failed: bool, sign: str) -> None:
    """A failure shows as such unless the claim has failed anyway."""
    failures = (Failure("things", "KeyError: 'x'"),) if failed else ()
    text = printed(report(verdict(KILLED, label, failures=failures)))
    assert re.search(r"^draft\.txt (.) ", text, re.MULTILINE) is not None
    assert f"\ndraft.txt {sign} " in text


def test_progress_wraps_and_counts_over_all_documents() -> None:
    """A long row goes on below, and the share is that of all claims."""
    text = printed(report(*[SUPPORTED] * 90), report(*[OPEN] * 30, document=evolve(DRAFT, source="b.txt")))
    rows = [line for line in text.splitlines() if line.endswith("%]")]
    assert [row.count(".") - row.count("txt") + row.count("?") for row in rows] == [63, 27, 30]
    assert [row[-6:] for row in rows] == ["[ 52%]", "[ 75%]", "[100%]"]
    assert {len(row) for row in rows} == {80}


def test_a_long_name_has_a_line_of_its_own() -> None:
    """A path that leaves no room stands above its row."""
    name = "folder/" * 20 + "draft.txt"
    assert f"\n{name}\n. " in printed(report(SUPPORTED, document=evolve(DRAFT, source=name)))


def test_a_text_without_claims_is_named() -> None:
    """Nothing checkable is said of the document and in the summary."""
    text = printed(report())
    assert "draft.txt  nothing checkable found\n" in text
    assert text.splitlines()[-1].strip("= ") == "nothing checkable found"


def test_supported_claims_are_counted_and_shown_with_v_only() -> None:
    """What is in order takes no room unless it is asked for."""
    agreeing = finding(SUPPORTED.claim, "14 miners", Stance.SUPPORTS, "the source says so too")
    fine = evolve(SUPPORTED, findings=(agreeing,))
    assert "the source says so too" not in printed(report(fine))
    text = printed(report(fine, OPEN), verbosity=1)
    assert "supported by: the source says so too [things, 90% sure]" in text
    assert text.index("UNCONFIRMED CLAIMS") < text.index("SUPPORTED CLAIMS")
    signs = "signs: . supported, F refuted, O outdated, C conflicting, ? unconfirmed, E a plugin failed"
    assert signs in text.replace("\n  ", " ")
    assert '- wire.txt: "Toll at Orrin", Orrin Post, 3 May 2021\n' in text


def test_unconfirmed_claims_are_a_short_list() -> None:
    """Ten are named on a line each, the others counted."""
    text = printed(report(*[OPEN] * 13))
    assert text.count("draft.txt:3:24: thing: Work stopped on Tuesday.") == 10
    assert "... and 3 more, -v shows them" in text


def test_what_stands_in_the_place_of_an_unconfirmed_value_is_shown_first() -> None:
    """What a person should look at does not get lost among what no reference speaks of."""
    shown = evolve(
        OPEN, reason="In the place of “Tuesday” wire.txt:1 has “Monday”; it is not told what happened then."
    )
    text = printed(report(*[OPEN] * 12, shown))
    lines = text[text.index("UNCONFIRMED") :].splitlines()
    assert lines[1] == "draft.txt:3:24: thing: Work stopped on Tuesday."
    assert lines[2].strip().startswith("In the place of “Tuesday” wire.txt:1 has “Monday”; it is not told")
    assert text.count("In the place of") == 1
    assert printed(report(*[OPEN] * 10)).count("more, -v") == 0


def test_outdated_is_marked_as_such_and_apart_from_failed() -> None:
    """An overtaken figure is not a false one."""
    about = claim(KILLED)
    later = finding(about, "14 miners", Stance.PREDATES, "a later source says 14")
    text = printed(report(Verdict(about, Label.OUTDATED, 0.9, "A later source says 14.", (later,))))
    assert "FAILED CLAIMS" not in text
    assert "OUTDATED CLAIMS" in text
    assert "since then: a later source says 14" in text


def test_a_conflict_shows_both_sides() -> None:
    """The sources that refute and those that support."""
    about = claim(KILLED)
    text = printed(
        report(
            Verdict(
                about,
                Label.CONFLICTING,
                0.5,
                "The sources disagree.",
                (
                    finding(about, "14 miners", Stance.SUPPORTS, "one agrees"),
                    finding(about, "3 hurt", Stance.REFUTES, "one does not"),
                ),
            )
        )
    )
    assert (
        text.index("found: one does not") < text.index("supported by: one agrees") < text.index("reason: The")
    )


def test_a_text_at_odds_with_itself_is_a_note_where_no_claim_failed() -> None:
    """A tension inside the text is shown beside a claim that is otherwise supported."""
    about = claim("The mine opened in 1950.")
    tension = finding(about, "collapsed", Stance.REFUTES, "the text also says it collapsed", document=DRAFT)
    text = printed(report(Verdict(about, Label.SUPPORTED, 0.9, "Fine.", (tension,))))
    assert "NOTE thing draft.txt:4:1" in text
    assert (
        "in: the text itself, line 1\n   1 | The Orrin mine collapsed.\n     |                ^^^^^^^^^\n"
        in text
    )
    assert "FAILED" not in text


def test_one_message_from_many_sources_is_said_once() -> None:
    """Repetitions are counted, and -v shows them."""
    about = claim(KILLED)
    same = tuple(finding(about, words, Stance.REFUTES, "no") for words in ("14", "3"))
    other = tuple(finding(about, "14", Stance.REFUTES, f"no {number}") for number in range(4))
    text = printed(report(Verdict(about, Label.REFUTED, 0.9, "No.", same + other)))
    assert text.count("found:") == 3
    assert "(3 more findings, -v shows all)" in text
    assert (
        printed(report(Verdict(about, Label.REFUTED, 0.9, "No.", same + other)), verbosity=1).count("found:")
        == 6
    )


def test_failures_are_said_once_with_their_plugin() -> None:
    """A plugin that fails on many claims, or a reference in many reports, takes one entry."""
    broken = Failure("things", "KeyError: 'x'", OPEN.claim)
    unread = Failure("read", "x.pdf: is not text; give a text")
    first = report(
        evolve(OPEN, failures=(broken,)), evolve(SUPPORTED, failures=(broken,)), failures=(unread,)
    )
    text = printed(first, report(OPEN, failures=(unread,)))
    assert "       things: KeyError: 'x' (on 2 claims)\n" in text
    assert text.count("x.pdf") == 1
    assert text.splitlines()[-1].strip("= ") == "1 supported, 2 unconfirmed, 3 failures"


def test_quiet_is_a_line_a_failed_claim_and_the_summary() -> None:
    """With -q each line can be taken apart by an editor as a compiler's can."""
    assert printed(report(refuted(), SUPPORTED, OPEN), verbosity=-1, seconds=2.0) == (
        "draft.txt:2:1: refuted: casualty: the source says 14 killed; the claim says fewer than 10\n"
        "1 refuted, 1 supported, 1 unconfirmed in 2.00 s\n"
    )


@pytest.mark.parametrize(
    ("labels", "failed", "color"),
    [
        ([Label.SUPPORTED], False, "32"),
        ([Label.SUPPORTED, Label.NOT_ENOUGH_EVIDENCE], False, "32"),
        ([Label.NOT_ENOUGH_EVIDENCE], False, "33"),
        ([], False, "33"),
        ([Label.SUPPORTED, Label.OUTDATED], False, "33"),
        ([Label.SUPPORTED, Label.REFUTED], False, "31"),
        ([Label.SUPPORTED, Label.CONFLICTING], False, "31"),
        ([Label.SUPPORTED], True, "31"),
    ],
)
def test_the_summary_has_the_color_of_the_worst(*, labels: list[Label], failed: bool, color: str) -> None:
    """Green, yellow or red."""
    failures = (Failure("x", "y"),) if failed else ()
    text = printed(report(*(verdict(KILLED, label) for label in labels), failures=failures), color=True)
    assert text.splitlines()[-1].startswith(f"\x1b[1;{color}m")


@pytest.mark.parametrize(
    ("environment", "terminal", "colored"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_color_is_for_terminals_and_the_environment_decides(
    *, environment: dict[str, str], terminal: bool, colored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Colour on a terminal only; NO_COLOR and FORCE_COLOR as their conventions say."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b" in printed(report(refuted()), out=Terminal() if terminal else io.StringIO())) is colored


@pytest.mark.parametrize("width", [50, 60, 100])
def test_a_report_keeps_to_its_width(width: int) -> None:
    """Whatever is long is wrapped or cut, but for a place that an editor must be able to follow."""
    checkers = "checkers: " + ", ".join(f"checker{number}" for number in range(30)) + " (shop 1.0)"
    text = printed(report(refuted(), SUPPORTED, OPEN), width=width, verbosity=1, session=(checkers,))
    assert [line for line in text.splitlines() if len(line) > width] == []


def test_color_changes_nothing_but_color() -> None:
    """Without its escape sequences a coloured report is the plain one."""
    everything = report(refuted(), SUPPORTED, OPEN, failures=(Failure("x", "y"),))
    assert re.sub(r"\x1b\[[\d;]*m", "", printed(everything, color=True)) == printed(everything, color=False)


@pytest.mark.parametrize(("columns", "width"), [("", 100), ("72", 72), ("10", 40), ("many", 100), ("0", 100)])
def test_the_width_is_asked_for(columns: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """COLUMNS counts; without it and without a terminal a line has 100 columns, and never fewer than 40."""
    monkeypatch.setenv("COLUMNS", columns)
    assert len(printed(report(SUPPORTED), width=None).splitlines()[0]) == width


def test_an_output_that_lacks_the_letters_gets_escapes() -> None:
    """What the encoding cannot write is shown as Python would write it, with the carets still right."""
    document = Document("Naïve 東京 opened in 1950.", "dräft.txt")
    about = claim("opened in", document.text, document=document)
    text = encoded("ascii", Report(document, (Verdict(about, Label.REFUTED, 0.9, "No."),)))
    assert (
        "   1 | Na\\xefve \\u6771\\u4eac opened in 1950.\n     |                       ^^^^^^^^^\n"
    ) in text
    assert "dr\\xe4ft.txt" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("two\nlines\r\nthree\tfour", "two lines three four"),
        ("a  b \n  c", "a b c"),
        ("bell\x07", "bell\\x07"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x9b31m", "\\x9b31m"),
        ("lone\rreturn", "lone\\rreturn"),
        ("over\u202eride", "over\\u202eride"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("\ud800", "\\ud800"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("para\u2029graph", "para\\u2029graph"),
        ("東京 é e\u0301 “q”", "東京 é e\u0301 “q”"),
        ("C:\\x1b", "C:\\x1b"),
    ],
)
def test_what_a_terminal_could_obey_is_shown(text: str, expected: str) -> None:
    """Control and format characters become escapes; letters of every script stay."""
    assert visible(text) == expected


@given(TEXTS, st.data(), st.integers(20, 90))
@settings(max_examples=150)
def test_carets_stand_under_exactly_the_marked_words(text: str, data: st.DataObject, width: int) -> None:
    """Whatever a text is written in and however it wraps, the cells over carets are the marked words."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, marks = shown(text, [(start, end)])
    over = []
    for row, carets in underlined(line, marks, width):
        assert set(carets) <= {" ", "^"}
        for at, character in enumerate(row):
            left, right = cell_len(row[:at]), cell_len(row[: at + 1])
            under = carets[left:right]
            if right > left and "^" in under:
                over.append(character)
    words = "".join(character for character in visible(text[start:end]) if cell_len(character))
    if words.strip():
        assert "".join(over).replace(" ", "").replace("\ufe0f", "") == words.replace(" ", "").replace(
            "\ufe0f", ""
        )


@given(TEXTS, st.data(), st.integers(20, 90))
@settings(max_examples=100)
def test_a_mark_always_has_a_caret(text: str, data: st.DataObject, width: int) -> None:
    """Even words of no width are pointed at, once."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, marks = shown(text, [(start, end)])
    assert any("^" in carets for _, carets in underlined(line, marks, width))


@given(TEXTS, st.integers(20, 90))
@settings(max_examples=100)
def test_wrapping_loses_nothing_and_keeps_to_the_width(text: str, width: int) -> None:
    """The wrapped lines joined are the line, and none is wider than asked for."""
    line = visible(text)
    rows = [line[start:end] for start, end in wrap(line, width)]
    assert "".join(rows).replace(" ", "") == line.replace(" ", "")
    # A selector that follows several marks that combine widens its letter when the line is already cut.
    assert [row for row in rows if cell_len(row.replace("\ufe0f", "")) > width] == []


@given(hostile_reports(), st.integers(-1, 1))
@settings(max_examples=60, deadline=None)
def test_nothing_in_a_report_acts_on_the_terminal(hostile: Report, verbosity: int) -> None:
    """Whatever stands in a text, a name, a message or an error, only line ends and printable signs are sent."""
    text = printed(hostile, verbosity=verbosity)
    acting = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert {character for character in text if unicodedata.category(character) in acting} <= {"\n"}
    text.encode("utf-8")


@given(hostile_reports(), st.integers(-1, 1))
@settings(max_examples=30, deadline=None)
def test_any_report_can_be_written_in_ascii(hostile: Report, verbosity: int) -> None:
    """No encoding of the output is too small."""
    assert encoded("ascii", hostile, verbosity=verbosity).isascii()


@given(hostile_reports())
@settings(max_examples=30, deadline=None)
def test_the_same_report_is_printed_the_same(hostile: Report) -> None:
    """The same input gives the same characters."""
    assert printed(hostile) == printed(hostile)


@given(LINES, st.integers(5, 60))
@settings(max_examples=50)
def test_a_shortened_line_fits(text: str, width: int) -> None:
    """What is cut says so and fits."""
    short = shorten(visible(text).replace("\ufe0f", ""), width)
    assert cell_len(short) <= width


def test_a_table_of_a_sentence_is_cut_around_its_words() -> None:
    """Of a sentence without an end only the part around the claim is printed."""
    text = "cell " * 3000 + "TARGET words " + "cell " * 3000
    document = Document(text, "table.txt")
    about = Claim(words_of(document, "TARGET words"), document.span, "thing", Words())
    where = Evidence(document.span)
    found = Finding(about.span, where, words_of(document, "TARGET"), Stance.REFUTES, "no")
    printed_text = printed(Report(document, (Verdict(about, Label.REFUTED, 0.9, "No.", (found,)),)))
    assert len(printed_text) < 8000
    row, carets = next(
        (row, following)
        for row, following in zip(printed_text.splitlines(), printed_text.splitlines()[1:], strict=False)
        if "TARGET" in row
    )
    assert row.index("TARGET words") == carets.index("^")
    assert "| ... cell" in printed_text


@given(st.integers(0, 5000), st.integers(0, 5000), st.integers(100, 1500))
@settings(max_examples=50)
def test_a_cut_keeps_the_start_of_the_words(start: int, length: int, room: int) -> None:
    """The part of a long text that is printed has the marked words, or as many as there is room for."""
    text = "word " * 1200
    end = min(len(text), start + length)
    left, right = clip(text, start, end, room)
    assert 0 <= left <= start <= right <= len(text)
    assert right - left <= max(room, 0)
    if end - start <= room // 2:
        assert end <= right
