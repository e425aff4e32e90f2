"""What one speaker calls one thing in a few quoted words, praise in one text and blame in the other: "a disgrace", "a triumph".

Two words of praise, or two of blame, may both have been said; only where the one praises what the other blames is one of
the two quotes wrong.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from attrs import frozen

from claimcheck.values.quotemarks import quoted
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import can_be_held, other_days, same_context, same_rest
from claimcheck_statements.views import View

__all__ = ["find_other_judgement"]

_PRAISE = frozenset(
    """triumph success victory masterpiece breakthrough milestone joy delight blessing honour honor relief bargain inspiration
    good great excellent brilliant superb wonderful fantastic outstanding perfect fair right wise sound sensible
    better best happy glad proud pleased delighted thrilled satisfied satisfying encouraging promising hopeful
    positive safe strong robust generous honest deserved lucky fortunate beautiful moving funny gripping flawless
    courageous brave heroic welcome reasonable balanced thorough careful convincing impressive remarkable justified
    necessary easy fine healthy successful historic constructive productive fruitful friendly helpful useful""".split()
)
_BLAME = frozenset(
    """disgrace failure defeat disaster catastrophe scandal shame farce mistake blunder tragedy insult outrage betrayal
    nightmare fiasco flop joke mess crime waste rubbish nonsense embarrassment humiliation setback disappointment
    bad terrible awful horrible dreadful appalling poor unfair unjust wrong unwise foolish stupid reckless
    worse worst sad angry ashamed disappointed upset furious disappointing discouraging hopeless
    negative dangerous unsafe weak flawed mean dishonest undeserved unlucky unfortunate ugly boring dull
    cowardly unwelcome unreasonable biased one-sided sloppy careless unconvincing unjustified unacceptable shameful
    disgraceful disastrous catastrophic unnecessary useless harmful hostile pointless misguided outrageous""".split()
)
_TURNING = frozenset("not no never n't n’t without hardly barely but nothing less".split())
_CALLING = frozenset("call describe label dub brand term say deem declare hail denounce".split())
_MOST = 6
"""Words of a quote that is one judgement."""


@frozen
class _Judgement:
    """A short quote in a sentence, and whether it praises: 1, or blames: -1."""

    side: int
    words: tuple[str, ...]
    start: int
    end: int


@lru_cache(maxsize=4096)
def _judgement(view: View) -> _Judgement | None:
    """The one quoted judgement of a sentence in which somebody calls something so; None for none or several."""
    if not any(lemma(token.lower) in _CALLING for token in view.tokens):
        return None
    here = view.span
    quotes = [quote for quote in quoted(here.document) if here.start <= quote.start and quote.end <= here.end]
    if len(quotes) != 1:
        return None
    start, end = quotes[0].start, quotes[0].end
    words = [token.lower for token in view.tokens if start <= token.start < end and token.text[0].isalpha()]
    bases = {base for word in words for base in (word, lemma(word))}
    praises, blames = bool(bases & _PRAISE), bool(bases & _BLAME)
    if len(words) > _MOST or praises == blames or bases & _TURNING:
        return None
    return _Judgement(1 if praises else -1, tuple(words), start, end)


def find_other_judgement(claim: View, view: View) -> Clash | None:
    """The clash of praise and blame that one speaker is said to have given to one thing."""
    mine = _judgement(claim)
    theirs = _judgement(view) if mine is not None else None
    if mine is None or theirs is None or mine.side == theirs.side or _for_whom(mine) != _for_whom(theirs):
        return None
    if not can_be_held(claim, view) or other_days(claim, view):
        return None
    if (claim.pronoun or view.pronoun) and not same_context(claim.span, view.span):
        return None
    if not same_rest(
        claim, view, claim.starts_in(mine.start, mine.end), view.starts_in(theirs.start, theirs.end)
    ):
        return None
    return differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.7, exclusive=True)


def _for_whom(judgement: _Judgement) -> tuple[str, ...]:
    """The words from the preposition in a quote on: "good for farmers"."""
    at = next((at for at, word in enumerate(judgement.words) if at and word in _LEADING), None)
    return () if at is None or judgement.words[at] == "of" else judgement.words[at:]


_LEADING = frozenset("for to in on at as than with of".split())
