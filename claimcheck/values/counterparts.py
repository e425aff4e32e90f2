"""Whether a source tells of another thing of the same sort than a claim: "12 died in a mosque", "12 died in a market".

The number, the day and the deed may agree; where the source has no word for the mosque and a market in its place, it
bears out nothing of the mosque.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import Token, lowered, sentences, tokens
from claimcheck.values.nouns import singular
from claimcheck.values.thing_tables import CAUSE, PLACE, THINGS, Thing
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import is_content, lemma

__all__ = ["clause_around", "counterpart"]

# Behind these a sentence may tell of something else.
_LEAVING = frozenset(
    """who which whose whom that where before while whereas since because although though but and or if unless than ; : — –
    ( )""".split()
)
_DETERMINERS = frozenset("a an the his her its their our this that these those two three some".split())
_WHERE = frozenset(
    "in at inside outside near within around on off onto into through behind beside under over".split()
)
_PREPOSITIONS = _WHERE | frozenset(
    "of to from by with for about against between among after before during as like without".split()
)
# Behind a name these still say what it is of, unlike "Street" and "Park".
_KNOWN_BY_NAME = frozenset(
    """church cathedral abbey mosque synagogue temple school college university hospital hotel prison jail airport bank museum
    theatre theater factory stadium library casino""".split()
)
_SIDES = frozenset("front side outskirts roof top middle centre center back edge entrance steps".split())
_VERBAL = AUXILIARIES | frozenset("to i we you he she they it who not".split())
_OPENING = frozenset("open opened opens return returned under hold held cease set caught".split())
# How what does harm, and where anything is, may be told of in several ways.
_OF_HARM = frozenset(["", "in", "by", "from", "during", "after"])
_OF_PLACE = frozenset(["", "in"])
_NEAR = 4
_OPENING_SENTENCES = 3
_IRREGULAR_VERBS = frozenset(IRREGULAR.values())
_BACK = 7
"""Tokens from a noun back to the preposition that leads it in."""


@frozen
class _Told:
    """A thing of which a sentence tells: the noun as written, what it may say, where it stands and how it is led in."""

    word: Token
    noun: str
    things: tuple[Thing, ...]
    at: int
    lead: str
    """Its preposition, all of place as one; "" where it is a subject, an object or stands before another noun."""


def _noun_of(lower: str) -> str:
    """The form of a word in small letters under which the table has it; "" for none."""
    if lower in THINGS:
        return lower
    single = singular(lower)
    return single if single in THINGS else ""


@lru_cache(maxsize=256)
def _named(document: Document) -> frozenset[tuple[str, int]]:
    """The rows of all nouns of things that a document has, each with its sort."""
    return frozenset(
        (thing.sort, row)
        for lower in set(lowered(document.span))
        if (noun := _noun_of(lower))
        for thing in THINGS[noun]
        for row in thing.rows
    )


@lru_cache(maxsize=8192)
def _told(sentence: Span) -> tuple[_Told, ...]:
    """The things of which a sentence tells, in reading order."""
    words = tokens(sentence)
    return tuple(
        _Told(word, noun, THINGS[noun], at, _lead(words, at))
        for at, word in enumerate(words)
        if (noun := _noun_of(word.lower)) and _is_thing(words, at)
        if word.text.islower() or not at or noun in _KNOWN_BY_NAME
    )


def _is_thing(words: Sequence[Token], at: int) -> bool:
    """Whether a noun stands for the thing itself: not "the fire chief", nor "to house" or "opened fire"."""
    before = words[at - 1].lower if at else ""
    if before in _VERBAL or before in _OPENING or before == "-":
        return False
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is None or behind.text == "-":
        return behind is None
    noun = _noun_of(behind.lower)
    if noun:
        return any(thing.sort == CAUSE for thing in THINGS[noun])
    return not (behind.text.islower() and is_content(behind) and behind.text.isalpha()) or _is_verb(
        words, at + 1
    )


def _is_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a word behind a noun is a verb or an adverb: "the fire kills", not "13 home runs"."""
    lower = words[at].lower
    if lower.endswith(("ed", "ly", "ing")) or is_past_form(words[at].text):
        return True
    told = lemma(lower) in COMMON_VERBS or (lower.endswith("s") and lemma(lower) in _IRREGULAR_VERBS)
    return told and any(word.lower in _DETERMINERS for word in words[max(0, at - _NEAR) : at - 1])


