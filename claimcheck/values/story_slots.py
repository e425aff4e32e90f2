"""The values of a text, each with the words that say what it is of, weighed by how much they tell in that text."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import sqrt

from attrs import field, frozen

from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, sentences, tokens
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.datelines import dateline_end
from claimcheck.values.directions import Direction, find_directions
from claimcheck.values.names import find_names
from claimcheck.values.number_tables import SCALES
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.ordinals import ORDINAL_SUFFIXES, ORDINAL_WORDS
from claimcheck.values.ranks import Ranked, find_ranks
from claimcheck.values.rarity import rarity
from claimcheck.values.scores import Score, find_scores
from claimcheck.values.story_bearers import all_named, opened_with, pointed_at
from claimcheck.values.story_relations import Value
from claimcheck.values.time_words import WEEKDAYS
from claimcheck.values.times import TimeSpan, find_times
from claimcheck.values.words import is_content, lemma

__all__ = ["HALF", "Slot", "slots"]

_IDLE = frozenset("say tell report announce add accord mr mrs ms".split())
"""Words that carry or report a value without saying what it is of."""
_BORDERS = frozenset([",", ";", ":", "—", "–", "and", "but", "while", "as", "which", "who"])
_BORDER = 4
"""Tokens for which a clause's border counts."""
HALF = 5
"""Tokens away from the value a word tells half as much as right beside it."""
_DATED = frozenset(["DATE", "TIME"])
_GRAINS = frozenset(["day", "hour", "minute", "month", "season", "quarter", "half", "year"])
_MOST = 600
"""Values of a text; one with more is a table, and is left alone."""
_LONGEST = 120
"""Words of a sentence; a longer one is a list, and is left alone."""
_LABELS = frozenset(
    """game category chapter number no question act route flight level phase stage part section room court page line
    platform terminal gate highway district version group class grade type day week article rule apartment unit""".split()
)
"""Nouns behind which a number names one of several and counts nothing: "Game seven"."""
_SEEDS = 100
"""Below this a number alone in brackets is a seed, an age or a place in a list."""
_ORDINALS = ORDINAL_WORDS | ORDINAL_SUFFIXES
_PRINTED = frozenset(["update", "post", "publish", "modify", "print", "copyright"])
_LINE = 8
"""Words of a line that says no more than when a page was made."""


@frozen(eq=False)
class Slot:
    """A value where it stands."""

    span: Span
    sentence: Span
    value: Value
    words: Mapping[str, float] = field(repr=False)
    """Base form to weight: the rarer in news and in this text, and the nearer to the value, the more it tells."""
    written: Mapping[str, str] = field(repr=False)
    """Base form to the word as the sentence has it."""
    around: frozenset[str] = field(repr=False)
    """Which of the base forms stand outside of the value itself."""
    names: frozenset[str] = field(repr=False)
    """Which of the base forms are parts of names."""
    pointed: Mapping[str, float] = field(factory=dict, repr=False)
    """The like for the names of those whom the sentence points back to elsewhere than at its head."""
    bearers: frozenset[str] = field(default=frozenset(), repr=False)
    """The words, in base form, of the fullest names of all whom the sentence names or points back to."""

    @property
    def is_weekday(self) -> bool:
        """Whether it is a day told by the name of its weekday alone."""
        words = {word.lower for word in tokens(self.span)}
        return not words.isdisjoint(WEEKDAYS) and not any(word[0].isdigit() for word in words)

    @property
    def near(self) -> tuple[str, ...]:
        """The base forms, the most telling first."""
        return tuple(sorted(self.words, key=lambda word: (-self.words[word], word)))

    @property
    def total(self) -> float:
        """The weight of all its words together."""
        return sum(self.words.values())

    def before(self, count: int) -> list[str]:
        """So many words right before it, in lower case."""
        return [word.lower for word in tokens(self.sentence) if word.end <= self.span.start][-count:]


_Found = Mention[Amount] | Mention[TimeSpan] | Mention[Ranked] | Mention[Direction] | Mention[Score]


def _values(sentence: Span) -> list[_Found]:
    """The amounts, the days, months and years, the places in an order, the points of the compass and the scores of a sentence.

    Those of its dateline are left out.
    """
    starts = sentence.start + dateline_end(sentence)
    times = [each for each in find_times(sentence) if _is_dated(each.value) and not _is_furniture(sentence)]
    amounts = [
        each
        for each in find_amounts(sentence)
        if not any(each.span.overlaps(time.span) for time in times) and not _is_label(sentence, each)
    ]
    every: list[_Found] = [*times, *amounts]
    # "The second half of 2011" is a time, and no place in an order.
    ranks = [
        each
        for each in find_ranks(sentence)
        if not any(time.span.contains(each.span) for time in find_times(sentence))
    ]
    others: list[_Found] = [*ranks, *find_directions(sentence)]
    every += [each for each in others if not any(_covers(known, each) for known in every)]
    # The two numbers of a tally are amounts as well: "120 votes to 80".
    every += [
        each for each in find_scores(sentence) if not any(each.span.overlaps(time.span) for time in times)
    ]
    found = [each for each in every if each.span.start >= starts and not _is_cut(each.span)]
    return sorted(found, key=lambda each: each.span.start)


def _covers(known: _Found, other: _Found) -> bool:
    """Whether a value is part of one that was read before; "the third of four sons" is two."""
    among = isinstance(other.value, Ranked) and bool(other.value.among) and other.span.contains(known.span)
    return known.span.overlaps(other.span) and not among


