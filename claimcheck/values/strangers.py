"""Whether a source knows at all of whom, and of where, a value is told: "Keller ran 226 yards" in a text without Keller.

A number, a day or a deed in common shows nothing of somebody whom the source, which names others, does not name.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable, Sequence
from functools import lru_cache

from claimcheck.model import Document, Mention, Span
from claimcheck.text import Token, tokens, words_of
from claimcheck.values import names_titles as titles
from claimcheck.values.doers import named_doer, two_doers
from claimcheck.values.elsewhere import countries_named, other_place
from claimcheck.values.event_words import SPEAKING
from claimcheck.values.name_matching import skeleton
from claimcheck.values.names import Name, antecedent, document_names, find_names, same_bearer
from claimcheck.values.places import country_of
from claimcheck.values.time_clauses import Clause, clause_at
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import is_content, lemma

__all__ = ["COMMON_IN_NAMES", "never_named", "unknown_name"]

COMMON_IN_NAMES = frozenset(
    """the of and for in at de la el al van von bin mr mrs ms dr sir lady lord saint st jr sr
    county city state states province district north south east west northern southern eastern western new united
    street road university school college company corporation inc corp co ltd group holdings partners industries international national
    department ministry council committee court police party club team news times post press agency bank
    lake mount river bay cape island""".split()
)
"""Words that many names have, so that two with one in common may be of two."""
_TECHNICAL = frozenset(
    """wifi gps usb bluetooth led lcd oled dvd cd tv hdtv pc sms sim hdmi nfc lte 3g 4g 5g cctv suv dna hiv aids gmt est pst utc
    iq atm vip id""".split()
)
"""Abbreviations with capitals that name no bearer."""
_BEARERS = frozenset(["person", "organisation", "unknown"])
# Sorts of names of which a text that has one could have named the other: who has no title may be a person.
_ALIKE = {
    "person": {"person", "unknown"},
    "unknown": {"person", "unknown", "organisation"},
    "organisation": {"organisation", "unknown"},
}
_ASIDE = frozenset(
    "of in on at by for from with to into than as against under over near between among after before".split()
)
_SIGNS = frozenset(["(", "-", "--", "–", "—", "“", '"'])
_LONG = 5
_BONES = 3
_TITLES = titles.ROLE_WORDS | frozenset(titles.TITLES)


def _sound(word: str) -> str:
    """The consonants of a longer word under a sign that no word has; "" of a short one, which many sound like."""
    bones = skeleton(word) if len(word) >= _LONG else ""
    return f"#{bones}" if len(bones) >= _BONES else ""


def _forms(words: Iterable[str]) -> set[str]:
    """Words in lower case, and what they sound like."""
    every = list(words)
    return {*every, *filter(None, map(_sound, every))}


@lru_cache(maxsize=256)
def _words_of(document: Document) -> frozenset[str]:
    """All words of a document in lower case, and the consonants of those with a capital."""
    found: set[str] = set()
    for word in tokens(document.span):
        lower = word.lower
        if not lower[0].isalnum():
            continue
        found.update((lower, lower.replace(".", "")))
        if word.text[0].isupper() and (sound := _sound(lower)):
            found.add(sound)
    return frozenset(found)


@lru_cache(maxsize=256)
def _initials_of(document: Document) -> frozenset[str]:
    """The initials of every name of several words in a document: "amd" of "Advanced Micro Devices"."""
    return frozenset(filter(None, map(_initials, document_names(document))))


def _initials(name: Mention[Name]) -> str:
    """The first letters of a name's words, "hp" of "Hewlett-Packard"; "" where it has one word only."""
    words = (name.value.full or name.value.text).lower().replace("-", " ").split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _telling(name: Mention[Name]) -> list[str]:
    """The words of a name that tell whose it is, titles and words that many names have left out."""
    text = name.value.full or name.value.text
    words = [word.strip(",'’").replace(".", "").lower() for word in text.replace("-", " ").split()]
    return [
        word
        for word in words
        if len(word) > 1 and not (word in COMMON_IN_NAMES or word in _TITLES or word in _TECHNICAL)
    ]


def _is_known(name: Mention[Name], document: Document) -> bool:
    """Whether a document has a name in any form: a word of it, its initials, its country or place."""
    telling = _telling(name)
    if not telling:
        return True
    words = _words_of(document)
    shared = words.intersection(_forms(telling))
    given = name.value.sort == "person" and shared.isdisjoint(_forms(telling[-1:]))
    if shared and not (given and _only_of_others(name.value, shared, document)):
        return True
    text = (name.value.full or name.value.text).lower()
    country = country_of(text)
    if country and country in countries_named(document):
        return True
    return text.replace(".", "") in _initials_of(document) or _initials(name) in words


def _only_of_others(name: Name, shared: frozenset[str], document: Document) -> bool:
    """Whether a document has some words of a name only within names of others: "Marcus" of another Marcus."""
    theirs = [
        mention.value
        for mention in document_names(document)
        if not shared.isdisjoint(
            _forms((mention.value.full or mention.value.text).lower().replace("-", " ").split())
        )
    ]
    return bool(theirs) and all(same_bearer(name, each) is False for each in theirs)


def _is_verb(word: Token) -> bool:
    return word.lower.endswith("ed") or word.lower in IRREGULAR or lemma(word.lower) in COMMON_VERBS


