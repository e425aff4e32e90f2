"""An opposed quality of what a thing has one of: "has a rough surface" against "has a smooth surface"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma, opposed, synonymous
from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import is_told_of
from claimcheck_statements.moments import moments
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.views import View, Word

__all__ = ["find_other_trait"]

# Verbs that only say that a thing has what follows.
_HAVING = frozenset(
    "have experience enjoy show feature see undergo get possess display exhibit boast suffer maintain keep offer achieve endure".split()
)
# Of these a thing has one at a time; of dogs, churches and goals it may have several.
_ONE = frozenset(
    """
    growth tone atmosphere mood setting feel climate weather economy population childhood youth upbringing ending surface texture
    pace reception reputation campus temperament personality density terrain soil diet
    """.split()
)
_MOODS = frozenset("tone atmosphere mood setting feel ending style".split())
_DARK = frozenset(
    "dark darker gloomy gloomier sombre somber bleak bleaker grim grimmer menacing violent tragic sad".split()
)
_CHEERFUL = frozenset(
    "cheerful happy happier joyful light lighter lighthearted light-hearted relaxing relaxed upbeat bright brighter comic".split()
)
# Words of when: "early growth" is that of the beginning.
_STAGES = frozenset(
    """
    initial initially early beginning first later late latterly final finally eventually end subsequently afterwards originally
    once then now currently formerly previously former previous current today recently sometimes often usually
    """.split()
)
_STAGE_OF = {
    "initial": "first",
    "initially": "first",
    "early": "first",
    "beginning": "first",
    "first": "first",
    "originally": "first",
}
_BETWEEN = frozenset(
    "a an the very quite rather extremely particularly its his her their more most somewhat relatively".split()
)
_ENDS = frozenset(
    "in of for with at on to from by about during after before since among towards toward against despite and or but who which that while when where because as than".split()
)
_SIGNS = frozenset([",", ".", ";", ":", "(", ")", "–", "—", "!"])
_NARROWING = frozenset("of for to in at on among during under".split())
_WEIGHTY = 0.3
_LONGEST = 8


@frozen
class _Trait:
    """A noun that a sentence says its subject has, with the words that describe it."""

    verb: int
    words: tuple[Word, ...]
    head: Word
    end: int
    """The token behind the noun."""


def find_other_trait(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two opposed words beside one noun; `topic` is whom or what a pronoun of the evidence may mean."""
    if not (claim.asserts and view.asserts):
        return None
    for here in _traits(claim):
        subject = _subject(claim, here.verb)
        if not subject.names:
            continue
        for there in _traits(view):
            pair = _opposed(here, there)
            if pair is None or is_spoken(view, there.verb):
                continue
            if not is_told_of(claim, subject, view, there.verb, topic) or not _alike(
                claim, here, view, there, pair
            ):
                continue
            mine, other = pair
            return differing(claim, (mine.start, here.head.end), view, (other.start, there.head.end), 0.75)
    return None


def _subject(claim: View, verb: int) -> Subject:
    found = list(outside_brackets(claim.tokens[:verb])[0])
    while found and (found[-1].lower in {"has", "have", "had", "also"} or found[-1].lower.endswith("ly")):
        found.pop()
    return read_subject(found)


def _opposed(here: _Trait, there: _Trait) -> tuple[Word, Word] | None:
    """The two words that exclude each other beside one noun, none of the one's words being among the other's."""
    if here.head.base != there.head.base and not synonymous(here.head.base, there.head.base):
        return None
    known = {form for word in there.words for form in _forms(word)}
    for mine in here.words:
        for other in there.words:
            if _exclude(mine, other, here.head):
                return None if known & _forms(mine) else (mine, other)
    return None


def _forms(word: Word) -> frozenset[str]:
    """A word as written, in base form, and without the ending of a comparative: "darker"."""
    plain = {
        word.lower.removesuffix(ending) + tail for ending, tail in _COMPARED if word.lower.endswith(ending)
    }
    return frozenset({word.lower, word.base} | plain)


