"""Whose a value is: a thing's own, or that of what belongs to it.

"Keller" and "Keller's father", "the Kestrel" and "the north face of the Kestrel" share a name and nothing else:
a number or a day of the one says nothing of the other.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.nouns import is_people
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["other_bearer"]

_OWNING = frozenset(["'s", "’s"])
_APOSTROPHES = frozenset("'’")
_QUOTES = frozenset("\"“‘'")
_DETERMINERS = frozenset("the a an his her its their our this that".split())
# Behind these a name is no subject, and what belongs to it is a place or a companion.
_ASIDE = frozenset(
    """in at on from near of by for with to into against over under after before during since within outside around
    than as per""".split()
)
# What has a value for its bearer: "the height of the Kestrel" is the Kestrel's own, as are a town's people.
_ATTRIBUTES = frozenset(
    """height length width depth size area weight age speed capacity distance duration time runtime altitude elevation
    population people number total toll amount sum count value price cost worth budget revenue profit turnover income
    sale gross earning taking box debt wealth fortune share rate level magnitude temperature
    birth death marriage wedding release debut premiere opening birthday founding foundation creation construction
    completion launch start beginning end closure name city town village state province republic kingdom county
    island""".split()
)
# Parts of a thing, which are told of whatever it is called: "the arch of the bridge".
_PARTS = frozenset(
    """arch span deck face side slope summit peak ridge tower spire dome roof wing wall hall room floor storey stairs gate
    section stretch leg lap front back base top bottom stage chapter page branch subsidiary division unit plant factory
    office depot crew engine""".split()
)
# Behind its name these only say what a thing is: "the Orla river is the Orla".
_CALLED = frozenset(
    """river mountain peak lake island company group firm bank airline newspaper paper magazine film movie book novel song
    album band ship ferry family party team club""".split()
)
_LONGEST_PHRASE = 3


def _content(words: Sequence[Token]) -> frozenset[str]:
    return frozenset(lemma(word.lower) for word in words if is_content(word))


def _name_before(words: Sequence[Token], at: int) -> int:
    """Where the run of capitals that ends before a token begins."""
    while at and words[at - 1].text[0].isupper():
        at -= 1
    return at


def _is_aside(words: Sequence[Token], first: int) -> bool:
    """Whether what begins at a token stands behind a preposition, its article passed over."""
    while first and words[first - 1].lower in _DETERMINERS:
        first -= 1
    return bool(first) and words[first - 1].lower in _ASIDE


def _belongings(words: Sequence[Token], end: int) -> Iterator[tuple[str, str]]:
    """What is said, before an offset, to belong to a name: the name's last word and the noun, in lower case."""
    for at, word in enumerate(words):
        if word.start >= end:
            return
        if _owns(words, at):
            noun = _noun_behind(words, at + 1)
            if noun and not _is_aside(
                words, _name_before(words, at) if words[at - 1].text[0].isupper() else at - 1
            ):
                yield words[at - 1].lower, noun
        if word.lower == "whose" and at > 1 and (noun := _noun_behind(words, at + 1)):
            # "The Kestrel, whose north face is 900 metres high".
            yield words[at - 1 - (words[at - 1].text == ",")].lower, noun
        if word.lower == "of" and at and is_content(words[at - 1]) and words[at - 1].text[0].islower():
            last = _name_behind(words, at + 1, thing=lemma(words[at - 1].lower) in _PARTS)
            first = at - 1
            while first and is_content(words[first - 1]) and words[first - 1].text[0].islower():
                first -= 1
            if last and not _is_aside(words, first):
                yield last, lemma(words[at - 1].lower)
        if noun := _compound(words, at):
            yield word.lower, noun


def _owns(words: Sequence[Token], at: int) -> bool:
    """Whether a token makes an owner of the word before it: "Keller's", "the hikers' dog"."""
    if not at or not is_content(words[at - 1]):
        return False
    if words[at].lower in _OWNING:
        return True
    plural = (
        words[at].text in _APOSTROPHES
        and words[at - 1].lower.endswith("s")
        and words[at].start == words[at - 1].end
    )
    return plural and at + 1 < len(words) and words[at + 1].text.islower() and is_content(words[at + 1])


