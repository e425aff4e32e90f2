"""News with one figure, date or speaker changed, where another paper of the cluster confirms the original.

What is changed is chosen by words alone, not by what the checkers read: a figure, day or name with its
neighbour word stands in a sentence of another paper that shares most of the rarer words.
The new value is one that no paper of the cluster has in such a sentence.
The choice is made by a fixed seed, so that two runs change the same words.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from math import log
from random import Random

from attrs import evolve, field, frozen

from claimcheck.model import Document, Label, Report, Span, Verdict
from claimcheck.sources.terms import terms
from claimcheck.text import sentences
from claimcheck.values.names import find_names
from claimcheck.verify import prepare
from tests.bench.news import Item, clusters

__all__ = ["CAUGHT", "Change", "changes", "figures", "outcomes"]

SEED = 20
SHARED = 0.5
"""The weight of a sentence's terms that the confirming sentence shares, the changed words left aside."""
COPY = 0.85
"""From here on the other sentence is a near copy."""
_LEAST_TERMS = 4
_A_DOCUMENT = 4
# So many of each sort of change in a hundred.
_MIX = {"figure": 50, "date": 25, "speaker": 25}

# ruff: noqa: SIM905 - a table of words reads best as text
_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_NUMBER = rf"(?P<number>(?<![\w.,:/-])\d+(?:,\d{{3}})*(?:\.\d+)?(?![\w:/]|[.,]\d|-\d{{3}})|\b(?:{'|'.join(_WORDS)})\b)"
_DAY = rf"\b(?:{_MONTHS})\.? (?P<day>\d{{1,2}})\b|\b(?P<day_before>\d{{1,2}}) (?:{_MONTHS})\b"
_VALUE = re.compile(rf"{_DAY}|\b(?P<year>(?:19|20)\d\d)\b|\b(?P<weekday>{'|'.join(_WEEKDAYS)})\b|{_NUMBER}")
_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}"
_SAYING = r"(?:said|says|told|announced|added|reported|confirmed|warned|claimed|explained|insisted|denied)"
# A number that belongs to a name, as a model's, and a day that a text is dated with.
_IN_NAME = re.compile(r"[A-Z][\w’']*\W? $")
_HEAD = 400
_FULL_DATE = re.compile(
    rf"(?:{_MONTHS})\.? \d{{1,2}}, ?\d{{4}}|\d{{1,2}} (?:{_MONTHS}) \d{{4}}", re.IGNORECASE
)
_SPEAKER = re.compile(rf"(?P<name>{_NAME}) {_SAYING}\b|\b{_SAYING} (?P<after>{_NAME})")


@frozen
class Value:
    """A figure, day or speaker as written: its sort, where it stands, and its form for comparison."""

    sort: str
    start: int
    end: int
    form: str


@frozen(eq=False)
class Line:
    """A sentence with its values and terms."""

    span: Span
    values: tuple[Value, ...]

    @cached_property
    def terms(self) -> frozenset[str]:
        """The sentence's terms, figures and days left out."""
        kept = list(self.span.text)
        for value in self.values:
            kept[value.start - self.span.start : value.end - self.span.start] = " " * (
                value.end - value.start
            )
        return frozenset(terms("".join(kept)))

    def neighbours(self, value: Value) -> frozenset[str]:
        """The nearest terms before and after a value."""
        text, here = self.span.document.text, self.span
        before, after = terms(text[here.start : value.start]), terms(text[value.end : here.end])
        return frozenset((*before[-1:], *after[:1]))


@frozen
class Change:
    """One value of a text replaced: the text as changed, and where in it the new words stand."""

    sort: str
    document: Document
    changed: Document
    start: int
    old: str
    new: str
    shared: float = field(eq=False)
    confirmed_by: Span = field(eq=False)

    @property
    def span(self) -> Span:
        """The new words."""
        return Span(self.changed, self.start, self.start + len(self.new))


def _form(group: str, text: str) -> str:
    return f"{group} {_WORDS.index(text) + 2 if text in _WORDS else text.replace(',', '')}"


