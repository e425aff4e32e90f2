"""A record as a value: the documents that were checked, what sources gave for them, and by which program and options."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from datetime import date as Date  # noqa: N812 - the parameter of `record_check` is called date
from pathlib import Path
from time import perf_counter

from attrs import evolve, field, frozen

from claimcheck.checkers import CHECKERS, EXTRACTORS, SOURCES, find_plugins
from claimcheck.model import Document, Label, Report
from claimcheck.recording.documents import hash_of
from claimcheck.redaction import without_secret_options, without_secrets
from claimcheck.verify import Asked, Verifier, prepare

__all__ = [
    "JUDGING",
    "Options",
    "Record",
    "Recorded",
    "judging_here",
    "options_to_keep",
    "program_here",
    "record_check",
    "replay",
]

Options = Mapping[str, Mapping[str, Mapping[str, object]]]
"""Options of plugins, by entry-point group and name."""

JUDGING = (EXTRACTORS, CHECKERS)
"""The groups whose plugins take part in a replay."""


@frozen(kw_only=True)
class Recorded:
    """One document that was checked, with all that sources gave for it, and the options that held for it.

    `against` are the references that it was checked against, those of its citations included; `sources` the names
    of sources that were asked besides.
    """

    document: Document
    asked: Asked
    kinds: tuple[str, ...] | None = None
    fail_on: tuple[Label, ...] | None = None
    day: Date | None = None
    against: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@frozen(kw_only=True)
class Record:
    """What a run had from its sources, so that it can be made again without them.

    `started` and `seconds` are of the run; `program` are the versions of claimcheck and of its plugins, by name.
    `plugins` are the options of plugins without secrets.
    `unread` are messages on documents that could not be read; `several` says that a list of reports was asked for,
    and `allow_empty` that nothing checkable is no error.
    `baseline` is the file of reviewed claims, as JSON, with its path.
    `hashes` are those of texts that are not kept, by what is told of their documents.
    """

    checked: tuple[Recorded, ...]
    started: datetime
    seconds: float
    program: Mapping[str, str] = field(factory=dict)
    plugins: Options = field(factory=dict)
    unread: tuple[str, ...] = ()
    several: bool = False
    allow_empty: bool = False
    baseline: tuple[str, Mapping[str, object]] | None = None
    hashes: Mapping[Document, str] = field(factory=dict, repr=False)

    def hash_of(self, document: Document) -> str:
        """The SHA-256 of a reference's text, whether or not that is kept; empty where it was not known."""
        return hash_of(document.text) if document.text else self.hashes.get(document, "")

    def of(self, document: Document) -> Recorded | None:
        """What is recorded of a document: of the same text, or else of the same source."""
        same = [each for each in self.checked if each.document.text == document.text]
        named = [each for each in self.checked if each.document.source == document.source]
        both = [each for each in same if each in named]
        return next(iter([*both, *same, *named]), None)

    def options_with(self, here: Options) -> dict[str, dict[str, Mapping[str, object]]]:
        """The options of the plugins that judge: for each those of `here`, where it has any, else the recorded ones."""
        return {group: {**self.plugins.get(group, {}), **here.get(group, {})} for group in JUDGING}

    @property
    def other_versions(self) -> tuple[str, ...]:
        """What is to be said of each part of the program that judges and is of another version here."""
        here = judging_here()
        then = {part: version for part, version in self.program.items() if not part.startswith(f"{SOURCES} ")}
        differing = [part for part in sorted({*here, *then}) if here.get(part) != then.get(part)]
        return tuple(
            f"recorded with {part} {then.get(part, 'none')}, judged with {here.get(part, 'none')} now; "
            "verdicts may differ"
            for part in differing
        )


def program_here() -> dict[str, str]:
    """The versions that ask and judge: of claimcheck, and of the package of each plugin that takes part in a check."""
    return judging_here() | _plugins_of(SOURCES)


def judging_here() -> dict[str, str]:
    """The versions that judge what sources gave."""
    from claimcheck import __version__  # noqa: PLC0415 - the package imports the rooms, not they it

    return {"claimcheck": __version__} | _plugins_of(*JUDGING)


def _plugins_of(*groups: str) -> dict[str, str]:
    return {
        f"{group} {entry.name}": f"{entry.package} {entry.version}"
        for group in groups
        for entry in find_plugins(group)
    }


def options_to_keep(plugins: Options) -> dict[str, dict[str, dict[str, object]]]:
    """The options of plugins that a record keeps: those of reporters say nothing of evidence, and secrets are left out."""
    return {
        group: {name: without_secret_options(table) for name, table in plugins[group].items()}
        for group in (*JUDGING, SOURCES)
        if plugins.get(group)
    }


def record_check(
    text: str | Document | Sequence[Document],
    against: Iterable[str | Path | Document] = (),
    *,
    date: Date | None = None,
    kinds: Sequence[str] | None = None,
    sources: Sequence[str] = (),
    options: Options | None = None,
) -> Record:
    """Check a text, or several documents, and keep all that the sources gave.

    The other arguments are those of `check` and `prepare`; `replay` gives the reports.

    >>> import claimcheck
    >>> wire = claimcheck.Document("The blast at the Orrin mine killed 14 miners.", source="wire.txt")
    >>> record = claimcheck.record_check("The blast at the Orrin mine killed 12 miners.", [wire], kinds=["casualty"])
    >>> [report] = claimcheck.replay(record)
    >>> report.verdicts[0].label.value
    'refuted'
    """
    started, before = datetime.now(UTC), perf_counter()
    documents = [Document(text)] if isinstance(text, str) else [text] if isinstance(text, Document) else text
    references = list(against)
    verifier = prepare(references, kinds=kinds, options=options, sources=sources)
    checked = []
    for document in documents:
        dated = document if date is None else evolve(document, published=date)
        _, asked = verifier.checked(dated)
        checked.append(
            Recorded(
                document=dated,
                asked=asked,
                kinds=verifier.kinds,
                against=tuple(
                    without_secrets(each.source if isinstance(each, Document) else str(each))
                    for each in references
                ),
                sources=tuple(sources),
            )
        )
    return Record(
        checked=tuple(checked),
        started=started.replace(microsecond=0),
        seconds=perf_counter() - before,
        program=program_here(),
        plugins=options_to_keep(options or {}),
        several=len(checked) != 1,
    )


def replay(record: Record) -> tuple[Report, ...]:
    """The reports of a record: the checkers look again at what the sources gave, and nobody is asked.

    With the same program they are the same to the last byte.
    A claim that the record does not know, as another version of an extractor may find one, is a failure of its own.
    """
    verifiers: dict[tuple[str, ...] | None, Verifier] = {}
    reports = []
    for each in record.checked:
        if each.kinds not in verifiers:
            verifiers[each.kinds] = prepare(kinds=each.kinds, options=record.options_with({}))
        report = verifiers[each.kinds].check(each.document, each.asked)
        reports.append(report if each.fail_on is None else evolve(report, fail_on=each.fail_on))
    return tuple(reports)
