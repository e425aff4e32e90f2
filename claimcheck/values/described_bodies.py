"""Which body a text means by a description: "the company" behind "Ardent Systems", where only one can be meant."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.model import Document, Span
from claimcheck.text import Token, sentence_at, sentences, sentences_before, tokens
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import lemma

__all__ = ["described_body", "only_body"]

_FIRMS = frozenset(
    """
    company firm giant maker manufacturer corporation startup start-up retailer supermarket chain group bank lender insurer
    airline carrier carmaker automaker chipmaker drugmaker supplier developer operator brewer brewery builder producer
    publisher studio network broadcaster channel newspaper magazine website utility subsidiary business
    """.split()
)
"""Nouns that a firm is called by once its name is known."""
_BODIES = _FIRMS | frozenset(
    """
    agency bureau regulator watchdog ministry department commission committee council institute institution authority
    club team league federation association union party charity foundation society organisation organization
    university college school hospital clinic museum church academy laboratory airport
    """.split()
)
"""Nouns that a body is called by once its name is known."""
_ANY = frozenset("company firm agency institution organisation organization authority group body".split())
"""What bodies of many sorts are called."""
_ONE_WORD_TOO = frozenset("maker group giant operator producer developer supplier".split())
"""Of these the word before tells which is meant: "the chip maker" is not "the car maker"."""
_OWNING = frozenset(["'s", "’s"])
_DEFINITE = frozenset(["the", "this"])
_OPENING = _DEFINITE | frozenset(
    "while but and though although when as since after before if because".split()
)
_BEHIND = _OWNING | frozenset([",", "(", "."])
_INDEFINITE = frozenset(["a", "an", "the"])
_BACK = 3
"""Sentences before a description in which its body is named."""
_LONGEST = 5
"""Words of a description, its article included."""


@lru_cache(maxsize=4096)
def described_body(span: Span) -> Name | None:
    """The one body that a text names and then means by a description; None where it is no description, or not plain.

    >>> from claimcheck.model import Document
    >>> text = Document("Ardent Systems found a flaw. The company is to send a patch.")
    >>> described_body(text.span.sub(29, 40)).text
    'Ardent Systems'
    """
    noun = _noun(span)
    if not noun:
        return None
    introduced = [name for head, name in _introduced(span.document) if head == noun]
    if introduced:
        return introduced[0] if _are_one(introduced) else None
    sentence = sentence_at(span.document, span.start)
    if sentence is None:
        return None
    before = sentence.to(sentence.start, span.start)
    for part in (before, *reversed(sentences_before(sentence)[-_BACK:])):
        found = _subject(part)
        if found is not None or _names_body(part):
            return found if found is not None and _fits(found, noun, span.document) else None
    return None


def only_body(noun: Span) -> str:
    """The one body that a text names before a noun by which it may be called; "" where it names none, or several.

    >>> from claimcheck.model import Document
    >>> text = Document("Talks with Ardent Ltd failed. The company left.")
    >>> only_body(text.span.sub(34, 41))
    'Ardent Ltd'
    """
    word = noun.text.lower()
    if word not in _BODIES:
        return ""
    named = {
        mention.value.full or mention.value.text
        for mention in find_names(noun.document.span.sub(0, noun.start))
        if _may_be_called(mention.value, word)
    }
    return named.pop() if len(named) == 1 else ""


def _may_be_called(name: Name, noun: str) -> bool:
    """Whether a name may be of a body of a sort: one of several words, that has the noun of no other sort."""
    words = (name.full or name.text).lower().split()
    told = _BODIES.intersection(words) - _ONE_WORD_TOO - {noun}
    lone = name.sort == "organisation" or (name.sort == "unknown" and len(words) > 1)
    return lone and not told


def _noun(span: Span) -> str:
    """The noun of a body by which a definite description calls it, with the word before it where that tells more."""
    words = [token.lower for token in tokens(span)]
    if not 1 < len(words) <= _LONGEST or words[0] not in _DEFINITE or words[-1] not in _BODIES:
        return ""
    if any(token.text[0].isupper() for token in tokens(span)[1:-1] if not token.text.isupper()):
        return ""  # "the Stad company" names it
    return _head(words)


def _head(words: Sequence[str]) -> str:
    """The last word, with the one before it where that tells which is meant."""
    if words[-1] in _ONE_WORD_TOO and len(words) > 1 and words[-2] not in _INDEFINITE | _DEFINITE:
        return f"{words[-2]} {words[-1]}"
    return words[-1]


def _are_one(names: Sequence[Name]) -> bool:
    """Whether all names mean one body."""
    return all(_is_one(names[0], name) for name in names[1:])


def _is_one(name: Name, other: Name) -> bool:
    return same_bearer(name, other) is True or (name.full or name.text) == (other.full or other.text)


def _fits(name: Name, noun: str, document: Document) -> bool:
    """Whether a body may be called so: a bureau is no newspaper, a chip maker no car maker, any an organisation."""
    told = {word.lower() for word in (name.full or name.text).split()} & _BODIES
    if told and noun not in told and (noun not in _ANY or (noun in _FIRMS and told.isdisjoint(_FIRMS))):
        return False  # a union is no company
    heads = [head for head, other in _introduced(document) if _is_one(name, other)]
    return not any(
        " " in head and " " in noun and head.split()[-1] == noun.rsplit(maxsplit=1)[-1] for head in heads
    )


def _names_body(span: Span) -> bool:
    """Whether a part of a text names an organisation, which a description behind it may mean."""
    return any(mention.value.sort == "organisation" for mention in find_names(span))


def _subject(span: Span) -> Name | None:
    """The body with which a sentence opens and of which it tells: "Ardent said", "The Food Agency's tests"."""
    words = tokens(span)
    for mention in find_names(span):
        before = [word.lower for word in words if word.end <= mention.span.start]
        if any(word[0].isalpha() and word not in _OPENING for word in before):
            return None
        after = next((word for word in words if word.start >= mention.span.end), None)
        lone = mention.value.sort == "unknown" and " " not in (mention.value.full or mention.value.text)
        if after is not None and (mention.value.sort == "organisation" or (lone and _may_follow(after))):
            return mention.value if after.text[0].islower() or after.text in _BEHIND else None
    return None


def _may_follow(word: Token) -> bool:
    """Whether a word may stand right behind the subject that does something: a verb, or the sign of an owner."""
    lower = word.lower
    return word.text in _OWNING or lower in AUXILIARIES or lower.endswith("ed") or lemma(lower) != lower


@lru_cache(maxsize=64)
def _introduced(document: Document) -> tuple[tuple[str, Name], ...]:
    """The nouns with which a text introduces a body by name, as "Ardent, a chip maker" and "the retailer Norvik" do."""
    return tuple(pair for sentence in sentences(document) for pair in _introductions(sentence))


def _introductions(sentence: Span) -> Iterator[tuple[str, Name]]:
    names = [name for name in find_names(sentence) if name.value.sort in {"organisation", "unknown"}]
    if not names:
        return
    words = tokens(sentence)
    lowers = [word.lower for word in words]
    for mention in names:
        first = next((at for at, word in enumerate(words) if word.start >= mention.span.start), 0)
        last = next((at for at, word in enumerate(words) if word.start >= mention.span.end), len(words))
        before = lowers[max(0, first - _LONGEST) : first]
        start = max((at for at, word in enumerate(before) if word in _INDEFINITE), default=-1)
        if before and before[-1] in _BODIES and start >= 0:
            yield _head(before[start:]), mention.value
        if lowers[last : last + 1] in ([","], ["is"], ["was"]) and lowers[last + 1 : last + 2] in (
            ["a"],
            ["an"],
            ["the"],
        ):
            reach = lowers[last + 1 : last + 1 + _LONGEST]
            end = next((at for at, word in enumerate(reach) if word in _BODIES), None)
            if end is not None and all(word[0].isalpha() for word in reach[:end]):
                yield _head(reach[: end + 1]), mention.value
