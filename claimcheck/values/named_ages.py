"""The ages of people as news tells them in passing: "15-year-old Ana Ruiz", "Ana Ruiz, 15,", "Ana Ruiz, a 15-year-old girl".

Two ages of one person exclude each other only at one time: in two reports of one season, at death, or in two stories
that tell of one event and of no other year.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, sentences, sentences_in, tokens
from claimcheck.values.ages import find_ages
from claimcheck.values.events import Match, same_event
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.name_matching import same_person
from claimcheck.values.name_values import Name
from claimcheck.values.names import find_names
from claimcheck.values.words import lemma

__all__ = ["Aged", "aged_people", "at_one_time", "is_age_at_death", "years_too_many"]

_BESIDE = 2
"""Words between an age and the name behind it: "the 15-year-old student Ana Ruiz"."""
_SEASON = timedelta(days=180)
_NEAR = 4
"""Tokens behind a name and its age within which its verb stands."""
_LONGEST_ASIDE = 14
"""Tokens of what is said of a person between commas."""
_BETWEEN = ([","], [",", "a"], [",", "an"], [",", "the"], [",", "who", "is"], [",", "who", "was"])
"""What stands between a name and its age: "Ana Ruiz, a 15-year-old girl", "Ana Ruiz, who is 15"."""
_ARTICLES = frozenset(["a", "an", "the", "of"])
_DEATHS = frozenset(
    "body bodies remains death killing murder slaying shooting execution assassination funeral drowning".split()
)
_KILLS = frozenset("kill murder slay execute assassinate".split())
_BEING = frozenset("was were been is".split())
_DYING = frozenset("die dead".split())


@frozen
class Aged:
    """A named person with the age that stands beside the name, and whether it is the age at death."""

    name: Mention[Name]
    years: float
    age: Span
    at_death: bool


@lru_cache(maxsize=8192)
def aged_people(sentence: Span) -> tuple[Aged, ...]:
    """The people of a sentence whose age stands right before or behind their name, in the order of the ages."""
    found = []
    for age in find_ages(sentence):
        amount = age.value
        if amount.unit != "year" or amount.low is None or amount.low != amount.high:
            continue
        name = next((name for name in find_names(sentence) if _belongs(sentence, age.span, name)), None)
        if name is not None:
            found.append(Aged(name, amount.low, age.span, _at_death(sentence, age.span, name.span)))
    return tuple(found)


def _belongs(sentence: Span, age: Span, name: Mention[Name]) -> bool:
    """Whether a name may be a person's, and only words of the same phrase stand between it and an age."""
    if name.value.sort not in {"person", "unknown"}:
        return False
    text = sentence.document.text
    if name.span.end <= age.start:
        return text[name.span.end : age.start].split() in _BETWEEN
    if age.end > name.span.start:
        return False
    between = text[age.end : name.span.start].split()
    return len(between) <= _BESIDE and all(
        word.isalpha() and word.islower() and word not in FUNCTION_WORDS for word in between
    )


def _at_death(sentence: Span, age: Span, name: Span) -> bool:
    """Whether a sentence tells of the death of a person right before or behind the name and the age."""
    found = tokens(sentence)
    before = [word for word in found if word.end <= min(age.start, name.start)]
    behind = [word for word in found if word.start >= max(age.end, name.end)]
    return _killed_before(before) or _dies_behind(behind)


def _killed_before(words: Sequence[Token]) -> bool:
    """Whether what leads up to a person is a death or a killing: "the death of", "they killed the"."""
    lowers = [word.lower for word in words]
    while lowers and lowers[-1] in _ARTICLES:
        last = lowers.pop()
        if last == "of":
            return bool(lowers) and lowers[-1] in _DEATHS
    if lowers[-2:-1] == ["fatally"] and lowers[-3:-2] not in (["was"], ["were"]):
        return True
    return bool(lowers) and lemma(lowers[-1]) in _KILLS and lowers[-2:-1] not in (["was"], ["were"])


