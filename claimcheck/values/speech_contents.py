"""What was said, beside a verb of saying: on its right, or before the speaker when the clause comes first."""

from attrs import define

from claimcheck.values.speech_clauses import has_verb
from claimcheck.values.speech_subjects import FAR, REACH, addressee_end, is_adverb, is_past
from claimcheck.values.speech_units import QUOTE, SCARE, Part, Unit
from claimcheck.values.speech_verbs import FORMS, Act
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BREAKS,
    CLAUSE_SUBJECTS,
    DASHES,
    DETERMINERS,
    GROUPS,
    JOINERS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING_PLACES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_LEADS,
    TIME_WORDS,
)
from claimcheck.values.time_words import MONTHS

__all__ = [
    "Right",
    "Verb",
    "allowed",
    "introductory",
    "left_content",
    "placed",
    "right_of",
    "shows",
    "skip_adjuncts",
    "stretched",
]

# What follows these verbs' object before it is a whole: "accused Baku of shelling".
_NEEDED = {"accuse": "of", "blame": "for", "congratulate": "on", "thank": "for"}
_QUESTIONS = frozenset(("whether", "if", "what", "why", "how", "who", "when", "where", "for"))
_NO_CONTENT = BREAKS | JOINERS | (SUBORDINATORS - {"if", "whether"}) | {"but"}
_ENDS_SEARCH = CLAUSE_SUBJECTS | AUXILIARIES | {"who", "which"}
_NEVER_RESUMES = SUBORDINATORS | PREPOSITIONS | RELATIVES | JOINERS | {"but", QUOTE}
_SELVES = frozenset(["himself", "herself", "itself", "themselves"])
_PLACE_TAILS = frozenset(
    ("feed", "account", "page", "channel", "show", "program", "programme", "conference", "series")
)
_PLACE_LEADS = frozenset(("in", "at", "during", "on", "to", "via", "through", "from"))


@define(eq=False)
class Verb:
    """A verb of saying where it stands, with what surrounds it."""

    at: int
    after: int
    """The token after the verb and its particle."""
    lemma: str
    form: str
    act: Act
    left: int
    """The last token before the verb with its auxiliaries and adverbs; -1 at the start."""
    auxiliaries: frozenset[str]
    negated: bool


@define(eq=False)
class Right:
    """What follows a verb: where its content begins (None: nothing), and the addressee."""

    start: int | None
    addressee: Part | None = None
    strong: bool = False
    """Whether "that", a colon or a quote opens the content."""
    comma: bool = False
    """Whether a comma stands before the content."""
    adjunct: bool = False
    """Whether what follows begins like a time or a place."""


def _spoken_at(unit: Unit, at: int) -> int | None:
    """The last token of "in a statement" that begins at a token."""
    for cursor in range(at + 1, min(unit.end, at + 6)):
        word = unit.low[cursor]
        if word in SPEAKING_PLACES:
            return cursor
        if word in BREAKS or word == "that":
            break
    return None


def skip_adjuncts(unit: Unit, at: int) -> int:
    """The token after adverbs, times and "in a statement" that begin at a token."""
    low, end = unit.low, unit.end
    while at < end:
        word = low[at]
        place = _spoken_at(unit, at) if word in _PLACE_LEADS else None
        if at + 1 < end and low[at + 1] in {"'s", "’s"}:
            break  # "praised Tuesday's action"
        if word in TIME_WORDS or (is_adverb(word) and word not in _OF_THE_CONTENT):
            at += 1 + (word in MONTHS and at + 1 < end and low[at + 1].isdigit())
        elif word in TIME_LEADS and at + 1 < end and _tells_time(unit, at + 1):
            at += 2
            while at < end and (low[at].isdigit() or low[at] in TIME_WORDS):
                at += 1
        elif place is not None:
            at = place + 1
            while at < end and low[at] in _PLACE_TAILS:
                at += 1
        else:
            break
    return at


# These open what was said: "pointed out all those arguments".
_OF_THE_CONTENT = frozenset(["only", "even", "just", "all", "both"])


def _tells_time(unit: Unit, at: int) -> bool:
    """Whether a word is one of time, or a month with its capital: "in March"."""
    return unit.low[at] in TIME_WORDS or (unit.low[at] in MONTHS and unit.tokens[at].text[0].isupper())


