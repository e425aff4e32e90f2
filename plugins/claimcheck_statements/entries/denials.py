"""What a telling of the same subject denies and a claim tells, or the other way round, all words of the claim being there."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.entries.laid_over import Laid
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.tellings import tellings
from claimcheck_statements.views import View, Word

__all__ = ["find_denied_existence", "find_denied_telling"]

# Beside these a negation denies only a part, a time or a measure.
_PARTLY = frozenset(
    """
    until unless except only all every always necessarily longer yet alone again before after since more less fewer than just
    enough mainly solely exclusively entirely fully both either however but if when while one
    """.split()
)
_NONE = frozenset(["no"])


def find_denied_telling(laid: Laid) -> Clash | None:
    """The clash of a deed with its denial."""
    claim = laid.alignment.claim
    mine, theirs = _denial(claim, laid.mine), _denial(laid.theirs.view, laid.theirs)
    if (mine is None) == (theirs is None) or laid.missing or laid.mine.base != laid.theirs.base:
        return None
    if any(word.sort == "number" for word in claim.words) or not _led_alike(laid):
        return None
    if any(
        token.lower == "own" or token.text in {"'s", "’s"} for token in claim.tokens[laid.mine.verb :]
    ) or any(token.lower == "own" for token in laid.theirs.tokens):
        return None
    if any(_is_other(laid, word) for word in claim.words if word.place > laid.mine.verb):
        return None
    denying, telling = (laid.mine, laid.theirs) if theirs is None else (laid.theirs, laid.mine)
    whole = {"all", "every", "both", "one"}
    if any(token.lower in _PARTLY for token in (*denying.subject, *denying.tokens)):
        return None
    if any(token.lower in _PARTLY - whole for token in (*telling.subject, *telling.tokens)):
        return None
    if theirs is not None and any(word.weight >= _WEIGHTY and word.start > theirs for word in laid.free):
        return None  # what was not done at one time or to one thing may have been done otherwise
    here = (claim.tokens[laid.mine.start].start, claim.tokens[laid.mine.end - 1].end)
    return differing(claim, here, laid.stretch, (laid.stretch.span.start, laid.stretch.span.end), 0.75)


_WEIGHTY = 0.3
_PREPOSITIONS = frozenset(
    "in on at by for from with of to under over near behind beside about against into through".split()
)


def _is_other(laid: Laid, word: Word) -> bool:
    """Whether a word of the claim is found only as a part of another: "comedy drama", "American-born", "happy" for "happier"."""
    other = laid.partner(word)
    if other is None:
        return False
    if other.lower != word.lower and (
        word.lower.endswith(("er", "est")) or other.lower.endswith(("er", "est"))
    ):
        return True
    behind = laid.stretch.tokens[other.place + 1 : other.place + 2]
    if not behind or not word.text.islower() or laid.mine.base != "be":
        return bool(behind) and behind[0].text == "-"
    free = {each.start for each in laid.free}
    return behind[0].text == "-" or behind[0].start in free


def _led_alike(laid: Laid) -> bool:
    """Whether the first word that both have behind their verbs is led to by one preposition, or by none, in both."""
    first = next((word for word in laid.alignment.claim.words if word.place > laid.mine.verb), None)
    if first is None:
        return True
    other = laid.partner(first)
    if other is None:
        return laid.mine.base != "be"
    mine, theirs = laid.alignment.claim.tokens, laid.stretch.tokens
    verb = laid.theirs.view.tokens[laid.theirs.verb].end
    led = {token.lower for token in mine[laid.mine.verb + 1 : first.place]} & _PREPOSITIONS
    others = {token.lower for token in theirs[: other.place] if token.start >= verb} & _PREPOSITIONS
    return led == others


def _denial(view: View, telling: Telling) -> int | None:
    """The offset of what denies a telling: "not" with its verb, or "no" right behind it; None where it asserts."""
    for at in range(telling.start, min(telling.verb + 1, telling.end)):
        if at in view.negating:
            return view.tokens[at].start
    if telling.subject and telling.subject[0].lower in {"none", "no", "nobody", "neither"}:
        return telling.subject[0].start
    behind = telling.verb + 1
    if behind < telling.end and view.tokens[behind].lower in _NONE:
        return view.tokens[behind].start
    return view.tokens[telling.verb].start if telling.negated else None


def find_denied_existence(claim: View, evidence: View) -> Clash | None:
    """The clash of "there is no free version" with a sentence of which "the free version" is the subject."""
    lowers = [token.lower for token in claim.tokens]
    if (
        lowers[:1] != ["there"]
        or len(lowers) < _LEAST
        or lowers[1] not in {"is", "are", "was", "were"}
        or lowers[2] != "no"
    ):
        return None
    end = next(
        (at for at in range(3, len(lowers)) if lowers[at] in {"of", "for", "in", "on", "to", "."}),
        len(lowers),
    )
    noun, rest = tuple(lowers[3:end]), claim.tokens[end:]
    named = {token.text for token in rest if token.text[0].isupper()}
    if len(noun) < 2 or not named or not all(name in evidence.span.document.text for name in named):
        return None
    for theirs in tellings(evidence):
        words = tuple(token.lower for token in theirs.subject)
        if words[:1] == ("the",) and words[1:] == noun and not theirs.negated:
            here = (claim.tokens[2].start, claim.tokens[end - 1].end)
            there = (theirs.subject[0].start, evidence.tokens[theirs.end - 1].end)
            return differing(claim, here, evidence, there, 0.75)
    return None


_LEAST = 5
