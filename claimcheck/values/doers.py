"""Who does the deed that a value is told of: "rebels" seized it on 4 May, or it was seized from them.

A number and a deed in common do not make two sentences say the same when those who do it in the one are told of in the
other as somebody else: as those it is done to, or as those whose rival or envoy does it.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.contrasts import is_number
from claimcheck.values.nouns import Kinship, is_plural, kinship
from claimcheck.values.opposed_words import MUTUAL
from claimcheck.values.places import country_of
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["named_doer", "other_doer", "same_doer", "two_doers", "verbs_of_one_doer"]

_BEING = frozenset("am is are was were be been being 's ’s 're ’re got gets".split())
_OWNING = frozenset(["'s", "’s"])
_APOSTROPHES = frozenset("'’")
_PERSONAL = frozenset("i he she it they we you him them us".split())
_PRONOUNS = _PERSONAL | frozenset(
    "who which that this these those one some others many both all each her".split()
)
_DETERMINERS = frozenset("the a an his her its their our".split())
# Behind these the phrase of a doer goes on with what is not the doer.
_ENDING = frozenset(
    """of in on at by for from with to into as than against under over near between among after before since until during
    who which that whose whom where when while but""".split()
)
_ASIDE = _ENDING - frozenset(["that", "who", "which", "whose", "whom"]) | frozenset(
    ["despite", "because", "although", "amid", "following", "last", "this", "prior", "according"]
)
# Whoever acts for another: what the army's troops do the army does, and a firm's chief for the firm.
_ACTING = frozenset(
    """army troop force soldier police policeman crew staff team government administration ministry council board court
    official officer spokesman spokeswoman spokesperson chief executive leader head chairman chairwoman president minister
    commander general governor mayor lawyer attorney engineer worker employee member player representative delegation
    department office agency unit division subsidiary arm branch wing side fighter militant gunman supporter plane jet
    aircraft ship navy guard bank fund company firm group party people resident citizen voter population lawmaker
    senator republican democrat management shareholder scientist researcher author""".split()
)
# What whoever does it may be called.
_OF_WHOEVER = frozenset(
    """official officer authority government administration police company firm group body ministry agency state regulator
    lawmaker parliament worker staff people person man woman resident crew team court judge jury""".split()
)
# One thing does these as well as another does them to it: "closed three plants", "three plants closed".
_EITHER_WAY = frozenset(
    """close open move start begin end increase grow sink burn break change double triple drop launch ship sell run spread
    explode return stop turn rise fall shut reopen crash land cut halve improve expand shrink resume show""".split()
)
_HARD = frozenset(':;—–"“”')
_QUOTES = frozenset('"“”')
_SIGNS = frozenset(",.;:)]")
_PARTICLES = frozenset("over out off up down away back".split())
_RELATIVE = frozenset(["who", "which"])
_OWNED = frozenset(["of", "to", "for"])
# What one of these has for its object does what is told behind it.
_CAUSING = frozenset(
    """order ask tell force allow help urge want require direct instruct enable permit compel persuade invite expect accuse
    convict suspect clear acquit warn advise encourage press push lead cause train hire pay send""".split()
)
_LONGEST = 12
_BEFORE = 3
"""Tokens from a form of "be" to the participle that it makes a passive."""
_BEHIND = 6
"""Tokens from a participle to the "by" that names its doer."""


@frozen
class _Deed:
    """What is done, who does it, and of whom else the clause tells."""

    verb: str
    doer: frozenset[str]
    """The content of the phrase that names the doer, in base form: "government", "troop"."""
    head: str
    """The last word of that phrase: "troop"."""
    named: str
    """The same word as it is written: "Troops"."""
    owners: frozenset[str]
    """The content of the phrases that say whose that is: "keller" of "Keller's envoy"."""
    others: frozenset[str]
    """The content of the rest of the clause."""
    acts: bool
    """Whether the value itself is of the doer, and what it is done to stands behind: "two hunters shot the"."""
    suffers: bool
    """Whether the value is of what it is done to: "two hunters were shot"."""


def _is_of_sense(word: Token) -> bool:
    calendar = word.lower in MONTHS or word.lower in WEEKDAYS
    return is_content(word) and word.text[0].isalpha() and not calendar and not is_number(word)


def _base(word: Token) -> str:
    return lemma(word.lower)


def _phrase(words: Sequence[Token]) -> tuple[frozenset[str], Token | None, frozenset[str]]:
    """The noun phrase with which some words begin: its content, its last word where it has one, and whose it is.

    What stands between commas behind it is the same in other words: "the maker, Keller Motors,".
    """
    found: list[str] = []
    head: Token | None = None
    owners: list[str] = []
    end = len(words)
    for at, word in enumerate(words[:_LONGEST]):
        plural = word.text in _APOSTROPHES and at and words[at - 1].lower.endswith("s")
        if word.lower in _OWNING or plural:
            owners, found, head = [*owners, *found], [], None
        elif word.lower in _PRONOUNS:
            return frozenset(), None, frozenset()
        elif word.lower in _ENDING or not (word.text[0].isalnum() or word.text in "-.&"):
            if found:
                end = at
                break
        elif _is_of_sense(word) and not word.lower.endswith("ly"):
            found.append(_base(word))
            head = word
    behind = words[end:]
    if behind and behind[0].lower in _OWNED:
        comma = next((at for at, word in enumerate(behind) if word.text == ","), len(behind))
        owners += [_base(word) for word in behind[:comma] if _is_of_sense(word)]
        behind = behind[comma:]
    same = [_base(word) for word in behind if _is_of_sense(word)] if behind and behind[0].text == "," else []
    return frozenset([*found, *same]), head, frozenset(owners)


def _without_opening(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a subject behind what may stand before it: "On Tuesday, ", "and", "that"."""
    at = max((place + 1 for place, word in enumerate(words) if word.text in _HARD), default=0)
    while at < len(words) and (words[at].lower in {"and", "but", "that"} or not words[at].text[0].isalnum()):
        at += 1
    if at < len(words) and words[at].lower in _ASIDE:
        comma = next((place for place in range(at, len(words)) if words[place].text == ","), None)
        return _behind_opening(words, at + 1) if comma is None else words[comma + 1 :]
    return words[at:]


