"""Counted people in a sentence: the number, who is counted, and what stands between."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.casualty_tables import (
    ADJECTIVES,
    BE,
    CASUALTY_NOUNS,
    CONJUNCTIONS,
    DETERMINERS,
    GROUPS,
    HARMED_PEOPLE,
    HAVE,
    MODALS,
    MONTHS,
    MORE,
    NEGATIONS,
    NOT_VICTIMS,
    ORDINALS,
    PHRASES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    TITLES,
    VERBS,
    Form,
)
from claimcheck.values.noun_tables import DEMONYMS
from claimcheck.values.nouns import is_people, is_plural

__all__ = ["Count", "Counts", "counted_people"]

ONE = Amount(1.0, 1.0, stated=1.0)
SCORES = Amount(40.0, None)
NONE = Amount(0.0, 0.0, stated=0.0)
_NOBODY = frozenset({"nobody", "none"})
_OF_THE = frozenset(["of", "the", "its", "their", "his", "our", "those", "these", "own"])
_MORE = frozenset(["another", "further", "additional", "more", "extra"])
_ADJECTIVAL = frozenset(
    ["wounded", "injured", "dead", "missing", "homeless", "displaced", "kidnapped", "captured"]
)
# Words that end a noun phrase besides signs: what follows is no longer who was counted.
_NP_STOPS = (
    PREPOSITIONS
    | RELATIVES
    | CONJUNCTIONS
    | DETERMINERS
    | BE
    | HAVE
    | MODALS
    | NEGATIONS
    | SAYING
    | frozenset(VERBS)
    | frozenset(PHRASES)
    | frozenset(ADJECTIVES)
    | (frozenset(CASUALTY_NOUNS) - HARMED_PEOPLE)
    | frozenset(
        [
            "also",
            "then",
            "later",
            "already",
            "now",
            "still",
            "reportedly",
            "including",
            "include",
            "includes",
            "included",
            "today",
            "yesterday",
            "tonight",
            "overnight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "did",
            "do",
            "does",
            "lives",
            "lost",
            "left",
            "remain",
            "remained",
            "went",
            "believed",
            "feared",
            "alone",
            "alive",
            "confirmed",
            "found",
            "presumed",
            "so",
            "dozens",
            "hundreds",
            "thousands",
            "several",
            "one",
            "two",
            "three",
            "more",
            "earlier",
            "ago",
        ]
    )
    | MONTHS
)
_LONGEST_PHRASE = 8
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


class Count(NamedTuple):
    """A counted noun phrase: token indexes of the whole, and of the end of its number."""

    start: int
    number_end: int
    end: int
    amount: Amount
    victims: tuple[int, int] | None
    """Token indexes of the words that say who; None when only a number stands there."""
    people: bool | None
    """Whether the noun counts people: True, False, or None for a word that is not known (or none)."""
    more: bool = False
    """On top of an earlier count: "another 12", "12 more", "12 others"."""
    harmed: int = -1
    """The index of a word of harm inside the phrase: "12 wounded soldiers"."""
    ordinal: bool = False
    single: bool = False
    """One person that no number counts: "a soldier", "Major General Ivan Petrov"."""
    whole: int = -1
    """Where the whole starts that this is a part of: "ten of the [12 sailors]"."""


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


def counted_people(sentence: Span) -> Counts:
    """Every count in a sentence that may be one of people, in reading order."""
    parts = tokens(sentence)
    words = tuple(token.lower for token in parts)
    found: list[Count] = []
    at = 0
    for mention in find_amounts(sentence):
        count = _numbered(mention, parts, words)
        if count is not None and count.start >= at:
            found.append(count)
            at = count.end
    taken = {index for count in found for index in range(count.start, count.end)}
    found += _unnumbered(parts, words, taken)
    if parts and parts[-1].text not in _FULL_STOPS:
        taken |= {index for count in found for index in range(count.start, count.end)}
        found += _of_headline(words, taken)
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


def _of_wholes(words: tuple[str, ...], found: list[Count]) -> Iterator[Count]:
    """The counts of a sentence, parts with the noun of the whole they are of: "ten of the 12 sailors"."""
    for count, after in zip_longest(found, found[1:]):
        if words[count.start - 1 : count.start] == ("the",) or words[count.start - 1 : count.start] == ("of",):
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


_FULL_STOPS = frozenset([".", "…", "”", '"', "''", "!"])


def _of_headline(words: tuple[str, ...], taken: set[int]) -> list[Count]:
    """Single people without an article, as headlines have them: "[strike kills] major general"."""
    return [
        count
        for at, word in enumerate(words[:-1])
        if (verb := VERBS.get(word)) is not None
        and verb.form is Form.S
        and verb.object
        and at > 0
        and at + 1 not in taken
        and (count := _lone(words, at + 1)) is not None
    ]


def _lone(words: tuple[str, ...], start: int) -> Count | None:
    """One person by a bare singular noun of people, with what describes it before it."""
    at, head = start, -1
    while at < min(len(words), start + 5) and words[at] not in _NP_STOPS and words[at][0].isalpha():
        head = at if is_people(words[at]) and words[at] not in DEMONYMS else head
        at += 1
    if head < 0 or head != at - 1 or is_plural(words[head]):
        return None
    return Count(start, start, head + 1, ONE, (start, head + 1), people=True, single=True)


def _numbered(mention: Mention[Amount], parts: tuple[Token, ...], words: tuple[str, ...]) -> Count | None:
    """A count from a number: the noun phrase behind it is read here, so that its head is one of people."""
    amount = mention.value
    if amount.unit:
        return None
    start = bisect_left(parts, mention.span.start, key=lambda token: token.start)
    end = bisect_left(parts, mention.span.end, key=lambda token: token.start)
    if start >= len(parts) or start >= end:
        return None
    number_end = end
    if amount.counted:
        where = mention.span.text.rfind(amount.counted)
        if where > 0:
            number_end = bisect_left(parts, mention.span.start + where, key=lambda token: token.start)
    before = words[start - 1] if start else ""
    if before in _NAMING or (before in MONTHS and not amount.counted and number_end == start + 1):
        return None
    if words[number_end : number_end + 1] in {("fewer",), ("less",)} or _is_age_of_name(
        parts, start, number_end
    ):
        return None
    if _is_age(words, number_end) or _is_group_of_digits(parts, start):
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


def _is_age_of_name(parts: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a number stands between a name and a comma: "Ivan Petrov, 42, died"."""
    inside = start >= 2 and end == start + 1 and end < len(parts) and parts[end].text in {",", ")"}
    return inside and parts[start - 1].text in {",", "("} and parts[start - 2].text[0].isupper()


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
    while at < last and (words[at] in MORE or words[at] == "of" or (words[at] in _OF_THE and at > number_end)):
        more = more or words[at] in {"more", "further", "additional", "others", "other", "another", "extra"}
        at += 1
    if at > number_end and words[at - 1] in {"others", "more"}:
        # "12 others in Kabul", "12 more were hurt": nobody else is named.
        number_end = at
    noun = _noun(parts, words, at)
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


