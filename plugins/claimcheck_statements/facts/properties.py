"""Another value of a measure of which a thing has one: "is 260 metres tall" against "is more than 300 metres tall"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.model import Mention
from claimcheck.text import Token, sentences
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.circumstances import told_apart
from claimcheck.values.former_states import is_former
from claimcheck.values.inhabitants import may_both_be_right
from claimcheck.values.names import document_names
from claimcheck.values.nouns_within import of_another_noun
from claimcheck.values.units import DIMENSIONS
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.named_before import named_before
from claimcheck_statements.facts.property_rows import (
    BUILDINGS,
    CALLED,
    CHANGING,
    COUNTED,
    DIMENSION,
    NAMED,
    QUALITIES,
    VERBS,
)
from claimcheck_statements.moments import days_named, moments
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import View

__all__ = ["find_other_property"]

_VERBS = (
    frozenset("is was are were has had have stands rises measures runs lasts covers".split()) | VERBS.keys()
)
_OWNS = frozenset(["'s", "’s"])
# Between a noun that names a measure and its value.
_OF_VALUE = frozenset("of is was are were at stood stands reached a an total some about in".split())
# What makes of a value that of a part, of all of a kind together, or only an aim.
_OTHERWISE = frozenset(
    """
    average each per every combined planned proposed maximum minimum additional another extra land water urban rural metropolitan
    metro male female estimated projected standing former original originally initially once will would drop wing worldwide global
    """.split()
)
# "Is longer than 2 kilometres", "runs for over two hours".
_COMPARED = {
    (word, dimension): measure
    for words, dimension, measure in (
        ("longer shorter", "length", "length"),
        ("taller higher", "length", "height"),
        ("deeper shallower", "length", "depth"),
        ("heavier lighter", "mass", "weight"),
        ("longer shorter", "time", "running time"),
    )
    for word in words.split()
}
_LESS = frozenset(["shorter", "shallower", "lighter", "under"])
_BOUNDS = frozenset(["over", "under"])
_REACH = 4
_RELATIVE = frozenset(["that", "which", "who", "whose", "where"])
_BINDING = frozenset(
    "for when without with above below to from per during before after until including excluding if".split()
)
_WHERE = frozenset(["in", "at", "on", "by"])
_SMALL = frozenset("the of and de la du le del di da von van s".split())


@frozen
class _Property:
    """The value that a sentence gives to a measure of its subject."""

    measure: str
    subject: Subject
    amount: Mention[Amount]
    told: frozenset[str]
    """The words of the sentence, in lower case."""
    narrowed: bool
    """Whether words after the value may make it that of a part, a case or a time: "55,000 for concerts"."""


def find_other_property(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two values of one measure; `topic` is whom or what a pronoun of the evidence may mean."""
    if not (claim.has_numbers and view.has_numbers) or claim.question or view.question:
        return None
    if _denies(claim) or _denies(view) or claim.hedges or view.hedges:
        return None
    if told_apart(claim.span, view.span):
        return None
    ours = _properties(claim)
    if not ours:
        return None
    for here in ours:
        values = [there for there in _properties(view) if there.measure == here.measure]
        if not values or not all(_differ(claim, here, view, there, topic) for there in values):
            continue
        return _clash(claim, here, view, values[0])
    return None


def _denies(view: View) -> bool:
    """Whether a sentence denies more than a number: "not more than 3,000 feet" is a bound."""
    amounts = [amount.span for amount in find_amounts(view.span)] if view.negating else []
    places = (view.tokens[at].start for at in view.negating)
    return not all(any(span.start <= start < span.end for span in amounts) for start in places)


def _clash(claim: View, here: _Property, view: View, there: _Property) -> Clash:
    mine, theirs = here.amount.span, there.amount.span
    message = (
        f"the source gives '{written(view, theirs.start, theirs.end)}' as the "
        f"{CALLED.get(here.measure, here.measure)}, the text '{written(claim, mine.start, mine.end)}'"
    )
    return Clash((mine.start, mine.end), (theirs.start, theirs.end), message, 0.75, exclusive=True)


def _differ(claim: View, here: _Property, view: View, there: _Property, topic: Subject | None) -> bool:
    """Whether two values of one measure are of one thing at one time, and exclude each other."""
    if relate(here.amount.value, there.amount.value) is not Relation.DISJOINT:
        return False
    if here.told & _OTHERWISE != there.told & _OTHERWISE or is_spoken(view, 0):
        return False
    if here.narrowed or there.narrowed:
        return False
    if here.measure in CHANGING and (
        days_named(claim) != days_named(view)
        or (here.subject.pronoun and _is_of_the_past(claim) != _is_of_the_past(view))
    ):
        return False
    if of_another_noun(claim.span, here.amount.span, view.span, there.amount.span):
        return False
    if may_both_be_right(claim.span, here.amount, view.span, there.amount):
        return False
    return _one(claim, here.subject, view, there.subject, topic)


