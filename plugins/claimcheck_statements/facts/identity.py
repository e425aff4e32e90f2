"""Whether two sentences speak of one thing: by name, by a pronoun for what was told of before, by the family name."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.doers import is_subject
from claimcheck_statements.family_names import is_family_name_of
from claimcheck_statements.subjects import Subject, same_subject
from claimcheck_statements.views import View, Word

__all__ = ["one_subject", "same_doer", "subject_pairs"]

_WEIGHTY = 0.3
_JOINING = frozenset(["and", "but"])
_AFTER_JOINING = frozenset("also later then soon has had was is were are eventually".split())
_OWN = frozenset(["his", "her", "its", "their"])
_PRONOUNS = frozenset(["he", "she", "it"])
_OTHER_CLAUSE = frozenset("who which that whose where when while whom if because they we i you : ;".split())


def one_subject(
    claim: View, mine: Subject, view: View, theirs: Subject, topic: Subject | None, *, person: bool
) -> bool:
    """Whether two subjects are one, a pronoun taken for the topic; a person may go by the family name."""
    stand_ins = {mine.pronoun, theirs.pronoun}
    if len(stand_ins) > 1 and stand_ins.isdisjoint(["", "he", "she", "it"]):
        return False  # the film, the book
    if theirs.pronoun:
        if topic is None:
            return False
        if topic.pronoun == theirs.pronoun:
            return True
        theirs = topic
    if same_subject(mine, theirs, people=True):
        return True
    return person and is_family_name_of(claim.span.document, mine, view.span.document, theirs)


def subject_pairs(alignment: Alignment, place: int) -> list[Pair] | None:
    """The pairs of the claim's words before a place of it; None where one of them is not found.

    A first name may be missing where the sentence calls the person by the family name alone.
    """
    pairs = [pair for pair in alignment.pairs if pair.claim.place < place and pair.claim.weight >= _WEIGHTY]
    if not pairs:
        return None
    kept = [
        pair for pair, after in zip(pairs, [*pairs[1:], None], strict=True) if not _first_name(pair, after)
    ]
    return kept if kept and all(pair.found for pair in kept) else None


def _first_name(pair: Pair, after: Pair | None) -> bool:
    """Whether a word is a missing first name before a family name that stands alone in the evidence."""
    if pair.found or after is None or after.evidence is None or after.view is None:
        return False
    if pair.claim.sort != "name" or after.claim.sort != "name" or after.claim.place != pair.claim.place + 1:
        return False
    at = after.evidence.place
    return at == 0 or not after.view.tokens[at - 1].text[0].isupper()


def same_doer(view: View, subject: Sequence[Pair], place: int) -> bool:
    """Whether the subject of the claim does what stands at a place of the evidence, or a pronoun there stands for it."""
    named = [pair.evidence for pair in subject if pair.evidence is not None]
    if not named:
        return all(pair.assumed for pair in subject) and any(pair.claim.sort == "name" for pair in subject)
    own = _verb_of_own(view, max(word.place for word in named), place)
    return is_subject(view, named, own) or _goes_on(view, named, place)


def _verb_of_own(view: View, first: int, place: int) -> int:
    """The place of the verb whose object a place is in, where that is the subject's own: "made her film debut"."""
    for at in range(place - 1, first + 1, -1):
        if view.tokens[at].lower in _OWN and _finite(view.tokens[at - 1]):
            return at - 1
    return place


def _goes_on(view: View, subject: Sequence[Word], place: int) -> bool:
    """Whether a clause goes on with what the sentence opens with: "Voss began in Lodz, and won ...", "and she won"."""
    first, last = min(word.place for word in subject), max(word.place for word in subject)
    if first > 1 or last >= place or any(token.text[0].isupper() for token in view.tokens[1:first]):
        return False
    joins = [at for at in range(last + 1, place) if view.tokens[at].lower in _JOINING]
    for join in reversed(joins):
        verb = join + 1
        pronoun = view.tokens[verb].lower in _PRONOUNS
        verb += pronoun
        while verb < place and view.tokens[verb].lower in _AFTER_JOINING:
            verb += 1
        between, rest = view.tokens[last + 1 : join], view.tokens[verb:place]
        if not (pronoun or _finite(view.tokens[verb]) or view.tokens[verb - 1].lower in _AFTER_JOINING):
            continue
        if pronoun and any(token.text[0].isupper() for token in between):
            return False  # "she" may be whoever is named there
        return _main_verb(between) and not _another_clause(between) and not _another_clause(rest)
    return False


def _finite(token: Token) -> bool:
    """Whether a word has the form of a finite verb: "won", "wins"."""
    return is_past(token) or (token.text.islower() and token.lower.endswith("s"))


def _main_verb(found: Sequence[Token]) -> bool:
    return any(is_past(token) or token.lower in {"is", "has", "was", "had"} for token in found[:4])


def _another_clause(found: Sequence[Token]) -> bool:
    """Whether another subject may have come up: a relative, a pronoun, a name with a verb of its own."""
    return any(
        token.lower in _OTHER_CLAUSE
        or token.lower in _PRONOUNS
        or (token.text[0].isupper() and at + 1 < len(found) and is_past(found[at + 1]))
        for at, token in enumerate(found)
    )
