"""What a sentence is of where it opens with no name: "the sister ship" is not "the ship", nor a street a school."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.event_marks import NUMBERED
from claimcheck.values.names import find_names
from claimcheck.values.nouns import is_people
from claimcheck.values.number_tables import UNITS
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import content_lemmas, is_content, lemma, opposed, synonymous

__all__ = ["NO_NOUNS_OF", "has_verb_form", "is_past", "other_opening", "other_sort"]

_DETERMINERS = frozenset("the a an his her its their our this that these those some all both".split())
_ASIDE = frozenset("in on at by for from after before during since until with as of".split())
_OWNING = frozenset(["'s", "’s"])
# Behind a subject these begin what narrows it, or its clause.
_LEADING = frozenset(
    """of in at on for from to with between among against over under above below around along behind beside beyond
    outside inside opposite""".split()
)
_BEHIND = _LEADING | frozenset("who which that ,".split())
_WITHIN = _LEADING | _DETERMINERS | frozenset(["and", "'s", "’s", "-"])
_SAYING = frozenset(verb for verb, _ in ACTS)
# Whose it is tells one from the other of these: "the women's race".
_GROUPS = frozenset("men women children boys girls juniors".split())
_LONGEST = 5
_FAR = 12
_QUOTES = frozenset('"“”')
_LEAST = 3
NO_NOUNS_OF = frozenset(
    """number total amount sum group lot majority rest kind type series couple dozen hundred thousand million billion
    percent cent half third quarter fifth part end start beginning member city town village province state republic
    kingdom university ministry""".split()
)
"""Before "of" these tell how much there is, or what sort of place it is, and not what it is."""
_PLURALS = frozenset(
    """
    people children feet teeth mice geese oxen aches alumni analyses appendices axes bacteria bases buses caches cacti calories calves
    canoes cookies crises criteria curricula data diagnoses elves emphases foes gases genies halves hooves hypotheses indices
    knives loaves matrices media memoranda movies nuclei oases pennies persons phenomena prairies programmes quizzes referenda
    referendums rookies scarves selfies selves shelves shoes stimuli theses thieves toes vertices wives woes wolves zombies
    """.split()
) | frozenset(word for word in IRREGULAR if word.endswith("men"))
# Of these a thing has many, and one is told from the other by what stands before it.
_NO_SORTS = frozenset("own late whole entire very same powerful big huge large small".split())


@frozen
class _Opening:
    """The noun with which a sentence opens, what stands before it, and what is said of it."""

    head: str
    before: frozenset[str]
    behind: frozenset[str]
    """The words of the phrases behind it: "brod" and "selt" of "the road from Brod to Selt"."""
    whence: bool
    """Whether one of these phrases says where it comes from: "wine from Torvia"."""
    named: bool
    """Whether these phrases have a name or a number, by which the same thing may be told again."""
    who: frozenset[str]
    """The words of a clause right behind it that says which are meant: "reach" of "men who reach 65"."""
    verb: str
    many: bool
    """Whether the noun is a plural, of which the phrases behind it may take some."""
    some: bool
    """Whether it was not told of before: "a man"."""


def _is_person_named(sentence: Span) -> bool:
    """Whether a sentence opens with the name of a person."""
    first = next(iter(find_names(sentence)), None)
    return first is not None and first.span.start == sentence.start and first.value.sort == "person"


def _is_number(word: Token) -> bool:
    return word.text[0].isdigit() or word.lower in UNITS


def _is_verb(word: Token) -> bool:
    return word.lower in AUXILIARIES or is_past(word) or lemma(word.lower) in COMMON_VERBS


def _is_noun_too(words: Sequence[Token], at: int) -> bool:
    """Whether what looks like a verb is a plural before one: "farm exports were", "farm exports to Torvia rose"."""
    following = words[at + 1 : at + 2]
    if not words[at].lower.endswith("s") or words[at].lower in AUXILIARIES or not following:
        return False
    within = words[at + 1 : at + _FAR] if following[0].lower in _LEADING else following
    return any(word.lower in AUXILIARIES or is_past(word) for word in within)


def is_past(word: Token) -> bool:
    """Whether a word has the form of the past of a verb; "women" only looks like one."""
    return word.lower.endswith("ed") or (word.lower in IRREGULAR and word.lower not in _PLURALS)


def has_verb_form(word: Token) -> bool:
    """Whether a word has a form that verbs have and other words seldom: "destroyed", "needs"."""
    return is_past(word) or (
        word.text.islower() and lemma(word.lower) in COMMON_VERBS and lemma(word.lower) != word.lower
    )


@lru_cache(maxsize=8192)
def _opening(span: Span) -> _Opening | None:
    """What a sentence opens with; None where that is a name or a pronoun, or cannot be told."""
    words = tokens(span)
    at = _start(words)
    if at is None or at >= len(words):
        return None
    determiner = words[at].lower if words[at].lower in _DETERMINERS else ""
    at += bool(determiner)
    run: list[Token] = []
    whose: list[Token] = []
    numerals: set[str] = set()
    while at < len(words) and len(run) < _LONGEST:
        word = words[at]
        if run and word.lower in _OWNING:
            whose = [each for each in run if each.lower in _GROUPS]
            run = []
        elif word.text == "-" or _is_number(word):
            numerals.add(word.text)
        elif (
            not word.text[0].isalnum()
            or not is_content(word)
            or (run and _is_verb(word) and not _is_noun_too(words, at))
        ):
            break
        else:
            run.append(word)
        at += 1
    at = _behind_quotes(words, at)
    if not run or at >= len(words) or (run[-1].lower in NO_NOUNS_OF and words[at].lower == "of"):
        return None
    if not (_is_verb(words[at]) or words[at].lower in _BEHIND):
        return None
    # At the head of a sentence a lone capital may be a name.
    numbered = run[-1].start == words[0].start and run[-1].lower in NUMBERED
    if run[-1].text[0].isupper() and not (numbered or _is_common(span, run[-1])):
        return None
    before = frozenset(
        lemma(each.lower) for each in (*whose, *run[:-1]) if each.text[0].islower() or _is_opener(words, each)
    )
    before |= numerals if numbered else frozenset()
    behind = _phrases_behind(words, at)
    return _Opening(
        head=lemma(run[-1].lower),
        before=before,
        behind=frozenset(lemma(each.lower) for each in behind),
        whence=any(
            each.lower == "from" and each.end <= last.start for last in behind[-1:] for each in words[at:]
        ),
        named=any(not each.text.islower() for each in behind),
        who=_who(words, at),
        verb=_verb(words, at),
        many=_is_plural(run[-1]),
        some=determiner in {"a", "an"},
    )


def _is_opener(words: Sequence[Token], word: Token) -> bool:
    """Whether a word opens a sentence before a small one, so that its capital shows no name."""
    return word.start == words[0].start and len(words) > 1 and words[1].text.islower()


def _is_plural(word: Token) -> bool:
    return word.lower in _PLURALS or (word.lower.endswith("s") and lemma(word.lower) != word.lower)


def _is_common(span: Span, word: Token) -> bool:
    """Whether a word has its capital only since the sentence begins with it: people, or several of a kind."""
    if word.start != span.start:
        return False
    named = any(mention.span.start == word.start for mention in find_names(span))
    return is_people(word.lower) or (_is_plural(word) and not named)


def _phrases_behind(words: Sequence[Token], at: int) -> list[Token]:
    """The words with content in the phrases that begin at a place, up to the verb."""
    found: list[Token] = []
    if at >= len(words) or words[at].lower not in _LEADING:
        return found
    for before, word in zip(words[at - 1 :], words[at : at + _FAR], strict=False):
        # "At work" is no verb.
        is_verb = _is_verb(word) and before.lower not in _LEADING
        if word.lower not in _WITHIN and (not is_content(word) or is_verb):
            break
        # "A judge on Tuesday" is no sort of judge.
        day = word.lower in WEEKDAYS and at and is_people(words[at - 1].lower)
        if is_content(word) and not _is_number(word) and not day:
            found.append(word)
    return found


def _who(words: Sequence[Token], at: int) -> frozenset[str]:
    """The content of the clause with "who" that begins at a place, a phrase before it passed over; empty where none does."""
    for place in range(at, min(len(words), at + _LONGEST)):
        if words[place].lower in {"who", "that"}:
            clause = words[place + 1 : place + 1 + _LEAST]
            return frozenset(
                lemma(each.lower) for each in clause if is_content(each) and not _is_number(each)
            )
        if not is_content(words[place]) and words[place].lower not in _LEADING | _DETERMINERS:
            break
    return frozenset()


def _behind_quotes(words: Sequence[Token], at: int) -> int:
    """The place behind a title in quotation marks that begins at a place; the same one where none does."""
    if at >= len(words) or words[at].text not in _QUOTES:
        return at
    return next((end + 1 for end in range(at + 1, len(words)) if words[end].text in _QUOTES), at)


def _start(words: Sequence[Token]) -> int | None:
    """Where the subject of a sentence begins, a phrase before it passed over; None where that has no end."""
    if not words or words[0].lower not in _ASIDE:
        return 0
    return next((at + 1 for at, word in enumerate(words[:_FAR]) if word.text == ","), None)


def _verb(words: Sequence[Token], at: int) -> str:
    """The first verb with content from a place on."""
    found = [word.lower for word in words[at:] if _is_verb(word) and word.lower not in AUXILIARIES]
    # "A boat carrying 140 people sank": what the subject was doing is not what is told of it.
    finite = next((word for word in found if not word.endswith("ing")), "")
    return lemma(finite or next(iter(found), ""))


# Of these the plural tells of one event as well: "clashes erupted", "the clash began".
_ONE_OR_MANY = frozenset(
    "clash fight battle hostility attack strike talk negotiation protest riot flood rain storm fire blast".split()
)


def _behind_apart(here: _Opening, there: _Opening, mine: Span, theirs: Span) -> str:
    """What tells two openings apart by the phrases behind them; "" for nothing."""
    known, their_known = content_lemmas(mine), content_lemmas(theirs)
    if here.many != there.many and here.head not in _ONE_OR_MANY:
        return f"one of the two is of one {here.head}, the other of several"
    if (
        here.many
        and here.behind
        and there.behind
        and here.behind.isdisjoint(there.behind)
        and here.named
        and there.named
    ):
        return f"one of the two is of the {here.head} of {min(here.behind)}, the other of that of {min(there.behind)}"
    new, their_new = here.behind - their_known, there.behind - known
    if here.many and (new or their_new) and here.behind & there.behind:
        return f"only one of the two is of the {here.head} of {min(new | their_new)}"
    if here.many and (whose := (here.who - their_known) | (there.who - known)):
        return f"only one of the two is of those {here.head} of whom it tells '{min(whose)}'"
    if new and their_new and not any(synonymous(one, two) for one in new for two in their_new):
        return f"one of the two is of the {here.head} of {min(new)}, the other of that of {min(their_new)}"
    if (new or their_new) and here.whence != there.whence:
        return f"only one of the two is of the {here.head} from {min(new | their_new)}"
    for one, other, words in ((here, there, new), (there, here, their_new)):
        # "Exports to Sarenia" are some of the exports; a bridge over the Orla may be called the bridge.
        if one.behind and words == one.behind and not other.behind and (one.many or not one.named):
            return f"only one of the two is of the {one.head} of {min(words)}"
    return ""


def _unnamed(opening: _Opening | None, named: Span) -> str:
    """What tells a sentence that opens with a noun from one that opens with a name and has no such noun; "" for nothing."""
    words = tokens(named)
    if opening is None or len(words) < _LEAST or not words[0].text[0].isupper() or not is_content(words[0]):
        return ""
    follows = next((word for word in words[1:] if not word.text[0].isupper()), None)
    known = content_lemmas(named)
    if follows is None or not _is_verb(follows) or is_people(opening.head):
        return ""
    if (
        opening.head in known
        or any(synonymous(opening.head, word) for word in known)
        or opening.verb in _SAYING
    ):
        return ""
    if not _is_person_named(named):
        return ""
    return f"one of the two is of the {opening.head}, of which the other has nothing"


@lru_cache(maxsize=8192)
def other_opening(mine: Span, theirs: Span) -> str:
    """What shows that two sentences are of other things by the nouns that they open with; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("The ship sank.", "The sister ship sank."))
    >>> other_opening(first, second)
    'one of the two is of the sister ship, the other of another ship'
    """
    here, there = _opening(mine), _opening(theirs)
    if here is None or there is None:
        return _unnamed(here, theirs) or _unnamed(there, mine)
    if here.some and there.some and here.head == there.head and not _alike(here.verb, there.verb):
        return f"each tells of some {here.head}, who need not be the same"
    if {here.verb, there.verb} & _SAYING:
        return ""
    if _turned(here, there, mine, theirs) or _turned(there, here, theirs, mine):
        return ""
    if _names_deed(here, there) or _names_deed(there, here):
        return ""
    if here.head != there.head and not synonymous(here.head, there.head):
        return f"one of the two is of the {here.head}, the other of the {there.head}"
    for before, other, sentence in ((here.before, there, theirs), (there.before, here, mine)):
        known = content_lemmas(sentence)
        new = sorted(
            word
            for word in before - other.before - _NO_SORTS
            if word not in known and not any(synonymous(word, each) for each in known)
        )
        if new:
            return f"one of the two is of the {new[0]} {other.head}, the other of another {other.head}"
    return _behind_apart(here, there, mine, theirs)


_BEING = frozenset("is are was were be been being".split())


def _turned(passive: _Opening, active: _Opening, mine: Span, theirs: Span) -> bool:
    """Whether one sentence tells in the passive what the other tells in the active: "the drug was approved"."""
    if not passive.verb or passive.verb != active.verb:
        return False
    words, others = tokens(mine), tokens(theirs)
    at = next((at for at, word in enumerate(words) if lemma(word.lower) == passive.verb and is_past(word)), 0)
    there = next((at for at, word in enumerate(others) if lemma(word.lower) == active.verb), len(others))
    if not _BEING.intersection(word.lower for word in words[max(0, at - 2) : at]):
        return False
    behind = [word for word in others[there + 1 : there + 4] if word.lower not in _DETERMINERS]
    return bool(behind) and lemma(behind[0].lower) == passive.head


def _names_deed(noun: _Opening, verb: _Opening) -> bool:
    """Whether one sentence opens with the deed that the other tells by its verb: "the arrest of two men", "two men were arrested"."""
    return bool(verb.verb) and verb.head in noun.behind and synonymous(noun.head, verb.verb)


def _alike(mine: str, theirs: str) -> bool:
    return mine == theirs or (synonymous(mine, theirs) and not opposed(mine, theirs))


def _days(span: Span) -> frozenset[str]:
    """The weekdays, months and years that a sentence names."""
    return frozenset(
        word.lower
        for word in tokens(span)
        if (word.text[0].isupper() and (word.lower in WEEKDAYS or word.lower in MONTHS))
        or (word.text.isdigit() and len(word.text) == _YEAR)
    )


_YEAR = 4


def other_sort(mine: Span, theirs: Span) -> str:
    """What shows that two sentences open with other ones of many of a kind: "road accidents", "accidents at work"; "" for nothing."""
    here, there = _opening(mine), _opening(theirs)
    if here is None or there is None or here.head != there.head:
        return ""
    days, others = _days(mine), _days(theirs)
    if here.some and there.some and days and others and days.isdisjoint(others):
        return f"each tells of some {here.head}, who need not be the same"
    if not (here.many and there.many):
        return ""
    known, their_known = content_lemmas(mine), content_lemmas(theirs)
    new, their_new = (here.before | here.behind) - their_known, (there.before | there.behind) - known
    if not new or not their_new or any(synonymous(one, two) for one in new for two in their_new):
        return ""
    return f"one of the two is of the {here.head} of {min(new)}, the other of that of {min(their_new)}"