def _listener(unit: Unit, verb: Verb) -> tuple[int, Part | None]:
    """The token after the addressee, and the addressee: "told reporters", "said to the court"."""
    at, takes = verb.after, verb.act.takes
    if at >= unit.end:
        return at, None
    if "a" in takes:
        cursor = addressee_end(unit, at)
        return cursor, Part(at, cursor - 1) if cursor > at else None
    if (
        unit.low[at] == "to"
        and not takes & {"t", "o"}
        and at + 1 < unit.end
        and unit.low[at + 1] not in FORMS
    ):
        cursor = addressee_end(unit, at + 1)
        return at, Part(at + 1, cursor - 1) if cursor > at + 1 else None
    return at, None


_OF_A_NOUN = frozenset(("on", "for", "about", "of", "over"))


def _between_verb_and_that(unit: Unit, verb: Verb, at: int, plain: int, cursor: int) -> bool:
    """Whether "that" after more words still opens what was said: "told the court that", not "found a device that"."""
    if cursor == plain or "a" in verb.act.takes:
        return True
    word = unit.low[plain]
    if word in PREPOSITIONS or word in {"prior", "ahead"}:
        return word not in _OF_A_NOUN and not (word == "to" and "t" in verb.act.takes)
    # "on his Twitter feed that": the rest of a place.
    return plain > at and word not in DETERMINERS and unit.tokens[plain].text[0].islower()


def _opens(unit: Unit, at: int) -> bool:
    """Whether a colon opens words: not the one within "4:49"."""
    return unit.tokens[at].end != unit.tokens[at + 1].start


def _after_aside(unit: Unit, at: int) -> int:
    """The token of "that" after an aside between commas: "reported, citing two officials, that"."""
    low = unit.low
    aside = (
        at + 2 < unit.end and low[at] == "," and (low[at + 1].endswith("ing") or low[at + 1] in PREPOSITIONS)
    )
    if aside:
        comma = unit.first_of(frozenset((",",)), at + 2, REACH)
        if comma is not None and comma + 1 < unit.end and low[comma + 1] == "that":
            return comma + 1
    return at


def _opened(unit: Unit, verb: Verb, at: int, plain: int) -> Right | None:
    """The content that "that", a colon or a quote opens a little further on, no other clause between."""
    low, end, takes = unit.low, unit.end, verb.act.takes
    aside = _after_aside(unit, at)
    if aside != at:
        at = plain = aside
    direct = "o" in takes and (plain >= end or low[plain] not in PREPOSITIONS)
    commas = 0
    for cursor in range(at, min(end, at + REACH)):
        word = low[cursor]
        if word == QUOTE:
            return Right(cursor, strong=True, comma=cursor > at and low[cursor - 1] == ",")
        if cursor + 1 < end and (
            (word == ":" and _opens(unit, cursor)) or (word == "that" and (cursor == plain or "c" in takes))
        ):
            if word == "that" and not _between_verb_and_that(unit, verb, at, plain, cursor):
                break
            if word == "that" and cursor == plain and unit.low[cursor + 1] in _FINITE:
                return Right(cursor)  # "insisted that will not be a problem"
            return Right(cursor + 1, strong=True)
        form = FORMS.get(word)
        commas += word == ","
        if word in _ENDS_SEARCH or commas > 2 or (direct and cursor >= plain):
            break
        if form is not None and cursor > at and form.form != "base":
            break
    return None


def right_of(unit: Unit, verb: Verb) -> Right:
    """What a verb has on its right."""
    told = _told_to(unit, verb)
    if told is not None:
        return told
    at, addressee = _listener(unit, verb)
    plain = skip_adjuncts(unit, at)
    if "p" in verb.act.takes:
        return Right(_predicated(unit, plain), addressee)
    found = _opened(unit, verb, at, plain)
    if found is not None:
        found.addressee = addressee
        return found
    if plain >= unit.end:
        return Right(None, addressee)
    word = unit.low[plain]
    if word in _NO_CONTENT:
        return Right(None, addressee, comma=word == ",")
    return Right(
        plain, addressee, adjunct=word in PREPOSITIONS or (word == "to" and "t" not in verb.act.takes)
    )


_FINITE = MODALS | frozenset(("is", "isn't", "was", "wasn't", "won't", "wouldn't", "has", "hasn't"))


def _told_to(unit: Unit, verb: Verb) -> Right | None:
    """The content behind an addressee that "to" and "that" enclose: "confirmed to the Stad Times that"; None for none."""
    low, first = unit.low, verb.after + 1
    if "c" not in verb.act.takes or "t" in verb.act.takes or first >= unit.end or low[verb.after] != "to":
        return None
    end = addressee_end(unit, first)
    if not first < end < unit.end - 1 or low[end] != "that" or is_past(unit.tokens[end + 1].lower):
        return None  # "added to the list that hung there"
    return Right(end + 1, Part(first, end - 1), strong=True)


