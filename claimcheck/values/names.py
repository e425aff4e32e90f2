"""People, roles, organisations and places by name; who is the same under another form of name."""

from bisect import bisect_left, bisect_right
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document, Mention, Span
from claimcheck.text import sentence_at, sentences, tokens
from claimcheck.values import names_words as words
from claimcheck.values.gazetteer import GOVERNMENTS
from claimcheck.values.name_matching import same_body, same_person
from claimcheck.values.name_reading import Raw, is_heading, read_heading, read_sentence
from claimcheck.values.nouns import is_plural
from claimcheck.values.places import Place, contains_place, country_of, place_of, places_apart
from claimcheck.values.quotemarks import quoted
from claimcheck.values.roles import Role, parse_role, same_role

__all__ = [
    "Name",
    "Place",
    "Role",
    "antecedent",
    "contains_place",
    "country_of",
    "document_names",
    "find_names",
    "parse_role",
    "place_of",
    "places_apart",
    "same_bearer",
    "same_role",
]


@frozen
class Name:
    """A name as written, with what is known of its bearer from the document that it stands in."""

    text: str
    """The name as written, without title: "Sergey Lavrov"."""
    sort: str
    """person, organisation, place, nationality, or unknown."""
    role: str = ""
    """The role or title beside it, lower case: "russian foreign minister", "president"; empty if none."""
    full: str = ""
    """The longest form of the same name in the document ("Sergey Lavrov" for "Mr Lavrov"); else `text`."""
    gender: str = ""
    """male or female where a title, an office or the given name tells; else empty."""
    country: str = ""
    """The country of a nationality or place, and of a body that bears a country's name; else empty."""
    subject: bool = False
    """Whether it stands as a subject would, as a speaker does."""


def _family(full: str) -> tuple[str, ...]:
    """The short forms under which the bearer of a full name of a person may be met again, in lower case."""
    parts = full.lower().split()
    if len(parts) < 2:
        return ()
    while len(parts) > 2 and parts[-1].rstrip(".") in words.SUFFIXES | words.POSTNOMINALS:
        parts.pop()
    short = [parts[-1], " ".join(parts[-2:])] if len(parts) > 2 else [parts[-1]]
    if len(parts) > 2:
        short.append(" ".join(parts[-3:]))
    if parts[0] in words.FAMILY_FIRST:
        short.append(parts[0])
    plain = parts[-1].removeprefix("al-").removeprefix("el-")
    if plain != parts[-1]:
        short.append(plain)
    return tuple(short)