def _is_dated(time: TimeSpan) -> bool:
    return time.timex_type in _DATED and time.granularity in _GRAINS


def _is_label(sentence: Span, mention: Mention[Amount]) -> bool:
    """Whether a number tells which one of several: "Game seven", "Vera Blom (2)"."""
    if mention.value.counted or mention.value.unit:
        return False
    before = [word.lower for word in tokens(sentence) if word.end <= mention.span.start][-1:]
    text = sentence.document.text
    alone = before == ["("] and text[mention.span.end : mention.span.end + 1] == ")"
    return not _LABELS.isdisjoint(before) or (alone and (mention.value.stated or 0) < _SEEDS)


def _is_cut(span: Span) -> bool:
    """Whether a value is cut from a longer one: "5-foot" of "5-foot-8", "2 months" of "4 1 / 2 months"."""
    text = span.document.text
    before, behind = text[max(0, span.start - 3) : span.start].strip(), text[span.end : span.end + 2]
    return before.endswith("/") or (behind[:1] == "-" and behind[1:].isdigit())


def _is_furniture(sentence: Span) -> bool:
    """Whether a line tells of its page and not of the story: "Updated 9:28 AM EDT"."""
    words = tokens(sentence)
    short = sum(word.text[0].isalpha() for word in words) <= _LINE
    return short and not _PRINTED.isdisjoint(lemma(word.lower) for word in words)


@lru_cache(maxsize=8192)
def _names(sentence: Span) -> frozenset[str]:
    """The base forms of the words of the names in a sentence, of whom a pronoun at its head means included."""
    found = {lemma(word.lower) for mention in find_names(sentence) for word in tokens(mention.span)}
    return frozenset(found.union(opened_with(sentence)))


@lru_cache(maxsize=8192)
def _told(sentence: Span) -> tuple[tuple[int, str, str], ...]:
    """The content words of a sentence: places among its tokens, base forms, and as written."""
    found = [
        (at, lemma(word.lower), word.text)
        for at, word in enumerate(tokens(sentence))
        if is_content(word)
        and word.text[0].isalpha()
        and lemma(word.lower) not in _IDLE
        and word.lower not in NUMBER_WORDS
        and word.lower not in SCALES
    ]
    return (*found, *((0, part, part.capitalize()) for part in opened_with(sentence)))


def _distances(words: Sequence[Token], first: int, last: int) -> list[int]:
    """How far each token stands from a value, a clause's border counting for several."""
    found = [0] * len(words)
    for step, start, stop in ((-1, first - 1, -1), (1, last + 1, len(words))):
        far = 0
        for at in range(start, stop, step):
            far += _BORDER if words[at].lower in _BORDERS else 1
            found[at] = far
    return found


def _slot(sentence: Span, mention: _Found, counts: Mapping[str, int]) -> Slot | None:
    """A value with the words of its sentence, which stand in so many sentences of the text; None for one without."""
    words = tokens(sentence)
    inside = [at for at, word in enumerate(words) if mention.span.start <= word.start < mention.span.end]
    if not inside:
        return None
    # The words of a value are the value itself, but for those that say what is counted, measured or ordered.
    value = mention.value
    itself = not isinstance(value, Ranked)
    ordinals = _ORDINALS if isinstance(value, Ranked) else frozenset[str]()
    distances = _distances(words, inside[0], inside[-1])
    weights: dict[str, float] = {}
    written: dict[str, str] = {}
    around: set[str] = set()
    for at, base, word in _told(sentence):
        within = inside[0] <= at <= inside[-1]
        if within and ((itself and not _is_counted(mention, base)) or word.lower() in ordinals):
            continue
        weight = rarity(base) / sqrt(counts[base]) / (1 + distances[at] / HALF)
        weights[base] = max(weight, weights.get(base, 0.0))
        written.setdefault(base, word)
        if not within:
            around.add(base)
    pointed: dict[str, float] = {}
    for at, parts in pointed_at(sentence):
        for part in parts:
            if part not in weights:
                weight = rarity(part) / sqrt(max(counts[part], 1)) / (1 + distances[at] / HALF)
                pointed[part] = max(weight, pointed.get(part, 0.0))
                written.setdefault(part, part.capitalize())
    names = _names(sentence).intersection(weights)
    return Slot(
        mention.span,
        sentence,
        mention.value,
        weights,
        written,
        frozenset(around),
        names,
        pointed,
        all_named(sentence),
    )


def _is_counted(mention: _Found, base: str) -> bool:
    """Whether a word in an amount says of what it is: "hours of battery life", "co-workers"."""
    return isinstance(mention.value, Amount) and base in {
        lemma(word) for word in mention.value.counted.lower().replace("-", " ").split()
    }


@lru_cache(maxsize=512)
def slots(document: Document) -> tuple[Slot, ...]:
    """The values of a document in reading order; none where it is a table of them."""
    every = [sentence for sentence in sentences(document) if len(tokens(sentence)) <= _LONGEST]
    counts = Counter(word for sentence in every for word in {base for _, base, _ in _told(sentence)})
    found: list[Slot] = []
    for sentence in every:
        read = (_slot(sentence, mention, counts) for mention in _values(sentence))
        found += filter(None, read)
        if len(found) > _MOST:
            return ()
    return tuple(found)
