"""Pinned evidence on the command line: what a run had from its sources is kept, and the run is made again from it."""

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests import test_sources_wikis
from tests.commands import BROKEN, CHECK, FALSE, ROOT, SOURCE, Run, outside, shop
from tests.servers import Site, serving
from tests.test_sources_wikis import playing, wikipedia

FORMATS = ("terminal", "json", "html", "sarif", "junit", "csv", "markdown", "claimreview")
RECORD = ("--record", "evidence.jsonl")
REPLAY = ("check", "--replay", "evidence.jsonl")
ASKED = (*CHECK, *RECORD)
PAGE = "<html><head><title>The wire</title></head><body><article><p>{}</p></article></body></html>"
WEB = '[sources.web]\nallow_private = true\npause = 0\ncache = "cache"\n'

# A process in which whoever asks for a socket, or opens a file of the references, is stopped.
ALONE = """
import sys

def refuse(event, arguments):
    if event.startswith("socket.") or (event == "open" and "wire" in str(arguments[0])):
        raise RuntimeError(f"{event} {arguments}")

sys.addaudithook(refuse)
from claimcheck.cli import main
main()
"""


def alone(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command where no socket and no reference may be opened."""
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", ALONE, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")])},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def outputs() -> list[str]:
    """The options that write every format, each into a file of its own."""
    return [word for form in FORMATS for word in ("--format", f"{form}=report.{form}")]


def written(folder: Path) -> dict[str, bytes]:
    """What has been written in every format."""
    return {form: (folder / f"report.{form}").read_bytes() for form in FORMATS}


def lines_of(folder: Path) -> list[dict[str, Any]]:
    """The lines of the record."""
    return [json.loads(line) for line in (folder / "evidence.jsonl").read_text("ascii").splitlines()]


def write_lines(folder: Path, lines: list[dict[str, Any]]) -> None:
    """The record of these lines, as if they had been written so."""
    body = "".join(json.dumps(line) + "\n" for line in lines[:-1])
    end = {"end": len(lines) - 1, "sha256": sha256(body.encode("ascii")).hexdigest()}
    (folder / "evidence.jsonl").write_text(f"{body}{json.dumps(end)}\n", "ascii")


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    """A server with two pages on the blast, and a configuration that may ask it."""
    (folder / "claimcheck.toml").write_text(WEB, "utf-8")
    with serving({"/wire": PAGE.format(SOURCE), "/other": PAGE.format("The mine at Orrin is old.")}) as site:
        yield site


def test_a_replay_gives_every_format_to_the_last_byte(run: Run, folder: Path) -> None:
    """Also where neither the texts nor the references are there any more, and the status is that of the run."""
    made = run("check", "true.txt", "false.txt", *ASKED, *outputs())
    first = written(folder)
    for name in ("true.txt", "false.txt", "wire"):
        (folder / name).rename(folder / f"away-{name}")
    again = run(*REPLAY, *outputs())
    assert (again.exit_code, again.stderr) == (made.exit_code, "")
    assert written(folder) == first
    assert again.stdout == made.stdout
    assert re.search(r"1 refuted, 1 supported in \d+\.\d\d s", made.stdout)


def test_a_replay_asks_no_server_and_opens_no_reference(site: Site, folder: Path) -> None:
    """Pages, one of which is not to be had, with the server gone: the same bytes where every socket is refused."""
    asked = [word for name in ("wire", "other", "gone") for word in ("--against", f"{site.url}/{name}")]
    made = outside(folder, "check", "true.txt", "false.txt", *ASKED, *asked, *outputs())
    first = written(folder)
    assert f"{site.url}/gone: is answered with 404 Not Found" in first["terminal"].decode()
    site.pages.clear()
    again = alone(folder, *REPLAY, *outputs())
    assert (again.returncode, again.stderr, again.stdout) == (made.returncode, made.stderr, made.stdout)
    assert written(folder) == first
    assert made.returncode == 2


def test_processes_change_nothing(run: Run, folder: Path) -> None:
    """A record of several processes holds the same as that of one, and so does what is made from either."""
    many = ("check", "true.txt", "false.txt", "idle.txt", *CHECK)
    run(*many, *RECORD)
    one = lines_of(folder)
    made = outside(folder, *many, *RECORD, "--jobs", "2", *outputs())
    assert [*one[1:-1]] == [
        {**line, **{name: old[name] for name in ("read_at",) if name in line}}
        for line, old in zip(lines_of(folder)[1:-1], one[1:-1], strict=True)
    ]
    first = written(folder)
    again = alone(folder, *REPLAY, "--jobs", "2", *outputs())
    assert (again.returncode, again.stderr) == (made.returncode, "")
    assert written(folder) == first


def test_the_record_holds_what_is_needed_with_hashes_and_times(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text from which a passage was given is kept, one that was only read is not; each has its hash and its time."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1749988800")
    (folder / "wire" / "apart.txt").write_text("Title: Harvest\nDate: 3 May 2021\n\nRye grows.\n", "utf-8")
    run("check", "false.txt", *ASKED)
    head, *lines = lines_of(folder)
    kinds = [next(iter(line)) for line in lines]
    assert kinds == ["reference", "reference", "document", "claim", "end"]
    apart, wire, document, claim, _ = lines
    assert (apart["title"], apart["published"], apart["dated_by"]) == ("Harvest", "2021-05-03", "metadata")
    assert "text" not in apart
    text = (folder / "wire" / "apart.txt").read_text("utf-8")
    assert apart["sha256"] == sha256(text.encode()).hexdigest()
    assert (wire["source"], wire["text"]) == ("wire/wire.txt", SOURCE)
    assert wire["sha256"] == sha256(SOURCE.encode()).hexdigest()
    assert {line["read_at"] for line in (apart, wire)} == {"2025-06-15T12:00:00+00:00"} == {head["started"]}
    assert document["options"] == {"kinds": ["casualty"], "against": ["wire"]}
    assert document["sources"] == [1, 2]
    [answer] = claim["answers"]
    [passage] = answer["passages"]
    assert (answer["source"], answer["failures"], passage["reference"]) == ("files", [], 2)
    assert SOURCE[passage["start"] : passage["end"]] == SOURCE.strip()
    program = head["program"]
    assert program["claimcheck"] == "0.1.0"
    assert program["claimcheck.checkers casualties"] == "claimcheck-news 0.1.0"


def test_a_name_in_gz_is_packed(run: Run, folder: Path) -> None:
    """And read by what the file holds, whatever it is called."""
    run("check", "true.txt", *CHECK, "--record", "evidence.jsonl.gz")
    packed = (folder / "evidence.jsonl.gz").read_bytes()
    assert gzip.decompress(packed).startswith(b'{"schema":"claimcheck-record/1",')
    (folder / "evidence").write_bytes(packed)
    assert run("check", "--replay", "evidence", "-q").exit_code == 0


def test_failures_of_sources_are_replayed(folder: Path) -> None:
    """A source that breaks is the same failure, and one that is not installed any more does not matter."""
    shelf = (
        "class Shelf:\n"
        "    def search(self, claim, limit):\n"
        "        raise OSError('the shelf fell; ask https://u:pass@shelf.example/?token=abc')\n"
    )
    plugins = shop(folder, shelf, "[claimcheck.sources]\nshelf = shop:Shelf\n")
    made = outside(folder, "check", "true.txt", *ASKED, "--source", "shelf", *outputs(), plugins=plugins)
    first = written(folder)
    assert "shelf: OSError: the shelf fell; ask https://***@shelf.example/?token=***" in " ".join(
        first["terminal"].decode().split()
    )
    again = alone(folder, *REPLAY, *outputs())
    assert (again.returncode, again.stderr, written(folder)) == (3, "", first)
    assert made.returncode == 3


def test_what_could_not_be_read_is_told_again(run: Run) -> None:
    """A document that was not there is no less missing on a replay: the same words, and status 2."""
    made = run("check", "true.txt", "nowhere.txt", *ASKED, "-q")
    again = run(*REPLAY, "-q")
    assert (again.exit_code, again.stderr, again.stdout) == (2, made.stderr, made.stdout)
    assert again.stderr == "claimcheck: error: nowhere.txt: does not exist; check the path\n"


def test_the_statuses_of_options_are_replayed(run: Run) -> None:
    """--fail-on and --allow-empty hold on the replay as they did."""
    for given, status in (("--fail-on", "none"), 0), (("--fail-on", "supported,refuted"), 1):
        assert run("check", "false.txt", *ASKED, *given, "-q").exit_code == status
        assert run(*REPLAY, "-q").exit_code == status
    assert run("check", "idle.txt", *ASKED).exit_code == 5
    assert run(*REPLAY).exit_code == 5
    assert run("check", "idle.txt", *ASKED, "--allow-empty").exit_code == 0
    assert run(*REPLAY).exit_code == 0


def test_options_of_the_replay_come_first_and_are_told(run: Run) -> None:
    """What fails and which kinds are looked at may be asked otherwise; a warning says that it was not so recorded."""
    run("check", "false.txt", *ASKED, "-q")
    again = run(*REPLAY, "-q", "--fail-on", "none", "--kinds", "casualty,date")
    assert (again.exit_code, again.stderr) == (
        0,
        "claimcheck: warning: evidence.jsonl: recorded with other options: fail-on, kinds\n",
    )


def test_a_text_that_is_given_again_is_read_again(run: Run, folder: Path) -> None:
    """Nothing is told of one that is the same, also under another name."""
    made = run("check", "false.txt", "true.txt", *ASKED, "-q")
    assert run(*REPLAY, "false.txt", "true.txt", "-q").stdout == made.stdout
    (folder / "false.txt").rename(folder / "renamed.txt")
    again = run(*REPLAY, "renamed.txt", "-q")
    assert (again.exit_code, again.stderr) == (1, "")
    assert again.stdout.startswith("renamed.txt:1:29: refuted: casualty")


def test_a_claim_that_the_record_does_not_know_is_a_failure(run: Run, folder: Path) -> None:
    """The edit is told, its new claim is no unconfirmed one, and the claims beside it are judged as before."""
    run("check", "false.txt", *ASKED)
    (folder / "false.txt").write_text(FALSE + "A flood at Brod killed 3 people.\n", "utf-8")
    again = run(*REPLAY, "false.txt", "--format", "json")
    assert again.exit_code == 3
    assert again.stderr == (
        "claimcheck: warning: false.txt: is not the text that evidence.jsonl was recorded with; a claim that the "
        "record does not know is a failure\n"
    )
    old, new = json.loads(again.stdout)["claims"]
    assert (old["verdict"], old["failures"]) == ("refuted", [])
    [failure] = new["failures"]
    assert failure["checker"] == "record"
    assert failure["error"].startswith("no source was asked about this claim when the record was made")


def test_another_day_of_a_text_is_told(run: Run, folder: Path) -> None:
    """The given text counts, and what of it is not as recorded is named."""
    (folder / "dated.txt").write_text(f"Date: 3 May 2021\n\n{FALSE}", "utf-8")
    run("check", "dated.txt", *ASKED)
    document = next(line for line in lines_of(folder) if "document" in line)
    lines = [
        {**line, "published": "2021-05-04"} if line.get("source") == document["source"] else line
        for line in lines_of(folder)
    ]
    write_lines(folder, lines)
    assert run(*REPLAY, "dated.txt", "-q").stderr == (
        "claimcheck: warning: dated.txt: is not as evidence.jsonl was recorded: published was 2021-05-04, is "
        "2021-05-03\n"
    )


def test_the_day_that_was_given_holds_for_a_text_that_is_given_again(run: Run) -> None:
    """--date need not be repeated."""
    made = run("check", "false.txt", *ASKED, "--date", "2021-05-03", "--format", "json")
    again = run(*REPLAY, "false.txt", "--format", "json")
    assert (again.stdout, again.stderr) == (made.stdout, "")
    assert json.loads(made.stdout)["document"]["published"] == "2021-05-03"


def test_the_day_holds_for_the_text_by_another_name(run: Run, folder: Path) -> None:
    """A path that is written otherwise changes nothing."""
    run("check", "false.txt", *ASKED, "--date", "2021-05-03")
    for name in ("./false.txt", str(folder / "false.txt")):
        again = run(*REPLAY, name, "--format", "json")
        assert again.stderr == ""
        assert json.loads(again.stdout)["document"]["published"] == "2021-05-03"


def test_a_text_that_was_not_recorded_is_refused(run: Run) -> None:
    """The others are checked, and the status is 2."""
    run("check", "true.txt", *ASKED)
    again = run(*REPLAY, "false.txt", "true.txt", "-q")
    assert (again.exit_code, again.stderr) == (
        2,
        (
            "claimcheck: error: false.txt: is not in the record evidence.jsonl, by its name or its text; record it, or "
            "name another\n"
        ),
    )
    assert "1 supported" in again.stdout


def test_standard_input_is_recorded(run: Run) -> None:
    """From the record, or piped in again."""
    made = run("check", "-", *ASKED, "-q", input=FALSE)
    for again in (run(*REPLAY, "-q"), run(*REPLAY, "-", "-q", input=FALSE)):
        assert (again.exit_code, again.stdout, again.stderr) == (1, made.stdout, made.stderr)


def test_a_record_is_no_document(run: Run) -> None:
    """Named as one it is refused, with the option that it is for."""
    run("check", "true.txt", *ASKED)
    for given in (("evidence.jsonl",), ("true.txt", "--against", "evidence.jsonl")):
        result = run("check", *given, "-q")
        assert result.exit_code == 2
        assert (
            "evidence.jsonl: is a record of claimcheck, not a document; leave it out, or use --replay"
            in " ".join((result.stderr + result.stdout).split())
        )


def test_a_folder_with_the_record_in_it(run: Run, folder: Path) -> None:
    """A list of reports stays one, and a record among drafts or references is no text of the next run."""
    (folder / "drafts").mkdir()
    (folder / "false.txt").rename(folder / "drafts" / "false.txt")
    for name in ("drafts/evidence.jsonl", "wire/evidence.jsonl.gz"):
        made = run("check", "drafts", *CHECK, "--format", "json", "--record", name)
        assert isinstance(json.loads(made.stdout), list)
        assert run("check", "--replay", name, "--format", "json").stdout == made.stdout
    last = json.loads(run("check", "drafts", *CHECK, "--format", "json").stdout)
    assert [report["document"]["source"] for report in last] == ["drafts/false.txt"]
    assert [source["source"] for source in last[0]["sources"]] == ["wire/wire.txt"]


def test_an_index_is_recorded(run: Run, folder: Path) -> None:
    """Its documents are listed without their texts, and those of passages are kept."""
    run("index", "add", "shelf", "wire")
    made = run("check", "true.txt", "--against", "shelf", "--against", "wire", *RECORD, *outputs())
    first = written(folder)
    (folder / "shelf").rename(folder / "away")
    (folder / "wire").rename(folder / "away-wire")
    assert (run(*REPLAY, *outputs()).exit_code, written(folder)) == (made.exit_code, first)


def test_cited_pages_are_recorded(site: Site, folder: Path) -> None:
    """--follow-citations need not be repeated, and a page that was the text itself is not fetched again."""
    site.pages["/story"] = PAGE.format(
        f'{FALSE} It was <a href="http://localhost:{site.url.rpartition(":")[2]}/wire">the wire</a> that told.'
    )
    made = outside(
        folder, "check", f"{site.url}/story", "--follow-citations", "--kinds", "casualty", *RECORD, *outputs()
    )
    first = written(folder)
    assert json.loads(first["json"])["claims"][0]["verdict"] == "refuted"
    for again in (
        alone(folder, *REPLAY, *outputs()),
        alone(folder, *REPLAY, f"{site.url}/story", *outputs()),
    ):
        assert (again.returncode, again.stderr, written(folder)) == (made.returncode, "", first)
    other = alone(folder, *REPLAY, f"{site.url}/wire")
    assert (other.returncode, other.stderr) == (
        2,
        f"claimcheck: error: {site.url}/wire: is a page that the record does not hold; record it again\n",
    )


def test_reviewed_claims_are_recorded(run: Run, folder: Path) -> None:
    """Of the baseline what is of these documents; with another one on the replay that counts."""
    run("check", "true.txt", "false.txt", *CHECK, "--fail-on", "refuted,supported", "--baseline", "reviewed.json",
        "--update-baseline", "--note", "agreed")  # fmt: skip
    made = run("check", "false.txt", *ASKED, "--baseline", "reviewed.json")
    (folder / "reviewed.json").rename(folder / "away.json")
    again = run(*REPLAY)
    assert (made.exit_code, again.exit_code, again.stdout) == (0, 0, made.stdout)
    assert len(lines_of(folder)[0]["baseline"]["claims"]) == 1
    (folder / "none.json").write_text('{"schema": "claimcheck-baseline/1", "claims": []}', "utf-8")
    assert run(*REPLAY, "--baseline", "none.json").exit_code == 1
    updated = run(*REPLAY, "--baseline", "away.json", "--update-baseline", "-q")
    assert updated.stderr == "claimcheck: away.json: 0 claims added, 2 in all\n"


def test_a_claim_is_explained_on_a_replay(run: Run, folder: Path) -> None:
    """With the same words as by the references themselves."""
    made = run("check", "false.txt", *CHECK, "--explain", "1:29")
    run("check", "false.txt", *ASKED)
    (folder / "wire").rename(folder / "away")
    again = run(*REPLAY, "--explain", "1:29")
    assert (again.exit_code, again.stdout, again.stderr) == (made.exit_code, made.stdout, made.stderr)
    both = run("check", "false.txt", *ASKED, "--explain", "1:29")
    assert both.exit_code == 2
    assert "--explain looks at one claim, and --record at all of them" in both.stderr


def test_both_can_stand_in_the_configuration(run: Run, folder: Path) -> None:
    """A replay there makes `claimcheck check` the whole command, and the command line comes before it."""
    options = 'against = ["wire"]\nkinds = ["casualty"]\n'
    (folder / "claimcheck.toml").write_text(f'{options}record = "evidence.jsonl"\n', "utf-8")
    made = run("check", "false.txt", "-q")
    (folder / "claimcheck.toml").write_text(f'{options}replay = "evidence.jsonl"\n', "utf-8")
    (folder / "wire").rename(folder / "away")
    again = run("check", "-q")
    assert (again.exit_code, again.stdout, again.stderr) == (1, made.stdout, "")
    (folder / "away").rename(folder / "wire")
    asked = run("check", "true.txt", "--against", "wire")
    assert (asked.exit_code, asked.stderr) == (
        2,
        (
            "claimcheck: error: --replay takes all evidence from its file and asks no source; leave out --against "
            f"(replay is set in {folder / 'claimcheck.toml'})\n"
        ),
    )
    anew = run("check", "true.txt", *RECORD, "-q")
    assert anew.exit_code == 0
    assert run("check", "-q").stdout == anew.stdout
    (folder / "claimcheck.toml").write_text('record = "a.jsonl"\nreplay = "a.jsonl"\n', "utf-8")
    wrong = run("check", "true.txt")
    assert (wrong.exit_code, wrong.stderr.endswith("record and replay cannot both hold; remove one\n")) == (
        2,
        True,
    )


def test_options_of_checkers_are_recorded_without_secrets(folder: Path) -> None:
    """Those of the record hold where the configuration has gone, and the one that is here now comes before them."""
    code = BROKEN + (
        "\nclass Fussy:\n"
        "    def __init__(self, words='', api_key=''):\n"
        "        self.words = words\n"
        "    def check(self, claim, evidence):\n"
        "        raise ValueError(self.words)\n"
    )
    plugins = shop(folder, code, "[claimcheck.checkers]\nfussy = shop:Fussy\n")
    table = (
        '[checkers.fussy]\nwords = "said once"\napi_key = "s3cret"\n[sources.web]\ncontact = "a@b.example"\n'
    )
    (folder / "claimcheck.toml").write_text(table, "utf-8")
    address = "http://user:pass@127.0.0.1:9/page?api_key=s3cret"
    asked = outside(folder, "check", "true.txt", *ASKED, "--against", address, "-q", plugins=plugins)
    assert "s3cret" not in asked.stdout + asked.stderr
    kept = (folder / "evidence.jsonl").read_text("ascii")
    assert "said once" in kept
    assert [secret for secret in ("s3cret", "user:pass") if secret in kept] == []
    (folder / "claimcheck.toml").unlink()
    again = outside(folder, *REPLAY, "-q", plugins=plugins)
    assert (again.returncode, again.stdout) == (asked.returncode, asked.stdout)
    assert "fussy: ValueError: said once" in again.stdout
    (folder / "claimcheck.toml").write_text(table.replace("once", "twice"), "utf-8")
    other = outside(folder, *REPLAY, "-q", plugins=plugins)
    assert "fussy: ValueError: said twice" in other.stdout
    assert other.stderr == "claimcheck: warning: evidence.jsonl: recorded with other options of fussy\n"


def test_another_version_is_told(run: Run, folder: Path) -> None:
    """Of the program, of a checker, and of one that is not there any more; what only finds evidence does not matter."""
    run("check", "true.txt", *ASKED)
    head, *rest = lines_of(folder)
    program = {**head["program"], "claimcheck": "0.0.9", "claimcheck.checkers tides": "tides 2.1"}
    program |= {
        "claimcheck.checkers quotes": "claimcheck-news 0.0.9",
        "claimcheck.sources shelf": "shelf 1.0",
    }
    write_lines(folder, [{**head, "program": program}, *rest])
    again = run(*REPLAY, "-q")
    said = (
        "claimcheck: warning: evidence.jsonl: recorded with {} {}, judged with {} now; verdicts may differ\n"
    )
    assert (again.exit_code, again.stderr) == (
        0,
        said.format("claimcheck", "0.0.9", "0.1.0")
        + said.format("claimcheck.checkers quotes", "claimcheck-news 0.0.9", "claimcheck-news 0.1.0")
        + said.format("claimcheck.checkers tides", "tides 2.1", "none"),
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--record", "b.jsonl"), "--record asks the sources and --replay asks none; give one of the two"),
        (
            ("--against", "wire"),
            "--replay takes all evidence from its file and asks no source; leave out --against",
        ),
        (
            ("--source", "wikidata"),
            "--replay takes all evidence from its file and asks no source; leave out --source",
        ),
        (("--follow-citations",), "and asks no source; leave out --follow-citations"),
        (("--date", "2021-05-03"), "--date is for a text that is read, and --replay without FILE reads none"),
    ],
)
def test_what_cannot_be_had_with_a_replay(run: Run, arguments: tuple[str, ...], said: str) -> None:
    """A mistake of the caller: status 2, and nothing is checked."""
    run("check", "true.txt", *ASKED)
    again = run(*REPLAY, *arguments)
    assert (again.exit_code, again.stdout) == (2, "")
    assert said in again.stderr


def test_without_a_replay_a_text_is_missing(run: Run) -> None:
    """As click says it."""
    result = run("check", "--against", "wire")
    assert (result.exit_code, result.stderr) == (
        2,
        "claimcheck: error: Missing argument 'FILE...'. (claimcheck check --help says more)\n",
    )


@pytest.mark.parametrize("name", ["true.txt", "report.json", "reviewed.json", "wire", "no/where.jsonl"])
def test_nothing_else_is_overwritten(run: Run, folder: Path, name: str) -> None:
    """Neither a draft nor another output; told before the work."""
    run("check", "false.txt", *CHECK, "--baseline", "reviewed.json", "--update-baseline")
    before = (folder / "true.txt").read_bytes(), (folder / "reviewed.json").read_bytes()
    made = run("check", "true.txt", *CHECK, "--record", name, "--format", "json=report.json", "--baseline",
               "reviewed.json")  # fmt: skip
    assert (made.exit_code, made.stdout) == (2, "")
    assert name.split("/", maxsplit=1)[0] in made.stderr
    assert ((folder / "true.txt").read_bytes(), (folder / "reviewed.json").read_bytes()) == before
    assert not (folder / "report.json").exists()


def test_a_record_that_cannot_be_written_leaves_the_earlier_one(run: Run, folder: Path) -> None:
    """A document that kills its process leaves no half record."""
    run("check", "true.txt", *ASKED)
    before = (folder / "evidence.jsonl").read_bytes()
    plugins = shop(folder, BROKEN, "[claimcheck.checkers]\ndeadly = shop:Deadly\n")
    made = outside(folder, "check", "true.txt", "false.txt", *ASKED, "-q", "--jobs", "2", plugins=plugins)
    assert made.returncode == 3
    assert made.stderr == (
        "claimcheck: error: evidence.jsonl: no record is written, as a document was not checked to its end\n"
    )
    assert (folder / "evidence.jsonl").read_bytes() == before


# --- what has changed at the sources --------------------------------------------------------------------------


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


# --- what is refused ------------------------------------------------------------------------------------------


HARMS: dict[str, Callable[[list[bytes]], bytes]] = {
    "empty": lambda lines: b"",  # noqa: ARG005 - all are called alike
    "cut between lines": lambda lines: b"".join(lines[:3]),
    "cut in a line": lambda lines: b"".join(lines)[:-90],
    "another version": lambda lines: b"".join(lines).replace(b"record/1", b"record/9"),
    "no record": lambda lines: b'{"claims": []}\n',  # noqa: ARG005
    "a text": lambda lines: b"The blast killed 14 miners.\n",  # noqa: ARG005
    "nested": lambda lines: b"[" * 200_000,  # noqa: ARG005
    "a text edited": lambda lines: b"".join(lines).replace(b"killed 14 miners on", b"killed 15 miners on"),
    "a day edited": lambda lines: b"".join(lines).replace(
        b'"title":', b'"published":"2021-05-03","title":', 1
    ),
    "a line lost": lambda lines: b"".join([*lines[:3], *lines[4:]]),
    "a line too many": lambda lines: b"".join([*lines, lines[-1]]),
    "control characters": lambda lines: b"".join([lines[0], b"\x00\x1b[2J\n", *lines[1:]]),
    "packed and cut": lambda lines: gzip.compress(b"".join(lines))[:-20],
}


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("empty", "is empty; "),
        ("cut between lines", "is cut off before its last line; "),
        ("cut in a line", "is cut off in line 4; "),
        (
            "another version",
            "is a record of version 'claimcheck-record/9'; this version reads claimcheck-record/1; ",
        ),
        ("no record", "is no record of claimcheck; name a file that --record has written"),
        ("a text", "is no record of claimcheck; name a file that --record has written"),
        ("nested", "is no record of claimcheck; name a file that --record has written"),
        (
            "a text edited",
            "the text of wire/wire.txt is not the one that was recorded; restore it, or record again",
        ),
        ("a day edited", "was changed after it was written; restore it, or record again"),
        ("a line lost", "was changed after it was written; "),
        ("a line too many", "goes on after its last line; "),
        ("control characters", "line 2 is no JSON object; "),
        ("packed and cut", "is a gzip file that is damaged or cut off ("),
    ],
)
@pytest.mark.parametrize("command", [("check", "--replay"), ("changes",)], ids=["check", "changes"])
def test_a_record_that_cannot_be_used_is_told(
    run: Run, folder: Path, command: tuple[str, ...], harm: str, said: str
) -> None:
    """With the file's name and the remedy, status 2, and nothing else."""
    (folder / "wire" / "wire.txt").write_text(f"Title: The wire\n\n{SOURCE}", "utf-8")
    run("check", "true.txt", *ASKED)
    file = folder / "evidence.jsonl"
    file.write_bytes(HARMS[harm](file.read_bytes().splitlines(keepends=True)))
    again = run(*command, "evidence.jsonl")
    assert (again.exit_code, again.stdout) == (2, "")
    assert again.stderr.startswith(f"claimcheck: error: evidence.jsonl: {said}")
    assert again.stderr.count("\n") == 1
    assert again.stderr[:-1].isprintable()


@pytest.mark.parametrize("name", ["nowhere.jsonl", "wire", "a\x00b", "pipe"])
def test_a_record_that_is_not_there_is_told(run: Run, folder: Path, name: str) -> None:
    """A folder, a name that none can be, and a pipe, for which nobody waits."""
    os.mkfifo(folder / "pipe")
    again = run("check", "--replay", name)
    assert (again.exit_code, again.stdout, again.stderr.count("\n")) == (2, "", 1)
    assert again.stderr.startswith("claimcheck: error: ")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        (0, "program", ["0.1.0"]),
        (0, "seconds", "long"),
        (0, "started", "yesterday"),
        (0, "baseline", {"path": 5}),
        (0, "plugins", {"claimcheck.checkers": 3}),
        (1, "title", 5),
        (1, "pages", [9, 3]),
        (1, "published", "soon"),
        (1, "colour", "red"),
        (1, "reference", "one"),
        (2, "sources", [7]),
        (2, "options", None),
        (2, "options", {"fail_on": ["blue"]}),
        (2, "unread", [["a"]]),
        (3, "answers", [{"source": "files", "passages": [{"reference": 1, "start": 5, "end": 9999, "relevance": 1}],
                         "failures": []}]),
        (3, "answers", [{"source": "files", "passages": [{"reference": 1, "start": 5, "end": 9, "relevance": 7}],
                         "failures": []}]),
        (3, "answers", "none"),
        (3, "claim", None),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_is_told(run: Run, folder: Path, line: int, field: str, value: object) -> None:
    """Also where whoever made it has made its hash, too."""
    run("check", "true.txt", *ASKED)
    lines = lines_of(folder)
    lines[line] = {**lines[line], field: value}
    write_lines(folder, lines)
    again = run(*REPLAY)
    assert (again.exit_code, again.stdout, again.stderr.count("\n")) == (2, "", 1)
    assert again.stderr.startswith("claimcheck: error: evidence.jsonl: ")


def test_an_earlier_record_that_is_damaged_is_replaced(run: Run, folder: Path) -> None:
    """Recording again is the remedy, so it says what it cannot say and goes on."""
    run("check", "true.txt", *ASKED)
    file = folder / "evidence.jsonl"
    file.write_bytes(file.read_bytes()[:-90])
    made = run("check", "true.txt", *ASKED, "-q")
    assert (made.exit_code, made.stderr) == (
        0,
        "claimcheck: warning: evidence.jsonl: is cut off in line 4; so it cannot be told what has changed since\n",
    )
    assert run(*REPLAY).exit_code == 0
