"""How much a sentence is worth checking: a score between 0 and 1, learned from sentences that people judged.

The features are words, pairs of words, base forms, beginnings and endings of words, and the shape of the sentence
(how long, how many numbers and names, money, percent), and who does what: words of each person, of negation, of
wishing and of comparison, and whether a subject did, has done, is, does or may do something.
Names and numbers count as such, not by what they are, so that the score does not hang on the topics that it was
learned from.
The weights are data beside this module, written by `python -m tests.bench.train_worth DATA`.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from math import exp, sqrt
from sys import intern

from claimcheck.memory import remembered
from claimcheck.model import Document, Span
from claimcheck.text import Token, tokens
from claimcheck.values.words import lemma
from claimcheck.values.worth_words import CLASSES, PERSONS, VERBS

__all__ = ["BIAS", "SCALE", "WEIGHTS", "checkworthiness", "features"]

WEIGHTS = "worth.tsv"
SCALE = 100
"""Weights are kept in whole hundredths."""
BIAS = "*"
_NUMBER, _YEAR, _NAME = "<number>", "<year>", "<name>"
_FIRST_PERSON = frozenset(["i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll"])
# An assertion has so many words of so many letters.
_WORDS, _A_WORD = 2, 3
# The nearest bound that a count is below names its bucket.
_BOUNDS = (4, 6, 8, 11, 15, 20, 30, 45)
_LENGTHS = (*(f"#length<{bound}" for bound in _BOUNDS), "#length<more")
_NUMBERS = tuple(f"#numbers={count}" for count in range(4))
_NAMES = tuple(f"#names={count}" for count in range(5))
_PASTS = tuple(f"#past={count}" for count in range(3))


@remembered
def _word(text: str) -> str:
    """A token as a feature: in lower case, a number or a name by its sort only."""
    if text[0].isdigit():
        year = len(text) == 4 and text.isdigit() and "1500" < text < "2100"
        return _YEAR if year else _NUMBER
    lower = text.lower()
    if text != lower and text[0].isupper() and lower not in _FIRST_PERSON:
        return _NAME
    # One string for all its places, so that a pair is found by where its words lie.
    return intern(lower.replace("’", "'"))


def _parts(word: str) -> tuple[str, ...]:
    """The word, its base form, and the beginnings and endings of a longer one."""
    own = [word, f"={lemma(word)}"]
    if len(word) > 4 and word[0].isalpha():
        own += [f"{word[:4]}-", f"{word[:5]}-", f"-{word[-2:]}", f"-{word[-3:]}", f"-{word[-4:]}"]
    return tuple(own)


# How often each class is met, once or more often, not both, and what each person does.
_COUNTS = {kind: (f"#{kind}=1", f"#{kind}=2") for kind in set(CLASSES.values())}
_DOES = {
    (person, verb): (f"#{person} {verb}", f"#{person} {verb} done")
    for person in PERSONS
    for verb in (*VERBS, "did", "other")
}


def _told(words: Sequence[str]) -> set[str]:
    """Who speaks of whom, and how often: words of each closed class, and what the subjects do or are."""
    found: set[str] = set()
    for at, word in enumerate(words):
        if word not in CLASSES:
            continue
        kind = CLASSES[word]
        once, twice = _COUNTS[kind]
        if once in found:
            found.remove(once)
            found.add(twice)
        elif twice not in found:
            found.add(once)
        if kind in PERSONS and at + 1 < len(words):
            verb = CLASSES.get(words[at + 1], "other")
            verb = "did" if words[at + 1].endswith("ed") else verb if verb in VERBS else "other"
            does, done = _DOES[kind, verb]
            found.add(does)
            if at + 2 < len(words) and words[at + 2].endswith("ed"):
                found.add(done)
    return found


def _shape(words: Sequence[str]) -> tuple[str, ...]:
    """How long a sentence is, how many numbers, names and past forms it holds, and who does what in it."""
    past = f"{' '.join(words)} ".count("ed ")
    return (
        *_told(words),
        _LENGTHS[bisect_right(_BOUNDS, len(words))],
        _NUMBERS[min(words.count(_NUMBER) + words.count(_YEAR), 3)],
        _NAMES[min(words.count(_NAME), 4)],
        _PASTS[min(past, 2)],
    )


def _pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    """The different pairs of neighbours, both ends of the sentence marked."""
    return set(pairwise(["<", *words, ">"]))


def _words(found: Sequence[Token]) -> list[str]:
    """The tokens as features; the first word's capital is the sentence's."""
    return list(map(_word, [found[0].lower, *[token.text for token in found[1:]]])) if found else []


def features(found: Sequence[Token]) -> list[str]:
    """What the score looks at in the tokens of a sentence, the parts of each different word once."""
    words = _words(found)
    parts = [part for word in set(words) for part in _parts(word)]
    return [*parts, *[f"{one} {other}" for one, other in _pairs(words)], *_shape(words)]


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, int]:
    """The weight of each feature in hundredths, from lines of number, tab and feature below a comment."""
    with files(__package__).joinpath(WEIGHTS).open(encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines if not line.startswith("#"))
        return {name: int(weight) for weight, name in rows}


def _weight(feature: str) -> int:
    return _weights().get(feature, 0)


@lru_cache(maxsize=1)
def _pair_weights() -> Mapping[tuple[str, str], int]:
    """The weights of the pairs of neighbours, by the two words."""
    found = ((name.partition(" "), weight) for name, weight in _weights().items())
    return {(intern(one), intern(other)): weight for (one, space, other), weight in found if space}


@remembered
def _weigh(word: str) -> tuple[int, int]:
    """The weights of a word's parts in all, and how many parts it has."""
    parts = _parts(word)
    return sum(map(_weight, parts)), len(parts)


def _has_words(found: Sequence[Token]) -> bool:
    """Whether there are as many words of letters as an assertion has."""
    words = 0
    for token in found:
        words += len(token.text) >= _A_WORD and token.text.isalpha()
        if words == _WORDS:
            return True
    return False


def checkworthiness(sentence: Span | str) -> float:
    """How much a sentence asserts something that is worth a check, from 0 to 1; 0.5 is where yes begins.

    Opinions, questions, wishes and commands score low; figures, records, votes and deeds score high.
    It says nothing of whether the sentence is true.

    >>> checkworthiness("Exports of steel fell by 12 percent in 2019.") > 0.8
    True
    >>> checkworthiness("I think we can all do better than that.") < 0.2
    True
    """
    found = tokens(Document(sentence).span if isinstance(sentence, str) else sentence)
    if not _has_words(found):
        # A day, a number or a name by itself asserts nothing.
        return 0.0
    words = _words(found)
    pairs, shape = _pairs(words), _shape(words)
    weights, parts = zip(*map(_weigh, set(words)), strict=True)
    # Whole numbers, so that the sum is the same in any order.
    total = sum(weights) + sum(map(_weight, shape)) + sum(filter(None, map(_pair_weights().get, pairs)))
    length = sum(parts) + len(shape) + len(pairs)
    return 1 / (1 + exp(-(_weight(BIAS) + total / sqrt(length)) / SCALE))
