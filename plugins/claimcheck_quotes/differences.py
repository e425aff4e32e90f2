"""What the differences between a quote and its source come to: none, a slip, or another sense.

Two reporters of one speech cut it at other places, break it with other cues, and spell and abbreviate in their
own house's style; none of that alters a quote.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from claimcheck.model import Document, Span
from claimcheck.text import tokens
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.numbers import may_start, read_number
from claimcheck.values.quotemarks import quoted
from claimcheck.values.words import lemma, synonymous
from claimcheck_quotes.passages import Difference, Word

__all__ = [
    "common_part",
    "counts",
    "exchanged",
    "is_equivalent",
    "is_light",
    "negates",
    "overturns",
    "replaced",
    "reworded",
    "told_differences",
    "told_words",
]

_NEGATIONS = frozenset(("not", "never", "no", "nor", "cannot", "without", "none", "nobody", "nothing"))
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion".split()
) | frozenset(_ORDINALS)
_SLIP = 80  # fuzz.ratio from which two words are one word and a slip
_LONGEST_END = (
    2  # words at an end of a quote that may be an alteration; more are where one of the two goes on
)
_SENTENCE_MARK = re.compile(r"[.!?;:…]|--|[”»\"\n]|''")

# Written short by one house and in full by the other (AP Stylebook, "abbreviations and acronyms", "titles").
_IN_FULL = {
    "dr": "doctor", "gov": "governor", "lt": "lieutenant", "sgt": "sergeant", "mt": "mount", "st": "saint",
    "rev": "reverend", "sen": "senator", "rep": "representative", "pres": "president", "atty": "attorney",
    "dept": "department", "govt": "government", "col": "colonel", "gen": "general", "capt": "captain",
    "cpl": "corporal", "pct": "percent", "vs": "versus", "ave": "avenue", "blvd": "boulevard", "co": "company",
    "corp": "corporation", "inc": "incorporated", "asst": "assistant", "ok": "okay", "gonna": "goingto",
    "wanna": "wantto", "tv": "television", "ft": "feet", "lbs": "pounds", "km": "kilometres", "mr": "mister",
}  # fmt: skip
# "11th" and "eleventh".
_IN_FULL |= {
    f"{rank}{ending}": word for rank, word in enumerate(_ORDINALS, 1) for ending in ("st", "nd", "rd", "th")
}
# Units that one house writes as a word and the other as a sign.
_SIGNS = frozenset("percent per cent dollar dollars pound pounds euro euros degree degrees".split())


def negates(word: Word) -> bool:
    """Whether a word negates."""
    return word.text in _NEGATIONS or word.text.endswith("n't")


def counts(word: Word) -> bool:
    """Whether a word is a number or a part of one."""
    return word.text[0].isdigit() or word.text in _NUMBERS


def _alike(one: str, other: str) -> bool:
    """Whether two words are one, or say one thing."""
    return _is_form(one, other) or synonymous(lemma(one), lemma(other))


def _is_form(one: str, other: str) -> bool:
    """Whether two words are one: inflection, spelling, a slip of the pen, an abbreviation."""
    if one == other or lemma(one) == lemma(other):
        return True
    short, long = sorted((one, other), key=len)
    return (len(short) > 2 and long.startswith(short)) or (len(short) > 3 and fuzz.ratio(one, other) >= _SLIP)


def is_light(word: Word) -> bool:
    """Whether a word carries little of the sense: a function word, a contraction."""
    return word.text in FUNCTION_WORDS or "'" in word.text or len(word.text) == 1


def replaced(difference: Difference) -> bool:
    """Whether a word that matters stands in another's place."""
    ours = [word.text for word in difference.quoted if not is_light(word)]
    theirs = [word.text for word in difference.found if not is_light(word)]
    if any(map(counts, difference.quoted)) != any(map(counts, difference.found)) and not (ours and theirs):
        # "One" and "a": which numbers these are is not ours to guess.
        return False
    if not ours or not theirs or len(difference.found) > len(difference.quoted) + 2:
        return False
    return not any(_alike(one, other) for one in ours for other in theirs)


def exchanged(difference: Difference) -> bool:
    """Whether a word that tells stands where the other text has none that tells: "gone" for "there"."""
    if not difference.quoted or not difference.found:
        return False
    ours = [word.text for word in difference.quoted if not is_light(word)]
    theirs = [word.text for word in difference.found if not is_light(word)]
    return bool(ours or theirs) and not any(_alike(one, other) for one in ours for other in theirs)


def reworded(difference: Difference) -> bool:
    """Whether a word that tells stands for another that says the same: "roads" for "streets"."""
    ours = [word.text for word in difference.quoted if not is_light(word)]
    theirs = [word.text for word in difference.found if not is_light(word)]
    return bool(ours and theirs) and not any(_is_form(one, other) for one in ours for other in theirs)


def overturns(differences: Iterable[Difference]) -> bool:
    """Whether a negation came or went, or a number changed."""
    shown = list(differences)
    ours = [word for difference in shown for word in difference.quoted]
    theirs = [word for difference in shown for word in difference.found]
    if sum(map(negates, ours)) % 2 != sum(map(negates, theirs)) % 2:
        return True
    return any(
        any(map(counts, difference.quoted)) and any(map(counts, difference.found)) for difference in shown
    )