class _Names:
    """What a document as a whole tells of its names, while it is read."""

    __slots__ = ("acronyms", "by_given", "by_short", "companies", "met", "roles", "sorts")

    def __init__(self, found: list[tuple[Raw, str]]) -> None:
        self.by_short: dict[str, dict[str, None]] = {}
        self.by_given: dict[str, dict[str, None]] = {}
        self.acronyms: dict[str, str] = {}
        self.companies: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.sorts: dict[str, str] = {}
        for raw, text in found:
            if raw.acronym:
                self.acronyms[raw.acronym.lower()] = text
            if raw.sort == "organisation":
                self._company(text)
            if raw.sort == "person" and raw.sure:
                self.person(raw, text)
            elif raw.sure:
                self.sorts.setdefault(text.lower(), raw.sort)
        self.met = {text.lower() for raw, text in found if not raw.doubt}
        self._by_surname(found)

    def _company(self, text: str) -> None:
        """Note the short form of a company's name: "Acme" for "Acme Inc"."""
        parts = text.split()
        while len(parts) > 1 and parts[-1].lower().rstrip(".") in words.COMPANY_ENDS:
            parts.pop()
        short = " ".join(parts)
        if short != text:
            self.companies.setdefault(short.lower(), text)

    def _by_surname(self, found: list[tuple[Raw, str]]) -> None:
        """Take a name of two or three unknown words for a person's where its last word is met alone elsewhere."""
        alone, subjects = set(), set()
        for raw, text in found:
            if " " not in text:
                alone.add(text.lower())
                if raw.subject and raw.sort in {"unknown", "person"} and not raw.sure:
                    subjects.add(text.lower())
        for raw, text in found:
            parts = text.lower().split()
            likely = raw.sort == "unknown" and 2 <= len(parts) <= 3 and parts[-1] in subjects
            if likely and not (alone.intersection(parts[:-1]) or parts[-1] in words.DOCUMENT_HEADS):
                self.person(raw, text)

    def person(self, raw: Raw, text: str) -> None:
        """Note a full name of a person with its short forms."""
        key = text.lower()
        self.sorts[key] = "person"
        for short in _family(text):
            self._join(self.by_short, short, text)
        if " " in key:
            self._join(self.by_given, key.split()[0], text)
        if raw.role and not self.roles.get(key):
            self.roles[key] = raw.role

    @staticmethod
    def _join(table: dict[str, dict[str, None]], short: str, full: str) -> None:
        """Note a full form under a short one; past a few the short form tells nobody apart anyhow."""
        fulls = table.setdefault(short, {})
        if len(fulls) < 6:
            fulls[full] = None

    def knows(self, key: str, doubt: int) -> bool:
        """Whether a doubtful word is a name elsewhere in the document, or in the news of the whole world."""
        if key in self.by_short or key in words.HOUSEHOLD:
            return True
        return doubt == 1 and (key in self.sorts or key in self.met or self.by_first(key))

    def by_first(self, key: str) -> bool:
        """Whether a word is the first name of one person of the document: "Abiy"."""
        return len(self.by_given.get(key, ())) == 1

    def full(self, text: str, gender: str, *, person: bool) -> str:
        """The one full form that a short form stands for; the text itself when none or two."""
        key = text.lower()
        fulls = list(self.by_short.get(key, ()))
        if not fulls and person:
            fulls = list(self.by_given.get(key, ()))
        fulls = [full for full in fulls if full.lower() != key]
        if len(fulls) > 1 and gender:
            fitting = [full for full in fulls if _given_gender(full) in {gender, ""}]
            fulls = fitting or fulls
        if len(fulls) > 1:
            longest = max(fulls, key=len)
            if all(_parts_within(full, longest) for full in fulls):
                fulls = [longest]
        return fulls[0] if len(fulls) == 1 else text


def _parts_within(short: str, long: str) -> bool:
    """Whether all words of one name stand in another."""
    return set(short.lower().split()) <= set(long.lower().split())


@lru_cache(maxsize=8192)
def _given_gender(full: str) -> str:
    """The gender that the first given name tells."""
    parts = full.lower().split()
    if len(parts) == 1 and parts[0] in words.HOUSEHOLD:
        return ""
    if len(parts) > 1 and parts[0] in words.FAMILY_FIRST and ("-" in parts[1] or len(parts) == 3):
        return "male" if parts[1] in words.MALE_NAMES else ""
    for part in parts[:-1] or parts:
        for form in (part, part.partition("-")[0]) if part.startswith(_DOUBLE_NAMES) else (part,):
            if form in words.FEMALE_NAMES:
                return "" if form in words.MALE_NAMES else "female"
            if form in words.MALE_NAMES:
                return "male"
        if len(part.rstrip(".")) > 1:
            return ""
    return ""


# Given names that head a double name and tell the gender of the whole.
_DOUBLE_NAMES = (
    "jean-",
    "hans-",
    "karl-",
    "abdul-",
    "abdel-",
    "mohammad-",
    "marie-",
    "anne-",
    "anna-",
    "ann-",
    "mary-",
)


def _lower_seen(document: Document) -> frozenset[str]:
    """The words that a document writes in small letters somewhere."""
    return frozenset(
        token.text
        for sentence in sentences(document)
        for token in tokens(sentence)
        if token.text[0].islower()
    )


