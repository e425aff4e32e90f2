"""What in one sentence of the evidence excludes a claim, with the words of both: five sorts of clash.

Each looks only at a sentence that has nearly all of the claim's words, and answers None when in doubt.
"""

from collections.abc import Callable

from attrs import frozen

from claimcheck.values.amounts import Relation, find_amounts, relate
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.places import NATIONALITIES, contains_place, place_of
from claimcheck.values.words import lemma, opposed
from claimcheck_statements.alignment import Alignment, Pair, amount_at
from claimcheck_statements.kinds import KINDS, kinds_apart
from claimcheck_statements.views import ORDINALS, View, Word

__all__ = ["Clash", "agrees_in_polarity", "find_clash", "hedged"]


@frozen
class Clash:
    """Two stretches that exclude each other: offsets in claim and evidence, and why."""

    claim: tuple[int, int]
    evidence: tuple[int, int]
    message: str
    confidence: float


# How much of the rest of the claim the sentence has to have before a difference counts as one.
_NEARLY_ALL = 0.85

# Negations that say less than "not": they refute nothing, and support nothing that lacks them.
_FAINT = frozenset(
    "hardly scarcely barely rarely seldom without nor no-one lack ban forbid prevent prohibit cease".split()
)  # noqa: SIM905
_REACH = 5
_BOUNDARIES = frozenset(
    [",", ";", ":", ".", "but", "that", "who", "which", "because", "although", "while", "when", "if"]
)
_CONDITIONS = frozenset(["if", "unless", "whether"])
_BE = frozenset(["be"])


def _targets(view: View) -> dict[int, int]:
    """What each negation negates: place of the negating token to the index of the word in `view.words`."""
    found = {}
    for place in view.negating:
        for index, word in enumerate(view.words):
            if word.place <= place:
                continue
            if word.place > place + _REACH:
                break
            if any(view.tokens[at].lower in _BOUNDARIES for at in range(place + 1, word.place)):
                break
            if word.weight < 0.2 and word.base not in {"say", "tell"}:
                continue
            found[place] = index
            break
    return found


def _partner_of(alignment: Alignment, word: Word, view: View) -> Pair | None:
    """The pair whose evidence word is the given one."""
    for pair in alignment.pairs:
        if pair.evidence == word and pair.view is view:
            return pair
    return None


def agrees_in_polarity(alignment: Alignment) -> bool:
    """Whether no aligned word is negated on one side only, nor opposed on the same footing."""
    claim = alignment.claim
    mine = {claim.words[index].start for index in _targets(claim).values()}
    theirs: set[tuple[int, int]] = set()
    for number, view in enumerate(alignment.views):
        theirs |= {(number, view.words[index].start) for index in _targets(view).values()}
    order = {id(view): number for number, view in enumerate(alignment.views)}
    for pair in alignment.pairs:
        if pair.evidence is None or pair.view is None:
            continue
        here = pair.claim.start in mine
        there = (order[id(pair.view)], pair.evidence.start) in theirs
        if here != there:
            return False
    return True


def hedged(alignment: Alignment) -> bool:
    """Whether the evidence only supposes what the claim asserts."""
    if alignment.claim.hedges:
        return False
    for pair in alignment.pairs:
        if pair.view is None or pair.evidence is None or pair.claim.sort != "word" or pair.claim.weight < 0.5:
            continue
        for at in pair.view.hedges:
            if 0 < pair.evidence.place - at <= 3:
                return True
    return False


def _negation(alignment: Alignment, view: View) -> Clash | None:
    """One side negates a word that the other asserts."""
    claim = alignment.claim
    if any(token.lower in _CONDITIONS for token in view.tokens):
        return None
    mine, theirs = _targets(claim), _targets(view)
    if len(claim.negating) == 1 and mine and not view.negating:
        ((place, index),) = mine.items()
        word = claim.words[index]
        token = claim.tokens[place]
        if _is_faint(token.lower):
            return None
        pair = next(pair for pair in alignment.pairs if pair.claim.start == word.start)
        if pair.evidence is None or alignment.coverage_without(frozenset([token.start])) < _NEARLY_ALL:
            return None
        said = view.span.document.text[pair.evidence.start : pair.evidence.end]
        return Clash(
            (token.start, word.end),
            (pair.evidence.start, pair.evidence.end),
            f"the source says '{said}' where the text says '{_between(claim, token.start, word.end)}'",
            0.8,
        )
    if len(view.negating) == 1 and theirs and not claim.negating:
        ((place, index),) = theirs.items()
        word = view.words[index]
        token = view.tokens[place]
        pair_there = _partner_of(alignment, word, view)
        if _is_faint(token.lower) or _no_longer(view, place) or pair_there is None:
            return None
        if alignment.coverage < _NEARLY_ALL or pair_there.claim.sort == "number":
            return None
        said = claim.span.document.text[pair_there.claim.start : pair_there.claim.end]
        return Clash(
            (pair_there.claim.start, pair_there.claim.end),
            (token.start, word.end),
            f"the source says '{_between(view, token.start, word.end)}' where the text says '{said}'",
            0.8,
        )
    return None


