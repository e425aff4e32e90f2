"""Who does what to whom, told in the active by one and in the passive by the other."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token, sentences
from claimcheck.values.opposed_words import MUTUAL
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.entries.bearers import plain_words
from claimcheck_statements.entries.laid_over import Laid
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.tellings import tellings
from claimcheck_statements.moments import days_named, moments
from claimcheck_statements.views import View, view

__all__ = ["find_other_doer", "find_turned_roles", "find_turned_voice", "is_turned"]

_ENDS = frozenset("in on at from for to with after before during and but when , ; as against".split())


def _by_phrase(telling: Telling) -> Sequence[Token]:
    """The words of the doer behind the "by" of a passive; none where it names none."""
    found = telling.view.tokens[telling.verb + 1 : telling.end]
    at = next((place for place, token in enumerate(found) if token.lower == "by"), None)
    if at is None:
        return ()
    end = next(
        (
            place
            for place in range(at + 1, len(found))
            if found[place].lower in _ENDS and not _names_more(found, place)
        ),
        len(found),
    )
    return found[at + 1 : end]


def _names_more(found: Sequence[Token], at: int) -> bool:
    """Whether "and" or a comma goes on with another name."""
    return (
        found[at].lower in {"and", ","} and found[at + 1 : at + 2] != [] and found[at + 1].text[0].isupper()
    )


def _object(telling: Telling) -> Sequence[Token]:
    """The words right behind an active verb, up to the first preposition or sign."""
    found = telling.view.tokens[telling.verb + 1 : telling.end]
    end = next((place for place, token in enumerate(found) if token.lower in _ENDS), len(found))
    return found[:end]


def is_turned(mine: Telling, theirs: Telling, named: frozenset[str]) -> bool:
    """Whether one telling says in the passive what the other says in the active; `named` has the words of the other's subject."""
    if mine.passive == theirs.passive or not named:
        return False
    claim = mine.view
    if theirs.passive:
        doer = plain_words(theirs.view.span, _by_phrase(theirs))
        own = plain_words(claim.span, mine.subject)
        done = plain_words(claim.span, _object(mine))
        return bool(own) and own <= doer and named <= done
    doer = plain_words(claim.span, _by_phrase(mine))
    if doer:
        return named <= doer
    own = plain_words(claim.span, mine.subject)
    done = plain_words(theirs.view.span, _object(theirs))
    return bool(own & done) and own <= done | named


def find_turned_voice(laid: Laid) -> Clash | None:
    """The clash of a deed told of one in the active and done to the same one in the passive: "acquired Selt", "was acquired by Selt"."""
    mine, theirs, claim = laid.mine, laid.theirs, laid.alignment.claim
    if (
        mine.passive == theirs.passive
        or mine.base in MUTUAL
        or laid.missing
        or claim.negating
        or theirs.negated
    ):
        return None
    passive, active = (mine, theirs) if mine.passive else (theirs, mine)
    doer = plain_words(passive.view.span, _by_phrase(passive))
    done = plain_words(active.view.span, _object(active))
    if (
        not done
        or not doer
        or not done <= doer
        or not any(token.text[0].isupper() for token in _object(active))
    ):
        return None
    here = (claim.tokens[mine.start].start, claim.tokens[mine.end - 1].end)
    there = (laid.stretch.span.start, laid.stretch.span.end)
    message = f"in the source it is the other way round: '{written(laid.stretch, *there)}'"
    return Clash(here, there, message, 0.75)


