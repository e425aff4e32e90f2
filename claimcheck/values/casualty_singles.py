"""People whom no number counts: "a soldier", "no one", "a third victim", "General Ivan Petrov"."""

from bisect import bisect_left
from itertools import compress
from operator import itemgetter

from claimcheck.model import Span
from claimcheck.text import Token
from claimcheck.values.amounts import Amount
from claimcheck.values.casualty_phrases import (
    LONGEST_PHRASE,
    NONE,
    NP_STOPS,
    ONE,
    SOME,
    Count,
    opens_noun,
)
from claimcheck.values.casualty_verbs import PHRASES, VERBS, Form
from claimcheck.values.casualty_words import DETERMINERS, SITES, TITLES, rank_at
from claimcheck.values.names import find_names
from claimcheck.values.noun_tables import DEMONYMS
from claimcheck.values.nouns import is_people, is_plural

__all__ = ["bare_plurals", "named_people", "of_headline", "unnumbered"]

_TWO = Amount(2.0, 2.0, stated=2.0)
_SCORES = Amount(40.0, None)
_AMOUNTS = {"no": NONE, "a": ONE, "an": ONE, "another": ONE, "both": _TWO}
_HAPPENS = frozenset(["was", "died", "is", "has"])
_NOBODY = frozenset({"nobody", "none"})
# The words that may begin a count without a number.
_SINGLING = _NOBODY.union(_AMOUNTS, ("one", "scores"), TITLES)


def unnumbered(parts: tuple[Token, ...], words: tuple[str, ...], taken: set[int]) -> list[Count]:
    """Counts with no number word: "no one", "a soldier", "a third victim", "General Ivan Petrov"."""
    found: list[Count] = []
    end = 0
    for at in compress(range(len(words)), map(_SINGLING.__contains__, words)):
        count = None if at < end or at in taken else _single_at(parts, words, at, taken)
        if count is not None:
            found.append(count)
            end = count.end
    return found


def _single_at(parts: tuple[Token, ...], words: tuple[str, ...], at: int, taken: set[int]) -> Count | None:
    word = words[at]
    if word in _NOBODY or words[at : at + 2] == ("no", "one"):
        end = at + 1 + (word == "no")
        return Count(at, end, end, NONE, None, None)
    if word == "another" and (
        (words[at + 1 : at + 2] and words[at + 1] in _HAPPENS) or _is_hurt_too(words, at)
    ):
        return Count(at, at + 1, at + 1, ONE, None, None, more=True)
    if word in _AMOUNTS:
        count = _some(words, at, taken, _AMOUNTS[word])
        if count is None or (count.single and _is_title(parts, words, count)):
            return None
        # "Both men and women" are not two.
        return None if word == "both" and words[count.end : count.end + 1] == ("and",) else count
    if word == "one" and _is_elsewhere(parts, words, at):
        return Count(at, at + 1, at + 1, ONE, None, None)
    if word == "scores" and words[at + 1 : at + 2] != ("of",):
        more = words[at + 1 : at + 2] == ("more",)
        owned = at > 0 and words[at - 1] in DETERMINERS
        return None if owned else Count(at, at + 1, at + 1, _SCORES, None, None, more)
    if word in TITLES and parts[at].text[0].isupper():
        return _titled(parts, words, at)
    return None


def _is_hurt_too(words: tuple[str, ...], at: int) -> bool:
    """Whether "another" has its harm right behind it, with no noun: "two were killed and [another] wounded in the fire"."""
    harm = at + 1 + words[min(at + 1, len(words) - 1)].endswith("ly")
    if not at or words[at - 1] != "and" or harm >= len(words):
        return False
    verb = VERBS.get(words[harm])
    if verb is None or verb.form not in {Form.BOTH, Form.PART}:
        return False
    after = words[harm + 1 : harm + 2]
    return not after or not after[0].isalpha() or after[0] in NP_STOPS


def _is_elsewhere(parts: tuple[Token, ...], words: tuple[str, ...], at: int) -> bool:
    """Whether "one" is the last of a list over places: "two in Romania and [one] in Austria"."""
    if at == 0 or words[at - 1] not in {"and", ","} or at + 2 >= len(words):
        return False
    return words[at + 1] in SITES and parts[at + 2].text[0].isupper()


def _some(words: tuple[str, ...], start: int, taken: set[int], amount: Amount) -> Count | None:
    """A single person by the indefinite article, none by "no", two by "both": the noun must be one of people."""
    at = start + 1
    ordinal, first = rank_at(words, at)
    head, harmed = _head(words, first, taken)
    if head < 0 or is_plural(words[head]) is not _PLURAL.get(amount.stated, is_plural(words[head])):
        return None
    if harmed == first:
        first += 1
    single = amount is ONE
    if ordinal:
        amount = Amount(float(ordinal), None, hedge="at least", stated=float(ordinal))  # others may follow
    elif single and words[head] == "couple":
        amount = _TWO
    return Count(
        start,
        first,
        head + 1,
        amount,
        (first, head + 1),
        people=True,
        more=words[start] == "another",
        harmed=harmed,
        ordinal=bool(ordinal),
        single=single,
    )


_PLURAL: dict[float | None, bool] = {1.0: False, 2.0: True}


