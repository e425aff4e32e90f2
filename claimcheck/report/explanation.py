"""An explanation for people: one claim, every passage that was looked at, and what each checker made of it."""

from collections.abc import Mapping, Sequence
from typing import TextIO

from attrs import frozen

from claimcheck.explanation import Answer, Explanation, Looked, Weight
from claimcheck.model import Stance
from claimcheck.report.page import FEWEST_COLUMNS, ROOM, Page, columns_of, wants_color
from claimcheck.report.terminal import write_series
from claimcheck.report.wording import WORDS, day_of, place_of, plural, said_of, sentence_around

__all__ = ["ExplanationWriter"]

_INDENT = 15
_NUMBER = 5
_SAID: Mapping[Stance, str] = {
    Stance.SUPPORTS: "supports",
    Stance.REFUTES: "refutes",
    Stance.PREDATES: "has moved on",
}
_WEIGHTS: Mapping[Weight, str] = {
    Weight.DECIDES: "the verdict rests on it",
    Weight.KEPT: "kept beside the verdict",
    Weight.ASIDE: "set aside",
    Weight.ELSEWHERE: "not counted",
}


@frozen(kw_only=True)
class ExplanationWriter:
    """Writes an explanation for a person; `color` and `width` None: as the terminal and its environment say."""

    color: bool | None = None
    width: int | None = None

    def write(self, explanation: Explanation, out: TextIO) -> None:
        """Write all of it."""
        page = Page(
            out,
            max(FEWEST_COLUMNS, self.width if self.width is not None else columns_of(out)),
            self.color if self.color is not None else wants_color(out),
            getattr(out, "encoding", None) or "utf-8",
        )
        _write_claim(page, explanation)
        theirs = [looked for looked in explanation.passages if not looked.itself]
        own = [looked for looked in explanation.passages if looked.itself]
        page.ruler(f"WHAT THE REFERENCES SAY: {plural(len(theirs), 'passage')}", "=")
        if not theirs:
            held = plural(len(explanation.sources), "reference")
            page.wrapped(f"No passage of {held} shares enough with the claim to be looked at.")
            page.line()
        for number, looked in enumerate(theirs, start=1):
            _write_passage(page, explanation, looked, f"{number}.")
        _write_own(page, explanation, own)
        _write_answers(page, explanation, "OF EVERY PASSAGE ALIKE", explanation.throughout)
        _write_answers(page, explanation, "OF ALL PASSAGES TOGETHER", explanation.together)
        _write_judgement(page, explanation)


def _write_claim(page: Page, explanation: Explanation) -> None:
    """The claim, what its words were read as, and the verdict."""
    verdict, claim = explanation.verdict, explanation.claim
    word = WORDS[verdict.label]
    page.ruler(f"{word.upper()} {claim.kind} {place_of(claim.span, claim.document.source)}", "=", word)
    page.line()
    page.quoted(claim.sentence, claim.span, word)
    page.line()
    day = day_of(claim.document)
    page.hanging("id:", claim.id, _INDENT)
    page.hanging("as of:", day or "no day known (--date gives it)", _INDENT)
    page.hanging("claimed:", str(claim.value), _INDENT)
    page.hanging("read as:", _fields(claim.value.as_json()), _INDENT)
    page.hanging("verdict:", word, _INDENT, word)
    if verdict.findings:
        page.hanging("confidence:", f"{verdict.confidence:.0%}", _INDENT)
    page.hanging("reason:", verdict.reason, _INDENT)
    write_series(page, verdict)
    page.line()


def _fields(value: Mapping[str, object]) -> str:
    """A value's fields in one line, those that are not known last and only by name."""
    known = [f"{name} {_field(item)}" for name, item in value.items() if item not in (None, "", [], {})]
    unknown = [name for name, item in value.items() if item in (None, "", [], {})]
    rest = [f"not said: {', '.join(unknown)}"] if unknown else []
    return "; ".join(known + rest)


def _field(item: object) -> str:
    if isinstance(item, Sequence) and not isinstance(item, str):
        return ", ".join(map(_field, item))
    if isinstance(item, float) and item.is_integer():
        return f"{item:,.0f}"
    return str(item)


