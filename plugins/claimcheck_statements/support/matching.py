"""Which word of a sentence says the same as a word of the claim, and how surely."""

from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from claimcheck.model import Mention, Span
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.intervals import alike_first
from claimcheck.values.name_matching import skeleton
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.number_tables import ORDINALS
from claimcheck.values.synonym_rows import SYNONYMS
from claimcheck.values.words import synonymous
from claimcheck_statements.moments import Order, bound_before, compare, moments
from claimcheck_statements.support.readings import Reading, Word
from claimcheck_statements.views import view

__all__ = ["NOTHING", "SAID", "Match", "match"]


class Match(NamedTuple):
    """How surely a sentence says a word (0 to 1), and the place of its own word in `words`."""

    quality: float
    at: int


NOTHING = Match(0.0, -1)

_SAME = 1.0
_AMOUNT = 1.0
_SYNONYM = 0.85
_SPELLED = 0.9
_COUNTRY = 0.9
_KIN = 0.6
SAID = 0.7
"""From so sure a match on a sentence says the word, and not only one of its family."""
_STEM = 5
_ALIKE = 70
_SHORTEST_NAME = 4


def _nearest(places: tuple[int, ...], expected: int) -> int:
    """Of several places the one nearest to where the word before makes it expected."""
    return places[0] if len(places) == 1 else min(places, key=lambda at: (abs(at - expected), at))


def _within(word: Word, span: Span) -> bool:
    return span.start <= word.start and word.end <= span.end


def _amount_of(claim: Reading, word: Word) -> Mention[Amount] | None:
    """The amount of the claim that a number of it belongs to."""
    return next((mention for mention in find_amounts(claim.span) if _within(word, mention.span)), None)


def _of_others(mine: Amount, other: Amount) -> bool:
    """Whether a number within a range or a bound counts what the range does not: "10 games" beside "10 to 12 catches"."""
    if mine.low == mine.high or not mine.head or not other.head or mine.unit or other.unit:
        return False
    return kinship(mine.counted, other.counted) is Kinship.OTHER


# Hedges that tell how far something goes, not only that it goes no further.
_REACHING = frozenset(["up to", "as many as", "as much as", "as high as", "a maximum of"])
_NEARLY = 0.9


def _falls_short(mine: Amount, other: Amount) -> bool:
    """Whether a number lies well below what the claim says is reached: 160 of "up to 180"."""
    if mine.hedge not in _REACHING or not mine.stated or not other.stated:
        return False
    return other.stated < _NEARLY * mine.stated


def _is_range(mine: Amount) -> bool:
    """Whether an amount has two ends, so that neither says anything by itself."""
    return mine.stated is None and None not in {mine.low, mine.high}


def _amount(claim: Reading, word: Word, sentence: Reading) -> Match:
    """The amount of a sentence that the claim's amount allows."""
    told = _amount_of(claim, word)
    if told is None:
        return NOTHING
    mine = told.value
    for mention in alike_first(mine, find_amounts(sentence.span)):
        theirs = mention.value
        if relate(mine, theirs) is Relation.WITHIN and not (
            _of_others(mine, theirs) or _falls_short(mine, theirs)
        ):
            for at, other in enumerate(sentence.words):
                if _within(other, mention.span):
                    return Match(_AMOUNT, at)
    return NOTHING


_SIDES = frozenset(["before", "after", "by"])
_COARSE = frozenset(["decade", "century"])


def _moment(claim: Reading, word: Word, sentence: Reading) -> Match:
    """The date of a sentence that the claim's bound or century allows: "1965" for "before 1967"."""
    mine, theirs = view(claim.span), view(sentence.span)
    for moment in moments(mine):
        bound = bound_before(mine, moment)
        if (
            not (bound in _SIDES or (not bound and moment.value.granularity in _COARSE))
            or not moment.span.start <= word.start < moment.span.end
        ):
            continue
        for other in moments(theirs):
            if compare(moment.value, bound, other.value, bound_before(theirs, other)) is Order.WITHIN:
                for at, one in enumerate(sentence.words):
                    if other.span.start <= one.start and one.end <= other.span.end:
                        return Match(_AMOUNT, at)
    return NOTHING


def _initials(word: str, sentence: Reading) -> Match:
    """The run of names whose initials make an acronym: "WHO" for "World Health Organization"."""
    size = len(word)
    names = sentence.names
    for first in range(len(names) - size + 1):
        run = names[first : first + size]
        if all(name.text[0] == letter for name, letter in zip(run, word, strict=True)):
            return Match(_SPELLED, sentence.places[run[0].base][0])
    return NOTHING


