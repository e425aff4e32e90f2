"""Words compared: base forms, synonyms that can be shown, antonyms, negation, opposed verbs.

Base forms come from a table of irregular forms and from the spelling rules of English, without a dictionary:
what counts is that all forms of one word meet in one base form, and that the common ones are real words.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Collection, Mapping
from functools import lru_cache
from itertools import compress, count
from unicodedata import combining, normalize

from claimcheck.memory import remembered
from claimcheck.model import Span
from claimcheck.text import Token, lowered, tokens
from claimcheck.values.function_words import (
    FUNCTION_WORDS,
    HEDGES,
    NEGATORS,
    NOT_NEGATING_AFTER,
    NOT_NEGATING_NO,
    UNDONE,
)
from claimcheck.values.opposed_words import OPPOSED
from claimcheck.values.synonym_rows import NOT_DERIVED, SYNONYMS
from claimcheck.values.word_forms import (
    GRADED,
    IRREGULAR,
    KEEP_ED,
    KEEP_ING,
    KEEP_S,
    RESTORE_E,
    STRIP_ES,
    UNINFLECTED_STEMS,
)

__all__ = [
    "content_lemmas",
    "content_words",
    "hedges",
    "is_content",
    "lemma",
    "negated",
    "negations",
    "opposed",
    "synonymous",
    "synonyms",
    "without_accents",
]

_VOWELS = frozenset("aeiouy")
_NO_WORDS: frozenset[str] = frozenset()

# A stem cut from -ed or -ing that ends so has lost an e: two letters decide before one.
_TAKES_E_TWO = frozenset(
    "at ib ob ub ac ic uc oc nc rc id ud od ad ag eg ig og ug dg rg ak ik ok uk bl cl dl fl gl kl pl tl sl zl "
    "ap op yp ir ur ar in as is os us es ps ns rs ls ys um im iz az oz uz yz nz ut ot ul un".split()
)
_TAKES_E_ONE = frozenset("vuc")
_UNDOUBLED = frozenset("bdgmnprtk")
_DOUBLE_BASES = frozenset("add odd err purr butt putt egg ebb inn boycott watt net".split())


def _has_vowel(text: str) -> bool:
    """Whether a stem could be a word of its own."""
    return any(letter in _VOWELS for letter in text)


def _restored(stem: str) -> str:
    """The base form whose -ed or -ing form has this stem: "announc" gives "announce", "stopp" "stop"."""
    if stem in UNINFLECTED_STEMS:
        return stem
    if stem in RESTORE_E:
        return stem + "e"
    last, before = stem[-1], stem[-2:-1]
    if last == before and last in _UNDOUBLED:
        return stem if stem in _DOUBLE_BASES else stem[:-1]
    if last in _TAKES_E_ONE:
        return stem + "e"
    ending = stem[-2:]
    if ending not in _TAKES_E_TWO:
        return stem
    if before in _VOWELS and stem[-3:-2] in _VOWELS and last not in "sz":
        # Two vowels before the consonant carry the sound themselves: "reveal", "avoid", not "quote".
        return stem + "e" if stem[-4:-2] in {"qu", "gu"} or stem[-3:-1] in {"ia", "ua"} else stem
    return stem + "e"


def _without_s(word: str) -> str:
    """The base form of a plural or a third person in -s."""
    if word in KEEP_S or word.endswith(("ss", "us", "is", "ics")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith(("xes", "ches", "shes", "sses", "zzes")) and len(word) > 4:
        return word[:-2]
    if word.endswith("oes") and len(word) > 4:
        return word[:-2]
    if word.endswith("ses") and word[:-2] in STRIP_ES:
        return word[:-2]
    return word[:-1]


def without_accents(word: str) -> str:
    """A word without its accents.

    >>> without_accents("noël")
    'noel'
    """
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))


@remembered
def lemma(word: str) -> str:
    """The base form of an English word in lower case: "erupted" gives "erupt", "bodies" gives "body"."""
    word = word.lower().replace("’", "'")
    known = IRREGULAR.get(word) or GRADED.get(word)
    if known:
        return known
    if len(word) < 4 or not word[-1].isalpha():
        return word
    if word.endswith("n't"):
        return lemma(word[:-3])
    if word.endswith("'s"):
        return lemma(word[:-2])
    if word.endswith("s'"):
        word = word[:-1]
    if word.endswith("ing") and word not in KEEP_ING:
        stem = word[:-3]
        return _restored(stem) if len(stem) > 1 and _has_vowel(stem) else word
    if word.endswith("ed") and word not in KEEP_ED:
        return _past(word)
    if word.endswith("s"):
        base = _without_s(word)
        # "killings", "meetings": the plural of a form in -ing.
        return lemma(base) if base != word and base.endswith("ing") else base
    return word


def _past(word: str) -> str:
    """The base form of a regular past in -ed."""
    if word.endswith("ied"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith("eed"):
        return word[:-1]
    stem = word[:-2]
    return _restored(stem) if len(stem) > 1 and _has_vowel(stem) else word


@remembered
def _carries_content(lower: str) -> bool:
    """Whether a word in lower case carries content: no function word, no sign."""
    return (
        lower not in FUNCTION_WORDS
        and (lower[0].isalnum() or lower[-1].isalnum())
        and not lower.endswith(("n't", "n’t"))
    )


def is_content(token: Token) -> bool:
    """Whether a token carries content: not a function word, not a sign."""
    return _carries_content(token.lower)


def content_words(span: Span) -> tuple[str, ...]:
    """The content words of a span in lower case, in reading order."""
    return tuple(filter(_carries_content, lowered(span)))


@lru_cache(maxsize=8192)
def content_lemmas(span: Span) -> frozenset[str]:
    """The base forms of the content words of a span."""
    return frozenset(map(lemma, content_words(span)))


# A longer word is of one family with a shorter one when this ending makes the one from the other;
# the second part is what the shorter word loses first.
_DERIVATIONS = (
    ("ment", ""),
    ("ation", "e"),
    ("ation", ""),
    ("ion", "e"),
    ("ion", ""),
    ("ly", ""),
    ("ily", "y"),
    ("ness", ""),
    ("iness", "y"),
    ("ity", ""),
    ("ity", "e"),
    ("al", ""),
    ("al", "e"),
    ("ance", ""),
    ("ance", "e"),
    ("ence", ""),
    ("ic", ""),
    ("ical", "y"),
    ("ful", ""),
    ("less", ""),
    ("ship", ""),
    ("hood", ""),
    ("ism", ""),
    ("ian", ""),
)
_NEGATIVE_DERIVATION = frozenset({"less"})


@lru_cache(maxsize=65536)
def _derived(shorter: str, longer: str) -> bool:
    """Whether the longer word is made from the shorter one by an ending that keeps its sense."""
    if len(shorter) < 4 or longer in NOT_DERIVED:
        return False
    for ending, lost in _DERIVATIONS:
        if ending in _NEGATIVE_DERIVATION or not longer.endswith(ending):
            continue
        if shorter.endswith(lost) and shorter[: len(shorter) - len(lost)] + ending == longer:
            return True
    return False


_SPELLINGS = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("our", "or"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("ence", "ense"),
)


@lru_cache(maxsize=65536)
def _spelling(word: str) -> str:
    """One spelling for British and American forms: "organise" gives "organize"."""
    if len(word) > 5:
        for british, american in _SPELLINGS:
            if word.endswith(british):
                return word[: -len(british)] + american
    return word.replace("-", "")


@lru_cache(maxsize=65536)
def synonymous(first: str, second: str) -> bool:
    """Whether two base forms mean the same in news prose: equal, of one family, or of one synonym row."""
    if first == second:
        return True
    if second in SYNONYMS.get(first, _NO_WORDS):
        return True
    if first[:1] == second[:1]:
        if _spelling(first) == _spelling(second):
            return True
        return _derived(first, second) if len(first) < len(second) else _derived(second, first)
    return False


def synonyms(base: str, others: Mapping[str, Collection[str]]) -> list[str]:
    """The base forms among others that mean the same as one, where `others` has them by their first three letters.

    >>> synonyms("buy", {"acq": ["acquire"], "buy": ["buy", "buyer"], "sel": ["sell"]})
    ['buy', 'acquire']
    """
    alike = [other for other in others.get(base[:3], ()) if synonymous(base, other)]
    rows = SYNONYMS.get(base, _NO_WORDS)
    return alike + sorted(
        other for other in rows if other[:3] != base[:3] and other in others.get(other[:3], ())
    )


@lru_cache(maxsize=65536)
def opposed(first: str, second: str) -> bool:
    """Whether two base forms exclude each other: rise and fall, accept and reject, win and lose."""
    return second in OPPOSED.get(first, _NO_WORDS)


# Words that negate only before one other: "yet to", "instead of", "far from".
_NEGATES_BEFORE = {"yet": "to", "instead": "of", "far": "from", "anything": "but"}
_BEFORE_TO = frozenset(["fail", "refuse", "decline", "unable", "neglect", "forget"])
_BEFORE_ING = frozenset(["stop", "cease", "quit"])
_NEGATING_VERBS = _BEFORE_TO | _BEFORE_ING | {"deny"}
_PRONOUNS_IN_ING = frozenset(["nothing", "something", "anything", "everything"])
_DENIED = frozenset(["that", "having", "he", "she", "it", "they", "any", "being"])


_UNTIL = frozenset(["until", "till"])
_BEING = frozenset(["was", "is"])


def _tells_how_late(found: tuple[Token, ...], at: int) -> bool:
    """Whether a "not" before "until" denies nothing: "it wasn't until May that they met", "not until May did they meet"."""
    if at == 0:
        return True
    before = at - 1 if found[at].lower == "not" and found[at - 1].lower in _BEING else at
    return before > 0 and found[before - 1].lower == "it"


def _negates(found: tuple[Token, ...], at: int) -> bool:
    """Whether the token at a place negates what follows it, its neighbours seen."""
    lower = found[at].lower
    after = found[at + 1].lower if at + 1 < len(found) else ""
    if lower == "not" or lower.endswith(("n't", "n’t")):
        return after not in NOT_NEGATING_AFTER and not (after in _UNTIL and _tells_how_late(found, at))
    if lower == "no":
        # "No. 5", "no fewer than", and the answer "No," negate no verb.
        return bool(after) and after not in NOT_NEGATING_NO and after[0].isalpha()
    if lower in NEGATORS:
        return not (lower == "nothing" and after == "but")
    if lower in _NEGATES_BEFORE:
        return after == _NEGATES_BEFORE[lower]
    return _verb_negates(lemma(lower), after)


def _verb_negates(base: str, after: str) -> bool:
    """Whether a verb negates the one after it: "failed to reach", "stopped selling", "denied that"."""
    if base in _BEFORE_TO:
        return after == "to"
    gerund = after.endswith("ing") and after not in _PRONOUNS_IN_ING
    return (base in _BEFORE_ING and gerund) or (base == "deny" and (gerund or after in _DENIED))


def _may_negate(lower: str) -> bool:
    """Whether a word in lower case negates with the right neighbours."""
    if lower in NEGATORS or lower.endswith(("n't", "n’t")) or lower in _NEGATES_BEFORE:
        return True
    return lemma(lower) in _NEGATING_VERBS


# What a word may do to its sentence, as bits.
_NEGATION, _HEDGE = 1, 2


@remembered
def _role(lower: str) -> int:
    """What a word in lower case does with the right neighbours."""
    hedge = lower in HEDGES or lemma(lower) in UNDONE
    return _NEGATION * _may_negate(lower) + _HEDGE * hedge


@lru_cache(maxsize=8192)
def _swaying(span: Span) -> tuple[tuple[int, int], ...]:
    """The places of the tokens that may negate or hedge, with their roles."""
    roles = list(map(_role, lowered(span)))
    return tuple([(at, roles[at]) for at in compress(count(), roles)])


def negations(span: Span) -> tuple[Token, ...]:
    """The tokens that negate a verb of the span: "not", "never", "n't" words, "no", "failed to", "denied"."""
    swaying = _swaying(span)
    if not swaying:
        return ()
    found = tokens(span)
    return tuple([found[at] for at, role in swaying if role & _NEGATION and _negates(found, at)])


def hedges(span: Span) -> tuple[Token, ...]:
    """The tokens that keep a sentence from stating a fact: "may", "reportedly", "plans" before "to"."""
    swaying = _swaying(span)
    if not swaying:
        return ()
    found = tokens(span)
    return tuple([found[at] for at, role in swaying if role & _HEDGE and _hedges(found, at)])


def _hedges(found: tuple[Token, ...], at: int) -> bool:
    """Whether the token at a place hedges, its neighbours seen; "May" in capitals is a month."""
    if found[at].text == "May":
        return False
    return found[at].lower in HEDGES or any(after.lower == "to" for after in found[at + 1 : at + 3])


# Up to so many tokens after it a negation still reaches its verb: "did not, he said, accept".
_REACH = 6
_CLAUSE_ENDS = frozenset(". ; : — – but and or because although while when which who that".split())


def negated(span: Span, token: Token) -> bool:
    """Whether a token of the span stands in the reach of a negation before it, within its clause."""
    found = tokens(span)
    negating = {one.start for one in negations(span)}
    if not negating:
        return False
    place = next((at for at, one in enumerate(found) if one.start == token.start), None)
    if place is None:
        return False
    count = 0
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        if found[at].start in negating:
            count += 1
        elif found[at].lower in _CLAUSE_ENDS:
            break
    return count % 2 == 1
