"""A document as a collector, and each of its claims as a test item."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import pytest
from attrs import evolve

from claimcheck import (
    Claim,
    ClaimcheckError,
    Document,
    Failure,
    Recorded,
    Report,
    ReviewStatus,
    Verdict,
    Verifier,
    explain,
    read_document,
    reviewed,
)
from pytest_claimcheck.settings import Settings, replaying, settings, shown, verifier

__all__ = ["ClaimItem", "DocumentFile", "FailureItem"]

_REVIEWED = {ReviewStatus.WAIVED: "waived", ReviewStatus.BASELINE: "reviewed"}

LONGEST_NAME = 60
"""Characters of what a claim says that its item's name keeps."""


class ClaimFailedError(Exception):
    """A claim does not hold; its verdict explains why."""


class PluginFailedError(Exception):
    """A checker, source or reference failed, so that nothing can be said."""


def _printable(text: str) -> str:
    """A text on one line that no terminal obeys, and that names no other item."""
    clean = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(clean.split()).replace("::", ":")


def _short(text: str) -> str:
    """A text cut where a word ends."""
    clean = _printable(text)
    if len(clean) <= LONGEST_NAME:
        return clean
    return clean[:LONGEST_NAME].rpartition(" ")[0].rstrip(" ,;:-(") or clean[:LONGEST_NAME]


class DocumentFile(pytest.File):
    """A document whose claims are test items; it is checked whole when the first of them runs."""

    @cached_property
    def settings(self) -> Settings:
        """The options that hold for the document."""
        return settings(self.config, self.path)

    @cached_property
    def verifier(self) -> Verifier:
        """What checks it, shared with all documents of the same options."""
        return verifier(self.config, replaying(self.settings, self.recorded))

    @cached_property
    def document(self) -> Document:
        """The text, as of its own day or the one that the user gives or gave when it was recorded."""
        source, record = shown(self.path), self.settings.record
        days = {each.document.source: each.day for each in record.checked} if record else {}
        return read_document(source, published=self.settings.day or days.get(source))

    @cached_property
    def recorded(self) -> Recorded | None:
        """What is recorded of the document, where claims are checked by a record."""
        return self.settings.record.of(self.document) if self.settings.record else None

    @property
    def known_failures(self) -> tuple[Failure, ...]:
        """What is known to have failed before any claim is checked."""
        return self.verifier.failures + (self.recorded.asked.unopened if self.recorded else ())

    @cached_property
    def report(self) -> Report:
        """What the check says of all its claims, and a person of those that may stand though they fail."""
        asked = self.recorded.asked if self.recorded else None
        report = evolve(self.verifier.check(self.document, asked), fail_on=self.settings.fail_on)
        try:
            return reviewed(report, self.settings.baseline, kinds=self.settings.kinds)
        except ClaimcheckError as error:
            raise PluginFailedError(str(error)) from error

    @cached_property
    def verdicts(self) -> Mapping[str, Verdict]:
        """The verdicts by the ids of their claims."""
        return {verdict.claim.id: verdict for verdict in self.report.verdicts}

    def collect(self) -> Iterator[pytest.Item]:
        """An item a claim in reading order, after one for each plugin or reference that cannot be used."""
        try:
            claims, failures = self.verifier.split(self.document)
            # What is wrong with a waiver is known before any claim is checked.
            reviewed(Report(self.document))
        except ClaimcheckError as error:
            raise self.CollectError(str(error)) from error
        if self.settings.record and self.recorded is None:
            raise self.CollectError(
                f"{self.document.source}: is not in the record of claimcheck_replay; record it again"
            )
        seen: Counter[str] = Counter()
        for failure in (*self.known_failures, *failures):
            yield FailureItem.from_parent(
                self, name=_numbered(f"failure {_short(failure.checker)}", seen), failure=failure
            )
        for claim in claims:
            said = _short(f"{claim.kind} {claim.value}")
            yield ClaimItem.from_parent(self, name=_numbered(f"L{claim.span.line} {said}", seen), claim=claim)
        asks = any(source.name != "files" for source in self.verifier.sources)
        if claims and (asks or self.recorded):
            yield SourcesItem.from_parent(self, name="sources")
        if self.document.comments or (claims and self.settings.baseline):
            yield ReviewsItem.from_parent(self, name="reviews")


