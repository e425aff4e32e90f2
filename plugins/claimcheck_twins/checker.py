"""The checker of twin sentences: which of their values stand in one place, and what it means that they differ."""

from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Silence, Span, Stance
from claimcheck.text import sentence_at, sentences_in, tokens
from claimcheck.values.casualties import find_casualties
from claimcheck.values.contexts import of_unnamed_others
from claimcheck.values.events import Match, same_event
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.further_events import told_of_both
from claimcheck.values.nouns_within import of_another_noun
from claimcheck.values.product_models import other_model
from claimcheck.values.statements import is_heading
from claimcheck.values.two_people import two_people
from claimcheck.values.ways import goes_otherwise
from claimcheck_twins.alignment import Substitution, Twins, gather, lay
from claimcheck_twins.copies import is_copy
from claimcheck_twins.dated_events import told_apart_in_dated_events, why_not_one_dated_event
from claimcheck_twins.deals import told_apart_in_prices, why_not_one_price
from claimcheck_twins.differences import repeats, stance_of
from claimcheck_twins.figure_lines import told_apart_in_lines, why_not_in_line
from claimcheck_twins.items import items
from claimcheck_twins.performances import told_apart_in_performances, why_not_one_performance
from claimcheck_twins.reasons import (
    is_within,
    other_taken,
    told_apart,
    why_not_in_clauses,
    why_not_in_passage,
    why_not_of_the_only,
)
from claimcheck_twins.records import told_apart_in_records, why_not_one_record
from claimcheck_twins.scorelines import told_apart_in_results, why_not_of_one_match
from claimcheck_twins.things import of_another
from claimcheck_twins.uses import is_day, other_use
from claimcheck_twins.verbatim import shared_passage, told_apart_in_passages

__all__ = ["TwinChecker"]

_KINDS = frozenset(["statement", "announcement", "quote"])
"""Of a quote only near copies tell, since one utterance is put in several ways.

Findings on the values in them come home to the counts, dates and amounts, where their own checkers are silent."""
_VALUES = frozenset(["amount", "casualty", "date"])
_MANY = 6
"""Words that near copies share before one of them may name a month or year that the other leaves out."""
_LONG = 9
"""Words in common with which sentences in other order are as good as copies."""
_LEAST = 3
"""Words that two sentences share before a value in one tells of the other."""
_MOST = 0.6
_HALF = 0.5


def _of_one_bearer(claim: Claim, told: Finding | Silence) -> Finding | Silence:
    """What was told, unless the two values are of two people or of two models of one product."""
    if isinstance(told, Silence):
        return told
    sentence = sentence_at(told.evidence_span.document, told.evidence_span.start)
    if sentence is None:
        return told
    why = two_people(claim.sentence, told.claim_span, sentence, told.evidence_span)
    why = why or other_model(claim.sentence, sentence)
    if told.stance is Stance.REFUTES and of_unnamed_others(claim.sentence, sentence):
        why = "neither sentence names anything, and the two texts tell of others"
    if told.stance is Stance.REFUTES:
        why = why or _of_two_tolls(claim, told)
    if goes_otherwise(tokens(claim.sentence), tokens(sentence)):
        why = "a journey goes to the place in the one, and from it in the other"
    return _passed(told.claim_span, told.evidence_span, why) if why else told


def _of_two_tolls(claim: Claim, told: Finding) -> str:
    """Why two counts of the harmed may both be true by what else either text tells; "" for nothing."""
    sentence = sentence_at(told.evidence_span.document, told.evidence_span.start)
    if sentence is None:
        return ""
    mine = [each.value for each in find_casualties(claim.sentence) if each.span.overlaps(told.claim_span)]
    found = [each.value for each in find_casualties(sentence) if each.span.overlaps(told.evidence_span)]
    reasons = (
        told_of_both(one, claim.sentence, sentence)
        for one in mine
        for other in found
        if one.harm == other.harm
    )
    return next(filter(None, reasons), "")


