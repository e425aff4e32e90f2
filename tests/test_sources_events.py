"""Tables of events as a source: which files are some, how they are read, and what is said of those that cannot be."""

import gzip
import json
from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.checkers import SOURCES
from claimcheck.model import Evidence, Label
from claimcheck.sources.events import cells
from claimcheck.sources.events.source import EventSource
from claimcheck.sources.events.table import EventTable
from claimcheck.split import split
from claimcheck.testing import check_source_conformance
from claimcheck.verify import prepare
from tests.commands import outside
from tests.event_tables import (
    ACLED,
    EMDAT,
    OLD_EMDAT,
    UCDP,
    Row,
    acled,
    as_csv,
    as_workbook,
    emdat,
    source,
    table,
    text,
    ucdp,
    written,
)
from tests.test_read_office import bomb

KEREM = "Kerem town, Kerem district, Orrin province, Torland"
SELT = "Selt town, Selt district, Orrin province, Torland"
ROWS = [ucdp("2020-09-28", KEREM, 11, 12, 14), ucdp("2020-10-02", SELT, 5, 5, 6)]
WORDS = "An attack in Kerem on 28 September killed 12 people."
Cells = list[list[object]]
OWN: Cells = [
    ["Day", "Town", "Province", "Dead", "Dead (most)", "Hurt", "Who"],
    ["2020-09-28", "Kerem", "Orrin", "12", "14", "30", "Orrin Front"],
    ["2020-10-02", "Selt", "Orrin", "5", "", "n/a", "Maro Brigade"],
]
COLUMNS = {
    "date": "day",
    "place": "town, province",
    "killed": "dead",
    "killed_high": "dead (most)",
    "injured": "hurt",
    "participants": "who",
}


MAP_ONE = "map one in the option 'columns', as "


def asked(found: EventSource, words: str = WORDS) -> list[Evidence]:
    """What a source has for the first casualty of a text."""
    assert found.errors == ()
    claim = split(text(words), kinds=["casualty"])[0]
    return list(found.search(claim))


def rows_of(found: EventSource, words: str = WORDS) -> list[list[int]]:
    """The numbers of the rows that are surely of a claim, for each table."""
    return [[row.number for row in each.tally.rows] for each in asked(found, words) if each.tally]


def errors(found: EventSource) -> list[str]:
    """What a source says that it cannot read, without the folder."""
    return [f"{Path(error.source).name}: {error.problem}; {error.remedy}" for error in found.errors]


def the_table(found: EventSource) -> EventTable:
    """The one table of a source."""
    [only] = found._read[0]
    return only


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (UCDP, ROWS[0]),
        ([{"best": "best_est", "low": "low_est", "high": "high_est"}.get(name, name) for name in UCDP], {}),
        (ACLED, acled("2020-09-28", KEREM, 12)),
        (EMDAT, emdat("2020-09-28", "2020-09-28", "Kerem; Torland", "Flood", 12)),
        (OLD_EMDAT, emdat("2020-09-28", "2020-09-28", "Kerem; Torland", "Flood", 12)),
    ],
)
def test_the_public_layouts_are_known_by_their_header(tmp_path: Path, header: list[str], row: Row) -> None:
    """As CSV, with semicolons and a mark, packed, in capitals, and as a sheet below a preface or beside others."""
    filled = table(header, row or {**dict(zip(header, table(UCDP, ROWS[0])[1], strict=True))})
    shouted: Cells = [[str(name).upper() for name in filled[0]], *filled[1:]]
    preface: Cells = [["Source: a database"], [], ["Version", "2020-11-01"]]
    paths = [
        written(tmp_path, filled),
        written(tmp_path, shouted, "shouted.csv"),
        as_workbook(tmp_path / "a.xlsx", Data=[*preface, *filled], Info=[["About", "this"], ["x", "y"]]),
    ]
    (tmp_path / "semi.csv").write_text("\ufeff" + as_csv(filled, ";"), "utf-8")
    (tmp_path / "wide.csv").write_bytes(as_csv(filled, "\t").encode("utf-16"))
    (tmp_path / "packed.csv.gz").write_bytes(gzip.compress(as_csv(filled).encode()))
    paths += [str(tmp_path / name) for name in ("semi.csv", "wide.csv", "packed.csv.gz")]
    words = WORDS if header[0] in {"id", "event_id_cnty"} else WORDS.replace("An attack", "A flood")
    for path in paths:
        assert EventSource.accepts(path), path
        [numbers] = rows_of(source(path), words)
        assert numbers == ([5] if path.endswith("xlsx") else [2]), path


