"""One word of a claim in whose place a telling of the same subject has another that excludes it."""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise

from claimcheck.values.nouns import is_people
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import is_content
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.entries.cautions import adds_something
from claimcheck_statements.entries.laid_over import Laid
from claimcheck_statements.entries.one_of_several import exclude, one_value
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.views import View, Word

__all__ = ["find_other_quality"]

_PREPOSITIONS = frozenset(
    "in on at by for from with of to under over during after before since until as near along through into about between among within against than".split()
)
_APART = frozenset([",", ";", ":", "and", "or", "but"])
_NEAR = 4


def find_other_quality(laid: Laid) -> Clash | None:
    """The clash of the only word that a telling lacks with the one that stands in its place.

    Of what a thing is called the noun alone decides, whatever describes it: "a railway tunnel" beside "a stone bridge".
    """
    claim, missing = laid.alignment.claim, _joined(laid.alignment.claim, laid.missing)
    if not missing or claim.negating or laid.theirs.negated:
        return None
    word = missing[-1]
    if word.sort in {"number", "time"} or word.place == laid.mine.verb:
        return None
    if len(missing) > 1 and not (laid.mine.base == "be" and _are_one_phrase(claim, missing)):
        return None
    if not _is_one(laid, word):
        return None
    if len(missing) > 1 and (clash := _of_other_kind(laid, missing)) is not None:
        return clash
    free = [each for each in _joined(laid.stretch, laid.free) if each.sort not in {"number", "time"}]
    if any(one_value(word, each) for each in laid.stretch.words):
        return None  # "a comic thriller" is a comedy too
    called = laid.mine.base == "be" == laid.theirs.base and "former" not in {
        token.lower for token in laid.stretch.tokens
    }
    for other in free:
        if exclude(word, other, called=called) and _in_one_place(laid, word, other):
            if not _may_tell(laid, word, other):
                return None
            start = missing[0].start
            return differing(claim, (start, word.end), laid.stretch, (other.start, other.end), 0.75)
    return None


def _is_one(laid: Laid, word: Word) -> bool:
    """Whether what a word tells of is one thing: what the subject is, what is done to it, or what is known by "the".

    Who scored an early goal may have scored a late one too.
    """
    if laid.mine.base == "be" or (laid.mine.passive and laid.theirs.passive):
        return True
    before = [token.lower for token in laid.alignment.claim.tokens[: word.place]]
    named = [
        each for each in laid.alignment.claim.words if each.sort == "name" and each.place > laid.mine.verb
    ]
    return before[-1:] == ["the"] and any(laid.partner(each) is not None for each in named)


# Nouns of which a name is borne by several kinds of things, unless the name itself has the noun: "River", "Bridge".
_LENT = frozenset(
    """
    river stream lake mountain hill peak valley island bay desert forest glacier canal peninsula cape bridge tunnel tower dam castle
    palace stadium lighthouse church cathedral mosque synagogue temple city town village hamlet newspaper magazine journal
    """.split()
)
_TRADES = NATIONALITIES.keys() | frozenset("scottish welsh english long-distance".split())


_KIN = frozenset(
    """
    sister brother sibling cousin mother father parent daughter son child aunt uncle niece nephew wife husband grandmother
    grandfather grandparent granddaughter grandson grandchild
    """.split()
)


def _of_one_relative(laid: Laid, word: Word, other: Word) -> bool:
    """Whether two words of kin go on with one name: a brother of one may be the father of another."""
    names = [each for each in laid.alignment.claim.words if each.sort == "name" and each.start > word.start]
    partners = [laid.partner(each) for each in names]
    return bool(names) and all(each is not None and each.start > other.start for each in partners)


def _may_tell(laid: Laid, word: Word, other: Word) -> bool:
    """Whether two words that exclude each other are said of one thing for sure, not of a namesake or of somebody's early days."""
    claim, stretch = laid.alignment.claim, laid.stretch
    if laid.theirs.base != laid.mine.base and adds_something(laid, other.end):
        return False  # "was a goalkeeper", "played as a defender in her youth"
    subject = {token.lower for token in (*laid.mine.subject, *laid.theirs.subject)}
    if {word.base, other.base} & _LENT and not {word.base, other.base} & subject:
        return False
    if "but" in {token.lower for token in stretch.tokens}:
        return False
    if {word.base, other.base} & _KIN and not _of_one_relative(laid, word, other):
        return False
    behind = stretch.tokens[other.place + 1 : other.place + 3]
    if any(token.text in {"'s", "’s"} for token in behind):
        return False
    head = _head(claim, word)
    person = head is not None and (is_people(head.base) or is_person(head.base))
    if (
        person
        and laid.mine.base == "be"
        and other.lower not in _TRADES
        and not _CAREER & {word.lower, other.lower}
    ):
        return False  # an amateur turns professional
    rest = [token for token in stretch.tokens if token.start >= other.end]
    by = next((at for at, token in enumerate(rest) if token.lower in {"by", "of"}), len(rest))
    free = {each.start for each in laid.free}
    # "Was based on a play by Ida Roth" may be told of another play.
    return laid.mine.base == "be" or not any(
        token.start in free and token.text[0].isupper() for token in rest[by:]
    )


