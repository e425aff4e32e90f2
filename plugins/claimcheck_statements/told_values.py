"""What a sentence tells of its subject beside days, places and makers: the album of a song, a network, a cause of death, parents."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES, place_of
from claimcheck_statements.fact_rows import ON_WAY, PREPOSITIONS, RELATIVES
from claimcheck_statements.facts import joined, opening_length, read
from claimcheck_statements.relations import Fact, makers, within
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.told_rows import AIRED, CAUSES, NETWORKS
from claimcheck_statements.views import NUMBER_WORDS, View

__all__ = ["subject_of", "told_values"]

_COPULAS = frozenset(["is", "was", "are", "were"])
_PRESENT = frozenset("has have airs runs comes stars features broadcasts premieres".split())
_ALBUMS = frozenset(["album", "ep", "mixtape", "lp"])
_FROM = frozenset(["from", "for", "off"])
_OWN = frozenset(["his", "her", "its", "their", "the", "whose"])
_SMALL = frozenset("of the and in on a an to for with from at".split())
_SONGS = frozenset(["song", "single", "track", "ballad"])
# With these it is another recording, or a song of another.
_ANOTHER = frozenset("cover version remix remake sample sampled samples live re-recorded medley".split())
_SERIES = frozenset("series show sitcom drama program programme miniseries competition soap".split())
_CHILD = frozenset(["son", "daughter", "child"])
_WRITTEN = frozenset("novel book play story novella memoir poem musical comic series".split())
_REACHING = frozenset(["peaked", "reached", "hit", "debuted", "entered", "charted"])
_BIRTHDAYS = frozenset(["birthday", "birthdate"])
_OWNED = 3
_PARENTS = {"father": "father", "mother": "mother", "dad": "father", "mom": "mother"}
_DYING = frozenset(["died", "dies", "death", "drowned", "killed", "shot", "executed", "beheaded", "stabbed", "suicide"])
_FIRST = frozenset(["first", "originally", "premiered", "debuted"])
_LONGEST = 9
_REACH = 6


@frozen
class _Clause:
    """The main clause of a sentence."""

    subject: Subject
    found: tuple[Token, ...]
    """All its tokens outside brackets, what opens it left out."""
    verb: int
    end: int
    """Where another clause begins."""


def _clause(view: View) -> _Clause | None:
    found = joined(outside_brackets(view.tokens)[0])
    found = found[opening_length(found) :]
    verb = next((at for at, token in enumerate(found) if at and _is_verb(token)), None)
    if verb is None:
        return None
    last = verb
    while last > 1 and found[last - 1].lower in ON_WAY:
        last -= 1
    end = next((at for at in range(verb, len(found)) if found[at].lower in RELATIVES), len(found))
    return _Clause(read_subject(found[:last]), tuple(found), verb, end)


def _is_verb(token: Token) -> bool:
    return token.text.islower() and token.text[0].isalpha() and (token.lower in _COPULAS | _PRESENT | AIRED or is_past(token))


def subject_of(view: View) -> Subject:
    """What a sentence of any form speaks of."""
    clause = _clause(view)
    return clause.subject if clause is not None else Subject()


@lru_cache(maxsize=4096)
def told_values(view: View) -> tuple[Fact, ...]:
    """The values that a sentence gives to what its subject has one of."""
    clause = _clause(view)
    if clause is None:
        return ()
    return tuple(
        fact for reader in (_albums, _networks, _causes, _parents, _of_owner, _sources, _peaks) for fact in reader(view, clause)
    )


def _value(view: View, relation: str, subject: Subject, found: Sequence[Token], *, closed: bool = True) -> Fact:
    """A value told in some neighbouring tokens."""
    start, end = found[0].start, found[-1].end
    text = " ".join(view.span.document.text[start:end].split())
    return Fact(relation, "value", subject, start, end, names=(text,), closed=closed)


def _title(found: Sequence[Token], at: int) -> list[Token]:
    """The title from a token on: capitals, joined by small words."""
    run: list[Token] = []
    for place in range(at, len(found)):
        token = found[place]
        cased = token.text[0].isupper() or token.text[0].isdigit()
        joins = token.lower in _SMALL or token.text in {"-", "'", "’", "&", "!"}
        if not cased and not (run and joins and place + 1 < len(found) and found[place + 1].text[0].isupper()):
            break
        run.append(token)
    return run


def _albums(view: View, clause: _Clause) -> Iterator[Fact]:
    """The album that a song is from, and whose album that is."""
    found = clause.found
    if _ANOTHER & {token.lower for token in found}:
        return
    for at in range(clause.verb + 1, min(clause.end, len(found) - 1)):
        if found[at].lower in _FROM:
            title, own = _album(found, at + 1)
            if title and clause.subject.known:
                yield _value(view, "album", clause.subject, title, closed=_of_song(view, found[: at + 1]))
            elif not title and found[at].lower in {"from", "off"} and found[at - 1].lower in _COPULAS | _SONGS | {"comes"}:
                bare = _title(found, at + 1)
                if bare and place_of(bare[0].text) is None and _ends(found, at + 1 + len(bare)):
                    yield _value(view, "album", clause.subject, bare, closed=False)
            if title and own:
                yield from _recorded(view, title)
        elif found[at].lower in _ALBUMS and found[at - 1].text[0].isupper():
            yield from _of_whom(view, found, at)


def _ends(found: Sequence[Token], at: int) -> bool:
    return all(not token.text[0].isalnum() for token in found[at:])


def _album(found: Sequence[Token], at: int) -> tuple[list[Token], bool]:
    """The title in "her third studio album, Southern Sun", and whether it is told as hers."""
    if at >= len(found) or found[at].lower not in _OWN:
        return [], False
    for place in range(at + 1, min(at + _LONGEST, len(found) - 1)):
        if found[place].lower in _ALBUMS:
            after = place + 1 + (found[place + 1].text == ",")
            return _title(found, after), found[at].lower in {"his", "her", "their"}
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
            yield Fact("recorded", "makers", album, fact.start, fact.end, names=fact.names, closed=fact.closed)


def _of_whom(view: View, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """The maker in "the 2010 Elsa Brandt album Southern Sun"."""
    title = _title(found, at + 1)
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


def _networks(view: View, clause: _Clause) -> Iterator[Fact]:
    """The network that a series airs on: "aired on CBS", "CBS is the network that aired it"."""
    found = clause.found
    network, end = _network_at(found, 0)
    if network and end == clause.verb:
        yield from _airing(view, found, network, end)
        return
    if not clause.subject.known:
        return
    limit = clause.end
    if limit < len(found) and found[limit].lower in {"that", "which"} and found[limit - 1].lower in _SERIES:
        limit = next((at for at in range(limit + 1, len(found)) if found[at].lower in RELATIVES), len(found))
    verbs = [at for at in range(clause.verb, limit) if found[at].lower in AIRED]
    places = [(at, *_network_at(found, at + 1)) for at in range(clause.verb, limit) if found[at].lower == "on"]
    named = [(at, name, end) for at, name, end in places if name]
    if verbs and len(named) == 1 and verbs[0] < named[0][0]:
        at, name, end = named[0]
        lowers = {token.lower for token in found}
        # The days of the whole run, or that it was the first to show it.
        first = bool(lowers & _FIRST) or ("from" in lowers and bool(lowers & {"to", "until"}))
        yield Fact(
            "network", "value", clause.subject, found[at + 1].start, found[end - 1].end, names=(name,), closed=first
        )


def _airing(view: View, found: Sequence[Token], network: str, verb: int) -> Iterator[Fact]:
    """The series of "CBS is the channel that ran Harbour Lights" and "CBS aired Harbour Lights"."""
    at = next((place for place in range(verb, min(verb + _REACH, len(found))) if found[place].lower in AIRED), None)
    title = _title(found, at + 1) if at is not None else []
    series = read_subject(title) if title else Subject()
    if series.names:
        yield Fact("network", "value", series, found[0].start, found[verb - 1].end, names=(network,), closed=False)


def _causes(view: View, clause: _Clause) -> Iterator[Fact]:
    """How somebody died."""
    found = clause.found
    if not clause.subject.known:
        return
    at = next((place for place in range(clause.verb, clause.end) if _is_death(found, place)), None)
    if at is None:
        return
    if any(token.text[0].isupper() for token in found[clause.verb : at]):
        return
    rest = [token.lower for token in found[at : clause.end]]
    causes = {}
    for place in range(len(rest)):
        for length in (3, 2, 1):
            cause = CAUSES.get(tuple(rest[place : place + length]))
            if cause is not None:
                causes.setdefault(cause, (place, place + length))
                break
    if causes:
        first, end = min(causes.values())[0], max(causes.values())[1]
        yield Fact(
            "cause", "value", clause.subject, found[at + first].start, found[at + end - 1].end, names=tuple(sorted(causes))
        )


def _is_death(found: Sequence[Token], at: int) -> bool:
    """Whether a word says that its subject died: "was shot dead", but not "was shot", "nearly drowned"."""
    lower, before = found[at].lower, found[at - 1].lower
    if lower not in _DYING or before in {"nearly", "almost", "not", "n't"}:
        return False
    if lower in {"shot", "stabbed"}:
        after = [token.lower for token in found[at + 1 : at + 3]]
        dead = before == "fatally" or after[:1] == ["dead"] or after in (["to", "death"], ["and", "killed"])
        return dead and bool(_COPULAS & {before, found[at - 2].lower})
    return lower not in {"killed", "executed", "beheaded"} or before in _COPULAS


def _parents(view: View, clause: _Clause) -> Iterator[Fact]:
    """The parents in "is the son of Karl and Ida Keller" and "was born to Ida Roth"."""
    found = clause.found
    if not clause.subject.known or found[clause.verb].lower not in {"is", "was"}:
        return
    for at in range(clause.verb + 1, clause.end - 1):
        pair = (found[at].lower, found[at + 1].lower)
        son = pair[0] in _CHILD and pair[1] == "of" and _plain(found[clause.verb + 1 : at])
        if son or pair == ("born", "to"):
            for fact in makers(view, "parents", clause.subject, found, at + 2):
                yield Fact("parent", "value", clause.subject, fact.start, fact.end, names=fact.names, closed=len(fact.names) > 1)
            return


def _plain(found: Sequence[Token]) -> bool:
    """Whether only an article and an adjective stand before "son": "the eldest"."""
    return len(found) <= 2 and all(token.text.islower() for token in found) and "adopted" not in {t.lower for t in found}


def _of_owner(view: View, clause: _Clause) -> Iterator[Fact]:
    """What "Keller's father was Karl Brandt" and "Keller's birthday is 5 May" tell."""
    found, verb = clause.found, clause.verb
    if verb < _OWNED or found[verb].lower not in {"is", "was"} or found[verb - 2].lower not in {"'s", "’s"}:
        return
    noun, subject = found[verb - 1].lower, read_subject(found[: verb - 2])
    if not subject.names:
        return
    if noun in _BIRTHDAYS:
        days = within(view, "born", subject, found[verb].end, found[-1].end)
        rest = [token.start for token in found[verb + 1 :] if token.lower not in {"on", "the"}]
        yield from (day for day in days if rest and day.start == rest[0])
    elif noun in _PARENTS:
        run = _title(found, verb + 1 + (len(found) > verb + 1 and found[verb + 1].lower == "named"))
        if run and _ends(found, verb + 1 + len(run)):
            name = " ".join(token.text for token in run)
            yield Fact("parent", "value", subject, run[0].start, run[-1].end, names=(name,), closed=False)


def _sources(view: View, clause: _Clause) -> Iterator[Fact]:
    """Who wrote what a work is based on: "based on the novel by Ida Roth"."""
    found = clause.found
    if not clause.subject.known:
        return
    for at in range(clause.verb, clause.end - 1):
        if found[at].lower not in {"based", "adapted"} or found[at + 1].lower not in {"on", "from"}:
            continue
        by = next((place for place in range(at + 2, min(at + _LONGEST, clause.end)) if found[place].lower == "by"), None)
        written = {token.lower for token in found[at:by]} & _WRITTEN if by is not None else set()
        if by is None or not written or any(token.text in {",", ";"} for token in found[at:by]):
            return
        for fact in makers(view, "source", clause.subject, found, by + 1):
            if fact.names:
                yield evolve(fact, sort="value")
        return


def _peaks(view: View, clause: _Clause) -> Iterator[Fact]:
    """How high a record came: "peaked at number three on the Danish Singles Chart", "topped the chart"."""
    found = clause.found
    if not clause.subject.known:
        return
    lowers = [token.lower for token in found]
    for at in range(clause.verb, clause.end - 2):
        rank, after = None, at + 1
        if lowers[at] == "topped":
            rank = "1"
        elif lowers[at] in _REACHING:
            number = at + 1 + (lowers[at + 1] == "at")
            rank = _position(lowers, number)
            after = next((place for place in range(number, clause.end) if lowers[place] in {"on", "in"}), clause.end) + 1
        chart = _title(found, after + (lowers[after : after + 1] == ["the"])) if rank else []
        if rank and chart and {"chart", "charts", "hot", "100", "200"} & {token.lower for token in chart}:
            told = " ".join(token.lower for token in chart)
            end = found[at].end if lowers[at] == "topped" else found[after - 2].start - 1
            peaked = lowers[at] == "peaked"
            yield Fact("peak", "value", clause.subject, found[at].start, end, names=(told, rank), closed=peaked)


def _position(lowers: Sequence[str], at: int) -> str | None:
    """The number in "number three", "no. 3", "#3" or "three"."""
    while at < len(lowers) and lowers[at] in {"number", "no", "#", ".", "the", "position"}:
        at += 1
    word = lowers[at] if at < len(lowers) else ""
    return NUMBER_WORDS.get(word) or (word if word.isdecimal() else None)