def _behind_opening(words: Sequence[Token], at: int) -> Sequence[Token]:
    """The words of a subject behind a day or a place that no comma parts from it: "On Friday the firm"; none if unclear."""
    start = at
    while at < len(words) and (words[at].text[0].isupper() or words[at].text[0].isdigit()):
        at += 1
    plain = at > start and at < len(words) and words[at].text in _DETERMINERS
    return words[at:] if plain else []


def _passive(words: Sequence[Token], head: int) -> bool:
    """Whether a form of "be" makes a passive of a participle, adverbs between passed over."""
    for at in range(head - 1, max(-1, head - 1 - _BEFORE), -1):
        if words[at].lower in _BEING:
            return True
        if (
            not words[at].lower.endswith("ly")
            and words[at].lower not in AUXILIARIES
            and words[at].lower != "also"
        ):
            return False
    return False


def _is_unclear(phrase: Sequence[Token], *, relative: bool) -> bool:
    """Whether more than a noun phrase stands before a verb, so that its subject may be a part of it."""
    if phrase and (phrase[0].lower.endswith("ing") or phrase[0].lower in {"and", "or"}):
        return True
    return any(
        _is_verbal(word) or word.text in _PERSONAL or (relative and word.text in _ENDING) for word in phrase
    )


def _is_participle(words: Sequence[Token], head: int, end: int) -> bool:
    """Whether what looks like the verb of the clause is none: "the rules announced on Thursday would", "quake felt in"."""
    behind = words[head + 1 : head + 2]
    after = words[head + 2 : head + 3]
    so_much = any(is_number(word) for word in after)
    if behind and (
        (behind[0].lower in _PARTICLES and _opens_phrase(after)) or (behind[0].lower == "by" and so_much)
    ):
        behind = after
    if not behind or behind[0].lower in _ENDING or behind[0].lower in WEEKDAYS or behind[0].text in _SIGNS:
        return True
    return any(word.text in AUXILIARIES - _OWNING for word in words[head + 1 : end])


def _is_opening(words: Sequence[Token]) -> bool:
    """Whether some words before a comma only say when or where: "in March"."""
    return (
        bool(words)
        and words[0].lower in _ASIDE
        and not any(word.text == "," or _is_verbal(word) for word in words)
    )


def _is_verbal(word: Token) -> bool:
    return word.text.islower() and (word.text in AUXILIARIES - _OWNING or is_past_form(word.text))


