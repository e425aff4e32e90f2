"""Two things between which a sentence finds a link, or none: "salt is associated with gout", "had no effect on gout"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from attrs import frozen

from claimcheck.values.words import lemma
from claimcheck_statements.views import View, Word

__all__ = ["CAUSING", "NOUNS", "PARTICIPLES", "STUDIES", "Link", "find_denied_link", "find_link"]

NOUNS = frozenset("link association correlation connection relationship relation".split())
"""What a link is called."""
PARTICIPLES = frozenset("associate link correlate connect relate tie".split())
"""What is so with a thing has a link to it."""
CAUSING = frozenset(
    """
    cause increase raise heighten double reduce lower decrease lead trigger worsen improve affect influence contribute
    drive prevent spread spur fuel boost inhibit alter
    """.split()
)
"""Whatever does one of these to a thing is linked to it, and has an effect on it."""
STUDIES = frozenset(
    "trial study analysis review cohort sample model survey research experiment fact total".split()
)
"""Of these is told by whom a thing is found, not of whom."""
_EFFECTS = frozenset("effect impact influence".split())
# What leaves "no link" a denial of every link; "no proven link" does not.
_PLAIN = frozenset(
    "significant apparent evident statistical statistically discernible such direct any".split()
)
_TYING = frozenset(["linking", "connecting", "tying"])
# Between "no link" and "between": "was found", "exists".
_FOUND = frozenset("was were is has been found seen observed exists existed detected".split())
_WITH = frozenset(["with", "to"])
_BE = frozenset("is are was were been be".split())
_HAVE = frozenset("have has had having".split())
_ADVERBS = frozenset(
    "strongly closely significantly positively negatively independently also highly clearly".split()
)
_ENDS = frozenset([",", ";", ":", ".", "(", ")", "but", "after", "when", "while", "although"])
_NARROWING = frozenset("in among within during at".split())
# "Linked to gout by campaigners": they say so.
_BY = frozenset(["by"])
_FINDING = frozenset("find show report observe identify reveal detect see".split())
_EVIDENCE = frozenset(["evidence", "proof"])
_CLINICAL = frozenset("clinical scientific medical empirical statistical real".split())
_ABOUT = frozenset(["on", "about", "for"])
_WEIGHTY = 0.5
_NEAR = 4


@frozen
class Link:
    """Two things, and the tokens that say that there is a link between them or none."""

    one: tuple[Word, ...]
    other: tuple[Word, ...]
    first: int
    last: int
    effect: bool = False
    """Whether only that the one works on the other is meant."""
    on_topic: bool = False
    """Whether all that is known of the one in the other is meant: "no evidence on salt in gout"."""


def find_denied_link(view: View) -> Link | None:
    """The link or effect that a sentence does not find."""
    lowers = [token.lower for token in view.tokens]
    readings = (
        _between(view, lowers),
        _having_none(view, lowers),
        _without_effect(view, lowers),
        _not_with(view, lowers),
        _no_evidence(view, lowers),
    )
    return next((link for reading in readings for link in reading), None)


def find_link(view: View) -> Link | None:
    """The link that a sentence finds."""
    lowers = [token.lower for token in view.tokens]
    return next(
        (link for reading in (_with(view, lowers), _found_between(view, lowers)) for link in reading), None
    )


def _words(view: View, first: int, end: int) -> tuple[Word, ...]:
    return tuple(word for word in view.words if first <= word.place < end and word.weight >= _WEIGHTY)


def _end(lowers: list[str], first: int, ends: frozenset[str] = _ENDS) -> int:
    return next((at for at in range(first, len(lowers)) if lowers[at] in ends), len(lowers))


def _start(lowers: list[str], end: int) -> int:
    """Where the subject begins that stands before a token, an "In a trial" before it passed over."""
    start = next((at + 1 for at in range(end - 1, -1, -1) if lowers[at] in {",", ":", ";", "that"}), 0)
    studied = next((at for at in range(start, min(end, start + _NEAR)) if lemma(lowers[at]) in STUDIES), None)
    return start if studied is None or lowers[start] != "in" else studied + 1


def _link(
    one: tuple[Word, ...], other: tuple[Word, ...], first: int, last: int, **more: bool
) -> Iterator[Link]:
    if one and other:
        yield Link(one, other, first, last, **more)


def _between(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "no link (was found) between salt and gout" and "no evidence of a link between salt and gout"."""
    for at, lower in enumerate(lowers[:-3]):
        if lower != "no":
            continue
        noun = at + 1
        if lowers[noun] in _EVIDENCE and lowers[noun + 1] == "of":
            noun += 2 + (lowers[noun + 2] in {"a", "an", "any"})
        while noun < len(lowers) - 1 and lowers[noun] in _PLAIN:
            noun += 1
        if lemma(lowers[noun]) in NOUNS:
            between = noun + 1
            while between < len(lowers) and lowers[between] in _FOUND:
                between += 1
            if lowers[between : between + 1] == ["between"]:
                yield from _joined(view, lowers, at, between + 1, "and")
        elif lowers[noun] in _EVIDENCE and lowers[noun + 1] in _TYING:
            yield from _joined(view, lowers, at, noun + 2, "to")
            yield from _joined(view, lowers, at, noun + 2, "with")


def _joined(view: View, lowers: list[str], first: int, start: int, join: str) -> Iterator[Link]:
    """The two things that a word joins from a token on."""
    end = _end(lowers, start)
    joins = [place for place in range(start, end) if lowers[place] == join]
    if len(joins) == 1:
        yield from _link(_words(view, start, joins[0]), _words(view, joins[0], end), first, start - 1)


