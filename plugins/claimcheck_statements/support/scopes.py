"""Of how many, and how often, a claim tells: "all", "many", "usually", "oldest" say more than a source that has no such word."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.text import tokens
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.nouns import is_people, singular
from claimcheck.values.ordinals import ORDINAL_SUFFIXES, ORDINAL_WORDS, ordinal_at
from claimcheck.values.times import TimeSpan
from claimcheck.values.word_forms import GRADED
from claimcheck.values.words import lemma
from claimcheck_statements.moments import Order, bound_before, compare, moments
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.readings import Reading, Word
from claimcheck_statements.views import view

__all__ = ["narrowed", "no_longer", "out_of_time", "ranked_highest", "ranked_otherwise", "widened"]

# Each row: the words of a claim, and what else in a source may say as much.  Among predictions of support these were wrong
# twice as often as right where the source has none of them, in either half of the labelled sets.
_ROWS = """
all every everyone everything everybody entire entirely whole always each throughout completely totally fully :
any anyone anything anybody : every all no never none
most majority mostly : mainly largely predominantly primarily
many several numerous multiple various : most dozens hundreds thousands number lot lots range variety
last final latest : finally finale past recent
rarely often usually always sometimes frequently generally commonly regularly : common popular regular usual frequent
former : ex formerly onetime once previously retired ousted deposed late past previous old
acting deputy vice : interim temporary assistant second
never : no not none without nobody nothing neither n't n’t cannot
"""
_SCOPES = tuple(
    (frozenset(mine.split()), frozenset((*mine.split(), *theirs.split())))
    for mine, _, theirs in (row.partition(":") for row in _ROWS.strip().splitlines())
)
# "Last Friday" tells when, and "all of" a number is that number.
_TIMES = frozenset(
    """
    week month year night summer winter spring autumn fall season decade century time
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december
    """.split()
)
# "At all", "after all", "at last", "any more": no word of scope.
_SET_PHRASES = frozenset(
    [("at", "all"), ("after", "all"), ("at", "last"), ("at", "least"), ("any", "more"), ("any", "longer")]
)


def widened(comparison: Comparison) -> str:
    """Why a claim tells of more than its source does, by a word of scope that no sentence of it has; "" where it does not."""
    mine = comparison.claim.lowers
    for words, saying in _SCOPES:
        told = next((lower for at, lower in enumerate(mine) if lower in words and _is_scope(mine, at)), "")
        if told and all(saying.isdisjoint(sentence.lowers) for sentence in comparison.sentences):
            return f"the claim says '{told}', the source does not"
    return ""


# What else says that nothing surpasses a thing.
_UTMOST = frozenset(
    """
    most least top record first last leading ever unprecedented only never no none maximum minimum peak best worst than
    """.split()
)
_NO_RANKS = frozenset(["best", "worst", "least", "latest", "west"])


_SOME = frozenset("some half most many few several two three".split())
_NOT_REAL = frozenset(
    "fake false forged counterfeit mock toy so-called self-styled self-proclaimed would-be supposed purported imitation".split()
)
_ARTICLES = frozenset("the a an his her its their these those".split())


def narrowed(comparison: Comparison) -> str:
    """Why the source tells only of some, or of none that is real, what the claim tells of all: "paid some of its workers"."""
    best = comparison.sentences[comparison.best]
    found = tokens(best.span)
    mine = frozenset(comparison.claim.lowers)
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if word.sort != "word" or one.at < 0 or not one.quality:
            continue
        before = [
            token.lower
            for token in found[max(0, best.words[one.at].at - _FEW_BEFORE) : best.words[one.at].at]
        ]
        if before[-1:] and before[-1] in _NOT_REAL - mine:
            return f"the source says '{before[-1]} {word.text}'"
        while before[-1:] and before[-1] in _ARTICLES:
            before.pop()
        if (
            _is_all_of(comparison, word)
            and before[-1:] == ["of"]
            and before[-2:-1]
            and before[-2] in _SOME
            and _SOME.isdisjoint(mine)
        ):
            return f"the source says '{before[-2]} of' the {word.text}"
    return ""


_FEW_BEFORE = 4


def _is_all_of(comparison: Comparison, word: Word) -> bool:
    """Whether the claim tells of all of some known ones: "its workers"."""
    before = [token.lower for token in tokens(comparison.claim.span)[max(0, word.at - 1) : word.at]]
    lower = word.text.lower()
    return bool(before) and before[0] in _ARTICLES - {"a", "an"} and singular(lower) != lower


def no_longer(comparison: Comparison) -> str:
    """Why the source tells as over what the claim tells as it is: "is mayor of Selt", "a former mayor of Selt"; "" where it does not."""
    mine = comparison.claim.lowers
    if _NOW.isdisjoint(mine) or not _FORMERLY.isdisjoint(mine):
        return ""
    best = comparison.sentences[comparison.best]
    found, claim = tokens(best.span), tokens(comparison.claim.span)
    for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True):
        if one.at < 0 or not one.quality or word.sort not in {"word", "name"}:
            continue
        told = claim[max(0, word.at - _REACH) : word.at + 2]
        titled = any(token.text[0].isupper() for token in told[-1:]) and told[-1].start > word.start
        if titled or _NOW.isdisjoint(token.lower for token in told):
            continue  # "President Brandt is"
        at = best.words[one.at].at
        before = {token.lower for token in found[max(0, at - _SHORTLY) : at]}
        if not _FORMERLY.isdisjoint(before) and is_people(word.base):
            return f"the source says 'former' of the '{word.text}'"
    return ""


_NOW = frozenset(["is", "are", "currently", "still", "now", "current"])
_FORMERLY = frozenset(["former", "ex", "formerly", "onetime", "erstwhile"])
_REACH = 6
_SHORTLY = 2
"""Words from a "former" to the office that it tells of: "former deputy mayor"."""


def ranked_highest(comparison: Comparison) -> str:
    """Why a claim sets something above all others where its source does not: "the oldest bank" of an old one; "" where it does."""
    mine = {lower for lower in comparison.claim.lowers if _is_superlative(lower)}
    if not mine or any(mine.intersection(sentence.lowers) for sentence in comparison.sentences):
        return ""
    lowers = {
        lower for at in (comparison.best, comparison.second) for lower in comparison.sentences[at].lowers
    }
    if lowers & _UTMOST or any(_is_superlative(lower) for lower in lowers):
        return ""
    return f"the claim says '{min(mine)}', the source does not"


def ranked_otherwise(comparison: Comparison) -> str:
    """Why a claim gives a thing another place in an order than its source does: "third album", "fourth studio album"."""
    mine = [(value, noun) for value, noun in _places_in_order(comparison.claim) if noun]
    if not mine:
        return ""
    theirs = [each for sentence in comparison.sentences for each in _places_in_order(sentence)]
    best = _places_in_order(comparison.sentences[comparison.best])
    for value, noun in mine:
        if any(other == value for other, _ in theirs):
            continue
        if (
            best
            and value == 1.0
            and not any(_FIRST.intersection(each.lowers) for each in comparison.sentences)
        ):
            return "the claim says 'first', the source gives another place in an order"
        if any(kind == noun for _, kind in best):
            return f"the claim gives the '{noun}' another place in an order than the source"
    return ""


_FIRST = frozenset("debut inaugural maiden initial original earliest opening premiere premiered".split())
"""What is said of that which comes first, besides "first"."""
_COMPARING = frozenset("after before than since until following succeeded preceded".split())
"""Before an ordinal these name another thing than the one that is told of: "after its second album"."""
_BEFORE_RANK = 5
_AFTER_RANK = 3
"""Words from an ordinal to the noun that it orders: "fourth studio album"."""


def _places_in_order(sentence: Reading) -> list[tuple[float, str]]:
    """The ordinals of a sentence, each with the base forms of the words that it may order."""
    if not any(lower in ORDINAL_WORDS or lower in ORDINAL_SUFFIXES for lower in sentence.lowers):
        return []
    found = tokens(sentence.span)
    places = []
    for at in range(len(found)):
        rank = ordinal_at(found, at)
        if rank is None:
            continue
        places.append((rank.value, ""))
        if not _COMPARING.isdisjoint(word.lower for word in found[max(0, at - _BEFORE_RANK) : at]):
            continue
        for word in found[rank.end : rank.end + _AFTER_RANK]:
            if not word.text.isalpha() or word.lower in FUNCTION_WORDS:
                break
            places.append((rank.value, lemma(word.lower)))
    return places


def _is_superlative(lower: str) -> bool:
    """Whether a word is an adjective in the form that nothing surpasses."""
    return lower.endswith("est") and lower in GRADED and lower not in _NO_RANKS and lemma(lower) != lower


def out_of_time(comparison: Comparison) -> str:
    """Why no time of a source lies on the side of a day that a claim tells: "before 1990"; "" where one does."""
    mine = view(comparison.claim.span)
    for day in moments(mine):
        bound = bound_before(mine, day)
        if bound in _SIDES and not any(
            _lies(day.value, bound, sentence) for sentence in comparison.sentences
        ):
            return f"no time of the source lies {bound} '{day.span.text}'"
    return ""


_SIDES = frozenset(["before", "after"])


def _lies(day: TimeSpan, bound: str, sentence: Reading) -> bool:
    """Whether some time of a sentence lies before or after a day, as the sentence bounds it."""
    theirs = view(sentence.span)
    return any(
        compare(day, bound, other.value, bound_before(theirs, other)) is Order.WITHIN
        for other in moments(theirs)
    )


def _is_scope(lowers: tuple[str, ...], at: int) -> bool:
    """Whether a word says of how many or how often something is told."""
    before, after = lowers[at - 1] if at else "", lowers[at + 1] if at + 1 < len(lowers) else ""
    if (before, lowers[at]) in _SET_PHRASES or (lowers[at], after) in _SET_PHRASES:
        return False
    if "-" in {before, after}:
        return False  # "the all-time record"
    return not (lowers[at] in {"last", "every", "each", "any"} and after in _TIMES)
