"""Checks statements: what is left of a sentence beside its counts, dates, quotes and announcements.

The words of the claim are aligned with those of a sentence of the source.  This checker refutes, and only when it can
show the words that exclude the claim in a sentence which has nearly all the rest; it supports only what the source
answers with "yes".  Whether any other statement is supported is judged in `claimcheck_statements.support`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from claimcheck.model import Claim, Counterpart, Document, Evidence, Finding, Silence, Span, Stance
from claimcheck.text import sentences, sentences_in
from claimcheck.values.antecedents import other_antecedent
from claimcheck.values.casualties import find_casualties
from claimcheck.values.circumstances import told_apart
from claimcheck.values.contexts import of_unnamed_others
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.namesakes import other_persons
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck_statements.alignment import align, reachable, share
from claimcheck_statements.answers import Reply, find_reply
from claimcheck_statements.asked_values import find_asked_value
from claimcheck_statements.clash import Clash
from claimcheck_statements.clashes import find_clash
from claimcheck_statements.copies import find_other_name
from claimcheck_statements.denials.absences import find_absence
from claimcheck_statements.denials.causes import find_other_cause
from claimcheck_statements.denials.contrasts import find_contrasted
from claimcheck_statements.denials.denied_parts import find_denied_part
from claimcheck_statements.denials.dismissals import find_dismissal
from claimcheck_statements.denials.links import find_linked, find_unlinked
from claimcheck_statements.denials.remedies import find_no_remedy
from claimcheck_statements.doers import speaker_of
from claimcheck_statements.entries.entry_clashes import find_entry_clash
from claimcheck_statements.facts.accounts import find_other_account
from claimcheck_statements.facts.career_lengths import find_other_career
from claimcheck_statements.facts.converses import find_converse
from claimcheck_statements.facts.counted_parts import find_other_count
from claimcheck_statements.facts.credits import find_other_credit
from claimcheck_statements.facts.deed_ages import find_other_age_at_deed
from claimcheck_statements.facts.fact_clashes import find_fact_clash, topics_of
from claimcheck_statements.facts.kin_names import find_other_kin
from claimcheck_statements.facts.properties import find_other_property
from claimcheck_statements.facts.real_names import find_other_real_name
from claimcheck_statements.facts.siblings import find_other_birth_order
from claimcheck_statements.facts.standings import find_other_standing
from claimcheck_statements.facts.successions import find_other_succession
from claimcheck_statements.facts.swapped_figures import find_swapped_figures
from claimcheck_statements.facts.terms_of_office import find_other_start
from claimcheck_statements.facts.titles_won import find_other_number_of_wins
from claimcheck_statements.facts.traits import find_other_trait
from claimcheck_statements.facts.turned_comparisons import find_turned_comparison
from claimcheck_statements.facts.turned_relations import find_turned_relation
from claimcheck_statements.limits.limited_places import find_elsewhere
from claimcheck_statements.limits.limits import find_more_than_only
from claimcheck_statements.limits.only_lists import find_others_beside
from claimcheck_statements.limits.sole_members import find_sole
from claimcheck_statements.lives.aged import ages_in_place, find_other_age
from claimcheck_statements.lives.event_ages import find_other_age_then
from claimcheck_statements.lives.lengths_of_life import find_other_length_of_life
from claimcheck_statements.lives.nameless_ages import find_other_nameless_age
from claimcheck_statements.lives.stretches import find_other_length
from claimcheck_statements.lives.told_at_death import find_other_age_at_death
from claimcheck_statements.outcomes.alike import find_opposite_alike
from claimcheck_statements.outcomes.clocks import find_other_clock
from claimcheck_statements.outcomes.journeys import find_other_way
from claimcheck_statements.outcomes.judgements import find_other_judgement
from claimcheck_statements.outcomes.person_fates import find_other_fate
from claimcheck_statements.outcomes.placings import find_other_placing
from claimcheck_statements.outcomes.scores import find_other_score
from claimcheck_statements.outcomes.survivors import find_other_survivors
from claimcheck_statements.outcomes.tallies import find_other_tally
from claimcheck_statements.outcomes.terms import find_other_term
from claimcheck_statements.outcomes.unhurt import find_harm
from claimcheck_statements.outcomes.winners import find_other_winner
from claimcheck_statements.ranks import find_other_rank
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import View, view, without_label

__all__ = ["StatementChecker"]

_WORTH_A_LOOK = 0.5
_OPENING = 6


@frozen
class StatementChecker:
    """Compares a statement with the sentences of a passage, one at a time."""

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding: the first clash."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why each sentence that shares much with the claim does not exclude it."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def counterparts(self, claim: Claim, evidence: Evidence) -> Iterable[Counterpart]:
        """The other age that a passage gives a person of the claim, where the two may be of two times."""
        return ages_in_place(claim, evidence) if claim.kind == "statement" else ()

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What was passed over, and at most one finding, the last thing told."""
        if claim.kind != "statement":
            yield Silence("it compares statements, and the claim is none")
            return
        # A text often says a thing twice in other words; what contradicts itself there are its figures
        # and days, which other checkers compare.
        if claim.document == evidence.document:
            yield Silence("it does not hold a text against itself")
            return
        mine = view(without_label(claim.span))
        views = [view(span) for span in sentences_in(evidence.span)]
        if not mine.words or not views:
            yield Silence("there are no content words to compare")
            return
        reply = find_reply(mine, evidence.span)
        if reply is not None:
            yield _replied(claim, evidence, reply)
            return
        for held in _by_passage(mine, evidence, views):
            if isinstance(held, Reply):
                yield _replied(claim, evidence, held)
                return
            told = _shown(claim, mine, evidence, held)
            yield told
            if isinstance(told, Finding):
                return
        for theirs, topic in zip(views, topics_of(views), strict=True):
            told = _told_by(claim, mine, evidence, theirs, topic)
            if isinstance(told, Finding):
                yield told
                return
            yield Silence(f"'{_opening(theirs.span)}': {told.reason}")


