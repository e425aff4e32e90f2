"""One thing that a sentence tells: a verb, whose it is, and the words that belong to it."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma
from claimcheck_statements.entries.verb_groups import PRONOUNS
from claimcheck_statements.views import View

__all__ = ["Telling"]


@frozen
class Telling:
    """One verb of a sentence with its subject and the stretch of words that belongs to it."""

    view: View
    subject: tuple[Token, ...]
    """The words of its subject; none where it is not known."""
    verb: int
    """The place of the verb among the tokens of the sentence."""
    start: int
    """The place where its words begin: its first helping verb."""
    end: int
    passive: bool
    negated: bool
    front: tuple[int, int] = (0, 0)
    """The places of what opens its clause before the subject: "At the 2011 census"."""
    defines: bool = False
    """Whether it goes on with what the sentence says that its subject is: "an Act that prohibits", "a film directed by"."""
    apposed: bool = False
    """Whether it has no verb, but what the subject is stands beside it: "A member of the guild, he"."""

    @property
    def base(self) -> str:
        """The verb in base form."""
        if self.apposed:
            return "be"
        return lemma(self.view.tokens[self.verb].lower)

    @property
    def pronoun(self) -> str:
        """The pronoun that is its subject; "" for none."""
        lower = self.subject[0].lower if len(self.subject) == 1 else ""
        return lower if lower in PRONOUNS else ""

    @property
    def tokens(self) -> Sequence[Token]:
        """The words from its first helping verb to its end."""
        return self.view.tokens[self.start : self.end]
