"""A word of the claim, and one that excludes it in the same place of the evidence."""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise, takewhile

from claimcheck.model import Mention
from claimcheck.values.amounts import find_amounts
from claimcheck.values.circumstances import told_apart
from claimcheck.values.directions import Direction, find_directions, only_whence, other_way
from claimcheck.values.doers import verbs_of_one_doer
from claimcheck.values.nouns import is_people
from claimcheck.values.openings import is_past
from claimcheck.values.shares_of_many import other_share
from claimcheck.values.tails import denied_only_there
from claimcheck.values.words import is_content, opposed
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.clash import NEARLY_ALL, Clash, differing, free, neighbours, pair_of, same_slot
from claimcheck_statements.deed_frames import same_roles
from claimcheck_statements.moments import moments
from claimcheck_statements.two_things import of_two_things
from claimcheck_statements.views import NUMBER_WORDS, View, Word

__all__ = ["find_opposites", "opposites"]


def opposites(first: Word, second: Word) -> bool:
    """Whether two words exclude each other, in base form or as they are written."""
    return any(
        opposed(one, other) for one in {first.base, first.lower} for other in {second.base, second.lower}
    )


_SOME = frozenset(["some", "most", "many", "several", "few", "half"])
_WEIGHTY = 0.5
# How much of the rest must agree where two superlatives of one noun are opposed.
_MOST = 0.75


def _superlative(word: Word) -> bool:
    """Whether a word picks one of all: of which there is one at the other end as well."""
    return word.lower in {"best", "worst", "first", "last"} or (
        word.lower.endswith("est") and word.base != word.lower
    )


def _of_one_noun(alignment: Alignment, index: int, view: View, other: int) -> bool:
    """Whether two superlatives stand right before one noun: "the highest average income", "the lowest average income"."""
    first, second = alignment.claim.words[index], view.words[other]
    if not (_superlative(first) and _superlative(second)):
        return False
    after, there = neighbours(alignment.claim, index)[1], neighbours(view, other)[1]
    if after is None or there is None:
        return False
    if after.base != there.base and pair_of(alignment, after).evidence != there:
        return False
    return all(pair.found for pair in alignment.pairs if pair.claim.sort == "name")


def _turns_later(view: View, word: Word) -> bool:
    """Whether a sentence goes on to say how it ended otherwise: "fell early on Monday before closing higher"."""
    return any(token.lower in {"before", "but", "then"} for token in view.tokens[word.place + 1 :])


def _is_mixed(view: View, word: Word) -> bool:
    """Whether a word is but one end of a mixture: "mixed to negative reviews"."""
    before = [token.lower for token in view.tokens[max(0, word.place - 2) : word.place]]
    return before[:1] == ["mixed"] and before[-1] in {"to", "and", "or"}


def _is_close_to(view: View, word: Word) -> bool:
    """Whether a word only says that something is near: "close to the tomb" opens and shuts nothing."""
    behind = view.tokens[word.place + 1 : word.place + 2]
    return word.lower == "close" and any(token.lower in {"to", "by"} for token in behind)


def _of_one_doer(alignment: Alignment, verb: Word, view: View, other: Word) -> bool:
    """Whether two words are the verbs of two clauses with one doer, and the evidence says nothing more."""
    claim = alignment.claim
    pairs = [pair for pair in alignment.pairs if pair.evidence is not None and pair.view is view]
    partners = {pair.evidence.start for pair in pairs if pair.evidence is not None}
    strange = (word for word in view.words if word.start not in partners and word != other)
    if any(word.weight >= _WEIGHTY or word.sort in {"time", "number"} for word in strange):
        return False
    for pair in pairs:
        if pair.evidence is None:
            continue
        here = claim.span.document.span.to(pair.claim.start, pair.claim.end)
        there = view.span.document.span.to(pair.evidence.start, pair.evidence.end)
        if verbs_of_one_doer(claim.span, here, view.span, there) == (verb.base, other.base):
            return True
    return False


def _of_some(view: View) -> bool:
    """Whether a sentence tells of some of several: "one of the two men", "some of them"."""
    found = [token.lower for token in view.tokens]
    return any(two == "of" and (one in _SOME or one in NUMBER_WORDS) for one, two in pairwise(found))


