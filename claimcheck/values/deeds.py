"""What is done to whom or what: "invaded Poland" is not "invaded the Soviet Union", "a bomb" not "a hydrogen bomb"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import UNITS
from claimcheck.values.openings import NO_NOUNS_OF, is_past
from claimcheck.values.opposed_words import RIVAL_DEEDS
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["one_and_several", "other_deed", "other_verb", "rival_deeds"]

_DETERMINERS = frozenset("the a an his her its their our this that these those some any".split())
_SAYING = frozenset(verb for verb, _ in ACTS) - {"record"}
# Before "of" these only say what it is: "the title of duke".
_SORTS = NO_NOUNS_OF | frozenset(
    "title post rank office name award prize position role job honour honor degree medal order battle city".split()
)
# Behind its name these only say what it is: "the Orlan club".
_BEHIND_A_NAME = _SORTS | frozenset(
    "company group firm bank airline club party team union league river lake island area region".split()
)
_TO = frozenset(["to", "into", "from", "for"])
_ON_WAY = 3
"""Tokens from an auxiliary to its verb: "was first publicly shown"."""


@frozen
class _Deed:
    """A verb and the noun right behind it, with what stands before the noun."""

    verb: str
    head: str
    before: frozenset[str]
    named: bool
    some: bool
    """Whether it was not told of before: "a bomb"."""

    known: bool
    """Whether it is told as known: "the treaty"."""

    small: bool
    """Whether the noun has a small letter, as behind a name: "Brod harbour"."""

    of: bool
    """Whether "of" follows, so that it is a part or a rank of what stands behind it."""

    @property
    def words(self) -> frozenset[str]:
        """All words of what the deed is done to."""
        return self.before | {self.head}


def _verb_at(words: Sequence[Token]) -> int | None:
    """Where the first verb of a sentence stands, its auxiliaries passed over."""
    for at in range(1, len(words)):
        if words[at].lower in AUXILIARIES:
            after = range(at + 1, min(len(words), at + 1 + _ON_WAY))
            return next((place for place in after if is_past(words[place])), None)
        if is_past(words[at]) or lemma(words[at].lower) in COMMON_VERBS:
            return at
    return None


@lru_cache(maxsize=8192)
def _deed(span: Span) -> _Deed | None:
    """What the first verb of a sentence does to what; None where no noun stands right behind it."""
    words = tokens(span)
    verb = _verb_at(words)
    if verb is None:
        return None
    at = verb + 1
    at += at < len(words) and words[at].lower in _TO
    some = at < len(words) and words[at].lower in {"a", "an"}
    known = at < len(words) and words[at].lower in _KNOWN
    at += at < len(words) and words[at].lower in _DETERMINERS
    run: list[Token] = []
    for word in words[at:]:
        if word.lower in UNITS or word.text[0].isdigit() or word.lower == "than":
            return None  # "lasted five months", "fewer than 100": numbers are compared for themselves
        if not is_content(word) or not word.text.isalpha() or word.lower in MONTHS or word.lower in WEEKDAYS:
            break
        run.append(word)
    if not run:
        return None
    return _Deed(
        lemma(words[verb].lower),
        lemma(run[-1].lower),
        frozenset(lemma(each.lower) for each in run[:-1]),
        any(not each.text.islower() for each in run),
        some,
        known,
        run[-1].text.islower(),
        any(each.lower in {"of", "to"} for each in words[words.index(run[-1]) + 1 :][:1]),
    )


@lru_cache(maxsize=8192)
def other_deed(mine: Span, theirs: Span) -> str:
    """What shows that one verb has another object in each of two sentences; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("Torvia joined the union.", "Torvia joined the euro."))
    >>> other_deed(first, second)
    'one of the two is of the union, the other of the euro'
    """
    here, there = _deed(mine), _deed(theirs)
    if here is None or there is None:
        return _only_made(here or there, mine if there is None else theirs, theirs if there is None else mine)
    if here.verb != there.verb and not synonymous(here.verb, there.verb):
        return ""
    known, their_known = content_lemmas(mine), content_lemmas(theirs)
    if narrower := _narrower(here, there, known, their_known):
        return narrower
    if here.named != there.named:
        return ""
    if part := _of_a_part(here, there, known, their_known):
        return part
    if _strange(here.words, their_known) and _strange(there.words, known):
        return f"one of the two is of the {here.head}, the other of the {there.head}"
    if here.head != there.head or here.named:
        return ""
    new, their_new = here.before - their_known, there.before - known
    if (new and their_new and not _alike(new, their_new)) or ((here.some or there.some) and new != their_new):
        word = min(new | their_new)
        return f"one of the two is of the {word} {here.head}, the other of another {here.head}"
    return ""


def _only_made(deed: _Deed | None, telling: Span, other: Span) -> str:
    """Why only one of two sentences says what somebody was made: "was crowned king of Torvia"; "" for nothing."""
    if deed is None or deed.verb not in _MAKING or deed.named or _main_verb(other) != deed.verb:
        return ""
    words = [word.lower for word in tokens(telling)]
    made = any(one in AUXILIARIES and lemma(two) == deed.verb for one, two in pairwise(words))
    strange = _strange(frozenset([deed.head]), content_lemmas(other))
    return f"only one of the two tells of being made {deed.head}" if made and strange else ""


_MAKING = frozenset("crown name elect appoint declare proclaim ordain consecrate".split())


def _of_a_part(here: _Deed, there: _Deed, known: frozenset[str], their_known: frozenset[str]) -> str:
    """Why one of two deeds is done to a part of what the other is done to: "Brod harbour", "the head of the union"; "" for nothing."""
    for one, other, has, lacks in ((here, there, known, their_known), (there, here, their_known, known)):
        if one.of and one.head not in _SORTS and _strange(one.words, lacks) and other.head in has:
            return f"only one of the two is of the {one.head} of the {other.head}"
        of_it = one.named and other.head in one.before and one.head not in _BEHIND_A_NAME
        if of_it and one.small and _strange(frozenset([one.head]), lacks):
            return f"only one of the two is of the {one.head} of {other.head}"
    return ""


def _narrower(here: _Deed, there: _Deed, known: frozenset[str], their_known: frozenset[str]) -> str:
    """Why one of two deeds is done to a sort of what the other is done to: "her first crime novel"; "" for nothing.

    "The peace treaty" may be "the treaty".
    """
    if here.head != there.head or here.known or there.known:
        return ""
    new = [
        {word for word in each.before - _NO_SORTS if _strange(frozenset([word]), others)}
        for each, others in ((here, their_known), (there, known))
    ]
    if bool(new[0]) == bool(new[1]):
        return ""
    return f"only one of the two is of a {min(new[0] or new[1])} {here.head}"


_KNOWN = frozenset(["the", "this", "that", "these", "those"])
# These tell nothing of which it is.
_NO_SORTS = frozenset(
    "own famous great successful new long big huge large small celebrated acclaimed popular".split()
)


def _strange(words: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a sentence has none of some words in any form."""
    return not any(word in known or any(synonymous(word, other) for other in known) for word in words)


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(synonymous(one, two) for one in mine for two in theirs)