def _values(sentence: Span) -> Iterator[Value]:
    dated = sentence.start < _HEAD and _FULL_DATE.search(sentence.text)
    for found in _VALUE.finditer(sentence.text):
        group = next(name for name, text in found.groupdict().items() if text)
        start, end = found.span(group)
        text = found[group]
        sort = "figure" if group == "number" else "date"
        before = _IN_NAME.search(sentence.text, 0, start)
        named = before is not None and terms(before[0]) and not sentence.text.istitle()
        if (named and sort == "figure") or (dated and sort == "date"):
            continue
        yield Value(sort, sentence.start + start, sentence.start + end, _form(group, text))
    persons = [mention.span for mention in find_names(sentence) if mention.value.sort == "person"]
    for found in _SPEAKER.finditer(sentence.text):
        start, end = found.span("name" if found["name"] else "after")
        name = sentence.sub(start, end)
        if any(person.contains(name) for person in persons):
            yield Value("speaker", name.start, name.end, f"name {name.text.split()[-1]}")


@lru_cache(maxsize=64)
def _lines(document: Document) -> tuple[Line, ...]:
    return tuple(Line(span, tuple(_values(span))) for span in sentences(document))


def _weights(documents: Sequence[Document]) -> Mapping[str, float]:
    """How much each term of a cluster tells: the rarer, the more."""
    every = [line for document in documents for line in _lines(document)]
    counts = Counter(term for line in every for term in line.terms)
    return {term: log(1 + len(every) / count) for term, count in counts.items()}


def _share(mine: frozenset[str], theirs: frozenset[str], weights: Mapping[str, float]) -> float:
    whole = sum(weights.get(term, 0.0) for term in mine)
    return sum(weights.get(term, 0.0) for term in mine & theirs) / whole if whole else 0.0


def _other_number(old: str, random: Random) -> str:
    """A number of the same shape, not so near as to be the same when rounded, nor absurdly far."""
    if old in _WORDS:
        at = _WORDS.index(old)
        return random.choice([word for word in _WORDS if 2 <= abs(_WORDS.index(word) - at) <= 5])
    whole, _, decimals = old.replace(",", "").partition(".")
    number = int(whole)
    factor = random.choice([0.6, 0.7, 1.4, 1.6, 1.8])
    changed = max(2, round(number * factor)) if number >= 10 else number + random.choice([2, 3, 4])
    shown = f"{changed:,}" if "," in old else str(changed)
    return f"{shown}.{(int(decimals[0]) + 4) % 10}{decimals[1:]}" if decimals else shown


def _other(value: Value, line: Line, random: Random) -> str | None:
    """Another value of the same sort; None where the text has no second speaker."""
    old = line.span.document.text[value.start : value.end]
    if value.sort == "speaker":
        others = {
            mention.value.full or mention.value.text
            for each in _lines(line.span.document)
            for mention in find_names(each.span)
            if mention.value.sort == "person"
        }
        apart = sorted(
            name for name in others if not set(name.split()) & set(old.split()) and name.count(" ") == 1
        )
        return random.choice(apart) if apart else None
    if old in _WEEKDAYS:
        return _WEEKDAYS[(_WEEKDAYS.index(old) + random.choice([2, 3, 4, 5])) % 7]
    if value.form.startswith("year"):
        return str(int(old) + random.choice([-3, -2, -1, 1, 2]))
    if value.sort == "date":
        return str((int(old) + random.choice([3, 5, 8, 11]) - 1) % 28 + 1)
    return _other_number(old, random)


def _confirming(
    line: Line, value: Value, others: Sequence[Line], weights: Mapping[str, float]
) -> tuple[float, Span] | None:
    """The best sentence of another paper that has the same value beside a same word, and how much it shares."""
    near = line.neighbours(value)
    best = None
    for other in others:
        if other.span.document == line.span.document:
            continue
        share = _share(line.terms, other.terms, weights)
        if share < SHARED or (best is not None and share <= best[0]):
            continue
        if any(near & other.neighbours(each) for each in other.values if each.form == value.form):
            best = (share, other.span)
    return best


def _denied(line: Line, form: str, every: Sequence[Line], weights: Mapping[str, float]) -> bool:
    """Whether a text of the cluster, the claim's own included, has the new value in such a sentence."""
    return any(
        each.form == form and _share(line.terms, other.terms, weights) >= 0.2
        for other in every
        for each in other.values
    )


def _changed(line: Line, value: Value, new: str) -> tuple[Document, int]:
    document = line.span.document
    text = document.text[: value.start] + new + document.text[value.end :]
    return evolve(document, text=text), value.start


