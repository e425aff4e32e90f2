"""Another rank of the same thing: "is the third largest city" against "the fifth largest", "his sixth novel" against "his fifth"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.directions import POINTS
from claimcheck.values.earlier_times import of_an_earlier_time
from claimcheck.values.nouns import is_people
from claimcheck.values.ordinals import ordinal_at
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken, is_subject
from claimcheck_statements.moments import days_named
from claimcheck_statements.subjects import Subject, read_subject, same_subject
from claimcheck_statements.views import View, Word

__all__ = ["find_other_rank"]

_WEIGHTY = 0.3
# Verbs that say which rank their subject has.
_IDENTITY = frozenset("be become rank place finish come remain have stand".split())
# What may stand between such a verb and the rank.
_BEFORE = frozenset(
    "the a an its his her their also now currently then only still as at in # number no .".split()
)
_ENDS = frozenset(
    [",", ";", ".", ":", "—", "–", "(", ")", "and", "but", "or", "who", "which", "that", "behind", "with"]
)
_ENDS |= frozenset(["after", "before", "when", "while", "where", "since", "than", "until"])
_NUMBERED = frozenset(["number", "no", "#"])
_POSSESSIVE = frozenset(["'s", "’s"])
_TURNS = frozenset(["before", "after", "since", "when", "while", "during", "for"])
_TURN = 4
"""Words from such a one on that say when, or for what, a place in an order is held."""
_LONGEST = 12
_DEFINITE = frozenset(["the", "its", "their"])
# Words that leave fewer of a noun, whatever it is of.
_NARROWING = frozenset("studio live solo short animated full-length international imperial major".split())
# Before a place's name these leave fewer of what is in it: "in western Torvia".
_PARTS_OF_PLACES = POINTS.keys() | {"central", "inland", "coastal", "rural", "urban", "upper", "lower"}
_DEBUTS = frozenset("album novel film single ep book play mixtape".split())


@frozen
class _Rank:
    """A rank that a sentence gives to its subject, and the words of what is ranked."""

    value: float
    place: int
    """Its first token's place, possessor and article before it included."""
    start: int
    stop: int
    """Where the rank itself ends."""
    end: int
    """Where the first word of what is ranked ends."""
    words: tuple[Word, ...]
    """The content words of what is ranked."""
    of_term: bool = False
    """Whether the years follow in which it was held."""

    @property
    def graded(self) -> bool:
        """Whether it ranks by a measure, which changes with the years, not by order."""
        return (
            bool(self.words)
            and self.words[0].lower.endswith("est")
            and self.words[0].base != self.words[0].lower
        )


def find_other_rank(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two ranks; `topic` is whom or what a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    if _says_until(claim) != _says_until(view) or of_an_earlier_time(claim.span, view.span):
        return None
    mine = list(_ranks(claim))
    theirs = list(_ranks(view)) if len(mine) == 1 else []
    if not theirs:
        return None
    here = mine[0]
    found = [(there, order) for there in theirs if (order := _compared(here, there)) is not None]
    if len(found) != 1 or is_spoken(view, found[0][0].place):
        return None
    there, apart = found[0]
    if not apart or _held_at(claim, here) != _held_at(view, there):
        return None
    if here.graded and not (
        days_named(claim) == days_named(view) and _is_past(claim, here) == _is_past(view, there)
    ):
        return None
    if not _one_subject(align(claim, [view]), view, here, there, topic):
        return None
    # The rank alone decides, whatever else of its phrase the source says elsewhere.
    told = differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75, exclusive=True)
    return evolve(told, claim=(here.start, here.stop))


def _says_until(view: View) -> bool:
    """Whether a sentence says until when something was so."""
    return any(token.lower in {"until", "till"} for token in view.tokens)


def _held_at(view: View, rank: _Rank) -> frozenset[str]:
    """When, or for what, a rank is held, as the words behind it tell: "fifth in the table before the match"."""
    behind = [token for token in view.tokens if token.start >= rank.stop and not rank.of_term]
    turn = next((at for at, token in enumerate(behind) if token.lower in _TURNS), len(behind))
    told = [token.lower for token in behind[turn : turn + _TURN]]
    return frozenset((*told[:1], *(lemma(word) for word in told[1:] if word not in _BEFORE)))


@lru_cache(maxsize=4096)
def _ranks(view: View) -> tuple[_Rank, ...]:
    """The ranks that a sentence gives to its subject."""
    return tuple(_read_ranks(view))