def test_a_sheet_is_named_behind_its_file(tmp_path: Path) -> None:
    """And its days are days, whatever the sheet shows."""
    filled = table(EMDAT, emdat("2020-09-28", "2020-09-28", "Kerem; Torland", "Flood", 12))
    dated = table(UCDP, {**ROWS[0], "date_start": datetime(2020, 9, 28), "date_end": date(2020, 9, 28)})  # noqa: DTZ001
    path = as_workbook(tmp_path / "a.xlsx", One=filled, Two=dated)
    found = source(path)
    assert [document.source.rpartition("/")[2] for document in found.documents] == [
        "a.xlsx#One",
        "a.xlsx#Two",
    ]
    assert asked(found)[0].span.where.endswith("a.xlsx#Two, row 2")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("toll.csv", as_csv(OWN).encode()),
        ("notes.txt", as_csv(table(UCDP, *ROWS)).encode()),
        ("empty.csv", b""),
        ("broken.csv.gz", b"\x1f\x8b\x08broken"),
        ("zip.xlsx", b"PK\x03\x04 no archive"),
        ("raw.csv", b"\0\1\2"),
    ],
)
def test_other_files_are_left_to_others(tmp_path: Path, name: str, content: bytes) -> None:
    """Tables without such a header, texts, and what is none at all."""
    (tmp_path / name).write_bytes(content)
    assert not EventSource.accepts(str(tmp_path / name))
    assert not EventSource.accepts(str(tmp_path))
    assert not EventSource.accepts(str(tmp_path / "gone.csv"))


def test_a_mapping_reads_any_table(tmp_path: Path) -> None:
    """Behind `events:`, or by its path in the options; what a row does not tell is not nothing."""
    path = written(tmp_path, OWN)
    for found in (
        source(f"events:{path}", columns=COLUMNS, about="conflict"),
        EventSource(path=path, columns=COLUMNS, about=["conflict"]),
        EventSource(tables=[{"path": [path], "columns": COLUMNS, "about": "conflict"}]),
    ):
        assert rows_of(found) == [[2]]
        [each] = asked(found, "An attack in Kerem on 28 September injured 30 people.")
        assert each.tally
        assert [(row.low, row.best, row.high) for row in each.tally.rows] == [(30, 30, 30)]
    [event] = [each for each in the_table(found).nodes["selt"][0].dated]  # noqa: C416 - there is one
    assert event.counts == {"killed": (5, 5, None), "injured": (None, None, None)}


def test_a_table_that_does_not_say_what_it_is_about_refutes_nothing(tmp_path: Path) -> None:
    """Its rows may be of other events of the place and day; a column for the kind says it, and so does `about`."""
    path = written(tmp_path, OWN)
    for about, doubt in (((), "it is not told what kind of event the rows are of"), ("conflict", "")):
        [each] = asked(source(f"events:{path}", columns=COLUMNS, about=about))
        assert each.tally
        assert each.tally.unclear == doubt


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (
            {**COLUMNS, "killed": "deaths"},
            "events.csv: has no column 'deaths' for 'killed'; did you mean 'Dead'?",
        ),
        (
            {**COLUMNS, "killed": "xyz"},
            f"events.csv: has no column 'xyz' for 'killed'; its columns are: {', '.join(map(str, OWN[0]))}",
        ),
        (
            {"date": "day", "place": "town"},
            f'events.csv: has no column mapped to a count of people; {MAP_ONE}killed = "dead"',
        ),
        (
            {"place": "town", "killed": "dead"},
            f'events.csv: has no column mapped to a date; {MAP_ONE}date = "day"',
        ),
    ],
)
def test_a_mapping_that_does_not_fit_is_told(tmp_path: Path, columns: dict[str, str], said: str) -> None:
    """With the file, the column, and the nearest that there is."""
    assert errors(source(f"events:{written(tmp_path, OWN)}", columns=columns)) == [said]