def _compound(words: Sequence[Token], at: int) -> str:
    """The noun that a name at a place stands before, with nothing between them and the verb: "the Orla valley is"."""
    name, noun, verb = (words[at + k] if at + k < len(words) else None for k in range(3))
    if name is None or noun is None or verb is None or not name.text[0].isupper() or not is_content(name):
        return ""
    if (
        not noun.text.islower()
        or not noun.text.isalpha()
        or not is_content(noun)
        or _is_aside(words, _name_before(words, at))
    ):
        return ""
    base = lemma(noun.lower)
    is_noun = base not in COMMON_VERBS and noun.lower not in IRREGULAR and not noun.lower.endswith("ed")
    return base if is_noun and base not in _CALLED and verb.lower in AUXILIARIES else ""


def _is_verb(word: Token) -> bool:
    """Whether a small word may be a verb, as far as its form and a table tell."""
    known = word.lower.endswith("ed") or word.lower in IRREGULAR or lemma(word.lower) in COMMON_VERBS
    return word.text.islower() and word.text.isalpha() and known


def _noun_behind(words: Sequence[Token], at: int) -> str:
    """The last of the small content words that follow, which is the noun that they lead up to."""
    nouns: list[str] = []
    for word in words[at : at + _LONGEST_PHRASE]:
        base = lemma(word.lower)
        verb = nouns and (word.lower.endswith("ed") or word.lower in IRREGULAR or base in COMMON_VERBS)
        if not is_content(word) or not word.text[0].islower() or verb:
            break
        nouns.append(base)
    following = words[at + len(nouns)] if at + len(nouns) < len(words) else None
    if len(nouns) > 1 and following is not None and following.text[0].isdigit():
        # "The hall's balcony seats 300": right before a number stands the verb.
        nouns.pop()
    elif len(nouns) > 1 and following is not None and _may_be_verb(words[at + len(nouns) - 1], following):
        nouns.pop()
    return nouns[-1] if nouns else ""


def _may_be_verb(word: Token, following: Token) -> bool:
    """Whether a word may be the verb of what stands before it, and not its plural: "the planet's moon [orbits] in"."""
    ends = following.lower in _ASIDE or following.lower in _DETERMINERS
    return ends and word.lower.endswith("s") and lemma(word.lower) not in _ATTRIBUTES


def _name_behind(words: Sequence[Token], at: int, *, thing: bool) -> str:
    """The last word of the name that follows, or of the `thing`, its article passed over; empty where none does."""
    at += at < len(words) and words[at].lower in _DETERMINERS
    at += at < len(words) and words[at].text in _QUOTES
    last = ""
    for word in words[at : at + _LONGEST_PHRASE]:
        if word.text[0].isupper():
            last = word.lower
        elif thing and is_content(word) and word.text.isalpha():
            return word.lower
        else:
            break
    return last


def _stands_alone(words: Sequence[Token], name: str, end: int) -> bool:
    """Whether a sentence tells of the name itself before an offset: as no owner, and not behind a preposition."""
    for at, word in enumerate(words):
        if word.start >= end:
            return False
        if word.lower == name:
            owner = at + 1 < len(words) and _owns(words, at + 1)
            if not owner and not _is_aside(words, _name_before(words, at)):
                return True
    return False


