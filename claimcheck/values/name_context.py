"""What stands around a name in its sentence, and what that makes of it."""

from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_titles as titles
from claimcheck.values import names_words as words
from claimcheck.values.name_offices import office_before, office_behind, office_gender
from claimcheck.values.name_runs import APOSTROPHES, Word, gap
from claimcheck.values.roles import parse_role

__all__ = ["ORDINARY", "Context", "Raw", "Told"]

_CLOSERS = frozenset('.!?:;"”»')
_OPENERS = frozenset("\"“«‘'([—–-•*|")
_BREAKS = _CLOSERS | _OPENERS | frozenset(",)”")
ORDINARY = titles.ROLE_WORDS | bodies.ORGANISATION_WORDS | words.PLACE_WORDS


class Raw(NamedTuple):
    """A name found in a sentence, before the document is consulted."""

    start: int
    end: int
    sort: str
    role: str = ""
    gender: str = ""
    sure: bool = True
    """Whether the words themselves make it a name of this sort."""
    title: bool = False
    acronym: str = ""
    """The acronym in parentheses right after it."""
    doubt: int = 0
    """1 for a lone word that begins a sentence, a name only if it is met as one elsewhere in the document;
    2 for one that is an ordinary word besides, a name only if it is somebody's family name there."""
    subject: bool = False
    """Whether it stands as a subject would: a verb follows, or an apposition, and no preposition precedes."""


class Told(NamedTuple):
    """What the capitals before a name have told: an office and the token where it begins, gender, title."""

    role: str = ""
    role_at: int = -1
    gender: str = ""
    title: bool = False


