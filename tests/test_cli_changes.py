"""What has changed at the sources since a record: told by the run that records again, and by `changes`."""

import json
import re
from pathlib import Path

import pytest

from tests import test_sources_wikis
from tests.commands import FALSE, SOURCE, Run, outside
from tests.records import ASKED, PAGE, RECORD, REPLAY, WEB, alone, lines_of, outputs, written
from tests.servers import Site, serving
from tests.test_sources_wikis import playing, wikipedia


def test_changed_vanished_and_new_pages_are_told(site: Site, folder: Path) -> None:
    """By the run that records again, with the words of the passages before and now, and as JSON by `changes`."""
    against = ["--against", f"{site.url}/wire", "--against", f"{site.url}/other"]
    outside(folder, "check", "true.txt", *ASKED, *against, "-q")
    (folder / "evidence.jsonl").rename(folder / "monday.jsonl")
    site.pages["/wire"] = PAGE.format(SOURCE.replace("14", "15"))
    del site.pages["/other"]
    (folder / "wire" / "new.txt").write_text("Date: 3 May 2021\n\nRye grows.\n", "utf-8")
    asked = outside(folder, "changes", "monday.jsonl", "--format", "json")
    told = json.loads(asked.stdout)
    found = {change["source"]: change for change in told["sources"]}
    assert list(found) == [f"{site.url}/other", f"{site.url}/wire", "wire/new.txt"]
    other, wire, new = found.values()
    assert (other["change"], other["why"]) == (
        "gone",
        "is answered with 404 Not Found; check the address, or look for the page in a web archive",
    )
    assert (wire["change"], wire["differs"]) == ("changed", ["text"])
    assert wire["old"]["sha256"] != wire["new"]["sha256"]
    [passage] = wire["passages"]
    assert ("killed 14 miners" in passage["old"], "killed 15 miners" in passage["new"]) == (True, True)
    assert len(passage["claims"]) == 1
    assert (new["change"], new["old"], new["new"]["published"]) == ("new", None, "2021-05-03")
    assert [failure["checker"] for failure in told["failures"]] == ["read"]
    assert [(claim["old"], claim["new"]) for claim in told["claims"]] == [("supported", "conflicting")]
    assert (told["schema"], asked.returncode) == ("claimcheck-source-changes/1", 2)

    (folder / "monday.jsonl").rename(folder / "evidence.jsonl")
    (folder / "cache" / "pages.sqlite").unlink()
    again = outside(folder, "check", "true.txt", *ASKED, *against, "-q")
    day = told["since"][:10]
    assert again.stderr.splitlines() == [
        f"claimcheck: evidence.jsonl: since the record of {day}: 1 new, 1 gone, 1 changed, 1 new failure",
        (
            f"  {site.url}/other: gone; 1 passage of it had been used: is answered with 404 Not Found; check the address, "
            "or look for the page in a web archive"
        ),
        f"  {site.url}/wire: changed: the text, and 1 passage that had been used",
        "    - The blast at the Orrin mine killed 14 miners on Tuesday.",
        "    + The blast at the Orrin mine killed 15 miners on Tuesday.",
        "  wire/new.txt: new (of 2021-05-03)",
        (
            f"  read: failed, and did not before: {site.url}/other: is answered with 404 Not Found; check the address, or "
            "look for the page in a web archive"
        ),
    ]
    third = outside(folder, "check", "true.txt", *ASKED, *against, "-q")
    assert third.stderr == (
        f"claimcheck: evidence.jsonl: since the record of {day}: nothing has changed at the sources\n"
    )


def test_a_page_from_the_cache_was_read_when_it_was_fetched(
    site: Site, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not when the run took it from there, as which a file is told."""
    asked = ("check", "true.txt", *ASKED, "--against", f"{site.url}/wire", "-q")
    outside(folder, *asked)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    outside(folder, *asked)
    read = {line["source"]: line["read_at"] for line in lines_of(folder) if "reference" in line}
    assert read["wire/wire.txt"] == "2100-01-01T00:00:00+00:00"
    assert read[f"{site.url}/wire"] < "2100"
    assert site.counts["/wire"] == 1


def test_a_new_revision_of_a_wiki_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its page is found again by the recorded source, and stands with the words of both revisions."""
    old = playing(wikipedia)
    with serving({"/w/api.php": old}) as site:
        (folder / "claimcheck.toml").write_text(
            f'{WEB}[sources.wikipedia]\nenabled = false\napi = "{site.url}/w/api.php"\n', "utf-8"
        )
        made = outside(
            folder, "check", "true.txt", "--source", "wikipedia", "--kinds", "casualty", *RECORD, *outputs()
        )
        first = written(folder)
        monkeypatch.setattr(test_sources_wikis, "REVISIONS", [(901, "2023-02-01T10:30:00Z")])
        told = outside(folder, "changes", "evidence.jsonl")
    again = alone(folder, *REPLAY, *outputs())
    assert (again.returncode, again.stderr, written(folder)) == (made.returncode, "", first)
    title = f"{site.url}/w/index.php?title=2021_Orrin_mine_blast&oldid"
    assert told.stdout.splitlines()[1:4] == [
        f"  {title}=901: changed: the text, and 1 passage that had been used, published from 2023-01-09 to 2023-02-01",
        "    - ... blast The blast at the Orrin mine killed 14 miners on 3 May 2021.",
        "    + ... blast The blast at the Orrin mine killed 9 miners on 3 May 2021.",
    ]
    assert (told.returncode, told.stdout.splitlines()[4]) == (1, "verdicts: 1 change, 1 for the worse")


def test_two_records_are_compared_without_asking(run: Run, folder: Path) -> None:
    """A claim that fails now and did not is told, and makes the status 1."""
    run("check", "true.txt", *ASKED)
    (folder / "evidence.jsonl").rename(folder / "monday.jsonl")
    (folder / "wire" / "wire.txt").write_text(SOURCE.replace("14", "15"), "utf-8")
    run("check", "true.txt", *ASKED)
    (folder / "wire").rename(folder / "away")
    told = alone(folder, "changes", "monday.jsonl", "evidence.jsonl")
    assert re.sub(r"\d{4}-\d\d-\d\d", "DAY", told.stdout).splitlines() == [
        "since the record of DAY: 1 changed",
        "  wire/wire.txt: changed: the text, and 1 passage that had been used",
        "    - The blast at the Orrin mine killed 14 miners on Tuesday.",
        "    + The blast at the Orrin mine killed 15 miners on Tuesday.",
        "verdicts: 1 change, 1 for the worse",
        (
            "  true.txt:1:29: casualty: supported -> refuted: killed 14 miners (The source says 15 miners killed; the claim "
            "says 14 miners killed (wire/wire.txt:1).)"
        ),
    ]
    assert (told.returncode, told.stderr) == (1, "")


def test_a_reviewed_claim_is_no_change_for_the_worse(run: Run, folder: Path) -> None:
    """What a person let stand stands in the comparison, too."""
    (folder / "draft.md").write_text(f"<!-- claimcheck: ignore: known -->\n{FALSE}", "utf-8")
    run("check", "draft.md", *ASKED)
    (folder / "evidence.jsonl").rename(folder / "monday.jsonl")
    (folder / "wire" / "wire.txt").write_text(SOURCE.replace("14", "12"), "utf-8")
    run("check", "draft.md", *ASKED)
    told = run("changes", "evidence.jsonl", "monday.jsonl")
    assert (told.exit_code, told.stdout.splitlines()[-2:][0]) == (0, "verdicts: 1 change, 0 for the worse")
