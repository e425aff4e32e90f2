"""Who says what within one sentence: from each verb of saying to its speaker and its content.

No parser: the subject is the noun phrase on the verb's left (appositions and relative clauses stepped over),
the content stands on its right, or before the speaker when the clause comes first ("..., Lavrov said").
"""

from itertools import compress

from attrs import evolve

from claimcheck.values.speech_agents import accuser, agent, bearer
from claimcheck.values.speech_clauses import clause_subject, describes, has_verb, may_speak
from claimcheck.values.speech_contents import (
    Right,
    Verb,
    allowed,
    introductory,
    left_content,
    placed,
    right_of,
    shows,
    skip_adjuncts,
    stretched,
)
from claimcheck.values.speech_partings import parted
from claimcheck.values.speech_shapes import is_done_to, is_no_verb
from claimcheck.values.speech_sources import according, citing, noun_of_saying, quoted_as
from claimcheck.values.speech_subjects import (
    FAR,
    REACH,
    antecedent,
    before_apposition,
    joins,
    phrase,
    skip_left,
    subject,
)
from claimcheck.values.speech_units import QUOTE, Frame, Part, Unit
from claimcheck.values.speech_verbs import ACTS, FORMS, NOUNS, WORDS_OF_SAYING, Form
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BE,
    BREAKS,
    CLAUSE_SUBJECTS,
    DASHES,
    DETERMINERS,
    GROUPS,
    HAVE,
    JOINERS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
)

__all__ = ["read", "speaker_after"]

_COMMA = frozenset((",",))
_BEFORE_GERUND = DASHES | frozenset(
    (",", "while", "by", "without", "and", "after", "before", "in", "when", QUOTE)
)
# A particle that makes another verb: "found out", "called off".
_OTHER_SENSE = frozenset(("out", "up", "off", "away", "back", "down"))
_SAID_TO = frozenset(("say", "believe", "report", "think", "expect", "understand"))
_STATED = frozenset(("statement", "letter", "memo", "email", "report", "tweet", "message"))
_DURING = frozenset(("in", "while", "after", "before", "when"))
_NOBODY = frozenset(("neither", "nor", "nobody", "no", "none"))
_CLAUSE_ENDS = BREAKS | SUBORDINATORS | RELATIVES


def _cue(unit: Unit, verb: Verb) -> tuple[int, int]:
    return unit.tokens[verb.at].start, unit.tokens[verb.after - 1].end


def _verb_at(unit: Unit, at: int, form: Form) -> Verb | None:
    """The verb of saying at a token, with its particle; None where the word is no such verb."""
    after = at + 1
    particle = unit.low[after] if after < unit.end else ""
    lemma = form.lemma
    act = ACTS.get((lemma, particle)) if particle else None
    if act is not None:
        lemma = f"{lemma} {particle}"
        after += 1
    elif particle not in _OTHER_SENSE:
        act = ACTS.get((lemma, ""))
    if act is None:
        return None
    left, auxiliaries, negated = skip_left(unit, at - 1)
    return Verb(at, after, lemma, form.form, act, left, auxiliaries, negated)