# What is done and undone: a thing may be opened one year and closed another.
_BY_TURNS = tuple(
    frozenset(row.split())
    for row in (
        "open close shut",
        "begin start launch introduce end stop close cancel suspend drop",
        "appoint hire name dismiss fire sack",
        "ban outlaw prohibit allow permit legalise legalize lift",
        "marry wed divorce",
        "join enter leave quit",
        "enter occupy leave withdraw",
        "buy acquire sell",
        "arrest jail imprison free release",
        "found form create dissolve disband",
        "build destroy demolish",
        "establish create introduce abolish",
        "reveal hide deny admit",
        "nationalise nationalize privatise privatize",
        "raise lower cut",
        "arrive depart leave",
    )
)


def _by_turns(claim: View, mine: Word, view: View, theirs: Word) -> bool:
    """Whether two sentences tell of doing and undoing, and only one of them says when."""
    done = any(mine.base in row and theirs.base in row for row in _BY_TURNS)
    past = all(word.lower != word.base and not word.lower.endswith("ing") for word in (mine, theirs))
    return done and past and bool(moments(claim)) != bool(moments(view))


def _of_another_side(alignment: Alignment, mine: Word, view: View, theirs: Word) -> bool:
    """Whether two points of the compass are parts of two things, or ways that one thing or two may go."""
    claim = alignment.claim
    here, there = _direction_at(claim, mine), _direction_at(view, theirs)
    if here is None or there is None:
        return False
    if not here.value.of_one_whole(there.value) or _of_other_crowds(claim, view):
        return True
    # Each with a word of its own, as "rebels" and "the army", they may tell of two.
    partners = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    more = any(pair.evidence is None and pair.claim != mine for pair in alignment.pairs)
    theirs_more = any(word.start not in partners and word != theirs for word in view.words)
    if more and theirs_more:
        return True
    places = (claim.span, here.span, view.span, there.span)
    return bool(other_way(*places) if here.value.moving else only_whence(*places))


def _of_another_opening(alignment: Alignment, view: View) -> bool:
    """Whether one sentence opens with what is of, or lies at, what the other opens with, or with some of it only.

    "The hills above the town", "the town"; "exports to Denmark", "exports".
    """
    partners = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    found = {pair.claim.start for pair in alignment.pairs if pair.evidence is not None}
    for one, known, other in ((alignment.claim, found, view), (view, partners, alignment.claim)):
        if len(one.words) < 2 or not other.words:
            continue
        first, second = one.words[:2]
        led = one.tokens[first.place + 1].lower in _AT if second.place - first.place in {2, 3} else False
        if led and first.start not in known and second.base == other.words[0].base:
            return True
        if led and first.base == other.words[0].base and second.start not in known:
            return True
    return False


_AT = frozenset(
    """above below around behind beside beyond outside inside near in on at of along opposite to from for with
    without among""".split()
)


def _set_apart(claim: View, mine: Word, view: View, theirs: Word) -> bool:
    """Whether only one of two opposed deeds or states is told for some, somewhere or at some turn: "bans smoking in bars"."""
    if _turns(claim, mine) != _turns(view, theirs):
        return True
    if _ways(claim, mine) - _bases(view) or _ways(view, theirs) - _bases(claim):
        return True
    return any(
        bool(denied_only_there(one.span, one.span.document.span.to(word.start, word.end), other.span))
        for one, word, other in ((claim, mine, view), (view, theirs, claim))
    )


def _ways(view: View, word: Word) -> frozenset[str]:
    """The words, in base form, that a "to" or "from" behind a word leads to: "denmark" of "fell from Denmark"."""
    leads = {
        word.place for word in view.words if view.tokens[word.place - 1].lower in _WAYS and word.place
    } | {
        each.place
        for each in view.words
        if each.place > 1
        and view.tokens[each.place - 1].lower in _ARTICLES
        and view.tokens[each.place - 2].lower in _WAYS
    }
    return frozenset(
        each.base
        for each in view.words
        if each.place in leads and each.place > word.place and each.sort not in {"number", "time"}
    )


_WAYS = frozenset(["to", "from"])
_ARTICLES = frozenset(["the", "a", "an", "its", "their", "his", "her"])