def _dies_behind(words: Sequence[Token]) -> bool:
    """Whether the first verb behind a person, and behind what is said between commas, is of dying or being killed."""
    signs = [at for at, word in enumerate(words[:_LONGEST_ASIDE]) if word.text == ","]
    main = words[signs[1] + 1 :] if len(signs) > 1 and signs[0] == 0 else words
    near = [word.lower for word in main[:_NEAR] if word.text != ","]
    for at, lower in enumerate(near):
        base = lemma(lower)
        if base in _DYING:
            return at == 0 or near[at - 1] in _BEING | {"found", "shot"}
        if base in _KILLS:
            # "Was killed", "was shot and killed".
            return at > 0 and (
                near[at - 1] in _BEING
                or (near[at - 1] == "and" and near[at - 3 : at - 2] != [] and near[at - 3] in _BEING)
            )
        if lower == "fatally":
            return at > 0 and near[at - 1] in _BEING
    return False


def is_age_at_death(sentence: Span, age: Span) -> bool:
    """Whether an age stands right behind a death: "dies at 91", "dead at the age of 91"."""
    before = [word.lower for word in tokens(sentence) if word.end <= age.start]
    while before and before[-1] in _AT:
        before.pop()
    if not before or lemma(before[-1]) not in _DYING:
        return False
    # "Was 12 when his father died at 81".
    return before[-3:-2] == [] or before[-3] not in _OWNERS


_OWNERS = frozenset(["his", "her", "their"])
_AT = frozenset(["at", "aged", "age", "the", "of"])


def _of_one_season(one: Document, other: Document) -> bool:
    """Whether two texts were published within half a year."""
    if one.published is None or other.published is None:
        return False
    return abs(one.published - other.published) <= _SEASON


_STORY = 5
"""Sentences from which a text tells a story of its own."""
_TRIAL = 5
"""Years after a deed in which it may still be news."""
_AGES_AGO = frozenset("ago then decade decades later earlier since anniversary former".split())


def _in_one_story(mine: Aged, theirs: Aged) -> bool:
    """Whether two ages far apart stand in stories of some length on one event, none of which looks back on it."""
    documents = mine.age.document, theirs.age.document
    if abs(mine.years - theirs.years) <= _TRIAL or any(
        len(sentences(document)) < _STORY for document in documents
    ):
        return False
    here, there = (next(iter(sentences_in(each.age)), each.age) for each in (mine, theirs))
    if any(word.lower in _AGES_AGO for span in (here, there) for word in tokens(span)):
        return False
    one, other = map(_last_year, documents)
    if one and other and abs(one - other) > 1:
        return False
    return same_event(here, there, times=False).match is Match.SAME


@lru_cache(maxsize=1024)
def _last_year(document: Document) -> int:
    """The last year that a text names; 0 for none."""
    years = (
        int(word.text) for sentence in sentences(document) for word in tokens(sentence) if _is_year(word)
    )
    return max(years, default=0)


def _is_year(word: Token) -> bool:
    return len(word.text) == len("2000") and word.text.isdigit() and word.text[:2] in {"18", "19", "20"}


def at_one_time(mine: Aged, theirs: Aged) -> bool:
    """Whether two ages are of one person, by the full name, at one time."""
    here, there = (each.name.value.full or each.name.value.text for each in (mine, theirs))
    if " " not in here or " " not in there or same_person(here, there) is not True:
        return False
    if mine.at_death and theirs.at_death:
        return True
    return _of_one_season(mine.age.document, theirs.age.document) or _in_one_story(mine, theirs)


_SAME_DAYS = timedelta(days=2)
"""Between texts so near in time a birthday hardly falls."""


def years_too_many(mine: Aged, theirs: Aged) -> int:
    """From how many years on two ages of one person at one time exclude each other; one, where no birthday lies between."""
    one, other = mine.age.document.published, theirs.age.document.published
    near = one is not None and other is not None and abs(one - other) <= _SAME_DAYS
    return 1 if near or (mine.at_death and theirs.at_death) else 2
