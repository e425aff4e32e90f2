"""Two sentences that give another value to the same relation of the same thing."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import product

from claimcheck.values.name_matching import same_person
from claimcheck.values.occasions import other_occasion
from claimcheck.values.places import NATIONALITIES, contains_place, place_of, places_apart
from claimcheck.values.words import opposed
from claimcheck_statements.ages import other_age
from claimcheck_statements.clash import Clash, strangers, written
from claimcheck_statements.clauses import subject_of
from claimcheck_statements.definitions import Definition, is_person
from claimcheck_statements.fact_rows import (
    CALLED,
    OF_PEOPLE,
    OF_WORKS,
    OVERLAPPING,
    SEVERAL_CAPITALS,
    SHARED_OUT,
    SPORTS,
)
from claimcheck_statements.facts import Reading, read
from claimcheck_statements.identity import one_subject
from claimcheck_statements.kinds import KINDS, kinds_alike, kinds_apart, sexes_apart
from claimcheck_statements.lifetimes import out_of_life, read_deeds
from claimcheck_statements.moments import Order, compare, moments
from claimcheck_statements.relations import Fact
from claimcheck_statements.subjects import Subject, same_subject
from claimcheck_statements.told_clashes import by_value
from claimcheck_statements.told_values import told_values
from claimcheck_statements.views import View

__all__ = ["find_fact_clash", "topics_of"]

# A work comes out in one country after another.
_RELEASES = timedelta(days=240)
# A film is shown at festivals before the year in which it comes out.
_YEAR_OF_WORK = timedelta(days=600)
_NOW = frozenset(["currently", "still", "presently"])
_OVER = frozenset(["former", "retired"])
# What may stand beside a calling without narrowing it.
_CALLINGS = frozenset(["professional"])
_WORKS = frozenset(["film", "movie", "series", "show", "album", "song", "book", "novel", "game"])
# Words of a definition that must agree before "film" and "book" exclude each other.
_TOLD_ALIKE = 2


def find_fact_clash(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two sentences of one subject; `topic` is whom or what a pronoun of the evidence may mean."""
    if claim.question or view.question or claim.hedges or view.hedges:
        return None
    mine, theirs = read(claim), read(view)
    if mine.definition is not None and theirs.definition is not None:
        clash = _by_definition(claim, mine, view, theirs)
        if clash is not None:
            return clash
    denied = _by_denial(claim, mine, view, theirs, topic)
    if denied is not None or claim.negating:
        return denied
    told = (*theirs.facts, *told_values(view))
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
        return contains_place(denying.names[0], telling.names[0]) is True
    return any(
        one.lower() == other.lower() or same_person(one, other) is True
        for one, other in product(telling.names, denying.names)
    )


def _differing(
    claim: View, here: tuple[int, int], view: View, there: tuple[int, int], what: str, *, exclusive: bool
) -> Clash:
    """A clash whose message names the relation."""
    message = f"the source gives '{written(view, *there)}' as the {what}, the text '{written(claim, *here)}'"
    return Clash(here, there, message, 0.8, exclusive)


