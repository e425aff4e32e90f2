"""Statements: sentences that assert something which a source can bear out or contradict."""

from collections.abc import Iterable

from attrs import field, frozen

from claimcheck.model import Claim, Span
from claimcheck.split.assertions import assertions, whole

__all__ = ["StatementExtractor", "whole"]


@frozen
class StatementExtractor:
    """Finds sentences that assert something: one claim each, the whole sentence.

    With `least_worth` above 0, sentences whose `checkworthiness` is lower are left out: 0.5 leaves what a reader
    would pick for a check, 0.1 all but the plainest opinions.
    """

    least_worth: float = field(default=0.0, converter=float)

    @least_worth.validator
    def _share(self, attribute: object, value: float) -> None:  # noqa: ARG002 - attrs passes it
        if not 0.0 <= value <= 1.0:
            raise ValueError(f"least_worth lies between 0 and 1, not {value!r}")

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """One statement, or none for a question, a command, a wish, a credit or a bare quotation."""
        return assertions(sentence, self.least_worth)
