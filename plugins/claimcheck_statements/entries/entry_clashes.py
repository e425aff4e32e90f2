"""A short claim laid over each thing that a sentence tells of the same subject: where all else agrees, what differs excludes.

A claim of one verb shares few words with a sentence, for its subject is "he" or "the song" there and the sentence goes on
with other things.  Once the verb and its subject are known to be one, the words of that verb alone are compared.
"""

from collections.abc import Callable, Sequence

from claimcheck.text import sentences
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.entries.bearers import entry_of, names_subject, words_of
from claimcheck_statements.entries.cautions import adds_something, is_of_another, is_unasserted, of_two_times
from claimcheck_statements.entries.comparisons import (
    find_not_all,
    find_other_comparison,
    find_other_share,
    find_other_trend,
    find_turned_measure,
)
from claimcheck_statements.entries.denials import find_denied_existence, find_denied_telling
from claimcheck_statements.entries.figures import find_other_date, find_other_measure, find_other_number
from claimcheck_statements.entries.laid_over import Laid, lay_over, once_and_for_all, opposed_verbs, same_verb
from claimcheck_statements.entries.orders import find_other_order
from claimcheck_statements.entries.places import find_born_elsewhere, find_other_place
from claimcheck_statements.entries.qualities import find_other_quality
from claimcheck_statements.entries.states import find_other_state
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.tellings import tellings
from claimcheck_statements.entries.voices import (
    find_other_doer,
    find_turned_roles,
    find_turned_voice,
    is_turned,
)
from claimcheck_statements.moments import days_named
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import View, view

__all__ = ["find_entry_clash"]

_LONGEST = 14
"""Content words of a short claim."""
_MAYBE = frozenset(["may", "might", "could", "would", "should", "will"])

_AT_ANY_TIME: tuple[Callable[[Laid], Clash | None], ...] = (find_other_state, find_born_elsewhere)
_WHICH: tuple[Callable[[Laid], Clash | None], ...] = (find_other_order, find_other_measure)
_COMPARED: tuple[Callable[[View, View], Clash | None], ...] = (
    find_other_share,
    find_other_trend,
    find_other_comparison,
    find_turned_measure,
    find_not_all,
    find_denied_existence,
)
_LAID: tuple[Callable[[Laid], Clash | None], ...] = (
    find_denied_telling,
    find_other_number,
    find_other_date,
    find_other_quality,
    find_other_place,
    find_turned_voice,
    find_other_doer,
)
_TURNED: tuple[Callable[[Laid], Clash | None], ...] = (find_denied_telling, find_other_number)


def find_entry_clash(claim: View, evidence: View, topic: Subject | None) -> Clash | None:
    """What a sentence tells of the claim's subject by the claim's verb and excludes the claim; `topic` is whom a pronoun means."""
    if claim.question or evidence.question or claim.hedges or len(claim.words) > _LONGEST:
        return None
    for compared in _COMPARED:
        if (clash := compared(claim, evidence)) is not None:
            return clash
    mine = tellings(claim)
    if len(mine) != 1 or not mine[0].subject:
        return None
    for theirs in tellings(evidence):
        laid = _laid(claim, mine[0], evidence, theirs, topic)
        if laid is None and same_verb(mine[0], theirs):
            turned = find_turned_roles(claim, mine[0], evidence, theirs)
            if turned is not None:
                return turned
        clash = _held_against(laid) if laid is not None else None
        if clash is not None:
            return None if _is_borne_out(claim, mine[0], evidence) else clash
    return None


def _laid(claim: View, mine: Telling, evidence: View, theirs: Telling, topic: Subject | None) -> Laid | None:
    """The claim laid over one telling of its subject; None where that tells of another subject or by another verb."""
    opposite = opposed_verbs(mine, theirs)
    if not (opposite or same_verb(mine, theirs)) or is_spoken(evidence, theirs.verb) or _is_maybe(theirs):
        return None
    named = words_of(evidence, theirs, topic)
    same = names_subject(claim, mine, evidence, theirs, topic)
    if not same and (opposite or not is_turned(mine, theirs, named)):
        return None
    about = {word for name in entry_of(evidence, topic).names[:1] for word in name}
    if theirs.pronoun or theirs.defines or not same:
        about |= named
    return lay_over(claim, mine, theirs, frozenset(about), same=same)


def _held_against(laid: Laid) -> Clash | None:
    """What one telling of the claim's subject holds against the claim."""
    if is_unasserted(laid):
        return None
    if laid.same and (clash := _first(_AT_ANY_TIME, laid)) is not None:
        return clash
    if of_two_times(laid):
        return None
    if laid.same and (clash := _first(_WHICH, laid)) is not None:
        return clash
    if is_of_another(laid):
        return None
    if opposed_verbs(laid.mine, laid.theirs):
        return _opposite_deed(laid)
    return _first(_LAID if laid.same else _TURNED, laid)


def _first(searches: Sequence[Callable[[Laid], Clash | None]], laid: Laid) -> Clash | None:
    """The first clash that some searches find."""
    return next((clash for search in searches if (clash := search(laid)) is not None), None)


def _is_borne_out(claim: View, mine: Telling, evidence: View) -> bool:
    """Whether the text has another telling of the claim's subject that says all that the claim does."""
    views = [view(sentence) for sentence in sentences(evidence.span.document)]
    for each in views:
        for theirs in tellings(each):
            laid = _laid(claim, mine, each, theirs, None)
            if laid is not None and laid.same and not laid.missing and _held_against(laid) is None:
                return not claim.negating and not theirs.negated
    return False


def _is_maybe(telling: Telling) -> bool:
    """Whether a verb tells what may be or is to come."""
    return any(token.lower in _MAYBE for token in telling.view.tokens[telling.start : telling.verb])


def _opposite_deed(laid: Laid) -> Clash | None:
    """The clash of a deed with its opposite, all other words of the claim being there: "were relegated", "were promoted"."""
    claim, stretch = laid.alignment.claim, laid.stretch
    verb, other = laid.mine.view.tokens[laid.mine.verb], laid.theirs.view.tokens[laid.theirs.verb]
    if any(word.start != verb.start for word in laid.missing) or claim.negating or laid.theirs.negated:
        return None
    if laid.mine.passive != laid.theirs.passive or adds_something(laid, other.end):
        return None
    # What is done and undone by turns is one deed only on one day, or where the text is on the event that it befell.
    days = days_named(claim)
    dated = (
        bool(days)
        and set(days) <= set(days_named(laid.theirs.view))
        and any(day[:4].isdigit() for day in days)
    )
    if not dated and not (laid.mine.passive and once_and_for_all(laid.mine, laid.theirs)):
        return None
    return differing(claim, (verb.start, verb.end), stretch, (other.start, other.end), 0.75)