def find_turned_roles(claim: View, mine: Telling, evidence: View, theirs: Telling) -> Clash | None:
    """The clash of two deeds in one voice, the doer of the one being the other's receiver: "France ceded Aspre to Lorne"."""
    days, their_days = days_named(claim), days_named(evidence)
    if days and their_days and set(days) != set(their_days):
        return None
    if (
        mine.base not in _ONCE
        and not (days and set(days) <= set(their_days))
        and not _tells_of_event(claim, evidence)
    ):
        return None
    if any(
        word.sort == "number"
        for word in claim.words
        if word.start not in {one.span.start for one in moments(claim)}
    ):
        return None
    if (
        mine.passive != theirs.passive
        or mine.base in MUTUAL
        or mine.base in _BY_TURNS
        or claim.negating
        or theirs.negated
    ):
        return None
    ours, others = plain_words(claim.span, mine.subject), plain_words(evidence.span, theirs.subject)
    told, known = plain_words(claim.span, _behind(mine)), plain_words(evidence.span, _behind(theirs))
    named = any(token.text[0].isupper() for token in mine.subject[-1:])
    done = plain_words(claim.span, _object(mine))
    whole = others <= told or (bool(done) and done <= others)
    if not (ours and others and named) or ours & others or not (ours <= known and whole):
        return None
    if not told - others <= known | _about(evidence) or _of_what_is_theirs(theirs, ours):
        return None
    led = [_lead(each, words) for each, words in ((mine, others & told), (theirs, ours))]
    if led[0] != led[1]:
        return None
    here = (mine.subject[0].start, claim.tokens[mine.end - 1].end)
    there = (theirs.subject[0].start, evidence.tokens[theirs.end - 1].end)
    message = f"in the source it is the other way round: '{written(evidence, *there)}'"
    return Clash(here, there, message, 0.75)


def _of_what_is_theirs(telling: Telling, names: frozenset[str]) -> bool:
    """Whether a deed is done to what belongs to somebody, and not to himself: "bought Orrin's shares", "bought the Orrin mill"."""
    done = [token for token in _object(telling) if token.text[0].isalnum()]
    named = [at for at, token in enumerate(done) if token.lower in names or lemma(token.lower) in names]
    return bool(named) and any(token.text.islower() and is_content(token) for token in done[named[-1] + 1 :])


# Done to one by another once.
_ONCE = frozenset(
    "acquire buy cede ced annex found create adopt father kill murder assassinate absorb".split()
)


def _tells_of_event(claim: View, evidence: View) -> bool:
    """Whether a claim names the event that a text is on: "at Sorrel Pass"."""
    named = {lemma(token.lower) for token in claim.tokens[1:] if token.text[0].isupper()}
    return len(named & _about(evidence)) > 1


def _about(evidence: View) -> frozenset[str]:
    """The words of the first subject of a text, which what it tells happened at: "the Battle of Sorrel Pass"."""
    told = tellings(view(sentences(evidence.span.document)[0]))
    return plain_words(evidence.span, told[0].subject) if told else frozenset()


# What two do to each other by turns.
_BY_TURNS = frozenset(
    "be have top edge rout thrash overcome play host visit meet marry follow succeed border join".split()
)


def _behind(telling: Telling) -> Sequence[Token]:
    return telling.view.tokens[telling.verb + 1 : telling.end]


def _lead(telling: Telling, words: frozenset[str]) -> str:
    """The preposition right before the first of some words behind a verb; "" for none."""
    found = [token for token in _behind(telling) if token.lower not in {"the", "a", "an"}]
    at = next((place for place, token in enumerate(found) if lemma(token.lower) in words), 0)
    return found[at - 1].lower if at and found[at - 1].lower in _ENDS else ""


# Of these a thing has the makers that a text names, and no others.
_MAKING = frozenset(
    "direct write compose found design create discover invent paint sculpt develop publish build produce".split()
)


def find_other_doer(laid: Laid) -> Clash | None:
    """The clash of who made a thing with the maker whom the telling names, the other name standing there for another part."""
    mine, theirs, claim = laid.mine, laid.theirs, laid.alignment.claim
    if mine.base not in _MAKING or not (mine.passive and theirs.passive) or claim.negating or theirs.negated:
        return None
    ours, others = _by_phrase(mine), _by_phrase(theirs)
    first, second = plain_words(claim.span, ours), plain_words(theirs.view.span, others)
    if (
        not first
        or not second
        or first & second
        or not all(token.text[0].isupper() for token in (*ours[-1:], *others[-1:]))
    ):
        return None
    if not first <= frozenset(lemma(token.lower) for token in theirs.view.tokens) or len(first) < _FULL_NAME:
        return None  # who is not named at all may have made it too
    here, there = (ours[0].start, ours[-1].end), (others[0].start, others[-1].end)
    message = f"in the source that is done by '{written(laid.stretch, *there)}', in the text by '{written(claim, *here)}'"
    return Clash(here, there, message, 0.75)


_FULL_NAME = 2
