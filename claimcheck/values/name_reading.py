"""Reading names off a sentence: each stretch of capitals from left to right, by tables and by what stands around.

Most stretches are one name, as the tables or the words around them tell; only the others are taken apart word by word.
"""

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_titles as titles
from claimcheck.values import names_words as words
from claimcheck.values.gazetteer_words import UNSURE
from claimcheck.values.name_context import ORDINARY, UNTOLD, Context, Raw, Told
from claimcheck.values.name_runs import KNOWN, KNOWN_HEADS, RunFinder, Word, lookup
from claimcheck.values.name_unknown import is_person, is_spot, read_lone, read_unknown, trimmed

__all__ = ["Raw", "read_sentence"]

# Ends of words that begin a sentence and no name: "Ironically Nichols agreed", "Choosing Keller was wise".
_INFLECTED = ("ing", "ly", "ed")
_OWNER_MARKS = ("'s", "'")  # of words with a possessive that belongs to a name
_OFFICE_OBJECTS = (
    titles.OFFICE_OBJECTS
    | titles.ROLE_MODIFIERS
    | bodies.ORGANISATION_WORDS
    | {"of", "for", "the", "and", "in"}
)
_PERSON_ENDS = bodies.ORGANISATION_WORDS | words.PLACE_WORDS
_OFFICES = titles.ROLE_WORDS.union(titles.FAMILY_ROLES, titles.TITLES)
# Words by which a run is taken apart: a run without any is one name of its own.
_TELLING = _OFFICES.union(KNOWN_HEADS, bodies.LINKS, bodies.OF_HEADS, _PERSON_ENDS)
_ORDINARY_TOO = words.COMMON_WORDS | words.CALENDAR
# Words that alone need a second look before they are a name of unknown sort.
_DOUBTFUL = _TELLING | _ORDINARY_TOO
_BESIDES = (
    _OFFICES
    | bodies.LINKS
    | bodies.OF_HEADS
    | _PERSON_ENDS
    | bodies.CAPITALS_ONLY
    | people.GIVEN
    | UNSURE
    | _ORDINARY_TOO
)
# Words that alone are a name and nothing besides, with its sort.
_SURE = {word: sort for word, sort in KNOWN.items() if " " not in word and word not in _BESIDES}


