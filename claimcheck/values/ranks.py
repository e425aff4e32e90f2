"""Places in an order, each with what is ordered: "the third of four sons", "their fifth win in a row", "second-largest port"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from attrs import evolve, field, frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.noun_phrases import STOPS, noun_phrase
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.ordinals import Rank, ordinal_at
from claimcheck.values.time_words import MONTHS
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["Ranked", "find_ranks", "orders_alike"]

_PLACE = "place"
"""What a bare ordinal leaves out: "finished third", "took third place"."""
_PLACES = frozenset([_PLACE, "spot", "position", "rank"])
_RUNNING = frozenset(["straight", "consecutive", "successive", "running"])
_IN_A_RUN = (("in", "a", "row"), ("in", "succession"), ("on", "the", "trot"), ("running",))
_PLACING = frozenset("finish come place rank be become end remain stay stand qualify put".split())
_SUPERLATIVES = frozenset(["most", "least", "best", "worst", "last"])
_NEVER_BEFORE = frozenset(["at", "a", "an", "every", "each", "one", "two", "any", "no"])
"""With these before it an ordinal is a fraction, or one more of several: "a third man", "every second day"."""
_NO_NOUNS = frozenset(
    """time place aid lady name hand class rate degree party person world generation sight glance thought instance
    step priority thing language half-time course""".split()
)
"""Nouns with which an ordinal is an idiom or a sort, not a place in an order: "for the first time", "second-hand"."""
_VERBS_TOO = frozenset(
    """win run hit place spot shot strike cut rise fall drop draw fight lead set cost need use show break catch stand run
    vote return start finish attempt visit attack""".split()
)
"""Nouns that look like verbs, which end a noun phrase elsewhere; behind an ordinal they are nouns."""
_BEHIND = frozenset(["in", "at", "on", "behind", "among", "with", "after"])
"""What may stand behind a bare place in an order."""
_OWNERS = frozenset(["'s", "’s", "'", "’", "his", "her", "its", "their", "the"])
_LEADS = frozenset(
    """of in at on for among to since from by with without over under after before outside inside who that which born made
    built overall alone abroad""".split()
)
"""Words that lead to within what is counted, or are it: "of the season", "to lead the party", "without a seat", "overall"."""
_REACH = 8
"""Words behind what is ranked, up to the next sign or "and", in which that is told."""


@frozen
class Ranked:
    """Which one of several in an order."""

    value: float
    """1 for the first."""
    head: str = ""
    """The base form of the noun that is ordered, "place" for "finished third"; "" where it was told before: "their third"."""
    modifiers: frozenset[str] = field(default=frozenset(), repr=False)
    """Base forms of the words before that noun."""
    graded: str = ""
    """By what it is ordered, as "large" of "second-largest"; "" where by time or as ranked."""
    run: bool = False
    """Whether only what came without a break is counted: "in a row"."""
    within: frozenset[str] = field(default=frozenset(), repr=False)
    """Base forms of the words that tell within what it is counted: "season", "slalom"."""
    bearer: frozenset[str] = field(default=frozenset(), repr=False)
    """The base forms of the name right beside it: "third seed Grace Okoro", "Okoro, the third seed"."""
    among: str = ""
    """Of how many it is one, as a word: "four" of "the third of four sons"; "" where that is not told beside it."""


def orders_alike(one: Ranked, other: Ranked) -> bool:
    """Whether two places may be those of one thing in one order: of the same noun, where both tell it, by the same measure.

    >>> orders_alike(Ranked(3, "win", run=True), Ranked(5, "win"))
    False
    """
    if one.run != other.run or (one.bearer and other.bearer and one.bearer.isdisjoint(other.bearer)):
        return False
    if one.graded and other.graded:
        return one.graded == other.graded and _same_noun(one.head, other.head)
    if one.graded or other.graded:
        return _PLACE in {one.head, other.head}
    return _same_noun(one.head, other.head)


def _same_noun(one: str, other: str) -> bool:
    return not one or not other or synonymous(one, other)


@lru_cache(maxsize=8192)
def find_ranks(sentence: Span) -> tuple[Mention[Ranked], ...]:
    """The places in an order that a sentence tells, in reading order.

    >>> from claimcheck.model import Document
    >>> [mention.span.text for mention in find_ranks(Document("It was their fifth win of the season.").span)]
    ['fifth win']
    """
    return tuple(_read(sentence, tokens(sentence)))


def _read(sentence: Span, found: Sequence[Token]) -> Iterator[Mention[Ranked]]:
    at = 0
    while at < len(found):
        rank = ordinal_at(tuple(found), at) if _may_rank(found, at) else None
        if rank is None:
            at += 1
            continue
        told = _of_noun(found, rank) or _alone(found, at, rank)
        if told is not None:
            ranked, end = told
            yield Mention(sentence.to(found[at].start, found[end - 1].end), ranked)
        at = rank.end


def _may_rank(found: Sequence[Token], at: int) -> bool:
    """Whether an ordinal that stands here may be a place in an order: no part of a name, no fraction."""
    word = found[at]
    if at and found[at - 1].lower in _NEVER_BEFORE:
        return False
    after = found[at + 1].text if at + 1 < len(found) else ""
    named = word.text[0].isupper() and (at > 0 or after[:1].isupper())
    return not named


def _of_noun(found: Sequence[Token], rank: Rank) -> tuple[Ranked, int] | None:
    """A place among what the noun behind the ordinal names, and the index after it; None where none follows."""
    at = rank.end
    hyphen = at < len(found) and found[at].text == "-"
    at += hyphen
    run = at < len(found) and found[at].lower in _RUNNING
    at += run
    if at >= len(found) or found[at].lower in NUMBER_WORDS or found[at].text[0].isdigit():
        return None
    graded = _graded(found[at])
    start = at + bool(graded)
    # "The third-warmest March day".
    dated = bool(graded) and start < len(found) and found[start].lower in MONTHS
    end = _noun_end(found, start + dated)
    words = [token.lower for token in found[start:end] if token.text[0].isalpha()]
    if not words:
        return (Ranked(rank.value, graded=graded, within=_within(found, start)), start) if graded else None
    head = lemma(words[-1])
    placed = head in _PLACES and rank.value > 1
    if (head in _NO_NOUNS and not placed) or (hyphen and not graded and len(words) == 1):
        return None
    told = Ranked(
        rank.value,
        _PLACE if head in _PLACES else head,
        frozenset(lemma(word) for word in words[:-1]),
        graded,
        run or _in_a_run(found, end),
        _within(found, end),
        _bearer(found, rank, end),
    )
    return told, end


def _noun_end(found: Sequence[Token], start: int) -> int:
    """The index after what an ordinal orders, a name behind it left out: "third seed" of "third seed Grace Okoro"."""
    end = noun_phrase(tuple(found), start, plural=False, loose=True) if start < len(found) else start
    if end < len(found) and found[end].lower in _VERBS_TOO and _is_last(found, end + 1):
        end += 1
    opens = end > start and found[start].text[0].islower()
    named = (at for at in range(start, end) if opens and found[at].text[0].isupper())
    return next(named, end)


def _is_last(found: Sequence[Token], at: int) -> bool:
    """Whether a phrase ends before a token."""
    return at >= len(found) or not found[at].text[0].isalpha() or found[at].lower in STOPS


def _graded(word: Token) -> str:
    """The quality by which a superlative ranks, in base form: "large" of "largest"; "" for any other word."""
    lower = word.lower
    if lower in _SUPERLATIVES:
        return lower
    return lemma(lower) if lower.endswith("est") and lemma(lower) != lower else ""


def _alone(found: Sequence[Token], at: int, rank: Rank) -> tuple[Ranked, int] | None:
    """A place that no noun follows, and the index after it: "finished third", "the third of four sons"."""
    if rank.value == 1:
        return None
    following = [token.lower for token in found[rank.end : rank.end + 4]]
    if following[:1] == ["of"] and len(following) > 2 and following[1] in NUMBER_WORDS:
        end = noun_phrase(tuple(found), rank.end + 2, plural=True)
        if end > rank.end + 2:
            return Ranked(rank.value, lemma(found[end - 1].lower), among=following[1]), end
    told = Ranked(rank.value, run=_in_a_run(found, rank.end), within=_within(found, rank.end))
    before = found[at - 1].lower if at else ""
    earlier = found[at - 2].lower if at > 1 else ""
    if before in _OWNERS and (told.run or (following[:1] == ["of"] and told.within)):
        return told, rank.end
    placed = lemma(before) in _PLACING or (before in {"in", "the"} and lemma(earlier) in _PLACING)
    ends = not following or not following[0][0].isalpha() or following[0] in _BEHIND
    return (evolve(told, head=_PLACE), rank.end) if placed and ends else None


def _in_a_run(found: Sequence[Token], at: int) -> bool:
    return _run_length(found, at) > 0


def _run_length(found: Sequence[Token], at: int) -> int:
    """How many of the words behind a place say that it is counted without a break."""
    following = tuple(token.lower for token in found[at : at + 3])
    return next((len(words) for words in _IN_A_RUN if following[: len(words)] == words), 0)


def _within(found: Sequence[Token], at: int) -> frozenset[str]:
    """The content words behind a place that tell within what it is counted; none where nothing leads to them."""
    at += _run_length(found, at)
    if at >= len(found) or found[at].lower not in _LEADS:
        return frozenset()
    behind = takewhile(
        lambda token: token.text[0].isalpha() and token.lower != "and", found[at : at + _REACH]
    )
    return frozenset(lemma(token.lower) for token in behind if is_content(token))


def _bearer(found: Sequence[Token], rank: Rank, end: int) -> frozenset[str]:
    """The words of the name right behind a phrase, or before it and a comma."""
    behind = takewhile(lambda token: token.text[0].isupper(), found[end : end + 3])
    named = frozenset(lemma(token.lower) for token in behind)
    at = rank.end - 1
    while at and (found[at - 1].lower in {"the", "-"} or found[at].text == "-"):
        at -= 1
    if named or at < 2 or found[at - 1].text != "," or found[at].lower != "the":
        return named
    before = takewhile(lambda token: token.text[0].isupper(), reversed(found[max(0, at - 4) : at - 1]))
    return frozenset(lemma(token.lower) for token in before)
