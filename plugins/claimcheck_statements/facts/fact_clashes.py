"""Two sentences that give another value to the same relation of the same thing."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from datetime import timedelta
from itertools import product

from claimcheck.values.name_matching import same_person
from claimcheck.values.occasions import other_occasion
from claimcheck.values.places import contains_place, place_of, places_apart
from claimcheck.values.time_words import MONTHS
from claimcheck_statements.clash import Clash, differing_in, strangers, written
from claimcheck_statements.clauses import subject_of
from claimcheck_statements.entries.tellings import goes_on_with_pronoun
from claimcheck_statements.facts.definition_clashes import apart_nations, by_definition
from claimcheck_statements.facts.described import described
from claimcheck_statements.facts.fact_rows import (
    CALLED,
    OF_PEOPLE,
    OF_WORKS,
    SEVERAL_CAPITALS,
    SHARED_OUT,
)
from claimcheck_statements.facts.facts import Reading, read
from claimcheck_statements.facts.identity import one_subject
from claimcheck_statements.facts.kinds import kinds_alike
from claimcheck_statements.facts.relations import Fact, at_first, made_otherwise
from claimcheck_statements.facts.told_clashes import by_value
from claimcheck_statements.facts.told_values import told_values
from claimcheck_statements.lives.ages import other_age
from claimcheck_statements.lives.lifetimes import out_of_life, read_deeds
from claimcheck_statements.moments import Order, compare, days_named
from claimcheck_statements.subjects import Subject, same_subject
from claimcheck_statements.views import View

__all__ = ["find_fact_clash", "topics_of"]

# A work is shown at a festival, then comes out in one country after another.
_RELEASES = timedelta(days=330)
# A film is shown at festivals before the year in which it comes out.
_YEAR_OF_WORK = timedelta(days=600)
_FORMS = frozenset(
    "dvd vhs video blu-ray blu digital digitally download streaming itunes paperback hardcover vinyl re-released reissued "
    "remastered again theatrically limited festival soundtrack english translation".split()
)
_WORKS = frozenset(["film", "movie", "series", "show", "album", "song", "book", "novel", "game"])
_CONTINENTS = frozenset(["africa", "asia", "europe", "north america", "south america"])
# Countries that reach into another continent or are reckoned to one now and then.
_ON_TWO = frozenset(
    """
    Russia;Turkey;Egypt;Kazakhstan;Georgia;Armenia;Azerbaijan;Cyprus;France;Spain;Portugal;Denmark;Netherlands;Norway;Yemen;
    United States;United Kingdom;Panama;Colombia;Trinidad and Tobago;Indonesia;Israel;Chile;Ecuador;Venezuela;Iran;Greenland;
    Papua New Guinea;Timor-Leste;East Timor;Malta;Greece;Italy;Australia
    """.replace("\n", "")
    .replace("    ", "")
    .strip()
    .replace("; ", ";")
    .split(";")
)


def find_fact_clash(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two sentences of one subject; `topic` is whom or what a pronoun of the evidence may mean."""
    if claim.question or view.question or claim.hedges or view.hedges:
        return None
    mine, theirs = read(claim), read(view)
    if theirs.definition is not None:
        known = mine if mine.definition is not None else _of_one_calling(described(claim), theirs)
        clash = by_definition(claim, known, view, theirs, topic)
        if clash is not None:
            return clash
    denied = _by_denial(claim, mine, view, theirs, topic)
    if denied is not None or claim.negating:
        return denied
    told = () if _are_namesakes(mine.facts, theirs.facts) else (*theirs.facts, *told_values(view))
    for here in (*mine.facts, *told_values(claim)):
        clashes = [
            _SEARCHES[here.sort](claim, here, view, there)
            for there in told
            if _of_one_relation(claim, here, view, there, topic)
        ]
        # One value that fits is enough.
        if clashes and all(clashes):
            return clashes[0]
    if mine.age is not None and one_subject(claim, mine.subject, view, theirs.subject, topic, person=True):
        return other_age(claim, mine.age, view, theirs.age, theirs.facts)
    for deed in read_deeds(claim):
        if one_subject(claim, deed.subject, view, theirs.subject, topic, person=True):
            return out_of_life(claim, deed, view, theirs)
    return None