class _RunReader:
    """One run, read from left to right into known names, offices, bodies, places and people."""

    __slots__ = ("at", "context", "gender", "known_from", "role_from", "role_to", "run", "title")

    def __init__(self, context: Context, run: list[Word]) -> None:
        self.context = context
        self.run = run
        self.at = 0
        self._forget()

    def _forget(self) -> None:
        """Drop what was read of an office, once it has found its bearer or none."""
        self.role_from = self.role_to = self.known_from = -1
        self.gender = ""
        self.title = False

    def read(self) -> None:
        """Read the whole run."""
        while self.at < len(self.run):
            self._step()

    def _step(self) -> None:
        """Read one thing at the present place."""
        run, at = self.run, self.at
        word = run[at].lower
        if word in bodies.LINKS:
            self.at += 1
            return
        size, sort = lookup(run, at, self.context.text)
        if size == 1 and word in bodies.CAPITALS_ONLY and not self._text(at, at).isupper():
            size = 0
        if size > 1 and not (self.title and sort == "place"):
            self._emit_known(size, sort)
        elif self._title(word):
            self.title = True
            self.gender = titles.TITLES[word]
            if word in titles.TITLE_ROLES or word in titles.ROLES:
                self._office(at)
            self.at += 1
        elif (
            not self._titled_last(word)
            and (word in titles.ROLES or (word in titles.ROLE_MODIFIERS and self._office_ahead(at)))
            and not self._owns_body(at)
        ):
            self._office(at)
            self.at += 1
            self._office_object()
        elif (body := self._body_extent(at)) >= 0:
            self._emit_body(body)
        elif size == 1 and not self._is_person_word(at, sort):
            self._emit_known(1, sort)
        else:
            self._emit_rest()

    def _text(self, first: int, last: int) -> str:
        return self.context.text[self.run[first].start : self.run[last].end]

    def _title(self, word: str) -> bool:
        """Whether a form of address stands here, with a name after it."""
        at = self.at
        if word not in titles.TITLES or at + 1 >= len(self.run):
            return False
        after = self.run[at + 1].lower
        if (
            word in {"count", "justice", "brother", "sister", "father", "don"}
            and after in titles.ROLE_WORDS | _PERSON_ENDS
        ):
            return False
        if after.endswith(_OWNER_MARKS):  # "St. Mary's Hospital"
            return False
        return after not in bodies.LINKS and after not in bodies.ORGANISATION_WORDS

    def _titled_last(self, word: str) -> bool:
        """Whether a word of office is a family name: "Mr King"."""
        return (
            self.title
            and self.at + 1 == len(self.run)
            and word not in titles.ADDRESSED
            and self.role_from < 0
        )

    def _office(self, at: int) -> None:
        """Note a word of an office; the country or body before it belongs to it."""
        if self.role_from < 0:
            self.role_from = self.known_from if self.known_from >= 0 else at
        self.role_to = at

    def _office_object(self) -> None:
        """Read what an office is of, when "of" stands next: "Secretary of State", "President of Russia"."""
        run = self.run
        if self.at + 1 >= len(run) or run[self.at].lower not in {"of", "for"}:
            return
        at = self.at + 1
        while at < len(run):
            size, sort = lookup(run, at, self.context.text)
            word = run[at].lower
            if size:
                self.context.add(run[at], run[at + size - 1], sort, UNTOLD, sure=True)
            elif word not in _OFFICE_OBJECTS:
                if at + 1 < len(run):
                    break
                # "MP for Holborn": what the office is of, and not its holder.
                self.context.add(run[at], run[at], "unknown", UNTOLD, sure=False)
            self.role_to = at + max(size, 1) - 1
            at += max(size, 1)
        self.at = at

    def _owns_body(self, at: int) -> bool:
        """Whether an office that begins here names a body: "Attorney General's Office"."""
        for here in range(at, min(at + 4, len(self.run) - 1)):
            word = self.run[here].lower
            if word.endswith(_OWNER_MARKS):
                return self.run[here + 1].lower in bodies.OWNED_OFFICES
            if word not in titles.ROLES and word not in titles.ROLE_MODIFIERS:
                return False
        return False

    def _office_ahead(self, at: int) -> bool:
        """Whether modifiers here lead to the head of an office: "Deputy Foreign Minister"."""
        for word in self.run[at + 1 : at + 6]:
            if word.lower in titles.ROLES:
                return True
            if word.lower not in titles.ROLE_MODIFIERS and word.lower not in {"of", "and", "the"}:
                return False
        return False

    def _is_person_word(self, at: int, sort: str) -> bool:
        """Whether a known single word is part of a person's name here: "Jordan Smith", "Mr Washington"."""
        run = self.run
        word = run[at].lower
        if self.title:
            return sort != "nationality" or at + 1 == len(run)
        if sort == "nationality" or (word not in people.GIVEN and word not in UNSURE):
            return False
        if at + 1 < len(run):
            after = run[at + 1].lower
            return (
                lookup(run, at + 1, self.context.text)[0] == 0
                and after not in _PERSON_ENDS
                and after not in titles.ROLES
            )
        return word in UNSURE and not self._after_preposition(at)

    def _after_preposition(self, at: int) -> bool:
        """Whether a preposition of place stands right before a word of the run."""
        first = self.run[at].first
        return first > 0 and self.context.tokens[first - 1].lower in words.PLACE_PREPOSITIONS

    def _body_extent(self, at: int, *, inside: bool = False) -> int:
        """The last word of a body or a named spot that begins here, or -1."""
        run = self.run
        last = -1
        for here in range(at, len(run)):
            word = run[here].lower
            if here > at and (word in titles.ROLES or word in titles.TITLES) and last >= 0:
                break
            if word in titles.ROLES and word not in bodies.ORGANISATION_WORDS and not self._owns_body(here):
                return last
            if (word in bodies.ORGANISATION_WORDS and (here > at or inside or word in bodies.OF_HEADS)) or (
                word in words.PLACE_WORDS and here > at
            ):
                last = here
            elif word in {"of", "for"} and here > at and run[here - 1].lower in bodies.OF_HEADS:
                last = self._linked_end(here)
                break
        if last == at and not inside and not (at + 1 < len(run) and run[at + 1].lower in bodies.LINKS):
            return -1
        return last

    def _linked_end(self, here: int) -> int:
        """The last word of what follows "of": all of the run up to an office."""
        end = here
        office = self.run[here - 1].lower == "office"
        while end + 1 < len(self.run) and (office or self.run[end + 1].lower not in titles.ROLES):
            end += 1
        while end > here - 1 and self.run[end].lower in bodies.LINKS:
            end -= 1
        return end

    def _emit(self, first: int, last: int, sort: str, *, sure: bool = True) -> None:
        """Add a name of some words of the run."""
        run = self.run
        person = sort in {"person", "unknown"}
        self.context.add(
            run[first],
            run[last],
            sort,
            self._told() if person else UNTOLD,
            sure=sure,
        )

    def _told(self) -> Told:
        """What was read before the name."""
        if self.role_from < 0 and not self.title:
            return UNTOLD
        role_at = self.run[self.role_from].first if self.role_from >= 0 else -1
        return Told(self._role_text(), role_at, self.gender, self.title)

    def _role_text(self) -> str:
        """The office read before the name, in lower case."""
        if self.role_from < 0:
            return ""
        told = " ".join(self._text(self.role_from, self.role_to).lower().split())
        return titles.TITLE_OFFICES.get(told, told)

    def _emit_known(self, size: int, sort: str) -> None:
        """Add a name of the tables; a country may begin an office or a body: "Russian Foreign Minister"."""
        first, last = self.at, self.at + size - 1
        if sort in {"nationality", "place"} and last + 1 < len(self.run):
            body = self._body_extent(last + 1, inside=True)
            if body >= 0 and not self._office_ahead(last) and self.run[last + 1].lower not in titles.ROLES:
                self._emit_body(body)
                return
        keep = self.role_from
        self._emit(first, last, sort)
        self.at = last + 1
        if keep < 0:
            self.known_from = first
            return
        self._forget()

    def _emit_body(self, last: int) -> None:
        """Add an organisation or a named spot."""
        final, first = self.run[last].lower, self.run[self.at].lower
        sort = "organisation"
        of = self.run[max(last - 1, 0)].lower == "of"
        if (final in words.PLACE_WORDS and final not in bodies.ORGANISATION_WORDS and not of) or (
            first in words.STATE_HEADS and self.run[min(self.at + 1, last)].lower == "of"
        ):
            sort = "place"
        known = self.at
        self._emit(self.at, last, sort)
        self._forget()
        self.known_from = known
        self.at = last + 1

    def _emit_rest(self) -> None:
        """Add a person or a name of unknown sort: words that no table knows."""
        run, first = self.run, self.at
        last = first
        given = run[first].lower in people.GIVEN
        while last + 1 < len(run):
            word = run[last + 1].lower
            if word in titles.FAMILY_ROLES and given and self._ends_person(last + 1):
                last += 1
                continue
            if (
                word in titles.ROLES
                or word in _PERSON_ENDS
                or (word in titles.TITLES and last + 2 < len(run))
            ):
                break
            size, sort = lookup(run, last + 1, self.context.text)
            if size and (sort == "nationality" or (not given and not self.title) or size > 1):
                break
            last += 1
        self.at = last + 1
        self._classify(trimmed(self.context, run[first : last + 1]))
        self._forget()

    def _ends_person(self, at: int) -> bool:
        """Whether a word is the last of the run, but for a suffix."""
        return at + 1 == len(self.run) or self.run[at + 1].lower in people.SUFFIXES | people.POSTNOMINALS

    def _classify(self, name: list[Word]) -> None:
        """Say what a stretch of unknown words is, by what was told before it."""
        context = self.context
        if self.role_from < 0 and not self.title:
            read_unknown(context, name)
        elif is_spot(name) and not self.title:
            context.add(name[0], name[-1], "place", UNTOLD, sure=True)
        elif self.title or is_person(context, name):
            context.add(name[0], name[-1], "person", self._told(), sure=True)
        elif len(name) > 5:
            sort = context.guess(name)
            told = UNTOLD if sort == "place" else self._told()
            context.add(name[0], name[-1], sort, told, sure=False)
        elif context.plausible(name):
            context.add(name[0], name[-1], "person", self._told(), sure=len(name) > 1)


