"""What narrows a value in the phrases behind it: for whom, where, in which season: "6 euros for children"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.names import find_names
from claimcheck.values.number_tables import UNITS
from claimcheck.values.places import country_of
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = [
    "INSIDE",
    "WHERE",
    "WHOM",
    "denied_only_there",
    "known_words",
    "only_there",
    "other_purpose",
    "other_reckoning",
    "other_tail",
]

WHERE = frozenset(
    """in at on near across around throughout outside inside within off below beneath above beyond under over between
    along""".split()
)
WHOM = frozenset("for among amongst with without as during".split())
# Behind these another clause begins, or the phrase is no part of what the value is of.
_STOPS = frozenset(
    """, ; : . ( ) – — and but or while whereas which who whose that when where after before since because if to from
    against than by it he she they we""".split()
)
INSIDE = frozenset("the a an his her its their our this that these those of 's ’s -".split())
_SUMS = frozenset("total all sum average addition fact part spite least most first".split())
"""What stands behind "in" or "at" and narrows nothing."""
# Sums before and after these are two sums.
_RECKONED = frozenset(
    "tax taxes interest inflation cost costs deduction deductions charge charges item items discount rebate fees".split()
)
# Before one noun these are of other times or sides of it: "in the war", "after the war".
_SIDES = {
    "in": "in", "during": "in", "before": "before", "until": "before", "after": "after", "since": "after",
    "outside": "outside", "without": "without", "with": "with", "inside": "in", "under": "under", "above": "above",
    "below": "under",
}  # fmt: skip
# What was so before or after these is but a part of what ever was.
_ERAS = frozenset("war peace independence revolution reunification merger occupation".split())
_ADVERBS = frozenset("away abroad overseas online indoors outdoors".split())
_ALONE = frozenset(["alone", "solo"])
# By what some of many come or go: "by ship".
_MEANS = frozenset("ship boat ferry sea air plane rail train road bus car truck post mail bicycle".split())
_LEVELS = frozenset(["above", "below", "beneath"])
_LONGEST = 6


@frozen
class _Phrase:
    """A phrase behind a value: its sort ("where", "whom", "by") and content in base form."""

    sort: str
    content: frozenset[str]
    words: str


def _is_of_calendar(word: Token) -> bool:
    lower = word.lower
    return lower in MONTHS or lower in WEEKDAYS or lower[0].isdigit() or lower in UNITS


def _without_year(content: list[Token]) -> list[Token]:
    """The words of a phrase without the year that its noun is of: "at the 1996 Games"."""
    first = content[0].text if content else ""
    dated = len(first) == _YEAR and first.isdecimal() and first[:2] in _CENTURIES
    return content[1:] if dated else content


_YEAR = 4
_CENTURIES = frozenset(["18", "19", "20"])


def _sort(behind: Sequence[Token], at: int) -> str:
    """The sort of phrase that a word leads to, "" for none; "as well as" leads to none."""
    word = behind[at].lower
    beside = [each.lower for each in behind[max(0, at - 1) : at + 2]]
    if word == "by" and beside[-1] in _MEANS:
        return "by"
    return "where" if word in WHERE else "whom" if word in WHOM and "well" not in beside else ""


def _phrases(behind: Sequence[Token], end: int) -> Iterator[_Phrase]:
    """The phrases of place and purpose among some words, up to the end of the clause of what ends at an offset."""
    for at, word in enumerate(behind):
        following = behind[at + 1] if at + 1 < len(behind) else None
        # "To clear roads", and "31 votes to 20".
        purpose = word.lower == "to" and following is not None and not following.text[0].isupper()
        leads = purpose or _sort(behind, at) == "by"
        if word.start >= end and (word.lower in _STOPS or word.lower.endswith("ed")) and not leads:
            return
        if word.lower in _ALONE:
            yield _Phrase("whom", frozenset([word.lower]), word.lower)
        if word.lower in _ADVERBS and [each.lower for each in behind[at + 1 : at + 2]] != ["from"]:
            yield _Phrase("where", frozenset([word.lower]), word.lower)
        sort = _sort(behind, at)
        if not sort:
            continue
        inside = []
        for each in behind[at + 1 : at + 1 + _LONGEST]:
            if each.lower not in INSIDE and not is_content(each):
                break
            inside.append(each)
        content = _without_year([each for each in inside if is_content(each)])
        if not content or any(map(_is_of_calendar, content)) or content[-1].lower in _SUMS:
            continue
        if inside[-1] is not behind[-1] and behind[at + len(inside) + 1].lower == "than":
            continue
        yield _Phrase(
            sort,
            frozenset(lemma(each.lower) for each in content),
            " ".join(each.text for each in (word, *inside)),
        )


@lru_cache(maxsize=8192)
def known_words(sentence: Span) -> frozenset[str]:
    """The content of a sentence, a country by its full name and in short: "US" and "United States"."""
    countries = {country_of(name.value.text) for name in find_names(sentence)} - {""}
    short = frozenset(each for each in _COUNTRIES_IN_SHORT if country_of(each.upper()) in countries)
    full = frozenset(lemma(word.lower()) for country in countries for word in country.split())
    return content_lemmas(sentence) | short | full


_COUNTRIES_IN_SHORT = ("us", "usa", "america", "uk", "britain", "uae", "drc")


# What a place or a thing is called again once it was named: "in the community", "at the scene".
_CALLED_AGAIN = frozenset("city community place scene site town village".split())


def _unknown(phrase: _Phrase, known: frozenset[str]) -> frozenset[str]:
    """The content of a phrase that another sentence has in no words."""
    if phrase.content <= _CALLED_AGAIN and "the" in phrase.words.lower().split():
        return frozenset()
    return frozenset(
        word
        for word in phrase.content
        if word not in known and not any(synonymous(word, other) for other in known)
    )


@lru_cache(maxsize=8192)
def other_tail(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why one of two numbers is only for some, at some place or at some times, of which the other's sentence has nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("It costs 12 euros.", "It costs 6 euros for children."))
    >>> other_tail(first, first.sub(9, 11), second, second.sub(9, 10))
    "one of the two is only 'for children'"
    """
    here, there = (
        list(_phrases([word for word in tokens(sentence) if word.start >= number.end], number.end))
        for sentence, number in ((mine, value), (theirs, other))
    )
    known, their_known = known_words(mine), known_words(theirs)
    if counted := _counted_in(mine, value) ^ _counted_in(theirs, other):
        return f"only one of the two is {min(counted)}"
    if sides := _sides_apart(tokens(mine), value.end, tokens(theirs), other.end):
        return sides
    for sort in ("where", "whom", "by"):
        ours = [each for each in here if each.sort == sort]
        others = [each for each in there if each.sort == sort]
        new, their_new = (
            [each for each in ours if _unknown(each, their_known)],
            [each for each in others if _unknown(each, known)],
        )
        if new and their_new:
            return f"one of the two is '{new[0].words}', the other '{their_new[0].words}'"
        pair = (ours[0], others[0]) if (new or their_new) and ours and others else ()
        if pair and (_for_some(*pair) or _headed_apart(*pair)):
            return f"one of the two is '{ours[0].words}', the other '{others[0].words}'"
        alone = [
            each
            for phrases, rivals, content in ((new, others, their_known), (their_new, ours, known))
            for each in phrases
            if not rivals and _unknown(each, content) == each.content
        ]
        if alone:
            return f"one of the two is only '{alone[0].words}'"
    return ""