_CAREER = frozenset(["goalkeeper", "midfielder", "eldest", "youngest", "oldest"])


def _of_other_kind(laid: Laid, missing: tuple[Word, ...]) -> Clash | None:
    """The clash of the nation or faith of a body told under two nouns: "a German company", "a Swiss watchmaker"."""
    claim, stretch = laid.alignment.claim, laid.stretch
    first, head = missing[0], missing[-1]
    if _is_somebody(head) or first.lower not in NATIONALITIES.keys() | _FAITHS:
        return None
    if claim.tokens[first.place - 1].lower == "of":
        return None  # "is of Russian origin"
    for other in laid.free:
        noun = _head(stretch, other)
        if noun is None or not exclude(first, other, called=True):
            continue
        if [token.text for token in stretch.tokens[other.place + 1 : other.place + 2]] == ["-"]:
            continue  # "a German-owned label"
        if any(_is_somebody(each) for each in stretch.words if 0 <= each.place - noun.place < _PHRASE):
            continue  # "an American stage actress"
        if other.place < _FIRST_WORDS and not any(one_value(first, each) for each in stretch.words):
            return differing(claim, (first.start, head.end), stretch, (other.start, noun.end), 0.75)
    return None


def _is_somebody(word: Word) -> bool:
    return is_people(word.base) or is_person(word.base)


_PHRASE = 3
_FIRST_WORDS = 5
_FAITHS = frozenset("christian buddhist muslim islamic jewish hindu sikh catholic protestant".split())


def _joined(view: View, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words with those made one that a hyphen joins, "meat-eating", and without what only says that a name is one."""
    made: list[Word] = []
    for word in words:
        last = made[-1] if made else None
        if last is not None and word.place == last.place + 2 and view.tokens[word.place - 1].text == "-":
            text = f"{last.lower}-{word.lower}"
            made[-1] = last._replace(text=text, lower=text, base=text, end=word.end)
        elif not (last is not None and word.lower in _GENERIC and last.text[0].isupper()):
            made.append(word)
    return tuple(made)


_GENERIC = frozenset(["ocean", "sea", "river", "language", "party"])


def _are_one_phrase(claim: View, words: tuple[Word, ...]) -> bool:
    """Whether words stand right beside each other, as a noun and what describes it."""
    return all(
        claim.tokens[word.place - 1].start <= before.end or claim.tokens[word.place - 1].text == "-"
        for before, word in pairwise(words)
        if claim.tokens[word.place - 1].start >= before.start
    ) and all(word.sort == "word" or word.lower in NATIONALITIES.keys() | _FAITHS for word in words)


def _head(view: View, word: Word) -> Word | None:
    """The word of content right behind a word, which it describes; None where its phrase ends with it."""
    behind = next((each for each in view.words if each.start >= word.end), None)
    if behind is None:
        return None
    between = [token for token in view.tokens if word.end <= token.start < behind.start]
    return behind if all(token.text == "-" or token.lower == "and" for token in between) else None


def _lead(view: View, word: Word) -> str:
    """The preposition that leads to the phrase of a word; "" where none does since the verb or the last sign."""
    for token in reversed(view.tokens[: word.place]):
        if token.lower in _PREPOSITIONS:
            return token.lower
        if token.lower in _APART or not (
            is_content(token) or token.text.isalpha() or token.text in {"-", "'s"}
        ):
            return ""
    return ""


def _in_one_place(laid: Laid, word: Word, other: Word) -> bool:
    """Whether two words describe one noun, or end two phrases that stand alike behind the verb."""
    claim, stretch = laid.alignment.claim, laid.stretch
    head, there = _head(claim, word), _head(stretch, other)
    if head is not None:
        partner = laid.partner(head)
        if partner is None:
            return False
        behind = 0 < stretch.index_of(partner) - stretch.index_of(other) <= _NEAR
        between = {token.lower for token in stretch.tokens[other.place : partner.place]}
        return behind and not between & (_PREPOSITIONS | {",", ";"})
    if there is not None and not _is_verbless(there):
        # "Was Danish", "was a Norwegian explorer".
        told = {word.lower, other.lower} <= NATIONALITIES.keys() | _FAITHS
        return told and laid.mine.base == "be" and other.place < _FIRST_WORDS and _lead(stretch, other) == ""
    leads = {_lead(claim, word), _lead(stretch, other)}
    return len(leads) == 1 or (laid.mine.base == "be" and leads == {"", "as"})


def _is_verbless(word: Word) -> bool:
    return word.lower.endswith(("ed", "ing"))
