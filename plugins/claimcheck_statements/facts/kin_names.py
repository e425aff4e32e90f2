"""Another name of the one who did a deed, told as kin: "her aunt Eva taught her the flute" against "taught by her aunt Ruth"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing, strangers
from claimcheck_statements.clauses import subject_of
from claimcheck_statements.deed_frames import Frame, frames
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.subjects import Subject, is_proper, read_subject
from claimcheck_statements.views import View, Word

__all__ = ["find_other_kin"]

_KIN = frozenset(
    """
    uncle aunt brother sister cousin nephew niece son daughter father mother grandfather grandmother wife husband stepfather
    stepmother friend teacher tutor mentor coach neighbour neighbor
    """.split()
)
# What one of one's kin does for one, and no second does again; a sister sings in a band as another does.
_ONCE = frozenset("introduce teach raise adopt rear foster".split())
_OWN = frozenset(["his", "her", "their"])
_POSSESSIVE = frozenset(["'s", "’s"])
_WEIGHTY = 0.5
_LONGEST_NAME = 3


@frozen
class _Kin:
    """Somebody told as kin of another, with the deed that he does."""

    noun: str
    owner: Subject
    name: str
    start: int
    end: int
    frame: Frame


def find_other_kin(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two names of one's kin at one deed; `topic` is whom a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    ours = _kin(claim)
    theirs = _kin(view) if ours else ()
    for here in ours:
        for there in theirs:
            if here.noun != there.noun or not strangers(here.name, there.name):
                continue
            if not is_proper(here.owner) or not of_one_bearer(claim, here.owner, view, there.owner, topic):
                continue
            if _one_deed(claim, here.frame, view, there.frame) and not is_spoken(
                view, there.frame.verb.place
            ):
                return differing(
                    claim, (here.start, here.end), view, (there.start, there.end), 0.75, exclusive=True
                )
    return None


def _one_deed(claim: View, mine: Frame, view: View, theirs: Frame) -> bool:
    """Whether two deeds are one: the verbs say the same, and so does a word of what it is done with or to."""
    partners = {pair.claim.start: pair.evidence for pair in align(claim, [view]).pairs}
    if partners.get(mine.verb.start) != theirs.verb:
        return False
    behind = [word for word in claim.words if word.start > mine.verb.start and word.weight >= _WEIGHTY]
    names = {word for frame in (mine, theirs) for word in frame.doer}
    told = [word for word in behind if word not in names]
    return bool(told) and all(_near(view, partners.get(word.start), theirs.verb) for word in told)


def _near(view: View, word: Word | None, verb: Word) -> bool:
    return word is not None and abs(view.index_of(word) - view.index_of(verb)) <= _REACH


_REACH = 6
"""Content words between a verb and what else its sentence tells of the deed."""


@lru_cache(maxsize=4096)
def _kin(view: View) -> tuple[_Kin, ...]:
    """Those whom a sentence names as kin of somebody and as doers of a deed."""
    if not any(token.lower in _KIN for token in view.tokens):
        return ()
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Kin]:
    found = view.tokens
    for at, token in enumerate(found):
        if token.lower not in _KIN or not at:
            continue
        end = at + 1
        while end < len(found) and found[end].text[0].isupper() and end - at <= _LONGEST_NAME:
            end += 1
        if end == at + 1:
            continue
        if found[at - 1].lower in _OWN:
            owner = subject_of(view)
        elif found[at - 1].lower in _POSSESSIVE:
            first = at - 1
            while first and found[first - 1].text[0].isupper():
                first -= 1
            owner = read_subject(found[first : at - 1])
        else:
            continue
        inside = (token.start, found[end - 1].end)
        frame = next(
            (one for one in frames(view) if any(inside[0] <= word.start < inside[1] for word in one.doer)),
            None,
        )
        if frame is not None and frame.verb.base in _ONCE:
            name = " ".join(one.text for one in found[at + 1 : end])
            yield _Kin(token.lower, owner, name, *inside, frame)