def test_a_column_that_stands_twice_is_told(tmp_path: Path) -> None:
    """Where it is one that is asked for."""
    twice = [[*row, row[3]] for row in OWN]
    found = source(f"events:{written(tmp_path, twice)}", columns=COLUMNS)
    assert errors(found) == [
        "events.csv: has the column 'dead' twice, as columns 4 and 8; rename one of the two"
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"preset": "gdelt"}, "'preset' is one of ucdp, acled, emdat, not 'gdelt'"),
        ({"columns": {"dead": "x"}}, "'columns' has no field 'dead'; its fields are: date, end,"),
        ({"columns": "x"}, "'columns' is a table"),
        ({"columns": {"killed": 7}}, "'columns.killed' takes a word in quotes or a list of them, not 7"),
        ({"columns": COLUMNS, "about": "wars"}, "'about' is of conflict, protest,"),
        ({"about": "conflict"}, "'about' says what the rows of 'columns' or of a 'preset' are about"),
        ({"since": "2020"}, "'since' is a day, as in 2020-10-11, not '2020'"),
        ({"path": 7}, "'path' takes a word in quotes"),
        ({"tables": "x"}, "'tables' is a list of tables, not 'x'"),
        ({"tables": [{"file": "x"}]}, "a table has no option 'file'; its options are: path, preset,"),
    ],
)
def test_an_option_that_cannot_be_is_told(options: dict[str, object], said: str) -> None:
    """With what it may be."""
    with pytest.raises(ValueError, match=said.replace("(", r"\(")):
        EventSource(**options)  # type: ignore[arg-type]  # as a file gives them


def test_what_cannot_be_read_of_a_row_is_told_once(tmp_path: Path) -> None:
    """With the first row that it was met in; the others are used, and such a row may be of any day."""
    rows: Cells = [
        *OWN,
        ["soon", "Kerem", "Orrin", "3", "", "", ""],
        ["then", "Kerem", "Orrin", "several", "", "", ""],
    ]
    found = source(f"events:{written(tmp_path, rows)}", columns=COLUMNS, about="conflict")
    assert errors(found) == [
        "events.csv: row 4: 'soon' is no date, and 1 more such row; mend it; the other rows are used",
        "events.csv: row 5: 'several' is no number of people, in the column 'Dead'; mend it; the other rows are used",
    ]
    claim = split(text(WORDS), kinds=["casualty"])[0]
    [each] = found.search(claim)
    assert each.tally
    assert [row.number for row in each.tally.rows] == [2]
    assert [row.number for row in each.tally.doubtful] == [4, 5]


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (["28/09/2020", "03/10/2020"], date(2020, 9, 28)),
        (["09/28/2020", "10/03/2020"], date(2020, 9, 28)),
        (["28.9.2020", "3.10.2020"], date(2020, 9, 28)),
        (["28 September 2020", "3 Oct 2020"], date(2020, 9, 28)),
        (["September 28, 2020", "Oct 3, 2020"], date(2020, 9, 28)),
        (["2020-09-28T10:00:00Z", "2020-10-03"], date(2020, 9, 28)),
        (["20200928", "2020/10/03"], date(2020, 9, 28)),
        (["2020-09", "2020-10-03"], date(2020, 9, 1)),
        (["2020", "2020-10-03"], date(2020, 1, 1)),
    ],
)
def test_dates_are_read_as_tables_write_them(tmp_path: Path, days: list[str], first: date) -> None:
    """The order of day and month is that which the column shows."""
    rows: Cells = [["day", "place", "dead"], *([day, "Kerem", 1] for day in days)]
    mapping = {"date": "day", "place": "place", "killed": "dead"}
    found = source(f"events:{written(tmp_path, rows)}", columns=mapping)
    assert errors(found) == []
    assert the_table(found).first == first


