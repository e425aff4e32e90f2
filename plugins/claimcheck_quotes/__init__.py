"""Checks quotes against the words of the source: verbatim, cut, altered, or spoken by somebody else.

What a sentence within a quotation tells is borne out by the same sentence in a quotation of the source.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from claimcheck.model import Claim, Evidence, Finding, Silence, Span, Stance
from claimcheck.text import sentences_in
from claimcheck.values.joint_speakers import other_companion
from claimcheck.values.names import Name
from claimcheck.values.speech import Quote, Speech
from claimcheck_quotes.differences import (
    common_part,
    counts,
    exchanged,
    is_equivalent,
    is_light,
    negates,
    overturns,
    replaced,
    reworded,
    told_differences,
    told_words,
)
from claimcheck_quotes.disowned import disowning
from claimcheck_quotes.passages import Difference, Match, Word, locate, words_of
from claimcheck_quotes.places import (
    Place,
    called,
    in_marks,
    other_word,
    place_in,
    preferred,
    same_speaker,
    shows,
    words_and_speaker,
)
from claimcheck_quotes.splices import joins_halves, two_speakers
from claimcheck_quotes.spoken import KINDS, borne_out

__all__ = ["QuoteChecker"]

# An omission or an insertion by the editor, as in "we [Iran] will ... go".
_OMISSION = re.compile(r"\.\s?\.\s?\.|…|\[[^\]]{0,80}\]|\([^)]{0,80}\)")
_FEW = 3  # differing places beyond which a quote is another rendering, not an altered one


def _named(speech: Speech | None) -> bool:
    """Whether a cue of its own gives the words to a speaker by name, no pronoun that may mean another."""
    if speech is None or not speech.verb or speech.speaker is None or speech.speaker_span is None:
        return False
    return speech.speaker.text.split()[-1] in speech.speaker_span.text


_BESIDE = 8
"""Words from a speaker within which another who is named may have spoken with or through them."""


def _other_witness(speaker: Name | None, place: Place, *, same: bool | None, itself: bool) -> str:
    """Why words that are there need not be the claim's speaker's; "" where nothing speaks against it."""
    if itself:
        return "but a text is no witness for itself"
    if same is None and other_word(speaker, place.speaker):
        return f"spoken by {called(place.speaker)}, who is not shown to be {called(speaker)}"
    return ""


def _near(name: Name, words: Span, speech: Speech | None) -> bool:
    """Whether a name stands beside quoted words and near their speaker, as in the office of whoever speaks for it."""
    around = sentences_in(words)
    if not around:
        return False
    text = words.document.text
    beside = words_of(text, around[0].start, words.start) + words_of(text, words.end, around[-1].end)
    cue = speech.speaker_span if speech is not None else None
    if cue is not None:
        behind = [word for word in beside if word.start >= cue.end]
        beside = (*(word for word in beside if word.start < cue.end), *behind[:_BESIDE])
    family = (name.full or name.text).split()[-1].lower()
    return any(word.text == family for word in beside)


@frozen
class QuoteChecker:
    """Compares quoted words with the whole text of the source.

    `altered` is the share of the quote's words that the source must have, in their order, before a
    difference counts as an alteration and not as another sentence; `shortest` is the number of words
    below which only an exact repetition says anything, `long` the number from which a quote with one word changed
    is known for the same even where no speaker is named; `kept` is the share from which single words decide.
    """

    altered: float = field(default=0.75)
    kept: float = field(default=0.85)
    shortest: int = field(default=6)
    long: int = field(default=8)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """The finding for the place of the source that has the quote, when the evidence shows that place."""
        return (each for each in self._told(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why the source of a passage does not show the quote, or shows nothing by it."""
        return (each.reason for each in self._told(claim, evidence) if isinstance(each, Silence))

    def _told(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What the source shows of a quote, or of what a quotation tells."""
        return borne_out(claim, evidence) if claim.kind in KINDS else self._compared(claim, evidence)

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """One finding or one silence."""
        quote = claim.value
        if claim.kind != "quote" or not isinstance(quote, Quote):
            yield Silence("it compares quoted words, and the claim is no quote")
            return
        speaker = quote.speech.speaker if quote.speech else None
        parts = _parts(quote.words)
        if not parts:
            yield Silence("the quote is too short to be told from chance")
            return
        itself = evidence.document == claim.document
        longest = max(parts, key=len)
        found = [
            match for match in locate(longest, evidence.document) if not (itself and _overlaps(claim, match))
        ]
        places = [place_in(evidence.span, match) for match in found if match.share >= self.altered]
        exact = [place for place in places if place.match.share == 1.0 and not place.match.differences]
        joined = two_speakers(longest, evidence, speaker, self.shortest) if not (exact or itself) else None
        if joined is not None:
            place, whose = joined
            yield Finding(
                claim.span, evidence, place.span, Stance.REFUTES, f"the quote is spliced: {whose}", 0.8
            )
            return
        if not places:
            best = max((match.share for match in found), default=0.0)
            yield Silence(
                f"the best place of the source has {best:.0%} of the quote's words in their order; "
                f"fewer than {self.altered:.0%} are another sentence"
            )
            return
        chosen = preferred(exact or places, speaker)
        if not shows(evidence, chosen):
            yield Silence(f"the words stand elsewhere in the same source, at line {chosen.span.line}")
        elif not itself and (disowned := disowning(claim.sentence, speaker, chosen.span)) is not None:
            yield _never_said(claim, evidence, disowned, speaker)
        elif exact:
            yield self._verbatim(claim, quote, evidence, chosen, parts, itself=itself)
        elif itself:
            yield Silence("the text has words like these elsewhere, and may quote twice in two ways")
        elif len(longest) < self.shortest:
            yield Silence("the quote is short and not there word for word")
        else:
            yield self._altered(claim, evidence, chosen, longest, speaker)

    def _verbatim(
        self,
        claim: Claim,
        quote: Quote,
        evidence: Evidence,
        place: Place,
        parts: list[tuple[Word, ...]],
        *,
        itself: bool,
    ) -> Finding | Silence:
        """The words are there: the same speaker, another one, or nobody named."""
        size = sum(map(len, parts))
        speaker = quote.speech.speaker if quote.speech else None
        same = same_speaker(speaker, place.speaker)
        if same is False and speaker and place.speaker:
            return self._moved(claim, quote, evidence, place, size, itself=itself)
        doubt = _other_witness(speaker, place, same=same, itself=itself)
        if doubt:
            return Silence(f"the words are there, {doubt}")
        odd = other_companion(quote.speech, place.speech) if quote.speech and place.speech else None
        if odd is not None and claim.sentence.contains(odd[0]) and size >= self.shortest:
            return _with_another(odd, evidence)
        if place.quote is None and place.speech is None and size < self.shortest:
            return Silence("the few words are there, but nobody says them")
        rest = [locate(part, evidence.document)[:1] for part in parts]
        if not all(found and found[0].share == 1.0 and not found[0].differences for found in rest):
            return Silence("one part of the quote is there, another is not")
        confidence = 0.95 if same else 0.8
        message = "the source has these words"
        if place.quote is None and not in_marks(evidence.span, place.match):
            confidence -= 0.15
            message = "the source has these words, though not as a quote"
        elif len(parts) > 1:
            message = "the source has these words; the text cuts some between them"
        elif _cut_short(claim, place):
            message = "the source has these words; the text ends before the source's sentence does"
        if same and place.speaker:
            message += f", spoken by {called(place.speaker)}"
        return Finding(claim.span, evidence, place.span, Stance.SUPPORTS, message, confidence)

    def _moved(
        self, claim: Claim, quote: Quote, evidence: Evidence, place: Place, size: int, *, itself: bool
    ) -> Finding | Silence:
        """The words are there, and another speaks them."""
        speaker = quote.speech.speaker if quote.speech else None
        told = f"the words are there, spoken by {called(place.speaker)}"
        if speaker is None or place.speaker is None or place.quote is None:
            return Silence(f"{told}, but not as a quote")
        if size < self.shortest:
            return Silence(f"{told}, but so few words are said by several")
        if not speaker.sort == place.speaker.sort == "person":
            return Silence(f"{told}, but one of the two speakers is no person")
        if _near(speaker, place.span, place.speech) or _near(place.speaker, claim.span, quote.speech):
            return Silence(f"{told}, but the claim's speaker is named beside them")
        if not (_named(quote.speech) and _named(place.speech)):
            return Silence(f"{told}, but one of the texts has only a pronoun for the speaker")
        named = quote.speech.speaker_span if quote.speech else None
        return Finding(
            claim_span=named if named and claim.sentence.contains(named) else claim.span,
            evidence=evidence,
            evidence_span=words_and_speaker(place),
            stance=Stance.REFUTES,
            message=(
                f"the {'text also' if itself else 'source'} gives these words to {called(place.speaker)}; "
                f"the claim gives them to {called(speaker)}"
            ),
            confidence=0.85,
        )

    def _altered(
        self,
        claim: Claim,
        evidence: Evidence,
        place: Place,
        words: tuple[Word, ...],
        speaker: Name | None,
    ) -> Finding | Silence:
        """Most of the words are there and some differ."""
        same = same_speaker(speaker, place.speaker)
        if same is False:
            return Silence(f"most of the words are there, but {called(place.speaker)} speaks them")
        every = [
            one
            for one in place.match.differences
            if not is_equivalent(one, claim.document, evidence.document)
        ]
        differences = common_part(words, every, evidence.document) if place.quote is not None else every
        if not differences:
            message = _in_other_letters(place, every)
            return Finding(claim.span, evidence, place.span, Stance.SUPPORTS, message, 0.7 if same else 0.6)
        told = told_differences(claim.span, evidence.span, differences)
        overturned = overturns(differences)
        changed = [difference for difference in differences if replaced(difference)]
        marks = place.quote is not None or in_marks(evidence.span, place.match)
        spliced = _spliced(claim, evidence, place, every, same=bool(same))
        if spliced is not None:
            return spliced
        if not overturned and not changed:
            return self._alike(claim, evidence, place, differences, told, sure=marks or bool(same))
        # Two reporters may hear or translate a sentence differently: many differences are another rendering.
        if not marks:
            return Silence(f"the source has words like these, but not as a quote: {told}")
        if not (same or self._one_change(words, differences, place)):
            return Silence(f"words differ, and the speaker is not shown to be the same: {told}")
        if len(differences) > _FEW or place.match.share < self.kept - 0.05 * overturned:
            return Silence(f"so much differs that it is another rendering: {told}")
        deciding = changed[0] if changed and not overturned else _weightiest(differences)
        ours, source = deciding.quoted, deciding.found
        return Finding(
            claim_span=claim.span.to(ours[0].start, ours[-1].end) if ours else claim.span,
            evidence=evidence,
            evidence_span=Span(evidence.document, source[0].start, source[-1].end) if source else place.span,
            stance=Stance.REFUTES,
            message=f"the quote is altered: {told}",
            confidence=0.9 if overturned else 0.75,
        )

    def _alike(
        self,
        claim: Claim,
        evidence: Evidence,
        place: Place,
        differences: Sequence[Difference],
        told: str,
        *,
        sure: bool,
    ) -> Finding | Silence:
        """What differs turns no sense; a word in another's place, or too little of the quote, says nothing."""
        if any(map(reworded, differences)):
            return Silence(f"other words of the same sense are no quote: {told}")
        if any(map(exchanged, differences)):
            return Silence(f"a word that tells stands where the source has another: {told}")
        if not sure or place.match.share < self.kept:
            return Silence(f"most of the words are there; what differs does not turn the sense: {told}")
        small = all(is_light(word) for one in differences for word in one.quoted + one.found)
        message = f"the source has these words but {'for small ones' if small else 'not all'}: {told}"
        return Finding(claim.span, evidence, place.span, Stance.SUPPORTS, message, 0.6)

    def _one_change(self, words: tuple[Word, ...], differences: Sequence[Difference], place: Place) -> bool:
        """Whether a long quote has one difference only, so that it is the same one whoever is named beside it."""
        return (
            place.quote is not None
            and len(words) >= self.long
            and len(differences) == 1
            and len(differences[0].quoted) <= 1
            and len(differences[0].found) <= 1
        )


def _never_said(claim: Claim, evidence: Evidence, place: Span, speaker: Name | None) -> Finding:
    """The source has the words only to say that they were never said."""
    message = f"the source says that {called(speaker)} did not say this: '{' '.join(place.text.split())}'"
    return Finding(claim.span, evidence, place, Stance.REFUTES, message, 0.8)


def _with_another(odd: tuple[Span, Span], evidence: Evidence) -> Finding:
    """The words are of several people together, of whom the claim names another one."""
    mine, theirs = odd
    return Finding(
        claim_span=mine,
        evidence=evidence,
        evidence_span=theirs,
        stance=Stance.REFUTES,
        message=f"the source gives these words to {theirs.text} with the others, not to {mine.text}",
        confidence=0.8,
    )


def _spliced(
    claim: Claim, evidence: Evidence, place: Place, every: Sequence[Difference], *, same: bool
) -> Finding | Silence | None:
    """The finding that a quote joins half of one sentence to half of another; None where it does not."""
    halves = next((one for one in every if joins_halves(one, evidence.document)), None)
    if halves is None:
        return None
    left_out = told_words(evidence.document.text, halves.found)
    if not same:
        return Silence(f"the quote leaves out “{left_out}”, and its speaker is not shown to be the same")
    message = f"the quote is spliced: between its parts the source has “{left_out}”"
    return Finding(claim.span, evidence, place.span, Stance.REFUTES, message, 0.75)


def _in_other_letters(place: Place, every: Sequence[Difference]) -> str:
    """What to say of a quote that differs from the source in nothing that counts."""
    message = "the source has these words"
    if any(one.quoted for one in every):
        message += " as far as its own quote goes"
    elif every:
        message += ", with its own between them"
    elif place.match.differences:
        message += ", some of them written in another way"
    return message


def _weightiest(differences: list[Difference]) -> Difference:
    """The difference that turns the sense: one with a negation or a number, else the first."""
    for difference in differences:
        if any(negates(word) or counts(word) for word in difference.quoted + difference.found):
            return difference
    return differences[0]


def _parts(words: Span) -> list[tuple[Word, ...]]:
    """The stretches of a quote between its omissions, each with its words; none when too little is left."""
    text = words.document.text
    cuts = [words.start]
    for match in _OMISSION.finditer(text, words.start, words.end):
        cuts += [match.start(), match.end()]
    cuts.append(words.end)
    found = [words_of(text, start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    return [part for part in found if len(part) >= 2] if any(len(part) >= 3 for part in found) else []


def _overlaps(claim: Claim, match: Match) -> bool:
    return match.start < claim.sentence.end and claim.sentence.start < match.end


def _cut_short(claim: Claim, place: Place) -> bool:
    """Whether the text ends the quote with a full stop where the source's sentence goes on."""
    text = place.span.document.text
    ends = claim.span.text.rstrip()[-1:] in ".!?"
    after = text[place.span.end : place.span.end + 2].lstrip()
    return (
        ends
        and bool(after)
        and (after[0] in ",;:" or after[0].islower())
        and place.quote is not None
        and place.span.end < place.quote.words.end - 2
    )
