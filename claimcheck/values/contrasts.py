"""One word in the place of another, all around it being the same: "the evening march" is not "the afternoon march".

Two sentences of one event may count other things in nearly the same words; what tells them apart is a noun, or a
word before one, that stands where the other sentence has another.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import Indel

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import SCALES, UNITS
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["gaps", "is_number", "keys", "other_poll", "other_word"]

_NUMBER = "#"
"""What all numbers are laid down as, since they are compared for themselves."""
_LONGEST = 2
"""Words in one place that may stand for as many others."""
_LONGEST_SENTENCE = 80
_LEADING = frozenset(
    """the a an his her its their our this that these those 's ’s in at on from near of for by with to into against over
    under during as""".split()
)
"""Words behind which a noun, or what stands before one, begins."""
_OWNING = frozenset(["'s", "’s"])
_SAYING = frozenset(verb for verb, _ in ACTS)
# "n" marks those whose forms are nouns as well: "post", "vote".
_ONLY_SAYING = frozenset(verb for (verb, _), act in ACTS.items() if "n" not in act.takes)
# Those who say how many, in whatever office, say it of one thing; these and words of degree tell no two things apart.
_NEUTRAL = frozenset(
    """official officer police spokesman spokeswoman spokesperson authority source minister ministry government agency report
    statement chief director governor mayor head leader president chairman chairwoman witness resident doctor medic
    expert analyst
    about around some nearly almost roughly approximately just only least most more less fewer than over up early late
    last next past new recent local several many key major big large huge small whole total overall""".split()
)


# One of these stands for whoever was named before; several do not.
_BODIES = frozenset("company firm group body department".split())


def keys(words: Sequence[Token]) -> list[str]:
    """The words in base form, all numbers under one sign, for sentences to be laid beside each other."""
    return [_NUMBER if is_number(word) else lemma(word.lower) for word in words]


def is_number(word: Token) -> bool:
    """Whether a word is a number or a part of one, in digits or letters."""
    return word.text[0].isdigit() or word.lower in UNITS or word.lower in SCALES


def gaps(mine: Sequence[Token], theirs: Sequence[Token]) -> Iterator[tuple[range, range]]:
    """Where each of two sentences has words of its own between the same neighbours."""
    here, there = 0, 0
    for code in Indel.opcodes(keys(mine), keys(theirs)):
        if code.tag != "equal":
            continue
        if code.src_start > here and code.dest_start > there:
            yield range(here, code.src_start), range(there, code.dest_start)
        here, there = code.src_end, code.dest_end
    if len(mine) > here and len(theirs) > there:
        yield range(here, len(mine)), range(there, len(theirs))


def _telling(words: Sequence[Token], gap: range, *, shares: bool) -> list[str]:
    """The words of a gap in base form, where all are nouns or what stands before them; empty where one is not.

    `shares`: a preposition may stand before them, since a share is taken of whatever all words behind it say.
    """
    found = [words[at] for at in gap if words[at].lower not in _OWNING]
    if shares and len(found) > 1 and found[0].lower in _LEADING:
        found = found[1:]
    if not 0 < len(found) <= _LONGEST or not all(_tells(word, shares=shares) for word in found):
        return []
    return [lemma(word.lower) for word in found]


def _tells(word: Token, *, shares: bool) -> bool:
    base = lemma(word.lower)
    return (
        (shares or word.text.islower())
        and word.text.isalpha()
        and is_content(word)
        and not is_number(word)
        and word.lower not in IRREGULAR
        and word.lower not in AUXILIARIES
        and not word.lower.endswith(("ed", "ly"))
        and base not in _NEUTRAL
        and (base not in _BODIES or word.lower != base)
        and (base not in _ONLY_SAYING or word.lower.endswith("ing"))
        and base not in MONTHS
        and base not in WEEKDAYS
    )


def _is_share(words: Sequence[Token]) -> bool:
    """Whether some words have a share in percent."""
    return any(word.lower in {"percent", "%"} for word in words) or any(
        one.lower == "per" and two.lower == "cent" for one, two in pairwise(words)
    )


def _stands(words: Sequence[Token], gap: range) -> bool:
    """Whether a gap stands where a noun is told: behind an article, an owner or a preposition, and before no saying."""
    before = words[gap.start - 1].lower if gap.start else ""
    after = words[gap.stop] if gap.stop < len(words) else None
    return before in _LEADING and (after is None or lemma(after.lower) not in _SAYING)


@lru_cache(maxsize=8192)
def other_word(mine: Span, theirs: Span) -> str:
    """Which word of one sentence stands where the other has another noun, or another word before one; "" for none.

    >>> from claimcheck.model import Document
    >>> texts = ("Police held 14 people at the evening march.", "Police held 23 people at the afternoon march.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_word(first, second)
    "one of the two is of the 'evening', the other of the 'afternoon'"
    """
    words, others = tokens(mine), tokens(theirs)
    if max(len(words), len(others)) > _LONGEST_SENTENCE:
        return ""
    known, their_known = content_lemmas(mine), content_lemmas(theirs)
    for here, there in gaps(words, others):
        shares = all(_is_share(each) for each in (words[: here.start], others[: there.start]))
        own, other = _telling(words, here, shares=shares), _telling(others, there, shares=shares)
        stands = shares or (_stands(words, here) and _stands(others, there))
        if not own or not other or not stands:
            continue
        if _strange(own, their_known) and _strange(other, known):
            return f"one of the two is of the '{' '.join(own)}', the other of the '{' '.join(other)}'"
    return ""


def _strange(own: Sequence[str], known: frozenset[str]) -> bool:
    """Whether a sentence has none of some words, in this form or another."""
    return not any(word in known or any(synonymous(word, other) for other in known) for word in own)


_POLLS = frozenset("poll survey".split())
_BEFORE = 3
_BY = frozenset(["by", "for", "from"])


def _pollsters(words: Sequence[Token]) -> frozenset[str]:
    """Whose poll a sentence tells of: "gazette" of "the Gazette poll", "institute" of "a survey by the institute"."""
    found: set[str] = set()
    for at, word in enumerate(words):
        if lemma(word.lower) not in _POLLS:
            continue
        behind = [each.lower for each in words[at + 1 : at + 2]]
        named = [*words[max(0, at - _BEFORE) : at]]
        if behind and behind[0] in _BY:
            after = [each for each in words[at + 2 : at + 2 + _BEFORE] if is_content(each)]
            named += [each for each in after if each.text[0].isupper()] or after[:1]
        found |= {lemma(each.lower) for each in named if is_content(each) and not is_number(each)}
    return frozenset(found) - _SORTS_OF_POLL


_SORTS_OF_POLL = frozenset(
    "opinion new recent late latest public exit telephone phone online national show say".split()
)


def other_poll(mine: Span, theirs: Span) -> str:
    """Whose polls two sentences tell of, where these are two; "" where they are not, or one does not say.

    >>> from claimcheck.model import Document
    >>> texts = ("The Gazette poll gives her 38 percent.", "A poll by the Herald gives her 43 percent.")
    >>> first, second = (Document(text).span for text in texts)
    >>> other_poll(first, second)
    'one of the two is of a poll of gazette, the other of herald'
    """
    here, there = _pollsters(tokens(mine)), _pollsters(tokens(theirs))
    if not here or not there or not here.isdisjoint(there):
        return ""
    return f"one of the two is of a poll of {min(here)}, the other of {min(there)}"