def _read(document: Document) -> list[tuple[Raw, str]]:
    """All names of a document with their words, headings read by what the body knows."""
    seen = _lower_seen(document)
    text = document.text
    headings = []
    found: list[tuple[Raw, str]] = []
    known: dict[str, str] = {}
    for sentence in sentences(document):
        if is_heading(tokens(sentence)):
            headings.append(sentence)
            continue
        for raw in read_sentence(sentence, seen):
            name = " ".join(text[raw.start : raw.end].split())
            found.append((raw, name))
            if raw.sure or raw.sort == "person":
                known.setdefault(name.lower(), raw.sort)
                if raw.sort == "person":
                    for short in _family(name):
                        known.setdefault(short, "person")
    for sentence in headings:
        shouted = document.text[sentence.start : sentence.end].isupper()
        raws = read_heading(sentence, known) if known or shouted else read_sentence(sentence, seen)
        found.extend((raw, " ".join(text[raw.start : raw.end].split())) for raw in raws)
    if headings:
        found.sort(key=lambda item: item[0].start)
    return found


@lru_cache(maxsize=64)
def document_names(document: Document) -> tuple[Mention[Name], ...]:
    """Every name in a document, in reading order, short forms joined to full ones."""
    found = _read(document)
    context = _Names(found)
    return tuple(
        Mention(Span(document, raw.start, raw.end), _name(raw, text, context))
        for raw, text in found
        if not raw.doubt or context.knows(text.lower(), raw.doubt)
    )


def _name(raw: Raw, text: str, context: _Names) -> Name:
    """A name in the light of its document."""
    key = text.lower()
    sort = raw.sort
    if sort in {"unknown", "place"} and not raw.sure:
        sort = "person" if key in context.by_short else context.sorts.get(key, sort)
        if sort == "unknown" and context.by_first(key) and key not in words.GIVEN:
            sort = "person"
    if sort != "person" and key in context.acronyms:
        return Name(text, "organisation", full=context.acronyms[key], subject=raw.subject)
    if sort in {"unknown", "organisation"} and key in context.companies:
        return Name(text, "organisation", full=context.companies[key], subject=raw.subject)
    if sort == "person":
        full = context.full(text, raw.gender, person=True)
        known = context.roles.get(full.lower(), "")
        role = known if known.endswith(raw.role) else raw.role  # "Secretary Ortiz" is the interior secretary
        return Name(text, sort, role, full, raw.gender or _given_gender(full), subject=raw.subject)
    if sort == "organisation":
        full = words.ORGANISATIONS.get(key, text)
        return Name(
            text,
            sort,
            full=text if len(full) < len(text) else full,
            country=_body_country(text),
            subject=raw.subject,
        )
    if sort in {"place", "nationality"}:
        place = place_of(text)
        return Name(
            text, sort, full=text, country=place.country if place else country_of(text), subject=raw.subject
        )
    return Name(text, sort, raw.role, text, raw.gender, subject=raw.subject)


@lru_cache(maxsize=4096)
def _body_country(text: str) -> str:
    """The country whose name or adjective begins the name of a body."""
    parts = text.split()
    for size in (2, 1):
        country = country_of(" ".join(parts[:size])) if len(parts) > size else ""
        if country:
            return country
    return ""


@lru_cache(maxsize=64)
def _starts(document: Document) -> list[int]:
    return [mention.span.start for mention in document_names(document)]


def find_names(span: Span) -> tuple[Mention[Name], ...]:
    """The names that stand in a span, read in the context of its whole document."""
    starts = _starts(span.document)
    first, last = bisect_left(starts, span.start), bisect_right(starts, span.end)
    return tuple(m for m in document_names(span.document)[first:last] if m.span.end <= span.end)


_WINDOW = 40
"""Names looked back over for a pronoun; a longer way back is no antecedent."""
_FAR = 4000
"""Characters looked back over."""


