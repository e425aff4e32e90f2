"""Other extractors on the same items, where they are installed: `pip install --group bench`.

Each peer is a function from an item to a prediction in the form of `extraction`, made by a factory that imports it.
They run on their usual settings, a line at a time; where one gives no offsets, its words are looked up in order.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from zlib import crc32

from tests.bench.extraction import Adapter, Item, Prediction


def _text(item: Item) -> str:
    return str(item.get("text") or item.get("sentence") or "")


def _reference(item: Item) -> datetime:
    """The moment as of which an item speaks; a fixed one where it names none."""
    try:
        return datetime.fromisoformat(str(item.get("ref_date") or item.get("date") or ""))
    except ValueError:
        return datetime(2016, 11, 7)  # noqa: DTZ001 - peers take local times


def _dateparser() -> Adapter:
    from dateparser.search import search_dates  # noqa: PLC0415 - only where it is installed

    def read(item: Item) -> Prediction:
        text, at, spans = _text(item), 0, []
        settings = {"RELATIVE_BASE": _reference(item)}
        for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                spans.append({"start": start, "end": at, "value": f"{moment:%Y-%m-%d}"})
        return {"spans": spans}

    return read


def _parsedatetime() -> Adapter:
    import parsedatetime  # noqa: PLC0415

    calendar = parsedatetime.Calendar()

    def read(item: Item) -> Prediction:
        found = calendar.nlp(_text(item), sourceTime=_reference(item).timetuple()) or ()
        # The second field says whether a day (1), a time of day (2) or both (3) were read.
        return {
            "spans": [
                {
                    "start": start,
                    "end": end,
                    "value": f"{moment:%Y-%m-%d}" if sort == 1 else f"{moment:%Y-%m-%dT%H:%M}",
                }
                for moment, sort, start, end, _ in found
            ]
        }

    return read


def _recognizers_dates() -> Adapter:
    from recognizers_date_time import recognize_datetime  # noqa: PLC0415

    def read(item: Item) -> Prediction:
        found = recognize_datetime(_text(item), "en-us", reference=_reference(item))
        return {
            "spans": [
                {
                    "start": one.start,
                    "end": one.end + 1,
                    "value": ((one.resolution or {}).get("values") or [{}])[0].get("timex", ""),
                }
                for one in found
            ]
        }

    return read


def _recognizers_quantities() -> Adapter:
    import recognizers_number as number  # noqa: PLC0415
    import recognizers_number_with_unit as with_unit  # noqa: PLC0415

    readers = (
        with_unit.recognize_currency,
        with_unit.recognize_dimension,
        with_unit.recognize_temperature,
        with_unit.recognize_age,
        number.recognize_percentage,
        number.recognize_number,
    )

    def read(item: Item) -> Prediction:
        text = _text(item)
        spans: list[dict[str, object]] = []
        taken: set[int] = set()
        for reader in readers:
            for one in reader(text, "en-us"):
                place = set(range(one.start, one.end + 1))
                if place & taken:
                    continue
                taken |= place
                told = one.resolution or {}
                unit = told.get("unit") or ("percentage" if reader is number.recognize_percentage else "")
                value = str(told.get("value") or "").rstrip("%")
                spans.append({"start": one.start, "end": one.end + 1, "value": value, "unit": unit})
        return {"spans": spans}

    return read


def _quantulum() -> Adapter:
    from quantulum3 import classifier, parser  # noqa: PLC0415

    # With scikit-learn beside it, it loads a stored classifier of an older version, and fails.
    classifier.USE_CLF = False

    def read(item: Item) -> Prediction:
        return {
            "spans": [
                {
                    "start": one.span[0],
                    "end": one.span[1],
                    "value": repr(one.value),
                    "unit": "" if one.unit.name == "dimensionless" else one.unit.name,
                    "unit_surface": one.unit.name,
                }
                for one in parser.parse(_text(item))
            ]
        }

    return read


def _by_lines(reader: Adapter) -> Adapter:
    """A reader that is given one line at a time: some lose count of offsets in a long text."""

    def read(item: Item) -> Prediction:
        spans: list[dict[str, object]] = []
        at = 0
        for line in _text(item).split("\n"):
            found = reader({**item, "text": line})["spans"] if line.strip() else []
            for span in found if isinstance(found, list) else ():
                spans.append({**span, "start": span["start"] + at, "end": span["end"] + at})  # noqa: PERF401
            at += len(line) + 1
        return {"spans": spans}

    return read


PEERS: Mapping[str, Mapping[str, Callable[[], Adapter]]] = {
    "timex": {
        "dateparser": _dateparser,
        "parsedatetime": _parsedatetime,
        "recognizers-text": _recognizers_dates,
    },
    "quantity": {"quantulum3": _quantulum, "recognizers-text": _recognizers_quantities},
}


def sample(items: Sequence[Item], characters: int) -> list[Item]:
    """Items in an order that does not depend on their place, up to so many characters, at least one."""
    chosen: list[Item] = []
    total = 0
    for item in sorted(items, key=lambda item: crc32(f"peer {item['id']}".encode())):
        if chosen and total + len(_text(item)) > characters:
            break
        chosen.append(item)
        total += len(_text(item))
    return chosen


def timed(reader: Adapter, items: Sequence[Item]) -> tuple[list[dict[str, object]], float, int]:
    """The predictions for some items, the seconds that they took, and on how many the reader failed."""
    rows: list[dict[str, object]] = []
    failed = 0
    with suppress(Exception):  # tables are loaded before the clock runs
        reader(items[0])
    began = time.process_time()
    for item in items:
        try:
            rows.append({"id": item["id"], **reader(item)})
        except Exception:  # noqa: BLE001 - whatever a peer raises is counted, not ours to mend
            failed += 1
    return rows, time.process_time() - began, failed


def available(task: str) -> Iterator[tuple[str, Adapter | str]]:
    """Each peer of a task by name, ready to read, or the reason why it cannot run here."""
    for name, factory in PEERS.get(task, {}).items():
        try:
            yield name, _by_lines(factory())
        except Exception as error:  # noqa: BLE001 - an import may fail in any way on a new Python
            yield name, f"cannot be imported here ({type(error).__name__}: {error})"
