"""Two opposed words that may both be right, of two of a sort: "scored an early goal", "scored a late goal"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.openings import is_past
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.views import View, Word

__all__ = ["of_two_things"]

# Being or having these a thing has no second one by the way: "is a small firm", "has a small garden".
_OF_ONE = frozenset("be have become remain lead live".split())
# Of these there is one in one matter, whatever its article: "played a small part", "gave a negative answer".
_ONE_IN_A_MATTER = frozenset(
    """role part view stance line position impact effect influence impression life childhood career decision outcome result
    end finish start opening reception welcome response answer reply verdict ruling majority margin percentage share level rate degree number
    amount price profit loss increase rise growth approach attitude tone chance risk""".split()
)


def _one_of_many(view: View, word: Word) -> bool:
    """Whether a word tells of what sort one of several is that somebody does or makes: "scored a [late] goal"."""
    before = view.tokens[max(0, word.place - 2) : word.place]
    if len(before) < 2 or before[1].lower not in {"a", "an"}:
        return False
    verb = lemma(before[0].lower)
    done = (is_past(before[0]) or verb in COMMON_VERBS) and verb not in _OF_ONE
    noun = ""
    for token in view.tokens[word.place + 1 :]:
        if not (token.text.isalpha() and token.text.islower() and is_content(token)):
            break
        noun = lemma(token.lower)
    return done and bool(noun) and noun not in _ONE_IN_A_MATTER


_CONTESTED = frozenset(["win", "lose"])
# What comes again each season, so that who "has won the final" may have lost another.
_CONTESTS = frozenset(
    "final match game race title cup championship derby league semifinal playoff tie leg".split()
)


def _of_several_contests(view: View, word: Word) -> bool:
    """Whether a sentence tells of one contest of whichever: "won a match", "has lost the final"."""
    if word.base not in _CONTESTED:
        return False
    after = [token.lower for token in view.tokens[word.place + 1 :]]
    if after[:1] and after[0] in {"a", "an"}:
        return True
    perfect = any(
        token.lower in {"has", "have"} for token in view.tokens[max(0, word.place - 2) : word.place]
    )
    return perfect and any(lemma(each) in _CONTESTS for each in after[:_OBJECT])


_OBJECT = 4
"""Words from a verb to the noun of its object."""


def _of_whom(view: View, word: Word) -> str:
    """The last word of the name that a word says something of in apposition: "tarn" of "Tarn, a private firm"; "" for none."""
    before = view.tokens[: word.place]
    article = next((at for at in range(len(before) - 1, -1, -1) if not is_content(before[at])), 0)
    if article < 2 or before[article].lower not in {"a", "an", "the"} or before[article - 1].text != ",":
        return ""
    name = before[article - 2]
    return name.lower if name.text[0].isupper() else ""


def of_two_things(claim: View, mine: Word, view: View, theirs: Word) -> bool:
    """Whether two opposed words may both be right, of two of a sort or of somebody whom the other sentence never names."""
    for one, word, other in ((claim, mine, view), (view, theirs, claim)):
        whom = _of_whom(one, word)
        if whom and all(token.lower != whom for token in other.tokens):
            return True
    return any(told(claim, mine) and told(view, theirs) for told in (_one_of_many, _of_several_contests))