def test_days_of_either_order_are_none(tmp_path: Path) -> None:
    """Where no date of the column shows the order."""
    rows: Cells = [["day", "place", "dead"], ["03/04/2020", "Kerem", 1]]
    mapping = {"date": "day", "place": "place", "killed": "dead"}
    found = source(f"events:{written(tmp_path, rows)}", columns=mapping)
    assert errors(found) == [
        "events.csv: row 2: '03/04/2020' does not tell the day from the month; mend it; the other rows are used"
    ]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1,234", 1234),
        ("1 234", 1234),
        ("12.0", 12),
        ("0", 0),
        ("", None),
        ("NA", None),
        ("-99", None),
        ("n/a", None),
    ],
)
def test_numbers_are_read_as_tables_write_them(tmp_path: Path, cell: str, number: float | None) -> None:
    """What is missing is not zero."""
    rows: Cells = [["day", "place", "dead"], ["2020-04-03", "Kerem", cell]]
    mapping = {"date": "day", "place": "place", "killed": "dead"}
    found = source(f"events:{written(tmp_path, rows)}", columns=mapping)
    [event] = the_table(found).nodes["kerem"][0].dated
    assert event.counts["killed"] == (number, number, number)


@pytest.mark.parametrize(
    "place",
    ["Kyiv", "Kiev", "the city of Kyiv"],
)
def test_a_place_is_known_by_its_other_spellings(tmp_path: Path, place: str) -> None:
    """And by each name that its cell gives it."""
    row = ucdp("2020-09-28", "Kiev city, , Kiev City, Ukraine (Soviet Union)", 11, 12, 14)
    found = source(written(tmp_path, table(UCDP, row)))
    assert rows_of(found, f"An attack in {place} on 28 September killed 12 people.") == [[2]]
    assert rows_of(found, "An attack in Ukraine on 28 September killed 12 people.") == [[2]]


def test_places_of_one_name_are_told_apart_by_what_holds_them(tmp_path: Path) -> None:
    """Else it is not clear which is meant."""
    other = ucdp("2020-09-28", "Kerem town, Alt district, Sund province, Sarenia", 3, 3, 3)
    found = source(written(tmp_path, table(UCDP, *ROWS, other)))
    [each] = asked(found)
    assert each.tally
    assert each.tally.unclear == "there are several places of that name"
    assert rows_of(found, "An attack in Kerem, Sarenia, on 28 September killed 12 people.") == [[4]]


def test_a_broken_byte_is_read_as_the_other_charset(tmp_path: Path) -> None:
    """A table saved by a spreadsheet program, in part."""
    path = tmp_path / "events.csv"
    path.write_bytes(as_csv(table(UCDP, *ROWS)).replace("Kerem town", "Kérem town").encode("cp1252"))
    assert rows_of(source(str(path)), WORDS.replace("Kerem", "Kérem")) == [[2]]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "a.csv: cannot be read, or is empty; check the path"),
        ("a.csv", b"\0\0", "a.csv: is binary data, not a table; save it as CSV or XLSX"),
        (
            "a.csv",
            b"x" * 1_100_000,
            "a.csv: has a line of more than 1,000,000 characters; save it again as CSV",
        ),
        ("a.csv", b"word\n", "a.csv: is no table of UCDP GED, ACLED or EM-DAT; "),
        (
            "a.csv.gz",
            gzip.compress(b"a,b\n" * 9999, mtime=0)[:50],
            "a.csv.gz: is no table of UCDP GED, ACLED or EM-DAT",
        ),
        ("a.xlsx", b"PK\x03\x04 no archive", "a.xlsx: is a damaged or cut off archive"),
        ("a.xlsx", bomb(250, "xl/worksheets/sheet1.xml"), "a.xlsx: unpacks to 250 MB"),
    ],
    ids=["empty", "binary", "one line", "a word", "cut off", "no archive", "bomb"],
)
def test_what_is_no_table_is_told(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    """With its name and a remedy."""
    (tmp_path / name).write_bytes(content)
    [error] = errors(source(f"events:{tmp_path / name}"))
    assert error.startswith(said)


CELLS = st.one_of(
    st.sampled_from(
        ["", "NA", "-99", "12", "1,200", "12.0", "1e9", "2020-09-28", "9999-12-31", "0001-01-01", "0000-00-00",
         "28/09/2020", "13/13/2020", "2020", "99999", "13", "Kerem", "Torland", "(", "Kerem (Torland", ",;/", "1", "4"]
    ),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=6),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([UCDP, ACLED, EMDAT]),
    st.lists(st.dictionaries(st.sampled_from(UCDP + ACLED + EMDAT), CELLS), max_size=6),
)
def test_whatever_stands_in_the_cells_the_rest_is_used(
    tmp_path: Path, header: list[str], junk: list[dict[str, str]]
) -> None:
    """Nothing is raised, and every mistake is told with its row."""
    good = {
        "id": ROWS[0],
        "event_id_cnty": acled("2020-09-28", KEREM, 15),
        "DisNo.": emdat("2020-09-28", "2020-09-28", "Kerem; Torland", "Flood", 15),
    }[header[0]]
    found = source(written(tmp_path, table(header, good, *({**good, **each} for each in junk))))
    [claim] = split(
        text(WORDS.replace("An attack", "A flood") if header is EMDAT else WORDS), kinds=["casualty"]
    )
    [each] = found.search(claim)
    assert each.tally
    assert 2 in {row.number for row in (*each.tally.rows, *each.tally.doubtful)}
    assert all("row " in str(error) for error in found.errors)