def _read_ranks(view: View) -> Iterator[_Rank]:
    """The ranks that a sentence gives to its subject."""
    tokens = view.tokens
    for at, token in enumerate(tokens):
        if at and token.text[0].isupper():
            # "The First Lady" has no rank.
            continue
        rank = _rank_at(view, at)
        if rank is None:
            continue
        value, end = rank
        first = _identity_before(view, at)
        if first is None:
            continue
        after = end + (end < len(tokens) and tokens[end].text == "-")
        last = next(
            (place for place in range(after, len(tokens)) if tokens[place].lower in _ENDS), len(tokens)
        )
        last = next((place for place in range(after + 1, last) if _goes_off(tokens, place)), last)
        term = next((place for place in range(after + 1, last) if _tells_term(tokens, after, place)), None)
        last = last if term is None else term
        words = tuple(word for word in view.words if after <= word.place < min(last, after + _LONGEST))
        words += _owner(view, first, at)
        weighty = tuple(word for word in words if word.weight >= _WEIGHTY)
        if weighty:
            yield _Rank(
                value,
                first,
                token.start,
                max(token.end, tokens[end - 1].end),
                weighty[0].end,
                weighty,
                term is not None,
            )


def _goes_off(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle behind a name or noun begins to tell more: "of Torvia spanning four centuries"."""
    return tokens[place].lower.endswith("ing") and tokens[place - 1].text[0].isupper()


def _tells_term(tokens: Sequence[Token], noun: int, place: int) -> bool:
    """Whether a token begins the years of an office: "the 19th president of Torvia from 1877 to 1881"."""
    year = tokens[place + 1].text if place + 1 < len(tokens) else ""
    return (
        tokens[place].lower in {"from", "between"}
        and len(year) == _YEAR
        and year.isdecimal()
        and is_people(tokens[noun].lower)
    )


_YEAR = 4


def _owner(view: View, first: int, at: int) -> tuple[Word, ...]:
    """The names of whose the ranked thing is: "Elsa Brandt's third novel" is the third novel by Elsa Brandt."""
    own = next((place for place in range(first, at) if view.tokens[place].lower in _POSSESSIVE), None)
    if own is None:
        return ()
    return tuple(word for word in view.words if first <= word.place < own and word.sort == "name")


def _rank_at(view: View, at: int) -> tuple[float, int] | None:
    """The rank at a token: "third", "92nd", the number of "number 91 on the list"; and the token after it."""
    ordinal = ordinal_at(view.tokens, at)
    if ordinal is not None:
        return ordinal.value, ordinal.end
    token = view.tokens[at]
    led = at > 0 and (view.tokens[at - 1].lower in _DEFINITE or view.tokens[at - 1].lower in _POSSESSIVE)
    if led and token.lower.endswith("est") and lemma(token.lower) != token.lower:
        return 1.0, at
    if token.lower == "debut" and at + 1 < len(view.tokens):
        following = view.tokens[at + 1].lower
        skip = following in _NARROWING
        noun = view.tokens[at + 1 + skip].lower if at + 1 + skip < len(view.tokens) else ""
        return (1.0, at + 1) if noun in _DEBUTS else None
    before = [one.lower for one in view.tokens[max(0, at - 2) : at] if one.text != "."]
    after = view.tokens[at + 1].lower if at + 1 < len(view.tokens) else ""
    if token.text.isdecimal() and token.text.isascii() and before[-1:] and before[-1] in _NUMBERED:
        return (float(token.text), at + 1) if after in {"on", "in", "among"} else None
    return None


def _identity_before(view: View, at: int) -> int | None:
    """The token at which the phrase of a rank begins that a verb of identity, a comma or the start stands before."""
    place = at
    while place and at - place < _LONGEST:
        token = view.tokens[place - 1]
        if token.lower in _POSSESSIVE:
            place -= 1
            while place and view.tokens[place - 1].text[0].isupper():
                place -= 1
        elif token.lower in _BEFORE:
            place -= 1
        else:
            break
    if not place:
        return place
    before = view.tokens[place - 1].lower
    return place if lemma(before) in _IDENTITY or before == "," else None


def _compared(mine: _Rank, theirs: _Rank) -> bool | None:
    """Whether two ranks among the same things exclude each other; None where they are among other things.

    Among fewer a thing ranks no lower: the second studio album is no first album, though it may be the third.
    """
    extra = _extra(mine.words, theirs.words)
    if extra is None:
        return None
    if not any(extra):
        return mine.value != theirs.value
    if all(extra):
        return None
    narrow, wide = (mine, theirs) if extra[0] else (theirs, mine)
    return narrow.value > wide.value


def _extra(mine: Sequence[Word], theirs: Sequence[Word]) -> tuple[bool, bool] | None:
    """Whether the one names fewer than the other by a word before the noun; None where it is not the same noun."""
    narrowed = [False, False]
    head = False
    while mine and theirs:
        if _same_word(mine[0], theirs[0]):
            head = True
            mine, theirs = mine[1:], theirs[1:]
        elif (rest := _spelt_out(mine, theirs)) is not None:
            head = True
            mine, theirs = rest
        elif len(mine) > 1 and _same_word(mine[1], theirs[0]) and not head and mine[0].lower in _NARROWING:
            narrowed[0], mine = True, mine[1:]
        elif (
            len(theirs) > 1 and _same_word(mine[0], theirs[1]) and not head and theirs[0].lower in _NARROWING
        ):
            narrowed[1], theirs = True, theirs[1:]
        elif head and _describes(theirs):
            theirs = theirs[1:]
        elif head and _describes(mine):
            mine = mine[1:]
        else:
            return None
    return None if mine or theirs else (narrowed[0], narrowed[1])


def _same_word(one: Word, other: Word) -> bool:
    return one.base == other.base or synonymous(one.base, other.base)


def _describes(words: Sequence[Word]) -> bool:
    """Whether a word only describes the name that comes: "by the Danish singer Elsa Brandt"."""
    if words[0].lower in _PARTS_OF_PLACES:
        return False
    names = any(word.sort == "name" for word in words[1:])
    return names and (words[0].lower in NATIONALITIES or is_people(words[0].base) or words[0].sort == "name")


def _spelt_out(mine: Sequence[Word], theirs: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]] | None:
    """What is left behind initials in the one and their words in the other: "GDP"."""
    for short, long in ((mine, theirs), (theirs, mine)):
        initials = short[0].lower
        if short[0].text.isupper() and len(initials) > 1:
            spelt = "".join(word.lower[0] for word in long[: len(initials)])
            if spelt == initials:
                rest = short[1:], long[len(initials) :]
                return rest if short is mine else (rest[1], rest[0])
    return None


def _is_past(view: View, rank: _Rank) -> bool:
    """Whether a rank is told of the past: "was the largest"."""
    return rank.place > 0 and view.tokens[rank.place - 1].lower in {"was", "were", "had", "became"}


def _one_subject(alignment: Alignment, view: View, here: _Rank, there: _Rank, topic: Subject | None) -> bool:
    """Whether the two ranks are of one thing."""
    pairs = [
        pair for pair in alignment.pairs if pair.claim.place < here.place and pair.claim.weight >= _WEIGHTY
    ]
    # The subject is the run of names, or the one word, that opens the claim.
    length = next((at for at, pair in enumerate(pairs) if at and pair.claim.sort == "word"), len(pairs))
    opening = pairs[:length]
    if not opening:
        return False
    if view.pronoun:
        subject = read_subject(_before_verb(alignment.claim, here))
        known = opening[0].assumed or (topic is not None and same_subject(subject, topic, people=True))
        return known and _of_pronoun(alignment, view, there)
    named = [pair.evidence for pair in opening if pair.evidence is not None]
    if len(named) < len(opening):
        return False
    return is_subject(view, named, there.place) or (not named[0].place and _goes_on(view, there))


def _goes_on(view: View, rank: _Rank) -> bool:
    """Whether the verb before a rank goes on with what its sentence opens with: "... and is the third"."""
    return rank.place > 1 and view.tokens[rank.place - 2].lower == "and"


def _of_pronoun(alignment: Alignment, view: View, rank: _Rank) -> bool:
    """Whether a rank is that of the pronoun which opens a sentence, not of another name."""
    if _goes_on(view, rank):
        return True
    partners = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    before = [word for word in view.words if word.start < rank.start and word.sort == "name"]
    return all(word.start in partners for word in before)


def _before_verb(view: View, rank: _Rank) -> list[Token]:
    """The tokens before the verb that gives a rank."""
    before = [token for token in view.tokens[: rank.place] if token.lower != ","]
    while before and (lemma(before[-1].lower) in _IDENTITY or before[-1].lower in _BEFORE):
        before.pop()
    return before
