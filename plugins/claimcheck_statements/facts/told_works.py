"""What a sentence tells of a work of which it has one: the album of a song, the first network of a series, a source, a peak."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.text import Token
from claimcheck.values.ordinals import ordinal_at
from claimcheck.values.places import NATIONALITIES, place_of
from claimcheck_statements.clauses import Clause, ends_at, title_at, value_in
from claimcheck_statements.facts.fact_rows import PREPOSITIONS, RELATIVES
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.relations import Fact, makers
from claimcheck_statements.facts.told_rows import AIRED, NETWORKS
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View

__all__ = ["OF_WORKS"]

_COPULAS = frozenset(["is", "was", "are", "were"])
_ALBUMS = frozenset(["album", "ep", "mixtape", "lp"])
_FROM = frozenset(["from", "for", "off"])
_OWN = frozenset(["his", "her", "its", "their", "the", "whose"])
_SONGS = frozenset(["song", "single", "track", "ballad"])
# With these it is another recording, or a song of another.
_ANOTHER = frozenset("cover version remix remake sample sampled samples live re-recorded medley".split())
_LAST = frozenset(["final", "last"])
_OWNED = 3
_SERIES = frozenset("series show sitcom drama program programme miniseries competition soap".split())
_WRITTEN = frozenset("novel book play story novella memoir poem musical comic series".split())
_FIRST = frozenset(["first", "originally", "premiered", "debuted"])
_LONGEST = 9
_REACH = 6


def _albums(clause: Clause) -> Iterator[Fact]:
    """The album that a song is from, and whose album that is."""
    found = clause.found
    if _ANOTHER & {token.lower for token in found}:
        return
    for at in range(clause.verb + 1, min(clause.end, len(found) - 1)):
        if found[at].lower in _FROM:
            title, own = _album(found, at + 1)
            if title and clause.subject.known:
                yield value_in(
                    clause.view, "album", clause.subject, title, closed=_of_song(clause.view, found[: at + 1])
                )
            elif (
                not title
                and found[at].lower in {"from", "off"}
                and found[at - 1].lower in _COPULAS | _SONGS | {"comes"}
            ):
                bare = title_at(found, at + 1)
                if bare and place_of(bare[0].text) is None and ends_at(found, at + 1 + len(bare)):
                    yield value_in(clause.view, "album", clause.subject, bare, closed=False)
            if title and own:
                yield from _recorded(clause.view, title)
        elif found[at].lower in _ALBUMS and found[at - 1].text[0].isupper():
            yield from _of_whom(found, at)


def _album(found: Sequence[Token], at: int) -> tuple[list[Token], bool]:
    """The title in "her third studio album, Southern Sun", and whether it is told as hers."""
    if at >= len(found) or found[at].lower not in _OWN:
        return [], False
    for place in range(at + 1, min(at + _LONGEST, len(found) - 1)):
        if found[place].lower in _ALBUMS:
            after = place + 1 + (found[place + 1].text == ",")
            return title_at(found, after), found[at].lower in {"his", "her", "their"}
        if found[place].lower in PREPOSITIONS or found[place].text in {",", "."}:
            break
    return [], False


def _of_song(view: View, before: Sequence[Token]) -> bool:
    """Whether a sentence speaks of a song, as far as it says what it speaks of."""
    definition = read(view).definition
    heads = set(definition.heads) if definition is not None else set()
    return bool(heads & _SONGS or {token.lower for token in before} & _SONGS)


def _recorded(view: View, title: Sequence[Token]) -> Iterator[Fact]:
    """Whose album it is that a song by somebody comes from."""
    album = read_subject(list(title))
    for fact in read(view).facts:
        if fact.relation == "recorded" and fact.sort == "makers" and len(fact.names) == 1 and album.names:
            yield Fact(
                "recorded", "makers", album, fact.start, fact.end, names=fact.names, closed=fact.closed
            )


def _of_whom(found: Sequence[Token], at: int) -> Iterator[Fact]:
    """The maker in "the 2010 Elsa Brandt album Southern Sun"."""
    title = title_at(found, at + 1)
    first = at
    while first and found[first - 1].text[0].isupper():
        first -= 1
    run = [token for token in found[first:at] if token.lower not in NATIONALITIES]
    album = read_subject(title)
    before = found[first - 1].lower if first else ""
    if title and album.names and len(run) > 1 and (before == "the" or before.isdigit()):
        text = " ".join(token.text for token in run)
        yield Fact("recorded", "makers", album, run[0].start, run[-1].end, names=(text,))


def _network_at(found: Sequence[Token], at: int) -> tuple[str, int]:
    """The network whose name begins at a token, and where it ends; "" for none."""
    first = at + (at < len(found) and found[at].lower == "the")
    for length in (2, 1):
        words = tuple(token.lower for token in found[first : first + length])
        if len(words) == length and words in NETWORKS and found[first].text[0].isupper():
            following = found[first + length : first + length + 1]
            if following and following[0].text[0].isupper():
                return "", at  # "ABC Family", "Fox Sports"
            return NETWORKS[words][0], first + length
    return "", at


def _networks(clause: Clause) -> Iterator[Fact]:
    """The network that a series airs on: "aired on CBS", "CBS is the network that aired it"."""
    found = clause.found
    network, end = _network_at(found, 0)
    if network and end == clause.verb:
        yield from _airing(found, network, end)
        return
    if not clause.subject.known:
        return
    limit = clause.end
    if limit < len(found) and found[limit].lower in {"that", "which"} and found[limit - 1].lower in _SERIES:
        limit = next((at for at in range(limit + 1, len(found)) if found[at].lower in RELATIVES), len(found))
    verbs = [at for at in range(clause.verb, limit) if found[at].lower in AIRED]
    places = [
        (at, *_network_at(found, at + 1)) for at in range(clause.verb, limit) if found[at].lower == "on"
    ]
    named = [(at, name, end) for at, name, end in places if name]
    if verbs and len(named) == 1 and verbs[0] < named[0][0]:
        at, name, end = named[0]
        lowers = {token.lower for token in found}
        # The days of the whole run, or that it was the first to show it.
        first = bool(lowers & _FIRST) or ("from" in lowers and bool(lowers & {"to", "until"}))
        yield Fact(
            "network",
            "value",
            clause.subject,
            found[at + 1].start,
            found[end - 1].end,
            names=(name,),
            closed=first,
        )


def _airing(found: Sequence[Token], network: str, verb: int) -> Iterator[Fact]:
    """The series of "CBS is the channel that ran Harbour Lights" and "CBS aired Harbour Lights"."""
    at = next(
        (place for place in range(verb, min(verb + _REACH, len(found))) if found[place].lower in AIRED), None
    )
    title = title_at(found, at + 1) if at is not None else []
    series = read_subject(title) if title else Subject()
    if series.names:
        yield Fact(
            "network", "value", series, found[0].start, found[verb - 1].end, names=(network,), closed=False
        )


def _sources(clause: Clause) -> Iterator[Fact]:
    """Who wrote what a work is based on: "based on the novel by Ida Roth"."""
    found = clause.found
    if not clause.subject.known:
        return
    for at in range(clause.verb, clause.end - 1):
        if found[at].lower not in {"based", "adapted"} or found[at + 1].lower not in {"on", "from"}:
            continue
        by = next(
            (place for place in range(at + 2, min(at + _LONGEST, clause.end)) if found[place].lower == "by"),
            None,
        )
        written = {token.lower for token in found[at:by]} & _WRITTEN if by is not None else set()
        if by is None or not written or any(token.text in {",", ";"} for token in found[at:by]):
            return
        for fact in makers(clause.view, "source", clause.subject, found, by + 1):
            if fact.names:
                yield evolve(fact, sort="value")
        return


def _finals(clause: Clause) -> Iterator[Fact]:
    """Which number the last of a row has: "its eighth and final season", "the final season was its seventh"."""
    found, verb = clause.found, clause.verb
    for at in range(verb, clause.end - 3):
        rank = ordinal_at(found, at)
        if rank is None or found[at - 1].lower not in _OWN or not clause.subject.known:
            continue
        behind = [token.lower for token in found[rank.end : rank.end + 3]]
        if len(behind) > 2 and behind[0] == "and" and behind[1] in _LAST:
            yield _final(clause.subject, found[at : rank.end + 3], rank.value)
    if verb < _OWNED or found[verb - 2].lower not in _LAST or found[verb].lower not in {"is", "was"}:
        return
    owned = found[verb - 3].lower in {"'s", "’s"}
    series = read_subject(found[: verb - 3]) if owned else clause.subject
    for at in range(verb + 1, min(verb + 3, len(found))):
        rank = ordinal_at(found, at)
        if rank is not None and series.names:
            noun = found[rank.end].lower if rank.end < len(found) else ""
            if noun == found[verb - 1].lower or ends_at(found, rank.end):
                yield _final(series, [*found[at : rank.end], found[verb - 1]], rank.value)


def _final(subject: Subject, found: Sequence[Token], value: float) -> Fact:
    noun = found[-1].lower
    start, end = min(token.start for token in found), max(token.end for token in found)
    return Fact("final", "value", subject, start, end, names=(noun, str(value)))


OF_WORKS = (_albums, _networks, _sources, _finals)
"""The readers of what a clause tells of a work."""
