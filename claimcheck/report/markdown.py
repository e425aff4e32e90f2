"""The report as Markdown, short enough for a comment on a pull request.

Words of texts are shown, never obeyed: punctuation that Markdown, HTML or GitHub reads is escaped, so no
link, image, mention or tag of a text comes to life.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TextIO

from attrs import field, frozen, validators

from claimcheck.model import Finding, Label, Report, Span, Stance, Verdict
from claimcheck.report.layout import Range, clip, referenced, visible
from claimcheck.report.wording import (
    FAILED,
    STANCES,
    WORDS,
    bears,
    cited,
    failures_of,
    foremost,
    in_words,
    place_of,
    review_of,
    sentence_around,
    summary,
    told_by,
    warnings_of,
    words_of,
)

__all__ = ["MarkdownReporter"]

_SIGNS: Mapping[Label, str] = {
    Label.REFUTED: "❌",
    Label.CONFLICTING: "⚔️",
    Label.OUTDATED: "🕓",
    Label.SUPPORTED: "✅",
    Label.NOT_ENOUGH_EVIDENCE: "❔",
}
_READ_BY_MARKDOWN = frozenset("\\`*_{}[]<>()#+-.!|~&:=$\"'^")
_ROOM = 600
"""Characters of a sentence that are shown."""
_LIMIT = 60_000
"""Characters of the whole; a comment on GitHub holds 65,536."""


@frozen(kw_only=True)
class MarkdownReporter:
    """Writes what failed and is outdated with its evidence, the rest as counts.

    `limit` is the most characters that are written: sections that do not fit are counted instead.
    """

    limit: int = field(default=_LIMIT, validator=validators.instance_of(int))

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write one page for all reports."""
        text = f"## claimcheck: {summary(reports)}\n"
        verdicts = [(report, verdict) for report in reports for verdict in report.verdicts]
        sections = [
            _section(report, verdict)
            for label in (*FAILED, Label.OUTDATED)
            for report, verdict in verdicts
            if bears(verdict, {label})
        ]
        closing = "".join(_closing(reports, verdicts))
        left = self.limit - len(text) - len(closing) - 80
        for number, section in enumerate(sections):
            if len(section) > left:
                text += f"\n… and {len(sections) - number} more that a comment has no room for.\n"
                break
            text += section
            left -= len(section)
        out.write(referenced(text + closing, out))


def _escaped(text: str) -> str:
    """A text that Markdown shows as it stands, on one line."""
    signs = (f"\\{sign}" if sign in _READ_BY_MARKDOWN else sign for sign in visible(text))
    # An entity and a zero-width space keep a name behind @ from being told.
    return "".join(signs).replace("@", "&#64;&#8203;").replace("www\\.", "www&#8203;\\.")


def _marked(sentence: Span, words: Span) -> str:
    """A sentence with the words that matter in bold."""
    start, end = words.start - sentence.start, words.end - sentence.start
    left, right = clip(sentence.text, start, end, _ROOM)
    start, end = min(max(start, left), right), max(min(end, right), left)
    parts: tuple[Range, ...] = ((left, start), (start, end), (end, right))
    before, bold, after = (_escaped(sentence.text[a:b]) for a, b in parts)
    # Bold neither begins nor ends with a space.
    inner = bold.strip()
    shown = (
        f"{before}{bold[: len(bold) - len(bold.lstrip())]}<b>{inner}</b>{bold[len(bold.rstrip()) :]}{after}"
    )
    return f"{'… ' if left else ''}{shown if inner else before + after}{' …' if right < len(sentence.text) else ''}"


def _section(report: Report, verdict: Verdict) -> str:
    """One claim: where it stands, the sentence, and what was found where."""
    claim = verdict.claim
    place = _escaped(place_of(claim.span, report.document.source))
    lines = [
        f"\n### {_SIGNS[verdict.label]} {WORDS[verdict.label].capitalize()} {_escaped(claim.kind)}, {place}\n",
        f"> {_marked(claim.sentence, claim.span)}\n",
    ]
    lines += (
        [_found(finding) for finding in foremost(verdict)]
        if verdict.findings
        else [_escaped(verdict.reason) + "\n"]
    )
    if verdict.series:
        lines.append("".join(_series(verdict)))
    if verdict.origins > 1:
        lines.append(f"{verdict.origins} independent origins.\n")
    return "\n".join(lines)


def _series(verdict: Verdict) -> Iterator[str]:
    """How the claim's figure grew, as a list in the order of days."""
    yield "**Over time:**\n\n"
    for figure in verdict.series:
        told = f"{in_words(figure.day)}: {words_of(figure.span)} ({told_by(figure, verdict)})"
        yield f"- {_escaped(told)}\n"


def _found(finding: Finding) -> str:
    """What one checker found, with the source's words."""
    words = finding.evidence_span
    quoted = _marked(sentence_around(words, finding.evidence.span), words)
    head = STANCES[finding.stance] if finding.stance is not Stance.REFUTES else "found"
    return (
        f"**{head.capitalize()}:** {_escaped(finding.message)} ({_escaped(cited(finding))})\n\n> {quoted}\n"
    )


def _closing(reports: Sequence[Report], verdicts: Sequence[tuple[Report, Verdict]]) -> Iterator[str]:
    """What failed, and folded lists of what is unconfirmed and supported."""
    failures = failures_of(reports)
    if failures:
        yield "\n### Failures\n\n"
        for checker, error in failures:
            yield f"- {_escaped(f'{checker}: {error}')}\n"
    warnings = warnings_of(reports)
    if warnings:
        yield "\n### Warnings\n\n"
        yield from (f"- {_escaped(warning)}\n" for warning in warnings)
    yield from _folded([pair for pair in verdicts if pair[1].review], "📝", "reviewed")
    for label in (Label.NOT_ENOUGH_EVIDENCE, Label.SUPPORTED):
        chosen = [pair for pair in verdicts if bears(pair[1], {label})]
        yield from _folded(chosen, _SIGNS[label], WORDS[label])


def _folded(chosen: Sequence[tuple[Report, Verdict]], sign: str, word: str) -> Iterator[str]:
    """A list that opens on a click, a line a claim, with why it may stand where someone has said so."""
    if not chosen:
        return
    yield f"\n<details><summary>{sign} {len(chosen)} {word}</summary>\n\n"
    for report, verdict in chosen[:100]:
        words = visible(verdict.claim.span.text)
        short = words if len(words) <= 100 else f"{words[:97]}..."
        reviewed, note = review_of(verdict)
        why = f" ({WORDS[verdict.label]}, {reviewed}: {_escaped(note)})" if reviewed else ""
        yield f"- {_escaped(place_of(verdict.claim.span, report.document.source))}: {_escaped(short)}{why}\n"
    if len(chosen) > 100:
        yield f"- … and {len(chosen) - 100} more\n"
    yield "\n</details>\n"