@lru_cache(maxsize=8192)
def _bearers(sentence: Span, value: Span) -> tuple[Mention[Name], ...]:
    """Of whom the clause of a value tells by name: who does it, and whom it is done to."""
    words = tokens(sentence)
    clause = clause_at(sentence, value)
    regions = []
    if clause is not None:
        regions.append((clause.first, clause.last))
        if clause.subject[1]:
            regions.append(clause.subject)
    if clause is None or (clause.first == clause.head and not clause.subject[1]):
        regions.append((0, 1))  # "Keller rose and left on Monday": the subject opens the sentence
    found = [
        mention
        for mention in find_names(sentence)
        if mention.value.sort in _BEARERS
        and any(words[start].start <= mention.span.start < words[end - 1].end for start, end in regions)
    ]
    return tuple(
        mention
        for mention in found
        if not mention.span.overlaps(value)
        and _stands_for_itself(mention, words)
        and not _only_tells(mention, words, clause)
    )


def _stands_for_itself(name: Mention[Name], words: Sequence[Token]) -> bool:
    """Whether a name is of whom the clause tells, and no part of another phrase: not "of Keller", nor "Keller scale"."""
    first = next(at for at, word in enumerate(words) if word.end > name.span.start)
    last = next((at for at, word in enumerate(words) if word.start >= name.span.end), len(words))
    if name.value.sort == "unknown" and first == 0 and last == 1:
        return False  # the capital of a sentence's first word
    before = [word.lower for word in words[max(0, first - 2) : first]]
    if _ASIDE.intersection(before) or "".join(before[-1:]) in _SIGNS:
        return False
    behind = words[last] if last < len(words) else None
    if behind is None or behind.lower.endswith("ly"):
        return True  # "Keller previously hosted"
    return not (behind.text.islower() and is_content(behind)) or _is_verb(behind)


def _only_tells(name: Mention[Name], words: Sequence[Token], clause: Clause | None) -> bool:
    """Whether a name is of who tells what the clause of a value says: "the Herald reports Keller left on Monday"."""
    last = next((at for at, word in enumerate(words) if word.start >= name.span.end), len(words))
    if last == len(words) or lemma(words[last].lower) not in SPEAKING:
        return False
    return clause is not None and clause.head != last


def _could_be(name: Mention[Name], other: Mention[Name], document: Document) -> bool:
    """Whether a name of the evidence may stand where another stands in a document that does not have it."""
    return other.value.sort in _ALIKE[name.value.sort] and not _is_known(other, document)


def _is_told_of(name: Mention[Name], other: Span, told: Span, sentence: Span) -> bool:
    """Whether a value of the evidence is told of another of the same sort, whom the claim's sentence does not name."""
    rivals = [each.value for each in _bearers(other, told)] or _by_pronoun(other, told)
    named = {word.lower for word in words_of(sentence)}
    return any(
        (name.value.sort == "person" or (name.value.sort == "organisation" and name.value.subject))
        and rival.sort in _ALIKE[name.value.sort]
        and not same_bearer(name.value, rival)
        and named.isdisjoint(rival.text.lower().split())
        for rival in rivals
    )


def _is_done_by(name: Mention[Name], sentence: Span, value: Span, other: Span, told: Span) -> bool:
    """Whether another whom the evidence calls by a word with a capital does there what somebody does in the claim."""
    if name.value.sort != "person" or not two_doers(sentence, value, other, told):
        return False
    doer = named_doer(other, told)
    return doer[:1].isupper() and doer.lower() not in {word.lower() for word in words_of(sentence)}


def _by_pronoun(sentence: Span, value: Span) -> list[Name]:
    """Whom the pronoun stands for that is the subject of a value's clause; nobody where it has another."""
    words = tokens(sentence)
    clause = clause_at(sentence, value)
    start, end = clause.subject if clause is not None and clause.subject[1] else (0, 1)
    subject = words[start:end]
    if len(subject) != 1 or subject[0].lower not in {"he", "she"}:
        return []
    meant = antecedent(sentence.to(subject[0].start, subject[0].end))
    return [meant] if meant is not None else []


@lru_cache(maxsize=8192)
def unknown_name(sentence: Span, value: Span, other: Span, told: Span) -> str:
    """Whom a value is told of by name where the document of another sentence never names them; "" for nobody.

    That document must name somebody else who might be meant: whom the claim's text does not name, or of whom the value
    `told` in its sentence is.

    >>> text, source = Document("Ana Keller ran 226 yards.").span, Document("Ida Brandt ran for 226 yards on Monday.").span
    >>> unknown_name(text, text.sub(15, 24), source, source.sub(19, 28))
    'Ana Keller'
    """
    for name in _bearers(sentence, value):
        if _is_known(name, other.document):
            continue
        if (
            _is_told_of(name, other, told, sentence)
            or _is_done_by(name, sentence, value, other, told)
            or any(_could_be(name, each, sentence.document) for each in document_names(other.document))
        ):
            return name.value.full or name.value.text
    return ""


def never_named(sentence: Span, value: Span, other: Span, told: Span) -> str:
    """Of whom, or at which place, a value is told that the document of another sentence never names; "" for none.

    >>> text, source = Document("Two people died in Brod.").span, Document("Two people died in Selt.").span
    >>> never_named(text, text.sub(0, 10), source, source.sub(0, 10))
    'Brod'
    """
    return unknown_name(sentence, value, other, told) or other_place(sentence, value, other, told)
