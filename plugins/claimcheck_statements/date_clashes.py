"""Another date of the same happening where all else in two sentences agrees."""

from claimcheck.model import Mention
from claimcheck.values.circumstances import told_apart
from claimcheck.values.deeds import other_verb
from claimcheck.values.lasting import holds_then
from claimcheck.values.occasions import other_occasion
from claimcheck.values.once import may_be_another_day, may_come_again
from claimcheck.values.scopes import unsure_words
from claimcheck.values.times import TimeSpan
from claimcheck.values.ways import goes_otherwise
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.clash import NEARLY_ALL_OF_A_COUNT, Clash, differing, figures_in, names_turned
from claimcheck_statements.moments import Order, bound_before, compare, moments
from claimcheck_statements.views import View

__all__ = ["find_moments"]

_BEFORE_DATE = 6


def _anchored(alignment: Alignment, here: Mention[TimeSpan], view: View, there: Mention[TimeSpan]) -> bool:
    """Whether the word that a date of the claim belongs to has its partner shortly before a date of the evidence.

    That is the nearest word before the date which is no name; else the word after it ("a 1940 comedy").
    """
    before = [
        pair for pair in alignment.pairs if pair.claim.end <= here.span.start and pair.claim.sort == "word"
    ]
    if before and before[-1].claim.weight >= 0.5:
        partner = before[-1].evidence
        if partner is None or before[-1].view is not view:
            return False
        return 0 < sum(partner.start < word.start < there.span.end for word in view.words) <= _BEFORE_DATE
    after = next((pair for pair in alignment.pairs if pair.claim.start >= here.span.end), None)
    follows = next((word for word in view.words if word.start >= there.span.end), None)
    return after is not None and follows is not None and after.evidence == follows


def _again(view: View) -> bool:
    """Whether a sentence tells of something that happened once more: "re-elected", "again"."""
    return any(
        token.lower in {"again", "anew"} or token.lower.startswith("re-") for token in view.tokens
    ) or (" re-" in view.span.text.lower())


def _marks_a_day(view: View) -> bool:
    """Whether a sentence tells of an anniversary of what happened."""
    return any(token.lower.startswith(("anniversar", "commemorat")) for token in view.tokens)


def _of_another_body(alignment: Alignment, view: View) -> bool:
    """Whether a sentence has a name of its own right before a word of the claim: "the European parliament"."""
    partners = {pair.evidence.place for pair in alignment.pairs if pair.evidence is not None}
    return any(
        word.sort == "name" and word.place not in partners and word.place and word.place + 1 in partners
        for word in view.words
    )


def _lasts_or_comes_again(claim: View, day: Mention[TimeSpan], view: View) -> bool:
    """Whether the claim may be so on its day as well as on the days of the sentence."""
    theirs = moments(view)
    held = holds_then(claim.span, day, view.span, theirs)
    if held is not None:
        return held
    if may_be_another_day(claim.span, day, theirs):
        return True
    # "Aired from 2004 to 2009" tells of all the time that it did.
    return may_come_again(claim.span, day) and not any(other.value.bounds for other in theirs)


def _of_another_occasion(claim: View, view: View) -> bool:
    """Whether one of two sentences is of a further event, of another one of several, or of a journey the other way."""
    if _again(claim) != _again(view) or told_apart(claim.span, view.span) or names_turned(claim, view):
        return True
    return goes_otherwise(claim.tokens, view.tokens)


def find_moments(alignment: Alignment, view: View) -> Clash | None:
    """Another date of the same happening: every date of the sentence excludes the claim's."""
    claim = alignment.claim
    missing = {word.start for word in alignment.missing if word.sort in {"number", "time"}}
    mine = [
        mention
        for mention in moments(claim)
        if any(mention.span.start <= start < mention.span.end for start in missing)
    ]
    theirs = moments(view)
    told = {mention.value.timex for mention in moments(claim) if mention not in mine}
    if any(other.value.timex in told for other in theirs):
        return None  # "in 2004 and 2006", "in 2004"
    if len(mine) != 1 or not theirs or _marks_a_day(claim) != _marks_a_day(view):
        return None
    day = mine[0]
    if day.value.bounds and _of_another_body(alignment, view):
        return None  # "a member of parliament from 1990 to 1998", "of the European parliament from 1999"
    if _of_another_occasion(claim, view):
        return None
    if bool(unsure_words(claim.tokens)) != bool(unsure_words(view.tokens)) or other_verb(
        claim.span, view.span
    ):
        return None
    bound = bound_before(claim, day)
    if any(
        compare(day.value, bound, other.value, bound_before(view, other)) is not Order.APART
        for other in theirs
    ) or _lasts_or_comes_again(claim, day, view):
        return None
    if alignment.coverage_without(figures_in(claim, [day.span])) < NEARLY_ALL_OF_A_COUNT:
        return None
    for other in theirs:
        if _anchored(alignment, day, view, other) and not other_occasion(
            claim.span, day.span, view.span, other.span
        ):
            return differing(
                claim,
                (day.span.start, day.span.end),
                view,
                (other.span.start, other.span.end),
                0.75,
                exclusive=True,
            )
    return None