def _head(words: tuple[str, ...], first: int, taken: set[int]) -> tuple[int, int]:
    """The last noun of people in a phrase, and a word of harm before it; -1 where there is none."""
    head, harmed = -1, -1
    for at in range(first, min(len(words), first + LONGEST_PHRASE)):
        word = words[at]
        if at in taken:
            break
        if head < 0 and opens_noun(words, at, first):
            harmed = at
        elif word in {"'s", "’s"}:
            head = harmed = -1
        elif word in {"-", "–"} or word[0].isdigit() or word in {"year", "month", "old"}:
            continue
        elif word in NP_STOPS or not word[0].isalpha():
            break
        elif is_people(word):
            head = at
    return head, harmed


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
    while at < last and at - name < 4 and parts[at].text[0].isupper() and words[at] not in NP_STOPS:
        at += 1
        if at < last and words[at] == "." and len(words[at - 1]) == 1:
            at += 1
    if at == name:
        return None
    return Count(start, start, at, ONE, (start, at), people=True, single=True)


def of_headline(words: tuple[str, ...], taken: set[int]) -> list[Count]:
    """Single people without an article, as headlines have them: "[strike kills] major general", "Man shot dead"."""
    first = _lone(words, 0) if words and 0 not in taken else None
    after = 0 if first is None else _after_age(words, first.end)
    opening = [first._replace(end=after)] if first is not None and _is_harmed(words, after) else []
    return opening + [
        count
        for at, word in enumerate(words[:-1])
        if (verb := VERBS.get(word)) is not None
        and verb.form is Form.S
        and verb.object
        and at > 0
        and at + 1 not in taken
        and (count := _lone(words, at + 1)) is not None
    ]


def _after_age(words: tuple[str, ...], at: int) -> int:
    """The index after an age between commas: "Boy[, 9,] killed by lorry"."""
    aged = words[at : at + 1] == words[at + 2 : at + 3] == (",",) and words[at + 1].isdigit()
    return at + 3 if aged else at


def _is_harmed(words: tuple[str, ...], at: int) -> bool:
    """Whether a verb of harm stands at a place whose subject is harmed: "dies", "killed", "shot dead"."""
    word = words[at] if at < len(words) else ""
    verb = VERBS.get(word)
    if verb is not None and words[at + 1 : at + 2] == ("by",) and word == "hurt":
        return False  # "Pupils hurt by cuts"
    if verb is not None:
        return verb.form in {Form.BOTH, Form.PART} if verb.object else verb.form is Form.S
    return any(words[at + 1 : at + 1 + len(rest)] == rest for rest, _ in PHRASES.get(word, ()))


def _lone(words: tuple[str, ...], start: int) -> Count | None:
    """One person by a bare singular noun of people, with what describes it before it."""
    at, head = start, -1
    while at < min(len(words), start + 5) and words[at] not in NP_STOPS and words[at][0].isalpha():
        head = at if is_people(words[at]) and words[at] not in DEMONYMS else head
        at += 1
    if head < 0 or head != at - 1 or is_plural(words[head]):
        return None
    return Count(start, start, head + 1, ONE, (start, head + 1), people=True, single=True)


def bare_plurals(words: tuple[str, ...], taken: set[int]) -> list[Count]:
    """Plurals of people without a number: "civilians", "the other priests"."""
    found: list[Count] = []
    end = 0
    for head, word in enumerate(words):
        if head < end or head in taken or word in NP_STOPS or not is_people(word) or not is_plural(word):
            continue
        end = head + 1
        while end < len(words) and end not in taken and is_people(words[end]) and is_plural(words[end]):
            end += 1
        first = head
        while first > 0 and head - first < 4 and first - 1 not in taken and _describes(words[first - 1]):
            first -= 1
        start = first - (first > 0 and words[first - 1] in DETERMINERS)
        found.append(Count(start, first, end, SOME, (first, end), people=True, single=True))
    return found


def _describes(word: str) -> bool:
    return word[0].isalpha() and word not in NP_STOPS


def named_people(sentence: Span, parts: tuple[Token, ...], taken: set[int]) -> list[Count]:
    """Lists of people by their names, counted: "Ana Ruiz, 41, and Otto Klein"."""
    joints = compress(range(len(parts)), map(_JOINTS.__contains__, map(_LOWER, parts)))
    if not any(_joins_names(parts, at) for at in joints):
        return []
    places = [name.span for name in find_names(sentence) if name.value.sort == "person"]
    found: list[Count] = []
    run: list[tuple[int, int]] = []
    for place in places:
        start = bisect_left(parts, place.start, key=lambda token: token.start)
        end = bisect_left(parts, place.end, key=lambda token: token.start)
        between = [part.lower for part in parts[run[-1][1] : start]] if run else []
        if (
            not between
            or len(between) > 4
            or not all(word in _BETWEEN_NAMES or word.isdigit() for word in between)
        ):
            found += _listed_names(parts, run)
            run = []
        run.append((start, end))
    found += _listed_names(parts, run)
    return [count for count in found if taken.isdisjoint(range(count.start, count.end))]


_JOINTS = frozenset(["and", "&"])
_LOWER = itemgetter(1)  # of a token
_BETWEEN_NAMES = _JOINTS | {",", "(", ")"}


def _joins_names(parts: tuple[Token, ...], at: int) -> bool:
    """Whether the "and" at a place stands between what may be two full names."""
    after = parts[at + 1 : at + 3]
    if at < 2 or len(after) < 2 or not (parts[at - 1].text[0].isupper() or parts[at - 2].text.isdigit()):
        return False
    return all(part.text[0].isupper() and not part.text.isupper() for part in after)


def _listed_names(parts: tuple[Token, ...], run: list[tuple[int, int]]) -> list[Count]:
    """The count of a run of names whose last is joined by "and", each of a first and a last name."""
    if len(run) < 2 or any(end - start < 2 for start, end in run):
        return []
    (_, before), (last, end) = run[-2:]
    if not any(part.lower in _JOINTS for part in parts[before:last]):
        return []
    number = float(len(run))
    amount = Amount(number, number, stated=number)
    return [Count(run[0][0], run[0][0], end, amount, None, people=True, named=True)]