def _write_passage(page: Page, explanation: Explanation, looked: Looked, number: str) -> None:
    """A passage with its relevance, its words, and what each checker made of it."""
    evidence = looked.evidence
    said = said_of(evidence.document)
    known = f", {said}" if said else ""
    page.hanging(
        number,
        f"{evidence.span.where}{known}, relevance {evidence.relevance:.2f}",
        _NUMBER,
        "name",
    )
    text = evidence.span.text
    page.hanging("", text if len(text) <= ROOM else f"{text[:ROOM]} ...", _NUMBER)
    page.line()
    for answer in looked.answers:
        _write_answer(page, explanation, answer)
    if not looked.answers:
        page.hanging("", "nothing beside what is said of every passage alike", _INDENT)
    page.line()


def _write_answer(page: Page, explanation: Explanation, answer: Answer) -> None:
    """The findings of a checker with what became of them, then what it passed over."""
    head = f"{answer.checker}:"
    for finding in answer.findings:
        weight, why = explanation.weight_of(finding)
        likely = ", as a likelihood" if finding.likely else ""
        page.hanging(
            head,
            f"{_SAID[finding.stance]}: {finding.message} [{finding.confidence:.0%} sure{likely}]",
            _INDENT,
            {Stance.SUPPORTS: "supported", Stance.REFUTES: "refuted", Stance.PREDATES: "outdated"}[
                finding.stance
            ],
        )
        page.quoted(
            sentence_around(finding.evidence_span, finding.evidence.span), finding.evidence_span, "note"
        )
        page.hanging("->", f"{_WEIGHTS[weight]}: {why}" if why else _WEIGHTS[weight], _INDENT)
        head = ""
    for silence in answer.silences:
        page.hanging(
            head, f"silent: {silence}" if not answer.findings else f"passed over: {silence}", _INDENT
        )
        head = ""


def _write_own(page: Page, explanation: Explanation, own: Sequence[Looked]) -> None:
    """What the text says against itself; passages of which all say the same are told by their lines alone."""
    page.ruler(f"THE TEXT AGAINST ITSELF: {plural(len(own), 'passage')}", "=")
    alike: dict[tuple[Answer, ...], list[Looked]] = {}
    for looked in own:
        if any(answer.findings for answer in looked.answers):
            _write_passage(page, explanation, looked, "")
        else:
            alike.setdefault(looked.answers, []).append(looked)
    for answers, passages in alike.items():
        places = sorted({looked.evidence.span for looked in passages}, key=lambda span: span.start)
        page.hanging("at:", ", ".join(dict.fromkeys(span.place for span in places)), _INDENT)
        for answer in answers:
            _write_answer(page, explanation, answer)
    page.line()


def _write_answers(page: Page, explanation: Explanation, title: str, answers: Sequence[Answer]) -> None:
    """What was said of no single passage."""
    if not answers:
        return
    page.ruler(title, "=")
    for answer in answers:
        _write_answer(page, explanation, answer)
    page.line()


def _write_judgement(page: Page, explanation: Explanation) -> None:
    """Which row of the table the findings make, on what the label rests, and how many origins that has."""
    page.ruler("THE JUDGEMENT", "=")
    weighing = explanation.weighing
    row = weighing.row
    asked = (
        ("a reference supports the claim", row.supports),
        ("a reference refutes it", row.refutes),
        ("a later reference has moved on", row.predates),
        ("the text contradicts itself", row.own),
    )
    for question, holds in asked:
        page.hanging("yes:" if holds else "no:", question, _INDENT)
    word = WORDS[weighing.label]
    page.hanging("->", word, _INDENT, word)
    for number, origin in enumerate(explanation.origins, start=1):
        places = ", ".join(each.span.where for each in origin)
        page.hanging(f"origin {number}:", places + (" (near copies)" if len(origin) > 1 else ""), _INDENT)
    for aside in (*weighing.aside, *explanation.elsewhere):
        page.hanging(
            "not counted:", f"{aside.finding.message} ({aside.finding.checker}): {aside.why}", _INDENT
        )
    for failure in (*explanation.verdict.failures, *explanation.failures):
        page.hanging("failure:", f"{failure.checker}: {failure.error}", _INDENT, "failure")