# Contractions in full; "'s" and "'d" stand for several words and are left alone.
_CONTRACTED = (
    ("can't", "cannot"), ("won't", "will not"), ("shan't", "shall not"), ("n't", " not"), ("'m", " am"), ("'re", " are"),
    ("'ve", " have"), ("'ll", " will"),
)  # fmt: skip
# British endings and the American ones (Oxford English Dictionary, "-ize"; Merriam-Webster).
_SPELT = (
    ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("ogue", "og"),
    ("amme", "am"), ("elled", "eled"), ("elling", "eling"), ("grey", "gray"), ("cheque", "check"),
)  # fmt: skip


def _spelt(word: str) -> str:
    """A word in full and in one spelling: "Gov." is "governor", "harbours" is "harbors", "isn't" is "is not"."""
    for short, long in _CONTRACTED:
        if word.endswith(short):
            return word.removesuffix(short) + long
    word = _IN_FULL.get(word, word)
    stem, ending = (
        (word[:-1], "s") if word.endswith("s") else (word[:-1], "d") if word.endswith("ed") else (word, "")
    )
    for british, american in _SPELT:
        if stem.endswith(british):
            return stem.removesuffix(british) + american + ending
    return word


def _joined(words: Sequence[Word]) -> str:
    """The letters of words in full and in one spelling, without hyphens, apostrophes and spaces."""
    return "".join(_spelt(word.text) for word in words).replace("'", "").replace(" ", "")


def _numbers(document: Document, words: Sequence[Word]) -> tuple[float, ...] | None:
    """The numbers that words say, None when they say anything else as well."""
    found = tokens(Span(document, words[0].start, words[-1].end))
    values: list[float] = []
    at = 0
    while at < len(found):
        if not found[at].text[0].isalnum() or found[at].lower in _SIGNS | {"us", "and"}:
            at += 1
            continue
        number = read_number(found, at) if may_start(found, at) else None
        if number is None or number.stated is None or number.vague:
            return None
        values.append(number.stated)
        at = max(number.end, at + 1)
    return tuple(values) or None


def _initials(short: Sequence[Word], long: Sequence[Word]) -> bool:
    """Whether one word is made of the first letters of the others: "EU" and "European Union"."""
    letters = [word.text[0] for word in long if word.text not in {"of", "the", "and", "for"}]
    return len(short) == 1 and len(letters) > 1 and short[0].text.replace(".", "") == "".join(letters)


def is_equivalent(difference: Difference, claim: Document, source: Document) -> bool:
    """Whether two stretches are one in another spelling: "Gov."/"Governor", "12"/"twelve", "break-in"/"breakin"."""
    ours, theirs = difference
    if not ours or not theirs:
        return all(word.text in _SIGNS for word in ours + theirs)
    if _joined(ours) == _joined(theirs) or _initials(ours, theirs) or _initials(theirs, ours):
        return True
    mine = _numbers(claim, ours)
    return mine is not None and mine == _numbers(source, theirs)


def common_part(
    words: Sequence[Word], differences: Iterable[Difference], source: Document
) -> list[Difference]:
    """The differences within what both texts quote.

    Left out: words of the source outside its marks (its own cue, its own paraphrase around a shorter quote), and
    the end of a quote where the other text's sentence or quote has ended or begun elsewhere.
    """
    regions = quoted(source)
    starts = [region.start for region in regions]

    def inside(word: Word) -> bool:
        at = bisect_right(starts, word.start) - 1
        return at >= 0 and word.end <= regions[at].end

    kept: list[Difference] = []
    for difference in differences:
        ours, theirs = difference
        within = tuple(word for word in theirs if inside(word))
        if ours and len(within) < len(theirs):
            continue
        if theirs and not within:
            continue
        first = bool(ours) and ours[0] == words[0]
        last = bool(ours) and ours[-1] == words[-1]
        if (first or last) and not _same_end(ours, within, source, first=first):
            continue
        kept.append(Difference(ours, within))
    return kept


def _same_end(ours: Sequence[Word], theirs: Sequence[Word], source: Document, *, first: bool) -> bool:
    """Whether the words at an end of a quote stand in each other's place, no mark of the source between them and the rest."""
    if not theirs or max(len(ours), len(theirs)) > _LONGEST_END or all(map(is_light, ours)):
        return False
    text = source.text
    if first:
        stretch = text[theirs[0].start : theirs[-1].end + 4]
    else:
        stretch = text[max(theirs[0].start - 4, 0) : theirs[-1].end]
    return not _SENTENCE_MARK.search(stretch)


def told_words(text: str, words: tuple[Word, ...]) -> str:
    """A run of words as written, on one line."""
    return " ".join(text[words[0].start : words[-1].end].split())


def told_differences(claim: Span, source: Span, differences: Iterable[Difference]) -> str:
    """The differences in words for an editor, at most three of them."""
    parts: list[str] = []
    shown = list(differences)
    for ours, theirs in shown[:3]:
        if not theirs:
            parts.append(f"the text adds “{told_words(claim.document.text, ours)}”")
        elif not ours:
            parts.append(f"the text leaves out “{told_words(source.document.text, theirs)}”")
        else:
            mine, other = told_words(claim.document.text, ours), told_words(source.document.text, theirs)
            parts.append(f"the source has “{other}” where the text has “{mine}”")
    if len(shown) > 3:
        parts.append(f"{len(shown) - 3} more")
    return "; ".join(parts)
