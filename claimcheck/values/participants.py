"""Those who take part in a deed, as the words of their places in a sentence, and whether two are one."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, sentences_in, tokens
from claimcheck.values.contexts import in_one_context
from claimcheck.values.name_values import Name
from claimcheck.values.names import antecedent, find_names
from claimcheck.values.nouns import singular
from claimcheck.values.openings import has_verb_form
from claimcheck.values.places import country_of
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["Participant", "are_named_apart", "participant", "same_participant"]

# What stands before these is of another clause or of those who only tell.
_LEFT = frozenset(
    """and but or that said says say when while after before because since although though if as where who which told
    reported according then""".split()
)
_ENDING = frozenset(
    """in on at by for from with to after before as when which who that while and but or because since until over under
    during through amid following is are was were will would has have had can could may might be been where if despite
    without than into about against next last this yesterday today tomorrow per each every more said says""".split()
)
_HELPING = frozenset(
    """is are was were will would has have had be been being to agreed agree plans plan planned also now already still currently
    reportedly later recently just then who which that not did does do said it its finally eventually must may might
    can could should ordered expected stayed remained stay remain stays remains""".split()
)
_DETERMINERS = frozenset("the a an its his her their this these those some all both".split())
_INDEFINITE = frozenset(["a", "an", "another", "one"])
_PRONOUNS = frozenset(
    "he she it they him her them his hers its their theirs i we us who which that this one these those".split()
)
_OWNING = frozenset(["'s", "’s"])
_PREPOSITIONS = frozenset("of in on at for from with to by near".split())
# These make no other of what stands behind them.
_NO_OTHERS = frozenset(
    """new planned proposed whole entire local huge giant big large massive powerful strong deadly raging burning stricken
    doomed crowded small long heavy fierce severe violent""".split()
)
# Whoever acts for a body that bears the name, and what a name may leave out.
_OF_A_BODY = frozenset(
    "company firm group holder shareholder investor team club corporation corp inc ltd co plc holdings limited".split()
)


@frozen
class Participant:
    """Somebody or something that takes part."""

    names: frozenset[str]
    """The words of its name, in lower case."""
    head: str
    """Its noun, in the singular and lower case; the last word of the name where it has nothing else."""
    named: bool
    """Whether the noun is a word of the name."""
    modifiers: frozenset[str]
    """The common words before the noun."""
    sort: str
    """The sort of its name: person, organisation, place, nationality or unknown; empty where it bears none."""
    open: bool
    """Whether it is one of several that nothing tells apart: "a man"."""
    plural: bool
    complement: frozenset[str]
    """The words behind the noun that say of or by whom it is."""
    start: int
    end: int
    rest: frozenset[str]
    """The content of the phrase behind it that says where it is: "brod" of "the mill in Brod"."""
    pronoun: str = ""
    """The pronoun that means it, as a subject; empty where it is named or told by a noun."""


def _inner(found: Sequence[Token], *, leading: bool) -> Sequence[Token]:
    """The words of a phrase without what stands around it in its sentence.

    `leading`: whether it stands before its verb, so that the words of other clauses are before it.
    """
    words = list(found)
    if leading:
        while words and (words[-1].lower in _HELPING or words[-1].lower.endswith("ly")):
            if words[-2:-1] and words[-2].lower in _DETERMINERS:
                break  # "the plan"
            words.pop()
        last = max((at for at in range(len(words)) if _parts_clauses(words, at)), default=-1)
        return words[last + 1 :]
    capital = bool(words) and words[0].text[0].isupper()
    end = next((at for at, word in enumerate(words) if at and _ends(word, capital=capital)), len(words))
    return words[:end]


def _parts_clauses(words: Sequence[Token], at: int) -> bool:
    """Whether what stands behind a word is another clause: "the talks" have no verb."""
    if words[at].lower in _LEFT:
        return True
    return has_verb_form(words[at]) and not (at and words[at - 1].lower in _DETERMINERS)


def _ends(word: Token, *, capital: bool) -> bool:
    """Whether a phrase that stands behind its verb is over before a word; `capital`: whether it opens with a name."""
    if word.lower in _ENDING or (not word.text[0].isalnum() and word.lower not in _OWNING):
        return True
    if has_verb_form(word):
        return True
    return capital and word.text[0].islower() and word.lower not in {"of", "the", "and", "de"} | _OF_A_BODY


def _before_aside(sentence: Span, found: Sequence[Token]) -> Sequence[Token]:
    """The words before the comma before "which" or "who"; the words themselves where they are no such pronoun."""
    if not found or found[0].lower not in _RELATIVE:
        return found
    around = tokens(sentence)
    at = next(at for at, token in enumerate(around) if token.start == found[0].start)
    if not at or around[at - 1].text != ",":
        return found
    first = at - 1
    while first and around[first - 1].text[0].isalnum():
        first -= 1
    return around[first : at - 1]


def participant(sentence: Span, found: Sequence[Token], *, leading: bool) -> Participant | None:
    """Who is named by some words of a sentence; None for a pronoun, and where nothing is named."""
    words = _inner(_before_aside(sentence, found) if leading else found, leading=leading)
    behind = found[len(words) :] if words and words[0] == found[0] else ()
    border = next((at for at, word in enumerate(words) if at and word.lower in _PREPOSITIONS), len(words))
    inner = next(
        (at for at, word in enumerate(words) if at and word.lower in _PREPOSITIONS - {"of"}), len(words)
    )
    rest = _rest([*words[inner:], *behind])
    words = words[:inner]
    # "Selt's rival Brod" is Brod.
    owned = max((at + 1 for at, word in enumerate(words[:border]) if word.lower in _OWNING), default=0)
    if owned < border and words[border - 1].text[0].isupper():
        words, border = words[owned:], border - owned
    phrase = [word for word in words[:border] if word.lower not in _DETERMINERS]
    if not phrase or phrase[-1].lower in _OWNING:
        phrase = phrase[:-1]
    if phrase and phrase[-1].lower in _PERSONAL:
        return _meant(phrase[-1], sentence)
    if (
        not phrase
        or words[0].lower in _ENDING
        or phrase[-1].lower in _PRONOUNS
        or not phrase[-1].text[0].isalnum()
    ):
        return None
    mentions = [
        mention
        for mention in find_names(sentence)
        if any(mention.span.start <= word.start < mention.span.end for word in words)
    ]
    capitals = _capitals(words, mentions, sentence)
    head = phrase[-1]
    named = head in capitals
    return Participant(
        frozenset(word.lower for word in capitals) | _in_full(mentions) | _owners(words, sentence),
        head.lower if named else singular(head.lower),
        named,
        frozenset(
            word.lower
            for word in phrase[:-1]
            if word not in capitals and word.text.isalpha() and is_content(word)
        ),
        mentions[0].value.sort if named and mentions else "",
        words[0].lower in _INDEFINITE,
        not named and singular(head.lower) != head.lower,
        frozenset(word.lower for word in (*words[border:], *_belonging(behind)) if is_content(word)),
        words[0].start,
        words[-1].end,
        rest,
    )


def _capitals(words: Sequence[Token], mentions: Sequence[Mention[Name]], sentence: Span) -> list[Token]:
    """The words of a phrase that are of a name; one that opens its sentence only where it is read as one or owns something."""
    owners = {one.start for one, two in pairwise(words) if two.lower in _OWNING and one.text[0].isupper()}
    return [
        word
        for word in words
        if word.text[0].isupper()
        and is_content(word)
        and (
            word.start != sentence.start
            or word.start in owners
            or any(mention.span.start <= word.start < mention.span.end for mention in mentions)
        )
    ]


_PERSONAL = {"he": "he", "him": "he", "she": "she", "her": "she", "it": "it", "they": "they", "them": "they"}


def _meant(pronoun: Token, sentence: Span) -> Participant:
    """Who is meant by a pronoun: by name where its text tells, else whoever it is."""
    name = antecedent(Span(sentence.document, pronoun.start, pronoun.end))
    words = [word.lower() for word in (name.full or name.text).split() if word[0].isupper()] if name else []
    return Participant(
        frozenset(words),
        words[-1] if words else _PERSONAL[pronoun.lower],
        bool(words),
        frozenset(),
        name.sort if name else "",
        open=False,
        plural=pronoun.lower in {"they", "them"},
        complement=frozenset(),
        start=pronoun.start,
        end=pronoun.end,
        rest=frozenset(),
        pronoun=_PERSONAL[pronoun.lower],
    )


def _owners(words: Sequence[Token], sentence: Span) -> frozenset[str]:
    """The words of the name that "his" or "its" at the head of a phrase means."""
    first = words[0]
    if first.lower not in {"his", "her", "its", "their"}:
        return frozenset()
    name = antecedent(Span(sentence.document, first.start, first.end))
    return frozenset(word.lower() for word in (name.full or name.text).split()) if name else frozenset()


def _in_full(mentions: Sequence[Mention[Name]]) -> frozenset[str]:
    """The words of the names by which a text has called those whom it names in short: "Ruth Hale" for "Hale"."""
    return frozenset(
        word.lower() for mention in mentions for word in mention.value.full.split() if word[0].isupper()
    )


def _rest(found: Sequence[Token]) -> frozenset[str]:
    """The content of the phrase of place right behind a noun, in lower case."""
    if not found or found[0].lower not in _WHERE:
        return frozenset()
    end = next(
        (at for at, word in enumerate(found) if at and (not word.text[0].isalnum() or word.lower in _ENDING)),
        len(found),
    )
    return frozenset(word.lower for word in found[1:end] if is_content(word) and word.text[0].isalpha())


_WHERE = frozenset(["in", "at", "near", "from"])


def _belonging(behind: Sequence[Token]) -> Sequence[Token]:
    """The words of what is told right behind a phrase by "by" or "against": "a suit by its workers"."""
    return behind[:_SHORT] if behind and behind[0].lower in {"by", "against", "over"} else ()


_SHORT = 4
_RELATIVE = frozenset(["which", "who"])


def same_participant(mine: Participant, sentence: Span, theirs: Participant, other: Span) -> bool:
    """Whether two that take part in deeds told in two sentences are shown to be one."""
    if mine.pronoun and theirs.pronoun and not (mine.names and theirs.names):
        return mine.pronoun == theirs.pronoun and in_one_context(sentence, other)
    ours, others = _names(mine, theirs), _names(theirs, mine)
    if ours or others:
        if not (ours and others and _may_be_one_name(mine, ours, theirs, others)):
            return False
        if mine.named == theirs.named or (mine.head in ours) == (theirs.head in others):
            return mine.modifiers ^ theirs.modifiers <= _NO_OTHERS if mine.named else _same_noun(mine, theirs)
        common = theirs if mine.named or mine.head in ours else mine
        return common.head in _OF_A_BODY
    if not _same_noun(mine, theirs) or (mine.open and theirs.open):
        return False
    if (mine.open or theirs.open) and mine.head != theirs.head:
        return False
    if any(one.open and one.complement - other.complement for one, other in ((mine, theirs), (theirs, mine))):
        return False
    here, there = _named_with(mine.head, sentence), _named_with(theirs.head, other)
    return not (here and there and here.isdisjoint(there)) and in_one_context(sentence, other)


@lru_cache(maxsize=4096)
def _named_with(noun: str, sentence: Span) -> frozenset[str]:
    """The words of names that a text has put to a noun up to the end of a sentence: "the Selt museum", "the museum of Selt"."""
    found: set[str] = set()
    for each in sentences_in(Span(sentence.document, 0, sentence.end)):
        words = tokens(each)
        for at, word in enumerate(words):
            if singular(word.lower) != noun:
                continue
            first = at
            while first and words[first - 1].text[0].isupper() and words[first - 1].lower not in _DETERMINERS:
                first -= 1
            behind = words[at + 2 : at + 4] if [one.lower for one in words[at + 1 : at + 2]] in _AT else ()
            found.update(one.lower for one in (*words[first:at], *behind) if one.text[0].isupper())
    return frozenset(found)


_AT = (["of"], ["in"], ["at"])


def _may_be_one_name(
    mine: Participant, ours: frozenset[str], theirs: Participant, others: frozenset[str]
) -> bool:
    """Whether one of two names may be the other in short, as no place's is: "Greater Paris" is not Paris."""
    if ours == others:
        return True
    if not (ours <= others or others <= ours) or {mine.sort, theirs.sort} & {"place", "nationality"}:
        return False
    added = ours ^ others
    if added <= _OF_A_BODY:
        return True
    # "Hale" for "Ruth Hale", but no "Orrin" for "Orrin Books".
    surname = mine.head == theirs.head and min(len(ours), len(others)) == 1
    return surname and added.isdisjoint(_OF_PARTS) and not any(country_of(word.title()) for word in added)


# Before or behind a name, these make it that of a part or of something greater.
_OF_PARTS = frozenset(
    "greater north south east west northern southern eastern western new old upper lower central technical american international".split()
)


def are_named_apart(mine: Participant, theirs: Participant) -> bool:
    """Whether two bear names that have no word in common."""
    ours, others = _names(mine, theirs), _names(theirs, mine)
    return mine.named and theirs.named and bool(ours and others) and ours.isdisjoint(others)


def _names(one: Participant, other: Participant) -> frozenset[str]:
    """The words of a name, with those that stand at the head of a sentence here and are part of a name there."""
    return one.names | (frozenset([one.head, *one.modifiers]) & other.names)


def _same_noun(mine: Participant, theirs: Participant) -> bool:
    """Whether two common nouns are one, with nothing before them that tells of two."""
    if mine.plural != theirs.plural:
        return False
    if mine.head != theirs.head and not synonymous(lemma(mine.head), lemma(theirs.head)):
        return False
    return mine.modifiers ^ theirs.modifiers <= _NO_OTHERS