def _one(claim: View, mine: Subject, view: View, theirs: Subject, topic: Subject | None) -> bool:
    """Whether two subjects are one; a thing that a claim names may be "the tower" at the head of a document."""
    if mine.pronoun:
        mine = named_before(claim)
    elif not any(word.sort == "name" or word.place == 0 for word in claim.words):
        return _one_nameless(claim, mine, view, theirs)
    if not mine.names:
        return False
    opens = not view.span.document.text[: view.span.start].strip()
    if theirs.pronoun:
        known = topic if topic is not None else named_before(view)
        return (opens and _is_proper(mine)) or same_subject(mine, known, people=False)
    kind = theirs.names[0] if theirs.names else ()
    if len(kind) == 1 and theirs.text.startswith("The ") and theirs.text[4:5].islower():
        return opens and len(mine.names[0]) > 1 and kind[0] in mine.names[0]
    return same_subject(mine, theirs, people=False)


def _one_nameless(claim: View, mine: Subject, view: View, theirs: Subject) -> bool:
    """Whether two texts of few words, which name nothing, speak of one thing: "the island"."""
    if not mine.names or mine.names != theirs.names or _is_of_the_past(claim) != _is_of_the_past(view):
        return False
    return all(
        each.tokens[0].text == "The"
        and not moments(each)
        and len(sentences(each.span.document)) <= _SHORT
        and not document_names(each.span.document)
        and len(find_amounts(each.span)) == 1
        and not _goes_on(each, find_amounts(each.span)[0])
        for each in (claim, view)
    )


def _is_of_the_past(view: View) -> bool:
    return any(token.lower in {"was", "were", "had"} or token.lower.endswith("ed") for token in view.tokens)


def _goes_on(view: View, amount: Mention[Amount]) -> bool:
    """Whether a sentence says more behind a value than what it measures: "9 metres deep at high tide"."""
    behind = [token for token in view.tokens if token.start >= amount.span.end and token.text[0].isalnum()]
    return len(behind) > 1 or any(token.lower in _BINDING | _WHERE | {"of"} for token in behind)


_SHORT = 2
"""Sentences of a text that says no more of a thing than its sentence does."""


def _is_proper(subject: Subject) -> bool:
    """Whether a subject is a name and no more: "the plant in Orlan" is not what "the company" means."""
    return all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in subject.text.split())


@lru_cache(maxsize=4096)
def _properties(view: View) -> tuple[_Property, ...]:
    """The values that a sentence gives to measures of its subject."""
    found, _ = outside_brackets(view.tokens)
    told = frozenset(token.lower for token in found)
    read = []
    for amount in find_amounts(view.span):
        value = amount.value
        if value.rate or value.additional or value.partitive:
            continue
        inside = [at for at, token in enumerate(found) if amount.span.start <= token.start < amount.span.end]
        measure = _measure(found, amount, inside[0], inside[-1] + 1) if inside else ""
        subject = _subject(found, inside[0]) if measure else Subject()
        if subject.known:
            narrowed = _narrowed(found, inside[-1] + 1, measure) or is_former(found, amount.span)
            read.append(_Property(measure, subject, _bounded(found, inside[0], amount), told, narrowed))
    return tuple(read)


def _bounded(found: Sequence[Token], first: int, amount: Mention[Amount]) -> Mention[Amount]:
    """An amount with the bound that a comparison or "over" before it makes of it: "longer than 2 kilometres"."""
    before = found[first - 1].lower
    word = found[first - 2].lower if before == "than" and first > 1 else before
    if amount.value.sort or not (before in _BOUNDS or (before == "than" and word != "than")):
        return amount
    stated = amount.value.stated
    if stated is None or (before == "than" and not any(word == one for one, _ in _COMPARED)):
        return amount
    less = word in _LESS
    value = evolve(
        amount.value,
        low=None if less else stated,
        high=stated if less else None,
        low_open=True,
        high_open=True,
    )
    return Mention(amount.span, value)


