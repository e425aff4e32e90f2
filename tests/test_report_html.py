"""The page for people: what it holds, that nothing in it acts, and how it behaves in a real browser."""

import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import html as lxml_html
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import claimcheck
from claimcheck.model import Document, Failure, Label, Report
from claimcheck.report.html import HtmlReporter
from claimcheck.report.marks import segments
from claimcheck.report.timeline import timelines
from tests.browser import MISSING, headless
from tests.reports import DRAFT, KILLED, claim, hostile_reports, refuted, report, verdict

SUPPORTED = verdict("The mine opened in 1950.", Label.SUPPORTED)
OPEN = verdict("Work stopped on Tuesday.", Label.NOT_ENOUGH_EVIDENCE)
SMALL = verdict("Tuesday", Label.SUPPORTED)
ALL = report(refuted(), OPEN, SMALL, SUPPORTED, failures=(Failure("read", "x.pdf: no such file"),))

HOSTILE = "<script>window.acted=1</script><img src=x onerror=window.acted=1>\"'><a href=javascript:window.acted=1>x</a>"


def written(*reports: Report, **options: str) -> str:
    """The page of reports."""
    out = io.StringIO()
    HtmlReporter(**options).write(reports, out)
    return out.getvalue()


def hostile() -> Report:
    """A report in which every text tries to act."""
    document = Document(f"It said {HOSTILE} on Tuesday.", HOSTILE, HOSTILE, None, HOSTILE)
    about = claim(document.text, document=document, kind=HOSTILE)
    told = claimcheck.Verdict(about, Label.REFUTED, 0.5, HOSTILE, (), (Failure(HOSTILE, HOSTILE, about),))
    return Report(document, (told,), (document,), (Failure(HOSTILE, HOSTILE),))


def test_segments_join_to_the_text() -> None:
    """Every character is in one segment, with the smallest claim that covers it first."""
    found = list(segments(DRAFT, ALL.verdicts))
    assert "".join(DRAFT.text[each.start : each.end] for each in found) == DRAFT.text
    (day,) = [each for each in found if DRAFT.text[each.start : each.end] == "Tuesday"]
    assert [each.claim.span.text for each in day.verdicts] == ["Tuesday", "Work stopped on Tuesday."]
    assert [each.claim.span.text for each in day.opens] == ["Tuesday"]


def test_the_page_shows_text_claims_and_evidence() -> None:
    """The article with marks, each claim with the words of both sides, its source and the counts."""
    page = lxml_html.fromstring(written(ALL, title="Morning check"))
    assert page.findtext(".//h1") == "Morning check"
    assert page.get_element_by_id("summary").text == "1 refuted, 2 supported, 1 unconfirmed, 1 failure"
    (mark,) = page.cssselect(".text .mark.refuted")
    assert mark.text_content() == f"✗{KILLED} (refuted casualty)"
    (told,) = page.cssselect(".claim.refuted")
    assert mark.get("href") == f"#{told.get('id')}"
    assert [each.text_content() for each in told.cssselect("mark")] == [KILLED, "14 miners had been killed"]
    assert "Orrin Post, 3 May 2021" in told.text_content()
    assert "x.pdf: no such file" in page.cssselect(".failures")[0].text_content()


def test_a_figure_that_grew_is_drawn() -> None:
    """Claimed and found figures stand in one drawing by their days, and in a table."""
    wires = [
        Document(f"The Orrin mine blast killed {count} miners.", f"{day}.txt", published=date(2021, 5, day))
        for day, count in ((3, 14), (5, 17))
    ]
    told = claimcheck.check(
        Document("The Orrin mine blast killed 12 miners.", "draft.txt", published=date(2021, 5, 2)),
        against=wires,
        kinds=["casualty"],
    )
    (series,) = timelines(told)
    assert [(point.day.day, point.low, point.source) for point in series.points] == [
        (2, 12, ""),
        (3, 14, "3.txt"),
        (5, 17, "5.txt"),
    ]
    page = lxml_html.fromstring(written(told))
    assert len(page.cssselect("svg circle.found")) == 2
    assert len(page.cssselect("svg rect.claimed")) == 1
    assert [row.text_content() for row in page.cssselect(".timelines tbody tr td:first-child")] == [
        "2 May 2021",
        "3 May 2021",
        "5 May 2021",
    ]


def check_inert(page: str) -> None:
    """Nothing of a text has become part of the page's machinery."""
    tree = lxml_html.fromstring(page)
    assert len(tree.cssselect("script")) == 1
    assert not tree.cssselect("img, iframe, object, embed, link, base, meta[http-equiv=refresh]")
    for element in tree.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name not in {"src", "style", "action"}
            assert name != "href" or re.fullmatch(r"#[a-z0-9-]+", value)


def test_no_text_becomes_an_element() -> None:
    """Tags, attributes and addresses of a text are words."""
    page = written(hostile())
    check_inert(page)
    assert "&lt;script&gt;window.acted=1&lt;/script&gt;" in page


@settings(max_examples=30)
@given(hostile_reports())
def test_anything_makes_an_inert_page(anything: Report) -> None:
    """Whatever stands in a report, the page has one script and leads nowhere."""
    page = written(anything)
    check_inert(page)
    assert not re.search(
        r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page
    )