def _is_faint(lower: str) -> bool:
    return lower in _FAINT or lemma(lower) in _FAINT


def _no_longer(view: View, place: int) -> bool:
    """Whether a negation is bound to a time: "no longer", "not yet", "never before"."""
    after = {token.lower for token in view.tokens[place + 1 : place + 3]}
    return bool(after & {"longer", "yet", "before", "until", "only", "just", "just", "because"}) or any(
        token.lower == "until" for token in view.tokens[place:]
    )


def _between(view: View, start: int, end: int) -> str:
    return " ".join(view.span.document.text[start:end].split())


def _free(alignment: Alignment, word: Word, view: View) -> bool:
    """Whether a word of the evidence is no partner of any word of the claim."""
    return _partner_of(alignment, word, view) is None


def _neighbours(view: View, index: int) -> tuple[Word | None, Word | None]:
    """The content words before and after one, light ones passed over."""
    before = next((word for word in reversed(view.words[:index]) if word.weight >= 0.3), None)
    after = next((word for word in view.words[index + 1 :] if word.weight >= 0.3), None)
    return before, after


def _same_slot(alignment: Alignment, index: int, view: View, other: int) -> bool:
    """Whether a word of the claim and one of the evidence stand between the same neighbours.

    Every neighbour that the claim's word has must have its partner within three words on the same side.
    """
    claim = alignment.claim
    anchors = 0
    for side, neighbour in zip((-1, 1), _neighbours(claim, index), strict=True):
        if neighbour is None:
            continue
        pair = next(pair for pair in alignment.pairs if pair.claim.start == neighbour.start)
        if pair.assumed and side < 0:
            anchors += 1
            continue
        if pair.evidence is None or pair.view is not view:
            return False
        distance = (view.index_of(pair.evidence) - other) * side
        if not 0 < distance <= 3:
            return False
        anchors += 1
    return anchors > 0


def _opposites(alignment: Alignment, view: View) -> Clash | None:
    """A word of the claim, and its opposite in the same place of the evidence."""
    claim = alignment.claim
    negated_mine = set(_targets(claim).values())
    negated_theirs = set(_targets(view).values())
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.sort != "word":
            continue
        for other, word in enumerate(view.words):
            if not opposed(pair.claim.base, word.base) or not _free(alignment, word, view):
                continue
            if alignment.coverage_without(frozenset([pair.claim.start])) < _NEARLY_ALL:
                return None
            if (index in negated_mine) != (other in negated_theirs) or not _same_slot(
                alignment, index, view, other
            ):
                continue
            return Clash(
                (pair.claim.start, pair.claim.end),
                (word.start, word.end),
                f"the source says '{word.text}' where the text says '{pair.claim.text}'",
                0.8,
            )
    return None


# Verbs that are as true the other way round.
_MUTUAL = frozenset(
    "meet marry divorce talk speak clash fight agree play sign discuss border tie draw join merge negotiate debate face date know be have".split()  # noqa: SIM905
)


def _passive(view: View, word: Word) -> bool:
    """Whether a verb stands in the passive with its doer after "by"."""
    before = [lemma(token.lower) for token in view.tokens[max(0, word.place - 3) : word.place]]
    after = [token.lower for token in view.tokens[word.place + 1 : word.place + 4]]
    return "be" in before and "by" in after


