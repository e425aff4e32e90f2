"""Tables of events as the public data sets lay them out, filled by a test with what it is about."""

# ruff: noqa: SIM905 - a header reads best as it is written

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from claimcheck.model import Document
from claimcheck.sources.events.source import EventSource

UCDP = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_name,"
    "side_a,side_b,number_of_sources,source_headline,where_prec,where_coordinates,where_description,adm_1,adm_2,"
    "latitude,longitude,country,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
    "deaths_unknown,best,high,low"
).split(",")
ACLED = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,"
    "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
).split(",")
EMDAT = (
    "DisNo.,Historic,Classification Key,Disaster Group,Disaster Type,Disaster Subtype,Event Name,ISO,Country,Location,"
    "Start Year,Start Month,Start Day,End Year,End Month,End Day,Total Deaths,No. Injured,No. Affected,No. Homeless,"
    "Total Affected"
).split(",")
OLD_EMDAT = (
    "Dis No,Year,Seq,Disaster Group,Disaster Type,Disaster Subtype,Event Name,Country,ISO,Region,Continent,Location,"
    "Start Year,Start Month,Start Day,End Year,End Month,End Day,Total Deaths,No Injured,No Affected,No Homeless,"
    "Total Affected"
).split(",")

Row = Mapping[str, object]


def ucdp(day: str, place: str, low: int, best: int, high: int, **more: object) -> Row:
    """A row of UCDP GED: a place as "town, district, province, country"."""
    town, district, province, country = place.split(", ")
    return {
        "type_of_violence": 1,
        "side_a": "Government of Torland",
        "side_b": "Orrin Front",
        "where_prec": 1,
        "where_coordinates": town,
        "adm_2": district,
        "adm_1": province,
        "country": country,
        "date_prec": 1,
        "date_start": f"{day} 00:00:00.000",
        "date_end": f"{day} 00:00:00.000",
        "deaths_a": 0,
        "deaths_b": 0,
        "deaths_civilians": best,
        "deaths_unknown": 0,
        "best": best,
        "low": low,
        "high": high,
        **more,
    }


def acled(day: str, place: str, dead: object, **more: object) -> Row:
    """A row of ACLED: a place as "town, district, province, country"."""
    town, district, province, country = place.split(", ")
    return {
        "event_id_cnty": "TOR1",
        "event_date": day,
        "time_precision": 1,
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "actor1": "Military Forces of Torland (2019-)",
        "actor2": "OF: Orrin Front",
        "country": country,
        "admin1": province,
        "admin2": district,
        "location": town,
        "geo_precision": 1,
        "fatalities": dead,
        **more,
    }


def emdat(start: str, end: str, place: str, kind: str, dead: object, **more: object) -> Row:
    """A row of EM-DAT: a place as "list of places; country", days as year-month-day, of which parts may be missing."""
    location, country = place.split("; ")
    parts: dict[str, object] = {}
    for name, day in (("Start", start), ("End", end)):
        parts |= dict(
            zip((f"{name} {part}" for part in ("Year", "Month", "Day")), day.split("-"), strict=False)
        )
    return {
        "Disaster Type": kind,
        "Country": country,
        "Location": location,
        "Total Deaths": dead,
        **parts,
        **more,
    }


def table(header: Sequence[str], *rows: Row) -> list[list[object]]:
    """The cells of a table."""
    return [list(header), *([row.get(name, "") for name in header] for row in rows)]


def as_csv(cells: Sequence[Sequence[object]], delimiter: str = ",") -> str:
    """A table as CSV."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(cells)
    return out.getvalue()


def as_workbook(path: Path, **sheets: Sequence[Sequence[object]]) -> str:
    """A workbook with sheets; its path."""
    book = openpyxl.Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    book.remove(first)
    for name, cells in sheets.items():
        sheet = book.create_sheet(name)
        for row in cells:
            sheet.append(list(row))
    book.save(path)
    return str(path)


def written(folder: Path, cells: Sequence[Sequence[object]], name: str = "events.csv") -> str:
    """A table in a CSV file; its path."""
    path = folder / name
    path.write_text(as_csv(cells), "utf-8")
    return str(path)


def text(words: str, day: date | None = date(2020, 10, 11)) -> Document:
    """A text of a day."""
    return Document(words, "draft.txt", published=day)


def source(path: str, **options: object) -> EventSource:
    """The source of one table."""
    return EventSource((path,), **options)  # type: ignore[arg-type]  # options as a file gives them
