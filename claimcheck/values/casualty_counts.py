"""Counted people in a sentence: the number, who is counted, and what stands between."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from claimcheck.model import Mention, Span
from claimcheck.text import Token, lowered, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.casualty_phrases import ONE, Count, is_state, noun_at
from claimcheck.values.casualty_singles import bare_plurals, named_people, of_headline, unnumbered
from claimcheck.values.casualty_words import GROUPS, MONTHS, MORE, NOT_VICTIMS
from claimcheck.values.counted import are_children

__all__ = ["Counts", "counted_people"]

_MAY = "May"
"""The month, as a word of a sentence; "may" is the modal verb."""
_FULL_STOPS = frozenset([".", "…", "”", '"', "''", "!"])
_OF_THE = frozenset(["of", "the", "its", "their", "his", "our", "those", "these", "own"])
_MORE = frozenset(["another", "further", "additional", "more", "extra"])
_NAMING = frozenset(["aged", "age", "no", "number", "flight", "section", "article", "route", "highway"])
_AGE = frozenset(
    [
        "year",
        "years",
        "yr",
        "month",
        "months",
        "week",
        "weeks",
        "day",
        "days",
        "hour",
        "hours",
        "minute",
        "minutes",
    ]
)


class Counts(NamedTuple):
    """The tokens of a sentence and the counted phrases in it, found by where they start or end."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    found: tuple[Count, ...]
    starting: dict[int, Count]
    ending: dict[int, Count]
    harmed: frozenset[int]
    """The indexes of words of harm inside counted phrases."""

    def around(self, at: int) -> Count | None:
        """The count whose noun phrase holds a word behind its number: "12 [lives]"."""
        for start in range(at, max(-1, at - 8), -1):
            count = self.starting.get(start)
            if count is not None:
                return count if count.number_end <= at <= count.end else None
        return None


def counted_people(sentence: Span, *, uncounted: bool = False) -> Counts:
    """Every count in a sentence that may be one of people, in reading order.

    `uncounted`: plurals without a number are counts of two or more: "civilians were killed".
    """
    parts, words = tokens(sentence), lowered(sentence)
    if "[" in words:
        parts = _without_notes(parts)
        words = tuple([token.lower for token in parts])
    if "may" in words:
        words = tuple([_MAY if _is_may(parts, at) else word for at, word in enumerate(words)])
    found: list[Count] = []
    at = 0
    for mention in find_amounts(sentence):
        count = _numbered(mention, parts, words)
        if count is not None and count.start >= at:
            found.append(count)
            at = count.end
    taken = {index for count in found for index in range(count.start, count.end)}
    found += unnumbered(parts, words, taken)
    if parts and parts[-1].text not in _FULL_STOPS:
        taken |= {index for count in found for index in range(count.start, count.end)}
        found += of_headline(words, taken)
    taken |= {index for count in found for index in range(count.start, count.end)}
    found += named_people(sentence, parts, taken)
    if uncounted:
        taken |= {index for count in found for index in range(count.start, count.end)}
        found += bare_plurals(words, taken)
    found.sort()
    found = list(_of_wholes(words, found))
    return Counts(
        parts,
        words,
        tuple(found),
        {count.start: count for count in found},
        # A part ends where its whole does, and stands for it: "ten of [the 12 sailors] died".
        {count.end: count for count in reversed(found)},
        frozenset(count.harmed for count in found),
    )


def _is_may(parts: tuple[Token, ...], at: int) -> bool:
    """Whether a word is the month of May: it has a capital in mid-sentence, or a day or year beside it."""
    token = parts[at]
    if token.lower != "may" or token.text == "may":
        return False
    beside = [*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2]]
    return (at > 0 and token.text == "May") or any(part.text.isdigit() for part in beside)


def _without_notes(parts: tuple[Token, ...]) -> tuple[Token, ...]:
    """Tokens without what editors put in square brackets: notes ("dead,[4]"), short forms written out."""
    kept: list[Token] = []
    at = 0
    while at < len(parts):
        if parts[at].text == "[" and at > 0:
            close = next((i for i in range(at + 1, min(at + 9, len(parts))) if parts[i].text == "]"), -1)
            if close > 0 and _is_note(parts, at, close):
                at = close + 1
                continue
        kept.append(parts[at])
        at += 1
    return tuple(kept)


def _is_note(parts: tuple[Token, ...], opening: int, closing: int) -> bool:
    """Whether a bracket holds the number of a note, or the words of the short form before it."""
    first, before = parts[opening + 1].text, parts[opening - 1]
    if closing == opening + 2:
        return before.end == parts[opening].start and (first.isdigit() or len(first) == 1)
    return (first.isalpha() and before.text.isupper() and len(before.text) > 1) or first in {"nb", "note"}


def _of_wholes(words: tuple[str, ...], found: list[Count]) -> Iterator[Count]:
    """The counts of a sentence, parts with the noun of the whole they are of: "ten of the 12 sailors"."""
    for count, after in zip_longest(found, found[1:]):
        if words[count.start - 1 : count.start] == ("the",) or words[count.start - 1 : count.start] == (
            "of",
        ):
            of = count.start - 1 - (words[count.start - 1] == "the")
            if of > 0 and words[of - 1 : of + 1] == ("one", "of"):
                yield count._replace(start=of - 1, number_end=of, amount=ONE, whole=count.start)
        at = count.end
        if after is not None and words[at : at + 1] == ("of",) and count.victims is None:
            opened = at + 1 + (words[at + 1] in _OF_THE)
            if after.start == opened and after.end > opened:
                yield count._replace(
                    end=after.end, victims=after.victims, people=after.people, whole=after.start
                )
                continue
        yield count


