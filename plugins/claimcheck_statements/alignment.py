"""The words of a claim set beside the words of a few adjacent sentences."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.synonym_rows import SYNONYMS
from claimcheck.values.words import synonymous
from claimcheck_statements.views import View, Word

__all__ = ["Alignment", "Pair", "align", "amount_at", "name_at", "quick_coverage"]


@frozen(eq=False)
class Pair:
    """A word of the claim and the word of the evidence that says the same; None where none does."""

    claim: Word
    evidence: Word | None = None
    view: View | None = None
    """The sentence of the evidence that the word stands in."""
    assumed: bool = False
    """Whether the word is only taken as said: the subject, for which the evidence has a pronoun."""

    @property
    def found(self) -> bool:
        """Whether the evidence has the word, or a pronoun for it."""
        return self.evidence is not None or self.assumed


@frozen(eq=False)
class Alignment:
    """All words of a claim with their partners, and the share of their weight that has one."""

    claim: View
    views: tuple[View, ...]
    pairs: tuple[Pair, ...]
    coverage: float

    @property
    def missing(self) -> tuple[Word, ...]:
        """The words of the claim that the evidence does not have."""
        return tuple(pair.claim for pair in self.pairs if not pair.found)

    def coverage_without(self, left_out: frozenset[int]) -> float:
        """The coverage when the words that start at these offsets are set aside."""
        total = covered = 0.0
        for pair in self.pairs:
            if pair.claim.start in left_out:
                continue
            total += pair.claim.weight
            if pair.found:
                covered += pair.claim.weight
        return covered / total if total else 0.0


def _candidates(base: str, view: View) -> tuple[int, ...]:
    """Indices in `view.words` of what may stand for a base form: itself, else synonyms and derivations."""
    exact = view.places.get(base)
    if exact is not None:
        return exact
    others = SYNONYMS.get(base)
    if others is not None:
        common = others & view.places.keys()
        if common:
            return tuple(sorted(index for other in common for index in view.places[other]))
    near = [other for other in view.prefixes.get(base[:4], ()) if synonymous(base, other)]
    return tuple(sorted(index for other in near for index in view.places[other]))


def quick_coverage(claim: View, view: View) -> float:
    """A cheap upper estimate of what one sentence covers, for leaving out what cannot matter."""
    covered = 0.0
    for word in claim.words:
        if word.base in view.places or word.sort in {"number", "name"} or _candidates(word.base, view):
            covered += word.weight
    return covered / claim.weight if claim.weight else 0.0


def amount_at(view: View, word: Word) -> Mention[Amount] | None:
    """The amount whose words cover a word of the sentence."""
    for mention in find_amounts(view.span):
        if mention.span.start <= word.start and word.end <= mention.span.end:
            return mention
    return None


def name_at(view: View, word: Word) -> Mention[Name] | None:
    """The name whose words cover a word of the sentence."""
    for mention in find_names(view.span):
        if mention.span.start <= word.start and word.end <= mention.span.end:
            return mention
    return None


def _first_word(view: View, span: Span) -> Word | None:
    """The first content word of a sentence that stands in a span of it."""
    return next((word for word in view.words if word.start >= span.start and word.end <= span.end), None)


def _amount_partner(claim: View, word: Word, views: Sequence[View]) -> Pair | None:
    """The amount of the evidence that the claim's amount allows."""
    amount = amount_at(claim, word)
    if amount is None:
        return None
    for view in views:
        if not view.has_numbers:
            continue
        for mention in find_amounts(view.span):
            if relate(amount.value, mention.value) is Relation.WITHIN:
                partner = _first_word(view, mention.span)
                if partner is not None:
                    return Pair(word, partner, view)
    return None


def _name_partner(claim: View, word: Word, views: Sequence[View]) -> Pair | None:
    """The name of the evidence that means the same bearer."""
    name = name_at(claim, word)
    if name is None:
        return None
    for view in views:
        for mention in find_names(view.span):
            if same_bearer(name.value, mention.value):
                partner = _first_word(view, mention.span)
                if partner is not None:
                    return Pair(word, partner, view)
    return None


def _partner(claim: View, word: Word, views: Sequence[View], expected: int) -> Pair:
    """The partner of one word: the one nearest to where its neighbour's partner makes it expected."""
    for view in views:
        found = view.places.get(word.base)
        if found is not None:
            index = min(found, key=lambda one: (abs(one - expected), one)) if len(found) > 1 else found[0]
            return Pair(word, view.words[index], view)
    for view in views:
        found = _candidates(word.base, view)
        if found:
            return Pair(word, view.words[min(found, key=lambda one: (abs(one - expected), one))], view)
    if word.sort == "number":
        return _amount_partner(claim, word, views) or Pair(word)
    if word.sort == "name":
        return _name_partner(claim, word, views) or Pair(word)
    return Pair(word)


def _is_subject(claim: View, index: int) -> bool:
    """Whether a word stands in the run of names or words that opens the claim."""
    return all(word.sort == "name" or place == 0 for place, word in enumerate(claim.words[: index + 1]))


def align(claim: View, views: Sequence[View]) -> Alignment:
    """Each content word of the claim with a partner in the sentences given."""
    pairs: list[Pair] = []
    total = covered = 0.0
    expected = 0
    pronoun = views[0].pronoun
    for index, word in enumerate(claim.words):
        pair = _partner(claim, word, views, expected)
        if pair.evidence is None and pronoun and word.sort != "number" and _is_subject(claim, index):
            pair = Pair(word, assumed=True)
        total += word.weight
        if pair.evidence is not None and pair.view is not None:
            covered += word.weight
            expected = pair.view.index_of(pair.evidence) + 1
        elif pair.assumed:
            covered += 0.5 * word.weight
            total -= 0.5 * word.weight
        pairs.append(pair)
    return Alignment(claim, tuple(views), tuple(pairs), covered / total if total else 0.0)