def _predicated(unit: Unit, at: int) -> int | None:
    """The object that a quote or "a liar" is said of, as in "called it a <quote>"; None when nothing is."""
    low = unit.low
    for cursor in range(at, min(unit.end, at + REACH)):
        word = low[cursor]
        if word == QUOTE or (word == SCARE and cursor > at):
            return at
        if cursor > at and word in {"a", "an", "as", "the"} and low[cursor - 1] not in PREPOSITIONS:
            return at
        if word in BREAKS or word in AUXILIARIES:
            break
    return None


def _noun_allows(unit: Unit, verb: Verb, right: Right, start: int) -> bool:
    """Whether a form that is also a noun ("claims", "reports") has a subject and a content as a verb does."""
    word = unit.low[start]
    left = unit.tokens[verb.left] if verb.left >= 0 else None
    voice = left is not None and (
        left.lower in GROUPS
        or left.lower in SUBJECT_PRONOUNS
        or (left.text[0].isupper() and left.lower.endswith("s") and verb.left > 0)
    )
    if "t" in verb.act.takes and word == "to":
        return left is None or left.text[0].isupper() or voice
    if not verb.act.takes & {"c", "o", "f"} or right.adjunct:
        return False
    opens = word in CLAUSE_SUBJECTS or word in DETERMINERS or unit.tokens[start].text[0].isupper()
    return opens and (verb.form == "s" or voice)


_REFUSED = frozenset(
    ("motion", "motions", "request", "requests", "appeal", "appeals", "application", "applications", "petition", "bail", "entry",
     "access", "permission", "parole", "visa", "visas", "asylum", "treatment", "leave")
)  # fmt: skip


def _is_refusal(unit: Unit, start: int) -> bool:
    """Whether what is denied is something asked for, so that denying it is no saying: "denied both motions"."""
    for at in range(start, min(unit.end, start + 5)):
        if unit.low[at] in _REFUSED:
            return True
        if unit.low[at] in PREPOSITIONS or unit.low[at] in BREAKS:
            break
    return False


def _is_no_saying(unit: Unit, verb: Verb, start: int) -> bool:
    """Whether what follows shows that nothing is said: "found itself on the defensive", "formal charges that are expected"."""
    low = unit.low
    finite = low[start] in AUXILIARIES or is_past(low[start])
    if finite and low[start - 1] == "that" and "n" in verb.act.takes and verb.form in {"base", "s"}:
        return True
    return low[start] in _SELVES and start + 1 < unit.end and low[start + 1] not in AUXILIARIES


def allowed(unit: Unit, verb: Verb, right: Right) -> bool:
    """Whether what follows a verb is of a sort that the verb takes as its content."""
    takes, low = verb.act.takes, unit.low
    if right.start is None or _is_no_saying(unit, verb, right.start):
        return False
    word = low[right.start]
    if "p" in takes:
        return verb.form != "base"
    if word == QUOTE:
        return bool(takes & {"q", "c", "o", "f"})
    if right.strong and low[right.start - 1] in {":", "that"}:
        return bool(takes & {"q", "c", "w"})
    if "s" in takes and word != "to":
        return word in CLAUSE_SUBJECTS
    if "n" in takes and verb.form in {"base", "s"}:
        return _noun_allows(unit, verb, right, right.start)
    if ("t" in takes and word == "to") or ("w" in takes and word in _QUESTIONS):
        return True
    if "f" in takes:
        needed = _NEEDED.get(verb.lemma)
        stop = min(unit.end, right.start + REACH)
        return not right.adjunct and (needed is None or needed in low[right.start : stop])
    if right.adjunct:
        return "c" in takes and "o" not in takes and verb.lemma == "say"
    return bool(takes & {"o", "c"}) and not (verb.lemma == "deny" and _is_refusal(unit, right.start))


def shows(unit: Unit, speaker: Part, right: Right) -> bool:
    """Whether words are what a thing reads, and no book that somebody reads: "a sign read", "she read: ..."."""
    opened = right.start is not None and unit.low[right.start - 1] in {":", ","}
    return opened or unit.low[speaker.first] in DETERMINERS


def left_content(unit: Unit, before: int) -> Part | None:
    """The content that ends before a token, at a comma, a dash or a quote; None when there is none."""
    low = unit.low
    last = before
    while last >= 0 and (low[last] == "," or low[last] in DASHES):
        last -= 1
    if last < 0 or (last == before and low[last] != QUOTE):
        return None
    first = _after_dateline(unit, last)
    # "an aside (“We stay,” she said)": what stands before an open bracket is no part of it.
    for at in range(last, max(last - FAR, first), -1):
        if low[at] == ")":
            break
        if low[at] == "(":
            first = at + 1
            break
    while first < last and low[first] in {"but", "and", ","}:
        first += 1
    return Part(first, last)