def _numbered(mention: Mention[Amount], parts: tuple[Token, ...], words: tuple[str, ...]) -> Count | None:
    """A count from a number: the noun phrase behind it is read here, so that its head is one of people."""
    amount = mention.value
    if amount.unit:
        return None
    start = bisect_left(parts, mention.span.start, key=lambda token: token.start)
    end = bisect_left(parts, mention.span.end, key=lambda token: token.start)
    if start >= len(parts) or start >= end or parts[start].start != mention.span.start:
        return None
    number_end = end
    if amount.counted:
        where = mention.span.text.rfind(amount.counted)
        if where > 0:
            number_end = bisect_left(parts, mention.span.start + where, key=lambda token: token.start)
    before = words[start - 1] if start else ""
    if (
        before in _NAMING
        or _is_listed_age(words, start)
        or (before in MONTHS and not amount.counted and number_end == start + 1)
    ):
        return None
    if words[number_end : number_end + 1] in {("fewer",), ("less",)} or _is_age_of_name(
        parts, start, number_end
    ):
        return None
    if _is_age(words, number_end) or _is_group_of_digits(parts, start):
        return None
    if amount.counted == "children" and number_end == end and are_children(words, start):
        return None
    return _phrase(parts, words, start, number_end, amount)


def _afterwards(words: tuple[str, ...], start: int, end: int) -> tuple[str, ...]:
    """The words of a number that may put it on top of another: the "more" of "more than" does not."""
    return tuple(
        word
        for index, word in enumerate(words[start:end], start)
        if word != "more"
        or (words[index + 1 : index + 2] != ("than",) and words[index - 1 : index] != ("or",))
    )


def _is_age(words: tuple[str, ...], at: int) -> bool:
    """Whether a number is the start of an age or a duration: "12-year-old", "12 years"."""
    if at < len(words) and words[at] in {"-", "–"}:
        at += 1
    return at < len(words) and (words[at] in _AGE or words[at] in {"am", "pm", "a.m.", "p.m.", "%"})


def _is_listed_age(words: tuple[str, ...], at: int) -> bool:
    """Whether a number is a later one in a list of ages: "aged 12, [15] and 40"."""
    if words[at - 1 : at] not in {(",",), ("and",)}:
        return False
    for index in range(at - 1, max(-1, at - 9), -1):
        if words[index] in {"aged", "ages"}:
            return True
        if words[index] not in {",", "and", "to", "-"} and not words[index].isdigit():
            return False
    return False


def _is_age_of_name(parts: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a number stands between a name and a comma: "Ivan Petrov, 42, died"."""
    inside = start >= 2 and end == start + 1 and end < len(parts) and parts[end].text in {",", ")"}
    return inside and parts[start - 1].text in {",", "("} and parts[start - 2].text[0].isalpha()


def _is_group_of_digits(parts: tuple[Token, ...], at: int) -> bool:
    """Whether a number is the end of one set with a space after its comma: "1, 600"."""
    return (
        at >= 2
        and len(parts[at].text) == 3
        and parts[at].text.isdigit()
        and parts[at - 1].text == ","
        and parts[at - 2].text.isdigit()
    )


def _phrase(
    parts: tuple[Token, ...], words: tuple[str, ...], start: int, number_end: int, amount: Amount
) -> Count:
    """The count whose number is known: walk the words behind it to the noun of people."""
    more = start > 0 and words[start - 1] in {"another", "further", "additional"}
    if more:
        start -= 1
    more = more or not _MORE.isdisjoint(_afterwards(words, start, number_end))
    at, last = number_end, len(words)
    while at < last and (
        words[at] in MORE or words[at] == "of" or (words[at] in _OF_THE and words[at - 1] in _OF_THE)
    ):
        more = more or words[at] in {"more", "further", "additional", "others", "other", "another", "extra"}
        at += 1
    if at > number_end and words[at - 1] in {"others", "more"}:
        # "12 others in Kabul", "12 more were hurt": nobody else is named.
        number_end = at
    if words[at - 1] in {"the", "those", "own"} and "of" in words[start:at] and is_state(words[at : at + 1]):
        # "Eleven of the wounded".
        return Count(start, number_end, at + 1, amount, None, people=True, more=more, harmed=at)
    noun = noun_at(parts, words, at)
    if noun.head >= 0:
        victims = (noun.first, noun.head + 1)
        count = Count(
            start, number_end, noun.head + 1, amount, victims, people=True, more=more, harmed=noun.harmed
        )
    elif noun.last >= noun.first:
        end = _counted_end(parts, noun.first, noun.last, amount)
        kind = False if any(words[index] in NOT_VICTIMS for index in range(noun.first, end)) else None
        count = Count(
            start, number_end, end, amount, (noun.first, end), people=kind, more=more, harmed=noun.harmed
        )
    else:
        people = True if words[number_end - 1] == "others" else None
        count = Count(start, number_end, number_end, amount, None, people=people, more=more)
    return _finish(parts, words, count)


def _counted_end(parts: tuple[Token, ...], first: int, last: int, amount: Amount) -> int:
    """Where an unknown noun phrase ends: where the amount reader says, else after its run of words."""
    size = len(amount.counted.split()) if amount.counted else 1
    if not amount.counted:
        while first + size <= last and parts[first + size].text[0].isupper():
            size += 1
    return min(first + size, last + 1)


def _finish(parts: tuple[Token, ...], words: tuple[str, ...], count: Count) -> Count:
    """A count with the group that it is the size of: "a group of 12 tourists"."""
    if (
        count.start >= 3
        and words[count.start - 1] == "of"
        and words[count.start - 2] in GROUPS
        and words[count.start - 3] in {"a", "an", "the", "one"}
    ):
        return count._replace(start=count.start - 3)
    if count.victims and parts[count.victims[0]].lower == "lives":
        return count._replace(victims=None)
    return count