class Context:
    """The tokens of one sentence and what is known of its document while they are read."""

    __slots__ = ("found", "lower_seen", "text", "tokens")

    def __init__(self, found: tuple[Token, ...], text: str, lower_seen: frozenset[str]) -> None:
        self.tokens = found
        self.text = text
        self.lower_seen = lower_seen
        self.found: list[Raw] = []

    def add(self, first: Word, last: Word, sort: str, told: Told, *, sure: bool) -> None:
        """Add a name, with the office, acronym and verb that stand around it."""
        role, role_at, gender, title = told
        after = last.last + 1
        acronym = ""
        start = first.start
        if sort in {"person", "unknown"}:
            start = self._particle_before(first)
            before = office_before(self.tokens, self.text, role_at if role else first.first, role)
            behind = before or office_behind(self.tokens, self.text, after)
            if before or behind:
                sort = "person"
                role, sure = behind, True
        else:
            if sort == "place" and after < len(self.tokens) and self.tokens[after].text in words.TERRITORIES:
                last = last._replace(end=self.tokens[after].end, last=after)
                after += 1
            acronym = self._acronym_behind(after) if sort == "organisation" or not sure else ""
            if acronym:
                sort, sure = "organisation", True
        role = role.removeprefix("the ")
        if role.endswith("counterpart"):
            role = self._counterpart(role)
        if not gender and role:
            gender = office_gender(role)
        subject = self._is_subject(first.first, after)
        doubt = 0
        if not sure and first is last and self.initial(first.first) and not self.worth(first):
            ordinary = first.lower in self.lower_seen or first.lower in ORDINARY
            doubt = 2 if ordinary else 1
        self.found.append(Raw(start, last.end, sort, role, gender, sure, title, acronym, doubt, subject))

    def _counterpart(self, role: str) -> str:
        """The office that "his Russian counterpart" means: that of the person named before; empty when unclear."""
        for raw in reversed(self.found):
            if raw.sort == "person":
                office = parse_role(raw.role).office if raw.role else ""
                whose = role.removesuffix("counterpart")
                return f"{whose}{office}" if office in titles.SOLE_OFFICES and whose else ""
        return ""

    def _particle_before(self, first: Word) -> int:
        """Where the name begins when small particles stand before it: "von der Leyen"."""
        toks = self.tokens
        start, at = first.start, first.first - 1
        while (
            at >= 0
            and toks[at].text in {"von", "van", "der", "bin", "ibn", "den"}
            and gap(self.text, toks[at], toks[at + 1])
        ):
            start = toks[at].start
            at -= 1
        return start

    def _acronym_behind(self, after: int) -> str:
        """The acronym in parentheses behind a name."""
        toks = self.tokens
        comma = after + 3 < len(toks) and toks[after].text == "," and toks[after + 1].lower == "or"
        if comma and toks[after + 3].text in {",", ")", "."}:
            # "the Harbour Workers' Party, or HWP,"
            word = toks[after + 2].text
            return word if self.acronym_letters(word) else ""
        if after + 2 < len(toks) and toks[after].text == "(" and toks[after + 2].text == ")":
            word = toks[after + 1].text
            if 2 <= len(word.replace(".", "")) <= 8 and sum(letter.isupper() for letter in word) >= 2:
                return word
        return ""

    @staticmethod
    def acronym_letters(word: str) -> bool:
        """Whether a word is two to six capitals."""
        return 2 <= len(word) <= 6 and word.isupper() and word.isalpha()

    def _is_subject(self, first: int, after: int) -> bool:
        """Whether a name stands as a subject: no preposition before, a verb or an apposition behind."""
        toks = self.tokens
        before = first - 1
        joined = after + 1 < len(toks) and toks[after].lower == "and" and toks[after + 1].text[0].isupper()
        if joined:
            return False  # "Varga and Holm spoke": neither alone
        while before >= max(first - 10, 0) and (
            toks[before].lower in titles.ROLE_WORDS
            or toks[before].lower in titles.TITLES
            or toks[before].text == "."
        ):
            before -= 1
        if before >= 0 and toks[before].lower in {"the", "a", "an"}:
            before -= 1
        said = before >= 0 and toks[before].lower in words.SPEECH_BEFORE
        if (
            said
            or before < 0
            or toks[before].text in _BREAKS
            or toks[before].text in _OPENERS
            or toks[before].text in _CLOSERS
        ):
            return after >= len(toks) or toks[after].text not in APOSTROPHES
        return (
            after < len(toks)
            and (toks[after].lower in words.SUBJECT_VERBS)
            and toks[before].lower not in words.PREPOSITIONS
        )

    # What unknown words may be --------------------------------------------------------------------

    def initial(self, first: int) -> bool:
        """Whether a token stands first in its sentence, line or quotation."""
        if first == 0:
            return True
        before = self.tokens[first - 1]
        return (
            before.text in _CLOSERS
            or before.text in _OPENERS
            or "\n" in self.text[before.end : self.tokens[first].start]
        )

    def acronym(self, word: Word) -> bool:
        """Whether a word is written as an acronym."""
        written = self.text[word.start : word.end].replace(".", "")
        if not (2 <= len(written) <= 6 and written.isupper() and written.isalpha()):
            return False
        return word.lower not in words.COMMON_WORDS and word.lower not in self.lower_seen

    def plausible(self, run: list[Word]) -> bool:
        """Whether unknown words after an office may be its bearer."""
        return any(
            word.lower == "may"
            or (word.lower not in self.lower_seen and word.lower not in words.COMMON_WORDS)
            for word in run
        )

    def worth(self, word: Word) -> bool:
        """Whether a single unknown word is a name: not an ordinary word that begins a sentence."""
        if word.lower in words.COMMON_WORDS or word.lower in titles.ROLE_WORDS or len(word.lower) < 2:
            return False
        if word.lower in words.CALENDAR or word.lower in titles.TITLES:
            return False
        if not self.initial(word.first):
            return True
        if word.lower in self.lower_seen:
            return False
        toks = self.tokens
        after = word.last + 1
        return after < len(toks) and (
            toks[after].text in APOSTROPHES or toks[after].lower in words.SUBJECT_VERBS
        )

    def guess(self, run: list[Word]) -> str:
        """The sort that the words around an unknown name suggest."""
        toks = self.tokens
        before = toks[run[0].first - 1].lower if run[0].first else ""
        after = run[-1].last + 1
        behind = toks[after].lower if after < len(toks) else ""
        if len(run) == 1 and (run[0].lower in people.GIVEN or run[0].lower in people.HOUSEHOLD):
            return "person"
        if len(run) == 1 and before in {"said", "says"} and self.plausible(run):
            return "person"
        if len(run) > 1 and (before in words.SPEECH_BEFORE or behind in words.SAYING_AFTER):
            return "person" if len(run) <= 4 and self.plausible(run) else "unknown"
        if (
            len(run) <= 2
            and before in {"in", "near"}
            and not behind[:1].isdigit()
            and behind not in APOSTROPHES
        ):
            return "unknown" if any(word.lower in self.lower_seen for word in run) else "place"
        if behind in words.PLACE_WORDS and behind not in bodies.ORGANISATION_WORDS:
            return "place"
        if (
            2 <= len(run) <= 4
            and behind == ","
            and after + 2 < len(toks)
            and toks[after + 1].text.isdigit()
            and toks[after + 2].text == ","
        ):
            return "person"
        return "unknown"

    def has_verb(self, run: list[Word]) -> bool:
        """Whether a lone word is followed by a verb of saying, as a month is not: "May said"."""
        after = run[0].last + 1
        return len(run) == 1 and after < len(self.tokens) and self.tokens[after].lower in words.SAYING_AFTER