def test_an_endless_table_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packed rows may be without number."""
    monkeypatch.setattr(cells, "MOST_CHARACTERS", 10_000)
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(as_csv(table(UCDP, *ROWS * 500)).encode()))
    [error] = errors(source(str(tmp_path / "a.csv.gz")))
    assert error == "a.csv.gz: is larger than 0 MB; split it into parts"


def test_nothing_of_a_cell_can_act(tmp_path: Path) -> None:
    """Lines and control characters in it are blanks."""
    row = {**ROWS[0], "side_a": "Govern\x1b[2Jment\nof Torland"}
    document = the_table(source(written(tmp_path, table(UCDP, row)))).document
    assert "side_a: Govern [2Jment of Torland." in document.text


def test_the_source_keeps_the_promises_of_sources(tmp_path: Path) -> None:
    """As the kit for authors of plugins states them."""
    check_source_conformance(source(written(tmp_path, table(UCDP, *ROWS))), examples=10)


def checked(references: Sequence[str], words: str, **options: object) -> Label:
    """The verdict on the first casualty of a text."""
    verifier = prepare(
        references, kinds=["casualty"], options={SOURCES: {"events": options}} if options else None
    )
    report = verifier.check(text(words, date(2021, 6, 1)))
    assert [failure.error for failure in report.all_failures] == []
    return report.verdicts[0].label


def test_a_row_is_not_compared_by_itself(tmp_path: Path) -> None:
    """A true sum is more than each of its rows, and no other checker holds one against it."""
    rows = [ucdp("2020-10-02", KEREM, 3, 3, 3), ucdp("2020-10-02", KEREM, 5, 5, 5)]
    path = written(tmp_path, table(UCDP, *rows, ucdp("2020-12-31", SELT, 1, 1, 1)))
    assert checked([path], "Attacks in Kerem on 2 October 2020 killed eight people.") is Label.SUPPORTED
    assert checked([path], "Attacks in Kerem on 2 October 2020 killed 18 people.") is Label.REFUTED


def test_the_command_takes_a_table(tmp_path: Path) -> None:
    """By itself with its rows in the one line, in the report of a machine with all of them, and by the configuration."""
    written(tmp_path, table(UCDP, *ROWS))
    written(tmp_path, OWN, "own.csv")
    (tmp_path / "draft.txt").write_text(f"Date: 2020-10-01\n\n{WORDS.replace('12', '30')}\n", "utf-8")
    done = outside(tmp_path, "check", "draft.txt", "--against", "events.csv", "-q", "--kinds", "casualty")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "row 2 of events.csv: 12 killed, 11 to 14; the claim says 30 people killed" in " ".join(
        done.stdout.split()
    )
    done = outside(tmp_path, "check", "draft.txt", "--against", "events.csv", "--format", "json")
    [claim] = [each for each in json.loads(done.stdout)["claims"] if each["kind"] == "casualty"]
    assert claim["findings"][0]["evidence"]["tally"] == {
        "harm": "killed",
        "victims": "",
        "since": "2020-09-28",
        "until": "2020-09-28",
        "rows": [{"row": 2, "low": 11, "best": 12, "high": 14}],
        "doubtful": [],
    }
    (tmp_path / "report.json").write_text(done.stdout, "utf-8")
    again = outside(tmp_path, "report", "report.json", "--format", "json")
    assert json.loads(again.stdout) == json.loads(done.stdout)
    (tmp_path / "claimcheck.toml").write_text(
        '[sources.events]\nenabled = true\npath = "own.csv"\nabout = "conflict"\n[sources.events.columns]\n'
        'date = "day"\nplace = "town, province"\nkilled = "Deat"\n',
        "utf-8",
    )
    done = outside(tmp_path, "check", "draft.txt", "-q", "--kinds", "casualty")
    assert done.returncode == 2
    assert "own.csv: has no column 'Deat' for 'killed'; did you mean 'Dead'?" in " ".join(
        done.stderr.split() + done.stdout.split()
    )


def test_a_record_gives_the_sums_again(tmp_path: Path) -> None:
    """To the last byte, when the table is gone; a row that is none of the table's is refused."""
    written(tmp_path, table(UCDP, *ROWS, ucdp("2020-12-31", SELT, 1, 1, 1)))
    (tmp_path / "draft.txt").write_text(f"Date: 2020-10-01\n\n{WORDS.replace('12', '30')}\n", "utf-8")
    arguments = (
        "check",
        "draft.txt",
        "--against",
        "events.csv",
        "--format",
        "json",
        "--record",
        "kept.jsonl",
    )
    done = outside(tmp_path, *arguments)
    assert done.returncode == 1, done.stdout + done.stderr
    (tmp_path / "events.csv").unlink()
    again = outside(tmp_path, "check", "--replay", "kept.jsonl", "--format", "json")
    assert (again.returncode, again.stdout) == (1, done.stdout)
    kept = (tmp_path / "kept.jsonl").read_text("utf-8")
    for old, new in (
        ('"harm":"killed"', '"harm":7'),
        ('"rows":[[2,', '"rows":[["2",'),
        ("11.0,12.0,14.0]", "11.0,12.0,true]"),
    ):
        assert old in kept
        lines = kept.replace(old, new).splitlines()[:-1]
        body = "".join(f"{line}\n" for line in lines)
        end = {"end": len(lines), "sha256": sha256(body.encode()).hexdigest()}
        (tmp_path / "bad.jsonl").write_text(body + json.dumps(end) + "\n", "utf-8")
        assert outside(tmp_path, "check", "--replay", "bad.jsonl").returncode == 2