def _of_cluster(documents: Sequence[Document], random: Random) -> Iterator[Change]:
    """Every change that a cluster allows, one a sentence and sort."""
    weights = _weights(documents)
    holding: dict[str, list[Line]] = defaultdict(list)
    every = [line for document in documents for line in _lines(document)]
    for line in every:
        for form in {value.form for value in line.values}:
            holding[form].append(line)
    for line in every:
        seen = set()
        for value in line.values:
            if value.sort in seen or len(line.terms) < _LEAST_TERMS:
                continue
            found = _confirming(line, value, holding[value.form], weights)
            new = _other(value, line, random) if found is not None else None
            if found is None or new is None:
                continue
            changed, start = _changed(line, value, new)
            form = _form(value.form.split()[0], new.split()[-1])
            if not _denied(line, form, holding.get(form, ()), weights):
                seen.add(value.sort)
                old = line.span.document.text[value.start : value.end]
                yield Change(value.sort, line.span.document, changed, start, old, new, *found)


def changes(items: Sequence[Item], count: int) -> list[Change]:
    """So many changes, the sorts mixed and few to a document, in the order of the documents."""
    random = Random(SEED)  # noqa: S311 - no secret
    every = [change for documents in clusters(items).values() for change in _of_cluster(documents, random)]
    order = {item["id"]: number for number, item in enumerate(items)}
    random.shuffle(every)
    taken: list[Change] = []
    for sort, share in _MIX.items():
        of_document: Counter[str] = Counter()
        chosen = []
        for change in every:
            source = change.document.source
            if change.sort == sort and of_document[source] < _A_DOCUMENT:
                of_document[source] += 1
                chosen.append(change)
        taken += chosen[: count * share // 100]
    return sorted(taken, key=lambda change: (order[change.document.source], change.start, change.sort))


CAUGHT = {Label.REFUTED, Label.CONFLICTING, Label.OUTDATED}


def _holding(report: Report, span: Span, sort: str) -> list[Verdict]:
    """The verdicts on claims that hold a span; for a speaker also on what the sentence reports or quotes."""
    return [
        verdict
        for verdict in report.verdicts
        if verdict.claim.span.overlaps(span)
        or (
            sort == "speaker"
            and verdict.claim.kind in {"quote", "announcement"}
            and verdict.claim.sentence.overlaps(span)
        )
    ]


def _outcome(verdicts: Sequence[Verdict]) -> str:
    """What became of the claims that hold a change, the gravest label first."""
    labels = {verdict.label for verdict in verdicts}
    if labels & CAUGHT:
        return "caught"
    if Label.SUPPORTED in labels:
        return "supported"
    return "unconfirmed" if labels else "no claim"


def outcomes(items: Sequence[Item], count: int) -> Iterator[dict[str, object]]:
    """Each change with what was said of the claims that hold it, before and after."""
    rest = {
        document.source: [other for other in documents if other is not document]
        for documents in clusters(items).values()
        for document in documents
    }
    verifier, report = None, None
    for change in changes(items, count):
        if report is None or verifier is None or report.document != change.document:
            verifier = prepare(rest[change.document.source])
            report = verifier.check(change.document)
        original = Span(change.document, change.start, change.start + len(change.old))
        before = _holding(report, original, change.sort)
        after = _holding(verifier.check(change.changed), change.span, change.sort)
        smallest = min(after, key=lambda verdict: len(verdict.claim.span.text), default=None)
        yield {
            "id": f"{change.document.source}@{change.start}",
            "sort": change.sort,
            "kind": smallest.claim.kind if smallest else "none",
            "old": change.old,
            "new": change.new,
            "shared": round(change.shared, 2),
            "before": _outcome(before),
            "after": _outcome(after),
            "sentence": next(
                line.span.text for line in _lines(change.document) if line.span.overlaps(original)
            ),
            "confirmed_by": change.confirmed_by.text,
            "by": sorted(
                {
                    finding.checker
                    for verdict in after
                    if verdict.label in CAUGHT
                    for finding in verdict.findings
                }
            ),
        }


def figures(rows: Sequence[Mapping[str, object]]) -> dict[str, dict[str, object]]:
    """The shares caught and still supported, in percent, by slices of the changes."""
    slices: dict[str, list[Mapping[str, object]]] = defaultdict(list)
    for row in rows:
        shared = row["shared"]
        nearness = "near copy" if isinstance(shared, float) and shared >= COPY else "other words"
        names = ("all", f"sort {row['sort']}", f"kind {row['kind']}", nearness, f"before {row['before']}")
        for name in names:
            slices[name].append(row)
    return {
        name: {
            "changes": len(part),
            **{
                outcome: round(100 * sum(row["after"] == outcome for row in part) / len(part), 1)
                for outcome in ("caught", "supported", "unconfirmed", "no claim")
            },
        }
        for name, part in sorted(slices.items())
    }
