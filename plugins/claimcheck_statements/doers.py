"""Of whom a sentence tells what it tells: whether some words are the subject of a verb, and who says so."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.nouns import is_people
from claimcheck.values.speech import find_speeches
from claimcheck.values.words import lemma
from claimcheck_statements.facts.facts import read
from claimcheck_statements.views import View, Word

__all__ = ["is_of_kin", "is_spoken", "is_subject", "says_another", "speaker_of"]

_PREPOSITIONS = frozenset("of by with for to from in at on than against like about between over and".split())
_RELATIVE = frozenset(["who", "which", "that"])
_OTHERS = frozenset("he she they it we you i his her their its whose him them".split())
# Tokens between "of" and the name, or the name and its "'s".
_OF_KIN = 3
_POSSESSIVE = frozenset(["'s", "’s"])


def is_of_kin(view: View, name: Word) -> bool:
    """Whether a name only says whose kin or colleague the sentence speaks of: "niece of the late Keller", "Keller's son"."""
    before = [token.lower for token in view.tokens[max(0, name.place - _OF_KIN) : name.place]]
    if "of" in before:
        at = name.place - len(before) + before.index("of")
        between = before[before.index("of") + 1 :]
        if at and is_people(lemma(view.tokens[at - 1].lower)) and all(word.islower() for word in between):
            return True
    after = view.tokens[name.place + 1 : name.place + 1 + _OF_KIN]
    owner = next((at for at, token in enumerate(after) if token.lower in _POSSESSIVE), None)
    return owner is not None and owner + 1 < len(after) and is_people(lemma(after[owner + 1].lower))


def _outside(view: View, first: int, end: int) -> list[int]:
    """The places of the tokens between two places that stand in no brackets."""
    places, depth = [], 0
    for at in range(first, end):
        text = view.tokens[at].text
        depth = depth + 1 if text in "([" else max(0, depth - 1) if text in ")]" else depth
        if not depth and text not in ")]":
            places.append(at)
    return places


def _opens_with(view: View, first: int) -> bool:
    """Whether nothing before a token may be the subject instead: no other name, but for one that it goes on."""
    run = first
    while run and view.tokens[run - 1].text[0].isupper():
        run -= 1
    if any(token.lower in _RELATIVE or token.lower == "whose" for token in view.tokens[:first]):
        return False
    return not any(word.sort == "name" and word.place < run for word in view.words)


def is_subject(view: View, subject: Sequence[Word], place: int) -> bool:
    """Whether some words of a sentence are the subject of what stands at a later place of it."""
    definition = read(view).definition
    if definition is not None and not definition.denied:
        # "Is an actress and author", "is a comedian who never ...": all of it is said of the subject.
        starts = next(at for at, token in enumerate(view.tokens) if token.start >= definition.start)
        after = next((at for at, token in enumerate(view.tokens) if token.start >= definition.end), place)
        if starts <= place < after or (after < place and view.tokens[after].lower in _RELATIVE):
            place = starts
    if any(word.place >= place for word in subject):
        return False
    first, last = min(word.place for word in subject), max(word.place for word in subject)
    if first and view.tokens[first - 1].lower in _PREPOSITIONS:
        return False
    if not _opens_with(view, first):
        return False
    own = {word.place for word in subject}
    between = [at for at in _outside(view, last + 1, place) if at not in own]
    if between and view.tokens[between[0]].lower in _POSSESSIVE:
        return False
    relatives = [at for at in between if view.tokens[at].lower in _RELATIVE]
    if relatives and between.index(relatives[0]) > 1:
        return False
    return not any(
        view.tokens[at].lower in _OTHERS
        or is_people(lemma(view.tokens[at].lower))
        or view.tokens[at].text[0].isupper()
        for at in between
    )


def is_spoken(view: View, place: int) -> bool:
    """Whether what stands at a place of a sentence is what somebody says."""
    at = view.tokens[place].start
    return any(
        mention.value.content.start <= at < mention.value.content.end for mention in find_speeches(view.span)
    )


def speaker_of(sentence: Span, words: tuple[int, int]) -> Name | None:
    """Whose words they are that some offsets of a sentence stand in; None for the writer's own."""
    for mention in find_speeches(sentence):
        content = mention.value.content
        if content.start <= words[0] and words[1] <= content.end and mention.value.speaker is not None:
            return mention.value.speaker
    return None


def says_another(claim: View, mine: Word, view: View, theirs: Word) -> bool:
    """Whether a word of the evidence is what somebody says, and the claim does not have its own word from him."""
    if not is_spoken(view, theirs.place):
        return False
    ours = speaker_of(claim.span, (mine.start, mine.end))
    other = speaker_of(view.span, (theirs.start, theirs.end))
    return ours is None or other is None or not same_bearer(ours, other)
