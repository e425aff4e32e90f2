"""The value that an answer gives to a question who, when, where or how many, beside the claim's own.

A question and its answer are read as one statement: "When was the mill founded? In 1944." has the day of the mill's
foundation.  The question has all of the claim but its value, and nothing that the claim leaves open.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterable, Iterator

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.places import places_apart
from claimcheck.values.questions import Asked, Exchange, find_exchanges
from claimcheck.values.replies import AUXILIARIES
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.answers import Reply, answered, subject_before
from claimcheck_statements.clash import Clash, strangers, written
from claimcheck_statements.denials.orders import in_one_order, leads_elsewhere
from claimcheck_statements.moments import Order, bound_before, compare, moment_at, moments
from claimcheck_statements.views import View, Word, may_be_people, view

__all__ = ["find_asked_value"]

_COVERED = 0.9
_WEIGHTY = 0.3
_SHARED = 2
# A longer answer tells more than the value.
_LONGEST = 12
# Among so many first words of a question stands what it counts: "How many more fishing boats".
_COUNTED = 4
# What a question says of its own value: "which year", "how many people in all".
_OF_VALUE = frozenset(
    """
    many much year day date month amount number percentage percent sum proportion share long tall high deep wide heavy far
    """.split()
)
# "Are in poverty" and "live in poverty" are one.
_LYING = frozenset(["live", "stand", "lie"])
_ASKING = frozenset("who whom whose what which how when where".split())
_BEING = frozenset(["is", "are", "was", "were"])
# What one person does, or one at a time.
_SOLE = frozenset(
    """
    write found dissolve direct invent discover design create compose paint draw kill murder assassinate win lead head run
    chair marry build abolish introduce establish coin succeed replace govern rule captain own author edit
    """.split()
)
_AGENTS = ("er", "or")
_PEOPLE = frozenset(["who", "whom", "whose"])
# What was so is so for good.
_OVER = frozenset(["did", "was", "were", "had"])
# "A total of 1,927 acts of clemency" are as many who got clemency.
_INSTANCES = frozenset(["act", "case", "instance", "total"])


def find_asked_value(claim: View, passage: Span) -> Clash | Reply | None:
    """Another value than the claim's in the answer to a question of a passage, or else the same."""
    same: Reply | None = None
    if claim.question or claim.hedges or claim.negating:
        return None
    for exchange in find_exchanges(passage.document):
        search = _SEARCHES.get(exchange.asked)
        if search is None or not passage.start <= exchange.question.start < passage.end:
            continue
        if len(tokens(exchange.answer)) > _LONGEST or _of_other_days(claim, exchange):
            continue
        question, answer = view(exchange.question), view(exchange.answer)
        alignment = align(claim, [question])
        if answer.negating or answer.hedges or _is_of_another_time(alignment, question):
            continue
        for mine, theirs, agrees in search(alignment, question, answer):
            if agrees:
                same = same or answered(exchange, supports=True)
            elif not exchange.teller:
                return _differing(claim, mine, exchange, theirs)
    return same


def _of_other_days(claim: View, exchange: Exchange) -> bool:
    """Whether how many there are, or who holds an office, is asked at another day than the claim's."""
    mine, theirs = claim.span.document.published, exchange.question.document.published
    if mine is None or theirs is None or mine == theirs or exchange.asked is Asked.WHEN:
        return False
    return _OVER.isdisjoint(token.lower for token in tokens(exchange.question))


def _is_of_another_time(alignment: Alignment, question: View) -> bool:
    """Whether one of the two is of what is and the other of what was, unless that was when the claim was published.

    Whoever is the inventor of a thing has invented it.
    """
    claim = alignment.claim
    if _is_now(claim) == _is_now(question):
        return False
    for pair in alignment.pairs:
        deed = is_past_form(pair.claim.lower) and pair.evidence is not None
        if deed and pair.evidence is not None and pair.evidence.lower.endswith(_AGENTS):
            return False
    return not any(_is_day_of(claim, question, word) for word in question.words)


def _is_now(sentence: View) -> bool:
    """Whether a sentence says what is, not what was."""
    return any(token.lower in {"is", "are"} for token in sentence.tokens)