def _name(claim: Reading, word: Word, sentence: Reading) -> Match:
    """A name in another spelling, a country by its people, an acronym by its words."""
    for country, place in claim.countries.items():
        # "United" and "States" are one country's name.
        if word in claim.words[max(0, place - 1) : place + 1] and country in sentence.countries:
            parts = country.split()
            if claim.words[place] == word or word.text in parts:
                return Match(_COUNTRY, sentence.countries[country])
    if word.text.isupper() and 2 <= len(word.text) <= 6:
        return _initials(word.text, sentence)
    if len(word.text) >= _SHORTEST_NAME:
        for name in sentence.names:
            # The same consonants: Sergei and Sergey, not Austria and Australia.
            alike = skeleton(name.base) == skeleton(word.base) and ratio(name.base, word.base) >= _ALIKE
            if alike and name.text[0] == word.text[0]:
                return Match(_SPELLED, sentence.places[name.base][0])
    return NOTHING


def _of_the_root(word: Word, sentence: Reading, expected: int) -> Match:
    """A word that begins as another does: "election" for "elected"; names are not alike for that."""
    if len(word.base) >= _STEM and word.sort != "name" and word.base not in ORDINALS:
        for other in sentence.stems.get(word.base[:4], ()):
            if other[:_STEM] == word.base[:_STEM]:
                return Match(_KIN, _nearest(sentence.places[other], expected))
    return NOTHING


def _of_one_sense(word: Word, sentence: Reading, expected: int) -> Match:
    """A synonym or a derivation that keeps the sense."""
    others = SYNONYMS.get(word.base)
    if others is not None:
        common = others & sentence.places.keys()
        if common:
            return Match(_SYNONYM, _nearest(sentence.places[min(common)], expected))
    for other in sentence.stems.get(word.base[:4], ()):
        if synonymous(word.base, other):
            return Match(_SYNONYM, _nearest(sentence.places[other], expected))
    return NOTHING


def _of_the_same_sort(
    claim: Reading, word: Word, sentence: Reading, places: tuple[int, ...]
) -> tuple[int, ...]:
    """Where a sentence has a number of the claim: neither end of a range stands alone, and an amount is no part of a date."""
    mine = _amount_of(claim, word)
    if mine is None:
        return places
    if _is_range(mine.value):
        ends = _numbers_in(claim, mine)
        alike = [other.span for other in find_amounts(sentence.span) if _numbers_in(sentence, other) == ends]
        return tuple(at for at in places if any(_within(sentence.words[at], span) for span in alike))
    return tuple(at for at in places if not _in_a_date(sentence, at))


def _numbers_in(reading: Reading, mention: Mention[Amount]) -> list[str]:
    """The numbers that an amount is written with: the ends of a range."""
    return [word.base for word in reading.words if word.sort == "number" and _within(word, mention.span)]


def _in_a_date(sentence: Reading, at: int) -> bool:
    """Whether a number is a part of a day or an hour: "9/10/2010", "10:30", "10 April"."""
    word, text = sentence.words[at], sentence.span.document.text
    before, after = text[max(0, word.start - 2) : word.start].strip(), text[word.end : word.end + 2].strip()
    if before[-1:] in _DATING or after[:1] in _DATING:
        return True
    beside = sentence.words[max(0, at - 1) : at] + sentence.words[at + 1 : at + 2]
    return any(
        other.sort == "time" and other.base.isalpha() and abs(other.at - word.at) == 1 for other in beside
    )


_DATING = frozenset("/:")


def match(claim: Reading, word: Word, sentence: Reading, expected: int) -> Match:
    """The match of one word of the claim in a sentence; NOTHING where the sentence has none."""
    places = sentence.places.get(word.base)
    if places is not None and word.sort == "number":
        places = _of_the_same_sort(claim, word, sentence, places)
    if places:
        return Match(_SAME, _nearest(places, expected))
    if word.sort in {"number", "time"}:
        if not sentence.numbers:
            return NOTHING
        found = _amount(claim, word, sentence)
        return found if found.quality else _moment(claim, word, sentence)
    found = _of_one_sense(word, sentence, expected)
    if not found.quality and word.text[0].isupper():
        found = _name(claim, word, sentence)
    return found if found.quality else _of_the_root(word, sentence, expected)
