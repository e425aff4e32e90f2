"""Pinned evidence on the command line: what a run had from its sources is kept, and the run is made again from it."""

import gzip
import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from tests.commands import BROKEN, CHECK, FALSE, SOURCE, Run, outside, shop
from tests.records import ASKED, PAGE, RECORD, REPLAY, alone, lines_of, outputs, write_lines, written
from tests.servers import Site


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