_COMPARED = (("ier", "y"), ("er", ""), ("r", ""))


def _exclude(mine: Word, other: Word, head: Word) -> bool:
    """Whether two words exclude each other beside a noun."""
    if any(opposed(one, two) for one in _forms(mine) for two in _forms(other)):
        return True
    sides = {
        "dark" if each & _DARK else "cheerful" if each & _CHEERFUL else ""
        for each in map(_forms, (mine, other))
    }
    return head.base in _MOODS and sides == {"dark", "cheerful"}


def _alike(claim: View, here: _Trait, view: View, there: _Trait, pair: tuple[Word, Word]) -> bool:
    """Whether nothing but the two words sets two traits apart: no other stage, side or kind of the noun."""
    if _stages(claim) != _stages(view) or bool(moments(claim)) != bool(moments(view)):
        return False
    partners = {one.claim.start: one.evidence for one in align(claim, [view]).pairs}
    rest = [word for word in claim.words if word.place > here.verb and word not in {pair[0], here.head}]
    if not all(
        partners.get(word.start) is not None or word.weight < _WEIGHTY or word.lower in _STAGES
        for word in rest
    ):
        return False
    known = {one.start for one in partners.values() if one is not None}
    # "Has a small library" and "has a large film library" are of two libraries.
    own = [word for word in there.words if word.start != pair[1].start and word.start not in known]
    behind = view.tokens[there.end].lower if there.end < len(view.tokens) else "."
    return all(_describes(view, word) for word in own) and behind not in _NARROWING


def _describes(view: View, word: Word) -> bool:
    """Whether a word beside a noun only adds a quality: "a strong and open economy"."""
    beside = {token.text for token in view.tokens[max(0, word.place - 1) : word.place + 2]}
    if beside & {"and", ","}:
        return True
    return word.lower in _STAGES or word.lower.endswith(("er", "ed", "ful", "ous", "ive", "y", "ly"))


def _stages(view: View) -> frozenset[str]:
    return frozenset(
        _STAGE_OF.get(token.lower, token.lower) for token in view.tokens if token.lower in _STAGES
    )


@lru_cache(maxsize=4096)
def _traits(view: View) -> tuple[_Trait, ...]:
    """The described nouns that verbs of having lead to."""
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Trait]:
    words = {word.place: word for word in view.words}
    for at, token in enumerate(view.tokens[1:], 1):
        if lemma(token.lower) in _HAVING and token.text.islower():
            run = _run(view.tokens, at + 1)
            inside = [words[place] for place in run if place in words]
            head = next((place for place, word in enumerate(inside) if word.base in _ONE), 0)
            plain = all(word.sort == "word" for word in inside[: head + 1])  # no "large Danish population"
            if head and plain and _ends_here(view.tokens, inside[head].place + 1):
                yield _Trait(at, tuple(inside[:head]), inside[head], inside[head].place + 1)


def _ends_here(found: Sequence[Token], after: int) -> bool:
    """Whether a noun ends its phrase: "a rough surface", and no "a rough surface coating"."""
    return after >= len(found) or found[after].lower in _ENDS | _SIGNS


def _run(found: Sequence[Token], at: int) -> list[int]:
    """The places of the words of a noun phrase from a token on: up to a sign, a preposition or another clause."""
    run: list[int] = []
    for place in range(at, min(len(found), at + _LONGEST)):
        lower = found[place].lower
        joins = lower in {",", "and"} and run and place + 1 < len(found) and found[place + 1].text.islower()
        if lower in _BETWEEN and not run:
            continue
        if (
            joins
            and place + 2 < len(found)
            and found[place + 2].text.isalpha()
            and found[place + 2].lower not in _ENDS
        ):
            continue
        if lower in _ENDS or lower in _SIGNS:
            break
        run.append(place)
    return run