def _narrowed(found: Sequence[Token], end: int, measure: str) -> bool:
    """Whether words after a value bind it: "300 in Torvia" of a firm's people, "55,000 for concerts", "when it opened"."""
    binding = (
        _BINDING if DIMENSION[measure] or measure in CHANGING - {"employees"} else _BINDING | _WHERE | {"of"}
    )
    for token in found[end:]:
        if token.text in {",", ";", "."}:
            break
        if token.lower in binding:
            return True
    return False


def _measure(found: Sequence[Token], amount: Mention[Amount], first: int, end: int) -> str:
    """The measure that an amount at some tokens is a value of; "" for none of the table."""
    value = amount.value
    dimension = DIMENSIONS[value.unit].name if value.unit in DIMENSIONS else ""
    if value.unit and not dimension:
        return ""
    before = found[first - 1].lower if first else ""
    after = found[end].lower if end < len(found) else ""
    if not dimension and value.head:
        if value.head == "person":
            # "Employs 400 people", "has a population of 400 people".
            return VERBS.get(before, "") or (_named(found, first) if before == "of" else "")
        return COUNTED.get(value.head, "")
    if before in VERBS and DIMENSION[VERBS[before]] == dimension:
        return VERBS[before]
    at = first - 1 - (before in _BOUNDS)
    if dimension == "time" and at > 0 and found[at].lower == "for" and found[at - 1].lower in {"runs", "ran"}:
        return "running time"
    if (after, dimension) in QUALITIES:
        return QUALITIES[after, dimension]
    if (
        dimension == "length"
        and "-" in amount.span.text
        and BUILDINGS & {token.lower for token in found[end : end + 2]}
    ):
        return "height"
    if before == "than" and first > 1 and (found[first - 2].lower, dimension) in _COMPARED:
        return _COMPARED[found[first - 2].lower, dimension]
    measure = _named(found, first)
    return measure if measure and DIMENSION[measure] == dimension else ""


def _named(found: Sequence[Token], first: int) -> str:
    """The measure whose noun stands shortly before a value, as in "a population of" and "the height of it is"."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        lower = found[at].lower
        if lower == "time" and at and found[at - 1].lower == "running":
            return "running time"
        if lower in NAMED:
            return NAMED[lower]
        if lower not in _OF_VALUE:
            break
    copula = next(
        (at for at in range(first - 1, max(-1, first - 3), -1) if found[at].lower in {"is", "was"}), None
    )
    if copula is None:
        return ""
    noun = next(
        (
            at
            for at in range(copula - 1)
            if found[at].lower in NAMED
            if found[at + 1].lower == "of" or all(map(_says_when, found[at + 1 : copula]))
        ),
        None,
    )
    return NAMED[found[noun].lower] if noun is not None and noun <= 1 else ""


_KNOWN = frozenset(["the", "its"])
_OPENING = frozenset(["according", "as", "at", "in", "by"])
_WHEN = frozenset(["at", "in", "as", "of", "the", "census"])


def _says_when(token: Token) -> bool:
    return token.lower in _WHEN or token.text.isdecimal()


def _opening(found: Sequence[Token], verb: int) -> int:
    """How many tokens before a verb only say when or by whom it was counted: "According to the 2010 census,"."""
    if found[0].lower not in _OPENING:
        return 0
    return next((at + 1 for at in range(verb - 1, 0, -1) if found[at].text == ","), 0)


def _subject(found: Sequence[Token], first: int) -> Subject:
    """What a value is of: the subject of its verb, or what stands after "the height of" or before "'s height"."""
    verb = next((at for at in range(1, first) if found[at].lower in _VERBS), None)
    if verb is None or not _RELATIVE.isdisjoint(token.lower for token in found[verb:first]):
        return Subject()  # "has an island that covers 2 square kilometres"
    run = list(found[_opening(found, verb) : verb])
    noun = next((at for at, token in enumerate(run) if token.lower in NAMED), None)
    if noun is not None and noun <= 1 and noun + 1 < len(run) and run[noun + 1].lower == "of":
        run = run[noun + 2 :]
    elif noun is not None and noun and run[noun - 1].lower in _OWNS and noun == len(run) - 1:
        run = run[: noun - 1]
    elif noun == 1 and run[0].lower in _KNOWN and all(map(_says_when, run[2:])):
        # "The population was", "its population at the 2010 census was": that of what is spoken of.
        return Subject(pronoun="it", text=" ".join(token.text for token in run[:2]))
    elif noun is not None:
        return Subject()
    if len(run) > 3 and [token.lower for token in run[:3]] == ["the", "city", "of"]:
        run = run[3:]  # a county or municipality of that name is another place
    return read_subject(run)
