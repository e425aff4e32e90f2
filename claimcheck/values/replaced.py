"""One slot of a sentence filled with another thing: "50 jets from Airbus", "50 jets from Boeing".

Where two sentences say the same around it, what is told of the one thing does not bear out what is told of the other,
though number, day and deed agree.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import ratio

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values import names_titles as titles
from claimcheck.values.contrasts import gaps, is_number, keys
from claimcheck.values.function_words import LIGHT_VERBS
from claimcheck.values.nouns import Kinship, is_plural, kinship, singular
from claimcheck.values.places import country_of
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.thing_tables import are_two, may_be_one
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["VAGUE", "other_filler", "other_verb_there", "replaced", "turned_word", "turned_words"]

_LONGEST_SENTENCE = 80
_LONGEST = 3
"""Tokens of a slot on either side."""
_ALIKE = 0.6
"""The share of the shorter sentence's words that the other has in their order."""
_AROUND = 3
"""Tokens right beside a slot that tell it for one and the same."""
_BESIDE = 4
"""Tokens on either side that are the same where one word in the place of another is of whatever sort."""
_SPELLED = 70
_LEADING = frozenset(
    """of in on at from to for with by into against over under among between about than as through via onto
    the a an his her its their our this these those some all""".split()
)
_PREPOSITIONS = frozenset(
    "of in on at from to for with by into against over under among between about as through via onto during".split()
)
_DETERMINERS = frozenset("the a an his her its their our".split())
_SAYING = frozenset(verb for verb, _ in ACTS)
_TITLES = titles.ROLE_WORDS | frozenset(titles.TITLES) | titles.FAMILY_ROLES
# What a writer may call a thing by whatever its name or sort is.
VAGUE = frozenset(
    """official officer spokesman spokeswoman spokesperson authority source person people company firm group body
    department place area region city town country state site thing part number event case matter issue way time
    today yesterday tomorrow home abroad nationwide worldwide public community""".split()
)
# Words beside what is done or wished, of which each says that the other does not hold.
_TURNED = frozenset(
    frozenset(pair.split())
    for pair in (
        "for against|with without|before after|up down|above below|inside outside|into out|onto off|towards away|"
        "first last|male female|include exclude|includes excludes|included excluded|including excluding"
    ).split("|")
)


def _slots(mine: Span, theirs: Span) -> Iterator[tuple[Sequence[Token], range, Sequence[Token], range]]:
    """Where each of two sentences that are mostly alike has words of its own behind a word of both, with their tokens."""
    words, others = tokens(mine), tokens(theirs)
    if max(len(words), len(others)) > _LONGEST_SENTENCE:
        return
    if LCSseq.similarity(keys(words), keys(others)) < _ALIKE * min(len(words), len(others)):
        return
    for here, there in gaps(words, others):
        if here.start and there.start:
            yield words, here, others, there


def _filler(words: Sequence[Token], gap: range) -> list[Token]:
    """The words of a gap that fill a slot: nouns or a name, articles left out; none where anything else stands there."""
    found = [words[at] for at in gap if words[at].text[0].isalnum() and words[at].lower not in _DETERMINERS]
    if not 0 < len(found) <= _LONGEST or not all(map(_fills, found)):
        return []
    return found


def _fills(word: Token) -> bool:
    base = lemma(word.lower)
    if not word.text.isalpha() or is_number(word) or base in MONTHS or base in WEEKDAYS:
        return False
    if word.text[0].isupper():
        return word.lower not in _TITLES
    if base in VAGUE:
        return False
    verb = word.lower in AUXILIARIES or word.lower in IRREGULAR or word.lower.endswith(("ed", "ly"))
    return is_content(word) and not verb and base not in titles.ROLES


def _stands(words: Sequence[Token], gap: range) -> bool:
    """Whether a gap stands where a noun is told: behind an article, "the new", or a preposition, or right behind a verb."""
    before = words[gap.start - 1]
    after = words[gap.stop] if gap.stop < len(words) else None
    if after is not None and (lemma(after.lower) in _SAYING or after.text[0].isupper()):
        return False
    if before.lower == "to" and words[gap.start].text.islower() and not is_plural(words[gap.stop - 1].lower):
        return False  # "to avert" it
    base = lemma(before.lower)
    verb = before.text.islower() and (
        before.lower in IRREGULAR or before.lower.endswith("ed") or base in COMMON_VERBS
    )
    described = gap.start > 1 and words[gap.start - 2].lower in _DETERMINERS and before.text.islower()
    return before.lower in _LEADING or described or (verb and base not in _SAYING)


def _led_otherwise(words: Sequence[Token], here: range, others: Sequence[Token], there: range) -> bool:
    """Whether other prepositions lead in what fills a slot: "at a church", "during a service"."""
    first, second = (
        next((word.lower for word in each[gap.start - 1 :: -1] if word.lower not in _DETERMINERS), "")
        for each, gap in ((words, here), (others, there))
    )
    return first != second and {first, second} <= _PREPOSITIONS