def _for_some(one: _Phrase, other: _Phrase) -> bool:
    """Whether two phrases say for whom, one of them for only some of those of the other: "for new drivers"."""
    (leading, head), (their_leading, their_head) = _headed(one), _headed(other)
    return (
        leading == their_leading == "for"
        and lemma(head) == lemma(their_head)
        and one.content != other.content
    )


def _headed_apart(one: _Phrase, other: _Phrase) -> bool:
    """Whether two phrases of one preposition have other nouns at their heads: "over the robbery", "over the robbers' escape"."""
    (leading, head), (their_leading, their_head) = _headed(one), _headed(other)
    return (
        leading == their_leading
        and head.islower()
        and their_head.islower()
        and lemma(head) != lemma(their_head)
        and not synonymous(lemma(head), lemma(their_head))
    )


def _headed(phrase: _Phrase) -> tuple[str, str]:
    """The preposition of a phrase and the noun at its head, which stands last or before "of"."""
    words = phrase.words.split()
    end = words.index("of") if "of" in words[1:] else len(words)
    return words[0].lower(), words[end - 1]


_COUNTING = frozenset(["with", "without", "excluding", "counting", "plus"])


_LEAVING_OUT = frozenset(["without", "excluding"])


def _counted_in(sentence: Span, value: Span) -> frozenset[str]:
    """What a sentence says, between commas before a value, to be counted in or left out: "with the preparations"."""
    words = [word for word in tokens(sentence) if word.end <= value.start]
    found = set()
    for comma, word in pairwise(words):
        if comma.text == "," and word.lower in _COUNTING:
            inside = [each for each in words if each.start >= word.start]
            end = next((at for at, each in enumerate(inside) if each.text == ","), 0)
            if end:
                found.add(" ".join(each.lower for each in inside[:end]))
        if word.lower in _LEAVING_OUT and comma.text != ",":
            found.add(" ".join([each.lower for each in words if each.start >= word.start][:2]))
    return frozenset(found)


