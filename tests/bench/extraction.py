"""What the readers find, in the forms that the extraction benchmarks ask for, one function a task."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from attrs import evolve

from claimcheck.model import Document, Mention, Span
from claimcheck.text import lowered, sentences
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.nouns import singular
from claimcheck.values.speech_attributions import document_attributions
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.worth import checkworthiness
from tests.bench.quantities import quantity

Item = Mapping[str, object]
Prediction = dict[str, object]


def _document(item: Item) -> Document:
    """The item's text, as of its own day where it names one, as 2021-03-14 or as 14 MAR 21."""
    published = None
    for field, form in (("ref_date", "%Y-%m-%d"), ("date", "%Y-%m-%d"), ("dateline", "%d %b %y")):
        with suppress(ValueError):
            published = (
                published or datetime.strptime(str(item.get(field))[:10], form).replace(tzinfo=UTC).date()
            )
    return Document(str(item.get("text") or item.get("sentence") or ""), published=published)


def _range(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end}


# The specifications of Microsoft's recognizers key a range as one expression; TIMEX3 keys its two ends.
_KEYS_RANGES = "DateTime/"


def timex(item: Item) -> Prediction:
    """Time expressions with their TIMEX3 values."""
    whole = str(item.get("id", "")).startswith(_KEYS_RANGES)
    times = [mention for sentence in sentences(_document(item)) for mention in find_times(sentence)]
    if whole:
        return {"spans": _merged(times)}
    parts = [part for mention in times for part in mention.value.bounds or (mention,)]
    return {"spans": [{**_range(part.span), "value": part.value.timex} for part in parts]}


# What Recognizers-Text keys as one between two times of unlike sorts: "two weeks before Christmas", "today at 5".
_LINKS = frozenset(
    (
        *(
            "",
            ",",
            "at",
            ", at",
            "on",
            "of",
            "before",
            "after",
            "by",
            "from",
            "between",
            "till",
            "until",
            "to",
        ),
        *(
            "starting",
            "starting on",
            "starting from",
            "following",
            "or later on",
            "or earlier on",
            "or after on",
        ),
    )
)


def _are_unlike(one: TimeSpan, other: TimeSpan) -> bool:
    """Whether two times can be told together: a length and a date, or a day and its hour."""
    sorts = {one.timex_type, other.timex_type}
    if "TIME" not in sorts:
        return sorts == {"DURATION", "DATE"}
    if sorts == {"TIME"}:
        return one.granularity != other.granularity and bool(other.bounds)
    return all(each.timex_type != "DATE" or each.granularity == "day" for each in (one, other))


def _merged(times: list[Mention[TimeSpan]]) -> list[dict[str, object]]:
    """Times with their neighbours of another sort, as one expression each."""
    spans: list[dict[str, object]] = []
    before: Mention[TimeSpan] | None = None
    for mention in times:
        if before is not None and _are_unlike(before.value, mention.value):
            document = mention.span.document
            link = " ".join(document.text[before.span.end : mention.span.start].lower().split())
            if link in _LINKS:
                spans[-1]["end"] = mention.span.end
                before = mention
                continue
        spans.append({**_range(mention.span), "value": mention.value.timex})
        before = mention
    return spans


_MARKS = "\"“”‘’'«»`"


def _as_annotated(content: Span) -> tuple[int, int]:
    """What was said with the quotation marks around it and the "that" before it, as PolNeAR marks it."""
    text, start, end = content.document.text, content.start, content.end
    while start and text[start - 1] in _MARKS:
        start -= 1
    if text[max(start - 6, 0) : start].split() == ["that"]:
        start -= len("that ")
    while end < len(text) and text[end] in _MARKS:
        end += 1
    return start, end


def quotes(item: Item) -> Prediction:
    """Acts of saying and attitudes with their speakers, the narrower content first."""
    told = [
        (_as_annotated(mention.value.content), mention.value.speaker_span)
        for mention in document_attributions(_document(item))
    ]
    told.sort(key=lambda one: one[0][1] - one[0][0])
    return {
        "quotes": [
            {"quote": list(content), "speaker": [speaker.start, speaker.end] if speaker else None}
            for content, speaker in told
        ]
    }


