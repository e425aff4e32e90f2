"""A sentence that denies a thing once and for all, beside one in which it happens."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.values.word_families import of_deed
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.denials.denials import Denial, find_denial
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.identity import same_doer, subject_pairs
from claimcheck_statements.moments import moments
from claimcheck_statements.polarity import denies
from claimcheck_statements.refusals import tells_what_led_to_it
from claimcheck_statements.views import View, Word

__all__ = ["find_denied"]

# Content words between the deed and what it is done to.
_NEAR = 5
_SHARING = frozenset("participate involve involvement role part help".split())
_TAKES = frozenset("take takes took taking taken".split())
# Nouns that hardly narrow what stands before them.
_WIDENING = frozenset(
    "show program programme series industry business field sector production project".split()
)
_TRADES = frozenset(
    "dealer trader merchant manufacturer maker executive tycoon magnate mogul producer".split()
)
_PREPOSITIONS = frozenset("of in at for from on with by about over as during to".split())
_EMPLOYED = frozenset(["for", "with", "at", "under"])
_UNSURE = frozenset(
    "if unless whether until except before unlike instead want hope plan try attempt offer ask".split()
)


def find_denied(alignment: Alignment, view: View) -> Clash | None:
    """The one side denies what the other tells."""
    claim = alignment.claim
    mine, theirs = find_denial(claim), find_denial(view)
    if _later(claim if theirs is not None else view, view if theirs is not None else claim):
        # What has never been may come to be.
        return None
    if _seconds(claim) != _seconds(view):
        return None  # "was never a minister", "was a deputy minister"
    if mine is not None and theirs is None and _tells(view):
        return _denied_by_the_text(alignment, view, mine)
    if theirs is not None and mine is None and _tells(claim):
        return _denied_by_the_source(alignment, view, theirs)
    return None


_SECONDS = frozenset(["deputy", "vice", "assistant", "acting"])


def _seconds(view: View) -> frozenset[str]:
    """The words of a sentence that make of an office one below it: "deputy"."""
    return frozenset(
        token.lower
        for at, token in enumerate(view.tokens[:-1])
        # "Incapable of acting" is no acting minister.
        if token.lower in _SECONDS and view.tokens[at + 1].text[0].isalpha()
    )


def _later(telling: View, denying: View) -> bool:
    """Whether a sentence that tells of a thing is known to be later than the one that denies it."""
    told, denied = telling.span.document.published, denying.span.document.published
    return told is not None and denied is not None and told > denied


def _tells(view: View) -> bool:
    """Whether a sentence tells plainly what is or was."""
    if view.negating or view.question or view.hedges or denies(view, None):
        return False
    return not any(token.lower in _UNSURE or lemma(token.lower) in _UNSURE for token in view.tokens)


def _pairs(alignment: Alignment, view: View) -> list[Pair]:
    return [pair for pair in alignment.pairs if pair.evidence is not None and pair.view is view]


def _done(alignment: Alignment, view: View, verb: Word) -> Word | None:
    """The word of the evidence that says that a verb of the claim is done."""
    for pair in _pairs(alignment, view):
        if (
            pair.claim == verb
            and pair.evidence is not None
            and _says(verb, pair.evidence)
            and not _is_somebody(view, pair.evidence)
        ):
            return pair.evidence
    if verb.base == "work":
        return _calling(view)
    return next(
        (word for word in view.words if of_deed(verb.base, word.base) and not _is_somebody(view, word)), None
    )


_ARTICLES = frozenset(["a", "an", "the"])


def _is_somebody(view: View, word: Word) -> bool:
    """Whether a word is no verb but whom it calls so, of nothing that is named: "the star", "a coach"."""
    if word.lower == "star":
        return True  # "the star of the film" may be another
    before = view.tokens[word.place - 1].lower if word.place else ""
    behind = [token.lower for token in view.tokens[word.place + 1 : word.place + 2]]
    return word.lower == word.base and before in _ARTICLES and behind != ["of"]


def _calling(view: View) -> Word | None:
    """The calling that a sentence gives to its subject: who is an engineer with a firm works with it."""
    definition = read(view).definition
    if definition is None or definition.denied or "former" in definition.words:
        return None
    inside = [word for word in view.words if definition.start <= word.start < definition.end]
    if not inside or not is_person(inside[-1].base):
        return None
    after = view.tokens[inside[-1].place + 1 : inside[-1].place + 2]
    return inside[-1] if after and after[0].lower in _EMPLOYED else None


def _says(verb: Word, other: Word) -> bool:
    return of_deed(verb.base, other.base) or verb.base == other.base


def _is_plan(view: View, word: Word) -> bool:
    """Whether a verb names only a purpose: "to write"."""
    return "to" in {token.lower for token in view.tokens[max(0, word.place - 2) : word.place]}


def _denied_by_the_text(alignment: Alignment, view: View, denial: Denial) -> Clash | None:
    """The claim says "never", the source tells when."""
    claim = alignment.claim
    subject = subject_pairs(alignment, denial.place)
    if subject is None:
        return None
    if denial.sort == "link":
        return _linked(alignment, view, denial, subject)
    found = {pair.claim.start: pair.evidence for pair in _pairs(alignment, view)}
    told = _told(alignment, view, denial, found)
    if told is None or _is_plan(view, told[0]) or is_spoken(view, told[0].place):
        return None
    done, rest = told
    objects = [found.get(word.start) for word in rest]
    at = view.index_of(done)
    if any(one is None or abs(view.index_of(one) - at) > _NEAR for one in objects):
        return None
    if not same_doer(view, subject, done.place):
        return None
    return differing(claim, (denial.start, denial.words[0].end), view, (done.start, done.end), 0.8)


def _told(
    alignment: Alignment, view: View, denial: Denial, found: dict[int, Word | None]
) -> tuple[Word, list[Word]] | None:
    """The word of the evidence that says that what a text denies was done, and what else of the denial it must have."""
    claim = alignment.claim
    verb, *rest = denial.words
    if denial.sort == "share":
        done, rest = _shared_in(view), list(denial.words)
        leads = done is not None and _leads_to(view, done, [found.get(word.start) for word in rest])
        return (done, rest) if done is not None and leads else None
    if denial.sort == "deed" and claim.lowers_behind(denial.end)[:2] in _BEING_IN:
        rest = [word for word in denial.words if not _widens(claim, word, found)]
        done = _seen_in(view) if denial.words[-1].base in _SEEN_IN else None
        return (done, rest) if done is not None else None
    done = _done(alignment, view, verb) if verb.sort == "word" and _for_good(denial, view, claim) else None
    if done is not None and any(_widens(claim, word, found) for word in rest):
        rest = [word for word in rest if not _widens(claim, word, found)]
        if done.base == verb.base or not _right_before(view, found.get(rest[-1].start), done):
            return None  # a television writer has written for a television show, who writes of television need not
    return (done, rest) if done is not None else None


# "Has never been in a film" denies what who appeared in one did.
_BEING_IN = (["be", "in"], ["been", "in"])
_SEEN_IN = frozenset("film movie show series play musical program programme episode sitcom".split())
_APPEARING = frozenset(["appear", "star", "act", "role"])


def _seen_in(view: View) -> Word | None:
    """The word of the evidence that says that somebody appeared in something."""
    return next(
        (word for word in view.words if word.base in _APPEARING and not _is_somebody(view, word)), None
    )


def _for_good(denial: Denial, view: View, claim: View) -> bool:
    """Whether a text denies for good, or where it speaks of one occasion only, neither names a time."""
    if denial.sort == "deed":
        return True
    return denial.sort == "once" and not moments(claim) and not moments(view)


def _widens(claim: View, word: Word, found: dict[int, Word | None]) -> bool:
    """Whether a noun adds little to the one before it: "television show" to "television", "arms industry" to "arms"."""
    at = claim.index_of(word)
    before = claim.words[at - 1] if at else None
    return (
        word.base in _WIDENING
        and before is not None
        and before.place == word.place - 1
        and found.get(before.start) is not None
        and found.get(word.start) is None
    )


def _leads_to(view: View, word: Word, others: Sequence[Word | None]) -> bool:
    """Whether one of some words is in the noun phrase behind a word: "involved in the Lodz robbery"."""
    # Behind "in": "took part in the Lodz robbery".
    end = next((at for at, token in enumerate(view.tokens) if token.start >= word.end), len(view.tokens)) + 1
    while (
        end < len(view.tokens)
        and view.tokens[end].text.isalnum()
        and view.tokens[end].lower not in _PREPOSITIONS
    ):
        end += 1
    return any(one is not None and word.place < one.place < end for one in others)


def _right_before(view: View, word: Word | None, other: Word) -> bool:
    """Whether a word stands right before another one, or in a list that does: "radio and television appearances"."""
    if word is None or not word.place < other.place:
        return False
    between = view.tokens[word.place + 1 : other.place]
    return all(token.lower in {"and", ",", "/", "-"} for token in between) or len(between) == 0


def _shared_in(view: View) -> Word | None:
    """The word of the evidence that says that somebody had a part in something."""
    for word in view.words:
        before = view.tokens[word.place - 1].lower if word.place else ""
        if (
            word.base == "participate"
            or (word.base == "part" and before in _TAKES)
            or word.lower == "involved"
        ):
            return word
    return None


def _in_trade(view: View, word: Word | None) -> bool:
    """Whether a word says what somebody deals in: "arms dealer"."""
    after = view.tokens[word.place + 1 : word.place + 2] if word is not None else ()
    return any(lemma(token.lower) in _TRADES for token in after)


def _linked(alignment: Alignment, view: View, denial: Denial, subject: list[Pair]) -> Clash | None:
    """The claim denies any tie with what the source names when it says what the subject is."""
    definition = read(view).definition
    if definition is None or definition.denied:
        return None
    found = {pair.claim.start: pair.evidence for pair in _pairs(alignment, view)}
    told = [word for word in denial.words if not _widens(alignment.claim, word, found)]
    if len(told) < len(denial.words) and not _in_trade(view, found.get(told[-1].start) if told else None):
        return None
    ties = [found.get(word.start) for word in told]
    words = [word for word in ties if word is not None and word.start >= definition.start]
    if len(words) < len(told) or not (
        any(word.sort == "name" for word in words) or len(told) < len(denial.words)
    ):
        return None
    starts = next(at for at, token in enumerate(view.tokens) if token.start >= definition.start)
    if not same_doer(view, subject, starts):
        return None
    here, there = (denial.start, denial.words[-1].end), (definition.start, max(word.end for word in words))
    return differing(alignment.claim, here, view, there, 0.8)


def _denied_by_the_source(alignment: Alignment, view: View, denial: Denial) -> Clash | None:
    """The source says "never", the claim tells that it happened."""
    claim = alignment.claim
    if denial.sort == "link" or is_spoken(view, denial.place):
        return None
    partners = {
        pair.evidence.start: pair.claim for pair in _pairs(alignment, view) if pair.evidence is not None
    }
    claimed = [partners.get(word.start) for word in denial.words]
    verb = _claimed_verb(claim, denial, claimed)
    if verb is None or _is_plan(claim, verb) or is_spoken(claim, verb.place):
        return None
    if any(one is None for one in (claimed if denial.sort == "share" else claimed[1:])):
        return None
    dated = [pair for pair in alignment.pairs if pair.claim.sort in {"number", "time"}]
    if denial.sort == "share" and not _leads_to(claim, verb, claimed):
        return None
    if denial.sort == "refusal" and (moments(view) or tells_what_led_to_it(claim)):
        return None
    if denial.sort in {"once", "refusal"} and not all(pair.found for pair in dated):
        return None
    subject = subject_pairs(alignment, verb.place)
    if subject is None or not same_doer(view, subject, denial.place):
        return None
    last = denial.words[0] if denial.sort in {"deed", "once", "refusal"} else denial.words[-1]
    return differing(claim, (verb.start, verb.end), view, (denial.start, last.end), 0.8)


def _claimed_verb(claim: View, denial: Denial, claimed: list[Word | None]) -> Word | None:
    """The word of the claim that says that what is denied was done."""
    if denial.sort == "share":
        return next((word for word in claim.words if word.base in _SHARING), None)
    verb = denial.words[0]
    if claimed[0] is not None and of_deed(verb.base, claimed[0].base) and not _is_somebody(claim, claimed[0]):
        return claimed[0]
    return next(
        (word for word in claim.words if of_deed(verb.base, word.base) and not _is_somebody(claim, word)),
        None,
    )
