"""Another word in a slot that holds only one: a rank, a nationality, a place of birth, a maker, a kind of thing."""

from claimcheck.model import Mention
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.places import NATIONALITIES, contains_place, place_of
from claimcheck_statements.alignment import Alignment, name_at
from claimcheck_statements.clash import NEARLY_ALL, Clash, differing, neighbours, pair_of
from claimcheck_statements.kinds import KINDS, kinds_apart
from claimcheck_statements.views import ORDINALS, View, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["find_kinds", "find_makers", "find_nationalities", "find_places", "find_ranks"]


def find_ranks(alignment: Alignment, view: View) -> Clash | None:
    """Another rank before the same word: "the third largest" against "the fourth largest"."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.lower not in ORDINALS:
            continue
        ranks = [other for other, word in enumerate(view.words) if word.lower in ORDINALS]
        if len(ranks) != 1 or alignment.coverage_without(frozenset([pair.claim.start])) < NEARLY_ALL:
            continue
        word = view.words[ranks[0]]
        after, there = neighbours(claim, index)[1], neighbours(view, ranks[0])[1]
        if after is None or there is None or ORDINALS[word.lower] == ORDINALS[pair.claim.lower]:
            continue
        if pair_of(alignment, after).evidence == there:
            return differing(
                claim, (pair.claim.start, after.end), view, (word.start, there.end), 0.75, exclusive=True
            )
    return None


def _follows_copula(view: View, word: Word) -> bool:
    """Whether a word stands after "is a" or "was an", a year between them or not."""
    before = [token.lower for token in view.tokens[max(0, word.place - 4) : word.place]]
    while before and (before[-1].isdigit() or before[-1] == "former"):
        before.pop()
    return len(before) > 1 and before[-1] in {"a", "an"} and before[-2] in {"is", "was"}


def find_nationalities(alignment: Alignment, view: View) -> Clash | None:
    """Another nationality after "is a": "is a Kenyan runner" against "is an Ethiopian runner"."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        if (
            pair.found
            or pair.claim.lower not in NATIONALITIES
            or not index
            or not _follows_copula(claim, pair.claim)
        ):
            continue
        others = [word for word in view.words if word.lower in NATIONALITIES]
        if len(others) != 1 or alignment.coverage_without(frozenset([pair.claim.start])) < NEARLY_ALL:
            continue
        word = others[0]
        if NATIONALITIES[word.lower] != NATIONALITIES[pair.claim.lower] and _follows_copula(view, word):
            return differing(
                claim, (pair.claim.start, pair.claim.end), view, (word.start, word.end), 0.7, exclusive=True
            )
    return None


# What happens at one place only: base form and the preposition before the place.
_AT_ONE_PLACE = frozenset(
    tuple(row.split())
    for row in (
        "born in|bear in|die in|bury in|base in|headquarter in|headquartered in|found in|establish in|originate in|"
        "originate from|locate in|situate in|form in|hold in|sign in|crash in|erupt in|land in"
    ).split("|")
)


