"""Counts in tables and boxes of facts: a label of harm and its number, with no verb between."""

from collections.abc import Iterator

from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import Harm
from claimcheck.values.casualty_tables import RECORD_LABELS, RECORD_QUALIFIERS

__all__ = ["of_records"]

_PARTS_RECORDS = frozenset(",;|/([\n•·*–—-")
_JOINS = frozenset(":=|\t–—")
_AFTER_NUMBER = frozenset(",;|/)]([.•·*–—")
_AFTER_LABEL = frozenset(["direct", "indirect", "total", "confirmed", "reported", "overall", "estimated"])


def of_records(found: Counts) -> Iterator[Harm]:
    """The counts of records: "Deaths: 41", "Fatalities 12, injuries 30", "Injured | 30 (two seriously)"."""
    words = found.words
    if RECORD_LABELS.keys().isdisjoint(words):
        return
    opening, begun = True, False
    at = 0
    while at < len(words):
        if not opening:
            opening = words[at] in _PARTS_RECORDS or (words[at] == "and" and begun)
            at += 1
            continue
        label = at
        while label < len(words) and words[label] in RECORD_QUALIFIERS:
            label += 1
        harm = RECORD_LABELS.get(words[label]) if label < len(words) else None
        if harm is not None:
            for record in _number(found, label, harm):
                begun = True
                yield record
        opening = at < len(words) and words[at] in _PARTS_RECORDS
        at += 1


def _number(found: Counts, label: int, harm: str) -> Iterator[Harm]:
    """The number behind a label, where nothing but signs parts the two and nothing else follows it."""
    words = found.words
    at = label + 1
    while at < len(words) and words[at] in _JOINS:
        at += 1
    joined = at > label + 1
    count = found.starting.get(at)
    if count is None or count.people is False or count.amount.unit:
        return
    end = count.number_end
    while end < len(words) and words[end] in _AFTER_LABEL:
        end += 1
    ended = end >= len(words) or words[end] in _AFTER_NUMBER or (words[end] == "and" and not joined)
    if count.people and count.victims is not None:
        yield Harm(count, harm, label, label, toll=True)
    elif joined or ended:
        yield Harm(count._replace(end=count.number_end, victims=None), harm, label, label, toll=True)
