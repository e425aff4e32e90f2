"""The clause in which a value stands: two clauses may tell of one thing in sentences that share little else."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.openings import is_past
from claimcheck.values.scopes import unsure_words
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import is_content, lemma, synonymous
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.counts import is_only_count
from claimcheck_twins.items import items

__all__ = ["Clauses", "clauses"]

_TOLD = 0.7
"""The share of the words of each clause that the other sentence has where both clauses tell the same."""
_TOLD_OF_THE_ONLY = 0.5
"""The same of what is counted only once in either text."""
_LEAST = 4
"""Words that both clauses have."""
_MUCH = 8
"""Words that both sentences have where a clause of one word less is enough."""
_WITHOUT_THE_VERB = 6
"""Words that both clauses have where their verbs differ."""


@frozen
class _Clause:
    """A clause with its subject: the places of its items, its words from first to last, and what its verb tells."""

    places: frozenset[int]
    span: Span
    deed: str
    bounds: frozenset[str]
    """The content of the clause right behind that says when or if it is so: "open" of "when it opened"."""


@lru_cache(maxsize=8192)
def _clause(sentence: Span, value: Span) -> _Clause | None:
    """The clause of a value; None where it has no verb."""
    words = tokens(sentence)
    found = clause_at(sentence, value)
    if found is None or found.first >= found.last:
        return None
    stop = _with_the_rest(words, found.last)
    parts = [sentence.to(words[found.first].start, words[stop - 1].end)]
    start, end = found.subject
    if end:
        parts.append(sentence.to(words[start].start, words[end - 1].end))
    places = frozenset(
        at
        for at, item in enumerate(items(sentence))
        if any(part.start <= item.start < part.end for part in parts)
    )
    span = sentence.to(min(part.start for part in parts), parts[0].end)
    return _Clause(places, span, found.family, _bounds(words, stop))


def _bounds(words: Sequence[Token], stop: int) -> frozenset[str]:
    """The content, in base form, of the clause of time or condition that begins at a place; empty for none."""
    stop += stop < len(words) and words[stop].text == ","
    if stop >= len(words) or words[stop].lower not in _BOUNDING:
        return frozenset()
    end = next((at for at in range(stop, len(words)) if not words[at].text[0].isalnum()), len(words))
    return frozenset(lemma(word.lower) for word in words[stop + 1 : end] if is_content(word))


_BOUNDING = frozenset(["when", "if", "before", "after", "until", "till", "once", "unless", "while", "as"])


def _with_the_rest(words: Sequence[Token], stop: int) -> int:
    """Where a clause ends that goes on with "and" and no verb: "in Torvia and Sarenia"."""
    end = stop
    if stop < len(words) and words[stop].lower in {"and", "or"}:
        end = stop + 1
        while end < len(words) and (words[end].text[0].isalnum() or words[end].text == "-"):
            if words[end].text in AUXILIARIES or words[end].lower in _OPENING or is_past(words[end]):
                return stop
            end += 1
    return end


_OPENING = frozenset(["who", "which", "that", "when", "where", "while", "he", "she", "it", "they", "we"])


@frozen(eq=False)
class Clauses:
    """The two clauses in which values of two sentences stand."""

    twins: Twins
    mine: _Clause
    theirs: _Clause

    @property
    def spans(self) -> tuple[Span, Span]:
        """The words of the two."""
        return self.mine.span, self.theirs.span

    @property
    def starts(self) -> tuple[int, int]:
        """The places of the items right before the two."""
        return min(self.mine.places, default=0) - 1, min(self.theirs.places, default=0) - 1

    def tell_the_same(self, swap: Substitution) -> bool:
        """Whether nearly all words of either are told in the other sentence, and enough of them in the other clause.

        Of what is counted only once in a whole text fewer words tell that it is the same.
        """
        partners, backward = self.twins.partners, self.twins.backward
        mine = [at for at in self.mine.places if self.twins.mine[at].counts]
        theirs = [at for at in self.theirs.places if self.twins.theirs[at].counts]
        both = [at for at in mine if partners.get(at) in self.theirs.places]
        share = min(
            sum(at in partners for at in mine) / max(1, len(mine)),
            sum(at in backward for at in theirs) / max(1, len(theirs)),
        )
        if share >= _TOLD_OF_THE_ONLY and self._is_only_count(swap) and self.twins.named():
            return len(both) >= (_LEAST - 1 if self._one_deed() else _LEAST)
        if share < _TOLD:
            return False
        if not self._one_deed():
            return len(both) >= _WITHOUT_THE_VERB
        return len(both) >= _LEAST or (len(both) == _LEAST - 1 and self.twins.share()[2] >= _MUCH)

    def _is_only_count(self, swap: Substitution) -> bool:
        """Whether neither text counts with other numbers than these what both count."""
        return is_only_count(self.twins, swap, self.mine.span.document, self.theirs.span.document)

    def _one_deed(self) -> bool:
        here, there = self.mine.deed, self.theirs.deed
        return bool(here and there) and (here == there or synonymous(here, there))

    def name_one_person(self) -> bool:
        """Whether both clauses have one name of two words or more."""
        partners = self.twins.partners
        names = sorted(
            at
            for at in self.mine.places
            if self.twins.mine[at].sort == "name" and partners.get(at) in self.theirs.places
        )
        return any(two == one + 1 and partners[two] == partners[one] + 1 for one, two in pairwise(names))

    def differ_beside(self, swap: Substitution) -> bool:
        """Whether both clauses have other days, or both sentences other numbers near, that the other sentence lacks."""
        if self.twins.differs_beside(swap, days=False):
            return True
        mine = {item.key for item in self.twins.mine}
        theirs = {item.key for item in self.twins.theirs}
        own = (self.twins.mine[at] for at in self.mine.places - {*swap.mine})
        other = (self.twins.theirs[at] for at in self.theirs.places - {*swap.theirs})
        return any(item.is_value and item.key not in theirs for item in own) and any(
            item.is_value and item.key not in mine for item in other
        )

    def dated_alone(self, swap: Substitution) -> bool:
        """Whether one clause names a month or year that the other sentence has not."""
        backward = self.twins.backward
        mine = (
            self.twins.mine[at] for at in self.mine.places - {*swap.mine} if at not in self.twins.partners
        )
        theirs = (self.twins.theirs[at] for at in self.theirs.places - {*swap.theirs} if at not in backward)
        return any(item.sort == "month" or item.is_year for item in (*mine, *theirs))

    def equally_bounded(self) -> bool:
        """Whether what says when or if the one clause is so is known to the other sentence too."""
        mine, theirs = (
            {item.key for item in found if item.counts} for found in (self.twins.mine, self.twins.theirs)
        )
        return _known(self.mine.bounds, theirs) and _known(self.theirs.bounds, mine)

    def equally_sure(self) -> bool:
        """Whether what leads up to the two clauses, and they themselves, make both unsure or neither."""
        here, there = (
            bool(unsure_words([word for word in tokens(sentence) if word.start < clause.span.end]))
            for sentence, clause in (
                (self.mine.span.document.span.to(self.twins.mine[0].start, self.mine.span.end), self.mine),
                (
                    self.theirs.span.document.span.to(self.twins.theirs[0].start, self.theirs.span.end),
                    self.theirs,
                ),
            )
        )
        return here == there


def _known(words: frozenset[str], others: set[str]) -> bool:
    """Whether half of some words or more are among others."""
    found = sum(word in others or any(synonymous(word, each) for each in others) for word in words)
    return 2 * found >= len(words)


def clauses(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> Clauses | None:
    """The clauses of two values that differ; None where one has no verb."""
    value, other = twins.words(swap, claim, sentence)
    mine, theirs = _clause(claim, value), _clause(sentence, other)
    return Clauses(twins, mine, theirs) if mine is not None and theirs is not None else None