def _alone(words: Sequence[Token], here: range, others: Sequence[Token], there: range) -> bool:
    """Whether one thing stands for another of its sort, and all beside it is the same on both sides."""
    if len(here) != 1 or len(there) != 1:
        return False
    if not are_two(singular(words[here.start].lower), singular(others[there.start].lower)):
        return False
    before = [
        [word.lower for word in each[max(0, gap.start - _BESIDE) : gap.start]]
        for each, gap in ((words, here), (others, there))
    ]
    behind = [
        [word.lower for word in each[gap.stop : gap.stop + _BESIDE]]
        for each, gap in ((words, here), (others, there))
    ]
    return before[0] == before[1] and behind[0] == behind[1] and len(before[0]) + len(behind[0]) > _BESIDE


def _strange(own: Sequence[Token], known: frozenset[str], *, enclosed: bool) -> bool:
    """Whether a sentence has none of some words, in this form or another; `enclosed`: whatever means the same elsewhere."""
    bases = [lemma(word.lower) for word in own]
    return not any(
        base in known or (not enclosed and any(synonymous(base, other) for other in known)) for base in bases
    )


def _enclosed(words: Sequence[Token], here: range, others: Sequence[Token], there: range) -> bool:
    """Whether two slots stand between the same words, two before them and one behind."""
    around = [
        [word.lower for word in (*each[max(0, gap.start - 2) : gap.start], *each[gap.stop : gap.stop + 1])]
        for each, gap in ((words, here), (others, there))
    ]
    return around[0] == around[1] and len(around[0]) == _AROUND


def _exclude(own: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two fillers are two names or two sorts of things, neither of them the other in other words."""
    first, second = own[-1], other[-1]
    if first.text[0].isupper() != second.text[0].isupper():
        return False
    here, there = (" ".join(word.lower for word in words) for words in (own, other))
    if ratio(here, there) >= _SPELLED or (country_of(here) and country_of(here) == country_of(there)):
        return False
    if first.text[0].isupper():
        initials = {"".join(word.lower[0] for word in words) for words in (own, other)}
        return initials.isdisjoint({here, there})
    if may_be_one(singular(first.lower), singular(second.lower)):
        return False
    return kinship(here, there) is Kinship.OTHER and kinship(there, here) is Kinship.OTHER


@lru_cache(maxsize=8192)
def other_filler(mine: Span, theirs: Span) -> str:
    """What fills a slot of one sentence where the other, alike around it, has something else; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The airline ordered 50 jets from Airbus.", "The airline ordered 50 jets from Boeing.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_filler(first, second)
    "one of the two is of 'Airbus', the other of 'Boeing'"
    """
    known, their_known = content_lemmas(mine), content_lemmas(theirs)
    for words, here, others, there in _slots(mine, theirs):
        own, other = _filler(words, here), _filler(others, there)
        if not own or not other:
            continue
        if not (_stands(words, here) and _stands(others, there)) and not _alone(words, here, others, there):
            continue
        if _led_otherwise(words, here, others, there):
            continue
        enclosed = _enclosed(words, here, others, there)
        strange = _strange(own, their_known, enclosed=enclosed) and _strange(other, known, enclosed=enclosed)
        if strange and _exclude(own, other) and not synonymous(lemma(own[-1].lower), lemma(other[-1].lower)):
            told = [" ".join(word.text for word in each) for each in (own, other)]
            return f"one of the two is of '{told[0]}', the other of '{told[1]}'"
    return ""


@lru_cache(maxsize=8192)
def turned_word(mine: Span, theirs: Span) -> str:
    """Which small word of one sentence stands where the other, alike around it, has its opposite; "" for none.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("She voted for the bill.", "She voted against the bill."))
    >>> turned_word(first, second)
    "the one says 'for', the other 'against'"
    """
    for words, here, others, there in _slots(mine, theirs):
        if len(here) == len(there) == 1:
            first, second = words[here.start].lower, others[there.start].lower
            if turned_words(first, second):
                return f"the one says '{first}', the other '{second}'"
    return ""


def turned_words(first: str, second: str) -> bool:
    """Whether two small words in lower case say the opposite of each other: "for" and "against"."""
    return frozenset([first, second]) in _TURNED


@lru_cache(maxsize=8192)
def other_verb_there(mine: Span, theirs: Span) -> str:
    """Which past form of one sentence stands where the other, alike around it, has another verb; "" for none.

    >>> from claimcheck.model import Document
    >>> texts = ("The priest baptised 30 children.", "The priest confirmed 30 children.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_verb_there(first, second)
    "the one says 'baptised', the other 'confirmed'"
    """
    for words, here, others, there in _slots(mine, theirs):
        if not len(here) == len(there) == 1:
            continue
        pair = words[here.start], others[there.start]
        bases = [lemma(word.lower) for word in pair]
        if not all(map(_is_deed, pair)) or synonymous(*bases) or _SAYING.issuperset(bases):
            continue
        return f"the one says '{pair[0].text}', the other '{pair[1].text}'"
    return ""


def _is_deed(word: Token) -> bool:
    """Whether a word is the past form of a verb that tells a deed by itself."""
    base = lemma(word.lower)
    past = word.text.islower() and (word.lower in IRREGULAR or word.lower.endswith("ed"))
    return past and word.lower not in AUXILIARIES and base not in LIGHT_VERBS


def replaced(mine: Span, theirs: Span) -> str:
    """What of two sentences that are alike around it shows that one value is told of two things; "" for nothing."""
    return other_filler(mine, theirs) or turned_word(mine, theirs) or other_verb_there(mine, theirs)
