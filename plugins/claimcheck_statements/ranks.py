"""Another rank of the same thing: "is the third largest city" against "the fifth largest", "his sixth novel" against "his fifth"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.ordinals import ordinal_at
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken, is_subject
from claimcheck_statements.moments import moments
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
_LONGEST = 12


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
    if claim.negating or view.negating or claim.hedges or view.hedges or claim.question or view.question:
        return None
    if _says_until(claim) != _says_until(view):
        return None
    mine = list(_ranks(claim))
    theirs = list(_ranks(view)) if len(mine) == 1 else []
    if not theirs:
        return None
    here = mine[0]
    found = [there for there in theirs if _same_thing(here.words, there.words)]
    if len(found) != 1 or found[0].value == here.value or is_spoken(view, found[0].place):
        return None
    there = found[0]
    if here.graded and not _same_time(claim, view):
        return None
    if not _one_subject(align(claim, [view]), view, here, there, topic):
        return None
    # The rank alone decides, whatever else of its phrase the source says elsewhere.
    told = differing(claim, (here.start, here.end), view, (there.start, there.end), 0.75, exclusive=True)
    return evolve(told, claim=(here.start, here.stop))


def _says_until(view: View) -> bool:
    """Whether a sentence says until when something was so."""
    return any(token.lower in {"until", "till"} for token in view.tokens)


def _ranks(view: View) -> Iterator[_Rank]:
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
        words = tuple(word for word in view.words if after <= word.place < min(last, after + _LONGEST))
        weighty = tuple(word for word in words if word.weight >= _WEIGHTY)
        if weighty:
            yield _Rank(value, first, token.start, tokens[end - 1].end, weighty[0].end, weighty)


def _rank_at(view: View, at: int) -> tuple[float, int] | None:
    """The rank at a token: "third", "92nd", the number of "number 91 on the list"; and the token after it."""
    ordinal = ordinal_at(view.tokens, at)
    if ordinal is not None:
        return ordinal.value, ordinal.end
    token = view.tokens[at]
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


def _same_thing(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether two ranks are among the same things: the same words in the same order, initials for some or not."""
    if not mine or not theirs:
        return not mine and not theirs
    if mine[0].base == theirs[0].base or synonymous(mine[0].base, theirs[0].base):
        return _same_thing(mine[1:], theirs[1:])
    for short, long in ((mine, theirs), (theirs, mine)):
        initials = short[0].lower
        if short[0].text.isupper() and len(initials) > 1:
            spelt = "".join(word.lower[0] for word in long[: len(initials)])
            if spelt == initials:
                return _same_thing(short[1:], long[len(initials) :])
    return False


def _same_time(claim: View, view: View) -> bool:
    """Whether the two speak of the same days, or neither of any."""
    mine = [mention.value.timex for mention in moments(claim)]
    return mine == [mention.value.timex for mention in moments(view)]


def _one_subject(alignment: Alignment, view: View, here: _Rank, there: _Rank, topic: Subject | None) -> bool:
    """Whether the two ranks are of one thing."""
    pairs = [
        pair for pair in alignment.pairs if pair.claim.start < here.start and pair.claim.weight >= _WEIGHTY
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