def _by_passage(mine: View, evidence: Evidence, views: Sequence[View]) -> Iterator[Clash | Reply]:
    """What several sentences of a passage together hold against a claim, or the value that they have too."""
    for held in (find_asked_value(mine, evidence.span), find_other_age_then(mine, views)):
        if held is not None:
            yield held


def _clash(
    claim: Claim, mine: View, evidence: Evidence, theirs: View, topic: Subject | None
) -> Finding | Silence:
    """A refutation by one sentence, unless another sentence of the document bears the claim out."""
    clash: Clash | Silence | None = (
        find_fact_clash(mine, theirs, topic)
        or (None if told_apart(mine.span, theirs.span) else find_other_name(mine, theirs))
        or find_dismissal(mine, theirs)
        or find_other_real_name(mine, theirs)
        or find_unlinked(mine, theirs)
        or find_linked(mine, theirs)
        or find_no_remedy(mine, theirs)
        or find_other_cause(mine, theirs)
        or find_denied_part(mine, theirs)
        or find_contrasted(mine, theirs)
        or find_other_rank(mine, theirs, topic)
        or find_other_property(mine, theirs, topic)
        or find_others_beside(mine, theirs)
        or find_more_than_only(mine, theirs, topic)
        or find_elsewhere(mine, theirs)
        or find_absence(mine, theirs)
        or find_other_credit(mine, theirs, topic)
        or find_sole(mine, theirs)
        or find_other_age(mine, theirs)
        or find_other_length(mine, theirs, topic)
        or find_other_length_of_life(mine, theirs)
        or find_turned_relation(mine, theirs, topic)
        or find_converse(mine, theirs)
        or find_other_standing(mine, theirs, topic)
        or find_opposite_alike(mine, theirs)
        or find_other_clock(mine, theirs)
        or find_other_way(mine, theirs)
        or find_other_tally(mine, theirs)
        or find_other_term(mine, theirs)
        or find_other_score(mine, theirs)
        or find_other_winner(mine, theirs)
        or find_other_judgement(mine, theirs)
        or find_other_survivors(mine, theirs)
        or find_other_start(mine, theirs, topic)
        or find_other_age_at_death(mine, theirs)
        or find_other_fate(mine, theirs)
        or find_other_succession(mine, theirs)
        or find_other_placing(mine, theirs)
        or find_harm(mine, theirs)
        or find_other_nameless_age(mine, theirs)
        or find_other_number_of_wins(mine, theirs, topic)
        or find_other_career(mine, theirs, topic)
        or find_other_kin(mine, theirs, topic)
        or find_other_account(mine, theirs, topic)
        or find_other_trait(mine, theirs, topic)
        or find_other_age_at_deed(mine, theirs, topic)
        or find_other_count(mine, theirs, topic)
        or find_other_birth_order(mine, theirs, topic)
        or find_swapped_figures(mine, theirs)
        or find_turned_comparison(mine, theirs)
    )
    if clash is None:
        held = share(mine, reachable(mine, theirs))
        if not theirs.pronoun and held < _WORTH_A_LOOK:
            return Silence(f"the sentence has {held:.0%} of the claim's words, too few for a contradiction")
        clash = find_clash(align(mine, [theirs]), theirs)
    if isinstance(clash, Silence):
        return clash
    apart = other_antecedent(mine.span, theirs.span)
    return Silence(apart) if apart else _shown(claim, mine, evidence, clash)