def _numbered(name: str, seen: Counter[str]) -> str:
    """The name, told from those before it that are the same."""
    seen[name] += 1
    return name if seen[name] == 1 else f"{name} ({seen[name]})"


class DocumentItem(pytest.Item):
    """A test of something about a document beside its claims."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What failed, a line each; a bug of ours with its traceback."""
        if isinstance(excinfo.value, PluginFailedError):
            return _visible_lines(str(excinfo.value))
        return super().repr_failure(excinfo, style)


class FailureItem(DocumentItem):
    """A plugin that cannot be loaded, or a reference that cannot be read: a test that fails."""

    def __init__(self, *, failure: Failure, **options: Any) -> None:
        super().__init__(**options)
        self.failure = failure

    def runtest(self) -> None:
        """Fail, with what went wrong."""
        raise PluginFailedError(f"{self.failure.checker}: {self.failure.error}")

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """The document, and what failed."""
        return self.path, None, self.name


class SourcesItem(DocumentItem):
    """What could not be read while the claims were checked, as a page: a test that fails if there is any.

    It warns where claims are checked by a record that another version has made.
    """

    def runtest(self) -> None:
        """Fail, with what was not known when the tests were collected."""
        record = _file_of(self).settings.record
        for said in record.other_versions if record else ():
            self.warn(pytest.PytestWarning(_printable(said)))
        known = _file_of(self).known_failures
        late = [
            failure
            for failure in _file_of(self).report.failures
            if failure not in known and not failure.claim
        ]
        if late:
            raise PluginFailedError("\n".join(f"{failure.checker}: {failure.error}" for failure in late))

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """The document, and that it is about its sources."""
        return self.path, 0, self.name


class ReviewsItem(DocumentItem):
    """Warns of waivers that are for nothing, and of reviewed claims that fare worse now."""

    def runtest(self) -> None:
        """Warn; what fails is the claims' own matter."""
        for warning in _file_of(self).report.warnings:
            self.warn(pytest.PytestWarning(_printable(warning)))

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """The document, and that it is about reviews."""
        return self.path, 0, self.name


def _file_of(item: pytest.Item) -> DocumentFile:
    """The collector of an item's document."""
    if not isinstance(item.parent, DocumentFile):
        raise TypeError(f"the parent of an item is its document, not {item.parent!r}")
    return item.parent


def _visible_lines(text: str) -> str:
    """A text of several lines without characters that a terminal obeys."""
    return "\n".join(
        "".join(character if character.isprintable() else "?" for character in line)
        for line in text.split("\n")
    )


class ClaimItem(pytest.Item):
    """One claim as a test."""

    def __init__(self, *, claim: Claim, **options: Any) -> None:
        super().__init__(**options)
        self.claim = claim

    @property
    def file(self) -> DocumentFile:
        """The collector of the claim's document."""
        return _file_of(self)

    def runtest(self) -> None:
        """Fail, skip, expect to fail or pass, as the claim's label and the user's settings say."""
        verdict = self.file.verdicts[self.claim.id]
        self.user_properties.append(("claimcheck_label", verdict.label.value))
        self.user_properties.append(("claimcheck_claim", self.claim.id))
        if verdict.failures:
            raise PluginFailedError(
                "\n".join(f"{failure.checker}: {failure.error}" for failure in verdict.failures)
            )
        action = self.file.settings.actions[verdict.label]
        reason = _printable(verdict.reason)
        if verdict.review:
            self.user_properties.append(("claimcheck_review", verdict.review.status.value))
            pytest.xfail(
                _printable(f"{_REVIEWED[verdict.review.status]}: {verdict.review.note or 'no note'}")
            )
        if action == "fail":
            raise ClaimFailedError(verdict.reason)
        if action == "skip":
            # At the claim's own line, not at this one.
            raise pytest.skip.Exception(reason, _use_item_location=True)
        if action == "xfail":
            pytest.xfail(reason)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The claim with carets, what was found, and where; a bug of ours with its traceback."""
        if isinstance(excinfo.value, ClaimFailedError):
            return explain(self.file.report, self.file.verdicts[self.claim.id])
        if isinstance(excinfo.value, PluginFailedError):
            return _visible_lines(str(excinfo.value))
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """File, line counted from 0, and name."""
        return self.path, self.claim.span.line - 1, self.name