def _roles(alignment: Alignment, view: View) -> Clash | None:
    """Who did what to whom, the other way round."""
    claim = alignment.claim
    names = [
        pair
        for pair in alignment.pairs
        if pair.claim.sort == "name" and pair.evidence is not None and pair.view is view
    ]
    if len(names) < 2 or alignment.coverage < 0.9:
        return None
    for pair in alignment.pairs:
        verb = pair.claim
        if (
            verb.sort != "word"
            or verb.weight < 0.5
            or pair.evidence is None
            or pair.view is not view
            or verb.base in _MUTUAL
        ):
            continue
        if verb.base != pair.evidence.base:
            continue
        before = [one for one in names if one.claim.place < verb.place]
        after = [one for one in names if verb.place < one.claim.place <= verb.place + 4]
        if not before or not after:
            continue
        doer, done = before[-1], after[0]
        if any(
            token.lower in {"and", ",", "or"} for token in claim.tokens[doer.claim.place + 1 : verb.place]
        ):
            continue
        first, second = doer.evidence, done.evidence
        if first is None or second is None:
            continue
        there = pair.evidence
        if not (second.place < there.place < first.place):
            continue
        if first.place - there.place > 4 or there.place - second.place > 6:
            continue
        if _prepositions(claim, verb, done.claim) != _prepositions(view, there, first):
            continue
        if _passive(claim, verb) != _passive(view, there):
            continue
        return Clash(
            (doer.claim.start, done.claim.end),
            (second.start, first.end),
            f"in the source it is '{_between(view, second.start, first.end)}', the other way round",
            0.75,
        )
    return None


_PREPOSITIONS = frozenset("to from by with for against at on in of over".split())  # noqa: SIM905


def _prepositions(view: View, verb: Word, name: Word) -> list[str]:
    return [token.lower for token in view.tokens[verb.place + 1 : name.place] if token.lower in _PREPOSITIONS]


def _numbers(alignment: Alignment, view: View) -> Clash | None:
    """Another number of the same noun where all else agrees."""
    claim = alignment.claim
    for pair in alignment.pairs:
        if pair.found or pair.claim.sort != "number":
            continue
        mine = amount_at(claim, pair.claim)
        if mine is None or not (mine.value.head or mine.value.unit):
            continue
        inside = frozenset(
            word.start
            for word in claim.words
            if mine.span.start <= word.start < mine.span.end and word.sort == "number"
        )
        if alignment.coverage_without(inside) < _NEARLY_ALL:
            continue
        same = [
            mention
            for mention in find_amounts(view.span)
            if mention.value.unit == mine.value.unit
            and not mention.value.additional
            and not mention.value.partitive
            and (bool(mine.value.unit) or kinship(mine.value.counted, mention.value.counted) is Kinship.SAME)
        ]
        if len(same) != 1 or relate(mine.value, same[0].value) is not Relation.DISJOINT:
            continue
        return Clash(
            (mine.span.start, mine.span.end),
            (same[0].span.start, same[0].span.end),
            f"the source says '{_between(view, same[0].span.start, same[0].span.end)}' where the text says '{mine.span.text}'",
            0.75,
        )
    return None


def _ranks(alignment: Alignment, view: View) -> Clash | None:
    """Another rank in the same place: "the third largest" against "the fourth largest"."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.lower not in ORDINALS:
            continue
        if alignment.coverage_without(frozenset([pair.claim.start])) < _NEARLY_ALL:
            continue
        ranks = [other for other, word in enumerate(view.words) if word.lower in ORDINALS]
        if len(ranks) != 1:
            continue
        word = view.words[ranks[0]]
        after, there = _neighbours(claim, index)[1], _neighbours(view, ranks[0])[1]
        if after is None or there is None or ORDINALS[word.lower] == ORDINALS[pair.claim.lower]:
            continue
        partner = next(one for one in alignment.pairs if one.claim.start == after.start)
        if partner.evidence != there:
            continue
        return Clash(
            (pair.claim.start, after.end),
            (word.start, there.end),
            f"the source says '{_between(view, word.start, there.end)}' where the text says "
            f"'{_between(claim, pair.claim.start, after.end)}'",
            0.75,
        )
    return None


# After these only one name can be right: the preposition or verb before the name in the claim.
_ONLY_ONE = frozenset(
    [
        ("born", "in"),
        ("bear", "in"),
        ("die", "in"),
        ("bury", "in"),
        ("base", "in"),
        ("headquarter", "in"),
        ("headquartered", "in"),
    ]
)


def _places(alignment: Alignment, view: View) -> Clash | None:
    """Another place after "born in", "died in", "based in", or another nationality before the same noun."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.sort != "name":
            continue
        if alignment.coverage_without(frozenset([pair.claim.start])) < _NEARLY_ALL:
            continue
        lower = pair.claim.lower
        if lower in NATIONALITIES:
            others = [other for other, word in enumerate(view.words) if word.lower in NATIONALITIES]
            if len(others) != 1 or not index:
                continue
            word = view.words[others[0]]
            if NATIONALITIES[word.lower] == NATIONALITIES[lower] or not _same_slot(
                alignment, index, view, others[0]
            ):
                continue
        else:
            found = _only_place(alignment, index, view)
            if found is None:
                continue
            word = found
        return Clash(
            (pair.claim.start, pair.claim.end),
            (word.start, word.end),
            f"the source says '{word.text}' where the text says '{pair.claim.text}'",
            0.7,
        )
    return None