def _told_by(
    claim: Claim, mine: View, evidence: Evidence, theirs: View, topic: Subject | None
) -> Finding | Silence:
    """A refutation by one sentence as a whole, or else by one of the things that it tells of the claim's subject."""
    told = _clash(claim, mine, evidence, theirs, topic)
    if isinstance(told, Finding) or other_antecedent(mine.span, theirs.span):
        return told
    clash = find_entry_clash(mine, theirs, topic)
    held = _shown(claim, mine, evidence, clash) if clash is not None else None
    return held if isinstance(held, Finding) else told


def _shown(claim: Claim, mine: View, evidence: Evidence, clash: Clash) -> Finding | Silence:
    """A clash as a finding, unless it is another checker's, or the document bears the claim out elsewhere."""
    if not clash.of_one_fate and _of_a_casualty(claim, clash):
        return Silence("what differs is a count of people harmed, which another checker compares")
    sentence = _sentence_at(evidence, clash.evidence[0])
    if of_unnamed_others(claim.sentence, sentence):
        return Silence("neither sentence names anything, and the two texts tell of others")
    told = claim.span.document.text[slice(*clash.claim)].lower()
    numbered = any(word in NUMBER_WORDS or word[0].isdigit() for word in told.split())
    if numbered and any(name.span.start == sentence.start for name in find_names(sentence)):
        strangers = other_persons(claim.sentence, sentence)
        if strangers:
            return Silence(strangers)
    speaking = _another_speaks(claim, clash, evidence)
    if speaking:
        return Silence(speaking)
    if clash.exclusive and _said_elsewhere(mine, clash, evidence.document):
        return Silence(f"{clash.message}, but elsewhere it says what the claim says")
    return Finding(
        claim_span=claim.span.to(*clash.claim),
        evidence=evidence,
        evidence_span=evidence.span.to(*clash.evidence),
        stance=Stance.REFUTES,
        message=clash.message,
        confidence=clash.confidence,
    )


def _another_speaks(claim: Claim, clash: Clash, evidence: Evidence) -> str:
    """Why words that exclude each other are no contradiction: the claim only gives them to a speaker; "" where they are.

    Two that give other numbers or names speak of one fact, and are compared all the same.
    """
    if clash.exclusive:
        return ""
    ours = speaker_of(claim.sentence, clash.claim)
    if ours is None:
        return ""
    other = speaker_of(_sentence_at(evidence, clash.evidence[0]), clash.evidence)
    if other is not None and (same_bearer(ours, other) or _called(ours) == _called(other)):
        return ""
    return f"the claim only says that {ours.text} said so, and the source does not have it from {ours.text}"


def _sentence_at(evidence: Evidence, at: int) -> Span:
    """The sentence of a passage at an offset of its document."""
    return next((one for one in sentences_in(evidence.span) if one.start <= at < one.end), evidence.span)


def _called(speaker: Name) -> str:
    """What a speaker is called, without an article: "photo" for "a photo"."""
    return re.sub(r"^(a|an|the) ", "", speaker.text.lower())


def _opening(sentence: Span) -> str:
    """The first words of a sentence, to know it by."""
    words = sentence.text.split()
    return " ".join(words[:_OPENING]) + (" ..." if len(words) > _OPENING else "")


def _replied(claim: Claim, evidence: Evidence, reply: Reply) -> Finding:
    """What the answer to a question says of a claim."""
    return Finding(
        claim_span=claim.span,
        evidence=evidence,
        evidence_span=evidence.span.to(reply.start, reply.end),
        stance=Stance.SUPPORTS if reply.supports else Stance.REFUTES,
        message=reply.message,
        confidence=reply.confidence,
    )


def _of_a_casualty(claim: Claim, clash: Clash) -> bool:
    """Whether a clash is about a count of the dead or hurt, which grows: whoever knows the days compares it."""
    return any(
        mention.span.start < clash.claim[1] and clash.claim[0] < mention.span.end
        for mention in find_casualties(claim.sentence)
    )


def _said_elsewhere(mine: View, clash: Clash, document: Document) -> bool:
    """Whether a document says the claim's number, date or name anywhere: then the clash may be of two things."""
    words = [word for word in mine.words if clash.claim[0] <= word.start < clash.claim[1]]
    deciding = [word for word in words if word.sort != "word"] or words[:1]
    for sentence in sentences(document):
        if clash.told_here_of_another and sentence.start <= clash.evidence[0] < sentence.end:
            continue
        pairs = align(mine, [view(sentence)]).pairs
        if all(pair.evidence is not None for pair in pairs if pair.claim in deciding):
            return True
    return False
