"""A sentence that denies a thing once and for all, beside one in which it happens."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.word_families import of_deed
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.denials import Denial, find_denial
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts import read
from claimcheck_statements.identity import same_doer, subject_pairs
from claimcheck_statements.polarity import denies
from claimcheck_statements.views import View, Word

__all__ = ["find_denied"]

# Content words between the deed and what it is done to.
_NEAR = 5
_SHARING = frozenset("participate involve involvement role part help".split())
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
    if mine is not None and theirs is None and _tells(view):
        return _denied_by_the_text(alignment, view, mine)
    if theirs is not None and mine is None and _tells(claim):
        return _denied_by_the_source(alignment, view, theirs)
    return None


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
        if pair.claim == verb and pair.evidence is not None and _says(verb, pair.evidence):
            return pair.evidence
    return next((word for word in view.words if of_deed(verb.base, word.base)), None)


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
    verb, *rest = denial.words
    done = _done(alignment, view, verb) if denial.sort == "deed" and verb.sort == "word" else None
    if done is None or _is_plan(view, done) or is_spoken(view, done.place):
        return None
    found = {pair.claim.start: pair.evidence for pair in _pairs(alignment, view)}
    objects = [found.get(word.start) for word in rest]
    at = view.index_of(done)
    if any(one is None or abs(view.index_of(one) - at) > _NEAR for one in objects):
        return None
    if not same_doer(view, subject, done.place):
        return None
    return differing(claim, (denial.start, verb.end), view, (done.start, done.end), 0.8)


def _linked(alignment: Alignment, view: View, denial: Denial, subject: list[Pair]) -> Clash | None:
    """The claim denies any tie with what the source names when it says what the subject is."""
    definition = read(view).definition
    if definition is None or definition.denied:
        return None
    found = {pair.claim.start: pair.evidence for pair in _pairs(alignment, view)}
    ties = [found.get(word.start) for word in denial.words]
    words = [word for word in ties if word is not None and word.start >= definition.end]
    if len(words) < len(denial.words) or not any(word.sort == "name" for word in words):
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
    if denial.sort == "once" and not all(pair.found for pair in dated):
        return None
    subject = subject_pairs(alignment, verb.place)
    if subject is None or not same_doer(view, subject, denial.place):
        return None
    last = denial.words[0] if denial.sort in {"deed", "once"} else denial.words[-1]
    return differing(claim, (verb.start, verb.end), view, (denial.start, last.end), 0.8)


def _claimed_verb(claim: View, denial: Denial, claimed: list[Word | None]) -> Word | None:
    """The word of the claim that says that what is denied was done."""
    if denial.sort == "share":
        return next((word for word in claim.words if word.base in _SHARING), None)
    verb = denial.words[0]
    if claimed[0] is not None and of_deed(verb.base, claimed[0].base):
        return claimed[0]
    return next((word for word in claim.words if of_deed(verb.base, word.base)), None)