def _ordinary_head(context: Context, run: list[Word]) -> bool:
    """Whether the first word of a run is an ordinary word that only begins a sentence, or a day or month."""
    head, several = run[0], len(run) > 1
    word = head.lower
    if several and (lookup(run, 0, context.text)[0] > 1 or word == "said"):
        return False
    if word in words.CALENDAR and not (several and word in people.GIVEN):
        return word != "may" or not context.has_verb(run)
    if several and (word in titles.ROLE_WORDS or word in bodies.ORGANISATION_WORDS):
        # "Then Quispe" against "Police Chief Quispe".
        return (
            word in words.COMMON_WORDS and run[1].lower not in ORDINARY and run[1].lower not in titles.TITLES
        )
    if several and (word in context.lower_seen or word.endswith(_INFLECTED)) and context.initial(head.first):
        return word not in people.GIVEN and word not in KNOWN and word not in titles.TITLES
    if word in bodies.CAPITALS_ONLY and context.text[head.start : head.end].isupper():
        return False
    return word in words.COMMON_WORDS


def _read_run(context: Context, run: list[Word]) -> None:
    """Drop the ordinary words at the head of a run, and read the rest."""
    if len(run) == 1:
        word = run[0]
        if word.lower in _SURE:
            context.add(word, word, _SURE[word.lower], UNTOLD, sure=True)
            return
        if word.lower not in _DOUBTFUL:
            read_lone(context, word)
            return
    while run and _ordinary_head(context, run):
        run = run[1:]
        while run and run[0].lower in bodies.LINKS:
            run = run[1:]
    if run and _TELLING.isdisjoint([word.lower for word in run]):
        read_unknown(context, trimmed(context, run))
    elif run:
        _RunReader(context, run).read()


def read_sentence(sentence: Span, written: Sequence[str], lower_seen: frozenset[str]) -> list[Raw]:
    """The names of one sentence of running text, of which the words are given."""
    text, found = sentence.document.text, tokens(sentence)
    context = Context(found, text, lower_seen)
    for run in RunFinder(found, written, text).runs():
        _read_run(context, run)
    return context.found