def _after_dateline(unit: Unit, last: int) -> int:
    """The token after a dateline, as in "LINDHOLM, Sarenia – The truce holds, ..."; 0 where there is none."""
    if not unit.tokens[0].text.isupper() or len(unit.tokens[0].text) < 3:
        return 0
    dash = unit.first_of(DASHES, 1, 8)
    return dash + 1 if dash is not None and dash < last else 0


def introductory(unit: Unit, part: Part) -> bool:
    """Whether words before a comma only lead in: "On Saturday", "In Moscow"."""
    low = unit.low
    first, last = part
    if last in unit.quotes or last - 1 in unit.quotes:
        return False
    word = low[first]
    leads = word in PREPOSITIONS or word in SUBORDINATORS or word in TIME_WORDS or word in TIME_LEADS
    if leads or (is_adverb(word) and word not in {"both", "all"}) or word.endswith("ing"):
        return last - first < FAR and "," not in low[first:last]
    return last - first < 2


def _resumes(word: str) -> bool:
    """Whether a word after "X said," takes up the sentence that the cue broke into."""
    return word == "that" or (word not in _NEVER_RESUMES and not word.endswith("ing"))


def placed(unit: Unit, verb: Verb, right: Right, before: int) -> tuple[tuple[int, int], bool] | None:
    """The offsets of the content, on the right or left of the clause, and whether it is on the left."""
    low, takes, end = unit.low, verb.act.takes, unit.end
    content = left_content(unit, before) if before >= 0 and takes & {"q", "c"} else None
    if content is not None:
        if low[content.last] == QUOTE and not (
            right.start is not None and right.strong and low[right.start] != QUOTE
        ):
            return stretched(unit, content, verb.after), True
        if "c" in takes and verb.after + 1 < end and low[verb.after] == "," and _resumes(low[verb.after + 1]):
            return unit.offsets(Part(content.first, end - 1)), True
        if not introductory(unit, content):
            if right.start is None or (right.adjunct and not right.strong):
                return unit.offsets(content), True
            resumed = right.comma and right.addressee is None  # not "told the paper, “We stay”"
            if resumed and low[right.start] == QUOTE and low[before] not in DASHES:
                return unit.offsets(Part(content.first, right.start)), True
    if right.start is None or not allowed(unit, verb, right):
        return None
    quote = unit.quotes.get(right.start)
    if quote is not None and right.start + 1 < end and low[right.start + 1] in SUBORDINATORS:
        return (quote.start, quote.end), False  # "told him: <quote> as her family began to cry"
    return unit.offsets(Part(right.start, _last_of(unit, right.start, strong=right.strong))), False


def _last_of(unit: Unit, start: int, *, strong: bool) -> int:
    """The last token of what is said: a noun phrase ends where another clause begins ("denied the theft, and he left")."""
    goes_on = _goes_on(unit, start) if not strong else unit.end
    if goes_on < unit.end:
        return goes_on - 1
    comma = unit.first_of(frozenset((",",)), start + 1, FAR)
    joint = comma + 1 if comma is not None else unit.end
    if strong or comma is None or joint + 2 >= unit.end or unit.low[joint] not in {"and", "but"}:
        return unit.end - 1
    opens = unit.low[joint + 1] in DETERMINERS | SUBJECT_PRONOUNS or unit.tokens[joint + 1].text[0].isupper()
    clause = opens and has_verb(unit, joint + 2, unit.end)
    return comma - 1 if clause and not has_verb(unit, start, comma) else unit.end - 1


def _goes_on(unit: Unit, start: int) -> int:
    """Where the speaker does something else behind a noun phrase: "promised a road [and will] visit the town"; the end for nowhere."""
    joint = unit.first_of(frozenset(("and", "but")), start + 1, FAR)
    if joint is None or joint + 1 >= unit.end or unit.low[joint + 1] not in AUXILIARIES - {"having", "being"}:
        return unit.end
    return unit.end if has_verb(unit, start, joint) else joint


def stretched(unit: Unit, content: Part, after: int) -> tuple[int, int]:
    """Content before a cue, carried on to the quote that resumes it: "A," he said, "B"."""
    low = unit.low
    start, end = unit.offsets(content)
    for cursor in range(after, min(unit.end, after + REACH)):
        before = low[cursor - 1]
        if low[cursor] == QUOTE and (before in BREAKS or before in TIME_WORDS):
            return start, unit.quotes[cursor].end
        if low[cursor] in FORMS and cursor > after:
            break
    return start, end