def test_a_table_in_a_folder_of_references_is_summed(tmp_path: Path) -> None:
    """It is known by its header as if it were named, and read as nothing else."""
    (tmp_path / "refs").mkdir()
    written(tmp_path / "refs", table(UCDP, *ROWS))
    (tmp_path / "refs" / "wire.txt").write_text("The mill in Selt was closed.\n", "utf-8")
    report = prepare([str(tmp_path / "refs")], kinds=["casualty"]).check(text(WORDS))
    assert [verdict.label for verdict in report.verdicts] == [Label.SUPPORTED]
    assert [Path(document.source).name for document in report.sources] == ["events.csv", "wire.txt"]


@pytest.mark.parametrize(
    ("words", "unclear"),
    [
        (
            "An attack in Alta on 28 September killed 12 people.",
            "its text does not say in which country the place is",
        ),
        ("An attack in Alta, in Sarenia, on 28 September killed 12 people.", ""),
        ("An attack in Alta on 28 September killed 12 people. Sarenia is in mourning.", ""),
        ("An attack in Kyiv on 28 September killed 12 people.", ""),
    ],
)
def test_a_place_may_lie_in_a_country_that_the_table_does_not_have(
    tmp_path: Path, words: str, unclear: str
) -> None:
    """Where the table is of several countries, the text or the gazetteer says which is meant."""
    rows = [
        *ROWS,
        ucdp("2020-09-28", "Alta town, Alta district, Sund province, Sarenia", 12, 12, 12),
        ucdp("2020-09-28", "Kyiv city, , Kyiv City, Ukraine", 12, 12, 12),
    ]
    [each] = asked(source(written(tmp_path, table(UCDP, *rows))), words)
    assert each.tally
    assert [row.best for row in each.tally.rows] == [12]
    assert each.tally.unclear == unclear


def test_the_place_of_a_sentence_is_not_that_of_its_text(tmp_path: Path) -> None:
    """One that the table does not know is not taken for the one that the text is about."""
    found = source(written(tmp_path, table(UCDP, *ROWS)))
    lead = "Fighting goes on in Kerem. "
    assert rows_of(found, f"{lead}On 28 September 12 people were killed.") == [[2]]
    assert rows_of(found, f"{lead}On 28 September 12 people were killed in Dorval.") == []