def _sides(words: Sequence[Token], end: int) -> dict[str, frozenset[str]]:
    """The sides or times of each noun that a sentence names behind an offset."""
    behind = [word for word in words if word.start >= end]
    found: dict[str, set[str]] = {}
    for at, word in enumerate(behind):
        side = _SIDES.get(word.lower)
        noun = next((each for each in behind[at + 1 : at + 4] if each.lower not in INSIDE), None)
        if side and noun is not None and is_content(noun) and noun.text.islower() and noun.text.isalpha():
            found.setdefault(lemma(noun.lower), set()).add(side)
    return {noun: frozenset(sides) for noun, sides in found.items()}


def _sides_apart(mine: Sequence[Token], end: int, theirs: Sequence[Token], other: int) -> str:
    """What tells two values apart by the side of one noun on which they are: "in the war", "after the war"."""
    here, there = _sides(mine, end), _sides(theirs, other)
    for noun in (here.keys() ^ there.keys()) & _ERAS:
        return f"only one of the two is told of a time that the {noun} bounds"
    for noun in here.keys() & there.keys():
        if here[noun].isdisjoint(there[noun]):
            return f"one of the two is {min(here[noun])}, the other {min(there[noun])} the {noun}"
    return ""


def denied_only_there(denying: Span, deed: Span, telling: Span) -> str:
    """Why a denial of what is done for some or somewhere says nothing of what another sentence tells; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The law does not ban smoking in parks.", "The law bans smoking.")
    >>> first, second = (Document(text).span for text in texts)
    >>> denied_only_there(first, first.sub(17, 20), second)
    "what is denied is only so 'in parks'"
    """
    known = content_lemmas(telling)
    words = [word for word in tokens(denying) if word.start >= deed.end]
    for phrase in _phrases(words, deed.end):
        if _unknown(phrase, known) == phrase.content:
            return f"what is denied is only so '{phrase.words}'"
    return ""


def only_there(sentence: Span, dated: Span, other: Span) -> str:
    """Why what a sentence dates is told of a place or of some of whom another sentence has nothing; "" for nothing."""
    known = known_words(other)
    phrases = _phrases(tokens(sentence), dated.end)
    found = next((each.words for each in phrases if _unknown(each, known) == each.content), "")
    return found and f"one of the two is only '{found}'"


