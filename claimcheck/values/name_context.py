"""What stands around a name in its sentence, and what that makes of it."""

from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_titles as titles
from claimcheck.values import names_words as words
from claimcheck.values.name_offices import office_before, office_behind, office_gender
from claimcheck.values.name_runs import APOSTROPHES, Word, gap
from claimcheck.values.nouns import is_people
from claimcheck.values.roles import parse_role

__all__ = ["ORDINARY", "UNTOLD", "Context", "Raw", "Told"]

_CLOSERS = frozenset('.!?:;"”»')
_OPENERS = frozenset("\"“«‘'([—–-•*|")
_BREAKS = _CLOSERS | _OPENERS | frozenset(",)”")
_EDGES = _CLOSERS | _OPENERS
_SMALL_PARTICLES = frozenset({"von", "van", "der", "bin", "ibn", "den"})
_ARTICLES = frozenset({"the", "a", "an"})
_IN = frozenset({"in", "near"})
_SAYS = frozenset({"said", "says"})
_IS = frozenset({"is", "was"})
_NO_NOUN = frozenset(["of", "in", "for", "by", "who", "which", "that", "from", "to", "with", "and"])
# What a body or a town may be said to be as well.
_BODIES_TOO = frozenset(
    [
        "member",
        "founder",
        "founding",
        "leader",
        "pioneer",
        "partner",
        "sponsor",
        "owner",
        "winner",
        "champion",
        "rival",
        "supporter",
        "victim",
        "survivor",
        "client",
        "customer",
        "host",
        "neighbour",
        "neighbor",
        "party",
        "buyer",
        "seller",
        "maker",
        "supplier",
        "opponent",
        "player",
        "contender",
        "guest",
        "mother",
        "father",
        "brother",
        "sister",
        "daughter",
        "son",
        "child",
        "parent",
        "friend",
        "native",
        "star",
        "king",
        "queen",
        "princess",
        "prince",
    ]
)
# The noun that ends the phrase, and no "Belgian" of "Belgian firm", nor "police" of "police station".
_BEHIND_NOUN = _NO_NOUN | {
    "",
    ".",
    ",",
    ";",
    "(",
    ")",
    "–",
    "—",
    "at",
    "on",
    "during",
    "under",
    "whose",
    "when",
    "until",
}
_LONGEST_BRACKET = 40
_TO_NOUN = 8
_GROWN_UP, _OLDEST = 16, 110
"""Ages between which a number behind a lone name makes it a person: "Fenwick, 51, who"."""
_NEVER_WORTH = words.COMMON_WORDS.union(titles.ROLE_WORDS, words.CALENDAR, titles.TITLES)
_ADDRESS = titles.ROLE_WORDS.union(titles.TITLES, (".",))
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