def find_places(alignment: Alignment, view: View) -> Clash | None:
    """Another place after "born in", "died in", "based in", which lies apart from the claim's."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        word = pair.claim
        if pair.found or word.sort != "name" or not index or not word.place or place_of(word.text) is None:
            continue
        # "in Sydney, Australia": the country after the city is part of what the claim gets wrong.
        wrong = frozenset(
            one.claim.start for one in alignment.pairs[index:] if one.claim.sort == "name" and not one.found
        )
        preposition = claim.tokens[word.place - 1].lower
        before = alignment.pairs[index - 1]
        if (
            (before.claim.base, preposition) not in _AT_ONE_PLACE
            or before.evidence is None
            or before.view is not view
        ):
            continue
        if alignment.coverage_without(wrong) < NEARLY_ALL:
            continue
        other = _place_after(view, before.evidence, preposition)
        if other is not None and _apart(word, other, view):
            return differing(
                claim, (word.start, word.end), view, (other.start, other.end), 0.7, exclusive=True
            )
    return None


def _place_after(view: View, verb: Word, preposition: str) -> Word | None:
    """The place that follows a verb and a preposition, a date between them or none."""
    for other in view.words:
        if verb.place < other.place <= verb.place + 4 and view.tokens[other.place - 1].lower in {
            preposition,
            "in",
            "from",
        }:
            return other if place_of(other.text) is not None else None
    return None


def _apart(word: Word, other: Word, view: View) -> bool:
    """Whether two places lie apart, whatever place the sentence names after the one."""
    if word.lower == other.lower:
        return False
    if (
        contains_place(word.text, other.text) is not False
        or contains_place(other.text, word.text) is not False
    ):
        return False
    later = [one for one in view.words if one.place > other.place and one.sort == "name"]
    return not any(contains_place(word.text, one.text) or one.lower == word.lower for one in later)


_MADE_BY = frozenset(
    "direct write create compose invent discover design paint author found develop host broadcast record sing publish "
    "produce kill assassinate succeed lead head win own acquire buy".split()
)


# Characters between "by" and the name: "by the American sculptor".
_BEFORE_MAKER = 40


def find_makers(alignment: Alignment, view: View) -> Clash | None:
    """Another person after "directed by", "written by", "won by", where the source names only one."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        word = pair.claim
        if pair.found or word.sort != "name" or not index or claim.tokens[word.place - 1].lower != "by":
            continue
        verb = alignment.pairs[index - 1]
        if verb.claim.base not in _MADE_BY or verb.evidence is None or verb.view is not view:
            continue
        mine = name_at(claim, word)
        if mine is None or mine.value.sort != "person":
            continue
        inside = frozenset(one.start for one in claim.words if mine.span.start <= one.start < mine.span.end)
        if any(pair_of(alignment, one).found for one in claim.words if one.start in inside):
            continue
        if alignment.coverage_without(inside) < NEARLY_ALL:
            continue
        found = _maker(view, verb.evidence)
        if found is not None and same_bearer(mine.value, found.value) is False:
            there = (found.span.start, found.span.end)
            return differing(claim, (mine.span.start, mine.span.end), view, there, 0.65, exclusive=True)
    return None


def _maker(view: View, verb: Word) -> Mention[Name] | None:
    """The one person whom a sentence names after a verb and "by"; None where it names none or several."""
    at = next(
        (token.end for token in view.tokens[verb.place + 1 : verb.place + 3] if token.lower == "by"), None
    )
    if at is None:
        return None
    people = [
        mention
        for mention in find_names(view.span)
        if mention.span.start >= at and mention.value.sort == "person"
    ]
    if not people or people[0].span.start - at > _BEFORE_MAKER:
        return None
    after = view.span.document.text[people[0].span.end : people[0].span.end + 6].split()
    return None if after[:1] in (["and"], [","], ["&"]) and len(people) > 1 else people[0]


def _defined(view: View) -> tuple[int, Word] | None:
    """Where the copula of "X is a ... noun" stands, and the noun."""
    for at, token in enumerate(view.tokens[:-1]):
        if token.lower not in {"is", "was"} or view.tokens[at + 1].lower not in {"a", "an", "the"}:
            continue
        last: Word | None = None
        for word in view.words:
            if word.place <= at + 1:
                continue
            since = last.place if last is not None else at + 1
            if any(one.text != "-" for one in view.tokens[since + 1 : word.place]):
                break
            last = word
        return (at, last) if last is not None and last.base in KINDS else None
    return None


def find_kinds(alignment: Alignment, view: View) -> Clash | None:
    """The same thing defined as of another kind: "X is a city" against "X is a singer"."""
    claim = alignment.claim
    mine, theirs = _defined(claim), _defined(view)
    if mine is None or theirs is None or view.pronoun or claim.negating or view.negating:
        return None
    word, other = mine[1], theirs[1]
    if not kinds_apart(word.base, other.base) or word.base in view.places:
        return None
    subject = [pair for pair in alignment.pairs if pair.claim.place < mine[0]]
    if not subject or any(
        pair.evidence is None or pair.view is not view or pair.evidence.place > theirs[0] for pair in subject
    ):
        return None
    return differing(claim, (word.start, word.end), view, (other.start, other.end), 0.7)