def antecedent(pronoun_span: Span) -> Name | None:
    """Whom a pronoun means: the nearest name before it that fits, as a subject would stand.

    Sought in the pronoun's own sentence, then in the two paragraphs before; None when two compete evenly.
    "it" means a body, and "they" one of plural name, only where it alone is a subject of its sentence.
    What is said inside a quotation names nobody for what stands outside.
    """
    kind = words.PRONOUNS.get(pronoun_span.text.lower())
    if kind is None:
        return None
    document = pronoun_span.document
    sentence = sentence_at(document, pronoun_span.start)
    at = bisect_left(_starts(document), pronoun_span.start)
    near = document_names(document)[max(0, at - _WINDOW) : at]
    quote = _quote_around(document, pronoun_span.start)
    before = [
        m for m in near if _fits(m.value, kind) and _quote_around(document, m.span.start) in {_OUTSIDE, quote}
    ]
    floor = _paragraph_floor(document, pronoun_span.start)
    end = sentence.start if sentence else pronoun_span.start
    here = [m for m in before if m.span.start >= end]
    chosen, settled = _choose(here, kind)
    if settled:
        return chosen
    while True:
        before = [m for m in before if floor <= m.span.start < end]
        if not before:
            return None
        nearest = sentence_at(document, before[-1].span.start)
        end = nearest.start if nearest else before[-1].span.start
        chosen, settled = _choose([m for m in before if m.span.start >= end], kind)
        if settled:
            return chosen


def _paragraph_floor(document: Document, offset: int) -> int:
    """Where the second paragraph before the one at an offset begins; a line is a paragraph."""
    farthest = max(offset - _FAR, 0)
    at = offset
    for _ in range(3):
        at = document.text.rfind("\n", farthest, at)
        while at > farthest and document.text[at - 1].isspace():
            at -= 1
        if at < 0:
            return farthest
    return at + 1


_OUTSIDE = -1


@lru_cache(maxsize=64)
def _openings(document: Document) -> list[int]:
    return [quote.start for quote in quoted(document)]


def _quote_around(document: Document, offset: int) -> int:
    """Where the quotation around an offset begins; `_OUTSIDE` where there is none."""
    at = bisect_right(_openings(document), offset) - 1
    return quoted(document)[at].start if at >= 0 and offset < quoted(document)[at].end else _OUTSIDE


def _fits(name: Name, kind: str) -> bool:
    """Whether a name may be meant by a pronoun of a gender, of many or of a thing."""
    if kind in {"male", "female"}:
        return name.sort == "person" and name.gender in {kind, ""}
    parts = (name.full or name.text).lower().split()
    if name.sort != "organisation" or not name.subject or not words.AGREEMENTS.isdisjoint(parts):
        return False
    return kind == "thing" or (is_plural(parts[-1]) and parts[-1] not in words.SINGULAR_ENDS)


def _choose(found: list[Mention[Name]], kind: str) -> tuple[Name | None, bool]:
    """The bearer among the names of one sentence, and whether the sentence settles the question."""
    if not found:
        return None, False
    bearers = {m.value.full: m.value for m in found}
    if len(bearers) == 1:
        return found[-1].value, True
    for fitting in (
        {full: name for full, name in bearers.items() if name.subject and name.gender == kind},
        {m.value.full: m.value for m in found if m.value.subject},
        {full: name for full, name in bearers.items() if name.gender == kind},
    ):
        if len(fitting) == 1:
            return next(iter(fitting.values())), True
    return None, True


def _seat(name: Name) -> str:
    """A name as the table of seats of power spells it."""
    return name.text.lower().replace("’", "'").removeprefix("the ")


def _subject_country(name: Name) -> str:
    """The country for which a name speaks: of a country, its people, its government's seat."""
    key = _seat(name)
    if key in GOVERNMENTS:
        return GOVERNMENTS[key]
    if key in {"washington", "washington, d.c."}:
        return "United States"
    country = country_of(name.text)
    return country or ("" if name.sort != "nationality" else name.country)