def _copied(claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
    """What a source shows of a value by having its sentence word for word."""
    copies = (one for one in sentences_in(evidence.span) if is_copy(claim.sentence, one))
    copy = next(copies, None) if evidence.document != claim.document else None
    if copy is None:
        yield Silence("the source does not have the claim's sentence word for word")
        return
    yield Finding(
        claim_span=claim.span,
        evidence=evidence,
        evidence_span=copy,
        stance=Stance.SUPPORTS,
        message="the source has the sentence word for word",
        confidence=0.9,
    )


@frozen
class TwinChecker:
    """Finds the value by which a sentence differs from its like in a source.

    `alike` is the share of the words of the claim's sentence that make another its near copy, `around` the share
    of the nearest words that must agree where the rest is said otherwise.
    """

    alike: float = field(default=0.85, kw_only=True)
    around: float = field(default=0.75, kw_only=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """The first value of the claim that stands against another in a sentence of the passage."""
        return (each for each in self._told(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why the sentences of a passage, or the values that differ in them, show nothing."""
        return (each.reason for each in self._told(claim, evidence) if isinstance(each, Silence))

    def _told(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What a passage shows: of a value by its whole sentence, of a sentence by its values."""
        compared = (_of_one_bearer(claim, told) for told in self._compared(claim, evidence))
        if claim.kind not in _VALUES:
            return compared
        # A heading without a verb makes no statement of which its values could be told.
        copied = _copied(claim, evidence)
        return chain(copied, compared) if is_heading(claim.sentence) else copied

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What was passed over, and at most one finding, the last thing told."""
        if claim.kind not in _KINDS | _VALUES or evidence.document == claim.document:
            yield Silence("it compares the values in whole statements and announcements with another text's")
            return
        mine = items(claim.sentence)
        if not any(item.is_value and claim.span.start <= item.start < claim.span.end for item in mine):
            yield Silence("the claim has no number, day or other value that could differ")
            return
        words = {item.key for item in mine if item.counts}
        alike = False
        for sentence in sentences_in(evidence.span):
            theirs = {item.key for item in items(sentence)}
            half = 2 * len(words & theirs) >= len(words)
            if not half and not _tell_otherwise(claim.sentence, sentence):
                continue
            if sentence.text.rstrip("\"”'’ ").endswith("?"):
                continue
            if _on_appeal(sentence) != _on_appeal(claim.sentence):
                continue
            of_words = (
                self._laid(claim, evidence, sentence),
                self._gathered(claim, evidence, sentence),
                _word_for_word(claim, evidence, sentence),
            )
            for told in chain(*(of_words if half else ()), _in_other_words(claim, evidence, sentence)):
                alike = True
                yield told
                if isinstance(told, Finding):
                    return
        if not alike:
            yield Silence(
                "no sentence has half of the claim's words and another value where the claim has one"
            )

    def _laid(self, claim: Claim, evidence: Evidence, sentence: Span) -> Iterator[Finding | Silence]:
        """What differs between sentences that say the same in the same order."""
        twins = lay(claim.sentence, sentence)
        if twins is None:
            return
        copies = self._copies(twins)
        for swap in twins.substitutions:
            mine, theirs = twins.words(swap, claim.sentence, sentence)
            if not claim.span.contains(mine):
                continue
            why = self._why_apart(twins, swap, claim.sentence, sentence, copies=copies)
            if claim.kind == "quote" and not copies:
                why = "one utterance may be put in several ways"
            stance = None if why else stance_of(claim.sentence, mine, sentence, theirs, copies=copies)
            if stance is Stance.REFUTES:
                why = other_taken(twins, swap, claim.sentence, sentence)
                stance = None if why else stance
            if stance is None:
                yield _passed(mine, theirs, why or "both may be right")
            else:
                yield _finding(mine, evidence, theirs, stance, 0.5 + 0.2 * min(twins.share()[:2]))

    def _why_apart(
        self, twins: Twins, swap: Substitution, claim: Span, sentence: Span, *, copies: bool
    ) -> str:
        """Why two values that stand in one place need not be of one thing; "" for nothing."""
        told = told_apart(twins, swap, claim, sentence)
        if told:
            return told
        if (not copies or twins.tells_more() or twins.said_of_some(swap)) and twins.said_too(swap):
            return "one of the two sentences has the other's value as well"
        if not copies and not self._near(twins, swap, claim, sentence):
            return "the words around the two do not agree so far that both are of one thing"
        if of_another(twins, swap):
            return "the words beside the two name different things"
        # Where all of the claim stands in a longer sentence, the other's date is of the rest.
        alike = (copies and twins.share()[2] >= _MANY) or is_within(twins)
        if twins.dated_alone(swap) and not alike:
            return "one of the two sentences names a month or year that the other does not"
        return other_use(twins, swap)

    def _copies(self, twins: Twins) -> bool:
        """Whether the sentences are near copies, with one value that differs."""
        if len(twins.substitutions) != 1 or twins.unpaired or twins.renamed():
            return False
        mine, theirs, found = twins.share()
        found += twins.shares_a_day(twins.substitutions[0])
        return (mine >= self.alike and theirs >= _MOST and found >= 4) or (
            found >= 3 and mine == 1.0 and theirs == 1.0
        )

    def _near(self, twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> bool:
        """Whether the words around the values agree, and the sentences tell of one event."""
        if (
            twins.renamed(swap)
            or twins.changed_beside(swap)
            or (is_day(twins, swap) and repeats(twins, swap))
        ):
            return False
        mine, theirs, found = twins.around(swap)
        share = min(mine, theirs)
        if twins.share()[2] < _LEAST:
            return False
        if not ((share >= self.around and found >= 3) or (share >= _MOST and found >= 4)):
            return False
        match = same_event(claim, sentence, times=False).match
        whole = (share == 1.0 and found >= 4) or min(twins.share()[:2]) >= self.around
        return match is Match.SAME or (whole and match is not Match.CLASH)

    def _gathered(self, claim: Claim, evidence: Evidence, sentence: Span) -> Iterator[Finding | Silence]:
        """What differs between sentences that say the same in another order."""
        twins = gather(claim.sentence, sentence) if claim.kind != "quote" else None
        if twins is None:
            return
        for swap in twins.substitutions:
            mine, theirs = twins.words(swap, claim.sentence, sentence)
            if not claim.span.contains(mine):
                continue
            why = self._why_not_together(twins, swap, claim.sentence, sentence)
            if why:
                others = (why_not_in_clauses, why_not_of_the_only)
                shown = any(not other(twins, swap, claim.sentence, sentence) for other in others)
                within = of_another_noun(claim.sentence, mine, sentence, theirs)
                why = within or ("" if shown else why)
            alike = min(twins.share()[:2]) >= self.around and twins.share()[2] >= _LONG
            stance = None if why else stance_of(claim.sentence, mine, sentence, theirs, copies=alike)
            if stance is Stance.REFUTES:
                yield _finding(mine, evidence, theirs, stance, 0.55)
            else:
                yield _passed(mine, theirs, why or "both may be right")

    def _why_not_together(self, twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
        """Why two values in sentences that say the same in another order need not be of one thing; "" for nothing."""
        if twins.said_too(swap):
            return "one of the two sentences has the other's value as well"
        if twins.dated_alone(swap):
            return "one of the two sentences names a month or year that the other does not"
        told = told_apart(twins, swap, claim, sentence)
        if told:
            return told
        if of_another(twins, swap):
            return "the words beside the two name different things"
        if twins.differs_beside(swap):
            return "other values beside the two differ as well"
        apart = other_use(twins, swap) or other_taken(twins, swap, claim, sentence)
        if apart or self._hang_together(twins, swap, claim, sentence):
            return apart
        return "the words around the two do not agree so far that both are of one thing"

    def _hang_together(self, twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> bool:
        """Whether values hang on the same words and names, in sentences that share most words."""
        mine, theirs, found = twins.around(swap)
        # A day has fewer rivals in a sentence than a number.
        dated = is_day(twins, swap)
        least = _HALF if dated else _MOST
        if min(mine, theirs) < least or found < 3 or twins.renamed(swap):
            return False
        if not twins.anchored(swap) and not (dated and min(mine, theirs) >= self.around):
            return False
        share = twins.share()
        if dated and repeats(twins, swap):
            return False
        if min(share[:2]) < least - 0.15 or share[2] < 4 or not twins.named():
            return False
        return same_event(claim, sentence, times=False).match is Match.SAME


def _on_appeal(sentence: Span) -> bool:
    """Whether what a sentence tells is what a court of appeal made of it."""
    return "on appeal" in sentence.text.lower()


def _word_for_word(claim: Claim, evidence: Evidence, sentence: Span) -> Iterator[Finding | Silence]:
    """What differs amid words that both sentences have, whatever else they tell."""
    twins = gather(claim.sentence, sentence)
    if twins is None:
        return
    for swap in told_apart_in_passages(twins):
        mine, theirs = twins.words(swap, claim.sentence, sentence)
        if not claim.span.contains(mine):
            continue
        if claim.kind == "quote" and not shared_passage(twins, swap).is_long:
            continue
        why = why_not_in_passage(twins, swap, claim.sentence, sentence)
        stance = None if why else stance_of(claim.sentence, mine, sentence, theirs, copies=True)
        if stance is None:
            yield _passed(mine, theirs, why or "both may be right")
        else:
            yield _finding(mine, evidence, theirs, stance, 0.6)


# What two sentences tell of one thing though few of their words are the same: how it is found, and why it may be none.
_OTHER_WORDS = (
    (told_apart_in_lines, why_not_in_line),
    (told_apart_in_results, why_not_of_one_match),
    (told_apart_in_prices, why_not_one_price),
    (told_apart_in_performances, why_not_one_performance),
    (told_apart_in_records, why_not_one_record),
    (told_apart_in_dated_events, why_not_one_dated_event),
)


def _tell_otherwise(claim: Span, sentence: Span) -> bool:
    """Whether two sentences may differ in one value whatever their other words are."""
    return any(True for find, _ in _OTHER_WORDS for _ in find(claim, sentence))


def _in_other_words(claim: Claim, evidence: Evidence, sentence: Span) -> Iterator[Finding | Silence]:
    """What differs between sentences that give the same line of figures, the result of one match, or one price."""
    if claim.kind == "quote":
        return
    for find, why_not in _OTHER_WORDS:
        for swap in find(claim.sentence, sentence):
            twins = gather(claim.sentence, sentence)
            if twins is None:
                return
            mine, theirs = twins.words(swap, claim.sentence, sentence)
            if not claim.span.contains(mine):
                continue
            why = told_apart(twins, swap, claim.sentence, sentence)
            why = why or why_not(twins, swap, claim.sentence, sentence)
            # A score is no amount.
            scores = len(swap.mine) > 1 and twins.mine[swap.mine.stop - 1].sort == "number"
            stance = (
                Stance.REFUTES if scores else stance_of(claim.sentence, mine, sentence, theirs, copies=False)
            )
            if why or stance is not Stance.REFUTES:
                yield _passed(mine, theirs, why or "both may be right")
            else:
                yield _finding(mine, evidence, theirs, stance, 0.55)


def _passed(mine: Span, theirs: Span, why: str) -> Silence:
    """Why two values in one place show nothing."""
    return Silence(f"'{_phrase(theirs)}' beside the claim's '{_phrase(mine)}': {why}")


def _finding(mine: Span, evidence: Evidence, theirs: Span, stance: Stance, confidence: float) -> Finding:
    return Finding(
        claim_span=mine,
        evidence=evidence,
        evidence_span=theirs,
        stance=stance,
        message=f"the source says '{_phrase(theirs)}' in the same place where the text says '{_phrase(mine)}'",
        confidence=round(confidence, 3),
    )


_AFTER = 24


def _phrase(value: Span) -> str:
    """A value with the word that follows it, where that has content: "12 people", "Friday"."""
    text = value.document.text
    rest = text[value.end : value.end + _AFTER]
    word = rest.split()[0] if rest[:1] in {" ", "-", "%"} and rest.split() else ""
    word = "" if word.lower().rstrip(".,;:") in FUNCTION_WORDS else word
    end = value.end + rest.find(word) + len(word.rstrip(".,;:!?\"”'’)")) if word else value.end
    return " ".join(text[value.start : end].split())
