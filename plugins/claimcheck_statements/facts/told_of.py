"""Whether a verb in the midst of a sentence tells of whom the claim speaks: "... until she retired at the age of 48"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token
from claimcheck.values.names import find_names
from claimcheck.values.places import place_of
from claimcheck_statements.clauses import clause_of
from claimcheck_statements.facts.identity import one_subject
from claimcheck_statements.facts.kinds import KINDS
from claimcheck_statements.facts.named_before import named_before
from claimcheck_statements.subjects import Subject, is_proper, read_subject, same_subject
from claimcheck_statements.views import View

__all__ = ["is_told_of", "of_one_bearer"]

_PRONOUNS = frozenset(["he", "she", "it", "they"])
_OWN = frozenset(["his", "her", "its", "their"])
# Between a subject and its verb.
_ON_WAY = frozenset(
    """
    has have had was were is are been be being did do does also never not then later first soon eventually ultimately finally
    initially originally currently still now once only already reportedly formerly previously subsequently
    """.split()
)
_OTHER_CLAUSE = frozenset(
    "who which that whose where whom what how if whether because although though : ;".split()
)
_PARTICLES = frozenset("de van von der den di da del la le el al ibn bin".split())
_OF_PERSONS = frozenset(["person"])
_JOINING = frozenset([",", "and", "but"])


def _opens_clause(found: Sequence[Token], place: int) -> int:
    """Where the words of a verb begin, its helping verbs and adverbs taken with it."""
    at = place
    while at and (found[at - 1].lower in _ON_WAY or found[at - 1].lower.endswith("ly")):
        at -= 1
    return at


def of_one_bearer(claim: View, mine: Subject, view: View, theirs: Subject, topic: Subject | None) -> bool:
    """Whether two subjects are one, a person by the family name too; "Samoa" is not "American Samoa"."""
    kind = theirs.names[0] if theirs.names else ()
    if len(kind) == 1 and theirs.text.startswith("The ") and theirs.text[4:5].islower() and is_proper(mine):
        # "The university" at the head of a text on Selt University.
        opens = not view.span.document.text[: view.span.start].strip()
        return opens and len(mine.names[0]) > 1 and kind[0] in mine.names[0]
    person = all(map(_may_be_person, (mine, theirs)))
    if not person and not theirs.pronoun:
        return is_proper(mine) and same_subject(mine, theirs, people=False)
    return is_proper(mine) and one_subject(claim, mine, view, theirs, topic, person=person)


def _may_be_person(subject: Subject) -> bool:
    """Whether a subject may be somebody who has a family name: no place, no university, and no "north of Torvia"."""
    name = subject.text.partition(",")[0]
    words = [word for word in name.split() if word[0].isalpha()]
    if place_of(name) is not None or not all(word[0].isupper() or word in _PARTICLES for word in words):
        return False
    return not any(KINDS.get(word.lower(), _OF_PERSONS) != _OF_PERSONS for word in words)


def is_told_of(claim: View, subject: Subject, view: View, place: int, topic: Subject | None) -> bool:
    """Whether the verb at a token of the evidence has the claim's subject, by name, by a pronoun or going on with it."""
    if not is_proper(subject):
        return False
    clause = clause_of(view)
    if clause is None:
        return False
    main = clause.found[clause.verb].start
    known = clause.subject.known and of_one_bearer(claim, subject, view, clause.subject, topic)
    at = _opens_clause(view.tokens, place)
    if known and (view.tokens[place].start == main or _goes_on(view, main, at)):
        return True
    own = read_subject(_since_sign(view.tokens[:at]))
    if own.names and of_one_bearer(claim, subject, view, own, topic):
        return True
    before = view.tokens[at - 1].lower if at else ""
    if before in _PRONOUNS and at > 1:
        return _no_rival(view, subject, at - 1, known=known or _speaks_of(claim, subject, view, topic))
    return False


def _since_sign(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens since the last comma: "Like his other films, Meridian"."""
    comma = next((place for place in range(len(found) - 1, -1, -1) if found[place].text == ","), None)
    return () if comma is None else found[comma + 1 :]


def _goes_on(view: View, main: int, at: int) -> bool:
    """Whether a verb goes on with the main clause: "moved to Selt and opened a shop", no other subject between."""
    first = next((place for place, token in enumerate(view.tokens) if token.start >= main), at)
    between = view.tokens[first:at]
    if at <= first:
        return True
    if any(token.lower in _OTHER_CLAUSE | _PRONOUNS for token in between):
        return False
    return view.tokens[at - 1].lower in _JOINING


def _speaks_of(claim: View, subject: Subject, view: View, topic: Subject | None) -> bool:
    """Whether a sentence that opens with "His health" or "During her career" opens a text, or one on the claim's subject."""
    opens = not view.span.document.text[: view.span.start].strip()
    owned = any(token.lower in _OWN | _PRONOUNS for token in view.tokens)
    if opens:
        return owned
    known = topic if topic is not None and topic.names else named_before(view)
    return known.known and of_one_bearer(claim, subject, view, known, None)


def _no_rival(view: View, subject: Subject, place: int, *, known: bool) -> bool:
    """Whether nobody else is named before a pronoun, so that it means whom the sentence speaks of."""
    words = {word for name in subject.names for word in name}
    named = False
    for mention in find_names(view.span):
        if mention.span.start >= view.tokens[place].start:
            break
        told = {word.lower().strip(".,'’") for word in mention.span.text.split()}
        if told & words:
            named = (
                named
                or same_subject(
                    subject, read_subject(_tokens(view, mention.span.start, mention.span.end)), people=True
                )
                or bool(told & {name[-1] for name in subject.names})
            )
        elif mention.value.sort in {"person", "unknown"} and not _is_place_here(view, mention.span.start):
            return False
    return named or known


def _tokens(view: View, start: int, end: int) -> list[Token]:
    return [token for token in view.tokens if start <= token.start < end]


def _is_place_here(view: View, start: int) -> bool:
    """Whether a name stands behind a preposition of place."""
    before = next((token for token in reversed(view.tokens) if token.end <= start), None)
    return before is not None and before.lower in {"in", "at", "near", "from", "the"}