def _of_work(view: View, fact: Fact) -> bool:
    """Whether a sentence shows that its subject is a work of art."""
    definition = read(view).definition
    return fact.subject.pronoun in _WORKS or (definition is not None and bool(_WORKS & set(definition.heads)))


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
        least = _RELEASES if here.closed and there.closed else _YEAR_OF_WORK
        if mine.start is None or theirs.start is None or abs(mine.start - theirs.start) < least:
            return None
    if other_occasion(claim.span, here.day.span, view.span, there.day.span):
        return None
    what = CALLED[here.relation][0]
    return _differing(
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
    if not _apart(here.names[0], there.names[0]):
        return None
    what = CALLED[here.relation][1]
    return _differing(claim, (here.start, here.end), view, (there.start, there.end), what, exclusive=True)


def _apart(mine: str, theirs: str) -> bool:
    """Whether two places lie apart, each as narrow as the gazetteer knows it."""
    return places_apart(_known(mine), _known(theirs)) is True


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
    days, others = ({one.value.timex for one in moments(each)} for each in (claim, view))
    if here.relation in {"recorded", "directed"} and days and others and days.isdisjoint(others):
        return None  # a song is recorded, and a play directed, again and again
    if not there.closed or not there.names:
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
    return Clash((here.start, here.end), (there.start, there.end), message, 0.75, exclusive=True)


def _of_other_nation(here: Fact, there: Fact) -> bool:
    """Whether one maker, named in both texts or without a name in one, is of nations that lie apart."""
    if here.relation in SHARED_OUT or len(there.names) != 1 or len(here.names) > 1:
        return False
    if not _apart_nations(here.nations, there.nations):
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


def _one_defined(claim: View, mine: Reading, view: View, theirs: Reading) -> bool:
    """Whether two definitions are of one subject, of a person by the family name too."""
    definitions = (mine.definition, theirs.definition)
    person = all(one is not None and any(map(is_person, one.heads)) for one in definitions)
    return one_subject(claim, mine.subject, view, theirs.subject, None, person=person)


def _by_denied_definition(claim: View, first: Definition, view: View, second: Definition) -> Clash | None:
    """One side says what the thing is, the other that it is not."""
    here, there = (first.start, first.end), (second.start, second.end)
    if first.denied and _says_of(second, first):
        message = f"the source says that it is '{written(view, *there)}', the text that it is not '{written(claim, *here)}'"
        return Clash(here, there, message, 0.8)
    if second.denied and _says_of(first, second):
        message = f"the source says that it is not '{written(view, *there)}', the text that it is '{written(claim, *here)}'"
        return Clash(here, there, message, 0.8)
    return None


def _by_definition(claim: View, mine: Reading, view: View, theirs: Reading) -> Clash | None:
    """The same thing said to be of another kind, nation or sport, or denied to be what it is."""
    first, second = mine.definition, theirs.definition
    if first is None or second is None or not _one_defined(claim, mine, view, theirs):
        return None
    if first.denied != second.denied:
        return _by_denied_definition(claim, first, view, second)
    here, there = (first.start, first.end), (second.start, second.end)
    if first.denied or claim.negating or view.negating:
        return None
    if _is_over(claim, first, view, second):
        message = f"the source says '{written(view, *there)}' where the text says that it is so now: '{written(claim, *here)}'"
        return Clash(here, there, message, 0.75)
    if _kinds_exclude(first, second):
        return _differing(claim, here, view, there, "kind of thing that it is", exclusive=False)
    if _qualities_exclude(first, second):
        return _differing(claim, here, view, there, "sort of thing that it is", exclusive=False)
    people = any(map(is_person, second.heads)) and (not first.heads or any(map(is_person, first.heads)))
    if (people or set(first.heads) & set(second.heads)) and _nations_exclude(first, second):
        return _differing(claim, here, view, there, "nationality", exclusive=True)
    if first.sports and second.sports and not first.sports & second.sports:
        # The word that names the sport decides, whatever else the source says elsewhere.
        sport = next(
            (token for token in claim.tokens if token.lower in SPORTS and token.start >= here[0]), None
        )
        where = (sport.start, here[1]) if sport is not None else here
        return _differing(claim, where, view, there, "sport", exclusive=True)
    return None


def _is_over(claim: View, first: Definition, view: View, second: Definition) -> bool:
    """Whether the text says that somebody still is what the source says that he is no more."""
    if not _NOW & {token.lower for token in claim.tokens} or _OVER & first.words or not _OVER & second.words:
        return False
    told, published = view.span.document.published, claim.span.document.published
    if told is not None and published is not None and told > published:
        return False
    more = second.words - first.words - _OVER
    if not more <= NATIONALITIES.keys() | _CALLINGS or not first.narrowed <= second.narrowed:
        return False
    return first.heads == second.heads and len(first.heads) == 1 and first.words <= second.words


def _says_of(asserting: Definition, denying: Definition) -> bool:
    """Whether an assertion has all that a denial denies."""
    return (
        bool(denying.heads)
        and denying.words <= asserting.words
        and denying.narrowed <= asserting.narrowed | asserting.words
    )


def _nations_exclude(first: Definition, second: Definition) -> bool:
    return _apart_nations(first.nations, second.nations)


def _apart_nations(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether all nations of the one lie apart from all of the other."""
    if not mine or not theirs:
        return False
    return all(
        places_apart(one, other) and not any({one, other} <= group for group in OVERLAPPING)
        for one, other in product(mine, theirs)
    )


def _qualities_exclude(first: Definition, second: Definition) -> bool:
    """Whether two definitions by one noun give it opposed qualities: "a private college", "a public college".

    People change theirs: an amateur turns professional.
    """
    shared = set(first.heads) & set(second.heads)
    if not shared or any(map(is_person, shared)):
        return False
    mine, theirs = first.words - second.words, second.words - first.words
    return any(
        opposed(one, other) and not any(opposed(one, word) for word in first.words)
        for one, other in product(sorted(mine), sorted(theirs))
    )


def _kinds_exclude(first: Definition, second: Definition) -> bool:
    """Whether no noun of the one definition can be said of what the other defines."""
    if first.words & set(second.heads) or second.words & set(first.heads):
        return False
    pairs = [(one, other) for one, other in product(first.heads, second.heads)]
    if pairs and all(kinds_apart(one, other) for one, other in pairs):
        return True
    if sexes_apart(first.heads, second.heads):
        return True
    if _no_person(first.heads, second.heads) or _no_person(second.heads, first.heads):
        return True
    # A film of a book may share its name, but not its year and adjectives as well.
    rest = first.words - set(first.heads)
    alike = len(rest) >= _TOLD_ALIKE and rest <= second.words and any(word.isdigit() for word in rest)
    return alike and all(not kinds_alike(one, other) for one, other in pairs)


def _no_person(heads: Sequence[str], others: Sequence[str]) -> bool:
    """Whether some nouns mean things that no person is, and one of the others means a person and nothing else."""
    return any(
        KINDS.get(other) == frozenset(["person"]) and all(kinds_apart(head, other) for head in heads)
        for other in others
    ) and bool(heads)


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
        elif not reading.subject.pronoun and not view.pronoun:
            topic = None
    return topics