def other_reckoning(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why one of two numbers is reckoned otherwise, as the words behind it say: "before tax", "in revenue"; "" for nothing."""
    if bases := _bases(tokens(mine)) ^ _bases(tokens(theirs)):
        return f"only one of the two is reckoned on the {min(bases)}"
    if reckoned := _reckoned(mine, value) ^ _reckoned(theirs, other):
        return f"one of the two is reckoned {min(reckoned)}, the other is not"
    here, there = _kinds_of_money(mine, value), _kinds_of_money(theirs, other)
    if (here - content_lemmas(theirs)) or (there - content_lemmas(mine)):
        return f"one of the two is in {min(here | there)}, the other is not"
    return ""


_BASES = frozenset("basis measure terms definition scale method methodology count estimate reckoning".split())
_ON = frozenset(["on", "in", "by", "under", "using"])


def _bases(words: Sequence[Token]) -> frozenset[str]:
    """How a sentence says that its numbers are reckoned: "national measure" of "on the national measure"."""
    found: set[str] = set()
    for at, word in enumerate(words):
        if word.lower not in _BASES:
            continue
        before = list(words[max(0, at - 5) : at])
        leading = next(
            (place for place in range(len(before) - 1, -1, -1) if before[place].lower in _ON), None
        )
        if leading is not None:
            found.add(" ".join(each.lower for each in (*before[leading + 1 :], word) if is_content(each)))
    return frozenset(found)


_MONEY = frozenset(
    "revenue profit sale tax fee royalty interest aid grant loan share stock bond cash advertising".split()
)


def _kinds_of_money(sentence: Span, value: Span) -> frozenset[str]:
    """What sort of money a sum is said to be, right behind it: "revenue" of "$19 billion in revenue"."""
    behind = [word for word in tokens(sentence) if word.start >= value.end][: _LONGEST + 1]
    return frozenset(
        lemma(two.lower) for one, two in pairwise(behind) if one.lower == "in" and lemma(two.lower) in _MONEY
    )


_ENDS = frozenset([",", ";", "–", "—"])
_RECKONING = frozenset(["before", "after", "without", "excluding", "including"])


def _reckoned(sentence: Span, value: Span) -> frozenset[str]:
    """How a sentence reckons a value, in the words behind it: "before tax", "above sea"."""
    behind = [word.lower for word in tokens(sentence) if word.start >= value.end]
    # What stands behind a comma is no more of the value.
    behind = behind[: next((at for at, word in enumerate(behind) if word in _ENDS), len(behind))]
    found = {f"{one} {two}" for one, two in pairwise(behind) if two in _RECKONED and one.isalpha()}
    found |= {" ".join(behind[:2]) for one in behind[:1] if one in _LEVELS}
    # "Profit before tax was 55 million".
    before = [word.lower for word in tokens(sentence) if word.end <= value.start]
    found |= {f"{one} {two}" for one, two in pairwise(before) if one in _RECKONING and two in _RECKONED}
    return frozenset(found)


def _doers(words: Sequence[Token]) -> frozenset[str]:
    """The names by which a sentence says that something was done: "fired by Acme"."""
    found: set[str] = set()
    for at, word in enumerate(words):
        if word.lower == "by":
            for each in words[at + 1 :]:
                if not each.text[0].isupper() or _is_of_calendar(each):
                    break
                found.add(each.lower)
    return frozenset(found)


def _led(sentence: Span, value: Span) -> frozenset[str]:
    """The prepositions behind a value that lead to whom or what it is for."""
    return frozenset(word.lower for word in tokens(sentence) if word.start >= value.end) & WHOM


_BARE = frozenset(["on", "in", "at"])
_SEASONS = frozenset("spring summer autumn winter weekend night".split())


@lru_cache(maxsize=8192)
def other_purpose(mine: Span, day: Span, theirs: Span, other: Span) -> str:
    """Why what two sentences date was done for another end, in another season or elsewhere; "" for nothing.

    A thing closes, opens, is sold and comes out for many ends and in many places: "closed in 2009 for repairs".
    """
    here, there = (
        list(_phrases(tokens(sentence), dated.end)) for sentence, dated in ((mine, day), (theirs, other))
    )
    known, their_known = known_words(mine), known_words(theirs)
    new, their_new = (
        [each for each in here if _unknown(each, their_known)],
        [each for each in there if _unknown(each, known)],
    )
    doers, others = _doers(tokens(mine)), _doers(tokens(theirs))
    if doers and others and doers.isdisjoint(others):
        return f"one of the two was done by {min(doers).title()}, the other by {min(others).title()}"
    for one in new:
        for two in their_new:
            # Between whom it happens is no other place than where.
            between = {one.words.split()[0].lower(), two.words.split()[0].lower()} & {"between"}
            if one.sort == two.sort and len(between) != 1:
                return f"one of the two is '{one.words}', the other '{two.words}'"
    led, they_lead = _led(mine, day), _led(theirs, other)
    # Of a phrase of which the other sentence has a word, it tells as well: "with a sprained knee", "hurt his knee".
    strange = [
        one
        for some, content in ((new, their_known), (their_new, known))
        for one in some
        if one.sort != "whom" or _unknown(one, content) == one.content
    ]
    for one in strange:
        small = one.words.islower()
        if one.words.split()[0] in led & they_lead:
            continue
        # "On request", "in colour", "at auction".
        bare = one.words.split()[0] in _BARE and one.words.count(" ") == 1
        if small and (one.sort == "whom" or bare or not _SEASONS.isdisjoint(one.content)):
            return f"one of the two is only '{one.words}'"
    return ""