def same_bearer(claim: Name, evidence: Name) -> bool | None:
    """Whether two names mean one bearer: True, False, or None when it is not clear.

    Through titles, initials, short forms, transliteration (Sergey / Sergei), acronyms, aliases of places and demonyms.
    """
    sorts = {claim.sort, evidence.sort}
    if _is_office(claim) or _is_office(evidence):
        return _same_holder(claim, evidence)
    if sorts == {"person"}:
        return _same_person(claim, evidence)
    one, other = _subject_country(claim), _subject_country(evidence)
    if one and other and "person" not in sorts:
        bodies = _seat(claim) in GOVERNMENTS and _seat(evidence) in GOVERNMENTS
        return None if bodies and one == other and _seat(claim) != _seat(evidence) else one == other
    if sorts == {"place"}:
        return _same_place(claim, evidence)
    if sorts == {"organisation"}:
        return _same_body(claim, evidence)
    full, other_full = claim.full or claim.text, evidence.full or evidence.text
    if full.lower() == other_full.lower() and "unknown" in sorts:
        return True
    if sorts == {"person", "unknown"}:
        return True if same_person(full, other_full) else None
    if sorts == {"organisation", "unknown"}:
        return True if same_body(full, other_full) else None
    return None


def _is_office(name: Name) -> bool:
    """Whether a name is no name but the office of its bearer: "the Russian foreign minister"."""
    return bool(name.role) and name.text.lower().removeprefix("the ") == name.role.removeprefix("the ")


def _same_holder(claim: Name, evidence: Name) -> bool | None:
    """Two bearers by their offices alone, where one person at a time holds the office."""
    if not claim.role or not evidence.role or "place" in {claim.sort, evidence.sort}:
        return None
    one, other = parse_role(claim.role), parse_role(evidence.role)
    answer = same_role(claim.role, evidence.role)
    if answer is False:
        return False if one.country != other.country else None  # one may hold two offices of a country
    alone = one.office in words.SOLE_OFFICES or bool(
        one.body and one.office in words.TOP_WORDS | words.TOP_OFFICES
    )
    return True if answer and alone else None


def _same_person(claim: Name, evidence: Name) -> bool | None:
    """Two people, by their names and then by what else is known of them."""
    one, other = claim.full or claim.text, evidence.full or evidence.text
    answer = same_person(one, other)
    if answer is True and {claim.gender, evidence.gender} == {"male", "female"}:
        return None
    role = same_role(claim.role, evidence.role) if claim.role and evidence.role else None
    if answer is True and role is False and min(len(one.split()), len(other.split())) == 1:
        return None
    if answer is False and role is True:
        return None
    return answer


def _same_place(claim: Name, evidence: Name) -> bool | None:
    """Two places: one when the gazetteer says so, two when they share no ground."""
    one, other = place_of(claim.full or claim.text), place_of(evidence.full or evidence.text)
    if one is None or other is None:
        return True if claim.text.lower() == evidence.text.lower() else None
    if one == other:
        return True
    return False if places_apart(claim.full or claim.text, evidence.full or evidence.text) else None


def _same_body(claim: Name, evidence: Name) -> bool | None:
    """Two bodies: by name, then by the country that each is of."""
    answer = same_body(claim.full or claim.text, evidence.full or evidence.text)
    spelled = claim.full != claim.text and evidence.full != evidence.text
    if answer is None and not spelled and same_body(claim.text, evidence.text):
        answer = True
    if claim.country and evidence.country and claim.country != evidence.country:
        return False if _bare_body(claim) == _bare_body(evidence) else None
    return answer


def _bare_body(name: Name) -> str:
    """The name of a body without its country: "defence ministry"."""
    parts = name.text.lower().split()
    for size in (2, 1):
        if len(parts) > size and country_of(" ".join(parts[:size])):
            return " ".join(parts[size:])
    return name.text.lower()