def _of_one_calling(described: Reading, theirs: Reading) -> Reading:
    """What a text calls its subject in passing, where the source defines the same calling or another sport.

    An ambassador and a writer of one name may be two, an actor of two nations hardly.
    """
    mine, other = described.definition, theirs.definition
    if mine is None or other is None:
        return described
    alike = bool(set(mine.heads) & set(other.heads)) or bool(mine.sports and other.sports)
    return described if alike else Reading()


# Two of one name, as father and son, are born so far apart.
_GENERATION = timedelta(days=15 * 365)


def _are_namesakes(mine: Sequence[Fact], theirs: Sequence[Fact]) -> bool:
    """Whether two lives of one name differ in all that both tell of birth and death, by a generation."""
    pairs = [
        (here, there)
        for here, there in product(mine, theirs)
        if here.relation == there.relation in _ENDS_OF_LIFE and here.sort == there.sort
    ]
    return len(pairs) > 1 and all(_far_apart(here, there) for here, there in pairs)


_ENDS_OF_LIFE = frozenset(["born", "died"])


def _far_apart(here: Fact, there: Fact) -> bool:
    """Whether two births or deaths are of other places, or a generation apart."""
    if here.sort == "place":
        return strangers(here.names[0], there.names[0])
    if here.day is None or there.day is None:
        return False
    first, second = here.day.value.start, there.day.value.start
    return first is not None and second is not None and abs(first - second) >= _GENERATION


def _of_one_relation(claim: View, here: Fact, view: View, there: Fact, topic: Subject | None) -> bool:
    """Whether two facts are values of one relation of one thing."""
    if here.relation != there.relation or here.sort != there.sort:
        return False
    return one_subject(claim, here.subject, view, there.subject, topic, person=here.relation in OF_PEOPLE)


def _by_denial(
    claim: View, mine: Reading, view: View, theirs: Reading, topic: Subject | None
) -> Clash | None:
    """What the one sentence denies of its subject and the other tells."""
    for here, there in product(mine.denied, theirs.facts):
        if _of_one_relation(claim, here, view, there, topic) and _agree(there, here):
            message = f"in the source {_naming(there)} '{written(view, there.start, there.end)}', which the text denies"
            return Clash((here.start, here.end), (there.start, there.end), message, 0.75)
    for here, there in product(mine.facts, theirs.denied):
        if _of_one_relation(claim, here, view, there, topic) and _agree(here, there):
            message = f"the source denies that {_naming(here)} '{written(claim, here.start, here.end)}'"
            return Clash((here.start, here.end), (there.start, there.end), message, 0.75)
    return None


def _naming(fact: Fact) -> str:
    """The words before the value of a relation."""
    if fact.sort == "makers":
        return f"it was {fact.relation} by"
    return f"the {CALLED[fact.relation][fact.sort == 'place']} is"


def _agree(telling: Fact, denying: Fact) -> bool:
    """Whether what is told cannot be true if what is denied is not: who was born in Vienna was born in Austria."""
    if telling.day is not None and denying.day is not None:
        told, denied = telling.day.value, denying.day.value
        return compare(denied, denying.bound, told, telling.bound) is Order.WITHIN
    if telling.sort == "place":
        wide, narrow = denying.names[0], telling.names[0]
        return narrow == wide or narrow.startswith(f"{wide},") or contains_place(wide, narrow) is True
    return any(
        one.lower() == other.lower() or same_person(one, other) is True
        for one, other in product(telling.names, denying.names)
    )


def _of_work(view: View, fact: Fact) -> bool:
    """Whether a sentence shows that its subject is a work of art."""
    definition = read(view).definition
    return fact.subject.pronoun in _WORKS or (definition is not None and bool(_WORKS & set(definition.heads)))


def _only_there(view: View) -> frozenset[str]:
    """In which form or country a sentence says that a work came out: "on DVD", "in the United States"."""
    found = {token.lower for token in view.tokens} & _FORMS
    for at, token in enumerate(view.tokens[:-2]):
        if token.lower in {"in", "to"}:
            article = view.tokens[at + 1].lower == "the"
            name = " ".join(one.text for one in view.tokens[at + 1 + article : at + 3 + article])
            place = place_of(name) or place_of(name.split()[0])
            if name[0].isupper() and name.split()[0].lower() not in MONTHS:
                found.add(place.name if place is not None else name.split()[0])
    return frozenset(found)