@lru_cache(maxsize=8192)
def other_bearer(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why a value of one sentence is that of what belongs to whom the other sentence's is of; "" where it is not.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("Keller died at 79.", "Keller's father died at 50."))
    >>> other_bearer(first, first.sub(15, 17), second, second.sub(24, 26))
    'one of the two is of the father of Keller, the other of Keller'
    """
    words, others = tokens(mine), tokens(theirs)
    both = _with_own(words, value.start) ^ _with_own(others, other.start)
    if both - (_content(words) & _content(others)):
        return f"one of the two is also of the {min(both)}"
    if kin := _of_kin(words, others) or _of_kin(others, words):
        return kin
    if kin := _other_of_kin(words, others):
        return kin
    return _apart(words, value.start, others, other.start) or _apart(others, other.start, words, value.start)


def _apart(words: Sequence[Token], end: int, others: Sequence[Token], other_end: int) -> str:
    known = _content(others)
    for name, noun in _belongings(words, end):
        if noun in _ATTRIBUTES or noun in known or any(synonymous(noun, each) for each in known):
            continue
        if _stands_alone(others, name, other_end):
            called = next(word.text for word in words if word.lower == name)
            called = called if called[0].isupper() else f"the {called}"
            return f"one of the two is of the {noun} of {called}, the other of {called}"
    return ""


_HIMSELF = frozenset(["himself", "herself", "itself", "themselves"])


def _with_own(words: Sequence[Token], end: int) -> frozenset[str]:
    """With whom of its own a sentence tells of its subject before an offset: "ally" of "the party and its ally have"."""
    return frozenset(
        lemma(noun.lower)
        for at, (joint, owner, noun) in enumerate(zip(words, words[1:], words[2:], strict=False))
        if joint.lower == "and" and owner.lower in _HIS and noun.end <= end
        if is_content(noun)
        if not any(_is_verb(word) for word in words[:at])
    )


_HIS = frozenset(["his", "her", "its", "their"])
# What people have that is told of beside themselves.
_HIS_OWN = frozenset(
    "party company firm bank office team club foundation estate government coalition campaign".split()
)
_TO_WHOM = frozenset("for of by with to against from".split())


def _of_kin(words: Sequence[Token], others: Sequence[Token]) -> str:
    """Whose kin one sentence is of, where the other has the name alone behind the same preposition; "" for nobody's."""
    here, there = set(_to_whom(words)), set(_to_whom(others))
    for leading, name, kin in sorted(here):
        if kin and (leading, name, "") in there - here:
            return f"one of the two is of the {kin} of {name}, the other of {name}"
    return ""


def _other_of_kin(words: Sequence[Token], others: Sequence[Token]) -> str:
    """Which of several of one kin each sentence is of: "Keller's brother Karl", "Keller's brother Otto"; "" for one and the same."""
    here, there = dict(_kin_by_name(words)), dict(_kin_by_name(others))
    for kin in here.keys() & there.keys():
        names = here[kin].text, there[kin].text
        if ratio(*names) < _ALIKE:
            return f"one of the two is of the {kin} {names[0]}, the other of the {kin} {names[1]}"
    return ""


_ALIKE = 70
"""`fuzz.ratio` from which two first names may be one name spelt in two ways."""


def _kin_by_name(words: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """The people whom a sentence calls somebody's and names: "brother" and "Karl" of "Keller's elder brother Karl"."""
    for at in range(1, len(words) - 1):
        noun, name = words[at], words[at + 1]
        if name.text[0].isupper() and name.text.isalpha() and noun.text.islower() and is_people(noun.lower):
            before = words[max(0, at - _LONGEST_PHRASE) : at]
            if any(word.lower in _OWNING or word.lower in _HIS for word in before):
                yield lemma(noun.lower), name


def _to_whom(words: Sequence[Token]) -> Iterator[tuple[str, str, str]]:
    """Each preposition with the last word of what stands behind it and what of that the sentence means; "" for itself.

    Of what bears a name only people are other than itself: "for Sand's wife", but "in Brod's centre".
    """
    for at, word in enumerate(words[:-1]):
        if word.lower not in _TO_WHOM:
            continue
        first = at + 1 + (words[at + 1].lower in _DETERMINERS)
        end = first
        while end < len(words) and is_content(words[end]) and words[end].text.isalpha():
            if end > first and _is_verb(words[end]):
                break
            end += 1
        if end == first:
            continue
        last = words[end - 1]
        if last.lower in _HIMSELF:
            last = words[end - 2] if end - 2 >= first else last
        owns = end < len(words) and _owns(words, end)
        noun = _noun_behind(words, end + 1) if owns else ""
        if not owns or is_people(noun) or noun in _HIS_OWN or (noun and last.text.islower()):
            yield word.lower, last.lower, noun