def _opens_phrase(words: Sequence[Token]) -> bool:
    """Whether the first of some words opens what is done to whom: an article or a number."""
    return any(word.lower in _DETERMINERS or is_number(word) for word in words)


def _done_by(words: Sequence[Token], head: int, last: int) -> Sequence[Token]:
    """The words behind the "by" that names who did what a participle says; none where it is not said."""
    for at in range(head + 1, min(last, head + 1 + _BEHIND)):
        if words[at].lower == "by":
            return words[at + 1 : last]
    return ()


def _governed(words: Sequence[Token], head: int, first: int) -> tuple[int, int] | None:
    """The verb that stands in a clause of another's object before a value, and where its doer begins.

    "Ordered the firm to pay 9 million", "accused the principal of stealing 20,000".
    """
    for at in range(head + 2, first - 1) if lemma(words[head].lower) in _CAUSING else ():
        verb = words[at + 1].lower
        to = (
            words[at].lower == "to"
            and verb.isalpha()
            and words[at + 1].text.islower()
            and lemma(verb) == verb
        )
        of = words[at].lower in {"of", "from"} and verb.endswith("ing")
        if (to and is_content(words[at + 1]) and not _is_determined(words, at)) or of:
            return at + 1, head + 1
    return None


def _is_determined(words: Sequence[Token], at: int) -> bool:
    """Whether what follows "to" is where something goes, as far as a table tells: "to town"."""
    after = words[at + 2] if at + 2 < len(words) else None
    return after is None or after.text in {",", ".", ";"}


@lru_cache(maxsize=8192)
def _deed(sentence: Span, value: Span) -> _Deed | None:
    """The deed of the clause in which a value stands; None where no verb or no doer is plain."""
    words = tokens(sentence)
    first = next((at for at, word in enumerate(words) if word.end > value.start), len(words))
    lowers = [word.lower for word in words]
    clause = clause_at(sentence, value)
    if clause is None or not clause.family or lowers[clause.head] in AUXILIARIES:
        return None
    head, start, end = clause.head, clause.first, clause.last
    if (head and lowers[head - 1] in {"to", "-"}) or (start and lowers[start - 1] in _QUOTES):
        return None
    own = clause.subject[1] > 0
    region = words[clause.subject[0] : clause.subject[1]] if own else words[start:head]
    passive = _passive(words, head)
    verb = lowers[head]
    if passive:
        phrase = _done_by(words, head, end)
    elif (inner := _governed(words, head, first)) is not None:
        verb, phrase = lowers[inner[0]], words[inner[1] : inner[0] - 1]
    else:
        phrase = _without_opening(region)
        relative = lowers[start] in _RELATIVE or lowers[max(0, start - 1)] in _RELATIVE
        if _is_unclear(phrase, relative=relative) or _is_participle(words, head, end):
            return None
        if not own and start and words[start - 1].text == "," and not _is_opening(words[: start - 1]):
            return None  # what stands before the comma may be the subject, or a part of it
    doer, noun, owners = _phrase(phrase)
    before = first < head
    if noun is None and not (passive and before):
        return None
    subject = {word.start for word in phrase}
    rest = [word for word in (*region, *words[start:end]) if word.start not in subject]
    others = frozenset(_base(word) for word in rest if _is_of_sense(word)) - doer - owners - {lemma(verb)}
    direct = head + 1 < len(words) and words[head + 1].lower in _DETERMINERS
    return _Deed(
        lemma(verb),
        doer,
        _base(noun) if noun else "",
        noun.text if noun else "",
        owners,
        others,
        before and direct and not passive,
        before and passive,
    )


def _known(words: frozenset[str], others: frozenset[str]) -> bool:
    return any(word in others or any(synonymous(word, other) for other in others) for word in words)


def _told_apart(here: _Deed, there: _Deed) -> str:
    do = "do" if is_plural(here.named) and here.named.lower() != here.head else "does"
    return f"in the one '{here.named}' {do} it, in the other '{there.named}'"


def _one_deed(here: _Deed, there: _Deed) -> bool:
    """Whether the verbs of two clauses tell one deed."""
    return here.verb == there.verb or synonymous(here.verb, there.verb)


def _by_country(words: frozenset[str]) -> frozenset[str]:
    """Words with the country that each means in its place: "Danish" and "Denmark"."""
    return frozenset(country_of(word) or word for word in words)