UNTOLD = Told()
_new = tuple.__new__  # what a named tuple's own constructor calls


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
        if sort == "person" or sort == "unknown":  # noqa: PLR1714 - quicker than a set, and asked of every name
            start = self._particle_before(first)
            office = self._office(role_at if role else first.first, after, role)
            if office:
                sort = "person"
                role, sure = office, True
            elif sort == "unknown" and self._is_somebody(after):
                sort, sure = "person", True
        else:
            if sort == "place" and after < len(self.tokens) and self.tokens[after].text in words.TERRITORIES:
                last = last._replace(end=self.tokens[after].end, last=after)
                after += 1
            acronym = self._acronym_behind(after) if sort == "organisation" or not sure else ""
            if acronym:
                sort, sure = "organisation", True
        if role:
            role = role.removeprefix("the ")
            if role.endswith("counterpart"):
                role = self._counterpart(role)
            gender = gender or office_gender(role)
        subject = self._is_subject(first.first, after)
        doubt = 0
        if not sure and first is last and self.initial(first.first) and not self.worth(first):
            ordinary = first.lower in self.lower_seen or first.lower in ORDINARY
            doubt = 2 if ordinary else 1
        self.found.append(
            _new(Raw, (start, last.end, sort, role, gender, sure, title, acronym, doubt, subject))
        )

    def _office(self, first: int, after: int, role: str) -> str:
        """The office told before a name, its first words in capitals being `role`, or in apposition behind it."""
        toks = self.tokens
        before = office_before(toks, self.text, first, role) if first else role
        if before or after >= len(toks) or toks[after].text != ",":
            return before
        return office_behind(toks, self.text, after)

    def _is_somebody(self, after: int) -> bool:
        """Whether what follows a name says that it is a person's: "(1902-1979) was a Belgian chemist"."""
        toks = self.tokens
        if after < len(toks) and toks[after].text == "(":
            closing = (
                at for at in range(after, min(len(toks), after + _LONGEST_BRACKET)) if toks[at].text == ")"
            )
            after = next(closing, after) + 1
        if after + 2 >= len(toks) or toks[after].lower not in _IS or toks[after + 1].lower not in _ARTICLES:
            return False
        for at in range(after + 2, min(len(toks), after + _TO_NOUN)):
            word = toks[at].lower
            if word in _NO_NOUN or not word[0].isalpha():
                return False
            following = toks[at + 1].lower if at + 1 < len(toks) else ""
            if is_people(word) and word not in _BODIES_TOO and following in _BEHIND_NOUN:
                return True
        return False

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
        while at >= 0 and toks[at].text in _SMALL_PARTICLES and gap(self.text, toks[at], toks[at + 1]):
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
        behind = toks[after].lower if after < len(toks) else ""
        if behind == "and" and after + 1 < len(toks) and toks[after + 1].text[0].isupper():
            return False  # "Varga and Holm spoke": neither alone
        before = first - 1
        least = max(first - 10, 0)
        while before >= least and toks[before].lower in _ADDRESS:
            before -= 1
        if before >= 0 and toks[before].lower in _ARTICLES:
            before -= 1
        word = toks[before].lower if before >= 0 else ","
        if word in _BREAKS or word in words.SPEECH_BEFORE:
            return behind not in APOSTROPHES
        return behind in words.SUBJECT_VERBS and word not in words.PREPOSITIONS

    # What unknown words may be --------------------------------------------------------------------

    def initial(self, first: int) -> bool:
        """Whether a token stands first in its sentence, line or quotation."""
        if first == 0:
            return True
        before = self.tokens[first - 1]
        return before.text in _EDGES or "\n" in self.text[before.end : self.tokens[first].start]

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
        if word.lower in _NEVER_WORTH or len(word.lower) < 2:
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
        count = len(run)
        if count == 1:
            if run[0].lower in people.GIVEN or run[0].lower in people.HOUSEHOLD:
                return "person"
            if before in _SAYS and self.plausible(run):
                return "person"
        elif before in words.SPEECH_BEFORE or behind in words.SAYING_AFTER:
            return "person" if count <= 4 and self.plausible(run) else "unknown"
        if count <= 2 and before in _IN and not behind[:1].isdigit() and behind not in APOSTROPHES:
            return "unknown" if any(word.lower in self.lower_seen for word in run) else "place"
        if behind in words.PLACE_WORDS and behind not in bodies.ORGANISATION_WORDS:
            return "place"
        if (
            1 <= count <= 4
            and behind == ","
            and after + 2 < len(toks)
            and toks[after + 1].text.isdigit()
            and toks[after + 2].text == ","
            and (count > 1 or _GROWN_UP <= int(toks[after + 1].text) < _OLDEST)
        ):
            return "person"
        return "unknown"

    def has_verb(self, run: list[Word]) -> bool:
        """Whether a lone word is followed by a verb of saying, as a month is not: "May said"."""
        after = run[0].last + 1
        return len(run) == 1 and after < len(self.tokens) and self.tokens[after].lower in words.SAYING_AFTER