def _bases(view: View) -> frozenset[str]:
    return frozenset(word.base for word in view.words)


def _turns(view: View, word: Word) -> frozenset[str]:
    """The words behind a word that set what it tells before, after or beside another time: "again", "until 1990".

    What tells only after what it came about, or why, has a verb of its own: "rose after the firm reported a profit".
    """
    behind = view.tokens[word.place + 1 :]
    found = {token.lower for token in behind} & _AGAIN
    found |= {"in part" for one, two in pairwise(behind) if (one.lower, two.lower) == ("in", "part")}
    for at, token in enumerate(behind):
        if token.lower in _AT_TURNS:
            rest = list(takewhile(lambda each: each.text[0].isalnum(), behind[at + 1 : at + 1 + _REST]))
            # "After a long hearing" tells how it came about, "after the fire" when.
            told = any(is_past(each) for each in rest) or (
                token.lower == "after" and bool(rest) and rest[0].lower not in _KNOWN
            )
            found |= set() if told else {token.lower}
    return frozenset(found)


_AGAIN = frozenset("again earlier later twice once except exception exceptions partly partially".split())
_KNOWN = frozenset(["the", "its", "his", "her", "their"])
_AT_TURNS = frozenset("before after until till since when while".split())
_REST = 8
"""Words behind a turn among which a verb of its own stands."""


def _of_other_crowds(claim: View, view: View) -> bool:
    """Whether two sentences count those of whom they tell, and no number of the one is one of the other: "hundreds", "thousands"."""
    here, there = (
        {(each.value.low, each.value.high) for each in find_amounts(span) if not each.value.unit}
        for span in (claim.span, view.span)
    )
    return bool(here and there) and here.isdisjoint(there)


def _direction_at(view: View, word: Word) -> Mention[Direction] | None:
    """The point of the compass that a word of a sentence is, in "north-west" a part of."""
    return next(
        (each for each in find_directions(view.span) if each.span.start <= word.start < each.span.end), None
    )


def _goes_into_a_compound(alignment: Alignment, view: View) -> bool:
    """Whether the claim's last word only says in the sentence which noun is meant: "won its title", "lost its title match"."""
    last = alignment.pairs[-1] if alignment.pairs else None
    if last is None or last.evidence is None or last.view is not view or last.claim.sort != "word":
        return False
    behind = view.tokens[last.evidence.place + 1 : last.evidence.place + 2]
    known = {pair.evidence.place for pair in alignment.pairs if pair.evidence is not None}
    return any(
        token.text.isalpha()
        and token.text.islower()
        and is_content(token)
        and last.evidence.place + 1 not in known
        and not is_past(token)
        and not token.lower.endswith("ly")
        for token in behind
    )


def find_opposites(alignment: Alignment, view: View) -> Clash | None:
    """A word of the claim, and its opposite in the same place of the evidence."""
    claim = alignment.claim
    if view.negating or told_apart(claim.span, view.span) or _of_some(claim) != _of_some(view):
        return None
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.sort != "word" or is_people(pair.claim.base):
            continue
        rest = alignment.coverage_without(frozenset([pair.claim.start]))
        for other, word in enumerate(view.words):
            if (
                not opposites(pair.claim, word)
                or not free(alignment, word, view)
                or _turns_later(view, word)
                or _is_mixed(view, word)
                or _is_close_to(claim, pair.claim)
                or _is_close_to(view, word)
            ):
                continue
            alike = rest >= NEARLY_ALL and (
                same_slot(alignment, index, view, other)
                or _of_one_doer(alignment, pair.claim, view, word)
                or same_roles(alignment, pair.claim, view, word)
            )
            if alike and (
                _of_another_side(alignment, pair.claim, view, word)
                or _by_turns(claim, pair.claim, view, word)
                or of_two_things(claim, pair.claim, view, word)
                or _of_another_opening(alignment, view)
                or other_share(claim.span, view.span)
                or _set_apart(claim, pair.claim, view, word)
                or _goes_into_a_compound(alignment, view)
            ):
                continue
            if alike or (rest >= _MOST and _of_one_noun(alignment, index, view, other)):
                return differing(claim, (pair.claim.start, pair.claim.end), view, (word.start, word.end), 0.8)
    return None