def test_the_page_loads_nothing() -> None:
    """No address of anything elsewhere stands in it."""
    assert not re.search(r"https?://|url\(|@import", written(ALL))


def test_the_same_report_gives_the_same_page() -> None:
    """Nothing of the moment is in it."""
    assert written(ALL) == written(ALL)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A headless browser with a profile of its own."""
    if MISSING:
        pytest.skip(MISSING)
    with headless(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


def opened(browser: Any, folder: Path, *reports: Report) -> None:
    """Show the page of reports."""
    file = folder / "report.html"
    file.write_text(written(*reports), "utf-8")
    browser.get(file.as_uri())


def claims_shown(browser: Any) -> list[str]:
    """The verdicts of the claims that are to be seen, in order."""
    shown = [each for each in browser.find_elements(By.CSS_SELECTOR, ".claim") if each.is_displayed()]
    return [str(each.get_attribute("data-label")) for each in shown]


def complaints(browser: Any) -> list[str]:
    """What the browser has said to the console."""
    return [entry["message"] for entry in browser.get_log("browser")]


class TestInABrowser:
    """The page as a reader has it before them."""

    def test_a_click_on_a_mark_opens_its_claim(self, browser: Any, tmp_path: Path) -> None:
        """The claim is opened, chosen and has the focus; nothing is said to the console."""
        opened(browser, tmp_path, ALL)
        browser.find_element(By.CSS_SELECTOR, ".mark.supported").click()
        (chosen,) = browser.find_elements(By.CSS_SELECTOR, ".claim.chosen")
        assert chosen.get_attribute("data-label") == "supported"
        assert chosen.get_attribute("open")
        assert browser.switch_to.active_element.tag_name == "summary"
        assert complaints(browser) == []

    def test_filters_hide_claims_and_their_marks(self, browser: Any, tmp_path: Path) -> None:
        """A verdict or kind that is switched off is gone from the list, muted in the text, and counted."""
        opened(browser, tmp_path, ALL)
        assert claims_shown(browser) == ["refuted", "unconfirmed", "supported", "supported"]
        browser.find_element(By.CSS_SELECTOR, "input[value=supported]").click()
        assert claims_shown(browser) == ["refuted", "unconfirmed"]
        assert browser.find_element(By.ID, "summary").text == "2 of 4 claims shown"
        assert len(browser.find_elements(By.CSS_SELECTOR, ".mark.supported.muted")) == 2
        browser.find_element(By.CSS_SELECTOR, "input[value=casualty]").click()
        browser.find_element(By.CSS_SELECTOR, "input[value=thing]").click()
        assert claims_shown(browser) == []
        assert "No claim passes the filters" in browser.find_element(By.CSS_SELECTOR, ".claims").text

    def test_keys_walk_through_the_claims(self, browser: Any, tmp_path: Path) -> None:
        """J and k go on and back around the list, Esc returns to the text."""
        opened(browser, tmp_path, ALL)
        body = browser.find_element(By.TAG_NAME, "body")
        seen = []
        for key in ("j", "j", "k", "k", "k"):
            body.send_keys(key)
            (chosen,) = browser.find_elements(By.CSS_SELECTOR, ".claim.chosen")
            seen.append(chosen.get_attribute("id"))
        assert seen == ["d1c1", "d1c2", "d1c1", "d1c4", "d1c3"]
        browser.switch_to.active_element.send_keys(Keys.ESCAPE)
        assert browser.find_elements(By.CSS_SELECTOR, ".claim.chosen") == []
        assert browser.switch_to.active_element.get_attribute("href").endswith("#d1c3")

    def test_a_claim_can_be_reached_by_its_address(self, browser: Any, tmp_path: Path) -> None:
        """A link to a claim opens it."""
        opened(browser, tmp_path, ALL)
        browser.get((tmp_path / "report.html").as_uri() + "#d1c4")
        browser.refresh()
        assert browser.find_element(By.ID, "d1c4").get_attribute("open")

    def test_a_hostile_text_does_nothing(self, browser: Any, tmp_path: Path) -> None:
        """No script of a text runs, and none could: the policy refuses what is not ours."""
        opened(browser, tmp_path, hostile())
        for mark in browser.find_elements(By.CSS_SELECTOR, ".mark"):
            mark.click()
        assert complaints(browser) == []
        assert browser.execute_script("return window.acted") is None
        browser.execute_script(
            "const s = document.createElement('script'); s.textContent = 'window.acted = 1'; document.body.append(s);"
        )
        assert browser.execute_script("return window.acted") is None
        assert any("Content Security Policy" in said for said in complaints(browser))

    def test_a_narrow_window_needs_no_sideways_scrolling(self, browser: Any, tmp_path: Path) -> None:
        """On a telephone's width text and claims stand below each other."""
        long = Document("x" * 500 + " was said.", "d" * 300 + ".txt")
        about = claim(long.text, document=long)
        told = report(claimcheck.Verdict(about, Label.REFUTED, 0.5, "Because."), document=long)
        browser.set_window_size(500, 800)
        try:
            opened(browser, tmp_path, ALL, told)
            wide = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            assert browser.execute_script(wide)
        finally:
            browser.set_window_size(1360, 900)
