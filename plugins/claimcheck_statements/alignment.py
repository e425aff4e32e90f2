"""The words of a claim set beside the words of a few adjacent sentences."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.intervals import alike_first
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.synonym_rows import SYNONYMS
from claimcheck.values.words import synonymous
from claimcheck_statements.moments import Order, bound_before, compare, moment_at, moments
from claimcheck_statements.views import View, Word

__all__ = ["Alignment", "Pair", "align", "amount_at", "name_at", "reachable", "share"]


# Words lighter than this carry no weight of their own: light verbs and adverbs, who says so.
_WEIGHTY = 0.5
# How many content words apart the partners of neighbours may stand.
_NEIGHBOURS = 4


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


def _near(first: Pair, second: Pair) -> bool:
    """Whether the partners of two pairs stand in one sentence, a few words apart at most."""
    if (
        first.evidence is None
        or second.evidence is None
        or first.view is None
        or first.view is not second.view
    ):
        return False
    return abs(second.view.index_of(second.evidence) - first.view.index_of(first.evidence)) <= _NEIGHBOURS


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

    @property
    def cohesion(self) -> float:
        """The share of neighbours in the claim whose partners are neighbours too, a few words apart at most."""
        near = total = 0
        before: Pair | None = None
        for pair in self.pairs:
            if pair.claim.weight < _WEIGHTY:
                continue
            if before is not None:
                total += 1
                near += _near(before, pair)
            before = pair
        return near / total if total else 1.0

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


def reachable(claim: View, view: View) -> tuple[bool, ...]:
    """Which words of the claim a sentence may have, by a cheap look: for leaving out what cannot matter."""
    return tuple(
        word.base in view.places
        or (view.has_numbers if word.sort == "number" else view.has_times if word.sort == "time" else False)
        or (word.sort == "name" and view.has_names)
        or bool(_candidates(word.base, view))
        for word in claim.words
    )


def share(claim: View, reached: Sequence[bool]) -> float:
    """The share of the claim's weight that words have which may be reached, a pronoun for the subject allowed."""
    covered = sum(word.weight for word, has in zip(claim.words, reached, strict=True) if has)
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


_STRICT = frozenset(["more", "less", "fewer", "over", "under", "above", "below", "greater"])


def _loosely(claim: Amount, evidence: Amount) -> bool:
    """Whether the two state one number, and only the evidence blurs it: "12" for "at least 12"."""
    if claim.stated is None or claim.stated != evidence.stated or claim.unit != evidence.unit:
        return False
    return not _STRICT & set(claim.hedge.split()) or claim.hedge == evidence.hedge


def _amount_partner(claim: View, word: Word, views: Sequence[View]) -> Pair | None:
    """The amount of the evidence that the claim's amount allows; None where the word is of no amount.

    A pair without partner says that no amount of the evidence fits, though its digits may stand there.
    """
    amount = amount_at(claim, word)
    if amount is None:
        return None
    for view in views:
        if not view.has_numbers:
            continue
        for mention in alike_first(amount.value, find_amounts(view.span)):
            if relate(amount.value, mention.value) is Relation.WITHIN or _loosely(
                amount.value, mention.value
            ):
                partner = _first_word(view, mention.span)
                if partner is not None:
                    return Pair(word, partner, view)
    return Pair(word)


def _moment_partner(claim: View, word: Word, views: Sequence[View]) -> Pair | None:
    """The date of the evidence that the claim's date allows; None where the word is of no date."""
    moment = moment_at(claim, word)
    if moment is None:
        return None
    bound = bound_before(claim, moment)
    for view in views:
        for mention in moments(view):
            if compare(moment.value, bound, mention.value, bound_before(view, mention)) is Order.WITHIN:
                partner = _first_word(view, mention.span)
                if partner is not None:
                    return Pair(word, partner, view)
    return Pair(word)


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
    if word.sort in {"number", "time"}:
        pair = _moment_partner(claim, word, views) or (
            _amount_partner(claim, word, views) if word.sort == "number" else None
        )
        if pair is not None:
            return pair
    for view in views:
        found = view.places.get(word.base)
        if found is not None:
            index = min(found, key=lambda one: (abs(one - expected), one)) if len(found) > 1 else found[0]
            return Pair(word, view.words[index], view)
    if word.sort in {"number", "time"}:
        return Pair(word)
    for view in views:
        found = _candidates(word.base, view)
        if found:
            return Pair(word, view.words[min(found, key=lambda one: (abs(one - expected), one))], view)
    if word.sort == "name":
        return _name_partner(claim, word, views) or Pair(word)
    return Pair(word)


def _bears_alone(first: Pair, family: Pair) -> bool:
    """Whether a word is a first name that is missing before a family name which opens the evidence alone."""
    if first.found or family.evidence is None or family.view is None or family.evidence.place:
        return False
    names = first.claim.sort == family.claim.sort == "name" and first.claim.text[:1].isupper()
    follows = family.view.tokens[1:2]
    return (
        names
        and family.claim.place == first.claim.place + 1
        and family.claim.base == family.evidence.base
        and not (follows and follows[0].text[0].isupper())
    )


def _is_subject(claim: View, index: int) -> bool:
    """Whether a word stands in the run of names or words that opens the claim."""
    return all(word.sort == "name" or place == 0 for place, word in enumerate(claim.words[: index + 1]))


def align(claim: View, views: Sequence[View]) -> Alignment:
    """Each content word of the claim with a partner in the sentences given."""
    pairs: list[Pair] = []
    total = covered = 0.0
    expected = 0
    # Only at the very start of a document has a pronoun no bearer before it who may be another.
    pronoun = views[0].pronoun and not views[0].span.document.text[: views[0].span.start].strip()
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
        if len(pairs) > 1 and _bears_alone(pairs[-2], pair):
            # "Elsa Brandt" whom the sentence calls "Brandt".
            pairs[-2] = Pair(pairs[-2].claim, pair.evidence, pair.view)
            covered += pairs[-2].claim.weight
    return Alignment(claim, tuple(views), tuple(pairs), covered / total if total else 0.0)