def _displaced(here: _Deed, there: _Deed) -> bool:
    """Whether the doer of one clause stands in the other, and somebody else does it there."""
    if not here.doer or not there.doer or _known(here.doer, there.doer):
        return False
    return here.head in there.others or (here.head in there.owners and there.head not in _ACTING)


@lru_cache(maxsize=8192)
def other_doer(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why what a value is told of is not done by the same in two sentences; "" where it may be.

    >>> from claimcheck.model import Document
    >>> first, second = (
    ...     Document(text).span for text in ("Rebels seized it on 4 May.", "Troops seized it from rebels on 4 May.")
    ... )
    >>> other_doer(first, first.sub(19, 24), second, second.sub(31, 36))
    "in the one 'Rebels' do it, in the other 'Troops'"
    """
    here, there = _deed(mine, value), _deed(theirs, other)
    if here is None or there is None or here.verb in MUTUAL:
        return ""
    if not _one_deed(here, there):
        return ""
    if _displaced(here, there) or _displaced(there, here):
        return _told_apart(here, there)
    turned = (here.suffers and there.acts) or (there.suffers and here.acts)
    if turned and here.verb == there.verb and here.verb not in _EITHER_WAY:
        return "in the one it is done by those that are counted, in the other to them"
    return ""


@lru_cache(maxsize=8192)
def two_doers(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why one deed is told of two who do it in two sentences, so that each may have done it; "" where it may be one.

    >>> from claimcheck.model import Document
    >>> first, second = (
    ...     Document(text).span for text in ("Keller bought it in 1990.", "It was bought by Brandt in 2001.")
    ... )
    >>> two_doers(first, first.sub(20, 24), second, second.sub(27, 31))
    "in the one 'Keller' does it, in the other 'Brandt'"
    """
    here, there = _deed(mine, value), _deed(theirs, other)
    if here is None or there is None or not here.doer or not there.doer:
        return ""
    if not _one_deed(here, there):
        return ""
    if _known(_by_country(here.doer), _by_country(there.doer)) or {here.head, there.head} & _OF_WHOEVER:
        return ""
    if (
        kinship(here.head, there.head) is not Kinship.OTHER
        or kinship(there.head, here.head) is not Kinship.OTHER
    ):
        return ""
    return _told_apart(here, there)


def named_doer(sentence: Span, value: Span) -> str:
    """The last word, as written, of the phrase for who does the deed that a value is told of; "" where none is plain.

    >>> from claimcheck.model import Document
    >>> sentence = Document("It was seized by Ana Keller on 4 May.").span
    >>> named_doer(sentence, sentence.sub(31, 36))
    'Keller'
    """
    deed = _deed(sentence, value)
    return deed.named if deed is not None else ""


@lru_cache(maxsize=8192)
def same_doer(mine: Span, value: Span, theirs: Span, other: Span) -> bool | None:
    """Whether two sentences tell of their values the same deed of the same doer; None where one names none.

    >>> from claimcheck.model import Document
    >>> first, second = (
    ...     Document(text).span for text in ("Rebels seized it on 4 May.", "It was seized by rebels on 4 May.")
    ... )
    >>> same_doer(first, first.sub(19, 24), second, second.sub(26, 31))
    True
    """
    here, there = _deed(mine, value), _deed(theirs, other)
    if here is None or there is None or not here.head:
        return None
    if not _one_deed(here, there):
        return False
    return _by_country(here.doer) <= _by_country(there.doer) and not there.owners - here.owners - here.doer


@lru_cache(maxsize=8192)
def verbs_of_one_doer(mine: Span, value: Span, theirs: Span, other: Span) -> tuple[str, str] | None:
    """The verbs of two clauses in base form where both have one doer, of whom one does what the other tells; else None.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("The shares rose 4%.", "On Friday the shares fell by 4%."))
    >>> verbs_of_one_doer(first, first.sub(16, 18), second, second.sub(29, 31))
    ('rise', 'fall')
    """
    here, there = _deed(mine, value), _deed(theirs, other)
    if here is None or there is None or not here.doer or here.suffers or there.suffers:
        return None
    if _by_country(here.doer) != _by_country(there.doer) or here.owners != there.owners:
        return None
    return here.verb, there.verb