def casualties(item: Item) -> Prediction:
    """Counts of people harmed, a joint count under both harms, keyed as the set's own guidelines say."""
    keyed = _KEYING.get(next((field for field in _KEYING if field in item), ""), _as_wikievents)
    documents = [_document(item)]
    if item.get("infobox"):
        documents.append(Document(str(item["infobox"]), published=documents[0].published))
    found: list[Prediction] = []
    wholes: dict[str, set[int]] = {}
    for document in documents:
        for casualty in keyed(document):
            low = casualty.count.low if casualty.count.stated is None else casualty.count.stated
            for harm in _kinds(casualty):
                key = {"kind": harm, "low": None if low is None else round(low)}
                found.append({**key, "high": casualty.count.high})
                if not casualty.part:
                    wholes.setdefault(harm, set()).add(round(low or 0))
    if "infobox" in item:
        # Where an article gives no total, its key adds up the counts of its places.
        found += [{"kind": harm, "low": sum(lows), "high": sum(lows)} for harm, lows in wholes.items()]
    return {"casualties": found}


def _kinds(casualty: Casualty) -> list[str]:
    """The harms of a count; those made homeless are displaced, and keyed once more by their own name."""
    kinds = casualty.harm.split(" or ")
    span = casualty.harm_span
    return [*kinds, "homeless"] if span and "homeless" in span.text.lower() else kinds


def _as_wikievents(document: Document) -> list[Casualty]:
    """Each count, where "more than 30" is 31 or more."""
    return [
        _stated(value, 1) for sentence in sentences(document) for value in _values(sentence, uncounted=False)
    ]


def _as_totals(document: Document) -> list[Casualty]:
    """Each count with the number as written: "more than 30" is 30."""
    return [
        _stated(value, 0) for sentence in sentences(document) for value in _values(sentence, uncounted=False)
    ]


def _values(sentence: Span, *, uncounted: bool) -> list[Casualty]:
    return [mention.value for mention in find_casualties(sentence, uncounted=uncounted)]


def _stated(value: Casualty, above: int) -> Casualty:
    """A count above an open bound, keyed by a number this far above it."""
    if value.count.low_open and value.count.low is not None:
        return evolve(value, count=evolve(value.count, stated=value.count.low + above))
    return value


# The templates of MUC-4 are of attacks on civilians, officials and property within two months of the report
# (its task documentation, "relevance criteria"): those who fight, and what years have summed up, are not keyed.
_TWO_MONTHS = timedelta(days=62)
_FIGHTING = frozenset(
    [
        "guerrilla",
        "rebel",
        "soldier",
        "terrorist",
        "subversive",
        "contra",
        "troop",
        "combatant",
        "insurgent",
        "fighter",
        "paramilitary",
        "kidnapper",
        "attacker",
        "hitman",
        "assailant",
        "serviceman",
    ]
)


_BATTLES = frozenset(["clash", "clashes", "combat", "combats", "battle", "battles", "fighting", "crossfire"])


def _as_incidents(document: Document) -> list[Casualty]:
    """Single incidents with the number as written, those harmed in battles and over years left out.

    Plurals without a number are two, where the text nowhere says how many.
    """
    found: list[Casualty] = []
    for sentence in sentences(document):
        victims = ""
        if not _BATTLES.isdisjoint(lowered(sentence)):
            continue
        for value in (_stated(each, 0) for each in _values(sentence, uncounted=True)):
            # "Ten soldiers were killed and six wounded": six soldiers.
            victims = value.victims or victims
            head = singular(victims.lower().split()[-1]) if victims else ""
            aside = (
                value.cumulative
                or value.joint
                or _is_of_old(value, document)
                or (value.count.low or 0) > 1000
            )
            if head not in _FIGHTING and not aside:
                found.append(value)
    counted = {value.harm for value in found if not _is_uncounted(value) and (value.count.low or 0) >= 2}
    return [value for value in found if not (_is_uncounted(value) and value.harm in counted)]


def _is_of_old(value: Casualty, document: Document) -> bool:
    """Whether a count is as of a day more than two months before the report."""
    if value.as_of is None or document.published is None:
        return False
    return document.published - value.as_of > _TWO_MONTHS


def _is_uncounted(value: Casualty) -> bool:
    """Whether nothing but a plural says how many."""
    return value.count.stated is None and value.count.low == 2 and not value.count.hedge


_KEYING: Mapping[str, Callable[[Document], list[Casualty]]] = {
    "incidents": _as_incidents,
    "infobox": _as_totals,
}


def checkworthy(item: Item) -> Prediction:
    """The score of a sentence; of ClaimBuster the weights have seen every label (the table says so)."""
    return {"score": checkworthiness(str(item.get("sentence") or item.get("text") or ""))}


Adapter = Callable[[Item], Prediction]

TASKS: Mapping[str, Adapter] = {
    "timex": timex,
    "quantity": quantity,
    "quotes": quotes,
    "casualties": casualties,
    "checkworthy": checkworthy,
}