def _having_none(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "the mill has no connection to the scandal"."""
    for at, lower in enumerate(lowers[:-2]):
        if lower != "no" or not at or lowers[at - 1] not in _HAVE:
            continue
        noun = at + 1
        while noun < len(lowers) - 2 and lowers[noun] in _PLAIN:
            noun += 1
        if lemma(lowers[noun]) in NOUNS and lowers[noun + 1] in _WITH:
            one, other = (
                _words(view, _start(lowers, at - 1), at - 1),
                _words(view, noun + 2, _end(lowers, noun + 2)),
            )
            yield from _link(one, other, at, noun)


def _not_with(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "salt was not associated with gout" and "salt was not found to be linked to gout"."""
    place = view.negating[0] if view.negating else 0
    if not place or lowers[place] != "not" or lowers[place - 1] not in _BE:
        return
    verb = place + 1
    if lemma(lowers[verb : verb + 1][0] if lowers[verb : verb + 1] else "") in _FINDING and lowers[
        verb + 1 : verb + 3
    ] == ["to", "be"]:
        verb += 3
    yield from _tied(view, lowers, place - 1, place, verb)


def _tied(view: View, lowers: list[str], end: int, first: int, verb: int) -> Iterator[Link]:
    """Read what stands before a token and behind the "associated with" at another."""
    if verb + 1 >= len(lowers) or lemma(lowers[verb]) not in PARTICIPLES or lowers[verb + 1] not in _WITH:
        return
    one, other = _words(view, _start(lowers, end), end), _words(view, verb + 2, _end(lowers, verb + 2))
    yield from _link(one, other, first, verb)


def _without_effect(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "salt had no effect on gout", "did not have any effect on gout" and "no effect of salt on gout"."""
    for at, lower in enumerate(lowers):
        if lower not in _EFFECTS:
            continue
        no = at - 1
        while no > 0 and lowers[no] in _PLAIN:
            no -= 1
        having = no - (lowers[no] == "no")
        if lowers[no] != "no" and not (view.negating and 0 < having - view.negating[0] <= 1):
            continue
        on = next((place for place in range(at + 1, _end(lowers, at + 1)) if lowers[place] == "on"), None)
        if on is None:
            continue
        other = _words(view, on + 1, _end(lowers, on + 1))
        if on == at + 1 and lowers[having] in _HAVE:
            end = next((place for place in range(having) if place in view.negating), having)
            end -= lowers[end - 1] in {"did", "does", "do"}
            yield from _link(_words(view, _start(lowers, end), end), other, no, on, effect=True)
        elif lowers[at + 1] == "of" and lowers[no] == "no":
            stop = next((place for place in range(on, len(lowers)) if lowers[place] in _FOUND), len(lowers))
            other = tuple(word for word in other if word.place < stop)
            yield from _link(_words(view, at + 2, on), other, no, at, effect=True)


def _no_evidence(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "no evidence that salt is linked to gout", and "no clinical evidence on salt in gout"."""
    for at, lower in enumerate(lowers):
        if lower not in _EVIDENCE:
            continue
        no = at - 1
        while no > 0 and lowers[no] in _CLINICAL:
            no -= 1
        if no < 0 or lowers[no] != "no" or at + 3 >= len(lowers):
            continue
        if lowers[at + 1] == "that":
            for link in _with(view, lowers):
                yield Link(link.one, link.other, no, link.last)
        elif lowers[at + 1] in _ABOUT:
            end = _end(lowers, at + 2)
            joins = [place for place in range(at + 2, end) if lowers[place] == "in"]
            if len(joins) == 1:
                one, other = _words(view, at + 2, joins[0]), _words(view, joins[0], end)
                yield from _link(one, other, no, at, on_topic=True)


def _with(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "salt is (strongly) associated with gout"."""
    for at, lower in enumerate(lowers):
        if lower not in _BE:
            continue
        verb = at + 1
        while verb < len(lowers) and (lowers[verb] in _ADVERBS or lowers[verb] == "been"):
            verb += 1
        if verb >= len(lowers):
            return
        end = at - (at > 0 and lowers[at - 1] in _HAVE)
        for link in _tied(view, lowers, end, verb, verb):
            stop = _end(lowers, verb + 2, _ENDS | _NARROWING | _BY)
            if lowers[stop : stop + 1] == ["by"]:
                continue
            yield from _link(
                link.one, tuple(word for word in link.other if word.place < stop), verb, verb + 1
            )


def _found_between(view: View, lowers: list[str]) -> Iterator[Link]:
    """Read "a correlation between salt and gout was observed" and "found a link between salt and gout"."""
    for at, lower in enumerate(lowers[:-3]):
        if lemma(lower) not in NOUNS or lowers[at + 1] not in {"between", "was", "is", "has"}:
            continue
        between = next(
            (
                place
                for place in range(at + 1, min(len(lowers), at + 2 + _NEAR))
                if lowers[place] == "between"
            ),
            None,
        )
        if between is None:
            continue
        seen = any(
            lemma(lowers[place]) in _FINDING
            for place in (*range(max(0, at - _NEAR), at), *range(at + 1, len(lowers)))
        )
        existing = {"there", "is"} <= set(lowers[:at]) or {"there", "was"} <= set(lowers[:at])
        if not (seen or existing):
            continue
        stop = next(
            (place for place in range(between, len(lowers)) if lowers[place] in _FOUND | _NARROWING | _ENDS),
            len(lowers),
        )
        joins = [place for place in range(between, stop) if lowers[place] == "and"]
        if len(joins) == 1:
            yield from _link(_words(view, between, joins[0]), _words(view, joins[0], stop), at, between)