class _Noun(NamedTuple):
    """Where a counted noun stands: its first word, its head of people (-1 when none), the last word walked."""

    first: int
    head: int
    last: int
    harmed: int


def _noun(parts: tuple[Token, ...], words: tuple[str, ...], at: int) -> _Noun:
    """The noun phrase that starts at an index, walked until a word that cannot stand in one."""
    first, head, harmed, last = at, -1, -1, -1
    for index in range(at, min(len(words), at + _LONGEST_PHRASE)):
        word = words[index]
        if word in _ADJECTIVAL and _opens_noun(words, index + 1):
            harmed = index
            first = index + 1 if first == index else first
        elif word == "-" and index > first and parts[index].start == parts[index - 1].end:
            continue
        elif word in _NP_STOPS or not word[0].isalpha() or _is_adverb(word):
            break
        elif is_people(word):
            head = index
            if is_plural(word) and parts[index].text.islower() and not _continues(words, index + 1):
                break
        elif head < 0 or parts[head].text[0].isupper():
            last = index
        elif word.endswith(("ed", "ing")):
            break
    return _Noun(first, head, last, harmed)


def _is_adverb(word: str) -> bool:
    """Whether a word is an adverb in -ly, and no noun or adjective of people: "family", "elderly"."""
    return word.endswith("ly") and word not in {"family", "elderly", "ally", "bully"}