def _differing(claim: View, mine: Span, exchange: Exchange, theirs: Span) -> Clash:
    """A clash that shows the question as well."""
    asked = " ".join(exchange.question.text.split()).rstrip("*_ ")
    message = (
        f"asked '{asked}' the source says '{' '.join(theirs.text.split())}' "
        f"where the text says '{written(claim, mine.start, mine.end)}'"
    )
    return Clash((mine.start, mine.end), (theirs.start, theirs.end), message, 0.75, exclusive=True)


def _asks_for_rest(alignment: Alignment, question: View, value: Span) -> bool:
    """Whether a question has all of a claim but its value, in the same roles, and no more."""
    claim = alignment.claim
    inside = claim.starts_in(value.start, value.end)
    if alignment.coverage_without(inside) < _COVERED:
        return False
    pairs = [(pair.claim, pair.evidence) for pair in alignment.pairs if pair.evidence is not None]
    partners = {there.start for _, there in pairs}
    days = {word.start for word in question.words if _is_day_of(claim, question, word)}
    extra = [
        word
        for word in question.words
        if word.weight >= _WEIGHTY
        and word.start not in partners | days
        and not _only_says_who(question, word)
    ]
    before = subject_before(claim)
    if before is not None:
        extra = [word for word in extra if word.base not in before.places]
    if any(word.base not in _OF_VALUE | _LYING for word in extra):
        return False
    asked = _asked_words(question)
    shared = [
        (here, there)
        for here, there in pairs
        if here.weight >= _WEIGHTY and here.start not in inside and there.base not in _OF_VALUE
    ]
    rest = [pair for pair in shared if pair[1].place not in asked]
    named = bool(asked) and question.tokens[asked.start].lower in _PEOPLE
    stands = [(word, _asking(question)) for word in claim.words if named and word.start in inside]
    if leads_elsewhere(alignment):
        return False
    return len(shared) >= _SHARED and in_one_order(claim, question, [*stands[:1], *rest])


def _asked_words(question: View) -> range:
    """The places of what a question asks for, up to its auxiliary: "how many members" of "How many members does it have?"."""
    lowers = [token.lower for token in question.tokens]
    first = next((at for at, lower in enumerate(lowers) if lower in _ASKING), 0)
    return range(
        first, next((at for at in range(first, len(lowers)) if lowers[at] in AUXILIARIES), first + 1)
    )


def _asking(question: View) -> Word:
    """The "who" of a question as a word where its answer stands: behind the verb in "Who did Brandt marry?"."""
    lowers = [token.lower for token in question.tokens]
    at = next((at for at, lower in enumerate(lowers) if lower in _ASKING), 0)
    by = at > 0 and lowers[at - 1] == "by"
    turned = lowers[at + 1 : at + 2] and lowers[at + 1] in {"did", "does", "do"}
    place = len(lowers) if by or turned or lowers[-2:-1] in (["to"], ["by"]) else at
    token = question.tokens[at]
    return Word(token.text, token.lower, token.lower, token.start, token.end, 1.0, "name", place)


def _is_day_of(claim: View, question: View, word: Word) -> bool:
    """Whether a word of a question is of the time at which a claim without a time of its own was published."""
    published = claim.span.document.published
    moment = moment_at(question, word)
    if published is None or moment is None or moments(claim) or not _is_now(claim):
        return False
    start, end = moment.value.start, moment.value.end
    return start is not None and end is not None and start.date() <= published < end.date()


def _only_says_who(question: View, word: Word) -> bool:
    """Whether a word stands in the "According to the ministry" at the head of a question."""
    if question.tokens[0].lower != "according":
        return False
    return word.place < _asked_words(question).start


def _sole(mentions: Iterable[Mention[Amount]]) -> Mention[Amount] | None:
    found = list(mentions)
    return found[0] if len(found) == 1 else None


def _how_many(alignment: Alignment, question: View, answer: View) -> Iterator[tuple[Span, Span, bool]]:
    """Another number than the claim's, of what the question counts."""
    mine, theirs = _sole(find_amounts(alignment.claim.span)), _sole(find_amounts(answer.span))
    if mine is None or theirs is None or mine.value.unit != theirs.value.unit:
        return
    if mine.value.rate != theirs.value.rate or mine.value.additional or theirs.value.additional:
        return
    if not mine.value.unit and not _counts(question, mine.value, theirs.value):
        return
    relation = relate(mine.value, theirs.value)
    if relation in {Relation.DISJOINT, Relation.WITHIN} and _asks_for_rest(alignment, question, mine.span):
        yield mine.span, theirs.span, relation is Relation.WITHIN


