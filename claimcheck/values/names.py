"""People, roles, organisations and places by name; who is the same under another form of name."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from claimcheck.memory import remembered
from claimcheck.model import Document, Mention, Span
from claimcheck.text import KEPT, sentence_at, sentences, tokens, words_of
from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_words as words
from claimcheck.values.name_bearers import same_bearer
from claimcheck.values.name_documents import DocumentNames, family_forms, given_gender
from claimcheck.values.name_headings import is_heading, read_heading
from claimcheck.values.name_reading import Raw, read_sentence
from claimcheck.values.name_values import Name
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


_TEXT = itemgetter(0)  # of a token


@remembered
def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter."""
    return word[0].islower()


def _lower_seen(written: Sequence[Sequence[str]]) -> frozenset[str]:
    """The words that stand in small letters somewhere in a document, whose sentences are given as their words."""
    seen: set[str] = set()
    seen.update(*written)
    return frozenset(filter(_is_small, seen))


def _known(found: list[tuple[Raw, str]]) -> dict[str, str]:
    """The sorts of the names of a body by what a heading may write of them, in lower case."""
    known: dict[str, str] = {}
    for raw, name in found:
        if raw.sure or raw.sort == "person":
            known.setdefault(name.lower(), raw.sort)
            if raw.sort == "person":
                for short in family_forms(name):
                    known.setdefault(short, "person")
    return known


def _read(document: Document) -> list[tuple[Raw, str]]:
    """All names of a document with their words, headings read by what the body knows."""
    every = sentences(document)
    if len(every) > KEPT:
        written = [words_of(sentence) for sentence in every]
    else:
        written = [list(map(_TEXT, tokens(sentence))) for sentence in every]
    seen = _lower_seen(written)
    text = document.text
    headings: list[tuple[Span, list[str]]] = []
    raws: list[Raw] = []
    for sentence, its_words in zip(every, written, strict=True):
        if is_heading(its_words):
            headings.append((sentence, its_words))
        else:
            raws += read_sentence(sentence, its_words, seen)
    found = [(raw, " ".join(text[raw.start : raw.end].split())) for raw in raws]
    if headings:
        known = _known(found)
        for sentence, its_words in headings:
            shouted = text[sentence.start : sentence.end].isupper()
            told = (
                read_heading(sentence, known)
                if known or shouted
                else read_sentence(sentence, its_words, seen)
            )
            found.extend((raw, " ".join(text[raw.start : raw.end].split())) for raw in told)
    found.sort(key=_place)
    return found


def _place(item: tuple[Raw, str]) -> int:
    return item[0].start


@lru_cache(maxsize=64)
def document_names(document: Document) -> tuple[Mention[Name], ...]:
    """Every name in a document, in reading order, short forms joined to full ones."""
    found = _read(document)
    context = DocumentNames(found)
    names: list[Mention[Name]] = []
    # A name met again in the same guise is the same value.
    met: dict[tuple[object, ...], Name] = {}
    reached = 0
    for raw, text in found:
        # No word belongs to two names: of two that overlap, the one that begins first has it.
        if raw.start >= reached and (not raw.doubt or context.knows(text.lower(), raw.doubt)):
            guise = (text, *raw[2:])
            name = met.get(guise)
            if name is None:
                name = met[guise] = _name(raw, text, context)
            names.append(Mention(Span(document, raw.start, raw.end), name))
            reached = raw.end
    return tuple(names)


def _name(raw: Raw, text: str, context: DocumentNames) -> Name:
    """A name in the light of its document."""
    key = text.lower()
    sort = raw.sort
    if sort in {"unknown", "place"} and not raw.sure:
        sort = "person" if key in context.by_short else context.sorts.get(key, sort)
        if sort == "unknown" and context.by_first(key) and key not in people.GIVEN:
            sort = "person"
    if sort != "person" and key in context.acronyms:
        return Name(text, "organisation", full=context.acronyms[key], subject=raw.subject)
    if sort in {"unknown", "organisation"} and key in context.companies:
        return Name(text, "organisation", full=context.companies[key], subject=raw.subject)
    if sort == "person":
        full = context.full(text, raw.gender, person=True)
        known = context.roles.get(full.lower(), "")
        role = known if known.endswith(raw.role) else raw.role  # "Secretary Ortiz" is the interior secretary
        return Name(text, sort, role, full, raw.gender or given_gender(full), subject=raw.subject)
    if sort == "organisation":
        full = bodies.ORGANISATIONS.get(key, text)
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


def antecedent(pronoun_span: Span, said: Span | None = None) -> Name | None:
    """Whom a pronoun means: the nearest name before it that fits, as a subject would stand.

    `said`: what the pronoun is told to say; whoever is named in it is another: "Brandt never called, he said".
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
    others = _named_in(said) if said is not None else frozenset()
    before = [
        m
        for m in near
        if _fits(m.value, kind)
        and _quote_around(document, m.span.start) in {_OUTSIDE, quote}
        and m.value.full not in others
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


def _named_in(said: Span) -> frozenset[str]:
    """The full names in words that are told, but for those who only own something: "Brandt's plan failed, he said"."""
    text = said.document.text
    return frozenset(
        m.value.full for m in find_names(said) if text[m.span.end : m.span.end + 2] not in {"'s", "’s"}
    )


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
    if name.sort != "organisation" or not name.subject or not bodies.AGREEMENTS.isdisjoint(parts):
        return False
    return kind == "thing" or (is_plural(parts[-1]) and parts[-1] not in bodies.SINGULAR_ENDS)


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
