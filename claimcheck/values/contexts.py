"""Whether what two sentences of two texts leave unnamed can be one thing: "the company", "the match", "it"."""

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Mention, Span
from claimcheck.text import sentences_in, tokens
from claimcheck.values.name_values import Name
from claimcheck.values.names import document_names, find_names
from claimcheck.values.openings import has_verb_form
from claimcheck.values.rarity import rarity
from claimcheck.values.stories import is_one_story
from claimcheck.values.times import find_times
from claimcheck.values.words import lemma

__all__ = ["in_one_context", "in_one_period", "in_other_years", "known_otherwise", "of_unnamed_others"]


def in_one_context(mine: Span, theirs: Span) -> bool:
    """Whether the texts of two sentences have so far named much in common, places aside, or one has named nothing.

    Half of the fewer names have to be shared: Orrin may buy one company in this text and another in that one.
    A sentence alone, as a pair of claim and evidence has it, leaves open what "the company" is; a text that has named
    Orrin and one that has named Selt Mills do not.
    """
    (here, places), (there, others) = _named_so_far(mine), _named_so_far(theirs)
    if not (here | places) or not (there | others):
        return True
    if not (here and there):
        here, there = here | places, there | others
    shared = here & there
    return 2 * len(shared) >= min(len(here), len(there)) or is_one_story(mine.document, theirs.document)


def in_one_period(mine: Span, theirs: Span) -> bool:
    """Whether the texts of two sentences have so far spoken of the same quarters and years, or neither of any."""
    here, there = (_periods_so_far(sentence) for sentence in (mine, theirs))
    return not (here or there) or not here.isdisjoint(there)


def in_other_years(mine: Span, theirs: Span) -> bool:
    """Whether the texts of two sentences have so far spoken of years, and of none in common."""
    here, there = (
        frozenset(period for period in _periods_so_far(sentence) if period.isdigit())
        for sentence in (mine, theirs)
    )
    return bool(here and there) and here.isdisjoint(there)


@lru_cache(maxsize=4096)
def _periods_so_far(sentence: Span) -> frozenset[str]:
    """The quarters and years that a text names up to the end of a sentence, as TIMEX3 values."""
    return frozenset(
        each.value.timex or each.span.text.lower()
        for part in sentences_in(Span(sentence.document, 0, sentence.end))
        for each in find_times(part)
        if each.value.granularity in _PERIODS and each.value.timex_type == "DATE"
    )


_PERIODS = frozenset(["quarter", "season", "year"])


def of_unnamed_others(mine: Span, theirs: Span) -> bool:
    """Whether two sentences name nothing, and stand in texts that have named nothing in common: "the price" of each is another."""
    if any(_is_named(sentence, mention) for sentence in (mine, theirs) for mention in find_names(sentence)):
        return False
    return not in_one_context(mine, theirs)


def _is_named(sentence: Span, mention: Mention[Name]) -> bool:
    """Whether a name is more than a common word that opens its sentence: "Profit rose"."""
    opens = mention.span.start == sentence.start and mention.value.sort == "unknown"
    return not opens or rarity(lemma(mention.value.text.lower())) >= _UNKNOWN


@lru_cache(maxsize=4096)
def _named_so_far(sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The words, in lower case, of the names of a text up to a sentence's end: of all but places, and of places."""
    others: set[str] = set()
    places: set[str] = set()
    for mention in document_names(sentence.document):
        if mention.span.start < sentence.end:
            found = places if mention.value.sort in {"place", "nationality"} else others
            found.update(word.lower for word in tokens(mention.span) if word.text[0].isupper())
    others.update(_opening_names(sentence))
    return frozenset(others), frozenset(places)


def _opening_names(sentence: Span) -> Iterator[str]:
    """The words that open the sentences of a text up to one of them, that no table of words knows, before a verb: names, most likely."""
    for each in sentences_in(Span(sentence.document, 0, sentence.end)):
        first, second = (*tokens(each)[:2], None, None)[:2]
        if first is None or second is None or not first.text[0].isupper() or not first.text[1:].islower():
            continue
        if has_verb_form(second) and rarity(lemma(first.lower)) >= _UNKNOWN:
            yield first.lower


_UNKNOWN = 1.0


def known_otherwise(first: str, last: str, sentence: Span) -> bool:
    """Whether a sentence's text knows a bearer of a last name, in lower case, by another first name only."""
    firsts = {
        words[0]
        for mention in document_names(sentence.document)
        for words in [(mention.value.full or mention.value.text).lower().split()]
        if len(words) > 1 and words[-1] == last
    }
    return bool(firsts) and first not in firsts