def _opens_noun(words: tuple[str, ...], at: int) -> bool:
    """Whether a noun of people follows at once or after one word: "wounded [Turkish] soldiers"."""
    for index in range(at, min(at + 2, len(words))):
        if words[index] in _NP_STOPS or not words[index][0].isalpha():
            return False
        if is_people(words[index]):
            return True
    return False


def _continues(words: tuple[str, ...], at: int) -> bool:
    """Whether the next word is another noun of people: "police [officers]"."""
    return at < len(words) and words[at] not in _NP_STOPS and words[at][0].isalpha() and is_people(words[at])


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


def _unnumbered(parts: tuple[Token, ...], words: tuple[str, ...], taken: set[int]) -> list[Count]:
    """Counts with no number word: "no one", "a soldier", "a third victim", "General Ivan Petrov"."""
    found: list[Count] = []
    at, last = 0, len(words)
    while at < last:
        count = None
        if at not in taken:
            word = words[at]
            if word in _NOBODY or (word == "no" and at + 1 < last and words[at + 1] == "one"):
                end = at + 1 + (word == "no")
                count = Count(at, end, end, NONE, None, None)
            elif word == "no":
                count = _some(words, at, taken, NONE)
            elif word in {"a", "an", "another"}:
                count = _some(words, at, taken, ONE)
                if count is not None and _is_title(parts, words, count):
                    count = None
            elif (
                word == "scores"
                and (at == 0 or words[at - 1] not in DETERMINERS)
                and words[at + 1 : at + 2] != ("of",)
            ):
                count = Count(at, at + 1, at + 1, SCORES, None, None, words[at + 1 : at + 2] == ("more",))
            elif word in TITLES and parts[at].text[0].isupper():
                count = _titled(parts, words, at)
        if count is None:
            at += 1
        else:
            found.append(count)
            at = count.end
    return found


def _some(words: tuple[str, ...], start: int, taken: set[int], amount: Amount) -> Count | None:
    """A single person by the indefinite article, or none by "no": the noun must be one of people."""
    at, limit = start + 1, min(len(words), start + 1 + _LONGEST_PHRASE)
    ordinal, more = 0, words[start] == "another"
    if at < limit and words[at] in ORDINALS:
        ordinal = ORDINALS[words[at]]
        at += 1
    first, head, harmed = at, -1, -1
    while at < limit and at not in taken:
        word = words[at]
        if word in _ADJECTIVAL and _opens_noun(words, at + 1):
            harmed = at
            first = at + 1 if first == at else first
        elif word in {"-", "–"} or word[0].isdigit() or word in {"year", "month", "old"}:
            pass
        elif word in _NP_STOPS or not word[0].isalpha():
            break
        elif is_people(word):
            head = at
        at += 1
    if head < 0:
        return None
    plural = is_plural(words[head])
    if amount is ONE and plural:
        return None
    if ordinal:
        value = float(ordinal)
        amount = Amount(value, value, stated=value)
    victims = (first, head + 1)
    return Count(
        start,
        first,
        head + 1,
        amount,
        victims,
        people=True,
        more=more,
        harmed=harmed,
        ordinal=bool(ordinal),
        single=amount is ONE,
    )


def _is_title(parts: tuple[Token, ...], words: tuple[str, ...], count: Count) -> bool:
    """Whether the noun of a single person is capitalised and no nationality: "Death of a Salesman"."""
    head = parts[count.end - 1].text
    return head[:1].isupper() and not head.isupper() and words[count.end - 1] not in DEMONYMS


def _titled(parts: tuple[Token, ...], words: tuple[str, ...], start: int) -> Count | None:
    """One person by a title and a name: "Major General Ivan Petrov"."""
    at, last = start, len(words)
    while at < last and words[at] in TITLES and at - start < 4:
        at += 1
        if at < last and words[at] == "." and parts[at].start == parts[at - 1].end:
            at += 1
    name = at
    while at < last and at - name < 4 and parts[at].text[0].isupper() and words[at] not in _NP_STOPS:
        at += 1
        if at < last and words[at] == "." and len(words[at - 1]) == 1:
            at += 1
    if at == name:
        return None
    return Count(start, start, at, ONE, (start, at), people=True, single=True)
