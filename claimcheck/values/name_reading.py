"""Reading names off tokens: capitalised runs, what stands around them, and what that makes of them."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values import names_words as words
from claimcheck.values.gazetteer import GOVERNMENTS, UNSURE
from claimcheck.values.places import NATIONALITIES, PLACES

__all__ = ["Raw", "is_heading", "read_heading", "read_sentence"]

LONGEST_KNOWN = 7
"""Words of the longest name looked up in the tables."""
LONGEST_RUN = 14
"""Words of a run; a longer stretch of capitals is cut, so that hostile text stays linear."""


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


class _Word(NamedTuple):
    """A word of a run: tokens joined by hyphens, with its place among the tokens."""

    lower: str
    start: int
    end: int
    first: int
    last: int


_KNOWN: dict[str, str] = {
    **dict.fromkeys(PLACES, "place"),
    **dict.fromkeys(NATIONALITIES, "nationality"),
    **dict.fromkeys(words.ORGANISATIONS, "organisation"),
    **dict.fromkeys(GOVERNMENTS, "organisation"),
}
_KNOWN_HEADS: dict[str, int] = {}
for _key in _KNOWN:
    _head, _, _rest = _key.partition(" ")
    _KNOWN_HEADS[_head] = max(_KNOWN_HEADS.get(_head, 1), 1 + (_rest.count(" ") + 1 if _rest else 0))

_ADDRESSED = frozenset(
    {"president", "speaker", "chairman", "secretary", "minister", "justice", "ambassador", "mayor"}
)
_SMALL_WORDS = words.PARTICLES | {"of", "for", "and", "the", "on", "in", "to", "&"}
_GIVEN = words.MALE_NAMES | words.FEMALE_NAMES
_ROLE_WORDS = words.ROLES | words.ROLE_MODIFIERS
_HYPHENS = frozenset("-‐‑")
_APOSTROPHES = frozenset({"'s", "’s"})
_ACRONYM_WORDS = frozenset(
    "agency administration organization organisation commission committee department ministry "
    "centre center association bureau council authority service network exchange".split()  # noqa: SIM905 - a table reads best as words
)
_SPACED = frozenset({"u.s.", "u.n.", "u.k.", "l.a.", "d.c.", "e.u."})
_OFFICE_OBJECTS = (
    words.OFFICE_OBJECTS | words.ROLE_MODIFIERS | words.ORGANISATION_WORDS | {"of", "for", "the", "and", "in"}
)
# Kinds of territory that stand behind its name, and make "Herat province" of the town of Herat.
_KINDS = frozenset(
    {"province", "prefecture", "governorate", "oblast", "district", "county", "region", "state"}
)
_POSSESSORS = frozenset(
    "people women children workers farmers teachers doctor king queen men sheriff".split()  # noqa: SIM905 - a table reads best as words
)
_LINKS = frozenset({"of", "for", "and", "the", "on", "in", "de", "du", "des", "against", "to", "&"})
_SAINTS = frozenset({"st", "mt", "ft"})
_PLACE_HEADS = frozenset("mount lake cape port fort mt camp".split())  # noqa: SIM905 - as above
_HYPHEN_TAILS = frozenset(
    "led backed based born controlled held occupied run style made bound funded trained "
    "administered speaking wide era mediated brokered owned sponsored allied linked friendly "
    "like listed registered majority ruled old size held wide type area".split()  # noqa: SIM905 - a table reads best as words
)
_SPEECH_BEFORE = frozenset({"said", "says", "told", "added", "tells", "asked", "by", "according"})
_NICKNAME_QUOTES = frozenset("\"'“”‘’")
_CLOSERS = frozenset('.!?:;"”»')
_OPENERS = frozenset("\"“«‘'([—–-•*|")
_STOPS = frozenset(',.;:—–()"“”!?')
_CLAUSE_STARTS = frozenset(
    "who which that whose where when said says told and but was is has had were are while as after before "
    "told added in on at to from with by will would".split()  # noqa: SIM905 - a table reads best as words
)
_PREPOSITIONS = frozenset(
    "of in at to from by with for on against about near over under between among after before and or "
    "including like as than into without toward towards via per".split()  # noqa: SIM905 - a table reads best as words
)


def _gap(text: str, left: Token, right: Token) -> bool:
    """Whether only one blank, no line break, stands between two tokens."""
    return right.start == left.end + 1 and text[left.end] not in "\n\r"


class _Reader:
    """The tokens of one sentence and what is known of its document while they are read."""

    __slots__ = ("found", "lower_seen", "text", "tokens")

    def __init__(self, found: tuple[Token, ...], text: str, lower_seen: frozenset[str]) -> None:
        self.tokens = found
        self.text = text
        self.lower_seen = lower_seen
        self.found: list[Raw] = []

    # Runs ------------------------------------------------------------------------------------

    def _word(self, at: int) -> _Word:
        """The word that begins at a token, with what is joined to it by hyphens."""
        toks = self.tokens
        if len(toks[at].text) == 1 and at + 3 < len(toks) and (spaced := self._spaced(at)):
            return _Word(spaced, toks[at].start, toks[at + 3].end, at, at + 3)
        last = at
        count = len(toks)
        while (
            last + 2 < count
            and toks[last + 1].text in _HYPHENS
            and toks[last + 1].start == toks[last].end
            and toks[last + 2].start == toks[last + 1].end
            and last - at < 8
        ):
            after = toks[last + 2]
            joined = f"{toks[last].lower}-{after.lower}"
            if not after.text[0].isupper() and not self._small_joint(at, last, joined):
                break
            if toks[last].lower in NATIONALITIES and after.lower in NATIONALITIES:
                break
            if self._two_places(at, last):
                break
            last += 2
        start, end = toks[at].start, toks[last].end
        lower = toks[at].lower if last == at else self.text[start:end].lower()
        return _Word(lower.replace("’", "'"), start, end, at, last)

    def _spaced(self, at: int) -> str:
        """The abbreviation written with a blank, as "U. S.", in its usual form."""
        first, point, second, last = self.tokens[at : at + 4]
        pair = f"{first.lower}.{second.lower}."
        spaced = point.text == last.text == "." and first.text.isupper() and second.text.isupper()
        return pair if spaced and second.start - point.end == 1 and pair in _SPACED else ""

    def _small_joint(self, at: int, last: int, joined: str) -> bool:
        """Whether a small word after a hyphen belongs to the name: "Jong-un", "Port-au-Prince"."""
        toks = self.tokens
        after = toks[last + 2]
        if joined in words.ROLES or joined in _KNOWN:
            return True
        if last + 4 < len(toks) and toks[last + 3].text in _HYPHENS and toks[last + 4].text[0].isupper():
            return toks[last + 4].start == toks[last + 3].end and len(after.lower) <= 4
        if after.lower in _HYPHEN_TAILS or len(after.lower) > 5 or not after.text.isalpha():
            return False
        return at > 0 and toks[at - 1].lower in words.FAMILY_FIRST and toks[at - 1].text[0].isupper()

    def _two_places(self, at: int, last: int) -> bool:
        """Whether a hyphen stands between two places that do not make one name: "Iran-Iraq"."""
        toks = self.tokens
        left, right = toks[last].lower, toks[last + 2].lower
        both = left in _KNOWN and right in _KNOWN
        return both and self.text[toks[at].start : toks[last + 2].end].lower() not in _KNOWN

    def runs(self) -> Iterator[list[_Word]]:
        """Capitalised runs in reading order."""
        toks = self.tokens
        count = len(toks)
        at = 0
        while at < count:
            token = toks[at]
            head = token.text[0]
            if not head.isupper() or (len(token.text) == 1 and head in "IA"):
                if len(token.text) > 1 or not head.isupper() or not self._initial(at):
                    at += 1
                    continue
            run = [self._word(self._small_article(at))]
            at = run[0].last + 1
            while at < count and len(run) < LONGEST_RUN:
                following = self._following(run, at)
                if following < 0:
                    break
                for middle in range(at, following):
                    if toks[middle].text in _LINKS or toks[middle].text in words.PARTICLES:
                        piece = toks[middle]
                        run.append(_Word(piece.lower, piece.start, piece.end, middle, middle))
                run.append(self._word(following))
                at = run[-1].last + 1
            yield run

    def _initial(self, at: int) -> bool:
        """Whether a single letter is an initial: a point and a capital follow."""
        toks = self.tokens
        return (
            at + 2 < len(toks)
            and toks[at + 1].text == "."
            and toks[at + 1].start == toks[at].end
            and toks[at + 2].text[0].isupper()
        )

    def _small_article(self, at: int) -> int:
        """The token at which a name begins that has a small article before it: "al-Assad"."""
        toks = self.tokens
        if at >= 2 and toks[at - 1].text in _HYPHENS and toks[at - 1].start == toks[at - 2].end:
            before = toks[at - 2]
            if before.text in words.PARTICLES and toks[at].start == toks[at - 1].end:
                return at - 2
        return at

    def _following(self, run: list[_Word], at: int) -> int:
        """The token at which the run goes on, or -1."""
        toks = self.tokens
        count = len(toks)
        token = toks[at]
        previous = toks[at - 1]
        if token.text[0].isupper():
            return at if _gap(self.text, previous, token) and not self._breaks(run, token) else -1
        if token.text == "." and token.start == previous.end:
            if at + 1 < count and toks[at + 1].text[0].isupper() and _gap(self.text, token, toks[at + 1]):
                return at + 1 if len(previous.text) == 1 or previous.lower in words.TITLES else -1
            return -1
        if token.text in words.PARTICLES and _gap(self.text, previous, token):
            return self._over_particles(at)
        if token.text in _NICKNAME_QUOTES and (over := self._over_nickname(run, at)) >= 0:
            return over
        if token.text in _LINKS:
            return self._over_links(run, at)
        if token.text in _APOSTROPHES or token.text in "'’":
            owner = previous.lower in _POSSESSORS
            if (
                owner
                and at + 1 < count
                and toks[at + 1].text[0].isupper()
                and _gap(self.text, token, toks[at + 1])
            ):
                return at + 1
        return -1

    def _breaks(self, run: list[_Word], token: Token) -> bool:
        """Whether a capitalised word begins something else: a weekday, a month."""
        before = run[-1].lower
        named = token.lower in {"may", "june", "april", "august"} and (
            before in _GIVEN or before in words.TITLES or before in words.ROLES
        )
        return token.lower in words.CALENDAR and not named

    def _over_particles(self, at: int) -> int:
        """The capital after one to three particles: "van der Bellen", "Mohammed bin Salman al-Saud"."""
        toks = self.tokens
        end = min(at + 4, len(toks) - 1)
        for here in range(at, end):
            if not (toks[here].text in words.PARTICLES or toks[here].text in _HYPHENS):
                return -1
            if toks[here + 1].text[0].isupper():
                # The article and its hyphen belong to the word that begins there.
                return here - 1 if toks[here].text in _HYPHENS else here + 1
        return -1

    def _over_nickname(self, run: list[_Word], at: int) -> int:
        """The capital after a nickname in quotation marks: "Vincent 'Chin' Gigante"."""
        toks = self.tokens
        if at + 3 >= len(toks) or run[-1].lower not in _GIVEN:
            return -1
        inside, closing, after = toks[at + 1 : at + 4]
        quoted = inside.text[0].isupper() and closing.text in _NICKNAME_QUOTES and closing.start == inside.end
        return at + 3 if quoted and after.text[0].isupper() and _gap(self.text, closing, after) else -1

    def _over_links(self, run: list[_Word], at: int) -> int:
        """The capital after "of", "for the", "and" in the name of a body."""
        toks = self.tokens
        if not _gap(self.text, toks[at - 1], toks[at]):
            return -1
        here = at + 1
        while here < len(toks) and here - at < 3 and toks[here].text in _LINKS:
            here += 1
        if here >= len(toks) or not toks[here].text[0].isupper() or toks[here].lower in words.CALENDAR:
            return -1
        link = toks[at].text
        if link == "&":
            return here
        lowers = [word.lower for word in run[-6:]]
        if link == "and" and here > at + 1:
            return -1
        if link == "and":
            reaching = any(word in {"of", "for"} for word in lowers) and lowers[-1] not in _KNOWN
            return here if reaching or self._and_body(run, here) else -1
        if link in {"of", "for"} and any(word in words.OF_HEADS for word in lowers[-3:]):
            return here
        if link in {"of", "for"} and lowers[-1] in words.ROLES and lowers[-1] not in words.TITLES:
            return here
        if link in {"the", "de", "du", "des"}:
            return -1
        return here if any((*lowers[-size:], link) in _LINKED for size in (1, 2, 3)) else -1

    def _and_body(self, run: list[_Word], here: int) -> bool:
        """Whether "Food and Drug Administration" is one name: no name before, a body's word soon after."""
        if len(run) > 2 or run[-1].lower in _KNOWN or run[-1].lower in _GIVEN:
            return False
        toks = self.tokens
        for ahead in range(here, min(here + 4, len(toks))):
            if not toks[ahead].text[0].isupper():
                return False
            if toks[ahead].lower in _ACRONYM_WORDS:
                return ahead > here or toks[here].lower not in _ROLE_WORDS
        return False

    # What stands around a name ------------------------------------------------------------------

    def add(self, first: _Word, last: _Word, sort: str, told: tuple[str, str, bool], *, sure: bool) -> None:
        """Add a name, with the office, acronym and verb that stand around it."""
        role, gender, title = told
        after = last.last + 1
        acronym = ""
        start = first.start
        if sort in {"person", "unknown"}:
            start = self._particle_before(first)
            before = self._role_before(first.first, role)
            behind = before or self._role_behind(after)
            if before or (behind and (sort == "person" or self._office_of_one(behind))):
                sort = "person"
                role, sure = behind, True
        else:
            if sort == "place" and after < len(self.tokens) and self.tokens[after].text in _KINDS:
                last = last._replace(end=self.tokens[after].end, last=after)
                after += 1
            acronym = self._acronym_behind(after) if sort == "organisation" or not sure else ""
            if acronym:
                sort, sure = "organisation", True
        if not gender and role:
            gender = _role_gender(role)
        subject = self._is_subject(first.first, after)
        doubt = 0
        if not sure and first is last and self.initial(first.first) and not self.worth(first):
            ordinary = first.lower in self.lower_seen or first.lower in _ORDINARY
            doubt = 2 if ordinary else 1
        self.found.append(Raw(start, last.end, sort, role, gender, sure, title, acronym, doubt, subject))

    def _particle_before(self, first: _Word) -> int:
        """Where the name begins when small particles stand before it: "von der Leyen"."""
        toks = self.tokens
        start, at = first.start, first.first - 1
        while (
            at >= 0
            and toks[at].text in {"von", "van", "der", "bin", "ibn", "den"}
            and _gap(self.text, toks[at], toks[at + 1])
        ):
            start = toks[at].start
            at -= 1
        return start

    def _role_before(self, first: int, role: str) -> str:
        """The office before a name, its part in small letters included: "Iran's foreign minister, X"."""
        toks = self.tokens
        text = self.text
        at = first - 1
        while at >= 0 and toks[at].text in words.PARTICLES:
            at -= 1
        if role:
            # The office itself was read with the name; its beginning may be in small letters.
            at -= len(role.split())
            while at >= 0 and toks[at + 1].text in _HYPHENS | {"."}:
                at -= 2
        end = at
        if not role and at >= 1 and toks[at].text == ",":
            at -= 1
            end = at
            if toks[at].lower not in words.ROLES:
                return self._role_of(at)
        lowest = max(at - 8, -1)
        head = False
        while at > lowest:
            token = toks[at]
            if token.lower in words.ROLES:
                head = True
            elif (
                token.lower not in words.ROLE_MODIFIERS
                and token.text not in _HYPHENS
                and token.lower not in NATIONALITIES
            ):
                break
            elif (
                token.text[0].isupper()
                and token.lower not in NATIONALITIES
                and token.lower not in _ROLE_WORDS
            ):
                break
            at -= 1
        if not role and (end < 0 or not head or toks[end].lower not in words.ROLES):
            return ""
        start = at + 1
        if at >= 1 and toks[at].text in _APOSTROPHES and toks[at - 1].text[0].isupper() and start <= end:
            start = at - 1
            least = max(start - 5, 1)
            while (
                start >= least
                and toks[start - 1].text[0].isupper()
                and _gap(text, toks[start - 1], toks[start])
            ):
                start -= 1
        if start > end:
            return role
        if toks[start].text in _HYPHENS:
            start = max(start - 1, 0)
        prefix = " ".join(text[toks[start].start : toks[end].end].lower().split())
        return f"{prefix}{role}" if prefix.endswith("-") else f"{prefix} {role}".strip()

    def _role_of(self, at: int) -> str:
        """The office in "the foreign minister of Russia, X", read back from its last word."""
        toks = self.tokens
        lowest = max(at - 8, 0)
        here = at
        while here > lowest and (
            toks[here].text[0].isupper()
            or toks[here].text in {"the", "of", "and"}
            or toks[here].text in _HYPHENS
        ):
            if toks[here].text == "of" and toks[here - 1].lower in words.ROLES:
                begin = here - 1
                while begin > 0 and (
                    toks[begin - 1].lower in words.ROLE_MODIFIERS or toks[begin - 1].lower in words.ROLES
                ):
                    begin -= 1
                return " ".join(self.text[toks[begin].start : toks[at].end].lower().split())
            here -= 1
        return ""

    def _role_behind(self, after: int) -> str:
        """The office in apposition behind a name: "X, the foreign minister of Russia,"."""
        toks = self.tokens
        count = len(toks)
        if after >= count or toks[after].text != ",":
            return ""
        at = after + 1
        if at + 1 < count and toks[at].text.isdigit() and toks[at + 1].text == ",":
            at += 2
        if at < count and toks[at].lower in {"the", "a", "an", "then", "now", "himself", "herself"}:
            at += 1
        begin = at
        stop = min(at + 12, count)
        while at < stop and toks[at].text not in _STOPS:
            if toks[at].lower in _CLAUSE_STARTS and not self._between_capitals(at):
                break
            at += 1
        phrase = toks[begin:at]
        if not _is_office_phrase(phrase):
            return ""
        return " ".join(self.text[phrase[0].start : phrase[-1].end].lower().split())

    def _between_capitals(self, at: int) -> bool:
        """Whether "and" joins two words of one body's name."""
        toks = self.tokens
        both = at + 1 < len(toks) and toks[at + 1].text[0].isupper() and toks[at - 1].text[0].isupper()
        return both and toks[at].lower == "and"

    @staticmethod
    def _office_of_one(role: str) -> bool:
        """Whether an office in apposition is a person's beyond doubt."""
        return any(word in words.ROLES for word in role.replace("-", " ").split())

    def _acronym_behind(self, after: int) -> str:
        """The acronym in parentheses behind a name."""
        toks = self.tokens
        if after + 2 < len(toks) and toks[after].text == "(" and toks[after + 2].text == ")":
            word = toks[after + 1].text
            if 2 <= len(word.replace(".", "")) <= 8 and sum(letter.isupper() for letter in word) >= 2:
                return word
        return ""

    def _is_subject(self, first: int, after: int) -> bool:
        """Whether a name stands as a subject: no preposition before, a verb or an apposition behind."""
        toks = self.tokens
        before = first - 1
        while before >= max(first - 10, 0) and (
            toks[before].lower in _ROLE_WORDS
            or toks[before].lower in words.TITLES
            or toks[before].text == "."
        ):
            before -= 1
        if before >= 0 and toks[before].lower in {"the", "a", "an"}:
            before -= 1
        said = before >= 0 and toks[before].lower in _SPEECH_BEFORE
        if (
            said
            or before < 0
            or toks[before].text in _STOPS
            or toks[before].text in _OPENERS
            or toks[before].text in _CLOSERS
        ):
            return after >= len(toks) or toks[after].text not in _APOSTROPHES
        return (
            after < len(toks)
            and (toks[after].lower in words.SUBJECT_VERBS)
            and toks[before].lower not in _PREPOSITIONS
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

    def acronym(self, word: _Word) -> bool:
        """Whether a word is written as an acronym."""
        written = self.text[word.start : word.end].replace(".", "")
        if not (2 <= len(written) <= 6 and written.isupper() and written.isalpha()):
            return False
        return word.lower not in words.COMMON_WORDS and word.lower not in self.lower_seen

    def plausible(self, run: list[_Word]) -> bool:
        """Whether unknown words after an office may be its bearer."""
        return any(word.lower not in self.lower_seen and word.lower not in words.COMMON_WORDS for word in run)

    def worth(self, word: _Word) -> bool:
        """Whether a single unknown word is a name: not an ordinary word that begins a sentence."""
        if word.lower in words.COMMON_WORDS or word.lower in _ROLE_WORDS or len(word.lower) < 2:
            return False
        if word.lower in words.CALENDAR or word.lower in words.TITLES:
            return False
        if not self.initial(word.first):
            return True
        if word.lower in self.lower_seen:
            return False
        toks = self.tokens
        after = word.last + 1
        return after < len(toks) and (
            toks[after].text in _APOSTROPHES or toks[after].lower in words.SUBJECT_VERBS
        )

    def guess(self, run: list[_Word]) -> str:
        """The sort that the words around an unknown name suggest."""
        toks = self.tokens
        before = toks[run[0].first - 1].lower if run[0].first else ""
        after = run[-1].last + 1
        behind = toks[after].lower if after < len(toks) else ""
        if len(run) == 1 and (run[0].lower in _GIVEN or run[0].lower in words.HOUSEHOLD):
            return "person"
        if len(run) == 1 and before in {"said", "says"} and self.plausible(run):
            return "person"
        if len(run) > 1 and (before in _SPEECH_BEFORE or behind in words.SAYING_AFTER):
            return "person" if len(run) <= 4 and self.plausible(run) else "unknown"
        if (
            len(run) <= 2
            and before in {"in", "near"}
            and not behind[:1].isdigit()
            and behind not in _APOSTROPHES
        ):
            return "unknown" if any(word.lower in self.lower_seen for word in run) else "place"
        if behind in words.PLACE_WORDS and behind not in words.ORGANISATION_WORDS:
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

    def _has_verb(self, run: list[_Word]) -> bool:
        """Whether a lone word is followed by a verb of saying, as a month is not: "May said"."""
        after = run[0].last + 1
        return len(run) == 1 and after < len(self.tokens) and self.tokens[after].lower in words.SAYING_AFTER

    def read_run(self, run: list[_Word]) -> None:
        """Drop the ordinary words at the head of a run, and read the rest."""
        while run:
            head = run[0]
            if len(run) > 1 and _lookup(run, 0, self.text)[0] > 1:
                break
            common = head.lower in words.COMMON_WORDS
            if head.lower in words.CALENDAR and not (len(run) > 1 and head.lower in _GIVEN):
                common = head.lower != "may" or not self._has_verb(run)
            elif len(run) > 1 and (
                head.lower in words.ROLES
                or head.lower in words.ROLE_MODIFIERS
                or head.lower in words.ORGANISATION_WORDS
            ):
                common = False
            elif len(run) > 1 and head.lower in self.lower_seen and self.initial(head.first):
                common = (
                    head.lower not in _GIVEN and head.lower not in _KNOWN and head.lower not in words.TITLES
                )
            elif self.text[head.start : head.end].isupper() and head.lower in _CAPS_ONLY:
                common = False
            if not common or (head.lower == "said" and len(run) > 1):
                break
            run = run[1:]
            while run and run[0].lower in _LINKS:
                run = run[1:]
        if run:
            _RunReader(self, run).read()


_LINKED = frozenset(
    tuple(parts[: at + 1])
    for key in (*words.ORGANISATIONS, *PLACES)
    if " " in key and len(parts := key.split()) > 2
    for at in range(1, len(parts) - 1)
    if parts[at] in _LINKS
)
"""The beginnings of known names up to a small word: "save the", "trinidad and"."""


def _lookup(run: list[_Word], at: int, text: str) -> tuple[int, str]:
    """How many words from a place in the run make a known name, and its sort."""
    longest = _KNOWN_HEADS.get(run[at].lower)
    if longest is None:
        return 0, ""
    if longest == 1 or at + 1 == len(run):
        sort = _KNOWN.get(run[at].lower)
        return (1, sort) if sort else (0, "")
    for size in range(min(longest, LONGEST_KNOWN, len(run) - at), 0, -1):
        key = " ".join(text[run[at].start : run[at + size - 1].end].lower().replace("’", "'").split())
        sort = _KNOWN.get(key) or (_KNOWN.get(run[at].lower) if size == 1 else None)
        if sort:
            return size, sort
    return 0, ""


_ORDINARY = _ROLE_WORDS | words.ORGANISATION_WORDS | words.PLACE_WORDS
_CAPS_ONLY = frozenset(
    {"us", "who", "rt", "la", "ap", "isi", "ira", "eta", "abc", "icc", "dc", "un", "bp", "cia", "sana"}
)
_STATE_HEADS = frozenset(
    {"isle", "gulf", "bay", "cape", "city", "republic", "kingdom", "strait", "sea", "islands"}
)
_PERSON_ENDS = words.ORGANISATION_WORDS | words.PLACE_WORDS


class _RunReader:
    """One run, read from left to right into known names, offices, bodies, places and people."""

    __slots__ = ("at", "gender", "known_from", "reader", "role_from", "role_to", "run", "title")

    def __init__(self, reader: _Reader, run: list[_Word]) -> None:
        self.reader = reader
        self.run = run
        self.at = 0
        self._forget()

    def _forget(self) -> None:
        """Drop what was read of an office, once it has found its bearer or none."""
        self.role_from = self.role_to = self.known_from = -1
        self.gender = ""
        self.title = False

    def read(self) -> None:
        """Read the whole run."""
        while self.at < len(self.run):
            self._step()

    def _step(self) -> None:
        """Read one thing at the present place."""
        run, at = self.run, self.at
        word = run[at].lower
        size, sort = _lookup(run, at, self.reader.text)
        if size == 1 and word in _CAPS_ONLY and not self._text(at, at).isupper():
            size = 0
        if size > 1 and not (self.title and sort == "place"):
            self._emit_known(size, sort)
        elif self._title(word):
            self.title = True
            self.gender = words.TITLES[word]
            if word in words.TITLE_ROLES or word in words.ROLES:
                self._office(at)
            self.at += 1
        elif not self._titled_last(word) and (
            word in words.ROLES or (word in words.ROLE_MODIFIERS and self._office_ahead(at))
        ):
            self._office(at)
            self.at += 1
            self._office_object()
        elif (body := self._body_extent(at)) >= 0:
            self._emit_body(body)
        elif size == 1 and not self._is_person_word(at, sort):
            self._emit_known(1, sort)
        else:
            self._emit_rest()

    def _text(self, first: int, last: int) -> str:
        return self.reader.text[self.run[first].start : self.run[last].end]

    def _title(self, word: str) -> bool:
        """Whether a form of address stands here, with a name after it."""
        at = self.at
        if word not in words.TITLES or at + 1 >= len(self.run):
            return False
        after = self.run[at + 1].lower
        if (
            word in {"count", "justice", "brother", "sister", "father", "don"}
            and after in _ROLE_WORDS | _PERSON_ENDS
        ):
            return False
        return after not in _LINKS and after not in words.ORGANISATION_WORDS

    def _titled_last(self, word: str) -> bool:
        """Whether a word of office is a family name: "Mr King"."""
        return self.title and self.at + 1 == len(self.run) and word not in _ADDRESSED and self.role_from < 0

    def _office(self, at: int) -> None:
        """Note a word of an office; the country or body before it belongs to it."""
        if self.role_from < 0:
            self.role_from = self.known_from if self.known_from >= 0 else at
        self.role_to = at

    def _office_object(self) -> None:
        """Read what an office is of, when "of" stands next: "Secretary of State", "President of Russia"."""
        run = self.run
        if self.at + 1 >= len(run) or run[self.at].lower not in {"of", "for"}:
            return
        at = self.at + 1
        while at < len(run):
            size, sort = _lookup(run, at, self.reader.text)
            word = run[at].lower
            if size:
                self.reader.add(run[at], run[at + size - 1], sort, ("", "", False), sure=True)
            elif word not in _OFFICE_OBJECTS:
                break
            self.role_to = at + max(size, 1) - 1
            at += max(size, 1)
        self.at = at

    def _office_ahead(self, at: int) -> bool:
        """Whether modifiers here lead to the head of an office: "Deputy Foreign Minister"."""
        for word in self.run[at + 1 : at + 6]:
            if word.lower in words.ROLES:
                return True
            if word.lower not in words.ROLE_MODIFIERS and word.lower not in {"of", "and", "the"}:
                return False
        return False

    def _is_person_word(self, at: int, sort: str) -> bool:
        """Whether a known single word is part of a person's name here: "Jordan Smith", "Mr Washington"."""
        run = self.run
        word = run[at].lower
        if self.title:
            return sort != "nationality" or at + 1 == len(run)
        if sort == "nationality" or (word not in _GIVEN and word not in UNSURE):
            return False
        if at + 1 < len(run):
            after = run[at + 1].lower
            return (
                _lookup(run, at + 1, self.reader.text)[0] == 0
                and after not in _PERSON_ENDS
                and after not in words.ROLES
            )
        return word in UNSURE and not self._after_preposition(at)

    def _after_preposition(self, at: int) -> bool:
        """Whether a preposition of place stands right before a word of the run."""
        first = self.run[at].first
        return first > 0 and self.reader.tokens[first - 1].lower in words.PLACE_PREPOSITIONS

    def _body_extent(self, at: int, *, inside: bool = False) -> int:
        """The last word of a body or a named spot that begins here, or -1."""
        run = self.run
        last = -1
        for here in range(at, len(run)):
            word = run[here].lower
            if here > at and (word in words.ROLES or word in words.TITLES) and last >= 0:
                break
            if word in words.ROLES and word not in words.ORGANISATION_WORDS:
                return last
            if (word in words.ORGANISATION_WORDS and (here > at or inside or word in words.OF_HEADS)) or (
                word in words.PLACE_WORDS and here > at
            ):
                last = here
            elif word in {"of", "for"} and here > at and run[here - 1].lower in words.OF_HEADS:
                last = self._linked_end(here)
                break
        if last == at and not inside and not (at + 1 < len(run) and run[at + 1].lower in _LINKS):
            return -1
        return last

    def _linked_end(self, here: int) -> int:
        """The last word of what follows "of": all of the run up to an office."""
        end = here
        office = self.run[here - 1].lower == "office"
        while end + 1 < len(self.run) and (office or self.run[end + 1].lower not in words.ROLES):
            end += 1
        while end > here - 1 and self.run[end].lower in _LINKS:
            end -= 1
        return end

    def _emit(self, first: int, last: int, sort: str, *, sure: bool = True) -> None:
        """Add a name of some words of the run."""
        run = self.run
        person = sort in {"person", "unknown"}
        self.reader.add(
            run[first],
            run[last],
            sort,
            (self._role_text() if person else "", self.gender if person else "", self.title and person),
            sure=sure,
        )

    def _role_text(self) -> str:
        """The office read before the name, in lower case."""
        if self.role_from < 0:
            return ""
        told = " ".join(self._text(self.role_from, self.role_to).lower().split())
        return words.TITLE_OFFICES.get(told, told)

    def _emit_known(self, size: int, sort: str) -> None:
        """Add a name of the tables; a country may begin an office or a body: "Russian Foreign Minister"."""
        first, last = self.at, self.at + size - 1
        if sort in {"nationality", "place"} and last + 1 < len(self.run):
            body = self._body_extent(last + 1, inside=True)
            if body >= 0 and not self._office_ahead(last) and self.run[last + 1].lower not in words.ROLES:
                self._emit_body(body)
                return
        keep = self.role_from
        self._emit(first, last, sort)
        self.at = last + 1
        if keep < 0:
            self.known_from = first
            return
        self._forget()

    def _emit_body(self, last: int) -> None:
        """Add an organisation or a named spot."""
        final, first = self.run[last].lower, self.run[self.at].lower
        sort = "organisation"
        of = self.run[max(last - 1, 0)].lower == "of"
        if (final in words.PLACE_WORDS and final not in words.ORGANISATION_WORDS and not of) or (
            first in _STATE_HEADS and self.run[min(self.at + 1, last)].lower == "of"
        ):
            sort = "place"
        known = self.at
        self._emit(self.at, last, sort)
        self._forget()
        self.known_from = known
        self.at = last + 1

    def _emit_rest(self) -> None:
        """Add a person or a name of unknown sort: words that no table knows."""
        run, first = self.run, self.at
        last = first
        given = run[first].lower in _GIVEN
        while last + 1 < len(run):
            word = run[last + 1].lower
            if word in words.FAMILY_ROLES and given and self._ends_person(last + 1):
                last += 1
                continue
            if word in words.ROLES or word in _PERSON_ENDS or (word in words.TITLES and last + 2 < len(run)):
                break
            size, sort = _lookup(run, last + 1, self.reader.text)
            if size and (sort == "nationality" or (not given and not self.title) or size > 1):
                break
            last += 1
        self.at = last + 1
        while last > first and run[last].lower in _SMALL_WORDS:
            last -= 1
        if not given and last - first > 1:
            first = self._skip_label(first, last)
            given = run[first].lower in _GIVEN
        self._classify(first, last, given=given)
        self._forget()

    def _ends_person(self, at: int) -> bool:
        """Whether a word is the last of the run, but for a suffix."""
        return at + 1 == len(self.run) or self.run[at + 1].lower in words.SUFFIXES

    def _is_initialled(self, first: int) -> bool:
        """Whether a stretch begins with an initial or as a Korean name does: "J. K. Rowling", "Moon Jae-in"."""
        word, after = self.run[first], self.run[first + 1]
        if word.lower in words.FAMILY_FIRST and "-" in after.lower:
            return True
        return word.end - word.start == 1 and self.reader.text[word.end : word.end + 1] == "."

    def _skip_label(self, first: int, last: int) -> int:
        """Where the person begins behind a label that is an ordinary word or acronym: "Fullback Mike Karney"."""
        reader = self.reader
        for here in range(first + 1, min(last, first + 4)):
            before = self.run[here - 1]
            if self.run[here].lower in _GIVEN and (
                before.lower in reader.lower_seen or reader.acronym(before)
            ):
                return here
        return first

    def _classify(self, first: int, last: int, *, given: bool) -> None:
        """Say what a stretch of unknown words is."""
        count = last - first + 1
        run = self.run
        word = run[first].lower
        reader = self.reader
        if count > 1 and (word in _PLACE_HEADS or word in _SAINTS) and not self.title:
            self._emit(first, last, "place")
        elif self.title or (count > 1 and (given or self._is_initialled(first))):
            self._emit(first, last, "person")
        elif self.role_from >= 0 and count <= 5:
            if reader.plausible(run[first : last + 1]):
                self._emit(first, last, "person", sure=count > 1)
        elif count == 1 and reader.acronym(run[first]):
            self._emit(first, last, "organisation")
        elif count > 1 or reader.worth(run[first]) or reader.initial(run[first].first):
            self._emit(first, last, reader.guess(run[first : last + 1]), sure=False)


def _role_gender(role: str) -> str:
    """The gender that the words of an office tell."""
    for word in role.split():
        if word in words.FEMALE_ROLES:
            return "female"
        if word in words.MALE_ROLES:
            return "male"
    return ""


def _is_office_phrase(phrase: tuple[Token, ...]) -> bool:
    """Whether the words of an apposition are an office: its head within five words, no other name after it."""
    head = -1
    for at, token in enumerate(phrase[:6]):
        if token.lower in words.ROLES:
            head = at
        elif head >= 0:
            break
        elif not (
            token.lower in words.ROLE_MODIFIERS
            or token.lower in NATIONALITIES
            or token.text in _APOSTROPHES
            or token.text in _HYPHENS
            or token.text[0].isupper()
            or token.lower in {"of", "his", "her", "one", "their"}
            or token.text.isdigit()
        ):
            return False
    if head < 0:
        return False
    after = phrase[head + 1] if head + 1 < len(phrase) else None
    # "Lavrov, President Putin": the office is of the name behind it.
    return after is None or not after.text[0].isupper()


def read_sentence(sentence: Span, lower_seen: frozenset[str]) -> list[Raw]:
    """The names of one sentence of running text."""
    reader = _Reader(tokens(sentence), sentence.document.text, lower_seen)
    for run in reader.runs():
        reader.read_run(run)
    return reader.found


def is_heading(found: tuple[Token, ...]) -> bool:
    """Whether a sentence is set as a heading: nearly every longer word has a capital."""
    longer = [token for token in found if len(token.text) > 3 and token.text.isalpha()]
    if len(longer) < 4 or found[-1].text in {".", "”", '"'}:
        return False
    return sum(token.text[0].isupper() for token in longer) >= 0.75 * len(longer)


def _may_be_family(token: Token) -> bool:
    """Whether a capitalised word after a given name in a heading may be the family name."""
    word = token.lower
    return token.text[0].isupper() and not (
        word in words.COMMON_WORDS
        or word in _ORDINARY
        or word in words.CALENDAR
        or word in NATIONALITIES
        or word in words.SUBJECT_VERBS
        or len(word) < 3
    )


def read_heading(sentence: Span, known: dict[str, str]) -> list[Raw]:
    """The names of a heading: only what the tables or the body of the document know."""
    toks = tokens(sentence)
    text = sentence.document.text
    found: list[Raw] = []
    at = 0
    while at < len(toks):
        token = toks[at]
        if token.text[0].isupper():
            if (
                token.lower in _GIVEN
                and at + 1 < len(toks)
                and _may_be_family(toks[at + 1])
                and _gap(text, token, toks[at + 1])
            ):
                found.append(Raw(token.start, toks[at + 1].end, "person"))
                at += 2
                continue
            for size in range(min(5, len(toks) - at), 0, -1):
                last = toks[at + size - 1]
                key = " ".join(text[token.start : last.end].lower().replace("’", "'").split())
                sort = known.get(key) or _KNOWN.get(key)
                if sort and not (size == 1 and key in _CAPS_ONLY | UNSURE and key not in known):
                    found.append(Raw(token.start, last.end, sort))
                    at += size - 1
                    break
        at += 1
    return found