def _lead(words: Sequence[Token], at: int) -> str:
    """The preposition that leads a noun in, all of place as "in"; "" for none."""
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is not None and _noun_of(behind.lower):
        return ""
    for back in range(at - 1, max(-1, at - 1 - _BACK), -1):
        lower = words[back].lower
        if lower in _PREPOSITIONS:
            beside = lower == "of" and back and words[back - 1].lower in _SIDES
            return "in" if lower in _WHERE or beside else lower
        if lower in AUXILIARIES or not (lower[0].isalnum() or lower in {"-", "'s", "’s"}):
            break
    return ""


def _around(sentence: Span, value: Span) -> Iterator[_Told]:
    """The things of the clause of a value, and of those that say when or after what it was."""
    found = _told(sentence)
    if not found:
        return
    clause = clause_around(sentence, value)
    for one in found:
        if clause.start <= one.word.start < clause.end:
            yield one


@lru_cache(maxsize=8192)
def clause_around(sentence: Span, value: Span) -> Span:
    """What a sentence tells in one with a value: up to where it may go on to something else.

    >>> text = Document("The mill, which he sold, burned on 3 May after a blast, but nobody was hurt.").span
    >>> clause_around(text, text.sub(35, 40)).text
    'he sold, burned on 3 May after a blast, '
    """
    words = tokens(sentence)
    first = next((at for at, word in enumerate(words) if word.end > value.start), len(words))
    last = next((at for at, word in enumerate(words) if word.start >= value.end), len(words))
    start = max((at + 1 for at in range(first) if words[at].lower in _LEAVING), default=0)
    end = next((at for at in range(last, len(words)) if words[at].lower in _LEAVING), len(words))
    return sentence.to(
        words[start].start if 0 < start < len(words) else sentence.start,
        words[end].start if end < len(words) else sentence.end,
    )


def _is_cause(one: _Told) -> bool:
    return all(thing.sort == CAUSE for thing in one.things)


@lru_cache(maxsize=256)
def _things_at_opening(document: Document) -> tuple[_Told, ...]:
    """The things of which a document tells as it opens."""
    return tuple(one for sentence in sentences(document)[:_OPENING_SENTENCES] for one in _told(sentence))


def _opening(document: Document, mine: _Told) -> Iterator[_Told]:
    """The harm and the places of which a document tells as it opens; none for a thing of another sort."""
    sorts = {thing.sort for thing in mine.things}
    if CAUSE in sorts or PLACE in sorts:
        for one in _things_at_opening(document):
            if _is_cause(one) or one.lead == "in":
                yield one


def _apart(mine: _Told, theirs: _Told) -> bool:
    """Whether two things are of one sort and cannot be one, told of in the same part of their sentences."""
    plain = _OF_HARM if _is_cause(mine) and _is_cause(theirs) else _OF_PLACE
    if mine.lead != theirs.lead and not plain.issuperset([mine.lead, theirs.lead]):
        return False
    sorts = {thing.sort: thing.rows for thing in theirs.things}
    shared = [(thing.rows, sorts[thing.sort]) for thing in mine.things if thing.sort in sorts]
    return bool(shared) and all(own and other and own.isdisjoint(other) for own, other in shared)


@lru_cache(maxsize=8192)
def counterpart(sentence: Span, value: Span, other: Span, told: Span) -> str:
    """What a value is told of that the source has no word for, and what it has in its place; "" for nothing.

    >>> texts = ("Two people died in a mosque.", "Two people died in a market.")
    >>> text, source = (Document(text).span for text in texts)
    >>> counterpart(text, text.sub(0, 10), source, source.sub(0, 10))
    "the one tells of a 'mosque', the other of a 'market' and no 'mosque'"
    """
    mine = [
        one
        for one in _around(sentence, value)
        if (one.word.text.islower() or not one.at) and all(thing.rows for thing in one.things)
    ]
    if not mine:
        return ""
    named = _named(other.document)
    own = frozenset(
        (thing.sort, row) for one in _told(sentence) for thing in one.things for row in thing.rows
    )
    for one in mine:
        if any((thing.sort, row) in named for thing in one.things for row in thing.rows):
            continue
        for theirs in (*_around(other, told), *_opening(other.document, one)):
            rows = {(thing.sort, row) for thing in theirs.things for row in thing.rows}
            if rows.isdisjoint(own) and _apart(one, theirs):
                noun = one.word.text
                return f"the one tells of a '{noun}', the other of a '{theirs.word.text}' and no '{noun}'"
    return ""