_STEPS = (frozenset(["premiere", "release"]), frozenset(["debut", "release"]))
"""Deeds by either of which a work comes out, each on a day of its own."""


@lru_cache(maxsize=8192)
def other_verb(mine: Span, theirs: Span) -> str:
    """What shows that each of two sentences tells in its first verb of something else; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("Lind was named mayor.", "Lind took over as mayor."))
    >>> other_verb(first, second)
    "the one tells of 'name', the other of 'take'"
    """
    here, there = _main_verb(mine), _main_verb(theirs)
    if {here, there} in _STEPS:
        return f"the one tells of '{here}', the other of '{there}'"
    if not here or not there or not _strange(frozenset([here]), content_lemmas(theirs) | {there}):
        return ""
    if not _strange(frozenset([there]), content_lemmas(mine) | {here}):
        return ""
    return f"the one tells of '{here}', the other of '{there}'"


def _main_verb(span: Span) -> str:
    """The first verb of a sentence in base form; empty where none is known for one."""
    words = tokens(span)
    at = _verb_at(words)
    verb = "" if at is None else lemma(words[at].lower)
    return "" if verb in _SAYING else verb


def _object(span: Span) -> tuple[str, Sequence[Token]]:
    """The first verb of a sentence in base form and the words behind it; "" where none is known for one."""
    words = tokens(span)
    at = _verb_at(words)
    return ("", ()) if at is None else (lemma(words[at].lower), words[at + 1 : at + 4])


def one_and_several(mine: Span, theirs: Span) -> bool:
    """Whether one verb has a name for its object in one sentence, and several of a kind in the other: "fined three makers"."""
    (verb, named), (other, counted) = _object(mine), _object(theirs)
    if not verb or verb != other or len(named) < 1 or len(counted) < _COUNTED:
        return False
    if not (named[0].text[0].isupper() and named[0].text.isalpha() and is_content(named[0])):
        return False
    noun = counted[1].lower
    return (
        UNITS.get(counted[0].lower, 0) > 1 and noun.endswith("s") and noun.isalpha() and noun not in _LENGTHS
    )


_COUNTED = 2
_LENGTHS = frozenset("seconds minutes hours days weeks months years decades times".split())


def rival_deeds(
    mine: Collection[str], theirs: Collection[str], *, all_mine: Collection[str], all_theirs: Collection[str]
) -> bool:
    """Whether the words around two values, in base form, name two deeds of which one says nothing of the other.

    "Destroyed" and "damaged" are such, unless either sentence has the other's word as well.

    >>> rival_deeds(["destroy"], ["damage"], all_mine=["storm", "destroy"], all_theirs=["storm", "damage"])
    True
    """
    for row in RIVAL_DEEDS:
        here, there = row.intersection(mine), row.intersection(theirs)
        if here and there and here.isdisjoint(all_theirs) and there.isdisjoint(all_mine):
            return True
    return False