def _only_place(alignment: Alignment, index: int, view: View) -> Word | None:
    """The place of the evidence that stands where the claim's place does, and lies apart from it."""
    claim = alignment.claim
    word = claim.words[index]
    if not index or place_of(word.text) is None:
        return None
    preposition = claim.tokens[word.place - 1].lower
    before = alignment.pairs[index - 1]
    if (
        (before.claim.base, preposition) not in _ONLY_ONE
        or before.evidence is None
        or before.view is not view
    ):
        return None
    at = before.evidence.place
    for other in view.words:
        if (
            at < other.place <= at + 2
            and view.tokens[other.place - 1].lower == preposition
            and place_of(other.text) is not None
        ):
            apart = (
                contains_place(word.text, other.text) is False
                and contains_place(other.text, word.text) is False
            )
            later = any(
                one.place > other.place and one.sort == "name" and contains_place(word.text, one.text)
                for one in view.words
            )
            return other if apart and not later and word.lower != other.lower else None
    return None


def _defined(view: View) -> tuple[Word, Word] | None:
    """The noun that a sentence "X is a ... noun" says X is, and the copula's first word after it."""
    for at, token in enumerate(view.tokens[:-1]):
        if token.lower in {"is", "was"} and view.tokens[at + 1].lower in {"a", "an"}:
            last = None
            for word in view.words:
                if word.place <= at + 1:
                    continue
                gap = view.tokens[(last.place if last else at + 1) + 1 : word.place]
                if gap and any(one.text != "-" for one in gap):
                    break
                last = word
            return (last, last) if last is not None and last.base in KINDS else None
    return None


def _kinds(alignment: Alignment, view: View) -> Clash | None:
    """The same thing defined as of another kind: "X is a city" against "X is a singer"."""
    claim = alignment.claim
    mine, theirs = _defined(claim), _defined(view)
    if mine is None or theirs is None or view.pronoun:
        return None
    word, other = mine[0], theirs[0]
    if not kinds_apart(word.base, other.base):
        return None
    subject = [
        pair for pair in alignment.pairs if pair.claim.place < word.place and pair.claim.sort == "name"
    ]
    copula = next(at for at, token in enumerate(claim.tokens) if token.lower in {"is", "was"})
    subject = [pair for pair in alignment.pairs if pair.claim.place < copula]
    if not subject or any(pair.evidence is None or pair.view is not view for pair in subject):
        return None
    if any(pair.evidence is not None and pair.evidence.place > other.place for pair in subject):
        return None
    if any(word.base == one.base for one in view.words) or claim.negating or view.negating:
        return None
    return Clash(
        (word.start, word.end),
        (other.start, other.end),
        f"the source says '{other.text}' where the text says '{word.text}'",
        0.7,
    )


_SORTS: tuple[Callable[[Alignment, View], Clash | None], ...] = (
    _negation,
    _opposites,
    _roles,
    _numbers,
    _ranks,
    _places,
    _kinds,
)


def find_clash(alignment: Alignment, view: View) -> Clash | None:
    """The first clash of a claim with one sentence of the evidence."""
    if view.question or alignment.claim.question or hedged(alignment):
        return None
    for sort in _SORTS:
        clash = sort(alignment, view)
        if clash is not None:
            return clash
    return None