def _by_day(claim: View, here: Fact, view: View, there: Fact) -> Clash | None:
    """Another day of what happens once."""
    if here.day is None or there.day is None:
        return None
    mine, theirs = here.day.value, there.day.value
    if compare(mine, here.bound, theirs, there.bound) is not Order.APART or mine.mod or theirs.mod:
        return None
    if here.relation in OF_WORKS:
        if not (_of_work(view, there) or _of_work(claim, here)):
            return None
        if _only_there(claim) != _only_there(view):
            return None
        least = _RELEASES if here.closed and there.closed else _YEAR_OF_WORK
        if mine.start is None or theirs.start is None or abs(mine.start - theirs.start) < least:
            return None
    if other_occasion(claim.span, here.day.span, view.span, there.day.span):
        return None
    what = CALLED[here.relation][0]
    return differing_in(
        claim,
        (here.start, here.end),
        view,
        (there.start, there.end),
        what,
        exclusive=here.relation in OF_WORKS,
    )


def _by_place(claim: View, here: Fact, view: View, there: Fact) -> Clash | None:
    """Another place of what is or happened at one place only."""
    if here.relation == "capital" and any("".join(name) in SEVERAL_CAPITALS for name in here.subject.names):
        return None
    if not _apart(here.names[0], there.names[0]) or (
        here.relation == "located" and _are_of_two_kinds(claim, view)
    ):
        return None
    what = CALLED[here.relation][1]
    return differing_in(claim, (here.start, here.end), view, (there.start, there.end), what, exclusive=True)


def _are_of_two_kinds(claim: View, view: View) -> bool:
    """Whether two sentences define places of two kinds, which may share a name: a city and a country."""
    mine, theirs = read(claim).definition, read(view).definition
    if mine is None or theirs is None or not (mine.heads and theirs.heads):
        return False
    return not any(kinds_alike(one, other) for one, other in product(mine.heads, theirs.heads))


def _apart(mine: str, theirs: str) -> bool:
    """Whether two places lie apart, each as narrow as the gazetteer knows it."""
    first, second = _known(mine), _known(theirs)
    return (
        places_apart(first, second) is True
        or _continents_apart(first, second)
        or _from_georgia(first, second)
    )


def _from_georgia(mine: str, theirs: str) -> bool:
    """Whether the one is Georgia, the state or the country, and the other lies in another of the United States."""
    for state, other in ((mine, theirs), (theirs, mine)):
        place = place_of(other)
        if state == "Georgia" and place is not None and place.country == "United States":
            known = place.region or (place.name if place.sort == "region" else "")
            return bool(known) and not known.startswith("Georgia")
    return False


def _continents_apart(mine: str, theirs: str) -> bool:
    """Whether the one is a continent and the other a place on another one, as far as its country lies on one only."""
    first, second = _continent(mine), _continent(theirs)
    if first and second:
        return first != second
    for wide, narrow in ((mine, theirs), (theirs, mine)):
        place = place_of(narrow)
        if wide.removeprefix("the ").lower() in _CONTINENTS and place is not None and place.continent:
            country = place.country or place.name
            return country not in _ON_TWO and place.continent.lower() != wide.removeprefix("the ").lower()
    return False


# Words before a continent.
_PARTS = frozenset("northern western southern central west north south the".split())
# Between these a country may be reckoned to either.
_MEETING = frozenset(["eastern", "southeastern", "southeast", "east"])


def _continent(place: str) -> str:
    """The continent that a place is, "Northern Europe" too; "" for others, and at its edge."""
    words = place.lower().split()
    if _MEETING.intersection(words) or "western asia" in place.lower():
        return ""
    if " ".join(words) in _CONTINENTS:
        return " ".join(words)
    rest = [word for word in words if word not in _PARTS]
    return rest[0] if len(rest) == 1 and rest[0] in _CONTINENTS else ""


def _known(place: str) -> str:
    """The place itself where the gazetteer has it in the wider one that stands after it, else that wider one.

    "Lodz, Poland" is Lodz, "Orlan, Spain" is Spain, and "Paris, Texas" is Texas: another Paris is known.
    """
    _, comma, rest = place.partition(",")
    wider = rest.rpartition(",")[2].strip()
    if not comma or not wider:
        return place
    found, around = place_of(place), place_of(wider)
    if found is None or around is None:
        return wider
    return place if around.name in {found.country, found.region} else wider