def _what(alignment: Alignment, question: View, answer: View) -> Iterator[tuple[Span, Span, bool]]:
    """Another amount than the claim's, with a unit that says what it measures: "What is the rent? 900 crowns"."""
    mine = _sole(find_amounts(alignment.claim.span))
    if mine is not None and mine.value.unit:
        yield from _how_many(alignment, question, answer)


def _counts(question: View, mine: Amount, theirs: Amount) -> bool:
    """Whether a question counts what the claim counts, and the answer nothing else."""
    asking = next((at for at, word in enumerate(question.words) if word.base == "many"), 0)
    counted = {word.base for word in question.words[asking : asking + _COUNTED]}
    if mine.head not in counted:
        return False
    return theirs.head in {"", mine.head} or theirs.head in _INSTANCES


def _when(alignment: Alignment, question: View, answer: View) -> Iterator[tuple[Span, Span, bool]]:
    """Another day than the claim's."""
    mine, theirs = moments(alignment.claim), moments(answer)
    if len(mine) != 1 or len(theirs) != 1:
        return
    order = compare(
        mine[0].value,
        bound_before(alignment.claim, mine[0]),
        theirs[0].value,
        bound_before(answer, theirs[0]),
    )
    if order in {Order.APART, Order.WITHIN} and _asks_for_rest(alignment, question, mine[0].span):
        yield mine[0].span, theirs[0].span, order is Order.WITHIN


def _people(span: Span) -> list[Mention[Name]]:
    return [mention for mention in find_names(span) if mention.value.sort == "person"]


def _who(alignment: Alignment, question: View, answer: View) -> Iterator[tuple[Span, Span, bool]]:
    """Another person than the claim's."""
    theirs = _people(answer.span)
    others = {mention.span.text for mention in find_names(question.span)}
    mine = [mention for mention in may_be_people(alignment.claim) if mention.span.text not in others]
    if len(mine) != 1 or len(theirs) != 1:
        return
    agrees = same_bearer(mine[0].value, theirs[0].value) is True
    apart = _is_of_one(question) and strangers(mine[0].value.text, theirs[0].value.text)
    value = _with_title(alignment.claim, mine[0])
    if (agrees or apart) and _asks_for_rest(alignment, question, value):
        yield value, theirs[0].span, agrees


def _is_of_one(question: View) -> bool:
    """Whether a question asks for one person alone: "Who is the mayor", "Who wrote the song", not "Who won a medal"."""
    lowers = [token.lower for token in question.tokens]
    asking = next((at for at, lower in enumerate(lowers) if lower in _PEOPLE), 0)
    rest = [lower for lower in lowers[asking + 1 :] if lower not in {"currently", "now", "first"}]
    if rest and rest[0] in _BEING:
        # "Who was she married to?" and "By whom was it written?" have their deed further on.
        return rest[1:2] not in (["a"], ["an"], ["one"]) and (rest[1:2] != ["the"] or len(rest) > 2)
    deed = next((at for at, lower in enumerate(rest) if lemma(lower) in _SOLE), None)
    return deed is not None and rest[deed + 1 : deed + 2] not in (["a"], ["an"], ["some"], ["any"])


def _with_title(claim: View, name: Mention[Name]) -> Span:
    """A name with the title before it: "King Otto"."""
    title = name.value.role.split()
    before = [token for token in claim.tokens if token.end <= name.span.start][-len(title) :] if title else []
    alike = [token.lower for token in before] == title
    return claim.span.document.span.to(before[0].start, name.span.end) if alike and before else name.span


def _where(alignment: Alignment, question: View, answer: View) -> Iterator[tuple[Span, Span, bool]]:
    """Another place than the claim's, where both are known and neither lies in the other."""
    asked = {mention.span.text for mention in find_names(question.span)}
    mine, theirs = (
        [mention for mention in find_names(span) if mention.span.text not in asked]
        for span in (alignment.claim.span, answer.span)
    )
    if len(mine) != 1 or len(theirs) != 1 or not _asks_for_rest(alignment, question, mine[0].span):
        return
    here, there = mine[0].value.text, theirs[0].value.text
    if here == there or places_apart(here, there):
        yield mine[0].span, theirs[0].span, here == there


_SEARCHES = {
    Asked.HOW_MANY: _how_many,
    Asked.WHAT: _what,
    Asked.WHEN: _when,
    Asked.WHO: _who,
    Asked.WHERE: _where,
}