def speaker_after(unit: Unit, at: int, *, quoted: bool) -> Part | None:
    """The noun phrase that begins after "said", when it can be a speaker and no clause follows it."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    if (
        at >= end
        or low[at] in PREPOSITIONS
        or low[at] in TIME_WORDS
        or low[at] in BREAKS
        or low[at] == "that"
    ):
        return None
    # "says show boss Elena Marsh": common nouns may lead up to the name.
    person = low[at] in DETERMINERS or any(
        tokens[near].text[0].isupper() or low[near] in GROUPS for near in range(at, min(at + 4, end))
    )
    if not person and not (quoted and (low[at] in SUBJECT_PRONOUNS or low[at][0].isalpha())):
        return None
    last = at
    while last < min(end, at + REACH):
        word = low[last]
        if word in AUXILIARIES or (word in CLAUSE_SUBJECTS and last > at):
            return None
        if word in _CLAUSE_ENDS:
            break
        if last > at and (word in TIME_WORDS or (word in PREPOSITIONS and not joins(unit, last))):
            break
        last += 1
    return Part(at, last - 1) if last > at else None


_OPENINGS = frozenset(
    "instead however meanwhile still then now moreover nevertheless later today yesterday also indeed thus".split()  # noqa: SIM905 - a table of words
)
"""Words that lead into a clause with a comma behind them."""


def _is_clause(unit: Unit, start: int, stop: int) -> bool:
    """Whether the words between two tokens are a clause and no noun phrase with its appositions."""
    comma = unit.first_of(_COMMA, start, FAR)
    if comma is None or comma >= stop:
        return has_verb(unit, start, stop)
    if comma == start + 1 and (unit.low[start] in _OPENINGS or unit.low[start].endswith("ly")):
        return _is_clause(unit, comma + 1, stop)
    if has_verb(unit, start, comma):
        return True
    for at in range(comma, min(stop, comma + FAR)):
        if unit.low[at] in RELATIVES:
            # "The driver, who was ill, had left": the clause of "who" ends with its comma.
            closing = unit.first_of(_COMMA, at, FAR)
            return closing is not None and closing < stop and has_verb(unit, closing + 1, stop)
        if unit.low[at] in AUXILIARIES:
            return True
    return False


def _inverted(unit: Unit, verb: Verb) -> Frame | None:
    """The frame of "...," said Lavrov, the minister."""
    low = unit.low
    word = low[verb.left] if verb.left >= 0 else ""
    if not (word == QUOTE or (word == "," and verb.left >= 1)) or not verb.act.takes & {"i", "q"}:
        return None
    if "having" in verb.auxiliaries:
        return None  # "which she left, having written three songs"
    quoted = word == QUOTE or low[verb.left - 1] == QUOTE
    content = left_content(unit, verb.left)
    speaker = speaker_after(unit, verb.after, quoted=quoted)
    if content is None or speaker is None:
        return None
    if not quoted:
        # The words before must be a clause, not "Lavrov, the minister", and none may follow.
        ends = unit.first_of(_CLAUSE_ENDS, speaker.last + 1, REACH)
        stop = ends if ends is not None else min(unit.end, speaker.last + 1 + REACH)
        short = content.last == content.first + 1  # "prices fell"
        if (introductory(unit, content) and not short) or not _is_clause(unit, content.first, verb.left):
            return None
        if has_verb(unit, speaker.first + 1, stop):
            return None
        if verb.lemma != "say" and not may_speak(unit, speaker):
            return None  # "The law, which he described, explains the colours of oil"
    return Frame(
        verb.lemma, verb.act.sort, _cue(unit, verb), stretched(unit, content, speaker.last + 1), unit.offsets(speaker),
        content.first, negated=verb.negated, before=True,
    )  # fmt: skip


def _inherit(unit: Unit, verb: Verb, frames: list[Frame]) -> tuple[int, int] | None:
    """The speaker of a clause without a subject of its own."""
    if _goes_on_of_thing(unit, verb):
        return None
    for frame in reversed(frames[-4:]):
        if frame.speaker is not None:
            return frame.speaker
    found = clause_subject(unit, verb.at)
    return unit.offsets(found) if found is not None else None


def _goes_on_of_thing(unit: Unit, verb: Verb) -> bool:
    """Whether a verb goes on with what a thing does: "a tool, which looks at sites and recommends some"."""
    if verb.left < 0 or unit.low[verb.left] not in JOINERS:
        return False
    for at in range(verb.left - 1, max(verb.left - FAR, 0), -1):
        if unit.low[at] in _ENDS_LIST:
            return False
        if unit.low[at] == "which":
            return True
    return False


_ENDS_LIST = BREAKS - {","}


def _continued(unit: Unit, verb: Verb, right: Right, frames: list[Frame], clause: int) -> Frame | None:
    """The frame of a clause that takes its speaker from the one before: "and added that", ", adding that"."""
    if right.start is None or not allowed(unit, verb, right):
        return None
    if verb.lemma == "tell" and right.addressee is None:
        # "A bank was called and told that": a passive goes on.
        return None
    speaker = _inherit(unit, verb, frames)
    if speaker is None:
        return None
    return Frame(
        verb.lemma, verb.act.sort, _cue(unit, verb), unit.offsets(Part(right.start, unit.end - 1)), speaker, clause,
        unit.offsets(right.addressee) if right.addressee else None, negated=verb.negated, inherited=True,
    )  # fmt: skip


def _finite(unit: Unit, verb: Verb, frames: list[Frame]) -> Frame | None:
    """The frame of an active verb."""
    low = unit.low
    found = _inverted(unit, verb)
    if found is not None:
        return found
    right = right_of(unit, verb)
    word = low[verb.left] if verb.left >= 0 else ""
    if word in {"and", "but", "or", "then"} or (word == "," and before_apposition(unit, verb.left) < 0):
        return _continued(unit, verb, right, frames, verb.left)
    speaker = _doer(unit, verb, word) if verb.left >= 0 else None
    alone = speaker is None and word in {"who", "which"}
    if alone:
        speaker = Part(verb.left, verb.left)
    if speaker is None or describes(unit, speaker, None if right.strong else right.start):
        return None
    if is_no_verb(unit, verb, speaker):
        return None
    before = speaker.first - 1
    if before >= 0 and low[before] == "as" and right.start is None and verb.act.takes & {"c", "o"}:
        return _as_said(unit, verb, speaker, before)
    place = _place(unit, verb, speaker, right)
    if place is None:
        return None
    content, left = place
    nobody = low[speaker.first] in _NOBODY or (before >= 0 and low[before] in _NOBODY)
    named = None
    spoken = unit.offsets(speaker)
    if word in {"who", "which"}:
        meant = _explained(unit, phrase(unit, verb.left - 1)) if alone else speaker
        named = unit.offsets(meant) if meant is not None else None
        spoken = unit.offsets(Part(verb.left, verb.left))
        # A relative clause ends with its comma: "Lopez, who criticised the plan, left".
        comma = unit.first_of(_COMMA, right.start + 1, FAR) if right.start is not None and not left else None
        if comma is not None and right.start is not None:
            content = unit.offsets(Part(right.start, comma - 1))
    return Frame(
        verb.lemma, verb.act.sort, _cue(unit, verb), content, spoken, speaker.first,
        unit.offsets(right.addressee) if right.addressee else None, negated=verb.negated != nobody, named=named,
        before=left,
    )  # fmt: skip


def _doer(unit: Unit, verb: Verb, before: str) -> Part | None:
    """Who does what a verb says: its subject, the bearer of its office, or "her" in "heard her say"."""
    low = unit.low
    if before in _HEARD and verb.form == "base" and verb.left and low[verb.left - 1] in _HEARING:
        return Part(verb.left, verb.left)
    speaker = subject(unit, verb.left)
    if speaker is not None and verb.after < unit.end and low[verb.after] != ",":
        return bearer(unit, speaker) or speaker
    return speaker


_HEARD = frozenset(("him", "her", "them"))
_HEARING = frozenset(("hear", "hears", "heard"))


def _explained(unit: Unit, part: Part | None) -> Part | None:
    """The name before a noun phrase that only explains it: "Louis, a builder of housing"."""
    if part is None or part.first < _NAME_AND_COMMA or unit.low[part.first - 1] != ",":
        return part
    named = unit.tokens[part.first - 2].text[0].isupper() and unit.low[part.first] in DETERMINERS
    return phrase(unit, part.first - 2) if named else part


_NAME_AND_COMMA = 2


# Who answers these says nothing by it: "answered the door".
_CALLERS = frozenset(["bell", "call", "calls", "door", "doorbell", "intercom", "knock", "phone", "telephone"])
_NEAR = 3


def _place(unit: Unit, verb: Verb, speaker: Part, right: Right) -> tuple[tuple[int, int], bool] | None:
    """Where the content of a verb with this subject stands, and whether on its left; None for no saying."""
    if verb.lemma == "read" and not shows(unit, speaker, right):
        return None
    if verb.lemma == "answer" and not _CALLERS.isdisjoint(unit.low[verb.after : verb.after + _NEAR]):
        return None
    before = speaker.first - 1
    place = placed(unit, verb, right, before)
    if place is not None and place[1] and is_done_to(unit, verb, speaker, right):
        return None
    return place or _relative_object(unit, verb, right, before)


def _relative_object(
    unit: Unit, verb: Verb, right: Right, before: int
) -> tuple[tuple[int, int], bool] | None:
    """The noun phrase that a relative clause says was supported or announced: "the plan, which Lavrov welcomed"."""
    low = unit.low
    if before < 1 or low[before] not in {"which", "that"} or "o" not in verb.act.takes:
        return None
    if right.start is not None and not right.adjunct:
        return None
    what = antecedent(unit, before - 1)
    return (unit.offsets(what), True) if what is not None else None


def _as_said(unit: Unit, verb: Verb, speaker: Part, before: int) -> Frame | None:
    """The frame of "As X said, ..." and "..., as X said"."""
    content = left_content(unit, before - 1) if before else None
    if content is None or unit.low[content.last] in _LEADS_ON:
        # "It is odd if, as Wee says, the mill is closed": what he says comes behind.
        before = 0
        comma = unit.first_of(_COMMA, verb.after, FAR)
        content = Part(comma + 1, unit.end - 1) if comma is not None and comma + 1 < unit.end else None
    if content is None:
        return None
    return Frame(
        verb.lemma,
        verb.act.sort,
        _cue(unit, verb),
        unit.offsets(content),
        unit.offsets(speaker),
        before,
        before=before > 0,
    )


_LEADS_ON = SUBORDINATORS | {"that", "but", "and"}


def _gerund(unit: Unit, verb: Verb, frames: list[Frame]) -> Frame | None:
    """The frame of "..., adding that": the speaker is that of the clause before."""
    word = unit.low[verb.left] if verb.left >= 0 else ""
    # "Issued a statement early on Monday announcing that it would close".
    stated = word in _STATED and right_of(unit, verb).strong
    if word not in _BEFORE_GERUND and not stated:
        return None
    # "In announcing his decision, Obama said": the act is told by the main verb.
    if word in _DURING | {"by"} and (verb.left == 0 or (word in _DURING and not right_of(unit, verb).strong)):
        return None
    clause = verb.at if word == QUOTE else verb.left
    found = _continued(unit, verb, right_of(unit, verb), frames, clause)
    return found._replace(negated=verb.negated or word == "without") if found else None


def _passive(unit: Unit, verb: Verb) -> Frame | None:
    """The frame of "X was accused of ...", "it was announced that ...", "he was told by Y that ..."."""
    low, end, takes = unit.low, unit.end, verb.act.takes
    told = subject(unit, verb.left) if verb.left >= 0 else None
    if told is None or verb.after >= end:
        return None
    at = skip_adjuncts(unit, verb.after)
    word = low[at] if at < end else ""
    speaker = agent(unit, at + 1) if word == "by" and at + 1 < end else None
    if speaker is not None and verb.lemma == "accuse":
        speaker = accuser(unit, speaker)
        word = "of" if speaker.last + 1 < end and low[speaker.last + 1] == "of" else word
    that = unit.first_of(frozenset(("that",)), verb.after, REACH)
    if that is not None and that + 1 < end and ("a" in takes or low[told.last] == "it"):
        content = Part(that + 1, end - 1)
    elif (word == "of" and verb.lemma == "accuse") or (low[verb.after] == "to" and verb.lemma in _SAID_TO):
        content = Part(told.first, end - 1)
    elif speaker is not None and "o" in takes:
        content = told
    else:
        return None
    return Frame(
        verb.lemma, verb.act.sort, _cue(unit, verb), unit.offsets(content), unit.offsets(speaker) if speaker else None,
        told.first, negated=verb.negated,
    )  # fmt: skip


def _past(unit: Unit, verb: Verb, frames: list[Frame]) -> Frame | None:
    """The frame of a past form: a past tense, a perfect or a passive."""
    auxiliaries = verb.auxiliaries
    following = unit.low[verb.after] if verb.after < unit.end else ""
    if auxiliaries & BE:
        return _passive(unit, verb)
    if auxiliaries & MODALS or (verb.form == "participle" and not auxiliaries & HAVE):
        return None
    # "the plan announced by Baku", "men accused of theft": no past tense.
    if (following == "by" and not auxiliaries) or (following == "of" and verb.lemma == "accuse"):
        return None
    if following in {"on", "upon"} and unit.low[verb.after + 1 : verb.after + 2] == ["by"]:
        return None  # "the measures insisted upon by the union"
    # "easier said than done"; "arrested, charged with murder".
    if following == "than" or (following == "with" and verb.lemma == "charge"):
        return None
    return _finite(unit, verb, frames)


def _act(unit: Unit, at: int, form: Form, frames: list[Frame]) -> Frame | None:
    """The frame of the verb at a token."""
    low = unit.low
    if form.lemma == "quote" or (form.lemma == "cite" and form.form == "ing"):
        found = quoted_as(unit, at) if form.lemma == "quote" else None
        return found or (citing(unit, at) if form.form == "ing" else None)
    verb = _verb_at(unit, at, form)
    if verb is None or (verb.left >= 0 and low[verb.left] == "to"):
        return None
    if verb.form == "ing":
        if verb.left > 0 and low[verb.left] in {"heard", "seen"}:
            # "Falk can be heard saying on a tape".
            left, auxiliaries, _ = skip_left(unit, verb.left - 1)
            verb = evolve(verb, left=left, auxiliaries=auxiliaries)
        return _finite(unit, verb, frames) if verb.auxiliaries & BE else _gerund(unit, verb, frames)
    if verb.form in {"past", "participle"}:
        return _past(unit, verb, frames)
    if verb.form == "base" and verb.auxiliaries & (MODALS | BE | HAVE):
        return None
    return _finite(unit, verb, frames)


def _is_name(unit: Unit, at: int, form: Form) -> bool:
    """Whether a verb in capitals is a part of a name: "Rory Read", "the United States"; not in a heading, all in capitals."""
    if not unit.tokens[at].text[0].isupper():
        return False
    if unit.low[at - 1] == "united":
        return True
    words = [
        token.text for token in unit.tokens[: unit.end] if len(token.text) > _SHORT and token.text.isalpha()
    ]
    capitals = sum(word[0].isupper() for word in words)
    return form.form == "base" or (unit.tokens[at - 1].text[0].isupper() and 3 * capitals < 2 * len(words))


_SHORT = 3


def _frame_at(unit: Unit, at: int, frames: list[Frame]) -> Frame | None:
    word = unit.low[at]
    form = FORMS.get(word)
    frame = None
    # "Rory Read", "the Washington Post": a name, no verb.
    if form is not None and at and not _is_name(unit, at, form):
        frame = _act(unit, at, form, frames)
    elif word == "according":
        frame = according(unit, at)
    if frame is None and word in NOUNS:
        frame = noun_of_saying(unit, at)
        # "said in a statement that": the verb has the clause already.
        if frame is not None and any(frame.content[0] == earlier.content[0] for earlier in frames[-2:]):
            return None
    return frame


def read(unit: Unit) -> list[Frame]:
    """The acts of saying in a sentence, in the order of their cues."""
    frames: list[Frame] = []
    question = unit.end < len(unit.low) and unit.low[-1] == "?"
    if WORDS_OF_SAYING.isdisjoint(unit.low):
        return frames
    for at in compress(range(unit.end), map(WORDS_OF_SAYING.__contains__, unit.low)):
        frame = _frame_at(unit, at, frames)
        if frame is not None and not (question and not frame.before and not frames):
            frames.append(frame)
    return parted(unit, frames)