def _by_makers(claim: View, here: Fact, view: View, there: Fact) -> Clash | None:
    """Other makers than all those whom the source names, one of another nation, or more than one alone."""
    days, others = set(days_named(claim)), set(days_named(view))
    if here.relation in {"recorded", "directed"} and days and others and days.isdisjoint(others):
        return None  # a song is recorded, and a play directed, again and again
    if not there.closed or not there.names or (here.relation == "recorded" and _other_records(claim, view)):
        return None
    if at_first(claim, here) != at_first(view, there):
        return None
    told = written(view, there.start, there.end)
    if _of_other_nation(here, there):
        message = f"in the source it was {here.relation} by '{_with_nation(view, there)}', in the text by '{_with_nation(claim, here)}'"
        return Clash(
            (here.start, here.end), (there.start, there.end), message, 0.75, exclusive=bool(here.names)
        )
    if not here.names:
        return None
    if here.alone and _more_than(here, there):
        message = f"in the source it was {here.relation} by '{told}', in the text by '{', '.join(here.names)}' alone"
        return Clash((here.start, here.end), (there.start, there.end), message, 0.75)
    if here.relation in SHARED_OUT and len(there.names) < 2:
        return None
    if not all(strangers(mine, theirs) for mine, theirs in product(here.names, there.names)):
        return None
    message = f"in the source it was {here.relation} by '{told}', in the text by '{', '.join(here.names)}'"
    return Clash(
        (here.start, here.end),
        (there.start, there.end),
        message,
        0.75,
        exclusive=True,
        told_here_of_another=made_otherwise(here, there, read(view).facts),
    )


def _other_records(claim: View, view: View) -> bool:
    """Whether one of two sentences is of an album and the other of a song, which may share a name."""
    heads = (
        set(definition.heads) if definition is not None else set[str]()
        for definition in (read(each).definition for each in (claim, view))
    )
    mine, theirs = heads
    return bool(mine and theirs) and ("album" in mine) != ("album" in theirs)


def _of_other_nation(here: Fact, there: Fact) -> bool:
    """Whether one maker, named in both texts or without a name in one, is of nations that lie apart."""
    if here.relation in SHARED_OUT or len(there.names) != 1 or len(here.names) > 1:
        return False
    if not apart_nations(here.nations, there.nations):
        return False
    return not here.names or same_person(here.names[0], there.names[0]) is True


def _with_nation(view: View, fact: Fact) -> str:
    """The words of a maker with those that describe him."""
    before = [token for token in view.tokens if token.end <= fact.start]
    start = fact.start
    for token in reversed(before):
        if token.lower in {"by", ",", "and", "the"}:
            break
        start = token.start
    return written(view, start, fact.end)


def _more_than(here: Fact, there: Fact) -> bool:
    """Whether the source names the makers of the text and others beside them."""
    known = [any(same_person(mine, name) is True for name in there.names) for mine in here.names]
    return all(known) and any(all(strangers(mine, name) for mine in here.names) for name in there.names)


_SEARCHES = {"day": _by_day, "place": _by_place, "makers": _by_makers, "value": by_value}


def topics_of(views: Sequence[View]) -> list[Subject | None]:
    """For each sentence of a passage whom or what a pronoun at its head means, None where that is not sure.

    That is what an earlier sentence defines, as long as no sentence since has another subject; at the very start
    of a document it is taken for whatever the claim speaks of.
    """
    topics: list[Subject | None] = []
    topic: Subject | None = None
    for view in views:
        reading = read(view)
        opens = not view.span.document.text[: view.span.start].strip()
        first = reading.subject if reading.subject.known else subject_of(view)
        topics.append(first if opens and first.pronoun else topic)
        if reading.subject.names:
            defines = reading.definition is not None and not reading.definition.denied
            same = topic is not None and same_subject(reading.subject, topic, people=True)
            topic = reading.subject if defines else topic if same else None
        elif not (reading.subject.pronoun or view.pronoun or goes_on_with_pronoun(view)):
            topic = None
    return topics
